"""Fields of narrow forms: what has no room is elided, and told whole."""

import pytest
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics, QHelpEvent
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QToolTip, QWidget

from xmodalnet.plugin.ui.fields import add_path, narrow, narrow_form, say_instead, shortened, whole

NAME = "Sentinel2_2026-05-04_river_north_bank"
PATH = "/data/projects/river/models/north_bank_2026.xmn"
MAPS = ["karte_s1_2024_fruehjahr (MSI+SAR)", "karte_s2_2024_fruehjahr (MSI+SAR)", "karte_s2_2025_fruehjahr (MSI+SAR)", "DEM"]


@pytest.fixture
def form(qgis_app):
    shown = QWidget()
    made = narrow_form(shown)
    shown.show()
    yield made
    shown.close()
    shown.deleteLater()


def drawn(field) -> str:
    """What a field paints in place of its text."""
    owner = field.parent() if not isinstance(field, QComboBox) else field
    [elided] = [child for child in owner.children() if hasattr(child, "_shown")]
    return elided._shown(field)


def told(field) -> str:
    """The tool tip."""
    place = field.mapToGlobal(QPoint(3, 3))
    QApplication.sendEvent(field, QHelpEvent(QEvent.Type.ToolTip, QPoint(3, 3), place))
    return QToolTip.text()


def test_a_field_stands_below_its_label_where_both_have_no_room(form):
    combo = QComboBox()
    whole(combo)
    combo.addItems(["Short", "Proportionnel au nombre"])
    form.addRow("Échantillonnage des points", combo)
    label, shown = form.labelForField(combo), form.parentWidget()
    for width, is_below in ((600, False), (combo.minimumSizeHint().width() + 30, True)):
        shown.resize(width, 200)
        QApplication.processEvents()
        assert (combo.y() >= label.geometry().bottom()) is is_below
        assert combo.width() >= combo.minimumSizeHint().width()


def test_a_long_name_loses_its_middle_and_is_told_whole(form):
    combo = QComboBox()
    narrow(combo)
    combo.setToolTip("The layer")
    combo.addItem(NAME)
    form.addRow(combo)
    form.parentWidget().resize(160, 100)
    QApplication.processEvents()
    before, _, after = drawn(combo).partition("…")
    assert (NAME[: len(before)], NAME[-len(after) :]) == (before, after)
    assert min(len(before), len(after)) > 2
    assert told(combo) == f"{NAME}\nThe layer"
    form.parentWidget().resize(500, 100)
    QApplication.processEvents()
    assert drawn(combo) == NAME
    QToolTip.hideText()


def test_a_long_path_is_told_by_its_files_name(form):
    widget = QgsFileWidget()
    add_path(form, "&M", widget)
    widget.setFilePath(PATH)
    line = widget.lineEdit()
    assert form.labelForField(widget).buddy() is line, "whose name screen readers tell"
    for width, name in ((310, "…/north_bank_2026.xmn"), (190, "nort…26.xmn")):
        form.parentWidget().resize(width, 100)
        QApplication.processEvents()
        assert (drawn(line)[:2], drawn(line)[-5:]) == (name[:2], name[-5:])
        assert line.fontMetrics().horizontalAdvance(drawn(line)) < line.width() - 20, "beside the button that empties it"
    assert told(line) == PATH
    QToolTip.hideText()


def test_a_path_has_its_room_where_qgis_is_read_from_right_to_left(form):
    """The button that empties the line stands on the left there: no path had any room, and each field looked empty."""
    form.parentWidget().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    widget = QgsFileWidget()
    add_path(form, "M", widget)
    widget.setFilePath(PATH)
    line = widget.lineEdit()
    form.parentWidget().resize(310, 100)
    QApplication.processEvents()
    assert drawn(line) == "…/north_bank_2026.xmn"
    form.parentWidget().resize(900, 100)
    QApplication.processEvents()
    [elided] = [child for child in widget.children() if hasattr(child, "_shown")]
    assert not elided._is_cut(line)


def test_what_stands_in_an_empty_field_has_room(form):
    widget = QgsFileWidget()
    say_instead(widget, "[Beside the labels of this project]")
    form.addRow("A label", widget)
    form.parentWidget().resize(10, 10)
    QApplication.processEvents()
    line = widget.lineEdit()
    assert line.width() > line.fontMetrics().horizontalAdvance(line.placeholderText()) + 6


@pytest.mark.parametrize(
    ("name", "room", "shown"),
    [
        (MAPS[0], 14, "karte_s1_2024…"),
        (MAPS[1], 14, "karte_s2_2024…"),
        (MAPS[2], 14, "karte_s2_2025…"),
        (MAPS[0], 10, "ka…1_2024…"),
        (MAPS[2], 9, "k…2_2025…"),
        ("DEM", 9, "DEM"),
        (MAPS[0], 19, "karte_s1_2024…+SAR)"),
    ],
)
def test_what_tells_maps_apart_is_kept_and_what_they_share_goes(qgis_app, name, room, shown):
    metrics = QFontMetrics(QFont("DejaVu Sans Mono", 10))
    found = shortened(name, [other for other in MAPS if other != name], metrics, metrics.horizontalAdvance("x" * room))
    assert found == shown


def test_names_of_one_product_fill_the_room_that_they_have(qgis_app):
    """All of them read 'S1RTC…' in a field that was half empty."""
    metrics = QFontMetrics(QFont("DejaVu Sans Mono", 10))
    names = [f"{product}_GRD_20240613_T31UFS_10m" for product in ("S1RTC", "S2L2A", "NDVI")]
    room = metrics.horizontalAdvance("x" * 20)
    assert shortened(names[0], names[1:], metrics, room) == "S1RTC…613_T31UFS_10m"
    assert shortened(names[1], [names[0], names[2]], metrics, room) == "S2L2A…613_T31UFS_10m"


def test_a_name_like_no_other_loses_its_middle(qgis_app):
    metrics = QFontMetrics(QFont("DejaVu Sans Mono", 10))
    assert shortened("abcdefghij", ["DEM"], metrics, metrics.horizontalAdvance("x" * 7)) == "abc…hij"
