"""Algorithms as scripts and servers call them."""

import json
import os
import shutil
import subprocess
from pathlib import Path

PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")  # Debian's wrapper adds a flag that 3.22 does not know


def qgis_process(profile: Path, algorithm: str, **parameters: object) -> tuple[dict, str]:
    """Its results and everything it wrote on stderr."""
    several = [(name, value if isinstance(value, list) else [value]) for name, value in parameters.items()]
    given = [f"{name}={value}" for name, values in several for value in values]
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(profile), "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = ""
    command = [PROGRAM, "--json", "run", f"xmodalnet:{algorithm}", "--", *given]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=400)
    start = ran.stdout.find("{")
    return (json.loads(ran.stdout[start:]) if start >= 0 else {}).get("results", {}), ran.stderr + ran.stdout
