<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>accuracy</name>
  <message>
   <source>Figures of held-out labels speak of the labels. How right the map itself is, you learn from points that are drawn from it at random.</source>
   <translation>Zahlen aus zurückgehaltenen Labels gelten für die Labels. Wie richtig die Karte selbst ist, erfahren Sie aus Punkten, die zufällig aus ihr gezogen werden.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/accuracy.png" alt="A point waits for its class"&gt;</source>
   <translation>&lt;img src="pictures/accuracy.png" alt="Ein Punkt wartet auf seine Klasse"&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;Draw Points&lt;/b&gt;. &lt;i&gt;Random&lt;/i&gt;: every pixel has the same chance. &lt;i&gt;Equal&lt;/i&gt;: as many in each class, which tells the most of rare ones. &lt;i&gt;Proportional&lt;/i&gt;, the usual one: as the class is large, a few at least. &lt;i&gt;Optimal&lt;/i&gt;: as it is large and in doubt, for which the map's confidence must be in the project. Four times as many points make the interval half as wide. They go into a GeoPackage beside the map or, where that is a temporary file, beside the labels.</source>
   <translation>&lt;b&gt;Draw Points&lt;/b&gt;. &lt;i&gt;Random&lt;/i&gt;: Jedes Pixel hat dieselbe Chance. &lt;i&gt;Equal&lt;/i&gt;: gleich viele Punkte in jeder Klasse, was am meisten über seltene sagt. &lt;i&gt;Proportional&lt;/i&gt;, das Übliche: nach der Größe der Klasse, mindestens aber einige. &lt;i&gt;Optimal&lt;/i&gt;: danach, wie groß und wie unsicher die Klasse ist; dafür muss die Konfidenz der Karte im Projekt sein. Viermal so viele Punkte machen das Intervall halb so breit. Die Punkte kommen in ein GeoPackage neben der Karte oder, wo diese eine temporäre Datei ist, neben den Labels.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Label Points&lt;/b&gt;: one after another is shown, with the maps hidden. &lt;kbd&gt;1&lt;/kbd&gt; to &lt;kbd&gt;9&lt;/kbd&gt; tell the class, &lt;kbd&gt;A&lt;/kbd&gt; that it is none of the map's classes, which counts as an error of the map, &lt;kbd&gt;0&lt;/kbd&gt; that it cannot be told, which does not count, &lt;kbd&gt;Backspace&lt;/kbd&gt; goes back and shows the answer, which another key changes, &lt;kbd&gt;Enter&lt;/kbd&gt; goes on and leaves it, &lt;kbd&gt;Esc&lt;/kbd&gt; ends; every answer is in the file at once. Where all points have an answer, it goes once more through those that could not be told or, where there are none, through all. At the end the points are shown in the colours of their answers: open rings have none yet, grey points could not be told, black ones are of another class.</source>
   <translation>&lt;b&gt;Label Points&lt;/b&gt;: Ein Punkt nach dem anderen wird gezeigt, die Klassenkarten sind dabei ausgeblendet. &lt;kbd&gt;1&lt;/kbd&gt; bis &lt;kbd&gt;9&lt;/kbd&gt; geben die Klasse an; &lt;kbd&gt;A&lt;/kbd&gt; sagt, dass es keine der Klassen der Karte ist, was als Fehler der Karte zählt; &lt;kbd&gt;0&lt;/kbd&gt; sagt, dass die Klasse nicht erkennbar ist, was nicht zählt. &lt;kbd&gt;Rücktaste&lt;/kbd&gt; geht zurück und zeigt die Antwort, die eine andere Taste ändert, &lt;kbd&gt;Eingabetaste&lt;/kbd&gt; geht weiter und lässt sie stehen, &lt;kbd&gt;Esc&lt;/kbd&gt; beendet. Jede Antwort steht sofort in der Datei. Haben schon alle Punkte eine Antwort, geht es noch einmal durch die nicht erkennbaren oder, wenn es keine gibt, durch alle. Am Ende sind die Punkte in den Farben ihrer Antworten zu sehen: Offene Ringe haben noch keine, graue Punkte waren nicht erkennbar, schwarze gehören zu einer anderen Klasse.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Assess&lt;/b&gt;: the estimate for the whole map, of its accuracy and of the area of each class, each point weighted by the part of the map that it stands for (Olofsson et al. 2014), and the plain count of the points. The estimate is the figure to quote. Where the interval spans more than 30 percentage points, it is shown in place of the figure, with about how many points are missing. In the average accuracy, a class that the map lacks counts as never right, and a note says what the average is without it. Where the model learned from a part of the reference, a note says how right the map is on the rest. Points and maps from before a class was renamed in step 2 still count: in them it is known by its old name.</source>
   <translation>&lt;b&gt;Assess&lt;/b&gt;: die Schätzung für die ganze Karte, für ihre Genauigkeit und die Fläche jeder Klasse, wobei jeder Punkt mit dem Teil der Karte gewichtet ist, für den er steht (Olofsson et al. 2014), und die einfache Auszählung der Punkte. Die Schätzung ist der Wert zum Zitieren. Umfasst das Intervall mehr als 30 Prozentpunkte, steht es anstelle der Zahl, zusammen mit der ungefähren Anzahl der fehlenden Punkte. In der mittleren Genauigkeit zählt eine Klasse, die der Karte fehlt, als nie richtig; ein Hinweis nennt den Wert ohne sie. Hat das Modell aus einem Teil der Referenz gelernt, sagt ein Hinweis, wie richtig die Karte auf dem Rest ist. Punkte und Karten aus der Zeit, bevor eine Klasse in Schritt 2 umbenannt wurde, zählen weiterhin: In ihnen ist die Klasse unter ihrem alten Namen bekannt.</translation>
  </message>
  <message>
   <source>The same points judge another map of the place: the map that they were drawn from stays their strata (Stehman 2014). Any other layer of known classes can be the reference as well; then only the plain count is told, of polygons with its 95 % interval as if they had been drawn at random, unless its points were drawn over the whole map at random and you tick &lt;i&gt;Drawn at random&lt;/i&gt;. If the reference is a raster, codes are compared; where its names (as the layer shows them in QGIS, &lt;i&gt;Paletted/Unique values&lt;/i&gt;, or as its file has them) stand by other codes than the map's, classes meet by their names.</source>
   <translation>Mit denselben Punkten lässt sich auch eine andere Karte desselben Gebiets beurteilen: Die Karte, aus der sie gezogen wurden, liefert weiterhin ihre Strata (Stehman 2014). Auch jeder andere Layer bekannter Klassen kann die Referenz sein; dann gibt es nur die einfache Auszählung, bei Polygonen mit ihrem 95-%-Intervall, als wären sie zufällig gezogen, es sei denn, seine Punkte wurden zufällig über die ganze Karte gezogen und Sie haken &lt;i&gt;Drawn at random&lt;/i&gt; an. Ist die Referenz ein Raster, werden die Codes verglichen; stehen seine Namen (so, wie der Layer sie in QGIS zeigt, &lt;i&gt;Paletten-/Eindeutige Werte&lt;/i&gt;, oder wie seine Datei sie enthält) bei anderen Codes als denen der Karte, werden die Klassen nach ihren Namen zugeordnet.</translation>
  </message>
  <message>
   <source>Whether one of two maps is more right than the other, or whether chance alone may have made the difference, is told by McNemar's test on one reference: choose the second map as &lt;i&gt;Other map&lt;/i&gt; before you press &lt;b&gt;Assess&lt;/b&gt;. A p below 0.05 hardly is chance. &lt;a href="algorithms.html#assess"&gt;&lt;i&gt;Assess a map&lt;/i&gt;&lt;/a&gt; in the Processing toolbox does the same.</source>
   <translation>Ob eine von zwei Karten richtiger ist als die andere oder ob allein der Zufall den Unterschied gemacht haben kann, sagt der McNemar-Test an einer Referenz: die zweite Karte als &lt;i&gt;Other map&lt;/i&gt; wählen, bevor Sie &lt;b&gt;Assess&lt;/b&gt; drücken. Ein p unter 0,05 ist kaum Zufall. &lt;a href="algorithms.html#assess"&gt;&lt;i&gt;Assess a map&lt;/i&gt;&lt;/a&gt; in der Verarbeitungswerkzeugkiste tut dasselbe.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmen</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Große Gebiete</translation>
  </message>
 </context>
 <context>
  <name>after</name>
  <message>
   <source>Works on any class map of the project; the newest is chosen by itself.</source>
   <translation>Arbeitet mit jeder Klassenkarte des Projekts; die neueste wird von selbst gewählt.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/after.png" alt="Swipe between the map and the image"&gt;</source>
   <translation>&lt;img src="pictures/after.png" alt="Wischen zwischen der Karte und dem Bild"&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;Swipe&lt;/b&gt;: drag the line; left of it the map, right of it what lies under it. The list beside the button chooses another layer to see there. &lt;kbd&gt;Esc&lt;/kbd&gt; ends it.</source>
   <translation>&lt;b&gt;Swipe&lt;/b&gt;: Ziehen Sie die Linie; links von ihr ist die Karte zu sehen, rechts, was darunter liegt. In der Liste neben dem Knopf wählen Sie einen anderen Layer, der dort zu sehen sein soll. &lt;kbd&gt;Esc&lt;/kbd&gt; beendet das Wischen.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Clean Up&lt;/b&gt;: majority filter, sieve, and polygons in the map's colours, one per patch or one per class. The results join the map's group, step 5 then judges the cleaned map, and a table shows what became of each class. Pixels of one class that touch are one patch, also where they are several things: the polygons of a forest do not count its trees.</source>
   <translation>&lt;b&gt;Clean Up&lt;/b&gt;: Mehrheitsfilter, Sieben und Polygone in den Farben der Karte, eines je Fleck oder eines je Klasse. Die Ergebnisse kommen in die Gruppe der Karte, Schritt 5 beurteilt dann die bereinigte Karte, und eine Tabelle zeigt, was aus jeder Klasse wurde. Pixel einer Klasse, die sich berühren, sind ein Fleck, auch wo es mehrere Dinge sind: Die Polygone eines Waldes zählen seine Bäume nicht.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Export&lt;/b&gt;: GeoTIFF, GeoPackage with hectares, a CSV table of the areas, areas by polygon, a page with legend and hectares as PNG, a print layout to edit, a STAC item beside the map. The title of page and layout is the layer's name: rename the layer for another one. Where the map has no CRS, there is neither scale bar nor north arrow. &lt;i&gt;Areas by Polygon&lt;/i&gt; opens the algorithm of that name with the map filled in: of every polygon of a layer, such as fields or districts, it tells the class that has the most of it and the hectares of each class, as a layer in the colours of the map; its attribute table is exported as QGIS exports any.</source>
   <translation>&lt;b&gt;Export&lt;/b&gt;: GeoTIFF, GeoPackage mit Hektar, eine CSV-Tabelle der Flächen, Flächen je Polygon, eine Seite mit Legende und Hektar als PNG, ein Drucklayout zum Bearbeiten, ein STAC-Item neben der Karte. Der Titel von Seite und Layout ist der Name des Layers: Für einen anderen Titel benennen Sie den Layer um. Hat die Karte kein KBS, gibt es weder Maßstabsbalken noch Nordpfeil. &lt;i&gt;Areas by Polygon&lt;/i&gt; öffnet den gleichnamigen Algorithmus, in den die Karte schon eingetragen ist: Zu jedem Polygon eines Layers, etwa zu Feldern oder Gemeinden, sagt er, welche Klasse das meiste davon einnimmt und wie viele Hektar jede Klasse hat, als Layer in den Farben der Karte; dessen Attributtabelle wird exportiert wie jede andere in QGIS.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Compare&lt;/b&gt;: what became of each class from one map to another, in pixels or hectares, and the changes as a layer. The latest earlier map of the same pixels is proposed. Which of two maps of one time is more right it cannot tell: &lt;a href="accuracy.html"&gt;step 5&lt;/a&gt; can, by a reference.</source>
   <translation>&lt;b&gt;Compare&lt;/b&gt;: was von einer Karte zur anderen aus jeder Klasse wurde, in Pixeln oder Hektar, und die Änderungen als Layer. Vorgeschlagen wird die jüngste frühere Karte mit denselben Pixeln. Welche von zwei Karten einer Zeit richtiger ist, kann es nicht sagen: &lt;a href="accuracy.html"&gt;Schritt 5&lt;/a&gt; kann es, anhand einer Referenz.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmen</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Große Gebiete</translation>
  </message>
 </context>
 <context>
  <name>algorithms</name>
  <message>
   <source>Processing algorithms</source>
   <translation>Verarbeitungsalgorithmen</translation>
  </message>
  <message>
   <source>In the toolbox under &lt;i&gt;X-ModalNet&lt;/i&gt;, in the modeler, in batch, and as &lt;code&gt;qgis_process run xmodalnet:NAME -- ...&lt;/code&gt;. The text in the dialog explains every parameter; &lt;code&gt;qgis_process help xmodalnet:NAME&lt;/code&gt; also tells the numbers that stand for choices.</source>
   <translation>Zu finden in den Verarbeitungswerkzeugen unter &lt;i&gt;X-ModalNet&lt;/i&gt;, in der grafischen Modellierung, als Batchprozess und als &lt;code&gt;qgis_process run xmodalnet:NAME -- ...&lt;/code&gt;. Der Text im Dialog erklärt jeden Parameter; &lt;code&gt;qgis_process help xmodalnet:NAME&lt;/code&gt; nennt auch die Zahlen, die für die Auswahlmöglichkeiten stehen.</translation>
  </message>
  <message>
   <source>Layers and labels to a model, with its estimated accuracy and report.</source>
   <translation>Aus Layern und Labels ein Modell, mit seiner geschätzten Genauigkeit und einem Bericht.</translation>
  </message>
  <message>
   <source>Numbers of a field beyond 254, such as crop codes, are the names of the classes, and the codes of the map count from 1 in their order: another year's labels may give other codes. The command line keeps them, with a table of all crop codes: &lt;code&gt;--classes&lt;/code&gt;.</source>
   <translation>Zahlen eines Feldes über 254, etwa Kulturcodes, sind die Namen der Klassen, und die Codes der Karte zählen in ihrer Reihenfolge ab 1: Die Labels eines anderen Jahres können andere Codes ergeben. Die Befehlszeile behält sie, mit einer Tabelle aller Kulturcodes: &lt;code&gt;--classes&lt;/code&gt;.</translation>
  </message>
  <message>
   <source>A model and layers to a class map, with confidence and uncertainty if asked for; of an extent, or inside of polygons alone.</source>
   <translation>Aus einem Modell und Layern eine Klassenkarte, auf Wunsch mit Konfidenz und Unsicherheit; für eine Ausdehnung oder nur innerhalb von Polygonen.</translation>
  </message>
  <message>
   <source>Layers and the labels so far to points where the next labels would teach the most, each with the two classes that it may be.</source>
   <translation>Aus Layern und den bisherigen Labels Punkte, an denen die nächsten Labels am meisten lehren würden, jeder mit den zwei Klassen, die dort in Frage kommen.</translation>
  </message>
  <message>
   <source>A map and a reference to a confusion matrix and accuracies; of a random sample also the estimate for the whole map, with intervals; McNemar&amp;#x27;s test of two maps.</source>
   <translation>Aus einer Karte und einer Referenz eine Konfusionsmatrix und Genauigkeiten; bei einer Zufallsstichprobe auch die Schätzung für die ganze Karte, mit Intervallen; McNemar-Test zweier Karten.</translation>
  </message>
  <message>
   <source>A map to points at random that wait for their class.</source>
   <translation>Aus einer Karte zufällig gezogene Punkte, die auf ihre Klasse warten.</translation>
  </message>
  <message>
   <source>A matrix of what became of each class, and a map of the changes.</source>
   <translation>Eine Matrix dessen, was aus jeder Klasse wurde, und eine Karte der Änderungen.</translation>
  </message>
  <message>
   <source>A map in which every pixel has the most frequent class around it.</source>
   <translation>Eine Karte, in der jedes Pixel die Klasse hat, die in seiner Umgebung am häufigsten ist.</translation>
  </message>
  <message>
   <source>A map to a GeoPackage of polygons with class code, name and hectares, in the map&amp;#x27;s colours; one for each patch, or with &lt;code&gt;DISSOLVE=true&lt;/code&gt; one for each class: &lt;code&gt;qgis_process run xmodalnet:polygons -- MAP=map.tif POLYGONS=map.gpkg&lt;/code&gt;</source>
   <translation>Aus einer Karte ein GeoPackage von Polygonen mit Klassencode, Name und Hektar, in den Farben der Karte; eines je Fleck oder, mit &lt;code&gt;DISSOLVE=true&lt;/code&gt;, eines je Klasse: &lt;code&gt;qgis_process run xmodalnet:polygons -- MAP=map.tif POLYGONS=map.gpkg&lt;/code&gt;</translation>
  </message>
  <message>
   <source>A map and polygons, such as fields or districts, to the same polygons with the class that has the most of each, its percent, and the hectares of every class: &lt;code&gt;qgis_process run xmodalnet:areas -- MAP=map.tif POLYGONS=fields.gpkg AREAS=areas.gpkg&lt;/code&gt;</source>
   <translation>Aus einer Karte und Polygonen, etwa Feldern oder Gemeinden, dieselben Polygone mit der Klasse, die jeweils das meiste einnimmt, ihrem Anteil in Prozent und den Hektar jeder Klasse: &lt;code&gt;qgis_process run xmodalnet:areas -- MAP=map.tif POLYGONS=fields.gpkg AREAS=areas.gpkg&lt;/code&gt;</translation>
  </message>
  <message>
   <source>A map on a page with title, legend, scale bar and north arrow, as PNG, PDF or SVG.</source>
   <translation>Eine Karte auf einer Seite mit Titel, Legende, Maßstabsbalken und Nordpfeil, als PNG, PDF oder SVG.</translation>
  </message>
  <message>
   <source>A JSON file beside a map that catalogues of geodata read.</source>
   <translation>Eine JSON-Datei neben einer Karte, lesbar für Geodatenkataloge.</translation>
  </message>
  <message>
   <source>One image, as a virtual raster, of bands that come as a file each or in several pixel sizes.</source>
   <translation>Ein Bild, als virtuelles Raster, aus Kanälen, die als je eine Datei oder in mehreren Pixelgrößen kommen.</translation>
  </message>
  <message>
   <source>How far layers lie from the target, in pixels.</source>
   <translation>Wie weit Layer vom Ziel versetzt sind, in Pixeln.</translation>
  </message>
  <message>
   <source>A model as an ONNX file.</source>
   <translation>Ein Modell als ONNX-Datei.</translation>
  </message>
  <message>
   <source>A simulated landscape to try everything out.</source>
   <translation>Eine simulierte Landschaft, um alles auszuprobieren.</translation>
  </message>
  <message>
   <source>From your own programs</source>
   <translation>Aus eigenen Programmen</translation>
  </message>
  <message>
   <source>In the plugin's folder, the engine's interpreter does a job, or a list of jobs, of a JSON file: &lt;code&gt;python -m engine run map.tif.job.json&lt;/code&gt;. Such a file lies beside every model and map; &lt;code&gt;python -m engine run --keys&lt;/code&gt; prints the keys of every job, what they mean, and what they are where they are left out. Paths are absolute, or count from where the program is started.</source>
   <translation>Im Ordner der Erweiterung erledigt der Interpreter der Engine eine Aufgabe oder eine Liste von Aufgaben aus einer JSON-Datei: &lt;code&gt;python -m engine run map.tif.job.json&lt;/code&gt;. Eine solche Datei liegt neben jedem Modell und jeder Karte; &lt;code&gt;python -m engine run --keys&lt;/code&gt; gibt die Schlüssel aller Aufgaben aus, was sie bedeuten und was gilt, wenn sie fehlen. Pfade sind absolut oder zählen von dem Ordner an, in dem das Programm gestartet wird.</translation>
  </message>
  <message>
   <source>A program that asks for many jobs keeps an engine, &lt;code&gt;python -m engine serve&lt;/code&gt;, and writes one JSON object a line to its input: &lt;code&gt;{"type": "run", "job": {...}}&lt;/code&gt;, or &lt;code&gt;{"type": "cancel"}&lt;/code&gt; meanwhile. The engine writes one a line too: first &lt;code&gt;ready&lt;/code&gt;, with the number of the protocol; while a job runs, &lt;code&gt;progress&lt;/code&gt;, with &lt;code&gt;fraction&lt;/code&gt; (0 to 1) and &lt;code&gt;stage&lt;/code&gt;; at its end exactly one of &lt;code&gt;done&lt;/code&gt; (&lt;code&gt;outputs&lt;/code&gt;, &lt;code&gt;report&lt;/code&gt;, &lt;code&gt;notes&lt;/code&gt;), &lt;code&gt;failed&lt;/code&gt; (&lt;code&gt;message&lt;/code&gt;, &lt;code&gt;hint&lt;/code&gt;) and &lt;code&gt;cancelled&lt;/code&gt;. It ends when its input is closed. In Python:</source>
   <translation>Ein Programm, das viele Aufgaben stellt, behält eine Engine, &lt;code&gt;python -m engine serve&lt;/code&gt;, und schreibt je Zeile ein JSON-Objekt in ihre Eingabe: &lt;code&gt;{"type": "run", "job": {...}}&lt;/code&gt; oder unterdessen &lt;code&gt;{"type": "cancel"}&lt;/code&gt;. Auch die Engine schreibt je Zeile eines: zuerst &lt;code&gt;ready&lt;/code&gt; mit der Nummer des Protokolls; während eine Aufgabe läuft, &lt;code&gt;progress&lt;/code&gt; mit &lt;code&gt;fraction&lt;/code&gt; (0 bis 1) und &lt;code&gt;stage&lt;/code&gt;; am Ende genau eines von &lt;code&gt;done&lt;/code&gt; (&lt;code&gt;outputs&lt;/code&gt;, &lt;code&gt;report&lt;/code&gt;, &lt;code&gt;notes&lt;/code&gt;), &lt;code&gt;failed&lt;/code&gt; (&lt;code&gt;message&lt;/code&gt;, &lt;code&gt;hint&lt;/code&gt;) und &lt;code&gt;cancelled&lt;/code&gt;. Sie endet, wenn ihre Eingabe geschlossen wird. In Python:</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmen</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Große Gebiete</translation>
  </message>
 </context>
 <context>
  <name>cluster</name>
  <message>
   <source>Large areas</source>
   <translation>Große Gebiete</translation>
  </message>
  <message>
   <source>Large areas, several machines</source>
   <translation>Große Gebiete, mehrere Rechner</translation>
  </message>
  <message>
   <source>A raster may be larger than memory and disk: maps are read and written tile by tile, memory stays the same, and a layer can be anything that GDAL opens, such as a VRT mosaic of many scenes or a file on a web server (&lt;code&gt;/vsicurl/https://...&lt;/code&gt;). Two cores map a Sentinel-2 tile in less than a minute. For countries there is a cluster.</source>
   <translation>Ein Raster darf größer sein als Arbeitsspeicher und Platte: Karten werden Kachel für Kachel gelesen und geschrieben, der Bedarf an Arbeitsspeicher bleibt dabei gleich, und ein Layer kann alles sein, was GDAL öffnet, etwa ein VRT-Mosaik vieler Szenen oder eine Datei auf einem Webserver (&lt;code&gt;/vsicurl/https://...&lt;/code&gt;). Zwei Prozessorkerne kartieren eine Sentinel-2-Kachel in weniger als einer Minute. Für ganze Länder gibt es den Cluster.</translation>
  </message>
  <message>
   <source>Map on a cluster</source>
   <translation>Auf einem Cluster kartieren</translation>
  </message>
  <message>
   <source>The engine's map, by the command line or &lt;i&gt;Map with a model&lt;/i&gt; in Processing (its advanced parameters), can be made by the workers of a &lt;a href="https://distributed.dask.org"&gt;Dask&lt;/a&gt; cluster. The map goes out in parts of about two million pixels; each is a file in a hidden folder beside the map (&lt;code&gt;.MAP.tif.parts&lt;/code&gt;) until the map is whole. So nothing is lost with a worker: another one makes its part. If the process that asked for the map is stopped, or the scheduler is lost, the same job goes on from the parts that are there, unless a layer, the model or the settings have changed since (whether a layer on a web server has cannot be told; a note says so). The map is the same, byte for byte, as that of one machine with a processor of the same kind. Between kinds of processors, and with &lt;code&gt;--device auto&lt;/code&gt; between graphics cards, last digits differ.</source>
   <translation>Ob über die Befehlszeile der Engine oder mit dem Algorithmus &lt;i&gt;Map with a model&lt;/i&gt; in der Verarbeitung (dort in den fortgeschrittenen Parametern): Eine Karte können auch die Worker eines &lt;a href="https://distributed.dask.org"&gt;Dask&lt;/a&gt;-Clusters erstellen. Die Karte wird in Teilen von etwa zwei Millionen Pixeln vergeben; jeder ist eine Datei in einem versteckten Ordner neben der Karte (&lt;code&gt;.MAP.tif.parts&lt;/code&gt;), bis die Karte vollständig ist. So geht mit einem Worker nichts verloren: Ein anderer erstellt seinen Teil. Wird der Prozess, der die Karte angefordert hat, angehalten oder geht der Scheduler verloren, setzt dieselbe Aufgabe bei den vorhandenen Teilen fort, es sei denn, ein Layer, das Modell oder die Einstellungen wurden seitdem geändert (ob das für einen Layer auf einem Webserver gilt, ist nicht feststellbar; ein Hinweis sagt es). Die Karte ist Byte für Byte dieselbe wie die eines einzelnen Rechners mit einem Prozessor derselben Art. Zwischen verschiedenen Arten von Prozessoren und, mit &lt;code&gt;--device auto&lt;/code&gt;, zwischen Grafikkarten unterscheiden sich die letzten Stellen.</translation>
  </message>
  <message>
   <source>If you do not want to go on with a map, delete the folder of its parts; else the folder is deleted when a map of that name is written. The job file beside a map does not keep the cluster: where it is run again on one, add &lt;code&gt;--cluster tcp://HOST:8786&lt;/code&gt;.</source>
   <translation>Wollen Sie eine Karte nicht fortsetzen, löschen Sie den Ordner ihrer Teile; sonst wird der Ordner gelöscht, sobald eine Karte dieses Namens geschrieben wird. Die Aufgabendatei neben einer Karte merkt sich den Cluster nicht: Soll die Aufgabe erneut auf einem laufen, ergänzen Sie &lt;code&gt;--cluster tcp://HOST:8786&lt;/code&gt;.</translation>
  </message>
  <message>
   <source>Layers, model and the map's folder must lie where all machines find them under the same name, a network drive for instance; layers may also be addresses that every worker can read. Every machine needs the packages, but not the plugin: the engine's code comes with the job.</source>
   <translation>Layer, Modell und der Ordner der Karte müssen dort liegen, wo alle Rechner sie unter demselben Namen finden, zum Beispiel auf einem Netzlaufwerk; Layer dürfen auch Adressen sein, die jeder Worker lesen kann. Jeder Rechner braucht die Pakete, nicht aber die Erweiterung: Der Code der Engine kommt mit der Aufgabe.</translation>
  </message>
  <message>
   <source>In the plugin's folder (Python must be of the same version everywhere):</source>
   <translation>Im Ordner der Erweiterung (Python muss überall dieselbe Version haben):</translation>
  </message>
  <message>
   <source>With a batch system the workers are one line of its script, as many times as there are nodes:</source>
   <translation>Mit einem Batchsystem sind die Worker eine Zeile in dessen Skript, so oft, wie es Knoten gibt:</translation>
  </message>
  <message>
   <source>Set two variables where workers start, and they are a fifth faster: &lt;code&gt;DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED=False&lt;/code&gt; (nobody looks at their profiles) and &lt;code&gt;MALLOC_TRIM_THRESHOLD_=1000000000&lt;/code&gt; (they keep memory that they want again at once). Where workers have several threads each makes a part of its own; processes of one thread are faster.</source>
   <translation>Zwei Umgebungsvariablen, dort gesetzt, wo die Worker starten, machen diese um ein Fünftel schneller: &lt;code&gt;DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED=False&lt;/code&gt; (niemand sieht sich ihre Profile an) und &lt;code&gt;MALLOC_TRIM_THRESHOLD_=1000000000&lt;/code&gt; (sie behalten Speicher, den sie gleich wieder brauchen). Haben Worker mehrere Threads, erstellt jeder Thread einen eigenen Teil; Prozesse mit einem Thread sind schneller.</translation>
  </message>
  <message>
   <source>Workers may come late, go and come again. &lt;code&gt;--cluster local:4&lt;/code&gt; starts four workers on this machine and stops them at the end; it is a trial of the same way, no faster than no cluster at all.</source>
   <translation>Worker dürfen später kommen, gehen und wiederkommen. &lt;code&gt;--cluster local:4&lt;/code&gt; startet vier Worker auf diesem Rechner und beendet sie am Schluss; damit lässt sich dasselbe Verfahren ausprobieren, schneller als ganz ohne Cluster ist es nicht.</translation>
  </message>
  <message>
   <source>Whoever reaches an open scheduler (&lt;code&gt;tcp://&lt;/code&gt;) can run programs on all machines of the cluster: keep it in a network of your own, or set up Dask's certificates and say &lt;code&gt;tls://HOST:8786&lt;/code&gt;; Dask finds them by its usual settings, such as &lt;code&gt;DASK_DISTRIBUTED__COMM__TLS__CA_FILE&lt;/code&gt;. The processes of &lt;code&gt;local:4&lt;/code&gt; have certificates of their own.</source>
   <translation>Wer einen offenen Scheduler (&lt;code&gt;tcp://&lt;/code&gt;) erreicht, kann auf allen Rechnern des Clusters Programme ausführen: Betreiben Sie ihn nur in Ihrem eigenen Netz, oder richten Sie die Zertifikate von Dask ein und geben Sie &lt;code&gt;tls://HOST:8786&lt;/code&gt; an; Dask findet sie über seine üblichen Einstellungen, etwa &lt;code&gt;DASK_DISTRIBUTED__COMM__TLS__CA_FILE&lt;/code&gt;. Die Prozesse von &lt;code&gt;local:4&lt;/code&gt; haben eigene Zertifikate.</translation>
  </message>
  <message>
   <source>How long a country takes</source>
   <translation>Wie lange ein Land dauert</translation>
  </message>
  <message>
   <source>On paper, for 100 000 million pixels of twelve float32 bands, from costs measured on one machine (&lt;code&gt;make bench-spread&lt;/code&gt; measures yours): 47 700 parts of 2.1 million pixels; 0.04 s to open each and 0.30 s of one core for a million pixels; meanwhile, 0.004 s a million pixels and 0.002 s a part in the process that asked; at the end, 0.01 s a million pixels for the file with its overviews. So 9 hours of one core. With several, putting together goes on beside the mapping, so the longer of the two counts:</source>
   <translation>Rechnerisch, für 100 Milliarden Pixel mit zwölf float32-Kanälen, aus Kosten, die auf einem Rechner gemessen wurden (&lt;code&gt;make bench-spread&lt;/code&gt; misst Ihre): 47 700 Teile zu 2,1 Millionen Pixeln; 0,04 s, um jeden zu öffnen, und 0,30 s eines Kerns je Million Pixel; währenddessen 0,004 s je Million Pixel und 0,002 s je Teil beim Prozess, der die Karte angefordert hat; am Ende 0,01 s je Million Pixel für die Datei mit ihren Pyramiden. Das sind 9 Stunden eines Kerns. Bei mehreren läuft das Zusammensetzen neben dem Kartieren, sodass das Längere von beiden zählt:</translation>
  </message>
  <message>
   <source>workers of one core</source>
   <translation>Worker mit einem Kern</translation>
  </message>
  <message>
   <source>mapping, min</source>
   <translation>Kartieren, min</translation>
  </message>
  <message>
   <source>putting together, meanwhile, min</source>
   <translation>Zusammensetzen, währenddessen, min</translation>
  </message>
  <message>
   <source>the file at the end, min</source>
   <translation>Datei am Ende, min</translation>
  </message>
  <message>
   <source>in all, min</source>
   <translation>insgesamt, min</translation>
  </message>
  <message>
   <source>It needs room for the parts (0.03 bytes a pixel, 3 GB; confidence adds 4 bytes a pixel, uncertainty 12), for a draft of the map (a byte a pixel, 100 GB) and for the map. Reading 4.8 TB in half an hour is 2.7 GB/s: the storage may be what all wait for.</source>
   <translation>Gebraucht wird Platz für die Teile (0,03 Byte je Pixel, 3 GB; die Konfidenz fügt 4 Byte je Pixel hinzu, die Unsicherheit 12), für einen Entwurf der Karte (ein Byte je Pixel, 100 GB) und für die Karte. 4,8 TB in einer halben Stunde zu lesen, heißt 2,7 GB/s: Womöglich warten alle auf den Massenspeicher.</translation>
  </message>
  <message>
   <source>Beyond about 64 workers the single file is what takes the time: then map the country in some areas (&lt;code&gt;--area&lt;/code&gt;), each with a file of its own, and put a VRT over them.</source>
   <translation>Ab etwa 64 Workern kostet vor allem die eine Datei Zeit: Kartieren Sie das Land dann in mehreren Flächen (&lt;code&gt;--area&lt;/code&gt;), jede mit einer eigenen Datei, und legen Sie ein VRT darüber.</translation>
  </message>
  <message>
   <source>Train on several graphics cards</source>
   <translation>Auf mehreren Grafikkarten trainieren</translation>
  </message>
  <message>
   <source>A training takes seconds to minutes on one machine, and needs no cluster. Where a large one shall use all graphics cards of a machine, &lt;code&gt;torchrun&lt;/code&gt; starts a process for each, and they learn as one: each looks at its share of every step's pixels. It was tried with two processes on processors, where the model is as good as that of one process; not on graphics cards. On Windows set &lt;code&gt;USE_LIBUV=0&lt;/code&gt; first: PyTorch comes without that library there.</source>
   <translation>Ein Training dauert auf einem Rechner Sekunden bis Minuten und braucht keinen Cluster. Soll ein großes alle Grafikkarten eines Rechners nutzen, startet &lt;code&gt;torchrun&lt;/code&gt; für jede einen Prozess, und sie lernen wie einer: Jeder sieht sich seinen Anteil der Pixel jedes Schritts an. Erprobt wurde es mit zwei Prozessen auf Prozessoren, wo das Modell so gut ist wie das eines einzigen Prozesses; nicht auf Grafikkarten. Setzen Sie unter Windows zuerst &lt;code&gt;USE_LIBUV=0&lt;/code&gt;: PyTorch kommt dort ohne diese Bibliothek.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmen</translation>
  </message>
 </context>
 <context>
  <name>data</name>
  <message>
   <source>Choose one layer or more of the same place: hyperspectral (HSI), multispectral (MSI), radar (SAR), and one of anything else, such as elevation, a thermal image or an index. They may differ in pixel size, extent and CRS. Tick the &lt;i&gt;target&lt;/i&gt;: the sensor that will be there for the whole map (several can be ticked). The others only help to learn, and may cover a part.</source>
   <translation>Wählen Sie einen oder mehrere Layer desselben Gebiets: hyperspektral (HSI), multispektral (MSI), Radar (SAR) und einen beliebigen anderen, etwa Höhen, ein Thermalbild oder einen Index. Sie dürfen sich in Pixelgröße, Ausdehnung und KBS unterscheiden. Haken Sie das &lt;i&gt;Ziel&lt;/i&gt; an: den Sensor, der für die ganze Karte vorliegen wird (es dürfen mehrere sein). Die übrigen helfen nur beim Lernen und dürfen auch nur einen Teil abdecken.</translation>
  </message>
  <message>
   <source>What is chosen as &lt;i&gt;Other&lt;/i&gt; is taken to be there for the whole map, so it is ticked as a target from the start. It helps where the classes follow it; elsewhere it may teach no more than where the labels lie: train with and without it, and compare. Several such layers become one raster with &lt;i&gt;Stack Bands&lt;/i&gt;.</source>
   <translation>Was unter &lt;i&gt;Other&lt;/i&gt; gewählt ist, gilt als für die ganze Karte vorhanden und ist darum von Anfang an als Ziel angehakt. Es hilft, wo die Klassen ihm folgen; anderswo lehrt es womöglich nicht mehr, als wo die Labels liegen: Trainieren Sie mit und ohne, und vergleichen Sie. Mehrere solche Layer werden mit &lt;i&gt;Stack Bands&lt;/i&gt; zu einem Raster.</translation>
  </message>
  <message>
   <source>Landsat, Sentinel-2 and radar often come as a file for each band. &lt;i&gt;Stack Bands&lt;/i&gt; makes one layer of them: it ticks the files whose names belong to one image, takes further ones, and writes a small virtual raster (VRT) that refers to the files, so that nothing is copied; keep it with them. Where bands have several pixel sizes, the image has the finest, and the area that all of them cover. Names and wavelengths go along (those of Landsat 4 to 9 and Sentinel-2 are known from the names of their files), so that a model finds its bands in other images. Reproject bands of another CRS first.</source>
   <translation>Landsat, Sentinel-2 und Radar kommen oft mit einer Datei je Kanal. &lt;i&gt;Stack Bands&lt;/i&gt; macht daraus einen Layer: Der Dialog hakt die Dateien an, die ihren Namen nach zu einem Bild gehören, nimmt weitere an und schreibt ein kleines virtuelles Raster (VRT), das auf die Dateien verweist, sodass nichts kopiert wird; lassen Sie es bei ihnen. Haben die Kanäle mehrere Pixelgrößen, hat das Bild die feinste und die Fläche, die alle abdecken. Namen und Wellenlängen kommen mit (die von Landsat 4 bis 9 und Sentinel-2 sind aus den Dateinamen bekannt), sodass ein Modell seine Kanäle in anderen Bildern wiederfindet. Projizieren Sie Kanäle mit einem anderen KBS zuerst um.</translation>
  </message>
  <message>
   <source>EnMAP and DESIS keep the wavelengths of their bands in &lt;code&gt;…METADATA.XML&lt;/code&gt;, beside &lt;code&gt;…SPECTRAL_IMAGE&lt;/code&gt;: leave both in one folder under their names. A clipped or renamed copy knows no wavelengths. You need none: a map can be made of a part of the layer.</source>
   <translation>Bei EnMAP und DESIS stehen die Wellenlängen der Kanäle in &lt;code&gt;…METADATA.XML&lt;/code&gt; neben &lt;code&gt;…SPECTRAL_IMAGE&lt;/code&gt;: Lassen Sie beide unter ihren Namen in einem Ordner. Eine zugeschnittene oder umbenannte Kopie kennt keine Wellenlängen. Sie brauchen keine solche Kopie: Eine Karte lässt sich auch von einem Teil des Layers erstellen.</translation>
  </message>
  <message>
   <source>Radar may hold decibels, power or amplitude: it is used in decibels, in the training and in every map, and a note tells what was found. Each band is taken for what it or its file is called, such as &lt;code&gt;VV_db&lt;/code&gt;, &lt;code&gt;Amplitude_VV&lt;/code&gt;, &lt;code&gt;Intensity_VV&lt;/code&gt; or &lt;code&gt;Sigma0_VV&lt;/code&gt;, unless its values contradict; where no name tells, values do. Decibels times 10, 100 or 1000 in whole numbers are recognised too. Angles, coherence and ratios stay as they are.</source>
   <translation>Radar kann Dezibel, Leistung oder Amplitude enthalten: Es wird in Dezibel verwendet, im Training und in jeder Karte, und ein Hinweis sagt, was gefunden wurde. Jedes Band wird für das genommen, was es selbst oder seine Datei heißt, etwa &lt;code&gt;VV_db&lt;/code&gt;, &lt;code&gt;Amplitude_VV&lt;/code&gt;, &lt;code&gt;Intensity_VV&lt;/code&gt; oder &lt;code&gt;Sigma0_VV&lt;/code&gt;, sofern seine Werte dem nicht widersprechen; wo kein Name es sagt, sagen es die Werte. Auch Dezibel mal 10, 100 oder 1000 in ganzen Zahlen werden erkannt. Winkel, Kohärenz und Verhältnisse bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Power or amplitude of 0 in all bands is no data. What is 0 or less in one band only, as where noise was subtracted, is taken for one of the weakest echoes. On the command line, &lt;code&gt;--unit sar=power&lt;/code&gt; (or &lt;code&gt;amplitude&lt;/code&gt;, or &lt;code&gt;decibel&lt;/code&gt;) tells what a file holds where its names mislead.</source>
   <translation>Leistung oder Amplitude, die in allen Bändern 0 ist, ist „keine Daten“. Was nur in einem Band 0 oder kleiner ist, wie dort, wo Rauschen abgezogen wurde, gilt als eines der schwächsten Echos. Auf der Kommandozeile sagt &lt;code&gt;--unit sar=power&lt;/code&gt; (oder &lt;code&gt;amplitude&lt;/code&gt;, oder &lt;code&gt;decibel&lt;/code&gt;), was eine Datei enthält, wo ihre Namen irreführen.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/data.png" alt="The Data step with its card"&gt;</source>
   <translation>&lt;img src="pictures/data.png" alt="Der Schritt Daten mit seiner Prüfliste"&gt;</translation>
  </message>
  <message>
   <source>The card</source>
   <translation>Die Prüfliste</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>What it tells, and what its links do</source>
   <translation>Was sie sagt und was ihre Links tun</translation>
  </message>
  <message>
   <source>Which of several sensors the map will be made from, until you say which: links do, and the ticks above.</source>
   <translation>Aus welchem von mehreren Sensoren die Karte erstellt wird, bis Sie sagen, aus welchem: mit den Links oder den Haken darüber.</translation>
  </message>
  <message>
   <source>HSI, MSI, SAR, Other</source>
   <translation>HSI, MSI, SAR, Andere</translation>
  </message>
  <message>
   <source>Bands, type, nodata, how much of the target a layer covers; a layer that can hardly be what it was chosen for. Links swap two sensors, take a layer away, stack the bands of one image, show natural colours, use the nodata value that you set in QGIS instead of the file's, make a border of zeros, or another filler value, no data, or undo that. While no radar is chosen, layers that look like one are listed, and while no sensor is chosen, so are photos, scans, and images that are called as a map is; the link takes one. The only photo of the project with pixels of a metre or less is taken for MSI by itself.</source>
   <translation>Kanäle, Datentyp, Leerwert, wie viel vom Ziel ein Layer abdeckt; ein Layer, der kaum das sein kann, wofür er gewählt wurde. Links tauschen zwei Sensoren, wählen einen Layer ab, stapeln die Kanäle eines Bildes, zeigen natürliche Farben, verwenden den Leerwert, den Sie in QGIS gesetzt haben, anstelle des Leerwerts der Datei, machen einen Rand von Nullen oder einem anderen Füllwert zu Leerwerten oder nehmen das zurück. Solange kein Radar gewählt ist, werden Layer aufgeführt, die danach aussehen, und solange kein Sensor gewählt ist, auch Fotos, Scans und Bilder, die wie eine Karte heißen; der Link nimmt einen davon. Das einzige Foto des Projekts mit Pixeln von höchstens einem Meter wird von selbst als MSI genommen.</translation>
  </message>
  <message>
   <source>The CRS, or that a layer has none; the link sets it.</source>
   <translation>Das KBS, oder dass ein Layer keines hat; der Link setzt es.</translation>
  </message>
  <message>
   <source>The target's pixels, which the map will have, and what is resampled to them. With several targets they are those of the uppermost one, until a link takes those of another: finer pixels show more, and take longer. Later maps of a model have the pixels of the same sensor, if it is among their layers.</source>
   <translation>Die Pixel des Ziels, die auch die Karte haben wird, und was auf sie neu abgetastet wird. Bei mehreren Zielen sind es die des obersten, bis ein Link die eines anderen nimmt: Feinere Pixel zeigen mehr und brauchen länger. Spätere Karten eines Modells haben die Pixel desselben Sensors, wenn er unter ihren Layern ist.</translation>
  </message>
  <message>
   <source>&lt;i&gt;Compare&lt;/i&gt; estimates how far each layer lies from the target, by phase correlation of their edges. Beyond half a pixel of the layer or of the target, whichever is larger, it warns (a pixel and a half between an image and radar or other layers, whose edges differ by nature); &lt;i&gt;Move&lt;/i&gt; puts the layer back by a small file (VRT) that names the old one, and &lt;i&gt;Show Shifts&lt;/i&gt; draws an arrow, twenty times as long as the shift, wherever one could be measured. Where edges have too little in common, it says that it cannot tell.</source>
   <translation>&lt;i&gt;Compare&lt;/i&gt; schätzt durch Phasenkorrelation der Kanten, wie weit jeder Layer vom Ziel versetzt ist. Bei mehr als einem halben Pixel des Layers oder des Ziels, je nachdem, welches größer ist, wird gewarnt (bei mehr als anderthalb Pixeln zwischen einem Bild und Radar oder anderen Layern, deren Kanten von Natur aus verschieden sind); &lt;i&gt;Move&lt;/i&gt; rückt den Layer mit einer kleinen Datei (VRT) zurecht, die den alten nennt, und &lt;i&gt;Show Shifts&lt;/i&gt; zeichnet überall, wo sich eine Verschiebung messen ließ, einen Pfeil, zwanzigmal so lang wie diese. Wo die Kanten zu wenig gemeinsam haben, steht da, dass es nicht feststellbar ist.</translation>
  </message>
  <message>
   <source>Free disk and memory. Yellow: a map of all of the target may find no room on the disk, or memory is short.</source>
   <translation>Freier Platz auf dem Datenträger und freier Arbeitsspeicher. Gelb: Eine Karte des ganzen Ziels findet auf dem Datenträger vielleicht keinen Platz, oder der Arbeitsspeicher ist knapp.</translation>
  </message>
  <message>
   <source>What the model of step 4 learned from, and how the layers fit it.</source>
   <translation>Woraus das Modell von Schritt 4 gelernt hat und wie die Layer dazu passen.</translation>
  </message>
  <message>
   <source>What there is to say of the labels stands below them, in step 2. Green: good. Yellow: look at it. A cross: nothing can be trained until it is mended. A bubble: not known yet, or only good to know.</source>
   <translation>Was es zu den Labels zu sagen gibt, steht unter ihnen, in Schritt 2. Grün: gut. Gelb: ansehen. Ein Kreuz: Nichts lässt sich trainieren, bis es behoben ist. Eine Sprechblase: noch nicht bekannt oder nur gut zu wissen.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmen</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Große Gebiete</translation>
  </message>
 </context>
 <context>
  <name>index</name>
  <message>
   <source>From a few labels to a map</source>
   <translation>Von wenigen Labels zur Karte</translation>
  </message>
  <message>
   <source>X-ModalNet turns a handful of labels and whatever sensors you have into a map of classes. A small hyperspectral scene teaches a model that then maps large areas from the cheap sensor alone: multispectral or radar. All pictures here show the simulated sample scene.</source>
   <translation>X-ModalNet macht aus einer Handvoll Labels und den Sensoren, die Sie gerade haben, eine Karte von Klassen. An einer kleinen hyperspektralen Szene lernt ein Modell, das dann große Gebiete allein aus dem günstigen Sensor kartiert: multispektral oder Radar. Alle Bilder hier zeigen die simulierte Beispielszene.</translation>
  </message>
  <message>
   <source>The first map, in five minutes</source>
   <translation>Die erste Karte, in fünf Minuten</translation>
  </message>
  <message>
   <source>Open the panel: &lt;i&gt;Raster &amp;gt; X-ModalNet &amp;gt; X-ModalNet&lt;/i&gt;, or its button. If no engine is found, the panel offers to set one up, or to point at an interpreter that has it. Nothing is installed unasked.</source>
   <translation>Öffnen Sie das Bedienfeld über &lt;i&gt;Raster &amp;gt; X-ModalNet &amp;gt; X-ModalNet&lt;/i&gt; oder den Knopf dafür. Wird keine Engine gefunden, bietet das Bedienfeld an, eine einzurichten oder einen Interpreter anzugeben, der sie hat. Nichts wird ungefragt installiert.</translation>
  </message>
  <message>
   <source>&lt;a href="data.html"&gt;Data&lt;/a&gt;: choose your layers and tick the &lt;i&gt;target&lt;/i&gt;, the sensor that will be there for the whole map. No data at hand? Press &lt;i&gt;Load Sample Project&lt;/i&gt;.</source>
   <translation>&lt;a href="data.html"&gt;Daten&lt;/a&gt;: Wählen Sie Ihre Layer und haken Sie das &lt;i&gt;Ziel&lt;/i&gt; an, den Sensor, der für die ganze Karte vorliegen wird. Keine Daten zur Hand? Klicken Sie auf &lt;i&gt;Load Sample Project&lt;/i&gt;.</translation>
  </message>
  <message>
   <source>&lt;a href="labels.html"&gt;Labels&lt;/a&gt;: make a label layer, name the classes, draw three to five small shapes of each, spread over the image.</source>
   <translation>&lt;a href="labels.html"&gt;Labels&lt;/a&gt;: Erstellen Sie einen Label-Layer, benennen Sie die Klassen und zeichnen Sie von jeder drei bis fünf kleine Formen, über das Bild verteilt.</translation>
  </message>
  <message>
   <source>&lt;a href="live.html"&gt;Live Map&lt;/a&gt;: see at once what your labels do, and where the next one would teach the most.</source>
   <translation>&lt;a href="live.html"&gt;Live-Karte&lt;/a&gt;: Sehen Sie sofort, was Ihre Labels bewirken und wo das nächste am meisten lehren würde.</translation>
  </message>
  <message>
   <source>&lt;a href="train.html"&gt;Train&lt;/a&gt;: learn from all labels; the panel tells how well held-out shapes were recognised.</source>
   <translation>&lt;a href="train.html"&gt;Trainieren&lt;/a&gt;: Das Modell lernt aus allen Labels; das Bedienfeld sagt, wie gut zurückgehaltene Formen erkannt wurden.</translation>
  </message>
  <message>
   <source>&lt;a href="map.html"&gt;Map&lt;/a&gt;: the map and its confidence appear as a group of layers.</source>
   <translation>&lt;a href="map.html"&gt;Karte&lt;/a&gt;: Die Karte und ihre Konfidenz erscheinen als Layergruppe.</translation>
  </message>
  <message>
   <source>&lt;a href="accuracy.html"&gt;Accuracy&lt;/a&gt;: label points that were drawn at random, and learn how right the map is, with an interval.</source>
   <translation>&lt;a href="accuracy.html"&gt;Genauigkeit&lt;/a&gt;: Labeln Sie zufällig gezogene Punkte und erfahren Sie, wie richtig die Karte ist, mit einem Intervall.</translation>
  </message>
  <message>
   <source>&lt;a href="after.html"&gt;After the Map&lt;/a&gt;: look at it beside the image, clean it up, take it elsewhere, compare two maps.</source>
   <translation>&lt;a href="after.html"&gt;Nach der Karte&lt;/a&gt;: Sehen Sie die Karte neben dem Bild an, bereinigen Sie sie, verwenden Sie sie anderswo weiter, vergleichen Sie zwei Karten.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/map.png" alt="QGIS with the panel and the map of the sample scene"&gt;</source>
   <translation>&lt;img src="pictures/map.png" alt="QGIS mit dem Bedienfeld und der Karte der Beispielszene"&gt;</translation>
  </message>
  <message>
   <source>Setting up the engine</source>
   <translation>Die Engine einrichten</translation>
  </message>
  <message>
   <source>The engine needs Python 3.11 to 3.14: on Linux that of the system (with &lt;code&gt;python3-venv&lt;/code&gt;), on other systems one from &lt;a href="https://www.python.org/downloads/"&gt;python.org&lt;/a&gt;, wherever it was installed, or QGIS's own where there is no other. On a Mac it needs an Apple processor.</source>
   <translation>Die Engine braucht Python 3.11 bis 3.14: unter Linux das des Systems (mit &lt;code&gt;python3-venv&lt;/code&gt;), auf anderen Systemen eines von &lt;a href="https://www.python.org/downloads/"&gt;python.org&lt;/a&gt;, gleich wo es installiert ist, oder das von QGIS, wenn es kein anderes gibt. Auf einem Mac braucht sie einen Apple-Prozessor.</translation>
  </message>
  <message>
   <source>Its packages come from PyPI in fixed versions: 0.3 GB to download and 1.5 GB on disk, on Linux 3 GB and 6 GB, as PyTorch for Linux brings what NVIDIA cards need. They go into a folder of their own, which the question names; removing the folder removes the engine.</source>
   <translation>Ihre Pakete kommen in festen Versionen von PyPI: 0,3 GB herunterzuladen und 1,5 GB auf der Platte, unter Linux 3 GB und 6 GB, da PyTorch für Linux mitbringt, was NVIDIA-Karten brauchen. Sie kommen in einen eigenen Ordner, den die Rückfrage nennt; wer den Ordner löscht, entfernt die Engine.</translation>
  </message>
  <message>
   <source>QGIS's proxy serves pip too (&lt;i&gt;Settings &amp;gt; Options &amp;gt; Network&lt;/i&gt;), and so do pip's own settings: a company's mirror, its certificate, an index of PyTorch for CPUs only.</source>
   <translation>Der Proxy von QGIS gilt auch für pip (&lt;i&gt;Einstellungen &amp;gt; Optionen &amp;gt; Netzwerk&lt;/i&gt;), ebenso die Einstellungen von pip selbst: ein Spiegelserver der Firma, ihr Zertifikat, ein Index von PyTorch nur für CPUs.</translation>
  </message>
  <message>
   <source>Where nothing may be downloaded: on a computer that may, choose &lt;i&gt;Engine &amp;gt; Save Packages for Other Computers&lt;/i&gt; (at the bottom of the panel). It fills a folder whose name says which system and Python it is for. Carry that to the others, or put it where all reach it, and press &lt;i&gt;Set Up Engine&lt;/i&gt; and &lt;i&gt;From Folder&lt;/i&gt; there: the same version of the plugin, the same system, a Python of the same number (3.12, say).</source>
   <translation>Wo nichts heruntergeladen werden darf: Wählen Sie auf einem Rechner, auf dem es erlaubt ist, &lt;i&gt;Engine &amp;gt; Save Packages for Other Computers&lt;/i&gt; (unten im Bedienfeld). Das füllt einen Ordner, dessen Name sagt, für welches System und welches Python er ist. Bringen Sie ihn auf die anderen Rechner, oder legen Sie ihn dorthin, wo alle ihn erreichen, und klicken Sie dort auf &lt;i&gt;Set Up Engine&lt;/i&gt; und &lt;i&gt;From Folder&lt;/i&gt;. Nötig sind dieselbe Version der Erweiterung, dasselbe System und ein Python derselben Nummer (etwa 3.12).</translation>
  </message>
  <message>
   <source>&lt;i&gt;Choose Interpreter&lt;/i&gt; takes a Python that has the packages already (&lt;code&gt;pip install -r resources/engine-cpu.lock&lt;/code&gt;). For one that serves &lt;a href="index.html#seats"&gt;many computers&lt;/a&gt;, see below.</source>
   <translation>&lt;i&gt;Choose Interpreter&lt;/i&gt; nimmt ein Python, das die Pakete schon hat (&lt;code&gt;pip install -r resources/engine-cpu.lock&lt;/code&gt;). Zu einem, das &lt;a href="index.html#seats"&gt;vielen Rechnern&lt;/a&gt; dient, siehe unten.</translation>
  </message>
  <message>
   <source>Several people, or a class</source>
   <translation>Mehrere Personen oder ein Kurs</translation>
  </message>
  <message>
   <source>One makes the project: the rasters, and a label layer with its classes and no shapes. Save the project, with relative paths as QGIS does by itself, beside its files and hand out the folder; or hand out the classes alone (&lt;i&gt;Export Classes&lt;/i&gt;), for &lt;i&gt;Import Classes from File&lt;/i&gt;. Codes and names are the same for all then.</source>
   <translation>Jemand legt das Projekt an: die Raster und einen Label-Layer mit seinen Klassen und ohne Formen. Speichern Sie das Projekt bei seinen Dateien, mit relativen Pfaden, wie QGIS es von selbst tut, und geben Sie den Ordner weiter; oder geben Sie nur die Klassen weiter (&lt;i&gt;Export Classes&lt;/i&gt;), für &lt;i&gt;Import Classes from File&lt;/i&gt;. Codes und Namen sind dann bei allen gleich.</translation>
  </message>
  <message>
   <source>Each one draws in a copy. To put the labels together, open all files in one project and take &lt;i&gt;Import Shapes from Layer&lt;/i&gt; for each, or merge them into one vector layer with QGIS's own algorithm and choose that in step 2: shapes know their class by its name.</source>
   <translation>Jeder zeichnet in einer Kopie. Um die Labels zusammenzuführen, öffnen Sie alle Dateien in einem Projekt und nehmen Sie für jede &lt;i&gt;Import Shapes from Layer&lt;/i&gt;, oder vereinigen Sie sie mit dem Algorithmus von QGIS zu einem Vektorlayer und wählen Sie diesen in Schritt 2: Formen kennen ihre Klasse am Namen.</translation>
  </message>
  <message>
   <source>To judge many maps by the same reference, take &lt;i&gt;Assess a map&lt;/i&gt; from the toolbox and run it as a batch process: one row for each map. Each writes a report, and the batch's log has all figures.</source>
   <translation>Um viele Karten an derselben Referenz zu beurteilen, nehmen Sie &lt;i&gt;Assess a map&lt;/i&gt; aus der Werkzeugkiste und führen Sie es als Batchprozess aus: eine Zeile für jede Karte. Jede schreibt einen Bericht, und das Protokoll des Batchprozesses enthält alle Zahlen.</translation>
  </message>
  <message>
   <source>Computers without internet: see &lt;i&gt;Save Packages for Other Computers&lt;/i&gt; above.</source>
   <translation>Computer ohne Internet: siehe &lt;i&gt;Save Packages for Other Computers&lt;/i&gt; weiter oben.</translation>
  </message>
  <message>
   <source>Many computers</source>
   <translation>Viele Rechner</translation>
  </message>
  <message>
   <source>One engine can serve all: an environment that is made once on a share, or in the image that the computers are set up from, and that nobody but its keeper can write to (&lt;code&gt;python -m venv FOLDER&lt;/code&gt;, then its pip with &lt;code&gt;install -r resources/engine-cpu.lock&lt;/code&gt; of the plugin). The Python that it was made of must lie at the same place on all computers, as the environment only points to it.</source>
   <translation>Eine Engine kann allen dienen: eine Umgebung, die einmal auf einem Netzlaufwerk oder im Abbild der Rechner angelegt wird und in die niemand außer ihrem Betreuer schreiben darf (&lt;code&gt;python -m venv FOLDER&lt;/code&gt;, dann mit ihrem pip &lt;code&gt;install -r resources/engine-cpu.lock&lt;/code&gt; des Plugins). Das Python, aus dem sie gemacht wurde, muss auf allen Rechnern am selben Ort liegen, denn die Umgebung verweist nur darauf.</translation>
  </message>
  <message>
   <source>Where it lies is told by the variable &lt;code&gt;XMODALNET_ENGINE_PYTHON&lt;/code&gt; (the interpreter in it), or by &lt;code&gt;xmodalnet/engine_python&lt;/code&gt; in QGIS's global settings file. What a user chooses with &lt;i&gt;Choose Interpreter&lt;/i&gt; comes before the variable.</source>
   <translation>Wo sie liegt, sagt die Umgebungsvariable &lt;code&gt;XMODALNET_ENGINE_PYTHON&lt;/code&gt; (der Interpreter darin) oder &lt;code&gt;xmodalnet/engine_python&lt;/code&gt; in der globalen Einstellungsdatei von QGIS. Was ein Benutzer mit &lt;i&gt;Choose Interpreter&lt;/i&gt; wählt, geht der Variable vor.</translation>
  </message>
  <message>
   <source>With a new version of the plugin the packages may be others: bring the environment up to date first, then the plugin.</source>
   <translation>Mit einer neuen Version des Plugins können es andere Pakete sein: Bringen Sie zuerst die Umgebung auf den Stand, dann das Plugin.</translation>
  </message>
  <message>
   <source>What the panel installs is compared with the checksums that PyPI had of the pinned packages (&lt;code&gt;resources/engine-wheels.sha256&lt;/code&gt;), and nothing is built from source. Builds of PyTorch from another index, and what NVIDIA cards need on Linux, have no place in that list: whoever can write to a folder of saved packages is trusted.</source>
   <translation>Was das Bedienfeld installiert, wird mit den Prüfsummen verglichen, die PyPI für die festgelegten Pakete hatte (&lt;code&gt;resources/engine-wheels.sha256&lt;/code&gt;), und nichts wird aus Quelltext gebaut. Fassungen von PyTorch aus einem anderen Index und was Karten von NVIDIA unter Linux brauchen, stehen nicht in dieser Liste: Wer in einen Ordner gesammelter Pakete schreiben kann, dem wird vertraut.</translation>
  </message>
  <message>
   <source>The plugin manager removes the plugin alone. The engine's folder, the folder of models and the settings that begin with &lt;code&gt;xmodalnet/&lt;/code&gt; stay until you remove them.</source>
   <translation>Die Erweiterungsverwaltung entfernt nur das Plugin. Der Ordner der Engine, der Ordner der Modelle und die Einstellungen, die mit &lt;code&gt;xmodalnet/&lt;/code&gt; beginnen, bleiben, bis Sie sie entfernen.</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Gut zu wissen</translation>
  </message>
  <message>
   <source>The engine is a process of its own. QGIS stays responsive while it works; the strip at the bottom of the panel tells how far it is and cancels.</source>
   <translation>Die Engine ist ein eigener Prozess. QGIS bleibt bedienbar, während sie arbeitet; der Streifen unten im Bedienfeld zeigt, wie weit sie ist, und mit ihm lässt sie sich abbrechen.</translation>
  </message>
  <message>
   <source>Every model and map that the engine makes has a &lt;code&gt;.job.json&lt;/code&gt; beside it, from which its command line makes the same again (&lt;code&gt;python -m engine run map.tif.job.json&lt;/code&gt;).</source>
   <translation>Neben jedem Modell und jeder Karte, die die Engine erstellt, liegt eine &lt;code&gt;.job.json&lt;/code&gt;, aus der ihre Befehlszeile dasselbe noch einmal erstellt (&lt;code&gt;python -m engine run map.tif.job.json&lt;/code&gt;).</translation>
  </message>
  <message>
   <source>A job file tells which files are read, and which are written over: look into one that others made before you run it. It keeps no account, password or key of a layer's address.</source>
   <translation>Eine Aufgabendatei sagt, welche Dateien gelesen und welche überschrieben werden: Sehen Sie in eine, die andere erstellt haben, hinein, bevor Sie sie ausführen. Konto, Passwort und Schlüssel in der Adresse eines Layers bewahrt sie nicht auf.</translation>
  </message>
  <message>
   <source>Everything that a job does is a &lt;a href="algorithms.html"&gt;Processing algorithm&lt;/a&gt; too: toolbox, modeler, batch, &lt;code&gt;qgis_process&lt;/code&gt;.</source>
   <translation>Alles, was eine Aufgabe tut, gibt es auch als &lt;a href="algorithms.html"&gt;Verarbeitungsalgorithmus&lt;/a&gt;: in den Verarbeitungswerkzeugen, in der grafischen Modellierung, als Batchprozess und mit &lt;code&gt;qgis_process&lt;/code&gt;.</translation>
  </message>
  <message>
   <source>Actions can have keys of your own: &lt;i&gt;Settings &amp;gt; Keyboard Shortcuts&lt;/i&gt;. The locator (&lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;K&lt;/kbd&gt;) finds models, algorithms and steps with &lt;code&gt;xmn&lt;/code&gt;.</source>
   <translation>Aktionen können eigene Tasten bekommen: &lt;i&gt;Einstellungen &amp;gt; Tastenkürzel&lt;/i&gt;. Die Suche von QGIS (&lt;kbd&gt;Strg&lt;/kbd&gt;+&lt;kbd&gt;K&lt;/kbd&gt;) findet mit &lt;code&gt;xmn&lt;/code&gt; Modelle, Algorithmen und Schritte.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmen</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Große Gebiete</translation>
  </message>
 </context>
 <context>
  <name>labels</name>
  <message>
   <source>Labels are shapes in an ordinary editable layer: undo, the attribute table and QGIS's own digitising all work on it. &lt;i&gt;New Label Layer&lt;/i&gt; makes a GeoPackage; any vector layer with a text or integer field, or a raster of codes, can be chosen instead. In a layer of points the brush sets points; lines are drawn with QGIS's own tools.</source>
   <translation>Labels sind Formen in einem gewöhnlichen bearbeitbaren Layer: Rückgängig, die Attributtabelle und die Digitalisierwerkzeuge von QGIS funktionieren damit wie sonst auch. &lt;i&gt;New Label Layer&lt;/i&gt; legt ein GeoPackage an; stattdessen kann jeder Vektorlayer mit einem Text- oder Ganzzahlfeld oder ein Raster von Codes gewählt werden. In einem Layer mit Punkten setzt der Pinsel Punkte; Linien werden mit den Digitalisierwerkzeugen von QGIS gezeichnet.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/labels.png" alt="The class table and the tools"&gt;</source>
   <translation>&lt;img src="pictures/labels.png" alt="Die Klassentabelle und die Werkzeuge"&gt;</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Werkzeug</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Bedienung</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>Pinsel</translation>
  </message>
  <message>
   <source>Drag to paint whole pixels, click for one square; &lt;kbd&gt;[&lt;/kbd&gt; and &lt;kbd&gt;]&lt;/kbd&gt; change the size.</source>
   <translation>Ziehen malt ganze Pixel, ein Klick setzt ein Quadrat; &lt;kbd&gt;[&lt;/kbd&gt; und &lt;kbd&gt;]&lt;/kbd&gt; ändern die Größe.</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>Polygon</translation>
  </message>
  <message>
   <source>Click corners, right click ends; held and dragged it draws freehand. &lt;kbd&gt;Backspace&lt;/kbd&gt; or &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; takes a corner back.</source>
   <translation>Klicks setzen Ecken, ein Rechtsklick beendet; Ziehen mit gehaltener Maustaste zeichnet freihändig. &lt;kbd&gt;Rücktaste&lt;/kbd&gt; oder &lt;kbd&gt;Strg&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; nimmt eine Ecke zurück.</translation>
  </message>
  <message>
   <source>Alike pixels</source>
   <translation>Ähnliche Pixel</translation>
  </message>
  <message>
   <source>Press on a pixel: what looks like it and hangs together with it; the wheel, while pressed, takes more or fewer.</source>
   <translation>Auf ein Pixel drücken: gelabelt wird, was ihm ähnlich sieht und mit ihm zusammenhängt; das Mausrad nimmt, solange die Taste gehalten wird, mehr oder weniger.</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>Radierer</translation>
  </message>
  <message>
   <source>Click, or drag over pixels: they are taken out of all shapes that are neither locked nor hidden.</source>
   <translation>Klicken oder über Pixel ziehen: Sie werden aus allen Formen herausgenommen, die weder gesperrt noch ausgeblendet sind.</translation>
  </message>
  <message>
   <source>&lt;kbd&gt;1&lt;/kbd&gt; to &lt;kbd&gt;9&lt;/kbd&gt; choose the class, &lt;kbd&gt;Ctrl&lt;/kbd&gt;+click takes the class of what is there, &lt;kbd&gt;Esc&lt;/kbd&gt; drops the shape that is begun. On a Mac &lt;kbd&gt;Cmd&lt;/kbd&gt; is what &lt;kbd&gt;Ctrl&lt;/kbd&gt; is here.</source>
   <translation>&lt;kbd&gt;1&lt;/kbd&gt; bis &lt;kbd&gt;9&lt;/kbd&gt; wählen die Klasse, &lt;kbd&gt;Strg&lt;/kbd&gt;+Klick nimmt die Klasse, die dort ist, &lt;kbd&gt;Esc&lt;/kbd&gt; verwirft die begonnene Form. Auf einem Mac ist &lt;kbd&gt;Cmd&lt;/kbd&gt;, was hier &lt;kbd&gt;Strg&lt;/kbd&gt; ist.</translation>
  </message>
  <message>
   <source>The eye hides a class on the map, the lock keeps its shapes from the tools; hidden shapes are left alone, too, but trained with. A double click renames; the arrows, or dragging, change the order of the number keys and of the legend.</source>
   <translation>Das Auge blendet eine Klasse auf der Karte aus, das Schloss schützt ihre Formen vor den Werkzeugen; auch ausgeblendete Formen werden nicht angetastet, aber mittrainiert. Ein Doppelklick benennt um; mit den Pfeilen oder durch Ziehen ändern Sie die Reihenfolge der Zifferntasten und der Legende.</translation>
  </message>
  <message>
   <source>A map of one class needs a second one for everything else: draw it on all kinds of ground, most of all on what looks like the first.</source>
   <translation>Eine Karte von nur einer Klasse braucht eine zweite für alles andere: Zeichnen Sie diese auf jeder Art von Gelände, vor allem auf dem, was der ersten ähnlich sieht.</translation>
  </message>
  <message>
   <source>The menu &lt;i&gt;Classes&lt;/i&gt;: &lt;i&gt;Merge Selected Classes&lt;/i&gt; makes several one. &lt;i&gt;Give Selected Shapes This Class&lt;/i&gt; gives the class that is chosen in the table to shapes that are selected on the map, such as pasted ones without a class. A pasted shape that has only the name of a class, or only its code, gets the other by itself. Classes are imported and exported as CSV or QML, and imported from another layer. &lt;i&gt;Import Shapes from Layer&lt;/i&gt; brings the shapes of another label layer with their classes, or only those that are selected there: points become squares of pixels, and lines strips, so that points from the field and drawn polygons can be one label layer. &lt;i&gt;Style Layer by Class&lt;/i&gt; draws the layer in the colours of the table.</source>
   <translation>Das Menü &lt;i&gt;Classes&lt;/i&gt;: &lt;i&gt;Merge Selected Classes&lt;/i&gt; macht aus mehreren eine. &lt;i&gt;Give Selected Shapes This Class&lt;/i&gt; gibt die in der Tabelle gewählte Klasse den Formen, die auf der Karte ausgewählt sind, etwa eingefügten ohne Klasse. Eine eingefügte Form, die nur den Namen einer Klasse oder nur ihren Code hat, erhält das Fehlende von selbst. Klassen werden als CSV oder QML importiert und exportiert und lassen sich auch aus einem anderen Layer importieren. &lt;i&gt;Import Shapes from Layer&lt;/i&gt; holt die Formen eines anderen Label-Layers mit ihren Klassen, oder nur die dort ausgewählten: Punkte werden zu Quadraten von Pixeln und Linien zu Streifen, sodass Punkte aus dem Gelände und gezeichnete Polygone ein Label-Layer sein können. &lt;i&gt;Style Layer by Class&lt;/i&gt; zeichnet den Layer in den Farben der Tabelle.</translation>
  </message>
  <message>
   <source>Below the tools stands how many classes and shapes there are, what keeps them from being trained with, and what gives reason to doubt: one class that outweighs another, a class in one place only, shapes without a class, two names that may mean one class, pixels that two classes claim; where there is a place to look at, a button or a link goes there. A shape that covers no pixel's centre claims each pixel that it touches, so small shapes of two classes can take pixels from each other without overlapping. Where there are more than 20 000 shapes, those of some places are looked at.</source>
   <translation>Unter den Werkzeugen steht, wie viele Klassen und Formen es gibt, was dem Training mit ihnen im Weg ist und was Anlass zum Zweifel gibt: eine Klasse, die eine andere überwiegt, eine Klasse an nur einer Stelle, Formen ohne Klasse, zwei Namen, die vielleicht eine Klasse meinen, Pixel, die zwei Klassen beanspruchen; wo es eine Stelle anzusehen gibt, führt ein Knopf oder ein Link hin. Eine Form, die keine Pixelmitte bedeckt, beansprucht jedes Pixel, das sie berührt; kleine Formen zweier Klassen können einander also Pixel wegnehmen, ohne sich zu überlappen. Bei mehr als 20 000 Formen werden nur die an einigen Stellen angesehen.</translation>
  </message>
  <message>
   <source>After a training with held-out shapes, &lt;i&gt;Doubtful Labels&lt;/i&gt; lists those that a model which never saw them takes for something else: a click goes there and marks the place, the eye takes the maps out of sight, a button gives the shape the other class, and &lt;i&gt;It Is Right&lt;/i&gt; keeps later trainings from asking again.</source>
   <translation>Nach einem Training mit zurückgehaltenen Formen nennt die Liste &lt;i&gt;Doubtful Labels&lt;/i&gt; diejenigen, die ein Modell, das sie nie gesehen hat, für etwas anderes hält: Ein Klick führt hin und markiert die Stelle, das Auge blendet die Karten aus, ein Knopf gibt der Form die andere Klasse, und nach &lt;i&gt;It Is Right&lt;/i&gt; fragen spätere Trainings nicht erneut.</translation>
  </message>
  <message>
   <source>A raster of codes</source>
   <translation>Ein Raster von Codes</translation>
  </message>
  <message>
   <source>What its codes mean is what QGIS shows: the labels and colours of the symbology &lt;i&gt;Paletted/Unique values&lt;/i&gt;, also of a &lt;code&gt;.qml&lt;/code&gt; beside the file; else what the file itself names. A label that is only the number is no name. For a raster the panel shows a table of its codes, where a double click names one and &lt;kbd&gt;Tab&lt;/kbd&gt; goes on to the next; this writes the symbology, so that the map shows it and the project keeps it. A layer that was grey is then shown in classes. Model, map and report carry the names; a code without one becomes &lt;i&gt;Class 3&lt;/i&gt;, for instance. Codes that the symbology hides or leaves out are labels all the same: to leave one out, say in the layer's properties (&lt;i&gt;Transparency&lt;/i&gt;) that it is no data.</source>
   <translation>Seine Codes bedeuten das, was QGIS zeigt: die Beschriftungen und Farben der Symbolisierung &lt;i&gt;Paletten-/Eindeutige Werte&lt;/i&gt;, auch aus einer &lt;code&gt;.qml&lt;/code&gt; neben der Datei; sonst das, was die Datei selbst nennt. Eine Beschriftung, die nur aus der Zahl besteht, ist kein Name. Für ein Raster zeigt das Bedienfeld eine Tabelle seiner Codes, in der ein Doppelklick einen benennt und &lt;kbd&gt;Tab&lt;/kbd&gt; zum nächsten weitergeht; das ändert die Symbolisierung, sodass die Karte es zeigt und das Projekt es behält. Ein Layer, der grau war, wird danach in Klassen dargestellt. Modell, Karte und Bericht tragen die Namen; ein Code ohne Namen heißt zum Beispiel &lt;i&gt;Class 3&lt;/i&gt;. Codes, die die Symbolisierung ausblendet oder weglässt, sind trotzdem Labels: Soll einer wegbleiben, geben Sie ihn in den Layereigenschaften (&lt;i&gt;Transparenz&lt;/i&gt;) als Leerwert an.</translation>
  </message>
  <message>
   <source>A map can hold codes up to 254. Of a land cover with larger ones, such as those of CORINE (111 to 523), &lt;i&gt;Number Them Anew&lt;/i&gt; in the panel makes a copy of the part on the target layer whose classes count from 1 and keep their names. Such a raster can be chosen as the label layer if its file has a table of its classes, or once QGIS shows it as &lt;i&gt;Paletted/Unique values&lt;/i&gt;.</source>
   <translation>Eine Karte kann Codes bis 254 enthalten. Von einer Landbedeckung mit größeren, etwa der von CORINE (111 bis 523), erstellt &lt;i&gt;Number Them Anew&lt;/i&gt; im Bedienfeld eine Kopie des Teils auf dem Ziellayer, deren Klassen ab 1 zählen und ihre Namen behalten. Ein solches Raster lässt sich als Label-Layer wählen, wenn seine Datei eine Tabelle der Klassen enthält oder sobald QGIS es mit &lt;i&gt;Paletten-/Eindeutige Werte&lt;/i&gt; darstellt.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmen</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Große Gebiete</translation>
  </message>
 </context>
 <context>
  <name>live</name>
  <message>
   <source>With shapes of two classes, &lt;i&gt;Live Update&lt;/i&gt; maps what is in view, and again a moment after every edit of the labels and every move. While it is off, the button beside it maps the view once. The live map is a look: it has no estimated accuracy, and no saved project holds it. A project that was saved with &lt;i&gt;Live Update&lt;/i&gt; on opens with it on, and makes the map anew: above the finished maps if it lay there, else below them. When you turn &lt;i&gt;Live Update&lt;/i&gt; off, the last map stays, under a name that says so, until you remove it.</source>
   <translation>Sobald es Formen von zwei Klassen gibt, kartiert &lt;i&gt;Live Update&lt;/i&gt;, was zu sehen ist, und einen Augenblick nach jeder Bearbeitung der Labels und jeder Bewegung von Neuem. Ist sie ausgeschaltet, kartiert der Knopf daneben einmal, was zu sehen ist. Die Live-Karte ist nur eine Ansicht: Sie hat keine geschätzte Genauigkeit, und kein gespeichertes Projekt enthält sie. Ein Projekt, das mit eingeschalteter &lt;i&gt;Live Update&lt;/i&gt; gespeichert wurde, öffnet sich wieder mit ihr und erstellt die Karte neu: über den fertigen Karten, wenn sie dort lag, sonst darunter. Schalten Sie die &lt;i&gt;Live Update&lt;/i&gt; aus, bleibt die letzte Karte unter einem Namen, der das sagt, bis Sie sie entfernen.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/live.png" alt="The live map with a suggestion"&gt;</source>
   <translation>&lt;img src="pictures/live.png" alt="Die Live-Karte mit einem Vorschlag"&gt;</translation>
  </message>
  <message>
   <source>Hold the eye to see the image below, drag &lt;i&gt;Opacity&lt;/i&gt;, or swipe.</source>
   <translation>Halten Sie das Auge gedrückt, um das Bild darunter zu sehen, ziehen Sie am Regler &lt;i&gt;Opacity&lt;/i&gt;, oder wischen Sie.</translation>
  </message>
  <message>
   <source>The question mark lays fog over the map where it is in doubt; its arrow chooses what doubt means: &lt;i&gt;Entropy&lt;/i&gt; (many classes are as likely), &lt;i&gt;Margin&lt;/i&gt; (the second comes near to the best) or &lt;i&gt;Unlike the Labels&lt;/i&gt; (perhaps a class is missing).</source>
   <translation>Das Fragezeichen legt Nebel über die Karte, wo sie unsicher ist; sein Pfeil wählt, was Zweifel bedeutet: &lt;i&gt;Entropy&lt;/i&gt; (viele Klassen sind gleich wahrscheinlich), &lt;i&gt;Margin&lt;/i&gt; (die zweite Klasse kommt der besten nahe) oder &lt;i&gt;Unlike the Labels&lt;/i&gt; (vielleicht fehlt eine Klasse).</translation>
  </message>
  <message>
   <source>&lt;i&gt;Next Suggestion&lt;/i&gt; goes to a place where a label would teach much: one that stands for many others of which the map is in doubt. One click says what it is, or the number key of its class; the likeliest class is bold. &lt;i&gt;More Classes&lt;/i&gt; has the others of the table, and a new one. &lt;i&gt;Skip&lt;/i&gt; (&lt;kbd&gt;0&lt;/kbd&gt;) goes on, and the button beside the question (&lt;kbd&gt;Esc&lt;/kbd&gt;) ends it: the view from before comes back. As points, many at once: &lt;a href="algorithms.html#suggest"&gt;Suggest where to label next&lt;/a&gt;.</source>
   <translation>&lt;i&gt;Next Suggestion&lt;/i&gt; führt an eine Stelle, an der ein Label viel lehren würde: eine, die für viele andere steht, bei denen die Karte unsicher ist. Ein Klick oder die Zifferntaste der Klasse sagt, was dort ist; die wahrscheinlichste Klasse ist fett. &lt;i&gt;More Classes&lt;/i&gt; hat die anderen der Tabelle und eine neue. &lt;i&gt;Skip&lt;/i&gt; (&lt;kbd&gt;0&lt;/kbd&gt;) geht weiter, und der Knopf neben der Frage (&lt;kbd&gt;Esc&lt;/kbd&gt;) beendet die Vorschläge: Der Ausschnitt von vorher kommt zurück. Viele auf einmal, als Punkte: &lt;a href="algorithms.html#suggest"&gt;Vorschlagen, wo als Nächstes zu labeln ist&lt;/a&gt;.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmen</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Große Gebiete</translation>
  </message>
 </context>
 <context>
  <name>map</name>
  <message>
   <source>Choose the model and the layers to map from; the target is enough. A line below the model says how accurate it is, which sensors and classes it knows, and when and by whom it was trained. The map is a Cloud Optimized GeoTIFF with class names, colours and provenance, beside it the confidence (&lt;i&gt;Confidence map too&lt;/i&gt;), and with &lt;i&gt;Uncertainty too&lt;/i&gt; the uncertainty: entropy, margin, and how unlike the labels a pixel is (above 1: not seen in training). The names of its classes stand in &lt;code&gt;.tif.aux.xml&lt;/code&gt; beside it: give both files away together. A file of the name that is there already is replaced only by a second press. The table gives hectares where the map's pixels are of one size. A map that you do not name lies beside the saved project, else beside the labels, else in a temporary folder.</source>
   <translation>Wählen Sie das Modell und die Layer, aus denen kartiert werden soll; das Ziel genügt. Eine Zeile unter dem Modell sagt, wie genau es ist, welche Sensoren und Klassen es kennt und wann und von wem es trainiert wurde. Die Karte ist ein Cloud Optimized GeoTIFF mit Klassennamen, Farben und Angaben zur Herkunft, daneben liegen die Konfidenz (&lt;i&gt;Confidence map too&lt;/i&gt;) und mit &lt;i&gt;Uncertainty too&lt;/i&gt; die Unsicherheit: Entropie, Abstand und wie unähnlich ein Pixel den Labels ist (über 1: beim Training nicht gesehen). Die Namen ihrer Klassen stehen in &lt;code&gt;.tif.aux.xml&lt;/code&gt; daneben: Geben Sie beide Dateien zusammen weiter. Eine schon vorhandene Datei dieses Namens wird erst ersetzt, wenn Sie ein zweites Mal drücken. Die Tabelle nennt Hektar, wenn die Pixel der Karte alle gleich groß sind. Eine Karte, der Sie keinen Namen geben, liegt neben dem gespeicherten Projekt, sonst neben den Labels, sonst in einem temporären Ordner.</translation>
  </message>
  <message>
   <source>The provenance (&lt;code&gt;PROVENANCE&lt;/code&gt; in the file's metadata) tells the names of the layers' files and of the model, with what the model tells of its training; it tells no folders, and no account, password or key of an address.</source>
   <translation>Die Herkunft (&lt;code&gt;PROVENANCE&lt;/code&gt; in den Metadaten der Datei) nennt die Namen der Dateien der Layer und des Modells und was das Modell über sein Training sagt; sie nennt keine Ordner und weder Konto, Passwort noch Schlüssel einer Adresse.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/map.png" alt="The map of the sample scene"&gt;</source>
   <translation>&lt;img src="pictures/map.png" alt="Die Karte der Beispielszene"&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;Extent&lt;/b&gt;: &lt;i&gt;Whole layer&lt;/i&gt;, &lt;i&gt;Visible map&lt;/i&gt;, or &lt;i&gt;Inside of polygons&lt;/i&gt;: all polygons of a layer, or only those that are selected in QGIS. A pixel counts where its centre lies inside; all else is no data, so that shares and hectares are those of the polygons. Polygons that no file holds as they are shown (a selection, a filter, edits that are not saved) are copied beside the map, as the map's job needs them to make the map again.</source>
   <translation>&lt;b&gt;Extent&lt;/b&gt;: &lt;i&gt;Whole layer&lt;/i&gt;, &lt;i&gt;Visible map&lt;/i&gt; oder &lt;i&gt;Inside of polygons&lt;/i&gt; (alle Polygone eines Layers oder nur die in QGIS ausgewählten). Ein Pixel zählt, wenn sein Mittelpunkt innerhalb liegt; alles andere ist ohne Daten, sodass Anteile und Hektar die der Polygone sind. Polygone, die so, wie sie gezeigt werden, in keiner Datei stehen (eine Auswahl, ein Filter, nicht gespeicherte Änderungen), werden neben die Karte kopiert, denn die Aufgabe der Karte braucht sie, um die Karte noch einmal zu erstellen.</translation>
  </message>
  <message>
   <source>If files tell wavelengths, a layer of other bands is resampled to the model's; if light that the model needs is missing, no map is made, and the message names the wavelengths that are missing. Bands without wavelengths are known by their names, such as VV and VH, wherever they lie in the file.</source>
   <translation>Wenn die Dateien Wellenlängen nennen, wird ein Layer mit anderen Kanälen auf die des Modells umgerechnet; fehlt Licht, das das Modell braucht, wird keine Karte erstellt, und die Meldung nennt die fehlenden Wellenlängen. Kanäle ohne Wellenlängen werden an ihren Namen erkannt, etwa VV und VH, wo immer sie in der Datei stehen.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Bad bands&lt;/b&gt;: bands that a file flags as bad (&lt;code&gt;bbl&lt;/code&gt;) are left out of a training, which names them. Where the layer of a map flags bands that the model learned from, they are filled by wavelength from the good bands beside them, and a note names them; where none is near enough, no map is made.</source>
   <translation>&lt;b&gt;Schlechte Kanäle&lt;/b&gt;: Kanäle, die eine Datei als schlecht kennzeichnet (&lt;code&gt;bbl&lt;/code&gt;), werden beim Training weggelassen, und es nennt sie. Kennzeichnet der Layer einer Karte Kanäle, aus denen das Modell gelernt hat, so werden sie nach der Wellenlänge aus den guten Kanälen daneben ergänzt, und ein Hinweis nennt sie; ist keiner nah genug, wird keine Karte gemacht.</translation>
  </message>
  <message>
   <source>&lt;b&gt;A model on other ground&lt;/b&gt; is as sure as on the ground that it learned from, but not as right. Where a far larger part of the map than of the training's ground is unlike everything that was labelled, a note says how much: look at it, label some of it and train again, or tick &lt;i&gt;Uncertainty too&lt;/i&gt; to see where it is. A note also tells where the classes of a whole map have shares that are far from those of the training's ground: if that cannot be, the model does not know this ground. A note also says so where a map lies more than 1000 km from the labels of its model. From 20 km on a note says that the accuracy was estimated elsewhere: judge such a map by reference points, as nothing else may tell that the model does not know the ground.</source>
   <translation>&lt;b&gt;Ein Modell in einem anderen Gebiet&lt;/b&gt; ist sich so sicher wie in dem Gebiet, aus dem es gelernt hat, liegt aber nicht so oft richtig. Wenn ein weit größerer Teil der Karte als des Gebiets des Trainings allem Gelabelten unähnlich ist, sagt ein Hinweis, wie viel: Sehen Sie es sich an, labeln Sie etwas davon und trainieren Sie erneut, oder haken Sie &lt;i&gt;Uncertainty too&lt;/i&gt; an, um zu sehen, wo es ist. Ein Hinweis sagt auch, wenn die Klassen einer ganzen Karte Anteile haben, die weit von denen im Gebiet des Trainings abweichen: Kann das nicht sein, kennt das Modell dieses Gebiet nicht. Ebenso sagt es ein Hinweis, wenn eine Karte mehr als 1000 km von den Labels ihres Modells entfernt liegt. Ab 20 km sagt ein Hinweis, dass die Genauigkeit anderswo geschätzt wurde: Beurteilen Sie eine solche Karte mit Referenzpunkten, denn womöglich verrät nichts anderes, dass das Modell das Gebiet nicht kennt.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Smoothing&lt;/b&gt; and &lt;b&gt;Class prior&lt;/b&gt; can be chosen anew for each map, without a training: a smoothing of 0 maps each pixel on its own; if a rare class is missing, lower the prior, and if it is everywhere, raise it. They stay for the next map of that model; another model begins with its own. The map says where they are not those that its accuracy was estimated with.</source>
   <translation>&lt;b&gt;Smoothing&lt;/b&gt; und &lt;b&gt;Class prior&lt;/b&gt; lassen sich für jede Karte neu wählen, ohne Training: Eine Glättung von 0 kartiert jedes Pixel für sich; fehlt eine seltene Klasse, senken Sie den Prior, und ist sie überall, erhöhen Sie ihn. Die Werte bleiben für die nächste Karte dieses Modells; ein anderes Modell beginnt mit seinen eigenen. Die Karte sagt, wenn es nicht die sind, mit denen ihre Genauigkeit geschätzt wurde.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Shade, mixtures, small things&lt;/b&gt;: light that is up to a third less or more, as on a slope or on another day, is learned to be the same ground. Deep shade is darker, and easily taken for water: label shade as a class of its own, or correct the illumination of the image first. A pixel that several classes share goes to the larger part of it: a class that fills less than about half of a pixel is not found there, and the pixel is not told as unlike the labels either. Where things are smaller than a few pixels, choose a smoothing of 0.</source>
   <translation>&lt;b&gt;Schatten, Mischungen, kleine Dinge&lt;/b&gt;: Licht, das bis zu einem Drittel schwächer oder stärker ist, wie an einem Hang oder an einem anderen Tag, wird als derselbe Boden gelernt. Tiefer Schatten ist dunkler und wird leicht für Wasser gehalten: Labeln Sie Schatten als eigene Klasse, oder korrigieren Sie zuerst die Beleuchtung des Bildes. Ein Pixel, das sich mehrere Klassen teilen, wird dem größeren Teil zugeordnet: Eine Klasse, die weniger als etwa die Hälfte eines Pixels füllt, wird dort nicht gefunden, und das Pixel gilt auch nicht als den Labels unähnlich. Wo Dinge kleiner als ein paar Pixel sind, wählen Sie eine Glättung von 0.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmen</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Große Gebiete</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>&lt;i&gt;Browse Models&lt;/i&gt; in step 4 shows the models of the project, of the folders that were used last and of your models folder as cards: sensors, classes, accuracy, date, notes. A model that does not fit the chosen layers says why. Drop an &lt;code&gt;.xmn&lt;/code&gt; file on QGIS to choose it; right-click a raster layer and choose &lt;i&gt;Classify with X-ModalNet&lt;/i&gt; to map it.</source>
   <translation>&lt;i&gt;Browse Models&lt;/i&gt; in Schritt 4 zeigt die Modelle des Projekts, der zuletzt verwendeten Ordner und Ihres Modellordners als Kärtchen: Sensoren, Klassen, Genauigkeit, Datum, Hinweise. Bei einem Modell, das nicht zu den gewählten Layern passt, steht, warum. Ziehen Sie eine &lt;code&gt;.xmn&lt;/code&gt;-Datei auf QGIS, um sie zu wählen; klicken Sie einen Rasterlayer mit der rechten Maustaste an und wählen Sie &lt;i&gt;Classify with X-ModalNet&lt;/i&gt;, um ihn zu kartieren.</translation>
  </message>
  <message>
   <source>&lt;i&gt;Share…&lt;/i&gt; copies a model as one file; &lt;i&gt;Import&lt;/i&gt; checks one before it takes it. &lt;i&gt;Author and Notes&lt;/i&gt; changes what it tells of itself, &lt;i&gt;Remove&lt;/i&gt; moves it to the trash, or asks whether to delete it for good where there is none. &lt;i&gt;Export for Deepness&lt;/i&gt; writes an ONNX file that the QGIS plugin Deepness runs on one raster.</source>
   <translation>&lt;i&gt;Share…&lt;/i&gt; kopiert ein Modell als eine Datei; &lt;i&gt;Import&lt;/i&gt; prüft eines, bevor es übernommen wird. &lt;i&gt;Author and Notes&lt;/i&gt; ändert, was es über sich sagt, &lt;i&gt;Remove&lt;/i&gt; verschiebt es in den Papierkorb oder fragt, wenn es keinen gibt, ob es endgültig gelöscht werden soll. &lt;i&gt;Export for Deepness&lt;/i&gt; schreibt eine ONNX-Datei, die die QGIS-Erweiterung Deepness auf ein Raster anwendet.</translation>
  </message>
  <message>
   <source>A model tells whoever gets it what its card shows, the versions of the programs that made it, the names of the files that it learned from (not their folders), where its labels lie and which pixels were labelled: from these an accuracy assessment tells whether the model has learned from a reference. Whole paths stand in the job file and the report beside it: give these away only to those who may know them.</source>
   <translation>Ein Modell verrät jedem, der es bekommt, was seine Karteikarte zeigt, die Versionen der Programme, mit denen es erstellt wurde, die Namen der Dateien, aus denen es gelernt hat (nicht deren Ordner), wo seine Labels liegen und welche Pixel gelabelt waren: Daran erkennt eine Genauigkeitsprüfung, ob das Modell aus einer Referenz gelernt hat. Vollständige Pfade stehen in der Aufgabendatei und im Bericht daneben: Geben Sie diese nur an Personen weiter, die sie kennen dürfen.</translation>
  </message>
  <message>
   <source>Nothing that you choose, label or map is sent anywhere. The telemetry of onnxruntime, a library of the engine, is switched off.</source>
   <translation>Nichts, was Sie auswählen, labeln oder kartieren, wird irgendwohin gesendet. Die Telemetrie von onnxruntime, einer Bibliothek der Engine, ist abgeschaltet.</translation>
  </message>
  <message>
   <source>Engine, device, author and models folder stand in &lt;i&gt;Settings &amp;gt; Options &amp;gt; X-ModalNet&lt;/i&gt;.</source>
   <translation>Engine, Gerät, Autor und Modellordner stehen unter &lt;i&gt;Einstellungen &amp;gt; Optionen &amp;gt; X-ModalNet&lt;/i&gt;.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmen</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Große Gebiete</translation>
  </message>
 </context>
 <context>
  <name>spectra</name>
  <message>
   <source>What the sensors see under the pointer beside the means of the labelled classes, with their standard deviation. &lt;i&gt;All layers&lt;/i&gt; lays the optical layers over one another and shows radar as bars in decibels, whatever unit its file holds. Layers that tell reflectance in another unit are brought beside the first by a power of ten; what is saved are the file's own values.</source>
   <translation>Was die Sensoren unter dem Zeiger sehen, neben den Mittelwerten der gelabelten Klassen mit ihrer Standardabweichung. &lt;i&gt;All layers&lt;/i&gt; legt die optischen Layer übereinander und zeigt Radar als Balken in Dezibel, gleich welche Einheit seine Datei enthält. Layer, die die Reflexion in einer anderen Einheit angeben, werden mit einer Zehnerpotenz an den ersten angeglichen; gespeichert werden die eigenen Werte der Datei.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/spectra.png" alt="Spectra of the classes and of the pixel under the pointer"&gt;</source>
   <translation>&lt;img src="pictures/spectra.png" alt="Spektren der Klassen und des Pixels unter dem Zeiger"&gt;</translation>
  </message>
  <message>
   <source>The bookmark, or the key &lt;kbd&gt;K&lt;/kbd&gt; over the map, keeps a spectrum to compare; the disk saves all that is shown, as a table (CSV) or, of one layer with wavelengths, as an ENVI spectral library. The arrows show the plot in a window of its own, with the names of the lines; it stays open while you point at the map.</source>
   <translation>Das Lesezeichen oder, über der Karte, die Taste &lt;kbd&gt;K&lt;/kbd&gt; behält ein Spektrum zum Vergleich; die Diskette speichert alles Angezeigte, als Tabelle (CSV) oder, von einem Layer mit Wellenlängen, als ENVI-Spektralbibliothek. Die Pfeile zeigen das Diagramm in einem eigenen Fenster mit den Namen der Linien; es bleibt offen, während Sie auf die Karte zeigen.</translation>
  </message>
  <message>
   <source>Each detector of a sensor has its own line where two see the same light. Bands that the file calls bad (&lt;code&gt;bbl&lt;/code&gt;) are not shown.</source>
   <translation>Wo zwei Detektoren eines Sensors dasselbe Licht sehen, hat jeder seine eigene Linie. Kanäle, die die Datei als schlecht bezeichnet (&lt;code&gt;bbl&lt;/code&gt;), werden nicht gezeigt.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmen</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Große Gebiete</translation>
  </message>
 </context>
 <context>
  <name>train</name>
  <message>
   <source>&lt;i&gt;Train&lt;/i&gt; saves the labels, learns twice (to estimate the accuracy, then from all labels) and writes one &lt;code&gt;.xmn&lt;/code&gt; file. A file of that name is replaced only by a second press.</source>
   <translation>&lt;i&gt;Train&lt;/i&gt; speichert die Labels, lernt zweimal (einmal, um die Genauigkeit zu schätzen, dann aus allen Labels) und schreibt eine &lt;code&gt;.xmn&lt;/code&gt;-Datei. Eine schon vorhandene Datei dieses Namens wird erst ersetzt, wenn Sie ein zweites Mal drücken.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/train.png" alt="Held-out accuracy per class"&gt;</source>
   <translation>&lt;img src="pictures/train.png" alt="Genauigkeit je Klasse anhand zurückgehaltener Formen"&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;Overall accuracy&lt;/b&gt; (OA) is the share of held-out pixels that were recognised, &lt;b&gt;average accuracy&lt;/b&gt; (AA) the mean over the classes, in which a rare class counts as much as a common one, and &lt;b&gt;kappa&lt;/b&gt; (κ) how far the agreement is beyond that of chance (0) up to 1. Of a class, &lt;b&gt;PA&lt;/b&gt;, producer's accuracy, is how much of it was found, &lt;b&gt;UA&lt;/b&gt;, user's accuracy, how much of what was called so is it, and &lt;b&gt;F1&lt;/b&gt; is high where both are.</source>
   <translation>&lt;b&gt;Overall accuracy&lt;/b&gt; (OA) ist der Anteil der zurückgehaltenen Pixel, die erkannt wurden, &lt;b&gt;mittlere Genauigkeit&lt;/b&gt; (AA) der Mittelwert über die Klassen, in dem eine seltene Klasse so viel zählt wie eine häufige, und der &lt;b&gt;Kappa-Koeffizient&lt;/b&gt; (κ) sagt, wie weit die Übereinstimmung über die des Zufalls (0) hinausgeht, bis höchstens 1. Bei einer Klasse sagt &lt;b&gt;PG&lt;/b&gt;, die Produzentengenauigkeit, wie viel von ihr gefunden wurde, &lt;b&gt;NG&lt;/b&gt;, die Nutzergenauigkeit, wie viel von dem, was so bezeichnet wurde, es auch ist, und &lt;b&gt;F1&lt;/b&gt; ist hoch, wenn beide es sind.</translation>
  </message>
  <message>
   <source>&lt;b&gt;95 % interval&lt;/b&gt;: how far the overall accuracy may be due to chance. Pixels of a shape are right or wrong together, so it counts shapes, as if the held-out ones had been drawn at random (Korn &amp;amp; Graubard 1998). Few shapes make it wide: draw more; a note says about how many. Where it spans more than 30 percentage points, it stands first.</source>
   <translation>&lt;b&gt;95-%-Intervall&lt;/b&gt;: wie weit die Gesamtgenauigkeit auf Zufall beruhen kann. Die Pixel einer Form sind gemeinsam richtig oder falsch, darum zählt es Formen, als wären die zurückgehaltenen zufällig gezogen worden (Korn &amp;amp; Graubard 1998). Wenige Formen machen es breit: Zeichnen Sie mehr; ein Hinweis sagt, wie viele ungefähr. Umfasst es mehr als 30 Prozentpunkte, steht es an erster Stelle.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Held-out share&lt;/b&gt;: about this share of each class's pixels tells the accuracy instead of teaching. Whole shapes are held out, never a part of one, and at most half of the shapes of a class, unless the share is more than that. Shapes of like size make the best estimate. The figures speak of places like the labels; the map is usually worse.</source>
   <translation>&lt;b&gt;Held-out share&lt;/b&gt;: Etwa dieser Anteil der Pixel jeder Klasse lehrt nicht, sondern zeigt die Genauigkeit. Zurückgehalten werden ganze Formen, nie nur ein Teil einer Form, und höchstens die Hälfte der Formen einer Klasse, es sei denn, der Anteil ist größer als das. Formen ähnlicher Größe ergeben die beste Schätzung. Die Zahlen gelten für Stellen wie die Labels; die Karte ist meist schlechter.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Cross-validation&lt;/b&gt;: every shape is held out once, in as many trainings more as there are folds. Unless the held-out share is 0, &lt;i&gt;Automatic&lt;/i&gt; takes three folds where a class has only two to eight shapes, too few for one held-out share to tell much. Where you choose folds yourself, the held-out share does not count.</source>
   <translation>&lt;b&gt;Cross-validation&lt;/b&gt;: Jede Form wird einmal zurückgehalten, in so vielen weiteren Trainings, wie es Folds gibt. Sofern der zurückgehaltene Anteil nicht 0 ist, nimmt &lt;i&gt;Automatic&lt;/i&gt; drei Folds, wenn eine Klasse nur zwei bis acht Formen hat, zu wenige, als dass ein einzelner zurückgehaltener Anteil viel sagen könnte. Wählen Sie die Folds selbst, zählt der zurückgehaltene Anteil nicht.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Continue from&lt;/b&gt;: an earlier model of the same sensors; give all labels that shall count. Where it may know the held-out shapes, the accuracy is estimated from scratch, which takes its time; a held-out share of 0 skips that.</source>
   <translation>&lt;b&gt;Continue from&lt;/b&gt;: ein früheres Modell derselben Sensoren; geben Sie alle Labels an, die zählen sollen. Kennt es vielleicht die zurückgehaltenen Formen, wird die Genauigkeit durch ein Training von Grund auf geschätzt, das seine Zeit braucht; ein zurückgehaltener Anteil von 0 erspart das.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Smoothing&lt;/b&gt;: how much a pixel of the maps follows its neighbours where it is in doubt.</source>
   <translation>&lt;b&gt;Smoothing&lt;/b&gt;: wie sehr ein Pixel der Karten seinen Nachbarn folgt, wo es unsicher ist.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Class prior&lt;/b&gt;: how much a class counts for being common. With 0 all classes are alike, which finds the rare ones best; with 1 they are as common as training finds them in the area, which favours the common ones. 0.25 is usual. The live map shows what it does.</source>
   <translation>&lt;b&gt;Class prior&lt;/b&gt;: wie viel es zählt, dass eine Klasse häufig ist. Bei 0 gelten alle Klassen als gleich häufig, was die seltenen am besten findet; bei 1 als so häufig, wie das Training sie im Gebiet findet, was die häufigen begünstigt. Üblich ist 0,25. Die Live-Karte zeigt, was er bewirkt.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Epochs&lt;/b&gt;: how many rounds of ten steps the training may take. &lt;i&gt;Automatic&lt;/i&gt;: 25, or 10 where it continues from a model. Where shapes are held out, a fifth of the other labels tells when it is enough; the held-out ones tell only how good it is.</source>
   <translation>&lt;b&gt;Epochs&lt;/b&gt;: wie viele Runden zu zehn Schritten das Training dauern darf. &lt;i&gt;Automatic&lt;/i&gt;: 25, oder 10, wenn von einem Modell fortgesetzt wird. Werden Formen zurückgehalten, sagt ein Fünftel der übrigen Labels, wann es genug ist; die zurückgehaltenen sagen nur, wie gut es ist.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Seed&lt;/b&gt;: which random numbers are drawn. The same data and seed give the same model on the same machine; if another seed gives quite another map, there are too few labels.</source>
   <translation>&lt;b&gt;Seed&lt;/b&gt;: welche Zufallszahlen gezogen werden. Dieselben Daten und dieselbe Zufallssaat ergeben auf demselben Rechner dasselbe Modell; ergibt eine andere Zufallssaat eine ganz andere Karte, gibt es zu wenige Labels.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Device&lt;/b&gt;: what computes. &lt;i&gt;Automatic&lt;/i&gt; takes a graphics card where the engine can use one, else the processor.</source>
   <translation>&lt;b&gt;Device&lt;/b&gt;: womit gerechnet wird. &lt;i&gt;Automatic&lt;/i&gt; nimmt eine Grafikkarte, wenn die Engine eine nutzen kann, sonst den Prozessor.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Interactive learning&lt;/b&gt; lets sensors learn from one another, &lt;b&gt;Self-adversarial&lt;/b&gt; hardens against noise and speckle, &lt;b&gt;Label propagation&lt;/b&gt; lets unlabelled pixels learn along with similar ones and with a first, smooth answer of the labels alone. All are ticked by default; untick one to see what it does for your scene.</source>
   <translation>&lt;b&gt;Interactive learning&lt;/b&gt; lässt die Sensoren voneinander lernen, &lt;b&gt;Self-adversarial&lt;/b&gt; macht unempfindlich gegen Rauschen und Speckle, &lt;b&gt;Label propagation&lt;/b&gt; lässt Pixel ohne Label mitlernen, mit ähnlichen und mit einer ersten, glatten Antwort aus den Labels allein. Voreingestellt sind alle angehakt; nehmen Sie einen Haken weg, um zu sehen, was das für Ihre Szene bewirkt.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Notes&lt;/b&gt; and your name (&lt;i&gt;Settings &amp;gt; Options &amp;gt; X-ModalNet&lt;/i&gt;) travel with the model.</source>
   <translation>&lt;b&gt;Notes&lt;/b&gt; und Ihr Name (&lt;i&gt;Einstellungen &amp;gt; Optionen &amp;gt; X-ModalNet&lt;/i&gt;) reisen mit dem Modell.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmen</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Große Gebiete</translation>
  </message>
 </context>
</TS>
