"""Parts of a job side by side: what comes out, how far they are, and what happens where a process fails or is stopped."""

import multiprocessing
import os
import sys
import threading
from multiprocessing import spawn
from multiprocessing.context import BaseContext

import pytest

from xmodalnet.engine.hands import side_by_side
from xmodalnet.engine.threads import core_count

WORKS = '''
import os, time

def square(part, progress):
    """And who did it."""
    progress(0.5, f"part {part}")
    time.sleep(0.3)
    return part * part, os.getpid()

def die_elsewhere(part, progress):
    if os.getpid() != HERE:
        os._exit(3)
    return part * part, os.getpid()

def fail_elsewhere(part, progress):
    if os.getpid() != HERE:
        raise ValueError("not here")
    return part * part, os.getpid()

def fail(part, progress):
    raise ValueError(f"part {part} cannot be done")

def sleep_elsewhere(part, progress):
    """For ever; here until that has begun."""
    while os.getpid() != HERE:
        open(FILE, "w").close()
        time.sleep(0.05)
    while not os.path.exists(FILE):
        time.sleep(0.05)
'''


@pytest.fixture
def works(tmp_path, monkeypatch):
    """A module of works that a process of its own finds, too."""
    (tmp_path / "works_of_hands.py").write_text(f"HERE, FILE = {os.getpid()}, {str(tmp_path / 'begun')!r}\n{WORKS}")
    monkeypatch.syspath_prepend(str(tmp_path))
    import works_of_hands

    yield works_of_hands
    del sys.modules["works_of_hands"]


def no_word(fraction, stage):
    pass


def test_without_others_all_is_done_here_and_in_order(works):
    said = []
    found = side_by_side(works.square, [3, 1, 2], 0, lambda fraction, stage: said.append((fraction, stage)))
    assert found == [(9, os.getpid()), (1, os.getpid()), (4, os.getpid())]
    assert said == [(pytest.approx(1 / 6), "part 3"), (pytest.approx(3 / 6), "part 1"), (pytest.approx(5 / 6), "part 2")]


def test_another_hand_takes_a_share_of_the_parts(works):
    said = []
    found = side_by_side(works.square, list(range(30)), 1, lambda fraction, stage: said.append(fraction))
    assert [square for square, _ in found] == [part * part for part in range(30)]
    assert len({who for _, who in found}) == 2
    assert said == sorted(said)
    assert not multiprocessing.active_children()


@pytest.mark.parametrize("work", ["die_elsewhere", "fail_elsewhere"])
def test_what_another_hand_cannot_do_is_done_here(works, work):
    found = side_by_side(getattr(works, work), [1, 2, 3], 2, no_word)
    assert found == [(1, os.getpid()), (4, os.getpid()), (9, os.getpid())]


def test_what_goes_wrong_everywhere_is_told_as_it_is(works):
    """Of both parts the one that is done here, whichever hand was sooner."""
    with pytest.raises(ValueError, match=r"part [01] cannot be done"):
        side_by_side(works.fail, [0, 1], 1, no_word)
    assert not multiprocessing.active_children()


def test_a_stop_ends_the_other_hands_at_once(works):
    """Here waits for a part that would never be done, and is told to stop."""

    def stop(fraction, stage):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        side_by_side(works.sleep_elsewhere, [1, 2], 1, stop)
    assert not multiprocessing.active_children()


def test_no_more_hands_than_there_are_parts_for(works):
    assert side_by_side(works.square, [5], 3, no_word) == [(25, os.getpid())]
    assert side_by_side(works.square, [], 3, no_word) == []


def test_there_is_a_core():
    assert 1 <= core_count() <= (os.cpu_count() or 1)


def test_a_hand_that_does_not_start_is_done_without(works, monkeypatch):
    """On Windows its side of the pipe stays open on this side until it is fetched."""
    pipe, kept = BaseContext.Pipe, []

    def kept_open(context, duplex=True):
        here, there = pipe(context, duplex)
        kept.append(os.dup(there.fileno()))
        return here, there

    monkeypatch.setattr(BaseContext, "Pipe", kept_open)
    monkeypatch.setattr(spawn, "_python_exe", b"/bin/false")
    found = []
    job = threading.Thread(target=lambda: found.extend(side_by_side(works.square, [1, 2, 3], 1, no_word)), daemon=True)
    job.start()
    job.join(20)
    for number in kept:
        os.close(number)
    assert [square for square, _ in found] == [1, 4, 9]
    assert len(kept) == 1
