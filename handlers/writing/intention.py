"""What somebody means to send, read from the question whether they may: to whom, how, of what kind, when."""

import re
from datetime import UTC, datetime, timedelta

from coach.facts.asking import asks_for_news
from coach.facts.meetings import SOCIAL_MEETINGS
from coach.guard import Intended
from coach.model import Channel, Nudge, Opportunity, Person, wall_at
from coach.plan import person_to_write
from handlers.reading import find
from handlers.turn import Turn
from handlers.writing.sent_words import MATERIAL, NEWS, channel_in, kind_in, quoted

PRIVATE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("gift", re.compile(r"\b(flowers?|gifts?|chocolates?|cake|a present)\b", re.I)),
    (
        "visit",
        re.compile(
            r"\b((drop|stop|swing|go|come|pop) (by|in|over|round)|show up|turn up|in person|visit(ing)?|at their (door|desk|office))\b",
            re.I,
        ),
    ),
    (
        "private_account",
        re.compile(
            r"\b(private|personal (phone|number|e-?mail|account|instagram|facebook)|instagram|insta|facebook|tiktok|snapchat)\b",
            re.I,
        ),
    ),
    ("family", re.compile(r"\b(husband|wife|partner|(her|his|their) (family|friends?|kids))\b", re.I)),
)
"""Crosses a private line, whatever the words (rule book R12)."""
CROWD = re.compile(
    r"\b(whole|entire|all of|everyone|everybody|the team(?!\W(?:lead\w*|manager|head|coach|assistant|role|job|position)\b)|all of hr|hr team"
    r"|cc|bcc|ceo|founder|all (three|four|of them))\b",
    re.I,
)
"""Many at once, or over everybody's head (rule book R6c)."""
WITH_ROLES = re.compile(
    r"(?:,|\band\b|\bplus\b) the (?:\w+ ){0,3}(?:director|head|manager|boss|recruiter|lead|assistant)\b", re.I
)
"""Further recipients without a name."""
UNNAMED = ("a colleague", "another colleague", "a third one")
BY_MAIL = re.compile(r"\b(?:with|by|via|in|send|write|up with) (?:[\w-]+ ){0,3}(?:e-?mail|mail)\b", re.I)
AGAIN = re.compile(
    r"\btry(?:ing)? (?:again|once more|one more time|(?:her|him|them|\w+) again|a (?:second|third|fourth) time)\b",
    re.I,
)
"""The way it was tried before."""
MORE_TIME = re.compile(r"\b(more time|extension|extend|longer|postpone|later date|few (more )?days)\b", re.I)
OTHER_OFFER = re.compile(r"\b(my|an|another|the|other) (\w+ )?(offer|deadline)\b", re.I)
"""Of another company's: telling the others is fair (rule book N23)."""
TELLING = re.compile(
    r"\b(?:tell(?:ing)?|inform(?:ing)?|updat(?:e|ing)|notify(?:ing)?|break (?:it|this|the news) to|let(?:ting)? [\w .&'-]{2,30} know)\b(?! me\b)",
    re.I,
)
"""With an offer in hand, of that offer."""
LIGHT = re.compile(r"\b(article|link|congrat\w+|podcast|book|birthday|happy)\b", re.I)
CORRECTING = re.compile(
    r"\b(correction|correct (a|an|my|the|that|one)|typo|wrong (year|date|day|name|number|figure|file|link|attachment|version)|"
    r"forgot (the|my) attachment)\b",
    re.I,
)
"""Of one's own last message (rule book 3.1)."""
LAST_NOTE = re.compile(
    r"\b(?:final|last|closing|goodbye|good-bye|farewell) (?:\w+ ){0,2}(?:note|message|e-?mail|mail|line|word|letter|try|attempt|check[- ]?in"
    r"|follow[- ]?up)s?\b(?! (?:was|were|went|got|i)\b)",
    re.I,
)
"""The kind note after which they are left in peace (rule book N11)."""
ASKING = re.compile(r"\b(?:ask|asking|question)\b", re.I)
JUST_NOW = timedelta(hours=1)
STATUS = ("dated_check_in", "undated_check_in", "second_check_in", "delay_check_in", "application_follow_up")
THANKS = ("thank_you", "networking_thanks", "late_thank_you")
AHEAD = ("planned", "asked", "snoozed")
ANSWER_GRACE = timedelta(days=2)
"""After the last good moment for an answer, a message to them is something new."""
TOMORROW = re.compile(r"\b(?:tomorrow|later|next|wait)\b", re.I)
USUAL_HOUR = timedelta(hours=9)
NOW = re.compile(
    r"\b(?:right now|now|at this hour|this late|right away|straight away|immediately|at once)\b", re.I
)
"""The present is meant, whatever day is named beside it."""
ANSWERING = re.compile(
    r"\b(?:an?|the|my) (?:answer|reply|response) (?:to|on)\b|\banswer(?:ing)? (?:her|his|their|the|that|another) (?:\w+ )?(?:question|e-?mail|message)",
    re.I,
)
WANTED = re.compile(
    r"\b(?:she|he|they|who|that|which|[A-Z]\w+) (?:had |has |have )?(?:asked (?:me )?for|wanted|requested|is waiting for|are waiting for)\b"
)
"""What they asked for never counts (rule book 3.1)."""


def intended(turn: Turn, company: Opportunity) -> Intended:
    text = quoted(turn.text) or _after_colon(turn.text)
    known = find.people_there(turn, company)
    kind = _kind(turn, company, text, known[0] if known else None)
    person = known[0] if known else person_to_write(turn.search, company, kind)
    return Intended(
        opportunity=company.id,
        person=person.id if person else None,
        channel=channel_meant(turn, company),
        kind=kind,
        angle=_angle(turn, kind, text),
        text=text,
        at=_when(turn),
        also=() if "thank" in kind else _others(turn.text.replace(text or "\0", ""), known),
    )


def _after_colon(text: str) -> str | None:
    """The text meant, without quotation marks: "ok to send: hi dana, did you decide yet"."""
    found = re.search(r"\b(?:send|write|say|text|this)[^:\n]{0,30}:\s*(.{8,})$", text, re.I | re.S)
    return found[1].strip() if found else None


def _angle(turn: Turn, kind: str, text: str | None) -> str | None:
    if kind == "message":
        return "clarify"
    return "timeline_question" if kind in STATUS and not text and _asks(turn, text) else None


def _asks(turn: Turn, text: str | None) -> bool:
    """For news: the text itself, where there is one."""
    return asks_for_news(text) if text else NEWS.search(turn.text) is not None or asks_for_news(turn.text)


def _when(turn: Turn) -> datetime | None:
    """UTC, where a later moment was named; a day without a time is meant from nine."""
    when = turn.read.when
    if when is None or when.start <= turn.now or _only_says_today(turn, when.text):
        return None
    at = when.start.astimezone(UTC)
    midnight = not when.has_time and not wall_at(at, turn.zone).local.hour
    return at + USUAL_HOUR if midnight else at


def _only_says_today(turn: Turn, day: str) -> bool:
    """ "What about now, it's Saturday": the day is why, not when."""
    if NOW.search(turn.text) and not TOMORROW.search(turn.text):
        return True
    return (
        re.search(rf"\b(?:it['’]?s|it is|since it's|today is) (?:\w+ )?{re.escape(day)}", turn.text, re.I)
        is not None
    )


def _others(said: str, known: list[Person]) -> tuple[str, ...]:
    """Everybody beside the first: by name, by role, or all of them; what the message itself says does not count."""
    if CROWD.search(said):
        return UNNAMED
    return (*(p.id for p in known[1:]), *UNNAMED[: len(WITH_ROLES.findall(said))])


def channel_meant(turn: Turn, company: Opportunity) -> Channel:
    if _private(turn):
        return "in_person"
    if BY_MAIL.search(turn.text):
        return "email"
    if AGAIN.search(turn.text):
        return _as_before(turn, company)
    if re.search(r"\b(call|ring|phone)\b", turn.text, re.I):
        return "phone"
    if re.search(r"\b(text|sms|whatsapp)\b", turn.text, re.I) and not re.search(
        r"\btext to\b", turn.text, re.I
    ):
        return "text"
    return channel_in(turn.text) or "email"


def _as_before(turn: Turn, company: Opportunity) -> Channel:
    sent = [c for c in turn.search.contacts_of(company.id) if c.direction == "out"]
    return max(sent, key=lambda c: c.at).channel if sent else "email"


def _private(turn: Turn) -> str | None:
    """In the question itself: what stands in the text that was quoted is no gift and no visit."""
    asked = turn.text.replace(quoted(turn.text) or "\0", " ")
    return next((kind for kind, words in PRIVATE if words.search(asked)), None)


def _kind(turn: Turn, company: Opportunity, text: str | None, person: Person | None) -> str:
    """What they mean to send: as said, else what a message in this state of things would be."""
    if private := _private(turn):
        return private
    if channel_meant(turn, company) == "linkedin_note":
        return "note"
    if CORRECTING.search(turn.text) and not text:
        return "correction" if _wrote_just_now(turn, company) else "message"
    return _as_said(turn, company, text) or _by_state(turn, company, text, person)


def _wrote_just_now(turn: Turn, company: Opportunity) -> bool:
    return any(
        c.direction == "out" and c.kind != "correction" and timedelta() <= turn.now - c.at <= JUST_NOW
        for c in turn.search.contacts_of(company.id)
    )


def _as_said(turn: Turn, company: Opportunity, text: str | None) -> str | None:
    said = kind_in(text or turn.text)
    if said == "thank_you":
        return _thanks_of(turn, company)
    if not text and WANTED.search(turn.text) and MATERIAL.search(turn.text):
        return "material"
    if not text and ANSWERING.search(turn.text):
        return "reply"
    if said in ("value_add", "reply", "addendum"):
        return said
    if not text and LAST_NOTE.search(turn.text):
        return "final_note"
    if said == "offer_notice" or (OTHER_OFFER.search(turn.text) and company.status != "offer"):
        return "offer_notice"
    if not text and said is None and TELLING.search(turn.text) and _offered_elsewhere(turn, company):
        return "offer_notice"
    if company.status == "offer":
        return "offer_decision" if MORE_TIME.search(turn.text) else "reply"
    return "light_touch" if LIGHT.search(turn.text) and not text else None


def _offered_elsewhere(turn: Turn, company: Opportunity) -> bool:
    others = [o for o in turn.search.opportunities if o.id != company.id]
    return company.status != "offer" and any(o.status == "offer" for o in others)


def _thanks_of(turn: Turn, company: Opportunity) -> str:
    """After a chat, and no interview, the thank-you is another kind."""
    held = {i.kind for i in turn.search.interviews_of(company.id) if i.status == "planned"}
    return "networking_thanks" if held == {"chat"} else "thank_you"


def _by_state(turn: Turn, company: Opportunity, text: str | None, person: Person | None) -> str:
    news = kind_in(text or turn.text) == "status" or _asks(turn, text)
    if not news and _they_wait(turn, company):
        return "reply"
    if not news and (thanks := _thanks_due(turn, company, person)):
        return thanks
    if person is not None and person.role == "referrer":
        return "referral_nudge" if news or (not text and ASKING.search(turn.text)) else "message"
    if social := _after_a_chat(turn, company):
        return social
    if not turn.search.interviews_of(company.id) and company.applied_on:
        return "application_follow_up"
    if company.status == "on_hold":
        return "hold_check_in"
    if any(c.direction == "out" and c.kind in STATUS for c in turn.search.contacts_of(company.id)):
        return "second_check_in"
    if company.promise and company.promise.date:
        return "dated_check_in"
    return "delay_check_in" if company.delay else "undated_check_in"


def _after_a_chat(turn: Turn, company: Opportunity) -> str | None:
    """Where nothing but a chat or an event was held and no application sent, no news is owed: a friendly line (N16, N18)."""
    held = {i.kind for i in turn.search.interviews_of(company.id) if i.status == "planned"}
    promised = company.promise is not None and company.promise.date is not None
    if not held or held - SOCIAL_MEETINGS or company.applied_on or promised:
        return None
    sent = {c.kind for c in turn.search.contacts_of(company.id) if c.direction == "out"}
    if "chat" not in held:
        return "networking_touch" if "event_follow_up" in sent else "event_follow_up"
    return "networking_touch" if "networking_report" in sent else "networking_report"


def _thanks_due(turn: Turn, company: Opportunity, person: Person | None) -> str | None:
    """Before this person's thank-you is out, and while one is welcome, that is what one would write."""
    kinds = [n.kind for n in turn.search.nudges if _open_thanks(turn, n, company, person)]
    over = any(i.end and i.end.instant <= turn.now for i in turn.search.interviews_of(company.id))
    return min(kinds, key=THANKS.index) if kinds and over else None


def _open_thanks(turn: Turn, nudge: Nudge, company: Opportunity, person: Person | None) -> bool:
    return (
        nudge.opportunity == company.id
        and nudge.state in AHEAD
        and nudge.kind in THANKS
        and (person is None or nudge.person in (None, person.id))
        and (nudge.latest is None or nudge.latest >= turn.now)
    )


def _they_wait(turn: Turn, company: Opportunity) -> bool:
    """For an answer, and not since weeks."""
    mine = [n for n in turn.search.nudges if n.kind == "reply_due" and n.opportunity == company.id]
    return any(
        n.state in ("planned", "asked") and turn.now < (n.latest or n.due) + ANSWER_GRACE for n in mine
    )
