"""What the command line prints for people: every command of the README once, without --json."""

import re
from pathlib import Path

import numpy as np
import pytest
import rasterio

from xmodalnet.engine.__main__ import main

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
    assert said(capsys, scene, model_path, tmp_path, command)


def test_an_export_names_the_classes(capsys, scene, model_path, tmp_path):
    """Its report has their names alone, which ended in a TypeError."""
    lines = said(capsys, scene, model_path, tmp_path, "export-onnx")
    assert "           classes  Bare soil, Built-up, Cereals, Forest, Grassland, Maize, Road, Water" in lines
