"""Classes of a label layer: read from any renderer and field, written into the layer and its file."""

import json
import time
from dataclasses import replace

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage

from xmodalnet.engine.errors import LabelError
from xmodalnet.engine.legend import PALETTE, class_colors
from xmodalnet.plugin import class_fields, class_table, label_specs, labels
from xmodalnet.plugin.class_table import LabelClass
from xmodalnet.plugin.class_values import is_computed, is_own
from xmodalnet.plugin.label_steps import start_editing
from xmodalnet.plugin.labels import make_label_layer

from .conftest import in_project, memory_layer, text_field

UTM33 = QgsCoordinateReferenceSystem("EPSG:32633")
SQUARE = QgsGeometry.fromWkt("POLYGON((0 0, 0 1, 1 1, 1 0, 0 0))")


def fill(layer: QgsVectorLayer, *rows: tuple) -> None:
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(SQUARE)
        feature.setAttributes(list(row))
        layer.dataProvider().addFeature(feature)


def test_text_fields_get_codes_in_the_order_of_their_names(qgis_app):
    layer = memory_layer(fields="field=landcover:string")
    fill(layer, ("Water",), ("Soil",), ("Water",), (None,), ("",))
    assert class_table.classes_of(layer, "landcover") == (
        LabelClass(1, "Soil", class_colors(["Soil"])[0], "Soil", 1),
        LabelClass(2, "Water", class_colors(["Water"])[0], "Water", 2),
    )


ROW = {"value": "Soil", "name": "Soil", "color": "#112233"}


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("classes", [1, 2]),
        ("classes", {"classes": 3, "codes": {}}),
        ("classes", {"classes": [{"value": 1}], "codes": {}}),
        ("classes", {"classes": [{**ROW, "name": 5}], "codes": {}}),
        ("classes", {"classes": [{**ROW, "value": [1]}], "codes": {}}),
        ("classes", {"classes": [ROW], "codes": [1]}),
        ("classes", {"classes": [ROW], "codes": {"Soil": "one"}}),
        ("locked", [{}, [1]]),
        ("locked", "all"),
    ],
)
def test_what_a_project_remembers_of_a_field_in_another_shape_is_passed_over(qgis_app, name, kept):
    """It ended in an error of Python, with the panel half filled."""
    layer = memory_layer(fields="field=landcover:string")
    fill(layer, ("Soil",))
    layer.setCustomProperty(f"xmodalnet/{name}", json.dumps({"landcover": kept}))
    [soil] = class_table.classes_of(layer, "landcover")
    assert soil == LabelClass(1, "Soil", class_colors(["Soil"])[0], "Soil", 1)


def test_whole_numbers_are_codes_and_zero_can_be_a_class(qgis_app):
    layer = memory_layer(fields="field=kind:integer")
    fill(layer, (10,), (0,), (10,))
    assert [(entry.code, entry.name, entry.shapes) for entry in class_table.classes_of(layer, "kind")] == [
        (0, "0", 1),
        (10, "10", 2),
    ]


def test_a_categorised_renderer_gives_names_colours_and_order(qgis_app):
    layer = memory_layer(fields="field=kind:integer")
    fill(layer, (2,), (7,))
    categories = []
    for value, name, color in ((2, "Water", "#0000ff"), (1, "Wood", "#00aa00")):
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
        symbol.setColor(QColor(color))
        categories.append(QgsRendererCategory(value, symbol, name))
    categories.append(QgsRendererCategory(None, QgsSymbol.defaultSymbol(layer.geometryType()), "all other"))
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))
    found = class_table.classes_of(layer, "kind")
    assert found[:2] == (LabelClass(2, "Water", "#0000ff", 2, 1), LabelClass(1, "Wood", "#00aa00", 1, 0))
    assert (found[2].code, found[2].name, found[2].shapes) == (7, "7", 1)
    assert [entry.name for entry in class_table.classes_of(layer, "kind")] == ["Water", "Wood", "7"]


def test_codes_of_texts_stay_when_classes_come_and_go(qgis_app):
    layer = memory_layer(fields="field=landcover:string")
    fill(layer, ("Soil",), ("Water",))
    class_table.write_classes(layer, "landcover", class_table.classes_of(layer, "landcover"))
    fill(layer, ("Bog",))
    assert {entry.name: entry.code for entry in class_table.classes_of(layer, "landcover")} == {"Soil": 1, "Water": 2, "Bog": 3}


@pytest.mark.parametrize(("kind", "make"), [("string", "parcel {}".format), ("integer", int)])
def test_a_field_of_too_many_values_is_no_class_field(qgis_app, kind, make):
    layer = memory_layer(fields=f"field=parcel:{kind}")
    fill(layer, *((make(number),) for number in range(1, 255)))
    assert len(class_table.classes_of(layer, "parcel")) == 254
    fill(layer, (make(255),))
    with pytest.raises(LabelError, match="'parcel' of layer 'shapes' holds more than 254 values") as caught:
        class_table.classes_of(layer, "parcel")
    assert "hoose the field that names the class" in caught.value.hint


def test_the_likeliest_class_field_comes_first(qgis_app, tmp_path):
    layer = memory_layer(fields="field=area:double&field=id:integer&field=class:string&field=remark:string")
    assert class_fields.class_fields(layer) == ["class", "remark", "id"]
    own = make_label_layer(str(tmp_path / "own.gpkg"), UTM33)
    assert class_fields.class_fields(own) == ["code"], "the key fid is no class, and the name goes with the code"


def test_the_table_is_in_the_geopackage_for_whoever_opens_it(qgis_app, tmp_path):
    path = str(tmp_path / "own.gpkg")
    layer = make_label_layer(path, UTM33)
    table = [LabelClass(1, "Wood", "#00aa00", 1, 0), LabelClass(4, "Lake", "#0000ff", 4, 0)]
    class_table.write_classes(layer, "code", table)
    class_table.write_classes(layer, "code", [*table, LabelClass(9, "Bog", "#aa5500", 9, 0)])
    found = class_table.classes_of(QgsVectorLayer(path, "again", "ogr"), "code")
    assert [(entry.code, entry.name, entry.color) for entry in found] == [
        (1, "Wood", "#00aa00"),
        (4, "Lake", "#0000ff"),
        (9, "Bog", "#aa5500"),
    ]


def test_saved_edits_take_the_classes_into_the_file_though_editing_goes_on(qgis_app, tmp_path):
    """QGIS may be closed next, and the layer opened in another project."""
    path = str(tmp_path / "own.gpkg")
    layer = make_label_layer(path, UTM33)
    table = [LabelClass(1, "Wood", "#00aa00", 1, 0)]
    class_table.write_classes(layer, "code", table)
    layer.startEditing()
    class_table.write_classes(layer, "code", [*table, LabelClass(4, "Lake", "#0000ff", 4, 0)])
    shape = QgsFeature(layer.fields())
    shape.setGeometry(SQUARE)
    shape.setAttributes([None, "Lake", 4])
    layer.addFeature(shape)
    label_specs.save_edits(layer)
    assert layer.isEditable()
    again = QgsVectorLayer(path, "again", "ogr")
    assert [category.label() for category in again.renderer().categories()] == ["Wood", "Lake"]
    class_table.write_classes(layer, "code", [LabelClass(1, "Forest", "#00aa00", 1, 0)])
    layer.rollBack()
    again = QgsVectorLayer(path, "again", "ogr")
    assert again.renderer().categories()[0].label() == "Forest"


@pytest.mark.parametrize("editing", [False, True])
def test_shapes_stay_readable_while_the_table_is_written(qgis_app, tmp_path, editing):
    layer = make_label_layer(str(tmp_path / "own.gpkg"), UTM33)
    fill(layer, (None, "Wood", 1))
    if editing:
        layer.startEditing()
    for name in ("Wood", "Forest"):
        class_table.write_classes(layer, "code", [LabelClass(1, name, "#00aa00", 1, 0)])
        assert [feature["code"] for feature in layer.getFeatures()] == [1]
    assert layer.renderer().categories()[0].label() == "Forest"


def test_a_layer_of_ours_without_a_table_still_knows_its_names(qgis_app, tmp_path):
    layer = make_label_layer(str(tmp_path / "own.gpkg"), UTM33)
    fill(layer, (None, "Wood", 3), (None, "Lake", 1), (None, "Wood", 3))
    found = class_table.classes_of(layer, "code")
    assert [(entry.code, entry.name, entry.shapes) for entry in found] == [(1, "Lake", 1), (3, "Wood", 2)]


def test_the_image_below_shows_through_the_shapes(qgis_app):
    layer = memory_layer()
    class_table.write_classes(layer, "code", [LabelClass(1, "Wood", "#00aa00", 1, 0)])
    category = layer.renderer().categories()[0]
    color = category.symbol().symbolLayer(0).fillColor()
    assert (color.name(), color.alpha()) == ("#00aa00", 110)


def categorised(layer: QgsVectorLayer, field: str, *categories: tuple) -> None:
    """(value, name, color); color "" is a category without symbol."""
    made = []
    for value, name, color in categories:
        symbol = QgsSymbol.defaultSymbol(layer.geometryType()) if color else None
        if symbol is not None:
            symbol.setColor(QColor(color))
        made.append(QgsRendererCategory(value, symbol, name))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, made))


def test_a_category_of_several_values_is_several_classes(qgis_app):
    layer = memory_layer(fields="field=landcover:string")
    categorised(layer, "landcover", (["Wood", "Bog"], "green", "#00aa00"), ("Lake", "Lake", "#0000ff"), ("", "other", "#888888"))
    found = [(entry.name, entry.color) for entry in class_table.classes_of(layer, "landcover")]
    assert found == [("Wood", "#00aa00"), ("Bog", "#00aa00"), ("Lake", "#0000ff")]


def test_categories_that_are_no_whole_numbers_are_read_or_passed_over(qgis_app):
    layer = memory_layer(fields="field=kind:integer")
    rows = ((1.0, "A", "#111111"), ("2", "B", "#222222"), (1.5, "C", "#333333"), ("x", "D", "#444444"), (3, "E", ""))
    categorised(layer, "kind", *rows)
    assert [(entry.code, entry.name) for entry in class_table.classes_of(layer, "kind")] == [(1, "A"), (2, "B"), (3, "E")]


def test_a_quoted_field_in_the_style_is_the_field(qgis_app):
    layer = memory_layer(fields="field=class:string")
    categorised(layer, '"class"', ("Wood", "All woods", "#00aa00"))
    assert class_table.classes_of(layer, "class") == (LabelClass(1, "Wood", "#00aa00", "Wood", 0),)


@pytest.mark.parametrize("field", ["area", "flag", "day"])
def test_fields_of_other_types_hold_no_classes(qgis_app, field):
    layer = memory_layer(fields="field=area:double&field=flag:boolean&field=day:date")
    with pytest.raises(LabelError, match=f"Field '{field}' of layer 'shapes' holds neither text nor whole numbers"):
        class_table.classes_of(layer, field)


def test_a_missing_field_and_a_missing_file_are_named(qgis_app, tmp_path):
    with pytest.raises(LabelError, match="Layer 'shapes' has no field 'kind'"):
        class_table.classes_of(memory_layer(), "kind")
    with pytest.raises(LabelError, match="Layer 'gone' cannot be read"):
        class_table.classes_of(QgsVectorLayer(str(tmp_path / "gone.gpkg"), "gone", "ogr"), "code")


def test_blanks_around_a_text_make_no_class_of_their_own(qgis_app):
    layer = memory_layer(fields="field=landcover:string")
    fill(layer, (" Wood",), ("Wood",), ("Wood\t",), ("  ",))
    assert [(entry.value, entry.shapes) for entry in class_table.classes_of(layer, "landcover")] == [("Wood", 3)]


def test_a_text_keeps_its_code_when_others_come_and_go(qgis_app):
    layer = memory_layer(fields="field=landcover:string")
    fill(layer, ("Forest",), ("Water",))
    class_table.keep_codes(layer, "landcover", class_table.classes_of(layer, "landcover"))
    fill(layer, ("Bog",))
    found = {entry.name: entry.code for entry in class_table.classes_of(layer, "landcover")}
    assert found == {"Forest": 1, "Water": 2, "Bog": 3}
    layer.dataProvider().deleteFeatures([1])
    assert {entry.name: entry.code for entry in class_table.classes_of(layer, "landcover")} == {"Water": 2, "Bog": 3}


def test_columns_of_the_same_names_do_not_make_a_layer_ours(qgis_app, tmp_path):
    own = make_label_layer(str(tmp_path / "own.gpkg"), UTM33)
    assert is_own(own)
    assert is_own(QgsVectorLayer(own.source(), "again", "ogr")), "the mark goes where the file goes"
    own.removeCustomProperty("xmodalnet/role")
    assert not is_own(own)


def test_one_edited_class_changes_one_category_of_the_users_style(qgis_app):
    layer = memory_layer(fields="field=landcover:string")
    categorised(layer, "landcover", ("Wood", "All woods", "#00aa00"), ("Lake", "Lake", "#0000ff"), ("", "other", "#888888"))
    before = [entry.dump() for entry in layer.renderer().categories()]
    classes = class_table.classes_of(layer, "landcover")
    class_table.put_class(layer, "landcover", classes, classes[1], replace(classes[1], color="#123456"))
    after = layer.renderer().categories()
    assert [entry.label() for entry in after] == ["All woods", "Lake", "other"]
    assert [after[0].dump(), after[2].dump()] == [before[0], before[2]]
    assert after[1].symbol().color().name() == "#123456"


def test_an_edited_class_leaves_a_category_of_several_values(qgis_app):
    layer = memory_layer(fields="field=landcover:string")
    categorised(layer, "landcover", (["Wood", "Bog", "Lake"], "mixed", "#00aa00"))
    classes = class_table.classes_of(layer, "landcover")
    class_table.put_class(layer, "landcover", classes, classes[1], replace(classes[1], color="#123456"))
    found = [(entry.value(), entry.symbol().color().name()) for entry in layer.renderer().categories()]
    assert found == [(["Wood", "Lake"], "#00aa00"), ("Bog", "#123456")]


def test_a_style_without_categories_is_left_alone(qgis_app):
    layer = memory_layer(fields="field=landcover:string")
    fill(layer, ("Wood",))
    style = layer.renderer().dump()
    classes = class_table.classes_of(layer, "landcover")
    class_table.put_class(layer, "landcover", classes, None, LabelClass(2, "Lake", "#0000ff", "Lake", 0))
    assert layer.renderer().dump() == style
    assert [(entry.name, entry.code) for entry in class_table.classes_of(layer, "landcover")] == [("Wood", 1), ("Lake", 2)]


def test_a_virtual_field_comes_last(qgis_app):
    layer = memory_layer(fields="field=name:string")
    layer.addExpressionField("'Wood'", text_field("class"))
    assert class_fields.class_fields(layer) == ["name", "class"]
    assert is_computed(layer, "class")
    assert not is_computed(layer, "name")


def drawn(layer: QgsVectorLayer, extent: QgsRectangle, background: str) -> QImage:
    """200 x 200 px."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setBackgroundColor(QColor(background))
    settings.setExtent(extent)
    settings.setOutputSize(QSize(200, 200))
    settings.setOutputDpi(96)
    drawing = QgsMapRendererSequentialJob(settings)
    drawing.start()
    drawing.waitForFinished()
    return drawing.renderedImage()


@pytest.mark.parametrize("ring", ["0 0, 0 1, 1 1, 1 0, 0 0", "0 0, 1 0, 1 1, 0 1, 0 0"])
def test_a_shape_of_five_pixels_shows_its_class(qgis_app, ring):
    layer = memory_layer()
    class_table.write_classes(layer, "code", [LabelClass(1, "Lake", "#1f78b4", 1, 0)])
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({ring}))"))
    feature.setAttributes(["Lake", 1])
    layer.dataProvider().addFeature(feature)
    image = drawn(layer, QgsRectangle(-19.5, -19.5, 20.5, 20.5), "#808080")
    middle = [image.pixelColor(x, y) for x in range(98, 103) for y in range(98, 103)]
    assert sum(color.blue() > color.red() + 40 for color in middle) > 20, "blue, whichever way round it was drawn"
    around = [image.pixelColor(x, y) for x in range(90, 111) for y in range(90, 111)]
    assert max(min(color.red(), color.blue()) for color in around) > 180, "in a light rim"


SHAPES = {
    "Polygon": SQUARE,
    "LineString": QgsGeometry.fromWkt("LINESTRING(0 0, 1 1)"),
    "Point": QgsGeometry.fromWkt("POINT(0.5 0.5)"),
}


def luminance(color: QColor) -> float:
    """Relative, 0..1, as the Web Content Accessibility Guidelines have it."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3]]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("kind", SHAPES)
def test_an_outline_is_seen_on_any_ground(qgis_app, kind):
    layer, contrasts = memory_layer(kind), {}
    feature = QgsFeature(layer.fields())
    feature.setGeometry(SHAPES[kind])
    feature.setAttributes(["Wood", 1])
    layer.dataProvider().addFeature(feature)
    for color in PALETTE:
        class_table.write_classes(layer, "code", [LabelClass(1, "Wood", color, 1, 0)])
        for ground in (color, "#000000", "#ffffff"):
            image, base = drawn(layer, QgsRectangle(-1, -1, 2, 2), ground), luminance(QColor(ground)) + 0.05
            seen = [luminance(image.pixelColor(x, y)) + 0.05 for x in range(60, 140) for y in range(60, 140)]
            contrasts[color, ground] = sorted(max(each / base, base / each) for each in seen)[-30]
    assert min(contrasts.values()) > 1.9, min(contrasts, key=contrasts.get)


@pytest.mark.parametrize("kind", SHAPES)
def test_a_shape_is_seen_on_a_map_of_its_own_colour(qgis_app, kind):
    layer = memory_layer(kind)
    class_table.write_classes(layer, "code", [LabelClass(1, "Wood", "#00aa00", 1, 0)])
    feature = QgsFeature(layer.fields())
    feature.setGeometry(SHAPES[kind])
    feature.setAttributes(["Wood", 1])
    layer.dataProvider().addFeature(feature)
    image = drawn(layer, QgsRectangle(-1, -1, 2, 2), "#00aa00")
    assert max(image.pixelColor(x, y).red() for x in range(200) for y in range(200)) > 180, "nearly white somewhere"
    assert class_table.classes_of(layer, "code")[0].color == "#00aa00"


def test_a_new_colour_from_qgis_leaves_the_light_rim(qgis_app):
    layer = memory_layer()
    class_table.write_classes(layer, "code", [LabelClass(1, "Wood", "#00aa00", 1, 0)])
    category = layer.renderer().categories()[0]
    symbol = category.symbol().clone()
    symbol.setColor(QColor("#aa0000"))
    assert [part.color().name() for part in symbol.symbolLayers()] == ["#aa0000", "#ffffff", "#aa0000"]


def test_a_new_colour_leaves_what_the_user_made_of_the_symbol(qgis_app, tmp_path):
    own = make_label_layer(str(tmp_path / "own.gpkg"), UTM33)
    rows = [LabelClass(1, "Wood", "#00aa00", 1, 0), LabelClass(2, "Lake", "#0000ff", 2, 0)]
    class_table.write_classes(own, "code", rows)
    own = QgsVectorLayer(own.source(), "again", "ogr")
    category = own.renderer().categories()[0]
    made = category.symbol().clone()
    made.setOpacity(0.5)
    made.symbolLayer(0).setBrushStyle(Qt.BrushStyle.CrossPattern)
    changed = own.renderer().clone()
    changed.updateCategorySymbol(0, made)
    own.setRenderer(changed)
    for place in range(2):
        classes = class_table.classes_of(own, "code")
        class_table.put_class(own, "code", classes, classes[place], replace(classes[place], color="#aa5500"))
    categories = own.renderer().categories()
    theirs, ours = (category.symbol() for category in categories)
    assert (theirs.opacity(), theirs.symbolLayer(0).brushStyle()) == (0.5, Qt.BrushStyle.CrossPattern)
    assert [part.color().name() for part in theirs.symbolLayers()] == ["#aa5500", "#ffffff", "#aa5500"]
    assert [part.color().alpha() for part in theirs.symbolLayers()] == [110, 255, 255]
    rim = QColor("#aa5500").darker(160).name()
    assert [part.color().name() for part in ours.symbolLayers()] == ["#aa5500", "#ffffff", rim], "all of it is ours"


def categories(layer: QgsVectorLayer) -> list[tuple]:
    return [(entry.label(), entry.renderState()) for entry in layer.renderer().categories()]


def two_classes(path, *names: str) -> QgsVectorLayer:
    layer = in_project(make_label_layer(str(path), UTM33))
    for name in names or ("Wood", "Lake"):
        labels.add_class(layer, "code", name)
    return layer


def test_a_hidden_class_is_a_category_that_is_switched_off_and_stays_so_in_the_file(qgis_app, tmp_path):
    layer = two_classes(tmp_path / "own.gpkg")
    class_table.show_classes(layer, "code", class_table.classes_of(layer, "code")[:1], False)
    assert categories(layer) == [("Wood", False), ("Lake", True)]
    assert [entry.is_visible for entry in class_table.classes_of(layer, "code")] == [False, True]
    again = QgsVectorLayer(layer.source(), "again", "ogr")
    assert [entry.is_visible for entry in class_table.classes_of(again, "code")] == [False, True]
    class_table.show_classes(layer, "code", class_table.classes_of(layer, "code"), True)
    assert categories(layer) == [("Wood", True), ("Lake", True)]


def test_undo_of_something_else_leaves_a_class_hidden(qgis_app, tmp_path):
    layer = two_classes(tmp_path / "own.gpkg")
    start_editing(layer)
    labels.rename_class(layer, "code", class_table.classes_of(layer, "code")[1], "Sea")
    class_table.show_classes(layer, "code", class_table.classes_of(layer, "code")[1:], False)
    layer.undoStack().undo()
    assert categories(layer) == [("Wood", True), ("Lake", False)]


def test_without_a_style_by_class_none_can_be_hidden(qgis_app):
    layer = memory_layer(fields="field=kind:integer")
    fill(layer, (1,))
    with pytest.raises(LabelError, match="does not tell the classes of field 'kind' apart"):
        class_table.show_classes(layer, "kind", class_table.classes_of(layer, "kind"), False)
    assert class_table.classes_of(layer, "kind")[0].is_visible


def test_locks_go_with_the_project(qgis_app, tmp_path):
    layer = two_classes(tmp_path / "own.gpkg")
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    class_table.lock_classes(layer, "code", class_table.classes_of(layer, "code")[1:], True)
    assert QgsProject.instance().isDirty()
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    [layer] = QgsProject.instance().mapLayers().values()
    assert [entry.is_locked for entry in class_table.classes_of(layer, "code")] == [False, True]
    class_table.lock_classes(layer, "code", class_table.classes_of(layer, "code"), False)
    assert [entry.is_locked for entry in class_table.classes_of(layer, "code")] == [False, False]


def test_the_order_is_that_of_the_legend_and_of_the_file(qgis_app, tmp_path):
    layer = two_classes(tmp_path / "own.gpkg", "Wood", "Lake", "Bog")
    wood, lake, bog = class_table.classes_of(layer, "code")
    class_table.order_classes(layer, "code", [bog, wood, lake])
    assert [name for name, _ in categories(layer)] == ["Bog", "Wood", "Lake"]
    again = QgsVectorLayer(layer.source(), "again", "ogr")
    assert [entry.name for entry in class_table.classes_of(again, "code")] == ["Bog", "Wood", "Lake"]


def test_the_order_of_a_layer_in_any_style_is_kept_with_it(qgis_app):
    layer = memory_layer(fields="field=kind:string")
    fill(layer, ("Wood",), ("Lake",), ("Bog",))
    class_table.order_classes(layer, "kind", class_table.classes_of(layer, "kind")[::-1])
    assert [entry.name for entry in class_table.classes_of(layer, "kind")] == ["Wood", "Lake", "Bog"]


def test_moved_among_categories_a_class_gets_one_and_all_other_stays_last(qgis_app):
    layer = memory_layer(fields="field=kind:integer")
    fill(layer, (1,), (7,))
    symbol = QgsSymbol.defaultSymbol(layer.geometryType())
    rows = [QgsRendererCategory(1, symbol.clone(), "Wood"), QgsRendererCategory(None, symbol.clone(), "other")]
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", rows))
    wood, seven = class_table.classes_of(layer, "kind")
    class_table.order_classes(layer, "kind", [seven, wood])
    assert [name for name, _ in categories(layer)] == ["7", "Wood", "other"]
    assert [entry.value for entry in class_table.classes_of(layer, "kind")] == [7, 1]


def test_a_class_that_a_style_lacks_gets_a_category_to_be_hidden_by(qgis_app):
    layer = memory_layer(fields="field=kind:integer")
    fill(layer, (1,), (7,))
    layer.setRenderer(
        QgsCategorizedSymbolRenderer("kind", [QgsRendererCategory(1, QgsSymbol.defaultSymbol(layer.geometryType()), "Wood")])
    )
    class_table.show_classes(layer, "kind", class_table.classes_of(layer, "kind")[1:], False)
    assert categories(layer) == [("Wood", True), ("7", False)]
    assert [entry.is_visible for entry in class_table.classes_of(layer, "kind")] == [True, False]


def locks(layer: QgsVectorLayer) -> list[tuple]:
    return [(entry.code, entry.name, entry.is_locked) for entry in class_table.classes_of(layer, "code")]


@pytest.mark.parametrize("way", ["undone", "removed"])
def test_no_class_is_born_locked(qgis_app, tmp_path, way):
    """The lock of a class that is gone is not that of the next one with its code."""
    layer = two_classes(tmp_path / "own.gpkg")
    start_editing(layer)
    bog = labels.add_class(layer, "code", "Bog")
    class_table.lock_classes(layer, "code", [bog], True)
    if way == "undone":
        layer.undoStack().undo()
        layer.undoStack().redo()
        assert locks(layer)[2] == (3, "Bog", True), "the same class keeps its lock"
        layer.undoStack().undo()
    else:
        labels.remove_class(layer, "code", bog)
    labels.add_class(layer, "code", "Reed")
    assert locks(layer) == [(1, "Wood", False), (2, "Lake", False), (3, "Reed", False)]


def test_other_locks_stay_when_classes_come_and_go(qgis_app, tmp_path):
    layer = two_classes(tmp_path / "own.gpkg")
    class_table.lock_classes(layer, "code", class_table.classes_of(layer, "code")[:1], True)
    bog = labels.add_class(layer, "code", "Bog")
    labels.rename_class(layer, "code", bog, "Reed")
    labels.remove_class(layer, "code", class_table.classes_of(layer, "code")[2])
    assert locks(layer) == [(1, "Wood", True), (2, "Lake", False)]


def test_a_full_table_is_moved_and_hidden_at_once(qgis_app, tmp_path):
    layer = make_label_layer(str(tmp_path / "own.gpkg"), UTM33)
    rows = [LabelClass(code, f"class {code}", "#00aa00", code, 0) for code in range(1, 250)]
    class_table.write_classes(layer, "code", rows)
    start_editing(layer)
    start = time.thread_time()
    class_table.order_classes(layer, "code", rows[::-1])
    moved = time.thread_time()
    class_table.show_classes(layer, "code", rows, False)
    hidden = time.thread_time()
    found = class_table.classes_of(layer, "code")
    assert [entry.code for entry in found] == list(range(249, 0, -1))
    assert not any(entry.is_visible for entry in found)
    assert (moved - start < 0.15, hidden - moved < 0.15) == (True, True), (moved - start, hidden - moved)
