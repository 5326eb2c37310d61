"""Which field of a layer holds its classes: the one that was chosen, or the likeliest by style, name and values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ..engine.specs import NODATA_CODE
from .class_style import categories_by
from .class_values import CODE_FIELD, NAME_FIELD, Value, is_computed, is_integer, is_own, is_text, key_of, paired_codes

_LIKELY = (NAME_FIELD, "label", "classname", "class_name", CODE_FIELD, "category")
MOST_PAIRED = 20_000  # features of a layer in which names of codes are looked for unasked
_FIELD = "xmodalnet/class_field"  # custom property: the one that was chosen last


def class_fields(layer: QgsVectorLayer) -> list[str]:
    """Fields that can hold classes, the likeliest first: our own code, then that of the layer's style, then a name that says class, then
    text before numbers.

    Fields that QGIS computes come last: they cannot be edited.
    """
    likely = (CODE_FIELD,) if is_own(layer) else _LIKELY
    hidden = {NAME_FIELD} if is_own(layer) else set()
    hidden |= {layer.fields().at(index).name() for index in layer.primaryKeyAttributes()}
    names = [field.name() for field in layer.fields() if is_text(field) or is_integer(field)]

    def rank(name: str) -> tuple[bool, bool, int, bool]:
        place = likely.index(name.lower()) if name.lower() in likely else len(likely)
        is_styled = not is_own(layer) and categories_by(layer, name) is not None
        return is_computed(layer, name), not is_styled, place, is_integer(layer.fields().field(name))

    return sorted((name for name in names if name not in hidden), key=rank)


def chosen_field(layer: QgsVectorLayer) -> str:
    """The one that was chosen last, "" where none ever was."""
    return str(layer.customProperty(_FIELD) or "")


def remember_field(layer: QgsVectorLayer, field: str) -> None:
    """As the one that was chosen."""
    if chosen_field(layer) != field:
        layer.setCustomProperty(_FIELD, field)


def likely_field(layer: QgsVectorLayer) -> str:
    """The one that was chosen last, else the likeliest of `class_fields`: by style or name, else by its values; of codes beside which a
    field holds their names, one to one, the names. "" where there is none."""
    names = class_fields(layer)
    chosen = chosen_field(layer)
    if chosen in names:
        return chosen
    first = next(iter(names), "")
    if not first or is_own(layer) or layer.featureCount() > MOST_PAIRED:
        return first
    if first.lower() not in _LIKELY and categories_by(layer, first) is None:
        return repeating_field(layer) or first
    if not is_integer(layer.fields().field(first)):
        return first
    return next((name for name in names if paired_codes(layer, name)), first)


def was_not_known_as_own(layer: QgsVectorLayer, field: str) -> bool:
    """Whether a field was taken before QGIS had read the style in the layer's file, which says that we made it: QGIS does so after it has
    brought the layer into the project. From then on the names follow the codes."""
    return is_own(layer) and field == NAME_FIELD != chosen_field(layer)


def repeating_field(layer: QgsVectorLayer) -> str:
    """The field whose few values repeat, as those of classes do and the numbers of parcels do not: text before whole numbers. "" where none
    does. Every feature of a layer of not too many is read."""
    if not 0 < layer.featureCount() <= MOST_PAIRED:
        return ""
    names = class_fields(layer)
    keys = {name: (layer.fields().indexOf(name), key_of(layer, name)) for name in names}
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([index for index, _ in keys.values()])
    held: dict[str, Counter[Value]] = {name: Counter() for name in names}
    for feature in layer.getFeatures(request):
        for name, (index, key) in keys.items():
            value = key(feature[index])
            if value is not None:
                held[name][value] += 1
    sizes = [(name, len(counts), sum(counts.values())) for name, counts in held.items()]
    repeat = [(2 * values > shapes, name) for name, values, shapes in sizes if 2 <= values < min(shapes, NODATA_CODE)]
    return min(repeat, key=lambda found: found[0], default=(False, ""))[1]


def field_of_names(layer: QgsVectorLayer, names: Container[str]) -> str:
    """The text field that holds the most of these names (in lower case), else the likeliest one."""
    texts = [name for name in class_fields(layer) if is_text(layer.fields().field(name))]
    found = {text: layer.uniqueValues(layer.fields().indexOf(text), NODATA_CODE) for text in texts}
    met = {text: sum(str(value).strip().lower() in names for value in values) for text, values in found.items()}
    best = max(met, key=lambda text: met[text], default="")
    return best if met.get(best) else likely_field(layer)
