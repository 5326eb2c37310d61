"""Names of layers as they may be kept and shown. An address of a server can hold an account, a password or a key: whoever reads a report,
a map or a log must not get these. And a model that is given away tells names of files, not the folders that they lie in."""

from __future__ import annotations

import hashlib
import ntpath
import os
import posixpath
import re
from typing import Any
from urllib.parse import quote, unquote

WITHHELD = "***"  # stands where something was
_PLACES = ("path", "origin")  # how the names of a job's fields end that hold one
_ACCOUNT = re.compile(r"(\w://)[^/\s'\"<>]*@")
_QUERY = re.compile(r"(\w://[^\s'\"<>?|]*)\?[^\s'\"<>|]+")
_OPTIONS = re.compile(r"(/vsi\w+\?)([^\s'\"<>|]+)")  # GDAL's own, with the address among them
_HARMLESS = ("empty_dir", "list_dir", "max_retry", "pc_collection", "pc_url_signing", "retry_delay", "use_head", WITHHELD)
_WORD = re.compile(r"\b(password|passwd|pwd)(\s*=\s*)('[^']*'|\"[^\"]*\"|[^\s;,|'\"]+)", re.IGNORECASE)
_ELEMENT = re.compile(r"(<(UserPwd|Password|Cookie|ProxyUserPwd)>)[^<]*", re.IGNORECASE)  # of GDAL's XML
_OF_WINDOWS = re.compile(r"[A-Za-z]:|\\\\")
_MARKED = re.compile(r"://\*\*\*@|[?&]\*\*\*|=\s*\*\*\*|>\*\*\*<")


def without_secrets(text: str) -> str:
    """An address, or any text with some: the account, what follows the question mark, and passwords are left out, and a mark says so."""
    text = _OPTIONS.sub(_harmless, text)
    text = _QUERY.sub(rf"\1?{WITHHELD}", _ACCOUNT.sub(rf"\1{WITHHELD}@", text))
    return _ELEMENT.sub(rf"\1{WITHHELD}", _WORD.sub(rf"\1\2{WITHHELD}", text))


def lacks_secrets(address: str) -> bool:
    """Whether something was left out of it."""
    return _MARKED.search(address) is not None


def kept(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields of a job as a file keeps them."""
    return {key: _kept(key, value) for key, value in fields.items()}


def name_of(path: str) -> str:
    """The name of a file, or what an address ends in."""
    bare = without_secrets(path).partition(f"?{WITHHELD}")[0]
    split = ntpath.split if _OF_WINDOWS.match(bare) else posixpath.split
    return split(bare.rstrip("/"))[1] or bare


def known_again(path: str) -> str:
    """What tells whether two names are those of one file, and nothing of where it lies; an address keeps it with another key."""
    bare = without_secrets(path)
    place = os.path.realpath(bare) if os.path.isabs(bare) else bare
    return hashlib.sha256(place.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _harmless(found: re.Match[str]) -> str:
    shown = []
    for option in found[2].split("&"):
        name, _, value = option.partition("=")
        if name == "url":
            shown.append("url=" + quote(without_secrets(unquote(value)), safe="*"))
        elif name in _HARMLESS:
            shown.append(option)
        elif WITHHELD not in shown:
            shown.append(WITHHELD)
    return found[1] + "&".join(shown)


def _kept(key: str, value: Any) -> Any:
    if isinstance(value, dict):
        return kept(value)
    if isinstance(value, (list, tuple)):
        return [_kept(key, entry) for entry in value]
    return without_secrets(value) if isinstance(value, str) and key.endswith(_PLACES) else value
