"""What one would write to a company as things stand, where the question does not say: thanks, a reply, a check-in, a friendly line."""

from datetime import timedelta

from coach import lazy_re as re
from coach.facts.asking import asks_for_news
from coach.facts.meetings import SOCIAL_MEETINGS
from coach.model import Nudge, Opportunity, Person
from handlers.reading.unanswered import unanswered
from handlers.turn import Turn
from handlers.writing.sent_kinds import kind_in
from handlers.writing.sent_words import NEWS
from handlers.writing.steps import PENDING

ASKING = re.compile(r"\b(?:ask|asking|question)\b", re.I)
ASKS_THEM = re.compile(
    r"\b(?:ask|asking) (?:him|her|them|[\w'’-]+)"
    r"(?: (?:again|still|now|today|tomorrow|tonight|then|already|yet|once|more|directly|instead|too|by|in|"
    r"on|at|next|this|the|mail|e-?mail|phone|week|month|morning|afternoon|"
    r"\w+day))*\W*$|\b(?:to|and|just|then) ask(?: (?:today|now|again|directly|them|once more))*\W*$",
    re.I,
)
NO_QUESTION = re.compile(
    r"\b(?:no|without an?|not an?|zero) (?:\w+ )?question\w*\b|"
    r"\b(?:no(?:t)?|without) ask(?:ing)? (?:\w+ )?(?:for |about )?(?:news|anything|timing)\b|"
    r"\bno ask\b",
    re.I,
)
""" "The photos, no question in it": whatever waits, it is no question for news."""
STATUS = ("dated_check_in", "undated_check_in", "second_check_in", "delay_check_in", "application_follow_up")
THANKS = ("thank_you", "networking_thanks", "late_thank_you")
ANSWER_GRACE = timedelta(days=2)
"""After the last good moment for an answer, a message to them is something new."""


def asks_for_news_in(turn: Turn, text: str | None) -> bool:
    """For news: the text itself, where there is one; "still nothing, should I call?" as well."""
    if text:
        return asks_for_news(text)
    told = turn.text
    return NEWS.search(told) is not None or asks_for_news(told) or unanswered(told)


def thanks_of(turn: Turn, company: Opportunity) -> str:
    """After a chat, and no interview, the thank-you is another kind."""
    held = {i.kind for i in turn.search.interviews_of(company.id) if i.status == "planned"}
    return "networking_thanks" if held == {"chat"} else "thank_you"


def kind_by_state(turn: Turn, company: Opportunity, text: str | None, person: Person | None) -> str:
    news = kind_in(text or turn.text) == "status" or asks_for_news_in(turn, text) or _asks_them(turn, text)
    if not text and NO_QUESTION.search(turn.text):
        return "message"
    if not news and _they_wait(turn, company, person):
        return "reply"
    if person is not None and person.role == "agency":
        return "recruiter_status" if news or not _thanks_due(turn, company, person) else "recruiter_debrief"
    if not news and (thanks := _thanks_due(turn, company, person)):
        return thanks
    if person is not None and person.role == "referrer":
        return "referral_nudge" if news or (not text and ASKING.search(turn.text)) else "message"
    return _after_a_chat(turn, company) or _of_the_wait(turn, company)


def _of_the_wait(turn: Turn, company: Opportunity) -> str:
    if not turn.search.interviews_of(company.id) and company.applied_on:
        return "application_follow_up"
    if company.status == "on_hold":
        return "hold_check_in"
    if any(c.direction == "out" and c.kind in STATUS for c in turn.search.contacts_of(company.id)):
        return "second_check_in"
    if company.promise and company.promise.date:
        return "dated_check_in"
    return "delay_check_in" if company.delay else "undated_check_in"


def _asks_them(turn: Turn, text: str | None) -> bool:
    """ "Can I still ask him on Monday?", and nothing about what: for news."""
    return not text and ASKS_THEM.search(turn.text) is not None


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
        and nudge.state in PENDING
        and nudge.kind in THANKS
        and (person is None or nudge.person in (None, person.id))
        and (nudge.latest is None or nudge.latest >= turn.now)
    )


def _they_wait(turn: Turn, company: Opportunity, person: Person | None) -> bool:
    """For an answer, and not since weeks; where they want silence, nobody but who wrote."""
    mine = [n for n in turn.search.nudges if n.kind == "reply_due" and n.opportunity == company.id]
    if company.no_contact_requested and person is not None:
        mine = [n for n in mine if n.person in (None, person.id)]
    return any(
        n.state in ("planned", "asked") and turn.now < (n.latest or n.due) + ANSWER_GRACE for n in mine
    )
