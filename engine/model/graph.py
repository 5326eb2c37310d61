"""What an ONNX graph may hold, seen before the runtime opens it: operators of the standard alone, and all of its numbers inside.

A graph can name other files to read, and operators of libraries that are loaded for it. Ours do neither. The format is that of protocol
buffers, of which the few fields that matter are read here, as an engine that only maps has no package for ONNX.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import ModelError

_STANDARD = (b"", b"ai.onnx")
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_DEEPEST = 20  # graphs inside of graphs, and what lies between them

# What each message has inside: number of the field -> the message there; a text that is a domain, or the mark of numbers elsewhere
_DOMAIN, _ELSEWHERE, _FILES = "domain", "elsewhere", "files"
_INSIDE: dict[str, dict[int, str]] = {
    "model": {7: "graph", 8: "opset", 20: "training", 25: "function"},
    "training": {1: "graph", 2: "graph"},
    "opset": {1: _DOMAIN},
    "function": {7: "node", 9: "opset", 10: _DOMAIN, 11: "attribute"},
    "graph": {1: "node", 5: "tensor", 15: "sparse"},
    "node": {5: "attribute", 7: _DOMAIN},
    "attribute": {5: "tensor", 6: "graph", 10: "tensor", 11: "graph", 22: "sparse", 23: "sparse"},
    "sparse": {1: "tensor", 2: "tensor"},
    "tensor": {13: _FILES, 14: _ELSEWHERE},
}


def check_graph(graph: bytes) -> None:
    """Raises ModelError."""
    try:
        _check(memoryview(graph), "model", 0)
    except (IndexError, ValueError) as error:
        raise ModelError("The model's graph cannot be opened: it is no ONNX", "Train the model again") from error


def _check(message: memoryview, kind: str, depth: int) -> None:
    if depth > _DEEPEST:
        raise ValueError("graphs lie too deep in graphs")
    inside = _INSIDE[kind]
    for number, value in _fields(message):
        what = inside.get(number)
        if what is None:
            continue
        if what == _FILES or (what == _ELSEWHERE and value != 0):
            raise ModelError("The model's graph wants to read other files, which no model of X-ModalNet does", "Do not use it")
        if what == _ELSEWHERE:
            continue
        if not isinstance(value, memoryview):
            raise ValueError("a number stands where there is none")
        if what != _DOMAIN:
            _check(value, what, depth + 1)
        elif bytes(value) not in _STANDARD:
            raise ModelError(
                "The model's graph wants operators of other software, which no model of X-ModalNet does", "Do not use it"
            )


def _fields(message: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """Number and value of each field. Raises ValueError, IndexError where it is no such message."""
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        number, kind = key >> 3, key & 7
        if kind == _VARINT:
            value, at = _varint(message, at)
            yield number, value
            continue
        size, at = _varint(message, at) if kind == _BYTES else ({_FIXED64: 8, _FIXED32: 4}.get(kind, -1), at)
        if size < 0 or at + size > len(message):
            raise ValueError("a field ends beyond its message")
        yield number, message[at : at + size]
        at += size


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[at]
        value, shift, at = value | (byte & 127) << shift, shift + 7, at + 1
        if byte < 128:
            return value, at
        if shift > 63:
            raise ValueError("a number has no end")
