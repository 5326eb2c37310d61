"""A model file that is dropped on QGIS is chosen in step 4."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsCustomDropHandler


class ModelDrop(QgsCustomDropHandler):
    """Takes .xmn files, from a file browser or out of the model browser; everything else is left to QGIS."""

    def __init__(self, use: Callable[[str], None]) -> None:
        super().__init__()
        self._use = use

    def handleFileDrop(self, file: str) -> bool:
        is_model = file.lower().endswith(".xmn")
        if is_model:
            self._use(file)
        return is_model
