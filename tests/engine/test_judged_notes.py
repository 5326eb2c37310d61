"""What held-out labels tell of single classes and of the confidence, in a training and in the reports of its maps."""

import dataclasses
import json
import types

import numpy as np
import pytest

from xmodalnet.engine.__main__ import main
from xmodalnet.engine.jobs import ClassifyJob
from xmodalnet.engine.judged_notes import UNJUDGED, lost_notes, notes_of_model, off_notes
from xmodalnet.engine.learn.metrics import accuracy
from xmodalnet.engine.model.store import load_model, save_model
from xmodalnet.engine.specs import ClassSpec, LayerSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent

CLASSES = tuple(ClassSpec(code, name, "#000000") for code, name in ((1, "Road"), (4, "Roof"), (7, "Rock")))


def test_a_class_that_is_mostly_taken_for_another_is_told():
    """Of four classes the second is found in 2 of 10 pixels; the third has too few to say so, the fourth is taken for anything."""
    classes = tuple(ClassSpec(code, name, "#000000") for code, name in ((1, "Road"), (4, "Roof"), (7, "Rock"), (8, "Sand")))
    found = accuracy(np.array([[9, 1, 0, 0], [8, 2, 0, 0], [3, 1, 0, 0], [36, 34, 0, 30]]))
    assert list(lost_notes(classes, found.confusion)) == [
        "Most of what is labelled 'Roof' was taken for 'Road'. Where a map shows 'Road', trust it less than its confidence says. "
        "Draw more of both, or make one class of them"
    ]
    assert list(lost_notes(classes, ())) == []
    found = accuracy(np.array([[9, 1, 0, 0], [8, 2, 0, 0], [0, 0, 1, 9], [0, 0, 0, 30]]))
    assert [note.partition(": ")[2].partition(".")[0] for note in lost_notes(classes, found.confusion)] == [
        "'Roof' → 'Road', 'Rock' → 'Sand'"
    ]


@pytest.mark.parametrize(
    ("error", "chance", "told"),
    [(None, None, [UNJUDGED]), (0.04, 0.001, []), (0.09, 0.06, []), (0.09, 0.02, ["The confidence is off by about 9 %"])],
)
def test_a_confidence_is_told_of_where_it_is_far_off_or_nobody_knows(error, chance, told):
    notes = off_notes(error, chance)
    assert [note.split(" on the held-out")[0] for note in notes] == told


def test_what_a_training_told_goes_for_its_maps():
    """Of three classes the first is found, the second mostly taken for it, the third was never held out."""
    told = accuracy(np.array([[9, 1, 0], [8, 2, 0], [0, 0, 0]])).as_dict()
    told |= {"expected_calibration_error": 0.14, "expected_calibration_error_by_chance": 0.01}
    card = types.SimpleNamespace(classes=CLASSES, accuracy=told, temperature=1.3)
    [missing, lost, off] = notes_of_model(card, with_confidence=True)
    assert missing == "No labels of 'Rock' were held out: nothing tells how right the map is there"
    assert lost.startswith("Most of what is labelled 'Roof' was taken for 'Road'.")
    assert off.startswith("The confidence is off by about 14 %")
    assert [*notes_of_model(card, with_confidence=False)] == [missing, lost], "where no confidence is mapped, none is off"
    unjudged = types.SimpleNamespace(accuracy=None, temperature=None)
    assert [*notes_of_model(unjudged, with_confidence=True)] == [], "another note says that it is not calibrated"
    unjudged.temperature = 1.3
    assert [*notes_of_model(unjudged, with_confidence=True)] == [UNJUDGED]
    assert [*notes_of_model(unjudged, with_confidence=False)] == []


def test_the_report_and_the_command_line_of_a_map_say_it(model_path, scene, tmp_path, capsys):
    model = load_model(str(model_path))
    first, *_ = model.card.classes
    _, *confusion = model.card.accuracy["confusion"]
    untested = accuracy(np.array([[0] * len(model.card.classes), *confusion])).as_dict()
    save_model(str(tmp_path / "m.xmn"), dataclasses.replace(model, card=dataclasses.replace(model.card, accuracy=untested)))
    report = tmp_path / "map.html"
    job = ClassifyJob((LayerSpec("msi", scene["msi"]),), str(model_path), str(tmp_path / "map.tif"), report_path=str(report))
    told = f"No labels of &#39;{first.name}&#39; were held out: nothing tells how right the map is there."
    assert run_job(job, silent).notes == ()
    assert told not in report.read_text(encoding="utf-8")
    assert run_job(dataclasses.replace(job, model_path=str(tmp_path / "m.xmn")), silent).notes == (), (
        "the panel told it in step 3"
    )
    assert told in report.read_text(encoding="utf-8")
    words = ["--model", str(tmp_path / "m.xmn"), "--layer", f"msi={scene['msi']}", "--map", job.map_path]
    assert main(["classify", *words, "--json"]) == 0
    plain = f"No labels of '{first.name}' were held out: nothing tells how right the map is there"
    found = capsys.readouterr()
    assert f"note: {plain}\n" in found.err
    assert json.loads(found.out)["report"]["of_model"] == [plain]
    assert json.loads(found.out)["notes"] == [plain], "a program hears what people do"
