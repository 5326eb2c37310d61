"""Which sensor a layer may be, and which of its bands are red, green and blue."""

import numpy as np
import pytest

from xmodalnet.plugin import layer_looks, layers


@pytest.mark.parametrize(
    ("name", "bands", "stream"),
    [
        ("EnMAP_L2A", 6, "hsi"),
        ("scene", 60, "hsi"),
        ("S1_GRD_VV", 1, "sar"),
        ("sentinel-1_2023", 2, "sar"),
        ("Sentinel-2 L2A", 12, "msi"),
        ("T33UUU_stack", 10, "msi"),
        ("orthophoto", 3, ""),
        ("dem", 1, ""),
        ("hsi_labels", 1, ""),
        ("lulc_s2_10m", 1, ""),
    ],
)
def test_names_and_bands_tell_the_sensor(raster, name, bands, stream):
    assert layer_looks.guess_stream(raster(name, np.zeros((bands, 2, 2), np.uint8))) == stream


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["VV dB", "VH dB"], "radar"),
        (["Sigma0_VV", "Sigma0_VH"], "radar"),
        (["B01", "B02"], "optical"),
        (["B1", "B2"], "optical"),
        (["Blue", "Red"], "optical"),
        (["B", "G", "R"], "optical"),
        (["B", "G"], ""),
        (["Reduced", "Infrared"], ""),
        (["Amplitude", "B12"], ""),
        (["HHV", "shh"], ""),
        ([], ""),
    ],
)
def test_band_names_tell_radar_from_optical(raster, names, told):
    image = raster("image", np.zeros((max(2, len(names)), 2, 2), np.uint8), names=names)
    assert layer_looks.radar_or_optical(image) == told


def test_wavelengths_are_those_of_an_optical_sensor_and_polarisations_make_a_layer_radar(raster):
    assert layer_looks.radar_or_optical(raster("image", np.zeros((2, 2, 2), np.uint8), wavelengths=(490, 560))) == "optical"
    assert layer_looks.guess_stream(raster("scene", np.zeros((2, 2, 2), np.uint8), names=["VV", "VH"])) == "sar"


@pytest.mark.parametrize(("dtype", "stream"), [(np.uint8, ""), (np.uint16, "msi"), (np.float32, "msi")])
def test_four_bands_of_bytes_may_be_a_picture_others_are_a_sensor(raster, dtype, stream):
    assert layer_looks.guess_stream(raster("scene", np.zeros((4, 2, 2), dtype))) == stream


@pytest.mark.parametrize(
    ("bands", "value", "filler", "stream"),
    [(4, -12.5, None, "sar"), (2, -12.5, None, "sar"), (4, -12.5, -9999, "sar"), (4, 0.2, -9999, "msi"), (1, -12.5, None, "")],
)
def test_values_tell_decibels_of_radar_from_light(raster, bands, value, filler, stream):
    """It was chosen as MSI for its four bands. One band below 0 may be an index."""
    image = np.full((bands, 40, 40), value, np.float32)
    if filler is not None:
        image[:, ::2] = filler
    assert layer_looks.guess_stream(raster("scene", image)) == stream


@pytest.mark.parametrize(
    ("name", "bands", "stream"),
    [
        ("ortho", 3, "msi"),
        ("ortho", 1, ""),
        ("s2", 3, ""),
        ("mask", 3, "msi"),
        ("farm_map", 4, "msi"),
        ("enmap_class", 60, "hsi"),
        ("class_map", 1, ""),
        ("dem_map", 3, ""),
    ],
)
def test_what_may_be_an_image_and_is_not_guessed_is_known(raster, name, bands, stream):
    """What a map is called may be an image: an ortho of three bands vanished without a word, for the name of its file."""
    assert layer_looks.stream_of_picture(raster(name, np.zeros((bands, 2, 2), np.uint8))) == stream


def test_our_own_results_are_no_sensor(raster):
    layer = raster("msi", np.zeros((4, 2, 2), np.uint8))
    layer.setCustomProperty(layers.ROLE, "result")
    assert layer_looks.guess_stream(layer) == ""


def test_wavelengths_choose_the_true_colours(raster):
    layer = raster(
        "hyper",
        np.random.default_rng(0).integers(0, 99, (4, 9, 9)).astype(np.uint16),
        wavelengths=("0.49", "0.56", "0.66", "0.84"),
    )
    assert layers.wavelengths_nm(layer) == (490.0, 560.0, 660.0, 840.0)
    layer_looks.show_in_true_color(layer)
    renderer = layer.renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (3, 2, 1)


def test_without_wavelengths_the_order_is_that_of_sentinel_2(raster):
    layer = raster("plain", np.ones((5, 9, 9), np.uint16))
    assert layers.wavelengths_nm(layer) == ()
    layer_looks.show_in_true_color(layer)
    assert layer.renderer().redBand() == 4
