"""From what is chosen and asked for to a job of the engine: absolute paths and numbers. Nothing is written or saved here."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Callable, Optional, Union

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import JobError, LabelError
from ..engine.jobs import ClassifyJob, LiveJob, TrainJob
from ..engine.specs import ClassSpec, FitSpec, LabelSpec
from . import label_specs, layers, outputs, raster_classes
from .layer_copy import LayerCopy
from .options import MapOptions, TrainOptions
from .sensors import in_order

_LIVE_PX = (64, 1024)  # the longest side of a live map: on a larger screen it is a little coarse

_tr = partial(QCoreApplication.translate, "XModalNet")


class TargetExistsError(JobError):
    """A model or map that the user named, or a file beside it, is there already: replaced only where that was agreed to."""

    def __init__(self, path: str, found: str) -> None:
        text = _tr("Press the button again to replace it, or choose another name")
        super().__init__(_tr("'{}' is there already").format(found), text)
        self.path = path


def check_model_target(path: str, agreed: str) -> None:
    """Raises TargetExistsError where a model, its report or job would be written over; agreed: the path of one that may be."""
    _check_target(path, agreed, _files_of_model)


def check_map_target(path: str, agreed: str) -> None:
    """As `check_model_target`, of a map and all that is written beside it: a style may be that of another file of its name."""
    _check_target(path, agreed, _all_files_of)


def _check_target(path: str, agreed: str, files_of: Callable[[Path], tuple[Path, ...]]) -> None:
    found = next((file for file in files_of(Path(path)) if os.path.exists(file)), None)
    if found is not None and path != agreed:
        raise TargetExistsError(path, str(found))


def train_job(
    options: TrainOptions,
    chosen: Mapping[str, QgsRasterLayer],
    target: Sequence[str],
    label_spec: LabelSpec,
    classes: tuple[ClassSpec, ...],
    folder: Path,
    home: str = "",
    names_known: Collection[str] = frozenset(),
) -> TrainJob:
    """A training; relative paths lie in `folder`, a model without a name in `home` ("": a temporary one), under none of
    those that are known. Raises JobError, LayerError."""
    if not chosen:
        raise JobError(_tr("No layer is chosen"), _tr("Choose at least one raster layer in step 1"))
    model = layers.absolute(options.model_path, folder) or str(
        outputs.free_path(_home(home) / _tr("model.xmn"), _files_of_model, names_known)
    )
    return TrainJob(
        layers=tuple(layers.layer_spec(chosen[stream], stream) for stream in in_order(chosen, target)),
        labels=label_spec,
        model_path=model,
        target=tuple(target),
        classes=classes,
        holdout=options.holdout,
        fit=FitSpec(epochs=options.epochs, seed=options.seed, device=options.device),
        exchange=options.exchange,
        adversarial=options.adversarial,
        propagate=options.propagate,
        report_path=f"{model}.html",
        smoothing=options.smoothing,
        start_path=layers.absolute(options.start_path, folder) or None,
        folds=options.folds,
        author=options.author,
        notes=options.notes,
        prior=options.prior,
    )


def labels_as_they_lie(layer: Optional[Union[QgsVectorLayer, QgsRasterLayer]], field: str) -> LabelSpec:
    """Labels for a job that is only looked at: edits are neither saved nor copied. Raises LabelError, LayerError."""
    if isinstance(layer, QgsRasterLayer):
        return raster_classes.named_codes(layer)
    if layer is None:
        raise LabelError(_tr("There are no labels yet"), _tr("Choose a label layer in step 2, or make a new one"))
    return LabelSpec(path=layer.source().partition("|")[0], field=field)


def classify_job(
    options: MapOptions, chosen: Mapping[str, QgsRasterLayer], model_path: str, device: str, folder: Path, home: str = ""
) -> ClassifyJob:
    """A map from some of the chosen layers; relative paths lie in `folder`, a map without a name in `home` ("": a temporary one).

    Raises JobError, LayerError.
    """
    used = {stream: layer for stream, layer in chosen.items() if stream in options.streams}
    area, area_crs = None, ""
    if options.extent is not None and options.crs is not None:
        area, area_crs = layers.area_in(options.extent, options.crs, used.values())
    path = Path(
        layers.absolute(options.map_path, folder)
        or outputs.free_path(_home(home) / _tr("map.tif"), _all_files_of, outputs.names_of_layers())
    )
    job = ClassifyJob(
        layers=tuple(layers.layer_spec(layer, stream) for stream, layer in used.items()),
        model_path=layers.absolute(model_path, folder),
        map_path=str(path),
        confidence_path=str(_beside(path, "confidence")) if options.confidence else None,
        area=area,
        area_crs=area_crs,
        device="cpu" if device == "cpu" else "auto",  # where a model was trained need not be where it maps
        report_path=f"{path}.html",
        smoothing=options.smoothing,
        uncertainty_path=str(_beside(path, "uncertainty")) if options.uncertainty else None,
        prior=options.prior,
    )
    _spare_what_is_shown(path)
    return job


def labels_for_now(
    layer: Optional[Union[QgsVectorLayer, QgsRasterLayer]], field: str, folder: Path
) -> tuple[LabelSpec, Optional[LayerCopy]]:
    """Labels as they are drawn now, and the copy in `folder` that is to be made before the labels are read, None where none need be. Raises
    LabelError, LayerError."""
    if not isinstance(layer, QgsVectorLayer):
        return labels_as_they_lie(layer, field), None
    return label_specs.label_source(layer, field, folder)


def live_job(
    training: TrainJob,
    chosen: Iterable[QgsRasterLayer],
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    size_px: int,
    map_path: str,
) -> LiveJob:
    """The map of an extent in crs that is size_px wide or high on the screen."""
    view, view_crs = layers.area_in(extent, crs, chosen)
    low, high = _LIVE_PX
    return LiveJob(training, map_path, view, view_crs, min(max(size_px, low), high))


def _home(home: str) -> Path:
    return Path(home or outputs.temporary_folder())


def _beside(map_path: Path, what: str) -> Path:
    return map_path.with_name(f"{map_path.stem}_{what}.tif")


def _files_of(map_path: Path) -> tuple[Path, ...]:
    """The map's file and those that may be written beside it."""
    return map_path, _beside(map_path, "confidence"), _beside(map_path, "uncertainty")


def _all_files_of(map_path: Path) -> tuple[Path, ...]:
    """With what tells of them: report, job, style and metadata."""
    layers_of = _files_of(map_path)
    told = (Path(f"{map_path}{suffix}") for suffix in (".html", ".job.json", ".aux.xml"))
    return (*layers_of, *told, *(file.with_suffix(suffix) for file in layers_of for suffix in (".qml", ".qmd")))


def _files_of_model(path: Path) -> tuple[Path, ...]:
    return path, Path(f"{path}.html"), Path(f"{path}.job.json")


def _spare_what_is_shown(map_path: Path) -> None:
    """A new map must not change a layer of the project, such as an earlier map. Raises JobError."""
    for path in _files_of(map_path):
        name = outputs.shown_from(path)
        if name:
            raise JobError(
                _tr("'{}' is shown in the project as layer '{}'").format(path, name),
                _tr("Call the new map something else, such as {}, or remove that layer").format(
                    outputs.free_path(map_path, _files_of).name
                ),
            )
