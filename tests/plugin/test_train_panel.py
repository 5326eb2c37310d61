"""Step 3: how the held-out accuracy is told, and what runs."""

import json
import re

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLabel, QPlainTextEdit, QTableWidget, QTextBrowser

from xmodalnet.plugin import settings, translation
from xmodalnet.plugin.options import TrainOptions

from . import test_dock
from .conftest import in_project, memory_layer, wait_until
from .test_dock import TRAIN, TRAINED, User, with_shapes

user, labelled = test_dock.user, test_dock.labelled

NAME = "Winter cereals, maize and other crops of the open field"

MAKE = 'job = hear()["job"]\nopen(job["model_path"], "w").close()\n'  # an engine that makes a model


def trained(user: User, engine_of, **report: object) -> None:
    """With this report; nothing more runs."""
    figures = {**TRAINED, **report}
    engine_of(f'{MAKE}say(type="done", outputs={{"model": job["model_path"]}}, report={figures!r}, notes=[])')
    with_shapes(user)
    user.click("trainButton")
    wait_until(user.messages)


INTERVAL = {"shapes": 4, "low": 0.612, "high": 0.981, "caution": "From 4 shapes"}


@pytest.mark.parametrize(
    ("report", "text"),
    [
        (
            {"held_out_pixels": 19},
            "From 19 held-out pixels inside of labelled shapes. To know how right a whole map is, draw points from it in step 5.",
        ),
        (
            {"held_out_pixels": 19, "overall_accuracy_interval": INTERVAL},
            "From 19 pixels of 4 held-out shapes. To know how right a whole map is, draw points from it in step 5.",
        ),
        (
            {"held_out_pixels": 6, "overall_accuracy_interval": {**INTERVAL, "things": "points"}},
            "From 6 held-out points; those that touch count as one, which makes 4. "
            "To know how right a whole map is, draw points from it in step 5.",
        ),
        (
            {"held_out_pixels": 4, "overall_accuracy_interval": INTERVAL},
            "From 4 held-out points. To know how right a whole map is, draw points from it in step 5.",
        ),
        (
            {},
            "From held-out pixels inside of labelled shapes. To know how right a whole map is, draw points from it in step 5.",
        ),
    ],
)
def test_an_accuracy_says_what_it_was_estimated_from(labelled, engine_of, report, text):
    trained(labelled, engine_of, **report)
    told = labelled.find("accuracyNote", QTextBrowser)
    assert told.isVisible()
    assert re.fullmatch(re.escape(text) + r" This is of model\.xmn, trained \d{4}-\d\d-\d\d \d\d:\d\d\.", told.toPlainText())
    wait_until(lambda: told.height() >= told.document().size().height(), 5)  # the whole sentence is seen, once it is laid out


@pytest.mark.parametrize(
    ("chosen", "used", "told", "kept"),
    [
        ("auto", "cpu", "It was computed on the CPU: no graphics card was found that the engine can use.", "cpu"),
        ("auto", "cuda:1", "It was computed on cuda:1, the graphics card that was found.", "cuda:1"),
        ("cpu", "cpu", "It was computed on the device 'cpu', as was chosen.", ""),
    ],
)
def test_a_training_says_where_it_was_computed_and_that_is_known_from_then_on(labelled, engine_of, chosen, used, told, kept):
    trained(labelled, engine_of, device=used, chosen_device=chosen)
    assert labelled.find("accuracyNote", QTextBrowser).toPlainText().endswith(told)
    assert labelled.session.auto_device == kept


FOLDS = {
    "folds": 5,
    "mean": 0.928,
    "standard_deviation": 0.0214,
    "each": [0.95, 0.902, 0.96, 0.931, 0.897],
    "caution": "Of 5 folds",
}


def test_an_accuracy_over_folds_is_told_beside_that_of_all_pixels(labelled, engine_of):
    trained(labelled, engine_of, overall_accuracy_over_folds=FOLDS)
    label = labelled.find("accuracyLabel", QLabel)
    assert label.text().startswith("<b>Overall accuracy (OA) 93.4 % (1 of 2 classes)</b>")
    assert label.text().endswith("<br>OA of each of the 5 folds: 89.7 % to 96.0 %")
    assert label.toolTip().startswith("On held-out shapes, from the target layer alone\n\nOf 5 folds\n\nAA: average accuracy, ")
    wait_until(lambda: label.height() >= label.heightForWidth(label.width()), 5)  # both lines are seen


def test_an_accuracy_says_how_far_it_may_be_off(labelled, engine_of):
    trained(labelled, engine_of, overall_accuracy_interval=INTERVAL, overall_accuracy_over_folds=FOLDS)
    label = labelled.find("accuracyLabel", QLabel)
    assert "<br>OA 95 % interval: 61 % to 98 %<br>" in label.text()
    assert "From 4 shapes\n\nOf 5 folds\n\n" in label.toolTip()
    wait_until(lambda: label.height() >= label.heightForWidth(label.width()), 5)  # all three lines are seen


def test_an_accuracy_that_is_hardly_known_is_an_interval_first_and_not_bold(labelled, engine_of):
    trained(labelled, engine_of, overall_accuracy_interval={**INTERVAL, "low": 0.4, "missing": 14})
    text = labelled.find("accuracyLabel", QLabel).text()
    told = "Overall accuracy (OA) between 40 % and 98 % (95 % interval)"
    assert text == f"{told}<br>OA 93.4 % (1 of 2 classes) · AA 91.0 % · κ\N{NO-BREAK SPACE}0.90"
    told = labelled.find("accuracyNote", QTextBrowser).toPlainText()
    aim = "To know how right a whole map is, draw points from it in step 5."
    assert told.startswith(f"{aim} This is of model.xmn, trained "), "a note says what it was estimated from"


def test_three_folds_say_nothing_beside_an_interval(labelled, engine_of):
    trained(labelled, engine_of, overall_accuracy_interval=INTERVAL, overall_accuracy_over_folds={**FOLDS, "folds": 3})
    assert "interval" in labelled.find("accuracyLabel", QLabel).text()
    assert "folds" not in labelled.find("accuracyLabel", QLabel).text()


@pytest.mark.parametrize("report", [{}, {"overall_accuracy_over_folds": None, "overall_accuracy_interval": None}])
def test_without_folds_none_are_told(labelled, engine_of, report):
    trained(labelled, engine_of, **report)
    text = labelled.find("accuracyLabel", QLabel).text()
    assert "folds" not in text
    assert "interval" not in text


def test_nothing_held_out_is_no_accuracy(labelled, engine_of):
    trained(labelled, engine_of, overall_accuracy=None, held_out_pixels=0)
    assert "not known" in labelled.find("accuracyLabel", QLabel).text()
    assert not labelled.find("accuracyNote").isVisible()


def test_the_table_spells_its_figures_out_and_gives_the_rest_to_the_names(labelled, engine_of):
    entry = {"name": NAME, "color": "#2e7d32", "producers_accuracy": 1.0, "users_accuracy": 1.0, "f1": 1.0}
    trained(labelled, engine_of, classes=[entry])
    labelled.dock.resize(300, 900)
    QApplication.processEvents()
    table = labelled.find("accuracyTable", QTableWidget)
    tips = [table.horizontalHeaderItem(column).toolTip().partition(":")[0] for column in (1, 2)]
    assert tips == ["Producer's accuracy", "User's accuracy"]
    assert table.item(0, 0).toolTip() == NAME
    assert table.columnWidth(0) > 0.4 * table.width()
    assert (table.textElideMode(), table.wordWrap()) == (Qt.TextElideMode.ElideMiddle, False)


def test_the_accuracy_goes_with_its_labels(labelled, engine_of):
    trained(labelled, engine_of, held_out_pixels=19)
    shown = [labelled.find(name) for name in ("accuracyLabel", "accuracyTable", "accuracyNote")]
    assert all(widget.isVisible() for widget in shown)
    memory_layer(fields="field=class:string").setName("others")
    labelled.choose("labelLayerCombo", "others")
    assert not any(widget.isVisible() for widget in shown)
    labelled.choose("labelLayerCombo", "labels")
    assert all(widget.isVisible() for widget in shown)


def test_the_accuracy_stays_while_no_labels_are_chosen_and_when_their_file_comes_back(labelled, engine_of, tmp_path):
    """Nothing else says what it is worth to map with the model."""
    trained(labelled, engine_of, held_out_pixels=19)
    shown = [labelled.find(name) for name in ("accuracyLabel", "accuracyTable", "accuracyNote")]
    labelling = labelled.session.labelling
    layer = labelling.vector
    layer.commitChanges()
    labelled.choose("labelLayerCombo", "")
    assert (labelling.layer, [widget.isVisible() for widget in shown]) == (None, [True] * 3)
    source = layer.source()
    QgsProject.instance().removeMapLayer(layer)
    assert all(widget.isVisible() for widget in shown)
    again = in_project(QgsVectorLayer(source, "again"))
    labelled.choose("labelLayerCombo", "again")
    labelling.choose(again, "code")
    assert all(widget.isVisible() for widget in shown)
    labelling.choose(again, "class")
    assert not any(widget.isVisible() for widget in shown), "other classes"


def test_a_model_to_continue_from_is_asked_for_remembered_and_cleared(labelled, tmp_path):
    chooser = labelled.find("startFile", QgsFileWidget)
    assert (chooser.filePath(), labelled.session.train_options.start_path) == ("", "")
    labelled.write("startFile", str(tmp_path / "old.xmn"))
    assert labelled.session.train_options.start_path == str(tmp_path / "old.xmn")
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    assert chooser.filePath() == ""
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert chooser.filePath() == str(tmp_path / "old.xmn")
    chooser.lineEdit().clearValue()
    assert labelled.session.train_options.start_path == ""


KEEP = 'json.dump(job, open("job.json", "w"))\n'


def test_folds_take_the_place_of_the_share_and_are_remembered(labelled, engine_of, tmp_path):
    folds, share = labelled.find("foldsCombo", QComboBox), labelled.find("holdoutSpin")
    assert (folds.currentText(), labelled.session.train_options.folds, share.isEnabled()) == ("Automatic", -1, True)
    assert [folds.itemText(place) for place in (0, 1, 2, folds.count() - 1)] == ["Automatic", "Off", "2 folds", "20 folds"]
    folds.showPopup()
    assert folds.view().window().height() < 12 * folds.view().sizeHintForRow(0), "it does not reach down to the screen's edge"
    folds.hidePopup()
    folds.setCurrentIndex(1)
    assert (folds.currentText(), labelled.session.train_options.folds, share.isEnabled()) == ("Off", 0, True)
    folds.setCurrentIndex(folds.findText("5 folds"))
    assert (labelled.session.train_options.folds, share.isEnabled()) == (5, False)
    engine_of(f'import json\njob = hear()["job"]\n{KEEP}say(type="done", outputs={{"model": ""}}, report={TRAINED!r}, notes=[])')
    with_shapes(labelled)
    labelled.click("trainButton")
    wait_until(labelled.messages)
    assert json.loads((tmp_path / "job.json").read_text())["folds"] == 5
    labelled.session.labelling.vector.commitChanges()
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    assert (folds.currentText(), labelled.session.train_options.folds, share.isEnabled()) == ("Automatic", -1, True)
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert (folds.currentText(), labelled.session.train_options.folds, share.isEnabled()) == ("5 folds", 5, False)


def test_author_and_notes_go_with_the_job_and_the_notes_with_the_project(labelled, engine_of, tmp_path):
    settings.set_preferences(settings.Preferences(author="Ada"))
    notes = labelled.find("notesEdit", QPlainTextEdit)
    QTest.keyClicks(notes, "Summer only ")
    engine_of(f'import json\njob = hear()["job"]\n{KEEP}say(type="done", outputs={{"model": ""}}, report={TRAINED!r}, notes=[])')
    with_shapes(labelled)
    labelled.click("trainButton")
    wait_until(labelled.messages)
    job = json.loads((tmp_path / "job.json").read_text())
    assert (job["author"], job["notes"]) == ("Ada", "Summer only")
    labelled.session.labelling.vector.commitChanges()
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    assert notes.toPlainText() == ""
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert notes.toPlainText() == "Summer only"
    assert "Ada" not in (tmp_path / "p.qgz").read_bytes().decode("latin1"), "the author is the user's, not the project's"


SLOW = f"""import os
job = hear()["job"]
say(type="progress", fraction=0.1, stage="busy")
while not os.path.exists("go"): time.sleep(0.02)
open(job["model_path"], "w").close()
say(type="done", outputs={{"model": job["model_path"]}}, report={TRAINED!r}, notes=[])
"""


@pytest.mark.parametrize("comes_back", [False, True])
def test_the_accuracy_is_that_of_the_labels_that_were_learned(labelled, engine_of, tmp_path, comes_back):
    engine_of(SLOW)
    with_shapes(labelled)
    memory_layer(fields="field=class:string").setName("others")
    labelled.click("trainButton")
    wait_until(lambda: labelled.find("progressLabel", QLabel).text() == "busy")
    labelled.choose("labelLayerCombo", "others")
    if comes_back:
        labelled.choose("labelLayerCombo", "labels")
    (tmp_path / "go").touch()
    wait_until(labelled.messages)
    shown = [labelled.find(name) for name in ("accuracyLabel", "accuracyTable")]
    assert [widget.isVisible() for widget in shown] == [comes_back, comes_back]
    labelled.choose("labelLayerCombo", "labels")
    assert all(widget.isVisible() for widget in shown)


STAGES = """import os
hear()
say(type="progress", fraction=0.1, stage="Estimating{}: Learning, epoch 12 of 60")
while not os.path.exists("go"): time.sleep(0.02)
say(type="progress", fraction=0.6, stage="Learning, epoch 3 of 60")
while not os.path.exists("stop"): time.sleep(0.02)
say(type="cancelled")
"""


@pytest.mark.parametrize(("fold", "first", "last"), [("", "1 of 2", "2 of 2"), (", 2 of 5", "2 of 6", "6 of 6")])
def test_progress_says_which_of_the_trainings_it_is(labelled, engine_of, tmp_path, fold, first, last):
    engine_of(STAGES.format(fold))
    with_shapes(labelled)
    labelled.click("trainButton")
    texts = [labelled.find(name, QLabel) for name in ("progressLabel", "progressDetail")]

    def shown() -> list[str]:
        return [label.text() for label in texts]

    wait_until(lambda: shown() == [f"{first}: estimating accuracy", "Learning, epoch 12 of 60"])
    (tmp_path / "go").touch()
    wait_until(lambda: shown() == [f"{last}: learning from all labels", "Learning, epoch 3 of 60"])
    (tmp_path / "stop").touch()
    wait_until(labelled.messages)
    assert shown() == ["", ""]


def test_the_tooltip_of_the_progress_is_in_the_language_too(labelled):
    german = translation.install("de")
    try:
        labelled.session.started.emit("Modell trainieren")
        labelled.session.advanced.emit(0.1, "Estimating, 2 of 5: Learning, epoch 12 of 60", 3000.0)
        tip = labelled.find("progressLabel", QLabel).toolTip()
    finally:
        translation.remove(german)
    assert tip.startswith("Modell trainieren\n")
    assert not [word for word in ("Estimating", "Learning", "epoch") if word in tip]


def test_stage_and_time_left_stand_side_by_side_at_300_px(labelled):
    labelled.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, labelled.dock)
    labelled.window.resizeDocks([labelled.dock], [300], Qt.Orientation.Horizontal)
    labelled.session.started.emit("Train model")
    labelled.session.advanced.emit(0.1, "Estimating: Learning, epoch 12 of 60", 3000.0)
    QApplication.processEvents()
    stage, detail, left = (labelled.find(name, QLabel) for name in ("progressLabel", "progressDetail", "timeLeftLabel"))
    assert left.text() == "about 50 min left"
    for label in (stage, detail, left):
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    assert detail.geometry().right() < left.geometry().left()
    labelled.session.ended.emit()


def test_the_next_model_gets_a_name_of_its_own(labelled, engine_of, tmp_path):
    """Maps of this one can be made again as long as its file is there."""
    labelled.write("modelFile", str(tmp_path / "m.xmn"))
    trained(labelled, engine_of)
    assert labelled.find("mapModelFile", QgsFileWidget).filePath() == str(tmp_path / "m.xmn")
    assert labelled.find("modelFile", QgsFileWidget).filePath() == str(tmp_path / "m_2.xmn")


def test_what_is_to_be_known_of_a_training_stays_beside_its_figures_each_apart(labelled, engine_of):
    notes = ["Class 'Lake' has 1 shape <only>", "Class 'Wood' is hardly recognised: draw more shapes of it in other places too"]
    report = {**TRAINED, "held_out_pixels": 19}
    engine_of(f'{MAKE}say(type="done", outputs={{"model": job["model_path"]}}, report={report!r}, notes={notes!r})')
    with_shapes(labelled)
    labelled.click("trainButton")
    wait_until(labelled.messages)
    labelled.dock.resize(300, 900)
    QApplication.processEvents()
    told = labelled.find("accuracyNote", QTextBrowser)
    sentences = [f"{note}." for note in notes]
    assert told.toPlainText().splitlines()[1:] == sentences
    document = told.document()
    boxes = [document.documentLayout().blockBoundingRect(document.findBlockByNumber(number)) for number in range(3)]
    line = told.fontMetrics().lineSpacing()
    gaps = [below.top() - above.bottom() for above, below in zip(boxes, boxes[1:])]
    assert all(4 <= gap < line for gap in gaps), "a gap, but no empty line"
    assert told.height() >= boxes[-1].bottom()
    told.selectAll()
    assert told.textCursor().selectedText().split("\u2029")[1:] == sentences


@pytest.mark.parametrize("then", ["again", "edited", "named"])
def test_a_model_that_is_there_is_replaced_only_by_a_second_press(labelled, engine_of, tmp_path, then):
    model = tmp_path / "m.xmn"
    model.write_text("the user's")
    engine_of(f"""job = hear()["job"]
open(job["model_path"], "w").write("new")
say(type="done", outputs={{"model": job["model_path"]}}, report={TRAINED!r}, notes=[])
""")
    with_shapes(labelled)
    labelled.write("modelFile", str(model))
    labelled.click("trainButton")
    assert "m.xmn' is there already" in labelled.find("trainNotice").text.text()
    assert labelled.session.task is None
    if then == "edited":  # what was told is gone from the panel
        labelled.session.choices_changed.emit()
        assert not labelled.find("trainNotice").isVisible()
        labelled.click("trainButton")
        assert labelled.find("trainNotice").isVisible()
    elif then == "named":
        labelled.write("modelFile", str(tmp_path / "other.xmn"))
        labelled.write("modelFile", str(model))
        labelled.click("trainButton")
        assert labelled.session.task is None
    assert model.read_text() == "the user's"
    labelled.click("trainButton")
    wait_until(labelled.messages)
    assert model.read_text() == "new"


def test_the_report_goes_and_comes_with_the_labels_that_were_learned(labelled, engine_of, tmp_path):
    engine_of(TRAIN)
    with_shapes(labelled)
    labelled.write("modelFile", str(tmp_path / "m.xmn"))
    labelled.click("trainButton")
    wait_until(lambda: labelled.find("openTrainReportButton").isVisible())
    own, other = labelled.session.labelling.layer, memory_layer(fields="field=class:string")
    labelled.session.labelling.choose(other)
    assert not labelled.find("openTrainReportButton").isVisible()
    labelled.session.labelling.choose(own)
    assert labelled.find("openTrainReportButton").isVisible()


def test_a_training_that_nobody_pressed_for_shows_its_figures_too(labelled, engine_of, tmp_path):
    """As a script that holds the session may start one."""
    engine_of(f'{MAKE}say(type="done", outputs={{"model": job["model_path"]}}, report={TRAINED!r}, notes=[])')
    with_shapes(labelled)
    labelled.session.train(TrainOptions(model_path=str(tmp_path / "m.xmn")))
    wait_until(labelled.messages)
    assert labelled.find("accuracyLabel", QLabel).text().startswith("<b>Overall accuracy (OA) 93.4 % (1 of 2 classes)</b>")


def test_labels_that_changed_since_the_training_are_told_until_they_are_learned(labelled, engine_of, tmp_path):
    """Also in a project that is opened again; a name, an undo, or other labels in between are no change."""
    notice, labelling = labelled.find("newerLabelsNotice"), labelled.session.labelling
    trained(with_shapes(labelled), engine_of)
    assert not notice.isVisible()
    labelling.rename_class(labelling.classes[0], "Forest")
    labelling.vector.commitChanges()
    memory_layer(fields="field=class:string").setName("others")
    labelled.choose("labelLayerCombo", "others")
    labelled.choose("labelLayerCombo", "labels")
    assert not notice.isVisible()
    layer = labelling.vector
    lake = next(feature.id() for feature in layer.getFeatures() if feature["code"] == 2)
    layer.startEditing()
    layer.changeAttributeValue(lake, layer.fields().indexOf("code"), 1)
    wait_until(notice.isVisible)
    assert notice.text.text() == "The labels changed since this training: train again to use them"
    [check] = labelled.session.chosen_model.map_checks()
    assert check.text == "The labels changed since this model was trained: train again in step 3 to use them"
    assert check.text in labelled.find("mapCheckCard").findChild(QTextBrowser).toPlainText()
    layer.undoStack().undo()
    wait_until(lambda: not notice.isVisible())
    assert not labelled.session.chosen_model.map_checks()
    layer.undoStack().redo()
    layer.commitChanges()
    QgsProject.instance().write(str(tmp_path / "p.qgz"))
    QgsProject.instance().clear()
    assert not notice.isVisible()
    QgsProject.instance().read(str(tmp_path / "p.qgz"))
    assert notice.isVisible()
    labelled.click("trainButton")
    wait_until(lambda: not notice.isVisible())
