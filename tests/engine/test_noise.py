"""Bands of noise: told by numbers and wavelengths, with what a training does without them; never where all ground is rough."""

import dataclasses

import numpy as np
import pytest

from xmodalnet.engine.data.noise import noise_note, noisy_bands
from xmodalnet.engine.data.spectra import Light
from xmodalnet.engine.data.stack import Stream
from xmodalnet.engine.grid import Window

STREAM = Stream("hsi", "hsi", "a.tif", (1, 2, 4, 5, 6), Light((400, 410, 430, 440, 450), (10,) * 5), Window(0, 0, 64, 64))
EVERYWHERE = np.ones((2, 64, 64), bool)


@pytest.fixture
def pixels():
    """Chips of five bands (2, 5, 64, 64): smooth ground with a little noise, the second and the last of noise alone."""
    generator = np.random.default_rng(0)
    ground = np.sin(np.arange(64) / 9)[:, None] + np.cos(np.arange(64) / 7)
    found = (ground + 0.2 * generator.normal(size=(2, 5, 64, 64))).astype(np.float32)
    found[:, [1, 4]] = generator.normal(size=(2, 2, 64, 64))
    return found


def test_bands_of_noise_are_named_with_what_does_without_them(pixels):
    """Three such bands of 224 were learned without a word."""
    assert noise_note(STREAM, pixels, EVERYWHERE) == (
        "Layer 'hsi' has 2 bands in which neighbouring pixels have nothing in common, as in noise: 410, 450 nm. To learn from the others "
        "alone, flag these as bad in the file (bbl), or train on the command line with --bands hsi=1,4-5"
    )
    unlit = noise_note(dataclasses.replace(STREAM, light=Light()), pixels, EVERYWHERE)
    assert "as in noise: 2, 6. To learn" in unlit, "without wavelengths by their numbers"


def test_only_bands_of_a_hyperspectral_layer_as_they_are_are_judged(pixels):
    assert noise_note(dataclasses.replace(STREAM, kind="msi"), pixels, EVERYWHERE) == ""
    assert noise_note(dataclasses.replace(STREAM, weights=np.eye(5)), pixels, EVERYWHERE) == ""
    assert noisy_bands(pixels[:, [0, 2, 3]], EVERYWHERE) == []


def test_where_all_bands_are_rough_or_hardly_anything_is_seen_none_is_noise(pixels):
    assert noisy_bands(np.random.default_rng(1).normal(size=(2, 5, 64, 64)).astype(np.float32), EVERYWHERE) == []
    few = np.zeros((2, 64, 64), bool)
    few[:, :8, :8] = True
    assert noisy_bands(pixels, few) == []
    pixels[:, 1] = 3.0
    assert noisy_bands(pixels, EVERYWHERE) == [4], "a band that is constant is told elsewhere"


def test_what_has_no_data_tells_nothing(pixels):
    there = EVERYWHERE.copy()
    there[:, ::2] = False
    pixels[:, :, ::2] = 0.0
    assert noisy_bands(pixels, there) == [1, 4]
