"""Disturbances, on numbers that one can check by hand."""

import torch

from xmodalnet.engine.learn.augment import (
    GAIN,
    LIGHT,
    LIT,
    MIXED,
    MOST,
    SHIFT,
    WITHIN,
    Differences,
    augmented,
    in_other_light,
    mixed,
    within_class_differences,
)
from xmodalnet.engine.learn.pixels import Pixels


def pixels_of(value: float, count: int = 4000, bands: int = 2) -> Pixels:
    return Pixels({"msi": torch.full((count, bands), value)}, torch.arange(count))


def alike(vectors):
    return Differences(vectors, torch.ones(len(vectors)))


def test_differences_are_from_the_mean_of_the_own_class():
    spectra = torch.tensor([[10.0, 1.0], [12.0, 1.0], [100.0, 5.0], [100.0, 7.0], [100.0, 9.0]])
    found = within_class_differences(spectra, torch.tensor([0, 0, 3, 3, 3])).vectors
    wanted = torch.tensor([[-1.0, 0.0], [1.0, 0.0]]) * 2**0.5
    torch.testing.assert_close(found[:2], wanted)
    torch.testing.assert_close(found[2:], torch.tensor([[0.0, -2.0], [0.0, 0.0], [0.0, 2.0]]) * 1.5**0.5)


def test_differences_have_the_variance_of_the_class_without_bias():
    spectra = 3.0 * torch.randn(9000, 1, generator=torch.Generator().manual_seed(0))
    found = within_class_differences(spectra, torch.arange(9000) // 3).vectors  # 3 labels a class
    assert abs(found.square().mean().item() - 9.0) < 0.3


def test_a_class_of_one_label_leaves_no_difference():
    found = within_class_differences(torch.tensor([[1.0, 2.0], [5.0, 6.0]]), torch.tensor([0, 1]))
    assert found.chances.shape == (0,)
    assert found.vectors.shape == (0, 2)


def test_no_labels_leave_no_difference():
    assert within_class_differences(torch.zeros(0, 4), torch.zeros(0, dtype=torch.int64)).vectors.shape == (0, 4)


def test_pixels_move_along_the_differences_and_hardly_elsewhere():
    torch.manual_seed(0)
    moved = augmented(pixels_of(1e-6), {"msi": alike(torch.tensor([[2.0, 0.0], [-2.0, 0.0]]))}).spectra["msi"]
    along, across = moved.std(dim=0)
    assert abs(along.item() - (4.0 * WITHIN**2 + SHIFT**2) ** 0.5) < 0.1
    assert abs(across.item() - SHIFT) < 0.005


def test_without_differences_gain_and_shift_remain():
    torch.manual_seed(0)
    moved = augmented(pixels_of(3.0), {"msi": alike(torch.zeros(0, 2))}).spectra["msi"]
    assert abs(moved.std().item() - (9.0 * GAIN**2 + SHIFT**2) ** 0.5) < 0.02


def test_every_pixel_moves_on_its_own(monkeypatch):
    monkeypatch.setattr("xmodalnet.engine.learn.augment.SHIFT", 0.0)
    torch.manual_seed(0)
    moved = augmented(pixels_of(1.0, 5), {"msi": alike(torch.zeros(0, 2))}).spectra["msi"]
    assert moved[:, 0].unique().numel() == 5, "a gain each"
    assert torch.equal(moved[:, 0], moved[:, 1]), "in all bands alike"
    monkeypatch.setattr("xmodalnet.engine.learn.augment.GAIN", 0.0)
    moved = augmented(pixels_of(1.0, 5), {"msi": alike(torch.tensor([[1.0, 2.0]]))}).spectra["msi"] - 1.0
    assert moved[:, 0].unique().numel() == 5, "a move each"
    torch.testing.assert_close(moved[:, 1], 2.0 * moved[:, 0])


def test_no_data_stays_no_data():
    torch.manual_seed(0)
    pixels = pixels_of(1.0, 3)
    pixels.spectra["msi"][1, 0] = 0.0
    moved = augmented(pixels, {"msi": alike(torch.randn(7, 2))}).spectra["msi"]
    assert ((moved == 0) == (pixels.spectra["msi"] == 0)).all()


def test_a_class_of_many_labels_is_drawn_no_more_often_than_one_of_few():
    """95 pixels of a class that does not vary, 5 of one that does: half of the pixels move far."""
    torch.manual_seed(0)
    spectra = torch.cat([torch.ones(95, 2), 1.0 + 50.0 * torch.arange(5.0)[:, None].expand(5, 2)])
    differences = within_class_differences(spectra, torch.tensor([0] * 95 + [1] * 5))
    moved = augmented(pixels_of(1.0), {"msi": differences}).spectra["msi"][:, 0]
    assert 0.3 < ((moved - 1.0).abs() > 1.0).float().mean() < 0.45  # of five differences, one is none


def test_a_band_that_is_not_there_does_not_vary():
    found = within_class_differences(torch.tensor([[0.0, 1.0], [4.0, 3.0], [6.0, 5.0]]), torch.tensor([0, 0, 0])).vectors
    torch.testing.assert_close(found[:, 0], torch.tensor([0.0, -1.0, 1.0]) * 2**0.5)


def test_mixed_pixels_are_mixed_alike_in_all_streams_and_remain_what_they_are():
    """Two classes whose spectra are 1 and 2 in one stream, 10 and 20 in the other: a pixel's value says how it is mixed."""
    torch.manual_seed(0)
    count = 8000
    of_second = (torch.arange(count) % 2).float()[:, None]
    pixels = Pixels({"msi": 1.0 + of_second, "sar": 10.0 + 10.0 * of_second}, torch.arange(count))
    found = mixed(pixels)
    torch.testing.assert_close(found.spectra["sar"], 10.0 * found.spectra["msi"])
    foreign = (found.spectra["msi"] - pixels.spectra["msi"]).abs()
    assert MOST - 0.01 < foreign.max() <= MOST
    assert abs((foreign > 0).float().mean().item() - MIXED / 2) < 0.03, "half of the others are of another class"
    assert torch.equal(found.rows, pixels.rows)


def test_pixels_of_other_bands_are_not_mixed():
    torch.manual_seed(0)
    x = torch.rand(1000, 2) + 1.0
    x[:500, 1] = 0.0
    found = mixed(Pixels({"msi": x}, torch.arange(1000))).spectra["msi"]
    assert torch.equal(found == 0, x == 0)
    assert 0.15 < (found != x).any(dim=1).float().mean() < 0.35, "a partner with the same bands is as likely as not"


def lit(value: float, black: float, count: int = 8000) -> torch.Tensor:
    torch.manual_seed(0)
    return in_other_light(pixels_of(value, count), {"msi": torch.full((2,), black)}).spectra["msi"]


def test_half_of_the_pixels_are_in_other_light():
    """Counted from black, which is 3 below the mean, a value of 1 is 4 of light."""
    light = (lit(1.0, -3.0) + 3.0) / 4.0
    changed = (light - 1.0).abs() > 1e-5
    assert torch.equal(changed[:, 0], changed[:, 1]), "all bands of a pixel are lit alike"
    torch.testing.assert_close(light[:, 0], light[:, 1])
    assert abs(changed[:, 0].float().mean().item() - LIT) < 0.02
    logarithms = light[changed[:, 0], 0].log()
    assert abs(logarithms.mean().item()) < 0.02
    assert abs(logarithms.std().item() - LIGHT) < 0.01


def test_what_is_black_is_black_in_any_light():
    torch.testing.assert_close(lit(-3.0, -3.0), torch.full((8000, 2), -3.0))


def test_all_streams_that_see_light_are_lit_alike_and_no_other():
    torch.manual_seed(0)
    value = torch.ones(500, 1)
    pixels = Pixels({"hsi": value, "msi": 2.0 * value, "sar": value}, torch.arange(500))
    found = in_other_light(pixels, {"hsi": torch.tensor([-1.0]), "msi": torch.tensor([-4.0])}).spectra
    torch.testing.assert_close((found["hsi"] + 1.0) / 2.0, (found["msi"] + 4.0) / 6.0)
    assert found["hsi"].std() > 0.1
    assert torch.equal(found["sar"], value)
    assert list(found) == ["hsi", "msi", "sar"]


def test_no_data_is_no_darkness():
    torch.manual_seed(0)
    pixels = pixels_of(1.0, 200)
    pixels.spectra["msi"][::2, 0] = 0.0
    found = in_other_light(pixels, {"msi": torch.tensor([-3.0, -3.0])}).spectra["msi"]
    assert torch.equal(found[:, 0] == 0, torch.arange(200) % 2 == 0)
