"""How a result looks when QGIS loads it, and what it is called."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from qgis import core
from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingMultiStepFeedback,
)

from .. import layers, outputs

# What a batch tells its results to, here and since QGIS made its dialog in C++
_OF_BATCHES = (QgsProcessingMultiStepFeedback, getattr(core, "QgsProcessingBatchFeedback", QgsProcessingMultiStepFeedback))


class StyleOnLoad(QgsProcessingLayerPostProcessorInterface):
    """Styles a result when QGIS loads it, and names it in a batch; kept alive here, because QGIS does not."""

    _alive: ClassVar[dict[str, StyleOnLoad]] = {}

    def __init__(self, style: Callable[[Any], None]) -> None:
        super().__init__()
        self._style = style

    @classmethod
    def attach(cls, context: QgsProcessingContext, output: str, style: Callable[[Any], None]) -> None:
        """output: an absolute path, or what QGIS calls a sink; style: takes the layer of it."""
        for asked in context.layersToLoadOnCompletion():
            if output in (asked, layers.absolute(asked, Path.cwd())):
                cls._alive[output] = cls(style)
                context.layerToLoadOnCompletionDetails(asked).setPostProcessor(cls._alive[output])

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        self._style(layer)
        file = Path(layer.source().partition("|")[0])
        if isinstance(feedback, _OF_BATCHES) and file.is_file() and not outputs.is_temporary(file):
            layer.setName(file.stem)  # of a batch, whose results would all be called alike
