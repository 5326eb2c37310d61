"""Parts of a map: cut so that every tile is in one of them, kept in a folder beside the map, and the same as one machine's tiles."""

import dataclasses
import json
import os
import time
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from xmodalnet.engine.errors import Cancelled, OutputError
from xmodalnet.engine.grid import PIXEL_AFFINE, Grid, Window
from xmodalnet.engine.jobs import ClassifyJob
from xmodalnet.engine.model import parts as parts_module
from xmodalnet.engine.model.mapped import fit_layers, open_area, shift_of, smoothing_of
from xmodalnet.engine.model.parts import ASKED, Part, Shelf, clear_parts, cut_parts, make_part, parts_folder
from xmodalnet.engine.model.store import load_model
from xmodalnet.engine.model.tiling import columns, make_tiles, open_graphs, plan_tiles
from xmodalnet.engine.specs import LayerSpec

from .conftest import silent


@pytest.fixture
def job(model_path, scene, tmp_path):
    """A map with confidence and uncertainty; tiles of 128 x 64 pixels."""
    paths = [str(tmp_path / name) for name in ("map.tif", "confidence.tif", "uncertainty.tif")]
    return ClassifyJob(
        (LayerSpec("msi", scene["msi"]),), str(model_path), paths[0], paths[1], tile_px=64, uncertainty_path=paths[2]
    )


def test_parts_are_runs_of_tiles_of_a_column_and_hold_each_tile_once():
    tiles = columns(Grid("", PIXEL_AFFINE, 2500, 5000), 1024, 512)
    parts = cut_parts(tiles)
    assert [tile for part in parts for tile in part.tiles] == tiles
    assert [(part.window.col, part.window.row, part.window.height) for part in parts] == [
        *((col, row, height) for col in (0, 1024) for row, height in ((0, 2048), (2048, 2048), (4096, 904))),
        (2048, 0, 5000),
    ]


def test_a_wide_part_has_many_rows_so_that_little_is_computed_twice():
    parts = cut_parts(columns(Grid("", PIXEL_AFFINE, 4096, 4096), 4096, 128))
    assert [part.window.height for part in parts] == [1024] * 4


def test_a_part_says_what_one_machine_says(job, monkeypatch):
    job = dataclasses.replace(job, prior=1.0)
    monkeypatch.setattr(parts_module, "_LEAST_PX", 1)
    monkeypatch.setattr(parts_module, "_LEAST_ROWS", 100)
    model = load_model(job.model_path)
    with (
        open_area(job, fit_layers(job, model.card), model.card) as stack,
        closing(open_graphs(model, "cpu", smoothing_of(job, model.card), unsure=True, shift=shift_of(job, model))) as graphs,
    ):
        windows = plan_tiles(stack, graphs, job.tile_px)
        tiles = {tile.window: tile for tile in make_tiles(stack, graphs, windows, silent)}
    shelf = Shelf(job.map_path, "plan")
    parts = cut_parts(windows)
    assert [len(part.tiles) for part in parts] == [2, 1, 2, 1]
    for part in parts:
        assert part.name not in shelf.names()
        make_part(job, part, shelf.folder, silent)
        found, row = shelf.read(part), 0
        for window in part.tiles:
            rows, tile = slice(row, row + window.height), tiles[window]
            np.testing.assert_array_equal(found.index[rows], tile.index)
            np.testing.assert_array_equal(found.confidence[rows], tile.confidence)
            np.testing.assert_array_equal(found.uncertainty[:, rows], tile.uncertainty)
            row += window.height


def test_a_part_that_is_there_is_not_made_again(job):
    part, shelf = Part((Window(0, 0, 64, 64),)), Shelf(job.map_path, "plan")
    make_part(job, part, shelf.folder, silent)
    before = Path(shelf.folder, part.name).stat().st_mtime_ns
    make_part(job, part, shelf.folder, silent)
    assert Path(shelf.folder, part.name).stat().st_mtime_ns == before


def test_confidence_is_kept_where_it_is_asked_for(model_path, scene, tmp_path):
    job = ClassifyJob((LayerSpec("msi", scene["msi"]),), str(model_path), str(tmp_path / "map.tif"))
    part, shelf = Part((Window(0, 0, 64, 64),)), Shelf(job.map_path, "plan")
    make_part(job, part, shelf.folder, silent)
    tile = shelf.read(part)
    assert (tile.index.shape, tile.confidence.size, tile.uncertainty.shape) == ((64, 64), 0, (0, 64, 64))


def test_a_part_that_nobody_wants_any_more_is_given_up(job):
    shelf = Shelf(job.map_path, "plan")

    def stop(fraction, stage):
        raise Cancelled

    with pytest.raises(Cancelled):
        make_part(job, Part((Window(0, 0, 64, 64),)), shelf.folder, stop)
    assert not list(Path(shelf.folder).iterdir())


def test_parts_of_the_same_plan_stay_and_those_of_another_do_not_count(job):
    part = Part((Window(0, 0, 64, 64),))
    shelf = Shelf(job.map_path, json.dumps("one"))
    make_part(job, part, shelf.folder, silent)
    assert shelf.close() == 1
    assert part.name in Shelf(job.map_path, json.dumps("one")).names()
    assert part.name not in Shelf(job.map_path, json.dumps("other")).names()


def test_a_folder_without_parts_is_forgotten(job):
    assert Shelf(job.map_path, "plan").close() == 0
    assert not parts_folder(job.map_path).exists()


@pytest.mark.parametrize("damage", [b"", b"no archive", None, 90])
def test_a_damaged_part_is_none_and_its_file_goes(job, damage, monkeypatch):
    part, shelf = Part((Window(0, 0, 64, 64),)), Shelf(job.map_path, "plan")
    make_part(job, part, shelf.folder, silent)
    path = Path(shelf.folder, part.name)
    whole = path.read_bytes()
    if isinstance(damage, int):  # a byte of the packed classes
        damage = whole[:damage] + bytes([whole[damage] ^ 255]) + whole[damage + 1 :]
    path.write_bytes(whole[:-200] if damage is None else damage)
    remove, kept = os.unlink, []

    def look(gone, **how):
        opened = (Path("/proc/self/fd", number) for number in os.listdir("/proc/self/fd"))
        kept.append([name for name in opened if name.is_symlink() and os.readlink(name) == str(gone)])
        remove(gone, **how)

    monkeypatch.setattr(os, "unlink", look)
    assert shelf.read(part) is None
    assert not shelf.names()
    assert kept == [[]], "Windows removes no file that is open"


def test_a_folder_that_cannot_be_made_is_a_sentence(job):
    parts_folder(job.map_path).write_text("in the way", encoding="utf-8")
    with pytest.raises(OutputError, match="cannot be written"):
        Shelf(job.map_path, "plan")


@pytest.mark.parametrize(("age_s", "stays"), [(200, True), (400, False)])
def test_a_run_that_has_not_told_for_minutes_that_it_lives_is_dead(job, monkeypatch, age_s, stays):
    """By the clock of the machine that keeps the files, not by that of this one."""
    shelf = Shelf(job.map_path, "plan")
    token = Path(shelf.folder, ASKED.format("1"))
    token.touch()
    told_s = token.stat().st_mtime - age_s
    os.utime(token, (told_s, told_s))
    monkeypatch.setattr(time, "time", lambda: told_s + (300 - age_s) * 1e6)
    clear_parts(job.map_path)
    assert Path(shelf.folder).exists() == stays


def test_who_has_all_parts_spares_them_for_runs_that_told_since_that_they_live(job):
    before = Shelf(job.map_path, "plan")
    dead, alive, new = (Path(before.folder, ASKED.format(number)) for number in range(3))
    dead.touch()
    alive.touch()
    shelf = Shelf(job.map_path, "plan")
    os.utime(alive, ns=(0, alive.stat().st_mtime_ns + 1))
    new.touch()
    shelf.forget_dead()
    assert (dead.exists(), alive.exists(), new.exists()) == (False, True, True)
    clear_parts(job.map_path)
    assert Path(shelf.folder).exists()
    alive.unlink()
    new.unlink()
    clear_parts(job.map_path)
    assert not parts_folder(job.map_path).exists()


def test_parts_that_another_run_waits_for_are_not_cleared(job):
    waiting, done = Shelf(job.map_path, "waiting"), Shelf(job.map_path, "done")
    token = Path(waiting.folder, ASKED.format("1"))
    token.touch()
    clear_parts(job.map_path)
    assert (Path(waiting.folder).exists(), Path(done.folder).exists()) == (True, False)
    os.utime(token, (0, 0))
    clear_parts(job.map_path)
    assert not parts_folder(job.map_path).exists(), "whoever waited was killed"
    with pytest.raises(OutputError, match="are gone") as caught:
        waiting.names()
    assert "another run" in caught.value.hint
