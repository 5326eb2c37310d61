"""What step 5 found and was asked for, when a project is opened again, or was moved."""

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QSpinBox, QTableWidget

from xmodalnet.plugin.layer_tree import add_on_top
from xmodalnet.plugin.layers import ROLE

from . import test_accuracy_panel, test_dock
from .conftest import in_project, wait_until
from .test_accuracy_panel import copied, reference, walk_through

user, mapped, drawn = test_dock.user, test_accuracy_panel.mapped, test_accuracy_panel.drawn


def test_what_was_found_comes_back_with_the_project(drawn, scene, tmp_path):
    walk_through(drawn, scene)
    drawn.click("assessButton")
    wait_until(lambda: drawn.find("estimatedLabel").isVisible(), 60)
    table = drawn.find("mapAccuracyTable", QTableWidget)

    def shown():
        texts = [drawn.find(name, QLabel) for name in ("estimatedLabel", "plainLabel")]
        cells = [table.item(line, column).text() for line in range(table.rowCount()) for column in range(4)]
        return [label.text() for label in texts if label.isVisible()], cells if table.isVisible() else []

    before = shown()
    assert len(before[1]) == 4 * 8
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    assert shown() == ([], [])
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert shown() == before
    assert drawn.find("openAccuracyReportButton").isVisible()
    in_project(QgsRasterLayer(copied(scene["truth"], tmp_path / "other.tif"), "other"))
    drawn.choose("assessedMapCombo", "other")
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert shown() == ([], []), "the map that is chosen now is not the one that was judged"


@pytest.mark.parametrize("points", ["moved", "left"])
def test_what_was_found_comes_back_with_a_project_that_was_moved(drawn, scene, tmp_path, points):
    """And stays, whatever is added after that: the live map is."""
    walk_through(drawn, scene)
    drawn.click("assessButton")
    told = drawn.find("estimatedLabel", QLabel)
    wait_until(told.isVisible, 60)
    before = told.text()
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    assert not told.isVisible()
    there = tmp_path.rename(tmp_path.with_name(f"{tmp_path.name}_moved"))
    if points == "left":
        (there / "reference.gpkg").unlink()
    QgsProject.instance().read(str(there / "p.qgz"))
    assert (told.isVisible(), told.text()) == (True, before)
    assert drawn.find("mapAccuracyTable", QTableWidget).rowCount() == 8
    live = QgsRasterLayer(copied(scene["truth"], there / "live.tif"), "Live map")
    live.setCustomProperty(ROLE, "live")
    add_on_top(live)
    assert told.isVisible()
    drawn.choose("referenceCombo", "")
    assert not told.isVisible()


def test_the_map_that_was_judged_is_chosen_again_though_it_came_by_itself(mapped, scene, tmp_path):
    first = mapped.find("assessedMapCombo", QgsMapLayerComboBox).currentLayer()
    in_project(QgsVectorLayer(scene["labels"], "own labels"))
    mapped.choose("referenceCombo", "own labels")
    in_project(QgsRasterLayer(copied(scene["truth"], tmp_path / "other.tif"), "other"))
    QgsProject.instance().removeMapLayer(first.id())
    mapped.click("assessButton")
    wait_until(lambda: mapped.find("plainLabel").isVisible(), 60)
    judged = mapped.find("assessedMapCombo", QgsMapLayerComboBox).currentLayer().id()
    assert mapped.session.assessed[0] == mapped.session.results.assessed_with[0] == judged


def test_what_ends_in_another_project_is_only_told(mapped, tmp_path):
    noted = []
    mapped.session.noted.connect(noted.append)
    mapped.click("drawPointsButton")
    QgsProject.instance().clear()
    wait_until(lambda: not mapped.session.is_busy, 60)
    assert QgsProject.instance().mapLayers() == {}
    assert noted[-1].startswith("The points of the project that was closed are in ")


def test_points_and_map_that_were_moved_together_still_know_each_other(drawn, scene, tmp_path):
    walk_through(drawn, scene)
    there = tmp_path / "there"
    there.mkdir()
    QgsProject.instance().removeMapLayer(reference(drawn).id())  # QGIS keeps a part of an open GeoPackage in another file
    for path in (*tmp_path.glob("map.tif*"), *tmp_path.glob("reference.gpkg*")):
        shutil.move(str(path), str(there / path.name))
    points = in_project(QgsVectorLayer(str(there / "reference.gpkg"), "moved points"))
    other = in_project(QgsRasterLayer(copied(scene["truth"], tmp_path / "other.tif"), "other"))
    moved = in_project(QgsRasterLayer(str(there / "map.tif"), "moved map"))
    validation = drawn.session.validation
    assert Path(validation.assess_job(other, points).strata_path).resolve() == there / "map.tif"
    assert validation.assess_job(moved, points).strata_path is None


def test_what_is_judged_by_what_comes_back_with_the_project(drawn, scene, tmp_path):
    in_project(QgsRasterLayer(copied(scene["truth"], tmp_path / "other.tif"), "other"))
    drawn.click("drawPointsButton")
    wait_until(lambda: reference(drawn).name() == "reference_2", 60)
    drawn.choose("referenceCombo", "reference")
    drawn.choose("assessedMapCombo", "other")
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert drawn.find("assessedMapCombo", QgsMapLayerComboBox).currentLayer().name() == "other"
    assert reference(drawn).name() == "reference"


def test_the_sample_that_was_asked_for_comes_back_with_the_project(drawn, tmp_path):
    drawn.choose("designCombo", "Random")
    drawn.find("sampleSizeSpin", QSpinBox).setValue(44)
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    said = drawn.find("designCombo", QComboBox), drawn.find("sampleSizeSpin", QSpinBox)
    assert (said[0].currentText(), said[1].value()) != ("Random", 44)
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert (said[0].currentText(), said[1].value()) == ("Random", 44)
    assert not QgsProject.instance().isDirty()
