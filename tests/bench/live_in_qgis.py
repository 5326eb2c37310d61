"""Runs inside QGIS (see live.py): labels by mouse, live update, and how long each map took to be on the canvas."""

import json
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget
from qgis.utils import iface, plugins

from xmodalnet.plugin.runtime import ROOT

sys.path.insert(0, str(ROOT / "tests"))
from hands import click, click_map, find, open_panel, picture, play, settle, wait_until

PLAN_PATH = Path(os.environ["XMODALNET_LIVE_PLAN"])
PLAN, OUT = json.loads(PLAN_PATH.read_text(encoding="utf-8")), PLAN_PATH.parent
CANVAS_PX, TICK_MS, LIMIT_S = 512, 5, 120


class Heartbeat:
    """The longest that the main thread kept a timer waiting."""

    def __init__(self) -> None:
        self.longest, self._last, self._timer = 0.0, time.monotonic(), QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(TICK_MS)

    def forget(self) -> None:
        """What the bench itself has just kept it waiting for, such as a picture."""
        self._last = time.monotonic()

    def _beat(self) -> None:
        now = time.monotonic()
        self.longest, self._last = max(self.longest, now - self._last - TICK_MS / 1000), now


def go(figures: dict) -> None:
    iface.mainWindow().showNormal()
    for role, path in PLAN["layers"].items():
        iface.addRasterLayer(path, role.upper())
    dock = open_panel()
    resize_canvas()
    session = plugins["xmodalnet"].session
    session.set_target((PLAN["target"],))
    session.new_label_layer(str(OUT / "labels.gpkg"))
    for _ in PLAN["codes"]:
        click(find(dock, "addClassButton"))
    zoom_to_target(session)
    click(find(dock, "brushToolButton"))
    for code, spot in PLAN["first"]:
        label(session, code, spot)
    settle()
    heart, live = Heartbeat(), session.live
    figures["first"] = timed(live, lambda: click(find(dock, "liveButton")))
    picture(OUT / "first.png")
    heart.forget()
    figures["edits"] = [timed(live, partial(label, session, *edit)) for edit in PLAN["edits"]]
    figures["moves"] = [timed(live, partial(move, step)) for step in range(PLAN["moves"])]
    figures["blocked"] = heart.longest
    figures["spectra"] = redraws(dock)
    layer = live.layers.map
    figures["size"] = f"{layer.width()} x {layer.height()}"
    picture(OUT / "last.png")


def timed(live, action: Callable[[], None]) -> float:
    """Seconds from the action until the canvas has drawn the map that it calls for."""
    before = live.layers.map.source() if live.layers.map else ""
    started = time.monotonic()
    action()

    def is_there() -> bool:
        return live.layers.map is not None and live.layers.map.source() != before and not live.is_busy

    wait_until(is_there, "the live map", LIMIT_S)
    settle()
    seconds = time.monotonic() - started
    QTest.qWait(300)
    return seconds


class Painted(QObject):
    """When a widget was painted last."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.last = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.last = time.monotonic()
        return False


def redraws(dock: QWidget) -> list[float]:
    """Seconds from a move of the mouse until the spectra of all layers are painted anew."""
    section, combo = find(dock, "spectrumSection"), find(dock, "spectrumLayerCombo")
    section.setCollapsed(False)
    combo.setCurrentIndex(combo.count() - 1)
    plot, canvas, seconds = find(dock, "spectrumPlot"), iface.mapCanvas(), []
    find(dock, "stepsArea").ensureWidgetVisible(plot)
    painted = Painted(plot)
    for step in range(PLAN["redraws"]):
        QTest.qWait(150)
        started = time.monotonic()
        place = QPoint(120 + 7 * step, 160 + 5 * (step % 9))
        QTest.mouseMove(canvas.viewport(), place)
        wait_until(lambda started=started: painted.last > started, "the spectra", LIMIT_S)
        seconds.append(painted.last - started)
    picture(OUT / "spectra.png")
    return seconds


def label(session, code: int, spot: tuple[float, float]) -> None:
    """A click of the point tool at a place in the target layer's CRS, which is the project's."""
    session.labelling.choose_class(1 + PLAN["codes"].index(code))
    click_map(*spot)


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
    settle()


def resize_canvas() -> None:
    """The window so large that the canvas is."""
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    for _ in range(4):
        window.resize(window.width() + CANVAS_PX - canvas.width(), window.height() + CANVAS_PX - canvas.height())
        QTest.qWait(300)


play(go, OUT / "figures.json")
