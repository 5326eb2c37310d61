<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>accuracy</name>
  <message>
   <source>Figures of held-out labels speak of the labels. How right the map itself is, you learn from points that are drawn from it at random.</source>
   <translation>Las cifras obtenidas con etiquetas reservadas hablan de las etiquetas. Cuán correcto es el propio mapa se sabe gracias a puntos generados al azar a partir de él.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/accuracy.png" alt="A point waits for its class"&gt;</source>
   <translation>&lt;img src="pictures/accuracy.png" alt="Un punto espera su clase"&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;Draw Points&lt;/b&gt;. &lt;i&gt;Random&lt;/i&gt;: every pixel has the same chance. &lt;i&gt;Equal&lt;/i&gt;: as many in each class, which tells the most of rare ones. &lt;i&gt;Proportional&lt;/i&gt;, the usual one: as the class is large, a few at least. &lt;i&gt;Optimal&lt;/i&gt;: as it is large and in doubt, for which the map's confidence must be in the project. Four times as many points make the interval half as wide. They go into a GeoPackage beside the map or, where that is a temporary file, beside the labels.</source>
   <translation>&lt;b&gt;Draw Points&lt;/b&gt;. &lt;i&gt;Random&lt;/i&gt;: todos los píxeles tienen la misma probabilidad. &lt;i&gt;Equal&lt;/i&gt;: el mismo número de puntos en cada clase, lo que más dice de las clases raras. &lt;i&gt;Proportional&lt;/i&gt;, lo habitual: tantos como corresponda al tamaño de la clase, con un mínimo de unos pocos. &lt;i&gt;Optimal&lt;/i&gt;: según el tamaño de la clase y lo dudosa que sea, para lo cual la confianza del mapa debe estar en el proyecto. Con el cuádruple de puntos, el intervalo es la mitad de ancho. Los puntos se guardan en un GeoPackage junto al mapa o, si este es un archivo temporal, junto a las etiquetas.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Label Points&lt;/b&gt;: one after another is shown, with the maps hidden. &lt;kbd&gt;1&lt;/kbd&gt; to &lt;kbd&gt;9&lt;/kbd&gt; tell the class, &lt;kbd&gt;A&lt;/kbd&gt; that it is none of the map's classes, which counts as an error of the map, &lt;kbd&gt;0&lt;/kbd&gt; that it cannot be told, which does not count, &lt;kbd&gt;Backspace&lt;/kbd&gt; goes back and shows the answer, which another key changes, &lt;kbd&gt;Enter&lt;/kbd&gt; goes on and leaves it, &lt;kbd&gt;Esc&lt;/kbd&gt; ends; every answer is in the file at once. Where all points have an answer, it goes once more through those that could not be told or, where there are none, through all. At the end the points are shown in the colours of their answers: open rings have none yet, grey points could not be told, black ones are of another class.</source>
   <translation>&lt;b&gt;Label Points&lt;/b&gt;: se muestra un punto tras otro, con los mapas ocultos. Con &lt;kbd&gt;1&lt;/kbd&gt; a &lt;kbd&gt;9&lt;/kbd&gt; se indica la clase; con &lt;kbd&gt;A&lt;/kbd&gt;, que no es ninguna de las clases del mapa, lo que cuenta como error del mapa; con &lt;kbd&gt;0&lt;/kbd&gt;, que no se puede saber, y entonces el punto no cuenta; &lt;kbd&gt;Retroceso&lt;/kbd&gt; vuelve atrás y muestra la respuesta, que se cambia con otra tecla; &lt;kbd&gt;Intro&lt;/kbd&gt; pasa al siguiente y la deja como está; &lt;kbd&gt;Esc&lt;/kbd&gt; termina. Cada respuesta queda de inmediato en el archivo. Si todos los puntos tienen respuesta, se recorren de nuevo aquellos en que no se pudo saber la clase o, si no hay ninguno, todos. Al final, los puntos se muestran en los colores de sus respuestas: los anillos huecos aún no tienen ninguna, en los puntos grises no se pudo saber la clase y los negros son de otra clase.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Assess&lt;/b&gt;: the estimate for the whole map, of its accuracy and of the area of each class, each point weighted by the part of the map that it stands for (Olofsson et al. 2014), and the plain count of the points. The estimate is the figure to quote. Where the interval spans more than 30 percentage points, it is shown in place of the figure, with about how many points are missing. In the average accuracy, a class that the map lacks counts as never right, and a note says what the average is without it. Where the model learned from a part of the reference, a note says how right the map is on the rest. Points and maps from before a class was renamed in step 2 still count: in them it is known by its old name.</source>
   <translation>&lt;b&gt;Assess&lt;/b&gt;: ofrece la estimación para todo el mapa, de su exactitud y de la superficie de cada clase, con cada punto ponderado por la parte del mapa que representa (Olofsson et al. 2014), y el simple recuento de los puntos. La estimación es la cifra que se debe citar. Si el intervalo abarca más de 30 puntos porcentuales, se muestra este en lugar de la cifra, junto con el número aproximado de puntos que faltan. En la exactitud media, una clase que falta en el mapa cuenta como si nunca acertara, y una nota dice cuál es la media sin ella. Si el modelo aprendió de una parte de la referencia, una nota dice lo correcto que es el mapa en el resto. Los puntos y mapas anteriores a un cambio de nombre de una clase en el paso 2 siguen contando: en ellos se la reconoce por su nombre antiguo.</translation>
  </message>
  <message>
   <source>The same points judge another map of the place: the map that they were drawn from stays their strata (Stehman 2014). Any other layer of known classes can be the reference as well; then only the plain count is told, of polygons with its 95 % interval as if they had been drawn at random, unless its points were drawn over the whole map at random and you tick &lt;i&gt;Drawn at random&lt;/i&gt;. If the reference is a raster, codes are compared; where its names (as the layer shows them in QGIS, &lt;i&gt;Paletted/Unique values&lt;/i&gt;, or as its file has them) stand by other codes than the map's, classes meet by their names.</source>
   <translation>Los mismos puntos sirven para juzgar otro mapa del lugar: el mapa a partir del cual se generaron sigue proporcionando sus estratos (Stehman 2014). Como referencia vale también cualquier otra capa de clases conocidas; entonces solo se ofrece el simple recuento, el de polígonos con su intervalo del 95 % como si se hubieran extraído al azar, salvo que sus puntos se hayan elegido al azar en todo el mapa y usted marque &lt;i&gt;Drawn at random&lt;/i&gt;. Si la referencia es un ráster, se comparan los códigos; si sus nombres (tal como los muestra la capa en QGIS, &lt;i&gt;Valores en paleta/únicos&lt;/i&gt;, o como los tiene su archivo) corresponden a códigos distintos de los del mapa, las clases se emparejan por sus nombres.</translation>
  </message>
  <message>
   <source>Whether one of two maps is more right than the other, or whether chance alone may have made the difference, is told by McNemar's test on one reference: choose the second map as &lt;i&gt;Other map&lt;/i&gt; before you press &lt;b&gt;Assess&lt;/b&gt;. A p below 0.05 hardly is chance. &lt;a href="algorithms.html#assess"&gt;&lt;i&gt;Assess a map&lt;/i&gt;&lt;/a&gt; in the Processing toolbox does the same.</source>
   <translation>Si uno de dos mapas es más correcto que el otro, o si la diferencia puede deberse solo al azar, lo dice la prueba de McNemar con una referencia: elija el segundo mapa como &lt;i&gt;Other map&lt;/i&gt; antes de pulsar &lt;b&gt;Assess&lt;/b&gt;. Una p inferior a 0,05 difícilmente es azar. &lt;a href="algorithms.html#assess"&gt;&lt;i&gt;Assess a map&lt;/i&gt;&lt;/a&gt; de la caja de herramientas de Procesos hace lo mismo.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algoritmos</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Áreas grandes</translation>
  </message>
 </context>
 <context>
  <name>after</name>
  <message>
   <source>Works on any class map of the project; the newest is chosen by itself.</source>
   <translation>Se puede usar con cualquier mapa de clases del proyecto; el más reciente se elige por sí solo.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/after.png" alt="Swipe between the map and the image"&gt;</source>
   <translation>&lt;img src="pictures/after.png" alt="Cortinilla entre el mapa y la imagen"&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;Swipe&lt;/b&gt;: drag the line; left of it the map, right of it what lies under it. The list beside the button chooses another layer to see there. &lt;kbd&gt;Esc&lt;/kbd&gt; ends it.</source>
   <translation>&lt;b&gt;Swipe&lt;/b&gt;: arrastre la línea; a su izquierda se ve el mapa y a su derecha lo que hay debajo. En la lista que está junto al botón se elige otra capa para verla ahí. &lt;kbd&gt;Esc&lt;/kbd&gt; termina.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Clean Up&lt;/b&gt;: majority filter, sieve, and polygons in the map's colours, one per patch or one per class. The results join the map's group, step 5 then judges the cleaned map, and a table shows what became of each class. Pixels of one class that touch are one patch, also where they are several things: the polygons of a forest do not count its trees.</source>
   <translation>&lt;b&gt;Clean Up&lt;/b&gt;: filtro de mayoría, tamizado y polígonos en los colores del mapa, uno por mancha o uno por clase. Los resultados se añaden al grupo del mapa, el paso 5 evalúa a partir de entonces el mapa depurado y una tabla muestra qué ha sido de cada clase. Los píxeles de una clase que se tocan son una sola mancha, también donde son varias cosas: los polígonos de un bosque no cuentan sus árboles.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Export&lt;/b&gt;: GeoTIFF, GeoPackage with hectares, a CSV table of the areas, areas by polygon, a page with legend and hectares as PNG, a print layout to edit, a STAC item beside the map. The title of page and layout is the layer's name: rename the layer for another one. Where the map has no CRS, there is neither scale bar nor north arrow. &lt;i&gt;Areas by Polygon&lt;/i&gt; opens the algorithm of that name with the map filled in: of every polygon of a layer, such as fields or districts, it tells the class that has the most of it and the hectares of each class, as a layer in the colours of the map; its attribute table is exported as QGIS exports any.</source>
   <translation>&lt;b&gt;Export&lt;/b&gt;: GeoTIFF, GeoPackage con hectáreas, una tabla CSV de las superficies, superficies por polígono, una página con leyenda y hectáreas como PNG, una composición de impresión que se puede editar, un ítem STAC junto al mapa. El título de la página y de la composición es el nombre de la capa: para poner otro, cambie el nombre de la capa. Si el mapa no tiene SRC, no hay ni barra de escala ni flecha del norte. &lt;i&gt;Areas by Polygon&lt;/i&gt; abre el algoritmo de ese nombre con el mapa ya puesto: de cada polígono de una capa, como parcelas o municipios, indica la clase que ocupa la mayor parte y las hectáreas de cada clase, en una capa con los colores del mapa; su tabla de atributos se exporta como cualquier otra en QGIS.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Compare&lt;/b&gt;: what became of each class from one map to another, in pixels or hectares, and the changes as a layer. The latest earlier map of the same pixels is proposed. Which of two maps of one time is more right it cannot tell: &lt;a href="accuracy.html"&gt;step 5&lt;/a&gt; can, by a reference.</source>
   <translation>&lt;b&gt;Compare&lt;/b&gt;: qué ha sido de cada clase de un mapa a otro, en píxeles o en hectáreas, y los cambios como capa. Se propone el último mapa anterior que tenga los mismos píxeles. Cuál de dos mapas de una misma época es más correcto no puede decirlo: el &lt;a href="accuracy.html"&gt;paso 5&lt;/a&gt; puede, con una referencia.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algoritmos</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Áreas grandes</translation>
  </message>
 </context>
 <context>
  <name>algorithms</name>
  <message>
   <source>Processing algorithms</source>
   <translation>Algoritmos de Procesos</translation>
  </message>
  <message>
   <source>In the toolbox under &lt;i&gt;X-ModalNet&lt;/i&gt;, in the modeler, in batch, and as &lt;code&gt;qgis_process run xmodalnet:NAME -- ...&lt;/code&gt;. The text in the dialog explains every parameter; &lt;code&gt;qgis_process help xmodalnet:NAME&lt;/code&gt; also tells the numbers that stand for choices.</source>
   <translation>Están en la caja de herramientas, en &lt;i&gt;X-ModalNet&lt;/i&gt;, así como en el modelador, en el proceso por lotes y como &lt;code&gt;qgis_process run xmodalnet:NAME -- ...&lt;/code&gt;. El texto del diálogo explica todos los parámetros; &lt;code&gt;qgis_process help xmodalnet:NAME&lt;/code&gt; indica además los números que corresponden a las opciones.</translation>
  </message>
  <message>
   <source>Layers and labels to a model, with its estimated accuracy and report.</source>
   <translation>De capas y etiquetas a un modelo, con su exactitud estimada y su informe.</translation>
  </message>
  <message>
   <source>Numbers of a field beyond 254, such as crop codes, are the names of the classes, and the codes of the map count from 1 in their order: another year's labels may give other codes. The command line keeps them, with a table of all crop codes: &lt;code&gt;--classes&lt;/code&gt;.</source>
   <translation>Los números de un campo mayores que 254, como los códigos de cultivo, son los nombres de las clases, y los códigos del mapa cuentan desde 1 en su orden: las etiquetas de otro año pueden dar otros códigos. La línea de comandos los conserva, con una tabla de todos los códigos de cultivo: &lt;code&gt;--classes&lt;/code&gt;.</translation>
  </message>
  <message>
   <source>A model and layers to a class map, with confidence and uncertainty if asked for; of an extent, or inside of polygons alone.</source>
   <translation>De un modelo y capas a un mapa de clases, con confianza e incertidumbre si se piden; de una extensión o solo dentro de polígonos.</translation>
  </message>
  <message>
   <source>Layers and the labels so far to points where the next labels would teach the most, each with the two classes that it may be.</source>
   <translation>De las capas y las etiquetas que haya hasta el momento a puntos donde las próximas etiquetas enseñarían más, cada uno con las dos clases que puede ser.</translation>
  </message>
  <message>
   <source>A map and a reference to a confusion matrix and accuracies; of a random sample also the estimate for the whole map, with intervals; McNemar&amp;#x27;s test of two maps.</source>
   <translation>De un mapa y una referencia a una matriz de confusión y las exactitudes; si se trata de una muestra aleatoria, también la estimación para todo el mapa, con intervalos; prueba de McNemar de dos mapas.</translation>
  </message>
  <message>
   <source>A map to points at random that wait for their class.</source>
   <translation>De un mapa a puntos al azar que esperan su clase.</translation>
  </message>
  <message>
   <source>A matrix of what became of each class, and a map of the changes.</source>
   <translation>Una matriz de lo que ha sido de cada clase y un mapa de los cambios.</translation>
  </message>
  <message>
   <source>A map in which every pixel has the most frequent class around it.</source>
   <translation>Un mapa en el que cada píxel tiene la clase más frecuente a su alrededor.</translation>
  </message>
  <message>
   <source>A map to a GeoPackage of polygons with class code, name and hectares, in the map&amp;#x27;s colours; one for each patch, or with &lt;code&gt;DISSOLVE=true&lt;/code&gt; one for each class: &lt;code&gt;qgis_process run xmodalnet:polygons -- MAP=map.tif POLYGONS=map.gpkg&lt;/code&gt;</source>
   <translation>De un mapa a un GeoPackage de polígonos con código de clase, nombre y hectáreas, en los colores del mapa; uno por mancha o, con &lt;code&gt;DISSOLVE=true&lt;/code&gt;, uno por clase: &lt;code&gt;qgis_process run xmodalnet:polygons -- MAP=map.tif POLYGONS=map.gpkg&lt;/code&gt;</translation>
  </message>
  <message>
   <source>A map and polygons, such as fields or districts, to the same polygons with the class that has the most of each, its percent, and the hectares of every class: &lt;code&gt;qgis_process run xmodalnet:areas -- MAP=map.tif POLYGONS=fields.gpkg AREAS=areas.gpkg&lt;/code&gt;</source>
   <translation>De un mapa y polígonos, como parcelas o municipios, a los mismos polígonos con la clase que ocupa la mayor parte de cada uno, su porcentaje y las hectáreas de todas las clases: &lt;code&gt;qgis_process run xmodalnet:areas -- MAP=map.tif POLYGONS=fields.gpkg AREAS=areas.gpkg&lt;/code&gt;</translation>
  </message>
  <message>
   <source>A map on a page with title, legend, scale bar and north arrow, as PNG, PDF or SVG.</source>
   <translation>Un mapa en una página con título, leyenda, barra de escala y flecha del norte, como PNG, PDF o SVG.</translation>
  </message>
  <message>
   <source>A JSON file beside a map that catalogues of geodata read.</source>
   <translation>Un archivo JSON junto al mapa que leen los catálogos de geodatos.</translation>
  </message>
  <message>
   <source>One image, as a virtual raster, of bands that come as a file each or in several pixel sizes.</source>
   <translation>Una sola imagen, como ráster virtual, a partir de bandas que vienen cada una en un archivo o en varios tamaños de píxel.</translation>
  </message>
  <message>
   <source>How far layers lie from the target, in pixels.</source>
   <translation>Cuánto se desvían las capas del objetivo, en píxeles.</translation>
  </message>
  <message>
   <source>A model as an ONNX file.</source>
   <translation>Un modelo como archivo ONNX.</translation>
  </message>
  <message>
   <source>A simulated landscape to try everything out.</source>
   <translation>Un paisaje simulado para probarlo todo.</translation>
  </message>
  <message>
   <source>From your own programs</source>
   <translation>Desde sus propios programas</translation>
  </message>
  <message>
   <source>In the plugin's folder, the engine's interpreter does a job, or a list of jobs, of a JSON file: &lt;code&gt;python -m engine run map.tif.job.json&lt;/code&gt;. Such a file lies beside every model and map; &lt;code&gt;python -m engine run --keys&lt;/code&gt; prints the keys of every job, what they mean, and what they are where they are left out. Paths are absolute, or count from where the program is started.</source>
   <translation>En la carpeta del complemento, el intérprete del motor hace una tarea, o una lista de tareas, de un archivo JSON: &lt;code&gt;python -m engine run map.tif.job.json&lt;/code&gt;. Hay un archivo así junto a cada modelo y cada mapa; &lt;code&gt;python -m engine run --keys&lt;/code&gt; muestra las claves de cada tarea, qué significan y qué vale si se omiten. Las rutas son absolutas o cuentan desde la carpeta en que se inicia el programa.</translation>
  </message>
  <message>
   <source>A program that asks for many jobs keeps an engine, &lt;code&gt;python -m engine serve&lt;/code&gt;, and writes one JSON object a line to its input: &lt;code&gt;{"type": "run", "job": {...}}&lt;/code&gt;, or &lt;code&gt;{"type": "cancel"}&lt;/code&gt; meanwhile. The engine writes one a line too: first &lt;code&gt;ready&lt;/code&gt;, with the number of the protocol; while a job runs, &lt;code&gt;progress&lt;/code&gt;, with &lt;code&gt;fraction&lt;/code&gt; (0 to 1) and &lt;code&gt;stage&lt;/code&gt;; at its end exactly one of &lt;code&gt;done&lt;/code&gt; (&lt;code&gt;outputs&lt;/code&gt;, &lt;code&gt;report&lt;/code&gt;, &lt;code&gt;notes&lt;/code&gt;), &lt;code&gt;failed&lt;/code&gt; (&lt;code&gt;message&lt;/code&gt;, &lt;code&gt;hint&lt;/code&gt;) and &lt;code&gt;cancelled&lt;/code&gt;. It ends when its input is closed. In Python:</source>
   <translation>Un programa que pide muchas tareas mantiene un motor, &lt;code&gt;python -m engine serve&lt;/code&gt;, y escribe en su entrada un objeto JSON por línea: &lt;code&gt;{"type": "run", "job": {...}}&lt;/code&gt; o, entretanto, &lt;code&gt;{"type": "cancel"}&lt;/code&gt;. El motor también escribe uno por línea: primero &lt;code&gt;ready&lt;/code&gt;, con el número del protocolo; mientras se hace una tarea, &lt;code&gt;progress&lt;/code&gt;, con &lt;code&gt;fraction&lt;/code&gt; (0 a 1) y &lt;code&gt;stage&lt;/code&gt;; al final, exactamente uno de &lt;code&gt;done&lt;/code&gt; (&lt;code&gt;outputs&lt;/code&gt;, &lt;code&gt;report&lt;/code&gt;, &lt;code&gt;notes&lt;/code&gt;), &lt;code&gt;failed&lt;/code&gt; (&lt;code&gt;message&lt;/code&gt;, &lt;code&gt;hint&lt;/code&gt;) y &lt;code&gt;cancelled&lt;/code&gt;. Termina cuando se cierra su entrada. En Python:</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algoritmos</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Áreas grandes</translation>
  </message>
 </context>
 <context>
  <name>cluster</name>
  <message>
   <source>Large areas</source>
   <translation>Áreas grandes</translation>
  </message>
  <message>
   <source>Large areas, several machines</source>
   <translation>Áreas grandes, varios equipos</translation>
  </message>
  <message>
   <source>A raster may be larger than memory and disk: maps are read and written tile by tile, memory stays the same, and a layer can be anything that GDAL opens, such as a VRT mosaic of many scenes or a file on a web server (&lt;code&gt;/vsicurl/https://...&lt;/code&gt;). Two cores map a Sentinel-2 tile in less than a minute. For countries there is a cluster.</source>
   <translation>Un ráster puede ser mayor que la memoria y que el disco: los mapas se leen y se escriben tesela a tesela, el uso de memoria no crece, y una capa puede ser todo lo que GDAL abra, como un mosaico VRT de muchas escenas o un archivo en un servidor web (&lt;code&gt;/vsicurl/https://...&lt;/code&gt;). Dos núcleos cartografían una tesela de Sentinel-2 en menos de un minuto. Para países enteros hay un clúster.</translation>
  </message>
  <message>
   <source>Map on a cluster</source>
   <translation>Cartografiar en un clúster</translation>
  </message>
  <message>
   <source>The engine's map, by the command line or &lt;i&gt;Map with a model&lt;/i&gt; in Processing (its advanced parameters), can be made by the workers of a &lt;a href="https://distributed.dask.org"&gt;Dask&lt;/a&gt; cluster. The map goes out in parts of about two million pixels; each is a file in a hidden folder beside the map (&lt;code&gt;.MAP.tif.parts&lt;/code&gt;) until the map is whole. So nothing is lost with a worker: another one makes its part. If the process that asked for the map is stopped, or the scheduler is lost, the same job goes on from the parts that are there, unless a layer, the model or the settings have changed since (whether a layer on a web server has cannot be told; a note says so). The map is the same, byte for byte, as that of one machine with a processor of the same kind. Between kinds of processors, and with &lt;code&gt;--device auto&lt;/code&gt; between graphics cards, last digits differ.</source>
   <translation>Los procesos de trabajo de un clúster de &lt;a href="https://distributed.dask.org"&gt;Dask&lt;/a&gt; pueden hacer el mapa del motor, ya se pida desde la línea de comandos o con &lt;i&gt;Map with a model&lt;/i&gt; en Procesos (en sus parámetros avanzados). El mapa se reparte en partes de unos dos millones de píxeles; cada una es un archivo en una carpeta oculta junto al mapa (&lt;code&gt;.MAP.tif.parts&lt;/code&gt;) hasta que el mapa está completo. Así no se pierde nada si falla un proceso de trabajo: otro hace su parte. Si se detiene el proceso que pidió el mapa o se pierde el planificador, la misma tarea continúa a partir de las partes que haya, salvo que entretanto hayan cambiado una capa, el modelo o los ajustes (si ha cambiado una capa de un servidor web no se puede saber; una nota lo advierte). El mapa es, byte a byte, el mismo que el de un solo equipo con un procesador del mismo tipo. Entre tipos de procesadores y, con &lt;code&gt;--device auto&lt;/code&gt;, entre tarjetas gráficas difieren las últimas cifras.</translation>
  </message>
  <message>
   <source>If you do not want to go on with a map, delete the folder of its parts; else the folder is deleted when a map of that name is written. The job file beside a map does not keep the cluster: where it is run again on one, add &lt;code&gt;--cluster tcp://HOST:8786&lt;/code&gt;.</source>
   <translation>Si no quiere continuar con un mapa, elimine la carpeta de sus partes; de lo contrario, la carpeta se elimina cuando se escribe un mapa con ese nombre. El archivo de tarea que hay junto a un mapa no guarda el clúster: para ejecutarlo de nuevo en uno, añada &lt;code&gt;--cluster tcp://HOST:8786&lt;/code&gt;.</translation>
  </message>
  <message>
   <source>Layers, model and the map's folder must lie where all machines find them under the same name, a network drive for instance; layers may also be addresses that every worker can read. Every machine needs the packages, but not the plugin: the engine's code comes with the job.</source>
   <translation>Las capas, el modelo y la carpeta del mapa deben estar donde todos los equipos los encuentren con el mismo nombre, por ejemplo en una unidad de red; las capas también pueden ser direcciones que todos los procesos de trabajo puedan leer. Todos los equipos necesitan los paquetes, pero no el complemento: el código del motor llega con la tarea.</translation>
  </message>
  <message>
   <source>In the plugin's folder (Python must be of the same version everywhere):</source>
   <translation>En la carpeta del complemento (Python debe ser de la misma versión en todas partes):</translation>
  </message>
  <message>
   <source>With a batch system the workers are one line of its script, as many times as there are nodes:</source>
   <translation>Con un sistema de colas, los procesos de trabajo son una línea de su script, tantas veces como nodos haya:</translation>
  </message>
  <message>
   <source>Set two variables where workers start, and they are a fifth faster: &lt;code&gt;DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED=False&lt;/code&gt; (nobody looks at their profiles) and &lt;code&gt;MALLOC_TRIM_THRESHOLD_=1000000000&lt;/code&gt; (they keep memory that they want again at once). Where workers have several threads each makes a part of its own; processes of one thread are faster.</source>
   <translation>Si define dos variables donde se inician los procesos de trabajo, estos son una quinta parte más rápidos: &lt;code&gt;DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED=False&lt;/code&gt; (nadie mira sus perfiles de ejecución) y &lt;code&gt;MALLOC_TRIM_THRESHOLD_=1000000000&lt;/code&gt; (conservan la memoria que van a necesitar de nuevo enseguida). Si los procesos de trabajo tienen varios hilos, cada hilo hace una parte propia; los procesos de un solo hilo son más rápidos.</translation>
  </message>
  <message>
   <source>Workers may come late, go and come again. &lt;code&gt;--cluster local:4&lt;/code&gt; starts four workers on this machine and stops them at the end; it is a trial of the same way, no faster than no cluster at all.</source>
   <translation>Los procesos de trabajo pueden llegar tarde, irse y volver. &lt;code&gt;--cluster local:4&lt;/code&gt; inicia cuatro en este equipo y los detiene al final; sirve para probar el mismo procedimiento y no es más rápido que sin clúster.</translation>
  </message>
  <message>
   <source>Whoever reaches an open scheduler (&lt;code&gt;tcp://&lt;/code&gt;) can run programs on all machines of the cluster: keep it in a network of your own, or set up Dask's certificates and say &lt;code&gt;tls://HOST:8786&lt;/code&gt;; Dask finds them by its usual settings, such as &lt;code&gt;DASK_DISTRIBUTED__COMM__TLS__CA_FILE&lt;/code&gt;. The processes of &lt;code&gt;local:4&lt;/code&gt; have certificates of their own.</source>
   <translation>Quien pueda llegar a un planificador abierto (&lt;code&gt;tcp://&lt;/code&gt;) puede ejecutar programas en todos los equipos del clúster: manténgalo en su propia red, o configure los certificados de Dask e indique &lt;code&gt;tls://HOST:8786&lt;/code&gt;; Dask los encuentra mediante su configuración habitual, como &lt;code&gt;DASK_DISTRIBUTED__COMM__TLS__CA_FILE&lt;/code&gt;. Los procesos de &lt;code&gt;local:4&lt;/code&gt; tienen certificados propios.</translation>
  </message>
  <message>
   <source>How long a country takes</source>
   <translation>Cuánto tarda un país</translation>
  </message>
  <message>
   <source>On paper, for 100 000 million pixels of twelve float32 bands, from costs measured on one machine (&lt;code&gt;make bench-spread&lt;/code&gt; measures yours): 47 700 parts of 2.1 million pixels; 0.04 s to open each and 0.30 s of one core for a million pixels; meanwhile, 0.004 s a million pixels and 0.002 s a part in the process that asked; at the end, 0.01 s a million pixels for the file with its overviews. So 9 hours of one core. With several, putting together goes on beside the mapping, so the longer of the two counts:</source>
   <translation>Sobre el papel, para 100 000 millones de píxeles de doce bandas float32, a partir de costes medidos en un solo equipo (&lt;code&gt;make bench-spread&lt;/code&gt; mide los del suyo): 47 700 partes de 2,1 millones de píxeles; 0,04 s para abrir cada una y 0,30 s de un núcleo por millón de píxeles; entretanto, 0,004 s por millón de píxeles y 0,002 s por cada parte en el proceso que pidió el mapa; al final, 0,01 s por millón de píxeles para el archivo con sus pirámides. Es decir, 9 horas de un núcleo. Con varios, las partes se reúnen mientras se cartografía, así que cuenta lo que tarde más de las dos cosas:</translation>
  </message>
  <message>
   <source>workers of one core</source>
   <translation>procesos de trabajo de un núcleo</translation>
  </message>
  <message>
   <source>mapping, min</source>
   <translation>cartografiado, min</translation>
  </message>
  <message>
   <source>putting together, meanwhile, min</source>
   <translation>reunir las partes, entretanto, min</translation>
  </message>
  <message>
   <source>the file at the end, min</source>
   <translation>archivo, al final, min</translation>
  </message>
  <message>
   <source>in all, min</source>
   <translation>total, min</translation>
  </message>
  <message>
   <source>It needs room for the parts (0.03 bytes a pixel, 3 GB; confidence adds 4 bytes a pixel, uncertainty 12), for a draft of the map (a byte a pixel, 100 GB) and for the map. Reading 4.8 TB in half an hour is 2.7 GB/s: the storage may be what all wait for.</source>
   <translation>Se necesita espacio para las partes (0,03 bytes por píxel, 3 GB; la confianza añade 4 bytes por píxel y la incertidumbre, 12), para un borrador del mapa (un byte por píxel, 100 GB) y para el mapa. Leer 4,8 TB en media hora supone 2,7 GB/s: puede que todos tengan que esperar al almacenamiento.</translation>
  </message>
  <message>
   <source>Beyond about 64 workers the single file is what takes the time: then map the country in some areas (&lt;code&gt;--area&lt;/code&gt;), each with a file of its own, and put a VRT over them.</source>
   <translation>A partir de unos 64 procesos de trabajo, lo que lleva tiempo es el archivo único: en ese caso, cartografíe el país en varias áreas (&lt;code&gt;--area&lt;/code&gt;), cada una con su propio archivo, y reúnalas en un VRT.</translation>
  </message>
  <message>
   <source>Train on several graphics cards</source>
   <translation>Entrenar en varias tarjetas gráficas</translation>
  </message>
  <message>
   <source>A training takes seconds to minutes on one machine, and needs no cluster. Where a large one shall use all graphics cards of a machine, &lt;code&gt;torchrun&lt;/code&gt; starts a process for each, and they learn as one: each looks at its share of every step's pixels. It was tried with two processes on processors, where the model is as good as that of one process; not on graphics cards. On Windows set &lt;code&gt;USE_LIBUV=0&lt;/code&gt; first: PyTorch comes without that library there.</source>
   <translation>Un entrenamiento dura de segundos a minutos en un solo equipo y no necesita ningún clúster. Para que uno grande use todas las tarjetas gráficas de un equipo, &lt;code&gt;torchrun&lt;/code&gt; inicia un proceso para cada una y todos aprenden como uno solo: cada uno se ocupa de su parte de los píxeles de cada paso. Se ha probado con dos procesos en procesadores, donde el modelo es tan bueno como el de un solo proceso; no en tarjetas gráficas. En Windows, ponga antes &lt;code&gt;USE_LIBUV=0&lt;/code&gt;: allí PyTorch viene sin esa biblioteca.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algoritmos</translation>
  </message>
 </context>
 <context>
  <name>data</name>
  <message>
   <source>Choose one layer or more of the same place: hyperspectral (HSI), multispectral (MSI), radar (SAR), and one of anything else, such as elevation, a thermal image or an index. They may differ in pixel size, extent and CRS. Tick the &lt;i&gt;target&lt;/i&gt;: the sensor that will be there for the whole map (several can be ticked). The others only help to learn, and may cover a part.</source>
   <translation>Elija una o más capas del mismo lugar: hiperespectral (HSI), multiespectral (MSI), radar (SAR) y una de cualquier otro tipo, como elevación, una imagen térmica o un índice. Pueden diferir en tamaño de píxel, extensión y SRC. Marque el &lt;i&gt;objetivo&lt;/i&gt;: el sensor que estará disponible para todo el mapa (se pueden marcar varios). Los demás solo ayudan a aprender y pueden cubrir solo una parte.</translation>
  </message>
  <message>
   <source>What is chosen as &lt;i&gt;Other&lt;/i&gt; is taken to be there for the whole map, so it is ticked as a target from the start. It helps where the classes follow it; elsewhere it may teach no more than where the labels lie: train with and without it, and compare. Several such layers become one raster with &lt;i&gt;Stack Bands&lt;/i&gt;.</source>
   <translation>La capa que se elige como &lt;i&gt;Other&lt;/i&gt; se considera disponible para todo el mapa, por lo que está marcada como objetivo desde el principio. Ayuda donde las clases la siguen; en otras partes puede que no enseñe más que dónde están las etiquetas: entrene con ella y sin ella, y compare. Varias capas de este tipo pasan a ser un solo ráster con &lt;i&gt;Stack Bands&lt;/i&gt;.</translation>
  </message>
  <message>
   <source>Landsat, Sentinel-2 and radar often come as a file for each band. &lt;i&gt;Stack Bands&lt;/i&gt; makes one layer of them: it ticks the files whose names belong to one image, takes further ones, and writes a small virtual raster (VRT) that refers to the files, so that nothing is copied; keep it with them. Where bands have several pixel sizes, the image has the finest, and the area that all of them cover. Names and wavelengths go along (those of Landsat 4 to 9 and Sentinel-2 are known from the names of their files), so that a model finds its bands in other images. Reproject bands of another CRS first.</source>
   <translation>Landsat, Sentinel-2 y el radar suelen venir con un archivo por banda. &lt;i&gt;Stack Bands&lt;/i&gt; hace de ellos una sola capa: marca los archivos que, por sus nombres, pertenecen a una misma imagen, admite otros y escribe un pequeño ráster virtual (VRT) que remite a los archivos, de modo que no se copia nada; guárdelo con ellos. Si las bandas tienen varios tamaños de píxel, la imagen tiene el más fino y el área que todas cubren. Los nombres y las longitudes de onda se conservan (los de Landsat 4 a 9 y Sentinel-2 se conocen por los nombres de sus archivos), de modo que un modelo encuentra sus bandas en otras imágenes. Reproyecte antes las bandas que tengan otro SRC.</translation>
  </message>
  <message>
   <source>EnMAP and DESIS keep the wavelengths of their bands in &lt;code&gt;…METADATA.XML&lt;/code&gt;, beside &lt;code&gt;…SPECTRAL_IMAGE&lt;/code&gt;: leave both in one folder under their names. A clipped or renamed copy knows no wavelengths. You need none: a map can be made of a part of the layer.</source>
   <translation>EnMAP y DESIS guardan las longitudes de onda de sus bandas en &lt;code&gt;…METADATA.XML&lt;/code&gt;, junto a &lt;code&gt;…SPECTRAL_IMAGE&lt;/code&gt;: deje ambos archivos en una misma carpeta y con sus nombres. Una copia recortada o con otro nombre no conoce las longitudes de onda. No la necesita: se puede hacer un mapa de una parte de la capa.</translation>
  </message>
  <message>
   <source>Radar may hold decibels, power or amplitude: it is used in decibels, in the training and in every map, and a note tells what was found. Each band is taken for what it or its file is called, such as &lt;code&gt;VV_db&lt;/code&gt;, &lt;code&gt;Amplitude_VV&lt;/code&gt;, &lt;code&gt;Intensity_VV&lt;/code&gt; or &lt;code&gt;Sigma0_VV&lt;/code&gt;, unless its values contradict; where no name tells, values do. Decibels times 10, 100 or 1000 in whole numbers are recognised too. Angles, coherence and ratios stay as they are.</source>
   <translation>El radar puede contener decibelios, potencia o amplitud: se usa en decibelios, en el entrenamiento y en cada mapa, y una nota dice lo que se encontró. Cada banda se toma por lo que indica su nombre o el de su archivo, como &lt;code&gt;VV_db&lt;/code&gt;, &lt;code&gt;Amplitude_VV&lt;/code&gt;, &lt;code&gt;Intensity_VV&lt;/code&gt; o &lt;code&gt;Sigma0_VV&lt;/code&gt;, salvo que sus valores lo contradigan; donde ningún nombre lo indica, lo indican los valores. También se reconocen decibelios por 10, 100 o 1000 en números enteros. Los ángulos, la coherencia y las razones quedan como están.</translation>
  </message>
  <message>
   <source>Power or amplitude of 0 in all bands is no data. What is 0 or less in one band only, as where noise was subtracted, is taken for one of the weakest echoes. On the command line, &lt;code&gt;--unit sar=power&lt;/code&gt; (or &lt;code&gt;amplitude&lt;/code&gt;, or &lt;code&gt;decibel&lt;/code&gt;) tells what a file holds where its names mislead.</source>
   <translation>La potencia o amplitud que es 0 en todas las bandas es ausencia de datos. Lo que es 0 o menor en una sola banda, como donde se ha restado el ruido, se toma por uno de los ecos más débiles. En la línea de órdenes, &lt;code&gt;--unit sar=power&lt;/code&gt; (o &lt;code&gt;amplitude&lt;/code&gt;, o &lt;code&gt;decibel&lt;/code&gt;) indica lo que contiene un archivo cuyos nombres engañan.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/data.png" alt="The Data step with its card"&gt;</source>
   <translation>&lt;img src="pictures/data.png" alt="El paso Datos con su ficha"&gt;</translation>
  </message>
  <message>
   <source>The card</source>
   <translation>La ficha</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Línea</translation>
  </message>
  <message>
   <source>What it tells, and what its links do</source>
   <translation>Qué indica y qué hacen sus enlaces</translation>
  </message>
  <message>
   <source>Which of several sensors the map will be made from, until you say which: links do, and the ticks above.</source>
   <translation>A partir de cuál de varios sensores se hará el mapa, hasta que usted lo diga: con los enlaces o con las marcas de arriba.</translation>
  </message>
  <message>
   <source>HSI, MSI, SAR, Other</source>
   <translation>HSI, MSI, SAR, Otra</translation>
  </message>
  <message>
   <source>Bands, type, nodata, how much of the target a layer covers; a layer that can hardly be what it was chosen for. Links swap two sensors, take a layer away, stack the bands of one image, show natural colours, use the nodata value that you set in QGIS instead of the file's, make a border of zeros, or another filler value, no data, or undo that. While no radar is chosen, layers that look like one are listed, and while no sensor is chosen, so are photos, scans, and images that are called as a map is; the link takes one. The only photo of the project with pixels of a metre or less is taken for MSI by itself.</source>
   <translation>Bandas, tipo, valor sin datos y cuánto cubre una capa del objetivo; también, si una capa difícilmente puede ser aquello por lo que se eligió. Los enlaces intercambian dos sensores, quitan una capa, apilan las bandas de una imagen, muestran colores naturales, usan el valor sin datos que usted haya puesto en QGIS en lugar del valor del archivo, tratan como sin datos un borde de ceros u otro valor de relleno, o revierten esto último. Mientras no se haya elegido ningún radar, se enumeran las capas que lo parecen y, mientras no se haya elegido ningún sensor, también las fotos, los escaneos y las imágenes que se llaman como un mapa; el enlace usa una. La única foto del proyecto con píxeles de un metro o menos se toma por sí sola como MSI.</translation>
  </message>
  <message>
   <source>The CRS, or that a layer has none; the link sets it.</source>
   <translation>El SRC, o que una capa no tiene ninguno; el enlace lo establece.</translation>
  </message>
  <message>
   <source>The target's pixels, which the map will have, and what is resampled to them. With several targets they are those of the uppermost one, until a link takes those of another: finer pixels show more, and take longer. Later maps of a model have the pixels of the same sensor, if it is among their layers.</source>
   <translation>Los píxeles del objetivo, que serán los del mapa, y qué se remuestrea a ellos. Con varios objetivos, son los del que está más arriba, hasta que un enlace toma los de otro: unos píxeles más finos muestran más y tardan más. Los mapas posteriores de un modelo tienen los píxeles del mismo sensor, si está entre sus capas.</translation>
  </message>
  <message>
   <source>&lt;i&gt;Compare&lt;/i&gt; estimates how far each layer lies from the target, by phase correlation of their edges. Beyond half a pixel of the layer or of the target, whichever is larger, it warns (a pixel and a half between an image and radar or other layers, whose edges differ by nature); &lt;i&gt;Move&lt;/i&gt; puts the layer back by a small file (VRT) that names the old one, and &lt;i&gt;Show Shifts&lt;/i&gt; draws an arrow, twenty times as long as the shift, wherever one could be measured. Where edges have too little in common, it says that it cannot tell.</source>
   <translation>&lt;i&gt;Compare&lt;/i&gt; estima cuánto se desvía cada capa del objetivo, por correlación de fase de sus bordes. A partir de medio píxel de la capa o del objetivo, el que sea mayor, avisa (a partir de píxel y medio entre una imagen y el radar u otras capas, cuyos bordes difieren por naturaleza); &lt;i&gt;Move&lt;/i&gt; devuelve la capa a su sitio mediante un pequeño archivo (VRT) que nombra el antiguo, y &lt;i&gt;Show Shifts&lt;/i&gt; dibuja una flecha, veinte veces más larga que el desplazamiento, en cada lugar donde se pudo medir. Si los bordes tienen demasiado poco en común, indica que no se puede saber.</translation>
  </message>
  <message>
   <source>Free disk and memory. Yellow: a map of all of the target may find no room on the disk, or memory is short.</source>
   <translation>Disco y memoria libres. Amarillo: un mapa de todo el objetivo puede no caber en el disco, o queda poca memoria.</translation>
  </message>
  <message>
   <source>What the model of step 4 learned from, and how the layers fit it.</source>
   <translation>De qué aprendió el modelo del paso 4 y cómo concuerdan con él las capas.</translation>
  </message>
  <message>
   <source>What there is to say of the labels stands below them, in step 2. Green: good. Yellow: look at it. A cross: nothing can be trained until it is mended. A bubble: not known yet, or only good to know.</source>
   <translation>Lo que hay que decir de las etiquetas está debajo de ellas, en el paso 2. Verde: bien. Amarillo: revíselo. Una cruz: no se puede entrenar nada hasta que se corrija. Un bocadillo: aún no se sabe, o es solo información.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algoritmos</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Áreas grandes</translation>
  </message>
 </context>
 <context>
  <name>index</name>
  <message>
   <source>From a few labels to a map</source>
   <translation>De unas pocas etiquetas a un mapa</translation>
  </message>
  <message>
   <source>X-ModalNet turns a handful of labels and whatever sensors you have into a map of classes. A small hyperspectral scene teaches a model that then maps large areas from the cheap sensor alone: multispectral or radar. All pictures here show the simulated sample scene.</source>
   <translation>X-ModalNet convierte un puñado de etiquetas y los sensores de que disponga en un mapa de clases. Una pequeña escena hiperespectral enseña a un modelo que después cartografía grandes áreas solo con el sensor barato: multiespectral o radar. Todas las imágenes de esta ayuda muestran la escena de ejemplo simulada.</translation>
  </message>
  <message>
   <source>The first map, in five minutes</source>
   <translation>El primer mapa, en cinco minutos</translation>
  </message>
  <message>
   <source>Open the panel: &lt;i&gt;Raster &amp;gt; X-ModalNet &amp;gt; X-ModalNet&lt;/i&gt;, or its button. If no engine is found, the panel offers to set one up, or to point at an interpreter that has it. Nothing is installed unasked.</source>
   <translation>Abra el panel: &lt;i&gt;Ráster &amp;gt; X-ModalNet &amp;gt; X-ModalNet&lt;/i&gt;, o con su botón. Si no se encuentra ningún motor, el panel ofrece instalar uno o indicar un intérprete que lo tenga. No se instala nada sin preguntar.</translation>
  </message>
  <message>
   <source>&lt;a href="data.html"&gt;Data&lt;/a&gt;: choose your layers and tick the &lt;i&gt;target&lt;/i&gt;, the sensor that will be there for the whole map. No data at hand? Press &lt;i&gt;Load Sample Project&lt;/i&gt;.</source>
   <translation>&lt;a href="data.html"&gt;Datos&lt;/a&gt;: elija sus capas y marque el &lt;i&gt;objetivo&lt;/i&gt;, el sensor que estará disponible para todo el mapa. ¿No tiene datos a mano? Pulse &lt;i&gt;Load Sample Project&lt;/i&gt;.</translation>
  </message>
  <message>
   <source>&lt;a href="labels.html"&gt;Labels&lt;/a&gt;: make a label layer, name the classes, draw three to five small shapes of each, spread over the image.</source>
   <translation>&lt;a href="labels.html"&gt;Etiquetas&lt;/a&gt;: cree una capa de etiquetas, ponga nombre a las clases y dibuje de tres a cinco formas pequeñas de cada una, repartidas por la imagen.</translation>
  </message>
  <message>
   <source>&lt;a href="live.html"&gt;Live Map&lt;/a&gt;: see at once what your labels do, and where the next one would teach the most.</source>
   <translation>&lt;a href="live.html"&gt;Mapa en vivo&lt;/a&gt;: vea enseguida qué efecto tienen sus etiquetas y dónde enseñaría más la siguiente.</translation>
  </message>
  <message>
   <source>&lt;a href="train.html"&gt;Train&lt;/a&gt;: learn from all labels; the panel tells how well held-out shapes were recognised.</source>
   <translation>&lt;a href="train.html"&gt;Entrenamiento&lt;/a&gt;: aprenda de todas las etiquetas; el panel indica lo bien que se reconocieron las formas reservadas.</translation>
  </message>
  <message>
   <source>&lt;a href="map.html"&gt;Map&lt;/a&gt;: the map and its confidence appear as a group of layers.</source>
   <translation>&lt;a href="map.html"&gt;Mapa&lt;/a&gt;: el mapa y su confianza aparecen como un grupo de capas.</translation>
  </message>
  <message>
   <source>&lt;a href="accuracy.html"&gt;Accuracy&lt;/a&gt;: label points that were drawn at random, and learn how right the map is, with an interval.</source>
   <translation>&lt;a href="accuracy.html"&gt;Exactitud&lt;/a&gt;: etiquete puntos generados al azar y sepa cuán correcto es el mapa, con un intervalo.</translation>
  </message>
  <message>
   <source>&lt;a href="after.html"&gt;After the Map&lt;/a&gt;: look at it beside the image, clean it up, take it elsewhere, compare two maps.</source>
   <translation>&lt;a href="after.html"&gt;Después del mapa&lt;/a&gt;: véalo junto a la imagen, depúrelo, llévelo a otra parte, compare dos mapas.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/map.png" alt="QGIS with the panel and the map of the sample scene"&gt;</source>
   <translation>&lt;img src="pictures/map.png" alt="QGIS con el panel y el mapa de la escena de ejemplo"&gt;</translation>
  </message>
  <message>
   <source>Setting up the engine</source>
   <translation>Instalar el motor</translation>
  </message>
  <message>
   <source>The engine needs Python 3.11 to 3.14: on Linux that of the system (with &lt;code&gt;python3-venv&lt;/code&gt;), on other systems one from &lt;a href="https://www.python.org/downloads/"&gt;python.org&lt;/a&gt;, wherever it was installed, or QGIS's own where there is no other. On a Mac it needs an Apple processor.</source>
   <translation>El motor necesita Python 3.11 a 3.14: en Linux, el del sistema (con &lt;code&gt;python3-venv&lt;/code&gt;); en los demás sistemas, uno de &lt;a href="https://www.python.org/downloads/"&gt;python.org&lt;/a&gt;, esté donde esté instalado, o el del propio QGIS si no hay otro. En un Mac se necesita un procesador Apple.</translation>
  </message>
  <message>
   <source>Its packages come from PyPI in fixed versions: 0.3 GB to download and 1.5 GB on disk, on Linux 3 GB and 6 GB, as PyTorch for Linux brings what NVIDIA cards need. They go into a folder of their own, which the question names; removing the folder removes the engine.</source>
   <translation>Sus paquetes vienen de PyPI en versiones fijas: 0,3 GB de descarga y 1,5 GB en disco; en Linux, 3 GB y 6 GB, porque PyTorch para Linux trae lo que necesitan las tarjetas NVIDIA. Van a una carpeta propia, que se indica en la pregunta; al eliminar la carpeta se quita el motor.</translation>
  </message>
  <message>
   <source>QGIS's proxy serves pip too (&lt;i&gt;Settings &amp;gt; Options &amp;gt; Network&lt;/i&gt;), and so do pip's own settings: a company's mirror, its certificate, an index of PyTorch for CPUs only.</source>
   <translation>El proxy de QGIS vale también para pip (&lt;i&gt;Configuración &amp;gt; Opciones &amp;gt; Red&lt;/i&gt;), al igual que los ajustes del propio pip: el espejo de una empresa, su certificado, un índice de PyTorch solo para CPU.</translation>
  </message>
  <message>
   <source>Where nothing may be downloaded: on a computer that may, choose &lt;i&gt;Engine &amp;gt; Save Packages for Other Computers&lt;/i&gt; (at the bottom of the panel). It fills a folder whose name says which system and Python it is for. Carry that to the others, or put it where all reach it, and press &lt;i&gt;Set Up Engine&lt;/i&gt; and &lt;i&gt;From Folder&lt;/i&gt; there: the same version of the plugin, the same system, a Python of the same number (3.12, say).</source>
   <translation>Si no se puede descargar nada: en un equipo que sí pueda, elija &lt;i&gt;Engine &amp;gt; Save Packages for Other Computers&lt;/i&gt; (en la parte inferior del panel). Así se llena una carpeta cuyo nombre dice para qué sistema y qué Python es. Llévela a los demás equipos, o póngala donde todos puedan acceder a ella, y pulse allí &lt;i&gt;Set Up Engine&lt;/i&gt; y &lt;i&gt;From Folder&lt;/i&gt;: la misma versión del complemento, el mismo sistema y un Python del mismo número (3.12, por ejemplo).</translation>
  </message>
  <message>
   <source>&lt;i&gt;Choose Interpreter&lt;/i&gt; takes a Python that has the packages already (&lt;code&gt;pip install -r resources/engine-cpu.lock&lt;/code&gt;). For one that serves &lt;a href="index.html#seats"&gt;many computers&lt;/a&gt;, see below.</source>
   <translation>&lt;i&gt;Choose Interpreter&lt;/i&gt; toma un Python que ya tiene los paquetes (&lt;code&gt;pip install -r resources/engine-cpu.lock&lt;/code&gt;). Para uno que sirva a &lt;a href="index.html#seats"&gt;muchos equipos&lt;/a&gt;, véase más abajo.</translation>
  </message>
  <message>
   <source>Several people, or a class</source>
   <translation>Varias personas, o una clase</translation>
  </message>
  <message>
   <source>One makes the project: the rasters, and a label layer with its classes and no shapes. Save the project, with relative paths as QGIS does by itself, beside its files and hand out the folder; or hand out the classes alone (&lt;i&gt;Export Classes&lt;/i&gt;), for &lt;i&gt;Import Classes from File&lt;/i&gt;. Codes and names are the same for all then.</source>
   <translation>Una persona hace el proyecto: los rásteres y una capa de etiquetas con sus clases y sin formas. Guarde el proyecto junto a sus archivos, con rutas relativas, como hace QGIS por sí mismo, y reparta la carpeta; o reparta solo las clases (&lt;i&gt;Export Classes&lt;/i&gt;), para &lt;i&gt;Import Classes from File&lt;/i&gt;. Así códigos y nombres son los mismos para todos.</translation>
  </message>
  <message>
   <source>Each one draws in a copy. To put the labels together, open all files in one project and take &lt;i&gt;Import Shapes from Layer&lt;/i&gt; for each, or merge them into one vector layer with QGIS's own algorithm and choose that in step 2: shapes know their class by its name.</source>
   <translation>Cada uno dibuja en una copia. Para reunir las etiquetas, abra todos los archivos en un proyecto y use &lt;i&gt;Import Shapes from Layer&lt;/i&gt; con cada uno, o únalos en una capa vectorial con el algoritmo de QGIS y elíjala en el paso 2: las formas conocen su clase por el nombre.</translation>
  </message>
  <message>
   <source>To judge many maps by the same reference, take &lt;i&gt;Assess a map&lt;/i&gt; from the toolbox and run it as a batch process: one row for each map. Each writes a report, and the batch's log has all figures.</source>
   <translation>Para juzgar muchos mapas con la misma referencia, tome &lt;i&gt;Assess a map&lt;/i&gt; de la caja de herramientas y ejecútelo como proceso por lotes: una fila por mapa. Cada uno escribe un informe, y el registro del lote tiene todas las cifras.</translation>
  </message>
  <message>
   <source>Computers without internet: see &lt;i&gt;Save Packages for Other Computers&lt;/i&gt; above.</source>
   <translation>Ordenadores sin internet: vea &lt;i&gt;Save Packages for Other Computers&lt;/i&gt; más arriba.</translation>
  </message>
  <message>
   <source>Many computers</source>
   <translation>Muchos equipos</translation>
  </message>
  <message>
   <source>One engine can serve all: an environment that is made once on a share, or in the image that the computers are set up from, and that nobody but its keeper can write to (&lt;code&gt;python -m venv FOLDER&lt;/code&gt;, then its pip with &lt;code&gt;install -r resources/engine-cpu.lock&lt;/code&gt; of the plugin). The Python that it was made of must lie at the same place on all computers, as the environment only points to it.</source>
   <translation>Un solo motor puede servir a todos: un entorno que se crea una vez en una unidad compartida o en la imagen con la que se preparan los equipos, y en el que solo escribe quien lo mantiene (&lt;code&gt;python -m venv FOLDER&lt;/code&gt; y después, con su pip, &lt;code&gt;install -r resources/engine-cpu.lock&lt;/code&gt; del complemento). El Python con el que se creó debe estar en el mismo lugar en todos los equipos, pues el entorno solo apunta a él.</translation>
  </message>
  <message>
   <source>Where it lies is told by the variable &lt;code&gt;XMODALNET_ENGINE_PYTHON&lt;/code&gt; (the interpreter in it), or by &lt;code&gt;xmodalnet/engine_python&lt;/code&gt; in QGIS's global settings file. What a user chooses with &lt;i&gt;Choose Interpreter&lt;/i&gt; comes before the variable.</source>
   <translation>Dónde está lo dice la variable &lt;code&gt;XMODALNET_ENGINE_PYTHON&lt;/code&gt; (el intérprete que contiene) o &lt;code&gt;xmodalnet/engine_python&lt;/code&gt; en el archivo global de configuración de QGIS. Lo que un usuario elija con &lt;i&gt;Choose Interpreter&lt;/i&gt; tiene prioridad sobre la variable.</translation>
  </message>
  <message>
   <source>With a new version of the plugin the packages may be others: bring the environment up to date first, then the plugin.</source>
   <translation>Con una versión nueva del complemento los paquetes pueden ser otros: actualice primero el entorno y después el complemento.</translation>
  </message>
  <message>
   <source>What the panel installs is compared with the checksums that PyPI had of the pinned packages (&lt;code&gt;resources/engine-wheels.sha256&lt;/code&gt;), and nothing is built from source. Builds of PyTorch from another index, and what NVIDIA cards need on Linux, have no place in that list: whoever can write to a folder of saved packages is trusted.</source>
   <translation>Lo que instala el panel se compara con las sumas de comprobación que PyPI tenía de los paquetes fijados (&lt;code&gt;resources/engine-wheels.sha256&lt;/code&gt;), y nada se compila a partir del código fuente. Las versiones de PyTorch de otro índice, y lo que las tarjetas de NVIDIA necesitan en Linux, no figuran en esa lista: se confía en quien pueda escribir en una carpeta de paquetes guardados.</translation>
  </message>
  <message>
   <source>The plugin manager removes the plugin alone. The engine's folder, the folder of models and the settings that begin with &lt;code&gt;xmodalnet/&lt;/code&gt; stay until you remove them.</source>
   <translation>El administrador de complementos elimina solo el complemento. La carpeta del motor, la de los modelos y los ajustes que empiezan por &lt;code&gt;xmodalnet/&lt;/code&gt; permanecen hasta que usted los elimine.</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Conviene saber</translation>
  </message>
  <message>
   <source>The engine is a process of its own. QGIS stays responsive while it works; the strip at the bottom of the panel tells how far it is and cancels.</source>
   <translation>El motor es un proceso propio. QGIS sigue respondiendo mientras trabaja; la barra de la parte inferior del panel muestra el progreso y permite cancelar.</translation>
  </message>
  <message>
   <source>Every model and map that the engine makes has a &lt;code&gt;.job.json&lt;/code&gt; beside it, from which its command line makes the same again (&lt;code&gt;python -m engine run map.tif.job.json&lt;/code&gt;).</source>
   <translation>Todos los modelos y mapas que hace el motor tienen al lado un &lt;code&gt;.job.json&lt;/code&gt;, con el que su línea de comandos vuelve a hacer lo mismo (&lt;code&gt;python -m engine run map.tif.job.json&lt;/code&gt;).</translation>
  </message>
  <message>
   <source>A job file tells which files are read, and which are written over: look into one that others made before you run it. It keeps no account, password or key of a layer's address.</source>
   <translation>Un archivo de tarea indica qué archivos se leen y cuáles se sobrescriben: revise el que hayan hecho otros antes de ejecutarlo. No guarda la cuenta, la contraseña ni la clave de la dirección de una capa.</translation>
  </message>
  <message>
   <source>Everything that a job does is a &lt;a href="algorithms.html"&gt;Processing algorithm&lt;/a&gt; too: toolbox, modeler, batch, &lt;code&gt;qgis_process&lt;/code&gt;.</source>
   <translation>Todo lo que hace una tarea es también un &lt;a href="algorithms.html"&gt;algoritmo de Procesos&lt;/a&gt;: caja de herramientas, modelador, proceso por lotes, &lt;code&gt;qgis_process&lt;/code&gt;.</translation>
  </message>
  <message>
   <source>Actions can have keys of your own: &lt;i&gt;Settings &amp;gt; Keyboard Shortcuts&lt;/i&gt;. The locator (&lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;K&lt;/kbd&gt;) finds models, algorithms and steps with &lt;code&gt;xmn&lt;/code&gt;.</source>
   <translation>Las acciones pueden tener las teclas que usted quiera: &lt;i&gt;Configuración &amp;gt; Atajos de teclado&lt;/i&gt;. El localizador (&lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;K&lt;/kbd&gt;) encuentra modelos, algoritmos y pasos con &lt;code&gt;xmn&lt;/code&gt;.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algoritmos</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Áreas grandes</translation>
  </message>
 </context>
 <context>
  <name>labels</name>
  <message>
   <source>Labels are shapes in an ordinary editable layer: undo, the attribute table and QGIS's own digitising all work on it. &lt;i&gt;New Label Layer&lt;/i&gt; makes a GeoPackage; any vector layer with a text or integer field, or a raster of codes, can be chosen instead. In a layer of points the brush sets points; lines are drawn with QGIS's own tools.</source>
   <translation>Las etiquetas son formas de una capa editable normal: deshacer, la tabla de atributos y las herramientas de digitalización del propio QGIS funcionan con ella. &lt;i&gt;New Label Layer&lt;/i&gt; crea un GeoPackage; en su lugar se puede elegir cualquier capa vectorial con un campo de texto o de números enteros, o un ráster de códigos. En una capa de puntos, el pincel pone puntos; las líneas se dibujan con las herramientas del propio QGIS.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/labels.png" alt="The class table and the tools"&gt;</source>
   <translation>&lt;img src="pictures/labels.png" alt="La tabla de clases y las herramientas"&gt;</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Herramientas</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Herramienta</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Cómo se usa</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>Pincel</translation>
  </message>
  <message>
   <source>Drag to paint whole pixels, click for one square; &lt;kbd&gt;[&lt;/kbd&gt; and &lt;kbd&gt;]&lt;/kbd&gt; change the size.</source>
   <translation>Arrastre para pintar píxeles enteros, haga clic para un solo cuadrado; &lt;kbd&gt;[&lt;/kbd&gt; y &lt;kbd&gt;]&lt;/kbd&gt; cambian el tamaño.</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>Polígono</translation>
  </message>
  <message>
   <source>Click corners, right click ends; held and dragged it draws freehand. &lt;kbd&gt;Backspace&lt;/kbd&gt; or &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; takes a corner back.</source>
   <translation>Haga clic en cada vértice; el clic derecho termina. Si arrastra con el botón pulsado, dibuja a mano alzada. &lt;kbd&gt;Retroceso&lt;/kbd&gt; o &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; quita el último vértice.</translation>
  </message>
  <message>
   <source>Alike pixels</source>
   <translation>Píxeles parecidos</translation>
  </message>
  <message>
   <source>Press on a pixel: what looks like it and hangs together with it; the wheel, while pressed, takes more or fewer.</source>
   <translation>Mantenga pulsado sobre un píxel: se toma lo que se le parece y está unido a él; la rueda, mientras mantiene pulsado, toma más o menos.</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>Goma</translation>
  </message>
  <message>
   <source>Click, or drag over pixels: they are taken out of all shapes that are neither locked nor hidden.</source>
   <translation>Haga clic, o arrastre sobre los píxeles: se quitan de todas las formas que no están bloqueadas ni ocultas.</translation>
  </message>
  <message>
   <source>&lt;kbd&gt;1&lt;/kbd&gt; to &lt;kbd&gt;9&lt;/kbd&gt; choose the class, &lt;kbd&gt;Ctrl&lt;/kbd&gt;+click takes the class of what is there, &lt;kbd&gt;Esc&lt;/kbd&gt; drops the shape that is begun. On a Mac &lt;kbd&gt;Cmd&lt;/kbd&gt; is what &lt;kbd&gt;Ctrl&lt;/kbd&gt; is here.</source>
   <translation>&lt;kbd&gt;1&lt;/kbd&gt; a &lt;kbd&gt;9&lt;/kbd&gt; eligen la clase, &lt;kbd&gt;Ctrl&lt;/kbd&gt;+clic toma la clase de lo que hay ahí, &lt;kbd&gt;Esc&lt;/kbd&gt; descarta la forma empezada. En un Mac, &lt;kbd&gt;Cmd&lt;/kbd&gt; hace lo que aquí se dice de &lt;kbd&gt;Ctrl&lt;/kbd&gt;.</translation>
  </message>
  <message>
   <source>The eye hides a class on the map, the lock keeps its shapes from the tools; hidden shapes are left alone, too, but trained with. A double click renames; the arrows, or dragging, change the order of the number keys and of the legend.</source>
   <translation>El ojo oculta una clase en el mapa y el candado protege sus formas de las herramientas; las formas ocultas tampoco se tocan, pero se usan al entrenar. Un doble clic cambia el nombre; con las flechas, o arrastrando, se cambia el orden de las teclas numéricas y de la leyenda.</translation>
  </message>
  <message>
   <source>A map of one class needs a second one for everything else: draw it on all kinds of ground, most of all on what looks like the first.</source>
   <translation>Un mapa de una sola clase necesita una segunda para todo lo demás: dibújela en todo tipo de terreno, sobre todo en lo que se parece a la primera.</translation>
  </message>
  <message>
   <source>The menu &lt;i&gt;Classes&lt;/i&gt;: &lt;i&gt;Merge Selected Classes&lt;/i&gt; makes several one. &lt;i&gt;Give Selected Shapes This Class&lt;/i&gt; gives the class that is chosen in the table to shapes that are selected on the map, such as pasted ones without a class. A pasted shape that has only the name of a class, or only its code, gets the other by itself. Classes are imported and exported as CSV or QML, and imported from another layer. &lt;i&gt;Import Shapes from Layer&lt;/i&gt; brings the shapes of another label layer with their classes, or only those that are selected there: points become squares of pixels, and lines strips, so that points from the field and drawn polygons can be one label layer. &lt;i&gt;Style Layer by Class&lt;/i&gt; draws the layer in the colours of the table.</source>
   <translation>El menú &lt;i&gt;Classes&lt;/i&gt;: &lt;i&gt;Merge Selected Classes&lt;/i&gt; hace de varias una sola. &lt;i&gt;Give Selected Shapes This Class&lt;/i&gt; da la clase elegida en la tabla a las formas seleccionadas en el mapa, como las que se han pegado y no tienen clase. Una forma pegada que solo tiene el nombre de una clase, o solo su código, recibe el otro por sí sola. Las clases se importan y exportan como CSV o QML, y también se importan desde otra capa. &lt;i&gt;Import Shapes from Layer&lt;/i&gt; trae las formas de otra capa de etiquetas con sus clases, o solo las que estén seleccionadas en ella: los puntos se convierten en cuadrados de píxeles y las líneas en franjas, de modo que los puntos tomados en el campo y los polígonos dibujados pueden ser una sola capa de etiquetas. &lt;i&gt;Style Layer by Class&lt;/i&gt; dibuja la capa en los colores de la tabla.</translation>
  </message>
  <message>
   <source>Below the tools stands how many classes and shapes there are, what keeps them from being trained with, and what gives reason to doubt: one class that outweighs another, a class in one place only, shapes without a class, two names that may mean one class, pixels that two classes claim; where there is a place to look at, a button or a link goes there. A shape that covers no pixel's centre claims each pixel that it touches, so small shapes of two classes can take pixels from each other without overlapping. Where there are more than 20 000 shapes, those of some places are looked at.</source>
   <translation>Debajo de las herramientas se indica cuántas clases y formas hay, qué impide entrenar con ellas y qué da motivos para dudar: una clase que pesa más que otra, una clase en un solo lugar, formas sin clase, dos nombres que pueden referirse a una misma clase, píxeles que reclaman dos clases; si hay un lugar que mirar, un botón o un enlace lleva allí. Una forma que no cubre el centro de ningún píxel reclama todos los que toca, así que las formas pequeñas de dos clases pueden quitarse píxeles entre sí sin solaparse. Si hay más de 20 000 formas, se revisan las de algunos lugares.</translation>
  </message>
  <message>
   <source>After a training with held-out shapes, &lt;i&gt;Doubtful Labels&lt;/i&gt; lists those that a model which never saw them takes for something else: a click goes there and marks the place, the eye takes the maps out of sight, a button gives the shape the other class, and &lt;i&gt;It Is Right&lt;/i&gt; keeps later trainings from asking again.</source>
   <translation>Tras un entrenamiento con formas reservadas, &lt;i&gt;Doubtful Labels&lt;/i&gt; muestra aquellas que un modelo que nunca las vio toma por otra cosa: un clic lleva allí y marca el lugar, el ojo oculta los mapas, un botón da a la forma la otra clase y &lt;i&gt;It Is Right&lt;/i&gt; evita que los entrenamientos posteriores vuelvan a preguntar.</translation>
  </message>
  <message>
   <source>A raster of codes</source>
   <translation>Un ráster de códigos</translation>
  </message>
  <message>
   <source>What its codes mean is what QGIS shows: the labels and colours of the symbology &lt;i&gt;Paletted/Unique values&lt;/i&gt;, also of a &lt;code&gt;.qml&lt;/code&gt; beside the file; else what the file itself names. A label that is only the number is no name. For a raster the panel shows a table of its codes, where a double click names one and &lt;kbd&gt;Tab&lt;/kbd&gt; goes on to the next; this writes the symbology, so that the map shows it and the project keeps it. A layer that was grey is then shown in classes. Model, map and report carry the names; a code without one becomes &lt;i&gt;Class 3&lt;/i&gt;, for instance. Codes that the symbology hides or leaves out are labels all the same: to leave one out, say in the layer's properties (&lt;i&gt;Transparency&lt;/i&gt;) that it is no data.</source>
   <translation>Sus códigos significan lo que muestra QGIS: las etiquetas y colores de la simbología &lt;i&gt;Valores en paleta/únicos&lt;/i&gt;, también de un &lt;code&gt;.qml&lt;/code&gt; junto al archivo; si no, lo que dice el propio archivo. Una etiqueta que es solo el número no vale como nombre. Para un ráster, el panel muestra una tabla de sus códigos, en la que un doble clic pone nombre a uno y &lt;kbd&gt;Tab&lt;/kbd&gt; pasa al siguiente; esto se escribe en la simbología, de modo que el mapa lo muestra y el proyecto lo conserva. Una capa que estaba en gris se muestra entonces por clases. El modelo, el mapa y el informe llevan los nombres; un código sin nombre pasa a ser, por ejemplo, &lt;i&gt;Class 3&lt;/i&gt;. Los códigos que la simbología oculta u omite son etiquetas de todos modos: para excluir uno, indique en las propiedades de la capa (&lt;i&gt;Transparencia&lt;/i&gt;) que es sin datos.</translation>
  </message>
  <message>
   <source>A map can hold codes up to 254. Of a land cover with larger ones, such as those of CORINE (111 to 523), &lt;i&gt;Number Them Anew&lt;/i&gt; in the panel makes a copy of the part on the target layer whose classes count from 1 and keep their names. Such a raster can be chosen as the label layer if its file has a table of its classes, or once QGIS shows it as &lt;i&gt;Paletted/Unique values&lt;/i&gt;.</source>
   <translation>Un mapa puede contener códigos hasta 254. De una cobertura del suelo con códigos mayores, como los de CORINE (111 a 523), el botón &lt;i&gt;Number Them Anew&lt;/i&gt; del panel hace una copia de la parte situada sobre la capa objetivo, en la que las clases se numeran desde 1 y conservan sus nombres. Un ráster así se puede elegir como capa de etiquetas si su archivo tiene una tabla de sus clases, o en cuanto QGIS lo muestra con &lt;i&gt;Valores en paleta/únicos&lt;/i&gt;.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algoritmos</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Áreas grandes</translation>
  </message>
 </context>
 <context>
  <name>live</name>
  <message>
   <source>With shapes of two classes, &lt;i&gt;Live Update&lt;/i&gt; maps what is in view, and again a moment after every edit of the labels and every move. While it is off, the button beside it maps the view once. The live map is a look: it has no estimated accuracy, and no saved project holds it. A project that was saved with &lt;i&gt;Live Update&lt;/i&gt; on opens with it on, and makes the map anew: above the finished maps if it lay there, else below them. When you turn &lt;i&gt;Live Update&lt;/i&gt; off, the last map stays, under a name that says so, until you remove it.</source>
   <translation>Con formas de dos clases, &lt;i&gt;Live Update&lt;/i&gt; cartografía lo que está a la vista, y lo repite un momento después de cada edición de las etiquetas y de cada movimiento. Mientras está desactivada, el botón de al lado cartografía la vista una sola vez. El mapa en vivo es solo una vista rápida: no tiene exactitud estimada y ningún proyecto guardado la contiene. Un proyecto que se guardó con &lt;i&gt;Live Update&lt;/i&gt; activada se abre también con ella activada y hace el mapa de nuevo: encima de los mapas terminados si estaba allí; si no, debajo de ellos. Al desactivar &lt;i&gt;Live Update&lt;/i&gt;, el último mapa se queda, con un nombre que lo dice, hasta que usted lo elimine.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/live.png" alt="The live map with a suggestion"&gt;</source>
   <translation>&lt;img src="pictures/live.png" alt="El mapa en vivo con una sugerencia"&gt;</translation>
  </message>
  <message>
   <source>Hold the eye to see the image below, drag &lt;i&gt;Opacity&lt;/i&gt;, or swipe.</source>
   <translation>Mantenga pulsado el ojo para ver la imagen de debajo, arrastre &lt;i&gt;Opacity&lt;/i&gt; o use la cortinilla.</translation>
  </message>
  <message>
   <source>The question mark lays fog over the map where it is in doubt; its arrow chooses what doubt means: &lt;i&gt;Entropy&lt;/i&gt; (many classes are as likely), &lt;i&gt;Margin&lt;/i&gt; (the second comes near to the best) or &lt;i&gt;Unlike the Labels&lt;/i&gt; (perhaps a class is missing).</source>
   <translation>El signo de interrogación cubre de niebla el mapa donde es dudoso; su flecha elige qué significa la duda: &lt;i&gt;Entropy&lt;/i&gt; (muchas clases son igual de probables), &lt;i&gt;Margin&lt;/i&gt; (la segunda se acerca a la mejor) o &lt;i&gt;Unlike the Labels&lt;/i&gt; (quizá falta una clase).</translation>
  </message>
  <message>
   <source>&lt;i&gt;Next Suggestion&lt;/i&gt; goes to a place where a label would teach much: one that stands for many others of which the map is in doubt. One click says what it is, or the number key of its class; the likeliest class is bold. &lt;i&gt;More Classes&lt;/i&gt; has the others of the table, and a new one. &lt;i&gt;Skip&lt;/i&gt; (&lt;kbd&gt;0&lt;/kbd&gt;) goes on, and the button beside the question (&lt;kbd&gt;Esc&lt;/kbd&gt;) ends it: the view from before comes back. As points, many at once: &lt;a href="algorithms.html#suggest"&gt;Suggest where to label next&lt;/a&gt;.</source>
   <translation>&lt;i&gt;Next Suggestion&lt;/i&gt; lleva a un lugar donde una etiqueta enseñaría mucho: uno que representa a muchos otros en los que el mapa es dudoso. Con un clic se dice qué es, o con la tecla numérica de su clase; la clase más probable está en negrita. &lt;i&gt;More Classes&lt;/i&gt; ofrece las demás de la tabla y una nueva. &lt;i&gt;Skip&lt;/i&gt; (&lt;kbd&gt;0&lt;/kbd&gt;) pasa al siguiente, y el botón que está junto a la pregunta (&lt;kbd&gt;Esc&lt;/kbd&gt;) termina: vuelve la vista anterior. Como puntos, muchos a la vez: &lt;a href="algorithms.html#suggest"&gt;Sugerir dónde etiquetar a continuación&lt;/a&gt;.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algoritmos</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Áreas grandes</translation>
  </message>
 </context>
 <context>
  <name>map</name>
  <message>
   <source>Choose the model and the layers to map from; the target is enough. A line below the model says how accurate it is, which sensors and classes it knows, and when and by whom it was trained. The map is a Cloud Optimized GeoTIFF with class names, colours and provenance, beside it the confidence (&lt;i&gt;Confidence map too&lt;/i&gt;), and with &lt;i&gt;Uncertainty too&lt;/i&gt; the uncertainty: entropy, margin, and how unlike the labels a pixel is (above 1: not seen in training). The names of its classes stand in &lt;code&gt;.tif.aux.xml&lt;/code&gt; beside it: give both files away together. A file of the name that is there already is replaced only by a second press. The table gives hectares where the map's pixels are of one size. A map that you do not name lies beside the saved project, else beside the labels, else in a temporary folder.</source>
   <translation>Elija el modelo y las capas con las que cartografiar; basta con el objetivo. Una línea debajo del modelo dice lo exacto que es, qué sensores y clases conoce, cuándo se entrenó y quién lo hizo. El mapa es un Cloud Optimized GeoTIFF con nombres de las clases, colores y procedencia; junto a él está la confianza (&lt;i&gt;Confidence map too&lt;/i&gt;) y, con &lt;i&gt;Uncertainty too&lt;/i&gt;, la incertidumbre: entropía, margen y disimilitud de un píxel respecto a las etiquetas (más de 1: no visto al entrenar). Los nombres de sus clases están en el &lt;code&gt;.tif.aux.xml&lt;/code&gt; que tiene al lado: entregue los dos archivos juntos. Si ya existe un archivo con ese nombre, solo se reemplaza al pulsar por segunda vez. La tabla da hectáreas si los píxeles del mapa son de un mismo tamaño. Un mapa al que no se da nombre queda junto al proyecto guardado; si no lo hay, junto a las etiquetas; y si no, en una carpeta temporal.</translation>
  </message>
  <message>
   <source>The provenance (&lt;code&gt;PROVENANCE&lt;/code&gt; in the file's metadata) tells the names of the layers' files and of the model, with what the model tells of its training; it tells no folders, and no account, password or key of an address.</source>
   <translation>La procedencia (&lt;code&gt;PROVENANCE&lt;/code&gt; en los metadatos del archivo) indica los nombres de los archivos de las capas y del modelo, y lo que el modelo dice de su entrenamiento; no indica carpetas ni la cuenta, la contraseña o la clave de una dirección.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/map.png" alt="The map of the sample scene"&gt;</source>
   <translation>&lt;img src="pictures/map.png" alt="El mapa de la escena de ejemplo"&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;Extent&lt;/b&gt;: &lt;i&gt;Whole layer&lt;/i&gt;, &lt;i&gt;Visible map&lt;/i&gt;, or &lt;i&gt;Inside of polygons&lt;/i&gt;: all polygons of a layer, or only those that are selected in QGIS. A pixel counts where its centre lies inside; all else is no data, so that shares and hectares are those of the polygons. Polygons that no file holds as they are shown (a selection, a filter, edits that are not saved) are copied beside the map, as the map's job needs them to make the map again.</source>
   <translation>&lt;b&gt;Extent&lt;/b&gt;: &lt;i&gt;Whole layer&lt;/i&gt;, &lt;i&gt;Visible map&lt;/i&gt; o &lt;i&gt;Inside of polygons&lt;/i&gt;: todos los polígonos de una capa o solo los que estén seleccionados en QGIS. Un píxel cuenta si su centro está dentro; todo lo demás queda sin datos, de modo que las proporciones y hectáreas son las de los polígonos. Los polígonos que ningún archivo contiene tal como se muestran (una selección, un filtro, cambios sin guardar) se copian junto al mapa, porque la tarea del mapa los necesita para hacerlo de nuevo.</translation>
  </message>
  <message>
   <source>If files tell wavelengths, a layer of other bands is resampled to the model's; if light that the model needs is missing, no map is made, and the message names the wavelengths that are missing. Bands without wavelengths are known by their names, such as VV and VH, wherever they lie in the file.</source>
   <translation>Si los archivos indican longitudes de onda, una capa con otras bandas se remuestrea a las del modelo; si falta luz que el modelo necesita, no se hace ningún mapa y el mensaje indica las longitudes de onda que faltan. Las bandas sin longitudes de onda se reconocen por sus nombres, como VV y VH, estén donde estén en el archivo.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Bad bands&lt;/b&gt;: bands that a file flags as bad (&lt;code&gt;bbl&lt;/code&gt;) are left out of a training, which names them. Where the layer of a map flags bands that the model learned from, they are filled by wavelength from the good bands beside them, and a note names them; where none is near enough, no map is made.</source>
   <translation>&lt;b&gt;Bandas malas&lt;/b&gt;: las bandas que un archivo marca como malas (&lt;code&gt;bbl&lt;/code&gt;) se excluyen del entrenamiento, que las nombra. Si la capa de un mapa marca bandas de las que aprendió el modelo, se completan según la longitud de onda a partir de las bandas buenas vecinas, y un aviso las nombra; si ninguna está lo bastante cerca, no se hace ningún mapa.</translation>
  </message>
  <message>
   <source>&lt;b&gt;A model on other ground&lt;/b&gt; is as sure as on the ground that it learned from, but not as right. Where a far larger part of the map than of the training's ground is unlike everything that was labelled, a note says how much: look at it, label some of it and train again, or tick &lt;i&gt;Uncertainty too&lt;/i&gt; to see where it is. A note also tells where the classes of a whole map have shares that are far from those of the training's ground: if that cannot be, the model does not know this ground. A note also says so where a map lies more than 1000 km from the labels of its model. From 20 km on a note says that the accuracy was estimated elsewhere: judge such a map by reference points, as nothing else may tell that the model does not know the ground.</source>
   <translation>&lt;b&gt;Un modelo en otro terreno&lt;/b&gt; está tan seguro como en el terreno del que aprendió, pero no acierta tanto. Si una parte del mapa mucho mayor que la del terreno del entrenamiento es distinta de todo lo etiquetado, una nota dice cuánta: revísela, etiquete algo de ella y entrene de nuevo, o marque &lt;i&gt;Uncertainty too&lt;/i&gt; para ver dónde está. Una nota dice también si las clases de un mapa entero tienen proporciones muy alejadas de las del terreno del entrenamiento: si eso no puede ser, el modelo no conoce este terreno. También lo dice una nota si un mapa está a más de 1000 km de las etiquetas de su modelo. A partir de 20 km una nota dice que la exactitud se estimó en otro lugar: juzgue un mapa así con puntos de referencia, pues puede que ninguna otra cosa revele que el modelo no conoce el terreno.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Smoothing&lt;/b&gt; and &lt;b&gt;Class prior&lt;/b&gt; can be chosen anew for each map, without a training: a smoothing of 0 maps each pixel on its own; if a rare class is missing, lower the prior, and if it is everywhere, raise it. They stay for the next map of that model; another model begins with its own. The map says where they are not those that its accuracy was estimated with.</source>
   <translation>&lt;b&gt;Smoothing&lt;/b&gt; y &lt;b&gt;Class prior&lt;/b&gt; se pueden elegir de nuevo para cada mapa, sin volver a entrenar: un suavizado de 0 cartografía cada píxel por sí solo; si falta una clase rara, baje la probabilidad previa, y si está por todas partes, súbala. Se conservan para el siguiente mapa de ese modelo; otro modelo empieza con los suyos. El mapa lo dice cuando no son aquellos con los que se estimó su exactitud.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Shade, mixtures, small things&lt;/b&gt;: light that is up to a third less or more, as on a slope or on another day, is learned to be the same ground. Deep shade is darker, and easily taken for water: label shade as a class of its own, or correct the illumination of the image first. A pixel that several classes share goes to the larger part of it: a class that fills less than about half of a pixel is not found there, and the pixel is not told as unlike the labels either. Where things are smaller than a few pixels, choose a smoothing of 0.</source>
   <translation>&lt;b&gt;Sombra, mezclas, cosas pequeñas&lt;/b&gt;: se aprende que una luz hasta un tercio menor o mayor, como en una ladera o en otro día, es el mismo suelo. La sombra profunda es más oscura y se toma fácilmente por agua: etiquete la sombra como una clase propia, o corrija antes la iluminación de la imagen. Un píxel que comparten varias clases se asigna a su parte mayor: una clase que llena menos de aproximadamente la mitad de un píxel no se encuentra allí, y el píxel tampoco se indica como distinto de las etiquetas. Donde las cosas son menores que unos pocos píxeles, elija un suavizado de 0.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algoritmos</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Áreas grandes</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>&lt;i&gt;Browse Models&lt;/i&gt; in step 4 shows the models of the project, of the folders that were used last and of your models folder as cards: sensors, classes, accuracy, date, notes. A model that does not fit the chosen layers says why. Drop an &lt;code&gt;.xmn&lt;/code&gt; file on QGIS to choose it; right-click a raster layer and choose &lt;i&gt;Classify with X-ModalNet&lt;/i&gt; to map it.</source>
   <translation>&lt;i&gt;Browse Models&lt;/i&gt;, en el paso 4, muestra como fichas los modelos del proyecto, los de las carpetas usadas por última vez y los de su carpeta de modelos: sensores, clases, exactitud, fecha, notas. Si un modelo no concuerda con las capas elegidas, dice por qué. Arrastre un archivo &lt;code&gt;.xmn&lt;/code&gt; a QGIS para elegirlo; haga clic derecho en una capa ráster y elija &lt;i&gt;Classify with X-ModalNet&lt;/i&gt; para cartografiarla.</translation>
  </message>
  <message>
   <source>&lt;i&gt;Share…&lt;/i&gt; copies a model as one file; &lt;i&gt;Import&lt;/i&gt; checks one before it takes it. &lt;i&gt;Author and Notes&lt;/i&gt; changes what it tells of itself, &lt;i&gt;Remove&lt;/i&gt; moves it to the trash, or asks whether to delete it for good where there is none. &lt;i&gt;Export for Deepness&lt;/i&gt; writes an ONNX file that the QGIS plugin Deepness runs on one raster.</source>
   <translation>&lt;i&gt;Share…&lt;/i&gt; copia un modelo como un solo archivo; &lt;i&gt;Import&lt;/i&gt; comprueba uno antes de admitirlo. &lt;i&gt;Author and Notes&lt;/i&gt; cambia lo que el modelo dice de sí mismo; &lt;i&gt;Remove&lt;/i&gt; lo mueve a la papelera o, si no la hay, pregunta si se debe borrar definitivamente. &lt;i&gt;Export for Deepness&lt;/i&gt; escribe un archivo ONNX que el complemento de QGIS Deepness ejecuta sobre un solo ráster.</translation>
  </message>
  <message>
   <source>A model tells whoever gets it what its card shows, the versions of the programs that made it, the names of the files that it learned from (not their folders), where its labels lie and which pixels were labelled: from these an accuracy assessment tells whether the model has learned from a reference. Whole paths stand in the job file and the report beside it: give these away only to those who may know them.</source>
   <translation>Un modelo dice a quien lo recibe lo que muestra su ficha, las versiones de los programas que lo hicieron, los nombres de los archivos de los que aprendió (no sus carpetas), dónde están sus etiquetas y qué píxeles estaban etiquetados: con ello, una evaluación de la exactitud sabe si el modelo aprendió de una referencia. Las rutas completas están en el archivo de tarea y en el informe que hay junto a él: déselos solo a quienes puedan conocerlas.</translation>
  </message>
  <message>
   <source>Nothing that you choose, label or map is sent anywhere. The telemetry of onnxruntime, a library of the engine, is switched off.</source>
   <translation>Nada de lo que elige, etiqueta o cartografía se envía a ninguna parte. La telemetría de onnxruntime, una biblioteca del motor, está desactivada.</translation>
  </message>
  <message>
   <source>Engine, device, author and models folder stand in &lt;i&gt;Settings &amp;gt; Options &amp;gt; X-ModalNet&lt;/i&gt;.</source>
   <translation>El motor, el dispositivo, el autor y la carpeta de modelos están en &lt;i&gt;Configuración &amp;gt; Opciones &amp;gt; X-ModalNet&lt;/i&gt;.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algoritmos</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Áreas grandes</translation>
  </message>
 </context>
 <context>
  <name>spectra</name>
  <message>
   <source>What the sensors see under the pointer beside the means of the labelled classes, with their standard deviation. &lt;i&gt;All layers&lt;/i&gt; lays the optical layers over one another and shows radar as bars in decibels, whatever unit its file holds. Layers that tell reflectance in another unit are brought beside the first by a power of ten; what is saved are the file's own values.</source>
   <translation>Lo que los sensores ven bajo el puntero, junto a las medias de las clases etiquetadas con su desviación estándar. &lt;i&gt;All layers&lt;/i&gt; superpone las capas ópticas y muestra el radar como barras en decibelios, sea cual sea la unidad que contenga su archivo. Las capas que indican la reflectancia en otra unidad se ajustan a la primera mediante una potencia de diez; lo que se guarda son los valores propios del archivo.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/spectra.png" alt="Spectra of the classes and of the pixel under the pointer"&gt;</source>
   <translation>&lt;img src="pictures/spectra.png" alt="Espectros de las clases y del píxel bajo el puntero"&gt;</translation>
  </message>
  <message>
   <source>The bookmark, or the key &lt;kbd&gt;K&lt;/kbd&gt; over the map, keeps a spectrum to compare; the disk saves all that is shown, as a table (CSV) or, of one layer with wavelengths, as an ENVI spectral library. The arrows show the plot in a window of its own, with the names of the lines; it stays open while you point at the map.</source>
   <translation>El marcador, o la tecla &lt;kbd&gt;K&lt;/kbd&gt; sobre el mapa, conserva un espectro para comparar; el disco guarda todo lo que se muestra, como tabla (CSV) o, de una sola capa con longitudes de onda, como biblioteca espectral de ENVI. Las flechas muestran el gráfico en una ventana propia, con los nombres de las líneas; permanece abierta mientras usted señala en el mapa.</translation>
  </message>
  <message>
   <source>Each detector of a sensor has its own line where two see the same light. Bands that the file calls bad (&lt;code&gt;bbl&lt;/code&gt;) are not shown.</source>
   <translation>Donde dos detectores de un sensor ven la misma luz, cada uno tiene su propia línea. Las bandas que el archivo declara malas (&lt;code&gt;bbl&lt;/code&gt;) no se muestran.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algoritmos</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Áreas grandes</translation>
  </message>
 </context>
 <context>
  <name>train</name>
  <message>
   <source>&lt;i&gt;Train&lt;/i&gt; saves the labels, learns twice (to estimate the accuracy, then from all labels) and writes one &lt;code&gt;.xmn&lt;/code&gt; file. A file of that name is replaced only by a second press.</source>
   <translation>Con &lt;i&gt;Train&lt;/i&gt; se guardan las etiquetas, se aprende dos veces (para estimar la exactitud y, después, de todas las etiquetas) y se escribe un archivo &lt;code&gt;.xmn&lt;/code&gt;. Si ya existe un archivo con ese nombre, solo se reemplaza al pulsar por segunda vez.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/train.png" alt="Held-out accuracy per class"&gt;</source>
   <translation>&lt;img src="pictures/train.png" alt="Exactitud por clase con formas reservadas"&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;Overall accuracy&lt;/b&gt; (OA) is the share of held-out pixels that were recognised, &lt;b&gt;average accuracy&lt;/b&gt; (AA) the mean over the classes, in which a rare class counts as much as a common one, and &lt;b&gt;kappa&lt;/b&gt; (κ) how far the agreement is beyond that of chance (0) up to 1. Of a class, &lt;b&gt;PA&lt;/b&gt;, producer's accuracy, is how much of it was found, &lt;b&gt;UA&lt;/b&gt;, user's accuracy, how much of what was called so is it, and &lt;b&gt;F1&lt;/b&gt; is high where both are.</source>
   <translation>&lt;b&gt;Overall accuracy&lt;/b&gt; (EG): proporción de los píxeles reservados que se reconocieron. La &lt;b&gt;exactitud media&lt;/b&gt; (EM) es la media de las clases, en la que una clase rara cuenta tanto como una frecuente, y &lt;b&gt;kappa&lt;/b&gt; (κ) dice cuánto supera la coincidencia a la debida al azar (0), hasta 1. De una clase, la &lt;b&gt;EP&lt;/b&gt;, exactitud del productor, dice cuánto de ella se encontró; la &lt;b&gt;EU&lt;/b&gt;, exactitud del usuario, cuánto de lo que se llamó así lo es de verdad; y &lt;b&gt;F1&lt;/b&gt; es alta si lo son ambas.</translation>
  </message>
  <message>
   <source>&lt;b&gt;95 % interval&lt;/b&gt;: how far the overall accuracy may be due to chance. Pixels of a shape are right or wrong together, so it counts shapes, as if the held-out ones had been drawn at random (Korn &amp;amp; Graubard 1998). Few shapes make it wide: draw more; a note says about how many. Where it spans more than 30 percentage points, it stands first.</source>
   <translation>&lt;b&gt;Intervalo del 95 %&lt;/b&gt;: hasta qué punto la exactitud global puede deberse al azar. Los píxeles de una forma aciertan o fallan juntos, por lo que se cuentan formas, como si las reservadas se hubieran extraído al azar (Korn y Graubard 1998). Con pocas formas es ancho: dibuje más; una nota dice cuántas, aproximadamente. Si abarca más de 30 puntos porcentuales, se muestra en primer lugar.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Held-out share&lt;/b&gt;: about this share of each class's pixels tells the accuracy instead of teaching. Whole shapes are held out, never a part of one, and at most half of the shapes of a class, unless the share is more than that. Shapes of like size make the best estimate. The figures speak of places like the labels; the map is usually worse.</source>
   <translation>&lt;b&gt;Held-out share&lt;/b&gt;: aproximadamente esta proporción de los píxeles de cada clase indica la exactitud en lugar de enseñar. Se reservan formas enteras, nunca una parte de una, y como mucho la mitad de las formas de una clase, salvo que la proporción sea mayor que eso. Las formas de tamaño parecido dan la mejor estimación. Las cifras hablan de lugares como los de las etiquetas; el mapa suele ser peor.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Cross-validation&lt;/b&gt;: every shape is held out once, in as many trainings more as there are folds. Unless the held-out share is 0, &lt;i&gt;Automatic&lt;/i&gt; takes three folds where a class has only two to eight shapes, too few for one held-out share to tell much. Where you choose folds yourself, the held-out share does not count.</source>
   <translation>&lt;b&gt;Cross-validation&lt;/b&gt;: cada forma se reserva una vez, en tantos entrenamientos más como particiones haya. Salvo que la proporción reservada sea 0, &lt;i&gt;Automatic&lt;/i&gt; usa tres particiones si una clase tiene solo de dos a ocho formas, demasiado pocas para que una única proporción reservada diga mucho. Si elige usted las particiones, la proporción reservada no cuenta.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Continue from&lt;/b&gt;: an earlier model of the same sensors; give all labels that shall count. Where it may know the held-out shapes, the accuracy is estimated from scratch, which takes its time; a held-out share of 0 skips that.</source>
   <translation>&lt;b&gt;Continue from&lt;/b&gt;: un modelo anterior de los mismos sensores; indique todas las etiquetas que deban contar. Si puede conocer las formas reservadas, la exactitud se estima desde cero, lo que lleva su tiempo; con una proporción reservada de 0 se omite.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Smoothing&lt;/b&gt;: how much a pixel of the maps follows its neighbours where it is in doubt.</source>
   <translation>&lt;b&gt;Smoothing&lt;/b&gt;: cuánto sigue un píxel de los mapas a sus vecinos donde hay duda.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Class prior&lt;/b&gt;: how much a class counts for being common. With 0 all classes are alike, which finds the rare ones best; with 1 they are as common as training finds them in the area, which favours the common ones. 0.25 is usual. The live map shows what it does.</source>
   <translation>&lt;b&gt;Class prior&lt;/b&gt; (probabilidad previa): cuánto cuenta que una clase sea frecuente. Con 0, todas las clases se consideran igual de frecuentes, con lo que se hallan mejor las raras; con 1, tan frecuentes como las halla el entrenamiento en la zona, con lo que se favorecen las frecuentes. Lo habitual es 0,25. El mapa en vivo muestra su efecto.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Epochs&lt;/b&gt;: how many rounds of ten steps the training may take. &lt;i&gt;Automatic&lt;/i&gt;: 25, or 10 where it continues from a model. Where shapes are held out, a fifth of the other labels tells when it is enough; the held-out ones tell only how good it is.</source>
   <translation>&lt;b&gt;Epochs&lt;/b&gt;: cuántas rondas de diez pasos puede durar el entrenamiento. &lt;i&gt;Automatic&lt;/i&gt;: 25, o 10 si continúa desde un modelo. Si se reservan formas, una quinta parte de las demás etiquetas indica cuándo basta; las reservadas solo dicen lo bueno que es.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Seed&lt;/b&gt;: which random numbers are drawn. The same data and seed give the same model on the same machine; if another seed gives quite another map, there are too few labels.</source>
   <translation>&lt;b&gt;Seed&lt;/b&gt;: qué números aleatorios se usan. Los mismos datos y la misma semilla dan el mismo modelo en el mismo equipo; si otra semilla da un mapa muy distinto, hay muy pocas etiquetas.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Device&lt;/b&gt;: what computes. &lt;i&gt;Automatic&lt;/i&gt; takes a graphics card where the engine can use one, else the processor.</source>
   <translation>&lt;b&gt;Device&lt;/b&gt;: dónde se calcula. &lt;i&gt;Automatic&lt;/i&gt; usa una tarjeta gráfica si el motor puede utilizarla; si no, el procesador.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Interactive learning&lt;/b&gt; lets sensors learn from one another, &lt;b&gt;Self-adversarial&lt;/b&gt; hardens against noise and speckle, &lt;b&gt;Label propagation&lt;/b&gt; lets unlabelled pixels learn along with similar ones and with a first, smooth answer of the labels alone. All are ticked by default; untick one to see what it does for your scene.</source>
   <translation>&lt;b&gt;Interactive learning&lt;/b&gt; hace que los sensores aprendan unos de otros, &lt;b&gt;Self-adversarial&lt;/b&gt; hace el modelo resistente al ruido y al moteado y &lt;b&gt;Label propagation&lt;/b&gt; hace que los píxeles sin etiquetar aprendan junto con los parecidos y con una primera respuesta, suave, obtenida solo de las etiquetas. De forma predeterminada están todos marcados; desmarque uno para ver qué efecto tiene en su escena.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Notes&lt;/b&gt; and your name (&lt;i&gt;Settings &amp;gt; Options &amp;gt; X-ModalNet&lt;/i&gt;) travel with the model.</source>
   <translation>&lt;b&gt;Notes&lt;/b&gt;: viajan con el modelo, igual que su nombre (&lt;i&gt;Configuración &amp;gt; Opciones &amp;gt; X-ModalNet&lt;/i&gt;).</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algoritmos</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Áreas grandes</translation>
  </message>
 </context>
</TS>
