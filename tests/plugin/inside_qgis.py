"""Runs inside a real QGIS (see test_in_qgis.py): the whole road by mouse and keyboard, then what is there to see as JSON."""

import json
import os
import sys
from pathlib import Path

from qgis.core import Qgis, QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QSpinBox
from qgis.utils import iface, plugins

from xmodalnet.plugin.runtime import ROOT

sys.path.insert(0, str(ROOT / "tests"))
from hands import RIGHT, click, click_map, find, open_panel, play, press_map, settle, wait_until, write

SCENE = json.loads(os.environ["XMODALNET_TEST_SCENE"])
OUT = Path(os.environ["XMODALNET_TEST_OUT"])
LIMIT_S = 400


def go(facts: dict) -> None:
    window = iface.mainWindow()
    window.showNormal()
    window.resize(1400, 900)
    for role in ("msi", "hsi"):
        iface.addRasterLayer(SCENE[role], role.upper())
    labels = iface.addVectorLayer(SCENE["labels"], "labels", "ogr")
    dock = open_panel()
    session = plugins["xmodalnet"].session
    facts["chosen"] = {stream: layer.name() for stream, layer in session.layers.items()}
    facts["target"] = list(session.target)
    facts["label_layer"] = session.labelling.layer.name()
    draw_and_undo(facts, dock, labels)
    look_live(facts, dock, session)
    train_and_map(facts, dock)
    facts["heavy"] = sorted({"torch", "rasterio", "onnxruntime"} & set(sys.modules))


def draw_and_undo(facts: dict, dock: QDockWidget, labels) -> None:
    """A polygon of class 3 by mouse, gone with Ctrl+Z, there again with Ctrl+Shift+Z; the map shows it without being asked."""
    canvas = iface.mapCanvas()
    box = canvas.mapSettings().layerExtentToOutputExtent(labels, labels.extent())
    canvas.setExtent(box)
    canvas.refresh()
    settle()
    before = labels.featureCount()
    click(find(dock, "polygonToolButton"))
    empty = settled_map()
    press_map(Qt.Key.Key_3)
    x, y = box.center().x(), box.center().y()
    for corner in ((x, y), (x + 60, y), (x + 60, y + 60)):
        click_map(*corner)
    click_map(x, y, RIGHT)
    full = settled_map()
    [drawn] = [feature for feature in labels.getFeatures() if feature.id() < 0]
    facts["drawn"] = {"class": drawn["class"], "code": drawn["code"], "area": drawn.geometry().area()}
    facts["is_inside"] = drawn.geometry().contains(QgsGeometry.fromPointXY(QgsPointXY(x + 40, y + 20)))
    window = iface.mainWindow()
    QApplication.setActiveWindow(window)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    facts["after_undo"] = labels.featureCount() - before
    facts["is_seen"] = [full != empty, settled_map() == empty]
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    facts["after_redo"] = labels.featureCount() - before
    facts["is_seen"].append(settled_map() == full)


def look_live(facts: dict, dock: QDockWidget, session) -> None:
    """The live map by the real engine, again after a shape more, and off."""
    click(find(dock, "liveButton"))
    wait_until(lambda: session.live.status.startswith("Up to date") and not session.live.is_busy, "the engine", LIMIT_S)
    layer, first = session.live.layers.map, session.live.layers.map.source()
    facts["live"] = {"legend": [entry.label for entry in layer.renderer().classes()], "shares": sum(session.live.shares.values())}
    press_map(Qt.Key.Key_1)
    box = iface.mapCanvas().extent().center()
    for corner in ((box.x(), box.y() + 200), (box.x() + 60, box.y() + 200), (box.x() + 60, box.y() + 260)):
        click_map(*corner)
    click_map(box.x(), box.y() + 200, RIGHT)
    wait_until(lambda: session.live.layers.map.source() != first and not session.live.is_busy, "the engine", LIMIT_S)
    facts["live"]["is_same_layer"] = session.live.layers.map is layer
    click(find(dock, "liveButton"))
    QgsProject.instance().removeMapLayer(layer.id())
    session.labelling.undo()


def settled_map() -> bytes:
    """The map as it was drawn last, without tools, once nothing more is being drawn."""
    QTest.qWait(1000)
    settle()
    iface.mapCanvas().saveAsImage(str(OUT / "seen.png"))
    return (OUT / "seen.png").read_bytes()


def train_and_map(facts: dict, dock: QDockWidget) -> None:
    find(dock, "epochsSpin", QSpinBox).setValue(2)
    write(find(dock, "modelFile").lineEdit(), OUT / "river.xmn")
    bar = iface.messageBar()
    bar.clearWidgets()
    click(find(dock, "trainButton"))
    facts["busy"] = find(dock, "progressStrip").isVisible()
    wait_until(messages, "the engine", LIMIT_S)
    facts["trained"], facts["notes"] = messages(), list(plugins["xmodalnet"].session.results.training.notes)
    facts["accuracy"] = find(dock, "accuracyLabel").text()
    bar.clearWidgets()
    write(find(dock, "mapFile").lineEdit(), OUT / "map.tif")
    click(find(dock, "mapButton"))
    wait_until(messages, "the engine", LIMIT_S)
    facts["mapped"] = messages()
    facts["tree"] = [node.name() for node in QgsProject.instance().layerTreeRoot().children()]
    group = next(node for node in QgsProject.instance().layerTreeRoot().children() if " · river · " in node.name())
    view = iface.layerTreeView()
    facts["is_legend_open"] = view.isExpanded(view.node2index(group))
    [layer] = QgsProject.instance().mapLayersByName("map (MSI)")
    facts["legend"] = [[int(entry.value), entry.label, entry.color.name()] for entry in layer.renderer().classes()]
    facts["source"] = layer.source()


def messages() -> list[str]:
    """What the bar says of our own doing."""
    items = iface.messageBar().items()
    return [item.text() for item in items if item.title() == "X-ModalNet" and item.level() != Qgis.MessageLevel.Info]


play(go, OUT / "facts.json")
