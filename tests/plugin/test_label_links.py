"""What step 2 says of the labels, with links that mend it."""

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QMessageBox

from xmodalnet.plugin.class_style import is_style_ours, put_renderer, read_categories
from xmodalnet.plugin.class_table import undrawn_classes

from . import test_label_panel
from .conftest import edges_of, in_project, memory_layer, wait_until
from .test_class_table import fill
from .test_dock import IMAGE, square
from .test_label_panel import SQUARE

user, labelled = test_label_panel.user, test_label_panel.labelled


def test_an_adopted_layer_of_one_colour_is_styled_by_a_link(labelled):
    shapes = memory_layer(fields="field=class:string")
    fill(shapes, ("Wood",), ("Lake",))
    labelled.session.labelling.choose(shapes)
    wait_until(lambda: [check.remedies for check in labelled.session.survey.checks if check.remedies])
    [check] = [check for check in labelled.session.survey.checks if check.remedies]
    assert check.text == "All classes are drawn in one colour"
    labelled.find("labelCheckCard").wanted.emit(check.remedies[0])
    colors = {category.value(): category.symbol().color().name() for category in shapes.renderer().categories()}
    assert colors == {**{entry.value: entry.color for entry in labelled.session.labelling.classes}, "": "#808080"}
    wait_until(lambda: not [check for check in labelled.session.survey.checks if check.remedies])


def test_classes_of_one_colour_are_told_and_get_others_by_a_link(labelled):
    labelling = labelled.session.labelling
    bog = labelling.add_class("Bog")
    for entry, left in zip(labelling.classes, (400000, 400050, 400100)):
        labelling.choose_class(entry.code)
        labelling.add_shape(square(left), QgsCoordinateReferenceSystem("EPSG:32633"))
    wood, lake, _ = (entry.color for entry in labelling.classes)
    labelling.recolor_class(bog, wood)
    told = "Classes of one colour, which no map tells apart: Wood / Bog"
    wait_until(lambda: told in [check.text for check in labelled.session.survey.checks])
    [remedy] = [check.remedies[0] for check in labelled.session.survey.checks if check.text == told]
    labelled.find("labelCheckCard").wanted.emit(remedy)
    colors = [entry.color for entry in labelling.classes]
    assert colors[:2] == [wood, lake]
    assert len(set(colors)) == 3
    wait_until(lambda: told not in [check.text for check in labelled.session.survey.checks])
    labelled.click("undoLabelButton")
    assert [entry.color for entry in labelling.classes] == [wood, lake, wood]


@pytest.mark.parametrize(
    ("is_there", "text"),
    [
        (
            True,
            "The map draws the shapes by field 'kind', not by the class field 'class': their colours are not those of the table",
        ),
        (False, "The layer's style goes by field 'kind', which is gone: no shape is seen on the map"),
    ],
)
def test_a_style_by_another_field_is_told_of_and_mended_by_a_link(labelled, is_there, text):
    shapes = memory_layer(fields="field=class:string&field=kind:string" if is_there else "field=class:string")
    fill(shapes, ("Wood", "A"), ("Lake", "B")) if is_there else fill(shapes, ("Wood",), ("Lake",))
    symbol = QgsFillSymbol.createSimple({"color": "red"})
    put_renderer(shapes, QgsCategorizedSymbolRenderer("kind", [QgsRendererCategory("A", symbol, "A")]))
    labelled.session.labelling.choose(shapes, "class")
    wait_until(lambda: labelled.session.survey.checks and not labelled.session.survey.is_reading)
    [check] = [check for check in labelled.session.survey.checks if check.topic == "Style"]
    assert (check.text, check.level) == (text, "doubtful")
    labelled.find("labelCheckCard").wanted.emit(check.remedies[0])
    assert shapes.renderer().classAttribute() == "class"
    wait_until(lambda: not [check for check in labelled.session.survey.checks if check.topic == "Style"])


def test_a_class_that_the_style_does_not_draw_is_told_of_and_added_to_it(labelled):
    """As where it was renamed, and the project with the style was not saved."""
    shapes = memory_layer(fields="field=class:string")
    fill(shapes, ("Wood",), ("Lake",))
    labelling = labelled.session.labelling
    labelling.choose(shapes)
    labelling.style_by_class()
    own = read_categories(shapes.renderer(), str)[:1]
    shapes.dataProvider().changeAttributeValues({2: {0: "Open water"}})
    labelling.read_again()
    wait_until(lambda: [check.remedies for check in labelled.session.survey.checks if check.remedies])
    [check] = [check for check in labelled.session.survey.checks if check.remedies]
    text = "The layer's style has no category for Open water: they are drawn as shapes without a class"
    assert check.text == text
    labelled.find("labelCheckCard").wanted.emit(check.remedies[0])
    categories = read_categories(shapes.renderer(), str)
    assert [category.name for category in categories] == ["Lake", "Wood", "Open water", "no class"]
    assert categories[:1] == own
    wait_until(lambda: not [check for check in labelled.session.survey.checks if check.remedies])


def test_shapes_without_a_class_are_told_of_and_selected_by_a_link(labelled):
    shapes = memory_layer(fields="field=class:string")
    fill(shapes, ("Wood",), ("Lake",), (None,), ("  ",))
    put_on_image(shapes)
    labelling, canvas = labelled.session.labelling, labelled.window.canvas
    labelling.choose(shapes)
    [check] = [check for check in labelled.session.checks_of_labels() if check.remedies]
    assert (check.level, check.text) == ("doubtful", "2 shapes have no class: they teach nothing")
    assert check.remedies[0].title == "Select and Zoom There"
    labelled.find("labelCheckCard").wanted.emit(check.remedies[0])
    assert sorted(shapes.selectedFeatureIds()) == [3, 4]
    assert labelled.window.active is shapes, "so that QGIS's own tools change them"
    assert canvas.extent().contains(SQUARE.boundingBox())
    assert canvas.extent().width() < 1000
    shapes.startEditing()
    shapes.changeAttributeValue(4, 0, "Wood")
    wait_until(lambda: labelling.is_settled)
    [check] = [check for check in labelled.session.checks_of_labels() if check.remedies]
    assert check.text == "A shape has no class: it teaches nothing"
    shapes.deleteFeature(3)
    wait_until(lambda: labelling.is_settled)
    assert not [check for check in labelled.session.checks_of_labels() if check.remedies]
    shapes.undoStack().undo()
    wait_until(lambda: labelling.bare_shapes == [3])


def paste(layer, *halves: tuple) -> None:
    """As QGIS does it: one step for all of them."""
    layer.startEditing()
    layer.beginEditCommand("Features pasted")
    shapes = []
    for name, code in halves:
        shape = QgsFeature(layer.fields())
        shape.setGeometry(SQUARE)
        shape["class"], shape["code"] = name, code
        shapes.append(shape)
    layer.addFeatures(shapes)
    layer.endEditCommand()


def held(layer) -> list[tuple]:
    return sorted((str(shape["class"]), str(shape["code"])) for shape in layer.getFeatures())


def said_with_links(labelled) -> list[tuple[str, str]]:
    wait_until(lambda: labelled.session.labelling.is_settled)
    checks = [check for check in labelled.session.checks_of_labels() if check.remedies]
    return [(check.text, check.remedies[0].title) for check in checks if check.level == "doubtful"]


def press_link(labelled, title: str) -> None:
    checks = labelled.session.checks_of_labels()
    [remedy] = [each for check in checks for each in check.remedies if each.title == title]
    labelled.find("labelCheckCard").wanted.emit(remedy)


def test_pasted_shapes_get_the_other_half_of_their_class_in_the_same_step(labelled):
    layer, labelling = labelled.session.labelling.vector, labelled.session.labelling
    paste(layer, ("Wood", None), (" wood", None), (None, 2), ("Lake", 2))
    whole = [("Lake", "2"), ("Lake", "2"), ("Wood", "1"), ("Wood", "1")]
    assert (held(layer), layer.undoStack().count()) == (whole, 1)
    assert said_with_links(labelled) == []
    assert [(entry.name, entry.shapes) for entry in labelling.classes] == [("Wood", 2), ("Lake", 2)]
    layer.undoStack().undo()
    assert held(layer) == []
    layer.undoStack().redo()
    assert held(layer) == whole
    assert layer.rollBack()
    assert held(layer) == []
    paste(layer, ("Wood", None), (" wood", None), (None, 2), ("Lake", 2))
    assert layer.commitChanges()
    assert held(layer) == whole
    assert [(entry.name, entry.shapes) for entry in labelling.classes] == [("Wood", 2), ("Lake", 2)]


def test_pasted_shapes_of_names_that_no_class_has_become_new_classes_by_a_link(labelled):
    layer, labelling = labelled.session.labelling.vector, labelled.session.labelling
    paste(layer, ("Bog", None), ("Fen", None), ("Bog", None), ("Wood", None), (None, None))
    said = ("3 shapes have a name that no class has, and teach nothing: Bog, Fen", "Add as New Classes")
    assert said_with_links(labelled) == [("A shape has no class: it teaches nothing", "Select and Zoom There"), said]
    press_link(labelled, "Add as New Classes")
    counts = [(entry.code, entry.name, entry.shapes) for entry in labelling.classes]
    assert counts == [(1, "Wood", 1), (2, "Lake", 0), (3, "Bog", 2), (4, "Fen", 1)]
    assert said_with_links(labelled) == [("A shape has no class: it teaches nothing", "Select and Zoom There")]
    labelled.click("undoLabelButton")
    assert [entry.name for entry in labelling.classes] == ["Wood", "Lake"]
    assert said_with_links(labelled)[1] == said
    press_link(labelled, "Select and Zoom There")
    assert layer.selectedFeatureCount() == 1, "that without a name alone"


def test_shapes_in_the_file_that_lack_the_code_of_their_class_get_it_by_a_link(labelled):
    layer = labelled.session.labelling.vector
    shape = QgsFeature(layer.fields())
    shape["class"] = "Lake"
    layer.dataProvider().addFeatures([shape])
    labelled.session.labelling.read_again()
    text = "A shape has the name of a class but not its code, and teaches nothing: Lake"
    assert said_with_links(labelled) == [(text, "Fill In the Code")]
    press_link(labelled, "Fill In the Code")
    assert held(layer) == [("Lake", "2")]
    assert said_with_links(labelled) == []


def put_on_image(layer) -> None:
    """All shapes of it."""
    layer.dataProvider().changeGeometryValues(dict.fromkeys(layer.allFeatureIds(), SQUARE))


def merged_by(labelled, remedy) -> list[tuple]:
    """What the dialog of a card's link offers and proposes, which is taken."""
    asked = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        asked.append((dialog.comboBoxItems(), dialog.textValue()))
        dialog.accept()

    QTimer.singleShot(200, answer)
    labelled.find("labelCheckCard").wanted.emit(remedy)
    wait_until(lambda: asked)
    return asked


def test_names_that_may_be_one_class_are_told_of_and_merged_by_a_link(labelled):
    shapes = memory_layer(fields="field=class:string")
    fill(shapes, ("Wälder",), ("Wälder",), ("Wälde",), ("Waelder",), ("Field 1",), ("Field 2",), ("lake",), ("Lake",))
    put_on_image(shapes)
    labelling = labelled.session.labelling
    labelling.choose(shapes)
    cased, misspelt = [check for check in labelled.session.checks_of_labels() if check.remedies]
    assert cased.text == "Lake, lake differ in upper and lower case only: if they are one class, merge them"
    assert misspelt.text == "These classes may be one: 'Waelder', 'Wälde', 'Wälder'. If they are, merge them"
    assert merged_by(labelled, misspelt.remedies[0]) == [(["Waelder", "Wälde", "Wälder"], "Wälder")]
    counts = {entry.name: entry.shapes for entry in labelling.classes}
    assert counts == {"Field 1": 1, "Field 2": 1, "Lake": 1, "Wälder": 4, "lake": 1}


def test_names_that_differ_in_capital_letters_are_merged_at_once(labelled):
    shapes = memory_layer(fields="field=class:string")
    right, wrong = ("Mais", "Gras", "Rüben", "Wald"), ("mais", "GRAS", "rüben", "WALD")
    fill(shapes, *((name,) for name in (*right, *right, *wrong, "Moor")))
    put_on_image(shapes)
    labelling = labelled.session.labelling
    labelling.choose(shapes)
    [cased] = [check for check in labelled.session.checks_of_labels() if check.remedies]
    pairs = "GRAS / Gras, Mais / mais, Rüben / rüben and 1 more"
    assert cased.text == f"Classes that differ in upper and lower case only: {pairs}. If each of these is one class, merge them"
    assert [remedy.title for remedy in cased.remedies] == ["Merge All 4…"]
    before = [(entry.name, entry.shapes) for entry in labelling.classes]
    asked = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        asked.append(dialog.text().splitlines()[2:])
        dialog.button(QMessageBox.StandardButton.Yes).click()

    QTimer.singleShot(200, answer)
    labelled.find("labelCheckCard").wanted.emit(cased.remedies[0])
    wait_until(lambda: asked)
    assert asked == [["GRAS → Gras", "mais → Mais", "rüben → Rüben", "WALD → Wald"]]
    assert {entry.name: entry.shapes for entry in labelling.classes} == {**dict.fromkeys(right, 3), "Moor": 1}
    labelling.undo()
    assert [(entry.name, entry.shapes) for entry in labelling.classes] == before, "by one step"
    shapes.undoStack().redo()
    labelling.refresh()
    assert len(labelling.classes) == 5


def test_names_that_may_be_one_and_are_not_shown_are_counted(labelled):
    shapes = memory_layer(fields="field=class:string")
    fill(shapes, *((name + end,) for name in ("Meadow", "Forest", "Orchard", "Building") for end in ("", "s")))
    put_on_image(shapes)
    labelled.session.labelling.choose(shapes)
    told = [check.text for check in labelled.session.checks_of_labels()]
    assert sum(text.startswith("These classes may be one") for text in told) == 3
    assert told[-1] == "More names may be one class; lines of them that are not shown yet: 1"


def test_two_codes_of_one_name_are_told_apart_where_they_are_merged(labelled):
    shapes = memory_layer(fields="field=code:integer")
    fill(shapes, (3,), (4,), (4,))
    put_on_image(shapes)
    shapes.setRenderer(
        QgsCategorizedSymbolRenderer("code", [QgsRendererCategory(code, QgsFillSymbol(), "Bog") for code in (3, 4)])
    )
    labelling = labelled.session.labelling
    labelling.choose(shapes)
    (check,) = [check for check in labelled.session.checks_of_labels() if check.remedies]
    assert check.text == "These classes may be one: 'Bog', 'Bog'. If they are, merge them"
    assert merged_by(labelled, check.remedies[0]) == [(["Bog (3)", "Bog (4)"], "Bog (4)")]
    assert [(entry.code, entry.shapes) for entry in labelling.classes] == [(4, 3)]


@pytest.mark.parametrize(
    ("kind", "shape"),
    [
        ("Polygon", SQUARE),
        ("LineString", QgsGeometry.fromWkt("LINESTRING (400020 5799915, 400050 5799915)")),
        ("Point", QgsGeometry.fromWkt("POINT (400035 5799915)")),
    ],
)
def test_a_style_by_class_draws_shapes_without_a_class_too(labelled, kind, shape):
    """Unseen they could be selected, and deleted by a mistake."""
    shapes = memory_layer(kind, fields="field=class:string")
    for name in ("Wood", "Lake", None):
        feature = QgsFeature(shapes.fields())
        feature.setAttributes([name])
        feature.setGeometry(shape if name is None else QgsGeometry())
        shapes.dataProvider().addFeatures([feature])
    labelling, canvas = labelled.session.labelling, labelled.window.canvas
    labelling.choose(shapes)
    labelling.style_by_class()
    canvas.setLayers([shapes])
    canvas.setExtent(QgsRectangle(400000, 5799880, 400070, 5799950))
    canvas.waitWhileRendering()
    image = canvas.grab().toImage()
    middle = image.copy(image.width() // 2 - 40, image.height() // 2 - 40, 80, 80)
    seen = {middle.pixelColor(x, y).name() for x in range(80) for y in range(80)}
    assert len(seen) > 1, "something is drawn there"
    assert [entry.name for entry in labelling.classes] == ["Lake", "Wood"], "it is no class"
    labelling.add_class("Bog")
    assert [category.label() for category in shapes.renderer().categories()] == ["Lake", "Wood", "Bog", "no class"]
    labelling.choose_field("class")
    assert is_style_ours(shapes, "class")


def test_a_style_of_the_user_s_own_is_told_to_hide_what_has_no_class(labelled):
    shapes = memory_layer(fields="field=class:string")
    fill(shapes, ("Wood",), ("Lake",), (None,))
    labelling = labelled.session.labelling
    symbols = [QgsFillSymbol.createSimple({"color": color}) for color in ("green", "blue")]
    categories = [QgsRendererCategory(value, symbol, value) for value, symbol in zip(("Wood", "Lake"), symbols)]
    put_renderer(shapes, QgsCategorizedSymbolRenderer("class", categories))
    labelling.choose(shapes)
    wait_until(lambda: [check for check in labelled.session.survey.checks if check.topic == "Style"])
    [check] = [check for check in labelled.session.survey.checks if check.topic == "Style"]
    text = "The layer's style has no category for shapes without a class: they are not seen on the map"
    assert (check.text, [remedy.title for remedy in check.remedies]) == (text, ["Add to Style"])
    labelled.find("labelCheckCard").wanted.emit(check.remedies[0])
    assert [category.label() for category in shapes.renderer().categories()] == ["Wood", "Lake", "no class"]
    wait_until(lambda: not [check for check in labelled.session.survey.checks if check.topic == "Style"])


def test_shapes_beside_the_image_and_empty_ones_are_selected_by_a_link(labelled):
    shapes = memory_layer(fields="field=class:string")
    fill(shapes, *[("Wood",), ("Lake",)] * 4)
    far = [QgsRectangle(400000 + x, 5900000, 400010 + x, 5900010) for x in (0, 500, 900)]
    put_on_image(shapes)
    shapes.dataProvider().changeGeometryValues({2 + n: QgsGeometry.fromRect(box) for n, box in enumerate(far)})
    void = QgsFeature(shapes.fields())
    void.setAttributes(["Lake"])
    shapes.dataProvider().addFeature(void)
    shapes.updateExtents()
    labelling, canvas = labelled.session.labelling, labelled.window.canvas
    labelling.choose(shapes)
    wait_until(lambda: shapes in canvas.layers())  # QGIS shows a layer a moment later, and may zoom to all of them then
    first = edges_of(canvas.extent())
    check = labelled.session.checks_of_labels()[0]
    assert check.text == "2 classes, 9 shapes: 3 lie outside of the target's extent, 1 is empty"
    assert [remedy.title for remedy in check.remedies] == ["Select Shapes Outside", "Select Empty Shapes"]
    press_link(labelled, "Select Shapes Outside")
    assert sorted(shapes.selectedFeatureIds()) == [2, 3, 4]
    assert canvas.extent().contains(QgsRectangle(400000, 5900000, 400910, 5900010))
    assert labelled.window.focusWidget() is canvas, "whose key Delete is"
    text = "These shapes are selected: Delete removes them. The view from before comes back when nothing is selected any more"
    wait_until(lambda: labelled.find("labelNotice").text.text() == text)
    shapes.removeSelection()
    assert edges_of(canvas.extent()) == pytest.approx(first, abs=0.01)
    assert not labelled.find("labelNotice").isVisible(), "nothing is selected any more"
    press_link(labelled, "Select Shapes Outside")
    before = canvas.extent()
    press_link(labelled, "Select Empty Shapes")
    assert (shapes.selectedFeatureIds(), canvas.extent()) == ([9], before)
    wait_until(lambda: "the attribute table is the place" in labelled.find("labelNotice").text.text())
    assert shapes.isEditable(), "else Delete does nothing"
    shapes.deleteSelectedFeatures()
    wait_until(lambda: labelling.is_settled)
    check = labelled.session.checks_of_labels()[0]
    assert check.text.startswith("2 classes, 8 shapes: 3 lie outside of the target's extent; unsaved")
    press_link(labelled, "Select Shapes Outside")
    shapes.deleteSelectedFeatures()
    assert edges_of(canvas.extent()) == pytest.approx(first, abs=0.01)


def test_a_shape_over_everything_is_selected_by_a_link_and_told_of_before_the_balance(labelled):
    shapes = memory_layer(fields="field=class:string")
    fill(shapes, ("Soil",), ("Grass",))
    put_on_image(shapes)
    target = labelled.session.target_layer.extent()
    shapes.dataProvider().changeGeometryValues({1: QgsGeometry.fromRect(target)})
    labelled.session.labelling.choose(shapes)
    wait_until(lambda: "Size" in [check.topic for check in labelled.session.survey.checks])
    found = [check for check in labelled.session.survey.checks if check.topic != "Style"]
    assert found[0].text == "A shape of 'Soil' covers nearly all of the target layer: delete it if that was not meant"
    assert "Balance" not in [check.topic for check in found]
    labelled.find("labelCheckCard").wanted.emit(found[0].remedies[0])
    assert shapes.selectedFeatureIds() == [1]
    assert labelled.window.canvas.extent().contains(target)


def test_of_shapes_that_cannot_be_deleted_no_key_is_said_to_do_so(labelled):
    shapes = memory_layer(fields="field=class:string")
    fill(shapes, ("Wood",), ("Lake",))
    put_on_image(shapes)
    shapes.dataProvider().changeGeometryValues({2: QgsGeometry.fromRect(QgsRectangle(400000, 5900000, 400010, 5900010))})
    shapes.updateExtents()
    shapes.setReadOnly(True)
    labelled.session.labelling.choose(shapes)
    wait_until(lambda: "outside" in [link.name for check in labelled.session.checks_of_labels() for link in check.remedies])
    press_link(labelled, "Select Shapes Outside")
    text = "These shapes are selected. The view from before comes back when nothing is selected any more"
    wait_until(lambda: labelled.find("labelNotice").text.text() == text)
    assert shapes.selectedFeatureIds() == [2]


def test_empty_shapes_are_told_of_where_all_others_lie_on_the_image(labelled):
    shapes = memory_layer(fields="field=class:string")
    fill(shapes, *[("Wood",), ("Lake",)] * 4)
    put_on_image(shapes)
    shapes.dataProvider().changeGeometryValues({7: QgsGeometry(), 8: QgsGeometry.fromWkt("POLYGON EMPTY")})
    labelled.session.labelling.choose(shapes)
    check = labelled.session.checks_of_labels()[0]
    assert check.text == "2 classes, 8 shapes: 2 are empty"
    assert [(remedy.title, remedy.shapes) for remedy in check.remedies] == [("Select Empty Shapes", (7, 8))]


def test_a_field_in_which_every_shape_is_a_class_is_left_by_a_link(labelled):
    shapes = memory_layer(fields="field=FELDBLOCKN:string&field=KULTURART_:string&field=FLAECHE_HA:double")
    fill(shapes, *((f"DEBB{number}", ("Mais", "Gras")[number % 2], number / 3) for number in range(12)))
    labelling = labelled.session.labelling
    labelling.choose(shapes, "FELDBLOCKN")
    check = labelled.session.checks_of_labels()[0]
    assert check.text == "Every shape is a class of its own: does field 'FELDBLOCKN' hold the classes?"
    assert [remedy.title for remedy in check.remedies] == ["Use KULTURART_"]
    labelled.find("labelCheckCard").wanted.emit(check.remedies[0])
    assert [(entry.name, entry.shapes) for entry in labelling.classes] == [("Gras", 6), ("Mais", 6)]
    assert labelled.find("classFieldCombo").currentText() == "KULTURART_"


def test_a_style_with_a_category_for_all_others_draws_every_class(labelled):
    shapes = memory_layer(fields="field=class:string")
    fill(shapes, ("Wood",), ("Lake",))
    labelled.session.labelling.choose(shapes)
    for rest, wanted in (("", []), ("Moor", ["Lake"])):
        categories = [QgsRendererCategory(value, QgsFillSymbol(), value) for value in ("Wood", rest)]
        shapes.setRenderer(QgsCategorizedSymbolRenderer("class", categories))
        found = undrawn_classes(shapes, "class", labelled.session.labelling.classes)
        assert [entry.name for entry in found] == wanted


def test_labels_of_ours_that_qgis_opens_again_are_known_once_their_style_is_read(labelled):
    """QGIS reads it when the layer is in the project already, and by then the layer was guessed to be the labels."""
    for code, left in ((1, 400020), (2, 400090)):
        labelled.session.labelling.choose_class(code)
        labelled.session.labelling.add_shape(square(left), labelled.window.canvas.mapSettings().destinationCrs())
    made, colors = labelled.session.labelling.vector, [entry.color for entry in labelled.session.labelling.classes]
    image = labelled.session.target_layer.source()
    assert made.commitChanges()
    source = made.source()
    QgsProject.instance().clear()
    in_project(QgsRasterLayer(image, "image"))
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    opened = in_project(QgsVectorLayer(source, "labels", "ogr", options))
    assert labelled.session.labelling.field == "class"
    opened.loadDefaultStyle()
    wait_until(lambda: labelled.session.labelling.field == "code")
    assert labelled.find("classFieldCombo", QComboBox).currentText() == "code"
    assert [entry.color for entry in labelled.session.labelling.classes] == colors
    wait_until(lambda: labelled.session.survey.pixels)
    assert [check.text for check in labelled.session.survey.checks] == []


@pytest.mark.parametrize("lake", ["#1f78b4", "#000000"])
def test_a_style_by_the_codes_of_the_names_is_another_one_where_its_colours_are_others(user, raster, lake):
    raster("S2_scene", IMAGE)
    layer = memory_layer()
    for place, (name, code) in enumerate((("Wood", 1), ("Lake", 2))):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(square(400020 + 60 * place))
        feature.setAttributes([name, code])
        layer.dataProvider().addFeature(feature)
    user.session.labelling.choose(layer, "class")
    colors = {entry.code: entry.color for entry in user.session.labelling.classes}
    shown = {1: colors[1], 2: colors[2] if lake != "#000000" else lake}
    symbols = [(code, QgsFillSymbol.createSimple({"color": color})) for code, color in shown.items()]
    layer.setRenderer(QgsCategorizedSymbolRenderer("code", [QgsRendererCategory(code, one, "") for code, one in symbols]))
    wait_until(lambda: user.session.survey.pixels and user.session.labelling.is_settled and not user.session.survey.is_reading)
    told = any("not by the class field" in check.text for check in user.session.survey.checks)
    assert told is (lake == "#000000")
