"""`python -m engine train|classify|assess|compare|run|serve|doctor` and others: the command line and the plugin's worker are one.

Exit codes: 0 done; 2 the user can mend it (`error:` and `hint:` on stderr); 1 our own fault; 130 interrupted.
"""

from __future__ import annotations

import signal

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # until there is something to clean up, an interrupt just ends it

import contextlib
import errno
import importlib.util
import io
import json
import logging
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from .errors import Cancelled, DeviceError, EngineError, InternalError
from .jobs import Done, Job
from .options import area_joined, parser
from .printed import lines_of, notes_of
from .threads import wait_briefly
from .worker import ProgressCall, log_to_stderr, run_job, serve, target_of

_CANCELLED = {"message": "The job was cancelled", "hint": "Run it again; nothing half was written"}
_SIGN_OF_LIFE_S = 60.0  # after which progress is told again in a file
_HAS_ENOUGH = (errno.EPIPE, errno.EINVAL) if os.name == "nt" else (errno.EPIPE,)  # Windows knows no other word for it


def _drop_foreign_data() -> None:
    """Companies set where GDAL and PROJ find their tables, for another version of them than the one that rasterio brings along."""
    found = importlib.util.find_spec("rasterio")
    folders = (found.submodule_search_locations if found is not None else None) or ()
    if any(os.path.isdir(os.path.join(folder, "proj_data")) for folder in folders):
        for name in ("PROJ_LIB", "PROJ_DATA", "GDAL_DATA"):
            os.environ.pop(name, None)


wait_briefly()
_drop_foreign_data()


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say. Returns the exit code."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # who ends it wants no half results either
    if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) != signal.SIG_IGN:  # as nohup has it
        signal.signal(signal.SIGHUP, signal.default_int_handler)
    options = parser().parse_args(area_joined(sys.argv[1:] if arguments is None else arguments))
    if options.command == "serve":
        return serve(options.soon)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8" if options.json else None, errors="backslashreplace")
    log_to_stderr(logging.WARNING)
    found = _Found()
    try:
        asked = options.jobs(options)
        found.is_list = isinstance(asked, list)
        _do(asked if isinstance(asked, list) else [asked], found, getattr(options, "keep_going", False))
    except (Cancelled, KeyboardInterrupt):
        if _is_first():
            found.is_cancelled = True
            _print_done(found, options.json)
        print("cancelled", file=sys.stderr)
        return 130
    except EngineError as error:
        found.failed.append(_Failure(error))
    if _is_first():
        _print_done(found, options.json)
    for failure in found.failed:
        if _is_first() or isinstance(failure.error, (InternalError, DeviceError)):  # what all find wrong is told once
            _print_failure(failure)
    return min(
        (1 if isinstance(failure.error, InternalError) else 2 for failure in found.failed), default=0
    )  # a fault of ours is the worst


@dataclass(frozen=True)
class _Failure:
    """Of a list's job also its number, from 1 on, and the file that it was to make; 0: of none."""

    error: EngineError
    number: int = 0
    target: str = ""

    def as_dict(self) -> dict[str, object]:
        which = {"job": self.number, "target": self.target} if self.number else {}
        return {**which, "message": self.error.message, "hint": self.error.hint}


@dataclass
class _Found:
    """What came of the jobs that were asked for."""

    is_list: bool = False
    done: list[Done] = field(default_factory=list)
    failed: list[_Failure] = field(default_factory=list)
    is_cancelled: bool = False


def _do(jobs: Sequence[Job], found: _Found, keep_going: bool) -> None:
    """One after another, to the first that fails, or all the same."""
    for number, job in enumerate(jobs, start=1):
        try:
            found.done.append(_run_shown(job))
        except EngineError as error:
            found.failed.append(_Failure(error, number, target_of(job)) if found.is_list else _Failure(error))
            if not keep_going:
                return


def _print_failure(failure: _Failure) -> None:
    if failure.number:
        print(f"job {failure.number}: {failure.target}", file=sys.stderr)
    print(f"error: {failure.error.message}\nhint: {failure.error.hint or 'See --help'}", file=sys.stderr)


def _run_shown(job: Job) -> Done:
    """The job with its progress on stderr: a bar on a terminal, a line now and then in a file."""
    if not _is_first():
        return run_job(job, lambda fraction, stage: None)  # noqa: ARG005
    if not sys.stderr.isatty():
        return run_job(job, _line_call(os.path.basename(target_of(job))))
    from tqdm import tqdm  # the worker does without

    with tqdm(total=100, file=sys.stderr, bar_format="{desc:<28.28} {percentage:3.0f}%|{bar}| {elapsed}<{remaining}") as bar:
        return run_job(job, _bar_call(bar.set_description_str, bar.update, lambda: bar.n))


def _is_first() -> bool:
    """Whether this process is the one that tells, of those that torchrun may have started."""
    return "TORCHELASTIC_RUN_ID" not in os.environ or os.environ.get("RANK", "0") == "0"


def _bar_call(describe: Callable[[str], None], advance: Callable[[float], object], position: Callable[[], float]) -> ProgressCall:
    def progress(fraction: float, stage: str) -> None:
        describe(stage)
        advance(max(0.0, 100 * fraction - position()))

    return progress


def _line_call(name: str) -> ProgressCall:
    """name: of the file that is made, as several jobs may write to one log."""
    told, said, told_s = -1, "", 0.0

    def progress(fraction: float, stage: str) -> None:
        nonlocal told, said, told_s
        tenth, what, now_s = int(10 * fraction), stage.partition(" ")[0], time.monotonic()
        if told < tenth or (what == "Waiting" != said) or now_s > told_s + _SIGN_OF_LIFE_S:
            told, said, told_s = max(told, tenth), what, now_s
            when = datetime.now().astimezone().isoformat(timespec="seconds")
            print(f"{when}  {name or '-'}  {int(100 * fraction):>3} %  {stage}", file=sys.stderr, flush=True)

    return progress


def _print_done(found: _Found, as_json: bool) -> None:
    """What was done, of a list also what was before one of its jobs failed, or was cancelled. Whoever reads may have had enough, but not of
    what failed."""
    for each in found.done:
        for note in notes_of(each):
            print(f"note: {note}", file=sys.stderr)
    with _until_enough_is_read():
        _print_results(found, as_json)


def _print_results(found: _Found, as_json: bool) -> None:
    if not as_json:
        for each in found.done:
            for line in lines_of(each):
                print(line)
        return
    entries = [{"outputs": each.outputs, "report": each.report, "notes": notes_of(each)} for each in found.done]
    errors = [failure.as_dict() for failure in found.failed] + ([_CANCELLED] if found.is_cancelled else [])
    error = {"error": errors[0]} if errors else {}
    more = {"errors": errors} if len(errors) > 1 else {}
    print(json.dumps({"jobs": entries, **error, **more} if found.is_list else error or entries[0], ensure_ascii=False))


def _main_of_a_pipe() -> int:
    """As `main`, where whoever reads may have had enough, as `head` has: what was asked for is done then."""
    code = 0
    with _until_enough_is_read():
        try:
            code = main()
        finally:
            sys.stdout.flush()
    return code


@contextlib.contextmanager
def _until_enough_is_read() -> Iterator[None]:
    """What is printed goes nowhere once nobody reads it, and nothing is wrong then."""
    try:
        yield
    except OSError as error:
        if error.errno not in _HAS_ENOUGH:
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python writes the rest at its end


if __name__ == "__main__":
    sys.exit(_main_of_a_pipe())
