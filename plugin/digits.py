"""Numbers in the digits of the user's language: one rule for panel, messages and layers. What a program alone reads keeps
points; a table, which a spreadsheet opens by a double click, has the signs that it expects in that language."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QLocale

from ..engine.accuracy_table import cell_text

__all__ = ["cell_sign", "cell_text", "fixed", "in_digits", "or_less", "percent", "rounded"]


def fixed(value: float, decimals: int) -> str:
    """With so many digits behind the point."""
    return str(QLocale().toString(float(value), "f", decimals))


def rounded(value: float, digits: int = 6) -> str:
    """To so many digits that count, without noughts behind the last."""
    return in_digits(f"{value:.{digits}g}")


def or_less(value: float, least: float, digits: int) -> str:
    """As it stands behind what it is of: = 0.13, or < 0.0001 of one below the least that is told."""
    return f"< {rounded(least)}" if value < least else f"= {rounded(value, digits)}"


def percent(share: Optional[float], unit: str = " %", decimals: int = 1) -> str:
    """0..1 as per cent, a dash where there is none."""
    return "–" if share is None else f"{fixed(100 * share, decimals)}{unit}"


def in_digits(number: str) -> str:
    """A number that is written already, such as 12.50, +0.4 or 1e+06."""
    return number.replace(".", str(QLocale().decimalPoint()))


def cell_sign() -> str:
    """What stands between the cells of a table for spreadsheets: where decimals have a comma, they look for a semicolon."""
    return ";" if in_digits(".") == "," else ","
