"""The QGIS side: panel, Processing algorithms and the wire to the engine."""
