"""`python -m engine train|classify|assess|compare|run|serve|doctor` and others: the command line and the plugin's worker are one.

Exit codes: 0 done; 2 the user can mend it (`error:` and `hint:` on stderr); 1 our own fault; 130 interrupted.
"""

from __future__ import annotations

import signal

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # until there is something to clean up, an interrupt just ends it

import io
import json
import logging
import os
import sys
from collections.abc import Callable, Sequence

from .errors import Cancelled, DeviceError, EngineError, InternalError
from .jobs import Done, Job
from .options import area_joined, parser
from .printed import lines_of
from .threads import wait_briefly
from .worker import ProgressCall, run_job, serve

wait_briefly()


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say. Returns the exit code."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # who ends it wants no half results either
    options = parser().parse_args(area_joined(sys.argv[1:] if arguments is None else arguments))
    if options.command == "serve":
        return serve(options.soon)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8" if options.json else None, errors="backslashreplace")
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    asked: Job | list[Job] | None = None
    done: list[Done] = []
    failed: EngineError | None = None
    try:
        asked = options.jobs(options)
        for job in asked if isinstance(asked, list) else [asked]:
            done.append(_run_shown(job))
    except (Cancelled, KeyboardInterrupt):
        if _is_first() and isinstance(asked, list):
            _print_done(done, None, True, options.json)
        print("cancelled", file=sys.stderr)
        return 130
    except EngineError as error:
        failed = error
    if _is_first():
        _print_done(done, failed, isinstance(asked, list), options.json)
    if failed is None:
        return 0
    if _is_first() or isinstance(failed, (InternalError, DeviceError)):  # what all find wrong is told once
        print(f"error: {failed.message}\nhint: {failed.hint or 'See --help'}", file=sys.stderr)
    return 1 if isinstance(failed, InternalError) else 2


def _run_shown(job: Job) -> Done:
    """The job with its progress on stderr: a bar on a terminal, a line now and then in a file."""
    if not _is_first():
        return run_job(job, lambda fraction, stage: None)  # noqa: ARG005
    if not sys.stderr.isatty():
        return run_job(job, _line_call())
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


def _line_call() -> ProgressCall:
    told, said = -1, ""

    def progress(fraction: float, stage: str) -> None:
        nonlocal told, said
        tenth, what = int(10 * fraction), stage.partition(" ")[0]
        if told < tenth or (what == "Waiting" != said):
            told, said = max(told, tenth), what
            print(f"{10 * tenth:>3} %  {stage}", file=sys.stderr, flush=True)

    return progress


def _print_done(done: Sequence[Done], failed: EngineError | None, is_list: bool, as_json: bool) -> None:
    """What was done, of a list also what was before one of its jobs failed, or was cancelled."""
    for each in done:
        for note in each.notes:
            print(f"note: {note}", file=sys.stderr)
    if not as_json:
        for each in done:
            for line in lines_of(each):
                print(line)
        return
    entries = [{"outputs": each.outputs, "report": each.report, "notes": each.notes} for each in done]
    if is_list:
        error = {} if failed is None else {"error": {"message": failed.message, "hint": failed.hint}}
        print(json.dumps({"jobs": entries, **error}, ensure_ascii=False))
    elif failed is None:
        print(json.dumps(entries[0], ensure_ascii=False))


if __name__ == "__main__":
    sys.exit(main())
