"""What is going on: /list, /show Acme, /plan, and "what's next?"."""

from datetime import datetime

from coach.guard import balance
from coach.model import Choice, Interview, JobSearch, Nudge, Opportunity, bold, meetings, wall_at
from coach.nudges import CATALOGUE, title_of
from coach.plan import gone_quiet
from handlers import words
from handlers.conversation import Conversation
from handlers.nudging.waiting import waiting
from handlers.overview import card
from handlers.overview.coming import upcoming, what_happens_next
from handlers.overview.noted import GONE
from handlers.reading import find, which_one
from handlers.turn import Turn

QUESTIONS = ("debrief", "capture_gap")
"""Steps that only ask; what is due stands before them."""
EMPTY = 'Nothing on the list yet. Tell me about an interview, for example "/interview Acme tomorrow".'
MOST = 12
STATUS_WORDS = {
    "active": "waiting", "on_hold": "on hold", "offer": "offer", "accepted": "accepted",
    "rejected": "a no", "withdrawn": "withdrawn", "closed": "closed",
}  # fmt: skip


def begin_list(turn: Turn) -> Turn:
    if turn.read.company and find.company(turn.search, turn.read.company):
        return begin_show(turn)
    rows = [o for o in turn.search.opportunities if o.is_open]
    if not rows:
        return turn.say(_none_open(turn))
    lines = [line(turn.search, o, turn.now) for o in rows[:MOST]]
    closed = len(turn.search.opportunities) - len(rows)
    more = f"\n{len(rows) - MOST} more: /show NAME." if len(rows) > MOST else ""
    tail = f"\n{closed} closed." if closed else ""
    buttons = tuple(Choice(label=find.name_of(o, tuple(rows)), does=f"view:{o.id}") for o in rows[:6])
    return turn.say("\n".join(lines) + more + tail, buttons[:3], buttons[3:])


def _none_open(turn: Turn) -> str:
    """What is still to be done for those that are closed: the reply to a no, a kind goodbye."""
    closed = turn.search.opportunities
    left = [
        o for o in closed if upcoming(turn.search, o.id, turn.now) or waiting(turn.search, turn.now, o.id)
    ]
    lines = [line(turn.search, o, turn.now) for o in left[:MOST]]
    rest = f"Nothing open right now; {len(closed)} closed. /interview adds the next one." if closed else EMPTY
    return "\n".join((*lines, rest))


def line(search: JobSearch, company: Opportunity, now: datetime) -> str:
    """Acme: interview tomorrow at 14:00; thank-you is waiting."""
    zone = search.preferences.zone
    steps = upcoming(search, company.id, now)
    name = bold(find.name_of(company, search.opportunities))
    asked = waiting(search, now, company.id)
    if (meeting := next_meeting(search, company.id, now)) is not None:
        idle = not asked or asked[-1].kind in QUESTIONS
        rest = "" if idle else f"; {words.inside(title_of(asked[-1]))} is waiting"
        return f"{name}: {_of_meeting(meeting, zone, now)}{rest}"
    if asked and (asked[-1].kind not in QUESTIONS or not steps):
        return f"{name}: {words.inside(title_of(asked[-1]))} is waiting for you"
    if steps:
        return (
            f"{name}: {words.inside(title_of(steps[0]))} {words.moment(words.when_of(steps[0]), zone, now)}"
        )
    return f"{name}: {_status(search, company, now)}, nothing to do"


def _of_meeting(meeting: Interview, zone: str, now: datetime) -> str:
    assert meeting.start is not None
    label = words.shown(meeting.label) if meeting.label else "interview"
    if meeting.time_known:
        return f"{words.inside(label)} {words.moment(meeting.start.instant, zone, now)}"
    return f"{words.inside(label)} {words.near_day(meeting.start.date, wall_at(now, zone).date)}"


def next_meeting(search: JobSearch, opportunity: str, now: datetime) -> Interview | None:
    """The next one that is still ahead."""
    ahead = meetings.not_over(search.interviews_of(opportunity), now)
    return min(ahead, key=meetings.starts, default=None)


def _status(search: JobSearch, company: Opportunity, now: datetime) -> str:
    if company.muted:
        return "no reminders, as you wished (/unmute brings them back)"
    quiet = gone_quiet(search, company.id, now)
    return "quiet since your last note" if quiet else STATUS_WORDS[company.status]


def begin_show(turn: Turn) -> Turn:
    return which_one.settled(turn, "show", _show, EMPTY, open_only=False)


def _show(turn: Turn) -> Turn:
    company, search = turn.company, turn.search
    rounds = search.interviews_of(company.id)
    lines = [card.text(search, rounds[-1], None)] if rounds else [bold(find.name_of(company))]
    lines.append(f"Status: {_status(search, company, turn.now)}")
    if company.promise and company.promise.date:
        about = "around " if company.promise.precision == "vague" else ""
        lines.append(f"Decision: {about}{words.day(company.promise.date, turn.today)}")
    if company.target_hire_date:
        lines.append(f"Start of work: {words.day(company.target_hire_date, turn.today)}")
    lines.extend(_ledger(turn, company))
    if company.is_open and search.contacts_of(company.id):
        seen = balance(search, company.id, turn.now)
        lines.append(f"Balance: {seen.why}")
    lines.append(what_happens_next(search, company.id, turn.now))
    rows = card.buttons(rounds[-1])[:1] if rounds else ()
    return turn.say(
        "\n".join(x for x in lines if x),
        *rows,
        (Choice(label="Forget this company", does=f"forget:{company.id}"),),
    )


def _ledger(turn: Turn, company: Opportunity) -> list[str]:
    rows = sorted(turn.search.contacts_of(company.id), key=lambda c: c.at)[-5:]
    lines = []
    for contact in rows:
        day = words.short_day(wall_at(contact.at, turn.zone).date)
        person = turn.search.person(contact.person)
        who = words.called(person) if person else "them"
        what = (
            words.inside(CATALOGUE[contact.kind].headline)
            if contact.kind in CATALOGUE
            else contact.kind.replace("_", " ")
        )
        lines.append(
            f"{day}: you, {what}, to {who}"
            if contact.direction == "out"
            else f"{day}: {who} answered ({what})"
        )
    return lines


def view(turn: Turn, args: tuple[str, ...]) -> Turn:
    company = turn.search.opportunity(args[0]) if args else None
    return _show(turn.about(company.id)) if company else turn.say(GONE)


def begin_plan(turn: Turn) -> Turn:
    """What comes when, of the company that is named, else of all, soonest first."""
    named = {o.id for o in find.companies(turn)}
    mine = [n for n in turn.search.nudges if not named or n.opportunity in named]
    steps = sorted((n for n in mine if n.state in ("planned", "snoozed")), key=words.when_of)
    with_me = [n for n in waiting(turn.search, turn.now) if n.kind != "debrief" and n in mine]
    if not steps and not with_me:
        return turn.say(
            EMPTY
            if not turn.search.opportunities
            else "Nothing is planned. Tell me what you hear and I'll plan from there."
        )
    lines = [f"With you now: {_what(turn.search, n)}" for n in with_me[:5]]
    lines += [f"{_day(turn, n)}: {_what(turn.search, n)}" for n in steps[:MOST]]
    if len(steps) > MOST:
        lines.append(f"and {len(steps) - MOST} more later.")
    return turn.say("\n".join(lines))


def _day(turn: Turn, nudge: Nudge) -> str:
    local = wall_at(words.when_of(nudge), turn.zone).local
    return f"{words.short_day(local.date())} {words.clock(local)}"


def _what(search: JobSearch, nudge: Nudge) -> str:
    company, person = search.opportunity(nudge.opportunity), search.person(nudge.person)
    name = f", {find.name_of(company, search.opportunities)}" if company else ""
    who = f" ({words.called(person)})" if person else ""
    return f"{title_of(nudge)}{name}{who}"


LIST = Conversation(
    name="list", summary="your conversations, at a glance", intents=("list",), begin=begin_list,
    aliases=("status", "today"), taps={"view": view},
)  # fmt: skip
SHOW = Conversation(name="show", summary="all about one company", begin=begin_show)
PLAN = Conversation(name="plan", summary="what comes when", begin=begin_plan, aliases=("next",))
