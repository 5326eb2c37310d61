"""Whitened principal components on spectra whose directions are known."""

import pytest
import torch

from xmodalnet.engine.learn.whitening import whitened_components
from xmodalnet.engine.nets.build import build_net
from xmodalnet.engine.specs import NetSpec


def test_a_small_difference_counts_as_much_as_a_large_one():
    """Two bands that are the same but for a hundredth: the sum and the difference come out with the same spread."""
    generator = torch.Generator().manual_seed(0)
    light, hue = torch.randn(2, 5000, generator=generator)
    spectra = torch.stack([7.0 + light + 0.1 * hue, light - 0.1 * hue], dim=1)
    components = whitened_components(spectra, 2)
    seen = (spectra - spectra.mean(0)) @ components.T
    torch.testing.assert_close(seen.std(0), torch.tensor([1.0, 0.95]), atol=0.01, rtol=0.0)
    assert abs(torch.corrcoef(torch.stack([seen[:, 1], hue]))[0, 1]) > 0.99


def test_what_is_only_noise_stays_small_and_a_constant_band_says_nothing():
    generator = torch.Generator().manual_seed(0)
    spectra = torch.stack([torch.randn(1000, generator=generator), torch.zeros(1000)], dim=1)
    spectra[:, 1] += 1e-4 * torch.randn(1000, generator=generator)
    seen = (spectra - spectra.mean(0)) @ whitened_components(spectra, 2).T
    assert seen[:, 1].std() < 0.01
    assert torch.isfinite(whitened_components(torch.ones(5, 3), 3)).all()
    assert torch.isfinite(whitened_components(torch.ones(1, 1), 9)).all()


@pytest.mark.parametrize("bands", [1, 4, 224])
def test_a_network_starts_with_each_direction_and_its_opposite(bands):
    net = build_net({"any": bands}, 3, NetSpec(8), exchange=True)
    directions = torch.linalg.qr(torch.randn(bands, bands, generator=torch.Generator().manual_seed(1)))[0]
    net.start_from({"any": directions})
    weights = net.features["any"].spectral[0].weight.detach()[:, :, 0, 0]
    known = min(bands, 4)
    torch.testing.assert_close(weights[:known], directions[:known])
    torch.testing.assert_close(weights[known : 2 * known], -directions[:known])


def test_what_does_not_vary_has_no_directions():
    for spectra in (torch.zeros(0, 3), torch.ones(1, 3), torch.ones(50, 3)):
        assert whitened_components(spectra, 2).shape == (0, 3)
