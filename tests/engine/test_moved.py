"""Paths of a job file that was moved with its data."""

import ntpath
import os

from xmodalnet.engine.moved import found_again


def job(folder, **more):
    layers = [{"stream": "msi", "path": str(folder / "data" / "s2.tif"), "bands": [1]}]
    return {"type": "classify", "map_path": str(folder / "out" / "map.tif"), "layers": layers, "confidence_path": None, **more}


def test_what_moved_with_the_job_is_found_where_it_is_now(tmp_path):
    old, new, elsewhere = tmp_path / "old", tmp_path / "new", tmp_path / "model.xmn"
    for path in (new / "data" / "s2.tif", new / "out" / "map.tif.job.json", elsewhere):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    fields = job(old, model_path=str(elsewhere), report_path=str(old / "out" / "map.tif.html"))
    found = found_again(fields, str(new / "out" / "map.tif.job.json"))
    assert found == job(new, model_path=str(elsewhere), report_path=str(new / "out" / "map.tif.html"))


def test_what_did_not_move_stays_where_it_was(tmp_path):
    old, new = tmp_path / "old", tmp_path / "new"
    (new / "out").mkdir(parents=True)
    fields = job(old)
    found = found_again(fields, str(new / "out" / "map.tif.job.json"))
    assert found["layers"] == fields["layers"], "it is nowhere: its path says what is missed"
    (old / "out").mkdir(parents=True)
    assert found_again(fields, str(new / "out" / "map.tif.job.json")) == fields, "a copy makes the map in its own place"
    assert found_again(fields, str(new / "out" / "my job.json")) == fields, "nobody knows where that was"


def test_what_lay_on_another_drive_of_windows_stays_where_it_was(monkeypatch):
    fields = {"map_path": r"C:\old\map.tif", "model_path": r"D:\models\m.xmn", "report_path": "c:/old/map.tif.html"}
    with monkeypatch.context() as windows:
        windows.setattr(os, "path", ntpath)
        found = found_again(fields, r"E:\new\map.tif.job.json")
    assert found == {"map_path": r"E:\new\map.tif", "model_path": r"D:\models\m.xmn", "report_path": r"E:\new\map.tif.html"}
