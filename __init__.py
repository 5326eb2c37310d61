"""X-ModalNet for QGIS: maps from a handful of labels and whatever sensors there are. QGIS enters at `classFactory`."""


def classFactory(iface):
    """The plugin object that QGIS loads and unloads."""
    from .plugin.main import Plugin

    return Plugin(iface)
