"""Which layers of the project are class maps: rasters in the colours of classes, ours and others."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Optional

from qgis.core import Qgis, QgsMapLayer, QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer, QgsSingleBandGrayRenderer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.checks import same_file
from ..engine.errors import LayerError
from ..engine.specs import NODATA_CODE, ClassSpec
from . import layers, raster_classes
from .code_files import held_codes
from .known_colors import colors_for

_WHOLE_TABLE = 255  # entries of the colour table of a raster of bytes; QGIS leaves the one of no data out
_MOST_CODES = 2  # bands of a raster of codes, which may have one of opacity
_FRACTIONS = (Qgis.DataType.Float32, Qgis.DataType.Float64)
_MADE = ("result", "live", "changes")  # roles of what comes of a model

_tr = partial(QCoreApplication.translate, "XModalNet")


@dataclass(frozen=True)
class ClassMap:
    """A finished map as it was when something was asked for."""

    layer: QgsRasterLayer
    path: Path
    classes: tuple[ClassSpec, ...]

    @classmethod
    def of(cls, layer: Optional[QgsMapLayer]) -> ClassMap:
        """Raises LayerError where it is none."""
        return cls(layer, file_of(layer), shown_classes(layer))

    @property
    def is_there(self) -> bool:
        """Whether the layer is still in the project."""
        return not sip.isdeleted(self.layer) and QgsProject.instance().mapLayer(self.layer.id()) is self.layer


def is_class_map(layer: Optional[QgsMapLayer]) -> bool:
    """By how it is shown alone: no file is opened."""
    return isinstance(layer, QgsRasterLayer) and isinstance(layer.renderer(), QgsPalettedRasterRenderer)


def is_live(layer: QgsMapLayer) -> bool:
    """Whether it is the live map, whose file goes with the next edit."""
    return bool(layer.customProperty(layers.ROLE) == "live")


def is_of_changes(layer: QgsMapLayer) -> bool:
    """Whether it shows what changed between two maps: its codes are no classes on the ground."""
    return bool(layer.customProperty(layers.ROLE) == "changes")


def no_class_maps(only_finished: bool = False) -> list[QgsMapLayer]:
    """The layers of the project that are none; only finished ones: also the live map, and maps of changes."""
    found = QgsProject.instance().mapLayers().values()
    return [layer for layer in found if not is_class_map(layer) or (only_finished and (is_of_changes(layer) or is_live(layer)))]


def no_sensors() -> list[QgsMapLayer]:
    """Rasters of the project that no sensor took: single bytes in the colours of classes, and what was made here, such as a confidence."""
    return [layer for layer in _rasters() if layer.customProperty(layers.ROLE) or (is_class_map(layer) and _is_one_byte(layer))]


def no_labels() -> list[QgsMapLayer]:
    """Rasters of the project that hold no codes to learn from: images, what was made here but shows no classes, and the live map, which
    learned from the labels."""
    return [
        layer
        for layer in _rasters()
        if is_live(layer) or (not is_class_map(layer) and (layer.customProperty(layers.ROLE) or not _looks_like_codes(layer)))
    ]


def _looks_like_codes(layer: QgsRasterLayer) -> bool:
    """By what QGIS tells of it, of a file that is out of reach too: whole numbers, of which the map shows no larger ones than codes are;
    and by a table of classes in a file at hand, whatever codes they have."""
    if not layer.isValid():
        return True
    if layer.bandCount() > _MOST_CODES or layer.dataProvider().dataType(1) in _FRACTIONS:
        return False
    renderer = layer.renderer()
    stretch = renderer.contrastEnhancement() if isinstance(renderer, QgsSingleBandGrayRenderer) else None
    is_small = stretch is None or stretch.maximumValue() < NODATA_CODE or layer.dataProvider().dataType(1) == Qgis.DataType.Byte
    return is_small or (not layer.source().startswith("/vsi") and raster_classes.shows_beyond(layer))


def no_references(judged: Optional[QgsMapLayer]) -> list[QgsMapLayer]:
    """Layers of the project that cannot tell how good a map is: images, which hold no codes, the map itself, and what was made
    here by a model, which proves nothing by saying the same. A land cover of somebody else's stays, and so do points and labels."""
    made = [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(layers.ROLE) in _MADE]
    own = None if judged is None else same_file(judged.source())
    others = [layer for layer in _rasters() if layer not in made]
    return [*made, *(layer for layer in others if not _holds_codes(layer) or same_file(layer.source()) == own)]


def _holds_codes(layer: QgsRasterLayer) -> bool:
    """Of a file that is out of reach nobody can tell."""
    if is_class_map(layer) or not layer.isValid():
        return True
    is_float = layer.dataProvider().dataType(1) in _FRACTIONS
    return layer.bandCount() <= (1 if is_float else _MOST_CODES)  # QGIS's Rasterize writes codes as fractions


def _is_one_byte(layer: QgsRasterLayer) -> bool:
    return layer.isValid() and layer.bandCount() == 1 and layer.dataProvider().dataType(1) == Qgis.DataType.Byte


def _rasters() -> list[QgsRasterLayer]:
    return [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer)]


def newest(added: Iterable[QgsMapLayer]) -> Optional[QgsRasterLayer]:
    """The finished map among layers that were just added; None where there is none."""
    maps = [layer for layer in added if is_class_map(layer) and not is_live(layer) and not is_of_changes(layer)]
    return maps[-1] if maps else None


def latest_before(layer: QgsRasterLayer, others: Iterable[QgsRasterLayer]) -> Optional[QgsRasterLayer]:
    """Of other maps of the very same pixels the one whose file was written last before that of the map; None where there is none."""
    limit, pixels = _written(layer), _pixels(layer)
    times = ((_written(other), other) for other in others if other is not layer and _pixels(other) == pixels)
    earlier = [(time, other) for time, other in times if 0 < time < limit]
    return max(earlier, key=lambda found: found[0])[1] if earlier else None


def _written(layer: QgsRasterLayer) -> float:
    """When its file was, in seconds; 0 where nobody can tell."""
    try:
        return os.path.getmtime(layer.source().partition("|")[0])
    except OSError:
        return 0


def _pixels(layer: QgsRasterLayer) -> tuple[object, ...]:
    return layer.crs(), layer.extent(), layer.width(), layer.height()


def map_of(path: str) -> Optional[QgsRasterLayer]:
    """The class map of the project that shows a file; None where there is none."""
    maps = (layer for layer in _rasters() if is_class_map(layer) and not is_live(layer))
    return next((layer for layer in maps if same_file(layer.source()) == same_file(path)), None)


def shown_classes(layer: QgsRasterLayer) -> tuple[ClassSpec, ...]:
    """Codes, names and colours as the layer shows them; of a class without a name its code is the name. Of two with one code, QGIS draws
    the last.

    Without a style QGIS lists all entries of the colour table: then those that the file names, if it does.
    """
    entries = layer.renderer().classes() if is_class_map(layer) else []
    in_file = raster_classes.classes_in_file(layer) if len(entries) >= _WHOLE_TABLE else ()
    if in_file:
        return in_file
    drawn = {int(entry.value): entry for entry in entries if 0 <= entry.value < NODATA_CODE and entry.value == int(entry.value)}
    return tuple(ClassSpec(code, entry.label or str(code), entry.color.name()) for code, entry in drawn.items())


def chosen_classes(layer: QgsRasterLayer) -> tuple[ClassSpec, ...]:
    """`shown_classes` that somebody chose or the file names; () where a layer shows none, or a whole colour table without a name."""
    classes = shown_classes(layer)
    return classes if len(classes) < _WHOLE_TABLE else ()


def classes_held(layer: QgsRasterLayer) -> tuple[ClassSpec, ...]:
    """Of a raster that shows no classes those that its file names, else one for each code in it; () for an image, and where it holds other
    values. All of its first band is read. Raises LayerError, OutputError."""
    in_file = raster_classes.classes_in_file(layer)
    if in_file or layer.bandCount() > _MOST_CODES:
        return in_file
    names = [str(code) for code in held_codes(Path(layers.file_of(layer)))]
    return tuple(ClassSpec(int(name), name, color) for name, color in zip(names, colors_for(names, (), layer)))


def check_codes(layer: QgsRasterLayer) -> None:
    """Before pixels are counted by class: raises LayerError where it shows classes that a map of ours cannot have, and that would be left
    out."""
    beyond = [int(entry.value) for entry in layer.renderer().classes() if entry.value > NODATA_CODE]
    if beyond:
        raise LayerError(
            _tr("'{}' shows classes with codes beyond 254, such as {}").format(layer.name(), max(beyond)),
            _tr("Give its classes codes from 0 to 254 first, in a copy of the file"),
        )


def file_of(layer: Optional[QgsMapLayer]) -> Path:
    """The file of a finished class map. Raises LayerError for the live map, another band than the first, and what is no file of its own."""
    if not isinstance(layer, QgsRasterLayer) or not is_class_map(layer):
        raise LayerError(_tr("No class map is chosen"), _tr("Make one in step 4, or add a raster that is shown in classes"))
    if is_live(layer):
        raise LayerError(
            _tr("The live map is a look: it has no file that stays"), _tr("Press Make Map in step 4, and choose that map here")
        )
    renderer = layer.renderer()
    band = renderer.inputBand() if hasattr(renderer, "inputBand") else renderer.band()  # its name until QGIS 3.38
    if band != 1:
        raise LayerError(
            _tr("'{}' shows the classes of band {}, but the first band holds a map's codes").format(layer.name(), band),
            _tr("Save that band as a file of its own first (Raster, Conversion, Translate), and choose that"),
        )
    path = Path(layers.file_of(layer))
    if not os.path.isfile(path):
        raise LayerError(
            _tr("Layer '{}' is no file of its own").format(layer.name()),
            _tr("Save it as GeoTIFF first (right-click the layer, Export, Save As)"),
        )
    return path


def show_in_tree(layer: QgsMapLayer) -> None:
    """Tick it and the groups that it lies in."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    if node is not None and not node.isVisible():
        node.setItemVisibilityCheckedParentRecursive(True)
