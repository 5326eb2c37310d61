"""Where to compute: as the engine finds best, or on a device that is named."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox

_AUTO = "auto"


class DeviceCombo(QComboBox):
    """The usual ones to choose from, and a field to type another one in."""

    def __init__(self, name: str, device: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setEditable(True)
        self.addItems([self.tr("Automatic"), "cpu", "cuda:0"])
        self.show_device(device)

    @property
    def device(self) -> str:
        """As the engine wants it."""
        text = self.currentText().strip()
        return _AUTO if text.casefold() in ("", self.tr("Automatic").casefold()) else text

    def show_device(self, device: str) -> None:
        self.setCurrentText(self.tr("Automatic") if device == _AUTO else device)
