"""The card says all of what it says."""

import pytest
from qgis.PyQt.QtWidgets import QApplication

from xmodalnet.plugin.session import Check, Remedy
from xmodalnet.plugin.ui.check_card import CheckCard
from xmodalnet.plugin.ui.parts import WholeText


def lines(card: CheckCard) -> list[str]:
    """As they are broken on the screen; no-break spaces as they are."""
    [said] = card.findChildren(WholeText)
    found, block = [], said.document().begin()
    while block.isValid():
        layout = block.layout()
        found += [
            block.text()[line.textStart() : line.textStart() + line.textLength()]
            for line in map(layout.lineAt, range(layout.lineCount()))
        ]
        block = block.next()
    return [line.strip("\u2028 ") for line in found]


def test_links_stand_below_the_fact_and_are_not_broken(qgis_app):
    card = CheckCard()
    remedies = (Remedy("valid", "0 Is a Value"), Remedy("colors", "Natural Colours"))
    card.show_checks([Check("good", "MSI", "4 bands byte, nodata 0", remedies)])
    for width, links in ((600, ["0 Is a Value · Natural Colours"]), (230, ["0 Is a Value ·", "Natural Colours"])):
        card.resize(width, 400)
        card.show()
        QApplication.processEvents()
        fact, *found = lines(card)
        assert fact == "4 bands byte, nodata 0"
        assert [line.replace("\u00a0", " ") for line in found] == links
    card.deleteLater()


@pytest.mark.parametrize("width", [150, 300])
def test_a_word_that_is_longer_than_there_is_room_goes_on_in_the_next_line(qgis_app, width):
    card = CheckCard()
    card.show_checks([Check("good", "Arbeitsspeicher", "Sentinel2_surface_reflectance_2023_summer_mosaic_20m.tif 20 m")])
    card.resize(width, 400)
    card.show()
    QApplication.processEvents()
    [said] = card.findChildren(WholeText)
    assert 80 < said.width() < 250
    assert said.document().idealWidth() <= said.viewport().width() + 1
    assert said.height() > 2.5 * card.fontMetrics().height(), "three lines, whose height is rounded otherwise in each Qt"
    assert said.height() == pytest.approx(said.document().size().height(), abs=1)
    card.deleteLater()


def test_a_link_that_is_longer_than_a_line_is_broken_between_words(qgis_app):
    card = CheckCard()
    card.show_checks([Check("bad", "Labels", "No shape", (Remedy("outside", "Seleccionar formas de fuera"),))])
    for width, is_broken in ((150, True), (600, False)):
        card.resize(width, 400)
        card.show()
        QApplication.processEvents()
        links = [line.replace("\u00a0", " ") for line in lines(card)[1:]]
        assert " ".join(links) == "Seleccionar formas de fuera", "no word is"
        assert (len(links) > 1) is is_broken
    card.deleteLater()
