"""The command line as a user meets it: whole processes, their files, their last lines and their exit codes."""

import argparse
import json
import os
import signal
import socket
import subprocess
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
import rasterio
from scenes import write_raster

from xmodalnet.engine.__main__ import _line_call
from xmodalnet.engine.errors import JobError
from xmodalnet.engine.jobs import ClassifyJob, ExportOnnxJob, SuggestJob, TrainJob
from xmodalnet.engine.map_jobs import AssessJob
from xmodalnet.engine.options import parser
from xmodalnet.engine.specs import ClassSpec, FitSpec, LabelSpec, LayerSpec
from xmodalnet.engine.wire import Run, encode_command, job_to_dict

ROOT = Path(__file__).resolve().parents[2]


def engine(*arguments: object, cwd: Path = ROOT, env: dict[str, str] | None = None) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "engine", *map(str, arguments)], cwd=cwd, env=env, capture_output=True, text=True, check=False
    )


def mistake(result: subprocess.CompletedProcess) -> str:
    """The error of a run that ended in the user's mistake: exit code 2, and error and hint as the last two lines."""
    assert result.returncode == 2, result.stderr
    assert "Traceback" not in result.stderr
    error, hint = result.stderr.strip().splitlines()[-2:]
    assert error.startswith("error: ")
    assert hint.startswith("hint: ")
    return error


def test_the_unit_of_radar_can_be_told():
    words = ["registration", "--layer", "sar=a.tif", "--layer", "msi=b.tif", "--target", "msi", "--unit"]
    for unit, decibel in (("power", 10), ("amplitude", 20), ("decibel", 0)):
        options = parser().parse_args([*words, f"sar={unit}"])
        assert [layer.decibel for layer in options.jobs(options).layers] == [decibel, None]
    options = parser().parse_args([*words, "msi=power"])
    with pytest.raises(JobError, match="no layer of radar"):
        options.jobs(options)


def test_the_bands_to_learn_from_can_be_told():
    words = ["train", "--layer", "hsi=a.tif", "--layer", "msi=b.tif", "--labels", "l.gpkg", "--model", "m.xmn"]
    options = parser().parse_args([*words, "--bands", "hsi=1-3,7", "--wavelengths", "msi=400-1340, 1460.5-2386"])
    hsi, msi = options.jobs(options).layers
    assert (hsi.bands, hsi.wavelengths_nm) == ((1, 2, 3, 7), ())
    assert (msi.bands, msi.wavelengths_nm) == ((), ((400.0, 1340.0), (1460.5, 2386.0)))
    for told, wrong in (("--bands", "hsi=3-1"), ("--bands", "hsi=a"), ("--wavelengths", "hsi"), ("--wavelengths", "hsi=400")):
        with pytest.raises(SystemExit):
            parser().parse_args([*words, told, wrong])
    options = parser().parse_args([*words, "--bands", "sar=1"])
    with pytest.raises(JobError, match="no layer of the stream 'sar', whose bands are chosen"):
        options.jobs(options)
    options = parser().parse_args([*words, "--bands", "hsi=1", "--wavelengths", "hsi=400-500"])
    with pytest.raises(JobError, match="is told both bands and wavelengths"):
        options.jobs(options).check()


def test_the_whole_road_by_command_line(tmp_path):
    """Sample, train, classify, assess, and the job file that makes the same map again."""
    made = engine("sample", tmp_path / "scene", "--size", 160, "--json")
    scene = json.loads(made.stdout)["outputs"]
    model, out, sure = tmp_path / "m.xmn", tmp_path / "map.tif", tmp_path / "sure.tif"
    layers = ["--layer", f"hsi={scene['hsi']}", "--layer", f"msi={scene['msi']}"]
    trained = engine(
        "train", *layers, "--labels", scene["labels"], "--field", "class", "--target", "msi", "--model", model, "--json"
    )
    assert trained.returncode == 0, trained.stderr
    report = json.loads(trained.stdout)["report"]
    assert 0 <= report["overall_accuracy"] <= 1
    assert sum(map(sum, report["confusion"])) > 0

    classify = ["classify", "--model", model, "--layer", f"msi={scene['msi']}", "--map", out, "--confidence", sure, "--json"]
    mapped = engine(*classify)
    assert mapped.returncode == 0, mapped.stderr
    assert json.loads(mapped.stdout)["report"]["pixels"] == 160 * 160

    page = tmp_path / "report.html"
    assessed = engine("assess", "--map", out, "--reference", scene["truth"], "--report", page, "--json")
    assert assessed.returncode == 0, assessed.stderr
    with rasterio.open(out) as found, rasterio.open(scene["truth"]) as truth:
        agreement = float((found.read(1) == truth.read(1)).mean())
    assert json.loads(assessed.stdout)["report"]["overall_accuracy"] == pytest.approx(agreement)
    assert agreement > 0.75
    text = page.read_text(encoding="utf-8")
    assert "data:image/png;base64," in text
    assert "<polyline" not in text, "how the model learned says nothing of how right the map is"
    assert "http" not in text.replace("http://www.w3.org", "")

    with rasterio.open(out) as found:
        first = found.read()
    moved = tmp_path.rename(tmp_path.with_name("moved to another place"))
    (moved / "map.tif").unlink()
    again = engine("run", moved / "map.tif.job.json")
    assert again.returncode == 0, again.stderr
    with rasterio.open(moved / "map.tif") as found:
        np.testing.assert_array_equal(found.read(), first)
    copied = engine(
        "assess", "--map", moved / "map.tif", "--reference", moved / "scene" / "labels.gpkg", "--field", "class", "--json"
    )
    assert json.loads(copied.stdout)["report"]["is_of_training"], "the labels are known wherever they lie"


def test_the_map_is_one_that_others_can_read(model_path, scene, tmp_path):
    out, sure, unsure = (tmp_path / f"{name}.tif" for name in ("map", "sure", "unsure"))
    beside = ("--confidence", sure, "--uncertainty", unsure)
    result = engine("classify", "--model", model_path, "--layer", f"msi={scene['msi']}", "--map", out, *beside)
    assert result.returncode == 0, result.stderr
    with rasterio.open(out) as found, rasterio.open(sure) as confidence, rasterio.open(scene["msi"]) as source:
        assert (found.dtypes[0], found.nodata, found.crs, found.transform) == ("uint8", 255, source.crs, source.transform)
        assert found.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert len(found.colormap(1)) == 256
        assert json.loads(found.tags()["PROVENANCE"])["model"] == model_path.name
        values = confidence.read(1)
        assert values.dtype == np.float32
        assert 0 < values.min() <= values.max() <= 1
    with rasterio.open(unsure) as uncertainty:
        assert uncertainty.descriptions == ("entropy", "margin", "unlike")


def test_an_area_is_mapped_alone(model_path, scene, tmp_path):
    out, whole = tmp_path / "part.tif", tmp_path / "whole.tif"
    with rasterio.open(scene["msi"]) as source:
        left, bottom, right, top = rasterio.windows.bounds(rasterio.windows.Window(20, 30, 50, 40), source.transform)
    arguments = ["classify", "--model", model_path, "--layer", f"msi={scene['msi']}", "--map"]
    assert engine(*arguments, out, f"--area={left},{bottom},{right},{top}").returncode == 0
    assert engine(*arguments, whole).returncode == 0
    with rasterio.open(out) as part, rasterio.open(whole) as full:
        assert part.shape == (40, 50)
        np.testing.assert_array_equal(part.read(1), full.read(1)[30:70, 20:70])


@pytest.mark.parametrize(("words", "wanted"), [([], None), (["--smoothing", "0"], 0.0), (["--smoothing", "7.5"], 7.5)])
def test_smoothing_reaches_the_job(words, wanted):
    train = ["train", "--layer", "msi=m.tif", "--labels", "l.gpkg", "--model", "m.xmn"]
    classify = ["classify", "--layer", "msi=m.tif", "--model", "m.xmn", "--map", "o.tif"]
    trained, mapped = (parser().parse_args([*command, *words]) for command in (train, classify))
    assert trained.jobs(trained).smoothing == (TrainJob.smoothing if wanted is None else wanted)
    assert mapped.jobs(mapped).smoothing == wanted


@pytest.mark.parametrize(("words", "wanted"), [([], None), (["--prior", "0"], 0.0), (["--prior", "0.75"], 0.75)])
def test_the_class_prior_reaches_the_job(words, wanted):
    train = ["train", "--layer", "msi=m.tif", "--labels", "l.gpkg", "--model", "m.xmn"]
    classify = ["classify", "--layer", "msi=m.tif", "--model", "m.xmn", "--map", "o.tif"]
    trained, mapped = (parser().parse_args([*command, *words]) for command in (train, classify))
    assert trained.jobs(trained).prior == (TrainJob.prior if wanted is None else wanted)
    assert mapped.jobs(mapped).prior == wanted


def test_a_model_to_continue_from_reaches_the_job():
    train = ["train", "--layer", "msi=m.tif", "--labels", "l.gpkg", "--model", "m.xmn"]
    scratch, continued = (parser().parse_args(words) for words in (train, [*train, "--start", "old.xmn"]))
    assert scratch.jobs(scratch).start_path is None
    assert continued.jobs(continued).start_path == os.path.abspath("old.xmn")


def test_an_export_reaches_the_job():
    words = ["export-onnx", "--model", "m.xmn", "--onnx", "m.onnx", "--streams", "msi", "--tile", "256", "--nodata", "-9999"]
    options = parser().parse_args(words)
    model, onnx = os.path.abspath("m.xmn"), os.path.abspath("m.onnx")
    assert options.jobs(options) == ExportOnnxJob(model, onnx, ("msi",), 256, None, -9999.0)


@pytest.mark.parametrize("name", ["clean 12:30.tif", "a:b.tif", "at12:30.tif", "sub/at:b.tif", "/vsi.tif"])
def test_what_is_written_is_a_file_of_the_system_whatever_its_name(name):
    words = ["majority", "--map", "m.tif", "--cleaned", name]
    job = (options := parser().parse_args(words)).jobs(options)
    assert (job.map_path, job.cleaned_path) == (os.path.abspath("m.tif"), os.path.abspath(name))


@pytest.mark.parametrize(
    ("name", "is_of_gdal"),
    [
        ("NETCDF:cube.nc:red", True),
        ('HDF5:"a b.h5"://red', True),
        ("https://example.com/a.tif", True),
        ("/vsizip/a.zip/a.tif", True),
        ("<GDAL_WMS><Service/></GDAL_WMS>", True),
        ("map 12:30.tif", False),
        ("a:b.tif", False),
        ("12:30.tif", False),
    ],
)
def test_what_is_read_may_be_a_name_of_gdals(name, is_of_gdal):
    [layer] = (options := parser().parse_args(["registration", "--layer", f"msi={name}", "--target", "msi"])).jobs(options).layers
    assert layer.path == (name if is_of_gdal else os.path.abspath(name))


@pytest.mark.parametrize(
    ("streams", "said", "kinds", "target"),
    [
        ("msi sar2 sar_asc", "", "msi sar sar", "sar_asc"),
        ("hsi S1A", "S1A=sar", "hsi sar", "S1A"),
        ("hsi S1A", "", "hsi other", "hsi S1A"),
        ("msi height", "height=dsm", "msi dsm", "msi height"),
        ("sar msi other", "", "sar msi other", "msi other"),
        ("SAR_desc sarong", "", "sar other", "SAR_desc sarong"),
        ("a b", "", "other other", "b"),
    ],
)
def test_what_a_stream_is_may_be_its_name_or_be_said(streams, said, kinds, target):
    """Radar under another name than sar was taken as it lies, and heights that came last were what the map was made from."""
    words = [word for stream in streams.split() for word in ("--layer", f"{stream}=a.tif")]
    words += ["--kind", said] if said else []
    options = parser().parse_args(["train", *words, "--labels", "l.gpkg", "--model", "m.xmn"])
    job = options.jobs(options)
    assert " ".join(layer.kind for layer in job.layers) == kinds
    assert " ".join(job.target_streams) == target


def test_a_kind_is_one_that_there_is_and_of_a_layer_that_is_given():
    words = ["train", "--layer", "msi=m.tif", "--labels", "l.gpkg", "--model", "m.xmn", "--kind"]
    assert "'msi=radar' is not STREAM=KIND, the kind one of hsi, msi," in mistake(engine(*words, "msi=radar"))
    assert "There is no layer of the stream 'S1A', whose kind is told" in mistake(engine(*words, "S1A=sar"))


def test_a_file_that_is_there_is_no_name_of_gdals(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "at12:30.tif").touch()
    job = (options := parser().parse_args(["majority", "--map", "at12:30.tif", "--cleaned", "o.tif"])).jobs(options)
    assert job.map_path == str(tmp_path / "at12:30.tif")


def test_a_name_that_is_too_long_is_a_sentence(tmp_path):
    mapped = write_raster(tmp_path / "m.tif", np.ones((2, 2), np.uint8))
    found = engine("majority", "--map", mapped, "--cleaned", f"{tmp_path}/later: {'x' * 250}.tif")
    assert "is too long for a file in" in mistake(found)
    assert found.stderr.endswith("hint: Choose a shorter one\n")


def test_author_and_notes_reach_the_job():
    words = ["train", "--layer", "msi=m.tif", "--labels", "l.tif", "--model", "m.xmn", "--author", "Ada", "--notes", "Summer"]
    options = parser().parse_args(words)
    job = options.jobs(options)
    assert (job.author, job.notes) == ("Ada", "Summer")


TABLE = "\ufeffCode;Name;Color\n1;Wald;#2e7d32\n\n7;See;\n"


TRAINED = "train --layer msi=a.tif --model m.xmn --labels"


def test_labels_are_named_as_qgis_writes_them(tmp_path):
    """They were "not there"."""
    path = str(tmp_path / "l.gpkg")

    def asked(*words):
        options = parser().parse_args([*TRAINED.split(), *words])
        labels = options.jobs(options).labels
        return labels.path, labels.layer

    assert asked(f"{path}|layername=parcels") == asked(path, "--labels-layer", "parcels") == (path, "parcels")
    assert asked(f"{path}|layername=parcels|geometrytype=Polygon") == (path, "parcels")
    (tmp_path / "a|b.gpkg").touch()
    assert asked(str(tmp_path / "a|b.gpkg")) == (str(tmp_path / "a|b.gpkg"), "")
    for words, told in (
        ([f'{path}|layername=parcels|subset="crop" = 110'], r"has a filter \(subset\)"),
        ([f"{path}|layerid=0"], "names no file and layer"),
        ([f"{path}|layername=parcels", "--labels-layer", "other"], "names another layer than 'other'"),
    ):
        with pytest.raises(JobError, match=told):
            asked(*words)
    options = parser().parse_args(["assess", "--map", "m.tif", "--reference", f"{path}|layername=parcels"])
    assert (options.jobs(options).reference.path, options.jobs(options).reference.layer) == (path, "parcels")
    options = parser().parse_args(f"classify --layer msi=a.tif --model m.xmn --map o.tif --within {path}|layername=p".split())
    assert (options.jobs(options).within_path, options.jobs(options).within_layer) == (path, "p")


@pytest.mark.parametrize("command", ["train --model O.xmn", "suggest --points P.gpkg"])
def test_the_names_of_codes_come_from_a_table(tmp_path, command):
    table = tmp_path / "classes.csv"
    table.write_text(TABLE, encoding="utf-8")
    words = [*command.split(), "--layer", "msi=a.tif", "--labels", "codes.tif", "--classes", str(table)]
    options = parser().parse_args(words)
    wood, lake = options.jobs(options).classes
    assert not options.jobs(options).every_class, "a list of classes may serve for several years"
    assert (wood.code, wood.name, wood.color) == (1, "Wald", "#2e7d32")
    assert (lake.code, lake.name, lake.color) == (7, "See", "#1f78b4"), "the colour that its name calls for"


@pytest.mark.parametrize(("words", "wanted"), [([], -1), (["--folds", "0"], 0), (["--folds", "5"], 5)])
def test_the_folds_reach_the_job(words, wanted):
    options = parser().parse_args(["train", "--layer", "msi=m.tif", "--labels", "l.gpkg", "--model", "m.xmn", *words])
    assert options.jobs(options).folds == wanted


def test_the_sampling_design_and_another_map_reach_the_job():
    words = ["assess", "--map", "/m.tif", "--reference", "/r.gpkg", "--sampling", "stratified", "--strata", "/s.tif", "--compare"]
    job = (options := parser().parse_args([*words, "/c.tif"])).jobs(options)
    assert (job.sampling, job.strata_path, job.compare_path) == ("stratified", "/s.tif", "/c.tif")
    usual = (options := parser().parse_args(words[:5])).jobs(options)
    assert (usual.sampling, usual.strata_path, usual.compare_path) == ("drawn", None, None)
    plain = (options := parser().parse_args([*words[:6], "none"])).jobs(options)
    assert plain.sampling is None


def test_the_number_of_points_is_not_called_like_their_file(tmp_path):
    mapped = write_raster(tmp_path / "m.tif", np.repeat([1, 2], 200).reshape(20, 20).astype(np.uint8))
    said = engine("sampling", "--map", mapped, "--points", tmp_path / "p.gpkg", "--size", 20)
    lines = [line.strip() for line in said.stdout.splitlines()]
    assert "points drawn  20" in lines
    assert [line for line in lines if line.startswith("points  ")] == [f"points  {tmp_path / 'p.gpkg'}"]


def test_where_to_label_next_reaches_the_job():
    words = ["suggest", "--layer", "msi=/m.tif", "--labels", "/l.gpkg", "--field", "class", "--points", "/p.gpkg", "--count", "3"]
    options = parser().parse_args([*words, "--seed", "7", "--start", "/old.xmn", "--target", "msi"])
    job = options.jobs(options)
    assert job == SuggestJob(
        (LayerSpec("msi", "/m.tif", "msi"),),
        LabelSpec("/l.gpkg", field="class"),
        "/p.gpkg",
        ("msi",),
        count=3,
        fit=FitSpec(seed=7),
        start_path="/old.xmn",
    )
    job.check()


def test_the_names_of_a_reference_raster_reach_the_job(tmp_path):
    (tmp_path / "names.csv").write_text("code;name;color\n3;Wald;#00aa00\n", encoding="utf-8")
    words = ["assess", "--map", "/m.tif", "--reference", "/r.tif", "--ignore", "9", "--classes", str(tmp_path / "names.csv")]
    options = parser().parse_args(words)
    assert options.jobs(options) == AssessJob(
        "/m.tif", LabelSpec("/r.tif", ignore=(9,), classes=(ClassSpec(3, "Wald", "#00aa00"),)), sampling="drawn"
    )


def test_an_area_west_of_greenwich():
    options = ["classify", "--layer", "msi=m.tif", "--model", "m.xmn", "--map", "o.tif", "--area", "-0.499,38.99,-0.4,39.0"]
    assert "m.xmn' does not exist" in mistake(engine(*options))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["fly"], "invalid choice"),
        (["classify", "--map", "o.tif", "--layer", "msi"], "STREAM=PATH"),
        (["train", "--layer", "msi=none.tif", "--labels", "l.gpkg", "--model", "m.xmn", "--target", "sar"], "none of the layers"),
        (["train", "--layer", "msi=none.tif", "--labels", "l.gpkg", "--model", "m.xmn"], "none.tif"),
        (["train", "--layer", "msi=none.tif", "--labels", "l.gpkg", "--model", "m.xmn", "--folds", "1"], "in 1 folds"),
        (["classify", "--layer", "msi=none.tif", "--model", "none.xmn", "--map", "o.tif"], "none.xmn"),
        (["classify", "--layer", "msi=none.tif", "--model", "none.xmn", "--map", "o.tif", "--area", "1,2,3"], "LEFT,BOTTOM"),
        (["classify", "--layer", "msi=none.tif", "--model", "none.xmn", "--map", "o.tif", "--area", "0,0,inf,1"], "no end"),
        (["classify", "--layer", "msi=none.tif", "--model", "none.xmn", "--map", "o.tif", "--area"], "--area"),
        (["classify", "--layer", "msi=m.tif", "--model", "m.xmn", "--map", "o.tif", "--smoothing", "-1"], "smoothing is -1"),
        (["assess", "--map", "none.tif", "--reference", "r.tif"], "none.tif"),
        (["assess", "--map", "none.tif", "--reference", "r.tif", "--sampling", "systematic"], "invalid choice"),
        (["assess", "--map", "none.tif", "--reference", "r.tif", "--strata", "s.tif"], "Strata are given"),
        (["run", "none.json"], "none.json"),
    ],
)
def test_mistakes_end_in_a_sentence_and_a_hint(arguments, words):
    assert words in mistake(engine(*arguments))


@pytest.mark.parametrize(
    ("text", "words"), [('{"type": "fly"}', "no job"), ('{"type": ["train"]}', "no job"), ("[" * 100_000, "cannot be read")]
)
def test_a_job_file_of_something_else_is_refused(tmp_path, text, words):
    (tmp_path / "job.json").write_text(text)
    assert words in mistake(engine("run", tmp_path / "job.json"))


def test_a_job_file_may_begin_with_a_mark_as_windows_writes_it(tmp_path):
    (tmp_path / "job.json").write_text('{"type": "doctor"}', encoding="utf-8-sig")
    assert engine("run", tmp_path / "job.json").returncode == 0


def test_a_list_of_jobs_prints_one_object(tmp_path):
    """A list of one is a list as well; an empty one is a mistake."""
    path = tmp_path / "jobs.json"
    for count in (1, 2):
        path.write_text(json.dumps([{"type": "doctor"}] * count))
        jobs = json.loads(engine("run", path, "--json").stdout)["jobs"]
        assert [sorted(entry) for entry in jobs] == [["notes", "outputs", "report"]] * count
    path.write_text("[]")
    assert "empty list" in mistake(engine("run", path, "--json"))


def test_what_a_list_has_done_is_told_where_a_later_job_fails(tmp_path):
    path = tmp_path / "jobs.json"
    mapped = write_raster(tmp_path / "m.tif", np.repeat([1, 2], 200).reshape(20, 20).astype(np.uint8))
    cleaned = {"type": "majority", "map_path": mapped, "cleaned_path": str(tmp_path / "c.tif")}
    gone = {"type": "majority", "map_path": str(tmp_path / "gone.tif"), "cleaned_path": str(tmp_path / "d.tif")}
    path.write_text(json.dumps([cleaned, gone, cleaned]))
    said = engine("run", path, "--json")
    assert "gone.tif' is not there" in mistake(said)
    found = json.loads(said.stdout)
    assert [entry["outputs"]["map"] for entry in found["jobs"]] == [cleaned["cleaned_path"]]
    message, hint = (line.partition(": ")[2] for line in said.stderr.strip().splitlines()[-2:])
    assert found["error"] == {"job": 2, "target": gone["cleaned_path"], "message": message, "hint": hint}
    assert f"job 2: {gone['cleaned_path']}\n" in said.stderr
    said = engine("run", path)
    assert "gone.tif' is not there" in mistake(said)
    assert cleaned["cleaned_path"] in said.stdout
    found = json.loads(engine("run", path.with_name("none.json"), "--json").stdout)
    assert list(found) == ["error"], "one object, whatever happens"
    assert "none.json' cannot be read" in found["error"]["message"]


def test_a_list_goes_on_where_one_of_its_jobs_fails_if_it_shall(tmp_path):
    mapped = write_raster(tmp_path / "m.tif", np.repeat([1, 2], 200).reshape(20, 20).astype(np.uint8))
    paths = [(mapped, "a.tif"), ("/gone.tif", "b.tif"), (mapped, "c.tif"), ("/none.tif", "d.tif")]
    jobs = [{"type": "majority", "map_path": path, "cleaned_path": str(tmp_path / name)} for path, name in paths]
    (tmp_path / "jobs.json").write_text(json.dumps(jobs))
    said = engine("run", tmp_path / "jobs.json", "--keep-going", "--json")
    found = json.loads(said.stdout)
    assert said.returncode == 2
    assert [Path(entry["outputs"]["map"]).name for entry in found["jobs"]] == ["a.tif", "c.tif"]
    assert [(error["job"], Path(error["target"]).name) for error in found["errors"]] == [(2, "b.tif"), (4, "d.tif")]
    assert found["error"] == found["errors"][0]
    assert said.stderr.count("error: ") == 2


def test_json_is_utf8_whatever_the_terminal_is(tmp_path):
    folder = tmp_path / "Übung ☃"
    command = [sys.executable, "-m", "engine", "sample", str(folder), "--size", "64"]
    narrow = {**os.environ, "PYTHONIOENCODING": "ascii"}
    printed = subprocess.run([*command, "--json"], cwd=ROOT, capture_output=True, check=True, env=narrow).stdout
    assert json.loads(printed.decode("utf-8"))["outputs"]["msi"].startswith(str(folder))
    assert subprocess.run(command, cwd=ROOT, capture_output=True, check=False, env=narrow).returncode == 0


@pytest.mark.parametrize("arguments", [("run", "--keys"), ("doctor",), ("doctor", "--json")])
def test_whoever_has_read_enough_ends_it_without_a_word(arguments):
    """As in `run --keys | head -1`."""
    reads, writes = os.pipe()
    os.close(reads)
    command = [sys.executable, "-m", "engine", *arguments]
    result = subprocess.run(command, cwd=ROOT, stdout=writes, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writes)
    assert result.returncode == 0
    assert "Error" not in result.stderr


def test_a_failure_is_told_to_a_script_whose_reader_has_had_enough(tmp_path):
    mapped = write_raster(tmp_path / "m.tif", np.repeat([1, 2], 200).reshape(20, 20).astype(np.uint8))
    jobs = [{"type": "majority", "map_path": path, "cleaned_path": str(tmp_path / "c.tif")} for path in (mapped, "/none.tif")]
    (tmp_path / "jobs.json").write_text(json.dumps(jobs))
    reads, writes = os.pipe()
    os.close(reads)
    command = [sys.executable, "-m", "engine", "run", str(tmp_path / "jobs.json")]
    result = subprocess.run(command, cwd=ROOT, stdout=writes, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writes)
    assert "error: " in result.stderr
    assert "none.tif" in result.stderr
    assert result.returncode == 2


def test_progress_in_a_file_is_a_line_now_and_then(capsys, monkeypatch):
    """With the time and what is made: several maps may tell it to one file."""
    progress = _line_call("map.tif")
    for step in range(1001):
        progress(step / 1000, f"step {step}")
    times, told = zip(*(line.split("  ", 1) for line in capsys.readouterr().err.splitlines()), strict=True)
    assert told == tuple(f"map.tif  {10 * tenth:>3} %  step {100 * tenth}" for tenth in range(11))
    assert all(abs(datetime.now().astimezone() - datetime.fromisoformat(when)) < timedelta(minutes=1) for when in times)
    said = [line.split("  ", 1)[1] for line in engine("doctor").stderr.splitlines()]
    assert said == ["-    0 %  Looking at the engine", "-  100 %  Done"]
    monkeypatch.setattr("xmodalnet.engine.__main__._SIGN_OF_LIFE_S", 0.0)
    for part in (0.01, 0.02):
        progress(part, "Reading")
    assert [line.split("  ", 1)[1] for line in capsys.readouterr().err.splitlines()] == [
        "map.tif    1 %  Reading",
        "map.tif    2 %  Reading",
    ], "a sign of life"


def test_doctor_names_its_devices_also_to_people():
    assert "devices  cpu (" in engine("doctor").stdout


def test_doctor_tells_versions_and_a_device_that_works():
    report = json.loads(engine("doctor", "--json").stdout)["report"]
    assert report["versions"]["torch"].startswith("2.13.0")
    assert report["devices"][0]["ok"]
    assert report["memory_mb"] > 0


def test_interrupting_leaves_nothing_behind(scene, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    command = [
        "train",
        "--layer",
        f"msi={scene['msi']}",
        "--labels",
        scene["labels"],
        "--model",
        folder / "m.xmn",
        "--epochs",
        "500",
    ]
    process = subprocess.Popen([sys.executable, "-m", "engine", *map(str, command)], cwd=ROOT, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    said = next(line for line in process.stderr if "Learning" in line)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 130, said + errors
    assert not list(folder.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without a signal")
def test_what_a_list_has_done_is_told_where_it_is_interrupted(scene, tmp_path):
    path, pipe = tmp_path / "jobs.json", subprocess.PIPE
    mapped = write_raster(tmp_path / "m.tif", np.repeat([1, 2], 200).reshape(20, 20).astype(np.uint8))
    cleaned = {"type": "majority", "map_path": mapped, "cleaned_path": str(tmp_path / "c.tif")}
    layer = {"stream": "msi", "path": str(scene["msi"])}
    fit = {"epochs": 500}
    learned = {
        "type": "train",
        "layers": [layer],
        "labels": {"path": str(scene["labels"])},
        "model_path": str(tmp_path / "m.xmn"),
    }
    path.write_text(json.dumps([cleaned, {**learned, "fit": fit}]))
    command = [sys.executable, "-m", "engine", "run", str(path), "--json"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe, text=True)
    said = next(line for line in process.stderr if "Learning" in line)
    process.send_signal(signal.SIGINT)
    out, errors = process.communicate(timeout=30)
    assert process.returncode == 130, said + errors
    assert [entry["outputs"]["map"] for entry in json.loads(out)["jobs"]] == [cleaned["cleaned_path"]]


@pytest.fixture
def long_map(model_path, scene, tmp_path):
    """A map that takes long: the scene seen as one of 40 times its width and height."""
    with rasterio.open(scene["msi"]) as source:
        size = source.width
        bands = "".join(
            f'<VRTRasterBand dataType="{kind}" band="{band}"><SimpleSource><SourceFilename>{scene["msi"]}</SourceFilename>'
            f'<SourceBand>{band}</SourceBand><SrcRect xOff="0" yOff="0" xSize="{size}" ySize="{size}"/>'
            f'<DstRect xOff="0" yOff="0" xSize="{40 * size}" ySize="{40 * size}"/></SimpleSource></VRTRasterBand>'
            for band, kind in enumerate(["UInt16"] * source.count, start=1)
        )
    (tmp_path / "large.vrt").write_text(f'<VRTDataset rasterXSize="{40 * size}" rasterYSize="{40 * size}">{bands}</VRTDataset>')
    (tmp_path / "out").mkdir()
    layers = (LayerSpec("msi", str(tmp_path / "large.vrt"), "msi"),)
    return ClassifyJob(layers, str(model_path), str(tmp_path / "out" / "map.tif"), str(tmp_path / "out" / "sure.tif"))


def end_midway(process, job, number):
    """Send a signal as soon as the map's draft is there. Returns what is left in its folder, and what was said on stderr."""
    folder = Path(job.map_path).parent
    for _ in range(600):
        if len(list(folder.glob(".*/draft.tif"))) == 2 or process.poll() is not None:
            break
        time.sleep(0.1)
    assert process.poll() is None
    process.send_signal(number)
    _, errors = process.communicate(timeout=30)
    return list(folder.iterdir()), errors


@pytest.fixture
def heard():
    """SIGHUP is, by what is started here: whoever runs the tests under nohup hands on that it is not."""
    if not hasattr(signal, "SIGHUP"):
        yield
        return
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without a signal")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)])
def test_a_map_that_is_ended_midway_leaves_nothing_behind(long_map, heard, number):
    options = ["--layer", f"msi={long_map.layers[0].path}", "--map", long_map.map_path, "--confidence", long_map.confidence_path]
    command = [sys.executable, "-m", "engine", "classify", "--model", long_map.model_path, *options, "--json"]
    with (said := Path(long_map.model_path).with_name("said.json")).open("w") as out:
        process = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=subprocess.PIPE, text=True)
        left, errors = end_midway(process, long_map, number)
    assert (left, errors.splitlines()[-1], process.returncode) == ([], "cancelled", 130)
    assert json.loads(said.read_text())["error"]["message"] == "The job was cancelled"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without a signal")
def test_a_worker_that_is_ended_midway_leaves_nothing_behind(long_map):
    command, pipe = [sys.executable, "-m", "engine", "serve"], subprocess.PIPE
    process = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True)
    process.stdin.write(encode_command(Run(long_map)) + "\n")
    process.stdin.flush()
    left, errors = end_midway(process, long_map, signal.SIGTERM)
    assert (left, process.returncode) == ([], 130)
    assert "Traceback" not in errors
    assert "Fatal" not in errors


def test_an_interrupt_at_the_very_start_says_nothing():
    """Before the engine's own modules are there: the process ends, without a word of Python's."""
    finder = (
        "import os, runpy, signal, sys\n"
        "class Interrupting:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'engine.jobs': os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Interrupting()); sys.argv = ['engine', 'doctor']; runpy.run_module('engine', run_name='__main__')"
    )
    result = subprocess.run([sys.executable, "-c", finder], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (-signal.SIGINT, "")


def test_a_classify_job_never_loads_torch(model_path, scene, tmp_path):
    code = (
        "import sys; from engine.__main__ import main\n"
        f"layer = {scene['msi']!r}; model = {str(model_path)!r}; out = {str(tmp_path / 'o.tif')!r}\n"
        "code = main(['classify', '--model', model, '--layer', 'msi=' + layer, '--map', out])\n"
        "print(sorted({'torch', 'rasterio', 'onnxruntime'} & set(sys.modules))); sys.exit(code)"
    )
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines()[-1] == "['onnxruntime', 'rasterio']"


@pytest.mark.parametrize("is_list", [False, True])
def test_a_job_file_calls_no_cluster_that_its_reader_does_not_name(tmp_path, is_list):
    """Who answers there runs programs here: the address is not even knocked at."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"tcp://127.0.0.1:{server.getsockname()[1]}"
        fields = job_to_dict(ClassifyJob((LayerSpec("msi", "/m.tif"),), "/m.xmn", str(tmp_path / "o.tif"), cluster=address))
        path = tmp_path / "job.json"
        path.write_text(json.dumps([fields] if is_list else fields))
        result = engine("run", path)
        assert mistake(result) == f"error: The job file asks for the cluster '{address}', which could run programs in your name"
        assert f"add --cluster {address}; else delete" in result.stderr
        server.settimeout(0)
        with pytest.raises(BlockingIOError):
            server.accept()
    for words, found in (["--cluster", address], address), (["--cluster", "local:2"], "local:2"):
        options = parser().parse_args(["run", str(path), *words])
        jobs = options.jobs(options)
        assert (jobs[0] if is_list else jobs).cluster == found


def test_a_job_file_may_ask_for_processes_of_this_machine(tmp_path):
    job = ClassifyJob((LayerSpec("msi", "/m.tif"),), "/m.xmn", str(tmp_path / "o.tif"), cluster="local:2")
    (tmp_path / "job.json").write_text(json.dumps(job_to_dict(job)))
    options = parser().parse_args(["run", str(tmp_path / "job.json")])
    assert options.jobs(options) == job


def test_tables_of_another_gdal_and_proj_are_not_looked_at(model_path, scene, tmp_path):
    """Companies set these for all programs, and no CRS was known then."""
    others = dict.fromkeys(("PROJ_LIB", "PROJ_DATA", "GDAL_DATA"), str(tmp_path))
    layer, out = f"msi={scene['msi']}", str(tmp_path / "o.tif")
    made = engine("classify", "--model", model_path, "--layer", layer, "--map", out, env={**os.environ, **others})
    assert made.returncode == 0, made.stderr
    assert "PROJ" not in made.stderr
    with rasterio.open(out) as found, rasterio.open(scene["msi"]) as layer:
        assert found.crs == layer.crs


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks no variable where the home is")
def test_nothing_is_kept_about_who_makes_a_map(model_path, scene, tmp_path):
    """What onnxruntime sends to its makers begins with a number and a store in the home: there is neither."""
    home = tmp_path / "home"
    home.mkdir()
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "ORT_"))}
    command = ["classify", "--model", str(model_path), "--layer", f"msi={scene['msi']}", "--map", str(tmp_path / "o.tif")]
    for arguments in (command, ["doctor"]):
        made = engine(*arguments, env={**kept, "HOME": str(home)})
        assert made.returncode == 0, made.stderr
    assert [str(path) for path in home.rglob("*") if path.is_file()] == []


def test_every_option_of_every_command_says_what_it_is():
    commands = next(action for action in parser()._actions if isinstance(action, argparse._SubParsersAction))
    silent = {(name, action.dest) for name, command in commands.choices.items() for action in command._actions if not action.help}
    assert not silent
