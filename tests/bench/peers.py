"""What a user would otherwise take: scikit-learn's estimators on single pixels or on patches, each tuned by cross-validation on the
training labels alone."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from sklearn.base import BaseEstimator
from sklearn.decomposition import PCA
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.model_selection import GridSearchCV, StratifiedKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from threadpoolctl import threadpool_limits

PATCH_PX = 5
COMPONENTS = 30  # of more bands than these, for patches
FOLDS = 3
NONE = -1


def _forest() -> tuple[BaseEstimator, dict[str, list]]:
    forest = RandomForestClassifier(300, random_state=0, n_jobs=1)
    return forest, {"max_features": ["sqrt", 0.3], "min_samples_leaf": [1, 3]}


def _vectors() -> tuple[BaseEstimator, dict[str, list]]:
    machine = make_pipeline(StandardScaler(), SVC())
    return machine, {"svc__C": [1, 10, 100, 1000], "svc__gamma": ["scale", 0.1, 0.01, 0.001]}


def _boosting() -> tuple[BaseEstimator, dict[str, list]]:
    return HistGradientBoostingClassifier(random_state=0, min_samples_leaf=3, max_bins=63), {
        "learning_rate": [0.05, 0.2],
        "max_iter": [40, 120],
    }


PEERS: dict[str, Callable[[], tuple[BaseEstimator, dict[str, list]]]] = {"RF": _forest, "SVM": _vectors, "GB": _boosting}


def peer_map(peer: str, bands: np.ndarray, train: np.ndarray, patches: bool) -> np.ndarray:
    """Codes int16 (H, W) by a tuned peer from bands (C, H, W), NaN where there are no data, and labels (H, W), NONE where there are
    none; NONE where bands are missing."""
    there = ~np.isnan(bands).any(axis=0)
    filled = np.where(there, bands, np.mean(bands[:, there], axis=1)[:, None, None])
    table = _patches(filled, there) if patches else filled.reshape(len(bands), -1).T
    rows = np.flatnonzero((train != NONE) & there)
    codes = train.ravel()[rows]
    estimator, grid = PEERS[peer]()
    with threadpool_limits(1):  # many small fits: threads only get in each other's way
        estimator = _tuned(estimator, grid, table[rows], codes)
        found = np.full(train.size, NONE, np.int16)
        found[there.ravel()] = estimator.predict(table[there.ravel()])
    return found.reshape(train.shape)


def _tuned(estimator: BaseEstimator, grid: dict[str, list], table: np.ndarray, codes: np.ndarray) -> BaseEstimator:
    """The best of the grid on these labels; as it is where a class has one label only."""
    folds = min(FOLDS, int(np.unique(codes, return_counts=True)[1].min()))
    if folds < 2:
        return estimator.fit(table, codes)
    search = GridSearchCV(estimator, grid, cv=StratifiedKFold(folds, shuffle=True, random_state=0), n_jobs=1)
    return search.fit(table, codes).best_estimator_


def _patches(bands: np.ndarray, there: np.ndarray) -> np.ndarray:
    """The window around every pixel as one row (H W, C PATCH_PX^2); many bands as their principal components."""
    if len(bands) > COMPONENTS:
        spectra = StandardScaler().fit_transform(bands.reshape(len(bands), -1).T)
        parts = PCA(COMPONENTS, random_state=0).fit(spectra[there.ravel()]).transform(spectra)
        bands = parts.T.reshape(COMPONENTS, *there.shape)
    rim = PATCH_PX // 2
    padded = np.pad(bands, ((0, 0), (rim, rim), (rim, rim)), mode="reflect")
    windows = sliding_window_view(padded, (PATCH_PX, PATCH_PX), axis=(1, 2))  # (C, H, W, P, P)
    return windows.transpose(1, 2, 0, 3, 4).reshape(there.size, -1)
