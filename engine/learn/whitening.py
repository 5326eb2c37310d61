"""The directions in which the spectra of a scene vary, so that a network starts by seeing small differences as well as large ones.

Neighbouring bands say nearly the same, and brightness drowns what tells materials apart: most of what varies lies in one direction.
In the whitened principal components every direction counts alike, which a few labels and a few hundred steps could not learn.
"""

from __future__ import annotations

import torch
from torch import Tensor

FLOOR = 1e-3  # of the largest variance: what lies far below is noise, and is not blown up to the size of a signal


def whitened_components(spectra: Tensor, most: int) -> Tensor:
    """Up to `most` directions (k, C) of spectra (M, C), the strongest first; along each they have a variance of about 1 or less. None
    where nothing varies."""
    centred = (spectra - spectra.mean(dim=0)).double()
    covariance = centred.T @ centred / max(1, spectra.shape[0] - 1)
    variance, directions = torch.linalg.eigh(covariance)
    variance, directions = variance.flip(0).clamp_min(0.0)[:most], directions.flip(1)[:, :most]
    if not variance[0] > 1e-12:
        return spectra[:0]
    scale = (variance + FLOOR * variance[0]).sqrt()
    components: Tensor = (directions / scale).T.to(spectra.dtype)
    return components
