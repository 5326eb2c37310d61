"""The wire against real processes that keep, break or ignore the protocol."""

import os
import signal
import threading
import time

import pytest

from xmodalnet.engine.errors import Cancelled, EngineError, JobError, LabelError, SetupError, WireError
from xmodalnet.engine.jobs import ClassifyJob, DoctorJob, SampleJob, TrainJob
from xmodalnet.engine.map_jobs import AssessJob, CompareJob
from xmodalnet.engine.specs import LabelSpec, LayerSpec
from xmodalnet.engine.wire import Progress
from xmodalnet.plugin import engine_process, translation
from xmodalnet.plugin.engine_process import Abandoned, run_job
from xmodalnet.plugin.runtime import EngineCommand, engine_command

from .conftest import READY


def never() -> bool:
    return False


def test_a_job_goes_in_and_its_result_comes_out(worker):
    heard = []
    command = worker(
        """
        job = hear()
        print("a library prints", file=sys.stderr)
        say(type="progress", fraction=0.25, stage="reading")
        say(type="progress", fraction=1.0, stage="writing")
        say(type="done", outputs={"folder": job["job"]["folder"]}, report={"pid": os.getpid()}, notes=["simulated"])
        """
    )
    done = run_job(SampleJob("/somewhere/Straße"), heard.append, never, command)
    assert heard == [Progress(0.25, "reading"), Progress(1.0, "writing")]
    assert done.outputs == {"folder": "/somewhere/Straße"}
    assert done.notes == ("simulated",)
    with pytest.raises(ProcessLookupError):
        os.kill(done.report["pid"], 0)


@pytest.mark.parametrize(("report", "language"), [("/r.html", "de"), (None, "")])
def test_a_report_is_asked_for_in_the_language_of_qgis(worker, monkeypatch, report, language):
    """What has none is the same job whatever QGIS speaks."""
    monkeypatch.setattr(translation.QgsApplication, "locale", lambda: "de_AT", raising=False)
    command = worker('say(type="done", outputs={"language": hear()["job"]["language"]}, report={}, notes=[])')
    jobs = (
        TrainJob((LayerSpec("msi", "/m.tif"),), LabelSpec("/l.gpkg"), "/m.xmn", report_path=report),
        ClassifyJob((LayerSpec("msi", "/m.tif"),), "/m.xmn", "/map.tif", report_path=report),
        AssessJob("/map.tif", LabelSpec("/l.gpkg"), report_path=report),
        CompareJob("/map.tif", "/later.tif", report_path=report),
    )
    assert [run_job(job, print, never, command).outputs["language"] for job in jobs] == [language] * 4
    changes = CompareJob("/map.tif", "/later.tif", "/changes.tif", report_path=report)
    assert run_job(changes, print, never, command).outputs["language"] == "de", "its legend has words, too"


def test_a_failure_keeps_its_kind_message_and_hint(worker):
    command = worker('hear()\nsay(type="failed", kind="LabelError", message="No shape of Soil", hint="Draw one")')
    with pytest.raises(LabelError, match="No shape of Soil") as caught:
        run_job(DoctorJob(), print, never, command)
    assert caught.value.hint == "Draw one"


def test_cancel_is_asked_for_and_answered(worker):
    command = worker(
        'hear()\nsay(type="progress", fraction=0.1, stage="")\nassert hear()["type"] == "cancel"\nsay(type="cancelled")'
    )
    heard = []
    with pytest.raises(Cancelled):
        run_job(DoctorJob(), heard.append, lambda: bool(heard), command)


def test_a_worker_that_ignores_cancel_is_killed(worker, tmp_path, monkeypatch):
    monkeypatch.setattr(engine_process, "CANCEL_S", 0.5)
    command = worker(f'open({str(tmp_path / "pid")!r}, "w").write(str(os.getpid()))\nhear()\ntime.sleep(600)')
    started = time.monotonic()
    with pytest.raises(Cancelled):
        run_job(DoctorJob(), print, (tmp_path / "pid").exists, command)
    assert time.monotonic() - started < 5
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)


def test_an_abandoned_worker_is_killed_at_once(worker, tmp_path):
    command = worker(f'open({str(tmp_path / "pid")!r}, "w").write(str(os.getpid()))\nhear()\ntime.sleep(600)')

    def abandon() -> bool:
        if (tmp_path / "pid").exists() and (tmp_path / "pid").read_text():  # between the two the worker may not have written yet
            raise Abandoned
        return False

    started = time.monotonic()
    with pytest.raises(Cancelled):
        run_job(DoctorJob(), print, abandon, command)
    assert time.monotonic() - started < 1.0 + 0.9, "it neither waits for an answer nor for the end of a closed stdin"
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)


def test_last_words_in_letters_of_two_bytes_can_be_read(worker):
    """As onnxruntime writes them on Windows, in the midst of what Python writes in one."""
    lines = 'print("one", file=sys.stderr, flush=True)\nsys.stderr.buffer.write("two\\n".encode("utf-16-le"))\nsys.exit(3)'
    with pytest.raises(EngineError) as caught:
        run_job(DoctorJob(), print, never, worker(lines))
    assert caught.value.hint == "one\ntwo"


def test_a_worker_killed_in_the_middle_is_an_error_with_its_last_words(worker, tmp_path):
    command = worker(
        'hear()\nprint("page 7 of 9", file=sys.stderr)\nsay(type="progress", fraction=0.5, stage=str(os.getpid()))\ntime.sleep(600)'
    )
    with pytest.raises(EngineError, match="The engine stopped before it was done") as caught:
        run_job(DoctorJob(), lambda progress: os.kill(int(progress.stage), signal.SIGKILL), never, command)
    assert caught.value.hint == "page 7 of 9"


def test_an_engine_that_cannot_start_says_why(worker):
    command = worker('sys.exit("ModuleNotFoundError: No module named numpy")', hello="")
    with pytest.raises(SetupError, match="stopped") as caught:
        run_job(DoctorJob(), print, never, command)
    assert caught.value.hint == "ModuleNotFoundError: No module named numpy"


def test_a_program_that_is_not_there(tmp_path):
    with pytest.raises(SetupError, match="cannot be started"):
        run_job(DoctorJob(), print, never, EngineCommand(str(tmp_path / "python"), (), str(tmp_path)))


def test_a_silent_engine_is_given_up(worker, monkeypatch):
    monkeypatch.setattr(engine_process, "READY_S", 0.5)
    with pytest.raises(SetupError, match="does not answer"):
        run_job(DoctorJob(), print, never, worker("time.sleep(600)", hello=""))


@pytest.mark.parametrize(
    ("hello", "lines", "message"),
    [
        ("", 'print("Hello from a library")', "not JSON"),
        ("", 'say(type="ready", protocol=99, version="9")\nhear()', "protocol 99, the plugin 1"),
        ("", 'say(type="progress", fraction=0.5, stage="")', "before it is ready"),
        (READY, 'hear()\nsay(type="done", outputs={}, report={}, notes=[], extra=1)', "unknown keys"),
        (READY, READY + READY, "out of turn"),
        (READY, 'hear()\nsys.stdout.buffer.write(b"\\xff\\xfe\\x00" * 10 + b"\\n")\nsys.stdout.flush()', "not JSON"),
        (READY, 'hear()\nsys.stdout.write("x" * 5_000_000)\nsys.stdout.flush()\ntime.sleep(600)', "no event"),
    ],
)
def test_what_breaks_the_protocol_is_refused_and_its_process_ended(worker, hello, lines, message):
    started = time.monotonic()
    with pytest.raises(WireError, match=message):
        run_job(DoctorJob(), print, never, worker(lines + "\ntime.sleep(600)", hello))
    assert time.monotonic() - started < 10


def test_a_job_that_contradicts_itself_starts_nothing(worker, tmp_path):
    command = worker(f'open({str(tmp_path / "started")!r}, "w")')
    with pytest.raises(JobError, match="32 pixels"):
        run_job(SampleJob(str(tmp_path), size_px=32), print, never, command)
    assert not (tmp_path / "started").exists()


def test_it_works_in_any_thread(worker):
    command = worker('hear()\nsay(type="done", outputs={}, report={"answer": 42}, notes=[])')
    found = []
    thread = threading.Thread(target=lambda: found.append(run_job(DoctorJob(), print, never, command)))
    thread.start()
    thread.join(20)
    assert [done.report for done in found] == [{"answer": 42}]


def test_the_environment_of_qgis_stays_outside(worker, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/usr/share/qgis/python")
    monkeypatch.setenv("PROJ_LIB", "/usr/share/proj")
    command = worker('hear()\nsay(type="done", outputs=dict(os.environ), report={}, notes=[])')
    seen = run_job(DoctorJob(), print, never, command).outputs
    assert "PYTHONPATH" not in seen
    assert "PROJ_LIB" not in seen
    assert seen["PYTHONNOUSERSITE"] == "1"
    assert seen["PATH"] == os.environ["PATH"]


def test_the_real_engine_answers():
    report = run_job(DoctorJob(), lambda progress: None, never).report
    assert report["interpreter"] == str(engine_command().program)
    assert report["versions"]["torch"] is not None
