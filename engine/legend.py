"""Colours of classes: what a name calls for, so that water is a blue, and a palette for all others. One for engine and panel."""

from __future__ import annotations

import colorsys
import math
import re
import unicodedata
from collections.abc import Collection, Sequence

PALETTE = (  # told apart on screen and in print, the first eight best; none too pale on white; after them the colour wheel
    "#1f78b4", "#e6a100", "#33a02c", "#d7301f", "#e377c2", "#1b4f2a", "#871e3c", "#d2c396", "#6a3d9a", "#8c510a", "#17a5a5", "#9ccc3c",
    "#525252", "#fb8072", "#d2c3f0", "#00e1a5", "#5a87ff", "#69780f", "#b47887", "#69d2ff", "#78b478", "#a50078", "#e13c69", "#d2c35a",
)  # fmt: skip
BLUES, GREENS, DARK_GREENS, LIMES, AMBERS = (0, 16, 19), (2, 20, 5), (5, 2, 20), (11, 23), (1, 23)
REDS, GREYS, BROWNS, SANDS, TEALS, OLIVES, ICES = (3, 6, 22), (12,), (9, 18), (7,), (10, 15), (17,), (19, 14)
MEANT = tuple(  # places in the palette, the best first, and whole words that call for them: English, German, French, Spanish
    (places, re.compile(words.replace(" ", "|")))
    for places, words in (
        (
            BLUES,
            r"waters? waterbod(y|ies) rivers? lakes? seas? oceans? ponds? reservoirs? canals? streams? \w*wasser flusse? seen?",
        ),
        (BLUES, r"\w+see eaux? lacs? rivieres? aguas? rios? lagos? floods? flooded inundated"),
        (DARK_GREENS, r"forests? woods? woodlands? conifers? coniferous \w*wald(er)? nadel(baume?|holz(er)?) forets? bois"),
        (DARK_GREENS, r"bosques? pinares?"),
        (GREENS, r"trees? deciduous broadleaved broadleaf orchards? crowns? canop(y|ies) \w*baume? (baum)?kronen? laubholz(er)?"),
        (GREENS, r"arbres? houppiers? canopee feuillus? vergers? arbol(es)? arbolado arboledas? dosel mangroves?"),
        (LIMES, r"grass(es|land|lands)? meadows? pastures? rangelands? \w*wiesen? gras weiden? \w*grun(land|flachen?) rasen"),
        (LIMES, r"prairies? paturages? pelouses? prados? praderas? pastos? pastiza(l|les)"),
        (
            AMBERS,
            r"crops? croplands? cereals? wheat barley corn maize agricultur(e|al) farmlands? arable \w*acker getreide mais cultiv\w+",
        ),
        (
            REDS,
            r"built buildup buildings? builtup urban towns? city cities roofs? houses? settlements? residential stadte? siedlung(en)?",
        ),
        (REDS, r"bebauung bati batiments? urbain urbano edificios?"),
        (GREYS, r"shadows? shade schatten ombres? sombras?"),
        (GREYS, r"roads? streets? asphalt pav(ed|ement) \w*strassen? routes? carreteras? calles? rails? railways? bahn"),
        (BROWNS, r"soils? grounds? earth erde bare barren dirt boden \w+boden sols? suelos? fallow"),
        (SANDS, r"sands? beach(es)? dunes? deserts? strand plages? playas? rocks? fels"),
        (TEALS, r"wetlands? marsh(es)? swamps? bogs? moore? sumpf marais humedal(es)?"),
        (OLIVES, r"shrubs? shrublands? scrub bush(es)? heath(land)? arbust(es?|os?) busche? heide matorral"),
        (ICES, r"clouds? wolken? nuages? nubes? snow ice glaciers? schnee eis neige nieve"),
    )
)
MEANT_IN_CHINESE = (  # which sets no blanks between words: of those in a name the last decides, the longest of two that end together
    (BLUES, "水 水体 水域 水面 河 河流 湖 湖泊 海 海洋 江 池塘 水库"),
    (DARK_GREENS, "林 林地 森林 针叶林 乔木林 松 松树 雪松 云杉"),
    (GREENS, "树 树木 树冠 阔叶林 果园 红树林"),
    (LIMES, "草 草地 草原 草坪 草甸 牧场 植被"),
    (AMBERS, "耕地 农田 农地 作物 庄稼 小麦 玉米 稻 水稻 稻田 水田 旱地"),
    (REDS, "建筑 建筑物 建成区 建设用地 城市 城镇 房屋 屋顶 居民地 居民区"),
    (GREYS, "阴影 道路 公路 街道 铁路 沥青 水泥"),
    (BROWNS, "裸地 裸土 土壤 荒地"),
    (SANDS, "沙 沙地 沙滩 海滩 沙漠 沙丘 岩石"),
    (TEALS, "湿地 沼泽"),
    (OLIVES, "灌木 灌木林 灌丛"),
    (ICES, "云 雪 冰 冰雪 冰川"),
)
WITHERED = tuple(  # whatever grew there: in aerial images grey wood, straw, and char
    (places, re.compile(words.replace(" ", "|")))
    for places, words in (
        ((12, 18, 9), r"burn(t|ed)? scorched charred fires? verbrannt\w* brandflachen? brulee?s? quemad[oa]s? incendi\w+"),
        ((18, 9, 12), r"dead deadwood snags? dying tote[rsn]? totholz(er)? absterbend\w* mort(e?s?) muert[oa]s?"),
        ((7, 18, 9), r"dry dried withered parched trocken\w* vertrocknet\w* durr\w* sech\w* sec sec[oa]s?"),
    )
)
WITHERED_IN_CHINESE = (((12, 18, 9), "烧 火烧 过火"), ((18, 9, 12), "枯木 枯死 死树 枯立木"), ((7, 18, 9), "枯草 干草"))
LIVING = frozenset(place for places in (DARK_GREENS, GREENS, LIMES, OLIVES, AMBERS) for place in places)
GREENERY = re.compile(r"vegetat\w+|vegetacion|herbace\w*|herb[es]*|greenery|verdure")  # if nothing else calls
_APART = 25.0  # ours: of CIELAB, as far as any two of the palette are apart
_SHADE, _SHADES = 0.9, 20  # ours: a step darker, and so many of them
NOT = re.compile("no|not|non|none|without|free|keine?r?|nicht|ohne|sans|pas|sin")
NOT_IN_CHINESE = re.compile("[非无没]")


def palette_color(order: int) -> str:
    """The colour number 0, 1, 2 ... as "#rrggbb"; never two alike among the first 254."""
    if order < len(PALETTE):
        return PALETTE[order]
    golden = 0.618033988749895  # of the colour wheel: the step that never closes a circle
    red, green, blue = colorsys.hsv_to_rgb((order * golden) % 1, 0.55 + 0.4 * (order % 2), 0.9 - 0.15 * (order % 3))
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"


def class_colors(names: Sequence[str], taken: Collection[str] = ()) -> list[str]:
    """A colour for each class, none of those that are taken or near to them and no two alike while there are any: a shade that its name
    calls for goes to who calls first, the rest get what is left of the palette."""
    used, spare = {color.casefold() for color in taken}, [palette_color(order) for order in range(254)]
    strange = used - set(spare)  # from another program's style: those of the palette are apart
    found = [""] * len(names)
    for place, name in enumerate(names):
        found[place] = next((color for color in called_for(name) if color not in used and not _is_near(color, strange)), "")
        used.add(found[place])
    left = sorted((color for color in spare if color not in used), key=lambda color: _is_near(color, strange))
    free = iter([*left, *(spare[order % 254] for order in range(len(names)))])
    return [color or next(free) for color in found]


def apart_from(ground: str, colors: Sequence[str]) -> list[str]:
    """The colours, those that are hardly told apart from a light ground so much darker that they are, and are none of the others."""
    found = list(colors)
    for place, color in enumerate(colors):
        if _gap(ground, color) < _APART:
            shades = [_darker(color, _SHADE**step) for step in range(1, _SHADES)]
            others = [*found[:place], *found[place + 1 :]]
            far = [shade for shade in shades if _gap(ground, shade) >= _APART]
            found[place] = next((shade for shade in far if all(_gap(shade, other) >= _APART / 2 for other in others)), far[0])
    return found


def _darker(color: str, share: float) -> str:
    return "#" + "".join(f"{round(part * share):02x}" for part in rgb(color))


def _gap(color: str, other: str) -> float:
    """How different two colours look, in CIELAB."""
    return math.dist(_lab(*rgb(color)), _lab(*rgb(other)))


def _lab(*parts: int) -> tuple[float, float, float]:
    """CIE L*a*b* (1976) of red, green and blue 0..255 under D65; sRGB by IEC 61966-2-1."""
    red, green, blue = (part / 3294.6 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in parts)
    xyz = (
        (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
    )
    x, y, z = (value ** (1 / 3) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116 for value in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _is_near(color: str, others: Collection[str]) -> bool:
    """Whether a colour is hardly told apart from one of others."""
    return any(_gap(color, other) < _APART for other in filter(None, others))


def rgb(color: str) -> tuple[int, int, int]:
    """ "#rrggbb" as three numbers of 0 to 255."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _called_in_chinese(name: str) -> list[tuple[int, ...]]:
    """The best shades first."""
    words = ((word, places) for places, listed in MEANT_IN_CHINESE for word in listed.split() if word in name)
    found = sorted(((name.rindex(word) + len(word), len(word), places) for word, places in words), reverse=True)
    return [] if NOT_IN_CHINESE.search(name) else [places for _, _, places in found]


def called_for(name: str) -> tuple[str, ...]:
    """The shades that a name calls for, the best first; the last of several words that call decides ("woody wetland"). None where
    it says that something is not there. What is green alive is not where it is dead, dry or burnt."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("ß", "ss")).encode("ascii", "ignore").decode()
    words = re.findall("[a-z]+", plain)
    if any(NOT.fullmatch(word) for word in words):
        return ()
    calls: list[tuple[int, ...]] = [places for word in reversed(words) for places, meant in MEANT if meant.fullmatch(word)]
    calls += _called_in_chinese(name) + [LIMES] * any(GREENERY.fullmatch(word) for word in words)
    withered: list[tuple[int, ...]] = [places for places, meant in WITHERED if any(meant.fullmatch(word) for word in words)]
    withered += [places for places, listed in WITHERED_IN_CHINESE if any(word in name for word in listed.split())]
    if withered and (not calls or LIVING & set(calls[0])):
        calls = withered
    return tuple(PALETTE[place] for place in calls[0]) if calls else ()
