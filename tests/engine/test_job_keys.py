"""The keys of jobs are told as they are, and the script of the help that talks to the engine does what it says."""

import dataclasses
import html
import json
import re
import subprocess
import sys

import pytest

from xmodalnet.engine.job_keys import keys
from xmodalnet.engine.jobs import JOB_TYPES

from ..conftest import ROOT


def paragraph(head):
    return next(part for part in keys().split('\n\n"') if part.lstrip('"').startswith(head.lstrip('"')))


@pytest.mark.parametrize("name", sorted(set(JOB_TYPES) - {"live"}))
def test_every_key_of_a_job_is_told(name):
    told = re.findall(r"^    (\w+) ", paragraph(f'"type": "{name}"').split("\n\nLayerSpec")[0], re.MULTILINE)
    assert told == [entry.name for entry in dataclasses.fields(JOB_TYPES[name])]


@pytest.mark.parametrize(
    "line",
    [
        "layers       list of LayerSpec",
        "holdout      number = 0.3",
        "exchange     true or false = true",
        'crs      text = ""',
        "start_path   text or null, may be left out",
        "epochs  whole number = 0",
    ],
)
def test_a_key_is_told_with_what_it_takes(line):
    assert f"    {line}\n" in keys()


def test_what_the_panel_alone_asks_for_is_not_told():
    assert '"type": "live"' not in keys()


def test_the_command_line_prints_them():
    done = subprocess.run([sys.executable, "-m", "engine", "run", "--keys"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == keys() + "\n"


def test_the_script_of_the_help_does_a_job(tmp_path):
    page = (ROOT / "resources" / "help" / "algorithms.html").read_text(encoding="utf-8")
    [script] = [text for text in re.findall(r"<pre>(.*?)</pre>", page, re.DOTALL) if "subprocess" in text]
    (tmp_path / "map.tif.job.json").write_text(json.dumps({"type": "sample", "folder": str(tmp_path / "scene"), "size_px": 64}))
    source = (
        html.unescape(script)
        .replace(".venv/bin/python", sys.executable)
        .replace("map.tif.job.json", str(tmp_path / "map.tif.job.json"))
    )
    done = subprocess.run([sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1])["type"] == "done"
    assert (tmp_path / "scene" / "labels.gpkg").is_file()
