"""The names of days and months as pieces of patterns."""

WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
WORKDAY = "(?:mon|tues|wednes|thurs|fri)day"
MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
"""By their first letters; to stand in brackets."""
