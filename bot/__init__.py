"""Runs: settings, platforms, clock, service; the only layer that touches the world."""
