"""The engine's end of the wire: lines in, runs, events out. One job at a time, cancelled from the same stdin.

fd 0 and fd 1 belong to the wire alone: the worker keeps private copies and points fd 0 at nothing and fd 1 at stderr before any
library is imported. So no print of a library can break a line, and none waits on a stdin that a thread is reading (on Windows the
Fortran runtime under numpy and scipy asks after fd 0 when it is loaded).
"""

from __future__ import annotations

import contextlib
import dataclasses
import importlib
import json
import logging
import os
import queue
import sys
import threading
import types
import typing
from collections.abc import Callable
from dataclasses import dataclass

from . import VERSION
from .addresses import kept, without_secrets
from .errors import Cancelled, DeviceError, EngineError, InternalError, SetupError
from .files import check_writable, written_whole
from .jobs import JOB_TYPES, ClassifyJob, Done, Job, TrainJob
from .map_jobs import CompareJob, MajorityJob
from .wire import (
    PROTOCOL,
    Cancel,
    Event,
    Failed,
    Progress,
    Ready,
    Run,
    Stopped,
    decode_command,
    encode_event,
    job_to_dict,
)

log = logging.getLogger(__name__)

ProgressCall = Callable[[float, str], None]
RunCall = Callable[[Job, ProgressCall], Done]


def find_run(job: Job) -> RunCall:
    """The run of a job's type, imported when first asked for: classify must never wait for torch."""
    name = next(name for name, kind in JOB_TYPES.items() if type(job) is kind)
    return typing.cast(RunCall, _import_run(name).run)


def _import_run(name: str) -> types.ModuleType:
    return importlib.import_module(f".runs.{name}", __package__)


def run_job(job: Job, progress: ProgressCall) -> Done:
    """Check and do one job, and keep the job beside its result. Raises EngineError or Cancelled, nothing else."""
    try:
        job.check()
        beside = _result_of(job)
        if beside is not None:
            check_writable(f"{beside}.job.json")  # before any work, and before an older result is replaced
        done = keep_job(job, find_run(job)(job, progress))
        return dataclasses.replace(done, notes=tuple(map(without_secrets, done.notes)))
    except Cancelled:
        raise
    except EngineError as error:
        error.message, error.hint = without_secrets(error.message), without_secrets(error.hint)
        raise
    except MemoryError as error:
        raise _memory_error() from error
    except ImportError as error:
        what = f"The engine's Python lacks a package: {error}"
        raise SetupError(what, "Set up the engine again, or choose another interpreter") from error
    except Exception as error:
        if "out of memory" in str(error) or "can't allocate memory" in str(error):  # torch says so in a RuntimeError
            raise _memory_error() from error
        log.exception("The job failed")
        raise _our_fault(error) from error


class _Discreet(logging.Formatter):
    """Logs are sent to whoever helps."""

    def format(self, record: logging.LogRecord) -> str:
        return without_secrets(super().format(record))


def log_to_stderr(level: int) -> None:
    """What is worth a line, of this level and above."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Discreet("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler])


def _our_fault(error: Exception) -> InternalError:
    what = without_secrets(f"The engine failed: {type(error).__name__}: {error}".rstrip(".!"))
    return InternalError(what, "Please report it, with the log")


def _memory_error() -> EngineError:
    return DeviceError(
        "The memory is not enough", "Choose the device 'cpu', fewer bands or a smaller area, or close other programs"
    )


def keep_job(job: Job, done: Done) -> Done:
    """Write `FILE.job.json` beside the model or the map, so that the result can be made again; anywhere, as it is the same wherever."""
    beside = _result_of(job)
    if beside is None or not done.outputs:
        return done
    if isinstance(job, ClassifyJob):
        job = dataclasses.replace(job, cluster=None)
    path = f"{beside}.job.json"
    with written_whole(path) as draft:
        draft.write_text(json.dumps(kept(job_to_dict(job)), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return Done({**done.outputs, "job": path}, done.report, done.notes)


def _result_of(job: Job) -> str | None:
    """The model or map that a job makes."""
    if isinstance(job, TrainJob):
        return job.model_path
    if isinstance(job, ClassifyJob):
        return job.map_path
    return job.cleaned_path if isinstance(job, MajorityJob) else job.change_path if isinstance(job, CompareJob) else None


def target_of(job: Job) -> str:
    """The file or folder that a job is asked to make, else the map that it looks at; "" where it has neither."""
    made = (getattr(job, name, None) for name in ("points_path", "onnx_path", "folder", "map_path"))
    return _result_of(job) or next(filter(None, made), "")


def serve(soon: str | None = None) -> int:
    """Read commands from stdin and answer with events until stdin ends. Returns the exit code.

    soon: the type of job that will be asked for, whose run is imported before it is.
    """
    out = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n", buffering=1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    lines = os.fdopen(os.dup(0), "rb")
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    log_to_stderr(logging.INFO)
    lock = threading.Lock()

    def emit(event: Event) -> None:
        with lock:
            out.write(encode_event(event) + "\n")

    orders: queue.Queue[Order | None] = queue.Queue()
    threading.Thread(target=_listen, args=(lines, orders, emit), daemon=True).start()
    emit(Ready(PROTOCOL, VERSION))
    try:
        if soon is not None:
            with contextlib.suppress(ImportError):  # the job will tell
                _import_run(soon)
        while (order := orders.get()) is not None:
            _serve_one(order, emit)
    except KeyboardInterrupt:
        return 130
    return 0


@dataclass(frozen=True)
class Order:
    """A job that was asked for, and the event that tells it to stop."""

    job: Job
    cancel: threading.Event


def _listen(lines: typing.BinaryIO, orders: queue.Queue[Order | None], emit: Callable[[Event], None]) -> None:
    """Jobs go to the queue, a cancel stops those that came before it, the end of stdin means that the plugin is gone."""
    cancel = threading.Event()
    try:
        for line in lines:
            try:
                command = decode_command(line.decode("utf-8", errors="replace"))
            except EngineError as error:
                emit(Failed.of(error))
                continue
            except Exception as error:
                log.exception("A line could not be read")
                emit(Failed.of(_our_fault(error)))
                continue
            if isinstance(command, Run):
                orders.put(Order(command.job, cancel))
            elif isinstance(command, Cancel):
                cancel.set()
                cancel = threading.Event()  # of the jobs that come now
    finally:
        cancel.set()
        orders.put(None)


def _serve_one(order: Order, emit: Callable[[Event], None]) -> None:
    def progress(fraction: float, stage: str) -> None:
        if order.cancel.is_set():
            raise Cancelled
        emit(Progress(min(max(float(fraction), 0.0), 1.0), stage))

    try:
        emit(run_job(order.job, progress))
    except Cancelled:
        emit(Stopped())
    except EngineError as error:
        emit(Failed.of(error))
