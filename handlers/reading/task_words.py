"""A task that they set, told with the day it is due."""

import re

_TASK = (
    r"(?:take-? ?home|task|test|assignment|case study|case|challenge|exercise|homework|assessment|"
    r"questionnaire|form)"
)
_DUE = r"\b(?:due|by|until|till|hand in|deadline|back)\b"
TASK_SET = re.compile(
    rf"\b(?:gave|set|sent|got|have|given|assigned|want|need|"
    rf"send)\b[^.;!?\n]{{0,30}}\b{_TASK}\b[^.;!?\n]{{0,40}}{_DUE}|"
    rf"\b{_TASK}(?: link| brief| instructions)?(?: from \w+)? (?:has |have |just |is |are |finally )*"
    rf"(?:arrived|came(?: in)?|come|here|in|landed|there)\b[^.;!?\n]{{0,20}}{_DUE}|"
    rf"\bnext(?: step| up| thing)? (?:is|comes|will be) (?:an? |the |their |some )?"
    rf"(?:\w+ )?{_TASK}\b[^.;!?\n]{{0,40}}{_DUE}",
    re.I,
)
"""Its day is the user's, and no date of theirs."""
