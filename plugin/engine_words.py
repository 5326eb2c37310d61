"""What the engine says, in the language of QGIS.

The engine speaks English: its sentences cross a wire, stand in files, and are the command line's. `resources/i18n/engine.json` lists the
templates that they are made of (`make translations` reads them from its sources). A sentence is found again by the words that stand
between the gaps of its template, and what fills the gaps is looked up likewise; what is unknown stays as it is. Where the template tells
that a gap is a layer's stream, it gets the panel's name, in English too: files and classes may be called as they like.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache

from qgis.PyQt.QtCore import QCoreApplication

from .runtime import ROOT
from .sensors import STREAMS, sensor_name

CONTEXT = "Engine"
TEMPLATES = ROOT / "resources" / "i18n" / "engine.json"
_GAP = "{}"
_DEEPEST = 4  # gaps in gaps
_STREAM = re.compile(rf"\b(?:{'|'.join(STREAMS)})\b")
_ONE = rf"'?{_STREAM.pattern}'?(?: \(\d+ bands\))?"
_STREAMS = re.compile(rf"{_ONE}(?:(?:, | and ){_ONE})*")
_OF_STREAMS = re.compile(  # the parts of templates whose gaps are streams; a file has layers of its own
    r"(?<!has no )(?:layers?|target|stream|chosen for|pixels of) '{}'(?: and '{}')?|Whether '{}' and '{}' lie"
    r"|(?:only where|trained with|knows) {}|the streams {}, not {}",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Template:
    text: str
    words: tuple[str, ...]  # between the gaps
    pattern: re.Pattern[str]
    streams: frozenset[int]  # which of its gaps are streams


def in_words(text: str) -> str:
    """The text, line by line and sentence by sentence, as far as it is the engine's."""
    templates = _templates()
    language = _translated(templates[0].text) if templates else ""
    is_english = not templates or language == templates[0].text  # or there is no catalogue
    if is_english and not _STREAM.search(text):
        return text
    return "\n".join(_known_line(line, language) or line for line in text.split("\n"))


@lru_cache(maxsize=1024)
def _known_line(text: str, _language: str) -> str:
    """The same is said again and again; kept for each language, of which any text will do."""
    return _line(text, 0)


def _line(text: str, depth: int) -> str:
    """What is known of it in words; nothing where that is nothing."""
    whole = _sentence(text, depth)
    if whole:
        return whole
    for match in re.finditer(r"(?<=[.!?;]) ", text):
        first, rest = text[: match.start()], text[match.end() :]
        known = _sentence(first.rstrip("."), depth) if first.endswith(".") else _sentence(first, depth)
        if known:
            return f"{known}{'.' if first.endswith('.') and not known.endswith('.') else ''} {_line(rest, depth) or rest}"
    return ""


def _sentence(text: str, depth: int) -> str:
    """Nothing where it is none of the engine's."""
    bare = text[:-1] if text.endswith(".") else text
    for template in _templates():
        for said in dict.fromkeys((text, bare)):
            if all(part in said for part in template.words):
                match = template.pattern.fullmatch(said)
                if match is not None:
                    gaps = [_filled(template, number, gap, depth) for number, gap in enumerate(match.groups())]
                    return _translated(template.text).format(*gaps) + text[len(said) :]
    return ""


def _filled(template: _Template, number: int, gap: str, depth: int) -> str:
    """What stands in a gap, in words."""
    if number in template.streams and _STREAMS.fullmatch(gap):
        return _STREAM.sub(lambda found: sensor_name(found.group()), gap)
    return _line(gap, depth + 1) or gap if gap and depth < _DEEPEST else gap


def _translated(template: str) -> str:
    return str(QCoreApplication.translate(CONTEXT, template))


@lru_cache(maxsize=1)
def _templates() -> tuple[_Template, ...]:
    """Those that say the most come first: of two that fit, the other one is the vaguer."""
    texts = json.loads(TEMPLATES.read_text(encoding="utf-8")) if TEMPLATES.exists() else []
    found = []
    for text in texts:
        parts = text.split(_GAP)
        found.append(
            _Template(
                text, tuple(filter(None, parts)), re.compile("(.*?)".join(map(re.escape, parts)), re.DOTALL), _stream_gaps(text)
            )
        )
    return tuple(sorted(found, key=lambda template: (len("".join(template.words)), -len(template.words)), reverse=True))


def _stream_gaps(template: str) -> frozenset[int]:
    spans = [found.span() for found in _OF_STREAMS.finditer(template)]
    gaps = [found.start() for found in re.finditer(_GAP, template)]
    return frozenset(number for number, place in enumerate(gaps) if any(first <= place < end for first, end in spans))
