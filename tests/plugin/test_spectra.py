"""Spectra of pixels and classes with known values, what the plot makes of them, and the panel on the real canvas."""

import csv

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsPointXY, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtWidgets import QToolButton

from xmodalnet.plugin.spectra import Spectrum, class_spectrum, spectrum_at
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
    found = spectrum_at(layer, QgsPointXY(400035, 5799945), UTM33, "Pixel")
    assert (found.axis, found.in_nm) == (NM, True)
    np.testing.assert_allclose(found.values, [105, 205, 305, 405])
    first = spectrum_at(layer, QgsPointXY(400035, 5799995), UTM33, "Pixel")
    np.testing.assert_allclose(first.values, [100, np.nan, 300, 400])
    assert spectrum_at(layer, QgsPointXY(399000, 5799945), UTM33, "Pixel") is None


def test_scale_and_offset_of_the_file_count(raster, tmp_path):
    raster("scaled", image())
    dataset = gdal.Open(str(tmp_path / "scaled.tif"), gdal.GA_Update)
    dataset.GetRasterBand(1).SetScale(0.5)
    dataset.GetRasterBand(1).SetOffset(10)
    dataset = None
    layer = QgsRasterLayer(str(tmp_path / "scaled.tif"), "scaled")
    assert spectrum_at(layer, QgsPointXY(400035, 5799945), UTM33, "").values[0] == pytest.approx(105 * 0.5 + 10)


def test_a_class_is_the_mean_of_its_shapes_with_their_spread(raster):
    layer = raster("msi", image(), nodata=-1)
    found = class_spectrum(layer, [shape(3, 0), shape(3, 4), shape(9, 8), shape(90, 90)], UTM33, "Wood", "#00ff00")
    np.testing.assert_allclose(found.values, [104, 206, 304, 404])
    np.testing.assert_allclose(found.spread[0], np.std([0, 4, 8]))
    np.testing.assert_allclose(found.spread[1], np.std([4, 8]), err_msg="where there is data")
    assert (found.axis, found.in_nm) == ((1, 2, 3, 4), False)
    assert class_spectrum(layer, [shape(90, 90)], UTM33, "Wood", "#00ff00") is None


def test_lines_run_in_the_order_of_the_wavelengths_and_not_over_gaps():
    assert parts_of(spectrum([1, 2, 3, 4], axis=NM)) == [[0, 1, 3, 2]]
    assert parts_of(spectrum([1, np.nan, 3])) == [[0], [2]]
    assert parts_of(spectrum([np.nan] * 3)) == []


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


def test_what_is_shown_is_saved_as_a_table(panel, labelled, tmp_path):
    panel.save(str(tmp_path / "s.csv"))
    with open(tmp_path / "s.csv", encoding="utf-8") as file:
        lines = list(csv.reader(file))
    assert lines == [["wavelength_nm", "Wood", "Lake"], ["500", "104", "112"], ["600", "204", "212"], ["800", "304", "312"],
                     ["700", "404", "412"]]  # fmt: skip


def test_a_closed_panel_reads_nothing(panel, labelled, monkeypatch):
    panel.setCollapsed(True)
    asked = []
    monkeypatch.setattr(labelled.session, "spectrum_at", lambda *_: asked.append(1))
    labelled.window.canvas.xyCoordinates.emit(QgsPointXY(400035, 5799945))
    with pytest.raises(AssertionError):
        wait_until(lambda: asked, 0.3)
