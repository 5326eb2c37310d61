"""What can go wrong, as sentences: what was found, what was wanted (message), and what to do about it (hint)."""

from __future__ import annotations


class EngineError(Exception):
    """Something that the user can understand and mend."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}. {self.hint}" if self.hint else self.message


class JobError(EngineError):
    """The job contradicts itself, before any file was opened."""


class LayerError(EngineError):
    """A raster layer cannot be read, or does not fit to the others."""


class LabelError(EngineError):
    """The labels or the reference cannot be used."""


class ModelError(EngineError):
    """A model file is damaged, too new, or does not fit to the layers."""


class OutputError(EngineError):
    """A result cannot be written."""


class DeviceError(EngineError):
    """The asked-for device is absent or out of memory."""


class WireError(EngineError):
    """Engine and plugin do not understand each other."""


class SetupError(EngineError):
    """The engine's Python does not start, or lacks a package."""


class InternalError(EngineError):
    """Our own fault, not the user's."""


class Cancelled(Exception):  # noqa: N818 (an outcome, not an error)
    """The user asked to stop."""


KINDS: dict[str, type[EngineError]] = {
    kind.__name__: kind
    for kind in (
        EngineError,
        JobError,
        LayerError,
        LabelError,
        ModelError,
        OutputError,
        DeviceError,
        WireError,
        SetupError,
        InternalError,
    )
}
