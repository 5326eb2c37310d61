<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>accuracy</name>
  <message>
   <source>Figures of held-out labels speak of the labels. How right the map itself is, you learn from points that are drawn from it at random.</source>
   <translation>Les chiffres des étiquettes mises de côté parlent des étiquettes. À quel point la carte elle-même est juste, vous l'apprenez par des points qui en sont tirés au hasard.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/accuracy.png" alt="A point waits for its class"&gt;</source>
   <translation>&lt;img src="pictures/accuracy.png" alt="Un point attend sa classe"&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;Draw Points&lt;/b&gt;. &lt;i&gt;Random&lt;/i&gt;: every pixel has the same chance. &lt;i&gt;Equal&lt;/i&gt;: as many in each class, which tells the most of rare ones. &lt;i&gt;Proportional&lt;/i&gt;, the usual one: as the class is large, a few at least. &lt;i&gt;Optimal&lt;/i&gt;: as it is large and in doubt, for which the map's confidence must be in the project. Four times as many points make the interval half as wide. They go into a GeoPackage beside the map or, where that is a temporary file, beside the labels.</source>
   <translation>&lt;b&gt;Draw Points&lt;/b&gt;. &lt;i&gt;Random&lt;/i&gt; : chaque pixel a la même chance. &lt;i&gt;Equal&lt;/i&gt; : autant de points dans chaque classe, ce qui renseigne le mieux sur les classes rares. &lt;i&gt;Proportional&lt;/i&gt;, le choix habituel : selon la taille de la classe, avec un petit minimum. &lt;i&gt;Optimal&lt;/i&gt; : selon la taille de la classe et son incertitude, ce pour quoi la confiance de la carte doit se trouver dans le projet. Quatre fois plus de points réduisent l'intervalle de moitié. Les points sont enregistrés dans un GeoPackage à côté de la carte ou, si celle-ci est un fichier temporaire, à côté des étiquettes.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Label Points&lt;/b&gt;: one after another is shown, with the maps hidden. &lt;kbd&gt;1&lt;/kbd&gt; to &lt;kbd&gt;9&lt;/kbd&gt; tell the class, &lt;kbd&gt;A&lt;/kbd&gt; that it is none of the map's classes, which counts as an error of the map, &lt;kbd&gt;0&lt;/kbd&gt; that it cannot be told, which does not count, &lt;kbd&gt;Backspace&lt;/kbd&gt; goes back and shows the answer, which another key changes, &lt;kbd&gt;Enter&lt;/kbd&gt; goes on and leaves it, &lt;kbd&gt;Esc&lt;/kbd&gt; ends; every answer is in the file at once. Where all points have an answer, it goes once more through those that could not be told or, where there are none, through all. At the end the points are shown in the colours of their answers: open rings have none yet, grey points could not be told, black ones are of another class.</source>
   <translation>&lt;b&gt;Label Points&lt;/b&gt; : les points sont montrés l'un après l'autre, les cartes étant masquées. &lt;kbd&gt;1&lt;/kbd&gt; à &lt;kbd&gt;9&lt;/kbd&gt; indiquent la classe ; &lt;kbd&gt;A&lt;/kbd&gt;, que ce n'est aucune des classes de la carte, ce qui compte comme une erreur de la carte ; &lt;kbd&gt;0&lt;/kbd&gt;, qu'on ne peut pas le dire, ce qui ne compte pas ; &lt;kbd&gt;Retour arrière&lt;/kbd&gt; revient au point précédent et montre sa réponse, qu'une autre touche modifie ; &lt;kbd&gt;Entrée&lt;/kbd&gt; passe au suivant sans rien changer ; &lt;kbd&gt;Échap&lt;/kbd&gt; termine. Chaque réponse est aussitôt dans le fichier. Quand tous les points ont une réponse, ceux qui sont indéterminés sont parcourus de nouveau ou, s'il n'y en a pas, tous. À la fin, les points s'affichent dans les couleurs de leurs réponses : les cercles vides n'en ont pas encore, les points gris sont indéterminés, les noirs sont d'une autre classe.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Assess&lt;/b&gt;: the estimate for the whole map, of its accuracy and of the area of each class, each point weighted by the part of the map that it stands for (Olofsson et al. 2014), and the plain count of the points. The estimate is the figure to quote. Where the interval spans more than 30 percentage points, it is shown in place of the figure, with about how many points are missing. In the average accuracy, a class that the map lacks counts as never right, and a note says what the average is without it. Where the model learned from a part of the reference, a note says how right the map is on the rest. Points and maps from before a class was renamed in step 2 still count: in them it is known by its old name.</source>
   <translation>&lt;b&gt;Assess&lt;/b&gt; : l'estimation pour toute la carte, à savoir sa précision et la surface de chaque classe, chaque point étant pondéré par la partie de la carte qu'il représente (Olofsson et al. 2014), et le simple comptage des points. L'estimation est le chiffre à citer. Si l'intervalle s'étend sur plus de 30 points de pourcentage, il est affiché à la place du chiffre, avec le nombre approximatif de points qui manquent. Dans la précision moyenne, une classe absente de la carte compte comme jamais juste, et une remarque indique ce qu'est cette moyenne sans elle. Si le modèle a appris d'une partie de la référence, une remarque indique à quel point la carte est juste sur le reste. Les points et les cartes antérieurs au renommage d'une classe à l'étape 2 comptent toujours : la classe y est reconnue sous son ancien nom.</translation>
  </message>
  <message>
   <source>The same points judge another map of the place: the map that they were drawn from stays their strata (Stehman 2014). Any other layer of known classes can be the reference as well; then only the plain count is told, of polygons with its 95 % interval as if they had been drawn at random, unless its points were drawn over the whole map at random and you tick &lt;i&gt;Drawn at random&lt;/i&gt;. If the reference is a raster, codes are compared; where its names (as the layer shows them in QGIS, &lt;i&gt;Paletted/Unique values&lt;/i&gt;, or as its file has them) stand by other codes than the map's, classes meet by their names.</source>
   <translation>Les mêmes points permettent de juger une autre carte du même endroit : la carte dont ils ont été tirés continue de fournir leurs strates (Stehman 2014). Toute autre couche de classes connues peut aussi servir de référence ; elle ne donne alors que le simple comptage, celui de polygones avec son intervalle à 95 % comme s'ils avaient été tirés au hasard, sauf si ses points ont été tirés au hasard sur toute la carte et que vous cochez &lt;i&gt;Drawn at random&lt;/i&gt;. Si la référence est un raster, ce sont les codes qui sont comparés ; si ses noms (ceux que la couche montre dans QGIS, &lt;i&gt;Palette/Valeurs uniques&lt;/i&gt;, ou ceux de son fichier) correspondent à d'autres codes que ceux de la carte, les classes sont rapprochées par leurs noms.</translation>
  </message>
  <message>
   <source>Whether one of two maps is more right than the other, or whether chance alone may have made the difference, is told by McNemar's test on one reference: choose the second map as &lt;i&gt;Other map&lt;/i&gt; before you press &lt;b&gt;Assess&lt;/b&gt;. A p below 0.05 hardly is chance. &lt;a href="algorithms.html#assess"&gt;&lt;i&gt;Assess a map&lt;/i&gt;&lt;/a&gt; in the Processing toolbox does the same.</source>
   <translation>Si l'une de deux cartes est plus juste que l'autre, ou si le hasard seul a pu faire la différence, le test de McNemar le dit sur une même référence : choisissez la seconde carte comme &lt;i&gt;Other map&lt;/i&gt; avant d'appuyer sur &lt;b&gt;Assess&lt;/b&gt;. Un p inférieur à 0,05 n'est guère dû au hasard. &lt;a href="algorithms.html#assess"&gt;&lt;i&gt;Assess a map&lt;/i&gt;&lt;/a&gt; de la boîte à outils de traitements fait de même.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmes</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Grands territoires</translation>
  </message>
 </context>
 <context>
  <name>after</name>
  <message>
   <source>Works on any class map of the project; the newest is chosen by itself.</source>
   <translation>Fonctionne avec toute carte de classes du projet ; la plus récente est choisie d'elle-même.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/after.png" alt="Swipe between the map and the image"&gt;</source>
   <translation>&lt;img src="pictures/after.png" alt="Balayage entre la carte et l'image"&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;Swipe&lt;/b&gt;: drag the line; left of it the map, right of it what lies under it. The list beside the button chooses another layer to see there. &lt;kbd&gt;Esc&lt;/kbd&gt; ends it.</source>
   <translation>&lt;b&gt;Swipe&lt;/b&gt; : faites glisser la ligne ; à gauche se trouve la carte, à droite ce qui est dessous. La liste à côté du bouton permet de choisir une autre couche à voir de ce côté-là. &lt;kbd&gt;Échap&lt;/kbd&gt; pour quitter.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Clean Up&lt;/b&gt;: majority filter, sieve, and polygons in the map's colours, one per patch or one per class. The results join the map's group, step 5 then judges the cleaned map, and a table shows what became of each class. Pixels of one class that touch are one patch, also where they are several things: the polygons of a forest do not count its trees.</source>
   <translation>&lt;b&gt;Clean Up&lt;/b&gt; : filtre majoritaire, tamisage et polygones dans les couleurs de la carte, un par tache ou un par classe. Les résultats rejoignent le groupe de la carte, l'étape 5 juge alors la carte nettoyée, et un tableau montre ce que chaque classe est devenue. Les pixels d'une classe qui se touchent forment une seule tache, même là où il y a plusieurs objets : les polygones d'une forêt ne comptent pas ses arbres.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Export&lt;/b&gt;: GeoTIFF, GeoPackage with hectares, a CSV table of the areas, areas by polygon, a page with legend and hectares as PNG, a print layout to edit, a STAC item beside the map. The title of page and layout is the layer's name: rename the layer for another one. Where the map has no CRS, there is neither scale bar nor north arrow. &lt;i&gt;Areas by Polygon&lt;/i&gt; opens the algorithm of that name with the map filled in: of every polygon of a layer, such as fields or districts, it tells the class that has the most of it and the hectares of each class, as a layer in the colours of the map; its attribute table is exported as QGIS exports any.</source>
   <translation>&lt;b&gt;Export&lt;/b&gt; : GeoTIFF, GeoPackage avec les hectares, tableau CSV des surfaces, surfaces par polygone, page avec légende et hectares en PNG, mise en page à modifier, item STAC à côté de la carte. Le titre de la page et de la mise en page est le nom de la couche : renommez la couche pour en avoir un autre. Si la carte n'a pas de SCR, il n'y a ni barre d'échelle ni flèche du Nord. &lt;i&gt;Areas by Polygon&lt;/i&gt; ouvre l'algorithme du même nom, la carte étant déjà choisie : pour chaque polygone d'une couche, comme des parcelles ou des communes, il indique la classe qui en occupe la plus grande part et les hectares de chaque classe, sous forme d'une couche dans les couleurs de la carte ; sa table d'attributs s'exporte dans QGIS comme toute autre.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Compare&lt;/b&gt;: what became of each class from one map to another, in pixels or hectares, and the changes as a layer. The latest earlier map of the same pixels is proposed. Which of two maps of one time is more right it cannot tell: &lt;a href="accuracy.html"&gt;step 5&lt;/a&gt; can, by a reference.</source>
   <translation>&lt;b&gt;Compare&lt;/b&gt; : ce que chaque classe est devenue d'une carte à l'autre, en pixels ou en hectares, et les changements sous forme de couche. La carte antérieure la plus récente ayant les mêmes pixels est proposée. Laquelle de deux cartes d'une même époque est la plus juste, il ne peut le dire : l'&lt;a href="accuracy.html"&gt;étape 5&lt;/a&gt; le peut, avec une référence.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmes</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Grands territoires</translation>
  </message>
 </context>
 <context>
  <name>algorithms</name>
  <message>
   <source>Processing algorithms</source>
   <translation>Algorithmes de traitement</translation>
  </message>
  <message>
   <source>In the toolbox under &lt;i&gt;X-ModalNet&lt;/i&gt;, in the modeler, in batch, and as &lt;code&gt;qgis_process run xmodalnet:NAME -- ...&lt;/code&gt;. The text in the dialog explains every parameter; &lt;code&gt;qgis_process help xmodalnet:NAME&lt;/code&gt; also tells the numbers that stand for choices.</source>
   <translation>Dans la boîte à outils de traitements sous &lt;i&gt;X-ModalNet&lt;/i&gt;, dans le modeleur, en traitement par lots, et avec &lt;code&gt;qgis_process run xmodalnet:NAME -- ...&lt;/code&gt;. Le texte de la boîte de dialogue explique chaque paramètre ; &lt;code&gt;qgis_process help xmodalnet:NAME&lt;/code&gt; indique aussi les numéros qui correspondent aux choix.</translation>
  </message>
  <message>
   <source>Layers and labels to a model, with its estimated accuracy and report.</source>
   <translation>Crée un modèle à partir de couches et d'étiquettes, avec sa précision estimée et son rapport.</translation>
  </message>
  <message>
   <source>Numbers of a field beyond 254, such as crop codes, are the names of the classes, and the codes of the map count from 1 in their order: another year's labels may give other codes. The command line keeps them, with a table of all crop codes: &lt;code&gt;--classes&lt;/code&gt;.</source>
   <translation>Les nombres d'un champ au-delà de 254, comme les codes de culture, sont les noms des classes, et les codes de la carte comptent à partir de 1 dans leur ordre : les étiquettes d'une autre année peuvent donner d'autres codes. La ligne de commande les conserve, avec une table de tous les codes de culture : &lt;code&gt;--classes&lt;/code&gt;.</translation>
  </message>
  <message>
   <source>A model and layers to a class map, with confidence and uncertainty if asked for; of an extent, or inside of polygons alone.</source>
   <translation>Crée une carte de classes à partir d'un modèle et de couches, avec la confiance et l'incertitude si on les demande ; sur une emprise, ou seulement dans des polygones.</translation>
  </message>
  <message>
   <source>Layers and the labels so far to points where the next labels would teach the most, each with the two classes that it may be.</source>
   <translation>Donne, à partir des couches et des étiquettes déjà faites, des points où les prochaines étiquettes apporteraient le plus, chacun avec les deux classes possibles.</translation>
  </message>
  <message>
   <source>A map and a reference to a confusion matrix and accuracies; of a random sample also the estimate for the whole map, with intervals; McNemar&amp;#x27;s test of two maps.</source>
   <translation>Compare une carte à une référence : matrice de confusion et précisions ; avec un échantillon aléatoire, aussi l'estimation pour toute la carte, avec des intervalles ; test de McNemar entre deux cartes.</translation>
  </message>
  <message>
   <source>A map to points at random that wait for their class.</source>
   <translation>Tire d'une carte des points au hasard, qui attendent leur classe.</translation>
  </message>
  <message>
   <source>A matrix of what became of each class, and a map of the changes.</source>
   <translation>Une matrice de ce que chaque classe est devenue, et une carte des changements.</translation>
  </message>
  <message>
   <source>A map in which every pixel has the most frequent class around it.</source>
   <translation>Une carte où chaque pixel a la classe la plus fréquente autour de lui.</translation>
  </message>
  <message>
   <source>A map to a GeoPackage of polygons with class code, name and hectares, in the map&amp;#x27;s colours; one for each patch, or with &lt;code&gt;DISSOLVE=true&lt;/code&gt; one for each class: &lt;code&gt;qgis_process run xmodalnet:polygons -- MAP=map.tif POLYGONS=map.gpkg&lt;/code&gt;</source>
   <translation>Fait d'une carte un GeoPackage de polygones avec le code et le nom de la classe et les hectares, dans les couleurs de la carte ; un polygone par tache ou, avec &lt;code&gt;DISSOLVE=true&lt;/code&gt;, un par classe : &lt;code&gt;qgis_process run xmodalnet:polygons -- MAP=map.tif POLYGONS=map.gpkg&lt;/code&gt;</translation>
  </message>
  <message>
   <source>A map and polygons, such as fields or districts, to the same polygons with the class that has the most of each, its percent, and the hectares of every class: &lt;code&gt;qgis_process run xmodalnet:areas -- MAP=map.tif POLYGONS=fields.gpkg AREAS=areas.gpkg&lt;/code&gt;</source>
   <translation>Reprend des polygones, comme des parcelles ou des communes, avec, d'après une carte, la classe qui occupe la plus grande part de chacun, son pourcentage et les hectares de chaque classe : &lt;code&gt;qgis_process run xmodalnet:areas -- MAP=map.tif POLYGONS=fields.gpkg AREAS=areas.gpkg&lt;/code&gt;</translation>
  </message>
  <message>
   <source>A map on a page with title, legend, scale bar and north arrow, as PNG, PDF or SVG.</source>
   <translation>Une carte sur une page avec titre, légende, barre d'échelle et flèche du Nord, en PNG, PDF ou SVG.</translation>
  </message>
  <message>
   <source>A JSON file beside a map that catalogues of geodata read.</source>
   <translation>Un fichier JSON à côté d'une carte, lisible par les catalogues de géodonnées.</translation>
  </message>
  <message>
   <source>One image, as a virtual raster, of bands that come as a file each or in several pixel sizes.</source>
   <translation>Une seule image, sous forme de raster virtuel, à partir de bandes livrées chacune dans un fichier, ou en plusieurs tailles de pixel.</translation>
  </message>
  <message>
   <source>How far layers lie from the target, in pixels.</source>
   <translation>De combien les couches sont décalées par rapport à la cible, en pixels.</translation>
  </message>
  <message>
   <source>A model as an ONNX file.</source>
   <translation>Un modèle sous forme de fichier ONNX.</translation>
  </message>
  <message>
   <source>A simulated landscape to try everything out.</source>
   <translation>Un paysage simulé pour tout essayer.</translation>
  </message>
  <message>
   <source>From your own programs</source>
   <translation>Depuis vos propres programmes</translation>
  </message>
  <message>
   <source>In the plugin's folder, the engine's interpreter does a job, or a list of jobs, of a JSON file: &lt;code&gt;python -m engine run map.tif.job.json&lt;/code&gt;. Such a file lies beside every model and map; &lt;code&gt;python -m engine run --keys&lt;/code&gt; prints the keys of every job, what they mean, and what they are where they are left out. Paths are absolute, or count from where the program is started.</source>
   <translation>Dans le dossier de l'extension, l'interpréteur du moteur exécute une tâche, ou une liste de tâches, d'un fichier JSON : &lt;code&gt;python -m engine run map.tif.job.json&lt;/code&gt;. Un tel fichier se trouve à côté de chaque modèle et de chaque carte ; &lt;code&gt;python -m engine run --keys&lt;/code&gt; affiche les clés de chaque tâche, ce qu'elles signifient et ce qui vaut si elles manquent. Les chemins sont absolus, ou partent du dossier où le programme est lancé.</translation>
  </message>
  <message>
   <source>A program that asks for many jobs keeps an engine, &lt;code&gt;python -m engine serve&lt;/code&gt;, and writes one JSON object a line to its input: &lt;code&gt;{"type": "run", "job": {...}}&lt;/code&gt;, or &lt;code&gt;{"type": "cancel"}&lt;/code&gt; meanwhile. The engine writes one a line too: first &lt;code&gt;ready&lt;/code&gt;, with the number of the protocol; while a job runs, &lt;code&gt;progress&lt;/code&gt;, with &lt;code&gt;fraction&lt;/code&gt; (0 to 1) and &lt;code&gt;stage&lt;/code&gt;; at its end exactly one of &lt;code&gt;done&lt;/code&gt; (&lt;code&gt;outputs&lt;/code&gt;, &lt;code&gt;report&lt;/code&gt;, &lt;code&gt;notes&lt;/code&gt;), &lt;code&gt;failed&lt;/code&gt; (&lt;code&gt;message&lt;/code&gt;, &lt;code&gt;hint&lt;/code&gt;) and &lt;code&gt;cancelled&lt;/code&gt;. It ends when its input is closed. In Python:</source>
   <translation>Un programme qui demande beaucoup de tâches garde un moteur, &lt;code&gt;python -m engine serve&lt;/code&gt;, et écrit dans son entrée un objet JSON par ligne : &lt;code&gt;{"type": "run", "job": {...}}&lt;/code&gt; ou, entre-temps, &lt;code&gt;{"type": "cancel"}&lt;/code&gt;. Le moteur en écrit un par ligne aussi : d'abord &lt;code&gt;ready&lt;/code&gt;, avec le numéro du protocole ; pendant une tâche, &lt;code&gt;progress&lt;/code&gt;, avec &lt;code&gt;fraction&lt;/code&gt; (0 à 1) et &lt;code&gt;stage&lt;/code&gt; ; à la fin, exactement un parmi &lt;code&gt;done&lt;/code&gt; (&lt;code&gt;outputs&lt;/code&gt;, &lt;code&gt;report&lt;/code&gt;, &lt;code&gt;notes&lt;/code&gt;), &lt;code&gt;failed&lt;/code&gt; (&lt;code&gt;message&lt;/code&gt;, &lt;code&gt;hint&lt;/code&gt;) et &lt;code&gt;cancelled&lt;/code&gt;. Il se termine quand son entrée est fermée. En Python :</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmes</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Grands territoires</translation>
  </message>
 </context>
 <context>
  <name>cluster</name>
  <message>
   <source>Large areas</source>
   <translation>Grands territoires</translation>
  </message>
  <message>
   <source>Large areas, several machines</source>
   <translation>Grands territoires, plusieurs machines</translation>
  </message>
  <message>
   <source>A raster may be larger than memory and disk: maps are read and written tile by tile, memory stays the same, and a layer can be anything that GDAL opens, such as a VRT mosaic of many scenes or a file on a web server (&lt;code&gt;/vsicurl/https://...&lt;/code&gt;). Two cores map a Sentinel-2 tile in less than a minute. For countries there is a cluster.</source>
   <translation>Un raster peut être plus grand que la mémoire et que le disque : les cartes sont lues et écrites tuile par tuile, le besoin de mémoire reste le même, et une couche peut être tout ce que GDAL ouvre, par exemple une mosaïque VRT de nombreuses scènes ou un fichier sur un serveur web (&lt;code&gt;/vsicurl/https://...&lt;/code&gt;). Deux cœurs cartographient une tuile Sentinel-2 en moins d'une minute. Pour des pays entiers, on peut utiliser une grappe.</translation>
  </message>
  <message>
   <source>Map on a cluster</source>
   <translation>Cartographier sur une grappe</translation>
  </message>
  <message>
   <source>The engine's map, by the command line or &lt;i&gt;Map with a model&lt;/i&gt; in Processing (its advanced parameters), can be made by the workers of a &lt;a href="https://distributed.dask.org"&gt;Dask&lt;/a&gt; cluster. The map goes out in parts of about two million pixels; each is a file in a hidden folder beside the map (&lt;code&gt;.MAP.tif.parts&lt;/code&gt;) until the map is whole. So nothing is lost with a worker: another one makes its part. If the process that asked for the map is stopped, or the scheduler is lost, the same job goes on from the parts that are there, unless a layer, the model or the settings have changed since (whether a layer on a web server has cannot be told; a note says so). The map is the same, byte for byte, as that of one machine with a processor of the same kind. Between kinds of processors, and with &lt;code&gt;--device auto&lt;/code&gt; between graphics cards, last digits differ.</source>
   <translation>La carte que fait le moteur, en ligne de commande ou avec &lt;i&gt;Map with a model&lt;/i&gt; dans Traitement (paramètres avancés), peut être confiée aux workers d'une grappe &lt;a href="https://distributed.dask.org"&gt;Dask&lt;/a&gt;. La carte est distribuée en parties d'environ deux millions de pixels ; chacune est un fichier dans un dossier caché à côté de la carte (&lt;code&gt;.MAP.tif.parts&lt;/code&gt;) jusqu'à ce que la carte soit complète. Rien n'est donc perdu avec un worker : un autre fait sa partie. Si le processus qui a demandé la carte est arrêté, ou si l'ordonnanceur est perdu, la même tâche reprend à partir des parties présentes, sauf si une couche, le modèle ou les réglages ont changé depuis (pour une couche sur un serveur web, on ne peut pas le savoir ; une remarque le signale). La carte est la même, octet pour octet, que celle d'une seule machine dotée d'un processeur du même type. D'un type de processeur à l'autre, et avec &lt;code&gt;--device auto&lt;/code&gt; d'une carte graphique à l'autre, les derniers chiffres diffèrent.</translation>
  </message>
  <message>
   <source>If you do not want to go on with a map, delete the folder of its parts; else the folder is deleted when a map of that name is written. The job file beside a map does not keep the cluster: where it is run again on one, add &lt;code&gt;--cluster tcp://HOST:8786&lt;/code&gt;.</source>
   <translation>Si vous ne voulez pas poursuivre une carte, supprimez le dossier de ses parties ; sinon, le dossier est supprimé quand une carte de ce nom est écrite. Le fichier de tâche à côté d'une carte ne conserve pas la grappe : pour relancer la tâche sur une grappe, ajoutez &lt;code&gt;--cluster tcp://HOST:8786&lt;/code&gt;.</translation>
  </message>
  <message>
   <source>Layers, model and the map's folder must lie where all machines find them under the same name, a network drive for instance; layers may also be addresses that every worker can read. Every machine needs the packages, but not the plugin: the engine's code comes with the job.</source>
   <translation>Les couches, le modèle et le dossier de la carte doivent se trouver là où toutes les machines les voient sous le même nom, par exemple sur un lecteur réseau ; les couches peuvent aussi être des adresses que chaque worker peut lire. Chaque machine a besoin des paquets, mais pas de l'extension : le code du moteur est envoyé avec la tâche.</translation>
  </message>
  <message>
   <source>In the plugin's folder (Python must be of the same version everywhere):</source>
   <translation>Dans le dossier de l'extension (Python doit être de la même version partout) :</translation>
  </message>
  <message>
   <source>With a batch system the workers are one line of its script, as many times as there are nodes:</source>
   <translation>Avec un système de traitement par lots, les workers sont une ligne de son script, répétée autant de fois qu'il y a de nœuds :</translation>
  </message>
  <message>
   <source>Set two variables where workers start, and they are a fifth faster: &lt;code&gt;DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED=False&lt;/code&gt; (nobody looks at their profiles) and &lt;code&gt;MALLOC_TRIM_THRESHOLD_=1000000000&lt;/code&gt; (they keep memory that they want again at once). Where workers have several threads each makes a part of its own; processes of one thread are faster.</source>
   <translation>Définissez deux variables là où les workers démarrent, et ils seront plus rapides d'un cinquième : &lt;code&gt;DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED=False&lt;/code&gt; (personne ne regarde leurs profils) et &lt;code&gt;MALLOC_TRIM_THRESHOLD_=1000000000&lt;/code&gt; (ils gardent la mémoire dont ils ont aussitôt de nouveau besoin). Si les workers ont plusieurs threads, chaque thread fait sa propre partie ; des processus à un seul thread sont plus rapides.</translation>
  </message>
  <message>
   <source>Workers may come late, go and come again. &lt;code&gt;--cluster local:4&lt;/code&gt; starts four workers on this machine and stops them at the end; it is a trial of the same way, no faster than no cluster at all.</source>
   <translation>Des workers peuvent arriver en retard, partir et revenir. &lt;code&gt;--cluster local:4&lt;/code&gt; démarre quatre workers sur cette machine et les arrête à la fin ; c'est un moyen d'essayer le même procédé, pas plus rapide que sans grappe.</translation>
  </message>
  <message>
   <source>Whoever reaches an open scheduler (&lt;code&gt;tcp://&lt;/code&gt;) can run programs on all machines of the cluster: keep it in a network of your own, or set up Dask's certificates and say &lt;code&gt;tls://HOST:8786&lt;/code&gt;; Dask finds them by its usual settings, such as &lt;code&gt;DASK_DISTRIBUTED__COMM__TLS__CA_FILE&lt;/code&gt;. The processes of &lt;code&gt;local:4&lt;/code&gt; have certificates of their own.</source>
   <translation>Quiconque atteint un ordonnanceur ouvert (&lt;code&gt;tcp://&lt;/code&gt;) peut exécuter des programmes sur toutes les machines de la grappe : gardez-le dans votre propre réseau, ou configurez les certificats de Dask et indiquez &lt;code&gt;tls://HOST:8786&lt;/code&gt; ; Dask les trouve par ses réglages habituels, comme &lt;code&gt;DASK_DISTRIBUTED__COMM__TLS__CA_FILE&lt;/code&gt;. Les processus de &lt;code&gt;local:4&lt;/code&gt; ont leurs propres certificats.</translation>
  </message>
  <message>
   <source>How long a country takes</source>
   <translation>Combien de temps demande un pays</translation>
  </message>
  <message>
   <source>On paper, for 100 000 million pixels of twelve float32 bands, from costs measured on one machine (&lt;code&gt;make bench-spread&lt;/code&gt; measures yours): 47 700 parts of 2.1 million pixels; 0.04 s to open each and 0.30 s of one core for a million pixels; meanwhile, 0.004 s a million pixels and 0.002 s a part in the process that asked; at the end, 0.01 s a million pixels for the file with its overviews. So 9 hours of one core. With several, putting together goes on beside the mapping, so the longer of the two counts:</source>
   <translation>Sur le papier, pour 100 000 millions de pixels à douze bandes float32, d'après des coûts mesurés sur une machine (&lt;code&gt;make bench-spread&lt;/code&gt; mesure ceux de la vôtre) : 47 700 parties de 2,1 millions de pixels ; 0,04 s pour ouvrir chacune et 0,30 s d'un cœur par million de pixels ; pendant ce temps, pour le processus qui a demandé la carte, 0,004 s par million de pixels et 0,002 s par partie ; à la fin, 0,01 s par million de pixels pour le fichier et ses aperçus (pyramides). Soit 9 heures d'un cœur. Avec plusieurs, l'assemblage se fait en même temps que la cartographie ; c'est donc le plus long des deux qui compte :</translation>
  </message>
  <message>
   <source>workers of one core</source>
   <translation>workers à un cœur</translation>
  </message>
  <message>
   <source>mapping, min</source>
   <translation>cartographie, min</translation>
  </message>
  <message>
   <source>putting together, meanwhile, min</source>
   <translation>assemblage, en parallèle, min</translation>
  </message>
  <message>
   <source>the file at the end, min</source>
   <translation>fichier final, min</translation>
  </message>
  <message>
   <source>in all, min</source>
   <translation>total, min</translation>
  </message>
  <message>
   <source>It needs room for the parts (0.03 bytes a pixel, 3 GB; confidence adds 4 bytes a pixel, uncertainty 12), for a draft of the map (a byte a pixel, 100 GB) and for the map. Reading 4.8 TB in half an hour is 2.7 GB/s: the storage may be what all wait for.</source>
   <translation>Il faut de la place pour les parties (0,03 octet par pixel, 3 Go ; la confiance ajoute 4 octets par pixel, l'incertitude 12), pour une ébauche de la carte (un octet par pixel, 100 Go) et pour la carte. Lire 4,8 To en une demi-heure représente 2,7 Go/s : c'est peut-être le stockage que tous attendront.</translation>
  </message>
  <message>
   <source>Beyond about 64 workers the single file is what takes the time: then map the country in some areas (&lt;code&gt;--area&lt;/code&gt;), each with a file of its own, and put a VRT over them.</source>
   <translation>Au-delà d'environ 64 workers, c'est le fichier unique qui prend du temps : cartographiez alors le pays en plusieurs zones (&lt;code&gt;--area&lt;/code&gt;), chacune avec son propre fichier, et réunissez-les dans un VRT.</translation>
  </message>
  <message>
   <source>Train on several graphics cards</source>
   <translation>Entraîner sur plusieurs cartes graphiques</translation>
  </message>
  <message>
   <source>A training takes seconds to minutes on one machine, and needs no cluster. Where a large one shall use all graphics cards of a machine, &lt;code&gt;torchrun&lt;/code&gt; starts a process for each, and they learn as one: each looks at its share of every step's pixels. It was tried with two processes on processors, where the model is as good as that of one process; not on graphics cards. On Windows set &lt;code&gt;USE_LIBUV=0&lt;/code&gt; first: PyTorch comes without that library there.</source>
   <translation>Un entraînement prend de quelques secondes à quelques minutes sur une machine, et n'a pas besoin de grappe. Pour qu'un grand entraînement utilise toutes les cartes graphiques d'une machine, &lt;code&gt;torchrun&lt;/code&gt; démarre un processus par carte, et ils apprennent comme un seul : chacun regarde sa part des pixels de chaque itération. Cela a été essayé avec deux processus sur des processeurs, où le modèle est aussi bon que celui d'un seul processus ; pas sur des cartes graphiques. Sous Windows, définissez d'abord &lt;code&gt;USE_LIBUV=0&lt;/code&gt; : PyTorch y est livré sans cette bibliothèque.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmes</translation>
  </message>
 </context>
 <context>
  <name>data</name>
  <message>
   <source>Choose one layer or more of the same place: hyperspectral (HSI), multispectral (MSI), radar (SAR), and one of anything else, such as elevation, a thermal image or an index. They may differ in pixel size, extent and CRS. Tick the &lt;i&gt;target&lt;/i&gt;: the sensor that will be there for the whole map (several can be ticked). The others only help to learn, and may cover a part.</source>
   <translation>Choisissez une ou plusieurs couches du même endroit : hyperspectrale (HSI), multispectrale (MSI), radar (SAR), et une de toute autre nature, comme l'altitude, une image thermique ou un indice. Elles peuvent différer par la taille de pixel, l'emprise et le SCR. Cochez la &lt;i&gt;cible&lt;/i&gt; : le capteur qui sera disponible pour toute la carte (on peut en cocher plusieurs). Les autres aident seulement à apprendre, et peuvent ne couvrir qu'une partie.</translation>
  </message>
  <message>
   <source>What is chosen as &lt;i&gt;Other&lt;/i&gt; is taken to be there for the whole map, so it is ticked as a target from the start. It helps where the classes follow it; elsewhere it may teach no more than where the labels lie: train with and without it, and compare. Several such layers become one raster with &lt;i&gt;Stack Bands&lt;/i&gt;.</source>
   <translation>Ce qui est choisi comme &lt;i&gt;Other&lt;/i&gt; est censé être disponible pour toute la carte, et est donc d'emblée coché comme cible. Cela aide là où les classes en dépendent ; ailleurs, cela risque de n'apprendre au modèle que l'emplacement des étiquettes : entraînez avec et sans, et comparez. Plusieurs couches de ce genre deviennent un seul raster avec &lt;i&gt;Stack Bands&lt;/i&gt;.</translation>
  </message>
  <message>
   <source>Landsat, Sentinel-2 and radar often come as a file for each band. &lt;i&gt;Stack Bands&lt;/i&gt; makes one layer of them: it ticks the files whose names belong to one image, takes further ones, and writes a small virtual raster (VRT) that refers to the files, so that nothing is copied; keep it with them. Where bands have several pixel sizes, the image has the finest, and the area that all of them cover. Names and wavelengths go along (those of Landsat 4 to 9 and Sentinel-2 are known from the names of their files), so that a model finds its bands in other images. Reproject bands of another CRS first.</source>
   <translation>Landsat, Sentinel-2 et le radar sont souvent livrés en un fichier par bande. &lt;i&gt;Stack Bands&lt;/i&gt; en fait une seule couche : l'outil coche les fichiers dont les noms indiquent une même image, en accepte d'autres, et écrit un petit raster virtuel (VRT) qui renvoie aux fichiers, si bien que rien n'est copié ; gardez-le avec eux. Si les bandes ont plusieurs tailles de pixel, l'image a les pixels les plus fins et la surface que toutes couvrent. Les noms et les longueurs d'onde suivent (ceux de Landsat 4 à 9 et de Sentinel-2 sont connus d'après les noms des fichiers), si bien qu'un modèle retrouve ses bandes dans d'autres images. Reprojetez d'abord les bandes d'un autre SCR.</translation>
  </message>
  <message>
   <source>EnMAP and DESIS keep the wavelengths of their bands in &lt;code&gt;…METADATA.XML&lt;/code&gt;, beside &lt;code&gt;…SPECTRAL_IMAGE&lt;/code&gt;: leave both in one folder under their names. A clipped or renamed copy knows no wavelengths. You need none: a map can be made of a part of the layer.</source>
   <translation>EnMAP et DESIS conservent les longueurs d'onde de leurs bandes dans &lt;code&gt;…METADATA.XML&lt;/code&gt;, à côté de &lt;code&gt;…SPECTRAL_IMAGE&lt;/code&gt; : laissez les deux dans un même dossier, sous leurs noms. Une copie découpée ou renommée ne connaît pas les longueurs d'onde. Une telle copie est inutile : on peut ne cartographier qu'une partie de la couche.</translation>
  </message>
  <message>
   <source>Radar may hold decibels, power or amplitude: it is used in decibels, in the training and in every map, and a note tells what was found. Each band is taken for what it or its file is called, such as &lt;code&gt;VV_db&lt;/code&gt;, &lt;code&gt;Amplitude_VV&lt;/code&gt;, &lt;code&gt;Intensity_VV&lt;/code&gt; or &lt;code&gt;Sigma0_VV&lt;/code&gt;, unless its values contradict; where no name tells, values do. Decibels times 10, 100 or 1000 in whole numbers are recognised too. Angles, coherence and ratios stay as they are.</source>
   <translation>Le radar peut contenir des décibels, une puissance ou une amplitude : il est utilisé en décibels, dans l'entraînement et dans chaque carte, et une remarque dit ce qui a été trouvé. Chaque bande est prise pour ce que dit son nom ou celui de son fichier, comme &lt;code&gt;VV_db&lt;/code&gt;, &lt;code&gt;Amplitude_VV&lt;/code&gt;, &lt;code&gt;Intensity_VV&lt;/code&gt; ou &lt;code&gt;Sigma0_VV&lt;/code&gt;, sauf si ses valeurs le contredisent ; là où aucun nom ne le dit, les valeurs le disent. Les décibels multipliés par 10, 100 ou 1000 en nombres entiers sont reconnus aussi. Les angles, la cohérence et les rapports restent tels quels.</translation>
  </message>
  <message>
   <source>Power or amplitude of 0 in all bands is no data. What is 0 or less in one band only, as where noise was subtracted, is taken for one of the weakest echoes. On the command line, &lt;code&gt;--unit sar=power&lt;/code&gt; (or &lt;code&gt;amplitude&lt;/code&gt;, or &lt;code&gt;decibel&lt;/code&gt;) tells what a file holds where its names mislead.</source>
   <translation>Une puissance ou amplitude nulle dans toutes les bandes est une absence de données. Ce qui est nul ou négatif dans une seule bande, comme là où le bruit a été soustrait, est pris pour l'un des échos les plus faibles. En ligne de commande, &lt;code&gt;--unit sar=power&lt;/code&gt; (ou &lt;code&gt;amplitude&lt;/code&gt;, ou &lt;code&gt;decibel&lt;/code&gt;) dit ce que contient un fichier dont les noms trompent.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/data.png" alt="The Data step with its card"&gt;</source>
   <translation>&lt;img src="pictures/data.png" alt="L'étape Données avec sa fiche"&gt;</translation>
  </message>
  <message>
   <source>The card</source>
   <translation>La fiche</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <source>What it tells, and what its links do</source>
   <translation>Ce qu'elle indique, et ce que font ses liens</translation>
  </message>
  <message>
   <source>Which of several sensors the map will be made from, until you say which: links do, and the ticks above.</source>
   <translation>À partir duquel de plusieurs capteurs la carte sera créée, tant que vous ne l'avez pas dit : avec les liens, ou les coches au-dessus.</translation>
  </message>
  <message>
   <source>HSI, MSI, SAR, Other</source>
   <translation>HSI, MSI, SAR, Autre</translation>
  </message>
  <message>
   <source>Bands, type, nodata, how much of the target a layer covers; a layer that can hardly be what it was chosen for. Links swap two sensors, take a layer away, stack the bands of one image, show natural colours, use the nodata value that you set in QGIS instead of the file's, make a border of zeros, or another filler value, no data, or undo that. While no radar is chosen, layers that look like one are listed, and while no sensor is chosen, so are photos, scans, and images that are called as a map is; the link takes one. The only photo of the project with pixels of a metre or less is taken for MSI by itself.</source>
   <translation>Bandes, type, valeur nulle, part de la cible qu'une couche couvre ; une couche qui ne peut guère être ce pour quoi elle a été choisie. Des liens permettent d'intervertir deux capteurs, de retirer une couche, d'empiler les bandes d'une même image, d'afficher les couleurs naturelles, d'utiliser la valeur nulle que vous avez définie dans QGIS à la place de celle du fichier, de déclarer sans données une bordure de zéros ou une autre valeur de remplissage, ou d'annuler ce choix. Tant qu'aucun radar n'est choisi, les couches qui y ressemblent sont listées et, tant qu'aucun capteur n'est choisi, aussi les photos, les scans et les images nommées comme une carte ; le lien en prend une. La seule photo du projet dont les pixels font un mètre ou moins est prise d'elle-même comme MSI.</translation>
  </message>
  <message>
   <source>The CRS, or that a layer has none; the link sets it.</source>
   <translation>Le SCR, ou le fait qu'une couche n'en a pas ; le lien le définit.</translation>
  </message>
  <message>
   <source>The target's pixels, which the map will have, and what is resampled to them. With several targets they are those of the uppermost one, until a link takes those of another: finer pixels show more, and take longer. Later maps of a model have the pixels of the same sensor, if it is among their layers.</source>
   <translation>Les pixels de la cible, que la carte aura, et ce qui est rééchantillonné à ces pixels. Avec plusieurs cibles, ce sont ceux de la plus haute, jusqu'à ce qu'un lien prenne ceux d'une autre : des pixels plus fins montrent davantage, et prennent plus de temps. Les cartes ultérieures d'un modèle ont les pixels du même capteur, s'il fait partie de leurs couches.</translation>
  </message>
  <message>
   <source>&lt;i&gt;Compare&lt;/i&gt; estimates how far each layer lies from the target, by phase correlation of their edges. Beyond half a pixel of the layer or of the target, whichever is larger, it warns (a pixel and a half between an image and radar or other layers, whose edges differ by nature); &lt;i&gt;Move&lt;/i&gt; puts the layer back by a small file (VRT) that names the old one, and &lt;i&gt;Show Shifts&lt;/i&gt; draws an arrow, twenty times as long as the shift, wherever one could be measured. Where edges have too little in common, it says that it cannot tell.</source>
   <translation>&lt;i&gt;Compare&lt;/i&gt; estime de combien chaque couche est décalée par rapport à la cible, par corrélation de phase de leurs contours. Au-delà d'un demi-pixel de la couche ou de la cible, le plus grand des deux, un avertissement s'affiche (d'un pixel et demi entre une image et un radar ou d'autres couches, dont les contours diffèrent par nature) ; &lt;i&gt;Move&lt;/i&gt; remet la couche en place au moyen d'un petit fichier (VRT) qui nomme l'ancien, et &lt;i&gt;Show Shifts&lt;/i&gt; dessine, partout où un décalage a pu être mesuré, une flèche vingt fois plus longue que lui. Si les contours ont trop peu en commun, il est indiqué que le décalage ne peut pas être déterminé.</translation>
  </message>
  <message>
   <source>Free disk and memory. Yellow: a map of all of the target may find no room on the disk, or memory is short.</source>
   <translation>Disque et mémoire libres. Jaune : une carte de toute la cible risque de ne pas tenir sur le disque, ou la mémoire est juste.</translation>
  </message>
  <message>
   <source>What the model of step 4 learned from, and how the layers fit it.</source>
   <translation>De quoi le modèle de l'étape 4 a appris, et comment les couches lui conviennent.</translation>
  </message>
  <message>
   <source>What there is to say of the labels stands below them, in step 2. Green: good. Yellow: look at it. A cross: nothing can be trained until it is mended. A bubble: not known yet, or only good to know.</source>
   <translation>Ce qu'il y a à dire des étiquettes figure sous celles-ci, à l'étape 2. Vert : bon. Jaune : à vérifier. Croix : aucun entraînement n'est possible tant que ce n'est pas corrigé. Bulle : pas encore connu, ou simplement bon à savoir.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmes</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Grands territoires</translation>
  </message>
 </context>
 <context>
  <name>index</name>
  <message>
   <source>From a few labels to a map</source>
   <translation>De quelques étiquettes à une carte</translation>
  </message>
  <message>
   <source>X-ModalNet turns a handful of labels and whatever sensors you have into a map of classes. A small hyperspectral scene teaches a model that then maps large areas from the cheap sensor alone: multispectral or radar. All pictures here show the simulated sample scene.</source>
   <translation>X-ModalNet transforme une poignée d'étiquettes et les données des capteurs dont vous disposez en une carte de classes. Une petite scène hyperspectrale entraîne un modèle qui cartographie ensuite de grandes surfaces à partir du seul capteur peu coûteux : multispectral ou radar. Toutes les images de cette aide montrent la scène d'exemple simulée.</translation>
  </message>
  <message>
   <source>The first map, in five minutes</source>
   <translation>La première carte, en cinq minutes</translation>
  </message>
  <message>
   <source>Open the panel: &lt;i&gt;Raster &amp;gt; X-ModalNet &amp;gt; X-ModalNet&lt;/i&gt;, or its button. If no engine is found, the panel offers to set one up, or to point at an interpreter that has it. Nothing is installed unasked.</source>
   <translation>Ouvrez le panneau : &lt;i&gt;Raster &amp;gt; X-ModalNet &amp;gt; X-ModalNet&lt;/i&gt;, ou son bouton. Si aucun moteur n'est trouvé, le panneau propose d'en installer un, ou d'indiquer un interpréteur qui l'a. Rien n'est installé sans votre accord.</translation>
  </message>
  <message>
   <source>&lt;a href="data.html"&gt;Data&lt;/a&gt;: choose your layers and tick the &lt;i&gt;target&lt;/i&gt;, the sensor that will be there for the whole map. No data at hand? Press &lt;i&gt;Load Sample Project&lt;/i&gt;.</source>
   <translation>&lt;a href="data.html"&gt;Données&lt;/a&gt; : choisissez vos couches et cochez la &lt;i&gt;cible&lt;/i&gt;, le capteur qui sera disponible pour toute la carte. Pas de données sous la main ? Appuyez sur &lt;i&gt;Load Sample Project&lt;/i&gt;.</translation>
  </message>
  <message>
   <source>&lt;a href="labels.html"&gt;Labels&lt;/a&gt;: make a label layer, name the classes, draw three to five small shapes of each, spread over the image.</source>
   <translation>&lt;a href="labels.html"&gt;Étiquettes&lt;/a&gt; : créez une couche d'étiquettes, nommez les classes, dessinez trois à cinq petites formes de chacune, réparties sur l'image.</translation>
  </message>
  <message>
   <source>&lt;a href="live.html"&gt;Live Map&lt;/a&gt;: see at once what your labels do, and where the next one would teach the most.</source>
   <translation>&lt;a href="live.html"&gt;Carte en direct&lt;/a&gt; : voyez aussitôt l'effet de vos étiquettes, et où la suivante apporterait le plus.</translation>
  </message>
  <message>
   <source>&lt;a href="train.html"&gt;Train&lt;/a&gt;: learn from all labels; the panel tells how well held-out shapes were recognised.</source>
   <translation>&lt;a href="train.html"&gt;Entraînement&lt;/a&gt; : le modèle apprend de toutes les étiquettes ; le panneau indique à quel point les formes mises de côté ont été reconnues.</translation>
  </message>
  <message>
   <source>&lt;a href="map.html"&gt;Map&lt;/a&gt;: the map and its confidence appear as a group of layers.</source>
   <translation>&lt;a href="map.html"&gt;Carte&lt;/a&gt; : la carte et sa confiance apparaissent en un groupe de couches.</translation>
  </message>
  <message>
   <source>&lt;a href="accuracy.html"&gt;Accuracy&lt;/a&gt;: label points that were drawn at random, and learn how right the map is, with an interval.</source>
   <translation>&lt;a href="accuracy.html"&gt;Précision&lt;/a&gt; : étiquetez des points tirés au hasard, et apprenez à quel point la carte est juste, avec un intervalle.</translation>
  </message>
  <message>
   <source>&lt;a href="after.html"&gt;After the Map&lt;/a&gt;: look at it beside the image, clean it up, take it elsewhere, compare two maps.</source>
   <translation>&lt;a href="after.html"&gt;Après la carte&lt;/a&gt; : regardez-la à côté de l'image, nettoyez-la, emportez-la ailleurs, comparez deux cartes.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/map.png" alt="QGIS with the panel and the map of the sample scene"&gt;</source>
   <translation>&lt;img src="pictures/map.png" alt="QGIS avec le panneau et la carte de la scène d'exemple"&gt;</translation>
  </message>
  <message>
   <source>Setting up the engine</source>
   <translation>Installer le moteur</translation>
  </message>
  <message>
   <source>The engine needs Python 3.11 to 3.14: on Linux that of the system (with &lt;code&gt;python3-venv&lt;/code&gt;), on other systems one from &lt;a href="https://www.python.org/downloads/"&gt;python.org&lt;/a&gt;, wherever it was installed, or QGIS's own where there is no other. On a Mac it needs an Apple processor.</source>
   <translation>Le moteur a besoin de Python 3.11 à 3.14 : sous Linux, celui du système (avec &lt;code&gt;python3-venv&lt;/code&gt;) ; sur les autres systèmes, un Python de &lt;a href="https://www.python.org/downloads/"&gt;python.org&lt;/a&gt;, où qu'il soit installé, ou celui de QGIS s'il n'y en a pas d'autre. Sur Mac, il faut un processeur Apple.</translation>
  </message>
  <message>
   <source>Its packages come from PyPI in fixed versions: 0.3 GB to download and 1.5 GB on disk, on Linux 3 GB and 6 GB, as PyTorch for Linux brings what NVIDIA cards need. They go into a folder of their own, which the question names; removing the folder removes the engine.</source>
   <translation>Ses paquets viennent de PyPI en versions fixes : 0,3 Go à télécharger et 1,5 Go sur le disque ; sous Linux, 3 Go et 6 Go, car PyTorch pour Linux apporte ce qu'il faut aux cartes NVIDIA. Ils vont dans un dossier à part, que la demande de confirmation indique ; supprimer ce dossier supprime le moteur.</translation>
  </message>
  <message>
   <source>QGIS's proxy serves pip too (&lt;i&gt;Settings &amp;gt; Options &amp;gt; Network&lt;/i&gt;), and so do pip's own settings: a company's mirror, its certificate, an index of PyTorch for CPUs only.</source>
   <translation>Le proxy de QGIS sert aussi à pip (&lt;i&gt;Préférences &amp;gt; Options &amp;gt; Réseau&lt;/i&gt;), de même que les réglages propres à pip : le miroir d'une entreprise, son certificat, un index de PyTorch pour processeurs seuls.</translation>
  </message>
  <message>
   <source>Where nothing may be downloaded: on a computer that may, choose &lt;i&gt;Engine &amp;gt; Save Packages for Other Computers&lt;/i&gt; (at the bottom of the panel). It fills a folder whose name says which system and Python it is for. Carry that to the others, or put it where all reach it, and press &lt;i&gt;Set Up Engine&lt;/i&gt; and &lt;i&gt;From Folder&lt;/i&gt; there: the same version of the plugin, the same system, a Python of the same number (3.12, say).</source>
   <translation>Là où rien ne peut être téléchargé : sur un ordinateur qui y est autorisé, choisissez &lt;i&gt;Engine &amp;gt; Save Packages for Other Computers&lt;/i&gt; (en bas du panneau). Cela remplit un dossier dont le nom indique le système et le Python auxquels il est destiné. Portez-le sur les autres ordinateurs, ou placez-le là où tous y ont accès, et appuyez-y sur &lt;i&gt;Set Up Engine&lt;/i&gt; puis sur &lt;i&gt;From Folder&lt;/i&gt; : il faut la même version de l'extension, le même système et un Python du même numéro (3.12, par exemple).</translation>
  </message>
  <message>
   <source>&lt;i&gt;Choose Interpreter&lt;/i&gt; takes a Python that has the packages already (&lt;code&gt;pip install -r resources/engine-cpu.lock&lt;/code&gt;). For one that serves &lt;a href="index.html#seats"&gt;many computers&lt;/a&gt;, see below.</source>
   <translation>&lt;i&gt;Choose Interpreter&lt;/i&gt; prend un Python qui a déjà les paquets (&lt;code&gt;pip install -r resources/engine-cpu.lock&lt;/code&gt;). Pour un Python qui sert à &lt;a href="index.html#seats"&gt;de nombreux ordinateurs&lt;/a&gt;, voir plus bas.</translation>
  </message>
  <message>
   <source>Several people, or a class</source>
   <translation>À plusieurs, ou en classe</translation>
  </message>
  <message>
   <source>One makes the project: the rasters, and a label layer with its classes and no shapes. Save the project, with relative paths as QGIS does by itself, beside its files and hand out the folder; or hand out the classes alone (&lt;i&gt;Export Classes&lt;/i&gt;), for &lt;i&gt;Import Classes from File&lt;/i&gt;. Codes and names are the same for all then.</source>
   <translation>Une personne prépare le projet : les rasters et une couche d'étiquettes avec ses classes et sans formes. Enregistrez le projet à côté de ses fichiers, avec des chemins relatifs, comme QGIS le fait de lui-même, et distribuez le dossier ; ou distribuez seulement les classes (&lt;i&gt;Export Classes&lt;/i&gt;), pour &lt;i&gt;Import Classes from File&lt;/i&gt;. Codes et noms sont alors les mêmes pour tous.</translation>
  </message>
  <message>
   <source>Each one draws in a copy. To put the labels together, open all files in one project and take &lt;i&gt;Import Shapes from Layer&lt;/i&gt; for each, or merge them into one vector layer with QGIS's own algorithm and choose that in step 2: shapes know their class by its name.</source>
   <translation>Chacun dessine dans une copie. Pour réunir les étiquettes, ouvrez tous les fichiers dans un projet et utilisez &lt;i&gt;Import Shapes from Layer&lt;/i&gt; pour chacun, ou fusionnez-les en une couche vectorielle avec l'algorithme de QGIS et choisissez celle-ci à l'étape 2 : les formes connaissent leur classe par son nom.</translation>
  </message>
  <message>
   <source>To judge many maps by the same reference, take &lt;i&gt;Assess a map&lt;/i&gt; from the toolbox and run it as a batch process: one row for each map. Each writes a report, and the batch's log has all figures.</source>
   <translation>Pour juger de nombreuses cartes avec la même référence, prenez &lt;i&gt;Assess a map&lt;/i&gt; dans la boîte à outils et exécutez-le comme traitement par lots : une ligne par carte. Chacune écrit un rapport, et le journal du lot contient tous les chiffres.</translation>
  </message>
  <message>
   <source>Computers without internet: see &lt;i&gt;Save Packages for Other Computers&lt;/i&gt; above.</source>
   <translation>Ordinateurs sans internet : voir &lt;i&gt;Save Packages for Other Computers&lt;/i&gt; plus haut.</translation>
  </message>
  <message>
   <source>Many computers</source>
   <translation>De nombreux ordinateurs</translation>
  </message>
  <message>
   <source>One engine can serve all: an environment that is made once on a share, or in the image that the computers are set up from, and that nobody but its keeper can write to (&lt;code&gt;python -m venv FOLDER&lt;/code&gt;, then its pip with &lt;code&gt;install -r resources/engine-cpu.lock&lt;/code&gt; of the plugin). The Python that it was made of must lie at the same place on all computers, as the environment only points to it.</source>
   <translation>Un seul moteur peut servir à tous : un environnement créé une fois sur un partage, ou dans l'image à partir de laquelle les ordinateurs sont installés, et où personne d'autre que son responsable ne peut écrire (&lt;code&gt;python -m venv FOLDER&lt;/code&gt;, puis avec son pip &lt;code&gt;install -r resources/engine-cpu.lock&lt;/code&gt; de l'extension). Le Python à partir duquel il a été créé doit se trouver au même endroit sur tous les ordinateurs, car l'environnement ne fait que le désigner.</translation>
  </message>
  <message>
   <source>Where it lies is told by the variable &lt;code&gt;XMODALNET_ENGINE_PYTHON&lt;/code&gt; (the interpreter in it), or by &lt;code&gt;xmodalnet/engine_python&lt;/code&gt; in QGIS's global settings file. What a user chooses with &lt;i&gt;Choose Interpreter&lt;/i&gt; comes before the variable.</source>
   <translation>Son emplacement est donné par la variable &lt;code&gt;XMODALNET_ENGINE_PYTHON&lt;/code&gt; (l'interpréteur qu'il contient), ou par &lt;code&gt;xmodalnet/engine_python&lt;/code&gt; dans le fichier global des paramètres de QGIS. Ce qu'un utilisateur choisit avec &lt;i&gt;Choose Interpreter&lt;/i&gt; passe avant la variable.</translation>
  </message>
  <message>
   <source>With a new version of the plugin the packages may be others: bring the environment up to date first, then the plugin.</source>
   <translation>Avec une nouvelle version de l'extension, les paquets peuvent être différents : mettez d'abord l'environnement à jour, puis l'extension.</translation>
  </message>
  <message>
   <source>What the panel installs is compared with the checksums that PyPI had of the pinned packages (&lt;code&gt;resources/engine-wheels.sha256&lt;/code&gt;), and nothing is built from source. Builds of PyTorch from another index, and what NVIDIA cards need on Linux, have no place in that list: whoever can write to a folder of saved packages is trusted.</source>
   <translation>Ce que le panneau installe est comparé aux sommes de contrôle que PyPI avait pour les paquets fixés (&lt;code&gt;resources/engine-wheels.sha256&lt;/code&gt;), et rien n'est construit à partir des sources. Les versions de PyTorch d'un autre index, et ce dont les cartes NVIDIA ont besoin sous Linux, ne figurent pas dans cette liste : on fait confiance à quiconque peut écrire dans un dossier de paquets enregistrés.</translation>
  </message>
  <message>
   <source>The plugin manager removes the plugin alone. The engine's folder, the folder of models and the settings that begin with &lt;code&gt;xmodalnet/&lt;/code&gt; stay until you remove them.</source>
   <translation>Le gestionnaire d'extensions ne supprime que l'extension. Le dossier du moteur, celui des modèles et les paramètres qui commencent par &lt;code&gt;xmodalnet/&lt;/code&gt; restent jusqu'à ce que vous les supprimiez.</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Bon à savoir</translation>
  </message>
  <message>
   <source>The engine is a process of its own. QGIS stays responsive while it works; the strip at the bottom of the panel tells how far it is and cancels.</source>
   <translation>Le moteur est un processus à part. QGIS reste réactif pendant qu'il travaille ; la barre en bas du panneau indique où il en est et permet d'annuler.</translation>
  </message>
  <message>
   <source>Every model and map that the engine makes has a &lt;code&gt;.job.json&lt;/code&gt; beside it, from which its command line makes the same again (&lt;code&gt;python -m engine run map.tif.job.json&lt;/code&gt;).</source>
   <translation>À côté de chaque modèle et de chaque carte que crée le moteur se trouve un &lt;code&gt;.job.json&lt;/code&gt;, à partir duquel sa ligne de commande les refait à l'identique (&lt;code&gt;python -m engine run map.tif.job.json&lt;/code&gt;).</translation>
  </message>
  <message>
   <source>A job file tells which files are read, and which are written over: look into one that others made before you run it. It keeps no account, password or key of a layer's address.</source>
   <translation>Un fichier de tâche dit quels fichiers sont lus et lesquels sont remplacés : examinez celui que d'autres ont fait avant de l'exécuter. Il ne conserve ni le compte, ni le mot de passe, ni la clé de l'adresse d'une couche.</translation>
  </message>
  <message>
   <source>Everything that a job does is a &lt;a href="algorithms.html"&gt;Processing algorithm&lt;/a&gt; too: toolbox, modeler, batch, &lt;code&gt;qgis_process&lt;/code&gt;.</source>
   <translation>Tout ce que fait une tâche est aussi un &lt;a href="algorithms.html"&gt;algorithme de traitement&lt;/a&gt; : boîte à outils, modeleur, traitement par lots, &lt;code&gt;qgis_process&lt;/code&gt;.</translation>
  </message>
  <message>
   <source>Actions can have keys of your own: &lt;i&gt;Settings &amp;gt; Keyboard Shortcuts&lt;/i&gt;. The locator (&lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;K&lt;/kbd&gt;) finds models, algorithms and steps with &lt;code&gt;xmn&lt;/code&gt;.</source>
   <translation>Les actions peuvent avoir vos propres raccourcis : &lt;i&gt;Préférences &amp;gt; Raccourcis clavier&lt;/i&gt;. Le localisateur (&lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;K&lt;/kbd&gt;) trouve les modèles, les algorithmes et les étapes avec &lt;code&gt;xmn&lt;/code&gt;.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmes</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Grands territoires</translation>
  </message>
 </context>
 <context>
  <name>labels</name>
  <message>
   <source>Labels are shapes in an ordinary editable layer: undo, the attribute table and QGIS's own digitising all work on it. &lt;i&gt;New Label Layer&lt;/i&gt; makes a GeoPackage; any vector layer with a text or integer field, or a raster of codes, can be chosen instead. In a layer of points the brush sets points; lines are drawn with QGIS's own tools.</source>
   <translation>Les étiquettes sont des formes dans une couche modifiable ordinaire : l'annulation, la table d'attributs et la numérisation propre à QGIS y fonctionnent toutes. &lt;i&gt;New Label Layer&lt;/i&gt; crée un GeoPackage ; on peut aussi choisir toute couche vecteur ayant un champ de texte ou de nombres entiers, ou un raster de codes. Dans une couche de points, le pinceau place des points ; les lignes se dessinent avec les outils de QGIS.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/labels.png" alt="The class table and the tools"&gt;</source>
   <translation>&lt;img src="pictures/labels.png" alt="La table des classes et les outils"&gt;</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Outil</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Mode d'emploi</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>Pinceau</translation>
  </message>
  <message>
   <source>Drag to paint whole pixels, click for one square; &lt;kbd&gt;[&lt;/kbd&gt; and &lt;kbd&gt;]&lt;/kbd&gt; change the size.</source>
   <translation>Glisser pour peindre des pixels entiers, cliquer pour un seul carré ; &lt;kbd&gt;[&lt;/kbd&gt; et &lt;kbd&gt;]&lt;/kbd&gt; changent la taille.</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>Polygone</translation>
  </message>
  <message>
   <source>Click corners, right click ends; held and dragged it draws freehand. &lt;kbd&gt;Backspace&lt;/kbd&gt; or &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; takes a corner back.</source>
   <translation>Cliquer les sommets, un clic droit termine ; en glissant, bouton maintenu, on dessine à main levée. &lt;kbd&gt;Retour arrière&lt;/kbd&gt; ou &lt;kbd&gt;Ctrl&lt;/kbd&gt;+&lt;kbd&gt;Z&lt;/kbd&gt; retire un sommet.</translation>
  </message>
  <message>
   <source>Alike pixels</source>
   <translation>Pixels semblables</translation>
  </message>
  <message>
   <source>Press on a pixel: what looks like it and hangs together with it; the wheel, while pressed, takes more or fewer.</source>
   <translation>Appuyer sur un pixel : prend ce qui lui ressemble et forme un tout avec lui ; la molette, bouton maintenu, en prend plus ou moins.</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>Gomme</translation>
  </message>
  <message>
   <source>Click, or drag over pixels: they are taken out of all shapes that are neither locked nor hidden.</source>
   <translation>Cliquer ou glisser sur des pixels : ils sont retirés de toutes les formes qui ne sont ni verrouillées ni masquées.</translation>
  </message>
  <message>
   <source>&lt;kbd&gt;1&lt;/kbd&gt; to &lt;kbd&gt;9&lt;/kbd&gt; choose the class, &lt;kbd&gt;Ctrl&lt;/kbd&gt;+click takes the class of what is there, &lt;kbd&gt;Esc&lt;/kbd&gt; drops the shape that is begun. On a Mac &lt;kbd&gt;Cmd&lt;/kbd&gt; is what &lt;kbd&gt;Ctrl&lt;/kbd&gt; is here.</source>
   <translation>&lt;kbd&gt;1&lt;/kbd&gt; à &lt;kbd&gt;9&lt;/kbd&gt; choisissent la classe, &lt;kbd&gt;Ctrl&lt;/kbd&gt;+clic prend la classe de ce qui se trouve là, &lt;kbd&gt;Échap&lt;/kbd&gt; abandonne la forme commencée. Sur Mac, &lt;kbd&gt;Cmd&lt;/kbd&gt; remplace &lt;kbd&gt;Ctrl&lt;/kbd&gt;.</translation>
  </message>
  <message>
   <source>The eye hides a class on the map, the lock keeps its shapes from the tools; hidden shapes are left alone, too, but trained with. A double click renames; the arrows, or dragging, change the order of the number keys and of the legend.</source>
   <translation>L'œil masque une classe sur la carte, le verrou protège ses formes des outils ; les outils ignorent aussi les formes masquées, mais elles servent à l'entraînement. Un double clic renomme ; les flèches, ou un glisser-déposer, changent l'ordre des touches numériques et de la légende.</translation>
  </message>
  <message>
   <source>A map of one class needs a second one for everything else: draw it on all kinds of ground, most of all on what looks like the first.</source>
   <translation>Une carte d'une seule classe en demande une deuxième pour tout le reste : dessinez-la sur toutes sortes de terrain, surtout sur ce qui ressemble à la première.</translation>
  </message>
  <message>
   <source>The menu &lt;i&gt;Classes&lt;/i&gt;: &lt;i&gt;Merge Selected Classes&lt;/i&gt; makes several one. &lt;i&gt;Give Selected Shapes This Class&lt;/i&gt; gives the class that is chosen in the table to shapes that are selected on the map, such as pasted ones without a class. A pasted shape that has only the name of a class, or only its code, gets the other by itself. Classes are imported and exported as CSV or QML, and imported from another layer. &lt;i&gt;Import Shapes from Layer&lt;/i&gt; brings the shapes of another label layer with their classes, or only those that are selected there: points become squares of pixels, and lines strips, so that points from the field and drawn polygons can be one label layer. &lt;i&gt;Style Layer by Class&lt;/i&gt; draws the layer in the colours of the table.</source>
   <translation>Le menu &lt;i&gt;Classes&lt;/i&gt; : &lt;i&gt;Merge Selected Classes&lt;/i&gt; fait de plusieurs classes une seule. &lt;i&gt;Give Selected Shapes This Class&lt;/i&gt; donne la classe choisie dans la table aux formes sélectionnées sur la carte, par exemple à des formes collées sans classe. Une forme collée qui n'a que le nom d'une classe, ou que son code, reçoit l'autre d'elle-même. Les classes s'importent et s'exportent en CSV ou en QML, et s'importent depuis une autre couche. &lt;i&gt;Import Shapes from Layer&lt;/i&gt; reprend les formes d'une autre couche d'étiquettes avec leurs classes, ou seulement celles qui y sont sélectionnées : les points deviennent des carrés de pixels et les lignes des bandes, si bien que des points de terrain et des polygones dessinés peuvent former une seule couche d'étiquettes. &lt;i&gt;Style Layer by Class&lt;/i&gt; dessine la couche dans les couleurs de la table.</translation>
  </message>
  <message>
   <source>Below the tools stands how many classes and shapes there are, what keeps them from being trained with, and what gives reason to doubt: one class that outweighs another, a class in one place only, shapes without a class, two names that may mean one class, pixels that two classes claim; where there is a place to look at, a button or a link goes there. A shape that covers no pixel's centre claims each pixel that it touches, so small shapes of two classes can take pixels from each other without overlapping. Where there are more than 20 000 shapes, those of some places are looked at.</source>
   <translation>Sous les outils figurent le nombre de classes et de formes, ce qui les empêche de servir à l'entraînement, et ce qui donne des raisons de douter : une classe qui l'emporte de beaucoup sur une autre, une classe à un seul endroit, des formes sans classe, deux noms qui désignent peut-être une même classe, des pixels que revendiquent deux classes ; s'il y a un endroit à regarder, un bouton ou un lien y mène. Une forme qui ne couvre le centre d'aucun pixel revendique chaque pixel qu'elle touche : de petites formes de deux classes peuvent donc se prendre des pixels sans se recouvrir. Au-delà de 20 000 formes, on n'examine que celles de quelques endroits.</translation>
  </message>
  <message>
   <source>After a training with held-out shapes, &lt;i&gt;Doubtful Labels&lt;/i&gt; lists those that a model which never saw them takes for something else: a click goes there and marks the place, the eye takes the maps out of sight, a button gives the shape the other class, and &lt;i&gt;It Is Right&lt;/i&gt; keeps later trainings from asking again.</source>
   <translation>Après un entraînement avec des formes mises de côté, &lt;i&gt;Doubtful Labels&lt;/i&gt; liste celles qu'un modèle qui ne les a jamais vues prend pour autre chose : un clic y mène et marque l'endroit, l'œil masque les cartes, un bouton donne à la forme l'autre classe, et &lt;i&gt;It Is Right&lt;/i&gt; évite que les entraînements suivants ne redemandent.</translation>
  </message>
  <message>
   <source>A raster of codes</source>
   <translation>Un raster de codes</translation>
  </message>
  <message>
   <source>What its codes mean is what QGIS shows: the labels and colours of the symbology &lt;i&gt;Paletted/Unique values&lt;/i&gt;, also of a &lt;code&gt;.qml&lt;/code&gt; beside the file; else what the file itself names. A label that is only the number is no name. For a raster the panel shows a table of its codes, where a double click names one and &lt;kbd&gt;Tab&lt;/kbd&gt; goes on to the next; this writes the symbology, so that the map shows it and the project keeps it. A layer that was grey is then shown in classes. Model, map and report carry the names; a code without one becomes &lt;i&gt;Class 3&lt;/i&gt;, for instance. Codes that the symbology hides or leaves out are labels all the same: to leave one out, say in the layer's properties (&lt;i&gt;Transparency&lt;/i&gt;) that it is no data.</source>
   <translation>Ce que signifient ses codes est ce que QGIS montre : les étiquettes et les couleurs de la symbologie &lt;i&gt;Palette/Valeurs uniques&lt;/i&gt;, y compris celles d'un &lt;code&gt;.qml&lt;/code&gt; à côté du fichier ; sinon, ce que le fichier lui-même nomme. Une étiquette de symbologie qui n'est que le numéro n'est pas un nom. Pour un raster, le panneau montre une table de ses codes, où un double clic en nomme un et &lt;kbd&gt;Tab&lt;/kbd&gt; passe au suivant ; cela écrit la symbologie, si bien que la carte la montre et que le projet la conserve. Une couche qui était grise s'affiche alors en classes. Le modèle, la carte et le rapport portent les noms ; un code sans nom devient par exemple &lt;i&gt;Class 3&lt;/i&gt;. Les codes que la symbologie masque ou omet sont quand même des étiquettes : pour en écarter un, indiquez dans les propriétés de la couche (&lt;i&gt;Transparence&lt;/i&gt;) qu'il est sans données.</translation>
  </message>
  <message>
   <source>A map can hold codes up to 254. Of a land cover with larger ones, such as those of CORINE (111 to 523), &lt;i&gt;Number Them Anew&lt;/i&gt; in the panel makes a copy of the part on the target layer whose classes count from 1 and keep their names. Such a raster can be chosen as the label layer if its file has a table of its classes, or once QGIS shows it as &lt;i&gt;Paletted/Unique values&lt;/i&gt;.</source>
   <translation>Une carte peut contenir des codes jusqu'à 254. Pour une occupation du sol aux codes plus grands, comme ceux de CORINE (111 à 523), le bouton &lt;i&gt;Number Them Anew&lt;/i&gt; du panneau crée une copie de la partie située sur la couche cible, où les classes sont numérotées à partir de 1 et gardent leurs noms. Un tel raster peut être choisi comme couche d'étiquettes si son fichier a une table de ses classes, ou dès que QGIS l'affiche en &lt;i&gt;Palette/Valeurs uniques&lt;/i&gt;.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmes</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Grands territoires</translation>
  </message>
 </context>
 <context>
  <name>live</name>
  <message>
   <source>With shapes of two classes, &lt;i&gt;Live Update&lt;/i&gt; maps what is in view, and again a moment after every edit of the labels and every move. While it is off, the button beside it maps the view once. The live map is a look: it has no estimated accuracy, and no saved project holds it. A project that was saved with &lt;i&gt;Live Update&lt;/i&gt; on opens with it on, and makes the map anew: above the finished maps if it lay there, else below them. When you turn &lt;i&gt;Live Update&lt;/i&gt; off, the last map stays, under a name that says so, until you remove it.</source>
   <translation>Avec des formes de deux classes, &lt;i&gt;Live Update&lt;/i&gt; cartographie la vue, puis de nouveau un instant après chaque modification des étiquettes et chaque déplacement. Tant qu'elle est désactivée, le bouton à côté cartographie la vue une fois. La carte en direct n'est qu'un aperçu : il n'a pas de précision estimée, et aucun projet enregistré ne le contient. Un projet enregistré avec &lt;i&gt;Live Update&lt;/i&gt; activée s'ouvre dans cet état, et refait la carte : au-dessus des cartes terminées si elle s'y trouvait, sinon au-dessous. Quand vous désactivez &lt;i&gt;Live Update&lt;/i&gt;, la dernière carte reste, sous un nom qui le dit, jusqu'à ce que vous la supprimiez.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/live.png" alt="The live map with a suggestion"&gt;</source>
   <translation>&lt;img src="pictures/live.png" alt="La carte en direct avec une suggestion"&gt;</translation>
  </message>
  <message>
   <source>Hold the eye to see the image below, drag &lt;i&gt;Opacity&lt;/i&gt;, or swipe.</source>
   <translation>Maintenez l'œil pour voir l'image du dessous, réglez le curseur &lt;i&gt;Opacity&lt;/i&gt;, ou balayez.</translation>
  </message>
  <message>
   <source>The question mark lays fog over the map where it is in doubt; its arrow chooses what doubt means: &lt;i&gt;Entropy&lt;/i&gt; (many classes are as likely), &lt;i&gt;Margin&lt;/i&gt; (the second comes near to the best) or &lt;i&gt;Unlike the Labels&lt;/i&gt; (perhaps a class is missing).</source>
   <translation>Le point d'interrogation voile la carte de brume là où elle est incertaine ; sa flèche choisit ce que signifie le doute : &lt;i&gt;Entropy&lt;/i&gt; (de nombreuses classes sont également probables), &lt;i&gt;Margin&lt;/i&gt; (la deuxième est proche de la meilleure) ou &lt;i&gt;Unlike the Labels&lt;/i&gt; (une classe manque peut-être).</translation>
  </message>
  <message>
   <source>&lt;i&gt;Next Suggestion&lt;/i&gt; goes to a place where a label would teach much: one that stands for many others of which the map is in doubt. One click says what it is, or the number key of its class; the likeliest class is bold. &lt;i&gt;More Classes&lt;/i&gt; has the others of the table, and a new one. &lt;i&gt;Skip&lt;/i&gt; (&lt;kbd&gt;0&lt;/kbd&gt;) goes on, and the button beside the question (&lt;kbd&gt;Esc&lt;/kbd&gt;) ends it: the view from before comes back. As points, many at once: &lt;a href="algorithms.html#suggest"&gt;Suggest where to label next&lt;/a&gt;.</source>
   <translation>&lt;i&gt;Next Suggestion&lt;/i&gt; mène à un endroit où une étiquette apporterait beaucoup : un endroit qui en représente beaucoup d'autres où la carte est incertaine. Un clic, ou la touche numérique de sa classe, dit ce que c'est ; la classe la plus probable est en gras. &lt;i&gt;More Classes&lt;/i&gt; contient les autres classes de la table, et une nouvelle. &lt;i&gt;Skip&lt;/i&gt; (&lt;kbd&gt;0&lt;/kbd&gt;) mène à l'endroit suivant, et le bouton à côté de la question (&lt;kbd&gt;Échap&lt;/kbd&gt;) termine : la vue précédente revient. Sous forme de points, plusieurs à la fois : &lt;a href="algorithms.html#suggest"&gt;Suggérer où étiqueter ensuite&lt;/a&gt;.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmes</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Grands territoires</translation>
  </message>
 </context>
 <context>
  <name>map</name>
  <message>
   <source>Choose the model and the layers to map from; the target is enough. A line below the model says how accurate it is, which sensors and classes it knows, and when and by whom it was trained. The map is a Cloud Optimized GeoTIFF with class names, colours and provenance, beside it the confidence (&lt;i&gt;Confidence map too&lt;/i&gt;), and with &lt;i&gt;Uncertainty too&lt;/i&gt; the uncertainty: entropy, margin, and how unlike the labels a pixel is (above 1: not seen in training). The names of its classes stand in &lt;code&gt;.tif.aux.xml&lt;/code&gt; beside it: give both files away together. A file of the name that is there already is replaced only by a second press. The table gives hectares where the map's pixels are of one size. A map that you do not name lies beside the saved project, else beside the labels, else in a temporary folder.</source>
   <translation>Choisissez le modèle et les couches à partir desquelles cartographier ; la cible suffit. Une ligne sous le modèle indique sa précision, les capteurs et les classes qu'il connaît, et quand et par qui il a été entraîné. La carte est un GeoTIFF optimisé pour le cloud (COG) avec les noms des classes, les couleurs et la provenance ; à côté d'elle se trouvent la confiance (&lt;i&gt;Confidence map too&lt;/i&gt;) et, avec &lt;i&gt;Uncertainty too&lt;/i&gt;, l'incertitude : entropie, marge et dissemblance d'un pixel avec les étiquettes (au-dessus de 1 : non vu à l'entraînement). Les noms de ses classes se trouvent dans &lt;code&gt;.tif.aux.xml&lt;/code&gt; à côté d'elle : transmettez les deux fichiers ensemble. Un fichier de ce nom déjà présent n'est remplacé qu'après un second appui sur le bouton. Le tableau donne des hectares si les pixels de la carte sont tous de la même taille. Une carte que vous ne nommez pas se trouve à côté du projet enregistré, sinon à côté des étiquettes, sinon dans un dossier temporaire.</translation>
  </message>
  <message>
   <source>The provenance (&lt;code&gt;PROVENANCE&lt;/code&gt; in the file's metadata) tells the names of the layers' files and of the model, with what the model tells of its training; it tells no folders, and no account, password or key of an address.</source>
   <translation>La provenance (&lt;code&gt;PROVENANCE&lt;/code&gt; dans les métadonnées du fichier) donne les noms des fichiers des couches et du modèle, avec ce que le modèle dit de son entraînement ; elle ne donne ni dossiers, ni compte, mot de passe ou clé d'une adresse.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/map.png" alt="The map of the sample scene"&gt;</source>
   <translation>&lt;img src="pictures/map.png" alt="La carte de la scène d'exemple"&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;Extent&lt;/b&gt;: &lt;i&gt;Whole layer&lt;/i&gt;, &lt;i&gt;Visible map&lt;/i&gt;, or &lt;i&gt;Inside of polygons&lt;/i&gt;: all polygons of a layer, or only those that are selected in QGIS. A pixel counts where its centre lies inside; all else is no data, so that shares and hectares are those of the polygons. Polygons that no file holds as they are shown (a selection, a filter, edits that are not saved) are copied beside the map, as the map's job needs them to make the map again.</source>
   <translation>&lt;b&gt;Extent&lt;/b&gt; : &lt;i&gt;Whole layer&lt;/i&gt;, &lt;i&gt;Visible map&lt;/i&gt; ou &lt;i&gt;Inside of polygons&lt;/i&gt; (tous les polygones d'une couche, ou seulement ceux sélectionnés dans QGIS). Un pixel compte si son centre se trouve à l'intérieur ; tout le reste est sans données, si bien que les parts et les hectares sont ceux des polygones. Les polygones qu'aucun fichier ne contient tels qu'ils sont affichés (une sélection, un filtre, des modifications non enregistrées) sont copiés à côté de la carte, car la tâche de la carte en a besoin pour la refaire.</translation>
  </message>
  <message>
   <source>If files tell wavelengths, a layer of other bands is resampled to the model's; if light that the model needs is missing, no map is made, and the message names the wavelengths that are missing. Bands without wavelengths are known by their names, such as VV and VH, wherever they lie in the file.</source>
   <translation>Si les fichiers indiquent les longueurs d'onde, une couche à d'autres bandes est rééchantillonnée sur celles du modèle ; s'il manque de la lumière dont le modèle a besoin, aucune carte n'est créée, et le message indique les longueurs d'onde qui manquent. Les bandes sans longueurs d'onde sont reconnues par leurs noms, comme VV et VH, où qu'elles se trouvent dans le fichier.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Bad bands&lt;/b&gt;: bands that a file flags as bad (&lt;code&gt;bbl&lt;/code&gt;) are left out of a training, which names them. Where the layer of a map flags bands that the model learned from, they are filled by wavelength from the good bands beside them, and a note names them; where none is near enough, no map is made.</source>
   <translation>&lt;b&gt;Mauvaises bandes&lt;/b&gt; : les bandes qu'un fichier marque comme mauvaises (&lt;code&gt;bbl&lt;/code&gt;) sont laissées hors de l'entraînement, qui les nomme. Si la couche d'une carte marque des bandes dont le modèle a appris, elles sont complétées d'après la longueur d'onde à partir des bonnes bandes voisines, et un avis les nomme ; si aucune n'est assez proche, aucune carte n'est faite.</translation>
  </message>
  <message>
   <source>&lt;b&gt;A model on other ground&lt;/b&gt; is as sure as on the ground that it learned from, but not as right. Where a far larger part of the map than of the training's ground is unlike everything that was labelled, a note says how much: look at it, label some of it and train again, or tick &lt;i&gt;Uncertainty too&lt;/i&gt; to see where it is. A note also tells where the classes of a whole map have shares that are far from those of the training's ground: if that cannot be, the model does not know this ground. A note also says so where a map lies more than 1000 km from the labels of its model. From 20 km on a note says that the accuracy was estimated elsewhere: judge such a map by reference points, as nothing else may tell that the model does not know the ground.</source>
   <translation>&lt;b&gt;Sur un autre terrain, un modèle&lt;/b&gt; est aussi sûr de lui que sur celui dont il a appris, mais pas aussi juste. Si une part bien plus grande de la carte que du terrain de l'entraînement ne ressemble à rien de ce qui a été étiqueté, une remarque indique combien : regardez-la, étiquetez-en une partie et entraînez de nouveau, ou cochez &lt;i&gt;Uncertainty too&lt;/i&gt; pour voir où cela se trouve. Une remarque signale aussi les classes dont la part dans une carte entière est très différente de celle du terrain de l'entraînement : si cela ne se peut pas, le modèle ne connaît pas ce terrain. Une remarque signale aussi une carte située à plus de 1 000 km des étiquettes de son modèle. À partir de 20 km, une remarque dit que la précision a été estimée ailleurs : jugez une telle carte par des points de référence, car rien d'autre ne révèle peut-être que le modèle ne connaît pas ce terrain.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Smoothing&lt;/b&gt; and &lt;b&gt;Class prior&lt;/b&gt; can be chosen anew for each map, without a training: a smoothing of 0 maps each pixel on its own; if a rare class is missing, lower the prior, and if it is everywhere, raise it. They stay for the next map of that model; another model begins with its own. The map says where they are not those that its accuracy was estimated with.</source>
   <translation>&lt;b&gt;Smoothing&lt;/b&gt; et &lt;b&gt;Class prior&lt;/b&gt; (des classes) peuvent être choisis de nouveau pour chaque carte, sans entraînement : un lissage de 0 cartographie chaque pixel pour lui-même ; si une classe rare manque, baissez l'a priori, et si elle est partout, augmentez-le. Ils restent pour la prochaine carte de ce modèle ; un autre modèle commence avec les siens. La carte indique quand ce ne sont pas ceux avec lesquels sa précision a été estimée.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Shade, mixtures, small things&lt;/b&gt;: light that is up to a third less or more, as on a slope or on another day, is learned to be the same ground. Deep shade is darker, and easily taken for water: label shade as a class of its own, or correct the illumination of the image first. A pixel that several classes share goes to the larger part of it: a class that fills less than about half of a pixel is not found there, and the pixel is not told as unlike the labels either. Where things are smaller than a few pixels, choose a smoothing of 0.</source>
   <translation>&lt;b&gt;Ombre, mélanges, petits objets&lt;/b&gt; : une lumière jusqu'à un tiers plus faible ou plus forte, comme sur une pente ou un autre jour, est apprise comme le même sol. Une ombre profonde est plus sombre et facilement prise pour de l'eau : étiquetez l'ombre comme une classe à part, ou corrigez d'abord l'éclairement de l'image. Un pixel que plusieurs classes se partagent va à sa plus grande part : une classe qui remplit moins d'environ la moitié d'un pixel n'y est pas trouvée, et le pixel n'est pas non plus signalé comme différent des étiquettes. Là où les objets sont plus petits que quelques pixels, choisissez un lissage de 0.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmes</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Grands territoires</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>&lt;i&gt;Browse Models&lt;/i&gt; in step 4 shows the models of the project, of the folders that were used last and of your models folder as cards: sensors, classes, accuracy, date, notes. A model that does not fit the chosen layers says why. Drop an &lt;code&gt;.xmn&lt;/code&gt; file on QGIS to choose it; right-click a raster layer and choose &lt;i&gt;Classify with X-ModalNet&lt;/i&gt; to map it.</source>
   <translation>&lt;i&gt;Browse Models&lt;/i&gt;, à l'étape 4, montre sous forme de fiches les modèles du projet, des derniers dossiers utilisés et de votre dossier de modèles : capteurs, classes, précision, date, notes. Un modèle qui ne convient pas aux couches choisies dit pourquoi. Déposez un fichier &lt;code&gt;.xmn&lt;/code&gt; sur QGIS pour le choisir ; faites un clic droit sur une couche raster et choisissez &lt;i&gt;Classify with X-ModalNet&lt;/i&gt; pour la cartographier.</translation>
  </message>
  <message>
   <source>&lt;i&gt;Share…&lt;/i&gt; copies a model as one file; &lt;i&gt;Import&lt;/i&gt; checks one before it takes it. &lt;i&gt;Author and Notes&lt;/i&gt; changes what it tells of itself, &lt;i&gt;Remove&lt;/i&gt; moves it to the trash, or asks whether to delete it for good where there is none. &lt;i&gt;Export for Deepness&lt;/i&gt; writes an ONNX file that the QGIS plugin Deepness runs on one raster.</source>
   <translation>&lt;i&gt;Share…&lt;/i&gt; copie un modèle dans un seul fichier ; &lt;i&gt;Import&lt;/i&gt; en vérifie un avant de le prendre. &lt;i&gt;Author and Notes&lt;/i&gt; change ce qu'il dit de lui-même, &lt;i&gt;Remove&lt;/i&gt; le met à la corbeille ou, s'il n'y en a pas, demande s'il faut le supprimer définitivement. &lt;i&gt;Export for Deepness&lt;/i&gt; écrit un fichier ONNX que l'extension QGIS Deepness exécute sur un raster.</translation>
  </message>
  <message>
   <source>A model tells whoever gets it what its card shows, the versions of the programs that made it, the names of the files that it learned from (not their folders), where its labels lie and which pixels were labelled: from these an accuracy assessment tells whether the model has learned from a reference. Whole paths stand in the job file and the report beside it: give these away only to those who may know them.</source>
   <translation>Un modèle dit à quiconque le reçoit ce que montre sa fiche, les versions des programmes qui l'ont fait, les noms des fichiers dont il a appris (pas leurs dossiers), où se trouvent ses étiquettes et quels pixels étaient étiquetés : une évaluation de l'exactitude en déduit si le modèle a appris d'une référence. Les chemins complets figurent dans le fichier de tâche et le rapport à côté de lui : ne donnez ceux-ci qu'à ceux qui peuvent les connaître.</translation>
  </message>
  <message>
   <source>Nothing that you choose, label or map is sent anywhere. The telemetry of onnxruntime, a library of the engine, is switched off.</source>
   <translation>Rien de ce que vous choisissez, étiquetez ou cartographiez n'est envoyé où que ce soit. La télémétrie d'onnxruntime, une bibliothèque du moteur, est désactivée.</translation>
  </message>
  <message>
   <source>Engine, device, author and models folder stand in &lt;i&gt;Settings &amp;gt; Options &amp;gt; X-ModalNet&lt;/i&gt;.</source>
   <translation>Le moteur, le périphérique, l'auteur et le dossier des modèles se règlent dans &lt;i&gt;Préférences &amp;gt; Options &amp;gt; X-ModalNet&lt;/i&gt;.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmes</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Grands territoires</translation>
  </message>
 </context>
 <context>
  <name>spectra</name>
  <message>
   <source>What the sensors see under the pointer beside the means of the labelled classes, with their standard deviation. &lt;i&gt;All layers&lt;/i&gt; lays the optical layers over one another and shows radar as bars in decibels, whatever unit its file holds. Layers that tell reflectance in another unit are brought beside the first by a power of ten; what is saved are the file's own values.</source>
   <translation>Ce que voient les capteurs sous le pointeur, à côté des moyennes des classes étiquetées, avec leur écart-type. &lt;i&gt;All layers&lt;/i&gt; superpose les couches optiques et montre le radar sous forme de barres en décibels, quelle que soit l'unité de son fichier. Les couches qui donnent la réflectance dans une autre unité sont ramenées au niveau de la première par une puissance de dix ; ce qui est enregistré, ce sont les valeurs propres du fichier.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/spectra.png" alt="Spectra of the classes and of the pixel under the pointer"&gt;</source>
   <translation>&lt;img src="pictures/spectra.png" alt="Spectres des classes et du pixel sous le pointeur"&gt;</translation>
  </message>
  <message>
   <source>The bookmark, or the key &lt;kbd&gt;K&lt;/kbd&gt; over the map, keeps a spectrum to compare; the disk saves all that is shown, as a table (CSV) or, of one layer with wavelengths, as an ENVI spectral library. The arrows show the plot in a window of its own, with the names of the lines; it stays open while you point at the map.</source>
   <translation>Le marque-page, ou la touche &lt;kbd&gt;K&lt;/kbd&gt; sur la carte, garde un spectre pour comparer ; la disquette enregistre tout ce qui est affiché, en tableau (CSV) ou, pour une seule couche qui a des longueurs d'onde, en bibliothèque spectrale ENVI. Les flèches montrent le graphique dans une fenêtre à part, avec les noms des lignes ; elle reste ouverte pendant que vous pointez la carte.</translation>
  </message>
  <message>
   <source>Each detector of a sensor has its own line where two see the same light. Bands that the file calls bad (&lt;code&gt;bbl&lt;/code&gt;) are not shown.</source>
   <translation>Là où deux détecteurs d'un capteur voient la même lumière, chacun a sa propre ligne. Les bandes que le fichier déclare mauvaises (&lt;code&gt;bbl&lt;/code&gt;) ne sont pas affichées.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmes</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Grands territoires</translation>
  </message>
 </context>
 <context>
  <name>train</name>
  <message>
   <source>&lt;i&gt;Train&lt;/i&gt; saves the labels, learns twice (to estimate the accuracy, then from all labels) and writes one &lt;code&gt;.xmn&lt;/code&gt; file. A file of that name is replaced only by a second press.</source>
   <translation>Le bouton &lt;i&gt;Train&lt;/i&gt; enregistre les étiquettes, apprend deux fois (pour estimer la précision, puis à partir de toutes les étiquettes) et écrit un fichier &lt;code&gt;.xmn&lt;/code&gt;. Un fichier de ce nom n'est remplacé qu'après un second appui sur le bouton.</translation>
  </message>
  <message>
   <source>&lt;img src="pictures/train.png" alt="Held-out accuracy per class"&gt;</source>
   <translation>&lt;img src="pictures/train.png" alt="Précision par classe, sur des étiquettes mises de côté"&gt;</translation>
  </message>
  <message>
   <source>&lt;b&gt;Overall accuracy&lt;/b&gt; (OA) is the share of held-out pixels that were recognised, &lt;b&gt;average accuracy&lt;/b&gt; (AA) the mean over the classes, in which a rare class counts as much as a common one, and &lt;b&gt;kappa&lt;/b&gt; (κ) how far the agreement is beyond that of chance (0) up to 1. Of a class, &lt;b&gt;PA&lt;/b&gt;, producer's accuracy, is how much of it was found, &lt;b&gt;UA&lt;/b&gt;, user's accuracy, how much of what was called so is it, and &lt;b&gt;F1&lt;/b&gt; is high where both are.</source>
   <translation>&lt;b&gt;Overall accuracy&lt;/b&gt; (PG) : la part des pixels mis de côté qui ont été reconnus ; &lt;b&gt;précision moyenne&lt;/b&gt; (PM) : la moyenne sur les classes, où une classe rare compte autant qu'une classe fréquente ; &lt;b&gt;kappa&lt;/b&gt; (κ) : à quel point la concordance dépasse celle du hasard (0), jusqu'à 1. Pour une classe, &lt;b&gt;PP&lt;/b&gt;, précision du producteur, est la part qui en a été retrouvée ; &lt;b&gt;PU&lt;/b&gt;, précision de l'utilisateur, la part de ce qui a été nommé ainsi et qui l'est vraiment ; &lt;b&gt;F1&lt;/b&gt; est élevé si les deux le sont.</translation>
  </message>
  <message>
   <source>&lt;b&gt;95 % interval&lt;/b&gt;: how far the overall accuracy may be due to chance. Pixels of a shape are right or wrong together, so it counts shapes, as if the held-out ones had been drawn at random (Korn &amp;amp; Graubard 1998). Few shapes make it wide: draw more; a note says about how many. Where it spans more than 30 percentage points, it stands first.</source>
   <translation>&lt;b&gt;Intervalle à 95 %&lt;/b&gt; : dans quelle mesure la précision globale peut tenir au hasard. Les pixels d'une forme sont justes ou faux ensemble ; l'intervalle compte donc des formes, comme si celles mises de côté avaient été tirées au hasard (Korn &amp;amp; Graubard 1998). Peu de formes le rendent large : dessinez-en davantage ; une remarque indique combien environ. S'il s'étend sur plus de 30 points de pourcentage, il figure en premier.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Held-out share&lt;/b&gt;: about this share of each class's pixels tells the accuracy instead of teaching. Whole shapes are held out, never a part of one, and at most half of the shapes of a class, unless the share is more than that. Shapes of like size make the best estimate. The figures speak of places like the labels; the map is usually worse.</source>
   <translation>&lt;b&gt;Held-out share&lt;/b&gt; : environ cette part des pixels de chaque classe sert à estimer la précision, et non à apprendre. Des formes entières sont mises de côté, jamais une partie d'une forme, et au plus la moitié des formes d'une classe, sauf si la part est plus grande que cela. Des formes de taille semblable donnent la meilleure estimation. Les chiffres parlent d'endroits semblables aux étiquettes ; la carte est d'ordinaire moins bonne.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Cross-validation&lt;/b&gt;: every shape is held out once, in as many trainings more as there are folds. Unless the held-out share is 0, &lt;i&gt;Automatic&lt;/i&gt; takes three folds where a class has only two to eight shapes, too few for one held-out share to tell much. Where you choose folds yourself, the held-out share does not count.</source>
   <translation>&lt;b&gt;Cross-validation&lt;/b&gt; : chaque forme est mise de côté une fois, en autant d'entraînements de plus qu'il y a de blocs. Sauf si la part mise de côté est 0, &lt;i&gt;Automatic&lt;/i&gt; prend trois blocs si une classe n'a que deux à huit formes, trop peu pour qu'une seule part mise de côté en dise beaucoup. Si vous choisissez vous-même le nombre de blocs, la part mise de côté ne compte pas.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Continue from&lt;/b&gt;: an earlier model of the same sensors; give all labels that shall count. Where it may know the held-out shapes, the accuracy is estimated from scratch, which takes its time; a held-out share of 0 skips that.</source>
   <translation>&lt;b&gt;Continue from&lt;/b&gt; : un modèle antérieur des mêmes capteurs ; fournissez toutes les étiquettes qui doivent compter. S'il est possible qu'il connaisse les formes mises de côté, la précision est estimée par un entraînement à partir de zéro, ce qui prend du temps ; une part mise de côté de 0 l'évite.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Smoothing&lt;/b&gt;: how much a pixel of the maps follows its neighbours where it is in doubt.</source>
   <translation>&lt;b&gt;Smoothing&lt;/b&gt; : à quel point un pixel des cartes suit ses voisins là où il est incertain.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Class prior&lt;/b&gt;: how much a class counts for being common. With 0 all classes are alike, which finds the rare ones best; with 1 they are as common as training finds them in the area, which favours the common ones. 0.25 is usual. The live map shows what it does.</source>
   <translation>&lt;b&gt;Class prior&lt;/b&gt; (des classes) : ce que compte la fréquence d'une classe. Avec 0, toutes les classes sont pareilles, ce qui trouve le mieux les rares ; avec 1, elles sont aussi fréquentes que l'entraînement les trouve dans la zone, ce qui favorise les plus fréquentes. 0,25 est habituel. La carte en direct montre l'effet.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Epochs&lt;/b&gt;: how many rounds of ten steps the training may take. &lt;i&gt;Automatic&lt;/i&gt;: 25, or 10 where it continues from a model. Where shapes are held out, a fifth of the other labels tells when it is enough; the held-out ones tell only how good it is.</source>
   <translation>&lt;b&gt;Epochs&lt;/b&gt; : combien de séries de dix itérations l'entraînement peut prendre. &lt;i&gt;Automatic&lt;/i&gt; : 25, ou 10 s'il continue à partir d'un modèle. Si des formes sont mises de côté, un cinquième des autres étiquettes dit quand cela suffit ; celles mises de côté disent seulement ce que vaut le résultat.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Seed&lt;/b&gt;: which random numbers are drawn. The same data and seed give the same model on the same machine; if another seed gives quite another map, there are too few labels.</source>
   <translation>&lt;b&gt;Seed&lt;/b&gt; : quels nombres aléatoires sont tirés. Les mêmes données et la même graine donnent le même modèle sur la même machine ; si une autre graine donne une carte bien différente, il y a trop peu d'étiquettes.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Device&lt;/b&gt;: what computes. &lt;i&gt;Automatic&lt;/i&gt; takes a graphics card where the engine can use one, else the processor.</source>
   <translation>&lt;b&gt;Device&lt;/b&gt; : ce qui calcule. &lt;i&gt;Automatic&lt;/i&gt; prend une carte graphique si le moteur peut en utiliser une, sinon le processeur.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Interactive learning&lt;/b&gt; lets sensors learn from one another, &lt;b&gt;Self-adversarial&lt;/b&gt; hardens against noise and speckle, &lt;b&gt;Label propagation&lt;/b&gt; lets unlabelled pixels learn along with similar ones and with a first, smooth answer of the labels alone. All are ticked by default; untick one to see what it does for your scene.</source>
   <translation>&lt;b&gt;Interactive learning&lt;/b&gt; : les capteurs apprennent les uns des autres ; &lt;b&gt;Self-adversarial&lt;/b&gt; : le modèle résiste mieux au bruit et au chatoiement (speckle) ; &lt;b&gt;Label propagation&lt;/b&gt; : les pixels non étiquetés apprennent avec ceux qui leur ressemblent et avec une première réponse, lisse, tirée des seules étiquettes. Tout est coché par défaut ; décochez-en un pour voir ce qu'il apporte à votre scène.</translation>
  </message>
  <message>
   <source>&lt;b&gt;Notes&lt;/b&gt; and your name (&lt;i&gt;Settings &amp;gt; Options &amp;gt; X-ModalNet&lt;/i&gt;) travel with the model.</source>
   <translation>&lt;b&gt;Notes&lt;/b&gt; : elles voyagent avec le modèle, de même que votre nom (&lt;i&gt;Préférences &amp;gt; Options &amp;gt; X-ModalNet&lt;/i&gt;).</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Algorithmes</translation>
  </message>
  <message>
   <source>Large areas</source>
   <translation>Grands territoires</translation>
  </message>
 </context>
</TS>
