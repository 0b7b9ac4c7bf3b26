"""Names, intents and what dates are for, learned from marked messages: right on others like them, small, repeatable."""

import random
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from coach.understand import Known, slots, understand
from coach.understand.cast import find_cast
from coach.understand.seen import see
from coach.understand.slots.intent import intents
from coach.understand.slots.linear import learned
from coach.understand.slots.markup import DATES, NAMES, Told, fingerprint, parsed, told
from coach.understand.slots.vary import Pool, knowing, swapped, varied, without_signs

TOLD = Path(slots.__path__[0]) / "told"
HELD_OUT = Path(__file__).parent / "heldout"
NOW = datetime(2026, 11, 21, 15, tzinfo=UTC)
INTENTS = frozenset(learned("intents").labels)


@pytest.mark.parametrize("name", ["names", "times", "intents", "dates"])
def test_what_was_learned_is_of_these_messages(name: str) -> None:
    """Who adds a message runs `python -m coach.understand.slots.learn`."""
    assert learned(name).told == fingerprint(TOLD)


@pytest.mark.parametrize("folder", [TOLD, HELD_OUT])
def test_every_message_is_marked_as_it_should_be(folder: Path) -> None:
    for message in told(folder):
        assert message.intent in INTENTS, message
        assert "[" not in message.text and "|" not in message.text.replace(" | ", ""), message
        for mark in message.marks:
            assert mark.tag in NAMES + DATES, message
            name = message.text[mark.i : mark.j]
            assert name == name.strip() != "", message


def test_nothing_held_out_was_told() -> None:
    seen = {m.text.casefold() for m in told(TOLD)}
    assert [m.text for m in told(HELD_OUT) if m.text.casefold() in seen] == []


def share(right: list[bool]) -> float:
    return sum(right) / len(right)


def test_it_reads_what_it_never_saw() -> None:
    """Hard messages from many mouths: terse, in capitals, in lower case, of people for whom English is new."""
    rows = list(told(HELD_OUT))
    reads = [(m, understand(m.text, NOW, zone="America/New_York")) for m in rows]
    assert len(rows) > 390
    assert share([r.intent == m.intent for m, r in reads]) > 0.78
    assert share([same(r.company, m, "co") for m, r in reads]) > 0.74
    assert share([same(r.role, m, "ro") for m, r in reads]) > 0.87
    assert share([set(r.names) == {*named(m, "pe")} for m, r in reads]) > 0.9


def named(message: Told, tag: str) -> list[str]:
    return [message.text[m.i : m.j].strip(".'") for m in message.marks if m.tag == tag]


def same(got: str | None, message: Told, tag: str) -> bool:
    want = named(message, tag)[:1]
    return (got or "").strip(".'").casefold() == (want[0].casefold() if want else "")


def test_chances_add_up_and_are_the_same_every_time() -> None:
    seen = see("they pushed the Acme call to friday", NOW, "UTC", "en_US", Known())
    ranked = intents(seen, find_cast(seen).spans)
    assert sum(chance for chance, _ in ranked) == pytest.approx(1)
    assert ranked == intents(seen, find_cast(seen).spans)


def test_models_are_small_and_quick_to_ask() -> None:
    folder = TOLD.parent / "learned"
    assert sum(p.stat().st_size for p in folder.iterdir()) < 2_600_000
    understand("warm up", NOW)
    began = time.process_time()
    for n in range(100):
        understand(f"so Karin from Hexagon{n} said they'll decide next friday, panel was fine", NOW)
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    ("text", "known", "company"),
    [
        ("next said yes", ("Next",), "Next"),
        ("the post office rang", ("The Post Office",), "The Post Office"),
        ("heard back from larch", ("Larch",), "Larch"),
        ("interview at larch tomorrow", ("Larch", "Birch"), "Larch"),
    ],
)
def test_a_company_that_is_known_is_found(text: str, known: tuple[str, ...], company: str) -> None:
    assert understand(text, NOW, known=Known(companies=known)).company == company


def test_marks_are_read() -> None:
    message = parsed("interview\t[co|Acme] on [event|Tuesday]⏎with [pe|Dana Lee]")
    assert message.text == "Acme on Tuesday\nwith Dana Lee"
    assert [(m.tag, message.text[m.i : m.j]) for m in message.marks] == [
        ("co", "Acme"), ("event", "Tuesday"), ("pe", "Dana Lee")
    ]  # fmt: skip


def test_variations_keep_their_marks() -> None:
    message = parsed("interview\t[co|Acme], [event|Tuesday], with [pe|Dana Lee], [ro|chef]. [co|Acme]!")
    pool, dice = Pool([message]), random.Random(1)
    for other in (without_signs(message), *(swapped(message, pool, dice) for _ in range(50))):
        found = {(m.tag, other.text[m.i : m.j].casefold()) for m in other.marks}
        assert ("event", "tuesday") in found and len({n for t, n in found if t == "co"}) == 1
    assert list(varied([message], 3, random.Random(2), pool)) == list(
        varied([message], 3, random.Random(2), pool)
    )
    assert {knowing(message, dice).companies for _ in range(50)} == {(), ("Acme",)}


def test_a_company_that_is_not_sure_is_wrong_more_often() -> None:
    """So that it is worth asking about; and most of them are sure."""
    rows = [(m, understand(m.text, NOW, zone="America/New_York")) for m in told(HELD_OUT)]
    found = [(same(r.company, m, "co"), r.company_sure) for m, r in rows if r.company]
    sure = [right for right, known in found if known]
    unsure = [right for right, known in found if not known]
    assert 10 < len(unsure) < len(sure) / 4
    assert share(sure) > 0.8 > 0.7 > share(unsure)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("interview at Acme tomorrow", ()),
        ("/interview Globex friday 2pm", ()),
        ("next said yes", ("Next",)),
        ("I have an interview with Goldman Sachs on Monday", ()),
        ("what now?", ()),
    ],
)
def test_no_doubt_about_a_company(text: str, known: tuple[str, ...]) -> None:
    assert understand(text, NOW, known=Known(companies=known)).company_sure
