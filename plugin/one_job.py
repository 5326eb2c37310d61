"""Choices, and the one job at a time that is made from them: it runs in a task, and what comes of it is heard here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..engine.errors import EngineError, JobError, SetupError, WireError
from ..engine.jobs import Done, Job
from . import runtime
from .chains import Task
from .choices import Choices
from .tasks import EngineTask, hand_over

_WATCH_MS = 2000


class OneJob(Choices):
    """On the main thread. Wrong choices raise EngineError at once; what fails later is emitted."""

    engine_changed = pyqtSignal()  # another engine, or it went, or it turned out not to work
    started = pyqtSignal(str)  # what runs
    advanced = pyqtSignal(float, str, float)  # fraction, stage, seconds left (-1 unknown)
    ended = pyqtSignal()  # whatever the outcome, which follows; the session is idle again
    failed = pyqtSignal(object)  # EngineError
    cancelled = pyqtSignal()
    noted = pyqtSignal(str)  # a sentence that the user should read

    def __init__(self, parent: Optional[QObject] = None) -> None:
        self.task: Optional[Task] = None
        self.engine_problem: Optional[EngineError] = None  # why the engine that is there does not work
        super().__init__(parent)
        self._engine_seen = runtime.find_engine_python()
        self._engine_watch = QTimer(self)  # an interpreter may go and come back, of which nobody tells
        self._engine_watch.timeout.connect(self._look_for_engine)
        self._engine_watch.start(_WATCH_MS)

    def close(self) -> None:
        """Stop what runs and let the project go."""
        self._engine_watch.stop()
        self.abandon()
        super().close()

    def abandon(self) -> None:
        """Stop what runs, of which nothing will be heard."""
        task, self.task = self.task, None
        if task is not None:
            task.advanced.disconnect(self.advanced)
            task.abandon()
            task.waitForFinished(5000)

    @property
    def is_busy(self) -> bool:
        return self.task is not None

    def cancel(self) -> None:
        """Ask what runs to stop; `cancelled` follows within seconds."""
        if self.task is not None:
            self.task.cancel()

    def _start_job(self, description: str, job: Job, on_done: Callable[[Done], None]) -> None:
        def take(done: Done) -> None:
            self._set_engine_problem(None)
            on_done(done)

        job.check()
        self._start(EngineTask.of_job(description, job, self._engine_command()), take, self._on_failed)

    def _start(self, task: Task, on_success: Callable[[Any], None], on_failure: Callable[[EngineError], None]) -> None:
        self._check_idle()
        self.task = task
        task.advanced.connect(self.advanced)
        task.succeeded.connect(lambda result: self._end(task, on_success, result))
        task.failed.connect(lambda error: self._end(task, on_failure, error))
        task.stopped.connect(lambda: self._end(task, self.cancelled.emit))
        self.started.emit(task.description())
        hand_over(task, lambda: task.stopped.emit() if self.task is task else None)

    def _check_idle(self) -> None:
        if self.task is not None:
            raise JobError(self.tr("Another job is running"), self.tr("Wait for it, or cancel it"))

    def _end(self, task: Task, outcome: Callable[..., None], *result: Any) -> None:
        if task is not self.task:  # it was abandoned, and whoever would hear of it may be gone
            return
        self.task = None
        self.ended.emit()
        try:
            outcome(*result)
        except EngineError as error:
            self.failed.emit(error)

    def _on_failed(self, error: EngineError) -> None:
        if isinstance(error, (SetupError, WireError)):
            self._set_engine_problem(error)
        self.failed.emit(error)

    def _set_engine_problem(self, error: Optional[EngineError]) -> None:
        if error is not self.engine_problem:
            self.engine_problem = error
            self.engine_changed.emit()

    def _engine_command(self) -> runtime.EngineCommand:
        """Raises EngineError where the engine went a moment ago, after all that shows it was told."""
        self._look_for_engine()
        return runtime.engine_command()

    def _look_for_engine(self) -> None:
        """All that shows whether there is an engine hears of another one at once; what was wrong was of the one before."""
        found = runtime.find_engine_python()
        if found != self._engine_seen:
            self._engine_seen, self.engine_problem = found, None
            self.engine_changed.emit()

    def _tell(self, notes: Iterable[str]) -> None:
        for note in notes:
            self.noted.emit(note)
