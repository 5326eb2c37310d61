"""The worker as the plugin meets it: a real process, lines in, lines out."""

import contextlib
import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from xmodalnet.engine import VERSION
from xmodalnet.engine.errors import JobError, LabelError
from xmodalnet.engine.jobs import ClassifyJob, DoctorJob, Done, SampleJob, TrainJob
from xmodalnet.engine.specs import FitSpec, LabelSpec, LayerSpec
from xmodalnet.engine.wire import PROTOCOL, Cancel, Failed, Progress, Ready, Run, Stopped, decode_event, encode_command
from xmodalnet.engine.worker import run_job

ROOT = Path(__file__).resolve().parents[2]


@contextlib.contextmanager
def worker(*arguments, errors=None):
    process = subprocess.Popen(
        [sys.executable, *(arguments or ("-m", "engine", "serve"))],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    errors = [] if errors is None else errors
    reader = threading.Thread(target=lambda: errors.extend(process.stderr), daemon=True)
    reader.start()
    try:
        yield process
    finally:
        if process.stdin and not process.stdin.closed:
            process.stdin.close()
        process.wait(30)
        reader.join(5)
        process.stdout.close()


def say(process, command):
    process.stdin.write(encode_command(command) + "\n")
    process.stdin.flush()


def events(process):
    """Events until one that ends a job."""
    for line in process.stdout:
        event = decode_event(line)
        yield event
        if isinstance(event, (Done, Failed, Stopped)):
            return


def test_the_first_line_says_the_protocol_and_the_end_of_stdin_is_the_end():
    with worker() as process:
        ready = decode_event(process.stdout.readline())
        assert isinstance(ready, Ready)
        assert ready.protocol == PROTOCOL
    assert process.returncode == 0


def test_jobs_one_after_another_each_end_in_exactly_one_event(tmp_path):
    with worker() as process:
        process.stdout.readline()
        say(process, Run(SampleJob(str(tmp_path / "scene"), size_px=64)))
        first = list(events(process))
        say(
            process,
            Run(ClassifyJob((LayerSpec("msi", str(tmp_path / "none.tif")),), str(tmp_path / "no.xmn"), str(tmp_path / "o.tif"))),
        )
        second = list(events(process))
    assert [type(event) for event in first if not isinstance(event, Progress)] == [Done]
    assert [type(event) for event in second if not isinstance(event, Progress)] == [Failed]
    assert second[-1].kind == "ModelError"
    assert "does not exist" in second[-1].message


def test_a_line_of_garbage_fails_and_the_worker_lives_on():
    with worker() as process:
        process.stdout.readline()
        lines = [
            "no json",
            json.dumps({"type": "run", "job": {"type": "fly"}}),
            json.dumps({"type": "run", "job": {"type": ["fly"]}}),
        ]
        process.stdin.write("\n".join([*lines, "[" * 100_000]) + "\n")
        process.stdin.flush()
        for _ in range(4):
            assert decode_event(process.stdout.readline()).kind == "WireError"
        say(process, Run(DoctorJob()))
        assert isinstance(list(events(process))[-1], Done)


def test_a_print_of_a_library_never_reaches_the_wire():
    code = (
        "import sys, os; sys.path.insert(0, '.'); from engine import worker; from engine.jobs import Done\n"
        "def noisy(job, progress):\n"
        "    print('python noise'); os.system('echo noise of another process'); progress(0.5, 'x'); return Done()\n"
        "worker.find_run = lambda job: noisy\n"
        "sys.exit(worker.serve())"
    )
    errors = []
    with worker("-c", code, errors=errors) as process:
        ready = process.stdout.readline()
        say(process, Run(DoctorJob()))
        found = list(events(process))
    assert isinstance(decode_event(ready), Ready)
    assert [type(event) for event in found] == [Progress, Done]
    assert "python noise\n" in errors
    assert "noise of another process\n" in errors


@pytest.mark.parametrize(("soon", "ready"), [("live", True), (None, False)])
def test_a_worker_gets_ready_for_what_comes_soon(soon, ready):
    code = (
        "import sys; from engine import worker; code = worker.serve({!r});"
        "loaded = [name in sys.modules for name in ('torch', 'engine.runs.live')]; print(loaded, file=sys.stderr); sys.exit(code)"
    )
    errors = []
    with worker("-c", code.format(soon), errors=errors) as process:
        assert decode_event(process.stdout.readline()) == Ready(PROTOCOL, VERSION)
    assert errors[-1].strip() == str([ready, ready])
    assert process.returncode == 0


def test_a_worker_that_cannot_get_ready_answers_all_the_same():
    with worker("-c", "import sys; from engine import worker; sys.exit(worker.serve('no such run'))") as process:
        process.stdout.readline()
        say(process, Run(DoctorJob()))
        assert isinstance(list(events(process))[-1], Done)


def test_a_cancel_that_comes_too_late_does_not_stop_the_next_job():
    with worker() as process:
        process.stdout.readline()
        for _ in range(2):
            say(process, Run(DoctorJob()))
            assert isinstance(list(events(process))[-1], Done)
            say(process, Cancel())


def test_a_cancel_stops_its_job_even_if_the_next_one_follows_at_once(tmp_path):
    """Both lines come in one breath; the second job starts with nothing against it."""
    with worker() as process:
        process.stdout.readline()
        say(process, Run(SampleJob(str(tmp_path / "scene"), size_px=256)))
        process.stdin.write(encode_command(Cancel()) + "\n" + encode_command(Run(DoctorJob())) + "\n")
        process.stdin.flush()
        assert isinstance(list(events(process))[-1], Stopped)
        assert isinstance(list(events(process))[-1], Done)


def test_the_end_of_stdin_stops_the_job_that_runs(scene, tmp_path):
    labels = LabelSpec(scene["labels"], field="class")
    job = TrainJob((LayerSpec("msi", scene["msi"]),), labels, str(tmp_path / "m.xmn"), fit=FitSpec(epochs=500, device="cpu"))
    with worker() as process:
        process.stdout.readline()
        say(process, Run(job))
        assert isinstance(decode_event(process.stdout.readline()), Progress)
        process.stdin.close()
        assert isinstance(list(events(process))[-1], Stopped)
    assert process.returncode == 0


def test_cancel_stops_the_job_that_runs(tmp_path):
    with worker() as process:
        process.stdout.readline()
        say(process, Run(SampleJob(str(tmp_path / "scene"), size_px=256)))
        say(process, Cancel())
        assert isinstance(list(events(process))[-1], Stopped)


def test_a_job_that_contradicts_itself_is_not_started(tmp_path):
    with pytest.raises(JobError, match="No layer"):
        run_job(ClassifyJob((), str(tmp_path / "m.xmn"), str(tmp_path / "o.tif")), lambda fraction, stage: None)


def test_our_own_fault_becomes_a_sentence(monkeypatch, caplog):
    from xmodalnet.engine import worker as module

    def broken(job, progress):
        raise ZeroDivisionError("oops")

    monkeypatch.setattr(module, "find_run", lambda job: broken)
    with pytest.raises(module.InternalError, match="ZeroDivisionError: oops"):
        run_job(DoctorJob(), lambda fraction, stage: None)


def test_the_users_mistake_keeps_its_kind(monkeypatch):
    from xmodalnet.engine import worker as module

    def mistaken(job, progress):
        raise LabelError("No labels", "Draw some")

    monkeypatch.setattr(module, "find_run", lambda job: mistaken)
    with pytest.raises(LabelError, match="Draw some"):
        run_job(DoctorJob(), lambda fraction, stage: None)


@pytest.mark.parametrize(
    ("fault", "kind", "words"),
    [
        (RuntimeError("CUDA out of memory. Tried to allocate 2 GiB"), "DeviceError", "memory"),
        (RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried"), "DeviceError", "memory"),
        (MemoryError(), "DeviceError", "memory"),
        (ModuleNotFoundError("No module named 'torch'"), "SetupError", "lacks a package"),
    ],
)
def test_what_the_user_can_mend_is_not_called_our_fault(monkeypatch, fault, kind, words):
    from xmodalnet.engine import worker as module

    def failing(job, progress):
        raise fault

    monkeypatch.setattr(module, "find_run", lambda job: failing)
    with pytest.raises(module.EngineError, match=words) as caught:
        run_job(DoctorJob(), lambda fraction, stage: None)
    assert type(caught.value).__name__ == kind
    assert caught.value.hint
