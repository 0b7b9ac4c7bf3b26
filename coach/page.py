"""docs/coach.md, made from the code: every nudge, every rule, every number, and where it comes from.

Run: python -m coach.page > docs/coach.md
"""

from collections.abc import Iterator
from dataclasses import fields
from datetime import time, timedelta

from coach.facts.sectors import AFTER_INTERVIEW, CAMPUS_VISIT, Waits
from coach.founding import ARTICLES, HOMES
from coach.guard.rules import RULES
from coach.nudges.catalogue import KINDS
from coach.settings import DEFAULTS
from coach.sources import SOURCES

_INTRODUCTION = """# What the coach knows

This page is made from the code (`python -m coach.page > docs/coach.md`); a test keeps it true. Everything on "how
many" is the experience of practitioners: no study measures how follow-ups change the odds, so the bot promises no effect.
BD stands for business day in the company's calendar. J marks a judgement of our own. Short codes such as A1 are the
sources at the end; S0 to S4 are the five founding articles, and a number after one is its rule.
"""


def page() -> str:
    """The whole page, in Markdown."""
    parts = (_INTRODUCTION, *_nudges(), *_rules(), *_waits(), *_numbers(), *_founding(), *_sources())
    return "\n".join(parts)


def _nudges() -> Iterator[str]:
    yield "## Nudges\n"
    for kind in sorted(KINDS, key=lambda k: k.code):
        yield f"### {kind.code} `{kind.name}`: {kind.headline}\n"
        yield f"- **When:** {kind.trigger}. Earliest {kind.earliest}; best {kind.ideal}; latest {kind.latest}."
        yield f"- **Who and what for:** {kind.who}: {kind.purpose}."
        yield f"- **Stops:** {kind.stops}. **Moves:** {kind.moves}."
        yield f"- **Counts toward limits:** {_counted(kind.counts, kind.status_ask)}. **Sources:** {kind.sources}.\n"


def _counted(counts: bool, status: bool) -> str:
    return "yes, as a question about status" if status else "yes" if counts else "no"


def _rules() -> Iterator[str]:
    yield "## The guard: when a message is fine, a caution, a stop\n"
    yield "| rule | about | fine | caution | stop | sources |\n|---|---|---|---|---|---|"
    for rule in sorted(RULES, key=lambda r: (int("".join(c for c in r.id if c.isdigit())), r.id)):
        yield f"| {rule.id} | {rule.about} | {rule.fine} | {rule.caution} | {rule.stop} | {rule.source} |"
    yield ""


def _waits() -> Iterator[str]:
    yield "## How long employers take when no date was named (BD)\n"
    yield "| sector | earliest | ideal | latest | why |\n|---|---|---|---|---|"
    rows: dict[str, Waits] = {str(sector): waits for sector, waits in AFTER_INTERVIEW.items()}
    rows["academia, campus visit"] = CAMPUS_VISIT
    for sector, waits in rows.items():
        yield f"| {sector} | {waits.earliest} | {waits.ideal} | {waits.latest} | {waits.why} |"
    yield ""


def _numbers() -> Iterator[str]:
    yield "## Numbers\n\nWhole numbers can be set per person.\n"
    yield "| name | default |\n|---|---|"
    for field in fields(DEFAULTS):
        yield f"| `{field.name}` | {_shown(getattr(DEFAULTS, field.name))} |"
    yield ""


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return "-".join(_shown(v) for v in value)
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, timedelta):
        minutes = int(value.total_seconds() // 60)
        return f"{minutes // 60} h" if minutes % 60 == 0 else f"{minutes} min"
    return str(value)


def _founding() -> Iterator[str]:
    yield "## The founding articles, rule by rule\n"
    for article, numbers in ARTICLES.items():
        yield f"**{article}** {SOURCES[article]}: " + " · ".join(f"{n} `{HOMES[n]}`" for n in numbers) + "\n"


def _sources() -> Iterator[str]:
    yield "## Sources\n"
    for code, source in SOURCES.items():
        yield f"- **{code}** {source}"
    yield ""


if __name__ == "__main__":
    print(page(), end="")
