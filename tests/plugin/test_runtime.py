"""Which Python is the engine's, and making one."""

import hashlib
import os
import shutil
import subprocess
import zipfile

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy

from xmodalnet.engine.errors import Cancelled, EngineError
from xmodalnet.plugin import packages, runtime

from . import test_programs

proxy = test_programs.proxy


@pytest.fixture
def nowhere(tmp_path, monkeypatch):
    """A plugin folder without environments, a profile without an engine."""
    lock = tmp_path / "resources" / "engine-cpu.lock"
    lock.parent.mkdir()
    lock.write_text("# nothing\n", encoding="utf-8")
    lock.with_name(packages.SUMS).touch()
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


def test_an_interpreter_that_may_not_be_looked_at_is_passed_over_and_told_of(nowhere, monkeypatch):
    """As in a folder that may not be entered, which no test that runs as root meets."""
    checkout = make(nowhere / ".venv" / "bin" / "python")
    long, none = str(nowhere / ("x" * 300) / "python"), str(nowhere / "gone" / "python")
    runtime.choose_python(long)
    monkeypatch.setenv(runtime.PYTHON_VARIABLE, none)
    assert runtime.find_engine_python() == checkout
    assert runtime.refused_pythons() == [f"The interpreter {long} cannot be used: File name too long."]
    runtime.choose_python("")
    monkeypatch.setenv(runtime.PYTHON_VARIABLE, long)
    assert runtime.find_engine_python() == checkout
    assert runtime.refused_pythons() == [f"The interpreter {long} cannot be used: File name too long."]


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


def test_setting_up_makes_an_environment_of_its_own(nowhere):
    steps, stages = [], []
    python = runtime.install_engine(lambda *step: (steps.append(step[0]), stages.append(step[1])), lambda: False)
    assert stages[:2] == ["Looking for Python", "Making the environment"], "nothing was there"
    prefix = subprocess.run([str(python), "-c", "import sys; print(sys.prefix)"], capture_output=True, text=True, check=True)
    assert prefix.stdout.strip() == str(nowhere / "profile" / "engine")
    assert runtime.find_engine_python() == python
    assert steps == sorted(steps)


def test_a_package_that_does_not_exist_leaves_nothing_half(nowhere):
    runtime.LOCK.write_text("./no-such-package-0.0.0-py3-none-any.whl\n", encoding="utf-8")
    with pytest.raises(EngineError, match="The packages could not be downloaded") as caught:
        runtime.install_engine(lambda fraction, stage: None, lambda: False)
    assert "no-such-package" in caught.value.hint
    assert not (nowhere / "profile" / "engine").exists()
    assert runtime.find_engine_python() is None


def test_a_proxy_that_pip_does_not_know_is_told_where_nothing_comes(nowhere, proxy):
    proxy(QNetworkProxy.ProxyType.Socks5Proxy)
    runtime.LOCK.write_text("./no-such-package-0.0.0-py3-none-any.whl\n", encoding="utf-8")
    with pytest.raises(EngineError) as caught:
        runtime.install_engine(lambda fraction, stage: None, lambda: False)
    assert caught.value.hint.startswith("QGIS goes through a SOCKS proxy, and pip cannot: set an HTTP proxy")


def test_cancelling_the_set_up_leaves_nothing_half(nowhere):
    stages = []
    with pytest.raises(Cancelled):
        runtime.install_engine(lambda fraction, stage: stages.append(stage), lambda: len(stages) > 1)
    assert not (nowhere / "profile" / "engine").exists()


def test_an_engine_that_is_in_use_stays_whole(nowhere, monkeypatch):
    """On Windows neither a folder is moved in which a file is open, nor is such a file removed; the others would be."""
    running = make(nowhere / "profile" / "engine" / "bin" / "python")

    def refuse(*paths):
        raise PermissionError(13, "is being used by another process")

    with monkeypatch.context() as windows:
        windows.setattr(os, "replace", refuse)
        with pytest.raises(EngineError, match=r"The engine in .*engine is in use") as caught:
            runtime.install_engine(lambda fraction, stage: None, lambda: False)
    assert "other windows of QGIS" in caught.value.hint
    assert running.exists()
    stages = []
    runtime.install_engine(lambda fraction, stage: stages.append(stage), lambda: False)
    assert stages[:3] == ["Looking for Python", "Removing what was there", "Making the environment"]
    assert sorted(path.name for path in (nowhere / "profile").iterdir()) == ["engine"]


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


def test_an_environment_whose_python_is_gone_is_no_engine(nowhere):
    """A newer QGIS for Windows takes the Python of the older one along; the copy in the environment stays and does not start."""
    managed = make(nowhere / "profile" / "engine" / "bin" / "python")
    make(nowhere / "profile" / "engine" / "engine-cpu.lock")
    base = make(nowhere / "QGIS 3.40.1" / "python").parent
    (managed.parents[1] / "pyvenv.cfg").write_text(f"home = {base}\nversion = 3.12.3\n", encoding="utf-8")
    assert runtime.find_engine_python() == managed
    shutil.rmtree(base)
    assert runtime.find_engine_python() is None


def test_paths_on_windows_are_short_enough(qgis_app, monkeypatch):
    """The longest of a package, torch's, has 167 letters, and Windows allows 259 in all."""
    monkeypatch.setenv("LOCALAPPDATA", r"C:\Users\firstname.lastname02\AppData\Local")
    folder = str(runtime.folder_for("0123456789" * 6, is_windows=True)).replace("/", "\\") + "\\Lib\\site-packages\\"
    assert folder.startswith("C:\\Users\\")
    assert len(folder) + 167 <= 259
    assert folder not in str(runtime.folder_for("0123456789" * 6, is_windows=False))


def test_without_room_nothing_is_begun(nowhere, monkeypatch):
    runtime.LOCK.write_text("affine==3.0.1\n", encoding="utf-8")
    free = 8 * 10**9  # for what is installed, but not with what was downloaded for it
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**12, 10**12, free))
    with pytest.raises(EngineError, match=r"takes 9.0 GB in .* until it is done, and 8.0 GB are free there"):
        runtime.install_engine(lambda fraction, stage: None, lambda: False)
    assert not (nowhere / "profile").exists()


def test_packages_that_do_not_start_are_no_engine(nowhere, monkeypatch):
    """A wheel of that name whose library is broken."""
    wheel = nowhere / "rasterio-0.0.1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("rasterio.py", "raise ImportError('DLL load failed')")
        archive.writestr("rasterio-0.0.1.dist-info/METADATA", "Metadata-Version: 2.1\nName: rasterio\nVersion: 0.0.1\n")
        archive.writestr("rasterio-0.0.1.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr("rasterio-0.0.1.dist-info/RECORD", "")
    runtime.LOCK.write_text(f"rasterio @ {wheel.as_uri()}\n", encoding="utf-8")
    runtime.LOCK.with_name(packages.SUMS).write_text(f"{hashlib.sha256(wheel.read_bytes()).hexdigest()}  {wheel.name}\n")
    with pytest.raises(EngineError, match="do not start") as caught:
        runtime.install_engine(lambda fraction, stage: None, lambda: False)
    assert "DLL load failed" in caught.value.hint
    assert not (nowhere / "profile" / "engine").exists()


def test_an_environment_of_windows_looks_for_dlls_where_qgis_has_them(tmp_path):
    """Executed as it is in a .pth: in a folder that is there, once; of one that is gone not a word."""
    asked = []
    for folder in (tmp_path, tmp_path / "gone"):
        code = runtime.dll_line(str(folder)).replace("os.add_dll_directory", "asked.append")
        exec(compile(code, "qgis_dlls.pth", "exec"), {"asked": asked})
    assert asked == [str(tmp_path)]
    assert runtime.dll_line("C:\\QGIS 3.40\\bin").count("\n") == 1


def test_the_python_of_qgis_for_windows_is_told_where_its_ssl_lies(tmp_path, monkeypatch):
    """It finds the libraries of SSL only inside of QGIS: pip had none in an environment made of it."""
    line = tmp_path / "Lib" / "site-packages" / "qgis_dlls.pth"
    python = make(tmp_path / "bin" / "python")
    python.write_text(f'#!/bin/sh\ntest -f "{line}"\n')
    python.chmod(0o755)
    line.parent.mkdir(parents=True)
    monkeypatch.delenv("OSGEO4W_ROOT", raising=False)
    with pytest.raises(EngineError, match=r"QGIS/python\.exe cannot download: it comes without SSL") as caught:
        runtime._check_secure("QGIS/python.exe", tmp_path)
    assert "python.org" in caught.value.hint
    monkeypatch.setenv("OSGEO4W_ROOT", str(tmp_path / "QGIS 3.40"))
    runtime._check_secure("QGIS/python.exe", tmp_path)
    assert line.read_text() == runtime.dll_line(str(tmp_path / "QGIS 3.40" / "bin"))


def test_a_network_without_pypi_is_told_before_the_last_lines_of_pip(nowhere, monkeypatch):
    """pip itself ends with 'no matching distribution', which sounds as if the package were wrong."""
    runtime.LOCK.write_text("affine==3.0.1\n", encoding="utf-8")
    for name, value in (
        ("CONFIG_FILE", os.devnull),
        ("INDEX_URL", "http://127.0.0.1:9/simple"),
        ("RETRIES", "1"),
        ("NO_CACHE_DIR", "1"),
    ):
        monkeypatch.setenv(f"PIP_{name}", value)
    for name in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(EngineError, match="The packages could not be downloaded") as caught:
        runtime.install_engine(lambda fraction, stage: None, lambda: False)
    assert caught.value.hint.startswith("PyPI cannot be reached")
    assert "affine" in caught.value.hint


def test_engines_of_other_versions_are_known_by_their_mark(nowhere):
    assert runtime.earlier_engines() == []
    make(nowhere / "profile" / "engine" / "engine-cpu.lock")
    make(nowhere / "profile" / "half made" / "bin" / "python")
    earlier = make(nowhere / "profile" / "engine-0123456789" / "engine-cpu.lock").parent
    assert runtime.earlier_engines() == [earlier]
