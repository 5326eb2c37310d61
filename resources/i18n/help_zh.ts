<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
 <context>
  <name>accuracy</name>
  <message>
   <source>Figures of held-out labels speak of the labels. How right the map itself is, you learn from points that are drawn from it at random.</source>
   <translation>由留出标签得出的数值只反映标签的情况。地图本身有多正确，要由从地图中随机抽取的点来说明。</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/accuracy.png" alt="A point waits for its class"&gt;</source>
   <translation>&lt;img src="pictures/accuracy.png" alt="一个等待指定类别的点"&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;Draw Points&lt;/b&gt;. &lt;i&gt;Random&lt;/i&gt;: every pixel has the same chance. &lt;i&gt;Equal&lt;/i&gt;: as many in each class, which tells the most of rare ones. &lt;i&gt;Proportional&lt;/i&gt;, the usual one: as the class is large, a few at least. &lt;i&gt;Optimal&lt;/i&gt;: as it is large and in doubt, for which the map's confidence must be in the project. Four times as many points make the interval half as wide. They go into a GeoPackage beside the map or, where that is a temporary file, beside the labels.</source>
   <translation>&lt;b&gt;Draw Points&lt;/b&gt;。“&lt;i&gt;Random&lt;/i&gt;”：每个像素被抽中的机会相同。“&lt;i&gt;Equal&lt;/i&gt;”：每个类别抽取同样多的点，对稀有类别的信息最多。“&lt;i&gt;Proportional&lt;/i&gt;”（常用方式）：按类别大小抽取，每类至少几个。“&lt;i&gt;Optimal&lt;/i&gt;”：按类别的大小和存疑程度抽取，需要工程中有该地图的置信度图。点数增至四倍，区间宽度减半。这些点存入地图旁的 GeoPackage；如果地图是临时文件，则存放在标签旁边。</translation>
  </message>
  <message>
   <source>&lt;b&gt;Label Points&lt;/b&gt;: one after another is shown, with the maps hidden. &lt;kbd&gt;1&lt;/kbd&gt; to &lt;kbd&gt;9&lt;/kbd&gt; tell the class, &lt;kbd&gt;A&lt;/kbd&gt; that it is none of the map's classes, which counts as an error of the map, &lt;kbd&gt;0&lt;/kbd&gt; that it cannot be told, which does not count, &lt;kbd&gt;Backspace&lt;/kbd&gt; goes back and shows the answer, which another key changes, &lt;kbd&gt;Enter&lt;/kbd&gt; goes on and leaves it, &lt;kbd&gt;Esc&lt;/kbd&gt; ends; every answer is in the file at once. Where all points have an answer, it goes once more through those that could not be told or, where there are none, through all. At the end the points are shown in the colours of their answers: open rings have none yet, grey points could not be told, black ones are of another class.</source>
   <translation>&lt;b&gt;Label Points&lt;/b&gt;：逐个显示各点，此时地图隐藏。按 &lt;kbd&gt;1&lt;/kbd&gt; 到 &lt;kbd&gt;9&lt;/kbd&gt; 指定类别；按 &lt;kbd&gt;A&lt;/kbd&gt; 表示该处不属于地图的任何类别，算作地图的错误；按 &lt;kbd&gt;0&lt;/kbd&gt; 表示无法判断，该点不计入；按 &lt;kbd&gt;Backspace&lt;/kbd&gt; 返回上一个点并显示其答案，可按其他键更改，或按 &lt;kbd&gt;Enter&lt;/kbd&gt; 保持不变并转到下一个；按 &lt;kbd&gt;Esc&lt;/kbd&gt; 结束。每个答案都会立即写入文件。如果所有点都已有答案，则会再过一遍无法判断的点；如果没有这样的点，则再过一遍所有点。结束时各点以其答案的颜色显示：空心圆环尚无答案，灰色点无法判断，黑色点属于其他类别。</translation>
  </message>
  <message>
   <source>&lt;b&gt;Assess&lt;/b&gt;: the estimate for the whole map, of its accuracy and of the area of each class, each point weighted by the part of the map that it stands for (Olofsson et al. 2014), and the plain count of the points. The estimate is the figure to quote. Where the interval spans more than 30 percentage points, it is shown in place of the figure, with about how many points are missing. In the average accuracy, a class that the map lacks counts as never right, and a note says what the average is without it. Where the model learned from a part of the reference, a note says how right the map is on the rest. Points and maps from before a class was renamed in step 2 still count: in them it is known by its old name.</source>
   <translation>&lt;b&gt;Assess&lt;/b&gt;：给出整幅地图的估计，包括精度和各类别的面积，其中每个点按其所代表的地图部分加权（Olofsson 等 2014）；同时给出对点的直接计数。应引用的是估计值。如果区间宽度超过 30 个百分点，则显示区间来代替数值，并说明大约还缺多少个点。在平均精度中，地图所缺的类别计为从不正确，另有说明给出不计这类类别时的平均精度。如果模型学习过参考的一部分，则有说明指出地图在其余部分的正确程度。在第 2 步重命名类别之前制作的点和地图仍然有效：其中该类别按旧名称识别。</translation>
  </message>
  <message>
   <source>The same points judge another map of the place: the map that they were drawn from stays their strata (Stehman 2014). Any other layer of known classes can be the reference as well; then only the plain count is told, of polygons with its 95 % interval as if they had been drawn at random, unless its points were drawn over the whole map at random and you tick &lt;i&gt;Drawn at random&lt;/i&gt;. If the reference is a raster, codes are compared; where its names (as the layer shows them in QGIS, &lt;i&gt;Paletted/Unique values&lt;/i&gt;, or as its file has them) stand by other codes than the map's, classes meet by their names.</source>
   <translation>同一批点也可以评估同一地点的另一幅地图：抽取这些点时所用的地图仍是它们的分层（Stehman 2014）。其他任何类别已知的图层也可作为参考；此时只给出直接计数（多边形另有 95 % 区间，视同它们为随机抽取），除非其点是在整幅地图上随机抽取的，并且您勾选了“&lt;i&gt;Drawn at random&lt;/i&gt;”。参考为栅格时，比较的是代码；如果其名称（按 QGIS 中图层的“&lt;i&gt;调色板/唯一值&lt;/i&gt;”显示，或取自其文件）所对应的代码与地图不同，则按名称匹配类别。</translation>
  </message>
  <message>
   <source>Whether one of two maps is more right than the other, or whether chance alone may have made the difference, is told by McNemar's test on one reference: choose the second map as &lt;i&gt;Other map&lt;/i&gt; before you press &lt;b&gt;Assess&lt;/b&gt;. A p below 0.05 hardly is chance. &lt;a href="algorithms.html#assess"&gt;&lt;i&gt;Assess a map&lt;/i&gt;&lt;/a&gt; in the Processing toolbox does the same.</source>
   <translation>两幅地图中是否有一幅更正确，还是差异可能仅出于偶然，可用同一参考数据上的 McNemar 检验判断：在按下 &lt;b&gt;Assess&lt;/b&gt; 之前，将第二幅地图选为 &lt;i&gt;Other map&lt;/i&gt;。p 小于 0.05 就很难说是偶然。处理工具箱中的 &lt;a href="algorithms.html#assess"&gt;&lt;i&gt;Assess a map&lt;/i&gt;&lt;/a&gt; 也能完成同样的工作。</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>首页</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>算法</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>大区域</translation>
  </message>
 </context>
 <context>
  <name>after</name>
  <message>
   <source>Works on any class map of the project; the newest is chosen by itself.</source>
   <translation>适用于工程中的任何分类图；默认自动选择最新的一幅。</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/after.png" alt="Swipe between the map and the image"&gt;</source>
   <translation>&lt;img src="pictures/after.png" alt="在地图与影像之间使用卷帘"&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;Swipe&lt;/b&gt;: drag the line; left of it the map, right of it what lies under it. The list beside the button chooses another layer to see there. &lt;kbd&gt;Esc&lt;/kbd&gt; ends it.</source>
   <translation>&lt;b&gt;Swipe&lt;/b&gt;：拖动分割线，线左侧是地图，右侧是其下方的内容。按钮旁的列表可选择在右侧显示的其他图层。按 &lt;kbd&gt;Esc&lt;/kbd&gt; 结束。</translation>
  </message>
  <message>
   <source>&lt;b&gt;Clean Up&lt;/b&gt;: majority filter, sieve, and polygons in the map's colours, one per patch or one per class. The results join the map's group, step 5 then judges the cleaned map, and a table shows what became of each class. Pixels of one class that touch are one patch, also where they are several things: the polygons of a forest do not count its trees.</source>
   <translation>&lt;b&gt;Clean Up&lt;/b&gt;：众数滤波、滤除碎斑，以及采用地图颜色的多边形（每个斑块一个，或每个类别一个）。结果会加入该地图的图层组，之后第 5 步评估的是清理后的地图，并有一张表显示各类别的变化。同一类别中相连的像素算作一个斑块，即使那里有多个物体：森林的多边形并不能数出其中的树木。</translation>
  </message>
  <message>
   <source>&lt;b&gt;Export&lt;/b&gt;: GeoTIFF, GeoPackage with hectares, a CSV table of the areas, areas by polygon, a page with legend and hectares as PNG, a print layout to edit, a STAC item beside the map. The title of page and layout is the layer's name: rename the layer for another one. Where the map has no CRS, there is neither scale bar nor north arrow. &lt;i&gt;Areas by Polygon&lt;/i&gt; opens the algorithm of that name with the map filled in: of every polygon of a layer, such as fields or districts, it tells the class that has the most of it and the hectares of each class, as a layer in the colours of the map; its attribute table is exported as QGIS exports any.</source>
   <translation>&lt;b&gt;Export&lt;/b&gt;：GeoTIFF、带公顷数的 GeoPackage、CSV 面积表、各多边形的面积、带图例和公顷数的 PNG 页面、可供编辑的打印布局，以及地图旁的 STAC 条目。页面和布局的标题取自图层名称：如需其他标题，请重命名图层。如果地图没有 CRS，则没有比例尺和指北针。“&lt;i&gt;Areas by Polygon&lt;/i&gt;”会打开同名算法，并已填好地图：对图层中的每个多边形（如地块或行政区），给出其中占比最大的类别和每个类别的公顷数，结果是采用地图颜色的图层；其属性表可像 QGIS 中其他属性表一样导出。</translation>
  </message>
  <message>
   <source>&lt;b&gt;Compare&lt;/b&gt;: what became of each class from one map to another, in pixels or hectares, and the changes as a layer. The latest earlier map of the same pixels is proposed. Which of two maps of one time is more right it cannot tell: &lt;a href="accuracy.html"&gt;step 5&lt;/a&gt; can, by a reference.</source>
   <translation>&lt;b&gt;Compare&lt;/b&gt;：从一幅地图到另一幅地图，各类别变成了什么，以像素或公顷计，并把变化生成为图层。默认建议像素相同的、最近的一幅较早的地图。同一时期的两幅地图中哪一幅更正确，它无法判断：&lt;a href="accuracy.html"&gt;步骤 5&lt;/a&gt; 可以借助参考数据判断。</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>首页</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>算法</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>大区域</translation>
  </message>
 </context>
 <context>
  <name>algorithms</name>
  <message>
   <source>Processing algorithms</source>
   <translation>处理算法</translation>
  </message>
  <message>
   <source>In the toolbox under &lt;i&gt;X-ModalNet&lt;/i&gt;, in the modeler, in batch, and as &lt;code&gt;qgis_process run xmodalnet:NAME -- ...&lt;/code&gt;. The text in the dialog explains every parameter; &lt;code&gt;qgis_process help xmodalnet:NAME&lt;/code&gt; also tells the numbers that stand for choices.</source>
   <translation>位于工具箱的 &lt;i&gt;X-ModalNet&lt;/i&gt; 下，也可用于模型构建器和批处理，或通过 &lt;code&gt;qgis_process run xmodalnet:NAME -- ...&lt;/code&gt; 运行。对话框中的说明介绍了每个参数；&lt;code&gt;qgis_process help xmodalnet:NAME&lt;/code&gt; 还会列出各选项对应的数字。</translation>
  </message>
  <message>
   <source>Layers and labels to a model, with its estimated accuracy and report.</source>
   <translation>由图层和标签得到模型，并附估计的精度和报告。</translation>
  </message>
  <message>
   <source>Numbers of a field beyond 254, such as crop codes, are the names of the classes, and the codes of the map count from 1 in their order: another year's labels may give other codes. The command line keeps them, with a table of all crop codes: &lt;code&gt;--classes&lt;/code&gt;.</source>
   <translation>字段中大于 254 的数字（例如作物代码）是类别的名称，地图的代码按其顺序从 1 开始编号：另一年的标签可能得到不同的代码。命令行可用包含所有作物代码的表来保持代码：&lt;code&gt;--classes&lt;/code&gt;。</translation>
  </message>
  <message>
   <source>A model and layers to a class map, with confidence and uncertainty if asked for; of an extent, or inside of polygons alone.</source>
   <translation>由模型和图层得到分类图，并可按需生成置信度图和不确定性图；可限定于某一范围，或仅在面内制图。</translation>
  </message>
  <message>
   <source>Layers and the labels so far to points where the next labels would teach the most, each with the two classes that it may be.</source>
   <translation>由图层和现有标签得到一批点，即下一批标签最有帮助的位置；每个点附有该处可能的两个类别。</translation>
  </message>
  <message>
   <source>A map and a reference to a confusion matrix and accuracies; of a random sample also the estimate for the whole map, with intervals; McNemar&amp;#x27;s test of two maps.</source>
   <translation>由地图和参考得到混淆矩阵和各项精度；参考为随机样本时，还给出整幅地图的估计及其区间；还可对两幅地图进行 McNemar 检验。</translation>
  </message>
  <message>
   <source>A map to points at random that wait for their class.</source>
   <translation>由地图得到随机抽取的点，等待指定类别。</translation>
  </message>
  <message>
   <source>A matrix of what became of each class, and a map of the changes.</source>
   <translation>得到各类别去向的矩阵，以及变化图。</translation>
  </message>
  <message>
   <source>A map in which every pixel has the most frequent class around it.</source>
   <translation>得到一幅地图，其中每个像素取其周围出现次数最多的类别。</translation>
  </message>
  <message>
   <source>A map to a GeoPackage of polygons with class code, name and hectares, in the map&amp;#x27;s colours; one for each patch, or with &lt;code&gt;DISSOLVE=true&lt;/code&gt; one for each class: &lt;code&gt;qgis_process run xmodalnet:polygons -- MAP=map.tif POLYGONS=map.gpkg&lt;/code&gt;</source>
   <translation>由地图得到多边形的 GeoPackage，含类别代码、名称和公顷数，采用地图的颜色；每个斑块一个多边形，使用 &lt;code&gt;DISSOLVE=true&lt;/code&gt; 则每个类别一个：&lt;code&gt;qgis_process run xmodalnet:polygons -- MAP=map.tif POLYGONS=map.gpkg&lt;/code&gt;</translation>
  </message>
  <message>
   <source>A map and polygons, such as fields or districts, to the same polygons with the class that has the most of each, its percent, and the hectares of every class: &lt;code&gt;qgis_process run xmodalnet:areas -- MAP=map.tif POLYGONS=fields.gpkg AREAS=areas.gpkg&lt;/code&gt;</source>
   <translation>由地图和多边形（如地块或行政区）得到同样的多边形，并附有每个多边形中占比最大的类别、该类别的百分比，以及每个类别的公顷数：&lt;code&gt;qgis_process run xmodalnet:areas -- MAP=map.tif POLYGONS=fields.gpkg AREAS=areas.gpkg&lt;/code&gt;</translation>
  </message>
  <message>
   <source>A map on a page with title, legend, scale bar and north arrow, as PNG, PDF or SVG.</source>
   <translation>将地图排成一页，含标题、图例、比例尺和指北针，存为 PNG、PDF 或 SVG。</translation>
  </message>
  <message>
   <source>A JSON file beside a map that catalogues of geodata read.</source>
   <translation>地图旁的 JSON 文件，可供地理数据目录读取。</translation>
  </message>
  <message>
   <source>One image, as a virtual raster, of bands that come as a file each or in several pixel sizes.</source>
   <translation>将每个波段一个文件或像素大小不同的波段合成一幅影像，存为虚拟栅格。</translation>
  </message>
  <message>
   <source>How far layers lie from the target, in pixels.</source>
   <translation>各图层相对于目标的偏移，以像素为单位。</translation>
  </message>
  <message>
   <source>A model as an ONNX file.</source>
   <translation>将模型存为 ONNX 文件。</translation>
  </message>
  <message>
   <source>A simulated landscape to try everything out.</source>
   <translation>生成模拟场景，用于试用全部功能。</translation>
  </message>
  <message>
   <source>From your own programs</source>
   <translation>在您自己的程序中使用</translation>
  </message>
  <message>
   <source>In the plugin's folder, the engine's interpreter does a job, or a list of jobs, of a JSON file: &lt;code&gt;python -m engine run map.tif.job.json&lt;/code&gt;. Such a file lies beside every model and map; &lt;code&gt;python -m engine run --keys&lt;/code&gt; prints the keys of every job, what they mean, and what they are where they are left out. Paths are absolute, or count from where the program is started.</source>
   <translation>在插件文件夹中，引擎的解释器可执行 JSON 文件中的一个任务或任务列表：&lt;code&gt;python -m engine run map.tif.job.json&lt;/code&gt;。每个模型和地图旁都有这样的文件；&lt;code&gt;python -m engine run --keys&lt;/code&gt; 会列出各类任务的键、其含义以及省略时的取值。路径为绝对路径，或从启动程序的文件夹算起。</translation>
  </message>
  <message>
   <source>A program that asks for many jobs keeps an engine, &lt;code&gt;python -m engine serve&lt;/code&gt;, and writes one JSON object a line to its input: &lt;code&gt;{"type": "run", "job": {...}}&lt;/code&gt;, or &lt;code&gt;{"type": "cancel"}&lt;/code&gt; meanwhile. The engine writes one a line too: first &lt;code&gt;ready&lt;/code&gt;, with the number of the protocol; while a job runs, &lt;code&gt;progress&lt;/code&gt;, with &lt;code&gt;fraction&lt;/code&gt; (0 to 1) and &lt;code&gt;stage&lt;/code&gt;; at its end exactly one of &lt;code&gt;done&lt;/code&gt; (&lt;code&gt;outputs&lt;/code&gt;, &lt;code&gt;report&lt;/code&gt;, &lt;code&gt;notes&lt;/code&gt;), &lt;code&gt;failed&lt;/code&gt; (&lt;code&gt;message&lt;/code&gt;, &lt;code&gt;hint&lt;/code&gt;) and &lt;code&gt;cancelled&lt;/code&gt;. It ends when its input is closed. In Python:</source>
   <translation>需要执行许多任务的程序可保持一个引擎运行（&lt;code&gt;python -m engine serve&lt;/code&gt;），并向其输入每行写一个 JSON 对象：&lt;code&gt;{"type": "run", "job": {...}}&lt;/code&gt;，或在执行期间写 &lt;code&gt;{"type": "cancel"}&lt;/code&gt;。引擎也每行写出一个：首先是 &lt;code&gt;ready&lt;/code&gt;，带有协议编号；任务执行时是 &lt;code&gt;progress&lt;/code&gt;，带有 &lt;code&gt;fraction&lt;/code&gt;（0 到 1）和 &lt;code&gt;stage&lt;/code&gt;；最后恰好是 &lt;code&gt;done&lt;/code&gt;（&lt;code&gt;outputs&lt;/code&gt;、&lt;code&gt;report&lt;/code&gt;、&lt;code&gt;notes&lt;/code&gt;）、&lt;code&gt;failed&lt;/code&gt;（&lt;code&gt;message&lt;/code&gt;、&lt;code&gt;hint&lt;/code&gt;）和 &lt;code&gt;cancelled&lt;/code&gt; 之一。输入关闭时引擎结束。Python 示例：</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>首页</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>算法</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>大区域</translation>
  </message>
 </context>
 <context>
  <name>cluster</name>
  <message>
   <source>Large areas</source>
   <translation>大区域</translation>
  </message>
  <message>
   <source>Large areas, several machines</source>
   <translation>大区域，多台机器</translation>
  </message>
  <message>
   <source>A raster may be larger than memory and disk: maps are read and written tile by tile, memory stays the same, and a layer can be anything that GDAL opens, such as a VRT mosaic of many scenes or a file on a web server (&lt;code&gt;/vsicurl/https://...&lt;/code&gt;). Two cores map a Sentinel-2 tile in less than a minute. For countries there is a cluster.</source>
   <translation>栅格可以大于内存和磁盘：地图逐块读写，内存占用保持不变；图层可以是 GDAL 能打开的任何数据，例如由多景影像组成的 VRT 镶嵌，或网络服务器上的文件（&lt;code&gt;/vsicurl/https://...&lt;/code&gt;）。两个 CPU 核心不到一分钟即可完成一幅 Sentinel-2 分幅影像的制图。对于整个国家，可以使用集群。</translation>
  </message>
  <message>
   <source>Map on a cluster</source>
   <translation>在集群上制图</translation>
  </message>
  <message>
   <source>The engine's map, by the command line or &lt;i&gt;Map with a model&lt;/i&gt; in Processing (its advanced parameters), can be made by the workers of a &lt;a href="https://distributed.dask.org"&gt;Dask&lt;/a&gt; cluster. The map goes out in parts of about two million pixels; each is a file in a hidden folder beside the map (&lt;code&gt;.MAP.tif.parts&lt;/code&gt;) until the map is whole. So nothing is lost with a worker: another one makes its part. If the process that asked for the map is stopped, or the scheduler is lost, the same job goes on from the parts that are there, unless a layer, the model or the settings have changed since (whether a layer on a web server has cannot be told; a note says so). The map is the same, byte for byte, as that of one machine with a processor of the same kind. Between kinds of processors, and with &lt;code&gt;--device auto&lt;/code&gt; between graphics cards, last digits differ.</source>
   <translation>引擎的制图，无论是通过命令行还是“数据处理”中的“&lt;i&gt;Map with a model&lt;/i&gt;”（其高级参数），都可以由 &lt;a href="https://distributed.dask.org"&gt;Dask&lt;/a&gt; 集群的工作进程完成。地图分为多个部分分发，每个部分约 200 万像素；在整幅地图完成之前，每个部分都是地图旁一个隐藏文件夹（&lt;code&gt;.MAP.tif.parts&lt;/code&gt;）中的一个文件。因此即使失去某个工作进程，也不会丢失任何结果：另一个工作进程会完成它的部分。如果请求制图的进程被停止，或失去调度器，同一任务会从已有的部分继续，除非此后某个图层、模型或设置已更改（网络服务器上的图层是否更改无法判断，会有说明指出这一点）。所得地图与使用同类处理器的单台机器所得的地图逐字节相同。不同种类的处理器之间，以及使用 &lt;code&gt;--device auto&lt;/code&gt; 时不同的显卡之间，最后几位数字会有差异。</translation>
  </message>
  <message>
   <source>If you do not want to go on with a map, delete the folder of its parts; else the folder is deleted when a map of that name is written. The job file beside a map does not keep the cluster: where it is run again on one, add &lt;code&gt;--cluster tcp://HOST:8786&lt;/code&gt;.</source>
   <translation>如果不想继续制作某幅地图，请删除存放其各部分的文件夹；否则在写出同名地图时，该文件夹会自动删除。地图旁的任务文件不保存集群：如需在集群上再次运行，请加上 &lt;code&gt;--cluster tcp://HOST:8786&lt;/code&gt;。</translation>
  </message>
  <message>
   <source>Layers, model and the map's folder must lie where all machines find them under the same name, a network drive for instance; layers may also be addresses that every worker can read. Every machine needs the packages, but not the plugin: the engine's code comes with the job.</source>
   <translation>图层、模型和地图的文件夹必须位于所有机器都能以相同名称找到的位置，例如网络驱动器；图层也可以是每个工作进程都能读取的网络地址。每台机器都需要软件包，但不需要插件：引擎的代码随任务一起发送。</translation>
  </message>
  <message>
   <source>In the plugin's folder (Python must be of the same version everywhere):</source>
   <translation>在插件的文件夹中（各处的 Python 版本必须相同）：</translation>
  </message>
  <message>
   <source>With a batch system the workers are one line of its script, as many times as there are nodes:</source>
   <translation>使用批处理作业系统时，启动工作进程只需其脚本中的一行，有多少个节点就运行多少次：</translation>
  </message>
  <message>
   <source>Set two variables where workers start, and they are a fifth faster: &lt;code&gt;DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED=False&lt;/code&gt; (nobody looks at their profiles) and &lt;code&gt;MALLOC_TRIM_THRESHOLD_=1000000000&lt;/code&gt; (they keep memory that they want again at once). Where workers have several threads each makes a part of its own; processes of one thread are faster.</source>
   <translation>在启动工作进程的环境中设置以下两个变量，可使其快五分之一：&lt;code&gt;DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED=False&lt;/code&gt;（没有人会查看其性能分析）和 &lt;code&gt;MALLOC_TRIM_THRESHOLD_=1000000000&lt;/code&gt;（保留马上又要用到的内存）。如果工作进程有多个线程，则每个线程各自处理一个部分；单线程的进程更快。</translation>
  </message>
  <message>
   <source>Workers may come late, go and come again. &lt;code&gt;--cluster local:4&lt;/code&gt; starts four workers on this machine and stops them at the end; it is a trial of the same way, no faster than no cluster at all.</source>
   <translation>工作进程可以晚些加入，也可以离开后再回来。&lt;code&gt;--cluster local:4&lt;/code&gt; 在本机启动四个工作进程，并在结束时停止它们；这只是按同样的流程试运行，并不比不用集群更快。</translation>
  </message>
  <message>
   <source>Whoever reaches an open scheduler (&lt;code&gt;tcp://&lt;/code&gt;) can run programs on all machines of the cluster: keep it in a network of your own, or set up Dask's certificates and say &lt;code&gt;tls://HOST:8786&lt;/code&gt;; Dask finds them by its usual settings, such as &lt;code&gt;DASK_DISTRIBUTED__COMM__TLS__CA_FILE&lt;/code&gt;. The processes of &lt;code&gt;local:4&lt;/code&gt; have certificates of their own.</source>
   <translation>能连接到开放调度器（&lt;code&gt;tcp://&lt;/code&gt;）的任何人都可以在集群的所有计算机上运行程序：请将其置于自己的网络内，或设置 Dask 的证书并使用 &lt;code&gt;tls://HOST:8786&lt;/code&gt;；Dask 通过其常用设置找到证书，例如 &lt;code&gt;DASK_DISTRIBUTED__COMM__TLS__CA_FILE&lt;/code&gt;。&lt;code&gt;local:4&lt;/code&gt; 的进程有自己的证书。</translation>
  </message>
  <message>
   <source>How long a country takes</source>
   <translation>为一个国家制图需要多长时间</translation>
  </message>
  <message>
   <source>On paper, for 100 000 million pixels of twelve float32 bands, from costs measured on one machine (&lt;code&gt;make bench-spread&lt;/code&gt; measures yours): 47 700 parts of 2.1 million pixels; 0.04 s to open each and 0.30 s of one core for a million pixels; meanwhile, 0.004 s a million pixels and 0.002 s a part in the process that asked; at the end, 0.01 s a million pixels for the file with its overviews. So 9 hours of one core. With several, putting together goes on beside the mapping, so the longer of the two counts:</source>
   <translation>以下是理论估算：1000 亿像素，12 个 float32 波段，成本按一台机器上的实测计算（&lt;code&gt;make bench-spread&lt;/code&gt; 可测量您的机器）：共 47,700 个部分，每个部分 210 万像素；打开每个部分需 0.04 秒，每百万像素占用一个核心 0.30 秒；在此期间，请求制图的进程每百万像素需 0.004 秒，每个部分需 0.002 秒；最后写出带概览图的文件，每百万像素需 0.01 秒。因此单个核心需要 9 小时。使用多个核心时，拼合与制图同时进行，以两者中较长的时间为准：</translation>
  </message>
  <message>
   <source>workers of one core</source>
   <translation>单核工作进程数</translation>
  </message>
  <message>
   <source>mapping, min</source>
   <translation>制图，分钟</translation>
  </message>
  <message>
   <source>putting together, meanwhile, min</source>
   <translation>拼合（同时进行），分钟</translation>
  </message>
  <message>
   <source>the file at the end, min</source>
   <translation>最后写出文件，分钟</translation>
  </message>
  <message>
   <source>in all, min</source>
   <translation>合计，分钟</translation>
  </message>
  <message>
   <source>It needs room for the parts (0.03 bytes a pixel, 3 GB; confidence adds 4 bytes a pixel, uncertainty 12), for a draft of the map (a byte a pixel, 100 GB) and for the map. Reading 4.8 TB in half an hour is 2.7 GB/s: the storage may be what all wait for.</source>
   <translation>所需的磁盘空间包括：各部分（每像素 0.03 字节，共 3 GB；置信度每像素另加 4 字节，不确定性另加 12 字节）、地图的草稿文件（每像素 1 字节，共 100 GB），以及地图本身。半小时内读取 4.8 TB 相当于 2.7 GB/s：存储可能成为整个过程的瓶颈。</translation>
  </message>
  <message>
   <source>Beyond about 64 workers the single file is what takes the time: then map the country in some areas (&lt;code&gt;--area&lt;/code&gt;), each with a file of its own, and put a VRT over them.</source>
   <translation>工作进程超过约 64 个时，耗时的是写出单个文件：此时请将国家分成若干区域制图（&lt;code&gt;--area&lt;/code&gt;），每个区域一个文件，再用一个 VRT 将其合并。</translation>
  </message>
  <message>
   <source>Train on several graphics cards</source>
   <translation>使用多块显卡训练</translation>
  </message>
  <message>
   <source>A training takes seconds to minutes on one machine, and needs no cluster. Where a large one shall use all graphics cards of a machine, &lt;code&gt;torchrun&lt;/code&gt; starts a process for each, and they learn as one: each looks at its share of every step's pixels. It was tried with two processes on processors, where the model is as good as that of one process; not on graphics cards. On Windows set &lt;code&gt;USE_LIBUV=0&lt;/code&gt; first: PyTorch comes without that library there.</source>
   <translation>训练在一台机器上只需几秒到几分钟，不需要集群。如果一次大型训练要使用一台机器的所有显卡，&lt;code&gt;torchrun&lt;/code&gt; 会为每块显卡启动一个进程，它们作为一个整体学习：每一步的像素由各进程分担。已用两个进程在 CPU 上试过，所得模型与单个进程的一样好；尚未在显卡上试过。在 Windows 上请先设置 &lt;code&gt;USE_LIBUV=0&lt;/code&gt;：那里的 PyTorch 不带该库。</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>首页</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>算法</translation>
  </message>
 </context>
 <context>
  <name>data</name>
  <message>
   <source>Choose one layer or more of the same place: hyperspectral (HSI), multispectral (MSI), radar (SAR), and one of anything else, such as elevation, a thermal image or an index. They may differ in pixel size, extent and CRS. Tick the &lt;i&gt;target&lt;/i&gt;: the sensor that will be there for the whole map (several can be ticked). The others only help to learn, and may cover a part.</source>
   <translation>请选择同一地点的一个或多个图层：高光谱 (HSI)、多光谱 (MSI)、雷达 (SAR)，以及一个其他图层，例如高程、热红外影像或指数。它们的像素大小、范围和 CRS 可以不同。请勾选&lt;i&gt;目标&lt;/i&gt;：即整幅地图范围内都有的传感器（可以勾选多个）。其余传感器仅用于辅助学习，可以只覆盖部分区域。</translation>
  </message>
  <message>
   <source>What is chosen as &lt;i&gt;Other&lt;/i&gt; is taken to be there for the whole map, so it is ticked as a target from the start. It helps where the classes follow it; elsewhere it may teach no more than where the labels lie: train with and without it, and compare. Several such layers become one raster with &lt;i&gt;Stack Bands&lt;/i&gt;.</source>
   <translation>选作“&lt;i&gt;Other&lt;/i&gt;”的图层视为整幅地图范围内都有，因此一开始就会勾选为目标。当类别与其相关时它有帮助；否则模型从中学到的可能不过是标签的位置：请在使用和不使用它的情况下各训练一次，并进行比较。多个此类图层可用“&lt;i&gt;Stack Bands&lt;/i&gt;”合成一个栅格。</translation>
  </message>
  <message>
   <source>Landsat, Sentinel-2 and radar often come as a file for each band. &lt;i&gt;Stack Bands&lt;/i&gt; makes one layer of them: it ticks the files whose names belong to one image, takes further ones, and writes a small virtual raster (VRT) that refers to the files, so that nothing is copied; keep it with them. Where bands have several pixel sizes, the image has the finest, and the area that all of them cover. Names and wavelengths go along (those of Landsat 4 to 9 and Sentinel-2 are known from the names of their files), so that a model finds its bands in other images. Reproject bands of another CRS first.</source>
   <translation>Landsat、Sentinel-2 和雷达影像常常是每个波段一个文件。“&lt;i&gt;Stack Bands&lt;/i&gt;”将它们合成一个图层：它会勾选名称属于同一影像的文件，也可添加其他文件，并写出一个引用这些文件的小型虚拟栅格 (VRT)，因此不复制任何数据；请将其与这些文件放在一起。如果各波段的像素大小不同，所得影像采用最细的像素和所有波段共同覆盖的区域。名称和波长会一并保留（Landsat 4 至 9 和 Sentinel-2 的名称和波长由文件名得出），使模型能在其他影像中找到它的波段。CRS 不同的波段请先重投影。</translation>
  </message>
  <message>
   <source>EnMAP and DESIS keep the wavelengths of their bands in &lt;code&gt;…METADATA.XML&lt;/code&gt;, beside &lt;code&gt;…SPECTRAL_IMAGE&lt;/code&gt;: leave both in one folder under their names. A clipped or renamed copy knows no wavelengths. You need none: a map can be made of a part of the layer.</source>
   <translation>EnMAP 和 DESIS 将各波段的波长保存在 &lt;code&gt;…METADATA.XML&lt;/code&gt; 中，与 &lt;code&gt;…SPECTRAL_IMAGE&lt;/code&gt; 并列：请将两者放在同一文件夹中，并保留原名。裁剪或重命名的副本没有波长信息。您也不需要这样的副本：可以只为图层的一部分制图。</translation>
  </message>
  <message>
   <source>Radar may hold decibels, power or amplitude: it is used in decibels, in the training and in every map, and a note tells what was found. Each band is taken for what it or its file is called, such as &lt;code&gt;VV_db&lt;/code&gt;, &lt;code&gt;Amplitude_VV&lt;/code&gt;, &lt;code&gt;Intensity_VV&lt;/code&gt; or &lt;code&gt;Sigma0_VV&lt;/code&gt;, unless its values contradict; where no name tells, values do. Decibels times 10, 100 or 1000 in whole numbers are recognised too. Angles, coherence and ratios stay as they are.</source>
   <translation>雷达可以存储分贝、功率或振幅：在训练和每幅地图中都以分贝使用，并有提示说明发现了什么。每个波段按其自身或其文件的名称处理，例如 &lt;code&gt;VV_db&lt;/code&gt;, &lt;code&gt;Amplitude_VV&lt;/code&gt;, &lt;code&gt;Intensity_VV&lt;/code&gt; 或 &lt;code&gt;Sigma0_VV&lt;/code&gt;，除非其值与之矛盾；名称没有说明时，由值来判断。整数形式的 10、100 或 1000 倍分贝也能识别。角度、相干性和比值保持原样。</translation>
  </message>
  <message>
   <source>Power or amplitude of 0 in all bands is no data. What is 0 or less in one band only, as where noise was subtracted, is taken for one of the weakest echoes. On the command line, &lt;code&gt;--unit sar=power&lt;/code&gt; (or &lt;code&gt;amplitude&lt;/code&gt;, or &lt;code&gt;decibel&lt;/code&gt;) tells what a file holds where its names mislead.</source>
   <translation>所有波段均为 0 的功率或振幅是无数据。仅在一个波段中小于或等于 0 的值（如同减去噪声之处）被当作最弱的回波之一。在命令行中，当名称有误导时，&lt;code&gt;--unit sar=power&lt;/code&gt;（或 &lt;code&gt;amplitude&lt;/code&gt;、&lt;code&gt;decibel&lt;/code&gt;）说明文件存储的是什么。</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/data.png" alt="The Data step with its card"&gt;</source>
   <translation>&lt;img src="pictures/data.png" alt="数据步骤及其检查卡片"&gt;</translation>
  </message>
  <message>
   <source>The card</source>
   <translation>检查卡片</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>行</translation>
  </message>
  <message>
   <source>What it tells, and what its links do</source>
   <translation>说明的内容，以及其中链接的作用</translation>
  </message>
  <message>
   <source>Which of several sensors the map will be made from, until you say which: links do, and the ticks above.</source>
   <translation>在您指定之前，地图由多个传感器中的哪一个制作：可用链接或上方的勾选来指定。</translation>
  </message>
  <message>
   <source>HSI, MSI, SAR, Other</source>
   <translation>HSI、MSI、SAR、其他</translation>
  </message>
  <message>
   <source>Bands, type, nodata, how much of the target a layer covers; a layer that can hardly be what it was chosen for. Links swap two sensors, take a layer away, stack the bands of one image, show natural colours, use the nodata value that you set in QGIS instead of the file's, make a border of zeros, or another filler value, no data, or undo that. While no radar is chosen, layers that look like one are listed, and while no sensor is chosen, so are photos, scans, and images that are called as a map is; the link takes one. The only photo of the project with pixels of a metre or less is taken for MSI by itself.</source>
   <translation>波段、类型、无数据值、图层覆盖目标的比例；以及不太可能属于所选传感器的图层。链接可用于交换两个传感器、取消选择某个图层、叠合同一影像的波段、以自然色显示、使用您在 QGIS 中设定的无数据值代替文件中的值、将值为零或其他填充值的边框设为无数据，或撤回这些设置。如果尚未选择雷达，则会列出看起来像雷达的图层；如果尚未选择任何传感器，还会列出照片、扫描图以及名称像地图的影像；点击链接即可使用其中之一。项目中唯一一幅像元不大于一米的照片会自动用作 MSI。</translation>
  </message>
  <message>
   <source>The CRS, or that a layer has none; the link sets it.</source>
   <translation>CRS，或提示某个图层没有 CRS；点击链接可进行设置。</translation>
  </message>
  <message>
   <source>The target's pixels, which the map will have, and what is resampled to them. With several targets they are those of the uppermost one, until a link takes those of another: finer pixels show more, and take longer. Later maps of a model have the pixels of the same sensor, if it is among their layers.</source>
   <translation>目标的像素，即地图将采用的像素；以及哪些图层会被重采样到这些像素。如果有多个目标，则采用最上面一个的像素，直到通过链接改用另一个的像素：像素越细，显示的内容越多，耗时也越长。同一模型之后的地图也采用同一传感器的像素（如果该传感器在所用图层之中）。</translation>
  </message>
  <message>
   <source>&lt;i&gt;Compare&lt;/i&gt; estimates how far each layer lies from the target, by phase correlation of their edges. Beyond half a pixel of the layer or of the target, whichever is larger, it warns (a pixel and a half between an image and radar or other layers, whose edges differ by nature); &lt;i&gt;Move&lt;/i&gt; puts the layer back by a small file (VRT) that names the old one, and &lt;i&gt;Show Shifts&lt;/i&gt; draws an arrow, twenty times as long as the shift, wherever one could be measured. Where edges have too little in common, it says that it cannot tell.</source>
   <translation>“&lt;i&gt;Compare&lt;/i&gt;”对各图层的边缘做相位相关，估计每个图层相对于目标的偏移。偏移超过半个像素（以图层和目标中较大的像素为准）时会发出警告；影像与雷达或其他图层之间则为一个半像素，因为它们的边缘本来就不同。“&lt;i&gt;Move&lt;/i&gt;”用一个引用原文件的小文件 (VRT) 将图层移回原位；“&lt;i&gt;Show Shifts&lt;/i&gt;”在每个能测得偏移的位置绘制一个箭头，长度为偏移的二十倍。如果边缘的共同之处太少，则会说明无法判断。</translation>
  </message>
  <message>
   <source>Free disk and memory. Yellow: a map of all of the target may find no room on the disk, or memory is short.</source>
   <translation>可用的磁盘空间和内存。黄色：磁盘空间可能容纳不下整个目标的地图，或内存不足。</translation>
  </message>
  <message>
   <source>What the model of step 4 learned from, and how the layers fit it.</source>
   <translation>第 4 步的模型是从什么学习的，以及各图层与其是否匹配。</translation>
  </message>
  <message>
   <source>What there is to say of the labels stands below them, in step 2. Green: good. Yellow: look at it. A cross: nothing can be trained until it is mended. A bubble: not known yet, or only good to know.</source>
   <translation>有关标签的检查结果显示在第 2 步中标签的下方。绿色：良好。黄色：请查看。叉号：解决之前无法训练。气泡：尚不清楚，或仅供参考。</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>首页</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>算法</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>大区域</translation>
  </message>
 </context>
 <context>
  <name>index</name>
  <message>
   <source>From a few labels to a map</source>
   <translation>从少量标签到地图</translation>
  </message>
  <message>
   <source>X-ModalNet turns a handful of labels and whatever sensors you have into a map of classes. A small hyperspectral scene teaches a model that then maps large areas from the cheap sensor alone: multispectral or radar. All pictures here show the simulated sample scene.</source>
   <translation>X-ModalNet 利用少量标签和您现有的任何传感器生成分类图。先用一小块高光谱场景训练模型，之后模型仅凭低成本的传感器（多光谱或雷达）便可为大区域制图。此处的所有图片显示的都是模拟的示例场景。</translation>
  </message>
  <message>
   <source>The first map, in five minutes</source>
   <translation>五分钟生成第一幅地图</translation>
  </message>
  <message>
   <source>Open the panel: &lt;i&gt;Raster &amp;gt; X-ModalNet &amp;gt; X-ModalNet&lt;/i&gt;, or its button. If no engine is found, the panel offers to set one up, or to point at an interpreter that has it. Nothing is installed unasked.</source>
   <translation>打开面板：“&lt;i&gt;栅格 &amp;gt; X-ModalNet &amp;gt; X-ModalNet&lt;/i&gt;”，或点击其按钮。如果没有找到引擎，面板会提供两种选择：设置一个引擎，或指定一个已包含引擎的解释器。未经询问不会安装任何内容。</translation>
  </message>
  <message>
   <source>&lt;a href="data.html"&gt;Data&lt;/a&gt;: choose your layers and tick the &lt;i&gt;target&lt;/i&gt;, the sensor that will be there for the whole map. No data at hand? Press &lt;i&gt;Load Sample Project&lt;/i&gt;.</source>
   <translation>&lt;a href="data.html"&gt;数据&lt;/a&gt;：选择图层并勾选&lt;i&gt;目标&lt;/i&gt;，即整幅地图范围内都有的传感器。手头没有数据？请点击“&lt;i&gt;Load Sample Project&lt;/i&gt;”。</translation>
  </message>
  <message>
   <source>&lt;a href="labels.html"&gt;Labels&lt;/a&gt;: make a label layer, name the classes, draw three to five small shapes of each, spread over the image.</source>
   <translation>&lt;a href="labels.html"&gt;标签&lt;/a&gt;：新建标签图层，为类别命名，为每个类别绘制三到五个小图形，并使其分散在影像各处。</translation>
  </message>
  <message>
   <source>&lt;a href="live.html"&gt;Live Map&lt;/a&gt;: see at once what your labels do, and where the next one would teach the most.</source>
   <translation>&lt;a href="live.html"&gt;实时地图&lt;/a&gt;：立即查看标签的效果，以及下一个标签在哪里最有帮助。</translation>
  </message>
  <message>
   <source>&lt;a href="train.html"&gt;Train&lt;/a&gt;: learn from all labels; the panel tells how well held-out shapes were recognised.</source>
   <translation>&lt;a href="train.html"&gt;训练&lt;/a&gt;：从所有标签学习；面板会说明留出的图形识别得如何。</translation>
  </message>
  <message>
   <source>&lt;a href="map.html"&gt;Map&lt;/a&gt;: the map and its confidence appear as a group of layers.</source>
   <translation>&lt;a href="map.html"&gt;制图&lt;/a&gt;：地图及其置信度图显示为一个图层组。</translation>
  </message>
  <message>
   <source>&lt;a href="accuracy.html"&gt;Accuracy&lt;/a&gt;: label points that were drawn at random, and learn how right the map is, with an interval.</source>
   <translation>&lt;a href="accuracy.html"&gt;精度&lt;/a&gt;：标记随机抽取的点，了解地图有多正确，并得到区间。</translation>
  </message>
  <message>
   <source>&lt;a href="after.html"&gt;After the Map&lt;/a&gt;: look at it beside the image, clean it up, take it elsewhere, compare two maps.</source>
   <translation>&lt;a href="after.html"&gt;制图之后&lt;/a&gt;：与影像对照查看地图，进行清理，用于他处，或比较两幅地图。</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/map.png" alt="QGIS with the panel and the map of the sample scene"&gt;</source>
   <translation>&lt;img src="pictures/map.png" alt="QGIS、面板和示例场景的地图"&gt;</translation>
  </message>
  <message>
   <source>Setting up the engine</source>
   <translation>设置引擎</translation>
  </message>
  <message>
   <source>The engine needs Python 3.11 to 3.14: on Linux that of the system (with &lt;code&gt;python3-venv&lt;/code&gt;), on other systems one from &lt;a href="https://www.python.org/downloads/"&gt;python.org&lt;/a&gt;, wherever it was installed, or QGIS's own where there is no other. On a Mac it needs an Apple processor.</source>
   <translation>引擎需要 Python 3.11 至 3.14：在 Linux 上使用系统自带的 Python（含 &lt;code&gt;python3-venv&lt;/code&gt;），在其他系统上使用来自 &lt;a href="https://www.python.org/downloads/"&gt;python.org&lt;/a&gt; 的 Python，安装在何处均可；如果没有其他 Python，则使用 QGIS 自带的。Mac 需要采用 Apple 芯片。</translation>
  </message>
  <message>
   <source>Its packages come from PyPI in fixed versions: 0.3 GB to download and 1.5 GB on disk, on Linux 3 GB and 6 GB, as PyTorch for Linux brings what NVIDIA cards need. They go into a folder of their own, which the question names; removing the folder removes the engine.</source>
   <translation>软件包来自 PyPI，版本固定：需下载 0.3 GB，占用磁盘 1.5 GB；在 Linux 上为 3 GB 和 6 GB，因为 Linux 版 PyTorch 附带 NVIDIA 显卡所需的内容。它们安装在单独的文件夹中，安装前的询问会注明该文件夹；删除该文件夹即可移除引擎。</translation>
  </message>
  <message>
   <source>QGIS's proxy serves pip too (&lt;i&gt;Settings &amp;gt; Options &amp;gt; Network&lt;/i&gt;), and so do pip's own settings: a company's mirror, its certificate, an index of PyTorch for CPUs only.</source>
   <translation>QGIS 的代理设置也适用于 pip（“&lt;i&gt;设置 &amp;gt; 选项 &amp;gt; 网络&lt;/i&gt;”），pip 自身的设置同样有效：公司的镜像、证书，或仅含 CPU 版 PyTorch 的索引。</translation>
  </message>
  <message>
   <source>Where nothing may be downloaded: on a computer that may, choose &lt;i&gt;Engine &amp;gt; Save Packages for Other Computers&lt;/i&gt; (at the bottom of the panel). It fills a folder whose name says which system and Python it is for. Carry that to the others, or put it where all reach it, and press &lt;i&gt;Set Up Engine&lt;/i&gt; and &lt;i&gt;From Folder&lt;/i&gt; there: the same version of the plugin, the same system, a Python of the same number (3.12, say).</source>
   <translation>如果不允许下载：请在允许下载的电脑上选择“&lt;i&gt;Engine &amp;gt; Save Packages for Other Computers&lt;/i&gt;”（位于面板底部）。软件包会存入一个文件夹，其名称标明适用的系统和 Python。请将其带到其他电脑，或放在所有电脑都能访问的位置，然后在那里依次点击“&lt;i&gt;Set Up Engine&lt;/i&gt;”和“&lt;i&gt;From Folder&lt;/i&gt;”：插件版本、系统以及 Python 版本号（例如 3.12）都须相同。</translation>
  </message>
  <message>
   <source>&lt;i&gt;Choose Interpreter&lt;/i&gt; takes a Python that has the packages already (&lt;code&gt;pip install -r resources/engine-cpu.lock&lt;/code&gt;). For one that serves &lt;a href="index.html#seats"&gt;many computers&lt;/a&gt;, see below.</source>
   <translation>&lt;i&gt;Choose Interpreter&lt;/i&gt; 使用已装有这些软件包的 Python（&lt;code&gt;pip install -r resources/engine-cpu.lock&lt;/code&gt;）。供&lt;a href="index.html#seats"&gt;多台计算机&lt;/a&gt;共用的做法见下文。</translation>
  </message>
  <message>
   <source>Several people, or a class</source>
   <translation>多人协作或课堂教学</translation>
  </message>
  <message>
   <source>One makes the project: the rasters, and a label layer with its classes and no shapes. Save the project, with relative paths as QGIS does by itself, beside its files and hand out the folder; or hand out the classes alone (&lt;i&gt;Export Classes&lt;/i&gt;), for &lt;i&gt;Import Classes from File&lt;/i&gt;. Codes and names are the same for all then.</source>
   <translation>由一个人建立项目：栅格，以及一个有类别而没有图形的标签图层。将项目保存在其文件旁边，使用相对路径（QGIS 默认如此），然后分发该文件夹；或者只分发类别（&lt;i&gt;Export Classes&lt;/i&gt;），供&lt;i&gt;Import Classes from File&lt;/i&gt;使用。这样所有人的编码和名称都相同。</translation>
  </message>
  <message>
   <source>Each one draws in a copy. To put the labels together, open all files in one project and take &lt;i&gt;Import Shapes from Layer&lt;/i&gt; for each, or merge them into one vector layer with QGIS's own algorithm and choose that in step 2: shapes know their class by its name.</source>
   <translation>每个人在副本中绘制。要汇总标签，请在一个项目中打开所有文件，并对每个文件使用&lt;i&gt;Import Shapes from Layer&lt;/i&gt;，或者用 QGIS 自带的算法将它们合并为一个矢量图层，并在步骤 2 中选择该图层：图形按名称识别其类别。</translation>
  </message>
  <message>
   <source>To judge many maps by the same reference, take &lt;i&gt;Assess a map&lt;/i&gt; from the toolbox and run it as a batch process: one row for each map. Each writes a report, and the batch's log has all figures.</source>
   <translation>要用同一参考评判多幅地图，请从工具箱中选择&lt;i&gt;Assess a map&lt;/i&gt;，并作为批处理运行：每幅地图一行。每次都会写出一份报告，批处理日志中有所有数值。</translation>
  </message>
  <message>
   <source>Computers without internet: see &lt;i&gt;Save Packages for Other Computers&lt;/i&gt; above.</source>
   <translation>没有互联网的计算机：请参阅上文的&lt;i&gt;Save Packages for Other Computers&lt;/i&gt;。</translation>
  </message>
  <message>
   <source>Many computers</source>
   <translation>多台计算机</translation>
  </message>
  <message>
   <source>One engine can serve all: an environment that is made once on a share, or in the image that the computers are set up from, and that nobody but its keeper can write to (&lt;code&gt;python -m venv FOLDER&lt;/code&gt;, then its pip with &lt;code&gt;install -r resources/engine-cpu.lock&lt;/code&gt; of the plugin). The Python that it was made of must lie at the same place on all computers, as the environment only points to it.</source>
   <translation>一个引擎可供所有人使用：在共享盘上或在安装计算机所用的镜像中一次建好的环境，除维护者外任何人都不能写入（&lt;code&gt;python -m venv FOLDER&lt;/code&gt;，然后用其中的 pip 执行插件的 &lt;code&gt;install -r resources/engine-cpu.lock&lt;/code&gt;）。创建它所用的 Python 在所有计算机上必须位于同一位置，因为环境只是指向它。</translation>
  </message>
  <message>
   <source>Where it lies is told by the variable &lt;code&gt;XMODALNET_ENGINE_PYTHON&lt;/code&gt; (the interpreter in it), or by &lt;code&gt;xmodalnet/engine_python&lt;/code&gt; in QGIS's global settings file. What a user chooses with &lt;i&gt;Choose Interpreter&lt;/i&gt; comes before the variable.</source>
   <translation>其位置由环境变量 &lt;code&gt;XMODALNET_ENGINE_PYTHON&lt;/code&gt;（其中的解释器）指定，或由 QGIS 全局设置文件中的 &lt;code&gt;xmodalnet/engine_python&lt;/code&gt; 指定。用户通过 &lt;i&gt;Choose Interpreter&lt;/i&gt; 选择的解释器优先于该变量。</translation>
  </message>
  <message>
   <source>With a new version of the plugin the packages may be others: bring the environment up to date first, then the plugin.</source>
   <translation>插件的新版本可能使用不同的软件包：请先更新环境，再更新插件。</translation>
  </message>
  <message>
   <source>What the panel installs is compared with the checksums that PyPI had of the pinned packages (&lt;code&gt;resources/engine-wheels.sha256&lt;/code&gt;), and nothing is built from source. Builds of PyTorch from another index, and what NVIDIA cards need on Linux, have no place in that list: whoever can write to a folder of saved packages is trusted.</source>
   <translation>面板安装的内容会与 PyPI 上固定版本软件包的校验和（&lt;code&gt;resources/engine-wheels.sha256&lt;/code&gt;）比对，并且不从源代码构建任何东西。来自其他索引的 PyTorch 版本，以及 NVIDIA 显卡在 Linux 上所需的内容，不在该列表中：凡能写入所存软件包文件夹的人都被视为可信。</translation>
  </message>
  <message>
   <source>The plugin manager removes the plugin alone. The engine's folder, the folder of models and the settings that begin with &lt;code&gt;xmodalnet/&lt;/code&gt; stay until you remove them.</source>
   <translation>插件管理器只删除插件本身。引擎文件夹、模型文件夹以及以 &lt;code&gt;xmodalnet/&lt;/code&gt; 开头的设置会一直保留，直到您将其删除。</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>实用提示</translation>
  </message>
  <message>
   <source>The engine is a process of its own. QGIS stays responsive while it works; the strip at the bottom of the panel tells how far it is and cancels.</source>
   <translation>引擎是独立的进程。引擎工作时 QGIS 仍可正常响应；面板底部的进度条显示当前进度，也可用于取消。</translation>
  </message>
  <message>
   <source>Every model and map that the engine makes has a &lt;code&gt;.job.json&lt;/code&gt; beside it, from which its command line makes the same again (&lt;code&gt;python -m engine run map.tif.job.json&lt;/code&gt;).</source>
   <translation>引擎生成的每个模型和每幅地图旁都有一个 &lt;code&gt;.job.json&lt;/code&gt; 文件，引擎的命令行可据此重新生成相同的结果（&lt;code&gt;python -m engine run map.tif.job.json&lt;/code&gt;）。</translation>
  </message>
  <message>
   <source>A job file tells which files are read, and which are written over: look into one that others made before you run it. It keeps no account, password or key of a layer's address.</source>
   <translation>任务文件说明会读取哪些文件、覆盖哪些文件：运行他人制作的任务文件之前，请先查看其内容。它不保存图层地址中的账号、密码或密钥。</translation>
  </message>
  <message>
   <source>Everything that a job does is a &lt;a href="algorithms.html"&gt;Processing algorithm&lt;/a&gt; too: toolbox, modeler, batch, &lt;code&gt;qgis_process&lt;/code&gt;.</source>
   <translation>任务所做的一切也都可以作为&lt;a href="algorithms.html"&gt;处理算法&lt;/a&gt;运行：在工具箱、模型构建器、批处理或 &lt;code&gt;qgis_process&lt;/code&gt; 中。</translation>
  </message>
  <message>
   <source>Actions can have keys of your own: &lt;i&gt;Settings &amp;gt; Keyboard Shortcuts&lt;/i&gt;. The locator (&lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;K&lt;/kbd&gt;) finds models, algorithms and steps with &lt;code&gt;xmn&lt;/code&gt;.</source>
   <translation>可以为各项操作设置自己的快捷键：“&lt;i&gt;设置 &amp;gt; 键盘快捷键&lt;/i&gt;”。在搜索栏（&lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;K&lt;/kbd&gt;）中输入 &lt;code&gt;xmn&lt;/code&gt;，可查找模型、算法和步骤。</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>首页</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>算法</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>大区域</translation>
  </message>
 </context>
 <context>
  <name>labels</name>
  <message>
   <source>Labels are shapes in an ordinary editable layer: undo, the attribute table and QGIS's own digitising all work on it. &lt;i&gt;New Label Layer&lt;/i&gt; makes a GeoPackage; any vector layer with a text or integer field, or a raster of codes, can be chosen instead. In a layer of points the brush sets points; lines are drawn with QGIS's own tools.</source>
   <translation>标签是普通可编辑图层中的图形：撤销、属性表和 QGIS 自带的数字化工具都可使用。“&lt;i&gt;New Label Layer&lt;/i&gt;”创建一个 GeoPackage；也可以改为选择任何带有文本或整数字段的矢量图层，或代码栅格。在点图层中，画笔用于设置点；线请使用 QGIS 自带的数字化工具绘制。</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/labels.png" alt="The class table and the tools"&gt;</source>
   <translation>&lt;img src="pictures/labels.png" alt="类别表和工具"&gt;</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>工具</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>工具</translation>
  </message>
  <message>
   <source>How</source>
   <translation>用法</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>画笔</translation>
  </message>
  <message>
   <source>Drag to paint whole pixels, click for one square; &lt;kbd&gt;[&lt;/kbd&gt; and &lt;kbd&gt;]&lt;/kbd&gt; change the size.</source>
   <translation>拖动以绘制整个像素，点击则绘制一个方形；&lt;kbd&gt;[&lt;/kbd&gt; 和 &lt;kbd&gt;]&lt;/kbd&gt; 更改大小。</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>多边形</translation>
  </message>
  <message>
   <source>Click corners, right click ends; held and dragged it draws freehand. &lt;kbd&gt;Backspace&lt;/kbd&gt; or &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; takes a corner back.</source>
   <translation>左键点击添加角点，右键点击结束；按住鼠标键拖动可自由手绘。&lt;kbd&gt;Backspace&lt;/kbd&gt; 或 &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; 退回一个角点。</translation>
  </message>
  <message>
   <source>Alike pixels</source>
   <translation>相似像素</translation>
  </message>
  <message>
   <source>Press on a pixel: what looks like it and hangs together with it; the wheel, while pressed, takes more or fewer.</source>
   <translation>在一个像素上按住鼠标键：选取与其相似且相连的像素；按住时转动滚轮可增减。</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>橡皮擦</translation>
  </message>
  <message>
   <source>Click, or drag over pixels: they are taken out of all shapes that are neither locked nor hidden.</source>
   <translation>点击像素，或在其上拖动：将其从所有既未锁定也未隐藏的图形中去除。</translation>
  </message>
  <message>
   <source>&lt;kbd&gt;1&lt;/kbd&gt; to &lt;kbd&gt;9&lt;/kbd&gt; choose the class, &lt;kbd&gt;Ctrl&lt;/kbd&gt;+click takes the class of what is there, &lt;kbd&gt;Esc&lt;/kbd&gt; drops the shape that is begun. On a Mac &lt;kbd&gt;Cmd&lt;/kbd&gt; is what &lt;kbd&gt;Ctrl&lt;/kbd&gt; is here.</source>
   <translation>&lt;kbd&gt;1&lt;/kbd&gt; 到 &lt;kbd&gt;9&lt;/kbd&gt; 选择类别，&lt;kbd&gt;Ctrl&lt;/kbd&gt;+点击选择该处的类别，&lt;kbd&gt;Esc&lt;/kbd&gt; 放弃已开始绘制的图形。在 Mac 上，请用 &lt;kbd&gt;Cmd&lt;/kbd&gt; 代替此处的 &lt;kbd&gt;Ctrl&lt;/kbd&gt;。</translation>
  </message>
  <message>
   <source>The eye hides a class on the map, the lock keeps its shapes from the tools; hidden shapes are left alone, too, but trained with. A double click renames; the arrows, or dragging, change the order of the number keys and of the legend.</source>
   <translation>眼睛图标用于在地图上隐藏类别，锁图标使工具不能更改其图形；隐藏的图形同样不会被工具改动，但仍用于训练。双击可重命名；用箭头或拖动可改变数字键和图例的顺序。</translation>
  </message>
  <message>
   <source>A map of one class needs a second one for everything else: draw it on all kinds of ground, most of all on what looks like the first.</source>
   <translation>只要一个类别的地图也需要第二个类别来代表其余一切：请在各种地面上绘制它，尤其是看起来像第一个类别的地方。</translation>
  </message>
  <message>
   <source>The menu &lt;i&gt;Classes&lt;/i&gt;: &lt;i&gt;Merge Selected Classes&lt;/i&gt; makes several one. &lt;i&gt;Give Selected Shapes This Class&lt;/i&gt; gives the class that is chosen in the table to shapes that are selected on the map, such as pasted ones without a class. A pasted shape that has only the name of a class, or only its code, gets the other by itself. Classes are imported and exported as CSV or QML, and imported from another layer. &lt;i&gt;Import Shapes from Layer&lt;/i&gt; brings the shapes of another label layer with their classes, or only those that are selected there: points become squares of pixels, and lines strips, so that points from the field and drawn polygons can be one label layer. &lt;i&gt;Style Layer by Class&lt;/i&gt; draws the layer in the colours of the table.</source>
   <translation>“&lt;i&gt;Classes&lt;/i&gt;”菜单：“&lt;i&gt;Merge Selected Classes&lt;/i&gt;”将多个类别合并为一个。“&lt;i&gt;Give Selected Shapes This Class&lt;/i&gt;”将表中所选的类别赋予地图上选中的图形，例如没有类别的粘贴图形。如果粘贴的图形只有类别的名称或只有代码，另一项会自动补上。类别可以导入和导出为 CSV 或 QML，也可以从另一图层导入。“&lt;i&gt;Import Shapes from Layer&lt;/i&gt;”导入另一标签图层的图形及其类别，或只导入在那里选中的图形：点变为由像素组成的方形，线变为条带，这样野外采集的点和绘制的多边形可以放在同一个标签图层中。“&lt;i&gt;Style Layer by Class&lt;/i&gt;”以表中的颜色绘制图层。</translation>
  </message>
  <message>
   <source>Below the tools stands how many classes and shapes there are, what keeps them from being trained with, and what gives reason to doubt: one class that outweighs another, a class in one place only, shapes without a class, two names that may mean one class, pixels that two classes claim; where there is a place to look at, a button or a link goes there. A shape that covers no pixel's centre claims each pixel that it touches, so small shapes of two classes can take pixels from each other without overlapping. Where there are more than 20 000 shapes, those of some places are looked at.</source>
   <translation>工具下方显示类别和图形的数量、妨碍其用于训练的问题，以及值得怀疑之处：某个类别远多于另一个、某个类别只出现在一处、图形没有类别、两个名称可能指同一类别、像素同时被两个类别占用；如有可查看的位置，点击按钮或链接即可转到该处。未覆盖任何像素中心的图形会占用它触及的每个像素，因此两个类别的小图形即使不重叠，也可能互相争占像素。图形超过 20,000 个时，只检查若干处的图形。</translation>
  </message>
  <message>
   <source>After a training with held-out shapes, &lt;i&gt;Doubtful Labels&lt;/i&gt; lists those that a model which never saw them takes for something else: a click goes there and marks the place, the eye takes the maps out of sight, a button gives the shape the other class, and &lt;i&gt;It Is Right&lt;/i&gt; keeps later trainings from asking again.</source>
   <translation>在有留出图形的训练之后，“&lt;i&gt;Doubtful Labels&lt;/i&gt;”会列出那些被没有见过它们的模型判为其他类别的标签：点击其中一项可转到该处并标出位置，眼睛图标用于隐藏地图，另有按钮可将图形改为另一类别，“&lt;i&gt;It Is Right&lt;/i&gt;”可使之后的训练不再询问。</translation>
  </message>
  <message>
   <source>A raster of codes</source>
   <translation>代码栅格</translation>
  </message>
  <message>
   <source>What its codes mean is what QGIS shows: the labels and colours of the symbology &lt;i&gt;Paletted/Unique values&lt;/i&gt;, also of a &lt;code&gt;.qml&lt;/code&gt; beside the file; else what the file itself names. A label that is only the number is no name. For a raster the panel shows a table of its codes, where a double click names one and &lt;kbd&gt;Tab&lt;/kbd&gt; goes on to the next; this writes the symbology, so that the map shows it and the project keeps it. A layer that was grey is then shown in classes. Model, map and report carry the names; a code without one becomes &lt;i&gt;Class 3&lt;/i&gt;, for instance. Codes that the symbology hides or leaves out are labels all the same: to leave one out, say in the layer's properties (&lt;i&gt;Transparency&lt;/i&gt;) that it is no data.</source>
   <translation>代码的含义以 QGIS 显示的为准，即符号化“&lt;i&gt;调色板/唯一值&lt;/i&gt;”中的标注和颜色，文件旁的 &lt;code&gt;.qml&lt;/code&gt; 也算在内；否则以文件自身的名称为准。仅为数字的标注不算名称。对于栅格，面板会显示其代码表：双击可为代码命名，按 &lt;kbd&gt;Tab&lt;/kbd&gt; 转到下一个；命名会写入符号化，因此地图会显示这些名称，工程也会保存它们。原来以灰度显示的图层随后按类别显示。模型、地图和报告都带有这些名称；没有名称的代码会显示为 &lt;i&gt;Class 3&lt;/i&gt; 之类。被符号化隐藏或略去的代码仍然是标签：如需排除某个代码，请在图层属性（“&lt;i&gt;透明度&lt;/i&gt;”）中将其设为无数据。</translation>
  </message>
  <message>
   <source>A map can hold codes up to 254. Of a land cover with larger ones, such as those of CORINE (111 to 523), &lt;i&gt;Number Them Anew&lt;/i&gt; in the panel makes a copy of the part on the target layer whose classes count from 1 and keep their names. Such a raster can be chosen as the label layer if its file has a table of its classes, or once QGIS shows it as &lt;i&gt;Paletted/Unique values&lt;/i&gt;.</source>
   <translation>地图最多可容纳到 254 的代码。如果土地覆盖栅格的代码更大，例如 CORINE（111 至 523），面板中的“&lt;i&gt;Number Them Anew&lt;/i&gt;”会为其落在目标图层上的部分制作副本，其中类别从 1 开始编号并保留名称。如果此类栅格的文件带有类别表，或 QGIS 已将其按“&lt;i&gt;调色板/唯一值&lt;/i&gt;”显示，即可将其选作标签图层。</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>首页</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>算法</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>大区域</translation>
  </message>
 </context>
 <context>
  <name>live</name>
  <message>
   <source>With shapes of two classes, &lt;i&gt;Live Update&lt;/i&gt; maps what is in view, and again a moment after every edit of the labels and every move. While it is off, the button beside it maps the view once. The live map is a look: it has no estimated accuracy, and no saved project holds it. A project that was saved with &lt;i&gt;Live Update&lt;/i&gt; on opens with it on, and makes the map anew: above the finished maps if it lay there, else below them. When you turn &lt;i&gt;Live Update&lt;/i&gt; off, the last map stays, under a name that says so, until you remove it.</source>
   <translation>有了两个类别的图形后，“&lt;i&gt;Live Update&lt;/i&gt;”便会对可见范围制图，并在每次编辑标签或移动视图后片刻更新。未开启时，旁边的按钮可对可见范围制图一次。实时地图仅供预览：它不估计精度，也不随工程保存。如果保存工程时“&lt;i&gt;Live Update&lt;/i&gt;”处于开启状态，打开工程时它也会开启并重新制作实时地图：如果原来位于已完成的地图之上，则仍在其上，否则在其下。关闭“&lt;i&gt;Live Update&lt;/i&gt;”后，最后一幅实时地图会以标明这一点的名称保留，直到您将其移除。</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/live.png" alt="The live map with a suggestion"&gt;</source>
   <translation>&lt;img src="pictures/live.png" alt="带有一条建议的实时地图"&gt;</translation>
  </message>
  <message>
   <source>Hold the eye to see the image below, drag &lt;i&gt;Opacity&lt;/i&gt;, or swipe.</source>
   <translation>按住眼睛图标可查看下方的影像，也可拖动“&lt;i&gt;Opacity&lt;/i&gt;”或使用卷帘。</translation>
  </message>
  <message>
   <source>The question mark lays fog over the map where it is in doubt; its arrow chooses what doubt means: &lt;i&gt;Entropy&lt;/i&gt; (many classes are as likely), &lt;i&gt;Margin&lt;/i&gt; (the second comes near to the best) or &lt;i&gt;Unlike the Labels&lt;/i&gt; (perhaps a class is missing).</source>
   <translation>问号按钮在地图的存疑处覆盖雾效；其箭头用于选择存疑的含义：“&lt;i&gt;Entropy&lt;/i&gt;”（多个类别可能性相当）、“&lt;i&gt;Margin&lt;/i&gt;”（第二可能的类别接近最可能的类别）或“&lt;i&gt;Unlike the Labels&lt;/i&gt;”（可能缺少某个类别）。</translation>
  </message>
  <message>
   <source>&lt;i&gt;Next Suggestion&lt;/i&gt; goes to a place where a label would teach much: one that stands for many others of which the map is in doubt. One click says what it is, or the number key of its class; the likeliest class is bold. &lt;i&gt;More Classes&lt;/i&gt; has the others of the table, and a new one. &lt;i&gt;Skip&lt;/i&gt; (&lt;kbd&gt;0&lt;/kbd&gt;) goes on, and the button beside the question (&lt;kbd&gt;Esc&lt;/kbd&gt;) ends it: the view from before comes back. As points, many at once: &lt;a href="algorithms.html#suggest"&gt;Suggest where to label next&lt;/a&gt;.</source>
   <translation>“&lt;i&gt;Next Suggestion&lt;/i&gt;”转到一个值得标记的位置：它代表许多类似的、地图存疑的位置。点击一下，或按其类别的数字键，即可指定该处的类别；最可能的类别以粗体显示。“&lt;i&gt;More Classes&lt;/i&gt;”中有表中的其他类别，也可新建类别。“&lt;i&gt;Skip&lt;/i&gt;”（&lt;kbd&gt;0&lt;/kbd&gt;）转到下一处，问题旁的按钮（&lt;kbd&gt;Esc&lt;/kbd&gt;）结束建议：恢复之前的视图。如需以点的形式一次得到多条建议，请使用算法“&lt;a href="algorithms.html#suggest"&gt;建议下一步在哪里标记&lt;/a&gt;”。</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>首页</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>算法</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>大区域</translation>
  </message>
 </context>
 <context>
  <name>map</name>
  <message>
   <source>Choose the model and the layers to map from; the target is enough. A line below the model says how accurate it is, which sensors and classes it knows, and when and by whom it was trained. The map is a Cloud Optimized GeoTIFF with class names, colours and provenance, beside it the confidence (&lt;i&gt;Confidence map too&lt;/i&gt;), and with &lt;i&gt;Uncertainty too&lt;/i&gt; the uncertainty: entropy, margin, and how unlike the labels a pixel is (above 1: not seen in training). The names of its classes stand in &lt;code&gt;.tif.aux.xml&lt;/code&gt; beside it: give both files away together. A file of the name that is there already is replaced only by a second press. The table gives hectares where the map's pixels are of one size. A map that you do not name lies beside the saved project, else beside the labels, else in a temporary folder.</source>
   <translation>请选择模型和制图所用的图层；仅有目标即可。模型下方的一行说明其精度、认识的传感器和类别，以及训练的时间和作者。地图是 Cloud Optimized GeoTIFF，带有类别名称、颜色和来源信息；旁边是置信度图（“&lt;i&gt;Confidence map too&lt;/i&gt;”），勾选“&lt;i&gt;Uncertainty too&lt;/i&gt;”时还有不确定性图：熵、间隔，以及像素与标签的差异程度（大于 1：训练中未见）。类别名称保存在地图旁的 &lt;code&gt;.tif.aux.xml&lt;/code&gt; 中：分发时请将两个文件放在一起。如果已有同名文件，再按一次按钮才会替换。地图的像素大小一致时，表中会给出公顷数。未指定名称的地图存放在已保存的工程旁；否则在标签旁；再否则在临时文件夹中。</translation>
  </message>
  <message>
   <source>The provenance (&lt;code&gt;PROVENANCE&lt;/code&gt; in the file's metadata) tells the names of the layers' files and of the model, with what the model tells of its training; it tells no folders, and no account, password or key of an address.</source>
   <translation>来源信息（文件元数据中的 &lt;code&gt;PROVENANCE&lt;/code&gt;）说明各图层文件和模型的名称，以及模型关于其训练的说明；其中没有文件夹，也没有地址中的账号、密码或密钥。</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/map.png" alt="The map of the sample scene"&gt;</source>
   <translation>&lt;img src="pictures/map.png" alt="示例场景的地图"&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;Extent&lt;/b&gt;: &lt;i&gt;Whole layer&lt;/i&gt;, &lt;i&gt;Visible map&lt;/i&gt;, or &lt;i&gt;Inside of polygons&lt;/i&gt;: all polygons of a layer, or only those that are selected in QGIS. A pixel counts where its centre lies inside; all else is no data, so that shares and hectares are those of the polygons. Polygons that no file holds as they are shown (a selection, a filter, edits that are not saved) are copied beside the map, as the map's job needs them to make the map again.</source>
   <translation>&lt;b&gt;Extent&lt;/b&gt;：“&lt;i&gt;Whole layer&lt;/i&gt;”、“&lt;i&gt;Visible map&lt;/i&gt;”或“&lt;i&gt;Inside of polygons&lt;/i&gt;”：图层中的全部面，或仅在 QGIS 中选中的面。中心位于面内的像素才计入；其余均为无数据，因此占比和公顷数只针对这些面。如果面的当前状态（选择、过滤、未保存的编辑）没有保存在任何文件中，则会将它们复制到地图旁，因为地图的任务需要它们才能重新生成地图。</translation>
  </message>
  <message>
   <source>If files tell wavelengths, a layer of other bands is resampled to the model's; if light that the model needs is missing, no map is made, and the message names the wavelengths that are missing. Bands without wavelengths are known by their names, such as VV and VH, wherever they lie in the file.</source>
   <translation>如果文件注明了波长，波段不同的图层会重采样到模型的波段；如果缺少模型所需的波长，则不会生成地图，并在消息中指出缺少哪些波长。没有波长的波段按名称（如 VV 和 VH）识别，与其在文件中的位置无关。</translation>
  </message>
  <message>
   <source>&lt;b&gt;Bad bands&lt;/b&gt;: bands that a file flags as bad (&lt;code&gt;bbl&lt;/code&gt;) are left out of a training, which names them. Where the layer of a map flags bands that the model learned from, they are filled by wavelength from the good bands beside them, and a note names them; where none is near enough, no map is made.</source>
   <translation>&lt;b&gt;坏波段&lt;/b&gt;：文件标记为坏的波段（&lt;code&gt;bbl&lt;/code&gt;）不参与训练，训练会列出它们。如果要制图的图层将模型学习所用的波段标记为坏波段，则按波长由旁边的好波段补齐，并在提示中列出；如果没有足够近的好波段，则不制图。</translation>
  </message>
  <message>
   <source>&lt;b&gt;A model on other ground&lt;/b&gt; is as sure as on the ground that it learned from, but not as right. Where a far larger part of the map than of the training's ground is unlike everything that was labelled, a note says how much: look at it, label some of it and train again, or tick &lt;i&gt;Uncertainty too&lt;/i&gt; to see where it is. A note also tells where the classes of a whole map have shares that are far from those of the training's ground: if that cannot be, the model does not know this ground. A note also says so where a map lies more than 1000 km from the labels of its model. From 20 km on a note says that the accuracy was estimated elsewhere: judge such a map by reference points, as nothing else may tell that the model does not know the ground.</source>
   <translation>&lt;b&gt;模型用于其他地区&lt;/b&gt;时，其把握程度与在学习过的地区一样高，但结果没有那么正确。如果与所有已标记内容都不同的部分在地图中所占的比例远高于训练区域，会有说明指出所占的比例：请查看这些部分，标记其中一些并重新训练，或勾选“&lt;i&gt;Uncertainty too&lt;/i&gt;”以查看其位置。如果整幅地图的类别占比与训练区域相差很大，也会有说明：如果这不可能，说明模型不了解这片区域。如果地图距其模型的标签超过 1000 km，同样会有说明。从 20 km 起，会有说明指出精度是在别处估计的：请用参考点评判这样的地图，因为可能没有其他迹象表明模型不了解这片区域。</translation>
  </message>
  <message>
   <source>&lt;b&gt;Smoothing&lt;/b&gt; and &lt;b&gt;Class prior&lt;/b&gt; can be chosen anew for each map, without a training: a smoothing of 0 maps each pixel on its own; if a rare class is missing, lower the prior, and if it is everywhere, raise it. They stay for the next map of that model; another model begins with its own. The map says where they are not those that its accuracy was estimated with.</source>
   <translation>&lt;b&gt;Smoothing&lt;/b&gt;和&lt;b&gt;Class prior&lt;/b&gt;可在每次制图时重新选择，无需训练：平滑为 0 时每个像素独立制图；如果缺少某个稀有类别，请减小先验，如果它到处都是，请增大先验。所选的值会保留到用该模型制作的下一幅地图；换用其他模型时，则从该模型自身的值开始。如果所用的值与估计精度时的不同，地图会注明。</translation>
  </message>
  <message>
   <source>&lt;b&gt;Shade, mixtures, small things&lt;/b&gt;: light that is up to a third less or more, as on a slope or on another day, is learned to be the same ground. Deep shade is darker, and easily taken for water: label shade as a class of its own, or correct the illumination of the image first. A pixel that several classes share goes to the larger part of it: a class that fills less than about half of a pixel is not found there, and the pixel is not told as unlike the labels either. Where things are smaller than a few pixels, choose a smoothing of 0.</source>
   <translation>&lt;b&gt;阴影、混合像元、小目标&lt;/b&gt;：训练时会学到：光照弱或强三分之一以内（如在坡面上或在另一天）仍是同一地物。深阴影更暗，容易被当作水体：请将阴影标注为单独的类别，或先校正影像的光照。由多个类别共有的像元归入其中较大的部分：占像元不到约一半的类别在那里不会被发现，该像元也不会被提示为与标签不同。如果目标小于几个像元，请将平滑设为 0。</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>首页</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>算法</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>大区域</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>&lt;i&gt;Browse Models&lt;/i&gt; in step 4 shows the models of the project, of the folders that were used last and of your models folder as cards: sensors, classes, accuracy, date, notes. A model that does not fit the chosen layers says why. Drop an &lt;code&gt;.xmn&lt;/code&gt; file on QGIS to choose it; right-click a raster layer and choose &lt;i&gt;Classify with X-ModalNet&lt;/i&gt; to map it.</source>
   <translation>第 4 步中的“&lt;i&gt;Browse Models&lt;/i&gt;”以卡片形式显示工程中、最近使用过的文件夹中以及您的模型文件夹中的模型：传感器、类别、精度、日期、备注。与所选图层不匹配的模型会说明原因。将 &lt;code&gt;.xmn&lt;/code&gt; 文件拖放到 QGIS 上即可选择该模型；右键点击栅格图层并选择“&lt;i&gt;Classify with X-ModalNet&lt;/i&gt;”即可为其制图。</translation>
  </message>
  <message>
   <source>&lt;i&gt;Share…&lt;/i&gt; copies a model as one file; &lt;i&gt;Import&lt;/i&gt; checks one before it takes it. &lt;i&gt;Author and Notes&lt;/i&gt; changes what it tells of itself, &lt;i&gt;Remove&lt;/i&gt; moves it to the trash, or asks whether to delete it for good where there is none. &lt;i&gt;Export for Deepness&lt;/i&gt; writes an ONNX file that the QGIS plugin Deepness runs on one raster.</source>
   <translation>“&lt;i&gt;Share…&lt;/i&gt;”将模型复制为一个文件；“&lt;i&gt;Import&lt;/i&gt;”会先检查模型再导入。“&lt;i&gt;Author and Notes&lt;/i&gt;”更改模型的自我说明，“&lt;i&gt;Remove&lt;/i&gt;”将其移到回收站；如果没有回收站，则询问是否永久删除。“&lt;i&gt;Export for Deepness&lt;/i&gt;”写出 ONNX 文件，QGIS 插件 Deepness 可用它处理一个栅格。</translation>
  </message>
  <message>
   <source>A model tells whoever gets it what its card shows, the versions of the programs that made it, the names of the files that it learned from (not their folders), where its labels lie and which pixels were labelled: from these an accuracy assessment tells whether the model has learned from a reference. Whole paths stand in the job file and the report beside it: give these away only to those who may know them.</source>
   <translation>模型会告诉得到它的人：其卡片上显示的内容、生成它的各程序的版本、它所学习的文件的名称（不含所在文件夹）、标签所在的位置以及哪些像素有标签；精度评估由此判断模型是否从某个参考数据中学习过。完整路径只写在旁边的任务文件和报告中：请只交给可以知道这些路径的人。</translation>
  </message>
  <message>
   <source>Nothing that you choose, label or map is sent anywhere. The telemetry of onnxruntime, a library of the engine, is switched off.</source>
   <translation>您选择、标注或制图的任何内容都不会发送到任何地方。引擎所用的库 onnxruntime 的遥测功能已关闭。</translation>
  </message>
  <message>
   <source>Engine, device, author and models folder stand in &lt;i&gt;Settings &amp;gt; Options &amp;gt; X-ModalNet&lt;/i&gt;.</source>
   <translation>引擎、设备、作者和模型文件夹在“&lt;i&gt;设置 &amp;gt; 选项 &amp;gt; X-ModalNet&lt;/i&gt;”中设置。</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>首页</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>算法</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>大区域</translation>
  </message>
 </context>
 <context>
  <name>spectra</name>
  <message>
   <source>What the sensors see under the pointer beside the means of the labelled classes, with their standard deviation. &lt;i&gt;All layers&lt;/i&gt; lays the optical layers over one another and shows radar as bars in decibels, whatever unit its file holds. Layers that tell reflectance in another unit are brought beside the first by a power of ten; what is saved are the file's own values.</source>
   <translation>显示传感器在指针处看到的光谱，以及已标记类别的均值和标准差，以供对照。“&lt;i&gt;All layers&lt;/i&gt;”将各光学图层叠放在一起显示，雷达则显示为以分贝表示的条形，无论其文件采用何种单位。以其他单位表示反射率的图层会乘以 10 的幂，换算到与第一个图层相当；保存的则是文件自身的值。</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/spectra.png" alt="Spectra of the classes and of the pixel under the pointer"&gt;</source>
   <translation>&lt;img src="pictures/spectra.png" alt="各类别的光谱与指针下像素的光谱"&gt;</translation>
  </message>
  <message>
   <source>The bookmark, or the key &lt;kbd&gt;K&lt;/kbd&gt; over the map, keeps a spectrum to compare; the disk saves all that is shown, as a table (CSV) or, of one layer with wavelengths, as an ENVI spectral library. The arrows show the plot in a window of its own, with the names of the lines; it stays open while you point at the map.</source>
   <translation>书签按钮，或在地图上按 &lt;kbd&gt;K&lt;/kbd&gt; 键，可保留光谱以便比较；磁盘按钮保存显示的所有内容：存为表格（CSV），或者在只有一个带波长的图层时存为 ENVI 光谱库。箭头按钮在单独的窗口中显示曲线图，并列出各条线的名称；在地图上移动指针时该窗口保持打开。</translation>
  </message>
  <message>
   <source>Each detector of a sensor has its own line where two see the same light. Bands that the file calls bad (&lt;code&gt;bbl&lt;/code&gt;) are not shown.</source>
   <translation>当传感器的两个探测器能看到相同的光时，各有自己的线。文件标为坏的波段（&lt;code&gt;bbl&lt;/code&gt;）不显示。</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>首页</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>算法</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>大区域</translation>
  </message>
 </context>
 <context>
  <name>train</name>
  <message>
   <source>&lt;i&gt;Train&lt;/i&gt; saves the labels, learns twice (to estimate the accuracy, then from all labels) and writes one &lt;code&gt;.xmn&lt;/code&gt; file. A file of that name is replaced only by a second press.</source>
   <translation>“&lt;i&gt;Train&lt;/i&gt;”会保存标签，学习两次（先用于估计精度，再从所有标签学习），并写出一个 &lt;code&gt;.xmn&lt;/code&gt; 文件。如果已有同名文件，再按一次按钮才会替换。</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/train.png" alt="Held-out accuracy per class"&gt;</source>
   <translation>&lt;img src="pictures/train.png" alt="各类别的留出精度"&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;Overall accuracy&lt;/b&gt; (OA) is the share of held-out pixels that were recognised, &lt;b&gt;average accuracy&lt;/b&gt; (AA) the mean over the classes, in which a rare class counts as much as a common one, and &lt;b&gt;kappa&lt;/b&gt; (κ) how far the agreement is beyond that of chance (0) up to 1. Of a class, &lt;b&gt;PA&lt;/b&gt;, producer's accuracy, is how much of it was found, &lt;b&gt;UA&lt;/b&gt;, user's accuracy, how much of what was called so is it, and &lt;b&gt;F1&lt;/b&gt; is high where both are.</source>
   <translation>&lt;b&gt;Overall accuracy&lt;/b&gt; (OA) 是留出像素中被正确识别的比例；&lt;b&gt;平均精度&lt;/b&gt; (AA) 是各类别的均值，其中稀有类别与常见类别同等重要；&lt;b&gt;Kappa 系数&lt;/b&gt; (κ) 表示一致程度超出随机一致（0）多少，最高为 1。对于单个类别，&lt;b&gt;PA&lt;/b&gt;（生产者精度）是该类别中被识别出的比例，&lt;b&gt;UA&lt;/b&gt;（用户精度）是被划为该类别的像素中确实属于该类别的比例，两者都高时 &lt;b&gt;F1&lt;/b&gt; 才高。</translation>
  </message>
  <message>
   <source>&lt;b&gt;95 % interval&lt;/b&gt;: how far the overall accuracy may be due to chance. Pixels of a shape are right or wrong together, so it counts shapes, as if the held-out ones had been drawn at random (Korn &amp;amp; Graubard 1998). Few shapes make it wide: draw more; a note says about how many. Where it spans more than 30 percentage points, it stands first.</source>
   <translation>&lt;b&gt;95 % 区间&lt;/b&gt;：总体精度可能受偶然性影响的程度。同一图形的像素往往一起正确或一起错误，因此按图形计算，并视留出的图形为随机抽取的（Korn &amp;amp; Graubard 1998）。图形少则区间宽：请多绘制一些；会有说明指出大约还需多少个。如果区间宽度超过 30 个百分点，则优先显示区间。</translation>
  </message>
  <message>
   <source>&lt;b&gt;Held-out share&lt;/b&gt;: about this share of each class's pixels tells the accuracy instead of teaching. Whole shapes are held out, never a part of one, and at most half of the shapes of a class, unless the share is more than that. Shapes of like size make the best estimate. The figures speak of places like the labels; the map is usually worse.</source>
   <translation>&lt;b&gt;Held-out share&lt;/b&gt;：每个类别约有这一比例的像素不用于学习，而用于估计精度。留出的总是完整的图形，绝不只留出图形的一部分，并且最多留出一个类别的图形的一半，除非该比例本身超过一半。图形大小相近时估计最好。这些数值只反映与标签类似的位置；地图的精度通常更低。</translation>
  </message>
  <message>
   <source>&lt;b&gt;Cross-validation&lt;/b&gt;: every shape is held out once, in as many trainings more as there are folds. Unless the held-out share is 0, &lt;i&gt;Automatic&lt;/i&gt; takes three folds where a class has only two to eight shapes, too few for one held-out share to tell much. Where you choose folds yourself, the held-out share does not count.</source>
   <translation>&lt;b&gt;Cross-validation&lt;/b&gt;：每个图形各留出一次，折数即额外的训练次数。只要留出比例不为 0，当某个类别只有二到八个图形、数量太少而只留出一部分难以说明问题时，“&lt;i&gt;Automatic&lt;/i&gt;”便采用三折。如果由您自行选择折数，则留出比例不起作用。</translation>
  </message>
  <message>
   <source>&lt;b&gt;Continue from&lt;/b&gt;: an earlier model of the same sensors; give all labels that shall count. Where it may know the held-out shapes, the accuracy is estimated from scratch, which takes its time; a held-out share of 0 skips that.</source>
   <translation>&lt;b&gt;Continue from&lt;/b&gt;：相同传感器的先前模型；请提供所有应计入的标签。如果该模型可能已见过留出的图形，则从头训练来估计精度，这需要一些时间；留出比例为 0 时跳过此步。</translation>
  </message>
  <message>
   <source>&lt;b&gt;Smoothing&lt;/b&gt;: how much a pixel of the maps follows its neighbours where it is in doubt.</source>
   <translation>&lt;b&gt;Smoothing&lt;/b&gt;：地图的像素在存疑时跟随其邻近像素的程度。</translation>
  </message>
  <message>
   <source>&lt;b&gt;Class prior&lt;/b&gt;: how much a class counts for being common. With 0 all classes are alike, which finds the rare ones best; with 1 they are as common as training finds them in the area, which favours the common ones. 0.25 is usual. The live map shows what it does.</source>
   <translation>&lt;b&gt;Class prior&lt;/b&gt;：类别的常见程度有多大影响。为 0 时所有类别同等，最能找到稀有类别；为 1 时各类别与训练在该区域中所得的常见程度一致，有利于常见类别。通常为 0.25。其效果可在实时地图中查看。</translation>
  </message>
  <message>
   <source>&lt;b&gt;Epochs&lt;/b&gt;: how many rounds of ten steps the training may take. &lt;i&gt;Automatic&lt;/i&gt;: 25, or 10 where it continues from a model. Where shapes are held out, a fifth of the other labels tells when it is enough; the held-out ones tell only how good it is.</source>
   <translation>&lt;b&gt;Epochs&lt;/b&gt;：训练最多可进行多少轮，每轮十步。“&lt;i&gt;Automatic&lt;/i&gt;”：25 轮，从模型继续训练时为 10 轮。如果留出了图形，则由其余标签的五分之一判断何时足够；留出的图形仅用于说明模型有多好。</translation>
  </message>
  <message>
   <source>&lt;b&gt;Seed&lt;/b&gt;: which random numbers are drawn. The same data and seed give the same model on the same machine; if another seed gives quite another map, there are too few labels.</source>
   <translation>&lt;b&gt;Seed&lt;/b&gt;：决定抽取哪些随机数。在同一台机器上，相同的数据和种子得到相同的模型；如果换一个种子得到的地图大不相同，说明标签太少。</translation>
  </message>
  <message>
   <source>&lt;b&gt;Device&lt;/b&gt;: what computes. &lt;i&gt;Automatic&lt;/i&gt; takes a graphics card where the engine can use one, else the processor.</source>
   <translation>&lt;b&gt;Device&lt;/b&gt;：用什么计算。“&lt;i&gt;Automatic&lt;/i&gt;”在引擎支持时使用显卡，否则使用 CPU。</translation>
  </message>
  <message>
   <source>&lt;b&gt;Interactive learning&lt;/b&gt; lets sensors learn from one another, &lt;b&gt;Self-adversarial&lt;/b&gt; hardens against noise and speckle, &lt;b&gt;Label propagation&lt;/b&gt; lets unlabelled pixels learn along with similar ones and with a first, smooth answer of the labels alone. All are ticked by default; untick one to see what it does for your scene.</source>
   <translation>&lt;b&gt;Interactive learning&lt;/b&gt;让传感器之间互相学习；&lt;b&gt;Self-adversarial&lt;/b&gt;增强对噪声和斑点噪声的抵抗力；&lt;b&gt;Label propagation&lt;/b&gt;让未标记的像素与相似的像素一同参与学习，并借助一个仅由标签得出的、平滑的初步结果。默认全部勾选；取消勾选其中一项，可查看它对您的场景有何作用。</translation>
  </message>
  <message>
   <source>&lt;b&gt;Notes&lt;/b&gt; and your name (&lt;i&gt;Settings &amp;gt; Options &amp;gt; X-ModalNet&lt;/i&gt;) travel with the model.</source>
   <translation>&lt;b&gt;Notes&lt;/b&gt;和您的姓名（“&lt;i&gt;设置 &amp;gt; 选项 &amp;gt; X-ModalNet&lt;/i&gt;”）随模型一起保存和传递。</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>首页</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>算法</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>大区域</translation>
  </message>
 </context>
</TS>
