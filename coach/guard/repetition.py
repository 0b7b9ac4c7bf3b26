"""R7: the same question, or nearly the same text, again."""

from datetime import timedelta
from functools import lru_cache

from coach.facts import Entry
from coach.facts.asking import is_bare_update, only_asks_when
from coach.guard.case import Case
from coach.guard.rule import Rule, Ruling
from coach.wording import similarity as likeness

_LAST = 2


def _same_angle(case: Case) -> Ruling | None:
    if case.exempt:
        return None
    if _bare(case.intended.text) and any(_bare(e.contact.text) for e in case.to_company if e.counts):
        return Ruling("stop", "It is the same bare question again; it gives them nothing new to answer.")
    angle = angle_of(case.intended.angle, case.intended.text)
    recent = [e for e in case.to_company if e.counts or e.contact.kind == "thank_you"][-_LAST:]
    times = sum(1 for e in recent if angle and angle_of(e.contact.angle, e.contact.text) == angle)
    if not times:
        return None
    return Ruling(
        "stop" if times >= _LAST else "caution", "The same question again gives them nothing new to answer."
    )


def angle_of(angle: str | None, text: str | None) -> str | None:
    """As noted, else read off the text where it only asks for news."""
    asks = text is not None and (is_bare_update(text) or only_asks_when(text))
    return angle or ("timeline_question" if asks else None)


def _bare(text: str | None) -> bool:
    return text is not None and is_bare_update(text)


def _same_text(case: Case) -> Ruling | None:
    text = case.intended.text
    if not text:
        return None
    s = case.settings
    since = case.when - timedelta(days=s.similarity_days)
    found: Ruling | None = None
    for entry in case.to_company:
        if not entry.contact.text or entry.at < since:
            continue
        ratio = similarity(text, entry.contact.text)
        if ratio >= s.similarity_stop and case.same(entry):
            return Ruling("stop", f"This is nearly the same text as on {_date(entry)}.")
        if ratio >= s.similarity_caution:
            whose = f"on {_date(entry)}" if case.same(entry) else "to a colleague there; people compare notes"
            found = Ruling("caution", f"This is close to what you wrote {whose}.")
    return found


@lru_cache(maxsize=4096)
def similarity(one: str, other: str) -> float:
    """0 to 1, without greeting and signature (rule book 0.4 SIMILARITY); remembered, for safe dates ask often."""
    return likeness(one, other)


def _date(entry: Entry) -> str:
    return f"{entry.day.day} {entry.day:%B}"


RULES = (
    Rule(
        id="R7",
        about="the angle of the last two messages to the company",
        fine="a new angle",
        caution="repeated once",
        stop="a third time, or the bare question for news twice",
        source="S3 72 and 73",
        check=_same_angle,
        nature="text",
    ),
    Rule(
        id="R7b",
        about="similarity of the text with what was sent in the last 60 days",
        fine="below 0.60",
        caution="0.60-0.84, or 0.60 and more with another person there",
        stop="0.85 and more, same person",
        source="C2, B16; numbers J",
        check=_same_text,
        nature="text",
        exempt_too=True,
    ),
)
