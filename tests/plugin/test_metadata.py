"""The metadata of a map's layer, as QGIS keeps and shows it."""

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsLayerTreeModel, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt

from xmodalnet.plugin import layers, metadata

from .conftest import write_raster

ORIGIN = {
    "software": "X-ModalNet for QGIS 0.1.0",
    "model": "/models/river.xmn",
    "layers": {"msi": "/data/msi.tif", "sar": "/data/sar.tif"},
    "smoothing": 4.0,
    "prior": 0.25,
    "estimated_accuracy": {"overall_accuracy": 0.9345, "average_accuracy": 0.91, "kappa": None},
    "training": {"labels": "/data/labels.gpkg"},
}


@pytest.fixture
def made(tmp_path):
    """made(origin): the layer of a map whose file says this of itself."""

    def make(origin) -> QgsRasterLayer:
        path = write_raster(tmp_path / "map.tif", np.ones((4, 4), np.uint8))
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.SetMetadataItem("PROVENANCE", origin if isinstance(origin, str) else json.dumps(origin))
        dataset = None
        return layers.load_raster(path, "Classes")

    return make


def test_it_tells_software_model_inputs_smoothing_accuracy_labels_and_time(made):
    layer = made(ORIGIN)
    metadata.describe(layer, "/models/river.xmn", "/maps/map.tif.html", "cpu")
    first, *rest = layer.metadata().history()
    assert first[16:] == ": made by X-ModalNet for QGIS 0.1.0 with the model /models/river.xmn on cpu"
    assert first[:2] == "20"
    assert rest == [
        "Input MSI: /data/msi.tif",
        "Input SAR: /data/sar.tif",
        "Smoothing 4",
        "Class prior 0.25",
        "Estimated on held-out labels: overall accuracy 93.5 %, average accuracy 91.0 %",
        "The model learned from the labels /data/labels.gpkg",
    ]
    assert layer.metadata().title() == "Classes"
    assert layer.metadata().abstract().endswith("overall accuracy 93.5 %, average accuracy 91.0 %")
    assert [(link.name, link.url) for link in layer.metadata().links()] == [
        ("Model", "file:///models/river.xmn"),
        ("Report", "file:///maps/map.tif.html"),
    ]


def test_what_a_map_chose_otherwise_than_its_model_is_told_where_the_pointer_rests_on_the_layer(made):
    layer = made({**ORIGIN, "model_smoothing": 2.0})
    metadata.describe(layer, "/models/river.xmn")
    told = layer.metadata().abstract().splitlines()
    assert told[1] == "Smoothing 4 (the model's own is 2)"
    assert "Class prior" not in layer.metadata().abstract(), "that is the model's own"
    assert told[1] in layer.metadata().history()
    QgsProject.instance().addMapLayer(layer)
    model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot())
    assert told[1] in model.data(
        model.node2index(QgsProject.instance().layerTreeRoot().findLayer(layer.id())), Qt.ItemDataRole.ToolTipRole
    )


def test_its_place_is_the_layers(made):
    layer = made(ORIGIN)
    metadata.describe(layer, "/models/river.xmn")
    [place] = layer.metadata().extent().spatialExtents()
    assert layer.metadata().crs().authid() == place.extentCrs.authid() == "EPSG:32633"
    assert (place.bounds.xMinimum(), place.bounds.yMaximum()) == (400000, 5800000)


def test_described_twice_it_tells_nothing_twice(made):
    layer = made(ORIGIN)
    for _ in range(2):
        metadata.describe(layer, "/models/river.xmn")
    assert len(layer.metadata().history()) == 7


def test_a_copy_of_the_file_brings_it_along(made):
    layer = made(ORIGIN)
    metadata.describe(layer, "/models/river.xmn")
    metadata.write_qmd(layer)
    again = QgsRasterLayer(layer.source(), "again")
    again.loadDefaultMetadata()  # as QGIS does with every layer that is added
    assert again.metadata().history() == layer.metadata().history()
    assert Path(layer.source()).with_suffix(".qmd").is_file()


def test_it_tells_the_interval_of_the_accuracy():
    interval = {"low": 0.612, "high": 0.981, "shapes": 4}
    told = metadata.accuracy_text({"estimated_accuracy": {"overall_accuracy": 0.9, "overall_accuracy_interval": interval}})
    assert told == "Estimated on held-out labels: overall accuracy 90.0 % (95 % interval 61 % to 98 %)"
    for broken in (None, {"low": 0.6}, [], {"low": "a", "high": "b"}):
        told = metadata.accuracy_text({"estimated_accuracy": {"overall_accuracy": 0.9, "overall_accuracy_interval": broken}})
        assert told == "Estimated on held-out labels: overall accuracy 90.0 %"


def test_an_accuracy_of_maps_from_other_sensors_says_so():
    origin = {"estimated_accuracy": {"overall_accuracy": 0.9}, "estimated_from": ["sar"], "streams": ["msi"]}
    assert metadata.accuracy_text(origin).endswith("overall accuracy 90.0 %; that of maps from SAR, this one is from MSI")
    same = metadata.accuracy_text({**origin, "streams": ["sar"]})
    assert same == metadata.accuracy_text({"estimated_accuracy": {"overall_accuracy": 0.9}})


@pytest.mark.parametrize(
    "origin", ["no json", "[]", "{}", json.dumps({"layers": 3, "estimated_accuracy": "good", "training": None})]
)
def test_a_file_that_says_nothing_sensible_is_described_by_what_is_known(made, origin):
    layer = made(origin)
    metadata.describe(layer, "/models/river.xmn")
    first, *rest = layer.metadata().history()
    assert first[16:] == ": made by X-ModalNet for QGIS with the model /models/river.xmn"
    assert rest == ["No accuracy was estimated"]
