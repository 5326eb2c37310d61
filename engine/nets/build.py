"""Every size of the networks in one place."""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import JobError
from ..specs import NetSpec
from .looks import Looks
from .xmodalnet import Branch, Sizes, Streams, XModalNet

EMBEDDING = 64  # channels

# Ours: radii of the windows that a target of a kind of sensor sees beside the pixel
LOOKS_PX: Mapping[str, tuple[int, ...]] = {"sar": (2, 5)}


def build_net(bands: Mapping[str, int], classes: int, spec: NetSpec, exchange: bool) -> XModalNet:
    """X-ModalNet for streams of so many bands; the caller seeds torch. Raises JobError for sizes that make no network."""
    if not bands or min(bands.values()) < 1:
        raise JobError("A network needs at least one stream with at least one band", "Choose layers with good bands")
    if classes < 2:
        raise JobError(f"A network cannot tell {classes} class apart", "Make at least two classes, each with labels")
    return XModalNet(bands, classes, exchange, sizes_of(spec))


def sizes_of(spec: NetSpec) -> Sizes:
    """Ours: what is lent and hidden is half of what was tried first, which learned nothing more from few labels."""
    return Sizes(spec.width, spec.lent or spec.width, spec.hidden or 2 * spec.width, EMBEDDING)


def branch(net: XModalNet, streams: Streams) -> Branch:
    """The branch of exactly these streams, ready to map or export: frozen statistics, one (B, C, H, W) tensor per stream in."""
    ordered = tuple(stream for stream in net.streams if stream in streams)
    if set(ordered) != set(streams) or not streams:
        raise JobError(f"The model knows the streams {', '.join(net.streams)}, not {', '.join(streams)}", "Choose from these")
    return Branch(net, streams).eval()


def looks_of(kinds: Mapping[str, str], target: Streams) -> dict[str, Looks]:
    """What the network is shown of each stream {stream: kind of sensor}; all of them take as much off each side. A sensor that only
    teaches shows no windows: they would blur the edges that the target could see."""
    radii = {stream: LOOKS_PX.get(kind, ()) if stream in target else () for stream, kind in kinds.items()}
    reach_px = max((radius for found in radii.values() for radius in found), default=0)
    return {stream: Looks(found, reach_px) for stream, found in radii.items()}
