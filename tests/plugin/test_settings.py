"""What is remembered in the project and for the user."""

from pathlib import Path

from qgis.core import QgsProject

from xmodalnet.plugin import settings
from xmodalnet.plugin.settings import ProjectState, read_project, write_project

STATE = ProjectState({"hsi": "id1", "msi": "id2"}, ("msi",), "id3", "class", "")


def test_a_new_project_has_no_state(qgis_app):
    assert read_project(QgsProject.instance()) == ProjectState()


def test_the_state_survives_saving_and_reading(qgis_app, tmp_path):
    project = QgsProject.instance()
    model = tmp_path / "models" / "model.xmn"
    model.parent.mkdir()
    model.touch()
    project.setFileName(str(tmp_path / "project.qgz"))
    state = ProjectState(STATE.layers, STATE.target, STATE.labels, STATE.label_field, str(model))
    write_project(project, state)
    assert project.write()
    moved = tmp_path.parent / (tmp_path.name + "_moved")
    tmp_path.rename(moved)
    assert project.read(str(moved / "project.qgz"))
    assert read_project(project).layers == STATE.layers
    assert Path(read_project(project).model_path) == moved / "models" / "model.xmn", "the model's path is relative to the project"


def test_writing_the_same_again_leaves_the_project_clean(qgis_app):
    project = QgsProject.instance()
    write_project(project, STATE)
    assert project.isDirty()
    project.setDirty(False)
    write_project(project, STATE)
    assert not project.isDirty()


def test_the_user_keeps_device_and_folder(qgis_app):
    assert (settings.device(), settings.folder()) == ("auto", "")
    settings.set_device("cuda:0")
    settings.set_folder("/data")
    assert (settings.device(), settings.folder()) == ("cuda:0", "/data")
