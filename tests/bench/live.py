"""How long a user waits for the live map, in a real QGIS on real scenes: `make bench-live`.

On each scene a label layer is made, two squares are clicked for every class, and Live Update is pressed: the first map. Then come
EDITS clicks of the point tool and MOVES of the canvas, one after another, and each is timed from the mouse's click until the canvas has
drawn the new map. A timer of a few milliseconds on QGIS's main thread tells how long it was ever blocked meanwhile. At last the mouse
moves REDRAWS times, and each time the spectra of all layers are timed until they are painted. Canvas of about
512 x 512 px. Writes build/bench/live.json and live.md, and a picture of each scene.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from protocol import DATA, INSIDE, NONE, ROOT, scenes, split

sys.path.insert(0, str(ROOT / "tests" / "demo"))
from start import make_profile

OUT = ROOT / "build" / "bench"
SCENES = ("enmap_potsdam", "sen1floods11")
EDITS, MOVES, REDRAWS, SEED = 20, 10, 40, 0
LIMIT_S = 900


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    rows = [measured(name) for name in SCENES]
    machine = f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()} {platform.release()}"
    (OUT / "live.json").write_text(json.dumps({"machine": machine, "scenes": rows}, indent=1) + "\n", encoding="utf-8")
    text = table(rows) + f"\n{machine}. `make bench-live` makes this again.\n"
    (OUT / "live.md").write_text(text, encoding="utf-8")
    print(text + str(OUT / "live.md"))


def measured(name: str) -> dict:
    """Figures of one scene, from a QGIS of its own."""
    with tempfile.TemporaryDirectory(prefix="xmodalnet-live-") as folder:
        out = Path(folder) / "out"
        out.mkdir()
        make_profile(Path(folder))
        plan = out / "plan.json"
        plan.write_text(json.dumps(planned(name)), encoding="utf-8")
        environment = {**os.environ, "XMODALNET_LIVE_PLAN": str(plan)}
        environment.setdefault("XMODALNET_ENGINE_PYTHON", sys.executable)
        script = str(ROOT / "tests" / "bench" / "live_in_qgis.py")
        command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", folder, "--code", script]
        with open(OUT / f"live_{name}.log", "w", encoding="utf-8") as log:
            subprocess.run(command, env=environment, stdout=log, stderr=log, timeout=LIMIT_S, check=False)
        for picture in sorted(out.glob("*.png")):
            shutil.copy(picture, OUT / f"live_{name}_{picture.name}")
        found = json.loads((out / "figures.json").read_text(encoding="utf-8"))
    if "problem" in found:
        raise SystemExit(f"{name}: {found['problem']}")
    return {"scene": name, **found}


def planned(name: str) -> dict:
    """The layers, and where to click for which class: two squares a class first, then the edits in random order."""
    scene = next(scene for scene in scenes() if scene.name.startswith(name))
    draw = split(scene, INSIDE, 20, SEED).train
    with rasterio.open(DATA / scene.reference) as file:
        place = file.transform
    spots: dict[int, list[tuple[float, float]]] = {}
    for code in np.unique(draw[draw != NONE]).tolist():
        rows, cols = np.nonzero(draw == code)
        spots[code] = [rasterio.transform.xy(place, row, col) for row, col in zip(rows, cols)]
    first = [(code, spot) for code, found in spots.items() for spot in found[:2]]
    rest = [(code, spot) for code, found in spots.items() for spot in found[2:]]
    order = np.random.default_rng(SEED).permutation(len(rest))[:EDITS]
    return {
        "layers": {sensor.kind: str(DATA / sensor.path) for sensor in (scene.rich, scene.target)},
        "target": scene.target.kind,
        "codes": list(spots),
        "first": first,
        "edits": [rest[index] for index in order],
        "moves": MOVES,
        "redraws": REDRAWS,
    }


def table(rows: list[dict]) -> str:
    lines = [
        "# The live map in QGIS\n",
        "| scene | map | first map | edit to map, median | slowest | move to map, median | main thread blocked at most | "
        "mouse to spectra, median | slowest |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        edits, moves, redraws = row["edits"], row["moves"], row["spectra"]
        lines.append(
            f"| {row['scene']} | {row['size']} px | {row['first']:.1f} s | {np.median(edits):.2f} s | {max(edits):.2f} s | "
            f"{np.median(moves):.2f} s | {1000 * row['blocked']:.0f} ms | "
            f"{1000 * np.median(redraws):.0f} ms | {1000 * max(redraws):.0f} ms |"
        )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
