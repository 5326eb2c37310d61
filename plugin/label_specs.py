"""The way of the labels into the engine: a file, its class field and the classes, as QGIS shows them."""

from __future__ import annotations

import json
import shutil
import sqlite3
import tempfile
import zlib
from collections.abc import Mapping, Sequence
from contextlib import closing
from functools import partial
from itertools import chain, count, takewhile
from pathlib import Path
from typing import Optional

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import LabelError
from ..engine.specs import NODATA_CODE, ClassSpec, LabelSpec
from .class_table import classes_of, keep_codes
from .class_values import key_of
from .label_sources import check_there
from .layer_copy import LAYER, LayerCopy, copy_labels, file_as_shown, file_behind
from .outputs import free_path

_COPY, _TEMPORARY = "labels.gpkg", "xmodalnet_labels_"

_tr = partial(QCoreApplication.translate, "XModalNet")


def class_specs(layer: QgsVectorLayer, field: str, chosen: Optional[QgsVectorLayer] = None) -> tuple[ClassSpec, ...]:
    """The class table as the engine wants it; texts keep these codes from now on. () where numbers are beyond all codes, as crop codes are:
    the engine makes names of them. chosen: some of its shapes, whose classes alone are given then."""
    classes = classes_of(layer, field)
    if any(entry.code >= NODATA_CODE for entry in classes):
        return ()
    keep_codes(layer, field, classes)
    if chosen is None:
        return tuple(entry.spec for entry in classes)
    key, index = key_of(chosen, field), chosen.fields().indexOf(field)
    held = {key(shape[index]) for shape in chosen.getFeatures()}
    return tuple(entry.spec for entry in classes if entry.value in held)


def save_edits(layer: QgsVectorLayer) -> None:
    """Write unsaved shapes into the layer's file; editing goes on. Raises LabelError."""
    check_there(layer)
    if layer.isEditable() and layer.isModified() and not layer.commitChanges(stopEditing=False):
        raise LabelError(_tr("The labels of layer '{}' cannot be saved").format(layer.name()), "\n".join(layer.commitErrors()))


def label_spec(layer: QgsVectorLayer, field: str) -> LabelSpec:
    """The labels as a file. What the engine cannot see in a file (memory, database, filter, unsaved edits) is copied to a temporary one
    first, for which this waits. Raises LabelError."""
    found, origin = _where_it_lies(layer, field)
    if found is None:
        found = _copied(field, _temporary(), origin)
        copy_labels(layer, field, Path(found.path))
    return found


def spec_of_chosen(layer: QgsVectorLayer, field: str, chosen: QgsVectorLayer, ids: Sequence[int]) -> LabelSpec:
    """As `label_spec`, of the layer's shapes of these ids, which a layer of their own holds: always a copy. Raises LabelError."""
    _, origin = _where_it_lies(layer, field)
    if not ids:
        message = _tr("No shape of layer '{}' is selected").format(layer.name())
        raise LabelError(message, _tr("Select some, or give all of them"))
    # With a sign of which they are: one half of the shapes may teach, and the other half test
    told = f"{len(ids)} selected #{zlib.crc32(repr(sorted(ids)).encode()):08x}"
    origin += f", {told}" if "|subset=" in origin else f"|subset={told}"
    found = _copied(field, _temporary(), origin)
    copy_labels(chosen, field, Path(found.path))
    return found


def label_source(layer: QgsVectorLayer, field: str, folder: Optional[Path] = None) -> tuple[LabelSpec, Optional[LayerCopy]]:
    """As `label_spec`, with the copy that is to be made before the labels are read, in a folder of its own in `folder` or among the
    temporary ones: one that was given up may still be written. None where the file is there. Raises LabelError."""
    found, origin = _where_it_lies(layer, field)
    if found is not None:
        return found, None
    found = _copied(field, _temporary(folder), origin)
    copy = LayerCopy(layer, field, Path(found.path))
    for ended in (copy.failed, copy.stopped):
        ended.connect(partial(_forget, Path(found.path).parent))
    return found, copy


def keep_copy(outputs: Mapping[str, str]) -> None:
    """Labels that were copied for a training alone go beside its model, so that it can be done again when temporary files are gone."""
    try:
        job_path = Path(outputs["job"])
        job = json.loads(job_path.read_text(encoding="utf-8"))
        copied, last = Path(job["labels"]["path"]), Path(f"{outputs['model']}.labels.gpkg")
        if not _is_passing(copied, job["labels"].get("origin", "")):
            return
        kept = _same_labels(copied, last) or free_path(last)  # one with others may be those of another job, or have answers in it
        if not kept.exists():
            shutil.copy(copied, kept)
        job["labels"]["path"] = str(kept)
        job_path.write_text(json.dumps(job, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    except (KeyError, TypeError, OSError, ValueError, RecursionError):  # the model is there all the same
        return
    shutil.rmtree(copied.parent, ignore_errors=True)


def _same_labels(copied: Path, last: Path) -> Optional[Path]:
    """What an earlier training to the same model has kept, if the labels are still the same; None where none is."""
    numbered = (last.with_name(f"{last.stem}_{number}{last.suffix}") for number in count(2))
    there, held = takewhile(Path.exists, chain([last], numbered)), _held(copied)
    return next((kept for kept in there if held and _held(kept) == held), None)


def _held(labels: Path) -> list[object]:
    """All that a copy of labels holds; [] for a file that is none."""
    try:
        with closing(sqlite3.connect(f"{labels.absolute().as_uri()}?mode=ro", uri=True)) as database:
            shapes = database.execute("SELECT * FROM labels")
            systems = database.execute("SELECT srs_id, definition FROM gpkg_spatial_ref_sys ORDER BY srs_id")
            return [[column[0] for column in shapes.description], *shapes, *systems]
    except sqlite3.Error:
        return []


def forget_copy(labels: LabelSpec) -> None:
    """Of labels that were copied for a training alone, the copy goes."""
    if _is_passing(Path(labels.path), labels.origin):
        _forget(Path(labels.path).parent)


def _is_passing(path: Path, origin: str) -> bool:
    """Whether a file of labels is a copy that was made here, which says what it is of: a file of the user may be called alike."""
    return bool(origin) and path.name == _COPY and path.parent.name.startswith(_TEMPORARY)


def _is_read_alike(layer: QgsVectorLayer, field: str) -> bool:
    """Whether who opens the file reads its texts as QGIS does: a Shapefile may not tell its encoding, or the user another one."""
    is_shapefile = layer.source().partition("|")[0].lower().endswith(".shp")
    texts = layer.uniqueValues(layer.fields().indexOf(field)) if is_shapefile else ()
    return all(str(text).isascii() for text in (field, *texts))


def _where_it_lies(layer: QgsVectorLayer, field: str) -> tuple[Optional[LabelSpec], str]:
    """The labels in a file that the engine reads as QGIS shows them, None where there is none such, and what a copy would be of."""
    check_there(layer)
    key_of(layer, field)
    if not layer.isSpatial():
        message = _tr("Layer '{}' is a table, which does not say where its shapes lie").format(layer.name())
        raise LabelError(message, _tr("Add it as points: Layer > Add Layer > Add Delimited Text Layer"))
    there, shown = file_behind(layer), file_as_shown(layer)
    origin = f"{there[0]}|layername={there[1]}" if there else f"{layer.name()}|layerid={layer.id()}"
    origin += f"|subset={layer.subsetString()}" if there and layer.subsetString() else ""
    if shown and layer.dataProvider().fieldNameIndex(field) >= 0 and _is_read_alike(layer, field):
        return LabelSpec(path=shown[0], layer=shown[1], field=field), origin
    return None, origin


def _copied(field: str, folder: Path, origin: str) -> LabelSpec:
    return LabelSpec(path=str(folder / _COPY), layer=LAYER, field=field, origin=origin)


def _forget(folder: Path, *_: object) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def _temporary(within: Optional[Path] = None) -> Path:
    return Path(tempfile.mkdtemp(prefix=_TEMPORARY, dir=within))
