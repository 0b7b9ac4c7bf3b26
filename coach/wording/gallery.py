"""The gallery: every wording once, as a page to read (`python -m coach.wording.gallery > docs/wording.md`)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import get_args

from coach.model import Debrief, Draft, DraftChannel, JobSearch, Tone
from coach.wording.brief import Brief
from coach.wording.catalogue import CHANNELS
from coach.wording.compose import compose
from coach.wording.sample import DEBRIEF, EVENING, LATER, SEARCH, answering, for_kind

_TITLES: dict[DraftChannel, str] = {
    "email": "E-mail",
    "linkedin_note": "LinkedIn invitation",
    "linkedin_message": "LinkedIn message",
    "text": "Text message",
    "phone": "Phone",
    "voicemail": "Voicemail",
    "card": "Card",
}
_HEAD = """# Wording

What Afterword drafts, from one invented job search: Sam Poe talked to Dana Lee at Acme about a Data Analyst position.
Every kind of message is shown on every channel it is offered on, in every wording that "Other wording" brings for these facts.

This page is made by `python -m coach.wording.gallery`; the wordings are one file each in `coach/wording/templates/`.

## To add a wording

Put a file at `templates/<language>/<kind>/<channel>/<name>.txt`; its path is its id, so the name stays. A header, a line
`---`, then the text as a Jinja2 template, one sentence a line, blank lines between paragraphs:

```
angle: interest_role
needs: detail
subject: Thank you - {{ role }} | Thank you for our conversation
---
Thank you for your time {{ met.on }}.
{{ detail.either("It stayed with me that {}.", "Your point on {} stayed with me.") }}
```

`angle` is one of the rule book's; `needs` (optional) names the facts it cannot do without; of the `subject` lines the first
whose facts are known is taken. Greeting, close and signature are added. A fact that was not told is false in `{% if %}`
and refuses to be printed. `say("...", concise="...", enthusiastic="...")` words a sentence per tone; contractions are spelt
out in formal letters and American spelling becomes British where it should. `{% if room %}` marks what a shorter version
leaves out. The tests hold each wording against every tone and every missing fact.
"""
_ANGLES = {"offer_decision": ("extension", "accept", "decline")}


def page() -> str:
    """The whole page, in Markdown."""
    return "\n".join([_HEAD, *_tones(), *_ladder(), *_kinds(), *_german()]).rstrip() + "\n"


def _tones() -> Iterator[str]:
    yield "## One thank-you in four tones\n"
    for tone in get_args(Tone):
        brief = Brief(opportunity="o1", kind="thank_you", tone=tone, person="p1")
        yield from _shown(compose(SEARCH, brief, EVENING), tone.capitalize())


def _ladder() -> Iterator[str]:
    """The same thank-you with fewer and fewer facts (rule book 4.7)."""
    yield "## The less was told, the shorter it gets\n"
    steps = {
        "One detail": Debrief(topics=DEBRIEF.topics[:1]),
        "No detail": Debrief(),
    }
    for title, debrief in steps.items():
        meeting = replace(SEARCH.interviews[0], debrief=debrief)
        opportunity = replace(SEARCH.opportunities[0], why_this_role=None, strengths=(), news=())
        search = replace(SEARCH, interviews=(meeting,), opportunities=(opportunity,))
        yield from _shown(
            compose(search, Brief(opportunity="o1", kind="thank_you", person="p1"), EVENING), title
        )


def _kinds() -> Iterator[str]:
    for kind, channels in CHANNELS.items():
        yield f"## {kind.replace('_', ' ').capitalize()}\n"
        for channel in channels:
            for angle in _ANGLES.get(kind, (None,)):
                yield from _wordings(for_kind(kind), kind, channel, angle)
        if kind == "reply":
            yield from _replies()


def _replies() -> Iterator[str]:
    for what, search in answering().items():
        shown: tuple[str, ...] = ()
        for channel in ("email", "email", "text"):
            brief = Brief(opportunity="o1", kind="reply", channel=channel, person="p1", avoid=shown)
            draft = compose(search, brief, LATER)
            shown = (*shown, draft.template)
            yield from _shown(draft, f"{_TITLES[draft.channel]}: to {what}")


def _wordings(search: JobSearch, kind: str, channel: DraftChannel, angle: str | None) -> Iterator[str]:
    for draft in _others(search, kind, channel, angle, EVENING if kind == "thank_you" else LATER):
        if draft.template.startswith(f"{kind}/") and (not angle or draft.angle == angle):
            name = draft.template.rsplit("/", 1)[1].replace("_", " ")
            yield from _shown(draft, f"{_TITLES[channel]}: {name}")


_SIE = (
    "thank_you",
    "dated_check_in",
    "undated_check_in",
    "value_add",
    "reply",
    "late_thank_you",
    "long_tail",
)
_DU = (
    "second_check_in",
    "delay_check_in",
    "hold_check_in",
    "addendum",
    "light_touch",
    "final_note",
    "rejection_reply",
    "note",
)


def _german() -> Iterator[str]:
    yield "## In German\n"
    yield from _german_kinds(_in_german("de"), _SIE)
    yield "## In German, to somebody one says du to\n"
    yield from _german_kinds(_in_german("de_du"), _DU)


def _in_german(language: str) -> JobSearch:
    debrief = Debrief(
        topics=("die monatlichen Berichte kosten zwei Tage",),
        experience=("nächtliche Auswertungen bei Northwind",),
        problem="die Berichte dauern zu lange",
        idea="nachts rechnen",
        culture="offene Türen",
    )
    opportunity = replace(
        SEARCH.opportunities[0], why_this_role="die Mischung aus Daten und Produkt", strengths=(), news=()
    )
    return replace(
        SEARCH,
        preferences=replace(SEARCH.preferences, language=language, country="DE"),
        opportunities=(opportunity,),
        interviews=(replace(SEARCH.interviews[0], debrief=debrief),),
    )


def _german_kinds(search: JobSearch, kinds: tuple[str, ...]) -> Iterator[str]:
    for kind in kinds:
        for channel in CHANNELS[kind]:
            for draft in _others(search, kind, channel, None, EVENING if kind == "thank_you" else LATER):
                yield from _shown(draft, draft.template)


def _others(
    search: JobSearch, kind: str, channel: DraftChannel, angle: str | None, now: datetime
) -> Iterator[Draft]:
    """As many as "Other wording" would bring."""
    found: tuple[Draft, ...] = ()
    while True:
        brief = Brief(
            opportunity="o1", kind=kind, channel=channel, person="p1", angle=angle,
            avoid=tuple(d.template for d in found), shown=tuple(d.body for d in found),
        )  # fmt: skip
        draft = compose(search, brief, now)
        if draft.template in {d.template for d in found}:
            return
        found = (*found, draft)
        yield draft


def _shown(draft: Draft, title: str) -> Iterator[str]:
    yield f"### {title}\n"
    if draft.subject:
        yield f"**{draft.subject}**\n"
    for line in draft.body.split("\n"):
        yield f"> {line}  ".rstrip() if not line else f"> {line}  "
    yield ""
    if draft.note:
        yield f"*{draft.note}*\n"


if __name__ == "__main__":
    print(page(), end="")
