"""A task that they set, told with the day it is due."""

from coach import lazy_re as re

_TASK = (
    r"(?:take-? ?home|task|test|assignment|case study|case|challenge|exercise|homework|assessment|"
    r"questionnaire|forms?|brief|dataset|instructions)"
)
_DUE = r"\b(?:due|by|until|till|hand in|deadline|back)\b"
TASK_SET = re.compile(
    rf"\b(?:wants?|needs?|asked for|expects?)\b [^.;!?\n]{{1,40}}?\bfrom me\b[^.;!?\n]{{0,30}}{_DUE}|"
    rf"\b(?:gave|set|sent|got|have|given|assigned|want|need|"
    rf"send)\b[^.;!?\n]{{0,30}}\b{_TASK}\b[^.;!?\n]{{0,40}}{_DUE}|"
    rf"\b{_TASK}(?: link| brief| instructions)?(?: from \w+)? (?:has |have |just |is |are |finally )*"
    rf"(?:arrived|came(?: in)?|come|here|in|landed|there)\b[^.;!?\n]{{0,20}}{_DUE}|"
    rf"\bnext(?: step| up| thing)? (?:is|comes|will be) (?:an? |the |their |some )?"
    rf"(?:\w+ )?{_TASK}\b[^.;!?\n]{{0,40}}{_DUE}|"
    rf"\b{_TASK}\b[^.;!?\n]{{0,30}}\b(?:they|she|he|it|which|that|who|hr|recruiter)(?:['’]ll| will|['’]s| is| are|['’]re)? "
    rf"(?:be )?(?:send(?:s|ing)?|sent|coming|comes?|arriv\w+|get(?:s|ting)?|giv\w+|hand\w*|e-?mail\w*|share\w*|follow\w*)\b|"
    rf"\b(?:send(?:s|ing)?|gets?|giv(?:e|es|ing)|e-?mail(?:s|ing)?|share|post)(?: me| us| it| over| out)* (?:an? |the |their |some |its )?(?:\w+ ){{0,2}}{_TASK}\b",
    re.I,
)
"""Its day is the user's, and no date of theirs."""
