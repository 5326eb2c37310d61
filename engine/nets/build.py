"""Every size of the networks in one place."""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import JobError
from ..jobs import NetSpec
from .xmodalnet import Branch, Streams, XModalNet


def build_net(bands: Mapping[str, int], classes: int, spec: NetSpec, exchange: bool) -> XModalNet:
    """X-ModalNet for streams of so many bands; the caller seeds torch. Raises JobError for sizes that make no network."""
    if not bands or min(bands.values()) < 1:
        raise JobError("A network needs at least one stream with at least one band", "Choose layers with good bands")
    if classes < 2:
        raise JobError(f"A network cannot tell {classes} class apart", "Make at least two classes, each with labels")
    return XModalNet(bands, classes, spec.width, exchange)


def branch(net: XModalNet, streams: Streams) -> Branch:
    """The branch of exactly these streams, ready to map or export: frozen statistics, one (B, C, H, W) tensor per stream in."""
    ordered = tuple(stream for stream in net.streams if stream in streams)
    if set(ordered) != set(streams) or not streams:
        raise JobError(f"The model knows the streams {', '.join(net.streams)}, not {', '.join(streams)}", "Choose from these")
    return Branch(net, streams).eval()
