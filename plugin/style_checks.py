"""What is said of how the label layer is drawn: where its colours are not those of the class table, and where its shapes are not seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from qgis.core import QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from .card import DOUBTFUL, OPEN, Check, Remedy, listed
from .class_fields import MOST_PAIRED
from .class_style import categories_by, draws_others, read_categories, styled_field
from .class_table import LabelClass, undrawn_classes
from .class_values import key_of, pairing
from .labelling import Labelling
from .layer_tree import rasters_over

_tr = partial(QCoreApplication.translate, "XModalNet")


def check_style(labelling: Labelling) -> Iterator[Check]:
    """Of a layer of shapes."""
    vector = labelling.vector
    drawn = [entry for entry in labelling.classes if entry.shapes]
    if vector is None or not drawn:
        return
    remedies = (Remedy("style", _tr("Style Layer by Class")),)
    if isinstance(vector.renderer(), QgsSingleSymbolRenderer) and len(drawn) > 1:  # as QGIS shows any layer at first
        yield Check(OPEN, _tr("Style"), _tr("All classes are drawn in one colour"), remedies)
    other = styled_field(vector)
    if other and other != labelling.field and not _draws_alike(vector, other, labelling.field, drawn):
        yield Check(DOUBTFUL, _tr("Style"), _other_field(vector, other, labelling.field), remedies)
    alike = [group for group in _by_color(drawn).values() if len(group) > 1]
    if alike:
        text = _tr("Classes of one colour, which no map tells apart: {}")
        said = text.format(listed([" / ".join(entry.name for entry in group) for group in alike]))
        yield Check(OPEN, _tr("Style"), said, (Remedy("recolor", _tr("Choose Other Colours")),))
    # A class that was renamed keeps its new name in the shapes, but not in the style of a project that was not saved
    names = [entry.name for entry in undrawn_classes(vector, labelling.field, labelling.classes)]
    by_class = categories_by(vector, labelling.field)
    is_blind = by_class is not None and not draws_others(by_class)
    if names:
        text = _tr("The layer's style has no category for {}: these shapes are not seen on the map").format(listed(names))
        if not is_blind:
            text = _tr("The layer's style has no category for {}: they are drawn as shapes without a class").format(listed(names))
        yield Check(DOUBTFUL, _tr("Style"), text, (Remedy("draw", _tr("Add to Style")),))
    elif is_blind and labelling.bare_shapes:
        text = _tr("The layer's style has no category for shapes without a class: they are not seen on the map")
        yield Check(DOUBTFUL, _tr("Style"), text, (Remedy("draw", _tr("Add to Style")),))


def check_order(labelling: Labelling) -> Iterator[Check]:
    """Of a layer that is drawn on: what lies over it."""
    vector = labelling.vector
    over = rasters_over(vector) if vector is not None and vector.isEditable() else []
    if vector is not None and over:
        text = _tr("'{}' lies over '{}' on the map: shapes that are drawn are hidden by it").format(
            over[-1].name(), vector.name()
        )
        yield Check(DOUBTFUL, _tr("Order"), text, (Remedy("top", _tr("Move the Labels to the Top")),))


def _by_color(classes: Sequence[LabelClass]) -> dict[str, list[LabelClass]]:
    found: dict[str, list[LabelClass]] = {}
    for entry in classes:
        found.setdefault(entry.color, []).append(entry)
    return found


def _draws_alike(layer: QgsVectorLayer, other: str, field: str, classes: Sequence[LabelClass]) -> bool:
    """Whether a style by another field shows the colours of the table all the same, as one by the codes that stand beside the names."""
    renderer = categories_by(layer, other)
    if renderer is None or other not in layer.fields().names() or layer.featureCount() > MOST_PAIRED:
        return False
    shown = {entry.value: entry.color for entry in read_categories(renderer, key_of(layer, other))}
    if any(shown.get(entry.code) != entry.color for entry in classes):
        return False
    beside, codes = pairing(layer, field)
    return beside == other and all(codes.get(str(entry.value)) == entry.code for entry in classes)


def _other_field(layer: QgsVectorLayer, other: str, field: str) -> str:
    if other in layer.fields().names():
        text = _tr(
            "The map draws the shapes by field '{}', not by the class field '{}': their colours are not those of the table"
        )
        return text.format(other, field)
    text = _tr("The layer's style goes by field '{}', which is gone: no shape is seen on the map")
    if draws_others(layer.renderer()):
        text = _tr("The layer's style goes by field '{}', which is gone: all shapes are drawn alike")
    return text.format(other)
