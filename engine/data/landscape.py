"""The land of the demonstration scene: which class and which material lies where, drawn finer than a pixel.

A meandering river in its meadows, woods, a town and villages with streets and gardens, roads between them, and parcels of crops,
strip by strip in blocks of their own direction. Lengths are in pixels (px) of the finished scene; each pixel is SUB x SUB points
here, so that pixels on edges come out mixed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt
from scipy import fft, ndimage

from ..specs import ClassSpec

Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

SUB = 3
ROAD_WIDTH_PX = 2.8

CLASSES = (  # in the order of their names: labels by name get the same codes as the true map
    ClassSpec(1, "Bare soil", "#a6611a"),
    ClassSpec(2, "Built-up", "#d7301f"),
    ClassSpec(3, "Cereals", "#f0c64a"),
    ClassSpec(4, "Forest", "#1b6b33"),
    ClassSpec(5, "Grassland", "#9bcf5a"),
    ClassSpec(6, "Maize", "#c77cba"),
    ClassSpec(7, "Road", "#4d4d4d"),
    ClassSpec(8, "Water", "#2b7bba"),
)
SOIL, TOWN, CEREALS, FOREST, GRASSLAND, MAIZE, ROAD, WATER = (spec.code for spec in CLASSES)


class Material(IntEnum):
    """What the ground is made of."""

    SOIL = 0
    TILES = 1
    METAL = 2
    CONCRETE = 3
    ASPHALT = 4
    CEREALS = 5
    BROADLEAF = 6
    CONIFER = 7
    GRASS = 8
    MAIZE = 9
    WATER = 10


_CROPS = (
    (CEREALS, Material.CEREALS, 0.38),
    (MAIZE, Material.MAIZE, 0.26),
    (GRASSLAND, Material.GRASS, 0.14),
    (SOIL, Material.SOIL, 0.22),
)
_TOWNS = ((0.42, 0.30, 0.115), (0.14, 0.20, 0.040), (0.80, 0.82, 0.050), (0.20, 0.88, 0.042), (0.86, 0.22, 0.038))  # x, y, radius
_ROADS = (  # Bezier control points (x, y), shares of the scene
    ((-0.02, 0.42), (0.20, 0.44), (0.30, 0.30), (0.42, 0.30)),
    ((0.42, 0.30), (0.60, 0.30), (0.70, 0.12), (1.02, 0.20)),
    ((0.33, -0.02), (0.36, 0.12), (0.44, 0.16), (0.42, 0.30)),
    ((0.42, 0.30), (0.40, 0.55), (0.28, 0.70), (0.20, 0.88)),
    ((0.20, 0.88), (0.17, 0.95), (0.15, 1.00), (0.14, 1.03)),
    ((0.42, 0.30), (0.58, 0.42), (0.66, 0.74), (0.80, 0.82)),
    ((0.80, 0.82), (0.88, 0.86), (0.95, 0.84), (1.03, 0.90)),
)


@dataclass(frozen=True)
class Landscape:
    """classes and materials uint8 on points (n SUB, n SUB); parcels int32 (n, n) number the fields; roads: centre lines (M, 2), px."""

    classes: npt.NDArray[np.uint8]
    materials: npt.NDArray[np.uint8]
    parcels: npt.NDArray[np.int32]
    roads: tuple[npt.NDArray[np.float64], ...]


class _Canvas:
    """The points that land is painted on, layer over layer."""

    def __init__(self, size_px: int, generator: np.random.Generator) -> None:
        points = size_px * SUB
        self.size_px, self.generator = size_px, generator
        self.y, self.x = np.mgrid[:points, :points].astype(np.float32) / SUB
        self.classes = np.zeros((points, points), np.uint8)
        self.materials = np.zeros((points, points), np.uint8)

    def paint(self, where: Mask, code: int, material: int | npt.NDArray[np.uint8]) -> None:
        self.classes[where] = code
        self.materials[where] = material if isinstance(material, int) else material[where]

    def noise(self, grain_px: float) -> Floats:
        """Noise on the points with patches of about grain_px, mean 0 and deviation 1, without steps between pixels."""
        rough = fractal(self.size_px, grain_px, self.generator)
        place = np.clip((np.arange(self.size_px * SUB, dtype=np.float32) + 0.5) / SUB - 0.5, 0, self.size_px - 1.001)
        first = place.astype(int)
        after = place - first
        rows = rough[first] * (1 - after[:, None]) + rough[first + 1] * after[:, None]
        return np.asarray(rows[:, first] * (1 - after) + rows[:, first + 1] * after, np.float32)


def draw_landscape(size_px: int, seed: int) -> Landscape:
    """The land of a scene of size_px x size_px; the same for the same seed."""
    canvas = _Canvas(size_px, np.random.default_rng(seed))
    parcels = _paint_fields(canvas)
    _paint_woods(canvas)
    _paint_river(canvas)
    for x, y, radius in _TOWNS:
        _paint_town(canvas, x * size_px, y * size_px, radius * size_px)
    roads = tuple(_bezier(np.array(points) * size_px) for points in _ROADS)
    distance = _distance_px(canvas, roads)
    canvas.paint(distance < ROAD_WIDTH_PX / 2, ROAD, Material.ASPHALT)
    return Landscape(canvas.classes, canvas.materials, parcels[SUB // 2 :: SUB, SUB // 2 :: SUB], roads)


def fractal(size_px: int, grain_px: float, generator: np.random.Generator) -> Floats:
    """Gaussian noise (n, n) with power falling above the wavelength grain_px; mean 0, deviation 1."""
    frequency = np.hypot(fft.fftfreq(size_px)[:, None], fft.rfftfreq(size_px)[None, :])
    white = fft.rfft2(generator.standard_normal((size_px, size_px)))
    shaped = fft.irfft2(white / (1 + (frequency * grain_px) ** 2) ** 1.5, s=(size_px, size_px))
    return np.asarray((shaped - shaped.mean()) / shaped.std(), np.float32)


def _paint_fields(canvas: _Canvas) -> npt.NDArray[np.int32]:
    """Blocks of parallel parcels with narrow tracks around each block; returns the number of each point's parcel."""
    generator, size_px = canvas.generator, canvas.size_px
    count = max(6, round((size_px / 85) ** 2))
    seeds = generator.uniform(0, size_px, (count, 2))
    bend = 7.0
    x, y = canvas.x + bend * canvas.noise(60), canvas.y + bend * canvas.noise(60)
    nearest, second, block = _two_nearest(x, y, seeds)
    angle, width, length = generator.uniform(0, np.pi, count), generator.uniform(13, 26, count), generator.uniform(38, 75, count)
    along = canvas.x * np.cos(angle)[block] + canvas.y * np.sin(angle)[block]
    across = canvas.y * np.cos(angle)[block] - canvas.x * np.sin(angle)[block]
    strips = np.stack([block, np.floor(across / width[block]), np.floor(along / length[block])], axis=-1).astype(np.int64)
    key = (strips[..., 0] * 4096 + strips[..., 1] + 2048) * 4096 + strips[..., 2] + 2048
    _, parcels = np.unique(key.ravel(), return_inverse=True)
    crop = generator.choice(len(_CROPS), int(parcels.max()) + 1, p=[share for _, _, share in _CROPS])
    for index, (code, material, _) in enumerate(_CROPS):
        canvas.paint((crop == index)[parcels].reshape(key.shape), code, material)
    track = (second - nearest) < 0.7
    canvas.paint(track, GRASSLAND, Material.SOIL)
    return np.asarray(parcels.reshape(key.shape), np.int32)


def _two_nearest(x: Floats, y: Floats, seeds: npt.NDArray[np.float64]) -> tuple[Floats, Floats, npt.NDArray[np.intp]]:
    """Distances to the nearest and second nearest seed, and which is nearest."""
    nearest, second = np.full(x.shape, np.inf, np.float32), np.full(x.shape, np.inf, np.float32)
    block = np.zeros(x.shape, np.intp)
    for index, (seed_x, seed_y) in enumerate(seeds):
        distance = np.hypot(x - np.float32(seed_x), y - np.float32(seed_y))
        closer = distance < nearest
        second = np.where(closer, nearest, np.minimum(second, distance))
        nearest, block = np.where(closer, distance, nearest), np.where(closer, index, block)
    return nearest, second, block


def _paint_woods(canvas: _Canvas) -> None:
    """Woods where slow noise is high, broadleaved and coniferous in stands, with ragged edges and clearings."""
    height = canvas.noise(110) + 0.10 * canvas.noise(12)
    woods = height > np.quantile(height, 0.76)
    stands = np.where(canvas.noise(28) > 0.25, Material.CONIFER, Material.BROADLEAF).astype(np.uint8)
    canvas.paint(woods, FOREST, stands)
    canvas.paint(woods & (canvas.noise(18) > 2.1), GRASSLAND, Material.GRASS)


def _paint_river(canvas: _Canvas) -> None:
    """A meandering river in meadows, with trees here and there on its banks, and a lake."""
    size_px, generator = canvas.size_px, canvas.generator
    turns = canvas.x[0] / size_px
    phase = generator.uniform(0, 1, 2)
    middle = size_px * (
        0.60 + 0.075 * np.sin(2 * np.pi * (1.2 * turns + phase[0])) + 0.035 * np.sin(2 * np.pi * (3.1 * turns + phase[1]))
    )
    slope = np.gradient(middle, 1 / SUB)
    distance = np.abs(canvas.y - middle[None, :]) / np.hypot(1, slope)[None, :] + 0.5 * canvas.noise(14)
    width = 4.8 + 0.9 * np.sin(2 * np.pi * 2.3 * turns)[None, :]
    lake = np.hypot(canvas.x - 0.70 * size_px, (canvas.y - 0.50 * size_px) * 1.5) + 2.5 * canvas.noise(24)
    distance = np.minimum(distance - width, lake - 0.045 * size_px)
    meadow = distance < 10 + 5 * canvas.noise(40)
    canvas.paint(meadow, GRASSLAND, Material.GRASS)
    canvas.paint((distance < 5) & (canvas.noise(16) > 0.9), FOREST, Material.BROADLEAF)
    canvas.paint(distance < 0, WATER, Material.WATER)


def _paint_town(canvas: _Canvas, x: float, y: float, radius: float) -> None:
    """A town of irregular outline; what it is made of depends on the distance to its middle."""
    reach = np.hypot(canvas.x - x, canvas.y - y) / radius + 0.22 * canvas.noise(30)
    inside = (reach < 1) & (canvas.classes != WATER)
    angle = canvas.generator.uniform(0.2, 1.2)
    along = canvas.x[inside] * np.cos(angle) + canvas.y[inside] * np.sin(angle)
    across = canvas.y[inside] * np.cos(angle) - canvas.x[inside] * np.sin(angle)
    trees = canvas.noise(3)[inside] > 0.9
    canvas.classes[inside] = TOWN
    canvas.materials[inside] = _town_ground(along, across, reach[inside], trees, canvas.generator)


def _town_ground(
    along: Floats, across: Floats, reach: Floats, trees: Mask, generator: np.random.Generator
) -> npt.NDArray[np.uint8]:
    """Streets on a grid, houses with gardens around a dense middle, halls at the edge; along and across the streets, px."""
    lot = np.floor(along / 2.6).astype(np.int64) * 7919 + np.floor(across / 2.2).astype(np.int64) * 104729
    chance = generator.random(4096)[lot % 4096]
    house = ((along % 2.6) < 1.75) & ((across % 2.2) < 1.45) & (chance < 0.92)
    hall = (np.floor(along / 9) + 3 * np.floor(across / 7)) % 11 == 0
    street = ((along % 10.4) < 0.9) | ((across % 13.2) < 0.9)
    roof = np.select([chance < 0.62, chance < 0.8], [Material.TILES, Material.METAL], Material.CONCRETE)
    yard = np.where(chance < 0.5, Material.CONCRETE, Material.ASPHALT)
    halls = np.where((along % 9 < 6.5) & (across % 7 < 5), Material.METAL, Material.CONCRETE)
    ground = np.where(trees, Material.BROADLEAF, Material.GRASS)
    for where, kind in ((reach < 0.45, yard), (house, roof), (hall & (reach > 0.55), halls), (street, Material.ASPHALT)):
        ground = np.where(where, kind, ground)
    return ground.astype(np.uint8)


def _bezier(points: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The cubic curve of four control points (x, y) as a line (M, 2)."""
    t = np.linspace(0, 1, 400)[:, None]
    weights = np.concatenate([(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3], axis=1)
    return np.asarray(weights @ points)


def _distance_px(canvas: _Canvas, lines: tuple[npt.NDArray[np.float64], ...]) -> Floats:
    """Distance of every point to the nearest line."""
    free = np.ones(canvas.classes.shape, bool)
    for line in lines:
        steps = np.linspace(0, len(line) - 1, len(line) * 8)
        cols, rows = ((np.interp(steps, np.arange(len(line)), line[:, axis]) * SUB).astype(int) for axis in (0, 1))
        inside = (rows >= 0) & (cols >= 0) & (rows < len(free)) & (cols < len(free))
        free[rows[inside], cols[inside]] = False
    return np.asarray(ndimage.distance_transform_edt(free) / SUB, np.float32)
