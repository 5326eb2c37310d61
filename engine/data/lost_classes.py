"""Classes that no label shows: which of them are left out with a note, and which are a mistake to be mended.

Labels of a country meet the layers of one tile, so classes whose shapes all lie elsewhere are nobody's mistake. One that somebody named and
drew nothing for is one, and so is one whose shapes all lie under those of others.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from ..errors import LabelError
from ..specs import ClassSpec
from .classes import LeftOut, listed
from .label_raster import ZERO
from .labelled import Burned, Labels


def with_labels(burned: Burned, every_class: bool) -> Burned:
    """Labels with the classes alone that they have, and notes on the others. every_class: one that has none anywhere is a mistake, which
    goes for one of code 0 of a raster in any case.

    Raises LabelError, which names all classes that it is about; also where fewer than two are left.
    """
    if len(burned.classes) < 2:
        only = f" ('{burned.classes[0].name}')" if burned.classes else ""
        hint = ZERO if burned.is_raster else "Draw shapes of at least two classes"
        raise LabelError(f"The labels have only one class{only}", hint)
    present = set(burned.labels.codes.tolist())
    lost = [spec for spec in burned.classes if spec.code not in present]
    covered = [spec for spec in lost if spec.code in burned.covered]
    outside = [spec for spec in lost if spec.code in burned.outside]
    nowhere = [spec for spec in lost if spec not in covered and spec not in outside]
    if covered:
        raise _covered(covered, burned)
    if nowhere and (every_class or (burned.is_raster and any(spec.code == 0 for spec in nowhere))):
        raise _without_pixels(nowhere) if burned.is_raster else _without_shapes(nowhere)
    kept = tuple(spec for spec in burned.classes if spec.code in present)
    if len(kept) < 2:
        raise LabelError(
            f"Only class '{kept[0].name}' has labels on the layers" if kept else "No class has labels on the layers",
            f"Choose layers, or draw labels, of at least two classes; none are there of {listed(_names(lost))}",
        )
    return dataclasses.replace(burned, classes=kept, notes=(*burned.notes, *_notes(outside, nowhere)))


def with_data(
    labels: Labels, keep: npt.NDArray[np.bool_], names: str, classes: Sequence[ClassSpec]
) -> tuple[tuple[ClassSpec, ...], tuple[str, ...]]:
    """The classes that have labels among those that a mask (N,) finds on data, and a note on the others. names: of the streams that have
    none there. Raises LabelError where that leaves one class."""
    there = set(labels.codes[keep].tolist())
    kept = tuple(spec for spec in classes if spec.code in there)
    lost = [spec.name for spec in classes if spec.code not in there]
    if lost and len(kept) < 2:
        raise LabelError(
            f"All labels but those of class '{kept[0].name}' lie only where {names} has no data",
            "Draw labels of at least two classes where the layer has values",
        )
    if not lost:
        return kept, ()
    if len(lost) == 1:
        return kept, (LeftOut(f"Left out: class '{lost[0]}', whose labels all lie where {names} has no data"),)
    many = listed(lost, 3)
    return kept, (LeftOut(f"Left out: {len(lost)} classes whose labels all lie where {names} has no data: {many}"),)


def _notes(outside: Sequence[ClassSpec], nowhere: Sequence[ClassSpec]) -> Iterator[str]:
    if len(outside) == 1:
        yield LeftOut(f"Left out: class '{outside[0].name}', whose shapes all lie outside of the layers")
    elif outside:
        names = listed(_names(outside), 3)
        yield LeftOut(f"Left out: {len(outside)} classes whose shapes all lie outside of the layers: {names}")
    if len(nowhere) == 1:
        yield LeftOut(f"Left out: class '{nowhere[0].name}', which has no labels here")
    elif nowhere:
        yield LeftOut(f"Left out: {len(nowhere)} classes that have no labels here: {listed(_names(nowhere), 3)}")


def _covered(lost: Sequence[ClassSpec], burned: Burned) -> LabelError:
    called = {spec.code: spec.name for spec in burned.classes}
    rivals = [called[burned.covered[spec.code]] for spec in lost]
    if len(lost) == 1:
        what = f"All pixels of class '{lost[0].name}' lie in shapes of other classes too, most of them in those of '{rivals[0]}'"
        return LabelError(what, f"Does a shape of '{rivals[0]}' cover the others? Correct it, or remove it")
    pairs = ", ".join(f"'{spec.name}' → '{rival}'" for spec, rival in zip(lost, rivals, strict=True))
    what = f"All pixels of several classes lie in shapes of other classes too, most of them in those behind the arrow: {pairs}"
    return LabelError(what, "Do shapes of these cover the others? Correct them, or remove them")


def _without_pixels(lost: Sequence[ClassSpec]) -> LabelError:
    has_zero = any(spec.code == 0 for spec in lost)
    if len(lost) == 1:
        hint = ZERO if has_zero else "Leave the class away, or choose a raster that has it"
        return LabelError(f"No pixel on the layers has code {lost[0].code}, class '{lost[0].name}'", hint)
    hint = ZERO if has_zero else "Leave the classes away, or choose a raster that has them"
    return LabelError(f"No pixel on the layers has the codes of the classes {listed(_names(lost))}", hint)


def _without_shapes(lost: Sequence[ClassSpec]) -> LabelError:
    if len(lost) == 1:
        return LabelError(f"Class '{lost[0].name}' has no shapes on the layers", "Draw at least one for it, or remove the class")
    return LabelError(
        f"The classes {listed(_names(lost))} have no shapes on the layers",
        "Draw at least one for each of them, or remove the classes",
    )


def _names(classes: Sequence[ClassSpec]) -> list[str]:
    return [spec.name for spec in classes]
