"""By which way somebody means to send it, as the question says: by mail, by phone, in person, over a private account."""

from coach import lazy_re as re
from coach.model import Channel, Opportunity
from handlers.turn import Turn
from handlers.writing.sent_words import channel_in, quoted

PRIVATE: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "gift",
        re.compile(
            r"\b(flowers?|gifts?|chocolates?|cakes?|a (?:little |small )?present|"
            r"(?:some|the|of|her|him|them|team) (?:cookies|muffins|pastries|donuts|doughnuts|biscuits|sweets)|"
            r"bottle of|(?:fruit|gift|goodie|goody) (?:basket|bag|card)|bouquet|pralines?)\b",
            re.I,
        ),
    ),
    (
        "visit",
        re.compile(
            r"\b((drop(?:ping)?|stop(?:ping)?|swing(?:ing)?|com(?:e|ing)|pop(?:ping)?) (by|in|over|round)|"
            r"go (by|in|over|round)"
            r"(?! (?:(?:the|my|our) )?(?:[A-Z][\w'’-]+|her|him|them|agency|recruiter|headhunter) "
            r"(?:and|to|by)\b)|"
            r"show up|turn up|in person|(?<!the )(?<!my )(?<!our )(?<!that )(?<!a )(?<!campus )(?<!site )(?<!their )visit(ing)?|at their (door|desk|office))\b",
            re.I,
        ),
    ),
    (
        "private_account",
        re.compile(
            r"\b(private|personal (phone|number|e-?mail|account|instagram|facebook)|instagram|insta|facebook|"
            r"tiktok|snapchat)\b",
            re.I,
        ),
    ),
    (
        "family",
        re.compile(
            r"\b((?<!my )(?<!our )(?:husband|wife|partner)|(her|his|their) (family|friends?|kids))\b", re.I
        ),
    ),
)
"""Crosses a private line, whatever the words (rule book R12)."""
BY_MAIL = re.compile(r"\b(?:with|by|via|in|send|write|up with) (?:[\w-]+ ){0,3}(?:e-?mail|mail)\b", re.I)
AGAIN = re.compile(
    r"\btry(?:ing)? "
    r"(?:again|once more|one more time|(?:her|him|them|\w+) again|a (?:second|third|fourth) time)\b",
    re.I,
)
"""The way it was tried before."""


THEIRS = re.compile(
    r"\b(?:if|since|because|as|while|before|in case|now that|when) "
    r"(?:they|she|he|somebody|someone|everyone)\b(?! (?:asked|said|told|wants?|prefers?|likes?)\b).*$",
    re.I | re.S,
)
""" "Should I thank them if they're ringing tonight?": that is their way, not mine."""


def channel_meant(turn: Turn, company: Opportunity) -> Channel:
    if crosses_a_line(turn):
        return "in_person"
    said = THEIRS.sub("", turn.text)
    if BY_MAIL.search(said):
        return "email"
    if AGAIN.search(said):
        return _as_before(turn, company)
    if re.search(r"\b(call|ring|(?:tele)?phone)\b", said, re.I):
        return "phone"
    if re.search(r"\b(text(?:ing)?|txt|sms|whats ?app(?:ing)?)\b", said, re.I) and not re.search(
        r"\btext to\b", said, re.I
    ):
        return "text"
    return channel_in(said) or "email"


def _as_before(turn: Turn, company: Opportunity) -> Channel:
    sent = [c for c in turn.search.contacts_of(company.id) if c.direction == "out"]
    return max(sent, key=lambda c: c.at).channel if sent else "email"


def crosses_a_line(turn: Turn) -> str | None:
    """In the question itself: what stands in the text that was quoted is no gift and no visit."""
    asked = turn.text.replace(quoted(turn.text) or "\0", " ")
    return next((kind for kind, words in PRIVATE if words.search(asked)), None)
