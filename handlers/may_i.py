"""Asking before writing, however it is put: "may I", "is it cheeky to", "tempted to", "thinking of dropping her a line"."""

import re

from coach.understand import ContactRead
from handlers import find
from handlers.fits import letter
from handlers.turn import Turn

WRITE = (
    r"(?:writ(?:e|ing)|send(?:ing)?|e-?mail(?:ing)?|mail(?:ing)?|call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|text(?:ing)?|ping(?:ing)?|nudg(?:e|ing)|"
    r"messag(?:e|ing)|dm(?:ing)?|connect(?:ing)?|invit(?:e|ing)|follow(?:ing)?(?:[- ]?up)?|check(?:ing)?[- ]?in|ask(?:ing)?|contact(?:ing)?|chas(?:e|ing)|"
    r"answer(?:ing)?|reply(?:ing)?|respond(?:ing)?|tell(?:ing)?|let(?:ting)? \w+(?: \w+)? know|thank(?:ing)?|remind(?:ing)?|reach(?:ing)? out|get(?:ting)? (?:back to|in touch)|"
    r"dropp?(?:ing)?|giv(?:e|ing) (?:\w+ ){1,2}(?:a )?(?:quick )?(?:call|ring|buzz|shout)|visit(?:ing)?|bother(?:ing)?|bugg?(?:ing)?|add(?:ing)?|"
    r"stop(?:ping)? by|swing(?:ing)? by|show(?:ing)? up|go(?:ing)? (?:there|by)|try(?:ing)? (?:again|\w+ again))"
)
JUDGED = (
    r"(?:ok|okay|fine|alright|all right|too (?:early|late|soon|much|pushy)|wise|smart|cheeky|rude|weird|pushy|bad(?: form| idea)?|annoying|strange|"
    r"odd|silly|appropriate|acceptable|a good (?:idea|time|moment)|worth|allowed|normal)"
)
PLAIN = re.compile(
    rf"^\W*(?:(?:hi|hey|so|and|ok|okay|well|hm+)[, ]+)*(?:(?:is|would|wouldn'?t|isn'?t) (?:it|that|this) (?:be )?)?{JUDGED}\b.*\?|"
    rf"\b(?:should|can|may|could|shall|do|might|must) i (?:\w+ ){{0,2}}{WRITE}\b|\b(?:ok|okay|fine|good) to {WRITE}\b|^[\w .'-]{{2,30}} again\?$|\bok\?\s*$|"
    r"\b(?:drop|stop|swing) by (?:their|the|his|her)\b|\bthank \w+ again\b|\bshould i\b.*\bagain\b",
    re.I,
)
LEANING = re.compile(
    rf"\b(?:about to|going to|gonna|want to|wanna|would (?:like|love) to|i'?d (?:like|love|rather)(?: to)?|thinking (?:of|about)|planning (?:to|on)|tempted to|"
    rf"itching to|considering|feel like|might(?: just)?|how about (?:i|me)|what (?:if|about) i?|shall we|i'?ll just|maybe i(?:'ll| should| could)?|"
    rf"would it help (?:if i|to)) (?:\w+ ){{0,2}}?{WRITE}\b",
    re.I,
)
"""Half a plan: a question too, where it is about somebody who could be bothered by it."""
THEM = re.compile(
    r"\b(?:her|him|them|they|their|the (?:recruiter|hiring manager|manager|team|panel|interviewers?|hr|company|ceo))\b",
    re.I,
)
INFLECTED = re.compile(r"\b(?:remind me|tell me|ask me|give me|send me|call me)\b", re.I)
"""Said to the bot."""


def meant(turn: Turn) -> bool:
    text = turn.text
    if letter(text):
        return False
    if INFLECTED.search(text) and not PLAIN.search(text):
        return False
    return PLAIN.search(text) is not None or (LEANING.search(text) is not None and _about_somebody(turn))


def _about_somebody(turn: Turn) -> bool:
    """Somebody at a company of theirs, or the company."""
    if THEM.search(turn.text) or find.named_in(turn.search, turn.text):
        return True
    named = (*turn.read.contacts, *((ContactRead(name=turn.read.company),) if turn.read.company else ()))
    return bool(find.people_named(turn.search, named)) or any(
        f" {p.name.split()[0].casefold()} " in f" {turn.text.casefold().strip(' ?!.')} "
        for p in turn.search.people
    )
