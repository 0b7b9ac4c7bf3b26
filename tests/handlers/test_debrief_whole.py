"""The debrief told in one go: nothing of it is lost, in whatever order it comes."""

from datetime import date

import pytest

from tests.handlers.chat import text
from tests.handlers.scenes import debriefing

TOLD = [
    ("By Friday 4 December. The problem they want solved: monthly reports take too long. My idea is one nightly job.",
     date(2026, 12, 4), {"problem", "idea"}),
    ("Good. They decide next Wednesday; they struggle with churn; I forgot to mention my AWS certificate",
     date(2026, 12, 2), {"problem", "forgot"}),
    ("end of next week, and my SQL answer was weak", date(2026, 12, 4), {"weak"}),
    ("She hopes to decide by the 9th. They lose two days a month on invoices. I'd automate the matching first.",
     date(2026, 12, 9), {"problem", "idea"}),
    ("We talked mostly about data quality. Decision in two weeks.", date(2026, 12, 8), {"topics"}),
    ("They want to decide by Thursday 3 December, the team was lovely, and I blanked on the caching question",
     date(2026, 12, 3), {"culture", "weak"}),
    ("decision by Dec 15, problem: late invoices, idea: a shared calendar", date(2026, 12, 15), {"problem", "idea"}),
    ("no date. their biggest problem is hiring. I liked the team", None, {"problem", "culture"}),
    ("They'll be in touch. Their onboarding takes six weeks, which is far too long.", None, {"problem"}),
]  # fmt: skip


@pytest.mark.parametrize(("words", "day", "slots"), TOLD)
def test_each_sentence_goes_where_it_belongs(words: str, day: date | None, slots: set[str]) -> None:
    chat = debriefing()
    said = text(chat.say(words))
    kept, promise = chat.search.interviews[0].debrief, chat.search.opportunities[0].promise
    assert kept is not None, said
    assert (promise.date if promise else None) == day, said
    told = {
        s
        for s in ("topics", "experience", "problem", "idea", "forgot", "weak", "culture")
        if getattr(kept, s)
    }
    assert told == slots, (kept, said)
    assert chat.search.question is not None and chat.search.question.asks == "decider", said


def test_what_was_asked_for_beside_the_date_is_heard_first() -> None:
    chat = debriefing()
    chat.say("They'll decide by the end of next week. Dana asked me to ring her Thursday at ten.")
    promise = chat.search.opportunities[0].promise
    assert promise is not None and promise.date == date(2026, 12, 4)
    assert any(c.wanted_at for c in chat.search.contacts)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("/debrief Acme they'll decide by the end of next week; problem: churn reports too slow", date(2026, 12, 4)),
        ("/debrief Acme: decision by Dec 15. Their problem is late invoices.", date(2026, 12, 15)),
        ("/debrief acme by Friday 4 December", date(2026, 12, 4)),
        ("/debrief Acme next Wednesday she said", date(2026, 12, 2)),
        ("/debrief Acme, within two weeks", date(2026, 12, 8)),
    ],
)  # fmt: skip
def test_what_stands_behind_the_command_answers_already(typed: str, day: date) -> None:
    chat = debriefing()
    said = text(chat.say(typed))
    promise = chat.search.opportunities[0].promise
    assert promise is not None and promise.date == day, said


@pytest.mark.parametrize(
    "words",
    ["didn't say", "they gave no date", "nothing was said about when", "she'll be in touch", "he left the date open", "no timeline given"],
)  # fmt: skip
def test_no_date_named_is_no_no(words: str) -> None:
    chat = debriefing()
    said = text(chat.say(words))
    assert chat.search.opportunities[0].status != "rejected", said
    assert chat.search.question is not None and chat.search.question.asks == "decider", said
