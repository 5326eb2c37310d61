import numpy as np
import pytest

from xmodalnet.engine.data.classes import choose_field, code_values
from xmodalnet.engine.errors import LabelError
from xmodalnet.engine.legend import class_colors
from xmodalnet.engine.specs import ClassSpec


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


def test_texts_have_the_colours_that_they_call_for():
    coded = code_values(np.array(["Ash", "Water", "Wood"], object), "f", ())
    assert [spec.color for spec in coded.classes] == class_colors(["Ash", "Water", "Wood"])
    adopted = code_values(np.array(["Ash", "Water"], object), "f", (ClassSpec(1, "Ash", "#1f78b4"),), adopt=True)
    assert adopted.classes[1].color == class_colors(["Water"], {"#1f78b4"})[0]
    numbers = code_values(np.array([1, 7, 8]), "f", (ClassSpec(1, "Ash", "#1f78b4"),), adopt=True).classes
    assert len({spec.color for spec in numbers}) == 3


def test_given_classes_prefer_the_exact_name():
    classes = (ClassSpec(1, "Water", "#000000"), ClassSpec(2, "water", "#111111"))
    assert code_values(np.array(["water", "Water"], object), "f", classes).codes.tolist() == [2, 1]


def test_dates_are_no_classes():
    with pytest.raises(LabelError, match="'day' holds neither text nor whole numbers"):
        code_values(np.array(["2020-01-01"], "datetime64[D]"), "day", ())


def test_too_many_texts():
    with pytest.raises(LabelError, match="'street' has 300 different texts"):
        code_values(np.array([f"{number}" for number in range(300)], object), "street", ())
