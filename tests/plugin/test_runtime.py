"""Which Python is the engine's, and making one."""

import os
import subprocess
import sys

import pytest
from qgis.core import QgsSettings

from xmodalnet.engine.errors import Cancelled, EngineError
from xmodalnet.plugin import runtime


@pytest.fixture
def nowhere(tmp_path, monkeypatch):
    """A plugin folder without environments, a profile without an engine."""
    lock = tmp_path / "resources" / "engine-cpu.lock"
    lock.parent.mkdir()
    lock.write_text("# nothing\n", encoding="utf-8")
    monkeypatch.setattr(runtime, "ROOT", tmp_path)
    monkeypatch.setattr(runtime, "LOCK", lock)
    monkeypatch.setattr(runtime, "managed_folder", lambda: tmp_path / "profile" / "engine")
    monkeypatch.delenv(runtime.PYTHON_VARIABLE, raising=False)
    return tmp_path


def make(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return path


def test_the_chosen_interpreter_comes_first_then_the_variable_then_the_checkout_then_ours(nowhere, monkeypatch):
    assert runtime.find_engine_python() is None
    managed = make(nowhere / "profile" / "engine" / "bin" / "python")
    assert runtime.find_engine_python() is None, "an environment without its mark is not complete"
    make(nowhere / "profile" / "engine" / "engine-cpu.lock")
    assert runtime.find_engine_python() == managed
    checkout = make(nowhere / ".venv" / "bin" / "python")
    assert runtime.find_engine_python() == checkout
    named = make(nowhere / "named" / "python")
    monkeypatch.setenv(runtime.PYTHON_VARIABLE, str(named))
    assert runtime.find_engine_python() == named
    chosen = make(nowhere / "chosen" / "python")
    runtime.choose_python(str(chosen))
    assert runtime.find_engine_python() == chosen
    chosen.unlink()
    assert runtime.find_engine_python() == named, "a chosen interpreter that is gone is passed over"
    assert QgsSettings().value("xmodalnet/engine_python") == str(chosen)


def test_the_engine_that_was_set_up_can_be_put_before_all_others(nowhere, monkeypatch):
    managed = make(nowhere / "profile" / "engine" / "bin" / "python")
    make(nowhere / "profile" / "engine" / "engine-cpu.lock")
    checkout = make(nowhere / ".venv" / "bin" / "python")
    monkeypatch.setenv(runtime.PYTHON_VARIABLE, str(make(nowhere / "named" / "python")))
    runtime.choose_python(str(make(nowhere / "chosen" / "python")))
    runtime.choose_managed()
    assert runtime.find_engine_python() == managed
    (nowhere / "profile" / "engine" / "engine-cpu.lock").unlink()
    monkeypatch.delenv(runtime.PYTHON_VARIABLE)
    assert runtime.find_engine_python() == checkout, "an engine of other pins is not taken"


def test_the_command_starts_the_engine_of_this_plugin(nowhere):
    python = make(nowhere / ".venv" / "bin" / "python")
    command = runtime.engine_command()
    assert command == runtime.EngineCommand(str(python), ("-u", "-m", "engine", "serve"), str(nowhere))


def test_without_an_engine_there_is_a_way_out(nowhere):
    with pytest.raises(EngineError, match="not set up") as caught:
        runtime.engine_command()
    assert "Set Up Engine" in caught.value.hint


def test_the_environment_drops_what_qgis_set(monkeypatch):
    foreign = (
        "PYTHONHOME",
        "PYTHONPATH",
        "PROJ_LIB",
        "PROJ_DATA",
        "GDAL_DATA",
        "GDAL_DRIVER_PATH",
        "LD_LIBRARY_PATH",
        "QT_PLUGIN_PATH",
    )
    for name in foreign:
        monkeypatch.setenv(name, "of QGIS")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy:3128")
    environment = runtime.clean_environment()
    assert not set(foreign) & set(environment)
    assert environment["HTTPS_PROXY"] == "http://proxy:3128"
    assert environment["PATH"] == os.environ["PATH"]


def test_on_windows_the_folders_of_qgis_leave_the_path(monkeypatch):
    monkeypatch.setenv("OSGEO4W_ROOT", "/QGIS")
    monkeypatch.setenv("PATH", os.pathsep.join(["/qgis/bin", "/QGIS/apps/qt5", "/usr/bin"]))
    assert runtime.clean_environment()["PATH"] == "/usr/bin"


def test_a_base_python_is_an_ordinary_and_recent_one(qgis_app):
    python = runtime.find_base_python()
    question = "import ensurepip, sys; print(sys.version_info >= (3, 11))"
    assert subprocess.run([python, "-c", question], capture_output=True, text=True, check=True).stdout == "True\n"


def test_qgis_itself_is_not_taken_for_a_python(qgis_app, monkeypatch, tmp_path):
    program = make(tmp_path / "qgis-bin")
    monkeypatch.setattr(sys, "executable", str(program))
    assert str(program) not in list(runtime._base_candidates())


def test_setting_up_makes_an_environment_of_its_own(nowhere):
    steps = []
    python = runtime.install_engine(lambda fraction, stage: steps.append(fraction), lambda: False)
    prefix = subprocess.run([str(python), "-c", "import sys; print(sys.prefix)"], capture_output=True, text=True, check=True)
    assert prefix.stdout.strip() == str(nowhere / "profile" / "engine")
    assert runtime.find_engine_python() == python
    assert steps == sorted(steps)


def test_a_package_that_does_not_exist_leaves_nothing_half(nowhere):
    runtime.LOCK.write_text("./no-such-package-0.0.0-py3-none-any.whl\n", encoding="utf-8")
    with pytest.raises(EngineError, match="Setting up the engine failed") as caught:
        runtime.install_engine(lambda fraction, stage: None, lambda: False)
    assert "no-such-package" in caught.value.hint
    assert not (nowhere / "profile" / "engine").exists()
    assert runtime.find_engine_python() is None


def test_cancelling_the_set_up_leaves_nothing_half(nowhere):
    stages = []
    with pytest.raises(Cancelled):
        runtime.install_engine(lambda fraction, stage: stages.append(stage), lambda: len(stages) > 1)
    assert not (nowhere / "profile" / "engine").exists()


def test_the_folder_names_the_pins(qgis_app, tmp_path, monkeypatch):
    first, second = tmp_path / "a.lock", tmp_path / "b.lock"
    first.write_text("torch==2.13.0\n", encoding="utf-8")
    second.write_text("torch==2.14.0\n", encoding="utf-8")
    folders = []
    for lock in (first, second, first):
        monkeypatch.setattr(runtime, "LOCK", lock)
        folders.append(runtime.managed_folder())
    assert folders[0] == folders[2] != folders[1]
    assert folders[0].parent.name == "xmodalnet"
