"""A map cleaned up in the dock."""

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QPushButton, QSpinBox, QTableWidget

from xmodalnet.engine.jobs import Done
from xmodalnet.engine.specs import ClassSpec
from xmodalnet.plugin import code_files, results
from xmodalnet.plugin.finished_maps import Cleaned, Cleaning
from xmodalnet.plugin.ui.clean_box import CleanBox

from . import test_dock, test_map_panel
from .conftest import wait_until

user, mapped = test_dock.user, test_map_panel.mapped


def test_the_button_says_what_is_missing_until_something_is_ticked(mapped, algorithms):
    button = mapped.find("cleanButton", QPushButton)
    assert (button.isEnabled(), button.toolTip()) == (False, "Tick what is to be made of the map")
    mapped.click("sieveBox")
    assert button.isEnabled()
    assert mapped.find("sieveSpin").isEnabled()
    assert not mapped.find("majorityCombo").isEnabled()


def test_the_sieve_tells_how_large_its_patches_are_on_the_ground(mapped):
    """The scene's pixels are 10 m wide."""
    spin = mapped.find("sieveSpin", QSpinBox)
    assert spin.toolTip().splitlines()[1] == f"{spin.value()} px = {spin.value() * 100} m² in this map"
    spin.setValue(250)
    assert spin.toolTip().splitlines()[1] == "250 px = 2.5 ha in this map"


def test_what_is_ticked_is_made_and_the_cleaned_map_is_chosen(mapped, algorithms, scene):
    """The truth of the scene lies in a folder of its own, where nothing else may be left."""
    areas = code_files.hectares(Path(scene["truth"]))
    mapped.click("sieveBox")
    mapped.click("polygonsBox")
    mapped.click("cleanButton")
    assert mapped.find("progressStrip").isVisible()
    assert not mapped.find("cleanButton").isEnabled()
    wait_until(lambda: "truth (classes), polygons" in [layer.name() for layer in QgsProject.instance().mapLayers().values()], 60)
    assert mapped.find("classMapCombo", QgsMapLayerComboBox).currentLayer().name() == "truth (classes), cleaned"
    wait_until(lambda: mapped.find("cleanButton").isEnabled())
    table = mapped.find("cleanedTable", QTableWidget)
    rows = [[table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())]
    [made] = QgsProject.instance().mapLayersByName("truth (classes), cleaned")
    assert [name for name, _, _ in rows] == [entry.label for entry in made.renderer().classes()]
    for column in (1, 2):
        tips = [table.item(row, column).toolTip() for row in range(table.rowCount())]
        assert sum(float(tip.split()[0]) for tip in tips) == pytest.approx(100, abs=0.5)
    assert any(row[1] != row[2] for row in rows), "some patches were small"
    share = 100 * areas[1] / sum(areas.values())
    assert (rows[0][1], table.item(0, 1).toolTip()) == (f"{areas[1]:.2f} ha", f"{share:.1f} % ({areas[1]:.2f} ha)")
    assert mapped.find("assessedMapCombo", QgsMapLayerComboBox).currentLayer() is made, "the later map is the one to judge"
    assert mapped.session.assessed[0] == made.id()
    assert not mapped.find("goneClassesText").isVisible()
    QgsProject.instance().clear()
    wait_until(lambda: not table.isVisible())


@pytest.mark.parametrize("titles", [(), ("Vorher", "Bereinigt"), ("Avant", "Nettoyée"), ("Antes", "Limpio")])
def test_what_a_clean_up_made_of_a_large_map_fits_the_narrowest_panel(mapped, titles):
    table = mapped.find("cleanedTable", QTableWidget)
    table.setFixedWidth(262)
    for column, title in enumerate(titles, start=1):
        table.horizontalHeaderItem(column).setText(title)
    wood, water = ClassSpec(1, "Coniferous forest", "#00ff00"), ClassSpec(2, "Water", "#0000ff")
    found = (Cleaned(wood, 0.809, 0.861, 123456.7, 131394.2), Cleaned(water, 0.191, 0.139, 29147.5, 21210.0))
    mapped.session.finished_maps.cleaned.emit(found, mapped.find("classMapCombo", QgsMapLayerComboBox).currentLayer())
    QApplication.processEvents()
    assert table.horizontalScrollBar().maximum() == 0
    assert all(table.columnWidth(column) >= table.sizeHintForColumn(column) for column in (1, 2))


def test_a_class_that_a_clean_up_took_whole_is_told_and_another_map_stays_the_one_to_judge(mapped, algorithms, scene, tmp_path):
    for suffix in ("", ".aux.xml"):
        shutil.copy(scene["truth"] + suffix, f"{tmp_path / 'other.tif'}{suffix}")
    results.add_map(Done({"map": str(tmp_path / "other.tif")}, {}), "/models/other.xmn", [])
    judged = mapped.find("assessedMapCombo", QgsMapLayerComboBox)
    [other] = QgsProject.instance().mapLayersByName("other (classes)")
    judged.setLayer(other)
    mapped.choose("classMapCombo", "truth (classes)")
    mapped.click("sieveBox")
    mapped.find("sieveSpin", QSpinBox).setValue(400)
    mapped.click("cleanButton")
    wait_until(lambda: mapped.find("goneClassesText").isVisible(), 60)
    table = mapped.find("cleanedTable", QTableWidget)
    gone = [table.item(row, 0).text() for row in range(table.rowCount()) if table.item(row, 2).toolTip().startswith("0.0 %")]
    assert gone
    assert mapped.find("goneClassesText").text().startswith(f"The cleaned map has no '{gone[0]}'")
    assert judged.currentLayer() is other


def test_what_is_ticked_comes_back_with_the_project(mapped, tmp_path):
    mapped.click("sieveBox")
    mapped.find("sieveSpin", QSpinBox).setValue(33)
    mapped.click("polygonsBox")
    asked = mapped.session.after_options
    assert (asked.sieve_px, asked.majority_px, asked.polygons) == (33, 0, True)
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    boxes = [mapped.find(name, QCheckBox) for name in ("majorityBox", "sieveBox", "polygonsBox")]
    assert [box.isChecked() for box in boxes] == [False, False, False]
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert [box.isChecked() for box in boxes] == [False, True, True]
    assert mapped.find("sieveSpin", QSpinBox).value() == 33
    assert mapped.session.after_options == asked
    box = CleanBox(mapped.session, lambda: None)  # as of a plugin that is loaded while the project is open
    assert box.cleaning() == Cleaning(sieve_px=33, polygons=True)
    box.deleteLater()
