"""The one-minute debrief after an interview, answered in any order and any words."""
