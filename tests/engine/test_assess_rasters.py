"""Maps against reference rasters: by which codes or names the two meet."""

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from scenes import write_raster

from xmodalnet.engine.data.maps import create_map
from xmodalnet.engine.errors import LayerError
from xmodalnet.engine.map_jobs import AssessJob
from xmodalnet.engine.specs import ClassSpec, LabelSpec
from xmodalnet.engine.worker import run_job

from . import test_assess
from .conftest import silent
from .test_assess import GRID, WATER, assess, falls_to

mapped = test_assess.mapped


@pytest.mark.parametrize(("name", "driver"), [("r.dat", "ENVI"), ("r.png", "PNG"), ("r.tif", "GTiff")])
def test_a_raster_is_a_raster_whatever_its_name(mapped, tmp_path, name, driver):
    codes = np.ones((20, 20), np.uint8)
    codes[5:] = 9
    source = write_raster(tmp_path / "source.tif", codes)
    rasterio.shutil.copy(source, tmp_path / name, driver=driver)
    done = assess(mapped, str(tmp_path / name))
    assert done.report["overall_accuracy"] == pytest.approx(0.25)
    assert [entry["code"] for entry in done.report["classes"]] == [1, 2, 9]


@pytest.mark.parametrize(
    ("value", "nodata", "words"), [(1.4, None, "the value 1.4"), (-9.5, None, "the value -9.5"), (-1, -9999, "the value -1")]
)
def test_a_raster_that_is_no_class_map_is_refused(tmp_path, value, nodata, words):
    image = write_raster(tmp_path / "i.tif", np.full((20, 20), value, np.float32), nodata=nodata)
    with pytest.raises(LayerError, match=words) as caught:
        assess(image, write_raster(tmp_path / "r.tif", np.ones((20, 20), np.uint8)))
    assert "class codes" in caught.value.hint


def coded(tmp_path, values):
    return write_raster(tmp_path / "reference.tif", np.asarray(values, np.uint8), nodata=0)


def test_a_reference_of_one_class_says_what_it_cannot_show(mapped, tmp_path):
    codes = np.zeros((20, 20), np.uint8)
    codes[0, :4] = 1
    [first, _] = assess(mapped, write_raster(tmp_path / "mask.tif", codes)).notes
    assert first.startswith(
        "The reference has one class only, 'Class 1', so it cannot show where the map takes other ground for it"
    )
    assert "If its 0 is a class" in first
    codes[15, :4] = 2
    assert not [note for note in assess(mapped, write_raster(tmp_path / "two.tif", codes)).notes if "one class only" in note]


def test_a_raster_of_bare_codes_says_what_its_codes_were_taken_for(mapped, tmp_path):
    codes = np.zeros((20, 20), np.uint8)
    codes[0, :4], codes[1, :2], codes[15, :4] = 1, 6, 2
    done = assess(mapped, coded(tmp_path, codes))
    assert done.notes == (
        "The reference has no class names: its codes were taken as the map's (1 = 'Road', 2 = 'Water'). "
        "If they mean other classes, name them: in QGIS by the symbology 'Paletted/Unique values', on the command line by --classes",
        "The map knows no class of code 6: its 2 pixels can only be wrong",
        falls_to("66.7", "'Class 6'"),
    )
    assert done.report["overall_accuracy"] == pytest.approx(8 / 10)


def test_a_raster_with_another_legend_is_told(mapped, tmp_path):
    path = str(tmp_path / "legend.tif")
    with create_map(path, GRID, "classes", (ClassSpec(1, "Roof", "#aa0000"), WATER)) as writer:
        writer.write(GRID.window, np.ones((20, 20), np.uint8))
    assert assess(mapped, path).notes == ("The reference calls 1 'Roof', the map 'Road': codes were compared, not names",)
    assert assess(mapped, mapped).notes == ()


def named(tmp_path, values, *classes):
    """A reference raster whose codes the job names; the colours do not matter."""
    spec = LabelSpec(coded(tmp_path, values), classes=tuple(ClassSpec(code, name, "#123456") for code, name in classes))
    return lambda mapped, **options: run_job(AssessJob(mapped, spec, **options), silent)


def halves(upper, lower):
    codes = np.zeros((20, 20), np.uint8)
    codes[:4], codes[14:] = upper, lower
    return codes


def test_a_raster_whose_names_stand_by_other_codes_meets_by_name(mapped, tmp_path):
    """Its water is 1 and its road is 7; by codes, all of it would be wrong."""
    done = named(tmp_path, halves(7, 1), (1, "water "), (7, "Road"))(mapped)
    assert done.report["confusion"] == [[80, 0], [0, 120]]
    assert [(entry["code"], entry["name"]) for entry in done.report["classes"]] == [(1, "Road"), (2, "Water")]
    assert done.notes == ()


def test_of_such_a_raster_strange_names_are_wrong_and_bare_codes_are_left_out(mapped, tmp_path):
    codes = halves(7, 1)
    codes[5, :6], codes[6, :3], codes[7, :2] = 2, 5, 3
    done = named(tmp_path, codes, (1, "Water"), (7, "Road"), (2, "Bog"), (5, "Lake"))(mapped)
    assert done.report["pixels"] == 200 + 6 + 3
    assert done.report["overall_accuracy"] == pytest.approx(200 / 209)
    assert [(entry["code"], entry["name"]) for entry in done.report["classes"]] == [
        (1, "Road"),
        (2, "Water"),
        (5, "Lake"),
        (254, "Bog"),
    ]
    assert done.notes == (
        "Left out: 2 pixels of code 3, which the reference does not name: its other names show that it numbers the classes otherwise "
        "than the map",
        "The map knows no class 'Bog': its 6 pixels can only be wrong. If the class was renamed, rename it in the reference too",
        "The map knows no class 'Lake': its 3 pixels can only be wrong. If the class was renamed, rename it in the reference too",
        falls_to("50.0", "'Lake', 'Bog'"),
    )


def test_a_raster_that_says_the_same_numbers_in_other_words_meets_by_code(mapped, tmp_path):
    done = named(tmp_path, halves(1, 2), (1, "Street"), (2, "Water"))(mapped)
    assert done.report["overall_accuracy"] == 1.0
    assert done.notes == ("The reference calls 1 'Street', the map 'Road': codes were compared, not names",)


def test_codes_that_a_raster_names_in_part_are_told(mapped, tmp_path):
    done = named(tmp_path, halves(1, 2), (1, "Road"), (2, ""))(mapped)
    assert done.report["overall_accuracy"] == 1.0
    [note] = done.notes
    assert note.startswith("The reference has no names for some codes: those codes were taken as the map's (2 = 'Water')")


def test_a_raster_that_knows_a_class_by_its_old_name_meets_by_the_new_one(mapped, tmp_path):
    done = named(tmp_path, halves(9, 2), (9, "Street"), (2, "Water"))(mapped, renamed=(("street", "Road"),))
    assert done.report["overall_accuracy"] == 1.0
    assert done.notes == ()
