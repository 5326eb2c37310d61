"""Goes through the main job in QGIS as a user does, by mouse and keyboard on the real panel. Runs inside QGIS: see start.py."""

import json
import os
import shutil
import sys
import time
import traceback
from pathlib import Path

import processing
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QSize, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow
from qgis.utils import iface, plugins

from xmodalnet.engine.jobs import Done
from xmodalnet.plugin.runtime import ROOT

sys.path.insert(0, str(ROOT / "tests"))
from hands import click, find, leave, open_panel, settle, wait_until, write

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
        leave()


def go(window: QMainWindow) -> None:
    """Data, target, Train, Map, accuracy, picture, project."""
    window.showNormal()
    window.resize(WINDOW)
    dock = open_panel()
    window.resizeDocks([dock], [DOCK_PX], Qt.Orientation.Horizontal)
    session = plugins["xmodalnet"].session

    session.load_sample(str(OUT))  # the button Load Sample Project does the same in a temporary folder
    wait_for(session)
    choose_targets(dock, {"msi"})
    write(find(dock, "modelFile").lineEdit(), OUT / "model.xmn")
    started = time.monotonic()
    click(find(dock, "trainButton"))
    wait_for(session)
    write(find(dock, "mapFile").lineEdit(), OUT / "map.tif")
    click(find(dock, "mapButton"))
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
            box = find(dock, f"{stream}TargetBox")
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
    settle()
    QTest.qWait(1500)
    window.grab().save(str(OUT / "screenshot.png"))


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


QTimer.singleShot(1000, main)
