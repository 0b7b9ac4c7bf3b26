"""The closed vocabulary of time: every word the grammar knows, by kind, with its value."""

WEEKDAYS = {
    "monday": 0,
    "mon": 0,
    "tuesday": 1,
    "tue": 1,
    "tues": 1,
    "wednesday": 2,
    "wed": 2,
    "weds": 2,
    "thursday": 3,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "friday": 4,
    "fri": 4,
    "saturday": 5,
    "sat": 5,
    "sunday": 6,
    "sun": 6,
}
PLURAL_WEEKDAYS = {f"{name}s": number for name, number in WEEKDAYS.items() if name.endswith("day")}
MONTHS = {
    "january": 1,
    "jan": 1,
    "february": 2,
    "feb": 2,
    "march": 3,
    "mar": 3,
    "april": 4,
    "apr": 4,
    "may": 5,
    "june": 6,
    "jun": 6,
    "july": 7,
    "jul": 7,
    "august": 8,
    "aug": 8,
    "september": 9,
    "sep": 9,
    "sept": 9,
    "october": 10,
    "oct": 10,
    "november": 11,
    "nov": 11,
    "december": 12,
    "dec": 12,
}
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""First month of the meteorological season on the northern half."""

_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
SMALL = {word: number for number, word in enumerate(_SMALL)}
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "ninety": 90}
ORDINALS = {
    word: number + 1
    for number, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ]
    )
} | {"thirtieth": 30}

UNITS = {
    **dict.fromkeys(("second", "seconds", "sec", "secs"), "second"),
    **dict.fromkeys(("minute", "minutes", "min", "mins", "m"), "minute"),
    **dict.fromkeys(("hour", "hours", "hr", "hrs", "h"), "hour"),
    **dict.fromkeys(("day", "days", "d", "nights"), "day"),
    **dict.fromkeys(("week", "weeks", "wk", "wks", "w", "workweek"), "week"),
    **dict.fromkeys(("fortnight", "fortnights"), "fortnight"),
    **dict.fromkeys(("month", "months", "mth", "mths", "mo"), "month"),
    **dict.fromkeys(("quarter", "quarters"), "quarter"),
    **dict.fromkeys(("year", "years", "yr", "yrs", "y"), "year"),
    **dict.fromkeys(("weekend", "weekends"), "weekend"),
    **dict.fromkeys(("decade", "decades"), "decade"),
}
UNITS |= {
    f"{word}{tail}": unit
    for word, unit in UNITS.items()
    for tail in (["'"] if word.endswith("s") else ["'s"])
    if len(word) > 3 or unit == "day"
}
"""Also as in "a week's time", "two weeks' time"."""
BUSINESS = {"business": 1, "working": 1, "work": 1, "biz": 1}
VAGUE_COUNTS = {"few": 3, "couple": 2, "several": 3}

TODAY = {
    "today": 0,
    "tdy": 0,
    "2day": 0,
    "tomorrow": 1,
    "tmrw": 1,
    "tmr": 1,
    "tmw": 1,
    "tom": 1,
    "2moro": 1,
    "2morrow": 1,
    "tomoz": 1,
    "tmo": 1,
    "yesterday": -1,
    "yday": -1,
    "ystd": -1,
    "overmorrow": 2,
}
NIGHTS = {"tonight": 0, "tonite": 0, "2nite": 0, "2night": 0}

PARTS = {
    "morning": "morning",
    "mornings": "morning",
    "morn": "morning",
    "forenoon": "morning",
    "afternoon": "afternoon",
    "arvo": "afternoon",
    "aft": "afternoon",
    "afternoons": "afternoon",
    "evening": "evening",
    "evenings": "evening",
    "night": "night",
    "nite": "night",
    "lunchtime": "noon",
    "lunch": "noon",
    "dinnertime": "evening",
    "breakfast": "morning",
    "daytime": "day",
    "nighttime": "night",
    "midday": "noon",
}
END_OF_DAY = {"eod": "eod", "cob": "eod", "cop": "eod", "eob": "eod"}
PART_HOURS = {
    "morning": (8, 12),
    "noon": (12, 13),
    "afternoon": (12, 16),
    "evening": (16, 20),
    "night": (20, 24),
    "day": (8, 18),
    "eod": (17, 18),
}
"""Hours a part of the day spans, for comparing; the hour of a reminder is the bot's own default (C4)."""

NEXT = {"next": 1, "nxt": 1}
THIS = {"this": 0, "current": 0}
LAST = {"last": -1, "previous": -1, "prev": -1}
COMING = {"coming": 1, "upcoming": 1, "following": 1}

EARLY = {"early": 0, "beginning": 0, "start": 0, "earlier": 0}
MID = {"mid": 1, "middle": 1}
LATE = {"late": 2, "later": 2, "latter": 2}
END = {"end": 3, "close": 3, "ending": 3}

HALF_DAY = {"am": 0, "pm": 1, "a": 0, "p": 1}
