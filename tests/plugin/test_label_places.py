"""Where the labels lie is looked at in pieces, stays true while they are the same, and is never taken for known before it is."""

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

from xmodalnet.plugin import label_places
from xmodalnet.plugin.card import DOUBTFUL, GOOD, OPEN

from . import test_dock
from .conftest import memory_layer, wait_until

user, labelled = test_dock.user, test_dock.labelled
KNOWN = "2 classes, 10 shapes: 4 lie outside of the target's extent"
UNKNOWN = "2 classes, {} shapes; it is not known whether all of them lie on the target layer"


@pytest.fixture
def halved(labelled) -> QgsVectorLayer:
    """Five shapes of each class, three of them on the image and two far away; chosen."""
    layer = memory_layer(fields="field=class:string")
    for name in ("Wood", "Lake"):
        layer.dataProvider().addFeatures([shape(layer, name, 400020 + 20 * n if n < 3 else 900000) for n in range(5)])
    layer.updateExtents()
    labelled.session.labelling.choose(layer)
    return layer


def shape(layer: QgsVectorLayer, name: str, left: float) -> QgsFeature:
    feature = QgsFeature(layer.fields())
    feature.setAttributes([name])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, 5799900, left + 10, 5799910)))
    return feature


def said(user) -> tuple[str, str]:
    check = user.session.checks_of_labels()[0]
    return check.level, check.text


def test_what_was_found_stays_true_when_the_machine_is_busy(labelled, halved, monkeypatch):
    assert said(labelled) == (DOUBTFUL, KNOWN)
    monkeypatch.setattr(label_places, "_LOOK_S", -1)
    labelled.session.look_again()
    assert said(labelled) == (DOUBTFUL, KNOWN), "nothing has changed"


def test_what_is_not_found_at_once_is_found_a_moment_later(labelled, halved, monkeypatch):
    monkeypatch.setattr(label_places, "_LOOK_S", -1)
    monkeypatch.setattr(label_places, "_READ_AT_ONCE", 3)
    monkeypatch.setattr(label_places, "_BIT_S", 1e-9)
    card = labelled.find("labelCheckCard")
    shown = []
    show = card.show_checks
    monkeypatch.setattr(card, "show_checks", lambda checks: (shown.append((checks[0].level, checks[0].text)), show(checks)))
    halved.startEditing()
    halved.addFeature(shape(halved, "Lake", 900000))
    labelled.session.labelling.refresh()
    unsaved = "; unsaved ones are saved before training"
    assert said(labelled) == (OPEN, UNKNOWN.format(11) + unsaved)
    known = (DOUBTFUL, "2 classes, 11 shapes: 5 lie outside of the target's extent" + unsaved)
    wait_until(lambda: said(labelled) == known)
    assert shown[-1] == known, "the card tells it by itself"
    assert GOOD not in {level for level, _ in shown}
    halved.rollBack()


def test_a_layer_that_goes_while_it_is_looked_at_is_let_go(labelled, halved, monkeypatch):
    monkeypatch.setattr(label_places, "_LOOK_S", -1)
    halved.startEditing()
    halved.addFeature(shape(halved, "Lake", 900000))
    labelled.session.labelling.refresh()
    assert said(labelled)[0] == OPEN
    labelled.session.labelling.choose(None)
    assert labelled.session.label_places.look() is None
    assert labelled.session.checks_of_labels() == []


def test_too_many_shapes_get_no_tick(labelled, halved, monkeypatch):
    monkeypatch.setattr(label_places, "MOST_SHAPES", 9)
    labelled.session.look_again()
    assert said(labelled) == (OPEN, UNKNOWN.format(10))
