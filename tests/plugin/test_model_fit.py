"""Which models fit which layers, and the sentence where one does not."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer

from xmodalnet.plugin.card import DOUBTFUL, GOOD
from xmodalnet.plugin.model_card import read_card
from xmodalnet.plugin.model_fit import check_model, misfits, stream_for, why_no_stream

from .conftest import in_project, write_model, write_raster

LEARNED = "'lake' learned from HSI, 5 bands, 450–2190 nm · MSI, 3 bands; of these, HSI is not chosen"


def misfit(card, layers, target) -> str:
    [text] = misfits([card], layers, target)
    return text


THREE, FOUR, FIVE = (np.ones((bands, 20, 20), np.uint16) for bands in (3, 4, 5))
KNOWN = "HSI, 5 bands, 450–2190 nm · MSI, 3 bands"


@pytest.fixture
def card(tmp_path):
    """A model of HSI with 5 bands of known wavelengths and MSI with 3 bands of none."""
    return read_card(write_model(tmp_path / "lake.xmn"))


def test_nothing_is_wrong_with_layers_that_fit_or_with_none(card, raster):
    assert misfit(card, {}, ()) == ""
    assert misfit(card, {"msi": raster("msi", THREE)}, ("msi",)) == ""
    assert misfit(card, {"hsi": raster("hsi", FIVE), "msi": raster("m", THREE)}, ("msi",)) == ""


def test_no_data_that_the_model_knows_and_the_layer_does_not_is_told(raster, tmp_path):
    path = write_model(tmp_path / "lake.xmn", provenance={"trained": "", "nodata": {"msi": 0.0, "hsi": -1.0}})
    framed = np.ones((3, 100, 100), np.uint16)
    framed[:, :, :40] = 0
    first, *_ = check_model(path, {"msi": raster("office", framed)}, ("msi",))
    assert (first.level, first.topic) == (DOUBTFUL, "Model")
    assert first.text == "'lake' learned 0 to be no data of MSI; about 40 % of layer 'office' is 0, and would get a class"
    assert [(remedy.name, remedy.title, remedy.streams) for remedy in first.remedies] == [("zero", "0 Is No Data", ("msi",))]
    filled = np.full((5, 100, 100), 400, np.int16)
    filled[:, :20] = -1
    first, *_ = check_model(path, {"hsi": raster("strip", filled)}, ("hsi",))
    assert [(remedy.name, remedy.title) for remedy in first.remedies] == [("filler", "-1 Is No Data")]
    for name, values, how in (("said", framed, {"nodata": 0}), ("whole", framed + 1, {})):
        assert len(check_model(path, {"msi": raster(name, values, **how)}, ("msi",))) == 1, name


def test_a_sensor_that_is_missing_is_named(card, raster):
    assert misfit(card, {"sar": raster("sar")}, ("sar",)) == f"It needs {KNOWN}; none of them is chosen in step 1"


def test_a_target_that_the_model_does_not_know_is_named(card, raster):
    layers = {"msi": raster("msi", THREE), "sar": raster("sar")}
    assert misfit(card, layers, ("sar",)) == f"The target SAR is not known to it; it knows {KNOWN}"
    assert misfit(card, layers, ("msi", "sar")) == ""


def test_a_file_that_is_gone_is_the_reason_and_not_its_bands(card, raster, tmp_path):
    """A project that was copied without its rasters was told that they had not all bands, with a link to another model."""
    gone = QgsRasterLayer(str(tmp_path / "gone.tif"), "summer")
    told = f"The file of layer 'summer' is gone: {tmp_path / 'gone.tif'}. Repair the layer's source, or remove it"
    assert misfit(card, {"msi": gone}, ("msi",)) == told
    assert check_model(card.path, {"msi": gone}, ("msi",)) == [], "its own line tells"
    assert len(check_model(card.path, {"msi": raster("msi", THREE), "sar": gone}, ("msi",))) == 1


def test_alpha_does_not_count(card, tmp_path):
    """A model of three bands maps a picture with alpha, too."""
    path = write_raster(tmp_path / "rgba.tif", FOUR)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
    dataset = None
    layer = in_project(QgsRasterLayer(path, "rgba"))
    assert misfit(card, {"msi": layer}, ("msi",)) == ""
    [line] = check_model(card.path, {"msi": layer}, ("msi",))
    assert (line.level, line.text) == (GOOD, LEARNED)


def test_another_number_of_bands_is_told(card, raster):
    assert misfit(card, {"msi": raster("summer", FOUR)}, ("msi",)) == (
        "It learned MSI from 3 bands; layer 'summer' has 4, and no wavelengths tell which is which"
    )


def test_bands_of_known_light_may_be_others(card, raster):
    assert misfit(card, {"hsi": raster("hsi", FOUR)}, ("hsi",)).startswith("It learned HSI from 5 bands; layer 'hsi' has 4")
    finer = raster("h2", np.ones((60, 4, 4), np.float32), wavelengths=[420 + 30 * k for k in range(60)])  # to 2190 nm
    assert misfit(card, {"hsi": finer}, ("hsi",)) == ""


def test_light_that_no_band_sees_is_told_before_the_map_is_refused(card, raster, tmp_path):
    """The card said that the bands were found by their wavelengths, and the engine refused the map."""
    narrow = raster("h2", FOUR, wavelengths=(450, 550, 650, 850))
    assert misfit(card, {"hsi": narrow}, ("hsi",)) == "Layer 'h2' has no band near 500, 600–2190 nm, which it learned HSI from"
    enmap = {"name": "hsi", "kind": "hsi", "band_count": 190, "wavelengths_nm": [418.0 + 10.7 * k for k in range(190)]}  # to 2440
    path = write_model(tmp_path / "enmap.xmn", streams=[enmap], target=["hsi"])
    hyperion = raster(
        "hyperion", np.ones((196, 2, 2), np.float32), wavelengths=[426.0 + 10.05 * k for k in range(196)]
    )  # to 2386
    [line] = check_model(path, {"hsi": hyperion}, ("hsi",))
    assert (line.level, line.text) == (
        DOUBTFUL,
        "'enmap': Layer 'hyperion' has no band near 2408–2440 nm, which it learned HSI from",
    )


def test_the_card_tells_how_the_bands_fit_the_model(card, raster):
    layers = {"hsi": raster("hsi", FIVE), "msi": raster("m", THREE)}
    [line] = check_model(card.path, layers, ("msi",))
    assert (line.level, line.topic, line.remedies) == (GOOD, "Model", ())
    assert line.text == f"'lake' learned from {KNOWN}"
    [line] = check_model(card.path, {"msi": raster("m", THREE), "sar": raster("s")}, ("msi",))
    assert line.text == f"'lake' learned from {KNOWN}; of these, HSI is not chosen; it does not use SAR"


def test_the_card_warns_of_bands_that_the_model_does_not_know(card, raster):
    [line] = check_model(card.path, {"msi": raster("summer", FOUR)}, ("msi",))
    assert line.level == DOUBTFUL
    assert line.text == "'lake': It learned MSI from 3 bands; layer 'summer' has 4, and no wavelengths tell which is which"
    assert [remedy.name for remedy in line.remedies] == ["model"]


def test_the_card_says_nothing_of_what_is_no_model_or_of_no_layers(card, raster, tmp_path):
    (tmp_path / "no.xmn").write_text("no model")
    layers = {"msi": raster("m", THREE)}
    for path, chosen in (("", layers), (str(tmp_path / "no.xmn"), layers), (str(tmp_path / "none.xmn"), layers), (card.path, {})):
        assert check_model(path, chosen, ("msi",)) == []


def test_a_layer_becomes_the_stream_that_it_looks_like(card, raster):
    assert stream_for(card, raster("S2_scene", THREE)) == "msi"
    assert stream_for(card, raster("enmap", FIVE)) == "hsi"


def test_a_layer_that_looks_like_nothing_is_known_by_its_bands(card, raster):
    assert stream_for(card, raster("picture", FIVE)) == "hsi"
    assert stream_for(card, raster("dem", THREE)) == "msi"


def test_a_layer_that_no_stream_fits_has_none(card, raster):
    layer = raster("S2_scene", FOUR)
    assert stream_for(card, layer) == ""
    assert why_no_stream(card, layer) == f"Layer 'S2_scene' (4 bands) is none of the layers that model 'lake' knows ({KNOWN})"


def test_a_radar_is_no_msi_however_many_bands_it_has(card, raster, tmp_path):
    sar = raster("S1_GRD", THREE)
    both = read_card(write_model(tmp_path / "both.xmn", streams=[*_streams(), _sensor("sar", 3)]))
    assert stream_for(both, sar) == "sar"
    assert stream_for(card, sar) == ""


def test_streams_that_the_panel_does_not_have_are_none(raster, tmp_path):
    drone = read_card(write_model(tmp_path / "drone.xmn", streams=[_sensor("rgb", 3)]))
    assert stream_for(drone, raster("picture", THREE)) == ""


def _sensor(name: str, bands: int) -> dict:
    return {"name": name, "kind": name, "band_count": bands, "wavelengths_nm": []}


def _streams() -> list[dict]:
    return [_sensor("hsi", 5), _sensor("msi", 3)]


def test_another_target_than_that_of_the_model_is_told(tmp_path, raster):
    card = read_card(write_model(tmp_path / "lake.xmn"))
    layers = {"hsi": raster("hsi", FIVE), "msi": raster("m", THREE)}
    assert card.target == ("msi",)
    [line] = check_model(card.path, layers, ("hsi",))
    assert (line.level, line.text) == (DOUBTFUL, "'lake' was trained to map from MSI; its accuracy is not that of maps from HSI")
    assert [(remedy.name, remedy.title, remedy.streams) for remedy in line.remedies] == [("target", "Map from MSI", ("msi",))]
    [line] = check_model(card.path, {"hsi": layers["hsi"]}, ("hsi",))
    assert (line.level, line.remedies) == (DOUBTFUL, ())


def test_a_layer_of_one_band_is_not_taken_for_what_lies_beside_a_sensor(tmp_path, raster):
    """Elevation alone would make a poor map, unless the model learned to map from it."""
    radar, height = (
        {"name": name, "kind": name, "band_count": count, "wavelengths_nm": []} for name, count in (("sar", 2), ("other", 1))
    )
    one = raster("one", np.ones((1, 20, 20), np.float32))
    beside = read_card(write_model(tmp_path / "beside.xmn", streams=[radar, height], target=["sar", "other"]))
    alone = read_card(write_model(tmp_path / "alone.xmn", streams=[radar, height], target=["other"]))
    assert (stream_for(beside, one), stream_for(alone, one)) == ("", "other")


def test_what_is_hardly_the_height_that_the_model_learned_is_told(tmp_path, raster):
    """A hillshade has one band too."""
    height = {"name": "other", "kind": "other", "band_count": 1, "wavelengths_nm": [], "mean": [12.0], "std": [8.0]}
    provenance = {"layers": {"msi": "C:\\data\\s2.tif", "other": "C:\\data\\canopy height.tif"}}
    path = write_model(tmp_path / "wood.xmn", streams=[_sensor("msi", 3), height], target=["msi", "other"], provenance=provenance)
    chosen = {"msi": raster("m", THREE)}
    noise = np.random.default_rng(0).normal(0, 1, (1, 64, 64)).astype(np.float32)
    shade, other = "is it the same quantity?", "'wood' learned from MSI, 3 bands · Other (canopy height), 1 band"
    for name, middle, spread, level, told in (
        ("heights", 30, 8, GOOD, other),
        ("mountains", 900, 20, GOOD, other),
        ("hillshade", 180, 40, DOUBTFUL, shade),
        ("index", -40, 0.2, DOUBTFUL, shade),
        ("canopy height", 180, 40, GOOD, other),
    ):
        layer = raster(name, middle + spread * noise)
        [line] = check_model(path, {**chosen, "other": layer}, ("msi", "other"))
        assert (line.level, line.text.endswith(told)) == (level, True), name
        if name == "hillshade":
            assert line.text.startswith(
                "Values of layer 'hillshade' are about 179, those that 'wood' learned as Other (canopy height) about 12:"
            )


@pytest.mark.parametrize(
    ("learned", "pixel", "epsg", "told"),
    [
        (
            10.0,
            20.0,
            32633,
            "'lake' learned from pixels of 10 m, those of layer 'm' are of 20 m: it may be less accurate on them",
        ),
        (
            8.98e-5,
            20.0,
            32633,
            "'lake' learned from pixels of 10 m, those of layer 'm' are of 20 m: it may be less accurate on them",
        ),
        (10.0, 12.5, 32633, ""),
        (10.0, 9e-5, 4326, ""),
        (9e-5, 9e-5, 4326, ""),
        (0.0, 20.0, 32633, ""),
        (10.0, 20.0, 0, ""),
    ],
)
def test_pixels_of_another_size_than_the_model_learned_from_are_told(tmp_path, raster, learned, pixel, epsg, told):
    path = write_model(tmp_path / "lake.xmn", pixel_size=learned)
    left, top = (13.0, 52.0) if epsg == 4326 else (400000.0, 5800000.0)
    [line] = check_model(path, {"msi": raster("m", THREE, pixel=pixel, epsg=epsg, left=left, top=top)}, ("msi",))
    assert (line.level, line.text) == ((DOUBTFUL, told) if told else (GOOD, LEARNED))


@pytest.mark.parametrize(
    ("learned", "learned_m", "told"), [(0.1, None, ""), (0.1, 0.1, ""), (0.149, 0.07, "0.07 m"), (0.149, None, "")]
)
def test_the_metres_of_web_mercator_are_those_on_the_ground(tmp_path, raster, learned, learned_m, told):
    """As in test_map_notes.py."""
    path = write_model(tmp_path / "lake.xmn", pixel_size=learned, pixel_m=learned_m)
    layer = raster("m", THREE, pixel=0.149, epsg=3857, left=-7950000.0, top=5470000.0)
    [line] = check_model(path, {"msi": layer}, ("msi",))
    text = f"'lake' learned from pixels of {told}, those of layer 'm' are of 0.107 m: it may be less accurate on them"
    assert (line.level, line.text) == ((DOUBTFUL, text) if told else (GOOD, LEARNED))


def test_bands_that_a_layer_lacks_are_named(tmp_path, raster):
    """Of thirteen the first ones were told that the model learned from, and the user was to find out which of them are missing."""
    names = [f"B{number}" for number in (1, 2, 3, 4, 5, 6, 7, 8, "8A", 9, 10, 11, 12)]
    msi = {**_sensor("msi", 13), "bands": list(range(1, 14)), "names": names}
    path = write_model(tmp_path / "lake.xmn", streams=[msi])
    for gone, told in ((("B1", "B10"), "B1, B10"), (names[6:], "B7, B8, B8A, B9, B10 and 2 more")):
        there = [name for name in names if name not in gone]
        layer = raster(f"s{len(there)}", np.ones((len(there), 20, 20), np.float32), names=there)
        [line] = check_model(path, {"msi": layer}, ("msi",))
        lacks = f"layer 's{len(there)}' lacks these, or has them under other names: {told}"
        assert line.text == f"'lake': It learned MSI from 13 bands; {lacks}"


def test_bands_of_a_radar_are_known_by_their_names(tmp_path, raster):
    radar = {**_sensor("sar", 2), "bands": [1, 2], "names": ["VV dB", "VH dB"]}
    path = write_model(tmp_path / "flood.xmn", streams=[radar], target=["sar"])
    plain = "'flood' learned from SAR, 2 bands"
    for bands, level, told in (
        (("VV dB", "VH dB"), GOOD, plain),
        (("VH", "VV"), GOOD, f"{plain}; the bands of SAR are found by their names"),
        (("VV", "VH", "ratio"), GOOD, f"{plain}; the bands of SAR are found by their names"),
        (
            ("VV",),
            DOUBTFUL,
            "'flood': It learned SAR from 2 bands; layer 's1' lacks these, or has them under other names: VH dB",
        ),
        (
            ("HH", "HV"),
            DOUBTFUL,
            "'flood': It learned SAR from a band 'VV dB'; layer 's1' has 'HH' in its place, of another polarisation",
        ),
        (
            ("", ""),
            DOUBTFUL,
            "The bands of layer 's1' have no names: they are taken in the order of the file for those of 'flood' (VV dB, VH dB). If they "
            "lie in another order, name them in the file as the model does, or stack them with Stack Bands, and they are found",
        ),
    ):
        layer = raster("s1", -np.ones((len(bands), 20, 20), np.float32), names=bands)
        [line] = check_model(path, {"sar": layer}, ("sar",))
        assert (line.level, line.text) == (level, told)
