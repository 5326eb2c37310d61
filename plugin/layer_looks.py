"""What a raster layer looks like: the image of a sensor, terrain, a map; and which of its bands are red, green and blue."""

from __future__ import annotations

import re
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsSingleBandGrayRenderer,
)

from .glance import Glance, glance_at
from .layers import ROLE, dataset_of, ground_m, wavelengths_nm

_TRUE_COLOR_NM = (660.0, 560.0, 490.0)
_NEAR_NM = 60.0
_HSI_WORDS = "hsi|hyper|hyperspectral|enmap|prisma|desis|hyperion|emit|aviris|hyspex|hymap|casi|chris|rosis|hydice"
_SAR_WORDS = (
    "sar[0-9]*|s1|s1a|s1b|s1c|s1grd|s1rtc|sentinel1|grd|rtc|vv|vh|hh|hv|palsar|alos2|terrasar|cosmo|radarsat|iceye|capella"
)
_MSI_WORDS = (
    "msi|multispectral|s2|s2a|s2b|s2c|s2l1c|s2l2a|sentinel2|landsat|lc08|lc09|l8|l9|planetscope|superdove|worldview|rapideye|ali"
)
_TERRAIN_WORDS = "dem|dsm|dtm|chm|slope|hillshade|elevation"
_SCAN_WORDS = "scan|scanned|topo|topographic|dtk[0-9]*|tk[0-9]+|drg|osm|basemap"
_PHOTO_M = 1.05  # ours: pixels of a photo from the air are no larger, while most scanned maps have some of 1 to 10 m
_MOST_NEGATIVE = 0.5  # of the values of light
_WHOLE_NUMBERS = (Qgis.DataType.Byte, Qgis.DataType.UInt16, Qgis.DataType.UInt32)  # none of them below 0
_MAP_WORDS = "lulc|labels?|gt|truth|mask|map|confidence|class|classes|landcover|reference"
_NO_SENSOR_WORDS = f"{_TERRAIN_WORDS}|{_MAP_WORDS}"


def guess_stream(layer: QgsRasterLayer) -> str:
    """Which sensor a layer may be, by its name, bands, wavelengths and, if need be, values; "" for maps, terrain and the like."""
    return _stream_of_image(layer) if _may_be_image(layer) and not _is_called(layer, _NO_SENSOR_WORDS) else ""


def _stream_of_image(layer: QgsRasterLayer) -> str:
    for stream, words in (("hsi", _HSI_WORDS), ("sar", _SAR_WORDS), ("msi", _MSI_WORDS)):
        if _is_called(layer, words):
            return stream
    if layer.bandCount() > 40:
        return "hsi"
    told = radar_or_optical(layer)
    if told == "radar" or (not told and layer.bandCount() > 1 and _holds_decibels(layer)):
        return "sar"
    most_of_pictures = 4 if layer.dataProvider().dataType(1) == Qgis.DataType.Byte else 3
    is_told = layer.bandCount() > most_of_pictures or bool(wavelengths_nm(layer))
    return "msi" if layer.bandCount() >= 3 and is_told else ""


def stream_of_picture(layer: QgsRasterLayer) -> str:
    """What a layer may be that is not guessed to be any sensor: one that for all that it tells is a photo or a scan, or that is called as
    a map or labels are; "" for terrain, and for what has too few bands for an image."""
    if layer.bandCount() < 3 or not _may_be_image(layer) or _is_called(layer, _TERRAIN_WORDS):
        return ""
    stream = _stream_of_image(layer)
    is_guessed = bool(stream) and not _is_called(layer, _NO_SENSOR_WORDS)
    return "" if is_guessed else stream or "msi"


def looks_like_photo(layer: QgsRasterLayer) -> bool:
    """Whether it tells no more than a picture does, but is as fine as a photo."""
    return is_fine(layer) and bool(stream_of_picture(layer))


def is_fine(layer: QgsRasterLayer) -> bool:
    """Whether it lies on the map in pixels so fine that it hardly is a scanned one."""
    is_placed = layer.crs().isValid() and not _is_called(layer, f"{_MAP_WORDS}|{_SCAN_WORDS}")
    return is_placed and all(0 < side <= _PHOTO_M for side in ground_m(layer))  # 0: where its CRS has no such place


def is_called_as_map(layer: QgsRasterLayer) -> bool:
    """Or as labels are: by itself it is taken for no image."""
    return _is_called(layer, _MAP_WORDS)


def _may_be_image(layer: QgsRasterLayer) -> bool:
    return not layer.customProperty(ROLE) and layer.providerType() == "gdal"


def looks_like_terrain(layer: QgsRasterLayer) -> bool:
    """Whether a layer of one band is called as one of elevation is."""
    return layer.bandCount() == 1 and _is_called(layer, _TERRAIN_WORDS)


def _is_called(layer: QgsRasterLayer, words: str) -> bool:
    """Whether the name of the layer or of its file has one of the words, which are a pattern."""
    called = "|".join([layer.name(), Path(layer.source()).stem]).lower().replace("sentinel-", "sentinel")
    return re.search(f"_({words})_", "_" + re.sub(r"[^a-z0-9]+", "_", called) + "_") is not None


def radar_or_optical(layer: QgsRasterLayer) -> str:
    """What the names of the bands and their wavelengths tell: "radar", "optical", or "" where they tell neither."""
    names = "|".join(layer.bandName(band) for band in range(1, layer.bandCount() + 1)).upper()
    if re.search(r"(?<![A-Z])(VV|VH|HH|HV)(?![A-Z])", names):
        return "radar"
    is_named = re.search(r"(?<![A-Z])(B(0?1|0?2|8A)|BLUE|GREEN|RED|NIR|SWIR[12]?)(?![A-Z0-9])", names)
    is_lettered = {"B", "G", "R"} <= set(re.findall(r": ([BGR])(?![A-Z0-9])", names))
    return "optical" if wavelengths_nm(layer) or is_named or is_lettered else ""


def _holds_decibels(layer: QgsRasterLayer) -> bool:
    if layer.dataProvider().dataType(1) in _WHOLE_NUMBERS:
        return False
    seen = glance_at(layer)
    return seen is not None and shows_decibels(seen)


def shows_decibels(seen: Glance) -> bool:
    """Whether most values are below 0, but for one that looks like no data: so are decibels of radar, and no light."""
    filled = seen.filler[1] if seen.filler is not None else 0.0
    return seen.negative - filled > _MOST_NEGATIVE * (1 - filled)


def looks_like_a_map(layer: QgsRasterLayer) -> bool:
    """Whether it is a result rather than an image of a sensor: one of ours, or one band of bytes with a colour table or class names."""
    dataset = dataset_of(layer) if layer.bandCount() == 1 else None
    if dataset is None:
        return False
    band = dataset.GetRasterBand(1)
    is_classes = band.GetColorTable() is not None or bool(band.GetCategoryNames())
    is_ours = layer.customProperty(ROLE) == "result" or dataset.GetMetadataItem("PROVENANCE") is not None
    return is_ours or (band.DataType == gdal.GDT_Byte and is_classes)


def true_color_bands(layer: QgsRasterLayer) -> tuple[int, ...]:
    """The bands that are red, green and blue, as wavelengths or names tell; () where they do not."""
    nm = wavelengths_nm(layer)
    if nm:
        nearest = [min(range(len(nm)), key=[abs(value - wanted) for value in nm].__getitem__) for wanted in _TRUE_COLOR_NM]
        is_seen = all(abs(nm[band] - wanted) < _NEAR_NM for band, wanted in zip(nearest, _TRUE_COLOR_NM))
        return tuple(band + 1 for band in nearest) if is_seen else ()
    names = [layer.bandName(band).upper() for band in range(1, layer.bandCount() + 1)]
    for wanted in (("RED", "GREEN", "BLUE"), ("B04", "B03", "B02")):
        found = [
            [place for place, name in enumerate(names, 1) if re.search(rf"(?<![A-Z]){word}(?![A-Z0-9])", name)] for word in wanted
        ]
        if all(len(places) == 1 for places in found):
            return tuple(place for [place] in found)
    return ()


def has_first_look(layer: QgsRasterLayer) -> bool:
    """Whether it is shown as QGIS shows any image at first: its first bands, whatever they see."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsMultiBandColorRenderer):
        return (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (1, 2, 3)
    return isinstance(renderer, QgsSingleBandGrayRenderer) and layer.bandCount() >= 3


def show_in_true_color(layer: QgsRasterLayer) -> None:
    """Red, green and blue from the bands of those colours; Sentinel-2's order where neither wavelengths nor names tell."""
    bands = true_color_bands(layer) or ((4, 3, 2) if layer.bandCount() >= 4 else (1, 1, 1))
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), *bands)
    renderer.setOpacity(layer.renderer().opacity() if layer.renderer() is not None else 1.0)
    layer.setRenderer(renderer)
    stretch = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    layer.setContrastEnhancement(stretch, QgsRasterMinMaxOrigin.Limits.CumulativeCut)
