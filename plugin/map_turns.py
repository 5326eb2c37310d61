"""The live map and the finished ones take turns in sight: blended, the two look like a map and are none."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import QObject

from .live import Live
from .out_of_sight import OutOfSight, made_maps

_LIVE, _OLD = "live map", "finished maps"  # keep finished maps out of sight, and a live map that is turned off


class MapTurns(QObject):
    """Watches the live map; who has a finished one tells of it."""

    def __init__(self, live: Live, out_of_sight: OutOfSight, parent: QObject) -> None:
        super().__init__(parent)
        self._live, self._out_of_sight = live, out_of_sight
        self._was_on = False
        live.lifted.connect(self._on_lifted)
        live.changed.connect(self._on_changed)
        live.renewed.connect(partial(out_of_sight.show_again, _OLD))  # asked for once, it must be seen

    def show_finished(self, *_: object) -> None:
        """There is another one."""
        self._out_of_sight.show_again(_LIVE)

    def _on_lifted(self) -> None:
        """Finished maps would be seen through the live one."""
        self._out_of_sight.show_again(_OLD)
        self._out_of_sight.hide(_LIVE, made_maps())

    def _on_changed(self) -> None:
        """A live map that is turned off steps aside for the finished ones that come back."""
        was_on, self._was_on = self._was_on, self._live.is_on
        if self._live.is_on:
            self._out_of_sight.show_again(_OLD)
        elif self._out_of_sight.show_again(_LIVE) and was_on:
            self._out_of_sight.hide(_OLD, filter(None, (self._live.layers.map, self._live.layers.doubt)))
