"""Interviews told in people's own words, asked or not: each is played, and what was kept is held against its last line.

`slot=pattern`, several by `/`; `people` are all who were met, `promise` a day, `none` or `open`; `!slot` must not hold the pattern.
A slot that is not named must be empty."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.replay.play import Player
from bot.replay.script import parse
from coach.model import Debrief, Interview, JobSearch, Opportunity

FILE = Path(__file__).parent / "tellings.txt"
SLOTS = ("topics", "experience", "problem", "idea", "forgot", "weak", "culture", "per_person")
ANYWHERE = {"any": SLOTS}
SAID = ("draft", "!draft", "said", "!said")
"""Of what the bot says; the wording has tests of its own."""
Telling = tuple[str, tuple[str, ...], tuple[tuple[str, str], ...]]


def tellings() -> Iterator[Telling]:
    for block in FILE.read_text("utf-8").strip().split("\n\n"):
        title, *lines = block.splitlines()
        wanted = [
            tuple(w.strip().partition("=")[::2])
            for line in lines
            if line.startswith("? ")
            for w in line[2:].split(" ; ")
        ]
        facts = tuple((k.strip(), v.strip()) for k, v in wanted if k.strip() not in (*SAID, "why"))
        yield title[2:], tuple(line for line in lines if not line.startswith("? ")), facts


TELLINGS = tuple(tellings())


@pytest.mark.parametrize(("title", "lines", "wanted"), TELLINGS, ids=[t for t, _, _ in TELLINGS])
async def test_it_is_kept_where_it_belongs(
    title: str, lines: tuple[str, ...], wanted: tuple[tuple[str, str], ...], tmp_path: Path
) -> None:
    player = Player(str(tmp_path), lambda line: None, False, tmp_path)
    await player.open()
    for step in parse("\n".join(lines)):
        await player.step(step)
    search = await player.search()
    kept = _kept(search, dict(wanted).get("of"), player)
    await player.service.idle()
    await player.storage.close()
    assert not (wrong := list(_wrong(kept, wanted))), (wrong, kept)


def _kept(search: JobSearch, of: str | None, player: Player) -> dict[str, str]:
    company = next(o for o in search.opportunities if of is None or of.casefold() in o.company.casefold())
    rounds = search.interviews_of(company.id)
    over = [i for i in rounds if i.start and i.start.instant <= player.clock()] or list(rounds)
    return _facts(search, company, over[-1], len(rounds))


def _facts(search: JobSearch, company: Opportunity, meeting: Interview, rounds: int) -> dict[str, str]:
    debrief, names = meeting.debrief or Debrief(), {p.id: p.name for p in search.people}
    told = {slot: _text(getattr(debrief, slot)) for slot in (*SLOTS, "decider", "next_step")}
    told["per_person"] = " | ".join(f"{names.get(who)}: {what}" for who, what in debrief.per_person)
    day = company.promise.date if company.promise else None
    return told | {
        "people": " | ".join(names[id] for id in meeting.people),
        "known": " | ".join(p.name for p in search.people if company.id in p.opportunities),
        "promise": "none" if company.promise is None else str(day or "open"),
        "notes": " | ".join(company.notes), "status": company.status, "rounds": str(rounds), "done": str(debrief.done),
        "companies": ", ".join(o.company for o in search.opportunities),
    }  # fmt: skip


def _text(value: object) -> str:
    return " | ".join(map(str, value)) if isinstance(value, tuple) else str(value or "")


def _wrong(kept: dict[str, str], wanted: tuple[tuple[str, str], ...]) -> Iterator[str]:
    named: set[str] = set()
    for key, value in (w for w in wanted if w[0] != "of"):
        slots = ANYWHERE.get(key, tuple(key.removeprefix("!").split("/")))
        named |= set() if key.startswith("!") else set(slots)
        if not _holds(kept, key, slots, value):
            yield f"{key}: {value}"
    yield from (f"beside it {slot}: {kept[slot]}" for slot in SLOTS if slot not in named and kept[slot])
    if "promise" not in named and kept["promise"] not in ("none", "open"):
        yield f"beside it a day: {kept['promise']}"


def _holds(kept: dict[str, str], key: str, slots: tuple[str, ...], value: str) -> bool:
    if key == "promise":
        return kept["promise"] == value
    if key == "people":
        met = kept["people"].split(" | ") if kept["people"] else []
        whom = [] if value == "-" else [w.strip() for w in value.split(",")]
        return len(met) == len(whom) and all(re.search(w, kept["people"], re.I) for w in whom)
    found = any(re.search(value, kept[slot], re.I) for slot in slots)
    return found is not key.startswith("!")
