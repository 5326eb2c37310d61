"""A model's graph for the QGIS plugin Deepness: one raster in, a probability per class out, and what Deepness asks of a file's metadata.

Deepness divides every value by 255, subtracts and divides by what the metadata says (here nothing, 0 and 1), and hands over one square
tile of fixed size (1, C, T, T), C being all bands of the layer in their order. So the graph multiplies by 255 first, picks the bands
that the model learned from, surrounds the tile with no data, since what follows takes a halo off, and normalises it. Deepness then
takes the largest probability of each pixel and keeps the middle of tiles that overlap. It knows no value that means no data: where one
is named, it does not disturb its neighbours, but every pixel gets a class.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import onnx
from onnx import TensorProto, compose, helper, numpy_helper

from ..data.stats import CLIP
from ..errors import ModelError
from .session import LOGITS, SMOOTHING, TEMPERATURE, THERE, VOTES, BranchSession, DecisionSession, GraphSession
from .store import Model, StreamSpec

INPUT, OUTPUT = "deepness_image", "deepness_probabilities"
_DECISION, _MISSING = "decision/", "deepness_missing"  # before the names of what decides; where there are no data
_SCALE = 255.0  # what Deepness divides by
_SMALLEST_M = 0.005  # a pixel of less is one of degrees
_DIFFERENCE = 1e-3  # of a confidence, between our graph and the wrapped one
_NEAR = 1e-6  # of what means no data: a value that was divided and multiplied is off by less; 0 comes back as 0


def wrap(model: Model, stream: StreamSpec, tile_px: int, smoothing: float, nodata: float | None = None) -> bytes:
    """The graphs of one stream as Deepness runs them. Raises ModelError where they are of an older version."""
    if not model.decision:
        raise ModelError("The model is of a version that cannot be exported", "Train the model again")
    card, branch = model.card, onnx.load_from_string(model.graph([stream.name]))
    decision = compose.add_prefix_graph(onnx.load_from_string(model.decision).graph, _DECISION)
    reading, constants = _before(stream, card.halo_px, nodata)
    there, more = _presence(card.edge_px)
    constants |= more | {
        _DECISION + SMOOTHING: np.array(smoothing, np.float32),
        _DECISION + TEMPERATURE: np.array(card.temperature or 1.0, np.float32),
    }
    nodes = [
        *reading,
        *there,
        *branch.graph.node,
        helper.make_node("Identity", [LOGITS], [_DECISION + LOGITS]),
        *decision.node,
        helper.make_node("Div", [_DECISION + VOTES, _DECISION + TEMPERATURE], ["deepness_votes"]),
        helper.make_node("Softmax", ["deepness_votes"], [OUTPUT], axis=1),
    ]
    kept = list(_needed(nodes, OUTPUT))
    weights = {entry.name: entry for entry in (*branch.graph.initializer, *decision.initializer)}
    weights |= {name: numpy_helper.from_array(value, name) for name, value in constants.items()}
    used = {name for node in kept for name in node.input}
    shape = [1, stream.band_count, tile_px, tile_px]
    wrapped = helper.make_graph(
        kept,
        "xmodalnet",
        [helper.make_tensor_value_info(INPUT, TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, [1, len(card.classes), tile_px, tile_px])],
        [entry for name, entry in weights.items() if name in used],
    )
    made = helper.make_model(wrapped, opset_imports=branch.opset_import, ir_version=branch.ir_version, producer_name="X-ModalNet")
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


def check_wrapped(
    model: Model, stream: StreamSpec, wrapped: bytes, tile_px: int, smoothing: float, nodata: float | None = None
) -> None:
    """Run both graphs on the same values, none of which means no data. Raises ModelError where they differ."""
    card, places = model.card, [band - 1 for band in stream.bands]
    mean, std = (values[:, None, None] for values in (stream.stats.mean, stream.stats.std))
    noise = np.random.default_rng(0).standard_normal((len(stream.bands), tile_px, tile_px)).astype(np.float32)
    if nodata is not None:
        noise[np.abs(noise * std + mean - nodata) <= 10 * _NEAR * abs(nodata)] += 1  # a standard deviation
    image = np.zeros((stream.band_count, tile_px, tile_px), np.float32)
    image[places] = noise * std + mean
    padded = np.pad(noise, ((0, 0), (card.halo_px,) * 2, (card.halo_px,) * 2))
    there = np.pad(np.ones((tile_px, tile_px), bool), card.halo_px - card.edge_px)
    (logits,) = BranchSession(model.graph([stream.name]), "cpu").run({stream.name: padded})
    index, confidence = DecisionSession(model.decision, "cpu").run(logits, there, smoothing, card.temperature or 1.0)
    shares = GraphSession(wrapped, "cpu").compute({INPUT: image[np.newaxis] / np.float32(_SCALE)})[0][0]
    difference = float(np.abs(shares.max(0) - confidence).max())
    sure = np.sort(shares, 0)[-1] - np.sort(shares, 0)[-2] > _DIFFERENCE
    if not difference < _DIFFERENCE or (shares.argmax(0) != index)[sure].any():
        raise ModelError(f"The exported graph differs from the model by {difference:.2g}", "Please report it")


def _before(stream: StreamSpec, halo_px: int, nodata: float | None) -> tuple[list[onnx.NodeProto], dict[str, np.ndarray]]:
    """From a tile of Deepness (1, C, T, T) to what the branch takes, normalised: nodes, and their constants by name."""
    rim = [0, 0, halo_px, halo_px]
    constants: dict[str, np.ndarray] = {
        "deepness_scale": np.array(_SCALE, np.float32),
        "deepness_bands": np.array([band - 1 for band in stream.bands], np.int64),
        "deepness_rim": np.array(rim + rim, np.int64),
        "deepness_nothing": np.array(math.nan, np.float32),
        "deepness_mean": stream.stats.mean[None, :, None, None],
        "deepness_std": stream.stats.std[None, :, None, None],
        "deepness_least": np.array(-CLIP, np.float32),
        "deepness_most": np.array(CLIP, np.float32),
        "deepness_zero": np.array(0.0, np.float32),
    }
    nodes = [
        helper.make_node("Mul", [INPUT, "deepness_scale"], ["deepness_values"]),
        helper.make_node("Gather", ["deepness_values", "deepness_bands"], ["deepness_chosen"], axis=1),
    ]
    last = "deepness_chosen"
    if nodata is not None:
        constants["deepness_nodata"] = np.array(nodata, np.float32)
        constants["deepness_near"] = np.array(_NEAR * abs(nodata), np.float32)
        nodes += [
            helper.make_node("Sub", [last, "deepness_nodata"], ["deepness_away"]),
            helper.make_node("Abs", ["deepness_away"], ["deepness_distance"]),
            helper.make_node("LessOrEqual", ["deepness_distance", "deepness_near"], ["deepness_same"]),
            helper.make_node("Where", ["deepness_same", "deepness_nothing", last], ["deepness_known"]),
        ]
        last = "deepness_known"
    nodes += [
        helper.make_node("Pad", [last, "deepness_rim", "deepness_nothing"], ["deepness_padded"]),
        helper.make_node("IsNaN", ["deepness_padded"], [_MISSING]),
        helper.make_node("Sub", ["deepness_padded", "deepness_mean"], ["deepness_centred"]),
        helper.make_node("Div", ["deepness_centred", "deepness_std"], ["deepness_scaled"]),
        helper.make_node("Clip", ["deepness_scaled", "deepness_least", "deepness_most"], ["deepness_clipped"]),
        helper.make_node("Where", [_MISSING, "deepness_zero", "deepness_clipped"], [stream.name]),
    ]
    return nodes, constants


def _presence(edge_px: int) -> tuple[list[onnx.NodeProto], dict[str, np.ndarray]]:
    """Where most bands have data, without what the branch takes off each side: nodes, and their constants by name."""
    constants: dict[str, np.ndarray] = {
        "deepness_half": np.array(0.5, np.float32),
        "deepness_first": np.array([edge_px, edge_px], np.int64),
        "deepness_last": np.array([-edge_px or np.iinfo(np.int64).max] * 2, np.int64),
        "deepness_axes": np.array([2, 3], np.int64),
    }
    nodes = [
        helper.make_node("Cast", [_MISSING], ["deepness_gaps"], to=TensorProto.FLOAT),
        helper.make_node("ReduceMean", ["deepness_gaps"], ["deepness_lacking"], axes=[1], keepdims=1),
        helper.make_node("Less", ["deepness_lacking", "deepness_half"], ["deepness_present"]),
        helper.make_node("Slice", ["deepness_present", "deepness_first", "deepness_last", "deepness_axes"], ["deepness_inside"]),
        helper.make_node("Cast", ["deepness_inside"], [_DECISION + THERE], to=TensorProto.FLOAT),
    ]
    return nodes, constants


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
