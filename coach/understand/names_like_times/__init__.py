"""Time words and numbers that are names, so that no date is read in them: "May Mobility", "April from HR", "7-Eleven"."""
