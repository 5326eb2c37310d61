"""Rasters and labels as arrays on one Grid."""
