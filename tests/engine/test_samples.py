"""What a training sees of a scene whose labels lie in many places."""

import numpy as np
import pytest
from scenes import box, write_geojson, write_raster

from xmodalnet.engine import samples
from xmodalnet.engine.data.windows import index_of
from xmodalnet.engine.jobs import TrainJob
from xmodalnet.engine.samples import CHIP_PX, read_sample
from xmodalnet.engine.specs import LabelSpec, LayerSpec


@pytest.fixture
def job(tmp_path):
    """Ten fields of 2 x 2 pixels, each on a chip of its own, in two classes."""
    values = np.random.default_rng(0).normal(size=(2, 2 * CHIP_PX, 5 * CHIP_PX)).astype(np.float32)
    image = write_raster(tmp_path / "wide.tif", values)
    corners = [(400000 + 10 * (CHIP_PX * col + 8), 5800000 - 10 * (CHIP_PX * row + 8)) for row in range(2) for col in range(5)]
    fields = [(box(x, y - 20, x + 20, y), {"class": "ab"[place % 2]}) for place, (x, y) in enumerate(corners)]
    labels = LabelSpec(write_geojson(tmp_path / "l.geojson", fields), field="class")
    return TrainJob((LayerSpec("msi", image, "msi"),), labels, str(tmp_path / "m.xmn"))


@pytest.mark.parametrize(("chips", "labels"), [(10, 40), (4, 16)])
def test_labels_in_many_places_all_teach_or_it_is_told(job, monkeypatch, chips, labels):
    """Memory for one chip, and for so many with labels."""
    monkeypatch.setattr(samples, "BUDGET_PX", CHIP_PX**2)
    monkeypatch.setattr(samples, "LABELLED_PX", chips * CHIP_PX**2)
    sample = read_sample(job)
    assert len(sample.chips.windows) == chips
    assert len(sample.labels) == labels == (index_of(sample.labels, sample.chips.windows, 0, (1, 2)) >= 0).sum()
    wanted = [] if labels == 40 else [f"Left out: {40 - labels} labelled pixels of 40, as"]
    assert [note[: len(wanted[0])] for note in sample.notes if "memory" in note] == wanted


def test_where_labels_are_everywhere_those_on_twice_the_usual_are_enough(job, monkeypatch):
    monkeypatch.setattr(samples, "BUDGET_PX", CHIP_PX**2)
    monkeypatch.setattr(samples, "ENOUGH_LABELS", 39)
    assert len(read_sample(job).chips.windows) == 2
