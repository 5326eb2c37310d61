"""What the shapes of a label layer tell: pixels, places, and pixels that two classes claim."""

import time

import numpy as np
import pytest
from qgis.core import QgsCoordinateTransform, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer

from xmodalnet.plugin import claims, label_survey, shape_survey, survey_checks
from xmodalnet.plugin.class_table import classes_of
from xmodalnet.plugin.label_survey import LabelSurvey
from xmodalnet.plugin.labelling import Labelling
from xmodalnet.plugin.shape_survey import Survey, read_shapes
from xmodalnet.plugin.survey_checks import checks_of

from .conftest import in_project, memory_layer, wait_until
from .test_labelling import UTM33

LEFT, TOP = 400000, 5800000  # of the rasters of these tests


@pytest.fixture
def main(raster):
    """100 x 100 px of 10 m."""
    return raster("msi", np.ones((1, 100, 100), np.uint16))


def box(col: float, row: float, width: float = 3, height: float = 3) -> QgsGeometry:
    """In pixels of the raster."""
    left, top = LEFT + 10 * col, TOP - 10 * row
    return QgsGeometry.fromRect(QgsRectangle(left, top - 10 * height, left + 10 * width, top))


def point(col: float, row: float) -> QgsGeometry:
    return QgsGeometry.fromPointXY(QgsPointXY(LEFT + 10 * col, TOP - 10 * row))


def layer_of(*shapes: tuple[str, QgsGeometry], kind: str = "Polygon") -> QgsVectorLayer:
    layer = memory_layer(kind, fields="field=kind:string")
    features = []
    for name, shape in shapes:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        feature.setAttributes([name])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def surveyed(layer: QgsVectorLayer, main) -> Survey:
    survey = Survey()
    for _ in read_shapes(layer, "kind", main, survey):
        pass
    return survey


def said(layer: QgsVectorLayer, main) -> list[tuple[str, str]]:
    checks = checks_of(surveyed(layer, main), classes_of(layer, "kind"), main)
    assert {check.level for check in checks} <= {"doubtful"}
    return [(check.topic, check.text) for check in checks]


def test_pixels_are_those_of_the_target_layer(main):
    layer = layer_of(
        ("Wood", box(0, 0, 4, 5)), ("Wood", box(50, 50, 0.5, 0.5)), ("Lake", box(98, 0, 10, 2)), ("Bog", box(200, 0))
    )
    survey = surveyed(layer, main)
    assert survey.pixels == {"Wood": 21, "Lake": 4}, "what lies off the target is none, a small shape is one"
    assert survey.shapes == {"Wood": 2, "Lake": 1}


def test_shapes_where_the_target_has_no_data_are_told_by_class_with_their_places(raster):
    values = np.ones((2, 100, 100), np.float32)
    values[:, :, 50:] = np.nan
    main = raster("sar", values)
    layer = layer_of(
        ("Wood", box(10, 10)),
        ("Lake", box(46, 20, 6, 6)),
        ("Wood", box(80, 20)),
        ("Lake", box(60, 60)),
        ("Lake", box(300, 20)),
        ("Bog", box(90, 60)),
        ("Bog", box(90, 80)),
        ("Fen", box(10, 60)),
    )
    survey = surveyed(layer, main)
    [check] = [check for check in checks_of(survey, classes_of(layer, "kind"), main) if "no data" in check.text]
    said_of = "Bog: 2 of 2, Wood: 1 of 2, Lake: 1 of 3"  # of as many shapes as the class table has; a middle with data is enough
    assert check.text == f"Shapes where the target layer has no data teach nothing. {said_of}"
    lefts = [round((place.extent.xMinimum() - LEFT) / 10) for place in check.places]
    assert lefts == [90, 90, 80, 60], "those of the class that loses most come first"
    points = layer_of(("Wood", point(70.5, 7.5)), kind="Point")
    assert ("Places", "Shapes where the target layer has no data teach nothing. Wood: 1 of 1") in said(points, main)


def test_shapes_that_reach_off_the_target_are_told_by_class_with_their_places(main):
    inside = [("Wood", box(10, 10)), ("Wood", box(60, 60)), ("Lake", box(30, 5)), ("Lake", box(5, 80))]
    layer = layer_of(*inside, ("Wood", box(96, 40, 40, 20)), ("Lake", box(90.5, 70, 10, 10)), ("Bog", box(200, 0)))
    [check] = [check for check in checks_of(surveyed(layer, main), classes_of(layer, "kind"), main) if check.topic == "Places"]
    assert check.text == "Parts of shapes that lie outside of the target layer teach nothing. Wood: 1 of 3"
    assert [round((place.extent.xMinimum() - LEFT) / 10) for place in check.places] == [96]
    far = [("Wood", box(200, 20)), ("Wood", box(200, 40))]
    layer = layer_of(*inside, ("Wood", box(96, 40, 40, 20)), *far)
    [check] = [check for check in checks_of(surveyed(layer, main), classes_of(layer, "kind"), main) if check.topic == "Places"]
    assert check.text.endswith("teach nothing. Wood: 1 of 5"), (
        "of as many shapes as the class table has, as where there is no data"
    )
    line = QgsGeometry.fromPolylineXY([point(95, 5).asPoint(), point(120, 5).asPoint()])
    [(_, text)] = said(layer_of(("Road", line), kind="LineString"), main)
    assert text.endswith("teach nothing. Road: 1 of 1")
    assert said(layer_of(("Wood", point(99.5, 99.5)), kind="Point"), main) == []


def test_a_point_is_a_pixel_and_a_line_those_along_it(main):
    points = layer_of(("Wood", point(1, 1)), ("Wood", point(7.5, 7.5)), kind="Point")
    assert surveyed(points, main).pixels == {"Wood": 2}
    line = QgsGeometry.fromPolylineXY([point(5, 5).asPoint(), point(25, 5).asPoint()])
    assert surveyed(layer_of(("Road", line), kind="LineString"), main).pixels["Road"] == pytest.approx(20, abs=1)


def test_labels_in_degrees_are_measured_in_the_targets_pixels(main):
    layer = in_project(QgsVectorLayer("Polygon?crs=EPSG:4326&field=kind:string", "degrees", "memory"))
    shape = box(10, 10, 10, 10)
    to_degrees = QgsCoordinateTransform(UTM33, layer.crs(), QgsProject.instance())
    shape.transform(to_degrees)
    feature = QgsFeature(layer.fields())
    feature.setGeometry(shape)
    feature.setAttributes(["Wood"])
    layer.dataProvider().addFeature(feature)
    assert surveyed(layer, main).pixels["Wood"] == pytest.approx(100, abs=1)


@pytest.mark.parametrize(("pixels", "is_said"), [(20, False), (21, True)])
def test_a_class_of_twenty_times_the_pixels_is_too_many(main, pixels, is_said):
    layer = layer_of(("Wood", box(0, 0, pixels, 2)), ("Bog", box(0, 50, 2, 1)), ("Lake", box(0, 80)))
    text = "Wood has 21 times the labelled pixels of Bog: draw more of Bog"
    assert said(layer, main) == ([("Balance", text)] if is_said else [])


@pytest.mark.parametrize(("rows", "is_said"), [(79, False), (85, True), (200, True)])
def test_a_shape_over_everything_is_told_of_in_place_of_what_comes_of_it(main, rows, is_said):
    """Who is told to draw more of the other classes draws for nothing."""
    layer = layer_of(("Soil", box(0, 0, 100, rows)), ("Grass", box(0, 0)))
    text = "A shape of 'Soil' covers nearly all of the target layer: delete it if that was not meant"
    found = said(layer, main)
    assert (("Size", text) in found, "Balance" in dict(found)) == (is_said, not is_said)


@pytest.mark.parametrize(
    ("places", "is_said"),
    [
        ([(0, 0), (20, 0), (0, 20), (20, 20)], True),
        ([(0, 0), (20, 0), (20, 20)], False),  # of three, chance would do it too often
        ([(0, 0), (20, 0), (0, 20), (40, 20)], False),
        ([(0, 0), (0, 20), (0, 40), (0, 90)], False),  # a row, which is narrow but goes from end to end
    ],
)
def test_a_class_whose_shapes_lie_close_together_is_named(main, places, is_said):
    elsewhere = [("Lake", box(col, col)) for col in (5, 30, 60, 90)]
    layer = layer_of(*(("Wood", box(*place)) for place in places), *elsewhere)
    text = (
        "All shapes of Wood lie close together, on a small part of the target layer (5 %): draw some elsewhere, if there is any"
    )
    assert said(layer, main) == ([("Places", text)] if is_said else [])


def test_chance_alone_puts_four_shapes_close_together_once_in_a_hundred():
    """The rule's own figure."""
    places = np.random.default_rng(0).random((200_000, survey_checks.CLOSE_SHAPES, 2))
    spread = np.ptp(places, axis=1)
    assert (spread < np.sqrt(survey_checks.CLOSE_SHARE)).all(axis=1).mean() == pytest.approx(0.0093, abs=0.001)


def test_where_all_labels_lie_close_together_it_is_said_once(main):
    layer = layer_of(*((name, box(70 + 5 * place, 80)) for place, name in enumerate(["Wood", "Wood", "Lake", "Lake"])))
    [(topic, text)] = said(layer, main)
    assert topic == "Places"
    assert text == "All labels lie close together, on < 1 % of the target layer: the map is a guess elsewhere"


def test_two_classes_on_one_pixel_are_named_with_their_places(main):
    shapes = [
        ("Wood", box(0, 0)),
        ("Lake", box(2, 2)),
        ("Wood", box(50, 50)),
        ("Lake", box(50, 52)),
        ("Bog", box(52.9, 50, 3, 3)),
    ]
    layer = layer_of(*shapes, ("Wood", box(1, 0)), ("Lake", box(3.9, 0)), ("Bog", box(90, 2)))
    [check] = checks_of(surveyed(layer, main), classes_of(layer, "kind"), main)
    assert check.text == (
        "Shapes of Lake and Wood claim the same pixels in 3 places. About 5 pixels of 5 of the 8 shapes are left out. "
        "Redraw or remove one of two shapes"
    )
    first = check.places[0]
    assert (first.extent.xMinimum(), first.extent.yMaximum()) == (LEFT + 20, TOP - 20)
    assert (first.extent.width(), first.extent.height(), first.crs.authid()) == (10, 10, "EPSG:32633")


def test_of_several_pairs_the_one_with_the_most_places_is_named_and_its_places_come_first(main):
    shapes = [("Bog", box(0, 0)), ("Lake", box(0, 1)), ("Wood", box(50, 50)), ("Lake", box(51, 50)), ("Wood", box(90, 0))]
    layer = layer_of(*shapes, ("Lake", box(91, 0)))
    [check] = checks_of(surveyed(layer, main), classes_of(layer, "kind"), main)
    text = "Shapes of different classes, most often Lake and Wood, claim the same pixels in 3 places. About 18 pixels of 6 of the 6 shapes"
    assert (check.text[: len(text)], len(check.places)) == (text, 3)
    assert check.places[-1].extent.xMinimum() == LEFT


def test_several_classes_that_lie_close_together_are_one_line(main):
    elsewhere = [("Lake", box(col, col)) for col in (5, 30, 60, 90)]
    close = [(name, box(9 * place, left + 7 * place)) for name, left in (("Wood", 0), ("Bog", 60)) for place in range(4)]
    layer = layer_of(*elsewhere, *close)
    [check] = checks_of(surveyed(layer, main), classes_of(layer, "kind"), main)
    assert check.text == (
        "Each of these classes has all of its shapes on a small part of the target layer: Bog (7 %), Wood (7 %). "
        "Draw some elsewhere, if there are any"
    )
    assert len(check.places) == 2


def test_two_points_of_a_pixel_clash_and_neighbours_do_not(main):
    shapes = [("Wood", point(10.1, 10.1)), ("Lake", point(10.9, 10.9)), ("Lake", point(11.1, 10.5)), ("Wood", point(90.5, 20.5))]
    [(topic, text)] = said(layer_of(*shapes, kind="Point"), main)
    assert topic == "Overlap"
    assert text.startswith("Shapes of Lake and Wood claim the same pixels in one place. 1 pixel of 2 of the 4 shapes is left out")


def test_small_shapes_that_touch_a_pixel_claim_it_without_lying_over_each_other(main):
    """The engine gives a polygon that covers no pixel's middle all pixels that it touches, and drops those that two classes claim."""
    shapes = [("Wood", box(10.1, 10.1, 0.3, 0.3)), ("Lake", box(10.6, 10.6, 0.3, 0.3))]  # in two corners of a pixel
    shapes += [
        ("Wood", box(20.9, 20.1, 0.2, 0.2)),
        ("Lake", box(21.6, 20.1, 0.2, 0.2)),
        ("Bog", box(20.1, 20.7, 0.2, 0.2)),
    ]  # of two
    shapes += [("Wood", box(40.2, 40.2, 0.6, 0.6)), ("Lake", box(42.0, 40.0, 1, 1)), ("Bog", box(90, 2))]
    layer = layer_of(*shapes)
    survey = surveyed(layer, main)
    assert survey.pixels == {"Wood": 4, "Lake": 3, "Bog": 10}
    assert survey.clashes.cells == {(10, 10), (20, 20), (21, 20)}
    [check] = [check for check in checks_of(survey, classes_of(layer, "kind"), main) if check.topic == "Overlap"]
    assert check.text == (
        "Shapes of different classes, most often Lake and Wood, claim the same pixels in 3 places. About 3 pixels of 5 of the 8 shapes are "
        "left out. A shape that covers no pixel's middle claims all pixels that it touches: choose a target of smaller pixels, or keep one "
        "shape a pixel"
    )


def test_a_small_shape_claims_the_pixel_whose_middle_it_covers_and_no_other(main):
    shapes = [("Wood", box(10.2, 10.2, 0.6, 0.6)), ("Lake", box(10.1, 10.1, 0.2, 0.2)), ("Lake", box(11.1, 10.1, 0.2, 0.2))]
    shapes += [
        ("Wood", box(20.3, 20.3, 1, 0.5)),
        ("Lake", box(21.5, 20.6, 0.2, 0.2)),
    ]  # the first reaches into the pixel of the second
    survey = surveyed(layer_of(*shapes), main)
    assert (survey.clashes.cells, survey.pixels) == ({(10, 10)}, {"Wood": 2, "Lake": 3})


def test_a_shape_in_many_small_parts_claims_the_pixels_of_each(main):
    parts = QgsGeometry.collectGeometry([box(10.1, 10.1, 0.3, 0.3), box(30.1, 30.1, 0.3, 0.3)])
    survey = surveyed(layer_of(("Wood", parts), ("Lake", box(30.6, 30.6, 0.3, 0.3)), kind="MultiPolygon"), main)
    assert (survey.pixels["Wood"], survey.clashes.cells) == (2, {(30, 30)})


@pytest.mark.parametrize("order", [1, -1])
def test_a_small_shape_in_a_large_one_of_another_class_is_left_out_whichever_was_drawn_first(main, order):
    shapes = [("Wood", box(10, 10, 20, 20)), ("Lake", box(15.1, 15.1, 0.3, 0.3)), ("Wood", box(20.1, 20.1, 0.3, 0.3))]
    survey = surveyed(layer_of(*shapes[::order]), main)
    assert (survey.clashes.count, survey.clashes.cells, len(survey.clashes.shapes)) == (1, {(15, 15)}, 2)


def test_shapes_that_crowd_in_a_pixel_are_all_counted_and_take_no_time(main):
    """Each with each other they would be two million pairs."""
    rng = np.random.default_rng(0)
    shapes = [("Wood" if place % 3 else "Lake", box(*rng.uniform(10.1, 10.4, 2), 0.05, 0.05)) for place in range(3000)]
    layer = layer_of(*shapes)
    start = time.thread_time()
    survey = surveyed(layer, main)
    assert time.thread_time() - start < 2
    assert (survey.clashes.count, survey.clashes.pixels, len(survey.clashes.shapes)) == (1, 1, 3000)


def test_more_overlaps_than_are_looked_for_are_said_to_be_more(main, monkeypatch):
    monkeypatch.setattr(claims, "MOST_OVERLAPS", 3)
    layer = layer_of(("Lake", box(0, 0, 100, 3)), *(("Wood", box(5 * place, 0)) for place in range(10)))
    [text] = [text for topic, text in said(layer, main) if topic == "Overlap"]
    assert "in 3 places or more. About 27 pixels or more of 4 of the 11 shapes are left out" in text


def test_a_shape_whose_box_alone_reaches_the_target_is_none_of_its(main):
    corner = QgsGeometry.fromPolygonXY([[point(*place).asPoint() for place in ((99, -30), (130, 20), (130, -30))]])
    assert surveyed(layer_of(("Wood", corner), ("Lake", box(5, 5))), main).shapes == {"Lake": 1}


def test_a_pixel_that_three_shapes_claim_is_left_out_once(main):
    shapes = [(name, box(10 + 0.3 * place, 10, 0.2, 0.2)) for place, name in enumerate(["Wood", "Lake", "Bog"])]
    survey = surveyed(layer_of(*shapes), main)
    assert (survey.clashes.count, survey.clashes.pixels, len(survey.clashes.shapes)) == (3, 1, 3)


@pytest.fixture
def survey(main):
    labelling = Labelling()
    made = LabelSurvey(labelling, lambda: main)
    yield made
    made.stop()
    labelling.let_go()


def doubts(survey) -> list:
    """Without what is said of the layer's style."""
    return [check for check in survey.checks if check.topic != "Style"]


def test_it_follows_every_edit(survey):
    labelling = survey._labelling
    labelling.choose(layer_of(("Wood", box(0, 0)), ("Lake", box(50, 50))))
    wait_until(lambda: survey.pixels == {"Wood": 9, "Lake": 9})
    labelling.add_shape(box(1, 1), UTM33)
    assert survey.pixels == {"Wood": 9, "Lake": 9}, "what was found last is shown until then"
    wait_until(lambda: survey.pixels == {"Wood": 9, "Lake": 18})
    assert [check.topic for check in doubts(survey)] == ["Overlap"]
    labelling.undo()
    wait_until(lambda: doubts(survey) == [])
    labelling.choose(None)
    assert survey.pixels == {}


LOOKING = "Looking at the labels…"


def test_a_look_that_takes_its_time_is_told_of_meanwhile(survey, monkeypatch):
    said = []
    survey.changed.connect(lambda: said.append([check.text for check in doubts(survey)]))
    survey._labelling.choose(layer_of(("Wood", box(0, 0)), ("Lake", box(50, 50))))
    wait_until(lambda: survey.pixels)
    assert [LOOKING] not in said, "a short one is not"
    monkeypatch.setattr(label_survey, "_BIT_S", 0)  # a shape at a time
    survey._labelling.choose(layer_of(*(("Wood", box(place, 0, 1, 1)) for place in range(90)), ("Lake", box(0, 0))))
    assert survey.pixels == {}, "what was found in other labels is not said of these"
    wait_until(lambda: [LOOKING] in said)
    assert survey.is_reading
    wait_until(lambda: not survey.is_reading)
    assert LOOKING not in said[-1]
    assert survey.pixels["Lake"] == 9


@pytest.mark.parametrize("with_target", [True, False])
def test_labels_that_go_while_they_are_looked_at_raise_nothing(survey, with_target, monkeypatch):
    """The labelling tells of it in a moment; meanwhile the style, too, is one of a field that nobody can read."""
    layer = layer_of(("Wood", box(0, 0)), ("Lake", box(50, 50)))
    survey._labelling.choose(layer)
    survey._labelling.style_by_class()
    layer.setDataSource("/nowhere/labels.gpkg", "labels", "ogr")
    assert survey._labelling.classes, "the labelling has not looked yet"
    if not with_target:
        monkeypatch.setattr(survey, "_target", lambda: None)
        survey.start()
    while survey.is_reading:
        survey._go_on()
    wait_until(lambda: survey._labelling.problem)
    assert doubts(survey) == []


def test_an_edit_meanwhile_keeps_the_line(survey, monkeypatch):
    monkeypatch.setattr(label_survey, "_BIT_S", 0)  # a shape at a time
    survey._labelling.choose(layer_of(*(("Wood", box(place, 0, 1, 1)) for place in range(90)), ("Lake", box(50, 50))))
    wait_until(lambda: [check.text for check in doubts(survey)] == [LOOKING])
    survey._labelling.add_shape(box(1, 1), UTM33)
    assert [check.text for check in doubts(survey)] == [LOOKING]
    survey.stop()
    assert doubts(survey) == []


def test_a_layer_that_goes_while_it_is_read_is_left_alone(survey):
    layer = layer_of(*(("Wood", box(col, 0)) for col in range(3000)))
    survey._labelling.choose(layer)
    assert survey.is_reading
    survey._labelling.choose(None)
    QgsProject.instance().removeMapLayer(layer)
    assert not survey.is_reading


def test_a_field_that_goes_before_it_is_read_ends_the_reading(survey):
    layer = layer_of(("Wood", box(0, 0)))
    survey._labelling.choose(layer)
    layer.startEditing()
    layer.deleteAttribute(0)
    survey._go_on()
    assert not survey.is_reading


def test_qgis_never_waits_for_it(survey):
    """Ten thousand shapes, one of which lies over all others."""
    rng = np.random.default_rng(0)
    squares = [("Wood", box(*place)) for place in rng.uniform(0, 97, (10_000, 2))]
    survey._labelling.choose(layer_of(("Lake", box(0, 0, 100, 100)), *squares))
    steps_s = []
    while survey.is_reading:
        start = time.thread_time()  # other programs on a busy machine are not its fault
        survey._go_on()
        steps_s.append(time.thread_time() - start)
    assert len(steps_s) > max(2, sum(steps_s) / 0.05), "it is done in many small steps"
    assert np.median(steps_s) < 0.05
    assert survey.pixels["Lake"] == 10_000
    assert "claim the same pixels in 10000 places" in doubts(survey)[-1].text
    assert len(doubts(survey)[-1].places) == 100


def test_of_too_many_shapes_a_sample_is_looked_at_and_said_to_be_one(survey, monkeypatch):
    """What lies around some shapes: Lake lies on Wood everywhere."""
    monkeypatch.setattr(label_survey, "MOST_SHAPES", 100)
    monkeypatch.setattr(shape_survey, "_MOST_SAMPLED", 300)
    places = [(3 * col, 3 * row) for col in range(30) for row in range(30)]
    elsewhere = [("Lake", box(1000 + place, 1000)) for place in range(900)]
    shapes = [("Wood", box(*place, 2, 2)) for place in places] + [("Lake", box(*place, 1, 1)) for place in places]
    survey._labelling.choose(layer_of(*elsewhere, *shapes))
    assert survey.is_reading
    wait_until(lambda: not survey.is_reading)
    assert survey.pixels == {}, "a sample tells of no class how large it is"
    said, *others = doubts(survey)
    looked_at = int(said.text.split(": ")[1].split()[0])
    assert said.text == f"There are too many shapes to look at all of them: {looked_at} of 2700 were looked at, in some places"
    assert 100 <= looked_at <= 300
    [overlap] = others
    assert overlap.topic == "Overlap"
    count = survey._survey.clashes.count
    assert 50 <= count <= looked_at / 2
    assert f"About {count} pixels of {2 * count} of the {looked_at} shapes" in overlap.text


def test_a_sample_of_many_shapes_takes_short_steps(survey):
    rng = np.random.default_rng(0)
    survey._labelling.choose(layer_of(*(("Wood", box(*place, 0.2, 0.2)) for place in rng.uniform(0, 97, (30_000, 2)))))
    steps_s = []
    while survey.is_reading:
        start = time.thread_time()
        survey._go_on()
        steps_s.append(time.thread_time() - start)
    assert np.median(steps_s) < 0.05
    assert 3000 < survey._survey.sample[0] <= 5000
