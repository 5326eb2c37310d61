"""Class maps as files of other kinds, with the names and colours of their classes: a Cloud Optimized GeoTIFF, or polygons.

What writes runs in worker threads: it opens its own files and touches no layer of the project.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
from osgeo import gdal, ogr
from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsRendererCategory,
    QgsUnitTypes,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from ..engine.errors import OutputError
from ..engine.grid import COUNTED
from ..engine.specs import NODATA_CODE, ClassSpec
from ..engine.wire import Progress
from .code_files import data_type, grid_of, open_file, pixel_hectares, read_codes
from .digits import cell_sign, cell_text, fixed, in_digits
from .outputs import IsStopped, Tell, step, worked_out

CODE, NAME, AREA = "code", "class", "area_ha"
POLYGONIZE, DISSOLVE = "gdal:polygonize", "native:dissolve"  # algorithms of QGIS that make the shapes
_BLOCK_PX = 1024
_COG = ("COMPRESS=DEFLATE", "OVERVIEW_RESAMPLING=MODE", "BIGTIFF=IF_SAFER", "NUM_THREADS=ALL_CPUS")

_tr = partial(QCoreApplication.translate, "XModalNet")


@dataclass(frozen=True)
class Origin:
    """What pixels come from. map_path: the finished map; plain_path: it, or the last raster made of it that tells its no data and
    provenance, which a sieve's does not; sieve_px: what the sieve has taken since, 0 where there was none."""

    map_path: Path
    plain_path: Path
    sieve_px: int = 0


def write_class_raster(
    source: Path,
    target: Path,
    classes: Sequence[ClassSpec],
    origin: Origin,
    tell: Tell,
    is_stopped: IsStopped,
) -> Path:
    """The pixels of source as a Cloud Optimized GeoTIFF that names and colours the classes, with the tags of its origin.

    Raises OutputError, Cancelled.
    """
    stage = _tr("Writing {}").format(target.name)

    def follow(part: float, _text: str, _data: object) -> int:
        tell(Progress(0.5 + 0.5 * part, stage))
        return 0 if is_stopped() else 1

    described = written = None
    with worked_out(target) as made:
        try:
            described = _described(source, origin, classes)
            counts = _count(described, source, lambda part: step(tell, is_stopped, 0.5 * part, stage))
            _set_table(described, classes, counts, pixel_hectares(source))
            written = gdal.GetDriverByName("COG").CreateCopy(str(made), described, options=list(_COG), callback=follow)
            if written is None:
                step(tell, is_stopped, 1.0, stage)
                raise OutputError(
                    _tr("'{}' cannot be written").format(target), gdal.GetLastErrorMsg() or _tr("Choose another place")
                )
            _name_classes(written, described)
        except RuntimeError as error:  # where another plugin has told GDAL to raise
            raise OutputError(_tr("'{}' cannot be written").format(target), str(error)) from error
        finally:
            described = written = None  # GDAL writes what is left when they go, which an error's traceback would put off
    return target


def write_areas(source: Path, target: Path, classes: Sequence[ClassSpec], tell: Tell, is_stopped: IsStopped) -> Path:
    """Pixels of each class, their share of those that have one, and hectares where all pixels are of one size, as CSV in the user's digits.
    Raises OutputError, Cancelled."""
    stage = _tr("Writing {}").format(target.name)
    with worked_out(target) as made:
        counts = _count(open_file(source), source, lambda part: step(tell, is_stopped, part, stage))
        pixel_ha, total = pixel_hectares(source), max(1, sum(int(counts[spec.code]) for spec in classes))
        text = io.StringIO(newline="")
        writer = csv.writer(text, delimiter=cell_sign(), lineterminator="\r\n")
        writer.writerow(["code", "class", "pixels", "percent", *["hectares"] * (pixel_ha is not None)])
        for spec in classes:
            count = int(counts[spec.code])
            area_ha = [] if pixel_ha is None else [in_digits(_plain(count * pixel_ha))]
            writer.writerow([spec.code, cell_text(spec.name), count, fixed(100 * count / total, 4), *area_ha])
        made.write_bytes(text.getvalue().encode("utf-8-sig"))  # the mark lets spreadsheets see the umlauts
    return target


def _plain(number: float) -> str:
    """All digits that a float is sure of, and no power of ten: many programs take that for a text."""
    return f"{Decimal(f'{number:.12g}'):f}"


def write_polygons(
    shapes: Path,
    target: Path,
    classes: Sequence[ClassSpec],
    crs: QgsCoordinateReferenceSystem,
    ellipsoid: str,
    tell: Tell,
    is_stopped: IsStopped,
) -> Path:
    """Polygons of codes as a GeoPackage with code, class and area in hectares on the ellipsoid, in the colours of the classes. Without
    a CRS there are no areas.

    Raises OutputError, Cancelled.
    """
    stage, names = _tr("Writing {}").format(target.name), {spec.code: spec.name for spec in classes}
    with worked_out(target) as made, closing(_read(shapes)) as drawn:
        sink = _new_package(made, crs)
        measure = _measure(crs, ellipsoid) if crs.isValid() else None
        for done, (part, code, shape) in enumerate(drawn):
            if done % 1000 == 0:
                step(tell, is_stopped, part, stage)
            if code != NODATA_CODE:
                sink.addFeature(_row(code, shape, names, measure, sink.fields), QgsFeatureSink.Flag.FastInsert)
        problem = sink.close()
        if problem:
            raise OutputError(_tr("'{}' cannot be written").format(target), problem)
        _keep_style(made, target.stem, classes)
    return target


def style_polygons(layer: QgsVectorLayer, classes: Sequence[ClassSpec], code_field: str = CODE) -> None:
    """One category per class, in its colour, thinly edged."""
    layer.setRenderer(QgsCategorizedSymbolRenderer(code_field, [_category(spec) for spec in classes]))


def _category(spec: ClassSpec) -> QgsRendererCategory:
    edge = QColor(spec.color).darker(150).name()
    symbol = QgsFillSymbol.createSimple({"color": spec.color, "outline_color": edge, "outline_width": "0.1"})
    return QgsRendererCategory(spec.code, symbol, spec.name)


class _Package:
    """A GeoPackage that is being written."""

    def __init__(self, writer: QgsVectorFileWriter, fields: QgsFields) -> None:
        self._writer: Optional[QgsVectorFileWriter] = writer
        self.fields = fields
        self.addFeature = writer.addFeature

    def close(self) -> str:
        """Write what is left; what went wrong, "" if nothing."""
        problem = str(self._writer.errorMessage()) if self._writer is not None else ""
        del self.addFeature
        self._writer = None
        return problem


def _new_package(path: Path, crs: QgsCoordinateReferenceSystem) -> _Package:
    # by a layer in memory: how types are named differs between Qt 5 and 6
    fields = QgsVectorLayer(f"NoGeometry?field={CODE}:integer&field={NAME}:string&field={AREA}:double", "", "memory").fields()
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", path.stem
    kind = QgsWkbTypes.Type.MultiPolygon
    writer = QgsVectorFileWriter.create(str(path), fields, kind, crs, QgsCoordinateTransformContext(), options)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise OutputError(_tr("'{}' cannot be written").format(path.name), writer.errorMessage())
    return _Package(writer, fields)


def _measure(crs: QgsCoordinateReferenceSystem, ellipsoid: str) -> QgsDistanceArea:
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsCoordinateTransformContext())
    measure.setEllipsoid(ellipsoid or crs.ellipsoidAcronym())
    return measure


def _read(shapes: Path) -> Generator[tuple[float, int, QgsGeometry], None, None]:
    """Which part of all was given before, the code and the geometry of each shape; close it. By GDAL: QGIS keeps open for a minute what it
    has read, and on Windows nobody can remove such a file. Raises OutputError."""
    try:
        source = ogr.Open(str(shapes))
    except RuntimeError:  # another plugin may have told GDAL to raise rather than to return
        source = None
    if source is None:
        raise OutputError(_tr("'{}' cannot be read").format(shapes), gdal.GetLastErrorMsg())
    layer = source.GetLayer(0)
    count = max(1, layer.GetFeatureCount())
    for done, feature in enumerate(layer):
        shape, drawn = QgsGeometry(), feature.GetGeometryRef()
        if drawn is not None:
            shape.fromWkb(bytes(drawn.ExportToWkb()))
        yield done / count, feature.GetField(CODE), shape


def _row(
    code: int, shape: QgsGeometry, names: dict[int, str], measure: Optional[QgsDistanceArea], fields: QgsFields
) -> QgsFeature:
    row = QgsFeature(fields)
    shape.convertToMultiType()
    row.setGeometry(shape)
    row.setAttributes([code, names.get(code, str(code)), NULL if measure is None else _hectares(shape, measure)])
    return row


def _hectares(shape: QgsGeometry, measure: QgsDistanceArea) -> float:
    return round(float(measure.convertAreaMeasurement(measure.measureArea(shape), QgsUnitTypes.AreaUnit.AreaHectares)), 6)


def _keep_style(path: Path, name: str, classes: Sequence[ClassSpec]) -> None:
    """The style goes with the file: QGIS finds it in there."""
    layer = QgsVectorLayer(f"{path}|layername={path.stem}", name, "ogr")
    style_polygons(layer, classes)
    layer.saveStyleToDatabase(name, "", True, "")


def _described(source: Path, origin: Origin, classes: Sequence[ClassSpec]) -> Any:
    """Source as GDAL sees it, in memory, with the tags of its origin and the names and colours of the classes."""
    kind = data_type(source)
    if kind is None or None in (data_type(origin.map_path), data_type(origin.plain_path)):
        raise OutputError(_tr("'{}' cannot be read").format(source), gdal.GetLastErrorMsg())
    if kind != gdal.GDT_Byte:
        raise OutputError(
            _tr("The codes of '{}' are no bytes, so that the file can hold no colours").format(source.name),
            _tr("Convert it first: Raster, Conversion, Translate, with the output data type Byte"),
        )
    pixels, before, plain = (gdal.Open(str(path)) for path in (source, origin.map_path, origin.plain_path))
    dataset = gdal.GetDriverByName("VRT").CreateCopy("", pixels)
    dataset.SetMetadata({**before.GetMetadata(), **_provenance(plain, origin)})
    band, nodata = dataset.GetRasterBand(1), plain.GetRasterBand(1).GetNoDataValue()
    band.SetNoDataValue(NODATA_CODE if nodata is None else nodata)
    band.SetDescription(before.GetRasterBand(1).GetDescription() or "class")
    colors, names = gdal.ColorTable(), {spec.code: spec.name for spec in classes}
    colors.SetColorEntry(NODATA_CODE, (0, 0, 0, 0))
    for spec in classes:
        colors.SetColorEntry(spec.code, (*QColor(spec.color).getRgb()[:3], 255))
    band.SetColorTable(colors)
    band.SetCategoryNames([names.get(code, "") for code in range(max(names, default=-1) + 1)])
    return dataset


def _provenance(plain: Any, origin: Origin) -> dict[str, str]:
    """The tag of what tells where the pixels come from, and what the sieve took; what was measured before it is no longer true."""
    text = plain.GetMetadataItem("PROVENANCE")
    if not origin.sieve_px:
        return {} if text is None else {"PROVENANCE": text}
    try:
        found = json.loads(text or "{}")
    except (ValueError, RecursionError):
        found = {}
    told = {key: value for key, value in found.items() if key != "estimated_accuracy"} if isinstance(found, dict) else {}
    earlier = told.get("cleaned")
    cleaned = {**(earlier if isinstance(earlier, dict) else {}), "of": origin.map_path.name, "sieve_px": origin.sieve_px}
    return {"PROVENANCE": json.dumps({**told, "cleaned": cleaned}, ensure_ascii=False)}


def _count(dataset: Any, source: Path, tell: Callable[[float], None]) -> Any:
    """Pixels per code, (256,). Raises OutputError."""
    counts = np.zeros(NODATA_CODE + 1, np.int64)
    for row in range(0, dataset.RasterYSize, _BLOCK_PX):
        tell(row / dataset.RasterYSize)
        codes = read_codes(dataset, source, 0, row, dataset.RasterXSize, min(_BLOCK_PX, dataset.RasterYSize - row))
        counts += np.bincount(codes.ravel(), minlength=NODATA_CODE + 1)
    return counts


def _set_table(dataset: Any, classes: Sequence[ClassSpec], counts: Any, pixel_hectares: Optional[float]) -> None:
    """The raster attribute table, with areas where all pixels are of one size."""
    integer, text = gdal.GFT_Integer, gdal.GFT_String
    columns = [
        ("Value", integer, gdal.GFU_MinMax),
        ("Class", text, gdal.GFU_Name),
        ("Red", integer, gdal.GFU_Red),
        ("Green", integer, gdal.GFU_Green),
        ("Blue", integer, gdal.GFU_Blue),
        ("Count", integer, gdal.GFU_PixelCount),
    ]
    if pixel_hectares is not None:
        columns.append(("Hectares", gdal.GFT_Real, gdal.GFU_Generic))
    table = gdal.RasterAttributeTable()
    for column in columns:
        table.CreateColumn(*column)
    table.SetRowCount(len(classes))
    for row, spec in enumerate(classes):
        table.SetValueAsString(row, 1, spec.name)
        count = int(counts[spec.code])
        for place, number in zip((0, 2, 3, 4, 5), (spec.code, *QColor(spec.color).getRgb()[:3], count)):
            table.SetValueAsInt(row, place, number)
        if pixel_hectares is not None:
            table.SetValueAsDouble(row, len(columns) - 1, count * pixel_hectares)
    dataset.GetRasterBand(1).SetDefaultRAT(table)


def _name_classes(written: Any, described: Any) -> None:
    """GeoTIFF has no place for names: GDAL keeps them beside the file."""
    band, source = written.GetRasterBand(1), described.GetRasterBand(1)
    key, domain = COUNTED
    written.SetMetadataItem(key, grid_of(written).mark, domain)
    band.SetCategoryNames(source.GetCategoryNames())
    band.SetDefaultRAT(source.GetDefaultRAT())
