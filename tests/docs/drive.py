"""Takes the pictures of the help in QGIS, on the simulated scene, by mouse and keyboard. Runs inside QGIS: see pictures.py."""

import os
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal, gdal_array
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QScrollArea, QWidget
from qgis.utils import iface, plugins

from xmodalnet.plugin.runtime import ROOT

sys.path.insert(0, str(ROOT / "tests"))
from hands import click, find, open_panel, play, press_map, settle, wait_until, write

OUT = Path(os.environ["XMODALNET_PICTURES_OUT"])
SCENE = Path(os.environ["XMODALNET_PICTURES_SCENE"])
WINDOW, DOCK_PX, JOB_S = QSize(1280, 860), 360, 600
_MOST_FLAT, _FLAT_PX = 160, 150  # a swatch has some 200 pixels, a pixel of an image that is zoomed into 100
SECTIONS = (
    "dataSection", "labelSection", "spectrumSection", "liveSection", "trainSection", "mapSection", "afterMapSection", "accuracySection",
)  # fmt: skip


def tell(facts: dict) -> None:
    """The tutorial's way; each picture shows the section that its page is about."""
    window = iface.mainWindow()
    window.showNormal()
    window.resize(WINDOW)
    dock = open_panel()
    window.resizeDocks([dock], [DOCK_PX], Qt.Orientation.Horizontal)
    session = plugins["xmodalnet"].session
    session.load_sample(str(SCENE))
    idle(session)
    session.set_target(("msi",))
    iface.mapCanvas().setExtent(session.target_layer.extent())
    settle()
    session.registration.compare(session.layers, "msi")
    idle(session)
    shot(dock, "dataSection", "data")
    click(find(dock, "polygonToolButton"))
    shot(dock, "labelSection", "labels")
    spectra(dock, session)
    live(dock, session)
    write(find(dock, "modelFile").lineEdit(), SCENE / "model.xmn")
    show(dock, "trainSection")
    click(find(dock, "trainButton"))
    idle(session)
    shot(dock, "trainSection", "train")
    show(dock, "mapSection")
    write(find(dock, "mapFile").lineEdit(), SCENE / "map.tif")
    click(find(dock, "mapButton"))
    idle(session)
    iface.messageBar().clearWidgets()
    shot(dock, "mapSection", "map")
    after(dock)
    accuracy(dock, session)


def spectra(dock, session) -> None:
    show(dock, "spectrumSection")
    combo = find(dock, "spectrumLayerCombo")
    combo.setCurrentIndex(combo.count() - 1)
    canvas = iface.mapCanvas()
    for shift in (5, 0):
        QTest.mouseMove(canvas.viewport(), QPoint(canvas.width() // 4 + shift, canvas.height() // 2))
        QTest.qWait(80)
    wait_until(lambda: any(one.name.startswith("Pixel") for one in find(dock, "spectrumPlot").spectra), "the spectra")
    shot(dock, "spectrumSection", "spectra")


def live(dock, session) -> None:
    show(dock, "liveSection")
    click(find(dock, "liveButton"))
    wait_until(lambda: session.live.layers.map is not None and not session.live.is_busy, "the live map", JOB_S)
    click(find(dock, "suggestButton"))
    wait_until(lambda: session.live.suggestions.first is not None and not session.live.is_busy, "a suggestion", JOB_S)
    shot(dock, "liveSection", "live")
    click(find(dock, "skipButton"))
    click(find(dock, "liveButton"))
    layer = session.live.layers.map
    if layer is not None:
        QgsProject.instance().removeMapLayer(layer.id())


def after(dock) -> None:
    show(dock, "afterMapSection")
    click(find(dock, "swipeButton"))
    QTest.qWait(1500)
    shot(dock, "afterMapSection", "after")
    press_map(Qt.Key.Key_Escape)


def accuracy(dock, session) -> None:
    show(dock, "accuracySection")
    find(dock, "sampleSizeSpin").setValue(60)
    click(find(dock, "drawPointsButton"))
    idle(session)
    iface.messageBar().clearWidgets()
    click(find(dock, "labelPointsButton"))
    for key in (Qt.Key.Key_5, Qt.Key.Key_4, Qt.Key.Key_8):
        press_map(key)
    shot(dock, "accuracySection", "accuracy")
    press_map(Qt.Key.Key_Escape)


def show(dock, name: str) -> None:
    """One section open, at the top."""
    for other in SECTIONS:
        find(dock, other).setCollapsed(other != name)
    QTest.qWait(100)
    area, section = find(dock, "stepsArea", QScrollArea), find(dock, name, QWidget)
    area.verticalScrollBar().setValue(section.mapTo(area.widget(), QPoint(0, 0)).y() - 4)
    QTest.qWait(100)


def shot(dock, section: str, name: str) -> None:
    """Of the whole window, in 256 colours: what a help page needs."""
    show(dock, section)
    settle()
    QTest.qWait(400)
    picture = iface.mainWindow().grab().toImage()
    in_few_colors(picture).save(str(OUT / f"{name}.png"))


def in_few_colors(picture: QImage) -> QImage:
    """In the 256 colours that serve it best, for a small file: Qt's own are the same for every picture, and coarse. What fills an area,
    as the colour of a class does, stays as it is; the rest of the colours are shared by the image on the canvas."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    width, height = plain.width(), plain.height()
    lines = np.frombuffer(plain.constBits().asstring(plain.sizeInBytes()), np.uint8).reshape(height, -1)
    pixels = lines[:, : 3 * width].reshape(-1, 3)
    found, kinds, counts = np.unique(pixels, axis=0, return_inverse=True, return_counts=True)
    flat = [kind for kind in np.argsort(-counts)[:_MOST_FLAT] if counts[kind] >= _FLAT_PX]
    rest = pixels[~np.isin(kinds, flat)].T[:, None]
    dataset, table = gdal_array.OpenArray(np.ascontiguousarray(rest)), gdal.ColorTable()
    gdal.ComputeMedianCutPCT(*(dataset.GetRasterBand(band) for band in (1, 2, 3)), 256 - len(flat), table)
    shared = [table.GetColorEntry(place)[:3] for place in range(table.GetCount())]
    colors = [QColor(*map(int, color)).rgb() for color in [*found[flat], *shared]]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, colors, Qt.ImageConversionFlag.ThresholdDither)


def idle(session) -> None:
    wait_until(lambda: not session.is_busy, "the job", JOB_S)
    QTest.qWait(300)


play(tell, OUT / "facts.json")
