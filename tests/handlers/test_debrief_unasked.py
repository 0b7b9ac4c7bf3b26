"""The story of an interview that has just ended, before anything was asked: kept in its parts, and not asked twice."""

from datetime import date

import pytest

from tests.handlers.chat import Chat, text

TOLD = [
    ("done! she was lovely. their build times are killing them, 40 minutes per PR", {"problem"}, None),
    ("just finished, went well. they have a big problem with churn. decision in two weeks", {"problem"}, date(2026, 12, 7)),
    ("over now. Dana said they decide by friday 4 december. they struggle with flaky tests", {"problem"}, date(2026, 12, 4)),
    ("interview done, it was tough, i forgot to mention my open source work", {"forgot"}, None),
    ("Phew, out of the interview. They lose two days a month on invoices. My idea is to automate the matching.", {"problem", "idea"}, None),
    ("I'm back. We talked about data quality. She hopes to decide by the 9th.", {"topics"}, date(2026, 12, 9)),
    ("Their onboarding takes six weeks, far too long. I blanked on the SQL question.", {"problem", "weak"}, None),
    ("It was good. Dr. Lee said they have problems with the runtime of the crash simulations. We spoke also about my time at BMW.", {"problem", "topics"}, None),
    ("over. Dana asked lots about my thesis on membrane trafficking. They said two weeks", {"experience"}, date(2026, 12, 7)),
    ("all done with Acme Dana was real nice she said they got a problem with detention time at the Chicago docks and they will call me by Friday I told her I run dry van", {"problem"}, date(2026, 11, 27)),
    ("omg it went sooo well 😍 dana said they loose learners after the first week n she liked my classroom storys. they get back to me end of next wk", {"problem", "experience"}, date(2026, 12, 4)),
    ("Acme was rough, Dana was late and we only had 20 min. garden center loses stock in winter", {"problem"}, None),
    ("acme ok. dana decides by friday the 4th, wants somebody who can fix weekend scheduling", {"problem"}, date(2026, 12, 4)),
    ("good chat. pain = forecast accuracy. dana asked about my territory. decision by friday", {"problem", "topics"}, date(2026, 11, 27)),
    ("went okay. Dana complained that the suppliers run late all the time, and was keen on my spreadsheet", {"problem"}, None),
    ("bit odd. apparently the night shift is short staffed. she focused on my gap years", {"problem", "experience"}, None),
]  # fmt: skip


def after() -> Chat:
    """Twenty minutes after the end; the look back comes ten minutes later."""
    chat = Chat()
    chat.say("/interview Acme today 2pm with Dana Lee")
    chat.wait(hours=5, minutes=20)
    return chat


@pytest.mark.parametrize(("words", "slots", "day"), TOLD)
def test_each_part_is_kept(words: str, slots: set[str], day: date | None) -> None:
    chat = after()
    said = text(chat.say(words))
    kept, promise = chat.search.interviews[0].debrief, chat.search.opportunities[0].promise
    assert kept is not None, said
    names = ("topics", "experience", "problem", "idea", "forgot", "weak", "culture")
    assert slots <= {s for s in names if getattr(kept, s)}, (kept, said)
    assert (promise.date if promise else None) == day, said
    assert not [c for c in chat.search.contacts if c.direction == "in"], (
        "what was said in the room is no message"
    )


@pytest.mark.parametrize(("words", "slots", "day"), TOLD)
def test_it_is_not_asked_again_ten_minutes_later(words: str, slots: set[str], day: date | None) -> None:
    chat = after()
    chat.say(words)
    assert "How did Acme go?" not in text(chat.wait(minutes=30))


@pytest.mark.parametrize(
    "words",
    ["Globex invited me for tuesday 3pm. I applied there last week.", "sent the thank-you. I'll wait now.", "/plan", "what do I write now? she was nice."],
)  # fmt: skip
def test_other_news_are_no_story(words: str) -> None:
    chat = after()
    chat.say(words)
    assert chat.search.interviews[0].debrief is None


def test_with_two_just_over_it_is_asked_which() -> None:
    chat = Chat()
    chat.say("/interview Acme today 2pm with Dana Lee")
    chat.say("/interview Globex today 2pm with Ben Ray")
    chat.wait(hours=5, minutes=20)
    chat.say("just finished. they struggle with churn. decision in two weeks")
    assert all(i.debrief is None for i in chat.search.interviews)
