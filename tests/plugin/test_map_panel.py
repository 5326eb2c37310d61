"""After the Map in the dock: by mouse and keyboard on the real widgets."""

import shutil

import numpy as np
import pytest
from qgis.core import QgsPalettedRasterRenderer, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication, QScrollArea

from xmodalnet.engine.jobs import Done
from xmodalnet.plugin import results

from . import test_dock

user = test_dock.user


def paletted(raster, name, color="#ff0000", **how):
    layer = raster(name, np.ones((20, 20), np.uint8), **how)
    entry = QgsPalettedRasterRenderer.Class(1, QColor(color), "Wood")
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, [entry]))
    return layer


@pytest.fixture
def mapped(user, scene):
    """The true map of the simulated scene as a result, and the canvas on it."""
    image = results.layers.load_raster(scene["msi"], "MSI")
    QgsProject.instance().addMapLayer(image)
    results.add_map(Done({"map": scene["truth"]}, {"device": "cpu"}), "/models/river.xmn", [image])
    user.window.canvas.setDestinationCrs(image.crs())
    user.window.canvas.setExtent(image.extent())
    user.find("afterMapSection").setCollapsed(False)
    return user


def names(user, combo="classMapCombo"):
    found = user.find(combo, QgsMapLayerComboBox)
    return [found.itemText(place) for place in range(found.count())]


def test_without_a_map_it_says_what_to_do(user, raster):
    raster("image")
    assert names(user) == []
    assert not user.find("swipeButton").isEnabled()
    assert "step 4" in user.find("swipeButton").toolTip()


def test_only_class_maps_are_offered_and_the_newest_is_chosen(mapped, raster):
    assert names(mapped) == ["truth (classes)"]
    other = paletted(raster, "other")
    assert names(mapped) == ["other", "truth (classes)"]
    assert mapped.find("classMapCombo", QgsMapLayerComboBox).currentLayer().name() == "truth (classes)", "it only became one"
    QgsProject.instance().removeMapLayer(other.id())
    assert names(mapped) == ["truth (classes)"]
    assert "MSI" in names(mapped, "swipeBesideCombo")


def test_what_stands_for_no_layer_is_read_in_the_combos(user):
    shown = [user.find(name, QgsMapLayerComboBox).currentText() for name in ("swipeBesideCombo", "otherMapCombo")]
    assert shown == ["What lies under it", "Earlier map"]


def test_it_fits_a_narrow_dock(mapped):
    mapped.dock.resize(300, 900)
    QApplication.processEvents()
    area = mapped.find("stepsArea", QScrollArea)
    assert area.widget().minimumSizeHint().width() <= 300
    assert area.widget().width() <= area.viewport().width()


def test_an_opened_project_has_the_map_that_it_made_last_whatever_the_order_of_its_layers(mapped, scene, tmp_path):
    for name in ("a", "z", "m"):
        for suffix in ("", ".aux.xml"):
            shutil.copy(scene["truth"] + suffix, f"{tmp_path / name}.tif{suffix}")
        done = Done({"map": str(tmp_path / f"{name}.tif")}, {"device": "cpu"})
        results.add_map(done, "/models/river.xmn", [])
        mapped.session.keep_results(mapping=done)
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert len(names(mapped)) == 4
    assert mapped.find("classMapCombo", QgsMapLayerComboBox).currentLayer().name() == "m (classes)"
