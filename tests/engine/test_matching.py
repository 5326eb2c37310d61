"""Classes of two maps by their names."""

import numpy as np
import pytest

from xmodalnet.engine.data.matching import (
    NONE,
    codes_by_name,
    followed,
    loose_names,
    names_to_codes,
    not_beside,
    plain_name,
    translation,
    twins,
    under_new_names,
    values_under_new_names,
)
from xmodalnet.engine.errors import LayerError
from xmodalnet.engine.specs import ClassSpec

OURS = (ClassSpec(1, "Wood", "#000001"), ClassSpec(2, "Lake", "#000002"), ClassSpec(5, "Lake", "#000003"))


def test_case_and_spaces_tell_no_names_apart():
    assert plain_name(ClassSpec(1, "  WoOd ", "#000001")) == "wood"


def test_codes_become_those_of_the_same_name():
    theirs = (ClassSpec(8, "wood", "#ffffff"), ClassSpec(1, "Road", "#ffffff"))
    table = names_to_codes(theirs, OURS)
    assert (table[8], table[1], table[3]) == (1, NONE, NONE)


def test_of_several_of_one_name_the_code_decides_or_the_first():
    theirs = (ClassSpec(5, "Lake", "#ffffff"), ClassSpec(9, "Lake", "#ffffff"))
    assert names_to_codes(theirs, OURS)[[5, 9]].tolist() == [5, 2]
    assert codes_by_name(OURS) == {"wood": 1, "lake": 2}


def test_classes_and_values_go_by_their_new_names():
    renamed = (("WOOD", "Forest"), ("Moor", "Bog"))
    assert [spec.name for spec in under_new_names(OURS, renamed)] == ["Forest", "Lake", "Lake"]
    assert under_new_names(OURS, (("Wood", "Lake"),)) == OURS, "another class has that name here"
    values = np.array(["wood ", "Moor", None, "Fen", 3], object)
    assert values_under_new_names(values, renamed).tolist() == ["Forest", "Bog", None, "Fen", 3]
    numbers = np.array([1, 2])
    assert values_under_new_names(numbers, renamed) is numbers


def test_logs_of_renamings_follow_each_other():
    old, later = (("Moor", "Bog"), ("Wood", "Forest")), (("forest ", "Trees"), ("Fen", "Bog"))
    assert followed(old, later) == (("Moor", "Bog"), ("Wood", "Trees"), ("forest ", "Trees"), ("Fen", "Bog"))
    assert followed((("Wood", "Forest"),), (("Forest", "Wood"),)) == (("Wood", "Wood"), ("Forest", "Wood")), "and back again"
    assert followed() == followed((), ()) == ()


def test_an_old_name_that_a_map_has_beside_the_new_one_is_no_old_one():
    assert not_beside(OURS, (("lake", "WOOD"), ("Moor", "Lake"), ("Lake", "Sea"))) == (("Moor", "Lake"), ("Lake", "Sea"))


def test_without_names_codes_stay():
    assert translation((), OURS).tolist() == list(range(256))


def test_maps_that_share_no_class_are_told_of():
    with pytest.raises(LayerError, match="none of the map's classes, but 'Road'"):
        translation((ClassSpec(1, "Road", "#ffffff"),), OURS)


def test_codes_of_one_name_are_twins():
    alike = twins(OURS)
    assert alike[[1, 2, 5, 9, 255]].tolist() == [1, 2, 2, 9, 255]


CASES = (ClassSpec(1, "Maïs Grain", "#000001"), ClassSpec(2, "maïs grain", "#000002"), ClassSpec(3, "See", "#000003"))


def test_names_in_other_letters_are_twins_only_of_what_is_written_as_neither():
    assert twins(CASES)[[1, 2, 3]].tolist() == [1, 2, 3]
    assert twins(CASES, loose_names(["MAÏS GRAIN", "See"], CASES))[[1, 2, 3]].tolist() == [1, 1, 3]
    assert loose_names(["Maïs  Grain", "maïs grain", "See"], CASES) == frozenset()


def test_the_same_spelling_decides_before_another_one():
    theirs = (ClassSpec(1, "maïs grain", "#ffffff"), ClassSpec(7, "Maïs Grain", "#ffffff"), ClassSpec(9, "SEE", "#ffffff"))
    assert names_to_codes(theirs, CASES)[[1, 7, 9]].tolist() == [2, 1, 3]


def test_names_that_look_the_same_are_the_same():
    theirs = (ClassSpec(3, "Bare\x0bsoil", "#000000"), ClassSpec(4, "Fo\u0308rest", "#000000"))
    ours = (ClassSpec(1, "bare  soil", "#000000"), ClassSpec(2, "F\u00f6rest", "#000000"))
    assert translation(theirs, ours)[[3, 4]].tolist() == [1, 2]
