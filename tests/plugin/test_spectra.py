"""Spectra of pixels and classes with known values, what the plot makes of them, and the panel on the real canvas."""

import csv

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QFileDialog, QToolButton

from xmodalnet.plugin.spectra import Spectrum, SpectrumSource
from xmodalnet.plugin.ui import spectrum_panel
from xmodalnet.plugin.ui.bar_plot import BarPlot, decibel_range, enumerate_bars
from xmodalnet.plugin.ui.spectrum_panel import SpectrumPanel
from xmodalnet.plugin.ui.spectrum_plot import SpectrumPlot, bounds_of, parts_of, ticks

from . import test_dock
from .conftest import wait_until

user, labelled = test_dock.user, test_dock.labelled
UTM33 = QgsCoordinateReferenceSystem("EPSG:32633")
NM = (500.0, 600.0, 800.0, 700.0)


def image() -> np.ndarray:
    """4 bands of 20 x 20 pixels: 100 times the band's number, plus the row; the second band has no data in the first row."""
    values = np.arange(1, 5)[:, None, None] * 100.0 + np.arange(20)[None, :, None] + np.zeros((1, 1, 20))
    values[1, 0] = -1
    return values.astype(np.float32)


def shape(col: int, row: int) -> QgsFeature:
    feature = QgsFeature()
    left, top = 400000 + 10 * col, 5800000 - 10 * row
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left + 2, top - 8, left + 8, top - 2)))
    return feature


def spectrum(values, axis=(1.0, 2.0, 3.0), spread=None) -> Spectrum:
    values = np.array(values, float)
    return Spectrum("a", axis, False, values, np.zeros_like(values) if spread is None else np.array(spread, float))


def test_a_pixel_says_what_the_file_holds(raster):
    layer = raster("msi", image(), nodata=-1, wavelengths=NM)
    found = SpectrumSource(layer).at(QgsPointXY(400035, 5799945), UTM33, "Pixel")
    assert (found.axis, found.in_nm) == (NM, True)
    np.testing.assert_allclose(found.values, [105, 205, 305, 405])
    first = SpectrumSource(layer).at(QgsPointXY(400035, 5799995), UTM33, "Pixel")
    np.testing.assert_allclose(first.values, [100, np.nan, 300, 400])
    assert SpectrumSource(layer).at(QgsPointXY(399000, 5799945), UTM33, "Pixel") is None


@pytest.mark.parametrize("is_radar", [False, True])
def test_a_pixel_that_cannot_be_read_has_no_spectrum(broken_off, is_radar):
    source = SpectrumSource(broken_off, is_radar)
    assert source.at(QgsPointXY(401500, 5797500), UTM33, "Pixel") is None
    assert source.at(QgsPointXY(400005, 5799995), UTM33, "Pixel") is not None, "the first rows are whole"


def test_scale_and_offset_of_the_file_count(raster, tmp_path):
    raster("scaled", image())
    dataset = gdal.Open(str(tmp_path / "scaled.tif"), gdal.GA_Update)
    dataset.GetRasterBand(1).SetScale(0.5)
    dataset.GetRasterBand(1).SetOffset(10)
    dataset = None
    layer = QgsRasterLayer(str(tmp_path / "scaled.tif"), "scaled")
    assert SpectrumSource(layer).at(QgsPointXY(400035, 5799945), UTM33, "").values[0] == pytest.approx(105 * 0.5 + 10)


def of_class(source: SpectrumSource, *shapes: QgsFeature) -> Spectrum | None:
    found = (source.inside(each.geometry(), UTM33) for each in shapes)
    return source.of_class([pixel for pixel in found if pixel is not None], "Wood", "#00ff00")


def test_a_class_is_the_mean_of_its_shapes_with_their_spread(raster):
    layer = raster("msi", image(), nodata=-1)
    found = of_class(SpectrumSource(layer), shape(3, 0), shape(3, 4), shape(9, 8), shape(90, 90))
    np.testing.assert_allclose(found.values, [104, 206, 304, 404])
    np.testing.assert_allclose(found.spread[0], np.std([0, 4, 8]))
    np.testing.assert_allclose(found.spread[1], np.std([4, 8]), err_msg="where there is data")
    assert (found.axis, found.in_nm) == ((1, 2, 3, 4), False)
    assert of_class(SpectrumSource(layer), shape(90, 90)) is None


def test_lines_run_in_the_order_of_the_wavelengths_and_not_over_gaps():
    assert parts_of(spectrum([1, 2, 3, 4], axis=NM)) == [[0, 1, 3, 2]]
    assert parts_of(spectrum([1, np.nan, 3])) == [[0], [2]]
    assert parts_of(spectrum([np.nan] * 3)) == []


def test_lines_of_a_hyperspectral_layer_do_not_run_over_light_that_its_file_has_left_out():
    before, after = [400.0 + 10 * k for k in range(20)], [900.0 + 12 * k for k in range(20)]
    left_out = spectrum([1.0] * 40, axis=(*before, *after))
    assert parts_of(left_out) == [list(range(20)), list(range(20, 40))]
    assert parts_of(spectrum([1.0] * 4, axis=(490.0, 560.0, 665.0, 2190.0))) == [[0, 1, 2, 3]], "few bands lie far apart"
    two_spacings = (*(400 + 2.3 * k for k in range(260)), *(1000 + 12.0 * k for k in range(40)))
    assert parts_of(spectrum([1.0] * 300, axis=two_spacings)) == [list(range(300))]
    wide = (*(400 + 20.0 * k for k in range(40)), *(1400 + 20.0 * k for k in range(10)))
    assert parts_of(spectrum([1.0] * 50, axis=wide)) == [list(range(40)), list(range(40, 50))], (
        "the step counts, not the nanometres"
    )
    dates = tuple(nm for nm in (490.0, 560.0, 665.0, 705.0, 740.0, 783.0, 842.0, 865.0, 945.0, 1610.0, 2190.0) for _ in range(3))
    assert len(parts_of(spectrum([1.0] * 33, axis=dates))) <= 2, "bands of several dates have the same wavelengths"
    assert parts_of(spectrum([], axis=())) == []


def test_two_detectors_that_see_the_same_light_have_a_line_each():
    """One line went to and fro between them. Bands in no order are one line, as are those of few bands."""
    first, second = [420.0 + 6 * k for k in range(100)], [900.0 + 10 * k for k in range(100)]  # both from 900 to 1014
    assert parts_of(spectrum([1.0] * 200, axis=(*first, *second))) == [list(range(100)), list(range(100, 200))]
    backwards = spectrum([1.0] * 100, axis=tuple(reversed(second)))
    assert parts_of(backwards) == [list(reversed(range(100)))]


def test_a_band_that_its_file_calls_bad_says_nothing(raster, tmp_path):
    """Noise in it set the plot's scale, and hid all classes."""
    raster("whole", image(), nodata=-1, wavelengths=NM)
    raster("own", image(), nodata=-1, wavelengths=NM)
    whole, own = (gdal.Open(str(tmp_path / f"{name}.tif"), gdal.GA_Update) for name in ("whole", "own"))
    whole.SetMetadataItem("bbl", "{1, 0, 1, 1}")
    own.GetRasterBand(2).SetMetadataItem("bbl", "0")
    whole = own = None
    gdal.Translate(str(tmp_path / "envi.dat"), str(tmp_path / "own.tif"), format="ENVI")
    with open(tmp_path / "envi.hdr", "a", encoding="utf-8") as header:
        header.write("bbl = {1, 0, 1, 1}\n")
    for file in ("whole.tif", "own.tif", "envi.dat"):
        found = SpectrumSource(QgsRasterLayer(str(tmp_path / file), file)).at(QgsPointXY(400035, 5799945), UTM33, "Pixel")
        np.testing.assert_allclose(found.values, [105, np.nan, 305, 405], err_msg=file)


def test_the_axes_hold_all_that_is_shown():
    (left, right), (low, high) = bounds_of([spectrum([1, 5, 3]), spectrum([2, 2, 2], spread=[0, 6, 0])])
    assert (left, right) == (1, 3)
    assert low < -4 < 8 < high
    assert bounds_of([spectrum([np.nan] * 3)]) is None
    assert bounds_of([]) is None
    (_, _), (low, high) = bounds_of([spectrum([7, 7, 7])])
    assert low < 7 < high, "a flat line has an axis too"


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0.0, 1.0, [0, 0.2, 0.4, 0.6, 0.8, 1]),
        (418, 2446, [500, 1000, 1500, 2000]),
        (-0.08, 0.73, [0, 0.2, 0.4, 0.6]),
        (0.5, 4.5, [1, 2, 3, 4]),
        (-22, -7, [-20, -15, -10]),
        (1000, 9000, [2000, 4000, 6000, 8000]),
    ],
)
def test_the_axes_are_labelled_with_round_numbers(low, high, expected):
    assert ticks(low, high) == expected


def test_the_plot_draws_a_line_where_it_belongs(qgis_app):
    plot = SpectrumPlot()
    plot.resize(300, 160)
    red = Spectrum("a", (1.0, 2.0), False, np.array([0.0, 1.0]), np.zeros(2), "#ff0000")
    plot.show_spectra([red])
    picture = plot.grab().toImage()
    columns = [column for column in range(300) if any(_is_red(picture, column, line) for line in range(160))]
    assert columns, "there is a red line"
    top_left = min(line for line in range(160) if _is_red(picture, columns[3], line))
    top_right = min(line for line in range(160) if _is_red(picture, columns[-4], line))
    assert top_left > top_right + 60, "it rises"


def _is_red(picture, column: int, line: int) -> bool:
    color = picture.pixelColor(column, line)
    return color.red() > 180 and color.green() < 120 and color.blue() < 120


@pytest.fixture
def panel(labelled, raster) -> SpectrumPanel:
    """Open, on a layer with wavelengths and a label of each class."""
    labelled.session.set_layer("msi", raster("bands", image(), nodata=-1, wavelengths=NM))
    for place, entry in enumerate(labelled.session.labelling.classes):
        labelled.session.labelling.choose_class(entry.code)
        labelled.session.labelling.add_shape(shape(3, 4 + 8 * place).geometry(), UTM33)
    found = labelled.find("spectrumSection", SpectrumPanel)
    found.setCollapsed(False)
    return found


def test_the_panel_follows_the_pointer_beside_the_classes(panel, labelled):
    plot = labelled.find("spectrumPlot", SpectrumPlot)
    labelled.window.canvas.xyCoordinates.emit(QgsPointXY(400035, 5799945))
    wait_until(lambda: len(plot.spectra) == 3)
    assert [one.name for one in plot.spectra] == ["Wood", "Lake", "Pixel"]
    assert [one.values[0] for one in plot.spectra] == pytest.approx([104, 112, 105])
    assert [one.color for one in plot.spectra[:2]] == [entry.color for entry in labelled.session.labelling.classes]
    labelled.click("classSpectraBox")
    assert [one.name for one in plot.spectra] == ["Pixel"]


def test_the_plot_is_seen_in_a_window_as_large_as_one_likes(panel, labelled):
    """With the names of what it shows; it goes on while the panel's section is closed."""
    labelled.click("enlargeSpectraButton")
    window = labelled.window.findChild(QDialog, "spectrumWindow")
    plot = window.findChild(SpectrumPlot, "largeSpectrumPlot")
    panel.setCollapsed(True)
    labelled.window.canvas.xyCoordinates.emit(QgsPointXY(400035, 5799945))
    wait_until(lambda: [one.name for one in plot.spectra] == ["Wood", "Lake", "Pixel"])
    window.resize(1000, 700)
    wait_until(lambda: plot.height() > 600 and plot.width() > 900)
    picture = plot.grab().toImage()
    wood = QColor(plot.spectra[0].color).name()
    left = plot.width() - plot._legend_px()
    assert wood in {
        picture.pixelColor(x, 6 + plot.fontMetrics().lineSpacing() // 2).name() for x in range(left - 8, plot.width())
    }
    window.close()
    labelled.window.canvas.xyCoordinates.emit(QgsPointXY(400035, 5799905))
    QTest.qWait(100)
    assert plot.spectra[2].values[0] == 105, "nothing is read for nobody"


def test_the_window_shows_what_has_no_wavelengths_and_radar_too(panel, labelled, raster):
    """It was empty for radar."""
    labelled.session.set_layer("sar", raster("radar", image()[:2], nodata=-1))
    labelled.session.set_layer("other", raster("height", image()[:1], nodata=-1))
    combo = labelled.find("spectrumLayerCombo", QComboBox)
    combo.setCurrentIndex(combo.findData("sar"))
    labelled.click("enlargeSpectraButton")
    window = labelled.window.findChild(QDialog, "spectrumWindow")
    lines, numbered = (window.findChild(SpectrumPlot, name) for name in ("largeSpectrumPlot", "largeBandPlot"))
    bars = window.findChild(BarPlot)
    labelled.window.canvas.xyCoordinates.emit(QgsPointXY(400035, 5799945))
    wait_until(lambda: [one.name for one in bars.spectra] == ["Wood", "Lake", "Pixel"])
    assert (lines.isVisible(), numbered.isVisible(), bars.isVisible()) == (False, False, True)
    combo.setCurrentIndex(combo.findData(""))
    labelled.window.canvas.xyCoordinates.emit(QgsPointXY(400035, 5799945))
    wait_until(lambda: lines.isVisible() and numbered.isVisible() and bars.isVisible())
    wait_until(lambda: [len(each.spectra) for each in (lines, numbered, bars)] == [3, 3, 3])


def test_kept_spectra_stay_until_they_are_forgotten(panel, labelled):
    plot = labelled.find("spectrumPlot", SpectrumPlot)
    assert not labelled.find("keepSpectrumButton", QToolButton).isEnabled()
    labelled.window.canvas.xyCoordinates.emit(QgsPointXY(400035, 5799945))
    wait_until(lambda: len(plot.spectra) == 3)
    labelled.click("keepSpectrumButton")
    labelled.window.canvas.xyCoordinates.emit(QgsPointXY(400035, 5799905))
    wait_until(lambda: [one.values[0] for one in plot.spectra[2:]] == [105, 109])
    labelled.click("clearSpectraButton")
    assert [one.name for one in plot.spectra] == ["Wood", "Lake"]


def test_a_key_over_the_map_keeps_the_spectrum(panel, labelled):
    plot = labelled.find("spectrumPlot", SpectrumPlot)
    canvas = labelled.window.canvas
    QTest.keyClick(canvas, Qt.Key.Key_K)
    canvas.xyCoordinates.emit(QgsPointXY(400035, 5799945))
    wait_until(lambda: len(plot.spectra) == 3)
    QTest.keyClick(canvas, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(canvas, Qt.Key.Key_K)
    assert [one.name for one in plot.spectra] == ["Wood", "Lake", "Pixel 1", "Pixel"]
    panel.setCollapsed(True)
    QTest.keyClick(canvas, Qt.Key.Key_K)
    panel.setCollapsed(False)
    assert [one.name for one in plot.spectra[2:]] == ["Pixel 1", "Pixel"]


def test_what_is_shown_is_saved_as_a_table(panel, labelled, tmp_path):
    panel.save(str(tmp_path / "s.csv"))
    assert (tmp_path / "s.csv").read_bytes().startswith(b"\xef\xbb\xbfspectrum,"), "spreadsheets see the umlauts"
    with open(tmp_path / "s.csv", encoding="utf-8-sig") as file:
        lines = list(csv.reader(file))
    assert lines[0] == ["spectrum", "band", "wavelength_nm", "value", "standard_deviation", "pixels", "x", "y", "crs"]
    assert [line[:4] for line in lines[1:5]] == [
        ["Wood", "1", "500", "104"], ["Wood", "2", "600", "204"], ["Wood", "3", "800", "304"], ["Wood", "4", "700", "404"],
    ]  # fmt: skip
    assert [line[3] for line in lines[5:]] == ["112", "212", "312", "412"]
    assert [line[5:] for line in lines[1:]] == [["1", "", "", ""]] * 8
    labelled.window.canvas.xyCoordinates.emit(QgsPointXY(400035, 5799945))
    wait_until(lambda: len(panel._shown) == 3)
    panel.save(str(tmp_path / "s.csv"))
    with open(tmp_path / "s.csv", encoding="utf-8-sig") as file:
        assert list(csv.reader(file))[-1] == ["Pixel", "4", "700", "405", "", "1", "400035", "5799945", "EPSG:32633"]


def test_what_is_shown_is_saved_as_a_library_that_envi_knows(panel, labelled, raster, tmp_path):
    refused = []
    panel.refused.connect(refused.append)
    labelled.window.canvas.xyCoordinates.emit(QgsPointXY(400035, 5799995))  # where the second band has no data
    wait_until(lambda: len(panel._shown) == 3)
    panel.save(str(tmp_path / "classes.sli"))
    np.testing.assert_allclose(
        np.fromfile(tmp_path / "classes.sli", "<f4").reshape(3, 4),
        [[104, 204, 304, 404], [112, 212, 312, 412], [100, -9999, 300, 400]],
    )
    header = dict(line.split(" = ", 1) for line in (tmp_path / "classes.sli.hdr").read_text().splitlines()[1:])
    assert header | {
        "samples": "4", "lines": "3", "bands": "1", "file type": "ENVI Spectral Library", "data type": "4", "interleave": "bsq",
        "wavelength units": "Nanometers", "wavelength": "{500, 600, 800, 700}", "spectra names": "{Wood, Lake, Pixel}",
        "data ignore value": "-9999",
    } == header  # fmt: skip
    labelled.session.set_layer("msi", raster("plain", image(), nodata=-1))
    wait_until(lambda: len(panel._shown) == 2)
    panel.save(str(tmp_path / "none.sli"))
    assert "whose bands have wavelengths" in str(refused[-1])
    assert not (tmp_path / "none.sli").exists()


def test_a_table_can_be_saved_when_all_classes_are_read(panel, labelled, monkeypatch):
    plot, save = labelled.find("spectrumPlot", SpectrumPlot), labelled.find("saveSpectraButton", QToolButton)
    labelled.window.canvas.xyCoordinates.emit(QgsPointXY(400035, 5799945))
    wait_until(lambda: len(plot.spectra) == 3)
    monkeypatch.setattr(spectrum_panel, "_BIT_S", 0)  # a pixel at a time
    labelled.session.spectra.forget_classes()
    for _ in range(2):
        labelled.click("classSpectraBox")
    assert ([one.name for one in plot.spectra], save.isEnabled()) == (["Pixel"], False)
    wait_until(lambda: len(plot.spectra) == 3 and save.isEnabled())


def radar(unit: str) -> np.ndarray:
    """VV -10 dB and VH -20 dB in the left half, 5 dB less in the right."""
    decibels = np.stack([np.full((20, 20), -10.0), np.full((20, 20), -20.0)])
    decibels[:, :, 10:] -= 5
    return (decibels if unit == "dB" else 10 ** (decibels / 10)).astype(np.float32)


@pytest.mark.parametrize("unit", ["dB", "power"])
def test_radar_is_told_in_decibels_whatever_the_file_holds(raster, unit):
    layer = raster(f"sar_{unit}", radar(unit), names=("VV", "VH"))
    found = SpectrumSource(layer, is_radar=True).at(QgsPointXY(400035, 5799945), UTM33, "Pixel")
    np.testing.assert_allclose(found.values, [-10, -20], rtol=1e-5)
    assert (found.in_db, found.bands) == (True, ("VV", "VH"))
    wide = of_class(SpectrumSource(layer, is_radar=True), shape(3, 4), shape(15, 4))
    np.testing.assert_allclose(wide.values, [-12.5, -22.5], rtol=1e-5)
    np.testing.assert_allclose(wide.spread, [2.5, 2.5], rtol=1e-5)


def test_amplitude_is_told_in_decibels_of_power(raster):
    layer = raster("amplitude", np.full((1, 20, 20), 100.0, np.float32))
    found = SpectrumSource(layer, is_radar=True).at(QgsPointXY(400035, 5799945), UTM33, "Pixel")
    np.testing.assert_allclose(found.values, [40])


def test_a_file_that_is_south_up_or_turned_is_read_where_qgis_shows_it(raster, tmp_path):
    """Row 5 of the file lies 55 m from its first row's edge, to the north in one, and in the other to the north east."""
    for name, place, point in (
        ("south", (400000, 10, 0, 5799800, 0, 10), (400035, 5799855)),
        ("turned", (400000, 6, 8, 5799800, -8, 6), (400000 + 6 * 3.5 + 8 * 5.5, 5799800 - 8 * 3.5 + 6 * 5.5)),
    ):
        raster(name, image(), nodata=-1)
        dataset = gdal.Open(str(tmp_path / f"{name}.tif"), gdal.GA_Update)
        dataset.SetGeoTransform(place)
        dataset = None
        source = SpectrumSource(QgsRasterLayer(str(tmp_path / f"{name}.tif"), name))
        np.testing.assert_allclose(source.at(QgsPointXY(*point), UTM33, "Pixel").values, [105, 205, 305, 405], err_msg=name)


def test_the_users_no_data_says_nothing(raster):
    layer = raster("msi", image(), nodata=-1)
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(104, 106)])
    found = SpectrumSource(layer).at(QgsPointXY(400035, 5799945), UTM33, "Pixel")
    np.testing.assert_allclose(found.values, [np.nan, 205, 305, 405])


def bar(values, spread=(0.0, 0.0)) -> Spectrum:
    return Spectrum("a", (1.0, 2.0), False, np.array(values, float), np.array(spread, float), "#ff0000", True, ("VV", "VH"))


def test_bars_stand_where_they_belong():
    area = QRectF(0, 0, 200, 100)
    assert decibel_range([bar([-10, -21]), bar([-14, -18], (0, 6))]) == (-25, -10)
    bars = enumerate_bars([bar([-10, -20]), bar([-15, np.nan], (3, 0))], area, -30, -10)
    assert [place for place, _ in bars] == [0, 0, 1]
    boxes = [box for _, (box, _) in bars]
    assert [box.top() for box in boxes] == [0, 50, 25]
    assert all(box.bottom() == 100 for box in boxes)
    assert boxes[0].right() < boxes[2].left() < 100 < boxes[1].left(), "VV in the left half, VH in the right"
    assert bars[2][1][1] == pytest.approx(15), "3 of 20 dB"


@pytest.fixture
def several(panel, labelled, raster) -> SpectrumPanel:
    """Three sensors: the MSI counts 0 to 10 000 where the HSI tells reflectance."""
    hsi = np.linspace(0.1, 0.4, 50)[:, None, None] * np.ones((1, 20, 20))
    nm = [400.0 + 10 * band for band in range(50)]
    labelled.session.set_layer("hsi", raster("hyper", hsi.astype(np.float32), wavelengths=nm))
    labelled.session.set_layer("msi", raster("counts", 10 * image(), nodata=-10, wavelengths=NM))
    labelled.session.set_layer("sar", raster("radar", radar("dB"), names=("VV", "VH")))
    labelled.choose("spectrumLayerCombo", "All layers")
    labelled.window.canvas.xyCoordinates.emit(QgsPointXY(400035, 5799945))
    wait_until(lambda: any(one.name == "Pixel SAR" for one in labelled.find("barPlot", BarPlot).spectra))
    return panel


def test_all_layers_are_shown_over_one_another(several, labelled, tmp_path):
    plot, bars = labelled.find("spectrumPlot", SpectrumPlot), labelled.find("barPlot", BarPlot)
    assert [one.name for one in plot.spectra] == ["Wood HSI", "Lake HSI", "Wood MSI", "Lake MSI", "Pixel HSI", "Pixel MSI"]
    assert [one.name for one in bars.spectra] == ["Wood SAR", "Lake SAR", "Pixel SAR"]
    assert bars.isVisible()
    np.testing.assert_allclose(plot.spectra[-1].values, [0.105, 0.205, 0.305, 0.405], err_msg="brought beside the HSI")
    several.save(str(tmp_path / "s.csv"))
    with open(tmp_path / "s.csv", encoding="utf-8-sig") as file:
        lines = list(csv.reader(file))
    shown = [line[:5] for line in lines]
    assert ["Pixel MSI", "1", "500", "1050", ""] in shown, "the file's own value"
    assert ["Pixel SAR", "VH", "", "-20", ""] in shown


def test_bands_without_wavelengths_get_a_plot_of_their_own(several, labelled, raster):
    labelled.session.set_layer("msi", raster("plain", image(), nodata=-1))
    labelled.window.canvas.xyCoordinates.emit(QgsPointXY(400045, 5799945))
    wait_until(lambda: labelled.find("bandPlot", SpectrumPlot).isVisible())
    assert {one.name.split()[-1] for one in labelled.find("bandPlot", SpectrumPlot).spectra} == {"MSI"}
    assert all(one.in_nm for one in labelled.find("spectrumPlot", SpectrumPlot).spectra)


def test_kept_pixels_are_kept_in_all_layers(several, labelled):
    labelled.click("keepSpectrumButton")
    assert [one.name for one in labelled.find("barPlot", BarPlot).spectra] == ["Wood SAR", "Lake SAR", "Pixel 1 SAR", "Pixel SAR"]


def test_classes_of_one_name_have_bars_each(panel, labelled, raster):
    """As somebody may have them in the legend, where two kinds of wood are to look alike."""
    layer = labelled.session.labelling.vector
    renderer = layer.renderer().clone()
    renderer.updateCategoryLabel(1, "Wood")
    layer.setRenderer(renderer)
    wait_until(lambda: [entry.name for entry in labelled.session.labelling.classes] == ["Wood", "Wood"])
    labelled.session.set_layer("sar", raster("radar", radar("dB"), names=("VV", "VH")))
    labelled.choose("spectrumLayerCombo", "SAR")
    wait_until(lambda: [one.name for one in labelled.find("barPlot", BarPlot).spectra] == ["Wood", "Wood"])
    assert labelled.find("spectrumPlot", SpectrumPlot).spectra == ()


def test_a_closed_panel_reads_nothing(panel, labelled, monkeypatch):
    panel.setCollapsed(True)
    asked = []
    monkeypatch.setattr(labelled.session.spectra, "at", lambda *_: asked.append(1))
    labelled.window.canvas.xyCoordinates.emit(QgsPointXY(400035, 5799945))
    with pytest.raises(AssertionError):
        wait_until(lambda: asked, 0.3)


@pytest.mark.parametrize(
    ("typed", "kind", "written"),
    [
        ("wood.sli", "CSV (*.csv)", ["wood.sli", "wood.sli.hdr"]),
        ("wood", "ENVI spectral library (*.sli)", ["wood.sli", "wood.sli.hdr"]),
        ("wood", "CSV (*.csv)", ["wood.csv"]),
    ],
)
def test_a_library_is_written_where_its_name_says_so_or_it_is_chosen(
    panel, labelled, tmp_path, monkeypatch, typed, kind, written
):
    """The dialog of some desktops tells the kind that it had at first, whatever name is typed."""
    (tmp_path / "out").mkdir()
    plot = labelled.find("spectrumPlot", SpectrumPlot)
    wait_until(lambda: len(plot.spectra) == 2 and labelled.find("saveSpectraButton", QToolButton).isEnabled())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out" / typed), kind))
    labelled.click("saveSpectraButton")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == written
