"""Spectra as files: a table, or a spectral library as ENVI writes it, which other tools of spectroscopy read."""

from __future__ import annotations

import csv
import math
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import OutputError
from .digits import cell_sign, cell_text, rounded
from .outputs import written_whole
from .spectra import Spectrum

LIBRARY = ".sli"
_HEADER = (
    "spectrum",
    "band",
    "wavelength_nm",
    "value",
    "standard_deviation",
    "pixels",
    "x",
    "y",
    "crs",
)  # the same in every language
_IGNORED = -9999.0  # stands in a library where a band says nothing

_tr = partial(QCoreApplication.translate, "XModalNet")


def write_spectra(path: str, spectra: Sequence[Spectrum]) -> None:
    """As a library where the name ends so, else as a table. Raises OutputError."""
    try:
        if path.lower().endswith(LIBRARY):
            _write_library(Path(path), spectra)
        else:
            _write_table(path, spectra)
    except OSError as error:
        raise OutputError(_tr("'{}' cannot be written").format(path), str(error)) from error


def _write_table(path: str, spectra: Sequence[Spectrum]) -> None:
    """A line per spectrum and band, with the wavelength where it is known; of classes the spread and how many pixels they are the mean of,
    of a pixel where it lies."""
    with open(path, "w", newline="", encoding="utf-8-sig") as file:  # else Excel takes it for Windows' own encoding
        table = csv.writer(file, delimiter=cell_sign())
        table.writerow(_HEADER)
        for one in spectra:
            table.writerows(_lines(one))


def _lines(spectrum: Spectrum) -> list[list[str]]:
    """A spectrum's lines of the table; nothing stands where there is nothing."""
    place = ["", "", ""] if spectrum.place is None else [*(rounded(value, 10) for value in spectrum.place[:2]), spectrum.place[2]]
    return [
        [
            cell_text(spectrum.name),
            cell_text(spectrum.bands[band]) if spectrum.bands else str(band + 1),
            rounded(spectrum.axis[band]) if spectrum.in_nm else "",
            "" if math.isnan(value) else rounded(value),
            rounded(spread) if spectrum.spread.any() and not math.isnan(value) else "",
            str(spectrum.pixels),
            *place,
        ]
        for band, (value, spread) in enumerate(zip(spectrum.values, spectrum.spread))
    ]


def _write_library(path: Path, spectra: Sequence[Spectrum]) -> None:
    """Values as float32, a line per spectrum, and a header beside them. Raises OutputError where they have not one and the same light."""
    axes = {one.axis for one in spectra}
    if len(axes) != 1 or not all(one.in_nm for one in spectra):
        raise OutputError(
            _tr("A spectral library holds spectra of one layer whose bands have wavelengths"),
            _tr("Choose one layer above the plot, or save a table (CSV)"),
        )
    values = np.stack([np.where(np.isfinite(one.values), one.values, _IGNORED) for one in spectra]).astype("<f4")
    names = ", ".join(_plain(one.name) for one in spectra)
    wavelengths = ", ".join(f"{value:.6g}" for value in spectra[0].axis)
    header = (
        f"ENVI\nsamples = {values.shape[1]}\nlines = {values.shape[0]}\nbands = 1\n"
        "header offset = 0\nfile type = ENVI Spectral Library\ndata type = 4\ninterleave = bsq\nbyte order = 0\n"
        f"data ignore value = {_IGNORED:g}\nwavelength units = Nanometers\nwavelength = {{{wavelengths}}}\nspectra names = {{{names}}}\n"
    )
    for file, content in ((path, values.tobytes()), (f"{path}.hdr", header.encode())):
        with written_whole(str(file)) as draft:
            draft.write_bytes(content)


def _plain(name: str) -> str:
    """Without what separates names in a header."""
    return " ".join(name.translate(str.maketrans(",{}", "   ")).split())
