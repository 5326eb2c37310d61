"""Which engine runs the jobs: one that is installed here, or an interpreter that the user points at."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal

from ..engine.jobs import DoctorJob, Done
from . import runtime, settings
from .one_job import OneJob
from .tasks import EngineTask


class EngineSetup(OneJob):
    """On the main thread. Wrong choices raise EngineError at once; what fails later is emitted."""

    prepared = pyqtSignal(str)  # what came of work that nobody looks on at: a sentence to be read whenever one is back

    @property
    def engine_python(self) -> str:
        """The interpreter that will be used, "" where there is none."""
        return str(runtime.find_engine_python() or "")

    @property
    def refused_pythons(self) -> list[str]:
        """Why interpreters that were named cannot be used, a sentence each."""
        return runtime.refused_pythons()

    @property
    def auto_device(self) -> str:
        """What the device "auto" is in this engine, as far as it is known; else ""."""
        return settings.auto_device(self.engine_python)

    @property
    def engine_folder(self) -> str:
        """Where `set_up_engine` puts it."""
        return str(runtime.managed_folder())

    @property
    def engine_gigabytes(self) -> tuple[float, float]:
        """To download and on disk."""
        return runtime.engine_gigabytes()

    def set_up_engine(self, gathered: str = "") -> None:
        """Install the engine's packages from a folder or, where there is none, from PyPI; the user has said yes. Raises JobError while
        something runs."""

        self._check_idle()
        self._engine_goes()

        def take(_: Path) -> None:
            runtime.choose_managed()
            text = self.tr("An engine of another version of the plugin lies in {}: remove that folder to free its space")
            self._tell(text.format(folder) for folder in runtime.earlier_engines())
            self._on_engine_ready()

        folder = Path(gathered) if gathered else None
        self._start(EngineTask.of_setup(self.tr("Set up the X-ModalNet engine"), folder), take, self.failed.emit)

    def gather_packages(self, parent: str) -> None:
        """Download the engine's packages into a folder in this one, for computers that cannot. Raises JobError while something runs."""
        self._check_idle()
        task = EngineTask.of_gathering(self.tr("Save the engine's packages"), Path(parent))
        self._start(task, self._on_gathered, self.failed.emit)

    def choose_engine(self, python: str) -> None:
        """Take an interpreter if the engine runs in it. Raises JobError while something runs."""

        self._check_idle()
        self._engine_goes()

        def take(done: Done) -> None:
            runtime.choose_python(python)
            self._tell(done.notes)
            if done.report.get("auto_device"):
                settings.set_auto_device(self.engine_python, str(done.report["auto_device"]))
            self._on_engine_ready()

        command = runtime.engine_command(Path(python))
        task = EngineTask.of_job(self.tr("Try the X-ModalNet engine"), DoctorJob(), command)
        self._start(task, take, self.failed.emit)

    def _on_gathered(self, folder: Path) -> None:
        text = self.tr(
            "The engine's packages lie in {}. Take that folder to computers of the same system with the same Python; there, press "
            "Set Up Engine and From Folder"
        )
        self.prepared.emit(text.format(folder))

    def _on_engine_ready(self) -> None:
        self.engine_problem, self._engine_seen = None, runtime.find_engine_python()
        self.engine_changed.emit()
        self.prepared.emit(self.tr("The engine is ready: {}").format(self.engine_python))

    def _engine_goes(self) -> None:
        """What runs beside the jobs lets the old engine go: it may run in the very folder that is to be written."""
