"""What a file that is made again and again is called next: nothing is written over that nobody named twice."""

from __future__ import annotations

import re
from pathlib import Path


def next_name(path: str) -> str:
    """A free name for the file after this one, in the same folder: map.tif, map_2.tif ...; "" stays ""."""
    if not path:
        return ""
    old = Path(path)
    stem = re.sub(r"_\d{1,3}$", "", old.stem)  # a longer number is a year or a day
    names = (f"{stem}_{number}{old.suffix}" for number in range(2, 1000))
    return str(next(old.with_name(name) for name in names if not old.with_name(name).exists()))
