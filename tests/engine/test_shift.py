"""Shifts with a known answer: the same scene cut at another place, in other greys, with noise, with holes; and two of nothing alike."""

import numpy as np
import pytest
import rasterio

from xmodalnet.engine.data.shift import cross_spectrum, find_shift

SIZE = 96


def fields(seed, size=160):
    """Rectangular fields of random greys, (size, size)."""
    rng = np.random.default_rng(seed)
    image = np.zeros((size, size))
    for _ in range(60):
        row, col = rng.integers(0, size, 2)
        height, width = rng.integers(10, 40, 2)
        image[row : row + height, col : col + width] = rng.uniform(0, 1)
    return image


def cut(image, col=0, row=0):
    return image[None, 30 + row : 30 + row + SIZE, 30 + col : 30 + col + SIZE].astype(np.float32)


def shifted_by(image, col, row):
    """By a part of a pixel, exactly: in the Fourier domain."""
    frequencies = np.fft.fftfreq(len(image))
    ramp = np.exp(-2j * np.pi * (frequencies[None] * col + frequencies[:, None] * row))
    return np.real(np.fft.ifft2(np.fft.fft2(image) * ramp))


def found(pairs):
    return find_shift([cross_spectrum(first, second) for first, second in pairs])


@pytest.mark.parametrize(("far", "is_sure"), [(12, True), (19, True), (20, False), (24, False), (40, False)])
def test_a_shift_as_far_as_is_looked_or_further_is_not_told_as_sure(real_data, far, is_sure):
    with rasterio.open(real_data / "sen1floods11_spain" / "Spain_7370579_S2Hand.tif") as dataset:
        values = dataset.read().astype(np.float32)
    places = [(row, col) for row in (0, 130, 260) for col in (50, 180, 310)]
    shift = found(
        [
            (values[:, row : row + SIZE, col : col + SIZE], values[:, row : row + SIZE, col - far : col - far + SIZE])
            for row, col in places
        ]
    )
    assert shift.is_sure is is_sure
    if is_sure:
        assert (shift.col_px, shift.row_px) == pytest.approx((far, 0), abs=0.1)


@pytest.mark.parametrize(("col", "row"), [(0, 0), (3, 0), (-2, 5), (7, -7), (13, 4)])
def test_whole_pixels(col, row):
    """What was cut further left lies further right."""
    image = fields(0)
    shift = found([(cut(image), cut(image, -col, -row))])
    assert (shift.col_px, shift.row_px) == pytest.approx((col, row), abs=0.05)
    assert shift.is_sure


@pytest.mark.parametrize(("col", "row"), [(0.5, 0.0), (1.3, -0.6), (-0.25, 2.75)])
def test_parts_of_pixels(col, row):
    image = fields(1)
    shift = found([(cut(image), cut(shifted_by(image, col, row)))])
    assert (shift.col_px, shift.row_px) == pytest.approx((col, row), abs=0.12)


def test_another_sensor_with_inverted_greys_and_noise():
    rng = np.random.default_rng(2)
    pairs = []
    for seed in range(6):
        image = fields(seed)
        other = np.exp(-3 * cut(image, -2, 1)) + rng.normal(0, 0.1, (1, SIZE, SIZE)).astype(np.float32)
        pairs.append((np.concatenate([cut(image), 1 - cut(image) ** 2]), other))
    shift = found(pairs)
    assert (shift.col_px, shift.row_px) == pytest.approx((2, -1), abs=0.1)
    assert shift.is_sure


def test_a_hole_that_stays_where_it_is_is_no_sign_that_nothing_moved():
    image = fields(3)
    first, second = cut(image), cut(image, -4, 0)
    first[:, 20:50, 20:50], second[:, 20:50, 20:50] = np.nan, np.nan
    shift = found([(first, second)])
    assert (shift.col_px, shift.row_px) == pytest.approx((4, 0), abs=0.1)


def test_optical_images_and_radar_of_different_places_tell_nothing(real_data):
    """Twelve pairs that never can fit, nine tiles each; those that do fit are in test_registration."""
    names = sorted(path.name for path in (real_data / "terramesh" / "S1RTC").glob("*.tif"))
    images = {kind: [_tiles(real_data / "terramesh" / kind / name) for name in names] for kind in ("S2L2A", "S1RTC")}
    shifts = [
        found(zip(images["S2L2A"][one], images["S1RTC"][other], strict=True))
        for one in range(4)
        for other in range(4)
        if one != other
    ]
    assert max(shift.score for shift in shifts) < 8
    assert not any(shift.is_sure for shift in shifts)


def _tiles(path):
    with rasterio.open(path) as dataset:
        values = dataset.read().astype(np.float32)
    return [values[:, row : row + SIZE, col : col + SIZE] for row in (0, 64, 128) for col in (0, 64, 128)]


def test_too_little_in_common_is_no_tile():
    first = cut(fields(0))
    first[:, :60] = np.nan
    assert cross_spectrum(first, cut(fields(0))) is None


def test_a_flat_image_tells_nothing():
    flat = np.ones((1, SIZE, SIZE), np.float32)
    assert not found([(flat, cut(fields(0)))]).is_sure
