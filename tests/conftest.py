"""The checkout registered as the package `xmodalnet`, whatever its folder is called, and the folder of real scenes."""

import importlib.util
import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
if "xmodalnet" not in sys.modules:
    spec = importlib.util.spec_from_file_location("xmodalnet", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    package = importlib.util.module_from_spec(spec)
    sys.modules["xmodalnet"] = package
    spec.loader.exec_module(package)

from xmodalnet.engine.threads import wait_briefly  # noqa: E402

wait_briefly()

SHARED = Path(os.environ.get("XMODALNET_DATA") or ROOT.parent / "shared" / "data")


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of real scenes; the test skips, and says so, where it is absent."""
    if not SHARED.is_dir():
        pytest.skip(f"no real scenes in {SHARED}; set XMODALNET_DATA")
    return SHARED
