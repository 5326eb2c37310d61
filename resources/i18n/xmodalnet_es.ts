<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>AccuracyFigures</name>
  <message>
   <source>PA %</source>
   <translation>EP %</translation>
  </message>
  <message>
   <source>Producer's accuracy: share of the class in the reference that the map shows as it</source>
   <translation>Exactitud del productor: proporción de la clase en la referencia que el mapa muestra como tal</translation>
  </message>
  <message>
   <source>UA %</source>
   <translation>EU %</translation>
  </message>
  <message>
   <source>User's accuracy: share of what the map shows as the class that is it</source>
   <translation>Exactitud del usuario: proporción de lo que el mapa muestra como la clase que lo es de verdad</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Área</translation>
  </message>
  <message>
   <source>Area of the class by the estimate (in hectares or m², or as a share of the map), ± half of its 95 % interval</source>
   <translation>Superficie de la clase según la estimación (en hectáreas o m², o como parte del mapa), ± la mitad de su intervalo del 95 %</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>Abrir informe</translation>
  </message>
  <message>
   <source>Counted: {} of {} reference pixels agree</source>
   <translation>Recuento: coinciden {} de {} píxeles de referencia</translation>
  </message>
  <message>
   <source>It speaks for the whole map only as far as these pixels do; points that were drawn at random do.</source>
   <translation>Solo vale para todo el mapa en la medida en que valgan estos píxeles; los puntos generados al azar sí.</translation>
  </message>
  <message>
   <source>Area, {}</source>
   <translation>Área, {}</translation>
  </message>
  <message>
   <source>95 % interval: {} to {}, as if the {} shapes had been drawn at random</source>
   <translation>Intervalo del 95 %: de {} a {}, como si las {} formas se hubieran extraído al azar</translation>
  </message>
  <message>
   <source>On {} pixels that both have, this map is right at {} and '{}' at {}.</source>
   <translation>En {} píxeles que tienen ambos, este mapa acierta en un {} y '{}' en un {}.</translation>
  </message>
  <message>
   <source>The difference may be chance (McNemar's test: p {}).</source>
   <translation>La diferencia puede deberse al azar (prueba de McNemar: p {}).</translation>
  </message>
  <message>
   <source>The difference hardly is chance (McNemar's test: p {}).</source>
   <translation>La diferencia difícilmente se debe al azar (prueba de McNemar: p {}).</translation>
  </message>
  <message>
   <source>More notes are in the report: press Open Report.</source>
   <translation>Hay más notas en el informe: pulse Abrir informe.</translation>
  </message>
  <message>
   <source>Overall accuracy with its 95 % interval. {}</source>
   <translation>Exactitud global con su intervalo del 95 %. {}</translation>
  </message>
 </context>
 <context>
  <name>AccuracyPanel</name>
  <message>
   <source>5  Accuracy</source>
   <translation>5  Exactitud</translation>
  </message>
  <message>
   <source>The class map to be judged</source>
   <translation>El mapa de clases que se va a evaluar</translation>
  </message>
  <message>
   <source>Points that were drawn from the map, or any layer of known classes that was not used for training</source>
   <translation>Puntos generados a partir del mapa, o cualquier capa de clases conocidas que no se usara para entrenar</translation>
  </message>
  <message>
   <source>Optional: a second map of the place. Assess then tells whether one of the two is right more often</source>
   <translation>Opcional: un segundo mapa del lugar. «Evaluar» dice entonces si uno de los dos acierta más a menudo</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>Drawn at random</source>
   <translation>Elegidos al azar</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Muestra</translation>
  </message>
  <message>
   <source>Label Points</source>
   <translation>Etiquetar puntos</translation>
  </message>
  <message>
   <source>Assess</source>
   <translation>Evaluar</translation>
  </message>
  <message>
   <source>Where the reference keeps its classes, as names or as codes of the map</source>
   <translation>Dónde guarda la referencia sus clases, como nombres o como códigos del mapa</translation>
  </message>
  <message>
   <source>Ticked: every pixel of the map had the same chance to be a point of yours. Then accuracy and areas of the whole map are estimated, with intervals</source>
   <translation>Marcado: cada píxel del mapa tuvo la misma probabilidad de ser uno de sus puntos. Entonces se estiman la exactitud y las áreas de todo el mapa, con intervalos</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Campo de clase</translation>
  </message>
  <message>
   <source>Other map</source>
   <translation>Otro mapa</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Aleatorio</translation>
  </message>
  <message>
   <source>Equal</source>
   <translation>Igual</translation>
  </message>
  <message>
   <source>Proportional</source>
   <translation>Proporcional</translation>
  </message>
  <message>
   <source>Optimal</source>
   <translation>Óptimo</translation>
  </message>
  <message>
   <source>Every pixel of the map has the same chance</source>
   <translation>Todos los píxeles del mapa tienen la misma probabilidad</translation>
  </message>
  <message>
   <source>As many points in each class of the map: tells the most of rare classes</source>
   <translation>El mismo número de puntos en cada clase del mapa: lo que más dice de las clases raras</translation>
  </message>
  <message>
   <source>As many points as a class is large, a few at least</source>
   <translation>Tantos puntos como corresponda al tamaño de la clase, con un mínimo de unos pocos</translation>
  </message>
  <message>
   <source>More points where the map is in doubt: tells the overall accuracy best; needs the confidence map</source>
   <translation>Más puntos donde el mapa es dudoso: lo que mejor da la exactitud global; necesita el mapa de confianza</translation>
  </message>
  <message>
   <source>Points; four times as many make the interval half as wide</source>
   <translation>Puntos; con el cuádruple, el intervalo es la mitad de ancho</translation>
  </message>
  <message>
   <source>Draw Points</source>
   <translation>Generar puntos</translation>
  </message>
  <message>
   <source>Points: {}. Press Label Points and tell what is at each</source>
   <translation>Puntos: {}. Pulse Etiquetar puntos e indique qué hay en cada uno</translation>
  </message>
  <message>
   <source>The map that was chosen before is assessed: {}</source>
   <translation>El mapa elegido antes está evaluado: {}</translation>
  </message>
  <message>
   <source>Draw pixels of the map at random, as points in a file of their own</source>
   <translation>Generar puntos al azar en píxeles del mapa, en un archivo propio</translation>
  </message>
  <message>
   <source>Draw points, or choose a reference</source>
   <translation>Genere puntos o elija una referencia</translation>
  </message>
  <message>
   <source>Compare the map with the reference</source>
   <translation>Comparar el mapa con la referencia</translation>
  </message>
  <message>
   <source>{} of {} points have a class</source>
   <translation>{} de {} puntos tienen clase</translation>
  </message>
  <message>
   <source>Draw points first, or choose points that were drawn</source>
   <translation>Genere antes los puntos o elija puntos generados</translation>
  </message>
  <message>
   <source>Choose the map whose classes there are</source>
   <translation>Elija el mapa cuyas clases se van a usar</translation>
  </message>
  <message>
   <source>See one point after another without the map, and tell its class with the number keys</source>
   <translation>Ver un punto tras otro sin el mapa e indicar su clase con las teclas numéricas</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>Instale antes el motor (arriba)</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Hay otra tarea en curso</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster of classes to the project</source>
   <translation>Haga un mapa en el paso 4 o añada al proyecto un ráster de clases</translation>
  </message>
 </context>
 <context>
  <name>AnswerStrip</name>
  <message>
   <source>The file of map '{}' names no classes</source>
   <translation>El archivo del mapa '{}' no nombra ninguna clase</translation>
  </message>
  <message>
   <source>Choose a map that was made here</source>
   <translation>Elija un mapa hecho aquí</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>To the point before, whose answer is shown (Backspace)</source>
   <translation>Al punto anterior, cuya respuesta se muestra (Retroceso)</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>To the next point: the answer stays as it is (Enter)</source>
   <translation>Al punto siguiente: la respuesta queda como está (Intro)</translation>
  </message>
  <message>
   <source>A  Another Class</source>
   <translation>A  Otra clase</translation>
  </message>
  <message>
   <source>The class that is there is none of these: the map is wrong at this point (A)</source>
   <translation>La clase que hay ahí no es ninguna de estas: el mapa se equivoca en este punto (A)</translation>
  </message>
  <message>
   <source>0  Cannot Tell</source>
   <translation>0  No se sabe</translation>
  </message>
  <message>
   <source>No class can be told at this point: it does not count (0)</source>
   <translation>En este punto no se puede saber la clase: no cuenta (0)</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Terminar</translation>
  </message>
  <message>
   <source>Go on some other time; what is labelled is kept (Esc)</source>
   <translation>Continuar en otro momento; lo etiquetado se conserva (Esc)</translation>
  </message>
  <message>
   <source>There is no class {}. Press a number that stands in front of an answer</source>
   <translation>No hay ninguna clase {}. Pulse un número que esté delante de una respuesta</translation>
  </message>
  <message>
   <source>What is in the square? Press the key of its class; the mouse moves the map. The maps are out of sight until the end.</source>
   <translation>¿Qué hay en el cuadrado? Pulse la tecla de su clase; el ratón mueve el mapa. Los mapas no se ven hasta el final.</translation>
  </message>
  <message>
   <source>Every point has been seen. Back goes through the answers; Assess, or End, brings the maps back.</source>
   <translation>Todos los puntos se han visto. Atrás recorre las respuestas; Evaluar o Terminar hace volver los mapas.</translation>
  </message>
  <message>
   <source>Point {}: %v of %m are done</source>
   <translation>Punto {}: %v de %m hechos</translation>
  </message>
  <message>
   <source>%v of %m points</source>
   <translation>%v de %m puntos</translation>
  </message>
 </context>
 <context>
  <name>AreaChoice</name>
  <message>
   <source>Whole layer</source>
   <translation>Toda la capa</translation>
  </message>
  <message>
   <source>Visible map</source>
   <translation>Mapa visible</translation>
  </message>
  <message>
   <source>Inside of polygons</source>
   <translation>Dentro de polígonos</translation>
  </message>
  <message>
   <source>Pixels whose centres lie in none of its polygons are no data, and count nowhere</source>
   <translation>Los píxeles cuyo centro no está en ningún polígono quedan sin datos y no cuentan en ninguna parte</translation>
  </message>
  <message>
   <source>Add a layer of polygons to map in, or choose another area</source>
   <translation>Añada una capa de polígonos en la que cartografiar o elija otra extensión</translation>
  </message>
  <message>
   <source>Select some shapes of layer '{}', or map in all of them</source>
   <translation>Seleccione formas de la capa '{}' o cartografíe en todas</translation>
  </message>
  <message>
   <source>Only the selected ones ({})</source>
   <translation>Solo los seleccionados ({})</translation>
  </message>
  <message>
   <source>Only the selected ones</source>
   <translation>Solo los seleccionados</translation>
  </message>
  <message>
   <source>Select some of its polygons in QGIS to map in them alone</source>
   <translation>Seleccione algunos polígonos en QGIS para cartografiar solo en ellos</translation>
  </message>
 </context>
 <context>
  <name>CheckCard</name>
  <message>
   <source>Zoom there</source>
   <translation>Hacer zoom allí</translation>
  </message>
  <message>
   <source>Zoom to the next of {} places</source>
   <translation>Hacer zoom al siguiente de {} lugares</translation>
  </message>
 </context>
 <context>
  <name>Choices</name>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>El objetivo debe ser una de las capas elegidas</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Mantenga al menos una capa como objetivo</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>No hay ninguna capa cuyos píxeles se puedan etiquetar</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>Elija una capa en el paso 1</translation>
  </message>
 </context>
 <context>
  <name>ClassButtons</name>
  <message>
   <source>Classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <source>Merge, import and export classes</source>
   <translation>Combinar, importar y exportar clases</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation>Añadir una clase</translation>
  </message>
  <message>
   <source>Class '{}' is locked: unlock it first</source>
   <translation>La clase '{}' está bloqueada: desbloquéela antes</translation>
  </message>
  <message>
   <source>Remove class '{}'</source>
   <translation>Eliminar la clase '{}'</translation>
  </message>
  <message>
   <source>'{}' is the first class</source>
   <translation>'{}' es la primera clase</translation>
  </message>
  <message>
   <source>'{}' is the last class</source>
   <translation>'{}' es la última clase</translation>
  </message>
  <message>
   <source>Move '{}' up: the order of number keys and legend</source>
   <translation>Subir '{}': el orden de las teclas numéricas y de la leyenda</translation>
  </message>
  <message>
   <source>Move '{}' down: the order of number keys and legend</source>
   <translation>Bajar '{}': el orden de las teclas numéricas y de la leyenda</translation>
  </message>
  <message>
   <source>{} classes with {} shapes become one class. Choose the one whose name and colour it keeps:</source>
   <translation>{} clases con {} formas pasan a ser una sola clase. Elija aquella cuyo nombre y color conserva:</translation>
  </message>
  <message>
   <source>Merge Classes</source>
   <translation>Combinar clases</translation>
  </message>
  <message>
   <source>These classes become one each, under the name that more shapes have:</source>
   <translation>Estas clases pasan a ser una cada una, con el nombre que más formas tienen:</translation>
  </message>
  <message>
   <source>{} classes are selected: choose one, or merge them (Classes menu)</source>
   <translation>Hay {} clases seleccionadas: elija una o combínelas (menú Clases)</translation>
  </message>
  <message>
   <source>Choose a class first</source>
   <translation>Elija antes una clase</translation>
  </message>
  <message>
   <source>Merge Selected Classes…</source>
   <translation>Combinar clases seleccionadas…</translation>
  </message>
  <message>
   <source>Give Selected Shapes This Class</source>
   <translation>Dar esta clase a las formas seleccionadas</translation>
  </message>
  <message>
   <source>Import Classes from File…</source>
   <translation>Importar clases desde archivo…</translation>
  </message>
  <message>
   <source>Import Classes from Layer</source>
   <translation>Importar clases desde capa</translation>
  </message>
  <message>
   <source>Import Shapes from Layer</source>
   <translation>Importar formas desde capa</translation>
  </message>
  <message>
   <source>Export Classes…</source>
   <translation>Exportar clases…</translation>
  </message>
  <message>
   <source>Style Layer by Class…</source>
   <translation>Estilizar capa por clase…</translation>
  </message>
  <message>
   <source>Select two or more classes in the table: Ctrl or Shift and a click</source>
   <translation>Seleccione dos o más clases en la tabla: Ctrl o Mayús y clic</translation>
  </message>
  <message>
   <source>Their shapes become shapes of one of them</source>
   <translation>Sus formas pasan a ser formas de una de ellas</translation>
  </message>
  <message>
   <source>Select shapes on the map first, with QGIS's tools for that</source>
   <translation>Primero seleccione formas en el mapa, con las herramientas de QGIS para ello</translation>
  </message>
  <message>
   <source>{} shapes that are selected in the layer become '{}'</source>
   <translation>{} formas seleccionadas en la capa pasan a ser '{}'</translation>
  </message>
  <message>
   <source>There is no class yet</source>
   <translation>Todavía no hay ninguna clase</translation>
  </message>
  <message>
   <source>A table to import elsewhere, or a style for label layers or for maps</source>
   <translation>Una tabla para importarla en otro sitio, o un estilo para capas de etiquetas o para mapas</translation>
  </message>
  <message>
   <source>Replaces the layer's style by one with a category for each class, which can then be hidden</source>
   <translation>Reemplaza el estilo de la capa por uno con una categoría para cada clase, que entonces se puede ocultar</translation>
  </message>
  <message>
   <source>CSV with a header such as code,name,color, or a QML style of a vector layer or a raster</source>
   <translation>CSV con un encabezado, por ejemplo code,name,color, o un estilo QML de una capa vectorial o de un ráster</translation>
  </message>
  <message>
   <source>No other layer shows classes</source>
   <translation>Ninguna otra capa muestra clases</translation>
  </message>
  <message>
   <source>Names, codes and colours; no shape changes its class</source>
   <translation>Nombres, códigos y colores; ninguna forma cambia de clase</translation>
  </message>
  <message>
   <source>No other layer of the project can be a label layer</source>
   <translation>Ninguna otra capa del proyecto puede ser una capa de etiquetas</translation>
  </message>
  <message>
   <source>{} (selected: {})</source>
   <translation>{} (seleccionadas: {})</translation>
  </message>
  <message>
   <source>Shapes that are selected there, or all, with their classes</source>
   <translation>Las formas que estén seleccionadas allí, o todas, con sus clases</translation>
  </message>
  <message>
   <source>Remove class '{}' and its {} shapes? Undo brings them back.</source>
   <translation>¿Eliminar la clase '{}' y sus {} formas? Deshacer las recupera.</translation>
  </message>
  <message>
   <source>Remove Class</source>
   <translation>Eliminar clase</translation>
  </message>
  <message>
   <source>Class tables and styles</source>
   <translation>Tablas de clases y estilos</translation>
  </message>
  <message>
   <source>Import Classes</source>
   <translation>Importar clases</translation>
  </message>
  <message>
   <source>Each point becomes a square. Its side, in pixels of '{}':</source>
   <translation>Cada punto se convierte en un cuadrado. Su lado, en píxeles de '{}':</translation>
  </message>
  <message>
   <source>Each line becomes a strip. Its width, in pixels of '{}':</source>
   <translation>Cada línea se convierte en una franja. Su anchura, en píxeles de '{}':</translation>
  </message>
  <message>
   <source>Import Shapes</source>
   <translation>Importar formas</translation>
  </message>
  <message>
   <source>Shapes imported: {}</source>
   <translation>Formas importadas: {}</translation>
  </message>
  <message>
   <source>Shapes imported: {}, of {} those that are selected</source>
   <translation>Formas importadas: {}, de {} las seleccionadas</translation>
  </message>
  <message>
   <source>of these outside of the target layer: {}</source>
   <translation>de ellas, fuera de la capa objetivo: {}</translation>
  </message>
  <message>
   <source>classes added: {}</source>
   <translation>clases añadidas: {}</translation>
  </message>
  <message>
   <source>not imported, as they have no class: {}</source>
   <translation>no importadas, por no tener clase: {}</translation>
  </message>
  <message>
   <source>not imported, as they have no place in this layer: {}</source>
   <translation>no importadas, por no tener lugar en esta capa: {}</translation>
  </message>
  <message>
   <source>other columns than the class stay in '{}'</source>
   <translation>las demás columnas, salvo la clase, se quedan en '{}'</translation>
  </message>
  <message>
   <source>{} classes added, {} changed</source>
   <translation>{} clases añadidas, {} cambiadas</translation>
  </message>
  <message>
   <source>; these got a new code, as theirs belongs to another class: {}</source>
   <translation>; estas recibieron un código nuevo, porque el suyo es de otra clase: {}</translation>
  </message>
  <message>
   <source>Style for label layers</source>
   <translation>Estilo para capas de etiquetas</translation>
  </message>
  <message>
   <source>Style for maps</source>
   <translation>Estilo para mapas</translation>
  </message>
  <message>
   <source>Export Classes</source>
   <translation>Exportar clases</translation>
  </message>
  <message>
   <source>Replace the style of layer '{}' by one with a category for each class?</source>
   <translation>¿Reemplazar el estilo de la capa '{}' por uno con una categoría para cada clase?</translation>
  </message>
  <message>
   <source>Style Layer by Class</source>
   <translation>Estilizar capa por clase</translation>
  </message>
 </context>
 <context>
  <name>ClassList</name>
  <message>
   <source>Keys 1 to 9 on the map choose a class, Ctrl+click the one that is there; a double click renames it. Ctrl or Shift and a click in the table select several, to merge them. Drag a class to another place for another order</source>
   <translation>Las teclas 1 a 9 sobre el mapa eligen una clase, Ctrl+clic la que está allí; un doble clic la renombra. Ctrl o Mayús y un clic en la tabla seleccionan varias, para combinarlas. Arrastre una clase a otro lugar para cambiar el orden</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>What the map's pixels hold</source>
   <translation>Lo que contienen los píxeles del mapa</translation>
  </message>
  <message>
   <source>Shapes</source>
   <translation>Formas</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Píxeles</translation>
  </message>
  <message>
   <source>About so many pixels of the target layer are labelled</source>
   <translation>Número aproximado de píxeles etiquetados de la capa objetivo</translation>
  </message>
  <message>
   <source>Seen on the map: a click shows all, or hides all</source>
   <translation>Visible en el mapa: un clic muestra todas u oculta todas</translation>
  </message>
  <message>
   <source>Locked for the tools: a click locks all, or unlocks all</source>
   <translation>Bloqueada para las herramientas: un clic bloquea todas o desbloquea todas</translation>
  </message>
  <message>
   <source>Colour of the class</source>
   <translation>Color de la clase</translation>
  </message>
  <message>
   <source>Seen on the map</source>
   <translation>Visible en el mapa</translation>
  </message>
  <message>
   <source>Hidden on the map, and left alone by the tools; trained with</source>
   <translation>Oculta en el mapa e intacta para las herramientas; se usa al entrenar</translation>
  </message>
  <message>
   <source>Locked: no tool of the panel changes its shapes</source>
   <translation>Bloqueada: ninguna herramienta del panel cambia sus formas</translation>
  </message>
  <message>
   <source>Lock it: no tool changes its shapes</source>
   <translation>Bloquearla: ninguna herramienta cambia sus formas</translation>
  </message>
  <message>
   <source>Shapes · %</source>
   <translation>Formas · %</translation>
  </message>
  <message>
   <source>Shapes, and the share of what the live map shows</source>
   <translation>Formas y proporción de lo que muestra el mapa en vivo</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Share of what the live map shows</source>
   <translation>Proporción de lo que muestra el mapa en vivo</translation>
  </message>
  <message>
   <source>{}: code {}, one shape</source>
   <translation>{}: código {}, una forma</translation>
  </message>
  <message>
   <source>{}: code {}, {} shapes</source>
   <translation>{}: código {}, {} formas</translation>
  </message>
  <message>
   <source>, about {} pixels of the target layer</source>
   <translation>, unos {} píxeles de la capa objetivo</translation>
  </message>
  <message>
   <source>, {} of what the live map shows</source>
   <translation>, {} de lo que muestra el mapa en vivo</translation>
  </message>
 </context>
 <context>
  <name>CleanBox</name>
  <message>
   <source>Clean Up</source>
   <translation>Depurar</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Area in the map; the tool tip of a figure has the share of the map's pixels, too</source>
   <translation>Superficie en el mapa; la parte de los píxeles del mapa está en la ayuda emergente de cada cifra</translation>
  </message>
  <message>
   <source>Cleaned</source>
   <translation>Depurado</translation>
  </message>
  <message>
   <source>Area in the cleaned map, with what small patches became; the tool tip of a figure has the share of its pixels, too</source>
   <translation>Superficie en el mapa depurado, con lo que fue de las manchas pequeñas; la parte de sus píxeles está en la ayuda emergente de cada cifra</translation>
  </message>
  <message>
   <source>Write what is ticked beside the map's file, and add it to the map's group. The map itself stays as it is</source>
   <translation>Escribir lo marcado junto al archivo del mapa y añadirlo al grupo del mapa. El propio mapa queda como está</translation>
  </message>
  <message>
   <source>{} px = {} in this map</source>
   <translation>{} px = {} en este mapa</translation>
  </message>
  <message>
   <source>Patches of fewer pixels than this go</source>
   <translation>Desaparecen las manchas de menos píxeles que estos</translation>
  </message>
  <message>
   <source>Majority</source>
   <translation>Mayoría</translation>
  </message>
  <message>
   <source>Each pixel gets the class that is most frequent in the square around it</source>
   <translation>Cada píxel recibe la clase más frecuente en el cuadrado que lo rodea</translation>
  </message>
  <message>
   <source>The square around a pixel: a larger one smooths more</source>
   <translation>El cuadrado alrededor de un píxel: uno mayor suaviza más</translation>
  </message>
  <message>
   <source>Sieve</source>
   <translation>Tamizado</translation>
  </message>
  <message>
   <source>Patches that are too small get the class of their largest neighbour; no data stays so</source>
   <translation>Las manchas demasiado pequeñas reciben la clase de su vecina mayor; lo que no tiene datos queda así</translation>
  </message>
  <message>
   <source>below </source>
   <translation>menos de </translation>
  </message>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polígonos</translation>
  </message>
  <message>
   <source>A GeoPackage with a polygon per patch: class code, name, and area in hectares</source>
   <translation>Un GeoPackage con un polígono por mancha: código de clase, nombre y área en hectáreas</translation>
  </message>
  <message>
   <source>One per class</source>
   <translation>Uno por clase</translation>
  </message>
  <message>
   <source>All patches of a class as one polygon of many parts</source>
   <translation>Todas las manchas de una clase como un solo polígono de muchas partes</translation>
  </message>
  <message>
   <source>The cleaned map has no {} any more: all patches of it were too small. Smooth less to keep them.</source>
   <translation>En el mapa depurado ya no hay {}: todas sus manchas eran demasiado pequeñas. Suavice menos para conservarlas.</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster that is shown in classes</source>
   <translation>Haga un mapa en el paso 4 o añada un ráster que se muestre por clases</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Hay otra tarea en curso</translation>
  </message>
  <message>
   <source>Tick what is to be made of the map</source>
   <translation>Marque lo que se debe hacer a partir del mapa</translation>
  </message>
  <message>
   <source>The majority filter needs the engine: set it up first (above)</source>
   <translation>El filtro de mayoría necesita el motor: instálelo antes (arriba)</translation>
  </message>
 </context>
 <context>
  <name>CodeTable</name>
  <message>
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>What the raster's codes mean: a double click names one, Tab goes on to the next. Names and colours are kept in the symbology of the layer ('Paletted/Unique values'), as the map shows them</source>
   <translation>Lo que significan los códigos del ráster: un doble clic nombra uno, Tab pasa al siguiente. Los nombres y colores se guardan en la simbología de la capa ('Valores en paleta/únicos'), tal como los muestra el mapa</translation>
  </message>
  <message>
   <source>What the raster's pixels hold</source>
   <translation>Lo que contienen los píxeles del ráster</translation>
  </message>
  <message>
   <source>Without a name: double-click to type one</source>
   <translation>Sin nombre: haga doble clic para escribir uno</translation>
  </message>
  <message>
   <source>Colour of the class</source>
   <translation>Color de la clase</translation>
  </message>
 </context>
 <context>
  <name>CompareBox</name>
  <message>
   <source>What was before: the matrix tells what became of each of its classes in the map; classes of one name are the same</source>
   <translation>Lo que había antes: la matriz dice en qué se convirtió cada una de sus clases en el mapa; las clases de un mismo nombre son la misma</translation>
  </message>
  <message>
   <source>Earlier map</source>
   <translation>Mapa anterior</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Píxeles</translation>
  </message>
  <message>
   <source>Hectares</source>
   <translation>Hectáreas</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>Abrir informe</translation>
  </message>
  <message>
   <source>Count what became of each class, and add a map of the changes: grey where nothing changed. Which of two maps is more right tells step 5, with one of them as the other map there</source>
   <translation>Cuenta qué ha sido de cada clase y añade un mapa de los cambios: gris donde nada cambió. Cuál de dos mapas es más correcto lo dice el paso 5, con uno de ellos como el otro mapa</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster that is shown in classes</source>
   <translation>Haga un mapa en el paso 4 o añada un ráster que se muestre por clases</translation>
  </message>
  <message>
   <source>Choose an earlier map</source>
   <translation>Elija un mapa anterior</translation>
  </message>
  <message>
   <source>This is the same map: choose another one</source>
   <translation>Es el mismo mapa: elija otro</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Hay otra tarea en curso</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>Instale antes el motor (arriba)</translation>
  </message>
  <message>
   <source>Changed: {} of {} pixels. Rows: {}, columns: {}</source>
   <translation>Cambiado: {} de {} píxeles. Filas: {}, columnas: {}</translation>
  </message>
  <message>
   <source>Other maps are chosen now: press Compare for those</source>
   <translation>Ahora hay otros mapas elegidos: pulse Comparar para esos</translation>
  </message>
 </context>
 <context>
  <name>Comparing</name>
  <message>
   <source>There is no earlier map: {}</source>
   <translation>No hay un mapa anterior: {}</translation>
  </message>
  <message>
   <source>'{}' and '{}' lie in different places: there is no pixel that both have</source>
   <translation>'{}' y '{}' están en lugares distintos: no hay ningún píxel que tengan ambos</translation>
  </message>
  <message>
   <source>Choose maps of the same area</source>
   <translation>Elija mapas de la misma zona</translation>
  </message>
  <message>
   <source>Compare {} with {}</source>
   <translation>Comparar {} con {}</translation>
  </message>
  <message>
   <source>The maps are gone meanwhile; what changed is in {}</source>
   <translation>Los mapas ya no están; los cambios están en {}</translation>
  </message>
  <message>
   <source>{} → {} (changes)</source>
   <translation>{} → {} (cambios)</translation>
  </message>
 </context>
 <context>
  <name>DataPanel</name>
  <message>
   <source>1  Data</source>
   <translation>1  Datos</translation>
  </message>
  <message>
   <source>Hyperspectral image: many narrow bands. It may cover a part of the area only</source>
   <translation>Imagen hiperespectral: muchas bandas estrechas. Puede cubrir solo una parte del área</translation>
  </message>
  <message>
   <source>Multispectral image, such as Sentinel-2, Landsat or an aerial photo</source>
   <translation>Imagen multiespectral, como Sentinel-2, Landsat o una foto aérea</translation>
  </message>
  <message>
   <source>Radar image, such as Sentinel-1, in decibel or linear, but always the same for one model</source>
   <translation>Imagen de radar, por ejemplo Sentinel-1, en decibelios o lineal, pero siempre igual para un mismo modelo</translation>
  </message>
  <message>
   <source>Whatever else is there: elevation, slope, thermal, panchromatic, an index. It helps where classes follow it, else it may only tell where labels lie: compare both</source>
   <translation>Lo demás que haya: elevación, pendiente, térmica, pancromática, un índice. Ayuda donde las clases la siguen; si no, puede decir solo dónde están las etiquetas: compare con ella y sin ella</translation>
  </message>
  <message>
   <source>Ticked: this sensor will be there for the whole map. The others only help to learn</source>
   <translation>Marcado: este sensor estará disponible para todo el mapa. Los demás solo ayudan a aprender</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>Raster layer</source>
   <translation>Capa ráster</translation>
  </message>
  <message>
   <source>{} is a target</source>
   <translation>{} es un objetivo</translation>
  </message>
  <message>
   <source>Stack Bands…</source>
   <translation>Apilar bandas…</translation>
  </message>
  <message>
   <source>Makes one layer of bands that come as a file each, such as those of Landsat and Sentinel-2</source>
   <translation>Hace una capa de bandas que vienen cada una en un archivo, como las de Landsat y Sentinel-2</translation>
  </message>
  <message>
   <source>Load Sample Project</source>
   <translation>Cargar proyecto de ejemplo</translation>
  </message>
  <message>
   <source>Load into Folder…</source>
   <translation>Cargar en carpeta…</translation>
  </message>
  <message>
   <source>Folder for the sample scene</source>
   <translation>Carpeta para la escena de ejemplo</translation>
  </message>
  <message>
   <source>Open the sample in a new project?</source>
   <translation>¿Abrir el ejemplo en un proyecto nuevo?</translation>
  </message>
  <message>
   <source>In this one its layers take the places of those that are chosen in the panel.</source>
   <translation>En este, sus capas ocupan el lugar de las elegidas en el panel.</translation>
  </message>
  <message>
   <source>New Project</source>
   <translation>Proyecto nuevo</translation>
  </message>
  <message>
   <source>This Project</source>
   <translation>Este proyecto</translation>
  </message>
  <message>
   <source>The target is {} now: the sensor that the map is made from. Tick another one if that is wrong</source>
   <translation>El objetivo ahora es {}: el sensor a partir del cual se hace el mapa. Marque otro si no es correcto</translation>
  </message>
  <message>
   <source>The target is {} now: the map is made from all of them. Untick what should only help to learn</source>
   <translation>El objetivo ahora es {}: el mapa se hace a partir de todos. Desmarque lo que solo deba ayudar a aprender</translation>
  </message>
  <message>
   <source>No {} layer is chosen</source>
   <translation>No se ha elegido ninguna capa {}</translation>
  </message>
  <message>
   <source>CRS of {}</source>
   <translation>SRC de {}</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>Instale antes el motor (arriba)</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Hay otra tarea en curso</translation>
  </message>
  <message>
   <source>Makes a small simulated scene with labels, to try everything out</source>
   <translation>Crea una pequeña escena simulada con etiquetas para probarlo todo</translation>
  </message>
 </context>
 <context>
  <name>DeviceCombo</name>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
 </context>
 <context>
  <name>Dock</name>
  <message>
   <source>Cancelled</source>
   <translation>Cancelado</translation>
  </message>
  <message>
   <source>The model is trained</source>
   <translation>El modelo está entrenado</translation>
  </message>
  <message>
   <source>The maps are compared</source>
   <translation>Los mapas se han comparado</translation>
  </message>
  <message>
   <source>The map is done, and there is reason to doubt it</source>
   <translation>El mapa está listo, y hay motivos para dudar de él</translation>
  </message>
  <message>
   <source>The map is done</source>
   <translation>El mapa está listo</translation>
  </message>
  <message>
   <source>Zoom to Map</source>
   <translation>Zoom al mapa</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>Abrir informe</translation>
  </message>
  <message>
   <source>step {} has a note on it</source>
   <translation>el paso {} tiene una nota</translation>
  </message>
  <message>
   <source>step {} has {} notes on it</source>
   <translation>el paso {} tiene {} notas</translation>
  </message>
  <message>
   <source>Add to Project</source>
   <translation>Añadir al proyecto</translation>
  </message>
  <message>
   <source>Open Folder</source>
   <translation>Abrir carpeta</translation>
  </message>
  <message>
   <source>Show Log</source>
   <translation>Mostrar registro</translation>
  </message>
 </context>
 <context>
  <name>DoubtList</name>
  <message>
   <source>Doubtful Labels</source>
   <translation>Etiquetas dudosas</translation>
  </message>
  <message>
   <source>Held out, these shapes were taken for another class. Look whether the label is right</source>
   <translation>Cuando se reservaron, estas formas se tomaron por otra clase. Compruebe si la etiqueta es correcta</translation>
  </message>
  <message>
   <source>It Is Right</source>
   <translation>Es correcta</translation>
  </message>
  <message>
   <source>The label stays, and goes from this list; later trainings on the same pixels do not ask again</source>
   <translation>La etiqueta se queda y sale de esta lista; los entrenamientos posteriores sobre los mismos píxeles no vuelven a preguntar</translation>
  </message>
  <message>
   <source>Leave this list: the view from before comes back, unless you moved it yourself (Esc)</source>
   <translation>Salir de esta lista: vuelve la vista anterior, salvo que usted mismo la haya movido (Esc)</translation>
  </message>
  <message>
   <source>Hide the maps, to see the ground below the labels; press it again, and they are back</source>
   <translation>Oculta los mapas para ver el terreno bajo las etiquetas; al pulsarlo de nuevo, vuelven</translation>
  </message>
  <message>
   <source>Labelled</source>
   <translation>Etiquetada</translation>
  </message>
  <message>
   <source>Taken for</source>
   <translation>Tomada por</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Proporción</translation>
  </message>
  <message>
   <source>Of the shape's pixels, those that were taken for another class</source>
   <translation>De los píxeles de la forma, los que se tomaron por otra clase</translation>
  </message>
  <message>
   <source>{} of {} pixels</source>
   <translation>{} de {} píxeles</translation>
  </message>
  <message>
   <source>One label that you found right is not listed any more. &lt;a href='again'&gt;List it again&lt;/a&gt;</source>
   <translation>Una etiqueta que usted dio por correcta ya no aparece en la lista. &lt;a href='again'&gt;Volver a mostrarla&lt;/a&gt;</translation>
  </message>
  <message>
   <source>{} labels that you found right are not listed any more. &lt;a href='again'&gt;List them again&lt;/a&gt;</source>
   <translation>{} etiquetas que usted dio por correctas ya no aparecen en la lista. &lt;a href='again'&gt;Volver a mostrarlas&lt;/a&gt;</translation>
  </message>
  <message>
   <source>Most held-out pixels of {} were taken for other classes: the model does not know this class yet, so its shapes are not listed one by one. Draw more of it in other places, or merge it with a class that looks like it; then train again</source>
   <translation>La mayoría de los píxeles reservados de {} se tomaron por otras clases: el modelo aún no conoce esta clase, por eso sus formas no se listan una por una. Dibuje más en otros lugares o combínela con una clase que se le parezca; después entrene de nuevo</translation>
  </message>
  <message>
   <source>Most held-out pixels of {} were taken for other classes: the model does not know these classes yet, so their shapes are not listed one by one. Draw more of them in other places, or merge those that look alike; then train again</source>
   <translation>La mayoría de los píxeles reservados de {} se tomaron por otras clases: el modelo aún no conoce estas clases, por eso sus formas no se listan una por una. Dibuje más en otros lugares o combine las que se parezcan; después entrene de nuevo</translation>
  </message>
  <message>
   <source>Choose a row first</source>
   <translation>Elija antes una fila</translation>
  </message>
  <message>
   <source>Change to {}</source>
   <translation>Cambiar a {}</translation>
  </message>
  <message>
   <source>Change Class</source>
   <translation>Cambiar clase</translation>
  </message>
  <message>
   <source>The shape becomes one of '{}'; undo takes it back</source>
   <translation>La forma pasa a ser de '{}'; Deshacer lo revierte</translation>
  </message>
 </context>
 <context>
  <name>Doubts</name>
  <message>
   <source>One of the two classes is no more</source>
   <translation>Una de las dos clases ya no existe</translation>
  </message>
  <message>
   <source>Train again, or bring it back by undo</source>
   <translation>Entrene de nuevo o recupérela con Deshacer</translation>
  </message>
 </context>
 <context>
  <name>DrawingTools</name>
  <message>
   <source>There is nothing to undo</source>
   <translation>No hay nada que deshacer</translation>
  </message>
  <message>
   <source>Undo the last edit of the labels</source>
   <translation>Deshacer la última edición de las etiquetas</translation>
  </message>
  <message>
   <source>Add a class first</source>
   <translation>Añada antes una clase</translation>
  </message>
  <message>
   <source>'{}' does not hold polygons: make a new label layer, and import these shapes there (Classes menu)</source>
   <translation>'{}' no contiene polígonos: cree una nueva capa de etiquetas e importe en ella estas formas (menú Clases)</translation>
  </message>
  <message>
   <source>Draw polygons: left click a corner, right click the end, Backspace one back, Escape none; or hold the button and draw</source>
   <translation>Dibujar polígonos: clic izquierdo para un vértice, clic derecho para terminar, Retroceso para volver uno atrás, Escape para descartar; o mantener pulsado el botón y dibujar</translation>
  </message>
  <message>
   <source>Label the pixels under the pointer: click, or drag</source>
   <translation>Etiquetar los píxeles bajo el puntero: hacer clic o arrastrar</translation>
  </message>
  <message>
   <source>Set a point: click</source>
   <translation>Poner un punto: clic</translation>
  </message>
  <message>
   <source>Label all pixels around that look alike, in the uppermost of the chosen layers that are shown: hold the button, and turn the wheel for more or fewer</source>
   <translation>Etiquetar todos los píxeles de alrededor que se parecen, en la más alta de las capas elegidas que se muestran: mantenga el botón y gire la rueda para más o menos</translation>
  </message>
  <message>
   <source>Take pixels out of all shapes that are neither locked nor hidden: click, or drag over them</source>
   <translation>Quitar píxeles de todas las formas que no están bloqueadas ni ocultas: hacer clic o arrastrar sobre ellos</translation>
  </message>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>The new shape is less than {} pixels wide on the screen: zoom in to see what it labels</source>
   <translation>La nueva forma mide menos de {} píxeles en la pantalla: acerque el zoom para ver qué etiqueta</translation>
  </message>
  <message>
   <source>{} px = {} on the ground</source>
   <translation>{} px = {} en el terreno</translation>
  </message>
  <message>
   <source>Side of brush and eraser, in pixels of the target layer; keys [ and ]</source>
   <translation>Lado del pincel y de la goma, en píxeles de la capa objetivo; teclas [ y ]</translation>
  </message>
  <message>
   <source>Lines are drawn with QGIS's own digitising tools</source>
   <translation>Las líneas se dibujan con las herramientas de digitalización de QGIS</translation>
  </message>
  <message>
   <source>Choose a layer in step 1 first: a click labels its pixels</source>
   <translation>Elija antes una capa en el paso 1: un clic etiqueta sus píxeles</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>The map knows no class '{}': its {} can only be wrong</source>
   <translation>El mapa no conoce ninguna clase '{}': lo que le corresponde ({}) solo puede contar como error</translation>
  </message>
  <message>
   <source>{}. If the class was renamed, rename it in the reference too</source>
   <translation>{}. Si se cambió el nombre de la clase, cámbielo también en la referencia</translation>
  </message>
  <message>
   <source>The average accuracy of {} counts what the map lacks as classes that are never right ({}); of the map's own classes it is {}</source>
   <translation>La exactitud media de {} cuenta lo que falta en el mapa como clases que nunca aciertan ({}); para las clases propias del mapa es {}</translation>
  </message>
  <message>
   <source>{} and '{}' differ in upper and lower case only: a label of any of them is right in all</source>
   <translation>{} y '{}' solo se diferencian en mayúsculas y minúsculas: una etiqueta de cualquiera de ellas es correcta en todas</translation>
  </message>
  <message>
   <source>{} of {} reference pixels lie where the map has no data; they do not count</source>
   <translation>{} de {} píxeles de la referencia están donde el mapa no tiene datos; no cuentan</translation>
  </message>
  <message>
   <source>The reference is one shape, or shapes that touch: how far its accuracy is chance cannot be told. Draw some in other places</source>
   <translation>La referencia es una sola forma, o formas que se tocan: no se puede decir cuánto de su exactitud es azar. Dibuje más en otros lugares</translation>
  </message>
  <message>
   <source>Another class than any of the map's is at {}: the map is wrong there</source>
   <translation>{}: una clase que el mapa no tiene; ahí el mapa se equivoca</translation>
  </message>
  <message>
   <source>The map has several classes called '{}' (codes {}): a label of that name is right in any of them</source>
   <translation>El mapa tiene varias clases llamadas '{}' (códigos {}): una etiqueta con ese nombre es correcta en cualquiera de ellas</translation>
  </message>
  <message>
   <source>'{}' and '{}' differ in upper and lower case only: a label of either is right in both</source>
   <translation>'{}' y '{}' solo se diferencian en mayúsculas y minúsculas: una etiqueta de una es correcta en ambas</translation>
  </message>
  <message>
   <source>The model learned from {} of the {} reference pixels; on the other {} alone the overall accuracy is {}</source>
   <translation>El modelo aprendió de {} de los {} píxeles de referencia; solo en los otros {} la exactitud global es de {}</translation>
  </message>
  <message>
   <source>{} are not those that the points were drawn within: it was written anew, or it is another one</source>
   <translation>{} no son aquellas dentro de las cuales se generaron los puntos: el archivo se escribió de nuevo o es otro</translation>
  </message>
  <message>
   <source>One of the maps has no class names: the other map's codes were taken as the map's</source>
   <translation>Uno de los mapas no tiene nombres de clase: los códigos del otro mapa se tomaron como los del mapa</translation>
  </message>
  <message>
   <source>Only the other map has the class '{}': it can only be wrong there</source>
   <translation>Solo el otro mapa tiene la clase '{}': allí solo puede contar como error</translation>
  </message>
  <message>
   <source>{} reference pixels lie where the other map has no data; the two maps are not compared there</source>
   <translation>{} píxeles de la referencia están donde el otro mapa no tiene datos; allí no se comparan los dos mapas</translation>
  </message>
  <message>
   <source>The model learned from this very reference: the figures say how well it remembers, not how good the map is</source>
   <translation>El modelo aprendió de esta misma referencia: las cifras dicen lo bien que recuerda, no lo bueno que es el mapa</translation>
  </message>
  <message>
   <source>On the other {} reference pixels alone the overall accuracy is {}</source>
   <translation>Solo en los otros {} píxeles de referencia la exactitud global es de {}</translation>
  </message>
  <message>
   <source>The model learned from {} of the {} reference pixels: the figures say how well it remembers them, not how good the map is</source>
   <translation>El modelo aprendió de {} de los {} píxeles de la referencia: las cifras dicen lo bien que los recuerda, no lo bueno que es el mapa</translation>
  </message>
  <message>
   <source>The map knows no class of code {}: its {} can only be wrong</source>
   <translation>El mapa no conoce ninguna clase de código {}: lo que le corresponde ({}) solo puede contar como error</translation>
  </message>
  <message>
   <source>The classes of '{}'</source>
   <translation>Las clases de '{}'</translation>
  </message>
  <message>
   <source>The map's classes</source>
   <translation>Las clases del mapa</translation>
  </message>
  <message>
   <source>{}. The estimate does not hold for it; name the old map as the strata, or draw new points</source>
   <translation>{}. La estimación no vale para él; indique el mapa antiguo como estratos o genere puntos nuevos</translation>
  </message>
  <message>
   <source>Put the whole address into the job file, with what belongs in place of {}</source>
   <translation>Escriba la dirección completa en el archivo de tarea, con lo que corresponde en lugar de {}</translation>
  </message>
  <message>
   <source>No path is given for the {}</source>
   <translation>No se ha indicado ninguna ruta ({})</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Elija un archivo</translation>
  </message>
  <message>
   <source>The name of the {} '{}' is not in UTF-8</source>
   <translation>El nombre '{1}' ({0}) no está en UTF-8</translation>
  </message>
  <message>
   <source>Rename the file or its folder</source>
   <translation>Cambie el nombre del archivo o de su carpeta</translation>
  </message>
  <message>
   <source>The {} was kept without its account, password or key: '{}'</source>
   <translation>Se guardó sin su cuenta, contraseña o clave ({}): «{}»</translation>
  </message>
  <message>
   <source>The {} '{}' does not end in {}</source>
   <translation>'{1}' ({0}) no termina en {2}</translation>
  </message>
  <message>
   <source>Call it something{}</source>
   <translation>Dele un nombre que termine en {}</translation>
  </message>
  <message>
   <source>{} characters are too many for the {}</source>
   <translation>{} caracteres son demasiados ({})</translation>
  </message>
  <message>
   <source>Write {} at most</source>
   <translation>Escriba {} como máximo</translation>
  </message>
  <message>
   <source>The text for the {} is not in UTF-8</source>
   <translation>El texto ({}) no está en UTF-8</translation>
  </message>
  <message>
   <source>Write it anew</source>
   <translation>Escríbalo de nuevo</translation>
  </message>
  <message>
   <source>The area {} has no end</source>
   <translation>El área {} no tiene límites</translation>
  </message>
  <message>
   <source>Give left, bottom, right, top in map units</source>
   <translation>Indique izquierda, abajo, derecha, arriba en unidades del mapa</translation>
  </message>
  <message>
   <source>The area {} is empty</source>
   <translation>El área {} está vacía</translation>
  </message>
  <message>
   <source>The seed is {}</source>
   <translation>La semilla es {}</translation>
  </message>
  <message>
   <source>Choose a whole number from 0 to 9223372036854775807</source>
   <translation>Elija un número entero de 0 a 9223372036854775807</translation>
  </message>
  <message>
   <source>'{}' is no device</source>
   <translation>'{}' no es un dispositivo</translation>
  </message>
  <message>
   <source>Choose auto, cpu or cuda:0</source>
   <translation>Elija auto, cpu o cuda:0</translation>
  </message>
  <message>
   <source>'{}' is no cluster</source>
   <translation>'{}' no es un clúster</translation>
  </message>
  <message>
   <source>Give the address of a Dask scheduler, such as tcp://host:8786, or local:4</source>
   <translation>Indique la dirección de un planificador de Dask, por ejemplo tcp://host:8786, o local:4</translation>
  </message>
  <message>
   <source>'{}' would be written over something that the job needs</source>
   <translation>'{}' se escribiría sobre algo que la tarea necesita</translation>
  </message>
  <message>
   <source>Choose another name for the result</source>
   <translation>Elija otro nombre para el resultado</translation>
  </message>
  <message>
   <source>Its first row is code,name,color, then comes a row for each class; a name with a comma stands in quotes</source>
   <translation>Su primera fila es code,name,color y después viene una fila por clase; un nombre con coma va entre comillas</translation>
  </message>
  <message>
   <source>A code is 0 to {}; a larger number, such as a crop code, can be the name</source>
   <translation>Un código va de 0 a {}; un número mayor, como un código de cultivo, puede ser el nombre</translation>
  </message>
  <message>
   <source>'{}' is no table of classes</source>
   <translation>'{}' no es una tabla de clases</translation>
  </message>
  <message>
   <source>'{}', line {}: '{}' is no class</source>
   <translation>'{}', línea {}: '{}' no es una clase</translation>
  </message>
  <message>
   <source>'{}', line {}: there are two classes '{}'</source>
   <translation>'{}', línea {}: hay dos clases '{}'</translation>
  </message>
  <message>
   <source>Give every class a name of its own</source>
   <translation>Dé a cada clase un nombre propio</translation>
  </message>
  <message>
   <source>The table of classes '{}' cannot be read: {}</source>
   <translation>No se puede leer la tabla de clases '{}': {}</translation>
  </message>
  <message>
   <source>Save it as CSV (UTF-8)</source>
   <translation>Guárdela como CSV (UTF-8)</translation>
  </message>
  <message>
   <source>a run before</source>
   <translation>una ejecución anterior</translation>
  </message>
  <message>
   <source>Make their environment with the same version: what is sent to them is compiled for it</source>
   <translation>Cree su entorno con la misma versión: lo que se les envía está compilado para ella</translation>
  </message>
  <message>
   <source>The cluster at '{}' is lost</source>
   <translation>Se ha perdido el clúster en '{}'</translation>
  </message>
  <message>
   <source>Run the same job again: it goes on from the parts that are done</source>
   <translation>Ejecute de nuevo la misma tarea: continúa a partir de las partes hechas</translation>
  </message>
  <message>
   <source>Install resources/engine-apply.lock and resources/engine-cluster.lock where the workers run</source>
   <translation>Instale resources/engine-apply.lock y resources/engine-cluster.lock donde se ejecutan los procesos de trabajo</translation>
  </message>
  <message>
   <source>They may lack memory: give each more, or map with smaller tiles. Run the same job again: it goes on from here</source>
   <translation>Quizá les falte memoria: dé más a cada uno o cartografíe con teselas más pequeñas. Ejecute de nuevo la misma tarea: continúa desde aquí</translation>
  </message>
  <message>
   <source>A worker of {} failed: {}: {}</source>
   <translation>Falló un proceso de trabajo de {}: {}: {}</translation>
  </message>
  <message>
   <source>Please report it, with its log</source>
   <translation>Comuníquelo junto con su registro</translation>
  </message>
  <message>
   <source>{} of {} parts of the map were there from a run before</source>
   <translation>{} de {} partes del mapa ya existían de una ejecución anterior</translation>
  </message>
  <message>
   <source>Whether '{}' has changed since cannot be told from here</source>
   <translation>Desde aquí no se puede saber si '{}' ha cambiado desde entonces</translation>
  </message>
  <message>
   <source>Waiting for workers of {}</source>
   <translation>Esperando a los procesos de trabajo de {}</translation>
  </message>
  <message>
   <source>Workers of {} run Python {}, this engine {}</source>
   <translation>Los procesos de trabajo de {} usan Python {}; este motor, {}</translation>
  </message>
  <message>
   <source>The workers of {} lack a package: {}</source>
   <translation>A los procesos de trabajo de {} les falta un paquete: {}</translation>
  </message>
  <message>
   <source>Workers of {} died again and again of one part of the map</source>
   <translation>Los procesos de trabajo de {} se interrumpieron una y otra vez en una parte del mapa</translation>
  </message>
  <message>
   <source>Mapping on {}</source>
   <translation>Cartografiando en {}</translation>
  </message>
  <message>
   <source>A part of the map was damaged as it was written to '{}'</source>
   <translation>Una parte del mapa se dañó al escribirla en '{}'</translation>
  </message>
  <message>
   <source>Run the same job again</source>
   <translation>Ejecute de nuevo la misma tarea</translation>
  </message>
  <message>
   <source>A part of the map is not seen in '{}'</source>
   <translation>Una parte del mapa no se ve en '{}'</translation>
  </message>
  <message>
   <source>{}; run the same job again</source>
   <translation>{}; ejecute de nuevo la misma tarea</translation>
  </message>
  <message>
   <source>Layer '{}' flags {} as bad that the model learned from, at {}: what they hold was not used, but filled from the good bands beside them</source>
   <translation>La capa '{}' marca como malas {} de las que aprendió el modelo, en {}: su contenido no se usó, sino que se completó a partir de las bandas buenas vecinas</translation>
  </message>
  <message>
   <source>Layer '{}' has its bands in another order, or among others, than in training</source>
   <translation>La capa '{}' tiene sus bandas en otro orden, o entre otras, que al entrenar</translation>
  </message>
  <message>
   <source>{}: they were found by their names ({})</source>
   <translation>{}: se encontraron por sus nombres ({})</translation>
  </message>
  <message>
   <source>The bands of layer '{}' have no names: they were taken in the order of the file for those of the model ({}). If they lie in another order, name them in the file as the model does, and it finds them</source>
   <translation>Las bandas de la capa '{}' no tienen nombres: se tomaron en el orden del archivo por las del modelo ({}). Si están en otro orden, nómbrelas en el archivo como lo hace el modelo, y este las encontrará</translation>
  </message>
  <message>
   <source>Layer '{}' has other bands than the model learned from</source>
   <translation>La capa '{}' tiene otras bandas que aquellas de las que aprendió el modelo</translation>
  </message>
  <message>
   <source>{}: {} bands were resampled to {}</source>
   <translation>{}: {} bandas se remuestrearon a {}</translation>
  </message>
  <message>
   <source>Choose a layer of the same sensor; another one serves only if its file and the training's tell their wavelengths</source>
   <translation>Elija una capa del mismo sensor; otra solo sirve si su archivo y el del entrenamiento indican sus longitudes de onda</translation>
  </message>
  <message>
   <source>{} bands from {} to {} nm</source>
   <translation>{} bandas de {} a {} nm</translation>
  </message>
  <message>
   <source>Layer '{}' has a band '{}' where the model learned from '{}': is it the same?</source>
   <translation>La capa '{}' tiene una banda '{}' donde el modelo aprendió de '{}': ¿es la misma?</translation>
  </message>
  <message>
   <source>Layer '{}' has a band '{}' where the model learned from '{}', of another polarisation</source>
   <translation>La capa '{}' tiene una banda '{}' donde el modelo aprendió de '{}': es otra polarización</translation>
  </message>
  <message>
   <source>Choose a layer of the same polarisations, or train a model with this layer; a band that is called wrongly needs its right name</source>
   <translation>Elija una capa con las mismas polarizaciones o entrene un modelo con esta capa; una banda mal llamada necesita su nombre correcto</translation>
  </message>
  <message>
   <source>{}: its {} were found among {} by their wavelengths</source>
   <translation>{}: las {} necesarias se encontraron entre {} por sus longitudes de onda</translation>
  </message>
  <message>
   <source>Choose a layer of the same sensor or of one that sees this light too, or train a model with this layer</source>
   <translation>Elija una capa del mismo sensor o de uno que también vea esta luz, o entrene un modelo con esta capa</translation>
  </message>
  <message>
   <source>Choose a layer that has these bands, named so; their order does not count</source>
   <translation>Elija una capa que tenga estas bandas con estos nombres; su orden no importa</translation>
  </message>
  <message>
   <source>{} bands are chosen for '{}', the model learned from {}</source>
   <translation>Se han elegido {} bandas para '{}'; el modelo aprendió de {}</translation>
  </message>
  <message>
   <source>{} of the {} bands that the model learned from: {}</source>
   <translation>{} de las {} bandas de las que aprendió el modelo: {}</translation>
  </message>
  <message>
   <source>Layer '{}' ('{}') has {}, the model learned from {}</source>
   <translation>La capa '{}' ('{}') tiene {}; el modelo aprendió de {}</translation>
  </message>
  <message>
   <source>{} and {} more places</source>
   <translation>{} y {} lugares más</translation>
  </message>
  <message>
   <source>{} bands at {} nm</source>
   <translation>{} bandas en {} nm</translation>
  </message>
  <message>
   <source>Layer '{}' flags bands as bad that the model learned from: {}. Nothing tells their wavelengths, so they cannot be filled from their neighbours</source>
   <translation>La capa '{}' marca como malas bandas de las que aprendió el modelo: {}. Nada indica sus longitudes de onda, así que no pueden completarse a partir de sus vecinas</translation>
  </message>
  <message>
   <source>Choose a layer in which they are good, or train a model without them</source>
   <translation>Elija una capa en la que sean buenas, o entrene un modelo sin ellas</translation>
  </message>
  <message>
   <source>Layer '{}' flags bands as bad that the model learned from, and has no good ones near enough to fill them from: {}</source>
   <translation>La capa '{}' marca como malas bandas de las que aprendió el modelo, y no tiene buenas lo bastante cercanas para completarlas: {}</translation>
  </message>
  <message>
   <source>Layer '{}' has no band near {}, which the model learned from; it has {}</source>
   <translation>La capa '{}' no tiene ninguna banda cerca de {}, de donde aprendió el modelo; tiene {}</translation>
  </message>
  <message>
   <source>Choose the same bands as in training</source>
   <translation>Elija las mismas bandas que al entrenar</translation>
  </message>
  <message>
   <source>Layer '{}' ('{}') lacks {}</source>
   <translation>A la capa '{}' ('{}') le faltan {}</translation>
  </message>
  <message>
   <source>{}, or one without this light, on the command line with {}</source>
   <translation>{}, o uno sin esta luz, en la línea de comandos con {}</translation>
  </message>
  <message>
   <source>Choose a text or whole-number field</source>
   <translation>Elija un campo de texto o de números enteros</translation>
  </message>
  <message>
   <source>Field '{}' has numbers beyond {}, which no code of a map can be: they are the names of the classes, whose codes are 1 to {}</source>
   <translation>El campo '{}' tiene números mayores que {}, que no pueden ser códigos de un mapa: son los nombres de las clases, cuyos códigos van de 1 a {}</translation>
  </message>
  <message>
   <source>no fields at all</source>
   <translation>ningún campo</translation>
  </message>
  <message>
   <source>Field '{}' has {} different numbers</source>
   <translation>El campo '{}' tiene {} números distintos</translation>
  </message>
  <message>
   <source>Field '{}' holds neither text nor whole numbers</source>
   <translation>El campo '{}' no contiene ni texto ni números enteros</translation>
  </message>
  <message>
   <source>'{}' has no field '{}'</source>
   <translation>'{}' no tiene ningún campo '{}'</translation>
  </message>
  <message>
   <source>It has {}</source>
   <translation>Contiene: {}</translation>
  </message>
  <message>
   <source>No class field is chosen for '{}'</source>
   <translation>No se ha elegido ningún campo de clase para '{}'</translation>
  </message>
  <message>
   <source>It has {}: choose the one with the classes (--field on the command line)</source>
   <translation>Contiene: {}. Elija el que tiene las clases (--field en la línea de comandos)</translation>
  </message>
  <message>
   <source>Field '{}' has {} different texts</source>
   <translation>El campo '{}' tiene {} textos distintos</translation>
  </message>
  <message>
   <source>Choose the field that names the class</source>
   <translation>Elija el campo que da nombre a la clase</translation>
  </message>
  <message>
   <source>Field '{}' names none of the classes, but {}</source>
   <translation>El campo '{}' no nombra ninguna de las clases, sino {}</translation>
  </message>
  <message>
   <source>The classes are {}; choose another field</source>
   <translation>Las clases son {}; elija otro campo</translation>
  </message>
  <message>
   <source>Field '{}' holds the code {}, but codes go from 0 to 254</source>
   <translation>El campo '{}' contiene el código {}, pero los códigos van de 0 a 254</translation>
  </message>
  <message>
   <source>Leave the field empty (NULL) where there is no class, or use a text field to name the classes</source>
   <translation>Deje el campo vacío (NULL) donde no haya clase, o use un campo de texto para nombrar las clases</translation>
  </message>
  <message>
   <source>The numbers in field '{}' were taken as the map's codes ({})</source>
   <translation>Los números del campo '{}' se tomaron como los códigos del mapa ({})</translation>
  </message>
  <message>
   <source>{} differ in upper and lower case only, and are two classes: if they are one, write them alike</source>
   <translation>{} solo se diferencian en mayúsculas y minúsculas y son dos clases: si son una sola, escríbalas igual</translation>
  </message>
  <message>
   <source>Field '{}' holds {}, which is no class code</source>
   <translation>El campo '{}' contiene {}, que no es un código de clase</translation>
  </message>
  <message>
   <source>The numbers in field '{}' were taken as the codes of the classes, and not as names</source>
   <translation>Los números del campo '{}' se tomaron como los códigos de las clases, y no como nombres</translation>
  </message>
  <message>
   <source>The numbers in field '{}' were taken as the names of the classes, and not as codes</source>
   <translation>Los números del campo '{}' se tomaron como los nombres de las clases, y no como códigos</translation>
  </message>
  <message>
   <source>Left out: {} of '{}', which is none of the classes</source>
   <translation>Se excluyen: {} de '{}', que no es ninguna de las clases</translation>
  </message>
  <message>
   <source>Left out: {} without a class</source>
   <translation>Se excluyen: {} sin clase</translation>
  </message>
  <message>
   <source>Left out: {} where no class can be told</source>
   <translation>Se excluyen: {} (no se puede reconocer ninguna clase)</translation>
  </message>
  <message>
   <source>Left out: {} without an answer yet</source>
   <translation>Se excluyen: {} (todavía sin respuesta)</translation>
  </message>
  <message>
   <source>Left out: {} of {} values that are none of the classes: {}</source>
   <translation>Se excluyen: {} de {} valores que no son ninguna de las clases: {}</translation>
  </message>
  <message>
   <source>Choose a {} of class codes, whole numbers from 0 to 254</source>
   <translation>Elija un archivo de códigos de clase ({}), números enteros de 0 a 254</translation>
  </message>
  <message>
   <source>Choose one of class codes; QGIS exports it as raw data, not as a rendered image</source>
   <translation>Elija uno de códigos de clase; QGIS lo exporta como datos en bruto, no como imagen renderizada</translation>
  </message>
  <message>
   <source>Choose one that has a class code per pixel, in a single band</source>
   <translation>Elija uno que tenga un código de clase por píxel, en una sola banda</translation>
  </message>
  <message>
   <source>the map</source>
   <translation>el mapa</translation>
  </message>
  <message>
   <source>If {} is a class, give it another code; if it is no data, say so in the file (its nodata value)</source>
   <translation>Si {} es una clase, dele otro código; si es sin datos, indíquelo en el archivo (su valor sin datos)</translation>
  </message>
  <message>
   <source>The {} holds the value {}</source>
   <translation>El ráster ({}) contiene el valor {}</translation>
  </message>
  <message>
   <source>The {} '{}' is a picture in red, green and blue</source>
   <translation>'{1}' ({0}) es una imagen en rojo, verde y azul</translation>
  </message>
  <message>
   <source>The {} '{}' has {} bands of numbers: it is no class map</source>
   <translation>'{1}' ({0}) tiene {2} bandas de números: no es un mapa de clases</translation>
  </message>
  <message>
   <source>The {} ({}) does not meet the map ({})</source>
   <translation>El ráster ({}: {}) no se solapa con el mapa ({})</translation>
  </message>
  <message>
   <source>Choose one of the same area</source>
   <translation>Elija uno de la misma zona</translation>
  </message>
  <message>
   <source>Layer '{}' flags {} as bad, left out of training: {}</source>
   <translation>La capa '{}' marca como malas {}, excluidas del entrenamiento: {}</translation>
  </message>
  <message>
   <source>Layer '{}' has bands without data, which are left out: {}</source>
   <translation>La capa '{}' tiene bandas sin datos, que se omiten: {}</translation>
  </message>
  <message>
   <source>In the area that is mapped, layer '{}' has no data in bands that the model learned from: {}</source>
   <translation>En la zona que se cartografía, la capa '{}' no tiene datos en bandas de las que aprendió el modelo: {}</translation>
  </message>
  <message>
   <source>Choose a file in which they are filled, or another area, or train a model without them</source>
   <translation>Elija un archivo en el que estén llenas, u otra zona, o entrene un modelo sin ellas</translation>
  </message>
  <message>
   <source>About {} % of the values of layer '{}' are 0 or less, as where noise was subtracted</source>
   <translation>Alrededor del {} % de los valores de la capa '{}' son 0 o menores, como donde se ha restado el ruido</translation>
  </message>
  <message>
   <source>{}: they are taken for its weakest echoes</source>
   <translation>{}: se toman por sus ecos más débiles</translation>
  </message>
  <message>
   <source>{} of the values of layer '{}' are {}, far {} all others, and count as data</source>
   <translation>{} de los valores de la capa '{}' son {}, muy lejos de todos los demás ({}), y cuentan como datos</translation>
  </message>
  <message>
   <source>{}: if they are none, say so (in QGIS by the link in step 1, else by the file's nodata value)</source>
   <translation>{}: si no lo son, indíquelo (en QGIS con el enlace del paso 1; si no, con el valor sin datos del archivo)</translation>
  </message>
  <message>
   <source>About {} % of layer '{}' is 0 in all its bands, from a corner on, and counts as data: if it is none, say so (in QGIS by the link '0 Is No Data' in step 1, else by the file's nodata value)</source>
   <translation>Alrededor del {} % de la capa '{}' vale 0 en todas sus bandas, desde una esquina, y cuenta como datos: si no lo son, indíquelo (en QGIS con el enlace '0 es sin datos' del paso 1; si no, con el valor sin datos del archivo)</translation>
  </message>
  <message>
   <source>Less than 1 %</source>
   <translation>Menos del 1 %</translation>
  </message>
  <message>
   <source>In about {} % of the map, layer '{}' has no data in some of its bands: {}</source>
   <translation>En un {} % del mapa, aproximadamente, la capa '{}' no tiene datos en algunas de sus bandas: {}</translation>
  </message>
  <message>
   <source>{}. The map is made from the others there, and may be less accurate; fill them, or take other scenes</source>
   <translation>{}. Ahí el mapa está hecho con las demás y puede ser menos exacto; rellene las bandas o tome otras escenas</translation>
  </message>
  <message>
   <source>In about {} % of layer '{}', some of its bands have no data: {}. They count as average there</source>
   <translation>En un {} % de la capa '{}', aproximadamente, algunas de sus bandas no tienen datos: {}. Ahí cuentan como valores medios</translation>
  </message>
  <message>
   <source>'{}' cannot be read: {}</source>
   <translation>No se puede leer '{}': {}</translation>
  </message>
  <message>
   <source>The file may be damaged or incomplete; copy it again</source>
   <translation>El archivo puede estar dañado o incompleto; cópielo de nuevo</translation>
  </message>
  <message>
   <source>reproject the map to a CRS that keeps areas for hectares</source>
   <translation>para obtener hectáreas, reproyecte el mapa a un SRC que conserve las áreas</translation>
  </message>
  <message>
   <source>The map's CRS does not keep areas: a pixel was taken for {} m², its size on the ground</source>
   <translation>El SRC del mapa no conserva las áreas: para cada píxel se tomaron {} m², su tamaño sobre el terreno</translation>
  </message>
  <message>
   <source>The map's pixels are of {} on the ground: areas are shares of pixels; {}</source>
   <translation>Los píxeles del mapa miden {} sobre el terreno: las áreas son proporciones de píxeles; {}</translation>
  </message>
  <message>
   <source>The map has no CRS: areas are shares of its pixels</source>
   <translation>El mapa no tiene SRC: las áreas son proporciones de sus píxeles</translation>
  </message>
  <message>
   <source>Parts of the map have no place on the globe: areas are shares of its pixels; {}</source>
   <translation>Partes del mapa no tienen lugar en el globo: las áreas son proporciones de sus píxeles; {}</translation>
  </message>
  <message>
   <source>'{}' is no vector layer</source>
   <translation>'{}' no es una capa vectorial</translation>
  </message>
  <message>
   <source>Choose a layer of polygons as the area</source>
   <translation>Elija una capa de polígonos como área</translation>
  </message>
  <message>
   <source>'{}' has no polygons to keep the map to</source>
   <translation>'{}' no tiene polígonos a los que limitar el mapa</translation>
  </message>
  <message>
   <source>The polygons of '{}' lie outside of the area to map</source>
   <translation>Los polígonos de '{}' quedan fuera del área por cartografiar</translation>
  </message>
  <message>
   <source>Choose others, or another area</source>
   <translation>Elija otros u otra extensión</translation>
  </message>
  <message>
   <source>In a raster 0 means no label unless its nodata value is another: if 0 is a class, set the nodata value to the code that means none (IGNORE in Processing, --ignore on the command line)</source>
   <translation>En un ráster, 0 significa sin etiqueta, salvo que su valor sin datos sea otro: si 0 es una clase, ponga como valor sin datos el código que significa ninguna (en Procesos: IGNORE, en la línea de comandos: --ignore)</translation>
  </message>
  <message>
   <source>'{}' ({}) has no labelled pixel on the {} ({})</source>
   <translation>'{}' ({}) no tiene ningún píxel etiquetado en el área ({}: {})</translation>
  </message>
  <message>
   <source>'{}' has {} bands: the first one was taken for the class codes</source>
   <translation>'{}' tiene {} bandas: la primera se tomó para los códigos de clase</translation>
  </message>
  <message>
   <source>'{}' has so many labels that one in {} is used</source>
   <translation>'{}' tiene tantas etiquetas que se usa una de cada {}</translation>
  </message>
  <message>
   <source>Left out: the pixels of code 0, {} % of '{}'. {}</source>
   <translation>Se excluyen los píxeles de código 0, {} % de '{}'. {}</translation>
  </message>
  <message>
   <source>'{}' holds the value {}, which is no class code</source>
   <translation>'{}' contiene el valor {}, que no es un código de clase</translation>
  </message>
  <message>
   <source>Codes are whole numbers from 0 to 254: number the classes anew, as Reclassify by Table in QGIS does</source>
   <translation>Los códigos son números enteros de 0 a 254: numere las clases de nuevo, como hace 'Reclasificar por tabla' en QGIS</translation>
  </message>
  <message>
   <source>the grid of the {}</source>
   <translation>la cuadrícula ({})</translation>
  </message>
  <message>
   <source>The labels cannot be used: {}</source>
   <translation>Las etiquetas no se pueden usar: {}</translation>
  </message>
  <message>
   <source>Choose the map that it was made for</source>
   <translation>Elija el mapa para el que se hizo</translation>
  </message>
  <message>
   <source>Choose labels of the same area</source>
   <translation>Elija etiquetas de la misma zona</translation>
  </message>
  <message>
   <source>Left out: the pixels of code {}, which can be no class: give it another code if it is one</source>
   <translation>Se excluyen los píxeles de código {}, que no puede ser una clase: si lo es, dele otro código</translation>
  </message>
  <message>
   <source>Left out: the pixels of code {}, which is none of the classes</source>
   <translation>Se excluyen los píxeles de código {}, que no es ninguna de las clases</translation>
  </message>
  <message>
   <source>The labels '{}' can be opened neither as shapes nor as a raster</source>
   <translation>Las etiquetas '{}' no se pueden abrir ni como formas ni como ráster</translation>
  </message>
  <message>
   <source>The file may be damaged, have no layer with shapes in it, or be of a format that is not read here, such as Parquet: open it in QGIS, and save it as a GeoPackage (Export &gt; Save Features As)</source>
   <translation>El archivo puede estar dañado, no contener ninguna capa con formas, o ser de un formato que aquí no se lee, como Parquet: ábralo en QGIS y guárdelo como GeoPackage (Exportar &gt; Guardar objetos como)</translation>
  </message>
  <message>
   <source>Left out: the pixels of {} codes that are none of the classes: {}</source>
   <translation>Se excluyen los píxeles de {} códigos que no son ninguna de las clases: {}</translation>
  </message>
  <message>
   <source>Choose the map that they were drawn for</source>
   <translation>Elija el mapa para el que se dibujaron</translation>
  </message>
  <message>
   <source>Draw labels where the layers are</source>
   <translation>Dibuje etiquetas donde están las capas</translation>
  </message>
  <message>
   <source>The {} of '{}' ({}) have no place in the CRS of the {}</source>
   <translation>El contenido de '{1}' ({0}; {2}) no tiene lugar en el SRC de destino ({3})</translation>
  </message>
  <message>
   <source>All {} of '{}' ({}) lie outside of the {} ({})</source>
   <translation>Todo el contenido de '{1}' ({0}; {2}) está fuera del área ({3}: {4})</translation>
  </message>
  <message>
   <source>Outlines of {} cross themselves: what one of them goes around twice counts as outside</source>
   <translation>Los contornos de {} se cruzan a sí mismos: lo que uno de ellos rodea dos veces cuenta como exterior</translation>
  </message>
  <message>
   <source>'{}' names no CRS; its {}s were taken to be in that of the {}</source>
   <translation>'{}' no indica un SRC; se supuso que su contenido ({}) está en el de destino ({})</translation>
  </message>
  <message>
   <source>Choose a field and points or shapes that have a class</source>
   <translation>Elija un campo y puntos o formas que tengan clase</translation>
  </message>
  <message>
   <source>'{}' has no {} with a class and a geometry</source>
   <translation>'{}' no tiene ningún elemento ({}) con clase y geometría</translation>
  </message>
  <message>
   <source>Their file names another CRS than they were drawn in; save them again with the right one</source>
   <translation>Su archivo indica otro SRC que aquel en que se dibujaron; guárdelas de nuevo con el correcto</translation>
  </message>
  <message>
   <source>Left out: {} that shapes of two classes claim</source>
   <translation>Se excluyen: {} por pertenecer a formas de dos clases</translation>
  </message>
  <message>
   <source>Left out: {} empty or damaged</source>
   <translation>Se excluyen: {} (sin contenido o con daños)</translation>
  </message>
  <message>
   <source>Left out: {} without a place in the CRS of the {}</source>
   <translation>Se excluyen: {} sin lugar en el SRC de destino ({})</translation>
  </message>
  <message>
   <source>Left out: {} outside of the {}</source>
   <translation>Se excluyen: {} fuera del área ({})</translation>
  </message>
  <message>
   <source>The numbers in field '{}' are not the map's codes, as the names beside them show: classes were compared by these names</source>
   <translation>Los números del campo '{}' no son los códigos del mapa, como muestran los nombres que están a su lado: las clases se compararon por esos nombres</translation>
  </message>
  <message>
   <source>'{}' is a table, which does not say where its points lie</source>
   <translation>'{}' es una tabla, que no dice dónde están sus puntos</translation>
  </message>
  <message>
   <source>The reference has one class only, '{}', so it cannot show where the map takes other ground for it: the user's accuracy and the overall one say little. If its 0 is a class and no 'no label', set its no data to the code that means none (IGNORE in Processing, --ignore on the command line), and give the class the code that the map has for it</source>
   <translation>La referencia tiene una sola clase, '{}', así que no puede mostrar dónde el mapa toma otro terreno por ella: la exactitud del usuario y la global dicen poco. Si su 0 es una clase y no 'sin etiqueta', asigne a su valor sin datos el código que significa ninguna (en Procesos: IGNORE, en la línea de comandos: --ignore) y dé a la clase el código que el mapa tiene para ella</translation>
  </message>
  <message>
   <source>The reference has {}: {} were taken as the map's ({})</source>
   <translation>La referencia está {}: {} se tomaron como los del mapa ({})</translation>
  </message>
  <message>
   <source>in QGIS by the symbology 'Paletted/Unique values', on the command line by --classes</source>
   <translation>en QGIS mediante la simbología 'Valores en paleta/únicos', en la línea de comandos con --classes</translation>
  </message>
  <message>
   <source>Open it in QGIS (Layer &gt; Add Layer &gt; Add Delimited Text Layer) and save it as a GeoPackage; or, if it has shapes as text (WKT), call their column WKT; or, if its columns are x and y, and degrees, for instance: {}</source>
   <translation>Ábrala en QGIS (Capa &gt; Añadir capa &gt; Añadir capa de texto delimitado) y guárdela como GeoPackage; o, si tiene formas como texto (WKT), llame WKT a su columna; o, por ejemplo, si sus columnas son x e y, en grados: {}</translation>
  </message>
  <message>
   <source>The reference has numbers that are no codes of a map, and the map does not name its classes</source>
   <translation>La referencia tiene números que no son códigos de un mapa, y el mapa no nombra sus clases</translation>
  </message>
  <message>
   <source>Keep the map's .aux.xml beside it, or choose a field of class codes</source>
   <translation>Conserve el .aux.xml del mapa junto a él o elija un campo de códigos de clase</translation>
  </message>
  <message>
   <source>The reference names its classes by text, but the map does not name its own</source>
   <translation>La referencia nombra sus clases con texto, pero el mapa no nombra las suyas</translation>
  </message>
  <message>
   <source>The labels lie only where {} has no data</source>
   <translation>Las etiquetas solo están donde {} no tiene datos</translation>
  </message>
  <message>
   <source>Draw labels where the layer has values</source>
   <translation>Dibuje etiquetas donde la capa tenga valores</translation>
  </message>
  <message>
   <source>Left out: {} of code {}, which the reference does not name</source>
   <translation>Se excluyen: {} de código {}, que la referencia no nombra</translation>
  </message>
  <message>
   <source>The reference calls {} '{}', the map '{}': codes were compared, not names</source>
   <translation>La referencia llama a {} '{}' y el mapa '{}': se compararon los códigos, no los nombres</translation>
  </message>
  <message>
   <source>its codes</source>
   <translation>sus códigos</translation>
  </message>
  <message>
   <source>those codes</source>
   <translation>esos códigos</translation>
  </message>
  <message>
   <source>no class names</source>
   <translation>sin nombres de clase</translation>
  </message>
  <message>
   <source>no names for some codes</source>
   <translation>sin nombres para algunos códigos</translation>
  </message>
  <message>
   <source>{}. If they mean other classes, name them: {}</source>
   <translation>{}. Si significan otras clases, nómbrelas: {}</translation>
  </message>
  <message>
   <source>Open it in QGIS (Layer &gt; Add Layer &gt; Add Delimited Text Layer) and save it as a GeoPackage</source>
   <translation>Ábrala en QGIS (Capa &gt; Añadir capa &gt; Añadir capa de texto delimitado) y guárdela como GeoPackage</translation>
  </message>
  <message>
   <source>The labels '{}' are not there</source>
   <translation>Las etiquetas '{}' no están ahí</translation>
  </message>
  <message>
   <source>Were they moved or deleted? Choose the file again</source>
   <translation>¿Se movieron o se borraron? Elija el archivo de nuevo</translation>
  </message>
  <message>
   <source>Left out: {} where {} has no data</source>
   <translation>Se excluyen: {} donde {} no tiene datos</translation>
  </message>
  <message>
   <source>{}: its other names show that it numbers the classes otherwise than the map</source>
   <translation>{}: los demás nombres de la referencia muestran que esta numera las clases de otro modo que el mapa</translation>
  </message>
  <message>
   <source>labelled pixel</source>
   <translation>píxel etiquetado</translation>
  </message>
  <message>
   <source>All pixels of several classes lie in shapes of other classes too, most of them in those behind the arrow: {}</source>
   <translation>Todos los píxeles de varias clases están también en formas de otras clases, la mayoría en las que siguen a la flecha: {}</translation>
  </message>
  <message>
   <source>All pixels of class '{}' lie in shapes of other classes too, most of them in those of '{}'</source>
   <translation>Todos los píxeles de la clase '{}' están también en formas de otras clases, la mayoría en las de '{}'</translation>
  </message>
  <message>
   <source>Do shapes of these cover the others? Correct them, or remove them</source>
   <translation>¿Cubren formas de estas a las otras? Corríjalas o quítelas</translation>
  </message>
  <message>
   <source>Leave the classes away, or choose a raster that has them</source>
   <translation>Deje fuera las clases, o elija un ráster que las tenga</translation>
  </message>
  <message>
   <source>No pixel on the layers has the codes of the classes {}</source>
   <translation>Ningún píxel sobre las capas tiene los códigos de las clases {}</translation>
  </message>
  <message>
   <source>The classes {} have no shapes on the layers</source>
   <translation>Las clases {} no tienen formas sobre las capas</translation>
  </message>
  <message>
   <source>Draw at least one for each of them, or remove the classes</source>
   <translation>Dibuje al menos una para cada una de ellas, o quite las clases</translation>
  </message>
  <message>
   <source>Draw shapes of at least two classes</source>
   <translation>Dibuje formas de al menos dos clases</translation>
  </message>
  <message>
   <source>The labels have only one class{}</source>
   <translation>Las etiquetas tienen una sola clase{}</translation>
  </message>
  <message>
   <source>Choose layers, or draw labels, of at least two classes; none are there of {}</source>
   <translation>Elija capas, o dibuje etiquetas, de al menos dos clases; no hay ninguna allí de {}</translation>
  </message>
  <message>
   <source>All labels but those of class '{}' lie only where {} has no data</source>
   <translation>Todas las etiquetas salvo las de la clase '{}' están solo donde {} no tiene datos</translation>
  </message>
  <message>
   <source>Draw labels of at least two classes where the layer has values</source>
   <translation>Dibuje etiquetas de al menos dos clases donde la capa tenga valores</translation>
  </message>
  <message>
   <source>Does a shape of '{}' cover the others? Correct it, or remove it</source>
   <translation>¿Cubre una forma de '{}' a las demás? Corríjala o elimínela</translation>
  </message>
  <message>
   <source>Leave the class away, or choose a raster that has it</source>
   <translation>Omita la clase o elija un ráster que la tenga</translation>
  </message>
  <message>
   <source>No pixel on the layers has code {}, class '{}'</source>
   <translation>Ningún píxel sobre las capas tiene el código {}, clase '{}'</translation>
  </message>
  <message>
   <source>Class '{}' has no shapes on the layers</source>
   <translation>La clase '{}' no tiene formas sobre las capas</translation>
  </message>
  <message>
   <source>Draw at least one for it, or remove the class</source>
   <translation>Dibuje al menos una para ella o elimine la clase</translation>
  </message>
  <message>
   <source>Only class '{}' has labels on the layers</source>
   <translation>Solo la clase '{}' tiene etiquetas sobre las capas</translation>
  </message>
  <message>
   <source>No class has labels on the layers</source>
   <translation>Ninguna clase tiene etiquetas sobre las capas</translation>
  </message>
  <message>
   <source>Left out: {} classes whose labels all lie where {} has no data: {}</source>
   <translation>Se excluyen {} clases cuyas etiquetas están todas donde {} no tiene datos: {}</translation>
  </message>
  <message>
   <source>Left out: class '{}', whose shapes all lie outside of the layers</source>
   <translation>Se excluye la clase '{}', cuyas formas están todas fuera de las capas</translation>
  </message>
  <message>
   <source>Left out: class '{}', which has no labels here</source>
   <translation>Se excluye la clase '{}', que aquí no tiene etiquetas</translation>
  </message>
  <message>
   <source>Left out: class '{}', whose labels all lie where {} has no data</source>
   <translation>Se excluye la clase '{}', cuyas etiquetas están todas donde {} no tiene datos</translation>
  </message>
  <message>
   <source>Left out: {} classes whose shapes all lie outside of the layers: {}</source>
   <translation>Se excluyen {} clases cuyas formas están todas fuera de las capas: {}</translation>
  </message>
  <message>
   <source>Left out: {} classes that have no labels here: {}</source>
   <translation>Se excluyen {} clases que aquí no tienen etiquetas: {}</translation>
  </message>
  <message>
   <source>{} MB free, {} MB needed</source>
   <translation>{} MB libres, {} MB necesarios</translation>
  </message>
  <message>
   <source>There is no room for the map in '{}' ({})</source>
   <translation>No hay espacio para el mapa en '{}' ({})</translation>
  </message>
  <message>
   <source>Free some space, or choose another folder</source>
   <translation>Libere espacio o elija otra carpeta</translation>
  </message>
  <message>
   <source>The disk, or what you may use of it (a quota, or ulimit), may be full: free some space, or choose another place</source>
   <translation>El disco, o lo que puede usar de él (una cuota o ulimit), puede estar lleno: libere espacio, o elija otro lugar</translation>
  </message>
  <message>
   <source>'{}' cannot be written: {}</source>
   <translation>No se puede escribir '{}': {}</translation>
  </message>
  <message>
   <source>Choose another place</source>
   <translation>Elija otro lugar</translation>
  </message>
  <message>
   <source>blocks are missing</source>
   <translation>faltan bloques</translation>
  </message>
  <message>
   <source>'{}' cannot be written to its end</source>
   <translation>'{}' no se puede escribir hasta el final</translation>
  </message>
  <message>
   <source>The other map has none of the map's classes, but {}</source>
   <translation>El otro mapa no tiene ninguna de las clases del mapa, sino {}</translation>
  </message>
  <message>
   <source>Choose a map of the same classes</source>
   <translation>Elija un mapa de las mismas clases</translation>
  </message>
  <message>
   <source>Layer '{}' has {} in which neighbouring pixels have nothing in common, as in noise: {}. To learn from the others alone, flag these as bad in the file (bbl), or train on the command line with {}</source>
   <translation>La capa '{}' tiene {} en las que los píxeles vecinos no tienen nada en común, como en el ruido: {}. Para aprender solo de las demás, márquelas como malas en el archivo (bbl), o entrene en la línea de comandos con {}</translation>
  </message>
  <message>
   <source>a CRS of its own</source>
   <translation>un SRC propio</translation>
  </message>
  <message>
   <source>A layer at {}, {} in {} has no place in {}, the CRS of the others</source>
   <translation>Una capa en {}, {} en {} no tiene lugar en {}, el SRC de las demás</translation>
  </message>
  <message>
   <source>It lies far from them, or its CRS is wrong: check it in the layer's properties</source>
   <translation>Está lejos de ellas o su SRC es incorrecto: compruébelo en las propiedades de la capa</translation>
  </message>
  <message>
   <source>'{}' is no CRS that is known here</source>
   <translation>'{}' no es un SRC conocido aquí</translation>
  </message>
  <message>
   <source>Set the layer's CRS in its properties</source>
   <translation>Establezca el SRC de la capa en sus propiedades</translation>
  </message>
  <message>
   <source>The raster '{}' is not there</source>
   <translation>El ráster '{}' no está ahí</translation>
  </message>
  <message>
   <source>Was it moved or deleted? Choose the file again</source>
   <translation>¿Se movió o se borró? Elija el archivo de nuevo</translation>
  </message>
  <message>
   <source>It may be damaged, or of a format that GDAL {} does not know</source>
   <translation>Puede estar dañado o en un formato que GDAL {} no conoce</translation>
  </message>
  <message>
   <source>'{}' has no raster bands</source>
   <translation>'{}' no tiene bandas ráster</translation>
  </message>
  <message>
   <source>Choose one of its subdatasets</source>
   <translation>Elija uno de sus subconjuntos de datos</translation>
  </message>
  <message>
   <source>'{}' holds complex numbers</source>
   <translation>'{}' contiene números complejos</translation>
  </message>
  <message>
   <source>Convert it to amplitude or decibel first</source>
   <translation>Conviértalo antes a amplitud o decibelios</translation>
  </message>
  <message>
   <source>control points</source>
   <translation>puntos de control</translation>
  </message>
  <message>
   <source>a camera model (RPC)</source>
   <translation>un modelo de cámara (RPC)</translation>
  </message>
  <message>
   <source>'{}' is placed by {} only</source>
   <translation>La ubicación de '{}' se basa solo en {}</translation>
  </message>
  <message>
   <source>Warp it first: Raster &gt; Projections &gt; Warp</source>
   <translation>Combe antes el ráster: Ráster &gt; Proyecciones &gt; Combar</translation>
  </message>
  <message>
   <source>'{}' cannot be read in parts, as its server gives whole files only</source>
   <translation>'{}' no se puede leer por partes, pues su servidor solo da archivos enteros</translation>
  </message>
  <message>
   <source>Check address and network: the server may be down, be slow, or want a password</source>
   <translation>Compruebe la dirección y la red: puede que el servidor esté caído, sea lento o pida una contraseña</translation>
  </message>
  <message>
   <source>It is a folder: choose the file of the raster in it</source>
   <translation>Es una carpeta: elija el archivo del ráster que hay en ella</translation>
  </message>
  <message>
   <source>'{}' cannot be opened as a raster</source>
   <translation>'{}' no se puede abrir como ráster</translation>
  </message>
  <message>
   <source>The server must serve ranges of bytes (HTTP range requests); or download the file</source>
   <translation>El servidor debe servir intervalos de bytes (HTTP range requests); o descargue el archivo</translation>
  </message>
  <message>
   <source>'{}' cannot be reached, or is no raster</source>
   <translation>No se puede acceder a '{}', o no es un ráster</translation>
  </message>
  <message>
   <source>It is the header of a raster: choose the file beside it that holds the values</source>
   <translation>Es la cabecera de un ráster: elija el archivo contiguo que contiene los valores</translation>
  </message>
  <message>
   <source>Choose another name for the points, or remove the file</source>
   <translation>Elija otro nombre para los puntos, o quite el archivo</translation>
  </message>
  <message>
   <source>'{}' has more in it than the points that would replace it: {}</source>
   <translation>'{}' contiene más que los puntos que lo reemplazarían: {}</translation>
  </message>
  <message>
   <source>'{}' has answers at {} of its points, which would be lost</source>
   <translation>'{}' tiene respuestas en {} de sus puntos, que se perderían</translation>
  </message>
  <message>
   <source>'{}' is there already, and is no file of points</source>
   <translation>'{}' ya existe, y no es un archivo de puntos</translation>
  </message>
  <message>
   <source>'{}' belongs to the {} and would be written over</source>
   <translation>'{}' pertenece a lo que se usa ({}) y se sobrescribiría</translation>
  </message>
  <message>
   <source>Layer '{}' ({}) does not meet {} ({})</source>
   <translation>La capa '{}' ({}) no se solapa con {} ({})</translation>
  </message>
  <message>
   <source>Layer '{}' does not tell its wavelengths, by which its bands were to be chosen</source>
   <translation>La capa '{}' no indica sus longitudes de onda, por las que debían elegirse sus bandas</translation>
  </message>
  <message>
   <source>Layer '{}' has no band of the wavelengths that were chosen</source>
   <translation>La capa '{}' no tiene ninguna banda de las longitudes de onda elegidas</translation>
  </message>
  <message>
   <source>the chosen pixels</source>
   <translation>los píxeles elegidos</translation>
  </message>
  <message>
   <source>Layer '{}' has no georeference, but {} has other pixels</source>
   <translation>La capa '{}' no tiene georreferencia, pero {} tiene otros píxeles</translation>
  </message>
  <message>
   <source>Georeference the layer first</source>
   <translation>Georreferencie antes la capa</translation>
  </message>
  <message>
   <source>{} has no CRS, but {} has one</source>
   <translation>{} no tiene SRC, pero {} sí</translation>
  </message>
  <message>
   <source>Layer '{}' has {} bands, but no band {}</source>
   <translation>La capa '{}' tiene {} bandas, pero no la banda {}</translation>
  </message>
  <message>
   <source>Choose bands that it has</source>
   <translation>Elija bandas que tenga</translation>
  </message>
  <message>
   <source>All bands of layer '{}' are flagged bad</source>
   <translation>Todas las bandas de la capa '{}' están marcadas como defectuosas</translation>
  </message>
  <message>
   <source>Name the bands to use</source>
   <translation>Indique las bandas que se deben usar</translation>
  </message>
  <message>
   <source>Layer '{}' holds nothing but no data</source>
   <translation>La capa '{}' no contiene más que píxeles sin datos</translation>
  </message>
  <message>
   <source>Check its nodata value in the layer's properties</source>
   <translation>Compruebe su valor sin datos en las propiedades de la capa</translation>
  </message>
  <message>
   <source>Choose them by their numbers</source>
   <translation>Elíjalas por sus números</translation>
  </message>
  <message>
   <source>Choose some from {} to {} nm</source>
   <translation>Elija algunas de {} a {} nm</translation>
  </message>
  <message>
   <source>Layers '{}' and '{}' have no georeference and differ in size ({})</source>
   <translation>Las capas '{}' y '{}' no tienen georreferencia y difieren en tamaño ({})</translation>
  </message>
  <message>
   <source>Georeference them, or cut them to the same pixels</source>
   <translation>Georreferéncielas o recórtelas a los mismos píxeles</translation>
  </message>
  <message>
   <source>Choose layers of the same area</source>
   <translation>Elija capas de la misma zona</translation>
  </message>
  <message>
   <source>Layer '{}' has no data on the chosen pixels</source>
   <translation>La capa '{}' no tiene datos en los píxeles elegidos</translation>
  </message>
  <message>
   <source>Choose layers that have values in the same area</source>
   <translation>Elija capas que tengan valores en la misma zona</translation>
  </message>
  <message>
   <source>{} and {} are no grid of labels</source>
   <translation>{} y {} no son una cuadrícula de etiquetas</translation>
  </message>
  <message>
   <source>The runs of labelled pixels are damaged</source>
   <translation>Las series de píxeles etiquetados están dañadas</translation>
  </message>
  <message>
   <source>The file '{}' has {} layers</source>
   <translation>El archivo '{}' tiene {} capas</translation>
  </message>
  <message>
   <source>Name one of {}</source>
   <translation>Indique una de estas: {}</translation>
  </message>
  <message>
   <source>'{}' has no layer '{}'</source>
   <translation>'{}' no tiene ninguna capa '{}'</translation>
  </message>
  <message>
   <source>'{}' has text that is not in the encoding that the file names</source>
   <translation>'{}' tiene texto que no está en la codificación que indica el archivo</translation>
  </message>
  <message>
   <source>Choose its encoding in QGIS (Layer Properties &gt; Source), and save it as a GeoPackage</source>
   <translation>Elija su codificación en QGIS (Propiedades de la capa &gt; Fuente) y guárdelo como GeoPackage</translation>
  </message>
  <message>
   <source>not recognized</source>
   <translation>no reconocido</translation>
  </message>
  <message>
   <source>Save and end the edits there, or close that program, and try again</source>
   <translation>Guarde y termine allí la edición, o cierre ese programa, e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>The file may be damaged, or locked by another program</source>
   <translation>El archivo puede estar dañado o bloqueado por otro programa</translation>
  </message>
  <message>
   <source>The file may be damaged; save the labels again</source>
   <translation>El archivo puede estar dañado; guarde las etiquetas de nuevo</translation>
  </message>
  <message>
   <source>The file may be damaged</source>
   <translation>El archivo puede estar dañado</translation>
  </message>
  <message>
   <source>'{}' is locked by another program that writes it, also after some waiting</source>
   <translation>'{}' está bloqueado por otro programa que lo escribe, también tras esperar un rato</translation>
  </message>
  <message>
   <source>Close it there (QGIS lets go of it a minute after its layer was removed), or choose another name</source>
   <translation>Ciérrelo allí (QGIS lo libera un minuto después de quitar su capa) o elija otro nombre</translation>
  </message>
  <message>
   <source>Choose a name of letters and digits, and none such as con, aux or nul</source>
   <translation>Elija un nombre de letras y cifras, y ninguno como con, aux o nul</translation>
  </message>
  <message>
   <source>Save and end the edits where it is open, or open it once in QGIS and close it; or choose another name</source>
   <translation>Guarde y termine la edición donde esté abierto, o ábralo una vez en QGIS y ciérrelo; o elija otro nombre</translation>
  </message>
  <message>
   <source>'{}' is open in another program</source>
   <translation>'{}' está abierto en otro programa</translation>
  </message>
  <message>
   <source>Windows has no files that are called '{}'</source>
   <translation>Windows no admite archivos llamados '{}'</translation>
  </message>
  <message>
   <source>'{}' has a journal beside it, with edits that are not in it yet</source>
   <translation>Junto a '{}' hay un diario con cambios que aún no están en él</translation>
  </message>
  <message>
   <source>'{}' is protected from being written</source>
   <translation>'{}' está protegido contra escritura</translation>
  </message>
  <message>
   <source>Unprotect it in its properties, or choose another name</source>
   <translation>Quite la protección en sus propiedades o elija otro nombre</translation>
  </message>
  <message>
   <source>The disk of '{}' is full</source>
   <translation>El disco de '{}' está lleno</translation>
  </message>
  <message>
   <source>The folder '{}' cannot be written</source>
   <translation>No se puede escribir en la carpeta '{}'</translation>
  </message>
  <message>
   <source>Choose a folder where you may write</source>
   <translation>Elija una carpeta donde tenga permiso de escritura</translation>
  </message>
  <message>
   <source>The path '{}' is too long for Windows</source>
   <translation>La ruta '{}' es demasiado larga para Windows</translation>
  </message>
  <message>
   <source>Choose a shorter name, or a folder in fewer others</source>
   <translation>Elija un nombre más corto o una carpeta menos profunda</translation>
  </message>
  <message>
   <source>The name '{}' is too long for a file in '{}'</source>
   <translation>El nombre '{}' es demasiado largo para un archivo en '{}'</translation>
  </message>
  <message>
   <source>Choose a shorter one</source>
   <translation>Elija uno más corto</translation>
  </message>
  <message>
   <source>'{}' is a folder</source>
   <translation>'{}' es una carpeta</translation>
  </message>
  <message>
   <source>Choose the name of a file</source>
   <translation>Elija el nombre de un archivo</translation>
  </message>
  <message>
   <source>The folder '{}' does not exist</source>
   <translation>La carpeta '{}' no existe</translation>
  </message>
  <message>
   <source>Make it, or choose another one</source>
   <translation>Créela o elija otra</translation>
  </message>
  <message>
   <source>left {}, bottom {}, right {}, top {} in {}</source>
   <translation>izquierda {}, abajo {}, derecha {}, arriba {} en {}</translation>
  </message>
  <message>
   <source>its own CRS</source>
   <translation>su propio SRC</translation>
  </message>
  <message>
   <source>left {}, bottom {}, right {}, top {}</source>
   <translation>izquierda {}, abajo {}, derecha {}, arriba {}</translation>
  </message>
  <message>
   <source>The layer's pixels have no size</source>
   <translation>Los píxeles de la capa no tienen tamaño</translation>
  </message>
  <message>
   <source>Check its georeference</source>
   <translation>Compruebe su georreferencia</translation>
  </message>
  <message>
   <source>model file</source>
   <translation>archivo de modelo</translation>
  </message>
  <message>
   <source>A cross-validation in {} folds is not possible</source>
   <translation>No es posible una validación cruzada en {} particiones</translation>
  </message>
  <message>
   <source>ONNX file</source>
   <translation>archivo ONNX</translation>
  </message>
  <message>
   <source>The held-out share is {}</source>
   <translation>La proporción reservada es {}</translation>
  </message>
  <message>
   <source>Choose 0 (nothing held out) up to 0.9</source>
   <translation>Elija de 0 (no se reserva nada) a 0.9</translation>
  </message>
  <message>
   <source>Choose 2 to {}, 0 for none, or {} for one where shapes are few</source>
   <translation>Elija de 2 a {}, 0 para ninguna o {} para que se haga donde haya pocas formas</translation>
  </message>
  <message>
   <source>Epochs, rate and decay cannot be negative</source>
   <translation>Las épocas, la tasa y el decaimiento no pueden ser negativos</translation>
  </message>
  <message>
   <source>Use the defaults: 0, 0.002 and 0.0001</source>
   <translation>Use los valores por defecto: 0, 0.002 y 0.0001</translation>
  </message>
  <message>
   <source>The network width is {}</source>
   <translation>El ancho de la red es {}</translation>
  </message>
  <message>
   <source>Choose 4 to 256 channels; 32 is usual</source>
   <translation>Elija de 4 a 256 canales; lo habitual es 32</translation>
  </message>
  <message>
   <source>The network's inner sizes are {} and {}</source>
   <translation>Los tamaños internos de la red son {} y {}</translation>
  </message>
  <message>
   <source>Choose 4 to {} channels, or 0 for what serves its width</source>
   <translation>Elija de 4 a {} canales, o 0 para lo que convenga a su ancho</translation>
  </message>
  <message>
   <source>model to continue from</source>
   <translation>modelo desde el que continuar</translation>
  </message>
  <message>
   <source>confidence map</source>
   <translation>mapa de confianza</translation>
  </message>
  <message>
   <source>uncertainty map</source>
   <translation>mapa de incertidumbre</translation>
  </message>
  <message>
   <source>layer of polygons</source>
   <translation>capa de polígonos</translation>
  </message>
  <message>
   <source>Tiles of {} pixels are not possible</source>
   <translation>No son posibles teselas de {} píxeles</translation>
  </message>
  <message>
   <source>Choose 64 to 8192</source>
   <translation>Elija de 64 a 8192</translation>
  </message>
  <message>
   <source>map of doubt</source>
   <translation>mapa de duda</translation>
  </message>
  <message>
   <source>'{}' is no measure of doubt</source>
   <translation>'{}' no es una medida de duda</translation>
  </message>
  <message>
   <source>Use one of {}</source>
   <translation>Use uno de estos valores: {}</translation>
  </message>
  <message>
   <source>A map of {} pixels a side is not possible</source>
   <translation>No es posible un mapa de {} píxeles de lado</translation>
  </message>
  <message>
   <source>{} suggestions are not possible</source>
   <translation>No son posibles {} sugerencias</translation>
  </message>
  <message>
   <source>Choose 0 to {}</source>
   <translation>Elija de 0 a {}</translation>
  </message>
  <message>
   <source>Choose 1 to {}</source>
   <translation>Elija de 1 a {}</translation>
  </message>
  <message>
   <source>The target '{}' is none of the layers</source>
   <translation>El objetivo '{}' no es ninguna de las capas</translation>
  </message>
  <message>
   <source>Choose one of them</source>
   <translation>Elija una de ellas</translation>
  </message>
  <message>
   <source>There is one layer only</source>
   <translation>Hay una sola capa</translation>
  </message>
  <message>
   <source>Choose another one to compare it with</source>
   <translation>Elija otra con la que compararla</translation>
  </message>
  <message>
   <source>A scene of {} pixels is not possible</source>
   <translation>No es posible una escena de {} píxeles</translation>
  </message>
  <message>
   <source>Choose 64 to 1024</source>
   <translation>Elija de 64 a 1024</translation>
  </message>
  <message>
   <source>The scene has {} classes</source>
   <translation>La escena tiene {} clases</translation>
  </message>
  <message>
   <source>Give each of them a name of its own, or none of them any</source>
   <translation>Dé a cada una un nombre propio, o a ninguna</translation>
  </message>
  <message>
   <source>Choose 64 to 4096; 512 is usual</source>
   <translation>Elija de 64 a 4096; lo habitual es 512</translation>
  </message>
  <message>
   <source>The no data value is {}</source>
   <translation>El valor sin datos es {}</translation>
  </message>
  <message>
   <source>Give a number; what is not a number means no data anyway</source>
   <translation>Indique un número; lo que no es un número significa sin datos en cualquier caso</translation>
  </message>
  <message>
   <source>Choose one of {}</source>
   <translation>Elija entre {}</translation>
  </message>
  <message>
   <source>Too few labels were held out to say how well the confidence is calibrated</source>
   <translation>Se reservaron muy pocas etiquetas para saber lo bien calibrada que está la confianza</translation>
  </message>
  <message>
   <source>The confidence is off by about {} % on the held-out labels</source>
   <translation>La confianza se desvía alrededor del {} % en las etiquetas reservadas</translation>
  </message>
  <message>
   <source>{}: read it as more or less sure, not as a probability</source>
   <translation>{}: léala como más o menos seguridad, no como una probabilidad</translation>
  </message>
  <message>
   <source>No labels of {} were held out: nothing tells how right the map is there</source>
   <translation>No se reservó ninguna etiqueta de {}: nada dice hasta qué punto es correcto el mapa allí</translation>
  </message>
  <message>
   <source>Most of what is labelled '{}' was taken for '{}'. Where a map shows '{}', trust it less than its confidence says. Draw more of both, or make one class of them</source>
   <translation>La mayor parte de lo etiquetado '{}' se tomó por '{}'. Donde un mapa muestre '{}', confíe en ello menos de lo que dice su confianza. Dibuje más de ambas o haga de ellas una sola clase</translation>
  </message>
  <message>
   <source>Several classes were mostly taken for others: {}. Where a map shows the second of such a pair, trust it less than its confidence says. Draw more of both, or make one class of them</source>
   <translation>Varias clases se tomaron casi siempre por otras: {}. Donde un mapa muestre la segunda de un par así, confíe en ello menos de lo que dice su confianza. Dibuje más de ambas o haga de ellas una sola clase</translation>
  </message>
  <message>
   <source>'auto' takes the CPU here: the engine finds no graphics card that it can use</source>
   <translation>'auto' usa aquí la CPU: el motor no encuentra ninguna tarjeta gráfica que pueda utilizar</translation>
  </message>
  <message>
   <source>The device '{}' was chosen, but the engine finds no graphics card here that it can use</source>
   <translation>Se eligió el dispositivo '{}', pero el motor no encuentra aquí ninguna tarjeta gráfica que pueda utilizar</translation>
  </message>
  <message>
   <source>'auto' takes {} here, {}</source>
   <translation>'auto' usa aquí {}, {}</translation>
  </message>
  <message>
   <source>'auto' takes the CPU here: {} does not work, {}</source>
   <translation>'auto' usa aquí la CPU: {} no funciona, {}</translation>
  </message>
  <message>
   <source>Choose 'cpu', or 'auto', which takes the CPU where there is no card</source>
   <translation>Elija 'cpu', o 'auto', que usa la CPU donde no hay tarjeta</translation>
  </message>
  <message>
   <source>The device {} does not work: {}</source>
   <translation>El dispositivo {} no funciona: {}</translation>
  </message>
  <message>
   <source>Choose 'auto' or 'cpu'</source>
   <translation>Elija 'auto' o 'cpu'</translation>
  </message>
  <message>
   <source>it computes wrong results</source>
   <translation>calcula resultados incorrectos</translation>
  </message>
  <message>
   <source>95 % interval from {} held-out {} (those that touch count as one), as if they had been drawn at random: it tells how far the figure is chance, and nothing of ground that is unlike them</source>
   <translation>Intervalo del 95 % a partir de lo reservado: {} {} (lo que se toca cuenta como uno), como si se hubiera extraído al azar: indica cuánto hay de azar en la cifra y nada sobre terreno que no se le parece</translation>
  </message>
  <message>
   <source>No label lies on a pixel with data</source>
   <translation>Ninguna etiqueta está sobre un píxel con datos</translation>
  </message>
  <message>
   <source>Draw labels where the layers have data</source>
   <translation>Dibuje etiquetas donde las capas tengan datos</translation>
  </message>
  <message>
   <source>Learning, epoch {} of {}</source>
   <translation>Aprendiendo, época {} de {}</translation>
  </message>
  <message>
   <source>Mean and standard deviation over {} folds, each of other held-out shapes: how the accuracy varies with the labels, which is no confidence interval</source>
   <translation>Media y desviación estándar en {} particiones, cada una con otras formas reservadas: cuánto varía la exactitud con las etiquetas, lo que no es un intervalo de confianza</translation>
  </message>
  <message>
   <source>The processes of torchrun do not find each other: {}</source>
   <translation>Los procesos de torchrun no se encuentran entre sí: {}</translation>
  </message>
  <message>
   <source>There are {} processes, but {} graphics cards</source>
   <translation>Hay {} procesos, pero {} tarjetas gráficas</translation>
  </message>
  <message>
   <source>Give torchrun --nproc-per-node {}</source>
   <translation>Indique a torchrun --nproc-per-node {}</translation>
  </message>
  <message>
   <source>May they reach each other's ports?</source>
   <translation>¿Pueden acceder unos a los puertos de otros?</translation>
  </message>
  <message>
   <source>cleaned map</source>
   <translation>mapa depurado</translation>
  </message>
  <message>
   <source>second map</source>
   <translation>segundo mapa</translation>
  </message>
  <message>
   <source>Make the map with a confidence map, or choose the design 'proportional'</source>
   <translation>Haga el mapa con un mapa de confianza o elija el diseño 'proportional'</translation>
  </message>
  <message>
   <source>The map that the points were drawn from is gone: {}</source>
   <translation>El mapa a partir del cual se generaron los puntos ya no está: {}</translation>
  </message>
  <message>
   <source>Put it back, as its classes were the strata of the sample, or say how the points were drawn</source>
   <translation>Devuélvalo a su sitio, pues sus clases eran los estratos de la muestra, o indique cómo se generaron los puntos</translation>
  </message>
  <message>
   <source>A radius of {} pixels is not possible</source>
   <translation>No es posible un radio de {} píxeles</translation>
  </message>
  <message>
   <source>map of changes</source>
   <translation>mapa de cambios</translation>
  </message>
  <message>
   <source>The map would be compared with itself</source>
   <translation>El mapa se compararía consigo mismo</translation>
  </message>
  <message>
   <source>Choose another map</source>
   <translation>Elija otro mapa</translation>
  </message>
  <message>
   <source>other map</source>
   <translation>otro mapa</translation>
  </message>
  <message>
   <source>table of figures</source>
   <translation>tabla de cifras</translation>
  </message>
  <message>
   <source>'{}' is no sampling design</source>
   <translation>'{}' no es un diseño de muestreo</translation>
  </message>
  <message>
   <source>Use one of {}, or none</source>
   <translation>Use uno de estos valores, o ninguno: {}</translation>
  </message>
  <message>
   <source>Strata are given, but the sample is not said to be stratified</source>
   <translation>Se han indicado estratos, pero no que la muestra sea estratificada</translation>
  </message>
  <message>
   <source>Choose the sampling 'stratified', or no strata</source>
   <translation>Elija el muestreo 'stratified' o ningún estrato</translation>
  </message>
  <message>
   <source>The design 'optimal' needs to know how sure the map is</source>
   <translation>El diseño 'optimal' necesita saber lo seguro que está el mapa</translation>
  </message>
  <message>
   <source>A sample of {} points is not possible</source>
   <translation>No es posible una muestra de {} puntos</translation>
  </message>
  <message>
   <source>Choose 2 to {}</source>
   <translation>Elija de 2 a {}</translation>
  </message>
  <message>
   <source>pixels of {} m, those of this map are of {} m</source>
   <translation>píxeles de {} m y los de este mapa son de {} m</translation>
  </message>
  <message>
   <source>{} times larger</source>
   <translation>{} veces mayores</translation>
  </message>
  <message>
   <source>{} times smaller</source>
   <translation>{} veces menores</translation>
  </message>
  <message>
   <source>{} dB higher</source>
   <translation>{} dB más altos</translation>
  </message>
  <message>
   <source>{} dB lower</source>
   <translation>{} dB más bajos</translation>
  </message>
  <message>
   <source>, and small areas may be lost</source>
   <translation>, y pueden perderse áreas pequeñas</translation>
  </message>
  <message>
   <source>The model learned from {}: it may be less accurate than was estimated{}</source>
   <translation>El modelo aprendió de {}: puede ser menos exacto de lo estimado{}</translation>
  </message>
  <message>
   <source>accuracy was estimated</source>
   <translation>la exactitud se estimó</translation>
  </message>
  <message>
   <source>accuracy was estimated and its confidence calibrated</source>
   <translation>la exactitud se estimó y la confianza se calibró</translation>
  </message>
  <message>
   <source>Layer '{}' holds {} by the names of its bands, and the model learned from {}: the two differ by the slope of the ground and by the angle of the radar, and the map may be less accurate than was estimated. Take {} of this scene if there is any</source>
   <translation>La capa '{}' contiene {} según los nombres de sus bandas, y el modelo aprendió de {}: difieren por la pendiente del terreno y por el ángulo del radar, y el mapa puede ser menos exacto de lo estimado. Use {} de esta escena, si lo hay</translation>
  </message>
  <message>
   <source>The map lies about {} km from where the model learned: other plants, soils and seasons may look to it like what they are not. Judge the map by reference points that are drawn from it</source>
   <translation>El mapa está a unos {} km de donde aprendió el modelo: otras plantas, suelos y estaciones pueden parecerle lo que no son. Juzgue el mapa con puntos de referencia generados a partir de él</translation>
  </message>
  <message>
   <source>its accuracy was estimated there, not here</source>
   <translation>su exactitud se estimó allí, no aquí</translation>
  </message>
  <message>
   <source>nothing tells how right it is here</source>
   <translation>nada dice hasta qué punto acierta aquí</translation>
  </message>
  <message>
   <source>The map lies about {} km from where the model learned: {}. Judge the map by reference points that are drawn from it</source>
   <translation>El mapa está a unos {} km de donde aprendió el modelo: {}. Juzgue el mapa con puntos de referencia generados a partir de él</translation>
  </message>
  <message>
   <source>'{}' names no CRS; its polygons were taken to be in that of the map</source>
   <translation>'{}' no indica un SRC; se supuso que sus polígonos están en el del mapa</translation>
  </message>
  <message>
   <source>The model is of a version that did not smooth: train it again for a smoothed map</source>
   <translation>El modelo es de una versión que no suavizaba: entrénelo de nuevo para obtener un mapa suavizado</translation>
  </message>
  <message>
   <source>The model is of a version whose class prior is fixed: train it again to choose one</source>
   <translation>El modelo es de una versión cuya probabilidad previa es fija: entrénelo de nuevo para elegir una</translation>
  </message>
  <message>
   <source>The model's confidence is not calibrated, as none or too few of its labels were held out</source>
   <translation>La confianza del modelo no está calibrada, porque se reservaron muy pocas de sus etiquetas o ninguna</translation>
  </message>
  <message>
   <source>The model's {} from {}, this map is from {}</source>
   <translation>En el modelo, {} a partir de {}; este mapa es a partir de {}</translation>
  </message>
  <message>
   <source>The model's {} with a smoothing of {}, this map has {}</source>
   <translation>En el modelo, {} con un suavizado de {}; este mapa tiene {}</translation>
  </message>
  <message>
   <source>The model's {} with a class prior of {}, this map has {}</source>
   <translation>En el modelo, {} con una probabilidad previa de {}; este mapa tiene {}</translation>
  </message>
  <message>
   <source>other layers</source>
   <translation>otras capas</translation>
  </message>
  <message>
   <source>The values of layer '{}' are no decibels: they were multiplied by {} to be those of training</source>
   <translation>Los valores de la capa '{}' no son decibelios: se multiplicaron por {} para que sean como los del entrenamiento</translation>
  </message>
  <message>
   <source>The values of layer '{}' are about {} than those that the model learned from</source>
   <translation>Los valores de la capa '{}' son aproximadamente {} que aquellos de los que aprendió el modelo</translation>
  </message>
  <message>
   <source>The values of layer '{}' look like those that the model learned from with {} {} 2022. If so, set the offset of its bands to {} (gdal_edit.py -offset {} FILE) and map it again</source>
   <translation>Los valores de la capa '{}' se parecen a los que aprendió el modelo con {} {} 2022. Si es así, ponga el desplazamiento de sus bandas en {} (gdal_edit.py -offset {} ARCHIVO) y vuelva a cartografiarla</translation>
  </message>
  <message>
   <source>Layer '{}' covers {} of the map; beyond it is made from {}, and may show the edge</source>
   <translation>La capa '{}' cubre {} del mapa; más allá, este se hace a partir de {} y puede mostrar el borde</translation>
  </message>
  <message>
   <source>The model learned to map from {}, this map is from {}: nothing tells how right it is</source>
   <translation>El modelo aprendió a cartografiar a partir de {}, este mapa es de {}: nada dice hasta qué punto es correcto</translation>
  </message>
  <message>
   <source>nearly all</source>
   <translation>casi la totalidad</translation>
  </message>
  <message>
   <source>hardly anything</source>
   <translation>apenas nada</translation>
  </message>
  <message>
   <source>{}: they are taken as another unit of the same light, and multiplied by {}</source>
   <translation>{}: se toman como otra unidad de la misma luz y se multiplican por {}</translation>
  </message>
  <message>
   <source>{}, and much more so at some wavelengths than at others: it may hold radiance, or another processing level than reflectance. Convert the layer to what the model learned from, and map it again</source>
   <translation>{}, y mucho más en unas longitudes de onda que en otras: puede contener radiancia, u otro nivel de procesamiento que la reflectancia. Convierta la capa a aquello de lo que aprendió el modelo y cartografíela de nuevo</translation>
  </message>
  <message>
   <source>{}: if they are of another unit or scale, convert the layer and map it again</source>
   <translation>{}: si son de otra unidad o escala, convierta la capa y cartografíela de nuevo</translation>
  </message>
  <message>
   <source>added, as Sentinel-2 has them since</source>
   <translation>sumados, como los tiene Sentinel-2 desde</translation>
  </message>
  <message>
   <source>taken away, as Sentinel-2 had them before</source>
   <translation>restados, como los tenía Sentinel-2 antes de</translation>
  </message>
  <message>
   <source>Tiles of {} pixels are too small: the model looks {} pixels around</source>
   <translation>Las teselas de {} píxeles son demasiado pequeñas: el modelo mira {} píxeles alrededor</translation>
  </message>
  <message>
   <source>Choose larger ones</source>
   <translation>Elija unas más grandes</translation>
  </message>
  <message>
   <source>The model is of a version that cannot be exported</source>
   <translation>El modelo es de una versión que no se puede exportar</translation>
  </message>
  <message>
   <source>Train the model again</source>
   <translation>Entrene el modelo de nuevo</translation>
  </message>
  <message>
   <source>The exported graph differs from the model by {}</source>
   <translation>El grafo exportado difiere del modelo en {}</translation>
  </message>
  <message>
   <source>Please report it</source>
   <translation>Comuníquelo, por favor</translation>
  </message>
  <message>
   <source>rows of {}</source>
   <translation>filas de {}</translation>
  </message>
  <message>
   <source>columns of {}</source>
   <translation>columnas de {}</translation>
  </message>
  <message>
   <source>The exported graph differs from the network by {}</source>
   <translation>El grafo exportado difiere de la red en {}</translation>
  </message>
  <message>
   <source>graphs lie too deep in graphs</source>
   <translation>hay grafos a demasiada profundidad dentro de grafos</translation>
  </message>
  <message>
   <source>The model's graph cannot be opened: it is no ONNX</source>
   <translation>No se puede abrir el grafo del modelo: no es ONNX</translation>
  </message>
  <message>
   <source>The model's graph wants to read other files, which no model of X-ModalNet does</source>
   <translation>El grafo del modelo quiere leer otros archivos, lo que no hace ningún modelo de X-ModalNet</translation>
  </message>
  <message>
   <source>Do not use it</source>
   <translation>No lo use</translation>
  </message>
  <message>
   <source>a number stands where there is none</source>
   <translation>hay un número donde no debe</translation>
  </message>
  <message>
   <source>a field ends beyond its message</source>
   <translation>un campo termina más allá de su mensaje</translation>
  </message>
  <message>
   <source>a number has no end</source>
   <translation>un número no tiene fin</translation>
  </message>
  <message>
   <source>The model's graph wants operators of other software, which no model of X-ModalNet does</source>
   <translation>El grafo del modelo quiere operadores de otro software, lo que no hace ningún modelo de X-ModalNet</translation>
  </message>
  <message>
   <source>The area ({}) lies outside of layer '{}' ({})</source>
   <translation>El área ({}) está fuera de la capa '{}' ({})</translation>
  </message>
  <message>
   <source>The model knows no layer '{}'</source>
   <translation>El modelo no conoce ninguna capa '{}'</translation>
  </message>
  <message>
   <source>It was trained with {}</source>
   <translation>Se entrenó con {}</translation>
  </message>
  <message>
   <source>Choose an area inside of it</source>
   <translation>Elija un área dentro de ella</translation>
  </message>
  <message>
   <source>It was trained with {}. This file has the light of its layer '{}': choose it as that one</source>
   <translation>Se entrenó con {}. Este archivo tiene la luz de su capa '{}': elíjalo como esa capa</translation>
  </message>
  <message>
   <source>Does another run make the same map? Wait for it, or run the same job again</source>
   <translation>¿Está haciendo otra ejecución el mismo mapa? Espere a que termine o ejecute de nuevo la misma tarea</translation>
  </message>
  <message>
   <source>Run the same job again: it goes on from the parts that are there</source>
   <translation>Ejecute de nuevo la misma tarea: continúa a partir de las partes que hay</translation>
  </message>
  <message>
   <source>The parts of the map in '{}' are gone: {}</source>
   <translation>Las partes del mapa en '{}' ya no están: {}</translation>
  </message>
  <message>
   <source>A part of the map cannot be read: '{}': {}</source>
   <translation>No se puede leer una parte del mapa: '{}': {}</translation>
  </message>
  <message>
   <source>This engine makes maps on the CPU only</source>
   <translation>Este motor hace mapas solo en la CPU</translation>
  </message>
  <message>
   <source>Choose the device 'auto' or 'cpu'</source>
   <translation>Elija el dispositivo 'auto' o 'cpu'</translation>
  </message>
  <message>
   <source>The model's graph cannot be opened: {}</source>
   <translation>No se puede abrir el grafo del modelo: {}</translation>
  </message>
  <message>
   <source>The model could not run on a tile: {}</source>
   <translation>El modelo no se pudo ejecutar en una tesela: {}</translation>
  </message>
  <message>
   <source>Choose smaller tiles</source>
   <translation>Elija teselas más pequeñas</translation>
  </message>
  <message>
   <source>Continued from model '{}', none of whose classes is left</source>
   <translation>Continuado desde el modelo '{}', del que no queda ninguna clase</translation>
  </message>
  <message>
   <source>Continued from model '{}', which knows {}</source>
   <translation>Continuado desde el modelo '{}', que conoce {}</translation>
  </message>
  <message>
   <source>{}; learned from scratch: {}</source>
   <translation>{}; se aprende desde cero: {}</translation>
  </message>
  <message>
   <source>it knows {}</source>
   <translation>conoce {}</translation>
  </message>
  <message>
   <source>Model '{}' and the job share no layer: {}</source>
   <translation>El modelo '{}' y la tarea no comparten ninguna capa: {}</translation>
  </message>
  <message>
   <source>Choose a model of the same sensors, or train from scratch</source>
   <translation>Elija un modelo de los mismos sensores o entrene desde cero</translation>
  </message>
  <message>
   <source>{}; not used any more: {}</source>
   <translation>{}; ya no se usa: {}</translation>
  </message>
  <message>
   <source>The labels have no class names: their codes were taken as those of '{}' ({})</source>
   <translation>Las etiquetas no tienen nombres de clase: sus códigos se tomaron como los de '{}' ({})</translation>
  </message>
  <message>
   <source>'{}' may have learned from the shapes that are held out now, so the accuracy was estimated by a training from scratch, which takes its time; hold out nothing to be done sooner</source>
   <translation>'{}' puede haber aprendido de las formas que ahora se reservan, así que la exactitud se estimó con un entrenamiento desde cero, que lleva su tiempo; no reserve nada para terminar antes</translation>
  </message>
  <message>
   <source>'{}' knows no layer '{}'</source>
   <translation>'{}' no conoce ninguna capa '{}'</translation>
  </message>
  <message>
   <source>Model '{}' goes on with the bands of layer '{}' that it knows: no others can be chosen</source>
   <translation>El modelo '{}' continúa con las bandas de la capa '{}' que conoce: no pueden elegirse otras</translation>
  </message>
  <message>
   <source>Layer '{}' is new to '{}': its part of the network starts anew</source>
   <translation>La capa '{}' es nueva para '{}': su parte de la red empieza de nuevo</translation>
  </message>
  <message>
   <source>What '{}' knew of '{}' is left out: there is no such layer</source>
   <translation>Lo que '{}' sabía de '{}' no se usa: no existe esa capa</translation>
  </message>
  <message>
   <source>The values of layer '{}' are far from those that '{}' learned from: they are normalised anew</source>
   <translation>Los valores de la capa '{}' están lejos de aquellos de los que aprendió '{}': se normalizan de nuevo</translation>
  </message>
  <message>
   <source>'{}' goes on from what '{}' calls '{}'</source>
   <translation>'{}' continúa a partir de lo que '{}' llama '{}'</translation>
  </message>
  <message>
   <source>{} go on from what '{}' calls '{}'</source>
   <translation>{} continúan a partir de lo que '{}' llama '{}'</translation>
  </message>
  <message>
   <source>{}: its part of the network starts anew</source>
   <translation>{}: su parte de la red empieza de nuevo</translation>
  </message>
  <message>
   <source>The model '{}' is damaged</source>
   <translation>El modelo '{}' está dañado</translation>
  </message>
  <message>
   <source>Copy it again from where it came, or train it again</source>
   <translation>Cópielo de nuevo desde su origen o entrénelo de nuevo</translation>
  </message>
  <message>
   <source>The model '{}' would unpack to {} MB, more than any model has</source>
   <translation>El modelo «{}» ocuparía {} MB descomprimido, más que ningún modelo</translation>
  </message>
  <message>
   <source>Get it anew from where it came</source>
   <translation>Consígalo de nuevo de donde vino</translation>
  </message>
  <message>
   <source>'{}' is not a model of X-ModalNet</source>
   <translation>'{}' no es un modelo de X-ModalNet</translation>
  </message>
  <message>
   <source>Choose a .xmn file</source>
   <translation>Elija un archivo .xmn</translation>
  </message>
  <message>
   <source>The model '{}' has the format {}, this engine reads up to {}</source>
   <translation>El modelo '{}' tiene el formato {}; este motor lee hasta el {}</translation>
  </message>
  <message>
   <source>Update the plugin</source>
   <translation>Actualice el complemento</translation>
  </message>
  <message>
   <source>{} is not {} to {}</source>
   <translation>{} no está entre {} y {}</translation>
  </message>
  <message>
   <source>{} letters are too many</source>
   <translation>{} letras son demasiadas</translation>
  </message>
  <message>
   <source>{} is no size of a pixel</source>
   <translation>{} no es un tamaño de píxel</translation>
  </message>
  <message>
   <source>there is no class, or two have one code</source>
   <translation>no hay ninguna clase, o dos tienen el mismo código</translation>
  </message>
  <message>
   <source>{} is no smoothing</source>
   <translation>{} no es un suavizado</translation>
  </message>
  <message>
   <source>{} is no prior</source>
   <translation>{} no es una probabilidad previa</translation>
  </message>
  <message>
   <source>{} is no share</source>
   <translation>{} no es una proporción</translation>
  </message>
  <message>
   <source>{}, {} is no place</source>
   <translation>{}, {} no es un lugar</translation>
  </message>
  <message>
   <source>{} are no shares of the classes</source>
   <translation>{} no son proporciones de las clases</translation>
  </message>
  <message>
   <source>{} is no temperature</source>
   <translation>{} no es una temperatura</translation>
  </message>
  <message>
   <source>{} is no class</source>
   <translation>{} no es una clase</translation>
  </message>
  <message>
   <source>{} are no widths of {} bands</source>
   <translation>{} no son anchos de {} bandas</translation>
  </message>
  <message>
   <source>{} and their statistics do not fit</source>
   <translation>{} y sus estadísticas no concuerdan</translation>
  </message>
  <message>
   <source>The model has no graph for {}</source>
   <translation>El modelo no tiene ningún grafo para {}</translation>
  </message>
  <message>
   <source>It knows {}</source>
   <translation>Conoce {}</translation>
  </message>
  <message>
   <source>The model is of a version that knows no uncertainty</source>
   <translation>El modelo es de una versión que no conoce la incertidumbre</translation>
  </message>
  <message>
   <source>Train it again, or map without uncertainty</source>
   <translation>Entrénelo de nuevo o cartografíe sin incertidumbre</translation>
  </message>
  <message>
   <source>The model '{}' does not exist</source>
   <translation>El modelo '{}' no existe</translation>
  </message>
  <message>
   <source>About {} % of the map is unlike everything that was labelled{}</source>
   <translation>Alrededor del {} % del mapa es distinto de todo lo etiquetado{}</translation>
  </message>
  <message>
   <source>{}: it may be wrong there, however sure it looks. Label some of it, and train again</source>
   <translation>{}: ahí puede equivocarse, por muy seguro que parezca. Etiquete algo de ello y entrene de nuevo</translation>
  </message>
  <message>
   <source>'{}' is {} % of the map, and about {} % of the ground of the training. If that cannot be, the model does not know this ground: label some shapes here, and continue from the model</source>
   <translation>'{}' ocupa el {} % del mapa y alrededor del {} % del terreno del entrenamiento. Si eso no puede ser, el modelo no conoce este terreno: etiquete aquí algunas formas y continúe desde el modelo</translation>
  </message>
  <message>
   <source>, of the ground of the training {} %</source>
   <translation>, del terreno del entrenamiento el {} %</translation>
  </message>
  <message>
   <source>Layer '{}' is about {} times as bright as in training, in all of its bands alike, as other light or another calibration makes it: dark and bright classes may be taken for others. If one of them has too much or too little of the map, label some shapes here, and continue from the model</source>
   <translation>La capa '{}' es unas {} veces tan clara como en el entrenamiento, en todas sus bandas por igual, como la hacen otra luz u otra calibración: las clases oscuras y claras pueden tomarse por otras. Si una de ellas tiene demasiado o demasiado poco del mapa, etiquete aquí algunas formas y continúe desde el modelo</translation>
  </message>
  <message>
   <source>The model computes no numbers where the layers have some: it is damaged</source>
   <translation>El modelo no calcula números donde las capas los tienen: está dañado</translation>
  </message>
  <message>
   <source>Train it again</source>
   <translation>Entrénelo de nuevo</translation>
  </message>
  <message>
   <source>A network needs at least one stream with at least one band</source>
   <translation>Una red necesita al menos un sensor con al menos una banda</translation>
  </message>
  <message>
   <source>Choose layers with good bands</source>
   <translation>Elija capas con bandas buenas</translation>
  </message>
  <message>
   <source>A network cannot tell {} class apart</source>
   <translation>Una red no puede distinguir {} clase</translation>
  </message>
  <message>
   <source>Make at least two classes, each with labels</source>
   <translation>Cree al menos dos clases, cada una con etiquetas</translation>
  </message>
  <message>
   <source>The model knows the streams {}, not {}</source>
   <translation>El modelo conoce los sensores {}, no {}</translation>
  </message>
  <message>
   <source>Choose from these</source>
   <translation>Elija entre ellos</translation>
  </message>
  <message>
   <source>{} rows are not {} blocks of {}</source>
   <translation>{} filas no son {} bloques de {}</translation>
  </message>
  <message>
   <source>The model's network is of another make, so no training can continue from it</source>
   <translation>La red del modelo es de otra construcción, así que ningún entrenamiento puede continuar desde él</translation>
  </message>
  <message>
   <source>Train from scratch</source>
   <translation>Entrene desde cero</translation>
  </message>
  <message>
   <source>Too few labels were held out to calibrate the confidence: it may be too sure of itself, or not sure enough</source>
   <translation>Se reservaron muy pocas etiquetas para calibrar la confianza: puede ser excesiva o quedarse corta</translation>
  </message>
  <message>
   <source>one shape, or shapes that touch</source>
   <translation>una forma, o formas que se tocan</translation>
  </message>
  <message>
   <source>Class '{}' has only {}: it is not in the estimated accuracy</source>
   <translation>La clase '{}' tiene solo {}: no está en la exactitud estimada</translation>
  </message>
  <message>
   <source>The estimate learned {} from a single shape, as the rest was held out: such an accuracy is mostly too low, and no labels are called doubtful by it</source>
   <translation>La estimación aprendió {} de una sola forma, ya que el resto se reservó: una exactitud así suele ser demasiado baja, y según ella ninguna etiqueta se considera dudosa</translation>
  </message>
  <message>
   <source>{}. Draw more shapes, or hold out fewer at once: a smaller share, or more folds</source>
   <translation>{}. Dibuje más formas o reserve menos a la vez: una proporción menor, o más particiones</translation>
  </message>
  <message>
   <source>{} held-out {} say little about the accuracy</source>
   <translation>Lo reservado ({} {}) dice poco sobre la exactitud</translation>
  </message>
  <message>
   <source>to know the accuracy to ± {} percentage points</source>
   <translation>para conocer la exactitud con ± {} puntos porcentuales</translation>
  </message>
  <message>
   <source>All shapes were held out in turn, in {} folds, as there are few shapes of {}. A cross-validation of 0 (FOLDS in Processing, --folds on the command line) holds out one share, in less time</source>
   <translation>Todas las formas se reservaron por turnos, en {} particiones, pues hay pocas formas de {}. Una validación cruzada de 0 (en Procesos: FOLDS, en la línea de comandos: --folds) reserva una parte, en menos tiempo</translation>
  </message>
  <message>
   <source>Every class has only {}, so none could be held out: no accuracy was estimated</source>
   <translation>Cada clase tiene solo {}, así que no se pudo reservar ninguna: no se estimó ninguna exactitud</translation>
  </message>
  <message>
   <source>{}. Draw two or three more shapes of it in other places</source>
   <translation>{}. Dibuje dos o tres formas más de ella en otros lugares</translation>
  </message>
  <message>
   <source>The classes {} have only {}: they are not in the estimated accuracy</source>
   <translation>Las clases {} tienen solo {}: no están en la exactitud estimada</translation>
  </message>
  <message>
   <source>every class</source>
   <translation>cada clase</translation>
  </message>
  <message>
   <source>The accuracy of {} says little: fewer than {} pixels of the class were held out</source>
   <translation>La exactitud de {} dice poco: se reservaron menos de {} píxeles de la clase</translation>
  </message>
  <message>
   <source>{}, and nothing about the confidence</source>
   <translation>{} y nada sobre la confianza</translation>
  </message>
  <message>
   <source>{}: draw about {} more {} in other places ({} of them are held out) {}</source>
   <translation>{}: dibuje alrededor de {} {} más en otros lugares (de ese total se reservan {}) {}</translation>
  </message>
  <message>
   <source>Of the hyperspectral layer {} bands are used, of the multispectral one {}: if they are swapped, train again with each in its place</source>
   <translation>De la capa hiperespectral se usan {} bandas; de la multiespectral, {}: si están intercambiadas, entrene de nuevo con cada una en su lugar</translation>
  </message>
  <message>
   <source>{}. Draw two or three more shapes of each of them in other places</source>
   <translation>{}. Dibuje dos o tres formas más de cada una en otros lugares</translation>
  </message>
  <message>
   <source>{}. Draw three shapes or more of each class</source>
   <translation>{}. Dibuje tres formas o más de cada clase</translation>
  </message>
  <message>
   <source>{}: draw about {} more {} in other places {}</source>
   <translation>{}: dibuje alrededor de {} {} más en otros lugares {}</translation>
  </message>
  <message>
   <source>{}, or hold out all of them in turn, by cross-validation</source>
   <translation>{}, o reserve todo por turnos, mediante validación cruzada</translation>
  </message>
  <message>
   <source>any class</source>
   <translation>ninguna clase</translation>
  </message>
  <message>
   <source>No label of {} lies where layer '{}' has data: it knows of that only what other layers say there</source>
   <translation>Ninguna etiqueta de {} está donde la capa '{}' tiene datos: de ello la capa solo sabe lo que otras dicen allí</translation>
  </message>
  <message>
   <source>Layer '{}' holds decibels times {}: it was taken in decibels</source>
   <translation>La capa '{}' contiene decibelios por {}: se tomó en decibelios</translation>
  </message>
  <message>
   <source>Layer '{}' holds {}: it was taken in decibels</source>
   <translation>La capa '{}' contiene {}: se tomó en decibelios</translation>
  </message>
  <message>
   <source>Layers, model and map must lie where all workers find them under the same name</source>
   <translation>Las capas, el modelo y el mapa deben estar donde todos los procesos de trabajo los encuentren con el mismo nombre</translation>
  </message>
  <message>
   <source>Give the workers more memory, or map with smaller tiles</source>
   <translation>Dé más memoria a los procesos de trabajo o cartografíe con teselas más pequeñas</translation>
  </message>
  <message>
   <source>'{}' holds no job to map</source>
   <translation>'{}' no contiene ninguna tarea de cartografiado</translation>
  </message>
  <message>
   <source>The parts of the map in '{}' were given up</source>
   <translation>Se abandonaron las partes del mapa en '{}'</translation>
  </message>
  <message>
   <source>'{}' is not there for worker {}: {}</source>
   <translation>'{}' no existe para el proceso de trabajo {}: {}</translation>
  </message>
  <message>
   <source>The memory of worker {} is not enough</source>
   <translation>La memoria del proceso de trabajo {} no basta</translation>
  </message>
  <message>
   <source>Estimated on labelled shapes that were held out of training, by a model that never saw them; the saved model has learned from all shapes. It says how well such labels can be told apart, not how good the whole map is: for that, assess the map with an independent sample.</source>
   <translation>Estimado con formas etiquetadas que se reservaron del entrenamiento, por un modelo que nunca las vio; el modelo guardado ha aprendido de todas las formas. Dice lo bien que se pueden distinguir etiquetas así, no lo bueno que es todo el mapa: para eso, evalúe el mapa con una muestra independiente.</translation>
  </message>
  <message>
   <source>No accuracy was estimated: no labels were held out.</source>
   <translation>No se estimó ninguna exactitud: no se reservaron etiquetas.</translation>
  </message>
  <message>
   <source>Loss, all terms</source>
   <translation>Pérdida, todos los términos</translation>
  </message>
  <message>
   <source>On the labels</source>
   <translation>En las etiquetas</translation>
  </message>
  <message>
   <source>On propagated labels</source>
   <translation>En las etiquetas propagadas</translation>
  </message>
  <message>
   <source>Kernel machine of the labels</source>
   <translation>Máquina de núcleo de las etiquetas</translation>
  </message>
  <message>
   <source>On perturbed features</source>
   <translation>En características perturbadas</translation>
  </message>
  <message>
   <source>Telling perturbed features</source>
   <translation>Reconocimiento de características perturbadas</translation>
  </message>
  <message>
   <source>Loss, stopping labels</source>
   <translation>Pérdida, etiquetas de parada</translation>
  </message>
  <message>
   <source>Accuracy, stopping labels</source>
   <translation>Exactitud, etiquetas de parada</translation>
  </message>
  <message>
   <source>Measured on the reference '{}': {} pixels where both the map and the reference have a class, each counted alike. The figures speak for the whole map only as far as these pixels do.</source>
   <translation>Medido con la referencia '{}': {} píxeles en los que tanto el mapa como la referencia tienen una clase, cada uno contado por igual. Las cifras valen para todo el mapa solo en la medida en que valgan estos píxeles.</translation>
  </message>
  <message>
   <source>Measured on the reference '{}': {} pixels where both the map and the reference have a class. The estimate weights each by the part of the map that it stands for, and speaks for the map if they were drawn at random; what is counted takes them all alike, and describes these pixels alone.</source>
   <translation>Medido con la referencia '{}': {} píxeles en los que tanto el mapa como la referencia tienen una clase. La estimación pondera cada uno por la parte del mapa que representa, y vale para el mapa si se extrajeron al azar; el recuento los toma a todos por igual y describe solo estos píxeles.</translation>
  </message>
  <message>
   <source>95 % interval from {} {} of the reference (those that touch count as one), as if they had been drawn at random: it tells how far the figure is chance, and nothing of ground that is unlike them</source>
   <translation>Intervalo del 95 % a partir de la referencia: {} {} (lo que se toca cuenta como uno), como si se hubiera extraído al azar: indica cuánto hay de azar en la cifra y nada sobre terreno que no se le parece</translation>
  </message>
  <message>
   <source>Neighbouring pixels are alike: p is too small, unless the reference is a random sample of single pixels.</source>
   <translation>Los píxeles vecinos se parecen: p es demasiado pequeño, salvo que la referencia sea una muestra aleatoria de píxeles sueltos.</translation>
  </message>
  <message>
   <source>The test counts sample pixels alike, however large the part of the map that each stands for.</source>
   <translation>La prueba cuenta por igual los píxeles de la muestra, por grande que sea la parte del mapa que representa cada uno.</translation>
  </message>
  <message>
   <source>Reading the reference</source>
   <translation>Leyendo la referencia</translation>
  </message>
  <message>
   <source>The other map has no class at any reference pixel</source>
   <translation>El otro mapa no tiene clase en ningún píxel de la referencia</translation>
  </message>
  <message>
   <source>Choose a map of the same area</source>
   <translation>Elija un mapa de la misma zona</translation>
  </message>
  <message>
   <source>The map has no class at any reference pixel</source>
   <translation>El mapa no tiene clase en ningún píxel de la referencia</translation>
  </message>
  <message>
   <source>Choose a reference inside of the mapped area</source>
   <translation>Elija una referencia dentro del área cartografiada</translation>
  </message>
  <message>
   <source>Comparing the other map</source>
   <translation>Comparando el otro mapa</translation>
  </message>
  <message>
   <source>X-ModalNet for QGIS {}</source>
   <translation>X-ModalNet para QGIS {}</translation>
  </message>
  <message>
   <source>Layer '{}' does not reach the area: the map is made without it</source>
   <translation>La capa '{}' no alcanza el área: el mapa se hace sin ella</translation>
  </message>
  <message>
   <source>The layers have no data in the area to map</source>
   <translation>Las capas no tienen datos en el área que se va a cartografiar</translation>
  </message>
  <message>
   <source>Check their nodata value and the area</source>
   <translation>Compruebe su valor sin datos y el área</translation>
  </message>
  <message>
   <source>What became of each class from the first map to the second, where both have one.</source>
   <translation>Qué ha sido de cada clase del primer mapa al segundo, donde ambos tienen una.</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Escribiendo el informe</translation>
  </message>
  <message>
   <source>The two maps have {} classes together</source>
   <translation>Los dos mapas tienen {} clases en total</translation>
  </message>
  <message>
   <source>Compare maps of up to {} classes</source>
   <translation>Compare mapas de hasta {} clases</translation>
  </message>
  <message>
   <source>One of the maps has no class names: its codes were taken as the other map's</source>
   <translation>Uno de los mapas no tiene nombres de clase: sus códigos se tomaron como los del otro mapa</translation>
  </message>
  <message>
   <source>{} % of the first map lies where the second one has no class; it does not count</source>
   <translation>El {} % del primer mapa está donde el segundo no tiene clase; no cuenta</translation>
  </message>
  <message>
   <source>The two maps have no pixel in common where both have a class</source>
   <translation>Los dos mapas no tienen ningún píxel en común donde ambos tengan clase</translation>
  </message>
  <message>
   <source>Choose maps of the same area</source>
   <translation>Elija mapas de la misma zona</translation>
  </message>
  <message>
   <source>Writing the changes</source>
   <translation>Escribiendo los cambios</translation>
  </message>
  <message>
   <source>The second map lies on other pixels: each pixel of the first was compared with the nearest one of the second</source>
   <translation>El segundo mapa está sobre otros píxeles: cada píxel del primero se comparó con el más cercano del segundo</translation>
  </message>
  <message>
   <source>Looking at the engine</source>
   <translation>Comprobando el motor</translation>
  </message>
  <message>
   <source>The Python {} lacks {}</source>
   <translation>En el Python {} falta: {}</translation>
  </message>
  <message>
   <source>Set up the engine there, or choose another interpreter</source>
   <translation>Instale allí el motor o elija otro intérprete</translation>
  </message>
  <message>
   <source>{} not installed: this engine can make maps, but not train</source>
   <translation>Sin instalar: {}. Este motor puede hacer mapas, pero no entrenar</translation>
  </message>
  <message>
   <source>Reading the layers</source>
   <translation>Leyendo las capas</translation>
  </message>
  <message>
   <source>The view shows nothing of the target layer</source>
   <translation>La vista no muestra nada de la capa objetivo</translation>
  </message>
  <message>
   <source>Move the map to where the layer is</source>
   <translation>Desplace el mapa a donde está la capa</translation>
  </message>
  <message>
   <source>The view shows {} × {} pixels, and a live map has at most {} × {}</source>
   <translation>La vista muestra {} × {} píxeles, y un mapa en vivo tiene como máximo {} × {}</translation>
  </message>
  <message>
   <source>Zoom in, or press Make Map for all of it</source>
   <translation>Acerque el zoom, o pulse Cartografiar para cartografiarlo todo</translation>
  </message>
  <message>
   <source>Looking where a label would teach the most</source>
   <translation>Buscando dónde una etiqueta enseñaría más</translation>
  </message>
  <message>
   <source>Reading the view</source>
   <translation>Leyendo la vista</translation>
  </message>
  <message>
   <source>Looking for classes</source>
   <translation>Buscando clases</translation>
  </message>
  <message>
   <source>Taking the majority</source>
   <translation>Aplicando el filtro de mayoría</translation>
  </message>
  <message>
   <source>{} pixels off ({} right, {} down; pixels of '{}')</source>
   <translation>{} píxeles de desviación ({} a la derecha, {} hacia abajo; píxeles de '{}')</translation>
  </message>
  <message>
   <source>Layer '{}' lies {}</source>
   <translation>La capa '{}' está {}</translation>
  </message>
  <message>
   <source>Whether '{}' and '{}' lie on each other cannot be told: their edges have too little in common, or too few</source>
   <translation>No se puede saber si '{}' y '{}' coinciden entre sí: sus bordes tienen demasiado poco en común, o son demasiado pocos</translation>
  </message>
  <message>
   <source>{}: more than the {} that do no harm</source>
   <translation>{}: más de los {} que no perjudican</translation>
  </message>
  <message>
   <source>Comparing the layers</source>
   <translation>Comparando las capas</translation>
  </message>
  <message>
   <source>This scene is simulated: it shows how the tool works, not how accurate it is on real data</source>
   <translation>Esta escena es simulada: muestra cómo funciona la herramienta, no lo exacta que es con datos reales</translation>
  </message>
  <message>
   <source>Making the sample scene</source>
   <translation>Creando la escena de ejemplo</translation>
  </message>
  <message>
   <source>With {} points the overall accuracy will be known to about ± {} percentage points, if it is about {} %: less well if it is lower</source>
   <translation>Con {} puntos, la exactitud global se conocerá con un margen de unos ± {} puntos porcentuales si es de alrededor del {} %: peor si es menor</translation>
  </message>
  <message>
   <source>The map has no class anywhere</source>
   <translation>El mapa no tiene clase en ninguna parte</translation>
  </message>
  <message>
   <source>Choose a class map</source>
   <translation>Elija un mapa de clases</translation>
  </message>
  <message>
   <source>The map has {} pixels of these classes: all are in the sample</source>
   <translation>El mapa tiene {} píxeles de estas clases: todos están en la muestra</translation>
  </message>
  <message>
   <source>{} points instead of {}: every class needs a few</source>
   <translation>{} puntos en lugar de {}: cada clase necesita unos pocos</translation>
  </message>
  <message>
   <source>Drawing points</source>
   <translation>Generando puntos</translation>
  </message>
  <message>
   <source>Counting the map</source>
   <translation>Haciendo el recuento del mapa</translation>
  </message>
  <message>
   <source>Reading the confidence</source>
   <translation>Leyendo la confianza</translation>
  </message>
  <message>
   <source>There is no place that is {} pixels or more away from all labels</source>
   <translation>No hay ningún lugar a {} píxeles o más de todas las etiquetas</translation>
  </message>
  <message>
   <source>The scene is labelled all over: train with these labels</source>
   <translation>La escena está etiquetada por todas partes: entrene con estas etiquetas</translation>
  </message>
  <message>
   <source>Saving the model</source>
   <translation>Guardando el modelo</translation>
  </message>
  <message>
   <source>Left out: {} of {}, as labels in so many places take more memory than is used</source>
   <translation>Se excluyen: {} de {}, ya que etiquetas en tantos lugares ocupan más memoria de la que se usa</translation>
  </message>
  <message>
   <source>Install resources/engine-cluster.lock into the engine's environment</source>
   <translation>Instale resources/engine-cluster.lock en el entorno del motor</translation>
  </message>
  <message>
   <source>Look at its address and port, which a scheduler prints when it starts; it must be of the same version of Dask</source>
   <translation>Revise su dirección y su puerto, que un planificador muestra al iniciarse; debe ser de la misma versión de Dask</translation>
  </message>
  <message>
   <source>To map on a cluster the engine's Python lacks a package: {}</source>
   <translation>Para cartografiar en un clúster, al Python del motor le falta un paquete: {}</translation>
  </message>
  <message>
   <source>Is its scheduler running, of the same version of Dask, and may this machine reach it?</source>
   <translation>¿Está en marcha su planificador, de la misma versión de Dask, y puede este equipo acceder a él?</translation>
  </message>
  <message>
   <source>What answers at '{}' is no scheduler of Dask</source>
   <translation>Lo que responde en '{}' no es un planificador de Dask</translation>
  </message>
  <message>
   <source>Processes of this machine that make a map together need the package 'cryptography': without it every account of the machine could run programs as you</source>
   <translation>Los procesos de este equipo que hacen juntos un mapa necesitan el paquete «cryptography»: sin él, cualquier cuenta del equipo podría ejecutar programas en su nombre</translation>
  </message>
  <message>
   <source>The cluster at '{}' does not answer</source>
   <translation>El clúster en '{}' no responde</translation>
  </message>
  <message>
   <source>The cluster '{}' cannot be used: {}</source>
   <translation>El clúster '{}' no se puede usar: {}</translation>
  </message>
  <message>
   <source>Look at its address and Dask's settings</source>
   <translation>Revise su dirección y los ajustes de Dask</translation>
  </message>
  <message>
   <source>another class</source>
   <translation>otra clase</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>no se sabe</translation>
  </message>
  <message>
   <source>Choose 0 (all classes are equally likely) to 1 (as common as training finds them); {} is usual</source>
   <translation>Elija de 0 (todas las clases son igual de probables) a 1 (tan frecuentes como las halla el entrenamiento); lo habitual es {}</translation>
  </message>
  <message>
   <source>No layer is chosen</source>
   <translation>No se ha elegido ninguna capa</translation>
  </message>
  <message>
   <source>Choose at least one raster layer</source>
   <translation>Elija al menos una capa ráster</translation>
  </message>
  <message>
   <source>A model cannot learn from {} layers: it has parts for every set of them, twice as many with each one more</source>
   <translation>Un modelo no puede aprender de {} capas: tiene partes para cada conjunto de ellas, el doble con cada una más</translation>
  </message>
  <message>
   <source>Give {} at most: stack images of one sensor, such as those of several dates, into one layer, with Stack Bands in QGIS, or with gdalbuildvrt -separate</source>
   <translation>Indique {} como máximo: apile las imágenes de un sensor, como las de varias fechas, en una sola capa, con Apilar bandas en QGIS o con gdalbuildvrt -separate</translation>
  </message>
  <message>
   <source>The smoothing is {}</source>
   <translation>El suavizado es {}</translation>
  </message>
  <message>
   <source>Choose 0 (each pixel on its own) to {}; 4 is usual</source>
   <translation>Elija de 0 (cada píxel por sí solo) a {}; lo habitual es 4</translation>
  </message>
  <message>
   <source>The class prior is {}</source>
   <translation>La probabilidad previa es {}</translation>
  </message>
  <message>
   <source>There is only one class</source>
   <translation>Hay una sola clase</translation>
  </message>
  <message>
   <source>'{}' is no name for a stream</source>
   <translation>'{}' no es un nombre de sensor</translation>
  </message>
  <message>
   <source>A stream cannot be called '{}'</source>
   <translation>Un sensor no se puede llamar '{}'</translation>
  </message>
  <message>
   <source>Choose a name such as hsi, msi or sar, or add a number</source>
   <translation>Elija un nombre como hsi, msi o sar, o añada un número</translation>
  </message>
  <message>
   <source>Two layers are called '{}'</source>
   <translation>Dos capas se llaman '{}'</translation>
  </message>
  <message>
   <source>Give every layer a stream of its own</source>
   <translation>Dé a cada capa un nombre de sensor propio</translation>
  </message>
  <message>
   <source>'{}' is no kind of sensor</source>
   <translation>'{}' no es un tipo de sensor</translation>
  </message>
  <message>
   <source>The values of layer '{}' cannot be multiplied by {}</source>
   <translation>Los valores de la capa '{}' no se pueden multiplicar por {}</translation>
  </message>
  <message>
   <source>Choose 1, or another number</source>
   <translation>Elija 1 u otro número</translation>
  </message>
  <message>
   <source>The logarithms of layer '{}' cannot be multiplied by {}</source>
   <translation>Los logaritmos de la capa '{}' no se pueden multiplicar por {}</translation>
  </message>
  <message>
   <source>Choose {} for power, {} for amplitude, or 0</source>
   <translation>Elija {} para potencia, {} para amplitud, o 0</translation>
  </message>
  <message>
   <source>What is told of the bands of layer '{}' makes no decibels</source>
   <translation>Lo que se indica de las bandas de la capa '{}' no da decibelios</translation>
  </message>
  <message>
   <source>Leave out its decibels and floors</source>
   <translation>Omita sus datos 'decibels' y 'floors'</translation>
  </message>
  <message>
   <source>Layer '{}' has a band number below 1</source>
   <translation>La capa '{}' tiene un número de banda menor que 1</translation>
  </message>
  <message>
   <source>Bands count from 1</source>
   <translation>Las bandas se cuentan desde 1</translation>
  </message>
  <message>
   <source>Layer '{}' is told both bands and wavelengths</source>
   <translation>Para la capa '{}' se indican tanto bandas como longitudes de onda</translation>
  </message>
  <message>
   <source>Choose one of the two</source>
   <translation>Elija una de las dos cosas</translation>
  </message>
  <message>
   <source>Layer '{}' has a range of wavelengths that is none</source>
   <translation>La capa '{}' tiene un intervalo de longitudes de onda que no es válido</translation>
  </message>
  <message>
   <source>Give low and high in nm, such as 400-2386</source>
   <translation>Indique el inicio y el final en nm, por ejemplo 400-2386</translation>
  </message>
  <message>
   <source>Class '{}' has the code {}</source>
   <translation>La clase '{}' tiene el código {}</translation>
  </message>
  <message>
   <source>Codes go from 0 to 254; larger numbers, such as crop codes, can be names of classes: choose a text field that holds them</source>
   <translation>Los códigos van de 0 a 254; números mayores, como códigos de cultivo, pueden ser nombres de clases: elija un campo de texto que los contenga</translation>
  </message>
  <message>
   <source>Class '{}' has the colour '{}'</source>
   <translation>La clase '{}' tiene el color '{}'</translation>
  </message>
  <message>
   <source>Write it as #rrggbb, such as #33a02c</source>
   <translation>Escríbalo como #rrggbb, por ejemplo #33a02c</translation>
  </message>
  <message>
   <source>Two classes have the code {}</source>
   <translation>Dos clases tienen el código {}</translation>
  </message>
  <message>
   <source>Give every class a code of its own</source>
   <translation>Dé a cada clase un código propio</translation>
  </message>
  <message>
   <source>Estimated for the whole map, each sample pixel weighted by the part of the map that it stands for, with 95 % confidence intervals, which do not take points that all agree for certainty (Agresti &amp; Coull 1998). This holds if the {} sample pixels were drawn at random {}. The plain counts weight all pixels alike.</source>
   <translation>Estimado para todo el mapa, con cada píxel de la muestra ponderado por la parte del mapa que representa, y con intervalos de confianza del 95 %, que no toman por certeza unos puntos que coinciden todos (Agresti &amp; Coull 1998). Esto vale si los {} píxeles de la muestra se extrajeron al azar {}. Los simples recuentos ponderan todos los píxeles por igual.</translation>
  </message>
  <message>
   <source>within each class of this very map (Olofsson et al. 2014)</source>
   <translation>dentro de cada clase de este mismo mapa (Olofsson et al. 2014)</translation>
  </message>
  <message>
   <source>within each stratum of '{}' (Stehman 2014)</source>
   <translation>dentro de cada estrato de '{}' (Stehman 2014)</translation>
  </message>
  <message>
   <source>from all of the map; they were sorted by its classes afterwards (Olofsson et al. 2014)</source>
   <translation>de todo el mapa; después se ordenaron por sus clases (Olofsson et al. 2014)</translation>
  </message>
  <message>
   <source>from all of the map (Stehman 2014, with one stratum)</source>
   <translation>de todo el mapa (Stehman 2014, con un solo estrato)</translation>
  </message>
  <message>
   <source>{} of the map that the points were drawn in</source>
   <translation>{} del mapa en el que se generaron los puntos</translation>
  </message>
  <message>
   <source>Leave the sampling design away: the plain counts say how good the map is</source>
   <translation>Omita el diseño de muestreo: el recuento simple dice lo bueno que es el mapa</translation>
  </message>
  <message>
   <source>No sample pixel lies in {}: the estimates are of the map without it ({} less)</source>
   <translation>Ningún píxel de la muestra está en {}: las estimaciones son del mapa sin ella ({} menos)</translation>
  </message>
  <message>
   <source>No sample pixel lies in {}: the estimates are of the map without them ({} less)</source>
   <translation>Ningún píxel de la muestra está en {}: las estimaciones son del mapa sin ellas ({} menos)</translation>
  </message>
  <message>
   <source>The figures of {} are rough, as fewer than {} points tell of each: {} are usual (Olofsson et al. 2014)</source>
   <translation>Las cifras de {} son aproximadas, pues hay menos de {} puntos de cada una: lo habitual son {} (Olofsson et al. 2014)</translation>
  </message>
  <message>
   <source>The reference covers the whole map: nothing is left to be estimated</source>
   <translation>La referencia cubre todo el mapa: no queda nada que estimar</translation>
  </message>
  <message>
   <source>No reference pixel lies in any stratum</source>
   <translation>Ningún píxel de la referencia está en un estrato</translation>
  </message>
  <message>
   <source>Choose the strata that the sample was drawn by</source>
   <translation>Elija los estratos con los que se extrajo la muestra</translation>
  </message>
  <message>
   <source>Most of the sample's pixels lie side by side, as those of polygons do: such pixels are alike, and the intervals far too narrow. Only single pixels that were drawn at random speak for the map</source>
   <translation>La mayoría de los píxeles de la muestra están contiguos, como los de los polígonos: tales píxeles se parecen, y los intervalos son demasiado estrechos. Solo los píxeles sueltos extraídos al azar hablan por el mapa</translation>
  </message>
  <message>
   <source>The sample is a single pixel: no figure has a standard error</source>
   <translation>La muestra es un solo píxel: ninguna cifra tiene error estándar</translation>
  </message>
  <message>
   <source>{}. With {} points within the classes in equal numbers (design equal), each has {}</source>
   <translation>{}. Con {} puntos repartidos por igual entre las clases («Igual», design equal), cada una tiene {}</translation>
  </message>
  <message>
   <source>All points agree with the map. The margins of the areas are what such points may have missed: any class may lie unseen where the map shows others, as much of a small one as of a large one, so that the margins are alike. More points narrow them</source>
   <translation>Todos los puntos coinciden con el mapa. Los márgenes de las superficies son lo que esos puntos pueden haber pasado por alto: cualquier clase puede estar, sin ser vista, donde el mapa muestra otras, tanto una pequeña como una grande, de modo que los márgenes son iguales. Con más puntos se estrechan</translation>
  </message>
  <message>
   <source>Few points lie in {}: the estimates lean on each of them</source>
   <translation>Pocos puntos están en {}: las estimaciones dependen de cada uno de ellos</translation>
  </message>
  <message>
   <source>{} reference pixels lie where there is no stratum; they are not in the estimates</source>
   <translation>{} píxeles de la referencia están donde no hay ningún estrato; no están en las estimaciones</translation>
  </message>
  <message>
   <source>The map shows {} at {}, and nobody said so of any: look at these again if the class is newer than they are</source>
   <translation>El mapa muestra {} en {}, y nadie lo dijo de ninguno: vuelva a verlos si la clase es más reciente que ellos</translation>
  </message>
  <message>
   <source>strata raster</source>
   <translation>ráster de estratos</translation>
  </message>
  <message>
   <source>Only one sample pixel lies in {}: figures that it takes part in have no standard error</source>
   <translation>Solo un píxel de la muestra está en {}: las cifras en las que interviene no tienen error estándar</translation>
  </message>
  <message>
   <source>Reading strata</source>
   <translation>Leyendo los estratos</translation>
  </message>
  <message>
   <source>Compare it with a .job.json that this version has written; 'python -m engine run --keys' prints all keys</source>
   <translation>Compárelo con un .job.json escrito por esta versión; 'python -m engine run --keys' muestra todas las claves</translation>
  </message>
  <message>
   <source>Engine and plugin may be of different versions: restart QGIS</source>
   <translation>El motor y el complemento pueden ser de versiones distintas: reinicie QGIS</translation>
  </message>
  <message>
   <source>The engine does not know the command '{}' with {}</source>
   <translation>El motor no conoce la orden '{}' con {}</translation>
  </message>
  <message>
   <source>list of {}</source>
   <translation>lista de {}</translation>
  </message>
  <message>
   <source>whole number</source>
   <translation>número entero</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true o false</translation>
  </message>
  <message>
   <source>'{}' is {}, and should be: {}</source>
   <translation>'{}' es {}, pero debería ser: {}</translation>
  </message>
  <message>
   <source>The plugin does not know the event '{}'</source>
   <translation>El complemento no conoce el evento '{}'</translation>
  </message>
  <message>
   <source>This is no job</source>
   <translation>Esto no es una tarea</translation>
  </message>
  <message>
   <source>A job is a JSON object whose "type" is one of {}</source>
   <translation>Una tarea es un objeto JSON cuyo "type" es uno de {}</translation>
  </message>
  <message>
   <source>A line has no type: {}</source>
   <translation>Una línea no tiene tipo: {}</translation>
  </message>
  <message>
   <source>'{}' is not an object</source>
   <translation>'{}' no es un objeto</translation>
  </message>
  <message>
   <source>'{}' has unknown keys {}</source>
   <translation>'{}' tiene claves desconocidas {}</translation>
  </message>
  <message>
   <source>A line is not JSON: {}</source>
   <translation>Una línea no es JSON: {}</translation>
  </message>
  <message>
   <source>Please report it, with the log</source>
   <translation>Comuníquelo junto con el registro</translation>
  </message>
  <message>
   <source>The memory is not enough</source>
   <translation>La memoria no basta</translation>
  </message>
  <message>
   <source>Choose the device 'cpu', fewer bands or a smaller area, or close other programs</source>
   <translation>Elija el dispositivo 'cpu', menos bandas o un área más pequeña, o cierre otros programas</translation>
  </message>
  <message>
   <source>The engine's Python lacks a package: {}</source>
   <translation>Al Python del motor le falta un paquete: {}</translation>
  </message>
  <message>
   <source>Set up the engine again, or choose another interpreter</source>
   <translation>Instale el motor de nuevo o elija otro intérprete</translation>
  </message>
  <message>
   <source>The job failed</source>
   <translation>La tarea falló</translation>
  </message>
  <message>
   <source>The engine failed: {}: {}</source>
   <translation>El motor falló: {}: {}</translation>
  </message>
  <message>
   <source>out of memory</source>
   <translation>memoria agotada</translation>
  </message>
  <message>
   <source>can't allocate memory</source>
   <translation>no se puede asignar memoria</translation>
  </message>
  <message>
   <source>A line could not be read</source>
   <translation>No se pudo leer una línea</translation>
  </message>
  <message>
   <source>1 pixel</source>
   <translation>1 píxel</translation>
  </message>
  <message>
   <source>1 labelled pixel</source>
   <translation>1 píxel etiquetado</translation>
  </message>
  <message>
   <source>1 shape</source>
   <translation>1 forma</translation>
  </message>
  <message>
   <source>1 polygon</source>
   <translation>1 polígono</translation>
  </message>
  <message>
   <source>1 line</source>
   <translation>1 línea</translation>
  </message>
  <message>
   <source>1 point</source>
   <translation>1 punto</translation>
  </message>
  <message>
   <source>1 band</source>
   <translation>1 banda</translation>
  </message>
  <message>
   <source>1 class</source>
   <translation>1 clase</translation>
  </message>
  <message>
   <source>1 label</source>
   <translation>1 etiqueta</translation>
  </message>
  <message>
   <source>1 layer</source>
   <translation>1 capa</translation>
  </message>
  <message>
   <source>1 feature</source>
   <translation>1 objeto espacial</translation>
  </message>
  <message>
   <source>1 worker</source>
   <translation>1 proceso de trabajo</translation>
  </message>
  <message>
   <source>{} pixels</source>
   <translation>{} píxeles</translation>
  </message>
  <message>
   <source>{} labelled pixels</source>
   <translation>{} píxeles etiquetados</translation>
  </message>
  <message>
   <source>{} shapes</source>
   <translation>{} formas</translation>
  </message>
  <message>
   <source>{} polygons</source>
   <translation>{} polígonos</translation>
  </message>
  <message>
   <source>{} lines</source>
   <translation>{} líneas</translation>
  </message>
  <message>
   <source>{} points</source>
   <translation>{} puntos</translation>
  </message>
  <message>
   <source>{} bands</source>
   <translation>{} bandas</translation>
  </message>
  <message>
   <source>{} classes</source>
   <translation>{} clases</translation>
  </message>
  <message>
   <source>{} labels</source>
   <translation>{} etiquetas</translation>
  </message>
  <message>
   <source>{} layers</source>
   <translation>{} capas</translation>
  </message>
  <message>
   <source>{} features</source>
   <translation>{} objetos espaciales</translation>
  </message>
  <message>
   <source>{} workers</source>
   <translation>{} procesos de trabajo</translation>
  </message>
  <message>
   <source>Left out: {} outside of the layers</source>
   <translation>Se excluyen: {} fuera de las capas</translation>
  </message>
  <message>
   <source>Left out: {} outside of the map</source>
   <translation>Se excluyen: {} fuera del mapa</translation>
  </message>
  <message>
   <source>Left out: {} without a place in the CRS of the layers</source>
   <translation>Se excluyen: {} sin lugar en el SRC de las capas</translation>
  </message>
  <message>
   <source>Left out: {} without a place in the CRS of the map</source>
   <translation>Se excluyen: {} sin lugar en el SRC del mapa</translation>
  </message>
  <message>
   <source>'{}' names no CRS; its {} were taken to be in that of the layers</source>
   <translation>'{}' no indica un SRC; se supuso que sus {} están en el de las capas</translation>
  </message>
  <message>
   <source>'{}' names no CRS; its {} were taken to be in that of the map</source>
   <translation>'{}' no indica un SRC; se supuso que sus {} están en el del mapa</translation>
  </message>
  <message>
   <source>The {} of '{}' ({}) have no place in the CRS of the layers</source>
   <translation>El contenido de '{1}' ({0}; {2}) no tiene lugar en el SRC de las capas</translation>
  </message>
  <message>
   <source>The {} of '{}' ({}) have no place in the CRS of the map</source>
   <translation>El contenido de '{1}' ({0}; {2}) no tiene lugar en el SRC del mapa</translation>
  </message>
  <message>
   <source>All {} of '{}' ({}) lie outside of the layers ({})</source>
   <translation>Todo el contenido de '{1}' ({0}; {2}) está fuera de las capas ({3})</translation>
  </message>
  <message>
   <source>All {} of '{}' ({}) lie outside of the map ({})</source>
   <translation>Todo el contenido de '{1}' ({0}; {2}) está fuera del mapa ({3})</translation>
  </message>
  <message>
   <source>'{}' ({}) has no labelled pixel on the layers ({})</source>
   <translation>'{}' ({}) no tiene ningún píxel etiquetado en las capas ({})</translation>
  </message>
  <message>
   <source>'{}' ({}) has no labelled pixel on the map ({})</source>
   <translation>'{}' ({}) no tiene ningún píxel etiquetado en el mapa ({})</translation>
  </message>
  <message>
   <source>the grid of the layers</source>
   <translation>la cuadrícula de las capas</translation>
  </message>
  <message>
   <source>the grid of the map</source>
   <translation>la cuadrícula del mapa</translation>
  </message>
  <message>
   <source>{} to {} %</source>
   <translation>{} a {} %</translation>
  </message>
  <message>
   <source>{}–{} m²</source>
   <translation>{}–{} m²</translation>
  </message>
  <message>
   <source>About {} %</source>
   <translation>Alrededor del {} %</translation>
  </message>
  <message>
   <source>'{}' and '{}'</source>
   <translation>'{}' y '{}'</translation>
  </message>
  <message>
   <source>{} and HSI</source>
   <translation>{} y HSI</translation>
  </message>
  <message>
   <source>{} and MSI</source>
   <translation>{} y MSI</translation>
  </message>
  <message>
   <source>{} and SAR</source>
   <translation>{} y SAR</translation>
  </message>
  <message>
   <source>{} and other layers</source>
   <translation>{} y otras capas</translation>
  </message>
  <message>
   <source>{} and {} more</source>
   <translation>{} y {} más</translation>
  </message>
  <message>
   <source>Layer '{}'</source>
   <translation>La capa '{}'</translation>
  </message>
  <message>
   <source>layer '{}'</source>
   <translation>la capa '{}'</translation>
  </message>
  <message>
   <source>Layer '{}': {}</source>
   <translation>Capa '{}': {}</translation>
  </message>
  <message>
   <source>The chosen pixels</source>
   <translation>Los píxeles elegidos</translation>
  </message>
  <message>
   <source>{} x {} and {} x {} pixels</source>
   <translation>{} x {} y {} x {} píxeles</translation>
  </message>
  <message>
   <source>{} (worker {})</source>
   <translation>{} (proceso {})</translation>
  </message>
  <message>
   <source>{} alone</source>
   <translation>solo {}</translation>
  </message>
  <message>
   <source>'{}', another class</source>
   <translation>'{}', otra clase</translation>
  </message>
  <message>
   <source>1 band ({})</source>
   <translation>1 banda ({})</translation>
  </message>
  <message>
   <source>{} bands ({})</source>
   <translation>{} bandas ({})</translation>
  </message>
  <message>
   <source>labelled pixels</source>
   <translation>píxeles etiquetados</translation>
  </message>
  <message>
   <source>below</source>
   <translation>por debajo</translation>
  </message>
  <message>
   <source>above</source>
   <translation>por encima</translation>
  </message>
  <message>
   <source>amplitude</source>
   <translation>amplitud</translation>
  </message>
  <message>
   <source>power</source>
   <translation>potencia</translation>
  </message>
  <message>
   <source>author</source>
   <translation>autor</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>notas</translation>
  </message>
  <message>
   <source>shape</source>
   <translation>forma</translation>
  </message>
  <message>
   <source>shapes</source>
   <translation>formas</translation>
  </message>
  <message>
   <source>point</source>
   <translation>punto</translation>
  </message>
  <message>
   <source>points</source>
   <translation>puntos</translation>
  </message>
  <message>
   <source>map</source>
   <translation>mapa</translation>
  </message>
  <message>
   <source>model</source>
   <translation>modelo</translation>
  </message>
  <message>
   <source>report</source>
   <translation>informe</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>referencia</translation>
  </message>
  <message>
   <source>labels</source>
   <translation>etiquetas</translation>
  </message>
  <message>
   <source>layers</source>
   <translation>capas</translation>
  </message>
  <message>
   <source>strata</source>
   <translation>estratos</translation>
  </message>
  <message>
   <source>area</source>
   <translation>área</translation>
  </message>
  <message>
   <source>raster</source>
   <translation>ráster</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>carpeta</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <source>all</source>
   <translation>la totalidad</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>No existe el archivo o la carpeta</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>Permiso denegado</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>No queda espacio en el disco</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>El disco es de solo lectura</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>Es una carpeta</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>No es una carpeta</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>El nombre del archivo es demasiado largo</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>Error de lectura o escritura</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>Abriendo</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>Contando</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>Comparando</translation>
  </message>
  <message>
   <source>Mapping</source>
   <translation>Cartografiando</translation>
  </message>
  <message>
   <source>Wrapping</source>
   <translation>Empaquetando</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Escribiendo</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminado</translation>
  </message>
  <message>
   <source>Estimating: {}</source>
   <translation>Estimación de la exactitud: {}</translation>
  </message>
  <message>
   <source>Estimating, {} of {}: {}</source>
   <translation>Estimación de la exactitud, {} de {}: {}</translation>
  </message>
 </context>
 <context>
  <name>EngineBanner</name>
  <message>
   <source>Set Up Engine…</source>
   <translation>Instalar motor…</translation>
  </message>
  <message>
   <source>Choose Interpreter…</source>
   <translation>Elegir intérprete…</translation>
  </message>
  <message>
   <source>Set Up Engine</source>
   <translation>Instalar motor</translation>
  </message>
  <message>
   <source>Download and install the engine's packages?</source>
   <translation>¿Descargar e instalar los paquetes del motor?</translation>
  </message>
  <message>
   <source>Download and Install</source>
   <translation>Descargar e instalar</translation>
  </message>
  <message>
   <source>From Folder…</source>
   <translation>Desde carpeta…</translation>
  </message>
  <message>
   <source>Install packages that were saved on another computer: nothing is downloaded</source>
   <translation>Instalar paquetes guardados en otro equipo: no se descarga nada</translation>
  </message>
  <message>
   <source>Folder to save the engine's packages in (about {} GB)</source>
   <translation>Carpeta para guardar los paquetes del motor (unos {} GB)</translation>
  </message>
  <message>
   <source>Folder with the engine's packages</source>
   <translation>Carpeta con los paquetes del motor</translation>
  </message>
  <message>
   <source>PyTorch, rasterio, ONNX Runtime and what they need, in fixed versions from PyPI (about {} GB to download, {} GB on disk), go into
{}

The Python of QGIS is not touched. Removing that folder removes the engine.</source>
   <translation>PyTorch, rasterio, ONNX Runtime y lo que necesitan, en versiones fijas de PyPI (unos {} GB de descarga, {} GB en disco), van a
{}

El Python de QGIS no se toca. Al borrar esa carpeta se quita el motor.</translation>
  </message>
  <message>
   <source>Most of it is what PyTorch for Linux brings for NVIDIA cards. pip's own settings count: an index of CPU builds there makes it a tenth.</source>
   <translation>La mayor parte es lo que PyTorch para Linux trae para tarjetas NVIDIA. Valen los ajustes de pip: con un índice de versiones para CPU se reduce a una décima parte.</translation>
  </message>
  <message>
   <source>Python interpreter with the engine's packages</source>
   <translation>Intérprete de Python con los paquetes del motor</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Hay otra tarea en curso</translation>
  </message>
  <message>
   <source>&lt;b&gt;The engine is not set up yet.&lt;/b&gt; It computes in a Python of its own, apart from QGIS. Set it up once (about {} GB), or choose an interpreter that has it.</source>
   <translation>&lt;b&gt;El motor aún no está instalado.&lt;/b&gt; Calcula en un Python propio, aparte de QGIS. Instálelo una vez (unos {} GB) o elija un intérprete que lo tenga.</translation>
  </message>
  <message>
   <source>&lt;b&gt;The engine does not work.&lt;/b&gt; {} Set it up again, or choose another interpreter.</source>
   <translation>&lt;b&gt;El motor no funciona.&lt;/b&gt; {} Instálelo de nuevo o elija otro intérprete.</translation>
  </message>
 </context>
 <context>
  <name>EngineButton</name>
  <message>
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <source>Set Up Engine…</source>
   <translation>Instalar motor…</translation>
  </message>
  <message>
   <source>Choose Interpreter…</source>
   <translation>Elegir intérprete…</translation>
  </message>
  <message>
   <source>Save Packages for Other Computers…</source>
   <translation>Guardar paquetes para otros equipos…</translation>
  </message>
  <message>
   <source>The engine runs in {}</source>
   <translation>El motor se ejecuta en {}</translation>
  </message>
  <message>
   <source>The engine is not set up yet</source>
   <translation>El motor todavía no está instalado</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Hay otra tarea en curso</translation>
  </message>
 </context>
 <context>
  <name>EngineSetup</name>
  <message>
   <source>An engine of another version of the plugin lies in {}: remove that folder to free its space</source>
   <translation>Un motor de otra versión del complemento está en {}: elimine esa carpeta para liberar su espacio</translation>
  </message>
  <message>
   <source>Set up the X-ModalNet engine</source>
   <translation>Instalar el motor de X-ModalNet</translation>
  </message>
  <message>
   <source>Save the engine's packages</source>
   <translation>Guardar los paquetes del motor</translation>
  </message>
  <message>
   <source>Try the X-ModalNet engine</source>
   <translation>Probar el motor de X-ModalNet</translation>
  </message>
  <message>
   <source>The engine's packages lie in {}. Take that folder to computers of the same system with the same Python; there, press Set Up Engine and From Folder</source>
   <translation>Los paquetes del motor están en {}. Lleve esa carpeta a equipos con el mismo sistema y el mismo Python, y pulse allí Instalar motor y Desde carpeta</translation>
  </message>
  <message>
   <source>The engine is ready: {}</source>
   <translation>El motor está listo: {}</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Hay otra tarea en curso</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it</source>
   <translation>Espere a que termine o cancélela</translation>
  </message>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>El objetivo debe ser una de las capas elegidas</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Mantenga al menos una capa como objetivo</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>No hay ninguna capa cuyos píxeles se puedan etiquetar</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>Elija una capa en el paso 1</translation>
  </message>
 </context>
 <context>
  <name>ExportButton</name>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Take the map elsewhere: as a file, a picture, a page</source>
   <translation>Llevar el mapa a otra parte: como archivo, imagen o página</translation>
  </message>
  <message>
   <source>GeoTIFF (COG)…</source>
   <translation>GeoTIFF (COG)…</translation>
  </message>
  <message>
   <source>A copy with names, colours, attribute table and style</source>
   <translation>Una copia con nombres, colores, tabla de atributos y estilo</translation>
  </message>
  <message>
   <source>GeoPackage of Polygons…</source>
   <translation>GeoPackage de polígonos…</translation>
  </message>
  <message>
   <source>A polygon per patch: class code, name, and area in hectares</source>
   <translation>Un polígono por mancha: código de clase, nombre y área en hectáreas</translation>
  </message>
  <message>
   <source>Table of Areas…</source>
   <translation>Tabla de superficies…</translation>
  </message>
  <message>
   <source>A CSV file: pixels, share and hectares of each class, as the map shows them, with the decimal sign of your language and what a spreadsheet expects between the cells</source>
   <translation>Un archivo CSV: píxeles, parte y hectáreas de cada clase, tal como las muestra el mapa, con el signo decimal de su idioma y el separador que una hoja de cálculo espera entre las celdas</translation>
  </message>
  <message>
   <source>Areas by Polygon…</source>
   <translation>Superficies por polígono…</translation>
  </message>
  <message>
   <source>Of every polygon of a layer, such as fields or districts: its class, and the hectares of each class in it</source>
   <translation>De cada polígono de una capa, como parcelas o municipios: su clase y las hectáreas de cada clase en él</translation>
  </message>
  <message>
   <source>Table of the Assessment…</source>
   <translation>Tabla de la evaluación…</translation>
  </message>
  <message>
   <source>A CSV file of the last assessment in step 5: confusion matrix, accuracies of the classes and of all</source>
   <translation>Un archivo CSV de la última evaluación del paso 5: matriz de confusión, exactitudes de las clases y del conjunto</translation>
  </message>
  <message>
   <source>Table of the Training…</source>
   <translation>Tabla del entrenamiento…</translation>
  </message>
  <message>
   <source>A CSV file of the last training in step 3, as the labels that were held out tell: confusion matrix, accuracies of the classes and of all</source>
   <translation>Un archivo CSV del último entrenamiento del paso 3, según las etiquetas reservadas: matriz de confusión, exactitudes de las clases y del conjunto</translation>
  </message>
  <message>
   <source>Picture with Legend…</source>
   <translation>Imagen con leyenda…</translation>
  </message>
  <message>
   <source>A page of A4 as PNG, 200 dots per inch: map, legend, scale bar, north arrow</source>
   <translation>Una página A4 como PNG, 200 puntos por pulgada: mapa, leyenda, barra de escala, flecha del norte</translation>
  </message>
  <message>
   <source>STAC Item</source>
   <translation>Ítem STAC</translation>
  </message>
  <message>
   <source>A JSON file beside the map that catalogues of geodata read</source>
   <translation>Un archivo JSON junto al mapa que leen los catálogos de geodatos</translation>
  </message>
  <message>
   <source>Open as Print Layout</source>
   <translation>Abrir como composición de impresión</translation>
  </message>
  <message>
   <source>The page of the picture, to be changed, printed, or exported as PDF</source>
   <translation>La página de la imagen, para cambiarla, imprimirla o exportarla como PDF</translation>
  </message>
  <message>
   <source>Export Map</source>
   <translation>Exportar mapa</translation>
  </message>
 </context>
 <context>
  <name>Exports</name>
  <message>
   <source>Write the map</source>
   <translation>Escribir el mapa</translation>
  </message>
  <message>
   <source>Write the areas</source>
   <translation>Escribir las superficies</translation>
  </message>
  <message>
   <source>There is no accuracy to be written yet</source>
   <translation>Aún no hay ninguna exactitud que escribir</translation>
  </message>
  <message>
   <source>Assess a map in step 5, or train with labels held out, first</source>
   <translation>Evalúe primero un mapa en el paso 5, o entrene con etiquetas reservadas</translation>
  </message>
  <message>
   <source>QGIS cannot open '{}'</source>
   <translation>QGIS no puede abrir '{}'</translation>
  </message>
  <message>
   <source>Export the polygons again</source>
   <translation>Exporte de nuevo los polígonos</translation>
  </message>
  <message>
   <source>Write the picture</source>
   <translation>Escribir la imagen</translation>
  </message>
  <message>
   <source>The style cannot be saved beside '{}'</source>
   <translation>No se puede guardar el estilo junto a '{}'</translation>
  </message>
  <message>
   <source>Written: {}</source>
   <translation>Escrito: {}</translation>
  </message>
 </context>
 <context>
  <name>FigureTable</name>
  <message>
   <source>Class</source>
   <translation>Clase</translation>
  </message>
 </context>
 <context>
  <name>FinishedMaps</name>
  <message>
   <source>Nothing is ticked</source>
   <translation>No hay nada marcado</translation>
  </message>
  <message>
   <source>Tick what is to be made of the map</source>
   <translation>Marque lo que se debe hacer a partir del mapa</translation>
  </message>
  <message>
   <source>Majority filter</source>
   <translation>Filtro de mayoría</translation>
  </message>
  <message>
   <source>Write the cleaned map</source>
   <translation>Escribir el mapa depurado</translation>
  </message>
  <message>
   <source>The map's layer is gone meanwhile; what was made of it is {}</source>
   <translation>La capa del mapa ya no está; lo que se hizo a partir de él es {}</translation>
  </message>
  <message>
   <source>Written: {}</source>
   <translation>Escrito: {}</translation>
  </message>
  <message>
   <source>{}, polygons</source>
   <translation>{}, polígonos</translation>
  </message>
  <message>
   <source>{}, cleaned</source>
   <translation>{}, depurado</translation>
  </message>
 </context>
 <context>
  <name>LabelChoice</name>
  <message>
   <source>Field '{}' is virtual or joined: its classes can be trained with, but not edited</source>
   <translation>El campo '{}' es virtual o está unido: se puede entrenar con sus clases, pero no editarlas</translation>
  </message>
  <message>
   <source>Number keys mean the classes of the table in their order, and it has {}</source>
   <translation>Las teclas numéricas corresponden a las clases de la tabla en su orden, y esta tiene {}</translation>
  </message>
  <message>
   <source>There is no class {}</source>
   <translation>No hay ninguna clase {}</translation>
  </message>
  <message>
   <source>No label layer is chosen</source>
   <translation>No se ha elegido ninguna capa de etiquetas</translation>
  </message>
  <message>
   <source>Choose one, or make a new one</source>
   <translation>Elija una o cree una nueva</translation>
  </message>
 </context>
 <context>
  <name>LabelPanel</name>
  <message>
   <source>2  Labels</source>
   <translation>2  Etiquetas de entrenamiento</translation>
  </message>
  <message>
   <source>A vector layer with a class field, or a raster of class codes</source>
   <translation>Una capa vectorial con un campo de clase o un ráster de códigos de clase</translation>
  </message>
  <message>
   <source>New Label Layer…</source>
   <translation>Nueva capa de etiquetas…</translation>
  </message>
  <message>
   <source>The field that holds the class: text or whole numbers</source>
   <translation>El campo que contiene la clase: texto o números enteros</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Capa</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Campo de clase</translation>
  </message>
  <message>
   <source>A shape without a geometry is nowhere on the map: it is selected, and the attribute table is the place to delete its row</source>
   <translation>Una forma sin geometría no está en ningún lugar del mapa: está seleccionada, y la tabla de atributos es el lugar para borrar su fila</translation>
  </message>
  <message>
   <source>These shapes are selected: Delete removes them. The view from before comes back when nothing is selected any more</source>
   <translation>Estas formas están seleccionadas: Supr las borra. La vista anterior vuelve cuando ya no hay nada seleccionado</translation>
  </message>
  <message>
   <source>These shapes are selected. The view from before comes back when nothing is selected any more</source>
   <translation>Estas formas están seleccionadas. La vista anterior vuelve cuando ya no hay nada seleccionado</translation>
  </message>
  <message>
   <source>Merge '{}' with '{}'…</source>
   <translation>Combinar '{}' con '{}'…</translation>
  </message>
  <message>
   <source>labels.gpkg</source>
   <translation>etiquetas.gpkg</translation>
  </message>
  <message>
   <source>New Label Layer</source>
   <translation>Nueva capa de etiquetas</translation>
  </message>
 </context>
 <context>
  <name>Labelling</name>
  <message>
   <source>Field '{}' is virtual or joined: its classes can be trained with, but not edited</source>
   <translation>El campo '{}' es virtual o está unido: se puede entrenar con sus clases, pero no editarlas</translation>
  </message>
  <message>
   <source>Number keys mean the classes of the table in their order, and it has {}</source>
   <translation>Las teclas numéricas corresponden a las clases de la tabla en su orden, y esta tiene {}</translation>
  </message>
  <message>
   <source>There is no class {}</source>
   <translation>No hay ninguna clase {}</translation>
  </message>
  <message>
   <source>No label layer is chosen</source>
   <translation>No se ha elegido ninguna capa de etiquetas</translation>
  </message>
  <message>
   <source>Choose one, or make a new one</source>
   <translation>Elija una o cree una nueva</translation>
  </message>
  <message>
   <source>These empty classes stay, as they are locked: {}</source>
   <translation>Estas clases vacías se conservan porque están bloqueadas: {}</translation>
  </message>
  <message>
   <source>Unlock them in the class table first</source>
   <translation>Desbloquéelas antes en la tabla de clases</translation>
  </message>
  <message>
   <source>Move class {}</source>
   <translation>Mover la clase {}</translation>
  </message>
  <message>
   <source>No class is chosen</source>
   <translation>No se ha elegido ninguna clase</translation>
  </message>
  <message>
   <source>Add a class first</source>
   <translation>Añada antes una clase</translation>
  </message>
  <message>
   <source>Class '{}' is hidden: what is drawn would not be seen</source>
   <translation>La clase '{}' está oculta: lo que se dibuje no se vería</translation>
  </message>
  <message>
   <source>Show it in the class table first</source>
   <translation>Muéstrela antes en la tabla de clases</translation>
  </message>
  <message>
   <source>Nothing is erased: {} is locked or hidden</source>
   <translation>No se borra nada: {} está bloqueada u oculta</translation>
  </message>
  <message>
   <source>Unlock it, and show it, in the class table</source>
   <translation>Desbloquéela y muéstrela en la tabla de clases</translation>
  </message>
 </context>
 <context>
  <name>LayerMenu</name>
  <message>
   <source>Classify with X-ModalNet</source>
   <translation>Clasificar con X-ModalNet</translation>
  </message>
  <message>
   <source>Browse Models…</source>
   <translation>Explorar modelos…</translation>
  </message>
 </context>
 <context>
  <name>LivePanel</name>
  <message>
   <source>Live Map</source>
   <translation>Mapa en vivo</translation>
  </message>
  <message>
   <source>Live Update</source>
   <translation>Actualización en vivo</translation>
  </message>
  <message>
   <source>Zoom in as far as a live map needs</source>
   <translation>Acercar tanto como necesita un mapa en vivo</translation>
  </message>
  <message>
   <source>How opaque the live map is: further left, more of the image below shows through</source>
   <translation>Cuán opaco es el mapa en vivo: más a la izquierda, más se ve la imagen de debajo</translation>
  </message>
  <message>
   <source>Hold to look at the image below the live map</source>
   <translation>Mantener pulsado para ver la imagen bajo el mapa en vivo</translation>
  </message>
  <message>
   <source>Lay fog over the live map where it is in doubt; the arrow chooses what doubt means</source>
   <translation>Cubrir de niebla el mapa en vivo donde es dudoso; la flecha elige qué significa la duda</translation>
  </message>
  <message>
   <source>Opacity</source>
   <translation>Opacidad</translation>
  </message>
  <message>
   <source>Entropy</source>
   <translation>Entropía</translation>
  </message>
  <message>
   <source>Dense where many classes are as likely</source>
   <translation>Densa donde muchas clases son igual de probables</translation>
  </message>
  <message>
   <source>Margin</source>
   <translation>Margen</translation>
  </message>
  <message>
   <source>Dense where the second class comes near to the best one</source>
   <translation>Densa donde la segunda clase se acerca a la mejor</translation>
  </message>
  <message>
   <source>Unlike the Labels</source>
   <translation>Disimilitud con las etiquetas</translation>
  </message>
  <message>
   <source>Dense where a pixel is unlike anything that is labelled: perhaps a class is missing</source>
   <translation>Densa donde un píxel es distinto de todo lo etiquetado: quizá falta una clase</translation>
  </message>
  <message>
   <source>Map what is in view after every edit of the labels and every move: quick, and without an estimated accuracy</source>
   <translation>Cartografiar lo que está a la vista tras cada edición de las etiquetas y cada movimiento: rápido y sin exactitud estimada</translation>
  </message>
  <message>
   <source>{}. Pressed before, it begins as soon as it can</source>
   <translation>{}. Si se pulsa antes, empieza en cuanto pueda</translation>
  </message>
  <message>
   <source>Map what is in view once</source>
   <translation>Cartografiar una vez lo que está a la vista</translation>
  </message>
  <message>
   <source>Drag a line over the canvas: the live map left of it, the image below right. Escape ends it</source>
   <translation>Arrastrar una línea sobre el lienzo: el mapa en vivo a su izquierda, la imagen inferior a su derecha. Escape termina</translation>
  </message>
  <message>
   <source>There is no live map yet</source>
   <translation>Todavía no hay mapa en vivo</translation>
  </message>
  <message>
   <source>Zoom to 1:{}</source>
   <translation>Acercar a 1:{}</translation>
  </message>
 </context>
 <context>
  <name>MainJobs</name>
  <message>
   <source>An engine of another version of the plugin lies in {}: remove that folder to free its space</source>
   <translation>Un motor de otra versión del complemento está en {}: elimine esa carpeta para liberar su espacio</translation>
  </message>
  <message>
   <source>Set up the X-ModalNet engine</source>
   <translation>Instalar el motor de X-ModalNet</translation>
  </message>
  <message>
   <source>Save the engine's packages</source>
   <translation>Guardar los paquetes del motor</translation>
  </message>
  <message>
   <source>Try the X-ModalNet engine</source>
   <translation>Probar el motor de X-ModalNet</translation>
  </message>
  <message>
   <source>The engine's packages lie in {}. Take that folder to computers of the same system with the same Python; there, press Set Up Engine and From Folder</source>
   <translation>Los paquetes del motor están en {}. Lleve esa carpeta a equipos con el mismo sistema y el mismo Python, y pulse allí Instalar motor y Desde carpeta</translation>
  </message>
  <message>
   <source>The engine is ready: {}</source>
   <translation>El motor está listo: {}</translation>
  </message>
  <message>
   <source>Train {}</source>
   <translation>Entrenar {}</translation>
  </message>
  <message>
   <source>Map with {}</source>
   <translation>Cartografiar con {}</translation>
  </message>
  <message>
   <source>Make the sample scene</source>
   <translation>Crear la escena de ejemplo</translation>
  </message>
  <message>
   <source>The model of the project that was closed is trained: {}</source>
   <translation>El modelo del proyecto que se cerró está entrenado: {}</translation>
  </message>
  <message>
   <source>The new model is {}; step 4 keeps the one that was chosen meanwhile</source>
   <translation>El modelo nuevo es {}; el paso 4 conserva el que se eligió entretanto</translation>
  </message>
  <message>
   <source>The map of the project that was closed is done: {}</source>
   <translation>El mapa del proyecto que se cerró está listo: {}</translation>
  </message>
  <message>
   <source>The sample scene for the project that was closed is in {}</source>
   <translation>La escena de ejemplo para el proyecto que se cerró está en {}</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Hay otra tarea en curso</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it</source>
   <translation>Espere a que termine o cancélela</translation>
  </message>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>El objetivo debe ser una de las capas elegidas</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Mantenga al menos una capa como objetivo</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>No hay ninguna capa cuyos píxeles se puedan etiquetar</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>Elija una capa en el paso 1</translation>
  </message>
 </context>
 <context>
  <name>MapPanel</name>
  <message>
   <source>After the Map</source>
   <translation>Después del mapa</translation>
  </message>
  <message>
   <source>The map to work on: any raster of the project that is shown in classes</source>
   <translation>El mapa con el que trabajar: cualquier ráster del proyecto que se muestre por clases</translation>
  </message>
  <message>
   <source>Swipe</source>
   <translation>Cortinilla</translation>
  </message>
  <message>
   <source>What is seen right of the line</source>
   <translation>Lo que se ve a la derecha de la línea</translation>
  </message>
  <message>
   <source>What lies under it</source>
   <translation>Lo que hay debajo</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster that is shown in classes</source>
   <translation>Haga un mapa en el paso 4 o añada un ráster que se muestre por clases</translation>
  </message>
  <message>
   <source>Drag a line over the canvas: the map left of it, what lies under it right. Escape ends it</source>
   <translation>Arrastrar una línea sobre el lienzo: el mapa a su izquierda, lo que hay debajo a su derecha. Escape termina</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Hay otra tarea en curso</translation>
  </message>
 </context>
 <context>
  <name>ModelBrowser</name>
  <message>
   <source>X-ModalNet Models</source>
   <translation>Modelos de X-ModalNet</translation>
  </message>
  <message>
   <source>Filter by name, sensor, class, author…</source>
   <translation>Filtrar por nombre, sensor, clase, autor…</translation>
  </message>
  <message>
   <source>Show the models that have all of these words in their name, folder, sensors, classes or notes</source>
   <translation>Mostrar los modelos que tienen todas estas palabras en su nombre, carpeta, sensores, clases o notas</translation>
  </message>
  <message>
   <source>Use Model</source>
   <translation>Usar modelo</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <source>Show in Folder</source>
   <translation>Mostrar en carpeta</translation>
  </message>
  <message>
   <source>Share…</source>
   <translation>Compartir…</translation>
  </message>
  <message>
   <source>Author and Notes…</source>
   <translation>Autor y notas…</translation>
  </message>
  <message>
   <source>Export for Deepness…</source>
   <translation>Exportar para Deepness…</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Eliminar…</translation>
  </message>
  <message>
   <source>Copy as Table</source>
   <translation>Copiar como tabla</translation>
  </message>
  <message>
   <source>Copy what the models in the list say of their accuracy and their training, a row each, to be pasted into a spreadsheet</source>
   <translation>Copiar lo que los modelos de la lista dicen de su exactitud y su entrenamiento, una fila cada uno, para pegarlo en una hoja de cálculo</translation>
  </message>
  <message>
   <source>Open the folder that the model's file lies in</source>
   <translation>Abrir la carpeta que contiene el archivo del modelo</translation>
  </message>
  <message>
   <source>Copy the model to a place of your choice: one file that holds all that a map needs</source>
   <translation>Copiar el modelo a un lugar de su elección: un archivo que contiene todo lo que necesita un mapa</translation>
  </message>
  <message>
   <source>Write an ONNX file that the QGIS plugin Deepness runs as a segmentation model</source>
   <translation>Escribir un archivo ONNX que el complemento de QGIS Deepness ejecuta como modelo de segmentación</translation>
  </message>
  <message>
   <source>Change who made the model, and what others should know of it</source>
   <translation>Cambiar quién hizo el modelo y lo que otros deben saber de él</translation>
  </message>
  <message>
   <source>Move the model's file to the trash, after asking</source>
   <translation>Mover el archivo del modelo a la papelera, tras preguntar</translation>
  </message>
  <message>
   <source>No model has '{}' in its name, sensors, classes or notes</source>
   <translation>Ningún modelo tiene '{}' en su nombre, sensores, clases o notas</translation>
  </message>
  <message>
   <source>No models yet: train one, or import one that you were given.

Looked in
{}</source>
   <translation>Todavía no hay modelos: entrene uno o importe uno que le hayan dado.

Se buscó en
{}</translation>
  </message>
  <message>
   <source>Check a model file that you were given, and copy it into {}</source>
   <translation>Comprobar un archivo de modelo que le hayan dado y copiarlo a {}</translation>
  </message>
  <message>
   <source>Choose a model in the list first</source>
   <translation>Elija antes un modelo de la lista</translation>
  </message>
  <message>
   <source>Choose this model in step 4</source>
   <translation>Elegir este modelo en el paso 4</translation>
  </message>
  <message>
   <source>Import a Model</source>
   <translation>Importar un modelo</translation>
  </message>
  <message>
   <source>Copied as a table: {} models</source>
   <translation>Copiado como tabla: {} modelos</translation>
  </message>
  <message>
   <source>Copy the Model To</source>
   <translation>Copiar el modelo a</translation>
  </message>
  <message>
   <source>Export for Deepness</source>
   <translation>Exportar para Deepness</translation>
  </message>
  <message>
   <source>Deepness gives a model one raster. Which of the sensors will it be?</source>
   <translation>Deepness entrega a un modelo un solo ráster. ¿De cuál de los sensores será?</translation>
  </message>
  <message>
   <source>Remove '{}'?</source>
   <translation>¿Eliminar '{}'?</translation>
  </message>
  <message>
   <source>The file goes to the trash:
{}</source>
   <translation>El archivo va a la papelera:
{}</translation>
  </message>
  <message>
   <source>There is no trash for this place. Delete the file for good?
{}</source>
   <translation>Este lugar no tiene papelera. ¿Borrar el archivo definitivamente?
{}</translation>
  </message>
 </context>
 <context>
  <name>OneJob</name>
  <message>
   <source>Another job is running</source>
   <translation>Hay otra tarea en curso</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it</source>
   <translation>Espere a que termine o cancélela</translation>
  </message>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>El objetivo debe ser una de las capas elegidas</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Mantenga al menos una capa como objetivo</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>No hay ninguna capa cuyos píxeles se puedan etiquetar</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>Elija una capa en el paso 1</translation>
  </message>
 </context>
 <context>
  <name>OptionsPage</name>
  <message>
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <source>Set Up Engine…</source>
   <translation>Instalar motor…</translation>
  </message>
  <message>
   <source>Choose Interpreter…</source>
   <translation>Elegir intérprete…</translation>
  </message>
  <message>
   <source>Where to compute: automatic takes a graphics card where the engine can use one</source>
   <translation>Dónde calcular: Automático usa una tarjeta gráfica si el motor puede utilizarla</translation>
  </message>
  <message>
   <source>Interpreter</source>
   <translation>Intérprete</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Nobody</source>
   <translation>Nadie</translation>
  </message>
  <message>
   <source>Is kept in each model that you train, and seen by whom you share it with; may be empty</source>
   <translation>Se guarda en cada modelo que usted entrena y lo ve quien lo recibe; puede quedar vacío</translation>
  </message>
  <message>
   <source>Where imported models go; the model browser looks there too. Empty: in your QGIS profile</source>
   <translation>Adónde van los modelos importados; el explorador de modelos también busca allí. Vacío: en su perfil de QGIS</translation>
  </message>
  <message>
   <source>The model browser also looks in the project's folder and where models were used last.</source>
   <translation>El explorador de modelos también busca en la carpeta del proyecto y donde se usaron modelos por última vez.</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>None yet: set one up, or choose one</source>
   <translation>Todavía ninguno: instale uno o elija uno</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Hay otra tarea en curso</translation>
  </message>
 </context>
 <context>
  <name>PolygonTool</name>
  <message>
   <source>Nothing is drawn: a shape has at least three corners, and its end came after {}</source>
   <translation>No se ha dibujado nada: una forma tiene al menos tres vértices, y su final llegó tras {}</translation>
  </message>
  <message>
   <source>Left click each corner, then right click</source>
   <translation>Haga clic izquierdo en cada vértice y luego clic derecho</translation>
  </message>
 </context>
 <context>
  <name>ProgressStrip</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Iniciando…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>{} of {}: estimating accuracy</source>
   <translation>{} de {}: estimando la exactitud</translation>
  </message>
  <message>
   <source>{0} of {0}: learning from all labels</source>
   <translation>{0} de {0}: aprendiendo de todas las etiquetas</translation>
  </message>
  <message>
   <source>about {} s left</source>
   <translation>quedan unos {} s</translation>
  </message>
  <message>
   <source>about {} min left</source>
   <translation>quedan unos {} min</translation>
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>Producer's accuracy</source>
   <translation>Exactitud del productor</translation>
  </message>
  <message>
   <source>User's accuracy</source>
   <translation>Exactitud del usuario</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Entrenamiento</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation>Exactitud</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Cambios</translation>
  </message>
  <message>
   <source>Hectares</source>
   <translation>Hectáreas</translation>
  </message>
  <message>
   <source>{} to {} %</source>
   <translation>{} a {} %</translation>
  </message>
  <message>
   <source>The class map</source>
   <translation>El mapa de clases</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Píxeles</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Proporción</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confianza</translation>
  </message>
  <message>
   <source>Share that is right against confidence</source>
   <translation>Proporción de aciertos frente a la confianza</translation>
  </message>
  <message>
   <source>Of the held-out pixels that the model was about {} % sure of, {} % are right.</source>
   <translation>De los píxeles reservados de los que el modelo estaba seguro en un {} % aproximadamente, el {} % son correctos.</translation>
  </message>
  <message>
   <source>Over all, confidence and truth lie {} apart (expected calibration error; before calibration {}; on so few pixels a perfect confidence would show {}).</source>
   <translation>En conjunto, confianza y verdad difieren en {} (error de calibración esperado; antes de calibrar, {}; con tan pocos píxeles, una confianza perfecta mostraría {}).</translation>
  </message>
  <message>
   <source>Every class weighs as it is common, by the mean of what the map and the labels have of it.</source>
   <translation>Cada clase cuenta según lo frecuente que es, como media de lo que tienen de ella el mapa y las etiquetas.</translation>
  </message>
  <message>
   <source>Across: how sure the model was, 0 to 100 %. Up: how much of it is right. On the line both agree; larger dots stand for more of the area.</source>
   <translation>En horizontal: lo seguro que estaba el modelo, de 0 a 100 %. En vertical: cuánto de ello es correcto. Sobre la línea coinciden ambos; los puntos más grandes representan más superficie.</translation>
  </message>
  <message>
   <source>The whole map</source>
   <translation>Todo el mapa</translation>
  </message>
  <message>
   <source>Mapped</source>
   <translation>Cartografiado</translation>
  </message>
  <message>
   <source>Estimated</source>
   <translation>Estimado</translation>
  </message>
  <message>
   <source>Each class</source>
   <translation>Cada clase</translation>
  </message>
  <message>
   <source>Reference pixels</source>
   <translation>Píxeles de referencia</translation>
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation>Matriz de confusión</translation>
  </message>
  <message>
   <source>Rows are the reference, columns the map; figures count pixels, the shade is the share of the row.</source>
   <translation>Las filas son la referencia y las columnas el mapa; las cifras cuentan píxeles, el tono es la proporción de la fila.</translation>
  </message>
  <message>
   <source>The accuracies beside it are counted, too; those estimated for the map stand above.</source>
   <translation>Las exactitudes al lado también son recuentos; las estimadas para el mapa están más arriba.</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>Segundo</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Primero</translation>
  </message>
  <message>
   <source>Commonest changes</source>
   <translation>Cambios más frecuentes</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <source>From the first map to the second</source>
   <translation>Del primer mapa al segundo</translation>
  </message>
  <message>
   <source>hectares</source>
   <translation>hectáreas</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation>píxeles</translation>
  </message>
  <message>
   <source>Another map</source>
   <translation>Otro mapa</translation>
  </message>
  <message>
   <source>On the {} reference pixels where '{}' has a class as well.</source>
   <translation>En los {} píxeles de referencia en los que '{}' también tiene una clase.</translation>
  </message>
  <message>
   <source>This map</source>
   <translation>Este mapa</translation>
  </message>
  <message>
   <source>The other map</source>
   <translation>El otro mapa</translation>
  </message>
  <message>
   <source>Overall accuracy</source>
   <translation>Exactitud global</translation>
  </message>
  <message>
   <source>Pixels that it alone has right</source>
   <translation>Píxeles que solo él acierta</translation>
  </message>
  <message>
   <source>McNemar's test: p {} ({}), the chance of such a difference, or a greater one, between maps that are equally good.</source>
   <translation>Prueba de McNemar: p {} ({}), la probabilidad de una diferencia así, o mayor, entre mapas igual de buenos.</translation>
  </message>
  <message>
   <source>exact binomial</source>
   <translation>binomial exacta</translation>
  </message>
  <message>
   <source>chi-square {}, corrected for continuity</source>
   <translation>chi-cuadrado {}, con corrección de continuidad</translation>
  </message>
  <message>
   <source>{} – {}, {} epochs</source>
   <translation>{} – {}, {} épocas</translation>
  </message>
  <message>
   <source>How it learned</source>
   <translation>Cómo se aprendió</translation>
  </message>
  <message>
   <source>Training went well where both lines fall and stay low. Where the one of the stopping labels rises again while the other falls, the model learned its labels by heart, and more labels help.</source>
   <translation>El entrenamiento fue bien si ambas líneas bajan y se quedan bajas. Si la de las etiquetas de parada vuelve a subir mientras la otra baja, el modelo aprendió sus etiquetas de memoria, y ayudan más etiquetas.</translation>
  </message>
  <message>
   <source>All other curves of the training</source>
   <translation>Todas las demás curvas del entrenamiento</translation>
  </message>
  <message>
   <source>These figures are of the ground that the model learned from. The map may well be of other ground, so they do not tell how right it is.</source>
   <translation>Estas cifras son del terreno del que aprendió el modelo. Es posible que el mapa sea de otro terreno, así que no dicen lo correcto que es.</translation>
  </message>
  <message>
   <source>Overall accuracy, estimated for the whole map</source>
   <translation>Exactitud global, estimada para todo el mapa</translation>
  </message>
  <message>
   <source>too few points for one figure: about {} more would tell it to ± 15 percentage points</source>
   <translation>muy pocos puntos para una sola cifra: unos {} más la darían con ± 15 puntos porcentuales</translation>
  </message>
  <message>
   <source>with its 95 % confidence interval</source>
   <translation>con su intervalo de confianza del 95 %</translation>
  </message>
  <message>
   <source>95 % confidence interval: {}</source>
   <translation>intervalo de confianza del 95 %: {}</translation>
  </message>
  <message>
   <source>{} of {} classes</source>
   <translation>{} de {} clases</translation>
  </message>
  <message>
   <source>Overall accuracy, mean ± standard deviation over {} folds</source>
   <translation>Exactitud global, media ± desviación estándar en {} particiones</translation>
  </message>
  <message>
   <source>Average accuracy</source>
   <translation>Exactitud media</translation>
  </message>
  <message>
   <source>Kappa</source>
   <translation>Kappa</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Cambiado</translation>
  </message>
  <message>
   <source>Pixels compared</source>
   <translation>Píxeles comparados</translation>
  </message>
  <message>
   <source>Hectares compared</source>
   <translation>Hectáreas comparadas</translation>
  </message>
  <message>
   <source>{} compared</source>
   <translation>{} comparados</translation>
  </message>
  <message>
   <source>With each class as common as in the map, not as among the labels, the overall accuracy would be {}, as far as the labels are like the rest of their class.</source>
   <translation>Con cada clase tan frecuente como en el mapa, y no como entre las etiquetas, la exactitud global sería de {}, en la medida en que las etiquetas se parezcan al resto de su clase.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>Hecho a partir de</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Creado</translation>
  </message>
  <message>
   <source>Software</source>
   <translation>Programa</translation>
  </message>
  <message>
   <source>computed on {} in {} s</source>
   <translation>calculado en {} en {} s</translation>
  </message>
  <message>
   <source>Bands of {}</source>
   <translation>Bandas de {}</translation>
  </message>
  <message>
   <source>means {} to {}</source>
   <translation>medias {} a {}</translation>
  </message>
  <message>
   <source>{} of {}: {}</source>
   <translation>{} de {}: {}</translation>
  </message>
  <message>
   <source>{} to {} nm</source>
   <translation>{} a {} nm</translation>
  </message>
  <message>
   <source>full width at half maximum {} to {} nm</source>
   <translation>ancho a media altura {} a {} nm</translation>
  </message>
  <message>
   <source>Labels, pixels / shapes</source>
   <translation>Etiquetas, píxeles / formas</translation>
  </message>
  <message>
   <source>Layer {}</source>
   <translation>Capa {}</translation>
  </message>
  <message>
   <source>Smoothing</source>
   <translation>Suavizado</translation>
  </message>
  <message>
   <source>Class prior</source>
   <translation>Prob. previa</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>Otra clase</translation>
  </message>
  <message>
   <source>{} % ({} to {} %)</source>
   <translation>{} % (de {} a {} %)</translation>
  </message>
  <message>
   <source>{} ± unknown</source>
   <translation>{} ± desconocido</translation>
  </message>
  <message>
   <source>± unknown</source>
   <translation>± desconocido</translation>
  </message>
  <message>
   <source>{}, held out</source>
   <translation>{}, etiquetas reservadas</translation>
  </message>
  <message>
   <source>{}, counted</source>
   <translation>{}, por recuento</translation>
  </message>
  <message>
   <source>{} (bands {})</source>
   <translation>{} (bandas {})</translation>
  </message>
  <message>
   <source>{} (the model's own is {})</source>
   <translation>{} (en el propio modelo, {})</translation>
  </message>
  <message>
   <source>Resampled bands of {}</source>
   <translation>Bandas remuestreadas de {}</translation>
  </message>
  <message>
   <source>layer {}</source>
   <translation>capa {}</translation>
  </message>
  <message>
   <source>filter {}</source>
   <translation>filtro {}</translation>
  </message>
  <message>
   <source>field {}</source>
   <translation>campo {}</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} a {}</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Strata</source>
   <translation>Estratos</translation>
  </message>
  <message>
   <source>Other map</source>
   <translation>Otro mapa</translation>
  </message>
  <message>
   <source>Kept to</source>
   <translation>Limitado a</translation>
  </message>
  <message>
   <source>First map</source>
   <translation>Primer mapa</translation>
  </message>
  <message>
   <source>Second map</source>
   <translation>Segundo mapa</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>Sin cambios</translation>
  </message>
  <message>
   <source>Now {}</source>
   <translation>Ahora {}</translation>
  </message>
  <message>
   <source>as many as serve</source>
   <translation>tantas como sirvan</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Continued from</source>
   <translation>Continuado desde</translation>
  </message>
  <message>
   <source>on</source>
   <translation>activado</translation>
  </message>
  <message>
   <source>off</source>
   <translation>desactivado</translation>
  </message>
  <message>
   <source>all shapes in turn, in {} folds</source>
   <translation>todas las formas por turnos, en {} particiones</translation>
  </message>
  <message>
   <source>{} (usually: {})</source>
   <translation>{} (lo habitual: {})</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>{} % of the shapes, once</source>
   <translation>{} % de las formas, una vez</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <source>Held out</source>
   <translation>Reservado</translation>
  </message>
  <message>
   <source>Interactive learning</source>
   <translation>Aprendizaje interactivo</translation>
  </message>
  <message>
   <source>Self-adversarial</source>
   <translation>Autoadversario</translation>
  </message>
  <message>
   <source>Label propagation</source>
   <translation>Propagación de etiquetas</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Épocas</translation>
  </message>
  <message>
   <source>Width of the network</source>
   <translation>Anchura de la red</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>{}, or all in turn where shapes are few</source>
   <translation>{}, o todas por turnos donde hay pocas formas</translation>
  </message>
 </context>
 <context>
  <name>ResultPanel</name>
  <message>
   <source>4  Map</source>
   <translation>4  Mapa</translation>
  </message>
  <message>
   <source>Make Map</source>
   <translation>Cartografiar</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Proporción</translation>
  </message>
  <message>
   <source>Share of the mapped pixels</source>
   <translation>Proporción de los píxeles cartografiados</translation>
  </message>
  <message>
   <source>Hectares</source>
   <translation>Hectáreas</translation>
  </message>
  <message>
   <source>What is mapped as the class; step 5 tells how far it may be quoted</source>
   <translation>Lo que se cartografió como la clase; el paso 5 dice hasta qué punto se puede citar</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>Abrir informe</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Capas</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Extensión</translation>
  </message>
  <message>
   <source>Smoothing</source>
   <translation>Suavizado</translation>
  </message>
  <message>
   <source>Class prior</source>
   <translation>Prob. previa</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Browse Models…</source>
   <translation>Explorar modelos…</translation>
  </message>
  <message>
   <source>The models that are at hand: what each needs, knows and how good it is</source>
   <translation>Los modelos disponibles: qué necesita cada uno, qué conoce y lo bueno que es</translation>
  </message>
  <message>
   <source>Confidence map too</source>
   <translation>También mapa de confianza</translation>
  </message>
  <message>
   <source>How sure the model is of each pixel, 0 to 1, in a file beside the map</source>
   <translation>Lo seguro que está el modelo de cada píxel, de 0 a 1, en un archivo junto al mapa</translation>
  </message>
  <message>
   <source>Uncertainty too</source>
   <translation>También incertidumbre</translation>
  </message>
  <message>
   <source>Entropy, margin, and how unlike anything in the labels a pixel is (above 1: not seen in training), as three bands of a file beside the map</source>
   <translation>Entropía, margen y disimilitud de un píxel respecto a todo lo etiquetado (más de 1: no visto al entrenar), como tres bandas de un archivo junto al mapa</translation>
  </message>
  <message>
   <source>How much a pixel follows its neighbours where it is in doubt; 0: each pixel on its own</source>
   <translation>Cuánto sigue un píxel a sus vecinos donde hay duda; 0: cada píxel por sí solo</translation>
  </message>
  <message>
   <source>As in training</source>
   <translation>Del modelo</translation>
  </message>
  <message>
   <source>Written: {}</source>
   <translation>Escrito: {}</translation>
  </message>
  <message>
   <source>It is a map of what lies inside of the polygons of '{}': so are its shares and areas.</source>
   <translation>El mapa, y con él sus porcentajes y superficies, abarca solo lo que queda dentro de los polígonos de '{}'.</translation>
  </message>
  <message>
   <source>It is a map of the visible part: so are its shares and areas.</source>
   <translation>El mapa, y con él sus porcentajes y superficies, abarca solo la parte visible.</translation>
  </message>
  <message>
   <source>Ticked: the map is made from this layer too</source>
   <translation>Marcado: el mapa se hace también a partir de esta capa</translation>
  </message>
  <message>
   <source>No {} layer is chosen in step 1</source>
   <translation>No se ha elegido ninguna capa {} en el paso 1</translation>
  </message>
  <message>
   <source>Classify the area; the map is added above its layers</source>
   <translation>Clasificar el área; el mapa se añade encima de sus capas</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>Instale antes el motor (arriba)</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Hay otra tarea en curso</translation>
  </message>
  <message>
   <source>Train a model first, or choose a model file</source>
   <translation>Entrene antes un modelo o elija un archivo de modelo</translation>
  </message>
  <message>
   <source>Tick the layers to map from</source>
   <translation>Marque las capas con las que cartografiar</translation>
  </message>
 </context>
 <context>
  <name>SceneChoice</name>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>El objetivo debe ser una de las capas elegidas</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Mantenga al menos una capa como objetivo</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>No hay ninguna capa cuyos píxeles se puedan etiquetar</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>Elija una capa en el paso 1</translation>
  </message>
 </context>
 <context>
  <name>SensorChoice</name>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>El objetivo debe ser una de las capas elegidas</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Mantenga al menos una capa como objetivo</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>No hay ninguna capa cuyos píxeles se puedan etiquetar</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>Elija una capa en el paso 1</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>An engine of another version of the plugin lies in {}: remove that folder to free its space</source>
   <translation>Un motor de otra versión del complemento está en {}: elimine esa carpeta para liberar su espacio</translation>
  </message>
  <message>
   <source>Set up the X-ModalNet engine</source>
   <translation>Instalar el motor de X-ModalNet</translation>
  </message>
  <message>
   <source>Save the engine's packages</source>
   <translation>Guardar los paquetes del motor</translation>
  </message>
  <message>
   <source>Try the X-ModalNet engine</source>
   <translation>Probar el motor de X-ModalNet</translation>
  </message>
  <message>
   <source>The engine's packages lie in {}. Take that folder to computers of the same system with the same Python; there, press Set Up Engine and From Folder</source>
   <translation>Los paquetes del motor están en {}. Lleve esa carpeta a equipos con el mismo sistema y el mismo Python, y pulse allí Instalar motor y Desde carpeta</translation>
  </message>
  <message>
   <source>The engine is ready: {}</source>
   <translation>El motor está listo: {}</translation>
  </message>
  <message>
   <source>Train {}</source>
   <translation>Entrenar {}</translation>
  </message>
  <message>
   <source>Map with {}</source>
   <translation>Cartografiar con {}</translation>
  </message>
  <message>
   <source>Make the sample scene</source>
   <translation>Crear la escena de ejemplo</translation>
  </message>
  <message>
   <source>The model of the project that was closed is trained: {}</source>
   <translation>El modelo del proyecto que se cerró está entrenado: {}</translation>
  </message>
  <message>
   <source>The new model is {}; step 4 keeps the one that was chosen meanwhile</source>
   <translation>El modelo nuevo es {}; el paso 4 conserva el que se eligió entretanto</translation>
  </message>
  <message>
   <source>The map of the project that was closed is done: {}</source>
   <translation>El mapa del proyecto que se cerró está listo: {}</translation>
  </message>
  <message>
   <source>The sample scene for the project that was closed is in {}</source>
   <translation>La escena de ejemplo para el proyecto que se cerró está en {}</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Hay otra tarea en curso</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it</source>
   <translation>Espere a que termine o cancélela</translation>
  </message>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>El objetivo debe ser una de las capas elegidas</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Mantenga al menos una capa como objetivo</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>No hay ninguna capa cuyos píxeles se puedan etiquetar</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>Elija una capa en el paso 1</translation>
  </message>
  <message>
   <source>The target {} has left the project: the target is {} now</source>
   <translation>El objetivo {} ya no está en el proyecto: ahora el objetivo es {}</translation>
  </message>
  <message>
   <source>Choose another model, or the layer by hand in step 1</source>
   <translation>Elija otro modelo, o la capa a mano en el paso 1</translation>
  </message>
  <message>
   <source>The model for Deepness is in {}</source>
   <translation>El modelo para Deepness está en {}</translation>
  </message>
  <message>
   <source>Export {} for Deepness</source>
   <translation>Exportar {} para Deepness</translation>
  </message>
 </context>
 <context>
  <name>Shelf</name>
  <message>
   <source>Look for models</source>
   <translation>Buscar modelos</translation>
  </message>
  <message>
   <source>Import a model</source>
   <translation>Importar un modelo</translation>
  </message>
  <message>
   <source>A copy of the model is in {}</source>
   <translation>Hay una copia del modelo en {}</translation>
  </message>
  <message>
   <source>Copy a model</source>
   <translation>Copiar un modelo</translation>
  </message>
  <message>
   <source>Describe a model</source>
   <translation>Describir un modelo</translation>
  </message>
  <message>
   <source>'{}' cannot be removed: {}</source>
   <translation>No se puede eliminar '{}': {}</translation>
  </message>
  <message>
   <source>Close what has it open, or remove it yourself</source>
   <translation>Cierre lo que lo tenga abierto o elimínelo usted mismo</translation>
  </message>
  <message>
   <source>This model is there already: {}</source>
   <translation>Este modelo ya existe: {}</translation>
  </message>
 </context>
 <context>
  <name>SpectrumPanel</name>
  <message>
   <source>Spectra</source>
   <translation>Espectros</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <source>Mean and standard deviation of a pixel inside of each labelled shape</source>
   <translation>Media y desviación estándar de un píxel dentro de cada forma etiquetada</translation>
  </message>
  <message>
   <source>Keep this spectrum to compare (over the map: K)</source>
   <translation>Conservar este espectro para comparar (sobre el mapa: K)</translation>
  </message>
  <message>
   <source>Forget what was kept</source>
   <translation>Olvidar lo conservado</translation>
  </message>
  <message>
   <source>Save what is shown as a table or a spectral library…</source>
   <translation>Guardar lo que se muestra como tabla o biblioteca espectral…</translation>
  </message>
  <message>
   <source>Show the plot in a window of its own</source>
   <translation>Mostrar el gráfico en una ventana propia</translation>
  </message>
  <message>
   <source>All layers</source>
   <translation>Todas las capas</translation>
  </message>
  <message>
   <source>Pixel</source>
   <translation>Píxel</translation>
  </message>
  <message>
   <source>Pixel {}</source>
   <translation>Píxel {}</translation>
  </message>
  <message>
   <source>Save Spectra</source>
   <translation>Guardar espectros</translation>
  </message>
  <message>
   <source>ENVI spectral library (*.sli)</source>
   <translation>Biblioteca espectral de ENVI (*.sli)</translation>
  </message>
 </context>
 <context>
  <name>SpectrumPlot</name>
  <message>
   <source>Move over the map</source>
   <translation>Mueva el puntero sobre el mapa</translation>
  </message>
  <message>
   <source>band</source>
   <translation>banda</translation>
  </message>
 </context>
 <context>
  <name>SpectrumWindow</name>
  <message>
   <source>Spectra</source>
   <translation>Espectros</translation>
  </message>
 </context>
 <context>
  <name>StackDialog</name>
  <message>
   <source>Stack Bands</source>
   <translation>Apilar bandas</translation>
  </message>
  <message>
   <source>Virtual rasters (*.vrt)</source>
   <translation>Rásteres virtuales (*.vrt)</translation>
  </message>
  <message>
   <source>A small file that names the bands: nothing is copied, so keep it with them</source>
   <translation>Un archivo pequeño que nombra las bandas: nada se copia, así que guárdelo con ellas</translation>
  </message>
  <message>
   <source>Stack</source>
   <translation>Apilar</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Capa</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>Banda</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Píxeles</translation>
  </message>
  <message>
   <source>Bands that come as a file each, or in several pixel sizes, become one layer. It has the finest pixels, and the area that all cover.</source>
   <translation>Las bandas que vienen cada una en un archivo, o en varios tamaños de píxel, pasan a ser una sola capa. Tiene los píxeles más finos y el área que todas cubren.</translation>
  </message>
  <message>
   <source>Add Files…</source>
   <translation>Añadir archivos…</translation>
  </message>
  <message>
   <source>Use as</source>
   <translation>Usar como</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>{} bands</source>
   <translation>{} bandas</translation>
  </message>
  <message>
   <source>{}, {} nm</source>
   <translation>{}, {} nm</translation>
  </message>
  <message>
   <source>Files of Bands</source>
   <translation>Archivos de bandas</translation>
  </message>
  <message>
   <source>QGIS cannot open {}</source>
   <translation>QGIS no puede abrir {}</translation>
  </message>
  <message>
   <source>Tick the bands of the image</source>
   <translation>Marque las bandas de la imagen</translation>
  </message>
 </context>
 <context>
  <name>StepActions</name>
  <message>
   <source>Train</source>
   <translation>Entrenar</translation>
  </message>
  <message>
   <source>Make Map</source>
   <translation>Cartografiar</translation>
  </message>
  <message>
   <source>Live Update</source>
   <translation>Actualización en vivo</translation>
  </message>
  <message>
   <source>Next Suggestion</source>
   <translation>Sugerencia siguiente</translation>
  </message>
  <message>
   <source>Browse Models</source>
   <translation>Explorar modelos</translation>
  </message>
  <message>
   <source>X-ModalNet: {}</source>
   <translation>X-ModalNet: {}</translation>
  </message>
 </context>
 <context>
  <name>SuggestionStrip</name>
  <message>
   <source>Next Suggestion</source>
   <translation>Sugerencia siguiente</translation>
  </message>
  <message>
   <source>End the suggestions: the view from before comes back (Esc)</source>
   <translation>Terminar las sugerencias: vuelve la vista anterior (Esc)</translation>
  </message>
  <message>
   <source>More Classes</source>
   <translation>Más clases</translation>
  </message>
  <message>
   <source>0  Skip</source>
   <translation>0  Omitir</translation>
  </message>
  <message>
   <source>The other classes of the table, and a new one</source>
   <translation>Las demás clases de la tabla y una nueva</translation>
  </message>
  <message>
   <source>Not clear what it is: show another place (0)</source>
   <translation>No está claro qué es: mostrar otro lugar (0)</translation>
  </message>
  <message>
   <source>New Class…</source>
   <translation>Nueva clase…</translation>
  </message>
  <message>
   <source>New Class</source>
   <translation>Nueva clase</translation>
  </message>
  <message>
   <source>What is there?</source>
   <translation>¿Qué hay ahí?</translation>
  </message>
  <message>
   <source>Suggestions need a vector layer of labels</source>
   <translation>Las sugerencias necesitan una capa vectorial de etiquetas</translation>
  </message>
  <message>
   <source>Zoom to the place where a label would teach the most</source>
   <translation>Hacer zoom al lugar donde una etiqueta enseñaría más</translation>
  </message>
  <message>
   <source>What is in the square? Press the key of its class, or its button. Many places like it are in doubt</source>
   <translation>¿Qué hay en el cuadrado? Pulse la tecla de su clase o su botón. Muchos lugares parecidos son dudosos</translation>
  </message>
  <message>
   <source>The model learns from the answer, and then asks about the next place. Esc ends the suggestions</source>
   <translation>El modelo aprende de la respuesta y después pregunta por el lugar siguiente. Esc termina las sugerencias</translation>
  </message>
 </context>
 <context>
  <name>TrainFigures</name>
  <message>
   <source>PA %</source>
   <translation>EP %</translation>
  </message>
  <message>
   <source>Producer's accuracy: share of the held-out pixels of the class that were found</source>
   <translation>Exactitud del productor: proporción de los píxeles reservados de la clase que se encontraron</translation>
  </message>
  <message>
   <source>UA %</source>
   <translation>EU %</translation>
  </message>
  <message>
   <source>User's accuracy: share of the pixels mapped as the class that are it</source>
   <translation>Exactitud del usuario: proporción de los píxeles cartografiados como la clase que lo son de verdad</translation>
  </message>
  <message>
   <source>F1 %</source>
   <translation>F1 %</translation>
  </message>
  <message>
   <source>Harmonic mean of producer's and user's accuracy</source>
   <translation>Media armónica de las exactitudes del productor y del usuario</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>Abrir informe</translation>
  </message>
  <message>
   <source>Nothing was held out, so the accuracy is not known</source>
   <translation>No se reservó nada, así que no se conoce la exactitud</translation>
  </message>
  <message>
   <source>AA: average accuracy, the mean of the producer's accuracies of the classes. κ: Cohen's kappa, 1 if all is right and 0 if it is no better than chance</source>
   <translation>EM: exactitud media, la media de las exactitudes del productor de las clases. κ: kappa de Cohen, 1 si todo es correcto y 0 si no es mejor que el azar</translation>
  </message>
  <message>
   <source>On held-out shapes, from the target layer alone</source>
   <translation>En formas reservadas, solo a partir de la capa objetivo</translation>
  </message>
  <message>
   <source>Overall accuracy (OA) {}</source>
   <translation>Exactitud global (EG) {}</translation>
  </message>
  <message>
   <source>AA {}</source>
   <translation>EM {}</translation>
  </message>
  <message>
   <source>Overall accuracy (OA) between {} and {} (95 % interval)</source>
   <translation>Exactitud global (EG) entre {} y {} (intervalo del 95 %)</translation>
  </message>
  <message>
   <source>OA {}</source>
   <translation>EG {}</translation>
  </message>
  <message>
   <source>OA 95 % interval: {} to {}</source>
   <translation>EG, intervalo del 95 %: de {} a {}</translation>
  </message>
  <message>
   <source>OA of each of the {} folds: {} to {}</source>
   <translation>EG de cada una de las {} particiones: {} a {}</translation>
  </message>
  <message>
   <source>From {} pixels of {} held-out shapes.</source>
   <translation>De {} píxeles de {} formas reservadas.</translation>
  </message>
  <message>
   <source>From {} held-out points.</source>
   <translation>De {} puntos reservados.</translation>
  </message>
  <message>
   <source>From {} held-out points; those that touch count as one, which makes {}.</source>
   <translation>De {} puntos reservados; los que se tocan cuentan como uno, lo que hace {}.</translation>
  </message>
  <message>
   <source>From {} held-out pixels inside of labelled shapes.</source>
   <translation>De {} píxeles reservados dentro de formas etiquetadas.</translation>
  </message>
  <message>
   <source>From held-out pixels inside of labelled shapes.</source>
   <translation>De píxeles reservados dentro de formas etiquetadas.</translation>
  </message>
  <message>
   <source>To know how right a whole map is, draw points from it in step 5.</source>
   <translation>Para saber cuán correcto es un mapa entero, genere puntos a partir de él en el paso 5.</translation>
  </message>
  <message>
   <source>This is of {}, trained {}.</source>
   <translation>Esto es de {}, entrenado {}.</translation>
  </message>
 </context>
 <context>
  <name>TrainPanel</name>
  <message>
   <source>3  Train</source>
   <translation>3  Entrenamiento</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Entrenar</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Avanzado</translation>
  </message>
  <message>
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <source>Share of the shapes that only estimates the accuracy; the saved model learns from all</source>
   <translation>Proporción de las formas que solo sirve para estimar la exactitud; el modelo guardado aprende de todas</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>The same seed gives the same model</source>
   <translation>La misma semilla da el mismo modelo</translation>
  </message>
  <message>
   <source>How much a pixel of the maps follows its neighbours where it is in doubt; 0: each pixel on its own</source>
   <translation>Cuánto sigue un píxel de los mapas a sus vecinos donde hay duda; 0: cada píxel por sí solo</translation>
  </message>
  <message>
   <source>Interactive learning</source>
   <translation>Aprendizaje interactivo</translation>
  </message>
  <message>
   <source>Sensors exchange what they learn</source>
   <translation>Los sensores intercambian lo que aprenden</translation>
  </message>
  <message>
   <source>Self-adversarial</source>
   <translation>Autoadversario</translation>
  </message>
  <message>
   <source>Features learn to stand noise and speckle</source>
   <translation>Las características aprenden a resistir el ruido y el moteado</translation>
  </message>
  <message>
   <source>Label propagation</source>
   <translation>Propagación de etiquetas</translation>
  </message>
  <message>
   <source>Unlabelled pixels learn along with similar ones</source>
   <translation>Los píxeles sin etiquetar aprenden junto con los parecidos</translation>
  </message>
  <message>
   <source>Continue from</source>
   <translation>Continuar desde</translation>
  </message>
  <message>
   <source>Held-out share</source>
   <translation>Proporción reservada</translation>
  </message>
  <message>
   <source>Cross-validation</source>
   <translation>Validación cruzada</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Épocas</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Smoothing</source>
   <translation>Suavizado</translation>
  </message>
  <message>
   <source>Class prior</source>
   <translation>Prob. previa</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Desactivada</translation>
  </message>
  <message>
   <source>{} folds</source>
   <translation>{} particiones</translation>
  </message>
  <message>
   <source>Hold every shape out once, in so many trainings more, instead of one share: a safer accuracy, and how much it varies. Automatic: {} folds where a class has few shapes</source>
   <translation>Reservar cada forma una vez, en otros tantos entrenamientos más, en lugar de una parte: una exactitud más segura, y cuánto varía. Automático: {} particiones donde una clase tiene pocas formas</translation>
  </message>
  <message>
   <source>A model (optional)</source>
   <translation>Un modelo (opcional)</translation>
  </message>
  <message>
   <source>A model of the same sensors, to be trained on with new labels, classes or another scene: sooner than from scratch</source>
   <translation>Un modelo de los mismos sensores, para seguir entrenándolo con etiquetas nuevas, clases nuevas u otra escena: termina antes que desde cero</translation>
  </message>
  <message>
   <source>What others should know</source>
   <translation>Lo que otros deben saber</translation>
  </message>
  <message>
   <source>Kept in the model's file and shown in the model browser, beside your name (Settings &gt; Options)</source>
   <translation>Se guarda en el archivo del modelo y se muestra en el explorador de modelos, junto a su nombre (Configuración &gt; Opciones)</translation>
  </message>
  <message>
   <source>The labels changed since this training: train again to use them</source>
   <translation>Las etiquetas han cambiado desde este entrenamiento: entrene de nuevo para usarlas</translation>
  </message>
  <message>
   <source>Learn from the labels; QGIS stays free meanwhile</source>
   <translation>Aprender de las etiquetas; entretanto QGIS queda libre</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>Instale antes el motor (arriba)</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Hay otra tarea en curso</translation>
  </message>
  <message>
   <source>Choose at least one raster layer in step 1</source>
   <translation>Elija al menos una capa ráster en el paso 1</translation>
  </message>
  <message>
   <source>Choose a label layer in step 2, or make a new one</source>
   <translation>Elija una capa de etiquetas en el paso 2 o cree una nueva</translation>
  </message>
 </context>
 <context>
  <name>WordsDialog</name>
  <message>
   <source>Author and Notes of '{}'</source>
   <translation>Autor y notas de '{}'</translation>
  </message>
  <message>
   <source>Who made the model; may be empty</source>
   <translation>Quién hizo el modelo; puede quedar vacío</translation>
  </message>
  <message>
   <source>What others should know: season, place, units of the values, what it is not good for</source>
   <translation>Lo que otros deben saber: estación del año, lugar, unidades de los valores, para qué no sirve</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
 </context>
 <context>
  <name>XModalNet</name>
  <message>
   <source>No layer is chosen</source>
   <translation>No se ha elegido ninguna capa</translation>
  </message>
  <message>
   <source>Tick the bands of the image</source>
   <translation>Marque las bandas de la imagen</translation>
  </message>
  <message>
   <source>'{}' is no virtual raster</source>
   <translation>'{}' no es un ráster virtual</translation>
  </message>
  <message>
   <source>Call it something.vrt</source>
   <translation>Elija un nombre que termine en .vrt</translation>
  </message>
  <message>
   <source>'{}' is the file of layer '{}', which would be written over</source>
   <translation>'{}' es el archivo de la capa '{}' y se sobrescribiría</translation>
  </message>
  <message>
   <source>Choose another name</source>
   <translation>Elija otro nombre</translation>
  </message>
  <message>
   <source>Layer '{}' cannot be read from {}</source>
   <translation>La capa '{}' no se puede leer desde {}</translation>
  </message>
  <message>
   <source>Repair the layer's source</source>
   <translation>Repare la fuente de la capa</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>The layers '{}' and '{}' have different CRS: {} and {}</source>
   <translation>Las capas '{}' y '{}' tienen SRC distintos: {} y {}</translation>
  </message>
  <message>
   <source>Reproject one of them (Raster &gt; Projections &gt; Warp), or leave it out</source>
   <translation>Reproyecte una de ellas (Ráster &gt; Proyecciones &gt; Combar), o déjela fuera</translation>
  </message>
  <message>
   <source>Layer '{}' is not north up, or has no georeference, and is of another size than the others</source>
   <translation>La capa '{}' no está orientada al norte, o no tiene georreferencia, y es de otro tamaño que las demás</translation>
  </message>
  <message>
   <source>Warp it (Raster &gt; Projections &gt; Warp), or leave it out</source>
   <translation>Cómbela (Ráster &gt; Proyecciones &gt; Combar), o déjela fuera</translation>
  </message>
  <message>
   <source>The layers {} have no area in common</source>
   <translation>Las capas {} no tienen ningún área en común</translation>
  </message>
  <message>
   <source>Choose bands of one image</source>
   <translation>Elija bandas de una misma imagen</translation>
  </message>
  <message>
   <source>The bands cannot be stacked: {}</source>
   <translation>Las bandas no se pueden apilar: {}</translation>
  </message>
  <message>
   <source>Look at the layers' sources</source>
   <translation>Mire las fuentes de las capas</translation>
  </message>
  <message>
   <source>The engine's packages do not exist for Python {} ({}) yet</source>
   <translation>Los paquetes del motor aún no existen para Python {} ({})</translation>
  </message>
  <message>
   <source>Install Python {} beside it, then try again</source>
   <translation>Instale además Python {} e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>The engine needs Python for 64-bit Intel or AMD processors, and Python {} ({}) is another</source>
   <translation>El motor necesita un Python para procesadores Intel o AMD de 64 bits, y Python {} ({}) es otro</translation>
  </message>
  <message>
   <source>Install that of python.org for Windows (64-bit), then try again</source>
   <translation>Instale el de python.org para Windows (64-bit) e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>The engine's packages exist for Macs with Apple processors only, and Python {} ({}) is for Intel</source>
   <translation>Los paquetes del motor solo existen para Macs con procesador Apple, y Python {} ({}) es para Intel</translation>
  </message>
  <message>
   <source>On such a Mac use QGIS for Apple processors, which does not run under Rosetta</source>
   <translation>En un Mac así use QGIS para procesadores Apple, que no se ejecuta con Rosetta</translation>
  </message>
  <message>
   <source>Python {} ({}) cannot make environments</source>
   <translation>Python {} ({}) no puede crear entornos</translation>
  </message>
  <message>
   <source>Install the package python{}-venv, or python3-venv, then try again</source>
   <translation>Instale el paquete python{}-venv o python3-venv e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>The packages are for Python {}, and that of this computer is Python {} ({})</source>
   <translation>Los paquetes son para Python {}, y el de este equipo es Python {} ({})</translation>
  </message>
  <message>
   <source>No Python {} to {} was found</source>
   <translation>No se encontró ningún Python de {} a {}</translation>
  </message>
  <message>
   <source>Install python3 and python3-venv with the system's packages, then try again</source>
   <translation>Instale python3 y python3-venv con los paquetes del sistema e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>Install one from python.org, then try again</source>
   <translation>Instale uno desde python.org e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>A map of all of the target needs up to {} of disk, but {} are free in {}</source>
   <translation>Un mapa de todo el objetivo necesita hasta {} de disco, pero quedan libres {} en {}</translation>
  </message>
  <message>
   <source>{} of memory are free; the engine may take {}: close other programs</source>
   <translation>Quedan libres {} de memoria; el motor puede ocupar {}: cierre otros programas</translation>
  </message>
  <message>
   <source>{} of disk</source>
   <translation>{} de disco</translation>
  </message>
  <message>
   <source>{} of memory</source>
   <translation>{} de memoria</translation>
  </message>
  <message>
   <source>{} free</source>
   <translation>{} libres</translation>
  </message>
  <message>
   <source>A map of all of the target has {} million pixels: {}, and up to {} of disk</source>
   <translation>Un mapa de todo el objetivo tiene {} millones de píxeles: {} y hasta {} de disco</translation>
  </message>
  <message>
   <source>The time is that of the last large map that was made here, {} million pixels a second. What the map needs of disk is told before it is compressed</source>
   <translation>El tiempo es el del último mapa grande hecho aquí, {} millones de píxeles por segundo. El espacio en disco es el de antes de comprimir el mapa</translation>
  </message>
  <message>
   <source>No large map was made here yet: the time is that of a slow computer, {} million pixels a second. What the map needs of disk is told before it is compressed</source>
   <translation>Aquí aún no se ha hecho ningún mapa grande: el tiempo es el de un ordenador lento, {} millones de píxeles por segundo. El espacio en disco es el de antes de comprimir el mapa</translation>
  </message>
  <message>
   <source>about {} s</source>
   <translation>unos {} s</translation>
  </message>
  <message>
   <source>about {} minutes</source>
   <translation>unos {} minutos</translation>
  </message>
  <message>
   <source>about {} hours</source>
   <translation>unas {} horas</translation>
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
   <translation>{} y {} más</translation>
  </message>
  <message>
   <source>The labels changed since this model was trained: train again in step 3 to use them</source>
   <translation>Las etiquetas han cambiado desde que se entrenó este modelo: entrene de nuevo en el paso 3 para usarlas</translation>
  </message>
  <message>
   <source>The map has pixels of {}, those of {}</source>
   <translation>El mapa tiene píxeles de {}, los de {}</translation>
  </message>
  <message>
   <source>Class '{}' is locked</source>
   <translation>La clase '{}' está bloqueada</translation>
  </message>
  <message>
   <source>Unlock it in the class table first</source>
   <translation>Desbloquéela antes en la tabla de clases</translation>
  </message>
  <message>
   <source>Merge into class {}</source>
   <translation>Combinar en la clase {}</translation>
  </message>
  <message>
   <source>Remove empty classes</source>
   <translation>Eliminar las clases vacías</translation>
  </message>
  <message>
   <source>Choose other colours</source>
   <translation>Elegir otros colores</translation>
  </message>
  <message>
   <source>There is no shape of class '{}' here any more</source>
   <translation>Aquí ya no hay ninguna forma de la clase '{}'</translation>
  </message>
  <message>
   <source>Train again to see which labels are in doubt now</source>
   <translation>Entrene de nuevo para ver qué etiquetas son dudosas ahora</translation>
  </message>
  <message>
   <source>Change class to {}</source>
   <translation>Cambiar la clase a {}</translation>
  </message>
  <message>
   <source>Give shapes the codes of their names</source>
   <translation>Dar a las formas los códigos de sus nombres</translation>
  </message>
  <message>
   <source>Import classes</source>
   <translation>Importar clases</translation>
  </message>
  <message>
   <source>There are 254 classes already</source>
   <translation>Ya hay 254 clases</translation>
  </message>
  <message>
   <source>Remove those that you do not need</source>
   <translation>Elimine las que no necesite</translation>
  </message>
  <message>
   <source>Writing {}</source>
   <translation>Escribiendo {}</translation>
  </message>
  <message>
   <source>'{}' cannot be written</source>
   <translation>No se puede escribir '{}'</translation>
  </message>
  <message>
   <source>Choose another place</source>
   <translation>Elija otro lugar</translation>
  </message>
  <message>
   <source>'{}' cannot be read</source>
   <translation>No se puede leer '{}'</translation>
  </message>
  <message>
   <source>The codes of '{}' are no bytes, so that the file can hold no colours</source>
   <translation>Los códigos de '{}' no son de tipo Byte, así que el archivo no puede contener colores</translation>
  </message>
  <message>
   <source>Convert it first: Raster, Conversion, Translate, with the output data type Byte</source>
   <translation>Conviértalo antes: Ráster, Conversión, Traducir (convertir formato), con el tipo de datos de salida Byte</translation>
  </message>
  <message>
   <source>'{}' shows classes with codes beyond 254, such as {}</source>
   <translation>'{}' muestra clases con códigos mayores que 254, como {}</translation>
  </message>
  <message>
   <source>Give its classes codes from 0 to 254 first, in a copy of the file</source>
   <translation>Dé primero a sus clases códigos de 0 a 254, en una copia del archivo</translation>
  </message>
  <message>
   <source>No class map is chosen</source>
   <translation>No se ha elegido ningún mapa de clases</translation>
  </message>
  <message>
   <source>Make one in step 4, or add a raster that is shown in classes</source>
   <translation>Haga uno en el paso 4 o añada un ráster que se muestre por clases</translation>
  </message>
  <message>
   <source>The live map is a look: it has no file that stays</source>
   <translation>El mapa en vivo es solo una vista: no tiene un archivo que permanezca</translation>
  </message>
  <message>
   <source>Press Make Map in step 4, and choose that map here</source>
   <translation>Pulse Cartografiar en el paso 4 y elija aquí ese mapa</translation>
  </message>
  <message>
   <source>'{}' shows the classes of band {}, but the first band holds a map's codes</source>
   <translation>'{}' muestra las clases de la banda {}, pero los códigos de un mapa están en la primera banda</translation>
  </message>
  <message>
   <source>Save that band as a file of its own first (Raster, Conversion, Translate), and choose that</source>
   <translation>Guarde antes esa banda como archivo propio (Ráster, Conversión, Traducir) y elija ese archivo</translation>
  </message>
  <message>
   <source>Layer '{}' is no file of its own</source>
   <translation>La capa '{}' no es un archivo propio</translation>
  </message>
  <message>
   <source>Save it as GeoTIFF first (right-click the layer, Export, Save As)</source>
   <translation>Guárdela antes como GeoTIFF (clic derecho en la capa, Exportar, Guardar como)</translation>
  </message>
  <message>
   <source>The file '{}' cannot be read: {}</source>
   <translation>No se puede leer el archivo '{}': {}</translation>
  </message>
  <message>
   <source>Choose another one</source>
   <translation>Elija otro</translation>
  </message>
  <message>
   <source>Layer '{}' does not show classes</source>
   <translation>La capa '{}' no muestra clases</translation>
  </message>
  <message>
   <source>Give it the symbology 'Categorized' or 'Paletted/Unique values', or choose another layer</source>
   <translation>Asígnele la simbología 'Categorizado' o 'Valores en paleta/únicos', o elija otra capa</translation>
  </message>
  <message>
   <source>The classes cannot be written to '{}': {}</source>
   <translation>No se pueden escribir las clases en '{}': {}</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>Elija otra carpeta</translation>
  </message>
  <message>
   <source>'{}' has no column with the names of the classes</source>
   <translation>'{}' no tiene ninguna columna con los nombres de las clases</translation>
  </message>
  <message>
   <source>Its first row must be a header, such as code,name,color</source>
   <translation>Su primera fila debe ser un encabezado, por ejemplo code,name,color</translation>
  </message>
  <message>
   <source>and {} more</source>
   <translation>y {} más</translation>
  </message>
  <message>
   <source>'{}' was not imported. {}</source>
   <translation>No se importó '{}'. {}</translation>
  </message>
  <message>
   <source>Mend these rows and import it again</source>
   <translation>Corrija estas filas e impórtelo de nuevo</translation>
  </message>
  <message>
   <source>'{}' has no classes below its header</source>
   <translation>'{}' no tiene clases debajo de su encabezado</translation>
  </message>
  <message>
   <source>Write a row for each class</source>
   <translation>Escriba una fila por cada clase</translation>
  </message>
  <message>
   <source>'{}' cannot be read in row {}: {}</source>
   <translation>'{}' no se puede leer en la fila {}: {}</translation>
  </message>
  <message>
   <source>Save it as CSV (UTF-8) and import it again</source>
   <translation>Guárdelo como CSV (UTF-8) e impórtelo de nuevo</translation>
  </message>
  <message>
   <source>the name '{}'</source>
   <translation>el nombre '{}'</translation>
  </message>
  <message>
   <source>the code {}</source>
   <translation>el código {}</translation>
  </message>
  <message>
   <source>Row {}: {}</source>
   <translation>Fila {}: {}</translation>
  </message>
  <message>
   <source>{} is in row {} already</source>
   <translation>{} ya está en la fila {}</translation>
  </message>
  <message>
   <source>the name is missing</source>
   <translation>falta el nombre</translation>
  </message>
  <message>
   <source>the code '{}' is no whole number from 0 to 254</source>
   <translation>el código '{}' no es un número entero de 0 a 254</translation>
  </message>
  <message>
   <source>'{}' is no colour: write it as #rrggbb</source>
   <translation>'{}' no es un color: escríbalo como #rrggbb</translation>
  </message>
  <message>
   <source>The style '{}' has no classes</source>
   <translation>El estilo '{}' no tiene clases</translation>
  </message>
  <message>
   <source>Choose one of a vector layer that is 'Categorized', or of a raster that is 'Paletted/Unique values'</source>
   <translation>Elija uno de una capa vectorial 'Categorizado' o de un ráster con 'Valores en paleta/únicos'</translation>
  </message>
  <message>
   <source>no class</source>
   <translation>sin clase</translation>
  </message>
  <message>
   <source>The classes of layer '{}' are kept in the project only: {}</source>
   <translation>Las clases de la capa '{}' se guardan solo en el proyecto: {}</translation>
  </message>
  <message>
   <source>The style of layer '{}' does not tell the classes of field '{}' apart</source>
   <translation>El estilo de la capa '{}' no distingue las clases del campo '{}'</translation>
  </message>
  <message>
   <source>Give it the symbology 'Categorized' by that field: Classes &gt; Style Layer by Class</source>
   <translation>Asígnele la simbología 'Categorizado' por ese campo: Clases &gt; Estilizar capa por clase</translation>
  </message>
  <message>
   <source>Layer '{}' has no field that can hold classes</source>
   <translation>La capa '{}' no tiene ningún campo que pueda contener clases</translation>
  </message>
  <message>
   <source>Add a text or whole-number field, or make a new label layer</source>
   <translation>Añada un campo de texto o de números enteros, o cree una capa de etiquetas nueva</translation>
  </message>
  <message>
   <source>Layer '{}' has no field '{}'</source>
   <translation>La capa '{}' no tiene ningún campo '{}'</translation>
  </message>
  <message>
   <source>Choose the field with the classes</source>
   <translation>Elija el campo con las clases</translation>
  </message>
  <message>
   <source>Field '{}' of layer '{}' holds neither text nor whole numbers</source>
   <translation>El campo '{}' de la capa '{}' no contiene ni texto ni números enteros</translation>
  </message>
  <message>
   <source>Choose the field that names the class</source>
   <translation>Elija el campo que da nombre a la clase</translation>
  </message>
  <message>
   <source>Field '{}' of layer '{}' holds more than {} values</source>
   <translation>El campo '{}' de la capa '{}' contiene más de {} valores</translation>
  </message>
  <message>
   <source>It left no message; perhaps memory ran out</source>
   <translation>No dejó ningún mensaje; quizá se agotó la memoria</translation>
  </message>
  <message>
   <source>Engine and plugin do not fit: the engine speaks protocol {}, the plugin {}</source>
   <translation>El motor y el complemento no son compatibles: el motor usa el protocolo {} y el complemento el {}</translation>
  </message>
  <message>
   <source>Set up the engine again</source>
   <translation>Instale el motor de nuevo</translation>
  </message>
  <message>
   <source>The engine {} cannot be started</source>
   <translation>No se puede iniciar el motor {}</translation>
  </message>
  <message>
   <source>The engine speaks before it is ready</source>
   <translation>El motor envía datos antes de estar listo</translation>
  </message>
  <message>
   <source>The engine stopped before it was done</source>
   <translation>El motor se detuvo antes de terminar</translation>
  </message>
  <message>
   <source>The engine does not answer</source>
   <translation>El motor no responde</translation>
  </message>
  <message>
   <source>The engine sends what is no event</source>
   <translation>El motor envía algo que no es un evento</translation>
  </message>
  <message>
   <source>The engine sends an event out of turn</source>
   <translation>El motor envía un evento fuera de turno</translation>
  </message>
  <message>
   <source>'{}' is the style of another file, and would be written over</source>
   <translation>'{}' es el estilo de otro archivo y se sobrescribiría</translation>
  </message>
  <message>
   <source>Choose another name, such as {}, or move that style</source>
   <translation>Elija otro nombre, por ejemplo {}, o mueva ese estilo</translation>
  </message>
  <message>
   <source>'{}' has no CRS, so that the polygons have no areas: set it (Layer, Set CRS of Layer(s)), and make them again</source>
   <translation>'{}' no tiene SRC, así que los polígonos no tienen áreas: establézcalo (Capa, Establecer SRC de la capa(s)) y vuelva a crearlos</translation>
  </message>
  <message>
   <source>Write the polygons</source>
   <translation>Escribir los polígonos</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>{} shapes have no class: they teach nothing</source>
   <translation>{} formas no tienen clase: no enseñan nada</translation>
  </message>
  <message>
   <source>A shape has no class: it teaches nothing</source>
   <translation>Una forma no tiene clase: no enseña nada</translation>
  </message>
  <message>
   <source>Select and Zoom There</source>
   <translation>Seleccionar y hacer zoom</translation>
  </message>
  <message>
   <source>Every shape is a class of its own: does field '{}' hold the classes?</source>
   <translation>Cada forma es una clase por sí sola: ¿contiene el campo '{}' las clases?</translation>
  </message>
  <message>
   <source>Use {}</source>
   <translation>Usar {}</translation>
  </message>
  <message>
   <source>Layer '{}' names no CRS: its shapes are taken to be in that of the target</source>
   <translation>La capa '{}' no indica un SRC: se supone que sus formas están en el del objetivo</translation>
  </message>
  <message>
   <source>New Label Layer of These Shapes…</source>
   <translation>Nueva capa de etiquetas con estas formas…</translation>
  </message>
  <message>
   <source>{} shapes have the name of a class but not its code, and teach nothing: {}</source>
   <translation>{} formas tienen el nombre de una clase pero no su código, y no enseñan nada: {}</translation>
  </message>
  <message>
   <source>A shape has the name of a class but not its code, and teaches nothing: {}</source>
   <translation>Una forma tiene el nombre de una clase pero no su código, y no enseña nada: {}</translation>
  </message>
  <message>
   <source>Fill In the Code</source>
   <translation>Completar el código</translation>
  </message>
  <message>
   <source>{} shapes have a name that no class has, and teach nothing: {}</source>
   <translation>{} formas tienen un nombre que ninguna clase tiene, y no enseñan nada: {}</translation>
  </message>
  <message>
   <source>A shape has a name that no class has, and teaches nothing: {}</source>
   <translation>Una forma tiene un nombre que ninguna clase tiene, y no enseña nada: {}</translation>
  </message>
  <message>
   <source>Add as New Class</source>
   <translation>Añadir como clase nueva</translation>
  </message>
  <message>
   <source>Add as New Classes</source>
   <translation>Añadir como clases nuevas</translation>
  </message>
  <message>
   <source>Names are not read in the encoding that they were written in: {}</source>
   <translation>Los nombres no se leen en la codificación en que se escribieron: {}</translation>
  </message>
  <message>
   <source>Read as Western European</source>
   <translation>Leer como europeo occidental</translation>
  </message>
  <message>
   <source>Classes that differ in upper and lower case only: {}. If each of these is one class, merge them</source>
   <translation>Clases que solo difieren en mayúsculas y minúsculas: {}. Si cada una de ellas es una sola clase, combínelas</translation>
  </message>
  <message>
   <source>Merge All {}…</source>
   <translation>Combinar las {}…</translation>
  </message>
  <message>
   <source>These classes may be one: {}. If they are, merge them</source>
   <translation>Estas clases pueden ser una sola: {}. Si lo son, combínelas</translation>
  </message>
  <message>
   <source>{} differ in upper and lower case only: if they are one class, merge them</source>
   <translation>{} solo difieren en mayúsculas y minúsculas: si son una clase, combínelas</translation>
  </message>
  <message>
   <source>Merge Them…</source>
   <translation>Combinarlas…</translation>
  </message>
  <message>
   <source>More names may be one class; lines of them that are not shown yet: {}</source>
   <translation>Otros nombres pueden ser una sola clase; líneas de ellos que aún no se muestran: {}</translation>
  </message>
  <message>
   <source>No class yet; a map needs at least two</source>
   <translation>Aún no hay clases; un mapa necesita al menos dos</translation>
  </message>
  <message>
   <source>Only one class; a map needs at least two. Add one for everything else, and draw it on all kinds of ground</source>
   <translation>Solo una clase; un mapa necesita al menos dos. Añada una para todo lo demás y dibújela en todo tipo de terreno</translation>
  </message>
  <message>
   <source>Codes go from 0 to 254, not {}: choose a field with names, or make one (Field Calculator)</source>
   <translation>Los códigos van de 0 a 254, no {}: elija un campo con nombres o cree uno (Calculadora de campos)</translation>
  </message>
  <message>
   <source>No shape of {}: draw one, or remove the class</source>
   <translation>Ninguna forma de {}: dibuje una o elimine la clase</translation>
  </message>
  <message>
   <source>Remove Empty Classes</source>
   <translation>Eliminar clases vacías</translation>
  </message>
  <message>
   <source>All labels lie outside of the target layer</source>
   <translation>Todas las etiquetas están fuera de la capa objetivo</translation>
  </message>
  <message>
   <source>No shape of {} lies on the target layer: draw one there, or remove the class</source>
   <translation>Ninguna forma de {} está en la capa objetivo: dibuje una allí o elimine la clase</translation>
  </message>
  <message>
   <source>Only one shape of {}: no accuracy can be told of it. Draw two or three more in other places</source>
   <translation>Solo una forma de {}: no se puede dar ninguna exactitud de ella. Dibuje dos o tres más en otros lugares</translation>
  </message>
  <message>
   <source>Few shapes of {}: {} or more tell how good the map is</source>
   <translation>Pocas formas de {}: con {} o más se puede saber lo bueno que es el mapa</translation>
  </message>
  <message>
   <source>Select Shapes Outside</source>
   <translation>Seleccionar formas de fuera</translation>
  </message>
  <message>
   <source>Select Empty Shapes</source>
   <translation>Seleccionar formas vacías</translation>
  </message>
  <message>
   <source>{} shapes</source>
   <translation>{} formas</translation>
  </message>
  <message>
   <source>{} shapes; it is not known whether all of them lie on the target layer</source>
   <translation>{} formas; no se sabe si todas están sobre la capa objetivo</translation>
  </message>
  <message>
   <source>1 lies outside of the target's extent</source>
   <translation>1 está fuera de la extensión del objetivo</translation>
  </message>
  <message>
   <source>{} lie outside of the target's extent</source>
   <translation>{} están fuera de la extensión del objetivo</translation>
  </message>
  <message>
   <source>{} are empty</source>
   <translation>{} están vacías</translation>
  </message>
  <message>
   <source>1 is empty</source>
   <translation>1 está vacía</translation>
  </message>
  <message>
   <source>{} classes, {}</source>
   <translation>{} clases, {}</translation>
  </message>
  <message>
   <source>; unsaved ones are saved before training</source>
   <translation>; las no guardadas se guardan antes de entrenar</translation>
  </message>
  <message>
   <source>complex</source>
   <translation>complejo</translation>
  </message>
  <message>
   <source>'{}' holds no whole numbers: it is no raster of codes</source>
   <translation>'{}' no contiene números enteros: no es un ráster de códigos</translation>
  </message>
  <message>
   <source>'{}' has codes beyond 254, which a map cannot hold. A copy can number its classes from 1 and keep their names</source>
   <translation>'{}' tiene códigos superiores a 254, que un mapa no puede contener. Una copia puede numerar sus clases desde 1 y conservar sus nombres</translation>
  </message>
  <message>
   <source>Number Them Anew</source>
   <translation>Numerarlas de nuevo</translation>
  </message>
  <message>
   <source>'{}' holds values beyond 255: it is an image rather than a raster of codes. If they are codes of classes, show the layer as Paletted/Unique values, and press Classify there</source>
   <translation>'{}' contiene valores superiores a 255: es una imagen más que un ráster de códigos. Si son códigos de clases, muestre la capa con 'Valores en paleta/únicos' y pulse allí Clasificar</translation>
  </message>
  <message>
   <source>Codes of the raster '{}'</source>
   <translation>Códigos del ráster '{}'</translation>
  </message>
  <message>
   <source>Codes of the raster '{}': {}</source>
   <translation>Códigos del ráster '{}': {}</translation>
  </message>
  <message>
   <source>Codes without a name: {}. Type names in the table of step 2, or the map calls them by number</source>
   <translation>Códigos sin nombre: {}. Escriba los nombres en la tabla del paso 2, o el mapa los llamará por su número</translation>
  </message>
  <message>
   <source>There is a class '{}' already</source>
   <translation>Ya hay una clase '{}'</translation>
  </message>
  <message>
   <source>The file of layer '{}' is gone: {}</source>
   <translation>El archivo de la capa '{}' ya no está: {}</translation>
  </message>
  <message>
   <source>Put it back there, or choose another layer</source>
   <translation>Vuelva a ponerlo allí o elija otra capa</translation>
  </message>
  <message>
   <source>Layer '{}' cannot be read</source>
   <translation>No se puede leer la capa '{}'</translation>
  </message>
  <message>
   <source>Repair its data source, or choose another layer</source>
   <translation>Repare su fuente de datos o elija otra capa</translation>
  </message>
  <message>
   <source>Layer '{}' cannot be edited</source>
   <translation>La capa '{}' no se puede editar</translation>
  </message>
  <message>
   <source>Make a new label layer, or copy this one</source>
   <translation>Cree una capa de etiquetas nueva o copie esta</translation>
  </message>
  <message>
   <source>To draw or change shapes, make a new label layer, and import these there (Classes menu)</source>
   <translation>Para dibujar o cambiar formas, cree una nueva capa de etiquetas e importe en ella estas (menú Clases)</translation>
  </message>
  <message>
   <source>The labels of layer '{}' cannot be saved</source>
   <translation>No se pueden guardar las etiquetas de la capa '{}'</translation>
  </message>
  <message>
   <source>No shape of layer '{}' is selected</source>
   <translation>No hay ninguna forma seleccionada en la capa '{}'</translation>
  </message>
  <message>
   <source>Select some, or give all of them</source>
   <translation>Seleccione algunas o indíquelas todas</translation>
  </message>
  <message>
   <source>Layer '{}' is a table, which does not say where its shapes lie</source>
   <translation>La capa '{}' es una tabla que no dice dónde están sus formas</translation>
  </message>
  <message>
   <source>Add it as points: Layer &gt; Add Layer &gt; Add Delimited Text Layer</source>
   <translation>Añádala como puntos: Capa &gt; Añadir capa &gt; Añadir capa de texto delimitado</translation>
  </message>
  <message>
   <source>Looking at the labels…</source>
   <translation>Revisando las etiquetas…</translation>
  </message>
  <message>
   <source>The label file '{}' cannot be written</source>
   <translation>No se puede escribir el archivo de etiquetas '{}'</translation>
  </message>
  <message>
   <source>QGIS cannot open the labels '{}'</source>
   <translation>QGIS no puede abrir las etiquetas '{}'</translation>
  </message>
  <message>
   <source>Check that the file is there and complete</source>
   <translation>Compruebe que el archivo existe y está completo</translation>
  </message>
  <message>
   <source>Remove one that you do not need</source>
   <translation>Elimine una que no necesite</translation>
  </message>
  <message>
   <source>Add class {}</source>
   <translation>Añadir la clase {}</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>A class needs a name</source>
   <translation>Una clase necesita un nombre</translation>
  </message>
  <message>
   <source>Type one</source>
   <translation>Escriba uno</translation>
  </message>
  <message>
   <source>Rename class {}</source>
   <translation>Cambiar el nombre de la clase {}</translation>
  </message>
  <message>
   <source>Recolour class {}</source>
   <translation>Cambiar el color de la clase {}</translation>
  </message>
  <message>
   <source>Remove class {}</source>
   <translation>Eliminar la clase {}</translation>
  </message>
  <message>
   <source>Layer '{}' does not take this shape: it holds {}</source>
   <translation>La capa '{}' no admite esta forma: contiene {}</translation>
  </message>
  <message>
   <source>Draw with another tool</source>
   <translation>Dibuje con otra herramienta</translation>
  </message>
  <message>
   <source>The shape has no area</source>
   <translation>La forma no tiene área</translation>
  </message>
  <message>
   <source>Click at least three corners</source>
   <translation>Haga clic en al menos tres vértices</translation>
  </message>
  <message>
   <source>Add shape of {}</source>
   <translation>Añadir forma de {}</translation>
  </message>
  <message>
   <source>Layer '{}' does not take the shape</source>
   <translation>La capa '{}' no admite la forma</translation>
  </message>
  <message>
   <source>Check its fields and constraints</source>
   <translation>Compruebe sus campos y restricciones</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>A shape of layer '{}' cannot be cut, as its outline is broken</source>
   <translation>Una forma de la capa '{}' no se puede recortar, ya que su contorno está dañado</translation>
  </message>
  <message>
   <source>Mend it with Processing &gt; Fix geometries, or delete the whole shape</source>
   <translation>Repárela con Procesos &gt; Corregir geometrías, o elimine la forma entera</translation>
  </message>
  <message>
   <source>The shape lies where the CRS of layer '{}' does not reach</source>
   <translation>La forma está donde no alcanza el SRC de la capa '{}'</translation>
  </message>
  <message>
   <source>Draw within the area of the CRS {}</source>
   <translation>Dibuje dentro del área del SRC {}</translation>
  </message>
  <message>
   <source>Field '{}' of layer '{}' is virtual or joined: it cannot be edited</source>
   <translation>El campo '{}' de la capa '{}' es virtual o está unido: no se puede editar</translation>
  </message>
  <message>
   <source>Choose a field of the layer's own</source>
   <translation>Elija un campo propio de la capa</translation>
  </message>
  <message>
   <source>Copy layer '{}'</source>
   <translation>Copiar la capa '{}'</translation>
  </message>
  <message>
   <source>Layer '{}' cannot be copied to a file</source>
   <translation>La capa '{}' no se puede copiar a un archivo</translation>
  </message>
  <message>
   <source>Pixel</source>
   <translation>Píxel</translation>
  </message>
  <message>
   <source>Layer '{}' is a background of pictures that a server sends (XYZ tiles, WMS): it is for looking at</source>
   <translation>La capa '{}' es un fondo de imágenes que envía un servidor (teselas XYZ, WMS): es para mirar</translation>
  </message>
  <message>
   <source>Export the part in view as GeoTIFF (right-click the layer, Export, Save As), and choose that</source>
   <translation>Exporte la parte visible como GeoTIFF (clic derecho en la capa, Exportar, Guardar como) y elija ese archivo</translation>
  </message>
  <message>
   <source>Layer '{}' comes from '{}', not from a file</source>
   <translation>La capa '{}' procede de '{}', no de un archivo</translation>
  </message>
  <message>
   <source>Layer '{}' lives in QGIS's memory only</source>
   <translation>La capa '{}' existe solo en la memoria de QGIS</translation>
  </message>
  <message>
   <source>Save it as GeoTIFF first</source>
   <translation>Guárdela antes como GeoTIFF</translation>
  </message>
  <message>
   <source>Repair the layer's source, or remove it</source>
   <translation>Repare la fuente de la capa o elimínela</translation>
  </message>
  <message>
   <source>px</source>
   <translation>px</translation>
  </message>
  <message>
   <source>{}° (about {} m)</source>
   <translation>{}° (unos {} m)</translation>
  </message>
  <message>
   <source>{}° (about {} × {} m)</source>
   <translation>{}° (unos {} × {} m)</translation>
  </message>
  <message>
   <source>This place of {} has none in the CRS of layer '{}'</source>
   <translation>Este lugar de {} no tiene equivalente en el SRC de la capa '{}'</translation>
  </message>
  <message>
   <source>Move to where the layer lies</source>
   <translation>Desplácese a donde está la capa</translation>
  </message>
  <message>
   <source>QGIS cannot open '{}'</source>
   <translation>QGIS no puede abrir '{}'</translation>
  </message>
  <message>
   <source>Look at the log for what happened to it</source>
   <translation>Consulte en el registro qué le ocurrió</translation>
  </message>
  <message>
   <source>No CRS</source>
   <translation>Sin SRC</translation>
  </message>
  <message>
   <source>{}, from {}</source>
   <translation>{}, de {}</translation>
  </message>
  <message>
   <source>{}. {}. Made with X-ModalNet for QGIS, {}</source>
   <translation>{}. {}. Hecho con X-ModalNet para QGIS, {}</translation>
  </message>
  <message>
   <source>Waits for the other job</source>
   <translation>Espera a la otra tarea</translation>
  </message>
  <message>
   <source>Mapping</source>
   <translation>Cartografiando</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Aprendiendo</translation>
  </message>
  <message>
   <source>Up to date, made in {} s</source>
   <translation>Actualizado, hecho en {} s</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Actualizado</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>Instale antes el motor (arriba)</translation>
  </message>
  <message>
   <source>Choose at least one raster layer in step 1</source>
   <translation>Elija al menos una capa ráster en el paso 1</translation>
  </message>
  <message>
   <source>Choose a label layer in step 2, or make a new one</source>
   <translation>Elija una capa de etiquetas en el paso 2 o cree una nueva</translation>
  </message>
  <message>
   <source>Draw shapes of two classes: the live map begins with them</source>
   <translation>Dibuje formas de dos clases: con ellas empieza el mapa en vivo</translation>
  </message>
  <message>
   <source>The view shows {} × {} pixels, and a live map has at most {} × {}</source>
   <translation>La vista muestra {} × {} píxeles, y un mapa en vivo tiene como máximo {} × {}</translation>
  </message>
  <message>
   <source>Zoom in to about 1:{}, or press Make Map for all of it</source>
   <translation>Acerque el zoom hasta 1:{} aproximadamente, o pulse Cartografiar para cartografiarlo todo</translation>
  </message>
  <message>
   <source>Live map, as it was</source>
   <translation>Mapa en vivo, tal como era</translation>
  </message>
  <message>
   <source>Live map</source>
   <translation>Mapa en vivo</translation>
  </message>
  <message>
   <source>Live doubt</source>
   <translation>Duda en vivo</translation>
  </message>
  <message>
   <source>Map land cover from a few labels (X-ModalNet)</source>
   <translation>Cartografiar la cobertura del suelo con pocas etiquetas (X-ModalNet)</translation>
  </message>
  <message>
   <source>The layer of polygons to map in is gone</source>
   <translation>La capa de polígonos en la que cartografiar ya no existe</translation>
  </message>
  <message>
   <source>Choose another one, or another area</source>
   <translation>Elija otra u otra extensión</translation>
  </message>
  <message>
   <source>Select some, or map in all of them</source>
   <translation>Seleccione algunas o cartografíe en todas</translation>
  </message>
  <message>
   <source>Layer '{}' has no shapes to map in</source>
   <translation>La capa '{}' no tiene formas en las que cartografiar</translation>
  </message>
  <message>
   <source>{} selected</source>
   <translation>{} seleccionadas</translation>
  </message>
  <message>
   <source>filter {}</source>
   <translation>filtro {}</translation>
  </message>
  <message>
   <source>Made by X-ModalNet with the model {}</source>
   <translation>Hecho por X-ModalNet con el modelo {}</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>The metadata cannot be saved beside the map</source>
   <translation>No se pueden guardar los metadatos junto al mapa</translation>
  </message>
  <message>
   <source>Nobody has measured how accurate the map is since it was cleaned</source>
   <translation>Nadie ha medido la exactitud del mapa desde que se depuró</translation>
  </message>
  <message>
   <source>No accuracy was estimated</source>
   <translation>No se estimó ninguna exactitud</translation>
  </message>
  <message>
   <source>Estimated on held-out labels: overall accuracy {}</source>
   <translation>Estimado con etiquetas reservadas: exactitud global {}</translation>
  </message>
  <message>
   <source> (95 % interval {} to {})</source>
   <translation> (intervalo del 95 %: de {} a {})</translation>
  </message>
  <message>
   <source>, average accuracy {}</source>
   <translation>, exactitud media {}</translation>
  </message>
  <message>
   <source>, kappa {}</source>
   <translation>, kappa {}</translation>
  </message>
  <message>
   <source>that of maps from {}, this one is from {}</source>
   <translation>la de mapas a partir de {}; este es a partir de {}</translation>
  </message>
  <message>
   <source>{}: made by {} with the model {}</source>
   <translation>{}: hecho por {} con el modelo {}</translation>
  </message>
  <message>
   <source> on {}</source>
   <translation> en {}</translation>
  </message>
  <message>
   <source>Input {}: {}</source>
   <translation>Entrada {}: {}</translation>
  </message>
  <message>
   <source>The model learned from the labels {}</source>
   <translation>El modelo aprendió de las etiquetas {}</translation>
  </message>
  <message>
   <source>Majority filter, {} px to each side</source>
   <translation>Filtro de mayoría, {} px a cada lado</translation>
  </message>
  <message>
   <source>Sieve: patches of fewer than {} px are gone</source>
   <translation>Tamizado: se han quitado las manchas de menos de {} px</translation>
  </message>
  <message>
   <source>Smoothing {}</source>
   <translation>Suavizado {}</translation>
  </message>
  <message>
   <source>Smoothing {} (the model's own is {})</source>
   <translation>Suavizado {} (el propio del modelo es {})</translation>
  </message>
  <message>
   <source>Class prior {}</source>
   <translation>Probabilidad previa {}</translation>
  </message>
  <message>
   <source>Class prior {} (the model's own is {})</source>
   <translation>Probabilidad previa {} (la propia del modelo es {})</translation>
  </message>
  <message>
   <source>1 band</source>
   <translation>1 banda</translation>
  </message>
  <message>
   <source>{} bands</source>
   <translation>{} bandas</translation>
  </message>
  <message>
   <source>{} of {} bands</source>
   <translation>{} de {} bandas</translation>
  </message>
  <message>
   <source>The model '{}' is not whole: {} is missing or damaged</source>
   <translation>El modelo '{}' no está completo: falta {} o está dañado</translation>
  </message>
  <message>
   <source>a graph</source>
   <translation>un grafo</translation>
  </message>
  <message>
   <source>Copy it again from where it came, or train it again</source>
   <translation>Cópielo de nuevo desde su origen o entrénelo de nuevo</translation>
  </message>
  <message>
   <source>The model '{}' has the format {}, this plugin reads up to {}</source>
   <translation>El modelo '{}' tiene el formato {}; este complemento lee hasta el {}</translation>
  </message>
  <message>
   <source>Update the plugin</source>
   <translation>Actualice el complemento</translation>
  </message>
  <message>
   <source>Nothing was held out, so the accuracy is not known</source>
   <translation>No se reservó nada, así que no se conoce la exactitud</translation>
  </message>
  <message>
   <source>{} pixels of labelled shapes that were held out</source>
   <translation>{} píxeles de formas etiquetadas que se reservaron</translation>
  </message>
  <message>
   <source>Cross-validation in {} folds: {} pixels of labelled shapes, each held out once</source>
   <translation>Validación cruzada en {} particiones: {} píxeles de formas etiquetadas, cada una reservada una vez</translation>
  </message>
  <message>
   <source>; 95 % interval from {} shapes: {} to {}</source>
   <translation>; intervalo del 95 % a partir de {} formas: de {} a {}</translation>
  </message>
  <message>
   <source>The model '{}' does not exist</source>
   <translation>El modelo '{}' no existe</translation>
  </message>
  <message>
   <source>Choose a .xmn file</source>
   <translation>Elija un archivo .xmn</translation>
  </message>
  <message>
   <source>The model '{}' may not be read</source>
   <translation>No hay permiso para leer el modelo '{}'</translation>
  </message>
  <message>
   <source>Ask who owns it for the right to</source>
   <translation>Pida el permiso a su propietario</translation>
  </message>
  <message>
   <source>The model '{}' would unpack to more than {} GB, or is packed in a way that no model of X-ModalNet is</source>
   <translation>El modelo '{}' ocuparía descomprimido más de {} GB, o está comprimido como ningún modelo de X-ModalNet</translation>
  </message>
  <message>
   <source>Do not use it, and ask where it comes from</source>
   <translation>No lo use, y pregunte de dónde procede</translation>
  </message>
  <message>
   <source>'{}' is not a model of X-ModalNet</source>
   <translation>'{}' no es un modelo de X-ModalNet</translation>
  </message>
  <message>
   <source>The model '{}' is damaged</source>
   <translation>El modelo '{}' está dañado</translation>
  </message>
  <message>
   <source>'{}' cannot map from {}: it learned from {}</source>
   <translation>'{}' no puede hacer un mapa a partir de {}: aprendió de {}</translation>
  </message>
  <message>
   <source>Layer '{}' sees that light too: choose it as {} in step 1</source>
   <translation>La capa '{}' también ve esa luz: elíjala como {} en el paso 1</translation>
  </message>
  <message>
   <source>Use as {}</source>
   <translation>Usar como {}</translation>
  </message>
  <message>
   <source>Choose Another…</source>
   <translation>Elegir otro…</translation>
  </message>
  <message>
   <source>'{}': {}</source>
   <translation>'{}': {}</translation>
  </message>
  <message>
   <source>'{}' was trained to map from {}; its accuracy is not that of maps from {}</source>
   <translation>'{}' se entrenó para cartografiar a partir de {}; su exactitud no es la de mapas a partir de {}</translation>
  </message>
  <message>
   <source>Map from {}</source>
   <translation>Cartografiar a partir de {}</translation>
  </message>
  <message>
   <source>'{}' learned {} to be no data of {}; about {} % of layer '{}' is {}, and would get a class</source>
   <translation>'{}' aprendió que {} es sin datos en {}; alrededor del {} % de la capa '{}' vale {} y recibiría una clase</translation>
  </message>
  <message>
   <source>0 Is No Data</source>
   <translation>0 es sin datos</translation>
  </message>
  <message>
   <source>{} Is No Data</source>
   <translation>{} es sin datos</translation>
  </message>
  <message>
   <source>The bands of layer '{}' have no names: they are taken in the order of the file for those of '{}' ({}). If they lie in another order, name them in the file as the model does, or stack them with Stack Bands, and they are found</source>
   <translation>Las bandas de la capa '{}' no tienen nombres: se toman en el orden del archivo por las de '{}' ({}). Si están en otro orden, nómbrelas en el archivo como lo hace el modelo, o apílelas con «Apilar bandas», y se encontrarán</translation>
  </message>
  <message>
   <source>Values of layer '{}' are about {}, those that '{}' learned as {} about {}: is it the same quantity?</source>
   <translation>Los valores de la capa '{}' rondan {}; los que '{}' aprendió como {} rondaban {}: ¿es la misma magnitud?</translation>
  </message>
  <message>
   <source>'{}' learned from pixels of {} m, those of layer '{}' are of {} m: it may be less accurate on them</source>
   <translation>'{}' aprendió de píxeles de {} m, los de la capa '{}' son de {} m: puede acertar menos en ellos</translation>
  </message>
  <message>
   <source>'{}' learned from {}</source>
   <translation>'{}' aprendió de {}</translation>
  </message>
  <message>
   <source>of these, {} is not chosen</source>
   <translation>de ellos, {} no está elegido</translation>
  </message>
  <message>
   <source>the bands of {} are found by their names</source>
   <translation>las bandas de {} se reconocen por sus nombres</translation>
  </message>
  <message>
   <source>the bands of {} are found by their wavelengths</source>
   <translation>las bandas de {} se encuentran por sus longitudes de onda</translation>
  </message>
  <message>
   <source>it does not use {}</source>
   <translation>no usa {}</translation>
  </message>
  <message>
   <source>Layer '{}' ({}) is none of the layers that model '{}' knows ({})</source>
   <translation>La capa '{}' ({}) no es ninguna de las que conoce el modelo '{}' ({})</translation>
  </message>
  <message>
   <source>It needs {}; none of them is chosen in step 1</source>
   <translation>Necesita {}; no se ha elegido nada de ello en el paso 1</translation>
  </message>
  <message>
   <source>The target {} is not known to it; it knows {}</source>
   <translation>No conoce el objetivo {}; conoce {}</translation>
  </message>
  <message>
   <source>It learned {} from {} bands; layer '{}' lacks these, or has them under other names: {}</source>
   <translation>Aprendió {} de {} bandas; a la capa '{}' le faltan estas, o las tiene con otros nombres: {}</translation>
  </message>
  <message>
   <source>It learned {} from the bands {}; layer '{}' has not all of them, or not under these names</source>
   <translation>Aprendió {} de las bandas {}; la capa '{}' no las tiene todas, o no con esos nombres</translation>
  </message>
  <message>
   <source>It learned {} from {} bands; layer '{}' has {}, and no wavelengths tell which is which</source>
   <translation>Aprendió {} con {} bandas; la capa '{}' tiene {}, y no hay longitudes de onda que indiquen cuál es cuál</translation>
  </message>
  <message>
   <source>Layer '{}' has no band near {} nm, which it learned {} from</source>
   <translation>La capa '{}' no tiene ninguna banda cerca de {} nm, de la que sí aprendió {}</translation>
  </message>
  <message>
   <source>It learned {} from a band '{}'; layer '{}' has '{}' in its place, of another polarisation</source>
   <translation>Aprendió {} de una banda '{}'; la capa '{}' tiene en su lugar '{}', de otra polarización</translation>
  </message>
  <message>
   <source>Choose another name, such as {}, or remove that layer</source>
   <translation>Elija otro nombre, por ejemplo {}, o elimine esa capa</translation>
  </message>
  <message>
   <source>'{}' was not made</source>
   <translation>No se ha creado '{}'</translation>
  </message>
  <message>
   <source>Choose a name that ends as files of this kind do, such as .tif or .gpkg</source>
   <translation>Elija un nombre con la terminación de este tipo de archivo, por ejemplo .tif o .gpkg</translation>
  </message>
  <message>
   <source>Installing the packages</source>
   <translation>Instalando los paquetes</translation>
  </message>
  <message>
   <source>Looking whether the packages start</source>
   <translation>Comprobando si los paquetes arrancan</translation>
  </message>
  <message>
   <source>Install the Visual C++ Redistributable (x64) of Microsoft, then try again</source>
   <translation>Instale el Visual C++ Redistributable (x64) de Microsoft e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>The engine's packages are installed, but do not start</source>
   <translation>Los paquetes del motor están instalados, pero no arrancan</translation>
  </message>
  <message>
   <source>Getting pip ready</source>
   <translation>Preparando pip</translation>
  </message>
  <message>
   <source>The packages cannot be written into {}</source>
   <translation>Los paquetes no se pueden escribir en {}</translation>
  </message>
  <message>
   <source>The list of the engine's packages is missing</source>
   <translation>Falta la lista de los paquetes del motor</translation>
  </message>
  <message>
   <source>Install the plugin again</source>
   <translation>Instale el complemento de nuevo</translation>
  </message>
  <message>
   <source>{} is not the file that this version of the plugin was made for: it is not installed</source>
   <translation>{} no es el archivo para el que se hizo esta versión del complemento: no se instala</translation>
  </message>
  <message>
   <source>Where it came from a folder, gather the packages again; else ask who keeps the index that pip takes them from</source>
   <translation>Si procede de una carpeta, vuelva a reunir los paquetes; si no, pregunte a quien mantiene el índice del que pip los toma</translation>
  </message>
  <message>
   <source>{} holds none of the engine's packages</source>
   <translation>{} no contiene ninguno de los paquetes del motor</translation>
  </message>
  <message>
   <source>{} holds packages for several computers</source>
   <translation>{} contiene paquetes para varios equipos</translation>
  </message>
  <message>
   <source>Choose the folder in it whose name tells this system and its Python ({} …)</source>
   <translation>Elija dentro la carpeta cuyo nombre indica este sistema y su Python ({} …)</translation>
  </message>
  <message>
   <source>This network looks into secure connections: pip must be told its certificate (pip config set global.cert FILE)</source>
   <translation>Esta red inspecciona las conexiones seguras: hay que dar a pip su certificado (pip config set global.cert ARCHIVO)</translation>
  </message>
  <message>
   <source>The proxy wants a name and a password (Settings &gt; Options &gt; Network)</source>
   <translation>El proxy pide usuario y contraseña (Configuración &gt; Opciones &gt; Red)</translation>
  </message>
  <message>
   <source>The disk is full: make room, then try again</source>
   <translation>El disco está lleno: libere espacio e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>PyPI cannot be reached: look at the connection, and at the proxy (Settings &gt; Options &gt; Network)</source>
   <translation>No se puede acceder a PyPI: revise la conexión y el proxy (Configuración &gt; Opciones &gt; Red)</translation>
  </message>
  <message>
   <source>The folder {} cannot be written</source>
   <translation>No se puede escribir en la carpeta {}</translation>
  </message>
  <message>
   <source>The folder has no package {} that fits this computer and its Python</source>
   <translation>La carpeta no tiene ningún paquete {} que sirva para este equipo y su Python</translation>
  </message>
  <message>
   <source>The packages could not be downloaded</source>
   <translation>No se pudieron descargar los paquetes</translation>
  </message>
  <message>
   <source>QGIS goes through a SOCKS proxy, and pip cannot: set an HTTP proxy (Settings &gt; Options &gt; Network)</source>
   <translation>QGIS usa un proxy SOCKS, y pip no puede: configure un proxy HTTP (Configuración &gt; Opciones &gt; Red)</translation>
  </message>
  <message>
   <source>On a computer of the same system, with the same version of the plugin and a Python of the same number, choose Engine &gt; Save Packages for Other Computers, and take that folder</source>
   <translation>En un equipo con el mismo sistema, la misma versión del complemento y un Python del mismo número, elija Motor &gt; Guardar paquetes para otros equipos y use esa carpeta</translation>
  </message>
  <message>
   <source>Pixels of layer '{}' cannot be read: its file is damaged</source>
   <translation>No se pueden leer píxeles de la capa '{}': su archivo está dañado</translation>
  </message>
  <message>
   <source>Copy or export it again</source>
   <translation>Cópielo o expórtelo de nuevo</translation>
  </message>
  <message>
   <source>The map will be made from {}, the sensor that is easiest to get of a whole area; from {} the model only learns</source>
   <translation>El mapa se hará a partir de {}, el sensor más fácil de obtener de toda una zona; de {} el modelo solo aprende</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>'{}' is not chosen by itself: it has {} bands without wavelengths, as a scanned map has. If it is an aerial photo or a satellite image, use it</source>
   <translation>'{}' no se elige por sí sola: tiene {} bandas sin longitudes de onda, como un mapa escaneado. Si es una foto aérea o una imagen de satélite, úsela</translation>
  </message>
  <message>
   <source>'{}' is not chosen by itself: it is called as a map or labels are. If it is an image of {} bands, use it</source>
   <translation>'{}' no se elige por sí sola: se llama como un mapa o como etiquetas. Si es una imagen de {} bandas, úsela</translation>
  </message>
  <message>
   <source>'{}' has pixels of {} and is taken for an aerial photo. If it is a scanned map, take it away</source>
   <translation>'{}' tiene píxeles de {} y se toma por una foto aérea. Si es un mapa escaneado, quítela</translation>
  </message>
  <message>
   <source>'{}' is not chosen, and looks like radar. If it is, use it</source>
   <translation>'{}' no está elegida y parece de radar. Si lo es, úsela</translation>
  </message>
  <message>
   <source>'{}' looks like a map of classes, not like an image</source>
   <translation>'{}' parece un mapa de clases, no una imagen</translation>
  </message>
  <message>
   <source>It is the same raster as {}</source>
   <translation>Es el mismo ráster que {}</translation>
  </message>
  <message>
   <source>Its bands are those of a radar: was it swapped with another layer?</source>
   <translation>Sus bandas son las de un radar: ¿se intercambió con otra capa?</translation>
  </message>
  <message>
   <source>Its bands are those of an optical sensor: was it swapped with another layer?</source>
   <translation>Sus bandas son las de un sensor óptico: ¿se intercambió con otra capa?</translation>
  </message>
  <message>
   <source>It is one band of an image, of which the project has {}</source>
   <translation>Es una banda de una imagen, de la que el proyecto tiene {}</translation>
  </message>
  <message>
   <source>Stack Bands…</source>
   <translation>Apilar bandas…</translation>
  </message>
  <message>
   <source>It has one band, as elevation or an index has: is it of this sensor?</source>
   <translation>Tiene una banda, como la elevación o un índice: ¿es de este sensor?</translation>
  </message>
  <message>
   <source>It has fewer bands than MSI ({} and {}): were the two swapped?</source>
   <translation>Tiene menos bandas que MSI ({} y {}): ¿se intercambiaron las dos?</translation>
  </message>
  <message>
   <source>Swap HSI and MSI</source>
   <translation>Intercambiar HSI y MSI</translation>
  </message>
  <message>
   <source>Take Away</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Swap {} and {}</source>
   <translation>Intercambiar {} y {}</translation>
  </message>
  <message>
   <source>Natural Colours</source>
   <translation>Colores naturales</translation>
  </message>
  <message>
   <source>{} Is a Value</source>
   <translation>{} es un valor</translation>
  </message>
  <message>
   <source>It does not overlap {}</source>
   <translation>No se solapa con {}</translation>
  </message>
  <message>
   <source>all</source>
   <translation>la totalidad</translation>
  </message>
  <message>
   <source>covers {} of {}</source>
   <translation>cubre {} de {}</translation>
  </message>
  <message>
   <source>Some of its pixels cannot be read: the file is damaged; copy or export it again</source>
   <translation>Algunos de sus píxeles no se pueden leer: el archivo está dañado; cópielo o expórtelo de nuevo</translation>
  </message>
  <message>
   <source>About {} % of it has no data inside of its extent</source>
   <translation>Cerca del {} % de su extensión no tiene datos</translation>
  </message>
  <message>
   <source>About {} % of its values are {}, which looks like no data</source>
   <translation>Alrededor del {} % de sus valores son {}, lo que parece ausencia de datos</translation>
  </message>
  <message>
   <source>Most of its values are below 0, as of radar in decibels: was it swapped with another layer?</source>
   <translation>La mayoría de sus valores están por debajo de 0, como los de un radar en decibelios: ¿se intercambió con otra capa?</translation>
  </message>
  <message>
   <source>About {} % of it is 0 in all bands: no echo, which is no data</source>
   <translation>Cerca del {} % es 0 en todas las bandas: sin eco, y por tanto sin datos</translation>
  </message>
  <message>
   <source>About {} % of it is 0 in all bands and would get a class: is it no data?</source>
   <translation>Cerca del {} % vale 0 en todas las bandas y recibiría una clase: ¿es sin datos?</translation>
  </message>
  <message>
   <source>The additional no data values of layer '{}' are not used</source>
   <translation>No se usan los valores adicionales sin datos de la capa '{}'</translation>
  </message>
  <message>
   <source>Use It Instead of the File's</source>
   <translation>Usarlo en lugar del valor del archivo</translation>
  </message>
  <message>
   <source>{} and one of transparency, which is not learned from</source>
   <translation>{} y una de transparencia, de la que no se aprende</translation>
  </message>
  <message>
   <source>{}, nodata {}</source>
   <translation>{}, valor sin datos {}</translation>
  </message>
  <message>
   <source>{} has none, the others have: set it</source>
   <translation>{} no tiene, las demás sí: establézcalo</translation>
  </message>
  <message>
   <source>CRS</source>
   <translation>SRC</translation>
  </message>
  <message>
   <source>Set CRS…</source>
   <translation>Establecer SRC…</translation>
  </message>
  <message>
   <source>No layer names one: all are taken to be in the same</source>
   <translation>Ninguna capa indica uno: se supone que todas están en el mismo</translation>
  </message>
  <message>
   <source>No layer has one, and their sizes differ: they cannot be laid over each other</source>
   <translation>Ninguna capa tiene SRC y sus tamaños difieren: no se pueden superponer</translation>
  </message>
  <message>
   <source>None; the layers are taken pixel by pixel</source>
   <translation>Ninguno; las capas se toman píxel a píxel</translation>
  </message>
  <message>
   <source>{} is in {}, which counts in degrees, but its coordinates are none: set the CRS that they are in</source>
   <translation>{} está en {}, que cuenta en grados, pero sus coordenadas no lo son: indique el SRC en el que están</translation>
  </message>
  <message>
   <source>{}; reprojected on the fly</source>
   <translation>{}; reproyección al vuelo</translation>
  </message>
  <message>
   <source>{} × {} pixels of {}, those of {}: the map will have them</source>
   <translation>{} × {} píxeles de {}, los de {}: el mapa los tendrá</translation>
  </message>
  <message>
   <source>{} × {} pixels of {}</source>
   <translation>{} × {} píxeles de {}</translation>
  </message>
  <message>
   <source>{} resampled</source>
   <translation>con remuestreo: {}</translation>
  </message>
  <message>
   <source>Take Those of {}</source>
   <translation>Tomar los de {}</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Píxeles</translation>
  </message>
  <message>
   <source>{} is {} times coarser and shows no detail</source>
   <translation>{} es {} veces más gruesa y no muestra detalles</translation>
  </message>
  <message>
   <source>{} is {} times finer and is averaged</source>
   <translation>{} es {} veces más fina y se promedia</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>Clasificación</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelado</translation>
  </message>
  <message>
   <source>{} is written as a GeoPackage: choose a file that is called something.gpkg, or a temporary layer</source>
   <translation>{} se escribe como GeoPackage: elija un archivo llamado algo.gpkg, o una capa temporal</translation>
  </message>
  <message>
   <source>No class map is given</source>
   <translation>No se indica ningún mapa de clases</translation>
  </message>
  <message>
   <source>Give one as parameter MAP</source>
   <translation>Indique uno en el parámetro MAP</translation>
  </message>
  <message>
   <source>'{}' (parameter MAP) is no class map: its values are no codes of classes</source>
   <translation>'{}' (parámetro MAP) no es un mapa de clases: sus valores no son códigos de clases</translation>
  </message>
  <message>
   <source>Give a class map, or a raster of whole numbers from 0 to 254</source>
   <translation>Indique un mapa de clases, o un ráster de números enteros de 0 a 254</translation>
  </message>
  <message>
   <source>The file of '{}' names no classes: each is called by its code</source>
   <translation>El archivo de '{}' no nombra clases: cada una se llama como su código</translation>
  </message>
  <message>
   <source>No class field was given: '{}' was taken</source>
   <translation>No se indicó ningún campo de clase: se tomó '{}'</translation>
  </message>
  <message>
   <source>Hyperspectral image (HSI)</source>
   <translation>Imagen hiperespectral (HSI)</translation>
  </message>
  <message>
   <source>Multispectral image (MSI)</source>
   <translation>Imagen multiespectral (MSI)</translation>
  </message>
  <message>
   <source>Radar image (SAR)</source>
   <translation>Imagen de radar (SAR)</translation>
  </message>
  <message>
   <source>Other layer, such as elevation</source>
   <translation>Otra capa, como elevación</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Campo de clase</translation>
  </message>
  <message>
   <source>Codes of the raster that mean no label, such as 254, 255 (empty: its no data, else 0)</source>
   <translation>Códigos del ráster que significan sin etiqueta, como 254, 255 (vacío: su valor sin datos, si no 0)</translation>
  </message>
  <message>
   <source>Last sensor given</source>
   <translation>Último sensor dado</translation>
  </message>
  <message>
   <source>Target sensor (default: the last one given)</source>
   <translation>Sensor objetivo (por defecto: el último dado)</translation>
  </message>
  <message>
   <source>Continue from a model</source>
   <translation>Continuar desde un modelo</translation>
  </message>
  <message>
   <source>Device (auto, cpu, cuda:0)</source>
   <translation>Dispositivo (auto, cpu, cuda:0)</translation>
  </message>
  <message>
   <source>No labels are given: choose a vector layer and its class field, or a raster of codes</source>
   <translation>No se indican etiquetas: elija una capa vectorial y su campo de clase, o un ráster de códigos</translation>
  </message>
  <message>
   <source>Labels are given twice, as a vector layer and as a raster: leave one of them empty</source>
   <translation>Las etiquetas se indican dos veces, como capa vectorial y como ráster: deje una de ellas vacía</translation>
  </message>
  <message>
   <source>IGNORE is of a raster of codes: labels of a vector layer have no codes that mean none</source>
   <translation>IGNORE es para un ráster de códigos: las etiquetas de una capa vectorial no tienen códigos que signifiquen ninguna</translation>
  </message>
  <message>
   <source>No layer is given: choose at least one raster layer</source>
   <translation>No se indica ninguna capa: elija al menos una capa ráster</translation>
  </message>
  <message>
   <source>No labels are given</source>
   <translation>No se han indicado etiquetas</translation>
  </message>
  <message>
   <source>Give a vector layer with a class field, or a raster of codes</source>
   <translation>Indique una capa vectorial con un campo de clase o un ráster de códigos</translation>
  </message>
  <message>
   <source>Codes are whole numbers, not '{}' (parameter IGNORE)</source>
   <translation>Los códigos son números enteros, no '{}' (parámetro IGNORE)</translation>
  </message>
  <message>
   <source>Give numbers, such as 254, 255</source>
   <translation>Indique números, como 254, 255</translation>
  </message>
  <message>
   <source>Areas by polygon</source>
   <translation>Superficies por polígono</translation>
  </message>
  <message>
   <source>Tells of each polygon of a layer, such as fields or districts, which class of a map has the most of it, how many percent of its classified pixels that are, how many percent of it have a class at all, and how many hectares of every class lie in it. A pixel counts where its centre lies; each polygon is counted on its own, so they may overlap. Where the pixels of a map are not all of one size on the ground, pixels are counted instead.</source>
   <translation>Dice de cada polígono de una capa, como parcelas o municipios, qué clase de un mapa ocupa la mayor parte, qué porcentaje de sus píxeles clasificados es, qué porcentaje de él tiene alguna clase y cuántas hectáreas de cada clase hay en él. Un píxel cuenta donde está su centro; cada polígono se cuenta por separado, así que pueden solaparse. Si los píxeles de un mapa no son todos del mismo tamaño en el terreno, se cuentan píxeles.</translation>
  </message>
  <message>
   <source>Class map</source>
   <translation>Mapa de clases</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polígonos</translation>
  </message>
  <message>
   <source>'{}' shows no classes</source>
   <translation>'{}' no muestra clases</translation>
  </message>
  <message>
   <source>Style it first: Layer Properties, Symbology, Paletted/Unique values, Classify</source>
   <translation>Póngale primero un estilo: Propiedades de la capa, Simbología, Valores en paleta/únicos, Clasificar</translation>
  </message>
  <message>
   <source>{} of {} polygons hold no pixel of a class: their values are empty</source>
   <translation>{} de {} polígonos no contienen ningún píxel de una clase: sus valores están vacíos</translation>
  </message>
  <message>
   <source>{} of {} polygons have a class in a part only: the column '{}' tells in how many percent</source>
   <translation>{} de {} polígonos solo tienen clase en una parte: la columna '{}' dice en qué porcentaje</translation>
  </message>
  <message>
   <source>Assess a map</source>
   <translation>Evaluar un mapa</translation>
  </message>
  <message>
   <source>Compares a class map with reference labels that were not used for training: confusion matrix (rows are the reference), overall and average accuracy, kappa, producer's and user's accuracy and F1 per class, as an HTML report that needs no other file.

If the reference is a sample of single pixels that was drawn at random, say how, unless it is a file of 'Draw reference points', which says so itself: then every pixel of the map is counted, and the report also estimates the area of each class and the accuracies of the whole map, with 95 % confidence intervals (Olofsson et al. 2014; with a raster of strata that are not the classes of this map, Stehman 2014). Drawn shapes are no such sample: their accuracy has an interval as if they had been drawn at random. With another map, McNemar's test says whether the two differ on this reference.</source>
   <translation>Compara un mapa de clases con etiquetas de referencia que no se usaron para entrenar: matriz de confusión (las filas son la referencia), exactitud global y media, kappa, exactitud del productor y del usuario y F1 por clase, en un informe HTML que no necesita ningún otro archivo.

Si la referencia es una muestra de píxeles sueltos extraída al azar, indique cómo, salvo si es un archivo de 'Generar puntos de referencia', que lo dice por sí mismo: entonces se tiene en cuenta cada píxel del mapa, y el informe estima también el área de cada clase y las exactitudes de todo el mapa, con intervalos de confianza del 95 % (Olofsson et al. 2014; con un ráster de estratos que no son las clases de este mapa, Stehman 2014). Las formas dibujadas no son una muestra así: su exactitud lleva un intervalo como si se hubieran extraído al azar. Con otro mapa, la prueba de McNemar indica si los dos difieren en esta referencia.</translation>
  </message>
  <message>
   <source>Reference (vector layer)</source>
   <translation>Referencia (capa vectorial)</translation>
  </message>
  <message>
   <source>Reference (raster of codes, instead of a vector layer)</source>
   <translation>Referencia (ráster de códigos, en lugar de una capa vectorial)</translation>
  </message>
  <message>
   <source>As the file says, else plain counts</source>
   <translation>Según el archivo; si no, recuento simple</translation>
  </message>
  <message>
   <source>Stratified random</source>
   <translation>Aleatoria estratificada</translation>
  </message>
  <message>
   <source>Simple random</source>
   <translation>Aleatoria simple</translation>
  </message>
  <message>
   <source>No random sample: plain counts</source>
   <translation>Sin muestra aleatoria: recuento simple</translation>
  </message>
  <message>
   <source>How the reference was drawn</source>
   <translation>Cómo se extrajo la referencia</translation>
  </message>
  <message>
   <source>Strata of the sample, if not the classes of this map (raster of codes)</source>
   <translation>Estratos de la muestra, si no son las clases de este mapa (ráster de códigos)</translation>
  </message>
  <message>
   <source>Another map to compare with (McNemar's test)</source>
   <translation>Otro mapa con el que comparar (prueba de McNemar)</translation>
  </message>
  <message>
   <source>Model that made the map, for the report</source>
   <translation>Modelo que hizo el mapa, para el informe</translation>
  </message>
  <message>
   <source>Table of the figures of each class, and of all</source>
   <translation>Tabla de las cifras de cada clase y de todas</translation>
  </message>
  <message>
   <source>Overall accuracy</source>
   <translation>Exactitud global</translation>
  </message>
  <message>
   <source>Lower end of its 95 % interval</source>
   <translation>Extremo inferior de su intervalo del 95 %</translation>
  </message>
  <message>
   <source>Upper end of its 95 % interval</source>
   <translation>Extremo superior de su intervalo del 95 %</translation>
  </message>
  <message>
   <source>Average accuracy</source>
   <translation>Exactitud media</translation>
  </message>
  <message>
   <source>Kappa</source>
   <translation>Kappa</translation>
  </message>
  <message>
   <source>Overall accuracy, estimated for the whole map</source>
   <translation>Exactitud global, estimada para todo el mapa</translation>
  </message>
  <message>
   <source>Half of its 95 % confidence interval</source>
   <translation>Mitad de su intervalo de confianza del 95 %</translation>
  </message>
  <message>
   <source>p of McNemar's test</source>
   <translation>p de la prueba de McNemar</translation>
  </message>
  <message>
   <source>The points were drawn at random from a map, as their file says: they speak for the whole map</source>
   <translation>Según su archivo, los puntos se generaron al azar a partir de un mapa: valen para todo el mapa</translation>
  </message>
  <message>
   <source>The points were drawn at random within each class of a map, as their file says: they speak for the whole map</source>
   <translation>Según su archivo, los puntos se generaron al azar dentro de cada clase de un mapa: valen para todo el mapa</translation>
  </message>
  <message>
   <source>Of {} pixels {} are right in this map alone, {} in the other alone (McNemar's test: p {})</source>
   <translation>De {} píxeles, {} son correctos solo en este mapa y {} solo en el otro (prueba de McNemar: p {})</translation>
  </message>
  <message>
   <source>Map with a model</source>
   <translation>Cartografiar con un modelo</translation>
  </message>
  <message>
   <source>Classifies layers with a model that 'Train a model' made. Any of the model's sensors may be left out; its target alone is enough. A layer of another sensor is resampled to the bands that the model learned from, if the wavelengths of both are known. The map is a Cloud Optimized GeoTIFF with class names and colours, 255 where there is no data; the confidence says how sure the model is of a pixel, 0 to 1; it is calibrated, so that about 80 % of the pixels of 0.8 are right, only if labels were held out in training and the map shows what was learned there. The uncertainty has three bands: the entropy (1: all classes are as likely), the margin between the two best classes, and how unlike all labels a pixel is (1: the edge of what training saw, above: unlike it). Rasters of any size are read tile by tile. Smoothing says how much a pixel follows its neighbours where it is in doubt: 0 each pixel on its own, left empty as in training.</source>
   <translation>Clasifica capas con un modelo hecho con 'Entrenar un modelo'. Se puede omitir cualquiera de los sensores del modelo; basta con su objetivo. Una capa de otro sensor se remuestrea a las bandas de las que aprendió el modelo, si se conocen las longitudes de onda de ambos. El mapa es un Cloud Optimized GeoTIFF con nombres y colores de las clases, 255 donde no hay datos; la confianza indica lo seguro que está el modelo de un píxel, de 0 a 1; está calibrada, de modo que aciertan alrededor del 80 % de los píxeles de 0,8, solo si se reservaron etiquetas al entrenar y el mapa muestra lo que se aprendió allí. La incertidumbre tiene tres bandas: la entropía (1: todas las clases son igual de probables), el margen entre las dos mejores clases y la disimilitud de un píxel respecto a todas las etiquetas (1: el límite de lo visto al entrenar; por encima: distinto de ello). Los rásteres de cualquier tamaño se leen tesela a tesela. El suavizado indica cuánto sigue un píxel a sus vecinos donde hay duda: 0, cada píxel por sí solo; vacío, como al entrenar.</translation>
  </message>
  <message>
   <source>Area (default: the whole layer)</source>
   <translation>Área (por defecto: toda la capa)</translation>
  </message>
  <message>
   <source>Only inside of these polygons (default: everywhere)</source>
   <translation>Solo dentro de estos polígonos (por defecto: en todas partes)</translation>
  </message>
  <message>
   <source>Tile size in pixels (smaller: less memory)</source>
   <translation>Tamaño de tesela en píxeles (menor: menos memoria)</translation>
  </message>
  <message>
   <source>Smoothing (0: each pixel on its own; empty: as in training)</source>
   <translation>Suavizado (0: cada píxel por sí solo; vacío: como al entrenar)</translation>
  </message>
  <message>
   <source>Class prior (0: all classes alike, for rare ones; 1: as common as training found them; empty: as in training)</source>
   <translation>Probabilidad previa de las clases (0: todas iguales, para las raras; 1: tan frecuentes como las halló el entrenamiento; vacío: como en el entrenamiento)</translation>
  </message>
  <message>
   <source>Dask cluster (tcp://host:8786 or local:4; empty: the engine itself maps)</source>
   <translation>Clúster de Dask (tcp://host:8786 o local:4; vacío: cartografía el propio motor)</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confianza</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>Incertidumbre</translation>
  </message>
  <message>
   <source>The map stays, but it was made from a temporary file, which will be deleted: {}. To be able to make the map again, give that file a name of its own</source>
   <translation>El mapa se queda, pero se hizo a partir de un archivo temporal que se borrará: {}. Para poder hacer el mapa otra vez, dé a ese archivo un nombre propio</translation>
  </message>
  <message>
   <source>Compare two maps</source>
   <translation>Comparar dos mapas</translation>
  </message>
  <message>
   <source>Counts what became of each class from one class map to another: a matrix of pixels and hectares (rows are the first map, columns the second), the commonest changes, and a map that is grey where nothing changed and else has the colour of what a pixel is now.

Classes are the same if they have the same name, whatever their codes. The second map may be of another CRS, extent or pixel size: each pixel of the first is compared with the nearest one of the second.</source>
   <translation>Cuenta qué ha sido de cada clase de un mapa de clases a otro: una matriz de píxeles y hectáreas (las filas son el primer mapa, las columnas el segundo), los cambios más frecuentes y un mapa que es gris donde nada cambió y, en lo demás, tiene el color de lo que un píxel es ahora.

Las clases son las mismas si tienen el mismo nombre, sean cuales sean sus códigos. El segundo mapa puede tener otro SRC, otra extensión u otro tamaño de píxel: cada píxel del primero se compara con el más cercano del segundo.</translation>
  </message>
  <message>
   <source>First map</source>
   <translation>Primer mapa</translation>
  </message>
  <message>
   <source>Second map</source>
   <translation>Segundo mapa</translation>
  </message>
  <message>
   <source>Map of changes</source>
   <translation>Mapa de cambios</translation>
  </message>
  <message>
   <source>Pixels that changed</source>
   <translation>Píxeles que cambiaron</translation>
  </message>
  <message>
   <source>Share of the pixels that changed</source>
   <translation>Proporción de los píxeles que cambiaron</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Export a model for Deepness</source>
   <translation>Exportar un modelo para Deepness</translation>
  </message>
  <message>
   <source>Writes a model as one ONNX file that the QGIS plugin Deepness loads as a segmentation model: one raster of the sensor in, with all bands in the order of the training, one probability per class out. Classes, pixel size, tiles and overlap are told in the file, so Deepness sets them itself; leave them as they are, and leave its channels mapped in order. The values are those of the layer as QGIS reads them, whatever their type.

Deepness gives a model one raster: of a model of several sensors, one is exported. It needs a layer whose CRS is in metres. It knows no 'no data': pixels without data get a class too, so give it a polygon layer of the area to map. If such pixels have a value of their own, name it here: then they do not disturb their neighbours. What is not a number (NaN) never does.</source>
   <translation>Escribe un modelo como un único archivo ONNX que el complemento de QGIS Deepness carga como modelo de segmentación: entra un ráster del sensor, con todas las bandas en el orden del entrenamiento, y sale una probabilidad por clase. Las clases, el tamaño de píxel, las teselas y el solape constan en el archivo, así que Deepness los establece por sí mismo; déjelos como están y deje sus canales asignados en orden. Los valores son los de la capa tal como los lee QGIS, sea cual sea su tipo.

Deepness entrega a un modelo un solo ráster: de un modelo con varios sensores se exporta uno. Necesita una capa cuyo SRC esté en metros. No conoce el valor 'sin datos': los píxeles sin datos también reciben una clase, así que indíquele una capa de polígonos del área que se va a cartografiar. Si esos píxeles tienen un valor propio, indíquelo aquí: así no alteran a sus vecinos. Lo que no es un número (NaN) nunca los altera.</translation>
  </message>
  <message>
   <source>The model's target</source>
   <translation>El objetivo del modelo</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>Value that means no data (empty: none)</source>
   <translation>Valor que significa sin datos (vacío: ninguno)</translation>
  </message>
  <message>
   <source>Tile side in pixels</source>
   <translation>Lado de la tesela en píxeles</translation>
  </message>
  <message>
   <source>Model for Deepness</source>
   <translation>Modelo para Deepness</translation>
  </message>
  <message>
   <source>Majority filter of a map</source>
   <translation>Filtro de mayoría de un mapa</translation>
  </message>
  <message>
   <source>Gives each pixel of a class map the class that is most frequent in the square around it; a radius of 1 is the square of 3 x 3 pixels. Pixels without data stay so and have no say. Where classes are as frequent, a pixel keeps its own.</source>
   <translation>Asigna a cada píxel de un mapa de clases la clase más frecuente en el cuadrado que lo rodea; un radio de 1 es el cuadrado de 3 x 3 píxeles. Los píxeles sin datos quedan así y no cuentan. Donde las clases son igual de frecuentes, un píxel conserva la suya.</translation>
  </message>
  <message>
   <source>Radius in pixels</source>
   <translation>Radio en píxeles</translation>
  </message>
  <message>
   <source>Cleaned map</source>
   <translation>Mapa depurado</translation>
  </message>
  <message>
   <source>Page of a map</source>
   <translation>Página de un mapa</translation>
  </message>
  <message>
   <source>Draws a class map on an A4 page of 200 dots per inch, with title, legend of the classes, scale bar, north arrow and source, in the colours of the layer. Left empty, the title is the layer's name. The ending of the file says what it is: a picture (.png), or a page whose letters and lines stay sharp (.pdf, .svg).</source>
   <translation>Dibuja un mapa de clases en una página A4 de 200 puntos por pulgada, con título, leyenda de las clases, barra de escala, flecha del norte y fuente, en los colores de la capa. Si se deja vacío, el título es el nombre de la capa. La extensión del archivo dice qué es: una imagen (.png) o una página cuyas letras y líneas siguen nítidas (.pdf, .svg).</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Página</translation>
  </message>
  <message>
   <source>'{}' is no PNG, PDF or SVG</source>
   <translation>'{}' no es un PNG, PDF ni SVG</translation>
  </message>
  <message>
   <source>Call it something.png, something.pdf or something.svg</source>
   <translation>Llámelo algo.png, algo.pdf o algo.svg</translation>
  </message>
  <message>
   <source>Polygons of a map</source>
   <translation>Polígonos de un mapa</translation>
  </message>
  <message>
   <source>Makes a GeoPackage of the areas of a class map: a polygon for each patch of one class, or one of many parts for each class, with the class's code and name and the area in hectares on the project's ellipsoid, or on the map's where the project has none, in the colours of the map. Pixels without data give none. Clean the map first (Majority filter, Sieve): lonely pixels become polygons, too.</source>
   <translation>Hace un GeoPackage de las superficies de un mapa de clases: un polígono por cada mancha de una clase, o uno de muchas partes por clase, con el código y el nombre de la clase y el área en hectáreas sobre el elipsoide del proyecto, o sobre el del mapa si el proyecto no tiene ninguno, en los colores del mapa. Los píxeles sin datos no dan ninguno. Depure antes el mapa (filtro de mayoría, tamizado): los píxeles sueltos también se convierten en polígonos.</translation>
  </message>
  <message>
   <source>One polygon of many parts per class</source>
   <translation>Un polígono de muchas partes por clase</translation>
  </message>
  <message>
   <source>'{}' is no GeoPackage</source>
   <translation>'{}' no es un GeoPackage</translation>
  </message>
  <message>
   <source>Call it something.gpkg</source>
   <translation>Elija un nombre que termine en .gpkg</translation>
  </message>
  <message>
   <source>'{}' has no CRS, so that the polygons have no areas</source>
   <translation>'{}' no tiene SRC, por lo que los polígonos no tienen áreas</translation>
  </message>
  <message>
   <source>The algorithm '{}' of QGIS failed</source>
   <translation>El algoritmo '{}' de QGIS falló</translation>
  </message>
  <message>
   <source>The log says more</source>
   <translation>El registro dice más</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <source>Compare the layers' places</source>
   <translation>Comparar la posición de las capas</translation>
  </message>
  <message>
   <source>Estimates how far each layer lies from the target layer, in the target's pixels, by phase correlation of their edges. Where the edges have too little in common, it says that it cannot tell. The points hold the shift at every place that told one (off_x, off_y in map units: where the layer has what should be at the point). Radar has its edges where things rise and an optical image where colours change, so between the two a pixel or so is not to be trusted.</source>
   <translation>Estima cuánto se desvía cada capa de la capa objetivo, en píxeles del objetivo, por correlación de fase de sus bordes. Donde los bordes tienen demasiado poco en común, avisa de que no se puede saber. Los puntos contienen el desplazamiento en cada lugar donde se pudo medir (off_x, off_y en unidades del mapa: dónde tiene la capa lo que debería estar en el punto). El radar tiene sus bordes donde algo se eleva y una imagen óptica donde cambian los colores, así que entre ambos no hay que fiarse de un píxel más o menos.</translation>
  </message>
  <message>
   <source>Shifts</source>
   <translation>Desplazamientos</translation>
  </message>
  <message>
   <source>The largest shift that can be told, in pixels</source>
   <translation>El mayor desplazamiento que se puede medir, en píxeles</translation>
  </message>
  <message>
   <source>The target {} is none of the layers</source>
   <translation>El objetivo {} no es ninguna de las capas</translation>
  </message>
  <message>
   <source>Give that layer, or another target</source>
   <translation>Indique esa capa u otro objetivo</translation>
  </message>
  <message>
   <source>Demonstration</source>
   <translation>Demostración</translation>
  </message>
  <message>
   <source>Make the sample scene</source>
   <translation>Crear la escena de ejemplo</translation>
  </message>
  <message>
   <source>Writes a small simulated landscape: a hyperspectral image over a part of it, a multispectral and a radar image, a few labels, and the true map. It shows how the tools work, not how accurate they are on real data.</source>
   <translation>Escribe un pequeño paisaje simulado: una imagen hiperespectral de una parte, una imagen multiespectral y una de radar, unas pocas etiquetas y el mapa verdadero. Muestra cómo funcionan las herramientas, no lo exactas que son con datos reales.</translation>
  </message>
  <message>
   <source>Side of the scene in pixels</source>
   <translation>Lado de la escena en píxeles</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Draw reference points</source>
   <translation>Generar puntos de referencia</translation>
  </message>
  <message>
   <source>Draws pixels of a class map at random, as points without a class. Somebody who does not see the map gives each its true class in the field 'class' (in the panel: step 5); then 'Assess a map' estimates the accuracy and the areas of the whole map from them.

Designs: Random takes all pixels alike. The others draw within each class of the map: Equal as many of each, which tells the most of rare classes; Proportional as the class is large; Optimal as it is large and in doubt, which tells the overall accuracy best and needs the map's confidence (Olofsson et al. 2014).</source>
   <translation>Genera puntos al azar, sin clase, en píxeles de un mapa de clases. Alguien que no ve el mapa asigna a cada uno su clase verdadera en el campo 'class' (en el panel: paso 5); después, 'Evaluar un mapa' estima con ellos la exactitud y las áreas de todo el mapa.

Diseños: Aleatorio trata todos los píxeles por igual. Los demás extraen dentro de cada clase del mapa: Igual, la misma cantidad de cada una, lo que más dice de las clases raras; Proporcional, según el tamaño de la clase; Óptimo, según su tamaño y su duda, lo que mejor da la exactitud global y necesita la confianza del mapa (Olofsson et al. 2014).</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Aleatorio</translation>
  </message>
  <message>
   <source>Equal</source>
   <translation>Igual</translation>
  </message>
  <message>
   <source>Proportional</source>
   <translation>Proporcional</translation>
  </message>
  <message>
   <source>Optimal</source>
   <translation>Óptimo</translation>
  </message>
  <message>
   <source>Design</source>
   <translation>Diseño</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>Puntos</translation>
  </message>
  <message>
   <source>Confidence of the map (for the optimal design)</source>
   <translation>Confianza del mapa (para el diseño óptimo)</translation>
  </message>
  <message>
   <source>Reference points</source>
   <translation>Puntos de referencia</translation>
  </message>
  <message>
   <source>Half of the 95 % interval that is to be expected</source>
   <translation>Mitad del intervalo del 95 % que cabe esperar</translation>
  </message>
  <message>
   <source>STAC item of a map</source>
   <translation>Ítem STAC de un mapa</translation>
  </message>
  <message>
   <source>Writes a STAC item (SpatioTemporal Asset Catalog 1.0.0) beside a class map: where it lies, its CRS and pixels, its classes and when it was made. It refers to the map by its name, so it is always called like the map, with .stac.json.</source>
   <translation>Escribe un ítem STAC (SpatioTemporal Asset Catalog 1.0.0) junto a un mapa de clases: dónde está, su SRC y sus píxeles, sus clases y cuándo se hizo. Se refiere al mapa por su nombre, por lo que siempre se llama como el mapa, con .stac.json.</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation>Ítem STAC</translation>
  </message>
  <message>
   <source>Virtual rasters (*.vrt)</source>
   <translation>Rásteres virtuales (*.vrt)</translation>
  </message>
  <message>
   <source>'{}' is no virtual raster: call it something.vrt</source>
   <translation>'{}' no es un ráster virtual: elija un nombre que termine en .vrt</translation>
  </message>
  <message>
   <source>Stack bands</source>
   <translation>Apilar bandas</translation>
  </message>
  <message>
   <source>Makes one image of bands that come as a file each, or in several pixel sizes, such as those of Landsat and Sentinel-2: a small virtual raster that names the files, so that nothing is copied. It has the finest pixels, and the area that all cover. Names and wavelengths come from the files, or from what they are called; so does the order of the bands.</source>
   <translation>Hace una imagen de bandas que vienen cada una en un archivo, o en varios tamaños de píxel, como las de Landsat y Sentinel-2: un pequeño ráster virtual que nombra los archivos, de modo que nada se copia. Tiene los píxeles más finos y el área que todas cubren. Los nombres y las longitudes de onda vienen de los archivos, o de cómo se llaman; también el orden de las bandas.</translation>
  </message>
  <message>
   <source>Layers of bands</source>
   <translation>Capas de las bandas</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Not all of the bands are rasters</source>
   <translation>No todas las bandas son rásteres</translation>
  </message>
  <message>
   <source>Give raster layers, or files of rasters</source>
   <translation>Indique capas ráster o archivos ráster</translation>
  </message>
  <message>
   <source>{} layers in {}</source>
   <translation>{} capas en {}</translation>
  </message>
  <message>
   <source>Suggest where to label next</source>
   <translation>Sugerir dónde etiquetar a continuación</translation>
  </message>
  <message>
   <source>Learns from the labels as they are now and says where the next ones would teach the most: points far from each other and from all labels, the best first, with the two classes that each place may be and their shares. Label them, and run it again.

The panel does the same step by step, in the live map: 'Next Suggestion'.</source>
   <translation>Aprende de las etiquetas tal como están ahora y dice dónde las próximas enseñarían más: puntos lejos unos de otros y de todas las etiquetas, el mejor primero, con las dos clases que cada lugar puede ser y sus proporciones. Etiquételos y ejecútelo de nuevo.

El panel hace lo mismo paso a paso en el mapa en vivo: 'Sugerencia siguiente'.</translation>
  </message>
  <message>
   <source>Labels (vector layer)</source>
   <translation>Etiquetas (capa vectorial)</translation>
  </message>
  <message>
   <source>Labels (raster of codes, instead of a vector layer)</source>
   <translation>Etiquetas (ráster de códigos, en lugar de una capa vectorial)</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lugares</translation>
  </message>
  <message>
   <source>Places to label</source>
   <translation>Lugares que etiquetar</translation>
  </message>
  <message>
   <source>Train a model</source>
   <translation>Entrenar un modelo</translation>
  </message>
  <message>
   <source>Learns a land-cover model from co-registered layers of up to three sensors, one more such as elevation, and a few labels (polygons, lines, points, or a raster of codes). The target is what will be there for the whole map, one layer or several: the others, which may cover a part of the area only, help to learn. By default it is the last sensor given, and Other beside it; of several layers the map has the pixels of the first. Whole shapes are held out to estimate the accuracy; the saved model has learned from all. A cross-validation holds every shape out once instead of one share, in as many trainings as folds; where a class has few shapes that is the usual way.

Layers may differ in CRS, pixel size and extent. The same seed gives the same model. Smoothing says how much a pixel of the maps follows its neighbours where it is in doubt; with 0 each pixel stands on its own.

A training may continue from a model of the same sensors, with new labels, classes or another scene: it is done sooner, and what was taken over is told. Only the labels given here teach.</source>
   <translation>Aprende un modelo de cobertura del suelo a partir de capas corregistradas de hasta tres sensores, una más como la elevación y unas pocas etiquetas (polígonos, líneas, puntos o un ráster de códigos). El objetivo es lo que estará disponible para todo el mapa, una capa o varias: las demás, que pueden cubrir solo una parte del área, ayudan a aprender. Por defecto es el último sensor dado, y Otra junto a él; si hay varias capas, el mapa tiene los píxeles de la primera. Se reservan formas enteras para estimar la exactitud; el modelo guardado ha aprendido de todas. Una validación cruzada reserva cada forma una vez en lugar de una parte, en tantos entrenamientos como particiones; donde una clase tiene pocas formas, se hace por sí sola.

Las capas pueden diferir en SRC, tamaño de píxel y extensión. La misma semilla da el mismo modelo. El suavizado indica cuánto sigue un píxel de los mapas a sus vecinos donde hay duda; con 0, cada píxel va por sí solo.

Un entrenamiento puede continuar desde un modelo de los mismos sensores, con etiquetas nuevas, clases nuevas u otra escena: termina antes, y se indica qué se ha tomado de él. Solo enseñan las etiquetas indicadas aquí.</translation>
  </message>
  <message>
   <source>Held-out share of the shapes</source>
   <translation>Proporción reservada de las formas</translation>
  </message>
  <message>
   <source>Interactive learning: sensors exchange what they learn</source>
   <translation>Aprendizaje interactivo: los sensores intercambian lo que aprenden</translation>
  </message>
  <message>
   <source>Self-adversarial: features learn to stand noise</source>
   <translation>Autoadversario: las características aprenden a resistir el ruido</translation>
  </message>
  <message>
   <source>Label propagation: unlabelled pixels learn along</source>
   <translation>Propagación de etiquetas: los píxeles sin etiquetar también aprenden</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>Notes, kept in the model</source>
   <translation>Notas, guardadas en el modelo</translation>
  </message>
  <message>
   <source>Cross-validation: folds that hold every shape out once (0: one held-out share, -1: {} where shapes are few)</source>
   <translation>Validación cruzada: particiones que reservan cada forma una vez (0: una sola parte reservada, -1: {} donde hay pocas formas)</translation>
  </message>
  <message>
   <source>Epochs (0: as many as serve)</source>
   <translation>Épocas (0: las que hagan falta)</translation>
  </message>
  <message>
   <source>Smoothing (0: each pixel on its own)</source>
   <translation>Suavizado (0: cada píxel por sí solo)</translation>
  </message>
  <message>
   <source>Class prior (0: all classes alike, for rare ones; 1: as common as training finds them)</source>
   <translation>Probabilidad previa de las clases (0: todas iguales, para las raras; 1: tan frecuentes como las halla el entrenamiento)</translation>
  </message>
  <message>
   <source>{} cannot be started</source>
   <translation>No se puede iniciar {}</translation>
  </message>
  <message>
   <source>Setting up the engine failed</source>
   <translation>Falló la instalación del motor</translation>
  </message>
  <message>
   <source>{}; {}</source>
   <translation>{}; {}</translation>
  </message>
  <message>
   <source>'{}'</source>
   <translation>'{}'</translation>
  </message>
  <message>
   <source>The answer cannot be written to layer '{}'</source>
   <translation>No se puede escribir la respuesta en la capa '{}'</translation>
  </message>
  <message>
   <source>Look whether its file may be written</source>
   <translation>Compruebe si se puede escribir en su archivo</translation>
  </message>
  <message>
   <source>There is no pixel of layer '{}' here</source>
   <translation>Aquí no hay ningún píxel de la capa '{}'</translation>
  </message>
  <message>
   <source>Click where the layer is</source>
   <translation>Haga clic donde está la capa</translation>
  </message>
  <message>
   <source>Layer '{}' has no data here</source>
   <translation>La capa '{}' no tiene datos aquí</translation>
  </message>
  <message>
   <source>Click where it has values</source>
   <translation>Haga clic donde tenga valores</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Posición</translation>
  </message>
  <message>
   <source>Whether the layers lie on each other is not known yet</source>
   <translation>Aún no se sabe si las capas coinciden entre sí</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>{} against {}: cannot be told, they have too few edges in common</source>
   <translation>{} frente a {}: no se puede saber, tienen demasiado pocos bordes en común</translation>
  </message>
  <message>
   <source>{} lies on {} ({} pixels off)</source>
   <translation>{} coincide con {} (desviación de {} píxeles)</translation>
  </message>
  <message>
   <source>{} lies {} pixels off (pixels of {})</source>
   <translation>{} se desvía {} píxeles (píxeles de {})</translation>
  </message>
  <message>
   <source>Show Shifts</source>
   <translation>Mostrar desplazamientos</translation>
  </message>
  <message>
   <source>what the two see differs, so look before you move it</source>
   <translation>lo que ven las dos es distinto: mire antes de moverla</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Mover</translation>
  </message>
  <message>
   <source>{} (moved)</source>
   <translation>{} (movida)</translation>
  </message>
  <message>
   <source>Shifts of the layers (× {})</source>
   <translation>Desplazamientos de las capas (× {})</translation>
  </message>
  <message>
   <source>The shifts are gone</source>
   <translation>Los desplazamientos ya no están</translation>
  </message>
  <message>
   <source>Compare the layers again</source>
   <translation>Compare las capas de nuevo</translation>
  </message>
  <message>
   <source>The move has no place in the CRS of layer '{}'</source>
   <translation>El desplazamiento no tiene lugar en el SRC de la capa '{}'</translation>
  </message>
  <message>
   <source>Reproject the layer</source>
   <translation>Reproyecte la capa</translation>
  </message>
  <message>
   <source>Layer '{}' has no georeference that could be moved</source>
   <translation>La capa '{}' no tiene una georreferencia que se pueda mover</translation>
  </message>
  <message>
   <source>Georeference the layer first</source>
   <translation>Georreferencie antes la capa</translation>
  </message>
  <message>
   <source>Save the project into a folder where you may write</source>
   <translation>Guarde el proyecto en una carpeta donde tenga permiso de escritura</translation>
  </message>
  <message>
   <source>Bands of {}</source>
   <translation>Bandas de {}</translation>
  </message>
  <message>
   <source>Layer '{}' has edits that are not saved</source>
   <translation>La capa '{}' tiene cambios sin guardar</translation>
  </message>
  <message>
   <source>Save or discard them, then read it anew</source>
   <translation>Guárdelos o descártelos y vuelva a leerla</translation>
  </message>
  <message>
   <source>Number the classes anew</source>
   <translation>Renumerar las clases</translation>
  </message>
  <message>
   <source>The part of '{}' on the target layer has {} classes, but a map can have 1 to 254</source>
   <translation>La parte de '{}' sobre la capa objetivo tiene {} clases, pero un mapa puede tener de 1 a 254</translation>
  </message>
  <message>
   <source>Join classes first: Reclassify by Table in Processing does it</source>
   <translation>Reúna antes varias clases en una: 'Reclasificar por tabla' de Procesos lo hace</translation>
  </message>
  <message>
   <source>Press the button again to replace it, or choose another name</source>
   <translation>Pulse el botón otra vez para reemplazarlo, o elija otro nombre</translation>
  </message>
  <message>
   <source>'{}' is there already</source>
   <translation>'{}' ya existe</translation>
  </message>
  <message>
   <source>model.xmn</source>
   <translation>modelo.xmn</translation>
  </message>
  <message>
   <source>There are no labels yet</source>
   <translation>Todavía no hay etiquetas</translation>
  </message>
  <message>
   <source>map.tif</source>
   <translation>mapa.tif</translation>
  </message>
  <message>
   <source>'{}' is shown in the project as layer '{}'</source>
   <translation>'{}' se muestra en el proyecto como la capa '{}'</translation>
  </message>
  <message>
   <source>Call the new map something else, such as {}, or remove that layer</source>
   <translation>Dé otro nombre al mapa nuevo, por ejemplo {}, o elimine esa capa</translation>
  </message>
  <message>
   <source>Map {}</source>
   <translation>Mapa {}</translation>
  </message>
  <message>
   <source>classes</source>
   <translation>clases</translation>
  </message>
  <message>
   <source>{} (confidence)</source>
   <translation>{} (confianza)</translation>
  </message>
  <message>
   <source>{} (uncertainty)</source>
   <translation>{} (incertidumbre)</translation>
  </message>
  <message>
   <source>Sample scene (simulated)</source>
   <translation>Escena de ejemplo (simulada)</translation>
  </message>
  <message>
   <source>The engine is not set up yet</source>
   <translation>El motor todavía no está instalado</translation>
  </message>
  <message>
   <source>Press Set Up Engine at the top of the X-ModalNet panel</source>
   <translation>Pulse Instalar motor en la parte superior del panel X-ModalNet</translation>
  </message>
  <message>
   <source>The interpreter {} cannot be used: {}.</source>
   <translation>El intérprete {} no se puede usar: {}.</translation>
  </message>
  <message>
   <source>Looking for Python</source>
   <translation>Buscando Python</translation>
  </message>
  <message>
   <source>Removing what was there</source>
   <translation>Eliminando lo que había allí</translation>
  </message>
  <message>
   <source>Making the environment</source>
   <translation>Creando el entorno</translation>
  </message>
  <message>
   <source>The engine in {} is in use</source>
   <translation>El motor en {} está en uso</translation>
  </message>
  <message>
   <source>Close all other windows of QGIS, then try again</source>
   <translation>Cierre todas las demás ventanas de QGIS e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>To set up the engine takes {} GB in {} until it is done, and {} GB are free there</source>
   <translation>Configurar el motor necesita {} GB en {} hasta que termina, y allí hay {} GB libres</translation>
  </message>
  <message>
   <source>Make room there, then try again</source>
   <translation>Libere espacio allí e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>The Python {} cannot download: it comes without SSL</source>
   <translation>El Python {} no puede descargar: viene sin SSL</translation>
  </message>
  <message>
   <source>Bare soil</source>
   <translation>Suelo desnudo</translation>
  </message>
  <message>
   <source>Built-up</source>
   <translation>Edificado</translation>
  </message>
  <message>
   <source>Cereals</source>
   <translation>Cereales</translation>
  </message>
  <message>
   <source>Forest</source>
   <translation>Bosque</translation>
  </message>
  <message>
   <source>Grassland</source>
   <translation>Pastizal</translation>
  </message>
  <message>
   <source>Maize</source>
   <translation>Maíz</translation>
  </message>
  <message>
   <source>Road</source>
   <translation>Carretera</translation>
  </message>
  <message>
   <source>Water</source>
   <translation>Agua</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Otra</translation>
  </message>
  <message>
   <source>Another QGIS is setting up the engine in {} (computer and process: {})</source>
   <translation>Otro QGIS está instalando el motor en {} (ordenador y proceso: {})</translation>
  </message>
  <message>
   <source>Wait until it is done: the engine is found by itself then</source>
   <translation>Espere a que termine: después el motor se encuentra solo</translation>
  </message>
  <message>
   <source>Ask who looks after this computer for the right to write there</source>
   <translation>Pida a quien administra este ordenador permiso para escribir ahí</translation>
  </message>
  <message>
   <source>No shape of layer '{}' has a place in layer '{}'</source>
   <translation>Ninguna forma de la capa '{}' tiene lugar en la capa '{}'</translation>
  </message>
  <message>
   <source>Check the CRS of both layers</source>
   <translation>Compruebe el SRC de ambas capas</translation>
  </message>
  <message>
   <source>Import shapes of {}</source>
   <translation>Importar formas de {}</translation>
  </message>
  <message>
   <source>Layer '{}' does not take the shapes</source>
   <translation>La capa '{}' no admite las formas</translation>
  </message>
  <message>
   <source>Layer '{}' does not take shapes of layer '{}': it holds {}, and they are {}</source>
   <translation>La capa '{}' no admite formas de la capa '{}': contiene {}, y estas son {}</translation>
  </message>
  <message>
   <source>Make a new label layer: areas can be drawn in it, and it takes shapes of all kinds</source>
   <translation>Cree una nueva capa de etiquetas: en ella se pueden dibujar áreas, y admite formas de todo tipo</translation>
  </message>
  <message>
   <source>Layer '{}' has {} shapes, and up to {} are taken at once</source>
   <translation>La capa '{}' tiene {} formas, y de una vez se toman hasta {}</translation>
  </message>
  <message>
   <source>Select those that you need, with QGIS's tools for that</source>
   <translation>Seleccione las que necesite, con las herramientas de QGIS para ello</translation>
  </message>
  <message>
   <source>No shape of layer '{}' has a class in field '{}'</source>
   <translation>Ninguna forma de la capa '{}' tiene una clase en el campo '{}'</translation>
  </message>
  <message>
   <source>Choose that layer as label layer once, with the field of its classes; then come back</source>
   <translation>Elija esa capa una vez como capa de etiquetas, con el campo de sus clases; después vuelva</translation>
  </message>
  <message>
   <source>'{}' is full of models called '{}'</source>
   <translation>'{}' está llena de modelos llamados '{}'</translation>
  </message>
  <message>
   <source>Rename the file first</source>
   <translation>Cambie antes el nombre del archivo</translation>
  </message>
  <message>
   <source>The folder '{}' cannot be made: {}</source>
   <translation>No se puede crear la carpeta '{}': {}</translation>
  </message>
  <message>
   <source>Choose another folder for models in Settings &gt; Options</source>
   <translation>Elija otra carpeta para los modelos en Configuración &gt; Opciones</translation>
  </message>
  <message>
   <source>The model would be copied onto itself</source>
   <translation>El modelo se copiaría sobre sí mismo</translation>
  </message>
  <message>
   <source>Choose another place or name</source>
   <translation>Elija otro lugar u otro nombre</translation>
  </message>
  <message>
   <source>A spectral library holds spectra of one layer whose bands have wavelengths</source>
   <translation>Una biblioteca espectral contiene espectros de una sola capa cuyas bandas tienen longitudes de onda</translation>
  </message>
  <message>
   <source>Choose one layer above the plot, or save a table (CSV)</source>
   <translation>Elija una sola capa encima del gráfico, o guarde una tabla (CSV)</translation>
  </message>
  <message>
   <source>A map of classes</source>
   <translation>Un mapa de clases</translation>
  </message>
  <message>
   <source>Layer '{}' has no CRS, so that nobody can find its place</source>
   <translation>La capa '{}' no tiene SRC, así que no se puede saber su lugar</translation>
  </message>
  <message>
   <source>Set it first: Layer, Set CRS of Layer(s)</source>
   <translation>Establézcalo antes: Capa, Establecer SRC de la capa(s)</translation>
  </message>
  <message>
   <source>Layer '{}' lies where its CRS has no place on the globe</source>
   <translation>La capa '{}' está donde su SRC no tiene lugar en el globo</translation>
  </message>
  <message>
   <source>Check its CRS</source>
   <translation>Compruebe su SRC</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <source>How sure the model is, 0 to 1</source>
   <translation>Lo seguro que está el modelo, de 0 a 1</translation>
  </message>
  <message>
   <source>Entropy, margin, unlike</source>
   <translation>Entropía, margen, disimilitud</translation>
  </message>
  <message>
   <source>Style for QGIS</source>
   <translation>Estilo para QGIS</translation>
  </message>
  <message>
   <source>No data</source>
   <translation>Sin datos</translation>
  </message>
  <message>
   <source>Style Layer by Class</source>
   <translation>Estilizar capa por clase</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Estilo</translation>
  </message>
  <message>
   <source>All classes are drawn in one colour</source>
   <translation>Todas las clases se dibujan en un solo color</translation>
  </message>
  <message>
   <source>Classes of one colour, which no map tells apart: {}</source>
   <translation>Clases de un mismo color, que ningún mapa distingue: {}</translation>
  </message>
  <message>
   <source>Choose Other Colours</source>
   <translation>Elegir otros colores</translation>
  </message>
  <message>
   <source>The layer's style has no category for {}: these shapes are not seen on the map</source>
   <translation>El estilo de la capa no tiene categoría para {}: estas formas no se ven en el mapa</translation>
  </message>
  <message>
   <source>The layer's style has no category for {}: they are drawn as shapes without a class</source>
   <translation>El estilo de la capa no tiene categoría para {}: se dibujan como formas sin clase</translation>
  </message>
  <message>
   <source>Add to Style</source>
   <translation>Añadir al estilo</translation>
  </message>
  <message>
   <source>The layer's style has no category for shapes without a class: they are not seen on the map</source>
   <translation>El estilo de la capa no tiene categoría para las formas sin clase: no se ven en el mapa</translation>
  </message>
  <message>
   <source>'{}' lies over '{}' on the map: shapes that are drawn are hidden by it</source>
   <translation>'{}' está por encima de '{}' en el mapa y oculta las formas que se dibujan</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Orden</translation>
  </message>
  <message>
   <source>Move the Labels to the Top</source>
   <translation>Poner las etiquetas arriba del todo</translation>
  </message>
  <message>
   <source>The map draws the shapes by field '{}', not by the class field '{}': their colours are not those of the table</source>
   <translation>El mapa dibuja las formas por el campo '{}', no por el campo de clase '{}': sus colores no son los de la tabla</translation>
  </message>
  <message>
   <source>The layer's style goes by field '{}', which is gone: no shape is seen on the map</source>
   <translation>El estilo de la capa sigue el campo '{}', que ya no existe: no se ve ninguna forma en el mapa</translation>
  </message>
  <message>
   <source>The layer's style goes by field '{}', which is gone: all shapes are drawn alike</source>
   <translation>El estilo de la capa sigue el campo '{}', que ya no existe: todas las formas se dibujan igual</translation>
  </message>
  <message>
   <source>1: the edge of what was seen</source>
   <translation>1: el límite de lo visto</translation>
  </message>
  <message>
   <source>2 and more: unlike anything seen</source>
   <translation>2 y más: distinto de todo lo visto</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>seguro</translation>
  </message>
  <message>
   <source>as good as nothing known</source>
   <translation>casi nada se sabe</translation>
  </message>
  <message>
   <source>The style cannot be saved beside the map</source>
   <translation>No se puede guardar el estilo junto al mapa</translation>
  </message>
  <message>
   <source>There are too many shapes to look at all of them: {} of {} were looked at, in some places</source>
   <translation>Hay demasiadas formas para revisarlas todas: se revisaron {} de {}, en algunos lugares</translation>
  </message>
  <message>
   <source>{}: {} of {}</source>
   <translation>{}: {} de {}</translation>
  </message>
  <message>
   <source>Shapes where the target layer has no data teach nothing. {}</source>
   <translation>Donde la capa objetivo no tiene datos, las formas no enseñan nada. {}</translation>
  </message>
  <message>
   <source>Parts of shapes that lie outside of the target layer teach nothing. {}</source>
   <translation>Las partes de formas que están fuera de la capa objetivo no enseñan nada. {}</translation>
  </message>
  <message>
   <source>A shape of '{}' covers nearly all of the target layer: delete it if that was not meant</source>
   <translation>Una forma de '{}' cubre casi toda la capa objetivo: bórrela si no era lo que se quería</translation>
  </message>
  <message>
   <source>{} shapes of '{}' cover nearly all of the target layer each: delete them if that was not meant</source>
   <translation>{} formas de '{}' cubren cada una casi toda la capa objetivo: bórrelas si no era lo que se quería</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>{} has {} times the labelled pixels of {}: draw more of {}</source>
   <translation>{} tiene {} veces los píxeles etiquetados de {}: dibuje más de {}</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Equilibrio</translation>
  </message>
  <message>
   <source>All labels lie close together, on {} of the target layer: the map is a guess elsewhere</source>
   <translation>Todas las etiquetas están muy juntas, en el {} de la capa objetivo: en lo demás, el mapa es una conjetura</translation>
  </message>
  <message>
   <source>All shapes of {} lie close together, on a small part of the target layer ({}): draw some elsewhere, if there is any</source>
   <translation>Todas las formas de {} están muy juntas, en una pequeña parte de la capa objetivo ({}): dibuje alguna en otra parte, si la clase existe allí</translation>
  </message>
  <message>
   <source>Each of these classes has all of its shapes on a small part of the target layer: {}. Draw some elsewhere, if there are any</source>
   <translation>Cada una de estas clases tiene todas sus formas en una pequeña parte de la capa objetivo: {}. Dibuje algunas en otra parte, si existen allí</translation>
  </message>
  <message>
   <source>Shapes of {} and {} claim the same pixels in {}</source>
   <translation>Las formas de {} y {} reclaman los mismos píxeles en {}</translation>
  </message>
  <message>
   <source>Shapes of different classes, most often {} and {}, claim the same pixels in {}</source>
   <translation>Formas de clases distintas, sobre todo {} y {}, reclaman los mismos píxeles en {}</translation>
  </message>
  <message>
   <source>{} places</source>
   <translation>{} lugares</translation>
  </message>
  <message>
   <source>{} places or more</source>
   <translation>{} lugares o más</translation>
  </message>
  <message>
   <source>one place</source>
   <translation>un lugar</translation>
  </message>
  <message>
   <source>About {} pixels of {} of the {} shapes are left out</source>
   <translation>Se excluyen unos {} píxeles de {} de las {} formas</translation>
  </message>
  <message>
   <source>{} pixel of {} of the {} shapes is left out</source>
   <translation>Se excluye {} píxel de {} de las {} formas</translation>
  </message>
  <message>
   <source>About {} pixels or more of {} of the {} shapes are left out</source>
   <translation>Se excluyen unos {} píxeles o más de {} de las {} formas</translation>
  </message>
  <message>
   <source>Redraw or remove one of two shapes</source>
   <translation>De cada par de formas, vuelva a dibujar o elimine una</translation>
  </message>
  <message>
   <source>A shape that covers no pixel's middle claims all pixels that it touches: choose a target of smaller pixels, or keep one shape a pixel</source>
   <translation>Una forma que no cubre el centro de ningún píxel reclama todos los que toca: elija un objetivo de píxeles más pequeños o conserve una forma por píxel</translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation>Solape</translation>
  </message>
  <message>
   <source>The plugin failed: {}</source>
   <translation>El complemento falló: {}</translation>
  </message>
  <message>
   <source>Please report this with the log</source>
   <translation>Comuníquelo junto con el registro</translation>
  </message>
  <message>
   <source>QGIS has no algorithm '{}'</source>
   <translation>QGIS no tiene ningún algoritmo '{}'</translation>
  </message>
  <message>
   <source>Enable the plugin Processing, and its provider in Settings, Options, Processing, Providers</source>
   <translation>Active el complemento Processing y su proveedor en Configuración, Opciones, Procesado, Proveedores</translation>
  </message>
  <message>
   <source>Draw the map</source>
   <translation>Dibujar el mapa</translation>
  </message>
  <message>
   <source>The map cannot be drawn</source>
   <translation>No se puede dibujar el mapa</translation>
  </message>
  <message>
   <source>QGIS's error number {}</source>
   <translation>Error número {} de QGIS</translation>
  </message>
  <message>
   <source>How much a class counts for being common in the area: 0 holds all classes alike and finds the rare ones best, 1 holds them to be as common as training found them and gets most pixels right</source>
   <translation>Cuánto cuenta que una clase sea frecuente en la zona: 0 considera todas las clases igual de frecuentes y halla mejor las raras, 1 las considera tan frecuentes como las halló el entrenamiento y acierta más píxeles</translation>
  </message>
  <message>
   <source>It was computed on the CPU: no graphics card was found that the engine can use.</source>
   <translation>Se calculó en la CPU: no se encontró ninguna tarjeta gráfica que el motor pueda usar.</translation>
  </message>
  <message>
   <source>It was computed on {}, the graphics card that was found.</source>
   <translation>Se calculó en {}, la tarjeta gráfica encontrada.</translation>
  </message>
  <message>
   <source>It was computed on the device '{}', as was chosen.</source>
   <translation>Se calculó en el dispositivo '{}', como se eligió.</translation>
  </message>
  <message>
   <source>The first training tells which device this is here.</source>
   <translation>El primer entrenamiento dirá qué dispositivo es aquí.</translation>
  </message>
  <message>
   <source>Here this is {}, a graphics card.</source>
   <translation>Aquí es {}, una tarjeta gráfica.</translation>
  </message>
  <message>
   <source>Here this is the CPU: the engine finds no graphics card that it can use.</source>
   <translation>Aquí es la CPU: el motor no encuentra ninguna tarjeta gráfica que pueda usar.</translation>
  </message>
  <message>
   <source>The engine found no graphics card here that it can use, so that '{}' cannot train: choose Automatic or cpu.</source>
   <translation>El motor no encontró aquí ninguna tarjeta gráfica que pueda usar, así que '{}' no puede entrenar: elija Automático o cpu.</translation>
  </message>
  <message>
   <source>{} (too few points for an interval)</source>
   <translation>{} (muy pocos puntos para un intervalo)</translation>
  </message>
  <message>
   <source>{} (95 % interval: {} to {})</source>
   <translation>{} (intervalo del 95 %: de {} a {})</translation>
  </message>
  <message>
   <source>Overall accuracy: {}</source>
   <translation>Exactitud global: {}</translation>
  </message>
  <message>
   <source>Overall accuracy where points are: {}</source>
   <translation>Exactitud global donde hay puntos: {}</translation>
  </message>
  <message>
   <source>What the model remembers of its labels: {}</source>
   <translation>Lo que el modelo recuerda de sus etiquetas: {}</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} a {}</translation>
  </message>
  <message>
   <source>{} of the map is of classes without a point, and left out of all figures: label more points.</source>
   <translation>{} del mapa pertenece a clases sin ningún punto y falta en todas las cifras: etiquete más puntos.</translation>
  </message>
  <message>
   <source>How good the map is, only points tell that no training has seen.</source>
   <translation>La calidad del mapa solo la muestran puntos que ningún entrenamiento haya visto.</translation>
  </message>
  <message>
   <source>These are too few points for a figure that could be quoted: about {} more would tell it to ± 15 percentage points.</source>
   <translation>Son muy pocos puntos para una cifra que se pueda citar: unos {} más la darían con ± 15 puntos porcentuales.</translation>
  </message>
  <message>
   <source>These are too few points for a figure that could be quoted: label more of them.</source>
   <translation>Son muy pocos puntos para una cifra que se pueda citar: etiquete más.</translation>
  </message>
  <message>
   <source>The estimate is the figure to quote: each point is weighted by the part of the map that it stands for.</source>
   <translation>La estimación es la cifra que se debe citar: cada punto se pondera por la parte del mapa que representa.</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>Otra clase</translation>
  </message>
  <message>
   <source>Step of the X-ModalNet panel</source>
   <translation>Paso del panel de X-ModalNet</translation>
  </message>
  <message>
   <source>Model: {}</source>
   <translation>Modelo: {}</translation>
  </message>
  <message>
   <source>X-ModalNet algorithm</source>
   <translation>Algoritmo de X-ModalNet</translation>
  </message>
  <message>
   <source>{} from {}</source>
   <translation>{} a partir de {}</translation>
  </message>
  <message>
   <source>learned from {}</source>
   <translation>aprendido de {}</translation>
  </message>
  <message>
   <source>{} classes</source>
   <translation>{} clases</translation>
  </message>
  <message>
   <source>by {}</source>
   <translation>de {}</translation>
  </message>
  <message>
   <source>OA {}</source>
   <translation>EG {}</translation>
  </message>
  <message>
   <source>estimated from scratch</source>
   <translation>estimada desde cero</translation>
  </message>
  <message>
   <source>{} of {} classes</source>
   <translation>{} de {} clases</translation>
  </message>
  <message>
   <source>average accuracy {}</source>
   <translation>exactitud media {}</translation>
  </message>
  <message>
   <source>kappa {}</source>
   <translation>kappa {}</translation>
  </message>
  <message>
   <source>{} epochs</source>
   <translation>{} épocas</translation>
  </message>
  <message>
   <source>seed {}</source>
   <translation>semilla {}</translation>
  </message>
  <message>
   <source>modules {}</source>
   <translation>módulos {}</translation>
  </message>
  <message>
   <source>[Beside project]</source>
   <translation>[Con el proyecto]</translation>
  </message>
  <message>
   <source>[Beside labels]</source>
   <translation>[Con etiquetas]</translation>
  </message>
  <message>
   <source>[Temporary file]</source>
   <translation>[Temporal]</translation>
  </message>
  <message>
   <source>No program opens '{}'</source>
   <translation>Ningún programa abre '{}'</translation>
  </message>
  <message>
   <source>'{}' is no folder that can be shown</source>
   <translation>'{}' no es una carpeta que se pueda mostrar</translation>
  </message>
  <message>
   <source>'{}' is not a report of X-ModalNet and was not opened: make the result again to get its report</source>
   <translation>'{}' no es un informe de X-ModalNet y no se ha abierto: vuelva a crear el resultado para obtener su informe</translation>
  </message>
  <message>
   <source>'{}' is there already. Replace it?</source>
   <translation>'{}' ya existe. ¿Reemplazarlo?</translation>
  </message>
  <message>
   <source>Help on this step</source>
   <translation>Ayuda sobre este paso</translation>
  </message>
  <message>
   <source>QGIS's plugin Processing is off</source>
   <translation>El complemento Processing de QGIS está desactivado</translation>
  </message>
  <message>
   <source>Enable it: Plugins, Manage and Install Plugins, Installed</source>
   <translation>Actívelo: Complementos, Administrar e instalar complementos, Instalado</translation>
  </message>
  <message>
   <source>The points of the project that was closed are in {}</source>
   <translation>Los puntos del proyecto que se cerró están en {}</translation>
  </message>
  <message>
   <source>Only points that were drawn here can be walked through</source>
   <translation>Solo se pueden recorrer puntos que se generaron aquí</translation>
  </message>
  <message>
   <source>Draw points first</source>
   <translation>Genere antes los puntos</translation>
  </message>
  <message>
   <source>Layer '{}' has no points</source>
   <translation>La capa '{}' no tiene puntos</translation>
  </message>
  <message>
   <source>Point {} has no place in the CRS of the project</source>
   <translation>El punto {} no tiene lugar en el SRC del proyecto</translation>
  </message>
  <message>
   <source>Choose another CRS for the project</source>
   <translation>Elija otro SRC para el proyecto</translation>
  </message>
  <message>
   <source>'{}' lies off this map: choose another reference, or draw points from the map</source>
   <translation>'{}' queda fuera de este mapa: elija otra referencia o genere puntos a partir del mapa</translation>
  </message>
  <message>
   <source>The points of '{}' were drawn from '{}', and none lies on this map: choose that map, or draw points from this one</source>
   <translation>Los puntos de '{}' se generaron a partir de '{}' y ninguno queda en este mapa: elija aquel mapa o genere puntos a partir de este</translation>
  </message>
  <message>
   <source>Assess the map</source>
   <translation>Evaluar el mapa</translation>
  </message>
  <message>
   <source>The report on the map of the project that was closed is {}</source>
   <translation>El informe sobre el mapa del proyecto que se cerró es {}</translation>
  </message>
  <message>
   <source>There is no reference</source>
   <translation>No hay ninguna referencia</translation>
  </message>
  <message>
   <source>Draw points from the map, or choose a layer of known classes</source>
   <translation>Genere puntos a partir del mapa o elija una capa de clases conocidas</translation>
  </message>
  <message>
   <source>No map is chosen</source>
   <translation>No se ha elegido ningún mapa</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster of classes to the project</source>
   <translation>Haga un mapa en el paso 4 o añada al proyecto un ráster de clases</translation>
  </message>
  <message>
   <source>No point of '{}' has a class yet</source>
   <translation>Ningún punto de '{}' tiene clase todavía</translation>
  </message>
  <message>
   <source>Press Label Points, and tell what is there</source>
   <translation>Pulse Etiquetar puntos e indique qué hay allí</translation>
  </message>
  <message>
   <source>No class field of the reference is chosen</source>
   <translation>No se ha elegido ningún campo de clase de la referencia</translation>
  </message>
  <message>
   <source>Choose the field that holds the classes</source>
   <translation>Elija el campo que contiene las clases</translation>
  </message>
  <message>
   <source>reference.gpkg</source>
   <translation>puntos_de_referencia.gpkg</translation>
  </message>
  <message>
   <source>Cannot tell</source>
   <translation>No se sabe</translation>
  </message>
  <message>
   <source>No class yet</source>
   <translation>Todavía ninguna clase</translation>
  </message>
 </context>
 <context>
  <name>_Matrix</name>
  <message>
   <source>{} stayed: {} of it</source>
   <translation>{} se mantuvo: {} de su total</translation>
  </message>
  <message>
   <source>{} became {}: {} of it</source>
   <translation>{} pasó a {}: {} de su total</translation>
  </message>
 </context>
</TS>
