import numpy as np
import pytest
import rasterio

from xmodalnet.engine.data.labels import burn_labels
from xmodalnet.engine.data.landscape import CLASSES, SUB, Material, draw_landscape, fractal
from xmodalnet.engine.data.maps import map_classes
from xmodalnet.engine.data.materials import FINE_NM, material_spectra
from xmodalnet.engine.data.sample import HYPERSPECTRAL, make_sample
from xmodalnet.engine.data.spectra import SENTINEL2, resample_spectra, response
from xmodalnet.engine.data.stack import is_present, open_stack
from xmodalnet.engine.data.vectors import read_features
from xmodalnet.engine.errors import JobError, OutputError
from xmodalnet.engine.jobs import SampleJob
from xmodalnet.engine.specs import LabelSpec, LayerSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent

SIZE = 200
CODES = {spec.name: spec.code for spec in CLASSES}


@pytest.fixture(scope="module")
def paths(tmp_path_factory):
    return make_sample(str(tmp_path_factory.mktemp("sample")), SIZE, 0)


@pytest.fixture(scope="module")
def pixels(paths):
    """hsi, msi, sar and truth on the grid of msi."""
    with open_stack([LayerSpec(role, paths[role]) for role in ("hsi", "msi", "sar", "truth")], reference="msi") as stack:
        return stack.read(stack.grid.window)


def test_the_three_sensors(paths, pixels):
    with open_stack([LayerSpec(role, paths[role], role) for role in ("hsi", "msi", "sar")], reference="msi") as stack:
        assert (stack.grid.crs, stack.grid.width, stack.grid.height, stack.grid.pixel_size) == (
            "EPSG:32633",
            SIZE,
            SIZE,
            (10, 10),
        )
        assert {name: stream.band_count for name, stream in stack.streams.items()} == {"hsi": 120, "msi": 12, "sar": 2}
        assert stack.streams["hsi"].wavelengths_nm == pytest.approx(HYPERSPECTRAL.centres_nm)
        assert stack.streams["msi"].wavelengths_nm == SENTINEL2.centres_nm
        assert stack.streams["sar"].wavelengths_nm == ()
    present = is_present(pixels["hsi"])
    assert present[:, : round(0.45 * SIZE)].all()
    assert not present[:, round(0.45 * SIZE) :].any()
    assert is_present(pixels["msi"]).all()
    assert is_present(pixels["sar"]).all()
    assert 0 < np.nanmin(pixels["msi"]) < np.nanmax(pixels["msi"]) < 0.9, "reflectance"
    assert -40 < np.median(pixels["sar"][1]) < np.median(pixels["sar"][0]) < 0, "decibel, VH below VV"


def test_every_file_says_that_it_is_simulated(paths):
    for role in ("hsi", "msi", "sar"):
        with rasterio.open(paths[role]) as dataset:
            assert dataset.tags()["SIMULATED"] == "YES"
    with rasterio.open(paths["truth"]) as dataset:
        assert "Simulated" in dataset.tags()["PROVENANCE"]


def test_both_optical_sensors_see_the_same_land(pixels):
    west = slice(0, round(0.45 * SIZE))
    expected = resample_spectra(pixels["hsi"][:, :, west], response(HYPERSPECTRAL.centres_nm, SENTINEL2))
    for name in ("B2", "B3", "B4", "B8"):  # those of 10 m ground pixels
        band = SENTINEL2.names.index(name)
        difference = pixels["msi"][band, :, west] - expected[band]
        assert abs(np.median(difference)) < 0.003, name
        assert difference.std() < 0.008, name


def test_speckle_has_the_looks_that_it_should(pixels):
    """Over open water, where nothing else varies much: looks = mean^2 / variance of intensity."""
    truth = pixels["truth"][0]
    open_water = (pixels["msi"][SENTINEL2.names.index("B8")] < 0.03) & (truth == CODES["Water"])
    found = 10 ** (pixels["sar"][0][open_water] / 10)
    assert len(found) > 100
    assert 2.5 < found.mean() ** 2 / found.var() < 5.5


def test_classes_differ_as_they_do_in_nature(pixels):
    truth = pixels["truth"][0]
    red, infrared = (pixels["msi"][SENTINEL2.names.index(name)] for name in ("B4", "B8"))
    ndvi = (infrared - red) / (infrared + red)
    mean = {name: ndvi[truth == code].mean() for name, code in CODES.items()}
    assert mean["Water"] < 0 < mean["Road"] < mean["Bare soil"] < 0.3 < mean["Cereals"] < mean["Grassland"]
    assert mean["Forest"] > 0.6
    echo = {name: (10 ** (pixels["sar"][0][truth == code] / 10)).mean() for name, code in CODES.items()}
    assert echo["Water"] < echo["Road"] < echo["Cereals"] < echo["Forest"] < echo["Built-up"]


def test_labels_are_few_true_and_mostly_where_the_hyperspectral_layer_is(paths, pixels):
    with open_stack([LayerSpec("msi", paths["msi"])]) as stack:
        burned = burn_labels(LabelSpec(paths["labels"], "labels", "class"), stack.grid)
    labels = burned.labels
    assert [(spec.code, spec.name) for spec in burned.classes] == [(spec.code, spec.name) for spec in CLASSES]
    assert burned.notes == ()
    assert (pixels["truth"][0][labels.rows, labels.cols] == labels.codes).all()
    assert len(labels) < 0.02 * SIZE**2
    for spec in CLASSES:
        shapes = labels.shapes[labels.codes == spec.code]
        assert 4 <= len(set(shapes)) <= 6
    assert 0.5 < (labels.cols < 0.45 * SIZE).mean() < 0.8
    features = read_features(paths["labels"])
    assert [CODES[name] for name in features.fields["class"]] == features.fields["code"].tolist()


def test_the_true_map_names_and_colours_its_classes(paths, pixels):
    assert map_classes(paths["truth"]) == CLASSES
    assert set(np.unique(pixels["truth"])) == set(CODES.values())


def test_its_classes_speak_the_language_of_the_user(tmp_path):
    """The land is the same; codes follow the order of the names, so that labels by name have those of the true map."""
    english = make_sample(str(tmp_path / "en"), 72, 5)
    names = ("Offener Boden", "Bebaut", "Getreide", "Wald", "Grünland", "Mais", "Straße", "Wasser")
    paths = run_job(SampleJob(str(tmp_path / "de"), 72, 5, names), silent).outputs
    classes = map_classes(paths["truth"])
    assert [spec.name for spec in classes] == sorted(spec.name for spec in classes)
    assert [spec.code for spec in classes] == list(range(1, 9))
    by_name = {spec.name: spec for spec in classes}
    own = {spec.name: by_name[name] for spec, name in zip(CLASSES, names, strict=True)}
    assert [own[spec.name].color for spec in CLASSES] == [spec.color for spec in CLASSES]
    with rasterio.open(english["truth"]) as file, rasterio.open(paths["truth"]) as other:
        codes = np.zeros(256, np.uint8)
        codes[[spec.code for spec in CLASSES]] = [own[spec.name].code for spec in CLASSES]
        assert np.array_equal(codes[file.read()], other.read())
    with open_stack([LayerSpec("msi", paths["msi"])]) as stack:
        named, coded = (burn_labels(LabelSpec(paths["labels"], "labels", field), stack.grid) for field in ("class", "code"))
    assert [(spec.code, spec.name) for spec in named.classes] == [(spec.code, spec.name) for spec in classes]
    assert (named.labels.codes == coded.labels.codes).all()


@pytest.mark.parametrize("names", [("Wood",) * 8, ("a", "b"), tuple("abcdefg ")])
def test_each_class_has_a_name_or_none_has(names):
    with pytest.raises(JobError, match="8 classes"):
        SampleJob("/s", classes=names).check()


def test_the_same_seed_makes_the_same_scene(tmp_path):
    first, again, other = (make_sample(str(tmp_path / name), 72, seed) for name, seed in (("a", 5), ("b", 5), ("c", 6)))
    for role in ("hsi", "msi", "sar", "truth"):
        with rasterio.open(first[role]) as a, rasterio.open(again[role]) as b, rasterio.open(other[role]) as c:
            values = a.read()
            assert np.array_equal(values, b.read())
            assert not np.array_equal(values, c.read())
    assert (read_features(first["labels"]).geometries == read_features(again["labels"]).geometries).all()


def test_the_smallest_scene_has_labels_that_are_true(tmp_path):
    paths = make_sample(str(tmp_path / "new" / "folder"), 64, 1)
    with open_stack([LayerSpec("truth", paths["truth"])]) as stack:
        labels = burn_labels(LabelSpec(paths["labels"], field="code"), stack.grid).labels
        truth = stack.read(stack.grid.window)["truth"][0]
    assert (truth[labels.rows, labels.cols] == labels.codes).all()


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="file"):
        make_sample(str(tmp_path / "file" / "scene"), 64)


# land and light


def test_points_of_the_land_agree_with_each_other():
    land = draw_landscape(80, 3)
    assert land.classes.shape == land.materials.shape == (80 * SUB, 80 * SUB)
    assert land.parcels.shape == (80, 80)
    assert set(np.unique(land.classes)) <= set(CODES.values())
    assert (land.materials[land.classes == CODES["Water"]] == Material.WATER).all()
    assert set(np.unique(land.materials[land.classes == CODES["Forest"]])) <= {Material.BROADLEAF, Material.CONIFER}
    assert (land.materials[land.classes == CODES["Road"]] == Material.ASPHALT).all()


def test_noise_has_its_grain():
    generator = np.random.default_rng(0)
    fine, coarse = fractal(200, 3, generator), fractal(200, 60, generator)
    for noise in (fine, coarse):
        assert (noise.mean(), noise.std()) == pytest.approx((0, 1), abs=1e-3)

    def alike(noise):
        """Correlation of neighbours five pixels apart."""
        return np.corrcoef(noise[:, :-5].ravel(), noise[:, 5:].ravel())[0, 1]

    assert alike(fine) < 0.2
    assert alike(coarse) > 0.9


def test_spectra_have_the_features_that_tell_materials_apart():
    mean = material_spectra().mean

    def at(material, nm):
        return mean[material][np.abs(FINE_NM - nm).argmin()]

    assert mean.shape == (len(Material), len(FINE_NM))
    assert (mean > 0).all()
    assert (mean < 0.7).all()
    for plant in (Material.BROADLEAF, Material.CONIFER, Material.GRASS, Material.MAIZE):
        assert at(plant, 780) > 1.5 * at(plant, 680), "red edge"
        assert at(plant, 555) > at(plant, 670), "green"
        assert at(plant, 1455) < 0.75 * at(plant, 1280), "leaf water"
    assert at(Material.CEREALS, 670) > at(Material.CEREALS, 555), "ripe"
    assert at(Material.WATER, 900) < 0.01
    assert at(Material.TILES, 650) > 2 * at(Material.TILES, 480), "red"
    assert at(Material.SOIL, 2205) < (at(Material.SOIL, 2130) + at(Material.SOIL, 2280)) / 2, "clay"
