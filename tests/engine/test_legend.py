"""Colours of classes: called for by names, and told apart."""

from itertools import combinations

import numpy as np
import pytest

from xmodalnet.engine.legend import (
    AMBERS,
    BLUES,
    BROWNS,
    DARK_GREENS,
    GREENS,
    GREYS,
    ICES,
    LIMES,
    OLIVES,
    PALETTE,
    REDS,
    SANDS,
    TEALS,
    called_for,
    class_colors,
    palette_color,
)


@pytest.mark.parametrize(
    ("places", "names"),
    [
        (
            BLUES,
            [
                "Water",
                "open water",
                "Wasserfläche oder Gewässer",
                "See",
                "Bodensee",
                "Ríos",
                "Eaux",
                "Lake",
                "Flooded vegetation",
            ],
        ),
        (DARK_GREENS, ["Forêt", "Coniferous forest", "Mischwald", "Stadtwald", "Floodplain forest", "Riverine forest"]),
        (
            GREENS,
            [
                "Trees",
                "Tree cover",
                "Tree crown",
                "Baumkrone",
                "Baumkronen",
                "Bäume",
                "Laubbäume",
                "Obstbaum",
                "Canopée",
                "Arbre",
            ],
        ),
        (GREENS, ["Houppier", "Feuillus", "Árbol", "Árboles", "Copa de árbol", "Arbolado", "Couronne d'arbre", "Dosel arbóreo"]),
        (DARK_GREENS, ["Nadelbäume", "Nadelholz", "Pinares"]),
        (LIMES, ["Grassland", "Wiese", "Rangeland", "low vegetation", "Végétation basse", "Surfaces herbacées", "Herbáceas"]),
        (
            LIMES,
            [
                "Grünland",
                "Dauergrünland",
                "Grünflächen",
                "Rasen",
                "Prairie",
                "Pâturages",
                "Pradera",
                "Pastizales",
                "草地",
                "高山草甸",
                "植被",
            ],
        ),
        (BLUES, ["水", "水体", "湖泊", "River 河流"]),
        (DARK_GREENS, ["林地", "针叶林", "水源林", "云杉"]),
        (GREENS, ["阔叶林", "红树林"]),
        (SANDS, ["海滩", "沙地"]),
        (AMBERS, ["水田", "水稻", "耕地"]),
        (OLIVES, ["灌木林"]),
        (AMBERS, ["Crops", "Maïs", "corn"]),
        (REDS, ["Built-up", "Built Area", "Waterfront houses", "urban"]),
        (GREYS, ["Straße", "Asphalt", "Road"]),
        (BROWNS, ["Bare / sparse vegetation", "Bare soil", "Ackerboden", "ground"]),
        (TEALS, ["Woody wetland", "Herbaceous wetland"]),
        (ICES, ["Ice field", "Snow and ice"]),
        (
            (),
            [
                "Seeds",
                "No water",
                "No data",
                "Class 3",
                "7",
                "",
                "无水体",
                "非林地",
                "未分类",
                "Maison",
                "Corner",
                "Rocket",
                "Straw residue",
                "Treeless",
            ],
        ),
        ((), ["Ohne Wasser", "Pas d'eau", "Keine Vegetation", "Watermelon", "Mooring", "Groundnut"]),
    ],
)
def test_a_name_calls_for_its_shades(places, names):
    assert {name: called_for(name) for name in names} == dict.fromkeys(names, tuple(PALETTE[place] for place in places))


@pytest.mark.parametrize(
    ("color", "names"),
    [
        ("#b47887", ["Dead wood", "dead trees", "Totholz", "Tote Bäume", "Bois mort", "Árbol muerto", "枯木"]),
        ("#d2c396", ["Dry grass", "Trockenrasen", "Herbe sèche", "Pasto seco", "Dried crops"]),
        ("#525252", ["Burnt forest", "burned area", "Forêt brûlée", "Bosque quemado", "火烧林地"]),
        ("#1b4f2a", ["Wood"]),
        ("#1f78b4", ["Dead Sea", "Dry lake"]),
    ],
)
def test_what_is_dead_dry_or_burnt_is_no_green(color, names):
    assert {name: called_for(name)[0] for name in names} == dict.fromkeys(names, color)


def test_a_class_looks_like_none_that_is_there_whatever_its_name_calls_for():
    """A green of the user's own is a shade beside the one that trees call for, for the eye."""
    there = ["#009000", "#d7301f"]
    [tree] = class_colors(["Tree crown"], there)
    assert tree in ("#78b478", "#1b4f2a")
    assert min(np.linalg.norm(np.subtract(_lab(tree), _lab(other))) for other in there) > 25


def test_the_first_that_calls_gets_the_best_shade_and_all_are_different():
    colors = class_colors(["Soya", "Lake", "River", "Forest", "Oats"])
    assert [colors[1], colors[2]] == [PALETTE[place] for place in BLUES[:2]]
    assert colors[3] == PALETTE[DARK_GREENS[0]]
    assert len(set(colors)) == 5
    assert class_colors(["Lake"], {PALETTE[BLUES[0]].upper()}) == [PALETTE[BLUES[1]]]


def test_the_legends_that_people_have_look_right():
    dynamic_world = ["Bare", "Built", "Crops", "Flooded vegetation", "Grass", "Shrub and scrub", "Snow and ice", "Trees", "Water"]
    colors = dict(zip(dynamic_world, class_colors(dynamic_world)))
    assert colors["Water"] in {PALETTE[place] for place in BLUES}
    assert colors["Built"] == PALETTE[REDS[0]]
    assert len(set(colors.values())) == 9


def test_without_a_meaning_the_palette_comes_in_its_order():
    assert class_colors([str(number) for number in range(40)]) == [palette_color(order) for order in range(40)]
    many = class_colors([f"water {number}" for number in range(300)])
    assert len(set(many)) == 254, "more than there are codes"


def test_no_two_classes_look_alike():
    colors = [palette_color(order) for order in range(254)]
    assert len(set(colors)) == 254
    assert all(len(color) == 7 and int(color[1:], 16) >= 0 for color in colors)


def test_two_dozen_classes_can_be_told_apart_by_their_colours():
    """CIELAB: just noticeable is a difference of about 2; areas that do not touch need many times that."""
    seen = np.array([_lab(palette_color(order)) for order in range(24)])
    gaps = np.linalg.norm(seen[:, None] - seen[None], axis=2)
    assert gaps[~np.eye(24, dtype=bool)].min() > 25


def test_the_first_eight_are_as_different_as_can_be():
    """No other four of the palette beside blue, amber, green and red are further apart; those that came first once were 39.2."""
    seen = np.array([_lab(palette_color(order)) for order in range(24)])
    gaps = np.linalg.norm(seen[:, None] - seen[None], axis=2)

    def least(places):
        return min(gaps[one, other] for one, other in combinations(places, 2))

    assert least(range(8)) == pytest.approx(45.3, abs=0.1)
    assert max(least((0, 1, 2, 3, *others)) for others in combinations(range(4, 24), 4)) == least(range(8))


def test_two_classes_that_call_for_red_are_no_two_light_reds():
    first, second = class_colors(["Built-up", "Roofs"])
    assert first == "#d7301f"
    assert np.linalg.norm(np.subtract(_lab(first), _lab(second))) > 45


def test_each_name_keeps_the_shade_that_it_calls_for():
    names = ["Water", "Trees", "Forest", "Grass", "Crops", "Urban", "Road", "Soil", "Sand", "Wetland", "Shrub", "Ice"]
    assert [called_for(name)[0] for name in names] == [
        *("#1f78b4", "#33a02c", "#1b4f2a", "#9ccc3c", "#e6a100", "#d7301f"),
        *("#525252", "#8c510a", "#d2c396", "#17a5a5", "#69780f", "#69d2ff"),
    ]


def _lab(color):
    """CIE L*a*b* of "#rrggbb" under D65."""
    share = np.array([int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)])
    light = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    x, y, z = np.cbrt(to_xyz @ light / (0.9505, 1.0, 1.089))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def test_a_new_class_looks_like_none_that_is_there():
    """The red of another program's style is near to the one that roofs call for."""
    [roof] = class_colors(["bright roof"], ["#e60000", "#1f78b4"])
    assert roof not in ("#d7301f", "#e60000")
    apart = [
        sum((int(roof[i : i + 2], 16) - int(other[i : i + 2], 16)) ** 2 for i in (1, 3, 5)) ** 0.5
        for other in ("#e60000", "#1f78b4")
    ]
    assert min(apart) >= 60
