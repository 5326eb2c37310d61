import numpy as np
import pytest

from xmodalnet.engine.data.classes import choose_field, class_color, code_values
from xmodalnet.engine.errors import LabelError
from xmodalnet.engine.jobs import ClassSpec


def fields(*names):
    return dict.fromkeys(names, np.zeros(1))


def test_the_field_asked_for_wins():
    assert choose_field("l", fields("class", "other"), "other") == "other"


def test_an_only_field_and_the_usual_names():
    assert choose_field("l", fields("whatever"), "") == "whatever"
    assert choose_field("l", fields("code", "Class", "id"), "") == "Class", "the name of a class says more than its code"
    assert choose_field("l", fields("fid", "LABEL"), "") == "LABEL"


def test_no_obvious_field():
    with pytest.raises(LabelError, match="It has a, b"):
        choose_field("l", fields("a", "b"), "")
    with pytest.raises(LabelError, match="It has no fields at all"):
        choose_field("l", {}, "class")


def test_texts_are_sorted_into_codes():
    coded = code_values(np.array(["b", None, "a", "b", " a"], object), "f", ())
    assert coded.codes.tolist() == [2, -1, 1, 2, 1]
    assert [(spec.code, spec.name) for spec in coded.classes] == [(1, "a"), (2, "b")]
    assert coded.codes.dtype == np.int16


@pytest.mark.parametrize("dtype", ["int8", "uint8", "int32", "int64", "float32", "float64", "bool"])
def test_numbers_of_every_type_are_codes(dtype):
    coded = code_values(np.array([1, 0, 1], dtype), "f", ())
    assert coded.codes.tolist() == [1, 0, 1]
    assert [spec.code for spec in coded.classes] == [0, 1]


def test_given_classes_prefer_the_exact_name():
    classes = (ClassSpec(1, "Water", "#000000"), ClassSpec(2, "water", "#111111"))
    assert code_values(np.array(["water", "Water"], object), "f", classes).codes.tolist() == [2, 1]


def test_dates_are_no_classes():
    with pytest.raises(LabelError, match="'day' holds neither text nor whole numbers"):
        code_values(np.array(["2020-01-01"], "datetime64[D]"), "day", ())


def test_too_many_texts():
    with pytest.raises(LabelError, match="'street' has 300 different texts"):
        code_values(np.array([f"{number}" for number in range(300)], object), "street", ())


def test_no_two_classes_look_alike():
    colors = [class_color(order) for order in range(254)]
    assert len(set(colors)) == 254
    assert all(len(color) == 7 and int(color[1:], 16) >= 0 for color in colors)


def test_two_dozen_classes_can_be_told_apart_by_their_colours():
    """CIELAB: just noticeable is a difference of about 2; areas that do not touch need many times that."""
    seen = np.array([_lab(class_color(order)) for order in range(24)])
    gaps = np.linalg.norm(seen[:, None] - seen[None], axis=2)
    assert gaps[~np.eye(24, dtype=bool)].min() > 25


def _lab(color):
    """CIE L*a*b* of "#rrggbb" under D65."""
    share = np.array([int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)])
    light = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    x, y, z = np.cbrt(to_xyz @ light / (0.9505, 1.0, 1.089))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)
