"""The engine's packages: gathered in a folder on one computer, installed from it on another one that can download nothing."""

import base64
import hashlib
import platform
import shutil
import subprocess
import sys
import tempfile
import zipfile

import pytest

from xmodalnet.engine.errors import Cancelled, EngineError
from xmodalnet.plugin import base_python, packages, runtime

from . import test_runtime
from .test_base_python import script

nowhere = test_runtime.nowhere
OURS = f"cp3{sys.version_info[1]}"


def wheel(folder, name, version, code="", tag="py3-none-any", needs=()):
    """A package that pip takes for a real one."""
    folder.mkdir(parents=True, exist_ok=True)
    inside = f"{name}-{version}.dist-info"
    requires = "".join(f"Requires-Dist: {other}\n" for other in needs)
    files = {
        f"{name}.py": code,
        f"{inside}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{requires}",
        f"{inside}/WHEEL": f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n",
    }
    sums = {
        path: base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        for path, text in files.items()
    }
    record = "".join(f"{path},sha256={sums[path]},{len(text)}\n" for path, text in files.items())
    with zipfile.ZipFile(folder / f"{name}-{version}-{tag}.whl", "w") as archive:
        for path, text in {**files, f"{inside}/RECORD": f"{record}{inside}/RECORD,,\n"}.items():
            archive.writestr(path, text)


@pytest.fixture
def index(nowhere, monkeypatch):
    """pip finds packages in a folder alone, as if that were PyPI, and asks no server."""
    folder = nowhere / "pypi"
    wheel(folder, "torch", "2.13.0", "print('started')", needs=["helping-hand"])
    wheel(folder, "helping_hand", "1.0")
    runtime.LOCK.write_text('# pinned\ntorch==2.13.0\ncolorama==0.4.6; sys_platform == "win32"\n', encoding="utf-8")
    know(folder / "torch-2.13.0-py3-none-any.whl")
    for name, value in (("CONFIG_FILE", "/dev/null"), ("NO_INDEX", "1"), ("FIND_LINKS", str(folder)), ("NO_CACHE_DIR", "1")):
        monkeypatch.setenv(f"PIP_{name}", value)
    return folder


def know(*files):
    """As what PyPI had when the packages were pinned."""
    sums = "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)
    runtime.LOCK.with_name(packages.SUMS).write_text(sums, encoding="utf-8")


def ignore(fraction, stage):
    pass


def test_who_cancels_while_large_files_are_looked_at_does_not_wait(index):
    asked = []

    def is_cancelled():
        asked.append(True)
        return True

    with pytest.raises(Cancelled):
        packages.check_genuine(index, runtime.LOCK, is_cancelled)
    assert asked == [True]


@pytest.mark.parametrize("what", ["other content", "another build", "another version with a label"])
def test_a_package_that_is_not_the_pinned_one_is_not_installed(index, nowhere, tmp_path, what):
    """Of two wheels of one version pip takes that with the higher build tag, whoever put it there."""
    gathered = index  # the only place where pip finds any
    if what == "another version with a label":
        runtime.LOCK.write_text("torch==2.13.0\nhelping_hand==1.0\n", encoding="utf-8")
        know(index / "torch-2.13.0-py3-none-any.whl", index / "helping_hand-1.0-py3-none-any.whl")
    wheel(gathered, "torch", "2.13.0", "print('started')" if what != "other content" else "print('evil')")
    if what == "another version with a label":
        wheel(gathered, "helping_hand", "1.0+evil")
    if what == "another build":
        wheel(gathered, "torch", "2.13.0", "print('evil')", tag="99-py3-none-any")
    wrong = {"other content": "torch-2.13.0-py3-none-any", "another build": "torch-2.13.0-99-py3-none-any"}.get(
        what, "helping_hand-1.0"
    )
    with pytest.raises(EngineError, match=f"{wrong}.* is not the file that this version of the plugin was made for") as caught:
        runtime.install_engine(ignore, lambda: False, gathered)
    assert "gather the packages again" in caught.value.hint
    assert not (nowhere / "profile" / "engine").exists()


def test_a_build_of_pytorch_from_another_index_is_taken(index, nowhere, tmp_path):
    """For a card, or for the CPU alone; PyPI has none of them."""
    wheel(tmp_path / "share", "torch", "2.13.0+cpu", "print('started')")
    python = runtime.install_engine(ignore, lambda: False, tmp_path / "share")
    assert subprocess.run([str(python), "-c", "import torch"], capture_output=True, text=True, check=True).stdout == "started\n"


def test_nothing_is_built_from_source(index, nowhere, tmp_path):
    """Which would run code of the package."""
    source = tmp_path / "share" / "torch-2.13.0"
    source.mkdir(parents=True)
    runs = f"open({str(tmp_path / 'ran')!r}, 'w')"
    (source / "setup.py").write_text(f"{runs}\nfrom setuptools import setup\nsetup(name='torch', version='2.13.0')")
    wheel(source.parent, "helping_hand", "1.0")
    (source / "PKG-INFO").write_text("Metadata-Version: 2.1\nName: torch\nVersion: 2.13.0\n")
    shutil.make_archive(str(source), "gztar", source.parent, source.name)
    shutil.rmtree(source)
    runtime.LOCK.write_text("torch==2.13.0\nhelping_hand==1.0\n", encoding="utf-8")
    (index / "torch-2.13.0-py3-none-any.whl").unlink()
    with pytest.raises(EngineError, match=r"no package torch 2\.13\.0 that fits"):
        runtime.install_engine(ignore, lambda: False, tmp_path / "share")
    assert not (tmp_path / "ran").exists()


def test_every_pin_has_its_wheels(qgis_app):
    command = [sys.executable, str(runtime.ROOT / "tests" / "wheels.py"), "--check"]
    told = subprocess.run(command, check=False, capture_output=True, text=True)
    assert told.returncode == 0, told.stdout
    sums = runtime.LOCK.with_name(packages.SUMS).read_text(encoding="utf-8")
    for system in ("win_amd64", "macosx_14_0_arm64", "manylinux_2_28_x86_64", "manylinux_2_28_aarch64"):
        for python in ("cp311", "cp312", "cp313", "cp314"):
            assert f"  torch-2.13.0-{python}-{python}-{system}.whl\n" in sums


def test_looking_whether_the_packages_start_reports_to_nobody(index, nowhere):
    """The makers of onnxruntime would be told of it."""
    said = nowhere / "said"
    (index / "torch-2.13.0-py3-none-any.whl").unlink()
    wheel(index, "torch", "2.13.0", f"import os; open({str(said)!r}, 'w').write(os.environ.get('ORT_DISABLE_TELEMETRY', ''))")
    know(index / "torch-2.13.0-py3-none-any.whl")
    runtime.install_engine(ignore, lambda: False)
    assert said.read_text() == "1"


def test_without_the_list_nothing_is_installed(index, nowhere):
    runtime.LOCK.with_name(packages.SUMS).unlink()
    with pytest.raises(EngineError, match="The list of the engine's packages is missing"):
        runtime.install_engine(ignore, lambda: False)
    assert not (nowhere / "profile" / "engine").exists()


def test_what_is_gathered_here_is_an_engine_where_nothing_can_be_downloaded(index, nowhere, monkeypatch, tmp_path):
    passing = tmp_path / "passing"
    passing.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(passing))
    steps = []
    folder = runtime.gather_packages(tmp_path / "stick", lambda fraction, stage: steps.append(fraction), lambda: False)
    assert steps == sorted(steps)
    assert folder.parent == tmp_path / "stick"
    assert sorted(path.name for path in folder.iterdir()) == [
        "helping_hand-1.0-py3-none-any.whl",
        "torch-2.13.0-py3-none-any.whl",
    ]
    assert [path.name for path in folder.parent.iterdir()] == [folder.name], "nothing else is left there"
    assert not list(passing.iterdir())
    monkeypatch.delenv("PIP_NO_INDEX")
    for name, value in (
        ("FIND_LINKS", str(nowhere / "no such folder")),
        ("INDEX_URL", "http://127.0.0.1:9/simple"),
        ("RETRIES", "0"),
    ):
        monkeypatch.setenv(f"PIP_{name}", value)
    steps.clear()
    python = runtime.install_engine(lambda fraction, stage: steps.append(fraction), lambda: False, folder.parent)
    assert steps == sorted(steps)
    told = subprocess.run([str(python), "-c", "import torch, helping_hand"], capture_output=True, text=True, check=True)
    assert told.stdout == "started\n"
    assert runtime.find_engine_python() == python
    assert sorted(path.name for path in python.parents[2].iterdir()) == ["engine"], "what pip unpacked is gone"


def test_what_was_gathered_earlier_is_gathered_again_in_its_place(index, tmp_path):
    first = runtime.gather_packages(tmp_path, ignore, lambda: False)
    (first / "torch-2.13.0-py3-none-any.whl").write_text("damaged")
    assert runtime.gather_packages(tmp_path, ignore, lambda: False) == first
    assert zipfile.is_zipfile(first / "torch-2.13.0-py3-none-any.whl")


@pytest.mark.parametrize("reason", ["missing", "cancelled"])
def test_nothing_half_is_gathered(index, tmp_path, reason):
    if reason == "missing":
        (index / "helping_hand-1.0-py3-none-any.whl").unlink()
    stages = []
    with pytest.raises(EngineError if reason == "missing" else Cancelled) as caught:
        runtime.gather_packages(
            tmp_path / "stick", lambda _, stage: stages.append(stage), lambda: reason == "cancelled" and len(stages) > 2
        )
    assert list((tmp_path / "stick").iterdir()) == []
    assert stages[:2] == ["Looking for Python", "Getting pip ready"]
    if reason == "missing":
        assert str(caught.value).startswith("The packages could not be downloaded. ")
        assert "helping-hand" in caught.value.hint


def test_a_folder_that_cannot_be_written_is_told(index, tmp_path):
    blocked = tmp_path / "file"
    blocked.touch()
    with pytest.raises(EngineError, match=r"The folder .*file cannot be written"):
        runtime.gather_packages(blocked, ignore, lambda: False)


def test_a_folder_of_something_else_is_refused_before_anything_is_made(index, nowhere, tmp_path):
    wheel(tmp_path / "other", "requests", "2.0")
    with pytest.raises(EngineError, match="other holds none of the engine's packages") as caught:
        runtime.install_engine(ignore, lambda: False, tmp_path / "other")
    assert "Save Packages for Other Computers" in caught.value.hint
    assert not (nowhere / "profile").exists()


def test_the_first_package_that_a_folder_lacks_is_named(index, nowhere):
    runtime.LOCK.write_text("torch==2.13.0\nrasterio==1.4.4\n", encoding="utf-8")
    with pytest.raises(EngineError, match=r"no package rasterio 1\.4\.4 that fits this computer") as caught:
        runtime.install_engine(ignore, lambda: False, index)
    assert "with the same version of the plugin" in caught.value.hint
    assert not (nowhere / "profile" / "engine").exists()


def test_the_python_that_the_packages_were_built_for_is_taken(qgis_app, tmp_path, monkeypatch):
    folder = tmp_path / "gathered"
    wheel(folder, "numpy", "1.0", tag="cp312-cp312-win_amd64")
    wheel(folder, "rasterio", "1.0", tag="cp312-cp312-win_amd64")
    wheel(folder, "safetensors", "1.0", tag="cp38-abi3-win_amd64")
    wheel(folder, "affine", "1.0")
    assert packages.python_versions(folder) == {(3, 12)}
    found = [script(tmp_path / "new", "3 13 linux x86_64 1 1"), script(tmp_path / "fit", "3 12 linux x86_64 1 1")]
    monkeypatch.setattr(base_python, "_candidates", lambda _: map(str, found))
    assert base_python.find_base_python() == str(found[0])
    assert base_python.find_base_python({(3, 12)}) == str(found[1])
    found.pop()
    with pytest.raises(EngineError, match=r"for Python 3\.12, and that of this computer is Python 3\.13") as caught:
        base_python.find_base_python(packages.python_versions(folder))
    assert caught.value.hint == "Install Python 3.12 beside it, then try again"


def test_of_several_systems_this_one_is_taken_and_of_several_that_fit_none(index, tmp_path):
    """A stick with packages for Windows and for Linux held none that fitted."""
    here = f"{sys.platform}-{platform.machine().lower()}"
    first, second, third = (
        tmp_path / f"xmodalnet-engine-{name}" for name in (f"{here}-python3.11", "os2-m68k-python3.11", f"{here}-python3.12")
    )
    wheel(second, "torch", "2.13.0")
    assert packages.find_gathered(tmp_path, runtime.LOCK) == second
    wheel(first, "torch", "2.13.0")
    assert packages.find_gathered(tmp_path, runtime.LOCK) == first
    assert packages.find_gathered(second, runtime.LOCK) == second
    wheel(third, "torch", "2.13.0")
    with pytest.raises(EngineError, match="holds packages for several computers") as caught:
        packages.find_gathered(tmp_path, runtime.LOCK)
    assert f"xmodalnet-engine-{here}" in caught.value.hint
    wheel(tmp_path, "torch", "2.13.0")
    assert packages.find_gathered(tmp_path, runtime.LOCK) == tmp_path


def test_a_package_is_named_whatever_its_folder_is_called(index, nowhere, tmp_path):
    """Of a folder with blanks in its path the first word was told."""
    stages = []
    folder = tmp_path / "my stick (1)"
    index.rename(folder)
    runtime.install_engine(lambda _, stage: stages.append(stage), lambda: False, folder)
    assert "Processing torch-2.13.0-py3-none-any.whl" in stages


def test_the_folder_says_what_it_fits(index, tmp_path):
    (index / "torch-2.13.0-py3-none-any.whl").unlink()
    wheel(index, "torch", "2.13.0", tag=f"{OURS}-{OURS}-linux_x86_64")
    know(index / f"torch-2.13.0-{OURS}-{OURS}-linux_x86_64.whl")
    folder = runtime.gather_packages(tmp_path, ignore, lambda: False)
    assert folder.name.startswith("xmodalnet-engine-linux-")
    assert folder.name.endswith(f"-python3.{sys.version_info[1]}")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed')", "pip config set"),
        (
            "ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy Authentication Required'))",
            "a name and",
        ),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        ("NewConnectionError('<HTTPSConnection>: Failed to establish a new connection: [Errno -3]')", "cannot be reached"),
        ("NameResolutionError: Failed to resolve host ([Errno 11001] getaddrinfo failed)", "cannot be reached"),
    ],
)
def test_what_stands_in_the_way_of_downloads_is_said_in_words(qgis_app, line, said):
    assert said in packages.way_out(f"WARNING: Retrying after connection broken by '{line}'")
    assert packages.way_out("Collecting numpy==2.4.6") == ""
