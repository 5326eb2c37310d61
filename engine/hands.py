"""Independent parts of a job done side by side: here, and by other hands, processes that live as long as the job does.

Threads would wait for Python's lock most of the time. What another hand fails at is done here after all, so that what goes wrong is told
as ever, and where no process can be started a job only takes longer.
"""

from __future__ import annotations

import logging
import multiprocessing
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from multiprocessing.reduction import ForkingPickler
from typing import Any, Generic, TypeVar

log = logging.getLogger(__name__)

ProgressCall = Callable[[float, str], None]
Part = TypeVar("Part")
Found = TypeVar("Found")
Work = Callable[[Part, ProgressCall], Found]

_LOOK_S = 1.0  # between two looks whether another hand is still there
TELL_S = 0.1  # between two words of another hand, and of this process while it only waits


def side_by_side(work: Work[Part, Found], parts: Sequence[Part], others: int, progress: ProgressCall) -> list[Found]:
    """What the work makes of each part, in their order; parts, results and the work itself can be pickled. others: hands beside this one.

    progress(fraction of all parts, stage) is only called here, and may raise to stop; the other hands are gone when this function ends.
    """
    board: _Board[Found] = _Board(len(parts))
    others = min(others, len(parts) - 1)
    packed = bytes(ForkingPickler.dumps(work)) if others > 0 else b""  # once for all
    there = [_Hand(packed, parts, board) for _ in range(others)]
    try:
        while not board.is_full:
            number = board.take()
            if number is None:
                progress(*board.wait())
                continue

            def tell(fraction: float, stage: str, number: int = number) -> None:
                progress(board.note(number, _Far(fraction, stage)), stage)

            board.put(number, work(parts[number], tell))
    finally:
        for hand in there:
            hand.stop()
    return board.found


@dataclass(frozen=True)
class _Far:
    """What a hand says of a part before it is done."""

    fraction: float
    stage: str


class _Board(Generic[Found]):
    """Which parts are to do, how far each is and what came out; all hands look at it."""

    def __init__(self, count: int) -> None:
        self._turn = threading.Condition()
        self._to_do = deque(range(count))
        self._far = [_Far(0.0, "")] * count
        self._found: dict[int, Found] = {}

    @property
    def is_full(self) -> bool:
        return len(self._found) == len(self._far)

    @property
    def found(self) -> list[Found]:
        return [self._found[number] for number in range(len(self._far))]

    def take(self) -> int | None:
        """The next part, None where all were taken."""
        with self._turn:
            return self._to_do.popleft() if self._to_do else None

    def note(self, number: int, far: _Far) -> float:
        """A part is so far; how far all are."""
        with self._turn:
            self._far[number] = far
            return self._mean()

    def put(self, number: int, found: Found) -> None:
        with self._turn:
            self._far[number], self._found[number] = _Far(1.0, ""), found
            self._turn.notify_all()

    def give_back(self, number: int) -> None:
        """A part that another hand must do."""
        with self._turn:
            self._to_do.append(number)
            self._far[number] = _Far(0.0, "")
            self._turn.notify_all()

    def wait(self) -> tuple[float, str]:
        """A moment, or until a part is done or given back. How far all parts are, and the stage of one that is not done."""
        with self._turn:
            self._turn.wait(TELL_S)
            stages = [far.stage for number, far in enumerate(self._far) if number not in self._found]
            return self._mean(), next(filter(None, stages), "")

    def _mean(self) -> float:
        return sum(far.fraction for far in self._far) / len(self._far)


class _Hand:
    """A process that takes parts from the board, and the thread that hears it."""

    def __init__(self, packed: bytes, parts: Sequence[Any], board: _Board[Any]) -> None:
        self._process: BaseProcess | None = None
        self._is_over = False
        self._thread = threading.Thread(target=self._hear, args=(packed, parts, board), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """At once, whatever it does."""
        self._is_over = True
        if self._process is not None:
            self._process.kill()
        self._thread.join()

    def _hear(self, packed: bytes, parts: Sequence[Any], board: _Board[Any]) -> None:
        number = None
        try:
            here = self._start()
            self._word(here)
            here.send_bytes(packed)
            while not self._is_over and (number := board.take()) is not None:
                here.send(parts[number])
                while isinstance(said := self._word(here), _Far):
                    board.note(number, said)
                board.put(number, said)
                number = None
        except Exception as error:  # whatever it is: the work is done here after all
            if not self._is_over:
                log.info("Another hand has ended: %r", error)
            if number is not None:
                board.give_back(number)
        finally:
            self._end()

    def _start(self) -> Connection:
        context = multiprocessing.get_context("spawn")  # a fork would copy the threads' locks
        here, there = context.Pipe()
        process = context.Process(target=_work, args=(there,), daemon=True)
        process.start()
        self._process = process
        there.close()  # so that its end is heard
        if self._is_over:
            process.kill()
        return here

    def _word(self, here: Connection) -> Any:
        """What it says next. Raises EOFError where it is gone: of one that did not even start, Windows does not tell so, as its side of the
        pipe waits here to be fetched."""
        while not here.poll(_LOOK_S):
            if self._process is None or not (self._process.is_alive() or here.poll()):
                raise EOFError
        return here.recv()

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()


def _work(here: Connection) -> None:
    """In the other process: do what comes, until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who asks is interrupted, too
    try:
        here.send(None)  # it is there
        work = here.recv()
        told = 0.0

        def tell(fraction: float, stage: str) -> None:
            nonlocal told
            if time.monotonic() - told > TELL_S:
                told = time.monotonic()
                here.send(_Far(fraction, stage))

        while True:
            here.send(work(here.recv(), tell))
    except Exception:  # the other end does it again, and tells
        return
