"""Two windows of QGIS that set up the engine, an engine that runs meanwhile, and what a set-up that was killed has left."""

import socket
import subprocess
import sys
import time

import pytest

from xmodalnet.engine.errors import EngineError
from xmodalnet.plugin import runtime, set_up_lock
from xmodalnet.plugin.set_up_lock import setting_up

from . import test_runtime

nowhere = test_runtime.nowhere


def install() -> None:
    runtime.install_engine(lambda fraction, stage: None, lambda: False)


def test_the_second_one_leaves_the_first_one_its_environment(nowhere):
    folder = nowhere / "profile" / "engine"
    with setting_up(folder):
        half_made = test_runtime.make(folder / "bin" / "python")
        with pytest.raises(
            EngineError, match=r"Another QGIS is setting up the engine in .*engine \(computer and process: "
        ) as caught:
            install()
        assert half_made.exists()
    assert "the engine is found by itself then" in caught.value.hint
    install()
    assert [path.name for path in folder.parent.iterdir()] == ["engine"], "no lock is left"


def test_a_lock_whose_process_is_gone_counts_for_nothing(nowhere):
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    lock = nowhere / "profile" / ".engine.lock"
    lock.parent.mkdir()
    lock.write_text(f"{gone.pid}\nqgis\n{socket.gethostname()}\n", encoding="utf-8")
    with setting_up(nowhere / "profile" / "engine"):
        pass
    assert list(lock.parent.iterdir()) == []


def test_what_a_set_up_that_was_killed_has_left_goes_and_nothing_else(nowhere):
    folder = nowhere / "profile" / "engine"
    for name in (".engine.0123abcd", ".engine.notes", ".other.0123abcd", "engine.0123abcd"):
        test_runtime.make(folder.parent / name / "pip" / "file")
    with setting_up(folder):
        assert sorted(path.name for path in folder.parent.iterdir() if path.is_dir()) == [
            ".engine.notes",
            ".other.0123abcd",
            "engine.0123abcd",
        ]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the system keeps what runs, or does not tell")
def test_an_engine_that_runs_keeps_its_files(nowhere, monkeypatch):
    monkeypatch.setattr(set_up_lock, "_ENDS_S", 0.2)
    python = nowhere / "profile" / "engine" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    engine = subprocess.Popen([str(python), "-c", "import time; time.sleep(60)"])
    try:
        time.sleep(0.2)
        with pytest.raises(EngineError, match=r"The engine in .*engine is in use") as caught:
            install()
        assert "Close all other windows of QGIS" in caught.value.hint
        assert python.is_symlink()
    finally:
        engine.kill()
        engine.wait()
    install()


def test_a_profile_that_cannot_be_written_is_told_in_a_sentence(nowhere):
    (nowhere / "profile").write_text("no folder", encoding="utf-8")
    with pytest.raises(EngineError) as caught:
        install()
    folder = nowhere / "profile"
    assert str(caught.value) == (
        f"The folder {folder} cannot be written. Ask who looks after this computer for the right to write there"
    )
