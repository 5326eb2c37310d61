"""What the links of the pre-flight card do; those that must ask something first ask in the dock."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRasterRange
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import LabelError
from . import band_images, band_stack, layer_looks, layer_tree, layers, outputs
from .card import Remedy
from .chains import Chains
from .choices import Choices
from .class_table import put_classes
from .class_values import UNREADABLE
from .glance import glance_at
from .preflight import extent_in
from .registration import Registration
from .renumbered import Renumbering
from .tasks import EngineTask

_tr = partial(QCoreApplication.translate, "XModalNet")


def apply(remedy: Remedy, choices: Choices, registration: Registration, chains: Chains) -> None:
    """Do it, or begin to. Raises EngineError, and KeyError for a remedy that there is none of."""
    doings: dict[str, Callable[..., None]] = {
        "swap": choices.swap_layers,
        "target": lambda *streams: choices.set_target(streams),
        "pixels": choices.take_pixels_of,
        "take": lambda stream: choices.set_layer(stream, QgsProject.instance().mapLayer(remedy.layer)),
        "clear": lambda stream: choices.set_layer(stream, None),
        "zero": lambda stream: _say_nodata(choices, stream, [QgsRasterRange(0.0, 0.0)]),
        "filler": lambda stream: _take_filler_for_nodata(choices, stream),
        "valid": lambda stream: _say_nodata(choices, stream, []),
        "nodata": lambda stream: _use_own_nodata(choices, stream),
        "top": lambda: layer_tree.put_on_top(choices.labelling.layer),
        "encoding": lambda: _read_as_latin_1(choices),
        "colors": lambda stream: _show_in_true_color(choices, stream),
        "codes": lambda: choices.labelling.give_codes(with_new=False),
        "names": lambda: choices.labelling.give_codes(with_new=True),
        "renumber": lambda: _renumber(choices, chains),
        "empty": choices.labelling.remove_empty_classes,
        "compare": lambda: registration.compare(choices.layers, choices.target[0]),
        "move": lambda stream: _move(choices, registration, stream),
        "shifts": lambda _: registration.show_shifts() and None,
    }
    doings[remedy.name](*remedy.streams)


def set_crs(choices: Choices, streams: tuple[str, ...], crs: QgsCoordinateReferenceSystem) -> None:
    """The CRS of layers that have none, or a wrong one."""
    for stream in streams:
        choices.layers[stream].setCrs(crs)
    choices.look_again()


def stack_file(choices: Choices, path: str) -> Optional[Path]:
    """The file that a name means which the user gave, perhaps in part; None for none."""
    file = Path(layers.absolute(path, Path(choices.folder)))
    return (file if file.suffix else file.with_suffix(".vrt")) if path.strip() else None


def stack(choices: Choices, chosen: Sequence[QgsRasterLayer], path: str, stream: str) -> None:
    """One layer of several, above them in the project, and chosen as this sensor; of no more use by themselves, they go out of sight.
    Raises EngineError, and changes nothing."""
    file = stack_file(choices, path) or band_images.stack_path(chosen, choices.data_folder)
    made = band_stack.stacked_layer(band_stack.stack_bands(chosen, file), chosen)
    there = [layer for layer in chosen if QgsProject.instance().mapLayer(layer.id()) is not None]
    layer_tree.add_above(made, there)
    layer_tree.put_aside(_tr("Bands of {}").format(made.name()), there)
    for other, layer in list(choices.layers.items()):
        if layer in chosen:
            choices.set_layer(other, None)
    choices.set_layer(stream, made)


def _use_own_nodata(choices: Choices, stream: str) -> None:
    """The value that the user set counts in place of the file's own, in QGIS and in the engine."""
    _say_nodata(choices, stream, choices.layers[stream].dataProvider().userNoDataValues(1))


def _say_nodata(choices: Choices, stream: str, ranges: Sequence[QgsRasterRange]) -> None:
    """What means no data in all bands, in place of the file's own; nothing: the file's own."""
    layer = choices.layers[stream]
    provider = layer.dataProvider()
    for band in range(1, layer.bandCount() + 1):
        provider.setUseSourceNoDataValue(band, not ranges)
        provider.setUserNoDataValue(band, list(ranges))
    layer.triggerRepaint()
    choices.look_again()


def _show_in_true_color(choices: Choices, stream: str) -> None:
    layer = choices.layers[stream]
    layer_looks.show_in_true_color(layer)
    layer.triggerRepaint()
    choices.look_again()


def _read_as_latin_1(choices: Choices) -> None:
    """What old programs wrote a Shapefile in where it does not tell."""
    labelling, layer = choices.labelling, choices.labelling.vector
    if layer is None:
        return
    if layer.isModified():  # what was drawn has the broken names
        message = _tr("Layer '{}' has edits that are not saved").format(layer.name())
        raise LabelError(message, _tr("Save or discard them, then read it anew"))
    broken = [(entry, None) for entry in labelling.classes if UNREADABLE in entry.name]
    put_classes(layer, labelling.field, labelling.classes, broken)  # they come back under their names
    layer.setProviderEncoding("ISO-8859-1")
    layer.reload()
    labelling.read_again()


def _renumber(choices: Choices, chains: Chains) -> None:
    """The copy teaches in place of the raster, which goes out of sight below it."""
    layer, main = choices.labelling.layer, choices.layers[choices.target[0]]
    box = extent_in(main, layer)
    if not isinstance(layer, QgsRasterLayer) or box is None:
        return
    name = re.sub(r'[\x00-\x1f\\/:*?"<>|]+', "_", layer.name())
    path = outputs.beside(Path(choices.data_folder, name), f"{name}_1-254.tif")
    work = Renumbering(layer, box, path)
    task = partial(EngineTask, _tr("Number the classes anew"), work.write)
    chains.run([task], chains.work_folder(path), lambda: _teach_by(choices, work.made(), layer))


def _teach_by(choices: Choices, made: QgsRasterLayer, layer: QgsRasterLayer) -> None:
    is_there = not sip.isdeleted(layer)
    layer_tree.add_above(made, [layer] if is_there else [])
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id()) if is_there else None
    if node is not None:
        node.setItemVisibilityChecked(False)
    choices.labelling.choose(made, "")


def _take_filler_for_nodata(choices: Choices, stream: str) -> None:
    seen = glance_at(choices.layers[stream])
    if seen is not None and seen.filler is not None:
        value = seen.filler[0]
        _say_nodata(choices, stream, [QgsRasterRange(value, value)])


def _move(choices: Choices, registration: Registration, stream: str) -> None:
    """The moved layer takes the old one's place in the step, and lies above it; the old one is hidden."""
    old = choices.layers[stream]
    moved = registration.moved_layer(stream, old, choices.layers[choices.target[0]], choices.data_folder)
    layer_tree.add_above(moved, [old])
    node = QgsProject.instance().layerTreeRoot().findLayer(old.id())
    if node is not None:
        node.setItemVisibilityChecked(False)
    choices.set_layer(stream, moved)
