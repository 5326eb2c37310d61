"""The language of a report: the words of the catalogue that QGIS's messages have theirs from, and its decimal sign. Else English."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from defusedxml import ElementTree

from .specs import OTHER
from .words import TEMPLATES, Words, stop_in

_WITH_COMMA = ("de", "es", "fr")


@dataclass(frozen=True)
class Language:
    """code: as HTML has it; texts: what is said for an English text."""

    code: str = "en"
    texts: Mapping[str, str] = field(default_factory=dict)

    def text(self, english: str) -> str:
        """A text with its gaps {} as they are; itself where it is not known."""
        return self.texts.get(english, english)

    def say(self, english: str, *gaps: object) -> str:
        """A text of the report, its gaps filled. `tests/i18n/catalog.py` finds those that are written where something of this name is
        called."""
        return self.text(english).format(*gaps)

    def words(self, text: str) -> str:
        """What the engine said for other places, too, such as a note, with names of files and classes as they are."""
        return self._words.of(text) if self.texts else text

    def sensor(self, stream: str) -> str:
        """HSI, MSI, SAR, and what QGIS calls any other."""
        return self.texts.get("Other", "OTHER") if stream == OTHER else stream.upper()

    def number(self, value: float, form: str = "") -> str:
        """As `format` has it, in the language's digits, with a narrow space between the thousands where there is to be something."""
        return format(value, form).replace(",", "\u202f").replace(".", self.point)

    @property
    def point(self) -> str:
        """The sign before decimals."""
        return "," if self.code in _WITH_COMMA else "."

    @property
    def stop(self) -> str:
        """What ends a sentence before the next one."""
        return stop_in(self.code)

    @property
    def _words(self) -> Words:
        return Words(self.text, self.sensor, self.point, self.stop)


ENGLISH = Language()


@lru_cache(maxsize=8)
def language(name: str) -> Language:
    """As QGIS or the user calls it, such as "de" or "de_AT"; English where there is no catalogue of it."""
    code = name[:2].lower()
    texts = {}
    with contextlib.suppress(OSError, ValueError, ElementTree.ParseError):
        for message in ElementTree.parse(TEMPLATES.with_name(f"xmodalnet_{code}.ts")).iter("message"):
            texts[message.findtext("source") or ""] = message.findtext("translation") or message.findtext("source") or ""
    return Language(code, texts) if texts else ENGLISH
