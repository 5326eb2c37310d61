"""What a label layer teaches, as a short text: another one when other ground is labelled, or with another code.

Of each shape its code, its extent and its measures count, to as many digits as outlive a file: saved, a shape may begin at another corner
and be one of many parts. What a class is called, and in which order the shapes are, does not count.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping
from typing import Optional

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsVectorLayer

_MOST_MEASURED = 5_000  # shapes; of more, which would be felt in every edit, only their number in each class counts


def taught_by(layer: QgsVectorLayer, codes: Mapping[int, Optional[int]]) -> str:
    """codes: of the shapes, by their ids; None for one that has no class and teaches nothing."""
    if len(codes) > _MOST_MEASURED:
        lines = [f"{code} {number}" for code, number in Counter(codes.values()).items() if code is not None]
    else:
        request = QgsFeatureRequest().setSubsetOfAttributes([])
        shapes = ((codes.get(feature.id()), feature.geometry()) for feature in layer.getFeatures(request))
        lines = [f"{code} {_measures(shape)}" for code, shape in shapes if code is not None]
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()[:16]


def _measures(shape: QgsGeometry) -> str:
    box = shape.boundingBox()
    place = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return " ".join([*(f"{value:.9g}" for value in place), *(f"{value:.6g}" for value in (shape.area(), shape.length()))])
