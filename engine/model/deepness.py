"""A model's graph for the QGIS plugin Deepness: one raster in, a probability per class out, and what Deepness asks of a file's metadata.

Deepness divides every value by 255, subtracts and divides by what the metadata says (here nothing, 0 and 1), and hands over one square
tile of fixed size (1, C, T, T), C being all bands of the layer in their order. So the graph multiplies by 255 first, picks the bands
that the model learned from, and surrounds the tile with no data, since its own graph takes a halo off. Deepness then takes the largest
probability of each pixel and keeps the middle of tiles that overlap. It knows no value that means no data: where one is named, it does
not disturb its neighbours, but every pixel gets a class.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from ..errors import ModelError
from .session import SMOOTHING, GraphSession
from .store import Model, StreamSpec

INPUT, OUTPUT = "deepness_image", "deepness_probabilities"
_SCALE = 255.0  # what Deepness divides by
_SMALLEST_M = 0.005  # a pixel of less is one of degrees
_DIFFERENCE = 1e-3  # of a confidence, between our graph and the wrapped one


def wrap(model: Model, stream: StreamSpec, tile_px: int, smoothing: float, nodata: float | None = None) -> bytes:
    """The graph of one stream as Deepness runs it. Raises ModelError where the model's graph is not as ours are."""
    proto = onnx.load_from_string(model.graph([stream.name]))
    graph, halo_px = proto.graph, model.card.halo_px
    shares = _probabilities(graph)
    added, constants = _before(stream.name, [band - 1 for band in stream.bands], halo_px, nodata)
    constants[SMOOTHING] = np.array(smoothing, np.float32)
    nodes = [*added, *graph.node, helper.make_node("Identity", [shares], [OUTPUT])]
    kept = list(_needed(nodes, OUTPUT))
    weights = {entry.name: entry for entry in graph.initializer}
    weights |= {name: numpy_helper.from_array(value, name) for name, value in constants.items()}
    used = {name for node in kept for name in node.input}
    shape = [1, stream.band_count, tile_px, tile_px]
    wrapped = helper.make_graph(
        kept,
        "xmodalnet",
        [helper.make_tensor_value_info(INPUT, TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, [1, len(model.card.classes), tile_px, tile_px])],
        [entry for name, entry in weights.items() if name in used],
    )
    made = helper.make_model(wrapped, opset_imports=proto.opset_import, ir_version=proto.ir_version, producer_name="X-ModalNet")
    helper.set_model_props(made, metadata(model, stream, tile_px))
    return bytes(made.SerializeToString())


def metadata(model: Model, stream: StreamSpec, tile_px: int) -> dict[str, str]:
    """What Deepness reads of a file, each value in JSON. The size of a tile has one name in its documents, and another in its code."""
    values: dict[str, object] = {
        "model_type": "Segmentor",
        "class_names": {str(place): spec.name for place, spec in enumerate(model.card.classes)},
        "tile_size": tile_px,
        "tiles_size": tile_px,
        "tiles_overlap": overlap_percent(tile_px, model.card.halo_px),
        "standardization_mean": [0.0] * stream.band_count,
        "standardization_std": [1.0] * stream.band_count,
        "seg_thresh": 0.0,  # with a threshold, whatever is in doubt would become the first class
        "seg_small_segment": 0,  # the graph has smoothed already
    }
    if is_metric(model.card.pixel_size):
        values["resolution"] = 100.0 * model.card.pixel_size
    return {name: json.dumps(value, ensure_ascii=False) for name, value in values.items()}


def overlap_percent(tile_px: int, halo_px: int) -> int:
    """The least overlap of tiles, in per cent of their side, of which half on each side is no less than the halo.

    Raises ModelError where the tile is too small for any.
    """
    for percent in range(81):
        if int(tile_px * percent / 100) // 2 >= halo_px:
            return percent
    raise ModelError(f"Tiles of {tile_px} pixels are too small: the model looks {halo_px} pixels around", "Choose larger ones")


def is_metric(pixel_size: float) -> bool:
    """Whether a pixel is as large as one in metres can be; the file does not tell the unit."""
    return pixel_size >= _SMALLEST_M


def check_wrapped(model: Model, stream: StreamSpec, wrapped: bytes, tile_px: int, smoothing: float) -> None:
    """Run both graphs on the same values. Raises ModelError where they differ."""
    noise = np.random.default_rng(0).standard_normal((len(stream.bands), tile_px, tile_px))
    mean, std = (np.array(values, np.float32)[:, None, None] for values in (stream.mean, stream.std))
    image = np.zeros((stream.band_count, tile_px, tile_px), np.float32)
    image[[band - 1 for band in stream.bands]] = noise * std + mean
    rim = model.card.halo_px
    padded = np.pad(image[[band - 1 for band in stream.bands]], ((0, 0), (rim, rim), (rim, rim)), constant_values=np.nan)
    index, confidence, *_ = GraphSession(model.graph([stream.name]), "cpu").run({stream.name: padded}, smoothing)
    (shares,) = GraphSession(wrapped, "cpu").run({INPUT: image / np.float32(_SCALE)}, smoothing)
    difference = float(np.abs(shares.max(0) - confidence).max())
    sure = np.sort(shares, 0)[-1] - np.sort(shares, 0)[-2] > _DIFFERENCE
    if not difference < _DIFFERENCE or (shares.argmax(0) != index)[sure].any():
        raise ModelError(f"The exported graph differs from the model by {difference:.2g}", "Please report it")


def _before(
    stream: str, places: Sequence[int], halo_px: int, nodata: float | None
) -> tuple[list[onnx.NodeProto], dict[str, np.ndarray]]:
    """From a tile of Deepness (1, C, T, T) to what the model's graph takes: nodes, and their constants by name."""
    rim = [0, 0, halo_px, halo_px]
    constants: dict[str, np.ndarray] = {
        "deepness_scale": np.array(_SCALE, np.float32),
        "deepness_bands": np.array(places, np.int64),
        "deepness_rim": np.array(rim + rim, np.int64),
        "deepness_nothing": np.array(math.nan, np.float32),
    }
    nodes = [
        helper.make_node("Mul", [INPUT, "deepness_scale"], ["deepness_values"]),
        helper.make_node("Gather", ["deepness_values", "deepness_bands"], ["deepness_chosen"], axis=1),
    ]
    last = "deepness_chosen"
    if nodata is not None:
        constants["deepness_nodata"] = np.array(nodata, np.float32)
        constants["deepness_near"] = np.array(
            1e-6 * max(1.0, abs(nodata)), np.float32
        )  # of a value that was divided and multiplied
        nodes += [
            helper.make_node("Sub", [last, "deepness_nodata"], ["deepness_away"]),
            helper.make_node("Abs", ["deepness_away"], ["deepness_distance"]),
            helper.make_node("LessOrEqual", ["deepness_distance", "deepness_near"], ["deepness_missing"]),
            helper.make_node("Where", ["deepness_missing", "deepness_nothing", last], ["deepness_known"]),
        ]
        last = "deepness_known"
    nodes.append(helper.make_node("Pad", [last, "deepness_rim", "deepness_nothing"], [stream]))
    return nodes, constants


def _probabilities(graph: onnx.GraphProto) -> str:
    """The tensor whose largest value is the confidence."""
    makers = {name: node for node in graph.node for name in node.output}
    highest = makers.get("confidence")
    shares = makers.get(highest.input[0]) if highest is not None and highest.op_type == "ReduceMax" else None
    if shares is None or shares.op_type != "Softmax":
        raise ModelError("The model's graph is of a version that cannot be exported", "Train the model again")
    return str(shares.output[0])


def _needed(nodes: Sequence[onnx.NodeProto], output: str) -> Iterator[onnx.NodeProto]:
    """The nodes that the output comes from, in their order."""
    makers: Mapping[str, onnx.NodeProto] = {name: node for node in nodes for name in node.output}
    wanted, found = [output], set()
    while wanted:
        node = makers.get(wanted.pop())
        if node is not None and id(node) not in found:
            found.add(id(node))
            wanted += node.input
    return (node for node in nodes if id(node) in found)
