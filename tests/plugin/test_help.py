"""The help calls things as the interface does, and its links lead somewhere."""

import html
import re
from xml.etree import ElementTree

import pytest

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
    return {re.sub(r"^[0-9A] {2}", "", source).rstrip("…").strip() for source in sources}


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
