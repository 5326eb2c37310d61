"""What a label layer remembers of its class fields: JSON in its custom properties, which undo does not touch and the project keeps."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

from qgis.core import QgsVectorLayer

_OURS = "xmodalnet/"  # how the names begin


def recall(layer: QgsVectorLayer, name: str, field: str, nothing: Any) -> Any:
    """What is remembered of a field under a name; `nothing` where nothing is, or nothing of its kind."""
    found = _all_fields(layer, name).get(field, nothing)
    kind = list if isinstance(nothing, tuple) else type(nothing)  # as JSON has it
    return found if nothing is None or isinstance(found, kind) else nothing


def remember(layer: QgsVectorLayer, name: str, field: str, value: Any) -> None:
    layer.setCustomProperty(name, json.dumps({**_all_fields(layer, name), field: value}))


def remembered_fields(layer: QgsVectorLayer, name: str) -> list[str]:
    """Those of which something is remembered under a name."""
    return list(_all_fields(layer, name))


def follow_rename(layer: QgsVectorLayer, old: str, new: str) -> None:
    """A field is called otherwise: whatever is remembered of it is remembered of the new name, too, and of the old one for an undo."""
    for name in (name for name in layer.customPropertyKeys() if name.startswith(_OURS)):
        with suppress(ValueError, RecursionError):  # a property that is no memory of fields
            kept = json.loads(str(layer.customProperty(name)))
            if isinstance(kept, dict) and old in kept:
                remember(layer, name, new, kept[old])


def _all_fields(layer: QgsVectorLayer, name: str) -> dict[str, Any]:
    try:
        found = json.loads(str(layer.customProperty(name) or "{}"))
    except (ValueError, RecursionError):  # by another hand than ours
        return {}
    return found if isinstance(found, dict) else {}
