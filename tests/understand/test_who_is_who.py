"""Who is the employer, who the agency, who the user, and who is met."""

import pytest

from coach.understand import Known
from tests.understand.conftest import read

KNOWN = Known(companies=("Acme", "Brightwave"), people=("Dana Lee",))


@pytest.mark.parametrize(
    ("text", "company", "people"),
    [
        (
            "interview with Pinegrove through an agency, recruiter is Jo Lind at Hays, wed 9:30 with Mark Hale",
            "Pinegrove",
            {"Jo Lind": "agency", "Mark Hale": "unknown"},
        ),
        (
            "interview at Pinegrove thursday 3pm through Priya from the agency",
            "Pinegrove",
            {"Priya": "agency"},
        ),
        ("interview with Pinegrove friday 10am via Hays", "Pinegrove", {}),
        (
            "interview at Barclays today 11am with Helen Ford, through the agency Hays, recruiter Priya Nair",
            "Barclays",
            {"Helen Ford": "unknown", "Priya Nair": "agency"},
        ),
        (
            "interview with Pinegrove, recruiter Jo Lind (Robert Half), friday 10am",
            "Pinegrove",
            {"Jo Lind": "agency"},
        ),
        (
            "my headhunter Carla from Michael Page got me an interview at Fenwick on tuesday 3pm",
            "Fenwick",
            {"Carla": "agency"},
        ),
        (
            "interview at Fenwick (through Randstad) tue 3pm with Bo Chan",
            "Fenwick",
            {"Bo Chan": "unknown"},
        ),
        ("agency is Hays, company is Larch, interview friday 9am", "Larch", {}),
        (
            "phone screen with recruiter Jo Lind at Globex friday 10am",
            "Globex",
            {"Jo Lind": "recruiter"},
        ),
        (
            "recruiter from Stripe (Kelly) wants to chat tomorrow at noon",
            "Stripe",
            {"Kelly": "unknown"},
        ),
        (
            "interview at Larch friday with priya shah and tom becker",
            "Larch",
            {"priya shah": "unknown", "tom becker": "unknown"},
        ),
        (
            "priya shah (recruiter), tom becker (cto)",
            None,
            {"priya shah": "recruiter", "tom becker": "hiring_manager"},
        ),
        ("dana lee (hiring manager)", None, {"dana lee": "hiring_manager"}),
        ("kestrel health thursday 2pm", "kestrel health", {}),
        ("globex friday 10am with tom", "globex", {"tom": "unknown"}),
        ("umbrella tomorrow at noon", "umbrella", {}),
        ("dentist friday 3pm", None, {}),
        ("works friday 3pm", None, {}),
        (
            "Interview with Rosa Klein thursday 3pm. Join with Google Meet: meet.google.com/abc-defg-hij",
            None,
            {"Rosa Klein": "unknown"},
        ),
        ("Join Zoom Meeting", None, {}),
        ("interview with Google friday 2pm on google meet", "Google", {}),
    ],
)
def test_company_and_people(text: str, company: str | None, people: dict[str, str]) -> None:
    got = read(text, known=KNOWN)
    assert got.company == company
    assert {c.name: c.person_role for c in got.contacts} == people


def test_a_bare_name_before_a_time_is_an_interview() -> None:
    assert read("kestrel health thursday 2pm", known=KNOWN).intent == "interview"


@pytest.mark.parametrize(
    ("mail", "intent", "company", "names"),
    [
        (
            "Hi Sam,\nwe are delighted to offer you the position of Senior Analyst. "
            "Please let us know by December 1.\nDana",
            "offer",
            None,
            ("Dana",),
        ),
        (
            "Dear Sam,\n\nthank you for meeting us. We have decided to move forward with another candidate.\n\n"
            "Kind regards,\nDana Lee\nAcme",
            "rejected",
            "Acme",
            ("Dana Lee",),
        ),
        (
            "Fwd:\nFrom: Jo Lind\nHi Sam, my client Pinegrove Capital would like to see you on Tuesday at 3pm. "
            "Meeting is with Mark Hale, finance director. Jo",
            "interview",
            "Pinegrove Capital",
            ("Jo Lind", "Mark Hale"),
        ),
    ],
)
def test_who_is_greeted_in_a_pasted_mail_is_the_user(
    mail: str, intent: str, company: str | None, names: tuple[str, ...]
) -> None:
    got = read(mail, known=KNOWN)
    assert (got.intent, got.company, got.names) == (intent, company, names)


def test_each_date_is_of_the_company_named_before_it() -> None:
    got = read("Got two interviews: Acme tomorrow 10am and Globex on friday at 3pm")
    assert (got.company, got.other_companies) == ("Acme", ("Globex",))
    assert [(d.company, d.start.day) for d in got.dates] == [("Acme", 22), ("Globex", 27)]


def test_with_one_company_a_date_names_none() -> None:
    assert [d.company for d in read("Acme tomorrow 10am, decision by friday").dates] == [None, None]


@pytest.mark.parametrize(
    ("text", "name", "about"),
    [
        ("interview at Acme friday 10am, nurse manager is Carla", "Carla", "nurse manager"),
        ("interview at Acme friday with Bev Long, charge nurse", "Bev Long", "charge nurse"),
        ("meeting store manager Ray Hill at Acme sat 11", "Ray Hill", "store manager"),
        ("interview at Acme monday 9am with Ann Okoye, vice principal", "Ann Okoye", "vice principal"),
        ("team lead Tasha Moss from Acme called", "Tasha Moss", "team lead"),
        ("call with Dana Lee (senior project lead) at Acme", "Dana Lee", "senior project lead"),
        ("call with Dana Lee, hiring manager at Acme", "Dana Lee", "hiring manager at Acme"),
    ],
)
def test_a_title_is_kept_whole(text: str, name: str, about: str) -> None:
    assert [(c.name, c.about) for c in read(text).contacts] == [(name, about)]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("interview monday 3pm with Paul Roy = boss, Bev Grant = HR", ["boss", "HR"]),
        ("/interview Acme today 10am with Ingrid Sol, hiring manager and Ned Voss", ["hiring manager", None]),
        ("Pat Moss, head of HR & Jo Dee, recruiter", ["head of HR", "recruiter"]),
        ("The head of the team is Milo Strand", ["head of the team"]),
        ("Nora Quill is the recruiter there", ["recruiter"]),
        ("hiring manager = Dee Larsson", ["hiring manager"]),
        (
            "interview with Ann Rey, director of sales and marketing, on friday at Acme",
            ["director of sales and marketing"],
        ),
    ],
)
def test_a_title_ends_where_the_next_name_begins(text: str, titles: list[str | None]) -> None:
    assert [c.about for c in read(text).contacts] == titles


@pytest.mark.parametrize(
    "text",
    [
        "I am Arjun. Having interview with Infosys tomorrow at 4 pm",
        "This is Meera here, my interview at Globex is on friday 11 am",
        "My name is Paul and I meet Oakwood Homes on Tuesday at 10",
        "hi i'm Jess, got an interview w Petco thurs 2pm",
        "Jess speaking, Argos interview wed 3pm",
        "I'm Dolores. Interview with Argos wed 3pm",
    ],
)
def test_who_speaks_is_no_contact(text: str) -> None:
    assert read(text).names == ()


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Hi, I am Deepika from Wipro, your interview is tomorrow at 10 am", ("Deepika",)),
        ("Hi, this is Meera from Globex HR, are you free on friday at 11 am", ("Meera",)),
        ("Hello, my name is Tariq, recruiter at Argos, can we talk wed 3pm?", ("Tariq",)),
    ],
)
def test_who_else_speaks_is_one(text: str, people: tuple[str, ...]) -> None:
    assert read(text).names == people


@pytest.mark.parametrize(
    "text",
    [
        "interview with Mr. David Kim, he is in San Mateo",
        "thursday 1pm with Mr. David Kim, Bolt, he sits in Santa Rosa",
        "Mr. David Kim at Vantage, he's based in Fort Worth, tues 9am",
        "friday 11am with Mr. David Kim, works in San Carlos",
        "call with Mr. David Kim on monday, he lives near Mount Dora",
        "Mr. David Kim in Santa Clara, wednesday 2pm",
    ],
)
def test_a_place_is_nobody(text: str) -> None:
    assert read(text).names == ("Mr. David Kim",)


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (
            "Big one tomorrow 3 to 4pm, Peachtree Signs, Rhonda Ellis, VP of sales. I'm gonna crush it",
            "Peachtree Signs",
        ),
        ("thursday 1pm, Tamar Boatyard, the owner Jill Pascoe", "Tamar Boatyard"),
        ("Mon 10am, Hollow Creek Roasters, barista, Mia Fox", "Hollow Creek Roasters"),
        ("Friday at 9 - Brightwater Analytics - Sven Dahl", "Brightwater Analytics"),
        ("next tues 2pm, Old Mill Bakehouse, with Jo", "Old Mill Bakehouse"),
        (
            "interview this Thursday, 4pm to 4.45, with Hudson Bindery in New York. Gwen Sadler, head of production",
            "Hudson Bindery",
        ),
    ],
)
def test_a_firm_in_a_list_is_known_by_its_ending(text: str, company: str) -> None:
    assert read(text).company == company


@pytest.mark.parametrize(
    "text", ["I saw the signs, Rhonda", "they mend old boats and cars there", "all good, thanks"]
)
def test_a_plain_word_is_no_firm(text: str) -> None:
    assert read(text).company is None
