"""Work behind, result in front: an EngineTask runs in QGIS's task manager and reports on the main thread; so does an algorithm of QGIS."""

from __future__ import annotations

import time
import traceback
from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMapRendererTask,
    QgsMapSettings,
    QgsMessageLog,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QTimer, pyqtSignal

from ..engine.errors import Cancelled, EngineError, SetupError
from ..engine.jobs import Done, Job
from ..engine.wire import Progress
from .engine_process import LOG_TAG, Abandoned, run_gathering, run_job, run_setup
from .runtime import EngineCommand

_tr = partial(QCoreApplication.translate, "XModalNet")

_ENOUGH, _LEAST_S = 0.1, 3.0  # of the work, and seconds: with less of both nothing is estimated, but for ...
_LITTLE, _LONG_S = 0.02, 20.0  # ... work that takes long

StartJob = Callable[[str, Job, Callable[[Done], None]], None]  # a title, the job, who takes what comes out; raises EngineError
Work = Callable[[Callable[[Progress], None], Callable[[], bool]], Any]


class EngineTask(QgsTask):
    """A piece of work off the main thread; exactly one of succeeded, failed, stopped follows, on the main thread."""

    advanced = pyqtSignal(float, str, float)  # fraction 0..1, stage, seconds left (-1 where unknown)
    succeeded = pyqtSignal(object)  # what the work returned
    failed = pyqtSignal(object)  # EngineError
    stopped = pyqtSignal()

    def __init__(self, description: str, work: Work, is_even: bool = True) -> None:
        """is_even: its steps are alike, so that the pace of the first tells how long the rest takes."""
        flags = QgsTask.Flag.CanCancel
        if hasattr(QgsTask.Flag, "Silent"):  # since QGIS 3.26; the session tells the outcome itself
            flags |= QgsTask.Flag.Silent
        super().__init__(description, flags)
        self._work, self._is_even = work, is_even
        self._result: Any = None
        self._error: EngineError | None = None
        self._first: tuple[float, float] | None = None  # seconds and fraction of the first progress that was told
        self._is_abandoned = False

    @classmethod
    def of_job(cls, description: str, job: Job, command: EngineCommand) -> EngineTask:
        return cls(description, partial(run_job, job, command=command))

    @classmethod
    def of_setup(cls, description: str, gathered: Optional[Path] = None) -> EngineTask:
        return cls(description, partial(run_setup, gathered=gathered), is_even=False)

    @classmethod
    def of_gathering(cls, description: str, parent: Path) -> EngineTask:
        return cls(description, partial(run_gathering, parent), is_even=False)

    def abandon(self) -> None:
        """Cancel without waiting for the engine's answer: its process is killed."""
        self._is_abandoned = True
        self.cancel()

    def run(self) -> bool:
        """In QGIS's worker thread: no layer, project or widget here."""
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
        """By the pace since the first progress: before it the engine starts, which is no work."""
        now_s = time.monotonic()
        self._first = self._first or (now_s, fraction)
        elapsed_s, done = now_s - self._first[0], fraction - self._first[1]
        enough = (done >= _ENOUGH and elapsed_s >= _LEAST_S) or (done >= _LITTLE and elapsed_s >= _LONG_S)
        return elapsed_s * (1.0 - fraction) / done if self._is_even and enough else -1.0


class AlgorithmTask(QgsProcessingAlgRunnerTask):
    """An algorithm of Processing that is told of as an EngineTask is: exactly one of succeeded, failed, stopped follows."""

    advanced = pyqtSignal(float, str, float)  # fraction 0..1, stage, seconds left (unknown: -1)
    succeeded = pyqtSignal(object)  # the algorithm's results
    failed = pyqtSignal(object)  # EngineError
    stopped = pyqtSignal()

    def __init__(self, algorithm_id: str, parameters: dict[str, Any]) -> None:
        """On the main thread. Raises SetupError where Processing has no such algorithm."""
        algorithm = find_algorithm(algorithm_id)
        self._context, self._feedback = QgsProcessingContext(), QgsProcessingFeedback(False)  # QGIS keeps neither alive
        self._context.setProject(QgsProject.instance())
        self._title = algorithm.displayName()
        super().__init__(algorithm, parameters, self._context, self._feedback)
        self.progressChanged.connect(lambda percent: self.advanced.emit(percent / 100, self._title, -1.0))
        self.executed.connect(self._on_executed)

    def abandon(self) -> None:
        """As of an EngineTask. The algorithm may still go on when Python has forgotten this: what it works with stays."""
        for needed in (self._context, self._feedback):
            sip.transferto(needed, None)
        self.cancel()

    def _on_executed(self, is_done: bool, results: dict[str, Any]) -> None:
        """On the main thread."""
        if self.isCanceled():
            self.stopped.emit()
        elif is_done:
            self.succeeded.emit(results)
        else:
            said = self._feedback.textLog().strip()
            QgsMessageLog.logMessage(f"{self._title}: {said}", LOG_TAG, Qgis.MessageLevel.Warning)
            reason = said.splitlines()[-1] if said else _tr("The log says more")
            self.failed.emit(EngineError(_tr("The algorithm '{}' of QGIS failed").format(self._title), reason))


def hand_over(task: QgsTask, if_cancelled: Callable[[], None] = lambda: None) -> None:
    """Give a task to QGIS's manager in the next turn of the event loop; if_cancelled is called where it was cancelled before. Whoever wants
    to hear its signals keeps a reference to it.

    What another task says in its end must not start one at once: then the manager clears the ended one away, and takes the new one out of
    its queue where its runnable came to lie at the address of the ended one's. It would never start (seen in QGIS 3.40).
    """
    QTimer.singleShot(0, lambda: if_cancelled() if task.isCanceled() else QgsApplication.taskManager().addTask(task))


def find_algorithm(algorithm_id: str) -> Any:
    """An algorithm of Processing. Raises SetupError where there is none."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
    if algorithm is None:
        raise SetupError(
            _tr("QGIS has no algorithm '{}'").format(algorithm_id),
            _tr("Enable the plugin Processing, and its provider in Settings, Options, Processing, Providers"),
        )
    return algorithm


class RenderTask(QgsMapRendererTask):
    """A map drawn into a PNG, told of as an EngineTask is."""

    advanced = pyqtSignal(float, str, float)
    succeeded = pyqtSignal(object)  # the file's path
    failed = pyqtSignal(object)  # EngineError
    stopped = pyqtSignal()

    def __init__(self, settings: QgsMapSettings, path: str) -> None:
        """On the main thread, where the layers are made ready for being drawn in another one."""
        super().__init__(settings, path, "PNG")
        self.setDescription(_tr("Draw the map"))
        self.progressChanged.connect(lambda percent: self.advanced.emit(percent / 100, self.description(), -1.0))
        self.renderingComplete.connect(lambda: self.succeeded.emit(path))
        self.errorOccurred.connect(self._on_error)
        self.taskTerminated.connect(lambda: self.isCanceled() and self.stopped.emit())

    def abandon(self) -> None:
        """As of an EngineTask."""
        self.cancel()

    def _on_error(self, number: int) -> None:
        if not self.isCanceled():
            self.failed.emit(EngineError(_tr("The map cannot be drawn"), _tr("QGIS's error number {}").format(number)))
