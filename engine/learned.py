"""What a training's report tells of what was learned: the bands of each layer and their light, and the labels of each class."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .data.bands import ranges
from .language import ENGLISH, Language
from .model.store import StreamSpec


def learned_rows(
    streams: Iterable[StreamSpec], classes: Sequence[Mapping[str, Any]], said_in: Language = ENGLISH
) -> dict[str, str]:
    """Rows of a table, name -> what there is. classes: as a Done of a training has them. Why bands were left out is told by its notes."""
    say = said_in.say
    rows = {say("Bands of {}", said_in.sensor(stream.name)): _bands(stream, said_in) for stream in streams}
    labels = ", ".join(f"{entry['name']} {entry['labels']} / {entry['shapes']}" for entry in classes)
    return rows | ({say("Labels, pixels / shapes"): labels} if labels else {})


def _bands(stream: StreamSpec, said_in: Language) -> str:
    """218 of 224: 1-130, 137-224; 418 to 2446 nm; full width at half maximum 6.1 to 12 nm; means 0.024 to 0.31."""
    say = said_in.say
    is_whole = len(stream.bands) == stream.band_count
    told = [
        str(stream.band_count) if is_whole else say("{} of {}: {}", len(stream.bands), stream.band_count, ranges(stream.bands))
    ]
    if stream.wavelengths_nm:
        told.append(say("{} to {} nm", *_ends(stream.wavelengths_nm, ".0f", said_in)))
    if stream.fwhm_nm:
        told.append(say("full width at half maximum {} to {} nm", *_ends(stream.fwhm_nm, ".3g", said_in)))
    told.append(say("means {} to {}", *_ends(stream.mean, ".3g", said_in)))
    return "; ".join(told)


def _ends(values: Sequence[float], form: str, said_in: Language) -> tuple[str, str]:
    return said_in.number(min(values), form), said_in.number(max(values), form)
