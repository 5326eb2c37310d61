import contextlib
import sqlite3
import subprocess
import sys
import warnings

import numpy as np
import pyogrio.raw
import pytest
import shapely
from scenes import UTM33, write_geojson, write_raster

from xmodalnet.engine.data import vectors
from xmodalnet.engine.data.vectors import (
    Features,
    areas_px,
    pixels_of,
    pixels_of_each,
    read_features,
    read_metadata,
    to_pixels,
    write_points,
    write_polygons,
)
from xmodalnet.engine.errors import LabelError, OutputError
from xmodalnet.engine.grid import Grid

GRID = Grid(UTM33, (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 20, 20)
SQUARE = np.array([[400010, 5799990], [400030, 5799990], [400030, 5799960], [400010, 5799960], [400010, 5799990]], float)


def write(path, wkt, layer=None, **options):
    geometry = shapely.to_wkb(shapely.from_wkt(wkt))
    kind = shapely.from_wkt(wkt[0]).geom_type
    columns = [np.arange(len(wkt), dtype=np.int32)]
    settings = {"fields": ["code"], "crs": UTM33, "geometry_type": kind, "layer": layer, **options}
    pyogrio.raw.write(str(path), geometry=geometry, field_data=columns, **settings)
    return str(path)


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson", "fgb"])
def test_formats(tmp_path, suffix):
    path = write(tmp_path / f"l.{suffix}", ["POINT (400015 5799985)", "POINT (400025 5799975)"])
    found = read_features(path)
    assert sorted(found.fields["code"].tolist()) == [0, 1]
    assert found.crs == "EPSG:32633"
    assert {tuple(shapely.get_coordinates(point)[0]) for point in found.geometries} == {(400015, 5799985), (400025, 5799975)}


@pytest.mark.parametrize("number", [0, -1])
def test_the_crs_that_a_geopackage_calls_undefined_is_none(tmp_path, number):
    """Labels of such a file had no place on any layer, and a copy of a layer without a CRS is one."""
    path = write(tmp_path / "l.gpkg", ["POINT (400015 5799985)"])
    with contextlib.closing(sqlite3.connect(path)) as file:
        for table in ("gpkg_contents", "gpkg_geometry_columns"):
            file.execute(f"UPDATE {table} SET srs_id = {number}")
        file.commit()
    found = read_features(path)
    assert found.crs == ""
    assert [shapely.get_coordinates(moved).tolist() for moved in to_pixels(found, GRID)[0]] == [[[1.5, 1.5]]]


@pytest.mark.parametrize("name", ["!first/labels", "Done!", "a;b", "both;!/both;!"])
@pytest.mark.parametrize("suffix", ["gpkg", "shp"])
def test_a_name_that_looks_like_an_address(tmp_path, name, suffix):
    """pyogrio takes what follows a "!" for a file in an archive, and what follows a ";" for parameters."""
    target = tmp_path / f"{name}.{suffix}"
    target.parent.mkdir(exist_ok=True)
    write(tmp_path / f"plain.{suffix}", ["POINT (400015 5799985)"])
    for part in tmp_path.glob("plain.*"):
        part.rename(target.with_suffix(part.suffix))
    found = read_features(str(target))
    assert (found.name, found.crs, found.fields["code"].tolist()) == (target.name, "EPSG:32633", [0])
    assert found.geometries[0] == shapely.Point(400015, 5799985)


@pytest.mark.parametrize("name", ["!first/points.gpkg", "a;b!.gpkg"])
def test_points_under_a_name_that_looks_like_an_address(tmp_path, name):
    target = tmp_path / name
    target.parent.mkdir(exist_ok=True)
    write_points(str(target), "there", UTM33, np.array([[1.0, 2.0]]), {"point": np.array([7], np.int32)}, {"SEED": "3"})
    assert read_features(str(target)).fields["point"].tolist() == [7]
    assert read_metadata(str(target))["SEED"] == "3"
    assert [entry.name for entry in target.parent.iterdir()] == [target.name], "nothing else is left"


def test_a_raster_under_a_name_that_looks_like_an_address(tmp_path):
    (tmp_path / "!").mkdir()
    assert read_features(write_raster(tmp_path / "!" / "a;b.tif", np.ones((2, 2), np.uint8))) is None


def test_text_in_another_encoding_than_the_file_names(tmp_path):
    """A shapefile that says UTF-8 and holds Latin-1; it may be in a field that nobody asked for."""
    column = np.array(["Wälder"], object)
    geometry = shapely.to_wkb(shapely.from_wkt(["POINT (1 1)"]))
    settings = {"fields": ["class"], "crs": UTM33, "geometry_type": "Point", "encoding": "ISO-8859-1"}
    pyogrio.raw.write(str(tmp_path / "l.shp"), geometry=geometry, field_data=[column], **settings)
    assert read_features(str(tmp_path / "l.shp")).fields["class"].tolist() == ["Wälder"]
    (tmp_path / "l.cpg").write_text("UTF-8")
    with pytest.raises(LabelError, match=r"'l.shp' has text that is not in the encoding that the file names"):
        read_features(str(tmp_path / "l.shp"))


def test_a_raster_is_no_vector_layer(real_data):
    assert read_features(str(real_data / "salinas_a" / "salinasA_gt.tif")) is None


def test_which_layer_is_meant(tmp_path):
    path = write(tmp_path / "l.gpkg", ["POINT (1 1)"], layer="other")
    assert read_features(path).geometries[0] == shapely.Point(1, 1)
    write(path, ["POINT (2 2)"], layer="labels", append=False)
    assert read_features(path).geometries[0] == shapely.Point(2, 2), "several: the one called labels"
    assert read_features(path, "other").geometries[0] == shapely.Point(1, 1)
    with pytest.raises(LabelError, match=r"no layer 'third'. It has other, labels"):
        read_features(path, "third")
    two = write(tmp_path / "two.gpkg", ["POINT (1 1)"], layer="a")
    write(two, ["POINT (2 2)"], layer="b")
    with pytest.raises(LabelError, match=r"has 2 layers. Name one of a, b"):
        read_features(two)


def test_curves_become_lines(tmp_path):
    table = tmp_path / "curve.csv"
    table.write_text('WKT,class\n"CURVEPOLYGON(CIRCULARSTRING(50 10,90 50,50 90,10 50,50 10))",a\n', encoding="utf-8")
    done = subprocess.run(
        ["ogr2ogr", str(tmp_path / "l.gpkg"), str(table), "-oo", "GEOM_POSSIBLE_NAMES=WKT", "-a_srs", UTM33],
        check=False,
        capture_output=True,
    )
    if done.returncode:
        pytest.skip("no ogr2ogr to make curves with")
    circle = read_features(str(tmp_path / "l.gpkg")).geometries[0]
    assert circle.area == pytest.approx(np.pi * 40**2, rel=1e-2)


def made_by_ogr(target, source, *options):
    made = subprocess.run(["ogr2ogr", str(target), str(source), *options], check=False, capture_output=True)
    if made.returncode:
        pytest.skip("no ogr2ogr to make such a layer with")
    return str(target)


@pytest.mark.parametrize("sort", ["XYM", "XYZM"])
def test_measured_shapes_of_any_sort(tmp_path, sort):
    """pyogrio knows no such layers, also where another one of the file is asked for, and it was called our own fault."""
    plain = write(tmp_path / "l.geojson", ["POINT (400015 5799985)", "POLYGON ((0 0, 1 0, 1 1, 0 0))"], geometry_type="Unknown")
    path = made_by_ogr(tmp_path / "a & b.gpkg", plain, "-nlt", "GEOMETRY", "-dim", sort, "-nln", "a<b")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = read_features(path)
    assert (found.crs, found.fields["code"].tolist()) == ("EPSG:32633", [0, 1])
    assert found.geometries.tolist() == [shapely.Point(400015, 5799985), shapely.Polygon([(0, 0), (1, 0), (1, 1)])]
    write(path, ["POINT (2 2)"], layer="sound", append=True)
    assert read_features(path, "sound").geometries.tolist() == [shapely.Point(2, 2)]
    assert read_features(path, "a<b").fields["code"].tolist() == [0, 1]
    with pytest.raises(LabelError, match=r"has 2 layers. Name one of a<b, sound"):
        read_features(path)


def test_surfaces_of_triangles_are_none_and_what_else_is_in_their_layer_remains(tmp_path):
    """Their layer was called our own fault."""
    table = tmp_path / "t.csv"
    table.write_text(
        'WKT,code\n"TIN Z (((0 0 1, 1 0 1, 1 1 1, 0 0 1)))",7\n"POLYGON Z ((0 0 1, 1 0 1, 1 1 1, 0 0 1))",8\n', encoding="utf-8"
    )
    path = made_by_ogr(tmp_path / "t.gpkg", table, "-nlt", "TINZ", "-oo", "GEOM_POSSIBLE_NAMES=WKT", "-a_srs", UTM33)
    found = read_features(path)
    assert found.fields["code"].tolist() == ["7", "8"]
    assert found.geometries.tolist() == [None, shapely.Polygon([(0, 0), (1, 0), (1, 1)])]


def test_measures_say_nothing_on_the_terminal(tmp_path):
    """pyogrio warned of them, in its own words, before anything of ours was said."""
    plain = write(tmp_path / "l.geojson", ["POINT (400015 5799985)"])
    path = made_by_ogr(tmp_path / "m.shp", plain, "-dim", "XYM")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert read_features(path).geometries.tolist() == [shapely.Point(400015, 5799985)]


WRITER = (
    "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('BEGIN EXCLUSIVE'); print('locked', flush=True); sys.stdin.read()"
)


def test_a_file_that_another_program_writes(tmp_path):
    """It was told in the words of SQLite."""
    path = write(tmp_path / "l.gpkg", ["POINT (400015 5799985)"])
    pyogrio.set_gdal_config_options({"SQLITE_BUSY_TIMEOUT": "50"})
    command = [sys.executable, "-c", WRITER, path]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        try:
            assert other.stdout.readline() == "locked\n"
            with pytest.raises(LabelError, match=r"'l\.gpkg' is locked by another program that writes it") as refused:
                read_features(path)
        finally:
            other.communicate()
            pyogrio.set_gdal_config_options({"SQLITE_BUSY_TIMEOUT": None})
    assert "sqlite" not in str(refused.value)


def test_to_pixels_tells_the_unusable():
    geometries = np.array([shapely.Point(400015, 5799985), None, shapely.Point(), shapely.Point(np.inf, 5)], object)
    moved, usable = to_pixels(Features("l", UTM33, geometries, {}), GRID)
    assert usable.tolist() == [True, False, False, False]
    assert moved[0] == shapely.Point(1.5, 1.5)


def test_a_place_that_the_other_crs_does_not_know():
    geometries = np.array([shapely.Point(13.5, 52.3), shapely.Point(500, 500)], object)
    assert to_pixels(Features("l", "EPSG:4326", geometries, {}), GRID)[1].tolist() == [True, False]


def test_pixels_of_shapes_at_the_edge():
    rows, cols = pixels_of(shapely.box(-5, -5, 1, 2), GRID)
    assert sorted(zip(rows.tolist(), cols.tolist(), strict=True)) == [(0, 0), (1, 0)]
    assert len(pixels_of(shapely.Point(20, 5), GRID)[0]) == 0, "the far edge belongs to the next pixel"
    assert len(pixels_of(shapely.box(30, 30, 40, 40), GRID)[0]) == 0


def test_a_large_shape_is_burned_in_tiles_without_a_seam(monkeypatch):
    monkeypatch.setattr(vectors, "_TILE_PX", 64)
    grid = Grid(UTM33, GRID.affine, 200, 150)
    rows, cols = pixels_of(shapely.box(10, 5, 190, 145), grid)
    assert len(rows) == 180 * 140
    assert len(np.unique(rows.astype(np.int64) * 200 + cols)) == len(rows)
    assert (cols.min(), cols.max(), rows.min(), rows.max()) == (10, 189, 5, 144)


def every_third(window):
    rows, cols = (np.arange(first, first + size) for first, size in ((window.row, window.height), (window.col, window.width)))
    return (rows[:, None] + cols) % 3 == 0


def test_many_shapes_get_the_pixels_that_each_gets_by_itself():
    """Parcels that share edges on the middles of pixels and lie on each other, with holes, in parts, and beyond the grid; those that
    cover no middle of a pixel, cross themselves, or are no polygons."""
    grid, draw = Grid(UTM33, GRID.affine, 700, 700), np.random.default_rng(0)
    corners = np.arange(0.5, 690, 11.25)
    shapes = [shapely.box(x, y, x + 11.25, y + 11.25) for x in corners for y in corners[:20]]
    for x, y, size in zip(*draw.uniform(-20, 700, (2, 400)), draw.exponential(9, 400), strict=True):
        angles = np.sort(draw.uniform(0, 2 * np.pi, 7))
        shapes.append(shapely.Polygon(np.column_stack([x + size * np.cos(angles), y + size * np.sin(2 * angles)])))
    hole = shapely.Point(60, 60).buffer(30).difference(shapely.box(50, 50, 70, 70))
    shapes += [hole, shapely.MultiPolygon([hole, shapely.box(300, 0, 640, 200), shapely.box(0.6, 0.6, 0.8, 0.8)])]
    shapes += [
        shapely.Point(5, 5),
        shapely.LineString([(0, 0), (50, 20)]),
        shapely.Polygon(),
        shapely.box(1e30, 1e30, 2e30, 2e30),
    ]
    shapes.append(shapely.GeometryCollection([shapely.Point(9.5, 9.5), shapely.box(20, 20, 30, 30)]))
    choices = [every_third if number % 5 == 0 else None for number in range(len(shapes))]
    told = []
    found = pixels_of_each(np.array(shapes, object), grid, choices, told.append)
    for (rows, cols), shape, choice in zip(found, shapes, choices, strict=True):
        expected = pixels_of(shape, grid, choice)
        assert set(zip(rows.tolist(), cols.tolist(), strict=True)) == set(zip(*map(np.ndarray.tolist, expected), strict=True)), (
            shape
        )
        assert len(rows) == len(expected[0])
    assert len(told) > 1
    assert told == sorted(told)
    assert 0 < told[0] <= told[-1] <= 1


def test_how_many_pixels_a_shape_covers():
    shapes = np.array(
        [shapely.box(-5, -5, 1, 2), shapely.box(30, 30, 40, 40), shapely.Point(3, 3), shapely.box(2, 2, 4, 5)], object
    )
    assert areas_px(shapes, GRID).tolist() == [2, 0, 0, 6]


def test_a_huge_grid_costs_nothing():
    grid = Grid(UTM33, GRID.affine, 10**6, 10**6)
    rows, cols = pixels_of(shapely.box(999990, 999990, 999995, 999992), grid)
    assert (len(rows), rows.max(), cols.max()) == (10, 999991, 999994)


def test_polygons_there_and_back_again(tmp_path):
    path = tmp_path / "l.gpkg"
    fields = {"class": np.array(["Soil"], object), "code": np.array([3], np.int32)}
    write_polygons(str(path), "labels", UTM33, [SQUARE], fields)
    write_polygons(str(path), "labels", UTM33, [SQUARE + 5], fields)  # replaces the first
    found = read_features(str(path), "labels")
    assert shapely.equals(found.geometries[0], shapely.polygons(SQUARE + 5))
    assert (found.fields["class"].tolist(), found.fields["code"].tolist()) == (["Soil"], [3])
    assert [entry.name for entry in tmp_path.iterdir()] == ["l.gpkg"]


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(OutputError, match="nowhere"):
        write_polygons(str(tmp_path / "nowhere" / "l.gpkg"), "labels", UTM33, [SQUARE], {"code": np.array([1])})


def test_a_damaged_file(tmp_path):
    path = tmp_path / "l.geojson"
    write_geojson(path, [({"type": "Point", "coordinates": [1, 2]}, {"class": "a"})])
    path.write_text(path.read_text(encoding="utf-8")[:-30], encoding="utf-8")
    with pytest.raises(LabelError, match=r"'l\.geojson' cannot be read"):
        read_features(str(path))
