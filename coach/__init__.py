"""Thinks: pure decisions about follow-ups; `now` is always an argument."""
