"""What a training begins with: nothing, or a model that goes on learning from new labels, classes, layers or another scene.

A layer serves a model as it would to be mapped: its bands are the model's, are found among its own, or are resampled to them. Values
are normalised as the model learned them, so that its weights mean the same, unless they are far from what it knows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..addresses import known_again
from ..data.bands import Fitted, fit_bands
from ..data.classes import numbered_class
from ..data.matching import plain_name
from ..data.sources import LABELS_ID, LAYER_IDS, LEARNED_FROM, by_names, is_learned_from
from ..data.spectra import Spectrum
from ..data.stats import SILENT, BandStats
from ..data.taught import Taught
from ..errors import ModelError
from ..jobs import TrainJob
from ..specs import ClassSpec, LayerSpec, NetSpec
from .store import Model, StreamSpec, load_model

FAR = 3.0  # standard deviations between the means of a band, or times between its standard deviations: ours
_OLDER_HIDDEN = 128  # channels, in files that do not tell
_OFFSET = "offset"  # an entry of the card's net


@dataclass(frozen=True)
class Start:
    """The layers to learn from, the weights of those that are resampled, and the model that the training continues from, with its
    streams that keep what they learned; None: from scratch. same_labels: it learned from the very file that the job's labels are in, so
    that a class of the same code is the same one, whatever it is called now."""

    layers: tuple[LayerSpec, ...]
    weights: Mapping[str, Spectrum] = field(default_factory=dict)
    model: Optional[Model] = None
    name: str = ""
    learned: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    same_labels: bool = False

    @property
    def net(self) -> Optional[NetSpec]:
        """The sizes of the model's network, None without one; older files tell the width only."""
        known = {} if self.model is None else self.model.card.net
        width, lent, hidden = (known.get(name) for name in ("width", "lent", "hidden"))
        if not isinstance(width, int):
            return None
        return NetSpec(width, lent if isinstance(lent, int) else 2 * width, hidden if isinstance(hidden, int) else _OLDER_HIDDEN)

    def as_large(self, job: TrainJob) -> TrainJob:
        """The job with a network as large as the model's, if there is one."""
        return replace(job, net=self.net or job.net)

    @property
    def streams(self) -> tuple[str, ...]:
        """Of the model."""
        return () if self.model is None else tuple(stream.name for stream in self.model.card.streams)

    @property
    def taught(self) -> tuple[Taught, ...]:
        """What the model has learned from."""
        return () if self.model is None else self.model.card.taught

    @property
    def offset(self) -> Optional[np.ndarray]:
        """What the model's training added at last to the logits (K,); None in files that do not tell."""
        known = None if self.model is None else self.model.card.net.get(_OFFSET)
        is_told = isinstance(known, list) and all(isinstance(value, float) for value in known)
        return np.array(known, np.float32) if is_told else None

    def normalised_by(self, measured: Mapping[str, BandStats]) -> tuple[dict[str, BandStats], tuple[str, ...]]:
        """The statistics to normalise with, and notes on streams whose values are far from those that the model knows."""
        stats, notes = dict(measured), []
        for name in self.learned:
            known = self._stream(name).stats
            if _is_far(known, measured[name]):
                notes.append(
                    f"The values of layer '{name}' are far from those that '{self.name}' learned from: they are normalised anew"
                )
            else:
                stats[name] = known.where(known.std < SILENT, measured[name])
        return stats, tuple(notes)

    def described(self, streams: Sequence[StreamSpec]) -> tuple[StreamSpec, ...]:
        """The streams of the new model, those that keep what they learned with the light that they know."""
        return tuple(
            _continued(self._stream(stream.name), stream) if stream.name in self.learned else stream for stream in streams
        )

    def rows(self, classes: Sequence[ClassSpec]) -> tuple[Optional[int], ...]:
        """Of each class its place in the model, None for a new one: by name, in its own case or in another, and by code where one of the
        two has no name or it was renamed."""
        known = () if self.model is None else self.model.card.classes
        names = {spec.name: place for place, spec in reversed([*enumerate(known)])}
        alike = {plain_name(spec): place for place, spec in reversed([*enumerate(known)])}
        by_name = [names.get(spec.name, alike.get(plain_name(spec))) for spec in classes]
        codes = {spec.code: place for place, spec in enumerate(known) if place not in by_name}
        found = []
        for spec, place in zip(classes, by_name, strict=True):
            other = codes.get(spec.code)
            is_code = other is not None and (self.same_labels or _is_nameless(spec) or _is_nameless(known[other]))
            found.append(other if place is None and is_code else place)
        return tuple(found)

    def class_notes(self, classes: Sequence[ClassSpec]) -> Iterator[str]:
        """What was taken over, in a sentence."""
        if self.model is None:
            return
        rows, known = self.rows(classes), self.model.card.classes
        kept = [known[row].name for row in dict.fromkeys(rows) if row is not None]
        new = [spec.name for spec, row in zip(classes, rows, strict=True) if row is None]
        gone = [spec.name for place, spec in enumerate(known) if place not in rows]
        told = f"Continued from model '{self.name}', none of whose classes is left"
        told = f"Continued from model '{self.name}', which knows {_listed(kept)}" if kept else told
        told = f"{told}; learned from scratch: {_listed(new)}" if new else told
        yield f"{told}; not used any more: {_listed(gone)}" if gone else told
        yield from self._shared_notes(classes, rows)
        for spec, row in zip(classes, rows, strict=True):
            if row is not None and plain_name(spec) != plain_name(known[row]) and not _is_nameless(spec):
                yield f"'{spec.name}' goes on from what '{self.name}' calls '{known[row].name}'"
        pairs = ", ".join(
            f"{spec.code} = '{known[row].name}'"
            for spec, row in zip(classes, rows, strict=True)
            if row is not None and _is_nameless(spec) and not _is_nameless(known[row])
        )
        if pairs:
            yield f"The labels have no class names: their codes were taken as those of '{self.name}' ({pairs})"

    def _shared_notes(self, classes: Sequence[ClassSpec], rows: Sequence[Optional[int]]) -> Iterator[str]:
        """Which classes begin as one and the same: names in another case are one to the model, and two to the training."""
        known = () if self.model is None else self.model.card.classes
        for place, old in enumerate(known):
            names = [spec.name for spec, row in zip(classes, rows, strict=True) if row == place]
            if len(names) > 1:
                yield f"{_listed(names)} go on from what '{self.name}' calls '{old.name}'"

    def for_estimate(self, job: TrainJob) -> Start:
        """What an honest estimate begins with. A model that has learned from the job's labels or in its scene may know the very
        shapes that are held out now, and would flatter: then from scratch."""
        is_known = {*_paths(self.model)} & {*_paths_of(job)}
        return replace(self, model=None, learned=()) if is_known else self

    def held_notes(self, job: TrainJob, held: int) -> Iterator[str]:
        """What was estimated, where it is not the saved model's way of learning: first of all notes, as it turns the figures' meaning."""
        if held and self.for_estimate(job) is not self:
            yield (
                f"'{self.name}' may have learned from the shapes that are held out now, so the accuracy was estimated by a training "
                "from scratch, which takes its time; hold out nothing to be done sooner"
            )

    def provenance(self, job: TrainJob) -> dict[str, Any]:
        """What the saved model must tell for a training that continues from it."""
        before = {"continued_from": self.name} if self.model is not None else {}
        estimate = {"estimated_from_scratch": True} if self.for_estimate(job) is not self else {}
        return {**before, **estimate, LEARNED_FROM: sorted({*_paths(self.model), *_paths_of(job)})}

    def _stream(self, name: str) -> StreamSpec:
        found = None if self.model is None else self.model.card.stream(name)
        if found is None:
            raise ModelError(f"'{self.name}' knows no layer '{name}'")
        return found


def start_of(job: TrainJob) -> Start:
    """What the job begins with. Raises LayerError, and ModelError where the file is no model or shares no layer with the job."""
    if job.start_path is None:
        return Start(job.layers)
    model, name = load_model(job.start_path), Path(job.start_path).name
    layers, weights, learned, notes = [], {}, [], []
    for layer in job.layers:
        stream = model.card.stream(layer.stream)
        try:
            fitted = Fitted(layer) if stream is None else _fitted(layer, stream)
        except ModelError as error:
            fitted = Fitted(layer, note=f"{error.message}: its part of the network starts anew")
        else:
            learned += [] if stream is None else [layer.stream]
        layers.append(fitted.layer)
        notes += [fitted.note] if fitted.note else []
        if layer.wavelengths_nm and layer.stream in learned:
            notes.append(
                f"Model '{name}' goes on with the bands of layer '{layer.stream}' that it knows: no others can be chosen"
            )
        if fitted.weights is not None:
            weights[layer.stream] = fitted.weights
    if not learned:
        reason = notes[0] if notes else f"it knows {_listed([stream.name for stream in model.card.streams])}"
        raise ModelError(
            f"Model '{name}' and the job share no layer: {reason}", "Choose a model of the same sensors, or train from scratch"
        )
    told = (*notes, *_stream_notes(job, model, name))
    return Start(tuple(layers), weights, model, name, tuple(learned), told, _same_labels(job, model))


def _same_labels(job: TrainJob, model: Model) -> bool:
    return is_learned_from(model.card.provenance, job.labels)


def _fitted(layer: LayerSpec, stream: StreamSpec) -> Fitted:
    return fit_bands(replace(layer, kind=stream.kind, decibel=stream.decibel_for(layer)), stream.learned)


def _stream_notes(job: TrainJob, model: Model, name: str) -> Iterator[str]:
    """Layers that only the job, or only the model, has."""
    asked = [layer.stream for layer in job.layers]
    for stream in asked:
        if model.card.stream(stream) is None:
            yield f"Layer '{stream}' is new to '{name}': its part of the network starts anew"
    for known in model.card.streams:
        if known.name not in asked:
            yield f"What '{name}' knew of '{known.name}' is left out: there is no such layer"


def _continued(known: StreamSpec, found: StreamSpec) -> StreamSpec:
    """A stream that goes on. Its bands were found by their light where both tell theirs, which may have been among other bands;
    else by their numbers in the layer's file, which are those that the next layer will be compared with."""
    if known.wavelengths_nm and found.wavelengths_nm:
        return replace(known, mean=found.mean, std=found.std)
    found = replace(found, in_decibel=known.in_decibel)
    return replace(found, wavelengths_nm=known.wavelengths_nm, fwhm_nm=known.fwhm_nm) if known.wavelengths_nm else found


def _is_far(known: BandStats, found: BandStats) -> bool:
    """Whether most bands lie elsewhere, or are spread otherwise, than the model knows."""
    heard = known.std < SILENT
    if not heard.any():
        return True
    apart = (np.abs(found.mean - known.mean) / known.std)[heard]
    times = np.maximum(found.std / known.std, known.std / found.std)[heard]
    return bool(max(np.median(apart), np.median(times)) > FAR)


def _is_nameless(spec: ClassSpec) -> bool:
    return spec.name == numbered_class(spec.code, 0).name


def _paths(model: Optional[Model]) -> list[str]:
    """The labels and layers of the model's training and of those before it, as `known_again` tells them."""
    told = {} if model is None else by_names(model.card.provenance)
    layers, before = told.get(LAYER_IDS), told.get(LEARNED_FROM)
    own = [told.get(LABELS_ID), *(layers.values() if isinstance(layers, dict) else ())]
    return [known for known in (*(before if isinstance(before, list) else ()), *own) if isinstance(known, str)]


def _paths_of(job: TrainJob) -> list[str]:
    return [known_again(path) for path in (job.labels.known_as[0], *(layer.path for layer in job.layers))]


def _listed(names: Sequence[str]) -> str:
    """'a', 'b' and 'c'."""
    quoted = [f"'{name}'" for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"
