"""Runs inside a real QGIS (see test_doors.py): every way in beside the dock, and what is left when the plugin goes, as JSON."""

import json
import os
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsMapTool, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QLineEdit,
    QMenu,
    QToolBar,
    QTreeView,
    QWidget,
)
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin

from xmodalnet.plugin.runtime import ROOT

sys.path.insert(0, str(ROOT / "tests"))
from hands import play, wait_until

PLAN = json.loads(os.environ["XMODALNET_DOORS"])
OUT = Path(os.environ["XMODALNET_TEST_OUT"])
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def go(facts: dict) -> None:
    iface.mainWindow().showNormal()
    iface.mainWindow().resize(1400, 900)
    for name, path in PLAN["layers"].items():
        iface.addRasterLayer(path, name)
    facts["drops"] = drop_everywhere()
    facts["menu"] = use_the_layers_menu()
    facts["keys"] = press_actions()
    facts["options"] = change_options()
    facts["found"] = {text: search(text) for text in PLAN["searches"]}
    facts["went"] = go_by_locator()
    facts["left"] = load_and_unload()


def session():
    return plugins["xmodalnet"].session


def drop_everywhere() -> dict:
    """Onto the window, the canvas and the layer tree: what is chosen after each, and whether the dock is open."""
    window, found = iface.mainWindow(), {}
    places = {"window": window, "canvas": iface.mapCanvas().viewport(), "layers": iface.layerTreeView().viewport()}
    for name, place in places.items():
        session().set_model_path("")
        plugins["xmodalnet"].dock.close()
        drop(place, PLAN["model"])
        found[name] = [session().model_path, plugins["xmodalnet"].dock.isVisible()]
    drop(window, PLAN["broken"])
    found["broken"] = [session().model_path, messages()]
    return found


def drop(widget: QWidget, path: str) -> None:
    """As a file browser does it: the event goes up until a widget takes it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path)])
    place = widget.rect().center()
    while widget is not None:
        enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, LEFT, NO_KEY)
        QApplication.sendEvent(widget, enter)
        if enter.isAccepted():
            QApplication.sendEvent(widget, QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, LEFT, NO_KEY))
            break
        widget = widget.parentWidget()
    QTest.qWait(300)  # QGIS answers a drop a moment later


def use_the_layers_menu() -> dict:
    view, found = iface.layerTreeView(), {}
    session().set_model_path("")
    layer = QgsProject.instance().mapLayersByName("S2_scene")[0]
    view.setCurrentLayer(layer)
    menu = view.menuProvider().createContextMenu()
    [door] = [action for action in menu.actions() if action.objectName() == "xmodalnetClassifyLayer"]
    found["text"] = door.text()
    door.menu().aboutToShow.emit()
    entries = [action for action in door.menu().actions() if not action.isSeparator()]
    found["entries"] = [action.text() for action in entries]
    entries[0].trigger()
    found["chosen"] = [session().model_path, session().layers["msi"].name(), list(session().target)]
    return found


def press_actions() -> dict:
    found = {}
    for action in plugins["xmodalnet"].doors.actions.actions:
        iface.messageBar().clearWidgets()
        plugins["xmodalnet"].dock.close()
        action.trigger()
        wait_until(lambda: not session().is_busy, "the job that this began")  # that of a model that is none tells its end
        QTest.qWait(50)
        found[action.objectName()] = [action.text(), plugins["xmodalnet"].dock.isVisible(), messages()]
    browser = iface.mainWindow().findChild(QDialog, "modelBrowser")
    found["is_browser_open"] = browser is not None and browser.isVisible()
    return found


def change_options() -> dict:
    """The page in QGIS's own dialog: what it shows, another author and device, OK."""
    found = {}

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        page = dialog.findChild(QWidget, "xmodalnetOptions") if dialog is not None else None
        if page is None:
            QTimer.singleShot(100, answer)
            return
        found["engine"] = page.findChild(QWidget, "optionsEngineText").text()
        page.findChild(QLineEdit, "optionsAuthorEdit").setText("Grace")
        page.findChild(QWidget, "optionsDeviceCombo").setCurrentText("cpu")
        page.window().grab().save(str(OUT / "options.png"))
        QTest.mouseClick(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok), LEFT)

    QTimer.singleShot(500, answer)
    iface.showOptionsDialog(iface.mainWindow(), "X-ModalNet")
    found["preferences"] = [session().preferences.author, session().preferences.device]
    found["dock"] = plugins["xmodalnet"].dock.findChild(QWidget, "deviceCombo").currentText()
    return found


def search(text: str) -> list[str]:
    """What the locator bar lists."""
    iface.locatorSearch(text)
    view = next(view for view in iface.mainWindow().findChildren(QTreeView) if "Locator" in view.metaObject().className())
    wait_until(lambda: view.model().rowCount() > 0, "the locator")
    QTest.qWait(300)
    rows = [view.model().index(row, 0) for row in range(view.model().rowCount())]
    return [row.data() for row in rows if row.data() and row.data() != "X-ModalNet"]


def go_by_locator() -> dict:
    """The first result of a search, taken by the keyboard."""
    session().set_model_path("")
    plugins["xmodalnet"].dock.close()
    search("xmn lake")
    line = next(widget for widget in iface.mainWindow().findChildren(QLineEdit) if widget.text() == "xmn lake")
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.qWait(300)
    return {"model": session().model_path, "is_open": plugins["xmodalnet"].dock.isVisible()}


def messages() -> list[str]:
    bar: QgsMessageBar = iface.messageBar()
    return [item.text() for item in bar.items() if item.title() == "X-ModalNet"]


def load_and_unload() -> list[dict]:
    """What of ours is in QGIS after the plugin went, twice."""
    found = []
    for _ in range(2):
        unloadPlugin("xmodalnet")
        settle()
        found.append(ours())
        loadPlugin("xmodalnet")
        startPlugin("xmodalnet")
        settle()
        found.append(ours())
    return found


def settle() -> None:
    for _ in range(5):
        QTest.qWait(20)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def ours() -> dict:
    """How many things of ours there are, by kind."""
    window = iface.mainWindow()
    by_name = {
        kind.__name__: sorted(
            thing.objectName() for thing in window.findChildren(kind) if thing.objectName().startswith("xmodalnet")
        )
        for kind in (QAction, QDockWidget, QToolBar, QMenu)
    }
    menu = iface.layerTreeView().menuProvider().createContextMenu()
    canvas = iface.mapCanvas()
    project = QgsProject.instance()
    return {
        **{kind: len(names) for kind, names in by_name.items()},
        "dialogs": len([d for d in window.findChildren(QDialog) if d.objectName().startswith("model")]),
        "layer_actions": len([a for a in menu.actions() if a.objectName().startswith("xmodalnet")]),
        "raster_menu": len([a for a in iface.rasterMenu().actions() if a.text().replace("&", "") == "X-ModalNet"]),
        "provider": int(QgsApplication.processingRegistry().providerById("xmodalnet") is not None),
        "canvas_items": len(canvas.scene().items()),
        "tools": len(canvas.findChildren(QgsMapTool)),
        "extents": canvas.receivers(canvas.extentsChanged),
        "layers_added": project.receivers(project.layersAdded),
        "cleared": project.receivers(project.cleared),
        "handles_drops": int(is_model_taken()),
    }


def is_model_taken() -> bool:
    """Whether a dropped model still reaches us."""
    taken = []
    plugin = plugins.get("xmodalnet")
    if plugin is None:
        return False
    plugin.session.model_changed.connect(taken.append)
    plugin.session.set_model_path("")
    drop(iface.mainWindow(), PLAN["model"])
    return bool(taken)


play(go, OUT / "facts.json")
