"""How many cores there are, how the threads of the numeric libraries wait for each other (to be said before torch is loaded), and work
that says nothing while it lasts."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable

# Threads that spin while they wait make torch crawl whenever QGIS or another program has a core; threads that sleep at once lose much
# on a quiet machine. So they spin for a moment. GNU's OpenMP reads the first, all others the second, and numpy's OpenBLAS the third:
# a power of two, in ticks.
_WAITING = {"GOMP_SPINCOUNT": "500", "OMP_WAIT_POLICY": "PASSIVE", "OPENBLAS_THREAD_TIMEOUT": "10"}
_TELL_S = 0.1


def while_telling(work: Callable[[], None], tell: Callable[[], None]) -> None:
    """Do the work in a thread, and tell once at least, then now and then. What it raises is raised here; where `tell` raises, it is left
    to its end."""
    raised: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except BaseException as error:  # it is raised again, by who waits
            raised.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    tell()
    thread.join(_TELL_S)
    while thread.is_alive():
        tell()
        thread.join(_TELL_S)
    if raised:
        raise raised[0]


def core_count() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def wait_briefly() -> None:
    """Set what the user has not set."""
    for name, value in _WAITING.items():
        os.environ.setdefault(name, value)
