"""Widgets of the dock; they know the Session and nothing behind it."""
