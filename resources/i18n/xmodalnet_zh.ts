<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
 <context>
  <name>AccuracyFigures</name>
  <message>
   <source>PA %</source>
   <translation>PA %</translation>
  </message>
  <message>
   <source>Producer's accuracy: share of the class in the reference that the map shows as it</source>
   <translation>生产者精度：参考中该类别的像素在地图上也显示为该类别的比例</translation>
  </message>
  <message>
   <source>UA %</source>
   <translation>UA %</translation>
  </message>
  <message>
   <source>User's accuracy: share of what the map shows as the class that is it</source>
   <translation>用户精度：地图上显示为该类别的像素确实属于该类别的比例</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>区域面积</translation>
  </message>
  <message>
   <source>Area of the class by the estimate (in hectares or m², or as a share of the map), ± half of its 95 % interval</source>
   <translation>按估计得到的类别面积（公顷或 m²，或占地图的比例），± 其 95 % 区间的一半</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>打开报告</translation>
  </message>
  <message>
   <source>Counted: {} of {} reference pixels agree</source>
   <translation>计数：一致率 {}（共 {} 个参考像素）</translation>
  </message>
  <message>
   <source>It speaks for the whole map only as far as these pixels do; points that were drawn at random do.</source>
   <translation>仅当这些像素能代表整幅地图时才适用；随机抽取的点可以。</translation>
  </message>
  <message>
   <source>Area, {}</source>
   <translation>面积，{}</translation>
  </message>
  <message>
   <source>95 % interval: {} to {}, as if the {} shapes had been drawn at random</source>
   <translation>95 % 区间：{} 至 {}，视同这 {} 个图形为随机抽取</translation>
  </message>
  <message>
   <source>On {} pixels that both have, this map is right at {} and '{}' at {}.</source>
   <translation>在两者共有的 {} 个像素上，这幅地图的正确率为 {}，“{}”为 {}。</translation>
  </message>
  <message>
   <source>The difference may be chance (McNemar's test: p {}).</source>
   <translation>该差异可能出于偶然（McNemar 检验：p {}）。</translation>
  </message>
  <message>
   <source>The difference hardly is chance (McNemar's test: p {}).</source>
   <translation>该差异很难说是偶然（McNemar 检验：p {}）。</translation>
  </message>
  <message>
   <source>More notes are in the report: press Open Report.</source>
   <translation>更多说明见报告：请按“打开报告”。</translation>
  </message>
  <message>
   <source>Overall accuracy with its 95 % interval. {}</source>
   <translation>总体精度及其 95 % 区间。{}</translation>
  </message>
 </context>
 <context>
  <name>AccuracyPanel</name>
  <message>
   <source>5  Accuracy</source>
   <translation>5  精度</translation>
  </message>
  <message>
   <source>The class map to be judged</source>
   <translation>待评估的分类图</translation>
  </message>
  <message>
   <source>Points that were drawn from the map, or any layer of known classes that was not used for training</source>
   <translation>从地图中抽取的点，或任何未用于训练且类别已知的图层</translation>
  </message>
  <message>
   <source>Optional: a second map of the place. Assess then tells whether one of the two is right more often</source>
   <translation>可选：同一地点的第二幅地图。“评估”随后会说明两者中是否有一幅更常正确</translation>
  </message>
  <message>
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Drawn at random</source>
   <translation>随机抽取</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>样本</translation>
  </message>
  <message>
   <source>Label Points</source>
   <translation>逐点标记</translation>
  </message>
  <message>
   <source>Assess</source>
   <translation>评估</translation>
  </message>
  <message>
   <source>Where the reference keeps its classes, as names or as codes of the map</source>
   <translation>参考中存储类别的字段，值为类别名称或地图的代码</translation>
  </message>
  <message>
   <source>Ticked: every pixel of the map had the same chance to be a point of yours. Then accuracy and areas of the whole map are estimated, with intervals</source>
   <translation>勾选：地图的每个像素成为您的点的机会相同。此时将估计整幅地图的精度和面积，并给出区间</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>地图</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>参考</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>类别字段</translation>
  </message>
  <message>
   <source>Other map</source>
   <translation>另一幅地图</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>随机</translation>
  </message>
  <message>
   <source>Equal</source>
   <translation>均等</translation>
  </message>
  <message>
   <source>Proportional</source>
   <translation>按比例</translation>
  </message>
  <message>
   <source>Optimal</source>
   <translation>最优</translation>
  </message>
  <message>
   <source>Every pixel of the map has the same chance</source>
   <translation>地图的每个像素被抽中的概率相同</translation>
  </message>
  <message>
   <source>As many points in each class of the map: tells the most of rare classes</source>
   <translation>地图的每个类别抽取相同数量的点：对稀有类别的信息最多</translation>
  </message>
  <message>
   <source>As many points as a class is large, a few at least</source>
   <translation>按类别大小抽取点，每类至少几个</translation>
  </message>
  <message>
   <source>More points where the map is in doubt: tells the overall accuracy best; needs the confidence map</source>
   <translation>在地图存疑处抽取更多点：对总体精度的估计最好；需要置信度图</translation>
  </message>
  <message>
   <source>Points; four times as many make the interval half as wide</source>
   <translation>点数；点数增至四倍，区间宽度减半</translation>
  </message>
  <message>
   <source>Draw Points</source>
   <translation>抽取点</translation>
  </message>
  <message>
   <source>Points: {}. Press Label Points and tell what is at each</source>
   <translation>点：{}。请点击“逐点标记”，并指出各点处的类别</translation>
  </message>
  <message>
   <source>The map that was chosen before is assessed: {}</source>
   <translation>先前所选地图的评估已完成：{}</translation>
  </message>
  <message>
   <source>Draw pixels of the map at random, as points in a file of their own</source>
   <translation>随机抽取地图的像素，作为点存入单独的文件</translation>
  </message>
  <message>
   <source>Draw points, or choose a reference</source>
   <translation>抽取点，或选择参考</translation>
  </message>
  <message>
   <source>Compare the map with the reference</source>
   <translation>将地图与参考进行比较</translation>
  </message>
  <message>
   <source>{} of {} points have a class</source>
   <translation>{} 个点（共 {} 个）已有类别</translation>
  </message>
  <message>
   <source>Draw points first, or choose points that were drawn</source>
   <translation>请先抽取点，或选择已抽取的点</translation>
  </message>
  <message>
   <source>Choose the map whose classes there are</source>
   <translation>请选择提供这些类别的地图</translation>
  </message>
  <message>
   <source>See one point after another without the map, and tell its class with the number keys</source>
   <translation>在看不到地图的情况下逐个查看点，并用数字键指定类别</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>请先设置引擎（见上方）</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>另一个任务正在运行</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster of classes to the project</source>
   <translation>请在第 4 步制作地图，或向工程添加类别栅格</translation>
  </message>
 </context>
 <context>
  <name>AnswerStrip</name>
  <message>
   <source>The file of map '{}' names no classes</source>
   <translation>地图“{}”的文件没有类别名称</translation>
  </message>
  <message>
   <source>Choose a map that was made here</source>
   <translation>请选择在此处制作的地图</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>To the point before, whose answer is shown (Backspace)</source>
   <translation>返回上一个点，并显示其答案（退格键）</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一个</translation>
  </message>
  <message>
   <source>To the next point: the answer stays as it is (Enter)</source>
   <translation>转到下一个点：答案保持不变（回车键）</translation>
  </message>
  <message>
   <source>A  Another Class</source>
   <translation>A  其他类别</translation>
  </message>
  <message>
   <source>The class that is there is none of these: the map is wrong at this point (A)</source>
   <translation>该处的类别不在其中：地图在此点有误 (A)</translation>
  </message>
  <message>
   <source>0  Cannot Tell</source>
   <translation>0  无法判断</translation>
  </message>
  <message>
   <source>No class can be told at this point: it does not count (0)</source>
   <translation>此点无法判断类别：不计入 (0)</translation>
  </message>
  <message>
   <source>End</source>
   <translation>结束</translation>
  </message>
  <message>
   <source>Go on some other time; what is labelled is kept (Esc)</source>
   <translation>下次再继续；已标记的内容会保留 (Esc)</translation>
  </message>
  <message>
   <source>There is no class {}. Press a number that stands in front of an answer</source>
   <translation>没有第 {} 个类别。请按答案前面显示的数字</translation>
  </message>
  <message>
   <source>What is in the square? Press the key of its class; the mouse moves the map. The maps are out of sight until the end.</source>
   <translation>方框中是什么？请按其类别对应的键；可用鼠标移动地图。分类图在结束前不显示。</translation>
  </message>
  <message>
   <source>Every point has been seen. Back goes through the answers; Assess, or End, brings the maps back.</source>
   <translation>所有点都已看过。“返回”可逐个查看答案；“评估”或“结束”会重新显示分类图。</translation>
  </message>
  <message>
   <source>Point {}: %v of %m are done</source>
   <translation>第 {} 个点：已完成 %v / %m</translation>
  </message>
  <message>
   <source>%v of %m points</source>
   <translation>%v / %m 个点</translation>
  </message>
 </context>
 <context>
  <name>AreaChoice</name>
  <message>
   <source>Whole layer</source>
   <translation>整个图层</translation>
  </message>
  <message>
   <source>Visible map</source>
   <translation>地图可见范围</translation>
  </message>
  <message>
   <source>Inside of polygons</source>
   <translation>面内</translation>
  </message>
  <message>
   <source>Pixels whose centres lie in none of its polygons are no data, and count nowhere</source>
   <translation>中心不在任何面内的像素为无数据，不计入任何统计</translation>
  </message>
  <message>
   <source>Add a layer of polygons to map in, or choose another area</source>
   <translation>请添加用于制图的面图层，或选择其他范围</translation>
  </message>
  <message>
   <source>Select some shapes of layer '{}', or map in all of them</source>
   <translation>请选中图层 “{}” 的一些图形，或在全部图形内制图</translation>
  </message>
  <message>
   <source>Only the selected ones ({})</source>
   <translation>仅选中的 ({})</translation>
  </message>
  <message>
   <source>Only the selected ones</source>
   <translation>仅选中的</translation>
  </message>
  <message>
   <source>Select some of its polygons in QGIS to map in them alone</source>
   <translation>在 QGIS 中选中部分面，即可只在其中制图</translation>
  </message>
 </context>
 <context>
  <name>CheckCard</name>
  <message>
   <source>Zoom there</source>
   <translation>缩放至该处</translation>
  </message>
  <message>
   <source>Zoom to the next of {} places</source>
   <translation>缩放至下一处（共 {} 处）</translation>
  </message>
 </context>
 <context>
  <name>Choices</name>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>目标必须是所选图层之一</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>请至少保留一个图层作为目标</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>没有可供标记像素的图层</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>请在第 1 步选择图层</translation>
  </message>
 </context>
 <context>
  <name>ClassButtons</name>
  <message>
   <source>Classes</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Merge, import and export classes</source>
   <translation>合并、导入和导出类别</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation>添加类别</translation>
  </message>
  <message>
   <source>Class '{}' is locked: unlock it first</source>
   <translation>类别“{}”已锁定：请先解锁</translation>
  </message>
  <message>
   <source>Remove class '{}'</source>
   <translation>移除类别“{}”</translation>
  </message>
  <message>
   <source>'{}' is the first class</source>
   <translation>“{}”是第一个类别</translation>
  </message>
  <message>
   <source>'{}' is the last class</source>
   <translation>“{}”是最后一个类别</translation>
  </message>
  <message>
   <source>Move '{}' up: the order of number keys and legend</source>
   <translation>上移“{}”：数字键和图例的顺序</translation>
  </message>
  <message>
   <source>Move '{}' down: the order of number keys and legend</source>
   <translation>下移“{}”：数字键和图例的顺序</translation>
  </message>
  <message>
   <source>{} classes with {} shapes become one class. Choose the one whose name and colour it keeps:</source>
   <translation>{} 个类别的 {} 个图形将合并为一个类别。请选择保留哪一个类别的名称和颜色：</translation>
  </message>
  <message>
   <source>Merge Classes</source>
   <translation>合并类别</translation>
  </message>
  <message>
   <source>These classes become one each, under the name that more shapes have:</source>
   <translation>这些类别各合并为一个，使用图形较多的名称：</translation>
  </message>
  <message>
   <source>{} classes are selected: choose one, or merge them (Classes menu)</source>
   <translation>已选择 {} 个类别：请只选择一个，或将其合并（“类别”菜单）</translation>
  </message>
  <message>
   <source>Choose a class first</source>
   <translation>请先选择类别</translation>
  </message>
  <message>
   <source>Merge Selected Classes…</source>
   <translation>合并所选类别…</translation>
  </message>
  <message>
   <source>Give Selected Shapes This Class</source>
   <translation>将所选图形归入此类别</translation>
  </message>
  <message>
   <source>Import Classes from File…</source>
   <translation>从文件导入类别…</translation>
  </message>
  <message>
   <source>Import Classes from Layer</source>
   <translation>从图层导入类别</translation>
  </message>
  <message>
   <source>Import Shapes from Layer</source>
   <translation>从图层导入图形</translation>
  </message>
  <message>
   <source>Export Classes…</source>
   <translation>导出类别…</translation>
  </message>
  <message>
   <source>Style Layer by Class…</source>
   <translation>按类别设置图层样式…</translation>
  </message>
  <message>
   <source>Select two or more classes in the table: Ctrl or Shift and a click</source>
   <translation>请在表中选择两个或更多类别：按住 Ctrl 或 Shift 并点击</translation>
  </message>
  <message>
   <source>Their shapes become shapes of one of them</source>
   <translation>它们的图形将归为其中一个类别</translation>
  </message>
  <message>
   <source>Select shapes on the map first, with QGIS's tools for that</source>
   <translation>请先用 QGIS 的选择工具在地图上选择图形</translation>
  </message>
  <message>
   <source>{} shapes that are selected in the layer become '{}'</source>
   <translation>图层中所选的 {} 个图形将归入“{}”</translation>
  </message>
  <message>
   <source>There is no class yet</source>
   <translation>尚无任何类别</translation>
  </message>
  <message>
   <source>A table to import elsewhere, or a style for label layers or for maps</source>
   <translation>可在别处导入的表，或用于标签图层或地图的样式</translation>
  </message>
  <message>
   <source>Replaces the layer's style by one with a category for each class, which can then be hidden</source>
   <translation>将图层样式替换为每个类别一个分类的样式，之后可单独隐藏各分类</translation>
  </message>
  <message>
   <source>CSV with a header such as code,name,color, or a QML style of a vector layer or a raster</source>
   <translation>带有 code,name,color 之类表头的 CSV，或者矢量图层或栅格的 QML 样式</translation>
  </message>
  <message>
   <source>No other layer shows classes</source>
   <translation>没有其他图层显示类别</translation>
  </message>
  <message>
   <source>Names, codes and colours; no shape changes its class</source>
   <translation>名称、代码和颜色；图形的类别不变</translation>
  </message>
  <message>
   <source>No other layer of the project can be a label layer</source>
   <translation>工程中没有其他图层可作为标签图层</translation>
  </message>
  <message>
   <source>{} (selected: {})</source>
   <translation>{}（已选择：{}）</translation>
  </message>
  <message>
   <source>Shapes that are selected there, or all, with their classes</source>
   <translation>那里选中的图形（未选则为全部）及其类别</translation>
  </message>
  <message>
   <source>Remove class '{}' and its {} shapes? Undo brings them back.</source>
   <translation>移除类别“{}”及其 {} 个图形？可通过撤销恢复。</translation>
  </message>
  <message>
   <source>Remove Class</source>
   <translation>移除类别</translation>
  </message>
  <message>
   <source>Class tables and styles</source>
   <translation>类别表和样式</translation>
  </message>
  <message>
   <source>Import Classes</source>
   <translation>导入类别</translation>
  </message>
  <message>
   <source>Each point becomes a square. Its side, in pixels of '{}':</source>
   <translation>每个点变为一个方形。其边长（“{}”的像素数）：</translation>
  </message>
  <message>
   <source>Each line becomes a strip. Its width, in pixels of '{}':</source>
   <translation>每条线变为一个条带。其宽度（“{}”的像素数）：</translation>
  </message>
  <message>
   <source>Import Shapes</source>
   <translation>导入图形</translation>
  </message>
  <message>
   <source>Shapes imported: {}</source>
   <translation>已导入图形：{}</translation>
  </message>
  <message>
   <source>Shapes imported: {}, of {} those that are selected</source>
   <translation>已导入图形：{}（共 {} 个，仅导入所选的）</translation>
  </message>
  <message>
   <source>of these outside of the target layer: {}</source>
   <translation>其中位于目标图层之外：{}</translation>
  </message>
  <message>
   <source>classes added: {}</source>
   <translation>已添加类别：{}</translation>
  </message>
  <message>
   <source>not imported, as they have no class: {}</source>
   <translation>因没有类别而未导入：{}</translation>
  </message>
  <message>
   <source>not imported, as they have no place in this layer: {}</source>
   <translation>因在此图层中没有位置而未导入：{}</translation>
  </message>
  <message>
   <source>other columns than the class stay in '{}'</source>
   <translation>类别以外的其他列留在“{}”中</translation>
  </message>
  <message>
   <source>{} classes added, {} changed</source>
   <translation>已添加 {} 个类别，更改 {} 个</translation>
  </message>
  <message>
   <source>; these got a new code, as theirs belongs to another class: {}</source>
   <translation>；以下类别获得了新代码，因为其原代码属于另一类别：{}</translation>
  </message>
  <message>
   <source>Style for label layers</source>
   <translation>标签图层的样式</translation>
  </message>
  <message>
   <source>Style for maps</source>
   <translation>地图的样式</translation>
  </message>
  <message>
   <source>Export Classes</source>
   <translation>导出类别</translation>
  </message>
  <message>
   <source>Replace the style of layer '{}' by one with a category for each class?</source>
   <translation>将图层“{}”的样式替换为每个类别一个分类的样式？</translation>
  </message>
  <message>
   <source>Style Layer by Class</source>
   <translation>按类别设置图层样式</translation>
  </message>
 </context>
 <context>
  <name>ClassList</name>
  <message>
   <source>Keys 1 to 9 on the map choose a class, Ctrl+click the one that is there; a double click renames it. Ctrl or Shift and a click in the table select several, to merge them. Drag a class to another place for another order</source>
   <translation>地图上按 1 到 9 键选择类别，Ctrl+单击选择该处的类别；双击可重命名。在表格中按住 Ctrl 或 Shift 单击可选择多个类别以合并。将类别拖到其他位置可改变顺序</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>代码</translation>
  </message>
  <message>
   <source>What the map's pixels hold</source>
   <translation>地图像素中存储的值</translation>
  </message>
  <message>
   <source>Shapes</source>
   <translation>图形</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>像素</translation>
  </message>
  <message>
   <source>About so many pixels of the target layer are labelled</source>
   <translation>目标图层中大约有这么多像素已标记</translation>
  </message>
  <message>
   <source>Seen on the map: a click shows all, or hides all</source>
   <translation>在地图上显示：点击可全部显示或全部隐藏</translation>
  </message>
  <message>
   <source>Locked for the tools: a click locks all, or unlocks all</source>
   <translation>对工具锁定：点击可全部锁定或全部解锁</translation>
  </message>
  <message>
   <source>Colour of the class</source>
   <translation>类别的颜色</translation>
  </message>
  <message>
   <source>Seen on the map</source>
   <translation>在地图上显示</translation>
  </message>
  <message>
   <source>Hidden on the map, and left alone by the tools; trained with</source>
   <translation>在地图上隐藏，工具不会改动；仍用于训练</translation>
  </message>
  <message>
   <source>Locked: no tool of the panel changes its shapes</source>
   <translation>已锁定：面板的任何工具都不会更改其图形</translation>
  </message>
  <message>
   <source>Lock it: no tool changes its shapes</source>
   <translation>锁定：任何工具都不会更改其图形</translation>
  </message>
  <message>
   <source>Shapes · %</source>
   <translation>图形 · %</translation>
  </message>
  <message>
   <source>Shapes, and the share of what the live map shows</source>
   <translation>图形数，以及在实时地图所示内容中的占比</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>地图</translation>
  </message>
  <message>
   <source>Share of what the live map shows</source>
   <translation>在实时地图所示内容中的占比</translation>
  </message>
  <message>
   <source>{}: code {}, one shape</source>
   <translation>{}：代码 {}，1 个图形</translation>
  </message>
  <message>
   <source>{}: code {}, {} shapes</source>
   <translation>{}：代码 {}，{} 个图形</translation>
  </message>
  <message>
   <source>, about {} pixels of the target layer</source>
   <translation>，目标图层中约 {} 个像素</translation>
  </message>
  <message>
   <source>, {} of what the live map shows</source>
   <translation>，占实时地图所示内容的 {}</translation>
  </message>
 </context>
 <context>
  <name>CleanBox</name>
  <message>
   <source>Clean Up</source>
   <translation>清理</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>之前</translation>
  </message>
  <message>
   <source>Area in the map; the tool tip of a figure has the share of the map's pixels, too</source>
   <translation>该类在地图中的面积；每个数字的提示中还有占地图像素的比例</translation>
  </message>
  <message>
   <source>Cleaned</source>
   <translation>清理后</translation>
  </message>
  <message>
   <source>Area in the cleaned map, with what small patches became; the tool tip of a figure has the share of its pixels, too</source>
   <translation>该类在清理后的地图中的面积，包括小斑块变成的；每个数字的提示中还有占其像素的比例</translation>
  </message>
  <message>
   <source>Write what is ticked beside the map's file, and add it to the map's group. The map itself stays as it is</source>
   <translation>将勾选的内容写到地图文件旁，并添加到地图的图层组。地图本身保持不变</translation>
  </message>
  <message>
   <source>{} px = {} in this map</source>
   <translation>{} px = 此地图中 {}</translation>
  </message>
  <message>
   <source>Patches of fewer pixels than this go</source>
   <translation>像素数少于此值的斑块将被去除</translation>
  </message>
  <message>
   <source>Majority</source>
   <translation>众数</translation>
  </message>
  <message>
   <source>Each pixel gets the class that is most frequent in the square around it</source>
   <translation>每个像素设为其周围方形窗口内出现次数最多的类别</translation>
  </message>
  <message>
   <source>The square around a pixel: a larger one smooths more</source>
   <translation>像素周围的方形窗口：越大则越平滑</translation>
  </message>
  <message>
   <source>Sieve</source>
   <translation>滤除碎斑</translation>
  </message>
  <message>
   <source>Patches that are too small get the class of their largest neighbour; no data stays so</source>
   <translation>过小的斑块并入其最大邻近斑块的类别；无数据保持不变</translation>
  </message>
  <message>
   <source>below </source>
   <translation>小于 </translation>
  </message>
  <message>
   <source> px</source>
   <translation> 像素</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>多边形</translation>
  </message>
  <message>
   <source>A GeoPackage with a polygon per patch: class code, name, and area in hectares</source>
   <translation>每个斑块一个多边形的 GeoPackage：类别代码、名称和面积（公顷）</translation>
  </message>
  <message>
   <source>One per class</source>
   <translation>每类一个</translation>
  </message>
  <message>
   <source>All patches of a class as one polygon of many parts</source>
   <translation>将一个类别的所有斑块合并为一个多部件多边形</translation>
  </message>
  <message>
   <source>The cleaned map has no {} any more: all patches of it were too small. Smooth less to keep them.</source>
   <translation>清理后的地图中不再有 {}：其所有斑块都太小。减弱平滑即可保留它们。</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster that is shown in classes</source>
   <translation>请在第 4 步制作地图，或添加以类别显示的栅格</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>另一个任务正在运行</translation>
  </message>
  <message>
   <source>Tick what is to be made of the map</source>
   <translation>请勾选要由地图生成的内容</translation>
  </message>
  <message>
   <source>The majority filter needs the engine: set it up first (above)</source>
   <translation>众数滤波需要引擎：请先设置引擎（见上方）</translation>
  </message>
 </context>
 <context>
  <name>CodeTable</name>
  <message>
   <source>Class</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>代码</translation>
  </message>
  <message>
   <source>What the raster's codes mean: a double click names one, Tab goes on to the next. Names and colours are kept in the symbology of the layer ('Paletted/Unique values'), as the map shows them</source>
   <translation>栅格代码的含义：双击可为代码命名，按 Tab 键转到下一个。名称和颜色保存在图层的符号化（“调色板/唯一值”）中，与地图显示一致</translation>
  </message>
  <message>
   <source>What the raster's pixels hold</source>
   <translation>栅格像素中存储的值</translation>
  </message>
  <message>
   <source>Without a name: double-click to type one</source>
   <translation>没有名称：双击以输入名称</translation>
  </message>
  <message>
   <source>Colour of the class</source>
   <translation>类别的颜色</translation>
  </message>
 </context>
 <context>
  <name>CompareBox</name>
  <message>
   <source>What was before: the matrix tells what became of each of its classes in the map; classes of one name are the same</source>
   <translation>之前的地图：矩阵显示其各类别在当前地图中变成了什么；同名类别视为同一类别</translation>
  </message>
  <message>
   <source>Earlier map</source>
   <translation>较早的地图</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>像素</translation>
  </message>
  <message>
   <source>Hectares</source>
   <translation>公顷</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>打开报告</translation>
  </message>
  <message>
   <source>Count what became of each class, and add a map of the changes: grey where nothing changed. Which of two maps is more right tells step 5, with one of them as the other map there</source>
   <translation>统计每个类别变成了什么，并添加一幅变化图：未变化处为灰色。两幅地图中哪一幅更正确，可由步骤 5 判断：在那里将其中一幅选为另一幅地图</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster that is shown in classes</source>
   <translation>请在第 4 步制作地图，或添加以类别显示的栅格</translation>
  </message>
  <message>
   <source>Choose an earlier map</source>
   <translation>请选择一幅较早的地图</translation>
  </message>
  <message>
   <source>This is the same map: choose another one</source>
   <translation>这是同一幅地图：请选择其他地图</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>另一个任务正在运行</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>请先设置引擎（见上方）</translation>
  </message>
  <message>
   <source>Changed: {} of {} pixels. Rows: {}, columns: {}</source>
   <translation>变化：{}（共 {} 个像素）。行：{}，列：{}</translation>
  </message>
  <message>
   <source>Other maps are chosen now: press Compare for those</source>
   <translation>现在选择的是其他地图：请按“比较”来比较它们</translation>
  </message>
 </context>
 <context>
  <name>Comparing</name>
  <message>
   <source>There is no earlier map: {}</source>
   <translation>没有较早的地图：{}</translation>
  </message>
  <message>
   <source>'{}' and '{}' lie in different places: there is no pixel that both have</source>
   <translation>“{}”和“{}”位于不同的地方：没有两者共有的像素</translation>
  </message>
  <message>
   <source>Choose maps of the same area</source>
   <translation>请选择同一区域的地图</translation>
  </message>
  <message>
   <source>Compare {} with {}</source>
   <translation>比较 {} 与 {}</translation>
  </message>
  <message>
   <source>The maps are gone meanwhile; what changed is in {}</source>
   <translation>地图在此期间已不存在；变化结果位于 {}</translation>
  </message>
  <message>
   <source>{} → {} (changes)</source>
   <translation>{} → {}（变化）</translation>
  </message>
 </context>
 <context>
  <name>DataPanel</name>
  <message>
   <source>1  Data</source>
   <translation>1  数据</translation>
  </message>
  <message>
   <source>Hyperspectral image: many narrow bands. It may cover a part of the area only</source>
   <translation>高光谱影像：大量窄波段。可以只覆盖部分区域</translation>
  </message>
  <message>
   <source>Multispectral image, such as Sentinel-2, Landsat or an aerial photo</source>
   <translation>多光谱影像，如 Sentinel-2、Landsat 或航空照片</translation>
  </message>
  <message>
   <source>Radar image, such as Sentinel-1, in decibel or linear, but always the same for one model</source>
   <translation>雷达影像，例如 Sentinel-1，分贝或线性值均可，但同一模型须始终一致</translation>
  </message>
  <message>
   <source>Whatever else is there: elevation, slope, thermal, panchromatic, an index. It helps where classes follow it, else it may only tell where labels lie: compare both</source>
   <translation>其他任何数据：高程、坡度、热红外、全色、指数。当类别与其相关时有帮助，否则它可能只反映标签的位置：请两者比较</translation>
  </message>
  <message>
   <source>Ticked: this sensor will be there for the whole map. The others only help to learn</source>
   <translation>勾选：整幅地图范围内都有此传感器。其他传感器仅用于辅助学习</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>目标</translation>
  </message>
  <message>
   <source>Raster layer</source>
   <translation>栅格图层</translation>
  </message>
  <message>
   <source>{} is a target</source>
   <translation>{} 为目标</translation>
  </message>
  <message>
   <source>Stack Bands…</source>
   <translation>叠合波段…</translation>
  </message>
  <message>
   <source>Makes one layer of bands that come as a file each, such as those of Landsat and Sentinel-2</source>
   <translation>将每个波段一个文件的影像（如 Landsat 和 Sentinel-2）合成一个图层</translation>
  </message>
  <message>
   <source>Load Sample Project</source>
   <translation>加载示例工程</translation>
  </message>
  <message>
   <source>Load into Folder…</source>
   <translation>加载到文件夹…</translation>
  </message>
  <message>
   <source>Folder for the sample scene</source>
   <translation>示例场景的文件夹</translation>
  </message>
  <message>
   <source>Open the sample in a new project?</source>
   <translation>在新工程中打开示例吗？</translation>
  </message>
  <message>
   <source>In this one its layers take the places of those that are chosen in the panel.</source>
   <translation>在当前工程中，其图层将取代面板中已选的图层。</translation>
  </message>
  <message>
   <source>New Project</source>
   <translation>新工程</translation>
  </message>
  <message>
   <source>This Project</source>
   <translation>当前工程</translation>
  </message>
  <message>
   <source>The target is {} now: the sensor that the map is made from. Tick another one if that is wrong</source>
   <translation>目标现为 {}：即制作地图所用的传感器。如有误，请勾选其他传感器</translation>
  </message>
  <message>
   <source>The target is {} now: the map is made from all of them. Untick what should only help to learn</source>
   <translation>目标现为 {}：地图由它们共同制作。请取消勾选仅用于辅助学习的传感器</translation>
  </message>
  <message>
   <source>No {} layer is chosen</source>
   <translation>未选择 {} 图层</translation>
  </message>
  <message>
   <source>CRS of {}</source>
   <translation>{} 的 CRS</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>请先设置引擎（见上方）</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>另一个任务正在运行</translation>
  </message>
  <message>
   <source>Makes a small simulated scene with labels, to try everything out</source>
   <translation>生成带标签的小型模拟场景，用于试用全部功能</translation>
  </message>
 </context>
 <context>
  <name>DeviceCombo</name>
  <message>
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
 </context>
 <context>
  <name>Dock</name>
  <message>
   <source>Cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <source>The model is trained</source>
   <translation>模型已训练完成</translation>
  </message>
  <message>
   <source>The maps are compared</source>
   <translation>地图已比较完成</translation>
  </message>
  <message>
   <source>The map is done, and there is reason to doubt it</source>
   <translation>地图已完成，但有理由对其存疑</translation>
  </message>
  <message>
   <source>The map is done</source>
   <translation>地图已完成</translation>
  </message>
  <message>
   <source>Zoom to Map</source>
   <translation>缩放到地图</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>打开报告</translation>
  </message>
  <message>
   <source>step {} has a note on it</source>
   <translation>第 {} 步有一条说明</translation>
  </message>
  <message>
   <source>step {} has {} notes on it</source>
   <translation>第 {} 步有 {} 条说明</translation>
  </message>
  <message>
   <source>Add to Project</source>
   <translation>添加到工程</translation>
  </message>
  <message>
   <source>Open Folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Show Log</source>
   <translation>显示日志</translation>
  </message>
 </context>
 <context>
  <name>DoubtList</name>
  <message>
   <source>Doubtful Labels</source>
   <translation>存疑标签</translation>
  </message>
  <message>
   <source>Held out, these shapes were taken for another class. Look whether the label is right</source>
   <translation>这些图形在留出时被判为其他类别。请检查标签是否正确</translation>
  </message>
  <message>
   <source>It Is Right</source>
   <translation>标签正确</translation>
  </message>
  <message>
   <source>The label stays, and goes from this list; later trainings on the same pixels do not ask again</source>
   <translation>标签保留，并从此列表中移除；之后在相同像素上的训练不会再次询问</translation>
  </message>
  <message>
   <source>Leave this list: the view from before comes back, unless you moved it yourself (Esc)</source>
   <translation>离开此列表：恢复之前的视图，除非您自己移动过视图 (Esc)</translation>
  </message>
  <message>
   <source>Hide the maps, to see the ground below the labels; press it again, and they are back</source>
   <translation>隐藏地图，以查看标签下方的地面；再按一次即恢复</translation>
  </message>
  <message>
   <source>Labelled</source>
   <translation>标签为</translation>
  </message>
  <message>
   <source>Taken for</source>
   <translation>被判为</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>占比</translation>
  </message>
  <message>
   <source>Of the shape's pixels, those that were taken for another class</source>
   <translation>该图形的像素中被判为其他类别的部分</translation>
  </message>
  <message>
   <source>{} of {} pixels</source>
   <translation>{} / {} 个像素</translation>
  </message>
  <message>
   <source>One label that you found right is not listed any more. &lt;a href='again'&gt;List it again&lt;/a&gt;</source>
   <translation>有 1 个您认为正确的标签不再列出。&lt;a href='again'&gt;重新列出&lt;/a&gt;</translation>
  </message>
  <message>
   <source>{} labels that you found right are not listed any more. &lt;a href='again'&gt;List them again&lt;/a&gt;</source>
   <translation>有 {} 个您认为正确的标签不再列出。&lt;a href='again'&gt;重新列出&lt;/a&gt;</translation>
  </message>
  <message>
   <source>Most held-out pixels of {} were taken for other classes: the model does not know this class yet, so its shapes are not listed one by one. Draw more of it in other places, or merge it with a class that looks like it; then train again</source>
   <translation>{} 的留出像素大多被判为其他类别：模型还不认识这个类别，因此不逐一列出其图形。请在其他地方多画一些，或将其与外观相似的类别合并，然后重新训练</translation>
  </message>
  <message>
   <source>Most held-out pixels of {} were taken for other classes: the model does not know these classes yet, so their shapes are not listed one by one. Draw more of them in other places, or merge those that look alike; then train again</source>
   <translation>{} 的留出像素大多被判为其他类别：模型还不认识这些类别，因此不逐一列出其图形。请在其他地方多画一些，或将外观相似的类别合并，然后重新训练</translation>
  </message>
  <message>
   <source>Choose a row first</source>
   <translation>请先选择一行</translation>
  </message>
  <message>
   <source>Change to {}</source>
   <translation>改为{}</translation>
  </message>
  <message>
   <source>Change Class</source>
   <translation>更改类别</translation>
  </message>
  <message>
   <source>The shape becomes one of '{}'; undo takes it back</source>
   <translation>图形将归为“{}”；可通过撤销恢复</translation>
  </message>
 </context>
 <context>
  <name>Doubts</name>
  <message>
   <source>One of the two classes is no more</source>
   <translation>两个类别之一已不存在</translation>
  </message>
  <message>
   <source>Train again, or bring it back by undo</source>
   <translation>请重新训练，或通过撤销将其恢复</translation>
  </message>
 </context>
 <context>
  <name>DrawingTools</name>
  <message>
   <source>There is nothing to undo</source>
   <translation>没有可撤销的操作</translation>
  </message>
  <message>
   <source>Undo the last edit of the labels</source>
   <translation>撤销对标签的上一次编辑</translation>
  </message>
  <message>
   <source>Add a class first</source>
   <translation>请先添加类别</translation>
  </message>
  <message>
   <source>'{}' does not hold polygons: make a new label layer, and import these shapes there (Classes menu)</source>
   <translation>“{}”不包含面：请新建标签图层，并在其中导入这些图形（“类别”菜单）</translation>
  </message>
  <message>
   <source>Draw polygons: left click a corner, right click the end, Backspace one back, Escape none; or hold the button and draw</source>
   <translation>绘制多边形：左键添加角点，右键结束，Backspace 退回一个，Escape 取消；或按住鼠标键绘制</translation>
  </message>
  <message>
   <source>Label the pixels under the pointer: click, or drag</source>
   <translation>标记指针下的像素：点击或拖动</translation>
  </message>
  <message>
   <source>Set a point: click</source>
   <translation>设置一个点：单击</translation>
  </message>
  <message>
   <source>Label all pixels around that look alike, in the uppermost of the chosen layers that are shown: hold the button, and turn the wheel for more or fewer</source>
   <translation>标记周围所有相似的像素，以所选图层中显示在最上面的一个为准：按住按钮，转动滚轮可增减</translation>
  </message>
  <message>
   <source>Take pixels out of all shapes that are neither locked nor hidden: click, or drag over them</source>
   <translation>从所有既未锁定也未隐藏的图形中去除像素：点击或在其上拖动</translation>
  </message>
  <message>
   <source> px</source>
   <translation> 像素</translation>
  </message>
  <message>
   <source>The new shape is less than {} pixels wide on the screen: zoom in to see what it labels</source>
   <translation>新图形在屏幕上不足 {} 像素宽：请放大查看它标注了什么</translation>
  </message>
  <message>
   <source>{} px = {} on the ground</source>
   <translation>{} px = 地面 {}</translation>
  </message>
  <message>
   <source>Side of brush and eraser, in pixels of the target layer; keys [ and ]</source>
   <translation>画笔和橡皮擦的边长，以目标图层的像素为单位；快捷键 [ 和 ]</translation>
  </message>
  <message>
   <source>Lines are drawn with QGIS's own digitising tools</source>
   <translation>线请使用 QGIS 自带的数字化工具绘制</translation>
  </message>
  <message>
   <source>Choose a layer in step 1 first: a click labels its pixels</source>
   <translation>请先在第 1 步选择图层：点击即标记其像素</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>The map knows no class '{}': its {} can only be wrong</source>
   <translation>地图没有类别 “{}”：其 {} 只能算错</translation>
  </message>
  <message>
   <source>{}. If the class was renamed, rename it in the reference too</source>
   <translation>{}。如果该类别已改名，请在参考中也改名</translation>
  </message>
  <message>
   <source>The average accuracy of {} counts what the map lacks as classes that are never right ({}); of the map's own classes it is {}</source>
   <translation>平均精度 {} 将地图所缺的内容计为从不正确的类别（{}）；就地图自身的类别而言为 {}</translation>
  </message>
  <message>
   <source>{} and '{}' differ in upper and lower case only: a label of any of them is right in all</source>
   <translation>{} 和 “{}” 仅大小写不同：其中任何一个的标签与全部相符都算正确</translation>
  </message>
  <message>
   <source>{} of {} reference pixels lie where the map has no data; they do not count</source>
   <translation>{} 个参考像素（共 {} 个）位于地图无数据之处；它们不计入</translation>
  </message>
  <message>
   <source>The reference is one shape, or shapes that touch: how far its accuracy is chance cannot be told. Draw some in other places</source>
   <translation>参考数据只有一个图形，或是彼此相接的图形：无法得知其精度有多少出于偶然。请在其他地方再画一些</translation>
  </message>
  <message>
   <source>Another class than any of the map's is at {}: the map is wrong there</source>
   <translation>{}属于地图所没有的类别：地图在这些位置有误</translation>
  </message>
  <message>
   <source>The map has several classes called '{}' (codes {}): a label of that name is right in any of them</source>
   <translation>地图有多个名为 “{}” 的类别（代码 {}）：该名称的标签与其中任何一个相符都算正确</translation>
  </message>
  <message>
   <source>'{}' and '{}' differ in upper and lower case only: a label of either is right in both</source>
   <translation>“{}” 和 “{}” 仅大小写不同：任一个的标签在两者中都算正确</translation>
  </message>
  <message>
   <source>The model learned from {} of the {} reference pixels; on the other {} alone the overall accuracy is {}</source>
   <translation>模型从 {} 个（共 {} 个）参考像素学习过；仅在其余 {} 个上，总体精度为 {}</translation>
  </message>
  <message>
   <source>{} are not those that the points were drawn within: it was written anew, or it is another one</source>
   <translation>{}与抽取点时所依据的类别不同：文件已被重新写入，或是另一个文件</translation>
  </message>
  <message>
   <source>One of the maps has no class names: the other map's codes were taken as the map's</source>
   <translation>其中一幅地图没有类别名称：另一幅地图的代码被视为此地图的代码</translation>
  </message>
  <message>
   <source>Only the other map has the class '{}': it can only be wrong there</source>
   <translation>只有另一幅地图有类别 “{}”：在那里它只能算错</translation>
  </message>
  <message>
   <source>{} reference pixels lie where the other map has no data; the two maps are not compared there</source>
   <translation>{} 个参考像素位于另一幅地图无数据之处；在那里不比较两幅地图</translation>
  </message>
  <message>
   <source>The model learned from this very reference: the figures say how well it remembers, not how good the map is</source>
   <translation>模型正是从此参考学习的：这些数值说明它记得多好，而不是地图有多好</translation>
  </message>
  <message>
   <source>On the other {} reference pixels alone the overall accuracy is {}</source>
   <translation>仅在其余 {} 个参考像素上，总体精度为 {}</translation>
  </message>
  <message>
   <source>The model learned from {} of the {} reference pixels: the figures say how well it remembers them, not how good the map is</source>
   <translation>模型从 {} 个（共 {} 个）参考像素学习过：这些数值说明它对它们记得多好，而不是地图有多好</translation>
  </message>
  <message>
   <source>The map knows no class of code {}: its {} can only be wrong</source>
   <translation>地图没有代码为 {} 的类别：其 {} 只能算错</translation>
  </message>
  <message>
   <source>The classes of '{}'</source>
   <translation>“{}” 的类别</translation>
  </message>
  <message>
   <source>The map's classes</source>
   <translation>地图的类别</translation>
  </message>
  <message>
   <source>{}. The estimate does not hold for it; name the old map as the strata, or draw new points</source>
   <translation>{}。估计不适用于它；请将旧地图指定为分层，或抽取新的点</translation>
  </message>
  <message>
   <source>Put the whole address into the job file, with what belongs in place of {}</source>
   <translation>请在任务文件中写入完整地址，补上 {} 处应有的内容</translation>
  </message>
  <message>
   <source>No path is given for the {}</source>
   <translation>未指定{}的路径</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>请选择文件</translation>
  </message>
  <message>
   <source>The name of the {} '{}' is not in UTF-8</source>
   <translation>{} “{}” 的名称不是 UTF-8 编码</translation>
  </message>
  <message>
   <source>Rename the file or its folder</source>
   <translation>请重命名该文件或其所在文件夹</translation>
  </message>
  <message>
   <source>The {} was kept without its account, password or key: '{}'</source>
   <translation>保存时未包含账号、密码或密钥（{}）：“{}”</translation>
  </message>
  <message>
   <source>The {} '{}' does not end in {}</source>
   <translation>{} “{}” 不以 {} 结尾</translation>
  </message>
  <message>
   <source>Call it something{}</source>
   <translation>请使用以 {} 结尾的名称</translation>
  </message>
  <message>
   <source>{} characters are too many for the {}</source>
   <translation>{} 个字符对于{}来说过多</translation>
  </message>
  <message>
   <source>Write {} at most</source>
   <translation>请最多输入 {} 个</translation>
  </message>
  <message>
   <source>The text for the {} is not in UTF-8</source>
   <translation>{}的文本不是 UTF-8 编码</translation>
  </message>
  <message>
   <source>Write it anew</source>
   <translation>请重新输入</translation>
  </message>
  <message>
   <source>The area {} has no end</source>
   <translation>区域 {} 没有边界</translation>
  </message>
  <message>
   <source>Give left, bottom, right, top in map units</source>
   <translation>请以地图单位给出左、下、右、上</translation>
  </message>
  <message>
   <source>The area {} is empty</source>
   <translation>区域 {} 为空</translation>
  </message>
  <message>
   <source>The seed is {}</source>
   <translation>随机种子为 {}</translation>
  </message>
  <message>
   <source>Choose a whole number from 0 to 9223372036854775807</source>
   <translation>请选择 0 到 9223372036854775807 之间的整数</translation>
  </message>
  <message>
   <source>'{}' is no device</source>
   <translation>“{}” 不是设备</translation>
  </message>
  <message>
   <source>Choose auto, cpu or cuda:0</source>
   <translation>请选择 auto、cpu 或 cuda:0</translation>
  </message>
  <message>
   <source>'{}' is no cluster</source>
   <translation>“{}” 不是集群</translation>
  </message>
  <message>
   <source>Give the address of a Dask scheduler, such as tcp://host:8786, or local:4</source>
   <translation>请给出 Dask 调度器的地址，例如 tcp://host:8786，或 local:4</translation>
  </message>
  <message>
   <source>'{}' would be written over something that the job needs</source>
   <translation>“{}” 将覆盖任务所需的内容</translation>
  </message>
  <message>
   <source>Choose another name for the result</source>
   <translation>请为结果选择其他名称</translation>
  </message>
  <message>
   <source>Its first row is code,name,color, then comes a row for each class; a name with a comma stands in quotes</source>
   <translation>其第一行为 code,name,color，之后每个类别一行；含逗号的名称须加引号</translation>
  </message>
  <message>
   <source>A code is 0 to {}; a larger number, such as a crop code, can be the name</source>
   <translation>代码为 0 到 {}；更大的数字（例如作物代码）可以作为名称</translation>
  </message>
  <message>
   <source>'{}' is no table of classes</source>
   <translation>“{}” 不是类别表</translation>
  </message>
  <message>
   <source>'{}', line {}: '{}' is no class</source>
   <translation>“{}” 第 {} 行：“{}” 不是类别</translation>
  </message>
  <message>
   <source>'{}', line {}: there are two classes '{}'</source>
   <translation>“{}” 第 {} 行：有两个类别 “{}”</translation>
  </message>
  <message>
   <source>Give every class a name of its own</source>
   <translation>请为每个类别指定各自的名称</translation>
  </message>
  <message>
   <source>The table of classes '{}' cannot be read: {}</source>
   <translation>无法读取类别表 “{}”：{}</translation>
  </message>
  <message>
   <source>Save it as CSV (UTF-8)</source>
   <translation>请将其另存为 CSV（UTF-8）</translation>
  </message>
  <message>
   <source>a run before</source>
   <translation>先前的运行</translation>
  </message>
  <message>
   <source>Make their environment with the same version: what is sent to them is compiled for it</source>
   <translation>请用相同版本创建其环境：发送给它们的内容是为该版本编译的</translation>
  </message>
  <message>
   <source>The cluster at '{}' is lost</source>
   <translation>与集群 “{}” 的连接已丢失</translation>
  </message>
  <message>
   <source>Run the same job again: it goes on from the parts that are done</source>
   <translation>请再次运行同一任务：将从已完成的部分继续</translation>
  </message>
  <message>
   <source>Install resources/engine-apply.lock and resources/engine-cluster.lock where the workers run</source>
   <translation>请在工作进程运行的位置安装 resources/engine-apply.lock 和 resources/engine-cluster.lock</translation>
  </message>
  <message>
   <source>They may lack memory: give each more, or map with smaller tiles. Run the same job again: it goes on from here</source>
   <translation>它们可能内存不足：请为每个进程分配更多内存，或用更小的分块制图。请再次运行同一任务：将从此处继续</translation>
  </message>
  <message>
   <source>A worker of {} failed: {}: {}</source>
   <translation>{} 的一个工作进程失败：{}：{}</translation>
  </message>
  <message>
   <source>Please report it, with its log</source>
   <translation>请报告此问题并附上其日志</translation>
  </message>
  <message>
   <source>{} of {} parts of the map were there from a run before</source>
   <translation>地图的 {} 个部分（共 {} 个）在先前的运行中已完成</translation>
  </message>
  <message>
   <source>Whether '{}' has changed since cannot be told from here</source>
   <translation>从此处无法判断 “{}” 此后是否有更改</translation>
  </message>
  <message>
   <source>Waiting for workers of {}</source>
   <translation>正在等待 {} 的工作进程</translation>
  </message>
  <message>
   <source>Workers of {} run Python {}, this engine {}</source>
   <translation>{} 的工作进程运行的是 Python {}，而此引擎是 {}</translation>
  </message>
  <message>
   <source>The workers of {} lack a package: {}</source>
   <translation>{} 的工作进程缺少软件包：{}</translation>
  </message>
  <message>
   <source>Workers of {} died again and again of one part of the map</source>
   <translation>{} 的工作进程在地图的某一部分上反复终止</translation>
  </message>
  <message>
   <source>Mapping on {}</source>
   <translation>正在制图，运行于 {}</translation>
  </message>
  <message>
   <source>A part of the map was damaged as it was written to '{}'</source>
   <translation>地图的一部分在写入 “{}” 时损坏</translation>
  </message>
  <message>
   <source>Run the same job again</source>
   <translation>请再次运行同一任务</translation>
  </message>
  <message>
   <source>A part of the map is not seen in '{}'</source>
   <translation>在 “{}” 中看不到地图的某一部分</translation>
  </message>
  <message>
   <source>{}; run the same job again</source>
   <translation>{}；请再次运行同一任务</translation>
  </message>
  <message>
   <source>Layer '{}' flags {} as bad that the model learned from, at {}: what they hold was not used, but filled from the good bands beside them</source>
   <translation>图层 “{}” 将模型学习所用的 {} 标记为坏波段，位于 {}：未使用其中的值，而是由旁边的好波段补齐</translation>
  </message>
  <message>
   <source>Layer '{}' has its bands in another order, or among others, than in training</source>
   <translation>图层 “{}” 的波段与训练时顺序不同，或混在其他波段之中</translation>
  </message>
  <message>
   <source>{}: they were found by their names ({})</source>
   <translation>{}：已按名称找到它们（{}）</translation>
  </message>
  <message>
   <source>The bands of layer '{}' have no names: they were taken in the order of the file for those of the model ({}). If they lie in another order, name them in the file as the model does, and it finds them</source>
   <translation>图层'{}'的波段没有名称：它们按文件中的顺序当作模型的波段（{}）。如果顺序不同，请在文件中按模型的叫法给它们命名，这样模型就能找到它们</translation>
  </message>
  <message>
   <source>Layer '{}' has other bands than the model learned from</source>
   <translation>图层 “{}” 的波段与模型学习所用的波段不同</translation>
  </message>
  <message>
   <source>{}: {} bands were resampled to {}</source>
   <translation>{}：{} 个波段已重采样为 {} 个</translation>
  </message>
  <message>
   <source>Choose a layer of the same sensor; another one serves only if its file and the training's tell their wavelengths</source>
   <translation>请选择相同传感器的图层；只有当其文件和训练所用文件都注明波长时，才能使用其他传感器的图层</translation>
  </message>
  <message>
   <source>{} bands from {} to {} nm</source>
   <translation>{} 个波段，{} 至 {} nm</translation>
  </message>
  <message>
   <source>Layer '{}' has a band '{}' where the model learned from '{}': is it the same?</source>
   <translation>图层 “{}” 有波段 “{}”，而模型学习的是 “{}”：它们相同吗？</translation>
  </message>
  <message>
   <source>Layer '{}' has a band '{}' where the model learned from '{}', of another polarisation</source>
   <translation>图层“{}”的波段为“{}”，而模型在此处学习的是“{}”：极化方式不同</translation>
  </message>
  <message>
   <source>Choose a layer of the same polarisations, or train a model with this layer; a band that is called wrongly needs its right name</source>
   <translation>请选择极化方式相同的图层，或用该图层训练模型；名称有误的波段需改为正确的名称</translation>
  </message>
  <message>
   <source>{}: its {} were found among {} by their wavelengths</source>
   <translation>{}：已按波长找到所需的 {} 个波段（共 {} 个）</translation>
  </message>
  <message>
   <source>Choose a layer of the same sensor or of one that sees this light too, or train a model with this layer</source>
   <translation>请选择相同传感器或同样能感测此波长的传感器的图层，或用此图层训练模型</translation>
  </message>
  <message>
   <source>Choose a layer that has these bands, named so; their order does not count</source>
   <translation>请选择具有这些波段且名称相同的图层；波段顺序无关紧要</translation>
  </message>
  <message>
   <source>{} bands are chosen for '{}', the model learned from {}</source>
   <translation>为 “{1}” 选择了 {0} 个波段，而模型学习时使用了 {2} 个</translation>
  </message>
  <message>
   <source>{} of the {} bands that the model learned from: {}</source>
   <translation>模型所学 {1} 个波段中的 {0} 个：{2}</translation>
  </message>
  <message>
   <source>Layer '{}' ('{}') has {}, the model learned from {}</source>
   <translation>图层 “{}”（“{}”）有 {}，而模型学习时使用了 {}</translation>
  </message>
  <message>
   <source>{} and {} more places</source>
   <translation>{} 以及另外 {} 处</translation>
  </message>
  <message>
   <source>{} bands at {} nm</source>
   <translation>{} 个波段，位于 {} nm</translation>
  </message>
  <message>
   <source>Layer '{}' flags bands as bad that the model learned from: {}. Nothing tells their wavelengths, so they cannot be filled from their neighbours</source>
   <translation>图层 “{}” 将模型学习所用的波段标记为坏波段：{}。没有波长信息，因此无法由相邻波段补齐</translation>
  </message>
  <message>
   <source>Choose a layer in which they are good, or train a model without them</source>
   <translation>请选择这些波段完好的图层，或训练一个不使用它们的模型</translation>
  </message>
  <message>
   <source>Layer '{}' flags bands as bad that the model learned from, and has no good ones near enough to fill them from: {}</source>
   <translation>图层 “{}” 将模型学习所用的波段标记为坏波段，且没有足够近的好波段可用来补齐：{}</translation>
  </message>
  <message>
   <source>Layer '{}' has no band near {}, which the model learned from; it has {}</source>
   <translation>图层 “{}” 在 {} 附近没有模型学习所用的波段；它有 {}</translation>
  </message>
  <message>
   <source>Choose the same bands as in training</source>
   <translation>请选择与训练时相同的波段</translation>
  </message>
  <message>
   <source>Layer '{}' ('{}') lacks {}</source>
   <translation>图层 “{}” (“{}”) 缺少{}</translation>
  </message>
  <message>
   <source>{}, or one without this light, on the command line with {}</source>
   <translation>{}，或在命令行中用 {} 训练一个不含这些波长的模型</translation>
  </message>
  <message>
   <source>Choose a text or whole-number field</source>
   <translation>请选择文本或整数字段</translation>
  </message>
  <message>
   <source>Field '{}' has numbers beyond {}, which no code of a map can be: they are the names of the classes, whose codes are 1 to {}</source>
   <translation>字段 “{}” 中有大于 {} 的数字，不能作为地图的代码：它们是类别的名称，类别的代码为 1 到 {}</translation>
  </message>
  <message>
   <source>no fields at all</source>
   <translation>没有任何字段</translation>
  </message>
  <message>
   <source>Field '{}' has {} different numbers</source>
   <translation>字段 “{}” 有 {} 个不同的数字</translation>
  </message>
  <message>
   <source>Field '{}' holds neither text nor whole numbers</source>
   <translation>字段 “{}” 既不是文本也不是整数</translation>
  </message>
  <message>
   <source>'{}' has no field '{}'</source>
   <translation>“{}” 没有字段 “{}”</translation>
  </message>
  <message>
   <source>It has {}</source>
   <translation>包含：{}</translation>
  </message>
  <message>
   <source>No class field is chosen for '{}'</source>
   <translation>未选择 “{}” 的类别字段</translation>
  </message>
  <message>
   <source>It has {}: choose the one with the classes (--field on the command line)</source>
   <translation>包含：{}。请选择存储类别的字段（命令行中为 --field）</translation>
  </message>
  <message>
   <source>Field '{}' has {} different texts</source>
   <translation>字段 “{}” 有 {} 种不同的文本</translation>
  </message>
  <message>
   <source>Choose the field that names the class</source>
   <translation>请选择存储类别名称的字段</translation>
  </message>
  <message>
   <source>Field '{}' names none of the classes, but {}</source>
   <translation>字段 “{}” 没有任何一个类别的名称，而是 {}</translation>
  </message>
  <message>
   <source>The classes are {}; choose another field</source>
   <translation>类别为 {}；请选择其他字段</translation>
  </message>
  <message>
   <source>Field '{}' holds the code {}, but codes go from 0 to 254</source>
   <translation>字段 “{}” 含有代码 {}，但代码范围为 0 到 254</translation>
  </message>
  <message>
   <source>Leave the field empty (NULL) where there is no class, or use a text field to name the classes</source>
   <translation>没有类别的地方请将字段留空 (NULL)，或用文本字段命名类别</translation>
  </message>
  <message>
   <source>The numbers in field '{}' were taken as the map's codes ({})</source>
   <translation>字段 “{}” 中的数字被视为地图的代码（{}）</translation>
  </message>
  <message>
   <source>{} differ in upper and lower case only, and are two classes: if they are one, write them alike</source>
   <translation>{} 仅大小写不同，是两个类别：如果是同一类别，请统一写法</translation>
  </message>
  <message>
   <source>Field '{}' holds {}, which is no class code</source>
   <translation>字段 “{}” 含有 {}，它不是类别代码</translation>
  </message>
  <message>
   <source>The numbers in field '{}' were taken as the codes of the classes, and not as names</source>
   <translation>字段 “{}” 中的数字被当作类别的代码，而不是名称</translation>
  </message>
  <message>
   <source>The numbers in field '{}' were taken as the names of the classes, and not as codes</source>
   <translation>字段 “{}” 中的数字被当作类别的名称，而不是代码</translation>
  </message>
  <message>
   <source>Left out: {} of '{}', which is none of the classes</source>
   <translation>未使用：{}（“{}”，不属于任何类别）</translation>
  </message>
  <message>
   <source>Left out: {} without a class</source>
   <translation>未使用：{}（没有类别）</translation>
  </message>
  <message>
   <source>Left out: {} where no class can be told</source>
   <translation>未使用：{}（无法判断类别）</translation>
  </message>
  <message>
   <source>Left out: {} without an answer yet</source>
   <translation>未使用：{}（尚未作答）</translation>
  </message>
  <message>
   <source>Left out: {} of {} values that are none of the classes: {}</source>
   <translation>未使用：{}（共 {} 个值，不属于任何类别：{}）</translation>
  </message>
  <message>
   <source>Choose a {} of class codes, whole numbers from 0 to 254</source>
   <translation>请选择由类别代码（0 到 254 的整数）组成的{}</translation>
  </message>
  <message>
   <source>Choose one of class codes; QGIS exports it as raw data, not as a rendered image</source>
   <translation>请选择类别代码的栅格；QGIS 导出时应选原始数据，而不是渲染图像</translation>
  </message>
  <message>
   <source>Choose one that has a class code per pixel, in a single band</source>
   <translation>请选择每个像素有一个类别代码且只有一个波段的栅格</translation>
  </message>
  <message>
   <source>the map</source>
   <translation>地图</translation>
  </message>
  <message>
   <source>If {} is a class, give it another code; if it is no data, say so in the file (its nodata value)</source>
   <translation>如果 {} 是类别，请改用其他代码；如果它是无数据，请在文件中注明（其无数据值）</translation>
  </message>
  <message>
   <source>The {} holds the value {}</source>
   <translation>{}含有值 {}</translation>
  </message>
  <message>
   <source>The {} '{}' is a picture in red, green and blue</source>
   <translation>{} “{}” 是红绿蓝图片</translation>
  </message>
  <message>
   <source>The {} '{}' has {} bands of numbers: it is no class map</source>
   <translation>{} “{}” 有 {} 个数值波段：它不是分类图</translation>
  </message>
  <message>
   <source>The {} ({}) does not meet the map ({})</source>
   <translation>{}（{}）与地图（{}）不重叠</translation>
  </message>
  <message>
   <source>Choose one of the same area</source>
   <translation>请选择同一区域的栅格</translation>
  </message>
  <message>
   <source>Layer '{}' flags {} as bad, left out of training: {}</source>
   <translation>图层 “{}” 将 {} 标记为坏波段，训练时不使用：{}</translation>
  </message>
  <message>
   <source>Layer '{}' has bands without data, which are left out: {}</source>
   <translation>图层“{}”有一些波段没有数据，已略去：{}</translation>
  </message>
  <message>
   <source>In the area that is mapped, layer '{}' has no data in bands that the model learned from: {}</source>
   <translation>在所制图的区域内，图层“{}”在模型学习过的波段中没有数据：{}</translation>
  </message>
  <message>
   <source>Choose a file in which they are filled, or another area, or train a model without them</source>
   <translation>请选择这些波段有数据的文件，或选择其他区域，或训练不含这些波段的模型</translation>
  </message>
  <message>
   <source>About {} % of the values of layer '{}' are 0 or less, as where noise was subtracted</source>
   <translation>图层 “{1}” 约有 {0} % 的值小于或等于 0，如同减去噪声之处</translation>
  </message>
  <message>
   <source>{}: they are taken for its weakest echoes</source>
   <translation>{}：它们被当作该图层最弱的回波</translation>
  </message>
  <message>
   <source>{} of the values of layer '{}' are {}, far {} all others, and count as data</source>
   <translation>{0} 的像素值（图层 “{1}”）为 {2}，与其他所有值（{3}）相差很远，并被当作数据</translation>
  </message>
  <message>
   <source>{}: if they are none, say so (in QGIS by the link in step 1, else by the file's nodata value)</source>
   <translation>{}：如果它们不是数据，请注明（在 QGIS 中用第 1 步中的链接，否则用文件的无数据值）</translation>
  </message>
  <message>
   <source>About {} % of layer '{}' is 0 in all its bands, from a corner on, and counts as data: if it is none, say so (in QGIS by the link '0 Is No Data' in step 1, else by the file's nodata value)</source>
   <translation>图层 “{1}” 约 {0} % 的像素从一角起在所有波段中均为 0，并被当作数据：如果它们不是数据，请注明（在 QGIS 中用第 1 步中的链接“0 即无数据”，否则用文件的无数据值）</translation>
  </message>
  <message>
   <source>Less than 1 %</source>
   <translation>不到 1 %</translation>
  </message>
  <message>
   <source>In about {} % of the map, layer '{}' has no data in some of its bands: {}</source>
   <translation>约{} %的地图上，图层'{}'的部分波段没有数据：{}</translation>
  </message>
  <message>
   <source>{}. The map is made from the others there, and may be less accurate; fill them, or take other scenes</source>
   <translation>{}。那里的地图由其余波段制作，可能不太准确；请填补这些波段，或改用其他影像</translation>
  </message>
  <message>
   <source>In about {} % of layer '{}', some of its bands have no data: {}. They count as average there</source>
   <translation>约{} %的图层'{}'上，部分波段没有数据：{}。那里这些波段按平均值计</translation>
  </message>
  <message>
   <source>'{}' cannot be read: {}</source>
   <translation>无法读取 “{}”：{}</translation>
  </message>
  <message>
   <source>The file may be damaged or incomplete; copy it again</source>
   <translation>文件可能已损坏或不完整；请重新复制</translation>
  </message>
  <message>
   <source>reproject the map to a CRS that keeps areas for hectares</source>
   <translation>如需公顷数，请将地图重投影到保持面积的 CRS</translation>
  </message>
  <message>
   <source>The map's CRS does not keep areas: a pixel was taken for {} m², its size on the ground</source>
   <translation>地图的 CRS 不保持面积：每个像素按其地面大小 {} m² 计算</translation>
  </message>
  <message>
   <source>The map's pixels are of {} on the ground: areas are shares of pixels; {}</source>
   <translation>地图像素的地面大小为 {}：面积以像素占比表示；{}</translation>
  </message>
  <message>
   <source>The map has no CRS: areas are shares of its pixels</source>
   <translation>地图没有 CRS：面积以像素占比表示</translation>
  </message>
  <message>
   <source>Parts of the map have no place on the globe: areas are shares of its pixels; {}</source>
   <translation>地图的某些部分在地球上没有对应位置：面积以像素占比表示；{}</translation>
  </message>
  <message>
   <source>'{}' is no vector layer</source>
   <translation>“{}” 不是矢量图层</translation>
  </message>
  <message>
   <source>Choose a layer of polygons as the area</source>
   <translation>请选择一个面图层作为区域</translation>
  </message>
  <message>
   <source>'{}' has no polygons to keep the map to</source>
   <translation>“{}” 中没有可用来限定地图的面</translation>
  </message>
  <message>
   <source>The polygons of '{}' lie outside of the area to map</source>
   <translation>“{}” 的面位于要制图的区域之外</translation>
  </message>
  <message>
   <source>Choose others, or another area</source>
   <translation>请选择其他面，或选择其他区域</translation>
  </message>
  <message>
   <source>In a raster 0 means no label unless its nodata value is another: if 0 is a class, set the nodata value to the code that means none (IGNORE in Processing, --ignore on the command line)</source>
   <translation>在栅格中，0 表示没有标签，除非其无数据值是其他值：如果 0 是类别，请将无数据值设为表示没有标签的代码（“处理”中为 IGNORE，命令行中为 --ignore）</translation>
  </message>
  <message>
   <source>'{}' ({}) has no labelled pixel on the {} ({})</source>
   <translation>“{}”（{}）在{}（{}）上没有已标记的像素</translation>
  </message>
  <message>
   <source>'{}' has {} bands: the first one was taken for the class codes</source>
   <translation>“{}” 有 {} 个波段：第一个波段被视为类别代码</translation>
  </message>
  <message>
   <source>'{}' has so many labels that one in {} is used</source>
   <translation>“{}” 的标签太多，因此每 {} 个只使用一个</translation>
  </message>
  <message>
   <source>Left out: the pixels of code 0, {} % of '{}'. {}</source>
   <translation>未使用：代码为 0 的像素，占 {} %（“{}”）。{}</translation>
  </message>
  <message>
   <source>'{}' holds the value {}, which is no class code</source>
   <translation>“{}” 含有值 {}，它不是类别代码</translation>
  </message>
  <message>
   <source>Codes are whole numbers from 0 to 254: number the classes anew, as Reclassify by Table in QGIS does</source>
   <translation>代码是 0 到 254 的整数：请重新为类别编号，QGIS 的“按表重分类”可以完成</translation>
  </message>
  <message>
   <source>the grid of the {}</source>
   <translation>{}的格网</translation>
  </message>
  <message>
   <source>The labels cannot be used: {}</source>
   <translation>无法使用标签：{}</translation>
  </message>
  <message>
   <source>Choose the map that it was made for</source>
   <translation>请选择制作它时所用的地图</translation>
  </message>
  <message>
   <source>Choose labels of the same area</source>
   <translation>请选择同一区域的标签</translation>
  </message>
  <message>
   <source>Left out: the pixels of code {}, which can be no class: give it another code if it is one</source>
   <translation>未使用：代码为 {} 的像素，该代码不能是类别：如果它是类别，请改用其他代码</translation>
  </message>
  <message>
   <source>Left out: the pixels of code {}, which is none of the classes</source>
   <translation>未使用：代码为 {} 的像素，它不属于任何类别</translation>
  </message>
  <message>
   <source>The labels '{}' can be opened neither as shapes nor as a raster</source>
   <translation>标签 “{}” 既不能作为图形也不能作为栅格打开</translation>
  </message>
  <message>
   <source>The file may be damaged, have no layer with shapes in it, or be of a format that is not read here, such as Parquet: open it in QGIS, and save it as a GeoPackage (Export &gt; Save Features As)</source>
   <translation>文件可能已损坏、其中没有带图形的图层，或其格式（例如 Parquet）在此无法读取：请在 QGIS 中打开，并另存为 GeoPackage（导出 &gt; 要素另存为）</translation>
  </message>
  <message>
   <source>Left out: the pixels of {} codes that are none of the classes: {}</source>
   <translation>未使用：{} 个代码的像素，这些代码不属于任何类别：{}</translation>
  </message>
  <message>
   <source>Choose the map that they were drawn for</source>
   <translation>请选择绘制它们时所用的地图</translation>
  </message>
  <message>
   <source>Draw labels where the layers are</source>
   <translation>请在图层所在的位置绘制标签</translation>
  </message>
  <message>
   <source>The {} of '{}' ({}) have no place in the CRS of the {}</source>
   <translation>{0}（“{1}”，{2}）在{3}的 CRS 中没有对应位置</translation>
  </message>
  <message>
   <source>All {} of '{}' ({}) lie outside of the {} ({})</source>
   <translation>所有{0}（“{1}”，{2}）都位于{3}（{4}）之外</translation>
  </message>
  <message>
   <source>Outlines of {} cross themselves: what one of them goes around twice counts as outside</source>
   <translation>{} 的轮廓与自身相交：被同一轮廓环绕两次的部分算作外部</translation>
  </message>
  <message>
   <source>'{}' names no CRS; its {}s were taken to be in that of the {}</source>
   <translation>“{}” 没有注明 CRS；其内容（{}）按{}的 CRS 处理</translation>
  </message>
  <message>
   <source>Choose a field and points or shapes that have a class</source>
   <translation>请选择字段，以及带有类别的点或图形</translation>
  </message>
  <message>
   <source>'{}' has no {} with a class and a geometry</source>
   <translation>“{}” 没有同时具有类别和几何图形的要素（{}）</translation>
  </message>
  <message>
   <source>Their file names another CRS than they were drawn in; save them again with the right one</source>
   <translation>其文件注明的 CRS 与绘制时的不同；请用正确的 CRS 重新保存</translation>
  </message>
  <message>
   <source>Left out: {} that shapes of two classes claim</source>
   <translation>未使用：{}（同时属于两个类别的图形）</translation>
  </message>
  <message>
   <source>Left out: {} empty or damaged</source>
   <translation>未使用：{}（为空或已损坏）</translation>
  </message>
  <message>
   <source>Left out: {} without a place in the CRS of the {}</source>
   <translation>未使用：{}（在{}的 CRS 中没有对应位置）</translation>
  </message>
  <message>
   <source>Left out: {} outside of the {}</source>
   <translation>未使用：{}（位于{}之外）</translation>
  </message>
  <message>
   <source>The numbers in field '{}' are not the map's codes, as the names beside them show: classes were compared by these names</source>
   <translation>字段“{}”中的数字不是地图的代码，旁边的名称表明了这一点：类别已按这些名称进行比较</translation>
  </message>
  <message>
   <source>'{}' is a table, which does not say where its points lie</source>
   <translation>“{}” 是表格，没有说明点的位置</translation>
  </message>
  <message>
   <source>The reference has one class only, '{}', so it cannot show where the map takes other ground for it: the user's accuracy and the overall one say little. If its 0 is a class and no 'no label', set its no data to the code that means none (IGNORE in Processing, --ignore on the command line), and give the class the code that the map has for it</source>
   <translation>参考只有一个类别 “{}”，因此无法显示地图在何处把其他地面当成了该类别：用户精度和总体精度说明不了什么。如果其中的 0 是类别，而不是“无标签”，请将其无数据值设为表示“无”的代码（“处理”中用 IGNORE，命令行中用 --ignore），并为该类别指定地图中对应的代码</translation>
  </message>
  <message>
   <source>The reference has {}: {} were taken as the map's ({})</source>
   <translation>参考{}：{}被视为地图的代码（{}）</translation>
  </message>
  <message>
   <source>in QGIS by the symbology 'Paletted/Unique values', on the command line by --classes</source>
   <translation>在 QGIS 中通过符号化“调色板/唯一值”，在命令行中通过 --classes</translation>
  </message>
  <message>
   <source>Open it in QGIS (Layer &gt; Add Layer &gt; Add Delimited Text Layer) and save it as a GeoPackage; or, if it has shapes as text (WKT), call their column WKT; or, if its columns are x and y, and degrees, for instance: {}</source>
   <translation>请在 QGIS 中打开它（图层 &gt; 添加图层 &gt; 添加分隔文本图层），并另存为 GeoPackage；或者，如果其中有文本形式的图形 (WKT)，请将该列命名为 WKT；或者，例如当其列为 x 和 y 且单位为度时：{}</translation>
  </message>
  <message>
   <source>The reference has numbers that are no codes of a map, and the map does not name its classes</source>
   <translation>参考数据中的数字不是地图的代码，而地图没有给出类别名称</translation>
  </message>
  <message>
   <source>Keep the map's .aux.xml beside it, or choose a field of class codes</source>
   <translation>请将地图的 .aux.xml 放在地图旁，或选择存储类别代码的字段</translation>
  </message>
  <message>
   <source>The reference names its classes by text, but the map does not name its own</source>
   <translation>参考用文本表示类别，但地图没有自己的类别名称</translation>
  </message>
  <message>
   <source>The labels lie only where {} has no data</source>
   <translation>标签只位于 {} 无数据之处</translation>
  </message>
  <message>
   <source>Draw labels where the layer has values</source>
   <translation>请在图层有值的位置绘制标签</translation>
  </message>
  <message>
   <source>Left out: {} of code {}, which the reference does not name</source>
   <translation>未使用：{}（代码 {}，参考中没有其名称）</translation>
  </message>
  <message>
   <source>The reference calls {} '{}', the map '{}': codes were compared, not names</source>
   <translation>参考称 {} 为 “{}”，地图称之为 “{}”：比较的是代码，而不是名称</translation>
  </message>
  <message>
   <source>its codes</source>
   <translation>其代码</translation>
  </message>
  <message>
   <source>those codes</source>
   <translation>这些代码</translation>
  </message>
  <message>
   <source>no class names</source>
   <translation>没有类别名称</translation>
  </message>
  <message>
   <source>no names for some codes</source>
   <translation>的部分代码没有名称</translation>
  </message>
  <message>
   <source>{}. If they mean other classes, name them: {}</source>
   <translation>{}。如果它们表示其他类别，请为其命名：{}</translation>
  </message>
  <message>
   <source>Open it in QGIS (Layer &gt; Add Layer &gt; Add Delimited Text Layer) and save it as a GeoPackage</source>
   <translation>请在 QGIS 中打开它（图层 &gt; 添加图层 &gt; 添加分隔文本图层），并另存为 GeoPackage</translation>
  </message>
  <message>
   <source>The labels '{}' are not there</source>
   <translation>标签 “{}” 不存在</translation>
  </message>
  <message>
   <source>Were they moved or deleted? Choose the file again</source>
   <translation>它们是否已被移动或删除？请重新选择文件</translation>
  </message>
  <message>
   <source>Left out: {} where {} has no data</source>
   <translation>未使用：{}（位于 {} 无数据之处）</translation>
  </message>
  <message>
   <source>{}: its other names show that it numbers the classes otherwise than the map</source>
   <translation>{}：其余名称表明，参考的类别编号与地图不同</translation>
  </message>
  <message>
   <source>labelled pixel</source>
   <translation>已标记的像素</translation>
  </message>
  <message>
   <source>All pixels of several classes lie in shapes of other classes too, most of them in those behind the arrow: {}</source>
   <translation>若干类别的所有像素也位于其他类别的图形中，大多位于箭头后所示的类别中：{}</translation>
  </message>
  <message>
   <source>All pixels of class '{}' lie in shapes of other classes too, most of them in those of '{}'</source>
   <translation>类别 “{}” 的所有像素也都位于其他类别的图形中，其中大多数位于 “{}” 的图形中</translation>
  </message>
  <message>
   <source>Do shapes of these cover the others? Correct them, or remove them</source>
   <translation>是否有这些类别的图形盖住了其他图形？请修改或删除它们</translation>
  </message>
  <message>
   <source>Leave the classes away, or choose a raster that has them</source>
   <translation>请去掉这些类别，或选择包含它们的栅格</translation>
  </message>
  <message>
   <source>No pixel on the layers has the codes of the classes {}</source>
   <translation>图层上没有像素具有这些类别的代码：{}</translation>
  </message>
  <message>
   <source>The classes {} have no shapes on the layers</source>
   <translation>类别 {} 在图层上没有图形</translation>
  </message>
  <message>
   <source>Draw at least one for each of them, or remove the classes</source>
   <translation>请为每个类别至少绘制一个图形，或删除这些类别</translation>
  </message>
  <message>
   <source>Draw shapes of at least two classes</source>
   <translation>请绘制至少两个类别的图形</translation>
  </message>
  <message>
   <source>The labels have only one class{}</source>
   <translation>标签只有一个类别{}</translation>
  </message>
  <message>
   <source>Choose layers, or draw labels, of at least two classes; none are there of {}</source>
   <translation>请选择至少包含两个类别的图层，或绘制至少两个类别的标签；那里没有 {} 的标签</translation>
  </message>
  <message>
   <source>All labels but those of class '{}' lie only where {} has no data</source>
   <translation>除类别 “{}” 外，所有标签都只位于 {} 没有数据的地方</translation>
  </message>
  <message>
   <source>Draw labels of at least two classes where the layer has values</source>
   <translation>请在图层有值的地方绘制至少两个类别的标签</translation>
  </message>
  <message>
   <source>Does a shape of '{}' cover the others? Correct it, or remove it</source>
   <translation>是否有 “{}” 的图形覆盖了其他图形？请修正或移除它</translation>
  </message>
  <message>
   <source>Leave the class away, or choose a raster that has it</source>
   <translation>请去掉该类别，或选择含有该类别的栅格</translation>
  </message>
  <message>
   <source>No pixel on the layers has code {}, class '{}'</source>
   <translation>图层上没有代码为 {}（类别 “{}”）的像素</translation>
  </message>
  <message>
   <source>Class '{}' has no shapes on the layers</source>
   <translation>类别 “{}” 在图层上没有图形</translation>
  </message>
  <message>
   <source>Draw at least one for it, or remove the class</source>
   <translation>请至少为它绘制一个图形，或移除该类别</translation>
  </message>
  <message>
   <source>Only class '{}' has labels on the layers</source>
   <translation>只有类别 “{}” 在图层上有标签</translation>
  </message>
  <message>
   <source>No class has labels on the layers</source>
   <translation>没有类别在图层上有标签</translation>
  </message>
  <message>
   <source>Left out: {} classes whose labels all lie where {} has no data: {}</source>
   <translation>未使用：{} 个类别，其所有标签都位于 {} 没有数据的地方：{}</translation>
  </message>
  <message>
   <source>Left out: class '{}', whose shapes all lie outside of the layers</source>
   <translation>未使用：类别 “{}”，其所有图形都位于图层之外</translation>
  </message>
  <message>
   <source>Left out: class '{}', which has no labels here</source>
   <translation>未使用：类别 “{}”，此处没有它的标签</translation>
  </message>
  <message>
   <source>Left out: class '{}', whose labels all lie where {} has no data</source>
   <translation>未使用：类别 “{}”，其所有标签都位于 {} 没有数据的地方</translation>
  </message>
  <message>
   <source>Left out: {} classes whose shapes all lie outside of the layers: {}</source>
   <translation>未使用：{} 个类别，其所有图形都位于图层之外：{}</translation>
  </message>
  <message>
   <source>Left out: {} classes that have no labels here: {}</source>
   <translation>未使用：{} 个类别，此处没有它们的标签：{}</translation>
  </message>
  <message>
   <source>{} MB free, {} MB needed</source>
   <translation>可用 {} MB，需要 {} MB</translation>
  </message>
  <message>
   <source>There is no room for the map in '{}' ({})</source>
   <translation>“{}” 中没有足够的空间存放地图（{}）</translation>
  </message>
  <message>
   <source>Free some space, or choose another folder</source>
   <translation>请腾出空间，或选择其他文件夹</translation>
  </message>
  <message>
   <source>The disk, or what you may use of it (a quota, or ulimit), may be full: free some space, or choose another place</source>
   <translation>磁盘或您可用的部分（配额或 ulimit）可能已满：请释放一些空间，或选择其他位置</translation>
  </message>
  <message>
   <source>'{}' cannot be written: {}</source>
   <translation>无法写入 “{}”：{}</translation>
  </message>
  <message>
   <source>Choose another place</source>
   <translation>请选择其他位置</translation>
  </message>
  <message>
   <source>blocks are missing</source>
   <translation>缺少块</translation>
  </message>
  <message>
   <source>'{}' cannot be written to its end</source>
   <translation>“{}” 无法写完</translation>
  </message>
  <message>
   <source>The other map has none of the map's classes, but {}</source>
   <translation>另一幅地图没有此地图的任何类别，而是 {}</translation>
  </message>
  <message>
   <source>Choose a map of the same classes</source>
   <translation>请选择类别相同的地图</translation>
  </message>
  <message>
   <source>Layer '{}' has {} in which neighbouring pixels have nothing in common, as in noise: {}. To learn from the others alone, flag these as bad in the file (bbl), or train on the command line with {}</source>
   <translation>图层“{}”有 {}，其中相邻像元毫无共同之处，如同噪声：{}。若只想从其他波段学习，请在文件中将这些波段标为坏波段（bbl），或在命令行中用 {} 训练</translation>
  </message>
  <message>
   <source>a CRS of its own</source>
   <translation>单独的 CRS</translation>
  </message>
  <message>
   <source>A layer at {}, {} in {} has no place in {}, the CRS of the others</source>
   <translation>位于 {}, {}（{}）的图层在 {}（其他图层的 CRS）中没有对应位置</translation>
  </message>
  <message>
   <source>It lies far from them, or its CRS is wrong: check it in the layer's properties</source>
   <translation>它离其他图层很远，或其 CRS 有误：请在图层属性中检查</translation>
  </message>
  <message>
   <source>'{}' is no CRS that is known here</source>
   <translation>“{}” 不是此处已知的 CRS</translation>
  </message>
  <message>
   <source>Set the layer's CRS in its properties</source>
   <translation>请在图层属性中设置其 CRS</translation>
  </message>
  <message>
   <source>The raster '{}' is not there</source>
   <translation>栅格 “{}” 不存在</translation>
  </message>
  <message>
   <source>Was it moved or deleted? Choose the file again</source>
   <translation>它是否已被移动或删除？请重新选择文件</translation>
  </message>
  <message>
   <source>It may be damaged, or of a format that GDAL {} does not know</source>
   <translation>它可能已损坏，或其格式不为 GDAL {} 所支持</translation>
  </message>
  <message>
   <source>'{}' has no raster bands</source>
   <translation>“{}” 没有栅格波段</translation>
  </message>
  <message>
   <source>Choose one of its subdatasets</source>
   <translation>请选择其中一个子数据集</translation>
  </message>
  <message>
   <source>'{}' holds complex numbers</source>
   <translation>“{}” 含有复数</translation>
  </message>
  <message>
   <source>Convert it to amplitude or decibel first</source>
   <translation>请先转换为振幅或分贝</translation>
  </message>
  <message>
   <source>control points</source>
   <translation>控制点</translation>
  </message>
  <message>
   <source>a camera model (RPC)</source>
   <translation>相机模型 (RPC)</translation>
  </message>
  <message>
   <source>'{}' is placed by {} only</source>
   <translation>“{}” 的位置仅由{}确定</translation>
  </message>
  <message>
   <source>Warp it first: Raster &gt; Projections &gt; Warp</source>
   <translation>请先对其进行变形：栅格 &gt; 投影 &gt; 变形</translation>
  </message>
  <message>
   <source>'{}' cannot be read in parts, as its server gives whole files only</source>
   <translation>“{}” 无法分段读取，因为其服务器只提供整个文件</translation>
  </message>
  <message>
   <source>Check address and network: the server may be down, be slow, or want a password</source>
   <translation>请检查地址和网络：服务器可能已停机、速度慢或需要密码</translation>
  </message>
  <message>
   <source>It is a folder: choose the file of the raster in it</source>
   <translation>这是文件夹：请选择其中的栅格文件</translation>
  </message>
  <message>
   <source>'{}' cannot be opened as a raster</source>
   <translation>“{}” 无法作为栅格打开</translation>
  </message>
  <message>
   <source>The server must serve ranges of bytes (HTTP range requests); or download the file</source>
   <translation>服务器必须支持字节范围（HTTP range requests）；或者下载该文件</translation>
  </message>
  <message>
   <source>'{}' cannot be reached, or is no raster</source>
   <translation>无法访问“{}”，或它不是栅格</translation>
  </message>
  <message>
   <source>It is the header of a raster: choose the file beside it that holds the values</source>
   <translation>这是栅格的头文件：请选择它旁边存放数值的文件</translation>
  </message>
  <message>
   <source>Choose another name for the points, or remove the file</source>
   <translation>请为这些点另选一个名称，或删除该文件</translation>
  </message>
  <message>
   <source>'{}' has more in it than the points that would replace it: {}</source>
   <translation>“{}”中除了将替换它的点之外还有其他内容：{}</translation>
  </message>
  <message>
   <source>'{}' has answers at {} of its points, which would be lost</source>
   <translation>“{}”中有 {} 个点已有答案，这些答案将会丢失</translation>
  </message>
  <message>
   <source>'{}' is there already, and is no file of points</source>
   <translation>“{}”已经存在，而且不是点文件</translation>
  </message>
  <message>
   <source>'{}' belongs to the {} and would be written over</source>
   <translation>“{}” 属于 {}，将会被覆盖</translation>
  </message>
  <message>
   <source>Layer '{}' ({}) does not meet {} ({})</source>
   <translation>图层 “{}”（{}）与 {}（{}）不重叠</translation>
  </message>
  <message>
   <source>Layer '{}' does not tell its wavelengths, by which its bands were to be chosen</source>
   <translation>图层 “{}” 没有波长信息，无法按波长选择波段</translation>
  </message>
  <message>
   <source>Layer '{}' has no band of the wavelengths that were chosen</source>
   <translation>图层 “{}” 没有所选波长的波段</translation>
  </message>
  <message>
   <source>the chosen pixels</source>
   <translation>所选像素</translation>
  </message>
  <message>
   <source>Layer '{}' has no georeference, but {} has other pixels</source>
   <translation>图层 “{}” 没有地理参照，而 {} 的像素与之不同</translation>
  </message>
  <message>
   <source>Georeference the layer first</source>
   <translation>请先对图层进行地理配准</translation>
  </message>
  <message>
   <source>{} has no CRS, but {} has one</source>
   <translation>{} 没有 CRS，而 {} 有</translation>
  </message>
  <message>
   <source>Layer '{}' has {} bands, but no band {}</source>
   <translation>图层 “{}” 有 {} 个波段，但没有波段 {}</translation>
  </message>
  <message>
   <source>Choose bands that it has</source>
   <translation>请选择它具有的波段</translation>
  </message>
  <message>
   <source>All bands of layer '{}' are flagged bad</source>
   <translation>图层 “{}” 的所有波段都被标记为坏波段</translation>
  </message>
  <message>
   <source>Name the bands to use</source>
   <translation>请指定要使用的波段</translation>
  </message>
  <message>
   <source>Layer '{}' holds nothing but no data</source>
   <translation>图层 “{}” 全部为无数据</translation>
  </message>
  <message>
   <source>Check its nodata value in the layer's properties</source>
   <translation>请在图层属性中检查其无数据值</translation>
  </message>
  <message>
   <source>Choose them by their numbers</source>
   <translation>请按编号选择</translation>
  </message>
  <message>
   <source>Choose some from {} to {} nm</source>
   <translation>请在 {} 到 {} nm 之间选择</translation>
  </message>
  <message>
   <source>Layers '{}' and '{}' have no georeference and differ in size ({})</source>
   <translation>图层 “{}” 和 “{}” 没有地理参照，且大小不同（{}）</translation>
  </message>
  <message>
   <source>Georeference them, or cut them to the same pixels</source>
   <translation>请对它们进行地理配准，或裁剪到相同的像素</translation>
  </message>
  <message>
   <source>Choose layers of the same area</source>
   <translation>请选择同一区域的图层</translation>
  </message>
  <message>
   <source>Layer '{}' has no data on the chosen pixels</source>
   <translation>图层 “{}” 在所选像素上无数据</translation>
  </message>
  <message>
   <source>Choose layers that have values in the same area</source>
   <translation>请选择在同一区域有值的图层</translation>
  </message>
  <message>
   <source>{} and {} are no grid of labels</source>
   <translation>{} 和 {} 不是标签的格网</translation>
  </message>
  <message>
   <source>The runs of labelled pixels are damaged</source>
   <translation>标记像素的序列已损坏</translation>
  </message>
  <message>
   <source>The file '{}' has {} layers</source>
   <translation>文件 “{}” 有 {} 个图层</translation>
  </message>
  <message>
   <source>Name one of {}</source>
   <translation>请指定其中一个：{}</translation>
  </message>
  <message>
   <source>'{}' has no layer '{}'</source>
   <translation>“{}” 没有图层 “{}”</translation>
  </message>
  <message>
   <source>'{}' has text that is not in the encoding that the file names</source>
   <translation>“{}” 中有不符合文件所注明编码的文本</translation>
  </message>
  <message>
   <source>Choose its encoding in QGIS (Layer Properties &gt; Source), and save it as a GeoPackage</source>
   <translation>请在 QGIS 中选择其编码（图层属性 &gt; 数据源），并另存为 GeoPackage</translation>
  </message>
  <message>
   <source>not recognized</source>
   <translation>无法识别</translation>
  </message>
  <message>
   <source>Save and end the edits there, or close that program, and try again</source>
   <translation>请在那里保存并结束编辑，或关闭该程序，然后重试</translation>
  </message>
  <message>
   <source>The file may be damaged, or locked by another program</source>
   <translation>文件可能已损坏，或被其他程序锁定</translation>
  </message>
  <message>
   <source>The file may be damaged; save the labels again</source>
   <translation>文件可能已损坏；请重新保存标签</translation>
  </message>
  <message>
   <source>The file may be damaged</source>
   <translation>文件可能已损坏</translation>
  </message>
  <message>
   <source>'{}' is locked by another program that writes it, also after some waiting</source>
   <translation>“{}” 被另一个正在写入的程序锁定，等待后仍然如此</translation>
  </message>
  <message>
   <source>Close it there (QGIS lets go of it a minute after its layer was removed), or choose another name</source>
   <translation>请在该程序中关闭它（QGIS 在移除图层一分钟后才释放文件），或选择其他名称</translation>
  </message>
  <message>
   <source>Choose a name of letters and digits, and none such as con, aux or nul</source>
   <translation>请选择由字母和数字组成的名称，且不要使用 con、aux 或 nul 之类的名称</translation>
  </message>
  <message>
   <source>Save and end the edits where it is open, or open it once in QGIS and close it; or choose another name</source>
   <translation>请在打开它的地方保存并结束编辑，或在 QGIS 中打开一次再关闭；或换一个名称</translation>
  </message>
  <message>
   <source>'{}' is open in another program</source>
   <translation>“{}” 已在其他程序中打开</translation>
  </message>
  <message>
   <source>Windows has no files that are called '{}'</source>
   <translation>Windows 不允许名为“{}”的文件</translation>
  </message>
  <message>
   <source>'{}' has a journal beside it, with edits that are not in it yet</source>
   <translation>“{}” 旁边有一个日志文件，其中的编辑尚未写入</translation>
  </message>
  <message>
   <source>'{}' is protected from being written</source>
   <translation>“{}”被写保护</translation>
  </message>
  <message>
   <source>Unprotect it in its properties, or choose another name</source>
   <translation>请在其属性中取消写保护，或选择其他名称</translation>
  </message>
  <message>
   <source>The disk of '{}' is full</source>
   <translation>“{}” 所在的磁盘已满</translation>
  </message>
  <message>
   <source>The folder '{}' cannot be written</source>
   <translation>无法写入文件夹 “{}”</translation>
  </message>
  <message>
   <source>Choose a folder where you may write</source>
   <translation>请选择有写入权限的文件夹</translation>
  </message>
  <message>
   <source>The path '{}' is too long for Windows</source>
   <translation>路径“{}”对 Windows 来说太长</translation>
  </message>
  <message>
   <source>Choose a shorter name, or a folder in fewer others</source>
   <translation>请选择较短的名称，或层级较少的文件夹</translation>
  </message>
  <message>
   <source>The name '{}' is too long for a file in '{}'</source>
   <translation>名称 “{}” 对于 “{}” 中的文件来说过长</translation>
  </message>
  <message>
   <source>Choose a shorter one</source>
   <translation>请选择更短的名称</translation>
  </message>
  <message>
   <source>'{}' is a folder</source>
   <translation>“{}” 是文件夹</translation>
  </message>
  <message>
   <source>Choose the name of a file</source>
   <translation>请选择文件名</translation>
  </message>
  <message>
   <source>The folder '{}' does not exist</source>
   <translation>文件夹 “{}” 不存在</translation>
  </message>
  <message>
   <source>Make it, or choose another one</source>
   <translation>请创建它，或选择其他文件夹</translation>
  </message>
  <message>
   <source>left {}, bottom {}, right {}, top {} in {}</source>
   <translation>左 {}、下 {}、右 {}、上 {}，{}</translation>
  </message>
  <message>
   <source>its own CRS</source>
   <translation>自身的 CRS</translation>
  </message>
  <message>
   <source>left {}, bottom {}, right {}, top {}</source>
   <translation>左 {}，下 {}，右 {}，上 {}</translation>
  </message>
  <message>
   <source>The layer's pixels have no size</source>
   <translation>图层的像素没有大小</translation>
  </message>
  <message>
   <source>Check its georeference</source>
   <translation>请检查其地理参照</translation>
  </message>
  <message>
   <source>model file</source>
   <translation>模型文件</translation>
  </message>
  <message>
   <source>A cross-validation in {} folds is not possible</source>
   <translation>无法进行 {} 折交叉验证</translation>
  </message>
  <message>
   <source>ONNX file</source>
   <translation>ONNX 文件</translation>
  </message>
  <message>
   <source>The held-out share is {}</source>
   <translation>留出比例为 {}</translation>
  </message>
  <message>
   <source>Choose 0 (nothing held out) up to 0.9</source>
   <translation>请选择 0（不留出）到 0.9</translation>
  </message>
  <message>
   <source>Choose 2 to {}, 0 for none, or {} for one where shapes are few</source>
   <translation>请选择 2 到 {}，0 表示不进行，{} 表示在图形较少时进行</translation>
  </message>
  <message>
   <source>Epochs, rate and decay cannot be negative</source>
   <translation>训练轮数、学习率和衰减不能为负数</translation>
  </message>
  <message>
   <source>Use the defaults: 0, 0.002 and 0.0001</source>
   <translation>请使用默认值：0、0.002 和 0.0001</translation>
  </message>
  <message>
   <source>The network width is {}</source>
   <translation>网络宽度为 {}</translation>
  </message>
  <message>
   <source>Choose 4 to 256 channels; 32 is usual</source>
   <translation>请选择 4 到 256 个通道；通常为 32</translation>
  </message>
  <message>
   <source>The network's inner sizes are {} and {}</source>
   <translation>网络的内部大小为 {} 和 {}</translation>
  </message>
  <message>
   <source>Choose 4 to {} channels, or 0 for what serves its width</source>
   <translation>请选择 4 到 {} 个通道，0 表示与网络宽度相适应的数量</translation>
  </message>
  <message>
   <source>model to continue from</source>
   <translation>用于继续训练的模型</translation>
  </message>
  <message>
   <source>confidence map</source>
   <translation>置信度图</translation>
  </message>
  <message>
   <source>uncertainty map</source>
   <translation>不确定性图</translation>
  </message>
  <message>
   <source>layer of polygons</source>
   <translation>面图层</translation>
  </message>
  <message>
   <source>Tiles of {} pixels are not possible</source>
   <translation>无法使用 {} 像素的分块</translation>
  </message>
  <message>
   <source>Choose 64 to 8192</source>
   <translation>请选择 64 到 8192</translation>
  </message>
  <message>
   <source>map of doubt</source>
   <translation>存疑图</translation>
  </message>
  <message>
   <source>'{}' is no measure of doubt</source>
   <translation>“{}” 不是存疑的度量</translation>
  </message>
  <message>
   <source>Use one of {}</source>
   <translation>请使用以下之一：{}</translation>
  </message>
  <message>
   <source>A map of {} pixels a side is not possible</source>
   <translation>无法制作边长为 {} 像素的地图</translation>
  </message>
  <message>
   <source>{} suggestions are not possible</source>
   <translation>无法给出 {} 条建议</translation>
  </message>
  <message>
   <source>Choose 0 to {}</source>
   <translation>请选择 0 到 {}</translation>
  </message>
  <message>
   <source>Choose 1 to {}</source>
   <translation>请选择 1 到 {}</translation>
  </message>
  <message>
   <source>The target '{}' is none of the layers</source>
   <translation>目标 “{}” 不在这些图层中</translation>
  </message>
  <message>
   <source>Choose one of them</source>
   <translation>请选择其中一个</translation>
  </message>
  <message>
   <source>There is one layer only</source>
   <translation>只有一个图层</translation>
  </message>
  <message>
   <source>Choose another one to compare it with</source>
   <translation>请选择另一个图层与之比较</translation>
  </message>
  <message>
   <source>A scene of {} pixels is not possible</source>
   <translation>无法生成 {} 像素的场景</translation>
  </message>
  <message>
   <source>Choose 64 to 1024</source>
   <translation>请选择 64 到 1024</translation>
  </message>
  <message>
   <source>The scene has {} classes</source>
   <translation>该场景有 {} 个类别</translation>
  </message>
  <message>
   <source>Give each of them a name of its own, or none of them any</source>
   <translation>请为每个类别起一个各不相同的名称，或者都不起名</translation>
  </message>
  <message>
   <source>Choose 64 to 4096; 512 is usual</source>
   <translation>请选择 64 到 4096；通常为 512</translation>
  </message>
  <message>
   <source>The no data value is {}</source>
   <translation>无数据值为 {}</translation>
  </message>
  <message>
   <source>Give a number; what is not a number means no data anyway</source>
   <translation>请给出数字；非数字始终表示无数据</translation>
  </message>
  <message>
   <source>Choose one of {}</source>
   <translation>请选择以下之一：{}</translation>
  </message>
  <message>
   <source>Too few labels were held out to say how well the confidence is calibrated</source>
   <translation>留出的标签太少，无法说明置信度校准得如何</translation>
  </message>
  <message>
   <source>The confidence is off by about {} % on the held-out labels</source>
   <translation>在留出的标签上，置信度偏差约 {} %</translation>
  </message>
  <message>
   <source>{}: read it as more or less sure, not as a probability</source>
   <translation>{}：请将其理解为把握程度的大小，而不是概率</translation>
  </message>
  <message>
   <source>No labels of {} were held out: nothing tells how right the map is there</source>
   <translation>没有留出{}的标签：无从得知地图在那里有多准确</translation>
  </message>
  <message>
   <source>Most of what is labelled '{}' was taken for '{}'. Where a map shows '{}', trust it less than its confidence says. Draw more of both, or make one class of them</source>
   <translation>标记为 “{}” 的大部分被判为 “{}”。在地图显示为 “{}” 之处，其可信程度低于所示置信度。请为两者多绘制一些图形，或将其合为一个类别</translation>
  </message>
  <message>
   <source>Several classes were mostly taken for others: {}. Where a map shows the second of such a pair, trust it less than its confidence says. Draw more of both, or make one class of them</source>
   <translation>有几个类别大多被判为其他类别：{}。在地图显示为这样一对中后者之处，其可信程度低于所示置信度。请为两者多绘制一些图形，或将其合为一个类别</translation>
  </message>
  <message>
   <source>'auto' takes the CPU here: the engine finds no graphics card that it can use</source>
   <translation>“auto”在此处使用 CPU：引擎没有找到可用的显卡</translation>
  </message>
  <message>
   <source>The device '{}' was chosen, but the engine finds no graphics card here that it can use</source>
   <translation>选择了设备“{}”，但引擎在此处没有找到可用的显卡</translation>
  </message>
  <message>
   <source>'auto' takes {} here, {}</source>
   <translation>“auto”在此处使用 {}，{}</translation>
  </message>
  <message>
   <source>'auto' takes the CPU here: {} does not work, {}</source>
   <translation>“auto”在此处使用 CPU：{} 无法工作，{}</translation>
  </message>
  <message>
   <source>Choose 'cpu', or 'auto', which takes the CPU where there is no card</source>
   <translation>请选择“cpu”，或选择“auto”，没有显卡时它使用 CPU</translation>
  </message>
  <message>
   <source>The device {} does not work: {}</source>
   <translation>设备 {} 无法工作：{}</translation>
  </message>
  <message>
   <source>Choose 'auto' or 'cpu'</source>
   <translation>请选择 “auto” 或 “cpu”</translation>
  </message>
  <message>
   <source>it computes wrong results</source>
   <translation>它的计算结果有误</translation>
  </message>
  <message>
   <source>95 % interval from {} held-out {} (those that touch count as one), as if they had been drawn at random: it tells how far the figure is chance, and nothing of ground that is unlike them</source>
   <translation>95 % 区间来自留出部分：{} {}（相接的算作一个），视同随机抽取：它说明数值在多大程度上出于偶然，而不涉及与之不同的地面</translation>
  </message>
  <message>
   <source>No label lies on a pixel with data</source>
   <translation>没有标签位于有数据的像素上</translation>
  </message>
  <message>
   <source>Draw labels where the layers have data</source>
   <translation>请在图层有数据的位置绘制标签</translation>
  </message>
  <message>
   <source>Learning, epoch {} of {}</source>
   <translation>正在学习，第 {} 轮（共 {} 轮）</translation>
  </message>
  <message>
   <source>Mean and standard deviation over {} folds, each of other held-out shapes: how the accuracy varies with the labels, which is no confidence interval</source>
   <translation>{} 折的均值和标准差，每折留出不同的图形：它说明精度如何随标签变化，而不是置信区间</translation>
  </message>
  <message>
   <source>The processes of torchrun do not find each other: {}</source>
   <translation>torchrun 的进程无法相互找到：{}</translation>
  </message>
  <message>
   <source>There are {} processes, but {} graphics cards</source>
   <translation>有 {} 个进程，但有 {} 块显卡</translation>
  </message>
  <message>
   <source>Give torchrun --nproc-per-node {}</source>
   <translation>请为 torchrun 指定 --nproc-per-node {}</translation>
  </message>
  <message>
   <source>May they reach each other's ports?</source>
   <translation>它们能否访问彼此的端口？</translation>
  </message>
  <message>
   <source>cleaned map</source>
   <translation>清理后的地图</translation>
  </message>
  <message>
   <source>second map</source>
   <translation>第二幅地图</translation>
  </message>
  <message>
   <source>Make the map with a confidence map, or choose the design 'proportional'</source>
   <translation>请在制图时同时生成置信度图，或选择抽样设计 “proportional”</translation>
  </message>
  <message>
   <source>The map that the points were drawn from is gone: {}</source>
   <translation>抽取这些点所用的地图已不存在：{}</translation>
  </message>
  <message>
   <source>Put it back, as its classes were the strata of the sample, or say how the points were drawn</source>
   <translation>请将其放回原处（其类别是样本的分层），或说明这些点是如何抽取的</translation>
  </message>
  <message>
   <source>A radius of {} pixels is not possible</source>
   <translation>无法使用 {} 像素的半径</translation>
  </message>
  <message>
   <source>map of changes</source>
   <translation>变化图</translation>
  </message>
  <message>
   <source>The map would be compared with itself</source>
   <translation>地图将与自身比较</translation>
  </message>
  <message>
   <source>Choose another map</source>
   <translation>请选择其他地图</translation>
  </message>
  <message>
   <source>other map</source>
   <translation>另一幅地图</translation>
  </message>
  <message>
   <source>table of figures</source>
   <translation>数据表</translation>
  </message>
  <message>
   <source>'{}' is no sampling design</source>
   <translation>“{}” 不是抽样设计</translation>
  </message>
  <message>
   <source>Use one of {}, or none</source>
   <translation>请使用以下之一，或不指定：{}</translation>
  </message>
  <message>
   <source>Strata are given, but the sample is not said to be stratified</source>
   <translation>给出了分层，但未说明样本是分层抽样</translation>
  </message>
  <message>
   <source>Choose the sampling 'stratified', or no strata</source>
   <translation>请选择抽样方式 “stratified”，或不指定分层</translation>
  </message>
  <message>
   <source>The design 'optimal' needs to know how sure the map is</source>
   <translation>抽样设计 “optimal” 需要知道地图的把握程度</translation>
  </message>
  <message>
   <source>A sample of {} points is not possible</source>
   <translation>无法抽取 {} 个点的样本</translation>
  </message>
  <message>
   <source>Choose 2 to {}</source>
   <translation>请选择 2 到 {}</translation>
  </message>
  <message>
   <source>pixels of {} m, those of this map are of {} m</source>
   <translation>{} m 的像素，而此地图的像素为 {} m</translation>
  </message>
  <message>
   <source>{} times larger</source>
   <translation>偏大，约 {} 倍</translation>
  </message>
  <message>
   <source>{} times smaller</source>
   <translation>偏小，约 {} 倍</translation>
  </message>
  <message>
   <source>{} dB higher</source>
   <translation>偏高 {} dB</translation>
  </message>
  <message>
   <source>{} dB lower</source>
   <translation>偏低 {} dB</translation>
  </message>
  <message>
   <source>, and small areas may be lost</source>
   <translation>，小块区域可能会丢失</translation>
  </message>
  <message>
   <source>The model learned from {}: it may be less accurate than was estimated{}</source>
   <translation>模型学习的是 {}：精度可能低于估计值{}</translation>
  </message>
  <message>
   <source>accuracy was estimated</source>
   <translation>估计精度时</translation>
  </message>
  <message>
   <source>accuracy was estimated and its confidence calibrated</source>
   <translation>估计精度并校准置信度时</translation>
  </message>
  <message>
   <source>Layer '{}' holds {} by the names of its bands, and the model learned from {}: the two differ by the slope of the ground and by the angle of the radar, and the map may be less accurate than was estimated. Take {} of this scene if there is any</source>
   <translation>从波段名称看，图层“{}”为 {}，而模型学习的是 {}：两者因地面坡度和雷达角度而不同，地图的精度可能低于估计值。如果有本景的 {}，请改用它</translation>
  </message>
  <message>
   <source>The map lies about {} km from where the model learned: other plants, soils and seasons may look to it like what they are not. Judge the map by reference points that are drawn from it</source>
   <translation>该地图距模型学习的地点约 {} km：其他植物、土壤和季节在模型看来可能像别的东西。请用从该地图抽取的参考点来评判它</translation>
  </message>
  <message>
   <source>its accuracy was estimated there, not here</source>
   <translation>其精度是在那里估计的，不是在这里</translation>
  </message>
  <message>
   <source>nothing tells how right it is here</source>
   <translation>无从得知它在这里有多准确</translation>
  </message>
  <message>
   <source>The map lies about {} km from where the model learned: {}. Judge the map by reference points that are drawn from it</source>
   <translation>该地图距模型学习的地点约 {} km：{}。请用从该地图抽取的参考点来评判它</translation>
  </message>
  <message>
   <source>'{}' names no CRS; its polygons were taken to be in that of the map</source>
   <translation>“{}” 没有注明 CRS；其面按地图的 CRS 处理</translation>
  </message>
  <message>
   <source>The model is of a version that did not smooth: train it again for a smoothed map</source>
   <translation>模型的版本不支持平滑：如需平滑的地图，请重新训练</translation>
  </message>
  <message>
   <source>The model is of a version whose class prior is fixed: train it again to choose one</source>
   <translation>模型的版本中类别先验是固定的：如需选择，请重新训练</translation>
  </message>
  <message>
   <source>The model's confidence is not calibrated, as none or too few of its labels were held out</source>
   <translation>模型的置信度未经校准，因为没有留出标签或留出的标签太少</translation>
  </message>
  <message>
   <source>The model's {} from {}, this map is from {}</source>
   <translation>模型{}使用的是 {}，而此地图使用的是 {}</translation>
  </message>
  <message>
   <source>The model's {} with a smoothing of {}, this map has {}</source>
   <translation>模型{}的平滑为 {}，而此地图为 {}</translation>
  </message>
  <message>
   <source>The model's {} with a class prior of {}, this map has {}</source>
   <translation>模型{}的类别先验为 {}，而此地图为 {}</translation>
  </message>
  <message>
   <source>other layers</source>
   <translation>其他图层</translation>
  </message>
  <message>
   <source>The values of layer '{}' are no decibels: they were multiplied by {} to be those of training</source>
   <translation>图层 “{}” 的值不是分贝：已乘以 {}，使其与训练时的值一致</translation>
  </message>
  <message>
   <source>The values of layer '{}' are about {} than those that the model learned from</source>
   <translation>图层 “{}” 的值与模型学习所用的值相比：{}</translation>
  </message>
  <message>
   <source>The values of layer '{}' look like those that the model learned from with {} {} 2022. If so, set the offset of its bands to {} (gdal_edit.py -offset {} FILE) and map it again</source>
   <translation>图层 “{}” 的值看起来像是模型学习时的值，只是 {} {} 2022 年。若是如此，请将其波段的偏移设为 {}（gdal_edit.py -offset {} 文件）并重新制图</translation>
  </message>
  <message>
   <source>Layer '{}' covers {} of the map; beyond it is made from {}, and may show the edge</source>
   <translation>图层 “{}” 覆盖了地图的 {}；在其之外，地图由 {} 制作，可能会显出边界</translation>
  </message>
  <message>
   <source>The model learned to map from {}, this map is from {}: nothing tells how right it is</source>
   <translation>该模型学会的是用 {} 制图，而这幅地图来自 {}：无从得知它有多准确</translation>
  </message>
  <message>
   <source>nearly all</source>
   <translation>几乎全部</translation>
  </message>
  <message>
   <source>hardly anything</source>
   <translation>极小部分</translation>
  </message>
  <message>
   <source>{}: they are taken as another unit of the same light, and multiplied by {}</source>
   <translation>{}：视为同一波长的另一种单位，并乘以 {}</translation>
  </message>
  <message>
   <source>{}, and much more so at some wavelengths than at others: it may hold radiance, or another processing level than reflectance. Convert the layer to what the model learned from, and map it again</source>
   <translation>{}，而且某些波长处的差异远大于其他波长：它可能是辐亮度，或不是反射率的其他处理级别。请将图层转换为模型学习所用的数据，然后重新制图</translation>
  </message>
  <message>
   <source>{}: if they are of another unit or scale, convert the layer and map it again</source>
   <translation>{}：如果其单位或比例不同，请转换图层后重新制图</translation>
  </message>
  <message>
   <source>added, as Sentinel-2 has them since</source>
   <translation>已加上，Sentinel-2 即如此，始于</translation>
  </message>
  <message>
   <source>taken away, as Sentinel-2 had them before</source>
   <translation>已减去，Sentinel-2 曾如此，早于</translation>
  </message>
  <message>
   <source>Tiles of {} pixels are too small: the model looks {} pixels around</source>
   <translation>{} 像素的分块太小：模型需要查看周围 {} 像素</translation>
  </message>
  <message>
   <source>Choose larger ones</source>
   <translation>请选择更大的分块</translation>
  </message>
  <message>
   <source>The model is of a version that cannot be exported</source>
   <translation>模型的版本无法导出</translation>
  </message>
  <message>
   <source>Train the model again</source>
   <translation>请重新训练模型</translation>
  </message>
  <message>
   <source>The exported graph differs from the model by {}</source>
   <translation>导出的计算图与模型相差 {}</translation>
  </message>
  <message>
   <source>Please report it</source>
   <translation>请报告此问题</translation>
  </message>
  <message>
   <source>rows of {}</source>
   <translation>{} 的行</translation>
  </message>
  <message>
   <source>columns of {}</source>
   <translation>{} 的列</translation>
  </message>
  <message>
   <source>The exported graph differs from the network by {}</source>
   <translation>导出的计算图与网络相差 {}</translation>
  </message>
  <message>
   <source>graphs lie too deep in graphs</source>
   <translation>图嵌套过深</translation>
  </message>
  <message>
   <source>The model's graph cannot be opened: it is no ONNX</source>
   <translation>无法打开模型的图：它不是 ONNX</translation>
  </message>
  <message>
   <source>The model's graph wants to read other files, which no model of X-ModalNet does</source>
   <translation>模型的图要读取其他文件，而 X-ModalNet 的模型都不会这样做</translation>
  </message>
  <message>
   <source>Do not use it</source>
   <translation>请不要使用它</translation>
  </message>
  <message>
   <source>a number stands where there is none</source>
   <translation>不应有数字的地方出现了数字</translation>
  </message>
  <message>
   <source>a field ends beyond its message</source>
   <translation>某个字段超出了其消息的范围</translation>
  </message>
  <message>
   <source>a number has no end</source>
   <translation>某个数字没有结尾</translation>
  </message>
  <message>
   <source>The model's graph wants operators of other software, which no model of X-ModalNet does</source>
   <translation>模型的图要使用其他软件的算子，而 X-ModalNet 的模型都不会这样做</translation>
  </message>
  <message>
   <source>The area ({}) lies outside of layer '{}' ({})</source>
   <translation>区域（{}）位于图层 “{}”（{}）之外</translation>
  </message>
  <message>
   <source>The model knows no layer '{}'</source>
   <translation>模型不认识图层 “{}”</translation>
  </message>
  <message>
   <source>It was trained with {}</source>
   <translation>训练时使用了 {}</translation>
  </message>
  <message>
   <source>Choose an area inside of it</source>
   <translation>请选择其范围内的区域</translation>
  </message>
  <message>
   <source>It was trained with {}. This file has the light of its layer '{}': choose it as that one</source>
   <translation>训练时使用了 {}。此文件具有其图层 “{}” 的波段光：请将它选作该图层</translation>
  </message>
  <message>
   <source>Does another run make the same map? Wait for it, or run the same job again</source>
   <translation>是否有另一次运行正在制作同一幅地图？请等待其完成，或再次运行同一任务</translation>
  </message>
  <message>
   <source>Run the same job again: it goes on from the parts that are there</source>
   <translation>请再次运行同一任务：将从已有的部分继续</translation>
  </message>
  <message>
   <source>The parts of the map in '{}' are gone: {}</source>
   <translation>“{}” 中的地图部分已不存在：{}</translation>
  </message>
  <message>
   <source>A part of the map cannot be read: '{}': {}</source>
   <translation>无法读取地图的一部分：“{}”：{}</translation>
  </message>
  <message>
   <source>This engine makes maps on the CPU only</source>
   <translation>此引擎只能在 CPU 上制图</translation>
  </message>
  <message>
   <source>Choose the device 'auto' or 'cpu'</source>
   <translation>请选择设备 “auto” 或 “cpu”</translation>
  </message>
  <message>
   <source>The model's graph cannot be opened: {}</source>
   <translation>无法打开模型的计算图：{}</translation>
  </message>
  <message>
   <source>The model could not run on a tile: {}</source>
   <translation>模型无法在某个分块上运行：{}</translation>
  </message>
  <message>
   <source>Choose smaller tiles</source>
   <translation>请选择更小的分块</translation>
  </message>
  <message>
   <source>Continued from model '{}', none of whose classes is left</source>
   <translation>从模型 “{}” 继续训练，其类别均未保留</translation>
  </message>
  <message>
   <source>Continued from model '{}', which knows {}</source>
   <translation>从模型 “{}” 继续训练，它认识 {}</translation>
  </message>
  <message>
   <source>{}; learned from scratch: {}</source>
   <translation>{}；从头学习：{}</translation>
  </message>
  <message>
   <source>it knows {}</source>
   <translation>它认识 {}</translation>
  </message>
  <message>
   <source>Model '{}' and the job share no layer: {}</source>
   <translation>模型 “{}” 与任务没有共同的图层：{}</translation>
  </message>
  <message>
   <source>Choose a model of the same sensors, or train from scratch</source>
   <translation>请选择相同传感器的模型，或从头训练</translation>
  </message>
  <message>
   <source>{}; not used any more: {}</source>
   <translation>{}；不再使用：{}</translation>
  </message>
  <message>
   <source>The labels have no class names: their codes were taken as those of '{}' ({})</source>
   <translation>标签没有类别名称：其代码被视为 “{}” 的代码（{}）</translation>
  </message>
  <message>
   <source>'{}' may have learned from the shapes that are held out now, so the accuracy was estimated by a training from scratch, which takes its time; hold out nothing to be done sooner</source>
   <translation>“{}” 可能已学习过现在留出的图形，因此精度由从头训练来估计，这需要一些时间；如需更快完成，请不要留出</translation>
  </message>
  <message>
   <source>'{}' knows no layer '{}'</source>
   <translation>“{}” 没有图层 “{}”</translation>
  </message>
  <message>
   <source>Model '{}' goes on with the bands of layer '{}' that it knows: no others can be chosen</source>
   <translation>模型 “{}” 继续使用它已知的图层 “{}” 的波段：不能选择其他波段</translation>
  </message>
  <message>
   <source>Layer '{}' is new to '{}': its part of the network starts anew</source>
   <translation>图层 “{}” 对 “{}” 来说是新的：网络中与之对应的部分重新开始训练</translation>
  </message>
  <message>
   <source>What '{}' knew of '{}' is left out: there is no such layer</source>
   <translation>“{}” 对 “{}” 的所学未使用：没有这样的图层</translation>
  </message>
  <message>
   <source>The values of layer '{}' are far from those that '{}' learned from: they are normalised anew</source>
   <translation>图层 “{}” 的值与 “{}” 学习所用的值相差很远：将重新归一化</translation>
  </message>
  <message>
   <source>'{}' goes on from what '{}' calls '{}'</source>
   <translation>“{0}” 从 “{1}” 中称为 “{2}” 的类别继续</translation>
  </message>
  <message>
   <source>{} go on from what '{}' calls '{}'</source>
   <translation>{0} 从 “{1}” 中称为 “{2}” 的类别继续</translation>
  </message>
  <message>
   <source>{}: its part of the network starts anew</source>
   <translation>{}：网络中与之对应的部分重新开始训练</translation>
  </message>
  <message>
   <source>The model '{}' is damaged</source>
   <translation>模型“{}”已损坏</translation>
  </message>
  <message>
   <source>Copy it again from where it came, or train it again</source>
   <translation>请从原处重新复制，或重新训练</translation>
  </message>
  <message>
   <source>The model '{}' would unpack to {} MB, more than any model has</source>
   <translation>模型“{}”解压后将有 {} MB，超过任何模型</translation>
  </message>
  <message>
   <source>Get it anew from where it came</source>
   <translation>请从其来源处重新获取</translation>
  </message>
  <message>
   <source>'{}' is not a model of X-ModalNet</source>
   <translation>“{}”不是 X-ModalNet 模型</translation>
  </message>
  <message>
   <source>Choose a .xmn file</source>
   <translation>请选择 .xmn 文件</translation>
  </message>
  <message>
   <source>The model '{}' has the format {}, this engine reads up to {}</source>
   <translation>模型 “{}” 的格式为 {}，此引擎最高支持格式 {}</translation>
  </message>
  <message>
   <source>Update the plugin</source>
   <translation>请更新插件</translation>
  </message>
  <message>
   <source>{} is not {} to {}</source>
   <translation>{} 不在 {} 到 {} 之间</translation>
  </message>
  <message>
   <source>{} letters are too many</source>
   <translation>{} 个字符过多</translation>
  </message>
  <message>
   <source>{} is no size of a pixel</source>
   <translation>{} 不是像素大小</translation>
  </message>
  <message>
   <source>there is no class, or two have one code</source>
   <translation>没有类别，或两个类别使用同一代码</translation>
  </message>
  <message>
   <source>{} is no smoothing</source>
   <translation>{} 不是平滑值</translation>
  </message>
  <message>
   <source>{} is no prior</source>
   <translation>{} 不是类别先验</translation>
  </message>
  <message>
   <source>{} is no share</source>
   <translation>{} 不是比例</translation>
  </message>
  <message>
   <source>{}, {} is no place</source>
   <translation>{}, {} 不是地点</translation>
  </message>
  <message>
   <source>{} are no shares of the classes</source>
   <translation>{} 不是各类别的比例</translation>
  </message>
  <message>
   <source>{} is no temperature</source>
   <translation>{} 不是温度</translation>
  </message>
  <message>
   <source>{} is no class</source>
   <translation>{} 不是类别</translation>
  </message>
  <message>
   <source>{} are no widths of {} bands</source>
   <translation>{} 不是 {} 个波段的宽度</translation>
  </message>
  <message>
   <source>{} and their statistics do not fit</source>
   <translation>{} 与其统计值不匹配</translation>
  </message>
  <message>
   <source>The model has no graph for {}</source>
   <translation>模型没有用于 {} 的计算图</translation>
  </message>
  <message>
   <source>It knows {}</source>
   <translation>它认识 {}</translation>
  </message>
  <message>
   <source>The model is of a version that knows no uncertainty</source>
   <translation>模型的版本不支持不确定性</translation>
  </message>
  <message>
   <source>Train it again, or map without uncertainty</source>
   <translation>请重新训练，或制图时不生成不确定性</translation>
  </message>
  <message>
   <source>The model '{}' does not exist</source>
   <translation>模型“{}”不存在</translation>
  </message>
  <message>
   <source>About {} % of the map is unlike everything that was labelled{}</source>
   <translation>地图约 {} % 与所有已标记的内容都不同{}</translation>
  </message>
  <message>
   <source>{}: it may be wrong there, however sure it looks. Label some of it, and train again</source>
   <translation>{}：无论看起来多么确定，那里都可能出错。请标记其中一些，然后重新训练</translation>
  </message>
  <message>
   <source>'{}' is {} % of the map, and about {} % of the ground of the training. If that cannot be, the model does not know this ground: label some shapes here, and continue from the model</source>
   <translation>“{}” 占地图的 {} %，而在训练区域约占 {} %。如果这不可能，说明模型不了解这片区域：请在这里标记一些图形，并从该模型继续训练</translation>
  </message>
  <message>
   <source>, of the ground of the training {} %</source>
   <translation>，训练区域中为 {} %</translation>
  </message>
  <message>
   <source>Layer '{}' is about {} times as bright as in training, in all of its bands alike, as other light or another calibration makes it: dark and bright classes may be taken for others. If one of them has too much or too little of the map, label some shapes here, and continue from the model</source>
   <translation>图层“{}”在所有波段上的亮度都约为训练时的 {} 倍，光照或定标不同时便会如此：暗的和亮的类别可能被误认为其他类别。如果其中某一类别在图上过多或过少，请在这里标记一些图形，并从该模型继续训练</translation>
  </message>
  <message>
   <source>The model computes no numbers where the layers have some: it is damaged</source>
   <translation>在图层有数据的地方，模型算不出数值：它已损坏</translation>
  </message>
  <message>
   <source>Train it again</source>
   <translation>请重新训练</translation>
  </message>
  <message>
   <source>A network needs at least one stream with at least one band</source>
   <translation>网络至少需要一个传感器，且至少有一个波段</translation>
  </message>
  <message>
   <source>Choose layers with good bands</source>
   <translation>请选择波段正常的图层</translation>
  </message>
  <message>
   <source>A network cannot tell {} class apart</source>
   <translation>网络无法区分 {} 个类别</translation>
  </message>
  <message>
   <source>Make at least two classes, each with labels</source>
   <translation>请至少创建两个类别，且每个类别都有标签</translation>
  </message>
  <message>
   <source>The model knows the streams {}, not {}</source>
   <translation>模型认识的传感器是 {}，而不是 {}</translation>
  </message>
  <message>
   <source>Choose from these</source>
   <translation>请从中选择</translation>
  </message>
  <message>
   <source>{} rows are not {} blocks of {}</source>
   <translation>{0} 行不等于 {1} 个大小为 {2} 的块</translation>
  </message>
  <message>
   <source>The model's network is of another make, so no training can continue from it</source>
   <translation>模型的网络结构不同，因此无法从它继续训练</translation>
  </message>
  <message>
   <source>Train from scratch</source>
   <translation>请从头训练</translation>
  </message>
  <message>
   <source>Too few labels were held out to calibrate the confidence: it may be too sure of itself, or not sure enough</source>
   <translation>留出的标签太少，无法校准置信度：它可能过高，也可能过低</translation>
  </message>
  <message>
   <source>one shape, or shapes that touch</source>
   <translation>一个图形，或相接的图形</translation>
  </message>
  <message>
   <source>Class '{}' has only {}: it is not in the estimated accuracy</source>
   <translation>类别 “{}” 只有{}：它不在估计的精度中</translation>
  </message>
  <message>
   <source>The estimate learned {} from a single shape, as the rest was held out: such an accuracy is mostly too low, and no labels are called doubtful by it</source>
   <translation>由于其余图形已留出，估计时 {} 仅从单个图形学习：这样的精度多半偏低，也不会据此将任何标签列为存疑</translation>
  </message>
  <message>
   <source>{}. Draw more shapes, or hold out fewer at once: a smaller share, or more folds</source>
   <translation>{}。请绘制更多图形，或一次少留出一些：减小比例，或增加折数</translation>
  </message>
  <message>
   <source>{} held-out {} say little about the accuracy</source>
   <translation>留出部分（{} {}）难以说明精度</translation>
  </message>
  <message>
   <source>to know the accuracy to ± {} percentage points</source>
   <translation>即可将精度精确到 ± {} 个百分点</translation>
  </message>
  <message>
   <source>All shapes were held out in turn, in {} folds, as there are few shapes of {}. A cross-validation of 0 (FOLDS in Processing, --folds on the command line) holds out one share, in less time</source>
   <translation>所有图形被轮流留出，分为 {} 折，因为 {} 的图形很少。交叉验证设为 0（“处理”中用 FOLDS，命令行用 --folds）则只留出一份，用时更短</translation>
  </message>
  <message>
   <source>Every class has only {}, so none could be held out: no accuracy was estimated</source>
   <translation>每个类别都只有{}，因此无法留出：未估计精度</translation>
  </message>
  <message>
   <source>{}. Draw two or three more shapes of it in other places</source>
   <translation>{}。请在其他位置再绘制该类别的两三个图形</translation>
  </message>
  <message>
   <source>The classes {} have only {}: they are not in the estimated accuracy</source>
   <translation>类别 {} 只有{}：它们不在估计的精度中</translation>
  </message>
  <message>
   <source>every class</source>
   <translation>每个类别</translation>
  </message>
  <message>
   <source>The accuracy of {} says little: fewer than {} pixels of the class were held out</source>
   <translation>{} 的精度说明不了什么：该类别留出的像素不足 {} 个</translation>
  </message>
  <message>
   <source>{}, and nothing about the confidence</source>
   <translation>{}，也完全无法说明置信度</translation>
  </message>
  <message>
   <source>{}: draw about {} more {} in other places ({} of them are held out) {}</source>
   <translation>{}：请在其他地方再画约 {} 个{}（其中 {} 个会留出），{}</translation>
  </message>
  <message>
   <source>Of the hyperspectral layer {} bands are used, of the multispectral one {}: if they are swapped, train again with each in its place</source>
   <translation>高光谱图层使用了 {} 个波段，多光谱图层使用了 {} 个：如果两者弄反了，请各归其位后重新训练</translation>
  </message>
  <message>
   <source>{}. Draw two or three more shapes of each of them in other places</source>
   <translation>{}。请在其他位置为其中每个类别再绘制两三个图形</translation>
  </message>
  <message>
   <source>{}. Draw three shapes or more of each class</source>
   <translation>{}。请为每个类别绘制三个或更多图形</translation>
  </message>
  <message>
   <source>{}: draw about {} more {} in other places {}</source>
   <translation>{}：请在其他地方再画约 {} 个{}，{}</translation>
  </message>
  <message>
   <source>{}, or hold out all of them in turn, by cross-validation</source>
   <translation>{}，或用交叉验证依次留出全部</translation>
  </message>
  <message>
   <source>any class</source>
   <translation>任何类别</translation>
  </message>
  <message>
   <source>No label of {} lies where layer '{}' has data: it knows of that only what other layers say there</source>
   <translation>没有 {} 的标签位于图层 “{}” 有数据之处：它对此所知仅来自那里的其他图层</translation>
  </message>
  <message>
   <source>Layer '{}' holds decibels times {}: it was taken in decibels</source>
   <translation>图层 “{}” 存储的是分贝的 {} 倍：已按分贝处理</translation>
  </message>
  <message>
   <source>Layer '{}' holds {}: it was taken in decibels</source>
   <translation>图层 “{}” 存储的是 {}：已按分贝处理</translation>
  </message>
  <message>
   <source>Layers, model and map must lie where all workers find them under the same name</source>
   <translation>图层、模型和地图必须位于所有工作进程都能以相同名称找到的位置</translation>
  </message>
  <message>
   <source>Give the workers more memory, or map with smaller tiles</source>
   <translation>请为工作进程分配更多内存，或用更小的分块制图</translation>
  </message>
  <message>
   <source>'{}' holds no job to map</source>
   <translation>“{}” 中没有制图任务</translation>
  </message>
  <message>
   <source>The parts of the map in '{}' were given up</source>
   <translation>“{}” 中的地图部分已被放弃</translation>
  </message>
  <message>
   <source>'{}' is not there for worker {}: {}</source>
   <translation>“{}” 对工作进程 {} 不存在：{}</translation>
  </message>
  <message>
   <source>The memory of worker {} is not enough</source>
   <translation>工作进程 {} 的内存不足</translation>
  </message>
  <message>
   <source>Estimated on labelled shapes that were held out of training, by a model that never saw them; the saved model has learned from all shapes. It says how well such labels can be told apart, not how good the whole map is: for that, assess the map with an independent sample.</source>
   <translation>由从未见过这些图形的模型，基于训练中留出的标记图形估计；保存的模型使用全部图形学习。它说明这类标签能被区分得多好，而不是整幅地图有多好：要了解后者，请用独立样本评估地图。</translation>
  </message>
  <message>
   <source>No accuracy was estimated: no labels were held out.</source>
   <translation>未估计精度：没有留出任何标签。</translation>
  </message>
  <message>
   <source>Loss, all terms</source>
   <translation>损失，所有项</translation>
  </message>
  <message>
   <source>On the labels</source>
   <translation>在标签上</translation>
  </message>
  <message>
   <source>On propagated labels</source>
   <translation>在传播的标签上</translation>
  </message>
  <message>
   <source>Kernel machine of the labels</source>
   <translation>标签的核机器</translation>
  </message>
  <message>
   <source>On perturbed features</source>
   <translation>在扰动的特征上</translation>
  </message>
  <message>
   <source>Telling perturbed features</source>
   <translation>识别扰动的特征</translation>
  </message>
  <message>
   <source>Loss, stopping labels</source>
   <translation>损失，用于停止的标签</translation>
  </message>
  <message>
   <source>Accuracy, stopping labels</source>
   <translation>精度，用于停止的标签</translation>
  </message>
  <message>
   <source>Measured on the reference '{}': {} pixels where both the map and the reference have a class, each counted alike. The figures speak for the whole map only as far as these pixels do.</source>
   <translation>由参考“{}”测得：地图和参考都有类别的 {} 个像素，每个像素同等计数。仅当这些像素能代表整幅地图时，这些数值才适用于整幅地图。</translation>
  </message>
  <message>
   <source>Measured on the reference '{}': {} pixels where both the map and the reference have a class. The estimate weights each by the part of the map that it stands for, and speaks for the map if they were drawn at random; what is counted takes them all alike, and describes these pixels alone.</source>
   <translation>由参考“{}”测得：地图和参考都有类别的 {} 个像素。估计按每个像素所代表的地图部分加权，如果它们是随机抽取的，则适用于整幅地图；计数对所有像素同等看待，只描述这些像素本身。</translation>
  </message>
  <message>
   <source>95 % interval from {} {} of the reference (those that touch count as one), as if they had been drawn at random: it tells how far the figure is chance, and nothing of ground that is unlike them</source>
   <translation>95 % 区间来自参考：{} {}（相接的算作一个），视同随机抽取：它说明数值在多大程度上出于偶然，而不涉及与之不同的地面</translation>
  </message>
  <message>
   <source>Neighbouring pixels are alike: p is too small, unless the reference is a random sample of single pixels.</source>
   <translation>相邻像素彼此相似：除非参考是单个像素的随机样本，否则 p 过小。</translation>
  </message>
  <message>
   <source>The test counts sample pixels alike, however large the part of the map that each stands for.</source>
   <translation>该检验对样本像素一视同仁，无论每个像素代表地图的多大部分。</translation>
  </message>
  <message>
   <source>Reading the reference</source>
   <translation>正在读取参考</translation>
  </message>
  <message>
   <source>The other map has no class at any reference pixel</source>
   <translation>另一幅地图在所有参考像素处都没有类别</translation>
  </message>
  <message>
   <source>Choose a map of the same area</source>
   <translation>请选择同一区域的地图</translation>
  </message>
  <message>
   <source>The map has no class at any reference pixel</source>
   <translation>地图在所有参考像素处都没有类别</translation>
  </message>
  <message>
   <source>Choose a reference inside of the mapped area</source>
   <translation>请选择位于制图区域内的参考</translation>
  </message>
  <message>
   <source>Comparing the other map</source>
   <translation>正在比较另一幅地图</translation>
  </message>
  <message>
   <source>X-ModalNet for QGIS {}</source>
   <translation>适用于 QGIS 的 X-ModalNet {}</translation>
  </message>
  <message>
   <source>Layer '{}' does not reach the area: the map is made without it</source>
   <translation>图层 “{}” 未延伸到该区域：制图时不使用它</translation>
  </message>
  <message>
   <source>The layers have no data in the area to map</source>
   <translation>图层在待制图区域内无数据</translation>
  </message>
  <message>
   <source>Check their nodata value and the area</source>
   <translation>请检查其无数据值和区域</translation>
  </message>
  <message>
   <source>What became of each class from the first map to the second, where both have one.</source>
   <translation>从第一幅地图到第二幅，每个类别变成了什么，限于两者都有类别之处。</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>正在写入报告</translation>
  </message>
  <message>
   <source>The two maps have {} classes together</source>
   <translation>两幅地图合计有 {} 个类别</translation>
  </message>
  <message>
   <source>Compare maps of up to {} classes</source>
   <translation>请比较最多 {} 个类别的地图</translation>
  </message>
  <message>
   <source>One of the maps has no class names: its codes were taken as the other map's</source>
   <translation>其中一幅地图没有类别名称：其代码被视为另一幅地图的代码</translation>
  </message>
  <message>
   <source>{} % of the first map lies where the second one has no class; it does not count</source>
   <translation>第一幅地图的 {} % 位于第二幅没有类别之处；这部分不计入</translation>
  </message>
  <message>
   <source>The two maps have no pixel in common where both have a class</source>
   <translation>两幅地图没有两者都有类别的共同像素</translation>
  </message>
  <message>
   <source>Choose maps of the same area</source>
   <translation>请选择同一区域的地图</translation>
  </message>
  <message>
   <source>Writing the changes</source>
   <translation>正在写入变化</translation>
  </message>
  <message>
   <source>The second map lies on other pixels: each pixel of the first was compared with the nearest one of the second</source>
   <translation>第二幅地图的像素位置不同：第一幅的每个像素与第二幅中最近的像素进行了比较</translation>
  </message>
  <message>
   <source>Looking at the engine</source>
   <translation>正在检查引擎</translation>
  </message>
  <message>
   <source>The Python {} lacks {}</source>
   <translation>Python {} 缺少 {}</translation>
  </message>
  <message>
   <source>Set up the engine there, or choose another interpreter</source>
   <translation>请在该处设置引擎，或选择其他解释器</translation>
  </message>
  <message>
   <source>{} not installed: this engine can make maps, but not train</source>
   <translation>{} 未安装：此引擎可以制图，但不能训练</translation>
  </message>
  <message>
   <source>Reading the layers</source>
   <translation>正在读取图层</translation>
  </message>
  <message>
   <source>The view shows nothing of the target layer</source>
   <translation>视图中没有目标图层的任何内容</translation>
  </message>
  <message>
   <source>Move the map to where the layer is</source>
   <translation>请将地图移动到图层所在的位置</translation>
  </message>
  <message>
   <source>The view shows {} × {} pixels, and a live map has at most {} × {}</source>
   <translation>视图显示 {} × {} 像素，而实时地图最多 {} × {}</translation>
  </message>
  <message>
   <source>Zoom in, or press Make Map for all of it</source>
   <translation>请放大，或点击“生成地图”以制作整幅地图</translation>
  </message>
  <message>
   <source>Looking where a label would teach the most</source>
   <translation>正在查找最值得标记的位置</translation>
  </message>
  <message>
   <source>Reading the view</source>
   <translation>正在读取视图</translation>
  </message>
  <message>
   <source>Looking for classes</source>
   <translation>正在查找类别</translation>
  </message>
  <message>
   <source>Taking the majority</source>
   <translation>正在计算众数</translation>
  </message>
  <message>
   <source>{} pixels off ({} right, {} down; pixels of '{}')</source>
   <translation>{} 像素（向右 {}，向下 {}；“{}” 的像素）</translation>
  </message>
  <message>
   <source>Layer '{}' lies {}</source>
   <translation>图层 “{}” 偏移 {}</translation>
  </message>
  <message>
   <source>Whether '{}' and '{}' lie on each other cannot be told: their edges have too little in common, or too few</source>
   <translation>无法判断 “{}” 与 “{}” 是否重合：两者的边缘共同之处太少，或边缘太少</translation>
  </message>
  <message>
   <source>{}: more than the {} that do no harm</source>
   <translation>{}：超过了无害的 {} 像素</translation>
  </message>
  <message>
   <source>Comparing the layers</source>
   <translation>正在比较图层</translation>
  </message>
  <message>
   <source>This scene is simulated: it shows how the tool works, not how accurate it is on real data</source>
   <translation>此场景是模拟的：它展示工具如何工作，而不代表工具在真实数据上的精度</translation>
  </message>
  <message>
   <source>Making the sample scene</source>
   <translation>正在生成示例场景</translation>
  </message>
  <message>
   <source>With {} points the overall accuracy will be known to about ± {} percentage points, if it is about {} %: less well if it is lower</source>
   <translation>使用 {} 个点，总体精度的误差约为 ± {} 个百分点（若其约为 {} %；更低时误差更大）</translation>
  </message>
  <message>
   <source>The map has no class anywhere</source>
   <translation>地图中没有任何类别</translation>
  </message>
  <message>
   <source>Choose a class map</source>
   <translation>请选择分类图</translation>
  </message>
  <message>
   <source>The map has {} pixels of these classes: all are in the sample</source>
   <translation>地图中这些类别有 {} 个像素：全部都在样本中</translation>
  </message>
  <message>
   <source>{} points instead of {}: every class needs a few</source>
   <translation>{} 个点，而不是 {} 个：每个类别都需要几个点</translation>
  </message>
  <message>
   <source>Drawing points</source>
   <translation>正在抽取点</translation>
  </message>
  <message>
   <source>Counting the map</source>
   <translation>正在统计地图</translation>
  </message>
  <message>
   <source>Reading the confidence</source>
   <translation>正在读取置信度</translation>
  </message>
  <message>
   <source>There is no place that is {} pixels or more away from all labels</source>
   <translation>没有与所有标签相距 {} 像素或更远的位置</translation>
  </message>
  <message>
   <source>The scene is labelled all over: train with these labels</source>
   <translation>场景已处处标记：请用这些标签训练</translation>
  </message>
  <message>
   <source>Saving the model</source>
   <translation>正在保存模型</translation>
  </message>
  <message>
   <source>Left out: {} of {}, as labels in so many places take more memory than is used</source>
   <translation>未使用：{}（共 {} 个），因为分布在如此多位置的标签所占内存超出可用上限</translation>
  </message>
  <message>
   <source>Install resources/engine-cluster.lock into the engine's environment</source>
   <translation>请将 resources/engine-cluster.lock 安装到引擎的环境中</translation>
  </message>
  <message>
   <source>Look at its address and port, which a scheduler prints when it starts; it must be of the same version of Dask</source>
   <translation>请检查其地址和端口，调度器启动时会显示它们；其 Dask 版本必须相同</translation>
  </message>
  <message>
   <source>To map on a cluster the engine's Python lacks a package: {}</source>
   <translation>要在集群上制图，引擎的 Python 缺少软件包：{}</translation>
  </message>
  <message>
   <source>Is its scheduler running, of the same version of Dask, and may this machine reach it?</source>
   <translation>其调度器是否正在运行，Dask 版本是否相同，本机能否访问它？</translation>
  </message>
  <message>
   <source>What answers at '{}' is no scheduler of Dask</source>
   <translation>在 “{}” 处响应的不是 Dask 调度器</translation>
  </message>
  <message>
   <source>Processes of this machine that make a map together need the package 'cryptography': without it every account of the machine could run programs as you</source>
   <translation>本机上共同制作地图的进程需要软件包“cryptography”：没有它，本机的任何账号都可以以您的名义运行程序</translation>
  </message>
  <message>
   <source>The cluster at '{}' does not answer</source>
   <translation>集群 “{}” 没有响应</translation>
  </message>
  <message>
   <source>The cluster '{}' cannot be used: {}</source>
   <translation>无法使用集群 “{}”：{}</translation>
  </message>
  <message>
   <source>Look at its address and Dask's settings</source>
   <translation>请检查其地址和 Dask 的设置</translation>
  </message>
  <message>
   <source>another class</source>
   <translation>其他类别</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>无法判断</translation>
  </message>
  <message>
   <source>Choose 0 (all classes are equally likely) to 1 (as common as training finds them); {} is usual</source>
   <translation>请选择 0（所有类别可能性相同）到 1（与训练所得的常见程度一致）；通常为 {}</translation>
  </message>
  <message>
   <source>No layer is chosen</source>
   <translation>未选择图层</translation>
  </message>
  <message>
   <source>Choose at least one raster layer</source>
   <translation>请至少选择一个栅格图层</translation>
  </message>
  <message>
   <source>A model cannot learn from {} layers: it has parts for every set of them, twice as many with each one more</source>
   <translation>模型无法从 {} 个图层学习：图层的每种组合都有对应的部分，每增加一个图层，数量就加倍</translation>
  </message>
  <message>
   <source>Give {} at most: stack images of one sensor, such as those of several dates, into one layer, with Stack Bands in QGIS, or with gdalbuildvrt -separate</source>
   <translation>最多给出 {} 个：把同一传感器的图像（例如多个日期的图像）叠加成一个图层，可在 QGIS 中用“叠合波段”，或用 gdalbuildvrt -separate</translation>
  </message>
  <message>
   <source>The smoothing is {}</source>
   <translation>平滑为 {}</translation>
  </message>
  <message>
   <source>Choose 0 (each pixel on its own) to {}; 4 is usual</source>
   <translation>请选择 0（每个像素独立）到 {}；通常为 4</translation>
  </message>
  <message>
   <source>The class prior is {}</source>
   <translation>类别先验为 {}</translation>
  </message>
  <message>
   <source>There is only one class</source>
   <translation>只有一个类别</translation>
  </message>
  <message>
   <source>'{}' is no name for a stream</source>
   <translation>“{}” 不能用作传感器名称</translation>
  </message>
  <message>
   <source>A stream cannot be called '{}'</source>
   <translation>传感器不能命名为 “{}”</translation>
  </message>
  <message>
   <source>Choose a name such as hsi, msi or sar, or add a number</source>
   <translation>请选择 hsi、msi 或 sar 之类的名称，或加上数字</translation>
  </message>
  <message>
   <source>Two layers are called '{}'</source>
   <translation>两个图层都名为 “{}”</translation>
  </message>
  <message>
   <source>Give every layer a stream of its own</source>
   <translation>请为每个图层指定各自的传感器名称</translation>
  </message>
  <message>
   <source>'{}' is no kind of sensor</source>
   <translation>“{}” 不是传感器类型</translation>
  </message>
  <message>
   <source>The values of layer '{}' cannot be multiplied by {}</source>
   <translation>图层 “{}” 的值不能乘以 {}</translation>
  </message>
  <message>
   <source>Choose 1, or another number</source>
   <translation>请选择 1 或其他数字</translation>
  </message>
  <message>
   <source>The logarithms of layer '{}' cannot be multiplied by {}</source>
   <translation>图层 “{}” 的对数不能乘以 {}</translation>
  </message>
  <message>
   <source>Choose {} for power, {} for amplitude, or 0</source>
   <translation>请选择 {}（功率）、{}（振幅）或 0</translation>
  </message>
  <message>
   <source>What is told of the bands of layer '{}' makes no decibels</source>
   <translation>图层 “{}” 的波段说明不能得出分贝</translation>
  </message>
  <message>
   <source>Leave out its decibels and floors</source>
   <translation>请省略其 decibels 和 floors</translation>
  </message>
  <message>
   <source>Layer '{}' has a band number below 1</source>
   <translation>图层 “{}” 有小于 1 的波段编号</translation>
  </message>
  <message>
   <source>Bands count from 1</source>
   <translation>波段从 1 开始编号</translation>
  </message>
  <message>
   <source>Layer '{}' is told both bands and wavelengths</source>
   <translation>图层 “{}” 同时指定了波段和波长</translation>
  </message>
  <message>
   <source>Choose one of the two</source>
   <translation>请二者选一</translation>
  </message>
  <message>
   <source>Layer '{}' has a range of wavelengths that is none</source>
   <translation>图层 “{}” 的波长范围无效</translation>
  </message>
  <message>
   <source>Give low and high in nm, such as 400-2386</source>
   <translation>请以 nm 给出下限和上限，例如 400-2386</translation>
  </message>
  <message>
   <source>Class '{}' has the code {}</source>
   <translation>类别 “{}” 的代码为 {}</translation>
  </message>
  <message>
   <source>Codes go from 0 to 254; larger numbers, such as crop codes, can be names of classes: choose a text field that holds them</source>
   <translation>代码为 0 到 254；更大的数字（例如作物代码）可以作为类别名称：请选择包含它们的文本字段</translation>
  </message>
  <message>
   <source>Class '{}' has the colour '{}'</source>
   <translation>类别 “{}” 的颜色为 “{}”</translation>
  </message>
  <message>
   <source>Write it as #rrggbb, such as #33a02c</source>
   <translation>请写成 #rrggbb，例如 #33a02c</translation>
  </message>
  <message>
   <source>Two classes have the code {}</source>
   <translation>两个类别的代码同为 {}</translation>
  </message>
  <message>
   <source>Give every class a code of its own</source>
   <translation>请为每个类别指定各自的代码</translation>
  </message>
  <message>
   <source>Estimated for the whole map, each sample pixel weighted by the part of the map that it stands for, with 95 % confidence intervals, which do not take points that all agree for certainty (Agresti &amp; Coull 1998). This holds if the {} sample pixels were drawn at random {}. The plain counts weight all pixels alike.</source>
   <translation>针对整幅地图的估计，样本的每个像素按其所代表的地图部分加权，并给出 95 % 置信区间，全部一致的点不被视为确定无疑（Agresti &amp; Coull 1998）。前提是样本的 {} 个像素为随机抽取：{}。直接计数对所有像素同等加权。</translation>
  </message>
  <message>
   <source>within each class of this very map (Olofsson et al. 2014)</source>
   <translation>在此地图自身的每个类别内（Olofsson 等 2014）</translation>
  </message>
  <message>
   <source>within each stratum of '{}' (Stehman 2014)</source>
   <translation>在“{}”的每个分层内（Stehman 2014）</translation>
  </message>
  <message>
   <source>from all of the map; they were sorted by its classes afterwards (Olofsson et al. 2014)</source>
   <translation>从整幅地图中；之后按其类别归类（Olofsson 等 2014）</translation>
  </message>
  <message>
   <source>from all of the map (Stehman 2014, with one stratum)</source>
   <translation>从整幅地图中（Stehman 2014，只有一个分层）</translation>
  </message>
  <message>
   <source>{} of the map that the points were drawn in</source>
   <translation>抽取这些点所用地图的 {}</translation>
  </message>
  <message>
   <source>Leave the sampling design away: the plain counts say how good the map is</source>
   <translation>请去掉抽样设计：直接计数即可说明地图有多好</translation>
  </message>
  <message>
   <source>No sample pixel lies in {}: the estimates are of the map without it ({} less)</source>
   <translation>没有样本像素位于 {}：估计值针对的是不含该类别的地图（减少 {}）</translation>
  </message>
  <message>
   <source>No sample pixel lies in {}: the estimates are of the map without them ({} less)</source>
   <translation>没有样本像素位于 {}：估计值针对的是不含这些类别的地图（减少 {}）</translation>
  </message>
  <message>
   <source>The figures of {} are rough, as fewer than {} points tell of each: {} are usual (Olofsson et al. 2014)</source>
   <translation>{} 的数值较粗略，因为各类的点少于 {} 个：通常为 {} 个（Olofsson 等 2014）</translation>
  </message>
  <message>
   <source>The reference covers the whole map: nothing is left to be estimated</source>
   <translation>参考覆盖了整幅地图：没有需要估计的内容</translation>
  </message>
  <message>
   <source>No reference pixel lies in any stratum</source>
   <translation>没有参考像素位于任何分层中</translation>
  </message>
  <message>
   <source>Choose the strata that the sample was drawn by</source>
   <translation>请选择抽取样本时所用的分层</translation>
  </message>
  <message>
   <source>Most of the sample's pixels lie side by side, as those of polygons do: such pixels are alike, and the intervals far too narrow. Only single pixels that were drawn at random speak for the map</source>
   <translation>样本的大多数像素彼此相邻，如同多边形中的像素：这样的像素彼此相似，区间会远远过窄。只有随机抽取的单个像素才能代表整幅地图</translation>
  </message>
  <message>
   <source>The sample is a single pixel: no figure has a standard error</source>
   <translation>样本只有一个像素：所有数值都没有标准误差</translation>
  </message>
  <message>
   <source>{}. With {} points within the classes in equal numbers (design equal), each has {}</source>
   <translation>{}。在各类别内均等抽取（“均等”，design equal）共 {} 个点时，每类有 {} 个</translation>
  </message>
  <message>
   <source>All points agree with the map. The margins of the areas are what such points may have missed: any class may lie unseen where the map shows others, as much of a small one as of a large one, so that the margins are alike. More points narrow them</source>
   <translation>所有点都与地图一致。面积的误差范围是这些点可能遗漏的部分：任何类别都可能未被发现地位于地图显示为其他类别的地方，小类与大类的可能遗漏一样多，因此各类的误差范围相同。增加点数可使其缩小</translation>
  </message>
  <message>
   <source>Few points lie in {}: the estimates lean on each of them</source>
   <translation>落在{}的点很少：估计值依赖于其中的每一个点</translation>
  </message>
  <message>
   <source>{} reference pixels lie where there is no stratum; they are not in the estimates</source>
   <translation>{} 个参考像素位于没有分层之处；它们不在估计中</translation>
  </message>
  <message>
   <source>The map shows {} at {}, and nobody said so of any: look at these again if the class is newer than they are</source>
   <translation>地图在 {1} 处显示 {0}，但没有一个点被标记为此类：若该类晚于这些点，请重新查看它们</translation>
  </message>
  <message>
   <source>strata raster</source>
   <translation>分层栅格</translation>
  </message>
  <message>
   <source>Only one sample pixel lies in {}: figures that it takes part in have no standard error</source>
   <translation>只有一个样本像素位于 {}：与之有关的数值没有标准误差</translation>
  </message>
  <message>
   <source>Reading strata</source>
   <translation>正在读取分层</translation>
  </message>
  <message>
   <source>Compare it with a .job.json that this version has written; 'python -m engine run --keys' prints all keys</source>
   <translation>请与此版本写出的 .job.json 比较；“python -m engine run --keys”会列出所有键</translation>
  </message>
  <message>
   <source>Engine and plugin may be of different versions: restart QGIS</source>
   <translation>引擎和插件的版本可能不同：请重新启动 QGIS</translation>
  </message>
  <message>
   <source>The engine does not know the command '{}' with {}</source>
   <translation>引擎不认识命令 “{}”，其参数为 {}</translation>
  </message>
  <message>
   <source>list of {}</source>
   <translation>列表，元素为 {}</translation>
  </message>
  <message>
   <source>whole number</source>
   <translation>整数</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true 或 false</translation>
  </message>
  <message>
   <source>'{}' is {}, and should be: {}</source>
   <translation>“{}”是 {}，而应为：{}</translation>
  </message>
  <message>
   <source>The plugin does not know the event '{}'</source>
   <translation>插件不认识事件 “{}”</translation>
  </message>
  <message>
   <source>This is no job</source>
   <translation>这不是任务</translation>
  </message>
  <message>
   <source>A job is a JSON object whose "type" is one of {}</source>
   <translation>任务是一个 JSON 对象，其 "type" 为以下之一：{}</translation>
  </message>
  <message>
   <source>A line has no type: {}</source>
   <translation>某一行没有类型：{}</translation>
  </message>
  <message>
   <source>'{}' is not an object</source>
   <translation>“{}” 不是对象</translation>
  </message>
  <message>
   <source>'{}' has unknown keys {}</source>
   <translation>“{}” 含有未知的键 {}</translation>
  </message>
  <message>
   <source>A line is not JSON: {}</source>
   <translation>某一行不是 JSON：{}</translation>
  </message>
  <message>
   <source>Please report it, with the log</source>
   <translation>请报告此问题并附上日志</translation>
  </message>
  <message>
   <source>The memory is not enough</source>
   <translation>内存不足</translation>
  </message>
  <message>
   <source>Choose the device 'cpu', fewer bands or a smaller area, or close other programs</source>
   <translation>请选择设备 “cpu”、更少的波段或更小的区域，或关闭其他程序</translation>
  </message>
  <message>
   <source>The engine's Python lacks a package: {}</source>
   <translation>引擎的 Python 缺少软件包：{}</translation>
  </message>
  <message>
   <source>Set up the engine again, or choose another interpreter</source>
   <translation>请重新设置引擎，或选择其他解释器</translation>
  </message>
  <message>
   <source>The job failed</source>
   <translation>任务失败</translation>
  </message>
  <message>
   <source>The engine failed: {}: {}</source>
   <translation>引擎出错：{}：{}</translation>
  </message>
  <message>
   <source>out of memory</source>
   <translation>内存不足</translation>
  </message>
  <message>
   <source>can't allocate memory</source>
   <translation>无法分配内存</translation>
  </message>
  <message>
   <source>A line could not be read</source>
   <translation>无法读取某一行</translation>
  </message>
  <message>
   <source>1 pixel</source>
   <translation>1 个像素</translation>
  </message>
  <message>
   <source>1 labelled pixel</source>
   <translation>1 个已标记的像素</translation>
  </message>
  <message>
   <source>1 shape</source>
   <translation>1 个图形</translation>
  </message>
  <message>
   <source>1 polygon</source>
   <translation>1 个多边形</translation>
  </message>
  <message>
   <source>1 line</source>
   <translation>1 条线</translation>
  </message>
  <message>
   <source>1 point</source>
   <translation>1 个点</translation>
  </message>
  <message>
   <source>1 band</source>
   <translation>1 个波段</translation>
  </message>
  <message>
   <source>1 class</source>
   <translation>1 个类别</translation>
  </message>
  <message>
   <source>1 label</source>
   <translation>1 个标签</translation>
  </message>
  <message>
   <source>1 layer</source>
   <translation>1 个图层</translation>
  </message>
  <message>
   <source>1 feature</source>
   <translation>1 个要素</translation>
  </message>
  <message>
   <source>1 worker</source>
   <translation>1 个工作进程</translation>
  </message>
  <message>
   <source>{} pixels</source>
   <translation>{} 个像素</translation>
  </message>
  <message>
   <source>{} labelled pixels</source>
   <translation>{} 个已标记的像素</translation>
  </message>
  <message>
   <source>{} shapes</source>
   <translation>{} 个图形</translation>
  </message>
  <message>
   <source>{} polygons</source>
   <translation>{} 个多边形</translation>
  </message>
  <message>
   <source>{} lines</source>
   <translation>{} 条线</translation>
  </message>
  <message>
   <source>{} points</source>
   <translation>{} 个点</translation>
  </message>
  <message>
   <source>{} bands</source>
   <translation>{} 个波段</translation>
  </message>
  <message>
   <source>{} classes</source>
   <translation>{} 个类别</translation>
  </message>
  <message>
   <source>{} labels</source>
   <translation>{} 个标签</translation>
  </message>
  <message>
   <source>{} layers</source>
   <translation>{} 个图层</translation>
  </message>
  <message>
   <source>{} features</source>
   <translation>{} 个要素</translation>
  </message>
  <message>
   <source>{} workers</source>
   <translation>{} 个工作进程</translation>
  </message>
  <message>
   <source>Left out: {} outside of the layers</source>
   <translation>未使用：{}（位于图层之外）</translation>
  </message>
  <message>
   <source>Left out: {} outside of the map</source>
   <translation>未使用：{}（位于地图之外）</translation>
  </message>
  <message>
   <source>Left out: {} without a place in the CRS of the layers</source>
   <translation>未使用：{}（在图层的 CRS 中没有对应位置）</translation>
  </message>
  <message>
   <source>Left out: {} without a place in the CRS of the map</source>
   <translation>未使用：{}（在地图的 CRS 中没有对应位置）</translation>
  </message>
  <message>
   <source>'{}' names no CRS; its {} were taken to be in that of the layers</source>
   <translation>“{}” 没有注明 CRS；其{}按图层的 CRS 处理</translation>
  </message>
  <message>
   <source>'{}' names no CRS; its {} were taken to be in that of the map</source>
   <translation>“{}” 没有注明 CRS；其{}按地图的 CRS 处理</translation>
  </message>
  <message>
   <source>The {} of '{}' ({}) have no place in the CRS of the layers</source>
   <translation>{0}（“{1}”，{2}）在图层的 CRS 中没有对应位置</translation>
  </message>
  <message>
   <source>The {} of '{}' ({}) have no place in the CRS of the map</source>
   <translation>{0}（“{1}”，{2}）在地图的 CRS 中没有对应位置</translation>
  </message>
  <message>
   <source>All {} of '{}' ({}) lie outside of the layers ({})</source>
   <translation>所有{0}（“{1}”，{2}）都位于图层（{3}）之外</translation>
  </message>
  <message>
   <source>All {} of '{}' ({}) lie outside of the map ({})</source>
   <translation>所有{0}（“{1}”，{2}）都位于地图（{3}）之外</translation>
  </message>
  <message>
   <source>'{}' ({}) has no labelled pixel on the layers ({})</source>
   <translation>“{}”（{}）在图层（{}）上没有已标记的像素</translation>
  </message>
  <message>
   <source>'{}' ({}) has no labelled pixel on the map ({})</source>
   <translation>“{}”（{}）在地图（{}）上没有已标记的像素</translation>
  </message>
  <message>
   <source>the grid of the layers</source>
   <translation>图层的格网</translation>
  </message>
  <message>
   <source>the grid of the map</source>
   <translation>地图的格网</translation>
  </message>
  <message>
   <source>{} to {} %</source>
   <translation>{} 至 {} %</translation>
  </message>
  <message>
   <source>{}–{} m²</source>
   <translation>{}–{} m²</translation>
  </message>
  <message>
   <source>About {} %</source>
   <translation>约 {} %</translation>
  </message>
  <message>
   <source>'{}' and '{}'</source>
   <translation>“{}” 和 “{}”</translation>
  </message>
  <message>
   <source>{} and HSI</source>
   <translation>{} 和 HSI</translation>
  </message>
  <message>
   <source>{} and MSI</source>
   <translation>{} 和 MSI</translation>
  </message>
  <message>
   <source>{} and SAR</source>
   <translation>{} 和 SAR</translation>
  </message>
  <message>
   <source>{} and other layers</source>
   <translation>{} 和其他图层</translation>
  </message>
  <message>
   <source>{} and {} more</source>
   <translation>{} 以及另外 {} 个</translation>
  </message>
  <message>
   <source>Layer '{}'</source>
   <translation>图层 “{}”</translation>
  </message>
  <message>
   <source>layer '{}'</source>
   <translation>图层 “{}”</translation>
  </message>
  <message>
   <source>Layer '{}': {}</source>
   <translation>图层 “{}”：{}</translation>
  </message>
  <message>
   <source>The chosen pixels</source>
   <translation>所选像素</translation>
  </message>
  <message>
   <source>{} x {} and {} x {} pixels</source>
   <translation>{} x {} 与 {} x {} 像素</translation>
  </message>
  <message>
   <source>{} (worker {})</source>
   <translation>{}（工作进程 {}）</translation>
  </message>
  <message>
   <source>{} alone</source>
   <translation>仅 {}</translation>
  </message>
  <message>
   <source>'{}', another class</source>
   <translation>“{}”，其他类别</translation>
  </message>
  <message>
   <source>1 band ({})</source>
   <translation>1 个波段（{}）</translation>
  </message>
  <message>
   <source>{} bands ({})</source>
   <translation>{} 个波段（{}）</translation>
  </message>
  <message>
   <source>labelled pixels</source>
   <translation>已标记的像素</translation>
  </message>
  <message>
   <source>below</source>
   <translation>低于</translation>
  </message>
  <message>
   <source>above</source>
   <translation>高于</translation>
  </message>
  <message>
   <source>amplitude</source>
   <translation>振幅</translation>
  </message>
  <message>
   <source>power</source>
   <translation>功率</translation>
  </message>
  <message>
   <source>author</source>
   <translation>作者</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>shape</source>
   <translation>图形</translation>
  </message>
  <message>
   <source>shapes</source>
   <translation>图形</translation>
  </message>
  <message>
   <source>point</source>
   <translation>点</translation>
  </message>
  <message>
   <source>points</source>
   <translation>点</translation>
  </message>
  <message>
   <source>map</source>
   <translation>地图</translation>
  </message>
  <message>
   <source>model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>参考</translation>
  </message>
  <message>
   <source>labels</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>layers</source>
   <translation>图层</translation>
  </message>
  <message>
   <source>strata</source>
   <translation>分层</translation>
  </message>
  <message>
   <source>area</source>
   <translation>区域</translation>
  </message>
  <message>
   <source>raster</source>
   <translation>栅格</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>无</translation>
  </message>
  <message>
   <source>all</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>没有那个文件或目录</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>权限不够</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>磁盘空间不足</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>只读文件系统</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>是一个目录</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>不是目录</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>文件名过长</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>输入/输出错误</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>正在打开</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>正在计数</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>正在比较</translation>
  </message>
  <message>
   <source>Mapping</source>
   <translation>正在制图</translation>
  </message>
  <message>
   <source>Wrapping</source>
   <translation>正在封装</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>正在写入</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Estimating: {}</source>
   <translation>估计精度：{}</translation>
  </message>
  <message>
   <source>Estimating, {} of {}: {}</source>
   <translation>估计精度，第 {} 次，共 {} 次：{}</translation>
  </message>
 </context>
 <context>
  <name>EngineBanner</name>
  <message>
   <source>Set Up Engine…</source>
   <translation>设置引擎…</translation>
  </message>
  <message>
   <source>Choose Interpreter…</source>
   <translation>选择解释器…</translation>
  </message>
  <message>
   <source>Set Up Engine</source>
   <translation>设置引擎</translation>
  </message>
  <message>
   <source>Download and install the engine's packages?</source>
   <translation>下载并安装引擎的软件包？</translation>
  </message>
  <message>
   <source>Download and Install</source>
   <translation>下载并安装</translation>
  </message>
  <message>
   <source>From Folder…</source>
   <translation>从文件夹…</translation>
  </message>
  <message>
   <source>Install packages that were saved on another computer: nothing is downloaded</source>
   <translation>安装在另一台电脑上保存的软件包：不下载任何内容</translation>
  </message>
  <message>
   <source>Folder to save the engine's packages in (about {} GB)</source>
   <translation>保存引擎软件包的文件夹（约 {} GB）</translation>
  </message>
  <message>
   <source>Folder with the engine's packages</source>
   <translation>引擎软件包所在的文件夹</translation>
  </message>
  <message>
   <source>PyTorch, rasterio, ONNX Runtime and what they need, in fixed versions from PyPI (about {} GB to download, {} GB on disk), go into
{}

The Python of QGIS is not touched. Removing that folder removes the engine.</source>
   <translation>PyTorch、rasterio、ONNX Runtime 及其依赖（PyPI 上的固定版本，下载约 {} GB，占用磁盘约 {} GB）将安装到
{}

不会改动 QGIS 自带的 Python。删除该文件夹即可移除引擎。</translation>
  </message>
  <message>
   <source>Most of it is what PyTorch for Linux brings for NVIDIA cards. pip's own settings count: an index of CPU builds there makes it a tenth.</source>
   <translation>其中大部分是 Linux 版 PyTorch 为 NVIDIA 显卡附带的内容。pip 自身的设置有效：若在其中指定 CPU 版本的索引，下载量约为十分之一。</translation>
  </message>
  <message>
   <source>Python interpreter with the engine's packages</source>
   <translation>含有引擎软件包的 Python 解释器</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>另一个任务正在运行</translation>
  </message>
  <message>
   <source>&lt;b&gt;The engine is not set up yet.&lt;/b&gt; It computes in a Python of its own, apart from QGIS. Set it up once (about {} GB), or choose an interpreter that has it.</source>
   <translation>&lt;b&gt;引擎尚未设置。&lt;/b&gt;它在独立于 QGIS 的 Python 中运算。请设置一次（约 {} GB），或选择已有引擎的解释器。</translation>
  </message>
  <message>
   <source>&lt;b&gt;The engine does not work.&lt;/b&gt; {} Set it up again, or choose another interpreter.</source>
   <translation>&lt;b&gt;引擎无法工作。&lt;/b&gt;{} 请重新设置，或选择其他解释器。</translation>
  </message>
 </context>
 <context>
  <name>EngineButton</name>
  <message>
   <source>Engine</source>
   <translation>引擎</translation>
  </message>
  <message>
   <source>Set Up Engine…</source>
   <translation>设置引擎…</translation>
  </message>
  <message>
   <source>Choose Interpreter…</source>
   <translation>选择解释器…</translation>
  </message>
  <message>
   <source>Save Packages for Other Computers…</source>
   <translation>为其他电脑保存软件包…</translation>
  </message>
  <message>
   <source>The engine runs in {}</source>
   <translation>引擎运行于 {}</translation>
  </message>
  <message>
   <source>The engine is not set up yet</source>
   <translation>引擎尚未设置</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>另一个任务正在运行</translation>
  </message>
 </context>
 <context>
  <name>EngineSetup</name>
  <message>
   <source>An engine of another version of the plugin lies in {}: remove that folder to free its space</source>
   <translation>另一版本插件的引擎位于 {}：删除该文件夹即可释放空间</translation>
  </message>
  <message>
   <source>Set up the X-ModalNet engine</source>
   <translation>设置 X-ModalNet 引擎</translation>
  </message>
  <message>
   <source>Save the engine's packages</source>
   <translation>保存引擎的软件包</translation>
  </message>
  <message>
   <source>Try the X-ModalNet engine</source>
   <translation>测试 X-ModalNet 引擎</translation>
  </message>
  <message>
   <source>The engine's packages lie in {}. Take that folder to computers of the same system with the same Python; there, press Set Up Engine and From Folder</source>
   <translation>引擎的软件包位于 {}。请把该文件夹带到系统和 Python 相同的电脑上，在那里点击“设置引擎”，再点击“从文件夹”</translation>
  </message>
  <message>
   <source>The engine is ready: {}</source>
   <translation>引擎已就绪：{}</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>另一个任务正在运行</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it</source>
   <translation>请等待其完成，或将其取消</translation>
  </message>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>目标必须是所选图层之一</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>请至少保留一个图层作为目标</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>没有可供标记像素的图层</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>请在第 1 步选择图层</translation>
  </message>
 </context>
 <context>
  <name>ExportButton</name>
  <message>
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>Take the map elsewhere: as a file, a picture, a page</source>
   <translation>将地图用于他处：文件、图片或页面</translation>
  </message>
  <message>
   <source>GeoTIFF (COG)…</source>
   <translation>GeoTIFF (COG)…</translation>
  </message>
  <message>
   <source>A copy with names, colours, attribute table and style</source>
   <translation>带有名称、颜色、属性表和样式的副本</translation>
  </message>
  <message>
   <source>GeoPackage of Polygons…</source>
   <translation>多边形 GeoPackage…</translation>
  </message>
  <message>
   <source>A polygon per patch: class code, name, and area in hectares</source>
   <translation>每个斑块一个多边形：类别代码、名称和面积（公顷）</translation>
  </message>
  <message>
   <source>Table of Areas…</source>
   <translation>面积表…</translation>
  </message>
  <message>
   <source>A CSV file: pixels, share and hectares of each class, as the map shows them, with the decimal sign of your language and what a spreadsheet expects between the cells</source>
   <translation>CSV 文件：地图上各类别的像素数、占比和公顷数，采用您的语言的小数点符号，以及电子表格所期望的单元格分隔符</translation>
  </message>
  <message>
   <source>Areas by Polygon…</source>
   <translation>各多边形的面积…</translation>
  </message>
  <message>
   <source>Of every polygon of a layer, such as fields or districts: its class, and the hectares of each class in it</source>
   <translation>图层中每个多边形（如地块或行政区）：它的类别，以及每一类在其中的公顷数</translation>
  </message>
  <message>
   <source>Table of the Assessment…</source>
   <translation>评估表格…</translation>
  </message>
  <message>
   <source>A CSV file of the last assessment in step 5: confusion matrix, accuracies of the classes and of all</source>
   <translation>步骤 5 上次评估的 CSV 文件：混淆矩阵、各类别及总体精度</translation>
  </message>
  <message>
   <source>Table of the Training…</source>
   <translation>训练表格…</translation>
  </message>
  <message>
   <source>A CSV file of the last training in step 3, as the labels that were held out tell: confusion matrix, accuracies of the classes and of all</source>
   <translation>步骤 3 上次训练的 CSV 文件（依据留出的标注）：混淆矩阵、各类别及总体精度</translation>
  </message>
  <message>
   <source>Picture with Legend…</source>
   <translation>带图例的图片…</translation>
  </message>
  <message>
   <source>A page of A4 as PNG, 200 dots per inch: map, legend, scale bar, north arrow</source>
   <translation>A4 页面 PNG，每英寸 200 点：地图、图例、比例尺、指北针</translation>
  </message>
  <message>
   <source>STAC Item</source>
   <translation>STAC 条目</translation>
  </message>
  <message>
   <source>A JSON file beside the map that catalogues of geodata read</source>
   <translation>地图旁的 JSON 文件，可供地理数据目录读取</translation>
  </message>
  <message>
   <source>Open as Print Layout</source>
   <translation>打开为打印布局</translation>
  </message>
  <message>
   <source>The page of the picture, to be changed, printed, or exported as PDF</source>
   <translation>图片的页面，可供修改、打印或导出为 PDF</translation>
  </message>
  <message>
   <source>Export Map</source>
   <translation>导出地图</translation>
  </message>
 </context>
 <context>
  <name>Exports</name>
  <message>
   <source>Write the map</source>
   <translation>写入地图</translation>
  </message>
  <message>
   <source>Write the areas</source>
   <translation>写入面积</translation>
  </message>
  <message>
   <source>There is no accuracy to be written yet</source>
   <translation>尚无可写出的精度</translation>
  </message>
  <message>
   <source>Assess a map in step 5, or train with labels held out, first</source>
   <translation>请先在步骤 5 中评估地图，或用留出的标注进行训练</translation>
  </message>
  <message>
   <source>QGIS cannot open '{}'</source>
   <translation>QGIS 无法打开“{}”</translation>
  </message>
  <message>
   <source>Export the polygons again</source>
   <translation>请重新导出多边形</translation>
  </message>
  <message>
   <source>Write the picture</source>
   <translation>写入图片</translation>
  </message>
  <message>
   <source>The style cannot be saved beside '{}'</source>
   <translation>无法在“{}”旁保存样式</translation>
  </message>
  <message>
   <source>Written: {}</source>
   <translation>已写入：{}</translation>
  </message>
 </context>
 <context>
  <name>FigureTable</name>
  <message>
   <source>Class</source>
   <translation>类别</translation>
  </message>
 </context>
 <context>
  <name>FinishedMaps</name>
  <message>
   <source>Nothing is ticked</source>
   <translation>未勾选任何内容</translation>
  </message>
  <message>
   <source>Tick what is to be made of the map</source>
   <translation>请勾选要由地图生成的内容</translation>
  </message>
  <message>
   <source>Majority filter</source>
   <translation>众数滤波</translation>
  </message>
  <message>
   <source>Write the cleaned map</source>
   <translation>写入清理后的地图</translation>
  </message>
  <message>
   <source>The map's layer is gone meanwhile; what was made of it is {}</source>
   <translation>地图的图层在此期间已不存在；由其生成的结果为 {}</translation>
  </message>
  <message>
   <source>Written: {}</source>
   <translation>已写入：{}</translation>
  </message>
  <message>
   <source>{}, polygons</source>
   <translation>{}，多边形</translation>
  </message>
  <message>
   <source>{}, cleaned</source>
   <translation>{}，已清理</translation>
  </message>
 </context>
 <context>
  <name>LabelChoice</name>
  <message>
   <source>Field '{}' is virtual or joined: its classes can be trained with, but not edited</source>
   <translation>字段“{}”是虚拟字段或连接字段：其类别可用于训练，但不能编辑</translation>
  </message>
  <message>
   <source>Number keys mean the classes of the table in their order, and it has {}</source>
   <translation>数字键按顺序对应表中的类别，表中共有 {} 个</translation>
  </message>
  <message>
   <source>There is no class {}</source>
   <translation>没有第 {} 个类别</translation>
  </message>
  <message>
   <source>No label layer is chosen</source>
   <translation>未选择标签图层</translation>
  </message>
  <message>
   <source>Choose one, or make a new one</source>
   <translation>请选择一个，或新建一个</translation>
  </message>
 </context>
 <context>
  <name>LabelPanel</name>
  <message>
   <source>2  Labels</source>
   <translation>2  训练标签</translation>
  </message>
  <message>
   <source>A vector layer with a class field, or a raster of class codes</source>
   <translation>带类别字段的矢量图层，或类别代码栅格</translation>
  </message>
  <message>
   <source>New Label Layer…</source>
   <translation>新建标签图层…</translation>
  </message>
  <message>
   <source>The field that holds the class: text or whole numbers</source>
   <translation>存储类别的字段：文本或整数</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>图层</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>类别字段</translation>
  </message>
  <message>
   <source>A shape without a geometry is nowhere on the map: it is selected, and the attribute table is the place to delete its row</source>
   <translation>没有几何的图形不在地图上的任何位置：它已被选中，可在属性表中删除该行</translation>
  </message>
  <message>
   <source>These shapes are selected: Delete removes them. The view from before comes back when nothing is selected any more</source>
   <translation>这些图形已被选中：按 Delete 键可将其删除。不再有选中的图形时，会回到之前的视图</translation>
  </message>
  <message>
   <source>These shapes are selected. The view from before comes back when nothing is selected any more</source>
   <translation>这些图形已被选中。不再有选中的图形时，会回到之前的视图</translation>
  </message>
  <message>
   <source>Merge '{}' with '{}'…</source>
   <translation>将“{}”与“{}”合并…</translation>
  </message>
  <message>
   <source>labels.gpkg</source>
   <translation>标签.gpkg</translation>
  </message>
  <message>
   <source>New Label Layer</source>
   <translation>新建标签图层</translation>
  </message>
 </context>
 <context>
  <name>Labelling</name>
  <message>
   <source>Field '{}' is virtual or joined: its classes can be trained with, but not edited</source>
   <translation>字段“{}”是虚拟字段或连接字段：其类别可用于训练，但不能编辑</translation>
  </message>
  <message>
   <source>Number keys mean the classes of the table in their order, and it has {}</source>
   <translation>数字键按顺序对应表中的类别，表中共有 {} 个</translation>
  </message>
  <message>
   <source>There is no class {}</source>
   <translation>没有第 {} 个类别</translation>
  </message>
  <message>
   <source>No label layer is chosen</source>
   <translation>未选择标签图层</translation>
  </message>
  <message>
   <source>Choose one, or make a new one</source>
   <translation>请选择一个，或新建一个</translation>
  </message>
  <message>
   <source>These empty classes stay, as they are locked: {}</source>
   <translation>以下空类别已锁定，因此保留：{}</translation>
  </message>
  <message>
   <source>Unlock them in the class table first</source>
   <translation>请先在类别表中解锁</translation>
  </message>
  <message>
   <source>Move class {}</source>
   <translation>移动类别 {}</translation>
  </message>
  <message>
   <source>No class is chosen</source>
   <translation>未选择类别</translation>
  </message>
  <message>
   <source>Add a class first</source>
   <translation>请先添加类别</translation>
  </message>
  <message>
   <source>Class '{}' is hidden: what is drawn would not be seen</source>
   <translation>类别“{}”已隐藏：绘制的内容将不可见</translation>
  </message>
  <message>
   <source>Show it in the class table first</source>
   <translation>请先在类别表中将其显示</translation>
  </message>
  <message>
   <source>Nothing is erased: {} is locked or hidden</source>
   <translation>没有擦除任何内容：{} 已锁定或隐藏</translation>
  </message>
  <message>
   <source>Unlock it, and show it, in the class table</source>
   <translation>请在类别表中解锁并显示它</translation>
  </message>
 </context>
 <context>
  <name>LayerMenu</name>
  <message>
   <source>Classify with X-ModalNet</source>
   <translation>使用 X-ModalNet 分类</translation>
  </message>
  <message>
   <source>Browse Models…</source>
   <translation>浏览模型…</translation>
  </message>
 </context>
 <context>
  <name>LivePanel</name>
  <message>
   <source>Live Map</source>
   <translation>实时地图</translation>
  </message>
  <message>
   <source>Live Update</source>
   <translation>实时更新</translation>
  </message>
  <message>
   <source>Zoom in as far as a live map needs</source>
   <translation>放大到实时地图所需的程度</translation>
  </message>
  <message>
   <source>How opaque the live map is: further left, more of the image below shows through</source>
   <translation>实时地图的不透明度：越靠左，下方影像越清晰</translation>
  </message>
  <message>
   <source>Hold to look at the image below the live map</source>
   <translation>按住以查看实时地图下方的影像</translation>
  </message>
  <message>
   <source>Lay fog over the live map where it is in doubt; the arrow chooses what doubt means</source>
   <translation>在实时地图的存疑处覆盖雾效；箭头用于选择存疑的含义</translation>
  </message>
  <message>
   <source>Opacity</source>
   <translation>不透明度</translation>
  </message>
  <message>
   <source>Entropy</source>
   <translation>熵</translation>
  </message>
  <message>
   <source>Dense where many classes are as likely</source>
   <translation>多个类别可能性相当之处雾较浓</translation>
  </message>
  <message>
   <source>Margin</source>
   <translation>间隔</translation>
  </message>
  <message>
   <source>Dense where the second class comes near to the best one</source>
   <translation>第二可能的类别接近最可能的类别之处雾较浓</translation>
  </message>
  <message>
   <source>Unlike the Labels</source>
   <translation>与标签不同</translation>
  </message>
  <message>
   <source>Dense where a pixel is unlike anything that is labelled: perhaps a class is missing</source>
   <translation>像素与所有已标记内容都不同之处雾较浓：可能缺少某个类别</translation>
  </message>
  <message>
   <source>Map what is in view after every edit of the labels and every move: quick, and without an estimated accuracy</source>
   <translation>每次编辑标签或移动视图后对可见范围制图：快速，但不估计精度</translation>
  </message>
  <message>
   <source>{}. Pressed before, it begins as soon as it can</source>
   <translation>{}。提前按下，则一旦可行便立即开始</translation>
  </message>
  <message>
   <source>Map what is in view once</source>
   <translation>对可见范围制图一次</translation>
  </message>
  <message>
   <source>Drag a line over the canvas: the live map left of it, the image below right. Escape ends it</source>
   <translation>在画布上拖动分割线：左侧为实时地图，右侧为下方影像。按 Escape 结束</translation>
  </message>
  <message>
   <source>There is no live map yet</source>
   <translation>尚无实时地图</translation>
  </message>
  <message>
   <source>Zoom to 1:{}</source>
   <translation>缩放到 1:{}</translation>
  </message>
 </context>
 <context>
  <name>MainJobs</name>
  <message>
   <source>An engine of another version of the plugin lies in {}: remove that folder to free its space</source>
   <translation>另一版本插件的引擎位于 {}：删除该文件夹即可释放空间</translation>
  </message>
  <message>
   <source>Set up the X-ModalNet engine</source>
   <translation>设置 X-ModalNet 引擎</translation>
  </message>
  <message>
   <source>Save the engine's packages</source>
   <translation>保存引擎的软件包</translation>
  </message>
  <message>
   <source>Try the X-ModalNet engine</source>
   <translation>测试 X-ModalNet 引擎</translation>
  </message>
  <message>
   <source>The engine's packages lie in {}. Take that folder to computers of the same system with the same Python; there, press Set Up Engine and From Folder</source>
   <translation>引擎的软件包位于 {}。请把该文件夹带到系统和 Python 相同的电脑上，在那里点击“设置引擎”，再点击“从文件夹”</translation>
  </message>
  <message>
   <source>The engine is ready: {}</source>
   <translation>引擎已就绪：{}</translation>
  </message>
  <message>
   <source>Train {}</source>
   <translation>训练 {}</translation>
  </message>
  <message>
   <source>Map with {}</source>
   <translation>使用 {} 制图</translation>
  </message>
  <message>
   <source>Make the sample scene</source>
   <translation>生成示例场景</translation>
  </message>
  <message>
   <source>The model of the project that was closed is trained: {}</source>
   <translation>已关闭的工程的模型已训练完成：{}</translation>
  </message>
  <message>
   <source>The new model is {}; step 4 keeps the one that was chosen meanwhile</source>
   <translation>新模型为 {}；第 4 步保留期间所选的模型</translation>
  </message>
  <message>
   <source>The map of the project that was closed is done: {}</source>
   <translation>已关闭的工程的地图已完成：{}</translation>
  </message>
  <message>
   <source>The sample scene for the project that was closed is in {}</source>
   <translation>为已关闭的工程生成的示例场景位于 {}</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>另一个任务正在运行</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it</source>
   <translation>请等待其完成，或将其取消</translation>
  </message>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>目标必须是所选图层之一</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>请至少保留一个图层作为目标</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>没有可供标记像素的图层</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>请在第 1 步选择图层</translation>
  </message>
 </context>
 <context>
  <name>MapPanel</name>
  <message>
   <source>After the Map</source>
   <translation>制图之后</translation>
  </message>
  <message>
   <source>The map to work on: any raster of the project that is shown in classes</source>
   <translation>要处理的地图：工程中任何以类别显示的栅格</translation>
  </message>
  <message>
   <source>Swipe</source>
   <translation>卷帘</translation>
  </message>
  <message>
   <source>What is seen right of the line</source>
   <translation>分割线右侧显示的内容</translation>
  </message>
  <message>
   <source>What lies under it</source>
   <translation>其下方的内容</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>地图</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster that is shown in classes</source>
   <translation>请在第 4 步制作地图，或添加以类别显示的栅格</translation>
  </message>
  <message>
   <source>Drag a line over the canvas: the map left of it, what lies under it right. Escape ends it</source>
   <translation>在画布上拖动分割线：左侧为地图，右侧为其下方的内容。按 Escape 结束</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>另一个任务正在运行</translation>
  </message>
 </context>
 <context>
  <name>ModelBrowser</name>
  <message>
   <source>X-ModalNet Models</source>
   <translation>X-ModalNet 模型</translation>
  </message>
  <message>
   <source>Filter by name, sensor, class, author…</source>
   <translation>按名称、传感器、类别、作者过滤…</translation>
  </message>
  <message>
   <source>Show the models that have all of these words in their name, folder, sensors, classes or notes</source>
   <translation>显示在名称、文件夹、传感器、类别或备注中包含所有这些词的模型</translation>
  </message>
  <message>
   <source>Use Model</source>
   <translation>使用模型</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>导入…</translation>
  </message>
  <message>
   <source>Show in Folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <source>Share…</source>
   <translation>分享…</translation>
  </message>
  <message>
   <source>Author and Notes…</source>
   <translation>作者和备注…</translation>
  </message>
  <message>
   <source>Export for Deepness…</source>
   <translation>导出供 Deepness 使用…</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>移除…</translation>
  </message>
  <message>
   <source>Copy as Table</source>
   <translation>复制为表格</translation>
  </message>
  <message>
   <source>Copy what the models in the list say of their accuracy and their training, a row each, to be pasted into a spreadsheet</source>
   <translation>复制列表中各模型的精度与训练信息，每个一行，可粘贴到电子表格</translation>
  </message>
  <message>
   <source>Open the folder that the model's file lies in</source>
   <translation>打开模型文件所在的文件夹</translation>
  </message>
  <message>
   <source>Copy the model to a place of your choice: one file that holds all that a map needs</source>
   <translation>将模型复制到所选位置：一个文件即包含制图所需的一切</translation>
  </message>
  <message>
   <source>Write an ONNX file that the QGIS plugin Deepness runs as a segmentation model</source>
   <translation>写出 ONNX 文件，QGIS 插件 Deepness 可将其作为分割模型运行</translation>
  </message>
  <message>
   <source>Change who made the model, and what others should know of it</source>
   <translation>更改模型的制作者，以及他人应了解的信息</translation>
  </message>
  <message>
   <source>Move the model's file to the trash, after asking</source>
   <translation>询问后将模型文件移到回收站</translation>
  </message>
  <message>
   <source>No model has '{}' in its name, sensors, classes or notes</source>
   <translation>没有名称、传感器、类别或备注中包含“{}”的模型</translation>
  </message>
  <message>
   <source>No models yet: train one, or import one that you were given.

Looked in
{}</source>
   <translation>尚无模型：请训练一个，或导入他人提供的模型。

已查找
{}</translation>
  </message>
  <message>
   <source>Check a model file that you were given, and copy it into {}</source>
   <translation>检查他人提供的模型文件，并将其复制到 {}</translation>
  </message>
  <message>
   <source>Choose a model in the list first</source>
   <translation>请先在列表中选择模型</translation>
  </message>
  <message>
   <source>Choose this model in step 4</source>
   <translation>在第 4 步选择此模型</translation>
  </message>
  <message>
   <source>Import a Model</source>
   <translation>导入模型</translation>
  </message>
  <message>
   <source>Copied as a table: {} models</source>
   <translation>已复制为表格：{} 个模型</translation>
  </message>
  <message>
   <source>Copy the Model To</source>
   <translation>模型复制到</translation>
  </message>
  <message>
   <source>Export for Deepness</source>
   <translation>导出供 Deepness 使用</translation>
  </message>
  <message>
   <source>Deepness gives a model one raster. Which of the sensors will it be?</source>
   <translation>Deepness 只给模型一个栅格。使用哪个传感器？</translation>
  </message>
  <message>
   <source>Remove '{}'?</source>
   <translation>移除“{}”？</translation>
  </message>
  <message>
   <source>The file goes to the trash:
{}</source>
   <translation>文件将移到回收站：
{}</translation>
  </message>
  <message>
   <source>There is no trash for this place. Delete the file for good?
{}</source>
   <translation>此位置没有回收站。永久删除文件？
{}</translation>
  </message>
 </context>
 <context>
  <name>OneJob</name>
  <message>
   <source>Another job is running</source>
   <translation>另一个任务正在运行</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it</source>
   <translation>请等待其完成，或将其取消</translation>
  </message>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>目标必须是所选图层之一</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>请至少保留一个图层作为目标</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>没有可供标记像素的图层</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>请在第 1 步选择图层</translation>
  </message>
 </context>
 <context>
  <name>OptionsPage</name>
  <message>
   <source>Engine</source>
   <translation>引擎</translation>
  </message>
  <message>
   <source>Set Up Engine…</source>
   <translation>设置引擎…</translation>
  </message>
  <message>
   <source>Choose Interpreter…</source>
   <translation>选择解释器…</translation>
  </message>
  <message>
   <source>Where to compute: automatic takes a graphics card where the engine can use one</source>
   <translation>计算设备：“自动”表示在引擎支持时使用显卡</translation>
  </message>
  <message>
   <source>Interpreter</source>
   <translation>解释器</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Nobody</source>
   <translation>未署名</translation>
  </message>
  <message>
   <source>Is kept in each model that you train, and seen by whom you share it with; may be empty</source>
   <translation>保存在您训练的每个模型中，获得您分享的模型的人可以看到；可留空</translation>
  </message>
  <message>
   <source>Where imported models go; the model browser looks there too. Empty: in your QGIS profile</source>
   <translation>导入的模型存放的位置；模型浏览器也会在此查找。留空：在您的 QGIS 配置文件夹中</translation>
  </message>
  <message>
   <source>The model browser also looks in the project's folder and where models were used last.</source>
   <translation>模型浏览器还会在工程文件夹和最近使用模型的位置查找。</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>作者</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>None yet: set one up, or choose one</source>
   <translation>尚无：请设置一个，或选择一个</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>另一个任务正在运行</translation>
  </message>
 </context>
 <context>
  <name>PolygonTool</name>
  <message>
   <source>Nothing is drawn: a shape has at least three corners, and its end came after {}</source>
   <translation>未绘制任何内容：一个图形至少有三个角点，而它在 {} 个之后就结束了</translation>
  </message>
  <message>
   <source>Left click each corner, then right click</source>
   <translation>左键单击每个角点，然后右键单击</translation>
  </message>
 </context>
 <context>
  <name>ProgressStrip</name>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>正在启动…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <source>{} of {}: estimating accuracy</source>
   <translation>{} / {}：正在估计精度</translation>
  </message>
  <message>
   <source>{0} of {0}: learning from all labels</source>
   <translation>{0} / {0}：正在从所有标签学习</translation>
  </message>
  <message>
   <source>about {} s left</source>
   <translation>约剩 {} 秒</translation>
  </message>
  <message>
   <source>about {} min left</source>
   <translation>约剩 {} 分钟</translation>
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>Producer's accuracy</source>
   <translation>生产者精度</translation>
  </message>
  <message>
   <source>User's accuracy</source>
   <translation>用户精度</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>训练</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>地图</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation>精度</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>变化</translation>
  </message>
  <message>
   <source>Hectares</source>
   <translation>公顷</translation>
  </message>
  <message>
   <source>{} to {} %</source>
   <translation>{} 至 {} %</translation>
  </message>
  <message>
   <source>The class map</source>
   <translation>分类图</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>代码</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>像素</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>占比</translation>
  </message>
  <message>
   <source>All</source>
   <translation>合计</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>置信度</translation>
  </message>
  <message>
   <source>Share that is right against confidence</source>
   <translation>正确比例与置信度的关系</translation>
  </message>
  <message>
   <source>Of the held-out pixels that the model was about {} % sure of, {} % are right.</source>
   <translation>在留出的像素中，模型置信度约为 {} % 的，有 {} % 是正确的。</translation>
  </message>
  <message>
   <source>Over all, confidence and truth lie {} apart (expected calibration error; before calibration {}; on so few pixels a perfect confidence would show {}).</source>
   <translation>总体而言，置信度与真实情况相差 {}（期望校准误差；校准前为 {}；像素如此之少时，完美的置信度也会显示 {}）。</translation>
  </message>
  <message>
   <source>Every class weighs as it is common, by the mean of what the map and the labels have of it.</source>
   <translation>每个类别按其常见程度计权，取其在地图与标签中占比的平均。</translation>
  </message>
  <message>
   <source>Across: how sure the model was, 0 to 100 %. Up: how much of it is right. On the line both agree; larger dots stand for more of the area.</source>
   <translation>横轴：模型的置信度，0 至 100 %。纵轴：其中正确的比例。在线上时两者一致；点越大，代表的面积越多。</translation>
  </message>
  <message>
   <source>The whole map</source>
   <translation>整幅地图</translation>
  </message>
  <message>
   <source>Mapped</source>
   <translation>图上</translation>
  </message>
  <message>
   <source>Estimated</source>
   <translation>估计</translation>
  </message>
  <message>
   <source>Each class</source>
   <translation>各类别</translation>
  </message>
  <message>
   <source>Reference pixels</source>
   <translation>参考像素</translation>
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation>混淆矩阵</translation>
  </message>
  <message>
   <source>Rows are the reference, columns the map; figures count pixels, the shade is the share of the row.</source>
   <translation>行为参考，列为地图；数字为像素数，颜色深浅为占该行的比例。</translation>
  </message>
  <message>
   <source>The accuracies beside it are counted, too; those estimated for the map stand above.</source>
   <translation>旁边的精度也是计数所得；针对地图估计的精度见上文。</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>参考</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>第二幅</translation>
  </message>
  <message>
   <source>First</source>
   <translation>第一幅</translation>
  </message>
  <message>
   <source>Commonest changes</source>
   <translation>最常见的变化</translation>
  </message>
  <message>
   <source>From</source>
   <translation>从</translation>
  </message>
  <message>
   <source>To</source>
   <translation>到</translation>
  </message>
  <message>
   <source>From the first map to the second</source>
   <translation>从第一幅地图到第二幅</translation>
  </message>
  <message>
   <source>hectares</source>
   <translation>公顷</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation>像素</translation>
  </message>
  <message>
   <source>Another map</source>
   <translation>另一幅地图</translation>
  </message>
  <message>
   <source>On the {} reference pixels where '{}' has a class as well.</source>
   <translation>在“{1}”也有类别的 {0} 个参考像素上。</translation>
  </message>
  <message>
   <source>This map</source>
   <translation>本地图</translation>
  </message>
  <message>
   <source>The other map</source>
   <translation>另一幅地图</translation>
  </message>
  <message>
   <source>Overall accuracy</source>
   <translation>总体精度</translation>
  </message>
  <message>
   <source>Pixels that it alone has right</source>
   <translation>只有它正确的像素</translation>
  </message>
  <message>
   <source>McNemar's test: p {} ({}), the chance of such a difference, or a greater one, between maps that are equally good.</source>
   <translation>McNemar 检验：p {}（{}），即两幅同样好的地图之间出现这种或更大差异的概率。</translation>
  </message>
  <message>
   <source>exact binomial</source>
   <translation>精确二项检验</translation>
  </message>
  <message>
   <source>chi-square {}, corrected for continuity</source>
   <translation>卡方 {}，经连续性校正</translation>
  </message>
  <message>
   <source>{} – {}, {} epochs</source>
   <translation>{} – {}，{} 轮</translation>
  </message>
  <message>
   <source>How it learned</source>
   <translation>学习过程</translation>
  </message>
  <message>
   <source>Training went well where both lines fall and stay low. Where the one of the stopping labels rises again while the other falls, the model learned its labels by heart, and more labels help.</source>
   <translation>两条线都下降并保持在低处，说明训练顺利。如果用于停止的标签那条线重新上升而另一条仍在下降，则模型只是记住了标签，增加标签会有帮助。</translation>
  </message>
  <message>
   <source>All other curves of the training</source>
   <translation>训练的所有其他曲线</translation>
  </message>
  <message>
   <source>These figures are of the ground that the model learned from. The map may well be of other ground, so they do not tell how right it is.</source>
   <translation>这些数字针对模型学习时所用的地面。该地图可能属于不同的地面，因此它们不能说明地图有多准确。</translation>
  </message>
  <message>
   <source>Overall accuracy, estimated for the whole map</source>
   <translation>总体精度，针对整幅地图的估计</translation>
  </message>
  <message>
   <source>too few points for one figure: about {} more would tell it to ± 15 percentage points</source>
   <translation>点太少，得不出一个数值：再有约 {} 个即可精确到 ± 15 个百分点</translation>
  </message>
  <message>
   <source>with its 95 % confidence interval</source>
   <translation>及其 95 % 置信区间</translation>
  </message>
  <message>
   <source>95 % confidence interval: {}</source>
   <translation>95 % 置信区间：{}</translation>
  </message>
  <message>
   <source>{} of {} classes</source>
   <translation>{}/{} 个类别</translation>
  </message>
  <message>
   <source>Overall accuracy, mean ± standard deviation over {} folds</source>
   <translation>总体精度，{} 折的均值 ± 标准差</translation>
  </message>
  <message>
   <source>Average accuracy</source>
   <translation>平均精度</translation>
  </message>
  <message>
   <source>Kappa</source>
   <translation>Kappa</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>变化</translation>
  </message>
  <message>
   <source>Pixels compared</source>
   <translation>已比较的像素</translation>
  </message>
  <message>
   <source>Hectares compared</source>
   <translation>已比较的公顷</translation>
  </message>
  <message>
   <source>{} compared</source>
   <translation>已比较的 {}</translation>
  </message>
  <message>
   <source>With each class as common as in the map, not as among the labels, the overall accuracy would be {}, as far as the labels are like the rest of their class.</source>
   <translation>如果每个类别按其在地图中（而非标签中）的常见程度计算，总体精度为 {}，前提是标签与其类别的其余部分相似。</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>制作来源</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>制作时间</translation>
  </message>
  <message>
   <source>Software</source>
   <translation>软件</translation>
  </message>
  <message>
   <source>computed on {} in {} s</source>
   <translation>在 {} 上计算，用时 {} 秒</translation>
  </message>
  <message>
   <source>Bands of {}</source>
   <translation>{} 的波段</translation>
  </message>
  <message>
   <source>means {} to {}</source>
   <translation>均值 {} 至 {}</translation>
  </message>
  <message>
   <source>{} of {}: {}</source>
   <translation>{} / {}：{}</translation>
  </message>
  <message>
   <source>{} to {} nm</source>
   <translation>{} 至 {} nm</translation>
  </message>
  <message>
   <source>full width at half maximum {} to {} nm</source>
   <translation>半高全宽 {} 至 {} nm</translation>
  </message>
  <message>
   <source>Labels, pixels / shapes</source>
   <translation>标签，像元 / 图形</translation>
  </message>
  <message>
   <source>Layer {}</source>
   <translation>图层 {}</translation>
  </message>
  <message>
   <source>Smoothing</source>
   <translation>平滑</translation>
  </message>
  <message>
   <source>Class prior</source>
   <translation>类别先验</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>其他类别</translation>
  </message>
  <message>
   <source>{} % ({} to {} %)</source>
   <translation>{} %（{} 至 {} %）</translation>
  </message>
  <message>
   <source>{} ± unknown</source>
   <translation>{} ± 未知</translation>
  </message>
  <message>
   <source>± unknown</source>
   <translation>± 未知</translation>
  </message>
  <message>
   <source>{}, held out</source>
   <translation>{}（留出标签）</translation>
  </message>
  <message>
   <source>{}, counted</source>
   <translation>{}（计数）</translation>
  </message>
  <message>
   <source>{} (bands {})</source>
   <translation>{}（波段 {}）</translation>
  </message>
  <message>
   <source>{} (the model's own is {})</source>
   <translation>{}（模型自身为 {}）</translation>
  </message>
  <message>
   <source>Resampled bands of {}</source>
   <translation>{} 的重采样波段</translation>
  </message>
  <message>
   <source>layer {}</source>
   <translation>图层 {}</translation>
  </message>
  <message>
   <source>filter {}</source>
   <translation>筛选 {}</translation>
  </message>
  <message>
   <source>field {}</source>
   <translation>字段 {}</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} 至 {}</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Strata</source>
   <translation>分层</translation>
  </message>
  <message>
   <source>Other map</source>
   <translation>另一幅地图</translation>
  </message>
  <message>
   <source>Kept to</source>
   <translation>限定于</translation>
  </message>
  <message>
   <source>First map</source>
   <translation>第一幅地图</translation>
  </message>
  <message>
   <source>Second map</source>
   <translation>第二幅地图</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>未变化</translation>
  </message>
  <message>
   <source>Now {}</source>
   <translation>现为 {}</translation>
  </message>
  <message>
   <source>as many as serve</source>
   <translation>按需要而定</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>Continued from</source>
   <translation>继续训练自</translation>
  </message>
  <message>
   <source>on</source>
   <translation>开</translation>
  </message>
  <message>
   <source>off</source>
   <translation>关</translation>
  </message>
  <message>
   <source>all shapes in turn, in {} folds</source>
   <translation>轮流留出所有图形，共 {} 折</translation>
  </message>
  <message>
   <source>{} (usually: {})</source>
   <translation>{}（通常：{}）</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>作者</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>目标</translation>
  </message>
  <message>
   <source>{} % of the shapes, once</source>
   <translation>{} % 的图形，一次</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Held out</source>
   <translation>留出</translation>
  </message>
  <message>
   <source>Interactive learning</source>
   <translation>交互学习</translation>
  </message>
  <message>
   <source>Self-adversarial</source>
   <translation>自对抗</translation>
  </message>
  <message>
   <source>Label propagation</source>
   <translation>标签传播</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>训练轮数</translation>
  </message>
  <message>
   <source>Width of the network</source>
   <translation>网络宽度</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>{}, or all in turn where shapes are few</source>
   <translation>{}，图形较少时轮流留出全部</translation>
  </message>
 </context>
 <context>
  <name>ResultPanel</name>
  <message>
   <source>4  Map</source>
   <translation>4  制图</translation>
  </message>
  <message>
   <source>Make Map</source>
   <translation>生成地图</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>占比</translation>
  </message>
  <message>
   <source>Share of the mapped pixels</source>
   <translation>占已制图像素的比例</translation>
  </message>
  <message>
   <source>Hectares</source>
   <translation>公顷</translation>
  </message>
  <message>
   <source>What is mapped as the class; step 5 tells how far it may be quoted</source>
   <translation>被制图为该类别的面积；第 5 步说明可在多大程度上引用</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>打开报告</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>图层</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>范围</translation>
  </message>
  <message>
   <source>Smoothing</source>
   <translation>平滑</translation>
  </message>
  <message>
   <source>Class prior</source>
   <translation>类别先验</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>地图</translation>
  </message>
  <message>
   <source>Browse Models…</source>
   <translation>浏览模型…</translation>
  </message>
  <message>
   <source>The models that are at hand: what each needs, knows and how good it is</source>
   <translation>现有的模型：各自的需求、已知内容和好坏</translation>
  </message>
  <message>
   <source>Confidence map too</source>
   <translation>同时生成置信度图</translation>
  </message>
  <message>
   <source>How sure the model is of each pixel, 0 to 1, in a file beside the map</source>
   <translation>模型对每个像素的把握程度，0 到 1，存为地图旁的文件</translation>
  </message>
  <message>
   <source>Uncertainty too</source>
   <translation>同时生成不确定性图</translation>
  </message>
  <message>
   <source>Entropy, margin, and how unlike anything in the labels a pixel is (above 1: not seen in training), as three bands of a file beside the map</source>
   <translation>熵、间隔，以及像素与标签中所有内容的差异程度（大于 1：训练中未见），作为三个波段存为地图旁的文件</translation>
  </message>
  <message>
   <source>How much a pixel follows its neighbours where it is in doubt; 0: each pixel on its own</source>
   <translation>像素在存疑时跟随其邻近像素的程度；0：每个像素独立</translation>
  </message>
  <message>
   <source>As in training</source>
   <translation>与训练时相同</translation>
  </message>
  <message>
   <source>Written: {}</source>
   <translation>已写入：{}</translation>
  </message>
  <message>
   <source>It is a map of what lies inside of the polygons of '{}': so are its shares and areas.</source>
   <translation>这是 “{}” 的面内部分的地图，其占比和面积也只针对该部分。</translation>
  </message>
  <message>
   <source>It is a map of the visible part: so are its shares and areas.</source>
   <translation>这是可见部分的地图，其占比和面积也只针对该部分。</translation>
  </message>
  <message>
   <source>Ticked: the map is made from this layer too</source>
   <translation>勾选：制图时也使用此图层</translation>
  </message>
  <message>
   <source>No {} layer is chosen in step 1</source>
   <translation>第 1 步未选择 {} 图层</translation>
  </message>
  <message>
   <source>Classify the area; the map is added above its layers</source>
   <translation>对区域进行分类；地图将添加到其图层上方</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>请先设置引擎（见上方）</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>另一个任务正在运行</translation>
  </message>
  <message>
   <source>Train a model first, or choose a model file</source>
   <translation>请先训练模型，或选择模型文件</translation>
  </message>
  <message>
   <source>Tick the layers to map from</source>
   <translation>请勾选制图所用的图层</translation>
  </message>
 </context>
 <context>
  <name>SceneChoice</name>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>目标必须是所选图层之一</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>请至少保留一个图层作为目标</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>没有可供标记像素的图层</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>请在第 1 步选择图层</translation>
  </message>
 </context>
 <context>
  <name>SensorChoice</name>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>目标必须是所选图层之一</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>请至少保留一个图层作为目标</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>没有可供标记像素的图层</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>请在第 1 步选择图层</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>An engine of another version of the plugin lies in {}: remove that folder to free its space</source>
   <translation>另一版本插件的引擎位于 {}：删除该文件夹即可释放空间</translation>
  </message>
  <message>
   <source>Set up the X-ModalNet engine</source>
   <translation>设置 X-ModalNet 引擎</translation>
  </message>
  <message>
   <source>Save the engine's packages</source>
   <translation>保存引擎的软件包</translation>
  </message>
  <message>
   <source>Try the X-ModalNet engine</source>
   <translation>测试 X-ModalNet 引擎</translation>
  </message>
  <message>
   <source>The engine's packages lie in {}. Take that folder to computers of the same system with the same Python; there, press Set Up Engine and From Folder</source>
   <translation>引擎的软件包位于 {}。请把该文件夹带到系统和 Python 相同的电脑上，在那里点击“设置引擎”，再点击“从文件夹”</translation>
  </message>
  <message>
   <source>The engine is ready: {}</source>
   <translation>引擎已就绪：{}</translation>
  </message>
  <message>
   <source>Train {}</source>
   <translation>训练 {}</translation>
  </message>
  <message>
   <source>Map with {}</source>
   <translation>使用 {} 制图</translation>
  </message>
  <message>
   <source>Make the sample scene</source>
   <translation>生成示例场景</translation>
  </message>
  <message>
   <source>The model of the project that was closed is trained: {}</source>
   <translation>已关闭的工程的模型已训练完成：{}</translation>
  </message>
  <message>
   <source>The new model is {}; step 4 keeps the one that was chosen meanwhile</source>
   <translation>新模型为 {}；第 4 步保留期间所选的模型</translation>
  </message>
  <message>
   <source>The map of the project that was closed is done: {}</source>
   <translation>已关闭的工程的地图已完成：{}</translation>
  </message>
  <message>
   <source>The sample scene for the project that was closed is in {}</source>
   <translation>为已关闭的工程生成的示例场景位于 {}</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>另一个任务正在运行</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it</source>
   <translation>请等待其完成，或将其取消</translation>
  </message>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>目标必须是所选图层之一</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>请至少保留一个图层作为目标</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>没有可供标记像素的图层</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>请在第 1 步选择图层</translation>
  </message>
  <message>
   <source>The target {} has left the project: the target is {} now</source>
   <translation>目标 {} 已离开项目：现在的目标是 {}</translation>
  </message>
  <message>
   <source>Choose another model, or the layer by hand in step 1</source>
   <translation>请选择其他模型，或在第 1 步手动选择图层</translation>
  </message>
  <message>
   <source>The model for Deepness is in {}</source>
   <translation>供 Deepness 使用的模型位于 {}</translation>
  </message>
  <message>
   <source>Export {} for Deepness</source>
   <translation>导出 {} 供 Deepness 使用</translation>
  </message>
 </context>
 <context>
  <name>Shelf</name>
  <message>
   <source>Look for models</source>
   <translation>查找模型</translation>
  </message>
  <message>
   <source>Import a model</source>
   <translation>导入模型</translation>
  </message>
  <message>
   <source>A copy of the model is in {}</source>
   <translation>模型的副本位于 {}</translation>
  </message>
  <message>
   <source>Copy a model</source>
   <translation>复制模型</translation>
  </message>
  <message>
   <source>Describe a model</source>
   <translation>填写模型说明</translation>
  </message>
  <message>
   <source>'{}' cannot be removed: {}</source>
   <translation>无法移除“{}”：{}</translation>
  </message>
  <message>
   <source>Close what has it open, or remove it yourself</source>
   <translation>请关闭正在使用它的程序，或自行移除</translation>
  </message>
  <message>
   <source>This model is there already: {}</source>
   <translation>此模型已存在：{}</translation>
  </message>
 </context>
 <context>
  <name>SpectrumPanel</name>
  <message>
   <source>Spectra</source>
   <translation>光谱</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Mean and standard deviation of a pixel inside of each labelled shape</source>
   <translation>每个标记图形内像素的均值和标准差</translation>
  </message>
  <message>
   <source>Keep this spectrum to compare (over the map: K)</source>
   <translation>保留此光谱以便比较（在地图上：K）</translation>
  </message>
  <message>
   <source>Forget what was kept</source>
   <translation>清除已保留的光谱</translation>
  </message>
  <message>
   <source>Save what is shown as a table or a spectral library…</source>
   <translation>将显示的内容保存为表格或光谱库…</translation>
  </message>
  <message>
   <source>Show the plot in a window of its own</source>
   <translation>在单独的窗口中显示曲线图</translation>
  </message>
  <message>
   <source>All layers</source>
   <translation>所有图层</translation>
  </message>
  <message>
   <source>Pixel</source>
   <translation>像素</translation>
  </message>
  <message>
   <source>Pixel {}</source>
   <translation>像素 {}</translation>
  </message>
  <message>
   <source>Save Spectra</source>
   <translation>保存光谱</translation>
  </message>
  <message>
   <source>ENVI spectral library (*.sli)</source>
   <translation>ENVI 光谱库 (*.sli)</translation>
  </message>
 </context>
 <context>
  <name>SpectrumPlot</name>
  <message>
   <source>Move over the map</source>
   <translation>请在地图上移动</translation>
  </message>
  <message>
   <source>band</source>
   <translation>波段</translation>
  </message>
 </context>
 <context>
  <name>SpectrumWindow</name>
  <message>
   <source>Spectra</source>
   <translation>光谱</translation>
  </message>
 </context>
 <context>
  <name>StackDialog</name>
  <message>
   <source>Stack Bands</source>
   <translation>叠合波段</translation>
  </message>
  <message>
   <source>Virtual rasters (*.vrt)</source>
   <translation>虚拟栅格 (*.vrt)</translation>
  </message>
  <message>
   <source>A small file that names the bands: nothing is copied, so keep it with them</source>
   <translation>引用各波段的小文件：不复制数据，请与波段文件放在一起</translation>
  </message>
  <message>
   <source>Stack</source>
   <translation>叠合</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>图层</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>波段</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>像素</translation>
  </message>
  <message>
   <source>Bands that come as a file each, or in several pixel sizes, become one layer. It has the finest pixels, and the area that all cover.</source>
   <translation>每个波段一个文件或像素大小不同的波段合成一个图层，采用最细的像素和共同覆盖的区域。</translation>
  </message>
  <message>
   <source>Add Files…</source>
   <translation>添加文件…</translation>
  </message>
  <message>
   <source>Use as</source>
   <translation>用作</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>{} bands</source>
   <translation>{} 个波段</translation>
  </message>
  <message>
   <source>{}, {} nm</source>
   <translation>{}，{} nm</translation>
  </message>
  <message>
   <source>Files of Bands</source>
   <translation>波段文件</translation>
  </message>
  <message>
   <source>QGIS cannot open {}</source>
   <translation>QGIS 无法打开 {}</translation>
  </message>
  <message>
   <source>Tick the bands of the image</source>
   <translation>请勾选该影像的波段</translation>
  </message>
 </context>
 <context>
  <name>StepActions</name>
  <message>
   <source>Train</source>
   <translation>训练</translation>
  </message>
  <message>
   <source>Make Map</source>
   <translation>生成地图</translation>
  </message>
  <message>
   <source>Live Update</source>
   <translation>实时更新</translation>
  </message>
  <message>
   <source>Next Suggestion</source>
   <translation>下一条建议</translation>
  </message>
  <message>
   <source>Browse Models</source>
   <translation>浏览模型</translation>
  </message>
  <message>
   <source>X-ModalNet: {}</source>
   <translation>X-ModalNet：{}</translation>
  </message>
 </context>
 <context>
  <name>SuggestionStrip</name>
  <message>
   <source>Next Suggestion</source>
   <translation>下一条建议</translation>
  </message>
  <message>
   <source>End the suggestions: the view from before comes back (Esc)</source>
   <translation>结束建议：恢复之前的视图 (Esc)</translation>
  </message>
  <message>
   <source>More Classes</source>
   <translation>更多类别</translation>
  </message>
  <message>
   <source>0  Skip</source>
   <translation>0  跳过</translation>
  </message>
  <message>
   <source>The other classes of the table, and a new one</source>
   <translation>表中的其他类别，以及新类别</translation>
  </message>
  <message>
   <source>Not clear what it is: show another place (0)</source>
   <translation>无法看清是什么：显示另一处 (0)</translation>
  </message>
  <message>
   <source>New Class…</source>
   <translation>新类别…</translation>
  </message>
  <message>
   <source>New Class</source>
   <translation>新类别</translation>
  </message>
  <message>
   <source>What is there?</source>
   <translation>那里是什么？</translation>
  </message>
  <message>
   <source>Suggestions need a vector layer of labels</source>
   <translation>建议功能需要矢量标签图层</translation>
  </message>
  <message>
   <source>Zoom to the place where a label would teach the most</source>
   <translation>缩放至最值得标记的位置</translation>
  </message>
  <message>
   <source>What is in the square? Press the key of its class, or its button. Many places like it are in doubt</source>
   <translation>方框中是什么？请按其类别对应的键或按钮。许多类似的地方存在疑问</translation>
  </message>
  <message>
   <source>The model learns from the answer, and then asks about the next place. Esc ends the suggestions</source>
   <translation>模型正在从这个回答中学习，随后会询问下一个位置。按 Esc 结束建议</translation>
  </message>
 </context>
 <context>
  <name>TrainFigures</name>
  <message>
   <source>PA %</source>
   <translation>PA %</translation>
  </message>
  <message>
   <source>Producer's accuracy: share of the held-out pixels of the class that were found</source>
   <translation>生产者精度：该类别的留出像素中被识别出的比例</translation>
  </message>
  <message>
   <source>UA %</source>
   <translation>UA %</translation>
  </message>
  <message>
   <source>User's accuracy: share of the pixels mapped as the class that are it</source>
   <translation>用户精度：被划为该类别的像素确实属于该类别的比例</translation>
  </message>
  <message>
   <source>F1 %</source>
   <translation>F1 %</translation>
  </message>
  <message>
   <source>Harmonic mean of producer's and user's accuracy</source>
   <translation>生产者精度和用户精度的调和平均值</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>打开报告</translation>
  </message>
  <message>
   <source>Nothing was held out, so the accuracy is not known</source>
   <translation>没有留出任何标签，因此精度未知</translation>
  </message>
  <message>
   <source>AA: average accuracy, the mean of the producer's accuracies of the classes. κ: Cohen's kappa, 1 if all is right and 0 if it is no better than chance</source>
   <translation>AA：平均精度，即各类别生产者精度的平均值。κ：Cohen kappa 系数，全部正确为 1，不比随机好则为 0</translation>
  </message>
  <message>
   <source>On held-out shapes, from the target layer alone</source>
   <translation>基于留出的图形，仅使用目标图层</translation>
  </message>
  <message>
   <source>Overall accuracy (OA) {}</source>
   <translation>总体精度（OA）{}</translation>
  </message>
  <message>
   <source>AA {}</source>
   <translation>AA {}</translation>
  </message>
  <message>
   <source>Overall accuracy (OA) between {} and {} (95 % interval)</source>
   <translation>总体精度（OA）在 {} 到 {} 之间（95 % 区间）</translation>
  </message>
  <message>
   <source>OA {}</source>
   <translation>OA {}</translation>
  </message>
  <message>
   <source>OA 95 % interval: {} to {}</source>
   <translation>OA 的 95 % 区间：{} 至 {}</translation>
  </message>
  <message>
   <source>OA of each of the {} folds: {} to {}</source>
   <translation>{} 折各自的 OA：{} 至 {}</translation>
  </message>
  <message>
   <source>From {} pixels of {} held-out shapes.</source>
   <translation>来自 {1} 个留出图形的 {0} 个像素。</translation>
  </message>
  <message>
   <source>From {} held-out points.</source>
   <translation>来自 {} 个留出的点。</translation>
  </message>
  <message>
   <source>From {} held-out points; those that touch count as one, which makes {}.</source>
   <translation>来自 {} 个留出的点；相互接触的点算作一个，共 {} 个。</translation>
  </message>
  <message>
   <source>From {} held-out pixels inside of labelled shapes.</source>
   <translation>来自标签图形内的 {} 个留出像素。</translation>
  </message>
  <message>
   <source>From held-out pixels inside of labelled shapes.</source>
   <translation>来自标签图形内的留出像素。</translation>
  </message>
  <message>
   <source>To know how right a whole map is, draw points from it in step 5.</source>
   <translation>要了解整幅地图的正确程度，请在第 5 步从中抽取点。</translation>
  </message>
  <message>
   <source>This is of {}, trained {}.</source>
   <translation>此为 {} 的结果，训练于 {}。</translation>
  </message>
 </context>
 <context>
  <name>TrainPanel</name>
  <message>
   <source>3  Train</source>
   <translation>3  训练</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>训练</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>高级</translation>
  </message>
  <message>
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <source>Share of the shapes that only estimates the accuracy; the saved model learns from all</source>
   <translation>仅用于估计精度的图形比例；保存的模型使用全部图形学习</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>The same seed gives the same model</source>
   <translation>相同的种子得到相同的模型</translation>
  </message>
  <message>
   <source>How much a pixel of the maps follows its neighbours where it is in doubt; 0: each pixel on its own</source>
   <translation>地图的像素在存疑时跟随其邻近像素的程度；0：每个像素独立</translation>
  </message>
  <message>
   <source>Interactive learning</source>
   <translation>交互学习</translation>
  </message>
  <message>
   <source>Sensors exchange what they learn</source>
   <translation>传感器之间交换所学内容</translation>
  </message>
  <message>
   <source>Self-adversarial</source>
   <translation>自对抗</translation>
  </message>
  <message>
   <source>Features learn to stand noise and speckle</source>
   <translation>特征学会抵抗噪声和斑点噪声</translation>
  </message>
  <message>
   <source>Label propagation</source>
   <translation>标签传播</translation>
  </message>
  <message>
   <source>Unlabelled pixels learn along with similar ones</source>
   <translation>未标记的像素与相似的像素一同参与学习</translation>
  </message>
  <message>
   <source>Continue from</source>
   <translation>继续训练自</translation>
  </message>
  <message>
   <source>Held-out share</source>
   <translation>留出比例</translation>
  </message>
  <message>
   <source>Cross-validation</source>
   <translation>交叉验证</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>训练轮数</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>Smoothing</source>
   <translation>平滑</translation>
  </message>
  <message>
   <source>Class prior</source>
   <translation>类别先验</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>{} folds</source>
   <translation>{} 折</translation>
  </message>
  <message>
   <source>Hold every shape out once, in so many trainings more, instead of one share: a safer accuracy, and how much it varies. Automatic: {} folds where a class has few shapes</source>
   <translation>将每个图形各留出一次，而不是只留出一部分，训练次数相应增加：精度估计更可靠，并给出其波动范围。自动：某个类别的图形较少时为 {} 折</translation>
  </message>
  <message>
   <source>A model (optional)</source>
   <translation>模型（可选）</translation>
  </message>
  <message>
   <source>A model of the same sensors, to be trained on with new labels, classes or another scene: sooner than from scratch</source>
   <translation>相同传感器的模型，用新的标签、类别或另一场景继续训练：比从头训练更快</translation>
  </message>
  <message>
   <source>What others should know</source>
   <translation>他人应了解的信息</translation>
  </message>
  <message>
   <source>Kept in the model's file and shown in the model browser, beside your name (Settings &gt; Options)</source>
   <translation>保存在模型文件中，与您的姓名一起显示在模型浏览器中（设置 &gt; 选项）</translation>
  </message>
  <message>
   <source>The labels changed since this training: train again to use them</source>
   <translation>自本次训练以来标签已更改：请重新训练以使用这些标签</translation>
  </message>
  <message>
   <source>Learn from the labels; QGIS stays free meanwhile</source>
   <translation>从标签学习；期间 QGIS 可继续使用</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>请先设置引擎（见上方）</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>另一个任务正在运行</translation>
  </message>
  <message>
   <source>Choose at least one raster layer in step 1</source>
   <translation>请在第 1 步至少选择一个栅格图层</translation>
  </message>
  <message>
   <source>Choose a label layer in step 2, or make a new one</source>
   <translation>请在第 2 步选择标签图层，或新建一个</translation>
  </message>
 </context>
 <context>
  <name>WordsDialog</name>
  <message>
   <source>Author and Notes of '{}'</source>
   <translation>“{}”的作者和备注</translation>
  </message>
  <message>
   <source>Who made the model; may be empty</source>
   <translation>模型的制作者；可留空</translation>
  </message>
  <message>
   <source>What others should know: season, place, units of the values, what it is not good for</source>
   <translation>他人应了解的信息：季节、地点、数值单位、不适用的情况</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>作者</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>备注</translation>
  </message>
 </context>
 <context>
  <name>XModalNet</name>
  <message>
   <source>No layer is chosen</source>
   <translation>未选择图层</translation>
  </message>
  <message>
   <source>Tick the bands of the image</source>
   <translation>请勾选该影像的波段</translation>
  </message>
  <message>
   <source>'{}' is no virtual raster</source>
   <translation>“{}”不是虚拟栅格</translation>
  </message>
  <message>
   <source>Call it something.vrt</source>
   <translation>请命名为 xxx.vrt</translation>
  </message>
  <message>
   <source>'{}' is the file of layer '{}', which would be written over</source>
   <translation>“{}”是图层“{}”的文件，将会被覆盖</translation>
  </message>
  <message>
   <source>Choose another name</source>
   <translation>请选择其他名称</translation>
  </message>
  <message>
   <source>Layer '{}' cannot be read from {}</source>
   <translation>无法读取图层“{}”，来源为 {}</translation>
  </message>
  <message>
   <source>Repair the layer's source</source>
   <translation>请修复图层的数据源</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>The layers '{}' and '{}' have different CRS: {} and {}</source>
   <translation>图层“{}”与“{}”的 CRS 不同：{} 和 {}</translation>
  </message>
  <message>
   <source>Reproject one of them (Raster &gt; Projections &gt; Warp), or leave it out</source>
   <translation>请对其中一个重投影（栅格 &gt; 投影 &gt; 变形），或不使用它</translation>
  </message>
  <message>
   <source>Layer '{}' is not north up, or has no georeference, and is of another size than the others</source>
   <translation>图层“{}”不是正北朝上或没有地理参照，且大小与其他图层不同</translation>
  </message>
  <message>
   <source>Warp it (Raster &gt; Projections &gt; Warp), or leave it out</source>
   <translation>请先变形（栅格 &gt; 投影 &gt; 变形），或不使用它</translation>
  </message>
  <message>
   <source>The layers {} have no area in common</source>
   <translation>图层 {} 没有公共区域</translation>
  </message>
  <message>
   <source>Choose bands of one image</source>
   <translation>请选择同一影像的波段</translation>
  </message>
  <message>
   <source>The bands cannot be stacked: {}</source>
   <translation>波段无法叠合：{}</translation>
  </message>
  <message>
   <source>Look at the layers' sources</source>
   <translation>请检查图层的数据源</translation>
  </message>
  <message>
   <source>The engine's packages do not exist for Python {} ({}) yet</source>
   <translation>引擎所需的软件包尚不支持 Python {}({})</translation>
  </message>
  <message>
   <source>Install Python {} beside it, then try again</source>
   <translation>请另行安装 Python {}，然后重试</translation>
  </message>
  <message>
   <source>The engine needs Python for 64-bit Intel or AMD processors, and Python {} ({}) is another</source>
   <translation>引擎需要适用于 64 位 Intel 或 AMD 处理器的 Python，而 Python {} ({}) 不是</translation>
  </message>
  <message>
   <source>Install that of python.org for Windows (64-bit), then try again</source>
   <translation>请安装 python.org 的 Windows（64-bit）版本，然后重试</translation>
  </message>
  <message>
   <source>The engine's packages exist for Macs with Apple processors only, and Python {} ({}) is for Intel</source>
   <translation>引擎所需的软件包仅支持配备 Apple 处理器的 Mac,而 Python {}({})适用于 Intel</translation>
  </message>
  <message>
   <source>On such a Mac use QGIS for Apple processors, which does not run under Rosetta</source>
   <translation>在此类 Mac 上请使用适用于 Apple 处理器、不经 Rosetta 运行的 QGIS</translation>
  </message>
  <message>
   <source>Python {} ({}) cannot make environments</source>
   <translation>Python {}({})无法创建虚拟环境</translation>
  </message>
  <message>
   <source>Install the package python{}-venv, or python3-venv, then try again</source>
   <translation>请安装软件包 python{}-venv 或 python3-venv,然后重试</translation>
  </message>
  <message>
   <source>The packages are for Python {}, and that of this computer is Python {} ({})</source>
   <translation>这些软件包适用于 Python {}，而这台电脑上的是 Python {} ({})</translation>
  </message>
  <message>
   <source>No Python {} to {} was found</source>
   <translation>未找到 Python {} 至 {}</translation>
  </message>
  <message>
   <source>Install python3 and python3-venv with the system's packages, then try again</source>
   <translation>请通过系统软件包安装 python3 和 python3-venv,然后重试</translation>
  </message>
  <message>
   <source>Install one from python.org, then try again</source>
   <translation>请从 python.org 安装，然后重试</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>空间</translation>
  </message>
  <message>
   <source>A map of all of the target needs up to {} of disk, but {} are free in {}</source>
   <translation>整个目标的地图最多需要磁盘空间 {}，但可用的只有 {}，位于 {}</translation>
  </message>
  <message>
   <source>{} of memory are free; the engine may take {}: close other programs</source>
   <translation>可用内存 {}；引擎可能占用 {}：请关闭其他程序</translation>
  </message>
  <message>
   <source>{} of disk</source>
   <translation>磁盘 {}</translation>
  </message>
  <message>
   <source>{} of memory</source>
   <translation>内存 {}</translation>
  </message>
  <message>
   <source>{} free</source>
   <translation>{} 可用</translation>
  </message>
  <message>
   <source>A map of all of the target has {} million pixels: {}, and up to {} of disk</source>
   <translation>整个目标的地图有 {} 百万像素：{}，最多占用磁盘 {}</translation>
  </message>
  <message>
   <source>The time is that of the last large map that was made here, {} million pixels a second. What the map needs of disk is told before it is compressed</source>
   <translation>时间按此处上一次制作的大地图计算，每秒 {} 百万像素。所需磁盘空间为压缩之前的大小</translation>
  </message>
  <message>
   <source>No large map was made here yet: the time is that of a slow computer, {} million pixels a second. What the map needs of disk is told before it is compressed</source>
   <translation>此处尚未制作过大地图：时间按一台较慢的计算机计算，每秒 {} 百万像素。所需磁盘空间为压缩之前的大小</translation>
  </message>
  <message>
   <source>about {} s</source>
   <translation>约 {} 秒</translation>
  </message>
  <message>
   <source>about {} minutes</source>
   <translation>约 {} 分钟</translation>
  </message>
  <message>
   <source>about {} hours</source>
   <translation>约 {} 小时</translation>
  </message>
  <message>
   <source>{} MB</source>
   <translation>{} MB</translation>
  </message>
  <message>
   <source>{} GB</source>
   <translation>{} GB</translation>
  </message>
  <message>
   <source>{} and {} more</source>
   <translation>{} 以及另外 {} 个</translation>
  </message>
  <message>
   <source>The labels changed since this model was trained: train again in step 3 to use them</source>
   <translation>自该模型训练以来标签已更改：请在第 3 步重新训练以使用这些标签</translation>
  </message>
  <message>
   <source>The map has pixels of {}, those of {}</source>
   <translation>地图的像素大小为 {}，取自 {}</translation>
  </message>
  <message>
   <source>Class '{}' is locked</source>
   <translation>类别“{}”已锁定</translation>
  </message>
  <message>
   <source>Unlock it in the class table first</source>
   <translation>请先在类别表中解锁</translation>
  </message>
  <message>
   <source>Merge into class {}</source>
   <translation>合并到类别 {}</translation>
  </message>
  <message>
   <source>Remove empty classes</source>
   <translation>移除空类别</translation>
  </message>
  <message>
   <source>Choose other colours</source>
   <translation>选择其他颜色</translation>
  </message>
  <message>
   <source>There is no shape of class '{}' here any more</source>
   <translation>这里已没有类别“{}”的图形</translation>
  </message>
  <message>
   <source>Train again to see which labels are in doubt now</source>
   <translation>请重新训练，以查看目前存疑的标签</translation>
  </message>
  <message>
   <source>Change class to {}</source>
   <translation>将类别改为 {}</translation>
  </message>
  <message>
   <source>Give shapes the codes of their names</source>
   <translation>按名称为图形填写代码</translation>
  </message>
  <message>
   <source>Import classes</source>
   <translation>导入类别</translation>
  </message>
  <message>
   <source>There are 254 classes already</source>
   <translation>类别数已达 254 个</translation>
  </message>
  <message>
   <source>Remove those that you do not need</source>
   <translation>请移除不需要的类别</translation>
  </message>
  <message>
   <source>Writing {}</source>
   <translation>正在写入 {}</translation>
  </message>
  <message>
   <source>'{}' cannot be written</source>
   <translation>无法写入“{}”</translation>
  </message>
  <message>
   <source>Choose another place</source>
   <translation>请选择其他位置</translation>
  </message>
  <message>
   <source>'{}' cannot be read</source>
   <translation>无法读取“{}”</translation>
  </message>
  <message>
   <source>The codes of '{}' are no bytes, so that the file can hold no colours</source>
   <translation>“{}”的代码不是字节型，因此文件无法存储颜色</translation>
  </message>
  <message>
   <source>Convert it first: Raster, Conversion, Translate, with the output data type Byte</source>
   <translation>请先转换：栅格 &gt; 转换 &gt; 转换 (格式转换)，输出数据类型为 Byte</translation>
  </message>
  <message>
   <source>'{}' shows classes with codes beyond 254, such as {}</source>
   <translation>“{}”显示的类别代码超过 254，例如 {}</translation>
  </message>
  <message>
   <source>Give its classes codes from 0 to 254 first, in a copy of the file</source>
   <translation>请先在文件的副本中把各类别的代码改为 0 到 254</translation>
  </message>
  <message>
   <source>No class map is chosen</source>
   <translation>未选择分类图</translation>
  </message>
  <message>
   <source>Make one in step 4, or add a raster that is shown in classes</source>
   <translation>请在第 4 步制作一幅，或添加以类别显示的栅格</translation>
  </message>
  <message>
   <source>The live map is a look: it has no file that stays</source>
   <translation>实时地图仅供预览：没有可保留的文件</translation>
  </message>
  <message>
   <source>Press Make Map in step 4, and choose that map here</source>
   <translation>请在第 4 步点击“生成地图”，然后在此处选择该地图</translation>
  </message>
  <message>
   <source>'{}' shows the classes of band {}, but the first band holds a map's codes</source>
   <translation>“{}”显示的是波段 {} 的类别，但分类图的代码在第一个波段中</translation>
  </message>
  <message>
   <source>Save that band as a file of its own first (Raster, Conversion, Translate), and choose that</source>
   <translation>请先将该波段另存为单独的文件（栅格 &gt; 转换 &gt; 转换格式），然后选择该文件</translation>
  </message>
  <message>
   <source>Layer '{}' is no file of its own</source>
   <translation>图层“{}”不是独立的文件</translation>
  </message>
  <message>
   <source>Save it as GeoTIFF first (right-click the layer, Export, Save As)</source>
   <translation>请先保存为 GeoTIFF（右键点击图层 &gt; 导出 &gt; 另存为）</translation>
  </message>
  <message>
   <source>The file '{}' cannot be read: {}</source>
   <translation>无法读取文件“{}”：{}</translation>
  </message>
  <message>
   <source>Choose another one</source>
   <translation>请选择其他文件</translation>
  </message>
  <message>
   <source>Layer '{}' does not show classes</source>
   <translation>图层“{}”未显示类别</translation>
  </message>
  <message>
   <source>Give it the symbology 'Categorized' or 'Paletted/Unique values', or choose another layer</source>
   <translation>请将其符号化设为“分类”或“调色板/唯一值”，或选择其他图层</translation>
  </message>
  <message>
   <source>The classes cannot be written to '{}': {}</source>
   <translation>无法将类别写入“{}”：{}</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>请选择其他文件夹</translation>
  </message>
  <message>
   <source>'{}' has no column with the names of the classes</source>
   <translation>“{}”中没有类别名称列</translation>
  </message>
  <message>
   <source>Its first row must be a header, such as code,name,color</source>
   <translation>第一行必须是表头，例如 code,name,color</translation>
  </message>
  <message>
   <source>and {} more</source>
   <translation>以及另外 {} 处</translation>
  </message>
  <message>
   <source>'{}' was not imported. {}</source>
   <translation>“{}”未导入。{}</translation>
  </message>
  <message>
   <source>Mend these rows and import it again</source>
   <translation>请修正这些行后重新导入</translation>
  </message>
  <message>
   <source>'{}' has no classes below its header</source>
   <translation>“{}”的表头下没有类别</translation>
  </message>
  <message>
   <source>Write a row for each class</source>
   <translation>请为每个类别写一行</translation>
  </message>
  <message>
   <source>'{}' cannot be read in row {}: {}</source>
   <translation>无法读取“{}”的第 {} 行：{}</translation>
  </message>
  <message>
   <source>Save it as CSV (UTF-8) and import it again</source>
   <translation>请另存为 CSV（UTF-8）后重新导入</translation>
  </message>
  <message>
   <source>the name '{}'</source>
   <translation>名称“{}”</translation>
  </message>
  <message>
   <source>the code {}</source>
   <translation>代码 {}</translation>
  </message>
  <message>
   <source>Row {}: {}</source>
   <translation>第 {} 行：{}</translation>
  </message>
  <message>
   <source>{} is in row {} already</source>
   <translation>{} 已出现在第 {} 行</translation>
  </message>
  <message>
   <source>the name is missing</source>
   <translation>缺少名称</translation>
  </message>
  <message>
   <source>the code '{}' is no whole number from 0 to 254</source>
   <translation>代码“{}”不是 0 到 254 的整数</translation>
  </message>
  <message>
   <source>'{}' is no colour: write it as #rrggbb</source>
   <translation>“{}”不是颜色：请写成 #rrggbb</translation>
  </message>
  <message>
   <source>The style '{}' has no classes</source>
   <translation>样式“{}”中没有类别</translation>
  </message>
  <message>
   <source>Choose one of a vector layer that is 'Categorized', or of a raster that is 'Paletted/Unique values'</source>
   <translation>请选择符号化为“分类”的矢量图层的样式，或符号化为“调色板/唯一值”的栅格的样式</translation>
  </message>
  <message>
   <source>no class</source>
   <translation>无类别</translation>
  </message>
  <message>
   <source>The classes of layer '{}' are kept in the project only: {}</source>
   <translation>图层“{}”的类别仅保存在工程中：{}</translation>
  </message>
  <message>
   <source>The style of layer '{}' does not tell the classes of field '{}' apart</source>
   <translation>图层“{}”的样式未区分字段“{}”的类别</translation>
  </message>
  <message>
   <source>Give it the symbology 'Categorized' by that field: Classes &gt; Style Layer by Class</source>
   <translation>请按该字段将符号化设为“分类”：类别 &gt; 按类别设置图层样式</translation>
  </message>
  <message>
   <source>Layer '{}' has no field that can hold classes</source>
   <translation>图层“{}”没有可存储类别的字段</translation>
  </message>
  <message>
   <source>Add a text or whole-number field, or make a new label layer</source>
   <translation>请添加文本或整数字段，或新建标签图层</translation>
  </message>
  <message>
   <source>Layer '{}' has no field '{}'</source>
   <translation>图层“{}”没有字段“{}”</translation>
  </message>
  <message>
   <source>Choose the field with the classes</source>
   <translation>请选择存储类别的字段</translation>
  </message>
  <message>
   <source>Field '{}' of layer '{}' holds neither text nor whole numbers</source>
   <translation>字段“{}”（图层“{}”）既不是文本也不是整数</translation>
  </message>
  <message>
   <source>Choose the field that names the class</source>
   <translation>请选择存储类别名称的字段</translation>
  </message>
  <message>
   <source>Field '{}' of layer '{}' holds more than {} values</source>
   <translation>字段“{}”（图层“{}”）的值超过 {} 个</translation>
  </message>
  <message>
   <source>It left no message; perhaps memory ran out</source>
   <translation>引擎没有留下任何信息；可能是内存不足</translation>
  </message>
  <message>
   <source>Engine and plugin do not fit: the engine speaks protocol {}, the plugin {}</source>
   <translation>引擎与插件不匹配：引擎使用协议 {}，插件使用协议 {}</translation>
  </message>
  <message>
   <source>Set up the engine again</source>
   <translation>请重新设置引擎</translation>
  </message>
  <message>
   <source>The engine {} cannot be started</source>
   <translation>无法启动引擎 {}</translation>
  </message>
  <message>
   <source>The engine speaks before it is ready</source>
   <translation>引擎在就绪之前就发送了消息</translation>
  </message>
  <message>
   <source>The engine stopped before it was done</source>
   <translation>引擎在完成之前停止</translation>
  </message>
  <message>
   <source>The engine does not answer</source>
   <translation>引擎没有响应</translation>
  </message>
  <message>
   <source>The engine sends what is no event</source>
   <translation>引擎发送的内容不是事件</translation>
  </message>
  <message>
   <source>The engine sends an event out of turn</source>
   <translation>引擎发送的事件顺序错误</translation>
  </message>
  <message>
   <source>'{}' is the style of another file, and would be written over</source>
   <translation>“{}”是另一个文件的样式，将会被覆盖</translation>
  </message>
  <message>
   <source>Choose another name, such as {}, or move that style</source>
   <translation>请选择其他名称，例如 {}，或移走该样式</translation>
  </message>
  <message>
   <source>'{}' has no CRS, so that the polygons have no areas: set it (Layer, Set CRS of Layer(s)), and make them again</source>
   <translation>“{}”没有 CRS，因此多边形没有面积：请设置 CRS（图层 &gt; 设置图层CRS），然后重新生成多边形</translation>
  </message>
  <message>
   <source>Write the polygons</source>
   <translation>写入多边形</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>{} shapes have no class: they teach nothing</source>
   <translation>{} 个图形没有类别：它们对训练没有作用</translation>
  </message>
  <message>
   <source>A shape has no class: it teaches nothing</source>
   <translation>有一个图形没有类别：它对训练没有作用</translation>
  </message>
  <message>
   <source>Select and Zoom There</source>
   <translation>选中并缩放至此</translation>
  </message>
  <message>
   <source>Every shape is a class of its own: does field '{}' hold the classes?</source>
   <translation>每个图形自成一类：字段“{}”保存的是类别吗？</translation>
  </message>
  <message>
   <source>Use {}</source>
   <translation>使用 {}</translation>
  </message>
  <message>
   <source>Layer '{}' names no CRS: its shapes are taken to be in that of the target</source>
   <translation>图层“{}”没有 CRS：其图形按目标图层的 CRS 处理</translation>
  </message>
  <message>
   <source>New Label Layer of These Shapes…</source>
   <translation>用这些图形新建标签图层…</translation>
  </message>
  <message>
   <source>{} shapes have the name of a class but not its code, and teach nothing: {}</source>
   <translation>{} 个图形有类别名称但没有代码，对训练没有作用：{}</translation>
  </message>
  <message>
   <source>A shape has the name of a class but not its code, and teaches nothing: {}</source>
   <translation>有一个图形有类别名称但没有代码，对训练没有作用：{}</translation>
  </message>
  <message>
   <source>Fill In the Code</source>
   <translation>填写代码</translation>
  </message>
  <message>
   <source>{} shapes have a name that no class has, and teach nothing: {}</source>
   <translation>{} 个图形的名称不属于任何类别，对训练没有作用：{}</translation>
  </message>
  <message>
   <source>A shape has a name that no class has, and teaches nothing: {}</source>
   <translation>有一个图形的名称不属于任何类别，对训练没有作用：{}</translation>
  </message>
  <message>
   <source>Add as New Class</source>
   <translation>添加为新类别</translation>
  </message>
  <message>
   <source>Add as New Classes</source>
   <translation>添加为新类别</translation>
  </message>
  <message>
   <source>Names are not read in the encoding that they were written in: {}</source>
   <translation>名称未按其写入时的编码读取：{}</translation>
  </message>
  <message>
   <source>Read as Western European</source>
   <translation>按西欧编码读取</translation>
  </message>
  <message>
   <source>Classes that differ in upper and lower case only: {}. If each of these is one class, merge them</source>
   <translation>仅大小写不同的类别：{}。如果它们各为同一类别，请合并</translation>
  </message>
  <message>
   <source>Merge All {}…</source>
   <translation>合并全部 {} 组…</translation>
  </message>
  <message>
   <source>These classes may be one: {}. If they are, merge them</source>
   <translation>这些类别可能是同一个：{}。如果是，请合并</translation>
  </message>
  <message>
   <source>{} differ in upper and lower case only: if they are one class, merge them</source>
   <translation>{} 仅大小写不同：如果是同一类别，请合并</translation>
  </message>
  <message>
   <source>Merge Them…</source>
   <translation>合并…</translation>
  </message>
  <message>
   <source>More names may be one class; lines of them that are not shown yet: {}</source>
   <translation>还有其他名称可能是同一类别；尚未显示的行数：{}</translation>
  </message>
  <message>
   <source>No class yet; a map needs at least two</source>
   <translation>还没有类别；一张地图至少需要两个</translation>
  </message>
  <message>
   <source>Only one class; a map needs at least two. Add one for everything else, and draw it on all kinds of ground</source>
   <translation>只有一个类别；一张地图至少需要两个。请为其余一切添加一个类别，并在各种地面上绘制它</translation>
  </message>
  <message>
   <source>Codes go from 0 to 254, not {}: choose a field with names, or make one (Field Calculator)</source>
   <translation>代码范围为 0 到 254，不能为 {}：请选择存储名称的字段，或新建一个（字段计算器）</translation>
  </message>
  <message>
   <source>No shape of {}: draw one, or remove the class</source>
   <translation>没有 {} 的图形：请绘制一个，或移除该类别</translation>
  </message>
  <message>
   <source>Remove Empty Classes</source>
   <translation>移除空类别</translation>
  </message>
  <message>
   <source>All labels lie outside of the target layer</source>
   <translation>所有标签都位于目标图层之外</translation>
  </message>
  <message>
   <source>No shape of {} lies on the target layer: draw one there, or remove the class</source>
   <translation>目标图层上没有 {} 的图形：请在那里绘制一个，或移除该类别</translation>
  </message>
  <message>
   <source>Only one shape of {}: no accuracy can be told of it. Draw two or three more in other places</source>
   <translation>{} 只有一个图形：无法给出它的精度。请在其他位置再绘制两三个</translation>
  </message>
  <message>
   <source>Few shapes of {}: {} or more tell how good the map is</source>
   <translation>{} 的图形很少：需要 {} 个或更多才能判断地图的好坏</translation>
  </message>
  <message>
   <source>Select Shapes Outside</source>
   <translation>选中范围外的图形</translation>
  </message>
  <message>
   <source>Select Empty Shapes</source>
   <translation>选中空图形</translation>
  </message>
  <message>
   <source>{} shapes</source>
   <translation>{} 个图形</translation>
  </message>
  <message>
   <source>{} shapes; it is not known whether all of them lie on the target layer</source>
   <translation>{} 个图形；尚不清楚它们是否都位于目标图层上</translation>
  </message>
  <message>
   <source>1 lies outside of the target's extent</source>
   <translation>1 个位于目标范围之外</translation>
  </message>
  <message>
   <source>{} lie outside of the target's extent</source>
   <translation>{} 个位于目标范围之外</translation>
  </message>
  <message>
   <source>{} are empty</source>
   <translation>{} 个为空</translation>
  </message>
  <message>
   <source>1 is empty</source>
   <translation>1 个为空</translation>
  </message>
  <message>
   <source>{} classes, {}</source>
   <translation>{} 个类别，{}</translation>
  </message>
  <message>
   <source>; unsaved ones are saved before training</source>
   <translation>；未保存的标签将在训练前保存</translation>
  </message>
  <message>
   <source>complex</source>
   <translation>复数</translation>
  </message>
  <message>
   <source>'{}' holds no whole numbers: it is no raster of codes</source>
   <translation>“{}”存储的不是整数：它不是代码栅格</translation>
  </message>
  <message>
   <source>'{}' has codes beyond 254, which a map cannot hold. A copy can number its classes from 1 and keep their names</source>
   <translation>“{}” 有大于 254 的代码，地图无法容纳。可以建一个副本，将类别从 1 开始编号并保留名称</translation>
  </message>
  <message>
   <source>Number Them Anew</source>
   <translation>重新编号</translation>
  </message>
  <message>
   <source>'{}' holds values beyond 255: it is an image rather than a raster of codes. If they are codes of classes, show the layer as Paletted/Unique values, and press Classify there</source>
   <translation>“{}” 含有大于 255 的值：它更像影像，而不是代码栅格。如果这些值是类别代码，请用“调色板/唯一值”显示该图层，并在那里点击“分类”</translation>
  </message>
  <message>
   <source>Codes of the raster '{}'</source>
   <translation>栅格“{}”的代码</translation>
  </message>
  <message>
   <source>Codes of the raster '{}': {}</source>
   <translation>栅格“{}”的代码：{}</translation>
  </message>
  <message>
   <source>Codes without a name: {}. Type names in the table of step 2, or the map calls them by number</source>
   <translation>没有名称的代码：{}。请在第 2 步的表格中输入名称，否则地图将以编号称呼它们</translation>
  </message>
  <message>
   <source>There is a class '{}' already</source>
   <translation>已存在类别“{}”</translation>
  </message>
  <message>
   <source>The file of layer '{}' is gone: {}</source>
   <translation>图层“{}”的文件已不存在：{}</translation>
  </message>
  <message>
   <source>Put it back there, or choose another layer</source>
   <translation>请将其放回原处，或选择其他图层</translation>
  </message>
  <message>
   <source>Layer '{}' cannot be read</source>
   <translation>无法读取图层“{}”</translation>
  </message>
  <message>
   <source>Repair its data source, or choose another layer</source>
   <translation>请修复其数据源，或选择其他图层</translation>
  </message>
  <message>
   <source>Layer '{}' cannot be edited</source>
   <translation>图层“{}”无法编辑</translation>
  </message>
  <message>
   <source>Make a new label layer, or copy this one</source>
   <translation>请新建标签图层，或复制此图层</translation>
  </message>
  <message>
   <source>To draw or change shapes, make a new label layer, and import these there (Classes menu)</source>
   <translation>要绘制或更改图形，请新建标签图层，并在其中导入这些图形（“类别”菜单）</translation>
  </message>
  <message>
   <source>The labels of layer '{}' cannot be saved</source>
   <translation>无法保存图层“{}”的标签</translation>
  </message>
  <message>
   <source>No shape of layer '{}' is selected</source>
   <translation>图层 “{}” 中没有选中任何图形</translation>
  </message>
  <message>
   <source>Select some, or give all of them</source>
   <translation>请选择一些，或全部给出</translation>
  </message>
  <message>
   <source>Layer '{}' is a table, which does not say where its shapes lie</source>
   <translation>图层“{}”是表格，没有说明图形的位置</translation>
  </message>
  <message>
   <source>Add it as points: Layer &gt; Add Layer &gt; Add Delimited Text Layer</source>
   <translation>将其添加为点：图层 &gt; 添加图层 &gt; 添加分隔文本图层</translation>
  </message>
  <message>
   <source>Looking at the labels…</source>
   <translation>正在检查标签…</translation>
  </message>
  <message>
   <source>The label file '{}' cannot be written</source>
   <translation>无法写入标签文件“{}”</translation>
  </message>
  <message>
   <source>QGIS cannot open the labels '{}'</source>
   <translation>QGIS 无法打开标签“{}”</translation>
  </message>
  <message>
   <source>Check that the file is there and complete</source>
   <translation>请检查文件是否存在且完整</translation>
  </message>
  <message>
   <source>Remove one that you do not need</source>
   <translation>请移除一个不需要的类别</translation>
  </message>
  <message>
   <source>Add class {}</source>
   <translation>添加类别 {}</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>A class needs a name</source>
   <translation>类别需要名称</translation>
  </message>
  <message>
   <source>Type one</source>
   <translation>请输入名称</translation>
  </message>
  <message>
   <source>Rename class {}</source>
   <translation>重命名类别 {}</translation>
  </message>
  <message>
   <source>Recolour class {}</source>
   <translation>更改类别 {} 的颜色</translation>
  </message>
  <message>
   <source>Remove class {}</source>
   <translation>移除类别 {}</translation>
  </message>
  <message>
   <source>Layer '{}' does not take this shape: it holds {}</source>
   <translation>图层“{}”不接受此图形：它存储的是 {}</translation>
  </message>
  <message>
   <source>Draw with another tool</source>
   <translation>请使用其他工具绘制</translation>
  </message>
  <message>
   <source>The shape has no area</source>
   <translation>图形没有面积</translation>
  </message>
  <message>
   <source>Click at least three corners</source>
   <translation>请至少点击三个角点</translation>
  </message>
  <message>
   <source>Add shape of {}</source>
   <translation>添加 {} 的图形</translation>
  </message>
  <message>
   <source>Layer '{}' does not take the shape</source>
   <translation>图层“{}”不接受该图形</translation>
  </message>
  <message>
   <source>Check its fields and constraints</source>
   <translation>请检查其字段和限制</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>擦除</translation>
  </message>
  <message>
   <source>A shape of layer '{}' cannot be cut, as its outline is broken</source>
   <translation>图层“{}”的一个图形无法裁剪，因为其轮廓已损坏</translation>
  </message>
  <message>
   <source>Mend it with Processing &gt; Fix geometries, or delete the whole shape</source>
   <translation>请用“数据处理 &gt; 修正几何图形”修复，或删除整个图形</translation>
  </message>
  <message>
   <source>The shape lies where the CRS of layer '{}' does not reach</source>
   <translation>图形位于图层“{}”的 CRS 适用范围之外</translation>
  </message>
  <message>
   <source>Draw within the area of the CRS {}</source>
   <translation>请在该 CRS 的适用范围内绘制：{}</translation>
  </message>
  <message>
   <source>Field '{}' of layer '{}' is virtual or joined: it cannot be edited</source>
   <translation>字段“{}”（图层“{}”）是虚拟字段或连接字段：无法编辑</translation>
  </message>
  <message>
   <source>Choose a field of the layer's own</source>
   <translation>请选择图层自身的字段</translation>
  </message>
  <message>
   <source>Copy layer '{}'</source>
   <translation>复制图层 “{}”</translation>
  </message>
  <message>
   <source>Layer '{}' cannot be copied to a file</source>
   <translation>图层 “{}” 无法复制到文件</translation>
  </message>
  <message>
   <source>Pixel</source>
   <translation>像素</translation>
  </message>
  <message>
   <source>Layer '{}' is a background of pictures that a server sends (XYZ tiles, WMS): it is for looking at</source>
   <translation>图层“{}”是由服务器发送的图片组成的底图（XYZ 瓦片、WMS）：它仅供查看</translation>
  </message>
  <message>
   <source>Export the part in view as GeoTIFF (right-click the layer, Export, Save As), and choose that</source>
   <translation>请将可见部分导出为 GeoTIFF（右键点击图层 &gt; 导出 &gt; 另存为），然后选用该文件</translation>
  </message>
  <message>
   <source>Layer '{}' comes from '{}', not from a file</source>
   <translation>图层“{}”来自“{}”，而不是文件</translation>
  </message>
  <message>
   <source>Layer '{}' lives in QGIS's memory only</source>
   <translation>图层“{}”仅存在于 QGIS 的内存中</translation>
  </message>
  <message>
   <source>Save it as GeoTIFF first</source>
   <translation>请先保存为 GeoTIFF</translation>
  </message>
  <message>
   <source>Repair the layer's source, or remove it</source>
   <translation>请修复图层的数据源，或将其移除</translation>
  </message>
  <message>
   <source>px</source>
   <translation>像素</translation>
  </message>
  <message>
   <source>{}° (about {} m)</source>
   <translation>{}°（约 {} 米）</translation>
  </message>
  <message>
   <source>{}° (about {} × {} m)</source>
   <translation>{}°（约 {} × {} 米）</translation>
  </message>
  <message>
   <source>This place of {} has none in the CRS of layer '{}'</source>
   <translation>{} 中的此位置在图层“{}”的 CRS 中不存在</translation>
  </message>
  <message>
   <source>Move to where the layer lies</source>
   <translation>请移动到图层所在的位置</translation>
  </message>
  <message>
   <source>QGIS cannot open '{}'</source>
   <translation>QGIS 无法打开“{}”</translation>
  </message>
  <message>
   <source>Look at the log for what happened to it</source>
   <translation>请查看日志了解原因</translation>
  </message>
  <message>
   <source>No CRS</source>
   <translation>无 CRS</translation>
  </message>
  <message>
   <source>{}, from {}</source>
   <translation>{}，来自 {}</translation>
  </message>
  <message>
   <source>{}. {}. Made with X-ModalNet for QGIS, {}</source>
   <translation>{}。{}。使用 X-ModalNet for QGIS 制作，{}</translation>
  </message>
  <message>
   <source>Waits for the other job</source>
   <translation>等待另一个任务</translation>
  </message>
  <message>
   <source>Mapping</source>
   <translation>正在制图</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>正在学习</translation>
  </message>
  <message>
   <source>Up to date, made in {} s</source>
   <translation>已是最新，用时 {} 秒</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>已是最新</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>请先设置引擎（见上方）</translation>
  </message>
  <message>
   <source>Choose at least one raster layer in step 1</source>
   <translation>请在第 1 步至少选择一个栅格图层</translation>
  </message>
  <message>
   <source>Choose a label layer in step 2, or make a new one</source>
   <translation>请在第 2 步选择标签图层，或新建一个</translation>
  </message>
  <message>
   <source>Draw shapes of two classes: the live map begins with them</source>
   <translation>请绘制两个类别的图形：实时地图由此开始</translation>
  </message>
  <message>
   <source>The view shows {} × {} pixels, and a live map has at most {} × {}</source>
   <translation>视图显示 {} × {} 像素，而实时地图最多 {} × {}</translation>
  </message>
  <message>
   <source>Zoom in to about 1:{}, or press Make Map for all of it</source>
   <translation>请放大到约 1:{}，或点击“生成地图”以制作整幅地图</translation>
  </message>
  <message>
   <source>Live map, as it was</source>
   <translation>实时地图（旧）</translation>
  </message>
  <message>
   <source>Live map</source>
   <translation>实时地图</translation>
  </message>
  <message>
   <source>Live doubt</source>
   <translation>实时存疑图</translation>
  </message>
  <message>
   <source>Map land cover from a few labels (X-ModalNet)</source>
   <translation>用少量标签制作土地覆盖图 (X-ModalNet)</translation>
  </message>
  <message>
   <source>The layer of polygons to map in is gone</source>
   <translation>用于限定制图的面图层已不存在</translation>
  </message>
  <message>
   <source>Choose another one, or another area</source>
   <translation>请选择其他图层，或其他范围</translation>
  </message>
  <message>
   <source>Select some, or map in all of them</source>
   <translation>请选中一些，或在全部图形内制图</translation>
  </message>
  <message>
   <source>Layer '{}' has no shapes to map in</source>
   <translation>图层 “{}” 中没有可用于制图的图形</translation>
  </message>
  <message>
   <source>{} selected</source>
   <translation>选中 {} 个</translation>
  </message>
  <message>
   <source>filter {}</source>
   <translation>筛选 {}</translation>
  </message>
  <message>
   <source>Made by X-ModalNet with the model {}</source>
   <translation>由 X-ModalNet 使用模型 {} 制作</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>The metadata cannot be saved beside the map</source>
   <translation>无法在地图旁保存元数据</translation>
  </message>
  <message>
   <source>Nobody has measured how accurate the map is since it was cleaned</source>
   <translation>自清理以来，尚未测量过该地图的精度</translation>
  </message>
  <message>
   <source>No accuracy was estimated</source>
   <translation>未估计精度</translation>
  </message>
  <message>
   <source>Estimated on held-out labels: overall accuracy {}</source>
   <translation>由留出标签估计：总体精度 {}</translation>
  </message>
  <message>
   <source> (95 % interval {} to {})</source>
   <translation> (95 % 区间 {} 至 {})</translation>
  </message>
  <message>
   <source>, average accuracy {}</source>
   <translation>，平均精度 {}</translation>
  </message>
  <message>
   <source>, kappa {}</source>
   <translation>，Kappa {}</translation>
  </message>
  <message>
   <source>that of maps from {}, this one is from {}</source>
   <translation>这是由{}制作的地图的精度，而本图由{}制作</translation>
  </message>
  <message>
   <source>{}: made by {} with the model {}</source>
   <translation>{}：由 {} 使用模型 {} 制作</translation>
  </message>
  <message>
   <source> on {}</source>
   <translation> （设备 {}）</translation>
  </message>
  <message>
   <source>Input {}: {}</source>
   <translation>输入 {}：{}</translation>
  </message>
  <message>
   <source>The model learned from the labels {}</source>
   <translation>模型的学习标签为 {}</translation>
  </message>
  <message>
   <source>Majority filter, {} px to each side</source>
   <translation>众数滤波，每侧 {} 像素</translation>
  </message>
  <message>
   <source>Sieve: patches of fewer than {} px are gone</source>
   <translation>滤除碎斑：已去除小于 {} 像素的斑块</translation>
  </message>
  <message>
   <source>Smoothing {}</source>
   <translation>平滑 {}</translation>
  </message>
  <message>
   <source>Smoothing {} (the model's own is {})</source>
   <translation>平滑 {}（模型自身为 {}）</translation>
  </message>
  <message>
   <source>Class prior {}</source>
   <translation>类别先验 {}</translation>
  </message>
  <message>
   <source>Class prior {} (the model's own is {})</source>
   <translation>类别先验 {}（模型自身为 {}）</translation>
  </message>
  <message>
   <source>1 band</source>
   <translation>1 个波段</translation>
  </message>
  <message>
   <source>{} bands</source>
   <translation>{} 个波段</translation>
  </message>
  <message>
   <source>{} of {} bands</source>
   <translation>{} / {} 个波段</translation>
  </message>
  <message>
   <source>The model '{}' is not whole: {} is missing or damaged</source>
   <translation>模型“{}”不完整：{} 缺失或损坏</translation>
  </message>
  <message>
   <source>a graph</source>
   <translation>某个计算图</translation>
  </message>
  <message>
   <source>Copy it again from where it came, or train it again</source>
   <translation>请从原处重新复制，或重新训练</translation>
  </message>
  <message>
   <source>The model '{}' has the format {}, this plugin reads up to {}</source>
   <translation>模型“{}”的格式为 {}，此插件最高支持格式 {}</translation>
  </message>
  <message>
   <source>Update the plugin</source>
   <translation>请更新插件</translation>
  </message>
  <message>
   <source>Nothing was held out, so the accuracy is not known</source>
   <translation>没有留出任何标签，因此精度未知</translation>
  </message>
  <message>
   <source>{} pixels of labelled shapes that were held out</source>
   <translation>留出的标记图形的 {} 个像素</translation>
  </message>
  <message>
   <source>Cross-validation in {} folds: {} pixels of labelled shapes, each held out once</source>
   <translation>{} 折交叉验证：标记图形的 {} 个像素，每个留出一次</translation>
  </message>
  <message>
   <source>; 95 % interval from {} shapes: {} to {}</source>
   <translation>；由 {} 个图形得出的 95 % 区间：{} 至 {}</translation>
  </message>
  <message>
   <source>The model '{}' does not exist</source>
   <translation>模型“{}”不存在</translation>
  </message>
  <message>
   <source>Choose a .xmn file</source>
   <translation>请选择 .xmn 文件</translation>
  </message>
  <message>
   <source>The model '{}' may not be read</source>
   <translation>没有读取模型“{}”的权限</translation>
  </message>
  <message>
   <source>Ask who owns it for the right to</source>
   <translation>请向其所有者申请权限</translation>
  </message>
  <message>
   <source>The model '{}' would unpack to more than {} GB, or is packed in a way that no model of X-ModalNet is</source>
   <translation>模型“{}”解压后会超过 {} GB，或其压缩方式不是 X-ModalNet 模型所用的</translation>
  </message>
  <message>
   <source>Do not use it, and ask where it comes from</source>
   <translation>请不要使用它，并查明其来源</translation>
  </message>
  <message>
   <source>'{}' is not a model of X-ModalNet</source>
   <translation>“{}”不是 X-ModalNet 模型</translation>
  </message>
  <message>
   <source>The model '{}' is damaged</source>
   <translation>模型“{}”已损坏</translation>
  </message>
  <message>
   <source>'{}' cannot map from {}: it learned from {}</source>
   <translation>“{}”不能从 {} 制图：它学习自 {}</translation>
  </message>
  <message>
   <source>Layer '{}' sees that light too: choose it as {} in step 1</source>
   <translation>图层“{}”也能看到这些波段的光：请在第 1 步中将它选为 {}</translation>
  </message>
  <message>
   <source>Use as {}</source>
   <translation>用作{}</translation>
  </message>
  <message>
   <source>Choose Another…</source>
   <translation>选择其他…</translation>
  </message>
  <message>
   <source>'{}': {}</source>
   <translation>“{}”：{}</translation>
  </message>
  <message>
   <source>'{}' was trained to map from {}; its accuracy is not that of maps from {}</source>
   <translation>“{}”是为从 {} 制图而训练的；其精度不是从 {} 制作的地图的精度</translation>
  </message>
  <message>
   <source>Map from {}</source>
   <translation>从 {} 制图</translation>
  </message>
  <message>
   <source>'{}' learned {} to be no data of {}; about {} % of layer '{}' is {}, and would get a class</source>
   <translation>“{}”学到 {} 在 {} 中是无数据；约 {} % 的图层“{}”为 {}，将被赋予类别</translation>
  </message>
  <message>
   <source>0 Is No Data</source>
   <translation>0 即无数据</translation>
  </message>
  <message>
   <source>{} Is No Data</source>
   <translation>{} 表示无数据</translation>
  </message>
  <message>
   <source>The bands of layer '{}' have no names: they are taken in the order of the file for those of '{}' ({}). If they lie in another order, name them in the file as the model does, or stack them with Stack Bands, and they are found</source>
   <translation>图层'{}'的波段没有名称：它们按文件中的顺序当作'{}'的波段（{}）。如果顺序不同，请在文件中按模型的叫法给它们命名，或用“叠合波段”叠合，这样就能找到它们</translation>
  </message>
  <message>
   <source>Values of layer '{}' are about {}, those that '{}' learned as {} about {}: is it the same quantity?</source>
   <translation>图层“{}”的值约为 {}，而“{}”作为{}学习的值约为 {}：是同一种量吗？</translation>
  </message>
  <message>
   <source>'{}' learned from pixels of {} m, those of layer '{}' are of {} m: it may be less accurate on them</source>
   <translation>“{}”是从 {} m 的像素学习的，而图层“{}”的像素为 {} m：在其上可能不够准确</translation>
  </message>
  <message>
   <source>'{}' learned from {}</source>
   <translation>“{}”学习自 {}</translation>
  </message>
  <message>
   <source>of these, {} is not chosen</source>
   <translation>其中未选择 {}</translation>
  </message>
  <message>
   <source>the bands of {} are found by their names</source>
   <translation>{}的波段按名称识别</translation>
  </message>
  <message>
   <source>the bands of {} are found by their wavelengths</source>
   <translation>{} 的波段按其波长匹配</translation>
  </message>
  <message>
   <source>it does not use {}</source>
   <translation>它不使用 {}</translation>
  </message>
  <message>
   <source>Layer '{}' ({}) is none of the layers that model '{}' knows ({})</source>
   <translation>图层“{}”（{}）不属于模型“{}”已知的图层（{}）</translation>
  </message>
  <message>
   <source>It needs {}; none of them is chosen in step 1</source>
   <translation>它需要 {}；第 1 步未选择其中任何一个</translation>
  </message>
  <message>
   <source>The target {} is not known to it; it knows {}</source>
   <translation>模型不认识目标 {}；它认识 {}</translation>
  </message>
  <message>
   <source>It learned {} from {} bands; layer '{}' lacks these, or has them under other names: {}</source>
   <translation>它学习{}时使用 {} 个波段；图层“{}”缺少以下波段，或名称不同：{}</translation>
  </message>
  <message>
   <source>It learned {} from the bands {}; layer '{}' has not all of them, or not under these names</source>
   <translation>它学习{}时使用波段 {}；图层“{}”没有全部这些波段，或名称不同</translation>
  </message>
  <message>
   <source>It learned {} from {} bands; layer '{}' has {}, and no wavelengths tell which is which</source>
   <translation>它学习 {} 时使用了 {} 个波段；图层“{}”有 {} 个，且没有波长信息可用于对应</translation>
  </message>
  <message>
   <source>Layer '{}' has no band near {} nm, which it learned {} from</source>
   <translation>图层“{}”在 {} nm 附近没有波段，而它曾从中学习 {}</translation>
  </message>
  <message>
   <source>It learned {} from a band '{}'; layer '{}' has '{}' in its place, of another polarisation</source>
   <translation>它的 {} 是从波段“{}”学习的；图层“{}”在其位置上是另一极化的“{}”</translation>
  </message>
  <message>
   <source>Choose another name, such as {}, or remove that layer</source>
   <translation>请选择其他名称，例如 {}，或移除该图层</translation>
  </message>
  <message>
   <source>'{}' was not made</source>
   <translation>未生成“{}”</translation>
  </message>
  <message>
   <source>Choose a name that ends as files of this kind do, such as .tif or .gpkg</source>
   <translation>请选择带有此类文件扩展名的名称，例如 .tif 或 .gpkg</translation>
  </message>
  <message>
   <source>Installing the packages</source>
   <translation>正在安装软件包</translation>
  </message>
  <message>
   <source>Looking whether the packages start</source>
   <translation>正在检查软件包能否启动</translation>
  </message>
  <message>
   <source>Install the Visual C++ Redistributable (x64) of Microsoft, then try again</source>
   <translation>请安装 Microsoft 的 Visual C++ Redistributable (x64),然后重试</translation>
  </message>
  <message>
   <source>The engine's packages are installed, but do not start</source>
   <translation>引擎所需的软件包已安装，但无法启动</translation>
  </message>
  <message>
   <source>Getting pip ready</source>
   <translation>正在准备 pip</translation>
  </message>
  <message>
   <source>The packages cannot be written into {}</source>
   <translation>软件包无法写入 {}</translation>
  </message>
  <message>
   <source>The list of the engine's packages is missing</source>
   <translation>缺少引擎的软件包列表</translation>
  </message>
  <message>
   <source>Install the plugin again</source>
   <translation>请重新安装插件</translation>
  </message>
  <message>
   <source>{} is not the file that this version of the plugin was made for: it is not installed</source>
   <translation>{} 不是本版插件所对应的文件：不予安装</translation>
  </message>
  <message>
   <source>Where it came from a folder, gather the packages again; else ask who keeps the index that pip takes them from</source>
   <translation>如果它来自某个文件夹，请重新收集软件包；否则请询问 pip 所用索引的维护者</translation>
  </message>
  <message>
   <source>{} holds none of the engine's packages</source>
   <translation>{} 中没有引擎的任何软件包</translation>
  </message>
  <message>
   <source>{} holds packages for several computers</source>
   <translation>{} 中有适用于多台电脑的软件包</translation>
  </message>
  <message>
   <source>Choose the folder in it whose name tells this system and its Python ({} …)</source>
   <translation>请在其中选择名称标明本系统及其 Python 的文件夹（{} …）</translation>
  </message>
  <message>
   <source>This network looks into secure connections: pip must be told its certificate (pip config set global.cert FILE)</source>
   <translation>该网络会检查安全连接：需将其证书告知 pip（pip config set global.cert 文件）</translation>
  </message>
  <message>
   <source>The proxy wants a name and a password (Settings &gt; Options &gt; Network)</source>
   <translation>代理需要用户名和密码（设置 &gt; 选项 &gt; 网络）</translation>
  </message>
  <message>
   <source>The disk is full: make room, then try again</source>
   <translation>磁盘已满：请腾出空间后重试</translation>
  </message>
  <message>
   <source>PyPI cannot be reached: look at the connection, and at the proxy (Settings &gt; Options &gt; Network)</source>
   <translation>无法访问 PyPI：请检查网络连接和代理（设置 &gt; 选项 &gt; 网络）</translation>
  </message>
  <message>
   <source>The folder {} cannot be written</source>
   <translation>文件夹 {} 无法写入</translation>
  </message>
  <message>
   <source>The folder has no package {} that fits this computer and its Python</source>
   <translation>文件夹中没有适合这台电脑及其 Python 的软件包 {}</translation>
  </message>
  <message>
   <source>The packages could not be downloaded</source>
   <translation>软件包无法下载</translation>
  </message>
  <message>
   <source>QGIS goes through a SOCKS proxy, and pip cannot: set an HTTP proxy (Settings &gt; Options &gt; Network)</source>
   <translation>QGIS 使用 SOCKS 代理，而 pip 不能：请设置 HTTP 代理（设置 &gt; 选项 &gt; 网络）</translation>
  </message>
  <message>
   <source>On a computer of the same system, with the same version of the plugin and a Python of the same number, choose Engine &gt; Save Packages for Other Computers, and take that folder</source>
   <translation>请在系统相同、插件版本相同、Python 版本号相同的电脑上选择“引擎 &gt; 为其他电脑保存软件包”，并使用该文件夹</translation>
  </message>
  <message>
   <source>Pixels of layer '{}' cannot be read: its file is damaged</source>
   <translation>无法读取图层“{}”的像素：其文件已损坏</translation>
  </message>
  <message>
   <source>Copy or export it again</source>
   <translation>请重新复制或导出</translation>
  </message>
  <message>
   <source>The map will be made from {}, the sensor that is easiest to get of a whole area; from {} the model only learns</source>
   <translation>地图将由 {} 制作，它是最容易获得整个区域数据的传感器；模型仅从 {} 中学习</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>目标</translation>
  </message>
  <message>
   <source>'{}' is not chosen by itself: it has {} bands without wavelengths, as a scanned map has. If it is an aerial photo or a satellite image, use it</source>
   <translation>“{}”不会自动选用：它有 {} 个没有波长的波段，与扫描地图相同。如果它是航空照片或卫星影像，请使用它</translation>
  </message>
  <message>
   <source>'{}' is not chosen by itself: it is called as a map or labels are. If it is an image of {} bands, use it</source>
   <translation>“{}”不会自动选用：它的名称像地图或标签。如果它是有 {} 个波段的影像，请使用它</translation>
  </message>
  <message>
   <source>'{}' has pixels of {} and is taken for an aerial photo. If it is a scanned map, take it away</source>
   <translation>“{}”的像元大小为 {}，被当作航空照片。如果它是扫描地图，请将其移除</translation>
  </message>
  <message>
   <source>'{}' is not chosen, and looks like radar. If it is, use it</source>
   <translation>“{}”没有被选用，但看起来像雷达影像。如果是，请使用它</translation>
  </message>
  <message>
   <source>'{}' looks like a map of classes, not like an image</source>
   <translation>“{}”看起来像分类图，而不像影像</translation>
  </message>
  <message>
   <source>It is the same raster as {}</source>
   <translation>它与 {} 是同一栅格</translation>
  </message>
  <message>
   <source>Its bands are those of a radar: was it swapped with another layer?</source>
   <translation>其波段属于雷达：是否与另一图层弄反了？</translation>
  </message>
  <message>
   <source>Its bands are those of an optical sensor: was it swapped with another layer?</source>
   <translation>其波段属于光学传感器：是否与另一图层弄反了？</translation>
  </message>
  <message>
   <source>It is one band of an image, of which the project has {}</source>
   <translation>它是一幅影像的一个波段，该影像在工程中有 {} 个波段</translation>
  </message>
  <message>
   <source>Stack Bands…</source>
   <translation>叠合波段…</translation>
  </message>
  <message>
   <source>It has one band, as elevation or an index has: is it of this sensor?</source>
   <translation>它只有一个波段，如高程或指数：它属于该传感器吗？</translation>
  </message>
  <message>
   <source>It has fewer bands than MSI ({} and {}): were the two swapped?</source>
   <translation>其波段少于 MSI（{} 和 {}）：两者是否弄反了？</translation>
  </message>
  <message>
   <source>Swap HSI and MSI</source>
   <translation>交换 HSI 和 MSI</translation>
  </message>
  <message>
   <source>Take Away</source>
   <translation>取消选择</translation>
  </message>
  <message>
   <source>Swap {} and {}</source>
   <translation>交换 {} 和 {}</translation>
  </message>
  <message>
   <source>Natural Colours</source>
   <translation>自然色</translation>
  </message>
  <message>
   <source>{} Is a Value</source>
   <translation>{} 是有效值</translation>
  </message>
  <message>
   <source>It does not overlap {}</source>
   <translation>它与 {} 不重叠</translation>
  </message>
  <message>
   <source>all</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>covers {} of {}</source>
   <translation>覆盖率 {}（相对于 {}）</translation>
  </message>
  <message>
   <source>Some of its pixels cannot be read: the file is damaged; copy or export it again</source>
   <translation>它的部分像素无法读取：文件已损坏；请重新复制或导出</translation>
  </message>
  <message>
   <source>About {} % of it has no data inside of its extent</source>
   <translation>其范围内约 {} % 没有数据</translation>
  </message>
  <message>
   <source>About {} % of its values are {}, which looks like no data</source>
   <translation>约 {} % 的值为 {}，看起来是无数据</translation>
  </message>
  <message>
   <source>Most of its values are below 0, as of radar in decibels: was it swapped with another layer?</source>
   <translation>其大多数值低于 0，像以分贝表示的雷达：它是否与另一图层弄混了？</translation>
  </message>
  <message>
   <source>About {} % of it is 0 in all bands: no echo, which is no data</source>
   <translation>其中约 {} % 在所有波段均为 0：没有回波，即无数据</translation>
  </message>
  <message>
   <source>About {} % of it is 0 in all bands and would get a class: is it no data?</source>
   <translation>其中约 {} % 的像素在所有波段均为 0，将被赋予类别：它们是无数据吗？</translation>
  </message>
  <message>
   <source>The additional no data values of layer '{}' are not used</source>
   <translation>图层“{}”的附加的无数据值未被使用</translation>
  </message>
  <message>
   <source>Use It Instead of the File's</source>
   <translation>用它代替文件中的值</translation>
  </message>
  <message>
   <source>{} and one of transparency, which is not learned from</source>
   <translation>{}，另有一个透明度波段，不参与学习</translation>
  </message>
  <message>
   <source>{}, nodata {}</source>
   <translation>{}，无数据值 {}</translation>
  </message>
  <message>
   <source>{} has none, the others have: set it</source>
   <translation>{} 没有 CRS，其他图层有：请设置</translation>
  </message>
  <message>
   <source>CRS</source>
   <translation>CRS</translation>
  </message>
  <message>
   <source>Set CRS…</source>
   <translation>设置 CRS…</translation>
  </message>
  <message>
   <source>No layer names one: all are taken to be in the same</source>
   <translation>没有图层注明 CRS：假定所有图层的 CRS 相同</translation>
  </message>
  <message>
   <source>No layer has one, and their sizes differ: they cannot be laid over each other</source>
   <translation>所有图层都没有 CRS，且大小不同：无法相互叠加</translation>
  </message>
  <message>
   <source>None; the layers are taken pixel by pixel</source>
   <translation>无；各图层逐像素对应</translation>
  </message>
  <message>
   <source>{} is in {}, which counts in degrees, but its coordinates are none: set the CRS that they are in</source>
   <translation>{} 使用以度为单位的 {}，但其坐标不是度：请设置坐标所属的 CRS</translation>
  </message>
  <message>
   <source>{}; reprojected on the fly</source>
   <translation>{}；动态重投影</translation>
  </message>
  <message>
   <source>{} × {} pixels of {}, those of {}: the map will have them</source>
   <translation>{} × {} 像素，像素大小 {}，取自 {}：地图将采用这些像素</translation>
  </message>
  <message>
   <source>{} × {} pixels of {}</source>
   <translation>{} × {} 像素，像素大小 {}</translation>
  </message>
  <message>
   <source>{} resampled</source>
   <translation>{} 已重采样</translation>
  </message>
  <message>
   <source>Take Those of {}</source>
   <translation>改用 {} 的像素</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>像素</translation>
  </message>
  <message>
   <source>{} is {} times coarser and shows no detail</source>
   <translation>{} 粗 {} 倍，显示不出细节</translation>
  </message>
  <message>
   <source>{} is {} times finer and is averaged</source>
   <translation>{} 细 {} 倍，将取平均</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>分类</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <source>{} is written as a GeoPackage: choose a file that is called something.gpkg, or a temporary layer</source>
   <translation>{} 将写为 GeoPackage：请选择名为 xxx.gpkg 的文件，或临时图层</translation>
  </message>
  <message>
   <source>No class map is given</source>
   <translation>未给出分类图</translation>
  </message>
  <message>
   <source>Give one as parameter MAP</source>
   <translation>请用参数 MAP 给出一幅</translation>
  </message>
  <message>
   <source>'{}' (parameter MAP) is no class map: its values are no codes of classes</source>
   <translation>“{}”（参数 MAP）不是分类图：其值不是类别代码</translation>
  </message>
  <message>
   <source>Give a class map, or a raster of whole numbers from 0 to 254</source>
   <translation>请给出分类图，或由 0 到 254 的整数组成的栅格</translation>
  </message>
  <message>
   <source>The file of '{}' names no classes: each is called by its code</source>
   <translation>“{}”的文件没有给出类别名称：每个类别以其代码命名</translation>
  </message>
  <message>
   <source>No class field was given: '{}' was taken</source>
   <translation>未给出类别字段：已采用“{}”</translation>
  </message>
  <message>
   <source>Hyperspectral image (HSI)</source>
   <translation>高光谱影像 (HSI)</translation>
  </message>
  <message>
   <source>Multispectral image (MSI)</source>
   <translation>多光谱影像 (MSI)</translation>
  </message>
  <message>
   <source>Radar image (SAR)</source>
   <translation>雷达影像 (SAR)</translation>
  </message>
  <message>
   <source>Other layer, such as elevation</source>
   <translation>其他图层，例如高程</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>类别字段</translation>
  </message>
  <message>
   <source>Codes of the raster that mean no label, such as 254, 255 (empty: its no data, else 0)</source>
   <translation>栅格中表示没有标签的代码，例如 254, 255（留空：其无数据值，否则为 0）</translation>
  </message>
  <message>
   <source>Last sensor given</source>
   <translation>最后给出的传感器</translation>
  </message>
  <message>
   <source>Target sensor (default: the last one given)</source>
   <translation>目标传感器（默认：最后给出的）</translation>
  </message>
  <message>
   <source>Continue from a model</source>
   <translation>从模型继续训练</translation>
  </message>
  <message>
   <source>Device (auto, cpu, cuda:0)</source>
   <translation>设备 (auto, cpu, cuda:0)</translation>
  </message>
  <message>
   <source>No labels are given: choose a vector layer and its class field, or a raster of codes</source>
   <translation>未给出标签：请选择矢量图层及其类别字段，或代码栅格</translation>
  </message>
  <message>
   <source>Labels are given twice, as a vector layer and as a raster: leave one of them empty</source>
   <translation>标签给出了两次（矢量图层和栅格）：请将其中之一留空</translation>
  </message>
  <message>
   <source>IGNORE is of a raster of codes: labels of a vector layer have no codes that mean none</source>
   <translation>IGNORE 仅用于代码栅格：矢量图层的标签没有表示“无标签”的代码</translation>
  </message>
  <message>
   <source>No layer is given: choose at least one raster layer</source>
   <translation>未给出图层：请至少选择一个栅格图层</translation>
  </message>
  <message>
   <source>No labels are given</source>
   <translation>未指定标签</translation>
  </message>
  <message>
   <source>Give a vector layer with a class field, or a raster of codes</source>
   <translation>请指定带类别字段的矢量图层，或代码栅格</translation>
  </message>
  <message>
   <source>Codes are whole numbers, not '{}' (parameter IGNORE)</source>
   <translation>代码是整数，而不是 “{}”（参数 IGNORE）</translation>
  </message>
  <message>
   <source>Give numbers, such as 254, 255</source>
   <translation>请给出数字，例如 254, 255</translation>
  </message>
  <message>
   <source>Areas by polygon</source>
   <translation>各多边形的面积</translation>
  </message>
  <message>
   <source>Tells of each polygon of a layer, such as fields or districts, which class of a map has the most of it, how many percent of its classified pixels that are, how many percent of it have a class at all, and how many hectares of every class lie in it. A pixel counts where its centre lies; each polygon is counted on its own, so they may overlap. Where the pixels of a map are not all of one size on the ground, pixels are counted instead.</source>
   <translation>说明图层中每个多边形（如地块或行政区）里，地图的哪一类占得最多、占其已分类像素的百分之几、该多边形有百分之几带有类别，以及每一类在其中有多少公顷。像素以其中心所在处计；各多边形分别统计，因此可以重叠。若地图的像素在地面上大小不一，则统计像素数。</translation>
  </message>
  <message>
   <source>Class map</source>
   <translation>分类图</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>多边形</translation>
  </message>
  <message>
   <source>'{}' shows no classes</source>
   <translation>“{}”没有显示任何类别</translation>
  </message>
  <message>
   <source>Style it first: Layer Properties, Symbology, Paletted/Unique values, Classify</source>
   <translation>请先设置样式：图层属性 &gt; 符号化 &gt; 调色板/唯一值 &gt; 分类</translation>
  </message>
  <message>
   <source>{} of {} polygons hold no pixel of a class: their values are empty</source>
   <translation>{} 个（共 {} 个）多边形不含任何类别的像素：其值为空</translation>
  </message>
  <message>
   <source>{} of {} polygons have a class in a part only: the column '{}' tells in how many percent</source>
   <translation>{} 个（共 {} 个）多边形只有一部分带有类别：“{}”列给出其百分比</translation>
  </message>
  <message>
   <source>Assess a map</source>
   <translation>评估地图</translation>
  </message>
  <message>
   <source>Compares a class map with reference labels that were not used for training: confusion matrix (rows are the reference), overall and average accuracy, kappa, producer's and user's accuracy and F1 per class, as an HTML report that needs no other file.

If the reference is a sample of single pixels that was drawn at random, say how, unless it is a file of 'Draw reference points', which says so itself: then every pixel of the map is counted, and the report also estimates the area of each class and the accuracies of the whole map, with 95 % confidence intervals (Olofsson et al. 2014; with a raster of strata that are not the classes of this map, Stehman 2014). Drawn shapes are no such sample: their accuracy has an interval as if they had been drawn at random. With another map, McNemar's test says whether the two differ on this reference.</source>
   <translation>将分类图与未用于训练的参考标签进行比较：混淆矩阵（行为参考）、总体精度和平均精度、Kappa、各类别的生产者精度、用户精度和 F1，输出为不依赖其他文件的 HTML 报告。

如果参考是随机抽取的单像素样本，请说明抽样方式（由“抽取参考点”生成的文件自身已说明，无需再说明）：这样会统计地图的每个像素，报告还会估计各类别的面积和整幅地图的精度，并给出 95 % 置信区间（Olofsson 等 2014；若所用分层栅格不是此地图的类别，则为 Stehman 2014）。手工绘制的图形不是这样的样本：其精度的区间视同它们为随机抽取。如果给出另一幅地图，McNemar 检验将说明两者在此参考上是否存在差异。</translation>
  </message>
  <message>
   <source>Reference (vector layer)</source>
   <translation>参考（矢量图层）</translation>
  </message>
  <message>
   <source>Reference (raster of codes, instead of a vector layer)</source>
   <translation>参考（代码栅格，代替矢量图层）</translation>
  </message>
  <message>
   <source>As the file says, else plain counts</source>
   <translation>按文件所述，否则直接计数</translation>
  </message>
  <message>
   <source>Stratified random</source>
   <translation>分层随机抽样</translation>
  </message>
  <message>
   <source>Simple random</source>
   <translation>简单随机抽样</translation>
  </message>
  <message>
   <source>No random sample: plain counts</source>
   <translation>非随机样本：直接计数</translation>
  </message>
  <message>
   <source>How the reference was drawn</source>
   <translation>参考的抽取方式</translation>
  </message>
  <message>
   <source>Strata of the sample, if not the classes of this map (raster of codes)</source>
   <translation>样本的分层，若不是此地图的类别（代码栅格）</translation>
  </message>
  <message>
   <source>Another map to compare with (McNemar's test)</source>
   <translation>用于比较的另一幅地图（McNemar 检验）</translation>
  </message>
  <message>
   <source>Model that made the map, for the report</source>
   <translation>制作该地图的模型，用于报告</translation>
  </message>
  <message>
   <source>Table of the figures of each class, and of all</source>
   <translation>各类别及全部类别的数据表</translation>
  </message>
  <message>
   <source>Overall accuracy</source>
   <translation>总体精度</translation>
  </message>
  <message>
   <source>Lower end of its 95 % interval</source>
   <translation>其 95 % 区间的下限</translation>
  </message>
  <message>
   <source>Upper end of its 95 % interval</source>
   <translation>其 95 % 区间的上限</translation>
  </message>
  <message>
   <source>Average accuracy</source>
   <translation>平均精度</translation>
  </message>
  <message>
   <source>Kappa</source>
   <translation>Kappa</translation>
  </message>
  <message>
   <source>Overall accuracy, estimated for the whole map</source>
   <translation>总体精度，针对整幅地图的估计</translation>
  </message>
  <message>
   <source>Half of its 95 % confidence interval</source>
   <translation>其 95 % 置信区间的一半</translation>
  </message>
  <message>
   <source>p of McNemar's test</source>
   <translation>McNemar 检验的 p 值</translation>
  </message>
  <message>
   <source>The points were drawn at random from a map, as their file says: they speak for the whole map</source>
   <translation>据其文件所述，这些点是从一幅地图中随机抽取的：它们可代表整幅地图</translation>
  </message>
  <message>
   <source>The points were drawn at random within each class of a map, as their file says: they speak for the whole map</source>
   <translation>据其文件所述，这些点是在一幅地图的每个类别内随机抽取的：它们可代表整幅地图</translation>
  </message>
  <message>
   <source>Of {} pixels {} are right in this map alone, {} in the other alone (McNemar's test: p {})</source>
   <translation>在 {} 个像元中，仅本图正确的有 {} 个，仅另一幅图正确的有 {} 个（McNemar 检验：p {}）</translation>
  </message>
  <message>
   <source>Map with a model</source>
   <translation>使用模型制图</translation>
  </message>
  <message>
   <source>Classifies layers with a model that 'Train a model' made. Any of the model's sensors may be left out; its target alone is enough. A layer of another sensor is resampled to the bands that the model learned from, if the wavelengths of both are known. The map is a Cloud Optimized GeoTIFF with class names and colours, 255 where there is no data; the confidence says how sure the model is of a pixel, 0 to 1; it is calibrated, so that about 80 % of the pixels of 0.8 are right, only if labels were held out in training and the map shows what was learned there. The uncertainty has three bands: the entropy (1: all classes are as likely), the margin between the two best classes, and how unlike all labels a pixel is (1: the edge of what training saw, above: unlike it). Rasters of any size are read tile by tile. Smoothing says how much a pixel follows its neighbours where it is in doubt: 0 each pixel on its own, left empty as in training.</source>
   <translation>使用“训练模型”生成的模型对图层进行分类。模型的任何传感器都可以省略；仅有目标就足够。如果双方的波长都已知，另一种传感器的图层会重采样到模型学习时的波段。地图是带有类别名称和颜色的云优化 GeoTIFF (COG)，无数据处为 255；置信度表示模型对像素的把握程度，0 到 1；只有在训练时留出了标签、且地图呈现的内容与训练时所学一致的情况下，置信度才是经过校准的，即置信度为 0.8 的像素约有 80 % 是正确的。不确定性有三个波段：熵（1：所有类别可能性相同）、两个最可能类别之间的间隔，以及像素与所有标签的差异程度（1：训练所见的边缘；更大：与之不同）。任意大小的栅格均分块读取。平滑表示像素在存疑时跟随其邻近像素的程度：0 表示每个像素独立，留空则与训练时相同。</translation>
  </message>
  <message>
   <source>Area (default: the whole layer)</source>
   <translation>区域（默认：整个图层）</translation>
  </message>
  <message>
   <source>Only inside of these polygons (default: everywhere)</source>
   <translation>仅在这些面内（默认：所有位置）</translation>
  </message>
  <message>
   <source>Tile size in pixels (smaller: less memory)</source>
   <translation>分块大小（像素，越小占用内存越少）</translation>
  </message>
  <message>
   <source>Smoothing (0: each pixel on its own; empty: as in training)</source>
   <translation>平滑（0：每个像素独立；留空：与训练时相同）</translation>
  </message>
  <message>
   <source>Class prior (0: all classes alike, for rare ones; 1: as common as training found them; empty: as in training)</source>
   <translation>类别先验（0：各类同等，利于稀有类；1：与训练所得的常见程度一致；留空：与训练时相同）</translation>
  </message>
  <message>
   <source>Dask cluster (tcp://host:8786 or local:4; empty: the engine itself maps)</source>
   <translation>Dask 集群（tcp://host:8786 或 local:4；留空：由引擎自身制图）</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>置信度</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>不确定性</translation>
  </message>
  <message>
   <source>The map stays, but it was made from a temporary file, which will be deleted: {}. To be able to make the map again, give that file a name of its own</source>
   <translation>地图会保留，但它由将被删除的临时文件制作：{}。若要能再次制作该地图，请为该文件另取名称保存</translation>
  </message>
  <message>
   <source>Compare two maps</source>
   <translation>比较两幅地图</translation>
  </message>
  <message>
   <source>Counts what became of each class from one class map to another: a matrix of pixels and hectares (rows are the first map, columns the second), the commonest changes, and a map that is grey where nothing changed and else has the colour of what a pixel is now.

Classes are the same if they have the same name, whatever their codes. The second map may be of another CRS, extent or pixel size: each pixel of the first is compared with the nearest one of the second.</source>
   <translation>统计从一幅分类图到另一幅分类图各类别的去向：像素数和公顷数的矩阵（行为第一幅地图，列为第二幅）、最常见的变化，以及一幅变化图，其中未变化处为灰色，其余处为像素当前类别的颜色。

名称相同的类别视为同一类别，与代码无关。第二幅地图可以采用不同的 CRS、范围或像素大小：第一幅的每个像素与第二幅中最近的像素进行比较。</translation>
  </message>
  <message>
   <source>First map</source>
   <translation>第一幅地图</translation>
  </message>
  <message>
   <source>Second map</source>
   <translation>第二幅地图</translation>
  </message>
  <message>
   <source>Map of changes</source>
   <translation>变化图</translation>
  </message>
  <message>
   <source>Pixels that changed</source>
   <translation>发生变化的像素</translation>
  </message>
  <message>
   <source>Share of the pixels that changed</source>
   <translation>发生变化的像素占比</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Export a model for Deepness</source>
   <translation>导出模型供 Deepness 使用</translation>
  </message>
  <message>
   <source>Writes a model as one ONNX file that the QGIS plugin Deepness loads as a segmentation model: one raster of the sensor in, with all bands in the order of the training, one probability per class out. Classes, pixel size, tiles and overlap are told in the file, so Deepness sets them itself; leave them as they are, and leave its channels mapped in order. The values are those of the layer as QGIS reads them, whatever their type.

Deepness gives a model one raster: of a model of several sensors, one is exported. It needs a layer whose CRS is in metres. It knows no 'no data': pixels without data get a class too, so give it a polygon layer of the area to map. If such pixels have a value of their own, name it here: then they do not disturb their neighbours. What is not a number (NaN) never does.</source>
   <translation>将模型写成一个 ONNX 文件，QGIS 插件 Deepness 可将其作为分割模型加载：输入为该传感器的一个栅格，包含所有波段且顺序与训练时相同；输出为每个类别的概率。类别、像素大小、分块和重叠都写在文件中，Deepness 会自行设置；请保持原样，并让其通道按顺序映射。数值即 QGIS 所读取的图层数值，与其类型无关。

Deepness 只给模型一个栅格：对于多传感器的模型，只导出其中一个。它需要 CRS 以米为单位的图层。它没有“无数据”的概念：无数据的像素也会得到类别，因此请为其指定待制图区域的多边形图层。如果这些像素有专门的值，请在此处填写：这样它们就不会干扰邻近像素。非数字 (NaN) 从不会造成干扰。</translation>
  </message>
  <message>
   <source>The model's target</source>
   <translation>模型的目标</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>传感器</translation>
  </message>
  <message>
   <source>Value that means no data (empty: none)</source>
   <translation>表示无数据的值（留空：无）</translation>
  </message>
  <message>
   <source>Tile side in pixels</source>
   <translation>分块边长（像素）</translation>
  </message>
  <message>
   <source>Model for Deepness</source>
   <translation>供 Deepness 使用的模型</translation>
  </message>
  <message>
   <source>Majority filter of a map</source>
   <translation>地图的众数滤波</translation>
  </message>
  <message>
   <source>Gives each pixel of a class map the class that is most frequent in the square around it; a radius of 1 is the square of 3 x 3 pixels. Pixels without data stay so and have no say. Where classes are as frequent, a pixel keeps its own.</source>
   <translation>将分类图中每个像素设为其周围方形窗口内出现次数最多的类别；半径 1 即 3 x 3 像素的窗口。无数据的像素保持不变，且不参与统计。若多个类别出现次数相同，像素保持原类别。</translation>
  </message>
  <message>
   <source>Radius in pixels</source>
   <translation>半径（像素）</translation>
  </message>
  <message>
   <source>Cleaned map</source>
   <translation>清理后的地图</translation>
  </message>
  <message>
   <source>Page of a map</source>
   <translation>地图页面</translation>
  </message>
  <message>
   <source>Draws a class map on an A4 page of 200 dots per inch, with title, legend of the classes, scale bar, north arrow and source, in the colours of the layer. Left empty, the title is the layer's name. The ending of the file says what it is: a picture (.png), or a page whose letters and lines stay sharp (.pdf, .svg).</source>
   <translation>将分类图绘制在每英寸 200 点的 A4 页面上，带有标题、类别图例、比例尺、指北针和来源，采用图层的颜色。标题留空时使用图层名称。文件的扩展名决定其类型：图片 (.png)，或文字和线条保持清晰的页面 (.pdf, .svg)。</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>'{}' is no PNG, PDF or SVG</source>
   <translation>“{}”不是 PNG、PDF 或 SVG</translation>
  </message>
  <message>
   <source>Call it something.png, something.pdf or something.svg</source>
   <translation>请将其命名为 某名称.png、某名称.pdf 或 某名称.svg</translation>
  </message>
  <message>
   <source>Polygons of a map</source>
   <translation>地图的多边形</translation>
  </message>
  <message>
   <source>Makes a GeoPackage of the areas of a class map: a polygon for each patch of one class, or one of many parts for each class, with the class's code and name and the area in hectares on the project's ellipsoid, or on the map's where the project has none, in the colours of the map. Pixels without data give none. Clean the map first (Majority filter, Sieve): lonely pixels become polygons, too.</source>
   <translation>把分类图的区域做成 GeoPackage：每个类别斑块一个多边形，或每个类别一个多部件多边形，带有类别的代码和名称以及按工程椭球（工程没有椭球时按地图的椭球）计算的公顷面积，使用地图的颜色。无数据像素不产生多边形。请先清理地图（众数滤波、滤除碎斑）：孤立像素也会变成多边形。</translation>
  </message>
  <message>
   <source>One polygon of many parts per class</source>
   <translation>每个类别一个多部件多边形</translation>
  </message>
  <message>
   <source>'{}' is no GeoPackage</source>
   <translation>“{}”不是 GeoPackage</translation>
  </message>
  <message>
   <source>Call it something.gpkg</source>
   <translation>请使用以 .gpkg 结尾的名称</translation>
  </message>
  <message>
   <source>'{}' has no CRS, so that the polygons have no areas</source>
   <translation>“{}”没有 CRS，因此多边形没有面积</translation>
  </message>
  <message>
   <source>The algorithm '{}' of QGIS failed</source>
   <translation>QGIS 算法“{}”失败</translation>
  </message>
  <message>
   <source>The log says more</source>
   <translation>详情请查看日志</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>数据</translation>
  </message>
  <message>
   <source>Compare the layers' places</source>
   <translation>比较图层的位置</translation>
  </message>
  <message>
   <source>Estimates how far each layer lies from the target layer, in the target's pixels, by phase correlation of their edges. Where the edges have too little in common, it says that it cannot tell. The points hold the shift at every place that told one (off_x, off_y in map units: where the layer has what should be at the point). Radar has its edges where things rise and an optical image where colours change, so between the two a pixel or so is not to be trusted.</source>
   <translation>通过边缘的相位相关，以目标的像素为单位，估计各图层相对于目标图层的偏移。如果边缘的共同之处太少，则会说明无法判断。点图层保存了每个可判断位置的偏移（off_x、off_y，地图单位：该点处应有的内容在图层中的位置）。雷达的边缘出现在地物隆起处，而光学影像的边缘出现在颜色变化处，因此两者之间一个像素左右的偏移不可轻信。</translation>
  </message>
  <message>
   <source>Shifts</source>
   <translation>偏移</translation>
  </message>
  <message>
   <source>The largest shift that can be told, in pixels</source>
   <translation>可判断的最大偏移（像素）</translation>
  </message>
  <message>
   <source>The target {} is none of the layers</source>
   <translation>目标 {} 不在这些图层中</translation>
  </message>
  <message>
   <source>Give that layer, or another target</source>
   <translation>请指定该图层，或其他目标</translation>
  </message>
  <message>
   <source>Demonstration</source>
   <translation>演示</translation>
  </message>
  <message>
   <source>Make the sample scene</source>
   <translation>生成示例场景</translation>
  </message>
  <message>
   <source>Writes a small simulated landscape: a hyperspectral image over a part of it, a multispectral and a radar image, a few labels, and the true map. It shows how the tools work, not how accurate they are on real data.</source>
   <translation>写出一个小型模拟景观：覆盖其中一部分的高光谱影像、多光谱影像和雷达影像、少量标签以及真实地图。它展示工具如何工作，而不代表工具在真实数据上的精度。</translation>
  </message>
  <message>
   <source>Side of the scene in pixels</source>
   <translation>场景边长（像素）</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Draw reference points</source>
   <translation>抽取参考点</translation>
  </message>
  <message>
   <source>Draws pixels of a class map at random, as points without a class. Somebody who does not see the map gives each its true class in the field 'class' (in the panel: step 5); then 'Assess a map' estimates the accuracy and the areas of the whole map from them.

Designs: Random takes all pixels alike. The others draw within each class of the map: Equal as many of each, which tells the most of rare classes; Proportional as the class is large; Optimal as it is large and in doubt, which tells the overall accuracy best and needs the map's confidence (Olofsson et al. 2014).</source>
   <translation>从分类图中随机抽取像素，生成不带类别的点。由看不到地图的人在字段“class”中为每个点填写真实类别（在面板中：第 5 步）；然后“评估地图”据此估计整幅地图的精度和面积。

抽样设计：“随机”对所有像素一视同仁。其他方式在地图的每个类别内抽取：“均等”每类抽取相同数量，对稀有类别的信息最多；“按比例”按类别大小抽取；“最优”按类别大小和存疑程度抽取，对总体精度的估计最好，需要地图的置信度（Olofsson 等 2014）。</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>随机</translation>
  </message>
  <message>
   <source>Equal</source>
   <translation>均等</translation>
  </message>
  <message>
   <source>Proportional</source>
   <translation>按比例</translation>
  </message>
  <message>
   <source>Optimal</source>
   <translation>最优</translation>
  </message>
  <message>
   <source>Design</source>
   <translation>抽样设计</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>点</translation>
  </message>
  <message>
   <source>Confidence of the map (for the optimal design)</source>
   <translation>地图的置信度（用于最优设计）</translation>
  </message>
  <message>
   <source>Reference points</source>
   <translation>参考点</translation>
  </message>
  <message>
   <source>Half of the 95 % interval that is to be expected</source>
   <translation>预期的 95 % 区间的一半</translation>
  </message>
  <message>
   <source>STAC item of a map</source>
   <translation>地图的 STAC 条目</translation>
  </message>
  <message>
   <source>Writes a STAC item (SpatioTemporal Asset Catalog 1.0.0) beside a class map: where it lies, its CRS and pixels, its classes and when it was made. It refers to the map by its name, so it is always called like the map, with .stac.json.</source>
   <translation>在分类图旁写入 STAC 条目（SpatioTemporal Asset Catalog 1.0.0）：其位置、CRS 和像素、类别以及制作时间。它以名称引用地图，因此总是与地图同名，后缀为 .stac.json。</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation>STAC 条目</translation>
  </message>
  <message>
   <source>Virtual rasters (*.vrt)</source>
   <translation>虚拟栅格 (*.vrt)</translation>
  </message>
  <message>
   <source>'{}' is no virtual raster: call it something.vrt</source>
   <translation>“{}”不是虚拟栅格：请命名为 xxx.vrt</translation>
  </message>
  <message>
   <source>Stack bands</source>
   <translation>叠合波段</translation>
  </message>
  <message>
   <source>Makes one image of bands that come as a file each, or in several pixel sizes, such as those of Landsat and Sentinel-2: a small virtual raster that names the files, so that nothing is copied. It has the finest pixels, and the area that all cover. Names and wavelengths come from the files, or from what they are called; so does the order of the bands.</source>
   <translation>将每个波段一个文件、或像素大小不同的波段（如 Landsat 和 Sentinel-2）合成一幅影像：一个引用各文件的小型虚拟栅格，不复制任何数据。它采用最细的像素和所有波段共同覆盖的区域。名称、波长和波段顺序来自文件或文件名。</translation>
  </message>
  <message>
   <source>Layers of bands</source>
   <translation>波段图层</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>影像</translation>
  </message>
  <message>
   <source>Not all of the bands are rasters</source>
   <translation>并非所有波段都是栅格</translation>
  </message>
  <message>
   <source>Give raster layers, or files of rasters</source>
   <translation>请给出栅格图层或栅格文件</translation>
  </message>
  <message>
   <source>{} layers in {}</source>
   <translation>{} 个图层，在 {} 中</translation>
  </message>
  <message>
   <source>Suggest where to label next</source>
   <translation>建议下一步在哪里标记</translation>
  </message>
  <message>
   <source>Learns from the labels as they are now and says where the next ones would teach the most: points far from each other and from all labels, the best first, with the two classes that each place may be and their shares. Label them, and run it again.

The panel does the same step by step, in the live map: 'Next Suggestion'.</source>
   <translation>根据当前的标签进行学习，并指出下一批标签在哪里最有帮助：彼此之间以及与所有标签都相距较远的点，最好的在前，并给出每处可能的两个类别及其比例。标记它们，然后再次运行。

面板在实时地图中逐步完成同样的工作：“下一条建议”。</translation>
  </message>
  <message>
   <source>Labels (vector layer)</source>
   <translation>标签（矢量图层）</translation>
  </message>
  <message>
   <source>Labels (raster of codes, instead of a vector layer)</source>
   <translation>标签（代码栅格，代替矢量图层）</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>位置分布</translation>
  </message>
  <message>
   <source>Places to label</source>
   <translation>待标记的位置</translation>
  </message>
  <message>
   <source>Train a model</source>
   <translation>训练模型</translation>
  </message>
  <message>
   <source>Learns a land-cover model from co-registered layers of up to three sensors, one more such as elevation, and a few labels (polygons, lines, points, or a raster of codes). The target is what will be there for the whole map, one layer or several: the others, which may cover a part of the area only, help to learn. By default it is the last sensor given, and Other beside it; of several layers the map has the pixels of the first. Whole shapes are held out to estimate the accuracy; the saved model has learned from all. A cross-validation holds every shape out once instead of one share, in as many trainings as folds; where a class has few shapes that is the usual way.

Layers may differ in CRS, pixel size and extent. The same seed gives the same model. Smoothing says how much a pixel of the maps follows its neighbours where it is in doubt; with 0 each pixel stands on its own.

A training may continue from a model of the same sensors, with new labels, classes or another scene: it is done sooner, and what was taken over is told. Only the labels given here teach.</source>
   <translation>从最多三种传感器的已配准图层、另一图层（如高程）和少量标签（多边形、线、点或代码栅格）学习土地覆盖模型。目标是整幅地图范围内都可用的一个或多个图层：其他图层可以只覆盖部分区域，用于辅助学习。默认是最后给出的传感器以及“其他”；若有多个图层，地图采用第一个的像素。会留出完整的图形来估计精度；保存的模型则使用全部图形进行学习。交叉验证不是只留出一部分，而是将每个图形各留出一次，折数即训练次数；某个类别的图形较少时会自动采用。

各图层的 CRS、像素大小和范围可以不同。相同的种子得到相同的模型。平滑表示地图的像素在存疑时跟随其邻近像素的程度；为 0 时每个像素独立。

可以从相同传感器的模型继续训练，使用新的标签、类别或另一场景：训练会更快完成，并会说明沿用了哪些内容。只有此处给出的标签参与学习。</translation>
  </message>
  <message>
   <source>Held-out share of the shapes</source>
   <translation>图形的留出比例</translation>
  </message>
  <message>
   <source>Interactive learning: sensors exchange what they learn</source>
   <translation>交互学习：传感器之间交换所学内容</translation>
  </message>
  <message>
   <source>Self-adversarial: features learn to stand noise</source>
   <translation>自对抗：特征学会抵抗噪声</translation>
  </message>
  <message>
   <source>Label propagation: unlabelled pixels learn along</source>
   <translation>标签传播：未标记的像素一同参与学习</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>作者</translation>
  </message>
  <message>
   <source>Notes, kept in the model</source>
   <translation>备注，保存在模型中</translation>
  </message>
  <message>
   <source>Cross-validation: folds that hold every shape out once (0: one held-out share, -1: {} where shapes are few)</source>
   <translation>交叉验证：将每个图形各留出一次的折数（0：只留出一部分，-1：图形较少时为 {} 折）</translation>
  </message>
  <message>
   <source>Epochs (0: as many as serve)</source>
   <translation>训练轮数（0：按需自动确定）</translation>
  </message>
  <message>
   <source>Smoothing (0: each pixel on its own)</source>
   <translation>平滑（0：每个像素独立）</translation>
  </message>
  <message>
   <source>Class prior (0: all classes alike, for rare ones; 1: as common as training finds them)</source>
   <translation>类别先验（0：各类同等，利于稀有类；1：与训练所得的常见程度一致）</translation>
  </message>
  <message>
   <source>{} cannot be started</source>
   <translation>无法启动 {}</translation>
  </message>
  <message>
   <source>Setting up the engine failed</source>
   <translation>设置引擎失败</translation>
  </message>
  <message>
   <source>{}; {}</source>
   <translation>{}；{}</translation>
  </message>
  <message>
   <source>'{}'</source>
   <translation>“{}”</translation>
  </message>
  <message>
   <source>The answer cannot be written to layer '{}'</source>
   <translation>无法将答案写入图层“{}”</translation>
  </message>
  <message>
   <source>Look whether its file may be written</source>
   <translation>请检查其文件是否可写</translation>
  </message>
  <message>
   <source>There is no pixel of layer '{}' here</source>
   <translation>图层“{}”在此处没有像素</translation>
  </message>
  <message>
   <source>Click where the layer is</source>
   <translation>请点击图层所在的位置</translation>
  </message>
  <message>
   <source>Layer '{}' has no data here</source>
   <translation>图层“{}”在此处无数据</translation>
  </message>
  <message>
   <source>Click where it has values</source>
   <translation>请点击有值的位置</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>Whether the layers lie on each other is not known yet</source>
   <translation>尚不清楚各图层是否对齐</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>{} against {}: cannot be told, they have too few edges in common</source>
   <translation>{} 与 {}：无法判断，两者共同的边缘太少</translation>
  </message>
  <message>
   <source>{} lies on {} ({} pixels off)</source>
   <translation>{} 与 {} 重合（偏移 {} 像素）</translation>
  </message>
  <message>
   <source>{} lies {} pixels off (pixels of {})</source>
   <translation>{} 偏移 {} 像素（{} 的像素）</translation>
  </message>
  <message>
   <source>Show Shifts</source>
   <translation>显示偏移</translation>
  </message>
  <message>
   <source>what the two see differs, so look before you move it</source>
   <translation>两者所见不同，移动前请先查看</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>移动</translation>
  </message>
  <message>
   <source>{} (moved)</source>
   <translation>{}（已移动）</translation>
  </message>
  <message>
   <source>Shifts of the layers (× {})</source>
   <translation>图层的偏移（× {}）</translation>
  </message>
  <message>
   <source>The shifts are gone</source>
   <translation>偏移结果已不存在</translation>
  </message>
  <message>
   <source>Compare the layers again</source>
   <translation>请重新比较图层</translation>
  </message>
  <message>
   <source>The move has no place in the CRS of layer '{}'</source>
   <translation>该移动在图层“{}”的 CRS 中没有对应位置</translation>
  </message>
  <message>
   <source>Reproject the layer</source>
   <translation>请重投影图层</translation>
  </message>
  <message>
   <source>Layer '{}' has no georeference that could be moved</source>
   <translation>图层“{}”没有可移动的地理参照</translation>
  </message>
  <message>
   <source>Georeference the layer first</source>
   <translation>请先对图层进行地理配准</translation>
  </message>
  <message>
   <source>Save the project into a folder where you may write</source>
   <translation>请将工程保存到有写入权限的文件夹</translation>
  </message>
  <message>
   <source>Bands of {}</source>
   <translation>{} 的波段</translation>
  </message>
  <message>
   <source>Layer '{}' has edits that are not saved</source>
   <translation>图层“{}”有未保存的编辑</translation>
  </message>
  <message>
   <source>Save or discard them, then read it anew</source>
   <translation>请先保存或放弃编辑，然后重新读取</translation>
  </message>
  <message>
   <source>Number the classes anew</source>
   <translation>为类别重新编号</translation>
  </message>
  <message>
   <source>The part of '{}' on the target layer has {} classes, but a map can have 1 to 254</source>
   <translation>“{}” 在目标图层上的部分有 {} 个类别，但地图只能有 1 到 254 个</translation>
  </message>
  <message>
   <source>Join classes first: Reclassify by Table in Processing does it</source>
   <translation>请先合并类别：数据处理工具箱中的“按表重分类”可以完成</translation>
  </message>
  <message>
   <source>Press the button again to replace it, or choose another name</source>
   <translation>再按一次按钮以替换它，或选择另一个名称</translation>
  </message>
  <message>
   <source>'{}' is there already</source>
   <translation>“{}”已存在</translation>
  </message>
  <message>
   <source>model.xmn</source>
   <translation>模型.xmn</translation>
  </message>
  <message>
   <source>There are no labels yet</source>
   <translation>尚无标签</translation>
  </message>
  <message>
   <source>map.tif</source>
   <translation>地图.tif</translation>
  </message>
  <message>
   <source>'{}' is shown in the project as layer '{}'</source>
   <translation>“{}”在工程中显示为图层“{}”</translation>
  </message>
  <message>
   <source>Call the new map something else, such as {}, or remove that layer</source>
   <translation>请为新地图另取名称，例如 {}，或移除该图层</translation>
  </message>
  <message>
   <source>Map {}</source>
   <translation>地图 {}</translation>
  </message>
  <message>
   <source>classes</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>{} (confidence)</source>
   <translation>{}（置信度）</translation>
  </message>
  <message>
   <source>{} (uncertainty)</source>
   <translation>{}（不确定性）</translation>
  </message>
  <message>
   <source>Sample scene (simulated)</source>
   <translation>示例场景（模拟）</translation>
  </message>
  <message>
   <source>The engine is not set up yet</source>
   <translation>引擎尚未设置</translation>
  </message>
  <message>
   <source>Press Set Up Engine at the top of the X-ModalNet panel</source>
   <translation>在 X-ModalNet 面板顶部点击“设置引擎”</translation>
  </message>
  <message>
   <source>The interpreter {} cannot be used: {}.</source>
   <translation>无法使用解释器 {}：{}。</translation>
  </message>
  <message>
   <source>Looking for Python</source>
   <translation>正在查找 Python</translation>
  </message>
  <message>
   <source>Removing what was there</source>
   <translation>正在移除原有内容</translation>
  </message>
  <message>
   <source>Making the environment</source>
   <translation>正在创建环境</translation>
  </message>
  <message>
   <source>The engine in {} is in use</source>
   <translation>{} 中的引擎正在使用中</translation>
  </message>
  <message>
   <source>Close all other windows of QGIS, then try again</source>
   <translation>请关闭所有其他 QGIS 窗口，然后重试</translation>
  </message>
  <message>
   <source>To set up the engine takes {} GB in {} until it is done, and {} GB are free there</source>
   <translation>设置引擎在完成之前需要 {} GB 空间（位于 {}），而那里只有 {} GB 可用</translation>
  </message>
  <message>
   <source>Make room there, then try again</source>
   <translation>请在该处腾出空间，然后重试</translation>
  </message>
  <message>
   <source>The Python {} cannot download: it comes without SSL</source>
   <translation>Python {} 无法下载：它不带 SSL</translation>
  </message>
  <message>
   <source>Bare soil</source>
   <translation>裸地</translation>
  </message>
  <message>
   <source>Built-up</source>
   <translation>建筑用地</translation>
  </message>
  <message>
   <source>Cereals</source>
   <translation>谷物</translation>
  </message>
  <message>
   <source>Forest</source>
   <translation>森林</translation>
  </message>
  <message>
   <source>Grassland</source>
   <translation>草地</translation>
  </message>
  <message>
   <source>Maize</source>
   <translation>玉米</translation>
  </message>
  <message>
   <source>Road</source>
   <translation>道路</translation>
  </message>
  <message>
   <source>Water</source>
   <translation>水体</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>Another QGIS is setting up the engine in {} (computer and process: {})</source>
   <translation>另一个 QGIS 正在 {} 中安装引擎（计算机和进程：{}）</translation>
  </message>
  <message>
   <source>Wait until it is done: the engine is found by itself then</source>
   <translation>请等待其完成：之后会自动找到引擎</translation>
  </message>
  <message>
   <source>Ask who looks after this computer for the right to write there</source>
   <translation>请向管理此计算机的人申请该处的写入权限</translation>
  </message>
  <message>
   <source>No shape of layer '{}' has a place in layer '{}'</source>
   <translation>图层“{}”的图形在图层“{}”中都没有位置</translation>
  </message>
  <message>
   <source>Check the CRS of both layers</source>
   <translation>请检查两个图层的 CRS</translation>
  </message>
  <message>
   <source>Import shapes of {}</source>
   <translation>导入 {} 的图形</translation>
  </message>
  <message>
   <source>Layer '{}' does not take the shapes</source>
   <translation>图层“{}”不接受这些图形</translation>
  </message>
  <message>
   <source>Layer '{}' does not take shapes of layer '{}': it holds {}, and they are {}</source>
   <translation>图层“{}”不接受图层“{}”的图形：前者存储的是 {}，后者是 {}</translation>
  </message>
  <message>
   <source>Make a new label layer: areas can be drawn in it, and it takes shapes of all kinds</source>
   <translation>请新建标签图层：可在其中绘制面，并接受各种图形</translation>
  </message>
  <message>
   <source>Layer '{}' has {} shapes, and up to {} are taken at once</source>
   <translation>图层“{}”有 {} 个图形，一次最多导入 {} 个</translation>
  </message>
  <message>
   <source>Select those that you need, with QGIS's tools for that</source>
   <translation>请用 QGIS 的选择工具选择所需的图形</translation>
  </message>
  <message>
   <source>No shape of layer '{}' has a class in field '{}'</source>
   <translation>图层“{}”的图形在字段“{}”中都没有类别</translation>
  </message>
  <message>
   <source>Choose that layer as label layer once, with the field of its classes; then come back</source>
   <translation>请先将该图层选作一次标签图层，并选好其类别字段，然后再回来</translation>
  </message>
  <message>
   <source>'{}' is full of models called '{}'</source>
   <translation>“{}”中名为“{}”的模型过多</translation>
  </message>
  <message>
   <source>Rename the file first</source>
   <translation>请先重命名文件</translation>
  </message>
  <message>
   <source>The folder '{}' cannot be made: {}</source>
   <translation>无法创建文件夹“{}”：{}</translation>
  </message>
  <message>
   <source>Choose another folder for models in Settings &gt; Options</source>
   <translation>请在 设置 &gt; 选项 中选择其他模型文件夹</translation>
  </message>
  <message>
   <source>The model would be copied onto itself</source>
   <translation>模型将被复制到自身</translation>
  </message>
  <message>
   <source>Choose another place or name</source>
   <translation>请选择其他位置或名称</translation>
  </message>
  <message>
   <source>A spectral library holds spectra of one layer whose bands have wavelengths</source>
   <translation>光谱库只能包含一个图层的光谱，且该图层的波段须有波长</translation>
  </message>
  <message>
   <source>Choose one layer above the plot, or save a table (CSV)</source>
   <translation>请在曲线图上方选择一个图层，或保存为表格（CSV）</translation>
  </message>
  <message>
   <source>A map of classes</source>
   <translation>分类图</translation>
  </message>
  <message>
   <source>Layer '{}' has no CRS, so that nobody can find its place</source>
   <translation>图层“{}”没有 CRS，因此无法确定其位置</translation>
  </message>
  <message>
   <source>Set it first: Layer, Set CRS of Layer(s)</source>
   <translation>请先设置：图层 &gt; 设置图层CRS</translation>
  </message>
  <message>
   <source>Layer '{}' lies where its CRS has no place on the globe</source>
   <translation>图层“{}”所在位置超出其 CRS 在地球上的有效范围</translation>
  </message>
  <message>
   <source>Check its CRS</source>
   <translation>请检查其 CRS</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>How sure the model is, 0 to 1</source>
   <translation>模型的把握程度，0 到 1</translation>
  </message>
  <message>
   <source>Entropy, margin, unlike</source>
   <translation>熵、间隔、差异程度</translation>
  </message>
  <message>
   <source>Style for QGIS</source>
   <translation>QGIS 样式</translation>
  </message>
  <message>
   <source>No data</source>
   <translation>无数据</translation>
  </message>
  <message>
   <source>Style Layer by Class</source>
   <translation>按类别设置图层样式</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>样式</translation>
  </message>
  <message>
   <source>All classes are drawn in one colour</source>
   <translation>所有类别都以同一颜色绘制</translation>
  </message>
  <message>
   <source>Classes of one colour, which no map tells apart: {}</source>
   <translation>颜色相同、在地图上无法区分的类别：{}</translation>
  </message>
  <message>
   <source>Choose Other Colours</source>
   <translation>选择其他颜色</translation>
  </message>
  <message>
   <source>The layer's style has no category for {}: these shapes are not seen on the map</source>
   <translation>图层样式中没有 {} 的分类：这些图形在地图上看不到</translation>
  </message>
  <message>
   <source>The layer's style has no category for {}: they are drawn as shapes without a class</source>
   <translation>图层样式中没有 {} 的分类：它们按无类别的图形绘制</translation>
  </message>
  <message>
   <source>Add to Style</source>
   <translation>添加到样式</translation>
  </message>
  <message>
   <source>The layer's style has no category for shapes without a class: they are not seen on the map</source>
   <translation>图层样式中没有用于无类别图形的分类：它们在地图上看不到</translation>
  </message>
  <message>
   <source>'{}' lies over '{}' on the map: shapes that are drawn are hidden by it</source>
   <translation>“{}”在地图上位于“{}”之上，会遮住所绘制的图形</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>顺序</translation>
  </message>
  <message>
   <source>Move the Labels to the Top</source>
   <translation>将标签移到最上层</translation>
  </message>
  <message>
   <source>The map draws the shapes by field '{}', not by the class field '{}': their colours are not those of the table</source>
   <translation>地图按字段“{}”而不是类别字段“{}”绘制图形：它们的颜色与表中的不同</translation>
  </message>
  <message>
   <source>The layer's style goes by field '{}', which is gone: no shape is seen on the map</source>
   <translation>图层样式依据的字段“{}”已不存在：地图上看不到任何图形</translation>
  </message>
  <message>
   <source>The layer's style goes by field '{}', which is gone: all shapes are drawn alike</source>
   <translation>图层样式依据的字段“{}”已不存在：所有图形都画得一样</translation>
  </message>
  <message>
   <source>1: the edge of what was seen</source>
   <translation>1：所见的边缘</translation>
  </message>
  <message>
   <source>2 and more: unlike anything seen</source>
   <translation>2 及以上：与所见的一切都不同</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>确定</translation>
  </message>
  <message>
   <source>as good as nothing known</source>
   <translation>几乎一无所知</translation>
  </message>
  <message>
   <source>The style cannot be saved beside the map</source>
   <translation>无法在地图旁保存样式</translation>
  </message>
  <message>
   <source>There are too many shapes to look at all of them: {} of {} were looked at, in some places</source>
   <translation>图形太多，无法全部检查：只在若干处检查了 {} 个（共 {} 个）</translation>
  </message>
  <message>
   <source>{}: {} of {}</source>
   <translation>{}：{}/{}</translation>
  </message>
  <message>
   <source>Shapes where the target layer has no data teach nothing. {}</source>
   <translation>位于目标图层没有数据之处的图形对训练没有作用。{}</translation>
  </message>
  <message>
   <source>Parts of shapes that lie outside of the target layer teach nothing. {}</source>
   <translation>超出目标图层的图形部分对训练没有作用。{}</translation>
  </message>
  <message>
   <source>A shape of '{}' covers nearly all of the target layer: delete it if that was not meant</source>
   <translation>“{}”的一个图形几乎覆盖了整个目标图层：如果不是有意为之，请将其删除</translation>
  </message>
  <message>
   <source>{} shapes of '{}' cover nearly all of the target layer each: delete them if that was not meant</source>
   <translation>{} 个“{}”图形各自几乎覆盖了整个目标图层：如果不是有意为之，请将其删除</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>{} has {} times the labelled pixels of {}: draw more of {}</source>
   <translation>{} 的标记像素 {} 倍于 {}：请多绘制一些 {}</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>均衡性</translation>
  </message>
  <message>
   <source>All labels lie close together, on {} of the target layer: the map is a guess elsewhere</source>
   <translation>所有标签都集中在一处，只占目标图层的 {}：地图在其他地方只是猜测</translation>
  </message>
  <message>
   <source>All shapes of {} lie close together, on a small part of the target layer ({}): draw some elsewhere, if there is any</source>
   <translation>{} 的所有图形都集中在一处，只占目标图层的一小部分（{}）：如果其他地方也有，请在那里绘制一些</translation>
  </message>
  <message>
   <source>Each of these classes has all of its shapes on a small part of the target layer: {}. Draw some elsewhere, if there are any</source>
   <translation>以下每个类别的所有图形都只在目标图层的一小部分上：{}。如果其他地方也有，请在那里绘制一些</translation>
  </message>
  <message>
   <source>Shapes of {} and {} claim the same pixels in {}</source>
   <translation>{} 与 {} 的图形在 {}占用相同的像素</translation>
  </message>
  <message>
   <source>Shapes of different classes, most often {} and {}, claim the same pixels in {}</source>
   <translation>不同类别的图形（最常见的是 {} 与 {}）在 {}占用相同的像素</translation>
  </message>
  <message>
   <source>{} places</source>
   <translation>{} 处</translation>
  </message>
  <message>
   <source>{} places or more</source>
   <translation>至少 {} 处</translation>
  </message>
  <message>
   <source>one place</source>
   <translation>一处</translation>
  </message>
  <message>
   <source>About {} pixels of {} of the {} shapes are left out</source>
   <translation>约 {} 个像素不予使用，涉及 {} 个图形（共 {} 个）</translation>
  </message>
  <message>
   <source>{} pixel of {} of the {} shapes is left out</source>
   <translation>{} 个像素不予使用，涉及 {} 个图形（共 {} 个）</translation>
  </message>
  <message>
   <source>About {} pixels or more of {} of the {} shapes are left out</source>
   <translation>约 {} 个或更多像素不予使用，涉及 {} 个图形（共 {} 个）</translation>
  </message>
  <message>
   <source>Redraw or remove one of two shapes</source>
   <translation>请重画或移除两个图形中的一个</translation>
  </message>
  <message>
   <source>A shape that covers no pixel's middle claims all pixels that it touches: choose a target of smaller pixels, or keep one shape a pixel</source>
   <translation>未覆盖任何像素中心的图形会占用它触及的所有像素：请选择像素更小的目标，或每个像素只保留一个图形</translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation>重叠</translation>
  </message>
  <message>
   <source>The plugin failed: {}</source>
   <translation>插件出错：{}</translation>
  </message>
  <message>
   <source>Please report this with the log</source>
   <translation>请报告此问题并附上日志</translation>
  </message>
  <message>
   <source>QGIS has no algorithm '{}'</source>
   <translation>QGIS 没有算法“{}”</translation>
  </message>
  <message>
   <source>Enable the plugin Processing, and its provider in Settings, Options, Processing, Providers</source>
   <translation>请启用 Processing 插件，并在 设置 &gt; 选项 &gt; 数据处理 &gt; 数据源 中启用相应的数据源</translation>
  </message>
  <message>
   <source>Draw the map</source>
   <translation>绘制地图</translation>
  </message>
  <message>
   <source>The map cannot be drawn</source>
   <translation>无法绘制地图</translation>
  </message>
  <message>
   <source>QGIS's error number {}</source>
   <translation>QGIS 错误编号 {}</translation>
  </message>
  <message>
   <source>How much a class counts for being common in the area: 0 holds all classes alike and finds the rare ones best, 1 holds them to be as common as training found them and gets most pixels right</source>
   <translation>类别在区域中的常见程度有多大影响：0 视所有类别同样常见，最能找到稀有类别；1 视其与训练所得的常见程度一致，正确的像素最多</translation>
  </message>
  <message>
   <source>It was computed on the CPU: no graphics card was found that the engine can use.</source>
   <translation>已在 CPU 上计算：没有找到引擎可用的显卡。</translation>
  </message>
  <message>
   <source>It was computed on {}, the graphics card that was found.</source>
   <translation>已在找到的显卡 {} 上计算。</translation>
  </message>
  <message>
   <source>It was computed on the device '{}', as was chosen.</source>
   <translation>按选择在设备“{}”上计算。</translation>
  </message>
  <message>
   <source>The first training tells which device this is here.</source>
   <translation>第一次训练后会说明这里是哪个设备。</translation>
  </message>
  <message>
   <source>Here this is {}, a graphics card.</source>
   <translation>这里是显卡 {}。</translation>
  </message>
  <message>
   <source>Here this is the CPU: the engine finds no graphics card that it can use.</source>
   <translation>这里是 CPU：引擎找不到可用的显卡。</translation>
  </message>
  <message>
   <source>The engine found no graphics card here that it can use, so that '{}' cannot train: choose Automatic or cpu.</source>
   <translation>引擎在这里没有找到可用的显卡，“{}” 无法训练：请选择“自动”或 cpu。</translation>
  </message>
  <message>
   <source>{} (too few points for an interval)</source>
   <translation>{}（点太少，得不出区间）</translation>
  </message>
  <message>
   <source>{} (95 % interval: {} to {})</source>
   <translation>{}（95 % 区间：{} 至 {}）</translation>
  </message>
  <message>
   <source>Overall accuracy: {}</source>
   <translation>总体精度：{}</translation>
  </message>
  <message>
   <source>Overall accuracy where points are: {}</source>
   <translation>有点之处的总体精度：{}</translation>
  </message>
  <message>
   <source>What the model remembers of its labels: {}</source>
   <translation>模型对其标签的记忆：{}</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} 至 {}</translation>
  </message>
  <message>
   <source>{} of the map is of classes without a point, and left out of all figures: label more points.</source>
   <translation>地图的 {} 属于没有参考点的类别，未计入任何数字：请标记更多参考点。</translation>
  </message>
  <message>
   <source>How good the map is, only points tell that no training has seen.</source>
   <translation>只有训练未见过的点才能说明地图的好坏。</translation>
  </message>
  <message>
   <source>These are too few points for a figure that could be quoted: about {} more would tell it to ± 15 percentage points.</source>
   <translation>点太少，得不出可引用的数值：再标记约 {} 个即可精确到 ± 15 个百分点。</translation>
  </message>
  <message>
   <source>These are too few points for a figure that could be quoted: label more of them.</source>
   <translation>点太少，得不出可引用的数值：请再标记一些。</translation>
  </message>
  <message>
   <source>The estimate is the figure to quote: each point is weighted by the part of the map that it stands for.</source>
   <translation>应引用该估计值：每个点都按其所代表的地图部分加权。</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>其他类别</translation>
  </message>
  <message>
   <source>Step of the X-ModalNet panel</source>
   <translation>X-ModalNet 面板的步骤</translation>
  </message>
  <message>
   <source>Model: {}</source>
   <translation>模型：{}</translation>
  </message>
  <message>
   <source>X-ModalNet algorithm</source>
   <translation>X-ModalNet 算法</translation>
  </message>
  <message>
   <source>{} from {}</source>
   <translation>{}（由 {} 制图）</translation>
  </message>
  <message>
   <source>learned from {}</source>
   <translation>学习自 {}</translation>
  </message>
  <message>
   <source>{} classes</source>
   <translation>{} 个类别</translation>
  </message>
  <message>
   <source>by {}</source>
   <translation>作者：{}</translation>
  </message>
  <message>
   <source>OA {}</source>
   <translation>OA {}</translation>
  </message>
  <message>
   <source>estimated from scratch</source>
   <translation>按从头训练估计</translation>
  </message>
  <message>
   <source>{} of {} classes</source>
   <translation>{}/{} 个类别</translation>
  </message>
  <message>
   <source>average accuracy {}</source>
   <translation>平均精度 {}</translation>
  </message>
  <message>
   <source>kappa {}</source>
   <translation>kappa {}</translation>
  </message>
  <message>
   <source>{} epochs</source>
   <translation>{} 轮</translation>
  </message>
  <message>
   <source>seed {}</source>
   <translation>种子 {}</translation>
  </message>
  <message>
   <source>modules {}</source>
   <translation>模块 {}</translation>
  </message>
  <message>
   <source>[Beside project]</source>
   <translation>[工程旁]</translation>
  </message>
  <message>
   <source>[Beside labels]</source>
   <translation>[标签旁]</translation>
  </message>
  <message>
   <source>[Temporary file]</source>
   <translation>[临时文件]</translation>
  </message>
  <message>
   <source>No program opens '{}'</source>
   <translation>没有程序可以打开“{}”</translation>
  </message>
  <message>
   <source>'{}' is no folder that can be shown</source>
   <translation>“{}”不是可以显示的文件夹</translation>
  </message>
  <message>
   <source>'{}' is not a report of X-ModalNet and was not opened: make the result again to get its report</source>
   <translation>“{}”不是 X-ModalNet 的报告，未打开：请重新生成结果以获得其报告</translation>
  </message>
  <message>
   <source>'{}' is there already. Replace it?</source>
   <translation>“{}”已存在。是否替换？</translation>
  </message>
  <message>
   <source>Help on this step</source>
   <translation>此步骤的帮助</translation>
  </message>
  <message>
   <source>QGIS's plugin Processing is off</source>
   <translation>QGIS 的 Processing 插件已关闭</translation>
  </message>
  <message>
   <source>Enable it: Plugins, Manage and Install Plugins, Installed</source>
   <translation>请启用它：插件 &gt; 管理并安装插件 &gt; 已安装</translation>
  </message>
  <message>
   <source>The points of the project that was closed are in {}</source>
   <translation>已关闭工程的参考点位于 {}</translation>
  </message>
  <message>
   <source>Only points that were drawn here can be walked through</source>
   <translation>只能逐个查看在此处抽取的点</translation>
  </message>
  <message>
   <source>Draw points first</source>
   <translation>请先抽取点</translation>
  </message>
  <message>
   <source>Layer '{}' has no points</source>
   <translation>图层“{}”没有点</translation>
  </message>
  <message>
   <source>Point {} has no place in the CRS of the project</source>
   <translation>点 {} 在工程的 CRS 中没有对应位置</translation>
  </message>
  <message>
   <source>Choose another CRS for the project</source>
   <translation>请为工程选择其他 CRS</translation>
  </message>
  <message>
   <source>'{}' lies off this map: choose another reference, or draw points from the map</source>
   <translation>“{}”不在此地图范围内：请选择其他参考，或从此地图中抽取点</translation>
  </message>
  <message>
   <source>The points of '{}' were drawn from '{}', and none lies on this map: choose that map, or draw points from this one</source>
   <translation>“{}”的点是从“{}”中抽取的，没有一个落在此地图上：请选择那幅地图，或从此地图中抽取点</translation>
  </message>
  <message>
   <source>Assess the map</source>
   <translation>评估地图</translation>
  </message>
  <message>
   <source>The report on the map of the project that was closed is {}</source>
   <translation>已关闭工程的地图报告为 {}</translation>
  </message>
  <message>
   <source>There is no reference</source>
   <translation>没有参考</translation>
  </message>
  <message>
   <source>Draw points from the map, or choose a layer of known classes</source>
   <translation>请从地图中抽取点，或选择类别已知的图层</translation>
  </message>
  <message>
   <source>No map is chosen</source>
   <translation>未选择地图</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster of classes to the project</source>
   <translation>请在第 4 步制作地图，或向工程添加类别栅格</translation>
  </message>
  <message>
   <source>No point of '{}' has a class yet</source>
   <translation>“{}”中的点都还没有类别</translation>
  </message>
  <message>
   <source>Press Label Points, and tell what is there</source>
   <translation>请点击“逐点标记”，并指出各处的类别</translation>
  </message>
  <message>
   <source>No class field of the reference is chosen</source>
   <translation>未选择参考的类别字段</translation>
  </message>
  <message>
   <source>Choose the field that holds the classes</source>
   <translation>请选择存储类别的字段</translation>
  </message>
  <message>
   <source>reference.gpkg</source>
   <translation>参考点.gpkg</translation>
  </message>
  <message>
   <source>Cannot tell</source>
   <translation>无法判断</translation>
  </message>
  <message>
   <source>No class yet</source>
   <translation>尚无类别</translation>
  </message>
 </context>
 <context>
  <name>_Matrix</name>
  <message>
   <source>{} stayed: {} of it</source>
   <translation>{} 保持不变：占该类别的 {}</translation>
  </message>
  <message>
   <source>{} became {}: {} of it</source>
   <translation>{} 变为 {}：占原类别的 {}</translation>
  </message>
 </context>
</TS>
