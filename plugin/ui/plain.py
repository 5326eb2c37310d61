"""Texts that stay texts: Qt takes a label, a tooltip or a message that begins like HTML for HTML, and would load what a class's, a layer's
or a file's name points to."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import Qt

_TAG = re.compile(r"<|&(?=lt;)")
_JOINER = "\N{WORD JOINER}"  # is not seen, and begins no tag


def plain(text: str) -> str:
    """The text as Qt shows it letter by letter; what it would do so anyhow stays the same."""
    return _TAG.sub(rf"\g<0>{_JOINER}", text) if Qt.mightBeRichText(text) else text
