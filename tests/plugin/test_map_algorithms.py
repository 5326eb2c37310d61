"""What Processing makes of a finished map, through qgis_process with the real engine behind."""

import json
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtGui import QColor, QImage

from .toolbox import qgis_process


@pytest.fixture(scope="module")
def class_map(profile, scene, model, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("classes") / "map.tif"
    mapped, said = qgis_process(profile, "classify", MODEL=model["MODEL"], MSI=scene["msi"], MAP=path)
    assert mapped, said
    return path


def test_a_map_becomes_polygons_of_its_classes_with_hectares(profile, class_map, tmp_path):
    codes = gdal.Open(str(class_map)).ReadAsArray()
    pixels = {int(code): int((codes == code).sum()) for code in np.unique(codes) if code != 255}
    found = {}
    for dissolve in (False, True):
        results, said = qgis_process(
            profile, "polygons", MAP=class_map, DISSOLVE=dissolve, POLYGONS=tmp_path / f"{dissolve}.gpkg"
        )
        assert results == {"POLYGONS": str(tmp_path / f"{dissolve}.gpkg")}, said
        layer = QgsVectorLayer(results["POLYGONS"], "polygons", "ogr")
        found[dissolve] = [(row["code"], row["class"], row["area_ha"]) for row in layer.getFeatures()]
        assert {category.label() for category in layer.renderer().categories()} >= {name for _, name, _ in found[dissolve]}
    assert len(found[False]) > len(found[True]) == len(pixels)
    for rows in found.values():
        for code, count in pixels.items():  # of 10 m; a little more or less on the ellipsoid
            assert sum(area for other, _, area in rows if other == code) == pytest.approx(count / 100, rel=0.01)
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize(
    ("of", "target", "told"),
    [
        ("map", "p.shp", "is written as a GeoPackage"),
        ("msi", "p.gpkg", "is no class map: its values are no codes of classes"),
        ("map", "no/p.gpkg", "does not exist"),
    ],
)
def test_what_cannot_become_polygons_is_told(profile, scene, class_map, tmp_path, of, target, told):
    source = str(class_map) if of == "map" else scene["msi"]
    results, said = qgis_process(profile, "polygons", MAP=source, POLYGONS=tmp_path / target)
    assert not results
    assert told in said
    assert not list(tmp_path.iterdir())


def test_polygons_tell_the_hectares_of_each_class_that_lies_in_them(profile, class_map, tmp_path):
    codes, frame = gdal.Open(str(class_map)).ReadAsArray(), gdal.Open(str(class_map)).GetGeoTransform()
    left, top, size = frame[0], frame[3], frame[1]
    corners = [[left + col * size, top - row * size] for col, row in ((10, 20), (60, 20), (60, 50), (10, 50), (10, 20))]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    field = {"type": "Feature", "properties": {"farm": "Mill"}, "geometry": {"type": "Polygon", "coordinates": [corners]}}
    source = tmp_path / "fields.geojson"
    source.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [field]}), encoding="utf-8")
    results, said = qgis_process(profile, "areas", MAP=class_map, POLYGONS=source, AREAS=tmp_path / "areas.gpkg")
    assert results == {"AREAS": str(tmp_path / "areas.gpkg")}, said
    [row] = QgsVectorLayer(results["AREAS"], "areas", "ogr").getFeatures()
    inside = codes[20:50, 10:60]
    code, count = Counter(inside[inside != 255].tolist()).most_common(1)[0]
    assert (row["farm"], row["code"], row["pixels"]) == ("Mill", code, (inside != 255).sum())
    assert row["percent"] == pytest.approx(100 * count / row["pixels"], abs=0.005)
    assert row[f"{row['class']}_ha"] == pytest.approx(count / 100)
    found = sum(row[name] for name in row.fields().names() if name.endswith("_ha"))
    assert found == pytest.approx(row["pixels"] / 100)


def test_a_map_becomes_a_page_in_its_colours(profile, class_map, tmp_path):
    target = tmp_path / "map.png"
    results, said = qgis_process(profile, "page", MAP=class_map, TITLE="River", PAGE=target)
    assert results == {"PAGE": str(target)}, said
    page = QImage(str(target))
    assert (page.width(), page.height()) == pytest.approx((210 / 25.4 * 200, 297 / 25.4 * 200), abs=1)
    file = gdal.Open(str(class_map))
    codes, table = file.ReadAsArray(), file.GetRasterBand(1).GetColorTable()
    names = {int(code): QColor(*table.GetColorEntry(int(code))[:3]).name() for code in np.unique(codes) if code != 255}
    seen = Counter(page.pixelColor(x, y).name() for x in range(0, page.width(), 5) for y in range(0, page.height(), 5))
    map_px = sum(seen[name] for name in names.values())
    for code, name in names.items():
        assert seen[name] / map_px == pytest.approx((codes == code).mean(), abs=0.02)
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("suffix", ["pdf", "svg"])
def test_a_page_may_have_letters_and_lines_that_stay_sharp(profile, class_map, tmp_path, suffix):
    """The size is that of A4, and the map lies in its frame in its own colours."""
    target = tmp_path / f"page.{suffix}"
    results, said = qgis_process(profile, "page", MAP=class_map, TITLE="River", PAGE=target)
    assert results == {"PAGE": str(target)}, said
    content = target.read_bytes()
    assert not list(tmp_path.glob(".*"))
    if suffix == "pdf":
        assert content.startswith(b"%PDF-")
        assert b"/MediaBox [0 0 595" in content
        return
    drawn = QImage.fromData(content, "SVG")
    assert drawn.width() / drawn.height() == pytest.approx(210 / 297, abs=0.01)
    assert b"<path" in content
    assert b"<image" in content


@pytest.mark.parametrize(
    ("of", "target", "told"),
    [
        ("map", "p.jpg", "is no PNG, PDF or SVG"),
        ("msi", "p.png", "is no class map: its values are no codes of classes"),
        ("map", "no/p.png", "does not exist"),
    ],
)
def test_what_cannot_become_a_page_is_told(profile, scene, class_map, tmp_path, of, target, told):
    source = str(class_map) if of == "map" else scene["msi"]
    results, said = qgis_process(profile, "page", MAP=source, PAGE=tmp_path / target)
    assert not results
    assert told in said
    assert not list(tmp_path.iterdir())


def test_a_map_gets_a_stac_item_beside_it(profile, class_map):
    results, said = qgis_process(profile, "stac_item", MAP=class_map)
    assert results == {"ITEM": str(class_map.with_name("map.stac.json"))}, said
    item = json.loads(Path(results["ITEM"]).read_text(encoding="utf-8"))
    assert (item["type"], item["stac_version"]) == ("Feature", "1.0.0")
    assert "./map.tif" in [asset["href"] for asset in item["assets"].values()]
