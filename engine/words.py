"""What the engine says, found again in another language.

The engine speaks English: its sentences cross a wire, stand in files, and are the command line's. `resources/i18n/engine.json` lists the
templates that they are made of (`make translations` reads them from its sources). A sentence is found again by the words that stand
between the gaps of its template, and what fills the gaps is looked up likewise; what is unknown stays as it is. What stands in quotes is
the name of a file or class, and stays, too; where the template tells that it is a layer's stream, it gets the name that the user knows.

QGIS asks for the words of its messages, and the engine for those of its reports.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Callable

TEMPLATES = Path(__file__).resolve().parents[1] / "resources" / "i18n" / "engine.json"
_GAP = "{}"
_DEEPEST = 4  # gaps in gaps
_STREAM = re.compile(r"\b(?:hsi|msi|sar|other)\b")  # those that QGIS asks for
_ONE = rf"'?{_STREAM.pattern}'?(?: \(\d+ bands\))?"
_STREAMS = re.compile(rf"{_ONE}(?:(?:, | and ){_ONE})*")
_OF_STREAMS = re.compile(  # the parts of templates whose gaps are streams; a file has layers of its own
    r"(?<!has no )(?:layers?|target|stream|chosen for|pixels of) '{}'(?: and '{}')?|Whether '{}' and '{}' lie"
    r"|(?:only where|trained with|knows) {}|where {} has no data|knew of '{}'|the streams {}, not {}",
    re.IGNORECASE,
)
_OF_NAMES = re.compile("'{}'")
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+(?:e[+-]\d+)?(?: ?%)?| ?%)")  # a whole one stays as it is, but for a % behind it
_COUNTED = re.compile(r"{} [a-z]+(?: [a-z]+)?s")  # a number and its things, which would fit all that ends in such a word
_VERSIONED = re.compile(r"Python|version|package|scheduler")  # whose gaps are no numbers, however they look


@dataclass(frozen=True)
class Template:
    """A sentence of the engine; words: what stands between its gaps; streams, names: which of these are such."""

    text: str
    words: tuple[str, ...]
    pattern: re.Pattern[str]
    streams: frozenset[int]
    names: frozenset[int]


@dataclass(frozen=True)
class Words:
    """A language: what a template and a stream are called in it, the sign before decimals, and what ends a sentence before the next."""

    translated: Callable[[str], str]
    sensor_name: Callable[[str], str]
    point: str = "."
    stop: str = ". "

    def of(self, text: str) -> str:
        """The text, line by line and sentence by sentence, as far as it is the engine's."""
        return "\n".join(self.line(line) or line for line in text.split("\n"))

    def line(self, text: str, depth: int = 0) -> str:
        """What is known of it in words; nothing where that is nothing."""
        whole = self._sentence(text, depth)
        if whole:
            return whole
        for match in re.finditer(r"(?<=[.!?;]) ", text):
            first, rest = text[: match.start()], text[match.end() :]
            known = self._sentence(first, depth)
            if known:
                ended = known.rstrip(self.stop) + self.stop if first.endswith(".") else f"{known} "
                return ended + (self.line(rest, depth) or rest)
        return ""

    def _sentence(self, text: str, depth: int) -> str:
        """Nothing where it is none of the engine's."""
        bare = text[:-1] if text.endswith(".") else text
        for template in templates():
            for said in dict.fromkeys((text, bare)):
                if all(part in said for part in template.words):
                    match = template.pattern.fullmatch(said)
                    if match is not None:
                        gaps = [self._filled(template, number, gap, depth) for number, gap in enumerate(match.groups())]
                        return self.translated(template.text).format(*gaps) + (self.stop.rstrip() if said != text else "")
        return ""

    def _filled(self, template: Template, number: int, gap: str, depth: int) -> str:
        """What stands in a gap, in words."""
        if number in template.streams and _STREAMS.fullmatch(gap):
            gap = _STREAM.sub(lambda found: self.sensor_name(found.group()), gap)
        elif number in template.names or not gap:
            return gap
        if depth >= _DEEPEST:
            return gap
        if _is_number(gap, template):
            return self._number(gap)
        return self.line(gap, depth + 1) or self._ended(template, gap, depth)

    def _ended(self, template: Template, gap: str, depth: int) -> str:
        """A gap at the end of a sentence seems to hold the next one, too."""
        for match in re.finditer(r"\. ", gap):
            first, rest = gap[: match.start()], gap[match.end() :]
            known, is_number = self.line(rest, depth + 1), _is_number(first, template)
            if known or is_number:
                told = self._number(first) if is_number else self.line(first, depth + 1) or first
                return f"{told}{self.stop}{known or rest}"
        return gap

    def _number(self, text: str) -> str:
        return re.sub(" ?%$", "\N{NO-BREAK SPACE}%", text.replace(".", self.point))


def _is_number(text: str, template: Template) -> bool:
    return bool(_NUMBER.fullmatch(text)) and not _VERSIONED.search(template.text)


def stop_in(language: str) -> str:
    """What ends a sentence before the next one in a language, such as "de"."""
    return "。" if language == "zh" else ". "


def names_a_stream(text: str) -> bool:
    """Whether it may hold what is called otherwise in English, too."""
    return _STREAM.search(text) is not None


@lru_cache(maxsize=1)
def templates() -> tuple[Template, ...]:
    """Those that say the most come first: of two that fit, the other one is the vaguer."""
    texts = json.loads(TEMPLATES.read_text(encoding="utf-8")) if TEMPLATES.exists() else []
    found = [_template(text) for text in texts]
    return tuple(sorted(found, key=lambda template: (len("".join(template.words)), -len(template.words)), reverse=True))


def _template(text: str) -> Template:
    parts = text.split(_GAP)
    gap = r"(\S*\d\S*)" if _COUNTED.fullmatch(text) else "(.*?)"
    pattern = re.compile(gap.join(map(re.escape, parts)), re.DOTALL)
    return Template(text, tuple(filter(None, parts)), pattern, _gaps_in(text, _OF_STREAMS), _gaps_in(text, _OF_NAMES))


def _gaps_in(template: str, of: re.Pattern[str]) -> frozenset[int]:
    """The numbers of its gaps that stand in parts of a sort."""
    spans = [found.span() for found in of.finditer(template)]
    gaps = [found.start() for found in re.finditer(_GAP, template)]
    return frozenset(number for number, place in enumerate(gaps) if any(first <= place < end for first, end in spans))
