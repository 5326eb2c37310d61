import contextlib
import shlex
import shutil
import sqlite3
import subprocess

import numpy as np
import pytest
from scenes import UTM33, box, write_geojson, write_raster

from xmodalnet.engine.data.labels import burn_labels, labels_on_data
from xmodalnet.engine.data.places import transform_xy
from xmodalnet.engine.data.stack import open_stack
from xmodalnet.engine.data.vectors import write_points
from xmodalnet.engine.errors import Cancelled, LabelError
from xmodalnet.engine.grid import PIXEL_AFFINE, Grid
from xmodalnet.engine.specs import ClassSpec, LabelSpec, LayerSpec

GRID = Grid(UTM33, (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 40, 30)
SOIL, WATER = ClassSpec(7, "Soil", "#8c510a"), ClassSpec(0, "Water", "#0000ff")


def cells(left, top, right, bottom):
    """A rectangle of whole pixels, columns left..right and rows top..bottom (ends excluded), in map units."""
    return box(400000 + 10 * left, 5800000 - 10 * bottom, 400000 + 10 * right, 5800000 - 10 * top)


def image(labels, grid=GRID):
    """Dense codes (h, w), -1 unlabelled."""
    out = np.full((grid.height, grid.width), -1)
    out[labels.rows, labels.cols] = labels.codes
    return out


def burned(tmp_path, shapes, classes=(), field="class", crs=UTM33, grid=GRID, **options):
    named = [(geometry, {"class": value}) for geometry, value in shapes]
    return burn_labels(LabelSpec(write_geojson(tmp_path / "l.geojson", named, crs), field=field), grid, classes, **options)


# shapes


def test_polygons_label_the_pixels_whose_middles_they_cover(tmp_path):
    found = burned(tmp_path, [(cells(2, 3, 5, 7), "Water"), (cells(10, 10, 12, 11), "Soil")])
    expected = np.full((30, 40), -1)
    expected[3:7, 2:5] = 2
    expected[10, 10:12] = 1
    assert (image(found.labels) == expected).all()
    assert [(spec.code, spec.name) for spec in found.classes] == [(1, "Soil"), (2, "Water")]
    assert found.notes == ()
    assert found.labels.codes.dtype == np.int16
    assert {found.labels.rows.dtype, found.labels.cols.dtype, found.labels.shapes.dtype} == {np.dtype(np.int32)}
    assert set(found.labels.shapes[found.labels.codes == 2]) == {0}
    assert (np.diff(found.labels.rows) >= 0).all()


def test_names_in_another_case_are_told_of_given_classes_too(tmp_path):
    """As a panel gives them; it was said only where the classes came from the shapes."""
    classes = tuple(ClassSpec(code, name, "#000000") for code, name in ((1, "GRÜNLAND"), (2, "Grünland"), (3, "Water")))
    shapes = [(cells(3 * place, 0, 3 * place + 2, 2), spec.name) for place, spec in enumerate(classes)]
    told = (
        "'GRÜNLAND' and 'Grünland' differ in upper and lower case only, and are two classes: if they are one, write them alike",
    )
    assert burned(tmp_path, shapes, classes).notes == burned(tmp_path, shapes).notes == told


def test_points_lines_multi_shapes_and_heights(tmp_path):
    found = burned(
        tmp_path,
        [
            ({"type": "Point", "coordinates": [400015, 5799985, 99]}, "a"),
            ({"type": "MultiPoint", "coordinates": [[400101, 5799999], [400399, 5799701]]}, "a"),
            ({"type": "LineString", "coordinates": [[400005, 5799945], [400035, 5799945]]}, "b"),
            (
                {
                    "type": "MultiPolygon",
                    "coordinates": [cells(20, 20, 21, 21)["coordinates"], cells(25, 25, 26, 26)["coordinates"]],
                },
                "b",
            ),
            ({"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [400305, 5799995]}]}, "b"),
        ],
    )
    expected = np.full((30, 40), -1)
    for row, col in ((1, 1), (0, 10), (29, 39)):
        expected[row, col] = 1
    for row, col in ((5, 0), (5, 1), (5, 2), (5, 3), (20, 20), (25, 25), (0, 30)):
        expected[row, col] = 2
    assert (image(found.labels) == expected).all()
    both = (found.labels.rows == 20) | (found.labels.rows == 25)
    assert len(set(found.labels.shapes[both])) == 1, "parts of one shape belong together"


def test_of_shapes_with_very_many_pixels_a_sample_is_taken(tmp_path):
    """Two walls of 4.5 million pixels each, and one small shape that keeps all of its own."""
    grid = Grid(UTM33, GRID.affine, 3000, 3001)
    shapes = [(cells(0, 0, 1500, 3000), "a"), (cells(1500, 0, 3000, 3000), "b"), (cells(0, 3000, 12, 3001), "c")]
    found = burned(tmp_path, shapes, grid=grid)
    assert found.notes == ("'l.geojson' has so many labels that one in 3 is used",)
    counts = np.bincount(found.labels.codes)
    assert counts[1:] == pytest.approx([1.5e6, 1.5e6, 12], rel=0.01)
    assert (found.labels.cols[found.labels.codes == 1] < 1500).all()
    assert (found.labels.cols[found.labels.codes == 2] >= 1500).all()
    assert found.labels.rows.max() == 3000
    assert len(np.unique(found.labels.rows[found.labels.codes == 1])) == 3000, "the sample is of all of it"


def test_many_shapes_tell_how_far_they_are_read_and_can_be_cancelled(tmp_path):
    """100 000 parcels took 38 s without a sign of life, in which nobody could cancel."""
    grid = Grid(UTM33, (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 1000, 1000)
    corners = [(400000 + 80 * col, 5800000 - 80 * row) for row in range(1, 101) for col in range(100)]
    shapes = [(box(x, y, x + 60, y + 60), {"class": f"c{x // 80 % 2}"}) for x, y in corners]
    spec, told = LabelSpec(write_geojson(tmp_path / "l.geojson", shapes), field="class"), []
    burned = burn_labels(spec, grid, tell=told.append)
    assert len(burned.labels) == 10_000 * 36
    assert len(told) > 1
    assert told[-1] == 1.0

    def cancel(part):
        raise Cancelled

    with pytest.raises(Cancelled):
        burn_labels(spec, grid, tell=cancel)


def test_a_polygon_between_pixel_middles_still_labels(tmp_path):
    tiny = box(400011, 5799981, 400014, 5799984)
    found = burned(tmp_path, [(tiny, "a"), (cells(5, 5, 6, 6), "b")])
    assert image(found.labels)[1, 1] == 1
    assert len(found.labels) == 2


def test_a_polygon_that_crosses_itself_counts_as_drawn(tmp_path):
    bow = {
        "type": "Polygon",
        "coordinates": [[[400000, 5800000], [400080, 5799920], [400080, 5800000], [400000, 5799920], [400000, 5800000]]],
    }
    apart = {"type": "MultiPolygon", "coordinates": [cells(9, 9, 12, 12)["coordinates"], cells(10, 10, 13, 13)["coordinates"]]}
    done = burned(tmp_path, [(bow, "a"), (cells(20, 20, 21, 21), "b"), (apart, "a")])
    assert done.notes == ("Outlines of 1 shape cross themselves: what one of them goes around twice counts as outside",)
    found = image(done.labels)
    assert found[4, 0] == found[4, 7] == 1
    assert found[0, 4] == found[7, 4] == -1, "the bow tie is open above and below its knot"


def test_shapes_in_degrees(tmp_path):
    ring = np.array(cells(4, 6, 9, 8)["coordinates"][0])
    degrees = transform_xy(UTM33, "EPSG:4326", ring).tolist()
    (corner,) = transform_xy(UTM33, "EPSG:4326", np.array([[400005.0, 5799995.0]])).tolist()
    shapes = [({"type": "Polygon", "coordinates": [degrees]}, "a"), ({"type": "Point", "coordinates": corner}, "b")]
    found = burned(tmp_path, shapes, crs="EPSG:4326")
    expected = np.full((30, 40), -1)
    expected[6:8, 4:9] = 1
    expected[0, 0] = 2
    assert (image(found.labels) == expected).all()


@pytest.mark.parametrize("left", [179.98, -180.02])
def test_shapes_on_both_sides_of_the_antimeridian(tmp_path, left):
    """Each lies where it belongs, whichever way its file and the layer count the degrees."""
    grid = Grid("EPSG:4326", (0.001, 0.0, left, 0.0, -0.001, -17.0), 40, 10)
    west, east = box(179.99, -17.002, 179.992, -17.0), box(-179.99, -17.002, -179.988, -17.0)
    found = burned(tmp_path, [(west, "a"), (east, "b")], crs="EPSG:4326", grid=grid)
    expected = np.full((10, 40), -1)
    expected[:2, 10:12], expected[:2, 30:32] = 1, 2
    assert (image(found.labels, grid) == expected).all()
    assert found.notes == ()


def test_shapes_on_layers_without_georeference(tmp_path):
    grid = Grid("", PIXEL_AFFINE, 10, 10)
    found = burned(tmp_path, [(box(2, -5, 4, -3), "a"), (box(8, -9, 9, -8), "b")], grid=grid)
    expected = np.full((10, 10), -1)
    expected[3:5, 2:4] = 1
    expected[8, 8] = 2
    assert (image(found.labels, grid) == expected).all()


def test_pixels_of_two_classes_are_nobodys(tmp_path):
    shapes = [(cells(0, 0, 4, 4), "a"), (cells(3, 3, 6, 6), "b"), (cells(0, 0, 2, 2), "a")]
    found = burned(tmp_path, shapes)
    assert image(found.labels)[3, 3] == -1
    assert len(found.labels) == 16 + 9 - 2
    assert found.notes == ("Left out: 1 pixel that shapes of two classes claim",)


def test_a_shape_that_covers_all_others_is_named(tmp_path):
    """Its classes have shapes, and the panel shows them."""
    shapes = [(cells(0, 0, 20, 20), "beet"), (cells(1, 1, 3, 3), "grass"), (cells(30, 5, 31, 6), "maize")]
    with pytest.raises(LabelError, match=r"All pixels of class 'grass' lie in shapes of other classes too, .* 'beet'") as caught:
        burned(tmp_path, shapes)
    assert caught.value.hint == "Does a shape of 'beet' cover the others? Correct it, or remove it"
    with pytest.raises(
        LabelError, match=r"All pixels of several classes .* behind the arrow: 'grass' → 'beet', 'oats' → 'beet'\."
    ):
        burned(tmp_path, [*shapes, (cells(7, 7, 8, 8), "oats")])


def test_empty_shapes_and_empty_classes_are_told(tmp_path):
    shapes = [
        (cells(0, 0, 2, 2), "a"),
        (cells(5, 5, 6, 6), "b"),
        (None, "a"),
        (cells(8, 8, 9, 9), None),
        (cells(8, 8, 9, 9), "  "),
    ]
    found = burned(tmp_path, shapes)
    assert found.notes == ("Left out: 2 features without a class", "Left out: 1 shape empty or damaged")
    assert len(found.labels) == 5


def test_shapes_that_cover_nothing_are_empty_and_not_elsewhere(tmp_path):
    ring = cells(8, 8, 10, 10)["coordinates"][0]
    line = {"type": "LineString", "coordinates": [ring[0], ring[0]]}
    hole = {"type": "Polygon", "coordinates": [ring, ring[::-1]]}
    kept = [(cells(0, 0, 2, 2), "a"), (cells(5, 5, 6, 6), "b")]
    assert burned(tmp_path, [*kept, (line, "a"), (hole, "b")]).notes == ("Left out: 2 shapes empty or damaged",)
    with pytest.raises(LabelError, match="has no shape with a class and a geometry"):
        burned(tmp_path, [(line, "a"), (hole, "b")])


def test_shapes_beyond_the_layers_are_counted(tmp_path):
    shapes = [(cells(38, 0, 50, 2), "a"), (cells(5, 5, 6, 6), "b"), (cells(60, 0, 62, 2), "a")]
    found = burned(tmp_path, shapes)
    assert (image(found.labels) == 1).sum() == 4
    assert found.notes == ("Left out: 1 shape outside of the layers",)


# classes


def test_given_classes_are_met_by_name_or_code(tmp_path):
    by_name = burned(
        tmp_path, [(cells(0, 0, 1, 1), "Soil"), (cells(2, 2, 3, 3), " water "), (cells(4, 4, 5, 5), "Rock")], (SOIL, WATER)
    )
    assert by_name.classes == (SOIL, WATER)
    assert by_name.labels.codes.tolist() == [7, 0]
    assert by_name.notes == ("Left out: 1 shape of 'Rock', which is none of the classes",)
    others = [
        (cells(4 + 2 * place, 4, 5 + 2 * place, 5), name)
        for place, name in enumerate(("Rock", "Ice", "Moss", "Ash", "Rock", "Salt"))
    ]
    many = burned(tmp_path, [(cells(0, 0, 1, 1), "Soil"), (cells(2, 2, 3, 3), "Water"), *others], (SOIL, WATER))
    assert many.notes == ("Left out: 6 shapes of 5 values that are none of the classes: 'Rock', 'Ice', 'Moss' and 2 more",)
    by_code = burned(tmp_path, [(cells(0, 0, 1, 1), 7), (cells(2, 2, 3, 3), 0)], (SOIL, WATER))
    assert by_code.labels.codes.tolist() == [7, 0]


def test_whole_numbers_are_codes_even_as_decimals(tmp_path):
    found = burned(tmp_path, [(cells(0, 0, 1, 1), 14.0), (cells(2, 2, 3, 3), None), (cells(4, 4, 5, 5), 0.0)])
    assert [spec.code for spec in found.classes] == [0, 14]
    assert found.labels.codes.tolist() == [14, 0]


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ([-1, 2], r"code -1.* Leave the field empty \(NULL\) where there is no class"),
        ([-9999, 300], "code -9999"),
        ([1.5, 2], r"1\.5, which is no class code"),
        (["a", "a"], r"only one class \('a'\)"),
    ],
)
def test_values_that_are_no_classes(tmp_path, values, sentence):
    with pytest.raises(LabelError, match=sentence):
        burned(tmp_path, [(cells(0, 0, 1, 1), values[0]), (cells(2, 2, 3, 3), values[1])])


OATS = ClassSpec(9, "Oats", "#ffff00")


def test_classes_whose_shapes_all_lie_beside_the_layers_are_left_out(tmp_path):
    """As most of those of a country's labels do on one tile: the training stopped at the first of them, one at a time."""
    shapes = [(cells(3 * place, 0, 3 * place + 2, 2), name) for place, name in enumerate("abc")]
    off = [(cells(60 + 3 * place, 0, 62 + 3 * place, 2), name) for place, name in enumerate("defgh")]
    found = burned(tmp_path, [*shapes, *off])
    assert [spec.name for spec in found.classes] == ["a", "b", "c"]
    assert found.notes == (
        "Left out: 5 shapes outside of the layers",
        "Left out: 5 classes whose shapes all lie outside of the layers: 'd', 'e', 'f' and 2 more",
    )
    one = burned(tmp_path, [*shapes, off[0], (None, "x")], ())
    assert one.notes[-2:] == (
        "Left out: class 'd', whose shapes all lie outside of the layers",
        "Left out: class 'x', which has no labels here",
    )
    with pytest.raises(
        LabelError, match=r"Only class 'a' has labels on the layers\. .*none are there of 'd', 'e', 'f', 'g' and 'h'"
    ):
        burned(tmp_path, [shapes[0], *off])


def test_a_given_class_without_shapes(tmp_path):
    """One that has them elsewhere was listed with all others; one that nobody drew is a mistake, unless the list serves for years."""
    shapes = [(cells(0, 0, 1, 1), "Soil"), (cells(4, 4, 5, 5), "Water"), (cells(60, 2, 63, 3), "Oats")]
    found = burned(tmp_path, shapes, (SOIL, WATER, OATS))
    assert found.classes == (SOIL, WATER)
    assert found.notes[-1] == "Left out: class 'Oats', whose shapes all lie outside of the layers"
    with pytest.raises(LabelError, match="Class 'Oats' has no shapes on the layers"):
        burned(tmp_path, shapes[:2], (SOIL, WATER, OATS))
    rye = ClassSpec(10, "Rye", "#ffff00")
    with pytest.raises(
        LabelError, match=r"The classes 'Oats' and 'Rye' have no shapes on the layers\. Draw at least one for each"
    ):
        burned(tmp_path, shapes[:2], (SOIL, WATER, OATS, rye))
    found = burned(tmp_path, shapes[:2], (SOIL, WATER, OATS, rye), every_class=False)
    assert found.classes == (SOIL, WATER)
    assert found.notes == ("Left out: 2 classes that have no labels here: 'Oats' and 'Rye'",)


def test_codes_with_names_beside_them_are_codes_also_where_these_are_numbers(tmp_path):
    named = [(cells(5 * code, 0, 5 * code + 2, 2), {"code": code, "class": name}) for code, name in ((1, "2"), (2, "1"))]
    path = write_geojson(tmp_path / "l.geojson", named)
    for field in ("code", "class"):
        found = burn_labels(LabelSpec(path, field=field), GRID)
        assert image(found.labels)[0, [5, 10]].tolist() == [1, 2]
        assert [(spec.code, spec.name) for spec in found.classes] == [(1, "2"), (2, "1")]


def test_labels_outside_of_the_layers(tmp_path):
    with pytest.raises(
        LabelError, match=r"All labels of 'l\.geojson' \(left 400600, .* lie outside of the layers \(left 400000, "
    ):
        burned(tmp_path, [(cells(60, 0, 61, 1), "a"), (cells(70, 0, 71, 1), "b")])


@pytest.mark.filterwarnings("error")
def test_metres_in_a_file_that_says_degrees(tmp_path):
    """GeoJSON without a CRS of its own is in degrees, whatever its numbers are."""
    shapes = [(cells(0, 0, 1, 1), "a"), (cells(2, 2, 3, 3), "b")]
    words = r"'l\.geojson' \(left 400000, .* in EPSG:4326\) have no place in the CRS of the layers"
    with pytest.raises(LabelError, match=words) as caught:
        burned(tmp_path, shapes, crs="EPSG:4326")
    assert "names another CRS" in caught.value.hint


@pytest.mark.filterwarnings("error")
def test_one_shape_without_a_place_does_not_spoil_the_others(tmp_path):
    degrees = [
        transform_xy(UTM33, "EPSG:4326", np.array(cells(*at)["coordinates"][0])).tolist() for at in ((0, 0, 1, 1), (2, 2, 3, 3))
    ]
    shapes = [({"type": "Polygon", "coordinates": [ring]}, name) for ring, name in zip(degrees, "ab", strict=True)]
    half = [[*degrees[0][:2], [400000.0, 5800000.0], degrees[0][0]]]
    found = burned(tmp_path, [*shapes, ({"type": "Polygon", "coordinates": half}, "a")], crs="EPSG:4326")
    assert found.notes == ("Left out: 1 shape without a place in the CRS of the layers",)
    assert image(found.labels)[0, 0] == 1
    assert len(found.labels) == 2


# fields and layers


def test_the_obvious_field_is_taken(tmp_path):
    shapes = [(cells(0, 0, 1, 1), {"id": 5, "Class": "a"}), (cells(2, 2, 3, 3), {"id": 6, "Class": "b"})]
    path = write_geojson(tmp_path / "l.geojson", shapes)
    assert [spec.name for spec in burn_labels(LabelSpec(path), GRID).classes] == ["a", "b"]


@pytest.mark.parametrize(
    ("origin", "called"),
    [
        ("", "labels.gpkg"),
        ("Fields 2024/25|layerid=abc", "Fields 2024/25"),
        ("/data/l.gpkg|layername=fields|subset=use = 'test'", "l.gpkg"),
    ],
)
def test_a_copy_is_called_what_the_user_knows_it_as(tmp_path, origin, called):
    """Nobody has made a file labels.gpkg."""
    path, shape = str(tmp_path / "labels.gpkg"), np.array([[400005.0, 5799995.0], [400015.0, 5799995.0]])
    write_points(
        path, "labels", UTM33, shape, {"crop": np.array(["Rye", "Oat"], object), "use": np.array(["a", "b"], object)}, {}
    )
    with pytest.raises(LabelError) as caught:
        burn_labels(LabelSpec(path, "labels", "class", origin=origin), GRID)
    assert caught.value.message == f"'{called}' has no field 'class'"
    (tmp_path / "labels.gpkg").write_bytes((tmp_path / "labels.gpkg").read_bytes()[:5000])
    with pytest.raises(LabelError, match="cannot be read") as caught:
        burn_labels(LabelSpec(path, "labels", "class", origin=origin), GRID)
    assert caught.value.message.startswith(f"'{called}'")


def test_fields_are_listed_where_none_is_obvious(tmp_path):
    shapes = [(cells(0, 0, 1, 1), {"foo": 5, "bar": "a"})]
    path = write_geojson(tmp_path / "l.geojson", shapes)
    with pytest.raises(LabelError, match=r"No class field is chosen for 'l\.geojson'\. It has foo, bar"):
        burn_labels(LabelSpec(path), GRID)
    with pytest.raises(LabelError, match=r"'l\.geojson' has no field 'baz'\. It has foo, bar"):
        burn_labels(LabelSpec(path, field="baz"), GRID)


def test_the_points_of_potsdam(real_data):
    folder = real_data / "enmap_potsdam"
    layer = LayerSpec("msi", str(folder / "sentinel2_simulated.tif"))
    with open_stack([layer]) as stack:
        found = burn_labels(LabelSpec(str(folder / "landcover_potsdam_point.gpkg"), field="level_2"), stack.grid)
        assert [spec.name for spec in found.classes] == ["impervious", "low vegetation", "soil", "tree", "water"]
        assert len(found.labels) == 75
        labels, _, notes = labels_on_data(found.labels, stack, ("msi",))
    assert len(labels) == 57
    assert notes == ("Left out: 18 labelled pixels where 'msi' has no data",)
    with pytest.raises(LabelError, match=r"No class field .* It has level_1, level_2"):
        burn_labels(LabelSpec(str(folder / "landcover_potsdam_point.gpkg")), stack.grid)


# files


def test_a_table_is_no_layer(tmp_path):
    (tmp_path / "survey.csv").write_text("x,y,class\n400015,5799985,Water\n400025,5799975,Soil\n")
    with pytest.raises(LabelError, match=r"'survey\.csv' is a table, which does not say where its points lie\. ") as refused:
        burn_labels(LabelSpec(str(tmp_path / "survey.csv"), field="class"), GRID)
    assert "(Layer > Add Layer > Add Delimited Text Layer)" in refused.value.hint, "QGIS's menu"
    command = (
        "ogr2ogr -oo X_POSSIBLE_NAMES=x -oo Y_POSSIBLE_NAMES=y -oo AUTODETECT_TYPE=YES -a_srs EPSG:4326 survey.gpkg survey.csv"
    )
    assert refused.value.hint.endswith(command), "for who has no QGIS"
    if shutil.which("ogr2ogr"):
        subprocess.run(shlex.split(command.replace("4326", "32633")), cwd=tmp_path, check=True)
        labels = burn_labels(LabelSpec(str(tmp_path / "survey.gpkg"), field="class"), GRID).labels
        assert (labels.rows.tolist(), labels.cols.tolist()) == ([1, 2], [1, 2])
    (tmp_path / "survey.ods").touch()
    with pytest.raises(LabelError, match=r"is a table(?!.*ogr2ogr)"):
        burn_labels(LabelSpec(str(tmp_path / "survey.ods"), field="class"), GRID)


def test_a_table_with_shapes_as_text(tmp_path):
    """It was called a table that does not say where its points lie."""
    square = "POLYGON (({0} 5800000, {1} 5800000, {1} 5799980, {0} 5799980, {0} 5800000))"
    rows = [f'"{square.format(left, left + 20)}",{crop}' for left, crop in ((400000, 1000), (400100, 110))]
    (tmp_path / "survey.csv").write_text("\n".join(["WKT,crop", *rows]) + "\n")
    found = burn_labels(LabelSpec(str(tmp_path / "survey.csv"), field="crop"), GRID)
    assert [(spec.code, spec.name) for spec in found.classes] == [(1, "110"), (2, "1000")]
    assert image(found.labels)[:2, [0, 1, 10, 11]].tolist() == [[2, 2, 1, 1]] * 2
    assert found.notes == ("'survey.csv' names no CRS; its shapes were taken to be in that of the layers",)


def test_files_that_are_no_labels(tmp_path):
    with pytest.raises(LabelError, match=r"gone\.gpkg' are not there"):
        burn_labels(LabelSpec(str(tmp_path / "gone.gpkg")), GRID)
    notes = tmp_path / "notes.txt"
    notes.write_text("nothing", encoding="utf-8")
    with pytest.raises(
        LabelError, match=r"'notes\.txt' can be opened neither as shapes nor as a raster\. .* such as Parquet: open"
    ):
        burn_labels(LabelSpec(str(notes)), GRID)
    write_points(str(tmp_path / "bare.gpkg"), "gone", UTM33, np.array([[1.0, 2.0]]), {"code": np.array([1])}, {})
    with contextlib.closing(sqlite3.connect(tmp_path / "bare.gpkg")) as file:
        for table in ("gpkg_contents", "gpkg_geometry_columns", "gpkg_ogr_contents"):
            file.execute(f"DELETE FROM {table}")
        file.commit()
    with pytest.raises(LabelError, match=r"'bare\.gpkg' can be opened neither .* have no layer with shapes in it"):
        burn_labels(LabelSpec(str(tmp_path / "bare.gpkg")), GRID)
    broken = tmp_path / "broken.gpkg"
    broken.write_bytes(b"SQLite format 3\0" + bytes(3000))
    with pytest.raises(LabelError, match=r"broken\.gpkg"):
        burn_labels(LabelSpec(str(broken)), GRID)


# data under the labels


def test_labels_on_data(tmp_path):
    values = np.ones((1, 30, 40), np.float32)
    values[:, :, 20:] = np.nan
    half = LayerSpec("half", write_raster(tmp_path / "a.tif", values))
    other = LayerSpec("other", write_raster(tmp_path / "b.tif", values[:, :, ::-1].copy()))
    found = burned(tmp_path, [(cells(18, 3, 22, 4), "a"), (cells(30, 20, 31, 21), "b")]).labels
    with open_stack([half, other]) as stack:
        labels, _, notes = labels_on_data(found, stack, ("half",))
        assert labels.cols.tolist() == [18, 19]
        assert notes == ("Left out: 3 labelled pixels where 'half' has no data",)
        assert len(labels_on_data(found, stack, ("half", "other"))[0]) == 5
        with pytest.raises(LabelError, match="The labels lie only where 'half' has no data"):
            labels_on_data(found.where(found.cols > 19), stack, ("half",))
        with pytest.raises(LabelError, match="All labels but those of class 'a' lie only where 'half' has no data"):
            labels_on_data(found, stack, ("half",), (ClassSpec(1, "a", "#000000"), ClassSpec(2, "b", "#ffffff")))


def test_classes_that_lie_on_no_data_alone_are_left_out(tmp_path):
    """As labels of a country do of a scene that fills a part of its file: the training stopped at the first of them."""
    values = np.ones((1, 30, 40), np.float32)
    values[:, :, 20:] = np.nan
    shapes = [(cells(3 * place, 0, 3 * place + 2, 2), name) for place, name in enumerate("abc")]
    shapes += [(cells(22 + 3 * place, 0, 24 + 3 * place, 2), name) for place, name in enumerate("defgh")]
    found = burned(tmp_path, shapes)
    with open_stack([LayerSpec("half", write_raster(tmp_path / "a.tif", values))]) as stack:
        _, classes, notes = labels_on_data(found.labels, stack, ("half",), found.classes)
        assert [spec.name for spec in classes] == ["a", "b", "c"]
        assert notes == (
            "Left out: 5 classes whose labels all lie where 'half' has no data: 'd', 'e', 'f' and 2 more",
            "Left out: 20 labelled pixels where 'half' has no data",
        )
        _, _, notes = labels_on_data(found.labels, stack, ("half",), found.classes[:4])
        assert notes[0] == "Left out: class 'd', whose labels all lie where 'half' has no data"
