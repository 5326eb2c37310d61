"""Trained models: the file, the session that runs it, and the tiles it runs on."""
