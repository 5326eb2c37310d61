"""Files of the engine as layers of the project: a map as a styled group above its inputs, the sample scene as a group of its own."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import OutputError
from ..engine.jobs import Done
from . import labels, layer_looks, layer_tree, layers, metadata, styling
from .outputs import is_temporary
from .sensors import sensor_name

_tr = partial(QCoreApplication.translate, "XModalNet")


def add_map(done: Done, model_path: str, inputs: Iterable[QgsMapLayer]) -> list[QgsRasterLayer]:
    """The class map, and what says how sure it is switched off above it. Raises LayerError.

    What tells maps apart comes first in the names: combos and layer tree cut the end.
    """
    name, now = Path(model_path).stem, datetime.now()
    path = Path(done.outputs["map"])
    tag = (
        _tr("Map {}").format(f"{now:%H:%M:%S}") if is_temporary(path) else path.stem
    )  # else all maps of a project would be called alike
    streams: Any = done.report.get("streams", [])  # two maps of one model differ by these
    sensors = "+".join(map(sensor_name, streams))
    class_map = layers.load_raster(str(path), f"{tag} ({sensors or _tr('classes')})")
    styling.style_class_map(class_map)
    results = [class_map]
    if "confidence" in done.outputs:
        confidence = layers.load_raster(done.outputs["confidence"], _tr("{} (confidence)").format(tag))
        styling.style_confidence(confidence)
        results.append(confidence)
    if "uncertainty" in done.outputs:
        unsure = layers.load_raster(done.outputs["uncertainty"], _tr("{} (uncertainty)").format(tag))
        styling.style_uncertainty(unsure)
        results.append(unsure)
    for layer in results:
        metadata.describe(layer, model_path, done.outputs.get("report", ""), str(done.report.get("device", "")))
    parts = (tag, *([] if is_temporary(path) else [f"{now:%H:%M}"]), name, f"{now:%Y-%m-%d}")
    group = layer_tree.add_group_above(" · ".join(parts), [*results[1:], class_map], inputs)
    for layer in results[1:]:
        node = group.findLayer(layer)
        node.setItemVisibilityChecked(False)
        node.setExpanded(False)
    return results


def keep_styles(results: Iterable[QgsRasterLayer]) -> list[str]:
    """A QML and a QMD beside each file; the sentences of those that cannot be written. A map without them is a map all the same."""
    notes = []
    for layer in results:
        try:
            styling.write_qml(layer)
            metadata.write_qmd(layer)
        except OutputError as error:
            notes.append(str(error))
    return notes


def add_sample(done: Done) -> tuple[QgsVectorLayer, dict[str, QgsRasterLayer]]:
    """The simulated scene: its label layer, and its images by stream. Raises LayerError, LabelError."""
    images = {stream: layers.load_raster(done.outputs[stream], sensor_name(stream)) for stream in ("hsi", "msi", "sar")}
    for stream in ("hsi", "msi"):
        layer_looks.show_in_true_color(images[stream])
    label_layer = labels.open_label_layer(done.outputs["labels"], _tr("Labels"))
    labels.style_as_classes(label_layer, styling.classes_in(layers.load_raster(done.outputs["truth"], "truth")))
    group = layer_tree.add_group_above(_tr("Sample scene (simulated)"), list(images.values()), [])
    layer_tree.add_on_top(label_layer)
    for layer in images.values():
        group.findLayer(layer).setExpanded(False)
    return label_layer, images
