"""Runs inside a real QGIS (see test_story.py): an analyst's whole story on a real scene, by mouse and keyboard, a picture of each step."""

import json
import os
import sys
from pathlib import Path

import processing
from qgis.core import Qgis, QgsPointXY, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QLineEdit, QScrollArea, QTableWidget
from qgis.utils import iface, plugins

from xmodalnet.plugin.runtime import ROOT

sys.path.insert(0, str(ROOT / "tests"))
from hands import RIGHT, click, click_map, find, open_panel, picture, play, press_map, settle, wait_until, write

PLAN = json.loads(os.environ["XMODALNET_STORY"])
OUT = Path(PLAN["out"])
NAME = 1  # column of the class table
JOB_S = 240


def tell(facts: dict) -> None:
    window = iface.mainWindow()
    window.showNormal()
    window.resize(1500, 950)
    for role, path in PLAN["layers"].items():
        iface.addRasterLayer(path, role.upper())
    dock = open_panel()
    session = plugins["xmodalnet"].session
    facts["chosen"] = sorted(session.layers)
    new_labels(dock)
    name_classes(dock, session)
    picture(OUT / "1_classes.png")
    draw(facts, dock, session)
    picture(OUT / "2_labels.png")
    look_at_spectra(facts, dock)
    look_live(facts, dock, session)
    picture(OUT / "4_live.png")
    look_at_doubt(facts, dock, session)
    take_suggestions(facts, dock, session)
    picture(OUT / "6_suggestion.png")
    click(find(dock, "skipButton"))
    click(find(dock, "liveButton"))
    train_and_map(facts, dock, session)
    picture(OUT / "7_map.png")
    assess(facts)
    judge_by_points(facts, dock, session)
    export(facts, session)
    save_and_reopen(facts, session)
    picture(OUT / "8_reopened.png")


def new_labels(dock) -> None:
    """The file dialog is answered by keyboard."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(100, answer)
            return
        confirm(dialog)

    def confirm(dialog: QFileDialog) -> None:
        """The first Return may go to the list of files that completes what was typed, and closes that alone."""
        if not sip.isdeleted(dialog) and dialog.isVisible():
            QTimer.singleShot(500, lambda: confirm(dialog))
            write(dialog.findChild(QLineEdit), OUT / "labels.gpkg")

    QTimer.singleShot(300, answer)
    click(find(dock, "newLabelLayerButton"))


def name_classes(dock, session) -> None:
    table = find(dock, "classTable", QTableWidget)
    for line, name in enumerate(PLAN["classes"]):
        click(find(dock, "addClassButton"))
        table.editItem(table.item(line, NAME))
        write(table.findChild(QLineEdit), name)
    wait_until(lambda: [entry.name for entry in session.labelling.classes] == PLAN["classes"], "naming the classes")


def draw(facts: dict, dock, session) -> None:
    """A square per spot; then a polygon, which is undone, done again, and undone for good."""
    iface.mapCanvas().setExtent(session.target_layer.extent())
    QgsProject.instance().setCrs(session.target_layer.crs())
    settle()
    click(find(dock, "brushToolButton"))
    for number, spots in enumerate(PLAN["spots"], start=1):
        press_map(getattr(Qt.Key, f"Key_{number}"))
        for spot in spots:
            click_map(*spot)
    labels, window = session.labelling.vector, iface.mainWindow()
    facts["shapes"] = [entry.shapes for entry in session.labelling.classes]
    click(find(dock, "polygonToolButton"))
    press_map(Qt.Key.Key_1)
    x, y = PLAN["spots"][0][0]
    for corner in ((x - 300, y), (x + 300, y), (x, y + 300)):
        click_map(*corner)
    click_map(x, y, RIGHT)
    counts = [labels.featureCount()]
    QApplication.setActiveWindow(window)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for modifier in (control, control | shift, control):
        QTest.keyClick(window, Qt.Key.Key_Z, modifier)
        counts.append(labels.featureCount())
    facts["undo"] = [count - sum(facts["shapes"]) for count in counts]
    facts["backspace"] = backspace(dock, labels, x, y)


def backspace(dock, labels, x: float, y: float) -> list:
    """A corner is taken back; the shape that is selected stays, which QGIS itself would delete at that key."""
    labels.selectByIds([next(labels.getFeatures()).id()])
    before = labels.featureCount()
    if not find(dock, "polygonToolButton").isChecked():  # pressed again, it would be put away
        click(find(dock, "polygonToolButton"))
    for corner in ((x - 300, y), (x + 300, y)):
        click_map(*corner)
    for _ in range(3):  # once more than there are corners
        press_map(Qt.Key.Key_Backspace)
    press_map(Qt.Key.Key_Escape)
    labels.removeSelection()
    return [before, labels.featureCount()]


def look_at_spectra(facts: dict, dock) -> None:
    """The pointer rests on a label of the first class."""
    section, plot = find(dock, "spectrumSection"), find(dock, "spectrumPlot")
    section.setCollapsed(False)
    canvas = iface.mapCanvas()
    place = canvas.getCoordinateTransform().transform(QgsPointXY(*PLAN["spots"][0][1]))
    for shift in (5, 0):
        QTest.mouseMove(canvas.viewport(), QPoint(round(place.x()) + shift, round(place.y())))
        QTest.qWait(50)
    wait_until(lambda: len(plot.spectra) == len(PLAN["classes"]) + 1, "the spectra")
    find(dock, "stepsArea", QScrollArea).ensureWidgetVisible(plot)
    picture(OUT / "3_spectra.png")
    facts["spectra"] = [[one.name, one.in_nm, len(one.axis)] for one in plot.spectra]
    section.setCollapsed(True)


def look_live(facts: dict, dock, session) -> None:
    click(find(dock, "liveButton"))
    wait_until(lambda: is_up_to_date(session), "the first live map", JOB_S)
    facts["live_classes"] = [entry.label for entry in session.live.layers.map.renderer().classes()]
    facts["shares"] = sum(session.live.shares.values())


def look_at_doubt(facts: dict, dock, session) -> None:
    """Laid over the map, and away again."""
    live = session.live
    click(find(dock, "doubtButton"))
    wait_until(lambda: live.layers.doubt is not None, "the doubt")
    picture(OUT / "5_doubt.png")
    facts["doubt"] = [node.name() for node in QgsProject.instance().layerTreeRoot().children()][:3]
    click(find(dock, "doubtButton"))
    wait_until(lambda: live.layers.doubt is None and is_up_to_date(session), "the map without doubt")


def take_suggestions(facts: dict, dock, session) -> None:
    """Two are accepted as what the map takes them for; the third is left open."""
    before, places = session.labelling.vector.featureCount(), []
    click(find(dock, "suggestButton"))
    for round_ in range(3):
        wait_until(lambda: session.live.suggestions.first is not None and not session.live.is_busy, "a suggestion", JOB_S)
        places.append([session.live.suggestions.first.point.x(), session.live.suggestions.first.point.y()])
        if round_ < 2:
            likeliest = session.live.suggestions.first.classes[0][0]
            shown = [
                entry.code for entry in session.labelling.classes if entry.code in dict(session.live.suggestions.first.classes)
            ]
            click(find(dock, f"acceptButton{shown.index(likeliest)}"))
    facts["accepted"] = session.labelling.vector.featureCount() - before
    facts["places"] = places


def train_and_map(facts: dict, dock, session) -> None:
    write(find(dock, "modelFile").lineEdit(), OUT / "model.xmn")
    click(find(dock, "trainButton"))
    wait_until(lambda: not session.is_busy, "the training", JOB_S)
    facts["accuracy"] = find(dock, "accuracyLabel").text()
    write(find(dock, "mapFile").lineEdit(), OUT / "map.tif")
    click(find(dock, "mapButton"))
    wait_until(lambda: not session.is_busy, "the map", JOB_S)
    settle()
    facts["messages"] = [item.text() for item in iface.messageBar().items() if item.level() == Qgis.MessageLevel.Critical]


def assess(facts: dict) -> None:
    """Against the independent reference, as a raster of codes."""
    done = processing.run(
        "xmodalnet:assess",
        {"MAP": str(OUT / "map.tif"), "LABEL_RASTER": PLAN["reference"], "REPORT": str(OUT / "report.html")},
    )
    facts["overall_accuracy"] = done["OVERALL_ACCURACY"]


def judge_by_points(facts: dict, dock, session) -> None:
    """Points are drawn, ten are labelled blindly by keys, one is taken back; the estimate stands in the panel."""
    find(dock, "sampleSizeSpin").setValue(30)
    click(find(dock, "drawPointsButton"))
    wait_until(lambda: not session.is_busy, "the points", JOB_S)
    click(find(dock, "labelPointsButton"))
    for number in range(10):
        press_map(getattr(Qt.Key, f"Key_{1 + number % len(PLAN['classes'])}"))
    press_map(Qt.Key.Key_Backspace)
    picture(OUT / "9_points.png")
    facts["answered"] = session.validation.walk.done_count
    press_map(Qt.Key.Key_Escape)
    click(find(dock, "assessButton"))
    wait_until(lambda: not session.is_busy, "the assessment", JOB_S)
    facts["estimate"] = find(dock, "estimatedLabel").text()


def export(facts: dict, session) -> None:
    """The page and the polygons of the map."""
    [layer] = QgsProject.instance().mapLayersByName("map (MSI)")
    session.exports.write_polygons(layer, OUT / "map.gpkg")
    wait_until(lambda: (OUT / "map.gpkg").exists() and not session.is_busy, "the polygons", JOB_S)
    session.exports.write_picture(layer, OUT / "map.png")
    wait_until((OUT / "map.png").exists, "the page", JOB_S)
    facts["exported"] = sorted(path.name for path in OUT.glob("map.*") if path.suffix in (".gpkg", ".png"))


def save_and_reopen(facts: dict, session) -> None:
    project = QgsProject.instance()
    path = str(OUT / "story.qgz")
    session.labelling.vector.commitChanges()
    before = [node.name() for node in project.layerTreeRoot().children()]
    project.write(path)
    QTest.qWait(300)
    facts["saved"] = [project.isDirty(), before, [node.name() for node in project.layerTreeRoot().children()]]
    iface.newProject()
    facts["emptied"] = [sorted(session.layers), session.model_path]
    iface.addProject(path)
    wait_until(lambda: session.layers, "the project")
    settle()
    facts["reopened"] = {
        "layers": sorted(session.layers),
        "target": list(session.target),
        "classes": [entry.name for entry in session.labelling.classes],
        "shapes": sum(entry.shapes for entry in session.labelling.classes),
        "model": session.model_path,
        "invalid": [layer.name() for layer in project.mapLayers().values() if not layer.isValid()],
        "names": sorted(layer.name() for layer in project.mapLayers().values()),
    }


def is_up_to_date(session) -> bool:
    return session.live.status.startswith("Up to date") and not session.live.is_busy


play(tell, OUT / "facts.json")
