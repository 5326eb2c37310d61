"""Work behind, result in front: an EngineTask runs in QGIS's task manager and reports on the main thread."""

from __future__ import annotations

import time
import traceback
from functools import partial
from typing import Any, Callable

from qgis.core import Qgis, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ..engine.errors import Cancelled, EngineError
from ..engine.jobs import Job
from ..engine.wire import Progress
from .engine_process import LOG_TAG, Abandoned, run_job, run_setup
from .runtime import EngineCommand

_tr = partial(QCoreApplication.translate, "XModalNet")

Work = Callable[[Callable[[Progress], None], Callable[[], bool]], Any]


class EngineTask(QgsTask):
    """A piece of work off the main thread; exactly one of succeeded, failed, stopped follows, on the main thread."""

    advanced = pyqtSignal(float, str, float)  # fraction 0..1, stage, seconds left (-1 where unknown)
    succeeded = pyqtSignal(object)  # what the work returned
    failed = pyqtSignal(object)  # EngineError
    stopped = pyqtSignal()

    def __init__(self, description: str, work: Work) -> None:
        flags = QgsTask.Flag.CanCancel
        if hasattr(QgsTask.Flag, "Silent"):  # since QGIS 3.26; the session tells the outcome itself
            flags |= QgsTask.Flag.Silent
        super().__init__(description, flags)
        self._work = work
        self._result: Any = None
        self._error: EngineError | None = None
        self._started_s = 0.0
        self._is_abandoned = False

    @classmethod
    def of_job(cls, description: str, job: Job, command: EngineCommand) -> EngineTask:
        return cls(description, partial(run_job, job, command=command))

    @classmethod
    def of_setup(cls, description: str) -> EngineTask:
        return cls(description, run_setup)

    def abandon(self) -> None:
        """Cancel without waiting for the engine's answer: its process is killed."""
        self._is_abandoned = True
        self.cancel()

    def run(self) -> bool:
        """In QGIS's worker thread: no layer, project or widget here."""
        self._started_s = time.monotonic()
        try:
            self._result = self._work(self._on_progress, self._is_stopped)
        except Cancelled:
            return False
        except EngineError as error:
            QgsMessageLog.logMessage(f"{self.description()}: {error}", LOG_TAG, Qgis.MessageLevel.Warning)
            self._error = error
            return False
        except Exception as error:  # the last line of defence: an exception that leaves a QgsTask ends QGIS
            QgsMessageLog.logMessage(traceback.format_exc(), LOG_TAG, Qgis.MessageLevel.Critical)
            self._error = EngineError(_tr("The plugin failed: {}").format(repr(error)), _tr("Please report this with the log"))
            return False
        return True

    def finished(self, result: bool) -> None:
        """On the main thread."""
        if result:
            self.succeeded.emit(self._result)
        elif self._error is not None:
            self.failed.emit(self._error)
        else:
            self.stopped.emit()

    def _is_stopped(self) -> bool:
        if self._is_abandoned:
            raise Abandoned
        return bool(self.isCanceled())

    def _on_progress(self, progress: Progress) -> None:
        fraction = min(1.0, max(0.0, progress.fraction))
        self.setProgress(100.0 * fraction)
        self.advanced.emit(fraction, progress.stage, self._left_s(fraction))

    def _left_s(self, fraction: float) -> float:
        elapsed = time.monotonic() - self._started_s
        return elapsed * (1.0 - fraction) / fraction if fraction > 0.02 and elapsed > 2.0 else -1.0
