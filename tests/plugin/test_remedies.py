"""Every link of the card does what it says."""

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterRange

from xmodalnet.engine.errors import LabelError
from xmodalnet.plugin.card import Remedy
from xmodalnet.plugin.layers import layer_spec
from xmodalnet.plugin.session import Session

IMAGE = np.random.default_rng(0).integers(1, 999, (3, 20, 20)).astype(np.uint16)


@pytest.fixture
def session(qgis_app):
    made = Session()
    yield made
    made.close()


def remedies(session, name) -> list[Remedy]:
    return [each for check in session.checks() for each in check.remedies if each.name == name]


def test_swapped_sensors_are_exchanged(session, raster):
    radar, optical = raster("a", IMAGE[:2], names=("VV", "VH")), raster("b", IMAGE, names=("B01", "B02", "B8A"))
    session.set_layer("msi", radar)
    session.set_layer("sar", optical)
    session.set_target(("sar",))
    found = remedies(session, "swap")
    assert len(found) == 1, "both lines of the card would do the same"
    assert found[0].title == "Swap MSI and SAR"
    session.apply(found[0])
    assert (session.layers["msi"], session.layers["sar"]) == (optical, radar)
    assert session.target == ("sar",)
    assert not remedies(session, "swap")


def test_the_map_gets_the_pixels_of_another_target(session, raster):
    """Until another one is asked for, whatever is ticked; the engine takes those of the target's layer that stands first."""
    for stream, pixel in (("hsi", 30.0), ("msi", 10.0), ("other", 5.0)):
        session.set_layer(stream, raster(stream, IMAGE, pixel=pixel))
    assert session.target == ("msi", "other")
    session.apply(next(remedy for remedy in remedies(session, "pixels") if remedy.streams == ("other",)))
    assert (session.target, session.target_layer) == (("other", "msi"), session.layers["other"])
    session.set_target(("hsi", "msi", "other"))
    assert session.target == ("other", "hsi", "msi")
    session.apply(next(remedy for remedy in remedies(session, "pixels") if remedy.streams == ("hsi",)))
    assert session.target == ("hsi", "msi", "other")
    session.set_target(("msi", "other"))
    assert session.target == ("msi", "other")


def test_hsi_with_fewer_bands_than_msi_is_exchanged(session, raster):
    few, many = raster("a", IMAGE), raster("b", np.concatenate([IMAGE] * 4))
    session.set_layer("hsi", few)
    session.set_layer("msi", many)
    session.apply(remedies(session, "swap")[0])
    assert (session.layers["hsi"], session.layers["msi"]) == (many, few)


def test_the_same_raster_twice_is_taken_away_once(session, raster):
    layer = raster("a", IMAGE)
    session.set_layer("hsi", layer)
    session.set_layer("msi", layer)
    [remedy] = remedies(session, "clear")
    session.apply(remedy)
    assert list(session.layers) == ["hsi"]


def test_additional_nodata_counts_instead(session, raster):
    layer = raster("a", IMAGE, nodata=0)
    for band in (1, 2, 3):
        layer.dataProvider().setUserNoDataValue(band, [QgsRasterRange(999, 999)])
    session.set_layer("msi", layer)
    assert layer_spec(layer, "msi").nodata is None
    [remedy] = remedies(session, "nodata")
    session.apply(remedy)
    assert layer_spec(layer, "msi").nodata == 999
    assert not remedies(session, "nodata")


def test_a_border_of_zeros_becomes_no_data(session, raster):
    image = np.ones((3, 50, 50), np.uint16)
    image[:, :20] = 0
    layer = raster("a", image)
    session.set_layer("msi", layer)
    session.apply(remedies(session, "zero")[0])
    assert layer_spec(layer, "msi").nodata == 0
    assert not remedies(session, "zero")
    [back] = remedies(session, "valid")
    assert back.title == "0 Is a Value"
    session.apply(back)
    assert layer_spec(layer, "msi").nodata is None, "there is a way back"
    assert remedies(session, "zero")
    assert not remedies(session, "valid")


def test_a_value_that_looks_like_no_data_becomes_it(session, raster):
    image = np.full((3, 50, 50), 400, np.int16)
    image[0, :20] = -1
    layer = raster("a", image)
    session.set_layer("msi", layer)
    [remedy] = remedies(session, "filler")
    assert remedy.title == "-1 Is No Data"
    session.apply(remedy)
    assert layer_spec(layer, "msi").nodata == -1
    assert not remedies(session, "filler")
    with_own = raster("b", image, nodata=7)
    session.set_layer("msi", with_own)
    assert not remedies(session, "filler")
    assert any("looks like no data" in check.text for check in session.checks())


def test_no_data_that_is_set_in_the_layers_properties_is_noticed(session, raster):
    image = np.ones((3, 50, 50), np.uint16)
    image[:, :20] = 0
    layer, told = raster("a", image), []
    session.set_layer("msi", layer)
    session.choices_changed.connect(lambda: told.append("changed"))
    layer.triggerRepaint()
    assert told == [], "nothing is another than before"
    for band in (1, 2, 3):
        layer.dataProvider().setUserNoDataValue(band, [QgsRasterRange(0, 0)])
    layer.triggerRepaint()  # as the dialog of the properties does
    assert told == ["changed"]
    assert not remedies(session, "zero")


def test_empty_classes_are_removed(session, raster, tmp_path):
    session.set_layer("msi", raster("a", IMAGE))
    session.new_label_layer(str(tmp_path / "labels.gpkg"))
    for name in ("Wood", "Lake", "Town"):
        session.labelling.add_class(name)
    session.apply(remedies(session, "empty")[0])
    assert session.labelling.classes == ()


def test_empty_classes_that_are_locked_stay_and_are_named(session, raster, tmp_path):
    session.set_layer("msi", raster("a", IMAGE))
    layer = session.new_label_layer(str(tmp_path / "labels.gpkg"))
    layer.startEditing()
    for name in ("Bog", "Wood", "Heath", "Lake"):
        session.labelling.add_class(name)
    bog, _, heath, _ = session.labelling.classes
    session.labelling.lock_classes([bog, heath], True)
    with pytest.raises(LabelError, match="These empty classes stay, as they are locked: Bog, Heath") as caught:
        session.apply(remedies(session, "empty")[0])
    assert "Unlock" in caught.value.hint
    assert [entry.name for entry in session.labelling.classes] == ["Bog", "Heath"]
    session.labelling.undo()
    assert [entry.name for entry in session.labelling.classes] == ["Bog", "Wood", "Heath", "Lake"]


def test_a_missing_crs_is_set(session, raster):
    plain, placed = raster("a", IMAGE, epsg=0), raster("b", IMAGE)
    session.set_layer("hsi", plain)
    session.set_layer("msi", placed)
    [remedy] = remedies(session, "crs")
    session.set_crs(remedy.streams, QgsCoordinateReferenceSystem("EPSG:32633"))
    assert plain.crs().authid() == "EPSG:32633"
    assert not remedies(session, "crs")
