"""Which bands of a layer serve a model, in known cases: as they are, found elsewhere, resampled, or refused with a sentence."""

import dataclasses

import numpy as np
import pytest
import rasterio
from scenes import write_raster

from xmodalnet.engine.data.bands import Learned, fit_bands
from xmodalnet.engine.data.spectra import SENTINEL2, Light, band_weights, resample_spectra
from xmodalnet.engine.errors import LayerError, ModelError
from xmodalnet.engine.specs import LayerSpec

S2 = Light(SENTINEL2.centres_nm, SENTINEL2.fwhm_nm)
ALL = tuple(range(1, 13))
OF_S2 = Learned(12, ALL, S2)
OTHER = "Layer 'msi' has other bands than the model learned from: "


@pytest.fixture
def layer(tmp_path):
    """layer(light, bands=(), ...): a layer with these wavelengths; an int is as many bands without any."""

    def make(light, bands=(), values=None, bad=()):
        count = light if isinstance(light, int) else len(light.centres_nm)
        values = np.ones((count, 3, 3), np.int16) if values is None else values
        tags = [{"bbl": "0"} if number in bad else {} for number in range(1, count + 1)]
        if not isinstance(light, int):
            widths = light.fwhm_nm or [None] * count
            for tag, nm, width in zip(tags, light.centres_nm, widths, strict=True):
                tag.update({"wavelength": f"{nm}"} | ({"fwhm": f"{width}"} if width else {}))
        path = write_raster(tmp_path / "a.tif", values, band_tags=tags, nodata=-1)
        return LayerSpec("msi", path, "msi", bands, nodata=-1, crs="EPSG:32632")

    return make


def fine(low, high, step=10.0):
    nm = np.arange(low, high, step).tolist()
    return Light(tuple(nm), (step,) * len(nm))


# as they are


@pytest.mark.parametrize("light", [S2, Light(S2.centres_nm), 12, Light(tuple(nm + 1 for nm in S2.centres_nm), S2.fwhm_nm)])
def test_the_sensor_of_the_training_is_read_as_it_is(layer, light):
    spec = layer(light)
    found = fit_bands(spec, OF_S2)
    assert (found.layer.bands, found.weights, found.note) == (ALL, None, "")
    assert (found.layer.nodata, found.layer.crs, found.layer.path) == (-1, "EPSG:32632", spec.path), "nothing else is changed"


def test_the_bands_of_the_training_are_read_by_their_numbers(layer):
    some = Learned(12, (2, 3, 4), S2.of([2, 3, 4]))
    assert fit_bands(layer(S2), some).layer.bands == (2, 3, 4)
    assert fit_bands(layer(12), some).layer.bands == (2, 3, 4)
    assert fit_bands(layer(12, bands=(7, 8, 9)), some).layer.bands == (7, 8, 9)


@pytest.mark.parametrize("learned", [Learned(12, ALL, Light()), OF_S2])
def test_without_wavelengths_on_both_sides_the_number_must_be_the_same(layer, learned):
    light = fine(400, 2400) if not learned.light.centres_nm else 200
    with pytest.raises(ModelError, match=r"Layer 'msi' \('a.tif'\) has 200 bands, the model learned from 12 bands") as caught:
        fit_bands(layer(light), learned)
    assert "wavelengths" in caught.value.hint
    with pytest.raises(ModelError, match="2 bands are chosen for 'msi', the model learned from 12"):
        fit_bands(layer(light, bands=(1, 2)), learned)


def test_an_alpha_band_never_stands_for_light(tmp_path):
    """Red, green, blue and alpha are three bands, not the four of a model that learned from near infrared, too."""
    path = write_raster(tmp_path / "rgba.tif", np.full((4, 3, 3), 255, np.uint8), photometric="RGB", alpha="yes")
    with pytest.raises(ModelError, match=r"'rgba.tif'\) has 3 bands, the model learned from 4 bands"):
        fit_bands(LayerSpec("msi", path, "msi"), Learned(4, (1, 2, 3, 4), Light()))


@pytest.mark.parametrize("learned", [Learned(3, (1, 2, 3), Light()), Learned(4, (1, 2, 3), Light()), Learned(3, (2,), Light())])
def test_an_alpha_band_does_not_count(tmp_path, learned):
    """A model that learned from a picture maps it with alpha, too, and what learned beside alpha finds its bands again."""
    path = write_raster(tmp_path / "rgba.tif", np.full((4, 3, 3), 255, np.uint8), photometric="RGB", alpha="yes")
    assert fit_bands(LayerSpec("msi", path, "msi"), learned).layer.bands == learned.numbers


def test_bands_that_are_not_there_are_left_to_whom_opens_them(layer):
    assert fit_bands(layer(S2, bands=(1, 99)), OF_S2).layer.bands == (1, 99)


# found elsewhere


def test_the_same_bands_are_found_in_another_order_and_among_more(layer):
    places = [12, 8, *range(1, 8), 9, 10, 11]
    found = fit_bands(layer(S2.of(places)), OF_S2)
    assert found.weights is None
    assert found.layer.bands == tuple(places.index(band) + 1 for band in ALL)
    assert found.note == OTHER + "its 12 were found among 12 by their wavelengths"
    cirrus = Light((*S2.centres_nm[:10], 1375.0, *S2.centres_nm[10:]), (*S2.fwhm_nm[:10], 30.0, *S2.fwhm_nm[10:]))
    found = fit_bands(layer(cirrus), OF_S2)
    assert found.layer.bands == (*range(1, 11), 12, 13)
    assert found.note == OTHER + "its 12 were found among 13 by their wavelengths"


# resampled


def test_a_finer_sensor_is_resampled_from_its_good_bands(layer):
    light = fine(400, 2400)
    values = np.ones((200, 3, 3), np.int16)
    values[100] = -1  # 1400 nm
    found = fit_bands(layer(light, values=values, bad=(125,)), OF_S2)  # 1640 nm, within B11
    assert found.note == OTHER + "198 bands were resampled to 12"
    assert not {101, 125} & set(found.layer.bands)
    assert 30 < len(found.layer.bands) < 150, "only bands that say something are read"
    assert found.weights.shape == (12, len(found.layer.bands))
    good = [number for number in range(1, 201) if number not in (101, 125)]
    expected = band_weights(light.of(good), S2)
    assert np.array_equal(found.weights, expected[:, [good.index(band) for band in found.layer.bands]])
    assert np.allclose(found.weights.sum(axis=1), 1)


def test_the_same_number_of_bands_does_not_hide_other_wavelengths(layer):
    learned = Learned(50, tuple(range(1, 51)), fine(500, 1000))
    found = fit_bands(layer(fine(504, 1000)), learned)
    assert found.note == OTHER + "50 bands were resampled to 50"
    assert found.weights @ np.array(fine(504, 1000).of(found.layer.bands).centres_nm) == pytest.approx(
        [504, *range(510, 1000, 10)]
    )
    assert (found.weights[1] > 0).sum() == 2
    with pytest.raises(ModelError, match="no band near 443, 1614, 2202 nm, which"):
        fit_bands(layer(Light(tuple(range(420, 996, 48)), (48,) * 12)), OF_S2)


def test_bands_that_are_chosen_are_those_that_are_resampled(layer):
    red = Learned(12, (4,), S2.of([4]))
    found = fit_bands(layer(fine(400, 2400), bands=tuple(range(20, 36))), red)
    assert set(found.layer.bands) <= set(range(20, 36))
    assert found.note == OTHER + "16 bands were resampled to 1"
    with pytest.raises(ModelError, match=r"no band near 665 nm, .* it has 10 bands at 400, 410, "):
        fit_bands(layer(fine(400, 2400), bands=tuple(range(1, 11))), red)


# flagged as bad


def test_flagged_bands_are_filled_from_their_neighbours_and_the_rest_stays_bit_for_bit(layer):
    """What a flagged band holds, here 0, was taken for light: of every fifth band the accuracy of a map fell by a third."""
    light = fine(400, 500)
    values = np.random.default_rng(0).integers(1, 9999, (10, 3, 3)).astype(np.int16)
    values[[3, 8]] = 0
    found = fit_bands(layer(light, values=values, bad=(4, 9)), Learned(10, tuple(range(1, 11)), light))
    assert found.layer.bands == (1, 2, 3, 5, 6, 7, 8, 10)
    made = resample_spectra(values[[0, 1, 2, 4, 5, 6, 7, 9]].astype(np.float32), found.weights)
    own = [0, 1, 2, 4, 5, 6, 7, 9]
    assert np.array_equal(made[own], values[own].astype(np.float32))
    assert made[3] == pytest.approx((values[2] + values[4]) / 2)
    assert made[8] == pytest.approx((values[7] + values[9]) / 2)
    assert found.note == (
        "Layer 'msi' flags 2 bands as bad that the model learned from, at 430, 480 nm: what they hold was not used, but filled from the "
        "good bands beside them"
    )


def test_flagged_bands_without_good_ones_near_are_refused_by_name(layer):
    light = fine(400, 600)
    with pytest.raises(ModelError) as caught:
        fit_bands(layer(light, bad=tuple(range(8, 15))), Learned(20, tuple(range(1, 21)), light))
    assert caught.value.message == (
        "Layer 'msi' flags bands as bad that the model learned from, and has no good ones near enough to fill them from: 480–520 nm"
    )
    with pytest.raises(
        ModelError, match=r"flags bands as bad that the model learned from: 2, 3\. Nothing tells their wavelengths"
    ):
        fit_bands(layer(5, bad=(2, 3, 4)), Learned(5, (1, 2, 3), Light()))


def test_flagged_bands_that_were_chosen_stay_as_they_are(layer):
    light = fine(400, 500)
    spec = layer(light, bad=(4,))
    learned = Learned(10, tuple(range(1, 11)), light)
    assert fit_bands(spec, dataclasses.replace(learned, flagged=(4,))).weights is None, "the model learned it so"
    assert fit_bands(dataclasses.replace(spec, bands=learned.numbers), learned).note == ""
    other = Learned(10, (1, 2, 3, 5), light.of([1, 2, 3, 5]))
    assert fit_bands(spec, other).layer.bands == (1, 2, 3, 5), "nobody needs it"


def test_a_flagged_band_is_no_source_of_others(layer):
    light = fine(400, 500)
    found = fit_bands(layer(light, bad=(4,)), Learned(9, tuple(range(1, 9)), fine(405, 485)))
    assert 4 not in found.layer.bands


# refused


def test_light_that_is_missing_is_named_with_what_there_is(layer):
    landsat = Light((443, 482, 561, 655, 865, 1609, 2201), (16, 60, 57, 37, 28, 85, 187))
    with pytest.raises(ModelError) as caught:
        fit_bands(layer(landsat), OF_S2)
    assert caught.value.message == (
        "Layer 'msi' has no band near 704, 740, 783, 945 nm, which the model learned from; "
        "it has 7 bands at 443, 482, 561, 655, 865, 1609, 2201 nm"
    )
    assert caught.value.hint.startswith("Choose a layer of the same sensor")


def test_light_that_is_missing_at_an_end_is_told_with_what_a_training_does_without_it(layer):
    learned = Learned(200, tuple(range(1, 201)), fine(418, 2418))
    with pytest.raises(ModelError, match="no band near") as caught:
        fit_bands(layer(fine(427, 2390)), learned)
    assert caught.value.hint.endswith(
        ", or train a model with this layer, or one without this light, on the command line with --wavelengths msi=418-2398"
    )
    with pytest.raises(ModelError, match="no band near") as caught:
        fit_bands(layer(Light(tuple(nm for nm in fine(423, 2420).centres_nm if not 1300 < nm < 1500))), learned)
    assert "--wavelengths" not in caught.value.hint, "there is a hole in it"


def test_many_missing_stretches_are_not_all_listed(layer):
    learned = Learned(200, tuple(range(1, 201)), fine(400, 2400))
    with pytest.raises(ModelError, match=r"no band near 400–420 nm, .* and \d+ more places, which .* it has 12 bands at 443"):
        fit_bands(layer(S2), learned)


def test_a_layer_that_is_not_there_is_named(tmp_path):
    with pytest.raises(LayerError, match="Layer 'msi': The raster"):
        fit_bands(LayerSpec("msi", str(tmp_path / "gone.tif")), OF_S2)


# by their names


def radar(tmp_path, *names):
    values = np.arange(len(names), dtype=np.float32)[:, None, None] * np.ones((len(names), 3, 3), np.float32) - 20
    path = write_raster(tmp_path / "radar.tif", values)
    with rasterio.open(path, "r+") as file:
        file.descriptions = names
    return LayerSpec("sar", path, "sar")


OF_RADAR = Learned(2, (1, 2), Light(), ("VV dB", "VH dB"))


def test_bands_in_another_order_are_found_by_their_names(tmp_path):
    found = fit_bands(radar(tmp_path, "VH dB", "VV dB"), OF_RADAR)
    assert found.layer.bands == (2, 1)
    assert found.note.endswith(
        "in another order, or among others, than in training: they were found by their names (VV dB, VH dB)"
    )
    found = fit_bands(radar(tmp_path, "VV", "VH", "ratio"), OF_RADAR)
    assert found.layer.bands == (1, 2)
    assert "found by their names" in found.note
    same = fit_bands(radar(tmp_path, "Sigma0_VV_db", "Sigma0_VH_db"), OF_RADAR)
    assert (same.layer.bands, same.note) == ((1, 2), "")


def test_other_polarisations_in_their_place_are_refused_unless_they_were_chosen(tmp_path):
    other = "Layer 'sar' has a band 'HH' where the model learned from 'VV dB'"
    with pytest.raises(ModelError, match=f"{other}, of another polarisation") as caught:
        fit_bands(radar(tmp_path, "HH", "HV"), OF_RADAR)
    assert caught.value.hint.startswith("Choose a layer of the same polarisations, or train a model with this layer")
    chosen = fit_bands(dataclasses.replace(radar(tmp_path, "HH", "HV"), bands=(1, 2)), OF_RADAR)
    assert (chosen.layer.bands, chosen.note) == ((1, 2), f"{other}: is it the same?")


def test_bands_without_names_are_taken_by_their_order_and_that_is_told(tmp_path):
    """gdalbuildvrt -separate keeps no names: VH before VV, as the alphabet has them, made a map that agreed in 1 % of its pixels."""
    for names in (("", ""), ("Band 1", "Band 2")):
        found = fit_bands(radar(tmp_path, *names), OF_RADAR)
        assert (found.layer.bands, found.by_order) == ((1, 2), True)
        assert found.note == (
            "The bands of layer 'sar' have no names: they were taken in the order of the file for those of the model (VV dB, VH dB). "
            "If they lie in another order, name them in the file as the model does, and it finds them"
        )
    year = Learned(
        24, tuple(range(1, 25)), Light(), tuple(f"t{month:02d}_{band}" for month in range(12) for band in ("VV", "VH"))
    )
    assert "(t00_VV, t00_VH, t01_VV, t01_VH and 20 more)" in fit_bands(radar(tmp_path, *[""] * 24), year).note
    chosen = dataclasses.replace(radar(tmp_path, "", ""), bands=(2, 1))
    assert fit_bands(chosen, OF_RADAR).note == "", "who names their numbers knows them"
    assert fit_bands(radar(tmp_path, "", ""), Learned(2, (1, 2), Light(), ("", ""))).note == "", "the model has no names either"
    assert fit_bands(radar(tmp_path, ""), Learned(1, (1,), Light(), ("VV",))).note == "", "one band has no order"


def test_a_series_is_laid_over_a_series_by_polarisation_and_date(tmp_path):
    """VV of all dates first, and VV and VH of each date in turn: by their number alone VH stood for VV, at 20 % agreement."""
    year = Learned(6, (1, 2, 3, 4, 5, 6), Light(), tuple(f"{band}_{date}" for band in ("VV", "VH") for date in (1, 2, 3)))
    found = fit_bands(radar(tmp_path, *(f"t{date:02d}_{band}" for date in range(3) for band in ("VV", "VH"))), year)
    assert found.layer.bands == (1, 3, 5, 2, 4, 6)
    assert "found by their names (VV_1, VV_2, VV_3, VH_1 and 2 more)" in found.note
    with pytest.raises(ModelError, match="a band 'VH' where the model learned from 'VV_2', of another polarisation"):
        fit_bands(radar(tmp_path, "VV", "VH", "VV", "VH", "VV", "VH"), year)


def test_of_a_long_series_those_that_are_missing_are_named(tmp_path):
    """The sentence showed the first bands of both, which are the same."""
    dates = [f"{band}_{date:02d}" for band in ("VV", "VH") for date in range(1, 13)]
    year = Learned(24, tuple(range(1, 25)), Light(), tuple(dates))
    with pytest.raises(ModelError, match=r"lacks 2 of the 24 bands that the model learned from: 'VV_07' and 'VH_07'\."):
        fit_bands(radar(tmp_path, *(name for name in dates if not name.endswith("07"))), year)


def test_a_band_that_is_missing_is_named(tmp_path):
    with pytest.raises(ModelError, match=r"has 1 band \(VV dB\), the model learned from 2 bands \(VV dB, VH dB\)") as caught:
        fit_bands(radar(tmp_path, "VV dB"), OF_RADAR)
    assert caught.value.hint == "Choose a layer that has these bands, named so; their order does not count"


def test_bands_that_the_user_chose_are_taken_as_they_are(tmp_path):
    spec = dataclasses.replace(radar(tmp_path, "VH dB", "VV dB"), bands=(1, 2))
    assert fit_bands(spec, OF_RADAR).layer.bands == (1, 2)


def test_numbers_do_not_tell_which_light_it_is(tmp_path):
    """B2 is blue of one sensor and green of another."""
    layer = dataclasses.replace(radar(tmp_path, "B1", "B2", "B3", "B4"), stream="msi", kind="msi")
    learned = Learned(2, (1, 2), Light(), ("B2", "B3"))
    with pytest.raises(ModelError, match="has 4 bands"):
        fit_bands(layer, learned)
    assert fit_bands(layer, dataclasses.replace(learned, band_count=4)).layer.bands == (2, 3)
