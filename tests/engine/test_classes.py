import numpy as np
import pytest

from xmodalnet.engine.data.classes import alike_notes, choose_field, code_values, paired_classes
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


def test_texts_that_are_numbers_keep_them_as_codes():
    coded = code_values(np.array(["2", "10", None, "0"], object), "f", ())
    assert coded.codes.tolist() == [2, 10, -1, 0]
    assert [(spec.code, spec.name) for spec in coded.classes] == [(0, "0"), (2, "2"), (10, "10")]
    for others in (["2", "10a"], ["2", "02"], ["2", "255"], ["2", "-1"], ["2", "²"]):
        assert code_values(np.array(others, object), "f", ()).codes.max() == 2, "counted"


def test_texts_that_look_the_same_are_one_class():
    """Two blanks, a line that was broken, an accent of its own, and what a table pasted beside it."""
    texts = ["Bare soil", "Bare  soil", "Bare\nsoil", "Bare\u00a0soil", "\x0bBare\x01soil", "F\u00f6rest", "Fo\u0308rest", "\x01"]
    coded = code_values(np.array(texts, object), "f", ())
    assert coded.codes.tolist() == [1, 1, 1, 1, 1, 2, 2, -1]
    assert [spec.name for spec in coded.classes] == ["Bare soil", "F\u00f6rest"]
    given = (ClassSpec(7, "Bare  soil", "#000000"), ClassSpec(8, "Fo\u0308rest", "#111111"))
    assert code_values(np.array(texts[:7], object), "f", given).codes.tolist() == [7, 7, 7, 7, 7, 8, 8]


def test_names_that_differ_in_their_case_only_are_told():
    coded = code_values(np.array(["forest", "Forest", "Water"], object), "f", ())
    assert len(coded.classes) == 3
    told = "'Forest' and 'forest' differ in upper and lower case only, and are two classes: if they are one, write them alike"
    assert list(alike_notes(coded.classes)) == [told]


def test_given_classes_that_look_the_same_keep_what_is_theirs():
    classes = (ClassSpec(1, "Bare soil", "#000000"), ClassSpec(2, "Bare  soil", "#111111"))
    assert code_values(np.array(["Bare  soil", "Bare soil"], object), "f", classes).codes.tolist() == [2, 1]


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


CROPS = tuple(ClassSpec(code, name, "#000000") for code, name in enumerate(("1000", "110", "300", "3"), start=1))


@pytest.mark.parametrize("adopt", [False, True])
def test_numbers_meet_names_that_are_numbers(adopt):
    """A map that was taught by crop codes as text took 3 for the class of code 3, '300', and 1000 for none: 0.48 instead of 1."""
    as_numbers = code_values(np.array([1000, 3, 110, 300, 3]), "crop", CROPS, adopt)
    as_texts = code_values(np.array(["1000", "3", "110", "300", "3"], object), "crop", CROPS, adopt)
    assert as_numbers.codes.tolist() == as_texts.codes.tolist() == [1, 4, 2, 3, 4]
    assert as_numbers.notes == ("The numbers in field 'crop' were taken as the names of the classes, and not as codes",)
    assert as_numbers.by_name
    plain = code_values(np.array([1000, 110]), "crop", CROPS, adopt)
    assert (plain.codes.tolist(), plain.notes) == ([1, 2], ()), "no code is meant"


def test_a_number_that_no_name_is_has_a_class_of_its_own():
    coded = code_values(np.array([1000, 4, 110]), "crop", CROPS, adopt=True)
    assert coded.codes.tolist() == [1, 254, 2]
    assert coded.classes[-1].name == "4"
    assert coded.notes == ("The numbers in field 'crop' were taken as the names of the classes, and not as codes",)
    assert coded.own == coded.classes[-1:]


def test_numbers_are_codes_where_no_name_is_one_of_them():
    assert code_values(np.array([1, 2, 4]), "crop", CROPS).codes.tolist() == [1, 2, 4]
    known = code_values(np.array([1, 2, 3]), "crop", CROPS)
    assert known.codes.tolist() == [1, 2, 3], "labels to learn from that are all codes, and not all names"
    assert known.notes == ("The numbers in field 'crop' were taken as the codes of the classes, and not as names",)
    same = tuple(ClassSpec(code, str(code), "#000000") for code in (1, 2, 3))
    assert code_values(np.array([1, 3, 9]), "crop", same, adopt=True).codes.tolist() == [1, 3, 9], "one as the other"


def test_numbers_beyond_all_codes_are_names():
    """They were refused: "use a text field", which took the codes away and numbered the classes by the order of texts."""
    numbers = [1000, 110, 65000, 110, 70000]
    coded = code_values(np.array(numbers), "crop", ())
    assert coded.codes.tolist() == [2, 1, 3, 1, 4]
    assert [(spec.code, spec.name) for spec in coded.classes] == [(1, "110"), (2, "1000"), (3, "65000"), (4, "70000")]
    assert coded.notes == (
        "Field 'crop' has numbers beyond 254, which no code of a map can be: they are the names of the classes, whose codes are 1 to 4",
    )
    texts = code_values(np.array([*map(str, numbers)], object), "crop", ())
    assert (texts.codes.tolist(), texts.classes, texts.notes) == (coded.codes.tolist(), coded.classes, ()), "as if they were cast"
    assert code_values(np.array([0.0, 254.0, np.nan]), "f", ()).codes.tolist() == [0, 254, -1], "codes stay codes"
    assert code_values(np.array([0, 255]), "f", ()).codes.tolist() == [1, 2], "255 is no data in a map"


def test_a_list_of_classes_keeps_the_codes_of_numbers_beyond_all_codes():
    coded = code_values(np.array([1000, 110, 500]), "crop", CROPS)
    assert coded.codes.tolist() == [1, 2, -1]
    assert coded.notes == ("Left out: 1 shape of '500', which is none of the classes",)
    assert code_values(np.array([1000, -9999]), "crop", CROPS, adopt=True).notes == (
        "Left out: 1 shape of '-9999', which is none of the classes",
    )


def test_too_many_numbers():
    with pytest.raises(LabelError, match="'parcel' has 300 different numbers"):
        code_values(np.arange(300, 600), "parcel", ())


def test_dates_are_no_classes():
    with pytest.raises(LabelError, match="'day' holds neither text nor whole numbers"):
        code_values(np.array(["2020-01-01"], "datetime64[D]"), "day", ())


def test_too_many_texts():
    with pytest.raises(LabelError, match="'street' has 300 different texts"):
        code_values(np.array([f"{number}" for number in range(300)], object), "street", ())


NAMES = np.array(["Water", None, "Sand", "Water ", "Trees"], object)
CODES = np.array([1, np.nan, 4, 1, 2])


@pytest.mark.parametrize("field", ["class", "code"])
def test_names_and_codes_that_go_together_are_both_known_whichever_field_is_named(field):
    """As the panel's label layers have them: what is trained from its file has the panel's codes, names and colours."""
    fields = {"class": NAMES, "note": np.array(["x"] * 5, object), "code": CODES}
    classes = paired_classes(fields, field)
    assert [(spec.code, spec.name) for spec in classes] == [(1, "Water"), (2, "Trees"), (4, "Sand")]
    assert classes[0].color == "#1f78b4", "a blue"


@pytest.mark.parametrize("codes", [[1, 0, 4, 2, 2], [1, 0, 1, 1, 2], [-1, 0, 4, -1, 2], [1, 0, 400, 1, 2]])
def test_fields_that_do_not_go_together_are_none(codes):
    """One name with two codes, two names with one, codes that are none."""
    fields = {"class": NAMES, "code": np.array(codes)}
    assert paired_classes(fields, "class") == ()
    assert paired_classes(fields, "code") == ()


def test_a_code_without_a_name_would_be_lost():
    codes = np.array([1, 0, 4, 1, 2])
    assert paired_classes({"class": NAMES, "code": codes}, "code") == ()
    assert len(paired_classes({"class": NAMES, "code": codes}, "class")) == 3, "that shape has no class anyway"


def test_only_the_usual_fields_are_looked_at():
    assert paired_classes({"class": NAMES, "number_of_trees": CODES}, "class") == ()
    assert paired_classes({"class": NAMES}, "class") == ()
    assert paired_classes({"code": CODES, "class": CODES}, "code") == ()
