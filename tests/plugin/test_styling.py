"""Class maps and confidence as they look, and their QML."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsColorRampLegendNode,
    QgsLayerTreeModel,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from xmodalnet.engine.errors import OutputError
from xmodalnet.engine.specs import ClassSpec
from xmodalnet.plugin import styling
from xmodalnet.plugin.class_maps import shown_classes

from .conftest import in_project

CLASSES = (ClassSpec(0, "Land", "#aa5500"), ClassSpec(3, "Water", "#0000ff"))


@pytest.fixture
def class_map(raster, tmp_path) -> QgsRasterLayer:
    """Codes 0 and 3 with names and colours in the file, 255 nodata."""
    raster("map", np.array([[0, 3], [3, 255]], np.uint8), nodata=255)
    dataset = gdal.Open(str(tmp_path / "map.tif"), gdal.GA_Update)
    table = gdal.ColorTable()
    names = [""] * 256
    for spec in CLASSES:
        table.SetColorEntry(spec.code, (*bytes.fromhex(spec.color[1:]), 255))
        names[spec.code] = spec.name
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset.GetRasterBand(1).SetCategoryNames(names)
    del dataset
    return in_project(QgsRasterLayer(str(tmp_path / "map.tif"), "map"))


def test_the_file_tells_its_classes(class_map):
    assert styling.classes_in(class_map) == CLASSES


def test_a_file_that_is_gone_names_none_where_gdal_raises(class_map, tmp_path):
    """As another plugin may have told GDAL to."""
    (tmp_path / "map.tif").unlink()
    before = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        assert styling.classes_in(class_map) == ()
    finally:
        if not before:
            gdal.DontUseExceptions()


@pytest.mark.parametrize("given", [(), CLASSES])
def test_a_class_map_shows_each_class_in_its_colour(class_map, given):
    styling.style_class_map(class_map, given)
    renderer = class_map.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert [(int(entry.value), entry.label, entry.color.name()) for entry in renderer.classes()] == [
        (0, "Land", "#aa5500"),
        (3, "Water", "#0000ff"),
    ]


def test_the_engines_own_map_tells_its_classes(scene):
    classes = styling.classes_in(QgsRasterLayer(scene["truth"], "truth"))
    assert [spec.code for spec in classes] == list(range(1, 9))
    assert classes[-1].name == "Water"
    assert classes[-1].color == "#2b7bba"


def test_a_map_of_the_command_line_shows_its_classes_and_no_more_when_it_is_opened(scene):
    layer = QgsRasterLayer(scene["truth"], "truth")
    assert styling.shows_classes(layer, styling.classes_in(layer))


def test_without_a_style_the_classes_of_a_map_are_those_that_its_file_names(scene, class_map):
    """As Processing opens a file, and a QGIS before 3.44 one that lost its style: with all entries of the colour table."""
    for path in (scene["truth"], class_map.source()):
        layer = QgsRasterLayer(path, "map", "gdal", QgsRasterLayer.LayerOptions(False))
        everything = QgsPalettedRasterRenderer.colorTableToClassData(layer.dataProvider().colorTable(1))
        assert len(everything) >= 255
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, everything))
        assert shown_classes(layer) == styling.classes_in(layer)


def test_a_code_that_a_style_lists_twice_is_one_class_as_it_is_drawn(class_map):
    """QGIS draws the last; counted twice, a class would be more than the whole map."""
    entries = (("Old", "#ff0000", 3), ("Land", "#aa5500", 0), ("Water", "#0000ff", 3))
    listed = [QgsPalettedRasterRenderer.Class(code, QColor(color), name) for name, color, code in entries]
    class_map.setRenderer(QgsPalettedRasterRenderer(class_map.dataProvider(), 1, listed))
    drawn = class_map.renderer().block(1, class_map.extent(), 2, 2)
    assert QColor(drawn.color(0, 1)).name() == "#0000ff"
    assert sorted(shown_classes(class_map), key=lambda spec: spec.code) == list(CLASSES)


def test_confidence_runs_from_0_to_1_whatever_the_values(raster):
    layer = raster("confidence", np.array([[0.4, 0.6]], np.float32))
    styling.style_confidence(layer)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert [items[0].value, items[-1].value] == [0.0, 1.0]
    lightness = [item.color.lightness() for item in items]
    assert lightness == sorted(lightness)


def test_what_is_unlike_the_labels_stands_out_beyond_1(raster):
    layer = raster("uncertainty", np.array([[[0.1, 0.2]], [[0.9, 0.8]], [[0.5, 7.0]]], np.float32))
    styling.style_uncertainty(layer)
    renderer = layer.renderer()
    assert renderer.band() == 3
    shader = renderer.shader().rasterShaderFunction()
    colours = {value: QColor(*shader.shade(value)[1:4]) for value in (0.0, 0.8, 1.0, 2.0)}
    assert colours[0.0].saturation() < 40 > colours[0.8].saturation()
    assert colours[2.0].lightness() < colours[1.0].lightness() < colours[0.8].lightness() < colours[0.0].lightness()
    assert [item.label for item in shader.colorRampItemList()][2:] == [
        "1: the edge of what was seen",
        "2 and more: unlike anything seen",
    ]


def test_the_legend_of_doubt_says_what_its_ends_mean_and_is_not_white_on_white(raster, qgis_app):
    layer = raster("doubt", np.array([[0.0, 1.0]], np.float32))
    styling.style_doubt(layer)
    model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot())
    nodes = model.layerLegendNodes(QgsProject.instance().layerTreeRoot().findLayer(layer.id()))
    [bar] = [node for node in nodes if isinstance(node, QgsColorRampLegendNode)]
    assert (bar.settings().minimumLabel(), bar.settings().maximumLabel()) == ("sure", "as good as nothing known")
    most = layer.renderer().shader().rasterShaderFunction().colorRampItemList()[-1].color
    assert most.alpha() > 200
    assert 190 < most.lightness() < 230, "to be seen on white, and still as fog"


def test_the_style_goes_where_the_file_goes(class_map):
    styling.style_class_map(class_map)
    path = styling.write_qml(class_map)
    assert Path(path).name == "map.qml"
    again = QgsRasterLayer(class_map.source(), "again")
    assert [entry.label for entry in again.renderer().classes()] == ["Land", "Water"]


def test_a_folder_that_cannot_be_written_is_said(class_map, tmp_path):
    (tmp_path / "map.qml").mkdir()
    with pytest.raises(OutputError, match="style cannot be saved"):
        styling.write_qml(class_map)
