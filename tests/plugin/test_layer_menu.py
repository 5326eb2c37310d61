"""The layers' menu and dropped files, by their parts; that QGIS offers them is looked at in test_doors.py."""

import numpy as np
import pytest
from qgis.PyQt.QtWidgets import QDialog

from xmodalnet.plugin.ui.model_drop import ModelDrop

from . import test_dock
from .conftest import write_model

user = test_dock.user


@pytest.fixture
def menu(user, tmp_path):
    user.session.set_model_path(write_model(tmp_path / "lake & pond.xmn"))
    user.session.set_model_path("")
    [door] = user.window.registered["layer actions"]
    door.menu().aboutToShow.emit()
    return [action for action in door.menu().actions() if not action.isSeparator()]


def test_the_models_that_were_used_last_are_there(menu, tmp_path):
    assert [action.text() for action in menu] == ["lake && pond", "Browse Models…"]
    assert menu[0].toolTip() == str(tmp_path / "lake & pond.xmn")


def test_a_model_that_is_gone_is_not_offered_and_the_chosen_one_comes_first(user, menu, tmp_path):
    """It had been chosen in a folder that was renamed; what was chosen there now was not offered."""
    here = tmp_path / "renamed"
    here.mkdir()
    (tmp_path / "lake & pond.xmn").rename(here / "lake.xmn")
    user.session.set_model_path(str(here / "lake.xmn"))
    [door] = user.window.registered["layer actions"]
    door.menu().aboutToShow.emit()
    assert [action.text() for action in door.menu().actions() if not action.isSeparator()] == ["lake", "Browse Models…"]


def test_the_layer_becomes_the_stream_that_fits(user, menu, raster, tmp_path):
    user.window.active = raster("summer", np.ones((5, 20, 20), np.uint16))
    menu[0].trigger()
    assert user.session.model_path == str(tmp_path / "lake & pond.xmn")
    assert {stream: layer.name() for stream, layer in user.session.layers.items()} == {"hsi": "summer"}
    assert user.session.target == ("hsi",)
    assert user.find("hsiMapBox").isChecked()


def test_a_layer_that_does_not_fit_is_told_and_nothing_is_chosen(user, menu, raster):
    user.window.active = raster("S2_scene", np.ones((7, 20, 20), np.uint16))
    before = dict(user.session.layers)
    menu[0].trigger()
    [text] = user.messages()
    assert "Layer 'S2_scene' (7 bands) is none of the layers that model 'lake &amp; pond' knows" in text
    assert (user.session.model_path, user.session.layers) == ("", before)


def test_browse_opens_the_browser(user, menu):
    menu[-1].trigger()
    assert user.window.findChild(QDialog, "modelBrowser").isVisible()


def test_only_models_are_taken_when_files_are_dropped():
    taken = []
    drop = ModelDrop(taken.append)
    assert [drop.handleFileDrop(path) for path in ("/a.tif", "/b.XMN", "/c.xmn.job.json")] == [False, True, False]
    assert taken == ["/b.XMN"]
