"""A finished map for elsewhere: as GeoTIFF, polygons, a table, a picture with legend, a print layout, a STAC item."""

from __future__ import annotations

import os
from datetime import date
from functools import partial
from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsMapLayer, QgsPrintLayout, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, QRect, pyqtSignal
from qgis.PyQt.QtGui import QImage

from ..engine.accuracy_table import accuracy_table
from ..engine.errors import JobError, LayerError, OutputError
from ..engine.jobs import Done
from . import layer_tree, layers, layout, outputs, stac
from .chains import Chains, Step
from .class_files import Origin, write_areas, write_class_raster
from .class_maps import ClassMap, check_codes
from .digits import cell_sign, fixed
from .finished_maps import Cleaning, area_note, polygon_steps
from .tasks import EngineTask, RenderTask

_tr = partial(QCoreApplication.translate, "XModalNet")

_STYLE = QgsMapLayer.StyleCategories(QgsMapLayer.StyleCategory.AllStyleCategories & ~QgsMapLayer.StyleCategory.CustomProperties)


class Exports(QObject):
    """On the main thread. Wrong choices raise EngineError at once; what fails later is told by who runs the chains."""

    written = pyqtSignal(str, str)  # a sentence, and the file that it is about
    noted = pyqtSignal(str)  # a sentence that the user should read

    def __init__(self, chains: Chains, parent: QObject) -> None:
        super().__init__(parent)
        self._chains = chains

    def write_raster(self, layer: Optional[QgsMapLayer], target: Path) -> None:
        """A Cloud Optimized GeoTIFF with names, colours, attribute table and a QML beside. Raises EngineError."""
        source = self._source(layer, target)
        _check_style(target)
        work = partial(write_class_raster, source.path, target, source.classes, Origin(source.path, source.path))
        self._run([lambda: EngineTask(self.tr("Write the map"), work)], target, lambda: self._keep_style(source, target))

    def write_polygons(self, layer: Optional[QgsMapLayer], target: Path) -> None:
        """A GeoPackage of polygons with class code, name and hectares. Raises EngineError."""
        source = self._source(layer, target)
        obstacle = Cleaning(polygons=True).obstacle
        if obstacle:
            raise JobError(obstacle)
        folder = self._chains.work_folder(target)
        note = area_note(source)

        def tell() -> None:
            self._tell(target)
            if note:
                self.noted.emit(note)

        self._chains.run(polygon_steps(source, source.path, folder, target), folder, tell)

    def write_areas(self, layer: Optional[QgsMapLayer], target: Path) -> None:
        """A CSV of pixels, shares and hectares of the classes. Raises EngineError."""
        source = self._source(layer, target)
        check_codes(source.layer)
        work = partial(write_areas, source.path, target, source.classes)
        self._run([lambda: EngineTask(self.tr("Write the areas"), work)], target, lambda: self._tell(target))

    def write_accuracy(self, done: Optional[Done], target: Path) -> None:
        """A CSV of what an assessment or a training found. Raises JobError where there was none, OutputError."""
        if done is None or done.report.get("overall_accuracy") is None:
            message = self.tr("There is no accuracy to be written yet")
            raise JobError(message, self.tr("Assess a map in step 5, or train with labels held out, first"))
        outputs.check_target(target)
        with outputs.written_whole(str(target)) as draft:
            draft.write_bytes(accuracy_table(done.report, fixed, cell_sign()).encode("utf-8-sig"))
        self._tell(target)

    def add_polygons(self, path: Path) -> None:
        """A GeoPackage that was written here as a layer, in the colours that it holds. Raises LayerError where it is gone."""
        shapes = QgsVectorLayer(f"{path}|layername={path.stem}", path.stem, "ogr")
        if not shapes.isValid():
            raise LayerError(self.tr("QGIS cannot open '{}'").format(path), self.tr("Export the polygons again"))
        shapes.setCustomProperty(layers.ROLE, "result")
        layer_tree.add_on_top(shapes)

    def write_picture(self, layer: Optional[QgsMapLayer], target: Path) -> None:
        """A page as PNG: the map is drawn in the background, all else is quick. Raises EngineError."""
        source = self._source(layer, target)
        page_layout = self._layout_of(source)
        settings = layout.map_picture(page_layout)
        folder = self._chains.work_folder(target)
        drawn = folder / "map.png"
        steps: list[Step] = [
            partial(RenderTask, settings, str(drawn)),
            lambda: EngineTask(
                self.tr("Write the picture"), partial(_write_page, *layout.page_picture(page_layout), drawn, target)
            ),
        ]
        self._chains.run(steps, folder, lambda: self._tell(target))

    def add_layout(self, layer: Optional[QgsMapLayer]) -> QgsPrintLayout:
        """The page as a layout of the project, to be changed and printed. Raises LayerError."""
        made = self._layout_of(ClassMap.of(layer))
        manager = QgsProject.instance().layoutManager()
        made.setName(_free_name(made.name()))
        manager.addLayout(made)
        return made

    def write_stac(self, layer: Optional[QgsMapLayer]) -> Path:
        """The item beside the map. Raises LayerError, OutputError."""
        source = ClassMap.of(layer)
        target, text = stac.item_path(source.path), stac.item_text(source, source.layer.metadata().abstract())
        with outputs.written_whole(str(target)) as draft:
            draft.write_text(text, encoding="utf-8")
        self._tell(target)
        return target

    def _source(self, layer: Optional[QgsMapLayer], target: Path) -> ClassMap:
        source = ClassMap.of(layer)
        outputs.check_target(target)
        return source

    def _layout_of(self, source: ClassMap) -> QgsPrintLayout:
        """Titled and called as the layer is: a project has several maps."""
        made = layout.build_layout(source, source.layer.name(), layout.source_text(source, date.today()))
        made.setName(source.layer.name())
        return made

    def _run(self, steps: list[Step], target: Path, at_end: Callable[[], None]) -> None:
        self._chains.run(steps, self._chains.work_folder(target), at_end)

    def _keep_style(self, source: ClassMap, target: Path) -> None:
        """As the user has it now, without what we keep in the layer, such as where its model is; not where the layer went meanwhile, as the
        file has names and colours of its own."""
        if source.is_there:
            message, is_saved = source.layer.saveNamedStyle(str(target.with_suffix(".qml")), _STYLE)
            if not is_saved:
                raise OutputError(self.tr("The style cannot be saved beside '{}'").format(target), message)
        self._tell(target)

    def _tell(self, target: Path) -> None:
        self.written.emit(self.tr("Written: {}").format(target), str(target))


def _check_style(target: Path) -> None:
    """The style beside a raster that is to be has its name. Raises JobError where that is there, and no such raster."""
    style = target.with_suffix(".qml")
    if os.path.exists(style) and not os.path.exists(target):
        numbered = (target.with_name(f"{target.stem}_{number}{target.suffix}") for number in range(2, 1000))
        free = next(other for other in numbered if not (other.exists() or other.with_suffix(".qml").exists()))
        raise JobError(
            _tr("'{}' is the style of another file, and would be written over").format(style),
            _tr("Choose another name, such as {}, or move that style").format(free.name),
        )


def _free_name(name: str) -> str:
    """Of a layout: no two are called the same."""
    manager = QgsProject.instance().layoutManager()
    names = (name, *(f"{name} {number}" for number in range(2, 1000)))
    return next(one for one in names if manager.layoutByName(one) is None)


def _write_page(page: QImage, place: QRect, drawn: Path, target: Path, tell: outputs.Tell, is_stopped: outputs.IsStopped) -> Path:
    """In a worker thread: PNG is slow to pack."""
    outputs.step(tell, is_stopped, 0.5, target.name)
    with outputs.worked_out(target) as made:
        if not layout.compose(page, place, QImage(str(drawn))).save(str(made), "PNG"):
            raise OutputError(_tr("'{}' cannot be written").format(target), _tr("Choose another place"))
    return target
