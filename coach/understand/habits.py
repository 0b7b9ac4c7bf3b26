"""Times that are only how things are there: pay days, busy seasons, years one worked, how much earlier something was done."""

from coach.understand.phrases import Phrases

_WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_FEAST = "christmas|xmas|easter|diwali|eid|halloween|ramadan|summer|winter|spring|autumn"
_HECTIC = "busiest|quietest|slowest|peak|busy|quiet|slow|dead|mad|manic|hectic|crazy|rammed|chaos|mental|bonkers|heaving|flat\\s+out|hell|brutal"
HABITS = (
    Phrases(
        rf"\b(?:{_HECTIC})(?:\s+(?:times?|season|period|months?|of\s+(?:the\s+)?year|there|here|for\s+\w+|with\s+\w+|spell|stretch))*\s+"
        rf"(?:is|are|in|comes?|around|over|at)\s+((?:{_MONTH}|{_FEAST}))\b(?!\s+\d)"
        rf"|\b(?:in\s+)?((?:{_MONTH}|{_FEAST}))\s+(?:there\s+)?(?:is|are|was|'s|gets?)\s+(?:(?:always|so|just|really|a|usually|pretty|their)\s+)*"
        rf"(?:{_HECTIC})\b"
        rf"|\b(?:nobody|no\s+one|everyone|everybody|people|they|we)\s+(?:(?:ever|never|always|usually|only|mostly)\s+)+\w+\s+"
        rf"(?:\w+\s+){{0,2}}?in\s+((?:{_MONTH}|{_FEAST}))\b(?!\s+\d)"
        rf"|\b(?:nobody|no\s+one|everyone|everybody)\s+\w+s\s+(?:\w+\s+)?in\s+((?:{_MONTH}|{_FEAST}))\b(?!\s+\d)"
        r"|\b(?:13th|thirteenth|14th|fourteenth)\s+month\b"
        r"|\b(?:\d{1,2}|two|three|four|five)\s+(?:days?|weeks?|months?|years?|hours?)\s+back[\s-]+to[\s-]+back\b"
    ),
    Phrases(
        r"\b(?:pay\s?day|payroll|rent|mortgage|wages?|salary|salaries|pays?|paid)\s+"
        r"(?:(?:is|are|us|me|you|them|comes?|lands?|falls?|runs?|goes|due|in|out|always|monthly|on|every\w*)\s+)*"
        rf"(the\s+(?:(?:first|second|third|fourth|last)(?:\s+(?:{_WEEKDAY}|(?:working\s+)?day))?|\d{{1,2}}(?:st|nd|rd|th))"
        rf"(?:\s+of\s+(?:the|each|every)\s+month)?)\b(?!\s+(?:of\s+)?(?:{_MONTH}|next|this))"
    ),
    Phrases(
        r"\b(?:worked|was|were|been|employed|served|lived|studied|taught|drove|trained|managed|ran|there|stint|job|contract|school|"
        r"college|degree|army|navy)\b[^.;!?\n]{0,40}?"
        r"\b((?:(?:19|20)\d\d)\s?(?:-|to|till|until|and|through)\s?(?:19|20)?\d\d)(?![\d/.-])"
        r"|\b((?:from|between)\s+(?:19|20)\d\d\s+(?:to|till|until|and|through)\s+(?:19|20)\d\d),?\s+(?:i|we|he|she)\b"
    ),
    Phrases(
        r"\b(?:rising|rises?|goes|going|increases?|increasing|up)\s+(?:up\s+)?(?:to\s+)?[£$€₹]?\d[\d.,]*k?\s+"
        r"(after\s+(?:\w+\s+){1,2}(?:weeks?|months?|years?))\b"
    ),
    Phrases(
        r"\b(?:was|were|had|got)\s+(?:\w+\s+)?(?:over|done|finished|out|through|gone)\s+"
        r"(in\s+(?:under\s+|about\s+|like\s+|barely\s+)?\w+\s+(?:minutes?|mins?|hours?|hrs?|seconds?|secs?))\b"
        r"|\b(?:an?|one|two|three|four|five|\d{1,3})\s+(?:full\s+|whole\s+)?(?:day|hour|week|month|minute|min)s?\s+"
        r"(?:early|late|ahead|behind|in\s+advance)\b(?!\s+(?:next|this|on|in)\b)"
    ),
    Phrases(r"\b(\d{1,2}[ap])\s*(?:and|&|or|/|,|\+)\s*\d{1,2}[b-oq-z]\b"),
)
"""Where one has a group, that is the time; else all of it."""
