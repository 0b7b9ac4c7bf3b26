"""A message of the user's that no nudge asked for: it counts at once."""

from datetime import datetime

from coach.facts.asking import asks_for_news
from coach.facts.counting import SILENT_CALL
from coach.model import Channel, Choice, Nudge, Opportunity, wall_at
from coach.nudges import CATALOGUE
from handlers import record, words
from handlers.buttons import UNDO
from handlers.news import agreed
from handlers.overview.coming import NEXT
from handlers.reading import find, sense
from handlers.turn import Turn
from handlers.writing import wrote
from handlers.writing.sent_kinds import kind_in
from handlers.writing.sent_words import HANDED_IN, MATERIAL, asked_for_news, channel_in, quoted, times
from handlers.writing.steps import fits, owed, thanks_ahead
from handlers.writing.ticked import done

VERBS = {
    "phone": "called {}",
    "voicemail": "left a voicemail for {}",
    "text": "texted {}",
    "in_person": "spoke to {}",
}
SPOKEN = ("phone", "voicemail", "in_person")


def _too_soon(turn: Turn, company: Opportunity) -> Turn | None:
    """Thanks for an interview that is still ahead are asked about."""
    thanked = kind_in(turn.text) == "thank_you"
    question = sense.thanked_too_soon(turn.search, company.id, turn.now) if thanked else None
    if question is None:
        return None
    people = find.people(turn)
    whom = people[0].id if people else ""
    note = Choice(label="Yes, note it", does=wrote.press(company.id, whom, "reply", "email"))
    return turn.say(question, (note, Choice(label="Never mind", does="nevermind")))


def log(turn: Turn, at: datetime | None) -> Turn:
    """A contact that no nudge asked for counts at once."""
    company = turn.company
    if (odd := _too_soon(turn, company)) is not None:
        return odd
    turn, named = _with_whom(turn, company)
    who = named or _who_asked(turn, company.id) or company.primary
    kind = _kind(turn.text, owed=_answer_owed(turn, company, named) is not None)
    channel = channel_in(turn.text) or ("phone" if kind == SILENT_CALL else "email")
    step = _step_done(turn, company, kind, channel, who, named)
    return done(turn, step, at) if step is not None else _noted(turn, company, kind, channel, who, at)


def _with_whom(turn: Turn, company: Opportunity) -> tuple[Turn, str | None]:
    """Whoever was named, heard of before or not."""
    mine = [p for p in find.people(turn) if company.id in p.opportunities]
    if mine or not turn.read.contacts or not turn.read.contacts[0].name:
        return turn, mine[0].id if mine else None
    search, person = record.add_person(turn.search, turn.read.contacts[0], company.id)
    return turn.to(search), person.id


def _step_done(
    turn: Turn, company: Opportunity, kind: str, channel: Channel, who: str | None, named: str | None
) -> Nudge | None:
    """The step of the plan that this was."""
    if kind == "message":
        thanks = thanks_ahead(turn.search, turn.now, who, turn.text) if named else None
        return None if channel in SPOKEN else thanks
    rows = (
        n for n in turn.search.nudges if n.opportunity == company.id and n.state in ("planned", "snoozed")
    )
    step = next((n for n in rows if fits(n, kind) and (n.person in (None, who) or who is None)), None)
    return _answer_owed(turn, company, named) if step is None and kind == "thank_you" else step


def _noted(
    turn: Turn, company: Opportunity, kind: str, channel: Channel, who: str | None, at: datetime | None
) -> Turn:
    search = turn.search
    for _ in range(times(turn.text) if kind == SILENT_CALL else 1):
        search, _ = record.add_contact(
            search, opportunity=company.id, at=at or turn.now, direction="out", channel=channel,
            person=who, kind="undated_check_in" if kind == "status" else kind,
            angle=_angle(turn.text, kind), text=quoted(turn.text) or turn.text[:300],
        )  # fmt: skip
    name = search.person(who)
    did = _did(kind, channel, words.called(name) if name else "them")
    turn = turn.to(search).changed(f"your message to {find.name_of(company)}")
    day = words.near_day(wall_at(at or turn.now, turn.zone).date, turn.today).split(",")[0]
    return turn.say(
        f"Noted: {did} ({find.name_of(company)}), {day}.{_enough(turn, company.id)}",
        UNDO,
        after=NEXT,
        silent=True,
    )


def _angle(text: str, kind: str) -> str | None:
    if kind == "status":
        return "timeline_question"
    return "work_sample" if MATERIAL.search(text) else None


def _who_asked(turn: Turn, company: str) -> str | None:
    """ "Sent him the certificates": whoever wanted them."""
    rows = [c for c in turn.search.contacts_of(company) if c.direction == "in" and c.kind == "request"]
    last = max(rows, key=lambda c: c.at, default=None)
    return last.person if last is not None and HANDED_IN.search(turn.text) else None


def _answer_owed(turn: Turn, company: Opportunity, who: str | None) -> Nudge | None:
    """ "Thanked him for telling me", with no thank-you open and an answer owed: that was the answer."""
    rows = [n for n in owed(turn.search) if n.opportunity == company.id]
    return next((n for n in rows if who is None or n.person in (None, who)), None)


def _kind(text: str, owed: bool) -> str:
    """What was handed in answers what they asked for; where an answer is `owed`, "answered him and asked about the new
    timing" is it."""
    if owed and (kind_in(text) == "reply" or agreed.YES.match(text)):
        return "reply"
    if asked_for_news(text):
        return "status"
    mine = quoted(text)
    if mine and asks_for_news(mine):
        return "status"
    kind = kind_in(text)
    if kind == SILENT_CALL and channel_in(text) == "voicemail":
        kind = None
    return kind or ("reply" if HANDED_IN.search(text) else "message")


def _did(kind: str, channel: str, whom: str) -> str:
    """By its kind where that was said, else by the way it went."""
    known = CATALOGUE.get("undated_check_in" if kind == "status" else kind)
    if known is not None and channel not in VERBS:
        return f"{words.inside(known.headline)} to {whom}"
    return f"you {VERBS.get(channel, 'wrote to {}').format(whom)}"


def _enough(turn: Turn, opportunity: str) -> str:
    """A calm word at the third message of a day."""
    today = [
        c
        for c in turn.search.contacts_of(opportunity)
        if c.direction == "out" and wall_at(c.at, turn.zone).date == turn.today
    ]
    return " That is plenty for one day; let it rest now." if len(today) >= 3 else ""
