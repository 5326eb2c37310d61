"""Land covers whose codes are beyond what a map can hold: offered, told, and numbered anew by a click."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterRange, QgsRectangle
from qgis.gui import QgsMapLayerComboBox

from xmodalnet.engine.errors import Cancelled, LabelError
from xmodalnet.plugin.label_checks import check_label_raster
from xmodalnet.plugin.renumbered import Renumbering

from . import test_dock
from .conftest import wait_until
from .test_dock import IMAGE
from .test_label_codes import paletted

user = test_dock.user
COVER = np.zeros((20, 20), np.uint16)  # 0 is no label, as in any raster that says nothing else
COVER[:5], COVER[5:10], COVER[10:15] = 111, 211, 512
SHOWN = ((111, "#e6004d", "Town"), (211, "#ffffa8", "211"), (512, "#80f2e6", "Lake"))


def named_in_file(path):
    """As the tables of land covers are: a code, a name, and no colours."""
    table = gdal.RasterAttributeTable()
    table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn("LABEL3", gdal.GFT_String, gdal.GFU_Name)
    for row, (code, name) in enumerate(((111, "Town"), (211, "Arable"), (512, "Lake"))):
        table.SetValueAsInt(row, 0, code)
        table.SetValueAsString(row, 1, name)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    dataset.FlushCache()


def renumbered(layer, box, path):
    work = Renumbering(layer, box, path)
    assert work.write(lambda progress: None, lambda: False) == path
    return work.made()


def pixels(layer):
    return gdal.Open(layer.source()).ReadAsArray()


def test_the_part_on_the_target_counts_its_classes_from_one(raster, tmp_path):
    layer = paletted(raster("clc", COVER), *SHOWN)
    made = renumbered(layer, QgsRectangle(400000, 5799800, 400100, 5799925), tmp_path / "new.tif")
    assert pixels(made).shape == (13, 10), "what half a pixel of the box lies on is there, too"
    assert [np.unique(line).tolist() for line in pixels(made)[[0, 2, 3, 7, 8, 12]]] == [[1], [1], [2], [2], [0], [0]]
    assert made.crs() == layer.crs()
    assert made.extent() == QgsRectangle(400000, 5799800, 400100, 5799930)
    entries = [(entry.value, entry.color.name(), entry.label) for entry in made.renderer().classes()]
    assert entries == [(1, "#ffffa8", "211"), (2, "#80f2e6", "Lake")]


def test_what_means_no_label_stays_without_one(raster, tmp_path):
    layer = paletted(raster("clc", COVER, nodata=512), *SHOWN)
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(211, 211)])
    made = renumbered(layer, layer.extent(), tmp_path / "new.tif")
    assert [entry.label for entry in made.renderer().classes()] == ["0", "Town"], "0 is a code where another value means none"
    assert [line[0] for line in pixels(made)[::5].tolist()] == [2, 0, 0, 1]


def test_more_classes_than_a_map_can_have_are_told(raster, tmp_path):
    layer = raster("many", np.arange(1000, 1400, dtype=np.uint16).reshape(20, 20))
    with pytest.raises(LabelError, match="has 400 classes, but a map can have 1 to 254"):
        renumbered(layer, layer.extent(), tmp_path / "new.tif")
    assert not (tmp_path / "new.tif").exists()


def test_a_copy_that_is_given_up_leaves_nothing(raster, tmp_path):
    layer = paletted(raster("clc", COVER), *SHOWN)
    work, told = Renumbering(layer, layer.extent(), tmp_path / "new" / "new.tif"), []
    (tmp_path / "new").mkdir()
    with pytest.raises(Cancelled):
        work.write(told.append, lambda: told[-1].fraction >= 0.5)
    assert list((tmp_path / "new").iterdir()) == []


def test_a_code_that_means_no_data_is_no_large_one(raster):
    """Tables of land covers name 255, too."""
    cover = paletted(
        raster("cover", np.where(COVER == 111, 1, 255).astype(np.uint8)), (1, "#e6004d", "Town"), (255, "#000000", "No data")
    )
    assert not [check for check in check_label_raster(cover, raster("image", IMAGE)) if check.remedies]


def test_codes_beyond_are_told_and_no_image_is_called_so(raster):
    image, cover = raster("image", IMAGE), raster("clc", COVER)
    [check] = check_label_raster(cover, image)
    assert check.text.endswith("show the layer as Paletted/Unique values, and press Classify there")
    assert not check.remedies
    [check] = check_label_raster(paletted(cover, *SHOWN), image)
    assert check.text.startswith("'clc' has codes beyond 254, which a map cannot hold.")
    assert [remedy.name for remedy in check.remedies] == ["renumber"]


def test_a_land_cover_of_large_codes_teaches_by_a_click(user, raster):
    cover = raster("CLC 2018", COVER)
    named_in_file(cover.source())
    raster("S2_scene", IMAGE)
    user.dock.setUserVisible(True)
    offered = user.find("labelLayerCombo", QgsMapLayerComboBox)
    wait_until(lambda: cover in [offered.layer(place) for place in range(offered.count())])
    user.session.labelling.choose(cover)
    [told] = [check for check in user.session.checks_of_labels() if check.remedies]
    user.session.apply(told.remedies[0])
    wait_until(lambda: user.session.labelling.layer is not cover and not user.session.is_busy)
    made = user.session.labelling.layer
    assert made.name() == "CLC 2018"
    assert np.unique(pixels(made)).tolist() == [0, 1, 2, 3]
    wait_until(
        lambda: [(spec.code, spec.name) for spec in user.session.codes.classes] == [(1, "Town"), (2, "Arable"), (3, "Lake")]
    )
    assert not QgsProject.instance().layerTreeRoot().findLayer(cover.id()).isVisible()
    assert not [check for check in user.session.checks_of_labels() if check.level == "bad"]
