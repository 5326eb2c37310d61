"""A walk through points with a known order and known answers."""

import pytest
from osgeo import ogr
from qgis.core import QgsVectorLayer

from xmodalnet.plugin.reference import Interpretation, count_points, design_of

from .conftest import in_project, memory_layer


def drawn(path, answers=("Wood", None, None), remarks=(None, "cannot tell", None)) -> QgsVectorLayer:
    """Points as the engine draws them, in the file's order 3, 2, 1 of their numbers."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("reference", geom_type=ogr.wkbPoint)
    for name, kind in (("point", ogr.OFTInteger), ("class", ogr.OFTString), ("remark", ogr.OFTString)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for number, answer, remark in zip((3, 2, 1), answers, remarks):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("point", number)
        if answer:
            feature.SetField("class", answer)
        if remark:
            feature.SetField("remark", remark)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({number} 0)"))
        layer.CreateFeature(feature)
    layer.SetMetadataItem("DESIGN", "equal")
    layer.SetMetadataItem("MAP", "/maps/a.tif")
    layer.SetMetadataItem("MAP_BESIDE", "../maps/a.tif")
    source = None
    return in_project(QgsVectorLayer(f"{path}|layername=reference", "reference"))


@pytest.fixture
def layer(tmp_path):
    return drawn(tmp_path / "points.gpkg")


def answers(layer) -> dict[int, tuple]:
    return {feature["point"]: (feature["class"] or None, feature["remark"] or None) for feature in layer.getFeatures()}


def test_the_file_tells_its_design(layer, tmp_path):
    design = design_of(layer)
    assert (design.name, design.sampling) == ("equal", "stratified")
    assert design.map_paths == ("/maps/a.tif", str(tmp_path / "../maps/a.tif")), "as it was, and beside the points"
    assert design_of(memory_layer("Point")) is None
    assert design_of(None) is None


def test_open_points_come_first_in_their_order(layer):
    walk = Interpretation(layer)
    assert [point.place.x() for point in walk.points] == [1, 2, 3]
    assert walk.number == 1
    assert walk.done_count == 2


def test_an_answer_is_in_the_file_at_once(layer, tmp_path):
    walk = Interpretation(layer)
    walk.answer("Lake")
    assert walk.point is None
    again = QgsVectorLayer(f"{tmp_path / 'points.gpkg'}|layername=reference", "again")
    assert answers(again)[1] == ("Lake", None)
    assert count_points(layer) == (2, 3)


def test_back_and_another_answer(layer):
    walk = Interpretation(layer)
    assert not walk.can_go_back
    walk.answer("Lake")
    walk.back()
    assert (walk.number, walk.point.answer) == (1, "Lake")
    walk.leave()
    assert answers(layer)[1] == (None, "cannot tell")
    walk.back()
    walk.answer("Wood")
    assert answers(layer)[1] == ("Wood", None)


def test_from_where_one_went_back_to_it_goes_forth_one_by_one(layer):
    """The second point has an answer from before."""
    walk = Interpretation(layer)
    assert [walk.number, len(walk.points)] == [1, 3]
    walk.answer("Lake")
    assert walk.point is None
    for number in (1,):
        walk.back()
        assert walk.number == number
    walk.answer("Wood")
    assert walk.point is None, "there is none ahead"
    walk.back()
    walk.answer("Lake")
    assert answers(layer)[1] == ("Lake", None), "the last answer is taken back, too"


def test_points_from_an_earlier_walk_can_be_looked_at_and_left_as_they_are(tmp_path):
    layer = drawn(tmp_path / "p.gpkg", answers=(None, "Wood", "Lake"), remarks=(None, None, None))
    walk = Interpretation(layer)
    assert (walk.number, walk.can_go_forth) == (3, False), "an open point is answered, not passed by"
    seen = []
    while walk.can_go_back:
        walk.back()
        seen.append((walk.number, walk.point.answer))
    assert seen == [(2, "Wood"), (1, "Lake")]
    before = answers(layer)
    walk.forth()
    assert walk.number == 2
    walk.forth()
    assert walk.number == 3
    assert answers(layer) == before


def test_where_all_have_an_answer_all_are_seen_again(tmp_path):
    layer = drawn(tmp_path / "p.gpkg", answers=("Wood", "Lake", "Moor"), remarks=(None, None, None))
    walk, seen = Interpretation(layer), []
    while walk.point is not None:
        seen.append(walk.point.answer)
        walk.forth() if walk.number != 2 else walk.answer("Rock")
    assert seen == ["Moor", "Lake", "Wood"]
    assert {number: answer for number, (answer, _) in answers(layer).items()} == {1: "Moor", 2: "Rock", 3: "Wood"}


def test_points_that_could_not_be_told_are_seen_again_when_no_other_is_open(layer):
    first = Interpretation(layer)
    first.leave()
    assert first.point is None
    again = Interpretation(layer)
    left = [number for number, point in enumerate(again.points, start=1) if point.is_left]
    seen = []
    while again.point is not None:
        seen.append(again.number)
        again.answer("Wood")
    assert seen == left


def test_while_somebody_edits_the_layer_answers_are_edits(layer):
    layer.startEditing()
    Interpretation(layer).answer("Lake")
    assert answers(layer)[1] == ("Lake", None)
    layer.rollBack()
    assert answers(layer)[1] == (None, None)
