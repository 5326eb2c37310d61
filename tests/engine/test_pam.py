"""The sidecar of a class map: names, colours, and the raster attribute table that other programs show."""

import numpy as np
import pytest
from defusedxml import ElementTree
from scenes import UTM33

from xmodalnet.engine.data.maps import create_map
from xmodalnet.engine.data.pam import category_names, class_sidecar, sidecar_path
from xmodalnet.engine.grid import PIXEL_AFFINE, Grid
from xmodalnet.engine.legend import rgb
from xmodalnet.engine.specs import ClassSpec


def test_names_there_and_back_again(tmp_path):
    classes = (ClassSpec(2, "Ä & <b>", "#102030"), ClassSpec(5, "Soil", "#000000"))
    path = str(tmp_path / "map.tif")
    with open(sidecar_path(path), "wb") as file:
        file.write(class_sidecar(classes))
    assert category_names(path) == {2: "Ä & <b>", 5: "Soil"}


def test_a_name_that_xml_cannot_hold_spoils_no_other(tmp_path):
    classes = (ClassSpec(1, "Wood\x0b\ud800\x01\ufffe high 🌲", "#102030"), ClassSpec(2, "Soil", "#000000"))
    path = str(tmp_path / "map.tif")
    with open(sidecar_path(path), "wb") as file:
        file.write(class_sidecar(classes))
    assert category_names(path) == {1: "Wood     high 🌲", 2: "Soil"}


def test_a_sidecar_that_is_not_there_or_garbage(tmp_path):
    path = str(tmp_path / "map.tif")
    assert category_names(path) == {}
    (tmp_path / "map.tif.aux.xml").write_text("<PAMDataset>", encoding="utf-8")
    assert category_names(path) == {}


@pytest.mark.parametrize(
    ("columns", "names"),
    [
        ((("v", "5"), ("n", "2")), {1: "Wood", 4: "Lake"}),
        ((("Value", "0"), ("Class_Name", "0")), {1: "Wood", 4: "Lake"}),
        ((("Value", "0"), ("Count", "1")), {}),
    ],
)
def test_an_attribute_table_alone_names_codes_too(tmp_path, columns, names):
    """As other programs leave it: without categories, its columns with or without a use."""
    fields = "".join(
        f'<FieldDefn index="{place}"><Name>{name}</Name><Type>2</Type><Usage>{use}</Usage></FieldDefn>'
        for place, (name, use) in enumerate(columns)
    )
    rows = "".join(
        f"<Row><F>{code}</F><F>{name}</F></Row>" for code, name in ((1, "Wood"), ("4.0", "Lake"), (7, ""), ("x", "Far"))
    )
    table = f"<GDALRasterAttributeTable>{fields}{rows}</GDALRasterAttributeTable>"
    text = f'<PAMDataset><PAMRasterBand band="1">{table}</PAMRasterBand></PAMDataset>'
    (tmp_path / "map.tif.aux.xml").write_text(text, encoding="utf-8")
    assert category_names(str(tmp_path / "map.tif")) == names


def test_rgb():
    assert rgb("#0a80ff") == (10, 128, 255)


def test_the_attribute_table_of_a_finished_map_has_counts_and_areas(tmp_path):
    """As GDAL reads it: 10 m pixels, 0.01 ha each; of a class that the map does not show there are 0."""
    classes = (ClassSpec(1, "Wood & <Bush>", "#102030"), ClassSpec(2, "Lake", "#1f78b4"), ClassSpec(9, "Road", "#525252"))
    codes = np.ones((20, 30), np.uint8)
    codes[:, 20:] = 2
    codes[0] = 255
    path = str(tmp_path / "map.tif")
    grid = Grid(UTM33, (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), 30, 20)
    with create_map(path, grid, "classes", classes) as out:
        for tile in grid.tiles(16):
            out.write(tile, codes[tile.row : tile.row + tile.height, tile.col : tile.col + tile.width])
    root = ElementTree.parse(sidecar_path(path)).getroot()
    table = root.find("./PAMRasterBand/GDALRasterAttributeTable")
    fields = [(field.findtext("Name"), field.findtext("Type"), field.findtext("Usage")) for field in table.iter("FieldDefn")]
    assert fields[5:] == [("Count", "0", "1"), ("Hectares", "1", "0")]
    rows = [[cell.text for cell in row.iter("F")] for row in table.iter("Row")]
    assert rows == [
        ["1", "Wood & <Bush>", "16", "32", "48", "380", "3.8"],
        ["2", "Lake", "31", "120", "180", "190", "1.9"],
        ["9", "Road", "82", "82", "82", "0", "0"],
    ]


def test_without_a_crs_the_table_has_counts_alone(tmp_path):
    path = str(tmp_path / "map.tif")
    grid = Grid("", PIXEL_AFFINE, 4, 4)
    with create_map(path, grid, "classes", (ClassSpec(1, "Wood", "#102030"),)) as out:
        out.write(grid.window, np.ones((4, 4), np.uint8))
    root = ElementTree.parse(sidecar_path(path)).getroot()
    assert [field.findtext("Name") for field in root.iter("FieldDefn")][5:] == ["Count"]
