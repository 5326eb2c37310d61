"""What the desktop is asked to open: pages of the help, folders, and reports of ours.

A project names the reports that it remembers, and who sends a project may name any file: to open a program or a shortcut would start it.
"""

from __future__ import annotations

import html
import os
import re
import stat
from functools import partial
from pathlib import PurePath

import qgis.utils
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QFileInfo, QUrl
from qgis.PyQt.QtGui import QDesktopServices

_WARNING_S = 12  # to read a path
_PAGES = (".html", ".htm")
_HEAD_BYTES = 4096  # of a report: its title stands there, with any name that a file can have
_OURS = re.compile(rb"\A\s*<!DOCTYPE html>\s*<html lang=.*X-ModalNet</title>", re.DOTALL)

_tr = partial(QCoreApplication.translate, "XModalNet")


def open_file(path: str) -> None:
    """In the program that the desktop has for it; where there is none, QGIS says where the file is, a press away: the bar cuts a line."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
        _warn(_tr("No program opens '{}'").format(os.path.basename(path)), path)


def open_folder(path: str) -> None:
    """On a Mac a folder may be a program, and a model may lie in one."""
    if os.path.isdir(path) and not QFileInfo(path).isBundle():
        open_file(path)
    else:
        _warn(_tr("'{}' is no folder that can be shown").format(os.path.basename(path)), path)


def open_report(path: str) -> None:
    """Only what a training, a map, an assessment or a comparison of ours has written; of anything else QGIS says that it stays closed."""
    if is_report(path):
        open_file(path)
    else:
        text = _tr("'{}' is not a report of X-ModalNet and was not opened: make the result again to get its report")
        _warn(text.format(os.path.basename(path)), path)


def is_report(path: str) -> bool:
    """Whether it is a page of ours: on this computer, or where the project itself lies."""
    if not os.path.isabs(path) or not path.lower().endswith(_PAGES) or _is_elsewhere(path):
        return False
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # to open a pipe would wait for ever
            return False
        with open(path, "rb") as file:
            return _OURS.match(file.read(_HEAD_BYTES)) is not None
    except (OSError, ValueError):
        return False


def _is_elsewhere(path: str) -> bool:
    """Whether it lies on a server that the project does not: to ask for the file would tell that server who asks."""
    server = _server(path)
    return bool(server) and server != _server(QgsProject.instance().homePath())


def _server(path: str) -> tuple[str, ...]:
    """Of a path such as \\\\server\\share\\file, () for any other."""
    plain = path.replace("\\", "/")
    return PurePath(plain.lstrip("/").casefold()).parts[:1] if plain.startswith("//") else ()


def _warn(text: str, path: str) -> None:
    qgis.utils.iface.messageBar().pushMessage(
        "X-ModalNet", html.escape(text, quote=False), path, Qgis.MessageLevel.Warning, _WARNING_S
    )
