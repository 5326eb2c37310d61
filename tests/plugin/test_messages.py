"""Errors of the dock and of the message bar: whole sentences, and gone once what they spoke of has changed."""

import time

import numpy as np
import pytest
import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QSpinBox, QTextBrowser

import xmodalnet
from xmodalnet.engine.errors import LayerError
from xmodalnet.plugin.ui import messages, opening

from . import test_dock
from .conftest import memory_layer, wait_until
from .test_dock import User, with_shapes

user, labelled = test_dock.user, test_dock.labelled

ERROR = LayerError("'hsi' lies far from 'msi': " + "/a_long_way_that_has_no_blank" * 8, "Choose layers of one area. " * 8)
FAIL = 'hear()\nsay(type="failed", kind="LabelError", message="All labels lie on nodata", hint="Draw some elsewhere")'


def move_a_shape(layer: QgsVectorLayer) -> None:
    layer.translateFeature(next(layer.getFeatures()).id(), 5, 5)


CHANGES = {
    "a layer": lambda user: user.choose("sarCombo", "S1"),
    "a source": lambda user: user.session.layers["msi"].setDataSource("/nowhere.tif", "msi", "gdal"),
    "the target": lambda user: user.session.set_target(("msi",)),
    "the label layer": lambda user: user.choose("labelLayerCombo", "shapes"),
    "a class": lambda user: user.session.labelling.remove_class(user.session.labelling.classes[0]),
    "a shape": with_shapes,
    "a place": lambda user: move_a_shape(user.session.labelling.vector),
    "a train option": lambda user: user.find("epochsSpin", QSpinBox).setValue(7),
    "the device": lambda user: user.find("deviceCombo", QComboBox).setCurrentText("cpu"),
    "a map option": lambda user: user.find("mapSmoothingSpin", QDoubleSpinBox).setValue(0),
    "another project": lambda user: QgsProject.instance().clear(),
    "a job": lambda user: user.session.started.emit("Train"),
}


@pytest.fixture
def failed(labelled, engine_of, raster) -> User:
    """A training has just failed; there are other layers to choose, and both layers are ticked."""
    raster("S1", np.ones((20, 20), np.float32))
    memory_layer(fields="field=class:string")
    labelled.choose("hsiCombo", "S1")
    labelled.session.set_target(("hsi", "msi"))
    engine_of(FAIL)
    with_shapes(labelled)
    labelled.click("trainButton")
    wait_until(labelled.messages)
    return labelled


@pytest.mark.parametrize("change", CHANGES)
def test_an_error_goes_when_something_is_changed(failed, change, monkeypatch):
    monkeypatch.setattr(messages, "LEAST_S", 0.0)
    QgsProject.instance().setDirty(False)
    wait_until(lambda: not failed.session.labelling._soon.isActive())
    assert failed.messages() == ["X-ModalNet: All labels lie on nodata. Draw some elsewhere"], "not before"
    for name in ("dataNotice", "trainNotice", "mapNotice", "labelNotice"):
        failed.find(name).show_error(ERROR)
    CHANGES[change](failed)
    assert failed.messages() == []
    if change != "a job":
        names = ("dataNotice", "trainNotice", "mapNotice", "labelNotice")
        assert not [name for name in names if failed.find(name).isVisible()]


def test_an_error_lies_on_top_of_what_qgis_says_of_the_task(failed):
    """Before 3.26 QGIS tells of every task that ends, after the task itself has."""
    manager, bar = QgsApplication.taskManager(), failed.window.bar

    def tell(_: int, status: QgsTask.TaskStatus) -> None:
        if status == QgsTask.TaskStatus.Terminated:
            bar.pushInfo("Task failed", "Train")

    manager.statusChanged.connect(tell)
    try:
        failed.click("trainButton")
        wait_until(lambda: len(failed.messages()) == 2)
    finally:
        manager.statusChanged.disconnect(tell)
    assert bar.currentItem().text() == "All labels lie on nodata. Draw some elsewhere"


def test_an_error_stays_long_enough_to_be_read(failed, monkeypatch):
    monkeypatch.setattr(messages, "LEAST_S", 1.5)
    told_s = time.monotonic()
    failed.session.failed.emit(ERROR)
    for _ in range(2):
        QApplication.processEvents()
        CHANGES["a shape"](failed)
    assert len(failed.messages()) == 2
    wait_until(lambda: not failed.messages())
    assert 1.0 < time.monotonic() - told_s < 4.0
    failed.session.failed.emit(ERROR)
    QApplication.processEvents()
    CHANGES["a job"](failed)
    assert failed.messages() == [], "a new start is seen for what it is"


def test_an_error_of_the_visible_map_goes_when_the_map_moves(labelled, monkeypatch):
    monkeypatch.setattr(messages, "LEAST_S", 0.0)
    labelled.session.failed.emit(ERROR)
    QApplication.processEvents()
    labelled.window.canvas.zoomByFactor(2)
    assert len(labelled.messages()) == 1, "the area is the whole layer"
    labelled.choose("areaCombo", "Visible map")
    labelled.find("mapNotice").show_error(ERROR)
    labelled.window.canvas.zoomByFactor(2)
    assert not labelled.find("mapNotice").isVisible()
    assert labelled.messages() == []


def test_an_unloaded_plugin_leaves_no_error_behind(window):
    plugin = xmodalnet.classFactory(window)
    plugin.initGui()
    plugin.session.failed.emit(ERROR)
    QApplication.processEvents()
    assert len(window.bar.items()) == 1
    plugin.unload()
    assert window.bar.items() == []
    window.canvas.zoomByFactor(2)


def test_text_is_shown_as_it_is(labelled):
    labelled.session.noted.emit("File <module>, a & b\nthen this")
    wait_until(labelled.messages)
    [item] = labelled.window.bar.items()
    shown = item.findChild(QTextBrowser).toPlainText()
    assert shown == "X-ModalNet: File <module>, a & b\nthen this"


def test_an_error_that_was_closed_is_not_missed(failed):
    failed.window.bar.clearWidgets()
    wait_until(lambda: not failed.messages())
    CHANGES["a train option"](failed)


def test_a_note_stays(labelled):
    labelled.session.noted.emit("a note")
    wait_until(labelled.messages)
    CHANGES["a train option"](labelled)
    assert labelled.messages() == ["X-ModalNet: a note"]


@pytest.mark.parametrize("width_px", [300, 420])
def test_an_error_is_shown_to_its_last_word(labelled, width_px):
    labelled.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, labelled.dock)
    labelled.window.resizeDocks([labelled.dock], [width_px], Qt.Orientation.Horizontal)
    notice = labelled.find("trainNotice")
    notice.show_error(ERROR)
    labelled.session.failed.emit(ERROR)
    QApplication.processEvents()
    QApplication.processEvents()
    [item] = labelled.window.bar.items()
    for text in (notice.text, item.findChild(QTextBrowser)):
        assert text.document().size().height() <= text.viewport().height() + 1
        assert text.document().idealWidth() <= text.viewport().width() + 1
    assert notice.text.text() == str(ERROR)


def test_what_is_told_does_not_pile_up(labelled, monkeypatch):
    """Notes that come together are one message, and all go as the next job begins."""
    monkeypatch.setattr(messages, "LEAST_S", 0.0)
    for note in ("one", "two"):
        labelled.session.noted.emit(note)
    wait_until(labelled.messages)
    assert labelled.messages() == ["X-ModalNet: one<br>two"]
    labelled.session.cancelled.emit()
    wait_until(lambda: len(labelled.messages()) == 2)
    assert labelled.window.bar.currentItem().text() == "Cancelled", "on top of what QGIS says of it"
    labelled.session.started.emit("Train")
    assert labelled.messages() == []


def test_what_nobody_can_have_read_yet_goes_a_little_later(labelled, monkeypatch):
    """A chain of jobs begins several times."""
    monkeypatch.setattr(messages, "LEAST_S", 0.8)
    labelled.session.noted.emit("one")
    wait_until(labelled.messages)
    labelled.session.started.emit("Step 2")
    assert labelled.messages() == ["X-ModalNet: one"]
    wait_until(lambda: not labelled.messages())


def test_what_no_program_opens_is_told_for_a_while(window, monkeypatch):
    """The bar keeps a warning for ever that names no time."""
    monkeypatch.setattr(qgis.utils, "iface", window)
    monkeypatch.setattr(opening.QDesktopServices, "openUrl", lambda _: False)
    opening.open_file("/data/report.html")
    [item] = window.bar.items()
    assert (item.text(), item.duration()) == ("No program opens 'report.html'", 12)
    more = item.widget()
    assert more.text() == "Show more"
