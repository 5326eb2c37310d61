"""Choose the layers and files that are the bands of one image."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...engine.checks import same_file
from ...engine.errors import EngineError
from ..digits import rounded
from ..sensors import STREAMS, sensor_name
from ..session import Session, band_of, bands_of_largest_image, bands_of_one_image, no_sensors, pixel_text, stack_path
from .parts import Notice, WheelGuard, may_write
from .plain import plain

_LINES = 28  # of text: the height at first
_MANY = 40  # bands: narrow ones


class StackDialog(QDialog):
    """All rasters of the project, those ticked that belong together; further files can be added. Accepted, the image is a layer of the
    project and chosen as the sensor."""

    def __init__(self, session: Session, stream: str, parent: QWidget) -> None:
        """stream: the sensor whose layer is one of the bands, "" where nobody knows."""
        super().__init__(parent)
        self.setObjectName("stackDialog")
        self.setWindowTitle(self.tr("Stack Bands"))
        self._session = session
        self._added: list[QgsRasterLayer] = []  # from files: not in the project
        self._stream = stream
        self._is_own_name = self._is_own_sensor = False  # the user's, no proposal
        self._proposed = ""
        self._tree = self._make_tree(session.layers.get(stream))
        self._sensor = QComboBox()
        self._sensor.setObjectName("stackSensor")
        for name in STREAMS:
            self._sensor.addItem(sensor_name(name), name)
        self._file = QgsFileWidget()
        self._file.setObjectName("stackFile")
        self._file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self._file.setFilter(self.tr("Virtual rasters (*.vrt)"))
        self._file.setConfirmOverwrite(False)  # asked in the end, of a typed name too
        self._file.setToolTip(self.tr("A small file that names the bands: nothing is copied, so keep it with them"))
        self._notice = Notice("stackNotice")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Stack"))
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        WheelGuard(self)
        self._tree.itemChanged.connect(self._on_ticked)
        self._file.fileChanged.connect(self._on_named)
        self._sensor.activated.connect(self._on_sensor)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_removed)
        self._show_state()
        self._fit_to_screen()

    def _make_tree(self, chosen: Optional[QgsRasterLayer]) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("stackTree")
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setHeaderLabels([self.tr("Layer"), self.tr("Band"), self.tr("Pixels")])
        unwanted = no_sensors()
        nodes = QgsProject.instance().layerTreeRoot().findLayers()
        rasters = [node.layer() for node in nodes if isinstance(node.layer(), QgsRasterLayer) and node.layer() not in unwanted]
        files = [layer for layer in rasters if layer.providerType() == "gdal" and layer.isValid()]
        likely = self._likely(files, chosen)
        for layer in (*likely, *(layer for layer in files if layer not in likely)):
            self._add(tree, layer, is_ticked=layer in likely)
        for column in range(3):
            tree.resizeColumnToContents(column)
        return tree

    def _lay_out(self) -> None:
        intro = QLabel(
            self.tr(
                "Bands that come as a file each, or in several pixel sizes, become one layer. It has the finest pixels, and the area "
                "that all cover."
            )
        )
        intro.setWordWrap(True)
        add = QPushButton(self.tr("Add Files…"))
        add.setObjectName("stackAddFiles")
        add.clicked.connect(self._on_add)
        line = QHBoxLayout()
        line.addWidget(add)
        line.addStretch()
        form = QFormLayout()
        form.addRow(self.tr("Use as"), self._sensor)
        form.addRow(self.tr("File"), self._file)
        layout = QVBoxLayout(self)
        layout.addWidget(intro)
        layout.addWidget(self._tree, 1)
        layout.addLayout(line)
        layout.addLayout(form)
        layout.addWidget(self._notice)
        layout.addWidget(self._buttons)

    def _fit_to_screen(self) -> None:
        """Wide enough for all columns, at any size of letters."""
        line, room = self.fontMetrics().height(), self.screen().availableSize()
        wide = sum(self._tree.columnWidth(column) for column in range(self._tree.columnCount())) + 5 * line
        self.resize(min(wide, 9 * room.width() // 10), min(_LINES * line, 9 * room.height() // 10))

    def _add(self, tree: QTreeWidget, layer: QgsRasterLayer, is_ticked: bool = False) -> None:
        band = band_of(layer)
        what = band.name if band else self.tr("{} bands").format(layer.bandCount()) if layer.bandCount() > 1 else ""
        if band and band.centre_nm:
            what = self.tr("{}, {} nm").format(band.name, f"{band.centre_nm:.0f}")
        size = pixel_text(layer) if layer.crs().isValid() else rounded(layer.rasterUnitsPerPixelX(), 4)
        item = QTreeWidgetItem(tree, [layer.name(), what, size])
        item.setData(0, Qt.ItemDataRole.UserRole, layer)
        item.setToolTip(0, plain(layer.source()))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)

    def _items(self) -> list[QTreeWidgetItem]:
        return [self._tree.topLevelItem(row) for row in range(self._tree.topLevelItemCount())]

    @property
    def chosen(self) -> list[QgsRasterLayer]:
        """The ticked layers, as they are listed."""
        return [_layer_of(item) for item in self._items() if item.checkState(0) == Qt.CheckState.Checked]

    def _likely(self, listed: Sequence[QgsRasterLayer], chosen: Optional[QgsMapLayer]) -> list[QgsRasterLayer]:
        """The bands of the image that the chosen layer is of, else of the one that has the most."""
        own = bands_of_one_image(chosen, listed) if chosen is not None else []
        return own or bands_of_largest_image(listed)

    def _likely_sensor(self) -> str:
        radar = any(band is not None and band.is_radar for band in map(band_of, self.chosen))
        return "sar" if radar else "hsi" if len(self.chosen) > _MANY else "msi"

    def _on_add(self) -> None:
        start = Path(self.chosen[0].source()).parent if self.chosen else Path(self._session.folder)
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Files of Bands"), str(start))
        self.add_files(paths)

    def add_files(self, paths: Sequence[str]) -> None:
        """Ticked; what QGIS cannot open is told."""
        bad = []
        for path in paths:
            listed = [item for item in self._items() if same_file(_layer_of(item).source()) == same_file(path)]
            layer = None if listed else QgsRasterLayer(path, Path(path).stem, "gdal")
            for item in listed:
                item.setCheckState(0, Qt.CheckState.Checked)
            if layer is not None and layer.isValid():
                self._added.append(layer)
                self._add(self._tree, layer, is_ticked=True)
            elif layer is not None:
                bad.append(Path(path).name)
        self._show_state()
        if bad:
            self._notice.show_text("bad", self.tr("QGIS cannot open {}").format(", ".join(bad)))

    def _on_ticked(self, changed: QTreeWidgetItem, _: int) -> None:
        """Of several that are selected, the space bar ticks all."""
        self._tree.blockSignals(True)
        for item in self._tree.selectedItems() if changed.isSelected() else ():
            item.setCheckState(0, changed.checkState(0))
        self._tree.blockSignals(False)
        self._show_state()

    def _on_removed(self, ids: Sequence[str]) -> None:
        for item in self._items():
            if _layer_of(item).id() in ids:
                self._tree.takeTopLevelItem(self._tree.indexOfTopLevelItem(item))
        self._show_state()

    def _on_named(self, path: str) -> None:
        self._is_own_name = bool(path.strip()) and path != self._proposed

    def _on_sensor(self, _: int) -> None:
        self._is_own_sensor = True

    def _show_state(self) -> None:
        chosen = self.chosen
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(chosen))
        ok.setToolTip("" if chosen else self.tr("Tick the bands of the image"))
        self._notice.forget_error()
        if not self._is_own_sensor:
            self._sensor.setCurrentIndex(STREAMS.index(self._stream or self._likely_sensor()))
        if chosen and not self._is_own_name:
            self._proposed = str(stack_path(chosen, self._session.data_folder))
            self._file.setFilePath(self._proposed)

    def _on_accepted(self) -> None:
        file = self._session.stack_file(self._file.filePath())
        if file is not None and not may_write(self, self.windowTitle(), str(file)):
            return
        try:
            self._session.stack_bands(self.chosen, self._file.filePath(), self._sensor.currentData())
        except EngineError as error:
            self._notice.show_error(error)
            return
        self.accept()


def _layer_of(item: QTreeWidgetItem) -> QgsRasterLayer:
    return item.data(0, Qt.ItemDataRole.UserRole)
