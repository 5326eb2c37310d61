"""Tiny layers, tiny workers, and a window like QGIS's own around the dock."""

import atexit
import gc
import json
import os
import shutil
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Optional

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsField, QgsMapLayer, QgsProject, QgsRasterLayer, QgsRectangle, QgsSettings, QgsVectorLayer
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas, QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop
from qgis.PyQt.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from xmodalnet.engine.jobs import SampleJob, TrainJob
from xmodalnet.engine.specs import FitSpec, LabelSpec, LayerSpec
from xmodalnet.plugin.engine_process import run_job
from xmodalnet.plugin.runtime import ROOT, EngineCommand
from xmodalnet.plugin.tasks import EngineTask

from .toolbox import qgis_process


def _keep_apart() -> None:
    """A process that runs tests beside others has a screen of its own, as on one screen only one window has the focus, and a folder of its
    own for temporary files, as tests count what is left there."""
    told, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    screen = subprocess.Popen(command, pass_fds=[tell], stderr=subprocess.DEVNULL)
    atexit.register(screen.kill)
    os.close(tell)  # else nothing would end the wait for a screen that cannot start
    number = os.read(told, 16).decode().strip()
    assert number, "Xvfb has not started"
    os.environ["DISPLAY"] = f":{number}"
    tempfile.tempdir = tempfile.mkdtemp(
        prefix="xmodalnet-tests-"
    )  # not TMPDIR, by which QGIS knows what a test makes as temporary
    atexit.register(shutil.rmtree, tempfile.tempdir, ignore_errors=True)


if "PYTEST_XDIST_WORKER" in os.environ:
    _keep_apart()

HELLO = """
import json, os, sys, time
def say(**event):
    sys.stdout.write(json.dumps(event) + "\\n"); sys.stdout.flush()
def hear():
    return json.loads(sys.stdin.readline())
"""
READY = 'say(type="ready", protocol=1, version="0")\n'


@pytest.fixture(autouse=True)
def clean_slate(qgis_app) -> Iterator[None]:
    """No project, no setting of ours; nor does a test leave one to the fixtures that many share."""
    QgsSettings().remove("xmodalnet")
    QgsProject.instance().clear()
    yield
    QgsApplication.taskManager().cancelAll()
    QgsProject.instance().clear()
    QgsSettings().remove("xmodalnet")


@pytest.fixture(autouse=True, scope="session")
def nothing_left(qgis_app) -> Iterator[None]:
    """What Python objects still hold goes before QGIS ends: a raster layer that goes after GDAL crashes."""
    yield
    QgsProject.instance().clear()
    sys.last_traceback = sys.last_value = None  # of a test that failed, with all that it held
    gc.collect()
    for left in gc.get_objects():
        if isinstance(left, QgsRasterLayer) and not sip.isdeleted(left):
            sip.delete(left)


@pytest.fixture
def worker(tmp_path: Path) -> Callable[[str], EngineCommand]:
    """worker(lines): a real process that says it is ready and then does what its few lines say; hello="" leaves the greeting out."""

    def make(lines: str, hello: str = READY) -> EngineCommand:
        script = tmp_path / "worker.py"
        script.write_text(HELLO + hello + textwrap.dedent(lines), encoding="utf-8")
        return EngineCommand(sys.executable, ("-u", str(script)), str(tmp_path))

    return make


@pytest.fixture
def engine_of(worker, tmp_path: Path, monkeypatch) -> Callable[[str], Path]:
    """engine_of(lines): an interpreter that runs these lines whatever it is asked to start. The plugin finds it as its engine."""

    def make(lines: str, hello: str = READY) -> Path:
        command = worker(lines, hello)
        program = tmp_path / "python"
        program.write_text(
            f'#!/bin/sh\ncd "{tmp_path}"\necho "$@" >> asked\nexec "{command.program}" -u "{command.arguments[-1]}"\n',
            encoding="utf-8",
        )
        program.chmod(0o755)
        monkeypatch.setenv("XMODALNET_ENGINE_PYTHON", str(program))
        return program

    return make


@pytest.fixture(scope="session")
def scene(tmp_path_factory, qgis_app) -> dict[str, str]:
    """The simulated scene, 96 x 96 px, made by the real engine: path per role."""
    folder = tmp_path_factory.mktemp("scene")
    return run_job(SampleJob(str(folder), size_px=96), lambda progress: None, lambda: False).outputs


@pytest.fixture(scope="session")
def model(profile, scene, tmp_path_factory) -> dict:
    """The results of a short training from HSI and MSI."""
    folder = tmp_path_factory.mktemp("model")
    results, said = qgis_process(
        profile,
        "train",
        HSI=scene["hsi"],
        MSI=scene["msi"],
        LABELS=scene["labels"],
        FIELD="code",
        EPOCHS=2,
        MODEL=folder / "m.xmn",
        REPORT=folder / "m.html",
    )
    assert results, said
    return results


@pytest.fixture(scope="session")
def algorithms(qgis_app) -> None:
    """QGIS's own plugin Processing with its providers, as every QGIS has it."""
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()


@pytest.fixture(scope="session")
def river(scene, tmp_path_factory) -> str:
    """A model of the scene's HSI and MSI, quickly trained by the real engine."""
    job = TrainJob(
        layers=(LayerSpec("hsi", scene["hsi"], "hsi"), LayerSpec("msi", scene["msi"], "msi")),
        labels=LabelSpec(scene["labels"], field="class"),
        model_path=str(tmp_path_factory.mktemp("models") / "river.xmn"),
        target=("msi",),
        fit=FitSpec(epochs=2, device="cpu"),
        author="Ada Löwe",
        notes="Two lines\nof notes",
    )
    return run_job(job, lambda progress: None, lambda: False).outputs["model"]


MODEL_CARD = {
    "format": 2,
    "streams": [
        {"name": "hsi", "kind": "hsi", "band_count": 5, "wavelengths_nm": [450.0, 500.0, 550.0, 600.0, 2190.0]},
        {"name": "msi", "kind": "msi", "band_count": 3, "wavelengths_nm": []},
    ],
    "classes": [{"code": 1, "name": "Wood", "color": "#2e7d32"}, {"code": 2, "name": "Lake", "color": "#1f78b4"}],
    "target": ["msi"],
    "accuracy": {"overall_accuracy": 0.934, "confusion": [[30, 2], [1, 10]]},
    "provenance": {"trained": "2026-05-04T10:11:12+00:00"},
    "graphs": {"graphs/msi.onnx": ["msi"]},
    "author": "Ada",
    "notes": "Summer only",
}


def write_model(path: Path, leave_out: Sequence[str] = (), **changes: object) -> str:
    """A file with the card of a model, and something in place of weights and graph."""
    card = {key: value for key, value in {**MODEL_CARD, **changes}.items() if key not in leave_out}
    content = {"model.json": json.dumps(card), "weights.safetensors": "weights", "graphs/msi.onnx": "the net itself"}
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in content.items():
            if name not in leave_out:
                archive.writestr(name, text)
    return str(path)


@pytest.fixture(scope="session")
def profile(tmp_path_factory) -> Path:
    """One that remembers what the tests before did in it."""
    return new_profile(tmp_path_factory.mktemp("qgis"))


def new_profile(folder: Path) -> Path:
    """A QGIS profile in which the checkout is an enabled plugin, and that remembers nothing."""
    home = folder / "profiles" / "default"
    (home / "python" / "plugins").mkdir(parents=True)
    (home / "python" / "plugins" / "xmodalnet").symlink_to(ROOT)
    (home / "QGIS").mkdir()
    (home / "QGIS" / "QGIS3.ini").write_text("[PythonPlugins]\nxmodalnet=true\nprocessing=true\n", encoding="utf-8")
    return folder


def run_in_qgis(script: str, profile: Path, folder: Path, **environment: str) -> dict:
    """The facts that a script (see hands.py) gathers in a real QGIS and leaves in `folder`, beside QGIS's own words."""
    inherited = {key: value for key, value in os.environ.items() if key not in ("QGIS_CUSTOM_CONFIG_PATH", "QT_QPA_PLATFORM")}
    path = str(Path(__file__).resolve().parent / script)
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(profile), "--code", path]
    if not os.environ.get("DISPLAY"):
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", *command]
    with open(folder / "qgis.log", "w", encoding="utf-8") as log:
        subprocess.run(command, env={**inherited, **environment}, stdout=log, stderr=log, timeout=600, check=False)
    seen = json.loads((folder / "facts.json").read_text(encoding="utf-8"))
    assert "problem" not in seen, seen["problem"]
    return seen


def write_raster(
    path: Path, values, *, left=400000.0, top=5800000.0, pixel=10.0, epsg: int = 32633, nodata=None, wavelengths=(), names=()
) -> str:
    """A GeoTIFF of values (C, h, w) or (h, w); epsg 0: without CRS."""
    values = np.asarray(values)
    values = values[None] if values.ndim == 2 else values
    kind = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16, "float32": gdal.GDT_Float32}
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), *values.shape[:0:-1], values.shape[0], kind[values.dtype.name])
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        dataset.SetProjection(system.ExportToWkt())
        dataset.SetGeoTransform((left, pixel, 0, top, 0, -pixel))
    for number, band in enumerate(values, start=1):
        dataset.GetRasterBand(number).WriteArray(band)
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
        if names:
            dataset.GetRasterBand(number).SetDescription(names[number - 1])
        if wavelengths:
            dataset.GetRasterBand(number).SetMetadataItem("wavelength", str(wavelengths[number - 1]))
    dataset.FlushCache()
    return str(path)


def to_change(path: object) -> gdal.Dataset:
    """A raster to write into. Newer versions of GDAL refuse to make a Cloud Optimized GeoTIFF less so, older ones warn."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_UPDATE, open_options=["IGNORE_COG_LAYOUT_BREAK=YES"])
    gdal.PopErrorHandler()
    return dataset


@pytest.fixture
def raster(tmp_path: Path) -> Callable[..., QgsRasterLayer]:
    """raster("name", values, **how): a raster layer of the project."""

    def make(name: str, values=None, **how) -> QgsRasterLayer:
        values = np.arange(400, dtype=np.uint16).reshape(1, 20, 20) if values is None else values
        return in_project(QgsRasterLayer(write_raster(tmp_path / f"{name}.tif", values, **how), name))

    return make


@pytest.fixture
def broken_off(raster) -> QgsRasterLayer:
    """A raster of 10 m pixels, 300 x 300 px and two bands, of which the copy broke off: its head and its first rows are whole."""
    noise = np.random.default_rng(0).integers(1, 100, (2, 300, 300), dtype=np.uint8)
    layer = raster("copied", noise)
    path = Path(layer.source())
    os.truncate(path, path.stat().st_size // 4)
    return layer


def in_project(layer: QgsMapLayer) -> QgsMapLayer:
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def memory_layer(kind: str = "Polygon", fields: str = "field=class:string&field=code:integer") -> QgsVectorLayer:
    return in_project(QgsVectorLayer(f"{kind}?crs=EPSG:32633&{fields}", "shapes", "memory"))


def text_field(name: str) -> QgsField:
    return QgsVectorLayer(f"NoGeometry?field={name}:string", "", "memory").fields().at(0)


class Window(QMainWindow):
    """What the plugin asks of `iface`, with QGIS's own canvas, message bar and layer tree behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.canvas, self.bar, self.active, self.log_opened = QgsMapCanvas(), QgsMessageBar(), None, 0
        self.canvas.setDestinationCrs(QgsProject.instance().crs())
        self.bridge = QgsLayerTreeMapCanvasBridge(QgsProject.instance().layerTreeRoot(), self.canvas, self.canvas)
        self.registered: dict[str, list] = {}  # what the plugin has registered and not taken back, by kind
        self.raster_menu = self.menuBar().addMenu("Raster")
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.addWidget(self.bar)
        layout.addWidget(self.canvas, 1)
        self.setCentralWidget(centre)
        self.resize(1000, 800)

    def mainWindow(self) -> QMainWindow:
        return self

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def draw_no_more(self) -> None:
        """Neither the map nor, a moment later, what lies around it: for that QGIS, too, asks a layer for its extent, and crashes where the
        layer's file is gone. What was asked for before begins at once, and is stopped."""
        self.canvas.setRenderFlag(False)
        self.canvas.setPreviewJobsEnabled(False)
        time.sleep(0.01)  # the canvas begins a millisecond after it was asked
        QCoreApplication.processEvents()
        self.canvas.stopRendering()

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def newProject(self, asks: bool) -> bool:
        self.asked_to_save = asks
        QgsProject.instance().clear()
        return True

    def setActiveLayer(self, layer: QgsMapLayer) -> None:
        self.active = layer

    def openLayoutDesigner(self, layout) -> None:
        self.designed = layout

    def openMessageLog(self) -> None:
        self.log_opened += 1

    def activeLayer(self) -> Optional[QgsMapLayer]:
        return self.active

    def _hold(self, kind: str, thing: object) -> None:
        self.registered.setdefault(kind, []).append(thing)

    def _give(self, kind: str, thing: object) -> None:
        self.registered[kind].remove(thing)

    def registerCustomDropHandler(self, handler) -> None:
        self._hold("drops", handler)

    def unregisterCustomDropHandler(self, handler) -> None:
        self._give("drops", handler)

    def registerOptionsWidgetFactory(self, factory) -> None:
        self._hold("options", factory)

    def unregisterOptionsWidgetFactory(self, factory) -> None:
        self._give("options", factory)

    def registerLocatorFilter(self, locator) -> None:
        self._hold("locators", locator)

    def deregisterLocatorFilter(self, locator) -> None:
        self._give("locators", locator)

    def addCustomActionForLayerType(self, action, menu, kind, all_layers) -> None:
        self._hold("layer actions", action)

    def removeCustomActionForLayerType(self, action) -> None:
        self._give("layer actions", action)

    def addPluginToRasterMenu(self, name, action) -> None:
        self.raster_menu.addMenu(name).addAction(action)

    def removePluginRasterMenu(self, name, action) -> None:
        self.raster_menu.clear()

    def registerMainWindowAction(self, action, shortcut) -> None:
        self.addAction(action)

    def unregisterMainWindowAction(self, action) -> None:
        self.removeAction(action)


@pytest.fixture
def window(qgis_app) -> Iterator[Window]:
    made = Window()
    made.show()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait_until(is_so: Callable[[], object], seconds: float = 20.0) -> None:
    """Let QGIS work until something is so."""
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, f"it took more than {seconds} s"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.005)


@contextmanager
def no_thread_free() -> Iterator[None]:
    """QGIS's task manager begins nothing meanwhile."""
    end, manager = threading.Event(), QgsApplication.taskManager()
    others = [EngineTask("wait", lambda *_: end.wait(20)) for _ in range(30)]  # more than there are threads
    try:
        for other in others:
            manager.addTask(other)
        yield
    finally:
        end.set()
        wait_until(lambda: manager.countActiveTasks() == 0)


def edges_of(box: QgsRectangle) -> list[float]:
    """What a canvas shows, to be compared by pytest.approx: what it is told, it rounds to its size."""
    return [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]


__all__ = [
    "MODEL_CARD",
    "READY",
    "ROOT",
    "Window",
    "edges_of",
    "in_project",
    "memory_layer",
    "no_thread_free",
    "run_in_qgis",
    "text_field",
    "to_change",
    "wait_until",
    "write_model",
    "write_raster",
]
