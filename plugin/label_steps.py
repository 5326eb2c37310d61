"""Undo steps of a label layer: one for whatever an edit changes, the class table included.

The edits themselves go through the layer's buffer, whose undo stack QGIS shows; the table's part of a step is one of our own on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import ClassVar

from qgis.core import QgsVectorLayer, QgsVectorLayerUndoCommandChangeAttribute
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication

try:
    from qgis.PyQt.QtGui import QUndoCommand  # Qt 6
except ImportError:
    from qgis.PyQt.QtWidgets import QUndoCommand

from ..engine.errors import LabelError
from .class_table import TableState, put_state, state_of
from .class_values import reference_to
from .label_sources import check_edits, check_there

_tr = partial(QCoreApplication.translate, "XModalNet")


def start_editing(layer: QgsVectorLayer) -> None:
    """Raises LabelError where the layer cannot be edited, or its file is gone."""
    check_there(layer)
    check_edits(layer)
    if not layer.isEditable() and not layer.startEditing():
        raise LabelError(_tr("Layer '{}' cannot be edited").format(layer.name()), _tr("Make a new label layer, or copy this one"))


@contextmanager
def edit_command(layer: QgsVectorLayer, text: str) -> Iterator[None]:
    """One step of the layer's undo stack; nothing stays of it if something is raised. Raises LabelError."""
    start_editing(layer)
    layer.beginEditCommand(text)
    try:
        yield
    except BaseException:  # an open command would swallow all later edits
        if not sip.isdeleted(layer):
            layer.destroyEditCommand()
        raise
    layer.endEditCommand()


@contextmanager
def class_command(layer: QgsVectorLayer, field: str, text: str, with_shapes: bool = False) -> Iterator[None]:
    """One undo step for the class table and its shapes; the table alone needs no editing, and then is no step. Raises LabelError."""
    if not with_shapes and not layer.isEditable():
        yield
        return
    with edit_command(layer, text):
        before = state_of(layer, field)
        yield
        layer.undoStack().push(_TableStep(layer, field, before))


def add_to_step(layer: QgsVectorLayer, edits: Sequence[tuple[int, int, object, object]]) -> bool:
    """Change attributes (id, index, new, old) as part of the step that was just made, so that undo takes both back; False where none was
    made, or one of a single edit, which holds no more."""
    stack = layer.undoStack()
    step = stack.command(stack.index() - 1) if stack.index() and not stack.canRedo() else None
    if step is None or not step.childCount() or layer.editBuffer() is None:
        return False
    _AddedEdits(step, [QgsVectorLayerUndoCommandChangeAttribute(layer.editBuffer(), *edit) for edit in edits]).redo()
    return True


class _AddedEdits(QUndoCommand):
    """A part of a step that is there already."""

    _alive: ClassVar[list[_AddedEdits]] = []  # as those of _TableStep

    def __init__(self, step: QUndoCommand, edits: Sequence[QUndoCommand]) -> None:
        super().__init__(step)
        self._edits = edits
        self._alive[:] = [part for part in self._alive if not sip.isdeleted(part)] + [self]

    def undo(self) -> None:
        for edit in reversed(self._edits):
            edit.undo()

    def redo(self) -> None:
        for edit in self._edits:
            edit.redo()


class _TableStep(QUndoCommand):
    """Takes the class table back and forth with the shapes; when edits are discarded, QGIS undoes it too."""

    _alive: ClassVar[list[_TableStep]] = []  # Python would forget them, and undo do nothing

    def __init__(self, layer: QgsVectorLayer, field: str, before: TableState) -> None:
        super().__init__()
        self._layer, self._field, self._before, self._after = reference_to(layer), field, before, state_of(layer, field)
        self._is_done = True
        self._alive[:] = [step for step in self._alive if not sip.isdeleted(step)] + [self]

    def undo(self) -> None:
        self._put(self._before)
        self._is_done = False

    def redo(self) -> None:
        """Also called when the step is pushed."""
        if not self._is_done:
            self._put(self._after)
        self._is_done = True

    def _put(self, state: TableState) -> None:
        layer = self._layer()
        if layer is not None:
            put_state(layer, self._field, state)
