"""What the engine says is found again in another language; names and what is not the engine's stay."""

import ast
import json
from pathlib import Path

import pytest

import xmodalnet.engine
from xmodalnet.engine.data.classes import counted
from xmodalnet.engine.language import language
from xmodalnet.engine.words import TEMPLATES, Words, names_a_stream


def shouted(text):
    """A language in which all words are in capitals, and streams in brackets."""
    return Words(str.upper, "[{}]".format, ",").of(text)


def test_a_sentence_is_found_by_its_template():
    assert shouted("Layer 'a b' holds nothing but no data") == "LAYER 'a b' HOLDS NOTHING BUT NO DATA"
    assert shouted("Layer 'sar' holds power: it was taken in decibels") == "LAYER '[sar]' HOLDS POWER: IT WAS TAKEN IN DECIBELS"
    assert shouted("What 'sar' knew of 'sar' is left out: there is no such layer") == (
        "WHAT 'sar' KNEW OF '[sar]' IS LEFT OUT: THERE IS NO SUCH LAYER"
    )
    assert shouted("gdal: something else") == "gdal: something else"


@pytest.mark.parametrize("name", ["shape", "points", "all", "another class", "1.5", "Labels"])
def test_a_name_stays_also_where_it_is_a_word_of_the_engine_s(name):
    """It was looked up like what else fills a gap, so that a class 'shape' was called 'FORM' in a German note."""
    found = shouted(f"Class '{name}' has only 2 shapes: it is not in the estimated accuracy")
    assert found == f"CLASS '{name}' HAS ONLY 2 SHAPES: IT IS NOT IN THE ESTIMATED ACCURACY"


def test_names_in_a_list_stay_too():
    found = shouted("Continued from model 'all', which knows 'map', 'none' and 'a, b'; not used any more: 'of' and 'power'")
    assert found == "CONTINUED FROM MODEL 'all', WHICH KNOWS 'map', 'none' AND 'a, b'; NOT USED ANY MORE: 'of' AND 'power'"


@pytest.mark.parametrize("code", ["de", "es", "fr", "zh"])
def test_a_list_of_names_keeps_its_quotes(code):
    """Those of a sentence's own may be others, but a list has more names than its template has gaps."""
    assert "'a', 'b'" in language(code).words("Continued from model 'm': 'a', 'b' and 'c' kept")


def test_a_number_has_the_language_s_decimal_sign_and_a_name_has_not():
    found = shouted("12.3 % of the first map lies where the second one has no class; it does not count")
    assert found.startswith("12,3 % OF THE FIRST MAP")
    assert shouted("Layer '1.5' holds nothing but no data") == "LAYER '1.5' HOLDS NOTHING BUT NO DATA"


def test_a_number_at_the_end_has_it_also_before_another_sentence():
    """It was taken for the first word of what follows: one note said 40,7 %, and another one 40.7 %."""
    found = shouted(
        "The average accuracy of 60.5 % counts what the map lacks as classes that are never right ('a'); of the map's own classes it is "
        "40.7 %. Choose a file"
    )
    assert found.startswith("THE AVERAGE ACCURACY OF 60,5\N{NO-BREAK SPACE}% COUNTS")
    assert found.endswith("CLASSES IT IS 40,7\N{NO-BREAK SPACE}%. CHOOSE A FILE")


def test_no_line_ends_between_a_whole_number_and_its_percent_sign():
    found = shouted("Layer 'msi' covers 40 % of the map; beyond it is made from SAR alone, and may show the edge")
    assert found.startswith("LAYER '[msi]' COVERS 40\N{NO-BREAK SPACE}% OF THE MAP")


def test_sentences_end_as_the_language_has_it():
    assert (
        Words(str.upper, str.upper, stop="。").of("Save it as CSV (UTF-8). Choose a file.")
        == "SAVE IT AS CSV (UTF-8)。CHOOSE A FILE。"
    )
    assert shouted("Save it as CSV (UTF-8). Choose a file.") == "SAVE IT AS CSV (UTF-8). CHOOSE A FILE."


def test_a_sentence_that_is_told_with_its_stop_is_found_before_another_one():
    """It was looked up without the stop, and what was found instead was the end of it: "single 个像素"."""
    said = "Neighbouring pixels are alike: p is too small, unless the reference is a random sample of single pixels."
    assert shouted(f"{said} Choose a file") == f"{said.upper()} CHOOSE A FILE"


def test_what_is_unknown_and_ends_like_a_count_stays_whole():
    assert shouted("gdal: the block has no pixels") == "gdal: the block has no pixels"
    assert shouted("12 pixels") == "12 PIXELS"
    assert shouted("other layers alone") == "OTHER LAYERS ALONE"


def test_only_what_names_a_stream_is_another_text_in_english():
    assert names_a_stream("Layer 'msi' is new")
    assert not names_a_stream("Layer 'misc' is new")


def test_all_that_is_counted_has_words():
    """ "33 labelled pixels" stood as it is in a German note."""
    known, things = json.loads(TEMPLATES.read_text(encoding="utf-8")), counted_things()
    assert {"labelled pixel", "pixel", "feature", "band"} <= things
    assert [thing for thing in sorted(things) if not {f"1 {thing}", f"{{}} {thing}s"} <= set(known)] == []
    assert [thing for thing in sorted(things) if shouted(counted(33, thing)) != f"33 {thing.upper()}S"] == []


def counted_things():
    """What `counted` is called with anywhere in the engine; where that is told by a variable, what the variable can hold."""
    found = {"worker", "point", "shape"}  # of the cluster, and of `vectors.thing`
    for path in Path(xmodalnet.engine.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "counted" and len(node.args) == 2:
                thing = node.args[1]
                assert isinstance(thing, ast.Constant) or thing.id == "thing"
                found |= {thing.value} if isinstance(thing, ast.Constant) else set()
    return found


@pytest.mark.parametrize(
    ("said", "german"),
    [
        ("Left out: 33 labelled pixels where 'msi' has no data", "Ausgelassen: 33 gelabelte Pixel, wo 'MSI' keine Daten hat"),
        ("Left out: 45 shapes outside of the layers", "Ausgelassen: 45 Formen außerhalb der Layer"),
        ("Left out: 1 point outside of the map", "Ausgelassen: 1 Punkt außerhalb der Karte"),
        (
            "'a.gpkg' names no CRS; its shapes were taken to be in that of the layers",
            "'a.gpkg' nennt kein KBS; für die Formen darin wurde das der Layer angenommen",
        ),
        ("Mapping on 4 workers", "Kartierung auf 4 Workern"),
    ],
)
def test_what_was_left_out_is_told_in_a_sentence(said, german):
    assert language("de").words(said) == german


@pytest.mark.parametrize("code", ["de", "es", "fr", "zh"])
def test_every_template_is_found_again_in_every_language(code):
    said_in, wrong = language(code), []
    for template in json.loads(TEMPLATES.read_text(encoding="utf-8")):
        marks = [f"<{number}>" for number in range(template.count("{}"))]
        if said_in.words(template.format(*marks)) != said_in.say(template, *marks):
            wrong.append(template)
    assert wrong == []
