"""What the engine says, in the language of QGIS, with the panel's names of the sensors, in English too (see `engine/words.py`)."""

from __future__ import annotations

from functools import lru_cache

from qgis.PyQt.QtCore import QCoreApplication

from ..engine.words import Words, names_a_stream, stop_in, templates
from .digits import in_digits
from .sensors import sensor_name
from .translation import qgis_language

CONTEXT = "Engine"


def in_words(text: str) -> str:
    """The text, line by line and sentence by sentence, as far as it is the engine's."""
    known = templates()
    language = _translated(known[0].text) if known else ""
    is_english = not known or language == known[0].text  # or there is no catalogue
    if is_english and not names_a_stream(text):
        return text
    return "\n".join(_known_line(line, language) or line for line in text.split("\n"))


@lru_cache(maxsize=1024)
def _known_line(text: str, _language: str) -> str:
    """The same is said again and again; kept for each language, of which any text will do."""
    return Words(_translated, sensor_name, in_digits("."), stop_in(qgis_language())).line(text)


def _translated(template: str) -> str:
    return str(QCoreApplication.translate(CONTEXT, template))
