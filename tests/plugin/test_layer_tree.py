"""Where results go."""

import numpy as np
import pytest
import qgis.utils
from qgis.core import QgsLayerTreeModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsLayerTreeView

from xmodalnet.plugin import layer_tree, layers

from .conftest import memory_layer, write_raster


def test_results_lie_above_the_topmost_input(tmp_path, raster):
    roads = memory_layer("LineString")
    image = raster("image")
    root = QgsProject.instance().layerTreeRoot()
    names = [node.name() for node in root.children()]
    assert names.index("image") < names.index("shapes")
    layer_tree.add_on_top(QgsRasterLayer(write_raster(tmp_path / "top.tif", np.ones((2, 2), np.uint8)), "top"))
    results = [QgsRasterLayer(write_raster(tmp_path / f"{name}.tif", np.ones((2, 2), np.uint8)), name) for name in "ab"]
    group = layer_tree.add_group_above("Result", results, [image, roads])
    assert [node.name() for node in root.children()] == ["Result", "top", "image", "shapes"], "nothing hides them"
    assert [node.name() for node in group.children()] == ["a", "b"]
    root.children()[1].setItemVisibilityChecked(False)
    root.removeChildNode(group)
    layer_tree.add_group_above("Second", [], [image, roads])
    assert [node.name() for node in root.children()] == ["top", "Second", "image", "shapes"], "what is hidden hides none"


def test_a_second_result_lies_above_the_first(tmp_path, raster):
    """Else one goes on looking at the old map."""
    image, root = raster("image"), QgsProject.instance().layerTreeRoot()
    for name in ("first", "second", "third"):
        result = QgsRasterLayer(write_raster(tmp_path / f"{name}.tif", np.ones((2, 2), np.uint8)), name)
        result.setCustomProperty(layers.ROLE, "result")
        layer_tree.add_group_above(name, [result], [image])
    assert [node.name() for node in root.children()][:4] == ["third", "second", "first", "image"]


def test_an_input_inside_a_group_counts_as_its_group(tmp_path):
    root = QgsProject.instance().layerTreeRoot()
    first, group = root.addGroup("first"), root.addGroup("inputs")
    image = QgsRasterLayer(write_raster(tmp_path / "i.tif", np.ones((2, 2), np.uint8)), "image")
    QgsProject.instance().addMapLayer(image, False)
    group.addGroup("deeper").addLayer(image)
    layer_tree.add_group_above("Result", [], [image])
    assert [node.name() for node in root.children()] == [first.name(), "Result", "inputs"]


class Layers(QgsLayerTreeView):
    """QGIS's own, and what of `iface` speaks of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), self))
        self.activeLayer, self.setActiveLayer = self.currentLayer, self.setCurrentLayer


@pytest.mark.parametrize("move", [layer_tree.bring_up, layer_tree.put_on_top, layer_tree.lift])
def test_a_layer_that_is_moved_stays_the_active_one(raster, monkeypatch, move):
    """Ctrl+Z means it; of a node that goes, QGIS's tree would make the neighbour's layer the active one."""
    raster("image")
    shapes = memory_layer()
    raster("ortho")
    tree = Layers()
    monkeypatch.setattr(qgis.utils, "iface", tree)
    tree.setActiveLayer(shapes)
    move(shapes)
    assert [node.name() for node in QgsProject.instance().layerTreeRoot().children()] == ["shapes", "ortho", "image"]
    assert tree.activeLayer() is shapes
