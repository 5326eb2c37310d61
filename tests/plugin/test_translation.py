"""The interface in other languages: the catalogues are whole, keep what is filled in, and Qt finds each text where it is asked for."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProcessingParameterEnum, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsDoubleSpinBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, QPoint, QRect, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
)

import xmodalnet
from xmodalnet.engine.map_jobs import SamplingJob
from xmodalnet.plugin import capacity, requests, translation
from xmodalnet.plugin.engine_process import run_job
from xmodalnet.plugin.model_card import read_card
from xmodalnet.plugin.options import MapOptions
from xmodalnet.plugin.processing.provider import ALGORITHMS
from xmodalnet.plugin.punctuation import joined
from xmodalnet.plugin.runtime import ROOT
from xmodalnet.plugin.sample_scene import sample_job
from xmodalnet.plugin.ui import model_list

from .conftest import in_project, write_model
from .test_dock import User

sys.path.insert(0, str(ROOT / "tests" / "i18n"))
import catalog

SENSORS = {"HSI", "MSI", "SAR"}
HOLES = re.compile(r"\{[^}]*\}|%[vm]")


def holes(text: str) -> list[str]:
    """What is filled in; by number or in order, it is the same."""
    return sorted(re.sub(r"\{\d", "{", hole) for hole in HOLES.findall(text))


@pytest.fixture
def language(request, monkeypatch):
    """QGIS in another language, for the plugin that is made in the test."""
    monkeypatch.setattr(translation.QgsApplication, "locale", lambda: request.param, raising=False)
    return request.param


@pytest.mark.parametrize("name", catalog.LANGUAGES)
def test_every_text_is_there_and_keeps_what_is_filled_in(name):
    known = catalog.read(name)
    texts = catalog.texts()
    assert len(texts) > 700
    assert [text for text in texts if not known.get(text)] == [], "make translations, then translate what is missing"
    assert [text for text in texts if holes(text) != holes(known[text])] == []
    assert [text for text in texts if (text != text.strip()) != (known[text] != known[text].strip())] == []


@pytest.mark.parametrize(
    ("english", "words"),
    [
        (r"\b[Ss]hapes?\b", {"de": "[Ff]orm", "es": "[Ff]orma", "fr": "[Ff]orme", "zh": "图形"}),
        (r"\b[Cc]lass prior\b", {"de": "Klassen-Prior", "es": r"[Pp]rob(\.|abilidad) previa", "fr": "[Aa] priori", "zh": "先验"}),
        (r"\b[Bb]ands? \(", {"de": "Kanal|Kanäle", "es": "banda", "fr": "bande", "zh": "波段"}),
        (r"\b[Pp]atch\b", {"de": "Fleck", "es": "mancha", "fr": "tache", "zh": "斑块"}),
        (
            r"\bto label\b|\b[Ll]abel (more|all|points)",
            {"de": "[Ll]abel", "es": "[Ee]tiquet", "fr": "[ÉEée]tiquet", "zh": "标记"},
        ),
        (r"\b[Cc]lean", {"de": "[Bb]ereinig", "es": "[Dd]epur", "fr": "[Nn]ett?oy", "zh": "清理"}),
        (
            r"[Dd]raw points|points (that )?(were|are) drawn",
            {"de": "[Zz]iehen|gezogen|beprobt", "es": "[Gg]ener", "fr": "[Tt]ir[eé]", "zh": "抽取"},
        ),
    ],
)
def test_one_thing_has_one_name(english, words):
    for name, word in words.items():
        known = catalog.read(name)
        assert [known[text] for text in catalog.texts() if re.search(english, text) and not re.search(word, known[text])] == []


def test_a_layer_is_masculine_in_german():
    texts = catalog.read("de").values()
    assert [
        text for text in texts if re.search(r"\b([Dd]as|[Dd]ieses|[Gg]anzes|[Aa]nderes|[Nn]eues) \w*-?[Ll]ayer\b", text)
    ] == []


def test_the_catalogues_are_those_of_the_sources():
    assert catalog.faults() == []


def test_a_catalogue_of_other_sources_is_told_of(tmp_path, monkeypatch):
    for name in catalog.LANGUAGES:
        (tmp_path / catalog.path_of(name).name).write_text(catalog.path_of(name).read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr(catalog, "FOLDER", tmp_path)
    german = catalog.path_of("de").read_text(encoding="utf-8")
    catalog.path_of("de").write_text(german.replace("<name>Session</name>", "<name>Gone</name>"), encoding="utf-8")
    catalog.path_of("zh").write_text(german.replace("Abgebrochen", ""), encoding="utf-8")
    german_fault, chinese_fault = catalog.faults()
    assert german_fault == "xmodalnet_de.ts is not as the sources are: make translations"
    assert chinese_fault.startswith("xmodalnet_zh.ts: 1 texts are not translated, the first is 'Cancelled'")


@pytest.mark.parametrize(
    ("language", "train", "choose"),
    [
        ("de_DE", "Trainieren", "Kein Layer gewählt"),
        ("fr", "Entraîner", "Aucune couche n'est choisie"),
        ("es", "Entrenar", "No se ha elegido ninguna capa"),
        ("zh_CN", "训练", "未选择图层"),
    ],
    indirect=["language"],
)
def test_panel_and_messages_speak_it(window, language, train, choose):
    plugin = xmodalnet.classFactory(window)
    plugin.initGui()
    try:
        assert plugin.dock.findChild(QPushButton, "trainButton").text() == train
        assert QCoreApplication.translate("XModalNet", "No layer is chosen") == choose
    finally:
        plugin.unload()
    assert QCoreApplication.translate("XModalNet", "No layer is chosen") == "No layer is chosen", "it goes with the plugin"


@pytest.mark.parametrize(
    ("language", "sentence", "size", "line"),
    [
        ("fr", "un\N{NO-BREAK SPACE}; deux\N{NO-BREAK SPACE}; trois", "66,6 Go", "PG –"),
        ("es", "un; deux; trois", "66,6 GB", "EG –"),
        ("zh_CN", "un；deux；trois", "66,6 GB", "OA –"),
    ],
    indirect=["language"],
)
def test_what_the_plugin_puts_together_is_as_the_language_has_it(window, tmp_path, language, sentence, size, line):
    plugin = xmodalnet.classFactory(window)
    plugin.initGui()
    try:
        assert joined("un", "", "deux", "trois") == sentence
        assert capacity._size(66.6e9).replace(".", ",") == size
        assert model_list._accuracy(read_card(write_model(tmp_path / "m.xmn", accuracy=None))) == line
    finally:
        plugin.unload()


def texts_of_processing() -> list[str]:
    """What the toolbox and the dialogs of the algorithms show."""
    found = []
    for kind in ALGORITHMS:
        algorithm = kind()
        algorithm.initAlgorithm()
        found += [algorithm.displayName(), algorithm.group(), algorithm.shortHelpString()]
        for parameter in algorithm.parameterDefinitions():
            options = parameter.options() if isinstance(parameter, QgsProcessingParameterEnum) else []
            found += [parameter.description(), *options]
    return found


@pytest.mark.parametrize("name", catalog.LANGUAGES)
def test_algorithms_speak_it(qgis_app, name):
    english, known = texts_of_processing(), catalog.read(name)
    translator = translation.install(name)
    try:
        shown = texts_of_processing()
    finally:
        translation.remove(translator)
    assert len(english) == len(shown) > 100
    left = [text for text, told in zip(english, shown) if text == told and known.get(text) != text]
    assert set(left) <= SENSORS, "names of the sensors alone are the same everywhere"


def test_a_language_without_a_catalogue_is_english(monkeypatch):
    assert translation.install("xx") is None


def test_a_text_of_a_base_class_is_found_by_its_heirs():
    """Qt asks under the name of the object's own class."""
    contexts = catalog.contexts()
    assert "Another job is running" in contexts["Session"]
    assert set(contexts["Choices"]) <= set(contexts["Session"])


def test_the_tool_takes_translations(tmp_path):
    ran = subprocess.run(
        [sys.executable, str(Path(catalog.__file__)), "--missing", "de"], capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"


def least_width(user: User) -> int:
    """That the steps need, when the dock is as wide as it is first opened; what is folded away is opened too."""
    user.dock.resize(300, 900)
    area = user.find("stepsArea", QScrollArea)
    for box in area.findChildren(QgsCollapsibleGroupBoxBasic):
        box.setCollapsed(False)
    QApplication.processEvents()
    return area.widget().minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width()


@pytest.mark.parametrize("language", ["en", *catalog.LANGUAGES], indirect=True)
def test_nothing_of_the_panel_is_cut_off_at_300_px(language, window):
    plugin = xmodalnet.classFactory(window)
    plugin.initGui()
    try:
        assert least_width(User(window, plugin)) <= 300
    finally:
        plugin.unload()


def advance(user: User, text: str) -> int:
    return int(user.dock.fontMetrics().horizontalAdvance(text))


def combo_texts(combo: QComboBox) -> list[tuple[str, int]]:
    """What may be chosen, and the pixels that there are for it."""
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, combo).width()
    return [(combo.itemText(place), room) for place in range(combo.count())]


@pytest.mark.parametrize("language", ["en", *catalog.LANGUAGES], indirect=True)
def test_fields_at_300_px_show_what_they_say_and_a_button_says_what_it_does(language, window, tmp_path):
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    plugin = xmodalnet.classFactory(window)
    plugin.initGui()
    try:
        user = User(window, plugin)
        user.dock.setFixedWidth(300)  # as QGIS's main window holds it
        QApplication.processEvents()
        for name in ("modelFile", "mapFile"):
            line = user.find(name, QgsFileWidget).lineEdit()
            assert line.fontMetrics().horizontalAdvance(line.placeholderText()) < line.width() - 6, line.placeholderText()
        for name in ("mapSmoothingSpin", "mapPriorSpin"):
            line = user.find(name, QgsDoubleSpinBox).lineEdit()
            assert line.fontMetrics().horizontalAdvance(line.text()) < line.width(), line.text()
        for name in ("designCombo", "areaCombo", "majorityCombo", "foldsCombo", "swipeBesideCombo", "otherMapCombo"):
            for text, room in combo_texts(user.find(name, QComboBox)):
                assert advance(user, text) <= room, (name, text)
        for spin in user.find("stepsArea", QScrollArea).findChildren(QAbstractSpinBox):
            assert spin.minimumWidth() >= spin.minimumSizeHint().width(), (spin.objectName(), spin.text())
        user.find("advancedSection", QgsCollapsibleGroupBoxBasic).setCollapsed(False)
        QApplication.processEvents()
        notes = user.find("notesEdit", QPlainTextEdit)
        text, metrics, margin = notes.placeholderText(), notes.fontMetrics(), round(notes.document().documentMargin())
        room = QRect(0, 0, notes.viewport().width() - 2 * margin, 1000)
        lines = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height() / metrics.lineSpacing()
        assert lines < 2.5, (text, "of three, as other fonts are wider")
        section, box = user.find("mapSection"), user.find("hsiMapBox")
        assert box.mapTo(section, QPoint(0, 0)).x() > 40, "beside its label"
        assert user.find("mapButton", QPushButton).text() not in section.title()
    finally:
        plugin.unload()


@pytest.fixture(scope="module")
def points(scene, tmp_path_factory) -> str:
    """Twelve points that the engine drew from the map of the scene."""
    path = tmp_path_factory.mktemp("points") / "reference.gpkg"
    job = SamplingJob(map_path=scene["truth"], points_path=str(path), size=12)
    return run_job(job, lambda progress: None, lambda: False).outputs["points"]


@pytest.mark.parametrize("language", ["en", *catalog.LANGUAGES], indirect=True)
def test_nothing_is_cut_off_at_300_px_while_points_are_labelled(language, window, scene, points):
    plugin = xmodalnet.classFactory(window)
    plugin.initGui()
    try:
        user = User(window, plugin)
        in_project(QgsRasterLayer(scene["truth"], "map"))
        layer = in_project(QgsVectorLayer(points, "points"))
        user.find("referenceCombo", QgsMapLayerComboBox).setLayer(layer)
        user.click("labelPointsButton")
        assert user.find("answerStrip").isVisibleTo(user.dock)
        assert least_width(user) <= 300
        names = ("answerBackButton", "answerLeaveButton", "answerEndButton")
        for button in (user.find(name, QPushButton) for name in names):
            assert button.fontMetrics().horizontalAdvance(button.text()) < button.width(), button.text()
    finally:
        plugin.unload()


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_files_and_classes_that_nobody_named_are_named_in_it(window, language, scene, tmp_path):
    """They stand in legends and on pages that are handed on."""
    plugin = xmodalnet.classFactory(window)
    plugin.initGui()
    try:
        assert sample_job(str(tmp_path)).classes[-3:] == ("Mais", "Straße", "Wasser")
        layers = {"msi": in_project(QgsRasterLayer(scene["msi"], "msi"))}
        job = requests.classify_job(MapOptions(("msi",)), layers, "/m.xmn", "auto", tmp_path, str(tmp_path))
        assert Path(job.map_path).name == "Karte.tif"
    finally:
        plugin.unload()
    assert sample_job(str(tmp_path)).classes[-1] == "Water"
