"""The controls of the dock, whatever the step: they have names, fit, and the wheel scrolls past them."""

from typing import Optional

import pytest
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QFont, QWheelEvent
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QApplication, QCheckBox, QComboBox, QLabel, QScrollArea, QSlider, QWidget

from xmodalnet.plugin import translation

from . import test_dock
from .conftest import wait_until
from .test_dock import IMAGE, NO_KEY

user, labelled = test_dock.user, test_dock.labelled


def test_every_control_has_a_name_for_screen_readers(user):
    names = [user.find(f"{stream}TargetBox", QCheckBox).accessibleName() for stream in ("hsi", "msi", "sar", "other")]
    assert names == ["HSI is a target", "MSI is a target", "SAR is a target", "Other is a target"]
    [label] = [label for label in user.find("trainSection").findChildren(QLabel) if label.text() == "Model"]
    assert label.buddy() is user.find("modelFile", QgsFileWidget).lineEdit()


def test_nothing_is_cut_off_at_300_px(labelled):
    labelled.dock.resize(300, 900)
    QApplication.processEvents()
    area = labelled.find("stepsArea", QScrollArea)
    assert area.widget().minimumSizeHint().width() <= 300
    assert area.widget().width() <= area.viewport().width()


def test_nor_with_the_spectra_of_several_layers(labelled, raster):
    labelled.session.set_layer("sar", raster("radar", IMAGE[:2]))
    labelled.find("spectrumSection").setCollapsed(False)
    test_nothing_is_cut_off_at_300_px(labelled)


@pytest.fixture(params=["en", "de", "es", "fr", "zh"])
def large_print(request, qgis_app):
    """A larger font, in each language."""
    before, translator = QApplication.font(), translation.install(request.param)
    larger = QFont(before)
    larger.setPointSize(13)
    QApplication.setFont(larger)
    yield request.param
    QApplication.setFont(before)
    translation.remove(translator)


def test_nothing_is_cut_off_in_a_larger_font(large_print, labelled):
    area, wide = labelled.find("stepsArea", QScrollArea), labelled.dock.width()
    labelled.window.resizeDocks([labelled.dock], [100], Qt.Orientation.Horizontal)
    wait_until(lambda: labelled.dock.width() < wide)
    wait_until(lambda: area.widget().width() <= area.viewport().width())
    assert area.widget().minimumSizeHint().width() <= area.viewport().width() < 400


def turn_wheel(widget: QWidget) -> None:
    """Up. What a widget does not take goes to the one around it: Qt does this by itself only for a mouse's own events."""
    place = QPointF(widget.rect().center())
    how = (NO_KEY, Qt.ScrollPhase.NoScrollPhase, False)
    up = QWheelEvent(place, QPointF(widget.mapToGlobal(place.toPoint())), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, *how)
    reached: Optional[QWidget] = widget
    while reached is not None:
        up.accept()
        if QApplication.sendEvent(reached, up) and up.isAccepted():
            return
        reached = None if reached.isWindow() else reached.parentWidget()


def test_the_wheel_scrolls_and_changes_no_box_clicked_or_not(labelled):
    labelled.window.activateWindow()
    area = labelled.find("stepsArea", QScrollArea)
    kinds = (QAbstractSpinBox, QComboBox, QSlider)
    boxes = [box for kind in kinds for box in area.findChildren(kind) if box.isVisible() and box.isEnabled()]
    assert {"classFieldCombo", "labelLayerCombo", "msiCombo", "brushSizeSpin", "mapSmoothingSpin"} <= {
        box.objectName() for box in boxes
    }
    assert len(boxes) > 10
    bar = area.verticalScrollBar()
    for box in boxes:
        for has_focus in (False, True):
            (box if has_focus else labelled.find("newLabelLayerButton")).setFocus()
            wait_until(lambda box=box, has_focus=has_focus: box.hasFocus() == has_focus)
            bar.setValue(bar.maximum())
            before = value_of(box)
            turn_wheel(box)
            assert (value_of(box), bar.value() < bar.maximum()) == (before, True), (box.objectName(), has_focus)


def value_of(box: QWidget) -> object:
    return box.currentIndex() if isinstance(box, QComboBox) else box.text() if isinstance(box, QAbstractSpinBox) else box.value()


def test_an_open_list_is_scrolled_by_the_wheel(labelled, raster):
    for number in range(90):  # more than a screen is high
        raster(f"scene {number}", IMAGE)
    combo = labelled.find("msiCombo", QComboBox)
    combo.showPopup()
    bar = combo.view().verticalScrollBar()
    wait_until(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    turn_wheel(combo.view().viewport())
    assert bar.value() < bar.maximum()
    combo.hidePopup()
