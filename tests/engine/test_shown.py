"""Codes that a map shows, counted by hand."""

from pathlib import Path

import numpy as np
from scenes import UTM33, write_raster

from xmodalnet.engine.data.codes import open_codes
from xmodalnet.engine.data.maps import create_map, map_classes
from xmodalnet.engine.data.pam import class_sidecar, sidecar_path
from xmodalnet.engine.data.shown import count_codes, named_classes
from xmodalnet.engine.grid import Grid
from xmodalnet.engine.legend import palette_color
from xmodalnet.engine.specs import ClassSpec


def test_every_pixel_is_counted_once_and_what_has_no_data_apart(tmp_path):
    codes = np.full((1100, 1030), 3, np.uint8)
    codes[:2, :5] = 255
    codes[1090, 1025:] = 0
    with open_codes(write_raster(tmp_path / "map.tif", codes, nodata=255), "map") as opened:
        told = []
        counts = count_codes(opened, told.append)
    assert {code: int(count) for code, count in enumerate(counts) if count} == {0: 5, 3: 1100 * 1030 - 15, 255: 10}
    assert told == [0.0, 0.25, 0.5, 0.75]


def test_classes_without_a_name_are_known_by_their_numbers(tmp_path):
    grid = Grid(UTM33, (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 2, 1)
    path = str(tmp_path / "map.tif")
    with create_map(path, grid, "classes", (ClassSpec(4, "Wood", palette_color(1)),)) as out:
        out.write(grid.window, np.array([[4, 9]], np.uint8))
    classes = named_classes(path, [9, 4, 255])
    assert [(spec.code, spec.name) for spec in classes] == [(4, "Wood"), (9, "Class 9")]
    assert len({spec.color for spec in classes}) == 2


def test_what_a_file_calls_no_data_is_no_class(tmp_path):
    path = write_raster(tmp_path / "map.tif", np.array([[1, 2, 255]], np.uint8), nodata=255)
    named = (ClassSpec(1, "Wood", "#2e7d32"), ClassSpec(255, "No data", "#000000"))
    Path(sidecar_path(path)).write_bytes(class_sidecar(named))
    assert [(spec.code, spec.name) for spec in map_classes(path)] == [(1, "Wood")]
    assert [(spec.code, spec.name) for spec in named_classes(path, [1, 2, 255])] == [(1, "Wood"), (2, "Class 2")]
