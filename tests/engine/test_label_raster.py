import numpy as np
import pytest
import rasterio
from scenes import UTM33, write_raster

from xmodalnet.engine.data.labels import burn_labels
from xmodalnet.engine.data.maps import create_map
from xmodalnet.engine.data.stack import open_stack
from xmodalnet.engine.errors import LabelError
from xmodalnet.engine.grid import Grid
from xmodalnet.engine.specs import ClassSpec, LabelSpec, LayerSpec

GRID = Grid(UTM33, (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 40, 30)
SOIL, WATER = ClassSpec(7, "Soil", "#8c510a"), ClassSpec(0, "Water", "#0000ff")


def image(labels, grid=GRID):
    """Dense codes (h, w), -1 unlabelled."""
    out = np.full((grid.height, grid.width), -1)
    out[labels.rows, labels.cols] = labels.codes
    return out


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


def test_what_the_job_says_of_codes_counts_before_what_the_file_says(tmp_path):
    """A name "" is none; codes that the job does not know stay labels, in the colour that the file has for them."""
    path = str(tmp_path / "l.tif")
    with create_map(path, GRID, "classes", (ClassSpec(1, "Wood", "#102030"), ClassSpec(2, "Lake", "#0000ff"))) as writer:
        writer.write(GRID.window, np.resize(np.array([1, 2, 3, 4], np.uint8), (30, 40)))
    told = (
        ClassSpec(1, "Forest", "#00aa00"),
        ClassSpec(2, "", "#0000aa"),
        ClassSpec(3, "", "#777777"),
        ClassSpec(9, "Far", "#010101"),
    )
    found = burn_labels(LabelSpec(path, classes=told), GRID)
    assert [(spec.code, spec.name, spec.color) for spec in found.classes] == [
        (1, "Forest", "#00aa00"),
        (2, "Lake", "#0000aa"),
        (3, "Class 3", "#777777"),
        (4, "Class 4", "#000000"),
    ]
    assert len(found.labels) == 40 * 30
    assert not found.notes


def test_given_classes_limit_the_codes(tmp_path):
    path = write_raster(tmp_path / "l.tif", np.array([[7, 4, 0]], np.uint8))
    found = burn_labels(LabelSpec(path, ignore=()), GRID, (SOIL, WATER))
    assert found.labels.codes.tolist() == [7, 0]
    assert found.notes == ("Left out: the pixels of code 4, which is none of the classes",)
    more = write_raster(tmp_path / "m.tif", np.array([[7, 4, 0, 9]], np.uint8))
    told = ("Left out: the pixels of 2 codes that are none of the classes: 4, 9",)
    assert burn_labels(LabelSpec(more, ignore=()), GRID, (SOIL, WATER)).notes == told


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


def test_a_crs_that_is_given_counts_instead_of_the_files_own(tmp_path):
    path = write_raster(tmp_path / "l.tif", np.array([[1, 2]], np.uint8), crs="EPSG:32632")
    with pytest.raises(LabelError):
        burn_labels(LabelSpec(path), GRID)
    assert image(burn_labels(LabelSpec(path, crs=UTM33), GRID).labels)[0, :2].tolist() == [1, 2]


ZERO = "In a raster 0 means no label unless its nodata value is another: if 0 is a class, set the nodata value to the code that means none"


def test_zeros_that_may_be_a_class_are_told(tmp_path):
    """A map of three classes, 0 to 2, has fewer zeros than others; among sparse labels most pixels are 0."""
    codes = np.array([[0, 1, 2], [0, 1, 2]], np.uint8)
    [note] = burn_labels(LabelSpec(write_raster(tmp_path / "l.tif", codes)), GRID).notes
    assert note.startswith(f"Left out: the pixels of code 0, 33 % of 'l.tif'. {ZERO}")
    sparse = np.zeros((4, 4), np.uint8)
    sparse[0, :2] = 1, 2
    for spec in (
        LabelSpec(write_raster(tmp_path / "said.tif", codes, nodata=0)),
        LabelSpec(write_raster(tmp_path / "class.tif", codes, nodata=255)),
        LabelSpec(str(tmp_path / "l.tif"), ignore=(0,)),
        LabelSpec(write_raster(tmp_path / "sparse.tif", sparse)),
    ):
        assert not burn_labels(spec, GRID).notes


def test_a_given_class_that_no_pixel_has(tmp_path):
    """A raster has no shapes that could be drawn."""
    path = write_raster(tmp_path / "l.tif", np.array([[0, 1, 2], [0, 1, 2]], np.uint8))
    given = tuple(ClassSpec(code, name, "#000000") for code, name in enumerate("abc"))
    with pytest.raises(LabelError, match="No pixel on the layers has code 0, class 'a'") as caught:
        burn_labels(LabelSpec(path), GRID, given)
    assert caught.value.hint.startswith(ZERO)
    with pytest.raises(LabelError, match="No pixel on the layers has code 7, class 'd'") as caught:
        burn_labels(LabelSpec(path), GRID, (*given[1:], ClassSpec(7, "d", "#000000")))
    assert caught.value.hint == "Leave the class away, or choose a raster that has it"
    others = (*given[1:], ClassSpec(7, "d", "#000000"), ClassSpec(8, "e", "#000000"))
    with pytest.raises(LabelError, match="No pixel on the layers has the codes of the classes 'd' and 'e'"):
        burn_labels(LabelSpec(path), GRID, others)
    found = burn_labels(LabelSpec(path), GRID, others, every_class=False)
    assert [entry.name for entry in found.classes] == ["b", "c"]
    assert found.notes[-1] == "Left out: 2 classes that have no labels here: 'd' and 'e'"
    with pytest.raises(LabelError, match="No pixel on the layers has code 0, class 'a'"):
        burn_labels(LabelSpec(path), GRID, given, every_class=False)


def test_of_several_bands_the_first_is_taken_and_this_is_told(tmp_path):
    """A picture of the labels is no raster of codes, and its red would be taken for one."""
    picture = np.array([[[1, 200]], [[90, 0]], [[0, 0]]], np.uint8)
    found = burn_labels(LabelSpec(write_raster(tmp_path / "l.tif", picture, photometric="RGB")), GRID)
    assert [entry.code for entry in found.classes] == [1, 200]
    assert found.notes == ("'l.tif' has 3 bands: the first one was taken for the class codes",)


def test_a_255_that_nobody_said_to_be_no_data_is_told(tmp_path):
    codes = np.array([[1, 5, 255], [1, 5, 255]], np.uint8)
    [note] = burn_labels(LabelSpec(write_raster(tmp_path / "l.tif", codes)), GRID).notes
    assert note == "Left out: the pixels of code 255, which can be no class: give it another code if it is one"
    for spec in (
        LabelSpec(write_raster(tmp_path / "n.tif", codes, nodata=255)),
        LabelSpec(str(tmp_path / "l.tif"), ignore=(255,)),
    ):
        assert not burn_labels(spec, GRID).notes


@pytest.mark.parametrize("pixel", [10.0, 20.0])
@pytest.mark.parametrize("is_alpha", [False, True])
def test_what_a_mask_hides_is_no_label(tmp_path, pixel, is_alpha):
    """On the pixels of the grid, and where they are of another size."""
    codes = np.full((10, 10), 3, np.uint8)
    codes[4], codes[5] = 7, 8
    mask = np.where(codes > 3, 255, 0).astype(np.uint8)
    path = tmp_path / "l.tif"
    if is_alpha:
        bands = np.stack([codes, mask])
        write_raster(path, bands, pixel=pixel, photometric="MINISBLACK", ALPHA="YES")
    else:
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
            write_raster(path, codes, pixel=pixel)
            with rasterio.open(path, "r+") as file:
                file.write_mask(mask)
    found = burn_labels(LabelSpec(str(path)), GRID)
    assert [entry.code for entry in found.classes] == [7, 8]
    assert len(found.labels) == 20 * (pixel / 10) ** 2
