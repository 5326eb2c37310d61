"""Models side by side, as a table that a spreadsheet takes from the clipboard: which training was better, and how they differ."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Optional

from ..digits import cell_text, fixed, percent
from ..sensors import sensor_names
from ..session import ModelCard

_COLUMNS = (
    "model trained overall_accuracy_percent low_percent high_percent average_accuracy_percent kappa classes sensors target modules epochs "
    "seed smoothing prior author notes file"
)


def table_of(cards: Iterable[ModelCard]) -> str:
    """A row per model, cells apart by tabs; what a file does not tell is empty."""
    return "\n".join("\t".join(row) for row in (_COLUMNS.split(), *map(_row, cards)))


def moment(trained: str) -> str:
    """An ISO date and time of UTC as the day and minute here, "" for none."""
    try:
        return datetime.fromisoformat(trained).astimezone().strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError, OSError):  # Windows knows no day before 1970 here
        return ""


def _row(card: ModelCard) -> list[str]:
    how = card.how
    cells = [
        *(cell_text(card.name), moment(card.trained)),
        *map(_percent, (card.accuracy, how.low, how.high, how.average)),
        *("" if how.kappa is None else fixed(how.kappa, 3), str(len(card.classes))),
        *map(cell_text, (" + ".join(map(str, card.sensors)), sensor_names(card.target), " + ".join(how.modules or ()))),
        *("" if value is None else str(value) for value in (how.epochs, how.seed)),
        *("" if value is None else fixed(value, 2) for value in (how.smoothing, how.prior)),
        *map(cell_text, (card.author.strip(), card.notes.strip(), card.path)),
    ]
    return [" ".join(cell.split()) for cell in cells]  # a tab or a new line within would be another cell


def _percent(share: Optional[float]) -> str:
    return "" if share is None else percent(share, unit="", decimals=2)
