"""The report says what its figures were measured on, wherever they stand."""

from xmodalnet.engine.jobs import ClassSpec
from xmodalnet.engine.report import Report, write_report

CLASSES = (ClassSpec(1, "Wood", "#00aa00"), ClassSpec(2, "Lake & shore", "#0000aa"))
ACCURACY = {
    "overall_accuracy": 0.75, "average_accuracy": 0.7, "kappa": None, "confusion": [[3, 1], [0, 0]],
    "producers": [0.75, None], "users": [1.0, 0.0], "f1": [0.857, None],
}  # fmt: skip


def page(tmp_path, report):
    write_report(str(tmp_path / "r.html"), report)
    return (tmp_path / "r.html").read_text(encoding="utf-8")


def test_held_out_figures_are_called_so(tmp_path):
    text = page(tmp_path, Report.of_training(CLASSES, {}, ACCURACY, {"held_loss": [2.0, 1.0]}, ["Mind the gap"]))
    assert "Overall accuracy, held out<b>75.0 %</b>" in text
    assert "Mind the gap" in text
    assert "Loss, stopping labels" in text
    assert "Lake &amp; shore" in text
    assert "background:color-mix(in srgb, #3b82f6 45%, transparent)" in text, "three quarters of the row, at 60 % of the shade"


def test_figures_on_a_reference_are_not(tmp_path):
    text = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY, "Measured on 'r.tif'"))
    assert "Overall accuracy<b>75.0 %</b>" in text
    assert "Measured on &#39;r.tif&#39;" in text


def test_without_held_out_labels_there_is_no_figure(tmp_path):
    text = page(tmp_path, Report.of_training(CLASSES, {}, None, {}, ()))
    assert "no labels were held out" in text
    assert "Overall accuracy" not in text
