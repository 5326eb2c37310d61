"""Runs inside QGIS (see live.py): labels by mouse, live update, and how long each map took to be on the canvas."""

import json
import os
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QScrollArea, QToolBar, QWidget
from qgis.utils import iface, plugins

PLAN_PATH = Path(os.environ["XMODALNET_LIVE_PLAN"])
PLAN, OUT = json.loads(PLAN_PATH.read_text(encoding="utf-8")), PLAN_PATH.parent
CANVAS_PX, TICK_MS, LIMIT_S = 512, 5, 120
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Heartbeat:
    """The longest that the main thread kept a timer waiting."""

    def __init__(self) -> None:
        self.longest, self._last, self._timer = 0.0, time.monotonic(), QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(TICK_MS)

    def reset(self) -> None:
        self.longest, self._last = 0.0, time.monotonic()

    def _beat(self) -> None:
        now = time.monotonic()
        self.longest, self._last = max(self.longest, now - self._last - TICK_MS / 1000), now


def main() -> None:
    figures = {}
    try:
        go(figures)
    except Exception:
        figures["problem"] = traceback.format_exc()
        iface.mainWindow().grab().save(str(OUT / "problem.png"))
    (OUT / "figures.json").write_text(json.dumps(figures), encoding="utf-8")
    QgsProject.instance().clear()
    iface.actionExit().trigger()


def go(figures: dict) -> None:
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    window.showNormal()
    for role, path in PLAN["layers"].items():
        iface.addRasterLayer(path, role.upper())
    for name in ("Browser", "LayerOrder"):
        for other in window.findChildren(QDockWidget, name):
            other.close()
    bar = window.findChild(QToolBar, "xmodalnetToolBar")
    click(bar.widgetForAction(bar.actions()[0]))
    dock = window.findChild(QDockWidget, "xmodalnetDock")
    resize_canvas()
    session = plugins["xmodalnet"].session
    session.set_target((PLAN["target"],))
    session.new_label_layer(str(OUT / "labels.gpkg"))
    for _ in PLAN["codes"]:
        click(find(dock, "addClassButton"))
    zoom_to_target(session)
    click(find(dock, "pointToolButton"))
    for code, spot in PLAN["first"]:
        label(session, code, spot)
    wait_until(lambda: not canvas.isDrawing())
    heart, live = Heartbeat(), session.live
    figures["first"] = timed(live, lambda: click(find(dock, "liveButton")))
    QTest.qWait(500)
    window.grab().save(str(OUT / "first.png"))
    heart.reset()
    figures["edits"] = [timed(live, lambda edit=edit: label(session, *edit)) for edit in PLAN["edits"]]
    window.grab().save(str(OUT / "edits.png"))
    figures["moves"] = [timed(live, lambda step=step: move(step)) for step in range(PLAN["moves"])]
    figures["blocked"] = heart.longest
    layer = live.shown_layer
    figures["size"] = f"{layer.width()} x {layer.height()}"
    figures["shares"] = {str(code): share for code, share in live.shares.items()}
    window.grab().save(str(OUT / "moves.png"))


def timed(live, action: Callable[[], None]) -> float:
    """Seconds from the action until the canvas has drawn the map that it calls for."""
    canvas, before = iface.mapCanvas(), live.shown_layer.source() if live.shown_layer else ""
    started = time.monotonic()
    action()
    wait_until(lambda: live.shown_layer is not None and live.shown_layer.source() != before and not live.is_busy)
    QTest.qWait(20)  # the canvas waits a moment before it draws
    wait_until(lambda: not canvas.isDrawing())
    seconds = time.monotonic() - started
    QTest.qWait(300)
    return seconds


def label(session, code: int, spot: tuple[float, float]) -> None:
    """A click of the point tool at a place in the target layer's CRS, which is the project's."""
    session.labelling.choose_class(1 + PLAN["codes"].index(code))
    place = iface.mapCanvas().getCoordinateTransform().transform(QgsPointXY(*spot))
    QTest.mouseClick(iface.mapCanvas().viewport(), LEFT, NO_KEY, QPoint(round(place.x()), round(place.y())))


def move(step: int) -> None:
    """To and fro by a tenth of the view."""
    canvas = iface.mapCanvas()
    extent = canvas.extent()
    shift = extent.width() / 10 * (1 if step % 2 == 0 else -1)
    extent.setXMinimum(extent.xMinimum() + shift)
    extent.setXMaximum(extent.xMaximum() + shift)
    canvas.setExtent(extent)
    canvas.refresh()


def zoom_to_target(session) -> None:
    canvas, layer = iface.mapCanvas(), session.target_layer
    QgsProject.instance().setCrs(layer.crs())
    canvas.setExtent(layer.extent())
    canvas.refresh()
    wait_until(lambda: not canvas.isDrawing())


def resize_canvas() -> None:
    """The window so large that the canvas is."""
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    for _ in range(4):
        window.resize(window.width() + CANVAS_PX - canvas.width(), window.height() + CANVAS_PX - canvas.height())
        QTest.qWait(300)


def find(dock: QDockWidget, name: str) -> QWidget:
    widget = dock.findChild(QWidget, name)
    if widget is None:
        raise LookupError(f"the dock has no '{name}'")
    return widget


def click(widget: QWidget) -> None:
    area = iface.mainWindow().findChild(QScrollArea, "stepsArea")
    if area is not None and area.isAncestorOf(widget):
        area.ensureWidgetVisible(widget)
    if not widget.isEnabled():
        raise RuntimeError(f"'{widget.objectName()}' cannot be pressed: {widget.toolTip()}")
    QTest.mouseClick(widget, LEFT, NO_KEY, widget.rect().center())


def wait_until(is_so: Callable[[], object]) -> None:
    end = time.monotonic() + LIMIT_S
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError(f"it took more than {LIMIT_S} s; the live map says: {plugins['xmodalnet'].session.live.status}")
        QTest.qWait(10)


QTimer.singleShot(1000, main)
