"""The engine of X-ModalNet for QGIS: a child process that knows nothing of QGIS. `python -m engine --help`."""

VERSION = "0.1.0"
