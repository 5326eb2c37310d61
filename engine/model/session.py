"""ONNX graphs on the best device that is there: a branch says what it thinks of pixels, a decision makes a map of it.

The only file that imports onnxruntime; torch is not needed to make a map.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

import numpy as np

# Before it is loaded: else its official builds tell Microsoft of each process, and keep a number that knows this account again in its home
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import onnxruntime

from ..errors import DeviceError, ModelError
from .graph import check_graph

SMOOTHING, TEMPERATURE = (
    "smoothing",
    "temperature",
)  # inputs: how much a pixel follows its neighbours, what calibrates the confidence
LOGITS, THERE, VOTES, UNLIKE, DOUBT = "logits", "there", "votes", "unlike", "doubt"
CPU, CUDA = "CPUExecutionProvider", "CUDAExecutionProvider"


def providers() -> list[str]:
    """The execution providers of this onnxruntime build."""
    return list(onnxruntime.get_available_providers())


def choose_provider(device: str) -> str:
    """CUDA where "auto" finds it or "cuda:N" asks for it, else the CPU. Raises DeviceError."""
    has_cuda = CUDA in providers()
    if device.startswith("cuda") and not has_cuda:
        raise DeviceError("This engine makes maps on the CPU only", "Choose the device 'auto' or 'cpu'")
    return CUDA if has_cuda and device != "cpu" else CPU


class GraphSession:
    """A graph ready to run, from several threads at once, too."""

    def __init__(self, graph: bytes, device: str = "auto", threads: int = 0) -> None:
        """threads: of one run, 0: one per core. Raises ModelError where the graph is damaged, DeviceError where the device is absent."""
        check_graph(graph)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        options.add_session_config_entry("session.load_model_format", "ONNX")  # not what `check_graph` cannot read
        provider = choose_provider(device)
        index = int(device.partition(":")[2] or 0) if provider == CUDA else None
        chosen = [(CUDA, {"device_id": index}), CPU] if provider == CUDA else [CPU]
        try:
            self._session = onnxruntime.InferenceSession(graph, options, providers=chosen)
        except Exception as error:  # onnxruntime has no public base class of its errors
            raise ModelError(f"The model's graph cannot be opened: {error}", "Train the model again") from error
        self.device = "cuda" if self._session.get_providers()[0] == CUDA else "cpu"
        self.inputs = tuple(entry.name for entry in self._session.get_inputs())
        self.outputs = tuple(entry.name for entry in self._session.get_outputs())

    def compute(self, feeds: Mapping[str, np.ndarray], outputs: Sequence[str] | None = None) -> list[np.ndarray]:
        """The outputs of these names, None: all of them. Raises DeviceError."""
        try:
            return list(self._session.run(outputs, dict(feeds)))
        except Exception as error:
            raise DeviceError(f"The model could not run on a tile: {error}", "Choose smaller tiles") from error


class BranchSession(GraphSession):
    """The graph of a branch."""

    def run(self, pixels: Mapping[str, np.ndarray]) -> tuple[np.ndarray, ...]:
        """{stream: float32 (C, h + 2 edge, w + 2 edge)} normalised -> logits (K, h, w), and unlike (1, h, w) where the graph tells it."""
        feeds = {stream: np.ascontiguousarray(pixels[stream][np.newaxis], np.float32) for stream in self.inputs}
        return tuple(values[0] for values in self.compute(feeds))

    def run_rows(self, rows: Mapping[str, np.ndarray]) -> tuple[np.ndarray, ...]:
        """The same of rows (h, C, w), each of them an image of its own, without an edge: logits (h, K, w), and unlike (h, 1, w)."""
        feeds = {stream: np.ascontiguousarray(rows[stream][:, :, np.newaxis], np.float32) for stream in self.inputs}
        return tuple(values[:, :, 0] for values in self.compute(feeds))


class DecisionSession(GraphSession):
    """The graph that decides."""

    def run(self, logits: np.ndarray, there: np.ndarray, smoothing: float, temperature: float) -> tuple[np.ndarray, ...]:
        """Logits float32 (K, h + 2 reach, w + 2 reach) and where there are data, bool of the same size -> class index uint8 (h, w),
        confidence float32 (h, w), and where the graph tells them entropy and margin float32 (2, h, w)."""
        feeds = {
            LOGITS: np.ascontiguousarray(logits[np.newaxis]),
            THERE: there[np.newaxis, np.newaxis].astype(np.float32),
            SMOOTHING: np.array(smoothing, np.float32),
            TEMPERATURE: np.array(temperature, np.float32),
        }
        return tuple(values[0] for values in self.compute(feeds, [name for name in self.outputs if name != VOTES]))


class WholeSession(GraphSession):
    """A graph of models up to format 2: raw values in, class and confidence out. Models of format 1 have no smoothing."""

    def run(self, rasters: Mapping[str, np.ndarray], smoothing: float) -> tuple[np.ndarray, ...]:
        """{stream: float32 (C, h + 2 halo, w + 2 halo)}, NaN without data -> class index uint8 (h, w), confidence float32 (h, w), and
        of a graph that tells uncertainty float32 (3, h, w): entropy, margin and unlike."""
        feeds = {name: np.ascontiguousarray(rasters[name][np.newaxis], np.float32) for name in self.inputs if name != SMOOTHING}
        if SMOOTHING in self.inputs:
            feeds[SMOOTHING] = np.array(smoothing, np.float32)
        return tuple(values[0] for values in self.compute(feeds))
