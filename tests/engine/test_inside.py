"""A map that is kept to polygons: pixel centres decide, and inside it is the map that it would be without them."""

import dataclasses
import json
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from scenes import UTM33, box, write_geojson

from xmodalnet.engine.data import inside
from xmodalnet.engine.data.raster import burn_mask
from xmodalnet.engine.data.vectors import Features
from xmodalnet.engine.errors import LabelError, LayerError
from xmodalnet.engine.grid import Grid, Window
from xmodalnet.engine.jobs import ClassifyJob
from xmodalnet.engine.specs import LayerSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent

GRID = Grid(UTM33, (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 20, 20)


def polygons(tmp_path, *shapes, crs=UTM33):
    """Of rings in pixels of GRID: (left, top, right, bottom)."""
    boxes = [
        box(400000 + 10 * left, 5800000 - 10 * bottom, 400000 + 10 * right, 5800000 - 10 * top)
        for left, top, right, bottom in shapes
    ]
    return write_geojson(tmp_path / "areas.geojson", [(shape, {"name": "a"}) for shape in boxes], crs)


def test_pixels_whose_centres_lie_inside_are(tmp_path):
    found = inside.read_polygons(polygons(tmp_path, (2.4, 3, 5.6, 6), (10, 10, 12, 11))).on(GRID)
    mask = found.mask(GRID.window)
    assert np.argwhere(mask).tolist() == [[row, col] for row in (3, 4, 5) for col in (2, 3, 4, 5)] + [[10, 10], [10, 11]]
    part = Window(4, 5, 8, 6)
    np.testing.assert_array_equal(found.mask(part), mask[5:11, 4:12])
    assert found.meets(part)
    assert not found.meets(Window(13, 12, 7, 8))
    assert not found.mask(Window(13, 12, 7, 8)).any()


def test_parts_of_a_mask_are_the_whole_one_s(tmp_path):
    """Over several blocks: polygons of many corners, with holes, on one another, along the blocks' edges, and one that crosses itself."""
    rng, grid = np.random.default_rng(0), dataclasses.replace(GRID, width=2500, height=1400)
    angles = np.linspace(0, 2 * np.pi, 4000, endpoint=False)
    shapes = [shapely.box(1024, 100, 2048, 1024), shapely.box(0, 1024, 1024, 1400)]
    for col, row, radius in ((900, 700, 500), (1100, 900, 400), (2300, 200, 350)):
        far = radius * (1 + 0.2 * np.sin(31 * angles) + 0.01 * rng.standard_normal(len(angles)))
        ring = np.column_stack([col + far * np.cos(angles), row + far * np.sin(angles)])
        shapes.append(shapely.polygons(ring, [ring * 0.3 + np.array([col, row]) * 0.7]))
    crossing = shapely.polygons([(1500, 1100), (2400, 1390), (1500, 1390), (2400, 1100), (1500, 1100)])
    assert not crossing.is_valid
    found = inside.Inside(np.array([*shapes, crossing]))
    whole = burn_mask([*shapes, crossing], grid.window, all_touched=False)
    for window in (grid.window, Window(1000, 1000, 60, 50), Window(0, 512, 2500, 128), Window(2047, 0, 2, 1400)):
        rows, cols = slice(window.row, window.row + window.height), slice(window.col, window.col + window.width)
        np.testing.assert_array_equal(found.mask(window), whole[rows, cols])


def test_a_part_without_a_place_in_the_crs_takes_no_other_along(tmp_path):
    """Of a country with a claim down to the South Pole, which Lambert's map has no place for, nothing could be mapped."""
    grid = Grid("EPSG:2154", (10.0, 0.0, 700000.0, 0.0, -10.0, 6772300.0), 20, 20)
    home, claim = box(3.0, 48.04, 3.001, 48.06), box(136.0, -90.0, 142.0, -66.0)
    country = {"type": "MultiPolygon", "coordinates": [home["coordinates"], claim["coordinates"]]}
    path = write_geojson(tmp_path / "country.geojson", [(country, {})], "EPSG:4326")
    mask = inside.read_polygons(path).on(grid).mask(grid.window)
    assert np.flatnonzero(mask.any(axis=0)).tolist() == list(range(7))


def test_parts_that_lie_apart_leave_out_the_tiles_between_them(tmp_path):
    """Their box holds all of them: tiles without any polygon were mapped, to be thrown away."""
    parts = [
        box(400000 + 10 * left, 5799980 - 10 * top, 400020 + 10 * left, 5800000 - 10 * top) for left, top in ((0, 0), (18, 18))
    ]
    both = {"type": "MultiPolygon", "coordinates": [part["coordinates"] for part in parts]}
    found = inside.read_polygons(write_geojson(tmp_path / "both.geojson", [(both, {})], UTM33)).on(GRID)
    assert [found.meets(Window(*corner, 5, 5)) for corner in ((0, 0), (8, 8), (15, 15))] == [True, False, True]
    assert found.mask(GRID.window).sum() == 8


def test_what_is_no_area_is_refused(tmp_path, scene):
    with pytest.raises(LayerError, match="is no vector layer"):
        inside.read_polygons(scene["msi"])
    point = write_geojson(tmp_path / "points.geojson", [({"type": "Point", "coordinates": [400005, 5799995]}, {})], UTM33)
    with pytest.raises(LayerError, match=r"'points\.geojson' has no polygons to keep the map to"):
        inside.read_polygons(point)
    with pytest.raises(LayerError, match=r"'districts, 1 selected' has no polygons to keep the map to"):
        inside.read_polygons(point, name="districts, 1 selected")
    with pytest.raises(LayerError, match=r"'areas\.geojson' lie outside of the area to map"):
        inside.read_polygons(polygons(tmp_path, (50, 50, 60, 60))).on(GRID)
    with pytest.raises(LabelError, match="cannot be read"):
        inside.read_polygons(str(tmp_path / "gone.gpkg"))
    lost = inside.Polygons(
        Features("x", "EPSG:4326", inside.read_polygons(polygons(tmp_path, (0, 0, 1, 1))).parts.geometries, {})
    )
    with pytest.raises(LayerError, match="lie outside"):
        lost.on(GRID)


@pytest.fixture(scope="module")
def job(model_path, scene, tmp_path_factory):
    out = tmp_path_factory.mktemp("within")
    beside = {"confidence_path": str(out / "sure.tif"), "uncertainty_path": str(out / "doubt.tif")}
    return ClassifyJob((LayerSpec("msi", scene["msi"]),), str(model_path), str(out / "map.tif"), tile_px=64, **beside)


def read(path):
    with rasterio.open(path) as file:
        return file.read(), file.transform, file.tags()


def areas_on(scene, tmp_path, *shapes):
    """GeoJSON of boxes in pixels of the scene's MSI."""
    with rasterio.open(scene["msi"]) as file:
        place, crs = file.transform, file.crs.to_string()
    corners = [(*(place @ (left, bottom)), *(place @ (right, top))) for left, top, right, bottom in shapes]
    return write_geojson(tmp_path / "areas.geojson", [(box(*corner), {}) for corner in corners], crs)


@pytest.mark.parametrize("cluster", [None, "local:1"])
def test_inside_the_map_is_the_whole_ones_and_outside_there_is_no_data(job, scene, tmp_path, cluster):
    """Tiles without any polygon lie between others."""
    run_job(job, silent)
    whole, doubt = read(job.map_path)[0][0], read(job.uncertainty_path)[0]
    corners = ((3.2, 5, 20, 18.4), (3, whole.shape[0] - 12, 30, whole.shape[0] - 2))
    if cluster is None:
        corners += ((whole.shape[1] - 40, 60, whole.shape[1] - 20, 70),)
    wanted = np.zeros(whole.shape, bool)
    for left, top, right, bottom in corners:
        wanted[round(top) : round(bottom), round(left) : round(right)] = True
    told = []
    kept = dataclasses.replace(
        job,
        map_path=str(tmp_path / "kept.tif"),
        within_path=areas_on(scene, tmp_path, *corners),
        cluster=cluster,
        device="cpu",
        report_path=str(tmp_path / "kept.html"),
        confidence_path=str(tmp_path / "sure.tif"),
        uncertainty_path=str(tmp_path / "doubt.tif"),
    )
    done = run_job(kept, lambda fraction, stage: told.append(fraction))
    codes, _, tags = read(kept.map_path)
    rows, cols = np.flatnonzero(wanted.any(axis=1)), np.flatnonzero(wanted.any(axis=0))
    part = slice(rows[0], rows[-1] + 1), slice(cols[0], cols[-1] + 1)
    assert codes[0].shape == wanted[part].shape
    np.testing.assert_array_equal(codes[0], np.where(wanted, whole, 255)[part])
    np.testing.assert_array_equal(np.isnan(read(kept.confidence_path)[0][0]), ~wanted[part])
    np.testing.assert_array_equal(read(kept.uncertainty_path)[0], np.where(wanted, doubt, np.nan)[(slice(None), *part)])
    assert done.report["pixels"] == wanted.sum()
    assert (done.report["is_part"], done.report["within"]) == (True, "areas.geojson")
    assert json.loads(tags["PROVENANCE"])["within"] == Path(kept.within_path).name
    assert told == sorted(told)
    assert f"<tr><th>Kept to</th><td>{kept.within_path}</td></tr>" in (tmp_path / "kept.html").read_text(encoding="utf-8")


def test_polygons_reach_over_pixels_without_data(job, scene, tmp_path):
    """A border without data runs through a polygon, as it does through a district at the edge of a scene."""
    with rasterio.open(scene["msi"]) as file:
        values, profile = file.read(), file.profile
    values[:, :, 10:15] = profile["nodata"] = 65535
    with rasterio.open(tmp_path / "gap.tif", "w", **profile) as file:
        file.write(values)
    kept = dataclasses.replace(
        job,
        layers=(LayerSpec("msi", str(tmp_path / "gap.tif")),),
        map_path=str(tmp_path / "kept.tif"),
        confidence_path=str(tmp_path / "sure.tif"),
        uncertainty_path=str(tmp_path / "doubt.tif"),
        within_path=areas_on(scene, tmp_path, (5, 5, 20, 12)),
    )
    done = run_job(kept, silent)
    gap = np.zeros((7, 15), bool)
    gap[:, 5:10] = True
    np.testing.assert_array_equal(read(kept.map_path)[0][0] == 255, gap)
    np.testing.assert_array_equal(np.isnan(read(kept.confidence_path)[0][0]), gap)
    assert done.report["pixels"] == 70


def test_a_copy_is_called_by_what_it_is_of(job, scene, tmp_path):
    kept = dataclasses.replace(
        job,
        map_path=str(tmp_path / "kept.tif"),
        report_path=str(tmp_path / "kept.html"),
        within_path=areas_on(scene, tmp_path, (10, 10, 30, 30)),
        within_origin="districts, 1 selected",
    )
    assert run_job(kept, silent).report["within"] == "districts, 1 selected"
    assert "<tr><th>Kept to</th><td>districts, 1 selected</td></tr>" in (tmp_path / "kept.html").read_text(encoding="utf-8")


def test_polygons_without_a_crs_are_in_that_of_the_map(job, scene, tmp_path):
    """A GeoPackage has one that it calls undefined: they had no place in any other, though QGIS shows them on the map."""
    path = areas_on(scene, tmp_path, (10, 10, 30, 30))
    _, _, shapes, _ = pyogrio.raw.read(path)
    bare = str(tmp_path / "bare.gpkg")
    with pytest.warns(UserWarning, match="'crs' was not provided"):
        pyogrio.raw.write(bare, shapes, [], [], geometry_type="Polygon", crs=None, driver="GPKG")
    done = run_job(dataclasses.replace(job, map_path=str(tmp_path / "kept.tif"), within_path=bare), silent)
    assert done.report["pixels"] == 400
    assert "'bare.gpkg' names no CRS; its polygons were taken to be in that of the map" in done.notes


def test_polygons_of_another_crs_and_an_area_are_both_kept_to(job, scene, tmp_path):
    whole = read(job.map_path)[0][0] if run_job(job, silent) else None
    with rasterio.open(scene["msi"]) as file:
        place, crs = file.transform, file.crs
    left, top = place @ (10, 10)
    right, bottom = place @ (60, 60)
    ring = np.array([(left, top), (right, top), (right, bottom), (left, bottom), (left, top)])
    lon, lat = rasterio.warp.transform(crs, "EPSG:4326", ring[:, 0], ring[:, 1])
    shape = {"type": "Polygon", "coordinates": [list(zip(lon, lat, strict=True))]}
    path = write_geojson(tmp_path / "world.geojson", [(shape, {})], "EPSG:4326")
    x, y = place @ (30, 40)
    kept = dataclasses.replace(
        job, map_path=str(tmp_path / "kept.tif"), within_path=path, area=(x - 400, y - 100, x + 100, y + 300)
    )
    run_job(kept, silent)
    codes, moved, _ = read(kept.map_path)
    size = abs(place.a)
    first_col, first_row = round((moved.c - place.c) / size), round((place.f - moved.f) / size)
    height, width = codes[0].shape
    wanted = np.zeros(whole.shape, bool)
    wanted[10:60, 10:60] = True
    part = slice(first_row, first_row + height), slice(first_col, first_col + width)
    np.testing.assert_array_equal(codes[0], np.where(wanted, whole, 255)[part])
    assert 0 < (codes[0] != 255).sum() < wanted.sum()


def test_polygons_between_pixel_centres_leave_nothing_to_map(job, scene, tmp_path):
    kept = dataclasses.replace(
        job, map_path=str(tmp_path / "kept.tif"), within_path=areas_on(scene, tmp_path, (5.1, 5.1, 5.3, 5.3))
    )
    with pytest.raises(LayerError, match="no data in the area to map"):
        run_job(kept, silent)
    assert not (tmp_path / "kept.tif").exists()
