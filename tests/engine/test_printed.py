"""What the command line prints for people: every command of the README once, without --json."""

import re
from pathlib import Path

import numpy as np
import pytest
import rasterio
from scenes import write_raster

from xmodalnet.engine.__main__ import main
from xmodalnet.engine.jobs import Done
from xmodalnet.engine.printed import lines_of

README = Path(__file__).resolve().parents[2] / "README.md"
LABELLED = "--layer msi={msi} --labels {labels} --field class"
COMMANDS = {
    "train": f"{LABELLED} --layer hsi={{hsi}} --target msi --model {{out}}/m.xmn --epochs 4 --folds 0",
    "suggest": f"{LABELLED} --points {{out}}/next.gpkg --count 3",
    "classify": "--model {model} --layer msi={msi} --map {out}/map.tif --confidence {out}/sure.tif",
    "assess": "--map {truth} --reference {labels} --field class --compare {out}/later.tif",
    "registration": "--layer hsi={hsi} --layer msi={msi} --target msi",
    "sampling": "--map {truth} --points {out}/points.gpkg --design equal --size 50",
    "majority": "--map {truth} --cleaned {out}/cleaned.tif",
    "compare": "--map {truth} --with {out}/later.tif --change {out}/change.tif",
    "run": "{out}/job.json",
    "export-onnx": "--model {model} --streams msi --onnx {out}/m.onnx",
    "doctor": "",
    "sample": "{out} --size 64",
}


def said(capsys, scene, model, out, command):
    """The lines that a command prints on stdout."""
    capsys.readouterr()
    (out / "later.tif").write_bytes(Path(scene["truth"]).read_bytes())
    with rasterio.open(out / "later.tif", "r+", IGNORE_COG_LAYOUT_BREAK=True) as later:
        later.write(np.roll(later.read(), 10, axis=1))
    (out / "job.json").write_text('{"type": "doctor"}')
    words = COMMANDS[command].format(**scene, model=model, out=out).split()
    assert main([command, *words]) == 0
    return capsys.readouterr().out.splitlines()


def test_every_command_of_the_readme_is_here():
    told = re.findall(r"^\S*python -m engine ([a-z-]+)", README.read_text(encoding="utf-8"), re.MULTILINE)
    assert set(told) <= set(COMMANDS)
    assert len(told) > 10


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_tells_people_what_it_did(capsys, scene, model_path, tmp_path, command):
    lines = said(capsys, scene, model_path, tmp_path, command)
    assert lines
    told = re.sub(r"\S*/\S*", "", "\n".join(lines))  # without paths
    assert not re.search(r"[{}\[\]]|None|nan|True|False|[a-z]_[a-z]|by chance|is part|missing", told), told


def test_an_export_names_the_classes(capsys, scene, model_path, tmp_path):
    """Its report has their names alone, which ended in a TypeError."""
    lines = said(capsys, scene, model_path, tmp_path, "export-onnx")
    assert "           classes  Bare soil, Built-up, Cereals, Forest, Grassland, Maize, Road, Water" in lines


def told(**report):
    return list(lines_of(Done({}, report, ())))


def test_an_accuracy_is_told_with_its_interval():
    """It was "overall accuracy interval  shapes 33, things shapes, low 0.5714, high 0.8961, missing 7"."""
    interval = {"shapes": 33, "things": "shapes", "low": 0.5714, "high": 0.8961, "missing": 7, "caution": "As if drawn"}
    assert told(overall_accuracy=0.7692, overall_accuracy_interval=interval, expected_calibration_error_by_chance=0.04) == [
        "          accuracy  0.77 (95 % interval 0.57 to 0.90, from 33 shapes)"
    ]
    assert told(overall_accuracy=None, overall_accuracy_interval=None) == []


def test_changes_are_a_table():
    changes = [
        {"from": "Kartoffeln", "to": "Mais", "pixels": 49, "hectares": 0.49},
        {"from": "Mais", "to": "Gras", "pixels": 7, "hectares": 0.07},
    ]
    assert told(changes=changes, changed_share=0.56) == [
        "                    from        to    pixels  hectares",
        "                    Kartoffeln  Mais      49      0.49",
        "                    Mais        Gras       7      0.07",
        "     share changed  0.56",
    ]
    assert told(changes=[]) == []


def test_classes_are_a_table_of_the_figures_that_are_known():
    first = {"code": 1, "name": "Wood", "color": "#2e7d32", "labels": 45, "f1": 0.97561, "users_accuracy": None}
    second = {"code": 12, "name": "Lake & shore", "color": "#1f78b4", "labels": 7, "f1": None, "users_accuracy": None}
    assert told(classes=[first, second]) == [
        "                    class         labels      f1",
        "                 1  Wood              45  0.9756",
        "                12  Lake & shore       7       –",
    ]
    assert told(classes=[]) == []


def test_accuracies_of_classes_are_called_as_in_the_report():
    assert told(classes=[{"code": 1, "name": "Wood", "producers_accuracy": 0.5, "users_accuracy": 0.25}]) == [
        "                    class  producer's accuracy  user's accuracy",
        "                 1  Wood                   0.5             0.25",
    ]


def test_columns_stand_below_each_other_in_a_terminal_whatever_the_script():
    """A Chinese sign is two columns wide, and an accent may be a sign of its own that has none."""
    names = ("草地", "Fore\u0302t", "Lake")
    assert told(classes=[{"code": code, "name": name, "labels": 10 * code} for code, name in enumerate(names)]) == [
        "                    class  labels",
        "                 0  草地        0",
        "                 1  Fore\u0302t      10",
        "                 2  Lake       20",
    ]


def test_doubtful_labels_are_a_line_each():
    shape = {"x": 440123.5, "y": 7500000.25, "class": 1, "predicted": 2, "share": 0.75, "pixels": 8}
    classes = [{"code": code, "name": name} for code, name in ((1, "Wood"), (2, "Lake"))]
    for crs, place in (("EPSG:32722", " in EPSG:32722"), ("", ""), ("PROJCS[and so on and on and on]", "")):
        [line] = [line for line in told(doubtful={"crs": crs, "shapes": [shape]}, classes=classes) if "->" in line]
        assert line.strip() == f"doubtful label  Wood -> Lake at 440123.5, 7500000.25{place}"
    assert not [line for line in told(doubtful={"crs": "EPSG:32722", "shapes": []}, classes=classes) if "->" in line]


def test_estimates_and_the_test_of_two_maps_are_told(tmp_path, capsys):
    codes = np.repeat([1, 2], 2000).reshape(40, 100).astype(np.uint8)
    sample = np.zeros_like(codes)
    sample[::4, ::10] = codes[::4, ::10]
    sample[0, ::10] = 2
    mapped, other = (write_raster(tmp_path / name, values) for name, values in (("m.tif", codes), ("o.tif", codes[::-1].copy())))
    reference = write_raster(tmp_path / "r.tif", sample, nodata=0)
    assert main(["assess", "--map", mapped, "--reference", reference, "--sampling", "stratified", "--compare", other]) == 0
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert any(line.startswith("estimated accuracy  0.9 ± 0.0") and line.endswith("from 100 sample pixels") for line in lines)
    assert [line.partition("  ")[0] for line in lines if "accuracy" in line or "count  " in line][:3] == [
        "estimated accuracy",
        "class",
        "plain count",
    ], "what is to be quoted stands first"
    assert any(re.match(r"1  Class 1 +0\.5 +0\.4 ± 0\.0", line) for line in lines)
    assert any(line.startswith("Estimated for the whole map") for line in lines)
    assert any(
        line.startswith("right in this map alone 90, in the other alone 10 (McNemar's test: p < 0.0001)") for line in lines
    ), "not 0"
