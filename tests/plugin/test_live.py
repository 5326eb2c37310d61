"""The live map: when it asks, what for, and what becomes of the answer."""

import json
import time
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtTest import QTest

from xmodalnet.engine.errors import LabelError, LayerError
from xmodalnet.plugin import translation
from xmodalnet.plugin.live import Live
from xmodalnet.plugin.session import Session, View

from .conftest import wait_until, write_raster
from .test_class_edits import texts

UTM33 = QgsCoordinateReferenceSystem("EPSG:32633")
IMAGE = np.ones((3, 20, 20), np.uint16)
WHOLE = View(QgsRectangle(400000, 5799800, 400200, 5800000), UTM33, 512)
PART = View(QgsRectangle(400000, 5799900, 400100, 5800000), UTM33, 512)
# Answers at once, unless there is a file `slow`: then when it is told to stop, or when there is a file `go`
ENGINE = """
import select, shutil
learned = None
def answer(job):
    global learned
    shutil.copy({map!r}, job["map_path"])
    classes = [{{**entry, "share": 0.5, "pixels": 200}} for entry in job["training"]["classes"]]
    outputs = {{"map": job["map_path"]}}
    if job["doubt_path"]:
        outputs["doubt"] = shutil.copy({map!r}, job["doubt_path"])
    epochs = 0 if learned == job["labels_state"] else 3
    seconds = {{"learn": 0.5, "map": 0.25}} if epochs else {{"learn": 0.0, "map": 0.01}}
    report = {{"classes": classes, "epochs": epochs, "seconds": seconds}}
    if job["suggestions"]:
        both = [{{"code": 1, "share": 0.5}}, {{"code": 2, "share": 0.25}}]
        report["suggestions"] = [{{"x": 400055, "y": 5799945, "classes": both}}, {{"x": 400125, "y": 5799875, "classes": both[::-1]}}]
    learned = job["labels_state"]
    say(type="done", outputs=outputs, report=report, notes=[])
while True:
    line = sys.stdin.readline()
    if not line:
        break
    order = json.loads(line)
    if order["type"] == "cancel":
        continue
    job = order["job"]
    with open("jobs.jsonl", "a") as file:
        file.write(json.dumps(job) + "\\n")
    if os.path.exists("bad"):
        say(type="failed", kind="LabelError", message="The labels lie on nothing", hint="")
        continue
    if os.path.exists("fatal"):
        os._exit(3)
    while os.path.exists("slow") and not os.path.exists("go"):
        if select.select([sys.stdin], [], [], 0.02)[0]:
            sys.stdin.readline()
            say(type="cancelled")
            break
    else:
        answer(job)
"""


def square(x: float, y: float, side: float = 20) -> QgsGeometry:
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + side, y + side))


@pytest.fixture
def session(qgis_app, raster, engine_of, tmp_path):
    """An image, two classes of which one has a shape, and a view of all of it."""
    engine_of(ENGINE.format(map=write_raster(tmp_path / "made.tif", np.ones((20, 20), np.uint8), nodata=255)))
    made = Session()
    made.set_layer("msi", raster("msi", IMAGE))
    made.new_label_layer(str(tmp_path / "labels.gpkg"))
    made.labelling.add_class("Wood")
    made.labelling.add_shape(square(400010, 5799900), UTM33)
    made.labelling.add_class("Lake")
    made.live.look_at(WHOLE)
    yield made
    made.close()


@pytest.fixture
def live(session):
    """On, with a shape in both classes, and up to date."""
    draw(session)
    session.live.turn_on()
    wait_until(lambda: is_up_to_date(session))
    return session.live


def draw(session: Session, x: float = 400060) -> None:
    session.labelling.add_shape(square(x, 5799900), UTM33)


def is_up_to_date(session: Session) -> bool:
    return session.live.status.startswith("Up to date") and not session.live.is_busy


def jobs(tmp_path: Path) -> list[dict]:
    """Those that were written to their end."""
    path = tmp_path / "jobs.jsonl"
    lines = path.read_text().splitlines(keepends=True) if path.exists() else []
    return [json.loads(line) for line in lines if line.endswith("\n")]


def legend(live: Live) -> list[tuple[str, str]]:
    return [(entry.label, entry.color.name()) for entry in live.layers.map.renderer().classes()]


def lessons(tmp_path: Path) -> list[tuple[str, list[str]]]:
    """Of each job the state of its labels, and what its classes are called."""
    return [(job["labels_state"], [entry["name"] for entry in job["training"]["classes"]]) for job in jobs(tmp_path)]


def test_another_name_or_colour_is_shown_at_once_and_teaches_nothing(live, session, tmp_path):
    (state, names), labelling = lessons(tmp_path)[-1], session.labelling
    assert names == ["Wood", "Lake"]
    labelling.rename_class(labelling.classes[0], "Spruce")
    labelling.recolor_class(labelling.classes[0], "#123456")
    assert legend(live)[0] == ("Spruce", "#123456")
    wait_until(lambda: lessons(tmp_path)[-1] == (state, ["Spruce", "Lake"]) and is_up_to_date(session))
    session.labelling.undo()
    session.labelling.undo()
    assert legend(live)[0][0] == "Wood"
    wait_until(lambda: lessons(tmp_path)[-1] == (state, ["Wood", "Lake"]) and is_up_to_date(session))
    assert legend(live)[0][0] == "Wood"


def test_a_name_that_is_taken_back_while_it_is_off_is_taken_back_in_the_map(live, session):
    live.turn_off()
    labelling = session.labelling
    labelling.rename_class(labelling.classes[0], "Spruce")
    assert legend(live)[0][0] == "Spruce"
    labelling.undo()
    assert [entry.name for entry in labelling.classes] == ["Wood", "Lake"]
    assert legend(live)[0][0] == "Wood"


def test_a_single_map_is_called_as_its_classes_are_when_it_comes(live, session, tmp_path):
    live.turn_off()
    (tmp_path / "slow").touch()
    live.update_once()
    wait_until(lambda: len(jobs(tmp_path)) == 2)
    session.labelling.rename_class(session.labelling.classes[0], "Spruce")
    (tmp_path / "go").touch()
    wait_until(lambda: is_up_to_date(session))
    assert lessons(tmp_path)[-1][1] == ["Wood", "Lake"]
    assert legend(live)[0][0] == "Spruce"


def test_a_class_without_shapes_is_nothing_to_the_live_map(live, session, tmp_path):
    asked = len(jobs(tmp_path))
    session.labelling.add_class("Bog")
    QTest.qWait(500)
    assert len(jobs(tmp_path)) == asked


def test_another_class_of_a_shape_is_another_lesson(live, session, tmp_path):
    state = lessons(tmp_path)[-1][0]
    draw(session, 400120)
    wait_until(lambda: lessons(tmp_path)[-1][0] != state and is_up_to_date(session))
    state, layer = lessons(tmp_path)[-1][0], session.labelling.vector
    last = max(layer.getFeatures(), key=lambda each: each.geometry().boundingBox().xMinimum())
    layer.changeAttributeValue(last.id(), layer.fields().indexOf("code"), 1)
    wait_until(lambda: lessons(tmp_path)[-1][0] != state and is_up_to_date(session))


def test_a_worker_that_knows_nothing_gets_a_file_with_the_names_of_now(live, session, tmp_path):
    session.labelling.choose(texts("Wood", "Lake"), "kind")
    wait_until(lambda: is_up_to_date(session) and jobs(tmp_path)[-1]["training"]["labels"]["field"] == "kind")
    (tmp_path / "fatal").touch()
    labelling = session.labelling
    labelling.rename_class(next(entry for entry in labelling.classes if entry.name == "Wood"), "Spruce")
    wait_until(lambda: not live.is_busy and not is_up_to_date(session) and live.status)
    (tmp_path / "fatal").unlink()
    live.turn_on()
    wait_until(lambda: is_up_to_date(session))
    job = jobs(tmp_path)[-1]["training"]
    assert sorted(entry["name"] for entry in job["classes"]) == ["Lake", "Spruce"]
    file = QgsVectorLayer(job["labels"]["path"], "", "ogr")
    assert {each["kind"] for each in file.getFeatures()} == {"Spruce", "Lake"}


def test_what_it_does_is_told_in_the_language_of_qgis_and_not_each_epoch(session, engine_of):
    told = [
        f'say(type="progress", fraction=0.1, stage={stage!r})'
        for stage in ("Reading the layers", "Learning, epoch 3 of 60", "Learning, epoch 4 of 60", "Mapping")
    ]
    engine_of("\n".join(["hear()", *told, "time.sleep(60)"]))
    said = []
    translator = translation.install("de")
    try:
        session.live.changed.connect(lambda: said.append(session.live.status))
        draw(session)
        session.live.turn_on()
        wait_until(lambda: "Karte wird erstellt" in said)
    finally:
        translation.remove(translator)
    changes = [text for before, text in zip([None, *said], said) if text != before]
    assert changes[-3:] == ["Layer werden gelesen", "Modell lernt", "Karte wird erstellt"]


def test_it_waits_for_two_classes_with_shapes(session, tmp_path):
    session.live.turn_on()
    assert session.live.status == "Draw shapes of two classes: the live map begins with them"
    assert not session.live.is_busy
    draw(session)
    wait_until(lambda: is_up_to_date(session))
    assert len(jobs(tmp_path)) == 1


def test_it_asks_for_what_is_in_view_from_the_labels_as_they_are_drawn(live, session, tmp_path):
    [job] = jobs(tmp_path)
    assert (job["view"], job["view_crs"], job["most_px"]) == ([400000, 5799800, 400200, 5800000], "EPSG:32633", 512)
    training = job["training"]
    assert (training["holdout"], training["folds"], training["target"]) == (0.0, 0, ["msi"])
    assert [entry["name"] for entry in training["classes"]] == ["Wood", "Lake"]
    copied = QgsVectorLayer(f"{training['labels']['path']}|layername={training['labels']['layer']}", "copy", "ogr")
    assert copied.featureCount() == 2, "both shapes, which are not saved"
    assert session.labelling.vector.isModified(), "and are not saved now"


def test_many_edits_at_once_are_one_map_or_two(live, session, tmp_path):
    for place in range(6):
        draw(session, 400100 + 10 * place)
    wait_until(lambda: len(jobs(tmp_path)) > 1 and is_up_to_date(session))
    assert len(jobs(tmp_path)) <= 3


def test_a_move_is_mapped_from_the_same_labels(live, session, tmp_path):
    live.look_at(PART)
    wait_until(lambda: len(jobs(tmp_path)) == 2 and is_up_to_date(session))
    first, second = jobs(tmp_path)
    assert second["view"] == [400000, 5799900, 400100, 5800000]
    assert session.live.status == "Up to date", "a moment is not told in seconds"
    assert {**first, "view": 0, "map_path": 0} == {**second, "view": 0, "map_path": 0}


def test_a_map_that_nobody_will_see_is_dropped(live, session, tmp_path):
    (tmp_path / "slow").touch()
    live.look_at(PART)
    wait_until(lambda: len(jobs(tmp_path)) == 2)
    live.look_at(WHOLE)
    wait_until(lambda: not live.is_busy)
    (tmp_path / "slow").unlink()
    live.look_at(PART)
    wait_until(lambda: len(jobs(tmp_path)) == 3 and is_up_to_date(session))


def test_what_is_learned_is_not_dropped_and_the_move_comes_after_it(live, session, tmp_path):
    (tmp_path / "slow").touch()
    draw(session, 400100)
    wait_until(lambda: len(jobs(tmp_path)) == 2)
    live.look_at(PART)
    wait_a_moment()
    assert len(jobs(tmp_path)) == 2
    assert live.is_busy
    (tmp_path / "go").touch()
    wait_until(lambda: len(jobs(tmp_path)) == 3 and is_up_to_date(session))
    assert jobs(tmp_path)[-1]["view"] == [400000, 5799900, 400100, 5800000]


def test_what_is_wrong_is_said_and_mended_by_the_next_edit(live, session, tmp_path):
    (tmp_path / "bad").touch()
    draw(session, 400100)
    wait_until(lambda: live.status == "The labels lie on nothing")
    assert live.is_on
    assert live.layers.map is not None, "the last map stays"
    wait_a_moment()
    assert len(jobs(tmp_path)) == 2, "what failed is not asked for again and again"
    (tmp_path / "bad").unlink()
    draw(session, 400130)
    wait_until(lambda: is_up_to_date(session))


def test_off_means_that_nothing_is_asked_any_more_and_the_map_stays(live, session, tmp_path):
    live.turn_off()
    draw(session, 400100)
    live.look_at(PART)
    wait_a_moment()
    assert len(jobs(tmp_path)) == 1
    assert (live.is_on, live.is_busy, live.status) == (False, False, "")
    assert live.layers.map.isValid()


def test_one_map_can_be_asked_for_while_it_is_off(session, tmp_path):
    draw(session)
    session.live.update_once()
    wait_until(lambda: is_up_to_date(session))
    draw(session, 400100)
    wait_a_moment()
    assert len(jobs(tmp_path)) == 1
    assert not session.live.is_on


def test_it_waits_while_another_job_runs(live, session, tmp_path):
    live.pause(True)
    draw(session, 400100)
    wait_until(lambda: live.status == "Waits for the other job")
    assert len(jobs(tmp_path)) == 1
    live.pause(False)
    wait_until(lambda: len(jobs(tmp_path)) == 2 and is_up_to_date(session))


def test_without_an_engine_nothing_starts(session, monkeypatch):
    draw(session)
    monkeypatch.setattr("xmodalnet.plugin.runtime.find_engine_python", lambda: None)
    session.live.turn_on()
    assert session.live.status == "Set up the engine first (above)"
    assert not session.live.is_busy


def test_a_suggestion_is_asked_for_once_and_the_others_are_a_stock(live, session, tmp_path):
    live.suggest()
    wait_until(lambda: live.suggestions.first is not None)
    assert [job["suggestions"] for job in jobs(tmp_path)] == [0, 20]
    assert (live.suggestions.first.point.x(), live.suggestions.first.point.y()) == (400055, 5799945)
    assert live.suggestions.first.classes == ((1, 0.5), (2, 0.25))
    wait_a_moment()
    assert len(jobs(tmp_path)) == 2
    live.suggestions.skip()
    assert live.suggestions.first.point.x() == 400125
    live.suggestions.skip()
    assert live.suggestions.first is None
    draw(session, 400100)
    wait_until(lambda: len(jobs(tmp_path)) == 3 and is_up_to_date(session))
    assert jobs(tmp_path)[-1]["suggestions"] == 0, "who draws elsewhere is left where he is"


def test_suggestions_need_no_live_update(session, tmp_path):
    draw(session)
    session.live.suggest()
    wait_until(lambda: session.live.suggestions.first is not None)
    wait_a_moment()
    assert len(jobs(tmp_path)) == 1


def test_a_suggestion_that_is_asked_for_while_something_is_learned_comes_after_it(live, session, tmp_path):
    (tmp_path / "slow").touch()
    draw(session, 400100)
    wait_until(lambda: len(jobs(tmp_path)) == 2)
    live.suggest()
    wait_a_moment()
    assert len(jobs(tmp_path)) == 2
    (tmp_path / "go").touch()
    wait_until(lambda: live.suggestions.first is not None)
    assert [job["suggestions"] for job in jobs(tmp_path)] == [0, 0, 20]


def test_a_class_without_a_shape_yet_is_left_out(live, session, tmp_path):
    session.labelling.add_class("Road")
    live.look_at(PART)
    wait_until(lambda: len(jobs(tmp_path)) > 1 and is_up_to_date(session))
    assert [entry["name"] for entry in jobs(tmp_path)[-1]["training"]["classes"]] == ["Wood", "Lake"]


def test_a_map_that_cannot_be_shown_is_not_asked_for_again_and_again(live, session, tmp_path, monkeypatch):
    def fail(*_):
        raise LayerError("QGIS cannot open it")

    monkeypatch.setattr(live.layers, "show", fail)
    live.look_at(PART)
    wait_until(lambda: live.status == "QGIS cannot open it")
    wait_a_moment()
    assert len(jobs(tmp_path)) == 2


def test_a_single_map_waits_for_the_other_job(session, tmp_path):
    draw(session)
    session.live.pause(True)
    session.live.update_once()
    assert session.live.status == "Waits for the other job"
    session.live.pause(False)
    wait_until(lambda: is_up_to_date(session))
    assert len(jobs(tmp_path)) == 1


def test_a_field_without_classes_is_the_obstacle(session):
    session.labelling.problem = LabelError("Field 'a' holds no classes")
    assert session.live.obstacle == "Field 'a' holds no classes"


def test_a_suggestion_goes_with_a_shape_but_not_with_a_class(live, session):
    live.suggest()
    wait_until(lambda: live.suggestions.first is not None)
    session.labelling.add_class("Road")
    assert live.suggestions.first is not None
    draw(session, 400100)
    assert live.suggestions.first is None


def test_off_is_the_end_of_suggestions_too(live):
    live.suggest()
    wait_until(lambda: live.suggestions.first is not None)
    live.turn_off()
    assert live.suggestions.first is None


def wait_a_moment() -> None:
    """Longer than edits and moves are collected."""
    end = time.monotonic() + 0.6
    wait_until(lambda: time.monotonic() > end)
