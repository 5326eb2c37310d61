import numpy as np
import pytest
import rasterio

from xmodalnet.engine.data import spectra
from xmodalnet.engine.data.spectra import (
    SENTINEL2,
    Light,
    Sensor,
    band_weights,
    find_bands,
    is_same_light,
    light,
    resample_spectra,
    response,
)
from xmodalnet.engine.light_tags import flagged_bad, wavelengths_nm


def test_wavelengths_in_all_their_spellings():
    assert wavelengths_nm([{"wavelength": "418.24", "wavelength_units": "Nanometers"}], {}) == (418.24,)
    assert wavelengths_nm([{"wavelength": "0.66", "wavelength_units": "Micrometers"}], {}) == (pytest.approx(660),)
    assert wavelengths_nm([{}] * 2, {"wavelength": "{.443, .560}"}) == (pytest.approx(443), pytest.approx(560))
    assert wavelengths_nm([{"wavelength": "5600", "wavelength_units": "Angstroms"}], {}) == (pytest.approx(560),)
    for unit in ("Wavenumber", "Wavenumber (cm-1)", "cm-1", "m-1", "Index", "MHz", "furlongs"):
        assert wavelengths_nm([{"wavelength": "17857", "wavelength_units": unit}], {}) == (), "it is none of light's lengths"
    for unit, value in (
        ("Nanometers (nm)", "660"),
        ("[nm]", "660"),
        ("{Nanometers}", "660"),
        ("nanomètres", "660"),
        ("micromètres", "0.66"),
        ("\u03bcm", "0.66"),
        ("Microns", "0.66"),
        ("m", "6.6e-7"),
        ("Unknown", "660"),
    ):
        assert wavelengths_nm([{"wavelength": value, "wavelength_units": unit}], {}) == (pytest.approx(660),), unit
    assert wavelengths_nm([{}], {"wavelength": "{35}", "wavelength units": "GHz", "wavelength_units": "GHz"}) == ()
    assert wavelengths_nm([{"WAVELENGTH": "0.66"}], {}) == (pytest.approx(660),), "without unit, small numbers are micrometres"
    assert wavelengths_nm([{"wavelength": "660"}], {}) == (660,)
    assert wavelengths_nm([{"CENTRAL_WAVELENGTH_UM": "1.61"}], {}) == (pytest.approx(1610),)
    envi = {"wavelength": "{450, 550.5, 6.5e2}", "wavelength_units": "nm"}
    assert wavelengths_nm([{}, {}, {}], envi) == (450, 550.5, 650)


def test_wavelengths_are_all_or_none():
    assert wavelengths_nm([{"wavelength": "660"}, {}], {}) == ()
    assert wavelengths_nm([{}, {}], {"wavelength": "{450, 550, 650}"}) == (), "a list of another length belongs to other bands"
    assert wavelengths_nm([{"wavelength": "red"}], {}) == ()


def test_bad_bands_per_band_or_as_a_list():
    assert flagged_bad([{"bbl": "1"}, {"bbl": "0"}, {"bbl": "0.0"}, {}], {}) == (False, True, True, False)
    assert flagged_bad([{}, {}, {"bbl": "1"}], {"bbl": "{1, 0, 0}"}) == (False, True, False)
    assert flagged_bad([{}, {}], {"bbl": "{0, 0, 0}"}) == (False, False)


def test_widths_in_all_their_spellings():
    envi = {"wavelength": "{0.45, 0.55}", "wavelength_units": "Micrometers", "fwhm": "{0.01, 0.02}"}
    assert light([{}, {}], envi).fwhm_nm == pytest.approx((10, 20))
    assert light([{"wavelength": "0.66", "fwhm": "0.007"}], {}).fwhm_nm == (pytest.approx(7),), "in the wavelength's unit"
    assert light([{"wavelength": "660", "fwhm": "7"}], {}).fwhm_nm == (7,)
    assert light([{"CENTRAL_WAVELENGTH_UM": "1.61", "FWHM_UM": "0.09"}], {}).fwhm_nm == (pytest.approx(90),)
    rounded = {"wavelength": "418.24", "wavelength_units": "nm", "FWHM_UM": "0.007"}  # as GDAL 3.10 tells an ENVI file's
    envi = {"wavelength": "{418.24}", "wavelength_units": "nm", "fwhm": "{6.99561}"}
    assert light([rounded], envi).fwhm_nm == (6.99561,), "the header's own list is the more exact one"
    assert light([rounded], {**envi, "fwhm": "{6, 7}"}).fwhm_nm == (pytest.approx(7),), "a list of another length is not"
    assert light([{"wavelength": "660", "fwhm": "0"}], {}) == Light((660,)), "no band has no width"
    assert light([{"wavelength": "450", "fwhm": "7"}, {"wavelength": "460"}], {}) == Light((450, 460))
    assert light([{"fwhm": "7"}], {}) == Light()


def test_unknown_widths_come_from_the_distance_to_the_next_band():
    assert Light((500, 510, 520, 540)).widths_nm.tolist() == [10, 10, 10, 20]
    assert Light(SENTINEL2.centres_nm).widths_nm.max() == pytest.approx(220.2), "a tenth of the wavelength at most"
    assert Light((500, 510, 520, 540)).of([1, 4]) == Light((500, 540), (10, 20)), "bands left out still tell of the others"
    assert Light().of([1, 2]) == Light()
    assert Light((665,)).widths_nm.tolist() == [pytest.approx(66.5)]


def test_flat_light_stays_flat_and_weights_sum_to_one():
    centres = np.arange(400, 2500, 10.0)
    weights = response(centres.tolist(), SENTINEL2)
    assert weights.sum(axis=1) == pytest.approx(np.ones(12))
    assert resample_spectra(np.full((210, 2, 3), 0.25, np.float32), weights) == pytest.approx(np.full((12, 2, 3), 0.25))


def test_a_response_has_half_its_height_at_half_its_width():
    sensor = Sensor(("a",), (500.0,), (40.0,))
    weights = response([480.0, 500.0, 520.0], sensor)[0]
    assert weights[0] / weights[1] == pytest.approx(0.5)
    assert weights[2] / weights[1] == pytest.approx(0.5)


def test_a_band_without_light_near_it_is_unknown():
    found = resample_spectra(np.ones((3, 1), np.float32), response([450.0, 500.0, 550.0], SENTINEL2))
    assert np.isfinite(found[:3]).all()
    assert np.isnan(found[4:]).all()


def test_missing_inputs_are_left_out_of_the_sum_while_they_are_few():
    weights = response([490.0, 500.0, 510.0], Sensor(("a",), (500.0,), (40.0,)))
    values = np.array([[2.0, 2.0, np.nan], [2.0, 2.0, 2.0], [2.0, np.nan, np.nan]], np.float32)
    found = resample_spectra(values, weights)[0]
    assert found[:2].tolist() == pytest.approx([2.0, 2.0])
    assert np.isnan(found[2]), "a third of the light is not the band"
    assert np.isnan(resample_spectra(np.full((3, 1), np.nan, np.float32), weights)).all()


def test_many_pixels_are_resampled_as_few(monkeypatch):
    monkeypatch.setattr(spectra, "_STRIP_VALUES", 64)
    values = np.random.default_rng(0).random((5, 7, 9)).astype(np.float32)
    values[2, 3] = np.nan
    weights = band_weights(Light((500, 510, 520, 530, 540)), Light((505, 523), (10, 10)))
    expected = np.stack([(values[0] + values[1]) / 2, 0.7 * values[2] + 0.3 * values[3]])  # NaN where 0.7 of the light is
    assert resample_spectra(values, weights) == pytest.approx(expected, nan_ok=True)


# from one sensor to another

HSI = Light(tuple(np.arange(420.0, 2430, 8)), (8.0,) * 252)
S2 = Light(SENTINEL2.centres_nm, SENTINEL2.fwhm_nm)
LANDSAT8 = Light((443, 482, 561, 655, 865, 1609, 2201), (16, 60, 57, 37, 28, 85, 187))


@pytest.mark.parametrize("light_", [HSI, S2, LANDSAT8, Light(S2.centres_nm), Light(tuple(reversed(HSI.centres_nm)))])
def test_the_same_wavelengths_are_the_identity(light_):
    assert np.array_equal(band_weights(light_, light_), np.eye(len(light_.centres_nm)))
    assert np.array_equal(band_weights(light_, Light(light_.centres_nm)), np.eye(len(light_.centres_nm)))
    some = light_.of([1, 3, 4])
    assert np.array_equal(band_weights(light_, some), np.eye(len(light_.centres_nm))[[0, 2, 3]])


@pytest.mark.parametrize("centre", [556.0, 558.0, 562.0, 564.0])
def test_of_two_bands_with_one_centre_one_helps(centre):
    """As where two detectors overlap."""
    [found] = band_weights(Light((550, 560, 560, 570), (10,) * 4), Light((centre,), (10,)))
    assert found.sum() == pytest.approx(1.0)
    assert found @ [550, 560, 560, 570] == pytest.approx(centre), "a linear spectrum stays linear"
    assert found[0 if centre < 560 else 3] == pytest.approx(abs((560 - centre) / 10))


def test_a_linear_spectrum_stays_linear_between_bands():
    nm = np.arange(425.0, 2400, 7.3)
    wanted = Light(tuple(nm), (8.0,) * len(nm))
    weights = band_weights(HSI, wanted)
    assert weights.sum(axis=1) == pytest.approx(np.ones(len(nm)))
    assert weights @ np.array(HSI.centres_nm) == pytest.approx(nm)
    assert ((weights > 0).sum(axis=1) <= 2).all()


def test_finer_bands_are_added_up_over_the_response():
    weights = band_weights(HSI, S2)
    assert weights.sum(axis=1) == pytest.approx(np.ones(12))
    assert (weights >= 0).all()
    nm = np.array(HSI.centres_nm)
    assert weights @ nm == pytest.approx(np.array(S2.centres_nm), abs=0.5), "a slope is seen where the band is"
    spread = np.sqrt(weights @ nm**2 - (weights @ nm) ** 2 + (8 / 2.355) ** 2) * 2.355
    for name, width in (("B2", 66), ("B8", 106), ("B11", 91), ("B12", 175)):  # much wider than the distance of the bands
        assert spread[SENTINEL2.names.index(name)] == pytest.approx(width, rel=0.03)


def test_bands_that_lie_closer_weigh_less():
    """Two detectors overlap, as EnMAP's do, and the bands are in the order of the file."""
    nm = (*np.arange(800, 1000, 8.0), *np.arange(904, 1100, 8.0))
    weights = band_weights(Light(nm, (8.0,) * len(nm)), Light((900,), (80,)))[0]
    assert weights.sum() == pytest.approx(1)
    assert weights @ np.array(nm) == pytest.approx(900, abs=1)
    assert weights[nm.index(904)] < weights[nm.index(880)], "beyond 900 every wavelength is seen twice"


VNIR, SWIR = np.arange(420.0, 1000, 8), np.arange(900.0, 2440, 10)
TWO = Light((*VNIR, *SWIR), (8.0,) * len(VNIR) + (10.0,) * len(SWIR))


@pytest.mark.parametrize("is_descending", [False, True])
@pytest.mark.parametrize("shift", [0.5, 3.0, 5.0])
def test_where_two_detectors_overlap_each_band_is_made_from_its_own(shift, is_descending):
    """As EnMAP's, which tell the same light a little otherwise: together they were three times as wrong as without any resampling."""
    order = np.arange(len(TWO.centres_nm))[:: -1 if is_descending else 1]
    source = TWO.of((order + 1).tolist())
    wanted = Light(tuple(np.array(source.centres_nm) + shift), source.fwhm_nm)
    level = np.where(order < len(VNIR), 100.0, 200.0)
    inside = np.array(wanted.centres_nm) < np.where(order < len(VNIR), VNIR[-1], SWIR[-1])
    assert (band_weights(source, wanted) @ level)[inside] == pytest.approx(level[inside])


def test_one_sensor_takes_of_two_detectors_the_one_that_sees_each_band_alike():
    found = band_weights(TWO, Light((943.0, 953.0), (8.0, 10.0))) @ np.repeat([100.0, 200.0], [len(VNIR), len(SWIR)])
    assert found == pytest.approx([100.0, 200.0])


def test_one_band_stands_in_for_another_that_is_near():
    weights = band_weights(S2, LANDSAT8)
    assert weights.sum(axis=1) == pytest.approx(np.ones(7))
    assert weights.argmax(axis=1).tolist() == [0, 1, 2, 3, 8, 10, 11]
    assert weights[4, 8] == weights[6, 11] == 1.0, "nothing is mixed in from beyond a hole in the spectrum"


@pytest.mark.parametrize(
    ("source", "wanted", "missing"),
    [
        (LANDSAT8, S2, [704, 740, 783, 945]),  # the red edge, and water vapour
        (HSI.of(range(1, 74)), S2, [1614, 2202]),  # up to 996 nm
        (HSI.of([*range(1, 120), *range(150, 253)]), Light(tuple(range(1300, 1700, 10)), (10,) * 40), range(1380, 1600, 10)),
        (S2, HSI, None),
        (Light((675,), (450,)), S2, None),  # panchromatic
        (HSI, Light((405, 412, 2440, 2460), (8,) * 4), [405, 2460]),  # one band further than the last one
    ],
)
def test_light_that_is_not_seen_is_not_made_up(source, wanted, missing):
    found = band_weights(source, wanted).sum(axis=1)
    lacking = [nm for nm, total in zip(wanted.centres_nm, found, strict=True) if total == 0]
    assert set(found.round(6)) <= {0.0, 1.0}
    assert len(lacking) > 5 if missing is None else lacking == list(missing)


def test_twins_are_the_same_and_others_are_not():
    twin = Light(
        (442.3, 492.1, 559.0, 665.0, 703.8, 739.1, 779.7, 833.0, 864.0, 943.2, 1610.4, 2185.7),  # Sentinel-2B
        (21, 66, 36, 31, 16, 15, 20, 106, 22, 21, 94, 185),
    )
    assert is_same_light(twin, S2)
    assert find_bands(twin, S2) == tuple(range(12))
    nominal = Light((443, 490, 560, 665, 705, 740, 783, 842, 865, 940, 1610, 2190))  # as many files of Sentinel-2 have it
    assert is_same_light(nominal, S2)
    assert not is_same_light(LANDSAT8, S2)
    moved = Light(tuple(nm + 3 for nm in HSI.centres_nm), HSI.fwhm_nm)
    assert not is_same_light(moved, HSI)
    assert find_bands(moved, HSI) == ()


def test_bands_are_found_wherever_they_are_but_not_in_finer_ones():
    order = [3, 1, 2, *range(12, 3, -1)]
    assert find_bands(S2.of(order), S2) == tuple(order.index(band) for band in range(1, 13))
    assert find_bands(HSI, HSI.of([5, 9, 30])) == (4, 8, 29)
    assert find_bands(Light(tuple(range(400, 2400, 5)), (5,) * 400), S2) == ()
    assert find_bands(LANDSAT8, S2) == ()


def test_sentinel2_of_potsdam_from_its_enmap(real_data):
    """The simulated Sentinel-2 beside the scene was computed with the same responses, so it must come out again."""
    folder = real_data / "enmap_potsdam"
    with rasterio.open(folder / "enmap_potsdam_mosaic.tif") as dataset:
        tags = [dataset.tags(band) for band in range(1, dataset.count + 1)]
        good = [band for band in range(dataset.count) if not flagged_bad(tags, {})[band]]
        counts = dataset.read([band + 1 for band in good]).astype(np.float32)
    with rasterio.open(folder / "sentinel2_simulated.tif") as dataset:
        expected = dataset.read().astype(np.float32)
        centres = wavelengths_nm([dataset.tags(band) for band in range(1, 13)], {})
    assert centres == SENTINEL2.centres_nm
    enmap_nm = wavelengths_nm([tags[band] for band in good], {})
    counts[:, (counts == -32768).any(axis=0)] = np.nan
    found = resample_spectra(counts, response(enmap_nm, SENTINEL2))
    known = np.isfinite(found).all(axis=0) & (expected != -32768).all(axis=0)
    assert known.sum() > 10000
    assert np.abs(found[:, known] - expected[:, known]).max() <= 1
    ours = resample_spectra(counts, band_weights(light([tags[band] for band in good], {}), S2))
    for name, mine, simulated in zip(SENTINEL2.names, ours[:, known], expected[:, known], strict=True):
        assert np.corrcoef(mine, simulated)[0, 1] > 0.9999, name  # 0.99998 at least
        assert np.abs(mine - simulated).mean() < 0.01 * simulated.mean(), name  # half of it at most
