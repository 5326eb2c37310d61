import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scenes import UTM33, box, write_geojson, write_raster

from xmodalnet.engine.data.labels import Labels, burn_labels, fold_spatially, labels_on_data, split_spatially
from xmodalnet.engine.data.places import transform_xy
from xmodalnet.engine.data.stack import open_stack
from xmodalnet.engine.errors import LabelError
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
    found = image(burned(tmp_path, [(bow, "a"), (cells(20, 20, 21, 21), "b")]).labels)
    assert found[4, 0] == found[4, 7] == 1
    assert found[0, 4] == found[7, 4] == -1, "the bow tie is open above and below its knot"


def test_shapes_in_degrees(tmp_path):
    ring = np.array(cells(4, 6, 9, 8)["coordinates"][0])
    degrees = transform_xy(UTM33, "EPSG:4326", ring).tolist()
    shapes = [({"type": "Polygon", "coordinates": [degrees]}, "a"), (None, "b")]
    found = burned(tmp_path, shapes, crs="EPSG:4326", every_class=False)
    expected = np.full((30, 40), -1)
    expected[6:8, 4:9] = 1
    assert (image(found.labels) == expected).all()


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


def test_empty_shapes_and_empty_classes_are_told(tmp_path):
    shapes = [
        (cells(0, 0, 2, 2), "a"),
        (cells(5, 5, 6, 6), "b"),
        (None, "a"),
        (cells(8, 8, 9, 9), None),
        (cells(8, 8, 9, 9), "  "),
    ]
    found = burned(tmp_path, shapes)
    assert found.notes == ("Left out: 2 shapes without a class", "Left out: 1 shape empty or damaged")
    assert len(found.labels) == 5


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
    by_code = burned(tmp_path, [(cells(0, 0, 1, 1), 7), (cells(2, 2, 3, 3), 0)], (SOIL, WATER))
    assert by_code.labels.codes.tolist() == [7, 0]


def test_whole_numbers_are_codes_even_as_decimals(tmp_path):
    found = burned(tmp_path, [(cells(0, 0, 1, 1), 14.0), (cells(2, 2, 3, 3), None), (cells(4, 4, 5, 5), 0.0)])
    assert [spec.code for spec in found.classes] == [0, 14]
    assert found.labels.codes.tolist() == [14, 0]


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ([1, 300], "code 300"),
        ([-1, 2], "code -1"),
        ([1.5, 2], r"1\.5, which is no class code"),
        (["a", "a"], r"only one class \('a'\)"),
    ],
)
def test_values_that_are_no_classes(tmp_path, values, sentence):
    with pytest.raises(LabelError, match=sentence):
        burned(tmp_path, [(cells(0, 0, 1, 1), values[0]), (cells(2, 2, 3, 3), values[1])])


def test_a_class_without_shapes(tmp_path):
    shapes = [(cells(0, 0, 1, 1), "Soil"), (cells(60, 2, 63, 3), "Water")]
    with pytest.raises(LabelError, match="Class 'Water' has no shapes on the layers"):
        burned(tmp_path, shapes, (SOIL, WATER))
    assert burned(tmp_path, shapes, (SOIL, WATER), every_class=False).labels.codes.tolist() == [7]


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
        labels, notes = labels_on_data(found.labels, stack, ("msi",))
    assert len(labels) == 57
    assert notes == ("Left out: 18 labelled pixels where 'msi' has no data",)
    with pytest.raises(LabelError, match=r"No class field .* It has level_1, level_2"):
        burn_labels(LabelSpec(str(folder / "landcover_potsdam_point.gpkg")), stack.grid)


# rasters of codes


def test_the_raster_of_potsdam(real_data):
    folder = real_data / "enmap_potsdam"
    with open_stack([LayerSpec("msi", str(folder / "sentinel2_simulated.tif"))]) as stack:
        found = burn_labels(LabelSpec(str(folder / "enmap_potsdam_labels.tif")), stack.grid)
    counts = {spec.code: int((found.labels.codes == spec.code).sum()) for spec in found.classes}
    assert counts == {1: 505, 2: 953, 3: 1694, 4: 2070, 5: 91, 6: 359}


def test_code_zero_is_a_class_where_minus_one_means_none(real_data):
    folder = real_data / "sen1floods11_spain"
    spec = LabelSpec(str(folder / "Spain_7370579_LabelHand.tif"), ignore=(-1,))
    with open_stack([LayerSpec("sar", str(folder / "Spain_7370579_S1Hand.tif"))]) as stack:
        found = burn_labels(spec, stack.grid)
    assert [entry.code for entry in found.classes] == [0, 1]
    assert (found.labels.codes == 0).sum() == 192010
    assert (found.labels.codes == 1).sum() == 70035


def test_a_scene_without_crs_and_codes_with_gaps(real_data):
    folder = real_data / "salinas_a"
    with open_stack([LayerSpec("msi", str(folder / "sentinel2_simulated.tif"))]) as stack:
        found = burn_labels(LabelSpec(str(folder / "salinasA_gt.tif")), stack.grid)
    assert [entry.code for entry in found.classes] == [1, 10, 11, 12, 13, 14]
    assert len(found.labels) == 5348


@pytest.mark.parametrize(
    ("nodata", "ignore", "expected"),
    [(None, None, [1, 5]), (5, None, [0, 1]), (5, (), [0, 1, 5]), (None, (1,), [0, 5]), (255, None, [0, 1, 5])],
)
def test_which_codes_mean_no_label(tmp_path, nodata, ignore, expected):
    codes = np.array([[0, 1, 5, 255], [0, 1, 5, 255]], np.uint8)
    path = write_raster(tmp_path / "l.tif", codes, nodata=nodata)
    assert [entry.code for entry in burn_labels(LabelSpec(path, ignore=ignore), GRID).classes] == expected


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(
    ("nodata", "expected"),
    [
        (np.nan, [0, 1, 5]),
        (np.inf, [0, 1, 5]),
        (-3.4028234663852886e38, [0, 1, 5]),
        (-9999.0, [0, 1, 5]),
        (5.0, [0, 1]),
        (None, [1, 5]),
    ],
)
def test_the_declared_nodata_of_decimals_is_the_only_one(tmp_path, nodata, expected):
    """Code 0 is a class like any other where the raster has another nodata."""
    codes = np.array([[0, 1, 5, 0 if nodata is None else nodata]] * 2, np.float32)
    path = write_raster(tmp_path / "l.tif", codes, nodata=nodata)
    assert [entry.code for entry in burn_labels(LabelSpec(path), GRID).classes] == expected


def test_a_broken_nodata_hides_no_class(tmp_path):
    path = write_raster(tmp_path / "l.tif", np.array([[0, 1, 0.5]] * 2, np.float32), nodata=0.5)
    assert [entry.code for entry in burn_labels(LabelSpec(path), GRID).classes] == [0, 1]


def test_of_very_many_labels_a_sample_is_taken(tmp_path):
    codes = np.tile(np.array([[1, 2], [3, 4]], np.uint8), (1500, 1500))
    path = write_raster(tmp_path / "l.tif", codes)
    found = burn_labels(LabelSpec(path), Grid(UTM33, GRID.affine, 3000, 3000))
    assert found.notes == ("'l.tif' has so many labels that one in 3 is used",)
    assert len(found.labels) == pytest.approx(3000 * 3000 / 3, rel=0.01)
    assert [np.mean(found.labels.codes == code) for code in (1, 2, 3, 4)] == pytest.approx([0.25] * 4, abs=0.003)
    assert (codes[found.labels.rows, found.labels.cols] == found.labels.codes).all()


def test_negative_codes_and_nan_never_are_classes(tmp_path):
    path = write_raster(tmp_path / "l.tif", np.array([[-1, 2, np.nan, 3]], np.float32))
    assert burn_labels(LabelSpec(path), GRID).labels.codes.tolist() == [2, 3]


def test_a_coarser_raster_of_another_size_takes_the_nearest_code(tmp_path):
    path = write_raster(tmp_path / "l.tif", np.array([[3, 9], [9, 3]], np.uint8), pixel=30)
    found = image(burn_labels(LabelSpec(path), GRID).labels)
    assert (found[:6, :6] == np.kron([[3, 9], [9, 3]], np.ones((3, 3)))).all()
    assert (found[6:] == -1).all()


def test_given_classes_limit_the_codes(tmp_path):
    path = write_raster(tmp_path / "l.tif", np.array([[7, 4, 0]], np.uint8))
    found = burn_labels(LabelSpec(path, ignore=()), GRID, (SOIL, WATER))
    assert found.labels.codes.tolist() == [7, 0]
    assert found.notes == ("Left out: the pixels of code 4, which is none of the classes",)


def test_blocks_of_one_code_are_the_shapes_of_a_raster(tmp_path):
    codes = np.repeat([[1, 2]], 20, axis=1).reshape(1, 40).repeat(30, axis=0).astype(np.uint8)
    found = burn_labels(LabelSpec(write_raster(tmp_path / "l.tif", codes)), GRID, block_px=10).labels
    for shape in np.unique(found.shapes):
        of_shape = found.where(found.shapes == shape)
        assert len(set(of_shape.codes)) == 1
        assert len(set(of_shape.rows // 10)) == len(set(of_shape.cols // 10)) == 1
    assert len(np.unique(found.shapes)) == 3 * 4


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (np.array([[1, 300]], np.int16), "value 300, which is no class code"),
        (np.array([[1, 2.5]], np.float32), r"value 2\.5, which is no class code"),
        (np.array([[0, 0]], np.uint8), "has no labelled pixel on the layers"),
        (np.array([[4, 4]], np.uint8), r"only one class \('Class 4'\)\. In a raster 0 means no label .* --ignore"),
    ],
)
def test_rasters_that_hold_no_classes(tmp_path, values, sentence):
    with pytest.raises(LabelError, match=sentence):
        burn_labels(LabelSpec(write_raster(tmp_path / "l.tif", values)), GRID)


def test_a_raster_elsewhere_or_without_crs(tmp_path):
    path = write_raster(tmp_path / "l.tif", np.array([[1, 2]], np.uint8), left=0.0)
    with pytest.raises(LabelError, match=r"'l\.tif' \(left 0, .* no labelled pixel on the layers \(left 400000"):
        burn_labels(LabelSpec(path), GRID)
    path = write_raster(tmp_path / "m.tif", np.array([[1, 2]], np.uint8), crs=None)
    with pytest.raises(LabelError, match=r"Layer 'm\.tif' has no CRS"):
        burn_labels(LabelSpec(path), GRID)


# files


def test_files_that_are_no_labels(tmp_path):
    with pytest.raises(LabelError, match=r"gone\.gpkg' are not there"):
        burn_labels(LabelSpec(str(tmp_path / "gone.gpkg")), GRID)
    notes = tmp_path / "notes.txt"
    notes.write_text("nothing", encoding="utf-8")
    with pytest.raises(LabelError, match=r"cannot be used: 'notes\.txt' cannot be opened"):
        burn_labels(LabelSpec(str(notes)), GRID)
    broken = tmp_path / "broken.gpkg"
    broken.write_bytes(b"SQLite format 3\0" + bytes(3000))
    with pytest.raises(LabelError, match=r"broken\.gpkg"):
        burn_labels(LabelSpec(str(broken)), GRID)


# splitting


@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(1, 40)), min_size=1, max_size=30), st.floats(0.05, 0.9), st.integers(0, 9)
)
def test_whole_shapes_are_held_out_and_every_class_is_seen(shapes, share, seed):
    codes = np.concatenate([np.full(size, code) for code, size in shapes]).astype(np.int16)
    numbers = np.repeat(np.arange(len(shapes)), [size for _, size in shapes]).astype(np.int32)
    place = np.arange(len(codes), dtype=np.int32)
    labels = Labels(place, place, codes, numbers)
    seen, held = split_spatially(labels, share, seed)
    assert set(seen.shapes).isdisjoint(held.shapes)
    assert sorted([*seen.rows, *held.rows]) == place.tolist()
    assert set(seen.codes) == set(codes)
    for code in set(codes):
        sizes = [size for other, size in shapes if other == code]
        found = int((held.codes == code).sum())
        assert found == 0 if len(sizes) == 1 else 0 < found <= max(1.25 * share * sum(sizes), min(sizes))


@pytest.mark.parametrize("seed", range(20))
def test_beside_one_large_shape_not_all_small_ones_are_held_out(seed):
    """A polygon of 100 pixels and five squares of 9, which together are no more than 30 %: the estimate must learn from some of them."""
    numbers = np.repeat(np.arange(6), [100, 9, 9, 9, 9, 9]).astype(np.int32)
    place = np.arange(len(numbers), dtype=np.int32)
    seen, held = split_spatially(Labels(place, place, np.ones(len(place), np.int16), numbers), 0.3, seed)
    assert len(set(held.shapes)) == 3
    assert set(seen.shapes) & {1, 2, 3, 4, 5}
    some = split_spatially(Labels(place, place, np.ones(len(place), np.int16), numbers), 0.7, seed)[1]
    assert len(set(some.shapes)) <= 4, "who asks for more gets more"


def test_the_share_is_met_where_shapes_are_many_and_the_seed_decides():
    place = np.arange(3000, dtype=np.int32)
    labels = Labels(place, place, np.ones(3000, np.int16), place // 10)
    first, second = split_spatially(labels, 0.3, 1)[1], split_spatially(labels, 0.3, 2)[1]
    assert len(first) == len(second) == 900
    assert set(first.shapes) != set(second.shapes)
    assert (split_spatially(labels, 0.3, 1)[1].rows == first.rows).all()
    assert len(split_spatially(labels, 0.0, 1)[1]) == 0


# folds


def spaced(shapes):
    """Labels of shapes, (code, size) each, none of which touches another: each in a row of its own."""
    codes = np.concatenate([np.full(size, code) for code, size in shapes]).astype(np.int16)
    numbers = np.repeat(np.arange(len(shapes)), [size for _, size in shapes]).astype(np.int32)
    cols = np.concatenate([np.arange(size) for _, size in shapes]).astype(np.int32)
    return Labels(2 * numbers, cols, codes, numbers)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 12)), min_size=1, max_size=30), st.integers(2, 20), st.integers(0, 9))
def test_every_shape_is_held_out_once_and_every_class_spread(shapes, folds, seed):
    labels = spaced(shapes)
    splits = fold_spatially(labels, folds, seed)
    assert len(splits) <= folds
    counts = {code: sum(other == code for other, _ in shapes) for code, _ in shapes}
    times = np.zeros(len(shapes), int)
    for seen, held in splits:
        assert sorted([*seen.shapes, *held.shapes]) == labels.shapes.tolist(), "whole shapes, here or there"
        assert set(seen.shapes).isdisjoint(held.shapes)
        assert set(seen.codes) == set(labels.codes)
        times[np.unique(held.shapes)] += 1
    assert times.tolist() == [int(counts[code] > 1) for code, _ in shapes]
    for code, count in counts.items():
        assert sum(code in held.codes for _, held in splits) == (min(count, folds) if count > 1 else 0)


def test_folds_of_known_shapes():
    """Six equal shapes of one class in three folds, two of another, one of a third."""
    splits = fold_spatially(spaced([(1, 4)] * 6 + [(2, 3)] * 2 + [(3, 5)]), 3, 0)
    held = [sorted((int(code), int((part.codes == code).sum())) for code in np.unique(part.codes)) for _, part in splits]
    assert sorted(held) == [[(1, 8)], [(1, 8), (2, 3)], [(1, 8), (2, 3)]]


def test_large_and_small_shapes_make_folds_of_one_size():
    splits = fold_spatially(spaced([(1, size) for size in (5, 9, 4, 5, 4)]), 3, 0)
    assert [len(held) for _, held in splits] == [9, 9, 9]


def test_the_seed_decides_which_shapes_make_a_fold():
    labels = spaced([(1, 2)] * 12)
    first, again, other = (fold_spatially(labels, 3, seed)[0][1].shapes.tolist() for seed in (1, 1, 2))
    assert first == again != other


def test_a_class_of_one_shape_makes_no_folds():
    assert fold_spatially(spaced([(1, 4), (2, 4)]), 5, 0) == []


@pytest.mark.parametrize("is_points", [False, True])
def test_no_test_pixel_lies_beside_a_training_pixel_of_its_class(tmp_path, is_points):
    """A map that is labelled everywhere, as a raster and as a point on every pixel; every class is learned and tested in all folds."""
    codes = np.repeat([[1, 2]], 20, axis=1).reshape(1, 40).repeat(40, axis=0).astype(np.uint8)
    labels = burn_labels(LabelSpec(write_raster(tmp_path / "l.tif", codes)), Grid(UTM33, GRID.affine, 40, 40)).labels
    if is_points:
        labels = Labels(labels.rows, labels.cols, labels.codes, np.arange(len(labels), dtype=np.int32))
    splits = fold_spatially(labels, 3, 0)
    assert len(splits) == 3
    times = np.zeros((40, 40), int)
    for seen, held in splits:
        assert set(seen.codes) == set(held.codes) == {1, 2}
        times[held.rows, held.cols] += 1
        for code in (1, 2):
            is_held = np.zeros((42, 42), bool)
            is_held[1 + held.rows[held.codes == code], 1 + held.cols[held.codes == code]] = True
            near = np.logical_or.reduce([is_held[r : r + 40, c : c + 40] for r in range(3) for c in range(3)])
            here = seen.codes == code
            assert not near[seen.rows[here], seen.cols[here]].any()
            assert here.sum() > 200
    assert (times == 1).all()


# data under the labels


def test_labels_on_data(tmp_path):
    values = np.ones((1, 30, 40), np.float32)
    values[:, :, 20:] = np.nan
    half = LayerSpec("half", write_raster(tmp_path / "a.tif", values))
    other = LayerSpec("other", write_raster(tmp_path / "b.tif", values[:, :, ::-1].copy()))
    found = burned(tmp_path, [(cells(18, 3, 22, 4), "a"), (cells(30, 20, 31, 21), "b")]).labels
    with open_stack([half, other]) as stack:
        labels, notes = labels_on_data(found, stack, ("half",))
        assert labels.cols.tolist() == [18, 19]
        assert notes == ("Left out: 3 labelled pixels where 'half' has no data",)
        assert len(labels_on_data(found, stack, ("half", "other"))[0]) == 5
        with pytest.raises(LabelError, match="The labels lie only where 'half' has no data"):
            labels_on_data(found.where(found.cols > 19), stack, ("half",))
        with pytest.raises(LabelError, match="Class 'b' lies only where 'half' has no data"):
            labels_on_data(found, stack, ("half",), (ClassSpec(1, "a", "#000000"), ClassSpec(2, "b", "#ffffff")))
