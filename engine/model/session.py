"""One ONNX graph on the best device that is there: raw raster values in, class index and confidence out, and what makes one doubt
them where the graph tells it.

The only file that imports onnxruntime; torch is not needed to make a map.
"""

from __future__ import annotations

import numpy as np
import onnxruntime

from ..errors import DeviceError, ModelError

SMOOTHING = "smoothing"  # the input of a graph that says how much a pixel follows its neighbours; models of format 1 have none
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
    """A graph ready to run; `run` takes one array per stream, in the order of `streams`."""

    def __init__(self, graph: bytes, device: str = "auto", threads: int = 0) -> None:
        """threads 0: one per core. Raises ModelError where the graph is damaged, DeviceError where the device is absent."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        options.enable_mem_pattern = True
        provider = choose_provider(device)
        index = int(device.partition(":")[2] or 0) if provider == CUDA else None
        chosen = [(CUDA, {"device_id": index}), CPU] if provider == CUDA else [CPU]
        try:
            self._session = onnxruntime.InferenceSession(graph, options, providers=chosen)
        except Exception as error:  # onnxruntime has no public base class of its errors
            raise ModelError(f"The model's graph cannot be opened: {error}", "Train the model again") from error
        self.device = "cuda" if self._session.get_providers()[0] == CUDA else "cpu"
        inputs = [entry.name for entry in self._session.get_inputs()]
        self._smooths = SMOOTHING in inputs
        self.streams = tuple(name for name in inputs if name != SMOOTHING)

    def run(self, rasters: dict[str, np.ndarray], smoothing: float) -> tuple[np.ndarray, ...]:
        """{stream: float32 (C, h + 2 halo, w + 2 halo)} -> class index uint8 (h, w), confidence float32 (h, w), and of a graph that
        tells uncertainty float32 (3, h, w): entropy, margin and unlike."""
        feeds = {stream: np.ascontiguousarray(rasters[stream][np.newaxis], np.float32) for stream in self.streams}
        if self._smooths:
            feeds[SMOOTHING] = np.array(smoothing, np.float32)
        try:
            found = self._session.run(None, feeds)
        except Exception as error:
            raise DeviceError(f"The model could not run on a tile: {error}", "Choose smaller tiles") from error
        return tuple(values[0] for values in found)
