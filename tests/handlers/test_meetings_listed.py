"""Several meetings in one message, each with its own people; and a week named before the day in it."""

import pytest

from tests.handlers.chat import Chat, text


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
