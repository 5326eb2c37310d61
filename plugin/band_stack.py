"""One image from single bands: satellite images come as one file per band, a sensor here is one layer of many.

The image is a small file (VRT) that names the others: nothing is copied, and every band keeps its own pixels, no data, scale and offset.
Its pixels are the finest of the layers', its area is what all of them cover.
"""

from __future__ import annotations

import html
import math
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Optional

from osgeo import gdal
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.band_names import is_counted
from ..engine.checks import same_file
from ..engine.errors import JobError, LayerError
from . import layer_looks, layers
from .band_files import NamedBand
from .band_images import band_of
from .outputs import check_target, written_whole
from .punctuation import quoted

_LATTICE = 1e-3  # pixels: places that differ less are the same
_NEAR = 2  # folders up, as from one resolution of a product to another
_NOWHERE = (0, 0, "")
_MORE = ("wavelength", "wavelength_units", "fwhm")

_tr = partial(QCoreApplication.translate, "XModalNet")


@dataclass(frozen=True)
class _Part:
    """A layer with what GDAL makes of it; place: its geotransform, None where it has none; band: what its name tells;
    tags: what its file and product tell of each band."""

    layer: QgsRasterLayer
    path: str
    dataset: gdal.Dataset
    place: Optional[tuple[float, ...]]
    band: Optional[NamedBand]
    tags: Sequence[dict[str, str]]

    @property
    def size(self) -> tuple[int, int]:
        return self.dataset.RasterXSize, self.dataset.RasterYSize

    @property
    def numbers(self) -> list[int]:
        """Of its bands but alpha."""
        bands = range(1, self.dataset.RasterCount + 1)
        return [band for band in bands if self.dataset.GetRasterBand(band).GetColorInterpretation() != gdal.GCI_AlphaBand]

    @property
    def has_mask(self) -> bool:
        """Alpha or a mask beside the bands tells what are data."""
        return bool(self.dataset.GetRasterBand(1).GetMaskFlags() & gdal.GMF_PER_DATASET)

    def nodata(self, number: int) -> Optional[float]:
        """What the user said, else what the file says of the band; None where the user does without."""
        is_own = self.layer.dataProvider().useSourceNoDataValue(1) and not layers.is_nodata_said(self.layer)
        return self.dataset.GetRasterBand(number).GetNoDataValue() if is_own else layers.file_nodata(self.layer)

    def title(self, number: int) -> str:
        """What the file calls the band, unless it only counts it, as some formats do; else what its name tells."""
        own = self.dataset.GetRasterBand(number).GetDescription()
        if own and not is_counted(own):
            return own
        more = f" {number}" if len(self.numbers) > 1 else ""
        return self.band.name if self.band is not None else f"{self.layer.name()}{more}"


@dataclass(frozen=True)
class _Frame:
    """Geotransform (None: pixels are merely counted), width and height of the image."""

    place: Optional[tuple[float, ...]]
    width: int
    height: int


def stack_bands(chosen: Sequence[QgsRasterLayer], path: Path) -> Path:
    """Write the image of all bands of the layers: in the order of their numbers where their names tell them, else as they come. Raises
    LayerError where they do not fit together, JobError and OutputError where the file cannot be written, or would be one of theirs."""
    if not chosen:
        raise LayerError(_tr("No layer is chosen"), _tr("Tick the bands of the image"))
    parts = _ordered([_part(layer) for layer in chosen])
    _check_crs(chosen)
    frame = _frame(parts)
    _check_target(path, parts)
    style = path.with_suffix(".qml")
    is_of_another = style.exists() and not path.exists()  # as of a Shapefile of that name
    with written_whole(str(path)) as draft:
        _write(parts, frame, draft)
        _tell_colors(draft)
    if not is_of_another:
        _keep_look(path, style)
    return path


def stacked_layer(path: Path, chosen: Sequence[QgsRasterLayer]) -> QgsRasterLayer:
    """The image as a layer in natural colours where its bands are known; not in the project yet. Raises LayerError."""
    layer = layers.load_raster(str(path), path.stem)
    layer.setCrs(chosen[0].crs())
    if layer.bandCount() > 2 and layer_looks.true_color_bands(layer):
        layer_looks.show_in_true_color(layer)
    return layer


def _check_target(path: Path, parts: Sequence[_Part]) -> None:
    if path.suffix.lower() != ".vrt":
        raise JobError(_tr("'{}' is no virtual raster").format(path), _tr("Call it something.vrt"))
    for part in parts:
        if same_file(part.path) == same_file(str(path)):
            raise JobError(
                _tr("'{}' is the file of layer '{}', which would be written over").format(path, part.layer.name()),
                _tr("Choose another name"),
            )
    check_target(path)


def _part(layer: QgsRasterLayer) -> _Part:
    path = layers.file_of(layer)
    dataset = layers.dataset_of(layer)
    if dataset is None:
        raise LayerError(_tr("Layer '{}' cannot be read from {}").format(layer.name(), path), _tr("Repair the layer's source"))
    place = dataset.GetGeoTransform(can_return_null=True)
    return _Part(layer, path, dataset, place, band_of(layer), layers.band_tags(dataset))


def _ordered(parts: Sequence[_Part]) -> list[_Part]:
    if any(part.band is None for part in parts):
        return list(parts)
    return sorted(parts, key=lambda part: part.band.place if part.band else _NOWHERE)


def _check_crs(chosen: Sequence[QgsRasterLayer]) -> None:
    first = chosen[0]
    for layer in chosen[1:]:
        if layer.crs() != first.crs():
            crs = [one.crs().authid() or one.crs().description() or _tr("none") for one in (first, layer)]
            raise LayerError(
                _tr("The layers '{}' and '{}' have different CRS: {} and {}").format(first.name(), layer.name(), *crs),
                _tr("Reproject one of them (Raster > Projections > Warp), or leave it out"),
            )


def _frame(parts: Sequence[_Part]) -> _Frame:
    """The finest pixels, and what all cover. Raises LayerError."""
    first = parts[0]
    if all(part.place == first.place and part.size == first.size for part in parts):
        return _Frame(first.place, *first.size)
    for part in parts:
        if part.place is None or part.place[2] or part.place[4] or part.place[1] <= 0 or part.place[5] >= 0:
            raise LayerError(
                _tr("Layer '{}' is not north up, or has no georeference, and is of another size than the others").format(
                    part.layer.name()
                ),
                _tr("Warp it (Raster > Projections > Warp), or leave it out"),
            )
    return _common([(part.place, part.size) for part in parts if part.place], [part.layer.name() for part in parts])


def _common(grids: Sequence[tuple[tuple[float, ...], tuple[int, int]]], names: Sequence[str]) -> _Frame:
    finest = min((place for place, _ in grids), key=lambda place: place[1] * -place[5])
    left, top, wide, high = finest[0], finest[3], finest[1], -finest[5]
    boxes = [
        (place[0], place[3], place[0] + size[0] * place[1], place[3] + size[1] * place[5]) for place, size in grids
    ]  # left, top, right, bottom
    cols = [math.ceil((max(box[0] for box in boxes) - left) / wide - _LATTICE)]
    cols += [math.floor((min(box[2] for box in boxes) - left) / wide + _LATTICE)]
    rows = [math.ceil((top - min(box[1] for box in boxes)) / high - _LATTICE)]
    rows += [math.floor((top - max(box[3] for box in boxes)) / high + _LATTICE)]
    if cols[1] <= cols[0] or rows[1] <= rows[0]:
        text = _tr("The layers {} have no area in common").format(", ".join(quoted(name) for name in names[:4]))
        raise LayerError(text, _tr("Choose bands of one image"))
    place = (left + cols[0] * wide, wide, 0.0, top - rows[0] * high, 0.0, -high)
    return _Frame(place, cols[1] - cols[0], rows[1] - rows[0])


def _write(parts: Sequence[_Part], frame: _Frame, path: Path) -> None:
    """Raises LayerError where GDAL does not."""
    try:
        image = gdal.GetDriverByName("VRT").Create(str(path), frame.width, frame.height, 0)
        first = parts[0]
        if frame.place is not None:
            image.SetGeoTransform(frame.place)
        else:  # a camera model places pixels, too: what refuses or warps such an image must know
            image.SetMetadata(first.dataset.GetMetadata("RPC"), "RPC")
        if first.dataset.GetGCPCount():
            image.SetGCPs(first.dataset.GetGCPs(), first.dataset.GetGCPProjection())
        elif first.layer.crs().isValid():
            own = first.dataset.GetProjection() if first.layer.dataProvider().crs() == first.layer.crs() else ""
            image.SetProjection(own or first.layer.crs().toWkt())
        for part in parts:
            for number in part.numbers:
                _add_band(image, frame, part, number, path.parent)
        _add_mask(image, frame, parts, path.parent)
        image.FlushCache()
    except RuntimeError as error:  # another plugin may have told GDAL to raise rather than to return
        raise LayerError(_tr("The bands cannot be stacked: {}").format(error), _tr("Look at the layers' sources")) from error


def _tell_colors(path: Path) -> None:
    """Which bands are red, green and blue, where they are known, for all programs that ask a file for it."""
    colors = layer_looks.true_color_bands(QgsRasterLayer(str(path), "", "gdal"))
    if colors:
        image = gdal.Open(str(path), gdal.GA_Update)
        for number, color in zip(colors, (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)):
            image.GetRasterBand(number).SetColorInterpretation(color)
        image.FlushCache()


def _keep_look(path: Path, style: Path) -> None:
    """A style beside the image, by which any project shows it in natural colours: QGIS 3.22 asks no file which bands these are. Without
    it, as where it cannot be written, it is an image all the same. That of an image that was replaced goes."""
    with suppress(OSError):
        style.unlink(missing_ok=True)
    layer = QgsRasterLayer(str(path), "", "gdal")
    if layer_looks.true_color_bands(layer):
        layer_looks.show_in_true_color(layer)
        layer.saveNamedStyle(str(style))


def _file_entry(path: str, folder: Path) -> str:
    """How the image names a file: from its own folder where the two are near, so that both can be moved together."""
    is_there = os.path.isfile(path) and os.path.splitdrive(path)[0] == os.path.splitdrive(folder)[0]
    near = os.path.relpath(path, folder).replace(os.sep, "/") if is_there else ""  # as every system reads it
    is_near = is_there and near.count("..") <= _NEAR
    return (
        f'<SourceFilename relativeToVRT="{int(is_near)}">{html.escape(near if is_near else path, quote=False)}</SourceFilename>'
    )


def _add_band(image: gdal.Dataset, frame: _Frame, part: _Part, number: int, folder: Path) -> None:
    source, nodata = part.dataset.GetRasterBand(number), part.nodata(number)
    image.AddBand(source.DataType)
    band = image.GetRasterBand(image.RasterCount)
    if nodata is not None:
        band.SetNoDataValue(nodata)
    for value, keep in ((source.GetScale(), band.SetScale), (source.GetOffset(), band.SetOffset)):
        if value is not None:
            keep(value)
    band.SetUnitType(source.GetUnitType())
    band.SetMetadata(part.tags[number - 1])
    band.SetMetadata(source.GetMetadata("IMAGERY"), "IMAGERY")
    band.SetDescription(part.title(number))
    if part.band is not None and part.band.centre_nm and not any(map(band.GetMetadataItem, _MORE)):
        for key, value in zip(_MORE, (f"{part.band.centre_nm:g}", "Nanometers", f"{part.band.width_nm:g}")):
            band.SetMetadataItem(key, value)
    band.SetMetadataItem("source_0", _source(frame, part, str(number), folder, nodata), "new_vrt_sources")


def _add_mask(image: gdal.Dataset, frame: _Frame, parts: Sequence[_Part], folder: Path) -> None:
    """No data where one of the parts' masks says so: of the others only what is no data goes over the first."""
    masked = [part for part in parts if part.has_mask]
    if not masked:
        return
    image.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = image.GetRasterBand(1).GetMaskBand()
    for order, part in enumerate(masked):
        source = _source(frame, part, "mask,1", folder, 255.0 if order else None)
        mask.SetMetadataItem(f"source_{order}", source, "new_vrt_sources")


def _source(frame: _Frame, part: _Part, number: str, folder: Path, skipped: Optional[float]) -> str:
    """Where the band lies in its file, and where that goes in the image; coarser pixels become smooth ones. skipped: the value that leaves
    what is there."""
    left, top, width, height = 0.0, 0.0, float(part.size[0]), float(part.size[1])
    is_coarser = False
    if frame.place is not None and part.place is not None:
        wide, high = frame.place[1] / part.place[1], frame.place[5] / part.place[5]
        left, top = (frame.place[0] - part.place[0]) / part.place[1], (frame.place[3] - part.place[3]) / part.place[5]
        width, height = frame.width * wide, frame.height * high
        is_coarser = wide < 1 - _LATTICE
    kind = "SimpleSource" if skipped is None else "ComplexSource"
    value = "" if skipped is None else f"<NODATA>{skipped!r}</NODATA>"
    smooth = ' resampling="bilinear"' if is_coarser and number.isdigit() else ""
    return (
        f"<{kind}{smooth}>{_file_entry(part.path, folder)}<SourceBand>{number}</SourceBand>"
        f'<SrcRect xOff="{left!r}" yOff="{top!r}" xSize="{width!r}" ySize="{height!r}"/>'
        f'<DstRect xOff="0" yOff="0" xSize="{frame.width}" ySize="{frame.height}"/>{value}</{kind}>'
    )
