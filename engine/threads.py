"""How many cores there are, and how the threads of the numeric libraries wait for each other: to be said before torch is loaded."""

from __future__ import annotations

import os

# Threads that spin while they wait make torch crawl whenever QGIS or another program has a core; threads that sleep at once lose much
# on a quiet machine. So they spin for a moment. GNU's OpenMP reads the first, all others the second, and numpy's OpenBLAS the third:
# a power of two, in ticks.
_WAITING = {"GOMP_SPINCOUNT": "500", "OMP_WAIT_POLICY": "PASSIVE", "OPENBLAS_THREAD_TIMEOUT": "10"}


def core_count() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def wait_briefly() -> None:
    """Set what the user has not set."""
    for name, value in _WAITING.items():
        os.environ.setdefault(name, value)
