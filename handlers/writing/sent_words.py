"""The words by which somebody tells of a message of their own: how it went, of what kind it was, to how many."""

from coach import lazy_re as re
from coach.model import Channel
from handlers.reading.unanswered import MY_CALL
from handlers.writing.sent_kinds import kind_in

CHANNEL_WORDS: tuple[tuple[Channel, str], ...] = (
    ("voicemail", r"\bvoice ?mail\b|\bleft (?:\w+ )?(?:a )?(?:vm|msg|message)\b|\bvm\b"),
    (
        "phone",
        r"\b"
        r"(called|calling|ringing|to call|rang|"
        r"(?:gave|given) [\w'’-]+ an? (?:quick |short )?(?:ring|call|buzz|bell)|phoned|"
        r"telephon(?:e|ed|ing)|phone call|spoke|rung|(?:on|by|over|via) (?:the )?(?:tele)?phone)\b",
    ),
    ("in_person", r"\b(in person|face[- ]to[- ]face)\b"),
    ("text", r"\b(texted|texting|sms|text message|whatsapp|(a|by|via) text)\b"),
    (
        "linkedin_note",
        r"\b"
        r"(connection request|linkedin (invite|invitation|note|request)|"
        r"(invit|connect|add)\w* .{0,40}linkedin)\b|"
        r"^\W*(?:(?:and|so|now|then|maybe)\b ?)*linkedin(?: (?!message|msg|dm|mail|in)[\w'’-]+){0,3}\W*\?$",
    ),
    ("linkedin_message", r"\blinkedin\b"),
    ("email", r"\be-?mail(?:ed|ing)\b"),
    (
        "card",
        r"\b(?:an?|the|thank[- ]?you|thanks|greeting|paper|little|small|nice|pretty|post) ?card\b|\bhandwritten\b",
    ),
)
OFFER_OF = re.compile(
    r"\b(?:about|of|mentioned|i(?:'ve| have)? (?:have|got|hold|received)|i'?ve) "
    r"(?:the|my|an|another|this) (?:\w+ )?(?:offer|deadline)\b|"
    r"\b(?:about|of) (?:the |my )?[\w&.' -]{2,30}(?:'s)? offer\b",
    re.I,
)
""" "Told Aya about the offer from Rakuten": the company named is the one that offers, not where Aya works."""
NEWS = re.compile(
    r"\b"
    r"(update|news|status|hear|heard|decision|decided|outcome|results?|verdict|time ?line|timing|"
    r"any(thing)? new|how it('s| is)? (looks?|looking|going)|how things (look|are)|"
    r"where (things|it|they|we) (stand|are))\b|"
    r"\b(?:ask\w*|find(?:ing)? out|check\w*|see|know|wonder\w*)\b (?:[\w']+ ){0,3}?"
    r"(?:where|how (?:far|long|it|things|they)|what'?s (?:happening|going on|new|up)|"
    r"what is (?:happening|going on|new)|"
    r"(?:if|whether) (?:they|she|he|there|it|the (?:role|job|position))|when (?:they|she|he|i|it))\b|"
    r"\b(?:who|whom|whether they|if they(?:'ve| have)?) (?:they )?(?:\w+ )?"
    r"(?:chose|choose|picked|pick|took|hired|decided|selected|want(?:ed)?)\b|"
    r"\b(?:chas(?:e|ing)|nudg(?:e|ing))\b|"
    r"\b(?:about|regarding|of|on|with) (?:my|the|our) (?:application|candidacy|time|dates?|next steps?)\b|"
    r"\bremind\w* (?:\w+ ){1,2}?(?:of|about) (?:me|myself|my (?:application|interview|candidacy))\b",
    re.I,
)
"""Words that ask for news."""
ASKED = re.compile(r"\b(?:asked|chased|nudged|pinged)\b", re.I)
ASKED_AGAIN = re.compile(
    r"\basked (?:him|her|them|[\w'’-]+)"
    r"(?: "
    r"(?:again|once more|a second time|another time|twice|already|today|yesterday|just now|too))+\W*$",
    re.I,
)
""" "Asked Dana for news", "asked her again": what counts as a question about where things stand (rule book R2a)."""
ASKED_ABOUT = re.compile(
    r"\b"
    r"(?:called|rang|phoned|wrote|e-?mailed|mailed|texted|messaged|contacted|sent|dropped|left|"
    r"reached out)\b[^.;!?]{0,40}?"
    r"(?P<what>\b(?:about|asking|regarding|re|for|questions?|to (?:ask|see|check|find out|hear|learn))\b[^.;!?]*)",
    re.I,
)
""" "Called Tom about the timeline"."""


def asked_for_news(text: str) -> bool:
    """Told as done: a question about where things stand."""
    if ASKED_AGAIN.search(text) or (ASKED.search(text) and NEWS.search(text)):
        return True
    about = ASKED_ABOUT.search(text)
    return about is not None and NEWS.search(about["what"]) is not None


MATERIAL = re.compile(
    r"\b"
    r"(portfolio|(?:work|writing|code) samples?|samples?|documents?|cv|resume|résumé|"
    r"(?:the|their|application) form|certificates?|transcripts?|slides|code|"
    r"case stud(?:y|ies)|take-? ?home|assignment|homework|coding test|exercise|questionnaire|"
    r"reference list|availabilit(?:y|ies))\b",
    re.I,
)
"""What they may have asked for; no question for news."""
HANDED_IN = re.compile(
    r"\b"
    r"(?:sent|mailed|e-?mailed|submitted|uploaded|forwarded|delivered|handed(?: \w+){0,2} in|handed|"
    r"gave|returned|filled (?:in|out))\b"
    r"(?: over| back| off| in)?"
    r"(?: (?:to )?(?!(?:the|my|our|a|an|all|both|two|three)\b)[\w.'’-]+){0,3}?"
    r"(?: (?:the|my|our|an?|all|both|two|three|some|their|requested|missing))*(?: [\w-]+){0,2}? "
    r"(?:portfolio|(?:work |writing |code )?samples?|documents?|docs|cv|resume|résumé|forms?|"
    r"questionnaire|certificates?|transcripts?|slides|code|evaluations?|test|task|assignment|homework|"
    r"case study|presentation|papers?|passport|visa|details|statement|dates?|times?|availability|"
    r"bank details|contract|diploma|licen[cs]e|scans?|photos?|video)\b",
    re.I,
)
"""What they asked for, and none of the messages of the plan."""
PLURAL = re.compile(
    r"\bthank[- ]?you'?s\b|\bthank[- ]?(?:you[- ])?(?:notes|e?-?mails|mails|messages|letters)\b|"
    r"\b(?:my|the|all|both|those|their|these|three|two|four) (?:notes|e?-?mails|messages|letters)\b|"
    r"^\W*(?:notes|they'?re|they are|all)\b",
    re.I,
)
""" "Thank-yous are out": each of them that waits."""
ALL = re.compile(
    r"\b(all( of them| three| four| five| six| \d)?|(the )?others|everyone|everybody|both|the rest|them all)\b",
    re.I,
)


OFTEN = re.compile(
    r"\b"
    r"(?:(twice|two times|2 times|2x)|(thrice|three times|3 times|3x)|"
    r"(four times|4 times|4x|several times|many times))\b",
    re.I,
)


def times(text: str) -> int:
    """ "Called twice" is two calls: missed ones are seen on their phone."""
    found = OFTEN.search(text)
    return 1 if found is None else 2 + next(n for n, group in enumerate(found.groups()) if group)


def missed_call(text: str) -> bool:
    """ "Phoned Dana twice but she didn't pick up": a call of the user's that nobody took."""
    return (
        MY_CALL.match(text) is not None
        and kind_in(text) == "call_attempt"
        and channel_in(text) != "voicemail"
    )


def channel_in(text: str) -> Channel | None:
    return next((channel for channel, pattern in CHANNEL_WORDS if re.search(pattern, text, re.I)), None)


def quoted(text: str) -> str | None:
    match = re.search(r'["“](.{4,})["”]', text, re.S)
    return match[1] if match else None
