"""Who makes a map's parts: the scheduler of a Dask cluster at an address, or processes of this machine."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import tempfile
import threading
from collections.abc import Iterator
from typing import Any

from .errors import DeviceError, SetupError

PATIENCE_S = 15  # until a scheduler answers
# Dask looks a hundred times a second what its workers do, for a page that nobody opens (up to a tenth of their time), and lets them give
# back memory that they want again at once (15 %)
_SWIFT = {"distributed.worker.profile.enabled": False, "distributed.nanny.pre-spawn-environ.MALLOC_TRIM_THRESHOLD_": None}
# Dask opens a port for pages in each process, whether it has any or not: there is nothing to see on them
_NO_PAGES: dict[str, list[str]] = {"distributed.scheduler.http.routes": [], "distributed.worker.http.routes": []}
_INSTALL = "Install resources/engine-cluster.lock into the engine's environment"


@contextlib.contextmanager
def connected(address: str) -> Iterator[Any]:
    """A client of the cluster; "local:N" is one of N processes on this machine. Raises SetupError, DeviceError."""
    try:
        from distributed import Client
    except ImportError as error:
        raise SetupError(f"To map on a cluster the engine's Python lacks a package: {error}", _INSTALL) from error
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what goes wrong comes as sentences
    with contextlib.ExitStack() as opened:
        kind, _, count = address.partition(":")
        try:
            where = opened.enter_context(_local_cluster(int(count))) if kind == "local" else address
            if kind == "tcp":
                _check_scheduler(address)
            client = opened.enter_context(Client(where, timeout=PATIENCE_S, set_as_default=False))
        except (OSError, ValueError, TimeoutError) as error:
            hint = "Is its scheduler running, of the same version of Dask, and may this machine reach it?"
            raise DeviceError(f"The cluster at '{address}' does not answer", hint) from error
        except (TypeError, RuntimeError) as error:  # no certificates for tls://, or processes that do not start
            reason = (str(error) or type(error).__name__).splitlines()[0]
            raise DeviceError(
                f"The cluster '{address}' cannot be used: {reason}", "Look at its address and Dask's settings"
            ) from error
        yield client


def _check_scheduler(address: str) -> None:
    """Raises DeviceError where another program takes the call; OSError, TimeoutError where nobody does."""
    try:
        asyncio.run(asyncio.wait_for(_knock(address), PATIENCE_S))
    except (OSError, TimeoutError):
        raise
    except Exception as error:  # Dask takes what others send for lengths, and asks for so much memory, or stumbles later
        hint = "Look at its address and port, which a scheduler prints when it starts; it must be of the same version of Dask"
        raise DeviceError(f"What answers at '{address}' is no scheduler of Dask", hint) from error


async def _knock(address: str) -> None:
    """Ask who is there: Dask's client waits without an end for who takes the call and says nothing. Raises OSError, TimeoutError."""
    from distributed.core import rpc

    async with rpc(address) as scheduler:
        await scheduler.identity()


@contextlib.contextmanager
def _local_cluster(workers: int) -> Iterator[Any]:
    import dask
    from distributed import LocalCluster

    # Whoever may talk to one of them runs programs in the name of who started it: only what has their certificate may
    guarded = {"protocol": "tls://", "security": _throwaway_certificates()}
    quiet = {"dashboard_address": "127.0.0.1:0", "scheduler_kwargs": {"dashboard": False}, "silence_logs": logging.CRITICAL}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        with _interrupts_stay_here(), dask.config.set({**_SWIFT, **_NO_PAGES}):
            cluster = LocalCluster(n_workers=workers, threads_per_worker=1, local_directory=folder, **guarded, **quiet)
        with cluster:
            yield cluster


def _throwaway_certificates() -> Any:
    """Of these processes alone, in their memory. Raises SetupError where the package that makes them is missing."""
    from distributed import Security

    try:
        return Security.temporary()
    except ImportError as error:
        raise SetupError(
            "Processes of this machine that make a map together need the package 'cryptography': without it every account of the "
            "machine could run programs as you",
            _INSTALL,
        ) from error


@contextlib.contextmanager
def _interrupts_stay_here() -> Iterator[None]:
    """Processes that start now do not hear Ctrl-C, which a terminal sends to all of them; who started them tells them to stop."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
