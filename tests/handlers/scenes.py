"""Moments in which people say something, and a short way to write down what must have come of it."""

from collections.abc import Callable

from coach.model import OutboxMessage
from tests.handlers.chat import Chat, choices, text

AHEAD = ("planned", "asked", "snoozed")


def new() -> Chat:
    """Monday 23 November 2026, 10:00; nothing told yet."""
    return Chat()


def card() -> Chat:
    """Just noted: Acme, tomorrow 14:00, with Dana Lee."""
    chat = Chat()
    chat.say("/interview Acme tomorrow 2pm with Dana Lee, hiring manager")
    return chat


def thanking() -> Chat:
    """Tuesday 24 November, 17:00: the thank-you for Dana, Acme, is on screen; the debrief is done with."""
    chat = card()
    chat.wait(hours=29, minutes=32)
    chat.press("Skip") if chat.search.question else None
    chat.press("That's all") if chat.search.question else None
    chat.wait(hours=1, minutes=35)
    return chat


def debriefing() -> Chat:
    """Tuesday 24 November, 15:31: "Did they say when they will decide?" is open."""
    chat = card()
    chat.wait(hours=29, minutes=31)
    return chat


def waiting() -> Chat:
    """Friday 27 November: Acme with Dana Lee was on Tuesday, the thank-you is out, nothing is open."""
    chat = thanking()
    chat.say("sent it")
    chat.wait(days=2, hours=18)
    chat.say("/cancel")
    return chat


def two() -> Chat:
    """Wednesday 25 November: Acme with Ann and Globex with Tom were on Monday; thank-yous are on screen."""
    chat = Chat()
    chat.say("/interview Acme today 9am with Ann Reed")
    chat.say("/interview Globex today 11am with Tom Fox")
    chat.wait(days=2)
    chat.say("/cancel")
    return chat


def asking() -> Chat:
    """Acme is noted; now "Hooli ... What time?" is open."""
    chat = card()
    chat.say("/interview Hooli friday with Kim")
    return chat


def when() -> Chat:
    """ "Hooli. When is it?" is open, beside Acme tomorrow."""
    chat = card()
    chat.say("/interview Hooli")
    return chat


def offer() -> Chat:
    """An offer of Acme, to be answered by Friday 4 December, noted some days after the interview."""
    chat = waiting()
    chat.say("got an offer from Acme, answer by 4 December")
    chat.wait(minutes=30)
    return chat


SCENES: dict[str, Callable[[], Chat]] = {
    f.__name__: f for f in (new, card, thanking, debriefing, waiting, two, asking, when, offer)
}


def seen(chat: Chat, said: list[OutboxMessage], what: str) -> str:
    """One fact of the record, by name: "start Acme", "status Globex", "promise Acme", "sent", "people Acme", ..."""
    verb, _, name = what.partition(" ")
    search = chat.search
    company = next((o for o in search.opportunities if o.company.casefold() == name.casefold()), None)
    if verb in ("start", "minutes", "people", "zone", "rounds"):
        rounds = [i for i in search.interviews if company is not None and i.opportunity == company.id]
        return _meeting(chat, verb, rounds)
    if verb in ("status", "promise", "deadline", "applied", "role") and company is not None:
        return {
            "status": company.status,
            "promise": str(company.promise.date) if company.promise else "-",
            "deadline": f"{company.offer.deadline.local:%m-%d %H:%M}"
            if company.offer and company.offer.deadline
            else "-",
            "applied": str(company.applied_on),
            "role": str(company.role),
        }[verb]
    return _other(chat, said, verb)


def _meeting(chat: Chat, verb: str, rounds: list) -> str:  # type: ignore[type-arg]
    if verb == "rounds" or not rounds:
        return str(len(rounds)) if verb == "rounds" else "-"
    last = rounds[-1]
    people = [p.name for id in last.people if (p := chat.search.person(id))]
    start = (
        f"{last.start.local:%m-%d %H:%M}"
        if last.start and last.time_known
        else f"{last.start.local:%m-%d}"
        if last.start
        else "-"
    )
    return {
        "start": start,
        "minutes": str(last.minutes),
        "people": ", ".join(people),
        "zone": last.start.zone if last.start else "-",
    }[verb]


def _other(chat: Chat, said: list[OutboxMessage], verb: str) -> str:
    search = chat.search
    out = [c for c in search.contacts if c.direction == "out"]
    inbound = [c for c in search.contacts if c.direction == "in"]
    names = {p.id: p.name.split()[0] for p in search.people}
    verdicts = [m.reply.verdict.severity for m in said if m.reply.verdict]
    buttons = [c for m in said for c in choices(m)]
    return {
        "sent": ", ".join(f"{c.kind} {names.get(c.person or '', '?')}" for c in out[-1:]),
        "out": str(len(out)),
        "at": f"{out[-1].at.astimezone().strftime('%m-%d')}" if out else "-",
        "heard": ", ".join(f"{c.kind} {names.get(c.person or '', '?')}" for c in inbound[-1:]),
        "companies": ", ".join(o.company for o in search.opportunities),
        "verdict": ", ".join(verdicts),
        "snoozed": ", ".join(
            f"{n.kind} {n.snoozed_until:%m-%d %H:%M}"
            for n in search.nudges
            if n.state == "snoozed" and n.snoozed_until and n.kind != "capture_gap"
        ),
        "later": str(any(c.does.startswith("snz") for c in buttons)),
        "plan": ", ".join(
            sorted({n.kind for n in search.nudges if n.state in AHEAD} - {"pipeline", "capture_gap"})
        ),
        "asks": search.question.asks if search.question else "-",
        "buttons": ", ".join(c.label for c in buttons),
        "says": text(said),
        "draft": str(any(m.reply.draft for m in said)),
        "paused": str(search.preferences.paused_until),
        "name": str(search.preferences.name),
    }[verb]


def panel() -> Chat:
    """Today's loop at Brex is over; four thank-yous are due, and "Who decides?" is open."""
    chat = Chat()
    chat.say("/interview Brex today 10:30am to 11am with Jess Tran, Omar Haddad, Lily Chen and Marc Webb")
    chat.wait(hours=1, minutes=5)
    chat.say("decision on Tuesday")
    chat.wait(hours=2, minutes=30)
    return chat
