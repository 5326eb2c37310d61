"""The labels that a live map is learned from, as they are drawn: copied aside, while the panel answers."""

import shutil
from pathlib import Path

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtTest import QTest

from . import test_live
from .conftest import no_thread_free, wait_until
from .test_live import draw, is_up_to_date, jobs

session, live = test_live.session, test_live.live


def test_unsaved_labels_are_copied_while_the_panel_answers(session, tmp_path):
    draw(session)
    with no_thread_free():
        session.live.turn_on()
        QTest.qWait(300)
        assert session.live.is_busy
        assert jobs(tmp_path) == []
        draw(session, 400120)
    wait_until(lambda: is_up_to_date(session) and jobs(tmp_path))
    copied = QgsVectorLayer(jobs(tmp_path)[-1]["training"]["labels"]["path"], "", "ogr")
    assert copied.featureCount() == 3, "what was drawn while they waited is among them"


def test_the_end_of_a_copy_is_told_where_it_was_turned_off_meanwhile(session, tmp_path):
    draw(session)
    was_busy: list[bool] = []
    session.live.changed.connect(lambda: was_busy.append(session.live.is_busy))
    with no_thread_free():
        session.live.turn_on()
        wait_until(lambda: session.live.is_busy)
        session.live.turn_off()
        assert was_busy[-1]
    wait_until(lambda: not session.live.is_busy)
    assert not was_busy[-1]
    assert jobs(tmp_path) == []


def test_a_copy_that_nobody_waits_for_any_more_asks_for_nothing(session, tmp_path):
    draw(session)
    with no_thread_free():
        session.live.turn_on()
        session.live.end()
        assert not session.live.is_busy
    QTest.qWait(300)
    assert jobs(tmp_path) == []


def test_every_copy_has_a_file_of_its_own_as_one_that_was_given_up_may_still_be_written(live, session, tmp_path):
    first = Path(jobs(tmp_path)[-1]["training"]["labels"]["path"])
    for _ in range(8):
        live.end()
        live.turn_on()
        QTest.qWait(2)  # it is being written
    wait_until(lambda: is_up_to_date(session))
    last = Path(jobs(tmp_path)[-1]["training"]["labels"]["path"])
    assert last != first
    assert QgsVectorLayer(str(last), "", "ogr").featureCount() == 2
    wait_until(lambda: list(last.parent.parent.glob("xmodalnet_labels_*")) == [last.parent])


def test_labels_that_cannot_be_copied_are_told(session, tmp_path):
    draw(session)
    session.live.turn_on()
    folder = Path(session.live._folder)
    shutil.rmtree(folder)  # as of a cache that was emptied at this moment
    wait_until(lambda: session.live.status.startswith("Layer 'labels' cannot be copied to a file"))
    assert not session.live.is_busy
    draw(session, 400120)
    wait_until(lambda: is_up_to_date(session))
