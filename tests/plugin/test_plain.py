"""Names are shown letter by letter: what is called like HTML is no HTML, neither in a tooltip nor in a label nor in a message."""

import ast
import json
from collections.abc import Iterator

import pytest
import qgis.utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLabel, QWidget

from xmodalnet.engine.jobs import Done
from xmodalnet.engine.wire import encode_event
from xmodalnet.plugin.runtime import ROOT
from xmodalnet.plugin.ui import opening
from xmodalnet.plugin.ui.plain import plain

from . import test_dock
from .conftest import write_model
from .test_train_panel import TRAINED

user, labelled = test_dock.user, test_dock.labelled
NAME = '<b>x</b><img src="file:///tmp/x.png">'


@pytest.mark.parametrize("text", [NAME, "  <!DOCTYPE html>", "<?xml version='1.0'?>\n<b>", "&lt;b>", "It is <b> in here"])
def test_what_qt_takes_for_html_is_shown_as_it_is_written(text):
    assert Qt.mightBeRichText(text)
    assert not Qt.mightBeRichText(plain(text))
    assert plain(text).replace("\N{WORD JOINER}", "") == text


@pytest.mark.parametrize("text", ["", "Wood", "a < 5 & c > d", "first\n<b>second</b>"])
def test_what_is_shown_so_anyhow_stays_as_it_is(text):
    assert plain(text) == text


def is_ours(node: ast.expr) -> bool:
    """Whether a text has nothing in it but our own words, or is made plain."""
    if isinstance(node, ast.IfExp):
        return is_ours(node.body) and is_ours(node.orelse)
    if not isinstance(node, ast.Call):
        return isinstance(node, ast.Constant)
    name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
    return name in ("plain", "prior_tip") or (
        name in ("tr", "translate") and all(isinstance(argument, ast.Constant) for argument in node.args)
    )


def test_every_tooltip_and_question_with_more_than_our_own_words_is_made_plain():
    shown = ("setToolTip", "setInformativeText", "question")
    bare = [
        f"{path.name}:{node.lineno}"
        for path in sorted((ROOT / "plugin" / "ui").glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in shown
        if not is_ours(node.args[-1])
    ]
    assert bare == []


def tips(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield from (action.toolTip() for action in widget.actions())
    if not isinstance(widget, QAbstractItemView) or isinstance(widget.parent().parent(), QComboBox):
        return  # the list of a combo box of QGIS's has QGIS's own tooltips
    model, role = widget.model(), Qt.ItemDataRole.ToolTipRole
    for line in range(model.rowCount()):
        yield from (model.index(line, column).data(role) for column in range(model.columnCount()))
        yield model.headerData(line, Qt.Orientation.Vertical, role)
    yield from (model.headerData(column, Qt.Orientation.Horizontal, role) for column in range(model.columnCount()))


def assert_plain(dock: QWidget) -> None:
    for widget in [dock, *dock.findChildren(QWidget)]:
        assert not [tip for tip in tips(widget) if Qt.mightBeRichText(tip or "")], widget.objectName()
        if isinstance(widget, QLabel) and widget.textFormat() == Qt.TextFormat.AutoText:
            assert not Qt.mightBeRichText(widget.text()) or "<img" not in widget.text(), widget.objectName()


def test_no_tooltip_of_the_dock_is_rich_whatever_classes_and_layers_are_called(labelled, raster):
    raster("other").setName(NAME)
    labelled.session.layers["msi"].setName(NAME)
    labelled.session.labelling.layer.setName(NAME)
    labelled.session.labelling.add_class(NAME)
    QApplication.processEvents()
    assert labelled.find("removeClassButton").toolTip().replace("\N{WORD JOINER}", "") == f"Remove class '{NAME}'"
    assert_plain(labelled.dock)


def test_nor_is_one_with_results_that_a_project_remembers(user, scene, tmp_path):
    classes = [{**entry, "name": NAME, "share": 0.5, "hectares": 1.0, "pixels": 4} for entry in TRAINED["classes"]]
    model = write_model(tmp_path / "m.xmn", author=NAME, notes=NAME, classes=[{"code": 1, "name": NAME, "color": "#112233"}])
    entries = {
        "mapping": [Done({"map": scene["truth"]}, {"classes": classes}, (NAME,))],
        "training": [Done({"model": model}, {**TRAINED, "classes": classes}, (NAME,)), NAME, NAME, ""],
    }
    made = QgsProject()
    made.writeEntry("XModalNet", "model", model)
    for name, (done, *of) in entries.items():
        made.writeEntry("XModalNet", name, json.dumps(["1", encode_event(done), *of]))
    assert made.write(str(tmp_path / "p.qgz"))
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    QApplication.processEvents()
    assert NAME in user.find("modelLineText").toolTip().replace("\N{WORD JOINER}", "")
    assert_plain(user.dock)


def test_a_message_shows_the_name_of_a_file_as_it_is(window, monkeypatch):
    monkeypatch.setattr(qgis.utils, "iface", window)
    opening.open_report("/data/<b>x.html")
    [item] = window.bar.items()
    assert item.text().startswith("'&lt;b&gt;x.html' is not a report")
