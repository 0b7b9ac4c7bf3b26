"""How well messages are understood, how often something is seen where nothing is, and how fast."""
