"""What is remembered: for the project in its entries (paths relative where the project says so), for the user in QgsSettings."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.core import QgsProject, QgsSettings

_SCOPE = "XModalNet"
_DEVICE = "xmodalnet/device"
_FOLDER = "xmodalnet/folder"


@dataclass(frozen=True)
class ProjectState:
    """The choices that belong to a project; layers by their ids."""

    layers: dict[str, str] = field(default_factory=dict)  # stream -> layer id
    target: tuple[str, ...] = ()
    labels: str = ""
    label_field: str = ""
    model_path: str = ""


def read_project(project: QgsProject) -> ProjectState:
    """What `write_project` wrote; empty for a project that has never seen the panel."""
    streams, _ = project.readListEntry(_SCOPE, "streams")
    ids, _ = project.readListEntry(_SCOPE, "layers")
    target, _ = project.readListEntry(_SCOPE, "target")
    model = project.readEntry(_SCOPE, "model")[0]
    return ProjectState(
        layers=dict(zip(streams, ids)),
        target=tuple(target),
        labels=project.readEntry(_SCOPE, "labels")[0],
        label_field=project.readEntry(_SCOPE, "label_field")[0],
        model_path=project.readPath(model) if model else "",
    )


def write_project(project: QgsProject, state: ProjectState) -> None:
    """Nothing is touched, and the project stays clean, where nothing changed."""
    if state == read_project(project):
        return
    project.writeEntry(_SCOPE, "streams", list(state.layers))
    project.writeEntry(_SCOPE, "layers", list(state.layers.values()))
    project.writeEntry(_SCOPE, "target", list(state.target))
    project.writeEntry(_SCOPE, "labels", state.labels)
    project.writeEntry(_SCOPE, "label_field", state.label_field)
    project.writeEntry(_SCOPE, "model", project.writePath(state.model_path) if state.model_path else "")


def device() -> str:
    """The device to compute on: "auto", "cpu" or "cuda:N"."""
    return str(QgsSettings().value(_DEVICE, "auto", str))


def set_device(name: str) -> None:
    QgsSettings().setValue(_DEVICE, name)


def folder() -> str:
    """The folder that was used last, "" at first."""
    return str(QgsSettings().value(_FOLDER, "", str))


def set_folder(path: str) -> None:
    QgsSettings().setValue(_FOLDER, path)
