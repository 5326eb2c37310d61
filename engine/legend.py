"""Colours of classes: what a name calls for, so that water is never red, and a palette for all others. One for engine and panel."""

from __future__ import annotations

import colorsys
import unicodedata
from collections.abc import Collection, Iterator, Sequence

PALETTE = (  # told apart on screen and in print, none too pale on white; after them the colour wheel
    "#1f78b4", "#e6a100", "#33a02c", "#d7301f", "#6a3d9a", "#8c510a", "#17a5a5", "#e377c2", "#9ccc3c", "#525252", "#fb8072", "#1b4f2a",
    "#d2c396", "#871e3c", "#d2c3f0", "#00e1a5", "#5a87ff", "#69780f", "#b47887", "#69d2ff", "#78b478", "#a50078", "#e13c69", "#d2c35a",
)  # fmt: skip
BLUE, AMBER, GREEN, RED, BROWN, TEAL, LIME, GREY, DARK_GREEN, SAND, PALE_BLUE, OLIVE, SAGE = (
    PALETTE[place] for place in (0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 19, 17, 20)
)
SHORT = 3  # letters: such a word is meant as it is and not as the beginning of another
MEANT = (  # the beginnings of words that call for a colour: English, German, French, Spanish
    (BLUE, ("water", "river", "lake", "sea", "ocean", "wasser", "fluss", "see", "eau", "lac", "agua", "rio", "lago", "flood", "inund")),
    (DARK_GREEN, ("forest", "wood", "conifer", "wald", "nadel", "foret", "bois", "bosque")),
    (GREEN, ("tree", "broadleaf", "decid", "laub", "arbre", "arbol", "mangrove", "vegetation")),
    (LIME, ("grass", "meadow", "pasture", "range", "gras", "wiese", "weide", "prairie", "pelouse", "pasto", "prado")),
    (AMBER, ("crop", "cereal", "wheat", "barley", "corn", "maize", "agric", "field", "acker", "getreide", "mais", "ble", "culti", "trigo")),
    (RED, ("built", "urban", "town", "city", "build", "roof", "house", "settl", "resid", "stadt", "sied", "bebau", "bati", "edif")),
    (GREY, ("road", "street", "asphalt", "paved", "strasse", "route", "carret", "calle", "rail", "bahn")),
    (BROWN, ("soil", "bare", "dirt", "earth", "ground", "boden", "sol", "suelo", "terre", "fallow")),
    (SAND, ("sand", "beach", "dune", "desert", "strand", "plage", "playa", "rock", "fels")),
    (TEAL, ("wetland", "marsh", "swamp", "bog", "moor", "sumpf", "marais", "humedal")),
    (OLIVE, ("shrub", "scrub", "bush", "heath", "busch", "heide", "matorral")),
    (PALE_BLUE, ("snow", "ice", "glacier", "schnee", "eis", "neige", "nieve")),
    (SAGE, ("garden", "orchard", "vine", "garten", "obst", "wein", "verger", "vigne", "huert")),
)  # fmt: skip


def palette_color(order: int) -> str:
    """The colour number 0, 1, 2 ... as "#rrggbb"; never two alike among the first 254."""
    if order < len(PALETTE):
        return PALETTE[order]
    golden = 0.618033988749895  # of the colour wheel: the step that never closes a circle
    red, green, blue = colorsys.hsv_to_rgb((order * golden) % 1, 0.55 + 0.4 * (order % 2), 0.9 - 0.15 * (order % 3))
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"


def class_colors(names: Sequence[str], taken: Collection[str] = ()) -> list[str]:
    """A colour for each class, none of those that are taken and no two alike: the one that a name calls for goes to the first that
    calls, the rest get what is left of the palette."""
    used = set(taken)
    found = [""] * len(names)
    for place, name in enumerate(names):
        called = called_for(name)
        if called and called not in used:
            found[place] = called
            used.add(called)
    free = _free(used)
    return [color or next(free) for color in found]


def called_for(name: str) -> str:
    """The colour that a name calls for; empty where it calls for none. "Not water" and "no data" call for none."""
    words = unicodedata.normalize("NFKD", name.casefold().replace("ß", "ss")).encode("ascii", "ignore").decode()
    parts = "".join(letter if letter.isalpha() else " " for letter in words).split()
    if not parts or parts[0] in ("no", "not", "non", "kein", "nicht", "sin", "sans"):
        return ""
    for color, beginnings in MEANT:
        if any(part == word or (len(word) > SHORT and part.startswith(word)) for part in parts for word in beginnings):
            return color
    return ""


def _free(used: Collection[str]) -> Iterator[str]:
    colors = [palette_color(order) for order in range(254)]
    yield from (color for color in colors if color not in used)
    while True:
        yield from colors
