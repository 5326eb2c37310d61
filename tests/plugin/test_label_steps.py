"""Undo steps of a label layer: whole, or not at all."""

import importlib.util

import pytest
from qgis.core import QgsDataProvider
from qgis.PyQt import QtGui, QtWidgets

from xmodalnet.engine.errors import LabelError
from xmodalnet.plugin import label_steps

from . import test_labels
from .test_labels import draw, rows

own = test_labels.own


@pytest.mark.parametrize("problem", [LabelError("no", "way"), RuntimeError("a layer that is gone"), KeyboardInterrupt()])
def test_whatever_is_raised_leaves_nothing_of_a_step(own, problem):
    draw(own, 0)
    steps = own.undoStack().count()
    with pytest.raises(type(problem)), label_steps.edit_command(own, "Half"):
        own.deleteFeatures(own.allFeatureIds())
        raise problem
    assert (rows(own), own.undoStack().count()) == ([("Wood", 1)], steps)
    assert not own.isEditCommandActive()
    draw(own, 1)
    own.undoStack().undo()
    assert rows(own) == [("Wood", 1)], "the next step is one of its own"


def test_a_step_is_undone_in_a_layer_that_has_lost_its_file(own):
    """Qt calls it, who can do nothing about an error."""
    draw(own, 0)
    with label_steps.class_command(own, "code", "Nothing"):
        pass
    own.setDataSource("/nowhere.gpkg", own.name(), "ogr", QgsDataProvider.ProviderOptions())
    assert not own.isValid()
    own.undoStack().undo()
    own.undoStack().redo()


def test_qt_6_has_undo_commands_elsewhere(monkeypatch):
    if hasattr(QtWidgets, "QUndoCommand"):
        monkeypatch.setattr(QtGui, "QUndoCommand", QtWidgets.QUndoCommand, raising=False)
        monkeypatch.delattr(QtWidgets, "QUndoCommand")
    spec = importlib.util.spec_from_file_location("xmodalnet.plugin.label_steps_of_qt6", label_steps.__file__)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert issubclass(module._TableStep, QtGui.QUndoCommand)
