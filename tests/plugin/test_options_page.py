"""The page in QGIS's Options, by its widgets; that QGIS shows it is looked at in test_doors.py."""

import pytest
from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from xmodalnet.plugin import settings
from xmodalnet.plugin.ui.options_page import OptionsFactory, OptionsPage

from . import test_dock, test_dock_controls

user = test_dock.user


@pytest.fixture
def page(user) -> OptionsPage:
    parent = QWidget()
    made = OptionsFactory(user.session, user.dock.banner).createWidget(parent)
    yield made
    parent.deleteLater()


def test_it_shows_what_is_set_and_writes_what_was_changed(user, page, tmp_path):
    assert page.findChild(QLineEdit, "optionsAuthorEdit").text() == settings.author()
    folder = page.findChild(QgsFileWidget, "optionsModelsFolder")
    assert (folder.filePath(), folder.lineEdit().placeholderText()) == ("", settings.usual_models_folder())
    page.findChild(QLineEdit, "optionsAuthorEdit").setText(" Ada ")
    page.findChild(QComboBox, "optionsDeviceCombo").setCurrentText("cuda:0")
    folder.setFilePath(str(tmp_path))
    assert settings.preferences() != settings.Preferences("cuda:0", "Ada", str(tmp_path)), "nothing counts before OK"
    page.apply()
    assert settings.preferences() == settings.Preferences("cuda:0", "Ada", str(tmp_path))
    assert user.find("deviceCombo", QComboBox).currentText() == "cuda:0"
    assert user.session.shelf.own_folder == str(tmp_path)


def test_the_device_that_the_engine_chooses_is_called_automatic(user, page):
    boxes = [page.findChild(QComboBox, "optionsDeviceCombo"), user.find("deviceCombo", QComboBox)]
    assert [box.currentText() for box in boxes] == ["Automatic"] * 2
    boxes[0].setCurrentText("cpu")
    page.apply()
    assert (settings.preferences().device, boxes[1].currentText()) == ("cpu", "cpu")
    for typed in ("Automatic", "automatic", "auto", " "):
        boxes[0].setCurrentText("cuda:0")
        page.apply()
        boxes[0].setCurrentText(typed)
        page.apply()
        assert (settings.preferences().device, boxes[1].currentText()) == ("auto", "Automatic")


def test_the_wheel_changes_no_box(page):
    device = page.findChild(QComboBox, "optionsDeviceCombo")
    device.setCurrentIndex(1)
    test_dock_controls.turn_wheel(device)
    assert device.currentIndex() == 1


def test_ok_without_a_change_writes_nothing(page):
    page.apply()
    assert not QgsSettings().contains("xmodalnet/author"), "what is empty is nobody's word"


def test_what_the_dock_says_is_what_the_page_shows(user):
    user.find("deviceCombo", QComboBox).setCurrentText("cpu")
    parent = QWidget()
    page = OptionsFactory(user.session, user.dock.banner).createWidget(parent)
    assert page.findChild(QComboBox, "optionsDeviceCombo").currentText() == "cpu"


def test_the_engine_is_named_and_its_buttons_say_why_they_wait(user, page, engine_of):
    program = engine_of('hear()\nsay(type="progress", fraction=0.1, stage="busy")\nhear()\nsay(type="cancelled")')
    user.session.engine_changed.emit()
    assert page.findChild(QWidget, "optionsEngineText").text() == str(program)
    button = page.findChild(QPushButton, "optionsSetUpButton")
    assert button.isEnabled()
    user.session.load_sample()
    assert (button.isEnabled(), button.toolTip()) == (False, "Another job is running")
    user.session.cancel()


@pytest.mark.parametrize(
    ("chosen", "auto_device", "told"),
    [
        ("auto", "", "The first training tells which device this is here."),
        ("auto", "cpu", "Here this is the CPU: the engine finds no graphics card that it can use."),
        ("auto", "cuda:0", "Here this is cuda:0, a graphics card."),
        (
            "cuda:0",
            "cpu",
            "The engine found no graphics card here that it can use, so that 'cuda:0' cannot train: choose Automatic or cpu.",
        ),
        ("cuda:0", "cuda:0", ""),
        ("cuda:0", "", ""),
        ("cpu", "cpu", ""),
    ],
)
def test_what_a_device_means_here_is_said_below_it(user, page, engine_of, chosen, auto_device, told):
    engine_of("")
    settings.set_auto_device("/another/python", "cuda:7")
    if auto_device:
        settings.set_auto_device(user.session.engine_python, auto_device)
    for text in ("cpu", chosen):
        page.findChild(QComboBox, "optionsDeviceCombo").setCurrentText(text)
    user.session.engine_changed.emit()
    text = page.findChild(QLabel, "optionsDeviceText")
    assert (text.text(), text.isHidden()) == (told, not told)


def test_a_page_that_is_closed_is_spoken_to_no_more(user):
    parent = QWidget()
    OptionsFactory(user.session, user.dock.banner).createWidget(parent)
    parent.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    user.session.engine_changed.emit()
