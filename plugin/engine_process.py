"""One engine worker: a job goes in as a JSON line, events come out, and whatever happens the process ends.

A blocking QProcess, made in the thread that uses it, needs no event loop: the same code serves QgsTask and Processing.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Callable, Optional

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QCoreApplication, QProcess

from ..engine.errors import Cancelled, EngineError, SetupError, WireError
from ..engine.jobs import REPORTED, Done, Job
from ..engine.map_jobs import CompareJob
from ..engine.wire import PROTOCOL, Cancel, Command, Event, Failed, Progress, Ready, Run, Stopped, decode_event, encode_command
from .programs import process_environment
from .runtime import EngineCommand, engine_command, gather_packages, install_engine
from .translation import qgis_language

LOG_TAG = "X-ModalNet"
READY_S = 120.0  # a cold disk and a virus scanner are slow
CANCEL_S = 5.0
_POLL_MS = 100
_GO_MS, _KILL_MS = 1000, 5000
_LINE_LIMIT = 4_000_000  # bytes; no event is nearly as long

OnProgress = Callable[[Progress], None]
IsCancelled = Callable[[], bool]

_tr = partial(QCoreApplication.translate, "XModalNet")


class Abandoned(Cancelled):
    """The user does not wait for the end: QGIS is closing, or the plugin goes. Raised by `is_cancelled`."""


def run_job(job: Job, on_progress: OnProgress, is_cancelled: IsCancelled, command: Optional[EngineCommand] = None) -> Done:
    """Check the job and do it in a worker of its own; its report, and the legend of a map of changes, speak the language of
    QGIS. Raises EngineError, Cancelled."""
    job.check()
    if isinstance(job, REPORTED) and (job.report_path or (isinstance(job, CompareJob) and job.change_path)):
        job = replace(job, language=qgis_language())
    return EngineProcess(command or engine_command()).run_job(job, on_progress, is_cancelled)


def run_setup(on_progress: OnProgress, is_cancelled: IsCancelled, gathered: Optional[Path] = None) -> Path:
    """Make the engine's environment, from packages in a folder or of PyPI. Raises EngineError, Cancelled."""
    return install_engine(_staged(on_progress), _stopped(is_cancelled), gathered)


def run_gathering(parent: Path, on_progress: OnProgress, is_cancelled: IsCancelled) -> Path:
    """Download the engine's packages for other computers. Raises EngineError, Cancelled."""
    return gather_packages(parent, _staged(on_progress), _stopped(is_cancelled))


def _staged(on_progress: OnProgress) -> Callable[[float, str], None]:
    return lambda fraction, stage: on_progress(Progress(fraction, stage))


def _stopped(is_cancelled: IsCancelled) -> IsCancelled:
    """pip is killed at once whenever it is cancelled."""

    def is_stopped() -> bool:
        try:
            return is_cancelled()
        except Abandoned:
            return True

    return is_stopped


class WorkerLog:
    """What a worker says on stderr: to QGIS's log, and the last lines to be told if it dies."""

    def __init__(self, process: QProcess) -> None:
        self._process = process
        self._last_lines: deque[str] = deque(maxlen=8)

    def read(self) -> None:
        said = bytes(self._process.readAllStandardError())
        text = said.replace(b"\0", b"").decode("utf-8", "replace")  # on Windows onnxruntime writes letters of two bytes
        for line in filter(None, map(str.strip, text.splitlines())):
            self._last_lines.append(line)
            QgsMessageLog.logMessage(line, LOG_TAG, Qgis.MessageLevel.Info)

    def last_words(self) -> str:
        self.read()
        return "\n".join(self._last_lines) or _tr("It left no message; perhaps memory ran out")


def start_worker(process: QProcess, command: EngineCommand) -> None:
    """Start it, without waiting."""
    process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
    process.setProcessEnvironment(process_environment())
    process.setWorkingDirectory(command.folder)
    process.start(command.program, list(command.arguments))


def send(process: QProcess, command: Command) -> None:
    process.write((encode_command(command) + "\n").encode("utf-8"))


def next_event(process: QProcess) -> Event:
    """The event of the next line, which must be there. Raises WireError."""
    return decode_event(bytes(process.readLine()).decode("utf-8", "replace"))


def check_protocol(ready: Ready) -> None:
    """Raises WireError where engine and plugin do not fit."""
    if ready.protocol != PROTOCOL:
        text = _tr("Engine and plugin do not fit: the engine speaks protocol {}, the plugin {}")
        raise WireError(text.format(ready.protocol, PROTOCOL), _tr("Set up the engine again"))


def cannot_start(process: QProcess) -> SetupError:
    return SetupError(_tr("The engine {} cannot be started").format(process.program()), process.errorString())


class EngineProcess:
    """A worker that lives for one job; make it in the thread that calls `run_job`."""

    def __init__(self, command: EngineCommand) -> None:
        self._command = command
        self._process = QProcess()
        self._log = WorkerLog(self._process)

    def run_job(self, job: Job, on_progress: OnProgress, is_cancelled: IsCancelled) -> Done:
        """Blocks until the job's end. Raises EngineError (also when the worker dies), Cancelled."""
        self._start()
        try:
            return self._follow(job, on_progress, is_cancelled)
        except Abandoned:
            self._process.kill()
            raise
        finally:
            self._end()

    def _start(self) -> None:
        start_worker(self._process, self._command)
        if not self._process.waitForStarted(10_000):
            raise cannot_start(self._process)

    def _follow(self, job: Job, on_progress: OnProgress, is_cancelled: IsCancelled) -> Done:
        started, asked_to_stop = time.monotonic(), None
        is_ready = False
        while True:
            alive = self._wait()
            for event in self._events():
                if isinstance(event, Ready) and not is_ready:
                    is_ready = self._greet(event, job)
                elif not is_ready:
                    raise WireError(_tr("The engine speaks before it is ready"))
                elif isinstance(event, Progress):
                    on_progress(event)
                else:
                    return _outcome(event)
            now = time.monotonic()
            if not alive:
                kind = EngineError if is_ready else SetupError
                raise kind(_tr("The engine stopped before it was done"), self._log.last_words())
            if not is_ready and now - started > READY_S:
                raise SetupError(_tr("The engine does not answer"), self._log.last_words())
            if is_cancelled():
                if asked_to_stop is None:
                    asked_to_stop = now
                    send(self._process, Cancel())
                elif now - asked_to_stop > CANCEL_S:
                    raise Cancelled

    def _wait(self) -> bool:
        """Sleep until something arrives, at most a moment; False once the worker is gone."""
        alive = self._process.state() != QProcess.ProcessState.NotRunning
        if alive and not self._process.canReadLine():
            self._process.waitForReadyRead(_POLL_MS)
        self._log.read()
        return alive

    def _events(self) -> Iterator[Event]:
        while self._process.canReadLine():
            yield next_event(self._process)
        if self._process.bytesAvailable() > _LINE_LIMIT:
            raise WireError(_tr("The engine sends what is no event"))

    def _greet(self, ready: Ready, job: Job) -> bool:
        check_protocol(ready)
        send(self._process, Run(job))
        return True

    def _end(self) -> None:
        """Closing its input asks the worker to go; one that stays is killed."""
        if self._process.state() == QProcess.ProcessState.NotRunning:
            return
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(_GO_MS):
            self._process.kill()
            self._process.waitForFinished(_KILL_MS)
        self._log.read()


def _outcome(event: Event) -> Done:
    if isinstance(event, Failed):
        raise event.error()
    if isinstance(event, Stopped):
        raise Cancelled
    if not isinstance(event, Done):
        raise WireError(_tr("The engine sends an event out of turn"))
    return event
