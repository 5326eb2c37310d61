"""The layers of the live map in the project: where they lie, how they look, and that no saved project holds them."""

import zipfile
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsDataProvider, QgsProject

from xmodalnet.engine.jobs import Done
from xmodalnet.plugin import results

from . import test_live
from .conftest import wait_until, write_raster
from .test_live import PART, draw, is_up_to_date, jobs, wait_a_moment

session, live = test_live.session, test_live.live


def test_the_map_lies_above_the_images_and_below_the_labels_in_the_colours_of_the_classes(live, session):
    assert [node.name() for node in QgsProject.instance().layerTreeRoot().children()][:2] == ["labels", "Live map"]
    shown = [(entry.value, entry.label, entry.color.name()) for entry in live.layers.map.renderer().classes()]
    assert shown == [(entry.code, entry.name, entry.color) for entry in session.labelling.classes]
    assert live.shares == {1: 0.5, 2: 0.5}
    assert live.status == "Up to date, made in 0.8 s"
    assert session.layers.keys() == {"msi"}, "it is not taken for an image of a sensor"


def test_an_edit_is_mapped_in_the_same_layer(live, session, tmp_path):
    layer, before = live.layers.map, live.layers.map.source()
    layer.setOpacity(0.4)
    draw(session, 400100)
    wait_until(lambda: len(jobs(tmp_path)) == 2 and is_up_to_date(session))
    assert live.layers.map is layer
    assert layer.source() != before
    assert layer.isValid()
    assert layer.opacity() == pytest.approx(0.4)
    assert len(layer.renderer().classes()) == 2


def test_old_files_go_but_for_the_last_two(live, session, tmp_path):
    """Whoever opened the layer's properties before an answer came, and presses Apply after it, puts the file back that was shown then:
    without it the layer has no data, and QGIS crashes at the dialogue's end."""
    folder = Path(live.layers.map.source()).parent
    for number in (2, 3, 4):
        draw(session, 400010 + 20 * number)
        wait_until(lambda number=number: len(jobs(tmp_path)) == number and is_up_to_date(session))
    shown = [Path(job["map_path"]).name for job in jobs(tmp_path)]
    assert sorted(path.name for path in folder.glob("live_*.tif")) == sorted(shown[1:])
    assert Path(live.layers.map.source()).name == shown[-1]


def test_a_file_that_the_user_gave_the_layer_stays(live, session, tmp_path):
    own = write_raster(tmp_path / "own.tif", np.ones((20, 20), np.uint8))
    live.layers.map.setDataSource(own, "own", "gdal", QgsDataProvider.ProviderOptions())
    for number in (2, 3, 4):
        draw(session, 400010 + 20 * number)
        wait_until(lambda number=number: len(jobs(tmp_path)) == number and is_up_to_date(session))
    assert Path(own).exists()


def test_another_colour_is_seen(live, session, tmp_path):
    session.labelling.recolor_class(session.labelling.classes[0], "#123456")
    wait_until(lambda: live.layers.map.renderer().classes()[0].color.name() == "#123456")


def test_who_removes_the_layer_wants_no_live_map_any_more(live, session, tmp_path):
    QgsProject.instance().removeMapLayer(live.layers.map.id())
    assert not live.is_on
    assert live.layers.map is None
    live.turn_on()
    wait_until(lambda: live.layers.map is not None)


def test_a_saved_project_does_not_hold_it(live, session, tmp_path):
    """QGIS tells of a save in the middle of it: the layer steps aside, and is back in its place at once."""
    path, layer = str(tmp_path / "project.qgz"), live.layers.map
    session.labelling.vector.commitChanges()
    QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
    assert QgsProject.instance().write(path)
    wait_a_moment()
    with zipfile.ZipFile(path) as file:
        assert layer.id() not in file.read("project.qgs").decode()
    assert live.layers.map is layer
    assert [node.name() for node in QgsProject.instance().layerTreeRoot().children()][:2] == ["labels", "Live map"]
    assert not QgsProject.instance().layerTreeRoot().findLayer(layer.id()).isVisible()
    assert not QgsProject.instance().isDirty()
    assert QgsProject.instance().read(path)
    assert all(layer.isValid() for layer in QgsProject.instance().mapLayers().values())


def test_map_and_fog_keep_their_places_whenever_a_project_is_saved(live, session, tmp_path):
    live.show_doubt("entropy")
    wait_until(lambda: live.layers.doubt is not None and not live.is_busy)
    places = [node.name() for node in QgsProject.instance().layerTreeRoot().children()]
    assert places[:3] == ["labels", "Live doubt", "Live map"]
    for _ in range(3):
        assert QgsProject.instance().write(str(tmp_path / "project.qgz"))
        wait_a_moment()
        assert [node.name() for node in QgsProject.instance().layerTreeRoot().children()] == places
    assert not QgsProject.instance().isDirty()


def test_a_project_that_is_saved_and_closed_at_once_takes_it_along(live, session, tmp_path):
    assert QgsProject.instance().write(str(tmp_path / "project.qgz"))
    QgsProject.instance().clear()
    wait_a_moment()
    assert QgsProject.instance().mapLayers() == {}


def test_it_keeps_its_place_in_an_order_of_the_users_own(live, session, tmp_path):
    root, layer = QgsProject.instance().layerTreeRoot(), live.layers.map
    root.setHasCustomLayerOrder(True)
    order = [session.layers["msi"], layer, session.labelling.vector]
    root.setCustomLayerOrder(order)
    assert QgsProject.instance().write(str(tmp_path / "project.qgz"))
    wait_a_moment()
    assert root.customLayerOrder() == order


def test_it_finds_its_place_in_an_order_that_changes_at_once_after_the_project_is_saved(live, session, raster, tmp_path):
    """As a script may save, and then take a layer away or add one."""
    project, layer = QgsProject.instance(), live.layers.map
    root, gone = project.layerTreeRoot(), raster("gone", np.ones((1, 20, 20), np.uint8))
    root.setHasCustomLayerOrder(True)
    root.setCustomLayerOrder([gone, session.layers["msi"], layer, session.labelling.vector])
    assert project.write(str(tmp_path / "project.qgz"))
    project.removeMapLayer(gone.id())
    later = raster("later", np.ones((1, 20, 20), np.uint8))
    wait_a_moment()
    assert root.customLayerOrder() == [session.layers["msi"], layer, session.labelling.vector, later]


def test_another_project_ends_it_and_leaves_no_file(live, tmp_path):
    folder = Path(live.layers.map.source()).parent
    assert folder.exists()
    QgsProject.instance().clear()
    assert (live.is_on, live.is_busy, live.layers.map, live.shares) == (False, False, None, {})
    assert not folder.exists()


def test_doubt_lies_over_the_map_and_goes_again(live, session, tmp_path):
    live.show_doubt("entropy")
    wait_until(lambda: live.layers.doubt is not None)
    names = [node.name() for node in QgsProject.instance().layerTreeRoot().children()]
    assert names[:3] == ["labels", "Live doubt", "Live map"]
    ramp = live.layers.doubt.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert (ramp[0].value, ramp[0].color.alpha(), ramp[-1].value, ramp[-1].color.alpha()) == (0.0, 0, 1.0, 240)
    doubt = live.layers.doubt
    draw(session, 400100)
    wait_until(lambda: len(jobs(tmp_path)) == 3 and is_up_to_date(session))
    assert live.layers.doubt is doubt
    assert doubt.source() == jobs(tmp_path)[-1]["doubt_path"]
    assert jobs(tmp_path)[-1]["doubt"] == "entropy"
    live.show_doubt("unlike")
    wait_until(lambda: len(jobs(tmp_path)) == 4 and is_up_to_date(session))
    assert jobs(tmp_path)[-1]["doubt"] == "unlike", "another measure is another picture of the same map"
    live.show_doubt("")
    wait_until(lambda: len(jobs(tmp_path)) == 5 and is_up_to_date(session))
    assert live.layers.doubt is None
    assert jobs(tmp_path)[-1]["doubt_path"] is None
    assert live.layers.map is not None


def test_doubt_goes_at_once_and_what_was_on_its_way_does_not_bring_it_back(live, session, tmp_path):
    """QGIS crashes where a layer goes while its properties are open: who asked for its end must not be able to open them."""
    live.show_doubt("entropy")
    wait_until(lambda: live.layers.doubt is not None and not live.is_busy)
    (tmp_path / "slow").touch()
    draw(session, 400100)
    wait_until(lambda: len(jobs(tmp_path)) == 3)
    live.show_doubt("")
    assert live.layers.doubt is None
    assert live.layers.map is not None
    added = []
    QgsProject.instance().layersAdded.connect(added.extend)
    (tmp_path / "go").touch()
    wait_until(lambda: len(jobs(tmp_path)) == 4 and is_up_to_date(session))
    assert [job["doubt_path"] is None for job in jobs(tmp_path)[2:]] == [False, True]
    assert added == []


def test_a_map_of_new_labels_is_lifted_above_a_finished_one_and_a_move_leaves_it(live, session, scene, tmp_path):
    results.add_map(Done({"map": scene["truth"]}), "m.xmn", session.layers.values())

    def names() -> list[str]:
        return [node.name().partition(" · ")[0] for node in QgsProject.instance().layerTreeRoot().children()][:3]

    live.look_at(PART)
    wait_until(lambda: len(jobs(tmp_path)) == 2 and is_up_to_date(session))
    assert names() == ["labels", "truth", "Live map"]
    layer = live.layers.map
    draw(session, 400100)
    wait_until(lambda: len(jobs(tmp_path)) == 3 and is_up_to_date(session))
    assert names() == ["labels", "Live map", "truth"]
    assert live.layers.map is layer
    assert live.is_on


def test_a_finished_map_lies_above_the_live_one(live, session, scene):
    results.add_map(Done({"map": scene["truth"]}), "m.xmn", session.layers.values())
    names = [node.name() for node in QgsProject.instance().layerTreeRoot().children()]
    assert names[0] == "labels"
    assert names[1].startswith("truth · ")
    assert names[2] == "Live map"


def test_a_map_that_comes_after_it_was_turned_off_is_not_shown(live, session, tmp_path):
    """The worker had it ready before it heard of the end."""
    (tmp_path / "slow").touch()
    draw(session, 400100)
    wait_until(lambda: len(jobs(tmp_path)) == 2)
    live._engine.drop = lambda: None
    QgsProject.instance().removeMapLayer(live.layers.map.id())
    assert not live.is_on
    (tmp_path / "go").touch()
    wait_until(lambda: not live.is_busy)
    assert live.layers.map is None
