"""What is made of a finished map and becomes layers of the project: a cleaned map, and polygons.

The map's own file is never touched; what is made appears under its name when it is whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..engine.errors import EngineError, JobError
from ..engine.map_jobs import MajorityJob
from ..engine.specs import ClassSpec
from . import layer_tree, layers, metadata, outputs, runtime, styling
from .chains import Chains, Step
from .class_files import (
    CODE,
    DISSOLVE,
    POLYGONIZE,
    Origin,
    style_polygons,
    write_class_raster,
    write_polygons,
)
from .class_maps import ClassMap
from .code_files import hectares, pixel_counts
from .tasks import AlgorithmTask, EngineTask, find_algorithm

SIEVE = "gdal:sieve"

_tr = partial(QCoreApplication.translate, "XModalNet")


@dataclass(frozen=True)
class Cleaning:
    """What is to be made of a map, in this order; 0 and False: not that. majority_px: to each side of a pixel."""

    majority_px: int = 0
    sieve_px: int = 0  # smaller patches go
    polygons: bool = False
    dissolve: bool = False  # one multi-part polygon per class

    @property
    def is_raster(self) -> bool:
        return bool(self.majority_px or self.sieve_px)

    @property
    def obstacle(self) -> str:
        """Why QGIS cannot do it: a sentence, "" where it can."""
        wanted = (SIEVE,) * bool(self.sieve_px) + (POLYGONIZE,) * self.polygons + (DISSOLVE,) * self.dissolve
        try:
            for algorithm in wanted:
                find_algorithm(algorithm)
        except EngineError as error:
            return str(error)
        return ""


@dataclass(frozen=True)
class Cleaned:
    """What a clean-up made of a class: its shares of the pixels that have one, 0..1, and its areas; None where the map does not tell."""

    spec: ClassSpec
    before: Optional[float]
    after: float
    before_ha: Optional[float] = None
    after_ha: Optional[float] = None

    @property
    def is_gone(self) -> bool:
        return bool(self.before) and not self.after


class FinishedMaps(QObject):
    """On the main thread. Wrong choices raise EngineError at once; what fails later is told by who runs the chains."""

    written = pyqtSignal(str, str)  # a sentence, and the file that it is about
    cleaned = pyqtSignal(object, object)  # tuple[Cleaned, ...], of a cleaned map, and its layer
    noted = pyqtSignal(str)  # a sentence that the user should read

    def __init__(self, chains: Chains, parent: QObject) -> None:
        super().__init__(parent)
        self._chains = chains

    def clean(self, layer: Optional[QgsMapLayer], cleaning: Cleaning) -> None:
        """Make a cleaned map and polygons of it beside its file, and add them to its group. Raises EngineError."""
        source = ClassMap.of(layer)
        if not (cleaning.is_raster or cleaning.polygons):
            raise JobError(self.tr("Nothing is ticked"), self.tr("Tick what is to be made of the map"))
        if cleaning.obstacle:
            raise JobError(cleaning.obstacle)
        raster = outputs.beside(source.path, f"{source.path.stem}_cleaned.tif")
        polygons = outputs.beside(source.path, f"{source.path.stem}_polygons.gpkg")
        folder = self._chains.work_folder(raster)
        steps, last = self._raster_steps(source, cleaning, folder, raster)
        if cleaning.polygons:
            steps += polygon_steps(source, last, folder, polygons, cleaning.dissolve)
        made = [raster] * cleaning.is_raster + [polygons] * cleaning.polygons
        self._chains.run(steps, folder, lambda: self._add(source, made))

    def _raster_steps(self, source: ClassMap, cleaning: Cleaning, folder: Path, target: Path) -> tuple[list[Step], Path]:
        """The steps to a cleaned map, and the raster that they end in."""
        steps: list[Step] = []
        last = plain = source.path
        if cleaning.majority_px:
            job = MajorityJob(str(last), str(folder / "majority.tif"), cleaning.majority_px)
            steps.append(lambda: EngineTask.of_job(self.tr("Majority filter"), job, runtime.engine_command()))
            last = plain = Path(job.cleaned_path)
        if cleaning.sieve_px:
            sieved = folder / "sieved.tif"
            # no NO_MASK: pixels without data are neither taken for a patch nor filled
            parameters = {"INPUT": str(last), "THRESHOLD": cleaning.sieve_px, "OUTPUT": str(sieved)}
            steps.append(partial(AlgorithmTask, SIEVE, parameters))
            last = sieved
        if cleaning.is_raster:
            origin = Origin(source.path, plain, cleaning.sieve_px)
            work = partial(write_class_raster, last, target, source.classes, origin)
            steps.append(lambda: EngineTask(self.tr("Write the cleaned map"), work))
            last = target
        return steps, last

    def _add(self, source: ClassMap, made: Sequence[Path]) -> None:
        """Above the map in its group, and nothing over it."""
        if not source.is_there:
            self.noted.emit(self.tr("The map's layer is gone meanwhile; what was made of it is {}").format(made[-1]))
            return
        added = [self._layer_of(path, source) for path in made]
        for layer in added:
            layer.setCustomProperty(layers.MADE_OF, layers.map_id_behind(source.layer))
        for layer, below in zip(added, (source.layer, *added)):
            _add_above(layer, below)
        layer_tree.lift(added[-1])
        note = area_note(source)
        if note and any(isinstance(layer, QgsVectorLayer) for layer in added):
            self.noted.emit(note)
        if made[0].suffix != ".gpkg":
            self.cleaned.emit(shares_of(source, made[0]), added[0])
        self.written.emit(self.tr("Written: {}").format(", ".join(path.name for path in made)), str(made[-1]))

    def _layer_of(self, path: Path, source: ClassMap) -> QgsMapLayer:
        if path.suffix == ".gpkg":
            shapes = QgsVectorLayer(f"{path}|layername={path.stem}", self.tr("{}, polygons").format(source.layer.name()), "ogr")
            style_polygons(shapes, source.classes)
            shapes.setCustomProperty(layers.ROLE, "result")
            return shapes
        cleaned = layers.load_raster(str(path), self.tr("{}, cleaned").format(source.layer.name()))
        styling.style_class_map(cleaned, source.classes)
        metadata.describe(cleaned, str(source.layer.customProperty(layers.MODEL, "")))  # the report is of the map before
        styling.write_qml(cleaned)
        metadata.write_qmd(cleaned)
        return cleaned


def shares_of(source: ClassMap, cleaned: Path) -> tuple[Cleaned, ...]:
    """What became of each class of the map."""
    before, after = (
        [counts.get(spec.code, 0) for spec in source.classes] for counts in map(pixel_counts, (source.path, cleaned))
    )
    all_before, all_after = sum(before), max(1, sum(after))
    areas_before, areas_after = hectares(source.path), hectares(cleaned)
    return tuple(
        Cleaned(
            spec,
            old / all_before if all_before else None,
            new / all_after,
            areas_before.get(spec.code),
            areas_after.get(spec.code),
        )
        for spec, old, new in zip(source.classes, before, after)
    )


def area_note(source: ClassMap) -> str:
    """Why polygons of the map have no areas: a sentence, "" where they have."""
    if source.layer.crs().isValid():
        return ""
    text = _tr("'{}' has no CRS, so that the polygons have no areas: set it (Layer, Set CRS of Layer(s)), and make them again")
    return text.format(source.layer.name())


def polygon_steps(source: ClassMap, raster: Path, folder: Path, target: Path, dissolve: bool = False) -> list[Step]:
    """The steps from a raster of the source's classes to a GeoPackage of polygons."""
    shapes = folder / "shapes.gpkg"
    parameters = {"INPUT": str(raster), "BAND": 1, "FIELD": CODE, "OUTPUT": str(shapes)}
    steps: list[Step] = [partial(AlgorithmTask, POLYGONIZE, parameters)]
    if dissolve:
        parts, shapes = shapes, folder / "dissolved.gpkg"
        steps.append(partial(AlgorithmTask, DISSOLVE, {"INPUT": str(parts), "FIELD": [CODE], "OUTPUT": str(shapes)}))
    ellipsoid = QgsProject.instance().ellipsoid()
    crs = QgsCoordinateReferenceSystem(source.layer.crs())  # which the user may have given a file that names none
    work = partial(write_polygons, shapes, target, source.classes, crs, "" if ellipsoid == "NONE" else ellipsoid)
    return [*steps, lambda: EngineTask(_tr("Write the polygons"), work)]


def _add_above(layer: QgsMapLayer, other: QgsMapLayer) -> None:
    """Add a layer to the project, right above another one in the tree."""
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(other.id())
    group = node.parent() if node is not None and isinstance(node.parent(), QgsLayerTreeGroup) else root
    index = group.children().index(node) if node is not None else 0
    QgsProject.instance().addMapLayer(layer, False)
    group.insertLayer(index, layer).setExpanded(False)
