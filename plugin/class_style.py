"""The class table as QGIS draws it: categories of a renderer, and the style that a GeoPackage of ours carries along.

A renderer of the user's own is never replaced; where it has categories by the class field, only the one of the edited class changes.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from typing import ClassVar, Optional

from qgis.core import (
    NULL,
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFeatureRenderer,
    QgsMessageLog,
    QgsProviderRegistry,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtXml import QDomDocument

from .class_symbols import parts_of, recolored, symbol_for, symbol_of_others
from .class_values import Key, Value, is_own, key_of, reference_to

_STYLE = "xmodalnet"  # name of the style inside the GeoPackage
_LOCK_S = 0.2  # another program may hold the file for a moment; QGIS itself holds it as long as the layer is edited

_tr = partial(QCoreApplication.translate, "XModalNet")


@dataclass(frozen=True)
class Category:
    """What the style says of a class; color "" where it shows none."""

    value: Value
    name: str
    color: str


def put_renderer(layer: QgsVectorLayer, renderer: QgsFeatureRenderer) -> None:
    """Give a renderer to a layer. A clone must come this way: `setRenderer` alone ties its Python object to that of the layer, where it
    outlives the renderer; whatever renderer QGIS makes next at that address is taken for it, and QGIS crashes."""
    layer.setRenderer(renderer)
    sip.transferto(renderer, None)
    layer.triggerRepaint()


def categories_by(layer: QgsVectorLayer, field: str) -> Optional[QgsCategorizedSymbolRenderer]:
    """The layer's renderer, if it has a category per value of this field."""
    renderer = layer.renderer()
    names = (field, QgsExpression.quotedColumnRef(field))
    by_field = isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute() in names
    return renderer if by_field else None


def styled_field(layer: QgsVectorLayer) -> str:
    """The field that the layer's categories go by, also one that it has no more; "" where they go by none, or by an expression."""
    renderer = layer.renderer()
    by = renderer.classAttribute() if isinstance(renderer, QgsCategorizedSymbolRenderer) else ""
    expression = QgsExpression(by)
    if by in layer.fields().names() or expression.hasParserError():  # as a name with a blank that is not quoted
        return str(by)
    return next(iter(expression.referencedColumns())) if expression.isField() else ""


def is_style_ours(layer: QgsVectorLayer, field: str) -> bool:
    """Whether it has a category per value of this field, each as we draw it: no more than a picture of the class table."""
    renderer = categories_by(layer, field)
    return renderer is not None and all(_is_ours(layer, category) for category in renderer.categories())


def _is_ours(layer: QgsVectorLayer, category: QgsRendererCategory) -> bool:
    symbol = category.symbol()
    if symbol is None:
        return False
    ours = symbol_of_others(layer) if _is_for_others(category) else symbol_for(layer, symbol.color().name())
    return parts_of(symbol) == parts_of(ours)


def follow_rename(layer: QgsVectorLayer, old: str, new: str) -> None:
    """A style of ours goes by the field as it is called now; one of the user's own stays as it is."""
    renderer = categories_by(layer, old)
    if renderer is not None and is_style_ours(layer, old):
        changed = renderer.clone()
        changed.setClassAttribute(new)
        put_renderer(layer, changed)


def read_categories(renderer: QgsCategorizedSymbolRenderer, key: Key) -> list[Category]:
    """Each value once. A category of several values is several classes of one colour."""
    found: dict[Value, Category] = {}
    for category in renderer.categories():
        values = _values(category)
        color = category.symbol().color().name() if category.symbol() else ""
        for value in map(key, values):
            if value is not None:
                name = category.label() if len(values) == 1 else ""
                found.setdefault(value, Category(value, name or str(value), color))
    return list(found.values())


def hidden_values(renderer: QgsCategorizedSymbolRenderer, key: Key) -> set[Value]:
    """Classes whose category is switched off."""
    hidden = (map(key, _values(category)) for category in renderer.categories() if not category.renderState())
    return {value for values in hidden for value in values if value is not None}


def draws_others(renderer: QgsCategorizedSymbolRenderer) -> bool:
    """Whether a category stands for all values that none of the others names."""
    return any(category.renderState() and _is_for_others(category) for category in renderer.categories())


def has_others_of_ours(layer: QgsVectorLayer, field: str) -> bool:
    """Whether all that is no class is drawn as what has none: a class among it is drawn, but not as one."""
    renderer = categories_by(layer, field)
    others = [category for category in renderer.categories() if _is_for_others(category)] if renderer is not None else []
    return any(_is_ours(layer, category) for category in others)


def _is_for_others(category: QgsRendererCategory) -> bool:
    return category.value() in (None, NULL, "")


def draw_others(layer: QgsVectorLayer, field: str) -> None:
    """A category for the shapes without a class, where a style by the field has none; one that is switched off is shown. What is not
    seen can be selected all the same, and deleted unseen."""
    renderer = categories_by(layer, field)
    if renderer is None or draws_others(renderer):
        return
    changed = renderer.clone()
    places = [place for place, category in enumerate(renderer.categories()) if _is_for_others(category)]
    for place in places:
        changed.updateCategoryRenderState(place, True)
    if not places:
        changed.addCategory(QgsRendererCategory("", symbol_of_others(layer), _tr("no class")))
    put_renderer(layer, changed)


def show_categories(layer: QgsVectorLayer, field: str, values: Collection[Value], is_shown: bool) -> None:
    """Switch the categories of these classes on or off. Nothing happens where the layer has no categories by the field."""
    renderer = categories_by(layer, field)
    if renderer is None:
        return
    changed, key = renderer.clone(), key_of(layer, field)
    for place, category in enumerate(renderer.categories()):
        if any(key(value) in values for value in _values(category)):
            changed.updateCategoryRenderState(place, is_shown)
    put_renderer(layer, changed)


def order_categories(layer: QgsVectorLayer, field: str, values: Sequence[Value]) -> None:
    """The layer's categories in the order of these classes; what stands for no class comes last."""
    renderer = categories_by(layer, field)
    if renderer is None:
        return
    changed, key = renderer.clone(), key_of(layer, field)
    places: dict[Optional[Value], int] = {value: place for place, value in enumerate(values)}

    def place_of(category: QgsRendererCategory) -> int:
        return min((places.get(key(value), len(places)) for value in _values(category)), default=len(places))

    changed.deleteAllCategories()
    for category in sorted(renderer.categories(), key=place_of):
        changed.addCategory(QgsRendererCategory(category))
    put_renderer(layer, changed)


def style_by_class(layer: QgsVectorLayer, field: str, classes: list[Category]) -> None:
    """A style of ours in place of the layer's; for layers that we made."""
    categories = [QgsRendererCategory(entry.value, symbol_for(layer, entry.color), entry.name) for entry in classes]
    put_renderer(layer, QgsCategorizedSymbolRenderer(field, categories))


def change_categories(
    layer: QgsVectorLayer, field: str, changes: Sequence[tuple[Optional[Category], Optional[Category]]]
) -> None:
    """Bring classes into the layer's categories (from None), change them, or take them out (to None). Other styles stay as they are."""
    renderer = categories_by(layer, field)
    if renderer is None or not changes:
        return
    changed, key = renderer.clone(), key_of(layer, field)
    for old, new in changes:
        _change_category(layer, changed, key, old, new)
    put_renderer(layer, changed)


def _change_category(
    layer: QgsVectorLayer, changed: QgsCategorizedSymbolRenderer, key: Key, old: Optional[Category], new: Optional[Category]
) -> None:
    places = [
        place for place, entry in enumerate(changed.categories() if old else ()) if old and old.value in map(key, _values(entry))
    ]
    template = QgsRendererCategory(changed.categories()[places[0]]) if places else None
    is_shared = template is not None and len(_values(template)) > 1
    if new is not None and (template is None or is_shared):
        _append(changed, _category(layer, template, old, new))
    for place in reversed(places if new is None or is_shared else places[1:]):
        _take_out(changed, place, key, old)
    if new is not None and template is not None and not is_shared:
        made = _category(layer, template, old, new)
        changed.updateCategoryValue(places[0], made.value())
        changed.updateCategoryLabel(places[0], made.label())
        changed.updateCategorySymbol(places[0], made.symbol().clone())


def _append(renderer: QgsCategorizedSymbolRenderer, category: QgsRendererCategory) -> None:
    """Behind the classes, ahead of what stands for none."""
    last = len(renderer.categories())
    renderer.addCategory(category)
    if last and _is_for_others(renderer.categories()[last - 1]):
        renderer.moveCategory(last, last - 1)


def _values(category: QgsRendererCategory) -> list[object]:
    value = category.value()
    return list(value) if isinstance(value, (list, tuple)) else [value]


def _take_out(renderer: QgsCategorizedSymbolRenderer, place: int, key: Key, gone: Optional[Category]) -> None:
    rest = [value for value in _values(renderer.categories()[place]) if gone is None or key(value) != gone.value]
    if rest:
        renderer.updateCategoryValue(place, rest if len(rest) > 1 else rest[0])
    else:
        renderer.deleteCategory(place)


def _category(
    layer: QgsVectorLayer, template: Optional[QgsRendererCategory], old: Optional[Category], new: Category
) -> QgsRendererCategory:
    """The category of a class; what the change does not speak of is the template's."""
    if template is None or old is None or template.symbol() is None:
        return QgsRendererCategory(new.value, symbol_for(layer, new.color), new.name)
    symbol = template.symbol().clone()
    if new.color != old.color:
        is_ours = parts_of(symbol) == parts_of(symbol_for(layer, old.color))
        symbol = symbol_for(layer, new.color) if is_ours else recolored(symbol, new.color)
    has_label = new.name == old.name and len(_values(template)) == 1
    return QgsRendererCategory(new.value, symbol, template.label() if has_label else new.name, template.renderState())


def keep_style(layer: QgsVectorLayer) -> None:
    """The style into the GeoPackage of a layer of ours, so that it goes where the file goes; of an edited layer once its edits end."""
    if not is_own(layer):
        return
    if layer.isEditable():
        _LateStyle.of(layer)
    else:
        _write_style(layer)


class _LateStyle(QObject):
    """Waits until the edits are saved or end: before that QGIS may hold the file's lock, and the edits may be discarded."""

    waiting: ClassVar[dict[str, _LateStyle]] = {}  # by layer id; Python would forget the one that waits

    @classmethod
    def of(cls, layer: QgsVectorLayer) -> None:
        if layer.id() not in cls.waiting:
            cls.waiting[layer.id()] = cls(layer)

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__()
        self._layer, self._id = reference_to(layer), layer.id()
        self._ends = (layer.editingStopped, layer.afterCommitChanges)
        for end in self._ends:
            end.connect(self._on_end)
        layer.willBeDeleted.connect(self._on_deleted)

    def _on_end(self) -> None:
        layer = self._layer()
        if layer is not None:
            for end in self._ends:
                end.disconnect(self._on_end)
            layer.willBeDeleted.disconnect(self._on_deleted)
            _write_style(layer)
        del self.waiting[self._id]

    def _on_deleted(self) -> None:
        del self.waiting[self._id]


def _write_style(layer: QgsVectorLayer) -> None:
    """As the file's default style. Renewed by SQL: QGIS would ask before it overwrites one.

    QGIS 3.22 leaves the file in WAL mode, and then cannot read it through the lock-free connection that it has open.
    """
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    style = QDomDocument()
    layer.exportNamedStyle(style)
    if not os.path.isfile(parts["path"]):  # SQLite would make it
        return
    try:
        with closing(sqlite3.connect(parts["path"], timeout=_LOCK_S)) as database, database:
            if not database.execute("SELECT count(*) FROM sqlite_master WHERE name = 'layer_styles'").fetchone()[0]:
                renewed = 0
            else:
                row = (style.toString(), _table_of(layer, database), _STYLE)
                change = "UPDATE layer_styles SET styleQML = ? WHERE f_table_name = ? AND styleName = ?"
                renewed = database.execute(change, row).rowcount
        if not renewed:
            layer.saveStyleToDatabase(_STYLE, "", True, "")
            with closing(sqlite3.connect(parts["path"], timeout=_LOCK_S)) as database:
                database.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        text = _tr("The classes of layer '{}' are kept in the project only: {}").format(layer.name(), error)
        QgsMessageLog.logMessage(text, "X-ModalNet", Qgis.MessageLevel.Warning)


def _table_of(layer: QgsVectorLayer, database: sqlite3.Connection) -> str:
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    only = "SELECT table_name FROM gpkg_contents WHERE data_type = 'features'"
    return parts.get("layerName") or database.execute(only).fetchone()[0]
