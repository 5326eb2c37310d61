"""What the codes of a raster of labels are called: by QGIS's own renderers, by the file, and by what is typed in the panel."""

import json
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QTableWidget

from xmodalnet.engine.errors import LabelError
from xmodalnet.engine.legend import PALETTE
from xmodalnet.engine.specs import ClassSpec
from xmodalnet.plugin import label_codes
from xmodalnet.plugin.label_codes import LabelCodes
from xmodalnet.plugin.labelling import Labelling
from xmodalnet.plugin.raster_classes import classes_told, named_codes

from . import test_dock
from .conftest import wait_until, write_raster
from .test_dock import IMAGE

user = test_dock.user
CODES = np.zeros((20, 20), np.uint8)
CODES[:5], CODES[5:10], CODES[10:15] = 1, 2, 7


def paletted(layer: QgsRasterLayer, *entries: tuple) -> QgsRasterLayer:
    """Symbology as its dialogue leaves it: (value, colour, label)."""
    classes = [QgsPalettedRasterRenderer.Class(value, QColor(color), label) for value, color, label in entries]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    return layer


def specs(layer: QgsRasterLayer) -> list[tuple[int, str, str]]:
    return [(spec.code, spec.name, spec.color) for spec in classes_told(layer)]


def shown(layer: QgsRasterLayer) -> list[tuple[int, str, str]]:
    return [(int(entry.value), entry.label, entry.color.name()) for entry in layer.renderer().classes()]


def test_a_paletted_renderer_names_the_codes(raster):
    """A label that is only the number is no name. Hidden classes keep theirs; what has no code of a class is left aside."""
    layer = paletted(
        raster("codes", CODES),
        (1, "#d7301f", " Roof "),
        (2, "#0000ff", "2"),
        (7, "#00ffffff", "Lake"),
        (9, "#111111", "9,0"),
        (300, "#222222", "Far"),
    )
    assert specs(layer) == [(1, "Roof", "#d7301f"), (2, "", "#0000ff"), (7, "Lake", "#ffffff"), (9, "", "#111111")]
    assert named_codes(layer).classes == classes_told(layer)
    assert named_codes(layer).path == layer.source()


def test_other_renderers_and_those_of_another_band_name_nothing(raster):
    gray = raster("gray", CODES)
    assert isinstance(gray.renderer(), QgsSingleBandGrayRenderer)
    assert specs(gray) == []
    two = raster("two", np.stack([CODES, CODES]))
    entries = [QgsPalettedRasterRenderer.Class(1, QColor("#d7301f"), "Roof")]
    two.setRenderer(QgsPalettedRasterRenderer(two.dataProvider(), 2, entries))
    assert specs(two) == []


def test_a_style_beside_the_file_names_the_codes(qgis_app, tmp_path):
    path = write_raster(tmp_path / "codes.tif", CODES)
    paletted(QgsRasterLayer(path, "first"), (1, "#d7301f", "Roof"), (7, "#1f78b4", "Lake")).saveNamedStyle(
        str(tmp_path / "codes.qml")
    )
    assert specs(QgsRasterLayer(path, "second")) == [(1, "Roof", "#d7301f"), (7, "Lake", "#1f78b4")]


def with_table(path: str) -> str:
    """A colour table with names for two of its codes."""
    dataset = gdal.Open(path, gdal.GA_Update)
    colors = gdal.ColorTable()
    for code, color in ((1, (0, 170, 0, 255)), (2, (0, 0, 255, 255)), (7, (9, 9, 9, 255))):
        colors.SetColorEntry(code, color)
    dataset.GetRasterBand(1).SetColorTable(colors)
    dataset.GetRasterBand(1).SetCategoryNames(["", "Wood", "Lake"])
    dataset.FlushCache()
    return path


def test_the_renderer_that_qgis_makes_of_the_file_says_what_the_file_says(qgis_app, tmp_path):
    layer = QgsRasterLayer(with_table(write_raster(tmp_path / "codes.tif", CODES)), "codes")
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    assert specs(layer) == [(1, "Wood", "#00aa00"), (2, "Lake", "#0000ff")]


def test_the_users_labels_count_before_the_files_names(qgis_app, tmp_path):
    layer = QgsRasterLayer(with_table(write_raster(tmp_path / "codes.tif", CODES)), "codes")
    paletted(layer, (1, "#123456", "Forest"), (2, "#654321", "2"))
    assert specs(layer) == [(1, "Forest", "#123456"), (2, "Lake", "#654321")]


@pytest.fixture
def codes(qgis_app) -> LabelCodes:
    return LabelCodes(Labelling())


def read(codes: LabelCodes, layer: QgsRasterLayer) -> list[tuple[int, str, str]]:
    codes._labelling.choose(layer)
    wait_until(lambda: not codes.is_reading)
    return [(spec.code, spec.name, spec.color) for spec in codes.classes]


def test_every_code_that_is_a_label_is_found(codes, raster):
    """Those that the legend leaves out, too; not what means no label."""
    layer = paletted(raster("codes", CODES), (1, "#d7301f", "Roof"), (9, "#111111", "Nowhere"))
    assert [row[:2] for row in read(codes, layer)] == [(1, "Roof"), (2, ""), (7, "")]
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(2, 2)])
    layer.triggerRepaint()
    wait_until(lambda: [spec.code for spec in codes.classes] == [0, 1, 7])
    codes._labelling.choose(None)
    assert codes.classes == ()


@pytest.mark.parametrize(
    ("values", "nodata", "expected"),
    [
        (np.where(CODES == 7, -1, CODES).astype(np.int16), -1, [0, 1, 2]),
        (np.where(CODES == 7, np.nan, CODES).astype(np.float32), None, [1, 2]),
        (np.where(CODES == 7, 255, CODES).astype(np.uint8), None, [1, 2]),
        (CODES.astype(np.uint16) * 100, None, []),
        (CODES.astype(np.float32) / 2, None, []),
    ],
)
def test_what_is_a_code(codes, raster, values, nodata, expected):
    """An image has none."""
    assert [row[0] for row in read(codes, raster("codes", values, nodata=nodata))] == expected


@pytest.mark.parametrize("raises", [False, True])
def test_of_a_damaged_file_what_can_be_read_is_listed(codes, raster, monkeypatch, raises):
    """Half of it is gone; another plugin may have told GDAL to raise."""
    layer = raster("codes", np.tile(CODES.repeat(20, axis=0), (1, 20)))
    path = Path(layer.source())
    os.truncate(path, path.stat().st_size // 2)
    monkeypatch.setattr(label_codes, "_AT_ONCE_PX", 400)
    try:
        (gdal.UseExceptions if raises else gdal.DontUseExceptions)()
        assert [row[0] for row in read(codes, layer)] == [1, 2]
    finally:
        gdal.DontUseExceptions()


def test_a_large_raster_is_read_in_bits_and_thinned_out(codes, raster, monkeypatch):
    values = np.zeros((200, 100), np.uint8)
    values[:, 50:], values[150:], values[3, 3] = 3, 5, 9
    monkeypatch.setattr(label_codes, "_AT_ONCE_PX", 100)
    assert [row[0] for row in read(codes, raster("whole", values))] == [3, 5, 9]
    monkeypatch.setattr(label_codes, "MOST_PX", 200 * 100 // 16)
    assert [row[0] for row in read(codes, raster("thin", values))] == [3, 5]


def test_a_name_makes_a_legend_of_all_codes(codes, raster):
    """Of a grey image: colours that names call for, numbers where there is no name yet."""
    layer = raster("codes", CODES)
    layer.renderer().setOpacity(0.5)
    assert read(codes, layer) == [(1, "", PALETTE[0]), (2, "", PALETTE[1]), (7, "", PALETTE[2])]
    QgsProject.instance().setDirty(False)
    codes.rename(7, " Tree ")
    assert QgsProject.instance().isDirty()
    assert shown(layer) == [(1, "1", PALETTE[0]), (2, "2", PALETTE[1]), (7, "Tree", "#33a02c")]
    assert layer.renderer().opacity() == 0.5
    assert [spec.name for spec in codes.classes] == ["", "", "Tree"]
    assert [spec.name for spec in named_codes(layer).classes] == ["", "", "Tree"]
    codes.rename(7, "")
    assert shown(layer)[2][:2] == (7, "7")


def test_of_a_legend_of_the_users_one_class_changes(codes, raster):
    layer = paletted(raster("codes", CODES), (7, "#00ff00", "Lake"), (1, "#80d7301f", "1"), (200, "#123456", "Later"))
    read(codes, layer)
    codes.rename(1, "Roof")
    codes.recolor(7, "#0000ff")
    assert shown(layer) == [(7, "Lake", "#0000ff"), (1, "Roof", "#d7301f"), (200, "Later", "#123456")]
    assert layer.renderer().classes()[1].color.alpha() == 128
    with pytest.raises(LabelError, match="There is a class 'Lake' already"):
        codes.rename(1, "Lake")
    with pytest.raises(LabelError, match="There is a class 'Class 2' already"):  # as a map would call 2
        codes.rename(1, "Class 2")
    with pytest.raises(LabelError, match="There is a class 'Lake' already"):
        codes.rename(2, "\tLake ")
    codes.rename(2, " Road\u00a0 side")
    assert shown(layer)[3][:2] == (2, "Road side")
    codes.rename(1, "Class 1")
    assert shown(layer)[1][:2] == (1, "Class 1")


def test_of_a_colour_table_only_the_codes_that_are_there_are_kept(codes, qgis_app, tmp_path):
    layer = QgsRasterLayer(with_table(write_raster(tmp_path / "codes.tif", CODES)), "codes")
    QgsProject.instance().addMapLayer(layer)
    assert read(codes, layer) == [(1, "Wood", "#00aa00"), (2, "Lake", "#0000ff"), (7, "", "#090909")]
    codes.rename(7, "Bog")
    assert shown(layer) == [(1, "Wood", "#00aa00"), (2, "Lake", "#0000ff"), (7, "Bog", "#090909")]


def test_names_come_back_with_the_project(codes, raster, tmp_path):
    read(codes, raster("codes", CODES))
    codes.rename(2, "Road")
    project = QgsProject.instance()
    project.write(str(tmp_path / "p.qgz"))
    codes._labelling.choose(None)
    project.clear()
    project.read(str(tmp_path / "p.qgz"))
    [layer] = project.mapLayers().values()
    assert [row[:2] for row in read(codes, layer)] == [(1, ""), (2, "Road"), (7, "")]


def type_name(table: QTableWidget, line: int, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """A double click, and the keyboard."""
    place = table.visualItemRect(table.item(line, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    write_in(table, text, key)


def write_in(table: QTableWidget, text: str, key: Qt.Key) -> None:
    editor = table.findChildren(QLineEdit)[-1]  # the one before goes with the next turn
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, key)
    QApplication.processEvents()


@pytest.fixture
def named(user, raster):
    """The table of a raster of codes beside an image, and its layer."""
    image, layer = raster("S2_scene", IMAGE), raster("codes", CODES)
    user.session.set_layer("msi", image)
    user.session.labelling.choose(layer)
    wait_until(lambda: len(user.session.codes.classes) == 3)
    return user.find("codeTable", QTableWidget), layer


def texts(table: QTableWidget) -> list[str]:
    return [table.item(line, 1).text() for line in range(table.rowCount())]


def test_codes_are_named_in_the_panel_one_after_another(user, named):
    table, layer = named
    assert table.isVisible()
    assert not user.find("classTable").isVisible()
    assert texts(table) == ["Class 1", "Class 2", "Class 7"]
    assert table.item(0, 1).font().italic()
    type_name(table, 0, "Roof", Qt.Key.Key_Tab)
    QTest.keyClicks(table.findChildren(QLineEdit)[-1], "xyz")
    QTest.qWait(200)  # the labels are looked at again, while somebody types
    table.findChildren(QLineEdit)[-1].selectAll()
    assert table.findChildren(QLineEdit)[-1].text() == "xyz"
    write_in(table, "Road", Qt.Key.Key_Return)
    assert texts(table) == ["Roof", "Road", "Class 7"]
    assert [row[1] for row in shown(layer)] == ["Roof", "Road", "7"]
    assert not table.item(0, 1).font().italic()
    type_name(table, 2, "Road")
    assert texts(table) == ["Roof", "Road", "Class 7"]
    assert user.find("labelNotice").isVisible()
    user.session.labelling.choose(None)
    assert not table.isVisible()


def test_tab_leaves_the_table_where_no_name_is_typed(user, named):
    table, _ = named
    user.window.activateWindow()
    assert QTest.qWaitForWindowActive(user.window)
    table.setFocus()
    table.setCurrentCell(1, 2)
    QTest.keyClick(table, Qt.Key.Key_F2)
    write_in(table, "Road", Qt.Key.Key_Return)
    assert texts(table) == ["Class 1", "Road", "Class 7"]
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()


def test_a_name_that_is_left_as_it_stands_is_none(named):
    table, layer = named
    type_name(table, 0, "Class 1")
    assert isinstance(layer.renderer(), QgsSingleBandGrayRenderer)


def test_the_card_tells_names_and_codes_without(user, named):
    _, layer = named
    assert label_lines(user) == [
        "Codes of the raster 'codes': 1, 2, 7",
        "Codes without a name: 1, 2, 7. Type names in the table of step 2, or the map calls them by number",
    ]
    paletted(layer, (1, "#d7301f", "Roof"), (2, "#123456", "Road"), (7, "#1f78b4", "Lake"))
    wait_until(lambda: label_lines(user) == ["Codes of the raster 'codes': Roof, Road, Lake"])


def label_lines(user) -> list[str]:
    return [check.text for check in user.session.checks() if check.topic == "Labels"]


def test_the_names_reach_the_jobs(user, named, engine_of, tmp_path):
    """Training and assessment, with what the renderer says at that moment; a renamed class is another choice to be made from."""
    _, layer = named
    told = []
    user.session.choices_changed.connect(lambda: told.append(None))
    paletted(layer, (1, "#d7301f", "Roof"), (7, "#1f78b4", "Lake"))
    wait_until(lambda: told)
    spec = user.session._train_job(user.session.train_options).labels
    assert spec.classes == (ClassSpec(1, "Roof", "#d7301f"), ClassSpec(7, "Lake", "#1f78b4"))
    mapped = paletted(layer.clone(), (1, "#d7301f", "Roof"))
    other = write_raster(tmp_path / "map.tif", CODES)
    mapped.setDataSource(other, "map", "gdal")
    job = user.session.validation.assess_job(mapped, layer, "", False)
    assert job.reference == replace(spec, classes=spec.classes)
    assert json.loads(json.dumps([vars(entry) for entry in job.reference.classes]))[1]["name"] == "Lake"
