"""Numbers as the user's language writes them."""

import re

import pytest
from qgis.PyQt.QtCore import QLocale

from xmodalnet.plugin.digits import cell_sign, cell_text, fixed, in_digits, or_less, percent, rounded
from xmodalnet.plugin.runtime import ROOT


@pytest.fixture(params=["en_US", "de_DE"])
def point(request):
    """What stands before the decimals."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield {"en_US": ".", "de_DE": ","}[request.param]
    QLocale.setDefault(before)


def test_every_number_has_the_point_of_the_language(point):
    shown = (fixed(0.904, 2), rounded(12.3456, 3), rounded(30.0), percent(0.5861), percent(0.4, decimals=0), percent(None))
    assert shown == (f"0{point}90", f"12{point}3", "30", f"58{point}6 %", "40 %", "–")
    assert in_digits("+0.40") == f"+0{point}40"
    assert [or_less(value, 1e-4, 2) for value in (0.0, 1e-4, 0.1372)] == [f"< 0{point}0001", f"= 0{point}0001", f"= 0{point}14"]
    assert cell_sign() == {".": ",", ",": ";"}[point]


def test_nobody_else_writes_decimals():
    """But for files: a table, a projection, a description of a raster or of spectra; and for what nobody reads, a digest."""
    files = {"layout.py", "band_stack.py", "class_files.py", "class_schemes.py", "spectral_library.py", "taught.py"}
    decimals = re.compile(r"\{[^{}]*:[^{}]*(?:\.[1-9]\d*[fg%]|g)\}")
    found = [path.name for path in (ROOT / "plugin").rglob("*.py") if decimals.search(path.read_text(encoding="utf-8"))]
    assert set(found) == files


@pytest.mark.parametrize("name", ["=1+2", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_name_that_begins_as_a_formula_is_a_text(name):
    assert cell_text(name) == f"'{name}"


@pytest.mark.parametrize("name", ["", "Wood", "Wood = Forest", "'=1"])
def test_other_names_stay(name):
    assert cell_text(name) == name
