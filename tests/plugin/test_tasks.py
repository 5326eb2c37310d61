"""Tasks in QGIS's own task manager: work off the main thread, exactly one outcome on it."""

import gc
import time
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QThread

from xmodalnet.engine.errors import Cancelled, EngineError
from xmodalnet.engine.jobs import DoctorJob
from xmodalnet.engine.wire import Progress
from xmodalnet.plugin.tasks import AlgorithmTask, EngineTask, hand_over

from .conftest import wait_until


def run(task: EngineTask) -> list:
    """The outcomes of a task, as (name, value, is on the main thread)."""
    found = []

    def note(name, value=None):
        found.append((name, value, QThread.currentThread() is QgsApplication.instance().thread()))

    task.succeeded.connect(lambda result: note("succeeded", result))
    task.failed.connect(lambda error: note("failed", str(error)))
    task.stopped.connect(lambda: note("stopped"))
    QgsApplication.taskManager().addTask(task)
    wait_until(lambda: found)
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    return found


def test_success_comes_back_on_the_main_thread(qgis_app):
    where = []

    def work(on_progress, is_cancelled):
        where.append(QThread.currentThread() is QgsApplication.instance().thread())
        return 42

    assert run(EngineTask("add", work)) == [("succeeded", 42, True)]
    assert where == [False]


def test_an_engine_error_is_told_as_it_is(qgis_app):
    def work(on_progress, is_cancelled):
        raise EngineError("Layer 'A' is gone", "Add it again")

    assert run(EngineTask("read", work)) == [("failed", "Layer 'A' is gone. Add it again", True)]


def test_a_fault_of_our_own_does_not_end_qgis(qgis_app):
    def work(on_progress, is_cancelled):
        return 1 / 0

    [(name, text, _)] = run(EngineTask("divide", work))
    assert name == "failed"
    assert text.startswith("The plugin failed: ZeroDivisionError('division by zero')")


def test_cancelling_is_no_error(qgis_app):
    def work(on_progress, is_cancelled):
        task.cancel()
        assert is_cancelled()
        raise Cancelled

    task = EngineTask("wait", work)
    assert run(task) == [("stopped", None, True)]


def test_progress_reaches_the_task_manager_and_the_listeners(qgis_app):
    steps = []

    def work(on_progress, is_cancelled):
        for fraction in (0.25, 0.5, 1.5):
            on_progress(Progress(fraction, f"stage {fraction}"))

    task = EngineTask("count", work)
    task.advanced.connect(lambda *step: steps.append(step))
    shown = []
    task.progressChanged.connect(shown.append)
    run(task)
    assert [step[:2] for step in steps] == [(0.25, "stage 0.25"), (0.5, "stage 0.5"), (1.0, "stage 1.5")]
    assert shown[:2] == [25.0, 50.0]


@pytest.mark.parametrize(
    ("elapsed_s", "fraction", "left_s"),
    [
        (30.0, 0.25, 90.0),
        (30.0, 0.75, 10.0),
        (0.5, 0.5, -1.0),
        (30.0, 0.0, -1.0),
        (4.0, 0.05, -1.0),  # of 15 seconds: the first steps are slow
        (4.0, 0.1, 36.0),
        (40.0, 0.04, 960.0),
    ],
)
def test_the_time_left_is_what_the_pace_so_far_says(qgis_app, monkeypatch, elapsed_s, fraction, left_s):
    """From the first progress on: to start the engine took a minute."""
    task, clock = EngineTask("t", lambda *_: None), [60.0]
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])
    assert task._left_s(0.0) == -1.0
    clock[0] += elapsed_s
    assert task._left_s(fraction) == pytest.approx(left_s)


@pytest.mark.parametrize("make", [EngineTask.of_setup, lambda title: EngineTask.of_gathering(title, Path("stick"))])
def test_no_time_is_told_for_steps_that_differ(qgis_app, monkeypatch, make):
    """While pip installed what it had found within seconds, "about 2 s left" stood there for a minute."""
    task, clock = make("t"), [60.0]
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])
    for fraction in (0.0, 0.5, 0.86):
        assert task._left_s(fraction) == -1.0
        clock[0] += 30.0


def test_a_job_runs_in_its_own_process(worker):
    command = worker('hear()\nsay(type="done", outputs={}, report={"pid": os.getpid()}, notes=[])')
    [(name, done, _)] = run(EngineTask.of_job("look", DoctorJob(), command))
    assert name == "succeeded"
    assert done.report["pid"] > 1


def test_a_task_that_another_one_leads_to_begins_when_that_is_gone(qgis_app):
    """QGIS tells tasks apart by addresses, and would take the new one for the old one that it clears away."""
    manager, there, outcomes = QgsApplication.taskManager(), [], []
    second = EngineTask("second", lambda *_: 2)
    second.succeeded.connect(outcomes.append)
    first = EngineTask("first", lambda *_: 1)
    first.succeeded.connect(lambda _: hand_over(second))

    def note(number):
        there.append([one.description() for one in manager.tasks()])

    manager.taskAdded.connect(note)
    try:
        hand_over(first)
        assert not manager.tasks(), "in the next turn"
        wait_until(lambda: outcomes)
    finally:
        manager.taskAdded.disconnect(note)
    assert there == [["first"], ["second"]]


@pytest.mark.parametrize("is_cancelled", [False, True])
def test_what_is_cancelled_before_its_turn_does_not_begin(qgis_app, is_cancelled):
    found = []
    task = EngineTask("work", lambda *_: found.append("worked"))
    task.succeeded.connect(lambda _: found.append("succeeded"))
    hand_over(task, lambda: found.append("cancelled"))
    if is_cancelled:
        task.cancel()
    wait_until(lambda: found[-1:] in (["succeeded"], ["cancelled"]))
    assert found == (["cancelled"] if is_cancelled else ["worked", "succeeded"])


def test_what_an_abandoned_algorithm_works_with_is_not_taken_from_it(algorithms):
    """Not every algorithm hears at once that it is cancelled. Where QGIS or the plugin goes meanwhile, Python forgets the task."""
    task, gone = AlgorithmTask("native:dissolve", {"INPUT": "", "OUTPUT": "TEMPORARY_OUTPUT"}), []
    task._feedback.destroyed.connect(lambda: gone.append("feedback"))
    task._context.temporaryLayerStore().destroyed.connect(lambda: gone.append("context"))
    task.abandon()
    del task
    gc.collect()
    assert gone == []
