import dataclasses

import pytest

from xmodalnet.engine.errors import JobError
from xmodalnet.engine.jobs import ClassifyJob, ExportOnnxJob, LiveJob, SampleJob, SuggestJob, TrainJob
from xmodalnet.engine.map_jobs import AssessJob
from xmodalnet.engine.specs import ClassSpec, FitSpec, LabelSpec, LayerSpec, NetSpec

MSI = LayerSpec("msi", "/m.tif", "msi")
TRAIN = TrainJob((LayerSpec("hsi", "/h.tif", "hsi"), MSI), LabelSpec("/l.gpkg"), "/m.xmn")
MAP = ClassifyJob((MSI,), "/m.xmn", "/o.tif")
FOREST, WATER = ClassSpec(1, "Forest", "#00aa00"), ClassSpec(2, "Water", "#0000aa")


ASSESS = AssessJob("/o.tif", LabelSpec("/r.tif"))
LIVE = LiveJob(TRAIN, "/o.tif")
SUGGEST = SuggestJob(TRAIN.layers, TRAIN.labels, "/p.gpkg")
EXPORT = ExportOnnxJob("/m.xmn", "/m.onnx", ("msi",), nodata=0.0)
SURVEY = dataclasses.replace(ASSESS, sampling="stratified", strata_path="/s.tif", compare_path="/c.tif")


@pytest.mark.parametrize(
    "job", [TRAIN, MAP, LIVE, SUGGEST, ASSESS, EXPORT, SURVEY, dataclasses.replace(ASSESS, sampling="random"), SampleJob("/s")]
)
def test_a_sound_job_passes(job):
    job.check()


def test_as_many_streams_as_a_model_may_have():
    """Each one more doubles the sets of them: 24 took 14.5 GB of memory and never ended."""
    streams = tuple(LayerSpec(f"msi{month}", "/m.tif", "msi") for month in range(7))
    dataclasses.replace(TRAIN, layers=streams[:6]).check()
    for job in (TRAIN, SUGGEST):
        with pytest.raises(JobError, match="cannot learn from 7 layers"):
            dataclasses.replace(job, layers=streams).check()
    with pytest.raises(JobError, match="gdalbuildvrt -separate"):
        dataclasses.replace(LIVE, training=dataclasses.replace(TRAIN, layers=streams)).check()


def test_the_last_layer_is_the_target_unless_one_is_named():
    assert TRAIN.target_streams == ("msi",)
    assert dataclasses.replace(TRAIN, target=("hsi",)).target_streams == ("hsi",)


def test_what_is_no_sensor_is_never_the_only_target_unless_it_is_named():
    sensors, beside = TRAIN.layers, LayerSpec("other", "/d/height.tif")
    for given in ((*sensors, beside), (beside, *sensors)):
        job = dataclasses.replace(TRAIN, layers=given)
        assert set(job.target_streams) == {"msi", "other"}
        assert dataclasses.replace(job, target=("other",)).target_streams == ("other",)
    assert dataclasses.replace(TRAIN, layers=(beside,)).target_streams == ("other",)


def test_the_targets_stand_in_the_order_of_the_layers_and_once_each():
    assert dataclasses.replace(TRAIN, target=("msi", "hsi", "msi")).target_streams == ("hsi", "msi")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"layers": ()}, "No layer"),
        ({"layers": (MSI, MSI)}, "Two layers"),
        (
            {"layers": tuple(LayerSpec(f"msi{month}", "/m.tif") for month in range(7))},
            "cannot learn from 7 layers.* Give 6 at most: stack images of one sensor",
        ),
        ({"layers": (LayerSpec("a b", "/m.tif"),)}, "no name for a stream"),
        ({"layers": (LayerSpec("type", "/m.tif"),)}, "cannot be called 'type'"),
        ({"layers": (LayerSpec("confidence", "/m.tif"),)}, "cannot be called 'confidence'"),
        ({"layers": (LayerSpec("uncertainty", "/m.tif"),)}, "cannot be called 'uncertainty'"),
        ({"layers": (LayerSpec("_modules", "/m.tif"),)}, "cannot be called '_modules'"),
        ({"layers": (LayerSpec("msi", " "),)}, "No path"),
        ({"layers": (LayerSpec("msi", "/caf\udce9.tif"),)}, r"layer 'msi' '/caf\?\.tif' is not in UTF-8"),
        ({"model_path": "/caf\udce9.xmn"}, "UTF-8"),
        ({"layers": (LayerSpec("msi", "/m.tif", "lidar"),)}, "no kind of sensor"),
        ({"layers": (LayerSpec("msi", "/m.tif", "msi", (0,)),)}, "band number below 1"),
        ({"model_path": "/m.zip"}, r"\.xmn"),
        ({"labels": LabelSpec("")}, "labels"),
        ({"labels": LabelSpec("/l.tif", classes=(dataclasses.replace(WATER, color="blue"),))}, "'Water' has the colour 'blue'"),
        ({"labels": LabelSpec("/l.tif", classes=(WATER, WATER))}, "Two classes have the code"),
        ({"target": ("sar",)}, "'sar'"),
        ({"labels": LabelSpec("/r.html"), "report_path": "/r.html"}, "written over"),
        ({"holdout": 0.91}, "held-out"),
        ({"folds": 1}, "A cross-validation in 1 folds is not possible"),
        ({"folds": 21}, "21 folds"),
        ({"folds": -2}, "-2 folds"),
        ({"author": "x" * 201}, "201 characters are too many for the author"),
        ({"notes": "caf\udce9"}, "The text for the notes is not in UTF-8"),
        ({"fit": FitSpec(seed=-1)}, "seed is -1"),
        ({"fit": FitSpec(seed=2**63)}, "seed"),
        ({"fit": FitSpec(device="foo")}, "'foo' is no device"),
        ({"fit": FitSpec(device="cuda:x")}, "'cuda:x' is no device"),
        ({"classes": (FOREST, dataclasses.replace(WATER, color="red"))}, "'Water' has the colour 'red'"),
        ({"fit": FitSpec(epochs=-1)}, "negative"),
        ({"net": NetSpec(2)}, "width"),
        ({"net": NetSpec(32, 3)}, "inner sizes are 3 and 0"),
        ({"net": NetSpec(32, 0, 2000)}, "inner sizes are 0 and 2000"),
        ({"smoothing": -1.0}, "smoothing"),
        ({"smoothing": float("nan")}, "smoothing"),
        ({"smoothing": 20.5}, "smoothing"),
        ({"prior": 1.5}, "class prior is 1.5"),
        ({"prior": float("nan")}, "class prior is nan"),
        ({"start_path": " "}, "No path is given for the model to continue from"),
        ({"start_path": "/x/../m.xmn", "model_path": "/m.xmn"}, "written over"),
        ({"classes": (FOREST,)}, "only one class"),
        ({"classes": (FOREST, dataclasses.replace(WATER, code=1))}, "code 1"),
        ({"classes": (FOREST, dataclasses.replace(WATER, code=255))}, "255"),
    ],
)
def test_a_training_that_contradicts_itself_is_refused(change, words):
    with pytest.raises(JobError, match=words) as caught:
        dataclasses.replace(TRAIN, **change).check()
    assert caught.value.hint


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"map_path": "/o.png"}, r"\.tif"),
        ({"confidence_path": "/o.tif"}, "written over"),
        ({"uncertainty_path": "/u.png"}, r"uncertainty map '/u.png' does not end in \.tif"),
        ({"uncertainty_path": "/o.tif"}, "written over"),
        ({"uncertainty_path": "/c.tif", "confidence_path": "/c.tif"}, "written over"),
        ({"map_path": "/x/../m.tif"}, "written over"),
        ({"report_path": "/o.tif"}, r"\.html"),
        ({"area": (5.0, 0.0, 1.0, 2.0)}, "empty"),
        ({"area": (0.0, 0.0, float("inf"), 2.0)}, "no end"),
        ({"area": (float("nan"), 0.0, 1.0, 2.0)}, "no end"),
        ({"tile_px": 8}, "Tiles"),
        ({"smoothing": -0.5}, "smoothing"),
        ({"smoothing": float("nan")}, "smoothing"),
        ({"prior": -0.1}, "class prior is -0.1"),
        ({"device": "foo"}, "'foo' is no device"),
    ],
)
def test_a_map_that_contradicts_itself_is_refused(change, words):
    with pytest.raises(JobError, match=words):
        dataclasses.replace(MAP, **change).check()


def test_a_scene_too_large_to_simulate_is_refused():
    with pytest.raises(JobError, match="5000"):
        SampleJob("/s", 5000).check()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"sampling": "systematic"}, "'systematic' is no sampling design"),
        ({"strata_path": "/s.tif"}, "Strata are given, but the sample is not said to be stratified"),
        ({"strata_path": "/s.tif", "sampling": "random"}, "Strata are given"),
        ({"strata_path": " ", "sampling": "stratified"}, "No path is given for the strata"),
        ({"compare_path": ""}, "No path is given for the other map"),
        ({"reference": LabelSpec("/r.tif", classes=(ClassSpec(255, "Void", "#000000"),))}, "'Void' has the code 255"),
        ({"compare_path": "/x/../o.tif"}, "compared with itself"),
        ({"compare_path": "/c.html", "report_path": "/c.html"}, "written over"),
        ({"strata_path": "/s.html", "sampling": "stratified", "report_path": "/s.html"}, "written over"),
    ],
)
def test_an_assessment_that_contradicts_itself_is_refused(change, words):
    with pytest.raises(JobError, match=words) as caught:
        dataclasses.replace(ASSESS, **change).check()
    assert caught.value.hint


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"map_path": "/o.png"}, r"\.tif"),
        ({"map_path": "/x/../m.tif"}, "written over"),
        ({"doubt_path": "/o.tif"}, "written over"),
        ({"doubt_path": "/d.png"}, r"map of doubt '/d.png' does not end in \.tif"),
        ({"view": (5.0, 0.0, 1.0, 2.0)}, "empty"),
        ({"most_px": 10}, "10 pixels a side"),
        ({"training": dataclasses.replace(TRAIN, layers=())}, "No layer"),
    ],
)
def test_a_live_job_that_cannot_be_is_refused(change, words):
    with pytest.raises(JobError, match=words):
        dataclasses.replace(LIVE, **change).check()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"onnx_path": "/m.tif"}, "does not end in .onnx"),
        ({"model_path": "/m.onnx"}, "would be written over"),
        ({"tile_px": 63}, "Tiles of 63 pixels"),
        ({"smoothing": 21.0}, "The smoothing is 21"),
        ({"nodata": float("nan")}, "The no data value is nan"),
    ],
)
def test_an_export_that_cannot_be_is_refused(change, words):
    with pytest.raises(JobError, match=words):
        dataclasses.replace(EXPORT, **change).check()
