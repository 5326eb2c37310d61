"""A QGIS style beside a class map: without one QGIS lists all 256 entries of a colour table, most of them black.

QGIS takes a style of the raster's own name by itself. Its own styles hold more; this is the least that it reads.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from ..files import written_whole
from ..specs import ClassSpec
from .pam import xml_text

_OURS = "<!-- written with the map: choices in QGIS take its place -->"


def style_path(path: str) -> str:
    """Where QGIS looks for the style of a raster."""
    return os.path.splitext(path)[0] + ".qml"


def write_class_style(path: str, classes: Sequence[ClassSpec]) -> None:
    """A style for a map of these classes; one that somebody made in QGIS stays. Raises OutputError."""
    target = Path(style_path(path))
    if target.exists() and _OURS not in target.read_text(encoding="utf-8", errors="replace"):
        return
    with written_whole(str(target)) as draft:
        draft.write_text(class_style(classes), encoding="utf-8")


def class_style(classes: Sequence[ClassSpec]) -> str:
    """One colour and one line of the legend per class."""
    entries = "\n".join(
        f'   <paletteEntry value="{spec.code}" color="{spec.color}" alpha="255" label="{xml_text(spec.name)}"/>'
        for spec in classes
    )
    return f"""<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Symbology" version="3.22.0">
 {_OURS}
 <pipe>
  <rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1">
  <colorPalette>
{entries}
  </colorPalette>
  </rasterrenderer>
 </pipe>
</qgis>
"""
