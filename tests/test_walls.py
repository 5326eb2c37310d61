"""The walls of the house: which room may know which. A room is a module or a package; the longest matching name counts."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

FACE = (
    "engine.accuracy_table",
    "engine.addresses",
    "engine.band_names",
    "engine.checks",
    "engine.errors",
    "engine.grid",
    "engine.jobs",
    "engine.legend",
    "engine.map_jobs",
    "engine.light_tags",
    "engine.product",
    "engine.radar",
    "engine.specs",
    "engine.wire",
    "engine.words",
)  # what QGIS may see: stdlib only, Python 3.9
SPECS = (
    "engine.addresses",
    "engine.band_names",
    "engine.errors",
    "engine.grid",
    "engine.jobs",
    "engine.map_jobs",
    "engine.radar",
    "engine.specs",
)
FILES = "engine.files"
PLUGIN_FACE = ("plugin.digits", "plugin.punctuation", "plugin.sensors", *FACE)  # what all of the plugin may know
STATISTICS = (
    "engine.learn.metrics",
    "engine.learn.allocation",
    "engine.learn.area",
    "engine.learn.calibration",
    "engine.learn.mcnemar",
)  # formulas: numpy and nothing else
RUNS_USE = (
    "accuracy_table",
    "assess_notes",
    "cluster",
    "data",
    "hands",
    "judged_notes",
    "language",
    "learned",
    "nets",
    "learn",
    "model",
    "answers",
    "lesson",
    "map_notes",
    "notes",
    "report",
    "samples",
    "suggestions",
    "survey",
    "threads",
)
SCHEMES_USE = ("class_fields", "class_values", "class_style", "class_table", "raster_classes", "styling")
CLASS_EDITS_USE = ("class_schemes", "class_table", "class_values", "label_steps", "labels")
LABEL_CHOICE_USES = (
    "class_edits",
    "class_fields",
    "class_table",
    "class_values",
    "label_sources",
    "label_watch",
    "labels",
    "old_names",
    "taught",
)
LABELLING_USES = ("class_edits", "class_style", "label_choice", "shape_import", *CLASS_EDITS_USE)
COMPARING_USES = ("class_maps", "layer_tree", "layers", "old_names", "outputs", "styling", "tasks")
LABEL_CHECKS_USE = (
    "card",
    "class_fields",
    "class_table",
    "class_values",
    "glance",
    "label_places",
    "label_sources",
    "layers",
    "pixels",
    "preflight",
    "raster_classes",
    "spelling",
)
SURVEY_USES = (
    "card",
    "class_values",
    "label_places",
    "label_sources",
    "labelling",
    "shape_survey",
    "style_checks",
    "survey_checks",
)
SCENE_USES = (
    "card",
    "label_checks",
    "label_codes",
    "label_places",
    "label_survey",
    "labelling",
    "layer_spectra",
    "preflight",
    "sensor_choice",
    "shape_import",
)
CHOICES_USES = (
    "labels",
    "last_results",
    "layer_tree",
    "layers",
    "options",
    "outputs",
    "scene_choice",
    "settings",
)
LIVE_USES = (
    "choices",
    "engine_words",
    "live_engine",
    "live_job",
    "live_labels",
    "live_layers",
    "outputs",
    "suggestions",
)
VALIDATION_USES = (
    "label_sources",
    "label_specs",
    "layer_tree",
    "layers",
    "old_names",
    "out_of_sight",
    "outputs",
    "preflight",
    "raster_classes",
    "reference",
    "styling",
    "tasks",
)
FINISHED_USES = (
    "code_files",
    "chains",
    "class_maps",
    "class_files",
    "layer_tree",
    "layers",
    "metadata",
    "outputs",
    "runtime",
    "styling",
    "tasks",
)
EXPORTS_USES = (
    "chains",
    "class_maps",
    "class_files",
    "finished_maps",
    "layer_tree",
    "layers",
    "layout",
    "outputs",
    "stac",
    "tasks",
)
CHOSEN_MODEL_USES = ("capacity", "card", "choices", "layers", "model_card", "model_fit", "settings")
MAIN_JOBS_USE = (
    "capacity",
    "engine_setup",
    "label_specs",
    "layer_copy",
    "layers",
    "map_area",
    "options",
    "outputs",
    "requests",
    "results",
    "sample_scene",
    "settings",
)
SESSION_USES = (
    "card",
    "layer_tree",
    "layers",
    "options",
    "outputs",
    "settings",
    "chosen_model",
    "map_turns",
    "band_images",
    "capacity",
    "chains",
    "class_maps",
    "class_edits",
    "class_fields",
    "class_table",
    "comparing",
    "exports",
    "finished_maps",
    "doubts",
    "live",
    "live_job",
    "main_jobs",
    "reference",
    "registration",
    "remedies",
    "old_names",
    "out_of_sight",
    "spectra",
    "spectral_library",
    "style_checks",
    "model_card",
    "model_fit",
    "shelf",
    "requests",
    "shape_import",
    "suggestions",
    "validation",
)
PROCESSING_USES = (
    "sample_scene",
    "vector_page",
    "engine_words",
    "layer_copy",
    "map_area",
    "processing",
    "old_names",
    "band_stack",
    "layers",
    "reference",
    "label_specs",
    "class_fields",
    "class_files",
    "class_maps",
    "raster_classes",
    "styling",
    "layout",
    "polygon_areas",
    "stac",
    "outputs",
    "tasks",
    "translation",
    "engine_process",
)
MAY_KNOW = {
    "engine.errors": (),
    "engine.grid": ("engine.errors",),
    "engine.addresses": (),
    "engine.checks": ("engine.addresses", "engine.errors", "engine.grid"),
    "engine.radar": (),
    "engine.band_names": ("engine.radar", "engine.specs"),
    "engine.specs": ("engine.checks", "engine.errors", "engine.radar"),
    "engine.map_jobs": ("engine.checks", "engine.errors", "engine.specs"),
    "engine.jobs": ("engine.addresses", "engine.checks", "engine.errors", "engine.grid", "engine.map_jobs", "engine.specs"),
    "engine.accuracy_table": (),
    "engine.legend": (),
    "engine.light_tags": (),
    "engine.product": (),
    "engine.words": (),
    "engine.wire": SPECS,
    FILES: ("engine.errors",),
    "engine.data": ("engine.data", "engine.legend", "engine.light_tags", "engine.product", FILES, *SPECS),
    "engine.nets": ("engine.nets", *SPECS),
    "engine.learn": ("engine.learn", *SPECS),
    "engine.learn.metrics": (),
    "engine.learn.allocation": ("engine.learn.metrics",),
    "engine.learn.area": ("engine.learn.metrics",),
    "engine.learn.calibration": (),
    "engine.learn.mcnemar": (),
    "engine.model": ("engine.model", "engine.data", "engine.moved", "engine.threads", FILES, *SPECS),
    "engine.language": ("engine.words", *SPECS),
    "engine.report": ("engine.data.maps", "engine.language", FILES, "engine", *SPECS),
    "engine.survey": ("engine.data", "engine.learn.area", "engine.learn.metrics", *SPECS),
    "engine.samples": ("engine.data", "engine.nets", "engine.model.start", "engine.model.store", *SPECS),
    "engine.lesson": ("engine.samples", "engine.data", "engine.nets", "engine.learn", *SPECS),
    "engine.answers": ("engine.samples", "engine.data", "engine.nets", "engine.learn", "engine.model.export", *SPECS),
    "engine.suggestions": ("engine.data", "engine.answers", "engine.samples", "engine.nets", "engine.learn", *SPECS),
    "engine.cluster": (
        "engine.model.parts",
        "engine.model.tile",
        "engine.remote",
        "engine.scheduler",
        "engine.wire",
        FILES,
        *SPECS,
    ),
    "engine.remote": ("engine.model.parts", "engine.wire", *SPECS),
    "engine.scheduler": ("engine.errors",),
    "engine.assess_notes": ("engine.data", "engine.learn.metrics", "engine.model.remembered", "engine.survey", *SPECS),
    "engine.map_notes": ("engine.data", "engine.model", *SPECS),
    "engine.learned": ("engine.data.bands", "engine.language", "engine.model.store"),
    "engine.judged_notes": ("engine.model.store", *SPECS),
    "engine.notes": ("engine.data", "engine.judged_notes", "engine.learn.calibration", "engine.learn.metrics", *SPECS),
    "engine.runs": ("engine", *(f"engine.{name}" for name in RUNS_USE), FILES, *SPECS),
    "engine.worker": ("engine", "engine.runs", FILES, *FACE),
    "engine.threads": (),
    "engine.hands": (),
    "engine.class_scheme": FACE,
    "engine.moved": (),
    "engine.job_keys": ("engine.jobs", "engine.wire"),
    "engine.layer_options": FACE,
    "engine.options": ("engine.class_scheme", "engine.job_keys", "engine.layer_options", "engine.moved", *FACE),
    "engine.printed": FACE,
    "engine.__main__": ("engine.options", "engine.printed", "engine.worker", "engine.threads", *FACE),
    "engine": (),
    "plugin.digits": ("engine.accuracy_table",),
    "plugin.punctuation": (),
    "plugin.sensors": SPECS,
    "plugin.layers": PLUGIN_FACE,
    "plugin.layer_looks": ("plugin.glance", "plugin.layers"),
    "plugin.layer_tree": ("plugin.layers",),
    "plugin.class_maps": (
        "plugin.code_files",
        "plugin.known_colors",
        "plugin.layers",
        "plugin.raster_classes",
        "plugin.styling",
        *PLUGIN_FACE,
    ),
    "plugin.out_of_sight": ("plugin.class_maps", "plugin.layer_tree", "plugin.layers", "plugin.no_change"),
    "plugin.swipe": ("plugin.layers",),
    "plugin.outputs": (FILES, *PLUGIN_FACE),
    "plugin.code_files": PLUGIN_FACE,
    "plugin.sample_scene": PLUGIN_FACE,
    "plugin.class_files": ("plugin.code_files", "plugin.outputs", *PLUGIN_FACE),
    "plugin.chains": ("plugin.layer_copy", "plugin.outputs", "plugin.tasks"),
    "plugin.layout": ("plugin.code_files", "plugin.class_maps", "plugin.metadata", *PLUGIN_FACE),
    "plugin.vector_page": ("plugin.layout",),
    "plugin.stac": ("plugin.class_maps", *PLUGIN_FACE),
    "plugin.comparing": tuple(f"plugin.{name}" for name in COMPARING_USES) + PLUGIN_FACE,
    "plugin.exports": tuple(f"plugin.{name}" for name in EXPORTS_USES) + PLUGIN_FACE,
    "plugin.finished_maps": tuple(f"plugin.{name}" for name in FINISHED_USES) + PLUGIN_FACE,
    "plugin.label_sources": ("plugin.layers", *PLUGIN_FACE),
    "plugin.class_values": ("plugin.label_sources", *PLUGIN_FACE),
    "plugin.class_symbols": PLUGIN_FACE,
    "plugin.class_style": ("plugin.class_symbols", "plugin.class_values", *PLUGIN_FACE),
    "plugin.class_fields": ("plugin.class_style", "plugin.class_values", *PLUGIN_FACE),
    "plugin.field_memory": (),
    "plugin.class_table": (
        "plugin.class_fields",
        "plugin.class_style",
        "plugin.class_values",
        "plugin.field_memory",
        "plugin.known_colors",
        *PLUGIN_FACE,
    ),
    "plugin.label_steps": ("plugin.class_table", "plugin.class_values", "plugin.label_sources", *PLUGIN_FACE),
    "plugin.old_names": ("plugin.class_table", "plugin.field_memory", *PLUGIN_FACE),
    "plugin.layer_copy": ("plugin.layers", *PLUGIN_FACE),
    "plugin.map_area": ("plugin.label_sources", "plugin.layer_copy", "plugin.options", "plugin.outputs", *PLUGIN_FACE),
    "plugin.live_labels": (
        "plugin.layer_copy",
        "plugin.label_specs",
        "plugin.labelling",
        "plugin.requests",
        "plugin.tasks",
        *PLUGIN_FACE,
    ),
    "plugin.label_specs": (
        "plugin.class_table",
        "plugin.class_values",
        "plugin.label_sources",
        "plugin.layer_copy",
        "plugin.outputs",
        *PLUGIN_FACE,
    ),
    "plugin.labels": (
        "plugin.class_fields",
        "plugin.class_table",
        "plugin.class_values",
        "plugin.known_colors",
        "plugin.label_steps",
        "plugin.old_names",
        *PLUGIN_FACE,
    ),
    "plugin.known_colors": PLUGIN_FACE,
    "plugin.raster_classes": ("plugin.known_colors", "plugin.layers", "plugin.styling", *PLUGIN_FACE),
    "plugin.renumbered": (
        "plugin.code_files",
        "plugin.layers",
        "plugin.outputs",
        "plugin.raster_classes",
        "plugin.styling",
        *PLUGIN_FACE,
    ),
    "plugin.class_schemes": tuple(f"plugin.{name}" for name in SCHEMES_USE) + PLUGIN_FACE,
    "plugin.class_edits": tuple(f"plugin.{name}" for name in CLASS_EDITS_USE) + PLUGIN_FACE,
    "plugin.shape_import": (
        "plugin.class_edits",
        "plugin.class_fields",
        "plugin.label_sources",
        *(f"plugin.{name}" for name in CLASS_EDITS_USE),
        *PLUGIN_FACE,
    ),
    "plugin.styling": PLUGIN_FACE,
    "plugin.pixels": ("plugin.layers", *PLUGIN_FACE),
    "plugin.region": ("plugin.pixels", *PLUGIN_FACE),
    "plugin.spectra": ("plugin.layers", "plugin.pixels", *PLUGIN_FACE),
    "plugin.spectral_library": ("plugin.digits", "plugin.outputs", "plugin.spectra", *PLUGIN_FACE),
    "plugin.layer_spectra": ("plugin.labelling", "plugin.spectra"),
    "plugin.model_file": PLUGIN_FACE,
    "plugin.model_card": ("plugin.model_file", FILES, *PLUGIN_FACE),
    "plugin.model_fit": (
        "plugin.card",
        "plugin.glance",
        "plugin.layer_looks",
        "plugin.layers",
        "plugin.model_card",
        *PLUGIN_FACE,
    ),
    "plugin.map_turns": ("plugin.live", "plugin.out_of_sight"),
    "plugin.chosen_model": tuple(f"plugin.{name}" for name in CHOSEN_MODEL_USES) + PLUGIN_FACE,
    "plugin.shelf": ("plugin.engine_words", "plugin.model_card", "plugin.settings", "plugin.tasks", FILES, *PLUGIN_FACE),
    "plugin.options": PLUGIN_FACE,
    "plugin.kept_figures": (),
    "plugin.last_results": ("plugin.kept_figures", *PLUGIN_FACE),
    "plugin.settings": ("plugin.kept_figures", "plugin.last_results", "plugin.options", *PLUGIN_FACE),
    "plugin.requests": (
        "plugin.layer_copy",
        "plugin.layers",
        "plugin.label_specs",
        "plugin.options",
        "plugin.outputs",
        "plugin.raster_classes",
        *PLUGIN_FACE,
    ),  # jobs from choices; knows no Session
    "plugin.programs": PLUGIN_FACE,
    "plugin.base_python": ("plugin.programs", *PLUGIN_FACE),
    "plugin.packages": ("plugin.programs", FILES, *PLUGIN_FACE),
    "plugin.set_up_lock": (FILES, *PLUGIN_FACE),
    "plugin.runtime": ("plugin.base_python", "plugin.packages", "plugin.programs", "plugin.set_up_lock", FILES, *PLUGIN_FACE),
    "plugin.translation": ("plugin.runtime",),
    "plugin.engine_process": ("plugin.programs", "plugin.runtime", "plugin.translation", *PLUGIN_FACE),
    "plugin.tasks": ("plugin.engine_process", "plugin.runtime", *PLUGIN_FACE),
    "plugin.canvas_keys": (),
    "plugin.maptools": ("plugin.canvas_keys", *PLUGIN_FACE),
    "plugin.answer_tools": ("plugin.canvas_keys",),
    "plugin.taught": (),
    "plugin.label_watch": ("plugin.class_table", "plugin.class_values", "plugin.label_sources"),
    "plugin.label_choice": tuple(f"plugin.{name}" for name in LABEL_CHOICE_USES) + PLUGIN_FACE,
    "plugin.labelling": tuple(f"plugin.{name}" for name in LABELLING_USES) + PLUGIN_FACE,
    "plugin.glance": ("plugin.pixels", *PLUGIN_FACE),
    "plugin.card": PLUGIN_FACE,
    "plugin.band_files": (),
    "plugin.band_images": ("plugin.band_files", "plugin.layers", "plugin.outputs", *PLUGIN_FACE),
    "plugin.band_stack": (
        "plugin.band_files",
        "plugin.band_images",
        "plugin.layer_looks",
        "plugin.layers",
        "plugin.outputs",
        *PLUGIN_FACE,
    ),
    "plugin.preflight": (
        "plugin.band_images",
        "plugin.card",
        "plugin.glance",
        "plugin.layer_looks",
        "plugin.layers",
        *PLUGIN_FACE,
    ),
    "plugin.label_places": ("plugin.class_values", "plugin.label_sources", "plugin.labelling", "plugin.preflight", *PLUGIN_FACE),
    "plugin.label_checks": tuple(f"plugin.{name}" for name in LABEL_CHECKS_USE) + PLUGIN_FACE,
    "plugin.label_codes": ("plugin.known_colors", "plugin.labelling", "plugin.layers", "plugin.raster_classes", *PLUGIN_FACE),
    "plugin.capacity": ("plugin.card", "plugin.layers", *PLUGIN_FACE),
    "plugin.registration": ("plugin.card", "plugin.layer_tree", "plugin.layers", "plugin.outputs", "plugin.tasks", *PLUGIN_FACE),
    "plugin.remedies": (
        "plugin.band_images",
        "plugin.band_stack",
        "plugin.card",
        "plugin.chains",
        "plugin.class_table",
        "plugin.class_values",
        "plugin.choices",
        "plugin.glance",
        "plugin.layer_looks",
        "plugin.layer_tree",
        "plugin.layers",
        "plugin.outputs",
        "plugin.preflight",
        "plugin.registration",
        "plugin.renumbered",
        "plugin.tasks",
        *PLUGIN_FACE,
    ),
    "plugin.spelling": (),
    "plugin.claims": ("plugin.class_values", "plugin.layers"),
    "plugin.style_checks": (
        "plugin.card",
        "plugin.class_fields",
        "plugin.class_style",
        "plugin.class_table",
        "plugin.class_values",
        "plugin.labelling",
        "plugin.layer_tree",
    ),
    "plugin.shape_survey": (
        "plugin.claims",
        "plugin.class_values",
        "plugin.label_sources",
        "plugin.pixels",
        "plugin.preflight",
        *PLUGIN_FACE,
    ),
    "plugin.survey_checks": ("plugin.card", "plugin.class_table", "plugin.class_values", "plugin.shape_survey", *PLUGIN_FACE),
    "plugin.label_survey": tuple(f"plugin.{name}" for name in SURVEY_USES) + PLUGIN_FACE,
    "plugin.doubts": ("plugin.class_table", "plugin.field_memory", "plugin.labelling", *PLUGIN_FACE),
    "plugin.polygon_areas": ("plugin.class_files", "plugin.code_files", *PLUGIN_FACE),
    "plugin.metadata": ("plugin.layers", *PLUGIN_FACE),
    "plugin.results": (
        "plugin.layer_looks",
        "plugin.layer_tree",
        "plugin.layers",
        "plugin.labels",
        "plugin.metadata",
        "plugin.outputs",
        "plugin.styling",
        *PLUGIN_FACE,
    ),
    "plugin.one_job": ("plugin.chains", "plugin.choices", "plugin.runtime", "plugin.tasks", *PLUGIN_FACE),
    "plugin.sensor_choice": ("plugin.layer_looks", "plugin.layers", "plugin.region", *PLUGIN_FACE),
    "plugin.engine_setup": ("plugin.one_job", "plugin.runtime", "plugin.settings", "plugin.tasks", *PLUGIN_FACE),
    "plugin.scene_choice": tuple(f"plugin.{name}" for name in SCENE_USES) + PLUGIN_FACE,
    "plugin.choices": tuple(f"plugin.{name}" for name in CHOICES_USES) + PLUGIN_FACE,  # the half of the session that runs nothing
    "plugin.main_jobs": tuple(f"plugin.{name}" for name in MAIN_JOBS_USE) + PLUGIN_FACE,
    "plugin.reference": PLUGIN_FACE,
    "plugin.validation": tuple(f"plugin.{name}" for name in VALIDATION_USES) + PLUGIN_FACE,
    "plugin.live_engine": ("plugin.engine_process", "plugin.runtime", *PLUGIN_FACE),
    "plugin.suggestions": PLUGIN_FACE,
    "plugin.no_change": (),
    "plugin.live_layers": ("plugin.layer_tree", "plugin.layers", "plugin.no_change", "plugin.styling", *PLUGIN_FACE),
    "plugin.live_job": (
        "plugin.choices",
        "plugin.live_labels",
        "plugin.requests",
        "plugin.runtime",
        "plugin.settings",
        *PLUGIN_FACE,
    ),
    "plugin.live": tuple(f"plugin.{name}" for name in LIVE_USES) + PLUGIN_FACE,
    "plugin.session": tuple(f"plugin.{name}" for name in SESSION_USES) + PLUGIN_FACE,
    "plugin.engine_words": ("plugin.digits", "plugin.sensors", "plugin.translation", "engine.words"),
    "plugin.ui": (
        "plugin.ui",
        "plugin.engine_words",
        "plugin.session",
        "plugin.answer_tools",
        "plugin.canvas_keys",
        "plugin.maptools",
        "plugin.swipe",
        "plugin.translation",
        *PLUGIN_FACE,
    ),
    "plugin.processing": tuple(f"plugin.{name}" for name in PROCESSING_USES) + PLUGIN_FACE,
    "plugin": ("plugin", *PLUGIN_FACE),
}
OURS_ALONE = ("engine", "plugin", "xmodalnet")  # inside of the package, imports are relative
HEAVY_HOMES = {
    "rasterio": ("engine.data.gdal", "engine.data.places", "engine.data.raster", "engine.data.view", "engine.data.maps"),
    "pyogrio": ("engine.data.vectors",),
    "shapely": ("engine.data.inside", "engine.data.vectors"),
    "onnxruntime": ("engine.model.session",),
    "onnx": ("engine.model.deepness", "engine.model.export"),
    "torch": (
        "engine.nets",
        "engine.learn",
        "engine.model.export",
        "engine.answers",
        "engine.lesson",
        "engine.samples",
        "engine.suggestions",
        "engine.runs.train",
        "engine.runs.live",
    ),
    "jinja2": ("engine.report",),
    "safetensors": ("engine.model.store",),
    "dask": ("engine.scheduler",),
    "distributed": ("engine.cluster", "engine.remote", "engine.scheduler"),
}
SOURCES = [path for room in ("engine", "plugin") for path in sorted((ROOT / room).rglob("*.py"))]

NEWER_THAN_3_9 = {("write_text", "newline"), ("zip", "strict"), ("dataclass", "slots"), ("dataclass", "kw_only")}


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def within(name: str, room: str) -> bool:
    """Whether a module lies in a room; "engine" as a permission means the package's own __init__ alone."""
    return name == room or (room != "engine" and name.startswith(room + "."))


def room_of(name: str) -> str:
    return max((room for room in MAY_KNOW if name == room or name.startswith(room + ".")), key=len)


def known_by(path: Path, root: Path = ROOT) -> tuple[set[str], set[str]]:
    """The modules of this repository and the top-level names of others that a file imports, anywhere in it."""
    ours, others = set(), set()
    package = path.relative_to(root).parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            others.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            others.add(str(node.module).partition(".")[0])
        elif isinstance(node, ast.ImportFrom):
            base = [*package[: len(package) - node.level + 1], *(node.module.split(".") if node.module else [])]
            ours.update(_module(root, base, alias.name) for alias in node.names)
    return ours, others


def _module(root: Path, base: list[str], name: str) -> str:
    """`from .room import name`: a module of its own where there is such a file, else a thing in the room."""
    place = root.joinpath(*base, name)
    return ".".join([*base, name] if place.is_dir() or place.with_suffix(".py").is_file() else base)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_room_knows_only_its_neighbours(path: Path) -> None:
    name = name_of(path)
    ours, others = known_by(path)
    room = room_of(name)
    strangers = {module for module in ours if not any(within(module, allowed) for allowed in MAY_KNOW[room])}
    strangers |= others & set(OURS_ALONE)
    if room in FACE or room == FILES:
        strangers |= others - set(sys.stdlib_module_names)
    if room in STATISTICS:
        strangers |= others - set(sys.stdlib_module_names) - {"numpy"}
    if room.startswith("engine"):
        strangers |= others & {"qgis", "osgeo", "PyQt5", "PyQt6"}
    strangers |= {
        heavy for heavy, homes in HEAVY_HOMES.items() if heavy in others and not any(within(name, home) for home in homes)
    }
    assert not strangers, f"{name} may not know {sorted(strangers)}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_qgis_runs_says_no_word_that_its_oldest_python_does_not_know(path: Path) -> None:
    """QGIS 3.22 brings Python 3.9 on Windows and macOS: there such a call ends in an error."""
    if room_of(name_of(path)) in FACE or name_of(path).startswith("plugin"):
        calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
        called = [(call, getattr(call.func, "attr", getattr(call.func, "id", ""))) for call in calls]
        said = {(name, word.arg) for call, name in called for word in call.keywords}
        assert not said & NEWER_THAN_3_9


def test_the_runs_do_not_know_each_other() -> None:
    runs = sorted((ROOT / "engine" / "runs").glob("*.py"))
    known = {name_of(path): known_by(path)[0] for path in runs}
    assert len(runs) > 4
    assert not [name for name, ours in known.items() if any(within(module, "engine.runs") for module in ours)]


def test_the_walls_would_notice(tmp_path: Path) -> None:
    """The same reading finds planted imports of every sort."""
    room = tmp_path / "engine" / "nets"
    room.mkdir(parents=True)
    (tmp_path / "engine" / "worker.py").touch()
    planted = room / "planted.py"
    planted.write_text(
        "import torch.nn\nfrom ..learn import fit\nfrom xmodalnet.engine import jobs\ndef late():\n    from .. import worker\n",
        encoding="utf-8",
    )
    assert known_by(planted, tmp_path) == ({"engine.learn", "engine.worker"}, {"torch", "xmodalnet"})
