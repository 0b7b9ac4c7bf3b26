"""Several meetings in one message, each with its own people; and a week named before the day in it."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import asking, when


def noted(chat: Chat) -> dict[str, tuple[str, set[str]]]:
    """Company: when, and with whom."""
    search = chat.search
    found = {}
    for meeting in search.interviews:
        company = search.opportunity(meeting.opportunity)
        assert company is not None and meeting.start is not None, text(chat.said)
        people = {p.name for p in search.people if p.id in meeting.people}
        found[company.company] = (meeting.start.local.strftime("%a %d %H:%M"), people)
    return found


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "I have two interviews this week. Thursday 10am at Brightwater Energy with Carla Mendes (HR) and Tom Iverson, "
            "engineering manager. Friday 2:30pm phone screen with Lumen Health, recruiter is Sasha",
            {
                "Brightwater Energy": ("Thu 26 10:00", {"Carla Mendes", "Tom Iverson"}),
                "Lumen Health": ("Fri 27 14:30", {"Sasha"}),
            },
        ),
        (
            "Interview at Tesco tomorrow 9am with Jo Bell. Interview at Boots on Thursday at 11am with Ann Lee.",
            {"Tesco": ("Tue 24 09:00", {"Jo Bell"}), "Boots": ("Thu 26 11:00", {"Ann Lee"})},
        ),
        (
            "my interviews:\n- Wednesday 9am at Globex with Bo Hart\n- Friday 3pm at Initech with Pam Reyes",
            {"Globex": ("Wed 25 09:00", {"Bo Hart"}), "Initech": ("Fri 27 15:00", {"Pam Reyes"})},
        ),
        (
            "got these: Tuesday 9am Kestrel Films with Bo Hart. Wednesday noon interview at Hooli with Gavin Belson.",
            {"Kestrel Films": ("Tue 24 09:00", {"Bo Hart"}), "Hooli": ("Wed 25 12:00", {"Gavin Belson"})},
        ),
        (
            "Thursday 4pm call with Umbrella, Alice Abernathy. Friday 10am panel at Wayne Enterprises with Lucius Fox",
            {
                "Umbrella": ("Thu 26 16:00", {"Alice Abernathy"}),
                "Wayne Enterprises": ("Fri 27 10:00", {"Lucius Fox"}),
            },
        ),
    ],
)
def test_each_is_noted_with_its_people(words: str, expected: dict[str, tuple[str, set[str]]]) -> None:
    chat = Chat()
    chat.say(words)
    assert noted(chat) == expected, text(chat.said)


def test_a_day_left_open_does_not_take_the_next_one() -> None:
    chat = Chat()
    chat.say("interview at Boots Monday at 11am with Ann Lee. Interview at Lidl Thursday 3pm with Cy Wu.")
    boots = [i for i in chat.search.interviews if i.start is None]
    assert len(boots) == 1 and len(chat.search.interviews) == 2, text(chat.said)


def test_the_week_before_its_day() -> None:
    chat = Chat()
    chat.say("Two interviews at Acme next week. First one Monday 30 November 10:00-11:00 with Dana Lee")
    assert chat.search.interviews[0].start is not None, text(chat.said)


@pytest.mark.parametrize(
    ("words", "companies"),
    [
        ("got interviews at Acme and Globex", ["Acme", "Globex"]),
        (
            "I have two interviews coming up, one at Nordwind and one at Kessel & Co",
            ["Nordwind", "Kessel & Co"],
        ),
        ("I've got Amazon and Google interviews coming up", ["Amazon", "Google"]),
        ("second round with Datadog and a first call with Elastic", ["Datadog", "Elastic"]),
        ("interviewing with Stripe, Ramp and Figma next week", ["Stripe", "Ramp", "Figma"]),
        ("interviews lined up: Lidl, Aldi", ["Lidl", "Aldi"]),
        ("Interview at Marks and Spencer", ["Marks and Spencer"]),
        ("Interview at Johnson and Johnson", ["Johnson and Johnson"]),
    ],
)
def test_companies_without_days_are_asked_about_one_after_the_other(words: str, companies: list[str]) -> None:
    chat = Chat()
    said = text(chat.say(words))
    assert [o.company for o in chat.search.opportunities] == companies, said
    assert said.count("?") == 1, said
    for name in companies:
        assert said.endswith(f"{name}. When is it?") or "Which day" in said, said
        said = text(chat.say("they haven't said yet"))
        assert f"{name} is on the list" in said, said


@pytest.mark.parametrize(
    "words",
    [
        "and a phone one thurs with Arco",
        "oh and Arco on thursday at 3",
        "also Arco friday 10am",
        "plus a screen with Arco tuesday",
        "another with Arco on tuesday at noon",
    ],
)
def test_the_next_one_told_before_the_first_is_answered(words: str) -> None:
    for scene in (when, asking):
        chat = scene()
        chat.say(words)
        arco = next(o for o in chat.search.opportunities if o.company == "Arco")
        assert chat.search.interviews_of(arco.id)[0].start is not None, text(chat.said)


def test_the_one_that_waits_is_asked_for_again() -> None:
    chat = when()
    assert text(chat.say("and a call with Arco tuesday at noon with Tom Fox")).endswith("Hooli. When is it?")
