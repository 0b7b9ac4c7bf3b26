"""How a verdict is said: the headline with the better date, the reasons, and the buttons for what to do instead."""

from datetime import datetime, timedelta

from coach.guard import Intended
from coach.model import Choice, Draft, Opportunity, Verdict, wall_at
from handlers import words
from handlers.stamps import utc_stamp
from handlers.turn import Turn
from handlers.varied import varied
from handlers.writing import free_drafts

MOST_REASONS = 3
STILL, SAME = 8, 60
"""Messages in which the same advice counts as just said; letters of its first reason that must be the same."""
HOURS = frozenset({"R8a", "R8b", "R8c"})
NEVER = "R12"
"""No date makes it right."""
ONCE_MORE = "R4b"
"""Its caution stays, whatever the day: a last note, with something new."""
SOON = timedelta(minutes=15)
NOT_SO = {
    "R8b": "Not by text.",
    "R6c": "Better to one person.",
    "R10": "Not by voicemail again.",
    "R11": "Not on LinkedIn yet.",
    "R6b": "Better through the recruiter.",
}
"""What is wrong where the words are not."""
INSTEAD = {
    "value_add": "Draft the idea", "reply": "Draft the reply", "reply_due": "Draft the reply",
    "thank_you": "Draft the thank-you", "late_thank_you": "Draft the thank-you", "addendum": "Draft the addition",
    "light_touch": "Draft a light note",
}  # fmt: skip
"""What can be written now instead, and the button for it."""


def advised(turn: Turn, company: Opportunity, intended: Intended, verdict: Verdict) -> Turn:
    """A caution or a stop, with the reasons; a caution still drafts."""
    draft = _draft(turn, company, intended, verdict) if verdict.severity == "caution" else None
    after = "If you write today, this version adds something new." if draft else None
    anyway = Choice(label="I'll write anyway", does=_anyway(intended))
    return turn.say(
        _once("\n".join(filter(None, _lines(turn, company, verdict))), turn),
        _first_row(turn, company, verdict),
        *free_drafts.rows(turn.search, draft, anyway),
        verdict=verdict,
        draft=draft,
        after=after,
    )


def _once(text: str, turn: Turn) -> str:
    """The same advice on another day is not said again word for word."""
    head, *why = text.split("\n")
    recent = [m.reply.text for m in turn.search.outbox if m.reply.edits is None][-STILL:]
    if not why or not any(said.startswith(head) and _same(said, why[0]) for said in recent):
        return text
    ways = (
        f"Still the same: {words.inside(head)}",
        f"Nothing has changed since: {words.inside(head)}",
        f"I would stay with it: {words.inside(head)}",
    )
    return "\n".join((varied(turn.search, ways), *why[-1:]))


def _same(said: str, why: str) -> bool:
    return why[:SAME] in said


def _draft(turn: Turn, company: Opportunity, intended: Intended, verdict: Verdict) -> Draft | None:
    return free_drafts.free(turn, company.id, intended.kind, intended.person, verdict.angle, intended.channel)


def _lines(turn: Turn, company: Opportunity, verdict: Verdict) -> list[str]:
    lines = [_headline(turn, company, verdict)]
    lines.append(" ".join(f.why for f in verdict.findings[:MOST_REASONS] if f.severity != "fine"))
    never = _never(verdict)
    if not never and verdict.caution_from and verdict.best and verdict.caution_from < verdict.best:
        lines.append(f"The earliest I would call acceptable is {_both(turn, company, verdict.caution_from)}.")
    if verdict.instead:
        lines.append(f"{verdict.instead}{_planned_last(turn, company, verdict)}")
    if never and verdict.best and verdict.best > turn.now:
        lines.append(f"From {_both(turn, company, verdict.best)} on it is fine.")
    return lines


def _planned_last(turn: Turn, company: Opportunity, verdict: Verdict) -> str:
    """The last note has its own day in the plan, which comes before that of a further question (N11, R4)."""
    if verdict.instead_kind != "final_note":
        return ""
    rows = [n.due for n in turn.search.nudges if n.kind == "final_note" and n.opportunity == company.id]
    ahead = [due for due in rows if due > turn.now]
    return f" I bring it on {words.day(wall_at(min(ahead), turn.zone).date, turn.today)}." if ahead else ""


def _never(verdict: Verdict) -> bool:
    return any(f.rule == NEVER for f in verdict.findings)


def _headline(turn: Turn, company: Opportunity, verdict: Verdict) -> str:
    if _never(verdict):
        return "Better not that way."
    if verdict.best is None:
        return "Better not this one." if verdict.severity == "stop" else "I would leave that one for now."
    if verdict.best <= turn.now + SOON and {f.rule for f in verdict.findings} == {ONCE_MORE}:
        return "One more is all right, with something new; then leave it to them."
    if verdict.best <= turn.now:
        return next((say for rule, say in NOT_SO.items() if rule in verdict.rules), "Not in these words.")
    if all(f.rule in HOURS for f in verdict.findings):
        return f"At a better hour: {_both(turn, company, verdict.best)}."
    soft = "A little early; better from" if verdict.severity == "caution" else "Better wait until"
    return f"{soft} {_both(turn, company, verdict.best)}."


def _both(turn: Turn, company: Opportunity, at: datetime) -> str:
    """Monday 7 December, 08:30, in both zones where they differ."""
    mine, theirs = wall_at(at, turn.zone).local, wall_at(at, turn.search.zone_of(company)).local
    if at <= turn.now:
        return "now"
    text = f"{words.day(theirs.date(), turn.today)}, {words.clock(theirs)}"
    if mine == theirs:
        return text
    return f"{text} in {words.city(turn.search.zone_of(company))} ({words.clock(mine)} for you)"


def _first_row(turn: Turn, company: Opportunity, verdict: Verdict) -> tuple[Choice, ...]:
    row: list[Choice] = []
    if verdict.best is not None and verdict.best > turn.now:
        local = wall_at(verdict.best, turn.zone).local
        does = f"remat:{company.id}:{utc_stamp(verdict.best)}"
        row.append(Choice(label=f"Remind me on {words.short_day(local.date())}", does=does))
    if verdict.instead_kind in INSTEAD:
        does = f"inst:{company.id}:{verdict.instead_kind}"
        row.append(Choice(label=INSTEAD[verdict.instead_kind], does=does))
    elif verdict.angle:
        row.append(Choice(label="Draft another angle", does=f"angle:{company.id}:{verdict.angle}"))
    return tuple(row)


def _anyway(intended: Intended) -> str:
    return f"any:{intended.opportunity}:{intended.person or ''}:{intended.kind}:{intended.channel}"
