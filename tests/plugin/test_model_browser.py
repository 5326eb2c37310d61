"""The model browser by mouse and keyboard: cards, filter, and each of its buttons."""

import json
import re
import time
from pathlib import Path
from typing import Optional

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, QTranslator
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
)

from xmodalnet.plugin import settings
from xmodalnet.plugin.model_card import read_card
from xmodalnet.plugin.ui import model_table
from xmodalnet.plugin.ui.model_list import card_html, day, tip_of
from xmodalnet.plugin.ui.model_table import moment

from . import test_dock
from .conftest import wait_until, write_model

user = test_dock.user
LEFT = Qt.MouseButton.LeftButton


class Browser:
    """Hands and eyes on the browser."""

    def __init__(self, user) -> None:
        self.user = user
        user.click("browseModelsButton")
        self.dialog = user.window.findChild(QDialog, "modelBrowser")
        wait_until(lambda: not user.session.shelf.is_busy)

    def find(self, name: str, kind: type = QPushButton):
        return self.dialog.findChild(kind, name)

    def names(self) -> list[str]:
        items = self.list._items()
        return [Path(item.data(Qt.ItemDataRole.UserRole)).stem for item in items if not item.isHidden()]

    @property
    def list(self):
        return self.find("modelList", object)

    def pick(self, name: str) -> None:
        [item] = [item for item in self.list._items() if Path(item.data(Qt.ItemDataRole.UserRole)).stem == name]
        self.list.scrollToItem(item)
        QTest.mouseClick(self.list.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, self.list.visualItemRect(item).center())

    def click(self, name: str) -> None:
        button = self.find(name)
        assert button.isEnabled(), button.toolTip()
        QTest.mouseClick(button, LEFT)
        wait_until(lambda: not self.user.session.shelf.is_busy)

    def problem(self, name: str) -> str:
        [item] = [item for item in self.list._items() if Path(item.data(Qt.ItemDataRole.UserRole)).stem == name]
        label = self.list.itemWidget(item).findChild(QLabel, "modelProblem")
        return label.text() if label else ""

    def notice(self) -> str:
        return self.find("modelsNotice", object).text.text()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    own = tmp_path / "own"
    own.mkdir()
    settings.set_preferences(settings.Preferences(models_folder=str(own)))
    write_model(own / "lake.xmn")
    write_model(own / "town.xmn", author="Grace", classes=[{"code": 1, "name": "Roof", "color": "#ff0000"}])
    (own / "broken.xmn").write_bytes(b"garbage")
    return own


@pytest.fixture
def browser(user, folder):
    return Browser(user)


def answer(action, kind: type) -> None:
    """Do something to the dialog of a kind that comes up within two seconds."""
    end = time.monotonic() + 2.0

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            action(dialog)
        elif time.monotonic() < end:
            QTimer.singleShot(50, look)

    QTimer.singleShot(50, look)


def write_path(path) -> None:
    """Into the file dialog that comes up."""

    def fill(dialog: QFileDialog) -> None:
        line = dialog.findChild(QLineEdit)
        line.setText(str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)

    answer(fill, QFileDialog)


def press(button) -> None:
    answer(lambda box: QTest.mouseClick(box.button(button), LEFT), QMessageBox)


def test_the_listed_models_are_copied_as_a_table_for_spreadsheets(browser, folder):
    """Which training was better, and how it differs: two cards may be called alike."""
    figures = {
        "overall_accuracy": 0.9,
        "average_accuracy": 0.8,
        "kappa": 0.75,
        "confusion": [[9, 1], [1, 9]],
        "overall_accuracy_interval": {"low": 0.7, "high": 0.95, "shapes": 8},
    }
    made = {"trained": "2026-05-04T10:11:12+00:00", "seed": 3, "modules": ["exchange", "propagate"]}
    more = {"accuracy": figures, "provenance": made, "curves": {"labels": [1.0] * 40}, "smoothing": 2.5, "prior": 0.25}
    path = write_model(folder / "pond.xmn", notes="a\tb\nc", **more)
    browser.user.session.shelf.look()
    wait_until(lambda: "pond" in browser.names())
    tip = tip_of(read_card(path)).splitlines()
    assert tip[1] == moment("2026-05-04T10:11:12+00:00")
    assert re.fullmatch(r"2026-05-0[345] \d\d:11", tip[1])
    assert tip[3] == "average accuracy 80.0 % · kappa 0.75 · 40 epochs · seed 3 · modules IL, LP"
    browser.find("modelFilter", QgsFilterLineEdit).setText("Ada")
    browser.click("copyModelsButton")
    head, *rows = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
    assert {len(row) for row in rows} == {len(head)}
    told = {row[0]: dict(zip(head, row)) for row in rows}
    assert set(told) == {"lake", "pond"}, "those that the filter leaves"
    assert browser.notice() == "Copied as a table: 2 models"
    wanted = {
        "overall_accuracy_percent": "90.00",
        "low_percent": "70.00",
        "high_percent": "95.00",
        "average_accuracy_percent": "80.00",
        "kappa": "0.750",
        "modules": "exchange + propagate",
        "epochs": "40",
        "seed": "3",
        "smoothing": "2.50",
        "notes": "a b c",
        "file": path,
    }
    assert {name: told["pond"][name] for name in wanted} == wanted
    assert (told["lake"]["overall_accuracy_percent"], told["lake"]["kappa"], told["lake"]["seed"]) == ("93.40", "", "")


def test_a_card_tells_what_a_model_is(tmp_path):
    text = card_html(read_card(write_model(tmp_path / "lake.xmn", notes="<Summer>\nand more")))
    assert "<b>lake</b> &nbsp;OA 93.4 %" in text
    assert "HSI, 5 bands, 450–2190 nm · MSI, 3 bands → MSI" in text
    assert re.search('<img src="data:image/png;base64,[^"]+">&nbsp;Wood', text)
    assert "<small>43 pixels of labelled shapes that were held out<br>2026-05-04 · Ada · " in text
    assert "&lt;Summer&gt; …" in text
    many = [{"code": code, "name": f"C {code}", "color": "#ff0000"} for code in range(20)]
    long = card_html(read_card(write_model(tmp_path / "many.xmn", classes=many, accuracy=None)))
    assert "+6" in long
    assert "OA –" in long


def test_all_models_are_listed_and_the_filter_looks_into_their_cards(browser):
    assert sorted(browser.names()) == ["broken", "lake", "town"]
    line = browser.find("modelFilter", QgsFilterLineEdit)
    for text, names in (("grace roof", ["town"]), ("MSI lake", ["lake"]), ("nothing of it", [])):
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        assert browser.names() == names
    label = browser.find("modelsEmptyLabel", QLabel)
    assert label.isVisible()
    assert label.text() == "No model has 'nothing of it' in its name, sensors, classes or notes"


def test_a_class_in_the_colour_of_the_selection_is_seen_in_it(browser, folder):
    """Its square has a light edge around its own colour."""
    color = browser.list.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight).name()
    write_model(folder / "sea.xmn", classes=[{"code": 1, "name": "Sea", "color": color}])
    browser.user.session.shelf.look()
    wait_until(lambda: "sea" in browser.names())
    browser.pick("sea")
    [item] = browser.list.selectedItems()
    view = browser.list.itemWidget(item)
    seen = view.text.grab().toImage()
    lines = [[seen.pixelColor(x, y).name() for x in range(12)] for y in range(seen.height())]
    top = next(y for y, line in enumerate(lines) if line[:10] == ["#e0e0e0"] * 10)
    assert [line[:10] for line in lines[top + 1 : top + 9]] == [["#e0e0e0", *[color] * 8, "#e0e0e0"]] * 8
    assert lines[top + 9][:10] == ["#e0e0e0"] * 10


def test_an_empty_shelf_says_where_it_looked(user, tmp_path):
    settings.set_preferences(settings.Preferences(models_folder=str(tmp_path / "none")))
    label = Browser(user).find("modelsEmptyLabel", QLabel)
    assert label.text().startswith("No models yet: train one, or import one")
    assert str(tmp_path / "none") in label.text()


def test_use_chooses_the_model_in_step_4_and_shows_it(browser, folder):
    browser.user.find("mapSection").setCollapsed(True)
    browser.pick("lake")
    browser.click("useModelButton")
    assert browser.user.session.model_path == str(folder / "lake.xmn")
    assert browser.user.find("mapModelFile").filePath() == str(folder / "lake.xmn")
    assert not browser.user.find("mapSection").isCollapsed()
    assert not browser.dialog.isVisible(), "it would lie over the map"
    assert settings.recent_models() == [str(folder / "lake.xmn")]


def test_what_cannot_be_read_says_so_and_can_only_be_shown_or_removed(browser):
    assert "is not a model of X-ModalNet" in browser.problem("broken")
    browser.pick("broken")
    enabled = {
        name: browser.find(f"{name}ModelButton").isEnabled() for name in ("use", "share", "export", "describe", "show", "remove")
    }
    assert enabled == {"use": False, "share": False, "export": False, "describe": False, "show": True, "remove": True}
    assert "is not a model" in browser.find("useModelButton").toolTip()


def test_a_model_that_does_not_fit_the_layers_says_why(browser, raster):
    assert browser.problem("lake") == ""
    browser.user.session.set_layer("msi", raster("summer", np.ones((4, 20, 20), np.uint16)))
    assert browser.problem("lake").startswith("It learned MSI from 3 bands; layer 'summer' has 4")
    QgsProject.instance().clear()
    assert browser.problem("lake") == ""


def test_a_model_is_imported_and_selected(browser, tmp_path, folder):
    write_path(write_model(tmp_path / "given.xmn", author="Mary"))
    browser.click("importModelButton")
    wait_until(lambda: "given" in browser.names())
    assert (folder / "given.xmn").is_file()
    assert browser.list.entry.author == "Mary"


def test_what_is_no_model_is_not_imported(browser, tmp_path, folder):
    (tmp_path / "given.xmn").write_bytes(b"garbage")
    write_path(tmp_path / "given.xmn")
    browser.click("importModelButton")
    wait_until(lambda: browser.find("modelsNotice", object).isVisible())
    assert "is not a model of X-ModalNet" in browser.notice()
    assert not (folder / "given.xmn").exists()


def test_a_model_is_shared_as_one_file(browser, tmp_path, folder):
    browser.pick("lake")
    write_path(tmp_path / "for_you")
    browser.click("shareModelButton")
    assert (tmp_path / "for_you.xmn").read_bytes() == (folder / "lake.xmn").read_bytes()
    assert browser.notice() == f"A copy of the model is in {tmp_path / 'for_you.xmn'}"


@pytest.mark.parametrize("wish", ["No", "Yes"])
def test_a_copy_that_only_the_suffix_calls_as_a_file_that_is_there_is_asked_for(browser, tmp_path, folder, wish, monkeypatch):
    (tmp_path / "for_you.xmn").write_text("the user's")
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "for_you"), ""))
    monkeypatch.setattr(QMessageBox, "question", lambda *said: asked.append(said[2]) or getattr(QMessageBox.StandardButton, wish))
    browser.pick("lake")
    browser.click("shareModelButton")
    assert asked == [f"'{tmp_path / 'for_you.xmn'}' is there already. Replace it?"]
    assert ((tmp_path / "for_you.xmn").read_bytes() == b"the user's") is (wish == "No")


def test_author_and_notes_can_be_changed(browser, folder):
    def fill(dialog: QDialog) -> None:
        assert dialog.findChild(QLineEdit, "modelAuthorEdit").text() == "Ada"
        dialog.findChild(QLineEdit, "modelAuthorEdit").setText("Grace")
        dialog.findChild(QPlainTextEdit, "modelNotesEdit").setPlainText("Winter")
        dialog.accept()

    browser.pick("lake")
    answer(fill, QDialog)
    browser.click("describeModelButton")
    wait_until(lambda: not browser.user.session.shelf.is_busy)
    card = read_card(str(folder / "lake.xmn"))
    assert (card.author, card.notes) == ("Grace", "Winter")
    assert browser.list.entry.author == "Grace", "it is still the one that is selected"


def test_a_model_is_removed_after_a_yes_only(browser, folder):
    browser.user.session.set_model_path(str(folder / "lake.xmn"))
    browser.pick("lake")
    press(QMessageBox.StandardButton.Cancel)
    browser.click("removeModelButton")
    assert (folder / "lake.xmn").is_file()

    def agree(box: QMessageBox) -> None:
        if box.objectName() == "removeModelQuestion":
            press(QMessageBox.StandardButton.Yes)  # of the question that follows where there is no trash
        QTest.mouseClick(box.button(QMessageBox.StandardButton.Yes), LEFT)

    answer(agree, QMessageBox)
    browser.click("removeModelButton")
    assert not (folder / "lake.xmn").exists()
    assert sorted(browser.names()) == ["broken", "town"]
    assert browser.user.session.model_path == "", "a model that is gone is chosen no more"


KEEP = 'import json\njob = hear()["job"]\njson.dump(job, open("job.json", "w"))\n'


def test_a_model_is_exported_for_deepness_with_the_layers_nodata(browser, raster, engine_of, tmp_path, folder):
    engine_of(KEEP + 'say(type="done", outputs={"onnx": job["onnx_path"]}, report={}, notes=["a note"])')
    browser.user.session.set_layer("msi", raster("S2_scene", np.ones((3, 20, 20), np.uint16), nodata=0))
    browser.pick("lake")
    write_path(tmp_path / "lake")
    browser.click("exportModelButton")
    wait_until(browser.user.messages)
    job = json.loads((tmp_path / "job.json").read_text())
    assert (job["type"], job["model_path"], job["onnx_path"]) == (
        "export_onnx",
        str(folder / "lake.xmn"),
        str(tmp_path / "lake.onnx"),
    )
    assert (job["streams"], job["nodata"]) == (["msi"], 0.0)
    told = f"X-ModalNet: The model for Deepness is in {tmp_path / 'lake.onnx'}"
    assert browser.user.messages() == [f"{told}<br>a note"], "one message, however much there is to say"


def test_of_two_targets_the_user_says_which(browser, engine_of, tmp_path, folder):
    engine_of(KEEP + 'say(type="done", outputs={"onnx": job["onnx_path"]}, report={}, notes=[])')
    write_model(folder / "pair.xmn", target=["hsi", "msi"])
    browser.user.session.shelf.look()
    wait_until(lambda: "pair" in browser.names())
    browser.pick("pair")

    def choose(dialog: QInputDialog) -> None:
        assert "Deepness gives a model one raster" in dialog.labelText()
        write_path(tmp_path / "pair.onnx")
        dialog.setTextValue("MSI")
        dialog.accept()

    answer(choose, QInputDialog)
    browser.click("exportModelButton")
    wait_until(browser.user.messages)
    assert json.loads((tmp_path / "job.json").read_text())["streams"] == ["msi"]


def test_a_target_is_known_by_its_name_in_any_language(browser, engine_of, tmp_path, folder):
    class Words(QTranslator):
        def isEmpty(self) -> bool:
            return False

        def translate(self, context: str, text: str, *_: object) -> Optional[str]:
            return "Andere" if text == "Other" else None

    engine_of(KEEP + 'say(type="done", outputs={"onnx": job["onnx_path"]}, report={}, notes=[])')
    write_model(folder / "pair.xmn", target=["msi", "other"])
    browser.user.session.shelf.look()
    wait_until(lambda: "pair" in browser.names())
    browser.pick("pair")

    def choose(dialog: QInputDialog) -> None:
        write_path(tmp_path / "pair.onnx")
        dialog.setTextValue("Andere")
        dialog.accept()

    words = Words()
    QCoreApplication.installTranslator(words)
    try:
        answer(choose, QInputDialog)
        browser.click("exportModelButton")
        wait_until(browser.user.messages)
    finally:
        QCoreApplication.removeTranslator(words)
    assert json.loads((tmp_path / "job.json").read_text())["streams"] == ["other"]


def test_what_is_dragged_out_is_the_file(browser, folder):
    browser.pick("town")
    [url] = browser.list.mimeData(browser.list.selectedItems()).urls()
    assert url.toLocalFile() == str(folder / "town.xmn")


def test_the_cards_are_as_high_as_their_text_at_any_width(browser):
    for width in (320, 700):
        browser.dialog.resize(width, 500)
        QApplication.processEvents()
        for item in browser.list._items():
            view = browser.list.itemWidget(item)
            assert view.height() >= view.text.heightForWidth(view.text.width())


@pytest.mark.parametrize("trained", ["", "yesterday", "9999-12-31T23:59:59", "0001-01-01", 42 * "9"])
def test_a_file_may_name_a_day_that_no_system_knows(trained):
    """Windows knows none before 1970: what it says of them is another error than that of a wrong text."""
    assert day(trained) in ("", trained[:10])


def test_a_day_that_windows_does_not_know_is_left_out(monkeypatch):
    class Windows(model_table.datetime):
        def astimezone(self, tz=None):
            raise OSError(22, "Invalid argument")

    monkeypatch.setattr(model_table, "datetime", Windows)
    assert day("1969-12-31T12:00:00") == ""
