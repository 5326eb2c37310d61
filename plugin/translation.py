"""The interface in the language of QGIS, where there is a catalogue of it; else in English."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .runtime import ROOT


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


def remove(translator: Optional[QTranslator]) -> None:
    """English again, what is shown already excepted."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
