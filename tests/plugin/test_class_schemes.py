"""Class schemes out of files and layers, and back again."""

from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsPalettedRasterRenderer,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QColor

from xmodalnet.engine.errors import LabelError, OutputError
from xmodalnet.plugin import styling
from xmodalnet.plugin.class_fields import remember_field
from xmodalnet.plugin.class_schemes import SchemeClass, may_have_scheme, read_scheme, scheme_of, write_scheme
from xmodalnet.plugin.class_table import LabelClass

from .conftest import memory_layer

WOOD, LAKE = LabelClass(1, "Wood", "#00aa00", 1, 3), LabelClass(4, "Lake; Öl", "#0000ff", 4, 0)
SCHEME = (SchemeClass(1, "Wood", "#00aa00"), SchemeClass(4, "Lake; Öl", "#0000ff"))


def written(path: Path, text: str, encoding: str = "utf-8") -> str:
    path.write_bytes(text.encode(encoding))
    return str(path)


def categorised(*rows: tuple[object, str, str]) -> QgsVectorLayer:
    layer = memory_layer(fields="field=kind:integer")
    categories = []
    for value, label, color in rows:
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
        symbol.setColor(QColor(color))
        categories.append(QgsRendererCategory(value, symbol, label))
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))
    return layer


@pytest.mark.parametrize(
    "text",
    [
        "code,name,color\n1,Wood,#00aa00\n2,Lake,#0000ff\n",
        "Colour;Class;Value\r\n#00AA00; Wood ;1\r\n\r\n#0000ff;Lake;2\r\n",
        "name\tr\tg\tb\tid\nWood\t0\t170\t0\t1.0\nLake\t0\t0\t255\t2\n",
        '"code","name","color"\n"1","Wood","0,170,0"\n"2","Lake","blue"\n',
        "\ufeffcode,name,color,remark\n1,Wood,00aa00,x\n2,Lake,0000ff\n",
        "code,name,color\r1,Wood,#00aa00\r2,Lake,#0000ff\r",
    ],
    ids=["plain", "semicolons", "tabs", "quotes", "mark", "old Mac"],
)
def test_csv_in_any_order_and_with_any_separator(tmp_path, text):
    assert read_scheme(written(tmp_path / "c.csv", text)) == (
        SchemeClass(1, "Wood", "#00aa00"),
        SchemeClass(2, "Lake", "#0000ff"),
    )


def test_codes_and_colours_may_be_missing_and_windows_writes_otherwise(tmp_path):
    path = written(tmp_path / "c.csv", "label;remark\nGebüsch;x\nMoor;\n", "cp1252")
    assert read_scheme(path) == (SchemeClass(None, "Gebüsch", ""), SchemeClass(None, "Moor", ""))


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("x,Bog,", "Row 4: the code 'x' is no whole number from 0 to 254"),
        ("255,Bog,", "Row 4: the code '255' is no whole number"),
        ("7,,", "Row 4: the name is missing"),
        ("7,wood,", "Row 4: the name 'wood' is in row 2 already"),
        ("2,Bog,", "Row 4: the code 2 is in row 3 already"),
        ("7,Bog,greenish", "Row 4: 'greenish' is no colour: write it as #rrggbb"),
        ("7", "Row 4: the name is missing"),
    ],
)
def test_a_wrong_row_is_named(tmp_path, row, said):
    path = written(tmp_path / "c.csv", f"code,name,color\n1,Wood,\n2,Lake,\n{row}\n8,Heath,#ffffff\n")
    with pytest.raises(LabelError) as caught:
        read_scheme(path)
    assert said in str(caught.value)
    assert "'c.csv' was not imported" in str(caught.value)


def test_of_many_wrong_rows_the_first_ones_are_named(tmp_path):
    with pytest.raises(LabelError, match=r"Row 6: .*; and 3 more"):
        read_scheme(written(tmp_path / "c.csv", "code,name\n" + "x,Bog\n" * 8))


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("c.csv", "", "no column with the names"),
        ("c.csv", "1,Wood,#00aa00\n", "no column with the names"),
        ("c.csv", "code,name\n", "no classes below its header"),
        ("c.qml", "no xml", "has no classes"),
        ("c.qml", "<qgis><renderer-v2 type='singleSymbol'/></qgis>", "has no classes"),
    ],
)
def test_a_file_without_classes_is_said(qgis_app, tmp_path, name, text, said):
    with pytest.raises(LabelError, match=said):
        read_scheme(written(tmp_path / name, text))


@pytest.mark.parametrize(
    "row",
    ["2,La\0ke,", f"2,{'x' * 200_000},"],
    ids=["zero byte", "endless"],
)
def test_a_row_that_is_no_csv_is_named(tmp_path, row):
    with pytest.raises(LabelError, match=r"^'c\.csv' cannot be read in row 3: ") as caught:
        read_scheme(written(tmp_path / "c.csv", f"code,name,color\n1,Wood,\n{row}\n"))
    assert "UTF-8" in caught.value.hint


def test_a_file_that_is_gone_is_said(tmp_path):
    with pytest.raises(LabelError, match="cannot be read: No such file"):
        read_scheme(str(tmp_path / "gone.csv"))


@pytest.mark.parametrize(("name", "for_raster"), [("c.csv", False), ("c.qml", False), ("c.qml", True)])
def test_what_is_written_is_read_again(qgis_app, tmp_path, name, for_raster):
    path = str(tmp_path / name)
    write_scheme(path, [WOOD, LAKE], memory_layer("MultiPolygon"), "code", for_raster)
    assert read_scheme(path) == SCHEME
    assert [file.name for file in tmp_path.iterdir()] == [name], "nothing half is left"


def test_qgis_takes_the_styles(raster, tmp_path):
    """On a layer of labels and on a map of the codes."""
    for for_raster, layer in ((False, memory_layer("MultiPolygon")), (True, raster("map", np.ones((20, 20), np.uint8)))):
        path = str(tmp_path / f"{for_raster}.qml")
        write_scheme(path, [WOOD, LAKE], memory_layer("MultiPolygon"), "code", for_raster)
        assert layer.loadNamedStyle(path)[1]
        assert scheme_of(layer) == SCHEME


def test_where_nothing_can_be_written_it_is_said(qgis_app, tmp_path):
    for name in ("c.csv", "c.qml"):
        with pytest.raises(OutputError, match="cannot be written"):
            write_scheme(str(tmp_path / "gone" / name), [WOOD], memory_layer(), "code")


@pytest.mark.parametrize("name", ["c.csv", "c.qml"])
def test_where_the_last_step_fails_nothing_half_is_left(qgis_app, tmp_path, name):
    """A folder of that name is in the way."""
    (tmp_path / name).mkdir()
    with pytest.raises(OutputError, match="cannot be written"):
        write_scheme(str(tmp_path / name), [WOOD], memory_layer(), "code")
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_categories_of_a_vector_layer(qgis_app):
    layer = categorised((3, "Water", "#0000ff"), (12, "", "#00aa00"), (300, "Far", "#aaaaaa"), (None, "all other", "#000000"))
    assert may_have_scheme(layer)
    assert scheme_of(layer) == (
        SchemeClass(3, "Water", "#0000ff"),
        SchemeClass(12, "12", "#00aa00"),
        SchemeClass(None, "Far", "#aaaaaa"),
    )


def test_a_paletted_raster(raster):
    layer = raster("map", np.ones((20, 20), np.uint8))
    entry = QgsPalettedRasterRenderer.Class
    shown = [entry(1, QColor("#00aa00"), "Wood"), entry(7, QColor("#0000ff"), ""), entry(0, QColor(0, 0, 0, 0), "none")]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, shown))
    assert scheme_of(layer) == (SchemeClass(1, "Wood", "#00aa00"), SchemeClass(7, "7", "#0000ff"))


def test_a_layer_without_classes_is_said(raster):
    with pytest.raises(LabelError, match="Layer 'grey' does not show classes"):
        scheme_of(raster("grey"))
    assert not may_have_scheme(memory_layer())


def test_a_layer_that_was_labelled_with_before_gives_its_classes(qgis_app):
    """Points of a survey in a style of their own, whose classes a new layer of polygons shall have."""
    layer = memory_layer(fields="field=kind:string")
    assert not may_have_scheme(layer)
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["Wood"])
    layer.dataProvider().addFeature(feature)
    remember_field(layer, "kind")
    assert may_have_scheme(layer)
    assert [(entry.code, entry.name) for entry in scheme_of(layer)] == [(1, "Wood")]


def test_a_code_that_no_map_holds_is_none_of_a_scheme(qgis_app):
    """As those of CORINE, which have three digits; as in a style, the class is known by its name."""
    layer = memory_layer(fields="field=code_18:integer")
    for code in (7, 311):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code])
        layer.dataProvider().addFeature(feature)
    remember_field(layer, "code_18")
    assert [(entry.code, entry.name) for entry in scheme_of(layer)] == [(7, "7"), (None, "311")]


def test_shades_of_a_measure_are_no_classes(raster):
    layer = raster("confidence", np.ones((20, 20), np.float32))
    assert may_have_scheme(layer), "who knows what its file names"
    styling.style_confidence(layer)
    assert not may_have_scheme(layer)


def test_a_table_of_a_language_with_decimal_commas_is_read_again(tmp_path):
    before, path = QLocale(), str(tmp_path / "classes.csv")
    QLocale.setDefault(QLocale("es_ES"))
    try:
        write_scheme(path, [WOOD, LAKE], memory_layer("MultiPolygon"), "code")
    finally:
        QLocale.setDefault(before)
    assert (tmp_path / "classes.csv").read_text(encoding="utf-8-sig").splitlines()[0] == "code;name;color"
    assert [(entry.code, entry.name) for entry in read_scheme(path)] == [(WOOD.code, WOOD.name), (LAKE.code, LAKE.name)]
