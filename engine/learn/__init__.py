"""Losses, graphs, the training loop and accuracy measures; networks come in as arguments."""
