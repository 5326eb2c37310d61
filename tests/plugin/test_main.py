"""The plugin in QGIS: it loads and unloads cleanly, opens nothing by itself, and keeps heavy libraries outside."""

import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction, QDialog, QToolBar

import xmodalnet

from .conftest import ROOT, wait_until

HEAVY = ("torch", "rasterio", "onnxruntime", "scipy", "pyogrio", "safetensors")


@pytest.fixture
def plugin(window):
    made = xmodalnet.classFactory(window)
    made.initGui()
    yield made
    made.unload()


def test_the_dock_waits_behind_its_action(plugin, window):
    assert not plugin.dock.isVisible()
    plugin.action.trigger()
    assert plugin.dock.isVisible()
    plugin.action.trigger()
    assert not plugin.dock.isVisible()


def test_there_is_a_menu_entry_and_a_button(plugin, window):
    assert [action.objectName() for action in window.raster_menu.actions()[0].menu().actions()] == ["xmodalnetAction"]
    assert plugin.action in window.findChild(QToolBar, "xmodalnetToolBar").actions()
    assert not plugin.action.icon().isNull()


def test_the_provider_comes_and_goes(window):
    plugin = xmodalnet.classFactory(window)
    plugin.initGui()
    provider = QgsApplication.processingRegistry().providerById("xmodalnet")
    names = ["areas", "assess", "classify", "compare", "export_onnx", "majority", "page", "polygons", "registration", "sample"]
    names += ["sampling", "stac_item", "stack_bands", "suggest", "train"]
    assert sorted(algorithm.name() for algorithm in provider.algorithms()) == names
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("xmodalnet") is None
    wait_until(lambda: window.findChild(QAction, "xmodalnetAction") is None)


def test_nothing_is_left_after_two_rounds(window):
    """What QGIS itself holds is looked at in test_doors.py."""
    canvas, project = window.canvas, QgsProject.instance()

    def held() -> list[object]:
        named = [thing.objectName() for thing in window.findChildren(QObject) if thing.objectName().startswith("xmodalnet")]
        listeners = [project.receivers(signal) for signal in (project.layersAdded, project.cleared, project.readProject)]
        listeners += [canvas.receivers(canvas.extentsChanged), canvas.receivers(canvas.destinationCrsChanged)]
        tools = len(canvas.findChildren(QgsMapTool))
        return [
            named,
            listeners,
            (len(canvas.scene().items()), tools),
            {kind: len(things) for kind, things in window.registered.items()},
        ]

    before = held()
    for _ in range(2):
        plugin = xmodalnet.classFactory(window)
        plugin.initGui()
        plugin.action.trigger()
        plugin.dock.browse_models()
        kinds = {"drops": 1, "options": 1, "locators": 1, "layer actions": 1}
        assert {kind: len(things) for kind, things in window.registered.items()} == kinds
        assert held()[0] != []
        plugin.unload()
        wait_until(lambda: held()[0] == [])
        assert held()[1:3] == before[1:3]
        assert held()[3] == dict.fromkeys(kinds, 0)
        assert not window.actions(), "no key is left"
        assert window.findChild(QDialog, "modelBrowser") is None


def test_without_a_window_there_are_algorithms_only(qgis_app):
    plugin = xmodalnet.classFactory(None)
    plugin.initProcessing()
    assert QgsApplication.processingRegistry().providerById("xmodalnet") is not None
    plugin.unload()


def test_an_installed_plugin_loads_without_any_engine_and_imports_nothing_heavy(tmp_path):
    """In a fresh Python: every module of the plugin, from a folder that has no environment."""
    package = tmp_path / "xmodalnet"
    package.mkdir()
    for name in ("__init__.py", "engine", "plugin", "resources", "metadata.txt"):
        (package / name).symlink_to(ROOT / name)
    modules = [
        ".".join(("xmodalnet", *path.relative_to(ROOT).with_suffix("").parts)) for path in sorted((ROOT / "plugin").rglob("*.py"))
    ]
    code = (
        "import importlib, sys\nfrom qgis.core import QgsApplication\napp = QgsApplication([], True)\napp.initQgis()\n"
        f"[importlib.import_module(name.removesuffix('.__init__')) for name in {modules!r}]\n"
        f"print(sorted(set({HEAVY!r}) & set(sys.modules)), len(sys.modules) > 100)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert ran.stdout.strip() == "[] True", ran.stderr


def test_qgis_itself_has_imported_nothing_heavy(plugin, scene):
    """After the engine has worked for this very process."""
    assert Path(scene["msi"]).is_file()
    assert not set(HEAVY) & set(sys.modules)
