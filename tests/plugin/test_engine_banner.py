"""The banner while there is no engine that works, and the menu that always leads to another one."""

import shutil

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QLabel, QMessageBox, QPushButton, QToolButton

import xmodalnet
from xmodalnet.engine.errors import EngineError
from xmodalnet.plugin import runtime

from . import test_dock, test_packages, test_runtime
from .conftest import wait_until
from .test_class_buttons import answer_files
from .test_dock import LEFT, User

user, labelled = test_dock.user, test_dock.labelled
nowhere, index = test_runtime.nowhere, test_packages.index


def test_an_engine_that_goes_and_comes_back_is_noticed_by_every_step(labelled, engine_of, monkeypatch):
    """By itself: else one step would say that there is none while the next one is ready."""
    program = engine_of("")
    monkeypatch.setattr(runtime, "find_engine_python", lambda: program if program.is_file() else None)
    names = ("trainButton", "mapButton", "loadSampleButton", "liveButton")
    labelled.session.engine_changed.emit()

    def missed() -> list[bool]:
        return [labelled.find(name).toolTip().startswith("Set up the engine first (above)") for name in names]

    assert missed() == [False] * 4
    away = program.rename(program.with_name("away"))
    wait_until(lambda: missed() == [True] * 4, 5)
    assert labelled.find("engineBanner").isVisible()
    away.rename(program)
    wait_until(lambda: missed() == [False] * 4, 5)
    assert not labelled.find("engineBanner").isVisible()


def test_a_job_that_finds_no_engine_brings_the_banner_at_once(labelled, monkeypatch):
    monkeypatch.setattr(runtime, "find_engine_python", lambda: None)
    with pytest.raises(EngineError, match=r"not set up yet\. Press Set Up Engine at the top of the X-ModalNet panel"):
        labelled.session.load_sample()
    assert labelled.find("engineBanner").isVisible()


def test_the_banner_says_which_interpreter_cannot_be_used_and_why(nowhere, window, monkeypatch):
    monkeypatch.setenv(runtime.PYTHON_VARIABLE, f"/{'x' * 300}/<b>")
    plugin = xmodalnet.classFactory(window)
    plugin.initGui()
    user = User(window, plugin)
    said = user.find("engineLabel", QLabel).text()
    assert said.endswith(f" The interpreter /{'x' * 300}/&lt;b&gt; cannot be used: File name too long.")
    assert "cannot be used: File name too long." in user.find("engineButton").toolTip()
    plugin.unload()


def test_without_an_engine_the_banner_offers_to_make_one_and_asks_first(window, monkeypatch):
    monkeypatch.setattr(runtime, "find_engine_python", lambda: None)
    plugin = xmodalnet.classFactory(window)
    plugin.initGui()
    user = User(window, plugin)
    assert user.find("engineBanner").isVisible()
    assert user.find("trainButton").toolTip() == "Set up the engine first (above)"
    assert not user.find("loadSampleButton").isEnabled()
    asked = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        asked.append(box.informativeText())
        QTest.mouseClick(box.button(QMessageBox.StandardButton.Cancel), LEFT)

    QTimer.singleShot(200, answer)
    user.click("setUpEngineButton")
    assert str(runtime.managed_folder()) in asked[0]
    assert "The Python of QGIS is not touched" in asked[0]
    assert not user.session.is_busy, "a no installs nothing"
    plugin.unload()


def test_an_engine_hides_the_banner(user, engine_of):
    engine_of("")
    user.session.engine_changed.emit()
    assert not user.find("engineBanner").isVisible()


@pytest.mark.parametrize("name", ["setUpEngineAction", "chooseInterpreterAction"])
def test_an_engine_can_always_be_replaced(user, engine_of, name):
    engine_of("")
    user.session.engine_changed.emit()
    menu = user.find("engineButton", QToolButton).menu()
    assert user.find("engineButton").toolTip() == f"The engine runs in {user.session.engine_python}"
    asked = []

    def answer() -> None:
        asked.append(QApplication.activeModalWidget().objectName() or type(QApplication.activeModalWidget()).__name__)
        QApplication.activeModalWidget().reject()

    QTimer.singleShot(200, answer)
    user.find(name, QAction).trigger()
    assert menu.actions()[0].objectName() == "setUpEngineAction"
    assert asked == [{"setUpEngineAction": "setUpEngineQuestion"}.get(name, "QFileDialog")]


def test_packages_that_were_saved_elsewhere_are_installed_from_their_folder(user, index, tmp_path):
    """Both halves by clicks; what is said in the end leads on, and stays until it is closed: such work takes longer than one looks on."""
    told, bar = [], user.window.bar
    user.session.prepared.connect(told.append)
    answer_files(str(tmp_path))
    user.find("gatherPackagesAction", QAction).trigger()
    wait_until(lambda: told and not user.session.is_busy, 60)
    [folder] = [path for path in tmp_path.iterdir() if path.name.startswith("xmodalnet-engine-")]
    assert told[0].startswith(f"The engine's packages lie in {folder}. ")
    assert "Set Up Engine and From Folder" in told[0]
    wait_until(bar.items)
    assert (bar.currentItem().text(), bar.currentItem().duration()) == (told[0], 0)

    def choose() -> None:
        answer_files(str(folder))
        question = QApplication.activeModalWidget()
        QTest.mouseClick(question.findChild(QPushButton, "setUpFromFolderButton"), LEFT)

    assert user.find("engineBanner").isVisible()
    QTimer.singleShot(200, choose)
    user.click("setUpEngineButton")
    wait_until(lambda: len(told) == 2 and not user.session.is_busy, 60)
    assert told[1] == f"The engine is ready: {runtime.find_engine_python()}"
    wait_until(lambda: bar.items() and bar.currentItem().text() == told[1])
    assert bar.currentItem().duration() == 0
    assert not user.find("engineBanner").isVisible()


def test_an_engine_that_does_not_work_brings_the_banner_back(user, engine_of, scene, tmp_path):
    engine_of("")
    (tmp_path / "worker.py").write_text("import no_such_package", encoding="utf-8")
    user.click("loadSampleButton")
    wait_until(user.messages)
    assert user.find("engineBanner").isVisible()
    text = user.find("engineLabel", QLabel).text()
    assert text.startswith("<b>The engine does not work.</b> The engine stopped before it was done. ")
    assert "no_such_package" in text
    own = {**scene, "labels": str(shutil.copy(scene["labels"], tmp_path / "labels.gpkg"))}  # it gets a style
    engine_of(f'hear()\nsay(type="done", outputs={own!r}, report={{}}, notes=[])')
    user.click("loadSampleButton")
    wait_until(lambda: user.session.layers)
    assert not user.find("engineBanner").isVisible()


@pytest.mark.parametrize(
    ("answer", "is_made", "stay"), [("New Project", True, False), ("This Project", True, True), ("Cancel", False, True)]
)
def test_the_sample_does_not_come_into_the_users_project_unasked(labelled, engine_of, scene, tmp_path, answer, is_made, stay):
    own = {**scene, "labels": str(shutil.copy(scene["labels"], tmp_path / "sample.gpkg"))}
    engine_of(f'hear()\nsay(type="done", outputs={own!r}, report={{}}, notes=[])')
    mine = labelled.session.layers["msi"].id()

    def reply() -> None:
        [question] = [box for box in labelled.dock.findChildren(QMessageBox) if box.objectName() == "sampleQuestion"]
        next(button for button in question.buttons() if button.text().replace("&", "") == answer).click()

    QTimer.singleShot(200, reply)
    labelled.click("loadSampleButton")
    if is_made:
        wait_until(lambda: set(labelled.session.layers) == {"hsi", "msi", "sar"})
    assert (QgsProject.instance().mapLayer(mine) is not None) is stay
    assert getattr(labelled.window, "asked_to_save", None) is (None if stay else True)
