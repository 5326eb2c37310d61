"""What a file that is made again and again is called next, and where one goes that nobody named: nothing is written over, or lost."""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication

from .fields import say_instead
from .plain import plain


def next_name(path: str, taken: Collection[str]) -> str:
    """A free name for the file after this one, in the same folder: map.tif, map_2.tif ...; "" stays "". taken: names, without suffix and in
    small letters, that the project knows from other folders."""
    if not path:
        return ""
    old = Path(path)
    stem = re.sub(r"_\d{1,3}$", "", old.stem)  # a longer number is a year or a day
    places = (old.with_name(f"{stem}_{number}{old.suffix}") for number in range(2, 1000))
    return str(next(place for place in places if place.stem.casefold() not in taken and not os.path.exists(place)))


def propose_home(widget: QgsFileWidget, home: tuple[str, str]) -> None:
    """Say where the file goes if nobody names it (`outputs.home_for`)."""
    beside, folder = home
    texts = {
        "project": QCoreApplication.translate("XModalNet", "[Beside project]"),
        "labels": QCoreApplication.translate("XModalNet", "[Beside labels]"),
    }
    say_instead(widget, texts.get(beside, QCoreApplication.translate("XModalNet", "[Temporary file]")))
    widget.lineEdit().setToolTip(plain(folder))
    widget.setDefaultRoot(folder)
