"""Tasks that follow one another, such as an algorithm of QGIS whose result is then named and coloured. What they leave on their way
lies in a folder that goes at the end, and on whatever ends them before.
"""

from __future__ import annotations

import shutil
from collections import deque
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Callable, Union

from .layer_copy import LayerCopy
from .outputs import work_folder
from .tasks import AlgorithmTask, EngineTask, RenderTask

Task = Union[EngineTask, AlgorithmTask, RenderTask, LayerCopy]
Step = Callable[[], Task]  # made when it is its turn: what it reads is there then
Start = Callable[
    [Task, Callable[[Any], None]], None
]  # runs a task, and calls back with its result; raises JobError while one runs


class Chains:
    """On the main thread; one chain at a time."""

    def __init__(self, start: Start) -> None:
        self._start = start
        self._folders: set[Path] = set()  # where work goes on

    def let_go(self) -> None:
        """Before the plugin goes, and after its tasks."""
        for folder in tuple(self._folders):
            self._clear(folder)

    def work_folder(self, target: Path) -> Path:
        """A folder for a chain, beside what it will make. Raises OutputError."""
        folder = work_folder(target)
        self._folders.add(folder)
        return folder

    def run(self, steps: Iterable[Step], folder: Path, at_end: Callable[[], None]) -> None:
        """One task after the other, then at_end. Raises JobError while something else runs."""
        self._go_on(deque(steps), folder, at_end)

    def _go_on(self, steps: deque[Step], folder: Path, at_end: Callable[[], None]) -> None:
        with ExitStack() as end:
            end.callback(self._clear, folder)  # whatever ends the chain, unless it goes on
            if not steps:
                at_end()
                return
            task = steps.popleft()()
            for ended in (task.failed, task.stopped):
                ended.connect(lambda *_: self._clear(folder))
            self._start(task, lambda _: self._go_on(steps, folder, at_end))
            end.pop_all()

    def _clear(self, folder: Path) -> None:
        self._folders.discard(folder)
        shutil.rmtree(folder, ignore_errors=True)
