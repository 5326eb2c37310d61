"""Which classes a map shows, whether it names them or not, and how many pixels of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
import numpy.typing as npt

from ..specs import NODATA_CODE, ClassSpec
from .classes import in_own_colors, numbered_class
from .codes import CodeRaster
from .maps import map_classes


def count_codes(opened: CodeRaster, tell: Callable[[float], None]) -> npt.NDArray[np.int64]:
    """Pixels per code (256,), read window by window; those without data at 255. tell: how far it is, 0..1. Raises LayerError."""
    counts = np.zeros(NODATA_CODE + 1, np.int64)
    for window in opened.blocks(tell):
        counts += np.bincount(opened.read(window).ravel(), minlength=NODATA_CODE + 1)
    return counts


def named_classes(path: str, codes: Iterable[int]) -> tuple[ClassSpec, ...]:
    """The classes that a map names, and one for each other code that it shows, in the order of their codes. Raises LayerError."""
    specs = {spec.code: spec for spec in map_classes(path)}
    strange = sorted({int(code) for code in codes} - {*specs, NODATA_CODE})
    numbered = in_own_colors([numbered_class(code, order) for order, code in enumerate(strange)], list(specs.values()))
    specs |= {spec.code: spec for spec in numbered}
    return tuple(specs[code] for code in sorted(specs))
