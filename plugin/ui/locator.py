"""X-ModalNet in QGIS's locator bar: `xmn river` finds models, algorithms and steps of the dock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsApplication, QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtCore import QCoreApplication

from ..session import ModelCard, Session
from .dock import Dock
from .parts import own_icon

_MODEL, _ALGORITHM, _STEP = "model", "algorithm", "step"


class Locator(QgsLocatorFilter):
    """QGIS clones it for each search; what there is to find is looked up on the main thread, which takes a moment only."""

    def __init__(self, session: Session, dock: Dock) -> None:
        super().__init__()
        self._session, self._dock = session, dock

    def name(self) -> str:
        return "xmodalnet"

    def displayName(self) -> str:
        return "X-ModalNet"

    def prefix(self) -> str:
        """QGIS lets plugins have prefixes of three letters or more only."""
        return "xmn"

    def priority(self) -> QgsLocatorFilter.Priority:
        return QgsLocatorFilter.Priority.Low

    def flags(self) -> QgsLocatorFilter.Flags:
        return QgsLocatorFilter.Flags(QgsLocatorFilter.Flag.FlagFast)

    def clone(self) -> QgsLocatorFilter:
        return Locator(self._session, self._dock)

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        words = string.casefold().split()
        if not words and not context.usingPrefix:
            return
        for kind, key, title, more, icon in self._entries():
            if all(word in f"{title} {more}".casefold() for word in words):
                result = QgsLocatorResult(self, title, f"{kind}|{key}")
                result.description = more
                result.icon = own_icon(icon)
                result.score = _score(title, words)
                self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        kind, _, key = str(result.userData).partition("|")
        if kind == _MODEL:
            self._dock.use_model(key)
        elif kind == _STEP:
            self._dock.open_step(key)
        else:
            self._dock.open_algorithm(key)

    def _entries(self) -> Iterator[tuple[str, str, str, str, str]]:
        """(kind, key, title, more, icon) of everything that can be found."""
        for section, title in self._dock.steps():
            yield _STEP, section, title, _tr("Step of the X-ModalNet panel"), "xmodalnet"
        cards = {entry.path: entry for entry in self._session.shelf.entries if isinstance(entry, ModelCard)}
        for path in dict.fromkeys([*self._session.shelf.recent(), *cards]):
            sensors = " · ".join(map(str, cards[path].sensors)) if path in cards else path
            yield _MODEL, path, Path(path).stem, _tr("Model: {}").format(sensors), "classify"
        provider = QgsApplication.processingRegistry().providerById("xmodalnet")
        for algorithm in provider.algorithms() if provider is not None else ():
            yield _ALGORITHM, algorithm.id(), algorithm.displayName(), _tr("X-ModalNet algorithm"), algorithm.name()


def _score(title: str, words: list[str]) -> float:
    """Of the title's words, the share that was typed."""
    typed = sum(len(word) for word in words if word in title.casefold())
    return min(1.0, typed / max(1, len(title)))


def _tr(text: str) -> str:
    return str(QCoreApplication.translate("XModalNet", text))
