"""Who may import whom. Each row: a room, then the rooms that it may use; the longest matching room wins."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ERRORS, GRID, JOBS, WIRE = FACE = ("engine.errors", "engine.grid", "engine.jobs", "engine.wire")
SPECS = (ERRORS, GRID, JOBS)
MAY = {
    ERRORS: (),
    GRID: (ERRORS,),
    JOBS: (ERRORS, GRID),
    WIRE: SPECS,
    "engine.data": ("engine.data", *SPECS),
    "engine.nets": ("engine.nets", *SPECS),
    "engine.learn": ("engine.learn", ERRORS),
    "engine.model": ("engine.model", "engine.data", "engine.nets", *SPECS),
    "engine.runs": ("engine.data", "engine.nets", "engine.learn", "engine.model", *SPECS),
    "engine": ("engine",),  # worker and __main__ join everything
    "plugin.layers": FACE,
    "plugin.labels": FACE,
    "plugin.styling": FACE,
    "plugin.settings": FACE,
    "plugin.runtime": FACE,
    "plugin.engine_process": ("plugin.runtime", *FACE),
    "plugin.tasks": ("plugin.engine_process", *FACE),
    "plugin.maptools": ("plugin.labels", *FACE),
    "plugin.session": ("plugin.layers", "plugin.labels", "plugin.styling", "plugin.settings", "plugin.tasks", *FACE),
    "plugin.ui": ("plugin.ui", "plugin.session", "plugin.maptools", *FACE),
    "plugin.processing": ("plugin.processing", "plugin.layers", "plugin.labels", "plugin.engine_process", *FACE),
    "plugin": ("plugin", *FACE),  # main joins the plugin
}
FILES = [path for room in ("engine", "plugin") for path in sorted((ROOT / room).rglob("*.py"))]


def module_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> tuple[set[str], set[str]]:
    """Modules of this repository (dotted from the root) and top-level names of others that a file imports."""
    package = list(path.relative_to(ROOT).parent.parts)
    ours, others = set(), set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            others |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            others.add((node.module or "").split(".")[0])
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] + (node.module.split(".") if node.module else [])
            ours |= {module_named(base, alias.name) for alias in node.names}
    return ours, others


def module_named(base: list[str], name: str) -> str:
    """`from .room import name`: the module `room.name` where there is one, else the name is a thing in `room`."""
    target = ROOT.joinpath(*base, name)
    return ".".join([*base, name] if target.with_suffix(".py").exists() or target.is_dir() else base)


def inside(module: str, room: str) -> bool:
    return module == room or module.startswith(room + ".")


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_room_uses_only_its_neighbours(path: Path) -> None:
    module = module_of(path)
    room = max((room for room in MAY if inside(module, room)), key=len)
    ours, others = imports(path)
    strangers = {name for name in ours if not any(inside(name, allowed) for allowed in MAY[room])}
    strangers |= others & {"engine", "plugin", "xmodalnet"}  # inside the package: relative imports only
    if room in FACE:
        strangers |= others - set(sys.stdlib_module_names)
    if room.startswith("engine"):
        strangers |= others & {"qgis", "PyQt5", "PyQt6"}
    if room.startswith("plugin") or room in FACE:
        strangers |= others & {"torch", "rasterio", "onnxruntime"}
    assert not strangers, f"{module} may not import {sorted(strangers)}"
