"""A map that is kept to polygons of the project: which file the engine reads, what the panel offers, and what stays in the end."""

import json
from dataclasses import replace

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QPushButton

from xmodalnet.engine.errors import LabelError, LayerError
from xmodalnet.engine.jobs import Done
from xmodalnet.plugin import labels
from xmodalnet.plugin.options import MapOptions
from xmodalnet.plugin.ui.parts import WholeText

from . import test_dock, test_session
from .conftest import in_project, no_thread_free, wait_until
from .test_session import outcome

user, labelled = test_dock.user, test_dock.labelled
session, ready = test_session.session, test_session.ready
TELL, DONE = test_session.TELL, test_session.DONE


def polygons(count: int = 2, name: str = "communes") -> QgsVectorLayer:
    layer = in_project(QgsVectorLayer("Polygon?crs=EPSG:32633&field=name:string", name, "memory"))
    for place in range(count):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(400000 + 100 * place, 5799900, 400050 + 100 * place, 5799950)))
        feature.setAttributes([f"c{place}"])
        layer.dataProvider().addFeatures([feature])
    return layer


def in_file(layer: QgsVectorLayer, path) -> QgsVectorLayer:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "borders"
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsProject.instance().transformContext(), options)
    return in_project(QgsVectorLayer(f"{path}|layername=borders", "communes", "ogr"))


@pytest.fixture
def mapping(ready, engine_of, scene, tmp_path):
    """A session that may map; what the engine is asked for lies in job.json."""
    copied = f'import shutil; shutil.copy({str(scene["truth"])!r}, job["map_path"])\n'
    engine_of(TELL + copied + DONE.format(role="map", key="map_path"))
    ready.set_model_path(str(tmp_path / "m.xmn"))
    (tmp_path / "m.xmn").touch()
    return ready


def asked(tmp_path) -> dict:
    return json.loads((tmp_path / "job.json").read_text())


def shapes_in(job) -> int:
    return QgsVectorLayer(f"{job['within_path']}|layername={job['within_layer']}", "", "ogr").featureCount()


def test_what_lies_in_a_file_is_read_there(mapping, tmp_path):
    layer = in_file(polygons(), tmp_path / "borders.gpkg")
    mapping.map(MapOptions(map_path=str(tmp_path / "map.tif"), within_id=layer.id()))
    assert outcome(mapping)[0] == "mapped"
    assert (asked(tmp_path)["within_path"], asked(tmp_path)["within_layer"]) == (str(tmp_path / "borders.gpkg"), "borders")
    assert asked(tmp_path)["within_origin"] == "communes"
    assert not list(tmp_path.glob("*.area*.gpkg"))


def test_of_a_file_that_got_another_layer_the_one_that_is_shown_is_read(mapping, tmp_path):
    """As new labels: with no name told, the map was kept to these."""
    in_file(polygons(), tmp_path / "borders.gpkg")
    labels.make_label_layer(str(tmp_path / "borders.gpkg"), QgsCoordinateReferenceSystem("EPSG:32633"))
    layer = in_project(QgsVectorLayer(str(tmp_path / "borders.gpkg"), "communes", "ogr"))
    mapping.map(MapOptions(map_path=str(tmp_path / "map.tif"), within_id=layer.id()))
    assert outcome(mapping)[0] == "mapped"
    assert (asked(tmp_path)["within_path"], asked(tmp_path)["within_layer"]) == (str(tmp_path / "borders.gpkg"), "borders")


@pytest.mark.parametrize("why", ["memory", "selected", "filter", "edited"])
def test_else_a_copy_lies_beside_the_map_so_that_it_can_be_made_again(mapping, tmp_path, why):
    layer = polygons() if why == "memory" else in_file(polygons(), tmp_path / "borders.gpkg")
    if why == "selected":
        layer.selectByIds([1])
    elif why == "filter":
        layer.setSubsetString("name = 'c1'")
    elif why == "edited":
        layer.startEditing()
        layer.deleteFeature(1)
    mapping.map(MapOptions(map_path=str(tmp_path / "map.tif"), within_id=layer.id(), only_selected=why == "selected"))
    assert outcome(mapping)[0] == "mapped"
    assert asked(tmp_path)["within_path"] == str(tmp_path / "map.tif.area.gpkg")
    assert shapes_in(asked(tmp_path)) == (2 if why == "memory" else 1)
    called = {"selected": "communes, 1 selected", "filter": "communes, filter name = 'c1'"}
    assert asked(tmp_path)["within_origin"] == called.get(why, "communes")
    layer.rollBack()


@pytest.mark.parametrize("end", ["failed", "cancelled"])
def test_a_map_that_comes_to_nothing_leaves_no_copy(mapping, engine_of, tmp_path, end):
    says = {
        "failed": 'say(type="failed", kind="LayerError", message="The layers have no data", hint="")',
        "cancelled": 'open("begun", "w").close(); hear(); say(type="cancelled")',
    }
    engine_of(TELL + says[end])
    mapping.map(MapOptions(map_path=str(tmp_path / "map.tif"), within_id=polygons().id()))
    wait_until((tmp_path / "map.tif.area.gpkg").exists)
    if end == "cancelled":
        wait_until((tmp_path / "begun").exists)
        mapping.cancel()
    assert outcome(mapping)[0] == end
    assert not list(tmp_path.glob("*.area*.gpkg"))


def test_what_cannot_be_is_refused_before_anything_starts(mapping, tmp_path):
    layer = polygons()
    options = MapOptions(map_path=str(tmp_path / "map.tif"), within_id=layer.id(), only_selected=True)
    with pytest.raises(LayerError, match="No shape of layer 'communes' is selected"):
        mapping.map(options)
    layer.dataProvider().truncate()
    with pytest.raises(LayerError, match="Layer 'communes' has no shapes to map in"):
        mapping.map(replace(options, only_selected=False))
    QgsProject.instance().removeMapLayer(layer.id())
    with pytest.raises(LayerError, match="The layer of polygons to map in is gone"):
        mapping.map(options)
    assert not mapping.is_busy


def test_polygons_whose_file_is_gone_are_told_of_before_anything_starts(mapping, tmp_path):
    """QGIS goes on to tell how many there were; a copy had none of them, and the engine said so."""
    layer = in_file(polygons(), tmp_path / "borders.gpkg")
    assert layer.featureCount() == 2
    (tmp_path / "borders.gpkg").unlink()
    with pytest.raises(LabelError, match=r"The file of layer 'communes' is gone: .*borders\.gpkg"):
        mapping.map(MapOptions(map_path=str(tmp_path / "map.tif"), within_id=layer.id()))
    assert not list(tmp_path.glob("*.area*.gpkg"))


def test_an_edit_while_the_polygons_are_copied_is_none_of_the_map(mapping, tmp_path):
    layer = polygons()
    with no_thread_free():
        mapping.map(MapOptions(map_path=str(tmp_path / "map.tif"), within_id=layer.id()))
        assert mapping.task.description() == "Copy layer 'communes'"
        layer.dataProvider().truncate()
    assert outcome(mapping)[0] == "mapped"
    assert shapes_in(asked(tmp_path)) == 2


def test_the_panel_offers_polygons_but_not_the_labels(labelled, tmp_path):
    within, only = labelled.find("withinCombo", QComboBox), labelled.find("onlySelectedBox", QCheckBox)
    labelled.session.set_model_path(str(tmp_path / "m.xmn"))
    (tmp_path / "m.xmn").touch()
    assert not within.isVisible()
    labelled.choose("areaCombo", "Inside of polygons")
    assert within.isVisible()
    assert within.count() == 0, "the labels are polygons, too"
    button = labelled.find("mapButton", QPushButton)
    assert button.toolTip() == "Add a layer of polygons to map in, or choose another area"
    layer = polygons(3)
    assert [within.itemText(index) for index in range(within.count())] == ["communes"]
    assert "Add a layer of polygons" not in button.toolTip()
    assert not only.isEnabled()
    said = []
    labelled.session.choices_changed.connect(lambda: said.append("other choices"))
    layer.selectByIds([1, 2])
    assert said == [], "the map would be the same, and an error that is told is not mended by it"
    assert (only.isEnabled(), only.text()) == (True, "Only the selected ones (2)")
    only.click()
    options = labelled.session.map_options
    assert (options.within_id, options.only_selected, options.is_part, options.extent) == (layer.id(), True, False, None)
    layer.removeSelection()
    assert labelled.session.map_options.only_selected, "it is not all of them without a word"
    assert button.toolTip() == "Select some shapes of layer 'communes', or map in all of them"
    assert not button.isEnabled()
    only.click()
    assert not labelled.session.map_options.only_selected
    assert "Select some shapes" not in button.toolTip()
    in_project(QgsVectorLayer("Polygon?crs=EPSG:32633", "a new one", "memory"))
    labelled.choose("areaCombo", "Whole layer")
    within.setCurrentIndex(0)
    labelled.choose("areaCombo", "Inside of polygons")
    assert [within.itemText(index) for index in range(within.count())] == ["a new one", "communes"]
    assert within.currentText() == "communes", "the other one has no shape"
    labelled.choose("areaCombo", "Whole layer")
    assert not within.isVisible()
    assert labelled.session.map_options.within_id == ""


def test_the_choice_stays_with_the_project(labelled, tmp_path):
    made = polygons(name="of a moment")
    layer = in_file(made, tmp_path / "borders.gpkg")
    labelled.choose("areaCombo", "Inside of polygons")
    labelled.choose("withinCombo", "communes")
    labelled.session.labelling.vector.commitChanges()
    within = labelled.session.map_options.within_id
    assert within == layer.id()
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    assert labelled.find("areaCombo", QComboBox).currentText() == "Whole layer"
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert labelled.find("areaCombo", QComboBox).currentText() == "Inside of polygons"
    assert labelled.session.map_options.within_id == within


def test_a_layer_of_the_project_that_has_no_shape_yet_stays_chosen(labelled, tmp_path):
    """Opened again, the project was to be mapped inside of another layer."""
    for name, count in (("communes", 0), ("a full one", 1)):
        made = polygons(count)
        in_file(made, tmp_path / f"{name}.gpkg").setName(name)
        QgsProject.instance().removeMapLayer(made.id())
    labelled.choose("areaCombo", "Inside of polygons")
    labelled.choose("withinCombo", "communes")
    labelled.session.labelling.vector.commitChanges()
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert labelled.find("withinCombo", QComboBox).currentText() == "communes"


def test_the_figures_say_what_they_are_of(user, tmp_path):
    report = {
        "classes": [{"name": "Wood", "color": "#1b4f2a", "share": 1.0, "hectares": 3.0}],
        "is_part": True,
        "within": "borders.gpkg",
    }
    user.session.mapped.emit(Done({"map": str(tmp_path / "map.tif")}, report))
    told = user.find("writtenText", WholeText).toPlainText()
    assert "It is a map of what lies inside of the polygons of 'borders.gpkg': so are its shares and areas." in told
    assert "visible part" not in told
