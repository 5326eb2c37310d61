"""Reflectance spectra of the demonstration scene's materials, from smooth curves and the absorption features that tell them apart.

Green vegetation: pigments below 700 nm, the red edge, water at 970, 1200, 1450 and 1940 nm. Dry vegetation: lignin and cellulose at
1730 and 2100 nm. Soil: a convex rise, iron at 500 and 880 nm, clay at 2200 nm. Roof tiles: iron oxide. Plausible, not measured.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .landscape import Material

Spectrum = npt.NDArray[np.float64]

FINE_NM = np.arange(400.0, 2501.0, 5.0)


@dataclass(frozen=True)
class Spectra:
    """Of each material: its mean spectrum (M, L) on FINE_NM, and how it changes with vigour and with moisture (M, L each)."""

    mean: Spectrum
    vigour: Spectrum
    moisture: Spectrum


def material_spectra() -> Spectra:
    """Spectra of all materials, in the order of Material; changes are per standard deviation within the class."""
    mean = np.stack([_reflectance(material, 0.0, 0.0) for material in Material])
    vigour = np.stack([_reflectance(material, 0.5, 0.0) for material in Material]) - mean
    moisture = np.stack([_reflectance(material, 0.0, 0.5) for material in Material]) - mean
    return Spectra(mean, 2 * vigour, 2 * moisture)


def _reflectance(material: Material, vigour: float, moisture: float) -> Spectrum:
    """vigour: density of leaves, or brightness of what is no plant; moisture: of leaves, soil, or sediment of water."""
    soil = _soil(0.29 + 0.045 * vigour, 0.35 + 0.22 * moisture)
    if material in _PLANTS:
        green, cover, edge_nm, water, dry, dark = _PLANTS[material]
        cover = float(np.clip(cover + 0.10 * vigour, 0, 1))
        leaf = _leaf(green + 0.10 * vigour, edge_nm + 1.6 * vigour, water + 0.12 * moisture)
        straw = np.clip(dry - 0.10 * vigour - 0.06 * moisture, 0, 1)
        return np.asarray(dark * (cover * ((1 - straw) * leaf + straw * _straw()) + (1 - cover) * soil))
    scale = 1 + 0.16 * vigour
    return {
        Material.SOIL: soil,
        Material.TILES: scale * _tiles(),
        Material.METAL: scale * _line((400, 0.33), (1000, 0.40), (1700, 0.44), (2500, 0.38)),
        Material.CONCRETE: scale * (_line((400, 0.20), (600, 0.29), (1300, 0.35), (2500, 0.30)) - _dip(2330, 45, 0.03)),
        Material.ASPHALT: scale * _line((400, 0.070), (700, 0.095), (1300, 0.125), (1700, 0.135), (2500, 0.125)),
        Material.WATER: (1 + 0.3 * moisture) * _line(*_WATER),
    }[material]


_PLANTS: dict[Material, tuple[float, float, float, float, float, float]] = {  # greenness, cover, red edge nm, water, straw, shade
    Material.CEREALS: (0.50, 0.88, 711.0, 0.50, 0.55, 1.0),
    Material.BROADLEAF: (0.90, 0.98, 720.0, 0.88, 0.02, 0.70),
    Material.CONIFER: (0.90, 0.97, 718.0, 0.80, 0.04, 0.56),
    Material.GRASS: (0.64, 0.95, 715.0, 0.70, 0.17, 1.0),
    Material.MAIZE: (0.84, 0.60, 719.0, 1.10, 0.01, 1.0),
}


_WATER = ((400, 0.045), (490, 0.055), (560, 0.065), (650, 0.035), (720, 0.018), (780, 0.01), (900, 0.006), (2500, 0.003))
_SOIL = ((400, 0.22), (500, 0.34), (600, 0.52), (800, 0.75), (1000, 0.9), (1400, 1.1), (1800, 1.2), (2150, 1.16), (2500, 0.98))


def _leaf(green: float, edge_nm: float, water: float) -> Spectrum:
    nm = FINE_NM
    visible = 0.035 + (0.13 - 0.075 * green) * np.exp(-0.5 * ((nm - 553) / 34) ** 2) + (1 - green) * 0.05 * (nm > 400)
    plateau = 0.44 + 0.03 * np.sin((nm - 760) / 330)
    edge = 1 / (1 + np.exp(-(nm - edge_nm) / 11))
    curve = visible * (1 - edge) + plateau * edge
    for centre, width, depth in ((970, 28, 0.07), (1195, 42, 0.15), (1455, 75, 0.72), (1945, 95, 0.88), (2600, 330, 0.80)):
        curve = curve * (1 - np.clip(depth * water, 0, 0.97) * np.exp(-0.5 * ((nm - centre) / width) ** 2))
    return np.asarray(curve * (1 - 0.30 * water * np.clip((nm - 1300) / 1100, 0, 1)))


def _straw() -> Spectrum:
    base = _line((400, 0.07), (550, 0.15), (700, 0.25), (900, 0.34), (1300, 0.42), (1700, 0.42), (2500, 0.27))
    return base - _dip(1730, 28, 0.03) - _dip(2100, 55, 0.07) - _dip(2310, 35, 0.04) - _dip(1940, 60, 0.06)


def _soil(bright: float, wet: float) -> Spectrum:
    base = bright * _line(*_SOIL)
    features = (
        _dip(500, 40, 0.012) + _dip(880, 70, 0.02) + _dip(2205, 28, 0.03) + wet * (_dip(1440, 60, 0.05) + _dip(1930, 80, 0.08))
    )
    return np.asarray((base - features) * (1 - 0.38 * wet))


def _tiles() -> Spectrum:
    return _line((400, 0.05), (520, 0.07), (600, 0.19), (750, 0.27), (1100, 0.33), (1700, 0.40), (2500, 0.36)) - _dip(
        870, 60, 0.035
    )


def _line(*points: tuple[float, float]) -> Spectrum:
    """A smooth curve through (nm, reflectance)."""
    nm, values = np.array(points, np.float64).T
    kernel = np.exp(-0.5 * (np.arange(-12, 13) / 5.0) ** 2)
    padded = np.pad(np.interp(FINE_NM, nm, values), 12, mode="edge")
    return np.asarray(np.convolve(padded, kernel / kernel.sum(), mode="valid"))


def _dip(centre_nm: float, width_nm: float, depth: float) -> Spectrum:
    return np.asarray(depth * np.exp(-0.5 * ((FINE_NM - centre_nm) / width_nm) ** 2))
