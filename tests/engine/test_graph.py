"""What a graph may hold is judged before the runtime opens it, and numbers that are none end a map."""

import dataclasses

import numpy as np
import onnx
import pytest

from xmodalnet.engine.errors import ModelError
from xmodalnet.engine.jobs import ClassifyJob
from xmodalnet.engine.model.graph import check_graph
from xmodalnet.engine.model.session import GraphSession
from xmodalnet.engine.model.store import load_model, save_model
from xmodalnet.engine.specs import LayerSpec
from xmodalnet.engine.worker import run_job

from .conftest import silent


@pytest.fixture(scope="module")
def model(model_path):
    return load_model(str(model_path))


@pytest.fixture
def graph(model):
    return onnx.load_from_string(model.graphs["msi",])


def test_our_own_graphs_hold_nothing_else(model):
    for own in (*model.graphs.values(), *model.unsure.values(), model.decision, model.unsure_decision):
        check_graph(own)


def outside(tensor):
    tensor.ClearField("raw_data")
    tensor.data_location = onnx.TensorProto.EXTERNAL
    entry = tensor.external_data.add()
    entry.key, entry.value = "location", "LICENSE"


def test_a_graph_that_reads_other_files_is_refused(graph):
    outside(graph.graph.initializer[0])
    with pytest.raises(ModelError, match="wants to read other files"):
        GraphSession(graph.SerializeToString(), "cpu")


def test_nor_may_it_in_a_graph_inside_of_it(graph):
    inner = onnx.helper.make_graph([], "inner", [], [], [onnx.helper.make_tensor("t", 1, [1], [0.0])])
    outside(inner.initializer[0])
    graph.graph.node[0].attribute.append(onnx.helper.make_attribute("then_branch", inner))
    with pytest.raises(ModelError, match="wants to read other files"):
        check_graph(graph.SerializeToString())


@pytest.mark.parametrize("place", ["node", "opset", "function"])
def test_operators_of_others_are_refused(graph, place):
    if place == "node":
        graph.graph.node[0].domain = "com.evil"
    elif place == "opset":
        graph.opset_import.add().domain = "com.evil"
    else:
        graph.functions.add().domain = "com.evil"
    with pytest.raises(ModelError, match="wants operators of other software"):
        GraphSession(graph.SerializeToString(), "cpu")


@pytest.mark.parametrize("text", [b"h", b"\x3a", b"\x38\x01", b"\xff" * 20, b"\x3b\x00", b"\x3a\x7f\x00"])
def test_what_is_no_graph_is_a_sentence(text):
    with pytest.raises(ModelError, match="graph cannot be opened: it is no ONNX"):
        check_graph(text)


def test_another_format_of_the_runtime_is_not_read():
    with pytest.raises(ModelError, match="graph cannot be opened"):
        GraphSession(b"\x0a\x0a\x00\x00ORTM\x00\x00\x00\x00", "cpu")


def test_a_model_that_computes_no_numbers_makes_no_map(model, scene, tmp_path):
    """It was a map of the first class, as any other to look at."""
    broken = {}
    for streams, content in model.graphs.items():
        graph = onnx.load_from_string(content)
        for tensor in graph.graph.initializer:
            if tensor.data_type == onnx.TensorProto.FLOAT and len(tensor.raw_data) > 64:
                tensor.raw_data = np.full(len(tensor.raw_data) // 4, np.nan, np.float32).tobytes()
        broken[streams] = graph.SerializeToString()
    save_model(str(tmp_path / "nan.xmn"), dataclasses.replace(model, graphs=broken))
    job = ClassifyJob((LayerSpec("msi", scene["msi"]),), str(tmp_path / "nan.xmn"), str(tmp_path / "map.tif"))
    with pytest.raises(ModelError, match=r"computes no numbers where the layers have some: it is damaged\. Train it again"):
        run_job(job, silent)
    assert not (tmp_path / "map.tif").exists()
