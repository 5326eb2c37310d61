import os

import numpy as np
import pytest
import rasterio.shutil
from scenes import write_raster

from xmodalnet.engine.data.sources import check_apart, files_behind, is_copy_beside, is_learned_from
from xmodalnet.engine.errors import JobError
from xmodalnet.engine.specs import LabelSpec


@pytest.fixture
def source(tmp_path):
    return write_raster(tmp_path / "a.tif", np.ones((4, 4), np.uint8))


def vrt(path, of):
    """A virtual raster of another raster, named by its own folder."""
    path.write_text(
        '<VRTDataset rasterXSize="4" rasterYSize="4"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        f'<SourceFilename relativeToVRT="1">{of}</SourceFilename><SourceBand>1</SourceBand></SimpleSource>'
        "</VRTRasterBand></VRTDataset>",
        encoding="utf-8",
    )
    return str(path)


def test_a_virtual_raster_of_a_virtual_raster_leads_to_the_file(source, tmp_path):
    vrt(tmp_path / "b.vrt", "a.tif")
    outer = vrt(tmp_path / "c.vrt", "b.vrt")
    assert sorted(map(os.path.basename, files_behind(outer))) == ["a.tif", "b.vrt", "c.vrt"]


@pytest.mark.parametrize(
    "name", ["{folder}/b.vrt", "GTIFF_DIR:1:{folder}/a.tif", "vrt://{folder}/a.tif?bands=1", "{folder}/link.tif"]
)
def test_no_output_over_a_file_under_another_name(source, tmp_path, name):
    vrt(tmp_path / "b.vrt", "a.tif")
    os.link(source, tmp_path / "link.tif")
    with pytest.raises(JobError, match=r"a\.tif' belongs to the layer 'msi' and would be written over"):
        check_apart([None, source], {"layer 'msi'": name.format(folder=tmp_path)})


def test_other_files_may_be_replaced(source, tmp_path):
    older = write_raster(tmp_path / "older.tif", np.ones((4, 4), np.uint8))
    rasterio.shutil.copy(source, tmp_path / "b.vrt", driver="VRT")
    notes = tmp_path / "notes.gpkg"
    notes.write_bytes(b"no raster")
    check_apart(
        [older, str(tmp_path / "new.tif")], {"layer 'msi'": str(tmp_path / "b.vrt"), "labels": str(notes), "model": "gone"}
    )


@pytest.mark.parametrize(
    ("labels", "wanted"),
    [
        (LabelSpec("/data/l.gpkg", "fields"), True),
        (LabelSpec("/data/l.gpkg"), True),
        (LabelSpec("/data/l.gpkg", "reference"), False),
        (LabelSpec("/data/other.gpkg", "fields"), False),
        (LabelSpec("/tmp/copy.gpkg", "labels", origin="/data/l.gpkg|layername=fields"), True),
        (LabelSpec("/tmp/copy.gpkg", "labels", origin="/data/l.gpkg|layername=reference"), False),
        (LabelSpec("/tmp/copy.gpkg", "labels", origin="/data/l.gpkg|layername=fields|subset=use = 'test'"), True),
        (LabelSpec("/tmp/copy.gpkg", "labels"), False),
    ],
)
def test_a_model_knows_the_labels_that_it_learned_from(labels, wanted):
    assert is_learned_from({"labels": "/data/l.gpkg", "label_layer": "fields"}, labels) is wanted
    assert not is_learned_from({}, labels)


def test_filters_may_part_what_teaches_from_what_tests():
    """Two of one layer, one of it and all of it, and twice the same."""
    taught = {"labels": "/data/l.gpkg", "label_layer": "fields", "label_filter": "use = 'train'"}
    for subset, wanted in (("|subset=use = 'test'", False), ("", True), ("|subset=use = 'train'", True)):
        labels = LabelSpec("/tmp/copy.gpkg", "labels", origin=f"/data/l.gpkg|layername=fields{subset}")
        assert is_learned_from(taught, labels) is wanted


def test_an_older_model_knows_the_file_alone():
    assert is_learned_from({"labels": "/data/l.gpkg"}, LabelSpec("/data/l.gpkg", "reference"))


def test_a_model_of_a_copy_knows_what_it_was_of():
    """Of two layers in memory that have one name, the user is told the name alone."""
    copy, another, other = (
        LabelSpec(path, "labels", origin=f"Points|layerid={layer_id}")
        for path, layer_id in (("/tmp/copy.gpkg", "1b2c"), ("/tmp/another.gpkg", "1b2c"), ("/tmp/other.gpkg", "3d4e"))
    )
    assert copy.known_as == other.known_as == ("Points", "", "")
    path, layer, subset = copy.told_apart_by
    taught = {"labels": path, "label_layer": layer, "label_filter": subset}
    assert (is_learned_from(taught, another), is_learned_from(taught, other)) == (True, False)
    older = {"labels": "Points (1b2c)", "label_layer": "", "label_filter": ""}
    assert (is_learned_from(older, another), is_learned_from(older, other)) == (True, False)


@pytest.mark.parametrize(
    ("name", "is_copy"),
    [("m.xmn.labels.gpkg", True), ("m.xmn.labels_2.gpkg", True), ("m.xmn.labels_new.gpkg", False), ("labels.gpkg", False)],
)
def test_the_copy_that_is_kept_beside_a_model_is_what_it_learned_from(tmp_path, name, is_copy):
    assert is_copy_beside(str(tmp_path / "m.xmn"), str(tmp_path / name)) is is_copy
    assert not is_copy_beside(str(tmp_path / "other.xmn"), str(tmp_path / name))
