"""The style beside a class map."""

import numpy as np
from defusedxml import ElementTree
from scenes import UTM33

from xmodalnet.engine.data.maps import create_map
from xmodalnet.engine.data.qml import class_style, style_path
from xmodalnet.engine.grid import Grid
from xmodalnet.engine.specs import ClassSpec

CLASSES = (ClassSpec(2, 'Ä & "<b>"', "#102030"), ClassSpec(5, "Soil", "#000000"))


def shown(text):
    """Code, name and colour of the entries."""
    entries = ElementTree.fromstring(text).iter("paletteEntry")
    return [(int(entry.get("value")), entry.get("label"), entry.get("color")) for entry in entries]


def write_map(path, classes=CLASSES, kind="classes"):
    grid = Grid(UTM33, (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 4, 3)
    with create_map(str(path), grid, kind, classes) as out:
        out.write(next(iter(grid.tiles(8))), np.full((3, 4), 2, np.uint8 if kind == "classes" else np.float32))


def test_a_name_that_xml_cannot_hold():
    assert shown(class_style((ClassSpec(1, "Wood\x0bhigh", "#102030"),))) == [(1, "Wood high", "#102030")]


def test_a_class_map_has_a_style_of_its_classes_alone(tmp_path):
    assert shown(class_style(CLASSES)) == [(2, 'Ä & "<b>"', "#102030"), (5, "Soil", "#000000")]
    write_map(tmp_path / "map.v2.tif")
    assert (tmp_path / "map.v2.qml").read_text(encoding="utf-8") == class_style(CLASSES)
    assert style_path("/a/map.v2.tif") == "/a/map.v2.qml"


def test_no_other_map_has_one(tmp_path):
    write_map(tmp_path / "map.tif", (), "confidence")
    assert [path.name for path in tmp_path.iterdir()] == ["map.tif"]


def test_another_map_of_the_name_has_another_style_but_a_style_of_the_user_stays(tmp_path):
    style = tmp_path / "map.qml"
    write_map(tmp_path / "map.tif")
    write_map(tmp_path / "map.tif", CLASSES[:1])
    assert shown(style.read_text(encoding="utf-8")) == [(2, 'Ä & "<b>"', "#102030")]
    style.write_text("the user's", encoding="utf-8")
    write_map(tmp_path / "map.tif")
    assert style.read_text(encoding="utf-8") == "the user's"


def test_a_map_without_a_style_is_a_map_all_the_same(tmp_path):
    (tmp_path / "map.qml").mkdir()
    write_map(tmp_path / "map.tif")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["map.qml", "map.tif", "map.tif.aux.xml"]
