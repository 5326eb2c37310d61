"""Provider `xmodalnet`: train, classify, assess and their neighbours in the toolbox, the modeller, batch and qgis_process."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithm import icon
from .areas import AreasAlgorithm
from .assess import AssessAlgorithm
from .classify import ClassifyAlgorithm
from .compare import CompareAlgorithm
from .export_onnx import ExportOnnxAlgorithm
from .majority import MajorityAlgorithm
from .page import PageAlgorithm
from .polygons import PolygonsAlgorithm
from .registration import RegistrationAlgorithm
from .sample import SampleAlgorithm
from .sampling import SamplingAlgorithm
from .stac_item import StacItemAlgorithm
from .stack_bands import StackBandsAlgorithm
from .suggest import SuggestAlgorithm
from .train import TrainAlgorithm

ALGORITHMS = (
    TrainAlgorithm,
    ClassifyAlgorithm,
    SuggestAlgorithm,
    AssessAlgorithm,
    SamplingAlgorithm,
    CompareAlgorithm,
    MajorityAlgorithm,
    PolygonsAlgorithm,
    AreasAlgorithm,
    PageAlgorithm,
    StacItemAlgorithm,
    StackBandsAlgorithm,
    RegistrationAlgorithm,
    ExportOnnxAlgorithm,
    SampleAlgorithm,
)


class Provider(QgsProcessingProvider):
    """The algorithms of X-ModalNet."""

    def id(self) -> str:
        return "xmodalnet"

    def name(self) -> str:
        return "X-ModalNet"

    def icon(self) -> QIcon:
        return icon("xmodalnet")

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Class maps are Cloud Optimized GeoTIFFs."""
        return ["tif"]

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        """Polygons are GeoPackages."""
        return ["gpkg"]
