"""Start a real QGIS with a profile of its own, with the plugin from this checkout, and let drive.py go through the main job.

Usage: start.py FOLDER [--stay]. The results go to FOLDER, QGIS's own words to FOLDER/qgis.log. Exits with 1, and says why, if the map was
not made.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LIMIT_S = 900
OUTPUTS = (
    "map.tif", "confidence.tif", "model.xmn", "labels.gpkg", "project.qgz", "screenshot.png", "report.html", "job.json", "summary.json",
)  # fmt: skip


def make_profile(folder: Path) -> None:
    """A QGIS profile in which only this plugin is on."""
    profile = folder / "profiles" / "default"
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "xmodalnet").symlink_to(ROOT)
    settings = profile / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir()
    settings.write_text(
        "[PythonPlugins]\nxmodalnet=true\n\n[qgis]\nenableMacros=Never\ncheckVersion=false\nshowTips=false\n\n"
        "[Qgis]\nnewsFeed\\httpsfeedqgisorg\\disabled=true\n",
        encoding="utf-8",
    )


def run_qgis(out: Path, profiles: Path, *, stay: bool) -> int:
    environment = {**os.environ, "XMODALNET_DEMO_OUT": str(out), "XMODALNET_DEMO_STAY": "1" if stay else ""}
    environment.setdefault("XMODALNET_ENGINE_PYTHON", str(ROOT / ".venv" / "bin" / "python"))
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(profiles), "--code", str(HERE / "drive.py")]
    with open(out / "qgis.log", "w", encoding="utf-8") as log:
        try:
            limit = None if stay else LIMIT_S
            return subprocess.run(command, env=environment, stdout=log, stderr=log, timeout=limit, check=False).returncode
        except subprocess.TimeoutExpired:
            print(f"QGIS did not end within {LIMIT_S} s", file=sys.stderr)
            return 1


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--stay", action="store_true", help="leave QGIS open at the end")
    options = parser.parse_args()
    out = options.folder.resolve()
    out.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    profiles = Path(tempfile.mkdtemp(prefix="xmodalnet-demo-"))
    try:
        make_profile(profiles)
        print("Opening QGIS, choosing layers and labels, training and mapping: about two minutes ...", flush=True)
        run_qgis(out, profiles, stay=options.stay)
    finally:
        shutil.rmtree(profiles, ignore_errors=True)
    missing = [name for name in OUTPUTS if not (out / name).is_file()]
    if missing:
        problem = out / "problem.txt"
        print(f"The demonstration did not make {', '.join(missing)}; see {out / 'qgis.log'}", file=sys.stderr)
        if problem.is_file():
            print(problem.read_text(encoding="utf-8"), file=sys.stderr)
        return 1
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    print(
        f"Map of the simulated scene from the multispectral layer alone, against its true map ({summary['device']}):\n"
        f"  overall accuracy  {summary['overall_accuracy']:.3f}\n"
        f"  average accuracy  {summary['average_accuracy']:.3f}\n"
        f"  kappa             {summary['kappa']:.3f}\n"
        f"  train and map     {summary['seconds']:.0f} s; all in all {time.monotonic() - started:.0f} s"
    )
    for name in OUTPUTS:
        print(f"  {out / name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
