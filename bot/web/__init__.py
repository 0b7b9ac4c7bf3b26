"""Webhooks, health and metrics behind one port, for any number of instances on one PostgreSQL."""

from bot.web.serve import serve

__all__ = ["serve"]
