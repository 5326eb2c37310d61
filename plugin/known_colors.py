"""The colours that classes have in the project by their names: a class looks alike in all maps and label layers."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from qgis.core import QgsCategorizedSymbolRenderer, QgsMapLayer, QgsPalettedRasterRenderer, QgsProject

from ..engine.legend import PALETTE, called_for, class_colors
from ..engine.specs import tidy


def colors_for(names: Sequence[str], taken: Collection[str], layer: QgsMapLayer) -> list[str]:
    """A colour for each class of a layer, none of those that are taken: the one that a class of the name has in another layer, else as
    `class_colors` chooses it."""
    known = known_colors(layer) if names else {}
    used, found = {color.casefold() for color in taken}, [""] * len(names)
    for place, name in enumerate(names):
        color = known.get(_plain(name), "")
        found[place] = color if color not in used else ""
        used.add(color)
    rest = iter(class_colors([name for name, color in zip(names, found) if not color], used - {""}))
    return [color or next(rest) for color in found]


def known_colors(layer: QgsMapLayer) -> dict[str, str]:
    """Of the classes of all layers of the project but this one, by their names in small letters; the uppermost layer decides."""
    found: dict[str, str] = {}
    for other in QgsProject.instance().layerTreeRoot().layerOrder():
        if other is not layer:
            for name, color in _shown(other):
                found.setdefault(_plain(name), color)
    return {name: color for name, color in found.items() if any(sign.isalpha() for sign in name)}  # numbers are no names


def renamed_color(color: str, old: str, new: str, taken: Collection[str], layer: QgsMapLayer) -> str:
    """The colour of a class of a layer under its new name: in place of one of the palette the one that the name has in other layers, or
    calls for where the old one called for none."""
    if color not in PALETTE:
        return color
    is_free = known_colors(layer).get(_plain(new), color) not in {color, *taken}
    return colors_for([new], taken, layer)[0] if is_free or (called_for(new) and not called_for(old)) else color


def _plain(name: str) -> str:
    return tidy(name).casefold()


def _shown(layer: QgsMapLayer) -> Iterator[tuple[str, str]]:
    """Names and colours of the classes in a legend."""
    renderer = layer.renderer() if hasattr(layer, "renderer") else None
    if isinstance(renderer, QgsPalettedRasterRenderer):
        yield from ((entry.label, entry.color.name()) for entry in renderer.classes())
    elif isinstance(renderer, QgsCategorizedSymbolRenderer):
        drawn = (category for category in renderer.categories() if category.symbol() is not None)
        yield from ((category.label(), category.symbol().color().name()) for category in drawn)
