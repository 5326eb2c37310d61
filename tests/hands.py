"""Hands and eyes in a real QGIS, for scripts that run inside it: clicks on the panel and on the map, keys, pictures, and patience."""

import json
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QCheckBox, QDockWidget, QLineEdit, QScrollArea, QToolBar, QWidget
from qgis.utils import iface

RESIZED_MS = 600  # QGIS draws a canvas that got another size half a second later, and shows nothing else until then
LEFT, RIGHT, NO_KEY = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier


def play(tell: Callable[[dict], None], path: Path) -> None:
    """Let a script do its work a moment after QGIS is up, write the facts that it gathers (or what went wrong, with a picture beside) as
    JSON, and end QGIS."""

    def run() -> None:
        facts: dict = {}
        try:
            tell(facts)
        except Exception:  # whatever went wrong, who started QGIS must learn of it, and QGIS must end
            facts["problem"] = traceback.format_exc()
            iface.mainWindow().grab().save(str(path.with_name("problem.png")))
        path.write_text(json.dumps(facts), encoding="utf-8")
        leave()

    QTimer.singleShot(1000, run)


def leave() -> None:
    """Without a question about edits, or layers in a temporary folder."""
    QgsProject.instance().clear()
    iface.actionExit().trigger()


def open_panel() -> QDockWidget:
    """The panel, by a click on its button in the toolbar, unless QGIS opened it as it was left; other panels that take room are closed."""
    window = iface.mainWindow()
    for name in ("Browser", "LayerOrder"):
        for other in window.findChildren(QDockWidget, name):
            other.close()
    bar, dock = window.findChild(QToolBar, "xmodalnetToolBar"), window.findChild(QDockWidget, "xmodalnetDock")
    if not dock.isVisible():
        click(bar.widgetForAction(bar.actions()[0]))
    wait_until(dock.isVisible, "the panel")
    QTest.qWait(RESIZED_MS)
    settle()
    return dock


def find(dock: QDockWidget, name: str, kind: type = QWidget) -> QWidget:
    widget = dock.findChild(kind, name)
    if widget is None:
        raise LookupError(f"the panel has no '{name}'")
    return widget


def click(widget: QWidget) -> None:
    """A left click in the widget's middle, scrolled into view; what is greyed out is an error."""
    area = iface.mainWindow().findChild(QScrollArea, "stepsArea")
    if area is not None and area.isAncestorOf(widget):
        area.ensureWidgetVisible(widget)
        QTest.qWait(20)
    if not widget.isEnabled():
        raise RuntimeError(f"'{widget.objectName()}' cannot be pressed: {widget.toolTip()}")
    place = QPoint(10, widget.height() // 2) if isinstance(widget, QCheckBox) else widget.rect().center()
    QTest.mouseClick(widget, LEFT, NO_KEY, place)


def click_map(x: float, y: float, button: Qt.MouseButton = LEFT) -> None:
    """At a place in the project's CRS."""
    canvas = iface.mapCanvas()
    place = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    QTest.mouseClick(canvas.viewport(), button, NO_KEY, QPoint(round(place.x()), round(place.y())))


def press_map(key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
    QTest.keyClick(iface.mapCanvas(), key, modifier)


def write(line: QLineEdit, text: object) -> None:
    line.selectAll()
    QTest.keyClicks(line, str(text))
    QTest.keyClick(line, Qt.Key.Key_Return)


def settle() -> None:
    """Until the canvas has drawn everything."""
    QTest.qWait(20)  # it waits a moment before it begins
    wait_until(lambda: not iface.mapCanvas().isDrawing(), "the canvas")


def picture(path: Path) -> None:
    """Of the whole window."""
    settle()
    QTest.qWait(300)
    iface.mainWindow().grab().save(str(path))


def wait_until(is_so: Callable[[], object], what: str, limit_s: float = 60) -> None:
    end = time.monotonic() + limit_s
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError(f"{what} took more than {limit_s} s")
        QTest.qWait(10)
