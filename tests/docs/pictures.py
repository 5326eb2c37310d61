"""The pictures of the help, taken anew in a real QGIS on the simulated scene: `make docs-pictures`. Exits with 1 if one is missing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "demo"))
from start import make_profile

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "resources" / "help" / "pictures"
NAMES = ("data", "labels", "spectra", "live", "train", "map", "after", "accuracy")
LIMIT_S = 900


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="xmodalnet-docs-") as name:
        folder = Path(name)
        out, scene = folder / "out", folder / "scene"
        out.mkdir()
        scene.mkdir()
        make_profile(folder)
        environment = {**os.environ, "XMODALNET_PICTURES_OUT": str(out), "XMODALNET_PICTURES_SCENE": str(scene)}
        environment.setdefault("XMODALNET_ENGINE_PYTHON", str(ROOT / ".venv" / "bin" / "python"))
        script = str(Path(__file__).with_name("drive.py"))
        command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", name, "--code", script]
        with open(folder / "qgis.log", "w", encoding="utf-8") as log:
            subprocess.run(command, env=environment, stdout=log, stderr=log, timeout=LIMIT_S, check=False)
        facts = json.loads((out / "facts.json").read_text(encoding="utf-8")) if (out / "facts.json").exists() else {}
        if "problem" in facts:
            print(facts["problem"], file=sys.stderr)
        TARGET.mkdir(parents=True, exist_ok=True)
        for picture in out.glob("*.png"):
            shutil.copy(picture, TARGET / picture.name)
        missing = [name for name in NAMES if not (out / f"{name}.png").exists()]
    print(f"{len(NAMES) - len(missing)} pictures in {TARGET}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
