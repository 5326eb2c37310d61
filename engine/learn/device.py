"""Where to train: a device counts only when a kernel has really run on it."""

from __future__ import annotations

from typing import Any

import psutil
import torch

from ..errors import DeviceError


def pick_device(name: str) -> torch.device:
    """The device of the name; "auto" is the CUDA device with most free memory that works, else the CPU. Raises DeviceError."""
    if name == "cpu":
        return torch.device("cpu")
    if name == "auto":
        return torch.device(best_device(describe_devices())["name"])
    index = name.removeprefix("cuda").removeprefix(":") or "0"
    if not name.startswith("cuda") or not index.isdecimal():
        raise DeviceError(f"'{name}' is no device", "Choose auto, cpu or cuda:0")
    if not torch.cuda.device_count():
        text = f"The device '{name}' was chosen, but the engine finds no graphics card here that it can use"
        raise DeviceError(text, "Choose 'cpu', or 'auto', which takes the CPU where there is no card")
    device = torch.device("cuda", int(index))
    problem = _problem(device)
    if problem:
        raise DeviceError(f"The device {device} does not work: {problem}", "Choose 'auto' or 'cpu'")
    return device


def best_device(described: list[dict[str, Any]]) -> dict[str, Any]:
    """What "auto" takes of the devices that were described."""
    working = [entry for entry in described if entry["kind"] == "cuda" and entry["ok"]]
    return max(working, key=lambda entry: entry["memory_mb"], default=described[0])


def what_auto_takes(described: list[dict[str, Any]]) -> str:
    """A sentence."""
    best, broken = best_device(described), [entry for entry in described if not entry["ok"]]
    if best["kind"] == "cuda":
        return f"'auto' takes {best['name']} here, {best['model']}"
    if broken:
        return f"'auto' takes the CPU here: {broken[0]['name']} does not work, {broken[0]['problem']}"
    return "'auto' takes the CPU here: the engine finds no graphics card that it can use"


def describe_devices() -> list[dict[str, Any]]:
    """Every device: name, kind, model, ok (a kernel ran on it), problem, free memory in MB."""
    cpu = {"name": "cpu", "kind": "cpu", "model": f"{torch.get_num_threads()} threads", "ok": True, "problem": ""}
    found = [{**cpu, "memory_mb": psutil.virtual_memory().available // 2**20}]
    for index in range(torch.cuda.device_count()):
        device = torch.device("cuda", index)
        problem = _problem(device)
        free = 0 if problem else torch.cuda.mem_get_info(device)[0] // 2**20
        model = torch.cuda.get_device_name(device)
        found.append(
            {"name": str(device), "kind": "cuda", "model": model, "ok": not problem, "problem": problem, "memory_mb": free}
        )
    return found


def _problem(device: torch.device) -> str:
    """Why a kernel cannot run on the device; empty where it can."""
    try:
        ones = torch.ones(8, device=device)
        return "" if float((ones @ ones).item()) == 8 else "it computes wrong results"
    except (RuntimeError, AssertionError) as error:
        return str(error).splitlines()[0]
