"""Which layers are bands of one image: by the names of layers and files, and by the folders that they lie in."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from .band_files import NamedBand, band_called, tells_sensor
from .layers import count_of_bands
from .outputs import beside, takes_files

_DATE = re.compile(r"(?<!\d)(19|20)\d{2}[-_.]?[01]\d")


def band_of(layer: QgsMapLayer) -> Optional[NamedBand]:
    """Which band of which image a layer is by its name or its file's, of a name that tells no image by the file's or, where archives keep
    a folder per image, by the folder's; None where it is none, or has several."""
    if (
        not isinstance(layer, QgsRasterLayer)
        or not layer.isValid()
        or layer.providerType() != "gdal"
        or count_of_bands(layer) != 1
    ):
        return None
    stem = Path(layer.source().partition("|")[0]).stem
    named, filed = band_called(layer.name()), band_called(stem)
    band = filed if filed is not None and (named is None or not named.image) else named
    folder = os.path.basename(_product(layer))
    if band is None or band.image or not tells_sensor(folder):
        return band
    return band_called(f"{folder}_{stem if filed is not None else layer.name()}")


def bands_of_one_image(asked: QgsMapLayer, among: Optional[Iterable[QgsMapLayer]] = None) -> list[QgsRasterLayer]:
    """The layers that are bands of the same image as this one, it included, in their order; [] where it is alone, or no band. among: None:
    those of the project."""
    listed = list(QgsProject.instance().mapLayers().values() if among is None else among)
    band = band_of(asked)
    if band is None:
        return []
    found: dict[str, list[tuple[NamedBand, QgsRasterLayer]]] = {}
    for other in listed:
        known = band_of(other)
        if known is not None and _image_of(known, other) == _image_of(band, asked):
            found.setdefault(known.name, []).append((known, other))
    best = [min(alike, key=lambda pair: _rank(pair[1], asked)) for alike in found.values()]
    ordered = sorted(best, key=lambda pair: pair[0].place)
    return [one for _, one in ordered] if len(ordered) > 1 else []


def bands_of_largest_image(listed: Sequence[QgsMapLayer]) -> list[QgsRasterLayer]:
    """Those of the image that has the most of them, in their order. Each layer is looked at once to find it: there may be hundreds."""
    images: dict[tuple[str, str], tuple[QgsMapLayer, set[str]]] = {}
    for layer in listed:
        band = band_of(layer)
        if band is not None:
            images.setdefault(_image_of(band, layer), (layer, set()))[1].add(band.name)
    one = max(images.values(), key=lambda image: len(image[1]), default=(None, set()))[0]
    return [] if one is None else bands_of_one_image(one, listed)


def _image_of(band: NamedBand, layer: QgsMapLayer) -> tuple[str, str]:
    """A name that tells none is one within its product only."""
    return band.image, "" if band.image else _product(layer)


def _rank(layer: QgsRasterLayer, asked: QgsMapLayer) -> tuple[bool, bool, float]:
    """Of two files of one band: what was asked for, else what lies with it, as names of radar tell no date, else the finer one."""
    return layer is not asked, _product(layer) != _product(asked), layer.rasterUnitsPerPixelX()


def _product(layer: QgsMapLayer) -> str:
    """The folder, without the one that Sentinel-2 has for each size of pixels."""
    return re.sub(r"[/\\]R\d{2}m$", "", os.path.dirname(layer.source()))


def stack_path(chosen: Sequence[QgsRasterLayer], otherwise: str) -> Path:
    """A free path for the image of these layers, called as their names begin, or as the folder where they begin with nothing: in the
    folder that holds them all, or in another one where there is none that takes a file."""
    stem = re.sub(r'[\x00-\x1f\\/:*?"<>|]+', "_", _title(chosen[0]) if chosen else "").strip(" ._([") or "bands"
    files = [os.path.abspath(layer.source().partition("|")[0]) for layer in chosen if not layer.source().startswith("/vsi")]
    folders = {os.path.dirname(file) for file in files if os.path.isfile(file)}
    common = os.path.commonpath(folders) if len({os.path.splitdrive(folder)[0] for folder in folders}) == 1 else ""
    is_own = common and os.path.dirname(common) != common and takes_files(Path(common))  # not the root, which is nobody's folder
    return beside(Path(common if is_own else otherwise, "bands"), f"{stem}_stacked.vrt")


def _title(layer: QgsRasterLayer) -> str:
    """As the name begins, after the folder's where only that tells a date."""
    band = band_of(layer)
    title, folder = "" if band is None else band.title, os.path.splitext(os.path.basename(_product(layer)))[0]
    if band is None or (title and (_DATE.search(title) or not _DATE.search(folder))):
        return title
    return f"{folder}_{title}" if title else folder
