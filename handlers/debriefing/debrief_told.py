"""What was told of an interview whatever was asked: a point left out, a weak answer, a problem of theirs."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Debrief

WEAK = re.compile(
    r"\b(weak|bad(ly)?|poor(ly)?|stumbled?|messed up|rambl\w+|went blank|blanked|froze|"
    r"not (so )?(well|great|good)|wrong|unclear|mess|vague|thin|too long|clumsy|"
    r"could have (answered|explained|said))\b",
    re.I,
)
LEFT_OUT = re.compile(
    r"^\s*(?:(?:oh|also|and|but|sorry|actually|damn|yes|yeah|yep|well|hm+|maybe|probably)\b,? )*"
    r"(?:that )?(i )?(totally |completely |just )?"
    r"(forgot|didn'?t|did not|should'?ve|should have|wanted|failed|never got)\b( to\b)?( even)? ?"
    r"(mention(ed)?|say|said|(tell|told) (them|her|him)( about)?|talk(ed)? about|bring up|brought up)?"
    r"( that| about)?\s*",
    re.I,
)
OWN_ANSWER = re.compile(
    r"\bi (really |totally |kind of )?"
    r"(answered|explained|stumbled|messed up|blanked|rambled|froze|blew|botched|fumbled|bombed)\b|"
    r"\bmy (\w+ ){1,4}answers? (was|were)\b",
    re.I,
)
""" "I answered the SQL question badly" is about the interview, not about a message."""
_I_DID_NOT = (
    r"i (?:did not|didn'?t|could not|couldn'?t|wasn'?t able to|was not able to|failed to) "
    r"(?:really |quite |properly |fully |even )?"
)
NOT_ANSWERED = re.compile(
    rf"\b{_I_DID_NOT}"
    rf"(?:(?:answer|explain|do|handle)\b[^.;,!?]{{0,40}}?\b"
    rf"(?:well|properly|right|correctly|good|fully|clearly|completely|questions?)\b|"
    rf"explain\b|know (?:the answer|what to (?:say|answer)|how to (?:answer|explain)))",
    re.I,
)
""" "I did not answer well": there, and no message of the user's."""
ASKED_AND_FAILED = re.compile(
    r"\basked (?:me )?(?:\w+ )?(?:about|on|for|how to|to explain) (?P<topic>[^.;!?]{2,60}?),? "
    r"(?:and|but|where|which|there) "
    rf"(?:{_I_DID_NOT}(?:answer|explain|know)\b|"
    rf"i (?:really |totally |kind of |just )?"
    rf"(?:blanked|froze|stumbled|rambled|messed|blew|fumbled|bombed|botched|went blank|"
    rf"had no (?:idea|answer|clue)))",
    re.I,
)
""" "They asked about IFRS 17 and I blanked": what was answered weakly is IFRS 17."""
SAYING = re.compile(r"\b(mention|say|said|tell|told|talk|bring|brought|point|add|ask)\w*\b", re.I)
BETTER = re.compile(
    r"\b(?:i'?d|i would|i could have|i could|i should have|i should) (?:now )?"
    r"(?:say|said|answer(?:ed)?|explain(?:ed)?|put|tell|told|do|done) (?:the |my |that )?(.{2,60}?)"
    r"(?: (?:question|answer|part))? (?:much |a lot |far )?"
    r"(?:better|differently|clearer|more clearly)\b",
    re.I,
)
""" "I'd say the SQL question better now" names a weak answer without calling it weak."""
SIGH = re.compile(r"^\W*(?:damn|oh|ugh|well|hm+|ok(?:ay)?|argh|shoot|yes|yeah|honestly|sorry)*\W*$", re.I)
ABOUT = re.compile(
    r"\b(?:my|the) (.{2,40}?) (?:answers?|question|part|explanation|example)\b|"
    r"\b(?:on|about|with) (?:the )?(.{2,40}?)"
    r"(?:,? (?:i|where i|and i) (?:\w+ )?"
    r"(?:went|froze|stumbled|blanked|rambled|got|was|messed|had)\b.*)?"
    r"(?: question)?$",
    re.I,
)


def fell_short(text: str) -> bool:
    """The user tells of a point left out or an answer that was weak."""
    left_out = LEFT_OUT.match(text)
    if NOT_ANSWERED.search(text) or ASKED_AND_FAILED.search(text):
        return True
    return bool(left_out and SAYING.search(text)) or bool(OWN_ANSWER.search(text) and WEAK.search(text))


def shortcomings(debrief: Debrief, text: str) -> Debrief:
    """What was left out, and what was answered weakly, are two things to write about (rule book N05)."""
    if (asked := ASKED_AND_FAILED.search(text)) is not None:
        return replace(debrief, weak=asked["topic"].strip())
    clauses = [
        c.strip()
        for c in re.split(r"[;.\n]+|,? and (?=my |i |the |also |forgot )|, (?=my |i )", text, flags=re.I)
        if c.strip() and not SIGH.match(c)
    ]
    weak = [_topic(c) for c in clauses if _weak(c)]
    left_out = [LEFT_OUT.sub("", c) for c in clauses if not _weak(c)]
    link = " and " if re.search(r"\band\b", text, re.I) else ", "
    forgot = link.join(c.rstrip(",") for c in left_out if c) or debrief.forgot
    return replace(debrief, forgot=forgot, weak=", ".join(weak) or debrief.weak)


def _weak(clause: str) -> bool:
    return any(p.search(clause) for p in (WEAK, BETTER, NOT_ANSWERED))


def _topic(clause: str) -> str:
    """ "my SQL answer was weak" -> "SQL"."""
    if better := BETTER.search(clause):
        return better[1].strip()
    found = ABOUT.search(clause)
    return (found[1] or found[2]).strip() if found else clause
