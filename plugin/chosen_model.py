"""What the model of step 4 says of the layers of step 1: whether it can map them, and what must be known ahead of such a map."""

from __future__ import annotations

from functools import partial
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import ModelError
from .capacity import check_costs
from .card import DOUBTFUL, Check
from .choices import Choices
from .layers import pixel_text
from .model_card import ModelCard, read_card
from .model_fit import check_known, check_model, check_target, misfits, pixels_from, unknown_streams
from .sensors import sensor_name
from .settings import map_speed

_tr = partial(QCoreApplication.translate, "XModalNet")


class ChosenModel:
    """What takes long to be found is kept until model or layers are others, or a job has ended, which may have written the model."""

    def __init__(self, choices: Choices) -> None:
        self._choices = choices
        self._checks: Optional[list[Check]] = None
        self._read: Optional[tuple[Optional[ModelCard]]] = None  # once it was
        self._misfits: dict[tuple[str, ...], str] = {}  # by the streams that are to be mapped from

    def forget(self, *_: object) -> None:
        """Model or layers may be others."""
        self._checks = self._read = None
        self._misfits.clear()

    def checks(self) -> list[Check]:
        """Whether it fits the layers."""
        if self._checks is None:
            self._checks = check_model(self._choices.model_file, self._choices.layers, self._choices.target)
        return self._checks

    def map_checks(self, streams: tuple[str, ...] = ()) -> list[Check]:
        """What is to be known ahead of a map from these of the chosen layers: whether the model was trained to map from them, what it knows
        of their no data and the project does not, so that it would have that as a class, and whether it knows the labels as they are."""
        choices = self._choices
        checks = [check for check in self.checks() if {remedy.name for remedy in check.remedies} & {"zero", "filler"}]
        card = self._card()
        if card is not None and not streams:
            checks += check_known(card, choices.layers, choices.target)
        elif card is not None and not self.misfit_of(streams):
            checks += check_target(card, choices.layers, streams)
        trained = choices.training_there
        if choices.has_newer_labels and trained is not None and trained.outputs.get("model") == choices.model_file:
            text = _tr("The labels changed since this model was trained: train again in step 3 to use them")
            checks.append(Check(DOUBTFUL, "", text))
        return [*checks, *self._costs(streams)]

    def _costs(self, streams: tuple[str, ...]) -> list[Check]:
        """Of a map of all that it can map from these."""
        card, chosen = self._card(), tuple(stream for stream in streams if stream in self._choices.layers)
        if card is None or not chosen or self.misfit_of(streams):
            return []
        target, options = self._choices.layers[pixels_from(card, chosen)], self._choices.map_options
        return check_costs(target, options.confidence, options.uncertainty, map_speed())

    def misfit_of(self, streams: tuple[str, ...]) -> str:
        """Why it cannot map from these of the chosen layers, "" where it can or none is chosen."""
        if streams not in self._misfits:
            card = self._card()
            chosen = {stream: self._choices.layers[stream] for stream in streams if stream in self._choices.layers}
            self._misfits[streams] = "" if card is None else misfits([card], chosen, streams)[0]
        return self._misfits[streams]

    def unknown_streams(self) -> dict[str, str]:
        """Of the chosen layers those that it cannot map from whatever is beside them, and why."""
        card = self._card()
        return {} if card is None else unknown_streams(card, self._choices.layers)

    def pixels_of_map(self, streams: tuple[str, ...]) -> str:
        """Whose pixels a map from these of the chosen layers has, in words; "" where nobody can doubt it, or no model is chosen."""
        card = self._card()
        chosen = {stream: self._choices.layers[stream] for stream in streams if stream in self._choices.layers}
        if card is None or len({(layer.crs().authid(), pixel_text(layer)) for layer in chosen.values()}) < 2:
            return ""
        stream = pixels_from(card, tuple(chosen))
        return _tr("The map has pixels of {}, those of {}").format(pixel_text(chosen[stream]), sensor_name(stream))

    def _card(self) -> Optional[ModelCard]:
        """None where no model is chosen, or none that can be read."""
        if self._read is None:
            try:
                self._read = (read_card(self._choices.model_file) if self._choices.model_path else None,)
            except ModelError:
                self._read = (None,)
        return self._read[0]
