"""The engine's English sentences are shown in the language of QGIS, with all that a program filled in."""

import json

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from xmodalnet.engine.errors import LayerError
from xmodalnet.engine.words import TEMPLATES
from xmodalnet.plugin import translation
from xmodalnet.plugin.engine_words import CONTEXT, in_words
from xmodalnet.plugin.sensors import sensor_name
from xmodalnet.plugin.ui.parts import as_sentences


@pytest.fixture(params=["de", "es", "fr", "zh"])
def foreign(request, qgis_app):
    translator = translation.install(request.param)
    yield request.param
    translation.remove(translator)


@pytest.fixture
def german(qgis_app):
    before, translator = QLocale(), translation.install("de")
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)
    translation.remove(translator)


@pytest.fixture
def chinese(qgis_app):
    app = QgsApplication.instance()
    before = app.translation()
    app.setTranslation("zh")
    translator = translation.install()
    yield
    app.setTranslation(before)
    translation.remove(translator)


def test_in_english_a_text_stays_as_it_is(qgis_app):
    assert in_words("Layer 'a' holds nothing but no data") == "Layer 'a' holds nothing but no data"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Layer 'other' holds nothing but no data", "Layer 'Other' holds nothing but no data"),
        ("Layer 'sar' holds power: it was taken in decibels", "Layer 'SAR' holds power: it was taken in decibels"),
        (
            "Layer 'sar' lies 0.50 pixels off (+0.40 right, +0.30 down; pixels of 'msi')",
            "Layer 'SAR' lies 0.50 pixels off (+0.40 right, +0.30 down; pixels of 'MSI')",
        ),
        (
            "The model knows no layer 'hsi'\nIt was trained with msi (3 bands), other (1 bands)",
            "The model knows no layer 'HSI'\nIt was trained with MSI (3 bands), Other (1 bands)",
        ),
        (
            "It was trained with msi (3 bands), sar (2 bands). This file has the light of its layer 'msi': choose it as that one",
            "It was trained with MSI (3 bands), SAR (2 bands). This file has the light of its layer 'MSI': choose it as that one",
        ),
        (
            "All labels but those of class 'sar' lie only where 'msi' and 'other' has no data",
            "All labels but those of class 'sar' lie only where 'MSI' and 'Other' has no data",
        ),
        (
            "Left out: 26 labelled pixels where 'msi' has no data",
            "Left out: 26 labelled pixels where 'MSI' has no data",
        ),
        (
            "Layer 'hsi' is new to 'other': its part of the network starts anew",
            "Layer 'HSI' is new to 'other': its part of the network starts anew",
        ),
        ("'sar' has no layer 'msi'", "'sar' has no layer 'msi'"),
        ("Layer 'pan' holds nothing but no data", "Layer 'pan' holds nothing but no data"),
        ("Class 'other' has only 2 shapes: it is not in the estimated accuracy",) * 2,
        ("gdal: layer 'msi' went wrong",) * 2,
    ],
)
def test_streams_have_the_panel_s_names_and_nothing_else_has(qgis_app, said, shown):
    assert in_words(said) == shown


def test_the_name_of_a_stream_is_in_the_language_too(german):
    found = in_words("Layer 'other' holds nothing but no data")
    assert found == f"Layer '{sensor_name('other')}' enthält nur Leerwerte"
    assert sensor_name("other") != "Other"


def test_a_sentence_and_its_hint_with_what_is_filled_in(german):
    """Names with braces, quotes and line ends are no templates."""
    text = "Layer '{x} 'of' a.tif' holds nothing but no data"
    assert in_words(text) == "Layer '{x} 'of' a.tif' enthält nur Leerwerte"
    error = LayerError("Layer 'a. B' holds nothing but no data", "Check its nodata value in the layer's properties")
    whole = in_words(str(error))
    assert whole.startswith("Layer 'a. B' enthält nur Leerwerte. ")
    assert "Check" not in whole
    assert in_words(f"{text}\n{error.hint}").count("\n") == 1


def test_what_fills_a_gap_is_looked_up_too(german):
    found = in_words("Class 'Soil' has only 2 shapes: it is not in the estimated accuracy")
    assert "'Soil'" in found
    assert "shapes" not in found


def test_what_is_not_the_engine_s_stays(german):
    for text in ("", "Die Karte ist fertig", "gdal: something else went wrong", "Soil", "a: b"):
        assert in_words(text) == text


def test_every_sentence_is_found_again_with_all_its_gaps(foreign):
    """Filled with marks; the longest template that fits must be its own."""
    wrong = []
    for template in json.loads(TEMPLATES.read_text(encoding="utf-8")):
        marks = [f"<{number}>" for number in range(template.count("{}"))]
        wanted = QCoreApplication.translate(CONTEXT, template).format(*marks)
        found = in_words(template.format(*marks))
        if found != wanted:
            wrong.append((template, found))
    assert wrong == []


def test_words_that_fill_gaps_are_in_the_language_and_names_are_not(german):
    """Words of the engine that stood in the middle of German sentences, and a class of such a name."""
    one, more = (
        "No sample pixel lies in 'map'",
        "No sample pixel lies in 'Wald', 'Seen and ponds' of the map that the points were drawn in",
    )
    assert in_words(f"{one}: the estimates are of the map without it (6.7 % less)") == (
        "Kein Stichprobenpixel liegt in 'map': Die Schätzungen gelten für die Karte ohne diese (6,7\N{NO-BREAK SPACE}% weniger)"
    )
    found = in_words(f"{more}: the estimates are of the map without them (6.7 % less)")
    assert "'Seen and ponds'" in found
    for text, english in (
        (found, ("them", "drawn", "less")),
        (
            in_words("The values of layer 'sar' are about 12 dB higher than those that the model learned from"),
            ("higher", "about"),
        ),
        (
            in_words("Layer 'msi' covers 40 % of the map; beyond it is made from SAR alone, and may show the edge"),
            ("alone", "from"),
        ),
        (in_words("The labels lie only where 'msi' and 'sar' has no data"), (" and ", "only")),
        (in_words("'torch' has 2 labels\nLayer 'msi': 'a b.tif' cannot be read: x"), ("cannot",)),
        (
            in_words("Continued from model 'm.xmn', which knows 'Wald' and 'See'; not used any more: 'Moor'"),
            (" and ", "which", "left"),
        ),
    ):
        assert not [word for word in english if word in text], text


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Estimating, 2 of 3: Learning, epoch 1 of 6", "Schätzung der Genauigkeit, 2 von 3: Lernen, Epoche 1 von 6"),
        ("Opening", "Wird geöffnet"),
        (
            "'/p/m.json' cannot be written: Permission denied. Choose another place",
            "'/p/m.json' kann nicht geschrieben werden: Zugriff verweigert. Einen anderen Ort wählen",
        ),
        (
            "'/p/m.json' cannot be written: A word of some driver. Choose another place",
            "'/p/m.json' kann nicht geschrieben werden: A word of some driver. Einen anderen Ort wählen",
        ),
    ],
)
def test_stages_and_what_follows_a_sentence_that_ends_in_a_gap_are_found(german, said, shown):
    assert in_words(said) == shown


def test_numbers_in_sentences_have_the_language_s_point_and_versions_keep_theirs(german):
    assert "0,50" in in_words("Layer 'sar' lies 0.50 pixels off (+0.40 right, +0.30 down; pixels of 'msi')")
    assert "3.11" in in_words("Workers of tcp://a:1 run Python 3.11, this engine 3.12")
    assert "'1.5'" in in_words("Class '1.5' has only one shape, or shapes that touch: it is not in the estimated accuracy")


def test_chinese_sentences_end_as_chinese_ones_do(chinese):
    assert in_words("Save it as CSV (UTF-8). Choose a file.") == "请将其另存为 CSV（UTF-8）。请选择文件。"
    [note] = as_sentences(["Layer 'msi' holds nothing but no data"])
    assert note.endswith("。"), "also the notes of the panel"


def test_how_much_more_is_to_be_drawn_is_said_whole(foreign):
    """One sentence for shapes and points, whose words have other genders."""
    said = (
        "6 held-out {0} say little about the accuracy: draw about 14 more {0} in other places (4 of them are held out) to know the "
        "accuracy to ± 15 percentage points, or hold out all of them in turn, by cross-validation"
    )
    shown = {
        "de": (
            "6 zurückgehaltene {0} sagen wenig über die Genauigkeit: Zeichnen Sie an anderen Orten etwa 14 weitere {0} (davon werden 4 "
            "zurückgehalten), um die Genauigkeit auf ± 15 Prozentpunkte genau zu kennen, oder halten Sie alle der Reihe nach zurück, durch "
            "Kreuzvalidierung",
            "Punkte",
        ),
        "es": (
            "Lo reservado (6 {0}) dice poco sobre la exactitud: dibuje alrededor de 14 {0} más en otros lugares (de ese total se "
            "reservan 4) para conocer la exactitud con ± 15 puntos porcentuales, o reserve todo por turnos, mediante validación cruzada",
            "puntos",
        ),
        "fr": (
            "Avec 6 {0} de contrôle, on sait peu de la précision\N{NO-BREAK SPACE}: dessinez ailleurs environ 14 {0} de plus (on "
            "en met 4 de côté) pour connaître la précision à ± 15 points de pourcentage "
            "près, ou mettez tout de côté tour à tour, par validation "
            "croisée",
            "points",
        ),
        "zh": (
            "留出部分（6 {0}）难以说明精度：请在其他地方再画约 14 个{0}（其中 4 个会留出），"
            "即可将精度精确到 ± 15 个百分点，或用交叉验证依次留出全部",
            "点",
        ),
    }
    sentence, points = shown[foreign]
    assert in_words(said.format("points")) == sentence.format(points)
