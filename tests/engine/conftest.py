"""One small simulated scene and one quickly trained model of it, shared by the tests of the road."""

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import rasterio.shutil

from xmodalnet.engine.jobs import SampleJob, TrainJob
from xmodalnet.engine.specs import FitSpec, LabelSpec, LayerSpec
from xmodalnet.engine.worker import run_job


def silent(fraction: float, stage: str) -> None:
    """A progress that nobody looks at."""


@pytest.fixture(scope="session")
def scene(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Paths of the sample scene by role: hsi, msi, sar, labels, truth; 160 x 160 px."""
    return run_job(SampleJob(str(tmp_path_factory.mktemp("scene")), size_px=160), silent).outputs


@pytest.fixture(scope="session")
def train_job(scene: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> TrainJob:
    """HSI and MSI teach, MSI maps; short, for tests of the road and not of the accuracy."""
    folder = tmp_path_factory.mktemp("model")
    return TrainJob(
        layers=(LayerSpec("hsi", scene["hsi"], "hsi"), LayerSpec("msi", scene["msi"], "msi")),
        labels=LabelSpec(scene["labels"], field="class"),
        model_path=str(folder / "model.xmn"),
        target=("msi",),
        folds=0,
        fit=FitSpec(epochs=4, device="cpu"),
        renamed=(("Woodland", "Forest"),),
    )


@pytest.fixture(scope="session")
def model_path(train_job: TrainJob) -> Path:
    """The file of the trained model."""
    run_job(train_job, silent)
    return Path(train_job.model_path)


@pytest.fixture(scope="session", autouse=True)
def _as_installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A folder that holds the checkout under the package's name, as QGIS's plugin folder does, where processes that start find it."""
    folder = tmp_path_factory.mktemp("plugins")
    (folder / "xmodalnet").symlink_to(Path(__file__).resolve().parents[2])
    sys.path.append(str(folder))
    yield
    sys.path.remove(str(folder))


@pytest.fixture
def slow_packing(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Packing a map's file takes half a second; the files that were begun."""
    begun, copy = [], rasterio.shutil.copy

    def slowly(source: str, target: str, **options: object) -> None:
        begun.append(target)
        time.sleep(0.5)
        copy(source, target, **options)

    monkeypatch.setattr(rasterio.shutil, "copy", slowly)
    return begun
