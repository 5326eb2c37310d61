"""How much of what a model maps is unlike all that was labelled, from a sample of windows: taken to other ground, a model does not know
that it does not know it. Compared with the share on the ground of the training, which few labels make large as well.
"""

from __future__ import annotations

import math

import numpy as np

from ..data.stack import Stack
from ..data.stats import read_normalised, sampled_windows
from .session import BranchSession
from .store import Model, ModelCard
from .tile import Streams, patterns

_WINDOWS = 16
_EDGE = 1.0  # of what is known, as `learn.novelty` draws it
_MORE = (
    0.25  # ours: so much more of the map than of the training's ground; on ground of its own a model maps that twice it is 0.1
)


def strange_share(stack: Stack, model: Model) -> float:
    """The share of the pixels with data in a few windows that lie beyond the edge of what is known; NaN where the model cannot tell, or
    where there is nothing to look at. Raises LayerError."""
    if not model.unsure_decision or not model.unsure:
        return math.nan
    edge_px = model.card.edge_px
    middle, stats = slice(edge_px, -edge_px or None), {stream.name: stream.stats for stream in model.card.streams}
    branches: dict[Streams, BranchSession] = {}
    beyond = seen = 0
    for window in sampled_windows(stack.grid.window, np.random.default_rng(0), _WINDOWS):
        found = read_normalised(stack, window.grown(edge_px), stats)
        for streams, where in patterns({name: there[middle, middle] for name, (_, there) in found.items()}):
            if streams not in branches:
                branches[streams] = BranchSession(model.graph(streams, unsure=True), "cpu", threads=1)
            _, unlike = branches[streams].run({name: found[name][0] for name in streams})
            beyond += int((unlike[0][where] > _EDGE).sum())
            seen += int(where.sum())
    return beyond / seen if seen else math.nan


def strange_note(share: float, card: ModelCard) -> str:
    """The sentence where far more of the map than of the training's ground is unlike what was labelled; "" where that is not so."""
    at_home = 0.0 if card.strange is None else card.strange
    if not share > at_home + (2 * _MORE if card.strange is None else _MORE):  # NaN is not
        return ""
    home = "" if card.strange is None else f", of the ground of the training {100 * at_home:.0f} %"
    found = f"About {100 * share:.0f} % of the map is unlike everything that was labelled{home}"
    return f"{found}: it may be wrong there, however sure it looks. Label some of it, and train again"
