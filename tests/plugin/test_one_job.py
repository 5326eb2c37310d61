"""One job at a time: what runs, how it ends, and the engine that does not work."""

import os
import shutil
import signal
import time

import pytest
from qgis.core import (
    QgsApplication,
    QgsSettings,
    QgsTask,
)
from qgis.PyQt.QtCore import QCoreApplication

from xmodalnet.engine.errors import EngineError, JobError
from xmodalnet.plugin import runtime
from xmodalnet.plugin.session import Session, TrainOptions

from . import test_session
from .conftest import no_thread_free, wait_until
from .test_session import outcome

session, ready = test_session.session, test_session.ready


def test_without_an_engine_there_is_a_sentence(ready, monkeypatch):
    monkeypatch.setattr(runtime, "find_engine_python", lambda: None)
    with pytest.raises(EngineError, match="not set up yet"):
        ready.train(TrainOptions())


def test_one_job_at_a_time(ready, engine_of):
    engine_of("hear()\nhear()\nsay(type='cancelled')")
    ready.train(TrainOptions())
    with pytest.raises(JobError, match="Another job is running"):
        ready.train(TrainOptions())
    ready.cancel()
    assert outcome(ready) == ("cancelled", None)


def test_a_worker_killed_in_the_middle_is_told(ready, engine_of):
    engine_of(
        'hear()\nprint("out of memory?", file=sys.stderr)\nsay(type="progress", fraction=0.5, stage=str(os.getpid()))\ntime.sleep(600)'
    )
    ready.advanced.connect(lambda fraction, stage, left_s: os.kill(int(stage), signal.SIGKILL))
    ready.train(TrainOptions())
    name, error = outcome(ready)
    assert name == "failed"
    assert str(error) == "The engine stopped before it was done. out of memory?"


def test_an_interpreter_is_taken_only_if_the_engine_runs_in_it(session, engine_of, worker, tmp_path, monkeypatch):
    told = 'outputs={}, report={"auto_device": "cpu"}, notes=["The package torch is not installed"]'
    program = engine_of(f'hear()\nsay(type="done", {told})')
    monkeypatch.delenv("XMODALNET_ENGINE_PYTHON")
    told = []
    session.noted.connect(told.append)
    session.prepared.connect(told.append)
    session.engine_changed.connect(lambda: told.append("changed"))
    session.choose_engine(str(program))
    wait_until(lambda: len(told) == 3)
    assert session.engine_python == str(program)
    assert session.auto_device == "cpu", "which the engine told when it was tried"
    assert told == ["The package torch is not installed", "changed", f"The engine is ready: {program}"]
    broken = tmp_path / "broken"
    broken.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    broken.chmod(0o755)
    session.choose_engine(str(broken))
    assert outcome(session)[0] == "failed"
    assert QgsSettings().value("xmodalnet/engine_python") == str(program)


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (
            'hear()\nsay(type="failed", kind="SetupError", message="The Python lacks torch", hint="Set up the engine")',
            "SetupError",
        ),
        ('hear()\nprint("garbage")', "WireError"),
    ],
)
def test_an_engine_that_does_not_work_is_remembered_until_one_does(session, engine_of, scene, tmp_path, lines, kind):
    engine_of(lines)
    session.load_sample(str(tmp_path))
    outcome(session)
    assert type(session.engine_problem).__name__ == kind
    own = {**scene, "labels": str(shutil.copy(scene["labels"], tmp_path / "labels.gpkg"))}  # it gets a style
    engine_of(f'hear()\nsay(type="done", outputs={own!r}, report={{}}, notes=[])')
    session.load_sample(str(tmp_path))
    outcome(session)
    assert session.engine_problem is None


def test_a_mistake_in_a_job_is_no_fault_of_the_engine(session, engine_of, tmp_path):
    engine_of('hear()\nsay(type="failed", kind="OutputError", message="full", hint="")')
    session.load_sample(str(tmp_path))
    outcome(session)
    assert session.engine_problem is None


def test_closing_does_not_wait_for_an_engine_that_does_not_answer(engine_of, tmp_path):
    engine_of('hear()\nsay(type="progress", fraction=0.5, stage="half")\ntime.sleep(60)')
    session = Session()
    steps = []
    session.advanced.connect(lambda *step: steps.append(step))
    session.load_sample(str(tmp_path / "s"))
    wait_until(lambda: steps)
    started = time.monotonic()
    session.close()
    assert time.monotonic() - started < 1.0


def test_closing_ends_a_job_that_waits_for_its_turn(engine_of, tmp_path):
    engine_of("hear()")
    with no_thread_free():
        session = Session()
        session.load_sample(str(tmp_path / "s"))
        QCoreApplication.processEvents()
        assert session.task in QgsApplication.taskManager().tasks()
        assert session.task.status() == QgsTask.TaskStatus.Queued
        session.close()
        assert session.task is None


def test_a_job_that_is_cancelled_before_its_turn_is_told_once(session, engine_of, tmp_path):
    engine_of("hear()")
    session.load_sample(str(tmp_path / "s"))
    session.cancel()
    assert outcome(session) == ("cancelled", None)
    QCoreApplication.processEvents()
    assert session.told == []


def test_of_what_is_abandoned_nothing_is_heard(ready, engine_of):
    """Whoever would hear it goes with the plugin."""
    engine_of("hear()\ntime.sleep(600)")
    heard: list[str] = []
    ready.train(TrainOptions())
    task = ready.task
    wait_until(lambda: task.status() == QgsTask.TaskStatus.Running)
    ready.advanced.connect(lambda *_: heard.append("advanced"))
    ready.ended.connect(lambda: heard.append("ended"))
    task.stopped.connect(lambda: heard.append("the task's end"))
    ready.abandon()
    wait_until(lambda: heard)
    task.advanced.emit(0.5, "Learning", -1.0)  # as one may that is slow to hear of it
    assert (heard, ready.told, ready.is_busy) == (["the task's end"], [], False)
