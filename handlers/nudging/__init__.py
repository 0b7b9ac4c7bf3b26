"""The coach speaks first: what is due, how it is shown, later, paused, on its way."""
