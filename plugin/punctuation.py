"""What stands between the parts of a sentence and around a name: French wants a space before a semicolon, Chinese has other signs."""

from __future__ import annotations

from functools import reduce

from qgis.PyQt.QtCore import QCoreApplication


def joined(*parts: str) -> str:
    """Parts of one sentence, those that are there; "" for none."""
    pair = QCoreApplication.translate("XModalNet", "{}; {}")
    there = [part for part in parts if part]
    return reduce(lambda before, part: str(pair).format(before, part), there) if there else ""


def quoted(name: str) -> str:
    """A name amid a sentence."""
    return str(QCoreApplication.translate("XModalNet", "'{}'")).format(name)
