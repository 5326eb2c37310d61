import dataclasses
import json

import pytest

from xmodalnet.engine.errors import LabelError, WireError
from xmodalnet.engine.grid import Grid
from xmodalnet.engine.jobs import ClassifyJob, DoctorJob, Done, LiveJob, SampleJob, SuggestJob, TrainJob
from xmodalnet.engine.map_jobs import AssessJob
from xmodalnet.engine.specs import ClassSpec, LabelSpec, LayerSpec, NetSpec
from xmodalnet.engine.wire import (
    Cancel,
    Failed,
    Progress,
    Ready,
    Run,
    Stopped,
    decode_command,
    decode_event,
    encode_command,
    encode_event,
    job_from_dict,
    job_to_dict,
)

TRAIN = TrainJob(
    layers=(LayerSpec("hsi", "/a/ä b.tif", "hsi", (1, 3), -9.5, "EPSG:25833"), LayerSpec("msi", "/m.tif")),
    labels=LabelSpec("/l.gpkg", "labels", "class", (0, -1)),
    model_path="/m.xmn",
    target=("msi",),
    classes=(ClassSpec(0, "land", "#00ff00"), ClassSpec(1, "water", "#0000ff")),
    grid=Grid("EPSG:32633", (10.0, 0.0, 5.0, 0.0, -10.0, 7.0), 3, 4),
    start_path="/old.xmn",
    folds=5,
)
JOBS = [TRAIN, ClassifyJob((LayerSpec("msi", "/m.tif"),), "/m.xmn", "/o.tif", area=(0.0, 1.0, 2.0, 3.0)),
        AssessJob("/o.tif", LabelSpec("/r.tif", classes=(ClassSpec(3, "Wälder", "#00aa00"), ClassSpec(4, "", "#777777"))),
                  sampling="stratified", strata_path="/s.tif", compare_path="/c.tif"),
        LiveJob(TRAIN, "/o.tif", (0.0, 1.0, 2.0, 3.0), "EPSG:4326", doubt_path="/d.tif"), SampleJob("/s"), DoctorJob(),
        SuggestJob(TRAIN.layers, TRAIN.labels, "/p.gpkg", ("msi",), TRAIN.classes, count=3, start_path="/old.xmn")]  # fmt: skip


@pytest.mark.parametrize("job", JOBS, ids=lambda job: type(job).__name__)
def test_a_job_comes_back_as_it_went(job):
    line = encode_command(Run(job))
    assert "\n" not in line
    assert decode_command(line) == Run(job)


@pytest.mark.parametrize(
    "event",
    [Ready(1, "0.1.0"), Progress(0.5, "Training"), Done({"map": "/o.tif"}, {"oa": 0.5, "m": [[1, 2]]}, ("a note",)),
     Failed("LabelError", "no", "draw"), Stopped()],
)  # fmt: skip
def test_an_event_comes_back_as_it_went(event):
    assert decode_event(encode_event(event)) == event


def test_cancel_comes_back():
    assert decode_command(encode_command(Cancel())) == Cancel()


def test_a_job_file_from_before_there_were_samples_is_still_read():
    fields = {"type": "assess", "map_path": "/o.tif", "reference": {"path": "/r.tif", "layer": "", "field": "", "ignore": None}}
    assert job_from_dict({**fields, "report_path": None, "model_path": None}) == AssessJob("/o.tif", LabelSpec("/r.tif"))


@pytest.mark.parametrize(("name", "usual"), [("start_path", None), ("folds", -1)])
def test_a_training_from_before_there_was_such_a_choice_is_still_read(name, usual):
    fields = job_to_dict(TRAIN)
    del fields[name]
    assert job_from_dict(fields) == dataclasses.replace(TRAIN, **{name: usual})


def test_a_training_of_a_network_that_was_told_by_its_width_alone_is_still_read():
    fields = job_to_dict(TRAIN)
    fields["net"] = {"width": 16}
    assert job_from_dict(fields).net == NetSpec(16, 0, 0)


def test_whole_numbers_serve_as_floats_but_not_the_other_way():
    fields = job_to_dict(TRAIN)
    fields["holdout"] = 0
    assert job_from_dict(fields).holdout == 0.0
    fields["fit"]["seed"] = 1.5
    with pytest.raises(WireError, match=r"train\.fit\.seed"):
        job_from_dict(fields)


def test_an_unknown_key_refuses_the_whole_line():
    with pytest.raises(WireError, match="colour"):
        job_from_dict({**job_to_dict(TRAIN), "colour": 1})


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"type": "majority"}, "'majority' lacks map_path, cleaned_path"),
        ({"type": "majority", "map_path": 1, "cleaned_path": "c.tif"}, "'majority.map_path' is 1, and should be: text"),
        (
            {"type": "majority", "map_path": "m.tif", "cleaned_path": "c.tif", "radius": 2},
            "'majority' has unknown keys ['radius']",
        ),
    ],
)
def test_a_job_that_was_written_by_hand_is_told_what_is_wrong_and_what_to_do(fields, told):
    with pytest.raises(WireError) as refused:
        job_from_dict(fields)
    assert refused.value.message == told
    assert ".job.json" in refused.value.hint


GARBAGE = [
    *("", "[]", "{}", "\x00", '{"type": "fly"}', '{"type": ["run"]}', '{"type": "run", "job": {"type": "train"}}'),
    '{"type": "run", "job": {"type": ["train"]}}',
    '{"type": "run", "job": {"type": {}}}',
    '{"type": "run", "job": ' + "[" * 100_000,
]


@pytest.mark.parametrize("line", GARBAGE, ids=lambda line: line[:40])
def test_garbage_is_refused(line):
    with pytest.raises(WireError):
        decode_command(line)


def test_where_engine_and_plugin_do_not_fit_nobody_is_sent_to_a_file():
    """One of them was renewed while the other ran."""
    job = {**job_to_dict(SampleJob("/a")), "new": 1}
    for decode, line in (
        (decode_event, {"type": "progress", "fraction": 0.5, "stage": "Mapping", "new": 1}),
        (decode_command, {"type": "run", "job": job}),
    ):
        with pytest.raises(WireError) as refused:
            decode(json.dumps(line))
        assert refused.value.hint == "Engine and plugin may be of different versions: restart QGIS"
    with pytest.raises(WireError) as refused:
        job_from_dict(job)
    assert (
        refused.value.hint
        == "Compare it with a .job.json that this version has written; 'python -m engine run --keys' prints all keys"
    )


def test_an_error_keeps_its_kind():
    error = Failed.of(LabelError("Class 'Soil' has no shapes", "Draw one")).error()
    assert type(error) is LabelError
    assert (error.message, error.hint) == ("Class 'Soil' has no shapes", "Draw one")
    assert type(dataclasses.replace(Failed.of(error), kind="NewKind").error()).__name__ == "EngineError"


def test_a_job_of_before_layers_had_a_crs_is_read():
    fields = job_to_dict(TRAIN)
    for layer in fields["layers"]:
        del layer["crs"]
    assert [layer.crs for layer in job_from_dict(fields).layers] == ["", ""]
