"""Algorithms of ours in Processing's own dialog, with what is known already filled in."""

from __future__ import annotations

from typing import Any, Optional

import qgis.utils
from qgis.PyQt.QtCore import QCoreApplication

from ...engine.errors import SetupError


def open_algorithm(algorithm_id: str, parameters: Optional[dict[str, Any]] = None) -> None:
    """Raises SetupError where Processing is off."""
    if "processing" not in qgis.utils.plugins:
        raise SetupError(
            QCoreApplication.translate("XModalNet", "QGIS's plugin Processing is off"),
            QCoreApplication.translate("XModalNet", "Enable it: Plugins, Manage and Install Plugins, Installed"),
        )
    import processing  # whose folder QGIS knows only while it is on

    processing.execAlgorithmDialog(algorithm_id, parameters or {})
