"""What the bands of a radar's file hold, each by its own name and values: decibels, power, amplitude, or no backscatter at all."""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
import numpy.typing as npt

from ..grid import Grid, Window
from ..radar import DECIBEL, decibel_of, is_alike, is_backscatter, said_unit, says_polarisation, unit_of, was_logged
from ..specs import LayerSpec
from .raster import BandInfo, Raster
from .values import without_filler

PROBE_PX = 64
_FEW_PROBES = 4  # windows a side
_ENOUGH, _MANY = 1000, 500_000  # values
_WEAK = 0.01  # ours: of the echoes, those that are not above the noise
_FEWEST_WEAK = 0.001

Values = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Echoes:
    """What was found in a band: the share of negative values, the middle of all, of the negative ones' magnitudes; what is so weak that
    nothing weaker tells more; and the unit that these suggest."""

    negative_share: float
    median: float
    faint: float
    weakest: float

    @property
    def unit(self) -> float:
        return decibel_of(self.negative_share, self.median, self.faint)


def read_units(
    raster: Raster, bands: Sequence[int], nodata: Optional[float], said: Optional[float]
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Of each of the file's bands what makes decibels of it, 0: it is left as it is, as all but these are; and what is taken for an
    echo of 0 or less. said: the unit that the user tells, which counts more than names and values."""
    infos = [raster.info.bands[number - 1] for number in bands if not raster.info.bands[number - 1].is_alpha]
    infos = [band for band in infos if is_backscatter(band.description)]
    decibels, floors = ([0.0] * len(raster.info.bands) for _ in range(2))
    if said == DECIBEL or not infos or (said is None and all(band.dtype == "uint8" for band in raster.info.bands)):
        return tuple(decibels), tuple(floors)
    found = _look(raster, [band.number for band in infos], nodata)
    units = [said] * len(infos) if said else _units(raster, infos, found)
    for band, unit, echoes in zip(infos, units, found):
        if unit and echoes is not None:
            decibels[band.number - 1], floors[band.number - 1] = unit, echoes.weakest
    return tuple(decibels), tuple(floors)


def units_of_model(raster: Raster, layer: LayerSpec, means: Sequence[float]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """The layer's decibels and floors as a model learned the bands that it names, by their means: an older one had all in decibels."""
    decibels, floors = list(layer.decibels), list(layer.floors)
    told = {number: mean for number, mean in zip(layer.bands, means) if number <= len(decibels) and not decibels[number - 1]}
    if layer.decibel and told:
        for (number, mean), echoes in zip(told.items(), _look(raster, list(told), layer.nodata)):
            if echoes is not None and was_logged(layer.decibel, echoes.median, mean):
                decibels[number - 1], floors[number - 1] = layer.decibel, echoes.weakest
    return tuple(decibels), tuple(floors)


def middle_of(raster: Raster, bands: Sequence[int], nodata: Optional[float]) -> float:
    """The middle of the values of bands as they leave the raster, NaN without any."""
    found = [echoes.median for echoes in _look(raster, bands, nodata) if echoes is not None]
    return float(np.median(found)) if found else math.nan


def lattice(grid: Grid, count: int) -> list[Window]:
    """Small windows all over a raster, so many a side, none of them on its rim where there is room: there may be no echoes. Those of
    `Window.spread`, which tell what share a border has, lie on it too."""
    cols, rows = (
        ((np.arange(count) + 0.5) * side / count - PROBE_PX / 2).clip(0).astype(int) for side in (grid.width, grid.height)
    )
    return [Window(int(col), int(row), PROBE_PX, PROBE_PX) for row in rows for col in cols]


def _units(raster: Raster, infos: Sequence[BandInfo], found: Sequence[Optional[Echoes]]) -> list[float]:
    """Of each band: by its own names, else by the file's, unless values contradict. Bands without a name that are unlike most of the
    others are left alone."""
    seen = [echoes for echoes in found if echoes is not None]
    if not seen:
        return [DECIBEL] * len(infos)
    usual = max(seen, key=lambda echoes: sum(other.unit == echoes.unit for other in seen))
    of_file, units = said_unit([os.path.splitext(raster.info.name)[0]]), []
    for band, echoes in zip(infos, found):
        said = said_unit([band.description, *band.tags.values()])
        is_named = said is not None or says_polarisation(band.description)
        alike = echoes is not None and is_alike(echoes.unit, echoes.median, usual.unit, usual.median)
        is_whole = said == DECIBEL and np.dtype(band.dtype).kind != "f"  # decibels times 100: the values would contradict
        if echoes is None or is_whole or not (is_named or alike):
            units.append(DECIBEL)
            continue
        told = usual if said is None and alike else echoes
        units.append(unit_of(of_file if said is None else said, told.unit, told.negative_share, told.median))
    return units


def _look(raster: Raster, numbers: Sequence[int], nodata: Optional[float]) -> list[Optional[Echoes]]:
    """Of each band, as the first values that are found tell: in small windows all over the raster, else anywhere; None: there are none."""
    grid, known = raster.info.grid, [np.empty(0)] * len(numbers)
    for windows in (lattice(grid, _FEW_PROBES), lattice(grid, _FEW_PROBES**2), grid.tiles(PROBE_PX * 8)):
        known = _values(raster, windows, numbers, nodata)
        if sum(map(len, known)) >= _ENOUGH:
            break
    return [_echoes(values) for values in known]


def _values(raster: Raster, windows: Iterable[Window], numbers: Sequence[int], nodata: Optional[float]) -> list[Values]:
    """Of each band those that are neither no data nor, all bands alike, no echo; from windows until they are many."""
    found: list[list[Values]] = [[np.empty(0)] for _ in numbers]
    count = 0
    for window in windows:
        values = raster.read(window, numbers, nodata).reshape(len(numbers), -1)
        there = (values != 0).any(axis=0)
        for band, own in zip(values, found):
            own.append(band[there & np.isfinite(band)].astype(np.float64))
            count += len(own[-1])
        if count > _MANY:
            break
    return [np.concatenate(own) for own in found]


def _echoes(values: Values) -> Optional[Echoes]:
    real = without_filler(values[values != 0])
    if not len(real):
        return None
    negative, positive = -real[real < 0], real[real > 0]
    faint = float(np.median(negative)) if len(negative) else 0.0
    weakest = float(np.quantile(positive, _WEAK)) if len(positive) else 1.0
    if len(negative) > _FEWEST_WEAK * len(real):
        weakest = max(weakest, faint)
    return Echoes(len(negative) / len(real), float(np.median(real)), faint, weakest)
