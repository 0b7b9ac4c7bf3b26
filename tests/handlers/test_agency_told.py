"""A recruiter of an agency: told with the interview, with a date, with a permission; none of it is lost (rule book N15, R6b)."""

from datetime import UTC, datetime

import pytest

from coach.model import JobSearch, Opportunity, Person
from tests.handlers.chat import Chat

NOW = datetime(2027, 4, 5, 14, 0, tzinfo=UTC)
ARRANGED = (
    "interview Tuesday 6 April 10:00 to 11:00 at Thames Freight with Colin Marsh, operations director, arranged by Sophie Lane, recruiter at Bluebird Talent",
    "Sophie Lane from Bluebird Talent got me an interview at Thames Freight, Tuesday 6 April 10:00 to 11:00, with Colin Marsh",
    "My recruiter Sophie Lane (Bluebird Talent) has set up an interview with Colin Marsh at Thames Freight on 6 April at 10",
    "Interview with Thames Freight on 6 April at 10, Colin Marsh, set up through my recruiter Sophie Lane",
    "interview on 6 April at 10 at Thames Freight with Colin Marsh, booked by the headhunter Sophie Lane of Bluebird",
    "The headhunter Sophie Lane booked me an interview on 6 April at 10 at Thames Freight with Colin Marsh",
)


def of(search: JobSearch, company: str) -> Opportunity:
    return next(o for o in search.opportunities if o.company == company)


def named(search: JobSearch, name: str) -> Person:
    return next(p for p in search.people if p.name == name)


@pytest.mark.parametrize("saying", ARRANGED)
def test_the_interview_is_with_the_client_and_the_recruiter_stands_between(saying: str) -> None:
    chat = Chat(now=NOW)
    chat.say(saying)
    search = chat.search
    assert [o.company for o in search.opportunities] == ["Thames Freight"]
    assert named(search, "Sophie Lane").role == "agency"
    (interview,) = search.interviews
    assert interview.start is not None
    assert f"{interview.start.local:%m-%d %H:%M}" == "04-06 10:00"
    assert interview.people == (named(search, "Colin Marsh").id,)


def test_which_agency_it_is_stays_known() -> None:
    chat = Chat(now=NOW)
    chat.say(ARRANGED[0])
    assert named(chat.search, "Sophie Lane").about == "Bluebird Talent"


def test_a_recruiter_of_the_company_itself_is_none_of_an_agency() -> None:
    chat = Chat(now=NOW)
    chat.say(
        "interview on 6 April at 10 at Acme with Colin Marsh, arranged by Sophie Lane, recruiter at Acme"
    )
    assert all(p.role != "agency" for p in chat.search.people)


@pytest.mark.parametrize(
    ("saying", "route"),
    [
        ("Sophie Lane is the agency recruiter for Thames Freight. She hopes for feedback by Monday 12 April", "unknown"),
        ("recruiter Sophie Lane asked me to go through her, feedback by Monday", "through"),
        ("Sophie Lane from the agency stands in between, everything goes through her, decision by 12 April", "through"),
    ],
)  # fmt: skip
def test_a_day_told_with_the_agency_is_kept(saying: str, route: str) -> None:
    chat = Chat(now=NOW)
    chat.say("/interview Thames Freight 6 April 10am with Colin Marsh")
    chat.wait(hours=28)
    chat.say("/cancel")
    chat.say(saying)
    thames = of(chat.search, "Thames Freight")
    assert thames.agency_route == route
    assert thames.promise is not None
    assert f"{thames.promise.date}" == "2027-04-12"


@pytest.mark.parametrize(
    "saying",
    [
        "sophie said I can write to Colin myself",
        "Sophie says I may contact the client directly",
        "Sophie told me it's okay to e-mail Colin directly",
        "Sophie said I could call Colin myself",
        "Sophie says I should write to him directly",
    ],
)
def test_a_permission_to_write_directly_opens_the_way(saying: str) -> None:
    chat = Chat(now=NOW)
    chat.say(ARRANGED[0])
    chat.wait(hours=28)
    chat.say("/cancel")
    chat.say("everything at Thames Freight goes through Sophie")
    assert of(chat.search, "Thames Freight").agency_route == "through"
    said = chat.say(saying)
    assert of(chat.search, "Thames Freight").agency_route == "direct"
    assert not any(m.reply.verdict for m in said)


def test_going_round_the_recruiter_is_no_visit() -> None:
    chat = Chat(now=NOW)
    chat.say(ARRANGED[0])
    chat.wait(hours=28)
    chat.say("/cancel")
    chat.say("everything at Thames Freight goes through Sophie")
    verdict = chat.say("can I go round Sophie and ask Colin for news?")[-1].reply.verdict
    assert verdict is not None
    assert "R6b" in verdict.rules
    assert "R12" not in verdict.rules
