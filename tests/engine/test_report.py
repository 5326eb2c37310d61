"""The report says what its figures were measured on, wherever they stand."""

import dataclasses
import re
from datetime import datetime, timezone

import numpy as np
from scenes import write_raster

from xmodalnet.engine import VERSION
from xmodalnet.engine.language import ENGLISH
from xmodalnet.engine.learn import metrics
from xmodalnet.engine.report import Report, facts_of, label_source, layer_sources, write_report
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
    text = page(
        tmp_path, Report("Training", CLASSES, {}, ACCURACY, curves={"held_loss": [2.0, 1.0]}, notes=["Mind the gap", "See?"])
    )
    assert "Overall accuracy, held out<b>75.0 %</b>" in text
    assert '<p class="note">Mind the gap.</p><p class="note">See?</p>' in text, "beside sentences with a full stop"
    assert "Loss, stopping labels" in text
    assert "Lake &amp; shore" in text
    assert "background:color-mix(in srgb, #3b82f6 45%, transparent)" in text, "three quarters of the row, at 60 % of the shade"


FOLDS = {"folds": 5, "mean": 0.72, "standard_deviation": 0.034, "each": [], "caution": "Over 5 folds, no confidence interval"}


def test_an_accuracy_over_folds_says_that_it_is_no_interval(tmp_path):
    """Of a training and of a map by its model; older models do not know of it."""
    for title, map_path in (("Training", None), ("Map", write_codes(tmp_path))):
        text = page(tmp_path, Report(title, CLASSES, {}, ACCURACY | {"overall_accuracy_over_folds": FOLDS}, map_path=map_path))
        assert "mean ± standard deviation over 5 folds<b>72.0 ± 3.4 %</b>" in text
        assert "Over 5 folds, no confidence interval." in text
        assert "Overall accuracy, held out<b>75.0 %</b>" in text
        for accuracy in (ACCURACY, ACCURACY | {"overall_accuracy_over_folds": None}):
            assert "folds" not in page(tmp_path, Report(title, CLASSES, {}, accuracy, map_path=map_path))


def write_codes(folder):
    return write_raster(folder / "map.tif", np.ones((1, 4, 4), np.uint8))


CALIBRATED = {
    "temperature": 1.5, "expected_calibration_error": 0.041, "expected_calibration_error_before": 0.123,
    "expected_calibration_error_by_chance": 0.03, "reliability": [[0.45, 0.5, 0.01], [0.82, 0.8, 0.19], [0.97, 0.99, 0.8]],
}  # fmt: skip


def test_a_calibrated_confidence_is_explained_in_a_sentence_and_a_plot(tmp_path):
    text = page(tmp_path, Report("Training", CLASSES, {}, ACCURACY | CALIBRATED))
    assert "Of the held-out pixels that the model was about 82 % sure of, 80 % are right." in text
    assert "4.1 % apart (expected calibration error; before calibration 12.3 %; on so few pixels" in text
    assert '<circle cx="97.0" cy="1.0" r="5.5" fill="#3b82f6"/>' in text
    assert text.count("<circle") == 3


def test_a_confidence_that_is_not_calibrated_is_not_spoken_of(tmp_path):
    """Older models do not know of it; on too few labels there is nothing to know."""
    for accuracy in (ACCURACY, ACCURACY | dict.fromkeys(CALIBRATED)):
        assert "Confidence" not in page(tmp_path, Report("Training", CLASSES, {}, accuracy))


def test_figures_on_a_reference_are_not(tmp_path):
    text = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY, "Measured on 'r.tif'"))
    assert "Overall accuracy<b>75.0 %</b>" in text
    assert "Measured on &#39;r.tif&#39;" in text


def test_without_held_out_labels_there_is_no_figure(tmp_path):
    text = page(tmp_path, Report("Training", CLASSES, {}))
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


def test_an_accuracy_of_some_of_the_classes_says_so(tmp_path):
    """Of a reference it is the map's own business which of them there are."""
    of_some = '<b>75.0 %</b><span class="soft">1 of 2 classes</span>'
    found = [page(tmp_path, Report(title, CLASSES, {}, ACCURACY)) for title in ("Training", "Map", "Accuracy")]
    assert [of_some in text for text in found] == [True, True, False]
    whole = ACCURACY | {"producers": [0.75, 0.0]}
    assert "of 2 classes" not in page(tmp_path, Report("Training", CLASSES, {}, whole))


def test_an_interval_that_ends_at_nothing_or_all_is_told_by_its_ends(tmp_path):
    overall = {**figure(0.875, 0.245), "high": 1.0, "is_cut": True}
    wood, lake = ESTIMATE["classes"]
    estimate = {**ESTIMATE, "overall_accuracy": overall, "classes": [{**wood, "hectares": figure(300.0, 400.0)}, lake]}
    text = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY, "Measured", estimate=estimate))
    assert "estimated for the whole map<b>87.5 % (63.0 to 100.0 %)</b>" in text
    assert '<td>300</td><td class="spread">0 to 700</td>' in text


def test_estimates_stand_beside_the_counts_and_each_is_called_what_it_is(tmp_path):
    text = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY, "Measured", estimate=ESTIMATE))
    assert "Overall accuracy, estimated for the whole map<b>60.0 ± 5.0 %</b>" in text
    assert "Overall accuracy, counted<b>75.0 %</b>" in text
    assert "if the sample was drawn at random" in text
    wood = (
        '<td>40.0 %</td><td>45.0 %</td><td class="spread">± 2.0 %</td><td>40\u202f000</td>'
        '<td>45\u202f000</td><td class="spread">± 2\u202f000</td><td>90.0 %</td><td class="spread">± unknown</td>'
        '<td>–</td><td class="spread"></td>'
    )
    lake = (
        '<td>6</td><td>6</td><td class="spread">± &lt; 1</td><td>70.0 %</td><td class="spread">± 10.0 %</td>'
        '<td>100.0 %</td><td class="spread">± 0.0 %</td>'
    )
    assert wood in text
    assert lake in text, "what is small beside the rest is not told as nothing"


def test_the_areas_of_a_small_scene_are_in_square_metres(tmp_path):
    wood, lake = ESTIMATE["classes"]
    small = {**wood, "mapped_hectares": 0.0712, "hectares": figure(0.0693, 0.00821)}, {**lake, "mapped_hectares": 1.2}
    text = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY, "Measured", estimate={**ESTIMATE, "classes": small}))
    assert '<th>Mapped, m²</th><th colspan="2" class="pair">Estimated, m²</th>' in text
    assert '<td>712</td><td>693</td><td class="spread">± 82</td>' in text
    assert "<td>12\u202f000</td>" in text


def test_without_a_pixel_size_there_are_shares_alone(tmp_path):
    text = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY, "Measured", estimate={**ESTIMATE, "pixel_hectares": None}))
    assert '<td>45.0 %</td><td class="spread">± 2.0 %</td>' in text
    assert "ha</th>" not in text


def test_the_test_of_two_maps(tmp_path):
    compared = {
        "other_map": "b<a.tif", "pixels": 90, "overall_accuracy": 0.8, "other_overall_accuracy": 0.7, "first_only": 30,
        "second_only": 12, "statistic": 6.881, "p": 0.00871, "is_exact": False, "caution": "Mind the shapes.",
    }  # fmt: skip
    text = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY, "Measured", comparison=compared))
    assert "On the 90 reference pixels where &#39;b&lt;a.tif&#39;" in text
    assert "p = 0.00871 (chi-square 6.881, corrected for continuity)" in text
    assert "Mind the shapes." in text
    text = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY, "M", comparison={**compared, "is_exact": True}))
    assert "(exact binomial)" in text


def test_it_says_what_it_was_made_from_by_which_software_and_when(tmp_path):
    for title, map_path in (("Training", None), ("Map", write_codes(tmp_path))):
        sources = {"Layer MSI": "/a/<b> & c.tif", "Model": "/m.xmn"}
        text = page(tmp_path, Report(title, CLASSES, {}, map_path=map_path, sources=sources))
        assert "<tr><th>Layer MSI</th><td>/a/&lt;b&gt; &amp; c.tif</td></tr>" in text
        assert "<tr><th>Model</th><td>/m.xmn</td></tr>" in text
        assert f"<td>X-ModalNet for QGIS {VERSION}</td>" in text
        [told] = re.findall(r"<th>Made</th><td>(.*) UTC</td>", text)
        age = datetime.now(timezone.utc).replace(tzinfo=None) - datetime.fromisoformat(told)
        assert 0 <= age.total_seconds() < 60
        assert len(told) == len("2026-01-02 03:04:05")
    assert "overflow-wrap: anywhere" in text
    assert "Made from" not in page(tmp_path, Report("Training", CLASSES, {}))


def test_layers_and_labels_are_named_by_all_that_tells_them():
    layers = (LayerSpec("hsi", "/h.tif", bands=(1, 3)), LayerSpec("msi", "/m.tif"))
    assert layer_sources(layers) == {"Layer HSI": "/h.tif (bands 1, 3)", "Layer MSI": "/m.tif"}
    assert label_source(LabelSpec("/l.gpkg", "areas", "class")) == "/l.gpkg, layer areas, field class"
    assert label_source(LabelSpec("/codes.tif")) == "/codes.tif"


def test_its_title_names_the_map_or_the_model_and_what_it_was_made_from(tmp_path):
    trained = Report("Training", CLASSES, {}, ACCURACY)
    facts = facts_of(ENGLISH, {"MSI": "/a/<b>.tif", "Labels": None}, 2.5, None)
    text = page(tmp_path, dataclasses.replace(trained, name="Heath & moor", facts=facts))
    assert "<title>Heath &amp; moor – Training – X-ModalNet</title>" in text
    assert '<div class="kind">Training</div>\n<h1>Heath &amp; moor</h1>' in text
    today = f"{datetime.now(timezone.utc):%Y-%m-%d}"
    assert f"<div>{today}</div><div><span>MSI</span>&lt;b&gt;.tif</div><div><span>Smoothing</span>2.5</div></div>" in text
    mapped = page(tmp_path, Report("Map", CLASSES, {}, map_path=write_codes(tmp_path)))
    assert "<title>map – Map – X-ModalNet</title>" in mapped


def test_one_accuracy_is_larger_than_the_others(tmp_path):
    """The estimate where there is one, else the only one that there is; the interval where that is all that is known."""
    text = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY, "Measured", estimate=ESTIMATE))
    assert re.findall(r'class="figure main">([^<]*)<', text) == ["Overall accuracy, estimated for the whole map"]
    text = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY, "Measured"))
    assert re.findall(r'class="figure main">([^<]*)<b>([^<]*)', text) == [("Overall accuracy", "75.0 %")]
    span = {"low": 0.44, "high": 0.93, "shapes": 12, "caution": "Mind it", "missing": 0}
    for missing, told in (
        (0, '<b>75.0 %</b><span class="soft">95 % confidence interval: 44 to 93 %, 12 shapes</span>'),
        (25, '<span class="rough">44 to 93 %</span><span class="soft">75.0 %, 12 shapes</span>'),
    ):
        accuracy = ACCURACY | {"overall_accuracy_interval": span | {"missing": missing}}
        text = page(tmp_path, Report("Training", CLASSES, {}, accuracy))
        assert (
            f'<div class="figure main">Overall accuracy, held out{told}<span class="soft">; 1 of 2 classes</span></div>' in text
        )


def test_one_chart_tells_whether_the_training_went_well_and_the_others_are_closed(tmp_path):
    curves = {"loss": [9.0, 8.0], "labels": [2.0, 1.0], "kernel": [1.0, 1.0], "held_loss": [4.0, 3.0]}
    text = page(tmp_path, Report("Training", CLASSES, {}, ACCURACY, curves=curves))
    open_part, closed = text.split("<details>")
    assert open_part.count("<polyline") == 2
    assert '<polyline points="0.00,2.00 100.00,11.00"' in open_part, "4 is the top of the box and 0 its foot"
    assert '<polyline points="0.00,20.00 100.00,29.00"' in open_part, "on one scale"
    assert "Loss, stopping labels" in open_part
    assert "Loss, all terms" in closed
    assert closed.count("<polyline") == 2
    text = page(tmp_path, Report("Training", CLASSES, {}, curves={"labels": [2.0, 1.0]}))
    assert text.count("<polyline") == 1
    assert "<details>" not in text
    assert "Training went well" not in text


def test_a_class_of_which_nothing_was_held_out_has_no_accuracy(tmp_path):
    """As in the panel; on a reference, that what the map shows as a class never is that class does say something."""
    trained = page(tmp_path, Report("Training", CLASSES, {}, ACCURACY))
    assert "accuracy, %</th><td>100.0</td><td>–</td>" in trained
    assessed = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY, "Measured"))
    assert "accuracy, %</th><td>100.0</td><td>0.0</td>" in assessed


def test_the_matrix_names_its_axes_marks_what_is_right_and_counts_its_rows(tmp_path):
    text = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY | {"confusion": [[3000, 1], [0, 0]]}, "Measured"))
    assert '<th colspan="2" class="axis">Map</th>' in text
    assert '<th class="text axis">Reference</th>' in text
    assert re.findall(r'<td class="(hit|miss|nil)"[^>]*>([^<]*)<', text) == [
        ("hit", "3\u202f000"), ("miss", "1"), ("nil", "0"), ("hit", "0"),
    ]  # fmt: skip
    assert re.findall(r'<td class="all">([^<]+)<', text) == ["3\u202f001", "0", "3\u202f001"]


def areas_of(*hectares, pixel_ha=0.0625):
    shares = [
        {"code": 1, "name": "Wood", "color": "#00aa00", "share": 0.1, "hectares": ha, "pixels": round(ha / pixel_ha)}
        for ha in hectares
    ]
    return {"classes": shares}


def test_the_areas_of_a_column_have_decimals_alike(tmp_path):
    figures = areas_of(16.375, 0.0, 397.0, 0.0625, 1660.0)
    text = page(tmp_path, Report("Map", CLASSES, figures, map_path=write_codes(tmp_path)))
    rows = re.findall(r"<td>([^<]*)</td><td>([^<]*)</td><td>10.0 %</td></tr>", text)
    assert rows == [("262", "16.4"), ("0", "0.0"), ("6\u202f352", "397.0"), ("1", "0.1"), ("26\u202f560", "1\u202f660.0")]
    assert "<td>33\u202f175</td><td>2\u202f073.4</td>" in text, "all of them"
    figures = areas_of(160.0, 0.01, pixel_ha=0.01)
    text = page(tmp_path, Report("Map", CLASSES, figures, map_path=write_codes(tmp_path)))
    assert "<td>1</td><td>&lt; 1</td>" in text, "what there is, is not nothing"


def test_figures_stand_in_line_and_names_at_the_left(tmp_path):
    text = page(tmp_path, Report("Map", CLASSES, areas_of(1.0), map_path=write_codes(tmp_path)))
    assert "font-variant-numeric: tabular-nums" in text
    assert "th, td { padding: .25rem .6rem; text-align: right;" in text
    assert ".text { text-align: left; }" in text
    assert '<th class="text">Class</th><th>Code</th><th>Pixels</th><th>m²</th><th>Share</th>' in text


def test_what_matters_first_comes_first(tmp_path):
    curves = {"labels": [2.0, 1.0]}
    mapped = Report(
        "Map", CLASSES, areas_of(1.0), ACCURACY, curves=curves, map_path=write_codes(tmp_path), sources={"Model": "/m.xmn"}
    )
    assessed = Report("Accuracy", CLASSES, {}, ACCURACY, "Measured", map_path=write_codes(tmp_path), estimate=ESTIMATE)
    for report, headings in (
        (mapped, ["Accuracy", "Confusion matrix", "How it learned", "Made from"]),
        (assessed, ["The whole map", "Confusion matrix", "Map"]),
    ):
        text = page(tmp_path, report)
        assert re.findall("<h2>(.*?)</h2>", text) == headings
    assert page(tmp_path, mapped).index("data:image") < page(tmp_path, mapped).index("figure main")


def test_labels_of_other_shares_than_the_map_are_told_what_its_shares_make_of_their_accuracy(tmp_path):
    """Half of the labels are of each class; of the map 90 % are of the one of which 3/4 were right: 0.9 * 0.75 + 0.1 * 0.5."""
    held = metrics.accuracy(np.array([[30, 10], [20, 20]])).as_dict()
    told = "With each class as common as in the map, not as among the labels, the overall accuracy would be 72.5 %, as far as"
    for title, map_path in (("Training", None), ("Map", write_codes(tmp_path))):
        assert told in page(tmp_path, Report(title, CLASSES, {}, held, map_path=map_path, shares=(0.9, 0.1)))
    alike = Report("Training", CLASSES, {}, held, shares=(0.65, 0.35))
    measured = Report("Accuracy", CLASSES, {}, held, "Measured", shares=(0.9, 0.1))
    unjudged = Report("Training", CLASSES, {}, metrics.accuracy(np.array([[0, 0], [20, 20]])).as_dict(), shares=(0.2, 0.8))
    for report in (
        alike,
        measured,
        unjudged,
        Report("Training", CLASSES, {}, held),
        Report("Training", CLASSES, {}, shares=(1, 0)),
    ):
        assert report.weighted() is None
        assert "With each class" not in page(tmp_path, report)
    assert Report("Training", CLASSES, {}, held, shares=(0.92, 0.08)).weighted() == 0.92 * 0.75 + 0.08 * 0.5


def test_what_was_chosen_stands_before_what_it_was_made_from(tmp_path):
    settings = {"Seed": "7 (usually: 0)", "Notes": "<b> & c"}
    text = page(tmp_path, Report("Training", CLASSES, {}, ACCURACY, settings=settings, sources={"Model": "/m.xmn"}))
    assert re.findall("<h2>(.*?)</h2>", text)[-2:] == ["Settings", "Made from"]
    assert "<th>Seed</th><td>7 (usually: 0)</td>" in text
    assert "<td>&lt;b&gt; &amp; c</td>" in text


def test_the_estimated_areas_of_a_column_have_the_decimals_of_the_panel(tmp_path):
    """tests/plugin/test_figures.py has the same figures."""
    wood, lake = ESTIMATE["classes"]
    rows = [{**wood, "hectares": figure(187.4, 38.3)}, {**lake, "hectares": figure(46.86, 7.64)}]
    text = page(tmp_path, Report("Accuracy", CLASSES, {}, ACCURACY, "Measured", estimate={**ESTIMATE, "classes": rows}))
    assert '<td>187.4</td><td class="spread">± 38.3</td>' in text
    assert '<td>46.9</td><td class="spread">± 7.6</td>' in text


def test_a_matrix_of_many_classes_has_its_names_upright_and_is_printed_broad(tmp_path):
    for many, told in ((8, ("level", "usual")), (12, ("upright", "usual")), (13, ("", "upright", "broad"))):
        classes = tuple(ClassSpec(code, f"Class {code}", "#00aa00") for code in range(1, many + 1))
        found = metrics.accuracy(np.eye(many, dtype=np.int64)).as_dict()
        text = page(tmp_path, Report("Accuracy", classes, {}, found, "Measured"))
        of_each = re.findall('<table class="each">()', text)
        assert (*of_each, *re.findall('<thead class="(.*?)">', text), *re.findall('<section class="(.*?)">', text)) == told


def test_of_many_classes_a_table_has_the_accuracies_of_each_before_the_matrix(tmp_path):
    """Of 35 classes the matrix is wider than a screen, and the producer's accuracy is its last column."""
    classes = tuple(ClassSpec(code, f"Crop {code}", "#00aa00") for code in range(1, 15))
    counts = 200 * np.eye(14, dtype=np.int64)
    counts[0, :2] = 150, 50
    text = page(tmp_path, Report("Accuracy", classes, {}, metrics.accuracy(counts).as_dict(), "Measured"))
    rows = re.findall(r'<tr><td class="text"><span[^>]*></span>(Crop \d+)</td>(.*?)</tr>', text)
    assert rows[0] == ("Crop 1", "<td>200</td><td>75.0</td><td>100.0</td><td>85.7</td>")
    assert rows[1] == ("Crop 2", "<td>200</td><td>100.0</td><td>80.0</td><td>88.9</td>")
    assert len(rows) == 14
    assert re.findall("<h2>(.*?)</h2>", text)[:2] == ["Each class", "Confusion matrix"]


def test_an_area_of_a_change_is_told_in_the_same_digits_wherever_it_stands(tmp_path):
    """Pixels of a thousandth of a hectare: of what matters, 1.359 ha needs two decimals for three digits."""
    change = {
        "pixels": 41362, "hectares": 41.362, "changed_pixels": 1362, "changed_share": 1362 / 41362, "pixel_hectares": 0.001,
        "classes": [dataclasses.asdict(spec) for spec in CLASSES], "matrix": [[20000, 3], [1359, 20000]],
        "changes": [
            {"from": "Lake & shore", "to": "Wood", "pixels": 1359, "hectares": 1.359},
            {"from": "Wood", "to": "Lake & shore", "pixels": 3, "hectares": 0.003},
        ],
    }  # fmt: skip
    text = page(tmp_path, Report("Changes", CLASSES, {}, change=change))
    assert "Hectares compared<b>41.36</b>" in text
    assert text.count(">41.36<") == 2, "and in the corner of the table"
    assert text.count(">1.36<") == 2
    assert text.count(">&lt; 0.01<") == 2
    assert not re.search(r"41\.4|41\.362|1\.359|0\.003", text)
