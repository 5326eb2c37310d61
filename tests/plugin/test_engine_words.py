"""The engine's English sentences are shown in the language of QGIS, with all that a program filled in."""

import json

import pytest
from qgis.PyQt.QtCore import QCoreApplication

from xmodalnet.engine.errors import LayerError
from xmodalnet.engine.words import TEMPLATES
from xmodalnet.plugin import translation
from xmodalnet.plugin.engine_words import CONTEXT, in_words
from xmodalnet.plugin.sensors import sensor_name


@pytest.fixture(params=["de", "es", "fr", "zh"])
def foreign(request, qgis_app):
    translator = translation.install(request.param)
    yield request.param
    translation.remove(translator)


@pytest.fixture
def german(qgis_app):
    translator = translation.install("de")
    yield
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
            "The model does not know a stream 'hsi'\nIt was trained with msi (3 bands), other (1 bands)",
            "The model does not know a stream 'HSI'\nIt was trained with MSI (3 bands), Other (1 bands)",
        ),
        (
            "Class 'sar' lies only where 'msi' and 'other' has no data",
            "Class 'sar' lies only where 'MSI' and 'Other' has no data",
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
