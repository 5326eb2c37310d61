"""The file of a model as a zip, opened so that whoever made it cannot make QGIS wait or fill its memory: all is bounded before it is read.

A model may come from anybody, and the card of one that a project names is read while the project opens.
"""

from __future__ import annotations

import json
import os
import stat
import zipfile
import zlib
from functools import partial
from typing import Any, BinaryIO

from qgis.PyQt.QtCore import QCoreApplication

from ..engine.errors import ModelError
from ..engine.specs import MOST_CARD_BYTES, MOST_MODEL_BYTES

CARD = "model.json"
DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, UnicodeError)
UNREADABLE = (OSError, *DAMAGE)
MISSHAPEN = (KeyError, TypeError, ValueError, AttributeError, RecursionError, OverflowError)
_MOST_LIST = 1_000_000  # bytes of the list of what is in the zip
_MOST_DIGITS = 20  # of a whole number: older versions of Python take minutes for some millions
_END, _END_BYTES, _COMMENT_BYTES = b"PK\x05\x06", 22, 65_535  # of the record that ends a zip, and the text that may follow
_LARGE, _LARGE_BYTES = b"PK\x06\x07", 20  # of the record before it that a zip of more than 4 GB has
_PACKED_AS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # others are unpacked at once, however much it is

_tr = partial(QCoreApplication.translate, "XModalNet")


def opened(path: str) -> zipfile.ZipFile:
    """Raises ModelError for what is no file or no zip."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # a pipe or a device would be read for ever
            raise no_model(path)
        with open(path, "rb") as file:
            _check_end(path, file)
        return zipfile.ZipFile(path)
    except FileNotFoundError as error:
        raise ModelError(_tr("The model '{}' does not exist").format(path), _tr("Choose a .xmn file")) from error
    except PermissionError as error:
        raise ModelError(_tr("The model '{}' may not be read").format(path), _tr("Ask who owns it for the right to")) from error
    except (*UNREADABLE, ValueError) as error:
        raise no_model(path) from error


def _check_end(path: str, file: BinaryIO) -> None:
    """The list of what is in the zip is read as a whole when it is opened. Raises ModelError where it is long, or not at the end."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _END_BYTES - _COMMENT_BYTES - _LARGE_BYTES))
    end = file.read()
    place = end.rfind(_END)
    is_large = end[max(0, place - _LARGE_BYTES) : max(0, place)].startswith(_LARGE)
    if place < 0 or is_large or int.from_bytes(end[place + 12 : place + 16], "little") > _MOST_LIST:
        raise no_model(path)


def read_fields(path: str, archive: zipfile.ZipFile) -> dict[str, Any]:
    """What `model.json` says. Raises ModelError."""
    try:
        entry = archive.getinfo(CARD)
    except KeyError as error:
        raise no_model(path) from error
    if entry.file_size > MOST_CARD_BYTES or entry.compress_type not in _PACKED_AS:
        raise damaged(path)
    try:
        with archive.open(entry) as file:
            content = file.read(MOST_CARD_BYTES + 1)  # the size that the list tells may be a lie
        return dict(json.loads(content, parse_int=_whole))
    except (*UNREADABLE, *MISSHAPEN) as error:
        raise damaged(path) from error


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError(digits[:_MOST_DIGITS])
    return int(digits)


def check_sizes(path: str, archive: zipfile.ZipFile) -> None:
    """Before all of it is read. Raises ModelError where it would unpack to more than a model has."""
    entries = archive.infolist()
    if sum(entry.file_size for entry in entries) > MOST_MODEL_BYTES or any(
        entry.compress_type not in _PACKED_AS for entry in entries
    ):
        raise ModelError(
            _tr("The model '{}' would unpack to more than {} GB, or is packed in a way that no model of X-ModalNet is").format(
                path, MOST_MODEL_BYTES // 10**9
            ),
            _tr("Do not use it, and ask where it comes from"),
        )


def no_model(path: str) -> ModelError:
    return ModelError(_tr("'{}' is not a model of X-ModalNet").format(path), _tr("Choose a .xmn file"))


def damaged(path: str) -> ModelError:
    return ModelError(_tr("The model '{}' is damaged").format(path), _tr("Copy it again from where it came, or train it again"))
