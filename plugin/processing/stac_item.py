"""xmodalnet:stac_item."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterRasterLayer,
)

from .. import outputs, stac
from .algorithm import OwnAlgorithm


class StacItemAlgorithm(OwnAlgorithm):
    """What catalogues of geodata read of a class map: a JSON file beside it."""

    NAME = "stac_item"
    _item: Path
    _text: str

    def displayName(self) -> str:
        return self.tr("STAC item of a map")

    def shortHelpString(self) -> str:
        return self.tr(
            "Writes a STAC item (SpatioTemporal Asset Catalog 1.0.0) beside a class map: where it lies, its CRS and pixels, its classes "
            "and when it was made. It refers to the map by its name, so it is always called like the map, with .stac.json."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("MAP", self.tr("Class map")))
        self.addOutput(QgsProcessingOutputFile("ITEM", self.tr("STAC item")))

    def look(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        source = self.class_map_given(parameters, context, feedback)
        self._item, self._text = stac.item_path(source.path), stac.item_text(source, source.layer.metadata().abstract())

    def make(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        with outputs.written_whole(str(self._item)) as draft:
            draft.write_text(self._text, encoding="utf-8")
        return {"ITEM": str(self._item)}
