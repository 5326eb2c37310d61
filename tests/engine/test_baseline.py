"""A map of counts to which another number was added than to those of the training."""

import numpy as np
import rasterio

from xmodalnet.engine.jobs import ClassifyJob
from xmodalnet.engine.specs import LayerSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent


def mapped(model_path, path, folder):
    """Codes and notes of a map of the layer."""
    done = run_job(ClassifyJob((LayerSpec("msi", path),), str(model_path), str(folder / "map.tif")), silent)
    with rasterio.open(done.outputs["map"]) as file:
        return file.read(1), done.notes


def test_counts_of_another_baseline_of_sentinel2_are_told(model_path, scene, tmp_path):
    """Whose bands have 1000 more since 2022, of 10000; as an offset of the file it is the same light again."""
    codes, _ = mapped(model_path, scene["msi"], tmp_path)
    with rasterio.open(scene["msi"]) as source:
        counts, profile = source.read(), source.profile
        texts = source.descriptions, source.scales, [source.tags(band) for band in source.indexes]
    path = str(tmp_path / "newer.tif")
    with rasterio.open(path, "w", **profile) as file:
        file.write(np.where(counts == profile["nodata"], counts, counts + 1000).astype(counts.dtype))
        file.descriptions, file.scales = texts[:2]
        for band, tags in enumerate(texts[2], start=1):
            file.update_tags(band, **tags)
    notes = [note for note in mapped(model_path, path, tmp_path)[1] if "2022" in note]
    assert notes == [
        "The values of layer 'msi' look like those that the model learned from with 0.1 added, as Sentinel-2 has them since 2022. If so, "
        "set the offset of its bands to -0.1 (gdal_edit.py -offset -0.1 FILE) and map it again"
    ]
    with rasterio.open(path, "r+") as file:
        file.offsets = (-0.1,) * len(counts)
    again, notes = mapped(model_path, path, tmp_path)
    assert notes == ()
    assert (again == codes).mean() > 0.9999
