"""A question typed without its mark, by how it begins: the one place that knows; the parts tell whom and what it asks."""

from coach import lazy_re as re
from handlers.reading.lead import behind

_LEAD = behind(
    "hey|hi|now|please|sorry|wait|then|aiy[ao]h?|alamak|bro|quick question|question|one more thing"
)
OF_ME = re.compile(
    _LEAD + r"(?:how to (?:tell|ask|write|answer|reply to|thank|put|explain) (?:them|her|him|it|this|that)|"
    r"how (?:do i|should i|shall i|can i|could i)|what (?:do i|should i|shall i|can i)|"
    r"(?:should|shall|may|must|can|could|might) i|do i (?:have|need)|"
    r"is it (?:ok(?:ay)?|bad|rude|normal|weird|too)|"
    r"(?:when|who|whom|where|why) (?:do i|should i|shall i|can i))\b",
    re.I,
)
""" "How to tell them", "should i ring her": to the bot, about what the user is to do."""
WHAT = re.compile(
    behind("hey") + r"(?:who(?! would| knew| cares)|whom|whose|where|which(?! is (?:why|how|when))|"
    r"what(?:'?s| is| did| do| was| are)|when (?:did|do|is|was)|how (?:often|long|many|did|do|is)|"
    r"why)\b",
    re.I,
)
""" "Who's Dana", "why no answer": for a thing, a person, a time."""
WHETHER = re.compile(
    behind("hey") + r"(?!did (?:it|that|this)\b)(?:is|isn'?t|are|was|wasn'?t|were|does|do|did|would|will) "
    r"(?:it|that|this|there|i|they|she|he)\b",
    re.I,
)
""" "Is it a bad sign they asked for references": for a yes or no."""
TURNED = re.compile(
    behind() + r"(?!who (?:would|could|knew)\b|did (?:it|that|this)\W*$)(?:(?:how|why|what|who|when|where) )?"
    r"(?:do|does|did|is|are|was|were|should|can|could|will|would)\b"
    r"(?! (?:they|we|she|he) (?:talked|want|need))",
    re.I,
)
"""The verb before its subject."""


OPENS = (
    r"is|are|am|was|were|do|does|did|should|shall|shld|can|could|may|might|must|will|would|has|have i|"
    r"what(?:'?s|ever)?|wat|why|how|who|whom|whose|when|where|which|any (?:tips|advice|ideas?)|"
    r"(?:is|are|was|were|do|does|did|should|can|could|would|will|has)n['’]?t|r u"
)
"""Whatever a question can begin with; much that is told begins so too ("when I was there ..."): only where a worry is looked for."""


def unmarked(text: str) -> bool:
    """Nothing that is told begins so."""
    return any(p.match(text) for p in (OF_ME, WHAT, WHETHER, TURNED))


def about_me(text: str) -> bool:
    return OF_ME.match(text) is not None


def for_something(text: str) -> bool:
    return WHAT.match(text) is not None


def for_yes_or_no(text: str) -> bool:
    return WHETHER.match(text) is not None
