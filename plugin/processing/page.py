"""xmodalnet:page."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtXml import QDomDocument

from ...engine.errors import Cancelled, JobError, OutputError
from .. import layers, layout, outputs
from ..vector_page import VECTOR, VectorPage
from .algorithm import OwnAlgorithm


class PageAlgorithm(OwnAlgorithm):
    """A class map as a page with title, legend, scale bar and north arrow: a PNG, PDF or SVG."""

    NAME = "page"
    _source: str
    _style: QDomDocument
    _target: Path
    _page: QImage
    _place: QRect
    _vector: VectorPage | None
    _settings: QgsMapSettings

    def displayName(self) -> str:
        return self.tr("Page of a map")

    def shortHelpString(self) -> str:
        return self.tr(
            "Draws a class map on an A4 page of 200 dots per inch, with title, legend of the classes, scale bar, north arrow and "
            "source, in the colours of the layer. Left empty, the title is the layer's name. The ending of the file says what it is: a "
            "picture (.png), or a page whose letters and lines stay sharp (.pdf, .svg)."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("MAP", self.tr("Class map")))
        self.addParameter(QgsProcessingParameterString("TITLE", self.tr("Title"), optional=True))
        self.addParameter(QgsProcessingParameterFileDestination("PAGE", self.tr("Page"), "PNG (*.png);;PDF (*.pdf);;SVG (*.svg)"))

    def look(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """All but the map is drawn here: it is quick, and wants the main thread."""
        source = self.class_map_given(parameters, context, feedback)
        self._target = Path(self.file_wanted(parameters, "PAGE", context))
        suffix = self._target.suffix.lower()
        if suffix not in (".png", *VECTOR):
            message = self.tr("'{}' is no PNG, PDF or SVG").format(self._target)
            raise JobError(message, self.tr("Call it something.png, something.pdf or something.svg"))
        outputs.check_target(self._target)
        title = self.parameterAsString(parameters, "TITLE", context).strip() or source.layer.name()
        made = layout.build_layout(source, title, layout.source_text(source, date.today()))
        self._page, self._place = layout.page_picture(made)
        self._vector = VectorPage(made, suffix, self._page.size()) if suffix in VECTOR else None
        self._settings = layout.map_picture(made)
        self._settings.setLayers([])
        self._source, self._style = layers.file_of(source.layer), QDomDocument()
        source.layer.exportNamedStyle(self._style)

    def make(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        layer = QgsRasterLayer(self._source, "map")  # of this thread
        layer.importNamedStyle(self._style)
        self._settings.setLayers([layer])
        picture = QImage(self._settings.outputSize(), QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(self._settings.backgroundColor())
        painter = QPainter(picture)
        QgsMapRendererCustomPainterJob(self._settings, painter).renderSynchronously()
        painter.end()
        if feedback.isCanceled():
            raise Cancelled
        with outputs.worked_out(self._target) as made:
            if self._vector is not None:
                made.write_bytes(self._vector.finish(self._place, picture))
            elif not layout.compose(self._page, self._place, picture).save(str(made), "PNG"):
                raise OutputError(self.tr("'{}' cannot be written").format(self._target), self.tr("Choose another place"))
        return {"PAGE": str(self._target)}
