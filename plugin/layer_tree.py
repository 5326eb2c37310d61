"""Where layers lie in the project: above what they are made from, below what must stay seen, in groups."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import qgis.utils
from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsLayerTreeNode, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtGui import QPainter

from .layers import ROLE

_SEEN_THROUGH = 0.5  # ours: opacity


def add_group_above(name: str, layers: Sequence[QgsMapLayer], inputs: Iterable[QgsMapLayer]) -> QgsLayerTreeGroup:
    """Add layers to the project in a new group above the inputs, all earlier results and all that would hide it, the first one on top."""
    group = QgsProject.instance().layerTreeRoot().insertGroup(_top_index(inputs), name)
    for layer in layers:
        QgsProject.instance().addMapLayer(layer, False)
        group.addLayer(layer)
    for is_open in (False, True):  # a change is what QGIS's tree view listens to; it took the group in while it was empty
        group.setExpanded(is_open)
    return group


def add_above(layer: QgsMapLayer, inputs: Iterable[QgsMapLayer]) -> None:
    """Add a layer to the project above the inputs, all results and all that would hide it."""
    QgsProject.instance().addMapLayer(layer, False)
    QgsProject.instance().layerTreeRoot().insertLayer(_top_index(inputs), layer)


def put_aside(name: str, layers: Sequence[QgsMapLayer]) -> None:
    """Into a new group, folded and out of sight, where the first of them lies. Each keeps its own tick, so that a click on the group shows
    again just what was shown."""
    root = QgsProject.instance().layerTreeRoot()
    nodes = [node for node in map(root.findLayer, (layer.id() for layer in layers)) if node is not None]
    if not nodes:
        return
    first = min(nodes, key=root.findLayers().index)
    around = first.parent()
    group = around.insertGroup(around.children().index(first), name)
    for place, node in enumerate(nodes):
        _move(node, group, place)
    group.setItemVisibilityChecked(False)
    group.setExpanded(False)


def lift(layer: QgsMapLayer) -> None:
    """Above all results and other rasters that lie over it: in the group that it is in, and with that."""
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer.id())
    if node is None:
        return
    group = node.parent()
    if group is not root:
        _move_up(group, node, _first_raster(group, node))
    _move_up(root, root.children()[_first_of([layer])], _top_index([]))


def _move_up(group: QgsLayerTreeGroup, node: QgsLayerTreeNode, place: int) -> None:
    if place < group.children().index(node):
        _move(node, group, place)


def _move(node: QgsLayerTreeNode, group: QgsLayerTreeGroup, place: int) -> None:
    """To a place in a group. QGIS's tree makes a neighbour of a node that goes the active layer; the one that was stays it."""
    iface, around = qgis.utils.iface, node.parent()
    active = None if iface is None else iface.activeLayer()
    # Before it goes: QGIS removes a layer from the project that is nowhere in the tree
    group.insertChildNode(place, node.clone())
    around.removeChildNode(node)
    if active is not None:
        iface.setActiveLayer(active)


def _first_raster(group: QgsLayerTreeGroup, node: QgsLayerTreeNode) -> int:
    """The place in the group of the uppermost raster that is shown, at most that of the node."""
    return next(place for place, other in enumerate(group.children()) if other is node or _is_shown_raster(other))


def _is_shown_raster(node: QgsLayerTreeNode) -> bool:
    return isinstance(node, QgsLayerTreeLayer) and isinstance(node.layer(), QgsRasterLayer) and node.itemVisibilityChecked()


def layers_over(layer: QgsMapLayer) -> list[QgsMapLayer]:
    """Those that are drawn above a layer, shown or not."""
    order = QgsProject.instance().layerTreeRoot().layerOrder()
    return order[: order.index(layer)] if layer in order else []


def rasters_over(layer: QgsMapLayer) -> list[QgsRasterLayer]:
    """Those that are shown and hide a layer, the uppermost first."""
    root = QgsProject.instance().layerTreeRoot()
    nodes = [(other, root.findLayer(other.id())) for other in layers_over(layer) if isinstance(other, QgsRasterLayer)]
    return [other for other, node in nodes if node is not None and node.isVisible() and _hides(other)]


def _hides(layer: QgsRasterLayer) -> bool:
    """What lies under it; a hillshade over everything lets it be seen."""
    return layer.opacity() > _SEEN_THROUGH and layer.blendMode() == QPainter.CompositionMode.CompositionMode_SourceOver


def bring_up(layer: QgsMapLayer) -> None:
    """Above the rasters that hide it. A group that holds other rasters stays where it is, and so does an order of the user's own: what
    hides the layer there goes on to do so (`rasters_over`)."""
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer.id())
    if node is None or root.hasCustomLayerOrder() or not rasters_over(layer):
        return
    group = node.parent()
    if group is not root:
        _move_up(group, node, _first_raster(group, node))
    top = root.children()[_first_of([layer])]
    inside = top.findLayers() if isinstance(top, QgsLayerTreeGroup) else []
    if rasters_over(layer) and not any(isinstance(other.layer(), QgsRasterLayer) for other in inside):
        _move_up(root, top, _top_index([]))


def put_on_top(layer: QgsMapLayer) -> None:
    """Above everything, out of its group and in an order of the user's own too: who asks for it wants just that."""
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer.id())
    if node is None:
        return
    if root.children()[0] is not node:
        _move(node, root, 0)
    if root.hasCustomLayerOrder():
        root.setCustomLayerOrder([layer, *(other for other in root.customLayerOrder() if other is not layer)])


def lower(layer: QgsMapLayer, inputs: Iterable[QgsMapLayer]) -> None:
    """Right above the inputs, below all results that lie over them."""
    root = QgsProject.instance().layerTreeRoot()
    node, place = root.findLayer(layer.id()), _first_of(tuple(inputs))
    if node is not None and node.parent() is root and root.children().index(node) < place:
        _move(node, root, place)


def add_on_top(layer: QgsMapLayer) -> None:
    """Add a layer to the project above everything: labels stay visible over maps."""
    QgsProject.instance().addMapLayer(layer, False)
    QgsProject.instance().layerTreeRoot().insertLayer(0, layer)


def _top_index(inputs: Iterable[QgsMapLayer]) -> int:
    """Position among the root's children of the first one that holds an input, an earlier result, the live map, or any other raster that
    is shown: it would hide what lies below it. 0 where none does."""
    root = QgsProject.instance().layerTreeRoot()
    found = QgsProject.instance().mapLayers().values()
    results = [layer for layer in found if layer.customProperty(ROLE) in ("result", "live", "changes")]
    nodes = ((layer, root.findLayer(layer.id())) for layer in found if isinstance(layer, QgsRasterLayer))
    shown = [layer for layer, node in nodes if node is not None and node.isVisible()]
    return _first_of((*inputs, *results, *shown))


def _first_of(wanted: Sequence[QgsMapLayer]) -> int:
    """Position among the root's children of the first one that is or holds one of the layers; 0 where none does."""
    ids = {layer.id() for layer in wanted}
    for index, node in enumerate(QgsProject.instance().layerTreeRoot().children()):
        if ids & (set(node.findLayerIds()) if isinstance(node, QgsLayerTreeGroup) else {node.layerId()}):
            return index
    return 0
