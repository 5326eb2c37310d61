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
from typing import Any

from .errors import Cancelled, DeviceError, EngineError, InternalError
from .jobs import Done, Job
from .options import area_joined, parser
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
    try:
        asked = options.jobs(options)
        done = [_run_shown(job) for job in (asked if isinstance(asked, list) else [asked])]
    except (Cancelled, KeyboardInterrupt):
        print("cancelled", file=sys.stderr)
        return 130
    except EngineError as error:
        if _is_first() or isinstance(error, (InternalError, DeviceError)):  # what all find wrong is told once
            print(f"error: {error.message}\nhint: {error.hint or 'See --help'}", file=sys.stderr)
        return 1 if isinstance(error, InternalError) else 2
    if not _is_first():
        return 0
    _print_notes(done)
    if options.json:
        entries = [{"outputs": each.outputs, "report": each.report, "notes": each.notes} for each in done]
        print(json.dumps({"jobs": entries} if isinstance(asked, list) else entries[0], ensure_ascii=False))
    else:
        for each in done:
            _print_done(each)
    return 0


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


def _print_notes(done: Sequence[Done]) -> None:
    for each in done:
        for note in each.notes:
            print(f"note: {note}", file=sys.stderr)


def _print_done(done: Done) -> None:
    for name, value in done.report.items():
        if name == "doubtful":
            _print_doubtful(done)
        elif name == "classes":
            _print_classes(value)
        else:
            _print_figure({"points": "points drawn"}.get(name, name), value)  # the file of points is called so as well
    for role, path in done.outputs.items():
        print(f"{role:>18}  {path}")


def _print_doubtful(done: Done) -> None:
    """A line for each label that was taken for another class: its class, the other one, and where it lies."""
    report: Any = done.report
    names = {entry["code"]: entry["name"] for entry in report["classes"]}
    crs = f" in {report['doubtful']['crs']}" if 0 < len(report["doubtful"]["crs"]) < 20 else ""
    for shape in report["doubtful"]["shapes"]:
        codes = (names.get(shape[key], shape[key]) for key in ("class", "predicted"))
        print(f"{'doubtful label':>18}  {' -> '.join(map(str, codes))} at {shape['x']:.10g}, {shape['y']:.10g}{crs}")


def _print_classes(rows: Any) -> None:
    """A line for each class, under the names of its figures; one for all where they are nothing but names."""
    if rows and isinstance(rows[0], str):
        print(f"{'classes':>18}  {', '.join(rows)}")
        return
    told = (key for key in (rows[0] if rows else ()) if any(row[key] is not None for row in rows))
    keys = [key for key in told if key not in ("code", "name", "color")]
    if not keys:
        return
    table = [["class", *(key.replace("_", " ") for key in keys)]]
    table += [[row["name"], *(_shown(row[key]) for key in keys)] for row in rows]
    widths = [max(map(len, column)) for column in zip(*table)]
    for code, (name, *figures) in zip(["", *(row["code"] for row in rows)], table):
        aligned = (text.rjust(wide) for text, wide in zip(figures, widths[1:]))
        print("  ".join([f"{code:>18}", name.ljust(widths[0]), *aligned]))


def _print_figure(name: str, value: object) -> None:
    """A figure of the report; a group in a line, its sentences and its classes below it."""
    if isinstance(value, (int, float, str)):
        print(f"{name.replace('_', ' '):>18}  {_shown(value)}")
    elif isinstance(value, dict):
        print(f"{name.replace('_', ' '):>18}  {_joined(value)}")
        for row in value.get("classes", []):
            print(f"{'':>18}  {row['name']}: {_joined(row)}")
        for key in ("assumption", "caution"):
            if value.get(key):
                print(f"{'':>18}  {value[key]}")
    elif isinstance(value, list) and name in ("devices", "providers", "changes"):
        for entry in value:
            print(f"{name[:-1]:>18}  {_joined(entry) if isinstance(entry, dict) else entry}")


def _joined(group: dict[str, object]) -> str:
    left_out = ("code", "name", "assumption", "caution") if "code" in group else ("assumption", "caution")
    entries = {key: entry for key, entry in group.items() if key not in left_out and not isinstance(entry, list) and entry != ""}
    return ", ".join(f"{key.replace('_', ' ')} {_shown(entry)}" for key, entry in entries.items())


def _shown(value: object) -> str:
    if isinstance(value, dict):  # an estimate
        if value["is_cut"]:
            return f"{_shown(value['value'])} ({_shown(value['low'])} to {_shown(value['high'])})"
        return f"{_shown(value['value'])} ± {_shown(value['margin'])}"
    if isinstance(value, float):
        return f"{value:.4g}" if abs(value) < 1000 else f"{value:.0f}"
    return "–" if value is None else str(value)


if __name__ == "__main__":
    sys.exit(main())
