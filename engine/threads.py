"""How the threads of the numeric libraries wait for each other. To be said before torch is loaded."""

from __future__ import annotations

import os

# Threads that spin while they wait make torch crawl whenever QGIS or another program has a core; threads that sleep at once lose much
# on a quiet machine. So they spin for a moment. GNU's OpenMP reads the first, all others the second, and numpy's OpenBLAS the third:
# a power of two, in ticks.
_WAITING = {"GOMP_SPINCOUNT": "500", "OMP_WAIT_POLICY": "PASSIVE", "OPENBLAS_THREAD_TIMEOUT": "10"}


def wait_briefly() -> None:
    """Set what the user has not set."""
    for name, value in _WAITING.items():
        os.environ.setdefault(name, value)
