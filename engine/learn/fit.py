"""The training loop: pixels of the scene, one objective, a running mean of the weights, and an early stop on held-out labels.

An epoch is a fixed number of steps. Schedules count epochs from the start, never from the end, so that stopping early and training
anew for just as many epochs come to the same. The weights that are kept are the running mean (Polyak & Juditsky 1992; Tarvainen &
Valpola 2017), which needs no decaying rate. A network that has learned before goes on by a schedule of its own, a shorter one.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor

from ..errors import LabelError
from ..specs import FitSpec
from .adamw import AdamW
from .adversarial import Adversary
from .augment import augmented, in_other_light, mixed, within_class_differences
from .kernel import MOST, KernelMachine, fit_kernel, label_patches, some_of_each
from .losses import balanced_cross_entropy
from .objective import FusionNet, Modules, Objective, Weights, as_image, as_vectors, widest
from .pixels import Streams, joined
from .prior import class_shares
from .propagation import choose_confident, knn_graph, propagate
from .ranks import ranks_here
from .sampling import Sampler
from .unlabelled import SPECTRA, Unlabelled

STEPS = 10  # per epoch
# Pixels per step: with labels, again and again as few as there may be, each time disturbed anew; with propagated labels, which are too
# few to be met by chance in a large area (128 of them were worse); any
LABELLED, BELIEVED, OTHERS = 256, 8, 248
DISTIL, ADVERSARIAL, PROPAGATE, KERNEL = 1.0, 0.5, 0.5, 1.0  # full weights of the terms
LABELLED_NODES, OTHER_NODES = 1024, 4096  # of the graph, at most
AREA = 24576  # pixels that tell how common the classes are
REBUILD = 3  # epochs that a graph lives
SHARE = 0.5  # of the unlabelled nodes that are believed
MEAN_DECAY = 0.98
TEMPERATURES = tuple(0.5 * 1.25**step for step in range(16))  # 0.5 to 14
HELD_MOST = 512  # held-out pixels looked at per epoch

ProgressCall = Callable[[float, str], None]


@dataclass(frozen=True)
class Schedule:
    """In epochs: all of them, those on labels alone (warm_up), those until the other terms have their full weight (ramp), and those
    without a lower held-out loss that end it (patience)."""

    epochs: int
    warm_up: int
    ramp: int
    patience: int

    @property
    def earliest(self) -> int:
        """Epochs before the held-out loss may say that it is enough: all terms must have had their effect."""
        return self.warm_up + self.ramp + 2


FROM_SCRATCH = Schedule(epochs=25, warm_up=5, ramp=5, patience=8)
CONTINUED = Schedule(epochs=10, warm_up=1, ramp=2, patience=3)
REFRESHED = Schedule(epochs=3, warm_up=0, ramp=1, patience=3)  # a few labels came or went, and somebody waits


@dataclass(frozen=True)
class History:
    """How training went: curves by name, one value per epoch; the network holds the weights of best_epoch (counted from 1).

    shares: of the classes in the area, as the network finds them; it speaks as if all were equally common.
    """

    epochs: int
    best_epoch: int
    curves: dict[str, list[float]] = field(default_factory=dict)
    shares: tuple[float, ...] = ()


def fit(
    net: FusionNet,
    seen: Unlabelled,
    codes: Tensor,
    target: Streams,
    spec: FitSpec,
    modules: Modules,
    device: torch.device,
    progress: ProgressCall,
    held: Tensor | None = None,
    learned: Streams = (),
    schedule: Schedule | None = None,
) -> History:
    """Train `net` in place on codes (N, P, P) int64, -1 where unlabelled; `held`, of the same kind, only says when to stop.

    learned: streams that keep the weights which they come with. schedule None: the short one if these are all, else the one from scratch.
    progress(fraction, stage) is called at every step and may raise to stop. The same seed gives the same weights, bit for bit on CPU;
    torch's global random state is left as it was. Raises LabelError if no label lies on data.
    """
    with torch.random.fork_rng(devices=[device] if device.type == "cuda" else []), one_thread():
        torch.manual_seed(spec.seed)
        schedule = schedule or (CONTINUED if set(net.streams) <= set(learned) else FROM_SCRATCH)
        training = _Training(net, seen, codes, target, spec, modules, device, learned, schedule)
        return training.run(progress, None if held is None else held.to(device).reshape(-1))


@contextmanager
def one_thread() -> Iterator[None]:
    """A step is many small products: threads would wait for one another longer than they work, and sums would depend on their number."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)


class _Training:
    """The state of one training: network, its running mean, adversary, optimiser and pseudo-labels."""

    def __init__(
        self,
        net: FusionNet,
        seen: Unlabelled,
        codes: Tensor,
        target: Streams,
        spec: FitSpec,
        modules: Modules,
        device: torch.device,
        learned: Streams,
        schedule: Schedule,
    ) -> None:
        self._net, self._target, self._modules = net.to(device), target, modules
        self._schedule, self._epochs = schedule, spec.epochs or schedule.epochs
        self._seen, self._table = seen, seen.table
        self._codes = codes.to(device).reshape(-1)
        self._sampler = Sampler(self._table, self._codes)
        if not self._sampler.label_count:
            raise LabelError("No label lies on a pixel with data", "Draw labels where the layers have data")
        self._differences = {
            name: within_class_differences(*self._table.labelled_spectra(name, self._codes, SPECTRA)) for name in seen.streams
        }
        self._pseudo = torch.full_like(self._codes, -1)
        self._believed: dict[Streams, Tensor] = {}
        self._classes = net.class_count
        directions = seen.components
        self._net.start_from({name: found for name, found in directions.items() if len(found) and name not in learned})
        self._ranks = ranks_here()
        for weights in _floats(self._net):  # other processors may have begun a little differently
            self._ranks.of_first(weights)
        self._mean = copy.deepcopy(self._net).eval()
        adversary = Adversary(dict.fromkeys(net.streams, net.feature_count)).to(device) if modules.adversarial else None
        self._known = self._sampler.known(net.branches, self._classes)
        self._opinions = self._fit_kernels(label_patches(codes).to(device).reshape(-1)) if modules.propagate else {}
        self._objective = Objective(self._net, adversary, target, self._known)
        parameters = [*self._net.parameters(), *(adversary.parameters() if adversary is not None else ())]
        self._optimiser = AdamW(parameters, spec.rate, spec.decay)
        self._now, self._kept = _floats(self._net), _floats(self._mean)
        self._statistics = [entry for entry in self._net.buffers() if entry.dtype.is_floating_point]
        self._parameters = parameters
        self._steps = 0

    def run(self, progress: ProgressCall, held: Tensor | None) -> History:
        """All epochs, or fewer where the held-out loss rises; the best weights end up in the network."""
        if held is not None and not self._sampler.rows_of(held, self._target, 1).numel():
            held = None  # none of them lies where all target streams have data
        curves: dict[str, list[float]] = {}
        best_epoch, best_loss = self._epochs, float("inf")
        best: dict[str, Tensor] | None = None
        for epoch in range(1, self._epochs + 1):
            figures = self._train_epoch(epoch, progress)
            if held is not None:
                figures |= self._held_out(held)
            for name in {**curves, **figures}:
                curves.setdefault(name, [0.0] * (epoch - 1)).append(figures.get(name, 0.0))
            if held is None or epoch < min(self._schedule.earliest, self._epochs):
                continue
            if curves["held_loss"][-1] < best_loss:
                best_epoch, best_loss, best = epoch, curves["held_loss"][-1], copy.deepcopy(self._mean.state_dict())
            elif epoch - best_epoch >= self._schedule.patience:
                break
        if best is not None:
            self._mean.load_state_dict(best)
        shares = class_shares(self._area_logits())
        self._net.load_state_dict(self._mean.state_dict())
        self._net.eval()
        return History(len(curves["labels"]), best_epoch, curves, tuple(shares.tolist()))

    def _train_epoch(self, epoch: int, progress: ProgressCall) -> dict[str, float]:
        """Mean of every term over the epoch."""
        after = epoch - self._schedule.warm_up
        if self._modules.propagate and after > 0 and (after - 1) % REBUILD == 0:
            self._pseudo.fill_(-1)
            self._believed.clear()
            for streams in self._sampler.places:
                self._propagate(streams)
        weights = self._weights(epoch)
        self._net.train()
        sums: dict[str, float] = {}
        for step in range(STEPS):
            progress((epoch - 1 + step / STEPS) / self._epochs, f"Learning, epoch {epoch} of {self._epochs}")
            for name, term in self._train_step(weights).items():
                sums[name] = sums.get(name, 0.0) + term / STEPS
        return {"loss": sum(sums.values()), **sums}

    def _train_step(self, weights: Weights) -> dict[str, float]:
        there = self._sampler.draw_kind()
        labelled = self._table.take(self._ranks.share(self._sampler.draw_labelled(there, LABELLED)), there)
        if self._sampler.labelled[there].numel():
            labelled = mixed(labelled)
        others = self._table.take(
            torch.cat([self._ranks.share(self._some_believed(there)), self._ranks.share(self._sampler.draw(there, OTHERS))]),
            there,
        )
        pixels = augmented(in_other_light(joined(labelled, others), self._seen.black), self._differences)
        opinion = self._opinion(there, pixels.rows)
        terms = self._objective(pixels, self._codes[pixels.rows], self._pseudo[pixels.rows], weights, opinion)
        self._optimiser.forget_gradients()
        torch.stack(list(terms.values())).sum().backward()  # type: ignore[no-untyped-call]
        self._ranks.average([*(entry.grad for entry in self._parameters if entry.grad is not None), *self._statistics])
        self._optimiser.step()
        self._steps += 1
        self._follow()
        return {name: float(term.detach()) for name, term in terms.items()}

    def _some_believed(self, streams: Streams) -> Tensor:
        """Rows of pseudo-labels in such places, which are too few to be met by chance; none where there are none."""
        rows = self._believed.get(streams)
        return (
            self._codes[:0]
            if rows is None or not rows.numel()
            else rows[torch.randint(rows.numel(), (self._ranks.at_least_one_each(BELIEVED),), device=rows.device)]
        )

    @torch.no_grad()
    def _follow(self) -> None:
        """Move the running mean of weights and statistics; it forgets faster at the start."""
        decay = min(MEAN_DECAY, self._steps / (self._steps + 9))
        for kept, now in zip(self._kept, self._now, strict=True):
            kept.lerp_(now, 1.0 - decay)

    def _weights(self, epoch: int) -> Weights:
        ramp = min(max(epoch - self._schedule.warm_up, 0) / self._schedule.ramp, 1.0)
        return Weights(
            distil=DISTIL * ramp * self._modules.exchange,
            adversarial=ADVERSARIAL * self._modules.adversarial,
            propagate=PROPAGATE * ramp * self._modules.propagate,
            kernel=KERNEL * self._modules.propagate,
        )

    def _fit_kernels(self, patches: Tensor) -> dict[Streams, tuple[Streams, KernelMachine]]:
        """For places of each kind a machine of the labels that show the most classes there, and the streams by which it looks; none where
        these are not all the classes that there are labels of: it would deny the others. patches (rows,): of labels that touch."""
        everything = torch.stack(list(self._known.values())).any(dim=0)
        found = {}
        for kind in self._sampler.places:
            streams = widest(kind, self._known)
            rows = self._sampler.all_of(self._codes, streams)
            rows = rows[some_of_each(self._codes[rows], MOST)]
            if len(rows) > 1 and bool((self._known[streams] == everything).all()):
                machine = fit_kernel(self._seen.look(streams, rows), self._codes[rows], self._classes, patches[rows])
                found[kind] = streams, machine
        return found

    def _opinion(self, kind: Streams, rows: Tensor) -> Tensor | None:
        """Logits (M, K) of the kernel machine at rows (M,) of places of a kind; None where there is none."""
        if kind not in self._opinions:
            return None
        streams, machine = self._opinions[kind]
        return machine.logits(self._seen.look(streams, rows))

    def _propagate(self, streams: Streams) -> None:
        """Pseudo-labels in places of one kind: the labels run along a graph of the pixels as these sensors see them, and where the
        result is among the surest and the network says the same, it is believed."""
        share = self._sampler.share(streams)
        labelled = self._sampler.rows_of(self._codes, streams, LABELLED_NODES)
        others = self._sampler.unlabelled(streams, round(share * OTHER_NODES))
        rows = torch.cat([labelled, others])
        seen = torch.cat([self._seen.around[name][rows] for name in streams], dim=1)
        if not labelled.numel() or not others.numel() or not seen.shape[1]:
            return  # there is nothing to run along the graph, nowhere to, or no way
        result = propagate(knn_graph(seen), self._codes[rows].cpu().numpy(), self._classes)
        chosen = choose_confident(result, np.arange(len(labelled), len(rows)), SHARE)[len(labelled) :]
        said = self._predict(others, widest(streams, self._known)).argmax(dim=1)
        found = torch.from_numpy(chosen).to(rows.device)
        agreed = self._ranks.of_first(torch.where(found == said, found, -1))
        self._pseudo[others] = agreed
        self._believed[streams] = others[agreed >= 0]

    def _area_logits(self) -> Tensor:
        """Logits (M, K) of the target branch at pixels scattered over all places that have its streams."""
        said = []
        for streams in self._sampler.places:
            if set(self._target) <= set(streams):
                rows = self._sampler.draw(streams, max(1, round(self._sampler.share(streams) * AREA)))
                said.append(self._predict(rows, self._target))
        return torch.cat(said) if said else torch.zeros(1, self._classes, device=self._codes.device)

    @torch.no_grad()
    def _predict(self, rows: Tensor, branch: Streams) -> Tensor:
        """Logits (M, K) that a branch of the running mean gives rows (M,) of the table, at which all its streams are."""
        seen = {stream: as_image(self._table.spectra(stream, rows)) for stream in branch}
        return as_vectors(self._mean.fuse(self._mean.extract(seen), [branch])[branch].logits)

    def _held_out(self, held: Tensor) -> dict[str, float]:
        """Loss and overall accuracy of the target branch at held-out pixels."""
        rows = self._sampler.rows_of(held, self._target, HELD_MOST)
        logits = self._predict(rows, self._target)
        hits = logits.argmax(dim=1) == held[rows]
        figures = torch.tensor([_calibrated_loss(logits, held[rows]), float(hits.float().mean())], device=logits.device)
        loss, accuracy = self._ranks.of_first(figures).tolist()
        return {"held_loss": loss, "held_accuracy": accuracy}


def _calibrated_loss(logits: Tensor, codes: Tensor) -> float:
    """Cross-entropy at the best temperature (Guo et al. 2017): a network that only grows too sure of itself has not become worse."""
    return min(float(balanced_cross_entropy(logits / temperature, codes)) for temperature in TEMPERATURES)


def _floats(net: FusionNet) -> list[Tensor]:
    """Weights and statistics of a network, themselves and not copies."""
    return [tensor for tensor in net.state_dict().values() if tensor.dtype.is_floating_point]
