"""A map in a catalogue: what the words of the STAC specification make of its files."""

import json
import os
import re
from datetime import datetime, timezone

import numpy as np
import pytest
from osgeo import gdal

from xmodalnet.engine.errors import LayerError
from xmodalnet.plugin import layers, styling

from . import test_finished_maps
from .conftest import write_raster
from .test_exports import written
from .test_finished_maps import CLASSES, CODES

session, class_map = test_finished_maps.session, test_finished_maps.class_map


@pytest.fixture
def item(session, class_map, tmp_path):
    """With a confidence, a model and a report beside the map."""
    folder = tmp_path / "maps"
    write_raster(folder / "map_confidence.tif", np.full((20, 20), 0.5, np.float32))
    (tmp_path / "river.xmn").touch()
    (folder / "map.tif.html").touch()
    class_map.setCustomProperty("xmodalnet/model", str(tmp_path / "river.xmn"))
    class_map.setCustomProperty("xmodalnet/report", str(folder / "map.tif.html"))
    written(session, lambda: session.exports.write_stac(class_map))
    return json.loads((folder / "map.stac.json").read_text(encoding="utf-8"))


def test_a_stac_item_has_what_the_specification_asks_for(item):
    """https://github.com/radiantearth/stac-spec/blob/v1.0.0/item-spec/item-spec.md, field by field."""
    assert {"type", "stac_version", "id", "geometry", "bbox", "properties", "links", "assets"} <= item.keys()
    assert (item["type"], item["stac_version"], item["id"], item["links"]) == ("Feature", "1.0.0", "map", [])
    assert len(set(item["stac_extensions"])) == 2
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", item["properties"]["datetime"])
    for asset in item["assets"].values():
        assert isinstance(asset["href"], str)
        assert isinstance(asset["roles"], list)
        assert {*asset} <= {"href", "title", "description", "type", "roles", "created", "classification:classes"}


def test_its_place_is_in_degrees_counter_clockwise(item):
    """10 m pixels of UTM zone 33 from 400000, 5800000."""
    west, south, east, north = item["bbox"]
    assert (west, south, east, north) == pytest.approx((13.532122, 52.339378, 13.535116, 52.341212), abs=2e-6)
    [ring] = item["geometry"]["coordinates"]
    assert ring[0] == ring[-1]
    assert len(ring) == 33
    doubled = sum(x * next_y - next_x * y for (x, y), (next_x, next_y) in zip(ring, ring[1:]))
    assert doubled > 0, "RFC 7946: the outer ring goes counter-clockwise"
    assert [min(x for x, _ in ring), min(y for _, y in ring)] == [west, south]


def test_its_projection_and_classes_are_those_of_the_extensions(item):
    properties, asset = item["properties"], item["assets"]["map"]
    assert properties["proj:code"] == "EPSG:32633"
    assert properties["proj:shape"] == [20, 20]
    assert properties["proj:bbox"] == [400000, 5799800, 400200, 5800000]
    assert properties["proj:transform"] == [10, 0, 400000, 0, -10, 5800000]
    classes = asset["classification:classes"]
    assert [(entry["value"], entry["name"], entry.get("color_hint")) for entry in classes] == [
        (1, "Wood", "2E7D32"),
        (2, "Lake_Shore", "1F78B4"),
        (7, "Road", "525252"),
        (255, "no_data", None),
    ]
    assert classes[1]["title"] == "Lake & <Shore>"
    assert all(re.fullmatch("[0-9A-Za-z_-]+", entry["name"]) for entry in classes)
    assert classes[-1]["nodata"] is True


def test_its_assets_are_the_files_that_are_there(item):
    assets = {key: (asset["href"], asset.get("type"), asset["roles"][0]) for key, asset in item["assets"].items()}
    assert assets == {
        "map": ("./map.tif", "image/tiff; application=geotiff", "data"),
        "confidence": ("./map_confidence.tif", "image/tiff; application=geotiff", "data"),
        "model": ("../river.xmn", "application/zip", "model"),
        "report": ("./map.tif.html", "text/html", "metadata"),
    }


def test_its_times_are_those_of_the_map_and_of_the_item_itself(session, class_map, tmp_path):
    """https://github.com/radiantearth/stac-spec/blob/v1.0.0/item-spec/common-metadata.md: "created" of an item is that of the metadata."""
    os.utime(class_map.source(), (1577836800, 1577836800))  # 2020-01-01
    before = datetime.now(timezone.utc).replace(microsecond=0)
    written(session, lambda: session.exports.write_stac(class_map))
    made = json.loads((tmp_path / "maps" / "map.stac.json").read_text(encoding="utf-8"))
    assert made["properties"]["datetime"] == made["assets"]["map"]["created"] == "2020-01-01T00:00:00Z"
    created = datetime.strptime(made["properties"]["created"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc)
    assert before <= created <= datetime.now(timezone.utc)


def test_its_code_of_no_data_is_that_of_the_file(session, tmp_path):
    codes = np.where(CODES == 255, 0, CODES).astype(np.uint8)
    layer = layers.load_raster(write_raster(tmp_path / "zero.tif", codes, nodata=0), "zero")
    styling.style_class_map(layer, CLASSES)
    written(session, lambda: session.exports.write_stac(layer))
    made = json.loads((tmp_path / "zero.stac.json").read_text(encoding="utf-8"))
    classes = made["assets"]["map"]["classification:classes"]
    assert [(entry["value"], entry.get("nodata", False)) for entry in classes] == [(1, False), (2, False), (7, False), (0, True)]


def test_without_a_crs_a_map_has_no_place_in_a_catalogue(session, raster):
    layer = raster("loose", np.ones((4, 4), np.uint8), epsg=0)
    layer.setCrs(layers.QgsCoordinateReferenceSystem())
    styling.style_class_map(layer, CLASSES)
    with pytest.raises(LayerError, match="has no CRS"):
        session.exports.write_stac(layer)


def test_files_that_gdal_cannot_read_are_told_of_where_it_raises(session, class_map, tmp_path):
    """As another plugin may have told GDAL to."""
    report = tmp_path / "report.txt"
    report.write_text("no raster")
    class_map.setCustomProperty("xmodalnet/report", str(report))
    before = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        written(session, lambda: session.exports.write_stac(class_map))
    finally:
        if not before:
            gdal.DontUseExceptions()
    item = json.loads((tmp_path / "maps" / "map.stac.json").read_text(encoding="utf-8"))
    assert item["assets"]["report"] == {"href": "../report.txt", "title": "Report", "roles": ["metadata"]}
