"""Work that says nothing while it lasts."""

import threading
import time

import pytest

from xmodalnet.engine.threads import while_telling


def test_who_waits_is_told_now_and_then():
    told, done = [], []

    def work():
        time.sleep(0.35)
        done.append(threading.current_thread())

    while_telling(work, lambda: told.append(len(done)))
    assert done
    assert done[0] is not threading.current_thread()
    assert len(told) >= 3
    assert set(told) == {0}


def test_what_the_work_raises_is_raised_here():
    def work():
        raise ValueError("no room")

    with pytest.raises(ValueError, match="no room"):
        while_telling(work, lambda: None)


def test_who_is_stopped_does_not_wait_for_the_work():
    end = threading.Event()

    def stop():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        while_telling(lambda: end.wait(5) and None, stop)
    assert not end.is_set()
    end.set()
