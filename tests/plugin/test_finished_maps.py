"""What is made of a finished map, by QGIS's own algorithms and the real engine: pixels and shapes counted by hand."""

import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from xmodalnet.engine.errors import EngineError, JobError, LayerError
from xmodalnet.engine.specs import ClassSpec
from xmodalnet.plugin import class_maps, layer_tree, layers, styling
from xmodalnet.plugin.class_maps import ClassMap
from xmodalnet.plugin.finished_maps import Cleaning, shares_of
from xmodalnet.plugin.processing.polygons import PolygonsAlgorithm
from xmodalnet.plugin.session import Session

from .conftest import wait_until, write_raster
from .test_results import table_of

CLASSES = (ClassSpec(1, "Wood", "#2e7d32"), ClassSpec(2, "Lake & <Shore>", "#1f78b4"), ClassSpec(7, "Road", "#525252"))
CODES = np.ones((20, 20), np.uint8)
CODES[:, 10:] = 2
CODES[5, 5] = 7  # a lonely pixel
CODES[12:14, 4:6] = 7  # a patch of four
CODES[0, :] = 255


@pytest.fixture
def session(algorithms):
    made = Session()
    yield made
    made.close()


@pytest.fixture
def class_map(tmp_path):
    """20 x 20 px of 10 m in a group of its own, with names in its file."""
    (tmp_path / "maps").mkdir()
    path = write_raster(tmp_path / "maps" / "map.tif", CODES, nodata=255)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadataItem("PROVENANCE", '{"model": "river.xmn"}')
    dataset = None
    layer = layers.load_raster(path, "Classes")
    styling.style_class_map(layer, CLASSES)
    layer.setCustomProperty(layers.ROLE, "result")
    layer.setCustomProperty("xmodalnet/model", "/models/river.xmn")
    layer_tree.add_group_above("X-ModalNet river 12:00:00", [layer], [])
    return layer


def cleaned(session, layer, **wishes):
    """The layers that were made."""
    found, failed, before = [], [], set(QgsProject.instance().mapLayers())
    session.finished_maps.written.connect(lambda text, path: found.append(text))
    session.failed.connect(failed.append)
    session.finished_maps.clean(layer, Cleaning(**wishes))
    wait_until(lambda: (found or failed) and not session.is_busy, 60)
    assert not failed, str(failed[0])
    made = [layer for key, layer in QgsProject.instance().mapLayers().items() if key not in before]
    return sorted(made, key=lambda one: one.name())


def pixels(path):
    return gdal.Open(str(path)).ReadAsArray()


def left_over(folder):
    return sorted(path.name for path in Path(folder).iterdir())


def test_the_sieve_takes_small_patches_and_spares_no_data(session, class_map, tmp_path):
    [layer] = cleaned(session, class_map, sieve_px=3)
    path = tmp_path / "maps" / "map_cleaned.tif"
    assert layer.source() == str(path)
    wanted = CODES.copy()
    wanted[5, 5] = 1
    assert (pixels(path) == wanted).all()
    assert left_over(path.parent) == [
        "map.tif",
        "map_cleaned.qmd",
        "map_cleaned.qml",
        "map_cleaned.tif",
        "map_cleaned.tif.aux.xml",
    ]
    assert (pixels(class_map.source()) == CODES).all()


def test_a_cleaned_file_has_names_colours_and_origin_of_the_map(session, class_map):
    [layer] = cleaned(session, class_map, sieve_px=3)
    assert styling.classes_in(layer) == CLASSES
    dataset = gdal.Open(layer.source())
    band = dataset.GetRasterBand(1)
    assert (band.GetNoDataValue(), dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE")) == (255, "COG")
    assert json.loads(dataset.GetMetadataItem("PROVENANCE")) == {
        "model": "river.xmn",
        "cleaned": {"of": "map.tif", "sieve_px": 3},
    }
    table = band.GetDefaultRAT()
    columns = [table.GetNameOfCol(column) for column in range(table.GetColumnCount())]
    rows = [[table.GetValueAsString(row, column) for column in range(7)] for row in range(table.GetRowCount())]
    assert columns == ["Value", "Class", "Red", "Green", "Blue", "Count", "Hectares"]
    assert rows == [
        ["1", "Wood", "46", "125", "50", "186", "1.86"],
        ["2", "Lake & <Shore>", "31", "120", "180", "190", "1.9"],
        ["7", "Road", "82", "82", "82", "4", "0.04"],
    ]


def test_a_map_of_the_engine_gives_its_areas_on(session, scene, tmp_path):
    shutil.copy(scene["truth"], tmp_path / "truth.tif")
    shutil.copy(scene["truth"] + ".aux.xml", tmp_path / "truth.tif.aux.xml")
    layer = layers.load_raster(str(tmp_path / "truth.tif"), "truth")
    styling.style_class_map(layer)
    QgsProject.instance().addMapLayer(layer)
    [made] = cleaned(session, layer, sieve_px=20)
    names, rows = table_of(made.source())
    assert names[-2:] == ["Count", "Hectares"]
    assert [float(row[6]) for row in rows] == pytest.approx([int(row[5]) / 100 for row in rows])
    assert rows != table_of(scene["truth"])[1], "some patches were small"
    [wood, *_] = shares_of(ClassMap.of(layer), Path(made.source()))
    assert (wood.before_ha, wood.after_ha) == (float(table_of(scene["truth"])[1][0][6]), float(rows[0][6]))


def test_what_a_clean_up_made_of_each_class_is_told(session, class_map, scene, tmp_path):
    told = []
    session.finished_maps.cleaned.connect(lambda found, _: told.append(found))
    cleaned(session, class_map, sieve_px=3)
    assert [(one.spec.name, one.before, one.after) for one in told[0]] == [
        ("Wood", None, pytest.approx(186 / 380)),  # the map has no table of counts
        ("Lake & <Shore>", None, pytest.approx(190 / 380)),
        ("Road", None, pytest.approx(4 / 380)),
    ]
    [layer] = QgsProject.instance().mapLayersByName("Classes, cleaned")
    cleaned(session, layer, majority_px=1)
    befores, afters = [one.before for one in told[1]], [one.after for one in told[1]]
    assert befores == [pytest.approx(one.after) for one in told[0]]
    assert (sum(befores), sum(afters)) == (pytest.approx(1), pytest.approx(1))
    assert afters[2] == 0, "four pixels of nine"
    assert [one.is_gone for one in told[1]] == [False, False, True]
    cleaned(session, class_map, polygons=True)
    assert len(told) == 2, "polygons change nothing"


def test_a_class_that_is_not_shown_counts_on_neither_side(session, class_map):
    cleaned(session, class_map, sieve_px=3)
    [layer] = QgsProject.instance().mapLayersByName("Classes, cleaned")
    styling.style_class_map(layer, CLASSES[:1] + CLASSES[2:])
    told = []
    session.finished_maps.cleaned.connect(lambda found, _: told.append(found))
    cleaned(session, layer, sieve_px=3)
    assert [(one.before, one.after) for one in told[0]] == [(pytest.approx(186 / 190),) * 2, (pytest.approx(4 / 190),) * 2]


def test_it_lies_above_the_map_in_its_group(session, class_map):
    [layer] = cleaned(session, class_map, sieve_px=3)
    [group] = QgsProject.instance().layerTreeRoot().children()
    assert [node.name() for node in group.children()] == ["Classes, cleaned", "Classes"]
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    assert [entry.label for entry in layer.renderer().classes()] == ["Wood", "Lake & <Shore>", "Road"]
    assert (layer.customProperty(layers.ROLE), layer.customProperty("xmodalnet/model")) == ("result", "/models/river.xmn")


def test_nothing_lies_over_what_was_cleaned(session, class_map, tmp_path):
    """A newer map would hide it, and the clean-up would seem to do nothing."""
    newer = layers.load_raster(write_raster(tmp_path / "newer.tif", CODES), "newer")
    layer_tree.add_group_above("X-ModalNet lake 13:00:00", [newer], [])
    root = QgsProject.instance().layerTreeRoot()
    [layer] = cleaned(session, class_map, sieve_px=3)
    assert [one.id() for one in root.layerOrder()] == [layer.id(), class_map.id(), newer.id()]
    assert root.findLayer(layer.id()).parent().name() == "X-ModalNet river 12:00:00"


def test_nothing_in_its_own_group_lies_over_it_either(session, class_map, tmp_path):
    newer = layers.load_raster(write_raster(tmp_path / "newer.tif", CODES), "newer")
    root = QgsProject.instance().layerTreeRoot()
    QgsProject.instance().addMapLayer(newer, False)
    root.findLayer(class_map.id()).parent().insertLayer(0, newer)
    [layer] = cleaned(session, class_map, sieve_px=3)
    assert [one.id() for one in root.layerOrder()] == [layer.id(), newer.id(), class_map.id()]


def test_the_majority_filter_runs_in_the_engine_and_goes_first(session, class_map):
    [layer] = cleaned(session, class_map, majority_px=1, sieve_px=3)
    wanted = CODES.copy()
    wanted[5, 5] = 1
    wanted[12:14, 4:6] = 1  # four of nine
    assert (pixels(layer.source()) == wanted).all()


def test_polygons_have_class_code_name_area_and_the_colours_of_the_map(session, class_map, tmp_path):
    [layer] = cleaned(session, class_map, polygons=True)
    assert layer.customProperty(layers.MADE_OF) == class_map.id()
    assert isinstance(layer, QgsVectorLayer)
    rows = sorted((feature["code"], feature["class"], round(feature["area_ha"], 2)) for feature in layer.getFeatures())
    assert rows == [(1, "Wood", 1.85), (2, "Lake & <Shore>", 1.9), (7, "Road", 0.01), (7, "Road", 0.04)]
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert [(one.value(), one.label(), one.symbol().color().name()) for one in renderer.categories()] == [
        (spec.code, spec.name, spec.color) for spec in CLASSES
    ]
    again = QgsVectorLayer(str(tmp_path / "maps" / "map_polygons.gpkg"), "again", "ogr")
    assert [one.label() for one in again.renderer().categories()] == [spec.name for spec in CLASSES], "the style is in the file"
    assert left_over(tmp_path / "maps")[:2] == ["map.tif", "map_polygons.gpkg"]


def open_files():
    """Of this process."""
    names = (Path("/proc/self/fd", number) for number in os.listdir("/proc/self/fd"))
    return [os.readlink(name) for name in names if name.is_symlink()]


@pytest.fixture
def watched(monkeypatch):
    """What was open of each folder that was removed: on Windows such a file, and its folder, would stay."""
    remove, kept = shutil.rmtree, {}

    def look(folder, **how):
        kept[Path(folder)] = [name for name in open_files() if name.startswith(str(folder))]
        remove(folder, **how)

    monkeypatch.setattr(shutil, "rmtree", look)
    return kept


def test_nothing_is_open_of_a_folder_that_goes(session, class_map, tmp_path, watched):
    for dissolve in (False, True):
        cleaned(session, class_map, sieve_px=3, polygons=True, dissolve=dissolve)
    beside = {folder: found for folder, found in watched.items() if folder.parent == tmp_path / "maps"}
    assert len(beside) > 2
    assert not any(beside.values()), beside


def test_what_an_algorithm_needs_on_its_way_lies_where_qgis_clears_it(session, class_map, tmp_path, watched):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()  # which outlive it
    context.setProject(QgsProject.instance())
    wanted = {"MAP": class_map.id(), "DISSOLVE": True, "POLYGONS": str(tmp_path / "out.gpkg")}
    results, is_done = PolygonsAlgorithm().create().run(wanted, context, feedback)
    assert (results["POLYGONS"], is_done) == (wanted["POLYGONS"], True)
    assert len(watched) == 2
    assert [found for folder, found in watched.items() if tmp_path in folder.parents] == [[]]
    assert left_over(tmp_path) == ["maps", "out.gpkg"]


def test_dissolved_there_is_one_polygon_per_class_of_what_was_cleaned(session, class_map):
    sieved, shapes = cleaned(session, class_map, sieve_px=3, polygons=True, dissolve=True)
    assert [layers.map_id_behind(layer) for layer in (class_map, sieved, shapes)] == [class_map.id()] * 3
    rows = sorted((feature["code"], round(feature["area_ha"], 2)) for feature in shapes.getFeatures())
    assert rows == [(1, 1.86), (2, 1.9), (7, 0.04)]
    [group] = QgsProject.instance().layerTreeRoot().children()
    assert [node.name() for node in group.children()] == ["Classes, polygons", "Classes, cleaned", "Classes"]


def test_a_second_time_nothing_is_written_over(session, class_map, tmp_path):
    cleaned(session, class_map, sieve_px=3)
    cleaned(session, class_map, sieve_px=30)
    assert (tmp_path / "maps" / "map_cleaned_2.tif").is_file()


def test_without_the_gdal_provider_a_sentence_says_so(session, class_map, monkeypatch, tmp_path):
    assert QgsApplication.processingRegistry().algorithmById("gdal:sieve"), "it is there, else the next line proves nothing"
    monkeypatch.setattr("xmodalnet.plugin.finished_maps.SIEVE", "absent:sieve")
    with pytest.raises(JobError, match="QGIS has no algorithm 'absent:sieve'"):
        session.finished_maps.clean(class_map, Cleaning(sieve_px=3))
    assert left_over(tmp_path / "maps") == ["map.tif"]


def test_what_fails_or_is_cancelled_leaves_nothing(session, class_map, tmp_path):
    failed, stopped = [], []
    session.failed.connect(failed.append)
    session.cancelled.connect(lambda: stopped.append(True))
    session.finished_maps.clean(class_map, Cleaning(majority_px=1, polygons=True))
    session.cancel()
    wait_until(lambda: stopped or failed)
    assert left_over(tmp_path / "maps") == ["map.tif"]
    assert len(QgsProject.instance().mapLayers()) == 1


def test_a_map_that_is_no_file_or_a_look_is_refused(session, class_map, tmp_path):
    with pytest.raises(JobError, match="Nothing is ticked"):
        session.finished_maps.clean(class_map, Cleaning())
    with pytest.raises(LayerError, match="No class map is chosen"):
        session.finished_maps.clean(None, Cleaning(sieve_px=3))
    class_map.setCustomProperty(layers.ROLE, "live")
    with pytest.raises(LayerError, match="The live map is a look"):
        class_maps.file_of(class_map)


def test_codes_that_are_no_bytes_are_told_of(session, tmp_path):
    path = write_raster(tmp_path / "wide.tif", CODES.astype(np.int16), nodata=255)
    layer = layers.load_raster(path, "wide")
    styling.style_class_map(layer, CLASSES)
    QgsProject.instance().addMapLayer(layer)
    with pytest.raises(EngineError, match="no bytes"):
        failed = []
        session.failed.connect(failed.append)
        session.finished_maps.clean(layer, Cleaning(sieve_px=3))
        wait_until(lambda: failed)
        raise failed[0]


def test_a_project_that_was_closed_meanwhile_gets_no_layer(session, class_map, tmp_path):
    notes = []
    session.noted.connect(notes.append)
    session.finished_maps.clean(class_map, Cleaning(sieve_px=3))
    QgsProject.instance().clear()
    wait_until(lambda: notes)
    assert "map_cleaned.tif" in notes[0]
    assert not QgsProject.instance().mapLayers()


@pytest.mark.parametrize("wishes", [{"majority_px": 1}, {"sieve_px": 3}, {"majority_px": 1, "sieve_px": 3}])
def test_no_data_stays_no_data_whatever_its_code(session, tmp_path, wishes):
    path = write_raster(tmp_path / "zero.tif", np.where(CODES == 255, 0, CODES).astype(np.uint8), nodata=0)
    layer = layers.load_raster(path, "zero")
    styling.style_class_map(layer, CLASSES)
    QgsProject.instance().addMapLayer(layer)
    [made] = cleaned(session, layer, **wishes)
    dataset = gdal.Open(made.source())
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    codes = pixels(made.source())
    assert nodata == (255 if "majority_px" in wishes else 0)
    assert ((codes == nodata) == (CODES == 255)).all()
    assert set(np.unique(codes[1:])) <= {1, 2, 7}


def test_a_cleaned_map_tells_how_and_claims_no_accuracy(session, class_map):
    dataset = gdal.Open(class_map.source(), gdal.GA_Update)
    dataset.SetMetadataItem("PROVENANCE", json.dumps({"model": "r.xmn", "estimated_accuracy": {"overall_accuracy": 0.93}}))
    dataset = None
    class_map.setCustomProperty("xmodalnet/report", "/maps/map.tif.html")
    for wishes, lines in (
        ({"majority_px": 2}, ["Majority filter, 2 px to each side"]),
        ({"sieve_px": 3}, ["Sieve: patches of fewer than 3 px are gone"]),
        ({"majority_px": 1, "sieve_px": 4}, ["Majority filter, 1 px to each side", "Sieve: patches of fewer than 4 px are gone"]),
    ):
        [made] = cleaned(session, class_map, **wishes)
        origin = json.loads(gdal.Open(made.source()).GetMetadataItem("PROVENANCE"))
        assert (origin["model"], origin["cleaned"]["of"]) == ("r.xmn", "map.tif"), "no folders"
        assert "estimated_accuracy" not in origin
        unknown = "Nobody has measured how accurate the map is since it was cleaned"
        assert made.metadata().history()[1:] == [unknown, *lines]
        assert made.metadata().abstract().endswith(unknown)
        assert not made.customProperty("xmodalnet/report")
        QgsProject.instance().removeMapLayer(made.id())


def test_polygons_of_no_place_have_no_areas_and_a_note_says_so(session, tmp_path):
    notes = []
    session.noted.connect(notes.append)
    layer = layers.load_raster(write_raster(tmp_path / "plain.tif", CODES, epsg=0, nodata=255), "plain")
    styling.style_class_map(layer, CLASSES)
    QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().setEllipsoid("EPSG:7030")
    [made] = cleaned(session, layer, polygons=True)
    areas = {feature["code"]: feature["area_ha"] or None for feature in made.getFeatures()}  # PyQt 5 says NULL, PyQt 6 None
    assert areas == {1: None, 2: None, 7: None}
    assert ["has no CRS" in note for note in notes] == [True]


def test_a_crs_that_the_user_gave_the_map_is_that_of_its_polygons(session, tmp_path):
    """Pixels of 1 m, as the file has no size for them."""
    layer = layers.load_raster(write_raster(tmp_path / "plain.tif", CODES, epsg=0, nodata=255), "plain")
    styling.style_class_map(layer, CLASSES)
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().setEllipsoid("NONE")
    [made] = cleaned(session, layer, polygons=True, dissolve=True)
    assert made.crs().authid() == "EPSG:32633"
    areas = {feature["code"]: feature["area_ha"] for feature in made.getFeatures()}
    assert areas == pytest.approx({1: 0.0185, 2: 0.019, 7: 0.0005}, rel=0.01)


def test_classes_of_another_band_than_the_first_are_refused(session, tmp_path):
    layer = layers.load_raster(write_raster(tmp_path / "two.tif", np.stack([np.full((20, 20), 9, np.uint8), CODES])), "two")
    classes = [QgsPalettedRasterRenderer.Class(spec.code, QColor(spec.color), spec.name) for spec in CLASSES]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 2, classes))
    with pytest.raises(LayerError, match="'two' shows the classes of band 2, but the first band holds a map's codes"):
        session.finished_maps.clean(layer, Cleaning(polygons=True))
    assert left_over(tmp_path) == ["two.tif"]
