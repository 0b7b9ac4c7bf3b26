"""Remembers: one port, several stores."""
