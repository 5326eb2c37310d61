"""Several processes that learn as one: shares, means, and a model as good as that of one process."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch

from xmodalnet.engine.errors import DeviceError
from xmodalnet.engine.jobs import ClassifyJob
from xmodalnet.engine.learn.ranks import Ranks, joined_ranks, ranks_here
from xmodalnet.engine.model.store import load_model
from xmodalnet.engine.specs import LayerSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent

ROOT = Path(__file__).resolve().parents[2]
HERE = {"GLOO_SOCKET_IFNAME": "lo", "OMP_NUM_THREADS": "1"}


def torchrun(*arguments, processes=2):
    """What a user would call, of the environment's own torchrun, on this machine alone."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", str(processes)]
    command += ["--master-addr", "127.0.0.1", "--master-port", str(port), *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env=os.environ | HERE, capture_output=True, text=True, timeout=240, check=False)


def test_ranks_share_rows_evenly_and_each_row_once():
    rows = torch.arange(10)
    shares = [Ranks(rank, 3).share(rows) for rank in range(3)]
    assert [share.tolist() for share in shares] == [[0, 3, 6], [1, 4, 7], [2, 5, 8]]
    assert Ranks().share(rows) is rows or Ranks().share(rows).tolist() == rows.tolist()


def test_no_share_is_empty_of_what_is_drawn_for_all():
    assert (Ranks(3, 16).at_least_one_each(8), Ranks(0, 2).at_least_one_each(8)) == (16, 8)
    assert len(Ranks(15, 16).share(torch.arange(16))) == 1


def test_more_processes_than_graphics_cards_are_refused(monkeypatch):
    for name, value in (("TORCHELASTIC_RUN_ID", "x"), ("WORLD_SIZE", "3"), ("LOCAL_WORLD_SIZE", "3")):
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    with (
        pytest.raises(DeviceError, match=r"There are 3 processes, but 2 graphics cards\. Give torchrun --nproc-per-node 2"),
        joined_ranks("auto"),
    ):
        pass


def test_what_all_find_wrong_is_told_once(tmp_path):
    done = torchrun(
        "--module", "engine", "train", "--layer", "msi=/nowhere.tif", "--labels", "/no.tif", "--model", tmp_path / "m.xmn"
    )
    assert done.returncode
    assert done.stderr.count("error: Layer 'msi': The raster '/nowhere.tif' is not there") == 1


def test_one_process_alone_is_the_first_of_one(monkeypatch):
    monkeypatch.delenv("TORCHELASTIC_RUN_ID", raising=False)
    with joined_ranks("auto") as (ranks, device):
        assert (ranks, device) == (Ranks(0, 1), "auto")
        assert ranks_here() == ranks
    values = torch.tensor([1.0, 2.0])
    ranks.average([values])
    assert ranks.of_first(values).tolist() == [1.0, 2.0]
    assert ranks.is_first


def test_ranks_average_and_hear_the_first(tmp_path):
    program = tmp_path / "program.py"
    program.write_text(
        f"""
import sys
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
import torch
from engine.learn.ranks import joined_ranks
with joined_ranks("cpu") as (ranks, device):
    matrix, single = torch.full((2, 3), float(ranks.rank)), torch.tensor(10.0 * (1 + ranks.rank))
    ranks.average([matrix, single])
    heard = ranks.of_first(torch.tensor([ranks.rank + 7]))
    told = f"{{ranks.rank}} of {{ranks.world}} on {{device}}: {{matrix.unique().tolist()}} {{float(single)}} {{heard.tolist()}}"
    Path({str(tmp_path)!r}, f"rank{{ranks.rank}}").write_text(told)
""",
        encoding="utf-8",
    )
    done = torchrun(program)
    assert done.returncode == 0, done.stderr
    for rank in (0, 1):
        assert (tmp_path / f"rank{rank}").read_text() == f"{rank} of 2 on cpu: [0.5] 15.0 [7]"


@pytest.fixture(scope="module")
def models(scene, tmp_path_factory):
    """The same training by one process and by two: models, and what was printed."""
    folder = tmp_path_factory.mktemp("ranks")

    def arguments(name):
        layers = ["--layer", f"hsi={scene['hsi']}", "--layer", f"msi={scene['msi']}"]
        labels = ["--labels", scene["labels"], "--field", "class", "--target", "msi"]
        return ["train", *layers, *labels, "--model", str(folder / f"{name}.xmn"), "--epochs", "12", "--device", "cpu", "--json"]

    one = subprocess.run(
        [sys.executable, "-m", "engine", *arguments("one")], cwd=ROOT, capture_output=True, text=True, timeout=240, check=True
    )
    two = torchrun("--module", "engine", *arguments("two"))
    assert two.returncode == 0, two.stderr
    return folder / "one.xmn", folder / "two.xmn", one.stdout, two.stdout


def test_two_processes_learn_as_well_as_one(models, scene, tmp_path):
    with rasterio.open(scene["truth"]) as file:
        truth = file.read(1)
    maps = []
    for path in models[:2]:
        out = tmp_path / f"{path.stem}.tif"
        run_job(ClassifyJob((LayerSpec("msi", scene["msi"]),), str(path), str(out), device="cpu"), silent)
        with rasterio.open(out) as file:
            maps.append(file.read(1))
    accuracies = [float((codes == truth)[codes != 255].mean()) for codes in maps]
    assert min(accuracies) > 0.7
    assert abs(accuracies[0] - accuracies[1]) < 0.04
    assert (maps[0] == maps[1]).mean() > 0.9


def test_one_of_them_tells_and_writes(models):
    one, two, _, told = models
    lines = [line for line in told.splitlines() if line.startswith("{")]
    assert len(lines) == 1
    report = json.loads(lines[0])
    assert report["outputs"]["model"] == str(two)
    assert sorted(path.name for path in two.parent.iterdir()) == sorted(
        f"{path.name}{suffix}" for path in (one, two) for suffix in ("", ".job.json")
    )
    assert load_model(str(two)).card.accuracy["overall_accuracy"] == pytest.approx(report["report"]["overall_accuracy"])


def test_their_networks_are_not_simply_the_same(models):
    """Each saw its share only: had they not split the pixels, this would be one process's model, which the same seed makes again."""
    from xmodalnet.engine.model.store import load_model

    one, two = (load_model(str(path)).weights for path in models[:2])
    assert one.keys() == two.keys()
    assert any(not np.array_equal(one[name], two[name]) for name in one)


def test_ranks_hold_the_same_weights_bit_for_bit(tmp_path):
    program = tmp_path / "program.py"
    program.write_text(
        f"""
import hashlib, sys
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
import torch
from engine.learn.fit import fit
from engine.learn.objective import Modules
from engine.learn.pixels import Scene
from engine.learn.ranks import joined_ranks
from engine.learn.unlabelled import Unlabelled
from engine.nets.build import build_net
from engine.specs import FitSpec, NetSpec

torch.manual_seed(0)
kinds = torch.randint(3, (2, 24, 24))
pixels = {{name: kinds[:, None] * 1.0 + 0.3 * torch.randn(2, bands, 24, 24) for name, bands in (("hsi", 20), ("msi", 4))}}
there = {{name: torch.ones(2, 24, 24, dtype=torch.bool) for name in pixels}}
codes = torch.where(torch.rand(2, 24, 24) < 0.1, kinds, -1)
with joined_ranks("cpu") as (ranks, device):
    net = build_net({{"hsi": 20, "msi": 4}}, 3, NetSpec(), exchange=True)
    seen = Unlabelled(Scene(pixels, there), torch.device("cpu"))
    fit(net, seen, codes, ("msi",), FitSpec(epochs=8), Modules(True, True, True), torch.device("cpu"), lambda *_: None, held=codes)
    weights = b"".join(tensor.numpy().tobytes() for tensor in net.state_dict().values())
    Path({str(tmp_path)!r}, f"rank{{ranks.rank}}").write_text(hashlib.sha256(weights).hexdigest())
""",
        encoding="utf-8",
    )
    done = torchrun(program)
    assert done.returncode == 0, done.stderr
    first, second = ((tmp_path / f"rank{rank}").read_text() for rank in (0, 1))
    assert first == second
