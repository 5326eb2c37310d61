"""McNemar's test: are two maps right equally often on one reference sample? McNemar 1947; for maps Foody 2004 (Photogrammetric
Engineering & Remote Sensing 70: 627-633). Only pixels count where one map is right and the other wrong."""

from __future__ import annotations

import math
from dataclasses import dataclass

FEWEST = 25  # discordant pixels from which chi-square serves; of fewer the binomial distribution is exact


@dataclass(frozen=True)
class McNemar:
    """Pixels that only the first or only the second map has right; chi-square with one degree of freedom, corrected for continuity,
    NaN without such pixels; two-sided p; is_exact: p is the binomial distribution's."""

    first_only: int
    second_only: int
    statistic: float
    p: float
    is_exact: bool


def mcnemar(first_only: int, second_only: int) -> McNemar:
    """The test of both counts being equal but for chance."""
    total = first_only + second_only
    excess = max(abs(first_only - second_only) - 1, 0)
    statistic = excess**2 / total if total else math.nan
    is_exact = total < FEWEST
    if is_exact:
        fewer = sum(math.comb(total, count) for count in range(min(first_only, second_only) + 1))
        p = min(1.0, 2 * fewer / 2**total)
    else:
        p = math.erfc(math.sqrt(statistic / 2))
    return McNemar(first_only, second_only, statistic, p, is_exact)
