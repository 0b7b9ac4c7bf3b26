"""How people tell of a meeting that is just over, and what must be kept of it."""
