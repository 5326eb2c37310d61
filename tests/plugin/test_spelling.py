"""Names that may be one class, and names that are two."""

import time

import pytest

from xmodalnet.plugin.spelling import alike


@pytest.mark.parametrize(
    "names",
    [
        ["Wälder", "Wälde", "Waelder"],
        ["Grünland", "Grunland", "Grüenland"],
        ["Straße", "Strasse", "STRASSE"],
        ["Bare soil", "Baresoil", "bare-soil", "Bare_soil"],
        ["Forêt", "Foret", "Fore\u0302t"],
        ["Field 1", "Field-1", "Field1"],
        ["Rødgran", "Rodgran", "Roedgran"],
        ["Evergreen forest", "Evergreen forrest", "Evergren forest"],
        ["House", "Houses"],
        ["Pavimento", "Pavimetno"],
        ["Suelo desnudo", "Suelo densudo"],
    ],
)
def test_spellings_of_one_name_are_a_group(names):
    assert alike(names) == [list(range(len(names)))]


@pytest.mark.parametrize(
    "names",
    [
        ["Field 1", "Field 2", "Field 10", "Field 11", "Field 1 1"],
        ["Block2018", "Block2019"],
        ["Wheat 12", "Wheat 21"],
        ["Block12", "Block21"],
        ["Lago", "Lgao"],
        ["Class AB", "Class BA"],
        ["Angle", "Nagel"],
        ["wood", "food"],
        ["Class A", "Class B"],
        ["Type I", "Type II"],
        ["dry wood", "dry food"],
        ["Rue", "Ru"],
        ["针叶混交林", "阔叶混交林"],
        ["混交针叶林", "混交叶针林"],
        ["Wood", "Lake", "", "?"],
        ["Forest", "Forest edge"],
    ],
)
def test_other_names_are_none(names):
    assert alike(names) == []


def test_groups_are_told_apart():
    assert alike(["Lake", "Meadow", "Wälder", "Meadows", "Bog", "Waelder"]) == [[1, 3], [2, 5]]


def test_as_many_names_as_there_are_codes_take_no_time():
    names = [f"Landcover {chr(97 + number // 26)}{chr(97 + number % 26)}" for number in range(254)]
    start = time.thread_time()
    assert alike(names) == []
    assert time.thread_time() - start < 0.05
