"""The help calls things as the interface does, its links lead somewhere, and it is there in every language of the interface."""

import html
import re
from xml.etree import ElementTree

import pytest
from i18n import catalog, help_pages

from xmodalnet.plugin import translation
from xmodalnet.plugin.processing.provider import ALGORITHMS

from .conftest import ROOT
from .test_dock import user  # noqa: F401 (a fixture)

HELP = ROOT / "resources" / "help"
PAGES = sorted(page.name for page in HELP.glob("*.html"))
OF_QGIS = {  # and what QGIS shows of the plugin by its name; the rest are words, not names
    "Paletted/Unique values", "Transparency", "X-ModalNet", "Raster > X-ModalNet > X-ModalNet", "Settings > Keyboard Shortcuts",
    "Settings > Options > Network", "Settings > Options > X-ModalNet", "Advanced, Dask cluster", "Class 3", "target",
}  # fmt: skip


@pytest.fixture(scope="module")
def texts() -> set[str]:
    """Of the interface, without what stands around a name: dots that announce a dialog, a key in front."""
    catalogue = ElementTree.parse(ROOT / "resources" / "i18n" / "xmodalnet_de.ts")
    sources = [message.findtext("source") or "" for message in catalogue.iter("message")]
    return {*sources, *(re.sub(r"^[0-9A] {2}", "", source).rstrip("…").strip() for source in sources)}


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_pages_and_places_that_are_there(page):
    text = (HELP / page).read_text(encoding="utf-8")
    targets = [target for target in re.findall(r'(?:href|src)="([^"]+)"', text) if not target.startswith("https://")]
    for target in targets:
        name, _, place = target.partition("#")
        assert (HELP / name).is_file(), target
        assert not place or f'id="{place}"' in (HELP / name).read_text(encoding="utf-8"), target


@pytest.mark.parametrize("page", PAGES)
def test_names_in_italics_are_those_of_the_interface(page, texts):
    text = (HELP / page).read_text(encoding="utf-8")
    told = {html.unescape(" ".join(name.split())) for name in re.findall(r"<i>(.*?)</i>", text, re.DOTALL)}
    unknown = {name for name in told - OF_QGIS if not set(name.split(" > ")) <= texts}
    assert not unknown


def test_pages_stand_in_the_order_of_the_panel_under_its_titles(user):  # noqa: F811
    steps = [" ".join(title.split()) for _, title in user.dock.steps()]
    steps.remove("Doubtful Labels")  # which stands on the page of the labels
    for page in PAGES:
        nav = re.findall(r"<nav>(.*?)</nav>", (HELP / page).read_text(encoding="utf-8"))[0]
        assert re.findall(r"<(?:a|b)[^>]*>(.*?)</", nav) == ["Start", *steps, "Models", "Algorithms", "Large areas"], page


@pytest.mark.usefixtures("qgis_app")
def test_algorithms_are_called_as_in_the_toolbox():
    text = (HELP / "algorithms.html").read_text(encoding="utf-8")
    told = re.findall(r'<h2 id="(\w+)">(.*?) <small><code>xmodalnet:(\w+)</code></small></h2>', text)
    known = {algorithm.NAME: algorithm().displayName() for algorithm in ALGORITHMS}
    assert [(given, html.unescape(name)) for _, name, given in told] == [(place, known.get(place)) for place, *_ in told]
    assert told


@pytest.mark.parametrize("language", catalog.LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_in_another_language_keeps_links_pictures_and_code(page, language):
    english = (HELP / page).read_text(encoding="utf-8")
    page = help_pages.translated(english, language)
    kept = r'(?:href|id|name)="[^"]*"|<code>.*?</code>|<pre>.*?</pre>'
    ours = [mark.replace("../", "") for mark in re.findall(kept, page, re.DOTALL)]
    assert sorted(ours) == sorted(re.findall(kept, english, re.DOTALL))
    pictures = re.findall(r'src="([^"]*)"', page)
    assert [(HELP / language / picture).resolve().is_file() for picture in pictures] == [True] * english.count("<img")
    assert f'<html lang="{language}">' in page


@pytest.mark.parametrize("language", catalog.LANGUAGES)
def test_the_help_calls_things_as_the_interface_does_in_that_language(language):
    known = catalog.read(language)
    page = help_pages.translated((HELP / "live.html").read_text(encoding="utf-8"), language)
    assert f"<i>{known['Next Suggestion']}</i>" in page
    assert "<i>Next Suggestion</i>" not in page
    assert f"<h1>{known['Live Map']}</h1>" in page
    assert f">{' '.join(known['4  Map'].split())}</a>" in page


def test_the_help_is_translated_whole():
    assert help_pages.faults() == []
    assert len(help_pages.texts()) > 100


@pytest.mark.parametrize(
    ("text", "changed", "fault"),
    [
        ("<i>Live Update</i> is off", "<i>Live-Aktualisierung</i> ist aus", "other names of the interface"),
        ("see <a href='map.html'>Map</a>", "siehe Karte", "other marks or code"),
        ("as <code>--map</code>", "als <code>--karte</code>", "other marks or code"),
        (
            "<kbd>Ctrl</kbd>: <i>Skip</i>, <img src='a.png' alt='one'>",
            "<i>Skip</i>, <img src='a.png' alt='eins'>: <kbd>Strg</kbd>",
            "",
        ),
        ("more", "", ""),
    ],
)
def test_a_translation_that_says_other_things_is_told(text, changed, fault):
    told = help_pages.differences(text, changed, "de")
    assert [each.split(":")[0].split(" (")[0] for each in told] == ([fault] if fault else [])


def test_a_line_ends_before_no_french_mark():
    told = help_pages.differences("Map: done", "Carte : faite", "fr")
    assert len(told) == 1
    assert "an ordinary space" in told[0]
    assert help_pages.differences("Map: done", "Carte\xa0: faite", "fr") == []


@pytest.mark.parametrize(("language", "page"), [("fr", "fr/map.html"), ("pt", "map.html"), ("en", "map.html")])
def test_the_page_in_the_language_of_qgis_is_opened_where_there_is_one(language, page, tmp_path, monkeypatch):
    monkeypatch.setattr(translation, "_HELP", tmp_path)
    monkeypatch.setattr(translation, "qgis_language", lambda: language)
    (tmp_path / "fr").mkdir()
    for there in ("fr/map.html", "map.html"):
        (tmp_path / there).touch()
    assert translation.help_page("map") == tmp_path / page
