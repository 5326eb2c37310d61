import numpy as np
import pytest
import rasterio

from xmodalnet.engine.data.spectra import SENTINEL2, Sensor, flagged_bad, resample_spectra, response, wavelengths_nm


def test_wavelengths_in_all_their_spellings():
    assert wavelengths_nm([{"wavelength": "418.24", "wavelength_units": "Nanometers"}], {}) == (418.24,)
    assert wavelengths_nm([{"wavelength": "0.66", "wavelength_units": "Micrometers"}], {}) == (pytest.approx(660),)
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


def test_flat_light_stays_flat_and_weights_sum_to_one():
    centres = np.arange(400, 2500, 10.0)
    weights = response(centres.tolist(), SENTINEL2)
    assert weights.sum(axis=1) == pytest.approx(np.ones(12))
    assert resample_spectra(np.full((210, 2, 3), 0.25, np.float32), centres.tolist(), SENTINEL2) == pytest.approx(
        np.full((12, 2, 3), 0.25)
    )


def test_a_response_has_half_its_height_at_half_its_width():
    sensor = Sensor(("a",), (500.0,), (40.0,))
    weights = response([480.0, 500.0, 520.0], sensor)[0]
    assert weights[0] / weights[1] == pytest.approx(0.5)
    assert weights[2] / weights[1] == pytest.approx(0.5)


def test_a_band_without_light_near_it_is_unknown():
    found = resample_spectra(np.ones((3, 1), np.float32), [450.0, 500.0, 550.0], SENTINEL2)
    assert np.isfinite(found[:3]).all()
    assert np.isnan(found[4:]).all()


def test_missing_inputs_are_left_out_of_the_sum():
    sensor = Sensor(("a",), (500.0,), (40.0,))
    spectra = np.array([[2.0, 2.0], [2.0, np.nan], [2.0, np.nan]], np.float32)
    assert resample_spectra(spectra, [490.0, 500.0, 510.0], sensor)[0].tolist() == pytest.approx([2.0, 2.0])
    nothing = np.full((3, 1), np.nan, np.float32)
    assert np.isnan(resample_spectra(nothing, [490.0, 500.0, 510.0], sensor)).all()


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
    found = resample_spectra(counts, enmap_nm, SENTINEL2)
    known = np.isfinite(found).all(axis=0) & (expected != -32768).all(axis=0)
    assert known.sum() > 10000
    assert np.abs(found[:, known] - expected[:, known]).max() <= 1
