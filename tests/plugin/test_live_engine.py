"""The worker of the live map: when it starts, what it outlives, and when it goes."""

import os

import pytest
from qgis.PyQt.QtTest import QTest

from xmodalnet.engine.errors import LabelError
from xmodalnet.plugin.runtime import EngineCommand

from . import test_live
from .conftest import wait_until
from .test_live import ENGINE, PART, WHOLE, draw, is_up_to_date, jobs, wait_a_moment

session, live = test_live.session, test_live.live


def test_a_worker_that_dies_is_told_and_the_next_edit_starts_another(live, session, tmp_path):
    (tmp_path / "fatal").touch()
    draw(session, 400100)
    wait_until(lambda: live.status.startswith("The engine stopped before it was done"))
    (tmp_path / "fatal").unlink()
    draw(session, 400130)
    wait_until(lambda: is_up_to_date(session))


def test_a_worker_that_died_has_to_learn_again_and_a_move_does_not_stop_that(live, session, tmp_path):
    (tmp_path / "fatal").touch()
    live.look_at(PART)
    wait_until(lambda: live.status.startswith("The engine stopped before it was done"))
    (tmp_path / "fatal").unlink()
    (tmp_path / "slow").touch()
    live.look_at(WHOLE)
    wait_until(lambda: len(jobs(tmp_path)) == 3)
    assert live.status == "Learning"
    live.look_at(PART)
    wait_a_moment()
    assert len(jobs(tmp_path)) == 3, "nothing was dropped"
    (tmp_path / "go").touch()
    wait_until(lambda: len(jobs(tmp_path)) == 4 and is_up_to_date(session))


def test_an_engine_that_cannot_be_started_is_told(session, monkeypatch):
    nowhere = EngineCommand("/no/such/python", (), "/")
    monkeypatch.setattr("xmodalnet.plugin.live_engine.engine_command", lambda: nowhere)
    draw(session)
    session.live.turn_on()
    said = "The engine /no/such/python cannot be started"
    wait_until(lambda: session.live.status.startswith(said) and not session.live.is_busy)


def test_an_engine_that_says_nothing_is_given_up(session, engine_of, monkeypatch):
    engine_of("time.sleep(600)", hello="")
    session.live._engine._greeting.setInterval(300)
    draw(session)
    session.live.turn_on()
    wait_until(lambda: session.live.status.startswith("The engine does not answer"))
    assert not session.live.is_busy


def test_after_a_single_map_the_worker_goes_in_a_while(session):
    draw(session)
    session.live._idle.setInterval(200)
    session.live.update_once()
    wait_until(lambda: is_up_to_date(session))
    wait_until(lambda: not session.live._engine.is_alive)


def test_another_engine_ends_it(live, session, engine_of):
    python = engine_of('hear()\nsay(type="done", outputs={}, report={}, notes=[])')
    session.choose_engine(str(python))
    assert not live.is_on
    wait_until(lambda: not session.is_busy)


def test_who_turns_it_on_again_soon_has_the_same_worker_and_later_it_is_gone(live, session, tmp_path):
    process = live._engine._process
    live.turn_off()
    live.turn_on()
    live.look_at(PART)
    wait_until(lambda: len(jobs(tmp_path)) > 1 and is_up_to_date(session))
    assert live._engine._process is process
    live._idle.setInterval(200)
    live.turn_off()
    wait_until(lambda: not live._engine.is_alive)


def test_closing_leaves_no_process(live, session, tmp_path):
    (tmp_path / "slow").touch()
    draw(session, 400100)
    wait_until(lambda: len(jobs(tmp_path)) == 2)
    process = live._engine._process
    number = process.processId()
    live.end()
    wait_until(lambda: not _is_alive(number))


def _is_alive(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_worker_gets_ready_as_soon_as_there_are_shapes_of_two_classes(session, tmp_path):
    engine = session.live._engine
    wait_until(lambda: session.labelling.classes[0].shapes == 1)
    assert not engine.is_alive, "one class is not enough"
    draw(session)
    wait_until(lambda: engine.is_alive)
    process = engine._process
    assert session.live.status == ""
    assert jobs(tmp_path) == []
    asked = tmp_path / "asked"
    wait_until(lambda: asked.exists() and asked.read_text().endswith("\n"))  # it is there a moment before it is written
    assert asked.read_text().endswith("serve --soon live\n")
    session.live.turn_on()
    wait_until(lambda: is_up_to_date(session))
    assert engine._process is process


def test_a_worker_that_nobody_needs_goes_in_a_while(session):
    session.live._idle.setInterval(200)
    draw(session)
    wait_until(lambda: session.live._engine.is_alive)
    wait_until(lambda: not session.live._engine.is_alive)


def test_labels_that_are_only_there_start_no_worker(session, tmp_path):
    draw(session)
    wait_until(lambda: session.live._engine.is_alive)
    layer, field = session.labelling.vector, session.labelling.field
    session.live.end()
    session.labelling.choose(None)
    QTest.qWait(300)
    session.labelling.choose(layer, field)
    wait_until(lambda: all(entry.shapes == 1 for entry in session.labelling.classes))
    QTest.qWait(600)
    assert not session.live._engine.is_alive


def test_saving_is_no_drawing(session):
    draw(session)
    wait_until(lambda: session.live._engine.is_alive)
    session.live.end()
    session.labelling.vector.commitChanges()
    QTest.qWait(600)
    assert not session.live._engine.is_alive


def test_another_job_needs_the_memory_more_than_a_worker_that_has_learned_nothing(session):
    draw(session)
    wait_until(lambda: session.live._engine.is_alive)
    session.live.pause(True)
    assert not session.live._engine.is_alive
    draw(session, 400100)
    QTest.qWait(600)
    assert not session.live._engine.is_alive


def test_a_worker_that_has_learned_stays_while_another_job_runs(live):
    live.pause(True)
    assert live._engine.is_alive


def test_a_worker_is_not_taken_from_a_map_that_is_being_made(session, tmp_path):
    draw(session)
    wait_until(lambda: session.live._engine.is_alive)
    session.live._idle.setInterval(300)
    session.live._rest()
    (tmp_path / "slow").touch()
    session.live.update_once()
    QTest.qWait(900)
    assert session.live.is_busy
    (tmp_path / "go").touch()
    wait_until(lambda: is_up_to_date(session))
    wait_until(lambda: not session.live._engine.is_alive)


@pytest.mark.parametrize("what", ["fails", "meets an obstacle"])
def test_after_a_single_map_that_ends_badly_the_worker_goes_too(session, tmp_path, what):
    draw(session)
    wait_until(lambda: session.live._engine.is_alive)
    session.live._idle.setInterval(300)
    if what == "fails":
        (tmp_path / "bad").touch()
    else:
        session.labelling.problem = LabelError("Field 'a' holds no classes")
    session.live.update_once()
    wait_until(lambda: not session.live._engine.is_alive)


def test_another_engine_may_get_ready_where_one_could_not(session, engine_of, tmp_path):
    engine_of("open('starts', 'a').write('x')", hello="")
    draw(session)
    wait_until(lambda: (tmp_path / "starts").exists() and not session.live._engine.is_alive)
    session.live.end()
    engine_of(ENGINE.format(map=tmp_path / "made.tif"))
    draw(session, 400100)
    wait_until(lambda: session.live._engine.is_alive and session.live._engine._is_ready)


def test_a_worker_that_cannot_get_ready_is_not_told_of_and_not_tried_again(session, engine_of, tmp_path):
    engine_of("open('starts', 'a').write('x')", hello="")
    draw(session)
    wait_until(lambda: (tmp_path / "starts").exists() and not session.live._engine.is_alive)
    draw(session, 400100)
    QTest.qWait(600)
    assert (tmp_path / "starts").read_text() == "x"
    assert session.live.status == ""
