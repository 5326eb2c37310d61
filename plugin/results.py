"""Files of the engine as layers of the project: a map as a styled group above its inputs, the sample scene as a group of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional, cast

from qgis.core import QgsDataProvider, QgsLayerMetadata, QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtXml import QDomDocument

from ..engine.errors import OutputError
from ..engine.jobs import ClassSpec, Done
from . import labels, layers, styling

_tr = partial(QCoreApplication.translate, "XModalNet")


def add_map(done: Done, model_path: str, inputs: Iterable[QgsMapLayer]) -> list[QgsRasterLayer]:
    """The class map, and what says how sure it is switched off below it. Raises LayerError."""
    name = Path(model_path).stem
    class_map = layers.load_raster(done.outputs["map"], _tr("Classes"))
    styling.style_class_map(class_map)
    results = [class_map]
    if "confidence" in done.outputs:
        confidence = layers.load_raster(done.outputs["confidence"], _tr("Confidence"))
        styling.style_confidence(confidence)
        results.append(confidence)
    if "uncertainty" in done.outputs:
        unlike = layers.load_raster(done.outputs["uncertainty"], _tr("Unlike what was seen"))
        styling.style_uncertainty(unlike)
        results.append(unlike)
    for layer in results:
        _describe(layer, model_path, done)
    group = layers.add_group_above(f"X-ModalNet {name} {datetime.now():%H:%M:%S}", results, inputs)
    for layer in results[1:]:
        node = group.findLayer(layer)
        node.setItemVisibilityChecked(False)
        node.setExpanded(False)
    return results


def keep_styles(results: Iterable[QgsRasterLayer]) -> list[str]:
    """A QML beside each file; the sentences of those that cannot be written. A map without one is a map all the same."""
    notes = []
    for layer in results:
        try:
            styling.write_qml(layer)
        except OutputError as error:
            notes.append(str(error))
    return notes


def add_sample(done: Done) -> tuple[QgsVectorLayer, dict[str, QgsRasterLayer]]:
    """The simulated scene: its label layer, and its images by stream. Raises LayerError, LabelError."""
    images = {stream: layers.load_raster(done.outputs[stream], stream.upper()) for stream in layers.STREAMS}
    for stream in ("hsi", "msi"):
        layers.show_in_true_color(images[stream])
    label_layer = labels.open_label_layer(done.outputs["labels"], _tr("Labels"))
    labels.style_as_classes(label_layer, styling.classes_in(layers.load_raster(done.outputs["truth"], "truth")))
    group = layers.add_group_above(_tr("Sample scene (simulated)"), list(images.values()), [])
    layers.add_on_top(label_layer)
    for layer in images.values():
        group.findLayer(layer).setExpanded(False)
    return label_layer, images


def show_live(done: Done, layer: Optional[QgsRasterLayer], inputs: Iterable[QgsMapLayer]) -> QgsRasterLayer:
    """The live map's layer with what came out; made anew where there is none any more. To the project that is no change.

    Raises LayerError.
    """
    path, entries = done.outputs["map"], cast("list[dict[str, Any]]", done.report["classes"])
    classes = tuple(ClassSpec(entry["code"], entry["name"], entry["color"]) for entry in entries)
    with _no_change():
        if layer is None or not is_in_project(layer):
            layer = layers.load_raster(path, _tr("Live map"))
            layer.setCustomProperty(layers.ROLE, "live")
            styling.style_class_map(layer, classes)
            layers.add_above(layer, inputs)
        else:
            _show_instead(layer, path, classes)
    return layer


def _show_instead(layer: QgsRasterLayer, path: str, classes: tuple[ClassSpec, ...]) -> None:
    """Another file in the same layer; the old one goes."""
    before, opacity = layer.source(), layer.opacity()
    layer.setDataSource(path, layer.name(), "gdal", QgsDataProvider.ProviderOptions())
    if not styling.shows_classes(layer, classes):
        styling.style_class_map(layer, classes)
        layer.setOpacity(opacity)
    layer.triggerRepaint()
    with suppress(OSError):  # Windows may still have it open; the folder goes in the end
        Path(before).unlink()


@contextmanager
def _no_change() -> Iterator[None]:
    """What happens to the project is nothing that would have to be saved."""
    is_dirty = QgsProject.instance().isDirty()
    yield
    QgsProject.instance().setDirty(is_dirty)


def is_in_project(layer: QgsMapLayer) -> bool:
    """Whether nobody has removed it."""
    return not sip.isdeleted(layer) and QgsProject.instance().mapLayer(layer.id()) is layer


def remove_live(layer: Optional[QgsRasterLayer]) -> None:
    """The live map's layer leaves the project."""
    if layer is not None and is_in_project(layer):
        with _no_change():
            QgsProject.instance().removeMapLayer(layer.id())


def leave_out(layer: QgsRasterLayer, document: QDomDocument) -> Callable[[], None]:
    """Keep a layer out of a project file that is being written: its tree stands there already, its layers are taken after this.

    What is returned puts the layer back where it was, and the project is as clean as before.
    """
    for name in ("layer-tree-layer", "item"):
        found = document.elementsByTagName(name)
        for element in [found.at(place).toElement() for place in range(found.count())]:
            if layer.id() in (element.attribute("id"), element.text()):
                element.parentNode().removeChild(element)
    project = QgsProject.instance()
    node = project.layerTreeRoot().findLayer(layer.id())
    parent, is_visible = node.parent(), node.itemVisibilityChecked()
    root = project.layerTreeRoot()
    order = root.customLayerOrder()
    index = parent.children().index(node)
    project.takeMapLayer(layer)

    def put_back() -> None:
        with _no_change():
            project.addMapLayer(layer, False)
            there = parent if not sip.isdeleted(parent) else root
            there.insertLayer(index, layer).setItemVisibilityChecked(is_visible)
            if layer in order:
                root.setCustomLayerOrder(order)

    return put_back


def _describe(layer: QgsRasterLayer, model_path: str, done: Done) -> None:
    """What the layer is and where it came from, in its properties and its metadata."""
    layer.setCustomProperty(layers.ROLE, "result")
    layer.setCustomProperty("xmodalnet/model", model_path)
    layer.setCustomProperty("xmodalnet/report", done.outputs.get("report", ""))
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setTitle(layer.name())
    metadata.setAbstract(_tr("Made by X-ModalNet with the model {}").format(model_path))
    metadata.addHistoryItem(
        _tr("{}: {} on {}").format(datetime.now().isoformat(" ", "minutes"), model_path, done.report.get("device", ""))
    )
    layer.setMetadata(metadata)
