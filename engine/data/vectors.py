"""Vector layers as shapes in pixel coordinates: the only file of the engine that imports pyogrio, and with
`inside` the only one that imports shapely.

rasterio reads no vectors; pyogrio reads every format of OGR (GeoPackage, Shapefile, GeoJSON, FlatGeobuf ...) with a GDAL of its own,
which lives beside rasterio's without harm. Curves arrive as short straight lines, heights (Z) and measures (M) are dropped.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyogrio
import pyogrio.raw
import shapely
from pyogrio.errors import DataLayerError, DataSourceError, GeometryError

from ..addresses import name_of
from ..errors import LabelError, OutputError
from ..files import written_whole
from ..grid import Bounds, Grid, Window
from .places import crs_around, transform_xy
from .raster import burn_ids, burn_mask

Values = npt.NDArray[Any]
Pixels = tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]]  # rows (N,), cols (N,)
Choice = Callable[[Window], npt.NDArray[np.bool_]]  # the pixels (h, w) of a window that are taken

_POLYGON, _POINT = "Polygon", "Point"
_MARKS = re.compile("[!;]")  # at which pyogrio takes a path apart: "archive.zip!file", and parameters of an address
_UNDEFINED = re.compile(r'\w+\["Undefined ')  # the CRS that a GeoPackage tells where it has none
_NAMES = (  # of the layers with shapes, where a file is a database: a GeoPackage, and SpatiaLite
    "SELECT table_name FROM gpkg_contents WHERE data_type = 'features'",
    "SELECT f_table_name FROM geometry_columns",
)
_OF_ANY_SORT = (
    '<OGRVRTDataSource><OGRVRTLayer name="{}"><SrcDataSource>{}</SrcDataSource><SrcLayer>{}</SrcLayer>'
    "<GeometryType>wkbUnknown</GeometryType></OGRVRTLayer></OGRVRTDataSource>"
)
_SMALL_PX = 128  # the sides of a polygon that shares a sheet with others
_SHEET_PX = 512
_FAR_PX = 2.0**40  # beyond any grid
_TELL_S = 0.2
_TILE_PX = 2048  # a shape is burned tile by tile, so that one over a whole scene costs no more memory than its pixels


@dataclass(frozen=True)
class Features:
    """The shapes of a vector layer: geometries (N,) shapely or None, and fields by name, each (N,)."""

    name: str
    crs: str
    geometries: Values
    fields: Mapping[str, Values]


def read_features(path: str, layer: str = "", called: str = "") -> Features | None:
    """The features of a layer, None if the file is no vector file. layer "": the only one, or the one called "labels". called: what the
    user knows a copy as.

    Raises LabelError: the layer is not there, or several could be meant.
    """
    name = called or name_of(path)
    try:
        with _plain(path) as plain:
            return _read(name, plain, layer)
    except UnicodeDecodeError as error:
        raise LabelError(
            f"'{name}' has text that is not in the encoding that the file names",
            "Choose its encoding in QGIS (Layer Properties > Source), and save it as a GeoPackage",
        ) from error


def _read(name: str, path: str, layer: str) -> Features | None:
    try:
        layers = _layers_of(path)
    except DataSourceError as error:
        if "not recognized" in str(error):
            return None
        if "locked" in str(error):  # SQLite has waited for ten seconds
            hint = "Save and end the edits there, or close that program, and try again"
            raise LabelError(f"'{name}' is locked by another program that writes it, also after some waiting", hint) from error
        raise LabelError(f"'{name}' cannot be read: {error}", "The file may be damaged, or locked by another program") from error
    if not layers:
        return None
    chosen = _choose_layer(name, layers, layer)
    try:
        meta, _, wkb, columns = _read_raw(path, chosen)
    except (DataLayerError, DataSourceError) as error:
        raise LabelError(f"'{name}' cannot be read: {error}", "The file may be damaged; save the labels again") from error
    geometries = shapely.from_wkb(wkb, on_invalid="ignore")
    crs = meta["crs"] or ""
    return Features(name, "" if _UNDEFINED.match(crs) else crs, geometries, dict(zip(map(str, meta["fields"]), columns)))


def _layers_of(path: str) -> list[str]:
    """The names of the layers that have shapes. Raises DataSourceError."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of measures, which are dropped
            return [str(name) for name, sort in pyogrio.list_layers(path) if sort is not None]
    except GeometryError:  # one of them is of a sort that pyogrio does not know, such as measured shapes of any sort
        for query in _NAMES:
            with suppress(DataLayerError, DataSourceError):
                return list(map(str, pyogrio.raw.read(path, sql=query, read_geometry=False)[3][0]))
        return [Path(path).stem]


def _read_raw(path: str, layer: str) -> Any:
    """What pyogrio reads of a layer: what it is, its numbers, its shapes and its fields."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return pyogrio.raw.read(path, layer=layer, force_2d=True)
        except GeometryError:  # it looks at what sort the layer is said to be of, and not at its shapes
            with tempfile.TemporaryDirectory() as aside:
                same = Path(aside, "labels.vrt")
                same.write_text(_OF_ANY_SORT.format(escape(layer), escape(path), escape(layer)), encoding="utf-8")
                return pyogrio.raw.read(str(same), force_2d=True)


@contextmanager
def _plain(path: str) -> Iterator[str]:
    """The path, or another one of the same file where pyogrio would take it apart. What is written there must be moved."""
    if os.name == "nt" or path.startswith("/vsi") or not _MARKS.search(path) or not os.path.isdir(os.path.dirname(path)):
        yield path
        return
    folder, name = os.path.split(path)
    stem = os.path.splitext(name)[0]
    with tempfile.TemporaryDirectory() as aside:
        for entry in os.listdir(folder):
            if entry == name or entry.startswith(f"{stem}."):  # a shapefile is several files
                with suppress(FileExistsError):
                    os.symlink(os.path.join(folder, entry), os.path.join(aside, _MARKS.sub("_", entry)))
        yield os.path.join(aside, _MARKS.sub("_", name))


def write_polygons(path: str, layer: str, crs: str, rings: Sequence[Values], fields: Mapping[str, Values]) -> None:
    """Write polygons, each a closed ring (M, 2) of x and y, to a GeoPackage of their own. Raises OutputError."""
    _write_shapes(path, layer, crs, [shapely.polygons(ring) for ring in rings], fields)


def write_points(
    path: str, layer: str, crs: str, xy: npt.NDArray[np.float64], fields: Mapping[str, Values], about: Mapping[str, str]
) -> None:
    """Write points (N, 2) to a GeoPackage of their own, None in a field for no value; about: the layer's metadata. Raises OutputError."""
    _write_shapes(path, layer, crs, list(shapely.points(xy)), fields, about)


def read_metadata(path: str, layer: str = "") -> dict[str, str]:
    """What `about` was when a layer ("": the first) was written; empty where there is none. Raises LabelError for what is no such file."""
    try:
        with _plain(path) as plain, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of measures
            return dict(pyogrio.read_info(plain, layer=layer or None).get("layer_metadata") or {})
    except (DataLayerError, DataSourceError) as error:
        raise LabelError(f"'{name_of(path)}' cannot be read: {error}", "The file may be damaged") from error


def _write_shapes(
    path: str, layer: str, crs: str, shapes: Sequence[Any], fields: Mapping[str, Values], about: Mapping[str, str] | None = None
) -> None:
    """Shapes of one type, at least one, as a GeoPackage of their own."""
    with written_whole(path) as draft:
        draft.unlink()  # GDAL makes its own file
        with _plain(str(draft)) as plain:
            _write(path, plain, layer, crs, shapes, fields, about or {})
            if plain != str(draft):
                shutil.move(plain, draft)


def _write(
    path: str, draft: str, layer: str, crs: str, shapes: Sequence[Any], fields: Mapping[str, Values], about: Mapping[str, str]
) -> None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # without a CRS is without a CRS
            pyogrio.raw.write(
                draft,
                geometry=np.array([shapely.to_wkb(shape) for shape in shapes], object),
                field_data=list(fields.values()),
                fields=list(fields),
                layer=layer,
                driver="GPKG",
                geometry_type=shapes[0].geom_type,
                crs=crs or None,
                layer_metadata=dict(about) or None,
                dataset_options={"VERSION": "1.2"},  # older QGIS warns of newer ones
            )
    except DataSourceError as error:
        raise OutputError(f"'{path}' cannot be written: {error}", "Choose another place") from error


def is_drawn(features: Features) -> npt.NDArray[np.bool_]:
    """Which features (N,) have a geometry that is not empty."""
    return np.asarray(~(shapely.is_missing(features.geometries) | shapely.is_empty(features.geometries)))


def covers_nothing(geometries: Values) -> npt.NDArray[np.bool_]:
    """Which shapes (N,) have no inside: lines without length, polygons that are all hole. One that crosses itself may be among them."""
    size = np.where(shapely.get_dimensions(geometries) == 2, shapely.area(geometries), shapely.length(geometries))
    return np.asarray((size == 0) & (shapely.get_dimensions(geometries) > 0))


def cross_themselves(geometries: Values) -> int:
    """How many of the shapes (N,) have an outline that crosses itself; parts may lie on each other, and outlines touch themselves."""
    doubtful = geometries[~shapely.is_valid(geometries)]
    return sum(any(shapely.is_valid_reason(part).startswith("Self-inter") for part in _parts(shape)) for shape in doubtful)


def thing(features: Features) -> str:
    """What to call one of them: "point" where there is nothing else."""
    drawn = shapely.get_type_id(features.geometries[is_drawn(features)])
    return (
        "point" if len(drawn) and np.isin(drawn, [shapely.GeometryType.POINT, shapely.GeometryType.MULTIPOINT]).all() else "shape"
    )


def to_pixels(features: Features, grid: Grid) -> tuple[Values, npt.NDArray[np.bool_]]:
    """Geometries (N,) in pixel coordinates (col, row) of the grid, and which of them are usable (drawn, with a place in its CRS)."""
    usable = is_drawn(features)
    drawn = features.geometries[usable]
    xy, owner = shapely.get_coordinates(drawn, return_index=True)
    placed = transform_xy(features.crs, crs_around(grid), xy)
    colrow = _colrow(grid, np.where(np.isfinite(placed), placed, np.nan))
    lost = ~np.isfinite(colrow).all(axis=1)
    colrow[lost] = 0.0  # one place for all of them: rings stay closed
    moved = np.full(len(features.geometries), None, object)
    moved[usable] = shapely.set_coordinates(drawn, colrow)
    usable[np.flatnonzero(usable)[owner[lost]]] = False
    return moved, usable


def pixels_of(geometry: Any, grid: Grid, choice: Choice | None = None) -> Pixels:
    """The grid pixels that a shape in pixel coordinates labels, perhaps some twice; none where it lies outside.

    Polygons take the pixels whose centres they cover, or all that they touch if they cover none; lines all that they touch;
    points the one they lie in. Polygons that cross themselves count as drawn (even-odd). choice: of them only these.
    """
    return _joined([_part_pixels(part, grid, choice) for part in _parts(geometry)])


def pixels_of_each(
    geometries: Values, grid: Grid, choices: Sequence[Choice | None], tell: Callable[[float], None] = lambda _: None
) -> list[Pixels]:
    """As `pixels_of`, for each of many shapes (N,): small polygons are burned together, each at a place of its own, as GDAL takes longer
    to be called than to burn one. tell gets how much is done, 0..1, again and again."""
    owners = [(part, number) for number, shape in enumerate(geometries) for part in _parts(shape)]
    parts = np.array([part for part, _ in owners], object)
    windows = _windows(parts)
    found: list[list[Pixels]] = [[] for _ in geometries]
    is_small = [part.geom_type == _POLYGON and _is_small(window, grid) for part, window in zip(parts, windows)]
    small, large = np.flatnonzero(is_small), np.flatnonzero(np.logical_not(is_small))
    done = 0
    for places in _sheets([windows[order] for order in small]):
        sheet = small[done : done + len(places)]
        masks = _burned_together(parts[sheet], [windows[order] for order in sheet], places)
        for order, mask in zip(sheet, masks):
            number = owners[order][1]
            if mask.any():
                found[number].append(_chosen(mask, windows[order], choices[number]))
            else:
                found[number].append(_part_pixels(parts[order], grid, choices[number]))
        done += len(places)
        tell(done / len(parts))
    told = time.monotonic()
    for order in large:
        number = owners[order][1]
        found[number].append(_part_pixels(parts[order], grid, choices[number]))
        done += 1
        if time.monotonic() > told + _TELL_S:
            told = time.monotonic()
            tell(done / len(parts))
    return [_joined(pixels) for pixels in found]


def areas_px(geometries: Values, grid: Grid) -> npt.NDArray[np.float64]:
    """How many pixels of the grid each shape (N,) in pixel coordinates covers at most."""
    left, top, right, bottom = shapely.bounds(geometries).T
    width = np.minimum(right, grid.width) - np.maximum(left, 0)
    height = np.minimum(bottom, grid.height) - np.maximum(top, 0)
    return np.asarray(np.minimum(shapely.area(geometries), np.maximum(width, 0) * np.maximum(height, 0)))


def bounds_of(features: Features, chosen: npt.NDArray[np.bool_]) -> Bounds:
    """Bounds of the chosen shapes (N,) together, in their own CRS."""
    left, bottom, right, top = shapely.total_bounds(features.geometries[chosen])
    return float(left), float(bottom), float(right), float(top)


def _choose_layer(name: str, layers: list[str], wanted: str) -> str:
    if wanted and wanted not in layers:
        raise LabelError(f"'{name}' has no layer '{wanted}'", f"It has {', '.join(layers)}")
    if wanted or len(layers) == 1:
        return wanted or layers[0]
    if "labels" in layers:
        return "labels"
    raise LabelError(f"The file '{name}' has {len(layers)} layers", f"Name one of {', '.join(layers)}")


def _colrow(grid: Grid, xy: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    with np.errstate(over="ignore", invalid="ignore"):  # places beyond all numbers are looked for afterwards
        cols, rows = grid.colrow(xy[:, 0], xy[:, 1])  # type: ignore[arg-type]  # plain arithmetic: arrays go through as well
    return np.column_stack([cols, rows])


def _parts(geometry: Any) -> Iterator[Any]:
    """Single polygons, lines and points, out of collections of any depth."""
    if hasattr(geometry, "geoms"):
        for part in geometry.geoms:
            yield from _parts(part)
    elif not geometry.is_empty:
        yield geometry


def _windows(parts: Values) -> list[Window]:
    """The pixels that each part may label, of a grid without an end."""
    edges = np.clip(np.floor(shapely.bounds(parts)), -_FAR_PX, _FAR_PX).astype(np.int64).tolist()
    return [Window(left, top, right - left + 1, bottom - top + 1) for left, top, right, bottom in edges]


def _is_small(window: Window, grid: Grid) -> bool:
    """And whole inside of the grid."""
    return max(window.width, window.height) <= _SMALL_PX and window == window.intersection(grid.window)


def _sheets(windows: Sequence[Window]) -> Iterator[list[tuple[int, int]]]:
    """Where (col, row) windows lie on sheets, side by side in their order: those of one sheet after another."""
    places: list[tuple[int, int]] = []
    col = row = height = 0
    for window in windows:
        if col + window.width > _SHEET_PX:
            col, row, height = 0, row + height, 0
        if row + window.height > _SHEET_PX:
            yield places
            places, col, row, height = [], 0, 0, 0
        places.append((col, row))
        col, height = col + window.width, max(height, window.height)
    if places:
        yield places


def _burned_together(
    parts: Values, windows: Sequence[Window], places: Sequence[tuple[int, int]]
) -> Iterator[npt.NDArray[np.bool_]]:
    """Which pixels of its window each part covers."""
    moves = np.array([(col - window.col, row - window.row) for window, (col, row) in zip(windows, places)], float)
    xy, owner = shapely.get_coordinates(parts, return_index=True)
    moved = shapely.set_coordinates(parts.copy(), xy + moves[owner])
    ids = burn_ids(moved, _SHEET_PX)
    for number, (window, (col, row)) in enumerate(zip(windows, places), start=1):
        yield ids[row : row + window.height, col : col + window.width] == number


def _chosen(mask: npt.NDArray[np.bool_], window: Window, choice: Choice | None) -> Pixels:
    rows, cols = np.nonzero(mask if choice is None else mask & choice(window))
    return (rows + window.row).astype(np.int32), (cols + window.col).astype(np.int32)


def _part_pixels(part: Any, grid: Grid, choice: Choice | None) -> Pixels:
    window = _windows(np.array([part], object))[0].intersection(grid.window)
    if window.is_empty:
        return _joined([])
    if part.geom_type == _POINT:
        return np.array([window.row], np.int32), np.array([window.col], np.int32)
    found, covers = _covered(part, grid, window, choice, all_touched=part.geom_type != _POLYGON)
    return found if covers else _covered(part, grid, window, choice, all_touched=True)[0]


def _covered(part: Any, grid: Grid, window: Window, choice: Choice | None, all_touched: bool) -> tuple[Pixels, bool]:
    """The pixels of the window that are covered and chosen, and whether any is covered at all."""
    found, covers = [], False
    for tile in grid.crop(window).tiles(_TILE_PX):
        here = Window(window.col + tile.col, window.row + tile.row, tile.width, tile.height)
        mask = burn_mask([part], here, all_touched)
        covers |= bool(mask.any())
        found.append(_chosen(mask, here, choice))
    return _joined(found), covers


def _joined(found: Sequence[Pixels]) -> Pixels:
    none = np.empty(0, np.int32)
    return np.concatenate([none, *(rows for rows, _ in found)]), np.concatenate([none, *(cols for _, cols in found)])
