"""Whoever is due is found in time: the clock, and what keeps it from spinning or piling up."""
