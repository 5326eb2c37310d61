"""What to do with finished class maps: how good they are, what they have in common, and cleaning them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Optional

from .checks import check_outputs, check_path, check_seed, same_file
from .errors import JobError, LabelError
from .specs import LabelSpec, check_codes

SAMPLINGS = ("stratified", "random")
AS_DRAWN = "drawn"
DESIGNS = ("random", "equal", "proportional", "optimal")  # all but the first stratified by the classes of the map
MOST_POINTS = 100_000
MOST_RADIUS_PX = 15


@dataclass(frozen=True)
class Design:
    """How points were drawn: one of DESIGNS, and where the map lies whose classes were the strata: as it was, and as it lay from the
    points, which may have been moved together with it."""

    name: str
    map_paths: tuple[str, str]

    @property
    def sampling(self) -> str:
        """As an AssessJob calls it."""
        return "random" if self.name == "random" else "stratified"

    def strata_of(self, map_path: str) -> Optional[str]:
        """The map whose classes were the strata, if it is another one than that which the points are to judge. Raises LabelError where it
        is gone."""
        if self.sampling == "random":
            return None
        found = next((path for path in self.map_paths if os.path.isfile(path)), None)
        if found is None:
            raise LabelError(
                f"The map that the points were drawn from is gone: {self.map_paths[0]}",
                "Put it back, as its classes were the strata of the sample, or say how the points were drawn",
            )
        return None if same_file(found) == same_file(map_path) else found


def design_in(metadata: Mapping[str, str], points_path: str) -> Optional[Design]:
    """What the metadata of a file of points say of how they were drawn, as a SamplingJob leaves them; None where they say nothing."""
    beside = os.path.join(os.path.dirname(points_path), metadata.get("MAP_BESIDE", ""))
    is_told = metadata.get("DESIGN") in DESIGNS
    return Design(metadata["DESIGN"], (metadata.get("MAP", ""), beside)) if is_told else None


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

    change_path: a class map of where the second one has another class; report_path: the matrix as a page; renamed: names that classes
    had, each with what the class is called now, beside what the maps tell of their own. language: of the report, as of TrainJob, and of
    the legend of the map of changes.
    """

    map_path: str
    other_path: str
    change_path: Optional[str] = None
    report_path: Optional[str] = None
    renamed: tuple[tuple[str, str], ...] = ()
    language: str = ""

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


@dataclass(frozen=True)
class AssessJob:
    """Compare a class map with reference labels; model_path: what made the map, named in the report.

    sampling: how the reference's pixels were drawn from the map, which lets them speak for all of it: "stratified" by its classes
    or by the codes of strata_path, or "random" from all of it; "drawn": as the reference's file says, if it does; None: they were not.
    compare_path: another map to be tested on the same reference. renamed, language: as of CompareJob. table_path: the figures as CSV.
    """

    map_path: str
    reference: LabelSpec
    report_path: Optional[str] = None
    model_path: Optional[str] = None
    sampling: Optional[str] = None
    strata_path: Optional[str] = None
    compare_path: Optional[str] = None
    renamed: tuple[tuple[str, str], ...] = ()
    language: str = ""
    table_path: Optional[str] = None

    def check(self) -> None:
        """Raises JobError."""
        check_path(self.map_path, "map")
        check_path(self.reference.path, "reference")
        check_codes(self.reference.classes)
        inputs = [self.map_path, self.reference.path]
        for path, what in ((self.strata_path, "strata"), (self.compare_path, "other map")):
            if path is not None:
                check_path(path, what)
                inputs.append(path)
        if self.report_path is not None:
            check_path(self.report_path, "report", ".html")
        if self.table_path is not None:
            check_path(self.table_path, "table of figures", ".csv")
        check_outputs([self.report_path, self.table_path], inputs)
        if self.sampling is not None and self.sampling not in (*SAMPLINGS, AS_DRAWN):
            raise JobError(f"'{self.sampling}' is no sampling design", f"Use one of {', '.join(SAMPLINGS)}, or none")
        if self.strata_path is not None and self.sampling != "stratified":
            raise JobError(
                "Strata are given, but the sample is not said to be stratified", "Choose the sampling 'stratified', or no strata"
            )
        if self.compare_path is not None and same_file(self.compare_path) == same_file(self.map_path):
            raise JobError("The map would be compared with itself", "Choose another map")


@dataclass(frozen=True)
class SamplingJob:
    """Draw pixels of a class map at random, as points that somebody gives a reference class: what `AssessJob.sampling` asks for.

    design: "random" from all of the map, or within each of its classes: as many of each ("equal"), as the class is large ("proportional"),
    or as it is large and in doubt ("optimal", which needs the map's confidence). replace: also answers, and whatever else is in a file
    of that name.
    """

    map_path: str
    points_path: str
    design: str = "proportional"
    size: int = 200
    seed: int = 0
    confidence_path: Optional[str] = None
    replace: bool = False

    def check(self) -> None:
        """Raises JobError."""
        check_path(self.map_path, "map")
        check_path(self.points_path, "points", ".gpkg")
        inputs = [self.map_path]
        if self.confidence_path is not None:
            check_path(self.confidence_path, "confidence map")
            inputs.append(self.confidence_path)
        check_outputs([self.points_path], inputs)
        if self.design not in DESIGNS:
            raise JobError(f"'{self.design}' is no sampling design", f"Use one of {', '.join(DESIGNS)}")
        if self.design == "optimal" and self.confidence_path is None:
            hint = "Make the map with a confidence map, or choose the design 'proportional'"
            raise JobError("The design 'optimal' needs to know how sure the map is", hint)
        if not 2 <= self.size <= MOST_POINTS:
            raise JobError(f"A sample of {self.size} points is not possible", f"Choose 2 to {MOST_POINTS}")
        check_seed(self.seed)
