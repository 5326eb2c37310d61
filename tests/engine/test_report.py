"""The report says what its figures were measured on, wherever they stand."""

import re
from datetime import datetime, timezone

import numpy as np
from scenes import write_raster

from xmodalnet.engine import VERSION
from xmodalnet.engine.report import Report, label_source, layer_sources, write_report
from xmodalnet.engine.specs import ClassSpec, LabelSpec, LayerSpec

CLASSES = (ClassSpec(1, "Wood", "#00aa00"), ClassSpec(2, "Lake & shore", "#0000aa"))
ACCURACY = {
    "overall_accuracy": 0.75, "average_accuracy": 0.7, "kappa": None, "confusion": [[3, 1], [0, 0]],
    "producers": [0.75, None], "users": [1.0, 0.0], "f1": [0.857, None],
}  # fmt: skip


def page(tmp_path, report):
    write_report(str(tmp_path / "r.html"), report)
    return (tmp_path / "r.html").read_text(encoding="utf-8")


def test_held_out_figures_are_called_so(tmp_path):
    text = page(tmp_path, Report.of_training(CLASSES, {}, ACCURACY, {"held_loss": [2.0, 1.0]}, ["Mind the gap", "See?"]))
    assert "Overall accuracy, held out<b>75.0 %</b>" in text
    assert '<p class="note">Mind the gap.</p><p class="note">See?</p>' in text, "beside sentences with a full stop"
    assert "Loss, stopping labels" in text
    assert "Lake &amp; shore" in text
    assert "background:color-mix(in srgb, #3b82f6 45%, transparent)" in text, "three quarters of the row, at 60 % of the shade"


FOLDS = {"folds": 5, "mean": 0.72, "standard_deviation": 0.034, "each": [], "caution": "Over 5 folds, no confidence interval"}


def test_an_accuracy_over_folds_says_that_it_is_no_interval(tmp_path):
    """Of a training and of a map by its model; older models do not know of it."""
    for made in (Report.of_training, lambda *given: Report.of_map(write_codes(tmp_path), *given)):
        text = page(tmp_path, made(CLASSES, {}, ACCURACY | {"overall_accuracy_over_folds": FOLDS}, {}, ()))
        assert "mean ± standard deviation over 5 folds<b>72.0 ± 3.4 %</b>" in text
        assert "Over 5 folds, no confidence interval." in text
        assert "Overall accuracy, held out<b>75.0 %</b>" in text
        for accuracy in (ACCURACY, ACCURACY | {"overall_accuracy_over_folds": None}):
            assert "folds" not in page(tmp_path, made(CLASSES, {}, accuracy, {}, ()))


def write_codes(folder):
    return write_raster(folder / "map.tif", np.ones((1, 4, 4), np.uint8))


CALIBRATED = {
    "temperature": 1.5, "expected_calibration_error": 0.041, "expected_calibration_error_before": 0.123,
    "expected_calibration_error_by_chance": 0.03, "reliability": [[0.45, 0.5, 0.01], [0.82, 0.8, 0.19], [0.97, 0.99, 0.8]],
}  # fmt: skip


def test_a_calibrated_confidence_is_explained_in_a_sentence_and_a_plot(tmp_path):
    text = page(tmp_path, Report.of_training(CLASSES, {}, ACCURACY | CALIBRATED, {}, ()))
    assert "Of the held-out pixels that the model was about 82 % sure of, 80 % are right." in text
    assert "4.1 % apart (expected calibration error; before calibration 12.3 %; on so few pixels" in text
    assert '<circle cx="97.0" cy="1.0" r="5.5" fill="#3b82f6"/>' in text
    assert text.count("<circle") == 3


def test_a_confidence_that_is_not_calibrated_is_not_spoken_of(tmp_path):
    """Older models do not know of it; on too few labels there is nothing to know."""
    for accuracy in (ACCURACY, ACCURACY | dict.fromkeys(CALIBRATED)):
        assert "Confidence" not in page(tmp_path, Report.of_training(CLASSES, {}, accuracy, {}, ()))


def test_figures_on_a_reference_are_not(tmp_path):
    text = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY, "Measured on 'r.tif'"))
    assert "Overall accuracy<b>75.0 %</b>" in text
    assert "Measured on &#39;r.tif&#39;" in text


def test_without_held_out_labels_there_is_no_figure(tmp_path):
    text = page(tmp_path, Report.of_training(CLASSES, {}, None, {}, ()))
    assert "no labels were held out" in text
    assert "Overall accuracy" not in text


def figure(value, margin):
    ends = {"low": None, "high": None} if margin is None else {"low": max(0.0, value - margin), "high": value + margin}
    return {
        "value": value,
        "standard_error": margin and margin / 1.96,
        "margin": margin,
        **ends,
        "is_cut": value is not None and value < (margin or 0),
    }


ESTIMATE = {
    "assumption": "Estimated, if the sample was drawn at random", "pixel_hectares": 0.01, "overall_accuracy": figure(0.6, 0.05),
    "classes": [
        {"name": "Wood", "mapped_share": 0.4, "mapped_hectares": 40000.0, "share": figure(0.45, 0.02),
         "hectares": figure(45000.4, 2000.0), "users_accuracy": figure(0.9, None), "producers_accuracy": figure(None, None)},
        {"name": "Lake & shore", "mapped_share": 0.6, "mapped_hectares": 6.0, "share": figure(0.55, 0.02),
         "hectares": figure(5.5, 0.25), "users_accuracy": figure(0.7, 0.1), "producers_accuracy": figure(1.0, 0.0)},
    ],
}  # fmt: skip


def test_an_interval_that_ends_at_nothing_or_all_is_told_by_its_ends(tmp_path):
    overall = {**figure(0.875, 0.245), "high": 1.0, "is_cut": True}
    wood, lake = ESTIMATE["classes"]
    estimate = {**ESTIMATE, "overall_accuracy": overall, "classes": [{**wood, "hectares": figure(300.0, 400.0)}, lake]}
    text = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY, "Measured", estimate=estimate))
    assert "estimated for the whole map<b>87.5 % (63.0 to 100.0 %)</b>" in text
    assert "<td>300 (0 to 700)</td>" in text


def test_estimates_stand_beside_the_counts_and_each_is_called_what_it_is(tmp_path):
    text = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY, "Measured", estimate=ESTIMATE))
    assert "Overall accuracy, estimated for the whole map<b>60.0 ± 5.0 %</b>" in text
    assert "Overall accuracy, counted<b>75.0 %</b>" in text
    assert "if the sample was drawn at random" in text
    wood = "<td>40.0 %</td><td>45.0 ± 2.0 %</td><td>40\u202f000</td><td>45\u202f000 ± 2\u202f000</td><td>90.0 % ± unknown</td><td>–</td>"
    assert wood in text
    assert "<td>6.00</td><td>5.50 ± 0.25</td><td>70.0 ± 10.0 %</td><td>100.0 ± 0.0 %</td>" in text


def test_the_areas_of_a_small_scene_are_in_square_metres(tmp_path):
    wood, lake = ESTIMATE["classes"]
    small = {**wood, "mapped_hectares": 0.0712, "hectares": figure(0.0693, 0.00821)}, {**lake, "mapped_hectares": 1.2}
    text = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY, "Measured", estimate={**ESTIMATE, "classes": small}))
    assert "<th>Mapped, m²</th><th>Estimated, m²</th>" in text
    assert "<td>712</td><td>693 ± 82</td>" in text
    assert "<td>12\u202f000</td>" in text


def test_without_a_pixel_size_there_are_shares_alone(tmp_path):
    text = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY, "Measured", estimate={**ESTIMATE, "pixel_hectares": None}))
    assert "45.0 ± 2.0 %" in text
    assert "ha</th>" not in text


def test_the_test_of_two_maps(tmp_path):
    compared = {
        "other_map": "b<a.tif", "pixels": 90, "overall_accuracy": 0.8, "other_overall_accuracy": 0.7, "first_only": 30,
        "second_only": 12, "statistic": 6.881, "p": 0.00871, "is_exact": False, "caution": "Mind the shapes.",
    }  # fmt: skip
    text = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY, "Measured", comparison=compared))
    assert "On the 90 reference pixels where 'b&lt;a.tif'" in text
    assert "p = 0.00871 (chi-square 6.881, corrected for continuity)" in text
    assert "Mind the shapes." in text
    text = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY, "M", comparison={**compared, "is_exact": True}))
    assert "(exact binomial)" in text


def test_it_says_what_it_was_made_from_by_which_software_and_when(tmp_path):
    made = (Report.of_training, lambda *given: Report.of_map(write_codes(tmp_path), *given))
    for of in made:
        text = page(tmp_path, of(CLASSES, {}, None, {}, (), {"Layer MSI": "/a/<b> & c.tif", "Model": "/m.xmn"}))
        assert "<tr><th>Layer MSI</th><td>/a/&lt;b&gt; &amp; c.tif</td></tr>" in text
        assert "<tr><th>Model</th><td>/m.xmn</td></tr>" in text
        assert f"<td>X-ModalNet for QGIS {VERSION}</td>" in text
        [told] = re.findall(r"<th>Made</th><td>(.*) UTC</td>", text)
        age = datetime.now(timezone.utc).replace(tzinfo=None) - datetime.fromisoformat(told)
        assert 0 <= age.total_seconds() < 60
        assert len(told) == len("2026-01-02 03:04:05")
    assert "overflow-wrap: anywhere" in text
    assert "Made from" not in page(tmp_path, Report.of_training(CLASSES, {}, None, {}, ()))


def test_layers_and_labels_are_named_by_all_that_tells_them():
    layers = (LayerSpec("hsi", "/h.tif", bands=(1, 3)), LayerSpec("msi", "/m.tif"))
    assert layer_sources(layers) == {"Layer HSI": "/h.tif (bands 1, 3)", "Layer MSI": "/m.tif"}
    assert label_source(LabelSpec("/l.gpkg", "areas", "class")) == "/l.gpkg, layer areas, field class"
    assert label_source(LabelSpec("/codes.tif")) == "/codes.tif"
