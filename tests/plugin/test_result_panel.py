"""Step 4 of the dock: what is said of the chosen model."""

import pytest

from . import test_dock
from .conftest import write_model

user = test_dock.user


def line(user):
    widget = user.find("modelLineText")
    return widget.text() if not widget.isHidden() else ""


def test_the_chosen_model_is_told_of_in_a_line(user, tmp_path):
    assert line(user) == ""
    user.session.set_model_path(write_model(tmp_path / "lake.xmn"))
    assert line(user) == "OA 93.4 % · HSI + MSI · 2 classes · 2026-05-04 · Ada"
    assert "Wood, Lake" in user.find("modelLineText").toolTip()
    user.session.set_model_path(write_model(tmp_path / "pond.xmn", accuracy=None, author=""))
    assert line(user) == "OA – · HSI + MSI · 2 classes · 2026-05-04"


@pytest.mark.parametrize(("content", "told"), [(None, "does not exist"), ("no zip", "is not a model")])
def test_a_file_that_is_no_model_is_told_of_before_map_is_pressed(user, tmp_path, content, told):
    path = tmp_path / "lake.xmn"
    if content:
        path.write_text(content)
    user.session.set_model_path(str(path))
    assert told in line(user)
    user.session.set_model_path("")
    assert line(user) == ""


def test_a_model_that_a_training_has_written_anew_is_read_anew(user, tmp_path):
    path = tmp_path / "lake.xmn"
    user.session.set_model_path(write_model(path))
    write_model(path, author="Eve")
    user.session.ended.emit()
    assert line(user).endswith("Eve")
