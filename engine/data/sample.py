"""The demonstration scene: three simulated sensors over one land, a few labels, and the true map. Nothing is downloaded.

The sensors see the same reflectance: mixtures of material spectra that vary from field to field, from stand to stand and from pixel
to pixel. Hyperspectral (120 bands, over the west of the scene only) and Sentinel-2-like bands are that spectrum through their
responses plus noise; the Sentinel-1-like layer is backscatter by class with texture and speckle (gamma, 4.4 looks), in decibel.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from ..files import output_error
from ..grid import Grid, Window
from ..specs import ClassSpec
from .landscape import CLASSES, ROAD, ROAD_WIDTH_PX, SUB, Floats, Landscape, Material, draw_landscape, fractal
from .maps import LayerText, create_map, write_layer
from .materials import FINE_NM, material_spectra
from .spectra import SENTINEL2, Sensor, response
from .vectors import write_polygons

_CRS, _LEFT, _TOP, _PIXEL_M = "EPSG:32633", 372000.0, 5808000.0, 10.0
_HSI_SHARE = 0.45  # of the scene's width, in the west
_WEST_LABELS, _EAST_LABELS = 4, 2  # polygons of each class
_LOOKS = 4.4
_REFLECTANCE = 1e-4  # per stored count
_TEXT = "Simulated demonstration scene of X-ModalNet for QGIS: no real place"

_HSI_NM = np.concatenate(
    [np.linspace(425, 1000, 60), np.linspace(1010, 1340, 22), np.linspace(1460, 1780, 20), np.linspace(2010, 2400, 18)]
)
HYPERSPECTRAL = Sensor(
    tuple(f"{nm:.1f} nm" for nm in _HSI_NM),
    tuple(round(float(nm), 2) for nm in _HSI_NM),
    tuple(10.0 if nm <= 1000 else 16.0 for nm in _HSI_NM),
)
_COARSE = {"B5": 2, "B6": 2, "B7": 2, "B8A": 2, "B11": 2, "B12": 2, "B1": 6, "B9": 6}  # ground pixel of a band, in pixels of 10 m

Points = npt.NDArray[np.float64]


@dataclass(frozen=True)
class _Echo:
    """Backscatter of a material: mean VV and VH in dB, change from field to field in dB, and order of its texture (high: smooth)."""

    vv_db: float
    vh_db: float
    field_db: float
    texture: float


_ECHOES = {
    Material.SOIL: _Echo(-12.0, -21.0, 1.5, 30),
    Material.TILES: _Echo(-4.0, -11.5, 1.0, 1.4),
    Material.METAL: _Echo(-3.0, -11.0, 1.0, 1.2),
    Material.CONCRETE: _Echo(-6.5, -14.0, 1.0, 2),
    Material.ASPHALT: _Echo(-16.0, -24.0, 0.5, 20),
    Material.CEREALS: _Echo(-13.5, -19.0, 1.2, 30),
    Material.BROADLEAF: _Echo(-8.8, -14.2, 0.4, 8),
    Material.CONIFER: _Echo(-9.4, -14.6, 0.4, 8),
    Material.GRASS: _Echo(-12.2, -18.6, 1.2, 25),
    Material.MAIZE: _Echo(-10.2, -16.4, 1.1, 25),
    Material.WATER: _Echo(-20.5, -27.0, 1.0, 40),
}


def make_sample(folder: str, size_px: int = 400, seed: int = 0, names: Sequence[str] = ()) -> dict[str, str]:
    """Write the scene into the folder; the path of each role: hsi, msi, sar, labels, truth. names: of CLASSES in another language. Raises
    OutputError."""
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        raise output_error(os.path.join(folder, "truth.tif"), error) from error
    files = {"hsi": "hsi.tif", "msi": "msi.tif", "sar": "sar.tif", "labels": "labels.gpkg", "truth": "truth.tif"}
    paths = {role: os.path.join(folder, name) for role, name in files.items()}
    grid = Grid(_CRS, (_PIXEL_M, 0.0, _LEFT, 0.0, -_PIXEL_M, _TOP), size_px, size_px)
    land = draw_landscape(size_px, seed)
    shares = _shares(land)
    generator = np.random.default_rng((seed, 1))
    _write_optical(paths, grid, land, shares, generator)
    write_layer(paths["sar"], _backscatter(land, shares, generator), grid, _radar_text())
    truth, purity = _truth(land)
    called = _called(names)
    _write_labels(paths["labels"], grid, land, truth, purity, called, generator)
    codes = np.zeros(256, np.uint8)
    codes[list(called)] = [spec.code for spec in called.values()]
    classes = tuple(sorted(called.values(), key=lambda spec: spec.code))
    with create_map(paths["truth"], grid, "classes", classes, {"source": _TEXT, "seed": seed}) as writer:
        writer.write(grid.window, codes[truth])
    return paths


def _called(names: Sequence[str]) -> dict[int, ClassSpec]:
    """What the class of each code is written as: its codes are in the order of the names in any language, as labels by name have them."""
    said = dict(zip((spec.code for spec in CLASSES), names or (spec.name for spec in CLASSES), strict=True))
    order = sorted(said.values())
    return {spec.code: ClassSpec(1 + order.index(said[spec.code]), said[spec.code], spec.color) for spec in CLASSES}


def _shares(land: Landscape) -> Floats:
    """Share of each material in each pixel, (M, n, n)."""
    return np.stack([_blocks(land.materials == material) for material in Material])


def _truth(land: Landscape) -> tuple[npt.NDArray[np.uint8], Floats]:
    """The class that covers most of each pixel, uint8 (n, n), and which share of the pixel it covers."""
    covered = np.stack([_blocks(land.classes == spec.code) for spec in CLASSES])
    codes = np.array([spec.code for spec in CLASSES], np.uint8)
    return codes[covered.argmax(axis=0)], covered.max(axis=0)


def _blocks(points: npt.NDArray[np.bool_]) -> Floats:
    """Means over the SUB x SUB points of each pixel."""
    size_px = len(points) // SUB
    return np.asarray(points.reshape(size_px, SUB, size_px, SUB).mean(axis=(1, 3)), np.float32)


def _write_optical(paths: dict[str, str], grid: Grid, land: Landscape, shares: Floats, generator: np.random.Generator) -> None:
    """Reflectance as both optical sensors see it, stored as counts of 1e-4."""
    factors = _factors(land, shares, generator)
    spectra = material_spectra()
    fine = np.concatenate([spectra.mean, spectra.vigour, spectra.moisture])  # (3 M, L)
    light = _light(land, shares, generator)

    def seen(sensor: Sensor, cols: int) -> Floats:
        through = (fine @ response(FINE_NM.tolist(), sensor).T).astype(np.float32)  # (3 M, bands)
        return np.tensordot(through.T, factors[:, :, :cols], axes=1) * light[:, :cols]

    width = round(grid.width * _HSI_SHARE)
    rich = _with_noise(
        seen(HYPERSPECTRAL, width), np.where(_HSI_NM < 460, 0.006, np.where(_HSI_NM > 2000, 0.005, 0.003)), generator
    )
    part = grid.crop(Window(0, 0, width, grid.height))
    write_layer(paths["hsi"], _counts(rich, np.int16), part, _optical_text(HYPERSPECTRAL, -32768))
    multi = _with_noise(_coarsened(seen(SENTINEL2, grid.width)), np.full(len(SENTINEL2.names), 0.004), generator)
    write_layer(paths["msi"], _counts(multi, np.uint16), grid, _optical_text(SENTINEL2, 0))


def _factors(land: Landscape, shares: Floats, generator: np.random.Generator) -> Floats:
    """What multiplies the spectra (mean, vigour, moisture) of each material in each pixel, (3 M, n, n)."""
    size_px = len(land.parcels)
    parts = []
    for _ in range(2):
        by_field = generator.standard_normal(int(land.parcels.max()) + 1).astype(np.float32)[land.parcels]
        in_field = 0.4 * fractal(size_px, 30, generator) + 0.3 * fractal(size_px, 5, generator)
        parts.append(0.45 * by_field + in_field + 0.2 * generator.standard_normal(land.parcels.shape).astype(np.float32))
    vigour, moisture = parts
    return np.concatenate([shares, shares * vigour, shares * moisture])


def _light(land: Landscape, shares: Floats, generator: np.random.Generator) -> Floats:
    """Illumination (n, n): gentle relief everywhere, shadows between the crowns of trees."""
    size_px = len(land.parcels)
    trees = shares[Material.BROADLEAF] + shares[Material.CONIFER]
    crowns = 0.6 * fractal(size_px, 3, generator) + 0.4 * generator.standard_normal((size_px, size_px)).astype(np.float32)
    return np.asarray(np.clip(1 + 0.03 * fractal(size_px, 60, generator) + 0.11 * trees * crowns, 0.4, 1.6), np.float32)


def _with_noise(values: Floats, deviation: npt.NDArray[np.float64], generator: np.random.Generator) -> Floats:
    noise = generator.standard_normal(values.shape, np.float32)
    return values + noise * deviation.astype(np.float32)[:, None, None]


def _coarsened(values: Floats) -> Floats:
    """Sentinel-2's bands of 20 m and 60 m blurred to their ground pixel."""
    blurred = values.copy()
    for index, name in enumerate(SENTINEL2.names):
        if name in _COARSE:
            blurred[index] = ndimage.uniform_filter(values[index], _COARSE[name], mode="nearest")
    return blurred


def _counts(values: Floats, dtype: type[np.signedinteger] | type[np.unsignedinteger]) -> npt.NDArray[np.integer]:
    return np.clip(np.round(values / _REFLECTANCE), 1, 16000).astype(dtype)


def _backscatter(land: Landscape, shares: Floats, generator: np.random.Generator) -> Floats:
    """VV and VH in dB, float32 (2, n, n): intensities add up, texture and speckle multiply."""
    size_px = len(land.parcels)
    fields = generator.standard_normal(int(land.parcels.max()) + 1).astype(np.float32)[land.parcels]
    change = 0.8 * fields + 0.6 * fractal(size_px, 25, generator)
    total = np.zeros((2, size_px, size_px), np.float32)
    for material, echo in _ECHOES.items():
        texture = generator.gamma(echo.texture, 1 / echo.texture, (size_px, size_px)).astype(np.float32)
        for index, mean_db in enumerate((echo.vv_db, echo.vh_db)):
            total[index] += shares[material] * texture * 10 ** ((mean_db + echo.field_db * change) / 10)
    speckle = generator.gamma(_LOOKS, 1 / _LOOKS, total.shape).astype(np.float32)
    return np.asarray(10 * np.log10(np.maximum(total * speckle, 1e-5)), np.float32)


def _optical_text(sensor: Sensor, nodata: float) -> LayerText:
    bands = tuple(
        {"wavelength": f"{nm:g}", "fwhm": f"{fwhm:g}", "wavelength_units": "Nanometers"}
        for nm, fwhm in zip(sensor.centres_nm, sensor.fwhm_nm)
    )
    return LayerText(sensor.names, bands, {"DESCRIPTION": _TEXT, "SIMULATED": "YES"}, nodata, _REFLECTANCE)


def _radar_text() -> LayerText:
    units = ({"units": "dB"}, {"units": "dB"})
    return LayerText(("VV dB", "VH dB"), units, {"DESCRIPTION": _TEXT, "SIMULATED": "YES"}, float("nan"), 1.0)


def _write_labels(
    path: str,
    grid: Grid,
    land: Landscape,
    truth: npt.NDArray[np.uint8],
    purity: Floats,
    called: Mapping[int, ClassSpec],
    generator: np.random.Generator,
) -> None:
    """A few small polygons for each class, two thirds of them where the hyperspectral layer is."""
    rings: list[npt.NDArray[np.float64]] = []
    codes: list[int] = []
    for spec in CLASSES:
        is_road = spec.code == ROAD
        drawn = _road_pieces(land, truth, generator) if is_road else _patches(truth == spec.code, purity, generator)
        rings += drawn
        codes += [spec.code] * len(drawn)
    places = [np.array([grid.xy(col, row) for col, row in ring]) for ring in rings]
    own = [called[code] for code in codes]
    fields = {"class": np.array([spec.name for spec in own], object), "code": np.array([spec.code for spec in own], np.int32)}
    write_polygons(path, "labels", grid.crs, places, fields)


def _patches(of_class: npt.NDArray[np.bool_], purity: Floats, generator: np.random.Generator) -> list[Points]:
    """Small polygons amid their class, as large as there is room for; none where the class hardly fills a pixel."""
    pure = np.where(of_class, purity, 0)
    drawn: list[Points] = []
    for window, reach in ((7, 2.6), (5, 2.4), (3, 1.3), (1, 0.5)):
        rows, cols = np.nonzero(ndimage.minimum_filter(pure, window, mode="constant") > 0.9)
        places = np.column_stack([cols, rows])[generator.permutation(len(rows))].astype(np.float64) + 0.5
        drawn = [_patch(col, row, reach, generator) for col, row in _spread(places, len(of_class))]
        if len(drawn) >= _WEST_LABELS:
            break
    return drawn


def _spread(places: Points, size_px: int) -> Points:
    """The first few places (N, 2) that are far from each other, most of them in the west."""
    distance = size_px / 18
    in_west = places[:, 0] < size_px * _HSI_SHARE - 5
    west = _apart(places[in_west], np.empty((0, 2)), _WEST_LABELS, distance)
    return np.concatenate([west, _apart(places[~in_west], west, _EAST_LABELS, distance)])


def _apart(places: Points, taken: Points, wanted: int, distance: float) -> Points:
    """The first `wanted` of the places (N, 2) that keep a distance from each other and from those taken."""
    chosen: list[npt.NDArray[np.float64]] = []
    free = np.ones(len(places), bool)
    for place in taken:
        free &= np.hypot(*(places - place).T) > distance
    while free.any() and len(chosen) < wanted:
        chosen.append(places[free.argmax()])
        free &= np.hypot(*(places - chosen[-1]).T) > distance
    return np.array(chosen).reshape(-1, 2)


def _patch(col: float, row: float, reach: float, generator: np.random.Generator) -> Points:
    """A hand-drawn look: six corners at most `reach` from a point, (7, 2) closed."""
    angles = (generator.uniform(0, 0.6, 6) + np.arange(6)) * np.pi / 3
    radius = generator.uniform(0.6, 1, 6) * reach
    corners = np.column_stack([col + radius * np.cos(angles), row + radius * np.sin(angles)])
    return np.concatenate([corners, corners[:1]])


def _road_pieces(land: Landscape, truth: npt.NDArray[np.uint8], generator: np.random.Generator) -> list[Points]:
    """Narrow rectangles along the middle of roads, each (5, 2) closed, whose corners and middle lie on the road."""
    size_px = len(truth)
    half = ROAD_WIDTH_PX / 2 * 0.55
    stretches = np.concatenate([np.column_stack([line[:-1], np.diff(line, axis=0)]) for line in land.roads])
    stretches = stretches[generator.permutation(len(stretches))]
    along = stretches[:, 2:] / np.hypot(stretches[:, 2], stretches[:, 3])[:, None]
    aside = np.column_stack([-along[:, 1], along[:, 0]])
    corners = np.array([(-4, -half), (4, -half), (4, half), (-4, half)])
    pieces = stretches[:, None, :2] + np.einsum("kd,dnx->nkx", corners, np.stack([along, aside]))
    cells = np.floor(pieces).astype(int)
    inside = ((cells >= 0) & (cells < size_px)).all(axis=(1, 2))
    inside[inside] = (truth[cells[inside, :, 1], cells[inside, :, 0]] == ROAD).all(axis=1)
    chosen = _spread(stretches[inside, :2], size_px)
    picked = [np.flatnonzero((stretches[:, :2] == place).all(axis=1))[0] for place in chosen]
    return [np.concatenate([pieces[index], pieces[index, :1]]) for index in picked]
