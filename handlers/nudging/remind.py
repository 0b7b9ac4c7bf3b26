""" "Remind me tomorrow at 8 to ...": a reminder of the user's own, beside the plan."""

from coach import lazy_re as re
from coach.model import Choice, Nudge, new_id
from handlers import record, words
from handlers.conversation import Conversation
from handlers.free_words import human
from handlers.nudging import remind_before, remind_eve
from handlers.nudging.nudge_message import SPECIAL
from handlers.nudging.snooze_moment import moment_of
from handlers.nudging.waiting import waiting
from handlers.overview.noted import GONE
from handlers.planning import REMINDER
from handlers.reading import find
from handlers.stamps import read_utc
from handlers.turn import Turn

BY_ITSELF = re.compile(
    r"\b(?:will|do|are|can|could|would) you (?:going to )?(?:\w+ )?"
    r"(?:remind|tell|warn|ping|nudge|let) me\b|"
    r"\bremind me (?:before(?:hand)?|in time|when(?:ever)? it'?s time|of everything|then)\W*$|\bthe (?:evening|night|day) before\b",
    re.I,
)
"""Asked whether it does what it is there for."""
LEAD = re.compile(
    r"^\s*/?(?:please |pls |can you )?(?:remind|rmnd|rmd|remnd|remid)( me)?\s*(to\b|about\b|that\b|of\b)?\s*",
    re.I,
)

DOING = (
    (re.compile(r"\bthank(?:ing)?\b(?! you for)", re.I), "thank_you"),
    (
        re.compile(r"\b(?:check(?:ing)?[- ]?in|follow(?:ing)?[- ]?up|chas(?:e|ing)|nudg(?:e|ing))\b", re.I),
        "check_in",
    ),
    (re.compile(r"\b(?:answer|reply)(?:ing)?\b", re.I), "reply"),
)
""" "Remind me on Friday about thanking him": the step that waits, by what is done."""

LONGEST = 8
"""Words of a time; more of them tell something else as well."""


def begin(turn: Turn) -> Turn:
    nudge = find.nudge_of(turn) or _step_of(turn)
    if nudge is not None and turn.read.when is not None:
        from handlers.nudging import snooze

        return snooze.until_words(turn, nudge)
    if (before := remind_before.apply(turn) or remind_eve.apply(turn)) is not None:
        return before
    if remind_before.meant(turn):
        return turn.say(remind_before.NONE_AHEAD)
    read = turn.read.first("remind") or turn.read.when
    if read is None and BY_ITSELF.search(turn.text) and (found := find.opportunity(turn).one) is not None:
        return human.by_itself(turn.about(found.id))
    if read is None:
        return turn.ask("remind", "remind", known=(("text", turn.text),)).say(
            'When? For example "tomorrow at 8" or "Monday morning".'
        )
    if (at := moment_of(turn, read)) > turn.now:
        return _set(turn, at, _what(turn.text, read.text))
    passed = words.capital(words.moment(at, turn.zone, turn.now))
    return turn.say(f'{passed} has passed. When then? For example "remind me tomorrow at 8".')


def _step_of(turn: Turn) -> Nudge | None:
    """ "Remind me about Acme after lunch", with one step of Acme's waiting: that step, later."""
    when = turn.read.first("remind") or turn.read.when
    found = find.opportunity(turn).one if when is not None else None
    what = _what(turn.text, when.text).casefold() if when is not None else ""
    names = [found.company, *(p.name for p in turn.search.people_of(found.id))] if found else []
    doing = next((kind for pattern, kind in DOING if pattern.search(what)), None)
    if found is None or not (doing or any(what in (n.casefold(), n.split()[0].casefold()) for n in names)):
        return None
    rows = [n for n in waiting(turn.search, turn.now, found.id) if n.kind not in SPECIAL]
    rows = [n for n in rows if doing is None or doing in n.kind]
    return rows[0] if len(rows) == 1 else None


def _what(text: str, date_text: str) -> str:
    rest = LEAD.sub("", text.replace(date_text, " "))
    rest = re.sub(r"^\s*(to|about|that|of|on|at|in)\b\s*", "", rest.strip(" ,.:"))
    return words.shown(re.sub(r"\s+(on|at|by|in|for|until)\s*$", "", rest, flags=re.I), 200)


def _set(turn: Turn, at: object, what: str) -> Turn:
    found = find.opportunity(turn)
    search, id = new_id(turn.search, "r")
    named = found.one if (turn.read.company or turn.read.contacts) else None
    reason = words.capital(what) or "You asked me to remind you."
    nudge = Nudge(id=id, kind=REMINDER, due=at, opportunity=named.id if named else None, reason=reason)  # type: ignore[arg-type]
    turn = turn.to(record.put(record.answered(search), nudge)).changed("a reminder", tell=False)
    return turn.say(
        f"I'll remind you {words.moment(nudge.due, turn.zone, turn.now)}{': ' + what if what else ''}.",
        (Choice(label="Undo", does=f"unrem:{id}"),),
        silent=True,
    )


def tap_at(turn: Turn, args: tuple[str, ...]) -> Turn:
    """remat:<opportunity>:<UTC>: from a verdict."""
    company = turn.search.opportunity(args[0]) if len(args) == 2 else None
    at = read_utc(args[1]) if company else None
    if company is None or at is None:
        return turn.say(GONE)
    planned = [
        n
        for n in turn.search.nudges
        if n.opportunity == company.id
        and n.state == "planned"
        and abs((n.due - at).total_seconds()) < 14 * 3600
    ]
    if planned:
        return turn.say(
            f"It is in the plan: {words.moment(planned[0].due, turn.zone, turn.now)}, with wording.",
            silent=True,
        )
    return _set(turn.about(company.id), at, f"now is a good time to write to {find.name_of(company)}")


def tap_undo(turn: Turn, args: tuple[str, ...]) -> Turn:
    nudge = turn.search.nudge(args[0]) if args else None
    if nudge is None or nudge.state != "planned":
        return turn.say("That reminder is settled already.")
    return turn.to(record.set_nudge(turn.search, nudge, "dropped")).say("Undone: no reminder.", silent=True)


def answer(turn: Turn, question: object) -> Turn | None:
    if turn.read.when is None or len(turn.text.split()) > LONGEST:
        return None
    at = moment_of(turn, turn.read.when)
    said = dict(getattr(question, "known", ())).get("text", "")
    return _set(turn, at, _what(said, "\0")) if at > turn.now else None


CONVERSATION = Conversation(
    name="remind", summary="a reminder of your own",
    intents=("remind",), begin=begin, answer=answer, taps={"remat": tap_at, "unrem": tap_undo},
)  # fmt: skip
