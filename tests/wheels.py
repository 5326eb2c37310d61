"""The checksums of the engine's packages: `make wheels` writes resources/engine-wheels.sha256 anew where the pins have changed.

PyPI tells the SHA-256 of every file. Kept are the wheels of the pinned versions for the systems that QGIS runs on and the Pythons that the
pins allow; the panel installs no other file of these packages (`plugin/packages.py`).

    wheels.py            ask PyPI, and write the file
    wheels.py --check    fail if a pin has no wheel in the file, or the file one of no pin; asks nobody
"""

from __future__ import annotations

import json
import re
import sys
import urllib.request
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
LOCK, SUMS = RESOURCES / "engine-cpu.lock", RESOURCES / "engine-wheels.sha256"
_PYTHONS = re.compile(r"(py2\.)?py3|cp31[1-4]|cp3\d+\.?abi3|cp3\d+")
_SYSTEMS = re.compile(r"any|win_amd64|win_arm64|macosx_\S*(arm64|x86_64|universal2)|manylinux\S*_(x86_64|aarch64)")


def pins() -> dict[str, str]:
    """Version by name, both as in the names of wheels."""
    found = (re.match(r"([\w.-]+)==([\w.]+)", line) for line in LOCK.read_text(encoding="utf-8").splitlines())
    return {_plain(match[1]): match[2] for match in found if match}


def is_wanted(file: str) -> bool:
    """Whether a wheel fits a system and a Python of ours."""
    python, abi, system = file.removesuffix(".whl").split("-")[-3:]
    fits = bool(_PYTHONS.fullmatch(python)) and (abi in ("none", "abi3") or re.fullmatch(r"cp31[1-4]", abi) is not None)
    return fits and _SYSTEMS.fullmatch(system) is not None


def ask(name: str, version: str) -> dict[str, str]:
    """SHA-256 by wheel."""
    from pip._internal.models.index import PyPI  # pip alone knows where it is

    accept = {"Accept": "application/vnd.pypi.simple.v1+json"}
    with urllib.request.urlopen(urllib.request.Request(f"{PyPI.simple_url}/{name}/", headers=accept)) as answer:
        files = json.load(answer)["files"]
    wheels = {file["filename"]: file["hashes"]["sha256"] for file in files if file["filename"].endswith(".whl")}
    return {file: found for file, found in wheels.items() if file.split("-")[1] == version and is_wanted(file)}


def check() -> list[str]:
    """What is wrong, a sentence each."""
    kept = [line.split("  ")[1] for line in SUMS.read_text(encoding="utf-8").splitlines()]
    there = {(_plain(file.split("-")[0]), file.split("-")[1]) for file in kept}
    lacking = [f"{name} {version} has no wheel in {SUMS.name}" for name, version in sorted(pins().items() - there)]
    return lacking + [f"{name} {version} in {SUMS.name} is not pinned" for name, version in sorted(there - pins().items())]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def main() -> int:
    if "--check" not in sys.argv:
        found: dict[str, str] = {}
        for name, version in pins().items():
            found |= ask(name, version)
        SUMS.write_text("".join(f"{found[file]}  {file}\n" for file in sorted(found)), encoding="utf-8")
    wrong = check()
    print("\n".join(wrong) or f"{SUMS.name}: {len(SUMS.read_text(encoding='utf-8').splitlines())} wheels")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
