"""Whatever is typed or tapped, in whatever order: an answer comes, nothing breaks, facts can be taken back."""

from dataclasses import fields

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.model import JobSearch
from handlers.catalogue import BY_COMMAND, BY_TAP
from handlers.planning import planned
from tests.handlers.chat import Chat, choices

PHRASES = (
    "/interview Acme tomorrow 2pm with Dana Lee", "/interview Globex", "tuesday 3pm", "Kim", "skip", "yes", "no",
    "interview at Hooli last thursday, didn't go great", "end of next week", "sent it", "they replied", "rejected",
    "got an offer from Acme, answer by friday", "we got moved to Thursday 10", "snooze till Monday 9", "what's next?",
    "can i write to Dana again?", "dana wrote, they push the decision to mid december", "undo", "/cancel", "/plan",
    "/list", "/show Acme", "/settings", "/forget", "/why", "/debrief Acme", "/draft Acme", "/contact Globex",
    "on hold until Q3", "auto-reply: out of office until 5 December", "don't call us", "the mail bounced",
    "applied to Initech yesterday", "withdrew from Globex", "remind me tomorrow at 8 to print", "/pause until friday",
    "/resume", "/template", "/export", "/timezone Berlin", "/link", "No, Thursday", "they cancelled the interview",
    "she asked for references", "next round is on friday at 10", "it's Acme Labs", "10:45", "call me at +1 212 555 0100",
    "/offer", "/moved", "/heard", "/sent", "/note", "/applied", "/remind", "/rejected", "/withdrawn", "/decision", "/snooze",
)  # fmt: skip
moves = st.one_of(
    st.tuples(st.just("say"), st.sampled_from(PHRASES)),
    st.tuples(st.just("say"), st.text(max_size=60)),
    st.tuples(st.just("press"), st.integers(0, 30)),
    st.tuples(st.just("tap"), st.tuples(st.sampled_from(sorted(BY_TAP)), st.lists(st.sampled_from(
        ("i2", "o1", "n1", "q3", "", "yes", "no", "20261207T0930", "2026-12-04", "e", "when", "x" * 40)), max_size=4))),
    st.tuples(st.just("wait"), st.sampled_from((1, 5, 24, 80, 400))),
)  # fmt: skip


def _move(chat: Chat, move: tuple[str, object]) -> None:
    kind, what = move
    if kind == "say":
        assert chat.say(str(what)) or chat.effects, what
    elif kind == "press":
        buttons = [c for m in chat.said[-6:] for c in choices(m) if c.does]
        if buttons:
            chat.tap(buttons[int(str(what)) % len(buttons)].does)
    elif kind == "tap":
        verb, args = what  # type: ignore[misc]
        assert chat.tap(":".join((verb, *args)))
    else:
        chat.wait(hours=float(str(what)))


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(moves, max_size=14))
def test_no_order_of_words_and_taps_breaks_it(script: list[tuple[str, object]]) -> None:
    chat = Chat()
    for move in script:
        _move(chat, move)
    assert planned(chat.search, chat.now) == planned(planned(chat.search, chat.now), chat.now)
    for message in chat.said:
        assert message.reply.text.strip()
        for choice in choices(message):
            assert len(choice.does.encode()) <= 64, choice
            assert choice.label.strip()


def _facts(search: JobSearch) -> dict[str, object]:
    kept = ("opportunities", "interviews", "people", "contacts", "preferences")
    return {f.name: getattr(search, f.name) for f in fields(search) if f.name in kept}


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(moves, max_size=8), st.sampled_from(PHRASES))
def test_undo_gives_the_facts_back(script: list[tuple[str, object]], last: str) -> None:
    chat = Chat()
    for move in script:
        _move(chat, move)
    before = _facts(chat.search)
    history = chat.search.history
    chat.say(last)
    fresh = [c for c in chat.search.history if c.id not in {h.id for h in history} and not c.undone]
    if len(fresh) == 1 and len(chat.search.history) >= len(history):
        chat.tap(f"undo:{fresh[0].id}")
        assert _facts(chat.search) == before


def test_every_command_answers_when_there_is_nothing_yet() -> None:
    for name in BY_COMMAND:
        assert Chat().say(f"/{name}") or name in ("link", "invite"), name


def test_the_same_event_twice_is_heard_once() -> None:
    chat = Chat()
    chat.say("/interview Acme tomorrow 2pm with Dana Lee")
    chat.events -= 1
    before = chat.search
    assert chat.say("/interview Acme tomorrow 2pm with Dana Lee") == []
    assert chat.search == before
