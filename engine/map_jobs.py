"""What to do with finished class maps: jobs like those of `jobs.py`, which knows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .checks import check_outputs, check_path, same_file
from .errors import JobError

MOST_RADIUS_PX = 15


@dataclass(frozen=True)
class MajorityJob:
    """Give every pixel of a class map the class that is most frequent in the square around it, radius_px to each side."""

    map_path: str
    cleaned_path: str
    radius_px: int = 1

    def check(self) -> None:
        """Raises JobError."""
        check_path(self.map_path, "map")
        check_path(self.cleaned_path, "cleaned map", ".tif", ".tiff")
        check_outputs([self.cleaned_path], [self.map_path])
        if not 1 <= self.radius_px <= MOST_RADIUS_PX:
            raise JobError(f"A radius of {self.radius_px} pixels is not possible", f"Choose 1 to {MOST_RADIUS_PX}")


@dataclass(frozen=True)
class CompareJob:
    """Count what became of each class from one class map to another one, in the first one's pixels.

    change_path: a class map of where the second one has another class; report_path: the matrix as a page.
    """

    map_path: str
    other_path: str
    change_path: Optional[str] = None
    report_path: Optional[str] = None

    def check(self) -> None:
        """Raises JobError."""
        check_path(self.map_path, "map")
        check_path(self.other_path, "second map")
        if self.change_path is not None:
            check_path(self.change_path, "map of changes", ".tif", ".tiff")
        if self.report_path is not None:
            check_path(self.report_path, "report", ".html")
        if same_file(self.map_path) == same_file(self.other_path):
            raise JobError("The map would be compared with itself", "Choose another map")
        check_outputs([self.change_path, self.report_path], [self.map_path, self.other_path])
