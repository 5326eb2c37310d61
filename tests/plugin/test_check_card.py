"""The card says all of what it says."""

import pytest
from qgis.PyQt.QtWidgets import QApplication

from xmodalnet.plugin.session import Check
from xmodalnet.plugin.ui.check_card import CheckCard
from xmodalnet.plugin.ui.parts import WholeText


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
