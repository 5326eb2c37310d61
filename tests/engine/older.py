"""Models as older engines wrote them: a graph that takes raw values of a whole tile and decides by itself."""

import json
import zipfile

from onnx import TensorProto, helper


def whole_graph(stream: str, bands: int, classes: int, halo_px: int, smooths: bool) -> bytes:
    """Each of the first `classes` bands speaks for one class, and the largest value decides; smoothing is taken and does nothing."""
    bounds = {"first": [0, halo_px, halo_px], "last": [classes, -halo_px, -halo_px], "axes": [1, 2, 3]}
    raster = helper.make_tensor_value_info(stream, TensorProto.FLOAT, ["b", bands, "h", "w"])
    smoothing = helper.make_tensor_value_info("smoothing", TensorProto.FLOAT, [])
    nodes = [
        helper.make_node("Slice", [stream, *bounds], ["odds"]),
        helper.make_node("ArgMax", ["odds"], ["best"], axis=1, keepdims=0),
        helper.make_node("Cast", ["best"], ["index"], to=TensorProto.UINT8),
        helper.make_node("Softmax", ["odds"], ["shares"], axis=1),
        helper.make_node("ReduceMax", ["shares"], ["confidence"], axes=[1], keepdims=0),
    ]
    outputs = [
        helper.make_tensor_value_info(name, kind, ["b", "y", "x"])
        for name, kind in (("index", TensorProto.UINT8), ("confidence", TensorProto.FLOAT))
    ]
    constants = [helper.make_tensor(name, TensorProto.INT64, [3], values) for name, values in bounds.items()]
    graph = helper.make_graph(nodes, "whole", [raster, *([smoothing] if smooths else [])], outputs, constants)
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return bytes(made.SerializeToString())


def of_older_format(source, path, number: int) -> str:
    """The model of a file with the card and the graphs that it had in format 1 or 2; it knows only its target, one stream."""
    with zipfile.ZipFile(source) as model, zipfile.ZipFile(path, "w") as old:
        card = json.loads(model.read("model.json"))
        (stream,) = (entry for entry in card["streams"] if entry["name"] in card["target"])
        name = f"graphs/{stream['name']}.onnx"
        card |= {"format": number, "streams": [stream], "graphs": {name: [stream["name"]]}, "unsure": {}}
        left_out = {"edge_px", "prior", "shares", *(("smoothing",) if number == 1 else ())}
        old.writestr("model.json", json.dumps({key: value for key, value in card.items() if key not in left_out}))
        old.writestr("weights.safetensors", model.read("weights.safetensors"))
        old.writestr(name, whole_graph(stream["name"], len(stream["bands"]), len(card["classes"]), card["halo_px"], number > 1))
    return str(path)
