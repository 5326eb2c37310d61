<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>AccuracyFigures</name>
  <message>
   <source>PA %</source>
   <translation>PP %</translation>
  </message>
  <message>
   <source>Producer's accuracy: share of the class in the reference that the map shows as it</source>
   <translation>Précision du producteur : part de la classe dans la référence que la carte montre comme telle</translation>
  </message>
  <message>
   <source>UA %</source>
   <translation>PU %</translation>
  </message>
  <message>
   <source>User's accuracy: share of what the map shows as the class that is it</source>
   <translation>Précision de l'utilisateur : part de ce que la carte montre comme la classe et qui l'est vraiment</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Surface</translation>
  </message>
  <message>
   <source>Area of the class by the estimate (in hectares or m², or as a share of the map), ± half of its 95 % interval</source>
   <translation>Surface de la classe selon l'estimation (en hectares ou en m², ou en part de la carte), ± la moitié de son intervalle à 95 %</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>Ouvrir le rapport</translation>
  </message>
  <message>
   <source>Counted: {} of {} reference pixels agree</source>
   <translation>Comptage : {} des {} pixels de référence concordent</translation>
  </message>
  <message>
   <source>It speaks for the whole map only as far as these pixels do; points that were drawn at random do.</source>
   <translation>Cela ne vaut pour toute la carte que dans la mesure où ces pixels la représentent ; des points tirés au hasard, oui.</translation>
  </message>
  <message>
   <source>Area, {}</source>
   <translation>Surface, {}</translation>
  </message>
  <message>
   <source>95 % interval: {} to {}, as if the {} shapes had been drawn at random</source>
   <translation>Intervalle à 95 % : {} à {}, comme si les {} formes avaient été tirées au hasard</translation>
  </message>
  <message>
   <source>On {} pixels that both have, this map is right at {} and '{}' at {}.</source>
   <translation>Sur {} pixels communs aux deux, cette carte est juste à {} et « {} » à {}.</translation>
  </message>
  <message>
   <source>The difference may be chance (McNemar's test: p {}).</source>
   <translation>La différence peut être due au hasard (test de McNemar : p {}).</translation>
  </message>
  <message>
   <source>The difference hardly is chance (McNemar's test: p {}).</source>
   <translation>La différence n'est guère due au hasard (test de McNemar : p {}).</translation>
  </message>
  <message>
   <source>More notes are in the report: press Open Report.</source>
   <translation>D'autres remarques sont dans le rapport : appuyez sur Ouvrir le rapport.</translation>
  </message>
  <message>
   <source>Overall accuracy with its 95 % interval. {}</source>
   <translation>Précision globale avec son intervalle à 95 %. {}</translation>
  </message>
 </context>
 <context>
  <name>AccuracyPanel</name>
  <message>
   <source>5  Accuracy</source>
   <translation>5  Précision</translation>
  </message>
  <message>
   <source>The class map to be judged</source>
   <translation>La carte de classes à juger</translation>
  </message>
  <message>
   <source>Points that were drawn from the map, or any layer of known classes that was not used for training</source>
   <translation>Points tirés de la carte, ou toute couche de classes connues qui n'a pas servi à l'entraînement</translation>
  </message>
  <message>
   <source>Optional: a second map of the place. Assess then tells whether one of the two is right more often</source>
   <translation>Facultatif : une seconde carte du lieu. « Évaluer » dit alors si l'une des deux est plus souvent juste</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucune</translation>
  </message>
  <message>
   <source>Drawn at random</source>
   <translation>Tirés au hasard</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Échantillon</translation>
  </message>
  <message>
   <source>Label Points</source>
   <translation>Étiqueter</translation>
  </message>
  <message>
   <source>Assess</source>
   <translation>Évaluer</translation>
  </message>
  <message>
   <source>Where the reference keeps its classes, as names or as codes of the map</source>
   <translation>Où la référence conserve ses classes, sous forme de noms ou de codes de la carte</translation>
  </message>
  <message>
   <source>Ticked: every pixel of the map had the same chance to be a point of yours. Then accuracy and areas of the whole map are estimated, with intervals</source>
   <translation>Coché : chaque pixel de la carte avait la même chance d'être un de vos points. La précision et les surfaces de toute la carte sont alors estimées, avec intervalles</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Champ de classe</translation>
  </message>
  <message>
   <source>Other map</source>
   <translation>Autre carte</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Aléatoire</translation>
  </message>
  <message>
   <source>Equal</source>
   <translation>Égal</translation>
  </message>
  <message>
   <source>Proportional</source>
   <translation>Proportionnel</translation>
  </message>
  <message>
   <source>Optimal</source>
   <translation>Optimal</translation>
  </message>
  <message>
   <source>Every pixel of the map has the same chance</source>
   <translation>Chaque pixel de la carte a la même chance</translation>
  </message>
  <message>
   <source>As many points in each class of the map: tells the most of rare classes</source>
   <translation>Autant de points dans chaque classe de la carte : renseigne le mieux sur les classes rares</translation>
  </message>
  <message>
   <source>As many points as a class is large, a few at least</source>
   <translation>Autant de points que la classe est grande, avec un petit minimum</translation>
  </message>
  <message>
   <source>More points where the map is in doubt: tells the overall accuracy best; needs the confidence map</source>
   <translation>Davantage de points là où la carte est incertaine : renseigne le mieux sur la précision globale ; demande la carte de confiance</translation>
  </message>
  <message>
   <source>Points; four times as many make the interval half as wide</source>
   <translation>Points ; quatre fois plus de points réduisent l'intervalle de moitié</translation>
  </message>
  <message>
   <source>Draw Points</source>
   <translation>Tirer les points</translation>
  </message>
  <message>
   <source>Points: {}. Press Label Points and tell what is at each</source>
   <translation>Points : {}. Appuyez sur Étiqueter et indiquez ce qui se trouve à chacun</translation>
  </message>
  <message>
   <source>The map that was chosen before is assessed: {}</source>
   <translation>La carte choisie auparavant est évaluée : {}</translation>
  </message>
  <message>
   <source>Draw pixels of the map at random, as points in a file of their own</source>
   <translation>Tirer au hasard des pixels de la carte, sous forme de points dans un fichier à part</translation>
  </message>
  <message>
   <source>Draw points, or choose a reference</source>
   <translation>Tirez des points, ou choisissez une référence</translation>
  </message>
  <message>
   <source>Compare the map with the reference</source>
   <translation>Comparer la carte à la référence</translation>
  </message>
  <message>
   <source>{} of {} points have a class</source>
   <translation>{} points sur {} ont une classe</translation>
  </message>
  <message>
   <source>Draw points first, or choose points that were drawn</source>
   <translation>Tirez d'abord des points, ou choisissez des points tirés</translation>
  </message>
  <message>
   <source>Choose the map whose classes there are</source>
   <translation>Choisissez la carte dont les classes s'y trouvent</translation>
  </message>
  <message>
   <source>See one point after another without the map, and tell its class with the number keys</source>
   <translation>Voir les points l'un après l'autre sans la carte, et indiquer leur classe avec les touches numériques</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>Installez d'abord le moteur (ci-dessus)</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Une autre tâche est en cours</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster of classes to the project</source>
   <translation>Créez une carte à l'étape 4, ou ajoutez au projet un raster de classes</translation>
  </message>
 </context>
 <context>
  <name>AnswerStrip</name>
  <message>
   <source>The file of map '{}' names no classes</source>
   <translation>Le fichier de la carte « {} » ne nomme pas de classes</translation>
  </message>
  <message>
   <source>Choose a map that was made here</source>
   <translation>Choisissez une carte créée ici</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>To the point before, whose answer is shown (Backspace)</source>
   <translation>Au point précédent, dont la réponse est montrée (Retour arrière)</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>To the next point: the answer stays as it is (Enter)</source>
   <translation>Au point suivant : la réponse reste telle quelle (Entrée)</translation>
  </message>
  <message>
   <source>A  Another Class</source>
   <translation>A  Autre classe</translation>
  </message>
  <message>
   <source>The class that is there is none of these: the map is wrong at this point (A)</source>
   <translation>La classe présente à cet endroit n'est aucune de celles-ci : la carte se trompe en ce point (A)</translation>
  </message>
  <message>
   <source>0  Cannot Tell</source>
   <translation>0  Indéterminé</translation>
  </message>
  <message>
   <source>No class can be told at this point: it does not count (0)</source>
   <translation>Aucune classe ne peut être indiquée à ce point : il ne compte pas (0)</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Terminer</translation>
  </message>
  <message>
   <source>Go on some other time; what is labelled is kept (Esc)</source>
   <translation>Continuer une autre fois ; ce qui est étiqueté est conservé (Échap)</translation>
  </message>
  <message>
   <source>There is no class {}. Press a number that stands in front of an answer</source>
   <translation>Il n'y a pas de classe {}. Appuyez sur un chiffre placé devant une réponse</translation>
  </message>
  <message>
   <source>What is in the square? Press the key of its class; the mouse moves the map. The maps are out of sight until the end.</source>
   <translation>Qu'y a-t-il dans le carré ? Appuyez sur la touche de sa classe ; la souris déplace la carte. Les cartes restent masquées jusqu'à la fin.</translation>
  </message>
  <message>
   <source>Every point has been seen. Back goes through the answers; Assess, or End, brings the maps back.</source>
   <translation>Tous les points ont été vus. Précédent parcourt les réponses ; Évaluer ou Terminer fait revenir les cartes.</translation>
  </message>
  <message>
   <source>Point {}: %v of %m are done</source>
   <translation>Point {} : %v sur %m traités</translation>
  </message>
  <message>
   <source>%v of %m points</source>
   <translation>%v points sur %m</translation>
  </message>
 </context>
 <context>
  <name>AreaChoice</name>
  <message>
   <source>Whole layer</source>
   <translation>Toute la couche</translation>
  </message>
  <message>
   <source>Visible map</source>
   <translation>Carte visible</translation>
  </message>
  <message>
   <source>Inside of polygons</source>
   <translation>Dans des polygones</translation>
  </message>
  <message>
   <source>Pixels whose centres lie in none of its polygons are no data, and count nowhere</source>
   <translation>Les pixels dont le centre n'est dans aucun polygone sont sans données et ne comptent nulle part</translation>
  </message>
  <message>
   <source>Add a layer of polygons to map in, or choose another area</source>
   <translation>Ajoutez une couche de polygones, ou choisissez une autre emprise</translation>
  </message>
  <message>
   <source>Select some shapes of layer '{}', or map in all of them</source>
   <translation>Sélectionnez des formes de la couche « {} », ou cartographiez dans toutes</translation>
  </message>
  <message>
   <source>Only the selected ones ({})</source>
   <translation>Seulement ceux sélectionnés ({})</translation>
  </message>
  <message>
   <source>Only the selected ones</source>
   <translation>Seulement ceux sélectionnés</translation>
  </message>
  <message>
   <source>Select some of its polygons in QGIS to map in them alone</source>
   <translation>Sélectionnez des polygones dans QGIS pour ne cartographier que dans ceux-ci</translation>
  </message>
 </context>
 <context>
  <name>CheckCard</name>
  <message>
   <source>Zoom there</source>
   <translation>Zoomer dessus</translation>
  </message>
  <message>
   <source>Zoom to the next of {} places</source>
   <translation>Zoomer sur le prochain des {} endroits</translation>
  </message>
 </context>
 <context>
  <name>Choices</name>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>La cible doit être l'une des couches choisies</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Gardez au moins une couche comme cible</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>Il n'y a pas de couche dont les pixels pourraient être étiquetés</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>Choisissez une couche à l'étape 1</translation>
  </message>
 </context>
 <context>
  <name>ClassButtons</name>
  <message>
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Merge, import and export classes</source>
   <translation>Fusionner, importer et exporter des classes</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation>Ajouter une classe</translation>
  </message>
  <message>
   <source>Class '{}' is locked: unlock it first</source>
   <translation>La classe « {} » est verrouillée : déverrouillez-la d'abord</translation>
  </message>
  <message>
   <source>Remove class '{}'</source>
   <translation>Supprimer la classe « {} »</translation>
  </message>
  <message>
   <source>'{}' is the first class</source>
   <translation>« {} » est la première classe</translation>
  </message>
  <message>
   <source>'{}' is the last class</source>
   <translation>« {} » est la dernière classe</translation>
  </message>
  <message>
   <source>Move '{}' up: the order of number keys and legend</source>
   <translation>Monter « {} » : ordre des touches numériques et de la légende</translation>
  </message>
  <message>
   <source>Move '{}' down: the order of number keys and legend</source>
   <translation>Descendre « {} » : ordre des touches numériques et de la légende</translation>
  </message>
  <message>
   <source>{} classes with {} shapes become one class. Choose the one whose name and colour it keeps:</source>
   <translation>{} classes totalisant {} formes deviennent une seule classe. Choisissez celle dont elle garde le nom et la couleur :</translation>
  </message>
  <message>
   <source>Merge Classes</source>
   <translation>Fusionner les classes</translation>
  </message>
  <message>
   <source>These classes become one each, under the name that more shapes have:</source>
   <translation>Ces classes n'en font plus qu'une chacune, sous le nom que portent le plus de formes :</translation>
  </message>
  <message>
   <source>{} classes are selected: choose one, or merge them (Classes menu)</source>
   <translation>{} classes sont sélectionnées : choisissez-en une, ou fusionnez-les (menu Classes)</translation>
  </message>
  <message>
   <source>Choose a class first</source>
   <translation>Choisissez d'abord une classe</translation>
  </message>
  <message>
   <source>Merge Selected Classes…</source>
   <translation>Fusionner les classes sélectionnées…</translation>
  </message>
  <message>
   <source>Give Selected Shapes This Class</source>
   <translation>Donner cette classe aux formes sélectionnées</translation>
  </message>
  <message>
   <source>Import Classes from File…</source>
   <translation>Importer des classes depuis un fichier…</translation>
  </message>
  <message>
   <source>Import Classes from Layer</source>
   <translation>Importer des classes depuis une couche</translation>
  </message>
  <message>
   <source>Import Shapes from Layer</source>
   <translation>Importer des formes depuis une couche</translation>
  </message>
  <message>
   <source>Export Classes…</source>
   <translation>Exporter les classes…</translation>
  </message>
  <message>
   <source>Style Layer by Class…</source>
   <translation>Styler la couche par classe…</translation>
  </message>
  <message>
   <source>Select two or more classes in the table: Ctrl or Shift and a click</source>
   <translation>Sélectionnez deux classes ou plus dans la table : Ctrl ou Maj et clic</translation>
  </message>
  <message>
   <source>Their shapes become shapes of one of them</source>
   <translation>Leurs formes deviennent des formes de l'une d'elles</translation>
  </message>
  <message>
   <source>Select shapes on the map first, with QGIS's tools for that</source>
   <translation>Sélectionnez d'abord des formes sur la carte, avec les outils de QGIS prévus pour cela</translation>
  </message>
  <message>
   <source>{} shapes that are selected in the layer become '{}'</source>
   <translation>{} formes sélectionnées dans la couche deviennent « {} »</translation>
  </message>
  <message>
   <source>There is no class yet</source>
   <translation>Il n'y a pas encore de classe</translation>
  </message>
  <message>
   <source>A table to import elsewhere, or a style for label layers or for maps</source>
   <translation>Un tableau à importer ailleurs, ou un style pour les couches d'étiquettes ou pour les cartes</translation>
  </message>
  <message>
   <source>Replaces the layer's style by one with a category for each class, which can then be hidden</source>
   <translation>Remplace le style de la couche par un style avec une catégorie par classe, que l'on peut alors masquer</translation>
  </message>
  <message>
   <source>CSV with a header such as code,name,color, or a QML style of a vector layer or a raster</source>
   <translation>CSV avec un en-tête comme code,name,color, ou style QML d'une couche vecteur ou d'un raster</translation>
  </message>
  <message>
   <source>No other layer shows classes</source>
   <translation>Aucune autre couche n'affiche de classes</translation>
  </message>
  <message>
   <source>Names, codes and colours; no shape changes its class</source>
   <translation>Noms, codes et couleurs ; aucune forme ne change de classe</translation>
  </message>
  <message>
   <source>No other layer of the project can be a label layer</source>
   <translation>Aucune autre couche du projet ne peut être une couche d'étiquettes</translation>
  </message>
  <message>
   <source>{} (selected: {})</source>
   <translation>{} (sélectionnées : {})</translation>
  </message>
  <message>
   <source>Shapes that are selected there, or all, with their classes</source>
   <translation>Les formes qui y sont sélectionnées, sinon toutes, avec leurs classes</translation>
  </message>
  <message>
   <source>Remove class '{}' and its {} shapes? Undo brings them back.</source>
   <translation>Supprimer la classe « {} » et ses {} formes ? La commande Annuler les rétablit.</translation>
  </message>
  <message>
   <source>Remove Class</source>
   <translation>Supprimer la classe</translation>
  </message>
  <message>
   <source>Class tables and styles</source>
   <translation>Tables de classes et styles</translation>
  </message>
  <message>
   <source>Import Classes</source>
   <translation>Importer des classes</translation>
  </message>
  <message>
   <source>Each point becomes a square. Its side, in pixels of '{}':</source>
   <translation>Chaque point devient un carré. Son côté, en pixels de « {} » :</translation>
  </message>
  <message>
   <source>Each line becomes a strip. Its width, in pixels of '{}':</source>
   <translation>Chaque ligne devient une bande. Sa largeur, en pixels de « {} » :</translation>
  </message>
  <message>
   <source>Import Shapes</source>
   <translation>Importer des formes</translation>
  </message>
  <message>
   <source>Shapes imported: {}</source>
   <translation>Formes importées : {}</translation>
  </message>
  <message>
   <source>Shapes imported: {}, of {} those that are selected</source>
   <translation>Formes importées : {}, sur {} celles qui sont sélectionnées</translation>
  </message>
  <message>
   <source>of these outside of the target layer: {}</source>
   <translation>dont hors de la couche cible : {}</translation>
  </message>
  <message>
   <source>classes added: {}</source>
   <translation>classes ajoutées : {}</translation>
  </message>
  <message>
   <source>not imported, as they have no class: {}</source>
   <translation>non importées, faute de classe : {}</translation>
  </message>
  <message>
   <source>not imported, as they have no place in this layer: {}</source>
   <translation>non importées, faute de place dans cette couche : {}</translation>
  </message>
  <message>
   <source>other columns than the class stay in '{}'</source>
   <translation>les autres colonnes que la classe restent dans « {} »</translation>
  </message>
  <message>
   <source>{} classes added, {} changed</source>
   <translation>{} classes ajoutées, {} modifiées</translation>
  </message>
  <message>
   <source>; these got a new code, as theirs belongs to another class: {}</source>
   <translation>; celles-ci ont reçu un nouveau code, car le leur appartient à une autre classe : {}</translation>
  </message>
  <message>
   <source>Style for label layers</source>
   <translation>Style pour les couches d'étiquettes</translation>
  </message>
  <message>
   <source>Style for maps</source>
   <translation>Style pour les cartes</translation>
  </message>
  <message>
   <source>Export Classes</source>
   <translation>Exporter les classes</translation>
  </message>
  <message>
   <source>Replace the style of layer '{}' by one with a category for each class?</source>
   <translation>Remplacer le style de la couche « {} » par un style avec une catégorie par classe ?</translation>
  </message>
  <message>
   <source>Style Layer by Class</source>
   <translation>Styler la couche par classe</translation>
  </message>
 </context>
 <context>
  <name>ClassList</name>
  <message>
   <source>Keys 1 to 9 on the map choose a class, Ctrl+click the one that is there; a double click renames it. Ctrl or Shift and a click in the table select several, to merge them. Drag a class to another place for another order</source>
   <translation>Les touches 1 à 9 sur la carte choisissent une classe, Ctrl+clic celle qui s'y trouve ; un double clic la renomme. Ctrl ou Maj et un clic dans la table en sélectionnent plusieurs, pour les fusionner. Faites glisser une classe ailleurs pour changer l'ordre</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>What the map's pixels hold</source>
   <translation>Ce que contiennent les pixels de la carte</translation>
  </message>
  <message>
   <source>Shapes</source>
   <translation>Formes</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixels</translation>
  </message>
  <message>
   <source>About so many pixels of the target layer are labelled</source>
   <translation>Nombre approximatif de pixels étiquetés de la couche cible</translation>
  </message>
  <message>
   <source>Seen on the map: a click shows all, or hides all</source>
   <translation>Visible sur la carte : un clic les affiche toutes, ou les masque toutes</translation>
  </message>
  <message>
   <source>Locked for the tools: a click locks all, or unlocks all</source>
   <translation>Verrouillée pour les outils : un clic les verrouille toutes, ou les déverrouille toutes</translation>
  </message>
  <message>
   <source>Colour of the class</source>
   <translation>Couleur de la classe</translation>
  </message>
  <message>
   <source>Seen on the map</source>
   <translation>Visible sur la carte</translation>
  </message>
  <message>
   <source>Hidden on the map, and left alone by the tools; trained with</source>
   <translation>Masquée sur la carte, et ignorée par les outils ; elle sert à l'entraînement</translation>
  </message>
  <message>
   <source>Locked: no tool of the panel changes its shapes</source>
   <translation>Verrouillée : aucun outil du panneau ne modifie ses formes</translation>
  </message>
  <message>
   <source>Lock it: no tool changes its shapes</source>
   <translation>La verrouiller : aucun outil ne modifie ses formes</translation>
  </message>
  <message>
   <source>Shapes · %</source>
   <translation>Formes · %</translation>
  </message>
  <message>
   <source>Shapes, and the share of what the live map shows</source>
   <translation>Formes, et part de ce que montre la carte en direct</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Share of what the live map shows</source>
   <translation>Part de ce que montre la carte en direct</translation>
  </message>
  <message>
   <source>{}: code {}, one shape</source>
   <translation>{} : code {}, une forme</translation>
  </message>
  <message>
   <source>{}: code {}, {} shapes</source>
   <translation>{} : code {}, {} formes</translation>
  </message>
  <message>
   <source>, about {} pixels of the target layer</source>
   <translation>, environ {} pixels de la couche cible</translation>
  </message>
  <message>
   <source>, {} of what the live map shows</source>
   <translation>, {} de ce que montre la carte en direct</translation>
  </message>
 </context>
 <context>
  <name>CleanBox</name>
  <message>
   <source>Clean Up</source>
   <translation>Nettoyer</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Area in the map; the tool tip of a figure has the share of the map's pixels, too</source>
   <translation>Surface dans la carte ; la part des pixels de la carte est dans l'infobulle de chaque chiffre</translation>
  </message>
  <message>
   <source>Cleaned</source>
   <translation>Nettoyée</translation>
  </message>
  <message>
   <source>Area in the cleaned map, with what small patches became; the tool tip of a figure has the share of its pixels, too</source>
   <translation>Surface dans la carte nettoyée, avec ce que sont devenues les petites taches ; la part de ses pixels est dans l'infobulle de chaque chiffre</translation>
  </message>
  <message>
   <source>Write what is ticked beside the map's file, and add it to the map's group. The map itself stays as it is</source>
   <translation>Écrire ce qui est coché à côté du fichier de la carte, et l'ajouter au groupe de la carte. La carte elle-même reste telle quelle</translation>
  </message>
  <message>
   <source>{} px = {} in this map</source>
   <translation>{} px = {} dans cette carte</translation>
  </message>
  <message>
   <source>Patches of fewer pixels than this go</source>
   <translation>Les taches de moins de pixels que cela disparaissent</translation>
  </message>
  <message>
   <source>Majority</source>
   <translation>Majorité</translation>
  </message>
  <message>
   <source>Each pixel gets the class that is most frequent in the square around it</source>
   <translation>Chaque pixel reçoit la classe la plus fréquente dans le carré qui l'entoure</translation>
  </message>
  <message>
   <source>The square around a pixel: a larger one smooths more</source>
   <translation>Le carré autour d'un pixel : plus il est grand, plus le lissage est fort</translation>
  </message>
  <message>
   <source>Sieve</source>
   <translation>Tamisage</translation>
  </message>
  <message>
   <source>Patches that are too small get the class of their largest neighbour; no data stays so</source>
   <translation>Les taches trop petites reçoivent la classe de leur plus grand voisin ; les pixels sans données le restent</translation>
  </message>
  <message>
   <source>below </source>
   <translation>moins de </translation>
  </message>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polygones</translation>
  </message>
  <message>
   <source>A GeoPackage with a polygon per patch: class code, name, and area in hectares</source>
   <translation>Un GeoPackage avec un polygone par tache : code de classe, nom et surface en hectares</translation>
  </message>
  <message>
   <source>One per class</source>
   <translation>Un par classe</translation>
  </message>
  <message>
   <source>All patches of a class as one polygon of many parts</source>
   <translation>Toutes les taches d'une classe en un seul polygone à plusieurs parties</translation>
  </message>
  <message>
   <source>The cleaned map has no {} any more: all patches of it were too small. Smooth less to keep them.</source>
   <translation>Sur la carte nettoyée, il n'y a plus de {} : toutes ses taches étaient trop petites. Lissez moins pour les garder.</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster that is shown in classes</source>
   <translation>Créez une carte à l'étape 4, ou ajoutez un raster affiché en classes</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Une autre tâche est en cours</translation>
  </message>
  <message>
   <source>Tick what is to be made of the map</source>
   <translation>Cochez ce qui doit être tiré de la carte</translation>
  </message>
  <message>
   <source>The majority filter needs the engine: set it up first (above)</source>
   <translation>Le filtre majoritaire a besoin du moteur : installez-le d'abord (ci-dessus)</translation>
  </message>
 </context>
 <context>
  <name>CodeTable</name>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>What the raster's codes mean: a double click names one, Tab goes on to the next. Names and colours are kept in the symbology of the layer ('Paletted/Unique values'), as the map shows them</source>
   <translation>Ce que signifient les codes du raster : un double clic en nomme un, Tab passe au suivant. Les noms et les couleurs sont conservés dans la symbologie de la couche (« Palette/Valeurs uniques »), comme la carte les montre</translation>
  </message>
  <message>
   <source>What the raster's pixels hold</source>
   <translation>Ce que contiennent les pixels du raster</translation>
  </message>
  <message>
   <source>Without a name: double-click to type one</source>
   <translation>Sans nom : double-cliquez pour en saisir un</translation>
  </message>
  <message>
   <source>Colour of the class</source>
   <translation>Couleur de la classe</translation>
  </message>
 </context>
 <context>
  <name>CompareBox</name>
  <message>
   <source>What was before: the matrix tells what became of each of its classes in the map; classes of one name are the same</source>
   <translation>Ce qui était avant : la matrice indique ce qu'est devenue chacune de ses classes dans la carte ; les classes d'un même nom sont identiques</translation>
  </message>
  <message>
   <source>Earlier map</source>
   <translation>Carte antérieure</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixels</translation>
  </message>
  <message>
   <source>Hectares</source>
   <translation>Hectares</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>Ouvrir le rapport</translation>
  </message>
  <message>
   <source>Count what became of each class, and add a map of the changes: grey where nothing changed. Which of two maps is more right tells step 5, with one of them as the other map there</source>
   <translation>Compter ce que chaque classe est devenue, et ajouter une carte des changements : grise là où rien n'a changé. Laquelle de deux cartes est la plus juste, l'étape 5 le dit, avec l'une d'elles comme autre carte</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster that is shown in classes</source>
   <translation>Créez une carte à l'étape 4, ou ajoutez un raster affiché en classes</translation>
  </message>
  <message>
   <source>Choose an earlier map</source>
   <translation>Choisissez une carte antérieure</translation>
  </message>
  <message>
   <source>This is the same map: choose another one</source>
   <translation>C'est la même carte : choisissez-en une autre</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Une autre tâche est en cours</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>Installez d'abord le moteur (ci-dessus)</translation>
  </message>
  <message>
   <source>Changed: {} of {} pixels. Rows: {}, columns: {}</source>
   <translation>Changé : {} des {} pixels. Lignes : {}, colonnes : {}</translation>
  </message>
  <message>
   <source>Other maps are chosen now: press Compare for those</source>
   <translation>D'autres cartes sont choisies à présent : appuyez sur Comparer pour celles-ci</translation>
  </message>
 </context>
 <context>
  <name>Comparing</name>
  <message>
   <source>There is no earlier map: {}</source>
   <translation>Il n'y a pas de carte antérieure : {}</translation>
  </message>
  <message>
   <source>'{}' and '{}' lie in different places: there is no pixel that both have</source>
   <translation>« {} » et « {} » se trouvent à des endroits différents : aucun pixel ne leur est commun</translation>
  </message>
  <message>
   <source>Choose maps of the same area</source>
   <translation>Choisissez des cartes de la même zone</translation>
  </message>
  <message>
   <source>Compare {} with {}</source>
   <translation>Comparer {} avec {}</translation>
  </message>
  <message>
   <source>The maps are gone meanwhile; what changed is in {}</source>
   <translation>Les cartes ont disparu entre-temps ; ce qui a changé se trouve dans {}</translation>
  </message>
  <message>
   <source>{} → {} (changes)</source>
   <translation>{} → {} (changements)</translation>
  </message>
 </context>
 <context>
  <name>DataPanel</name>
  <message>
   <source>1  Data</source>
   <translation>1  Données</translation>
  </message>
  <message>
   <source>Hyperspectral image: many narrow bands. It may cover a part of the area only</source>
   <translation>Image hyperspectrale : de nombreuses bandes étroites. Elle peut ne couvrir qu'une partie de la zone</translation>
  </message>
  <message>
   <source>Multispectral image, such as Sentinel-2, Landsat or an aerial photo</source>
   <translation>Image multispectrale, telle que Sentinel-2, Landsat ou une photo aérienne</translation>
  </message>
  <message>
   <source>Radar image, such as Sentinel-1, in decibel or linear, but always the same for one model</source>
   <translation>Image radar, par exemple Sentinel-1, en décibels ou linéaire, mais toujours de la même façon pour un modèle</translation>
  </message>
  <message>
   <source>Whatever else is there: elevation, slope, thermal, panchromatic, an index. It helps where classes follow it, else it may only tell where labels lie: compare both</source>
   <translation>Tout ce qu'il y a d'autre : altitude, pente, thermique, panchromatique, un indice. Cela aide là où les classes en dépendent ; ailleurs, cela risque de n'indiquer que l'emplacement des étiquettes : comparez les deux</translation>
  </message>
  <message>
   <source>Ticked: this sensor will be there for the whole map. The others only help to learn</source>
   <translation>Coché : ce capteur sera disponible pour toute la carte. Les autres aident seulement à apprendre</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Cible</translation>
  </message>
  <message>
   <source>Raster layer</source>
   <translation>Couche raster</translation>
  </message>
  <message>
   <source>{} is a target</source>
   <translation>{} est une cible</translation>
  </message>
  <message>
   <source>Stack Bands…</source>
   <translation>Empiler des bandes…</translation>
  </message>
  <message>
   <source>Makes one layer of bands that come as a file each, such as those of Landsat and Sentinel-2</source>
   <translation>Fait une couche de bandes livrées chacune dans un fichier, comme celles de Landsat et de Sentinel-2</translation>
  </message>
  <message>
   <source>Load Sample Project</source>
   <translation>Charger le projet d'exemple</translation>
  </message>
  <message>
   <source>Load into Folder…</source>
   <translation>Charger dans un dossier…</translation>
  </message>
  <message>
   <source>Folder for the sample scene</source>
   <translation>Dossier de la scène d'exemple</translation>
  </message>
  <message>
   <source>Open the sample in a new project?</source>
   <translation>Ouvrir l'exemple dans un nouveau projet ?</translation>
  </message>
  <message>
   <source>In this one its layers take the places of those that are chosen in the panel.</source>
   <translation>Dans celui-ci, ses couches prennent la place de celles choisies dans le panneau.</translation>
  </message>
  <message>
   <source>New Project</source>
   <translation>Nouveau projet</translation>
  </message>
  <message>
   <source>This Project</source>
   <translation>Ce projet</translation>
  </message>
  <message>
   <source>The target is {} now: the sensor that the map is made from. Tick another one if that is wrong</source>
   <translation>La cible est maintenant {} : le capteur à partir duquel la carte est créée. Cochez-en un autre si c'est inexact</translation>
  </message>
  <message>
   <source>The target is {} now: the map is made from all of them. Untick what should only help to learn</source>
   <translation>La cible est maintenant {} : la carte est créée à partir de tous. Décochez ce qui doit seulement aider à apprendre</translation>
  </message>
  <message>
   <source>No {} layer is chosen</source>
   <translation>Aucune couche {} n'est choisie</translation>
  </message>
  <message>
   <source>CRS of {}</source>
   <translation>SCR de {}</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>Installez d'abord le moteur (ci-dessus)</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Une autre tâche est en cours</translation>
  </message>
  <message>
   <source>Makes a small simulated scene with labels, to try everything out</source>
   <translation>Crée une petite scène simulée avec des étiquettes, pour tout essayer</translation>
  </message>
 </context>
 <context>
  <name>DeviceCombo</name>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
 </context>
 <context>
  <name>Dock</name>
  <message>
   <source>Cancelled</source>
   <translation>Annulé</translation>
  </message>
  <message>
   <source>The model is trained</source>
   <translation>Le modèle est entraîné</translation>
  </message>
  <message>
   <source>The maps are compared</source>
   <translation>Les cartes sont comparées</translation>
  </message>
  <message>
   <source>The map is done, and there is reason to doubt it</source>
   <translation>La carte est prête, et il y a des raisons d'en douter</translation>
  </message>
  <message>
   <source>The map is done</source>
   <translation>La carte est terminée</translation>
  </message>
  <message>
   <source>Zoom to Map</source>
   <translation>Zoomer sur la carte</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>Ouvrir le rapport</translation>
  </message>
  <message>
   <source>step {} has a note on it</source>
   <translation>l'étape {} a une remarque</translation>
  </message>
  <message>
   <source>step {} has {} notes on it</source>
   <translation>l'étape {} a {} remarques</translation>
  </message>
  <message>
   <source>Add to Project</source>
   <translation>Ajouter au projet</translation>
  </message>
  <message>
   <source>Open Folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Show Log</source>
   <translation>Afficher le journal</translation>
  </message>
 </context>
 <context>
  <name>DoubtList</name>
  <message>
   <source>Doubtful Labels</source>
   <translation>Étiquettes douteuses</translation>
  </message>
  <message>
   <source>Held out, these shapes were taken for another class. Look whether the label is right</source>
   <translation>Mises de côté, ces formes ont été prises pour une autre classe. Vérifiez que l'étiquette est juste</translation>
  </message>
  <message>
   <source>It Is Right</source>
   <translation>C'est juste</translation>
  </message>
  <message>
   <source>The label stays, and goes from this list; later trainings on the same pixels do not ask again</source>
   <translation>L'étiquette reste et quitte cette liste ; les entraînements suivants sur les mêmes pixels ne redemandent pas</translation>
  </message>
  <message>
   <source>Leave this list: the view from before comes back, unless you moved it yourself (Esc)</source>
   <translation>Quitter cette liste : la vue précédente revient, sauf si vous l'avez déplacée vous-même (Échap)</translation>
  </message>
  <message>
   <source>Hide the maps, to see the ground below the labels; press it again, and they are back</source>
   <translation>Masque les cartes pour voir le terrain sous les étiquettes ; un second appui les fait revenir</translation>
  </message>
  <message>
   <source>Labelled</source>
   <translation>Étiquetée</translation>
  </message>
  <message>
   <source>Taken for</source>
   <translation>Prise pour</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Part</translation>
  </message>
  <message>
   <source>Of the shape's pixels, those that were taken for another class</source>
   <translation>Part des pixels de la forme qui ont été pris pour une autre classe</translation>
  </message>
  <message>
   <source>{} of {} pixels</source>
   <translation>{} pixels sur {}</translation>
  </message>
  <message>
   <source>One label that you found right is not listed any more. &lt;a href='again'&gt;List it again&lt;/a&gt;</source>
   <translation>Une étiquette que vous avez jugée juste n'est plus dans la liste. &lt;a href='again'&gt;L'y remettre&lt;/a&gt;</translation>
  </message>
  <message>
   <source>{} labels that you found right are not listed any more. &lt;a href='again'&gt;List them again&lt;/a&gt;</source>
   <translation>{} étiquettes que vous avez jugées justes ne sont plus dans la liste. &lt;a href='again'&gt;Les y remettre&lt;/a&gt;</translation>
  </message>
  <message>
   <source>Most held-out pixels of {} were taken for other classes: the model does not know this class yet, so its shapes are not listed one by one. Draw more of it in other places, or merge it with a class that looks like it; then train again</source>
   <translation>La plupart des pixels mis de côté de {} ont été pris pour d'autres classes : le modèle ne connaît pas encore cette classe, ses formes ne sont donc pas listées une à une. Dessinez-en d'autres ailleurs, ou fusionnez-la avec une classe qui lui ressemble ; puis entraînez de nouveau</translation>
  </message>
  <message>
   <source>Most held-out pixels of {} were taken for other classes: the model does not know these classes yet, so their shapes are not listed one by one. Draw more of them in other places, or merge those that look alike; then train again</source>
   <translation>La plupart des pixels mis de côté de {} ont été pris pour d'autres classes : le modèle ne connaît pas encore ces classes, leurs formes ne sont donc pas listées une à une. Dessinez-en d'autres ailleurs, ou fusionnez celles qui se ressemblent ; puis entraînez de nouveau</translation>
  </message>
  <message>
   <source>Choose a row first</source>
   <translation>Choisissez d'abord une ligne</translation>
  </message>
  <message>
   <source>Change to {}</source>
   <translation>Changer en {}</translation>
  </message>
  <message>
   <source>Change Class</source>
   <translation>Changer de classe</translation>
  </message>
  <message>
   <source>The shape becomes one of '{}'; undo takes it back</source>
   <translation>La forme devient une forme de « {} » ; la commande Annuler la rétablit</translation>
  </message>
 </context>
 <context>
  <name>Doubts</name>
  <message>
   <source>One of the two classes is no more</source>
   <translation>L'une des deux classes n'existe plus</translation>
  </message>
  <message>
   <source>Train again, or bring it back by undo</source>
   <translation>Relancez l'entraînement, ou rétablissez-la en annulant</translation>
  </message>
 </context>
 <context>
  <name>DrawingTools</name>
  <message>
   <source>There is nothing to undo</source>
   <translation>Il n'y a rien à annuler</translation>
  </message>
  <message>
   <source>Undo the last edit of the labels</source>
   <translation>Annuler la dernière modification des étiquettes</translation>
  </message>
  <message>
   <source>Add a class first</source>
   <translation>Ajoutez d'abord une classe</translation>
  </message>
  <message>
   <source>'{}' does not hold polygons: make a new label layer, and import these shapes there (Classes menu)</source>
   <translation>« {} » ne contient pas de polygones : créez une nouvelle couche d'étiquettes et importez-y ces formes (menu Classes)</translation>
  </message>
  <message>
   <source>Draw polygons: left click a corner, right click the end, Backspace one back, Escape none; or hold the button and draw</source>
   <translation>Dessiner des polygones : clic gauche pour un sommet, clic droit pour finir, Retour arrière pour revenir d'un sommet, Échap pour abandonner ; ou dessiner en maintenant le bouton</translation>
  </message>
  <message>
   <source>Label the pixels under the pointer: click, or drag</source>
   <translation>Étiqueter les pixels sous le pointeur : cliquer ou glisser</translation>
  </message>
  <message>
   <source>Set a point: click</source>
   <translation>Placer un point : cliquer</translation>
  </message>
  <message>
   <source>Label all pixels around that look alike, in the uppermost of the chosen layers that are shown: hold the button, and turn the wheel for more or fewer</source>
   <translation>Étiqueter tous les pixels alentour qui se ressemblent, dans la plus haute des couches choisies qui sont affichées : maintenir le bouton, et tourner la molette pour plus ou moins</translation>
  </message>
  <message>
   <source>Take pixels out of all shapes that are neither locked nor hidden: click, or drag over them</source>
   <translation>Retirer des pixels de toutes les formes qui ne sont ni verrouillées ni masquées : cliquer ou glisser dessus</translation>
  </message>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>The new shape is less than {} pixels wide on the screen: zoom in to see what it labels</source>
   <translation>La nouvelle forme fait moins de {} pixels de large à l’écran : zoomez pour voir ce qu’elle étiquette</translation>
  </message>
  <message>
   <source>{} px = {} on the ground</source>
   <translation>{} px = {} au sol</translation>
  </message>
  <message>
   <source>Side of brush and eraser, in pixels of the target layer; keys [ and ]</source>
   <translation>Côté du pinceau et de la gomme, en pixels de la couche cible ; touches [ et ]</translation>
  </message>
  <message>
   <source>Lines are drawn with QGIS's own digitising tools</source>
   <translation>Les lignes se dessinent avec les outils de numérisation de QGIS</translation>
  </message>
  <message>
   <source>Choose a layer in step 1 first: a click labels its pixels</source>
   <translation>Choisissez d'abord une couche à l'étape 1 : un clic étiquette ses pixels</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>The map knows no class '{}': its {} can only be wrong</source>
   <translation>La carte ne connaît pas la classe « {} » et ne peut qu'y être fausse ({})</translation>
  </message>
  <message>
   <source>{}. If the class was renamed, rename it in the reference too</source>
   <translation>{}. Si la classe a été renommée, renommez-la aussi dans la référence</translation>
  </message>
  <message>
   <source>The average accuracy of {} counts what the map lacks as classes that are never right ({}); of the map's own classes it is {}</source>
   <translation>La précision moyenne de {} compte ce qui manque à la carte comme des classes jamais justes ({}) ; pour les classes propres à la carte, elle est de {}</translation>
  </message>
  <message>
   <source>{} and '{}' differ in upper and lower case only: a label of any of them is right in all</source>
   <translation>{} et « {} » ne diffèrent que par la casse : une étiquette de l'une est juste dans toutes</translation>
  </message>
  <message>
   <source>{} of {} reference pixels lie where the map has no data; they do not count</source>
   <translation>{} pixels de référence sur {} se trouvent là où la carte n'a pas de données ; ils ne comptent pas</translation>
  </message>
  <message>
   <source>The reference is one shape, or shapes that touch: how far its accuracy is chance cannot be told. Draw some in other places</source>
   <translation>La référence est une seule forme, ou des formes qui se touchent : on ne peut pas dire quelle part de sa précision est due au hasard. Dessinez-en d'autres ailleurs</translation>
  </message>
  <message>
   <source>Another class than any of the map's is at {}: the map is wrong there</source>
   <translation>{} : une classe que la carte n'a pas ; elle y est fausse</translation>
  </message>
  <message>
   <source>The map has several classes called '{}' (codes {}): a label of that name is right in any of them</source>
   <translation>La carte a plusieurs classes appelées « {} » (codes {}) : une étiquette de ce nom est juste dans n'importe laquelle</translation>
  </message>
  <message>
   <source>'{}' and '{}' differ in upper and lower case only: a label of either is right in both</source>
   <translation>« {} » et « {} » ne diffèrent que par la casse : une étiquette de l'une est juste dans les deux</translation>
  </message>
  <message>
   <source>The model learned from {} of the {} reference pixels; on the other {} alone the overall accuracy is {}</source>
   <translation>Le modèle a appris de {} des {} pixels de référence ; sur les {} autres seuls, la précision globale est de {}</translation>
  </message>
  <message>
   <source>{} are not those that the points were drawn within: it was written anew, or it is another one</source>
   <translation>{} ne sont pas celles dans lesquelles les points ont été tirés : le fichier a été réécrit, ou c'en est un autre</translation>
  </message>
  <message>
   <source>One of the maps has no class names: the other map's codes were taken as the map's</source>
   <translation>L'une des cartes n'a pas de noms de classes : les codes de l'autre carte ont été pris pour ceux de la carte</translation>
  </message>
  <message>
   <source>Only the other map has the class '{}': it can only be wrong there</source>
   <translation>Seule l'autre carte a la classe « {} » : elle ne peut qu'y être fausse</translation>
  </message>
  <message>
   <source>{} reference pixels lie where the other map has no data; the two maps are not compared there</source>
   <translation>{} pixels de référence se trouvent là où l'autre carte n'a pas de données ; les deux cartes n'y sont pas comparées</translation>
  </message>
  <message>
   <source>The model learned from this very reference: the figures say how well it remembers, not how good the map is</source>
   <translation>Le modèle a appris de cette référence même : les chiffres disent à quel point il s'en souvient, non la qualité de la carte</translation>
  </message>
  <message>
   <source>On the other {} reference pixels alone the overall accuracy is {}</source>
   <translation>Sur les {} autres pixels de référence seuls, la précision globale est de {}</translation>
  </message>
  <message>
   <source>The model learned from {} of the {} reference pixels: the figures say how well it remembers them, not how good the map is</source>
   <translation>Le modèle a appris de {} des {} pixels de la référence : les chiffres disent à quel point il s'en souvient, non la qualité de la carte</translation>
  </message>
  <message>
   <source>The map knows no class of code {}: its {} can only be wrong</source>
   <translation>La carte ne connaît pas de classe de code {} et ne peut qu'y être fausse ({})</translation>
  </message>
  <message>
   <source>The classes of '{}'</source>
   <translation>Les classes de « {} »</translation>
  </message>
  <message>
   <source>The map's classes</source>
   <translation>Les classes de la carte</translation>
  </message>
  <message>
   <source>{}. The estimate does not hold for it; name the old map as the strata, or draw new points</source>
   <translation>{}. L'estimation ne vaut pas pour lui ; indiquez l'ancienne carte comme strates, ou tirez de nouveaux points</translation>
  </message>
  <message>
   <source>Put the whole address into the job file, with what belongs in place of {}</source>
   <translation>Inscrivez l'adresse entière dans le fichier de tâche, avec ce qui doit se trouver à la place de {}</translation>
  </message>
  <message>
   <source>No path is given for the {}</source>
   <translation>Aucun chemin n'est indiqué : {}</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Choisissez un fichier</translation>
  </message>
  <message>
   <source>The name of the {} '{}' is not in UTF-8</source>
   <translation>Le nom n'est pas en UTF-8 : {} « {} »</translation>
  </message>
  <message>
   <source>Rename the file or its folder</source>
   <translation>Renommez le fichier ou son dossier</translation>
  </message>
  <message>
   <source>The {} was kept without its account, password or key: '{}'</source>
   <translation>Conservé sans compte, mot de passe ou clé ({}) : « {} »</translation>
  </message>
  <message>
   <source>The {} '{}' does not end in {}</source>
   <translation>Le nom ne se termine pas par {2} : {0} « {1} »</translation>
  </message>
  <message>
   <source>Call it something{}</source>
   <translation>Choisissez un nom qui se termine par {}</translation>
  </message>
  <message>
   <source>{} characters are too many for the {}</source>
   <translation>{} caractères, c'est trop ({})</translation>
  </message>
  <message>
   <source>Write {} at most</source>
   <translation>Écrivez-en {} au plus</translation>
  </message>
  <message>
   <source>The text for the {} is not in UTF-8</source>
   <translation>Le texte n'est pas en UTF-8 : {}</translation>
  </message>
  <message>
   <source>Write it anew</source>
   <translation>Écrivez-le de nouveau</translation>
  </message>
  <message>
   <source>The area {} has no end</source>
   <translation>La zone {} n'a pas de fin</translation>
  </message>
  <message>
   <source>Give left, bottom, right, top in map units</source>
   <translation>Indiquez gauche, bas, droite, haut en unités de carte</translation>
  </message>
  <message>
   <source>The area {} is empty</source>
   <translation>La zone {} est vide</translation>
  </message>
  <message>
   <source>The seed is {}</source>
   <translation>La graine est {}</translation>
  </message>
  <message>
   <source>Choose a whole number from 0 to 9223372036854775807</source>
   <translation>Choisissez un nombre entier de 0 à 9223372036854775807</translation>
  </message>
  <message>
   <source>'{}' is no device</source>
   <translation>« {} » n'est pas un périphérique</translation>
  </message>
  <message>
   <source>Choose auto, cpu or cuda:0</source>
   <translation>Choisissez auto, cpu ou cuda:0</translation>
  </message>
  <message>
   <source>'{}' is no cluster</source>
   <translation>« {} » n'est pas une grappe</translation>
  </message>
  <message>
   <source>Give the address of a Dask scheduler, such as tcp://host:8786, or local:4</source>
   <translation>Indiquez l'adresse d'un ordonnanceur Dask, par exemple tcp://host:8786, ou local:4</translation>
  </message>
  <message>
   <source>'{}' would be written over something that the job needs</source>
   <translation>« {} » écraserait un fichier dont la tâche a besoin</translation>
  </message>
  <message>
   <source>Choose another name for the result</source>
   <translation>Choisissez un autre nom pour le résultat</translation>
  </message>
  <message>
   <source>Its first row is code,name,color, then comes a row for each class; a name with a comma stands in quotes</source>
   <translation>La première ligne est code,name,color, puis vient une ligne par classe ; un nom contenant une virgule se met entre guillemets</translation>
  </message>
  <message>
   <source>A code is 0 to {}; a larger number, such as a crop code, can be the name</source>
   <translation>Un code va de 0 à {} ; un nombre plus grand, comme un code de culture, peut être le nom</translation>
  </message>
  <message>
   <source>'{}' is no table of classes</source>
   <translation>« {} » n'est pas une table de classes</translation>
  </message>
  <message>
   <source>'{}', line {}: '{}' is no class</source>
   <translation>« {} », ligne {} : « {} » n'est pas une classe</translation>
  </message>
  <message>
   <source>'{}', line {}: there are two classes '{}'</source>
   <translation>« {} », ligne {} : il y a deux classes « {} »</translation>
  </message>
  <message>
   <source>Give every class a name of its own</source>
   <translation>Donnez à chaque classe un nom qui lui soit propre</translation>
  </message>
  <message>
   <source>The table of classes '{}' cannot be read: {}</source>
   <translation>Impossible de lire la table de classes « {} » : {}</translation>
  </message>
  <message>
   <source>Save it as CSV (UTF-8)</source>
   <translation>Enregistrez-la au format CSV (UTF-8)</translation>
  </message>
  <message>
   <source>a run before</source>
   <translation>une exécution précédente</translation>
  </message>
  <message>
   <source>Make their environment with the same version: what is sent to them is compiled for it</source>
   <translation>Créez leur environnement avec la même version : ce qui leur est envoyé est compilé pour elle</translation>
  </message>
  <message>
   <source>The cluster at '{}' is lost</source>
   <translation>La grappe à l'adresse « {} » est perdue</translation>
  </message>
  <message>
   <source>Run the same job again: it goes on from the parts that are done</source>
   <translation>Relancez la même tâche : elle reprend à partir des parties terminées</translation>
  </message>
  <message>
   <source>Install resources/engine-apply.lock and resources/engine-cluster.lock where the workers run</source>
   <translation>Installez resources/engine-apply.lock et resources/engine-cluster.lock là où les workers s'exécutent</translation>
  </message>
  <message>
   <source>They may lack memory: give each more, or map with smaller tiles. Run the same job again: it goes on from here</source>
   <translation>Ils manquent peut-être de mémoire : donnez-en davantage à chacun, ou cartographiez avec des tuiles plus petites. Relancez la même tâche : elle reprend à partir d'ici</translation>
  </message>
  <message>
   <source>A worker of {} failed: {}: {}</source>
   <translation>Un worker de {} a échoué : {} : {}</translation>
  </message>
  <message>
   <source>Please report it, with its log</source>
   <translation>Veuillez le signaler, en joignant son journal</translation>
  </message>
  <message>
   <source>{} of {} parts of the map were there from a run before</source>
   <translation>{} parties de la carte sur {} existaient depuis une exécution précédente</translation>
  </message>
  <message>
   <source>Whether '{}' has changed since cannot be told from here</source>
   <translation>On ne peut pas savoir d'ici si « {} » a changé depuis</translation>
  </message>
  <message>
   <source>Waiting for workers of {}</source>
   <translation>En attente des workers de {}</translation>
  </message>
  <message>
   <source>Workers of {} run Python {}, this engine {}</source>
   <translation>Des workers de {} utilisent Python {}, ce moteur {}</translation>
  </message>
  <message>
   <source>The workers of {} lack a package: {}</source>
   <translation>Il manque un paquet aux workers de {} : {}</translation>
  </message>
  <message>
   <source>Workers of {} died again and again of one part of the map</source>
   <translation>Des workers de {} se sont arrêtés à plusieurs reprises sur une même partie de la carte</translation>
  </message>
  <message>
   <source>Mapping on {}</source>
   <translation>Cartographie sur {}</translation>
  </message>
  <message>
   <source>A part of the map was damaged as it was written to '{}'</source>
   <translation>Une partie de la carte a été endommagée lors de son écriture dans « {} »</translation>
  </message>
  <message>
   <source>Run the same job again</source>
   <translation>Relancez la même tâche</translation>
  </message>
  <message>
   <source>A part of the map is not seen in '{}'</source>
   <translation>Une partie de la carte n'est pas visible dans « {} »</translation>
  </message>
  <message>
   <source>{}; run the same job again</source>
   <translation>{} ; relancez la même tâche</translation>
  </message>
  <message>
   <source>Layer '{}' flags {} as bad that the model learned from, at {}: what they hold was not used, but filled from the good bands beside them</source>
   <translation>La couche « {} » marque comme mauvaises {} dont le modèle a appris, à {} : leur contenu n'a pas été utilisé, mais complété à partir des bonnes bandes voisines</translation>
  </message>
  <message>
   <source>Layer '{}' has its bands in another order, or among others, than in training</source>
   <translation>La couche « {} » a ses bandes dans un autre ordre, ou parmi d'autres, qu'à l'entraînement</translation>
  </message>
  <message>
   <source>{}: they were found by their names ({})</source>
   <translation>{} : elles ont été trouvées d'après leurs noms ({})</translation>
  </message>
  <message>
   <source>The bands of layer '{}' have no names: they were taken in the order of the file for those of the model ({}). If they lie in another order, name them in the file as the model does, and it finds them</source>
   <translation>Les bandes de la couche '{}' n'ont pas de noms : elles ont été prises dans l'ordre du fichier pour celles du modèle ({}). Si elles sont dans un autre ordre, nommez-les dans le fichier comme le modèle, et il les trouvera</translation>
  </message>
  <message>
   <source>Layer '{}' has other bands than the model learned from</source>
   <translation>La couche « {} » a d'autres bandes que celles dont le modèle a appris</translation>
  </message>
  <message>
   <source>{}: {} bands were resampled to {}</source>
   <translation>{} : {} bandes ont été rééchantillonnées en {}</translation>
  </message>
  <message>
   <source>Choose a layer of the same sensor; another one serves only if its file and the training's tell their wavelengths</source>
   <translation>Choisissez une couche du même capteur ; une autre ne convient que si son fichier et celui de l'entraînement indiquent leurs longueurs d'onde</translation>
  </message>
  <message>
   <source>{} bands from {} to {} nm</source>
   <translation>{} bandes de {} à {} nm</translation>
  </message>
  <message>
   <source>Layer '{}' has a band '{}' where the model learned from '{}': is it the same?</source>
   <translation>La couche « {} » a une bande « {} » là où le modèle a appris de « {} » : est-ce la même ?</translation>
  </message>
  <message>
   <source>Layer '{}' has a band '{}' where the model learned from '{}', of another polarisation</source>
   <translation>La couche « {} » a une bande « {} » là où le modèle a appris de « {} » : c'est une autre polarisation</translation>
  </message>
  <message>
   <source>Choose a layer of the same polarisations, or train a model with this layer; a band that is called wrongly needs its right name</source>
   <translation>Choisissez une couche des mêmes polarisations, ou entraînez un modèle avec cette couche ; une bande mal nommée a besoin de son vrai nom</translation>
  </message>
  <message>
   <source>{}: its {} were found among {} by their wavelengths</source>
   <translation>{} : les {} nécessaires ont été trouvées parmi {} d'après leurs longueurs d'onde</translation>
  </message>
  <message>
   <source>Choose a layer of the same sensor or of one that sees this light too, or train a model with this layer</source>
   <translation>Choisissez une couche du même capteur ou d'un capteur qui voit aussi cette lumière, ou entraînez un modèle avec cette couche</translation>
  </message>
  <message>
   <source>Choose a layer that has these bands, named so; their order does not count</source>
   <translation>Choisissez une couche qui a ces bandes, ainsi nommées ; leur ordre ne compte pas</translation>
  </message>
  <message>
   <source>{} bands are chosen for '{}', the model learned from {}</source>
   <translation>{} bandes sont choisies pour « {} », le modèle a appris de {}</translation>
  </message>
  <message>
   <source>{} of the {} bands that the model learned from: {}</source>
   <translation>{} des {} bandes dont le modèle a appris : {}</translation>
  </message>
  <message>
   <source>Layer '{}' ('{}') has {}, the model learned from {}</source>
   <translation>La couche « {} » (« {} ») a {}, le modèle a appris de {}</translation>
  </message>
  <message>
   <source>{} and {} more places</source>
   <translation>{} et {} autres endroits</translation>
  </message>
  <message>
   <source>{} bands at {} nm</source>
   <translation>{} bandes à {} nm</translation>
  </message>
  <message>
   <source>Layer '{}' flags bands as bad that the model learned from: {}. Nothing tells their wavelengths, so they cannot be filled from their neighbours</source>
   <translation>La couche « {} » marque comme mauvaises des bandes dont le modèle a appris : {}. Rien n'indique leurs longueurs d'onde, elles ne peuvent donc pas être complétées à partir de leurs voisines</translation>
  </message>
  <message>
   <source>Choose a layer in which they are good, or train a model without them</source>
   <translation>Choisissez une couche où elles sont bonnes, ou entraînez un modèle sans elles</translation>
  </message>
  <message>
   <source>Layer '{}' flags bands as bad that the model learned from, and has no good ones near enough to fill them from: {}</source>
   <translation>La couche « {} » marque comme mauvaises des bandes dont le modèle a appris, et n'en a pas de bonnes assez proches pour les compléter : {}</translation>
  </message>
  <message>
   <source>Layer '{}' has no band near {}, which the model learned from; it has {}</source>
   <translation>La couche « {} » n'a pas de bande proche de {}, dont le modèle a appris ; elle a {}</translation>
  </message>
  <message>
   <source>Choose the same bands as in training</source>
   <translation>Choisissez les mêmes bandes qu'à l'entraînement</translation>
  </message>
  <message>
   <source>Layer '{}' ('{}') lacks {}</source>
   <translation>Il manque à la couche « {} » (« {} ») {}</translation>
  </message>
  <message>
   <source>{}, or one without this light, on the command line with {}</source>
   <translation>{}, ou un modèle sans cette lumière, en ligne de commande avec {}</translation>
  </message>
  <message>
   <source>Choose a text or whole-number field</source>
   <translation>Choisissez un champ de texte ou de nombres entiers</translation>
  </message>
  <message>
   <source>Field '{}' has numbers beyond {}, which no code of a map can be: they are the names of the classes, whose codes are 1 to {}</source>
   <translation>Le champ « {} » a des nombres au-delà de {}, qui ne peuvent être des codes d'une carte : ce sont les noms des classes, dont les codes vont de 1 à {}</translation>
  </message>
  <message>
   <source>no fields at all</source>
   <translation>aucun champ</translation>
  </message>
  <message>
   <source>Field '{}' has {} different numbers</source>
   <translation>Le champ « {} » a {} nombres différents</translation>
  </message>
  <message>
   <source>Field '{}' holds neither text nor whole numbers</source>
   <translation>Le champ « {} » ne contient ni texte ni nombres entiers</translation>
  </message>
  <message>
   <source>'{}' has no field '{}'</source>
   <translation>« {} » n'a pas de champ « {} »</translation>
  </message>
  <message>
   <source>It has {}</source>
   <translation>Contenu : {}</translation>
  </message>
  <message>
   <source>No class field is chosen for '{}'</source>
   <translation>Aucun champ de classe n'est choisi pour « {} »</translation>
  </message>
  <message>
   <source>It has {}: choose the one with the classes (--field on the command line)</source>
   <translation>Contenu : {}. Choisissez le champ des classes (--field en ligne de commande)</translation>
  </message>
  <message>
   <source>Field '{}' has {} different texts</source>
   <translation>Le champ « {} » a {} textes différents</translation>
  </message>
  <message>
   <source>Choose the field that names the class</source>
   <translation>Choisissez le champ qui nomme la classe</translation>
  </message>
  <message>
   <source>Field '{}' names none of the classes, but {}</source>
   <translation>Le champ « {} » ne nomme aucune des classes, mais {}</translation>
  </message>
  <message>
   <source>The classes are {}; choose another field</source>
   <translation>Les classes sont {} ; choisissez un autre champ</translation>
  </message>
  <message>
   <source>Field '{}' holds the code {}, but codes go from 0 to 254</source>
   <translation>Le champ « {} » contient le code {}, mais les codes vont de 0 à 254</translation>
  </message>
  <message>
   <source>Leave the field empty (NULL) where there is no class, or use a text field to name the classes</source>
   <translation>Laissez le champ vide (NULL) là où il n'y a pas de classe, ou prenez un champ de texte pour nommer les classes</translation>
  </message>
  <message>
   <source>The numbers in field '{}' were taken as the map's codes ({})</source>
   <translation>Les nombres du champ « {} » ont été pris pour les codes de la carte ({})</translation>
  </message>
  <message>
   <source>{} differ in upper and lower case only, and are two classes: if they are one, write them alike</source>
   <translation>{} ne diffèrent que par la casse et sont deux classes : si elles n'en font qu'une, écrivez-les de la même façon</translation>
  </message>
  <message>
   <source>Field '{}' holds {}, which is no class code</source>
   <translation>Le champ « {} » contient {}, qui n'est pas un code de classe</translation>
  </message>
  <message>
   <source>The numbers in field '{}' were taken as the codes of the classes, and not as names</source>
   <translation>Les nombres du champ « {} » ont été pris pour les codes des classes, et non pour des noms</translation>
  </message>
  <message>
   <source>The numbers in field '{}' were taken as the names of the classes, and not as codes</source>
   <translation>Les nombres du champ « {} » ont été pris pour les noms des classes, et non pour des codes</translation>
  </message>
  <message>
   <source>Left out: {} of '{}', which is none of the classes</source>
   <translation>Non pris en compte : {} de « {} », qui n'est aucune des classes</translation>
  </message>
  <message>
   <source>Left out: {} without a class</source>
   <translation>Non pris en compte : {} sans classe</translation>
  </message>
  <message>
   <source>Left out: {} where no class can be told</source>
   <translation>Non pris en compte : {} (aucune classe reconnaissable)</translation>
  </message>
  <message>
   <source>Left out: {} without an answer yet</source>
   <translation>Non pris en compte : {} (pas encore de réponse)</translation>
  </message>
  <message>
   <source>Left out: {} of {} values that are none of the classes: {}</source>
   <translation>Non pris en compte : {} de {} valeurs qui ne sont aucune des classes : {}</translation>
  </message>
  <message>
   <source>Choose a {} of class codes, whole numbers from 0 to 254</source>
   <translation>Il faut : {} avec des codes de classe, nombres entiers de 0 à 254</translation>
  </message>
  <message>
   <source>Choose one of class codes; QGIS exports it as raw data, not as a rendered image</source>
   <translation>Choisissez un raster de codes de classe ; QGIS l'exporte en données brutes, et non en image rendue</translation>
  </message>
  <message>
   <source>Choose one that has a class code per pixel, in a single band</source>
   <translation>Choisissez un raster ayant un code de classe par pixel, dans une seule bande</translation>
  </message>
  <message>
   <source>the map</source>
   <translation>la carte</translation>
  </message>
  <message>
   <source>If {} is a class, give it another code; if it is no data, say so in the file (its nodata value)</source>
   <translation>Si {} est une classe, donnez-lui un autre code ; si c'est l'absence de données, indiquez-le dans le fichier (sa valeur nulle)</translation>
  </message>
  <message>
   <source>The {} holds the value {}</source>
   <translation>Valeur non valide dans {0} : {1}</translation>
  </message>
  <message>
   <source>The {} '{}' is a picture in red, green and blue</source>
   <translation>Image en rouge, vert et bleu : {} « {} »</translation>
  </message>
  <message>
   <source>The {} '{}' has {} bands of numbers: it is no class map</source>
   <translation>Ce n'est pas une carte de classes, mais {2} bandes de nombres : {0} « {1} »</translation>
  </message>
  <message>
   <source>The {} ({}) does not meet the map ({})</source>
   <translation>Aucun recouvrement avec la carte ({2}) : {0} ({1})</translation>
  </message>
  <message>
   <source>Choose one of the same area</source>
   <translation>Choisissez un fichier de la même zone</translation>
  </message>
  <message>
   <source>Layer '{}' flags {} as bad, left out of training: {}</source>
   <translation>La couche « {} » marque comme mauvaises {}, laissées hors de l'entraînement : {}</translation>
  </message>
  <message>
   <source>Layer '{}' has bands without data, which are left out: {}</source>
   <translation>La couche « {} » a des bandes sans données, qui sont laissées de côté : {}</translation>
  </message>
  <message>
   <source>In the area that is mapped, layer '{}' has no data in bands that the model learned from: {}</source>
   <translation>Dans la zone cartographiée, la couche « {} » n’a pas de données dans des bandes dont le modèle a appris : {}</translation>
  </message>
  <message>
   <source>Choose a file in which they are filled, or another area, or train a model without them</source>
   <translation>Choisissez un fichier où elles sont remplies, ou une autre zone, ou entraînez un modèle sans elles</translation>
  </message>
  <message>
   <source>About {} % of the values of layer '{}' are 0 or less, as where noise was subtracted</source>
   <translation>Environ {} % des valeurs de la couche '{}' sont nulles ou négatives, comme là où le bruit a été soustrait</translation>
  </message>
  <message>
   <source>{}: they are taken for its weakest echoes</source>
   <translation>{} : elles sont prises pour ses échos les plus faibles</translation>
  </message>
  <message>
   <source>{} of the values of layer '{}' are {}, far {} all others, and count as data</source>
   <translation>{0} des valeurs de la couche « {1} » sont {2}, loin de toutes les autres ({3}), et comptent comme données</translation>
  </message>
  <message>
   <source>{}: if they are none, say so (in QGIS by the link in step 1, else by the file's nodata value)</source>
   <translation>{} : si elles n'en sont pas, indiquez-le (dans QGIS par le lien de l'étape 1, sinon par la valeur nulle du fichier)</translation>
  </message>
  <message>
   <source>About {} % of layer '{}' is 0 in all its bands, from a corner on, and counts as data: if it is none, say so (in QGIS by the link '0 Is No Data' in step 1, else by the file's nodata value)</source>
   <translation>Environ {} % de la couche « {} » valent 0 dans toutes ses bandes, à partir d'un coin, et comptent comme données : si ce n'en sont pas, indiquez-le (dans QGIS par le lien « 0 = sans données » de l'étape 1, sinon par la valeur nulle du fichier)</translation>
  </message>
  <message>
   <source>Less than 1 %</source>
   <translation>Moins de 1 %</translation>
  </message>
  <message>
   <source>In about {} % of the map, layer '{}' has no data in some of its bands: {}</source>
   <translation>Sur environ {} % de la carte, la couche '{}' n'a pas de données dans certaines de ses bandes : {}</translation>
  </message>
  <message>
   <source>{}. The map is made from the others there, and may be less accurate; fill them, or take other scenes</source>
   <translation>{}. La carte y est faite des autres, et peut être moins exacte ; remplissez ces bandes, ou prenez d'autres scènes</translation>
  </message>
  <message>
   <source>In about {} % of layer '{}', some of its bands have no data: {}. They count as average there</source>
   <translation>Sur environ {} % de la couche '{}', certaines de ses bandes n'ont pas de données : {}. Elles y comptent comme moyennes</translation>
  </message>
  <message>
   <source>'{}' cannot be read: {}</source>
   <translation>Impossible de lire « {} » : {}</translation>
  </message>
  <message>
   <source>The file may be damaged or incomplete; copy it again</source>
   <translation>Le fichier est peut-être endommagé ou incomplet ; copiez-le de nouveau</translation>
  </message>
  <message>
   <source>reproject the map to a CRS that keeps areas for hectares</source>
   <translation>pour des hectares, reprojetez la carte dans un SCR qui conserve les surfaces</translation>
  </message>
  <message>
   <source>The map's CRS does not keep areas: a pixel was taken for {} m², its size on the ground</source>
   <translation>Le SCR de la carte ne conserve pas les surfaces : un pixel a été compté pour {} m², sa taille au sol</translation>
  </message>
  <message>
   <source>The map's pixels are of {} on the ground: areas are shares of pixels; {}</source>
   <translation>Les pixels de la carte font {} au sol : les surfaces sont des parts de pixels ; {}</translation>
  </message>
  <message>
   <source>The map has no CRS: areas are shares of its pixels</source>
   <translation>La carte n'a pas de SCR : les surfaces sont des parts de ses pixels</translation>
  </message>
  <message>
   <source>Parts of the map have no place on the globe: areas are shares of its pixels; {}</source>
   <translation>Des parties de la carte n'ont pas d'équivalent sur le globe : les surfaces sont des parts de ses pixels ; {}</translation>
  </message>
  <message>
   <source>'{}' is no vector layer</source>
   <translation>« {} » n'est pas une couche vecteur</translation>
  </message>
  <message>
   <source>Choose a layer of polygons as the area</source>
   <translation>Choisissez une couche de polygones comme emprise</translation>
  </message>
  <message>
   <source>'{}' has no polygons to keep the map to</source>
   <translation>« {} » n'a aucun polygone auquel limiter la carte</translation>
  </message>
  <message>
   <source>The polygons of '{}' lie outside of the area to map</source>
   <translation>Les polygones de « {} » sont en dehors de l'emprise à cartographier</translation>
  </message>
  <message>
   <source>Choose others, or another area</source>
   <translation>Choisissez-en d'autres, ou une autre emprise</translation>
  </message>
  <message>
   <source>In a raster 0 means no label unless its nodata value is another: if 0 is a class, set the nodata value to the code that means none (IGNORE in Processing, --ignore on the command line)</source>
   <translation>Dans un raster, 0 signifie sans étiquette, sauf si la valeur nulle est autre : si 0 est une classe, donnez à la valeur nulle le code qui signifie aucune (dans Traitement : IGNORE, en ligne de commande : --ignore)</translation>
  </message>
  <message>
   <source>'{}' ({}) has no labelled pixel on the {} ({})</source>
   <translation>« {} » ({}) n'a aucun pixel étiqueté dans cette zone : {} ({})</translation>
  </message>
  <message>
   <source>'{}' has {} bands: the first one was taken for the class codes</source>
   <translation>« {} » a {} bandes : la première a été prise pour les codes de classe</translation>
  </message>
  <message>
   <source>'{}' has so many labels that one in {} is used</source>
   <translation>« {} » a tant d'étiquettes qu'une sur {} est utilisée</translation>
  </message>
  <message>
   <source>Left out: the pixels of code 0, {} % of '{}'. {}</source>
   <translation>Non pris en compte : les pixels de code 0, {} % de « {} ». {}</translation>
  </message>
  <message>
   <source>'{}' holds the value {}, which is no class code</source>
   <translation>« {} » contient la valeur {}, qui n'est pas un code de classe</translation>
  </message>
  <message>
   <source>Codes are whole numbers from 0 to 254: number the classes anew, as Reclassify by Table in QGIS does</source>
   <translation>Les codes sont des nombres entiers de 0 à 254 : renumérotez les classes, comme le fait « Reclassification par table » dans QGIS</translation>
  </message>
  <message>
   <source>the grid of the {}</source>
   <translation>la grille de pixels ({})</translation>
  </message>
  <message>
   <source>The labels cannot be used: {}</source>
   <translation>Les étiquettes ne peuvent pas être utilisées : {}</translation>
  </message>
  <message>
   <source>Choose the map that it was made for</source>
   <translation>Choisissez la carte pour laquelle il a été créé</translation>
  </message>
  <message>
   <source>Choose labels of the same area</source>
   <translation>Choisissez des étiquettes de la même zone</translation>
  </message>
  <message>
   <source>Left out: the pixels of code {}, which can be no class: give it another code if it is one</source>
   <translation>Non pris en compte : les pixels de code {}, qui ne peut être une classe : si c'en est une, donnez-lui un autre code</translation>
  </message>
  <message>
   <source>Left out: the pixels of code {}, which is none of the classes</source>
   <translation>Non pris en compte : les pixels de code {}, qui n'est aucune des classes</translation>
  </message>
  <message>
   <source>The labels '{}' can be opened neither as shapes nor as a raster</source>
   <translation>Les étiquettes « {} » ne peuvent être ouvertes ni comme formes ni comme raster</translation>
  </message>
  <message>
   <source>The file may be damaged, have no layer with shapes in it, or be of a format that is not read here, such as Parquet: open it in QGIS, and save it as a GeoPackage (Export &gt; Save Features As)</source>
   <translation>Le fichier peut être endommagé, ne contenir aucune couche avec des formes, ou être d'un format qui n'est pas lu ici, comme Parquet : ouvrez-le dans QGIS, et enregistrez-le en GeoPackage (Exporter &gt; Sauvegarder les entités sous)</translation>
  </message>
  <message>
   <source>Left out: the pixels of {} codes that are none of the classes: {}</source>
   <translation>Non pris en compte : les pixels de {} codes qui ne sont aucune des classes : {}</translation>
  </message>
  <message>
   <source>Choose the map that they were drawn for</source>
   <translation>Choisissez la carte pour laquelle ils ont été dessinés</translation>
  </message>
  <message>
   <source>Draw labels where the layers are</source>
   <translation>Dessinez des étiquettes là où se trouvent les couches</translation>
  </message>
  <message>
   <source>The {} of '{}' ({}) have no place in the CRS of the {}</source>
   <translation>N'ont pas d'équivalent dans le SCR utilisé ({3}) : {0} de « {1} » ({2})</translation>
  </message>
  <message>
   <source>All {} of '{}' ({}) lie outside of the {} ({})</source>
   <translation>Tout se trouve en dehors ({3} : {4}) : {0} de « {1} » ({2})</translation>
  </message>
  <message>
   <source>Outlines of {} cross themselves: what one of them goes around twice counts as outside</source>
   <translation>Les contours de {} se croisent eux-mêmes : ce que l’un d’eux entoure deux fois compte comme extérieur</translation>
  </message>
  <message>
   <source>'{}' names no CRS; its {}s were taken to be in that of the {}</source>
   <translation>« {} » n'indique pas de SCR ; ses objets ({}) sont supposés dans le SCR utilisé ({})</translation>
  </message>
  <message>
   <source>Choose a field and points or shapes that have a class</source>
   <translation>Choisissez un champ et des points ou des formes qui ont une classe</translation>
  </message>
  <message>
   <source>'{}' has no {} with a class and a geometry</source>
   <translation>« {} » n'a pas d'objet avec une classe et une géométrie ({})</translation>
  </message>
  <message>
   <source>Their file names another CRS than they were drawn in; save them again with the right one</source>
   <translation>Leur fichier indique un autre SCR que celui où ils ont été dessinés ; enregistrez-les de nouveau avec le bon</translation>
  </message>
  <message>
   <source>Left out: {} that shapes of two classes claim</source>
   <translation>Non pris en compte : {} que revendiquent des formes de deux classes</translation>
  </message>
  <message>
   <source>Left out: {} empty or damaged</source>
   <translation>Non pris en compte : {}, géométrie vide ou endommagée</translation>
  </message>
  <message>
   <source>Left out: {} without a place in the CRS of the {}</source>
   <translation>Non pris en compte : {} sans équivalent dans le SCR utilisé ({})</translation>
  </message>
  <message>
   <source>Left out: {} outside of the {}</source>
   <translation>Non pris en compte : {} en dehors ({})</translation>
  </message>
  <message>
   <source>The numbers in field '{}' are not the map's codes, as the names beside them show: classes were compared by these names</source>
   <translation>Les nombres du champ « {} » ne sont pas les codes de la carte, comme le montrent les noms à côté d’eux : les classes ont été comparées par ces noms</translation>
  </message>
  <message>
   <source>'{}' is a table, which does not say where its points lie</source>
   <translation>« {} » est une table, qui ne dit pas où sont ses points</translation>
  </message>
  <message>
   <source>The reference has one class only, '{}', so it cannot show where the map takes other ground for it: the user's accuracy and the overall one say little. If its 0 is a class and no 'no label', set its no data to the code that means none (IGNORE in Processing, --ignore on the command line), and give the class the code that the map has for it</source>
   <translation>La référence n'a qu'une classe, « {} », et ne peut donc pas montrer où la carte prend un autre terrain pour elle : la précision de l'utilisateur et la précision globale disent peu. Si son 0 est une classe et non 'sans étiquette', donnez à sa valeur sans données le code qui veut dire aucune (dans Traitement : IGNORE, en ligne de commande : --ignore), et à la classe le code que la carte a pour elle</translation>
  </message>
  <message>
   <source>The reference has {}: {} were taken as the map's ({})</source>
   <translation>La référence n'a {} : {} ont été pris pour ceux de la carte ({})</translation>
  </message>
  <message>
   <source>in QGIS by the symbology 'Paletted/Unique values', on the command line by --classes</source>
   <translation>dans QGIS par la symbologie « Palette/Valeurs uniques », en ligne de commande par --classes</translation>
  </message>
  <message>
   <source>Open it in QGIS (Layer &gt; Add Layer &gt; Add Delimited Text Layer) and save it as a GeoPackage; or, if it has shapes as text (WKT), call their column WKT; or, if its columns are x and y, and degrees, for instance: {}</source>
   <translation>Ouvrez-la dans QGIS (Couche &gt; Ajouter une couche &gt; Ajouter une couche de texte délimité) et enregistrez-la en GeoPackage ; ou, si elle a des formes en texte (WKT), appelez leur colonne WKT ; ou, par exemple, si ses colonnes sont x et y, en degrés : {}</translation>
  </message>
  <message>
   <source>The reference has numbers that are no codes of a map, and the map does not name its classes</source>
   <translation>La référence a des nombres qui ne sont pas des codes d'une carte, et la carte ne nomme pas ses classes</translation>
  </message>
  <message>
   <source>Keep the map's .aux.xml beside it, or choose a field of class codes</source>
   <translation>Gardez le fichier .aux.xml de la carte à côté d'elle, ou choisissez un champ de codes de classe</translation>
  </message>
  <message>
   <source>The reference names its classes by text, but the map does not name its own</source>
   <translation>La référence nomme ses classes par du texte, mais la carte ne nomme pas les siennes</translation>
  </message>
  <message>
   <source>The labels lie only where {} has no data</source>
   <translation>Les étiquettes ne se trouvent que là où {} n'a pas de données</translation>
  </message>
  <message>
   <source>Draw labels where the layer has values</source>
   <translation>Dessinez des étiquettes là où la couche a des valeurs</translation>
  </message>
  <message>
   <source>Left out: {} of code {}, which the reference does not name</source>
   <translation>Non pris en compte : {} de code {}, que la référence ne nomme pas</translation>
  </message>
  <message>
   <source>The reference calls {} '{}', the map '{}': codes were compared, not names</source>
   <translation>La référence appelle {} « {} », la carte « {} » : les codes ont été comparés, pas les noms</translation>
  </message>
  <message>
   <source>its codes</source>
   <translation>ses codes</translation>
  </message>
  <message>
   <source>those codes</source>
   <translation>ces codes</translation>
  </message>
  <message>
   <source>no class names</source>
   <translation>aucun nom de classe</translation>
  </message>
  <message>
   <source>no names for some codes</source>
   <translation>aucun nom pour certains codes</translation>
  </message>
  <message>
   <source>{}. If they mean other classes, name them: {}</source>
   <translation>{}. S'ils désignent d'autres classes, nommez-les : {}</translation>
  </message>
  <message>
   <source>Open it in QGIS (Layer &gt; Add Layer &gt; Add Delimited Text Layer) and save it as a GeoPackage</source>
   <translation>Ouvrez-la dans QGIS (Couche &gt; Ajouter une couche &gt; Ajouter une couche de texte délimité) et enregistrez-la en GeoPackage</translation>
  </message>
  <message>
   <source>The labels '{}' are not there</source>
   <translation>Les étiquettes « {} » sont introuvables</translation>
  </message>
  <message>
   <source>Were they moved or deleted? Choose the file again</source>
   <translation>Ont-elles été déplacées ou supprimées ? Choisissez de nouveau le fichier</translation>
  </message>
  <message>
   <source>Left out: {} where {} has no data</source>
   <translation>Non pris en compte : {} là où {} n'a pas de données</translation>
  </message>
  <message>
   <source>{}: its other names show that it numbers the classes otherwise than the map</source>
   <translation>{} : ses autres noms montrent qu'elle numérote les classes autrement que la carte</translation>
  </message>
  <message>
   <source>labelled pixel</source>
   <translation>pixel étiqueté</translation>
  </message>
  <message>
   <source>All pixels of several classes lie in shapes of other classes too, most of them in those behind the arrow: {}</source>
   <translation>Tous les pixels de plusieurs classes sont aussi dans des formes d'autres classes, la plupart dans celles qui suivent la flèche : {}</translation>
  </message>
  <message>
   <source>All pixels of class '{}' lie in shapes of other classes too, most of them in those of '{}'</source>
   <translation>Tous les pixels de la classe « {} » se trouvent aussi dans des formes d'autres classes, la plupart dans celles de « {} »</translation>
  </message>
  <message>
   <source>Do shapes of these cover the others? Correct them, or remove them</source>
   <translation>Des formes de celles-ci couvrent-elles les autres ? Corrigez-les, ou supprimez-les</translation>
  </message>
  <message>
   <source>Leave the classes away, or choose a raster that has them</source>
   <translation>Laissez ces classes de côté, ou choisissez un raster qui les a</translation>
  </message>
  <message>
   <source>No pixel on the layers has the codes of the classes {}</source>
   <translation>Aucun pixel sur les couches n'a les codes des classes {}</translation>
  </message>
  <message>
   <source>The classes {} have no shapes on the layers</source>
   <translation>Les classes {} n'ont pas de formes sur les couches</translation>
  </message>
  <message>
   <source>Draw at least one for each of them, or remove the classes</source>
   <translation>Dessinez-en au moins une pour chacune, ou supprimez ces classes</translation>
  </message>
  <message>
   <source>Draw shapes of at least two classes</source>
   <translation>Dessinez des formes d'au moins deux classes</translation>
  </message>
  <message>
   <source>The labels have only one class{}</source>
   <translation>Les étiquettes n'ont qu'une classe{}</translation>
  </message>
  <message>
   <source>Choose layers, or draw labels, of at least two classes; none are there of {}</source>
   <translation>Choisissez des couches, ou dessinez des étiquettes, d'au moins deux classes ; il n'y en a aucune de {}</translation>
  </message>
  <message>
   <source>All labels but those of class '{}' lie only where {} has no data</source>
   <translation>Toutes les étiquettes sauf celles de la classe « {} » ne sont que là où {} n'a pas de données</translation>
  </message>
  <message>
   <source>Draw labels of at least two classes where the layer has values</source>
   <translation>Dessinez des étiquettes d'au moins deux classes là où la couche a des valeurs</translation>
  </message>
  <message>
   <source>Does a shape of '{}' cover the others? Correct it, or remove it</source>
   <translation>Une forme de « {} » recouvre-t-elle les autres ? Corrigez-la, ou supprimez-la</translation>
  </message>
  <message>
   <source>Leave the class away, or choose a raster that has it</source>
   <translation>Laissez la classe de côté, ou choisissez un raster qui la contient</translation>
  </message>
  <message>
   <source>No pixel on the layers has code {}, class '{}'</source>
   <translation>Aucun pixel sur les couches n'a le code {}, classe « {} »</translation>
  </message>
  <message>
   <source>Class '{}' has no shapes on the layers</source>
   <translation>La classe « {} » n'a pas de formes sur les couches</translation>
  </message>
  <message>
   <source>Draw at least one for it, or remove the class</source>
   <translation>Dessinez-en au moins une pour elle, ou supprimez la classe</translation>
  </message>
  <message>
   <source>Only class '{}' has labels on the layers</source>
   <translation>Seule la classe « {} » a des étiquettes sur les couches</translation>
  </message>
  <message>
   <source>No class has labels on the layers</source>
   <translation>Aucune classe n'a d'étiquettes sur les couches</translation>
  </message>
  <message>
   <source>Left out: {} classes whose labels all lie where {} has no data: {}</source>
   <translation>Non prises en compte : {} classes dont toutes les étiquettes sont là où {} n'a pas de données : {}</translation>
  </message>
  <message>
   <source>Left out: class '{}', whose shapes all lie outside of the layers</source>
   <translation>Non prise en compte : la classe « {} », dont toutes les formes sont en dehors des couches</translation>
  </message>
  <message>
   <source>Left out: class '{}', which has no labels here</source>
   <translation>Non prise en compte : la classe « {} », qui n'a pas d'étiquettes ici</translation>
  </message>
  <message>
   <source>Left out: class '{}', whose labels all lie where {} has no data</source>
   <translation>Non prise en compte : la classe « {} », dont toutes les étiquettes sont là où {} n'a pas de données</translation>
  </message>
  <message>
   <source>Left out: {} classes whose shapes all lie outside of the layers: {}</source>
   <translation>Non prises en compte : {} classes dont toutes les formes sont en dehors des couches : {}</translation>
  </message>
  <message>
   <source>Left out: {} classes that have no labels here: {}</source>
   <translation>Non prises en compte : {} classes qui n'ont pas d'étiquettes ici : {}</translation>
  </message>
  <message>
   <source>{} MB free, {} MB needed</source>
   <translation>{} Mo libres, {} Mo nécessaires</translation>
  </message>
  <message>
   <source>There is no room for the map in '{}' ({})</source>
   <translation>Il n'y a pas de place pour la carte dans « {} » ({})</translation>
  </message>
  <message>
   <source>Free some space, or choose another folder</source>
   <translation>Libérez de la place, ou choisissez un autre dossier</translation>
  </message>
  <message>
   <source>The disk, or what you may use of it (a quota, or ulimit), may be full: free some space, or choose another place</source>
   <translation>Le disque, ou ce que vous pouvez en utiliser (un quota, ou ulimit), est peut-être plein : libérez de la place, ou choisissez un autre endroit</translation>
  </message>
  <message>
   <source>'{}' cannot be written: {}</source>
   <translation>Impossible d'écrire « {} » : {}</translation>
  </message>
  <message>
   <source>Choose another place</source>
   <translation>Choisissez un autre emplacement</translation>
  </message>
  <message>
   <source>blocks are missing</source>
   <translation>des blocs manquent</translation>
  </message>
  <message>
   <source>'{}' cannot be written to its end</source>
   <translation>« {} » ne peut être écrit jusqu'au bout</translation>
  </message>
  <message>
   <source>The other map has none of the map's classes, but {}</source>
   <translation>L'autre carte n'a aucune des classes de la carte, mais {}</translation>
  </message>
  <message>
   <source>Choose a map of the same classes</source>
   <translation>Choisissez une carte ayant les mêmes classes</translation>
  </message>
  <message>
   <source>Layer '{}' has {} in which neighbouring pixels have nothing in common, as in noise: {}. To learn from the others alone, flag these as bad in the file (bbl), or train on the command line with {}</source>
   <translation>La couche « {} » a {} où les pixels voisins n'ont rien en commun, comme dans du bruit : {}. Pour n'apprendre que des autres, déclarez celles-ci mauvaises dans le fichier (bbl), ou entraînez en ligne de commande avec {}</translation>
  </message>
  <message>
   <source>a CRS of its own</source>
   <translation>un SCR propre</translation>
  </message>
  <message>
   <source>A layer at {}, {} in {} has no place in {}, the CRS of the others</source>
   <translation>Une couche à {}, {} dans {} n'a pas d'équivalent dans {}, le SCR des autres</translation>
  </message>
  <message>
   <source>It lies far from them, or its CRS is wrong: check it in the layer's properties</source>
   <translation>Elle se trouve loin d'elles, ou son SCR est faux : vérifiez-le dans les propriétés de la couche</translation>
  </message>
  <message>
   <source>'{}' is no CRS that is known here</source>
   <translation>« {} » n'est pas un SCR connu ici</translation>
  </message>
  <message>
   <source>Set the layer's CRS in its properties</source>
   <translation>Définissez le SCR dans les propriétés de la couche</translation>
  </message>
  <message>
   <source>The raster '{}' is not there</source>
   <translation>Le raster « {} » est introuvable</translation>
  </message>
  <message>
   <source>Was it moved or deleted? Choose the file again</source>
   <translation>A-t-il été déplacé ou supprimé ? Choisissez de nouveau le fichier</translation>
  </message>
  <message>
   <source>It may be damaged, or of a format that GDAL {} does not know</source>
   <translation>Il est peut-être endommagé, ou d'un format que GDAL {} ne connaît pas</translation>
  </message>
  <message>
   <source>'{}' has no raster bands</source>
   <translation>« {} » n'a pas de bandes raster</translation>
  </message>
  <message>
   <source>Choose one of its subdatasets</source>
   <translation>Choisissez l'un de ses sous-jeux de données</translation>
  </message>
  <message>
   <source>'{}' holds complex numbers</source>
   <translation>« {} » contient des nombres complexes</translation>
  </message>
  <message>
   <source>Convert it to amplitude or decibel first</source>
   <translation>Convertissez-les d'abord en amplitude ou en décibels</translation>
  </message>
  <message>
   <source>control points</source>
   <translation>des points de contrôle</translation>
  </message>
  <message>
   <source>a camera model (RPC)</source>
   <translation>un modèle de caméra (RPC)</translation>
  </message>
  <message>
   <source>'{}' is placed by {} only</source>
   <translation>« {} » n'est localisé que par {}</translation>
  </message>
  <message>
   <source>Warp it first: Raster &gt; Projections &gt; Warp</source>
   <translation>Projetez-le d'abord : Raster &gt; Projections &gt; Projection</translation>
  </message>
  <message>
   <source>'{}' cannot be read in parts, as its server gives whole files only</source>
   <translation>« {} » ne peut être lu par parties, car son serveur ne donne que des fichiers entiers</translation>
  </message>
  <message>
   <source>Check address and network: the server may be down, be slow, or want a password</source>
   <translation>Vérifiez l'adresse et le réseau : le serveur est peut-être arrêté, lent, ou demande un mot de passe</translation>
  </message>
  <message>
   <source>It is a folder: choose the file of the raster in it</source>
   <translation>C'est un dossier : choisissez-y le fichier du raster</translation>
  </message>
  <message>
   <source>'{}' cannot be opened as a raster</source>
   <translation>Impossible d'ouvrir « {} » comme raster</translation>
  </message>
  <message>
   <source>The server must serve ranges of bytes (HTTP range requests); or download the file</source>
   <translation>Le serveur doit servir des plages d'octets (HTTP range requests) ; ou téléchargez le fichier</translation>
  </message>
  <message>
   <source>'{}' cannot be reached, or is no raster</source>
   <translation>« {} » est inaccessible, ou n'est pas un raster</translation>
  </message>
  <message>
   <source>It is the header of a raster: choose the file beside it that holds the values</source>
   <translation>C'est l'en-tête d'un raster : choisissez le fichier voisin qui contient les valeurs</translation>
  </message>
  <message>
   <source>Choose another name for the points, or remove the file</source>
   <translation>Choisissez un autre nom pour les points, ou supprimez le fichier</translation>
  </message>
  <message>
   <source>'{}' has more in it than the points that would replace it: {}</source>
   <translation>« {} » contient plus que les points qui le remplaceraient : {}</translation>
  </message>
  <message>
   <source>'{}' has answers at {} of its points, which would be lost</source>
   <translation>« {} » a des réponses à {} de ses points, qui seraient perdues</translation>
  </message>
  <message>
   <source>'{}' is there already, and is no file of points</source>
   <translation>« {} » existe déjà, et ce n’est pas un fichier de points</translation>
  </message>
  <message>
   <source>'{}' belongs to the {} and would be written over</source>
   <translation>« {} » sert à la tâche ({}) et serait écrasé</translation>
  </message>
  <message>
   <source>Layer '{}' ({}) does not meet {} ({})</source>
   <translation>Aucun recouvrement : couche « {} » ({}) et {} ({})</translation>
  </message>
  <message>
   <source>Layer '{}' does not tell its wavelengths, by which its bands were to be chosen</source>
   <translation>La couche « {} » n'indique pas ses longueurs d'onde, d'après lesquelles ses bandes devaient être choisies</translation>
  </message>
  <message>
   <source>Layer '{}' has no band of the wavelengths that were chosen</source>
   <translation>La couche « {} » n'a aucune bande des longueurs d'onde choisies</translation>
  </message>
  <message>
   <source>the chosen pixels</source>
   <translation>les pixels choisis</translation>
  </message>
  <message>
   <source>Layer '{}' has no georeference, but {} has other pixels</source>
   <translation>La couche « {} » n'a pas de géoréférencement, et d'autres pixels que {}</translation>
  </message>
  <message>
   <source>Georeference the layer first</source>
   <translation>Géoréférencez d'abord la couche</translation>
  </message>
  <message>
   <source>{} has no CRS, but {} has one</source>
   <translation>Sans SCR : {} ; avec SCR : {}</translation>
  </message>
  <message>
   <source>Layer '{}' has {} bands, but no band {}</source>
   <translation>La couche « {} » a {} bandes, mais pas de bande {}</translation>
  </message>
  <message>
   <source>Choose bands that it has</source>
   <translation>Choisissez des bandes qu'elle possède</translation>
  </message>
  <message>
   <source>All bands of layer '{}' are flagged bad</source>
   <translation>Toutes les bandes de la couche « {} » sont marquées comme mauvaises</translation>
  </message>
  <message>
   <source>Name the bands to use</source>
   <translation>Indiquez les bandes à utiliser</translation>
  </message>
  <message>
   <source>Layer '{}' holds nothing but no data</source>
   <translation>La couche « {} » ne contient que des pixels sans données</translation>
  </message>
  <message>
   <source>Check its nodata value in the layer's properties</source>
   <translation>Vérifiez sa valeur nulle dans les propriétés de la couche</translation>
  </message>
  <message>
   <source>Choose them by their numbers</source>
   <translation>Choisissez-les par leurs numéros</translation>
  </message>
  <message>
   <source>Choose some from {} to {} nm</source>
   <translation>Choisissez-en entre {} et {} nm</translation>
  </message>
  <message>
   <source>Layers '{}' and '{}' have no georeference and differ in size ({})</source>
   <translation>Les couches « {} » et « {} » n'ont pas de géoréférencement et diffèrent par leur taille ({})</translation>
  </message>
  <message>
   <source>Georeference them, or cut them to the same pixels</source>
   <translation>Géoréférencez-les, ou découpez-les aux mêmes pixels</translation>
  </message>
  <message>
   <source>Choose layers of the same area</source>
   <translation>Choisissez des couches de la même zone</translation>
  </message>
  <message>
   <source>Layer '{}' has no data on the chosen pixels</source>
   <translation>La couche « {} » n'a pas de données sur les pixels choisis</translation>
  </message>
  <message>
   <source>Choose layers that have values in the same area</source>
   <translation>Choisissez des couches qui ont des valeurs dans la même zone</translation>
  </message>
  <message>
   <source>{} and {} are no grid of labels</source>
   <translation>{} et {} ne sont pas une grille d'étiquettes</translation>
  </message>
  <message>
   <source>The runs of labelled pixels are damaged</source>
   <translation>Les suites de pixels étiquetés sont endommagées</translation>
  </message>
  <message>
   <source>The file '{}' has {} layers</source>
   <translation>Le fichier « {} » a {} couches</translation>
  </message>
  <message>
   <source>Name one of {}</source>
   <translation>Indiquez l'une d'elles : {}</translation>
  </message>
  <message>
   <source>'{}' has no layer '{}'</source>
   <translation>« {} » n'a pas de couche « {} »</translation>
  </message>
  <message>
   <source>'{}' has text that is not in the encoding that the file names</source>
   <translation>« {} » contient du texte qui n'est pas dans l'encodage indiqué par le fichier</translation>
  </message>
  <message>
   <source>Choose its encoding in QGIS (Layer Properties &gt; Source), and save it as a GeoPackage</source>
   <translation>Choisissez son encodage dans QGIS (Propriétés de la couche &gt; Source) et enregistrez-le en GeoPackage</translation>
  </message>
  <message>
   <source>not recognized</source>
   <translation>non reconnu</translation>
  </message>
  <message>
   <source>Save and end the edits there, or close that program, and try again</source>
   <translation>Enregistrez et terminez-y les modifications, ou fermez ce programme, puis réessayez</translation>
  </message>
  <message>
   <source>The file may be damaged, or locked by another program</source>
   <translation>Le fichier est peut-être endommagé, ou verrouillé par un autre programme</translation>
  </message>
  <message>
   <source>The file may be damaged; save the labels again</source>
   <translation>Le fichier est peut-être endommagé ; enregistrez de nouveau les étiquettes</translation>
  </message>
  <message>
   <source>The file may be damaged</source>
   <translation>Le fichier est peut-être endommagé</translation>
  </message>
  <message>
   <source>'{}' is locked by another program that writes it, also after some waiting</source>
   <translation>« {} » est verrouillé par un autre programme qui l'écrit, même après une attente</translation>
  </message>
  <message>
   <source>Close it there (QGIS lets go of it a minute after its layer was removed), or choose another name</source>
   <translation>Fermez-le là-bas (QGIS le libère une minute après le retrait de sa couche), ou choisissez un autre nom</translation>
  </message>
  <message>
   <source>Choose a name of letters and digits, and none such as con, aux or nul</source>
   <translation>Choisissez un nom fait de lettres et de chiffres, et aucun tel que con, aux ou nul</translation>
  </message>
  <message>
   <source>Save and end the edits where it is open, or open it once in QGIS and close it; or choose another name</source>
   <translation>Enregistrez et terminez les modifications là où il est ouvert, ou ouvrez-le une fois dans QGIS et fermez-le ; ou choisissez un autre nom</translation>
  </message>
  <message>
   <source>'{}' is open in another program</source>
   <translation>« {} » est ouvert dans un autre programme</translation>
  </message>
  <message>
   <source>Windows has no files that are called '{}'</source>
   <translation>Windows n'admet pas de fichier nommé « {} »</translation>
  </message>
  <message>
   <source>'{}' has a journal beside it, with edits that are not in it yet</source>
   <translation>À côté de « {} » se trouve un journal de modifications qui n'y sont pas encore</translation>
  </message>
  <message>
   <source>'{}' is protected from being written</source>
   <translation>« {} » est protégé en écriture</translation>
  </message>
  <message>
   <source>Unprotect it in its properties, or choose another name</source>
   <translation>Retirez la protection dans ses propriétés, ou choisissez un autre nom</translation>
  </message>
  <message>
   <source>The disk of '{}' is full</source>
   <translation>Le disque de « {} » est plein</translation>
  </message>
  <message>
   <source>The folder '{}' cannot be written</source>
   <translation>Impossible d'écrire dans le dossier « {} »</translation>
  </message>
  <message>
   <source>Choose a folder where you may write</source>
   <translation>Choisissez un dossier où vous avez le droit d'écrire</translation>
  </message>
  <message>
   <source>The path '{}' is too long for Windows</source>
   <translation>Le chemin « {} » est trop long pour Windows</translation>
  </message>
  <message>
   <source>Choose a shorter name, or a folder in fewer others</source>
   <translation>Choisissez un nom plus court, ou un dossier moins profond</translation>
  </message>
  <message>
   <source>The name '{}' is too long for a file in '{}'</source>
   <translation>Le nom « {} » est trop long pour un fichier dans « {} »</translation>
  </message>
  <message>
   <source>Choose a shorter one</source>
   <translation>Choisissez-en un plus court</translation>
  </message>
  <message>
   <source>'{}' is a folder</source>
   <translation>« {} » est un dossier</translation>
  </message>
  <message>
   <source>Choose the name of a file</source>
   <translation>Choisissez un nom de fichier</translation>
  </message>
  <message>
   <source>The folder '{}' does not exist</source>
   <translation>Le dossier « {} » n'existe pas</translation>
  </message>
  <message>
   <source>Make it, or choose another one</source>
   <translation>Créez-le, ou choisissez-en un autre</translation>
  </message>
  <message>
   <source>left {}, bottom {}, right {}, top {} in {}</source>
   <translation>gauche {}, bas {}, droite {}, haut {} dans {}</translation>
  </message>
  <message>
   <source>its own CRS</source>
   <translation>son propre SCR</translation>
  </message>
  <message>
   <source>left {}, bottom {}, right {}, top {}</source>
   <translation>gauche {}, bas {}, droite {}, haut {}</translation>
  </message>
  <message>
   <source>The layer's pixels have no size</source>
   <translation>Les pixels de la couche n'ont pas de taille</translation>
  </message>
  <message>
   <source>Check its georeference</source>
   <translation>Vérifiez son géoréférencement</translation>
  </message>
  <message>
   <source>model file</source>
   <translation>fichier de modèle</translation>
  </message>
  <message>
   <source>A cross-validation in {} folds is not possible</source>
   <translation>Une validation croisée en {} blocs n'est pas possible</translation>
  </message>
  <message>
   <source>ONNX file</source>
   <translation>fichier ONNX</translation>
  </message>
  <message>
   <source>The held-out share is {}</source>
   <translation>La part mise de côté est de {}</translation>
  </message>
  <message>
   <source>Choose 0 (nothing held out) up to 0.9</source>
   <translation>Choisissez de 0 (rien mis de côté) à 0.9</translation>
  </message>
  <message>
   <source>Choose 2 to {}, 0 for none, or {} for one where shapes are few</source>
   <translation>Choisissez de 2 à {}, 0 pour aucune, ou {} pour une là où les formes sont peu nombreuses</translation>
  </message>
  <message>
   <source>Epochs, rate and decay cannot be negative</source>
   <translation>Les époques, le taux d'apprentissage et la décroissance ne peuvent pas être négatifs</translation>
  </message>
  <message>
   <source>Use the defaults: 0, 0.002 and 0.0001</source>
   <translation>Utilisez les valeurs par défaut : 0, 0.002 et 0.0001</translation>
  </message>
  <message>
   <source>The network width is {}</source>
   <translation>La largeur du réseau est de {}</translation>
  </message>
  <message>
   <source>Choose 4 to 256 channels; 32 is usual</source>
   <translation>Choisissez de 4 à 256 canaux ; 32 est habituel</translation>
  </message>
  <message>
   <source>The network's inner sizes are {} and {}</source>
   <translation>Les tailles internes du réseau sont {} et {}</translation>
  </message>
  <message>
   <source>Choose 4 to {} channels, or 0 for what serves its width</source>
   <translation>Choisissez de 4 à {} canaux, ou 0 pour ce qui convient à sa largeur</translation>
  </message>
  <message>
   <source>model to continue from</source>
   <translation>modèle à partir duquel continuer</translation>
  </message>
  <message>
   <source>confidence map</source>
   <translation>carte de confiance</translation>
  </message>
  <message>
   <source>uncertainty map</source>
   <translation>carte d'incertitude</translation>
  </message>
  <message>
   <source>layer of polygons</source>
   <translation>couche de polygones</translation>
  </message>
  <message>
   <source>Tiles of {} pixels are not possible</source>
   <translation>Des tuiles de {} pixels ne sont pas possibles</translation>
  </message>
  <message>
   <source>Choose 64 to 8192</source>
   <translation>Choisissez de 64 à 8192</translation>
  </message>
  <message>
   <source>map of doubt</source>
   <translation>carte du doute</translation>
  </message>
  <message>
   <source>'{}' is no measure of doubt</source>
   <translation>« {} » n'est pas une mesure du doute</translation>
  </message>
  <message>
   <source>Use one of {}</source>
   <translation>Utilisez l'une des valeurs {}</translation>
  </message>
  <message>
   <source>A map of {} pixels a side is not possible</source>
   <translation>Une carte de {} pixels de côté n'est pas possible</translation>
  </message>
  <message>
   <source>{} suggestions are not possible</source>
   <translation>{} suggestions ne sont pas possibles</translation>
  </message>
  <message>
   <source>Choose 0 to {}</source>
   <translation>Choisissez de 0 à {}</translation>
  </message>
  <message>
   <source>Choose 1 to {}</source>
   <translation>Choisissez de 1 à {}</translation>
  </message>
  <message>
   <source>The target '{}' is none of the layers</source>
   <translation>La cible « {} » n'est aucune des couches</translation>
  </message>
  <message>
   <source>Choose one of them</source>
   <translation>Choisissez l'une d'elles</translation>
  </message>
  <message>
   <source>There is one layer only</source>
   <translation>Il n'y a qu'une couche</translation>
  </message>
  <message>
   <source>Choose another one to compare it with</source>
   <translation>Choisissez-en une autre à lui comparer</translation>
  </message>
  <message>
   <source>A scene of {} pixels is not possible</source>
   <translation>Une scène de {} pixels n'est pas possible</translation>
  </message>
  <message>
   <source>Choose 64 to 1024</source>
   <translation>Choisissez de 64 à 1024</translation>
  </message>
  <message>
   <source>The scene has {} classes</source>
   <translation>La scène a {} classes</translation>
  </message>
  <message>
   <source>Give each of them a name of its own, or none of them any</source>
   <translation>Donnez à chacune un nom qui lui soit propre, ou n'en nommez aucune</translation>
  </message>
  <message>
   <source>Choose 64 to 4096; 512 is usual</source>
   <translation>Choisissez de 64 à 4096 ; 512 est habituel</translation>
  </message>
  <message>
   <source>The no data value is {}</source>
   <translation>La valeur nulle est {}</translation>
  </message>
  <message>
   <source>Give a number; what is not a number means no data anyway</source>
   <translation>Indiquez un nombre ; ce qui n'est pas un nombre signifie de toute façon l'absence de données</translation>
  </message>
  <message>
   <source>Choose one of {}</source>
   <translation>Choisissez parmi : {}</translation>
  </message>
  <message>
   <source>Too few labels were held out to say how well the confidence is calibrated</source>
   <translation>Trop peu d'étiquettes ont été mises de côté pour dire à quel point la confiance est bien calibrée</translation>
  </message>
  <message>
   <source>The confidence is off by about {} % on the held-out labels</source>
   <translation>La confiance s'écarte d'environ {} % sur les étiquettes mises de côté</translation>
  </message>
  <message>
   <source>{}: read it as more or less sure, not as a probability</source>
   <translation>{} : lisez-la comme plus ou moins sûre, non comme une probabilité</translation>
  </message>
  <message>
   <source>No labels of {} were held out: nothing tells how right the map is there</source>
   <translation>Aucune étiquette de {} n'a été mise de côté : rien ne dit à quel point la carte y est juste</translation>
  </message>
  <message>
   <source>Most of what is labelled '{}' was taken for '{}'. Where a map shows '{}', trust it less than its confidence says. Draw more of both, or make one class of them</source>
   <translation>La plupart de ce qui est étiqueté « {} » a été pris pour « {} ». Là où une carte montre « {} », fiez-vous-y moins que sa confiance ne le dit. Dessinez davantage des deux, ou faites-en une seule classe</translation>
  </message>
  <message>
   <source>Several classes were mostly taken for others: {}. Where a map shows the second of such a pair, trust it less than its confidence says. Draw more of both, or make one class of them</source>
   <translation>Plusieurs classes ont été le plus souvent prises pour d'autres : {}. Là où une carte montre la seconde d'une telle paire, fiez-vous-y moins que sa confiance ne le dit. Dessinez davantage des deux, ou faites-en une seule classe</translation>
  </message>
  <message>
   <source>'auto' takes the CPU here: the engine finds no graphics card that it can use</source>
   <translation>'auto' prend ici le CPU : le moteur ne trouve aucune carte graphique qu'il puisse utiliser</translation>
  </message>
  <message>
   <source>The device '{}' was chosen, but the engine finds no graphics card here that it can use</source>
   <translation>Le périphérique « {} » est choisi, mais le moteur ne trouve ici aucune carte graphique qu'il puisse utiliser</translation>
  </message>
  <message>
   <source>'auto' takes {} here, {}</source>
   <translation>'auto' prend ici {}, {}</translation>
  </message>
  <message>
   <source>'auto' takes the CPU here: {} does not work, {}</source>
   <translation>'auto' prend ici le CPU : {} ne fonctionne pas, {}</translation>
  </message>
  <message>
   <source>Choose 'cpu', or 'auto', which takes the CPU where there is no card</source>
   <translation>Choisissez 'cpu', ou 'auto', qui prend le CPU là où il n'y a pas de carte</translation>
  </message>
  <message>
   <source>The device {} does not work: {}</source>
   <translation>Le périphérique {} ne fonctionne pas : {}</translation>
  </message>
  <message>
   <source>Choose 'auto' or 'cpu'</source>
   <translation>Choisissez 'auto' ou 'cpu'</translation>
  </message>
  <message>
   <source>it computes wrong results</source>
   <translation>il calcule des résultats faux</translation>
  </message>
  <message>
   <source>95 % interval from {} held-out {} (those that touch count as one), as if they had been drawn at random: it tells how far the figure is chance, and nothing of ground that is unlike them</source>
   <translation>Intervalle à 95 % d'après {} {} de contrôle (ce qui se touche compte pour un), comme si le tirage avait été fait au hasard : il dit dans quelle mesure le chiffre tient au hasard, et rien du terrain qui ne leur ressemble pas</translation>
  </message>
  <message>
   <source>No label lies on a pixel with data</source>
   <translation>Aucune étiquette ne se trouve sur un pixel avec des données</translation>
  </message>
  <message>
   <source>Draw labels where the layers have data</source>
   <translation>Dessinez des étiquettes là où les couches ont des données</translation>
  </message>
  <message>
   <source>Learning, epoch {} of {}</source>
   <translation>Apprentissage, époque {} sur {}</translation>
  </message>
  <message>
   <source>Mean and standard deviation over {} folds, each of other held-out shapes: how the accuracy varies with the labels, which is no confidence interval</source>
   <translation>Moyenne et écart-type sur {} blocs, chacun avec d'autres formes mises de côté : comment la précision varie avec les étiquettes, ce qui n'est pas un intervalle de confiance</translation>
  </message>
  <message>
   <source>The processes of torchrun do not find each other: {}</source>
   <translation>Les processus de torchrun ne se trouvent pas : {}</translation>
  </message>
  <message>
   <source>There are {} processes, but {} graphics cards</source>
   <translation>Il y a {} processus, mais {} cartes graphiques</translation>
  </message>
  <message>
   <source>Give torchrun --nproc-per-node {}</source>
   <translation>Donnez à torchrun --nproc-per-node {}</translation>
  </message>
  <message>
   <source>May they reach each other's ports?</source>
   <translation>Peuvent-ils atteindre les ports les uns des autres ?</translation>
  </message>
  <message>
   <source>cleaned map</source>
   <translation>carte nettoyée</translation>
  </message>
  <message>
   <source>second map</source>
   <translation>deuxième carte</translation>
  </message>
  <message>
   <source>Make the map with a confidence map, or choose the design 'proportional'</source>
   <translation>Créez la carte avec une carte de confiance, ou choisissez le plan 'proportional'</translation>
  </message>
  <message>
   <source>The map that the points were drawn from is gone: {}</source>
   <translation>La carte dont les points ont été tirés a disparu : {}</translation>
  </message>
  <message>
   <source>Put it back, as its classes were the strata of the sample, or say how the points were drawn</source>
   <translation>Remettez-la en place, car ses classes étaient les strates de l'échantillon, ou indiquez comment les points ont été tirés</translation>
  </message>
  <message>
   <source>A radius of {} pixels is not possible</source>
   <translation>Un rayon de {} pixels n'est pas possible</translation>
  </message>
  <message>
   <source>map of changes</source>
   <translation>carte des changements</translation>
  </message>
  <message>
   <source>The map would be compared with itself</source>
   <translation>La carte serait comparée à elle-même</translation>
  </message>
  <message>
   <source>Choose another map</source>
   <translation>Choisissez une autre carte</translation>
  </message>
  <message>
   <source>other map</source>
   <translation>autre carte</translation>
  </message>
  <message>
   <source>table of figures</source>
   <translation>table des chiffres</translation>
  </message>
  <message>
   <source>'{}' is no sampling design</source>
   <translation>« {} » n'est pas un plan d'échantillonnage</translation>
  </message>
  <message>
   <source>Use one of {}, or none</source>
   <translation>Utilisez l'une des valeurs {}, ou aucune</translation>
  </message>
  <message>
   <source>Strata are given, but the sample is not said to be stratified</source>
   <translation>Des strates sont indiquées, mais l'échantillon n'est pas déclaré stratifié</translation>
  </message>
  <message>
   <source>Choose the sampling 'stratified', or no strata</source>
   <translation>Choisissez l'échantillonnage 'stratified', ou aucune strate</translation>
  </message>
  <message>
   <source>The design 'optimal' needs to know how sure the map is</source>
   <translation>Le plan 'optimal' doit savoir à quel point la carte est sûre</translation>
  </message>
  <message>
   <source>A sample of {} points is not possible</source>
   <translation>Un échantillon de {} points n'est pas possible</translation>
  </message>
  <message>
   <source>Choose 2 to {}</source>
   <translation>Choisissez de 2 à {}</translation>
  </message>
  <message>
   <source>pixels of {} m, those of this map are of {} m</source>
   <translation>pixels de {} m (ceux de cette carte : {} m)</translation>
  </message>
  <message>
   <source>{} times larger</source>
   <translation>{} fois plus grandes</translation>
  </message>
  <message>
   <source>{} times smaller</source>
   <translation>{} fois plus petites</translation>
  </message>
  <message>
   <source>{} dB higher</source>
   <translation>{} dB plus hautes</translation>
  </message>
  <message>
   <source>{} dB lower</source>
   <translation>{} dB plus basses</translation>
  </message>
  <message>
   <source>, and small areas may be lost</source>
   <translation>, et de petites surfaces peuvent se perdre</translation>
  </message>
  <message>
   <source>The model learned from {}: it may be less accurate than was estimated{}</source>
   <translation>Le modèle a appris de {} : il est peut-être moins précis qu'estimé{}</translation>
  </message>
  <message>
   <source>accuracy was estimated</source>
   <translation>précision estimée</translation>
  </message>
  <message>
   <source>accuracy was estimated and its confidence calibrated</source>
   <translation>précision estimée et confiance calibrée</translation>
  </message>
  <message>
   <source>Layer '{}' holds {} by the names of its bands, and the model learned from {}: the two differ by the slope of the ground and by the angle of the radar, and the map may be less accurate than was estimated. Take {} of this scene if there is any</source>
   <translation>La couche « {} » contient {} d'après les noms de ses bandes, et le modèle a appris de {} : les deux diffèrent par la pente du terrain et l'angle du radar, et la carte peut être moins exacte qu'estimé. Prenez {} de cette scène s'il existe</translation>
  </message>
  <message>
   <source>The map lies about {} km from where the model learned: other plants, soils and seasons may look to it like what they are not. Judge the map by reference points that are drawn from it</source>
   <translation>La carte se trouve à environ {} km de l'endroit où le modèle a appris : d'autres plantes, sols et saisons peuvent lui sembler ce qu'ils ne sont pas. Jugez la carte par des points de référence tirés de celle-ci</translation>
  </message>
  <message>
   <source>its accuracy was estimated there, not here</source>
   <translation>sa précision a été estimée là-bas, pas ici</translation>
  </message>
  <message>
   <source>nothing tells how right it is here</source>
   <translation>rien ne dit à quel point il est juste ici</translation>
  </message>
  <message>
   <source>The map lies about {} km from where the model learned: {}. Judge the map by reference points that are drawn from it</source>
   <translation>La carte se trouve à environ {} km de l'endroit où le modèle a appris : {}. Jugez la carte par des points de référence tirés de celle-ci</translation>
  </message>
  <message>
   <source>'{}' names no CRS; its polygons were taken to be in that of the map</source>
   <translation>« {} » n'indique pas de SCR ; on a supposé que ses polygones sont dans celui de la carte</translation>
  </message>
  <message>
   <source>The model is of a version that did not smooth: train it again for a smoothed map</source>
   <translation>Le modèle est d'une version qui ne lissait pas : entraînez-le de nouveau pour une carte lissée</translation>
  </message>
  <message>
   <source>The model is of a version whose class prior is fixed: train it again to choose one</source>
   <translation>Le modèle est d'une version dont l'a priori des classes est fixe : entraînez-le de nouveau pour en choisir un</translation>
  </message>
  <message>
   <source>The model's confidence is not calibrated, as none or too few of its labels were held out</source>
   <translation>La confiance du modèle n'est pas calibrée, car aucune ou trop peu de ses étiquettes ont été mises de côté</translation>
  </message>
  <message>
   <source>The model's {} from {}, this map is from {}</source>
   <translation>Modèle : {} à partir de {} ; cette carte est faite à partir de {}</translation>
  </message>
  <message>
   <source>The model's {} with a smoothing of {}, this map has {}</source>
   <translation>Modèle : {} avec un lissage de {} ; cette carte a {}</translation>
  </message>
  <message>
   <source>The model's {} with a class prior of {}, this map has {}</source>
   <translation>Modèle : {} avec un a priori des classes de {} ; cette carte a {}</translation>
  </message>
  <message>
   <source>other layers</source>
   <translation>couches supplémentaires</translation>
  </message>
  <message>
   <source>The values of layer '{}' are no decibels: they were multiplied by {} to be those of training</source>
   <translation>Les valeurs de la couche « {} » ne sont pas des décibels : elles ont été multipliées par {} pour être celles de l'entraînement</translation>
  </message>
  <message>
   <source>The values of layer '{}' are about {} than those that the model learned from</source>
   <translation>Les valeurs de la couche « {} » diffèrent de celles dont le modèle a appris (environ {})</translation>
  </message>
  <message>
   <source>The values of layer '{}' look like those that the model learned from with {} {} 2022. If so, set the offset of its bands to {} (gdal_edit.py -offset {} FILE) and map it again</source>
   <translation>Les valeurs de la couche « {} » ressemblent à celles dont le modèle a appris, avec {} {} 2022. Si c'est le cas, mettez le décalage de ses bandes à {} (gdal_edit.py -offset {} FICHIER) et cartographiez-la à nouveau</translation>
  </message>
  <message>
   <source>Layer '{}' covers {} of the map; beyond it is made from {}, and may show the edge</source>
   <translation>La couche « {} » couvre {} de la carte ; au-delà, celle-ci est faite à partir de {}, et peut montrer le bord</translation>
  </message>
  <message>
   <source>The model learned to map from {}, this map is from {}: nothing tells how right it is</source>
   <translation>Le modèle a appris à cartographier à partir de {}, cette carte vient de {} : rien ne dit à quel point elle est juste</translation>
  </message>
  <message>
   <source>nearly all</source>
   <translation>la quasi-totalité</translation>
  </message>
  <message>
   <source>hardly anything</source>
   <translation>une infime partie</translation>
  </message>
  <message>
   <source>{}: they are taken as another unit of the same light, and multiplied by {}</source>
   <translation>{} : elles sont prises comme une autre unité de la même lumière, et multipliées par {}</translation>
  </message>
  <message>
   <source>{}, and much more so at some wavelengths than at others: it may hold radiance, or another processing level than reflectance. Convert the layer to what the model learned from, and map it again</source>
   <translation>{}, et bien plus à certaines longueurs d'onde qu'à d'autres : elle contient peut-être une luminance, ou un autre niveau de traitement que la réflectance. Convertissez la couche en ce dont le modèle a appris, et cartographiez-la de nouveau</translation>
  </message>
  <message>
   <source>{}: if they are of another unit or scale, convert the layer and map it again</source>
   <translation>{} : si elles sont d'une autre unité ou échelle, convertissez la couche et cartographiez-la de nouveau</translation>
  </message>
  <message>
   <source>added, as Sentinel-2 has them since</source>
   <translation>ajoutés, comme Sentinel-2 les a depuis</translation>
  </message>
  <message>
   <source>taken away, as Sentinel-2 had them before</source>
   <translation>retranchés, comme Sentinel-2 les avait avant</translation>
  </message>
  <message>
   <source>Tiles of {} pixels are too small: the model looks {} pixels around</source>
   <translation>Des tuiles de {} pixels sont trop petites : le modèle regarde {} pixels alentour</translation>
  </message>
  <message>
   <source>Choose larger ones</source>
   <translation>Choisissez-en de plus grandes</translation>
  </message>
  <message>
   <source>The model is of a version that cannot be exported</source>
   <translation>Le modèle est d'une version qui ne peut pas être exportée</translation>
  </message>
  <message>
   <source>Train the model again</source>
   <translation>Entraînez de nouveau le modèle</translation>
  </message>
  <message>
   <source>The exported graph differs from the model by {}</source>
   <translation>Le graphe exporté diffère du modèle de {}</translation>
  </message>
  <message>
   <source>Please report it</source>
   <translation>Veuillez le signaler</translation>
  </message>
  <message>
   <source>rows of {}</source>
   <translation>lignes de {}</translation>
  </message>
  <message>
   <source>columns of {}</source>
   <translation>colonnes de {}</translation>
  </message>
  <message>
   <source>The exported graph differs from the network by {}</source>
   <translation>Le graphe exporté diffère du réseau de {}</translation>
  </message>
  <message>
   <source>graphs lie too deep in graphs</source>
   <translation>des graphes sont imbriqués trop profondément</translation>
  </message>
  <message>
   <source>The model's graph cannot be opened: it is no ONNX</source>
   <translation>Le graphe du modèle ne peut pas être ouvert : ce n'est pas de l'ONNX</translation>
  </message>
  <message>
   <source>The model's graph wants to read other files, which no model of X-ModalNet does</source>
   <translation>Le graphe du modèle veut lire d'autres fichiers, ce qu'aucun modèle de X-ModalNet ne fait</translation>
  </message>
  <message>
   <source>Do not use it</source>
   <translation>Ne l'utilisez pas</translation>
  </message>
  <message>
   <source>a number stands where there is none</source>
   <translation>un nombre se trouve là où il n'en faut pas</translation>
  </message>
  <message>
   <source>a field ends beyond its message</source>
   <translation>un champ se termine au-delà de son message</translation>
  </message>
  <message>
   <source>a number has no end</source>
   <translation>un nombre n'a pas de fin</translation>
  </message>
  <message>
   <source>The model's graph wants operators of other software, which no model of X-ModalNet does</source>
   <translation>Le graphe du modèle veut des opérateurs d'un autre logiciel, ce qu'aucun modèle de X-ModalNet ne fait</translation>
  </message>
  <message>
   <source>The area ({}) lies outside of layer '{}' ({})</source>
   <translation>La zone ({}) se trouve hors de la couche « {} » ({})</translation>
  </message>
  <message>
   <source>The model knows no layer '{}'</source>
   <translation>Le modèle ne connaît aucune couche « {} »</translation>
  </message>
  <message>
   <source>It was trained with {}</source>
   <translation>Il a été entraîné avec {}</translation>
  </message>
  <message>
   <source>Choose an area inside of it</source>
   <translation>Choisissez une zone à l'intérieur</translation>
  </message>
  <message>
   <source>It was trained with {}. This file has the light of its layer '{}': choose it as that one</source>
   <translation>Il a été entraîné avec {}. Ce fichier a la lumière de sa couche « {} » : choisissez-le comme celle-ci</translation>
  </message>
  <message>
   <source>Does another run make the same map? Wait for it, or run the same job again</source>
   <translation>Une autre exécution crée-t-elle la même carte ? Attendez-la, ou relancez la même tâche</translation>
  </message>
  <message>
   <source>Run the same job again: it goes on from the parts that are there</source>
   <translation>Relancez la même tâche : elle reprend à partir des parties présentes</translation>
  </message>
  <message>
   <source>The parts of the map in '{}' are gone: {}</source>
   <translation>Les parties de la carte dans « {} » ont disparu : {}</translation>
  </message>
  <message>
   <source>A part of the map cannot be read: '{}': {}</source>
   <translation>Impossible de lire une partie de la carte : « {} » : {}</translation>
  </message>
  <message>
   <source>This engine makes maps on the CPU only</source>
   <translation>Ce moteur ne crée des cartes que sur le CPU</translation>
  </message>
  <message>
   <source>Choose the device 'auto' or 'cpu'</source>
   <translation>Choisissez le périphérique 'auto' ou 'cpu'</translation>
  </message>
  <message>
   <source>The model's graph cannot be opened: {}</source>
   <translation>Impossible d'ouvrir le graphe du modèle : {}</translation>
  </message>
  <message>
   <source>The model could not run on a tile: {}</source>
   <translation>Le modèle n'a pas pu s'exécuter sur une tuile : {}</translation>
  </message>
  <message>
   <source>Choose smaller tiles</source>
   <translation>Choisissez des tuiles plus petites</translation>
  </message>
  <message>
   <source>Continued from model '{}', none of whose classes is left</source>
   <translation>Continué à partir du modèle « {} », dont aucune classe n'est gardée</translation>
  </message>
  <message>
   <source>Continued from model '{}', which knows {}</source>
   <translation>Continué à partir du modèle « {} », qui connaît {}</translation>
  </message>
  <message>
   <source>{}; learned from scratch: {}</source>
   <translation>{} ; appris à partir de zéro : {}</translation>
  </message>
  <message>
   <source>it knows {}</source>
   <translation>il connaît {}</translation>
  </message>
  <message>
   <source>Model '{}' and the job share no layer: {}</source>
   <translation>Le modèle « {} » et la tâche n'ont aucune couche en commun : {}</translation>
  </message>
  <message>
   <source>Choose a model of the same sensors, or train from scratch</source>
   <translation>Choisissez un modèle des mêmes capteurs, ou entraînez à partir de zéro</translation>
  </message>
  <message>
   <source>{}; not used any more: {}</source>
   <translation>{} ; n'est plus utilisé : {}</translation>
  </message>
  <message>
   <source>The labels have no class names: their codes were taken as those of '{}' ({})</source>
   <translation>Les étiquettes n'ont pas de noms de classes : leurs codes ont été pris pour ceux de « {} » ({})</translation>
  </message>
  <message>
   <source>'{}' may have learned from the shapes that are held out now, so the accuracy was estimated by a training from scratch, which takes its time; hold out nothing to be done sooner</source>
   <translation>« {} » a peut-être appris des formes qui sont maintenant mises de côté : la précision a donc été estimée par un entraînement à partir de zéro, qui prend son temps ; ne mettez rien de côté pour terminer plus tôt</translation>
  </message>
  <message>
   <source>'{}' knows no layer '{}'</source>
   <translation>« {} » ne connaît pas de couche « {} »</translation>
  </message>
  <message>
   <source>Model '{}' goes on with the bands of layer '{}' that it knows: no others can be chosen</source>
   <translation>Le modèle « {} » continue avec les bandes de la couche « {} » qu'il connaît : on ne peut pas en choisir d'autres</translation>
  </message>
  <message>
   <source>Layer '{}' is new to '{}': its part of the network starts anew</source>
   <translation>La couche « {} » est nouvelle pour « {} » : sa partie du réseau repart de zéro</translation>
  </message>
  <message>
   <source>What '{}' knew of '{}' is left out: there is no such layer</source>
   <translation>Ce que « {} » savait de « {} » est laissé de côté : il n'y a pas de telle couche</translation>
  </message>
  <message>
   <source>The values of layer '{}' are far from those that '{}' learned from: they are normalised anew</source>
   <translation>Les valeurs de la couche « {} » sont loin de celles dont « {} » a appris : elles sont normalisées de nouveau</translation>
  </message>
  <message>
   <source>'{}' goes on from what '{}' calls '{}'</source>
   <translation>« {} » prolonge ce que « {} » appelle « {} »</translation>
  </message>
  <message>
   <source>{} go on from what '{}' calls '{}'</source>
   <translation>{} prolongent ce que « {} » appelle « {} »</translation>
  </message>
  <message>
   <source>{}: its part of the network starts anew</source>
   <translation>{} : sa partie du réseau repart de zéro</translation>
  </message>
  <message>
   <source>The model '{}' is damaged</source>
   <translation>Le modèle « {} » est endommagé</translation>
  </message>
  <message>
   <source>Copy it again from where it came, or train it again</source>
   <translation>Copiez-le de nouveau depuis son origine, ou entraînez-le de nouveau</translation>
  </message>
  <message>
   <source>The model '{}' would unpack to {} MB, more than any model has</source>
   <translation>Le modèle « {} » occuperait {} Mo une fois décompressé, plus qu'aucun modèle</translation>
  </message>
  <message>
   <source>Get it anew from where it came</source>
   <translation>Procurez-vous-le de nouveau là d'où il vient</translation>
  </message>
  <message>
   <source>'{}' is not a model of X-ModalNet</source>
   <translation>« {} » n'est pas un modèle de X-ModalNet</translation>
  </message>
  <message>
   <source>Choose a .xmn file</source>
   <translation>Choisissez un fichier .xmn</translation>
  </message>
  <message>
   <source>The model '{}' has the format {}, this engine reads up to {}</source>
   <translation>Le modèle « {} » a le format {}, ce moteur lit jusqu'à {}</translation>
  </message>
  <message>
   <source>Update the plugin</source>
   <translation>Mettez l'extension à jour</translation>
  </message>
  <message>
   <source>{} is not {} to {}</source>
   <translation>{} n'est pas entre {} et {}</translation>
  </message>
  <message>
   <source>{} letters are too many</source>
   <translation>{} lettres, c'est trop</translation>
  </message>
  <message>
   <source>{} is no size of a pixel</source>
   <translation>{} n'est pas une taille de pixel</translation>
  </message>
  <message>
   <source>there is no class, or two have one code</source>
   <translation>il n'y a aucune classe, ou deux ont le même code</translation>
  </message>
  <message>
   <source>{} is no smoothing</source>
   <translation>{} n'est pas un lissage</translation>
  </message>
  <message>
   <source>{} is no prior</source>
   <translation>{} n'est pas un a priori des classes</translation>
  </message>
  <message>
   <source>{} is no share</source>
   <translation>{} n'est pas une part</translation>
  </message>
  <message>
   <source>{}, {} is no place</source>
   <translation>{}, {} n'est pas un lieu</translation>
  </message>
  <message>
   <source>{} are no shares of the classes</source>
   <translation>{} ne sont pas des parts des classes</translation>
  </message>
  <message>
   <source>{} is no temperature</source>
   <translation>{} n'est pas une température</translation>
  </message>
  <message>
   <source>{} is no class</source>
   <translation>{} n'est pas une classe</translation>
  </message>
  <message>
   <source>{} are no widths of {} bands</source>
   <translation>{} ne sont pas les largeurs de {} bandes</translation>
  </message>
  <message>
   <source>{} and their statistics do not fit</source>
   <translation>{} et leurs statistiques ne vont pas ensemble</translation>
  </message>
  <message>
   <source>The model has no graph for {}</source>
   <translation>Le modèle n'a pas de graphe pour {}</translation>
  </message>
  <message>
   <source>It knows {}</source>
   <translation>Il connaît {}</translation>
  </message>
  <message>
   <source>The model is of a version that knows no uncertainty</source>
   <translation>Le modèle est d'une version qui ne connaît pas l'incertitude</translation>
  </message>
  <message>
   <source>Train it again, or map without uncertainty</source>
   <translation>Entraînez-le de nouveau, ou cartographiez sans incertitude</translation>
  </message>
  <message>
   <source>The model '{}' does not exist</source>
   <translation>Le modèle « {} » n'existe pas</translation>
  </message>
  <message>
   <source>About {} % of the map is unlike everything that was labelled{}</source>
   <translation>Environ {} % de la carte ne ressemblent à rien de ce qui a été étiqueté{}</translation>
  </message>
  <message>
   <source>{}: it may be wrong there, however sure it looks. Label some of it, and train again</source>
   <translation>{} : elle peut y être fausse, aussi sûre qu'elle paraisse. Étiquetez-en une partie, et entraînez de nouveau</translation>
  </message>
  <message>
   <source>'{}' is {} % of the map, and about {} % of the ground of the training. If that cannot be, the model does not know this ground: label some shapes here, and continue from the model</source>
   <translation>« {} » occupe {} % de la carte, et environ {} % du terrain de l'entraînement. Si cela ne se peut pas, le modèle ne connaît pas ce terrain : étiquetez ici quelques formes et continuez à partir du modèle</translation>
  </message>
  <message>
   <source>, of the ground of the training {} %</source>
   <translation>, contre {} % du terrain de l'entraînement</translation>
  </message>
  <message>
   <source>Layer '{}' is about {} times as bright as in training, in all of its bands alike, as other light or another calibration makes it: dark and bright classes may be taken for others. If one of them has too much or too little of the map, label some shapes here, and continue from the model</source>
   <translation>La couche '{}' est environ {} fois aussi claire qu'à l'entraînement, dans toutes ses bandes de la même façon, comme le fait une autre lumière ou un autre étalonnage : des classes sombres et claires peuvent être prises pour d'autres. Si l'une d'elles a trop ou trop peu de la carte, étiquetez ici quelques formes et continuez à partir du modèle</translation>
  </message>
  <message>
   <source>The model computes no numbers where the layers have some: it is damaged</source>
   <translation>Le modèle ne calcule pas de nombres là où les couches en ont : il est endommagé</translation>
  </message>
  <message>
   <source>Train it again</source>
   <translation>Entraînez-le de nouveau</translation>
  </message>
  <message>
   <source>A network needs at least one stream with at least one band</source>
   <translation>Un réseau a besoin d'au moins un flux avec au moins une bande</translation>
  </message>
  <message>
   <source>Choose layers with good bands</source>
   <translation>Choisissez des couches avec de bonnes bandes</translation>
  </message>
  <message>
   <source>A network cannot tell {} class apart</source>
   <translation>Un réseau ne peut rien distinguer avec {} classe(s)</translation>
  </message>
  <message>
   <source>Make at least two classes, each with labels</source>
   <translation>Créez au moins deux classes, chacune avec des étiquettes</translation>
  </message>
  <message>
   <source>The model knows the streams {}, not {}</source>
   <translation>Le modèle connaît les flux {}, pas {}</translation>
  </message>
  <message>
   <source>Choose from these</source>
   <translation>Choisissez parmi ceux-ci</translation>
  </message>
  <message>
   <source>{} rows are not {} blocks of {}</source>
   <translation>{} lignes ne sont pas {} blocs de {}</translation>
  </message>
  <message>
   <source>The model's network is of another make, so no training can continue from it</source>
   <translation>Le réseau du modèle est construit autrement : aucun entraînement ne peut continuer à partir de lui</translation>
  </message>
  <message>
   <source>Train from scratch</source>
   <translation>Entraînez à partir de zéro</translation>
  </message>
  <message>
   <source>Too few labels were held out to calibrate the confidence: it may be too sure of itself, or not sure enough</source>
   <translation>Trop peu d'étiquettes ont été mises de côté pour calibrer la confiance : elle est peut-être trop haute, ou trop basse</translation>
  </message>
  <message>
   <source>one shape, or shapes that touch</source>
   <translation>une forme, ou des formes qui se touchent</translation>
  </message>
  <message>
   <source>Class '{}' has only {}: it is not in the estimated accuracy</source>
   <translation>La classe « {} » a seulement {} : elle n'est pas dans la précision estimée</translation>
  </message>
  <message>
   <source>The estimate learned {} from a single shape, as the rest was held out: such an accuracy is mostly too low, and no labels are called doubtful by it</source>
   <translation>L'estimation a appris {} d'une seule forme, le reste ayant été mis de côté : une telle précision est le plus souvent trop basse, et aucune étiquette n'est dite douteuse d'après elle</translation>
  </message>
  <message>
   <source>{}. Draw more shapes, or hold out fewer at once: a smaller share, or more folds</source>
   <translation>{}. Dessinez plus de formes, ou mettez-en moins de côté à la fois : une part plus petite, ou plus de blocs</translation>
  </message>
  <message>
   <source>{} held-out {} say little about the accuracy</source>
   <translation>Avec {} {} de contrôle, on sait peu de la précision</translation>
  </message>
  <message>
   <source>to know the accuracy to ± {} percentage points</source>
   <translation>pour connaître la précision à ± {} points de pourcentage près</translation>
  </message>
  <message>
   <source>All shapes were held out in turn, in {} folds, as there are few shapes of {}. A cross-validation of 0 (FOLDS in Processing, --folds on the command line) holds out one share, in less time</source>
   <translation>Toutes les formes ont été mises de côté à tour de rôle, en {} blocs, car il y a peu de formes de {}. Une validation croisée de 0 (dans Traitement : FOLDS, en ligne de commande : --folds) met de côté une part, en moins de temps</translation>
  </message>
  <message>
   <source>Every class has only {}, so none could be held out: no accuracy was estimated</source>
   <translation>Chaque classe a seulement {} : aucune n'a donc pu être mise de côté, et aucune précision n'a été estimée</translation>
  </message>
  <message>
   <source>{}. Draw two or three more shapes of it in other places</source>
   <translation>{}. Dessinez-en deux ou trois autres formes ailleurs</translation>
  </message>
  <message>
   <source>The classes {} have only {}: they are not in the estimated accuracy</source>
   <translation>Les classes {} ont seulement {} : elles ne sont pas dans la précision estimée</translation>
  </message>
  <message>
   <source>every class</source>
   <translation>chaque classe</translation>
  </message>
  <message>
   <source>The accuracy of {} says little: fewer than {} pixels of the class were held out</source>
   <translation>La précision de {} dit peu : moins de {} pixels de la classe ont été mis de côté</translation>
  </message>
  <message>
   <source>{}, and nothing about the confidence</source>
   <translation>{} et rien de la confiance</translation>
  </message>
  <message>
   <source>{}: draw about {} more {} in other places ({} of them are held out) {}</source>
   <translation>{} : dessinez ailleurs environ {} {} de plus (on en met {} de côté) {}</translation>
  </message>
  <message>
   <source>Of the hyperspectral layer {} bands are used, of the multispectral one {}: if they are swapped, train again with each in its place</source>
   <translation>De la couche hyperspectrale, {} bandes sont utilisées, de la multispectrale {} : si elles sont interverties, entraînez de nouveau avec chacune à sa place</translation>
  </message>
  <message>
   <source>{}. Draw two or three more shapes of each of them in other places</source>
   <translation>{}. Dessinez deux ou trois autres formes de chacune ailleurs</translation>
  </message>
  <message>
   <source>{}. Draw three shapes or more of each class</source>
   <translation>{}. Dessinez trois formes ou plus de chaque classe</translation>
  </message>
  <message>
   <source>{}: draw about {} more {} in other places {}</source>
   <translation>{} : dessinez ailleurs environ {} {} de plus {}</translation>
  </message>
  <message>
   <source>{}, or hold out all of them in turn, by cross-validation</source>
   <translation>{}, ou mettez tout de côté tour à tour, par validation croisée</translation>
  </message>
  <message>
   <source>any class</source>
   <translation>n'importe quelle classe</translation>
  </message>
  <message>
   <source>No label of {} lies where layer '{}' has data: it knows of that only what other layers say there</source>
   <translation>Aucune étiquette de {} ne se trouve là où la couche « {} » a des données : elle n'en sait que ce que d'autres couches y disent</translation>
  </message>
  <message>
   <source>Layer '{}' holds decibels times {}: it was taken in decibels</source>
   <translation>La couche '{}' contient des décibels multipliés par {} : elle a été prise en décibels</translation>
  </message>
  <message>
   <source>Layer '{}' holds {}: it was taken in decibels</source>
   <translation>La couche « {} » contient {} : elle a été prise en décibels</translation>
  </message>
  <message>
   <source>Layers, model and map must lie where all workers find them under the same name</source>
   <translation>Les couches, le modèle et la carte doivent se trouver là où tous les workers les voient sous le même nom</translation>
  </message>
  <message>
   <source>Give the workers more memory, or map with smaller tiles</source>
   <translation>Donnez plus de mémoire aux workers, ou cartographiez avec des tuiles plus petites</translation>
  </message>
  <message>
   <source>'{}' holds no job to map</source>
   <translation>« {} » ne contient pas de tâche de cartographie</translation>
  </message>
  <message>
   <source>The parts of the map in '{}' were given up</source>
   <translation>Les parties de la carte dans « {} » ont été abandonnées</translation>
  </message>
  <message>
   <source>'{}' is not there for worker {}: {}</source>
   <translation>« {} » est introuvable pour le worker {} : {}</translation>
  </message>
  <message>
   <source>The memory of worker {} is not enough</source>
   <translation>La mémoire du worker {} ne suffit pas</translation>
  </message>
  <message>
   <source>Estimated on labelled shapes that were held out of training, by a model that never saw them; the saved model has learned from all shapes. It says how well such labels can be told apart, not how good the whole map is: for that, assess the map with an independent sample.</source>
   <translation>Estimée sur des formes étiquetées mises de côté à l'entraînement, par un modèle qui ne les a jamais vues ; le modèle enregistré a appris de toutes les formes. Elle dit à quel point de telles étiquettes se distinguent, non la qualité de toute la carte : pour cela, évaluez la carte avec un échantillon indépendant.</translation>
  </message>
  <message>
   <source>No accuracy was estimated: no labels were held out.</source>
   <translation>Aucune précision n'a été estimée : aucune étiquette n'a été mise de côté.</translation>
  </message>
  <message>
   <source>Loss, all terms</source>
   <translation>Perte, tous les termes</translation>
  </message>
  <message>
   <source>On the labels</source>
   <translation>Sur les étiquettes</translation>
  </message>
  <message>
   <source>On propagated labels</source>
   <translation>Sur les étiquettes propagées</translation>
  </message>
  <message>
   <source>Kernel machine of the labels</source>
   <translation>Machine à noyau des étiquettes</translation>
  </message>
  <message>
   <source>On perturbed features</source>
   <translation>Sur des caractéristiques perturbées</translation>
  </message>
  <message>
   <source>Telling perturbed features</source>
   <translation>Détection de caractéristiques perturbées</translation>
  </message>
  <message>
   <source>Loss, stopping labels</source>
   <translation>Perte, étiquettes d'arrêt</translation>
  </message>
  <message>
   <source>Accuracy, stopping labels</source>
   <translation>Précision, étiquettes d'arrêt</translation>
  </message>
  <message>
   <source>Measured on the reference '{}': {} pixels where both the map and the reference have a class, each counted alike. The figures speak for the whole map only as far as these pixels do.</source>
   <translation>Mesuré sur la référence « {} » : {} pixels où la carte et la référence ont toutes deux une classe, chacun compté de la même façon. Les chiffres ne valent pour la carte entière que dans la mesure où ces pixels la représentent.</translation>
  </message>
  <message>
   <source>Measured on the reference '{}': {} pixels where both the map and the reference have a class. The estimate weights each by the part of the map that it stands for, and speaks for the map if they were drawn at random; what is counted takes them all alike, and describes these pixels alone.</source>
   <translation>Mesuré sur la référence « {} » : {} pixels où la carte et la référence ont toutes deux une classe. L'estimation pondère chacun par la part de la carte qu'il représente, et vaut pour la carte s'ils ont été tirés au hasard ; le comptage les prend tous de la même façon et ne décrit que ces pixels.</translation>
  </message>
  <message>
   <source>95 % interval from {} {} of the reference (those that touch count as one), as if they had been drawn at random: it tells how far the figure is chance, and nothing of ground that is unlike them</source>
   <translation>Intervalle à 95 % d'après {} {} de la référence (ce qui se touche compte pour un), comme si le tirage avait été fait au hasard : il dit dans quelle mesure le chiffre tient au hasard, et rien du terrain qui ne leur ressemble pas</translation>
  </message>
  <message>
   <source>Neighbouring pixels are alike: p is too small, unless the reference is a random sample of single pixels.</source>
   <translation>Les pixels voisins se ressemblent : p est trop petit, sauf si la référence est un échantillon aléatoire de pixels isolés.</translation>
  </message>
  <message>
   <source>The test counts sample pixels alike, however large the part of the map that each stands for.</source>
   <translation>Le test compte tous les pixels de l'échantillon de la même façon, quelle que soit la partie de la carte que chacun représente.</translation>
  </message>
  <message>
   <source>Reading the reference</source>
   <translation>Lecture de la référence</translation>
  </message>
  <message>
   <source>The other map has no class at any reference pixel</source>
   <translation>L'autre carte n'a de classe à aucun pixel de référence</translation>
  </message>
  <message>
   <source>Choose a map of the same area</source>
   <translation>Choisissez une carte de la même zone</translation>
  </message>
  <message>
   <source>The map has no class at any reference pixel</source>
   <translation>La carte n'a de classe à aucun pixel de référence</translation>
  </message>
  <message>
   <source>Choose a reference inside of the mapped area</source>
   <translation>Choisissez une référence à l'intérieur de la zone cartographiée</translation>
  </message>
  <message>
   <source>Comparing the other map</source>
   <translation>Comparaison de l'autre carte</translation>
  </message>
  <message>
   <source>X-ModalNet for QGIS {}</source>
   <translation>X-ModalNet pour QGIS {}</translation>
  </message>
  <message>
   <source>Layer '{}' does not reach the area: the map is made without it</source>
   <translation>La couche « {} » n'atteint pas la zone : la carte est créée sans elle</translation>
  </message>
  <message>
   <source>The layers have no data in the area to map</source>
   <translation>Les couches n'ont pas de données dans la zone à cartographier</translation>
  </message>
  <message>
   <source>Check their nodata value and the area</source>
   <translation>Vérifiez leur valeur nulle et la zone</translation>
  </message>
  <message>
   <source>What became of each class from the first map to the second, where both have one.</source>
   <translation>Ce que chaque classe est devenue de la première carte à la deuxième, là où les deux en ont une.</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Écriture du rapport</translation>
  </message>
  <message>
   <source>The two maps have {} classes together</source>
   <translation>Les deux cartes ont {} classes ensemble</translation>
  </message>
  <message>
   <source>Compare maps of up to {} classes</source>
   <translation>Comparez des cartes de {} classes au plus</translation>
  </message>
  <message>
   <source>One of the maps has no class names: its codes were taken as the other map's</source>
   <translation>L'une des cartes n'a pas de noms de classes : ses codes ont été pris pour ceux de l'autre carte</translation>
  </message>
  <message>
   <source>{} % of the first map lies where the second one has no class; it does not count</source>
   <translation>{} % de la première carte se trouvent là où la deuxième n'a pas de classe ; cela ne compte pas</translation>
  </message>
  <message>
   <source>The two maps have no pixel in common where both have a class</source>
   <translation>Les deux cartes n'ont aucun pixel en commun où toutes deux ont une classe</translation>
  </message>
  <message>
   <source>Choose maps of the same area</source>
   <translation>Choisissez des cartes de la même zone</translation>
  </message>
  <message>
   <source>Writing the changes</source>
   <translation>Écriture des changements</translation>
  </message>
  <message>
   <source>The second map lies on other pixels: each pixel of the first was compared with the nearest one of the second</source>
   <translation>La deuxième carte se trouve sur d'autres pixels : chaque pixel de la première a été comparé au plus proche de la deuxième</translation>
  </message>
  <message>
   <source>Looking at the engine</source>
   <translation>Vérification du moteur</translation>
  </message>
  <message>
   <source>The Python {} lacks {}</source>
   <translation>Il manque au Python {} : {}</translation>
  </message>
  <message>
   <source>Set up the engine there, or choose another interpreter</source>
   <translation>Installez-y le moteur, ou choisissez un autre interpréteur</translation>
  </message>
  <message>
   <source>{} not installed: this engine can make maps, but not train</source>
   <translation>Non installé : {}. Ce moteur peut créer des cartes, mais pas entraîner</translation>
  </message>
  <message>
   <source>Reading the layers</source>
   <translation>Lecture des couches</translation>
  </message>
  <message>
   <source>The view shows nothing of the target layer</source>
   <translation>La vue ne montre rien de la couche cible</translation>
  </message>
  <message>
   <source>Move the map to where the layer is</source>
   <translation>Déplacez la carte là où se trouve la couche</translation>
  </message>
  <message>
   <source>The view shows {} × {} pixels, and a live map has at most {} × {}</source>
   <translation>La vue montre {} × {} pixels, et une carte en direct en a au plus {} × {}</translation>
  </message>
  <message>
   <source>Zoom in, or press Make Map for all of it</source>
   <translation>Zoomez, ou appuyez sur Cartographier pour tout cartographier</translation>
  </message>
  <message>
   <source>Looking where a label would teach the most</source>
   <translation>Recherche de l'endroit où une étiquette apporterait le plus</translation>
  </message>
  <message>
   <source>Reading the view</source>
   <translation>Lecture de la vue</translation>
  </message>
  <message>
   <source>Looking for classes</source>
   <translation>Recherche des classes</translation>
  </message>
  <message>
   <source>Taking the majority</source>
   <translation>Calcul de la majorité</translation>
  </message>
  <message>
   <source>{} pixels off ({} right, {} down; pixels of '{}')</source>
   <translation>décalage de {} pixels ({} vers la droite, {} vers le bas ; pixels de « {} »)</translation>
  </message>
  <message>
   <source>Layer '{}' lies {}</source>
   <translation>Couche « {} » : {}</translation>
  </message>
  <message>
   <source>Whether '{}' and '{}' lie on each other cannot be told: their edges have too little in common, or too few</source>
   <translation>On ne peut pas savoir si « {} » et « {} » se superposent : leurs contours ont trop peu en commun, ou sont trop peu nombreux</translation>
  </message>
  <message>
   <source>{}: more than the {} that do no harm</source>
   <translation>{} : plus que les {} sans conséquence</translation>
  </message>
  <message>
   <source>Comparing the layers</source>
   <translation>Comparaison des couches</translation>
  </message>
  <message>
   <source>This scene is simulated: it shows how the tool works, not how accurate it is on real data</source>
   <translation>Cette scène est simulée : elle montre comment l'outil fonctionne, non sa précision sur des données réelles</translation>
  </message>
  <message>
   <source>Making the sample scene</source>
   <translation>Création de la scène d'exemple</translation>
  </message>
  <message>
   <source>With {} points the overall accuracy will be known to about ± {} percentage points, if it is about {} %: less well if it is lower</source>
   <translation>Avec {} points, la précision globale sera connue à environ ± {} points de pourcentage près si elle est d'environ {} % : moins bien si elle est plus basse</translation>
  </message>
  <message>
   <source>The map has no class anywhere</source>
   <translation>La carte n'a de classe nulle part</translation>
  </message>
  <message>
   <source>Choose a class map</source>
   <translation>Choisissez une carte de classes</translation>
  </message>
  <message>
   <source>The map has {} pixels of these classes: all are in the sample</source>
   <translation>La carte a {} pixels de ces classes : tous sont dans l'échantillon</translation>
  </message>
  <message>
   <source>{} points instead of {}: every class needs a few</source>
   <translation>{} points au lieu de {} : il en faut quelques-uns par classe</translation>
  </message>
  <message>
   <source>Drawing points</source>
   <translation>Tirage des points</translation>
  </message>
  <message>
   <source>Counting the map</source>
   <translation>Comptage de la carte</translation>
  </message>
  <message>
   <source>Reading the confidence</source>
   <translation>Lecture de la confiance</translation>
  </message>
  <message>
   <source>There is no place that is {} pixels or more away from all labels</source>
   <translation>Il n'y a pas d'endroit à {} pixels ou plus de toutes les étiquettes</translation>
  </message>
  <message>
   <source>The scene is labelled all over: train with these labels</source>
   <translation>La scène est étiquetée partout : entraînez avec ces étiquettes</translation>
  </message>
  <message>
   <source>Saving the model</source>
   <translation>Enregistrement du modèle</translation>
  </message>
  <message>
   <source>Left out: {} of {}, as labels in so many places take more memory than is used</source>
   <translation>Non pris en compte : {} sur {}, car des étiquettes à tant d'endroits demandent plus de mémoire que ce qui est utilisé</translation>
  </message>
  <message>
   <source>Install resources/engine-cluster.lock into the engine's environment</source>
   <translation>Installez resources/engine-cluster.lock dans l'environnement du moteur</translation>
  </message>
  <message>
   <source>Look at its address and port, which a scheduler prints when it starts; it must be of the same version of Dask</source>
   <translation>Vérifiez son adresse et son port, qu'un ordonnanceur affiche à son démarrage ; il doit être de la même version de Dask</translation>
  </message>
  <message>
   <source>To map on a cluster the engine's Python lacks a package: {}</source>
   <translation>Pour cartographier sur une grappe, il manque un paquet au Python du moteur : {}</translation>
  </message>
  <message>
   <source>Is its scheduler running, of the same version of Dask, and may this machine reach it?</source>
   <translation>Son ordonnanceur fonctionne-t-il, avec la même version de Dask, et cette machine peut-elle l'atteindre ?</translation>
  </message>
  <message>
   <source>What answers at '{}' is no scheduler of Dask</source>
   <translation>Ce qui répond à « {} » n'est pas un ordonnanceur de Dask</translation>
  </message>
  <message>
   <source>Processes of this machine that make a map together need the package 'cryptography': without it every account of the machine could run programs as you</source>
   <translation>Les processus de cette machine qui font une carte ensemble ont besoin du paquet « cryptography » : sans lui, tout compte de la machine pourrait exécuter des programmes en votre nom</translation>
  </message>
  <message>
   <source>The cluster at '{}' does not answer</source>
   <translation>La grappe à l'adresse « {} » ne répond pas</translation>
  </message>
  <message>
   <source>The cluster '{}' cannot be used: {}</source>
   <translation>La grappe « {} » ne peut pas être utilisée : {}</translation>
  </message>
  <message>
   <source>Look at its address and Dask's settings</source>
   <translation>Vérifiez son adresse et les réglages de Dask</translation>
  </message>
  <message>
   <source>another class</source>
   <translation>autre classe</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>indéterminé</translation>
  </message>
  <message>
   <source>Choose 0 (all classes are equally likely) to 1 (as common as training finds them); {} is usual</source>
   <translation>Choisissez de 0 (toutes les classes sont aussi probables) à 1 (aussi fréquentes que l'entraînement les trouve) ; {} est habituel</translation>
  </message>
  <message>
   <source>No layer is chosen</source>
   <translation>Aucune couche n'est choisie</translation>
  </message>
  <message>
   <source>Choose at least one raster layer</source>
   <translation>Choisissez au moins une couche raster</translation>
  </message>
  <message>
   <source>A model cannot learn from {} layers: it has parts for every set of them, twice as many with each one more</source>
   <translation>Un modèle ne peut pas apprendre de {} couches : il a des parties pour chaque ensemble de couches, deux fois plus avec chaque couche de plus</translation>
  </message>
  <message>
   <source>Give {} at most: stack images of one sensor, such as those of several dates, into one layer, with Stack Bands in QGIS, or with gdalbuildvrt -separate</source>
   <translation>Donnez-en {} au plus : empilez les images d'un capteur, comme celles de plusieurs dates, en une seule couche, avec Empiler des bandes dans QGIS ou avec gdalbuildvrt -separate</translation>
  </message>
  <message>
   <source>The smoothing is {}</source>
   <translation>Le lissage est de {}</translation>
  </message>
  <message>
   <source>Choose 0 (each pixel on its own) to {}; 4 is usual</source>
   <translation>Choisissez de 0 (chaque pixel pour lui-même) à {} ; 4 est habituel</translation>
  </message>
  <message>
   <source>The class prior is {}</source>
   <translation>L'a priori des classes est de {}</translation>
  </message>
  <message>
   <source>There is only one class</source>
   <translation>Il n'y a qu'une classe</translation>
  </message>
  <message>
   <source>'{}' is no name for a stream</source>
   <translation>« {} » n'est pas un nom de flux</translation>
  </message>
  <message>
   <source>A stream cannot be called '{}'</source>
   <translation>Un flux ne peut pas s'appeler « {} »</translation>
  </message>
  <message>
   <source>Choose a name such as hsi, msi or sar, or add a number</source>
   <translation>Choisissez un nom comme hsi, msi ou sar, ou ajoutez un nombre</translation>
  </message>
  <message>
   <source>Two layers are called '{}'</source>
   <translation>Deux couches s'appellent « {} »</translation>
  </message>
  <message>
   <source>Give every layer a stream of its own</source>
   <translation>Donnez à chaque couche un flux qui lui soit propre</translation>
  </message>
  <message>
   <source>'{}' is no kind of sensor</source>
   <translation>« {} » n'est pas un type de capteur</translation>
  </message>
  <message>
   <source>The values of layer '{}' cannot be multiplied by {}</source>
   <translation>Les valeurs de la couche « {} » ne peuvent pas être multipliées par {}</translation>
  </message>
  <message>
   <source>Choose 1, or another number</source>
   <translation>Choisissez 1, ou un autre nombre</translation>
  </message>
  <message>
   <source>The logarithms of layer '{}' cannot be multiplied by {}</source>
   <translation>Les logarithmes de la couche « {} » ne peuvent pas être multipliés par {}</translation>
  </message>
  <message>
   <source>Choose {} for power, {} for amplitude, or 0</source>
   <translation>Choisissez {} pour la puissance, {} pour l'amplitude, ou 0</translation>
  </message>
  <message>
   <source>What is told of the bands of layer '{}' makes no decibels</source>
   <translation>Ce qui est indiqué des bandes de la couche '{}' ne donne pas de décibels</translation>
  </message>
  <message>
   <source>Leave out its decibels and floors</source>
   <translation>Omettez ses données 'decibels' et 'floors'</translation>
  </message>
  <message>
   <source>Layer '{}' has a band number below 1</source>
   <translation>La couche « {} » a un numéro de bande inférieur à 1</translation>
  </message>
  <message>
   <source>Bands count from 1</source>
   <translation>Les bandes se comptent à partir de 1</translation>
  </message>
  <message>
   <source>Layer '{}' is told both bands and wavelengths</source>
   <translation>Pour la couche « {} », des bandes et des longueurs d'onde sont indiquées</translation>
  </message>
  <message>
   <source>Choose one of the two</source>
   <translation>Choisissez l'un des deux</translation>
  </message>
  <message>
   <source>Layer '{}' has a range of wavelengths that is none</source>
   <translation>La couche « {} » a une plage de longueurs d'onde qui n'en est pas une</translation>
  </message>
  <message>
   <source>Give low and high in nm, such as 400-2386</source>
   <translation>Donnez le début et la fin en nm, par exemple 400-2386</translation>
  </message>
  <message>
   <source>Class '{}' has the code {}</source>
   <translation>La classe « {} » a le code {}</translation>
  </message>
  <message>
   <source>Codes go from 0 to 254; larger numbers, such as crop codes, can be names of classes: choose a text field that holds them</source>
   <translation>Les codes vont de 0 à 254 ; des nombres plus grands, comme des codes de culture, peuvent être des noms de classes : choisissez un champ de texte qui les contient</translation>
  </message>
  <message>
   <source>Class '{}' has the colour '{}'</source>
   <translation>La classe « {} » a la couleur « {} »</translation>
  </message>
  <message>
   <source>Write it as #rrggbb, such as #33a02c</source>
   <translation>Écrivez-la sous la forme #rrggbb, par exemple #33a02c</translation>
  </message>
  <message>
   <source>Two classes have the code {}</source>
   <translation>Deux classes ont le code {}</translation>
  </message>
  <message>
   <source>Give every class a code of its own</source>
   <translation>Donnez à chaque classe un code qui lui soit propre</translation>
  </message>
  <message>
   <source>Estimated for the whole map, each sample pixel weighted by the part of the map that it stands for, with 95 % confidence intervals, which do not take points that all agree for certainty (Agresti &amp; Coull 1998). This holds if the {} sample pixels were drawn at random {}. The plain counts weight all pixels alike.</source>
   <translation>Estimé pour la carte entière, chaque pixel de l'échantillon étant pondéré par la part de la carte qu'il représente, avec des intervalles de confiance à 95 %, qui ne prennent pas pour une certitude des points qui concordent tous (Agresti &amp; Coull 1998). Cela vaut si les {} pixels de l'échantillon ont été tirés au hasard {}. Les simples comptages pondèrent tous les pixels de la même façon.</translation>
  </message>
  <message>
   <source>within each class of this very map (Olofsson et al. 2014)</source>
   <translation>dans chaque classe de cette carte même (Olofsson et al. 2014)</translation>
  </message>
  <message>
   <source>within each stratum of '{}' (Stehman 2014)</source>
   <translation>dans chaque strate de « {} » (Stehman 2014)</translation>
  </message>
  <message>
   <source>from all of the map; they were sorted by its classes afterwards (Olofsson et al. 2014)</source>
   <translation>sur toute la carte ; ils ont été triés ensuite selon ses classes (Olofsson et al. 2014)</translation>
  </message>
  <message>
   <source>from all of the map (Stehman 2014, with one stratum)</source>
   <translation>sur toute la carte (Stehman 2014, avec une seule strate)</translation>
  </message>
  <message>
   <source>{} of the map that the points were drawn in</source>
   <translation>{} de la carte où les points ont été tirés</translation>
  </message>
  <message>
   <source>Leave the sampling design away: the plain counts say how good the map is</source>
   <translation>Laissez le plan d'échantillonnage de côté : les simples comptages disent la qualité de la carte</translation>
  </message>
  <message>
   <source>No sample pixel lies in {}: the estimates are of the map without it ({} less)</source>
   <translation>Aucun pixel de l'échantillon ne se trouve dans {} : les estimations valent pour la carte sans elle ({} de moins)</translation>
  </message>
  <message>
   <source>No sample pixel lies in {}: the estimates are of the map without them ({} less)</source>
   <translation>Aucun pixel de l'échantillon ne se trouve dans {} : les estimations valent pour la carte sans elles ({} de moins)</translation>
  </message>
  <message>
   <source>The figures of {} are rough, as fewer than {} points tell of each: {} are usual (Olofsson et al. 2014)</source>
   <translation>Les chiffres de {} sont approximatifs, car moins de {} points renseignent sur chacune : {} sont d'usage (Olofsson et al. 2014)</translation>
  </message>
  <message>
   <source>The reference covers the whole map: nothing is left to be estimated</source>
   <translation>La référence couvre toute la carte : il ne reste rien à estimer</translation>
  </message>
  <message>
   <source>No reference pixel lies in any stratum</source>
   <translation>Aucun pixel de référence ne se trouve dans une strate</translation>
  </message>
  <message>
   <source>Choose the strata that the sample was drawn by</source>
   <translation>Choisissez les strates selon lesquelles l'échantillon a été tiré</translation>
  </message>
  <message>
   <source>Most of the sample's pixels lie side by side, as those of polygons do: such pixels are alike, and the intervals far too narrow. Only single pixels that were drawn at random speak for the map</source>
   <translation>La plupart des pixels de l'échantillon sont côte à côte, comme ceux des polygones : de tels pixels se ressemblent, et les intervalles sont beaucoup trop étroits. Seuls des pixels isolés tirés au hasard parlent pour la carte</translation>
  </message>
  <message>
   <source>The sample is a single pixel: no figure has a standard error</source>
   <translation>L'échantillon n'est qu'un seul pixel : aucun chiffre n'a d'erreur type</translation>
  </message>
  <message>
   <source>{}. With {} points within the classes in equal numbers (design equal), each has {}</source>
   <translation>{}. Avec {} points en nombre égal dans chaque classe (« Égal », design equal), chacune en a {}</translation>
  </message>
  <message>
   <source>All points agree with the map. The margins of the areas are what such points may have missed: any class may lie unseen where the map shows others, as much of a small one as of a large one, so that the margins are alike. More points narrow them</source>
   <translation>Tous les points sont d'accord avec la carte. Les marges des surfaces sont ce que ces points peuvent avoir manqué : toute classe peut se trouver, sans être vue, là où la carte en montre d'autres, une petite autant qu'une grande, de sorte que les marges sont pareilles. Plus de points les resserrent</translation>
  </message>
  <message>
   <source>Few points lie in {}: the estimates lean on each of them</source>
   <translation>Peu de points se trouvent dans {} : les estimations reposent sur chacun d'eux</translation>
  </message>
  <message>
   <source>{} reference pixels lie where there is no stratum; they are not in the estimates</source>
   <translation>{} pixels de référence se trouvent là où il n'y a pas de strate ; ils ne sont pas dans les estimations</translation>
  </message>
  <message>
   <source>The map shows {} at {}, and nobody said so of any: look at these again if the class is newer than they are</source>
   <translation>La carte montre {} à {}, et personne ne l'a dit d'aucun : revoyez-les si la classe est plus récente qu'eux</translation>
  </message>
  <message>
   <source>strata raster</source>
   <translation>raster des strates</translation>
  </message>
  <message>
   <source>Only one sample pixel lies in {}: figures that it takes part in have no standard error</source>
   <translation>Un seul pixel de l'échantillon se trouve dans {} : les chiffres auxquels il contribue n'ont pas d'erreur type</translation>
  </message>
  <message>
   <source>Reading strata</source>
   <translation>Lecture des strates</translation>
  </message>
  <message>
   <source>Compare it with a .job.json that this version has written; 'python -m engine run --keys' prints all keys</source>
   <translation>Comparez-le avec un .job.json que cette version a écrit ; 'python -m engine run --keys' affiche toutes les clés</translation>
  </message>
  <message>
   <source>Engine and plugin may be of different versions: restart QGIS</source>
   <translation>Le moteur et l'extension sont peut-être de versions différentes : redémarrez QGIS</translation>
  </message>
  <message>
   <source>The engine does not know the command '{}' with {}</source>
   <translation>Le moteur ne connaît pas la commande « {} » avec {}</translation>
  </message>
  <message>
   <source>list of {}</source>
   <translation>liste de {}</translation>
  </message>
  <message>
   <source>whole number</source>
   <translation>nombre entier</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true ou false</translation>
  </message>
  <message>
   <source>'{}' is {}, and should be: {}</source>
   <translation>« {} » vaut {}, et devrait être : {}</translation>
  </message>
  <message>
   <source>The plugin does not know the event '{}'</source>
   <translation>L'extension ne connaît pas l'événement « {} »</translation>
  </message>
  <message>
   <source>This is no job</source>
   <translation>Ce n'est pas une tâche</translation>
  </message>
  <message>
   <source>A job is a JSON object whose "type" is one of {}</source>
   <translation>Une tâche est un objet JSON dont le "type" est l'un de ceux-ci : {}</translation>
  </message>
  <message>
   <source>A line has no type: {}</source>
   <translation>Une ligne n'a pas de type : {}</translation>
  </message>
  <message>
   <source>'{}' is not an object</source>
   <translation>« {} » n'est pas un objet</translation>
  </message>
  <message>
   <source>'{}' has unknown keys {}</source>
   <translation>« {} » a des clés inconnues {}</translation>
  </message>
  <message>
   <source>A line is not JSON: {}</source>
   <translation>Une ligne n'est pas du JSON : {}</translation>
  </message>
  <message>
   <source>Please report it, with the log</source>
   <translation>Veuillez le signaler en joignant le journal</translation>
  </message>
  <message>
   <source>The memory is not enough</source>
   <translation>La mémoire ne suffit pas</translation>
  </message>
  <message>
   <source>Choose the device 'cpu', fewer bands or a smaller area, or close other programs</source>
   <translation>Choisissez le périphérique 'cpu', moins de bandes ou une zone plus petite, ou fermez d'autres programmes</translation>
  </message>
  <message>
   <source>The engine's Python lacks a package: {}</source>
   <translation>Il manque un paquet au Python du moteur : {}</translation>
  </message>
  <message>
   <source>Set up the engine again, or choose another interpreter</source>
   <translation>Installez de nouveau le moteur, ou choisissez un autre interpréteur</translation>
  </message>
  <message>
   <source>The job failed</source>
   <translation>La tâche a échoué</translation>
  </message>
  <message>
   <source>The engine failed: {}: {}</source>
   <translation>Le moteur a échoué : {} : {}</translation>
  </message>
  <message>
   <source>out of memory</source>
   <translation>mémoire insuffisante</translation>
  </message>
  <message>
   <source>can't allocate memory</source>
   <translation>impossible d'allouer la mémoire</translation>
  </message>
  <message>
   <source>A line could not be read</source>
   <translation>Une ligne n'a pas pu être lue</translation>
  </message>
  <message>
   <source>1 pixel</source>
   <translation>1 pixel</translation>
  </message>
  <message>
   <source>1 labelled pixel</source>
   <translation>1 pixel étiqueté</translation>
  </message>
  <message>
   <source>1 shape</source>
   <translation>1 forme</translation>
  </message>
  <message>
   <source>1 polygon</source>
   <translation>1 polygone</translation>
  </message>
  <message>
   <source>1 line</source>
   <translation>1 ligne</translation>
  </message>
  <message>
   <source>1 point</source>
   <translation>1 point</translation>
  </message>
  <message>
   <source>1 band</source>
   <translation>1 bande</translation>
  </message>
  <message>
   <source>1 class</source>
   <translation>1 classe</translation>
  </message>
  <message>
   <source>1 label</source>
   <translation>1 étiquette</translation>
  </message>
  <message>
   <source>1 layer</source>
   <translation>1 couche</translation>
  </message>
  <message>
   <source>1 feature</source>
   <translation>1 entité</translation>
  </message>
  <message>
   <source>1 worker</source>
   <translation>1 worker</translation>
  </message>
  <message>
   <source>{} pixels</source>
   <translation>{} pixels</translation>
  </message>
  <message>
   <source>{} labelled pixels</source>
   <translation>{} pixels étiquetés</translation>
  </message>
  <message>
   <source>{} shapes</source>
   <translation>{} formes</translation>
  </message>
  <message>
   <source>{} polygons</source>
   <translation>{} polygones</translation>
  </message>
  <message>
   <source>{} lines</source>
   <translation>{} lignes</translation>
  </message>
  <message>
   <source>{} points</source>
   <translation>{} points</translation>
  </message>
  <message>
   <source>{} bands</source>
   <translation>{} bandes</translation>
  </message>
  <message>
   <source>{} classes</source>
   <translation>{} classes</translation>
  </message>
  <message>
   <source>{} labels</source>
   <translation>{} étiquettes</translation>
  </message>
  <message>
   <source>{} layers</source>
   <translation>{} couches</translation>
  </message>
  <message>
   <source>{} features</source>
   <translation>{} entités</translation>
  </message>
  <message>
   <source>{} workers</source>
   <translation>{} workers</translation>
  </message>
  <message>
   <source>Left out: {} outside of the layers</source>
   <translation>Non pris en compte : {} en dehors des couches</translation>
  </message>
  <message>
   <source>Left out: {} outside of the map</source>
   <translation>Non pris en compte : {} en dehors de la carte</translation>
  </message>
  <message>
   <source>Left out: {} without a place in the CRS of the layers</source>
   <translation>Non pris en compte : {} sans équivalent dans le SCR des couches</translation>
  </message>
  <message>
   <source>Left out: {} without a place in the CRS of the map</source>
   <translation>Non pris en compte : {} sans équivalent dans le SCR de la carte</translation>
  </message>
  <message>
   <source>'{}' names no CRS; its {} were taken to be in that of the layers</source>
   <translation>« {} » n'indique pas de SCR ; on a supposé que ses {} sont dans celui des couches</translation>
  </message>
  <message>
   <source>'{}' names no CRS; its {} were taken to be in that of the map</source>
   <translation>« {} » n'indique pas de SCR ; on a supposé que ses {} sont dans celui de la carte</translation>
  </message>
  <message>
   <source>The {} of '{}' ({}) have no place in the CRS of the layers</source>
   <translation>Les {} de « {} » ({}) n'ont pas d'équivalent dans le SCR des couches</translation>
  </message>
  <message>
   <source>The {} of '{}' ({}) have no place in the CRS of the map</source>
   <translation>Les {} de « {} » ({}) n'ont pas d'équivalent dans le SCR de la carte</translation>
  </message>
  <message>
   <source>All {} of '{}' ({}) lie outside of the layers ({})</source>
   <translation>Les {} de « {} » ({}) se trouvent en dehors des couches ({})</translation>
  </message>
  <message>
   <source>All {} of '{}' ({}) lie outside of the map ({})</source>
   <translation>Les {} de « {} » ({}) se trouvent en dehors de la carte ({})</translation>
  </message>
  <message>
   <source>'{}' ({}) has no labelled pixel on the layers ({})</source>
   <translation>« {} » ({}) n'a aucun pixel étiqueté sur les couches ({})</translation>
  </message>
  <message>
   <source>'{}' ({}) has no labelled pixel on the map ({})</source>
   <translation>« {} » ({}) n'a aucun pixel étiqueté sur la carte ({})</translation>
  </message>
  <message>
   <source>the grid of the layers</source>
   <translation>la grille de pixels des couches</translation>
  </message>
  <message>
   <source>the grid of the map</source>
   <translation>la grille de pixels de la carte</translation>
  </message>
  <message>
   <source>{} to {} %</source>
   <translation>{} à {} %</translation>
  </message>
  <message>
   <source>{}–{} m²</source>
   <translation>{}–{} m²</translation>
  </message>
  <message>
   <source>About {} %</source>
   <translation>Environ {} %</translation>
  </message>
  <message>
   <source>'{}' and '{}'</source>
   <translation>« {} » et « {} »</translation>
  </message>
  <message>
   <source>{} and HSI</source>
   <translation>{} et HSI</translation>
  </message>
  <message>
   <source>{} and MSI</source>
   <translation>{} et MSI</translation>
  </message>
  <message>
   <source>{} and SAR</source>
   <translation>{} et SAR</translation>
  </message>
  <message>
   <source>{} and other layers</source>
   <translation>{} et couches supplémentaires</translation>
  </message>
  <message>
   <source>{} and {} more</source>
   <translation>{} et {} de plus</translation>
  </message>
  <message>
   <source>Layer '{}'</source>
   <translation>La couche « {} »</translation>
  </message>
  <message>
   <source>layer '{}'</source>
   <translation>la couche « {} »</translation>
  </message>
  <message>
   <source>Layer '{}': {}</source>
   <translation>Couche « {} » : {}</translation>
  </message>
  <message>
   <source>The chosen pixels</source>
   <translation>Les pixels choisis</translation>
  </message>
  <message>
   <source>{} x {} and {} x {} pixels</source>
   <translation>{} x {} et {} x {} pixels</translation>
  </message>
  <message>
   <source>{} (worker {})</source>
   <translation>{} (worker {})</translation>
  </message>
  <message>
   <source>{} alone</source>
   <translation>{} seul</translation>
  </message>
  <message>
   <source>'{}', another class</source>
   <translation>« {} », autre classe</translation>
  </message>
  <message>
   <source>1 band ({})</source>
   <translation>1 bande ({})</translation>
  </message>
  <message>
   <source>{} bands ({})</source>
   <translation>{} bandes ({})</translation>
  </message>
  <message>
   <source>labelled pixels</source>
   <translation>pixels étiquetés</translation>
  </message>
  <message>
   <source>below</source>
   <translation>en dessous</translation>
  </message>
  <message>
   <source>above</source>
   <translation>au-dessus</translation>
  </message>
  <message>
   <source>amplitude</source>
   <translation>amplitude</translation>
  </message>
  <message>
   <source>power</source>
   <translation>puissance</translation>
  </message>
  <message>
   <source>author</source>
   <translation>auteur</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>notes</translation>
  </message>
  <message>
   <source>shape</source>
   <translation>forme</translation>
  </message>
  <message>
   <source>shapes</source>
   <translation>formes</translation>
  </message>
  <message>
   <source>point</source>
   <translation>point</translation>
  </message>
  <message>
   <source>points</source>
   <translation>points</translation>
  </message>
  <message>
   <source>map</source>
   <translation>carte</translation>
  </message>
  <message>
   <source>model</source>
   <translation>modèle</translation>
  </message>
  <message>
   <source>report</source>
   <translation>rapport</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>référence</translation>
  </message>
  <message>
   <source>labels</source>
   <translation>étiquettes</translation>
  </message>
  <message>
   <source>layers</source>
   <translation>couches</translation>
  </message>
  <message>
   <source>strata</source>
   <translation>strates</translation>
  </message>
  <message>
   <source>area</source>
   <translation>zone</translation>
  </message>
  <message>
   <source>raster</source>
   <translation>raster</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>dossier</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source>all</source>
   <translation>la totalité</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>Aucun fichier ou dossier de ce nom</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>Permission non accordée</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>Plus de place sur le disque</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>Le disque est en lecture seule</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>C'est un dossier</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>Ce n'est pas un dossier</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>Le nom du fichier est trop long</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>Erreur de lecture ou d'écriture</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>Ouverture</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>Comptage</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <source>Mapping</source>
   <translation>Cartographie</translation>
  </message>
  <message>
   <source>Wrapping</source>
   <translation>Empaquetage</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Écriture</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Estimating: {}</source>
   <translation>Estimation de la précision : {}</translation>
  </message>
  <message>
   <source>Estimating, {} of {}: {}</source>
   <translation>Estimation de la précision, {} sur {} : {}</translation>
  </message>
 </context>
 <context>
  <name>EngineBanner</name>
  <message>
   <source>Set Up Engine…</source>
   <translation>Installer le moteur…</translation>
  </message>
  <message>
   <source>Choose Interpreter…</source>
   <translation>Choisir l'interpréteur…</translation>
  </message>
  <message>
   <source>Set Up Engine</source>
   <translation>Installer le moteur</translation>
  </message>
  <message>
   <source>Download and install the engine's packages?</source>
   <translation>Télécharger et installer les paquets du moteur ?</translation>
  </message>
  <message>
   <source>Download and Install</source>
   <translation>Télécharger et installer</translation>
  </message>
  <message>
   <source>From Folder…</source>
   <translation>Depuis un dossier…</translation>
  </message>
  <message>
   <source>Install packages that were saved on another computer: nothing is downloaded</source>
   <translation>Installer des paquets enregistrés sur un autre ordinateur : rien n'est téléchargé</translation>
  </message>
  <message>
   <source>Folder to save the engine's packages in (about {} GB)</source>
   <translation>Dossier où enregistrer les paquets du moteur (environ {} Go)</translation>
  </message>
  <message>
   <source>Folder with the engine's packages</source>
   <translation>Dossier contenant les paquets du moteur</translation>
  </message>
  <message>
   <source>PyTorch, rasterio, ONNX Runtime and what they need, in fixed versions from PyPI (about {} GB to download, {} GB on disk), go into
{}

The Python of QGIS is not touched. Removing that folder removes the engine.</source>
   <translation>PyTorch, rasterio, ONNX Runtime et ce qu'il leur faut, en versions fixes de PyPI (environ {} Go à télécharger, {} Go sur le disque), vont dans
{}

Le Python de QGIS n'est pas touché. Supprimer ce dossier supprime le moteur.</translation>
  </message>
  <message>
   <source>Most of it is what PyTorch for Linux brings for NVIDIA cards. pip's own settings count: an index of CPU builds there makes it a tenth.</source>
   <translation>L'essentiel est ce que PyTorch pour Linux apporte pour les cartes NVIDIA. Les réglages de pip comptent : un index de versions CPU en fait un dixième.</translation>
  </message>
  <message>
   <source>Python interpreter with the engine's packages</source>
   <translation>Interpréteur Python avec les paquets du moteur</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Une autre tâche est en cours</translation>
  </message>
  <message>
   <source>&lt;b&gt;The engine is not set up yet.&lt;/b&gt; It computes in a Python of its own, apart from QGIS. Set it up once (about {} GB), or choose an interpreter that has it.</source>
   <translation>&lt;b&gt;Le moteur n'est pas encore installé.&lt;/b&gt; Il calcule dans un Python à lui, séparé de QGIS. Installez-le une fois (environ {} Go), ou choisissez un interpréteur qui l'a.</translation>
  </message>
  <message>
   <source>&lt;b&gt;The engine does not work.&lt;/b&gt; {} Set it up again, or choose another interpreter.</source>
   <translation>&lt;b&gt;Le moteur ne fonctionne pas.&lt;/b&gt; {} Installez-le de nouveau, ou choisissez un autre interpréteur.</translation>
  </message>
 </context>
 <context>
  <name>EngineButton</name>
  <message>
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <source>Set Up Engine…</source>
   <translation>Installer le moteur…</translation>
  </message>
  <message>
   <source>Choose Interpreter…</source>
   <translation>Choisir l'interpréteur…</translation>
  </message>
  <message>
   <source>Save Packages for Other Computers…</source>
   <translation>Enregistrer les paquets pour d'autres ordinateurs…</translation>
  </message>
  <message>
   <source>The engine runs in {}</source>
   <translation>Le moteur s'exécute dans {}</translation>
  </message>
  <message>
   <source>The engine is not set up yet</source>
   <translation>Le moteur n'est pas encore installé</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Une autre tâche est en cours</translation>
  </message>
 </context>
 <context>
  <name>EngineSetup</name>
  <message>
   <source>An engine of another version of the plugin lies in {}: remove that folder to free its space</source>
   <translation>Un moteur d'une autre version de l'extension se trouve dans {} : supprimez ce dossier pour libérer sa place</translation>
  </message>
  <message>
   <source>Set up the X-ModalNet engine</source>
   <translation>Installer le moteur X-ModalNet</translation>
  </message>
  <message>
   <source>Save the engine's packages</source>
   <translation>Enregistrer les paquets du moteur</translation>
  </message>
  <message>
   <source>Try the X-ModalNet engine</source>
   <translation>Essayer le moteur X-ModalNet</translation>
  </message>
  <message>
   <source>The engine's packages lie in {}. Take that folder to computers of the same system with the same Python; there, press Set Up Engine and From Folder</source>
   <translation>Les paquets du moteur se trouvent dans {}. Portez ce dossier sur des ordinateurs du même système avec le même Python ; là, cliquez sur Installer le moteur puis sur Depuis un dossier</translation>
  </message>
  <message>
   <source>The engine is ready: {}</source>
   <translation>Le moteur est prêt : {}</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Une autre tâche est en cours</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it</source>
   <translation>Attendez-la, ou annulez-la</translation>
  </message>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>La cible doit être l'une des couches choisies</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Gardez au moins une couche comme cible</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>Il n'y a pas de couche dont les pixels pourraient être étiquetés</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>Choisissez une couche à l'étape 1</translation>
  </message>
 </context>
 <context>
  <name>ExportButton</name>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Take the map elsewhere: as a file, a picture, a page</source>
   <translation>Emporter la carte ailleurs : en fichier, en image, en page</translation>
  </message>
  <message>
   <source>GeoTIFF (COG)…</source>
   <translation>GeoTIFF (COG)…</translation>
  </message>
  <message>
   <source>A copy with names, colours, attribute table and style</source>
   <translation>Une copie avec noms, couleurs, table d'attributs et style</translation>
  </message>
  <message>
   <source>GeoPackage of Polygons…</source>
   <translation>GeoPackage de polygones…</translation>
  </message>
  <message>
   <source>A polygon per patch: class code, name, and area in hectares</source>
   <translation>Un polygone par tache : code de classe, nom et surface en hectares</translation>
  </message>
  <message>
   <source>Table of Areas…</source>
   <translation>Tableau des surfaces…</translation>
  </message>
  <message>
   <source>A CSV file: pixels, share and hectares of each class, as the map shows them, with the decimal sign of your language and what a spreadsheet expects between the cells</source>
   <translation>Un fichier CSV : pixels, part et hectares de chaque classe, tels que la carte les montre, avec le signe décimal de votre langue et le séparateur qu'un tableur attend entre les cellules</translation>
  </message>
  <message>
   <source>Areas by Polygon…</source>
   <translation>Surfaces par polygone…</translation>
  </message>
  <message>
   <source>Of every polygon of a layer, such as fields or districts: its class, and the hectares of each class in it</source>
   <translation>Pour chaque polygone d'une couche, comme des parcelles ou des communes : sa classe, et les hectares de chaque classe qui s'y trouvent</translation>
  </message>
  <message>
   <source>Table of the Assessment…</source>
   <translation>Tableau de l’évaluation…</translation>
  </message>
  <message>
   <source>A CSV file of the last assessment in step 5: confusion matrix, accuracies of the classes and of all</source>
   <translation>Un fichier CSV de la dernière évaluation de l’étape 5 : matrice de confusion, exactitudes des classes et de l’ensemble</translation>
  </message>
  <message>
   <source>Table of the Training…</source>
   <translation>Tableau de l’entraînement…</translation>
  </message>
  <message>
   <source>A CSV file of the last training in step 3, as the labels that were held out tell: confusion matrix, accuracies of the classes and of all</source>
   <translation>Un fichier CSV du dernier entraînement de l’étape 3, d’après les étiquettes mises de côté : matrice de confusion, exactitudes des classes et de l’ensemble</translation>
  </message>
  <message>
   <source>Picture with Legend…</source>
   <translation>Image avec légende…</translation>
  </message>
  <message>
   <source>A page of A4 as PNG, 200 dots per inch: map, legend, scale bar, north arrow</source>
   <translation>Une page A4 en PNG, à 200 points par pouce : carte, légende, barre d'échelle, flèche du Nord</translation>
  </message>
  <message>
   <source>STAC Item</source>
   <translation>Item STAC</translation>
  </message>
  <message>
   <source>A JSON file beside the map that catalogues of geodata read</source>
   <translation>Un fichier JSON à côté de la carte, lisible par les catalogues de géodonnées</translation>
  </message>
  <message>
   <source>Open as Print Layout</source>
   <translation>Ouvrir comme mise en page</translation>
  </message>
  <message>
   <source>The page of the picture, to be changed, printed, or exported as PDF</source>
   <translation>La page de l'image, à modifier, à imprimer ou à exporter en PDF</translation>
  </message>
  <message>
   <source>Export Map</source>
   <translation>Exporter la carte</translation>
  </message>
 </context>
 <context>
  <name>Exports</name>
  <message>
   <source>Write the map</source>
   <translation>Écrire la carte</translation>
  </message>
  <message>
   <source>Write the areas</source>
   <translation>Écrire les surfaces</translation>
  </message>
  <message>
   <source>There is no accuracy to be written yet</source>
   <translation>Il n’y a pas encore d’exactitude à écrire</translation>
  </message>
  <message>
   <source>Assess a map in step 5, or train with labels held out, first</source>
   <translation>Évaluez d’abord une carte à l’étape 5, ou entraînez avec des étiquettes mises de côté</translation>
  </message>
  <message>
   <source>QGIS cannot open '{}'</source>
   <translation>QGIS ne peut pas ouvrir « {} »</translation>
  </message>
  <message>
   <source>Export the polygons again</source>
   <translation>Exportez à nouveau les polygones</translation>
  </message>
  <message>
   <source>Write the picture</source>
   <translation>Écrire l'image</translation>
  </message>
  <message>
   <source>The style cannot be saved beside '{}'</source>
   <translation>Impossible d'enregistrer le style à côté de « {} »</translation>
  </message>
  <message>
   <source>Written: {}</source>
   <translation>Écrit : {}</translation>
  </message>
 </context>
 <context>
  <name>FigureTable</name>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
 </context>
 <context>
  <name>FinishedMaps</name>
  <message>
   <source>Nothing is ticked</source>
   <translation>Rien n'est coché</translation>
  </message>
  <message>
   <source>Tick what is to be made of the map</source>
   <translation>Cochez ce qui doit être tiré de la carte</translation>
  </message>
  <message>
   <source>Majority filter</source>
   <translation>Filtre majoritaire</translation>
  </message>
  <message>
   <source>Write the cleaned map</source>
   <translation>Écrire la carte nettoyée</translation>
  </message>
  <message>
   <source>The map's layer is gone meanwhile; what was made of it is {}</source>
   <translation>La couche de la carte a disparu entre-temps ; ce qui en a été tiré : {}</translation>
  </message>
  <message>
   <source>Written: {}</source>
   <translation>Écrit : {}</translation>
  </message>
  <message>
   <source>{}, polygons</source>
   <translation>{}, polygones</translation>
  </message>
  <message>
   <source>{}, cleaned</source>
   <translation>{}, nettoyée</translation>
  </message>
 </context>
 <context>
  <name>LabelChoice</name>
  <message>
   <source>Field '{}' is virtual or joined: its classes can be trained with, but not edited</source>
   <translation>Le champ « {} » est virtuel ou joint : ses classes peuvent servir à l'entraînement, mais pas être modifiées</translation>
  </message>
  <message>
   <source>Number keys mean the classes of the table in their order, and it has {}</source>
   <translation>Les touches numériques désignent les classes de la table dans leur ordre, et elle en compte {}</translation>
  </message>
  <message>
   <source>There is no class {}</source>
   <translation>Il n'y a pas de classe {}</translation>
  </message>
  <message>
   <source>No label layer is chosen</source>
   <translation>Aucune couche d'étiquettes n'est choisie</translation>
  </message>
  <message>
   <source>Choose one, or make a new one</source>
   <translation>Choisissez-en une, ou créez-en une nouvelle</translation>
  </message>
 </context>
 <context>
  <name>LabelPanel</name>
  <message>
   <source>2  Labels</source>
   <translation>2  Étiquettes d'entraînement</translation>
  </message>
  <message>
   <source>A vector layer with a class field, or a raster of class codes</source>
   <translation>Une couche vecteur avec un champ de classe, ou un raster de codes de classe</translation>
  </message>
  <message>
   <source>New Label Layer…</source>
   <translation>Nouvelle couche d'étiquettes…</translation>
  </message>
  <message>
   <source>The field that holds the class: text or whole numbers</source>
   <translation>Le champ contenant la classe : texte ou nombres entiers</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Couche</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Champ de classe</translation>
  </message>
  <message>
   <source>A shape without a geometry is nowhere on the map: it is selected, and the attribute table is the place to delete its row</source>
   <translation>Une forme sans géométrie n'est nulle part sur la carte : elle est sélectionnée, et la table d'attributs est l'endroit pour supprimer sa ligne</translation>
  </message>
  <message>
   <source>These shapes are selected: Delete removes them. The view from before comes back when nothing is selected any more</source>
   <translation>Ces formes sont sélectionnées : Suppr les efface. La vue d'avant revient quand plus rien n'est sélectionné</translation>
  </message>
  <message>
   <source>These shapes are selected. The view from before comes back when nothing is selected any more</source>
   <translation>Ces formes sont sélectionnées. La vue d'avant revient quand plus rien n'est sélectionné</translation>
  </message>
  <message>
   <source>Merge '{}' with '{}'…</source>
   <translation>Fusionner « {} » avec « {} »…</translation>
  </message>
  <message>
   <source>labels.gpkg</source>
   <translation>étiquettes.gpkg</translation>
  </message>
  <message>
   <source>New Label Layer</source>
   <translation>Nouvelle couche d'étiquettes</translation>
  </message>
 </context>
 <context>
  <name>Labelling</name>
  <message>
   <source>Field '{}' is virtual or joined: its classes can be trained with, but not edited</source>
   <translation>Le champ « {} » est virtuel ou joint : ses classes peuvent servir à l'entraînement, mais pas être modifiées</translation>
  </message>
  <message>
   <source>Number keys mean the classes of the table in their order, and it has {}</source>
   <translation>Les touches numériques désignent les classes de la table dans leur ordre, et elle en compte {}</translation>
  </message>
  <message>
   <source>There is no class {}</source>
   <translation>Il n'y a pas de classe {}</translation>
  </message>
  <message>
   <source>No label layer is chosen</source>
   <translation>Aucune couche d'étiquettes n'est choisie</translation>
  </message>
  <message>
   <source>Choose one, or make a new one</source>
   <translation>Choisissez-en une, ou créez-en une nouvelle</translation>
  </message>
  <message>
   <source>These empty classes stay, as they are locked: {}</source>
   <translation>Ces classes vides restent, car elles sont verrouillées : {}</translation>
  </message>
  <message>
   <source>Unlock them in the class table first</source>
   <translation>Déverrouillez-les d'abord dans la table des classes</translation>
  </message>
  <message>
   <source>Move class {}</source>
   <translation>Déplacer la classe {}</translation>
  </message>
  <message>
   <source>No class is chosen</source>
   <translation>Aucune classe n'est choisie</translation>
  </message>
  <message>
   <source>Add a class first</source>
   <translation>Ajoutez d'abord une classe</translation>
  </message>
  <message>
   <source>Class '{}' is hidden: what is drawn would not be seen</source>
   <translation>La classe « {} » est masquée : ce qui est dessiné ne serait pas visible</translation>
  </message>
  <message>
   <source>Show it in the class table first</source>
   <translation>Affichez-la d'abord dans la table des classes</translation>
  </message>
  <message>
   <source>Nothing is erased: {} is locked or hidden</source>
   <translation>Rien n'est effacé : {} est verrouillée ou masquée</translation>
  </message>
  <message>
   <source>Unlock it, and show it, in the class table</source>
   <translation>Déverrouillez-la et affichez-la dans la table des classes</translation>
  </message>
 </context>
 <context>
  <name>LayerMenu</name>
  <message>
   <source>Classify with X-ModalNet</source>
   <translation>Classer avec X-ModalNet</translation>
  </message>
  <message>
   <source>Browse Models…</source>
   <translation>Parcourir les modèles…</translation>
  </message>
 </context>
 <context>
  <name>LivePanel</name>
  <message>
   <source>Live Map</source>
   <translation>Carte en direct</translation>
  </message>
  <message>
   <source>Live Update</source>
   <translation>Mise à jour en direct</translation>
  </message>
  <message>
   <source>Zoom in as far as a live map needs</source>
   <translation>Zoomer autant qu’il faut à une carte en direct</translation>
  </message>
  <message>
   <source>How opaque the live map is: further left, more of the image below shows through</source>
   <translation>L'opacité de la carte en direct : plus à gauche, l'image du dessous transparaît davantage</translation>
  </message>
  <message>
   <source>Hold to look at the image below the live map</source>
   <translation>Maintenir pour voir l'image sous la carte en direct</translation>
  </message>
  <message>
   <source>Lay fog over the live map where it is in doubt; the arrow chooses what doubt means</source>
   <translation>Voiler de brume la carte en direct là où elle est incertaine ; la flèche choisit ce que signifie le doute</translation>
  </message>
  <message>
   <source>Opacity</source>
   <translation>Opacité</translation>
  </message>
  <message>
   <source>Entropy</source>
   <translation>Entropie</translation>
  </message>
  <message>
   <source>Dense where many classes are as likely</source>
   <translation>Dense là où de nombreuses classes sont également probables</translation>
  </message>
  <message>
   <source>Margin</source>
   <translation>Marge</translation>
  </message>
  <message>
   <source>Dense where the second class comes near to the best one</source>
   <translation>Dense là où la deuxième classe est proche de la meilleure</translation>
  </message>
  <message>
   <source>Unlike the Labels</source>
   <translation>Différent des étiquettes</translation>
  </message>
  <message>
   <source>Dense where a pixel is unlike anything that is labelled: perhaps a class is missing</source>
   <translation>Dense là où un pixel ne ressemble à rien de ce qui est étiqueté : une classe manque peut-être</translation>
  </message>
  <message>
   <source>Map what is in view after every edit of the labels and every move: quick, and without an estimated accuracy</source>
   <translation>Cartographier la vue après chaque modification des étiquettes et chaque déplacement : rapide, et sans précision estimée</translation>
  </message>
  <message>
   <source>{}. Pressed before, it begins as soon as it can</source>
   <translation>{}. Pressé avant, il commence dès que possible</translation>
  </message>
  <message>
   <source>Map what is in view once</source>
   <translation>Cartographier la vue une fois</translation>
  </message>
  <message>
   <source>Drag a line over the canvas: the live map left of it, the image below right. Escape ends it</source>
   <translation>Glisser une ligne sur le canevas : la carte en direct à gauche, l'image du dessous à droite. Échap pour quitter</translation>
  </message>
  <message>
   <source>There is no live map yet</source>
   <translation>Il n'y a pas encore de carte en direct</translation>
  </message>
  <message>
   <source>Zoom to 1:{}</source>
   <translation>Zoomer à 1:{}</translation>
  </message>
 </context>
 <context>
  <name>MainJobs</name>
  <message>
   <source>An engine of another version of the plugin lies in {}: remove that folder to free its space</source>
   <translation>Un moteur d'une autre version de l'extension se trouve dans {} : supprimez ce dossier pour libérer sa place</translation>
  </message>
  <message>
   <source>Set up the X-ModalNet engine</source>
   <translation>Installer le moteur X-ModalNet</translation>
  </message>
  <message>
   <source>Save the engine's packages</source>
   <translation>Enregistrer les paquets du moteur</translation>
  </message>
  <message>
   <source>Try the X-ModalNet engine</source>
   <translation>Essayer le moteur X-ModalNet</translation>
  </message>
  <message>
   <source>The engine's packages lie in {}. Take that folder to computers of the same system with the same Python; there, press Set Up Engine and From Folder</source>
   <translation>Les paquets du moteur se trouvent dans {}. Portez ce dossier sur des ordinateurs du même système avec le même Python ; là, cliquez sur Installer le moteur puis sur Depuis un dossier</translation>
  </message>
  <message>
   <source>The engine is ready: {}</source>
   <translation>Le moteur est prêt : {}</translation>
  </message>
  <message>
   <source>Train {}</source>
   <translation>Entraîner {}</translation>
  </message>
  <message>
   <source>Map with {}</source>
   <translation>Cartographier avec {}</translation>
  </message>
  <message>
   <source>Make the sample scene</source>
   <translation>Créer la scène d'exemple</translation>
  </message>
  <message>
   <source>The model of the project that was closed is trained: {}</source>
   <translation>Le modèle du projet qui a été fermé est entraîné : {}</translation>
  </message>
  <message>
   <source>The new model is {}; step 4 keeps the one that was chosen meanwhile</source>
   <translation>Le nouveau modèle est {} ; l'étape 4 garde celui qui a été choisi entre-temps</translation>
  </message>
  <message>
   <source>The map of the project that was closed is done: {}</source>
   <translation>La carte du projet qui a été fermé est terminée : {}</translation>
  </message>
  <message>
   <source>The sample scene for the project that was closed is in {}</source>
   <translation>La scène d'exemple du projet qui a été fermé se trouve dans {}</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Une autre tâche est en cours</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it</source>
   <translation>Attendez-la, ou annulez-la</translation>
  </message>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>La cible doit être l'une des couches choisies</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Gardez au moins une couche comme cible</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>Il n'y a pas de couche dont les pixels pourraient être étiquetés</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>Choisissez une couche à l'étape 1</translation>
  </message>
 </context>
 <context>
  <name>MapPanel</name>
  <message>
   <source>After the Map</source>
   <translation>Après la carte</translation>
  </message>
  <message>
   <source>The map to work on: any raster of the project that is shown in classes</source>
   <translation>La carte à utiliser : tout raster du projet affiché en classes</translation>
  </message>
  <message>
   <source>Swipe</source>
   <translation>Balayer</translation>
  </message>
  <message>
   <source>What is seen right of the line</source>
   <translation>Ce que l'on voit à droite de la ligne</translation>
  </message>
  <message>
   <source>What lies under it</source>
   <translation>Ce qui est dessous</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster that is shown in classes</source>
   <translation>Créez une carte à l'étape 4, ou ajoutez un raster affiché en classes</translation>
  </message>
  <message>
   <source>Drag a line over the canvas: the map left of it, what lies under it right. Escape ends it</source>
   <translation>Glisser une ligne sur le canevas : la carte à gauche, ce qui se trouve dessous à droite. Échap pour quitter</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Une autre tâche est en cours</translation>
  </message>
 </context>
 <context>
  <name>ModelBrowser</name>
  <message>
   <source>X-ModalNet Models</source>
   <translation>Modèles X-ModalNet</translation>
  </message>
  <message>
   <source>Filter by name, sensor, class, author…</source>
   <translation>Filtrer par nom, capteur, classe, auteur…</translation>
  </message>
  <message>
   <source>Show the models that have all of these words in their name, folder, sensors, classes or notes</source>
   <translation>Afficher les modèles dont le nom, le dossier, les capteurs, les classes ou les notes contiennent tous ces mots</translation>
  </message>
  <message>
   <source>Use Model</source>
   <translation>Utiliser le modèle</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importer…</translation>
  </message>
  <message>
   <source>Show in Folder</source>
   <translation>Afficher dans le dossier</translation>
  </message>
  <message>
   <source>Share…</source>
   <translation>Partager…</translation>
  </message>
  <message>
   <source>Author and Notes…</source>
   <translation>Auteur et notes…</translation>
  </message>
  <message>
   <source>Export for Deepness…</source>
   <translation>Exporter pour Deepness…</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <source>Copy as Table</source>
   <translation>Copier en tableau</translation>
  </message>
  <message>
   <source>Copy what the models in the list say of their accuracy and their training, a row each, to be pasted into a spreadsheet</source>
   <translation>Copier ce que les modèles de la liste disent de leur exactitude et de leur entraînement, une ligne chacun, à coller dans un tableur</translation>
  </message>
  <message>
   <source>Open the folder that the model's file lies in</source>
   <translation>Ouvrir le dossier où se trouve le fichier du modèle</translation>
  </message>
  <message>
   <source>Copy the model to a place of your choice: one file that holds all that a map needs</source>
   <translation>Copier le modèle à l'endroit de votre choix : un seul fichier avec tout ce qu'il faut pour une carte</translation>
  </message>
  <message>
   <source>Write an ONNX file that the QGIS plugin Deepness runs as a segmentation model</source>
   <translation>Écrire un fichier ONNX que l'extension QGIS Deepness exécute comme modèle de segmentation</translation>
  </message>
  <message>
   <source>Change who made the model, and what others should know of it</source>
   <translation>Modifier l'auteur du modèle, et ce que les autres devraient en savoir</translation>
  </message>
  <message>
   <source>Move the model's file to the trash, after asking</source>
   <translation>Mettre le fichier du modèle à la corbeille, après confirmation</translation>
  </message>
  <message>
   <source>No model has '{}' in its name, sensors, classes or notes</source>
   <translation>Aucun modèle n'a « {} » dans son nom, ses capteurs, ses classes ou ses notes</translation>
  </message>
  <message>
   <source>No models yet: train one, or import one that you were given.

Looked in
{}</source>
   <translation>Pas encore de modèles : entraînez-en un, ou importez-en un que l'on vous a donné.

Recherche dans
{}</translation>
  </message>
  <message>
   <source>Check a model file that you were given, and copy it into {}</source>
   <translation>Vérifier un fichier de modèle que l'on vous a donné, et le copier dans {}</translation>
  </message>
  <message>
   <source>Choose a model in the list first</source>
   <translation>Choisissez d'abord un modèle dans la liste</translation>
  </message>
  <message>
   <source>Choose this model in step 4</source>
   <translation>Choisir ce modèle à l'étape 4</translation>
  </message>
  <message>
   <source>Import a Model</source>
   <translation>Importer un modèle</translation>
  </message>
  <message>
   <source>Copied as a table: {} models</source>
   <translation>Copié en tableau : {} modèles</translation>
  </message>
  <message>
   <source>Copy the Model To</source>
   <translation>Copier le modèle vers</translation>
  </message>
  <message>
   <source>Export for Deepness</source>
   <translation>Exporter pour Deepness</translation>
  </message>
  <message>
   <source>Deepness gives a model one raster. Which of the sensors will it be?</source>
   <translation>Deepness ne donne qu'un raster à un modèle. Quel capteur choisir ?</translation>
  </message>
  <message>
   <source>Remove '{}'?</source>
   <translation>Supprimer « {} » ?</translation>
  </message>
  <message>
   <source>The file goes to the trash:
{}</source>
   <translation>Le fichier va à la corbeille :
{}</translation>
  </message>
  <message>
   <source>There is no trash for this place. Delete the file for good?
{}</source>
   <translation>Il n'y a pas de corbeille pour cet emplacement. Supprimer définitivement le fichier ?
{}</translation>
  </message>
 </context>
 <context>
  <name>OneJob</name>
  <message>
   <source>Another job is running</source>
   <translation>Une autre tâche est en cours</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it</source>
   <translation>Attendez-la, ou annulez-la</translation>
  </message>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>La cible doit être l'une des couches choisies</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Gardez au moins une couche comme cible</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>Il n'y a pas de couche dont les pixels pourraient être étiquetés</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>Choisissez une couche à l'étape 1</translation>
  </message>
 </context>
 <context>
  <name>OptionsPage</name>
  <message>
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <source>Set Up Engine…</source>
   <translation>Installer le moteur…</translation>
  </message>
  <message>
   <source>Choose Interpreter…</source>
   <translation>Choisir l'interpréteur…</translation>
  </message>
  <message>
   <source>Where to compute: automatic takes a graphics card where the engine can use one</source>
   <translation>Où calculer : Automatique prend une carte graphique si le moteur peut en utiliser une</translation>
  </message>
  <message>
   <source>Interpreter</source>
   <translation>Interpréteur</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Périphérique</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Nobody</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>Is kept in each model that you train, and seen by whom you share it with; may be empty</source>
   <translation>Conservé dans chaque modèle que vous entraînez, et visible par ceux avec qui vous le partagez ; peut rester vide</translation>
  </message>
  <message>
   <source>Where imported models go; the model browser looks there too. Empty: in your QGIS profile</source>
   <translation>Où vont les modèles importés ; le navigateur de modèles y cherche aussi. Vide : dans votre profil QGIS</translation>
  </message>
  <message>
   <source>The model browser also looks in the project's folder and where models were used last.</source>
   <translation>Le navigateur de modèles cherche aussi dans le dossier du projet et là où des modèles ont été utilisés récemment.</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Auteur</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>None yet: set one up, or choose one</source>
   <translation>Pas encore : installez-en un, ou choisissez-en un</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Une autre tâche est en cours</translation>
  </message>
 </context>
 <context>
  <name>PolygonTool</name>
  <message>
   <source>Nothing is drawn: a shape has at least three corners, and its end came after {}</source>
   <translation>Rien n’est dessiné : une forme a au moins trois sommets, et sa fin est venue après {}</translation>
  </message>
  <message>
   <source>Left click each corner, then right click</source>
   <translation>Cliquez du bouton gauche sur chaque sommet, puis du bouton droit</translation>
  </message>
 </context>
 <context>
  <name>ProgressStrip</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Démarrage…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt en cours…</translation>
  </message>
  <message>
   <source>{} of {}: estimating accuracy</source>
   <translation>{} sur {} : estimation de la précision</translation>
  </message>
  <message>
   <source>{0} of {0}: learning from all labels</source>
   <translation>{0} sur {0} : apprentissage à partir de toutes les étiquettes</translation>
  </message>
  <message>
   <source>about {} s left</source>
   <translation>encore {} s environ</translation>
  </message>
  <message>
   <source>about {} min left</source>
   <translation>encore {} min environ</translation>
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>Producer's accuracy</source>
   <translation>Précision du producteur</translation>
  </message>
  <message>
   <source>User's accuracy</source>
   <translation>Précision de l'utilisateur</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Entraînement</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation>Précision</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Changements</translation>
  </message>
  <message>
   <source>Hectares</source>
   <translation>Hectares</translation>
  </message>
  <message>
   <source>{} to {} %</source>
   <translation>{} à {} %</translation>
  </message>
  <message>
   <source>The class map</source>
   <translation>La carte des classes</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixels</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Part</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confiance</translation>
  </message>
  <message>
   <source>Share that is right against confidence</source>
   <translation>Part de ce qui est juste en fonction de la confiance</translation>
  </message>
  <message>
   <source>Of the held-out pixels that the model was about {} % sure of, {} % are right.</source>
   <translation>Parmi les pixels mis de côté dont le modèle était sûr à {} % environ, {} % sont justes.</translation>
  </message>
  <message>
   <source>Over all, confidence and truth lie {} apart (expected calibration error; before calibration {}; on so few pixels a perfect confidence would show {}).</source>
   <translation>Dans l'ensemble, confiance et vérité s'écartent de {} (erreur de calibration attendue ; avant la calibration : {} ; sur si peu de pixels, une confiance parfaite montrerait {}).</translation>
  </message>
  <message>
   <source>Every class weighs as it is common, by the mean of what the map and the labels have of it.</source>
   <translation>Chaque classe compte selon sa fréquence, moyenne de ce qu'en ont la carte et les étiquettes.</translation>
  </message>
  <message>
   <source>Across: how sure the model was, 0 to 100 %. Up: how much of it is right. On the line both agree; larger dots stand for more of the area.</source>
   <translation>En abscisse : à quel point le modèle était sûr, de 0 à 100 %. En ordonnée : la part qui en est juste. Sur la droite, les deux concordent ; les points plus gros représentent une plus grande part de la surface.</translation>
  </message>
  <message>
   <source>The whole map</source>
   <translation>La carte entière</translation>
  </message>
  <message>
   <source>Mapped</source>
   <translation>Cartographié</translation>
  </message>
  <message>
   <source>Estimated</source>
   <translation>Estimé</translation>
  </message>
  <message>
   <source>Each class</source>
   <translation>Chaque classe</translation>
  </message>
  <message>
   <source>Reference pixels</source>
   <translation>Pixels de référence</translation>
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation>Matrice de confusion</translation>
  </message>
  <message>
   <source>Rows are the reference, columns the map; figures count pixels, the shade is the share of the row.</source>
   <translation>Les lignes sont la référence, les colonnes la carte ; les chiffres comptent des pixels, la teinte est la part de la ligne.</translation>
  </message>
  <message>
   <source>The accuracies beside it are counted, too; those estimated for the map stand above.</source>
   <translation>Les précisions à côté sont, elles aussi, comptées ; celles estimées pour la carte figurent plus haut.</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>Deuxième</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Première</translation>
  </message>
  <message>
   <source>Commonest changes</source>
   <translation>Changements les plus fréquents</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>From the first map to the second</source>
   <translation>De la première carte à la deuxième</translation>
  </message>
  <message>
   <source>hectares</source>
   <translation>hectares</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation>pixels</translation>
  </message>
  <message>
   <source>Another map</source>
   <translation>Une autre carte</translation>
  </message>
  <message>
   <source>On the {} reference pixels where '{}' has a class as well.</source>
   <translation>Sur les {} pixels de référence où « {} » a aussi une classe.</translation>
  </message>
  <message>
   <source>This map</source>
   <translation>Cette carte</translation>
  </message>
  <message>
   <source>The other map</source>
   <translation>L'autre carte</translation>
  </message>
  <message>
   <source>Overall accuracy</source>
   <translation>Précision globale</translation>
  </message>
  <message>
   <source>Pixels that it alone has right</source>
   <translation>Pixels qu'elle est seule à avoir justes</translation>
  </message>
  <message>
   <source>McNemar's test: p {} ({}), the chance of such a difference, or a greater one, between maps that are equally good.</source>
   <translation>Test de McNemar : p {} ({}), la probabilité d'une telle différence, ou d'une plus grande, entre des cartes aussi bonnes l'une que l'autre.</translation>
  </message>
  <message>
   <source>exact binomial</source>
   <translation>binomial exact</translation>
  </message>
  <message>
   <source>chi-square {}, corrected for continuity</source>
   <translation>khi-deux {}, avec correction de continuité</translation>
  </message>
  <message>
   <source>{} – {}, {} epochs</source>
   <translation>{} – {}, {} époques</translation>
  </message>
  <message>
   <source>How it learned</source>
   <translation>Comment s'est fait l'apprentissage</translation>
  </message>
  <message>
   <source>Training went well where both lines fall and stay low. Where the one of the stopping labels rises again while the other falls, the model learned its labels by heart, and more labels help.</source>
   <translation>L'entraînement s'est bien passé si les deux lignes descendent et restent basses. Si celle des étiquettes d'arrêt remonte pendant que l'autre descend, le modèle a appris ses étiquettes par cœur, et davantage d'étiquettes aident.</translation>
  </message>
  <message>
   <source>All other curves of the training</source>
   <translation>Toutes les autres courbes de l'entraînement</translation>
  </message>
  <message>
   <source>These figures are of the ground that the model learned from. The map may well be of other ground, so they do not tell how right it is.</source>
   <translation>Ces chiffres portent sur le terrain dont le modèle a appris. La carte est peut-être celle d'un autre terrain : ils ne disent donc pas à quel point elle est juste.</translation>
  </message>
  <message>
   <source>Overall accuracy, estimated for the whole map</source>
   <translation>Précision globale, estimée pour la carte entière</translation>
  </message>
  <message>
   <source>too few points for one figure: about {} more would tell it to ± 15 percentage points</source>
   <translation>trop peu de points pour un seul chiffre : environ {} de plus le donneraient à ± 15 points de pourcentage</translation>
  </message>
  <message>
   <source>with its 95 % confidence interval</source>
   <translation>avec son intervalle de confiance à 95 %</translation>
  </message>
  <message>
   <source>95 % confidence interval: {}</source>
   <translation>intervalle de confiance à 95 % : {}</translation>
  </message>
  <message>
   <source>{} of {} classes</source>
   <translation>{} classes sur {}</translation>
  </message>
  <message>
   <source>Overall accuracy, mean ± standard deviation over {} folds</source>
   <translation>Précision globale, moyenne ± écart-type sur {} blocs</translation>
  </message>
  <message>
   <source>Average accuracy</source>
   <translation>Précision moyenne</translation>
  </message>
  <message>
   <source>Kappa</source>
   <translation>Kappa</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Changé</translation>
  </message>
  <message>
   <source>Pixels compared</source>
   <translation>Pixels comparés</translation>
  </message>
  <message>
   <source>Hectares compared</source>
   <translation>Hectares comparés</translation>
  </message>
  <message>
   <source>{} compared</source>
   <translation>{} comparés</translation>
  </message>
  <message>
   <source>With each class as common as in the map, not as among the labels, the overall accuracy would be {}, as far as the labels are like the rest of their class.</source>
   <translation>Avec chaque classe aussi fréquente que dans la carte, et non que parmi les étiquettes, la précision globale serait de {}, pour autant que les étiquettes ressemblent au reste de leur classe.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>Fait à partir de</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Créé</translation>
  </message>
  <message>
   <source>Software</source>
   <translation>Logiciel</translation>
  </message>
  <message>
   <source>computed on {} in {} s</source>
   <translation>calculé sur {} en {} s</translation>
  </message>
  <message>
   <source>Bands of {}</source>
   <translation>Bandes de {}</translation>
  </message>
  <message>
   <source>means {} to {}</source>
   <translation>moyennes {} à {}</translation>
  </message>
  <message>
   <source>{} of {}: {}</source>
   <translation>{} sur {} : {}</translation>
  </message>
  <message>
   <source>{} to {} nm</source>
   <translation>{} à {} nm</translation>
  </message>
  <message>
   <source>full width at half maximum {} to {} nm</source>
   <translation>largeur à mi-hauteur {} à {} nm</translation>
  </message>
  <message>
   <source>Labels, pixels / shapes</source>
   <translation>Étiquettes, pixels / formes</translation>
  </message>
  <message>
   <source>Layer {}</source>
   <translation>Couche {}</translation>
  </message>
  <message>
   <source>Smoothing</source>
   <translation>Lissage</translation>
  </message>
  <message>
   <source>Class prior</source>
   <translation>Prob. a priori</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>Une autre classe</translation>
  </message>
  <message>
   <source>{} % ({} to {} %)</source>
   <translation>{} % ({} à {} %)</translation>
  </message>
  <message>
   <source>{} ± unknown</source>
   <translation>{} ± inconnu</translation>
  </message>
  <message>
   <source>± unknown</source>
   <translation>± inconnu</translation>
  </message>
  <message>
   <source>{}, held out</source>
   <translation>{}, étiquettes mises de côté</translation>
  </message>
  <message>
   <source>{}, counted</source>
   <translation>{}, par comptage</translation>
  </message>
  <message>
   <source>{} (bands {})</source>
   <translation>{} (bandes {})</translation>
  </message>
  <message>
   <source>{} (the model's own is {})</source>
   <translation>{} (dans le modèle même : {})</translation>
  </message>
  <message>
   <source>Resampled bands of {}</source>
   <translation>Bandes rééchantillonnées de {}</translation>
  </message>
  <message>
   <source>layer {}</source>
   <translation>couche {}</translation>
  </message>
  <message>
   <source>filter {}</source>
   <translation>filtre {}</translation>
  </message>
  <message>
   <source>field {}</source>
   <translation>champ {}</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} à {}</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Strata</source>
   <translation>Strates</translation>
  </message>
  <message>
   <source>Other map</source>
   <translation>Autre carte</translation>
  </message>
  <message>
   <source>Kept to</source>
   <translation>Limitée à</translation>
  </message>
  <message>
   <source>First map</source>
   <translation>Première carte</translation>
  </message>
  <message>
   <source>Second map</source>
   <translation>Seconde carte</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>Inchangé</translation>
  </message>
  <message>
   <source>Now {}</source>
   <translation>Maintenant {}</translation>
  </message>
  <message>
   <source>as many as serve</source>
   <translation>autant qu'il en faut</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Continued from</source>
   <translation>Continué à partir de</translation>
  </message>
  <message>
   <source>on</source>
   <translation>activé</translation>
  </message>
  <message>
   <source>off</source>
   <translation>désactivé</translation>
  </message>
  <message>
   <source>all shapes in turn, in {} folds</source>
   <translation>toutes les formes à tour de rôle, en {} blocs</translation>
  </message>
  <message>
   <source>{} (usually: {})</source>
   <translation>{} (d'ordinaire : {})</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Auteur</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Cible</translation>
  </message>
  <message>
   <source>{} % of the shapes, once</source>
   <translation>{} % des formes, une fois</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source>Held out</source>
   <translation>Mis de côté</translation>
  </message>
  <message>
   <source>Interactive learning</source>
   <translation>Apprentissage interactif</translation>
  </message>
  <message>
   <source>Self-adversarial</source>
   <translation>Auto-antagoniste</translation>
  </message>
  <message>
   <source>Label propagation</source>
   <translation>Propagation d'étiquettes</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Époques</translation>
  </message>
  <message>
   <source>Width of the network</source>
   <translation>Largeur du réseau</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>{}, or all in turn where shapes are few</source>
   <translation>{}, ou toutes les formes à tour de rôle là où elles sont peu nombreuses</translation>
  </message>
 </context>
 <context>
  <name>ResultPanel</name>
  <message>
   <source>4  Map</source>
   <translation>4  Carte</translation>
  </message>
  <message>
   <source>Make Map</source>
   <translation>Cartographier</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Part</translation>
  </message>
  <message>
   <source>Share of the mapped pixels</source>
   <translation>Part des pixels cartographiés</translation>
  </message>
  <message>
   <source>Hectares</source>
   <translation>Hectares</translation>
  </message>
  <message>
   <source>What is mapped as the class; step 5 tells how far it may be quoted</source>
   <translation>Ce qui est cartographié comme la classe ; l'étape 5 dit dans quelle mesure on peut le citer</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>Ouvrir le rapport</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Couches</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Emprise</translation>
  </message>
  <message>
   <source>Smoothing</source>
   <translation>Lissage</translation>
  </message>
  <message>
   <source>Class prior</source>
   <translation>Prob. a priori</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Browse Models…</source>
   <translation>Parcourir les modèles…</translation>
  </message>
  <message>
   <source>The models that are at hand: what each needs, knows and how good it is</source>
   <translation>Les modèles disponibles : ce dont chacun a besoin, ce qu'il connaît et ce qu'il vaut</translation>
  </message>
  <message>
   <source>Confidence map too</source>
   <translation>Carte de confiance aussi</translation>
  </message>
  <message>
   <source>How sure the model is of each pixel, 0 to 1, in a file beside the map</source>
   <translation>Degré de certitude du modèle pour chaque pixel, de 0 à 1, dans un fichier à côté de la carte</translation>
  </message>
  <message>
   <source>Uncertainty too</source>
   <translation>Incertitude aussi</translation>
  </message>
  <message>
   <source>Entropy, margin, and how unlike anything in the labels a pixel is (above 1: not seen in training), as three bands of a file beside the map</source>
   <translation>Entropie, marge et dissemblance d'un pixel avec toutes les étiquettes (au-dessus de 1 : non vu à l'entraînement), en trois bandes d'un fichier à côté de la carte</translation>
  </message>
  <message>
   <source>How much a pixel follows its neighbours where it is in doubt; 0: each pixel on its own</source>
   <translation>À quel point un pixel suit ses voisins là où il est incertain ; 0 : chaque pixel pour lui-même</translation>
  </message>
  <message>
   <source>As in training</source>
   <translation>Du modèle</translation>
  </message>
  <message>
   <source>Written: {}</source>
   <translation>Écrit : {}</translation>
  </message>
  <message>
   <source>It is a map of what lies inside of the polygons of '{}': so are its shares and areas.</source>
   <translation>C'est une carte de ce qui se trouve dans les polygones de « {} », comme ses parts et ses surfaces.</translation>
  </message>
  <message>
   <source>It is a map of the visible part: so are its shares and areas.</source>
   <translation>C'est une carte de la partie visible, comme ses parts et ses surfaces.</translation>
  </message>
  <message>
   <source>Ticked: the map is made from this layer too</source>
   <translation>Coché : la carte est créée à partir de cette couche aussi</translation>
  </message>
  <message>
   <source>No {} layer is chosen in step 1</source>
   <translation>Aucune couche {} n'est choisie à l'étape 1</translation>
  </message>
  <message>
   <source>Classify the area; the map is added above its layers</source>
   <translation>Classer la zone ; la carte est ajoutée au-dessus de ses couches</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>Installez d'abord le moteur (ci-dessus)</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Une autre tâche est en cours</translation>
  </message>
  <message>
   <source>Train a model first, or choose a model file</source>
   <translation>Entraînez d'abord un modèle, ou choisissez un fichier de modèle</translation>
  </message>
  <message>
   <source>Tick the layers to map from</source>
   <translation>Cochez les couches à partir desquelles cartographier</translation>
  </message>
 </context>
 <context>
  <name>SceneChoice</name>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>La cible doit être l'une des couches choisies</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Gardez au moins une couche comme cible</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>Il n'y a pas de couche dont les pixels pourraient être étiquetés</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>Choisissez une couche à l'étape 1</translation>
  </message>
 </context>
 <context>
  <name>SensorChoice</name>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>La cible doit être l'une des couches choisies</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Gardez au moins une couche comme cible</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>Il n'y a pas de couche dont les pixels pourraient être étiquetés</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>Choisissez une couche à l'étape 1</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>An engine of another version of the plugin lies in {}: remove that folder to free its space</source>
   <translation>Un moteur d'une autre version de l'extension se trouve dans {} : supprimez ce dossier pour libérer sa place</translation>
  </message>
  <message>
   <source>Set up the X-ModalNet engine</source>
   <translation>Installer le moteur X-ModalNet</translation>
  </message>
  <message>
   <source>Save the engine's packages</source>
   <translation>Enregistrer les paquets du moteur</translation>
  </message>
  <message>
   <source>Try the X-ModalNet engine</source>
   <translation>Essayer le moteur X-ModalNet</translation>
  </message>
  <message>
   <source>The engine's packages lie in {}. Take that folder to computers of the same system with the same Python; there, press Set Up Engine and From Folder</source>
   <translation>Les paquets du moteur se trouvent dans {}. Portez ce dossier sur des ordinateurs du même système avec le même Python ; là, cliquez sur Installer le moteur puis sur Depuis un dossier</translation>
  </message>
  <message>
   <source>The engine is ready: {}</source>
   <translation>Le moteur est prêt : {}</translation>
  </message>
  <message>
   <source>Train {}</source>
   <translation>Entraîner {}</translation>
  </message>
  <message>
   <source>Map with {}</source>
   <translation>Cartographier avec {}</translation>
  </message>
  <message>
   <source>Make the sample scene</source>
   <translation>Créer la scène d'exemple</translation>
  </message>
  <message>
   <source>The model of the project that was closed is trained: {}</source>
   <translation>Le modèle du projet qui a été fermé est entraîné : {}</translation>
  </message>
  <message>
   <source>The new model is {}; step 4 keeps the one that was chosen meanwhile</source>
   <translation>Le nouveau modèle est {} ; l'étape 4 garde celui qui a été choisi entre-temps</translation>
  </message>
  <message>
   <source>The map of the project that was closed is done: {}</source>
   <translation>La carte du projet qui a été fermé est terminée : {}</translation>
  </message>
  <message>
   <source>The sample scene for the project that was closed is in {}</source>
   <translation>La scène d'exemple du projet qui a été fermé se trouve dans {}</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Une autre tâche est en cours</translation>
  </message>
  <message>
   <source>Wait for it, or cancel it</source>
   <translation>Attendez-la, ou annulez-la</translation>
  </message>
  <message>
   <source>The target must be one of the chosen layers</source>
   <translation>La cible doit être l'une des couches choisies</translation>
  </message>
  <message>
   <source>Keep at least one layer as target</source>
   <translation>Gardez au moins une couche comme cible</translation>
  </message>
  <message>
   <source>There is no layer whose pixels could be labelled</source>
   <translation>Il n'y a pas de couche dont les pixels pourraient être étiquetés</translation>
  </message>
  <message>
   <source>Choose a layer in step 1</source>
   <translation>Choisissez une couche à l'étape 1</translation>
  </message>
  <message>
   <source>The target {} has left the project: the target is {} now</source>
   <translation>La cible {} a quitté le projet : la cible est maintenant {}</translation>
  </message>
  <message>
   <source>Choose another model, or the layer by hand in step 1</source>
   <translation>Choisissez un autre modèle, ou choisissez vous-même la couche à l'étape 1</translation>
  </message>
  <message>
   <source>The model for Deepness is in {}</source>
   <translation>Le modèle pour Deepness se trouve dans {}</translation>
  </message>
  <message>
   <source>Export {} for Deepness</source>
   <translation>Exporter {} pour Deepness</translation>
  </message>
 </context>
 <context>
  <name>Shelf</name>
  <message>
   <source>Look for models</source>
   <translation>Rechercher des modèles</translation>
  </message>
  <message>
   <source>Import a model</source>
   <translation>Importer un modèle</translation>
  </message>
  <message>
   <source>A copy of the model is in {}</source>
   <translation>Une copie du modèle se trouve dans {}</translation>
  </message>
  <message>
   <source>Copy a model</source>
   <translation>Copier un modèle</translation>
  </message>
  <message>
   <source>Describe a model</source>
   <translation>Décrire un modèle</translation>
  </message>
  <message>
   <source>'{}' cannot be removed: {}</source>
   <translation>Impossible de supprimer « {} » : {}</translation>
  </message>
  <message>
   <source>Close what has it open, or remove it yourself</source>
   <translation>Fermez ce qui l'utilise, ou supprimez-le vous-même</translation>
  </message>
  <message>
   <source>This model is there already: {}</source>
   <translation>Ce modèle est déjà là : {}</translation>
  </message>
 </context>
 <context>
  <name>SpectrumPanel</name>
  <message>
   <source>Spectra</source>
   <translation>Spectres</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Mean and standard deviation of a pixel inside of each labelled shape</source>
   <translation>Moyenne et écart-type d'un pixel à l'intérieur de chaque forme étiquetée</translation>
  </message>
  <message>
   <source>Keep this spectrum to compare (over the map: K)</source>
   <translation>Garder ce spectre pour comparer (sur la carte : K)</translation>
  </message>
  <message>
   <source>Forget what was kept</source>
   <translation>Oublier ce qui a été gardé</translation>
  </message>
  <message>
   <source>Save what is shown as a table or a spectral library…</source>
   <translation>Enregistrer ce qui est affiché en tableau ou en bibliothèque spectrale…</translation>
  </message>
  <message>
   <source>Show the plot in a window of its own</source>
   <translation>Montrer le graphique dans une fenêtre à part</translation>
  </message>
  <message>
   <source>All layers</source>
   <translation>Toutes les couches</translation>
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
   <translation>Enregistrer les spectres</translation>
  </message>
  <message>
   <source>ENVI spectral library (*.sli)</source>
   <translation>Bibliothèque spectrale ENVI (*.sli)</translation>
  </message>
 </context>
 <context>
  <name>SpectrumPlot</name>
  <message>
   <source>Move over the map</source>
   <translation>Déplacez-vous sur la carte</translation>
  </message>
  <message>
   <source>band</source>
   <translation>bande</translation>
  </message>
 </context>
 <context>
  <name>SpectrumWindow</name>
  <message>
   <source>Spectra</source>
   <translation>Spectres</translation>
  </message>
 </context>
 <context>
  <name>StackDialog</name>
  <message>
   <source>Stack Bands</source>
   <translation>Empiler des bandes</translation>
  </message>
  <message>
   <source>Virtual rasters (*.vrt)</source>
   <translation>Rasters virtuels (*.vrt)</translation>
  </message>
  <message>
   <source>A small file that names the bands: nothing is copied, so keep it with them</source>
   <translation>Un petit fichier qui nomme les bandes : rien n'est copié, gardez-le donc avec elles</translation>
  </message>
  <message>
   <source>Stack</source>
   <translation>Empiler</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Couche</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>Bande</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixels</translation>
  </message>
  <message>
   <source>Bands that come as a file each, or in several pixel sizes, become one layer. It has the finest pixels, and the area that all cover.</source>
   <translation>Les bandes livrées chacune dans un fichier, ou en plusieurs tailles de pixel, deviennent une couche. Elle a les pixels les plus fins et la surface que toutes couvrent.</translation>
  </message>
  <message>
   <source>Add Files…</source>
   <translation>Ajouter des fichiers…</translation>
  </message>
  <message>
   <source>Use as</source>
   <translation>Utiliser comme</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>{} bands</source>
   <translation>{} bandes</translation>
  </message>
  <message>
   <source>{}, {} nm</source>
   <translation>{}, {} nm</translation>
  </message>
  <message>
   <source>Files of Bands</source>
   <translation>Fichiers de bandes</translation>
  </message>
  <message>
   <source>QGIS cannot open {}</source>
   <translation>QGIS ne peut pas ouvrir {}</translation>
  </message>
  <message>
   <source>Tick the bands of the image</source>
   <translation>Cochez les bandes de l'image</translation>
  </message>
 </context>
 <context>
  <name>StepActions</name>
  <message>
   <source>Train</source>
   <translation>Entraîner</translation>
  </message>
  <message>
   <source>Make Map</source>
   <translation>Cartographier</translation>
  </message>
  <message>
   <source>Live Update</source>
   <translation>Mise à jour en direct</translation>
  </message>
  <message>
   <source>Next Suggestion</source>
   <translation>Suggestion suivante</translation>
  </message>
  <message>
   <source>Browse Models</source>
   <translation>Parcourir les modèles</translation>
  </message>
  <message>
   <source>X-ModalNet: {}</source>
   <translation>X-ModalNet : {}</translation>
  </message>
 </context>
 <context>
  <name>SuggestionStrip</name>
  <message>
   <source>Next Suggestion</source>
   <translation>Suggestion suivante</translation>
  </message>
  <message>
   <source>End the suggestions: the view from before comes back (Esc)</source>
   <translation>Terminer les suggestions : la vue précédente revient (Esc)</translation>
  </message>
  <message>
   <source>More Classes</source>
   <translation>Plus de classes</translation>
  </message>
  <message>
   <source>0  Skip</source>
   <translation>0  Passer</translation>
  </message>
  <message>
   <source>The other classes of the table, and a new one</source>
   <translation>Les autres classes de la table, et une nouvelle</translation>
  </message>
  <message>
   <source>Not clear what it is: show another place (0)</source>
   <translation>On ne voit pas clairement ce que c'est : montrer un autre endroit (0)</translation>
  </message>
  <message>
   <source>New Class…</source>
   <translation>Nouvelle classe…</translation>
  </message>
  <message>
   <source>New Class</source>
   <translation>Nouvelle classe</translation>
  </message>
  <message>
   <source>What is there?</source>
   <translation>Qu'y a-t-il là ?</translation>
  </message>
  <message>
   <source>Suggestions need a vector layer of labels</source>
   <translation>Les suggestions demandent une couche vecteur d'étiquettes</translation>
  </message>
  <message>
   <source>Zoom to the place where a label would teach the most</source>
   <translation>Zoomer sur l'endroit où une étiquette apporterait le plus</translation>
  </message>
  <message>
   <source>What is in the square? Press the key of its class, or its button. Many places like it are in doubt</source>
   <translation>Qu'y a-t-il dans le carré ? Appuyez sur la touche de sa classe ou sur son bouton. Beaucoup d'endroits semblables sont douteux</translation>
  </message>
  <message>
   <source>The model learns from the answer, and then asks about the next place. Esc ends the suggestions</source>
   <translation>Le modèle apprend de la réponse, puis pose la question pour l'endroit suivant. Échap termine les suggestions</translation>
  </message>
 </context>
 <context>
  <name>TrainFigures</name>
  <message>
   <source>PA %</source>
   <translation>PP %</translation>
  </message>
  <message>
   <source>Producer's accuracy: share of the held-out pixels of the class that were found</source>
   <translation>Précision du producteur : part des pixels de la classe mis de côté qui ont été retrouvés</translation>
  </message>
  <message>
   <source>UA %</source>
   <translation>PU %</translation>
  </message>
  <message>
   <source>User's accuracy: share of the pixels mapped as the class that are it</source>
   <translation>Précision de l'utilisateur : part des pixels cartographiés comme la classe qui en sont vraiment</translation>
  </message>
  <message>
   <source>F1 %</source>
   <translation>F1 %</translation>
  </message>
  <message>
   <source>Harmonic mean of producer's and user's accuracy</source>
   <translation>Moyenne harmonique des précisions du producteur et de l'utilisateur</translation>
  </message>
  <message>
   <source>Open Report</source>
   <translation>Ouvrir le rapport</translation>
  </message>
  <message>
   <source>Nothing was held out, so the accuracy is not known</source>
   <translation>Rien n'a été mis de côté : la précision n'est pas connue</translation>
  </message>
  <message>
   <source>AA: average accuracy, the mean of the producer's accuracies of the classes. κ: Cohen's kappa, 1 if all is right and 0 if it is no better than chance</source>
   <translation>PM : précision moyenne, la moyenne des précisions du producteur des classes. κ : kappa de Cohen, 1 si tout est juste et 0 si ce n'est pas mieux que le hasard</translation>
  </message>
  <message>
   <source>On held-out shapes, from the target layer alone</source>
   <translation>Sur des formes mises de côté, à partir de la couche cible seule</translation>
  </message>
  <message>
   <source>Overall accuracy (OA) {}</source>
   <translation>Précision globale (PG) {}</translation>
  </message>
  <message>
   <source>AA {}</source>
   <translation>PM {}</translation>
  </message>
  <message>
   <source>Overall accuracy (OA) between {} and {} (95 % interval)</source>
   <translation>Précision globale (PG) entre {} et {} (intervalle à 95 %)</translation>
  </message>
  <message>
   <source>OA {}</source>
   <translation>PG {}</translation>
  </message>
  <message>
   <source>OA 95 % interval: {} to {}</source>
   <translation>PG, intervalle à 95 % : {} à {}</translation>
  </message>
  <message>
   <source>OA of each of the {} folds: {} to {}</source>
   <translation>PG de chacun des {} blocs : {} à {}</translation>
  </message>
  <message>
   <source>From {} pixels of {} held-out shapes.</source>
   <translation>À partir de {} pixels de {} formes mises de côté.</translation>
  </message>
  <message>
   <source>From {} held-out points.</source>
   <translation>À partir de {} points mis de côté.</translation>
  </message>
  <message>
   <source>From {} held-out points; those that touch count as one, which makes {}.</source>
   <translation>À partir de {} points mis de côté ; ceux qui se touchent comptent pour un, ce qui en fait {}.</translation>
  </message>
  <message>
   <source>From {} held-out pixels inside of labelled shapes.</source>
   <translation>À partir de {} pixels mis de côté à l'intérieur de formes étiquetées.</translation>
  </message>
  <message>
   <source>From held-out pixels inside of labelled shapes.</source>
   <translation>À partir de pixels mis de côté à l'intérieur de formes étiquetées.</translation>
  </message>
  <message>
   <source>To know how right a whole map is, draw points from it in step 5.</source>
   <translation>Pour savoir à quel point une carte entière est juste, tirez-en des points à l'étape 5.</translation>
  </message>
  <message>
   <source>This is of {}, trained {}.</source>
   <translation>Cela vaut pour {}, entraîné {}.</translation>
  </message>
 </context>
 <context>
  <name>TrainPanel</name>
  <message>
   <source>3  Train</source>
   <translation>3  Entraînement</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Entraîner</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Avancé</translation>
  </message>
  <message>
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <source>Share of the shapes that only estimates the accuracy; the saved model learns from all</source>
   <translation>Part des formes servant seulement à estimer la précision ; le modèle enregistré apprend de toutes</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>The same seed gives the same model</source>
   <translation>La même graine donne le même modèle</translation>
  </message>
  <message>
   <source>How much a pixel of the maps follows its neighbours where it is in doubt; 0: each pixel on its own</source>
   <translation>À quel point un pixel des cartes suit ses voisins là où il est incertain ; 0 : chaque pixel pour lui-même</translation>
  </message>
  <message>
   <source>Interactive learning</source>
   <translation>Apprentissage interactif</translation>
  </message>
  <message>
   <source>Sensors exchange what they learn</source>
   <translation>Les capteurs échangent ce qu'ils apprennent</translation>
  </message>
  <message>
   <source>Self-adversarial</source>
   <translation>Auto-antagoniste</translation>
  </message>
  <message>
   <source>Features learn to stand noise and speckle</source>
   <translation>Les caractéristiques apprennent à résister au bruit et au chatoiement (speckle)</translation>
  </message>
  <message>
   <source>Label propagation</source>
   <translation>Propagation d'étiquettes</translation>
  </message>
  <message>
   <source>Unlabelled pixels learn along with similar ones</source>
   <translation>Les pixels non étiquetés apprennent avec ceux qui leur ressemblent</translation>
  </message>
  <message>
   <source>Continue from</source>
   <translation>Continuer à partir de</translation>
  </message>
  <message>
   <source>Held-out share</source>
   <translation>Part mise de côté</translation>
  </message>
  <message>
   <source>Cross-validation</source>
   <translation>Validation croisée</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Époques</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Smoothing</source>
   <translation>Lissage</translation>
  </message>
  <message>
   <source>Class prior</source>
   <translation>Prob. a priori</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Périphérique</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>{} folds</source>
   <translation>{} blocs</translation>
  </message>
  <message>
   <source>Hold every shape out once, in so many trainings more, instead of one share: a safer accuracy, and how much it varies. Automatic: {} folds where a class has few shapes</source>
   <translation>Mettre chaque forme de côté une fois, en autant d'entraînements de plus, au lieu d'une seule part : une précision plus sûre, et l'ampleur de sa variation. Automatique : {} blocs là où une classe a peu de formes</translation>
  </message>
  <message>
   <source>A model (optional)</source>
   <translation>Un modèle (facultatif)</translation>
  </message>
  <message>
   <source>A model of the same sensors, to be trained on with new labels, classes or another scene: sooner than from scratch</source>
   <translation>Un modèle des mêmes capteurs, à entraîner davantage avec de nouvelles étiquettes, de nouvelles classes ou une autre scène : plus rapide que de partir de zéro</translation>
  </message>
  <message>
   <source>What others should know</source>
   <translation>À savoir pour les autres</translation>
  </message>
  <message>
   <source>Kept in the model's file and shown in the model browser, beside your name (Settings &gt; Options)</source>
   <translation>Conservé dans le fichier du modèle et affiché dans le navigateur de modèles, à côté de votre nom (Préférences &gt; Options)</translation>
  </message>
  <message>
   <source>The labels changed since this training: train again to use them</source>
   <translation>Les étiquettes ont changé depuis cet entraînement : entraînez de nouveau pour les utiliser</translation>
  </message>
  <message>
   <source>Learn from the labels; QGIS stays free meanwhile</source>
   <translation>Apprendre à partir des étiquettes ; QGIS reste disponible pendant ce temps</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>Installez d'abord le moteur (ci-dessus)</translation>
  </message>
  <message>
   <source>Another job is running</source>
   <translation>Une autre tâche est en cours</translation>
  </message>
  <message>
   <source>Choose at least one raster layer in step 1</source>
   <translation>Choisissez au moins une couche raster à l'étape 1</translation>
  </message>
  <message>
   <source>Choose a label layer in step 2, or make a new one</source>
   <translation>Choisissez une couche d'étiquettes à l'étape 2, ou créez-en une</translation>
  </message>
 </context>
 <context>
  <name>WordsDialog</name>
  <message>
   <source>Author and Notes of '{}'</source>
   <translation>Auteur et notes de « {} »</translation>
  </message>
  <message>
   <source>Who made the model; may be empty</source>
   <translation>Qui a créé le modèle ; peut rester vide</translation>
  </message>
  <message>
   <source>What others should know: season, place, units of the values, what it is not good for</source>
   <translation>Ce que les autres devraient savoir : saison, lieu, unités des valeurs, à quoi il ne convient pas</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Auteur</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
 </context>
 <context>
  <name>XModalNet</name>
  <message>
   <source>No layer is chosen</source>
   <translation>Aucune couche n'est choisie</translation>
  </message>
  <message>
   <source>Tick the bands of the image</source>
   <translation>Cochez les bandes de l'image</translation>
  </message>
  <message>
   <source>'{}' is no virtual raster</source>
   <translation>« {} » n'est pas un raster virtuel</translation>
  </message>
  <message>
   <source>Call it something.vrt</source>
   <translation>Nommez-le quelque_chose.vrt</translation>
  </message>
  <message>
   <source>'{}' is the file of layer '{}', which would be written over</source>
   <translation>« {} » est le fichier de la couche « {} », qui serait écrasé</translation>
  </message>
  <message>
   <source>Choose another name</source>
   <translation>Choisissez un autre nom</translation>
  </message>
  <message>
   <source>Layer '{}' cannot be read from {}</source>
   <translation>Impossible de lire la couche « {} » depuis {}</translation>
  </message>
  <message>
   <source>Repair the layer's source</source>
   <translation>Réparez la source de la couche</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>The layers '{}' and '{}' have different CRS: {} and {}</source>
   <translation>Les couches « {} » et « {} » ont des SCR différents : {} et {}</translation>
  </message>
  <message>
   <source>Reproject one of them (Raster &gt; Projections &gt; Warp), or leave it out</source>
   <translation>Reprojetez l'une d'elles (Raster &gt; Projections &gt; Projection), ou laissez-la de côté</translation>
  </message>
  <message>
   <source>Layer '{}' is not north up, or has no georeference, and is of another size than the others</source>
   <translation>La couche « {} » n'est pas orientée au nord, ou n'a pas de géoréférencement, et n'a pas la taille des autres</translation>
  </message>
  <message>
   <source>Warp it (Raster &gt; Projections &gt; Warp), or leave it out</source>
   <translation>Projetez-la (Raster &gt; Projections &gt; Projection), ou laissez-la de côté</translation>
  </message>
  <message>
   <source>The layers {} have no area in common</source>
   <translation>Les couches {} n'ont aucune surface en commun</translation>
  </message>
  <message>
   <source>Choose bands of one image</source>
   <translation>Choisissez les bandes d'une même image</translation>
  </message>
  <message>
   <source>The bands cannot be stacked: {}</source>
   <translation>Les bandes ne peuvent pas être empilées : {}</translation>
  </message>
  <message>
   <source>Look at the layers' sources</source>
   <translation>Regardez les sources des couches</translation>
  </message>
  <message>
   <source>The engine's packages do not exist for Python {} ({}) yet</source>
   <translation>Les paquets du moteur n'existent pas encore pour Python {} ({})</translation>
  </message>
  <message>
   <source>Install Python {} beside it, then try again</source>
   <translation>Installez Python {} à côté, puis réessayez</translation>
  </message>
  <message>
   <source>The engine needs Python for 64-bit Intel or AMD processors, and Python {} ({}) is another</source>
   <translation>Le moteur a besoin d'un Python pour processeurs Intel ou AMD 64 bits, et Python {} ({}) en est un autre</translation>
  </message>
  <message>
   <source>Install that of python.org for Windows (64-bit), then try again</source>
   <translation>Installez celui de python.org pour Windows (64-bit), puis réessayez</translation>
  </message>
  <message>
   <source>The engine's packages exist for Macs with Apple processors only, and Python {} ({}) is for Intel</source>
   <translation>Les paquets du moteur n'existent que pour les Mac à processeur Apple, et Python {} ({}) est pour Intel</translation>
  </message>
  <message>
   <source>On such a Mac use QGIS for Apple processors, which does not run under Rosetta</source>
   <translation>Sur un tel Mac, utilisez QGIS pour processeurs Apple, qui ne tourne pas sous Rosetta</translation>
  </message>
  <message>
   <source>Python {} ({}) cannot make environments</source>
   <translation>Python {} ({}) ne peut pas créer d'environnements</translation>
  </message>
  <message>
   <source>Install the package python{}-venv, or python3-venv, then try again</source>
   <translation>Installez le paquet python{}-venv ou python3-venv, puis réessayez</translation>
  </message>
  <message>
   <source>The packages are for Python {}, and that of this computer is Python {} ({})</source>
   <translation>Les paquets sont pour Python {}, et celui de cet ordinateur est Python {} ({})</translation>
  </message>
  <message>
   <source>No Python {} to {} was found</source>
   <translation>Aucun Python {} à {} n'a été trouvé</translation>
  </message>
  <message>
   <source>Install python3 and python3-venv with the system's packages, then try again</source>
   <translation>Installez python3 et python3-venv avec les paquets du système, puis réessayez</translation>
  </message>
  <message>
   <source>Install one from python.org, then try again</source>
   <translation>Installez-en un depuis python.org, puis réessayez</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <source>A map of all of the target needs up to {} of disk, but {} are free in {}</source>
   <translation>Une carte de toute la cible demande jusqu'à {} de disque, mais {} sont libres dans {}</translation>
  </message>
  <message>
   <source>{} of memory are free; the engine may take {}: close other programs</source>
   <translation>{} de mémoire sont libres ; le moteur peut en prendre {} : fermez d'autres programmes</translation>
  </message>
  <message>
   <source>{} of disk</source>
   <translation>{} de disque</translation>
  </message>
  <message>
   <source>{} of memory</source>
   <translation>{} de mémoire</translation>
  </message>
  <message>
   <source>{} free</source>
   <translation>{} libres</translation>
  </message>
  <message>
   <source>A map of all of the target has {} million pixels: {}, and up to {} of disk</source>
   <translation>Une carte de toute la cible compte {} millions de pixels : {}, et jusqu’à {} de disque</translation>
  </message>
  <message>
   <source>The time is that of the last large map that was made here, {} million pixels a second. What the map needs of disk is told before it is compressed</source>
   <translation>La durée est celle de la dernière grande carte faite ici, {} millions de pixels par seconde. La place sur le disque est celle d’avant la compression</translation>
  </message>
  <message>
   <source>No large map was made here yet: the time is that of a slow computer, {} million pixels a second. What the map needs of disk is told before it is compressed</source>
   <translation>Aucune grande carte n’a encore été faite ici : la durée est celle d’un ordinateur lent, {} millions de pixels par seconde. La place sur le disque est celle d’avant la compression</translation>
  </message>
  <message>
   <source>about {} s</source>
   <translation>environ {} s</translation>
  </message>
  <message>
   <source>about {} minutes</source>
   <translation>environ {} minutes</translation>
  </message>
  <message>
   <source>about {} hours</source>
   <translation>environ {} heures</translation>
  </message>
  <message>
   <source>{} MB</source>
   <translation>{} Mo</translation>
  </message>
  <message>
   <source>{} GB</source>
   <translation>{} Go</translation>
  </message>
  <message>
   <source>{} and {} more</source>
   <translation>{} et {} de plus</translation>
  </message>
  <message>
   <source>The labels changed since this model was trained: train again in step 3 to use them</source>
   <translation>Les étiquettes ont changé depuis l'entraînement de ce modèle : entraînez de nouveau à l'étape 3 pour les utiliser</translation>
  </message>
  <message>
   <source>The map has pixels of {}, those of {}</source>
   <translation>La carte a des pixels de {}, ceux de {}</translation>
  </message>
  <message>
   <source>Class '{}' is locked</source>
   <translation>La classe « {} » est verrouillée</translation>
  </message>
  <message>
   <source>Unlock it in the class table first</source>
   <translation>Déverrouillez-la d'abord dans la table des classes</translation>
  </message>
  <message>
   <source>Merge into class {}</source>
   <translation>Fusionner dans la classe {}</translation>
  </message>
  <message>
   <source>Remove empty classes</source>
   <translation>Supprimer les classes vides</translation>
  </message>
  <message>
   <source>Choose other colours</source>
   <translation>Choisir d'autres couleurs</translation>
  </message>
  <message>
   <source>There is no shape of class '{}' here any more</source>
   <translation>Il n'y a plus de forme de la classe « {} » ici</translation>
  </message>
  <message>
   <source>Train again to see which labels are in doubt now</source>
   <translation>Relancez l'entraînement pour voir quelles étiquettes sont douteuses à présent</translation>
  </message>
  <message>
   <source>Change class to {}</source>
   <translation>Changer la classe en {}</translation>
  </message>
  <message>
   <source>Give shapes the codes of their names</source>
   <translation>Donner aux formes les codes de leurs noms</translation>
  </message>
  <message>
   <source>Import classes</source>
   <translation>Importer des classes</translation>
  </message>
  <message>
   <source>There are 254 classes already</source>
   <translation>Il y a déjà 254 classes</translation>
  </message>
  <message>
   <source>Remove those that you do not need</source>
   <translation>Supprimez celles dont vous n'avez pas besoin</translation>
  </message>
  <message>
   <source>Writing {}</source>
   <translation>Écriture de {}</translation>
  </message>
  <message>
   <source>'{}' cannot be written</source>
   <translation>Impossible d'écrire « {} »</translation>
  </message>
  <message>
   <source>Choose another place</source>
   <translation>Choisissez un autre emplacement</translation>
  </message>
  <message>
   <source>'{}' cannot be read</source>
   <translation>Impossible de lire « {} »</translation>
  </message>
  <message>
   <source>The codes of '{}' are no bytes, so that the file can hold no colours</source>
   <translation>Les codes de « {} » ne sont pas des octets : le fichier ne peut pas contenir de couleurs</translation>
  </message>
  <message>
   <source>Convert it first: Raster, Conversion, Translate, with the output data type Byte</source>
   <translation>Convertissez-le d'abord : Raster, Conversion, Convertir, avec Byte comme type de données en sortie</translation>
  </message>
  <message>
   <source>'{}' shows classes with codes beyond 254, such as {}</source>
   <translation>« {} » affiche des classes dont le code dépasse 254, comme {}</translation>
  </message>
  <message>
   <source>Give its classes codes from 0 to 254 first, in a copy of the file</source>
   <translation>Donnez d'abord à ses classes des codes de 0 à 254, dans une copie du fichier</translation>
  </message>
  <message>
   <source>No class map is chosen</source>
   <translation>Aucune carte de classes n'est choisie</translation>
  </message>
  <message>
   <source>Make one in step 4, or add a raster that is shown in classes</source>
   <translation>Créez-en une à l'étape 4, ou ajoutez un raster affiché en classes</translation>
  </message>
  <message>
   <source>The live map is a look: it has no file that stays</source>
   <translation>La carte en direct n'est qu'un aperçu : aucun fichier n'en est conservé</translation>
  </message>
  <message>
   <source>Press Make Map in step 4, and choose that map here</source>
   <translation>Appuyez sur Cartographier à l'étape 4, puis choisissez cette carte ici</translation>
  </message>
  <message>
   <source>'{}' shows the classes of band {}, but the first band holds a map's codes</source>
   <translation>« {} » affiche les classes de la bande {}, mais les codes d'une carte sont dans la première bande</translation>
  </message>
  <message>
   <source>Save that band as a file of its own first (Raster, Conversion, Translate), and choose that</source>
   <translation>Enregistrez d'abord cette bande dans un fichier à part (Raster, Conversion, Convertir), puis choisissez celui-ci</translation>
  </message>
  <message>
   <source>Layer '{}' is no file of its own</source>
   <translation>La couche « {} » n'est pas un fichier à part</translation>
  </message>
  <message>
   <source>Save it as GeoTIFF first (right-click the layer, Export, Save As)</source>
   <translation>Enregistrez-la d'abord en GeoTIFF (clic droit sur la couche, Exporter, Enregistrer sous)</translation>
  </message>
  <message>
   <source>The file '{}' cannot be read: {}</source>
   <translation>Impossible de lire le fichier « {} » : {}</translation>
  </message>
  <message>
   <source>Choose another one</source>
   <translation>Choisissez-en un autre</translation>
  </message>
  <message>
   <source>Layer '{}' does not show classes</source>
   <translation>La couche « {} » n'affiche pas de classes</translation>
  </message>
  <message>
   <source>Give it the symbology 'Categorized' or 'Paletted/Unique values', or choose another layer</source>
   <translation>Donnez-lui la symbologie « Catégorisé » ou « Palette/Valeurs uniques », ou choisissez une autre couche</translation>
  </message>
  <message>
   <source>The classes cannot be written to '{}': {}</source>
   <translation>Impossible d'écrire les classes dans « {} » : {}</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>Choisissez un autre dossier</translation>
  </message>
  <message>
   <source>'{}' has no column with the names of the classes</source>
   <translation>« {} » n'a pas de colonne contenant les noms des classes</translation>
  </message>
  <message>
   <source>Its first row must be a header, such as code,name,color</source>
   <translation>Sa première ligne doit être un en-tête, par exemple code,name,color</translation>
  </message>
  <message>
   <source>and {} more</source>
   <translation>et {} de plus</translation>
  </message>
  <message>
   <source>'{}' was not imported. {}</source>
   <translation>« {} » n'a pas été importé. {}</translation>
  </message>
  <message>
   <source>Mend these rows and import it again</source>
   <translation>Corrigez ces lignes et importez-le de nouveau</translation>
  </message>
  <message>
   <source>'{}' has no classes below its header</source>
   <translation>« {} » n'a aucune classe sous son en-tête</translation>
  </message>
  <message>
   <source>Write a row for each class</source>
   <translation>Écrivez une ligne par classe</translation>
  </message>
  <message>
   <source>'{}' cannot be read in row {}: {}</source>
   <translation>« {} » est illisible à la ligne {} : {}</translation>
  </message>
  <message>
   <source>Save it as CSV (UTF-8) and import it again</source>
   <translation>Enregistrez-le en CSV (UTF-8) et importez-le de nouveau</translation>
  </message>
  <message>
   <source>the name '{}'</source>
   <translation>le nom « {} »</translation>
  </message>
  <message>
   <source>the code {}</source>
   <translation>le code {}</translation>
  </message>
  <message>
   <source>Row {}: {}</source>
   <translation>Ligne {} : {}</translation>
  </message>
  <message>
   <source>{} is in row {} already</source>
   <translation>{} figure déjà à la ligne {}</translation>
  </message>
  <message>
   <source>the name is missing</source>
   <translation>le nom manque</translation>
  </message>
  <message>
   <source>the code '{}' is no whole number from 0 to 254</source>
   <translation>le code « {} » n'est pas un nombre entier de 0 à 254</translation>
  </message>
  <message>
   <source>'{}' is no colour: write it as #rrggbb</source>
   <translation>« {} » n'est pas une couleur : écrivez-la sous la forme #rrggbb</translation>
  </message>
  <message>
   <source>The style '{}' has no classes</source>
   <translation>Le style « {} » n'a pas de classes</translation>
  </message>
  <message>
   <source>Choose one of a vector layer that is 'Categorized', or of a raster that is 'Paletted/Unique values'</source>
   <translation>Choisissez celui d'une couche vecteur « Catégorisé » ou d'un raster « Palette/Valeurs uniques »</translation>
  </message>
  <message>
   <source>no class</source>
   <translation>sans classe</translation>
  </message>
  <message>
   <source>The classes of layer '{}' are kept in the project only: {}</source>
   <translation>Les classes de la couche « {} » sont conservées dans le projet seulement : {}</translation>
  </message>
  <message>
   <source>The style of layer '{}' does not tell the classes of field '{}' apart</source>
   <translation>Le style de la couche « {} » ne distingue pas les classes du champ « {} »</translation>
  </message>
  <message>
   <source>Give it the symbology 'Categorized' by that field: Classes &gt; Style Layer by Class</source>
   <translation>Donnez-lui la symbologie « Catégorisé » selon ce champ : Classes &gt; Styler la couche par classe</translation>
  </message>
  <message>
   <source>Layer '{}' has no field that can hold classes</source>
   <translation>La couche « {} » n'a pas de champ pouvant contenir des classes</translation>
  </message>
  <message>
   <source>Add a text or whole-number field, or make a new label layer</source>
   <translation>Ajoutez un champ de texte ou de nombres entiers, ou créez une nouvelle couche d'étiquettes</translation>
  </message>
  <message>
   <source>Layer '{}' has no field '{}'</source>
   <translation>La couche « {} » n'a pas de champ « {} »</translation>
  </message>
  <message>
   <source>Choose the field with the classes</source>
   <translation>Choisissez le champ contenant les classes</translation>
  </message>
  <message>
   <source>Field '{}' of layer '{}' holds neither text nor whole numbers</source>
   <translation>Le champ « {} » de la couche « {} » ne contient ni texte ni nombres entiers</translation>
  </message>
  <message>
   <source>Choose the field that names the class</source>
   <translation>Choisissez le champ qui nomme la classe</translation>
  </message>
  <message>
   <source>Field '{}' of layer '{}' holds more than {} values</source>
   <translation>Le champ « {} » de la couche « {} » contient plus de {} valeurs</translation>
  </message>
  <message>
   <source>It left no message; perhaps memory ran out</source>
   <translation>Il n'a laissé aucun message ; la mémoire a peut-être manqué</translation>
  </message>
  <message>
   <source>Engine and plugin do not fit: the engine speaks protocol {}, the plugin {}</source>
   <translation>Le moteur et l'extension ne vont pas ensemble : le moteur utilise le protocole {}, l'extension le {}</translation>
  </message>
  <message>
   <source>Set up the engine again</source>
   <translation>Installez de nouveau le moteur</translation>
  </message>
  <message>
   <source>The engine {} cannot be started</source>
   <translation>Impossible de démarrer le moteur {}</translation>
  </message>
  <message>
   <source>The engine speaks before it is ready</source>
   <translation>Le moteur répond avant d'être prêt</translation>
  </message>
  <message>
   <source>The engine stopped before it was done</source>
   <translation>Le moteur s'est arrêté avant d'avoir terminé</translation>
  </message>
  <message>
   <source>The engine does not answer</source>
   <translation>Le moteur ne répond pas</translation>
  </message>
  <message>
   <source>The engine sends what is no event</source>
   <translation>Le moteur envoie un message qui n'est pas un événement</translation>
  </message>
  <message>
   <source>The engine sends an event out of turn</source>
   <translation>Le moteur envoie un événement inattendu</translation>
  </message>
  <message>
   <source>'{}' is the style of another file, and would be written over</source>
   <translation>« {} » est le style d'un autre fichier et serait écrasé</translation>
  </message>
  <message>
   <source>Choose another name, such as {}, or move that style</source>
   <translation>Choisissez un autre nom, par exemple {}, ou déplacez ce style</translation>
  </message>
  <message>
   <source>'{}' has no CRS, so that the polygons have no areas: set it (Layer, Set CRS of Layer(s)), and make them again</source>
   <translation>« {} » n'a pas de SCR, les polygones n'ont donc pas de surface : définissez-le (Couche, Définir le SCR des couches), puis recréez-les</translation>
  </message>
  <message>
   <source>Write the polygons</source>
   <translation>Écrire les polygones</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>{} shapes have no class: they teach nothing</source>
   <translation>{} formes n'ont pas de classe : elles n'apprennent rien au modèle</translation>
  </message>
  <message>
   <source>A shape has no class: it teaches nothing</source>
   <translation>Une forme n'a pas de classe : elle n'apprend rien au modèle</translation>
  </message>
  <message>
   <source>Select and Zoom There</source>
   <translation>Sélectionner et zoomer</translation>
  </message>
  <message>
   <source>Every shape is a class of its own: does field '{}' hold the classes?</source>
   <translation>Chaque forme est une classe à elle seule : le champ « {} » contient-il les classes ?</translation>
  </message>
  <message>
   <source>Use {}</source>
   <translation>Utiliser {}</translation>
  </message>
  <message>
   <source>Layer '{}' names no CRS: its shapes are taken to be in that of the target</source>
   <translation>La couche « {} » n'indique pas de SCR : ses formes sont supposées dans celui de la cible</translation>
  </message>
  <message>
   <source>New Label Layer of These Shapes…</source>
   <translation>Nouvelle couche d'étiquettes de ces formes…</translation>
  </message>
  <message>
   <source>{} shapes have the name of a class but not its code, and teach nothing: {}</source>
   <translation>{} formes ont le nom d'une classe mais pas son code, et n'apprennent rien au modèle : {}</translation>
  </message>
  <message>
   <source>A shape has the name of a class but not its code, and teaches nothing: {}</source>
   <translation>Une forme a le nom d'une classe mais pas son code, et n'apprend rien au modèle : {}</translation>
  </message>
  <message>
   <source>Fill In the Code</source>
   <translation>Compléter le code</translation>
  </message>
  <message>
   <source>{} shapes have a name that no class has, and teach nothing: {}</source>
   <translation>{} formes ont un nom qu'aucune classe n'a, et n'apprennent rien au modèle : {}</translation>
  </message>
  <message>
   <source>A shape has a name that no class has, and teaches nothing: {}</source>
   <translation>Une forme a un nom qu'aucune classe n'a, et n'apprend rien au modèle : {}</translation>
  </message>
  <message>
   <source>Add as New Class</source>
   <translation>Ajouter comme nouvelle classe</translation>
  </message>
  <message>
   <source>Add as New Classes</source>
   <translation>Ajouter comme nouvelles classes</translation>
  </message>
  <message>
   <source>Names are not read in the encoding that they were written in: {}</source>
   <translation>Des noms ne sont pas lus dans l'encodage où ils ont été écrits : {}</translation>
  </message>
  <message>
   <source>Read as Western European</source>
   <translation>Lire en Europe occidentale</translation>
  </message>
  <message>
   <source>Classes that differ in upper and lower case only: {}. If each of these is one class, merge them</source>
   <translation>Classes qui ne diffèrent que par les majuscules : {}. Si chacune n'est qu'une classe, fusionnez-les</translation>
  </message>
  <message>
   <source>Merge All {}…</source>
   <translation>Fusionner les {}…</translation>
  </message>
  <message>
   <source>These classes may be one: {}. If they are, merge them</source>
   <translation>Ces classes n'en sont peut-être qu'une : {}. Si c'est le cas, fusionnez-les</translation>
  </message>
  <message>
   <source>{} differ in upper and lower case only: if they are one class, merge them</source>
   <translation>{} ne diffèrent que par la casse : si c'est une seule classe, fusionnez-les</translation>
  </message>
  <message>
   <source>Merge Them…</source>
   <translation>Les fusionner…</translation>
  </message>
  <message>
   <source>More names may be one class; lines of them that are not shown yet: {}</source>
   <translation>D'autres noms peuvent désigner une seule classe ; lignes pas encore montrées : {}</translation>
  </message>
  <message>
   <source>No class yet; a map needs at least two</source>
   <translation>Pas encore de classe ; une carte en demande au moins deux</translation>
  </message>
  <message>
   <source>Only one class; a map needs at least two. Add one for everything else, and draw it on all kinds of ground</source>
   <translation>Une seule classe ; une carte en demande au moins deux. Ajoutez-en une pour tout le reste, et dessinez-la sur toutes sortes de terrain</translation>
  </message>
  <message>
   <source>Codes go from 0 to 254, not {}: choose a field with names, or make one (Field Calculator)</source>
   <translation>Les codes vont de 0 à 254, pas {} : choisissez un champ contenant des noms, ou créez-en un (Calculatrice de champ)</translation>
  </message>
  <message>
   <source>No shape of {}: draw one, or remove the class</source>
   <translation>Aucune forme de {} : dessinez-en une, ou supprimez la classe</translation>
  </message>
  <message>
   <source>Remove Empty Classes</source>
   <translation>Supprimer les classes vides</translation>
  </message>
  <message>
   <source>All labels lie outside of the target layer</source>
   <translation>Toutes les étiquettes se trouvent hors de la couche cible</translation>
  </message>
  <message>
   <source>No shape of {} lies on the target layer: draw one there, or remove the class</source>
   <translation>Aucune forme de {} ne se trouve sur la couche cible : dessinez-en une, ou supprimez la classe</translation>
  </message>
  <message>
   <source>Only one shape of {}: no accuracy can be told of it. Draw two or three more in other places</source>
   <translation>Une seule forme de {} : on ne peut donner de précision pour cette classe. Dessinez-en deux ou trois autres ailleurs</translation>
  </message>
  <message>
   <source>Few shapes of {}: {} or more tell how good the map is</source>
   <translation>Peu de formes de {} : à partir de {}, on peut juger de la qualité de la carte</translation>
  </message>
  <message>
   <source>Select Shapes Outside</source>
   <translation>Sélectionner les formes en dehors</translation>
  </message>
  <message>
   <source>Select Empty Shapes</source>
   <translation>Sélectionner les formes vides</translation>
  </message>
  <message>
   <source>{} shapes</source>
   <translation>{} formes</translation>
  </message>
  <message>
   <source>{} shapes; it is not known whether all of them lie on the target layer</source>
   <translation>{} formes ; on ne sait pas si toutes se trouvent sur la couche cible</translation>
  </message>
  <message>
   <source>1 lies outside of the target's extent</source>
   <translation>1 se trouve hors de l'emprise de la cible</translation>
  </message>
  <message>
   <source>{} lie outside of the target's extent</source>
   <translation>{} se trouvent hors de l'emprise de la cible</translation>
  </message>
  <message>
   <source>{} are empty</source>
   <translation>{} sont vides</translation>
  </message>
  <message>
   <source>1 is empty</source>
   <translation>1 est vide</translation>
  </message>
  <message>
   <source>{} classes, {}</source>
   <translation>{} classes, {}</translation>
  </message>
  <message>
   <source>; unsaved ones are saved before training</source>
   <translation>, enregistrées au besoin avant l'entraînement</translation>
  </message>
  <message>
   <source>complex</source>
   <translation>complexe</translation>
  </message>
  <message>
   <source>'{}' holds no whole numbers: it is no raster of codes</source>
   <translation>« {} » ne contient pas de nombres entiers : ce n'est pas un raster de codes</translation>
  </message>
  <message>
   <source>'{}' has codes beyond 254, which a map cannot hold. A copy can number its classes from 1 and keep their names</source>
   <translation>« {} » a des codes au-delà de 254, qu'une carte ne peut contenir. Une copie peut numéroter ses classes à partir de 1 et garder leurs noms</translation>
  </message>
  <message>
   <source>Number Them Anew</source>
   <translation>Les renuméroter</translation>
  </message>
  <message>
   <source>'{}' holds values beyond 255: it is an image rather than a raster of codes. If they are codes of classes, show the layer as Paletted/Unique values, and press Classify there</source>
   <translation>« {} » contient des valeurs au-delà de 255 : c'est une image plutôt qu'un raster de codes. Si ce sont des codes de classes, affichez la couche en « Palette/Valeurs uniques » et cliquez-y sur Classer</translation>
  </message>
  <message>
   <source>Codes of the raster '{}'</source>
   <translation>Codes du raster « {} »</translation>
  </message>
  <message>
   <source>Codes of the raster '{}': {}</source>
   <translation>Codes du raster « {} » : {}</translation>
  </message>
  <message>
   <source>Codes without a name: {}. Type names in the table of step 2, or the map calls them by number</source>
   <translation>Codes sans nom : {}. Saisissez les noms dans la table de l'étape 2, sinon la carte les désigne par leur numéro</translation>
  </message>
  <message>
   <source>There is a class '{}' already</source>
   <translation>Il y a déjà une classe « {} »</translation>
  </message>
  <message>
   <source>The file of layer '{}' is gone: {}</source>
   <translation>Le fichier de la couche « {} » a disparu : {}</translation>
  </message>
  <message>
   <source>Put it back there, or choose another layer</source>
   <translation>Remettez-le à cet endroit, ou choisissez une autre couche</translation>
  </message>
  <message>
   <source>Layer '{}' cannot be read</source>
   <translation>Impossible de lire la couche « {} »</translation>
  </message>
  <message>
   <source>Repair its data source, or choose another layer</source>
   <translation>Réparez sa source de données, ou choisissez une autre couche</translation>
  </message>
  <message>
   <source>Layer '{}' cannot be edited</source>
   <translation>Impossible de modifier la couche « {} »</translation>
  </message>
  <message>
   <source>Make a new label layer, or copy this one</source>
   <translation>Créez une nouvelle couche d'étiquettes, ou copiez celle-ci</translation>
  </message>
  <message>
   <source>To draw or change shapes, make a new label layer, and import these there (Classes menu)</source>
   <translation>Pour dessiner ou modifier des formes, créez une nouvelle couche d'étiquettes et importez-y celles-ci (menu Classes)</translation>
  </message>
  <message>
   <source>The labels of layer '{}' cannot be saved</source>
   <translation>Impossible d'enregistrer les étiquettes de la couche « {} »</translation>
  </message>
  <message>
   <source>No shape of layer '{}' is selected</source>
   <translation>Aucune forme de la couche « {} » n'est sélectionnée</translation>
  </message>
  <message>
   <source>Select some, or give all of them</source>
   <translation>Sélectionnez-en, ou donnez-les toutes</translation>
  </message>
  <message>
   <source>Layer '{}' is a table, which does not say where its shapes lie</source>
   <translation>La couche « {} » est une table, qui ne dit pas où sont ses formes</translation>
  </message>
  <message>
   <source>Add it as points: Layer &gt; Add Layer &gt; Add Delimited Text Layer</source>
   <translation>Ajoutez-la comme points : Couche &gt; Ajouter une couche &gt; Ajouter une couche de texte délimité</translation>
  </message>
  <message>
   <source>Looking at the labels…</source>
   <translation>Examen des étiquettes…</translation>
  </message>
  <message>
   <source>The label file '{}' cannot be written</source>
   <translation>Impossible d'écrire le fichier d'étiquettes « {} »</translation>
  </message>
  <message>
   <source>QGIS cannot open the labels '{}'</source>
   <translation>QGIS ne peut pas ouvrir les étiquettes « {} »</translation>
  </message>
  <message>
   <source>Check that the file is there and complete</source>
   <translation>Vérifiez que le fichier existe et qu'il est complet</translation>
  </message>
  <message>
   <source>Remove one that you do not need</source>
   <translation>Supprimez-en une dont vous n'avez pas besoin</translation>
  </message>
  <message>
   <source>Add class {}</source>
   <translation>Ajouter la classe {}</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>A class needs a name</source>
   <translation>Une classe doit avoir un nom</translation>
  </message>
  <message>
   <source>Type one</source>
   <translation>Saisissez-en un</translation>
  </message>
  <message>
   <source>Rename class {}</source>
   <translation>Renommer la classe {}</translation>
  </message>
  <message>
   <source>Recolour class {}</source>
   <translation>Changer la couleur de la classe {}</translation>
  </message>
  <message>
   <source>Remove class {}</source>
   <translation>Supprimer la classe {}</translation>
  </message>
  <message>
   <source>Layer '{}' does not take this shape: it holds {}</source>
   <translation>La couche « {} » n'accepte pas cette forme : elle contient {}</translation>
  </message>
  <message>
   <source>Draw with another tool</source>
   <translation>Dessinez avec un autre outil</translation>
  </message>
  <message>
   <source>The shape has no area</source>
   <translation>La forme n'a pas de surface</translation>
  </message>
  <message>
   <source>Click at least three corners</source>
   <translation>Cliquez au moins trois sommets</translation>
  </message>
  <message>
   <source>Add shape of {}</source>
   <translation>Ajouter une forme de {}</translation>
  </message>
  <message>
   <source>Layer '{}' does not take the shape</source>
   <translation>La couche « {} » n'accepte pas la forme</translation>
  </message>
  <message>
   <source>Check its fields and constraints</source>
   <translation>Vérifiez ses champs et ses contraintes</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>A shape of layer '{}' cannot be cut, as its outline is broken</source>
   <translation>Une forme de la couche « {} » ne peut pas être découpée, car son contour est défectueux</translation>
  </message>
  <message>
   <source>Mend it with Processing &gt; Fix geometries, or delete the whole shape</source>
   <translation>Réparez-la avec Traitement &gt; Réparer les géométries, ou supprimez toute la forme</translation>
  </message>
  <message>
   <source>The shape lies where the CRS of layer '{}' does not reach</source>
   <translation>La forme se trouve hors de la zone couverte par le SCR de la couche « {} »</translation>
  </message>
  <message>
   <source>Draw within the area of the CRS {}</source>
   <translation>Dessinez dans la zone du SCR {}</translation>
  </message>
  <message>
   <source>Field '{}' of layer '{}' is virtual or joined: it cannot be edited</source>
   <translation>Le champ « {} » de la couche « {} » est virtuel ou joint : il ne peut pas être modifié</translation>
  </message>
  <message>
   <source>Choose a field of the layer's own</source>
   <translation>Choisissez un champ propre à la couche</translation>
  </message>
  <message>
   <source>Copy layer '{}'</source>
   <translation>Copier la couche « {} »</translation>
  </message>
  <message>
   <source>Layer '{}' cannot be copied to a file</source>
   <translation>La couche « {} » ne peut pas être copiée dans un fichier</translation>
  </message>
  <message>
   <source>Pixel</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>Layer '{}' is a background of pictures that a server sends (XYZ tiles, WMS): it is for looking at</source>
   <translation>La couche « {} » est un fond d'images qu'un serveur envoie (tuiles XYZ, WMS) : elle sert à regarder</translation>
  </message>
  <message>
   <source>Export the part in view as GeoTIFF (right-click the layer, Export, Save As), and choose that</source>
   <translation>Exportez la partie visible en GeoTIFF (clic droit sur la couche, Exporter, Enregistrer sous), et choisissez ce fichier</translation>
  </message>
  <message>
   <source>Layer '{}' comes from '{}', not from a file</source>
   <translation>La couche « {} » provient de « {} », et non d'un fichier</translation>
  </message>
  <message>
   <source>Layer '{}' lives in QGIS's memory only</source>
   <translation>La couche « {} » n'existe que dans la mémoire de QGIS</translation>
  </message>
  <message>
   <source>Save it as GeoTIFF first</source>
   <translation>Enregistrez-la d'abord en GeoTIFF</translation>
  </message>
  <message>
   <source>Repair the layer's source, or remove it</source>
   <translation>Réparez la source de la couche, ou supprimez la couche</translation>
  </message>
  <message>
   <source>px</source>
   <translation>px</translation>
  </message>
  <message>
   <source>{}° (about {} m)</source>
   <translation>{}° (environ {} m)</translation>
  </message>
  <message>
   <source>{}° (about {} × {} m)</source>
   <translation>{}° (environ {} × {} m)</translation>
  </message>
  <message>
   <source>This place of {} has none in the CRS of layer '{}'</source>
   <translation>Cet endroit du SCR {} n'a pas d'équivalent dans le SCR de la couche « {} »</translation>
  </message>
  <message>
   <source>Move to where the layer lies</source>
   <translation>Déplacez-vous là où se trouve la couche</translation>
  </message>
  <message>
   <source>QGIS cannot open '{}'</source>
   <translation>QGIS ne peut pas ouvrir « {} »</translation>
  </message>
  <message>
   <source>Look at the log for what happened to it</source>
   <translation>Consultez le journal pour savoir ce qui s'est passé</translation>
  </message>
  <message>
   <source>No CRS</source>
   <translation>Sans SCR</translation>
  </message>
  <message>
   <source>{}, from {}</source>
   <translation>{}, à partir de {}</translation>
  </message>
  <message>
   <source>{}. {}. Made with X-ModalNet for QGIS, {}</source>
   <translation>{}. {}. Réalisé avec X-ModalNet pour QGIS, {}</translation>
  </message>
  <message>
   <source>Waits for the other job</source>
   <translation>En attente de l'autre tâche</translation>
  </message>
  <message>
   <source>Mapping</source>
   <translation>Cartographie</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Apprentissage</translation>
  </message>
  <message>
   <source>Up to date, made in {} s</source>
   <translation>À jour, calculée en {} s</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>À jour</translation>
  </message>
  <message>
   <source>Set up the engine first (above)</source>
   <translation>Installez d'abord le moteur (ci-dessus)</translation>
  </message>
  <message>
   <source>Choose at least one raster layer in step 1</source>
   <translation>Choisissez au moins une couche raster à l'étape 1</translation>
  </message>
  <message>
   <source>Choose a label layer in step 2, or make a new one</source>
   <translation>Choisissez une couche d'étiquettes à l'étape 2, ou créez-en une</translation>
  </message>
  <message>
   <source>Draw shapes of two classes: the live map begins with them</source>
   <translation>Dessinez des formes de deux classes : la carte en direct commence avec elles</translation>
  </message>
  <message>
   <source>The view shows {} × {} pixels, and a live map has at most {} × {}</source>
   <translation>La vue montre {} × {} pixels, et une carte en direct en a au plus {} × {}</translation>
  </message>
  <message>
   <source>Zoom in to about 1:{}, or press Make Map for all of it</source>
   <translation>Zoomez jusqu’à environ 1:{}, ou appuyez sur Cartographier pour tout cartographier</translation>
  </message>
  <message>
   <source>Live map, as it was</source>
   <translation>Carte en direct, telle qu'elle était</translation>
  </message>
  <message>
   <source>Live map</source>
   <translation>Carte en direct</translation>
  </message>
  <message>
   <source>Live doubt</source>
   <translation>Doute en direct</translation>
  </message>
  <message>
   <source>Map land cover from a few labels (X-ModalNet)</source>
   <translation>Cartographier l'occupation du sol à partir de quelques étiquettes (X-ModalNet)</translation>
  </message>
  <message>
   <source>The layer of polygons to map in is gone</source>
   <translation>La couche de polygones à cartographier n'existe plus</translation>
  </message>
  <message>
   <source>Choose another one, or another area</source>
   <translation>Choisissez-en une autre, ou une autre emprise</translation>
  </message>
  <message>
   <source>Select some, or map in all of them</source>
   <translation>Sélectionnez-en quelques-unes, ou cartographiez dans toutes</translation>
  </message>
  <message>
   <source>Layer '{}' has no shapes to map in</source>
   <translation>La couche « {} » n'a aucune forme où cartographier</translation>
  </message>
  <message>
   <source>{} selected</source>
   <translation>{} sélectionnées</translation>
  </message>
  <message>
   <source>filter {}</source>
   <translation>filtre {}</translation>
  </message>
  <message>
   <source>Made by X-ModalNet with the model {}</source>
   <translation>Réalisée par X-ModalNet avec le modèle {}</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>The metadata cannot be saved beside the map</source>
   <translation>Impossible d'enregistrer les métadonnées à côté de la carte</translation>
  </message>
  <message>
   <source>Nobody has measured how accurate the map is since it was cleaned</source>
   <translation>Personne n'a mesuré la précision de la carte depuis son nettoyage</translation>
  </message>
  <message>
   <source>No accuracy was estimated</source>
   <translation>Aucune précision n'a été estimée</translation>
  </message>
  <message>
   <source>Estimated on held-out labels: overall accuracy {}</source>
   <translation>Estimée sur des étiquettes mises de côté : précision globale {}</translation>
  </message>
  <message>
   <source> (95 % interval {} to {})</source>
   <translation> (intervalle à 95 % : {} à {})</translation>
  </message>
  <message>
   <source>, average accuracy {}</source>
   <translation>, précision moyenne {}</translation>
  </message>
  <message>
   <source>, kappa {}</source>
   <translation>, kappa {}</translation>
  </message>
  <message>
   <source>that of maps from {}, this one is from {}</source>
   <translation>celle de cartes issues de {} ; celle-ci est issue de {}</translation>
  </message>
  <message>
   <source>{}: made by {} with the model {}</source>
   <translation>{} : réalisée par {} avec le modèle {}</translation>
  </message>
  <message>
   <source> on {}</source>
   <translation> sur {}</translation>
  </message>
  <message>
   <source>Input {}: {}</source>
   <translation>Entrée {} : {}</translation>
  </message>
  <message>
   <source>The model learned from the labels {}</source>
   <translation>Le modèle a appris à partir des étiquettes {}</translation>
  </message>
  <message>
   <source>Majority filter, {} px to each side</source>
   <translation>Filtre majoritaire, {} px de chaque côté</translation>
  </message>
  <message>
   <source>Sieve: patches of fewer than {} px are gone</source>
   <translation>Tamisage : les taches de moins de {} px ont été supprimées</translation>
  </message>
  <message>
   <source>Smoothing {}</source>
   <translation>Lissage {}</translation>
  </message>
  <message>
   <source>Smoothing {} (the model's own is {})</source>
   <translation>Lissage {} (celui du modèle est {})</translation>
  </message>
  <message>
   <source>Class prior {}</source>
   <translation>A priori des classes {}</translation>
  </message>
  <message>
   <source>Class prior {} (the model's own is {})</source>
   <translation>A priori des classes {} (celui du modèle est {})</translation>
  </message>
  <message>
   <source>1 band</source>
   <translation>1 bande</translation>
  </message>
  <message>
   <source>{} bands</source>
   <translation>{} bandes</translation>
  </message>
  <message>
   <source>{} of {} bands</source>
   <translation>{} bandes sur {}</translation>
  </message>
  <message>
   <source>The model '{}' is not whole: {} is missing or damaged</source>
   <translation>Le modèle « {} » n'est pas complet : {} est manquant ou endommagé</translation>
  </message>
  <message>
   <source>a graph</source>
   <translation>un graphe</translation>
  </message>
  <message>
   <source>Copy it again from where it came, or train it again</source>
   <translation>Copiez-le de nouveau depuis son origine, ou entraînez-le de nouveau</translation>
  </message>
  <message>
   <source>The model '{}' has the format {}, this plugin reads up to {}</source>
   <translation>Le modèle « {} » a le format {}, cette extension lit jusqu'au {}</translation>
  </message>
  <message>
   <source>Update the plugin</source>
   <translation>Mettez l'extension à jour</translation>
  </message>
  <message>
   <source>Nothing was held out, so the accuracy is not known</source>
   <translation>Rien n'a été mis de côté : la précision n'est pas connue</translation>
  </message>
  <message>
   <source>{} pixels of labelled shapes that were held out</source>
   <translation>{} pixels de formes étiquetées mises de côté</translation>
  </message>
  <message>
   <source>Cross-validation in {} folds: {} pixels of labelled shapes, each held out once</source>
   <translation>Validation croisée en {} blocs : {} pixels de formes étiquetées, chacun mis de côté une fois</translation>
  </message>
  <message>
   <source>; 95 % interval from {} shapes: {} to {}</source>
   <translation>; intervalle à 95 % d'après {} formes : {} à {}</translation>
  </message>
  <message>
   <source>The model '{}' does not exist</source>
   <translation>Le modèle « {} » n'existe pas</translation>
  </message>
  <message>
   <source>Choose a .xmn file</source>
   <translation>Choisissez un fichier .xmn</translation>
  </message>
  <message>
   <source>The model '{}' may not be read</source>
   <translation>Vous n'avez pas le droit de lire le modèle « {} »</translation>
  </message>
  <message>
   <source>Ask who owns it for the right to</source>
   <translation>Demandez ce droit à son propriétaire</translation>
  </message>
  <message>
   <source>The model '{}' would unpack to more than {} GB, or is packed in a way that no model of X-ModalNet is</source>
   <translation>Le modèle « {} » dépasserait {} Go une fois décompressé, ou il est compressé comme aucun modèle de X-ModalNet</translation>
  </message>
  <message>
   <source>Do not use it, and ask where it comes from</source>
   <translation>Ne l'utilisez pas, et demandez d'où il vient</translation>
  </message>
  <message>
   <source>'{}' is not a model of X-ModalNet</source>
   <translation>« {} » n'est pas un modèle de X-ModalNet</translation>
  </message>
  <message>
   <source>The model '{}' is damaged</source>
   <translation>Le modèle « {} » est endommagé</translation>
  </message>
  <message>
   <source>'{}' cannot map from {}: it learned from {}</source>
   <translation>« {} » ne peut pas cartographier à partir de {} : il a appris de {}</translation>
  </message>
  <message>
   <source>Layer '{}' sees that light too: choose it as {} in step 1</source>
   <translation>La couche « {} » voit aussi cette lumière : choisissez-la comme {} à l'étape 1</translation>
  </message>
  <message>
   <source>Use as {}</source>
   <translation>Utiliser comme {}</translation>
  </message>
  <message>
   <source>Choose Another…</source>
   <translation>En choisir un autre…</translation>
  </message>
  <message>
   <source>'{}': {}</source>
   <translation>« {} » : {}</translation>
  </message>
  <message>
   <source>'{}' was trained to map from {}; its accuracy is not that of maps from {}</source>
   <translation>« {} » a été entraîné pour cartographier à partir de {} ; sa précision n'est pas celle de cartes à partir de {}</translation>
  </message>
  <message>
   <source>Map from {}</source>
   <translation>Cartographier à partir de {}</translation>
  </message>
  <message>
   <source>'{}' learned {} to be no data of {}; about {} % of layer '{}' is {}, and would get a class</source>
   <translation>« {} » a appris que {} est sans données pour {} ; environ {} % de la couche « {} » valent {} et recevraient une classe</translation>
  </message>
  <message>
   <source>0 Is No Data</source>
   <translation>0 = sans données</translation>
  </message>
  <message>
   <source>{} Is No Data</source>
   <translation>{} = sans données</translation>
  </message>
  <message>
   <source>The bands of layer '{}' have no names: they are taken in the order of the file for those of '{}' ({}). If they lie in another order, name them in the file as the model does, or stack them with Stack Bands, and they are found</source>
   <translation>Les bandes de la couche '{}' n'ont pas de noms : elles sont prises dans l'ordre du fichier pour celles de '{}' ({}). Si elles sont dans un autre ordre, nommez-les dans le fichier comme le modèle, ou empilez-les avec « Empiler des bandes », et elles seront trouvées</translation>
  </message>
  <message>
   <source>Values of layer '{}' are about {}, those that '{}' learned as {} about {}: is it the same quantity?</source>
   <translation>Les valeurs de la couche « {} » sont d'environ {}, celles que « {} » a apprises comme {} d'environ {} : est-ce la même grandeur ?</translation>
  </message>
  <message>
   <source>'{}' learned from pixels of {} m, those of layer '{}' are of {} m: it may be less accurate on them</source>
   <translation>« {} » a appris sur des pixels de {} m, ceux de la couche « {} » font {} m : il peut y être moins précis</translation>
  </message>
  <message>
   <source>'{}' learned from {}</source>
   <translation>« {} » a appris de {}</translation>
  </message>
  <message>
   <source>of these, {} is not chosen</source>
   <translation>parmi eux, {} n'est pas choisi</translation>
  </message>
  <message>
   <source>the bands of {} are found by their names</source>
   <translation>les bandes de {} sont reconnues par leurs noms</translation>
  </message>
  <message>
   <source>the bands of {} are found by their wavelengths</source>
   <translation>les bandes de {} sont trouvées par leurs longueurs d'onde</translation>
  </message>
  <message>
   <source>it does not use {}</source>
   <translation>il n'utilise pas {}</translation>
  </message>
  <message>
   <source>Layer '{}' ({}) is none of the layers that model '{}' knows ({})</source>
   <translation>La couche « {} » ({}) ne fait pas partie des couches que le modèle « {} » connaît ({})</translation>
  </message>
  <message>
   <source>It needs {}; none of them is chosen in step 1</source>
   <translation>Il lui faut {} ; aucune de ces couches n'est choisie à l'étape 1</translation>
  </message>
  <message>
   <source>The target {} is not known to it; it knows {}</source>
   <translation>Il ne connaît pas la cible {} ; il connaît {}</translation>
  </message>
  <message>
   <source>It learned {} from {} bands; layer '{}' lacks these, or has them under other names: {}</source>
   <translation>Il a appris {} de {} bandes ; la couche « {} » n'a pas celles-ci, ou pas sous ces noms : {}</translation>
  </message>
  <message>
   <source>It learned {} from the bands {}; layer '{}' has not all of them, or not under these names</source>
   <translation>Il a appris {} des bandes {} ; la couche « {} » ne les a pas toutes, ou pas sous ces noms</translation>
  </message>
  <message>
   <source>It learned {} from {} bands; layer '{}' has {}, and no wavelengths tell which is which</source>
   <translation>Il a appris {} à partir de {} bandes ; la couche « {} » en a {}, et aucune longueur d'onde ne permet de les associer</translation>
  </message>
  <message>
   <source>Layer '{}' has no band near {} nm, which it learned {} from</source>
   <translation>La couche « {} » n'a pas de bande proche de {} nm, dont il a appris {}</translation>
  </message>
  <message>
   <source>It learned {} from a band '{}'; layer '{}' has '{}' in its place, of another polarisation</source>
   <translation>Il a appris {} d'une bande « {} » ; la couche « {} » a à sa place « {} », d'une autre polarisation</translation>
  </message>
  <message>
   <source>Choose another name, such as {}, or remove that layer</source>
   <translation>Choisissez un autre nom, par exemple {}, ou supprimez cette couche</translation>
  </message>
  <message>
   <source>'{}' was not made</source>
   <translation>« {} » n'a pas été créé</translation>
  </message>
  <message>
   <source>Choose a name that ends as files of this kind do, such as .tif or .gpkg</source>
   <translation>Choisissez un nom qui se termine comme les fichiers de ce type, par exemple .tif ou .gpkg</translation>
  </message>
  <message>
   <source>Installing the packages</source>
   <translation>Installation des paquets</translation>
  </message>
  <message>
   <source>Looking whether the packages start</source>
   <translation>Vérification du démarrage des paquets</translation>
  </message>
  <message>
   <source>Install the Visual C++ Redistributable (x64) of Microsoft, then try again</source>
   <translation>Installez le Visual C++ Redistributable (x64) de Microsoft, puis réessayez</translation>
  </message>
  <message>
   <source>The engine's packages are installed, but do not start</source>
   <translation>Les paquets du moteur sont installés, mais ne démarrent pas</translation>
  </message>
  <message>
   <source>Getting pip ready</source>
   <translation>Préparation de pip</translation>
  </message>
  <message>
   <source>The packages cannot be written into {}</source>
   <translation>Les paquets ne peuvent pas être écrits dans {}</translation>
  </message>
  <message>
   <source>The list of the engine's packages is missing</source>
   <translation>La liste des paquets du moteur manque</translation>
  </message>
  <message>
   <source>Install the plugin again</source>
   <translation>Installez de nouveau l'extension</translation>
  </message>
  <message>
   <source>{} is not the file that this version of the plugin was made for: it is not installed</source>
   <translation>{} n'est pas le fichier pour lequel cette version de l'extension a été faite : il n'est pas installé</translation>
  </message>
  <message>
   <source>Where it came from a folder, gather the packages again; else ask who keeps the index that pip takes them from</source>
   <translation>S'il vient d'un dossier, rassemblez de nouveau les paquets ; sinon, demandez à qui tient l'index où pip les prend</translation>
  </message>
  <message>
   <source>{} holds none of the engine's packages</source>
   <translation>{} ne contient aucun des paquets du moteur</translation>
  </message>
  <message>
   <source>{} holds packages for several computers</source>
   <translation>{} contient des paquets pour plusieurs ordinateurs</translation>
  </message>
  <message>
   <source>Choose the folder in it whose name tells this system and its Python ({} …)</source>
   <translation>Choisissez-y le dossier dont le nom indique ce système et son Python ({} …)</translation>
  </message>
  <message>
   <source>This network looks into secure connections: pip must be told its certificate (pip config set global.cert FILE)</source>
   <translation>Ce réseau inspecte les connexions sécurisées : pip doit connaître son certificat (pip config set global.cert FICHIER)</translation>
  </message>
  <message>
   <source>The proxy wants a name and a password (Settings &gt; Options &gt; Network)</source>
   <translation>Le proxy demande un nom et un mot de passe (Préférences &gt; Options &gt; Réseau)</translation>
  </message>
  <message>
   <source>The disk is full: make room, then try again</source>
   <translation>Le disque est plein : libérez de la place, puis réessayez</translation>
  </message>
  <message>
   <source>PyPI cannot be reached: look at the connection, and at the proxy (Settings &gt; Options &gt; Network)</source>
   <translation>PyPI est injoignable : vérifiez la connexion et le proxy (Préférences &gt; Options &gt; Réseau)</translation>
  </message>
  <message>
   <source>The folder {} cannot be written</source>
   <translation>Impossible d'écrire dans le dossier {}</translation>
  </message>
  <message>
   <source>The folder has no package {} that fits this computer and its Python</source>
   <translation>Le dossier ne contient aucun paquet {} qui convienne à cet ordinateur et à son Python</translation>
  </message>
  <message>
   <source>The packages could not be downloaded</source>
   <translation>Les paquets n'ont pas pu être téléchargés</translation>
  </message>
  <message>
   <source>QGIS goes through a SOCKS proxy, and pip cannot: set an HTTP proxy (Settings &gt; Options &gt; Network)</source>
   <translation>QGIS passe par un proxy SOCKS, ce que pip ne sait pas faire : réglez un proxy HTTP (Préférences &gt; Options &gt; Réseau)</translation>
  </message>
  <message>
   <source>On a computer of the same system, with the same version of the plugin and a Python of the same number, choose Engine &gt; Save Packages for Other Computers, and take that folder</source>
   <translation>Sur un ordinateur du même système, avec la même version de l'extension et un Python du même numéro, choisissez Moteur &gt; Enregistrer les paquets pour d'autres ordinateurs, et prenez ce dossier</translation>
  </message>
  <message>
   <source>Pixels of layer '{}' cannot be read: its file is damaged</source>
   <translation>Des pixels de la couche « {} » ne peuvent pas être lus : son fichier est endommagé</translation>
  </message>
  <message>
   <source>Copy or export it again</source>
   <translation>Copiez-le ou exportez-le à nouveau</translation>
  </message>
  <message>
   <source>The map will be made from {}, the sensor that is easiest to get of a whole area; from {} the model only learns</source>
   <translation>La carte sera créée à partir de {}, le capteur le plus facile à obtenir sur toute une zone ; de {}, le modèle ne fait qu'apprendre</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Cible</translation>
  </message>
  <message>
   <source>'{}' is not chosen by itself: it has {} bands without wavelengths, as a scanned map has. If it is an aerial photo or a satellite image, use it</source>
   <translation>« {} » n'est pas choisie d'elle-même : elle a {} bandes sans longueurs d'onde, comme une carte numérisée. Si c'est une photo aérienne ou une image satellite, utilisez-la</translation>
  </message>
  <message>
   <source>'{}' is not chosen by itself: it is called as a map or labels are. If it is an image of {} bands, use it</source>
   <translation>« {} » n'est pas choisie d'elle-même : son nom est celui d'une carte ou d'étiquettes. Si c'est une image de {} bandes, utilisez-la</translation>
  </message>
  <message>
   <source>'{}' has pixels of {} and is taken for an aerial photo. If it is a scanned map, take it away</source>
   <translation>« {} » a des pixels de {} et est prise pour une photo aérienne. Si c'est une carte numérisée, retirez-la</translation>
  </message>
  <message>
   <source>'{}' is not chosen, and looks like radar. If it is, use it</source>
   <translation>« {} » n'est pas choisie et ressemble à du radar. Si c'en est, utilisez-la</translation>
  </message>
  <message>
   <source>'{}' looks like a map of classes, not like an image</source>
   <translation>« {} » ressemble à une carte de classes, pas à une image</translation>
  </message>
  <message>
   <source>It is the same raster as {}</source>
   <translation>C'est le même raster que {}</translation>
  </message>
  <message>
   <source>Its bands are those of a radar: was it swapped with another layer?</source>
   <translation>Ses bandes sont celles d'un radar : a-t-elle été intervertie avec une autre couche ?</translation>
  </message>
  <message>
   <source>Its bands are those of an optical sensor: was it swapped with another layer?</source>
   <translation>Ses bandes sont celles d'un capteur optique : a-t-elle été intervertie avec une autre couche ?</translation>
  </message>
  <message>
   <source>It is one band of an image, of which the project has {}</source>
   <translation>C'est une bande d'une image dont le projet en a {}</translation>
  </message>
  <message>
   <source>Stack Bands…</source>
   <translation>Empiler des bandes…</translation>
  </message>
  <message>
   <source>It has one band, as elevation or an index has: is it of this sensor?</source>
   <translation>Elle a une bande, comme l'altitude ou un indice : est-elle de ce capteur ?</translation>
  </message>
  <message>
   <source>It has fewer bands than MSI ({} and {}): were the two swapped?</source>
   <translation>Elle a moins de bandes que MSI ({} et {}) : les deux ont-elles été interverties ?</translation>
  </message>
  <message>
   <source>Swap HSI and MSI</source>
   <translation>Intervertir HSI et MSI</translation>
  </message>
  <message>
   <source>Take Away</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Swap {} and {}</source>
   <translation>Intervertir {} et {}</translation>
  </message>
  <message>
   <source>Natural Colours</source>
   <translation>Couleurs naturelles</translation>
  </message>
  <message>
   <source>{} Is a Value</source>
   <translation>{} est une valeur</translation>
  </message>
  <message>
   <source>It does not overlap {}</source>
   <translation>Elle ne recouvre pas {}</translation>
  </message>
  <message>
   <source>all</source>
   <translation>la totalité</translation>
  </message>
  <message>
   <source>covers {} of {}</source>
   <translation>couvre {} de {}</translation>
  </message>
  <message>
   <source>Some of its pixels cannot be read: the file is damaged; copy or export it again</source>
   <translation>Certains de ses pixels ne peuvent pas être lus : le fichier est endommagé ; copiez-le ou exportez-le à nouveau</translation>
  </message>
  <message>
   <source>About {} % of it has no data inside of its extent</source>
   <translation>Environ {} % de son emprise n'ont pas de données</translation>
  </message>
  <message>
   <source>About {} % of its values are {}, which looks like no data</source>
   <translation>Environ {} % de ses valeurs sont {}, ce qui ressemble à une absence de données</translation>
  </message>
  <message>
   <source>Most of its values are below 0, as of radar in decibels: was it swapped with another layer?</source>
   <translation>La plupart de ses valeurs sont sous 0, comme celles d'un radar en décibels : a-t-elle été intervertie avec une autre couche ?</translation>
  </message>
  <message>
   <source>About {} % of it is 0 in all bands: no echo, which is no data</source>
   <translation>Environ {} % valent 0 dans toutes les bandes : pas d'écho, donc pas de données</translation>
  </message>
  <message>
   <source>About {} % of it is 0 in all bands and would get a class: is it no data?</source>
   <translation>Environ {} % valent 0 dans toutes les bandes et recevraient une classe : pixels sans données ?</translation>
  </message>
  <message>
   <source>The additional no data values of layer '{}' are not used</source>
   <translation>Les valeurs nulles supplémentaires de la couche « {} » ne sont pas utilisées</translation>
  </message>
  <message>
   <source>Use It Instead of the File's</source>
   <translation>L'utiliser à la place de celle du fichier</translation>
  </message>
  <message>
   <source>{} and one of transparency, which is not learned from</source>
   <translation>{} et une de transparence, dont rien n'est appris</translation>
  </message>
  <message>
   <source>{}, nodata {}</source>
   <translation>{}, valeur nulle {}</translation>
  </message>
  <message>
   <source>{} has none, the others have: set it</source>
   <translation>{} n'en a pas, les autres en ont un : définissez-le</translation>
  </message>
  <message>
   <source>CRS</source>
   <translation>SCR</translation>
  </message>
  <message>
   <source>Set CRS…</source>
   <translation>Définir le SCR…</translation>
  </message>
  <message>
   <source>No layer names one: all are taken to be in the same</source>
   <translation>Aucune couche n'en indique un : on suppose le même pour toutes</translation>
  </message>
  <message>
   <source>No layer has one, and their sizes differ: they cannot be laid over each other</source>
   <translation>Aucune couche n'en a, et leurs tailles diffèrent : elles ne peuvent pas être superposées</translation>
  </message>
  <message>
   <source>None; the layers are taken pixel by pixel</source>
   <translation>Aucun ; les couches sont superposées pixel par pixel</translation>
  </message>
  <message>
   <source>{} is in {}, which counts in degrees, but its coordinates are none: set the CRS that they are in</source>
   <translation>{} est en {}, qui compte en degrés, mais ses coordonnées n'en sont pas : définissez le SCR dans lequel elles sont</translation>
  </message>
  <message>
   <source>{}; reprojected on the fly</source>
   <translation>{} ; reprojection à la volée</translation>
  </message>
  <message>
   <source>{} × {} pixels of {}, those of {}: the map will have them</source>
   <translation>{} × {} pixels de {}, ceux de {} : la carte les aura</translation>
  </message>
  <message>
   <source>{} × {} pixels of {}</source>
   <translation>{} × {} pixels de {}</translation>
  </message>
  <message>
   <source>{} resampled</source>
   <translation>{} rééchantillonné</translation>
  </message>
  <message>
   <source>Take Those of {}</source>
   <translation>Prendre ceux de {}</translation>
  </message>
  <message>
   <source>Pixels</source>
   <translation>Pixels</translation>
  </message>
  <message>
   <source>{} is {} times coarser and shows no detail</source>
   <translation>{} est {} fois plus grossière et ne montre aucun détail</translation>
  </message>
  <message>
   <source>{} is {} times finer and is averaged</source>
   <translation>{} est {} fois plus fine et fait l'objet d'une moyenne</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>Classification</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Annulé</translation>
  </message>
  <message>
   <source>{} is written as a GeoPackage: choose a file that is called something.gpkg, or a temporary layer</source>
   <translation>{} est écrit comme GeoPackage : choisissez un fichier nommé quelque-chose.gpkg, ou une couche temporaire</translation>
  </message>
  <message>
   <source>No class map is given</source>
   <translation>Aucune carte de classes n'est indiquée</translation>
  </message>
  <message>
   <source>Give one as parameter MAP</source>
   <translation>Indiquez-en une dans le paramètre MAP</translation>
  </message>
  <message>
   <source>'{}' (parameter MAP) is no class map: its values are no codes of classes</source>
   <translation>« {} » (paramètre MAP) n'est pas une carte de classes : ses valeurs ne sont pas des codes de classes</translation>
  </message>
  <message>
   <source>Give a class map, or a raster of whole numbers from 0 to 254</source>
   <translation>Indiquez une carte de classes, ou un raster de nombres entiers de 0 à 254</translation>
  </message>
  <message>
   <source>The file of '{}' names no classes: each is called by its code</source>
   <translation>Le fichier de « {} » ne nomme pas de classes : chacune porte son code comme nom</translation>
  </message>
  <message>
   <source>No class field was given: '{}' was taken</source>
   <translation>Aucun champ de classe n'était indiqué : « {} » a été pris</translation>
  </message>
  <message>
   <source>Hyperspectral image (HSI)</source>
   <translation>Image hyperspectrale (HSI)</translation>
  </message>
  <message>
   <source>Multispectral image (MSI)</source>
   <translation>Image multispectrale (MSI)</translation>
  </message>
  <message>
   <source>Radar image (SAR)</source>
   <translation>Image radar (SAR)</translation>
  </message>
  <message>
   <source>Other layer, such as elevation</source>
   <translation>Autre couche, comme l'altitude</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Champ de classe</translation>
  </message>
  <message>
   <source>Codes of the raster that mean no label, such as 254, 255 (empty: its no data, else 0)</source>
   <translation>Codes du raster qui signifient sans étiquette, comme 254, 255 (vide : sa valeur nulle, sinon 0)</translation>
  </message>
  <message>
   <source>Last sensor given</source>
   <translation>Dernier capteur donné</translation>
  </message>
  <message>
   <source>Target sensor (default: the last one given)</source>
   <translation>Capteur cible (par défaut : le dernier donné)</translation>
  </message>
  <message>
   <source>Continue from a model</source>
   <translation>Continuer à partir d'un modèle</translation>
  </message>
  <message>
   <source>Device (auto, cpu, cuda:0)</source>
   <translation>Périphérique (auto, cpu, cuda:0)</translation>
  </message>
  <message>
   <source>No labels are given: choose a vector layer and its class field, or a raster of codes</source>
   <translation>Aucune étiquette n'est indiquée : choisissez une couche vecteur et son champ de classe, ou un raster de codes</translation>
  </message>
  <message>
   <source>Labels are given twice, as a vector layer and as a raster: leave one of them empty</source>
   <translation>Les étiquettes sont indiquées deux fois, comme couche vecteur et comme raster : laissez l'une des deux vide</translation>
  </message>
  <message>
   <source>IGNORE is of a raster of codes: labels of a vector layer have no codes that mean none</source>
   <translation>IGNORE concerne un raster de codes : les étiquettes d'une couche vecteur n'ont pas de codes signifiant aucune étiquette</translation>
  </message>
  <message>
   <source>No layer is given: choose at least one raster layer</source>
   <translation>Aucune couche n'est indiquée : choisissez au moins une couche raster</translation>
  </message>
  <message>
   <source>No labels are given</source>
   <translation>Aucune étiquette n'est fournie</translation>
  </message>
  <message>
   <source>Give a vector layer with a class field, or a raster of codes</source>
   <translation>Fournissez une couche vecteur avec un champ de classe, ou un raster de codes</translation>
  </message>
  <message>
   <source>Codes are whole numbers, not '{}' (parameter IGNORE)</source>
   <translation>Les codes sont des nombres entiers, pas « {} » (paramètre IGNORE)</translation>
  </message>
  <message>
   <source>Give numbers, such as 254, 255</source>
   <translation>Donnez des nombres, comme 254, 255</translation>
  </message>
  <message>
   <source>Areas by polygon</source>
   <translation>Surfaces par polygone</translation>
  </message>
  <message>
   <source>Tells of each polygon of a layer, such as fields or districts, which class of a map has the most of it, how many percent of its classified pixels that are, how many percent of it have a class at all, and how many hectares of every class lie in it. A pixel counts where its centre lies; each polygon is counted on its own, so they may overlap. Where the pixels of a map are not all of one size on the ground, pixels are counted instead.</source>
   <translation>Indique pour chaque polygone d'une couche, comme des parcelles ou des communes, quelle classe d'une carte en occupe la plus grande part, quel pourcentage de ses pixels classés cela représente, quel pourcentage du polygone a une classe et combien d'hectares de chaque classe s'y trouvent. Un pixel compte là où se trouve son centre ; chaque polygone est compté à part, ils peuvent donc se chevaucher. Si les pixels d'une carte ne sont pas tous de la même taille au sol, ce sont les pixels qui sont comptés.</translation>
  </message>
  <message>
   <source>Class map</source>
   <translation>Carte de classes</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polygones</translation>
  </message>
  <message>
   <source>'{}' shows no classes</source>
   <translation>« {} » n'affiche aucune classe</translation>
  </message>
  <message>
   <source>Style it first: Layer Properties, Symbology, Paletted/Unique values, Classify</source>
   <translation>Donnez-lui d'abord un style : Propriétés de la couche, Symbologie, Palette/Valeurs uniques, Classer</translation>
  </message>
  <message>
   <source>{} of {} polygons hold no pixel of a class: their values are empty</source>
   <translation>{} polygones sur {} ne contiennent aucun pixel d'une classe : leurs valeurs sont vides</translation>
  </message>
  <message>
   <source>{} of {} polygons have a class in a part only: the column '{}' tells in how many percent</source>
   <translation>{} polygones sur {} n'ont une classe qu'en partie : la colonne « {} » dit sur quel pourcentage</translation>
  </message>
  <message>
   <source>Assess a map</source>
   <translation>Évaluer une carte</translation>
  </message>
  <message>
   <source>Compares a class map with reference labels that were not used for training: confusion matrix (rows are the reference), overall and average accuracy, kappa, producer's and user's accuracy and F1 per class, as an HTML report that needs no other file.

If the reference is a sample of single pixels that was drawn at random, say how, unless it is a file of 'Draw reference points', which says so itself: then every pixel of the map is counted, and the report also estimates the area of each class and the accuracies of the whole map, with 95 % confidence intervals (Olofsson et al. 2014; with a raster of strata that are not the classes of this map, Stehman 2014). Drawn shapes are no such sample: their accuracy has an interval as if they had been drawn at random. With another map, McNemar's test says whether the two differ on this reference.</source>
   <translation>Compare une carte de classes à des étiquettes de référence qui n'ont pas servi à l'entraînement : matrice de confusion (la référence est en lignes), précision globale et moyenne, kappa, précision du producteur, précision de l'utilisateur et F1 par classe, dans un rapport HTML qui n'a besoin d'aucun autre fichier.

Si la référence est un échantillon de pixels isolés tirés au hasard, indiquez comment, sauf pour un fichier de « Tirer des points de référence », qui le dit lui-même : chaque pixel de la carte est alors pris en compte, et le rapport estime aussi la surface de chaque classe et les précisions de la carte entière, avec des intervalles de confiance à 95 % (Olofsson et al. 2014 ; avec un raster de strates qui ne sont pas les classes de cette carte, Stehman 2014). Des formes dessinées ne sont pas un tel échantillon : leur précision a un intervalle comme si elles avaient été tirées au hasard. Avec une autre carte, le test de McNemar indique si les deux diffèrent sur cette référence.</translation>
  </message>
  <message>
   <source>Reference (vector layer)</source>
   <translation>Référence (couche vecteur)</translation>
  </message>
  <message>
   <source>Reference (raster of codes, instead of a vector layer)</source>
   <translation>Référence (raster de codes, au lieu d'une couche vecteur)</translation>
  </message>
  <message>
   <source>As the file says, else plain counts</source>
   <translation>Comme le dit le fichier, sinon simple comptage</translation>
  </message>
  <message>
   <source>Stratified random</source>
   <translation>Aléatoire stratifié</translation>
  </message>
  <message>
   <source>Simple random</source>
   <translation>Aléatoire simple</translation>
  </message>
  <message>
   <source>No random sample: plain counts</source>
   <translation>Pas d'échantillon aléatoire : simple comptage</translation>
  </message>
  <message>
   <source>How the reference was drawn</source>
   <translation>Mode de tirage de la référence</translation>
  </message>
  <message>
   <source>Strata of the sample, if not the classes of this map (raster of codes)</source>
   <translation>Strates de l'échantillon, si ce ne sont pas les classes de cette carte (raster de codes)</translation>
  </message>
  <message>
   <source>Another map to compare with (McNemar's test)</source>
   <translation>Autre carte à comparer (test de McNemar)</translation>
  </message>
  <message>
   <source>Model that made the map, for the report</source>
   <translation>Modèle qui a fait la carte, pour le rapport</translation>
  </message>
  <message>
   <source>Table of the figures of each class, and of all</source>
   <translation>Table des chiffres de chaque classe, et de toutes</translation>
  </message>
  <message>
   <source>Overall accuracy</source>
   <translation>Précision globale</translation>
  </message>
  <message>
   <source>Lower end of its 95 % interval</source>
   <translation>Borne inférieure de son intervalle à 95 %</translation>
  </message>
  <message>
   <source>Upper end of its 95 % interval</source>
   <translation>Borne supérieure de son intervalle à 95 %</translation>
  </message>
  <message>
   <source>Average accuracy</source>
   <translation>Précision moyenne</translation>
  </message>
  <message>
   <source>Kappa</source>
   <translation>Kappa</translation>
  </message>
  <message>
   <source>Overall accuracy, estimated for the whole map</source>
   <translation>Précision globale, estimée pour la carte entière</translation>
  </message>
  <message>
   <source>Half of its 95 % confidence interval</source>
   <translation>Moitié de son intervalle de confiance à 95 %</translation>
  </message>
  <message>
   <source>p of McNemar's test</source>
   <translation>p du test de McNemar</translation>
  </message>
  <message>
   <source>The points were drawn at random from a map, as their file says: they speak for the whole map</source>
   <translation>D'après leur fichier, les points ont été tirés au hasard dans une carte : ils valent pour la carte entière</translation>
  </message>
  <message>
   <source>The points were drawn at random within each class of a map, as their file says: they speak for the whole map</source>
   <translation>D'après leur fichier, les points ont été tirés au hasard dans chaque classe d'une carte : ils valent pour la carte entière</translation>
  </message>
  <message>
   <source>Of {} pixels {} are right in this map alone, {} in the other alone (McNemar's test: p {})</source>
   <translation>Sur {} pixels, {} sont justes dans cette carte seule, {} dans l'autre seule (test de McNemar : p {})</translation>
  </message>
  <message>
   <source>Map with a model</source>
   <translation>Cartographier avec un modèle</translation>
  </message>
  <message>
   <source>Classifies layers with a model that 'Train a model' made. Any of the model's sensors may be left out; its target alone is enough. A layer of another sensor is resampled to the bands that the model learned from, if the wavelengths of both are known. The map is a Cloud Optimized GeoTIFF with class names and colours, 255 where there is no data; the confidence says how sure the model is of a pixel, 0 to 1; it is calibrated, so that about 80 % of the pixels of 0.8 are right, only if labels were held out in training and the map shows what was learned there. The uncertainty has three bands: the entropy (1: all classes are as likely), the margin between the two best classes, and how unlike all labels a pixel is (1: the edge of what training saw, above: unlike it). Rasters of any size are read tile by tile. Smoothing says how much a pixel follows its neighbours where it is in doubt: 0 each pixel on its own, left empty as in training.</source>
   <translation>Classe des couches avec un modèle créé par « Entraîner un modèle ». Chacun des capteurs du modèle peut être omis ; sa cible seule suffit. Une couche d'un autre capteur est rééchantillonnée sur les bandes à partir desquelles le modèle a appris, si les longueurs d'onde des deux sont connues. La carte est un GeoTIFF optimisé pour le cloud (COG) avec les noms et couleurs des classes, et 255 là où il n'y a pas de données ; la confiance indique à quel point le modèle est sûr d'un pixel, de 0 à 1 ; elle n'est calibrée (environ 80 % des pixels de valeur 0,8 sont alors justes) que si des étiquettes ont été mises de côté pendant l'entraînement et si la carte montre ce qui y a été appris. L'incertitude a trois bandes : l'entropie (1 : toutes les classes sont également probables), la marge entre les deux meilleures classes, et la dissemblance d'un pixel avec toutes les étiquettes (1 : limite de ce que l'entraînement a vu, au-delà : différent). Les rasters de toute taille sont lus tuile par tuile. Le lissage indique à quel point un pixel suit ses voisins là où il est incertain : 0, chaque pixel pour lui-même ; vide, comme à l'entraînement.</translation>
  </message>
  <message>
   <source>Area (default: the whole layer)</source>
   <translation>Zone (par défaut : toute la couche)</translation>
  </message>
  <message>
   <source>Only inside of these polygons (default: everywhere)</source>
   <translation>Seulement à l'intérieur de ces polygones (par défaut : partout)</translation>
  </message>
  <message>
   <source>Tile size in pixels (smaller: less memory)</source>
   <translation>Taille des tuiles en pixels (plus petit : moins de mémoire)</translation>
  </message>
  <message>
   <source>Smoothing (0: each pixel on its own; empty: as in training)</source>
   <translation>Lissage (0 : chaque pixel pour lui-même ; vide : comme à l'entraînement)</translation>
  </message>
  <message>
   <source>Class prior (0: all classes alike, for rare ones; 1: as common as training found them; empty: as in training)</source>
   <translation>A priori des classes (0 : toutes pareilles, pour les rares ; 1 : aussi fréquentes que l'entraînement les a trouvées ; vide : comme à l'entraînement)</translation>
  </message>
  <message>
   <source>Dask cluster (tcp://host:8786 or local:4; empty: the engine itself maps)</source>
   <translation>Grappe Dask (tcp://host:8786 ou local:4 ; vide : le moteur lui-même cartographie)</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confiance</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>Incertitude</translation>
  </message>
  <message>
   <source>The map stays, but it was made from a temporary file, which will be deleted: {}. To be able to make the map again, give that file a name of its own</source>
   <translation>La carte reste, mais elle a été faite à partir d’un fichier temporaire, qui sera supprimé : {}. Pour pouvoir refaire la carte, donnez à ce fichier un nom à lui</translation>
  </message>
  <message>
   <source>Compare two maps</source>
   <translation>Comparer deux cartes</translation>
  </message>
  <message>
   <source>Counts what became of each class from one class map to another: a matrix of pixels and hectares (rows are the first map, columns the second), the commonest changes, and a map that is grey where nothing changed and else has the colour of what a pixel is now.

Classes are the same if they have the same name, whatever their codes. The second map may be of another CRS, extent or pixel size: each pixel of the first is compared with the nearest one of the second.</source>
   <translation>Compte ce que chaque classe est devenue d'une carte de classes à l'autre : une matrice de pixels et d'hectares (la première carte en lignes, la seconde en colonnes), les changements les plus fréquents, et une carte grise là où rien n'a changé, et sinon de la couleur de ce que le pixel est à présent.

Des classes sont identiques si elles ont le même nom, quels que soient leurs codes. La seconde carte peut avoir un autre SCR, une autre emprise ou une autre taille de pixel : chaque pixel de la première est comparé au plus proche de la seconde.</translation>
  </message>
  <message>
   <source>First map</source>
   <translation>Première carte</translation>
  </message>
  <message>
   <source>Second map</source>
   <translation>Seconde carte</translation>
  </message>
  <message>
   <source>Map of changes</source>
   <translation>Carte des changements</translation>
  </message>
  <message>
   <source>Pixels that changed</source>
   <translation>Pixels qui ont changé</translation>
  </message>
  <message>
   <source>Share of the pixels that changed</source>
   <translation>Part des pixels qui ont changé</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Export a model for Deepness</source>
   <translation>Exporter un modèle pour Deepness</translation>
  </message>
  <message>
   <source>Writes a model as one ONNX file that the QGIS plugin Deepness loads as a segmentation model: one raster of the sensor in, with all bands in the order of the training, one probability per class out. Classes, pixel size, tiles and overlap are told in the file, so Deepness sets them itself; leave them as they are, and leave its channels mapped in order. The values are those of the layer as QGIS reads them, whatever their type.

Deepness gives a model one raster: of a model of several sensors, one is exported. It needs a layer whose CRS is in metres. It knows no 'no data': pixels without data get a class too, so give it a polygon layer of the area to map. If such pixels have a value of their own, name it here: then they do not disturb their neighbours. What is not a number (NaN) never does.</source>
   <translation>Écrit un modèle dans un seul fichier ONNX que l'extension QGIS Deepness charge comme modèle de segmentation : en entrée, un raster du capteur, avec toutes les bandes dans l'ordre de l'entraînement ; en sortie, une probabilité par classe. Les classes, la taille de pixel, les tuiles et le recouvrement sont indiqués dans le fichier, si bien que Deepness les règle de lui-même ; ne les modifiez pas, et laissez ses canaux associés dans l'ordre. Les valeurs sont celles de la couche telles que QGIS les lit, quel que soit leur type.

Deepness ne donne qu'un raster à un modèle : d'un modèle à plusieurs capteurs, un seul est exporté. Il lui faut une couche dont le SCR est en mètres. Il ne connaît pas l'« absence de données » : les pixels sans données reçoivent aussi une classe, donnez-lui donc une couche de polygones de la zone à cartographier. Si ces pixels ont une valeur propre, indiquez-la ici : ils ne perturbent alors pas leurs voisins. Ce qui n'est pas un nombre (NaN) ne les perturbe jamais.</translation>
  </message>
  <message>
   <source>The model's target</source>
   <translation>La cible du modèle</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Capteur</translation>
  </message>
  <message>
   <source>Value that means no data (empty: none)</source>
   <translation>Valeur signifiant l'absence de données (vide : aucune)</translation>
  </message>
  <message>
   <source>Tile side in pixels</source>
   <translation>Côté des tuiles en pixels</translation>
  </message>
  <message>
   <source>Model for Deepness</source>
   <translation>Modèle pour Deepness</translation>
  </message>
  <message>
   <source>Majority filter of a map</source>
   <translation>Filtre majoritaire d'une carte</translation>
  </message>
  <message>
   <source>Gives each pixel of a class map the class that is most frequent in the square around it; a radius of 1 is the square of 3 x 3 pixels. Pixels without data stay so and have no say. Where classes are as frequent, a pixel keeps its own.</source>
   <translation>Donne à chaque pixel d'une carte de classes la classe la plus fréquente dans le carré qui l'entoure ; un rayon de 1 correspond au carré de 3 x 3 pixels. Les pixels sans données le restent et ne comptent pas. En cas d'égalité entre classes, un pixel garde la sienne.</translation>
  </message>
  <message>
   <source>Radius in pixels</source>
   <translation>Rayon en pixels</translation>
  </message>
  <message>
   <source>Cleaned map</source>
   <translation>Carte nettoyée</translation>
  </message>
  <message>
   <source>Page of a map</source>
   <translation>Page d'une carte</translation>
  </message>
  <message>
   <source>Draws a class map on an A4 page of 200 dots per inch, with title, legend of the classes, scale bar, north arrow and source, in the colours of the layer. Left empty, the title is the layer's name. The ending of the file says what it is: a picture (.png), or a page whose letters and lines stay sharp (.pdf, .svg).</source>
   <translation>Dessine une carte de classes sur une page A4 à 200 points par pouce, avec titre, légende des classes, barre d'échelle, flèche du Nord et source, dans les couleurs de la couche. Laissé vide, le titre est le nom de la couche. L'extension du fichier dit ce qu'il est : une image (.png), ou une page dont les lettres et les lignes restent nettes (.pdf, .svg).</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <source>'{}' is no PNG, PDF or SVG</source>
   <translation>'{}' n'est ni un PNG, ni un PDF, ni un SVG</translation>
  </message>
  <message>
   <source>Call it something.png, something.pdf or something.svg</source>
   <translation>Appelez-le quelque_chose.png, quelque_chose.pdf ou quelque_chose.svg</translation>
  </message>
  <message>
   <source>Polygons of a map</source>
   <translation>Polygones d'une carte</translation>
  </message>
  <message>
   <source>Makes a GeoPackage of the areas of a class map: a polygon for each patch of one class, or one of many parts for each class, with the class's code and name and the area in hectares on the project's ellipsoid, or on the map's where the project has none, in the colours of the map. Pixels without data give none. Clean the map first (Majority filter, Sieve): lonely pixels become polygons, too.</source>
   <translation>Fait un GeoPackage des surfaces d'une carte de classes : un polygone pour chaque tache d'une classe, ou un seul à plusieurs parties par classe, avec le code et le nom de la classe et la surface en hectares sur l'ellipsoïde du projet, ou sur celui de la carte si le projet n'en a pas, dans les couleurs de la carte. Les pixels sans données n'en donnent aucun. Nettoyez d'abord la carte (filtre majoritaire, tamisage) : les pixels isolés deviennent aussi des polygones.</translation>
  </message>
  <message>
   <source>One polygon of many parts per class</source>
   <translation>Un polygone à plusieurs parties par classe</translation>
  </message>
  <message>
   <source>'{}' is no GeoPackage</source>
   <translation>« {} » n'est pas un GeoPackage</translation>
  </message>
  <message>
   <source>Call it something.gpkg</source>
   <translation>Choisissez un nom en .gpkg</translation>
  </message>
  <message>
   <source>'{}' has no CRS, so that the polygons have no areas</source>
   <translation>« {} » n'a pas de SCR, les polygones n'ont donc pas de surface</translation>
  </message>
  <message>
   <source>The algorithm '{}' of QGIS failed</source>
   <translation>L'algorithme « {} » de QGIS a échoué</translation>
  </message>
  <message>
   <source>The log says more</source>
   <translation>Le journal en dit plus</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <source>Compare the layers' places</source>
   <translation>Comparer la position des couches</translation>
  </message>
  <message>
   <source>Estimates how far each layer lies from the target layer, in the target's pixels, by phase correlation of their edges. Where the edges have too little in common, it says that it cannot tell. The points hold the shift at every place that told one (off_x, off_y in map units: where the layer has what should be at the point). Radar has its edges where things rise and an optical image where colours change, so between the two a pixel or so is not to be trusted.</source>
   <translation>Estime le décalage de chaque couche par rapport à la couche cible, en pixels de la cible, par corrélation de phase de leurs contours. Si les contours ont trop peu en commun, cela est signalé. Les points contiennent le décalage à chaque endroit où il a pu être estimé (off_x, off_y en unités de carte : là où se trouve dans la couche ce qui devrait être au point). Les contours d'un radar sont là où le relief s'élève et ceux d'une image optique là où les couleurs changent : entre les deux, un décalage d'un pixel environ n'est pas fiable.</translation>
  </message>
  <message>
   <source>Shifts</source>
   <translation>Décalages</translation>
  </message>
  <message>
   <source>The largest shift that can be told, in pixels</source>
   <translation>Plus grand décalage détectable, en pixels</translation>
  </message>
  <message>
   <source>The target {} is none of the layers</source>
   <translation>La cible {} ne fait pas partie des couches</translation>
  </message>
  <message>
   <source>Give that layer, or another target</source>
   <translation>Fournissez cette couche, ou une autre cible</translation>
  </message>
  <message>
   <source>Demonstration</source>
   <translation>Démonstration</translation>
  </message>
  <message>
   <source>Make the sample scene</source>
   <translation>Créer la scène d'exemple</translation>
  </message>
  <message>
   <source>Writes a small simulated landscape: a hyperspectral image over a part of it, a multispectral and a radar image, a few labels, and the true map. It shows how the tools work, not how accurate they are on real data.</source>
   <translation>Écrit un petit paysage simulé : une image hyperspectrale sur une partie de celui-ci, une image multispectrale et une image radar, quelques étiquettes, et la carte vraie. Il montre comment les outils fonctionnent, pas leur précision sur des données réelles.</translation>
  </message>
  <message>
   <source>Side of the scene in pixels</source>
   <translation>Côté de la scène en pixels</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Draw reference points</source>
   <translation>Tirer des points de référence</translation>
  </message>
  <message>
   <source>Draws pixels of a class map at random, as points without a class. Somebody who does not see the map gives each its true class in the field 'class' (in the panel: step 5); then 'Assess a map' estimates the accuracy and the areas of the whole map from them.

Designs: Random takes all pixels alike. The others draw within each class of the map: Equal as many of each, which tells the most of rare classes; Proportional as the class is large; Optimal as it is large and in doubt, which tells the overall accuracy best and needs the map's confidence (Olofsson et al. 2014).</source>
   <translation>Tire au hasard des pixels d'une carte de classes, sous forme de points sans classe. Une personne qui ne voit pas la carte donne à chacun sa vraie classe dans le champ « class » (dans le panneau : étape 5) ; « Évaluer une carte » estime ensuite à partir d'eux la précision et les surfaces de la carte entière.

Plans d'échantillonnage : Aléatoire prend tous les pixels de la même façon. Les autres tirent dans chaque classe de la carte : Égal, autant dans chacune, ce qui renseigne le mieux sur les classes rares ; Proportionnel, selon la taille de la classe ; Optimal, selon sa taille et son incertitude, ce qui renseigne le mieux sur la précision globale et demande la confiance de la carte (Olofsson et al. 2014).</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Aléatoire</translation>
  </message>
  <message>
   <source>Equal</source>
   <translation>Égal</translation>
  </message>
  <message>
   <source>Proportional</source>
   <translation>Proportionnel</translation>
  </message>
  <message>
   <source>Optimal</source>
   <translation>Optimal</translation>
  </message>
  <message>
   <source>Design</source>
   <translation>Plan d'échantillonnage</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>Points</translation>
  </message>
  <message>
   <source>Confidence of the map (for the optimal design)</source>
   <translation>Confiance de la carte (pour le plan optimal)</translation>
  </message>
  <message>
   <source>Reference points</source>
   <translation>Points de référence</translation>
  </message>
  <message>
   <source>Half of the 95 % interval that is to be expected</source>
   <translation>Moitié de l'intervalle à 95 % attendu</translation>
  </message>
  <message>
   <source>STAC item of a map</source>
   <translation>Item STAC d'une carte</translation>
  </message>
  <message>
   <source>Writes a STAC item (SpatioTemporal Asset Catalog 1.0.0) beside a class map: where it lies, its CRS and pixels, its classes and when it was made. It refers to the map by its name, so it is always called like the map, with .stac.json.</source>
   <translation>Écrit un item STAC (SpatioTemporal Asset Catalog 1.0.0) à côté d'une carte de classes : où elle se trouve, son SCR et ses pixels, ses classes et quand elle a été faite. Il désigne la carte par son nom, il s'appelle donc toujours comme la carte, avec .stac.json.</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation>Item STAC</translation>
  </message>
  <message>
   <source>Virtual rasters (*.vrt)</source>
   <translation>Rasters virtuels (*.vrt)</translation>
  </message>
  <message>
   <source>'{}' is no virtual raster: call it something.vrt</source>
   <translation>« {} » n'est pas un raster virtuel : nommez-le quelque_chose.vrt</translation>
  </message>
  <message>
   <source>Stack bands</source>
   <translation>Empiler des bandes</translation>
  </message>
  <message>
   <source>Makes one image of bands that come as a file each, or in several pixel sizes, such as those of Landsat and Sentinel-2: a small virtual raster that names the files, so that nothing is copied. It has the finest pixels, and the area that all cover. Names and wavelengths come from the files, or from what they are called; so does the order of the bands.</source>
   <translation>Fait une image de bandes livrées chacune dans un fichier, ou en plusieurs tailles de pixel, comme celles de Landsat et de Sentinel-2 : un petit raster virtuel qui nomme les fichiers, si bien que rien n'est copié. Il a les pixels les plus fins et la surface que toutes couvrent. Noms et longueurs d'onde viennent des fichiers, ou de leurs noms ; l'ordre des bandes aussi.</translation>
  </message>
  <message>
   <source>Layers of bands</source>
   <translation>Couches des bandes</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Not all of the bands are rasters</source>
   <translation>Toutes les bandes ne sont pas des rasters</translation>
  </message>
  <message>
   <source>Give raster layers, or files of rasters</source>
   <translation>Donnez des couches raster, ou des fichiers de rasters</translation>
  </message>
  <message>
   <source>{} layers in {}</source>
   <translation>{} couches dans {}</translation>
  </message>
  <message>
   <source>Suggest where to label next</source>
   <translation>Suggérer où étiqueter ensuite</translation>
  </message>
  <message>
   <source>Learns from the labels as they are now and says where the next ones would teach the most: points far from each other and from all labels, the best first, with the two classes that each place may be and their shares. Label them, and run it again.

The panel does the same step by step, in the live map: 'Next Suggestion'.</source>
   <translation>Apprend des étiquettes telles qu'elles sont et dit où les prochaines apporteraient le plus : des points éloignés les uns des autres et de toutes les étiquettes, le meilleur d'abord, avec les deux classes possibles à chaque endroit et leurs parts. Étiquetez-les et relancez.

Le panneau fait de même pas à pas dans la carte en direct : « Suggestion suivante ».</translation>
  </message>
  <message>
   <source>Labels (vector layer)</source>
   <translation>Étiquettes (couche vecteur)</translation>
  </message>
  <message>
   <source>Labels (raster of codes, instead of a vector layer)</source>
   <translation>Étiquettes (raster de codes, au lieu d'une couche vecteur)</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Emplacements</translation>
  </message>
  <message>
   <source>Places to label</source>
   <translation>Endroits à étiqueter</translation>
  </message>
  <message>
   <source>Train a model</source>
   <translation>Entraîner un modèle</translation>
  </message>
  <message>
   <source>Learns a land-cover model from co-registered layers of up to three sensors, one more such as elevation, and a few labels (polygons, lines, points, or a raster of codes). The target is what will be there for the whole map, one layer or several: the others, which may cover a part of the area only, help to learn. By default it is the last sensor given, and Other beside it; of several layers the map has the pixels of the first. Whole shapes are held out to estimate the accuracy; the saved model has learned from all. A cross-validation holds every shape out once instead of one share, in as many trainings as folds; where a class has few shapes that is the usual way.

Layers may differ in CRS, pixel size and extent. The same seed gives the same model. Smoothing says how much a pixel of the maps follows its neighbours where it is in doubt; with 0 each pixel stands on its own.

A training may continue from a model of the same sensors, with new labels, classes or another scene: it is done sooner, and what was taken over is told. Only the labels given here teach.</source>
   <translation>Apprend un modèle d'occupation du sol à partir de couches superposables d'un à trois capteurs, d'une autre comme l'altitude et de quelques étiquettes (polygones, lignes, points, ou raster de codes). La cible est ce qui sera disponible pour toute la carte, une couche ou plusieurs : les autres, qui peuvent ne couvrir qu'une partie de la zone, aident à apprendre. Par défaut, c'est le dernier capteur donné, avec Autre à ses côtés ; s'il y a plusieurs couches, la carte a les pixels de la première. Des formes entières sont mises de côté pour estimer la précision ; le modèle enregistré a appris de toutes. Une validation croisée met chaque forme de côté une fois, au lieu d'une seule part, en autant d'entraînements que de blocs ; là où une classe a peu de formes, c'est la façon habituelle.

Les couches peuvent différer par le SCR, la taille de pixel et l'emprise. La même graine donne le même modèle. Le lissage indique à quel point un pixel des cartes suit ses voisins là où il est incertain ; avec 0, chaque pixel est traité pour lui-même.

Un entraînement peut continuer à partir d'un modèle des mêmes capteurs, avec de nouvelles étiquettes, de nouvelles classes ou une autre scène : il se termine plus tôt, et ce qui a été repris est indiqué. Seules les étiquettes fournies ici servent à apprendre.</translation>
  </message>
  <message>
   <source>Held-out share of the shapes</source>
   <translation>Part des formes mise de côté</translation>
  </message>
  <message>
   <source>Interactive learning: sensors exchange what they learn</source>
   <translation>Apprentissage interactif : les capteurs échangent ce qu'ils apprennent</translation>
  </message>
  <message>
   <source>Self-adversarial: features learn to stand noise</source>
   <translation>Auto-antagoniste : les caractéristiques apprennent à résister au bruit</translation>
  </message>
  <message>
   <source>Label propagation: unlabelled pixels learn along</source>
   <translation>Propagation d'étiquettes : les pixels non étiquetés participent à l'apprentissage</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Auteur</translation>
  </message>
  <message>
   <source>Notes, kept in the model</source>
   <translation>Notes, conservées dans le modèle</translation>
  </message>
  <message>
   <source>Cross-validation: folds that hold every shape out once (0: one held-out share, -1: {} where shapes are few)</source>
   <translation>Validation croisée : blocs mettant chaque forme de côté une fois (0 : une seule part mise de côté, -1 : {} là où les formes sont peu nombreuses)</translation>
  </message>
  <message>
   <source>Epochs (0: as many as serve)</source>
   <translation>Époques (0 : autant que nécessaire)</translation>
  </message>
  <message>
   <source>Smoothing (0: each pixel on its own)</source>
   <translation>Lissage (0 : chaque pixel pour lui-même)</translation>
  </message>
  <message>
   <source>Class prior (0: all classes alike, for rare ones; 1: as common as training finds them)</source>
   <translation>A priori des classes (0 : toutes pareilles, pour les rares ; 1 : aussi fréquentes que l'entraînement les trouve)</translation>
  </message>
  <message>
   <source>{} cannot be started</source>
   <translation>Impossible de démarrer {}</translation>
  </message>
  <message>
   <source>Setting up the engine failed</source>
   <translation>L'installation du moteur a échoué</translation>
  </message>
  <message>
   <source>{}; {}</source>
   <translation>{} ; {}</translation>
  </message>
  <message>
   <source>'{}'</source>
   <translation>« {} »</translation>
  </message>
  <message>
   <source>The answer cannot be written to layer '{}'</source>
   <translation>Impossible d'écrire la réponse dans la couche « {} »</translation>
  </message>
  <message>
   <source>Look whether its file may be written</source>
   <translation>Vérifiez que son fichier est accessible en écriture</translation>
  </message>
  <message>
   <source>There is no pixel of layer '{}' here</source>
   <translation>Il n'y a pas de pixel de la couche « {} » ici</translation>
  </message>
  <message>
   <source>Click where the layer is</source>
   <translation>Cliquez là où se trouve la couche</translation>
  </message>
  <message>
   <source>Layer '{}' has no data here</source>
   <translation>La couche « {} » n'a pas de données ici</translation>
  </message>
  <message>
   <source>Click where it has values</source>
   <translation>Cliquez là où elle a des valeurs</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Whether the layers lie on each other is not known yet</source>
   <translation>On ne sait pas encore si les couches se superposent</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>{} against {}: cannot be told, they have too few edges in common</source>
   <translation>{} par rapport à {} : indéterminé, elles ont trop peu de contours en commun</translation>
  </message>
  <message>
   <source>{} lies on {} ({} pixels off)</source>
   <translation>{} coïncide avec {} (décalage de {} pixels)</translation>
  </message>
  <message>
   <source>{} lies {} pixels off (pixels of {})</source>
   <translation>{} est décalée de {} pixels (pixels de {})</translation>
  </message>
  <message>
   <source>Show Shifts</source>
   <translation>Afficher les décalages</translation>
  </message>
  <message>
   <source>what the two see differs, so look before you move it</source>
   <translation>ce que voient les deux diffère : regardez avant de déplacer</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Déplacer</translation>
  </message>
  <message>
   <source>{} (moved)</source>
   <translation>{} (déplacée)</translation>
  </message>
  <message>
   <source>Shifts of the layers (× {})</source>
   <translation>Décalages des couches (× {})</translation>
  </message>
  <message>
   <source>The shifts are gone</source>
   <translation>Les décalages ont disparu</translation>
  </message>
  <message>
   <source>Compare the layers again</source>
   <translation>Comparez de nouveau les couches</translation>
  </message>
  <message>
   <source>The move has no place in the CRS of layer '{}'</source>
   <translation>Le déplacement n'a pas d'équivalent dans le SCR de la couche « {} »</translation>
  </message>
  <message>
   <source>Reproject the layer</source>
   <translation>Reprojetez la couche</translation>
  </message>
  <message>
   <source>Layer '{}' has no georeference that could be moved</source>
   <translation>La couche « {} » n'a pas de géoréférencement pouvant être déplacé</translation>
  </message>
  <message>
   <source>Georeference the layer first</source>
   <translation>Géoréférencez d'abord la couche</translation>
  </message>
  <message>
   <source>Save the project into a folder where you may write</source>
   <translation>Enregistrez le projet dans un dossier où vous avez le droit d'écrire</translation>
  </message>
  <message>
   <source>Bands of {}</source>
   <translation>Bandes de {}</translation>
  </message>
  <message>
   <source>Layer '{}' has edits that are not saved</source>
   <translation>La couche « {} » a des modifications non enregistrées</translation>
  </message>
  <message>
   <source>Save or discard them, then read it anew</source>
   <translation>Enregistrez-les ou abandonnez-les, puis relisez-la</translation>
  </message>
  <message>
   <source>Number the classes anew</source>
   <translation>Renuméroter les classes</translation>
  </message>
  <message>
   <source>The part of '{}' on the target layer has {} classes, but a map can have 1 to 254</source>
   <translation>La partie de « {} » sur la couche cible a {} classes, mais une carte peut en avoir de 1 à 254</translation>
  </message>
  <message>
   <source>Join classes first: Reclassify by Table in Processing does it</source>
   <translation>Réunissez d'abord des classes : « Reclassification par table » dans Traitement le fait</translation>
  </message>
  <message>
   <source>Press the button again to replace it, or choose another name</source>
   <translation>Appuyez de nouveau sur le bouton pour le remplacer, ou choisissez un autre nom</translation>
  </message>
  <message>
   <source>'{}' is there already</source>
   <translation>« {} » existe déjà</translation>
  </message>
  <message>
   <source>model.xmn</source>
   <translation>modèle.xmn</translation>
  </message>
  <message>
   <source>There are no labels yet</source>
   <translation>Il n'y a pas encore d'étiquettes</translation>
  </message>
  <message>
   <source>map.tif</source>
   <translation>carte.tif</translation>
  </message>
  <message>
   <source>'{}' is shown in the project as layer '{}'</source>
   <translation>« {} » est affiché dans le projet comme couche « {} »</translation>
  </message>
  <message>
   <source>Call the new map something else, such as {}, or remove that layer</source>
   <translation>Donnez un autre nom à la nouvelle carte, par exemple {}, ou supprimez cette couche</translation>
  </message>
  <message>
   <source>Map {}</source>
   <translation>Carte {}</translation>
  </message>
  <message>
   <source>classes</source>
   <translation>classes</translation>
  </message>
  <message>
   <source>{} (confidence)</source>
   <translation>{} (confiance)</translation>
  </message>
  <message>
   <source>{} (uncertainty)</source>
   <translation>{} (incertitude)</translation>
  </message>
  <message>
   <source>Sample scene (simulated)</source>
   <translation>Scène d'exemple (simulée)</translation>
  </message>
  <message>
   <source>The engine is not set up yet</source>
   <translation>Le moteur n'est pas encore installé</translation>
  </message>
  <message>
   <source>Press Set Up Engine at the top of the X-ModalNet panel</source>
   <translation>Cliquez sur Installer le moteur en haut du panneau X-ModalNet</translation>
  </message>
  <message>
   <source>The interpreter {} cannot be used: {}.</source>
   <translation>L'interpréteur {} ne peut pas être utilisé : {}.</translation>
  </message>
  <message>
   <source>Looking for Python</source>
   <translation>Recherche de Python</translation>
  </message>
  <message>
   <source>Removing what was there</source>
   <translation>Suppression de ce qui s'y trouvait</translation>
  </message>
  <message>
   <source>Making the environment</source>
   <translation>Création de l'environnement</translation>
  </message>
  <message>
   <source>The engine in {} is in use</source>
   <translation>Le moteur dans {} est en cours d'utilisation</translation>
  </message>
  <message>
   <source>Close all other windows of QGIS, then try again</source>
   <translation>Fermez toutes les autres fenêtres de QGIS, puis réessayez</translation>
  </message>
  <message>
   <source>To set up the engine takes {} GB in {} until it is done, and {} GB are free there</source>
   <translation>La configuration du moteur demande {} Go dans {} jusqu'à la fin, et {} Go y sont libres</translation>
  </message>
  <message>
   <source>Make room there, then try again</source>
   <translation>Libérez de la place à cet endroit, puis réessayez</translation>
  </message>
  <message>
   <source>The Python {} cannot download: it comes without SSL</source>
   <translation>Le Python {} ne peut pas télécharger : il est livré sans SSL</translation>
  </message>
  <message>
   <source>Bare soil</source>
   <translation>Sol nu</translation>
  </message>
  <message>
   <source>Built-up</source>
   <translation>Bâti</translation>
  </message>
  <message>
   <source>Cereals</source>
   <translation>Céréales</translation>
  </message>
  <message>
   <source>Forest</source>
   <translation>Forêt</translation>
  </message>
  <message>
   <source>Grassland</source>
   <translation>Prairie</translation>
  </message>
  <message>
   <source>Maize</source>
   <translation>Maïs</translation>
  </message>
  <message>
   <source>Road</source>
   <translation>Route</translation>
  </message>
  <message>
   <source>Water</source>
   <translation>Eau</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <source>Another QGIS is setting up the engine in {} (computer and process: {})</source>
   <translation>Un autre QGIS est en train d'installer le moteur dans {} (ordinateur et processus : {})</translation>
  </message>
  <message>
   <source>Wait until it is done: the engine is found by itself then</source>
   <translation>Attendez qu'il ait fini : le moteur sera ensuite trouvé tout seul</translation>
  </message>
  <message>
   <source>Ask who looks after this computer for the right to write there</source>
   <translation>Demandez à la personne qui gère cet ordinateur le droit d'y écrire</translation>
  </message>
  <message>
   <source>No shape of layer '{}' has a place in layer '{}'</source>
   <translation>Aucune forme de la couche « {} » n'a de place dans la couche « {} »</translation>
  </message>
  <message>
   <source>Check the CRS of both layers</source>
   <translation>Vérifiez le SCR des deux couches</translation>
  </message>
  <message>
   <source>Import shapes of {}</source>
   <translation>Importer des formes de {}</translation>
  </message>
  <message>
   <source>Layer '{}' does not take the shapes</source>
   <translation>La couche « {} » n'accepte pas les formes</translation>
  </message>
  <message>
   <source>Layer '{}' does not take shapes of layer '{}': it holds {}, and they are {}</source>
   <translation>La couche « {} » n'accepte pas de formes de la couche « {} » : elle contient {}, et ce sont {}</translation>
  </message>
  <message>
   <source>Make a new label layer: areas can be drawn in it, and it takes shapes of all kinds</source>
   <translation>Créez une nouvelle couche d'étiquettes : on peut y dessiner des surfaces, et elle accepte des formes de toute sorte</translation>
  </message>
  <message>
   <source>Layer '{}' has {} shapes, and up to {} are taken at once</source>
   <translation>La couche « {} » a {} formes, et on en prend au plus {} à la fois</translation>
  </message>
  <message>
   <source>Select those that you need, with QGIS's tools for that</source>
   <translation>Sélectionnez celles dont vous avez besoin, avec les outils de QGIS prévus pour cela</translation>
  </message>
  <message>
   <source>No shape of layer '{}' has a class in field '{}'</source>
   <translation>Aucune forme de la couche « {} » n'a de classe dans le champ « {} »</translation>
  </message>
  <message>
   <source>Choose that layer as label layer once, with the field of its classes; then come back</source>
   <translation>Choisissez une fois cette couche comme couche d'étiquettes, avec le champ de ses classes ; puis revenez</translation>
  </message>
  <message>
   <source>'{}' is full of models called '{}'</source>
   <translation>« {} » contient trop de modèles nommés « {} »</translation>
  </message>
  <message>
   <source>Rename the file first</source>
   <translation>Renommez d'abord le fichier</translation>
  </message>
  <message>
   <source>The folder '{}' cannot be made: {}</source>
   <translation>Impossible de créer le dossier « {} » : {}</translation>
  </message>
  <message>
   <source>Choose another folder for models in Settings &gt; Options</source>
   <translation>Choisissez un autre dossier de modèles dans Préférences &gt; Options</translation>
  </message>
  <message>
   <source>The model would be copied onto itself</source>
   <translation>Le modèle serait copié sur lui-même</translation>
  </message>
  <message>
   <source>Choose another place or name</source>
   <translation>Choisissez un autre emplacement ou un autre nom</translation>
  </message>
  <message>
   <source>A spectral library holds spectra of one layer whose bands have wavelengths</source>
   <translation>Une bibliothèque spectrale contient les spectres d'une seule couche dont les bandes ont des longueurs d'onde</translation>
  </message>
  <message>
   <source>Choose one layer above the plot, or save a table (CSV)</source>
   <translation>Choisissez une seule couche au-dessus du graphique, ou enregistrez un tableau (CSV)</translation>
  </message>
  <message>
   <source>A map of classes</source>
   <translation>Une carte de classes</translation>
  </message>
  <message>
   <source>Layer '{}' has no CRS, so that nobody can find its place</source>
   <translation>La couche « {} » n'a pas de SCR : personne ne peut en trouver l'emplacement</translation>
  </message>
  <message>
   <source>Set it first: Layer, Set CRS of Layer(s)</source>
   <translation>Définissez-le d'abord : Couche, Définir le SCR des couches</translation>
  </message>
  <message>
   <source>Layer '{}' lies where its CRS has no place on the globe</source>
   <translation>La couche « {} » se trouve là où son SCR n'a pas d'équivalent sur le globe</translation>
  </message>
  <message>
   <source>Check its CRS</source>
   <translation>Vérifiez son SCR</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>How sure the model is, 0 to 1</source>
   <translation>Degré de certitude du modèle, de 0 à 1</translation>
  </message>
  <message>
   <source>Entropy, margin, unlike</source>
   <translation>Entropie, marge, dissemblance</translation>
  </message>
  <message>
   <source>Style for QGIS</source>
   <translation>Style pour QGIS</translation>
  </message>
  <message>
   <source>No data</source>
   <translation>Pas de données</translation>
  </message>
  <message>
   <source>Style Layer by Class</source>
   <translation>Styler la couche par classe</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Style</translation>
  </message>
  <message>
   <source>All classes are drawn in one colour</source>
   <translation>Toutes les classes sont dessinées d'une seule couleur</translation>
  </message>
  <message>
   <source>Classes of one colour, which no map tells apart: {}</source>
   <translation>Classes d'une même couleur, qu'aucune carte ne distingue : {}</translation>
  </message>
  <message>
   <source>Choose Other Colours</source>
   <translation>Choisir d'autres couleurs</translation>
  </message>
  <message>
   <source>The layer's style has no category for {}: these shapes are not seen on the map</source>
   <translation>Le style de la couche n'a pas de catégorie pour {} : ces formes ne se voient pas sur la carte</translation>
  </message>
  <message>
   <source>The layer's style has no category for {}: they are drawn as shapes without a class</source>
   <translation>Le style de la couche n'a pas de catégorie pour {} : elles sont dessinées comme des formes sans classe</translation>
  </message>
  <message>
   <source>Add to Style</source>
   <translation>Ajouter au style</translation>
  </message>
  <message>
   <source>The layer's style has no category for shapes without a class: they are not seen on the map</source>
   <translation>Le style de la couche n'a pas de catégorie pour les formes sans classe : elles ne se voient pas sur la carte</translation>
  </message>
  <message>
   <source>'{}' lies over '{}' on the map: shapes that are drawn are hidden by it</source>
   <translation>« {} » se trouve au-dessus de « {} » sur la carte et cache les formes dessinées</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Ordre</translation>
  </message>
  <message>
   <source>Move the Labels to the Top</source>
   <translation>Placer les étiquettes tout en haut</translation>
  </message>
  <message>
   <source>The map draws the shapes by field '{}', not by the class field '{}': their colours are not those of the table</source>
   <translation>La carte dessine les formes selon le champ « {} », et non selon le champ de classe « {} » : leurs couleurs ne sont pas celles de la table</translation>
  </message>
  <message>
   <source>The layer's style goes by field '{}', which is gone: no shape is seen on the map</source>
   <translation>Le style de la couche suit le champ « {} », qui n'existe plus : aucune forme ne se voit sur la carte</translation>
  </message>
  <message>
   <source>The layer's style goes by field '{}', which is gone: all shapes are drawn alike</source>
   <translation>Le style de la couche suit le champ « {} », qui n'existe plus : toutes les formes sont dessinées de la même façon</translation>
  </message>
  <message>
   <source>1: the edge of what was seen</source>
   <translation>1 : limite de ce qui a été vu</translation>
  </message>
  <message>
   <source>2 and more: unlike anything seen</source>
   <translation>2 et plus : différent de tout ce qui a été vu</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>sûr</translation>
  </message>
  <message>
   <source>as good as nothing known</source>
   <translation>presque rien de connu</translation>
  </message>
  <message>
   <source>The style cannot be saved beside the map</source>
   <translation>Impossible d'enregistrer le style à côté de la carte</translation>
  </message>
  <message>
   <source>There are too many shapes to look at all of them: {} of {} were looked at, in some places</source>
   <translation>Il y a trop de formes pour les examiner toutes : {} sur {} ont été examinées, à quelques endroits</translation>
  </message>
  <message>
   <source>{}: {} of {}</source>
   <translation>{} : {} sur {}</translation>
  </message>
  <message>
   <source>Shapes where the target layer has no data teach nothing. {}</source>
   <translation>Là où la couche cible n'a pas de données, les formes n'apprennent rien au modèle. {}</translation>
  </message>
  <message>
   <source>Parts of shapes that lie outside of the target layer teach nothing. {}</source>
   <translation>Les parties de formes situées hors de la couche cible n'apprennent rien au modèle. {}</translation>
  </message>
  <message>
   <source>A shape of '{}' covers nearly all of the target layer: delete it if that was not meant</source>
   <translation>Une forme de '{}' couvre presque toute la couche cible : supprimez-la si ce n’était pas voulu</translation>
  </message>
  <message>
   <source>{} shapes of '{}' cover nearly all of the target layer each: delete them if that was not meant</source>
   <translation>{} formes de '{}' couvrent chacune presque toute la couche cible : supprimez-les si ce n’était pas voulu</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>{} has {} times the labelled pixels of {}: draw more of {}</source>
   <translation>{} a {} fois plus de pixels étiquetés que {} : dessinez davantage de {}</translation>
  </message>
  <message>
   <source>Balance</source>
   <translation>Équilibre</translation>
  </message>
  <message>
   <source>All labels lie close together, on {} of the target layer: the map is a guess elsewhere</source>
   <translation>Toutes les étiquettes sont proches les unes des autres, sur {} de la couche cible : ailleurs, la carte n'est qu'une supposition</translation>
  </message>
  <message>
   <source>All shapes of {} lie close together, on a small part of the target layer ({}): draw some elsewhere, if there is any</source>
   <translation>Toutes les formes de {} sont proches les unes des autres, sur une petite partie de la couche cible ({}) : dessinez-en ailleurs, s'il y en a</translation>
  </message>
  <message>
   <source>Each of these classes has all of its shapes on a small part of the target layer: {}. Draw some elsewhere, if there are any</source>
   <translation>Chacune de ces classes a toutes ses formes sur une petite partie de la couche cible : {}. Dessinez-en ailleurs, s'il y en a</translation>
  </message>
  <message>
   <source>Shapes of {} and {} claim the same pixels in {}</source>
   <translation>Des formes de {} et de {} revendiquent les mêmes pixels à {}</translation>
  </message>
  <message>
   <source>Shapes of different classes, most often {} and {}, claim the same pixels in {}</source>
   <translation>Des formes de classes différentes, le plus souvent {} et {}, revendiquent les mêmes pixels à {}</translation>
  </message>
  <message>
   <source>{} places</source>
   <translation>{} endroits</translation>
  </message>
  <message>
   <source>{} places or more</source>
   <translation>{} endroits ou plus</translation>
  </message>
  <message>
   <source>one place</source>
   <translation>un endroit</translation>
  </message>
  <message>
   <source>About {} pixels of {} of the {} shapes are left out</source>
   <translation>Environ {} pixels de {} des {} formes sont ignorés</translation>
  </message>
  <message>
   <source>{} pixel of {} of the {} shapes is left out</source>
   <translation>{} pixel de {} des {} formes est ignoré</translation>
  </message>
  <message>
   <source>About {} pixels or more of {} of the {} shapes are left out</source>
   <translation>Environ {} pixels ou plus de {} des {} formes sont ignorés</translation>
  </message>
  <message>
   <source>Redraw or remove one of two shapes</source>
   <translation>Redessinez ou supprimez l'une des deux formes</translation>
  </message>
  <message>
   <source>A shape that covers no pixel's middle claims all pixels that it touches: choose a target of smaller pixels, or keep one shape a pixel</source>
   <translation>Une forme qui ne couvre le centre d'aucun pixel revendique tous ceux qu'elle touche : choisissez une cible aux pixels plus petits, ou gardez une forme par pixel</translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation>Recouvrement</translation>
  </message>
  <message>
   <source>The plugin failed: {}</source>
   <translation>L'extension a échoué : {}</translation>
  </message>
  <message>
   <source>Please report this with the log</source>
   <translation>Veuillez le signaler en joignant le journal</translation>
  </message>
  <message>
   <source>QGIS has no algorithm '{}'</source>
   <translation>QGIS n'a pas d'algorithme « {} »</translation>
  </message>
  <message>
   <source>Enable the plugin Processing, and its provider in Settings, Options, Processing, Providers</source>
   <translation>Activez l'extension Traitement (Processing), et son fournisseur dans Préférences, Options, Traitement, Fournisseurs de services</translation>
  </message>
  <message>
   <source>Draw the map</source>
   <translation>Dessiner la carte</translation>
  </message>
  <message>
   <source>The map cannot be drawn</source>
   <translation>Impossible de dessiner la carte</translation>
  </message>
  <message>
   <source>QGIS's error number {}</source>
   <translation>Erreur QGIS numéro {}</translation>
  </message>
  <message>
   <source>How much a class counts for being common in the area: 0 holds all classes alike and finds the rare ones best, 1 holds them to be as common as training found them and gets most pixels right</source>
   <translation>Ce que compte la fréquence d'une classe dans la zone : 0 tient toutes les classes pour aussi fréquentes et trouve le mieux les rares, 1 les tient pour aussi fréquentes que l'entraînement les a trouvées et donne le plus de pixels justes</translation>
  </message>
  <message>
   <source>It was computed on the CPU: no graphics card was found that the engine can use.</source>
   <translation>Le calcul s'est fait sur le processeur : aucune carte graphique que le moteur puisse utiliser n'a été trouvée.</translation>
  </message>
  <message>
   <source>It was computed on {}, the graphics card that was found.</source>
   <translation>Le calcul s'est fait sur {}, la carte graphique trouvée.</translation>
  </message>
  <message>
   <source>It was computed on the device '{}', as was chosen.</source>
   <translation>Le calcul a eu lieu sur le périphérique « {} », comme choisi.</translation>
  </message>
  <message>
   <source>The first training tells which device this is here.</source>
   <translation>Le premier entraînement dira de quel périphérique il s'agit ici.</translation>
  </message>
  <message>
   <source>Here this is {}, a graphics card.</source>
   <translation>Ici, c'est {}, une carte graphique.</translation>
  </message>
  <message>
   <source>Here this is the CPU: the engine finds no graphics card that it can use.</source>
   <translation>Ici, c'est le processeur : le moteur ne trouve aucune carte graphique qu'il puisse utiliser.</translation>
  </message>
  <message>
   <source>The engine found no graphics card here that it can use, so that '{}' cannot train: choose Automatic or cpu.</source>
   <translation>Le moteur n’a trouvé ici aucune carte graphique qu’il puisse utiliser ; « {} » ne peut pas entraîner : choisissez Automatique ou cpu.</translation>
  </message>
  <message>
   <source>{} (too few points for an interval)</source>
   <translation>{} (trop peu de points pour un intervalle)</translation>
  </message>
  <message>
   <source>{} (95 % interval: {} to {})</source>
   <translation>{} (intervalle à 95 % : de {} à {})</translation>
  </message>
  <message>
   <source>Overall accuracy: {}</source>
   <translation>Précision globale : {}</translation>
  </message>
  <message>
   <source>Overall accuracy where points are: {}</source>
   <translation>Précision globale là où il y a des points : {}</translation>
  </message>
  <message>
   <source>What the model remembers of its labels: {}</source>
   <translation>Ce que le modèle a retenu de ses étiquettes : {}</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} à {}</translation>
  </message>
  <message>
   <source>{} of the map is of classes without a point, and left out of all figures: label more points.</source>
   <translation>{} de la carte appartiennent à des classes sans point et manquent dans tous les chiffres : étiquetez davantage de points.</translation>
  </message>
  <message>
   <source>How good the map is, only points tell that no training has seen.</source>
   <translation>La qualité de la carte, seuls des points qu'aucun entraînement n'a vus la disent.</translation>
  </message>
  <message>
   <source>These are too few points for a figure that could be quoted: about {} more would tell it to ± 15 percentage points.</source>
   <translation>Trop peu de points pour un chiffre à citer : environ {} de plus le donneraient à ± 15 points de pourcentage.</translation>
  </message>
  <message>
   <source>These are too few points for a figure that could be quoted: label more of them.</source>
   <translation>Trop peu de points pour un chiffre à citer : étiquetez-en d'autres.</translation>
  </message>
  <message>
   <source>The estimate is the figure to quote: each point is weighted by the part of the map that it stands for.</source>
   <translation>L'estimation est le chiffre à citer : chaque point est pondéré par la partie de la carte qu'il représente.</translation>
  </message>
  <message>
   <source>Another class</source>
   <translation>Une autre classe</translation>
  </message>
  <message>
   <source>Step of the X-ModalNet panel</source>
   <translation>Étape du panneau X-ModalNet</translation>
  </message>
  <message>
   <source>Model: {}</source>
   <translation>Modèle : {}</translation>
  </message>
  <message>
   <source>X-ModalNet algorithm</source>
   <translation>Algorithme X-ModalNet</translation>
  </message>
  <message>
   <source>{} from {}</source>
   <translation>{} à partir de {}</translation>
  </message>
  <message>
   <source>learned from {}</source>
   <translation>appris de {}</translation>
  </message>
  <message>
   <source>{} classes</source>
   <translation>{} classes</translation>
  </message>
  <message>
   <source>by {}</source>
   <translation>par {}</translation>
  </message>
  <message>
   <source>OA {}</source>
   <translation>PG {}</translation>
  </message>
  <message>
   <source>estimated from scratch</source>
   <translation>estimée à partir de zéro</translation>
  </message>
  <message>
   <source>{} of {} classes</source>
   <translation>{} classes sur {}</translation>
  </message>
  <message>
   <source>average accuracy {}</source>
   <translation>exactitude moyenne {}</translation>
  </message>
  <message>
   <source>kappa {}</source>
   <translation>kappa {}</translation>
  </message>
  <message>
   <source>{} epochs</source>
   <translation>{} époques</translation>
  </message>
  <message>
   <source>seed {}</source>
   <translation>graine {}</translation>
  </message>
  <message>
   <source>modules {}</source>
   <translation>modules {}</translation>
  </message>
  <message>
   <source>[Beside project]</source>
   <translation>[Près du projet]</translation>
  </message>
  <message>
   <source>[Beside labels]</source>
   <translation>[Près des étiquettes]</translation>
  </message>
  <message>
   <source>[Temporary file]</source>
   <translation>[Temporaire]</translation>
  </message>
  <message>
   <source>No program opens '{}'</source>
   <translation>Aucun programme n'ouvre « {} »</translation>
  </message>
  <message>
   <source>'{}' is no folder that can be shown</source>
   <translation>« {} » n'est pas un dossier qui puisse être affiché</translation>
  </message>
  <message>
   <source>'{}' is not a report of X-ModalNet and was not opened: make the result again to get its report</source>
   <translation>« {} » n'est pas un rapport de X-ModalNet et n'a pas été ouvert : refaites le résultat pour obtenir son rapport</translation>
  </message>
  <message>
   <source>'{}' is there already. Replace it?</source>
   <translation>« {} » existe déjà. Le remplacer ?</translation>
  </message>
  <message>
   <source>Help on this step</source>
   <translation>Aide sur cette étape</translation>
  </message>
  <message>
   <source>QGIS's plugin Processing is off</source>
   <translation>L'extension Traitement (Processing) de QGIS est désactivée</translation>
  </message>
  <message>
   <source>Enable it: Plugins, Manage and Install Plugins, Installed</source>
   <translation>Activez-la : Extensions, Installer/Gérer les extensions, Installées</translation>
  </message>
  <message>
   <source>The points of the project that was closed are in {}</source>
   <translation>Les points du projet qui a été fermé sont dans {}</translation>
  </message>
  <message>
   <source>Only points that were drawn here can be walked through</source>
   <translation>Seuls les points tirés ici peuvent être parcourus</translation>
  </message>
  <message>
   <source>Draw points first</source>
   <translation>Tirez d'abord des points</translation>
  </message>
  <message>
   <source>Layer '{}' has no points</source>
   <translation>La couche « {} » n'a pas de points</translation>
  </message>
  <message>
   <source>Point {} has no place in the CRS of the project</source>
   <translation>Le point {} n'a pas d'équivalent dans le SCR du projet</translation>
  </message>
  <message>
   <source>Choose another CRS for the project</source>
   <translation>Choisissez un autre SCR pour le projet</translation>
  </message>
  <message>
   <source>'{}' lies off this map: choose another reference, or draw points from the map</source>
   <translation>« {} » se trouve hors de cette carte : choisissez une autre référence, ou tirez des points de la carte</translation>
  </message>
  <message>
   <source>The points of '{}' were drawn from '{}', and none lies on this map: choose that map, or draw points from this one</source>
   <translation>Les points de « {} » ont été tirés de « {} », et aucun ne se trouve sur cette carte : choisissez cette autre carte, ou tirez des points de celle-ci</translation>
  </message>
  <message>
   <source>Assess the map</source>
   <translation>Évaluer la carte</translation>
  </message>
  <message>
   <source>The report on the map of the project that was closed is {}</source>
   <translation>Le rapport sur la carte du projet qui a été fermé est {}</translation>
  </message>
  <message>
   <source>There is no reference</source>
   <translation>Il n'y a pas de référence</translation>
  </message>
  <message>
   <source>Draw points from the map, or choose a layer of known classes</source>
   <translation>Tirez des points de la carte, ou choisissez une couche dont les classes sont connues</translation>
  </message>
  <message>
   <source>No map is chosen</source>
   <translation>Aucune carte n'est choisie</translation>
  </message>
  <message>
   <source>Make a map in step 4, or add a raster of classes to the project</source>
   <translation>Créez une carte à l'étape 4, ou ajoutez au projet un raster de classes</translation>
  </message>
  <message>
   <source>No point of '{}' has a class yet</source>
   <translation>Aucun point de « {} » n'a encore de classe</translation>
  </message>
  <message>
   <source>Press Label Points, and tell what is there</source>
   <translation>Appuyez sur Étiqueter, et indiquez ce qui s'y trouve</translation>
  </message>
  <message>
   <source>No class field of the reference is chosen</source>
   <translation>Aucun champ de classe de la référence n'est choisi</translation>
  </message>
  <message>
   <source>Choose the field that holds the classes</source>
   <translation>Choisissez le champ contenant les classes</translation>
  </message>
  <message>
   <source>reference.gpkg</source>
   <translation>points_de_référence.gpkg</translation>
  </message>
  <message>
   <source>Cannot tell</source>
   <translation>Indéterminé</translation>
  </message>
  <message>
   <source>No class yet</source>
   <translation>Pas encore de classe</translation>
  </message>
 </context>
 <context>
  <name>_Matrix</name>
  <message>
   <source>{} stayed: {} of it</source>
   <translation>{} inchangé : {} de la classe</translation>
  </message>
  <message>
   <source>{} became {}: {} of it</source>
   <translation>{} devenu {} : {} de la classe</translation>
  </message>
 </context>
</TS>
