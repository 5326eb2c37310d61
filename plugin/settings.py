"""What is remembered: for the project in its entries (paths relative where the project says so), for the user in QgsSettings."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar, Union

from qgis.core import QgsApplication, QgsProject, QgsSettings

from ..engine.jobs import FOLDS_AS_NEEDED, MOST_FOLDS, MOST_NOTES
from ..engine.map_jobs import MOST_POINTS, MOST_RADIUS_PX
from ..engine.specs import MOST_SMOOTHING
from .kept_figures import MOST_TEXT
from .last_results import LastResults
from .options import AfterOptions, MapOptions, TrainOptions

_SCOPE = "XModalNet"
_DEVICE = "xmodalnet/device"
_AUTO_DEVICE = "xmodalnet/autoDevice"  # an interpreter, and what "auto" took there
_MAP_SPEED = "xmodalnet/mapSpeed"
_FOLDER = "xmodalnet/folder"
_AUTHOR = "xmodalnet/author"
_MODELS_FOLDER = "xmodalnet/models_folder"
_RECENT_MODELS = "xmodalnet/recent_models"
_MOST_RECENT = 10
# By their types. Device and author are the user's, not the project's
_TRAIN = {
    "holdout": float,
    "folds": int,
    "epochs": int,
    "seed": int,
    "exchange": bool,
    "adversarial": bool,
    "propagate": bool,
    "smoothing": float,
    "prior": float,
    "notes": str,
}
_AFTER = {
    "design": str,
    "size": int,
    "majority_px": int,
    "sieve_px": int,
    "polygons": bool,
    "dissolve": bool,
    "map_id": str,
    "other_id": str,
    "is_random": bool,
}
_MAP = {
    "confidence": bool,
    "uncertainty": bool,
    "is_part": bool,
    "within_id": str,
    "only_selected": bool,
    "smoothing": float,
    "prior": float,
}


# Of numbers from the least to the most, of texts how long; what is beyond would not go into its control
_RANGES = {
    "holdout": (0.0, 0.9),
    "folds": (FOLDS_AS_NEEDED, MOST_FOLDS),
    "epochs": (0, 10_000),
    "seed": (0, 2**31 - 1),
    "smoothing": (0.0, MOST_SMOOTHING),
    "prior": (0.0, 1.0),
    "size": (2, MOST_POINTS),
    "majority_px": (0, MOST_RADIUS_PX),
    "sieve_px": (0, 100_000),
}
_MOST_PATH = 32_767  # letters, of any system


@dataclass(frozen=True)
class Preferences:
    """What is the user's and not a project's: where to compute, who models are made by, and where they are collected."""

    device: str = "auto"
    author: str = ""
    models_folder: str = ""  # "": the usual one


Options = TypeVar("Options", TrainOptions, MapOptions, AfterOptions)


@dataclass(frozen=True)
class ProjectState:
    """What belongs to a project: the choices (layers by their ids), what the controls say, and what came out last."""

    layers: dict[str, str] = field(default_factory=dict)  # stream -> layer id
    target: tuple[str, ...] = ()
    labels: str = ""
    label_field: str = ""
    model_path: str = ""
    is_chosen: bool = False  # the choices are the user's, also where they are empty
    train: TrainOptions = field(default_factory=TrainOptions)  # without device and author
    map: MapOptions = field(default_factory=MapOptions)  # without extent
    after: AfterOptions = field(default_factory=AfterOptions)
    results: LastResults = field(default_factory=LastResults)
    assessed: tuple[str, str, str] = ("", "", "")  # ids of the map, the reference and the other map of the last step
    is_live: bool = False  # the live map was kept up to date
    live_doubt: str = ""  # by which measure its doubt was shown
    is_live_on_top: bool = False  # it lay above the finished maps
    refused: tuple[str, ...] = ()  # ids of layers that the user took away


def read_project(project: QgsProject) -> ProjectState:
    """What `write_project` wrote; empty for a project that has never seen the panel."""

    def text(name: str) -> str:
        return str(project.readEntry(_SCOPE, name)[0])

    def absolute(written: str) -> str:
        return str(project.readPath(written)) if 0 < len(written) <= _MOST_PATH else ""

    def path(name: str) -> str:
        return absolute(text(name))

    def texts(name: str) -> list[str]:
        return list(project.readListEntry(_SCOPE, name)[0])

    return ProjectState(
        layers=dict(zip(texts("streams"), texts("layers"))),
        target=tuple(texts("target")),
        refused=tuple(texts("refused")),
        labels=text("labels"),
        label_field=text("label_field"),
        model_path=path("model"),
        is_chosen=bool(text("chosen") or texts("streams") or text("labels") or text("model")),
        train=replace(
            _from_json(TrainOptions(), text("train_options"), _TRAIN),
            model_path=path("new_model"),
            start_path=path("start_model"),
        ),
        map=replace(
            _from_json(MapOptions(), text("map_options"), _MAP), map_path=path("new_map"), streams=tuple(texts("map_streams"))
        ),
        after=_from_json(AfterOptions(), text("after_options"), _AFTER),
        results=LastResults.of_entries(text, absolute),
        assessed=(text("assessed_map"), text("assessed_reference"), text("assessed_beside")),
        is_live=bool(text("live")),
        live_doubt=text("live_doubt"),
        is_live_on_top=bool(text("live_on_top")),
    )


def write_project(project: QgsProject, state: ProjectState) -> None:
    """Nothing is touched, and the project stays clean, where nothing changed."""
    for name, value in _entries(project, state).items():
        old = project.readEntry(_SCOPE, name)[0] if isinstance(value, str) else list(project.readListEntry(_SCOPE, name)[0])
        if value != old:
            project.writeEntry(_SCOPE, name, value)


def _entries(project: QgsProject, state: ProjectState) -> dict[str, Union[str, list[str]]]:
    """As the project holds it: paths relative to its file, where it is set so."""

    def path(text: str) -> str:
        return str(project.writePath(text)) if text else ""

    return {
        "streams": list(state.layers),
        "layers": list(state.layers.values()),
        "target": list(state.target),
        "refused": list(state.refused),
        "labels": state.labels,
        "label_field": state.label_field,
        "model": path(state.model_path),
        "chosen": "yes" if state.is_chosen else "",
        "train_options": _as_json(TrainOptions(), state.train, _TRAIN),
        "map_options": _as_json(MapOptions(), state.map, _MAP),
        "after_options": _as_json(AfterOptions(), state.after, _AFTER),
        "new_model": path(state.train.model_path),
        "new_map": path(state.map.map_path),
        "map_streams": list(state.map.streams),
        "start_model": path(state.train.start_path),
        **state.results.as_entries(path),
        "assessed_map": state.assessed[0],
        "assessed_reference": state.assessed[1],
        "assessed_beside": state.assessed[2],
        "live": "yes" if state.is_live else "",
        "live_doubt": state.live_doubt,
        "live_on_top": "yes" if state.is_live_on_top else "",
    }


def _as_json(usual: Options, options: Options, names: Iterable[str]) -> str:
    """What differs from the usual."""
    changed = {name: getattr(options, name) for name in names if getattr(options, name) != getattr(usual, name)}
    return json.dumps(changed) if changed else ""


def _from_json(usual: Options, text: str, types: Mapping[str, type]) -> Options:
    """The options of an entry; what is unknown, of another type or beyond its range there is left as usual."""
    try:
        found = json.loads(text if text and len(text) <= MOST_TEXT else "{}")
    except (ValueError, RecursionError):
        return usual
    if not isinstance(found, dict):
        return usual
    return replace(
        usual, **{name: found[name] for name, kind in types.items() if name in found and _fits(name, found[name], kind)}
    )


def _fits(name: str, value: object, kind: type) -> bool:
    if type(value) is not kind:
        return False
    if isinstance(value, str):
        return len(value) <= MOST_NOTES
    low, high = _RANGES.get(name, (0, 1))
    return isinstance(value, (int, float)) and low <= value <= high


def device() -> str:
    """The device to compute on: "auto", "cpu" or "cuda:N"."""
    return str(QgsSettings().value(_DEVICE, "auto", str))


def set_device(name: str) -> None:
    QgsSettings().setValue(_DEVICE, name)


def auto_device(python: str) -> str:
    """The device that "auto" took when it was last asked for in an engine, "" where it never was."""
    known = QgsSettings().value(_AUTO_DEVICE) or ["", ""]
    return str(known[1]) if known[0] == python else ""


def set_auto_device(python: str, name: str) -> None:
    QgsSettings().setValue(_AUTO_DEVICE, [python, name])


def map_speed() -> float:
    """Pixels a second of the last large map, 0.0 where there was none."""
    return float(QgsSettings().value(_MAP_SPEED, 0.0, float))


def set_map_speed(pixels_per_second: float) -> None:
    QgsSettings().setValue(_MAP_SPEED, pixels_per_second)


def folder() -> str:
    """The folder that was used last, "" at first."""
    return str(QgsSettings().value(_FOLDER, "", str))


def set_folder(path: str) -> None:
    QgsSettings().setValue(_FOLDER, path)


def author() -> str:
    """Who models are said to be made by; "" for nobody, as long as the user has named none."""
    return str(QgsSettings().value(_AUTHOR, "", str))


def models_folder() -> str:
    """The user's own folder of models."""
    return os.path.normpath(preferences().models_folder or usual_models_folder())


def usual_models_folder() -> str:
    """In the QGIS profile."""
    return os.path.normpath(os.path.join(QgsApplication.qgisSettingsDirPath(), "xmodalnet", "models"))


def preferences() -> Preferences:
    return Preferences(device(), author(), str(QgsSettings().value(_MODELS_FOLDER, "", str)))


def set_preferences(chosen: Preferences) -> None:
    set_device(chosen.device)
    QgsSettings().setValue(_AUTHOR, chosen.author)
    QgsSettings().setValue(_MODELS_FOLDER, chosen.models_folder)


def recent_models() -> list[str]:
    """The models that were used last, the last one first."""
    found = QgsSettings().value(_RECENT_MODELS) or []
    return [found] if isinstance(found, str) else [str(path) for path in found]


def add_recent_model(path: str) -> None:
    remove_recent_model(path)
    QgsSettings().setValue(_RECENT_MODELS, [path, *recent_models()][:_MOST_RECENT])


def remove_recent_model(path: str) -> None:
    QgsSettings().setValue(_RECENT_MODELS, [known for known in recent_models() if known != path])
