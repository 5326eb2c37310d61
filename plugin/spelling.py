"""Names of classes that may mean one class: written with or without accents, blanks and hyphens, or misspelt by a letter,
or by two that changed places."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import combinations

LEAST_LETTERS = 5  # of a word that may be misspelt: wood and food are two classes
_TRANSCRIBED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "œ": "oe"})
_BARE = str.maketrans({"ø": "o", "ł": "l", "đ": "d"})  # accents that Unicode takes for a part of the letter
_ACCENTS = re.compile("[\u0300-\u036f]")  # not those of scripts in which they are vowels
_GAPS = re.compile(r"[\s_‐–-]+")
_FIRST_IDEOGRAPH = "\u2e80"  # from here on, a sign is a word

Words = tuple[str, ...]


def alike(names: Sequence[str]) -> list[list[int]]:
    """Groups of names, by their places, of which each may be another's spelling. Names that differ in a figure are none."""
    groups = {place: [place] for place in range(len(names))}
    for one, other in _pairs([_words(name) for name in names], [_forms(name) for name in names]):
        if groups[one] is not groups[other]:
            groups[one] += groups[other]
            groups.update(dict.fromkeys(groups[other], groups[one]))
    found = {id(group): sorted(group) for group in groups.values() if len(group) > 1}
    return sorted(found.values())


def _pairs(words: Sequence[Words], forms: Sequence[set[str]]) -> Iterator[tuple[int, int]]:
    """Places of names that share a form, or are a letter apart; they are found by what is left of them without one."""
    shelves: dict[object, list[int]] = {}
    for place, each in enumerate(words):
        for form in forms[place]:
            shelves.setdefault(form, []).append(place)
        for number, word in enumerate(each):
            if len(word) >= LEAST_LETTERS:
                for rest in {word, *(word[:letter] + word[letter + 1 :] for letter in range(len(word)))}:
                    shelves.setdefault((each[:number], rest, each[number + 1 :]), []).append(place)
    for key, places in shelves.items():
        for one, other in combinations(places, 2):
            if isinstance(key, str) or _is_a_letter_apart(*_differing(words[one], words[other])):
                yield one, other


def _differing(one: Words, other: Words) -> tuple[str, str]:
    """The words in which two names differ that are the same but for one word."""
    return next((pair for pair in zip(one, other) if pair[0] != pair[1]), ("", ""))


def _is_a_letter_apart(one: str, other: str) -> bool:
    """One letter more, another one, or two neighbours that changed places; a figure is no letter."""
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    is_swapped = len(one) == 2 and one == other[::-1]
    return (is_swapped or max(len(one), len(other)) == 1) and all(
        sign.isalpha() and sign < _FIRST_IDEOGRAPH for sign in one + other
    )


def _words(name: str) -> Words:
    return tuple(filter(None, _GAPS.split(_bare(_lower(name)))))


def _forms(name: str) -> set[str]:
    """What a name may be written as, in one word; only figures stay apart."""
    texts = {_bare(_lower(name)), _bare(_lower(name).translate(_TRANSCRIBED))}
    return {re.sub(r"(?<!\d) | (?!\d)", "", _GAPS.sub(" ", text).strip()) for text in texts}


def _lower(name: str) -> str:
    return unicodedata.normalize("NFC", name.casefold())


def _bare(text: str) -> str:
    """Without accents."""
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", text.translate(_BARE))))
