"""One button for every way to take a map elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMenu, QPushButton

from ...engine.errors import EngineError
from ..session import Session
from .parts import qgis_icon, with_suffix
from .plain import plain
from .toolbox import open_algorithm

_Entry = tuple[str, str, str, Callable[[], object]]  # object name, text, tip, and what it does


class ExportButton(QPushButton):
    """Asks for a file where one is written, and tells what is wrong with it."""

    refused = pyqtSignal(object)  # EngineError

    def __init__(self, session: Session, iface: QgisInterface, layer: Callable[[], Optional[QgsRasterLayer]]) -> None:
        super().__init__()
        self.setIcon(qgis_icon("/mActionSharingExport.svg"))
        self.setText(self.tr("Export"))
        self.setObjectName("exportButton")
        self._session, self._exports, self._iface, self._layer = session, session.exports, iface, layer
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for entry in (*self._copies(), *self._tables(), *self._others()):
            self._add(menu, *entry)
        menu.addSeparator()
        self._add(menu, *self._page())
        self.setMenu(menu)

    def allow(self, obstacle: str) -> None:
        """Enabled unless there is an obstacle (a sentence)."""
        self.setEnabled(not obstacle)
        self.setToolTip(plain(obstacle or self.tr("Take the map elsewhere: as a file, a picture, a page")))

    def _copies(self) -> list[_Entry]:
        """The map itself."""
        asked = self._ask_and_write
        return [
            (
                "exportRaster",
                self.tr("GeoTIFF (COG)…"),
                self.tr("A copy with names, colours, attribute table and style"),
                lambda: asked("", ".tif", "GeoTIFF (*.tif)", self._exports.write_raster),
            ),
            (
                "exportPolygons",
                self.tr("GeoPackage of Polygons…"),
                self.tr("A polygon per patch: class code, name, and area in hectares"),
                lambda: asked("polygons", ".gpkg", "GeoPackage (*.gpkg)", self._exports.write_polygons),
            ),
        ]

    def _tables(self) -> list[_Entry]:
        """Figures of the map and of what tells how right it is."""
        asked = self._ask_and_write
        return [
            (
                "exportAreas",
                self.tr("Table of Areas…"),
                self.tr(
                    "A CSV file: pixels, share and hectares of each class, as the map shows them, with the decimal sign of your language "
                    "and what a spreadsheet expects between the cells"
                ),
                lambda: asked("areas", ".csv", "CSV (*.csv)", self._exports.write_areas),
            ),
            (
                "exportPolygonAreas",
                self.tr("Areas by Polygon…"),
                self.tr(
                    "Of every polygon of a layer, such as fields or districts: its class, and the hectares of each class in it"
                ),
                lambda: open_algorithm("xmodalnet:areas", {"MAP": self._layer()}),
            ),
            (
                "exportAssessment",
                self.tr("Table of the Assessment…"),
                self.tr("A CSV file of the last assessment in step 5: confusion matrix, accuracies of the classes and of all"),
                lambda: asked("assessment", ".csv", "CSV (*.csv)", self._write_assessment),
            ),
            (
                "exportTraining",
                self.tr("Table of the Training…"),
                self.tr(
                    "A CSV file of the last training in step 3, as the labels that were held out tell: confusion matrix, accuracies of the "
                    "classes and of all"
                ),
                lambda: asked("training", ".csv", "CSV (*.csv)", self._write_training),
            ),
        ]

    def _others(self) -> list[_Entry]:
        """A picture of the map, and what tells others of it."""
        asked = self._ask_and_write
        return [
            (
                "exportPicture",
                self.tr("Picture with Legend…"),
                self.tr("A page of A4 as PNG, 200 dots per inch: map, legend, scale bar, north arrow"),
                lambda: asked("page", ".png", "PNG (*.png)", self._exports.write_picture),
            ),
            (
                "exportStac",
                self.tr("STAC Item"),
                self.tr("A JSON file beside the map that catalogues of geodata read"),
                lambda: self._exports.write_stac(self._layer()),
            ),
        ]

    def _page(self) -> _Entry:
        """The page of the picture, in QGIS's own window."""
        return (
            "exportLayout",
            self.tr("Open as Print Layout"),
            self.tr("The page of the picture, to be changed, printed, or exported as PDF"),
            lambda: self._iface.openLayoutDesigner(self._exports.add_layout(self._layer())),
        )

    def _write_assessment(self, _: Optional[QgsRasterLayer], target: Path) -> None:
        self._exports.write_accuracy(self._session.results_there.assessment, target)

    def _write_training(self, _: Optional[QgsRasterLayer], target: Path) -> None:
        self._exports.write_accuracy(self._session.results_there.training, target)

    def _add(self, menu: QMenu, name: str, text: str, tip: str, slot: Callable[[], object]) -> None:
        def do() -> None:
            try:
                slot()
            except EngineError as error:
                self.refused.emit(error)

        action = QAction(text, menu)
        action.setObjectName(name)
        action.setToolTip(plain(tip))
        action.triggered.connect(do)
        menu.addAction(action)

    def _ask_and_write(self, what: str, suffix: str, kind: str, write: Callable[[Optional[QgsRasterLayer], Path], None]) -> None:
        """A file that exists is asked for."""
        layer = self._layer()
        if layer is None:
            return
        suggested = Path(layer.source()).stem + (f"_{what}" if what else "_copy") + suffix
        folder = self._session.project_folder or str(Path(layer.source()).parent)
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export Map"), str(Path(folder) / suggested), kind)
        target = with_suffix(self, self.tr("Export Map"), path, suffix)
        if target:
            write(layer, Path(target))
