"""The cascade: its passes, in the order in which they run."""

from coach.understand.grammar.cascade import Pass

clocks = Pass("times of day")
parts_of_day = Pass("times with a part of day")
clock_zones = Pass("times with a zone")
clock_ranges = Pass("from one time to another")
spans = Pass("lengths of time")
compound = Pass("lengths of several units")
early_ranges = Pass("ranges that share a month or week")
days = Pass("days")
periods = Pass("weeks, months, quarters")
edges = Pass("their beginnings, middles and ends")
relative = Pass("counted from a day")
weekday_dates = Pass("a weekday with its date")
date_ranges = Pass("from one day to another")
day_parts = Pass("a day with a part of day")
after_before = Pass("after a day")
joined = Pass("a day with a time")
over_days = Pass("from one instant to another")

CASCADE = (
    clocks,
    parts_of_day,
    clock_zones,
    clock_ranges,
    spans,
    compound,
    early_ranges,
    days,
    periods,
    edges,
    relative,
    weekday_dates,
    date_ranges,
    day_parts,
    after_before,
    joined,
    over_days,
)
