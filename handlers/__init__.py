"""Talks: one file per conversation; pure functions from a message to replies."""
