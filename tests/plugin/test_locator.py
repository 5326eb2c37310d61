"""What the locator finds, and what it does with it; that QGIS shows it is looked at in test_doors.py."""

import pytest
from qgis.core import QgsFeedback, QgsLocatorContext

from xmodalnet.plugin import settings
from xmodalnet.plugin.ui.locator import Locator

from . import test_dock
from .conftest import wait_until, write_model

user = test_dock.user


@pytest.fixture
def find(user, tmp_path):
    """find(text) -> the results, best first, with the prefix typed."""
    settings.set_preferences(settings.Preferences(models_folder=str(tmp_path)))
    write_model(tmp_path / "lake.xmn")
    user.session.shelf.look()
    wait_until(lambda: not user.session.shelf.is_busy)
    made = Locator(user.session, user.dock)

    def search(text: str, with_prefix: bool = True) -> list:
        context, found = QgsLocatorContext(), []
        context.usingPrefix = with_prefix
        clone = made.clone()
        clone.resultFetched.connect(found.append)
        clone.fetchResults(text, context, QgsFeedback())
        return sorted(found, key=lambda result: -result.score)

    search.filter = made
    return search


def names(results) -> list[str]:
    return [result.displayString for result in results]


def test_models_are_found_by_name_and_sensor(find):
    assert names(find("lake")) == ["lake"]
    assert find("lake")[0].description == "Model: HSI, 5 bands, 450–2190 nm · MSI, 3 bands"
    assert names(find("hsi bands")) == ["lake"]


def test_steps_and_algorithms_are_found(find):
    assert names(find("train"))[:2] == ["3  Train", "Train a model"]
    assert "Export a model for Deepness" in names(find("deepness"))


def test_all_is_listed_after_the_prefix_and_nothing_without_a_word(find):
    assert {"lake", "1  Data", "4  Map", "Map with a model"} <= set(names(find("")))
    assert find("", with_prefix=False) == []
    assert find("no such thing") == []


def test_a_model_is_used_and_a_step_is_opened(find, user, tmp_path):
    user.find("trainSection").setCollapsed(True)
    find.filter.triggerResult(find("3 train")[0])
    assert not user.find("trainSection").isCollapsed()
    find.filter.triggerResult(find("lake")[0])
    assert user.session.model_path == str(tmp_path / "lake.xmn")


def test_a_model_that_is_gone_is_told_and_forgotten(find, user, tmp_path):
    user.session.shelf.remember(str(tmp_path / "lake.xmn"))
    (tmp_path / "lake.xmn").unlink()
    find.filter.triggerResult(find("lake")[0])
    assert user.session.model_path == ""
    assert user.messages() == [f"X-ModalNet: The model '{tmp_path / 'lake.xmn'}' does not exist. Choose a .xmn file"]
    assert user.session.shelf.recent() == []
