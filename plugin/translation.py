"""The interface and its help in the language of QGIS, where there is a catalogue of it; else in English."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .runtime import ROOT

_HELP = ROOT / "resources" / "help"


def install(language: str = "") -> Optional[QTranslator]:
    """Let Qt look texts up in the catalogue of a language, "" for that of QGIS; None where there is none. Give it to `remove`."""
    translator = QTranslator()
    if not translator.load(f"xmodalnet_{language or qgis_language()}", str(ROOT / "resources" / "i18n")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def qgis_language() -> str:
    """The language of QGIS, such as "de"; from any thread."""
    told = QgsApplication.instance().translation()  # which `qgis --lang` may make another one than the settings'
    return str(told or QgsApplication.locale())[:2]


def help_page(name: str) -> Path:
    """A page of the offline help, such as "labels"; those of other languages are made of catalogues, as what Qt reads is."""
    own = _HELP / qgis_language() / f"{name}.html"
    return own if own.is_file() else _HELP / f"{name}.html"


def remove(translator: Optional[QTranslator]) -> None:
    """English again, what is shown already excepted."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
