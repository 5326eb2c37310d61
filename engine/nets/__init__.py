"""Networks: pure modules, one box of the figure per file."""
