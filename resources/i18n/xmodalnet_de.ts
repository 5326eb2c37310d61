<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AccuracyFigures</name>
  <message>
   <source>PA %</source>
   <translation>PG %</translation>
  </message>
  <message>
   <source>Producer's accuracy: share of the class in the reference that the map shows as it</source>
   <translation>Produzentengenauigkeit: Anteil der Klasse in der Referenz, den die Karte als diese zeigt</translation>
  </message>
  <message>
   <source>UA %</source>
   <translation>NG %</translation>
  </message>
  <message>
   <source>User's accuracy: share of what the map shows as the class that is it</source>
   <translation>Nutzergenauigkeit: Anteil dessen, was die Karte als die Klasse zeigt, das diese auch ist</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Fläche</translation>
  </message>
  <message>
   <source>Area of the class by the estimate (in hectares or m², or as a share of the map), ± half of its 95 % interval</source>
   <translation>Fläche der Klasse nach der Schätzung (in Hektar oder m² oder als Anteil der Karte), ± die Hälfte ihres 95-%-Intervalls</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>Bericht öffnen</translation>
  </message>
  <message>
   <source>Counted: {} of {} reference pixels agree</source>
   <translation>Gezählt: {} von {} Referenzpixeln stimmen überein</translation>
  </message>
  <message>
   <source>It speaks for the whole map only as far as these pixels do; points that were drawn at random do.</source>
   <translation>Das gilt nur so weit für die ganze Karte wie diese Pixel; zufällig gezogene Punkte gelten dafür.</translation>
  </message>
  <message>
   <source>Area, {}</source>
   <translation>Fläche, {}</translation>
  </message>
  <message>
   <source>95 % interval: {} to {}, as if the {} shapes had been drawn at random</source>
   <translation>95-%-Intervall: {} bis {}, als wären die {} Formen zufällig gezogen</translation>
  </message>
  <message>
   <source>On {} pixels that both have, this map is right at {} and '{}' at {}.</source>
   <translation>Von {} Pixeln, die beide haben, sind in dieser Karte {} richtig und in '{}' {}.</translation>
  </message>
  <message>
   <source>The difference may be chance (McNemar's test: p {}).</source>
   <translation>Der Unterschied kann Zufall sein (McNemar-Test: p {}).</translation>
  </message>
  <message>
   <source>The difference hardly is chance (McNemar's test: p {}).</source>
   <translation>Der Unterschied ist kaum Zufall (McNemar-Test: p {}).</translation>
  </message>
  <message>
   <source>More notes are in the report: press Open Report.</source>
   <translation>Weitere Hinweise stehen im Bericht: Drücken Sie Bericht öffnen.</translation>
  </message>
  <message>
   <source>Overall accuracy with its 95 % interval. {}</source>
   <translation>Gesamtgenauigkeit mit ihrem 95-%-Intervall. {}</translation>
  </message>
 </context>
 <context>
  <name>AccuracyPanel</name>
  <message>
   <source>5  Accuracy</source>
   <translation>5  Genauigkeit</translation>
  </message>
  <message>
   <source>The class map to be judged</source>
   <translation>Die zu beurteilende Klassenkarte</translation>
  </message>
  <message>
   <source>Points that were drawn from the map, or any layer of known classes that was not used for training</source>
   <translation>Aus der Karte gezogene Punkte oder ein beliebiger Layer bekannter Klassen, der nicht zum Training verwendet wurde</translation>
  </message>
  <message>
   <source>Optional: a second map of the place. Assess then tells whether one of the two is right more often</source>
   <translation>Optional: eine zweite Karte des Ortes. 'Bewerten' sagt dann, ob eine der beiden öfter richtig ist</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>Drawn at random</source>
   <translation>Zufällig gezogen</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Stichprobe</translation>
  </message>
  <message>
   <source>Label Points</source>
   <translation>Punkte labeln</translation>
  </message>
  <message>
   <source>Assess</source>
   <translation>Bewerten</translation>
  </message>
  <message>
   <source>Where the reference keeps its classes, as names or as codes of the map</source>
   <translation>Wo die Referenz ihre Klassen enthält, als Namen oder als Codes der Karte</translation>
  </message>
  <message>
   <source>Ticked: every pixel of the map had the same chance to be a point of yours. Then accuracy and areas of the whole map are estimated, with intervals</source>
   <translation>Angehakt: Jedes Pixel der Karte hatte die gleiche Chance, einer Ihrer Punkte zu sein. Dann werden Genauigkeit und Flächen der ganzen Karte geschätzt, mit Intervallen</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Klassenfeld</translation>
  </message>
  <message>
   <source>Other map</source>
   <translation>Andere Karte</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Zufällig</translation>
  </message>
  <message>
   <source>Equal</source>
   <translation>Gleich viele</translation>
  </message>
  <message>
   <source>Proportional</source>
   <translation>Proportional</translation>
  </message>
  <message>
   <source>Optimal</source>
   <translation>Optimal</translation>
  </message>
  <message>
   <source>Every pixel of the map has the same chance</source>
   <translation>Jedes Pixel der Karte hat dieselbe Chance</translation>
  </message>
  <message>
   <source>As many points in each class of the map: tells the most of rare classes</source>
   <translation>Gleich viele Punkte in jeder Klasse der Karte: sagt am meisten über seltene Klassen</translation>
  </message>
  <message>
   <source>As many points as a class is large, a few at least</source>
   <translation>So viele Punkte, wie eine Klasse groß ist, mindestens einige</translation>
  </message>
  <message>
   <source>More points where the map is in doubt: tells the overall accuracy best; needs the confidence map</source>
   <translation>Mehr Punkte, wo die Karte unsicher ist: schätzt die Gesamtgenauigkeit am besten; braucht die Konfidenzkarte</translation>
  </message>
  <message>
   <source>Points; four times as many make the interval half as wide</source>
   <translation>Punkte; viermal so viele machen das Intervall halb so breit</translation>
  </message>
  <message>
   <source>Draw Points</source>
   <translation>Punkte ziehen</translation>
  </message>
  <message>
   <source>Points: {}. Press Label Points and tell what is at each</source>
   <translation>Punkte: {}. Auf 'Punkte labeln' klicken und angeben, was an jedem ist</translation>
  </message>
  <message>
   <source>The map that was chosen before is assessed: {}</source>
   <translation>Die zuvor gewählte Karte ist bewertet: {}</translation>
  </message>
  <message>
   <source>Draw pixels of the map at random, as points in a file of their own</source>
   <translation>Zufällig Pixel der Karte ziehen, als Punkte in einer eigenen Datei</translation>
  </message>
  <message>
   <source>Draw points, or choose a reference</source>
   <translation>Punkte ziehen oder eine Referenz wählen</translation>
  </message>
  <message>
   <source>Compare the map with the reference</source>
   <translation>Die Karte mit der Referenz vergleichen</translation>
  </message>
  <message>
   <source>{} of {} points have a class</source>
   <translation>{} von {} Punkten haben eine Klasse</translation>
  </message>
  <message>
   <source>Draw points first, or choose points that were drawn</source>
   <translation>Zuerst Punkte ziehen oder gezogene Punkte wählen</translation>
  </message>
  <message>
   <source>Choose the map whose classes there are</source>
   <translation>Die Karte wählen, um deren Klassen es geht</translation>
  </message>
  <message>
   <source>See one point after another without the map, and tell its class with the number keys</source>
   <translation>Einen Punkt nach dem anderen ohne die Karte ansehen und mit den Zifferntasten seine Klasse angeben</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>Zuerst die Engine einrichten (oben)</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Eine andere Aufgabe läuft</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster of classes to the project</source>
   <translation>In Schritt 4 eine Karte erstellen oder dem Projekt ein Raster von Klassen hinzufügen</translation>
  </message>
 </context>
 <context>
  <name>AnswerStrip</name>
  <message>
   <source>The file of map '{}' names no classes</source>
   <translation>Die Datei der Karte '{}' nennt keine Klassen</translation>
  </message>
  <message>
   <source>Choose a map that was made here</source>
   <translation>Eine hier erstellte Karte wählen</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>To the point before, whose answer is shown (Backspace)</source>
   <translation>Zum vorigen Punkt, dessen Antwort gezeigt wird (Rücktaste)</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>To the next point: the answer stays as it is (Enter)</source>
   <translation>Zum nächsten Punkt: die Antwort bleibt, wie sie ist (Eingabetaste)</translation>
  </message>
  <message>
   <source>A  Another Class</source>
   <translation>A  Andere Klasse</translation>
  </message>
  <message>
   <source>The class that is there is none of these: the map is wrong at this point (A)</source>
   <translation>Was dort ist, ist keine dieser Klassen: An diesem Punkt ist die Karte falsch (A)</translation>
  </message>
  <message>
   <source>0  Cannot Tell</source>
   <translation>0  Nicht erkennbar</translation>
  </message>
  <message>
   <source>No class can be told at this point: it does not count (0)</source>
   <translation>An diesem Punkt ist keine Klasse erkennbar: Er zählt nicht (0)</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Go on some other time; what is labelled is kept (Esc)</source>
   <translation>Ein andermal fortfahren; Gelabeltes bleibt erhalten (Esc)</translation>
  </message>
  <message>
   <source>There is no class {}. Press a number that stands in front of an answer</source>
   <translation>Es gibt keine Klasse {}. Drücken Sie eine Ziffer, die vor einer Antwort steht</translation>
  </message>
  <message>
   <source>What is in the square? Press the key of its class; the mouse moves the map. The maps are out of sight until the end.</source>
   <translation>Was ist im Quadrat? Die Taste seiner Klasse drücken; die Maus bewegt die Karte. Die Klassenkarten sind bis zum Ende ausgeblendet.</translation>
  </message>
  <message>
   <source>Every point has been seen. Back goes through the answers; Assess, or End, brings the maps back.</source>
   <translation>Jeder Punkt wurde angesehen. Zurück führt durch die Antworten; Bewerten oder Beenden bringt die Klassenkarten zurück.</translation>
  </message>
  <message>
   <source>Point {}: %v of %m are done</source>
   <translation>Punkt {}: %v von %m erledigt</translation>
  </message>
  <message>
   <source>%v of %m points</source>
   <translation>%v von %m Punkten</translation>
  </message>
 </context>
 <context>
  <name>AreaChoice</name>
  <message>
   <source>Whole layer</source>
   <translation>Ganzer Layer</translation>
  </message>
  <message>
   <source>Visible map</source>
   <translation>Sichtbarer Ausschnitt</translation>
  </message>
  <message>
   <source>Inside of polygons</source>
   <translation>Innerhalb von Polygonen</translation>
  </message>
  <message>
   <source>Pixels whose centres lie in none of its polygons are no data, and count nowhere</source>
   <translation>Pixel, deren Mittelpunkt in keinem der Polygone liegt, sind ohne Daten und zählen nirgends</translation>
  </message>
  <message>
   <source>Add a layer of polygons to map in, or choose another area</source>
   <translation>Fügen Sie einen Layer mit Polygonen hinzu, oder wählen Sie eine andere Ausdehnung</translation>
  </message>
  <message>
   <source>Select some shapes of layer '{}', or map in all of them</source>
   <translation>Wählen Sie Formen des Layers '{}' aus, oder kartieren Sie in allen</translation>
  </message>
  <message>
   <source>Only the selected ones ({})</source>
   <translation>Nur die ausgewählten ({})</translation>
  </message>
  <message>
   <source>Only the selected ones</source>
   <translation>Nur die ausgewählten</translation>
  </message>
  <message>
   <source>Select some of its polygons in QGIS to map in them alone</source>
   <translation>Wählen Sie in QGIS einige der Polygone aus, um nur in ihnen zu kartieren</translation>
  </message>
 </context>
 <context>
  <name>CheckCard</name>
  <message>
   <source>Zoom there</source>
   <translation>Dorthin zoomen</translation>
  </message>
  <message>
   <source>Zoom to the next of {} places</source>
   <translation>Auf die nächste von {} Stellen zoomen</translation>
  </message>
 </context>
 <context>
  <name>Choices</name>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>Das Ziel muss einer der gewählten Layer sein</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Mindestens einen Layer als Ziel behalten</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>Es gibt keinen Layer, dessen Pixel gelabelt werden könnten</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>In Schritt 1 einen Layer wählen</translation>
  </message>
 </context>
 <context>
  <name>ClassButtons</name>
  <message>
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <source>Merge, import and export classes</source>
   <translation>Klassen zusammenführen, importieren und exportieren</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation>Klasse hinzufügen</translation>
  </message>
  <message>
   <source>Class '{}' is locked: unlock it first</source>
   <translation>Klasse '{}' ist gesperrt: zuerst entsperren</translation>
  </message>
  <message>
   <source>Remove class '{}'</source>
   <translation>Klasse '{}' entfernen</translation>
  </message>
  <message>
   <source>'{}' is the first class</source>
   <translation>'{}' ist die erste Klasse</translation>
  </message>
  <message>
   <source>'{}' is the last class</source>
   <translation>'{}' ist die letzte Klasse</translation>
  </message>
  <message>
   <source>Move '{}' up: the order of number keys and legend</source>
   <translation>'{}' nach oben: die Reihenfolge von Zifferntasten und Legende</translation>
  </message>
  <message>
   <source>Move '{}' down: the order of number keys and legend</source>
   <translation>'{}' nach unten: die Reihenfolge von Zifferntasten und Legende</translation>
  </message>
  <message>
   <source>{} classes with {} shapes become one class. Choose the one whose name and colour it keeps:</source>
   <translation>Aus {} Klassen mit {} Formen wird eine Klasse. Wählen Sie die, deren Namen und Farbe sie behält:</translation>
  </message>
  <message>
   <source>Merge Classes</source>
   <translation>Klassen zusammenführen</translation>
  </message>
  <message>
   <source>These classes become one each, under the name that more shapes have:</source>
   <translation>Diese Klassen werden je eine, unter dem Namen, den mehr Formen haben:</translation>
  </message>
  <message>
   <source>{} classes are selected: choose one, or merge them (Classes menu)</source>
   <translation>{} Klassen sind ausgewählt: eine wählen oder sie zusammenführen (Menü Klassen)</translation>
  </message>
  <message>
   <source>Choose a class first</source>
   <translation>Zuerst eine Klasse wählen</translation>
  </message>
  <message>
   <source>Merge Selected Classes…</source>
   <translation>Gewählte Klassen zusammenführen…</translation>
  </message>
  <message>
   <source>Give Selected Shapes This Class</source>
   <translation>Ausgewählten Formen diese Klasse geben</translation>
  </message>
  <message>
   <source>Import Classes from File…</source>
   <translation>Klassen aus Datei importieren…</translation>
  </message>
  <message>
   <source>Import Classes from Layer</source>
   <translation>Klassen aus Layer importieren</translation>
  </message>
  <message>
   <source>Import Shapes from Layer</source>
   <translation>Formen aus Layer importieren</translation>
  </message>
  <message>
   <source>Export Classes…</source>
   <translation>Klassen exportieren…</translation>
  </message>
  <message>
   <source>Style Layer by Class…</source>
   <translation>Layerstil nach Klasse…</translation>
  </message>
  <message>
   <source>Select two or more classes in the table: Ctrl or Shift and a click</source>
   <translation>Zwei oder mehr Klassen in der Tabelle auswählen: Strg oder Umschalt und Klick</translation>
  </message>
  <message>
   <source>Their shapes become shapes of one of them</source>
   <translation>Ihre Formen werden Formen einer von ihnen</translation>
  </message>
  <message>
   <source>Select shapes on the map first, with QGIS's tools for that</source>
   <translation>Zuerst Formen auf der Karte auswählen, mit den Werkzeugen von QGIS dafür</translation>
  </message>
  <message>
   <source>{} shapes that are selected in the layer become '{}'</source>
   <translation>{} im Layer ausgewählte Formen werden zu '{}'</translation>
  </message>
  <message>
   <source>There is no class yet</source>
   <translation>Es gibt noch keine Klasse</translation>
  </message>
  <message>
   <source>A table to import elsewhere, or a style for label layers or for maps</source>
   <translation>Eine Tabelle, um sie anderswo zu importieren, oder ein Stil für Label-Layer oder für Karten</translation>
  </message>
  <message>
   <source>Replaces the layer's style by one with a category for each class, which can then be hidden</source>
   <translation>Ersetzt den Stil des Layers durch einen mit einer Kategorie je Klasse, die dann ausgeblendet werden kann</translation>
  </message>
  <message>
   <source>CSV with a header such as code,name,color, or a QML style of a vector layer or a raster</source>
   <translation>CSV mit einer Kopfzeile wie code,name,color oder ein QML-Stil eines Vektorlayers oder Rasters</translation>
  </message>
  <message>
   <source>No other layer shows classes</source>
   <translation>Kein anderer Layer zeigt Klassen</translation>
  </message>
  <message>
   <source>Names, codes and colours; no shape changes its class</source>
   <translation>Namen, Codes und Farben; keine Form ändert ihre Klasse</translation>
  </message>
  <message>
   <source>No other layer of the project can be a label layer</source>
   <translation>Kein anderer Layer des Projekts kann ein Label-Layer sein</translation>
  </message>
  <message>
   <source>{} (selected: {})</source>
   <translation>{} (ausgewählt: {})</translation>
  </message>
  <message>
   <source>Shapes that are selected there, or all, with their classes</source>
   <translation>Die dort ausgewählten Formen, sonst alle, mit ihren Klassen</translation>
  </message>
  <message>
   <source>Remove class '{}' and its {} shapes? Undo brings them back.</source>
   <translation>Klasse '{}' und ihre {} Formen entfernen? Rückgängig bringt sie zurück.</translation>
  </message>
  <message>
   <source>Remove Class</source>
   <translation>Klasse entfernen</translation>
  </message>
  <message>
   <source>Class tables and styles</source>
   <translation>Klassentabellen und Stile</translation>
  </message>
  <message>
   <source>Import Classes</source>
   <translation>Klassen importieren</translation>
  </message>
  <message>
   <source>Each point becomes a square. Its side, in pixels of '{}':</source>
   <translation>Jeder Punkt wird zu einem Quadrat. Seine Seite in Pixeln von '{}':</translation>
  </message>
  <message>
   <source>Each line becomes a strip. Its width, in pixels of '{}':</source>
   <translation>Jede Linie wird zu einem Streifen. Seine Breite in Pixeln von '{}':</translation>
  </message>
  <message>
   <source>Import Shapes</source>
   <translation>Formen importieren</translation>
  </message>
  <message>
   <source>Shapes imported: {}</source>
   <translation>Importierte Formen: {}</translation>
  </message>
  <message>
   <source>Shapes imported: {}, of {} those that are selected</source>
   <translation>Importierte Formen: {}, von {} die ausgewählten</translation>
  </message>
  <message>
   <source>of these outside of the target layer: {}</source>
   <translation>davon außerhalb des Ziellayers: {}</translation>
  </message>
  <message>
   <source>classes added: {}</source>
   <translation>hinzugefügte Klassen: {}</translation>
  </message>
  <message>
   <source>not imported, as they have no class: {}</source>
   <translation>nicht importiert, da ohne Klasse: {}</translation>
  </message>
  <message>
   <source>not imported, as they have no place in this layer: {}</source>
   <translation>nicht importiert, da ohne Ort in diesem Layer: {}</translation>
  </message>
  <message>
   <source>other columns than the class stay in '{}'</source>
   <translation>andere Spalten als die Klasse bleiben in '{}'</translation>
  </message>
  <message>
   <source>{} classes added, {} changed</source>
   <translation>{} Klassen hinzugefügt, {} geändert</translation>
  </message>
  <message>
   <source>; these got a new code, as theirs belongs to another class: {}</source>
   <translation>; diese bekamen einen neuen Code, da ihrer schon einer anderen Klasse gehört: {}</translation>
  </message>
  <message>
   <source>Style for label layers</source>
   <translation>Stil für Label-Layer</translation>
  </message>
  <message>
   <source>Style for maps</source>
   <translation>Stil für Karten</translation>
  </message>
  <message>
   <source>Export Classes</source>
   <translation>Klassen exportieren</translation>
  </message>
  <message>
   <source>Replace the style of layer '{}' by one with a category for each class?</source>
   <translation>Den Stil von Layer '{}' durch einen mit einer Kategorie je Klasse ersetzen?</translation>
  </message>
  <message>
   <source>Style Layer by Class</source>
   <translation>Layerstil nach Klasse</translation>
  </message>
 </context>
 <context>
  <name>ClassList</name>
  <message>
   <source>Keys 1 to 9 on the map choose a class, Ctrl+click the one that is there; a double click renames it. Ctrl or Shift and a click in the table select several, to merge them. Drag a class to another place for another order</source>
   <translation>Die Tasten 1 bis 9 auf der Karte wählen eine Klasse, Strg+Klick die, die dort ist; ein Doppelklick benennt sie um. Strg oder Umschalt und ein Klick in der Tabelle wählen mehrere aus, um sie zusammenzuführen. Ziehen Sie eine Klasse an eine andere Stelle, um die Reihenfolge zu ändern</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>What the map's pixels hold</source>
   <translation>Was die Pixel der Karte enthalten</translation>
  </message>
  <message>
   <source>Shapes</source>
   <translation>Formen</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>About so many pixels of the target layer are labelled</source>
   <translation>Etwa so viele Pixel des Ziellayers sind gelabelt</translation>
  </message>
  <message>
   <source>Seen on the map: a click shows all, or hides all</source>
   <translation>Auf der Karte sichtbar: Ein Klick zeigt alle oder blendet alle aus</translation>
  </message>
  <message>
   <source>Locked for the tools: a click locks all, or unlocks all</source>
   <translation>Für die Werkzeuge gesperrt: Ein Klick sperrt alle oder entsperrt alle</translation>
  </message>
  <message>
   <source>Colour of the class</source>
   <translation>Farbe der Klasse</translation>
  </message>
  <message>
   <source>Seen on the map</source>
   <translation>Auf der Karte sichtbar</translation>
  </message>
  <message>
   <source>Hidden on the map, and left alone by the tools; trained with</source>
   <translation>Auf der Karte ausgeblendet und von den Werkzeugen nicht angetastet; wird mittrainiert</translation>
  </message>
  <message>
   <source>Locked: no tool of the panel changes its shapes</source>
   <translation>Gesperrt: Kein Werkzeug des Bedienfelds ändert ihre Formen</translation>
  </message>
  <message>
   <source>Lock it: no tool changes its shapes</source>
   <translation>Sperren: Kein Werkzeug ändert ihre Formen</translation>
  </message>
  <message>
   <source>Shapes · %</source>
   <translation>Formen · %</translation>
  </message>
  <message>
   <source>Shapes, and the share of what the live map shows</source>
   <translation>Formen und der Anteil an dem, was die Live-Karte zeigt</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Share of what the live map shows</source>
   <translation>Anteil an dem, was die Live-Karte zeigt</translation>
  </message>
  <message>
   <source>{}: code {}, one shape</source>
   <translation>{}: Code {}, eine Form</translation>
  </message>
  <message>
   <source>{}: code {}, {} shapes</source>
   <translation>{}: Code {}, {} Formen</translation>
  </message>
  <message>
   <source>, about {} pixels of the target layer</source>
   <translation>, etwa {} Pixel des Ziellayers</translation>
  </message>
  <message>
   <source>, {} of what the live map shows</source>
   <translation>, {} dessen, was die Live-Karte zeigt</translation>
  </message>
 </context>
 <context>
  <name>CleanBox</name>
  <message>
   <source>Clean Up</source>
   <translation>Bereinigen</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>Area in the map; the tool tip of a figure has the share of the map's pixels, too</source>
   <translation>Fläche in der Karte; der Anteil an den Pixeln der Karte steht im Hinweis über jeder Zahl</translation>
  </message>
  <message>
   <source>Cleaned</source>
   <translation>Bereinigt</translation>
  </message>
  <message>
   <source>Area in the cleaned map, with what small patches became; the tool tip of a figure has the share of its pixels, too</source>
   <translation>Fläche in der bereinigten Karte mit dem, was aus kleinen Flecken wurde; der Anteil an ihren Pixeln steht im Hinweis über jeder Zahl</translation>
  </message>
  <message>
   <source>Write what is ticked beside the map's file, and add it to the map's group. The map itself stays as it is</source>
   <translation>Das Angehakte neben die Datei der Karte schreiben und der Gruppe der Karte hinzufügen. Die Karte selbst bleibt unverändert</translation>
  </message>
  <message>
   <source>{} px = {} in this map</source>
   <translation>{} px = {} in dieser Karte</translation>
  </message>
  <message>
   <source>Patches of fewer pixels than this go</source>
   <translation>Flecken mit weniger Pixeln als diesem Wert verschwinden</translation>
  </message>
  <message>
   <source>Majority</source>
   <translation>Mehrheit</translation>
  </message>
  <message>
   <source>Each pixel gets the class that is most frequent in the square around it</source>
   <translation>Jedes Pixel erhält die Klasse, die im Quadrat um das Pixel am häufigsten ist</translation>
  </message>
  <message>
   <source>The square around a pixel: a larger one smooths more</source>
   <translation>Das Quadrat um ein Pixel: Ein größeres glättet mehr</translation>
  </message>
  <message>
   <source>Sieve</source>
   <translation>Sieben</translation>
  </message>
  <message>
   <source>Patches that are too small get the class of their largest neighbour; no data stays so</source>
   <translation>Zu kleine Flecken erhalten die Klasse ihres größten Nachbarn; Leerwerte bleiben</translation>
  </message>
  <message>
   <source>below </source>
   <translation>unter </translation>
  </message>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polygone</translation>
  </message>
  <message>
   <source>A GeoPackage with a polygon per patch: class code, name, and area in hectares</source>
   <translation>Ein GeoPackage mit einem Polygon je Fleck: Klassencode, Name und Fläche in Hektar</translation>
  </message>
  <message>
   <source>One per class</source>
   <translation>Eines je Klasse</translation>
  </message>
  <message>
   <source>All patches of a class as one polygon of many parts</source>
   <translation>Alle Flecken einer Klasse als ein mehrteiliges Polygon</translation>
  </message>
  <message>
   <source>The cleaned map has no {} any more: all patches of it were too small. Smooth less to keep them.</source>
   <translation>Auf der bereinigten Karte gibt es {} nicht mehr: Alle Flecken davon waren zu klein. Schwächer glätten, um sie zu behalten.</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster that is shown in classes</source>
   <translation>In Schritt 4 eine Karte erstellen oder ein Raster hinzufügen, das in Klassen dargestellt wird</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Eine andere Aufgabe läuft</translation>
  </message>
  <message>
   <source>Tick what is to be made of the map</source>
   <translation>Anhaken, was aus der Karte gemacht werden soll</translation>
  </message>
  <message>
   <source>The majority filter needs the engine: set it up first (above)</source>
   <translation>Der Mehrheitsfilter braucht die Engine: zuerst einrichten (oben)</translation>
  </message>
 </context>
 <context>
  <name>CodeTable</name>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>What the raster's codes mean: a double click names one, Tab goes on to the next. Names and colours are kept in the symbology of the layer ('Paletted/Unique values'), as the map shows them</source>
   <translation>Was die Codes des Rasters bedeuten: Ein Doppelklick benennt einen, Tab geht weiter zum nächsten. Namen und Farben stehen in der Symbolisierung des Layers ('Paletten-/Eindeutige Werte'), so wie die Karte sie zeigt</translation>
  </message>
  <message>
   <source>What the raster's pixels hold</source>
   <translation>Was die Pixel des Rasters enthalten</translation>
  </message>
  <message>
   <source>Without a name: double-click to type one</source>
   <translation>Ohne Namen: Doppelklick, um einen einzugeben</translation>
  </message>
  <message>
   <source>Colour of the class</source>
   <translation>Farbe der Klasse</translation>
  </message>
 </context>
 <context>
  <name>CompareBox</name>
  <message>
   <source>What was before: the matrix tells what became of each of its classes in the map; classes of one name are the same</source>
   <translation>Was vorher war: Die Matrix sagt, was in der Karte aus jeder ihrer Klassen wurde; Klassen eines Namens sind dieselben</translation>
  </message>
  <message>
   <source>Earlier map</source>
   <translation>Frühere Karte</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>Hectares</source>
   <translation>Hektar</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>Bericht öffnen</translation>
  </message>
  <message>
   <source>Count what became of each class, and add a map of the changes: grey where nothing changed. Which of two maps is more right tells step 5, with one of them as the other map there</source>
   <translation>Zählen, was aus jeder Klasse wurde, und eine Karte der Änderungen hinzufügen: grau, wo sich nichts geändert hat. Welche von zwei Karten richtiger ist, sagt Schritt 5, mit einer davon als anderer Karte dort</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster that is shown in classes</source>
   <translation>In Schritt 4 eine Karte erstellen oder ein Raster hinzufügen, das in Klassen dargestellt wird</translation>
  </message>
  <message>
   <source>Choose an earlier map</source>
   <translation>Eine frühere Karte wählen</translation>
  </message>
  <message>
   <source>This is the same map: choose another one</source>
   <translation>Das ist dieselbe Karte: eine andere wählen</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Eine andere Aufgabe läuft</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>Zuerst die Engine einrichten (oben)</translation>
  </message>
  <message>
   <source>Changed: {} of {} pixels. Rows: {}, columns: {}</source>
   <translation>Geändert: {} von {} Pixeln. Zeilen: {}, Spalten: {}</translation>
  </message>
  <message>
   <source>Other maps are chosen now: press Compare for those</source>
   <translation>Jetzt sind andere Karten gewählt: für diese auf Vergleichen drücken</translation>
  </message>
 </context>
 <context>
  <name>Comparing</name>
  <message>
   <source>There is no earlier map: {}</source>
   <translation>Es gibt keine frühere Karte: {}</translation>
  </message>
  <message>
   <source>'{}' and '{}' lie in different places: there is no pixel that both have</source>
   <translation>'{}' und '{}' liegen an verschiedenen Orten: Es gibt kein Pixel, das beide haben</translation>
  </message>
  <message>
   <source>Choose maps of the same area</source>
   <translation>Wählen Sie Karten desselben Gebiets</translation>
  </message>
  <message>
   <source>Compare {} with {}</source>
   <translation>{} mit {} vergleichen</translation>
  </message>
  <message>
   <source>The maps are gone meanwhile; what changed is in {}</source>
   <translation>Die Karten sind inzwischen verschwunden; die Änderungen sind in {}</translation>
  </message>
  <message>
   <source>{} → {} (changes)</source>
   <translation>{} → {} (Änderungen)</translation>
  </message>
 </context>
 <context>
  <name>DataPanel</name>
  <message>
   <source>1  Data</source>
   <translation>1  Daten</translation>
  </message>
  <message>
   <source>Hyperspectral image: many narrow bands. It may cover a part of the area only</source>
   <translation>Hyperspektralbild: viele schmale Kanäle. Es darf nur einen Teil der Fläche abdecken</translation>
  </message>
  <message>
   <source>Multispectral image, such as Sentinel-2, Landsat or an aerial photo</source>
   <translation>Multispektralbild, etwa Sentinel-2, Landsat oder ein Luftbild</translation>
  </message>
  <message>
   <source>Radar image, such as Sentinel-1, in decibel or linear, but always the same for one model</source>
   <translation>Radarbild, z. B. Sentinel-1, in Dezibel oder linear, aber für ein Modell immer gleich</translation>
  </message>
  <message>
   <source>Whatever else is there: elevation, slope, thermal, panchromatic, an index. It helps where classes follow it, else it may only tell where labels lie: compare both</source>
   <translation>Was es sonst gibt: Höhe, Neigung, Thermal, Panchromatisch, ein Index. Es hilft, wo Klassen dem folgen; sonst verrät es womöglich nur, wo Labels liegen: beides vergleichen</translation>
  </message>
  <message>
   <source>Ticked: this sensor will be there for the whole map. The others only help to learn</source>
   <translation>Angehakt: Dieser Sensor wird für die ganze Karte vorliegen. Die anderen helfen nur beim Lernen</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>Raster layer</source>
   <translation>Rasterlayer</translation>
  </message>
  <message>
   <source>{} is a target</source>
   <translation>{} ist ein Ziel</translation>
  </message>
  <message>
   <source>Stack Bands…</source>
   <translation>Kanäle stapeln…</translation>
  </message>
  <message>
   <source>Makes one layer of bands that come as a file each, such as those of Landsat and Sentinel-2</source>
   <translation>Macht einen Layer aus Kanälen, die als je eine Datei kommen, wie die von Landsat und Sentinel-2</translation>
  </message>
  <message>
   <source>Load Sample Project</source>
   <translation>Beispielprojekt laden</translation>
  </message>
  <message>
   <source>Load into Folder…</source>
   <translation>In Ordner laden…</translation>
  </message>
  <message>
   <source>Folder for the sample scene</source>
   <translation>Ordner für die Beispielszene</translation>
  </message>
  <message>
   <source>Open the sample in a new project?</source>
   <translation>Das Beispiel in einem neuen Projekt öffnen?</translation>
  </message>
  <message>
   <source>In this one its layers take the places of those that are chosen in the panel.</source>
   <translation>In diesem nehmen seine Layer die Plätze derer ein, die im Bedienfeld gewählt sind.</translation>
  </message>
  <message>
   <source>New Project</source>
   <translation>Neues Projekt</translation>
  </message>
  <message>
   <source>This Project</source>
   <translation>Dieses Projekt</translation>
  </message>
  <message>
   <source>The target is {} now: the sensor that the map is made from. Tick another one if that is wrong</source>
   <translation>Das Ziel ist jetzt {}: der Sensor, aus dem die Karte erstellt wird. Einen anderen anhaken, falls das falsch ist</translation>
  </message>
  <message>
   <source>The target is {} now: the map is made from all of them. Untick what should only help to learn</source>
   <translation>Das Ziel ist jetzt {}: die Karte wird aus allen erstellt. Den Haken bei dem entfernen, was nur beim Lernen helfen soll</translation>
  </message>
  <message>
   <source>No {} layer is chosen</source>
   <translation>Kein {}-Layer gewählt</translation>
  </message>
  <message>
   <source>CRS of {}</source>
   <translation>KBS von {}</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>Zuerst die Engine einrichten (oben)</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Eine andere Aufgabe läuft</translation>
  </message>
  <message>
   <source>Makes a small simulated scene with labels, to try everything out</source>
   <translation>Erstellt eine kleine simulierte Szene mit Labels, um alles auszuprobieren</translation>
  </message>
 </context>
 <context>
  <name>DeviceCombo</name>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
 </context>
 <context>
  <name>Dock</name>
  <message>
   <source>Cancelled</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <source>The model is trained</source>
   <translation>Das Modell ist trainiert</translation>
  </message>
  <message>
   <source>The maps are compared</source>
   <translation>Die Karten sind verglichen</translation>
  </message>
  <message>
   <source>The map is done, and there is reason to doubt it</source>
   <translation>Die Karte ist fertig, und es gibt Grund, an ihr zu zweifeln</translation>
  </message>
  <message>
   <source>The map is done</source>
   <translation>Die Karte ist fertig</translation>
  </message>
  <message>
   <source>Zoom to Map</source>
   <translation>Zur Karte zoomen</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>Bericht öffnen</translation>
  </message>
  <message>
   <source>step {} has a note on it</source>
   <translation>Schritt {} hat einen Hinweis dazu</translation>
  </message>
  <message>
   <source>step {} has {} notes on it</source>
   <translation>Schritt {} hat {} Hinweise dazu</translation>
  </message>
  <message>
   <source>Add to Project</source>
   <translation>Zum Projekt hinzufügen</translation>
  </message>
  <message>
   <source>Open Folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Show Log</source>
   <translation>Protokoll anzeigen</translation>
  </message>
 </context>
 <context>
  <name>DoubtList</name>
  <message>
   <source>Doubtful Labels</source>
   <translation>Zweifelhafte Labels</translation>
  </message>
  <message>
   <source>Held out, these shapes were taken for another class. Look whether the label is right</source>
   <translation>Diese zurückgehaltenen Formen wurden für eine andere Klasse gehalten. Prüfen, ob das Label stimmt</translation>
  </message>
  <message>
   <source>It Is Right</source>
   <translation>Label stimmt</translation>
  </message>
  <message>
   <source>The label stays, and goes from this list; later trainings on the same pixels do not ask again</source>
   <translation>Das Label bleibt und verschwindet aus dieser Liste; spätere Trainings auf denselben Pixeln fragen nicht erneut</translation>
  </message>
  <message>
   <source>Leave this list: the view from before comes back, unless you moved it yourself (Esc)</source>
   <translation>Diese Liste verlassen: der Ausschnitt von vorher kommt zurück, wenn Sie ihn nicht selbst verschoben haben (Esc)</translation>
  </message>
  <message>
   <source>Hide the maps, to see the ground below the labels; press it again, and they are back</source>
   <translation>Blendet die Karten aus, damit man das Gelände unter den Labels sieht; nochmals gedrückt, sind sie wieder da</translation>
  </message>
  <message>
   <source>Labelled</source>
   <translation>Gelabelt als</translation>
  </message>
  <message>
   <source>Taken for</source>
   <translation>Gehalten für</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <source>Of the shape's pixels, those that were taken for another class</source>
   <translation>Von den Pixeln der Form diejenigen, die für eine andere Klasse gehalten wurden</translation>
  </message>
  <message>
   <source>{} of {} pixels</source>
   <translation>{} von {} Pixeln</translation>
  </message>
  <message>
   <source>One label that you found right is not listed any more. &lt;a href='again'&gt;List it again&lt;/a&gt;</source>
   <translation>Ein Label, das Sie für richtig befunden haben, wird nicht mehr aufgeführt. &lt;a href='again'&gt;Wieder aufführen&lt;/a&gt;</translation>
  </message>
  <message>
   <source>{} labels that you found right are not listed any more. &lt;a href='again'&gt;List them again&lt;/a&gt;</source>
   <translation>{} Labels, die Sie für richtig befunden haben, werden nicht mehr aufgeführt. &lt;a href='again'&gt;Wieder aufführen&lt;/a&gt;</translation>
  </message>
  <message>
   <source>Most held-out pixels of {} were taken for other classes: the model does not know this class yet, so its shapes are not listed one by one. Draw more of it in other places, or merge it with a class that looks like it; then train again</source>
   <translation>Die meisten zurückgehaltenen Pixel von {} wurden für andere Klassen gehalten: Das Modell kennt diese Klasse noch nicht, darum stehen ihre Formen hier nicht einzeln. Anderswo mehr davon zeichnen oder sie mit einer Klasse zusammenführen, die so aussieht; dann erneut trainieren</translation>
  </message>
  <message>
   <source>Most held-out pixels of {} were taken for other classes: the model does not know these classes yet, so their shapes are not listed one by one. Draw more of them in other places, or merge those that look alike; then train again</source>
   <translation>Die meisten zurückgehaltenen Pixel von {} wurden für andere Klassen gehalten: Das Modell kennt diese Klassen noch nicht, darum stehen ihre Formen hier nicht einzeln. Anderswo mehr davon zeichnen oder die zusammenführen, die gleich aussehen; dann erneut trainieren</translation>
  </message>
  <message>
   <source>Choose a row first</source>
   <translation>Zuerst eine Zeile wählen</translation>
  </message>
  <message>
   <source>Change to {}</source>
   <translation>In {} ändern</translation>
  </message>
  <message>
   <source>Change Class</source>
   <translation>Klasse ändern</translation>
  </message>
  <message>
   <source>The shape becomes one of '{}'; undo takes it back</source>
   <translation>Die Form erhält die Klasse '{}'; Rückgängig nimmt es zurück</translation>
  </message>
 </context>
 <context>
  <name>Doubts</name>
  <message>
   <source>One of the two classes is no more</source>
   <translation>Eine der beiden Klassen gibt es nicht mehr</translation>
  </message>
  <message>
   <source>Train again, or bring it back by undo</source>
   <translation>Erneut trainieren oder sie mit Rückgängig zurückholen</translation>
  </message>
 </context>
 <context>
  <name>DrawingTools</name>
  <message>
   <source>There is nothing to undo</source>
   <translation>Es gibt nichts rückgängig zu machen</translation>
  </message>
  <message>
   <source>Undo the last edit of the labels</source>
   <translation>Die letzte Bearbeitung der Labels rückgängig machen</translation>
  </message>
  <message>
   <source>Add a class first</source>
   <translation>Zuerst eine Klasse hinzufügen</translation>
  </message>
  <message>
   <source>'{}' does not hold polygons: make a new label layer, and import these shapes there (Classes menu)</source>
   <translation>'{}' enthält keine Polygone: Legen Sie einen neuen Label-Layer an, und importieren Sie diese Formen dort (Menü Klassen)</translation>
  </message>
  <message>
   <source>Draw polygons: left click a corner, right click the end, Backspace one back, Escape none; or hold the button and draw</source>
   <translation>Polygone zeichnen: Linksklick setzt eine Ecke, Rechtsklick beendet, Rücktaste eine zurück, Escape verwirft; oder die Taste halten und zeichnen</translation>
  </message>
  <message>
   <source>Label the pixels under the pointer: click, or drag</source>
   <translation>Die Pixel unter dem Zeiger labeln: klicken oder ziehen</translation>
  </message>
  <message>
   <source>Set a point: click</source>
   <translation>Einen Punkt setzen: klicken</translation>
  </message>
  <message>
   <source>Label all pixels around that look alike, in the uppermost of the chosen layers that are shown: hold the button, and turn the wheel for more or fewer</source>
   <translation>Alle Pixel ringsum labeln, die ähnlich aussehen, im obersten der gewählten Layer, die zu sehen sind: Taste halten, und am Rad drehen für mehr oder weniger</translation>
  </message>
  <message>
   <source>Take pixels out of all shapes that are neither locked nor hidden: click, or drag over them</source>
   <translation>Pixel aus allen Formen herausnehmen, die weder gesperrt noch ausgeblendet sind: klicken oder darüberziehen</translation>
  </message>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>The new shape is less than {} pixels wide on the screen: zoom in to see what it labels</source>
   <translation>Die neue Form ist auf dem Bildschirm weniger als {} Pixel breit: Zoomen Sie hinein, um zu sehen, was sie labelt</translation>
  </message>
  <message>
   <source>{} px = {} on the ground</source>
   <translation>{} px = {} am Boden</translation>
  </message>
  <message>
   <source>Side of brush and eraser, in pixels of the target layer; keys [ and ]</source>
   <translation>Seitenlänge von Pinsel und Radierer, in Pixeln des Ziellayers; Tasten [ und ]</translation>
  </message>
  <message>
   <source>Lines are drawn with QGIS's own digitising tools</source>
   <translation>Linien werden mit den Digitalisierwerkzeugen von QGIS gezeichnet</translation>
  </message>
  <message>
   <source>Choose a layer in step 1 first: a click labels its pixels</source>
   <translation>Zuerst in Schritt 1 einen Layer wählen: Ein Klick labelt seine Pixel</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>The map knows no class '{}': its {} can only be wrong</source>
   <translation>Die Karte kennt keine Klasse '{}' und kann dort nur falsch sein ({})</translation>
  </message>
  <message>
   <source>{}. If the class was renamed, rename it in the reference too</source>
   <translation>{}. Wurde die Klasse umbenannt, benennen Sie sie auch in der Referenz um</translation>
  </message>
  <message>
   <source>The average accuracy of {} counts what the map lacks as classes that are never right ({}); of the map's own classes it is {}</source>
   <translation>Die mittlere Genauigkeit von {} zählt, was der Karte fehlt, als Klassen, die nie richtig sind ({}); für die eigenen Klassen der Karte ist sie {}</translation>
  </message>
  <message>
   <source>{} and '{}' differ in upper and lower case only: a label of any of them is right in all</source>
   <translation>{} und '{}' unterscheiden sich nur in Groß- und Kleinschreibung: Ein Label einer von ihnen ist in allen richtig</translation>
  </message>
  <message>
   <source>{} of {} reference pixels lie where the map has no data; they do not count</source>
   <translation>{} von {} Referenzpixeln liegen, wo die Karte keine Daten hat; sie zählen nicht</translation>
  </message>
  <message>
   <source>The reference is one shape, or shapes that touch: how far its accuracy is chance cannot be told. Draw some in other places</source>
   <translation>Die Referenz ist eine einzige Form, oder Formen, die sich berühren: Wie weit ihre Genauigkeit Zufall ist, lässt sich nicht sagen. Zeichnen Sie weitere an anderen Orten</translation>
  </message>
  <message>
   <source>Another class than any of the map's is at {}: the map is wrong there</source>
   <translation>{}: eine andere Klasse als die der Karte; dort ist die Karte falsch</translation>
  </message>
  <message>
   <source>The map has several classes called '{}' (codes {}): a label of that name is right in any of them</source>
   <translation>Die Karte hat mehrere Klassen namens '{}' (Codes {}): Ein Label dieses Namens ist in jeder davon richtig</translation>
  </message>
  <message>
   <source>'{}' and '{}' differ in upper and lower case only: a label of either is right in both</source>
   <translation>'{}' und '{}' unterscheiden sich nur in Groß- und Kleinschreibung: Ein Label einer der beiden ist in beiden richtig</translation>
  </message>
  <message>
   <source>The model learned from {} of the {} reference pixels; on the other {} alone the overall accuracy is {}</source>
   <translation>Das Modell hat aus {} der {} Referenzpixel gelernt; auf den anderen {} allein beträgt die Gesamtgenauigkeit {}</translation>
  </message>
  <message>
   <source>{} are not those that the points were drawn within: it was written anew, or it is another one</source>
   <translation>{} sind nicht die, in denen die Punkte gezogen wurden: Die Datei wurde neu geschrieben, oder es ist eine andere</translation>
  </message>
  <message>
   <source>One of the maps has no class names: the other map's codes were taken as the map's</source>
   <translation>Eine der Karten hat keine Klassennamen: Die Codes der anderen Karte wurden als die der Karte genommen</translation>
  </message>
  <message>
   <source>Only the other map has the class '{}': it can only be wrong there</source>
   <translation>Nur die andere Karte hat die Klasse '{}': Dort kann sie nur falsch sein</translation>
  </message>
  <message>
   <source>{} reference pixels lie where the other map has no data; the two maps are not compared there</source>
   <translation>{} Referenzpixel liegen, wo die andere Karte keine Daten hat; dort werden die beiden Karten nicht verglichen</translation>
  </message>
  <message>
   <source>The model learned from this very reference: the figures say how well it remembers, not how good the map is</source>
   <translation>Das Modell hat aus ebendieser Referenz gelernt: Die Zahlen sagen, wie gut es sich erinnert, nicht, wie gut die Karte ist</translation>
  </message>
  <message>
   <source>On the other {} reference pixels alone the overall accuracy is {}</source>
   <translation>Auf den anderen {} Referenzpixeln allein beträgt die Gesamtgenauigkeit {}</translation>
  </message>
  <message>
   <source>The model learned from {} of the {} reference pixels: the figures say how well it remembers them, not how good the map is</source>
   <translation>Das Modell hat aus {} der {} Referenzpixel gelernt: Die Zahlen sagen, wie gut es sich an sie erinnert, nicht, wie gut die Karte ist</translation>
  </message>
  <message>
   <source>The map knows no class of code {}: its {} can only be wrong</source>
   <translation>Die Karte kennt keine Klasse mit Code {} und kann dort nur falsch sein ({})</translation>
  </message>
  <message>
   <source>The classes of '{}'</source>
   <translation>Die Klassen von '{}'</translation>
  </message>
  <message>
   <source>The map's classes</source>
   <translation>Die Klassen der Karte</translation>
  </message>
  <message>
   <source>{}. The estimate does not hold for it; name the old map as the strata, or draw new points</source>
   <translation>{}. Die Schätzung gilt dafür nicht; geben Sie die alte Karte als Strata an, oder ziehen Sie neue Punkte</translation>
  </message>
  <message>
   <source>Put the whole address into the job file, with what belongs in place of {}</source>
   <translation>Tragen Sie die vollständige Adresse in die Aufgabendatei ein, mit dem, was anstelle von {} hingehört</translation>
  </message>
  <message>
   <source>No path is given for the {}</source>
   <translation>Kein Pfad angegeben: {}</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Wählen Sie eine Datei</translation>
  </message>
  <message>
   <source>The name of the {} '{}' is not in UTF-8</source>
   <translation>Der Name ist nicht in UTF-8: {} '{}'</translation>
  </message>
  <message>
   <source>Rename the file or its folder</source>
   <translation>Benennen Sie die Datei oder ihren Ordner um</translation>
  </message>
  <message>
   <source>The {} was kept without its account, password or key: '{}'</source>
   <translation>Ohne Konto, Passwort oder Schlüssel aufbewahrt ({}): „{}“</translation>
  </message>
  <message>
   <source>The {} '{}' does not end in {}</source>
   <translation>{} '{}' endet nicht auf {}</translation>
  </message>
  <message>
   <source>Call it something{}</source>
   <translation>Wählen Sie einen Namen mit der Endung {}</translation>
  </message>
  <message>
   <source>{} characters are too many for the {}</source>
   <translation>{} Zeichen sind zu viele ({})</translation>
  </message>
  <message>
   <source>Write {} at most</source>
   <translation>Schreiben Sie höchstens {}</translation>
  </message>
  <message>
   <source>The text for the {} is not in UTF-8</source>
   <translation>Der Text ist nicht in UTF-8: {}</translation>
  </message>
  <message>
   <source>Write it anew</source>
   <translation>Schreiben Sie ihn neu</translation>
  </message>
  <message>
   <source>The area {} has no end</source>
   <translation>Die Fläche {} hat kein Ende</translation>
  </message>
  <message>
   <source>Give left, bottom, right, top in map units</source>
   <translation>Geben Sie links, unten, rechts, oben in Karteneinheiten an</translation>
  </message>
  <message>
   <source>The area {} is empty</source>
   <translation>Die Fläche {} ist leer</translation>
  </message>
  <message>
   <source>The seed is {}</source>
   <translation>Die Zufallssaat ist {}</translation>
  </message>
  <message>
   <source>Choose a whole number from 0 to 9223372036854775807</source>
   <translation>Wählen Sie eine ganze Zahl von 0 bis 9223372036854775807</translation>
  </message>
  <message>
   <source>'{}' is no device</source>
   <translation>'{}' ist kein Gerät</translation>
  </message>
  <message>
   <source>Choose auto, cpu or cuda:0</source>
   <translation>Wählen Sie auto, cpu oder cuda:0</translation>
  </message>
  <message>
   <source>'{}' is no cluster</source>
   <translation>'{}' ist kein Cluster</translation>
  </message>
  <message>
   <source>Give the address of a Dask scheduler, such as tcp://host:8786, or local:4</source>
   <translation>Geben Sie die Adresse eines Dask-Schedulers an, z. B. tcp://host:8786, oder local:4</translation>
  </message>
  <message>
   <source>'{}' would be written over something that the job needs</source>
   <translation>'{}' würde etwas überschreiben, das die Aufgabe braucht</translation>
  </message>
  <message>
   <source>Choose another name for the result</source>
   <translation>Wählen Sie einen anderen Namen für das Ergebnis</translation>
  </message>
  <message>
   <source>Its first row is code,name,color, then comes a row for each class; a name with a comma stands in quotes</source>
   <translation>Die erste Zeile ist code,name,color, dann folgt eine Zeile für jede Klasse; ein Name mit Komma steht in Anführungszeichen</translation>
  </message>
  <message>
   <source>A code is 0 to {}; a larger number, such as a crop code, can be the name</source>
   <translation>Ein Code ist 0 bis {}; eine größere Zahl, etwa ein Kulturcode, kann der Name sein</translation>
  </message>
  <message>
   <source>'{}' is no table of classes</source>
   <translation>'{}' ist keine Klassentabelle</translation>
  </message>
  <message>
   <source>'{}', line {}: '{}' is no class</source>
   <translation>'{}', Zeile {}: '{}' ist keine Klasse</translation>
  </message>
  <message>
   <source>'{}', line {}: there are two classes '{}'</source>
   <translation>'{}', Zeile {}: Es gibt zwei Klassen '{}'</translation>
  </message>
  <message>
   <source>Give every class a name of its own</source>
   <translation>Geben Sie jeder Klasse einen eigenen Namen</translation>
  </message>
  <message>
   <source>The table of classes '{}' cannot be read: {}</source>
   <translation>Die Klassentabelle '{}' kann nicht gelesen werden: {}</translation>
  </message>
  <message>
   <source>Save it as CSV (UTF-8)</source>
   <translation>Speichern Sie sie als CSV (UTF-8)</translation>
  </message>
  <message>
   <source>a run before</source>
   <translation>ein früherer Lauf</translation>
  </message>
  <message>
   <source>Make their environment with the same version: what is sent to them is compiled for it</source>
   <translation>Erstellen Sie deren Umgebung mit derselben Version: Was an sie gesendet wird, ist dafür kompiliert</translation>
  </message>
  <message>
   <source>The cluster at '{}' is lost</source>
   <translation>Der Cluster unter '{}' ist verloren gegangen</translation>
  </message>
  <message>
   <source>Run the same job again: it goes on from the parts that are done</source>
   <translation>Führen Sie dieselbe Aufgabe erneut aus: Sie setzt bei den fertigen Teilen fort</translation>
  </message>
  <message>
   <source>Install resources/engine-apply.lock and resources/engine-cluster.lock where the workers run</source>
   <translation>Installieren Sie resources/engine-apply.lock und resources/engine-cluster.lock dort, wo die Worker laufen</translation>
  </message>
  <message>
   <source>They may lack memory: give each more, or map with smaller tiles. Run the same job again: it goes on from here</source>
   <translation>Vielleicht fehlt ihnen Speicher: Geben Sie jedem mehr, oder kartieren Sie mit kleineren Kacheln. Führen Sie dieselbe Aufgabe erneut aus: Sie setzt hier fort</translation>
  </message>
  <message>
   <source>A worker of {} failed: {}: {}</source>
   <translation>Ein Worker von {} ist gescheitert: {}: {}</translation>
  </message>
  <message>
   <source>Please report it, with its log</source>
   <translation>Bitte melden Sie es, mit dem Protokoll</translation>
  </message>
  <message>
   <source>{} of {} parts of the map were there from a run before</source>
   <translation>{} von {} Teilen der Karte waren aus einem früheren Lauf vorhanden</translation>
  </message>
  <message>
   <source>Whether '{}' has changed since cannot be told from here</source>
   <translation>Ob '{}' seitdem geändert wurde, ist von hier aus nicht feststellbar</translation>
  </message>
  <message>
   <source>Waiting for workers of {}</source>
   <translation>Warten auf Worker von {}</translation>
  </message>
  <message>
   <source>Workers of {} run Python {}, this engine {}</source>
   <translation>Worker von {} verwenden Python {}, diese Engine {}</translation>
  </message>
  <message>
   <source>The workers of {} lack a package: {}</source>
   <translation>Den Workern von {} fehlt ein Paket: {}</translation>
  </message>
  <message>
   <source>Workers of {} died again and again of one part of the map</source>
   <translation>Worker von {} sind immer wieder an einem Teil der Karte abgestürzt</translation>
  </message>
  <message>
   <source>Mapping on {}</source>
   <translation>Kartierung auf {}</translation>
  </message>
  <message>
   <source>A part of the map was damaged as it was written to '{}'</source>
   <translation>Ein Teil der Karte wurde beim Schreiben nach '{}' beschädigt</translation>
  </message>
  <message>
   <source>Run the same job again</source>
   <translation>Führen Sie dieselbe Aufgabe erneut aus</translation>
  </message>
  <message>
   <source>A part of the map is not seen in '{}'</source>
   <translation>Ein Teil der Karte ist in '{}' nicht zu sehen</translation>
  </message>
  <message>
   <source>{}; run the same job again</source>
   <translation>{}; führen Sie dieselbe Aufgabe erneut aus</translation>
  </message>
  <message>
   <source>Layer '{}' flags {} as bad that the model learned from, at {}: what they hold was not used, but filled from the good bands beside them</source>
   <translation>Layer '{}' kennzeichnet {} als schlecht, aus denen das Modell gelernt hat, bei {}: Ihr Inhalt wurde nicht verwendet, sondern aus den guten Kanälen daneben ergänzt</translation>
  </message>
  <message>
   <source>Layer '{}' has its bands in another order, or among others, than in training</source>
   <translation>Layer '{}' hat seine Kanäle in anderer Reihenfolge als im Training, oder zwischen anderen</translation>
  </message>
  <message>
   <source>{}: they were found by their names ({})</source>
   <translation>{}: Sie wurden anhand ihrer Namen gefunden ({})</translation>
  </message>
  <message>
   <source>The bands of layer '{}' have no names: they were taken in the order of the file for those of the model ({}). If they lie in another order, name them in the file as the model does, and it finds them</source>
   <translation>Die Kanäle des Layers '{}' haben keine Namen: Sie wurden in der Reihenfolge der Datei für die des Modells genommen ({}). Liegen sie in einer anderen Reihenfolge, benennen Sie sie in der Datei so wie das Modell, dann findet es sie</translation>
  </message>
  <message>
   <source>Layer '{}' has other bands than the model learned from</source>
   <translation>Layer '{}' hat andere Kanäle als die, aus denen das Modell gelernt hat</translation>
  </message>
  <message>
   <source>{}: {} bands were resampled to {}</source>
   <translation>{}: {} Kanäle wurden auf {} umgerechnet</translation>
  </message>
  <message>
   <source>Choose a layer of the same sensor; another one serves only if its file and the training's tell their wavelengths</source>
   <translation>Wählen Sie einen Layer desselben Sensors; ein anderer taugt nur, wenn seine Datei und die des Trainings ihre Wellenlängen nennen</translation>
  </message>
  <message>
   <source>{} bands from {} to {} nm</source>
   <translation>{} Kanäle von {} bis {} nm</translation>
  </message>
  <message>
   <source>Layer '{}' has a band '{}' where the model learned from '{}': is it the same?</source>
   <translation>Layer '{}' hat einen Kanal '{}', wo das Modell aus '{}' gelernt hat: Ist es derselbe?</translation>
  </message>
  <message>
   <source>Layer '{}' has a band '{}' where the model learned from '{}', of another polarisation</source>
   <translation>Layer '{}' hat einen Kanal '{}', wo das Modell aus '{}' gelernt hat: Das ist eine andere Polarisation</translation>
  </message>
  <message>
   <source>Choose a layer of the same polarisations, or train a model with this layer; a band that is called wrongly needs its right name</source>
   <translation>Wählen Sie einen Layer mit denselben Polarisationen oder trainieren Sie ein Modell mit diesem Layer; ein falsch benannter Kanal braucht seinen richtigen Namen</translation>
  </message>
  <message>
   <source>{}: its {} were found among {} by their wavelengths</source>
   <translation>{}: Die {} benötigten wurden unter {} anhand ihrer Wellenlängen gefunden</translation>
  </message>
  <message>
   <source>Choose a layer of the same sensor or of one that sees this light too, or train a model with this layer</source>
   <translation>Wählen Sie einen Layer desselben Sensors oder eines Sensors, der dieses Licht auch sieht, oder trainieren Sie ein Modell mit diesem Layer</translation>
  </message>
  <message>
   <source>Choose a layer that has these bands, named so; their order does not count</source>
   <translation>Wählen Sie einen Layer, der diese Kanäle unter diesen Namen hat; ihre Reihenfolge ist gleichgültig</translation>
  </message>
  <message>
   <source>{} bands are chosen for '{}', the model learned from {}</source>
   <translation>{} Kanäle sind für '{}' gewählt, das Modell hat aus {} gelernt</translation>
  </message>
  <message>
   <source>{} of the {} bands that the model learned from: {}</source>
   <translation>{} der {} Kanäle, aus denen das Modell gelernt hat: {}</translation>
  </message>
  <message>
   <source>Layer '{}' ('{}') has {}, the model learned from {}</source>
   <translation>Layer '{}' ('{}') hat {}, das Modell kennt {}</translation>
  </message>
  <message>
   <source>{} and {} more places</source>
   <translation>{} und {} weiteren Stellen</translation>
  </message>
  <message>
   <source>{} bands at {} nm</source>
   <translation>{} Kanäle bei {} nm</translation>
  </message>
  <message>
   <source>Layer '{}' flags bands as bad that the model learned from: {}. Nothing tells their wavelengths, so they cannot be filled from their neighbours</source>
   <translation>Layer '{}' kennzeichnet Kanäle als schlecht, aus denen das Modell gelernt hat: {}. Nichts nennt ihre Wellenlängen, daher können sie nicht aus ihren Nachbarn ergänzt werden</translation>
  </message>
  <message>
   <source>Choose a layer in which they are good, or train a model without them</source>
   <translation>Wählen Sie einen Layer, in dem sie gut sind, oder trainieren Sie ein Modell ohne sie</translation>
  </message>
  <message>
   <source>Layer '{}' flags bands as bad that the model learned from, and has no good ones near enough to fill them from: {}</source>
   <translation>Layer '{}' kennzeichnet Kanäle als schlecht, aus denen das Modell gelernt hat, und hat keine guten, die nah genug wären, um sie zu ergänzen: {}</translation>
  </message>
  <message>
   <source>Layer '{}' has no band near {}, which the model learned from; it has {}</source>
   <translation>Layer '{}' hat keinen Kanal bei {}, das Modell hat aber daraus gelernt; er hat {}</translation>
  </message>
  <message>
   <source>Choose the same bands as in training</source>
   <translation>Wählen Sie dieselben Kanäle wie im Training</translation>
  </message>
  <message>
   <source>Layer '{}' ('{}') lacks {}</source>
   <translation>Layer '{}' ('{}') fehlen {}</translation>
  </message>
  <message>
   <source>{}, or one without this light, on the command line with {}</source>
   <translation>{}, oder eines ohne dieses Licht, auf der Kommandozeile mit {}</translation>
  </message>
  <message>
   <source>Choose a text or whole-number field</source>
   <translation>Wählen Sie ein Textfeld oder ein Feld mit ganzen Zahlen</translation>
  </message>
  <message>
   <source>Field '{}' has numbers beyond {}, which no code of a map can be: they are the names of the classes, whose codes are 1 to {}</source>
   <translation>Feld '{}' hat Zahlen über {}, die kein Code einer Karte sein können: Sie sind die Namen der Klassen, deren Codes 1 bis {} sind</translation>
  </message>
  <message>
   <source>no fields at all</source>
   <translation>überhaupt keine Felder</translation>
  </message>
  <message>
   <source>Field '{}' has {} different numbers</source>
   <translation>Feld '{}' hat {} verschiedene Zahlen</translation>
  </message>
  <message>
   <source>Field '{}' holds neither text nor whole numbers</source>
   <translation>Feld '{}' enthält weder Text noch ganze Zahlen</translation>
  </message>
  <message>
   <source>'{}' has no field '{}'</source>
   <translation>'{}' hat kein Feld '{}'</translation>
  </message>
  <message>
   <source>It has {}</source>
   <translation>Vorhanden: {}</translation>
  </message>
  <message>
   <source>No class field is chosen for '{}'</source>
   <translation>Für '{}' ist kein Klassenfeld gewählt</translation>
  </message>
  <message>
   <source>It has {}: choose the one with the classes (--field on the command line)</source>
   <translation>Vorhanden: {}. Wählen Sie das Feld mit den Klassen (auf der Befehlszeile --field)</translation>
  </message>
  <message>
   <source>Field '{}' has {} different texts</source>
   <translation>Feld '{}' hat {} verschiedene Texte</translation>
  </message>
  <message>
   <source>Choose the field that names the class</source>
   <translation>Das Feld wählen, das die Klasse nennt</translation>
  </message>
  <message>
   <source>Field '{}' names none of the classes, but {}</source>
   <translation>Feld '{}' nennt keine der Klassen, sondern {}</translation>
  </message>
  <message>
   <source>The classes are {}; choose another field</source>
   <translation>Die Klassen sind {}; wählen Sie ein anderes Feld</translation>
  </message>
  <message>
   <source>Field '{}' holds the code {}, but codes go from 0 to 254</source>
   <translation>Feld '{}' enthält den Code {}, Codes gehen aber von 0 bis 254</translation>
  </message>
  <message>
   <source>Leave the field empty (NULL) where there is no class, or use a text field to name the classes</source>
   <translation>Lassen Sie das Feld leer (NULL), wo keine Klasse ist, oder nehmen Sie ein Textfeld für die Namen der Klassen</translation>
  </message>
  <message>
   <source>The numbers in field '{}' were taken as the map's codes ({})</source>
   <translation>Die Zahlen in Feld '{}' wurden als Codes der Karte genommen ({})</translation>
  </message>
  <message>
   <source>{} differ in upper and lower case only, and are two classes: if they are one, write them alike</source>
   <translation>{} unterscheiden sich nur in Groß- und Kleinschreibung und sind zwei Klassen: Wenn sie eine sind, schreiben Sie sie gleich</translation>
  </message>
  <message>
   <source>Field '{}' holds {}, which is no class code</source>
   <translation>Feld '{}' enthält {}, das ist kein Klassencode</translation>
  </message>
  <message>
   <source>The numbers in field '{}' were taken as the codes of the classes, and not as names</source>
   <translation>Die Zahlen in Feld '{}' wurden als die Codes der Klassen genommen, nicht als Namen</translation>
  </message>
  <message>
   <source>The numbers in field '{}' were taken as the names of the classes, and not as codes</source>
   <translation>Die Zahlen in Feld '{}' wurden als die Namen der Klassen genommen, nicht als Codes</translation>
  </message>
  <message>
   <source>Left out: {} of '{}', which is none of the classes</source>
   <translation>Ausgelassen: {} von '{}', das keine der Klassen ist</translation>
  </message>
  <message>
   <source>Left out: {} without a class</source>
   <translation>Ausgelassen: {} ohne Klasse</translation>
  </message>
  <message>
   <source>Left out: {} where no class can be told</source>
   <translation>Ausgelassen: {} (keine Klasse erkennbar)</translation>
  </message>
  <message>
   <source>Left out: {} without an answer yet</source>
   <translation>Ausgelassen: {} (noch keine Antwort)</translation>
  </message>
  <message>
   <source>Left out: {} of {} values that are none of the classes: {}</source>
   <translation>Ausgelassen: {} von {} Werten, die keine der Klassen sind: {}</translation>
  </message>
  <message>
   <source>Choose a {} of class codes, whole numbers from 0 to 254</source>
   <translation>Benötigt wird: {} mit Klassencodes, ganzen Zahlen von 0 bis 254</translation>
  </message>
  <message>
   <source>Choose one of class codes; QGIS exports it as raw data, not as a rendered image</source>
   <translation>Wählen Sie ein Raster von Klassencodes; QGIS exportiert es als Rohdaten, nicht als gerendertes Bild</translation>
  </message>
  <message>
   <source>Choose one that has a class code per pixel, in a single band</source>
   <translation>Wählen Sie ein Raster, das je Pixel einen Klassencode hat, in einem einzigen Kanal</translation>
  </message>
  <message>
   <source>the map</source>
   <translation>die Karte</translation>
  </message>
  <message>
   <source>If {} is a class, give it another code; if it is no data, say so in the file (its nodata value)</source>
   <translation>Ist {} eine Klasse, geben Sie ihr einen anderen Code; steht es für keine Daten, sagen Sie es in der Datei (ihr Leerwert)</translation>
  </message>
  <message>
   <source>The {} holds the value {}</source>
   <translation>{} enthält den Wert {}</translation>
  </message>
  <message>
   <source>The {} '{}' is a picture in red, green and blue</source>
   <translation>{} '{}' ist ein Bild in Rot, Grün und Blau</translation>
  </message>
  <message>
   <source>The {} '{}' has {} bands of numbers: it is no class map</source>
   <translation>{} '{}' hat {} Kanäle mit Zahlen: keine Klassenkarte</translation>
  </message>
  <message>
   <source>The {} ({}) does not meet the map ({})</source>
   <translation>{} ({}) und die Karte ({}) überschneiden sich nicht</translation>
  </message>
  <message>
   <source>Choose one of the same area</source>
   <translation>Wählen Sie etwas aus demselben Gebiet</translation>
  </message>
  <message>
   <source>Layer '{}' flags {} as bad, left out of training: {}</source>
   <translation>Layer '{}' kennzeichnet {} als schlecht, beim Training weggelassen: {}</translation>
  </message>
  <message>
   <source>Layer '{}' has bands without data, which are left out: {}</source>
   <translation>Layer '{}' hat Kanäle ohne Daten, die weggelassen werden: {}</translation>
  </message>
  <message>
   <source>In the area that is mapped, layer '{}' has no data in bands that the model learned from: {}</source>
   <translation>Im kartierten Gebiet hat Layer '{}' keine Daten in Kanälen, aus denen das Modell gelernt hat: {}</translation>
  </message>
  <message>
   <source>Choose a file in which they are filled, or another area, or train a model without them</source>
   <translation>Wählen Sie eine Datei, in der sie gefüllt sind, oder ein anderes Gebiet, oder trainieren Sie ein Modell ohne sie</translation>
  </message>
  <message>
   <source>About {} % of the values of layer '{}' are 0 or less, as where noise was subtracted</source>
   <translation>Etwa {} % der Werte von Layer '{}' sind 0 oder kleiner, wie dort, wo Rauschen abgezogen wurde</translation>
  </message>
  <message>
   <source>{}: they are taken for its weakest echoes</source>
   <translation>{}: Sie werden für seine schwächsten Echos genommen</translation>
  </message>
  <message>
   <source>{} of the values of layer '{}' are {}, far {} all others, and count as data</source>
   <translation>{0} der Werte von Layer '{1}' sind {2}, weit von allen anderen ({3}), und zählen als Daten</translation>
  </message>
  <message>
   <source>{}: if they are none, say so (in QGIS by the link in step 1, else by the file's nodata value)</source>
   <translation>{}: Sind sie keine, sagen Sie es (in QGIS mit dem Link in Schritt 1, sonst durch den Leerwert der Datei)</translation>
  </message>
  <message>
   <source>About {} % of layer '{}' is 0 in all its bands, from a corner on, and counts as data: if it is none, say so (in QGIS by the link '0 Is No Data' in step 1, else by the file's nodata value)</source>
   <translation>Etwa {} % von Layer '{}' sind in allen Kanälen 0, von einer Ecke an, und zählen als Daten: Sind sie keine, sagen Sie es (in QGIS mit dem Link '0 ist Leerwert' in Schritt 1, sonst durch den Leerwert der Datei)</translation>
  </message>
  <message>
   <source>Less than 1 %</source>
   <translation>Weniger als 1 %</translation>
  </message>
  <message>
   <source>In about {} % of the map, layer '{}' has no data in some of its bands: {}</source>
   <translation>Auf etwa {} % der Karte hat Layer '{}' in einigen seiner Kanäle keine Daten: {}</translation>
  </message>
  <message>
   <source>{}. The map is made from the others there, and may be less accurate; fill them, or take other scenes</source>
   <translation>{}. Dort ist die Karte aus den anderen gemacht und vielleicht weniger genau; füllen Sie die Kanäle, oder nehmen Sie andere Szenen</translation>
  </message>
  <message>
   <source>In about {} % of layer '{}', some of its bands have no data: {}. They count as average there</source>
   <translation>Auf etwa {} % von Layer '{}' haben einige seiner Kanäle keine Daten: {}. Sie zählen dort als durchschnittlich</translation>
  </message>
  <message>
   <source>'{}' cannot be read: {}</source>
   <translation>'{}' kann nicht gelesen werden: {}</translation>
  </message>
  <message>
   <source>The file may be damaged or incomplete; copy it again</source>
   <translation>Die Datei ist vielleicht beschädigt oder unvollständig; kopieren Sie sie neu</translation>
  </message>
  <message>
   <source>reproject the map to a CRS that keeps areas for hectares</source>
   <translation>für Hektar projizieren Sie die Karte in ein flächentreues KBS um</translation>
  </message>
  <message>
   <source>The map's CRS does not keep areas: a pixel was taken for {} m², its size on the ground</source>
   <translation>Das KBS der Karte ist nicht flächentreu: Ein Pixel wurde mit {} m² angesetzt, seiner Größe am Boden</translation>
  </message>
  <message>
   <source>The map's pixels are of {} on the ground: areas are shares of pixels; {}</source>
   <translation>Die Pixel der Karte messen am Boden {}: Flächen sind Anteile der Pixel; {}</translation>
  </message>
  <message>
   <source>The map has no CRS: areas are shares of its pixels</source>
   <translation>Die Karte hat kein KBS: Flächen sind Anteile ihrer Pixel</translation>
  </message>
  <message>
   <source>Parts of the map have no place on the globe: areas are shares of its pixels; {}</source>
   <translation>Teile der Karte haben keinen Ort auf der Erde: Flächen sind Anteile ihrer Pixel; {}</translation>
  </message>
  <message>
   <source>'{}' is no vector layer</source>
   <translation>'{}' ist kein Vektorlayer</translation>
  </message>
  <message>
   <source>Choose a layer of polygons as the area</source>
   <translation>Wählen Sie einen Layer mit Polygonen als Gebiet</translation>
  </message>
  <message>
   <source>'{}' has no polygons to keep the map to</source>
   <translation>'{}' hat keine Polygone, auf die sich die Karte beschränken ließe</translation>
  </message>
  <message>
   <source>The polygons of '{}' lie outside of the area to map</source>
   <translation>Die Polygone von '{}' liegen außerhalb des zu kartierenden Gebiets</translation>
  </message>
  <message>
   <source>Choose others, or another area</source>
   <translation>Wählen Sie andere oder eine andere Ausdehnung</translation>
  </message>
  <message>
   <source>In a raster 0 means no label unless its nodata value is another: if 0 is a class, set the nodata value to the code that means none (IGNORE in Processing, --ignore on the command line)</source>
   <translation>In einem Raster heißt 0 kein Label, wenn der Leerwert kein anderer ist: Ist 0 eine Klasse, setzen Sie den Leerwert auf den Code, der keine bedeutet (in der Verarbeitung: IGNORE, auf der Befehlszeile: --ignore)</translation>
  </message>
  <message>
   <source>'{}' ({}) has no labelled pixel on the {} ({})</source>
   <translation>'{}' ({}) hat kein gelabeltes Pixel in diesem Bereich: {} ({})</translation>
  </message>
  <message>
   <source>'{}' has {} bands: the first one was taken for the class codes</source>
   <translation>'{}' hat {} Kanäle: Der erste wurde für die Klassencodes genommen</translation>
  </message>
  <message>
   <source>'{}' has so many labels that one in {} is used</source>
   <translation>'{}' hat so viele Labels, dass nur eines von {} verwendet wird</translation>
  </message>
  <message>
   <source>Left out: the pixels of code 0, {} % of '{}'. {}</source>
   <translation>Ausgelassen: die Pixel mit Code 0, {} % von '{}'. {}</translation>
  </message>
  <message>
   <source>'{}' holds the value {}, which is no class code</source>
   <translation>'{}' enthält den Wert {}, das ist kein Klassencode</translation>
  </message>
  <message>
   <source>Codes are whole numbers from 0 to 254: number the classes anew, as Reclassify by Table in QGIS does</source>
   <translation>Codes sind ganze Zahlen von 0 bis 254: Nummerieren Sie die Klassen neu, wie es 'Nach Tabelle neuklassifizieren' in QGIS tut</translation>
  </message>
  <message>
   <source>the grid of the {}</source>
   <translation>das Pixelgitter ({})</translation>
  </message>
  <message>
   <source>The labels cannot be used: {}</source>
   <translation>Die Labels können nicht verwendet werden: {}</translation>
  </message>
  <message>
   <source>Choose the map that it was made for</source>
   <translation>Wählen Sie die Karte, für die es erstellt wurde</translation>
  </message>
  <message>
   <source>Choose labels of the same area</source>
   <translation>Wählen Sie Labels aus demselben Gebiet</translation>
  </message>
  <message>
   <source>Left out: the pixels of code {}, which can be no class: give it another code if it is one</source>
   <translation>Ausgelassen: die Pixel mit Code {}, der keine Klasse sein kann: Ist er eine, geben Sie ihr einen anderen Code</translation>
  </message>
  <message>
   <source>Left out: the pixels of code {}, which is none of the classes</source>
   <translation>Ausgelassen: die Pixel mit Code {}, der keine der Klassen ist</translation>
  </message>
  <message>
   <source>The labels '{}' can be opened neither as shapes nor as a raster</source>
   <translation>Die Labels '{}' lassen sich weder als Formen noch als Raster öffnen</translation>
  </message>
  <message>
   <source>The file may be damaged, have no layer with shapes in it, or be of a format that is not read here, such as Parquet: open it in QGIS, and save it as a GeoPackage (Export &gt; Save Features As)</source>
   <translation>Die Datei kann beschädigt sein, keinen Layer mit Formen enthalten oder ein Format haben, das hier nicht gelesen wird, etwa Parquet: Öffnen Sie sie in QGIS, und speichern Sie sie als GeoPackage (Export &gt; Objekte speichern als)</translation>
  </message>
  <message>
   <source>Left out: the pixels of {} codes that are none of the classes: {}</source>
   <translation>Ausgelassen: die Pixel von {} Codes, die keine der Klassen sind: {}</translation>
  </message>
  <message>
   <source>Choose the map that they were drawn for</source>
   <translation>Wählen Sie die Karte, für die sie gezeichnet wurden</translation>
  </message>
  <message>
   <source>Draw labels where the layers are</source>
   <translation>Zeichnen Sie Labels dort, wo die Layer liegen</translation>
  </message>
  <message>
   <source>The {} of '{}' ({}) have no place in the CRS of the {}</source>
   <translation>Keine Entsprechung im verwendeten KBS ({3}) haben: {0} von '{1}' ({2})</translation>
  </message>
  <message>
   <source>All {} of '{}' ({}) lie outside of the {} ({})</source>
   <translation>Alle liegen außerhalb ({3}: {4}): {0} von '{1}' ({2})</translation>
  </message>
  <message>
   <source>Outlines of {} cross themselves: what one of them goes around twice counts as outside</source>
   <translation>Umrisse von {} kreuzen sich selbst: Was ein solcher zweimal umrundet, zählt als außerhalb</translation>
  </message>
  <message>
   <source>'{}' names no CRS; its {}s were taken to be in that of the {}</source>
   <translation>'{}' nennt kein KBS; als KBS der Objekte ({}) wurde das vorhandene angenommen ({})</translation>
  </message>
  <message>
   <source>Choose a field and points or shapes that have a class</source>
   <translation>Wählen Sie ein Feld und Punkte oder Formen, die eine Klasse haben</translation>
  </message>
  <message>
   <source>'{}' has no {} with a class and a geometry</source>
   <translation>'{}' hat kein Objekt mit Klasse und Geometrie ({})</translation>
  </message>
  <message>
   <source>Their file names another CRS than they were drawn in; save them again with the right one</source>
   <translation>Ihre Datei nennt ein anderes KBS als das, in dem sie gezeichnet wurden; speichern Sie sie mit dem richtigen neu</translation>
  </message>
  <message>
   <source>Left out: {} that shapes of two classes claim</source>
   <translation>Ausgelassen: {}, von Formen zweier Klassen beansprucht</translation>
  </message>
  <message>
   <source>Left out: {} empty or damaged</source>
   <translation>Ausgelassen: {}, Geometrie leer oder beschädigt</translation>
  </message>
  <message>
   <source>Left out: {} without a place in the CRS of the {}</source>
   <translation>Ausgelassen: {} ohne Entsprechung im verwendeten KBS ({})</translation>
  </message>
  <message>
   <source>Left out: {} outside of the {}</source>
   <translation>Ausgelassen: {} außerhalb ({})</translation>
  </message>
  <message>
   <source>The numbers in field '{}' are not the map's codes, as the names beside them show: classes were compared by these names</source>
   <translation>Die Zahlen im Feld '{}' sind nicht die Codes der Karte, wie die Namen daneben zeigen: Die Klassen wurden nach diesen Namen verglichen</translation>
  </message>
  <message>
   <source>'{}' is a table, which does not say where its points lie</source>
   <translation>'{}' ist eine Tabelle, die nicht sagt, wo ihre Punkte liegen</translation>
  </message>
  <message>
   <source>The reference has one class only, '{}', so it cannot show where the map takes other ground for it: the user's accuracy and the overall one say little. If its 0 is a class and no 'no label', set its no data to the code that means none (IGNORE in Processing, --ignore on the command line), and give the class the code that the map has for it</source>
   <translation>Die Referenz hat nur eine Klasse, '{}', und kann daher nicht zeigen, wo die Karte anderes Gelände dafür hält: Nutzergenauigkeit und Gesamtgenauigkeit sagen wenig. Ist ihre 0 eine Klasse und nicht 'kein Label', setzen Sie ihren Leerwert auf den Code, der keine bedeutet (in der Verarbeitung: IGNORE, auf der Befehlszeile: --ignore), und geben Sie der Klasse den Code, den die Karte dafür hat</translation>
  </message>
  <message>
   <source>The reference has {}: {} were taken as the map's ({})</source>
   <translation>Die Referenz hat {}: {} wurden als die der Karte genommen ({})</translation>
  </message>
  <message>
   <source>in QGIS by the symbology 'Paletted/Unique values', on the command line by --classes</source>
   <translation>in QGIS durch die Symbolisierung 'Paletten-/Eindeutige Werte', auf der Befehlszeile durch --classes</translation>
  </message>
  <message>
   <source>Open it in QGIS (Layer &gt; Add Layer &gt; Add Delimited Text Layer) and save it as a GeoPackage; or, if it has shapes as text (WKT), call their column WKT; or, if its columns are x and y, and degrees, for instance: {}</source>
   <translation>Öffnen Sie sie in QGIS (Layer &gt; Layer hinzufügen &gt; Getrennte Textdatei als Layer hinzufügen) und speichern Sie sie als GeoPackage; oder nennen Sie, wenn sie Formen als Text (WKT) enthält, deren Spalte WKT; oder, zum Beispiel, wenn ihre Spalten x und y heißen und Grad enthalten: {}</translation>
  </message>
  <message>
   <source>The reference has numbers that are no codes of a map, and the map does not name its classes</source>
   <translation>Die Referenz hat Zahlen, die keine Codes einer Karte sind, und die Karte nennt ihre Klassen nicht</translation>
  </message>
  <message>
   <source>Keep the map's .aux.xml beside it, or choose a field of class codes</source>
   <translation>Lassen Sie die .aux.xml-Datei der Karte neben ihr, oder wählen Sie ein Feld mit Klassencodes</translation>
  </message>
  <message>
   <source>The reference names its classes by text, but the map does not name its own</source>
   <translation>Die Referenz nennt ihre Klassen als Text, aber die Karte nennt ihre nicht</translation>
  </message>
  <message>
   <source>The labels lie only where {} has no data</source>
   <translation>Die Labels liegen nur dort, wo {} keine Daten hat</translation>
  </message>
  <message>
   <source>Draw labels where the layer has values</source>
   <translation>Zeichnen Sie Labels dort, wo der Layer Werte hat</translation>
  </message>
  <message>
   <source>Left out: {} of code {}, which the reference does not name</source>
   <translation>Ausgelassen: {} mit Code {}, den die Referenz nicht benennt</translation>
  </message>
  <message>
   <source>The reference calls {} '{}', the map '{}': codes were compared, not names</source>
   <translation>Die Referenz nennt {} '{}', die Karte '{}': Verglichen wurden Codes, nicht Namen</translation>
  </message>
  <message>
   <source>its codes</source>
   <translation>ihre Codes</translation>
  </message>
  <message>
   <source>those codes</source>
   <translation>diese Codes</translation>
  </message>
  <message>
   <source>no class names</source>
   <translation>keine Klassennamen</translation>
  </message>
  <message>
   <source>no names for some codes</source>
   <translation>für manche Codes keine Namen</translation>
  </message>
  <message>
   <source>{}. If they mean other classes, name them: {}</source>
   <translation>{}. Meinen sie andere Klassen, benennen Sie diese: {}</translation>
  </message>
  <message>
   <source>Open it in QGIS (Layer &gt; Add Layer &gt; Add Delimited Text Layer) and save it as a GeoPackage</source>
   <translation>Öffnen Sie sie in QGIS (Layer &gt; Layer hinzufügen &gt; Getrennte Textdatei als Layer hinzufügen) und speichern Sie sie als GeoPackage</translation>
  </message>
  <message>
   <source>The labels '{}' are not there</source>
   <translation>Die Labels '{}' sind nicht vorhanden</translation>
  </message>
  <message>
   <source>Were they moved or deleted? Choose the file again</source>
   <translation>Wurden sie verschoben oder gelöscht? Wählen Sie die Datei neu</translation>
  </message>
  <message>
   <source>Left out: {} where {} has no data</source>
   <translation>Ausgelassen: {}, wo {} keine Daten hat</translation>
  </message>
  <message>
   <source>{}: its other names show that it numbers the classes otherwise than the map</source>
   <translation>{}: Ihre anderen Namen zeigen, dass sie die Klassen anders nummeriert als die Karte</translation>
  </message>
  <message>
   <source>labelled pixel</source>
   <translation>gelabeltes Pixel</translation>
  </message>
  <message>
   <source>All pixels of several classes lie in shapes of other classes too, most of them in those behind the arrow: {}</source>
   <translation>Alle Pixel mehrerer Klassen liegen auch in Formen anderer Klassen, die meisten in denen hinter dem Pfeil: {}</translation>
  </message>
  <message>
   <source>All pixels of class '{}' lie in shapes of other classes too, most of them in those of '{}'</source>
   <translation>Alle Pixel der Klasse '{}' liegen auch in Formen anderer Klassen, die meisten in denen von '{}'</translation>
  </message>
  <message>
   <source>Do shapes of these cover the others? Correct them, or remove them</source>
   <translation>Verdecken Formen von diesen die anderen? Korrigieren oder entfernen Sie sie</translation>
  </message>
  <message>
   <source>Leave the classes away, or choose a raster that has them</source>
   <translation>Lassen Sie die Klassen weg, oder wählen Sie ein Raster, das sie hat</translation>
  </message>
  <message>
   <source>No pixel on the layers has the codes of the classes {}</source>
   <translation>Kein Pixel auf den Layern hat die Codes der Klassen {}</translation>
  </message>
  <message>
   <source>The classes {} have no shapes on the layers</source>
   <translation>Die Klassen {} haben keine Formen auf den Layern</translation>
  </message>
  <message>
   <source>Draw at least one for each of them, or remove the classes</source>
   <translation>Zeichnen Sie für jede mindestens eine, oder entfernen Sie die Klassen</translation>
  </message>
  <message>
   <source>Draw shapes of at least two classes</source>
   <translation>Zeichnen Sie Formen von mindestens zwei Klassen</translation>
  </message>
  <message>
   <source>The labels have only one class{}</source>
   <translation>Die Labels haben nur eine Klasse{}</translation>
  </message>
  <message>
   <source>Choose layers, or draw labels, of at least two classes; none are there of {}</source>
   <translation>Wählen Sie Layer oder zeichnen Sie Labels von mindestens zwei Klassen; keine liegen dort von {}</translation>
  </message>
  <message>
   <source>All labels but those of class '{}' lie only where {} has no data</source>
   <translation>Alle Labels außer denen der Klasse '{}' liegen nur dort, wo {} keine Daten hat</translation>
  </message>
  <message>
   <source>Draw labels of at least two classes where the layer has values</source>
   <translation>Zeichnen Sie Labels von mindestens zwei Klassen dort, wo der Layer Werte hat</translation>
  </message>
  <message>
   <source>Does a shape of '{}' cover the others? Correct it, or remove it</source>
   <translation>Bedeckt eine Form von '{}' die anderen? Korrigieren oder entfernen Sie sie</translation>
  </message>
  <message>
   <source>Leave the class away, or choose a raster that has it</source>
   <translation>Lassen Sie die Klasse weg, oder wählen Sie ein Raster, das sie hat</translation>
  </message>
  <message>
   <source>No pixel on the layers has code {}, class '{}'</source>
   <translation>Kein Pixel auf den Layern hat den Code {}, Klasse '{}'</translation>
  </message>
  <message>
   <source>Class '{}' has no shapes on the layers</source>
   <translation>Klasse '{}' hat keine Formen auf den Layern</translation>
  </message>
  <message>
   <source>Draw at least one for it, or remove the class</source>
   <translation>Zeichnen Sie mindestens eine dafür, oder entfernen Sie die Klasse</translation>
  </message>
  <message>
   <source>Only class '{}' has labels on the layers</source>
   <translation>Nur Klasse '{}' hat Labels auf den Layern</translation>
  </message>
  <message>
   <source>No class has labels on the layers</source>
   <translation>Keine Klasse hat Labels auf den Layern</translation>
  </message>
  <message>
   <source>Left out: {} classes whose labels all lie where {} has no data: {}</source>
   <translation>Ausgelassen: {} Klassen, deren Labels alle dort liegen, wo {} keine Daten hat: {}</translation>
  </message>
  <message>
   <source>Left out: class '{}', whose shapes all lie outside of the layers</source>
   <translation>Ausgelassen: Klasse '{}', deren Formen alle außerhalb der Layer liegen</translation>
  </message>
  <message>
   <source>Left out: class '{}', which has no labels here</source>
   <translation>Ausgelassen: Klasse '{}', die hier keine Labels hat</translation>
  </message>
  <message>
   <source>Left out: class '{}', whose labels all lie where {} has no data</source>
   <translation>Ausgelassen: Klasse '{}', deren Labels alle dort liegen, wo {} keine Daten hat</translation>
  </message>
  <message>
   <source>Left out: {} classes whose shapes all lie outside of the layers: {}</source>
   <translation>Ausgelassen: {} Klassen, deren Formen alle außerhalb der Layer liegen: {}</translation>
  </message>
  <message>
   <source>Left out: {} classes that have no labels here: {}</source>
   <translation>Ausgelassen: {} Klassen, die hier keine Labels haben: {}</translation>
  </message>
  <message>
   <source>{} MB free, {} MB needed</source>
   <translation>{} MB frei, {} MB benötigt</translation>
  </message>
  <message>
   <source>There is no room for the map in '{}' ({})</source>
   <translation>Für die Karte ist in '{}' kein Platz ({})</translation>
  </message>
  <message>
   <source>Free some space, or choose another folder</source>
   <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner</translation>
  </message>
  <message>
   <source>The disk, or what you may use of it (a quota, or ulimit), may be full: free some space, or choose another place</source>
   <translation>Die Platte oder das, was Sie davon nutzen dürfen (ein Kontingent oder ulimit), kann voll sein: Schaffen Sie Platz, oder wählen Sie einen anderen Ort</translation>
  </message>
  <message>
   <source>'{}' cannot be written: {}</source>
   <translation>'{}' kann nicht geschrieben werden: {}</translation>
  </message>
  <message>
   <source>Choose another place</source>
   <translation>Einen anderen Ort wählen</translation>
  </message>
  <message>
   <source>blocks are missing</source>
   <translation>Blöcke fehlen</translation>
  </message>
  <message>
   <source>'{}' cannot be written to its end</source>
   <translation>'{}' lässt sich nicht zu Ende schreiben</translation>
  </message>
  <message>
   <source>The other map has none of the map's classes, but {}</source>
   <translation>Die andere Karte hat keine der Klassen der Karte, sondern {}</translation>
  </message>
  <message>
   <source>Choose a map of the same classes</source>
   <translation>Wählen Sie eine Karte mit denselben Klassen</translation>
  </message>
  <message>
   <source>Layer '{}' has {} in which neighbouring pixels have nothing in common, as in noise: {}. To learn from the others alone, flag these as bad in the file (bbl), or train on the command line with {}</source>
   <translation>Layer '{}' hat {}, in denen benachbarte Pixel nichts gemeinsam haben, wie bei Rauschen: {}. Um nur aus den anderen zu lernen, kennzeichnen Sie diese in der Datei als schlecht (bbl), oder trainieren Sie auf der Befehlszeile mit {}</translation>
  </message>
  <message>
   <source>a CRS of its own</source>
   <translation>einem eigenen KBS</translation>
  </message>
  <message>
   <source>A layer at {}, {} in {} has no place in {}, the CRS of the others</source>
   <translation>Ein Layer bei {}, {} in {} hat keine Entsprechung in {}, dem KBS der anderen</translation>
  </message>
  <message>
   <source>It lies far from them, or its CRS is wrong: check it in the layer's properties</source>
   <translation>Er liegt weit von ihnen entfernt, oder sein KBS ist falsch: Prüfen Sie es in den Layereigenschaften</translation>
  </message>
  <message>
   <source>'{}' is no CRS that is known here</source>
   <translation>'{}' ist kein hier bekanntes KBS</translation>
  </message>
  <message>
   <source>Set the layer's CRS in its properties</source>
   <translation>Setzen Sie das KBS in den Layereigenschaften</translation>
  </message>
  <message>
   <source>The raster '{}' is not there</source>
   <translation>Das Raster '{}' ist nicht vorhanden</translation>
  </message>
  <message>
   <source>Was it moved or deleted? Choose the file again</source>
   <translation>Wurde es verschoben oder gelöscht? Wählen Sie die Datei neu</translation>
  </message>
  <message>
   <source>It may be damaged, or of a format that GDAL {} does not know</source>
   <translation>Es ist vielleicht beschädigt oder in einem Format, das GDAL {} nicht kennt</translation>
  </message>
  <message>
   <source>'{}' has no raster bands</source>
   <translation>'{}' hat keine Rasterkanäle</translation>
  </message>
  <message>
   <source>Choose one of its subdatasets</source>
   <translation>Wählen Sie einen seiner Unterdatensätze</translation>
  </message>
  <message>
   <source>'{}' holds complex numbers</source>
   <translation>'{}' enthält komplexe Zahlen</translation>
  </message>
  <message>
   <source>Convert it to amplitude or decibel first</source>
   <translation>Rechnen Sie sie zuerst in Amplitude oder Dezibel um</translation>
  </message>
  <message>
   <source>control points</source>
   <translation>Passpunkte</translation>
  </message>
  <message>
   <source>a camera model (RPC)</source>
   <translation>ein Kameramodell (RPC)</translation>
  </message>
  <message>
   <source>'{}' is placed by {} only</source>
   <translation>'{}' ist nur über {} verortet</translation>
  </message>
  <message>
   <source>Warp it first: Raster &gt; Projections &gt; Warp</source>
   <translation>Entzerren Sie es zuerst: Raster &gt; Projektionen &gt; Transformieren</translation>
  </message>
  <message>
   <source>'{}' cannot be read in parts, as its server gives whole files only</source>
   <translation>'{}' lässt sich nicht in Teilen lesen, da sein Server nur ganze Dateien liefert</translation>
  </message>
  <message>
   <source>Check address and network: the server may be down, be slow, or want a password</source>
   <translation>Prüfen Sie Adresse und Netz: Der Server ist vielleicht außer Betrieb oder langsam oder verlangt ein Passwort</translation>
  </message>
  <message>
   <source>It is a folder: choose the file of the raster in it</source>
   <translation>Es ist ein Ordner: Wählen Sie darin die Datei des Rasters</translation>
  </message>
  <message>
   <source>'{}' cannot be opened as a raster</source>
   <translation>'{}' kann nicht als Raster geöffnet werden</translation>
  </message>
  <message>
   <source>The server must serve ranges of bytes (HTTP range requests); or download the file</source>
   <translation>Der Server muss Byte-Bereiche liefern (HTTP range requests); oder laden Sie die Datei herunter</translation>
  </message>
  <message>
   <source>'{}' cannot be reached, or is no raster</source>
   <translation>'{}' ist nicht erreichbar oder kein Raster</translation>
  </message>
  <message>
   <source>It is the header of a raster: choose the file beside it that holds the values</source>
   <translation>Das ist der Kopf eines Rasters: Wählen Sie die Datei daneben, die die Werte enthält</translation>
  </message>
  <message>
   <source>Choose another name for the points, or remove the file</source>
   <translation>Wählen Sie einen anderen Namen für die Punkte, oder entfernen Sie die Datei</translation>
  </message>
  <message>
   <source>'{}' has more in it than the points that would replace it: {}</source>
   <translation>'{}' enthält mehr als die Punkte, die an seine Stelle treten würden: {}</translation>
  </message>
  <message>
   <source>'{}' has answers at {} of its points, which would be lost</source>
   <translation>'{}' hat an {} seiner Punkte Antworten, die verloren gingen</translation>
  </message>
  <message>
   <source>'{}' is there already, and is no file of points</source>
   <translation>'{}' gibt es schon, und es ist keine Datei mit Punkten</translation>
  </message>
  <message>
   <source>'{}' belongs to the {} and would be written over</source>
   <translation>'{}' wird für die Aufgabe gebraucht ({}) und würde überschrieben</translation>
  </message>
  <message>
   <source>Layer '{}' ({}) does not meet {} ({})</source>
   <translation>Layer '{}' ({}) und {} ({}) überschneiden sich nicht</translation>
  </message>
  <message>
   <source>Layer '{}' does not tell its wavelengths, by which its bands were to be chosen</source>
   <translation>Layer '{}' nennt seine Wellenlängen nicht, nach denen seine Kanäle gewählt werden sollten</translation>
  </message>
  <message>
   <source>Layer '{}' has no band of the wavelengths that were chosen</source>
   <translation>Layer '{}' hat keinen Kanal der gewählten Wellenlängen</translation>
  </message>
  <message>
   <source>the chosen pixels</source>
   <translation>die gewählten Pixel</translation>
  </message>
  <message>
   <source>Layer '{}' has no georeference, but {} has other pixels</source>
   <translation>Layer '{}' hat keine Georeferenz und andere Pixel als {}</translation>
  </message>
  <message>
   <source>Georeference the layer first</source>
   <translation>Zuerst den Layer georeferenzieren</translation>
  </message>
  <message>
   <source>{} has no CRS, but {} has one</source>
   <translation>Ohne KBS: {}, mit KBS: {}</translation>
  </message>
  <message>
   <source>Layer '{}' has {} bands, but no band {}</source>
   <translation>Layer '{}' hat {} Kanäle, aber keinen Kanal {}</translation>
  </message>
  <message>
   <source>Choose bands that it has</source>
   <translation>Wählen Sie Kanäle, die er hat</translation>
  </message>
  <message>
   <source>All bands of layer '{}' are flagged bad</source>
   <translation>Alle Kanäle von Layer '{}' sind als schlecht markiert</translation>
  </message>
  <message>
   <source>Name the bands to use</source>
   <translation>Geben Sie an, welche Kanäle verwendet werden sollen</translation>
  </message>
  <message>
   <source>Layer '{}' holds nothing but no data</source>
   <translation>Layer '{}' enthält nur Leerwerte</translation>
  </message>
  <message>
   <source>Check its nodata value in the layer's properties</source>
   <translation>Prüfen Sie seinen Leerwert in den Layereigenschaften</translation>
  </message>
  <message>
   <source>Choose them by their numbers</source>
   <translation>Wählen Sie sie nach ihren Nummern</translation>
  </message>
  <message>
   <source>Choose some from {} to {} nm</source>
   <translation>Wählen Sie welche von {} bis {} nm</translation>
  </message>
  <message>
   <source>Layers '{}' and '{}' have no georeference and differ in size ({})</source>
   <translation>Die Layer '{}' und '{}' haben keine Georeferenz und sind verschieden groß ({})</translation>
  </message>
  <message>
   <source>Georeference them, or cut them to the same pixels</source>
   <translation>Georeferenzieren Sie sie, oder schneiden Sie sie auf dieselben Pixel zu</translation>
  </message>
  <message>
   <source>Choose layers of the same area</source>
   <translation>Wählen Sie Layer desselben Gebiets</translation>
  </message>
  <message>
   <source>Layer '{}' has no data on the chosen pixels</source>
   <translation>Layer '{}' hat auf den gewählten Pixeln keine Daten</translation>
  </message>
  <message>
   <source>Choose layers that have values in the same area</source>
   <translation>Wählen Sie Layer, die im selben Gebiet Werte haben</translation>
  </message>
  <message>
   <source>{} and {} are no grid of labels</source>
   <translation>{} und {} sind kein Raster von Labels</translation>
  </message>
  <message>
   <source>The runs of labelled pixels are damaged</source>
   <translation>Die Folgen gelabelter Pixel sind beschädigt</translation>
  </message>
  <message>
   <source>The file '{}' has {} layers</source>
   <translation>Die Datei '{}' hat {} Layer</translation>
  </message>
  <message>
   <source>Name one of {}</source>
   <translation>Geben Sie einen davon an: {}</translation>
  </message>
  <message>
   <source>'{}' has no layer '{}'</source>
   <translation>'{}' hat keinen Layer '{}'</translation>
  </message>
  <message>
   <source>'{}' has text that is not in the encoding that the file names</source>
   <translation>'{}' enthält Text, der nicht in der Kodierung ist, die die Datei nennt</translation>
  </message>
  <message>
   <source>Choose its encoding in QGIS (Layer Properties &gt; Source), and save it as a GeoPackage</source>
   <translation>Wählen Sie ihre Kodierung in QGIS (Layereigenschaften &gt; Quelle) und speichern Sie sie als GeoPackage</translation>
  </message>
  <message>
   <source>not recognized</source>
   <translation>nicht erkannt</translation>
  </message>
  <message>
   <source>Save and end the edits there, or close that program, and try again</source>
   <translation>Speichern und beenden Sie dort die Bearbeitung, oder schließen Sie das Programm, und versuchen Sie es erneut</translation>
  </message>
  <message>
   <source>The file may be damaged, or locked by another program</source>
   <translation>Die Datei ist vielleicht beschädigt oder von einem anderen Programm gesperrt</translation>
  </message>
  <message>
   <source>The file may be damaged; save the labels again</source>
   <translation>Die Datei ist vielleicht beschädigt; speichern Sie die Labels neu</translation>
  </message>
  <message>
   <source>The file may be damaged</source>
   <translation>Die Datei ist vielleicht beschädigt</translation>
  </message>
  <message>
   <source>'{}' is locked by another program that writes it, also after some waiting</source>
   <translation>'{}' ist von einem anderen Programm gesperrt, das die Datei schreibt, auch nach einigem Warten</translation>
  </message>
  <message>
   <source>Close it there (QGIS lets go of it a minute after its layer was removed), or choose another name</source>
   <translation>Schließen Sie es dort (QGIS gibt es eine Minute nach dem Entfernen des Layers frei), oder wählen Sie einen anderen Namen</translation>
  </message>
  <message>
   <source>Choose a name of letters and digits, and none such as con, aux or nul</source>
   <translation>Wählen Sie einen Namen aus Buchstaben und Ziffern, und keinen wie con, aux oder nul</translation>
  </message>
  <message>
   <source>Save and end the edits where it is open, or open it once in QGIS and close it; or choose another name</source>
   <translation>Speichern und beenden Sie die Bearbeitung, wo es geöffnet ist, oder öffnen Sie es einmal in QGIS und schließen Sie es; oder wählen Sie einen anderen Namen</translation>
  </message>
  <message>
   <source>'{}' is open in another program</source>
   <translation>'{}' ist in einem anderen Programm geöffnet</translation>
  </message>
  <message>
   <source>Windows has no files that are called '{}'</source>
   <translation>Windows kennt keine Dateien mit dem Namen '{}'</translation>
  </message>
  <message>
   <source>'{}' has a journal beside it, with edits that are not in it yet</source>
   <translation>Neben '{}' liegt ein Journal mit Änderungen, die noch nicht darin stehen</translation>
  </message>
  <message>
   <source>'{}' is protected from being written</source>
   <translation>'{}' ist schreibgeschützt</translation>
  </message>
  <message>
   <source>Unprotect it in its properties, or choose another name</source>
   <translation>Heben Sie den Schutz in den Eigenschaften der Datei auf, oder wählen Sie einen anderen Namen</translation>
  </message>
  <message>
   <source>The disk of '{}' is full</source>
   <translation>Die Platte von '{}' ist voll</translation>
  </message>
  <message>
   <source>The folder '{}' cannot be written</source>
   <translation>In den Ordner '{}' kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>Choose a folder where you may write</source>
   <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen</translation>
  </message>
  <message>
   <source>The path '{}' is too long for Windows</source>
   <translation>Der Pfad '{}' ist zu lang für Windows</translation>
  </message>
  <message>
   <source>Choose a shorter name, or a folder in fewer others</source>
   <translation>Wählen Sie einen kürzeren Namen oder einen weniger tief liegenden Ordner</translation>
  </message>
  <message>
   <source>The name '{}' is too long for a file in '{}'</source>
   <translation>Der Name '{}' ist zu lang für eine Datei in '{}'</translation>
  </message>
  <message>
   <source>Choose a shorter one</source>
   <translation>Wählen Sie einen kürzeren</translation>
  </message>
  <message>
   <source>'{}' is a folder</source>
   <translation>'{}' ist ein Ordner</translation>
  </message>
  <message>
   <source>Choose the name of a file</source>
   <translation>Wählen Sie den Namen einer Datei</translation>
  </message>
  <message>
   <source>The folder '{}' does not exist</source>
   <translation>Der Ordner '{}' existiert nicht</translation>
  </message>
  <message>
   <source>Make it, or choose another one</source>
   <translation>Erstellen Sie ihn, oder wählen Sie einen anderen</translation>
  </message>
  <message>
   <source>left {}, bottom {}, right {}, top {} in {}</source>
   <translation>links {}, unten {}, rechts {}, oben {} in {}</translation>
  </message>
  <message>
   <source>its own CRS</source>
   <translation>eigenem KBS</translation>
  </message>
  <message>
   <source>left {}, bottom {}, right {}, top {}</source>
   <translation>links {}, unten {}, rechts {}, oben {}</translation>
  </message>
  <message>
   <source>The layer's pixels have no size</source>
   <translation>Die Pixel des Layers haben keine Größe</translation>
  </message>
  <message>
   <source>Check its georeference</source>
   <translation>Prüfen Sie seine Georeferenz</translation>
  </message>
  <message>
   <source>model file</source>
   <translation>Modelldatei</translation>
  </message>
  <message>
   <source>A cross-validation in {} folds is not possible</source>
   <translation>Eine Kreuzvalidierung mit {} Folds ist nicht möglich</translation>
  </message>
  <message>
   <source>ONNX file</source>
   <translation>ONNX-Datei</translation>
  </message>
  <message>
   <source>The held-out share is {}</source>
   <translation>Der zurückgehaltene Anteil ist {}</translation>
  </message>
  <message>
   <source>Choose 0 (nothing held out) up to 0.9</source>
   <translation>Wählen Sie 0 (nichts zurückgehalten) bis 0.9</translation>
  </message>
  <message>
   <source>Choose 2 to {}, 0 for none, or {} for one where shapes are few</source>
   <translation>Wählen Sie 2 bis {}, 0 für keine, oder {} für eine, wo es wenige Formen gibt</translation>
  </message>
  <message>
   <source>Epochs, rate and decay cannot be negative</source>
   <translation>Epochen, Lernrate und Gewichtsabnahme können nicht negativ sein</translation>
  </message>
  <message>
   <source>Use the defaults: 0, 0.002 and 0.0001</source>
   <translation>Verwenden Sie die Vorgaben: 0, 0.002 und 0.0001</translation>
  </message>
  <message>
   <source>The network width is {}</source>
   <translation>Die Breite des Netzes ist {}</translation>
  </message>
  <message>
   <source>Choose 4 to 256 channels; 32 is usual</source>
   <translation>Wählen Sie 4 bis 256 Kanäle; üblich sind 32</translation>
  </message>
  <message>
   <source>The network's inner sizes are {} and {}</source>
   <translation>Die inneren Größen des Netzes sind {} und {}</translation>
  </message>
  <message>
   <source>Choose 4 to {} channels, or 0 for what serves its width</source>
   <translation>Wählen Sie 4 bis {} Kanäle, oder 0 für das, was zu seiner Breite passt</translation>
  </message>
  <message>
   <source>model to continue from</source>
   <translation>Modell, von dem aus fortgesetzt wird</translation>
  </message>
  <message>
   <source>confidence map</source>
   <translation>Konfidenzkarte</translation>
  </message>
  <message>
   <source>uncertainty map</source>
   <translation>Unsicherheitskarte</translation>
  </message>
  <message>
   <source>layer of polygons</source>
   <translation>Layer mit Polygonen</translation>
  </message>
  <message>
   <source>Tiles of {} pixels are not possible</source>
   <translation>Kacheln von {} Pixeln sind nicht möglich</translation>
  </message>
  <message>
   <source>Choose 64 to 8192</source>
   <translation>Wählen Sie 64 bis 8192</translation>
  </message>
  <message>
   <source>map of doubt</source>
   <translation>Zweifelskarte</translation>
  </message>
  <message>
   <source>'{}' is no measure of doubt</source>
   <translation>'{}' ist kein Maß für den Zweifel</translation>
  </message>
  <message>
   <source>Use one of {}</source>
   <translation>Verwenden Sie eines von {}</translation>
  </message>
  <message>
   <source>A map of {} pixels a side is not possible</source>
   <translation>Eine Karte von {} Pixeln Seitenlänge ist nicht möglich</translation>
  </message>
  <message>
   <source>{} suggestions are not possible</source>
   <translation>{} Vorschläge sind nicht möglich</translation>
  </message>
  <message>
   <source>Choose 0 to {}</source>
   <translation>Wählen Sie 0 bis {}</translation>
  </message>
  <message>
   <source>Choose 1 to {}</source>
   <translation>Wählen Sie 1 bis {}</translation>
  </message>
  <message>
   <source>The target '{}' is none of the layers</source>
   <translation>Das Ziel '{}' ist keiner der Layer</translation>
  </message>
  <message>
   <source>Choose one of them</source>
   <translation>Wählen Sie einen davon</translation>
  </message>
  <message>
   <source>There is one layer only</source>
   <translation>Es gibt nur einen Layer</translation>
  </message>
  <message>
   <source>Choose another one to compare it with</source>
   <translation>Wählen Sie einen weiteren zum Vergleich</translation>
  </message>
  <message>
   <source>A scene of {} pixels is not possible</source>
   <translation>Eine Szene von {} Pixeln ist nicht möglich</translation>
  </message>
  <message>
   <source>Choose 64 to 1024</source>
   <translation>Wählen Sie 64 bis 1024</translation>
  </message>
  <message>
   <source>The scene has {} classes</source>
   <translation>Die Szene hat {} Klassen</translation>
  </message>
  <message>
   <source>Give each of them a name of its own, or none of them any</source>
   <translation>Geben Sie jeder einen eigenen Namen, oder keiner einen</translation>
  </message>
  <message>
   <source>Choose 64 to 4096; 512 is usual</source>
   <translation>Wählen Sie 64 bis 4096; üblich sind 512</translation>
  </message>
  <message>
   <source>The no data value is {}</source>
   <translation>Der Leerwert ist {}</translation>
  </message>
  <message>
   <source>Give a number; what is not a number means no data anyway</source>
   <translation>Geben Sie eine Zahl an; was keine Zahl ist, heißt ohnehin keine Daten</translation>
  </message>
  <message>
   <source>Choose one of {}</source>
   <translation>Wählen Sie aus: {}</translation>
  </message>
  <message>
   <source>Too few labels were held out to say how well the confidence is calibrated</source>
   <translation>Es wurden zu wenige Labels zurückgehalten, um zu sagen, wie gut die Konfidenz kalibriert ist</translation>
  </message>
  <message>
   <source>The confidence is off by about {} % on the held-out labels</source>
   <translation>Die Konfidenz liegt bei den zurückgehaltenen Labels um etwa {} % daneben</translation>
  </message>
  <message>
   <source>{}: read it as more or less sure, not as a probability</source>
   <translation>{}: Sie sagt, wo das Modell sicherer oder unsicherer ist, ist aber keine Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>No labels of {} were held out: nothing tells how right the map is there</source>
   <translation>Von {} wurden keine Labels zurückgehalten: Nichts sagt, wie richtig die Karte dort ist</translation>
  </message>
  <message>
   <source>Most of what is labelled '{}' was taken for '{}'. Where a map shows '{}', trust it less than its confidence says. Draw more of both, or make one class of them</source>
   <translation>Das meiste, was als '{}' gelabelt ist, wurde für '{}' gehalten. Wo eine Karte '{}' zeigt, trauen Sie ihr weniger, als ihre Konfidenz sagt. Zeichnen Sie mehr von beiden, oder machen Sie eine Klasse daraus</translation>
  </message>
  <message>
   <source>Several classes were mostly taken for others: {}. Where a map shows the second of such a pair, trust it less than its confidence says. Draw more of both, or make one class of them</source>
   <translation>Mehrere Klassen wurden meist für andere gehalten: {}. Wo eine Karte die zweite eines solchen Paares zeigt, trauen Sie ihr weniger, als ihre Konfidenz sagt. Zeichnen Sie mehr von beiden, oder machen Sie eine Klasse daraus</translation>
  </message>
  <message>
   <source>'auto' takes the CPU here: the engine finds no graphics card that it can use</source>
   <translation>'auto' nimmt hier die CPU: die Engine findet keine Grafikkarte, die sie nutzen kann</translation>
  </message>
  <message>
   <source>The device '{}' was chosen, but the engine finds no graphics card here that it can use</source>
   <translation>Gewählt ist das Gerät '{}', aber die Engine findet hier keine Grafikkarte, die sie nutzen kann</translation>
  </message>
  <message>
   <source>'auto' takes {} here, {}</source>
   <translation>'auto' nimmt hier {}, {}</translation>
  </message>
  <message>
   <source>'auto' takes the CPU here: {} does not work, {}</source>
   <translation>'auto' nimmt hier die CPU: {} funktioniert nicht, {}</translation>
  </message>
  <message>
   <source>Choose 'cpu', or 'auto', which takes the CPU where there is no card</source>
   <translation>Wählen Sie 'cpu', oder 'auto', das ohne Karte die CPU nimmt</translation>
  </message>
  <message>
   <source>The device {} does not work: {}</source>
   <translation>Das Gerät {} funktioniert nicht: {}</translation>
  </message>
  <message>
   <source>Choose 'auto' or 'cpu'</source>
   <translation>Wählen Sie 'auto' oder 'cpu'</translation>
  </message>
  <message>
   <source>it computes wrong results</source>
   <translation>es rechnet falsch</translation>
  </message>
  <message>
   <source>95 % interval from {} held-out {} (those that touch count as one), as if they had been drawn at random: it tells how far the figure is chance, and nothing of ground that is unlike them</source>
   <translation>95-%-Intervall aus {} zurückgehaltenen Einheiten ({}; was sich berührt, zählt als eine), als wären sie zufällig gezogen: Es sagt, wie weit die Zahl Zufall ist, und nichts über Gelände, das ihnen unähnlich ist</translation>
  </message>
  <message>
   <source>No label lies on a pixel with data</source>
   <translation>Kein Label liegt auf einem Pixel mit Daten</translation>
  </message>
  <message>
   <source>Draw labels where the layers have data</source>
   <translation>Zeichnen Sie Labels dort, wo die Layer Daten haben</translation>
  </message>
  <message>
   <source>Learning, epoch {} of {}</source>
   <translation>Lernen, Epoche {} von {}</translation>
  </message>
  <message>
   <source>Mean and standard deviation over {} folds, each of other held-out shapes: how the accuracy varies with the labels, which is no confidence interval</source>
   <translation>Mittelwert und Standardabweichung über {} Folds, jeder mit anderen zurückgehaltenen Formen: wie die Genauigkeit mit den Labels schwankt; das ist kein Konfidenzintervall</translation>
  </message>
  <message>
   <source>The processes of torchrun do not find each other: {}</source>
   <translation>Die Prozesse von torchrun finden einander nicht: {}</translation>
  </message>
  <message>
   <source>There are {} processes, but {} graphics cards</source>
   <translation>Es gibt {} Prozesse, aber {} Grafikkarten</translation>
  </message>
  <message>
   <source>Give torchrun --nproc-per-node {}</source>
   <translation>Geben Sie torchrun --nproc-per-node {} an</translation>
  </message>
  <message>
   <source>May they reach each other's ports?</source>
   <translation>Dürfen sie die Ports der anderen erreichen?</translation>
  </message>
  <message>
   <source>cleaned map</source>
   <translation>bereinigte Karte</translation>
  </message>
  <message>
   <source>second map</source>
   <translation>zweite Karte</translation>
  </message>
  <message>
   <source>Make the map with a confidence map, or choose the design 'proportional'</source>
   <translation>Erstellen Sie die Karte mit einer Konfidenzkarte, oder wählen Sie das Design 'proportional'</translation>
  </message>
  <message>
   <source>The map that the points were drawn from is gone: {}</source>
   <translation>Die Karte, aus der die Punkte gezogen wurden, ist verschwunden: {}</translation>
  </message>
  <message>
   <source>Put it back, as its classes were the strata of the sample, or say how the points were drawn</source>
   <translation>Legen Sie sie zurück, denn ihre Klassen waren die Strata der Stichprobe, oder geben Sie an, wie die Punkte gezogen wurden</translation>
  </message>
  <message>
   <source>A radius of {} pixels is not possible</source>
   <translation>Ein Radius von {} Pixeln ist nicht möglich</translation>
  </message>
  <message>
   <source>map of changes</source>
   <translation>Karte der Änderungen</translation>
  </message>
  <message>
   <source>The map would be compared with itself</source>
   <translation>Die Karte würde mit sich selbst verglichen</translation>
  </message>
  <message>
   <source>Choose another map</source>
   <translation>Wählen Sie eine andere Karte</translation>
  </message>
  <message>
   <source>other map</source>
   <translation>andere Karte</translation>
  </message>
  <message>
   <source>table of figures</source>
   <translation>Tabelle der Kennzahlen</translation>
  </message>
  <message>
   <source>'{}' is no sampling design</source>
   <translation>'{}' ist kein Stichprobendesign</translation>
  </message>
  <message>
   <source>Use one of {}, or none</source>
   <translation>Verwenden Sie eines von {}, oder keines</translation>
  </message>
  <message>
   <source>Strata are given, but the sample is not said to be stratified</source>
   <translation>Strata sind angegeben, aber nicht, dass die Stichprobe stratifiziert ist</translation>
  </message>
  <message>
   <source>Choose the sampling 'stratified', or no strata</source>
   <translation>Wählen Sie die Stichprobe 'stratified', oder keine Strata</translation>
  </message>
  <message>
   <source>The design 'optimal' needs to know how sure the map is</source>
   <translation>Das Design 'optimal' muss wissen, wie sicher die Karte ist</translation>
  </message>
  <message>
   <source>A sample of {} points is not possible</source>
   <translation>Eine Stichprobe von {} Punkten ist nicht möglich</translation>
  </message>
  <message>
   <source>Choose 2 to {}</source>
   <translation>Wählen Sie 2 bis {}</translation>
  </message>
  <message>
   <source>pixels of {} m, those of this map are of {} m</source>
   <translation>Pixeln von {} m (die dieser Karte: {} m)</translation>
  </message>
  <message>
   <source>{} times larger</source>
   <translation>{}-mal größer</translation>
  </message>
  <message>
   <source>{} times smaller</source>
   <translation>{}-mal kleiner</translation>
  </message>
  <message>
   <source>{} dB higher</source>
   <translation>{} dB höher</translation>
  </message>
  <message>
   <source>{} dB lower</source>
   <translation>{} dB niedriger</translation>
  </message>
  <message>
   <source>, and small areas may be lost</source>
   <translation>, und kleine Flächen können verloren gehen</translation>
  </message>
  <message>
   <source>The model learned from {}: it may be less accurate than was estimated{}</source>
   <translation>Das Modell lernte aus {}: Es ist vielleicht weniger genau als geschätzt{}</translation>
  </message>
  <message>
   <source>accuracy was estimated</source>
   <translation>Genauigkeit geschätzt</translation>
  </message>
  <message>
   <source>accuracy was estimated and its confidence calibrated</source>
   <translation>Genauigkeit geschätzt und Konfidenz kalibriert</translation>
  </message>
  <message>
   <source>Layer '{}' holds {} by the names of its bands, and the model learned from {}: the two differ by the slope of the ground and by the angle of the radar, and the map may be less accurate than was estimated. Take {} of this scene if there is any</source>
   <translation>Layer '{}' enthält nach den Namen seiner Kanäle {}, und das Modell hat aus {} gelernt: Beide unterscheiden sich durch die Neigung des Geländes und den Winkel des Radars, und die Karte kann ungenauer sein als geschätzt. Nehmen Sie {} dieser Szene, wenn es das gibt</translation>
  </message>
  <message>
   <source>The map lies about {} km from where the model learned: other plants, soils and seasons may look to it like what they are not. Judge the map by reference points that are drawn from it</source>
   <translation>Die Karte liegt etwa {} km von dort, wo das Modell gelernt hat: Andere Pflanzen, Böden und Jahreszeiten können ihm wie etwas erscheinen, was sie nicht sind. Beurteilen Sie die Karte mit Referenzpunkten, die aus ihr gezogen werden</translation>
  </message>
  <message>
   <source>its accuracy was estimated there, not here</source>
   <translation>Seine Genauigkeit wurde dort geschätzt, nicht hier</translation>
  </message>
  <message>
   <source>nothing tells how right it is here</source>
   <translation>Nichts sagt, wie richtig es hier ist</translation>
  </message>
  <message>
   <source>The map lies about {} km from where the model learned: {}. Judge the map by reference points that are drawn from it</source>
   <translation>Die Karte liegt etwa {} km von dort, wo das Modell gelernt hat: {}. Beurteilen Sie die Karte mit Referenzpunkten, die aus ihr gezogen werden</translation>
  </message>
  <message>
   <source>'{}' names no CRS; its polygons were taken to be in that of the map</source>
   <translation>'{}' nennt kein KBS; für die Polygone darin wurde das der Karte angenommen</translation>
  </message>
  <message>
   <source>The model is of a version that did not smooth: train it again for a smoothed map</source>
   <translation>Das Modell hat eine Version, die nicht glättete: Trainieren Sie es neu für eine geglättete Karte</translation>
  </message>
  <message>
   <source>The model is of a version whose class prior is fixed: train it again to choose one</source>
   <translation>Das Modell hat eine Version mit festem Klassen-Prior: Trainieren Sie es neu, um einen zu wählen</translation>
  </message>
  <message>
   <source>The model's confidence is not calibrated, as none or too few of its labels were held out</source>
   <translation>Die Konfidenz des Modells ist nicht kalibriert, da keine oder zu wenige seiner Labels zurückgehalten wurden</translation>
  </message>
  <message>
   <source>The model's {} from {}, this map is from {}</source>
   <translation>Modell: {} anhand von {}; diese Karte ist aus {}</translation>
  </message>
  <message>
   <source>The model's {} with a smoothing of {}, this map has {}</source>
   <translation>Modell: {} mit einer Glättung von {}; diese Karte hat {}</translation>
  </message>
  <message>
   <source>The model's {} with a class prior of {}, this map has {}</source>
   <translation>Modell: {} mit einem Klassen-Prior von {}; diese Karte hat {}</translation>
  </message>
  <message>
   <source>other layers</source>
   <translation>anderen Layern</translation>
  </message>
  <message>
   <source>The values of layer '{}' are no decibels: they were multiplied by {} to be those of training</source>
   <translation>Die Werte von Layer '{}' sind keine Dezibel: Sie wurden mit {} multipliziert, um denen des Trainings zu entsprechen</translation>
  </message>
  <message>
   <source>The values of layer '{}' are about {} than those that the model learned from</source>
   <translation>Die Werte von Layer '{}' weichen von denen ab, aus denen das Modell gelernt hat (etwa {})</translation>
  </message>
  <message>
   <source>The values of layer '{}' look like those that the model learned from with {} {} 2022. If so, set the offset of its bands to {} (gdal_edit.py -offset {} FILE) and map it again</source>
   <translation>Die Werte von Layer '{}' sehen aus wie die, aus denen das Modell gelernt hat, mit {} {} 2022. Wenn das stimmt, setzen Sie den Offset seiner Kanäle auf {} (gdal_edit.py -offset {} DATEI) und kartieren Sie ihn noch einmal</translation>
  </message>
  <message>
   <source>Layer '{}' covers {} of the map; beyond it is made from {}, and may show the edge</source>
   <translation>Von der Karte deckt Layer '{}' {} ab; darüber hinaus ist sie aus {} erstellt und zeigt vielleicht die Kante</translation>
  </message>
  <message>
   <source>The model learned to map from {}, this map is from {}: nothing tells how right it is</source>
   <translation>Das Modell hat gelernt, aus {} zu kartieren, diese Karte ist aus {}: Nichts sagt, wie richtig sie ist</translation>
  </message>
  <message>
   <source>nearly all</source>
   <translation>fast alles</translation>
  </message>
  <message>
   <source>hardly anything</source>
   <translation>kaum etwas</translation>
  </message>
  <message>
   <source>{}: they are taken as another unit of the same light, and multiplied by {}</source>
   <translation>{}: Sie werden als andere Einheit desselben Lichts genommen und mit {} multipliziert</translation>
  </message>
  <message>
   <source>{}, and much more so at some wavelengths than at others: it may hold radiance, or another processing level than reflectance. Convert the layer to what the model learned from, and map it again</source>
   <translation>{}, und bei manchen Wellenlängen viel mehr als bei anderen: Er enthält vielleicht Strahldichte oder eine andere Verarbeitungsstufe als Reflexion. Rechnen Sie den Layer in das um, woraus das Modell gelernt hat, und kartieren Sie erneut</translation>
  </message>
  <message>
   <source>{}: if they are of another unit or scale, convert the layer and map it again</source>
   <translation>{}: Haben sie eine andere Einheit oder Skala, rechnen Sie den Layer um, und kartieren Sie erneut</translation>
  </message>
  <message>
   <source>added, as Sentinel-2 has them since</source>
   <translation>addiert, wie Sentinel-2 sie hat seit</translation>
  </message>
  <message>
   <source>taken away, as Sentinel-2 had them before</source>
   <translation>abgezogen, wie Sentinel-2 sie hatte vor</translation>
  </message>
  <message>
   <source>Tiles of {} pixels are too small: the model looks {} pixels around</source>
   <translation>Kacheln von {} Pixeln sind zu klein: Das Modell schaut {} Pixel weit in die Umgebung</translation>
  </message>
  <message>
   <source>Choose larger ones</source>
   <translation>Wählen Sie größere</translation>
  </message>
  <message>
   <source>The model is of a version that cannot be exported</source>
   <translation>Das Modell hat eine Version, die nicht exportiert werden kann</translation>
  </message>
  <message>
   <source>Train the model again</source>
   <translation>Trainieren Sie das Modell neu</translation>
  </message>
  <message>
   <source>The exported graph differs from the model by {}</source>
   <translation>Der exportierte Graph weicht um {} vom Modell ab</translation>
  </message>
  <message>
   <source>Please report it</source>
   <translation>Bitte melden Sie es</translation>
  </message>
  <message>
   <source>rows of {}</source>
   <translation>Zeilen von {}</translation>
  </message>
  <message>
   <source>columns of {}</source>
   <translation>Spalten von {}</translation>
  </message>
  <message>
   <source>The exported graph differs from the network by {}</source>
   <translation>Der exportierte Graph weicht um {} vom Netz ab</translation>
  </message>
  <message>
   <source>graphs lie too deep in graphs</source>
   <translation>Graphen liegen zu tief in Graphen</translation>
  </message>
  <message>
   <source>The model's graph cannot be opened: it is no ONNX</source>
   <translation>Der Graph des Modells lässt sich nicht öffnen: Er ist kein ONNX</translation>
  </message>
  <message>
   <source>The model's graph wants to read other files, which no model of X-ModalNet does</source>
   <translation>Der Graph des Modells will andere Dateien lesen, was kein Modell von X-ModalNet tut</translation>
  </message>
  <message>
   <source>Do not use it</source>
   <translation>Verwenden Sie es nicht</translation>
  </message>
  <message>
   <source>a number stands where there is none</source>
   <translation>eine Zahl steht, wo keine hingehört</translation>
  </message>
  <message>
   <source>a field ends beyond its message</source>
   <translation>ein Feld endet jenseits seiner Nachricht</translation>
  </message>
  <message>
   <source>a number has no end</source>
   <translation>eine Zahl hat kein Ende</translation>
  </message>
  <message>
   <source>The model's graph wants operators of other software, which no model of X-ModalNet does</source>
   <translation>Der Graph des Modells will Operatoren anderer Software, was kein Modell von X-ModalNet tut</translation>
  </message>
  <message>
   <source>The area ({}) lies outside of layer '{}' ({})</source>
   <translation>Die Fläche ({}) liegt außerhalb von Layer '{}' ({})</translation>
  </message>
  <message>
   <source>The model knows no layer '{}'</source>
   <translation>Das Modell kennt keinen Layer '{}'</translation>
  </message>
  <message>
   <source>It was trained with {}</source>
   <translation>Es wurde mit {} trainiert</translation>
  </message>
  <message>
   <source>Choose an area inside of it</source>
   <translation>Wählen Sie eine Fläche innerhalb davon</translation>
  </message>
  <message>
   <source>It was trained with {}. This file has the light of its layer '{}': choose it as that one</source>
   <translation>Es wurde mit {} trainiert. Diese Datei hat das Licht seines Layers '{}': Wählen Sie sie als diesen</translation>
  </message>
  <message>
   <source>Does another run make the same map? Wait for it, or run the same job again</source>
   <translation>Erstellt ein anderer Lauf dieselbe Karte? Warten Sie auf ihn, oder führen Sie dieselbe Aufgabe erneut aus</translation>
  </message>
  <message>
   <source>Run the same job again: it goes on from the parts that are there</source>
   <translation>Führen Sie dieselbe Aufgabe erneut aus: Sie setzt bei den vorhandenen Teilen fort</translation>
  </message>
  <message>
   <source>The parts of the map in '{}' are gone: {}</source>
   <translation>Die Teile der Karte in '{}' sind verschwunden: {}</translation>
  </message>
  <message>
   <source>A part of the map cannot be read: '{}': {}</source>
   <translation>Ein Teil der Karte kann nicht gelesen werden: '{}': {}</translation>
  </message>
  <message>
   <source>This engine makes maps on the CPU only</source>
   <translation>Diese Engine erstellt Karten nur auf der CPU</translation>
  </message>
  <message>
   <source>Choose the device 'auto' or 'cpu'</source>
   <translation>Wählen Sie das Gerät 'auto' oder 'cpu'</translation>
  </message>
  <message>
   <source>The model's graph cannot be opened: {}</source>
   <translation>Der Graph des Modells kann nicht geöffnet werden: {}</translation>
  </message>
  <message>
   <source>The model could not run on a tile: {}</source>
   <translation>Das Modell konnte auf einer Kachel nicht ausgeführt werden: {}</translation>
  </message>
  <message>
   <source>Choose smaller tiles</source>
   <translation>Wählen Sie kleinere Kacheln</translation>
  </message>
  <message>
   <source>Continued from model '{}', none of whose classes is left</source>
   <translation>Fortgesetzt von Modell '{}', von dessen Klassen keine geblieben ist</translation>
  </message>
  <message>
   <source>Continued from model '{}', which knows {}</source>
   <translation>Fortgesetzt von Modell '{}'; es kennt {}</translation>
  </message>
  <message>
   <source>{}; learned from scratch: {}</source>
   <translation>{}; von Grund auf gelernt: {}</translation>
  </message>
  <message>
   <source>it knows {}</source>
   <translation>es kennt {}</translation>
  </message>
  <message>
   <source>Model '{}' and the job share no layer: {}</source>
   <translation>Modell '{}' und die Aufgabe haben keinen Layer gemeinsam: {}</translation>
  </message>
  <message>
   <source>Choose a model of the same sensors, or train from scratch</source>
   <translation>Wählen Sie ein Modell derselben Sensoren, oder trainieren Sie von Grund auf</translation>
  </message>
  <message>
   <source>{}; not used any more: {}</source>
   <translation>{}; nicht mehr verwendet: {}</translation>
  </message>
  <message>
   <source>The labels have no class names: their codes were taken as those of '{}' ({})</source>
   <translation>Die Labels haben keine Klassennamen: Ihre Codes wurden als die von '{}' genommen ({})</translation>
  </message>
  <message>
   <source>'{}' may have learned from the shapes that are held out now, so the accuracy was estimated by a training from scratch, which takes its time; hold out nothing to be done sooner</source>
   <translation>'{}' hat vielleicht aus den Formen gelernt, die jetzt zurückgehalten werden; daher wurde die Genauigkeit durch ein Training von Grund auf geschätzt, das seine Zeit braucht; halten Sie nichts zurück, um schneller fertig zu sein</translation>
  </message>
  <message>
   <source>'{}' knows no layer '{}'</source>
   <translation>'{}' kennt keinen Layer '{}'</translation>
  </message>
  <message>
   <source>Model '{}' goes on with the bands of layer '{}' that it knows: no others can be chosen</source>
   <translation>Modell '{}' lernt mit den Kanälen von Layer '{}' weiter, die es kennt: Andere können nicht gewählt werden</translation>
  </message>
  <message>
   <source>Layer '{}' is new to '{}': its part of the network starts anew</source>
   <translation>Layer '{}' ist neu für '{}': Sein Teil des Netzes beginnt von vorn</translation>
  </message>
  <message>
   <source>What '{}' knew of '{}' is left out: there is no such layer</source>
   <translation>Was '{}' über '{}' wusste, bleibt weg: Es gibt keinen solchen Layer</translation>
  </message>
  <message>
   <source>The values of layer '{}' are far from those that '{}' learned from: they are normalised anew</source>
   <translation>Die Werte von Layer '{}' sind weit von denen, aus denen '{}' gelernt hat: Sie werden neu normalisiert</translation>
  </message>
  <message>
   <source>'{}' goes on from what '{}' calls '{}'</source>
   <translation>'{}' setzt fort, was in '{}' '{}' heißt</translation>
  </message>
  <message>
   <source>{} go on from what '{}' calls '{}'</source>
   <translation>{} setzen fort, was in '{}' '{}' heißt</translation>
  </message>
  <message>
   <source>{}: its part of the network starts anew</source>
   <translation>{}: Sein Teil des Netzes beginnt von vorn</translation>
  </message>
  <message>
   <source>The model '{}' is damaged</source>
   <translation>Das Modell '{}' ist beschädigt</translation>
  </message>
  <message>
   <source>Copy it again from where it came, or train it again</source>
   <translation>Von der ursprünglichen Stelle neu kopieren oder neu trainieren</translation>
  </message>
  <message>
   <source>The model '{}' would unpack to {} MB, more than any model has</source>
   <translation>Das Modell „{}“ würde ausgepackt {} MB groß, mehr als jedes Modell</translation>
  </message>
  <message>
   <source>Get it anew from where it came</source>
   <translation>Beschaffen Sie es neu von dort, woher es kam</translation>
  </message>
  <message>
   <source>'{}' is not a model of X-ModalNet</source>
   <translation>'{}' ist kein Modell von X-ModalNet</translation>
  </message>
  <message>
   <source>Choose a .xmn file</source>
   <translation>Eine .xmn-Datei wählen</translation>
  </message>
  <message>
   <source>The model '{}' has the format {}, this engine reads up to {}</source>
   <translation>Das Modell '{}' hat das Format {}, diese Engine liest bis {}</translation>
  </message>
  <message>
   <source>Update the plugin</source>
   <translation>Die Erweiterung aktualisieren</translation>
  </message>
  <message>
   <source>{} is not {} to {}</source>
   <translation>{} ist nicht {} bis {}</translation>
  </message>
  <message>
   <source>{} letters are too many</source>
   <translation>{} Buchstaben sind zu viele</translation>
  </message>
  <message>
   <source>{} is no size of a pixel</source>
   <translation>{} ist keine Pixelgröße</translation>
  </message>
  <message>
   <source>there is no class, or two have one code</source>
   <translation>es gibt keine Klasse, oder zwei haben einen Code</translation>
  </message>
  <message>
   <source>{} is no smoothing</source>
   <translation>{} ist keine Glättung</translation>
  </message>
  <message>
   <source>{} is no prior</source>
   <translation>{} ist kein Klassen-Prior</translation>
  </message>
  <message>
   <source>{} is no share</source>
   <translation>{} ist kein Anteil</translation>
  </message>
  <message>
   <source>{}, {} is no place</source>
   <translation>{}, {} ist kein Ort</translation>
  </message>
  <message>
   <source>{} are no shares of the classes</source>
   <translation>{} sind keine Anteile der Klassen</translation>
  </message>
  <message>
   <source>{} is no temperature</source>
   <translation>{} ist keine Temperatur</translation>
  </message>
  <message>
   <source>{} is no class</source>
   <translation>{} ist keine Klasse</translation>
  </message>
  <message>
   <source>{} are no widths of {} bands</source>
   <translation>{} sind keine Breiten von {} Kanälen</translation>
  </message>
  <message>
   <source>{} and their statistics do not fit</source>
   <translation>{} und ihre Statistik passen nicht zusammen</translation>
  </message>
  <message>
   <source>The model has no graph for {}</source>
   <translation>Das Modell hat keinen Graphen für {}</translation>
  </message>
  <message>
   <source>It knows {}</source>
   <translation>Es kennt {}</translation>
  </message>
  <message>
   <source>The model is of a version that knows no uncertainty</source>
   <translation>Das Modell hat eine Version, die keine Unsicherheit kennt</translation>
  </message>
  <message>
   <source>Train it again, or map without uncertainty</source>
   <translation>Trainieren Sie es neu, oder kartieren Sie ohne Unsicherheit</translation>
  </message>
  <message>
   <source>The model '{}' does not exist</source>
   <translation>Das Modell '{}' existiert nicht</translation>
  </message>
  <message>
   <source>About {} % of the map is unlike everything that was labelled{}</source>
   <translation>Etwa {} % der Karte sind allem Gelabelten unähnlich{}</translation>
  </message>
  <message>
   <source>{}: it may be wrong there, however sure it looks. Label some of it, and train again</source>
   <translation>{}: Dort kann sie falsch sein, so sicher sie auch aussieht. Labeln Sie etwas davon, und trainieren Sie neu</translation>
  </message>
  <message>
   <source>'{}' is {} % of the map, and about {} % of the ground of the training. If that cannot be, the model does not know this ground: label some shapes here, and continue from the model</source>
   <translation>'{}' hat {} % der Karte und etwa {} % des Gebiets des Trainings. Wenn das nicht sein kann, kennt das Modell dieses Gebiet nicht: Labeln Sie hier einige Formen und setzen Sie das Modell fort</translation>
  </message>
  <message>
   <source>, of the ground of the training {} %</source>
   <translation>, vom Gebiet des Trainings {} %</translation>
  </message>
  <message>
   <source>Layer '{}' is about {} times as bright as in training, in all of its bands alike, as other light or another calibration makes it: dark and bright classes may be taken for others. If one of them has too much or too little of the map, label some shapes here, and continue from the model</source>
   <translation>Layer '{}' ist in allen seinen Kanälen gleichermaßen etwa {}-mal so hell wie im Training, wie anderes Licht oder eine andere Kalibrierung ihn macht: Dunkle und helle Klassen können für andere gehalten werden. Hat eine davon zu viel oder zu wenig von der Karte, labeln Sie hier einige Formen und setzen Sie das Modell fort</translation>
  </message>
  <message>
   <source>The model computes no numbers where the layers have some: it is damaged</source>
   <translation>Das Modell berechnet keine Zahlen, wo die Layer welche haben: Es ist beschädigt</translation>
  </message>
  <message>
   <source>Train it again</source>
   <translation>Trainieren Sie es erneut</translation>
  </message>
  <message>
   <source>A network needs at least one stream with at least one band</source>
   <translation>Ein Netz braucht mindestens einen Datenstrom mit mindestens einem Kanal</translation>
  </message>
  <message>
   <source>Choose layers with good bands</source>
   <translation>Wählen Sie Layer mit guten Kanälen</translation>
  </message>
  <message>
   <source>A network cannot tell {} class apart</source>
   <translation>Ein Netz kann nichts unterscheiden, wenn es {} Klasse(n) gibt</translation>
  </message>
  <message>
   <source>Make at least two classes, each with labels</source>
   <translation>Legen Sie mindestens zwei Klassen an, jede mit Labels</translation>
  </message>
  <message>
   <source>The model knows the streams {}, not {}</source>
   <translation>Das Modell kennt die Datenströme {}, nicht {}</translation>
  </message>
  <message>
   <source>Choose from these</source>
   <translation>Wählen Sie daraus</translation>
  </message>
  <message>
   <source>{} rows are not {} blocks of {}</source>
   <translation>{} Zeilen sind nicht {} Blöcke von {}</translation>
  </message>
  <message>
   <source>The model's network is of another make, so no training can continue from it</source>
   <translation>Das Netz des Modells ist anders gebaut, daher kann kein Training von ihm aus fortgesetzt werden</translation>
  </message>
  <message>
   <source>Train from scratch</source>
   <translation>Trainieren Sie von Grund auf</translation>
  </message>
  <message>
   <source>Too few labels were held out to calibrate the confidence: it may be too sure of itself, or not sure enough</source>
   <translation>Es wurden zu wenige Labels zurückgehalten, um die Konfidenz zu kalibrieren: Sie ist vielleicht zu hoch oder zu niedrig</translation>
  </message>
  <message>
   <source>one shape, or shapes that touch</source>
   <translation>eine Form oder Formen, die sich berühren</translation>
  </message>
  <message>
   <source>Class '{}' has only {}: it is not in the estimated accuracy</source>
   <translation>Klasse '{}' hat nur {}: Sie fehlt in der geschätzten Genauigkeit</translation>
  </message>
  <message>
   <source>The estimate learned {} from a single shape, as the rest was held out: such an accuracy is mostly too low, and no labels are called doubtful by it</source>
   <translation>Die Schätzung hat {} aus einer einzigen Form gelernt, da der Rest zurückgehalten wurde: Eine solche Genauigkeit ist meist zu niedrig, und nach ihr gelten keine Labels als zweifelhaft</translation>
  </message>
  <message>
   <source>{}. Draw more shapes, or hold out fewer at once: a smaller share, or more folds</source>
   <translation>{}. Zeichnen Sie mehr Formen, oder halten Sie weniger auf einmal zurück: einen kleineren Anteil, oder mehr Folds</translation>
  </message>
  <message>
   <source>{} held-out {} say little about the accuracy</source>
   <translation>{} zurückgehaltene {} sagen wenig über die Genauigkeit</translation>
  </message>
  <message>
   <source>to know the accuracy to ± {} percentage points</source>
   <translation>um die Genauigkeit auf ± {} Prozentpunkte genau zu kennen</translation>
  </message>
  <message>
   <source>All shapes were held out in turn, in {} folds, as there are few shapes of {}. A cross-validation of 0 (FOLDS in Processing, --folds on the command line) holds out one share, in less time</source>
   <translation>Alle Formen wurden der Reihe nach zurückgehalten, in {} Folds, da es von {} nur wenige Formen gibt. Eine Kreuzvalidierung von 0 (in der Verarbeitung: FOLDS, auf der Befehlszeile: --folds) hält einen Anteil zurück, in weniger Zeit</translation>
  </message>
  <message>
   <source>Every class has only {}, so none could be held out: no accuracy was estimated</source>
   <translation>Jede Klasse hat nur {}, daher konnte keine zurückgehalten werden: Es wurde keine Genauigkeit geschätzt</translation>
  </message>
  <message>
   <source>{}. Draw two or three more shapes of it in other places</source>
   <translation>{}. Zeichnen Sie zwei oder drei weitere Formen davon an anderen Orten</translation>
  </message>
  <message>
   <source>The classes {} have only {}: they are not in the estimated accuracy</source>
   <translation>Die Klassen {} haben nur {}: Sie fehlen in der geschätzten Genauigkeit</translation>
  </message>
  <message>
   <source>every class</source>
   <translation>jede Klasse</translation>
  </message>
  <message>
   <source>The accuracy of {} says little: fewer than {} pixels of the class were held out</source>
   <translation>Die Genauigkeit von {} sagt wenig: Weniger als {} Pixel der Klasse wurden zurückgehalten</translation>
  </message>
  <message>
   <source>{}, and nothing about the confidence</source>
   <translation>{} und nichts über die Konfidenz</translation>
  </message>
  <message>
   <source>{}: draw about {} more {} in other places ({} of them are held out) {}</source>
   <translation>{}: Zeichnen Sie an anderen Orten etwa {} weitere {} (davon werden {} zurückgehalten), {}</translation>
  </message>
  <message>
   <source>Of the hyperspectral layer {} bands are used, of the multispectral one {}: if they are swapped, train again with each in its place</source>
   <translation>Vom hyperspektralen Layer werden {} Kanäle verwendet, vom multispektralen {}: Sind sie vertauscht, trainieren Sie neu, jeden an seinem Platz</translation>
  </message>
  <message>
   <source>{}. Draw two or three more shapes of each of them in other places</source>
   <translation>{}. Zeichnen Sie zwei oder drei weitere Formen von jeder an anderen Orten</translation>
  </message>
  <message>
   <source>{}. Draw three shapes or more of each class</source>
   <translation>{}. Zeichnen Sie von jeder Klasse drei Formen oder mehr</translation>
  </message>
  <message>
   <source>{}: draw about {} more {} in other places {}</source>
   <translation>{}: Zeichnen Sie an anderen Orten etwa {} weitere {}, {}</translation>
  </message>
  <message>
   <source>{}, or hold out all of them in turn, by cross-validation</source>
   <translation>{}, oder halten Sie alle der Reihe nach zurück, durch Kreuzvalidierung</translation>
  </message>
  <message>
   <source>any class</source>
   <translation>irgendeiner Klasse</translation>
  </message>
  <message>
   <source>No label of {} lies where layer '{}' has data: it knows of that only what other layers say there</source>
   <translation>Kein Label von {} liegt dort, wo Layer '{}' Daten hat: Davon weiß er nur, was andere Layer dort sagen</translation>
  </message>
  <message>
   <source>Layer '{}' holds decibels times {}: it was taken in decibels</source>
   <translation>Layer '{}' enthält Dezibel mal {}: Er wurde in Dezibel genommen</translation>
  </message>
  <message>
   <source>Layer '{}' holds {}: it was taken in decibels</source>
   <translation>Layer '{}' enthält {}: Er wurde in Dezibel genommen</translation>
  </message>
  <message>
   <source>Layers, model and map must lie where all workers find them under the same name</source>
   <translation>Layer, Modell und Karte müssen dort liegen, wo alle Worker sie unter demselben Namen finden</translation>
  </message>
  <message>
   <source>Give the workers more memory, or map with smaller tiles</source>
   <translation>Geben Sie den Workern mehr Speicher, oder kartieren Sie mit kleineren Kacheln</translation>
  </message>
  <message>
   <source>'{}' holds no job to map</source>
   <translation>'{}' enthält keine Kartierungsaufgabe</translation>
  </message>
  <message>
   <source>The parts of the map in '{}' were given up</source>
   <translation>Die Teile der Karte in '{}' wurden aufgegeben</translation>
  </message>
  <message>
   <source>'{}' is not there for worker {}: {}</source>
   <translation>'{}' ist für Worker {} nicht vorhanden: {}</translation>
  </message>
  <message>
   <source>The memory of worker {} is not enough</source>
   <translation>Der Speicher von Worker {} reicht nicht</translation>
  </message>
  <message>
   <source>Estimated on labelled shapes that were held out of training, by a model that never saw them; the saved model has learned from all shapes. It says how well such labels can be told apart, not how good the whole map is: for that, assess the map with an independent sample.</source>
   <translation>Geschätzt an gelabelten Formen, die im Training zurückgehalten wurden, durch ein Modell, das sie nie gesehen hat; das gespeicherte Modell hat aus allen Formen gelernt. Es sagt, wie gut sich solche Labels unterscheiden lassen, nicht, wie gut die ganze Karte ist: Bewerten Sie dafür die Karte mit einer unabhängigen Stichprobe.</translation>
  </message>
  <message>
   <source>No accuracy was estimated: no labels were held out.</source>
   <translation>Es wurde keine Genauigkeit geschätzt: Es wurden keine Labels zurückgehalten.</translation>
  </message>
  <message>
   <source>Loss, all terms</source>
   <translation>Verlust, alle Terme</translation>
  </message>
  <message>
   <source>On the labels</source>
   <translation>An den Labels</translation>
  </message>
  <message>
   <source>On propagated labels</source>
   <translation>An propagierten Labels</translation>
  </message>
  <message>
   <source>Kernel machine of the labels</source>
   <translation>Kernel-Maschine der Labels</translation>
  </message>
  <message>
   <source>On perturbed features</source>
   <translation>An gestörten Merkmalen</translation>
  </message>
  <message>
   <source>Telling perturbed features</source>
   <translation>Erkennen gestörter Merkmale</translation>
  </message>
  <message>
   <source>Loss, stopping labels</source>
   <translation>Verlust, Stopp-Labels</translation>
  </message>
  <message>
   <source>Accuracy, stopping labels</source>
   <translation>Genauigkeit, Stopp-Labels</translation>
  </message>
  <message>
   <source>Measured on the reference '{}': {} pixels where both the map and the reference have a class, each counted alike. The figures speak for the whole map only as far as these pixels do.</source>
   <translation>Gemessen an der Referenz '{}': {} Pixel, an denen sowohl die Karte als auch die Referenz eine Klasse hat, jedes gleich gezählt. Die Zahlen gelten nur so weit für die ganze Karte wie diese Pixel.</translation>
  </message>
  <message>
   <source>Measured on the reference '{}': {} pixels where both the map and the reference have a class. The estimate weights each by the part of the map that it stands for, and speaks for the map if they were drawn at random; what is counted takes them all alike, and describes these pixels alone.</source>
   <translation>Gemessen an der Referenz '{}': {} Pixel, an denen sowohl die Karte als auch die Referenz eine Klasse hat. Die Schätzung gewichtet jedes nach dem Teil der Karte, für den es steht, und gilt für die Karte, wenn sie zufällig gezogen wurden; das Gezählte nimmt alle gleich und beschreibt nur diese Pixel.</translation>
  </message>
  <message>
   <source>95 % interval from {} {} of the reference (those that touch count as one), as if they had been drawn at random: it tells how far the figure is chance, and nothing of ground that is unlike them</source>
   <translation>95-%-Intervall aus {} Einheiten der Referenz ({}; was sich berührt, zählt als eine), als wären sie zufällig gezogen: Es sagt, wie weit die Zahl Zufall ist, und nichts über Gelände, das ihnen unähnlich ist</translation>
  </message>
  <message>
   <source>Neighbouring pixels are alike: p is too small, unless the reference is a random sample of single pixels.</source>
   <translation>Benachbarte Pixel ähneln sich: p ist zu klein, außer wenn die Referenz eine Zufallsstichprobe einzelner Pixel ist.</translation>
  </message>
  <message>
   <source>The test counts sample pixels alike, however large the part of the map that each stands for.</source>
   <translation>Der Test zählt alle Stichprobenpixel gleich, wie groß auch der Teil der Karte ist, für den jedes steht.</translation>
  </message>
  <message>
   <source>Reading the reference</source>
   <translation>Referenz wird gelesen</translation>
  </message>
  <message>
   <source>The other map has no class at any reference pixel</source>
   <translation>Die andere Karte hat an keinem Referenzpixel eine Klasse</translation>
  </message>
  <message>
   <source>Choose a map of the same area</source>
   <translation>Wählen Sie eine Karte desselben Gebiets</translation>
  </message>
  <message>
   <source>The map has no class at any reference pixel</source>
   <translation>Die Karte hat an keinem Referenzpixel eine Klasse</translation>
  </message>
  <message>
   <source>Choose a reference inside of the mapped area</source>
   <translation>Wählen Sie eine Referenz innerhalb des kartierten Gebiets</translation>
  </message>
  <message>
   <source>Comparing the other map</source>
   <translation>Andere Karte wird verglichen</translation>
  </message>
  <message>
   <source>X-ModalNet for QGIS {}</source>
   <translation>X-ModalNet für QGIS {}</translation>
  </message>
  <message>
   <source>Layer '{}' does not reach the area: the map is made without it</source>
   <translation>Layer '{}' reicht nicht in die Fläche: Die Karte wird ohne ihn erstellt</translation>
  </message>
  <message>
   <source>The layers have no data in the area to map</source>
   <translation>Die Layer haben in der zu kartierenden Fläche keine Daten</translation>
  </message>
  <message>
   <source>Check their nodata value and the area</source>
   <translation>Prüfen Sie ihren Leerwert und die Fläche</translation>
  </message>
  <message>
   <source>What became of each class from the first map to the second, where both have one.</source>
   <translation>Was aus jeder Klasse von der ersten Karte zur zweiten wurde, wo beide eine haben.</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Bericht wird geschrieben</translation>
  </message>
  <message>
   <source>The two maps have {} classes together</source>
   <translation>Die beiden Karten haben zusammen {} Klassen</translation>
  </message>
  <message>
   <source>Compare maps of up to {} classes</source>
   <translation>Vergleichen Sie Karten mit bis zu {} Klassen</translation>
  </message>
  <message>
   <source>One of the maps has no class names: its codes were taken as the other map's</source>
   <translation>Eine der Karten hat keine Klassennamen: Ihre Codes wurden als die der anderen Karte genommen</translation>
  </message>
  <message>
   <source>{} % of the first map lies where the second one has no class; it does not count</source>
   <translation>{} % der ersten Karte liegen, wo die zweite keine Klasse hat; sie zählen nicht</translation>
  </message>
  <message>
   <source>The two maps have no pixel in common where both have a class</source>
   <translation>Die beiden Karten haben kein Pixel gemeinsam, an dem beide eine Klasse haben</translation>
  </message>
  <message>
   <source>Choose maps of the same area</source>
   <translation>Wählen Sie Karten desselben Gebiets</translation>
  </message>
  <message>
   <source>Writing the changes</source>
   <translation>Änderungen werden geschrieben</translation>
  </message>
  <message>
   <source>The second map lies on other pixels: each pixel of the first was compared with the nearest one of the second</source>
   <translation>Die zweite Karte liegt auf anderen Pixeln: Jedes Pixel der ersten wurde mit dem nächstgelegenen der zweiten verglichen</translation>
  </message>
  <message>
   <source>Looking at the engine</source>
   <translation>Engine wird geprüft</translation>
  </message>
  <message>
   <source>The Python {} lacks {}</source>
   <translation>Dem Python {} fehlt {}</translation>
  </message>
  <message>
   <source>Set up the engine there, or choose another interpreter</source>
   <translation>Richten Sie die Engine dort ein, oder wählen Sie einen anderen Interpreter</translation>
  </message>
  <message>
   <source>{} not installed: this engine can make maps, but not train</source>
   <translation>{} nicht installiert: Diese Engine kann Karten erstellen, aber nicht trainieren</translation>
  </message>
  <message>
   <source>Reading the layers</source>
   <translation>Layer werden gelesen</translation>
  </message>
  <message>
   <source>The view shows nothing of the target layer</source>
   <translation>Der Ausschnitt zeigt nichts vom Ziellayer</translation>
  </message>
  <message>
   <source>Move the map to where the layer is</source>
   <translation>Bewegen Sie die Karte dorthin, wo der Layer liegt</translation>
  </message>
  <message>
   <source>The view shows {} × {} pixels, and a live map has at most {} × {}</source>
   <translation>Die Ansicht zeigt {} × {} Pixel, und eine Live-Karte hat höchstens {} × {}</translation>
  </message>
  <message>
   <source>Zoom in, or press Make Map for all of it</source>
   <translation>Zoomen Sie hinein, oder klicken Sie für alles auf 'Kartieren'</translation>
  </message>
  <message>
   <source>Looking where a label would teach the most</source>
   <translation>Gesucht wird, wo ein Label am meisten lehren würde</translation>
  </message>
  <message>
   <source>Reading the view</source>
   <translation>Ausschnitt wird gelesen</translation>
  </message>
  <message>
   <source>Looking for classes</source>
   <translation>Klassen werden gesucht</translation>
  </message>
  <message>
   <source>Taking the majority</source>
   <translation>Mehrheit wird gebildet</translation>
  </message>
  <message>
   <source>{} pixels off ({} right, {} down; pixels of '{}')</source>
   <translation>{} Pixel versetzt ({} nach rechts, {} nach unten; Pixel von '{}')</translation>
  </message>
  <message>
   <source>Layer '{}' lies {}</source>
   <translation>Layer '{}' liegt {}</translation>
  </message>
  <message>
   <source>Whether '{}' and '{}' lie on each other cannot be told: their edges have too little in common, or too few</source>
   <translation>Ob '{}' und '{}' aufeinanderliegen, ist nicht feststellbar: Ihre Kanten haben zu wenig gemeinsam, oder es sind zu wenige</translation>
  </message>
  <message>
   <source>{}: more than the {} that do no harm</source>
   <translation>{}: mehr als die {}, die nicht schaden</translation>
  </message>
  <message>
   <source>Comparing the layers</source>
   <translation>Layer werden verglichen</translation>
  </message>
  <message>
   <source>This scene is simulated: it shows how the tool works, not how accurate it is on real data</source>
   <translation>Diese Szene ist simuliert: Sie zeigt, wie das Werkzeug arbeitet, nicht, wie genau es bei echten Daten ist</translation>
  </message>
  <message>
   <source>Making the sample scene</source>
   <translation>Beispielszene wird erstellt</translation>
  </message>
  <message>
   <source>With {} points the overall accuracy will be known to about ± {} percentage points, if it is about {} %: less well if it is lower</source>
   <translation>Mit {} Punkten wird die Gesamtgenauigkeit auf etwa ± {} Prozentpunkte bekannt sein, wenn sie etwa {} % beträgt: weniger genau, wenn sie niedriger ist</translation>
  </message>
  <message>
   <source>The map has no class anywhere</source>
   <translation>Die Karte hat nirgends eine Klasse</translation>
  </message>
  <message>
   <source>Choose a class map</source>
   <translation>Wählen Sie eine Klassenkarte</translation>
  </message>
  <message>
   <source>The map has {} pixels of these classes: all are in the sample</source>
   <translation>Die Karte hat {} Pixel dieser Klassen: Alle sind in der Stichprobe</translation>
  </message>
  <message>
   <source>{} points instead of {}: every class needs a few</source>
   <translation>{} Punkte statt {}: Jede Klasse braucht einige</translation>
  </message>
  <message>
   <source>Drawing points</source>
   <translation>Punkte werden gezogen</translation>
  </message>
  <message>
   <source>Counting the map</source>
   <translation>Karte wird ausgezählt</translation>
  </message>
  <message>
   <source>Reading the confidence</source>
   <translation>Konfidenz wird gelesen</translation>
  </message>
  <message>
   <source>There is no place that is {} pixels or more away from all labels</source>
   <translation>Es gibt keine Stelle, die {} Pixel oder mehr von allen Labels entfernt ist</translation>
  </message>
  <message>
   <source>The scene is labelled all over: train with these labels</source>
   <translation>Die Szene ist überall gelabelt: Trainieren Sie mit diesen Labels</translation>
  </message>
  <message>
   <source>Saving the model</source>
   <translation>Modell wird gespeichert</translation>
  </message>
  <message>
   <source>Left out: {} of {}, as labels in so many places take more memory than is used</source>
   <translation>Ausgelassen: {} von {}, da Labels an so vielen Stellen mehr Speicher brauchen, als verwendet wird</translation>
  </message>
  <message>
   <source>Install resources/engine-cluster.lock into the engine's environment</source>
   <translation>Installieren Sie resources/engine-cluster.lock in die Umgebung der Engine</translation>
  </message>
  <message>
   <source>Look at its address and port, which a scheduler prints when it starts; it must be of the same version of Dask</source>
   <translation>Prüfen Sie Adresse und Port, die ein Scheduler beim Start ausgibt; er muss dieselbe Version von Dask haben</translation>
  </message>
  <message>
   <source>To map on a cluster the engine's Python lacks a package: {}</source>
   <translation>Um auf einem Cluster zu kartieren, fehlt dem Python der Engine ein Paket: {}</translation>
  </message>
  <message>
   <source>Is its scheduler running, of the same version of Dask, and may this machine reach it?</source>
   <translation>Läuft sein Scheduler, mit derselben Version von Dask, und darf dieser Rechner ihn erreichen?</translation>
  </message>
  <message>
   <source>What answers at '{}' is no scheduler of Dask</source>
   <translation>Was unter '{}' antwortet, ist kein Scheduler von Dask</translation>
  </message>
  <message>
   <source>Processes of this machine that make a map together need the package 'cryptography': without it every account of the machine could run programs as you</source>
   <translation>Prozesse dieses Rechners, die gemeinsam eine Karte erstellen, brauchen das Paket „cryptography“: Ohne dieses könnte jedes Konto des Rechners Programme in Ihrem Namen ausführen</translation>
  </message>
  <message>
   <source>The cluster at '{}' does not answer</source>
   <translation>Der Cluster unter '{}' antwortet nicht</translation>
  </message>
  <message>
   <source>The cluster '{}' cannot be used: {}</source>
   <translation>Der Cluster '{}' kann nicht verwendet werden: {}</translation>
  </message>
  <message>
   <source>Look at its address and Dask's settings</source>
   <translation>Prüfen Sie seine Adresse und die Einstellungen von Dask</translation>
  </message>
  <message>
   <source>another class</source>
   <translation>andere Klasse</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>nicht erkennbar</translation>
  </message>
  <message>
   <source>Choose 0 (all classes are equally likely) to 1 (as common as training finds them); {} is usual</source>
   <translation>Wählen Sie 0 (alle Klassen sind gleich wahrscheinlich) bis 1 (so häufig, wie das Training sie findet); {} ist üblich</translation>
  </message>
  <message>
   <source>No layer is chosen</source>
   <translation>Kein Layer gewählt</translation>
  </message>
  <message>
   <source>Choose at least one raster layer</source>
   <translation>Wählen Sie mindestens einen Rasterlayer</translation>
  </message>
  <message>
   <source>A model cannot learn from {} layers: it has parts for every set of them, twice as many with each one more</source>
   <translation>Ein Modell kann nicht aus {} Layern lernen: Es hat Teile für jede Auswahl von ihnen, mit jedem weiteren doppelt so viele</translation>
  </message>
  <message>
   <source>Give {} at most: stack images of one sensor, such as those of several dates, into one layer, with Stack Bands in QGIS, or with gdalbuildvrt -separate</source>
   <translation>Geben Sie höchstens {} an: Stapeln Sie Bilder eines Sensors, etwa die mehrerer Tage, zu einem Layer, mit „Kanäle stapeln“ in QGIS oder mit gdalbuildvrt -separate</translation>
  </message>
  <message>
   <source>The smoothing is {}</source>
   <translation>Die Glättung ist {}</translation>
  </message>
  <message>
   <source>Choose 0 (each pixel on its own) to {}; 4 is usual</source>
   <translation>Wählen Sie 0 (jedes Pixel für sich) bis {}; 4 ist üblich</translation>
  </message>
  <message>
   <source>The class prior is {}</source>
   <translation>Der Klassen-Prior ist {}</translation>
  </message>
  <message>
   <source>There is only one class</source>
   <translation>Es gibt nur eine Klasse</translation>
  </message>
  <message>
   <source>'{}' is no name for a stream</source>
   <translation>'{}' ist kein Name für einen Datenstrom</translation>
  </message>
  <message>
   <source>A stream cannot be called '{}'</source>
   <translation>Ein Datenstrom kann nicht '{}' heißen</translation>
  </message>
  <message>
   <source>Choose a name such as hsi, msi or sar, or add a number</source>
   <translation>Wählen Sie einen Namen wie hsi, msi oder sar, oder hängen Sie eine Zahl an</translation>
  </message>
  <message>
   <source>Two layers are called '{}'</source>
   <translation>Zwei Layer heißen '{}'</translation>
  </message>
  <message>
   <source>Give every layer a stream of its own</source>
   <translation>Geben Sie jedem Layer einen eigenen Datenstrom</translation>
  </message>
  <message>
   <source>'{}' is no kind of sensor</source>
   <translation>'{}' ist keine Art von Sensor</translation>
  </message>
  <message>
   <source>The values of layer '{}' cannot be multiplied by {}</source>
   <translation>Die Werte von Layer '{}' können nicht mit {} multipliziert werden</translation>
  </message>
  <message>
   <source>Choose 1, or another number</source>
   <translation>Wählen Sie 1 oder eine andere Zahl</translation>
  </message>
  <message>
   <source>The logarithms of layer '{}' cannot be multiplied by {}</source>
   <translation>Die Logarithmen von Layer '{}' können nicht mit {} multipliziert werden</translation>
  </message>
  <message>
   <source>Choose {} for power, {} for amplitude, or 0</source>
   <translation>Wählen Sie {} für Leistung, {} für Amplitude, oder 0</translation>
  </message>
  <message>
   <source>What is told of the bands of layer '{}' makes no decibels</source>
   <translation>Was von den Bändern von Layer '{}' gesagt wird, ergibt keine Dezibel</translation>
  </message>
  <message>
   <source>Leave out its decibels and floors</source>
   <translation>Lassen Sie seine Angaben 'decibels' und 'floors' weg</translation>
  </message>
  <message>
   <source>Layer '{}' has a band number below 1</source>
   <translation>Layer '{}' hat eine Kanalnummer unter 1</translation>
  </message>
  <message>
   <source>Bands count from 1</source>
   <translation>Kanäle zählen ab 1</translation>
  </message>
  <message>
   <source>Layer '{}' is told both bands and wavelengths</source>
   <translation>Für Layer '{}' sind Kanäle und Wellenlängen angegeben</translation>
  </message>
  <message>
   <source>Choose one of the two</source>
   <translation>Wählen Sie eines von beiden</translation>
  </message>
  <message>
   <source>Layer '{}' has a range of wavelengths that is none</source>
   <translation>Layer '{}' hat einen Wellenlängenbereich, der keiner ist</translation>
  </message>
  <message>
   <source>Give low and high in nm, such as 400-2386</source>
   <translation>Geben Sie Anfang und Ende in nm an, etwa 400-2386</translation>
  </message>
  <message>
   <source>Class '{}' has the code {}</source>
   <translation>Klasse '{}' hat den Code {}</translation>
  </message>
  <message>
   <source>Codes go from 0 to 254; larger numbers, such as crop codes, can be names of classes: choose a text field that holds them</source>
   <translation>Codes gehen von 0 bis 254; größere Zahlen, etwa Kulturcodes, können Namen von Klassen sein: Wählen Sie ein Textfeld, das sie enthält</translation>
  </message>
  <message>
   <source>Class '{}' has the colour '{}'</source>
   <translation>Klasse '{}' hat die Farbe '{}'</translation>
  </message>
  <message>
   <source>Write it as #rrggbb, such as #33a02c</source>
   <translation>Schreiben Sie sie als #rrggbb, z. B. #33a02c</translation>
  </message>
  <message>
   <source>Two classes have the code {}</source>
   <translation>Zwei Klassen haben den Code {}</translation>
  </message>
  <message>
   <source>Give every class a code of its own</source>
   <translation>Geben Sie jeder Klasse einen eigenen Code</translation>
  </message>
  <message>
   <source>Estimated for the whole map, each sample pixel weighted by the part of the map that it stands for, with 95 % confidence intervals, which do not take points that all agree for certainty (Agresti &amp; Coull 1998). This holds if the {} sample pixels were drawn at random {}. The plain counts weight all pixels alike.</source>
   <translation>Für die ganze Karte geschätzt, jedes Pixel der Stichprobe nach dem Teil der Karte gewichtet, für den es steht, mit 95-%-Konfidenzintervallen, die Punkte, die alle übereinstimmen, nicht für Gewissheit nehmen (Agresti &amp; Coull 1998). Dies gilt, wenn die {} Pixel der Stichprobe zufällig gezogen wurden: {}. Die einfachen Zählungen gewichten alle Pixel gleich.</translation>
  </message>
  <message>
   <source>within each class of this very map (Olofsson et al. 2014)</source>
   <translation>innerhalb jeder Klasse ebendieser Karte (Olofsson et al. 2014)</translation>
  </message>
  <message>
   <source>within each stratum of '{}' (Stehman 2014)</source>
   <translation>innerhalb jedes Stratums von '{}' (Stehman 2014)</translation>
  </message>
  <message>
   <source>from all of the map; they were sorted by its classes afterwards (Olofsson et al. 2014)</source>
   <translation>aus der ganzen Karte; sie wurden erst danach nach deren Klassen sortiert (Olofsson et al. 2014)</translation>
  </message>
  <message>
   <source>from all of the map (Stehman 2014, with one stratum)</source>
   <translation>aus der ganzen Karte (Stehman 2014, mit einem Stratum)</translation>
  </message>
  <message>
   <source>{} of the map that the points were drawn in</source>
   <translation>{} der beprobten Karte</translation>
  </message>
  <message>
   <source>Leave the sampling design away: the plain counts say how good the map is</source>
   <translation>Lassen Sie das Stichprobendesign weg: Die einfachen Auszählungen sagen, wie gut die Karte ist</translation>
  </message>
  <message>
   <source>No sample pixel lies in {}: the estimates are of the map without it ({} less)</source>
   <translation>Kein Stichprobenpixel liegt in {}: Die Schätzungen gelten für die Karte ohne diese ({} weniger)</translation>
  </message>
  <message>
   <source>No sample pixel lies in {}: the estimates are of the map without them ({} less)</source>
   <translation>Kein Stichprobenpixel liegt in {}: Die Schätzungen gelten für die Karte ohne diese Klassen ({} weniger)</translation>
  </message>
  <message>
   <source>The figures of {} are rough, as fewer than {} points tell of each: {} are usual (Olofsson et al. 2014)</source>
   <translation>Die Zahlen zu {} sind grob, da für jede weniger als {} Punkte vorliegen: Üblich sind {} (Olofsson et al. 2014)</translation>
  </message>
  <message>
   <source>The reference covers the whole map: nothing is left to be estimated</source>
   <translation>Die Referenz bedeckt die ganze Karte: Es bleibt nichts zu schätzen</translation>
  </message>
  <message>
   <source>No reference pixel lies in any stratum</source>
   <translation>Kein Referenzpixel liegt in einem Stratum</translation>
  </message>
  <message>
   <source>Choose the strata that the sample was drawn by</source>
   <translation>Wählen Sie die Strata, nach denen die Stichprobe gezogen wurde</translation>
  </message>
  <message>
   <source>Most of the sample's pixels lie side by side, as those of polygons do: such pixels are alike, and the intervals far too narrow. Only single pixels that were drawn at random speak for the map</source>
   <translation>Die meisten Pixel der Stichprobe liegen nebeneinander, wie die von Polygonen: Solche Pixel gleichen einander, und die Intervalle sind viel zu schmal. Nur einzelne, zufällig gezogene Pixel sprechen für die Karte</translation>
  </message>
  <message>
   <source>The sample is a single pixel: no figure has a standard error</source>
   <translation>Die Stichprobe ist ein einziges Pixel: keine Zahl hat einen Standardfehler</translation>
  </message>
  <message>
   <source>{}. With {} points within the classes in equal numbers (design equal), each has {}</source>
   <translation>{}. Mit {} Punkten in gleicher Zahl in jeder Klasse („Gleich viele“, design equal) hat jede {}</translation>
  </message>
  <message>
   <source>All points agree with the map. The margins of the areas are what such points may have missed: any class may lie unseen where the map shows others, as much of a small one as of a large one, so that the margins are alike. More points narrow them</source>
   <translation>Alle Punkte stimmen mit der Karte überein. Die Spannen der Flächen sind das, was so viele Punkte übersehen haben können: Jede Klasse kann ungesehen dort liegen, wo die Karte andere zeigt, eine kleine ebenso viel wie eine große, sodass die Spannen gleich sind. Mehr Punkte machen sie enger</translation>
  </message>
  <message>
   <source>Few points lie in {}: the estimates lean on each of them</source>
   <translation>Wenige Punkte liegen in {}: Die Schätzungen hängen an jedem einzelnen</translation>
  </message>
  <message>
   <source>{} reference pixels lie where there is no stratum; they are not in the estimates</source>
   <translation>{} Referenzpixel liegen, wo es kein Stratum gibt; sie sind nicht in den Schätzungen</translation>
  </message>
  <message>
   <source>The map shows {} at {}, and nobody said so of any: look at these again if the class is newer than they are</source>
   <translation>Für {1} zeigt die Karte {0}, und von keinem hat das jemand gesagt: Sehen Sie sie wieder an, falls die Klasse neuer ist als sie</translation>
  </message>
  <message>
   <source>strata raster</source>
   <translation>Strata-Raster</translation>
  </message>
  <message>
   <source>Only one sample pixel lies in {}: figures that it takes part in have no standard error</source>
   <translation>Nur ein Stichprobenpixel liegt in {}: Zahlen, an denen es beteiligt ist, haben keinen Standardfehler</translation>
  </message>
  <message>
   <source>Reading strata</source>
   <translation>Strata werden gelesen</translation>
  </message>
  <message>
   <source>Compare it with a .job.json that this version has written; 'python -m engine run --keys' prints all keys</source>
   <translation>Vergleichen Sie sie mit einer .job.json, die diese Version geschrieben hat; 'python -m engine run --keys' gibt alle Schlüssel aus</translation>
  </message>
  <message>
   <source>Engine and plugin may be of different versions: restart QGIS</source>
   <translation>Engine und Erweiterung haben vielleicht verschiedene Versionen: QGIS neu starten</translation>
  </message>
  <message>
   <source>The engine does not know the command '{}' with {}</source>
   <translation>Die Engine kennt den Befehl '{}' mit {} nicht</translation>
  </message>
  <message>
   <source>list of {}</source>
   <translation>Liste von {}</translation>
  </message>
  <message>
   <source>whole number</source>
   <translation>ganze Zahl</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true oder false</translation>
  </message>
  <message>
   <source>'{}' is {}, and should be: {}</source>
   <translation>'{}' ist {}, sollte aber dies sein: {}</translation>
  </message>
  <message>
   <source>The plugin does not know the event '{}'</source>
   <translation>Die Erweiterung kennt das Ereignis '{}' nicht</translation>
  </message>
  <message>
   <source>This is no job</source>
   <translation>Das ist keine Aufgabe</translation>
  </message>
  <message>
   <source>A job is a JSON object whose "type" is one of {}</source>
   <translation>Eine Aufgabe ist ein JSON-Objekt, dessen "type" eines von diesen ist: {}</translation>
  </message>
  <message>
   <source>A line has no type: {}</source>
   <translation>Eine Zeile hat keinen Typ: {}</translation>
  </message>
  <message>
   <source>'{}' is not an object</source>
   <translation>'{}' ist kein Objekt</translation>
  </message>
  <message>
   <source>'{}' has unknown keys {}</source>
   <translation>'{}' hat unbekannte Schlüssel {}</translation>
  </message>
  <message>
   <source>A line is not JSON: {}</source>
   <translation>Eine Zeile ist kein JSON: {}</translation>
  </message>
  <message>
   <source>Please report it, with the log</source>
   <translation>Bitte melden Sie es, zusammen mit dem Protokoll</translation>
  </message>
  <message>
   <source>The memory is not enough</source>
   <translation>Der Speicher reicht nicht</translation>
  </message>
  <message>
   <source>Choose the device 'cpu', fewer bands or a smaller area, or close other programs</source>
   <translation>Wählen Sie das Gerät 'cpu', weniger Kanäle oder eine kleinere Fläche, oder schließen Sie andere Programme</translation>
  </message>
  <message>
   <source>The engine's Python lacks a package: {}</source>
   <translation>Dem Python der Engine fehlt ein Paket: {}</translation>
  </message>
  <message>
   <source>Set up the engine again, or choose another interpreter</source>
   <translation>Richten Sie die Engine neu ein, oder wählen Sie einen anderen Interpreter</translation>
  </message>
  <message>
   <source>The job failed</source>
   <translation>Die Aufgabe ist gescheitert</translation>
  </message>
  <message>
   <source>The engine failed: {}: {}</source>
   <translation>Die Engine ist gescheitert: {}: {}</translation>
  </message>
  <message>
   <source>out of memory</source>
   <translation>nicht genug Speicher</translation>
  </message>
  <message>
   <source>can't allocate memory</source>
   <translation>Speicher kann nicht belegt werden</translation>
  </message>
  <message>
   <source>A line could not be read</source>
   <translation>Eine Zeile konnte nicht gelesen werden</translation>
  </message>
  <message>
   <source>1 pixel</source>
   <translation>1 Pixel</translation>
  </message>
  <message>
   <source>1 labelled pixel</source>
   <translation>1 gelabeltes Pixel</translation>
  </message>
  <message>
   <source>1 shape</source>
   <translation>1 Form</translation>
  </message>
  <message>
   <source>1 polygon</source>
   <translation>1 Polygon</translation>
  </message>
  <message>
   <source>1 line</source>
   <translation>1 Linie</translation>
  </message>
  <message>
   <source>1 point</source>
   <translation>1 Punkt</translation>
  </message>
  <message>
   <source>1 band</source>
   <translation>1 Kanal</translation>
  </message>
  <message>
   <source>1 class</source>
   <translation>1 Klasse</translation>
  </message>
  <message>
   <source>1 label</source>
   <translation>1 Label</translation>
  </message>
  <message>
   <source>1 layer</source>
   <translation>1 Layer</translation>
  </message>
  <message>
   <source>1 feature</source>
   <translation>1 Objekt</translation>
  </message>
  <message>
   <source>1 worker</source>
   <translation>1 Worker</translation>
  </message>
  <message>
   <source>{} pixels</source>
   <translation>{} Pixel</translation>
  </message>
  <message>
   <source>{} labelled pixels</source>
   <translation>{} gelabelte Pixel</translation>
  </message>
  <message>
   <source>{} shapes</source>
   <translation>{} Formen</translation>
  </message>
  <message>
   <source>{} polygons</source>
   <translation>{} Polygone</translation>
  </message>
  <message>
   <source>{} lines</source>
   <translation>{} Linien</translation>
  </message>
  <message>
   <source>{} points</source>
   <translation>{} Punkte</translation>
  </message>
  <message>
   <source>{} bands</source>
   <translation>{} Kanäle</translation>
  </message>
  <message>
   <source>{} classes</source>
   <translation>{} Klassen</translation>
  </message>
  <message>
   <source>{} labels</source>
   <translation>{} Labels</translation>
  </message>
  <message>
   <source>{} layers</source>
   <translation>{} Layer</translation>
  </message>
  <message>
   <source>{} features</source>
   <translation>{} Objekte</translation>
  </message>
  <message>
   <source>{} workers</source>
   <translation>{} Workern</translation>
  </message>
  <message>
   <source>Left out: {} outside of the layers</source>
   <translation>Ausgelassen: {} außerhalb der Layer</translation>
  </message>
  <message>
   <source>Left out: {} outside of the map</source>
   <translation>Ausgelassen: {} außerhalb der Karte</translation>
  </message>
  <message>
   <source>Left out: {} without a place in the CRS of the layers</source>
   <translation>Ausgelassen: {} ohne Entsprechung im KBS der Layer</translation>
  </message>
  <message>
   <source>Left out: {} without a place in the CRS of the map</source>
   <translation>Ausgelassen: {} ohne Entsprechung im KBS der Karte</translation>
  </message>
  <message>
   <source>'{}' names no CRS; its {} were taken to be in that of the layers</source>
   <translation>'{}' nennt kein KBS; für die {} darin wurde das der Layer angenommen</translation>
  </message>
  <message>
   <source>'{}' names no CRS; its {} were taken to be in that of the map</source>
   <translation>'{}' nennt kein KBS; für die {} darin wurde das der Karte angenommen</translation>
  </message>
  <message>
   <source>The {} of '{}' ({}) have no place in the CRS of the layers</source>
   <translation>Alle {} von '{}' ({}) haben keine Entsprechung im KBS der Layer</translation>
  </message>
  <message>
   <source>The {} of '{}' ({}) have no place in the CRS of the map</source>
   <translation>Alle {} von '{}' ({}) haben keine Entsprechung im KBS der Karte</translation>
  </message>
  <message>
   <source>All {} of '{}' ({}) lie outside of the layers ({})</source>
   <translation>Alle {} von '{}' ({}) liegen außerhalb der Layer ({})</translation>
  </message>
  <message>
   <source>All {} of '{}' ({}) lie outside of the map ({})</source>
   <translation>Alle {} von '{}' ({}) liegen außerhalb der Karte ({})</translation>
  </message>
  <message>
   <source>'{}' ({}) has no labelled pixel on the layers ({})</source>
   <translation>'{}' ({}) hat kein gelabeltes Pixel auf den Layern ({})</translation>
  </message>
  <message>
   <source>'{}' ({}) has no labelled pixel on the map ({})</source>
   <translation>'{}' ({}) hat kein gelabeltes Pixel auf der Karte ({})</translation>
  </message>
  <message>
   <source>the grid of the layers</source>
   <translation>das Pixelgitter der Layer</translation>
  </message>
  <message>
   <source>the grid of the map</source>
   <translation>das Pixelgitter der Karte</translation>
  </message>
  <message>
   <source>{} to {} %</source>
   <translation>{} bis {} %</translation>
  </message>
  <message>
   <source>{}–{} m²</source>
   <translation>{}–{} m²</translation>
  </message>
  <message>
   <source>About {} %</source>
   <translation>Etwa {} %</translation>
  </message>
  <message>
   <source>'{}' and '{}'</source>
   <translation>'{}' und '{}'</translation>
  </message>
  <message>
   <source>{} and HSI</source>
   <translation>{} und HSI</translation>
  </message>
  <message>
   <source>{} and MSI</source>
   <translation>{} und MSI</translation>
  </message>
  <message>
   <source>{} and SAR</source>
   <translation>{} und SAR</translation>
  </message>
  <message>
   <source>{} and other layers</source>
   <translation>{} und anderen Layern</translation>
  </message>
  <message>
   <source>{} and {} more</source>
   <translation>{} und noch {}</translation>
  </message>
  <message>
   <source>Layer '{}'</source>
   <translation>Layer '{}'</translation>
  </message>
  <message>
   <source>layer '{}'</source>
   <translation>Layer '{}'</translation>
  </message>
  <message>
   <source>Layer '{}': {}</source>
   <translation>Layer '{}': {}</translation>
  </message>
  <message>
   <source>The chosen pixels</source>
   <translation>Die gewählten Pixel</translation>
  </message>
  <message>
   <source>{} x {} and {} x {} pixels</source>
   <translation>{} x {} und {} x {} Pixel</translation>
  </message>
  <message>
   <source>{} (worker {})</source>
   <translation>{} (Worker {})</translation>
  </message>
  <message>
   <source>{} alone</source>
   <translation>{} allein</translation>
  </message>
  <message>
   <source>'{}', another class</source>
   <translation>'{}', andere Klasse</translation>
  </message>
  <message>
   <source>1 band ({})</source>
   <translation>1 Kanal ({})</translation>
  </message>
  <message>
   <source>{} bands ({})</source>
   <translation>{} Kanäle ({})</translation>
  </message>
  <message>
   <source>labelled pixels</source>
   <translation>gelabelte Pixel</translation>
  </message>
  <message>
   <source>below</source>
   <translation>darunter</translation>
  </message>
  <message>
   <source>above</source>
   <translation>darüber</translation>
  </message>
  <message>
   <source>amplitude</source>
   <translation>Amplitude</translation>
  </message>
  <message>
   <source>power</source>
   <translation>Leistung</translation>
  </message>
  <message>
   <source>author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <source>shape</source>
   <translation>Form</translation>
  </message>
  <message>
   <source>shapes</source>
   <translation>Formen</translation>
  </message>
  <message>
   <source>point</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <source>points</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <source>map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>labels</source>
   <translation>Labels</translation>
  </message>
  <message>
   <source>layers</source>
   <translation>Layer</translation>
  </message>
  <message>
   <source>strata</source>
   <translation>Strata</translation>
  </message>
  <message>
   <source>area</source>
   <translation>Fläche</translation>
  </message>
  <message>
   <source>raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keines</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>all</source>
   <translation>alles</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>Datei oder Ordner nicht gefunden</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>Zugriff verweigert</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>Auf dem Datenträger ist kein Platz mehr</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>Der Datenträger ist schreibgeschützt</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>Das ist ein Ordner</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>Das ist kein Ordner</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>Der Dateiname ist zu lang</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>Fehler beim Lesen oder Schreiben</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>Wird geöffnet</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>Wird gezählt</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>Wird verglichen</translation>
  </message>
  <message>
   <source>Mapping</source>
   <translation>Karte wird erstellt</translation>
  </message>
  <message>
   <source>Wrapping</source>
   <translation>Wird verpackt</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Wird geschrieben</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Estimating: {}</source>
   <translation>Schätzung der Genauigkeit: {}</translation>
  </message>
  <message>
   <source>Estimating, {} of {}: {}</source>
   <translation>Schätzung der Genauigkeit, {} von {}: {}</translation>
  </message>
 </context>
 <context>
  <name>EngineBanner</name>
  <message>
   <source>Set Up Engine…</source>
   <translation>Engine einrichten…</translation>
  </message>
  <message>
   <source>Choose Interpreter…</source>
   <translation>Interpreter wählen…</translation>
  </message>
  <message>
   <source>Set Up Engine</source>
   <translation>Engine einrichten</translation>
  </message>
  <message>
   <source>Download and install the engine's packages?</source>
   <translation>Die Pakete der Engine herunterladen und installieren?</translation>
  </message>
  <message>
   <source>Download and Install</source>
   <translation>Herunterladen und installieren</translation>
  </message>
  <message>
   <source>From Folder…</source>
   <translation>Aus Ordner…</translation>
  </message>
  <message>
   <source>Install packages that were saved on another computer: nothing is downloaded</source>
   <translation>Pakete installieren, die auf einem anderen Rechner gespeichert wurden: nichts wird heruntergeladen</translation>
  </message>
  <message>
   <source>Folder to save the engine's packages in (about {} GB)</source>
   <translation>Ordner für die Pakete der Engine (etwa {} GB)</translation>
  </message>
  <message>
   <source>Folder with the engine's packages</source>
   <translation>Ordner mit den Paketen der Engine</translation>
  </message>
  <message>
   <source>PyTorch, rasterio, ONNX Runtime and what they need, in fixed versions from PyPI (about {} GB to download, {} GB on disk), go into
{}

The Python of QGIS is not touched. Removing that folder removes the engine.</source>
   <translation>PyTorch, rasterio, ONNX Runtime und was sie brauchen, in festen Versionen von PyPI (etwa {} GB herunterzuladen, {} GB auf der Platte), kommen nach
{}

Das Python von QGIS bleibt unberührt. Wer den Ordner löscht, entfernt die Engine.</translation>
  </message>
  <message>
   <source>Most of it is what PyTorch for Linux brings for NVIDIA cards. pip's own settings count: an index of CPU builds there makes it a tenth.</source>
   <translation>Das meiste davon bringt PyTorch für Linux für NVIDIA-Karten mit. Die Einstellungen von pip gelten: Mit einem Index von CPU-Fassungen dort wird es ein Zehntel.</translation>
  </message>
  <message>
   <source>Python interpreter with the engine's packages</source>
   <translation>Python-Interpreter mit den Paketen der Engine</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Eine andere Aufgabe läuft</translation>
  </message>
  <message>
   <source>&lt;b&gt;The engine is not set up yet.&lt;/b&gt; It computes in a Python of its own, apart from QGIS. Set it up once (about {} GB), or choose an interpreter that has it.</source>
   <translation>&lt;b&gt;Die Engine ist noch nicht eingerichtet.&lt;/b&gt; Sie rechnet in einem eigenen Python, getrennt von QGIS. Richten Sie sie einmal ein (etwa {} GB), oder wählen Sie einen Interpreter, der sie hat.</translation>
  </message>
  <message>
   <source>&lt;b&gt;The engine does not work.&lt;/b&gt; {} Set it up again, or choose another interpreter.</source>
   <translation>&lt;b&gt;Die Engine funktioniert nicht.&lt;/b&gt; {} Richten Sie sie erneut ein, oder wählen Sie einen anderen Interpreter.</translation>
  </message>
 </context>
 <context>
  <name>EngineButton</name>
  <message>
   <source>Engine</source>
   <translation>Engine</translation>
  </message>
  <message>
   <source>Set Up Engine…</source>
   <translation>Engine einrichten…</translation>
  </message>
  <message>
   <source>Choose Interpreter…</source>
   <translation>Interpreter wählen…</translation>
  </message>
  <message>
   <source>Save Packages for Other Computers…</source>
   <translation>Pakete für andere Rechner speichern…</translation>
  </message>
  <message>
   <source>The engine runs in {}</source>
   <translation>Die Engine läuft in {}</translation>
  </message>
  <message>
   <source>The engine is not set up yet</source>
   <translation>Die Engine ist noch nicht eingerichtet</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Eine andere Aufgabe läuft</translation>
  </message>
 </context>
 <context>
  <name>EngineSetup</name>
  <message>
   <source>An engine of another version of the plugin lies in {}: remove that folder to free its space</source>
   <translation>Eine Engine einer anderen Version der Erweiterung liegt in {}: diesen Ordner löschen, um seinen Platz freizugeben</translation>
  </message>
  <message>
   <source>Set up the X-ModalNet engine</source>
   <translation>X-ModalNet-Engine einrichten</translation>
  </message>
  <message>
   <source>Save the engine's packages</source>
   <translation>Pakete der Engine speichern</translation>
  </message>
  <message>
   <source>Try the X-ModalNet engine</source>
   <translation>X-ModalNet-Engine testen</translation>
  </message>
  <message>
   <source>The engine's packages lie in {}. Take that folder to computers of the same system with the same Python; there, press Set Up Engine and From Folder</source>
   <translation>Die Pakete der Engine liegen in {}. Bringen Sie diesen Ordner auf Rechner mit demselben System und demselben Python, und drücken Sie dort Engine einrichten und Aus Ordner</translation>
  </message>
  <message>
   <source>The engine is ready: {}</source>
   <translation>Die Engine ist bereit: {}</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Eine andere Aufgabe läuft</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it</source>
   <translation>Auf sie warten oder sie abbrechen</translation>
  </message>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>Das Ziel muss einer der gewählten Layer sein</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Mindestens einen Layer als Ziel behalten</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>Es gibt keinen Layer, dessen Pixel gelabelt werden könnten</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>In Schritt 1 einen Layer wählen</translation>
  </message>
 </context>
 <context>
  <name>ExportButton</name>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Take the map elsewhere: as a file, a picture, a page</source>
   <translation>Die Karte weiterverwenden: als Datei, Bild oder Seite</translation>
  </message>
  <message>
   <source>GeoTIFF (COG)…</source>
   <translation>GeoTIFF (COG)…</translation>
  </message>
  <message>
   <source>A copy with names, colours, attribute table and style</source>
   <translation>Eine Kopie mit Namen, Farben, Attributtabelle und Stil</translation>
  </message>
  <message>
   <source>GeoPackage of Polygons…</source>
   <translation>GeoPackage von Polygonen…</translation>
  </message>
  <message>
   <source>A polygon per patch: class code, name, and area in hectares</source>
   <translation>Ein Polygon je Fleck: Klassencode, Name und Fläche in Hektar</translation>
  </message>
  <message>
   <source>Table of Areas…</source>
   <translation>Flächentabelle…</translation>
  </message>
  <message>
   <source>A CSV file: pixels, share and hectares of each class, as the map shows them, with the decimal sign of your language and what a spreadsheet expects between the cells</source>
   <translation>Eine CSV-Datei: Pixel, Anteil und Hektar jeder Klasse, wie die Karte sie zeigt, mit dem Dezimalzeichen Ihrer Sprache und dem Trennzeichen, das eine Tabellenkalkulation zwischen den Zellen erwartet</translation>
  </message>
  <message>
   <source>Areas by Polygon…</source>
   <translation>Flächen je Polygon…</translation>
  </message>
  <message>
   <source>Of every polygon of a layer, such as fields or districts: its class, and the hectares of each class in it</source>
   <translation>Zu jedem Polygon eines Layers, etwa Feldern oder Gemeinden: seine Klasse und die Hektar jeder Klasse darin</translation>
  </message>
  <message>
   <source>Table of the Assessment…</source>
   <translation>Tabelle der Beurteilung…</translation>
  </message>
  <message>
   <source>A CSV file of the last assessment in step 5: confusion matrix, accuracies of the classes and of all</source>
   <translation>Eine CSV-Datei der letzten Beurteilung in Schritt 5: Konfusionsmatrix, Genauigkeiten der Klassen und insgesamt</translation>
  </message>
  <message>
   <source>Table of the Training…</source>
   <translation>Tabelle des Trainings…</translation>
  </message>
  <message>
   <source>A CSV file of the last training in step 3, as the labels that were held out tell: confusion matrix, accuracies of the classes and of all</source>
   <translation>Eine CSV-Datei des letzten Trainings in Schritt 3, nach den zurückgehaltenen Labels: Konfusionsmatrix, Genauigkeiten der Klassen und insgesamt</translation>
  </message>
  <message>
   <source>Picture with Legend…</source>
   <translation>Bild mit Legende…</translation>
  </message>
  <message>
   <source>A page of A4 as PNG, 200 dots per inch: map, legend, scale bar, north arrow</source>
   <translation>Eine A4-Seite als PNG, 200 Punkte pro Zoll: Karte, Legende, Maßstab, Nordpfeil</translation>
  </message>
  <message>
   <source>STAC Item</source>
   <translation>STAC-Item</translation>
  </message>
  <message>
   <source>A JSON file beside the map that catalogues of geodata read</source>
   <translation>Eine JSON-Datei neben der Karte, die Geodatenkataloge lesen</translation>
  </message>
  <message>
   <source>Open as Print Layout</source>
   <translation>Als Drucklayout öffnen</translation>
  </message>
  <message>
   <source>The page of the picture, to be changed, printed, or exported as PDF</source>
   <translation>Die Seite des Bildes, zum Ändern, Drucken oder Exportieren als PDF</translation>
  </message>
  <message>
   <source>Export Map</source>
   <translation>Karte exportieren</translation>
  </message>
 </context>
 <context>
  <name>Exports</name>
  <message>
   <source>Write the map</source>
   <translation>Karte schreiben</translation>
  </message>
  <message>
   <source>Write the areas</source>
   <translation>Flächen schreiben</translation>
  </message>
  <message>
   <source>There is no accuracy to be written yet</source>
   <translation>Es gibt noch keine Genauigkeit zu schreiben</translation>
  </message>
  <message>
   <source>Assess a map in step 5, or train with labels held out, first</source>
   <translation>Beurteilen Sie zuerst eine Karte in Schritt 5, oder trainieren Sie mit zurückgehaltenen Labels</translation>
  </message>
  <message>
   <source>QGIS cannot open '{}'</source>
   <translation>QGIS kann '{}' nicht öffnen</translation>
  </message>
  <message>
   <source>Export the polygons again</source>
   <translation>Die Polygone noch einmal exportieren</translation>
  </message>
  <message>
   <source>Write the picture</source>
   <translation>Bild schreiben</translation>
  </message>
  <message>
   <source>The style cannot be saved beside '{}'</source>
   <translation>Der Stil kann nicht neben '{}' gespeichert werden</translation>
  </message>
  <message>
   <source>Written: {}</source>
   <translation>Geschrieben: {}</translation>
  </message>
 </context>
 <context>
  <name>FigureTable</name>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
 </context>
 <context>
  <name>FinishedMaps</name>
  <message>
   <source>Nothing is ticked</source>
   <translation>Nichts ist angehakt</translation>
  </message>
  <message>
   <source>Tick what is to be made of the map</source>
   <translation>Anhaken, was aus der Karte gemacht werden soll</translation>
  </message>
  <message>
   <source>Majority filter</source>
   <translation>Mehrheitsfilter</translation>
  </message>
  <message>
   <source>Write the cleaned map</source>
   <translation>Bereinigte Karte schreiben</translation>
  </message>
  <message>
   <source>The map's layer is gone meanwhile; what was made of it is {}</source>
   <translation>Der Layer der Karte ist inzwischen verschwunden; das Ergebnis daraus ist {}</translation>
  </message>
  <message>
   <source>Written: {}</source>
   <translation>Geschrieben: {}</translation>
  </message>
  <message>
   <source>{}, polygons</source>
   <translation>{}, Polygone</translation>
  </message>
  <message>
   <source>{}, cleaned</source>
   <translation>{}, bereinigt</translation>
  </message>
 </context>
 <context>
  <name>LabelChoice</name>
  <message>
   <source>Field '{}' is virtual or joined: its classes can be trained with, but not edited</source>
   <translation>Feld '{}' ist virtuell oder verknüpft: Seine Klassen eignen sich zum Trainieren, aber nicht zum Bearbeiten</translation>
  </message>
  <message>
   <source>Number keys mean the classes of the table in their order, and it has {}</source>
   <translation>Zifferntasten meinen die Klassen der Tabelle in ihrer Reihenfolge, und sie hat {}</translation>
  </message>
  <message>
   <source>There is no class {}</source>
   <translation>Es gibt keine Klasse {}</translation>
  </message>
  <message>
   <source>No label layer is chosen</source>
   <translation>Kein Label-Layer gewählt</translation>
  </message>
  <message>
   <source>Choose one, or make a new one</source>
   <translation>Einen wählen oder einen neuen erstellen</translation>
  </message>
 </context>
 <context>
  <name>LabelPanel</name>
  <message>
   <source>2  Labels</source>
   <translation>2  Labels</translation>
  </message>
  <message>
   <source>A vector layer with a class field, or a raster of class codes</source>
   <translation>Ein Vektorlayer mit einem Klassenfeld oder ein Raster von Klassencodes</translation>
  </message>
  <message>
   <source>New Label Layer…</source>
   <translation>Neuer Label-Layer…</translation>
  </message>
  <message>
   <source>The field that holds the class: text or whole numbers</source>
   <translation>Das Feld, das die Klasse enthält: Text oder ganze Zahlen</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Layer</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Klassenfeld</translation>
  </message>
  <message>
   <source>A shape without a geometry is nowhere on the map: it is selected, and the attribute table is the place to delete its row</source>
   <translation>Eine Form ohne Geometrie ist nirgends auf der Karte: Sie ist ausgewählt, und die Attributtabelle ist der Ort, ihre Zeile zu löschen</translation>
  </message>
  <message>
   <source>These shapes are selected: Delete removes them. The view from before comes back when nothing is selected any more</source>
   <translation>Diese Formen sind ausgewählt: Entf löscht sie. Der Ausschnitt von vorher kommt zurück, wenn nichts mehr ausgewählt ist</translation>
  </message>
  <message>
   <source>These shapes are selected. The view from before comes back when nothing is selected any more</source>
   <translation>Diese Formen sind ausgewählt. Der Ausschnitt von vorher kommt zurück, wenn nichts mehr ausgewählt ist</translation>
  </message>
  <message>
   <source>Merge '{}' with '{}'…</source>
   <translation>'{}' mit '{}' zusammenführen…</translation>
  </message>
  <message>
   <source>labels.gpkg</source>
   <translation>Labels.gpkg</translation>
  </message>
  <message>
   <source>New Label Layer</source>
   <translation>Neuer Label-Layer</translation>
  </message>
 </context>
 <context>
  <name>Labelling</name>
  <message>
   <source>Field '{}' is virtual or joined: its classes can be trained with, but not edited</source>
   <translation>Feld '{}' ist virtuell oder verknüpft: Seine Klassen eignen sich zum Trainieren, aber nicht zum Bearbeiten</translation>
  </message>
  <message>
   <source>Number keys mean the classes of the table in their order, and it has {}</source>
   <translation>Zifferntasten meinen die Klassen der Tabelle in ihrer Reihenfolge, und sie hat {}</translation>
  </message>
  <message>
   <source>There is no class {}</source>
   <translation>Es gibt keine Klasse {}</translation>
  </message>
  <message>
   <source>No label layer is chosen</source>
   <translation>Kein Label-Layer gewählt</translation>
  </message>
  <message>
   <source>Choose one, or make a new one</source>
   <translation>Einen wählen oder einen neuen erstellen</translation>
  </message>
  <message>
   <source>These empty classes stay, as they are locked: {}</source>
   <translation>Diese leeren Klassen bleiben, weil sie gesperrt sind: {}</translation>
  </message>
  <message>
   <source>Unlock them in the class table first</source>
   <translation>Zuerst in der Klassentabelle entsperren</translation>
  </message>
  <message>
   <source>Move class {}</source>
   <translation>Klasse {} verschieben</translation>
  </message>
  <message>
   <source>No class is chosen</source>
   <translation>Keine Klasse gewählt</translation>
  </message>
  <message>
   <source>Add a class first</source>
   <translation>Zuerst eine Klasse hinzufügen</translation>
  </message>
  <message>
   <source>Class '{}' is hidden: what is drawn would not be seen</source>
   <translation>Klasse '{}' ist ausgeblendet: Gezeichnetes wäre nicht zu sehen</translation>
  </message>
  <message>
   <source>Show it in the class table first</source>
   <translation>Zuerst in der Klassentabelle einblenden</translation>
  </message>
  <message>
   <source>Nothing is erased: {} is locked or hidden</source>
   <translation>Nichts wird gelöscht: {} ist gesperrt oder ausgeblendet</translation>
  </message>
  <message>
   <source>Unlock it, and show it, in the class table</source>
   <translation>Entsperren Sie sie in der Klassentabelle, und blenden Sie sie ein</translation>
  </message>
 </context>
 <context>
  <name>LayerMenu</name>
  <message>
   <source>Classify with X-ModalNet</source>
   <translation>Mit X-ModalNet klassifizieren</translation>
  </message>
  <message>
   <source>Browse Models…</source>
   <translation>Modelle durchsuchen…</translation>
  </message>
 </context>
 <context>
  <name>LivePanel</name>
  <message>
   <source>Live Map</source>
   <translation>Live-Karte</translation>
  </message>
  <message>
   <source>Live Update</source>
   <translation>Live-Aktualisierung</translation>
  </message>
  <message>
   <source>Zoom in as far as a live map needs</source>
   <translation>So weit hineinzoomen, wie eine Live-Karte es braucht</translation>
  </message>
  <message>
   <source>How opaque the live map is: further left, more of the image below shows through</source>
   <translation>Wie deckend die Live-Karte ist: weiter links scheint das Bild darunter mehr durch</translation>
  </message>
  <message>
   <source>Hold to look at the image below the live map</source>
   <translation>Halten, um das Bild unter der Live-Karte zu sehen</translation>
  </message>
  <message>
   <source>Lay fog over the live map where it is in doubt; the arrow chooses what doubt means</source>
   <translation>Nebel über die Live-Karte legen, wo sie unsicher ist; der Pfeil wählt, was Zweifel bedeutet</translation>
  </message>
  <message>
   <source>Opacity</source>
   <translation>Deckkraft</translation>
  </message>
  <message>
   <source>Entropy</source>
   <translation>Entropie</translation>
  </message>
  <message>
   <source>Dense where many classes are as likely</source>
   <translation>Dicht, wo viele Klassen gleich wahrscheinlich sind</translation>
  </message>
  <message>
   <source>Margin</source>
   <translation>Abstand</translation>
  </message>
  <message>
   <source>Dense where the second class comes near to the best one</source>
   <translation>Dicht, wo die zweite Klasse der besten nahekommt</translation>
  </message>
  <message>
   <source>Unlike the Labels</source>
   <translation>Unähnlich den Labels</translation>
  </message>
  <message>
   <source>Dense where a pixel is unlike anything that is labelled: perhaps a class is missing</source>
   <translation>Dicht, wo ein Pixel allem Gelabelten unähnlich ist: Vielleicht fehlt eine Klasse</translation>
  </message>
  <message>
   <source>Map what is in view after every edit of the labels and every move: quick, and without an estimated accuracy</source>
   <translation>Nach jeder Bearbeitung der Labels und jeder Bewegung kartieren, was zu sehen ist: schnell und ohne geschätzte Genauigkeit</translation>
  </message>
  <message>
   <source>{}. Pressed before, it begins as soon as it can</source>
   <translation>{}. Vorher gedrückt, beginnt sie, sobald sie kann</translation>
  </message>
  <message>
   <source>Map what is in view once</source>
   <translation>Einmal kartieren, was zu sehen ist</translation>
  </message>
  <message>
   <source>Drag a line over the canvas: the live map left of it, the image below right. Escape ends it</source>
   <translation>Eine Linie über die Kartenansicht ziehen: links davon die Live-Karte, rechts das Bild darunter. Escape beendet</translation>
  </message>
  <message>
   <source>There is no live map yet</source>
   <translation>Es gibt noch keine Live-Karte</translation>
  </message>
  <message>
   <source>Zoom to 1:{}</source>
   <translation>Auf 1:{} zoomen</translation>
  </message>
 </context>
 <context>
  <name>MainJobs</name>
  <message>
   <source>An engine of another version of the plugin lies in {}: remove that folder to free its space</source>
   <translation>Eine Engine einer anderen Version der Erweiterung liegt in {}: diesen Ordner löschen, um seinen Platz freizugeben</translation>
  </message>
  <message>
   <source>Set up the X-ModalNet engine</source>
   <translation>X-ModalNet-Engine einrichten</translation>
  </message>
  <message>
   <source>Save the engine's packages</source>
   <translation>Pakete der Engine speichern</translation>
  </message>
  <message>
   <source>Try the X-ModalNet engine</source>
   <translation>X-ModalNet-Engine testen</translation>
  </message>
  <message>
   <source>The engine's packages lie in {}. Take that folder to computers of the same system with the same Python; there, press Set Up Engine and From Folder</source>
   <translation>Die Pakete der Engine liegen in {}. Bringen Sie diesen Ordner auf Rechner mit demselben System und demselben Python, und drücken Sie dort Engine einrichten und Aus Ordner</translation>
  </message>
  <message>
   <source>The engine is ready: {}</source>
   <translation>Die Engine ist bereit: {}</translation>
  </message>
  <message>
   <source>Train {}</source>
   <translation>{} trainieren</translation>
  </message>
  <message>
   <source>Map with {}</source>
   <translation>Mit {} kartieren</translation>
  </message>
  <message>
   <source>Make the sample scene</source>
   <translation>Beispielszene erstellen</translation>
  </message>
  <message>
   <source>The model of the project that was closed is trained: {}</source>
   <translation>Das Modell des geschlossenen Projekts ist trainiert: {}</translation>
  </message>
  <message>
   <source>The new model is {}; step 4 keeps the one that was chosen meanwhile</source>
   <translation>Das neue Modell ist {}; Schritt 4 behält das inzwischen gewählte</translation>
  </message>
  <message>
   <source>The map of the project that was closed is done: {}</source>
   <translation>Die Karte des geschlossenen Projekts ist fertig: {}</translation>
  </message>
  <message>
   <source>The sample scene for the project that was closed is in {}</source>
   <translation>Die Beispielszene für das geschlossene Projekt ist in {}</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Eine andere Aufgabe läuft</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it</source>
   <translation>Auf sie warten oder sie abbrechen</translation>
  </message>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>Das Ziel muss einer der gewählten Layer sein</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Mindestens einen Layer als Ziel behalten</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>Es gibt keinen Layer, dessen Pixel gelabelt werden könnten</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>In Schritt 1 einen Layer wählen</translation>
  </message>
 </context>
 <context>
  <name>MapPanel</name>
  <message>
   <source>After the Map</source>
   <translation>Nach der Karte</translation>
  </message>
  <message>
   <source>The map to work on: any raster of the project that is shown in classes</source>
   <translation>Die zu bearbeitende Karte: ein beliebiges Raster des Projekts, das in Klassen dargestellt wird</translation>
  </message>
  <message>
   <source>Swipe</source>
   <translation>Wischen</translation>
  </message>
  <message>
   <source>What is seen right of the line</source>
   <translation>Was rechts der Linie zu sehen ist</translation>
  </message>
  <message>
   <source>What lies under it</source>
   <translation>Was darunter liegt</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster that is shown in classes</source>
   <translation>In Schritt 4 eine Karte erstellen oder ein Raster hinzufügen, das in Klassen dargestellt wird</translation>
  </message>
  <message>
   <source>Drag a line over the canvas: the map left of it, what lies under it right. Escape ends it</source>
   <translation>Eine Linie über die Kartenansicht ziehen: links davon die Karte, rechts, was darunter liegt. Escape beendet</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Eine andere Aufgabe läuft</translation>
  </message>
 </context>
 <context>
  <name>ModelBrowser</name>
  <message>
   <source>X-ModalNet Models</source>
   <translation>X-ModalNet-Modelle</translation>
  </message>
  <message>
   <source>Filter by name, sensor, class, author…</source>
   <translation>Nach Name, Sensor, Klasse, Autor filtern…</translation>
  </message>
  <message>
   <source>Show the models that have all of these words in their name, folder, sensors, classes or notes</source>
   <translation>Die Modelle zeigen, die alle diese Wörter in Name, Ordner, Sensoren, Klassen oder Hinweisen haben</translation>
  </message>
  <message>
   <source>Use Model</source>
   <translation>Modell verwenden</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>Show in Folder</source>
   <translation>Im Ordner anzeigen</translation>
  </message>
  <message>
   <source>Share…</source>
   <translation>Weitergeben…</translation>
  </message>
  <message>
   <source>Author and Notes…</source>
   <translation>Autor und Hinweise…</translation>
  </message>
  <message>
   <source>Export for Deepness…</source>
   <translation>Für Deepness exportieren…</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Entfernen…</translation>
  </message>
  <message>
   <source>Copy as Table</source>
   <translation>Als Tabelle kopieren</translation>
  </message>
  <message>
   <source>Copy what the models in the list say of their accuracy and their training, a row each, to be pasted into a spreadsheet</source>
   <translation>Kopieren, was die Modelle der Liste über Genauigkeit und Training sagen, je eine Zeile, zum Einfügen in eine Tabellenkalkulation</translation>
  </message>
  <message>
   <source>Open the folder that the model's file lies in</source>
   <translation>Den Ordner öffnen, in dem die Datei des Modells liegt</translation>
  </message>
  <message>
   <source>Copy the model to a place of your choice: one file that holds all that a map needs</source>
   <translation>Das Modell an einen Ort Ihrer Wahl kopieren: eine Datei, die alles enthält, was eine Karte braucht</translation>
  </message>
  <message>
   <source>Write an ONNX file that the QGIS plugin Deepness runs as a segmentation model</source>
   <translation>Eine ONNX-Datei schreiben, die die QGIS-Erweiterung Deepness als Segmentierungsmodell ausführt</translation>
  </message>
  <message>
   <source>Change who made the model, and what others should know of it</source>
   <translation>Ändern, wer das Modell erstellt hat und was andere darüber wissen sollten</translation>
  </message>
  <message>
   <source>Move the model's file to the trash, after asking</source>
   <translation>Die Datei des Modells nach Rückfrage in den Papierkorb verschieben</translation>
  </message>
  <message>
   <source>No model has '{}' in its name, sensors, classes or notes</source>
   <translation>Kein Modell hat '{}' in Name, Sensoren, Klassen oder Hinweisen</translation>
  </message>
  <message>
   <source>No models yet: train one, or import one that you were given.

Looked in
{}</source>
   <translation>Noch keine Modelle: eines trainieren oder ein erhaltenes importieren.

Gesucht in
{}</translation>
  </message>
  <message>
   <source>Check a model file that you were given, and copy it into {}</source>
   <translation>Eine erhaltene Modelldatei prüfen und nach {} kopieren</translation>
  </message>
  <message>
   <source>Choose a model in the list first</source>
   <translation>Zuerst ein Modell in der Liste wählen</translation>
  </message>
  <message>
   <source>Choose this model in step 4</source>
   <translation>Dieses Modell in Schritt 4 wählen</translation>
  </message>
  <message>
   <source>Import a Model</source>
   <translation>Modell importieren</translation>
  </message>
  <message>
   <source>Copied as a table: {} models</source>
   <translation>Als Tabelle kopiert: {} Modelle</translation>
  </message>
  <message>
   <source>Copy the Model To</source>
   <translation>Modell kopieren nach</translation>
  </message>
  <message>
   <source>Export for Deepness</source>
   <translation>Für Deepness exportieren</translation>
  </message>
  <message>
   <source>Deepness gives a model one raster. Which of the sensors will it be?</source>
   <translation>Deepness gibt einem Modell ein Raster. Welcher der Sensoren soll es sein?</translation>
  </message>
  <message>
   <source>Remove '{}'?</source>
   <translation>'{}' entfernen?</translation>
  </message>
  <message>
   <source>The file goes to the trash:
{}</source>
   <translation>Die Datei kommt in den Papierkorb:
{}</translation>
  </message>
  <message>
   <source>There is no trash for this place. Delete the file for good?
{}</source>
   <translation>Für diesen Ort gibt es keinen Papierkorb. Die Datei endgültig löschen?
{}</translation>
  </message>
 </context>
 <context>
  <name>OneJob</name>
  <message>
   <source>Another job is running</source>
   <translation>Eine andere Aufgabe läuft</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it</source>
   <translation>Auf sie warten oder sie abbrechen</translation>
  </message>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>Das Ziel muss einer der gewählten Layer sein</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Mindestens einen Layer als Ziel behalten</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>Es gibt keinen Layer, dessen Pixel gelabelt werden könnten</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>In Schritt 1 einen Layer wählen</translation>
  </message>
 </context>
 <context>
  <name>OptionsPage</name>
  <message>
   <source>Engine</source>
   <translation>Engine</translation>
  </message>
  <message>
   <source>Set Up Engine…</source>
   <translation>Engine einrichten…</translation>
  </message>
  <message>
   <source>Choose Interpreter…</source>
   <translation>Interpreter wählen…</translation>
  </message>
  <message>
   <source>Where to compute: automatic takes a graphics card where the engine can use one</source>
   <translation>Wo gerechnet wird: Automatisch nimmt eine Grafikkarte, wenn die Engine eine nutzen kann</translation>
  </message>
  <message>
   <source>Interpreter</source>
   <translation>Interpreter</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Nobody</source>
   <translation>Niemand</translation>
  </message>
  <message>
   <source>Is kept in each model that you train, and seen by whom you share it with; may be empty</source>
   <translation>Wird in jedem Modell gespeichert, das Sie trainieren, und ist für alle sichtbar, an die Sie es weitergeben; darf leer sein</translation>
  </message>
  <message>
   <source>Where imported models go; the model browser looks there too. Empty: in your QGIS profile</source>
   <translation>Wohin importierte Modelle kommen; die Modellübersicht sucht auch dort. Leer: in Ihrem QGIS-Profil</translation>
  </message>
  <message>
   <source>The model browser also looks in the project's folder and where models were used last.</source>
   <translation>Die Modellübersicht sucht auch im Ordner des Projekts und dort, wo zuletzt Modelle verwendet wurden.</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>None yet: set one up, or choose one</source>
   <translation>Noch keiner: einen einrichten oder einen wählen</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Eine andere Aufgabe läuft</translation>
  </message>
 </context>
 <context>
  <name>PolygonTool</name>
  <message>
   <source>Nothing is drawn: a shape has at least three corners, and its end came after {}</source>
   <translation>Nichts ist gezeichnet: Eine Form hat mindestens drei Ecken, und ihr Ende kam nach {}</translation>
  </message>
  <message>
   <source>Left click each corner, then right click</source>
   <translation>Jede Ecke mit links klicken, dann rechts klicken</translation>
  </message>
 </context>
 <context>
  <name>ProgressStrip</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Startet…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <source>{} of {}: estimating accuracy</source>
   <translation>{} von {}: Genauigkeit wird geschätzt</translation>
  </message>
  <message>
   <source>{0} of {0}: learning from all labels</source>
   <translation>{0} von {0}: Modell lernt aus allen Labels</translation>
  </message>
  <message>
   <source>about {} s left</source>
   <translation>noch etwa {} s</translation>
  </message>
  <message>
   <source>about {} min left</source>
   <translation>noch etwa {} min</translation>
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>Producer's accuracy</source>
   <translation>Produzenten­genauigkeit</translation>
  </message>
  <message>
   <source>User's accuracy</source>
   <translation>Nutzer­genauigkeit</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <source>Hectares</source>
   <translation>Hektar</translation>
  </message>
  <message>
   <source>{} to {} %</source>
   <translation>{} bis {} %</translation>
  </message>
  <message>
   <source>The class map</source>
   <translation>Die Klassenkarte</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Konfidenz</translation>
  </message>
  <message>
   <source>Share that is right against confidence</source>
   <translation>Anteil des Richtigen gegen die Konfidenz</translation>
  </message>
  <message>
   <source>Of the held-out pixels that the model was about {} % sure of, {} % are right.</source>
   <translation>Von den zurückgehaltenen Pixeln, bei denen sich das Modell zu etwa {} % sicher war, sind {} % richtig.</translation>
  </message>
  <message>
   <source>Over all, confidence and truth lie {} apart (expected calibration error; before calibration {}; on so few pixels a perfect confidence would show {}).</source>
   <translation>Insgesamt liegen Konfidenz und Wahrheit {} auseinander (erwarteter Kalibrierungsfehler; vor der Kalibrierung {}; bei so wenigen Pixeln würde eine vollkommene Konfidenz {} zeigen).</translation>
  </message>
  <message>
   <source>Every class weighs as it is common, by the mean of what the map and the labels have of it.</source>
   <translation>Jede Klasse zählt so viel, wie sie häufig ist, im Mittel aus ihrem Anteil an der Karte und an den Labels.</translation>
  </message>
  <message>
   <source>Across: how sure the model was, 0 to 100 %. Up: how much of it is right. On the line both agree; larger dots stand for more of the area.</source>
   <translation>Waagerecht: wie sicher sich das Modell war, 0 bis 100 %. Senkrecht: wie viel davon richtig ist. Auf der Linie stimmt beides überein; größere Punkte stehen für mehr von der Fläche.</translation>
  </message>
  <message>
   <source>The whole map</source>
   <translation>Die ganze Karte</translation>
  </message>
  <message>
   <source>Mapped</source>
   <translation>Kartiert</translation>
  </message>
  <message>
   <source>Estimated</source>
   <translation>Geschätzt</translation>
  </message>
  <message>
   <source>Each class</source>
   <translation>Jede Klasse</translation>
  </message>
  <message>
   <source>Reference pixels</source>
   <translation>Referenzpixel</translation>
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation>Konfusionsmatrix</translation>
  </message>
  <message>
   <source>Rows are the reference, columns the map; figures count pixels, the shade is the share of the row.</source>
   <translation>Zeilen sind die Referenz, Spalten die Karte; die Zahlen zählen Pixel, die Tönung ist der Anteil an der Zeile.</translation>
  </message>
  <message>
   <source>The accuracies beside it are counted, too; those estimated for the map stand above.</source>
   <translation>Auch die Genauigkeiten daneben sind gezählt; die für die Karte geschätzten stehen weiter oben.</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>Zweite</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Erste</translation>
  </message>
  <message>
   <source>Commonest changes</source>
   <translation>Häufigste Änderungen</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Zu</translation>
  </message>
  <message>
   <source>From the first map to the second</source>
   <translation>Von der ersten Karte zur zweiten</translation>
  </message>
  <message>
   <source>hectares</source>
   <translation>Hektar</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>Another map</source>
   <translation>Eine andere Karte</translation>
  </message>
  <message>
   <source>On the {} reference pixels where '{}' has a class as well.</source>
   <translation>An den {} Referenzpixeln, an denen auch '{}' eine Klasse hat.</translation>
  </message>
  <message>
   <source>This map</source>
   <translation>Diese Karte</translation>
  </message>
  <message>
   <source>The other map</source>
   <translation>Die andere Karte</translation>
  </message>
  <message>
   <source>Overall accuracy</source>
   <translation>Gesamtgenauigkeit</translation>
  </message>
  <message>
   <source>Pixels that it alone has right</source>
   <translation>Pixel, die nur sie richtig hat</translation>
  </message>
  <message>
   <source>McNemar's test: p {} ({}), the chance of such a difference, or a greater one, between maps that are equally good.</source>
   <translation>McNemar-Test: p {} ({}), die Wahrscheinlichkeit eines solchen oder größeren Unterschieds zwischen gleich guten Karten.</translation>
  </message>
  <message>
   <source>exact binomial</source>
   <translation>exakt binomial</translation>
  </message>
  <message>
   <source>chi-square {}, corrected for continuity</source>
   <translation>Chi-Quadrat {}, stetigkeitskorrigiert</translation>
  </message>
  <message>
   <source>{} – {}, {} epochs</source>
   <translation>{} – {}, {} Epochen</translation>
  </message>
  <message>
   <source>How it learned</source>
   <translation>Wie gelernt wurde</translation>
  </message>
  <message>
   <source>Training went well where both lines fall and stay low. Where the one of the stopping labels rises again while the other falls, the model learned its labels by heart, and more labels help.</source>
   <translation>Das Training verlief gut, wenn beide Linien fallen und niedrig bleiben. Steigt die der Stopp-Labels wieder, während die andere fällt, hat das Modell seine Labels auswendig gelernt, und mehr Labels helfen.</translation>
  </message>
  <message>
   <source>All other curves of the training</source>
   <translation>Alle anderen Kurven des Trainings</translation>
  </message>
  <message>
   <source>These figures are of the ground that the model learned from. The map may well be of other ground, so they do not tell how right it is.</source>
   <translation>Diese Zahlen gelten für das Gelände, aus dem das Modell gelernt hat. Die Karte zeigt womöglich anderes Gelände; daher sagen sie nicht, wie richtig sie ist.</translation>
  </message>
  <message>
   <source>Overall accuracy, estimated for the whole map</source>
   <translation>Gesamtgenauigkeit, geschätzt für die ganze Karte</translation>
  </message>
  <message>
   <source>too few points for one figure: about {} more would tell it to ± 15 percentage points</source>
   <translation>zu wenige Punkte für eine Zahl: Mit etwa {} mehr wäre sie auf ± 15 Prozentpunkte genau</translation>
  </message>
  <message>
   <source>with its 95 % confidence interval</source>
   <translation>mit ihrem 95-%-Konfidenzintervall</translation>
  </message>
  <message>
   <source>95 % confidence interval: {}</source>
   <translation>95-%-Konfidenzintervall: {}</translation>
  </message>
  <message>
   <source>{} of {} classes</source>
   <translation>{} von {} Klassen</translation>
  </message>
  <message>
   <source>Overall accuracy, mean ± standard deviation over {} folds</source>
   <translation>Gesamtgenauigkeit, Mittelwert ± Standardabweichung über {} Folds</translation>
  </message>
  <message>
   <source>Average accuracy</source>
   <translation>Mittlere Genauigkeit</translation>
  </message>
  <message>
   <source>Kappa</source>
   <translation>Kappa</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <source>Pixels compared</source>
   <translation>Verglichene Pixel</translation>
  </message>
  <message>
   <source>Hectares compared</source>
   <translation>Verglichene Hektar</translation>
  </message>
  <message>
   <source>{} compared</source>
   <translation>Verglichene {}</translation>
  </message>
  <message>
   <source>With each class as common as in the map, not as among the labels, the overall accuracy would be {}, as far as the labels are like the rest of their class.</source>
   <translation>Mit jeder Klasse so häufig wie in der Karte, nicht wie unter den Labels, wäre die Gesamtgenauigkeit {}, soweit die Labels dem Rest ihrer Klasse gleichen.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>Erstellt aus</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Erstellt</translation>
  </message>
  <message>
   <source>Software</source>
   <translation>Software</translation>
  </message>
  <message>
   <source>computed on {} in {} s</source>
   <translation>berechnet auf {} in {} s</translation>
  </message>
  <message>
   <source>Bands of {}</source>
   <translation>Kanäle von {}</translation>
  </message>
  <message>
   <source>means {} to {}</source>
   <translation>Mittelwerte {} bis {}</translation>
  </message>
  <message>
   <source>{} of {}: {}</source>
   <translation>{} von {}: {}</translation>
  </message>
  <message>
   <source>{} to {} nm</source>
   <translation>{} bis {} nm</translation>
  </message>
  <message>
   <source>full width at half maximum {} to {} nm</source>
   <translation>Halbwertsbreite {} bis {} nm</translation>
  </message>
  <message>
   <source>Labels, pixels / shapes</source>
   <translation>Labels, Pixel / Formen</translation>
  </message>
  <message>
   <source>Layer {}</source>
   <translation>Layer {}</translation>
  </message>
  <message>
   <source>Smoothing</source>
   <translation>Glättung</translation>
  </message>
  <message>
   <source>Class prior</source>
   <translation>Klassen-Prior</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>Eine andere Klasse</translation>
  </message>
  <message>
   <source>{} % ({} to {} %)</source>
   <translation>{} % ({} bis {} %)</translation>
  </message>
  <message>
   <source>{} ± unknown</source>
   <translation>{} ± unbekannt</translation>
  </message>
  <message>
   <source>± unknown</source>
   <translation>± unbekannt</translation>
  </message>
  <message>
   <source>{}, held out</source>
   <translation>{}, zurückgehaltene Labels</translation>
  </message>
  <message>
   <source>{}, counted</source>
   <translation>{}, gezählt</translation>
  </message>
  <message>
   <source>{} (bands {})</source>
   <translation>{} (Kanäle {})</translation>
  </message>
  <message>
   <source>{} (the model's own is {})</source>
   <translation>{} (im Modell selbst {})</translation>
  </message>
  <message>
   <source>Resampled bands of {}</source>
   <translation>Umgerechnete Kanäle von {}</translation>
  </message>
  <message>
   <source>layer {}</source>
   <translation>Layer {}</translation>
  </message>
  <message>
   <source>filter {}</source>
   <translation>Filter {}</translation>
  </message>
  <message>
   <source>field {}</source>
   <translation>Feld {}</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} bis {}</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Strata</source>
   <translation>Strata</translation>
  </message>
  <message>
   <source>Other map</source>
   <translation>Andere Karte</translation>
  </message>
  <message>
   <source>Kept to</source>
   <translation>Beschränkt auf</translation>
  </message>
  <message>
   <source>First map</source>
   <translation>Erste Karte</translation>
  </message>
  <message>
   <source>Second map</source>
   <translation>Zweite Karte</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>Unverändert</translation>
  </message>
  <message>
   <source>Now {}</source>
   <translation>Jetzt {}</translation>
  </message>
  <message>
   <source>as many as serve</source>
   <translation>so viele wie nützen</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Labels</translation>
  </message>
  <message>
   <source>Continued from</source>
   <translation>Fortgesetzt von</translation>
  </message>
  <message>
   <source>on</source>
   <translation>an</translation>
  </message>
  <message>
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <source>all shapes in turn, in {} folds</source>
   <translation>alle Formen der Reihe nach, in {} Folds</translation>
  </message>
  <message>
   <source>{} (usually: {})</source>
   <translation>{} (üblich: {})</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>{} % of the shapes, once</source>
   <translation>{} % der Formen, einmal</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>Held out</source>
   <translation>Zurückgehalten</translation>
  </message>
  <message>
   <source>Interactive learning</source>
   <translation>Interaktives Lernen</translation>
  </message>
  <message>
   <source>Self-adversarial</source>
   <translation>Selbst-adversarial</translation>
  </message>
  <message>
   <source>Label propagation</source>
   <translation>Label-Propagation</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <source>Width of the network</source>
   <translation>Breite des Netzes</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Zufallssaat</translation>
  </message>
  <message>
   <source>{}, or all in turn where shapes are few</source>
   <translation>{}, oder alle der Reihe nach, wo es wenige Formen sind</translation>
  </message>
 </context>
 <context>
  <name>ResultPanel</name>
  <message>
   <source>4  Map</source>
   <translation>4  Karte</translation>
  </message>
  <message>
   <source>Make Map</source>
   <translation>Kartieren</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <source>Share of the mapped pixels</source>
   <translation>Anteil der kartierten Pixel</translation>
  </message>
  <message>
   <source>Hectares</source>
   <translation>Hektar</translation>
  </message>
  <message>
   <source>What is mapped as the class; step 5 tells how far it may be quoted</source>
   <translation>Was als diese Klasse kartiert ist; Schritt 5 sagt, wie weit man es nennen darf</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>Bericht öffnen</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Layer</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Ausdehnung</translation>
  </message>
  <message>
   <source>Smoothing</source>
   <translation>Glättung</translation>
  </message>
  <message>
   <source>Class prior</source>
   <translation>Klassen-Prior</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Browse Models…</source>
   <translation>Modelle durchsuchen…</translation>
  </message>
  <message>
   <source>The models that are at hand: what each needs, knows and how good it is</source>
   <translation>Die vorhandenen Modelle: was jedes braucht, kennt und wie gut es ist</translation>
  </message>
  <message>
   <source>Confidence map too</source>
   <translation>Auch Konfidenzkarte</translation>
  </message>
  <message>
   <source>How sure the model is of each pixel, 0 to 1, in a file beside the map</source>
   <translation>Wie sicher sich das Modell bei jedem Pixel ist, 0 bis 1, in einer Datei neben der Karte</translation>
  </message>
  <message>
   <source>Uncertainty too</source>
   <translation>Auch Unsicherheit</translation>
  </message>
  <message>
   <source>Entropy, margin, and how unlike anything in the labels a pixel is (above 1: not seen in training), as three bands of a file beside the map</source>
   <translation>Entropie, Abstand der beiden besten Klassen und wie unähnlich ein Pixel allem in den Labels ist (über 1: beim Training nicht gesehen), als drei Kanäle einer Datei neben der Karte</translation>
  </message>
  <message>
   <source>How much a pixel follows its neighbours where it is in doubt; 0: each pixel on its own</source>
   <translation>Wie sehr ein Pixel seinen Nachbarn folgt, wo es unsicher ist; 0: jedes Pixel für sich</translation>
  </message>
  <message>
   <source>As in training</source>
   <translation>Wie im Training</translation>
  </message>
  <message>
   <source>Written: {}</source>
   <translation>Geschrieben: {}</translation>
  </message>
  <message>
   <source>It is a map of what lies inside of the polygons of '{}': so are its shares and areas.</source>
   <translation>Es ist eine Karte dessen, was innerhalb der Polygone von '{}' liegt, Anteile und Flächen gelten dafür.</translation>
  </message>
  <message>
   <source>It is a map of the visible part: so are its shares and areas.</source>
   <translation>Es ist eine Karte des sichtbaren Teils, Anteile und Flächen gelten für ihn.</translation>
  </message>
  <message>
   <source>Ticked: the map is made from this layer too</source>
   <translation>Angehakt: Die Karte wird auch aus diesem Layer erstellt</translation>
  </message>
  <message>
   <source>No {} layer is chosen in step 1</source>
   <translation>In Schritt 1 ist kein {}-Layer gewählt</translation>
  </message>
  <message>
   <source>Classify the area; the map is added above its layers</source>
   <translation>Die Fläche klassifizieren; die Karte wird über ihren Layern hinzugefügt</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>Zuerst die Engine einrichten (oben)</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Eine andere Aufgabe läuft</translation>
  </message>
  <message>
   <source>Train a model first, or choose a model file</source>
   <translation>Zuerst ein Modell trainieren oder eine Modelldatei wählen</translation>
  </message>
  <message>
   <source>Tick the layers to map from</source>
   <translation>Die Layer anhaken, aus denen kartiert werden soll</translation>
  </message>
 </context>
 <context>
  <name>SceneChoice</name>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>Das Ziel muss einer der gewählten Layer sein</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Mindestens einen Layer als Ziel behalten</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>Es gibt keinen Layer, dessen Pixel gelabelt werden könnten</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>In Schritt 1 einen Layer wählen</translation>
  </message>
 </context>
 <context>
  <name>SensorChoice</name>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>Das Ziel muss einer der gewählten Layer sein</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Mindestens einen Layer als Ziel behalten</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>Es gibt keinen Layer, dessen Pixel gelabelt werden könnten</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>In Schritt 1 einen Layer wählen</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>An engine of another version of the plugin lies in {}: remove that folder to free its space</source>
   <translation>Eine Engine einer anderen Version der Erweiterung liegt in {}: diesen Ordner löschen, um seinen Platz freizugeben</translation>
  </message>
  <message>
   <source>Set up the X-ModalNet engine</source>
   <translation>X-ModalNet-Engine einrichten</translation>
  </message>
  <message>
   <source>Save the engine's packages</source>
   <translation>Pakete der Engine speichern</translation>
  </message>
  <message>
   <source>Try the X-ModalNet engine</source>
   <translation>X-ModalNet-Engine testen</translation>
  </message>
  <message>
   <source>The engine's packages lie in {}. Take that folder to computers of the same system with the same Python; there, press Set Up Engine and From Folder</source>
   <translation>Die Pakete der Engine liegen in {}. Bringen Sie diesen Ordner auf Rechner mit demselben System und demselben Python, und drücken Sie dort Engine einrichten und Aus Ordner</translation>
  </message>
  <message>
   <source>The engine is ready: {}</source>
   <translation>Die Engine ist bereit: {}</translation>
  </message>
  <message>
   <source>Train {}</source>
   <translation>{} trainieren</translation>
  </message>
  <message>
   <source>Map with {}</source>
   <translation>Mit {} kartieren</translation>
  </message>
  <message>
   <source>Make the sample scene</source>
   <translation>Beispielszene erstellen</translation>
  </message>
  <message>
   <source>The model of the project that was closed is trained: {}</source>
   <translation>Das Modell des geschlossenen Projekts ist trainiert: {}</translation>
  </message>
  <message>
   <source>The new model is {}; step 4 keeps the one that was chosen meanwhile</source>
   <translation>Das neue Modell ist {}; Schritt 4 behält das inzwischen gewählte</translation>
  </message>
  <message>
   <source>The map of the project that was closed is done: {}</source>
   <translation>Die Karte des geschlossenen Projekts ist fertig: {}</translation>
  </message>
  <message>
   <source>The sample scene for the project that was closed is in {}</source>
   <translation>Die Beispielszene für das geschlossene Projekt ist in {}</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Eine andere Aufgabe läuft</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it</source>
   <translation>Auf sie warten oder sie abbrechen</translation>
  </message>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>Das Ziel muss einer der gewählten Layer sein</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Mindestens einen Layer als Ziel behalten</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>Es gibt keinen Layer, dessen Pixel gelabelt werden könnten</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>In Schritt 1 einen Layer wählen</translation>
  </message>
  <message>
   <source>The target {} has left the project: the target is {} now</source>
   <translation>Das Ziel {} hat das Projekt verlassen: Ziel ist jetzt {}</translation>
  </message>
  <message>
   <source>Choose another model, or the layer by hand in step 1</source>
   <translation>Ein anderes Modell wählen oder den Layer in Schritt 1 von Hand wählen</translation>
  </message>
  <message>
   <source>The model for Deepness is in {}</source>
   <translation>Das Modell für Deepness ist in {}</translation>
  </message>
  <message>
   <source>Export {} for Deepness</source>
   <translation>{} für Deepness exportieren</translation>
  </message>
 </context>
 <context>
  <name>Shelf</name>
  <message>
   <source>Look for models</source>
   <translation>Modelle suchen</translation>
  </message>
  <message>
   <source>Import a model</source>
   <translation>Modell importieren</translation>
  </message>
  <message>
   <source>A copy of the model is in {}</source>
   <translation>Eine Kopie des Modells ist in {}</translation>
  </message>
  <message>
   <source>Copy a model</source>
   <translation>Modell kopieren</translation>
  </message>
  <message>
   <source>Describe a model</source>
   <translation>Modell beschreiben</translation>
  </message>
  <message>
   <source>'{}' cannot be removed: {}</source>
   <translation>'{}' kann nicht entfernt werden: {}</translation>
  </message>
  <message>
   <source>Close what has it open, or remove it yourself</source>
   <translation>Das Programm schließen, das es geöffnet hat, oder es selbst entfernen</translation>
  </message>
  <message>
   <source>This model is there already: {}</source>
   <translation>Dieses Modell ist bereits vorhanden: {}</translation>
  </message>
 </context>
 <context>
  <name>SpectrumPanel</name>
  <message>
   <source>Spectra</source>
   <translation>Spektren</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <source>Mean and standard deviation of a pixel inside of each labelled shape</source>
   <translation>Mittelwert und Standardabweichung eines Pixels innerhalb jeder gelabelten Form</translation>
  </message>
  <message>
   <source>Keep this spectrum to compare (over the map: K)</source>
   <translation>Dieses Spektrum zum Vergleich behalten (über der Karte: K)</translation>
  </message>
  <message>
   <source>Forget what was kept</source>
   <translation>Behaltene Spektren verwerfen</translation>
  </message>
  <message>
   <source>Save what is shown as a table or a spectral library…</source>
   <translation>Angezeigtes als Tabelle oder Spektralbibliothek speichern…</translation>
  </message>
  <message>
   <source>Show the plot in a window of its own</source>
   <translation>Das Diagramm in einem eigenen Fenster zeigen</translation>
  </message>
  <message>
   <source>All layers</source>
   <translation>Alle Layer</translation>
  </message>
  <message>
   <source>Pixel</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>Pixel {}</source>
   <translation>Pixel {}</translation>
  </message>
  <message>
   <source>Save Spectra</source>
   <translation>Spektren speichern</translation>
  </message>
  <message>
   <source>ENVI spectral library (*.sli)</source>
   <translation>ENVI-Spektralbibliothek (*.sli)</translation>
  </message>
 </context>
 <context>
  <name>SpectrumPlot</name>
  <message>
   <source>Move over the map</source>
   <translation>Die Maus über die Karte bewegen</translation>
  </message>
  <message>
   <source>band</source>
   <translation>Kanal</translation>
  </message>
 </context>
 <context>
  <name>SpectrumWindow</name>
  <message>
   <source>Spectra</source>
   <translation>Spektren</translation>
  </message>
 </context>
 <context>
  <name>StackDialog</name>
  <message>
   <source>Stack Bands</source>
   <translation>Kanäle stapeln</translation>
  </message>
  <message>
   <source>Virtual rasters (*.vrt)</source>
   <translation>Virtuelle Raster (*.vrt)</translation>
  </message>
  <message>
   <source>A small file that names the bands: nothing is copied, so keep it with them</source>
   <translation>Eine kleine Datei, die die Kanäle nennt: nichts wird kopiert, lassen Sie sie also bei ihnen</translation>
  </message>
  <message>
   <source>Stack</source>
   <translation>Stapeln</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Layer</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>Bands that come as a file each, or in several pixel sizes, become one layer. It has the finest pixels, and the area that all cover.</source>
   <translation>Kanäle, die als je eine Datei oder in mehreren Pixelgrößen kommen, werden ein Layer. Er hat die feinsten Pixel und die Fläche, die alle bedecken.</translation>
  </message>
  <message>
   <source>Add Files…</source>
   <translation>Dateien hinzufügen…</translation>
  </message>
  <message>
   <source>Use as</source>
   <translation>Verwenden als</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>{} bands</source>
   <translation>{} Kanäle</translation>
  </message>
  <message>
   <source>{}, {} nm</source>
   <translation>{}, {} nm</translation>
  </message>
  <message>
   <source>Files of Bands</source>
   <translation>Dateien der Kanäle</translation>
  </message>
  <message>
   <source>QGIS cannot open {}</source>
   <translation>QGIS kann {} nicht öffnen</translation>
  </message>
  <message>
   <source>Tick the bands of the image</source>
   <translation>Haken Sie die Kanäle des Bildes an</translation>
  </message>
 </context>
 <context>
  <name>StepActions</name>
  <message>
   <source>Train</source>
   <translation>Trainieren</translation>
  </message>
  <message>
   <source>Make Map</source>
   <translation>Kartieren</translation>
  </message>
  <message>
   <source>Live Update</source>
   <translation>Live-Aktualisierung</translation>
  </message>
  <message>
   <source>Next Suggestion</source>
   <translation>Nächster Vorschlag</translation>
  </message>
  <message>
   <source>Browse Models</source>
   <translation>Modelle durchsuchen</translation>
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
   <translation>Nächster Vorschlag</translation>
  </message>
  <message>
   <source>End the suggestions: the view from before comes back (Esc)</source>
   <translation>Vorschläge beenden: der Ausschnitt von vorher kommt zurück (Esc)</translation>
  </message>
  <message>
   <source>More Classes</source>
   <translation>Weitere Klassen</translation>
  </message>
  <message>
   <source>0  Skip</source>
   <translation>0  Überspringen</translation>
  </message>
  <message>
   <source>The other classes of the table, and a new one</source>
   <translation>Die anderen Klassen der Tabelle und eine neue</translation>
  </message>
  <message>
   <source>Not clear what it is: show another place (0)</source>
   <translation>Nicht klar, was es ist: eine andere Stelle zeigen (0)</translation>
  </message>
  <message>
   <source>New Class…</source>
   <translation>Neue Klasse…</translation>
  </message>
  <message>
   <source>New Class</source>
   <translation>Neue Klasse</translation>
  </message>
  <message>
   <source>What is there?</source>
   <translation>Was ist dort?</translation>
  </message>
  <message>
   <source>Suggestions need a vector layer of labels</source>
   <translation>Vorschläge brauchen einen Vektorlayer mit Labels</translation>
  </message>
  <message>
   <source>Zoom to the place where a label would teach the most</source>
   <translation>Auf die Stelle zoomen, an der ein Label am meisten lehren würde</translation>
  </message>
  <message>
   <source>What is in the square? Press the key of its class, or its button. Many places like it are in doubt</source>
   <translation>Was ist im Quadrat? Die Taste seiner Klasse oder ihren Knopf drücken. Viele Stellen wie diese sind zweifelhaft</translation>
  </message>
  <message>
   <source>The model learns from the answer, and then asks about the next place. Esc ends the suggestions</source>
   <translation>Das Modell lernt aus der Antwort und fragt dann nach der nächsten Stelle. Esc beendet die Vorschläge</translation>
  </message>
 </context>
 <context>
  <name>TrainFigures</name>
  <message>
   <source>PA %</source>
   <translation>PG %</translation>
  </message>
  <message>
   <source>Producer's accuracy: share of the held-out pixels of the class that were found</source>
   <translation>Produzentengenauigkeit: Anteil der zurückgehaltenen Pixel der Klasse, die gefunden wurden</translation>
  </message>
  <message>
   <source>UA %</source>
   <translation>NG %</translation>
  </message>
  <message>
   <source>User's accuracy: share of the pixels mapped as the class that are it</source>
   <translation>Nutzergenauigkeit: Anteil der als die Klasse kartierten Pixel, die diese auch sind</translation>
  </message>
  <message>
   <source>F1 %</source>
   <translation>F1 %</translation>
  </message>
  <message>
   <source>Harmonic mean of producer's and user's accuracy</source>
   <translation>Harmonisches Mittel von Produzenten- und Nutzergenauigkeit</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>Bericht öffnen</translation>
  </message>
  <message>
   <source>Nothing was held out, so the accuracy is not known</source>
   <translation>Es wurde nichts zurückgehalten, daher ist die Genauigkeit nicht bekannt</translation>
  </message>
  <message>
   <source>AA: average accuracy, the mean of the producer's accuracies of the classes. κ: Cohen's kappa, 1 if all is right and 0 if it is no better than chance</source>
   <translation>AA: mittlere Genauigkeit, der Mittelwert der Produzentengenauigkeiten der Klassen. κ: Cohens Kappa, 1, wenn alles richtig ist, und 0, wenn es nicht besser als Zufall ist</translation>
  </message>
  <message>
   <source>On held-out shapes, from the target layer alone</source>
   <translation>Anhand zurückgehaltener Formen, nur aus dem Ziellayer</translation>
  </message>
  <message>
   <source>Overall accuracy (OA) {}</source>
   <translation>Gesamtgenauigkeit (OA) {}</translation>
  </message>
  <message>
   <source>AA {}</source>
   <translation>AA {}</translation>
  </message>
  <message>
   <source>Overall accuracy (OA) between {} and {} (95 % interval)</source>
   <translation>Gesamtgenauigkeit (OA) zwischen {} und {} (95-%-Intervall)</translation>
  </message>
  <message>
   <source>OA {}</source>
   <translation>OA {}</translation>
  </message>
  <message>
   <source>OA 95 % interval: {} to {}</source>
   <translation>OA, 95-%-Intervall: {} bis {}</translation>
  </message>
  <message>
   <source>OA of each of the {} folds: {} to {}</source>
   <translation>OA jeder der {} Folds: {} bis {}</translation>
  </message>
  <message>
   <source>From {} pixels of {} held-out shapes.</source>
   <translation>Aus {} Pixeln von {} zurückgehaltenen Formen.</translation>
  </message>
  <message>
   <source>From {} held-out points.</source>
   <translation>Aus {} zurückgehaltenen Punkten.</translation>
  </message>
  <message>
   <source>From {} held-out points; those that touch count as one, which makes {}.</source>
   <translation>Aus {} zurückgehaltenen Punkten; solche, die sich berühren, zählen als einer, das macht {}.</translation>
  </message>
  <message>
   <source>From {} held-out pixels inside of labelled shapes.</source>
   <translation>Aus {} zurückgehaltenen Pixeln innerhalb gelabelter Formen.</translation>
  </message>
  <message>
   <source>From held-out pixels inside of labelled shapes.</source>
   <translation>Aus zurückgehaltenen Pixeln innerhalb gelabelter Formen.</translation>
  </message>
  <message>
   <source>To know how right a whole map is, draw points from it in step 5.</source>
   <translation>Wie richtig eine ganze Karte ist, zeigen Punkte, die in Schritt 5 aus ihr gezogen werden.</translation>
  </message>
  <message>
   <source>This is of {}, trained {}.</source>
   <translation>Das gilt für {}, trainiert {}.</translation>
  </message>
 </context>
 <context>
  <name>TrainPanel</name>
  <message>
   <source>3  Train</source>
   <translation>3  Trainieren</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Trainieren</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Erweitert</translation>
  </message>
  <message>
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <source>Share of the shapes that only estimates the accuracy; the saved model learns from all</source>
   <translation>Anteil der Formen, der nur die Genauigkeit schätzt; das gespeicherte Modell lernt aus allen</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>The same seed gives the same model</source>
   <translation>Dieselbe Zufallssaat ergibt dasselbe Modell</translation>
  </message>
  <message>
   <source>How much a pixel of the maps follows its neighbours where it is in doubt; 0: each pixel on its own</source>
   <translation>Wie sehr ein Pixel der Karten seinen Nachbarn folgt, wo es unsicher ist; 0: jedes Pixel für sich</translation>
  </message>
  <message>
   <source>Interactive learning</source>
   <translation>Interaktives Lernen</translation>
  </message>
  <message>
   <source>Sensors exchange what they learn</source>
   <translation>Sensoren tauschen aus, was sie lernen</translation>
  </message>
  <message>
   <source>Self-adversarial</source>
   <translation>Selbst-adversarial</translation>
  </message>
  <message>
   <source>Features learn to stand noise and speckle</source>
   <translation>Merkmale lernen, Rauschen und Speckle standzuhalten</translation>
  </message>
  <message>
   <source>Label propagation</source>
   <translation>Label-Propagation</translation>
  </message>
  <message>
   <source>Unlabelled pixels learn along with similar ones</source>
   <translation>Pixel ohne Label lernen mit ähnlichen mit</translation>
  </message>
  <message>
   <source>Continue from</source>
   <translation>Fortsetzen von</translation>
  </message>
  <message>
   <source>Held-out share</source>
   <translation>Zurückgehaltener Anteil</translation>
  </message>
  <message>
   <source>Cross-validation</source>
   <translation>Kreuzvalidierung</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Zufallssaat</translation>
  </message>
  <message>
   <source>Smoothing</source>
   <translation>Glättung</translation>
  </message>
  <message>
   <source>Class prior</source>
   <translation>Klassen-Prior</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>{} folds</source>
   <translation>{} Folds</translation>
  </message>
  <message>
   <source>Hold every shape out once, in so many trainings more, instead of one share: a safer accuracy, and how much it varies. Automatic: {} folds where a class has few shapes</source>
   <translation>Jede Form einmal zurückhalten, in entsprechend mehr Trainings, statt eines Anteils: eine verlässlichere Genauigkeit, und wie sehr sie schwankt. Automatisch: {} Folds, wo eine Klasse wenige Formen hat</translation>
  </message>
  <message>
   <source>A model (optional)</source>
   <translation>Ein Modell (optional)</translation>
  </message>
  <message>
   <source>A model of the same sensors, to be trained on with new labels, classes or another scene: sooner than from scratch</source>
   <translation>Ein Modell derselben Sensoren, das mit neuen Labels, Klassen oder einer anderen Szene weitertrainiert wird: schneller als von Grund auf</translation>
  </message>
  <message>
   <source>What others should know</source>
   <translation>Was andere wissen sollten</translation>
  </message>
  <message>
   <source>Kept in the model's file and shown in the model browser, beside your name (Settings &gt; Options)</source>
   <translation>Wird in der Datei des Modells gespeichert und in der Modellübersicht gezeigt, neben Ihrem Namen (Einstellungen &gt; Optionen)</translation>
  </message>
  <message>
   <source>The labels changed since this training: train again to use them</source>
   <translation>Die Labels haben sich seit diesem Training geändert: Erneut trainieren, um sie zu nutzen</translation>
  </message>
  <message>
   <source>Learn from the labels; QGIS stays free meanwhile</source>
   <translation>Aus den Labels lernen; QGIS bleibt dabei bedienbar</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>Zuerst die Engine einrichten (oben)</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Eine andere Aufgabe läuft</translation>
  </message>
  <message>
   <source>Choose at least one raster layer in step 1</source>
   <translation>In Schritt 1 mindestens einen Rasterlayer wählen</translation>
  </message>
  <message>
   <source>Choose a label layer in step 2, or make a new one</source>
   <translation>In Schritt 2 einen Label-Layer wählen oder einen neuen erstellen</translation>
  </message>
 </context>
 <context>
  <name>WordsDialog</name>
  <message>
   <source>Author and Notes of '{}'</source>
   <translation>Autor und Hinweise von '{}'</translation>
  </message>
  <message>
   <source>Who made the model; may be empty</source>
   <translation>Wer das Modell erstellt hat; darf leer sein</translation>
  </message>
  <message>
   <source>What others should know: season, place, units of the values, what it is not good for</source>
   <translation>Was andere wissen sollten: Jahreszeit, Ort, Einheiten der Werte, wofür es nicht taugt</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Hinweise</translation>
  </message>
 </context>
 <context>
  <name>XModalNet</name>
  <message>
   <source>No layer is chosen</source>
   <translation>Kein Layer gewählt</translation>
  </message>
  <message>
   <source>Tick the bands of the image</source>
   <translation>Haken Sie die Kanäle des Bildes an</translation>
  </message>
  <message>
   <source>'{}' is no virtual raster</source>
   <translation>'{}' ist kein virtuelles Raster</translation>
  </message>
  <message>
   <source>Call it something.vrt</source>
   <translation>Nennen Sie es etwas.vrt</translation>
  </message>
  <message>
   <source>'{}' is the file of layer '{}', which would be written over</source>
   <translation>'{}' ist die Datei von Layer '{}', die überschrieben würde</translation>
  </message>
  <message>
   <source>Choose another name</source>
   <translation>Einen anderen Namen wählen</translation>
  </message>
  <message>
   <source>Layer '{}' cannot be read from {}</source>
   <translation>Layer '{}' kann nicht aus {} gelesen werden</translation>
  </message>
  <message>
   <source>Repair the layer's source</source>
   <translation>Die Datenquelle des Layers reparieren</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keines</translation>
  </message>
  <message>
   <source>The layers '{}' and '{}' have different CRS: {} and {}</source>
   <translation>Die Layer '{}' und '{}' haben verschiedene KBS: {} und {}</translation>
  </message>
  <message>
   <source>Reproject one of them (Raster &gt; Projections &gt; Warp), or leave it out</source>
   <translation>Projizieren Sie einen davon um (Raster &gt; Projektionen &gt; Transformieren), oder lassen Sie ihn weg</translation>
  </message>
  <message>
   <source>Layer '{}' is not north up, or has no georeference, and is of another size than the others</source>
   <translation>Layer '{}' ist nicht genordet oder hat keine Georeferenz und eine andere Größe als die übrigen</translation>
  </message>
  <message>
   <source>Warp it (Raster &gt; Projections &gt; Warp), or leave it out</source>
   <translation>Transformieren Sie ihn (Raster &gt; Projektionen &gt; Transformieren), oder lassen Sie ihn weg</translation>
  </message>
  <message>
   <source>The layers {} have no area in common</source>
   <translation>Die Layer {} haben keine gemeinsame Fläche</translation>
  </message>
  <message>
   <source>Choose bands of one image</source>
   <translation>Wählen Sie Kanäle eines Bildes</translation>
  </message>
  <message>
   <source>The bands cannot be stacked: {}</source>
   <translation>Die Kanäle können nicht gestapelt werden: {}</translation>
  </message>
  <message>
   <source>Look at the layers' sources</source>
   <translation>Sehen Sie nach den Quellen der Layer</translation>
  </message>
  <message>
   <source>The engine's packages do not exist for Python {} ({}) yet</source>
   <translation>Die Pakete der Engine gibt es für Python {} ({}) noch nicht</translation>
  </message>
  <message>
   <source>Install Python {} beside it, then try again</source>
   <translation>Installieren Sie Python {} daneben und versuchen Sie es erneut</translation>
  </message>
  <message>
   <source>The engine needs Python for 64-bit Intel or AMD processors, and Python {} ({}) is another</source>
   <translation>Die Engine braucht ein Python für 64-Bit-Prozessoren von Intel oder AMD, Python {} ({}) ist ein anderes</translation>
  </message>
  <message>
   <source>Install that of python.org for Windows (64-bit), then try again</source>
   <translation>Installieren Sie das von python.org für Windows (64-bit) und versuchen Sie es erneut</translation>
  </message>
  <message>
   <source>The engine's packages exist for Macs with Apple processors only, and Python {} ({}) is for Intel</source>
   <translation>Die Pakete der Engine gibt es nur für Macs mit Apple-Prozessor, Python {} ({}) ist für Intel</translation>
  </message>
  <message>
   <source>On such a Mac use QGIS for Apple processors, which does not run under Rosetta</source>
   <translation>Nehmen Sie auf einem solchen Mac das QGIS für Apple-Prozessoren, das nicht unter Rosetta läuft</translation>
  </message>
  <message>
   <source>Python {} ({}) cannot make environments</source>
   <translation>Python {} ({}) kann keine Umgebungen anlegen</translation>
  </message>
  <message>
   <source>Install the package python{}-venv, or python3-venv, then try again</source>
   <translation>Installieren Sie das Paket python{}-venv oder python3-venv und versuchen Sie es erneut</translation>
  </message>
  <message>
   <source>The packages are for Python {}, and that of this computer is Python {} ({})</source>
   <translation>Die Pakete sind für Python {}, das dieses Rechners ist Python {} ({})</translation>
  </message>
  <message>
   <source>No Python {} to {} was found</source>
   <translation>Kein Python {} bis {} gefunden</translation>
  </message>
  <message>
   <source>Install python3 and python3-venv with the system's packages, then try again</source>
   <translation>Installieren Sie python3 und python3-venv aus den Paketen des Systems und versuchen Sie es erneut</translation>
  </message>
  <message>
   <source>Install one from python.org, then try again</source>
   <translation>Eines von python.org installieren, dann erneut versuchen</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Platz</translation>
  </message>
  <message>
   <source>A map of all of the target needs up to {} of disk, but {} are free in {}</source>
   <translation>Eine Karte des ganzen Ziels braucht bis zu {} Speicherplatz, aber nur {} sind frei in {}</translation>
  </message>
  <message>
   <source>{} of memory are free; the engine may take {}: close other programs</source>
   <translation>{} Arbeitsspeicher sind frei; die Engine braucht bis zu {}: andere Programme schließen</translation>
  </message>
  <message>
   <source>{} of disk</source>
   <translation>{} auf dem Datenträger</translation>
  </message>
  <message>
   <source>{} of memory</source>
   <translation>{} Arbeitsspeicher</translation>
  </message>
  <message>
   <source>{} free</source>
   <translation>{} frei</translation>
  </message>
  <message>
   <source>A map of all of the target has {} million pixels: {}, and up to {} of disk</source>
   <translation>Eine Karte des ganzen Ziels hat {} Millionen Pixel: {}, und bis zu {} auf der Festplatte</translation>
  </message>
  <message>
   <source>The time is that of the last large map that was made here, {} million pixels a second. What the map needs of disk is told before it is compressed</source>
   <translation>Die Zeit ist die der letzten großen Karte, die hier gemacht wurde, {} Millionen Pixel in der Sekunde. Was die Karte an Platz braucht, gilt, bevor sie komprimiert ist</translation>
  </message>
  <message>
   <source>No large map was made here yet: the time is that of a slow computer, {} million pixels a second. What the map needs of disk is told before it is compressed</source>
   <translation>Hier wurde noch keine große Karte gemacht: Die Zeit ist die eines langsamen Rechners, {} Millionen Pixel in der Sekunde. Was die Karte an Platz braucht, gilt, bevor sie komprimiert ist</translation>
  </message>
  <message>
   <source>about {} s</source>
   <translation>etwa {} s</translation>
  </message>
  <message>
   <source>about {} minutes</source>
   <translation>etwa {} Minuten</translation>
  </message>
  <message>
   <source>about {} hours</source>
   <translation>etwa {} Stunden</translation>
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
   <translation>{} und noch {}</translation>
  </message>
  <message>
   <source>The labels changed since this model was trained: train again in step 3 to use them</source>
   <translation>Die Labels haben sich geändert, seit dieses Modell trainiert wurde: In Schritt 3 erneut trainieren, um sie zu nutzen</translation>
  </message>
  <message>
   <source>The map has pixels of {}, those of {}</source>
   <translation>Die Karte hat Pixel von {}, die von {}</translation>
  </message>
  <message>
   <source>Class '{}' is locked</source>
   <translation>Klasse '{}' ist gesperrt</translation>
  </message>
  <message>
   <source>Unlock it in the class table first</source>
   <translation>Zuerst in der Klassentabelle entsperren</translation>
  </message>
  <message>
   <source>Merge into class {}</source>
   <translation>Zu Klasse {} zusammenführen</translation>
  </message>
  <message>
   <source>Remove empty classes</source>
   <translation>Leere Klassen entfernen</translation>
  </message>
  <message>
   <source>Choose other colours</source>
   <translation>Andere Farben wählen</translation>
  </message>
  <message>
   <source>There is no shape of class '{}' here any more</source>
   <translation>Hier gibt es keine Form der Klasse '{}' mehr</translation>
  </message>
  <message>
   <source>Train again to see which labels are in doubt now</source>
   <translation>Erneut trainieren, um zu sehen, welche Labels jetzt zweifelhaft sind</translation>
  </message>
  <message>
   <source>Change class to {}</source>
   <translation>Klasse in {} ändern</translation>
  </message>
  <message>
   <source>Give shapes the codes of their names</source>
   <translation>Formen die Codes ihrer Namen geben</translation>
  </message>
  <message>
   <source>Import classes</source>
   <translation>Klassen importieren</translation>
  </message>
  <message>
   <source>There are 254 classes already</source>
   <translation>Es gibt bereits 254 Klassen</translation>
  </message>
  <message>
   <source>Remove those that you do not need</source>
   <translation>Nicht benötigte Klassen entfernen</translation>
  </message>
  <message>
   <source>Writing {}</source>
   <translation>{} wird geschrieben</translation>
  </message>
  <message>
   <source>'{}' cannot be written</source>
   <translation>'{}' kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>Choose another place</source>
   <translation>Einen anderen Ort wählen</translation>
  </message>
  <message>
   <source>'{}' cannot be read</source>
   <translation>'{}' kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>The codes of '{}' are no bytes, so that the file can hold no colours</source>
   <translation>Die Codes von '{}' sind keine Bytes, daher kann die Datei keine Farben enthalten</translation>
  </message>
  <message>
   <source>Convert it first: Raster, Conversion, Translate, with the output data type Byte</source>
   <translation>Zuerst umwandeln: Raster, Konvertierung, Umwandeln, mit dem Ausgabedatentyp Byte</translation>
  </message>
  <message>
   <source>'{}' shows classes with codes beyond 254, such as {}</source>
   <translation>'{}' zeigt Klassen mit Codes über 254, etwa {}</translation>
  </message>
  <message>
   <source>Give its classes codes from 0 to 254 first, in a copy of the file</source>
   <translation>Den Klassen zuerst in einer Kopie der Datei Codes von 0 bis 254 geben</translation>
  </message>
  <message>
   <source>No class map is chosen</source>
   <translation>Keine Klassenkarte gewählt</translation>
  </message>
  <message>
   <source>Make one in step 4, or add a raster that is shown in classes</source>
   <translation>Eine in Schritt 4 erstellen oder ein Raster hinzufügen, das in Klassen dargestellt wird</translation>
  </message>
  <message>
   <source>The live map is a look: it has no file that stays</source>
   <translation>Die Live-Karte ist nur eine Ansicht: Sie hat keine bleibende Datei</translation>
  </message>
  <message>
   <source>Press Make Map in step 4, and choose that map here</source>
   <translation>In Schritt 4 auf 'Kartieren' klicken und diese Karte hier wählen</translation>
  </message>
  <message>
   <source>'{}' shows the classes of band {}, but the first band holds a map's codes</source>
   <translation>'{}' zeigt die Klassen von Kanal {}, die Codes einer Karte stehen aber im ersten Kanal</translation>
  </message>
  <message>
   <source>Save that band as a file of its own first (Raster, Conversion, Translate), and choose that</source>
   <translation>Diesen Kanal zuerst als eigene Datei speichern (Raster, Konvertierung, Umwandeln) und diese wählen</translation>
  </message>
  <message>
   <source>Layer '{}' is no file of its own</source>
   <translation>Layer '{}' ist keine eigene Datei</translation>
  </message>
  <message>
   <source>Save it as GeoTIFF first (right-click the layer, Export, Save As)</source>
   <translation>Zuerst als GeoTIFF speichern (Rechtsklick auf den Layer, Export, Speichern als)</translation>
  </message>
  <message>
   <source>The file '{}' cannot be read: {}</source>
   <translation>Die Datei '{}' kann nicht gelesen werden: {}</translation>
  </message>
  <message>
   <source>Choose another one</source>
   <translation>Eine andere wählen</translation>
  </message>
  <message>
   <source>Layer '{}' does not show classes</source>
   <translation>Layer '{}' zeigt keine Klassen</translation>
  </message>
  <message>
   <source>Give it the symbology 'Categorized' or 'Paletted/Unique values', or choose another layer</source>
   <translation>Die Symbolisierung 'Kategorisiert' oder 'Paletten-/Eindeutige Werte' einstellen oder einen anderen Layer wählen</translation>
  </message>
  <message>
   <source>The classes cannot be written to '{}': {}</source>
   <translation>Die Klassen können nicht nach '{}' geschrieben werden: {}</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>Einen anderen Ordner wählen</translation>
  </message>
  <message>
   <source>'{}' has no column with the names of the classes</source>
   <translation>'{}' hat keine Spalte mit den Namen der Klassen</translation>
  </message>
  <message>
   <source>Its first row must be a header, such as code,name,color</source>
   <translation>Die erste Zeile muss eine Kopfzeile sein, z. B. code,name,color</translation>
  </message>
  <message>
   <source>and {} more</source>
   <translation>und noch {}</translation>
  </message>
  <message>
   <source>'{}' was not imported. {}</source>
   <translation>'{}' wurde nicht importiert. {}</translation>
  </message>
  <message>
   <source>Mend these rows and import it again</source>
   <translation>Diese Zeilen berichtigen und erneut importieren</translation>
  </message>
  <message>
   <source>'{}' has no classes below its header</source>
   <translation>'{}' hat keine Klassen unter der Kopfzeile</translation>
  </message>
  <message>
   <source>Write a row for each class</source>
   <translation>Für jede Klasse eine Zeile schreiben</translation>
  </message>
  <message>
   <source>'{}' cannot be read in row {}: {}</source>
   <translation>'{}' ist in Zeile {} nicht lesbar: {}</translation>
  </message>
  <message>
   <source>Save it as CSV (UTF-8) and import it again</source>
   <translation>Als CSV (UTF-8) speichern und erneut importieren</translation>
  </message>
  <message>
   <source>the name '{}'</source>
   <translation>der Name '{}'</translation>
  </message>
  <message>
   <source>the code {}</source>
   <translation>der Code {}</translation>
  </message>
  <message>
   <source>Row {}: {}</source>
   <translation>Zeile {}: {}</translation>
  </message>
  <message>
   <source>{} is in row {} already</source>
   <translation>{} steht bereits in Zeile {}</translation>
  </message>
  <message>
   <source>the name is missing</source>
   <translation>der Name fehlt</translation>
  </message>
  <message>
   <source>the code '{}' is no whole number from 0 to 254</source>
   <translation>der Code '{}' ist keine ganze Zahl von 0 bis 254</translation>
  </message>
  <message>
   <source>'{}' is no colour: write it as #rrggbb</source>
   <translation>'{}' ist keine Farbe: als #rrggbb schreiben</translation>
  </message>
  <message>
   <source>The style '{}' has no classes</source>
   <translation>Der Stil '{}' hat keine Klassen</translation>
  </message>
  <message>
   <source>Choose one of a vector layer that is 'Categorized', or of a raster that is 'Paletted/Unique values'</source>
   <translation>Den Stil eines Vektorlayers ('Kategorisiert') oder eines Rasters ('Paletten-/Eindeutige Werte') wählen</translation>
  </message>
  <message>
   <source>no class</source>
   <translation>keine Klasse</translation>
  </message>
  <message>
   <source>The classes of layer '{}' are kept in the project only: {}</source>
   <translation>Die Klassen von Layer '{}' werden nur im Projekt gespeichert: {}</translation>
  </message>
  <message>
   <source>The style of layer '{}' does not tell the classes of field '{}' apart</source>
   <translation>Der Stil von Layer '{}' unterscheidet die Klassen des Feldes '{}' nicht</translation>
  </message>
  <message>
   <source>Give it the symbology 'Categorized' by that field: Classes &gt; Style Layer by Class</source>
   <translation>Die Symbolisierung 'Kategorisiert' nach diesem Feld einstellen: Klassen &gt; Layerstil nach Klasse</translation>
  </message>
  <message>
   <source>Layer '{}' has no field that can hold classes</source>
   <translation>Layer '{}' hat kein Feld, das Klassen aufnehmen kann</translation>
  </message>
  <message>
   <source>Add a text or whole-number field, or make a new label layer</source>
   <translation>Ein Text- oder Ganzzahlfeld hinzufügen oder einen neuen Label-Layer erstellen</translation>
  </message>
  <message>
   <source>Layer '{}' has no field '{}'</source>
   <translation>Layer '{}' hat kein Feld '{}'</translation>
  </message>
  <message>
   <source>Choose the field with the classes</source>
   <translation>Das Feld mit den Klassen wählen</translation>
  </message>
  <message>
   <source>Field '{}' of layer '{}' holds neither text nor whole numbers</source>
   <translation>Feld '{}' von Layer '{}' enthält weder Text noch ganze Zahlen</translation>
  </message>
  <message>
   <source>Choose the field that names the class</source>
   <translation>Das Feld wählen, das die Klasse nennt</translation>
  </message>
  <message>
   <source>Field '{}' of layer '{}' holds more than {} values</source>
   <translation>Feld '{}' von Layer '{}' enthält mehr als {} Werte</translation>
  </message>
  <message>
   <source>It left no message; perhaps memory ran out</source>
   <translation>Sie hat keine Meldung hinterlassen; vielleicht reichte der Arbeitsspeicher nicht</translation>
  </message>
  <message>
   <source>Engine and plugin do not fit: the engine speaks protocol {}, the plugin {}</source>
   <translation>Engine und Erweiterung passen nicht zusammen: Die Engine spricht Protokoll {}, die Erweiterung {}</translation>
  </message>
  <message>
   <source>Set up the engine again</source>
   <translation>Die Engine erneut einrichten</translation>
  </message>
  <message>
   <source>The engine {} cannot be started</source>
   <translation>Die Engine {} kann nicht gestartet werden</translation>
  </message>
  <message>
   <source>The engine speaks before it is ready</source>
   <translation>Die Engine meldet sich, bevor sie bereit ist</translation>
  </message>
  <message>
   <source>The engine stopped before it was done</source>
   <translation>Die Engine hat vorzeitig angehalten</translation>
  </message>
  <message>
   <source>The engine does not answer</source>
   <translation>Die Engine antwortet nicht</translation>
  </message>
  <message>
   <source>The engine sends what is no event</source>
   <translation>Die Engine sendet etwas, das kein Ereignis ist</translation>
  </message>
  <message>
   <source>The engine sends an event out of turn</source>
   <translation>Die Engine sendet ein Ereignis zur falschen Zeit</translation>
  </message>
  <message>
   <source>'{}' is the style of another file, and would be written over</source>
   <translation>'{}' ist der Stil einer anderen Datei und würde überschrieben</translation>
  </message>
  <message>
   <source>Choose another name, such as {}, or move that style</source>
   <translation>Einen anderen Namen wählen, z. B. {}, oder diesen Stil verschieben</translation>
  </message>
  <message>
   <source>'{}' has no CRS, so that the polygons have no areas: set it (Layer, Set CRS of Layer(s)), and make them again</source>
   <translation>'{}' hat kein KBS, daher haben die Polygone keine Flächen: KBS setzen (Layer, KBS von Layer(n) setzen) und die Polygone neu erzeugen</translation>
  </message>
  <message>
   <source>Write the polygons</source>
   <translation>Polygone schreiben</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Labels</translation>
  </message>
  <message>
   <source>{} shapes have no class: they teach nothing</source>
   <translation>{} Formen haben keine Klasse: Sie bringen nichts bei</translation>
  </message>
  <message>
   <source>A shape has no class: it teaches nothing</source>
   <translation>Eine Form hat keine Klasse: Sie bringt nichts bei</translation>
  </message>
  <message>
   <source>Select and Zoom There</source>
   <translation>Auswählen und hinzoomen</translation>
  </message>
  <message>
   <source>Every shape is a class of its own: does field '{}' hold the classes?</source>
   <translation>Jede Form ist eine Klasse für sich: Enthält Feld '{}' die Klassen?</translation>
  </message>
  <message>
   <source>Use {}</source>
   <translation>{} verwenden</translation>
  </message>
  <message>
   <source>Layer '{}' names no CRS: its shapes are taken to be in that of the target</source>
   <translation>Layer '{}' nennt kein KBS: Seine Formen werden in dem des Ziels angenommen</translation>
  </message>
  <message>
   <source>New Label Layer of These Shapes…</source>
   <translation>Neuer Label-Layer aus diesen Formen…</translation>
  </message>
  <message>
   <source>{} shapes have the name of a class but not its code, and teach nothing: {}</source>
   <translation>{} Formen haben den Namen einer Klasse, aber nicht ihren Code, und bringen nichts bei: {}</translation>
  </message>
  <message>
   <source>A shape has the name of a class but not its code, and teaches nothing: {}</source>
   <translation>Eine Form hat den Namen einer Klasse, aber nicht ihren Code, und bringt nichts bei: {}</translation>
  </message>
  <message>
   <source>Fill In the Code</source>
   <translation>Code eintragen</translation>
  </message>
  <message>
   <source>{} shapes have a name that no class has, and teach nothing: {}</source>
   <translation>{} Formen haben einen Namen, den keine Klasse hat, und bringen nichts bei: {}</translation>
  </message>
  <message>
   <source>A shape has a name that no class has, and teaches nothing: {}</source>
   <translation>Eine Form hat einen Namen, den keine Klasse hat, und bringt nichts bei: {}</translation>
  </message>
  <message>
   <source>Add as New Class</source>
   <translation>Als neue Klasse hinzufügen</translation>
  </message>
  <message>
   <source>Add as New Classes</source>
   <translation>Als neue Klassen hinzufügen</translation>
  </message>
  <message>
   <source>Names are not read in the encoding that they were written in: {}</source>
   <translation>Namen werden nicht in der Kodierung gelesen, in der sie geschrieben wurden: {}</translation>
  </message>
  <message>
   <source>Read as Western European</source>
   <translation>Als westeuropäisch lesen</translation>
  </message>
  <message>
   <source>Classes that differ in upper and lower case only: {}. If each of these is one class, merge them</source>
   <translation>Klassen, die sich nur in Groß- und Kleinschreibung unterscheiden: {}. Wenn es je eine Klasse ist, führen Sie sie zusammen</translation>
  </message>
  <message>
   <source>Merge All {}…</source>
   <translation>Alle {} zusammenführen…</translation>
  </message>
  <message>
   <source>These classes may be one: {}. If they are, merge them</source>
   <translation>Diese Klassen sind vielleicht eine: {}. Wenn ja, führen Sie sie zusammen</translation>
  </message>
  <message>
   <source>{} differ in upper and lower case only: if they are one class, merge them</source>
   <translation>{} unterscheiden sich nur in Groß- und Kleinschreibung: sind sie eine Klasse, führen Sie sie zusammen</translation>
  </message>
  <message>
   <source>Merge Them…</source>
   <translation>Zusammenführen…</translation>
  </message>
  <message>
   <source>More names may be one class; lines of them that are not shown yet: {}</source>
   <translation>Weitere Namen könnten eine Klasse sein; noch nicht gezeigte Zeilen davon: {}</translation>
  </message>
  <message>
   <source>No class yet; a map needs at least two</source>
   <translation>Noch keine Klasse; eine Karte braucht mindestens zwei</translation>
  </message>
  <message>
   <source>Only one class; a map needs at least two. Add one for everything else, and draw it on all kinds of ground</source>
   <translation>Nur eine Klasse; eine Karte braucht mindestens zwei. Fügen Sie eine für alles andere hinzu, und zeichnen Sie sie auf jeder Art von Gelände</translation>
  </message>
  <message>
   <source>Codes go from 0 to 254, not {}: choose a field with names, or make one (Field Calculator)</source>
   <translation>Codes gehen von 0 bis 254, nicht {}: ein Feld mit Namen wählen oder eines erstellen (Feldrechner)</translation>
  </message>
  <message>
   <source>No shape of {}: draw one, or remove the class</source>
   <translation>Keine Form von {}: eine zeichnen oder die Klasse entfernen</translation>
  </message>
  <message>
   <source>Remove Empty Classes</source>
   <translation>Leere Klassen entfernen</translation>
  </message>
  <message>
   <source>All labels lie outside of the target layer</source>
   <translation>Alle Labels liegen außerhalb des Ziellayers</translation>
  </message>
  <message>
   <source>No shape of {} lies on the target layer: draw one there, or remove the class</source>
   <translation>Keine Form von {} liegt auf dem Ziellayer: dort eine zeichnen oder die Klasse entfernen</translation>
  </message>
  <message>
   <source>Only one shape of {}: no accuracy can be told of it. Draw two or three more in other places</source>
   <translation>Nur eine Form von {}: Dafür lässt sich keine Genauigkeit angeben. Zeichnen Sie zwei oder drei weitere an anderen Orten</translation>
  </message>
  <message>
   <source>Few shapes of {}: {} or more tell how good the map is</source>
   <translation>Wenige Formen von {}: {} oder mehr zeigen, wie gut die Karte ist</translation>
  </message>
  <message>
   <source>Select Shapes Outside</source>
   <translation>Formen außerhalb auswählen</translation>
  </message>
  <message>
   <source>Select Empty Shapes</source>
   <translation>Leere Formen auswählen</translation>
  </message>
  <message>
   <source>{} shapes</source>
   <translation>{} Formen</translation>
  </message>
  <message>
   <source>{} shapes; it is not known whether all of them lie on the target layer</source>
   <translation>{} Formen; ob alle auf dem Ziellayer liegen, ist nicht bekannt</translation>
  </message>
  <message>
   <source>1 lies outside of the target's extent</source>
   <translation>1 liegt außerhalb der Ausdehnung des Ziels</translation>
  </message>
  <message>
   <source>{} lie outside of the target's extent</source>
   <translation>{} liegen außerhalb der Ausdehnung des Ziels</translation>
  </message>
  <message>
   <source>{} are empty</source>
   <translation>{} sind leer</translation>
  </message>
  <message>
   <source>1 is empty</source>
   <translation>1 ist leer</translation>
  </message>
  <message>
   <source>{} classes, {}</source>
   <translation>{} Klassen, {}</translation>
  </message>
  <message>
   <source>; unsaved ones are saved before training</source>
   <translation>; nicht gespeicherte werden vor dem Training gespeichert</translation>
  </message>
  <message>
   <source>complex</source>
   <translation>komplex</translation>
  </message>
  <message>
   <source>'{}' holds no whole numbers: it is no raster of codes</source>
   <translation>'{}' enthält keine ganzen Zahlen: Es ist kein Raster von Codes</translation>
  </message>
  <message>
   <source>'{}' has codes beyond 254, which a map cannot hold. A copy can number its classes from 1 and keep their names</source>
   <translation>'{}' hat Codes über 254, die eine Karte nicht fassen kann. Eine Kopie kann die Klassen ab 1 zählen und ihre Namen behalten</translation>
  </message>
  <message>
   <source>Number Them Anew</source>
   <translation>Neu nummerieren</translation>
  </message>
  <message>
   <source>'{}' holds values beyond 255: it is an image rather than a raster of codes. If they are codes of classes, show the layer as Paletted/Unique values, and press Classify there</source>
   <translation>'{}' enthält Werte über 255: das ist eher ein Bild als ein Raster mit Codes. Sind es Codes von Klassen, zeigen Sie den Layer mit 'Paletten-/Eindeutige Werte' und drücken Sie dort Klassifizieren</translation>
  </message>
  <message>
   <source>Codes of the raster '{}'</source>
   <translation>Codes des Rasters '{}'</translation>
  </message>
  <message>
   <source>Codes of the raster '{}': {}</source>
   <translation>Codes des Rasters '{}': {}</translation>
  </message>
  <message>
   <source>Codes without a name: {}. Type names in the table of step 2, or the map calls them by number</source>
   <translation>Codes ohne Namen: {}. Geben Sie die Namen in der Tabelle von Schritt 2 ein, sonst nennt die Karte sie bei ihrer Nummer</translation>
  </message>
  <message>
   <source>There is a class '{}' already</source>
   <translation>Es gibt bereits eine Klasse '{}'</translation>
  </message>
  <message>
   <source>The file of layer '{}' is gone: {}</source>
   <translation>Die Datei von Layer '{}' ist verschwunden: {}</translation>
  </message>
  <message>
   <source>Put it back there, or choose another layer</source>
   <translation>Die Datei dorthin zurücklegen oder einen anderen Layer wählen</translation>
  </message>
  <message>
   <source>Layer '{}' cannot be read</source>
   <translation>Layer '{}' kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>Repair its data source, or choose another layer</source>
   <translation>Die Datenquelle reparieren oder einen anderen Layer wählen</translation>
  </message>
  <message>
   <source>Layer '{}' cannot be edited</source>
   <translation>Layer '{}' kann nicht bearbeitet werden</translation>
  </message>
  <message>
   <source>Make a new label layer, or copy this one</source>
   <translation>Einen neuen Label-Layer erstellen oder diesen kopieren</translation>
  </message>
  <message>
   <source>To draw or change shapes, make a new label layer, and import these there (Classes menu)</source>
   <translation>Um Formen zu zeichnen oder zu ändern, legen Sie einen neuen Label-Layer an, und importieren Sie diese Formen dort (Menü Klassen)</translation>
  </message>
  <message>
   <source>The labels of layer '{}' cannot be saved</source>
   <translation>Die Labels von Layer '{}' können nicht gespeichert werden</translation>
  </message>
  <message>
   <source>No shape of layer '{}' is selected</source>
   <translation>Im Layer '{}' ist keine Form ausgewählt</translation>
  </message>
  <message>
   <source>Select some, or give all of them</source>
   <translation>Einige auswählen, oder alle angeben</translation>
  </message>
  <message>
   <source>Layer '{}' is a table, which does not say where its shapes lie</source>
   <translation>Layer '{}' ist eine Tabelle, die nicht sagt, wo ihre Formen liegen</translation>
  </message>
  <message>
   <source>Add it as points: Layer &gt; Add Layer &gt; Add Delimited Text Layer</source>
   <translation>Als Punkte hinzufügen: Layer &gt; Layer hinzufügen &gt; Getrennte Textdatei als Layer hinzufügen</translation>
  </message>
  <message>
   <source>Looking at the labels…</source>
   <translation>Die Labels werden angesehen…</translation>
  </message>
  <message>
   <source>The label file '{}' cannot be written</source>
   <translation>Die Label-Datei '{}' kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>QGIS cannot open the labels '{}'</source>
   <translation>QGIS kann die Labels '{}' nicht öffnen</translation>
  </message>
  <message>
   <source>Check that the file is there and complete</source>
   <translation>Prüfen, ob die Datei vorhanden und vollständig ist</translation>
  </message>
  <message>
   <source>Remove one that you do not need</source>
   <translation>Eine nicht benötigte entfernen</translation>
  </message>
  <message>
   <source>Add class {}</source>
   <translation>Klasse {} hinzufügen</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>A class needs a name</source>
   <translation>Eine Klasse braucht einen Namen</translation>
  </message>
  <message>
   <source>Type one</source>
   <translation>Einen Namen eingeben</translation>
  </message>
  <message>
   <source>Rename class {}</source>
   <translation>Klasse {} umbenennen</translation>
  </message>
  <message>
   <source>Recolour class {}</source>
   <translation>Farbe der Klasse {} ändern</translation>
  </message>
  <message>
   <source>Remove class {}</source>
   <translation>Klasse {} entfernen</translation>
  </message>
  <message>
   <source>Layer '{}' does not take this shape: it holds {}</source>
   <translation>Layer '{}' nimmt diese Form nicht an: Er enthält {}</translation>
  </message>
  <message>
   <source>Draw with another tool</source>
   <translation>Mit einem anderen Werkzeug zeichnen</translation>
  </message>
  <message>
   <source>The shape has no area</source>
   <translation>Die Form hat keine Fläche</translation>
  </message>
  <message>
   <source>Click at least three corners</source>
   <translation>Mindestens drei Ecken anklicken</translation>
  </message>
  <message>
   <source>Add shape of {}</source>
   <translation>Form von {} hinzufügen</translation>
  </message>
  <message>
   <source>Layer '{}' does not take the shape</source>
   <translation>Layer '{}' nimmt die Form nicht an</translation>
  </message>
  <message>
   <source>Check its fields and constraints</source>
   <translation>Die Felder und Beschränkungen des Layers prüfen</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Radieren</translation>
  </message>
  <message>
   <source>A shape of layer '{}' cannot be cut, as its outline is broken</source>
   <translation>Eine Form von Layer '{}' kann nicht beschnitten werden, da ihr Umriss fehlerhaft ist</translation>
  </message>
  <message>
   <source>Mend it with Processing &gt; Fix geometries, or delete the whole shape</source>
   <translation>Mit Verarbeitung &gt; Geometrien reparieren beheben, oder die ganze Form löschen</translation>
  </message>
  <message>
   <source>The shape lies where the CRS of layer '{}' does not reach</source>
   <translation>Die Form liegt dort, wohin das KBS von Layer '{}' nicht reicht</translation>
  </message>
  <message>
   <source>Draw within the area of the CRS {}</source>
   <translation>Innerhalb des Gültigkeitsbereichs des KBS {} zeichnen</translation>
  </message>
  <message>
   <source>Field '{}' of layer '{}' is virtual or joined: it cannot be edited</source>
   <translation>Feld '{}' von Layer '{}' ist virtuell oder verknüpft: Es kann nicht bearbeitet werden</translation>
  </message>
  <message>
   <source>Choose a field of the layer's own</source>
   <translation>Ein eigenes Feld des Layers wählen</translation>
  </message>
  <message>
   <source>Copy layer '{}'</source>
   <translation>Layer '{}' kopieren</translation>
  </message>
  <message>
   <source>Layer '{}' cannot be copied to a file</source>
   <translation>Layer '{}' lässt sich nicht in eine Datei kopieren</translation>
  </message>
  <message>
   <source>Pixel</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>Layer '{}' is a background of pictures that a server sends (XYZ tiles, WMS): it is for looking at</source>
   <translation>Layer '{}' ist ein Hintergrund aus Bildern, die ein Server schickt (XYZ-Kacheln, WMS): er ist zum Ansehen</translation>
  </message>
  <message>
   <source>Export the part in view as GeoTIFF (right-click the layer, Export, Save As), and choose that</source>
   <translation>Den sichtbaren Ausschnitt als GeoTIFF exportieren (Rechtsklick auf den Layer, Export, Speichern als) und diese Datei wählen</translation>
  </message>
  <message>
   <source>Layer '{}' comes from '{}', not from a file</source>
   <translation>Layer '{}' kommt aus '{}', nicht aus einer Datei</translation>
  </message>
  <message>
   <source>Layer '{}' lives in QGIS's memory only</source>
   <translation>Layer '{}' existiert nur im Arbeitsspeicher von QGIS</translation>
  </message>
  <message>
   <source>Save it as GeoTIFF first</source>
   <translation>Zuerst als GeoTIFF speichern</translation>
  </message>
  <message>
   <source>Repair the layer's source, or remove it</source>
   <translation>Die Datenquelle des Layers reparieren oder den Layer entfernen</translation>
  </message>
  <message>
   <source>px</source>
   <translation>px</translation>
  </message>
  <message>
   <source>{}° (about {} m)</source>
   <translation>{}° (etwa {} m)</translation>
  </message>
  <message>
   <source>{}° (about {} × {} m)</source>
   <translation>{}° (etwa {} × {} m)</translation>
  </message>
  <message>
   <source>This place of {} has none in the CRS of layer '{}'</source>
   <translation>Diese Stelle in {} hat keine Entsprechung im KBS von Layer '{}'</translation>
  </message>
  <message>
   <source>Move to where the layer lies</source>
   <translation>Dorthin gehen, wo der Layer liegt</translation>
  </message>
  <message>
   <source>QGIS cannot open '{}'</source>
   <translation>QGIS kann '{}' nicht öffnen</translation>
  </message>
  <message>
   <source>Look at the log for what happened to it</source>
   <translation>Im Protokoll nachsehen, was damit geschehen ist</translation>
  </message>
  <message>
   <source>No CRS</source>
   <translation>Kein KBS</translation>
  </message>
  <message>
   <source>{}, from {}</source>
   <translation>{}, aus {}</translation>
  </message>
  <message>
   <source>{}. {}. Made with X-ModalNet for QGIS, {}</source>
   <translation>{}. {}. Erstellt mit X-ModalNet für QGIS, {}</translation>
  </message>
  <message>
   <source>Waits for the other job</source>
   <translation>Wartet auf die andere Aufgabe</translation>
  </message>
  <message>
   <source>Mapping</source>
   <translation>Karte wird erstellt</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Modell lernt</translation>
  </message>
  <message>
   <source>Up to date, made in {} s</source>
   <translation>Aktuell, in {} s erstellt</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Aktuell</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>Zuerst die Engine einrichten (oben)</translation>
  </message>
  <message>
   <source>Choose at least one raster layer in step 1</source>
   <translation>In Schritt 1 mindestens einen Rasterlayer wählen</translation>
  </message>
  <message>
   <source>Choose a label layer in step 2, or make a new one</source>
   <translation>In Schritt 2 einen Label-Layer wählen oder einen neuen erstellen</translation>
  </message>
  <message>
   <source>Draw shapes of two classes: the live map begins with them</source>
   <translation>Formen von zwei Klassen zeichnen: Damit beginnt die Live-Karte</translation>
  </message>
  <message>
   <source>The view shows {} × {} pixels, and a live map has at most {} × {}</source>
   <translation>Die Ansicht zeigt {} × {} Pixel, und eine Live-Karte hat höchstens {} × {}</translation>
  </message>
  <message>
   <source>Zoom in to about 1:{}, or press Make Map for all of it</source>
   <translation>Zoomen Sie auf etwa 1:{} hinein, oder klicken Sie für alles auf 'Kartieren'</translation>
  </message>
  <message>
   <source>Live map, as it was</source>
   <translation>Live-Karte, wie sie war</translation>
  </message>
  <message>
   <source>Live map</source>
   <translation>Live-Karte</translation>
  </message>
  <message>
   <source>Live doubt</source>
   <translation>Live-Zweifel</translation>
  </message>
  <message>
   <source>Map land cover from a few labels (X-ModalNet)</source>
   <translation>Landbedeckung aus wenigen Labels kartieren (X-ModalNet)</translation>
  </message>
  <message>
   <source>The layer of polygons to map in is gone</source>
   <translation>Den Layer mit den Polygonen, in denen kartiert werden soll, gibt es nicht mehr</translation>
  </message>
  <message>
   <source>Choose another one, or another area</source>
   <translation>Wählen Sie einen anderen oder eine andere Ausdehnung</translation>
  </message>
  <message>
   <source>Select some, or map in all of them</source>
   <translation>Wählen Sie einige aus, oder kartieren Sie in allen</translation>
  </message>
  <message>
   <source>Layer '{}' has no shapes to map in</source>
   <translation>Der Layer '{}' enthält keine Formen, in denen kartiert werden könnte</translation>
  </message>
  <message>
   <source>{} selected</source>
   <translation>{} ausgewählt</translation>
  </message>
  <message>
   <source>filter {}</source>
   <translation>Filter {}</translation>
  </message>
  <message>
   <source>Made by X-ModalNet with the model {}</source>
   <translation>Erstellt von X-ModalNet mit dem Modell {}</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>The metadata cannot be saved beside the map</source>
   <translation>Die Metadaten können nicht neben der Karte gespeichert werden</translation>
  </message>
  <message>
   <source>Nobody has measured how accurate the map is since it was cleaned</source>
   <translation>Wie genau die Karte seit der Bereinigung ist, hat niemand gemessen</translation>
  </message>
  <message>
   <source>No accuracy was estimated</source>
   <translation>Es wurde keine Genauigkeit geschätzt</translation>
  </message>
  <message>
   <source>Estimated on held-out labels: overall accuracy {}</source>
   <translation>Geschätzt anhand zurückgehaltener Labels: Gesamtgenauigkeit {}</translation>
  </message>
  <message>
   <source> (95 % interval {} to {})</source>
   <translation> (95-%-Intervall {} bis {})</translation>
  </message>
  <message>
   <source>, average accuracy {}</source>
   <translation>, mittlere Genauigkeit {}</translation>
  </message>
  <message>
   <source>, kappa {}</source>
   <translation>, Kappa {}</translation>
  </message>
  <message>
   <source>that of maps from {}, this one is from {}</source>
   <translation>die von Karten aus {}, diese ist aus {}</translation>
  </message>
  <message>
   <source>{}: made by {} with the model {}</source>
   <translation>{}: erstellt von {} mit dem Modell {}</translation>
  </message>
  <message>
   <source> on {}</source>
   <translation> auf {}</translation>
  </message>
  <message>
   <source>Input {}: {}</source>
   <translation>Eingabe {}: {}</translation>
  </message>
  <message>
   <source>The model learned from the labels {}</source>
   <translation>Das Modell hat aus den Labels {} gelernt</translation>
  </message>
  <message>
   <source>Majority filter, {} px to each side</source>
   <translation>Mehrheitsfilter, {} px nach jeder Seite</translation>
  </message>
  <message>
   <source>Sieve: patches of fewer than {} px are gone</source>
   <translation>Sieb: Flecken mit weniger als {} px sind entfernt</translation>
  </message>
  <message>
   <source>Smoothing {}</source>
   <translation>Glättung {}</translation>
  </message>
  <message>
   <source>Smoothing {} (the model's own is {})</source>
   <translation>Glättung {} (die des Modells ist {})</translation>
  </message>
  <message>
   <source>Class prior {}</source>
   <translation>Klassen-Prior {}</translation>
  </message>
  <message>
   <source>Class prior {} (the model's own is {})</source>
   <translation>Klassen-Prior {} (der des Modells ist {})</translation>
  </message>
  <message>
   <source>1 band</source>
   <translation>1 Kanal</translation>
  </message>
  <message>
   <source>{} bands</source>
   <translation>{} Kanäle</translation>
  </message>
  <message>
   <source>{} of {} bands</source>
   <translation>{} von {} Kanälen</translation>
  </message>
  <message>
   <source>The model '{}' is not whole: {} is missing or damaged</source>
   <translation>Das Modell '{}' ist unvollständig: {} fehlt oder ist beschädigt</translation>
  </message>
  <message>
   <source>a graph</source>
   <translation>ein Graph</translation>
  </message>
  <message>
   <source>Copy it again from where it came, or train it again</source>
   <translation>Von der ursprünglichen Stelle neu kopieren oder neu trainieren</translation>
  </message>
  <message>
   <source>The model '{}' has the format {}, this plugin reads up to {}</source>
   <translation>Das Modell '{}' hat das Format {}, diese Erweiterung liest bis zu {}</translation>
  </message>
  <message>
   <source>Update the plugin</source>
   <translation>Die Erweiterung aktualisieren</translation>
  </message>
  <message>
   <source>Nothing was held out, so the accuracy is not known</source>
   <translation>Es wurde nichts zurückgehalten, daher ist die Genauigkeit nicht bekannt</translation>
  </message>
  <message>
   <source>{} pixels of labelled shapes that were held out</source>
   <translation>{} Pixel gelabelter Formen, die zurückgehalten wurden</translation>
  </message>
  <message>
   <source>Cross-validation in {} folds: {} pixels of labelled shapes, each held out once</source>
   <translation>Kreuzvalidierung mit {} Folds: {} Pixel gelabelter Formen, jedes einmal zurückgehalten</translation>
  </message>
  <message>
   <source>; 95 % interval from {} shapes: {} to {}</source>
   <translation>; 95-%-Intervall aus {} Formen: {} bis {}</translation>
  </message>
  <message>
   <source>The model '{}' does not exist</source>
   <translation>Das Modell '{}' existiert nicht</translation>
  </message>
  <message>
   <source>Choose a .xmn file</source>
   <translation>Eine .xmn-Datei wählen</translation>
  </message>
  <message>
   <source>The model '{}' may not be read</source>
   <translation>Das Modell '{}' darf nicht gelesen werden</translation>
  </message>
  <message>
   <source>Ask who owns it for the right to</source>
   <translation>Den Besitzer um das Leserecht bitten</translation>
  </message>
  <message>
   <source>The model '{}' would unpack to more than {} GB, or is packed in a way that no model of X-ModalNet is</source>
   <translation>Das Modell '{}' würde entpackt mehr als {} GB belegen oder ist so gepackt wie kein Modell von X-ModalNet</translation>
  </message>
  <message>
   <source>Do not use it, and ask where it comes from</source>
   <translation>Verwenden Sie es nicht, und fragen Sie nach, woher es kommt</translation>
  </message>
  <message>
   <source>'{}' is not a model of X-ModalNet</source>
   <translation>'{}' ist kein Modell von X-ModalNet</translation>
  </message>
  <message>
   <source>The model '{}' is damaged</source>
   <translation>Das Modell '{}' ist beschädigt</translation>
  </message>
  <message>
   <source>'{}' cannot map from {}: it learned from {}</source>
   <translation>'{}' kann nicht aus {} kartieren: Es hat aus {} gelernt</translation>
  </message>
  <message>
   <source>Layer '{}' sees that light too: choose it as {} in step 1</source>
   <translation>Layer '{}' sieht dieses Licht auch: Wählen Sie ihn in Schritt 1 als {}</translation>
  </message>
  <message>
   <source>Use as {}</source>
   <translation>Als {} verwenden</translation>
  </message>
  <message>
   <source>Choose Another…</source>
   <translation>Anderes wählen…</translation>
  </message>
  <message>
   <source>'{}': {}</source>
   <translation>'{}': {}</translation>
  </message>
  <message>
   <source>'{}' was trained to map from {}; its accuracy is not that of maps from {}</source>
   <translation>'{}' wurde trainiert, um aus {} zu kartieren; seine Genauigkeit ist nicht die von Karten aus {}</translation>
  </message>
  <message>
   <source>Map from {}</source>
   <translation>Aus {} kartieren</translation>
  </message>
  <message>
   <source>'{}' learned {} to be no data of {}; about {} % of layer '{}' is {}, and would get a class</source>
   <translation>'{}' hat gelernt, dass {} der Leerwert von {} ist; etwa {} % von Layer '{}' sind {} und bekämen eine Klasse</translation>
  </message>
  <message>
   <source>0 Is No Data</source>
   <translation>0 ist Leerwert</translation>
  </message>
  <message>
   <source>{} Is No Data</source>
   <translation>{} ist Leerwert</translation>
  </message>
  <message>
   <source>The bands of layer '{}' have no names: they are taken in the order of the file for those of '{}' ({}). If they lie in another order, name them in the file as the model does, or stack them with Stack Bands, and they are found</source>
   <translation>Die Kanäle des Layers '{}' haben keine Namen: Sie werden in der Reihenfolge der Datei für die von '{}' genommen ({}). Liegen sie in einer anderen Reihenfolge, benennen Sie sie in der Datei so wie das Modell, oder stapeln Sie sie mit „Kanäle stapeln“, dann werden sie gefunden</translation>
  </message>
  <message>
   <source>Values of layer '{}' are about {}, those that '{}' learned as {} about {}: is it the same quantity?</source>
   <translation>Die Werte von Layer '{}' liegen um {}, die von '{}' als {} gelernten um {}: Ist es dieselbe Größe?</translation>
  </message>
  <message>
   <source>'{}' learned from pixels of {} m, those of layer '{}' are of {} m: it may be less accurate on them</source>
   <translation>'{}' hat aus Pixeln von {} m gelernt, die des Layers '{}' sind {} m groß: darauf ist es vielleicht weniger genau</translation>
  </message>
  <message>
   <source>'{}' learned from {}</source>
   <translation>'{}' hat aus {} gelernt</translation>
  </message>
  <message>
   <source>of these, {} is not chosen</source>
   <translation>davon ist {} nicht gewählt</translation>
  </message>
  <message>
   <source>the bands of {} are found by their names</source>
   <translation>die Kanäle von {} werden an ihren Namen erkannt</translation>
  </message>
  <message>
   <source>the bands of {} are found by their wavelengths</source>
   <translation>die Kanäle von {} werden über ihre Wellenlängen gefunden</translation>
  </message>
  <message>
   <source>it does not use {}</source>
   <translation>{} nutzt es nicht</translation>
  </message>
  <message>
   <source>Layer '{}' ({}) is none of the layers that model '{}' knows ({})</source>
   <translation>Layer '{}' ({}) ist keiner der Layer, die das Modell '{}' kennt ({})</translation>
  </message>
  <message>
   <source>It needs {}; none of them is chosen in step 1</source>
   <translation>Es braucht {}; davon ist nichts in Schritt 1 gewählt</translation>
  </message>
  <message>
   <source>The target {} is not known to it; it knows {}</source>
   <translation>Das Ziel {} ist ihm nicht bekannt; es kennt {}</translation>
  </message>
  <message>
   <source>It learned {} from {} bands; layer '{}' lacks these, or has them under other names: {}</source>
   <translation>Es lernte {} aus {} Kanälen; dem Layer '{}' fehlen diese, oder sie heißen dort anders: {}</translation>
  </message>
  <message>
   <source>It learned {} from the bands {}; layer '{}' has not all of them, or not under these names</source>
   <translation>Es lernte {} aus den Kanälen {}; Layer '{}' hat nicht alle davon, oder nicht unter diesen Namen</translation>
  </message>
  <message>
   <source>It learned {} from {} bands; layer '{}' has {}, and no wavelengths tell which is which</source>
   <translation>Es hat {} mit {} Kanälen gelernt; Layer '{}' hat {}, und keine Wellenlängen sagen, welcher welcher ist</translation>
  </message>
  <message>
   <source>Layer '{}' has no band near {} nm, which it learned {} from</source>
   <translation>Layer '{}' hat keinen Kanal bei {} nm, woraus es aber {} gelernt hat</translation>
  </message>
  <message>
   <source>It learned {} from a band '{}'; layer '{}' has '{}' in its place, of another polarisation</source>
   <translation>Es lernte {} aus einem Kanal '{}'; Layer '{}' hat an dessen Stelle '{}', von anderer Polarisation</translation>
  </message>
  <message>
   <source>Choose another name, such as {}, or remove that layer</source>
   <translation>Einen anderen Namen wählen, z. B. {}, oder diesen Layer entfernen</translation>
  </message>
  <message>
   <source>'{}' was not made</source>
   <translation>'{}' ist nicht entstanden</translation>
  </message>
  <message>
   <source>Choose a name that ends as files of this kind do, such as .tif or .gpkg</source>
   <translation>Einen Namen mit der Endung dieser Dateiart wählen, z. B. .tif oder .gpkg</translation>
  </message>
  <message>
   <source>Installing the packages</source>
   <translation>Pakete werden installiert</translation>
  </message>
  <message>
   <source>Looking whether the packages start</source>
   <translation>Pakete werden geprüft</translation>
  </message>
  <message>
   <source>Install the Visual C++ Redistributable (x64) of Microsoft, then try again</source>
   <translation>Installieren Sie das Visual C++ Redistributable (x64) von Microsoft und versuchen Sie es erneut</translation>
  </message>
  <message>
   <source>The engine's packages are installed, but do not start</source>
   <translation>Die Pakete der Engine sind installiert, starten aber nicht</translation>
  </message>
  <message>
   <source>Getting pip ready</source>
   <translation>pip wird vorbereitet</translation>
  </message>
  <message>
   <source>The packages cannot be written into {}</source>
   <translation>Die Pakete lassen sich nicht in {} schreiben</translation>
  </message>
  <message>
   <source>The list of the engine's packages is missing</source>
   <translation>Die Liste der Pakete der Engine fehlt</translation>
  </message>
  <message>
   <source>Install the plugin again</source>
   <translation>Die Erweiterung neu installieren</translation>
  </message>
  <message>
   <source>{} is not the file that this version of the plugin was made for: it is not installed</source>
   <translation>{} ist nicht die Datei, für die diese Version des Plugins gemacht ist: Sie wird nicht installiert</translation>
  </message>
  <message>
   <source>Where it came from a folder, gather the packages again; else ask who keeps the index that pip takes them from</source>
   <translation>Kam sie aus einem Ordner, sammeln Sie die Pakete neu; sonst fragen Sie, wer den Index pflegt, aus dem pip sie nimmt</translation>
  </message>
  <message>
   <source>{} holds none of the engine's packages</source>
   <translation>{} enthält keines der Pakete der Engine</translation>
  </message>
  <message>
   <source>{} holds packages for several computers</source>
   <translation>{} enthält Pakete für mehrere Rechner</translation>
  </message>
  <message>
   <source>Choose the folder in it whose name tells this system and its Python ({} …)</source>
   <translation>Wählen Sie darin den Ordner, dessen Name dieses System und sein Python nennt ({} …)</translation>
  </message>
  <message>
   <source>This network looks into secure connections: pip must be told its certificate (pip config set global.cert FILE)</source>
   <translation>Dieses Netz sieht in sichere Verbindungen hinein: pip muss sein Zertifikat kennen (pip config set global.cert DATEI)</translation>
  </message>
  <message>
   <source>The proxy wants a name and a password (Settings &gt; Options &gt; Network)</source>
   <translation>Der Proxy verlangt Namen und Passwort (Einstellungen &gt; Optionen &gt; Netzwerk)</translation>
  </message>
  <message>
   <source>The disk is full: make room, then try again</source>
   <translation>Die Platte ist voll: Schaffen Sie Platz und versuchen Sie es erneut</translation>
  </message>
  <message>
   <source>PyPI cannot be reached: look at the connection, and at the proxy (Settings &gt; Options &gt; Network)</source>
   <translation>PyPI ist nicht zu erreichen: Prüfen Sie die Verbindung und den Proxy (Einstellungen &gt; Optionen &gt; Netzwerk)</translation>
  </message>
  <message>
   <source>The folder {} cannot be written</source>
   <translation>In den Ordner {} lässt sich nicht schreiben</translation>
  </message>
  <message>
   <source>The folder has no package {} that fits this computer and its Python</source>
   <translation>Der Ordner enthält kein Paket {}, das zu diesem Rechner und seinem Python passt</translation>
  </message>
  <message>
   <source>The packages could not be downloaded</source>
   <translation>Die Pakete konnten nicht heruntergeladen werden</translation>
  </message>
  <message>
   <source>QGIS goes through a SOCKS proxy, and pip cannot: set an HTTP proxy (Settings &gt; Options &gt; Network)</source>
   <translation>QGIS geht über einen SOCKS-Proxy, was pip nicht kann: Stellen Sie einen HTTP-Proxy ein (Einstellungen &gt; Optionen &gt; Netzwerk)</translation>
  </message>
  <message>
   <source>On a computer of the same system, with the same version of the plugin and a Python of the same number, choose Engine &gt; Save Packages for Other Computers, and take that folder</source>
   <translation>Wählen Sie auf einem Rechner mit demselben System, derselben Version der Erweiterung und einem Python derselben Nummer Engine &gt; Pakete für andere Rechner speichern, und nehmen Sie diesen Ordner</translation>
  </message>
  <message>
   <source>Pixels of layer '{}' cannot be read: its file is damaged</source>
   <translation>Pixel des Layers '{}' können nicht gelesen werden: Seine Datei ist beschädigt</translation>
  </message>
  <message>
   <source>Copy or export it again</source>
   <translation>Die Datei neu kopieren oder exportieren</translation>
  </message>
  <message>
   <source>The map will be made from {}, the sensor that is easiest to get of a whole area; from {} the model only learns</source>
   <translation>Die Karte wird aus {} erstellt, dem Sensor, den es am ehesten von einem ganzen Gebiet gibt; aus {} lernt das Modell nur</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>'{}' is not chosen by itself: it has {} bands without wavelengths, as a scanned map has. If it is an aerial photo or a satellite image, use it</source>
   <translation>'{}' wird nicht von selbst gewählt: {} Kanäle ohne Wellenlängen hat auch eine gescannte Karte. Ist es ein Luft- oder Satellitenbild, kann es verwendet werden</translation>
  </message>
  <message>
   <source>'{}' is not chosen by itself: it is called as a map or labels are. If it is an image of {} bands, use it</source>
   <translation>'{}' wird nicht von selbst gewählt: der Name klingt nach einer Karte oder nach Labels. Ist es ein Bild mit {} Kanälen, kann es verwendet werden</translation>
  </message>
  <message>
   <source>'{}' has pixels of {} and is taken for an aerial photo. If it is a scanned map, take it away</source>
   <translation>'{}' hat Pixel von {} und wird für ein Luftbild gehalten. Ist es eine gescannte Karte, kann es abgewählt werden</translation>
  </message>
  <message>
   <source>'{}' is not chosen, and looks like radar. If it is, use it</source>
   <translation>'{}' ist nicht gewählt und sieht nach Radar aus. Wenn es das ist, kann es verwendet werden</translation>
  </message>
  <message>
   <source>'{}' looks like a map of classes, not like an image</source>
   <translation>'{}' sieht aus wie eine Karte von Klassen, nicht wie ein Bild</translation>
  </message>
  <message>
   <source>It is the same raster as {}</source>
   <translation>Es ist dasselbe Raster wie {}</translation>
  </message>
  <message>
   <source>Its bands are those of a radar: was it swapped with another layer?</source>
   <translation>Die Kanäle sind die eines Radars: Wurde der Layer mit einem anderen vertauscht?</translation>
  </message>
  <message>
   <source>Its bands are those of an optical sensor: was it swapped with another layer?</source>
   <translation>Die Kanäle sind die eines optischen Sensors: Wurde der Layer mit einem anderen vertauscht?</translation>
  </message>
  <message>
   <source>It is one band of an image, of which the project has {}</source>
   <translation>Er ist ein Kanal eines Bildes, von dem das Projekt {} hat</translation>
  </message>
  <message>
   <source>Stack Bands…</source>
   <translation>Kanäle stapeln…</translation>
  </message>
  <message>
   <source>It has one band, as elevation or an index has: is it of this sensor?</source>
   <translation>Er hat einen Kanal, wie Höhen oder ein Index: Ist er von diesem Sensor?</translation>
  </message>
  <message>
   <source>It has fewer bands than MSI ({} and {}): were the two swapped?</source>
   <translation>Er hat weniger Kanäle als MSI ({} und {}): Wurden die beiden vertauscht?</translation>
  </message>
  <message>
   <source>Swap HSI and MSI</source>
   <translation>HSI und MSI tauschen</translation>
  </message>
  <message>
   <source>Take Away</source>
   <translation>Abwählen</translation>
  </message>
  <message>
   <source>Swap {} and {}</source>
   <translation>{} und {} tauschen</translation>
  </message>
  <message>
   <source>Natural Colours</source>
   <translation>Natürliche Farben</translation>
  </message>
  <message>
   <source>{} Is a Value</source>
   <translation>{} ist ein Wert</translation>
  </message>
  <message>
   <source>It does not overlap {}</source>
   <translation>Der Layer überlappt {} nicht</translation>
  </message>
  <message>
   <source>all</source>
   <translation>alles</translation>
  </message>
  <message>
   <source>covers {} of {}</source>
   <translation>deckt {} von {} ab</translation>
  </message>
  <message>
   <source>Some of its pixels cannot be read: the file is damaged; copy or export it again</source>
   <translation>Einige seiner Pixel können nicht gelesen werden: Die Datei ist beschädigt; kopieren oder exportieren Sie sie neu</translation>
  </message>
  <message>
   <source>About {} % of it has no data inside of its extent</source>
   <translation>Etwa {} % davon haben innerhalb der Ausdehnung keine Daten</translation>
  </message>
  <message>
   <source>About {} % of its values are {}, which looks like no data</source>
   <translation>Etwa {} % der Werte sind {}, was nach fehlenden Daten aussieht</translation>
  </message>
  <message>
   <source>Most of its values are below 0, as of radar in decibels: was it swapped with another layer?</source>
   <translation>Die meisten Werte liegen unter 0, wie bei Radar in Dezibel: wurde der Layer vertauscht?</translation>
  </message>
  <message>
   <source>About {} % of it is 0 in all bands: no echo, which is no data</source>
   <translation>Etwa {} % davon sind 0 in allen Kanälen: kein Echo, und damit keine Daten</translation>
  </message>
  <message>
   <source>About {} % of it is 0 in all bands and would get a class: is it no data?</source>
   <translation>Etwa {} % davon sind in allen Kanälen 0 und bekämen eine Klasse: sind sie ohne Daten?</translation>
  </message>
  <message>
   <source>The additional no data values of layer '{}' are not used</source>
   <translation>Die zusätzlichen Leerwerte von Layer '{}' werden nicht verwendet</translation>
  </message>
  <message>
   <source>Use It Instead of the File's</source>
   <translation>Statt des Leerwerts der Datei verwenden</translation>
  </message>
  <message>
   <source>{} and one of transparency, which is not learned from</source>
   <translation>{} und einer der Transparenz, aus dem nicht gelernt wird</translation>
  </message>
  <message>
   <source>{}, nodata {}</source>
   <translation>{}, Leerwert {}</translation>
  </message>
  <message>
   <source>{} has none, the others have: set it</source>
   <translation>Fehlt bei {}, die anderen haben eines: KBS setzen</translation>
  </message>
  <message>
   <source>CRS</source>
   <translation>KBS</translation>
  </message>
  <message>
   <source>Set CRS…</source>
   <translation>KBS setzen…</translation>
  </message>
  <message>
   <source>No layer names one: all are taken to be in the same</source>
   <translation>Kein Layer nennt eines: Es wird angenommen, dass alle im selben liegen</translation>
  </message>
  <message>
   <source>No layer has one, and their sizes differ: they cannot be laid over each other</source>
   <translation>Kein Layer hat eines, und ihre Größen sind verschieden: Sie können nicht übereinandergelegt werden</translation>
  </message>
  <message>
   <source>None; the layers are taken pixel by pixel</source>
   <translation>Keines; die Layer werden Pixel für Pixel verwendet</translation>
  </message>
  <message>
   <source>{} is in {}, which counts in degrees, but its coordinates are none: set the CRS that they are in</source>
   <translation>{} ist in {}, das in Grad zählt, aber die Koordinaten sind keine: Setzen Sie das KBS, in dem sie sind</translation>
  </message>
  <message>
   <source>{}; reprojected on the fly</source>
   <translation>{}; beim Lesen reprojiziert</translation>
  </message>
  <message>
   <source>{} × {} pixels of {}, those of {}: the map will have them</source>
   <translation>{} × {} Pixel von {}, die von {}: Die Karte wird sie haben</translation>
  </message>
  <message>
   <source>{} × {} pixels of {}</source>
   <translation>{} × {} Pixel von {}</translation>
  </message>
  <message>
   <source>{} resampled</source>
   <translation>{} neu abgetastet</translation>
  </message>
  <message>
   <source>Take Those of {}</source>
   <translation>Die von {} nehmen</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>{} is {} times coarser and shows no detail</source>
   <translation>{} ist {}-mal gröber und zeigt keine Einzelheiten</translation>
  </message>
  <message>
   <source>{} is {} times finer and is averaged</source>
   <translation>{} ist {}-mal feiner und wird gemittelt</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>Klassifikation</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <source>{} is written as a GeoPackage: choose a file that is called something.gpkg, or a temporary layer</source>
   <translation>{} wird als GeoPackage geschrieben: Wählen Sie eine Datei namens irgendwas.gpkg oder einen temporären Layer</translation>
  </message>
  <message>
   <source>No class map is given</source>
   <translation>Keine Klassenkarte ist angegeben</translation>
  </message>
  <message>
   <source>Give one as parameter MAP</source>
   <translation>Geben Sie eine als Parameter MAP an</translation>
  </message>
  <message>
   <source>'{}' (parameter MAP) is no class map: its values are no codes of classes</source>
   <translation>'{}' (Parameter MAP) ist keine Klassenkarte: Die Werte sind keine Klassencodes</translation>
  </message>
  <message>
   <source>Give a class map, or a raster of whole numbers from 0 to 254</source>
   <translation>Geben Sie eine Klassenkarte an, oder ein Raster aus ganzen Zahlen von 0 bis 254</translation>
  </message>
  <message>
   <source>The file of '{}' names no classes: each is called by its code</source>
   <translation>Die Datei von '{}' nennt keine Klassen: Jede heißt wie ihr Code</translation>
  </message>
  <message>
   <source>No class field was given: '{}' was taken</source>
   <translation>Kein Klassenfeld war angegeben: '{}' wurde genommen</translation>
  </message>
  <message>
   <source>Hyperspectral image (HSI)</source>
   <translation>Hyperspektralbild (HSI)</translation>
  </message>
  <message>
   <source>Multispectral image (MSI)</source>
   <translation>Multispektralbild (MSI)</translation>
  </message>
  <message>
   <source>Radar image (SAR)</source>
   <translation>Radarbild (SAR)</translation>
  </message>
  <message>
   <source>Other layer, such as elevation</source>
   <translation>Anderer Layer, etwa Höhen</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Klassenfeld</translation>
  </message>
  <message>
   <source>Codes of the raster that mean no label, such as 254, 255 (empty: its no data, else 0)</source>
   <translation>Codes des Rasters, die kein Label bedeuten, etwa 254, 255 (leer: sein Leerwert, sonst 0)</translation>
  </message>
  <message>
   <source>Last sensor given</source>
   <translation>Letzter angegebener Sensor</translation>
  </message>
  <message>
   <source>Target sensor (default: the last one given)</source>
   <translation>Zielsensor (Vorgabe: der letzte angegebene)</translation>
  </message>
  <message>
   <source>Continue from a model</source>
   <translation>Von einem Modell aus fortsetzen</translation>
  </message>
  <message>
   <source>Device (auto, cpu, cuda:0)</source>
   <translation>Gerät (auto, cpu, cuda:0)</translation>
  </message>
  <message>
   <source>No labels are given: choose a vector layer and its class field, or a raster of codes</source>
   <translation>Keine Labels sind angegeben: Wählen Sie einen Vektorlayer und sein Klassenfeld oder ein Raster mit Codes</translation>
  </message>
  <message>
   <source>Labels are given twice, as a vector layer and as a raster: leave one of them empty</source>
   <translation>Labels sind zweimal angegeben, als Vektorlayer und als Raster: Lassen Sie eines davon leer</translation>
  </message>
  <message>
   <source>IGNORE is of a raster of codes: labels of a vector layer have no codes that mean none</source>
   <translation>IGNORE gilt für ein Raster mit Codes: Labels eines Vektorlayers haben keine Codes, die kein Label bedeuten</translation>
  </message>
  <message>
   <source>No layer is given: choose at least one raster layer</source>
   <translation>Kein Layer ist angegeben: Wählen Sie mindestens einen Rasterlayer</translation>
  </message>
  <message>
   <source>No labels are given</source>
   <translation>Es sind keine Labels angegeben</translation>
  </message>
  <message>
   <source>Give a vector layer with a class field, or a raster of codes</source>
   <translation>Einen Vektorlayer mit einem Klassenfeld oder ein Raster von Codes angeben</translation>
  </message>
  <message>
   <source>Codes are whole numbers, not '{}' (parameter IGNORE)</source>
   <translation>Codes sind ganze Zahlen, nicht '{}' (Parameter IGNORE)</translation>
  </message>
  <message>
   <source>Give numbers, such as 254, 255</source>
   <translation>Zahlen angeben, etwa 254, 255</translation>
  </message>
  <message>
   <source>Areas by polygon</source>
   <translation>Flächen je Polygon</translation>
  </message>
  <message>
   <source>Tells of each polygon of a layer, such as fields or districts, which class of a map has the most of it, how many percent of its classified pixels that are, how many percent of it have a class at all, and how many hectares of every class lie in it. A pixel counts where its centre lies; each polygon is counted on its own, so they may overlap. Where the pixels of a map are not all of one size on the ground, pixels are counted instead.</source>
   <translation>Sagt zu jedem Polygon eines Layers, etwa zu Feldern oder Gemeinden, welche Klasse einer Karte das meiste davon einnimmt, wie viel Prozent seiner klassifizierten Pixel das sind, wie viel Prozent von ihm überhaupt eine Klasse haben und wie viele Hektar jeder Klasse darin liegen. Ein Pixel zählt dort, wo seine Mitte liegt; jedes Polygon wird für sich gezählt, sie dürfen sich also überdecken. Sind die Pixel einer Karte am Boden nicht alle gleich groß, werden Pixel gezählt.</translation>
  </message>
  <message>
   <source>Class map</source>
   <translation>Klassenkarte</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polygone</translation>
  </message>
  <message>
   <source>'{}' shows no classes</source>
   <translation>'{}' zeigt keine Klassen</translation>
  </message>
  <message>
   <source>Style it first: Layer Properties, Symbology, Paletted/Unique values, Classify</source>
   <translation>Zuerst den Stil festlegen: Layereigenschaften, Symbolisierung, Paletten-/Eindeutige Werte, Klassifizieren</translation>
  </message>
  <message>
   <source>{} of {} polygons hold no pixel of a class: their values are empty</source>
   <translation>{} von {} Polygonen enthalten kein Pixel einer Klasse: Ihre Werte sind leer</translation>
  </message>
  <message>
   <source>{} of {} polygons have a class in a part only: the column '{}' tells in how many percent</source>
   <translation>{} von {} Polygonen haben nur zum Teil eine Klasse: Die Spalte '{}' sagt, zu wie viel Prozent</translation>
  </message>
  <message>
   <source>Assess a map</source>
   <translation>Karte bewerten</translation>
  </message>
  <message>
   <source>Compares a class map with reference labels that were not used for training: confusion matrix (rows are the reference), overall and average accuracy, kappa, producer's and user's accuracy and F1 per class, as an HTML report that needs no other file.

If the reference is a sample of single pixels that was drawn at random, say how, unless it is a file of 'Draw reference points', which says so itself: then every pixel of the map is counted, and the report also estimates the area of each class and the accuracies of the whole map, with 95 % confidence intervals (Olofsson et al. 2014; with a raster of strata that are not the classes of this map, Stehman 2014). Drawn shapes are no such sample: their accuracy has an interval as if they had been drawn at random. With another map, McNemar's test says whether the two differ on this reference.</source>
   <translation>Vergleicht eine Klassenkarte mit Referenzlabels, die nicht zum Training verwendet wurden: Konfusionsmatrix (Zeilen sind die Referenz), Gesamtgenauigkeit und mittlere Genauigkeit, Kappa, Produzenten- und Nutzergenauigkeit sowie F1 je Klasse, als HTML-Bericht, der keine weitere Datei braucht.

Ist die Referenz eine zufällig gezogene Stichprobe einzelner Pixel, angeben, wie sie gezogen wurde, außer bei einer Datei von 'Referenzpunkte ziehen', die das selbst sagt: Dann zählt jedes Pixel der Karte, und der Bericht schätzt auch die Fläche jeder Klasse und die Genauigkeiten der ganzen Karte, mit 95-%-Konfidenzintervallen (Olofsson et al. 2014; mit einem Raster von Strata, die nicht die Klassen dieser Karte sind, Stehman 2014). Gezeichnete Formen sind keine solche Stichprobe: Ihre Genauigkeit hat ein Intervall, als wären sie zufällig gezogen. Mit einer weiteren Karte sagt der McNemar-Test, ob sich die beiden anhand dieser Referenz unterscheiden.</translation>
  </message>
  <message>
   <source>Reference (vector layer)</source>
   <translation>Referenz (Vektorlayer)</translation>
  </message>
  <message>
   <source>Reference (raster of codes, instead of a vector layer)</source>
   <translation>Referenz (Raster von Codes, anstelle eines Vektorlayers)</translation>
  </message>
  <message>
   <source>As the file says, else plain counts</source>
   <translation>Wie es die Datei sagt, sonst einfache Zählung</translation>
  </message>
  <message>
   <source>Stratified random</source>
   <translation>Stratifiziert zufällig</translation>
  </message>
  <message>
   <source>Simple random</source>
   <translation>Einfach zufällig</translation>
  </message>
  <message>
   <source>No random sample: plain counts</source>
   <translation>Keine Zufallsstichprobe: einfache Zählung</translation>
  </message>
  <message>
   <source>How the reference was drawn</source>
   <translation>Wie die Referenz gezogen wurde</translation>
  </message>
  <message>
   <source>Strata of the sample, if not the classes of this map (raster of codes)</source>
   <translation>Strata der Stichprobe, falls nicht die Klassen dieser Karte (Raster von Codes)</translation>
  </message>
  <message>
   <source>Another map to compare with (McNemar's test)</source>
   <translation>Weitere Karte zum Vergleich (McNemar-Test)</translation>
  </message>
  <message>
   <source>Model that made the map, for the report</source>
   <translation>Modell, das die Karte erstellt hat, für den Bericht</translation>
  </message>
  <message>
   <source>Table of the figures of each class, and of all</source>
   <translation>Tabelle der Kennzahlen jeder Klasse und aller zusammen</translation>
  </message>
  <message>
   <source>Overall accuracy</source>
   <translation>Gesamtgenauigkeit</translation>
  </message>
  <message>
   <source>Lower end of its 95 % interval</source>
   <translation>Unteres Ende ihres 95-%-Intervalls</translation>
  </message>
  <message>
   <source>Upper end of its 95 % interval</source>
   <translation>Oberes Ende ihres 95-%-Intervalls</translation>
  </message>
  <message>
   <source>Average accuracy</source>
   <translation>Mittlere Genauigkeit</translation>
  </message>
  <message>
   <source>Kappa</source>
   <translation>Kappa</translation>
  </message>
  <message>
   <source>Overall accuracy, estimated for the whole map</source>
   <translation>Gesamtgenauigkeit, geschätzt für die ganze Karte</translation>
  </message>
  <message>
   <source>Half of its 95 % confidence interval</source>
   <translation>Halbe Breite ihres 95-%-Konfidenzintervalls</translation>
  </message>
  <message>
   <source>p of McNemar's test</source>
   <translation>p des McNemar-Tests</translation>
  </message>
  <message>
   <source>The points were drawn at random from a map, as their file says: they speak for the whole map</source>
   <translation>Die Punkte wurden laut ihrer Datei zufällig aus einer Karte gezogen: Sie stehen für die ganze Karte</translation>
  </message>
  <message>
   <source>The points were drawn at random within each class of a map, as their file says: they speak for the whole map</source>
   <translation>Die Punkte wurden laut ihrer Datei zufällig innerhalb jeder Klasse einer Karte gezogen: Sie stehen für die ganze Karte</translation>
  </message>
  <message>
   <source>Of {} pixels {} are right in this map alone, {} in the other alone (McNemar's test: p {})</source>
   <translation>Von {} Pixeln sind {} nur in dieser Karte richtig, {} nur in der anderen (McNemar-Test: p {})</translation>
  </message>
  <message>
   <source>Map with a model</source>
   <translation>Mit einem Modell kartieren</translation>
  </message>
  <message>
   <source>Classifies layers with a model that 'Train a model' made. Any of the model's sensors may be left out; its target alone is enough. A layer of another sensor is resampled to the bands that the model learned from, if the wavelengths of both are known. The map is a Cloud Optimized GeoTIFF with class names and colours, 255 where there is no data; the confidence says how sure the model is of a pixel, 0 to 1; it is calibrated, so that about 80 % of the pixels of 0.8 are right, only if labels were held out in training and the map shows what was learned there. The uncertainty has three bands: the entropy (1: all classes are as likely), the margin between the two best classes, and how unlike all labels a pixel is (1: the edge of what training saw, above: unlike it). Rasters of any size are read tile by tile. Smoothing says how much a pixel follows its neighbours where it is in doubt: 0 each pixel on its own, left empty as in training.</source>
   <translation>Klassifiziert Layer mit einem Modell, das mit 'Modell trainieren' erstellt wurde. Jeder Sensor des Modells darf fehlen; das Ziel allein genügt. Ein Layer eines anderen Sensors wird auf die Kanäle umgerechnet, mit denen das Modell gelernt hat, wenn die Wellenlängen beider bekannt sind. Die Karte ist ein Cloud Optimized GeoTIFF mit Klassennamen und -farben und 255, wo keine Daten sind; die Konfidenz sagt, wie sicher sich das Modell bei einem Pixel ist, 0 bis 1; sie ist kalibriert, sodass etwa 80 % der Pixel mit 0,8 richtig sind, jedoch nur, wenn beim Training Labels zurückgehalten wurden und die Karte zeigt, was dort gelernt wurde. Die Unsicherheit hat drei Kanäle: die Entropie (1: alle Klassen sind gleich wahrscheinlich), den Abstand zwischen den beiden besten Klassen und wie unähnlich ein Pixel allen Labels ist (1: der Rand dessen, was das Training gesehen hat, darüber: unähnlich). Raster jeder Größe werden Kachel für Kachel gelesen. Die Glättung sagt, wie sehr ein Pixel seinen Nachbarn folgt, wo es unsicher ist: 0 jedes Pixel für sich, leer wie im Training.</translation>
  </message>
  <message>
   <source>Area (default: the whole layer)</source>
   <translation>Fläche (Vorgabe: der ganze Layer)</translation>
  </message>
  <message>
   <source>Only inside of these polygons (default: everywhere)</source>
   <translation>Nur innerhalb dieser Polygone (Vorgabe: überall)</translation>
  </message>
  <message>
   <source>Tile size in pixels (smaller: less memory)</source>
   <translation>Kachelgröße in Pixeln (kleiner: weniger Speicher)</translation>
  </message>
  <message>
   <source>Smoothing (0: each pixel on its own; empty: as in training)</source>
   <translation>Glättung (0: jedes Pixel für sich; leer: wie im Training)</translation>
  </message>
  <message>
   <source>Class prior (0: all classes alike, for rare ones; 1: as common as training found them; empty: as in training)</source>
   <translation>Klassen-Prior (0: alle gleich, für seltene; 1: so häufig, wie das Training sie fand; leer: wie im Training)</translation>
  </message>
  <message>
   <source>Dask cluster (tcp://host:8786 or local:4; empty: the engine itself maps)</source>
   <translation>Dask-Cluster (tcp://host:8786 oder local:4; leer: die Engine kartiert selbst)</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Konfidenz</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>Unsicherheit</translation>
  </message>
  <message>
   <source>The map stays, but it was made from a temporary file, which will be deleted: {}. To be able to make the map again, give that file a name of its own</source>
   <translation>Die Karte bleibt, aber sie wurde aus einer temporären Datei gemacht, die gelöscht wird: {}. Um die Karte noch einmal machen zu können, geben Sie dieser Datei einen eigenen Namen</translation>
  </message>
  <message>
   <source>Compare two maps</source>
   <translation>Zwei Karten vergleichen</translation>
  </message>
  <message>
   <source>Counts what became of each class from one class map to another: a matrix of pixels and hectares (rows are the first map, columns the second), the commonest changes, and a map that is grey where nothing changed and else has the colour of what a pixel is now.

Classes are the same if they have the same name, whatever their codes. The second map may be of another CRS, extent or pixel size: each pixel of the first is compared with the nearest one of the second.</source>
   <translation>Zählt, was von einer Klassenkarte zur anderen aus jeder Klasse wurde: eine Matrix von Pixeln und Hektar (Zeilen sind die erste Karte, Spalten die zweite), die häufigsten Änderungen und eine Karte, die grau ist, wo sich nichts geändert hat, und sonst die Farbe dessen zeigt, was ein Pixel jetzt ist.

Klassen sind gleich, wenn sie denselben Namen haben, unabhängig von ihren Codes. Die zweite Karte darf ein anderes KBS, eine andere Ausdehnung oder Pixelgröße haben: Jedes Pixel der ersten wird mit dem nächstgelegenen der zweiten verglichen.</translation>
  </message>
  <message>
   <source>First map</source>
   <translation>Erste Karte</translation>
  </message>
  <message>
   <source>Second map</source>
   <translation>Zweite Karte</translation>
  </message>
  <message>
   <source>Map of changes</source>
   <translation>Karte der Änderungen</translation>
  </message>
  <message>
   <source>Pixels that changed</source>
   <translation>Geänderte Pixel</translation>
  </message>
  <message>
   <source>Share of the pixels that changed</source>
   <translation>Anteil der geänderten Pixel</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Export a model for Deepness</source>
   <translation>Modell für Deepness exportieren</translation>
  </message>
  <message>
   <source>Writes a model as one ONNX file that the QGIS plugin Deepness loads as a segmentation model: one raster of the sensor in, with all bands in the order of the training, one probability per class out. Classes, pixel size, tiles and overlap are told in the file, so Deepness sets them itself; leave them as they are, and leave its channels mapped in order. The values are those of the layer as QGIS reads them, whatever their type.

Deepness gives a model one raster: of a model of several sensors, one is exported. It needs a layer whose CRS is in metres. It knows no 'no data': pixels without data get a class too, so give it a polygon layer of the area to map. If such pixels have a value of their own, name it here: then they do not disturb their neighbours. What is not a number (NaN) never does.</source>
   <translation>Schreibt ein Modell als eine ONNX-Datei, die die QGIS-Erweiterung Deepness als Segmentierungsmodell lädt: ein Raster des Sensors hinein, mit allen Kanälen in der Reihenfolge des Trainings, eine Wahrscheinlichkeit je Klasse heraus. Klassen, Pixelgröße, Kacheln und Überlappung stehen in der Datei, sodass Deepness sie selbst einstellt; lassen Sie sie unverändert und die Kanäle in ihrer Reihenfolge zugeordnet. Die Werte sind die des Layers, wie QGIS sie liest, gleich welchen Typs.

Deepness gibt einem Modell ein Raster: Von einem Modell mehrerer Sensoren wird einer exportiert. Es braucht einen Layer, dessen KBS in Metern ist. Es kennt keinen Leerwert: Auch Pixel ohne Daten erhalten eine Klasse, geben Sie ihm daher einen Polygonlayer der zu kartierenden Fläche. Haben solche Pixel einen eigenen Wert, geben Sie ihn hier an: Dann stören sie ihre Nachbarn nicht. Was keine Zahl ist (NaN), stört nie.</translation>
  </message>
  <message>
   <source>The model's target</source>
   <translation>Das Ziel des Modells</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>Value that means no data (empty: none)</source>
   <translation>Leerwert (leer: keiner)</translation>
  </message>
  <message>
   <source>Tile side in pixels</source>
   <translation>Kachelgröße in Pixeln</translation>
  </message>
  <message>
   <source>Model for Deepness</source>
   <translation>Modell für Deepness</translation>
  </message>
  <message>
   <source>Majority filter of a map</source>
   <translation>Mehrheitsfilter einer Karte</translation>
  </message>
  <message>
   <source>Gives each pixel of a class map the class that is most frequent in the square around it; a radius of 1 is the square of 3 x 3 pixels. Pixels without data stay so and have no say. Where classes are as frequent, a pixel keeps its own.</source>
   <translation>Gibt jedem Pixel einer Klassenkarte die Klasse, die im Quadrat um das Pixel am häufigsten ist; ein Radius von 1 ist das Quadrat von 3 x 3 Pixeln. Pixel ohne Daten bleiben so und zählen nicht mit. Wo Klassen gleich häufig sind, behält ein Pixel seine eigene.</translation>
  </message>
  <message>
   <source>Radius in pixels</source>
   <translation>Radius in Pixeln</translation>
  </message>
  <message>
   <source>Cleaned map</source>
   <translation>Bereinigte Karte</translation>
  </message>
  <message>
   <source>Page of a map</source>
   <translation>Seite einer Karte</translation>
  </message>
  <message>
   <source>Draws a class map on an A4 page of 200 dots per inch, with title, legend of the classes, scale bar, north arrow and source, in the colours of the layer. Left empty, the title is the layer's name. The ending of the file says what it is: a picture (.png), or a page whose letters and lines stay sharp (.pdf, .svg).</source>
   <translation>Zeichnet eine Klassenkarte auf eine A4-Seite mit 200 Punkten je Zoll, mit Titel, Legende der Klassen, Maßstabsbalken, Nordpfeil und Quelle, in den Farben des Layers. Bleibt der Titel leer, ist er der Name des Layers. Die Endung der Datei sagt, was sie ist: ein Bild (.png) oder eine Seite, deren Buchstaben und Linien scharf bleiben (.pdf, .svg).</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>'{}' is no PNG, PDF or SVG</source>
   <translation>'{}' ist kein PNG, PDF oder SVG</translation>
  </message>
  <message>
   <source>Call it something.png, something.pdf or something.svg</source>
   <translation>Nennen Sie es irgendwas.png, irgendwas.pdf oder irgendwas.svg</translation>
  </message>
  <message>
   <source>Polygons of a map</source>
   <translation>Polygone einer Karte</translation>
  </message>
  <message>
   <source>Makes a GeoPackage of the areas of a class map: a polygon for each patch of one class, or one of many parts for each class, with the class's code and name and the area in hectares on the project's ellipsoid, or on the map's where the project has none, in the colours of the map. Pixels without data give none. Clean the map first (Majority filter, Sieve): lonely pixels become polygons, too.</source>
   <translation>Macht aus den Flächen einer Klassenkarte ein GeoPackage: ein Polygon für jeden Fleck einer Klasse oder eines aus vielen Teilen für jede Klasse, mit Code und Name der Klasse und der Fläche in Hektar auf dem Ellipsoid des Projekts, oder auf dem der Karte, wo das Projekt keines hat, in den Farben der Karte. Pixel ohne Daten ergeben keine. Die Karte zuerst bereinigen (Mehrheitsfilter, Sieben): auch einzelne Pixel werden Polygone.</translation>
  </message>
  <message>
   <source>One polygon of many parts per class</source>
   <translation>Ein Polygon aus vielen Teilen je Klasse</translation>
  </message>
  <message>
   <source>'{}' is no GeoPackage</source>
   <translation>'{}' ist kein GeoPackage</translation>
  </message>
  <message>
   <source>Call it something.gpkg</source>
   <translation>Einen Namen auf .gpkg wählen</translation>
  </message>
  <message>
   <source>'{}' has no CRS, so that the polygons have no areas</source>
   <translation>'{}' hat kein KBS, daher haben die Polygone keine Flächen</translation>
  </message>
  <message>
   <source>The algorithm '{}' of QGIS failed</source>
   <translation>Der QGIS-Algorithmus '{}' ist fehlgeschlagen</translation>
  </message>
  <message>
   <source>The log says more</source>
   <translation>Mehr dazu im Protokoll</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>Compare the layers' places</source>
   <translation>Lage der Layer vergleichen</translation>
  </message>
  <message>
   <source>Estimates how far each layer lies from the target layer, in the target's pixels, by phase correlation of their edges. Where the edges have too little in common, it says that it cannot tell. The points hold the shift at every place that told one (off_x, off_y in map units: where the layer has what should be at the point). Radar has its edges where things rise and an optical image where colours change, so between the two a pixel or so is not to be trusted.</source>
   <translation>Schätzt mittels Phasenkorrelation der Kanten, wie weit jeder Layer vom Ziellayer versetzt ist, in Pixeln des Ziels. Wo die Kanten zu wenig gemeinsam haben, wird gemeldet, dass der Versatz nicht feststellbar ist. Die Punkte enthalten die Verschiebung an jeder Stelle, die eine ergab (off_x, off_y in Karteneinheiten: wo der Layer zeigt, was am Punkt sein sollte). Radar hat seine Kanten, wo etwas aufragt, ein optisches Bild, wo sich Farben ändern, daher ist zwischen beiden auf etwa ein Pixel kein Verlass.</translation>
  </message>
  <message>
   <source>Shifts</source>
   <translation>Verschiebungen</translation>
  </message>
  <message>
   <source>The largest shift that can be told, in pixels</source>
   <translation>Größte feststellbare Verschiebung in Pixeln</translation>
  </message>
  <message>
   <source>The target {} is none of the layers</source>
   <translation>Das Ziel {} ist keiner der Layer</translation>
  </message>
  <message>
   <source>Give that layer, or another target</source>
   <translation>Diesen Layer oder ein anderes Ziel angeben</translation>
  </message>
  <message>
   <source>Demonstration</source>
   <translation>Demonstration</translation>
  </message>
  <message>
   <source>Make the sample scene</source>
   <translation>Beispielszene erstellen</translation>
  </message>
  <message>
   <source>Writes a small simulated landscape: a hyperspectral image over a part of it, a multispectral and a radar image, a few labels, and the true map. It shows how the tools work, not how accurate they are on real data.</source>
   <translation>Schreibt eine kleine simulierte Landschaft: ein Hyperspektralbild eines Teils davon, ein Multispektral- und ein Radarbild, einige Labels und die wahre Karte. Sie zeigt, wie die Werkzeuge funktionieren, nicht wie genau sie mit echten Daten sind.</translation>
  </message>
  <message>
   <source>Side of the scene in pixels</source>
   <translation>Seitenlänge der Szene in Pixeln</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Zufallssaat</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Draw reference points</source>
   <translation>Referenzpunkte ziehen</translation>
  </message>
  <message>
   <source>Draws pixels of a class map at random, as points without a class. Somebody who does not see the map gives each its true class in the field 'class' (in the panel: step 5); then 'Assess a map' estimates the accuracy and the areas of the whole map from them.

Designs: Random takes all pixels alike. The others draw within each class of the map: Equal as many of each, which tells the most of rare classes; Proportional as the class is large; Optimal as it is large and in doubt, which tells the overall accuracy best and needs the map's confidence (Olofsson et al. 2014).</source>
   <translation>Zieht zufällig Pixel einer Klassenkarte, als Punkte ohne Klasse. Jemand, der die Karte nicht sieht, gibt jedem seine wahre Klasse im Feld 'class' (im Bedienfeld: Schritt 5); dann schätzt 'Karte bewerten' daraus die Genauigkeit und die Flächen der ganzen Karte.

Designs: Zufällig behandelt alle Pixel gleich. Die anderen ziehen innerhalb jeder Klasse der Karte: Gleich viele von jeder, was am meisten über seltene Klassen sagt; Proportional zur Größe der Klasse; Optimal danach, wie groß und unsicher sie ist, was die Gesamtgenauigkeit am besten schätzt und die Konfidenz der Karte braucht (Olofsson et al. 2014).</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Zufällig</translation>
  </message>
  <message>
   <source>Equal</source>
   <translation>Gleich viele</translation>
  </message>
  <message>
   <source>Proportional</source>
   <translation>Proportional</translation>
  </message>
  <message>
   <source>Optimal</source>
   <translation>Optimal</translation>
  </message>
  <message>
   <source>Design</source>
   <translation>Design</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <source>Confidence of the map (for the optimal design)</source>
   <translation>Konfidenz der Karte (für das optimale Design)</translation>
  </message>
  <message>
   <source>Reference points</source>
   <translation>Referenzpunkte</translation>
  </message>
  <message>
   <source>Half of the 95 % interval that is to be expected</source>
   <translation>Zu erwartende halbe Breite des 95-%-Intervalls</translation>
  </message>
  <message>
   <source>STAC item of a map</source>
   <translation>STAC-Item einer Karte</translation>
  </message>
  <message>
   <source>Writes a STAC item (SpatioTemporal Asset Catalog 1.0.0) beside a class map: where it lies, its CRS and pixels, its classes and when it was made. It refers to the map by its name, so it is always called like the map, with .stac.json.</source>
   <translation>Schreibt ein STAC-Item (SpatioTemporal Asset Catalog 1.0.0) neben eine Klassenkarte: wo sie liegt, ihr KBS und ihre Pixel, ihre Klassen und wann sie erstellt wurde. Es nennt die Karte bei ihrem Namen, darum heißt es immer wie die Karte, mit .stac.json.</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation>STAC-Item</translation>
  </message>
  <message>
   <source>Virtual rasters (*.vrt)</source>
   <translation>Virtuelle Raster (*.vrt)</translation>
  </message>
  <message>
   <source>'{}' is no virtual raster: call it something.vrt</source>
   <translation>'{}' ist kein virtuelles Raster: nennen Sie es etwas.vrt</translation>
  </message>
  <message>
   <source>Stack bands</source>
   <translation>Kanäle stapeln</translation>
  </message>
  <message>
   <source>Makes one image of bands that come as a file each, or in several pixel sizes, such as those of Landsat and Sentinel-2: a small virtual raster that names the files, so that nothing is copied. It has the finest pixels, and the area that all cover. Names and wavelengths come from the files, or from what they are called; so does the order of the bands.</source>
   <translation>Macht ein Bild aus Kanälen, die als je eine Datei oder in mehreren Pixelgrößen kommen, wie die von Landsat und Sentinel-2: ein kleines virtuelles Raster, das die Dateien nennt, sodass nichts kopiert wird. Es hat die feinsten Pixel und die Fläche, die alle bedecken. Namen und Wellenlängen kommen aus den Dateien oder aus ihren Namen; ebenso die Reihenfolge der Kanäle.</translation>
  </message>
  <message>
   <source>Layers of bands</source>
   <translation>Layer der Kanäle</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Not all of the bands are rasters</source>
   <translation>Nicht alle Kanäle sind Raster</translation>
  </message>
  <message>
   <source>Give raster layers, or files of rasters</source>
   <translation>Geben Sie Rasterlayer oder Dateien von Rastern an</translation>
  </message>
  <message>
   <source>{} layers in {}</source>
   <translation>{} Layer in {}</translation>
  </message>
  <message>
   <source>Suggest where to label next</source>
   <translation>Vorschlagen, wo als Nächstes zu labeln ist</translation>
  </message>
  <message>
   <source>Learns from the labels as they are now and says where the next ones would teach the most: points far from each other and from all labels, the best first, with the two classes that each place may be and their shares. Label them, and run it again.

The panel does the same step by step, in the live map: 'Next Suggestion'.</source>
   <translation>Lernt von den Labels, wie sie jetzt sind, und sagt, wo die nächsten am meisten lehren würden: Punkte weit voneinander und von allen Labels entfernt, der beste zuerst, mit den zwei Klassen, die dort in Frage kommen, und ihren Anteilen. Labeln Sie sie und starten Sie erneut.

Das Bedienfeld tut dasselbe Schritt für Schritt in der Live-Karte: 'Nächster Vorschlag'.</translation>
  </message>
  <message>
   <source>Labels (vector layer)</source>
   <translation>Labels (Vektorlayer)</translation>
  </message>
  <message>
   <source>Labels (raster of codes, instead of a vector layer)</source>
   <translation>Labels (Raster von Codes, anstelle eines Vektorlayers)</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Stellen</translation>
  </message>
  <message>
   <source>Places to label</source>
   <translation>Zu labelnde Stellen</translation>
  </message>
  <message>
   <source>Train a model</source>
   <translation>Modell trainieren</translation>
  </message>
  <message>
   <source>Learns a land-cover model from co-registered layers of up to three sensors, one more such as elevation, and a few labels (polygons, lines, points, or a raster of codes). The target is what will be there for the whole map, one layer or several: the others, which may cover a part of the area only, help to learn. By default it is the last sensor given, and Other beside it; of several layers the map has the pixels of the first. Whole shapes are held out to estimate the accuracy; the saved model has learned from all. A cross-validation holds every shape out once instead of one share, in as many trainings as folds; where a class has few shapes that is the usual way.

Layers may differ in CRS, pixel size and extent. The same seed gives the same model. Smoothing says how much a pixel of the maps follows its neighbours where it is in doubt; with 0 each pixel stands on its own.

A training may continue from a model of the same sensors, with new labels, classes or another scene: it is done sooner, and what was taken over is told. Only the labels given here teach.</source>
   <translation>Lernt ein Landbedeckungsmodell aus koregistrierten Layern von bis zu drei Sensoren, einem weiteren wie Höhen und wenigen Labels (Polygone, Linien, Punkte oder ein Raster von Codes). Das Ziel ist, was für die ganze Karte vorliegen wird, ein Layer oder mehrere: Die anderen, die nur einen Teil der Fläche abdecken dürfen, helfen beim Lernen. Voreingestellt ist der letzte angegebene Sensor, und daneben Andere; von mehreren Layern hat die Karte die Pixel des ersten. Ganze Formen werden zurückgehalten, um die Genauigkeit zu schätzen; das gespeicherte Modell hat von allen gelernt. Eine Kreuzvalidierung hält statt eines Anteils jede Form einmal zurück, in so vielen Trainings wie Folds; wo eine Klasse wenige Formen hat, geschieht das von selbst.

Layer dürfen sich in KBS, Pixelgröße und Ausdehnung unterscheiden. Dieselbe Zufallssaat ergibt dasselbe Modell. Die Glättung sagt, wie sehr ein Pixel der Karten seinen Nachbarn folgt, wo es unsicher ist; bei 0 steht jedes Pixel für sich.

Ein Training kann von einem Modell derselben Sensoren aus fortgesetzt werden, mit neuen Labels, Klassen oder einer anderen Szene: Es ist schneller fertig, und es wird gesagt, was übernommen wurde. Gelernt wird nur von den hier angegebenen Labels.</translation>
  </message>
  <message>
   <source>Held-out share of the shapes</source>
   <translation>Zurückgehaltener Anteil der Formen</translation>
  </message>
  <message>
   <source>Interactive learning: sensors exchange what they learn</source>
   <translation>Interaktives Lernen: Sensoren tauschen aus, was sie lernen</translation>
  </message>
  <message>
   <source>Self-adversarial: features learn to stand noise</source>
   <translation>Selbst-adversarial: Merkmale lernen, Rauschen standzuhalten</translation>
  </message>
  <message>
   <source>Label propagation: unlabelled pixels learn along</source>
   <translation>Label-Propagation: Pixel ohne Label lernen mit</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>Notes, kept in the model</source>
   <translation>Hinweise, die im Modell gespeichert werden</translation>
  </message>
  <message>
   <source>Cross-validation: folds that hold every shape out once (0: one held-out share, -1: {} where shapes are few)</source>
   <translation>Kreuzvalidierung: Folds, die jede Form einmal zurückhalten (0: ein zurückgehaltener Anteil, -1: {}, wo es wenige Formen gibt)</translation>
  </message>
  <message>
   <source>Epochs (0: as many as serve)</source>
   <translation>Epochen (0: so viele wie nützlich)</translation>
  </message>
  <message>
   <source>Smoothing (0: each pixel on its own)</source>
   <translation>Glättung (0: jedes Pixel für sich)</translation>
  </message>
  <message>
   <source>Class prior (0: all classes alike, for rare ones; 1: as common as training finds them)</source>
   <translation>Klassen-Prior (0: alle gleich, für seltene; 1: so häufig, wie das Training sie findet)</translation>
  </message>
  <message>
   <source>{} cannot be started</source>
   <translation>{} kann nicht gestartet werden</translation>
  </message>
  <message>
   <source>Setting up the engine failed</source>
   <translation>Einrichten der Engine fehlgeschlagen</translation>
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
   <translation>Die Antwort kann nicht in Layer '{}' geschrieben werden</translation>
  </message>
  <message>
   <source>Look whether its file may be written</source>
   <translation>Prüfen, ob seine Datei geschrieben werden darf</translation>
  </message>
  <message>
   <source>There is no pixel of layer '{}' here</source>
   <translation>Hier gibt es kein Pixel von Layer '{}'</translation>
  </message>
  <message>
   <source>Click where the layer is</source>
   <translation>Dorthin klicken, wo der Layer ist</translation>
  </message>
  <message>
   <source>Layer '{}' has no data here</source>
   <translation>Layer '{}' hat hier keine Daten</translation>
  </message>
  <message>
   <source>Click where it has values</source>
   <translation>Dorthin klicken, wo er Werte hat</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Lage</translation>
  </message>
  <message>
   <source>Whether the layers lie on each other is not known yet</source>
   <translation>Ob die Layer aufeinanderliegen, ist noch nicht bekannt</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>{} against {}: cannot be told, they have too few edges in common</source>
   <translation>{} gegenüber {}: nicht feststellbar, sie haben zu wenige gemeinsame Kanten</translation>
  </message>
  <message>
   <source>{} lies on {} ({} pixels off)</source>
   <translation>{} liegt auf {} ({} Pixel versetzt)</translation>
  </message>
  <message>
   <source>{} lies {} pixels off (pixels of {})</source>
   <translation>{} ist um {} Pixel versetzt (Pixel von {})</translation>
  </message>
  <message>
   <source>Show Shifts</source>
   <translation>Verschiebungen anzeigen</translation>
  </message>
  <message>
   <source>what the two see differs, so look before you move it</source>
   <translation>was die beiden sehen, ist verschieden: vor dem Verschieben ansehen</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Verschieben</translation>
  </message>
  <message>
   <source>{} (moved)</source>
   <translation>{} (verschoben)</translation>
  </message>
  <message>
   <source>Shifts of the layers (× {})</source>
   <translation>Verschiebungen der Layer (× {})</translation>
  </message>
  <message>
   <source>The shifts are gone</source>
   <translation>Die Verschiebungen sind verschwunden</translation>
  </message>
  <message>
   <source>Compare the layers again</source>
   <translation>Die Layer erneut vergleichen</translation>
  </message>
  <message>
   <source>The move has no place in the CRS of layer '{}'</source>
   <translation>Die Verschiebung hat keine Entsprechung im KBS von Layer '{}'</translation>
  </message>
  <message>
   <source>Reproject the layer</source>
   <translation>Den Layer reprojizieren</translation>
  </message>
  <message>
   <source>Layer '{}' has no georeference that could be moved</source>
   <translation>Layer '{}' hat keine Georeferenz, die verschoben werden könnte</translation>
  </message>
  <message>
   <source>Georeference the layer first</source>
   <translation>Zuerst den Layer georeferenzieren</translation>
  </message>
  <message>
   <source>Save the project into a folder where you may write</source>
   <translation>Das Projekt in einem Ordner speichern, in den Sie schreiben dürfen</translation>
  </message>
  <message>
   <source>Bands of {}</source>
   <translation>Kanäle von {}</translation>
  </message>
  <message>
   <source>Layer '{}' has edits that are not saved</source>
   <translation>Layer '{}' hat Änderungen, die nicht gespeichert sind</translation>
  </message>
  <message>
   <source>Save or discard them, then read it anew</source>
   <translation>Speichern oder verwerfen Sie sie, dann neu lesen</translation>
  </message>
  <message>
   <source>Number the classes anew</source>
   <translation>Klassen neu nummerieren</translation>
  </message>
  <message>
   <source>The part of '{}' on the target layer has {} classes, but a map can have 1 to 254</source>
   <translation>Der Teil von '{}' auf dem Ziellayer hat {} Klassen, aber eine Karte kann 1 bis 254 haben</translation>
  </message>
  <message>
   <source>Join classes first: Reclassify by Table in Processing does it</source>
   <translation>Fassen Sie zuerst Klassen zusammen: 'Nach Tabelle neuklassifizieren' in der Verarbeitung macht das</translation>
  </message>
  <message>
   <source>Press the button again to replace it, or choose another name</source>
   <translation>Drücken Sie den Knopf noch einmal, um sie zu ersetzen, oder wählen Sie einen anderen Namen</translation>
  </message>
  <message>
   <source>'{}' is there already</source>
   <translation>'{}' gibt es schon</translation>
  </message>
  <message>
   <source>model.xmn</source>
   <translation>Modell.xmn</translation>
  </message>
  <message>
   <source>There are no labels yet</source>
   <translation>Es gibt noch keine Labels</translation>
  </message>
  <message>
   <source>map.tif</source>
   <translation>Karte.tif</translation>
  </message>
  <message>
   <source>'{}' is shown in the project as layer '{}'</source>
   <translation>'{}' wird im Projekt als Layer '{}' angezeigt</translation>
  </message>
  <message>
   <source>Call the new map something else, such as {}, or remove that layer</source>
   <translation>Die neue Karte anders nennen, z. B. {}, oder diesen Layer entfernen</translation>
  </message>
  <message>
   <source>Map {}</source>
   <translation>Karte {}</translation>
  </message>
  <message>
   <source>classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <source>{} (confidence)</source>
   <translation>{} (Konfidenz)</translation>
  </message>
  <message>
   <source>{} (uncertainty)</source>
   <translation>{} (Unsicherheit)</translation>
  </message>
  <message>
   <source>Sample scene (simulated)</source>
   <translation>Beispielszene (simuliert)</translation>
  </message>
  <message>
   <source>The engine is not set up yet</source>
   <translation>Die Engine ist noch nicht eingerichtet</translation>
  </message>
  <message>
   <source>Press Set Up Engine at the top of the X-ModalNet panel</source>
   <translation>Oben im X-ModalNet-Bedienfeld auf 'Engine einrichten' klicken</translation>
  </message>
  <message>
   <source>The interpreter {} cannot be used: {}.</source>
   <translation>Der Interpreter {} kann nicht verwendet werden: {}.</translation>
  </message>
  <message>
   <source>Looking for Python</source>
   <translation>Python wird gesucht</translation>
  </message>
  <message>
   <source>Removing what was there</source>
   <translation>Was dort lag, wird entfernt</translation>
  </message>
  <message>
   <source>Making the environment</source>
   <translation>Umgebung wird erstellt</translation>
  </message>
  <message>
   <source>The engine in {} is in use</source>
   <translation>Die Engine in {} ist in Gebrauch</translation>
  </message>
  <message>
   <source>Close all other windows of QGIS, then try again</source>
   <translation>Schließen Sie alle anderen Fenster von QGIS und versuchen Sie es noch einmal</translation>
  </message>
  <message>
   <source>To set up the engine takes {} GB in {} until it is done, and {} GB are free there</source>
   <translation>Das Einrichten der Engine braucht bis zum Ende {} GB in {}, und dort sind {} GB frei</translation>
  </message>
  <message>
   <source>Make room there, then try again</source>
   <translation>Schaffen Sie dort Platz und versuchen Sie es erneut</translation>
  </message>
  <message>
   <source>The Python {} cannot download: it comes without SSL</source>
   <translation>Das Python {} kann nichts herunterladen: Es kommt ohne SSL</translation>
  </message>
  <message>
   <source>Bare soil</source>
   <translation>Offener Boden</translation>
  </message>
  <message>
   <source>Built-up</source>
   <translation>Bebaut</translation>
  </message>
  <message>
   <source>Cereals</source>
   <translation>Getreide</translation>
  </message>
  <message>
   <source>Forest</source>
   <translation>Wald</translation>
  </message>
  <message>
   <source>Grassland</source>
   <translation>Grünland</translation>
  </message>
  <message>
   <source>Maize</source>
   <translation>Mais</translation>
  </message>
  <message>
   <source>Road</source>
   <translation>Straße</translation>
  </message>
  <message>
   <source>Water</source>
   <translation>Wasser</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Andere</translation>
  </message>
  <message>
   <source>Another QGIS is setting up the engine in {} (computer and process: {})</source>
   <translation>Ein anderes QGIS richtet die Engine in {} gerade ein (Computer und Prozess: {})</translation>
  </message>
  <message>
   <source>Wait until it is done: the engine is found by itself then</source>
   <translation>Warten Sie, bis es fertig ist: Die Engine wird dann von selbst gefunden</translation>
  </message>
  <message>
   <source>Ask who looks after this computer for the right to write there</source>
   <translation>Bitten Sie den, der diesen Computer betreut, um das Recht, dort zu schreiben</translation>
  </message>
  <message>
   <source>No shape of layer '{}' has a place in layer '{}'</source>
   <translation>Keine Form von Layer '{}' hat einen Ort in Layer '{}'</translation>
  </message>
  <message>
   <source>Check the CRS of both layers</source>
   <translation>Prüfen Sie das KBS beider Layer</translation>
  </message>
  <message>
   <source>Import shapes of {}</source>
   <translation>Formen von {} importieren</translation>
  </message>
  <message>
   <source>Layer '{}' does not take the shapes</source>
   <translation>Layer '{}' nimmt die Formen nicht an</translation>
  </message>
  <message>
   <source>Layer '{}' does not take shapes of layer '{}': it holds {}, and they are {}</source>
   <translation>Layer '{}' nimmt keine Formen von Layer '{}' an: Er enthält {}, und sie sind {}</translation>
  </message>
  <message>
   <source>Make a new label layer: areas can be drawn in it, and it takes shapes of all kinds</source>
   <translation>Legen Sie einen neuen Label-Layer an: Darin lassen sich Flächen zeichnen, und er nimmt Formen aller Arten an</translation>
  </message>
  <message>
   <source>Layer '{}' has {} shapes, and up to {} are taken at once</source>
   <translation>Layer '{}' hat {} Formen, und auf einmal werden bis zu {} genommen</translation>
  </message>
  <message>
   <source>Select those that you need, with QGIS's tools for that</source>
   <translation>Wählen Sie die aus, die Sie brauchen, mit den Werkzeugen von QGIS dafür</translation>
  </message>
  <message>
   <source>No shape of layer '{}' has a class in field '{}'</source>
   <translation>Keine Form von Layer '{}' hat eine Klasse im Feld '{}'</translation>
  </message>
  <message>
   <source>Choose that layer as label layer once, with the field of its classes; then come back</source>
   <translation>Wählen Sie jenen Layer einmal als Label-Layer, mit dem Feld seiner Klassen; kommen Sie dann zurück</translation>
  </message>
  <message>
   <source>'{}' is full of models called '{}'</source>
   <translation>'{}' ist voll von Modellen namens '{}'</translation>
  </message>
  <message>
   <source>Rename the file first</source>
   <translation>Zuerst die Datei umbenennen</translation>
  </message>
  <message>
   <source>The folder '{}' cannot be made: {}</source>
   <translation>Der Ordner '{}' kann nicht erstellt werden: {}</translation>
  </message>
  <message>
   <source>Choose another folder for models in Settings &gt; Options</source>
   <translation>Unter Einstellungen &gt; Optionen einen anderen Ordner für Modelle wählen</translation>
  </message>
  <message>
   <source>The model would be copied onto itself</source>
   <translation>Das Modell würde auf sich selbst kopiert</translation>
  </message>
  <message>
   <source>Choose another place or name</source>
   <translation>Einen anderen Ort oder Namen wählen</translation>
  </message>
  <message>
   <source>A spectral library holds spectra of one layer whose bands have wavelengths</source>
   <translation>Eine Spektralbibliothek enthält Spektren eines Layers, dessen Kanäle Wellenlängen haben</translation>
  </message>
  <message>
   <source>Choose one layer above the plot, or save a table (CSV)</source>
   <translation>Wählen Sie über dem Diagramm einen Layer, oder speichern Sie eine Tabelle (CSV)</translation>
  </message>
  <message>
   <source>A map of classes</source>
   <translation>Eine Karte von Klassen</translation>
  </message>
  <message>
   <source>Layer '{}' has no CRS, so that nobody can find its place</source>
   <translation>Layer '{}' hat kein KBS, daher kann niemand seine Lage finden</translation>
  </message>
  <message>
   <source>Set it first: Layer, Set CRS of Layer(s)</source>
   <translation>Zuerst setzen: Layer, KBS von Layer(n) setzen</translation>
  </message>
  <message>
   <source>Layer '{}' lies where its CRS has no place on the globe</source>
   <translation>Layer '{}' liegt, wo sein KBS keinen Ort auf der Erde hat</translation>
  </message>
  <message>
   <source>Check its CRS</source>
   <translation>Sein KBS prüfen</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <source>How sure the model is, 0 to 1</source>
   <translation>Wie sicher sich das Modell ist, 0 bis 1</translation>
  </message>
  <message>
   <source>Entropy, margin, unlike</source>
   <translation>Entropie, Abstand, Unähnlichkeit</translation>
  </message>
  <message>
   <source>Style for QGIS</source>
   <translation>Stil für QGIS</translation>
  </message>
  <message>
   <source>No data</source>
   <translation>Keine Daten</translation>
  </message>
  <message>
   <source>Style Layer by Class</source>
   <translation>Layerstil nach Klasse</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Stil</translation>
  </message>
  <message>
   <source>All classes are drawn in one colour</source>
   <translation>Alle Klassen sind in einer Farbe gezeichnet</translation>
  </message>
  <message>
   <source>Classes of one colour, which no map tells apart: {}</source>
   <translation>Klassen einer Farbe, die keine Karte unterscheidet: {}</translation>
  </message>
  <message>
   <source>Choose Other Colours</source>
   <translation>Andere Farben wählen</translation>
  </message>
  <message>
   <source>The layer's style has no category for {}: these shapes are not seen on the map</source>
   <translation>Der Stil des Layers hat keine Kategorie für {}: diese Formen sind auf der Karte nicht zu sehen</translation>
  </message>
  <message>
   <source>The layer's style has no category for {}: they are drawn as shapes without a class</source>
   <translation>Der Stil des Layers hat keine Kategorie für {}: Sie werden wie Formen ohne Klasse gezeichnet</translation>
  </message>
  <message>
   <source>Add to Style</source>
   <translation>Zum Stil hinzufügen</translation>
  </message>
  <message>
   <source>The layer's style has no category for shapes without a class: they are not seen on the map</source>
   <translation>Der Stil des Layers hat keine Kategorie für Formen ohne Klasse: Sie sind auf der Karte nicht zu sehen</translation>
  </message>
  <message>
   <source>'{}' lies over '{}' on the map: shapes that are drawn are hidden by it</source>
   <translation>'{}' liegt auf der Karte über '{}' und verdeckt gezeichnete Formen</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <source>Move the Labels to the Top</source>
   <translation>Labels ganz nach oben setzen</translation>
  </message>
  <message>
   <source>The map draws the shapes by field '{}', not by the class field '{}': their colours are not those of the table</source>
   <translation>Die Karte zeichnet die Formen nach dem Feld '{}', nicht nach dem Klassenfeld '{}': Ihre Farben sind nicht die der Tabelle</translation>
  </message>
  <message>
   <source>The layer's style goes by field '{}', which is gone: no shape is seen on the map</source>
   <translation>Der Stil des Layers richtet sich nach dem Feld '{}', das es nicht mehr gibt: Keine Form ist auf der Karte zu sehen</translation>
  </message>
  <message>
   <source>The layer's style goes by field '{}', which is gone: all shapes are drawn alike</source>
   <translation>Der Stil des Layers richtet sich nach dem Feld '{}', das es nicht mehr gibt: Alle Formen sind gleich gezeichnet</translation>
  </message>
  <message>
   <source>1: the edge of what was seen</source>
   <translation>1: der Rand des Gesehenen</translation>
  </message>
  <message>
   <source>2 and more: unlike anything seen</source>
   <translation>2 und mehr: unähnlich allem Gesehenen</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>sicher</translation>
  </message>
  <message>
   <source>as good as nothing known</source>
   <translation>so gut wie nichts bekannt</translation>
  </message>
  <message>
   <source>The style cannot be saved beside the map</source>
   <translation>Der Stil kann nicht neben der Karte gespeichert werden</translation>
  </message>
  <message>
   <source>There are too many shapes to look at all of them: {} of {} were looked at, in some places</source>
   <translation>Es sind zu viele Formen, um alle anzusehen: {} von {} wurden angesehen, an einigen Stellen</translation>
  </message>
  <message>
   <source>{}: {} of {}</source>
   <translation>{}: {} von {}</translation>
  </message>
  <message>
   <source>Shapes where the target layer has no data teach nothing. {}</source>
   <translation>Wo der Ziellayer keine Daten hat, bringen Formen nichts bei. {}</translation>
  </message>
  <message>
   <source>Parts of shapes that lie outside of the target layer teach nothing. {}</source>
   <translation>Teile von Formen, die außerhalb des Ziellayers liegen, bringen nichts bei. {}</translation>
  </message>
  <message>
   <source>A shape of '{}' covers nearly all of the target layer: delete it if that was not meant</source>
   <translation>Eine Form von '{}' bedeckt fast die ganze Zielebene: Löschen Sie sie, wenn das nicht gemeint war</translation>
  </message>
  <message>
   <source>{} shapes of '{}' cover nearly all of the target layer each: delete them if that was not meant</source>
   <translation>{} Formen von '{}' bedecken jede fast die ganze Zielebene: Löschen Sie sie, wenn das nicht gemeint war</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>{} has {} times the labelled pixels of {}: draw more of {}</source>
   <translation>{} hat {}-mal so viele gelabelte Pixel wie {}: mehr von {} zeichnen</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Ausgewogenheit</translation>
  </message>
  <message>
   <source>All labels lie close together, on {} of the target layer: the map is a guess elsewhere</source>
   <translation>Alle Labels liegen nah beieinander, auf {} des Ziellayers: Anderswo ist die Karte geraten</translation>
  </message>
  <message>
   <source>All shapes of {} lie close together, on a small part of the target layer ({}): draw some elsewhere, if there is any</source>
   <translation>Alle Formen von {} liegen nah beieinander, auf einem kleinen Teil des Ziellayers ({}): auch anderswo welche zeichnen, falls vorhanden</translation>
  </message>
  <message>
   <source>Each of these classes has all of its shapes on a small part of the target layer: {}. Draw some elsewhere, if there are any</source>
   <translation>Jede dieser Klassen hat alle ihre Formen auf einem kleinen Teil des Ziellayers: {}. Auch anderswo welche zeichnen, falls vorhanden</translation>
  </message>
  <message>
   <source>Shapes of {} and {} claim the same pixels in {}</source>
   <translation>Formen von {} und {} beanspruchen dieselben Pixel an {}</translation>
  </message>
  <message>
   <source>Shapes of different classes, most often {} and {}, claim the same pixels in {}</source>
   <translation>Formen verschiedener Klassen, am häufigsten {} und {}, beanspruchen dieselben Pixel an {}</translation>
  </message>
  <message>
   <source>{} places</source>
   <translation>{} Stellen</translation>
  </message>
  <message>
   <source>{} places or more</source>
   <translation>{} Stellen oder mehr</translation>
  </message>
  <message>
   <source>one place</source>
   <translation>einer Stelle</translation>
  </message>
  <message>
   <source>About {} pixels of {} of the {} shapes are left out</source>
   <translation>Etwa {} Pixel von {} der {} Formen werden ausgelassen</translation>
  </message>
  <message>
   <source>{} pixel of {} of the {} shapes is left out</source>
   <translation>{} Pixel von {} der {} Formen wird ausgelassen</translation>
  </message>
  <message>
   <source>About {} pixels or more of {} of the {} shapes are left out</source>
   <translation>Etwa {} Pixel oder mehr von {} der {} Formen werden ausgelassen</translation>
  </message>
  <message>
   <source>Redraw or remove one of two shapes</source>
   <translation>Zeichnen Sie eine von zwei Formen neu oder entfernen Sie sie</translation>
  </message>
  <message>
   <source>A shape that covers no pixel's middle claims all pixels that it touches: choose a target of smaller pixels, or keep one shape a pixel</source>
   <translation>Eine Form, die keine Pixelmitte bedeckt, beansprucht alle Pixel, die sie berührt: ein Ziel mit kleineren Pixeln wählen oder je Pixel eine Form behalten</translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation>Überlappung</translation>
  </message>
  <message>
   <source>The plugin failed: {}</source>
   <translation>Fehler in der Erweiterung: {}</translation>
  </message>
  <message>
   <source>Please report this with the log</source>
   <translation>Bitte zusammen mit dem Protokoll melden</translation>
  </message>
  <message>
   <source>QGIS has no algorithm '{}'</source>
   <translation>QGIS hat keinen Algorithmus '{}'</translation>
  </message>
  <message>
   <source>Enable the plugin Processing, and its provider in Settings, Options, Processing, Providers</source>
   <translation>Die Erweiterung Processing aktivieren und den Datenanbieter unter Einstellungen, Optionen, Verarbeitung, Datenanbieter</translation>
  </message>
  <message>
   <source>Draw the map</source>
   <translation>Karte zeichnen</translation>
  </message>
  <message>
   <source>The map cannot be drawn</source>
   <translation>Die Karte kann nicht gezeichnet werden</translation>
  </message>
  <message>
   <source>QGIS's error number {}</source>
   <translation>Fehlernummer {} von QGIS</translation>
  </message>
  <message>
   <source>How much a class counts for being common in the area: 0 holds all classes alike and finds the rare ones best, 1 holds them to be as common as training found them and gets most pixels right</source>
   <translation>Wie viel es zählt, dass eine Klasse im Gebiet häufig ist: 0 hält alle Klassen für gleich häufig und findet die seltenen am besten, 1 hält sie für so häufig, wie das Training sie fand, und trifft die meisten Pixel</translation>
  </message>
  <message>
   <source>It was computed on the CPU: no graphics card was found that the engine can use.</source>
   <translation>Gerechnet wurde auf dem Prozessor: Es fand sich keine Grafikkarte, die die Engine nutzen kann.</translation>
  </message>
  <message>
   <source>It was computed on {}, the graphics card that was found.</source>
   <translation>Gerechnet wurde auf {}, der gefundenen Grafikkarte.</translation>
  </message>
  <message>
   <source>It was computed on the device '{}', as was chosen.</source>
   <translation>Gerechnet wurde auf dem Gerät '{}', wie gewählt.</translation>
  </message>
  <message>
   <source>The first training tells which device this is here.</source>
   <translation>Das erste Training sagt, welches Gerät das hier ist.</translation>
  </message>
  <message>
   <source>Here this is {}, a graphics card.</source>
   <translation>Hier ist das {}, eine Grafikkarte.</translation>
  </message>
  <message>
   <source>Here this is the CPU: the engine finds no graphics card that it can use.</source>
   <translation>Hier ist das der Prozessor: Die Engine findet keine Grafikkarte, die sie nutzen kann.</translation>
  </message>
  <message>
   <source>The engine found no graphics card here that it can use, so that '{}' cannot train: choose Automatic or cpu.</source>
   <translation>Die Engine hat hier keine Grafikkarte gefunden, die sie nutzen kann; mit '{}' lässt sich nicht trainieren: Wählen Sie Automatisch oder cpu.</translation>
  </message>
  <message>
   <source>{} (too few points for an interval)</source>
   <translation>{} (zu wenige Punkte für ein Intervall)</translation>
  </message>
  <message>
   <source>{} (95 % interval: {} to {})</source>
   <translation>{} (95-%-Intervall: {} bis {})</translation>
  </message>
  <message>
   <source>Overall accuracy: {}</source>
   <translation>Gesamtgenauigkeit: {}</translation>
  </message>
  <message>
   <source>Overall accuracy where points are: {}</source>
   <translation>Gesamtgenauigkeit, wo Punkte sind: {}</translation>
  </message>
  <message>
   <source>What the model remembers of its labels: {}</source>
   <translation>Was das Modell von seinen Labels behalten hat: {}</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} bis {}</translation>
  </message>
  <message>
   <source>{} of the map is of classes without a point, and left out of all figures: label more points.</source>
   <translation>{} der Karte gehören zu Klassen ohne Punkt und fehlen in allen Zahlen: Labeln Sie mehr Punkte.</translation>
  </message>
  <message>
   <source>How good the map is, only points tell that no training has seen.</source>
   <translation>Wie gut die Karte ist, sagen nur Punkte, die kein Training gesehen hat.</translation>
  </message>
  <message>
   <source>These are too few points for a figure that could be quoted: about {} more would tell it to ± 15 percentage points.</source>
   <translation>Das sind zu wenige Punkte für eine Zahl, die man nennen könnte: Mit etwa {} mehr wäre sie auf ± 15 Prozentpunkte genau.</translation>
  </message>
  <message>
   <source>These are too few points for a figure that could be quoted: label more of them.</source>
   <translation>Das sind zu wenige Punkte für eine Zahl, die man nennen könnte: weitere labeln.</translation>
  </message>
  <message>
   <source>The estimate is the figure to quote: each point is weighted by the part of the map that it stands for.</source>
   <translation>Die Schätzung ist der Wert zum Zitieren: Jeder Punkt ist mit dem Teil der Karte gewichtet, für den er steht.</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>Eine andere Klasse</translation>
  </message>
  <message>
   <source>Step of the X-ModalNet panel</source>
   <translation>Schritt des X-ModalNet-Bedienfelds</translation>
  </message>
  <message>
   <source>Model: {}</source>
   <translation>Modell: {}</translation>
  </message>
  <message>
   <source>X-ModalNet algorithm</source>
   <translation>X-ModalNet-Algorithmus</translation>
  </message>
  <message>
   <source>{} from {}</source>
   <translation>{} aus {}</translation>
  </message>
  <message>
   <source>learned from {}</source>
   <translation>gelernt aus {}</translation>
  </message>
  <message>
   <source>{} classes</source>
   <translation>{} Klassen</translation>
  </message>
  <message>
   <source>by {}</source>
   <translation>von {}</translation>
  </message>
  <message>
   <source>OA {}</source>
   <translation>OA {}</translation>
  </message>
  <message>
   <source>estimated from scratch</source>
   <translation>von Grund auf geschätzt</translation>
  </message>
  <message>
   <source>{} of {} classes</source>
   <translation>{} von {} Klassen</translation>
  </message>
  <message>
   <source>average accuracy {}</source>
   <translation>mittlere Genauigkeit {}</translation>
  </message>
  <message>
   <source>kappa {}</source>
   <translation>Kappa {}</translation>
  </message>
  <message>
   <source>{} epochs</source>
   <translation>{} Epochen</translation>
  </message>
  <message>
   <source>seed {}</source>
   <translation>Startwert {}</translation>
  </message>
  <message>
   <source>modules {}</source>
   <translation>Module {}</translation>
  </message>
  <message>
   <source>[Beside project]</source>
   <translation>[Beim Projekt]</translation>
  </message>
  <message>
   <source>[Beside labels]</source>
   <translation>[Bei den Labels]</translation>
  </message>
  <message>
   <source>[Temporary file]</source>
   <translation>[Temporäre Datei]</translation>
  </message>
  <message>
   <source>No program opens '{}'</source>
   <translation>Kein Programm öffnet '{}'</translation>
  </message>
  <message>
   <source>'{}' is no folder that can be shown</source>
   <translation>'{}' ist kein Ordner, der gezeigt werden kann</translation>
  </message>
  <message>
   <source>'{}' is not a report of X-ModalNet and was not opened: make the result again to get its report</source>
   <translation>'{}' ist kein Bericht von X-ModalNet und wurde nicht geöffnet: Erstellen Sie das Ergebnis neu, um seinen Bericht zu erhalten</translation>
  </message>
  <message>
   <source>'{}' is there already. Replace it?</source>
   <translation>'{}' ist schon vorhanden. Ersetzen?</translation>
  </message>
  <message>
   <source>Help on this step</source>
   <translation>Hilfe zu diesem Schritt</translation>
  </message>
  <message>
   <source>QGIS's plugin Processing is off</source>
   <translation>Die QGIS-Erweiterung Processing ist ausgeschaltet</translation>
  </message>
  <message>
   <source>Enable it: Plugins, Manage and Install Plugins, Installed</source>
   <translation>Einzuschalten unter Erweiterungen, Erweiterungen verwalten und installieren, Installiert</translation>
  </message>
  <message>
   <source>The points of the project that was closed are in {}</source>
   <translation>Die Punkte des geschlossenen Projekts liegen in {}</translation>
  </message>
  <message>
   <source>Only points that were drawn here can be walked through</source>
   <translation>Nur hier gezogene Punkte können durchgegangen werden</translation>
  </message>
  <message>
   <source>Draw points first</source>
   <translation>Zuerst Punkte ziehen</translation>
  </message>
  <message>
   <source>Layer '{}' has no points</source>
   <translation>Layer '{}' hat keine Punkte</translation>
  </message>
  <message>
   <source>Point {} has no place in the CRS of the project</source>
   <translation>Punkt {} hat keine Entsprechung im KBS des Projekts</translation>
  </message>
  <message>
   <source>Choose another CRS for the project</source>
   <translation>Ein anderes KBS für das Projekt wählen</translation>
  </message>
  <message>
   <source>'{}' lies off this map: choose another reference, or draw points from the map</source>
   <translation>'{}' liegt abseits dieser Karte: Wählen Sie eine andere Referenz, oder ziehen Sie Punkte aus der Karte</translation>
  </message>
  <message>
   <source>The points of '{}' were drawn from '{}', and none lies on this map: choose that map, or draw points from this one</source>
   <translation>Die Punkte von '{}' wurden aus '{}' gezogen, und keiner liegt auf dieser Karte: Wählen Sie jene Karte, oder ziehen Sie Punkte aus dieser</translation>
  </message>
  <message>
   <source>Assess the map</source>
   <translation>Karte bewerten</translation>
  </message>
  <message>
   <source>The report on the map of the project that was closed is {}</source>
   <translation>Der Bericht zur Karte des geschlossenen Projekts ist {}</translation>
  </message>
  <message>
   <source>There is no reference</source>
   <translation>Es gibt keine Referenz</translation>
  </message>
  <message>
   <source>Draw points from the map, or choose a layer of known classes</source>
   <translation>Punkte aus der Karte ziehen oder einen Layer bekannter Klassen wählen</translation>
  </message>
  <message>
   <source>No map is chosen</source>
   <translation>Keine Karte gewählt</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster of classes to the project</source>
   <translation>In Schritt 4 eine Karte erstellen oder dem Projekt ein Raster von Klassen hinzufügen</translation>
  </message>
  <message>
   <source>No point of '{}' has a class yet</source>
   <translation>Noch kein Punkt von '{}' hat eine Klasse</translation>
  </message>
  <message>
   <source>Press Label Points, and tell what is there</source>
   <translation>Auf 'Punkte labeln' klicken und angeben, was dort ist</translation>
  </message>
  <message>
   <source>No class field of the reference is chosen</source>
   <translation>Kein Klassenfeld der Referenz gewählt</translation>
  </message>
  <message>
   <source>Choose the field that holds the classes</source>
   <translation>Das Feld wählen, das die Klassen enthält</translation>
  </message>
  <message>
   <source>reference.gpkg</source>
   <translation>Referenzpunkte.gpkg</translation>
  </message>
  <message>
   <source>Cannot tell</source>
   <translation>Nicht erkennbar</translation>
  </message>
  <message>
   <source>No class yet</source>
   <translation>Noch keine Klasse</translation>
  </message>
 </context>
 <context>
  <name>_Matrix</name>
  <message>
   <source>{} stayed: {} of it</source>
   <translation>{} blieb gleich: {} davon</translation>
  </message>
  <message>
   <source>{} became {}: {} of it</source>
   <translation>{} wurde zu {}: {} davon</translation>
  </message>
 </context>
</TS>
