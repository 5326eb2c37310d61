"""The pre-flight card: what it says of layers and labels that fit, and of those that do not."""

import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsRasterLayer,
    QgsRasterRange,
)

from xmodalnet.plugin import preflight
from xmodalnet.plugin.card import BAD, DOUBTFUL, GOOD, OPEN, Check
from xmodalnet.plugin.label_checks import check_label_layer
from xmodalnet.plugin.layer_looks import show_in_true_color
from xmodalnet.plugin.preflight import check_layers, check_mix_ups
from xmodalnet.plugin.runtime import ROOT

from .conftest import in_project, write_raster
from .test_label_checks import check_all, of

SALINAS = Path(os.environ.get("XMODALNET_DATA") or ROOT.parent / "shared" / "data") / "salinas_a"
IMAGE = np.ones((3, 20, 20), np.uint16)


def test_nothing_is_said_of_nothing():
    assert check_all({}, (), None, ()) == []


def test_layers_that_fit(raster):
    msi = raster("msi", IMAGE, nodata=0)
    hsi = raster("hsi", np.ones((5, 20, 10), np.float32))
    checks = check_layers({"hsi": hsi, "msi": msi}, ("msi",))
    assert checks == [
        Check(GOOD, "HSI", "5 bands float32; covers 50 % of MSI"),
        Check(GOOD, "MSI", "3 bands uint16, nodata 0"),
        Check(GOOD, "CRS", "EPSG:32633 - WGS 84 / UTM zone 33N"),
        Check(GOOD, "Pixels", "20 × 20 pixels of 10 m"),
    ]


def test_a_border_of_zeros_and_radar_in_place_of_light_are_told(raster):
    image = np.ones((5, 100, 100), np.int16)
    image[:, :, :40] = 0
    image[2, 50, 50:] = 0  # one dark band is no border
    bordered = check_layers({"msi": raster("msi", image)}, ("msi",))
    level, text = of(bordered, "MSI")[1]
    assert (level, text[8:]) == (DOUBTFUL, " % of it is 0 in all bands and would get a class: is it no data?")
    assert text[6:8] == "40", "as the engine tells it, see test_fillers.py"
    assert [remedy.name for check in bordered for remedy in check.remedies] == ["zero"]
    [(level, text)] = of(check_layers({"msi": raster("declared", image, nodata=0)}, ("msi",)), "MSI")[1:]
    assert (level, text[8:]) == (OPEN, " % of it has no data inside of its extent")
    assert abs(int(text[6:8]) - 40) <= 2
    assert len(of(check_layers({"msi": raster("whole", image + 1, nodata=0)}, ("msi",)), "MSI")) == 1
    radar = raster("scene", np.full((2, 100, 100), -12.5, np.float32))
    assert of(check_layers({"msi": radar}, ("msi",)), "MSI")[1:] == [
        (DOUBTFUL, "Most of its values are below 0, as of radar in decibels: was it swapped with another layer?")
    ]
    assert len(of(check_layers({"sar": radar}, ("sar",)), "SAR")) == 1


def test_no_echo_is_no_data_as_the_engine_has_it(raster):
    """Zeros of power are; those of a picture of bytes, and amid decibels, get a class."""
    power = np.full((2, 100, 100), 0.02, np.float32)
    power[:, :, :40] = 0
    echoes = np.random.default_rng(0).normal(-12, 2, power.shape).astype(np.float32)
    images = {"power": power, "picture": (power > 0).astype(np.uint8), "decibels": np.where(power, echoes, power)}
    told = {name: of(check_layers({"sar": raster(name, image)}, ("sar",)), "SAR")[1:] for name, image in images.items()}
    would = [(DOUBTFUL, "About 40 % of it is 0 in all bands and would get a class: is it no data?")]
    no_echo = [(OPEN, "About 40 % of it is 0 in all bands: no echo, which is no data")]
    assert told == {"power": no_echo, "picture": would, "decibels": would}


@pytest.mark.parametrize("is_band", [True, False])
def test_what_is_transparent_is_no_data_as_the_engine_has_it(raster, tmp_path, is_band):
    """Zeros of a border that transparency takes away get no class; it is no band to learn from."""
    seen = np.zeros((4, 100, 100), np.uint8)
    seen[:3, :, 40:], seen[3, :, 40:] = 90, 255
    seen[:3, 60:, 60:] = 0  # black, and there
    path = write_raster(tmp_path / "picture.tif", seen if is_band else seen[:3])
    dataset = gdal.Open(path, gdal.GA_Update)
    if is_band:
        dataset.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand)
    else:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(seen[3])
    del dataset
    layer = in_project(QgsRasterLayer(path, "picture"))
    assert of(check_layers({"msi": layer}, ("msi",)), "MSI") == [
        (GOOD, "3 bands byte and one of transparency, which is not learned from"),
        (OPEN, "About 40 % of it has no data inside of its extent"),
        (DOUBTFUL, "About 27 % of it is 0 in all bands and would get a class: is it no data?"),
    ]


def test_a_thin_border_of_a_large_layer_has_its_true_share(raster):
    """Windows on its edge told 35 % of 4.5 %."""
    image = np.zeros((1, 700, 640), np.uint8)
    image[:, 10:690, 5:635] = 1
    text = of(check_layers({"msi": raster("bordered", image)}, ("msi",)), "MSI")[1][1]
    assert text.endswith(" % of it is 0 in all bands and would get a class: is it no data?")
    assert 3 <= int(text.split()[1]) <= 6


def test_radar_that_is_chosen_as_light_is_moved_by_a_link(raster):
    radar, light = (
        raster("scene", np.full((2, 99, 99), -12.5, np.float32)),
        raster("s2", np.ones((2, 99, 99), np.uint8), names=["B02", "B03"]),
    )

    def links(chosen):
        return [
            (remedy.name, remedy.title, remedy.streams) for check in check_layers(chosen, ("msi",)) for remedy in check.remedies
        ]

    assert links({"msi": radar}) == [("swap", "Use as SAR", ("msi", "sar"))]
    assert links({"msi": radar, "sar": light}) == [("swap", "Swap MSI and SAR", ("msi", "sar"))]
    named = raster("other", np.ones((2, 99, 99), np.uint8), names=["VV", "VH"])
    assert links({"msi": named}) == [("swap", "Use as SAR", ("msi", "sar"))]


@pytest.mark.parametrize(
    ("filler", "others", "told"),
    [
        (-1, 400, ["About 20 % of its values are -1, which looks like no data"]),
        (-9999, -12.5, ["About 20 % of its values are -9999, which looks like no data"]),
        (-1, -0.25, ["Most of its values are below 0, as of radar in decibels: was it swapped with another layer?"]),
        (-1, 0.25, ["About 20 % of its values are -1, which looks like no data"]),
        (0.5, 0.25, []),
    ],
)
def test_a_value_that_looks_like_no_data_is_told(raster, filler, others, told):
    """A fifth of the pixels. -1 is none where others are below 0, -9999 always is."""
    image = np.full((2, 100, 100), others, np.float32)
    image[:, ::5] = filler
    assert of(check_layers({"msi": raster("months", image)}, ("msi",)), "MSI")[1:] == [(DOUBTFUL, text) for text in told]


@pytest.mark.parametrize(("darkest", "is_told"), [(0, False), (150, True)])
def test_a_value_below_0_that_is_next_to_dark_ground_is_light(raster, darkest, is_told):
    image = np.random.default_rng(0).integers(darkest, 2000, (3, 100, 100)).astype(np.int16)
    image[0, ::10] = -1
    assert (len(of(check_layers({"msi": raster("image", image)}, ("msi",)), "MSI")) == 2) is is_told


def test_nodata_that_the_user_says_is_told(raster):
    msi = raster("msi", IMAGE)
    msi.dataProvider().setUserNoDataValue(1, [QgsRasterRange(7, 7)])
    assert of(check_layers({"msi": msi}, ("msi",)), "MSI") == [(GOOD, "3 bands uint16, nodata 7")]


def test_nodata_values_that_are_not_used_are_named(raster):
    msi = raster("msi", IMAGE, nodata=0)
    msi.dataProvider().setUserNoDataValue(1, [QgsRasterRange(7, 7)])
    assert of(check_layers({"msi": msi}, ("msi",)), "MSI") == [
        (GOOD, "3 bands uint16, nodata 0"),
        (DOUBTFUL, "The additional no data values of layer 'msi' are not used"),
    ]


def test_layers_that_do_not_overlap(raster):
    far = raster("far", IMAGE, left=900000)
    [(level, text)] = of(check_layers({"hsi": far, "msi": raster("msi", IMAGE)}, ("msi",)), "HSI")
    assert (level, text) == (BAD, "It does not overlap MSI")


def test_layers_in_different_crs_are_reprojected(raster):
    degrees = raster("s1", IMAGE, left=13.53, top=52.35, pixel=0.0001, epsg=4326)
    checks = check_layers({"msi": raster("msi", IMAGE), "sar": degrees}, ("msi",))
    assert of(checks, "CRS") == [(GOOD, "EPSG:32633, EPSG:4326; reprojected on the fly")]


def test_metres_under_a_crs_of_degrees_are_told(raster):
    checks = check_layers({"hsi": raster("hsi", IMAGE), "msi": raster("msi", IMAGE, epsg=4326)}, ("hsi",))
    said = "MSI is in EPSG:4326, which counts in degrees, but its coordinates are none: set the CRS that they are in"
    assert of(checks, "CRS") == [(DOUBTFUL, said)]
    assert [each.streams for check in checks for each in check.remedies if each.name == "crs"] == [("msi",)]
    turned = raster("turned", IMAGE, epsg=4326, left=170, top=10, pixel=1)
    assert of(check_layers({"msi": turned}, ("msi",)), "CRS")[0][0] == GOOD, "over the antimeridian"


def test_a_layer_without_crs_among_others_is_bad(raster):
    checks = check_layers({"hsi": raster("hsi", IMAGE, epsg=0), "msi": raster("msi", IMAGE)}, ("msi",))
    assert of(checks, "CRS") == [(BAD, "HSI has none, the others have: set it")]
    assert [(each.name, each.streams) for check in checks for each in check.remedies] == [("crs", ("hsi",))]


def test_layers_without_crs_go_together_pixel_by_pixel(raster):
    hsi, msi = raster("hsi", IMAGE, epsg=0), raster("msi", IMAGE, epsg=0)
    assert of(check_layers({"hsi": hsi, "msi": msi}, ("msi",)), "CRS")[0][0] == DOUBTFUL


def test_layers_that_have_a_place_but_name_no_crs_are_laid_over_each_other(raster):
    """As the engine does it; only of pixels that are merely counted nobody knows how those of another size lie."""
    msi, small = raster("msi", IMAGE, epsg=0), raster("small", IMAGE[:, :5], epsg=0)
    for layer in (msi, small):
        gdal.Open(layer.source(), gdal.GA_Update).SetGeoTransform((500, 1, 0, 900, 0, -1))
    msi, small = (in_project(QgsRasterLayer(layer.source(), layer.name())) for layer in (msi, small))
    checks = check_layers({"hsi": small, "msi": msi}, ("msi",))
    assert of(checks, "CRS") == [(DOUBTFUL, "No layer names one: all are taken to be in the same")]
    assert of(checks, "HSI") == [(GOOD, "3 bands uint16; covers 25 % of MSI")]
    assert [remedy.streams for check in checks for remedy in check.remedies] == [("hsi", "msi")]


def test_pixels_that_are_merely_counted_go_together_one_by_one(raster, tmp_path):
    def counted(name: str, values: np.ndarray) -> QgsRasterLayer:
        path = tmp_path / f"{name}.tif"
        bands, height, width = values.shape
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, gdal.GDT_UInt16)
        dataset.WriteArray(values)
        dataset = None
        return QgsRasterLayer(str(path), name)

    msi, hsi, small = counted("m", IMAGE), counted("h", IMAGE), counted("s", IMAGE[:, :5])
    assert of(check_layers({"hsi": hsi, "msi": msi}, ("msi",)), "CRS") == [
        (DOUBTFUL, "None; the layers are taken pixel by pixel")
    ]
    checks = check_layers({"hsi": small, "msi": msi}, ("msi",))
    assert of(checks, "CRS")[0][0] == BAD
    assert of(checks, "HSI") == [(GOOD, "3 bands uint16")], "nobody knows what it covers"


def counted(raster, name: str, values, upwards: bool) -> QgsRasterLayer:
    """Without a place: QGIS counts the pixels of the one from -h to 0, and from 0 to h where the file tells the identity (upwards)."""
    layer = raster(name, values, epsg=0)
    if upwards:
        gdal.Open(layer.source(), gdal.GA_Update).SetGeoTransform((0, 1, 0, 0, 0, 1))
        layer = in_project(QgsRasterLayer(layer.source(), name))
    assert layer.extent().yMinimum() == (0 if upwards else -layer.height())
    return layer


def test_layers_without_a_place_cover_each_other_however_qgis_counts_their_pixels(raster):
    hsi, msi = counted(raster, "hsi", IMAGE, upwards=False), counted(raster, "msi", IMAGE, upwards=True)
    assert of(check_layers({"hsi": hsi, "msi": msi}, ("msi",)), "HSI") == [(GOOD, "3 bands uint16; covers all of MSI")]
    codes = counted(raster, "codes", np.ones((20, 20), np.uint8), upwards=False)
    assert check_label_layer(codes, msi, ()) == [Check(GOOD, "Labels", "Codes of the raster 'codes'")]


def test_layers_without_crs_that_have_a_place_lie_where_it_is(raster):
    """The engine goes by it as well."""
    msi, near = raster("msi", IMAGE, epsg=0), raster("near", IMAGE, epsg=0)
    gdal.Open(near.source(), gdal.GA_Update).SetGeoTransform((500, 1, 0, 900, 0, -1))
    far = in_project(QgsRasterLayer(near.source(), "far"))
    assert of(check_layers({"hsi": far, "msi": msi}, ("msi",)), "HSI") == [(BAD, "It does not overlap MSI")]


@pytest.mark.skipif(not SALINAS.is_dir(), reason=f"the real scene is not there: {SALINAS}")
def test_a_real_scene_without_a_place_can_be_trained_on():
    hsi, msi, codes = (
        in_project(QgsRasterLayer(str(SALINAS / f"{name}.tif"), name))
        for name in ("salinasA_corrected", "sentinel2_simulated", "salinasA_gt")
    )
    for target in ("hsi", "msi"):
        checks = check_all({"hsi": hsi, "msi": msi}, (target,), codes, ())
        assert [check.text for check in checks if check.level == BAD] == []


def test_of_targets_with_other_pixels_each_is_offered(raster):
    layers = {"hsi": raster("hsi", IMAGE, pixel=30.0), "msi": raster("msi", IMAGE), "other": raster("pan", IMAGE[:1], pixel=5.0)}
    line = next(check for check in check_layers(layers, ("msi", "other")) if check.topic == "Pixels")
    assert line.text == "20 × 20 pixels of 10 m, those of MSI: the map will have them; HSI 30 m, Other 5 m resampled"
    assert [(remedy.name, remedy.title, remedy.streams) for remedy in line.remedies] == [
        ("pixels", "Take Those of Other", ("other",))
    ]
    line = next(check for check in check_layers(layers, ("other", "msi")) if check.topic == "Pixels")
    assert line.text.startswith("20 × 20 pixels of 5 m, those of Other")
    assert [remedy.streams for remedy in line.remedies] == [("msi",)]


def test_other_pixel_sizes_are_named(raster):
    coarse = raster("hsi", IMAGE, pixel=30.0)
    checks = check_layers({"hsi": coarse, "msi": raster("msi", IMAGE)}, ("msi",))
    assert of(checks, "Pixels") == [(GOOD, "20 × 20 pixels of 10 m, those of MSI: the map will have them; HSI 30 m resampled")]
    far_coarser = raster("modis", IMAGE, pixel=250.0)
    far = {"hsi": far_coarser, "msi": raster("m2", IMAGE)}
    text = "20 × 20 pixels of 10 m, those of MSI: the map will have them; HSI 250 m resampled; HSI is 25 times coarser and shows no detail"
    assert of(check_layers(far, ("msi",)), "Pixels") == [(DOUBTFUL, text)]
    text = (
        "20 × 20 pixels of 250 m, those of HSI: the map will have them; MSI 10 m resampled; MSI is 25 times finer and is averaged"
    )
    assert of(check_layers(far, ("hsi",)), "Pixels") == [(DOUBTFUL, text)]


def test_a_layer_without_a_file_is_bad(raster):
    service = QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png", "Streets", "wms")
    [(level, text)] = of(check_layers({"hsi": service, "msi": raster("msi", IMAGE)}, ("msi",)), "HSI")
    assert level == BAD
    assert "for looking at" in text


def test_a_damaged_layer_is_bad(raster, tmp_path):
    (tmp_path / "broken.tif").write_text("no raster", encoding="utf-8")
    broken = QgsRasterLayer(str(tmp_path / "broken.tif"), "broken", "gdal")
    codes = raster("codes", np.ones((20, 20), np.uint8))
    [check] = check_all({"msi": broken}, ("msi",), codes, ())
    assert (check.level, check.topic) == (BAD, "MSI")
    assert check.text.startswith("Layer 'broken' cannot be read from ")
    beside = check_layers({"hsi": broken, "msi": raster("msi", IMAGE)}, ("msi",))
    assert [(check.level, check.topic) for check in beside] == [(BAD, "HSI"), (GOOD, "MSI"), (GOOD, "CRS"), (GOOD, "Pixels")]
    assert [check.level for check in check_layers({"hsi": raster("h", IMAGE), "msi": broken}, ("msi",))] == [GOOD, BAD]


def test_codes_whose_copy_broke_off_are_told_of(broken_off, raster):
    msi = raster("msi", np.zeros((1, 300, 300), np.uint8))
    [check] = check_label_layer(broken_off, msi, ())
    assert check == Check(BAD, "Labels", "Pixels of layer 'copied' cannot be read: its file is damaged. Copy or export it again")


def test_a_file_whose_copy_broke_off_is_told_of(broken_off, raster):
    told = (BAD, "Some of its pixels cannot be read: the file is damaged; copy or export it again")
    assert told in of(check_layers({"msi": broken_off}, ("msi",)), "MSI")
    codes = raster("codes", np.ones((20, 20), np.uint8))
    assert told in of(check_all({"msi": broken_off}, ("msi",), codes, ()), "MSI")


def test_the_share_of_overlap_is_that_of_the_extents(raster):
    main = raster("main", IMAGE)
    assert preflight.overlap_share(raster("half", IMAGE, left=400100), main) == pytest.approx(0.5)
    assert preflight.overlap_share(main, main) == pytest.approx(1.0)


def test_one_raster_for_two_sensors_is_doubtful(raster):
    msi = raster("msi", IMAGE)
    again = in_project(QgsRasterLayer(msi.source(), "again"))
    for other in (msi, again):
        found = of(check_layers({"msi": msi, "sar": other}, ("msi",)), "SAR")
        assert (DOUBTFUL, "It is the same raster as MSI") in found


def test_hsi_and_msi_that_look_swapped_are_doubtful(raster):
    many, few = raster("many", np.ones((50, 20, 20), np.uint16)), raster("few", IMAGE)
    assert of(check_layers({"hsi": few, "msi": many}, ("msi",)), "HSI")[-1] == (
        DOUBTFUL,
        "It has fewer bands than MSI (3 and 50): were the two swapped?",
    )
    assert {check.level for check in check_layers({"hsi": many, "msi": few}, ("msi",))} == {GOOD}


def test_radar_and_optical_that_were_swapped_are_doubtful(raster):
    radar = raster("radar", np.ones((2, 20, 20), np.float32), names=["VV dB", "VH dB"])
    optical = raster("optical", IMAGE, names=["B01", "B02", "B03"])
    found = check_layers({"msi": radar, "sar": optical}, ("sar",))
    assert of(found, "MSI")[-1] == (DOUBTFUL, "Its bands are those of a radar: was it swapped with another layer?")
    assert of(found, "SAR")[-1] == (DOUBTFUL, "Its bands are those of an optical sensor: was it swapped with another layer?")
    assert {check.level for check in check_layers({"msi": optical, "sar": radar}, ("sar",))} == {GOOD}


def test_what_is_said_of_a_sensor_stands_together(raster):
    layers = {"hsi": raster("few", IMAGE), "msi": raster("many", np.ones((50, 20, 20), np.uint16))}
    layers["sar"] = layers["msi"]
    assert [check.topic for check in check_layers(layers, ("msi",))] == ["HSI", "HSI", "MSI", "SAR", "SAR", "CRS", "Pixels"]


def test_a_map_is_no_image(raster, scene, tmp_path):
    truth = in_project(QgsRasterLayer(scene["truth"], "truth"))
    ours = raster("sure", np.ones((20, 20), np.float32))
    ours.setCustomProperty("xmodalnet/role", "result")
    bytes_only = raster("sar", np.ones((20, 20), np.uint8))
    elsewhere = write_raster(tmp_path / "elsewhere.tif", np.ones((20, 20), np.float32))
    dataset = gdal.Open(elsewhere, gdal.GA_Update)
    dataset.SetMetadataItem("PROVENANCE", "{}")
    dataset = None
    of_another_project = in_project(QgsRasterLayer(elsewhere, "elsewhere"))
    for layer, is_map in ((truth, True), (ours, True), (of_another_project, True), (bytes_only, False)):
        line = (DOUBTFUL, f"'{layer.name()}' looks like a map of classes, not like an image")
        assert (line in of(check_layers({"sar": layer}, ("sar",)), "SAR")) is is_map, layer.name()
    assert {check.level for check in check_layers({"msi": in_project(QgsRasterLayer(scene["msi"], "m"))}, ("msi",))} == {GOOD}


def test_elevation_in_place_of_an_image_is_told_with_its_own_place(raster):
    dem = raster("DEM", np.ones((1, 20, 20), np.int16))
    pan = raster("pan", np.ones((1, 20, 20), np.uint16))
    image = raster("image", np.ones((3, 20, 20), np.uint16))
    [check] = [check for check in check_mix_ups({"msi": image, "sar": dem}) if "one band" in check.text]
    assert (check.topic, [remedy.title for remedy in check.remedies]) == ("SAR", ["Use as Other"])
    [check] = [check for check in check_mix_ups({"msi": pan, "other": dem}) if "one band" in check.text]
    assert (check.topic, check.remedies) == ("MSI", ()), "the place is taken"
    assert not check_mix_ups({"sar": pan})


def test_natural_colours_are_a_link_where_an_image_is_shown_by_its_first_bands(raster):
    layer = raster(
        "S2", np.random.default_rng(0).integers(0, 99, (4, 9, 9)).astype(np.uint16), names=("B01", "B02", "B03", "B04")
    )

    def links():
        return [remedy.name for check in check_layers({"msi": layer}, ("msi",)) for remedy in check.remedies]

    assert links() == ["colors"]
    show_in_true_color(layer)
    assert (layer.renderer().redBand(), layer.renderer().blueBand()) == (4, 2)
    assert links() == []
    layer.renderer().setRedBand(1)
    assert links() == [], "the user's own colours"


def test_zeros_of_heights_are_the_ground_and_a_files_own_no_data_is_not_given_up(raster):
    values = np.random.default_rng(0).integers(1, 99, (1, 60, 60)).astype(np.float32)
    values[:, :30] = 0

    def links(stream, **options):
        checks = check_layers({stream: raster("heights", values, **options)}, (stream,))
        return [(remedy.name, "is it no data" in check.text) for check in checks for remedy in check.remedies]

    assert links("other") == []
    assert ("zero", True) in links("msi")
    assert ("zero", True) not in links("msi", nodata=-9999), "one value means no data, and the file has one"
