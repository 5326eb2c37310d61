"""Goes through the main job in QGIS as a user does, by mouse and keyboard on the real panel. Runs inside QGIS: see start.py."""

import json
import os
import shutil
import time
import traceback
from collections.abc import Callable
from pathlib import Path

import processing
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QSize, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QCheckBox, QDockWidget, QMainWindow, QScrollArea, QToolBar, QWidget
from qgis.utils import iface, plugins

from xmodalnet.engine.jobs import Done

OUT = Path(os.environ["XMODALNET_DEMO_OUT"])
STAY = bool(os.environ.get("XMODALNET_DEMO_STAY"))
JOB_S = 600
WINDOW = QSize(1600, 1000)
DOCK_PX = 380


def main() -> None:
    """The main job, and what it leaves behind."""
    try:
        go(iface.mainWindow())
    except Exception:  # whatever went wrong, the terminal must learn of it, and QGIS must end
        (OUT / "problem.txt").write_text(traceback.format_exc(), encoding="utf-8")
        iface.mainWindow().grab().save(str(OUT / "problem.png"))
    if not STAY:
        QgsProject.instance().clear()  # else QGIS asks what to do with edits, and with layers in a temporary folder
        iface.actionExit().trigger()


def go(window: QMainWindow) -> None:
    """Data, target, Train, Map, accuracy, picture, project."""
    window.showNormal()
    window.resize(WINDOW)
    for name in ("Browser", "LayerOrder"):
        for other in window.findChildren(QDockWidget, name):
            other.close()
    bar = window.findChild(QToolBar, "xmodalnetToolBar")
    click(bar.widgetForAction(bar.actions()[0]))
    dock = window.findChild(QDockWidget, "xmodalnetDock")
    wait_until(dock.isVisible, "the panel")
    window.resizeDocks([dock], [DOCK_PX], Qt.Orientation.Horizontal)
    session = plugins["xmodalnet"].session

    session.load_sample(str(OUT))  # the button Load Sample Project does the same in a temporary folder
    wait_for(session)
    choose_targets(dock, {"msi"})
    type_into(dock, "modelFile", OUT / "model.xmn")
    started = time.monotonic()
    click(named(dock, "trainButton"))
    wait_for(session)
    type_into(dock, "mapFile", OUT / "map.tif")
    click(named(dock, "mapButton"))
    mapped = wait_for(session)
    seconds = time.monotonic() - started
    shutil.copy(mapped.outputs["confidence"], OUT / "confidence.tif")

    accuracy = assess()
    write_summary(mapped, accuracy, seconds)
    write_jobs()
    take_picture(window, dock)
    if not QgsProject.instance().write(str(OUT / "project.qgz")):
        raise RuntimeError("the project cannot be written")


def choose_targets(dock: QDockWidget, wanted: set[str]) -> None:
    """Tick the boxes of the sensors that will be there for the whole map: first on, then off, for one must stay."""
    for state in (True, False):
        for stream in ("hsi", "msi", "sar"):
            box = named(dock, f"{stream}TargetBox")
            if (stream in wanted) is state and box.isChecked() is not state:
                click(box)


def assess() -> dict:
    """The map against the true map, by the Processing algorithm."""
    done = processing.run(
        "xmodalnet:assess",
        {"MAP": str(OUT / "map.tif"), "LABEL_RASTER": str(OUT / "truth.tif"), "REPORT": str(OUT / "report.html")},
    )
    return {name: done[name.upper()] for name in ("overall_accuracy", "average_accuracy", "kappa")}


def write_summary(mapped: Done, accuracy: dict, seconds: float) -> None:
    summary = {**accuracy, "seconds": round(seconds, 1), "device": mapped.report["device"]}
    (OUT / "summary.json").write_text(json.dumps(summary, indent=1) + "\n", encoding="utf-8")


def write_jobs() -> None:
    """Training and map as one list: `python -m engine run job.json` makes the same again."""
    jobs = [json.loads((OUT / f"{name}.job.json").read_text(encoding="utf-8")) for name in ("model.xmn", "map.tif")]
    (OUT / "job.json").write_text(json.dumps(jobs, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def take_picture(window: QMainWindow, dock: QDockWidget) -> None:
    """The window with the whole scene, the legend and the panel, once all is drawn."""
    canvas = iface.mapCanvas()
    layer = QgsProject.instance().mapLayersByName("MSI")[0]
    canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()).buffered(100))
    canvas.refresh()
    wait_until(lambda: not canvas.isDrawing(), "the canvas")
    QTest.qWait(1500)
    window.grab().save(str(OUT / "screenshot.png"))


def named(dock: QDockWidget, name: str) -> QWidget:
    found = dock.findChild(QWidget, name)
    if found is None:
        raise LookupError(f"the panel has no '{name}'")
    return found


def click(widget: QWidget) -> None:
    """A left click in the widget's middle, scrolled into view; what is greyed out is an error."""
    area = widget.parent()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parent()
    if area is not None:
        area.ensureWidgetVisible(widget)
        QTest.qWait(50)
    if not widget.isEnabled():
        raise RuntimeError(f"'{widget.objectName()}' cannot be pressed: {widget.toolTip()}")
    place = widget.rect().center()
    if isinstance(widget, QCheckBox):
        place.setX(10)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.qWait(50)


def type_into(dock: QDockWidget, name: str, path: Path) -> None:
    line = named(dock, name).lineEdit()
    line.selectAll()
    QTest.keyClicks(line, str(path))
    QTest.keyClick(line, Qt.Key.Key_Return)


def wait_for(session: QObject) -> Done:
    """Until the job that was just started has ended well; its result."""
    outcome: list = []
    signals = (session.trained, session.mapped, session.sample_loaded, session.failed)
    for signal in signals:
        signal.connect(outcome.append)
    wait_until(lambda: outcome, "the job", JOB_S)
    for signal in signals:
        signal.disconnect(outcome.append)
    if isinstance(outcome[0], Exception):
        raise outcome[0]
    return outcome[0]


def wait_until(is_so: Callable[[], object], what: str, limit_s: float = 30) -> None:
    end = time.monotonic() + limit_s
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError(f"{what} took more than {limit_s} s")
        QTest.qWait(50)


QTimer.singleShot(1000, main)
