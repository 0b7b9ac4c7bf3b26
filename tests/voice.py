"""The bot's own voice: a lint for what it says to the user, to run over whole conversations.

A calm friend who has sat on hiring panels: short, one question at a time, no guilt, no cheering, no promises."""

import re

from coach.wording.advice import Advice

MOST_CHARACTERS = 900
MOST_LINES = 18
"""A phone screen without scrolling, the draft not counted (J)."""
MOST_QUESTIONS = 2
"""A question, and perhaps the one that offers help with it."""

_RULES = (
    ("exclamation", r"!.*!|!!", "More than one exclamation mark."),
    ("cheering", r"\b"
r"(?:awesome|amazing|fantastic|great job|well done|congrats!|woohoo|yay|hooray|you rock|nailed it|"
r"you've got this|crushed it|superstar)\b", "Cheering."),
    ("capitals", r"\b(?:[A-Z]{4,} [A-Z]{4,}|NOW|NEVER|ALWAYS|MUST|IMPORTANT|WARNING|URGENT)\b", "Capitals for emphasis."),
    ("guilt", r"\b"
r"(?:you (?:forgot(?! to (?:say|mention|ask))|failed|neglected|missed|should have|ought to have|"
r"were supposed to|never (?:did|sent|answered))|"
r"you (?:still )?(?:haven't|have not|didn't) (?:yet )?"
r"(?:answer|sen[dt]|done|do|replied|reply|logged|told)\w*|"
r"why (?:didn't|haven't) you|as i (?:already )?told you|i told you|shame|disappoint\w*|lazy|"
r"careless)\b", "Guilt."),
    ("counting", r"\b\d+ (?:rejections?|failures?|missed|skipped|unanswered|ignored)\b|"
r"\b(?:rejection|failure) (?:number|no\.?) ?\d+|\bstreak\b", "Counts failures."),
    ("promise", r"\b"
r"(?:guarantee[ds]?|(?:this|it|that|they|she|he) will (?:definitely|surely|certainly)|"
r"will (?:work|impress|get you|land you|convince|make them)|"
r"you(?:'ll| will) (?:get|land) (?:the|this) (?:job|offer|role)|always works)\b", "Promises an effect."),
    ("alarm", r"\b"
r"(?:(?<!not )too late|last chance|(?<!no )hurry|act now|don't miss|deadline missed|failed|fatal|"
r"alert)\b", "Alarms."),
    ("robot", r"\b"
r"(?:oops|uh-oh|whoops|error \d+|invalid (?:input|command|value)|null|undefined|exception|"
r"traceback|unexpected error|as an ai|please be advised|please kindly|"
r"kindly (?:note|do|send|reply|provide))\b", "Machine talk."),
    ("verdict", r"\b"
r"(?:you(?:'re| are| were) (?:out|rejected|bad|weak|too slow|behind)|"
r"they(?:'re| are) ignoring you|ghosted you|bad news)\b", "Judges the user or reads silence as a no."),
)  # fmt: skip


def voice_faults(text: str, *, quoted: str = "") -> tuple[Advice, ...]:
    """What in a message of the bot is not in its voice; `quoted`: the user's or a draft's text in it, not judged."""
    own = text.replace(quoted, "") if quoted else text
    own = re.sub(r"\"[^\"\n]*\"|\u201c[^\u201d\n]*\u201d", "", own)
    found = [_found(rule, pattern, sentence, own) for rule, pattern, sentence in _RULES]
    return tuple(a for a in (*found, *_measures(own)) if a)


def _found(rule: str, pattern: str, sentence: str, text: str) -> Advice | None:
    flags = re.NOFLAG if rule == "capitals" else re.IGNORECASE
    hit = re.search(pattern, text, flags | re.DOTALL if rule == "exclamation" else flags)
    return Advice(rule=rule, severity="caution", sentence=sentence, phrase=hit[0][:60]) if hit else None


def _measures(text: str) -> tuple[Advice | None, ...]:
    long = len(text) > MOST_CHARACTERS or len(text.strip().splitlines()) > MOST_LINES
    asking = text.count("?") > MOST_QUESTIONS
    return (
        Advice(
            rule="length", severity="caution", sentence=f"{len(text)} characters: too long for one message."
        )
        if long
        else None,
        Advice(rule="questions", severity="caution", sentence="More than one thing is asked.")
        if asking
        else None,
    )
