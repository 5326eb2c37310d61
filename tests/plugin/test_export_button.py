"""Maps for elsewhere, asked for in the dock."""

from pathlib import Path

import pytest
import qgis.utils
from qgis.core import QgsCategorizedSymbolRenderer, QgsProject
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMessageBox, QPushButton

from xmodalnet.plugin.ui import dock

from . import test_dock, test_map_panel
from .conftest import wait_until
from .test_dock import LEFT, NO_KEY

user, mapped = test_dock.user, test_map_panel.mapped


def export(user, name):
    button = user.find("exportButton", QPushButton)
    assert button.isEnabled()
    button.menu().findChild(QAction, name).trigger()


def answer_dialog(monkeypatch, path):
    """Of Qt's own: a file that exists may be replaced."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_an_export_is_told_with_a_button_that_opens_its_folder(mapped, algorithms, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(dock, "open_folder", opened.append)
    answer_dialog(monkeypatch, tmp_path / "out")
    export(mapped, "exportRaster")
    wait_until(mapped.messages, 60)
    assert mapped.messages() == [f"X-ModalNet: Written: {tmp_path / 'out.tif'}"]
    assert (tmp_path / "out.tif").is_file()
    [button] = [one for one in mapped.window.bar.items()[0].findChildren(QPushButton) if one.text() == "Open Folder"]
    QTest.mouseClick(button, LEFT, NO_KEY)
    assert opened == [str(tmp_path)]


def test_polygons_that_were_exported_can_be_added_to_the_project(mapped, algorithms, tmp_path, monkeypatch):
    answer_dialog(monkeypatch, tmp_path / "out.gpkg")
    export(mapped, "exportPolygons")
    wait_until(mapped.messages, 60)
    before = len(QgsProject.instance().mapLayers())
    [button] = [one for one in mapped.window.bar.items()[0].findChildren(QPushButton) if one.text() == "Add to Project"]
    QTest.mouseClick(button, LEFT, NO_KEY)
    assert len(QgsProject.instance().mapLayers()) == before + 1
    [layer] = QgsProject.instance().mapLayersByName("out")
    assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer), "in the colours of the classes"
    assert QgsProject.instance().layerTreeRoot().findLayers()[0].layer() is layer
    QgsProject.instance().removeMapLayer(layer.id())
    (tmp_path / "out.gpkg").unlink()
    QTest.mouseClick(button, LEFT, NO_KEY)
    assert any("cannot open" in text for text in mapped.messages())


@pytest.mark.parametrize(
    ("kind", "name", "made"), [("Raster", "Karte.2024", "Karte.2024.tif"), ("Polygons", "Karte.2024", "Karte.2024.gpkg")]
)
def test_a_point_in_a_name_is_no_suffix(mapped, algorithms, tmp_path, monkeypatch, kind, name, made):
    (tmp_path / name).write_text("the user's")
    answer_dialog(monkeypatch, tmp_path / name)
    export(mapped, f"export{kind}")
    wait_until(mapped.messages, 60)
    assert mapped.messages() == [f"X-ModalNet: Written: {tmp_path / made}"]
    assert (tmp_path / made).is_file()
    assert (tmp_path / name).read_text() == "the user's"


@pytest.mark.parametrize("answer", ["No", "Yes"])
def test_a_name_that_only_the_suffix_makes_one_of_a_file_is_asked_for(mapped, algorithms, tmp_path, monkeypatch, answer):
    asked = []
    monkeypatch.setattr(
        QMessageBox, "question", lambda *said: asked.append(said[2]) or getattr(QMessageBox.StandardButton, answer)
    )
    (tmp_path / "out.tif").write_text("the user's")
    answer_dialog(monkeypatch, tmp_path / "out")
    export(mapped, "exportRaster")
    wait_until(lambda: not mapped.session.is_busy, 60)
    assert asked == [f"'{tmp_path / 'out.tif'}' is there already. Replace it?"]
    assert ((tmp_path / "out.tif").read_bytes() == b"the user's") is (answer == "No")


def test_an_export_over_a_layer_is_refused_in_the_message_bar(mapped, monkeypatch):
    [layer] = QgsProject.instance().mapLayersByName("MSI")
    before = Path(layer.source()).stat().st_mtime_ns
    answer_dialog(monkeypatch, layer.source())
    export(mapped, "exportRaster")
    wait_until(mapped.messages)
    assert "is the file of layer 'MSI'" in mapped.messages()[0]
    assert Path(layer.source()).stat().st_mtime_ns == before


def test_areas_by_polygon_are_asked_for_in_the_dialog_of_processing_with_the_map_filled_in(mapped, algorithms, monkeypatch):
    """The dialog is QGIS's own and waits for the user, so it is not opened here."""
    import processing

    opened = []
    monkeypatch.setitem(qgis.utils.plugins, "processing", None)
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *asked: opened.append(asked))
    export(mapped, "exportPolygonAreas")
    [(algorithm, parameters)] = opened
    assert algorithm == "xmodalnet:areas"
    assert Path(parameters["MAP"].source()).name == "truth.tif", "the map that is chosen"


def test_without_processing_what_its_dialog_would_ask_is_a_sentence(mapped, monkeypatch):
    monkeypatch.delitem(qgis.utils.plugins, "processing", raising=False)
    export(mapped, "exportPolygonAreas")
    wait_until(mapped.messages)
    assert "QGIS's plugin Processing is off" in mapped.messages()[0]


def test_the_layout_opens_in_qgis(mapped):
    export(mapped, "exportLayout")
    assert mapped.window.designed is QgsProject.instance().layoutManager().layouts()[0]
