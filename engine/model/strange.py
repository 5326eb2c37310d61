"""A look at some windows of what is to be mapped: how much of it is unlike all that was labelled, as a model that is taken to other ground
does not know that it does not know it, and values that may mean no data. The first is compared with the share on the ground of the
training, which few labels make large as well. Where labels were few or wide, strange ground looks like one of them: then a map of it holds
the classes in other shares than the training's ground.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from ..data.gaps import Gaps
from ..data.stack import Stack
from ..data.stats import SILENT, BandStats, measure, normalised_of, sampled_windows
from ..data.values import Floats
from ..grid import Window
from ..specs import OPTICAL_KINDS
from .session import BranchSession
from .store import Model, ModelCard, StreamSpec
from .tile import Streams, patterns

if TYPE_CHECKING:
    from ..data.inside import Inside

_WINDOWS, _LARGE_PX = 8, 2**23  # twice as many of a map of more: each may cost a block of the file with all its bands
_TRIES, _FEWEST = 64, 4  # windows that may turn out to be empty, and with data, to say anything of a map that has more
_MOST_AROUND = 2**16  # windows of the box of polygons, of which those that meet one are looked at
_MOST_BANDS = 4  # whose values are kept
_EDGE = 1.0  # of what is known, as `learn.novelty` draws it
# Ours: so much more of the map than of the training's ground, and so much of that on top. Of twelve halves of a scene whose other half was
# labelled, 0.014 more is unlike at most in nine; in three, which hold things that the labelled half has nowhere or hardly anywhere, it is
# 0.16 to 0.84 more, and told (six pairs of sensors, `make bench-unlike`). Of other places 0.01 to 0.7 is unlike
_MORE, _OF_HOME, _UNKNOWN = 0.14, 0.25, 0.5  # the last: where nobody knows the share at home

# Ours: total variation distance of the shares, or one class that is nearly all of a map. Halves of a scene, one of which was labelled, are
# 0.57 apart at most where their references are less than 0.65 apart (`make bench-shares`)
_OTHER_SHARES, _NEARLY_ALL, _HALF = 0.6, 0.9, 0.5

# Ours: means and spreads of all bands are so many times those of the training, alike to 2 %, as of the same ground in other light, and as
# other ground hardly ever is: five of 11 900 pairs of halves, thirds and quarters of real scenes are, all of them pictures of three bands,
# and none of 11 500 pairs of scenes. A layer that is brighter or darker by more is of another unit
_GAIN, _MOST_GAIN, _ALIKE, _FEWEST_BANDS = 1.1, 3.0, 0.02, 3


@dataclass(frozen=True)
class Look:
    """strange: the share of the pixels with data that lie beyond the edge of what is known, NaN where the model cannot tell or there is
    nothing to look at, those that lack some bands apart; values: of each layer, without those that mean no data; gaps: of each layer."""

    strange: float
    values: dict[str, Floats]
    gaps: dict[str, Gaps]


def look_at(stack: Stack, model: Model, is_wanted: Callable[[], bool] = lambda: True, inside: Inside | None = None) -> Look:
    """What a few windows tell; is_wanted is asked before each. inside: what the map is kept to. Raises LayerError."""
    edge_px = model.card.edge_px
    can_tell = bool(model.unsure_decision and model.unsure)
    middle, stats = slice(edge_px, -edge_px or None), {stream.name: stream.stats for stream in model.card.streams}
    branches: dict[Streams, BranchSession] = {}
    values: dict[str, list[Floats]] = {name: [np.empty(0, np.float32)] for name in stack.streams}
    gaps = {name: Gaps(_needed(stack, name, stats[name])) for name in stack.streams}
    beyond = seen = 0
    count = _WINDOWS * (1 + (stack.grid.width * stack.grid.height > _LARGE_PX))
    windows = _windows(stack, inside)
    filled = 0
    for window in windows:
        if filled == count or not is_wanted():
            break
        found = stack.fetch(window.grown(edge_px))
        kept = np.ones((window.height, window.width), bool) if inside is None else inside.mask(window)
        whole = kept
        for name, fetched in found.items():
            floats = fetched.floats()
            values[name].append(_known(floats))
            whole = whole & ~gaps[name].count(floats[:, middle, middle], kept)
        filled += any(len(parts[-1]) for parts in values.values())
        pixels = {name: normalised_of(stack, name, fetched, stats[name]) for name, fetched in found.items()} if can_tell else {}
        for streams, where in patterns({name: there[middle, middle] & whole for name, (_, there) in pixels.items()}):
            if streams not in branches:
                branches[streams] = BranchSession(model.graph(streams, unsure=True), "cpu", threads=1)
            _, unlike = branches[streams].run({name: pixels[name][0] for name in streams})
            beyond += int((unlike[0][where] > _EDGE).sum())
            seen += int(where.sum())
    is_enough = seen and filled >= min(_FEWEST, len(windows))
    return Look(beyond / seen if is_enough else math.nan, {name: np.concatenate(parts) for name, parts in values.items()}, gaps)


def _needed(stack: Stack, name: str, stats: BandStats) -> np.ndarray:
    """Which of the bands that are read (C,) the model has learned something of."""
    stream = stack.streams[name]
    return stats.std < SILENT if stream.weights is None else np.ones(len(stream.bands), bool)


def _windows(stack: Stack, inside: Inside | None) -> list[Window]:
    """Those to look at, in the order in which that is done."""
    tries = _TRIES if inside is None else _MOST_AROUND
    windows = sampled_windows(stack.grid.window, np.random.default_rng(0), tries)
    return list(islice(windows if inside is None else filter(inside.meets, windows), _TRIES))


def _known(values: Floats) -> Floats:
    """Those (C, h, w) that are there in one row, of a few bands where there are many."""
    values = values[:: -(-len(values) // _MOST_BANDS)].ravel()
    return values[np.isfinite(values)]


def strange_note(share: float, card: ModelCard) -> str:
    """The sentence where far more of the map than of the training's ground is unlike what was labelled; "" where that is not so."""
    usual = _UNKNOWN if card.strange is None else card.strange * (1 + _OF_HOME) + _MORE
    if not share > usual:  # NaN is not
        return ""
    home = "" if card.strange is None else f", of the ground of the training {100 * card.strange:.0f} %"
    found = f"About {100 * share:.0f} % of the map is unlike everything that was labelled{home}"
    return f"{found}: it may be wrong there, however sure it looks. Label some of it, and train again"


def light_notes(stack: Stack, card: ModelCard) -> Iterator[str]:
    """A sentence for each optical layer all of whose bands are alike darker or brighter than in training. Raises LayerError."""
    optical = [stream for stream in map(card.stream, stack.streams) if stream is not None and stream.kind in OPTICAL_KINDS]
    found = measure(stack, 0) if optical else {}
    for stream in optical:
        gain = common_gain(found[stream.name], stream)
        if gain:
            yield (
                f"Layer '{stream.name}' is about {gain:.2g} times as bright as in training, in all of its bands alike, as other light or "
                "another calibration makes it: dark and bright classes may be taken for others. If one of them has too much or too little "
                "of the map, label some shapes here, and continue from the model"
            )


def common_gain(found: BandStats, learned: StreamSpec) -> float:
    """How many times brighter bands are, if all of them and their spreads are so alike; 0.0 where they are not, or nearly as bright."""
    mean, std = np.array(learned.mean), np.array(learned.std)
    known = found.good & (found.mean > 0) & (mean > 0) & (std < SILENT)
    if int(known.sum()) < _FEWEST_BANDS:
        return 0.0
    ratios = np.log(np.concatenate([found.mean[known] / mean[known], found.std[known] / std[known]]))
    middle = float(np.median(ratios))
    is_told = math.log(_GAIN) < abs(middle) < math.log(_MOST_GAIN) and np.abs(ratios - middle).max() < _ALIKE
    return math.exp(middle) if is_told else 0.0


def shares_note(counts: np.ndarray, card: ModelCard) -> str:
    """The sentence where a map, of so many pixels (K,) of each class, is far from what the training found in its area; "" where it is not,
    or where older files do not tell."""
    if not card.shares or not counts.any():
        return ""
    here, home = counts / counts.sum(), np.array(card.shares) / sum(card.shares)
    most, grown = int(here.argmax()), int((here - home).argmax())
    is_one = here[most] > _NEARLY_ALL and home[most] < _HALF
    if not is_one and np.abs(here - home).sum() / 2 < _OTHER_SHARES:
        return ""
    name, now, then = card.classes[grown].name, 100 * here[grown], 100 * home[grown]
    return (
        f"'{name}' is {now:.0f} % of the map, and about {then:.0f} % of the ground of the training. If that cannot be, the model does not "
        "know this ground: label some shapes here, and continue from the model"
    )
