"""The models at hand: found, taken in, copied out, described and removed; nothing half, nothing lost."""

import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsTask
from qgis.PyQt.QtCore import QCoreApplication

from xmodalnet.plugin import settings
from xmodalnet.plugin.model_card import ModelCard, check_model, read_card, write_words
from xmodalnet.plugin.shelf import Shelf, Unreadable

from .conftest import no_thread_free, wait_until, write_model


@pytest.fixture
def shelf(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    settings.set_preferences(settings.Preferences(models_folder=str(tmp_path / "own")))
    made = Shelf()
    made.heard = []
    for signal in (made.told, made.failed, made.imported):
        signal.connect(made.heard.append)
    yield made
    made.let_go()


def looked(shelf) -> list[str]:
    """The names of what is on the shelf, once it has looked."""
    shelf.look()
    wait_until(lambda: not shelf.is_busy)
    return [Path(entry.path).name for entry in shelf.entries]


def made_folder(tmp_path, name: str) -> Path:
    folder = tmp_path / name
    folder.mkdir(exist_ok=True)
    return folder


def test_models_are_found_in_the_project_where_they_were_used_and_in_the_users_folder(shelf, tmp_path):
    project, used, own, other = (made_folder(tmp_path, name) for name in ("project", "used", "own", "other"))
    for folder, year in ((project, 2024), (used, 2026), (own, 2025), (other, 2023)):
        write_model(folder / f"{folder.name}.xmn", provenance={"trained": f"{year}-01-01T00:00:00+00:00"})
    QgsProject.instance().setFileName(str(project / "p.qgz"))
    shelf.remember(str(used / "used.xmn"))
    assert looked(shelf) == ["used.xmn", "own.xmn", "project.xmn"], "the newest first"
    assert shelf.folders() == [str(project), str(used), str(own)]
    assert isinstance(shelf.entries[0], ModelCard)


def test_what_is_no_model_is_listed_with_what_is_wrong(shelf, tmp_path):
    (made_folder(tmp_path, "own") / "broken.xmn").write_bytes(b"garbage")
    (tmp_path / "own" / ".draft.xmn").write_bytes(b"half")
    assert looked(shelf) == ["broken.xmn"]
    [entry] = shelf.entries
    assert isinstance(entry, Unreadable)
    assert "is not a model of X-ModalNet. Choose a .xmn file" in entry.problem


def test_paths_that_are_typed_or_gone_are_not_remembered(shelf, tmp_path):
    shelf.remember(str(tmp_path / "half"))
    shelf.remember(str(tmp_path / "none.xmn"))
    (tmp_path / "image.tif").touch()
    shelf.remember(str(tmp_path / "image.tif"))
    assert settings.recent_models() == []
    path = write_model(tmp_path / "lake.xmn")
    shelf.remember(path)
    shelf.remember(write_model(tmp_path / "wood.xmn"))
    shelf.remember(path)
    assert shelf.recent() == [path, str(tmp_path / "wood.xmn")]
    shelf.forget(path)
    assert shelf.recent() == [str(tmp_path / "wood.xmn")]


def test_a_whole_model_is_taken_in(shelf, tmp_path):
    path = write_model(tmp_path / "lake.xmn")
    shelf.take_in(path)
    wait_until(lambda: not shelf.is_busy)
    copy = tmp_path / "own" / "lake.xmn"
    assert shelf.heard == [str(copy)]
    assert copy.read_bytes() == Path(path).read_bytes()
    assert [entry.path for entry in shelf.entries] == [str(copy)]


def test_the_same_model_is_not_taken_in_twice_and_another_of_its_name_is(shelf, tmp_path):
    for notes in ("first", "", "second"):  # a file that is written anew bears another time
        shelf.take_in(write_model(tmp_path / "lake.xmn", notes=notes) if notes else str(tmp_path / "lake.xmn"))
        wait_until(lambda: not shelf.is_busy)
    own = tmp_path / "own"
    assert sorted(path.name for path in own.iterdir()) == ["lake.xmn", "lake_2.xmn"]
    assert f"This model is there already: {own / 'lake.xmn'}" in shelf.heard


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: path.write_bytes(b"garbage"), "is not a model of X-ModalNet"),
        (lambda path: write_model(path, format=99), "has the format 99"),
        (lambda path: write_model(path, leave_out=("graphs/msi.onnx",)), "graphs/msi.onnx is missing"),
        (lambda path: None, "does not exist"),
    ],
)
def test_what_is_not_whole_is_refused_with_a_sentence_and_copied_nowhere(shelf, tmp_path, make, words):
    make(tmp_path / "lake.xmn")
    shelf.take_in(str(tmp_path / "lake.xmn"))
    wait_until(lambda: not shelf.is_busy)
    [error] = shelf.heard
    assert words in str(error)
    assert not (tmp_path / "own").exists()


def test_a_copy_is_put_where_it_is_asked_for_or_a_sentence_says_why_not(shelf, tmp_path):
    path = write_model(tmp_path / "lake.xmn")
    for target in (tmp_path / "copy.xmn", tmp_path / "none" / "copy.xmn", Path(path)):
        shelf.share(path, str(target))
        wait_until(lambda: not shelf.is_busy)
    told, no_folder, itself = map(str, shelf.heard)
    assert told == f"A copy of the model is in {tmp_path / 'copy.xmn'}"
    assert (tmp_path / "copy.xmn").read_bytes() == Path(path).read_bytes()
    assert no_folder.startswith(f"The folder '{tmp_path / 'none'}' does not exist")
    assert itself.startswith("The model would be copied onto itself")
    assert sorted(entry.name for entry in tmp_path.glob("*.xmn*")) == ["copy.xmn", "lake.xmn"], "no draft is left"


def test_other_words_leave_the_rest_of_the_file_as_it_was(shelf, river, tmp_path):
    path = tmp_path / "own" / "river.xmn"
    made_folder(tmp_path, "own")
    path.write_bytes(Path(river).read_bytes())
    before = read_card(str(path))
    shelf.describe(str(path), "Grace", "Winter\nonly")
    wait_until(lambda: shelf.entries and not shelf.is_busy)
    [card] = shelf.entries
    assert (card.author, card.notes) == ("Grace", "Winter\nonly")
    assert (card.sensors, card.classes, card.accuracy) == (before.sensors, before.classes, before.accuracy)
    assert [entry.name for entry in path.parent.iterdir()] == ["river.xmn"]


def test_a_link_that_lies_beside_a_model_is_not_followed(shelf, tmp_path):
    """Others may write into a shared folder, and know what a draft would be called that has a name of its own."""
    victim, path = tmp_path / "thesis.txt", Path(write_model(tmp_path / "lake.xmn"))
    victim.write_text("years of work", encoding="utf-8")
    for name in ("lake.xmn.part", "copy.xmn.part"):
        (tmp_path / name).symlink_to(victim)
    shelf.describe(str(path), "Grace", "")
    wait_until(lambda: not shelf.is_busy)
    shelf.share(str(path), str(tmp_path / "copy.xmn"))
    wait_until(lambda: not shelf.is_busy)
    assert victim.read_text(encoding="utf-8") == "years of work"
    assert read_card(str(path)).author == read_card(str(tmp_path / "copy.xmn")).author == "Grace"
    assert not path.is_symlink()


def bomb(path: Path, gigabytes: float) -> str:
    """A model whose graph is that long, and nearly nothing on the disk."""
    write_model(path, leave_out=("graphs/msi.onnx",))
    packed = zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED, compresslevel=1)
    with packed as archive, archive.open("graphs/msi.onnx", "w", force_zip64=True) as graph:
        for _ in range(round(gigabytes * 100)):
            graph.write(bytes(10_000_000))
    return str(path)


def test_what_would_unpack_to_gigabytes_is_refused_unread(shelf, tmp_path):
    path = bomb(tmp_path / "lake.xmn", 2.1)
    before = Path(path).read_bytes()
    started = time.monotonic()
    shelf.take_in(path)
    shelf.describe(path, "Grace", "")
    wait_until(lambda: not shelf.is_busy)
    assert time.monotonic() - started < 2
    text = f"The model '{path}' would unpack to more than 1 GB, or is packed in a way that no model of X-ModalNet is"
    assert [str(error).partition(".xmn")[2] for error in shelf.heard] == [
        f"{text.partition('.xmn')[2]}. Do not use it, and ask where it comes from"
    ] * 2
    assert Path(path).read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["lake.xmn"]


def test_a_large_model_is_described_without_its_being_in_memory(tmp_path):
    path = bomb(tmp_path / "lake.xmn", 0.2)
    tracemalloc.start()
    write_words(path, "Grace", "")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20_000_000
    assert (check_model(path).author, [entry.name for entry in tmp_path.iterdir()]) == ("Grace", ["lake.xmn"])


def test_a_model_that_goes_is_in_the_trash(shelf, tmp_path):
    made_folder(tmp_path, "own")
    path = write_model(tmp_path / "own" / "lake.xmn")
    looked(shelf)
    if shelf.move_to_trash(path):
        assert (tmp_path / "home" / "Trash" / "files" / "lake.xmn").is_file()
    else:
        assert Path(path).exists(), "what no trash takes stays"
        shelf.delete(path)
    assert not Path(path).exists()
    assert shelf.entries == ()


def test_what_cannot_be_deleted_is_told(shelf, tmp_path):
    with pytest.raises(Exception, match="cannot be removed: No such file"):
        shelf.delete(str(tmp_path / "gone.xmn"))


def test_what_waits_for_its_turn_is_let_go_with_the_shelf(shelf, tmp_path):
    with no_thread_free():
        for name in "abc":
            shelf.share(write_model(tmp_path / f"{name}.xmn"), str(tmp_path / f"{name}_2.xmn"))
        own = list(shelf._tasks)
        QCoreApplication.processEvents()
        assert [task.status() for task in own] == [QgsTask.TaskStatus.Queued] * 3
        shelf.let_go()
        assert [task.status() for task in own] == [QgsTask.TaskStatus.Terminated] * 3
    assert not list(tmp_path.glob("*_2.xmn"))
    assert shelf.heard == []
