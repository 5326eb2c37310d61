"""A worker that stays warm: jobs go in and answers come out on the main thread, and nobody waits.

Only the last job counts: one that is asked for while another runs takes the place of whatever waits. The scene that the worker keeps in
memory goes when it is closed.
"""

from __future__ import annotations

from functools import partial
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, QObject, QProcess, QTimer, pyqtSignal

from ..engine.errors import EngineError, SetupError
from ..engine.jobs import Done, Job
from ..engine.wire import Cancel, Event, Failed, Progress, Ready, Run
from .engine_process import READY_S, WorkerLog, cannot_start, check_protocol, next_event, send, start_worker
from .runtime import EngineCommand, engine_command

_GO_MS = 300

_tr = partial(QCoreApplication.translate, "XModalNet")


class LiveEngine(QObject):
    """Starts with the first job, or before it. After a job ends, one of answered, failed, dropped is emitted, and the next one begins."""

    advanced = pyqtSignal(str)  # stage
    answered = pyqtSignal(object)  # Done
    failed = pyqtSignal(object)  # EngineError
    dropped = pyqtSignal()  # the job was cancelled

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._process: Optional[QProcess] = None
        self._is_ready = False
        self._running: Optional[Job] = None
        self._waiting: Optional[Job] = None
        self._log: Optional[WorkerLog] = None
        self._greeting = QTimer(self)
        self._greeting.setSingleShot(True)
        self._greeting.setInterval(round(1000 * READY_S))
        self._greeting.timeout.connect(lambda: self._fail(SetupError(_tr("The engine does not answer"), self._last_words())))

    @property
    def is_alive(self) -> bool:
        """Whether there is a worker, which knows what it has learned."""
        return self._process is not None

    @property
    def is_busy(self) -> bool:
        return self._running is not None or self._waiting is not None

    def get_ready(self) -> None:
        """There will be a job soon: a worker starts that has loaded what it needs by then. Raises EngineError where there is no engine."""
        if self._process is None:
            self._start(engine_command())

    def ask(self, job: Job) -> None:
        """Do this job next. Raises JobError where it cannot be, EngineError where there is no engine."""
        job.check()
        command = None if self._process is not None else engine_command()
        self._waiting = job
        if command is not None:
            self._start(command)  # which may fail at once
        self._send_next()

    def drop(self) -> None:
        """Ask the running job to stop; `dropped` follows."""
        if self._process is not None and self._running is not None:
            send(self._process, Cancel())

    def close(self) -> None:
        """Let the worker go, whatever it does."""
        self._greeting.stop()
        process, self._process = self._process, None
        self._is_ready, self._running, self._waiting = False, None, None
        if process is None:
            return
        process.blockSignals(True)
        process.closeWriteChannel()
        process.kill()
        process.waitForFinished(_GO_MS)
        process.deleteLater()

    def _start(self, command: EngineCommand) -> None:
        process = self._process = QProcess(self)
        log = self._log = WorkerLog(process)
        process.readyReadStandardOutput.connect(self._on_output)
        process.readyReadStandardError.connect(log.read)
        process.finished.connect(lambda *_: self._on_gone())
        process.errorOccurred.connect(self._on_error)
        self._greeting.start()
        start_worker(process, command.soon("live"))

    def _send_next(self) -> None:
        if self._process is not None and self._is_ready and self._running is None and self._waiting is not None:
            self._running, self._waiting = self._waiting, None
            send(self._process, Run(self._running))

    def _on_output(self) -> None:
        while self._process is not None and self._process.canReadLine():
            try:
                self._take(next_event(self._process))
            except EngineError as error:
                self._fail(error)

    def _take(self, event: Event) -> None:
        if isinstance(event, Ready):
            check_protocol(event)
            self._is_ready = True
            self._greeting.stop()
        elif isinstance(event, Progress):
            self.advanced.emit(event.stage)
        else:
            self._running = None
            if isinstance(event, Done):
                self.answered.emit(event)
            elif isinstance(event, Failed):
                self.failed.emit(event.error())
            else:
                self.dropped.emit()
        self._send_next()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            self._fail(cannot_start(self._process))

    def _on_gone(self) -> None:
        self._fail(EngineError(_tr("The engine stopped before it was done"), self._last_words()))

    def _fail(self, error: EngineError) -> None:
        """The worker is of no use any more; the next job starts another."""
        self.close()
        self.failed.emit(error)

    def _last_words(self) -> str:
        return self._log.last_words() if self._log is not None else ""
