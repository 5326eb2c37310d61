"""What classes were called before: reference points and maps that were made then know them by these names.

Kept with the label layer, by its class fields. The undo of a renaming leaves its entry, which then says nothing: a name that is in use is
that of a class of its own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from qgis.core import QgsMapLayer, QgsVectorLayer

from ..engine.errors import LabelError
from .class_table import classes_of
from .field_memory import recall, remember, remembered_fields

OldNames = tuple[tuple[str, str], ...]  # each with what the class is called now
_RENAMED = "xmodalnet/renamed"  # custom property of a label layer


def note_renamed(layer: QgsVectorLayer, field: str, old: str, new: str) -> None:
    """A class of the field is called otherwise from now on."""
    remember(layer, _RENAMED, field, {**recall(layer, _RENAMED, field, {}), old: new})


def old_names(layer: QgsVectorLayer, field: str, names: Collection[str]) -> OldNames:
    """Of the classes that have these names now, over however many renamings."""
    log, found = {old: new for old, new in recall(layer, _RENAMED, field, {}).items() if isinstance(new, str)}, []
    for old in log:
        now, seen = old, set[str]()
        while now not in names and now in log and now not in seen:
            seen.add(now)
            now = log[now]
        if now in names and now != old:
            found.append((old, now))
    return tuple(found)


def old_names_in(layers: Iterable[QgsMapLayer]) -> OldNames:
    """As `old_names`, of all label layers among these and of all their class fields that remember any."""
    found: dict[str, str] = {}
    for layer in layers:
        for field in remembered_fields(layer, _RENAMED) if isinstance(layer, QgsVectorLayer) else ():
            try:
                names = {entry.name for entry in classes_of(layer, field)}
            except LabelError:  # the field went, or holds no classes any more
                continue
            found |= dict(old_names(layer, field, names))
    return tuple(found.items())
