"""What is remembered in the project and for the user."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject

from xmodalnet.engine.jobs import Done
from xmodalnet.plugin import settings
from xmodalnet.plugin.last_results import LastResults
from xmodalnet.plugin.options import AfterOptions, MapOptions, TrainOptions
from xmodalnet.plugin.settings import Preferences, ProjectState, read_project, write_project

STATE = ProjectState(
    {"hsi": "id1", "msi": "id2"},
    ("msi",),
    "id3",
    "class",
    is_chosen=True,
    train=TrainOptions(holdout=0.5, epochs=7, seed=3, exchange=False, smoothing=0.0, folds=5, notes="Summer", prior=0.5),
    map=MapOptions(confidence=False, uncertainty=True, is_part=True, smoothing=0.0, prior=1.0),
    after=AfterOptions("optimal", 77, 2, 30, True, True),
    refused=("id4", "id5"),
)


def test_a_new_project_has_no_state(qgis_app):
    assert read_project(QgsProject.instance()) == ProjectState()


def test_the_state_survives_saving_and_reading(qgis_app, tmp_path):
    project = QgsProject.instance()
    model = tmp_path / "models" / "model.xmn"
    model.parent.mkdir()
    model.touch()
    project.setFileName(str(tmp_path / "project.qgz"))
    state = replace(
        STATE,
        model_path=str(model),
        results=LastResults(training=Done({"model": str(model)}, {"kappa": 0.5, "classes": []}), trained_on=("id3", "class", "")),
        train=replace(STATE.train, start_path=str(model)),
        map=replace(STATE.map, map_path=str(model) + ".tif"),
    )
    write_project(project, state)
    assert project.write()
    moved = tmp_path.parent / (tmp_path.name + "_moved")
    tmp_path.rename(moved)
    assert project.read(str(moved / "project.qgz"))
    found = read_project(project)
    assert replace(found, model_path="", results=LastResults(), train=STATE.train, map=STATE.map) == STATE
    assert Path(found.train.start_path) == moved / "models" / "model.xmn"
    assert Path(found.model_path) == moved / "models" / "model.xmn", "the model's path is relative to the project"
    assert Path(found.results.training.outputs["model"]) == moved / "models" / "model.xmn"
    assert Path(found.map.map_path) == moved / "models" / "model.xmn.tif"


def test_a_project_of_before_it_knew_options_is_read(qgis_app):
    project = QgsProject.instance()
    project.writeEntry("XModalNet", "streams", ["msi"])
    project.writeEntry("XModalNet", "layers", ["id2"])
    assert read_project(project) == ProjectState({"msi": "id2"}, is_chosen=True)


@pytest.mark.parametrize(
    "text",
    [
        "no JSON",
        '{"holdout": "a half", "epochs": 2.5, "exchange": 1, "colour": 3, "smoothing": null, "folds": true}',
        "[]",
        '["holdout"]',
        "5",
        "null",
        "[" * 100_000,
        '{"epochs": 1' + "0" * 30 + "}",
        '{"epochs": -1, "seed": 99999999999}',
        '{"holdout": NaN, "smoothing": Infinity, "prior": -1e308, "folds": -5}',
        '{"notes": "' + "x" * 5001 + '"}',
        '{"epochs": 5}' + " " * 1_000_000,
    ],
)
def test_options_that_do_not_fit_are_passed_over(qgis_app, text):
    QgsProject.instance().writeEntry("XModalNet", "train_options", text)
    assert read_project(QgsProject.instance()) == ProjectState()


def test_an_empty_choice_is_one_too(qgis_app):
    write_project(QgsProject.instance(), ProjectState(is_chosen=True))
    assert read_project(QgsProject.instance()) == ProjectState(is_chosen=True)


def test_writing_the_same_again_leaves_the_project_clean(qgis_app):
    project = QgsProject.instance()
    write_project(project, STATE)
    assert project.isDirty()
    project.setDirty(False)
    write_project(project, STATE)
    assert not project.isDirty()


def test_there_is_no_author_until_the_user_names_one(qgis_app):
    """The account's name went with each model that was given away."""
    assert settings.author() == ""
    for name in ("Ada", ""):
        settings.set_preferences(Preferences(author=name))
        assert settings.author() == name


def test_preferences_come_back_as_they_went(qgis_app, tmp_path):
    assert settings.preferences() == Preferences()
    assert settings.models_folder() == os.path.normpath(f"{QgsApplication.qgisSettingsDirPath()}/xmodalnet/models")
    chosen = Preferences("cuda:0", "Ada", str(tmp_path))
    settings.set_preferences(chosen)
    assert settings.preferences() == chosen
    assert (settings.device(), settings.author(), settings.models_folder()) == ("cuda:0", "Ada", str(tmp_path))


def test_the_user_keeps_device_and_folder(qgis_app):
    assert (settings.device(), settings.folder()) == ("auto", "")
    settings.set_device("cuda:0")
    settings.set_folder("/data")
    assert (settings.device(), settings.folder()) == ("cuda:0", "/data")
