"""A report speaks the language that its job names: headings, notes and figures; what the user called something stays."""

import dataclasses
import html
import json
import re
import shutil

import numpy as np
import pytest
from i18n import catalog

from xmodalnet.engine.__main__ import main
from xmodalnet.engine.jobs import ClassifyJob, TrainJob
from xmodalnet.engine.language import ENGLISH, language
from xmodalnet.engine.map_jobs import AssessJob, CompareJob
from xmodalnet.engine.options import parser
from xmodalnet.engine.report import Report, label_source, layer_sources, render_report
from xmodalnet.engine.runs.compare import Joined, change_classes
from xmodalnet.engine.specs import ANOTHER_CLASS, ClassSpec, LabelSpec, LayerSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent
from .test_report import ACCURACY, CALIBRATED, CLASSES, ESTIMATE, FOLDS

TITLES = {
    "de": ["Karte", "Genauigkeit", "Änderungen", "Training"],
    "es": ["Mapa", "Exactitud", "Cambios", "Entrenamiento"],
    "fr": ["Carte", "Précision", "Changements", "Entraînement"],
    "zh": ["地图", "精度", "变化", "训练"],
}


def texts_of(page: str) -> list[str]:
    """What is read of a page, and heard of its pictures."""
    bare = re.sub(r"<style>.*?</style>|data:image[^\"]*", "", page, flags=re.DOTALL)
    said = [*re.findall(r'(?:alt|aria-label)="([^"]*)"', bare), *re.split(r"<[^>]*>", bare)]
    return [html.unescape(text).replace("X-ModalNet for QGIS", "").strip() for text in said if text.strip()]


def english_in(page: str, code: str) -> list[str]:
    """Texts of the catalogue that a page has in English: a heading as a whole, a sentence by three words or more between its gaps."""
    shown, known = texts_of(page), catalog.read(code)
    whole = [text for text in catalog.report_texts() if text in shown and known[text] != text]
    parts = [part for text in catalog.texts() if known[text] != text for part in text.split("{}")]
    said = [
        part for part in set(parts) if len(re.findall("[A-Za-z]{2,}", part)) > 2 and any(part.strip() in text for text in shown)
    ]
    return whole + said


@pytest.fixture(scope="module", params=TITLES)
def pages(request, scene, train_job, model_path, tmp_path_factory):
    """The code of a language, and the reports of a map, its accuracy, its changes and its training in it."""
    folder, code = tmp_path_factory.mktemp(request.param), request.param
    mapped = str(folder / "map.tif")
    labels = LabelSpec(scene["labels"], field="class")
    jobs = [
        ClassifyJob((LayerSpec("msi", scene["msi"], "msi"),), str(model_path), mapped, device="cpu"),
        AssessJob(mapped, labels, sampling="stratified", compare_path=scene["truth"]),
        CompareJob(mapped, scene["truth"]),
        dataclasses.replace(train_job, model_path=str(folder / "m.xmn"), start_path=str(model_path), holdout=0.0),
    ]
    found = []
    for number, job in enumerate(jobs if code == "de" else jobs[:3]):  # a training takes its time
        path = folder / f"{number}.html"
        run_job(dataclasses.replace(job, report_path=str(path), language=code), silent)
        found.append(path.read_text(encoding="utf-8"))
    return code, found


def test_a_report_of_a_real_run_is_in_its_language(pages):
    code, found = pages
    for page, title, name in zip(found, TITLES[code], ("map", "map", "map → truth", "m")):
        assert page.startswith(f'<!DOCTYPE html>\n<html lang="{code}">')
        assert f"<title>{name} – {title} – X-ModalNet</title>" in page
        assert f'<div class="kind">{title}</div>\n<h1>{name}</h1>' in page
        assert english_in(page, code) == []
    smoothing = language(code).text("Smoothing")
    assert all(f"<span>{smoothing}</span>4</div>" in page for page in found[:2]), "told by map and accuracy"


def test_its_figures_have_the_decimal_sign_of_the_language(pages):
    code, found = pages
    shown = [text for page in found for text in texts_of(page)]
    told = [text for text in shown if re.fullmatch(r"\d+.\d %", text)]
    assert len(told) > 30
    assert {text[-4] for text in told} == {"." if code == "zh" else ","}


def test_classes_and_files_keep_their_names(pages, scene):
    _, found = pages
    for page in found[:3]:
        assert {"Bare soil", "Water", "Forest"} <= set(texts_of(page))
    assert scene["msi"] in texts_of(found[0])


def test_the_panel_of_figures_in_german():
    accuracy = ACCURACY | CALIBRATED | {"overall_accuracy_over_folds": FOLDS}
    notes = ["Class 'points' has only 2 shapes: it is not in the estimated accuracy"]
    page = render_report(
        Report(
            "Training",
            CLASSES,
            {"device": "cpu", "seconds": 1.5},
            accuracy,
            curves={"loss": [2.5, 1.0]},
            notes=notes,
            language=language("de"),
        )
    )
    assert "berechnet auf cpu in 1,5 s" in page
    assert "Gesamtgenauigkeit, zurückgehaltene Labels<b>75,0 %</b>" in page
    assert "Mittelwert ± Standardabweichung über 5 Folds<b>72,0 ± 3,4 %</b>" in page
    assert "Klasse &#39;points&#39; hat nur 2 Formen: Sie fehlt in der geschätzten Genauigkeit." in page
    assert "sind 80\N{NO-BREAK SPACE}% richtig" in page
    assert "4,1 % auseinander" in page
    assert '<circle cx="97.0" cy="1.0" r="5.5"' in page, "what is drawn is in no language"
    assert "Verlust, alle Terme" in page
    assert "1 – 2,5, 2 Epochen" in page
    assert english_in(page, "de") == []


def test_estimates_in_french():
    page = render_report(Report("Accuracy", CLASSES, {}, ACCURACY, "Measured", estimate=ESTIMATE, language=language("fr")))
    assert "Précision globale, estimée pour la carte entière<b>60,0 ± 5,0 %</b>" in page
    assert '<td>40\u202f000</td><td>45\u202f000</td><td class="spread">± 2\u202f000</td>' in page
    assert '<td>90,0 %</td><td class="spread">± inconnu</td>' in page
    assert "Précision de l&#39;utilisateur" in page


def test_the_engine_s_own_classes_are_said_in_the_language():
    joined = Joined((ClassSpec(1, "Labels", "#00aa00"),), np.zeros(256, np.int16), np.zeros(256, np.int16))
    assert [spec.name for spec in change_classes(joined, language("de"))] == ["Unverändert", "Jetzt Labels"]
    classes = (*CLASSES, ClassSpec(3, ANOTHER_CLASS, "#888888"))
    three = {
        "confusion": [[2, 0, 0], [0, 2, 0], [1, 0, 0]],
        "producers": [1, 1, 0],
        "users": [0.7, 1, None],
        "f1": [0.8, 1, None],
    }
    page = render_report(Report("Accuracy", classes, {}, ACCURACY | three, "Measured", language=language("de")))
    assert "Eine andere Klasse" in page
    assert ANOTHER_CLASS not in page


AVERAGE = (
    "The average accuracy of 60.5 % counts what the map lacks as classes that are never right ({}); "
    "of the map's own classes it is 70.0 %"
)
GROUND = "The map's pixels are of 80.1–100 m² on the ground: areas are shares of pixels; "
NONE_LEFT = "Continued from model 'm', none of whose classes is left; learned from scratch: 'a'"
OFF = "Layer 'msi' lies 0.50 pixels off (+0.40 right, +0.30 down; pixels of 'hsi'): more than the 0.25 that do no harm"
LARGER = "The values of layer 'msi' are about 1.5 times larger than those that the model learned from"
MISSED = "No sample pixel lies in {}: the estimates are of the map without them (2.5 % less)"


@pytest.mark.parametrize(
    ("code", "said", "shown", "other"),
    [
        ("de", AVERAGE.format("'points', 'a', another class"), "('points', 'a', andere Klasse)", "another"),
        ("fr", AVERAGE.format("another class"), "(autre classe)", "another"),
        ("de", GROUND, "80,1–100 m²", "80.1"),
        ("es", NONE_LEFT, "'m', del que no queda ninguna clase", "knows"),
        ("de", OFF, "0,50", "harm"),
        ("zh", LARGER, "相比：偏大，约 1.5 倍", "larger"),
        ("zh", MISSED.format("'a', 'b' of the map that the points were drawn in"), "位于 抽取这些点所用地图的 'a', 'b'：", "No"),
    ],
)
def test_what_fills_the_gaps_of_a_note_is_in_its_place_and_language(code, said, shown, other):
    """The last: the part that tells whose classes it is on was found before the sentence that it stands in."""
    told = language(code).words(said)
    assert shown in told
    assert other not in told


def test_what_it_was_made_from_in_spanish():
    spanish = language("es")
    layers = (LayerSpec("hsi", "/h.tif", bands=(1, 3)), LayerSpec("other", "/map.tif"))
    assert layer_sources(layers, spanish) == {"Capa HSI": "/h.tif (bandas 1, 3)", "Capa Otra": "/map.tif"}
    assert label_source(LabelSpec("/l.gpkg", "areas", "class"), spanish) == "/l.gpkg, capa areas, campo class"


@pytest.mark.parametrize(
    ("name", "code"), [("de_AT", "de"), ("ZH", "zh"), ("", "en"), ("en_GB", "en"), ("xx", "en"), ("../", "en"), ("d/", "en")]
)
def test_a_language_is_known_by_its_first_letters_and_an_unknown_one_is_english(name, code):
    assert language(name).code == code
    assert (language(name) is ENGLISH) == (code == "en")


def test_a_catalogue_that_cannot_be_read_is_none(tmp_path, monkeypatch):
    monkeypatch.setattr("xmodalnet.engine.language.TEMPLATES", tmp_path / "engine.json")
    (tmp_path / "xmodalnet_qq.ts").write_text("<TS>", encoding="utf-8")
    assert language("qq") is ENGLISH


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (["train", "--layer", "msi=/m.tif", "--labels", "/l.gpkg", "--model", "/m.xmn"], TrainJob),
        (["classify", "--layer", "msi=/m.tif", "--model", "/m.xmn", "--map", "/map.tif"], ClassifyJob),
        (["assess", "--map", "/m.tif", "--reference", "/r.tif"], AssessJob),
        (["compare", "--map", "/m.tif", "--with", "/n.tif"], CompareJob),
    ],
)
def test_the_command_line_names_it(words, kind):
    for more, wanted in (([], ""), (["--language", "de"], "de")):
        options = parser().parse_args([*words, *more])
        job = options.jobs(options)
        assert (type(job), job.language) == (kind, wanted)


def untimed(page):
    return re.sub(r"\d{4}-\d\d-\d\d( \d\d:\d\d:\d\d UTC)?", "", page)


def test_the_job_file_makes_the_same_report_and_what_machines_read_is_english(scene, tmp_path, capsys):
    """But for the time that it says."""
    report, change = tmp_path / "r.html", tmp_path / "change.tif"
    truth, later = scene["truth"], tmp_path / "later.tif"
    shutil.copyfile(truth, later)
    words = ["compare", "--map", truth, "--with", str(later), "--change", str(change), "--report", str(report), "--json"]
    assert main(words) == 0
    english = json.loads(capsys.readouterr().out)
    assert main([*words, "--language", "de"]) == 0
    german = json.loads(capsys.readouterr().out)
    first = report.read_text(encoding="utf-8")
    assert "Häufigste Änderungen" not in first
    assert "Von der ersten Karte zur zweiten" in first
    report.unlink()
    assert main(["run", f"{change}.job.json"]) == 0
    assert untimed(report.read_text(encoding="utf-8")) == untimed(first)
    assert (german["report"] | {"seconds": 0}, german["notes"]) == (english["report"] | {"seconds": 0}, english["notes"])


def test_the_check_tells_of_a_space_where_a_french_line_must_not_end(tmp_path, monkeypatch):
    monkeypatch.setattr(catalog, "LANGUAGES", ("fr",))
    assert catalog.faults() == []
    written = catalog.path_of("fr").read_text(encoding="utf-8")
    monkeypatch.setattr(catalog, "FOLDER", tmp_path)
    for mark in ("\xa0:", "\xa0;", "\xa0?", "\xa0»", "«\xa0"):
        catalog.path_of("fr").write_text(written.replace(mark, mark.replace("\xa0", " ")), encoding="utf-8")
        assert "texts have an ordinary space" in "\n".join(catalog.faults())


def test_the_check_tells_of_a_text_of_the_report_that_is_not_translated(tmp_path, monkeypatch):
    """One that is looked up and unknown, and one that is not looked up at all."""
    page = catalog.PAGE.read_text(encoding="utf-8")
    monkeypatch.setattr(catalog, "LANGUAGES", ("de",))
    try:
        for planted, fault in (
            ('<p>{{ say("A new one") }}</p>', "not translated"),
            ("<p>A new one</p>", "outside of say(): new one"),
        ):
            monkeypatch.setattr(catalog, "PAGE", tmp_path / "report.html")
            catalog.PAGE.write_text(page.replace("</body>", f"{planted}</body>"), encoding="utf-8")
            for cached in (catalog.contexts, catalog.report_texts):
                cached.cache_clear()
            assert fault in "\n".join(catalog.faults())
    finally:
        for cached in (catalog.contexts, catalog.report_texts):
            cached.cache_clear()
