"""What a fragment says: who is the reader, what is kept out, where it is cut, what is the problem itself, which slips are mended."""

import pytest

from coach.wording.fragment import read_phrase
from coach.wording.fragment.told_by import unwrapped


def test_she_is_the_reader_only_when_nobody_else_was_there() -> None:
    assert read_phrase("she runs marathons", alone=False) is None
    assert read_phrase("Priya said she runs marathons", reader=("Priya",), alone=False) is not None


def test_they_stays_they_for_somebody_in_between() -> None:
    phrase = read_phrase("they spend two days on reports", to_reader=False)
    assert phrase is not None and phrase.clause == "they spend two days on reports"


def test_customers_are_not_mistaken_for_the_reader() -> None:
    phrase = read_phrase("customers leave because they never get an answer")
    assert phrase is not None and phrase.clause == "customers leave"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "-",
        "idk",
        "No",
        "nothing",
        "n/a",
        "...",
        "\U0001f937",
        "their tooling sucks",
        "it was a mess",
    ],
)
def test_what_says_nothing_or_would_insult_is_kept_out(typed: str) -> None:
    assert read_phrase(typed) is None


def test_a_long_story_is_cut_where_a_clause_ends() -> None:
    story = "they run everything on one old server under the stairs, which nobody dares to touch since the person who built it left four years ago and took the manual along"
    phrase = read_phrase(story)
    assert phrase is not None and phrase.text == "you run everything on one old server under the stairs"


@pytest.mark.parametrize(
    ("typed", "about"),
    [
        ("biggest problem: retention", "retention"),
        ("Main issue - the returns", "the returns"),
        ("1. kafka 2. hiring 3. costs", "Kafka, hiring and costs"),
        ("1) onboarding 2) the wiki", "onboarding and the wiki"),
        ("the release process (takes forever)", "the release process"),
        ("their biggest problem is retention", "retention"),
        ("customer support tickets pile up on mondays", "how customer support tickets pile up on Mondays"),
        ("new drivers sign off early", "how new drivers sign off early"),
        ("its the product tbh", "the product"),
        ("burnout", "burnout"),
    ],
)
def test_labels_lists_and_brackets_leave_what_was_meant(typed: str, about: str) -> None:
    phrase = read_phrase(typed, names=("Acme",))
    assert phrase is not None and phrase.about == about


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("AWS certified", "I am AWS certified"),
        ("fully trained", "I am fully trained"),
        ("responsible for payroll", "I have been responsible for payroll"),
    ],
)
def test_what_somebody_is_becomes_a_sentence(typed: str, said: str) -> None:
    phrase = read_phrase(typed, mine=True)
    assert phrase is not None and phrase.clause == said


@pytest.mark.parametrize(
    "typed", ["money", "better pay", "the short commute", "just the salary", "i need a job"]
)
def test_a_reason_that_stays_with_the_user(typed: str) -> None:
    assert read_phrase(typed, wish=True) is None


@pytest.mark.parametrize("typed", ["batch the invoices", "pilot a smaller version", "map every step"])
def test_an_idea_with_an_object_is_something_to_do(typed: str) -> None:
    phrase = read_phrase(typed, wish=True)
    assert phrase is not None and phrase.doable and phrase.to == typed


def test_a_saying_used_as_a_name_is_one_word() -> None:
    phrase = read_phrase('"ship it friday" culture')
    assert phrase is not None and phrase.about == "ship-it-Friday culture"


def test_what_was_told_to_them_is_the_thing_itself() -> None:
    phrase = read_phrase("I told her about my time at Siemens", mine=True)
    assert phrase is not None and phrase.asset == "my time at Siemens"


@pytest.mark.parametrize(
    ("typed", "about"),
    [
        ("she mentioned a problem, returns pile up unsorted", "returns pile up unsorted"),
        ("they have a big problem: nobody answers the phone at night", "nobody answers the phone at night"),
        ("one problem with the month-end close", "the month-end close"),
        ("a recurring issue, namely that stock counts never match", "stock counts never match"),
        ("they've got a bottleneck - only one person can sign invoices", "only one person can sign invoices"),
        ("a headache, the rota", "the rota"),
        ("a problem nobody owns", "a problem nobody owns"),
    ],
)
def test_a_problem_that_is_announced_is_the_problem_itself(typed: str, about: str) -> None:
    assert unwrapped(typed, (), heard=True) == about


@pytest.mark.parametrize(
    ("typed", "about"),
    [
        ("turnover in the backroom is her headache", "the turnover in the backroom"),
        ("weekend scheduling is what keeps her up at night", "weekend scheduling"),
        ("getting nurses for the night shift is their main struggle", "getting nurses for the night shift"),
        ("detention time at the docks is a real problem", "detention time at the docks"),
        (
            "the biggest issue is that nobody answers the phone after 5",
            "how nobody answers the phone after 5",
        ),
        ("her main worry is the cost of fuel", "the cost of fuel"),
        ("the problem is not solved yet", "the fact that the problem is not solved yet"),
    ],
)
def test_what_is_called_a_problem_is_named(typed: str, about: str) -> None:
    phrase = read_phrase(typed, reader=("Dana Lee", "Dana"))
    assert phrase is not None
    assert phrase.about == about


@pytest.mark.parametrize(
    ("typed", "clause"),
    [
        ("theyre short on pastry and wastes too much fish", "you're short on pastry and waste too much fish"),
        ("she is short staffed and needs a second cook", "you are short staffed and need a second cook"),
        ("they're behind on orders and loses customers", "you're behind on orders and lose customers"),
        ("dana said they loose learners after the first week", "you lose learners after the first week"),
        ("they got no process for returns", "you have no process for returns"),
        (
            "dana she said the team have many problem",
            "the team has many problems",
        ),
        (
            "no one knows which suppliers are late until its too late",
            "no one knows which suppliers are late until it's too late",
        ),
        ("the shops don't get their deliveries on time", "the shops don't get their deliveries on time"),
        ("patients miss their appointments", "patients miss their appointments"),
        (
            "it keeps her awake that margins fall and costs rise",
            "it keeps you awake that margins fall and costs rise",
        ),
    ],
)
def test_slips_with_one_meaning_are_mended(typed: str, clause: str) -> None:
    phrase = read_phrase(typed, names=("Dana Lee", "Dana", "dana"), reader=("Dana Lee", "Dana"))
    assert phrase is not None
    assert phrase.clause == clause


def test_a_share_behind_a_thing_is_no_second_thing() -> None:
    for typed in (
        "high turnover of drivers, 90% a year",
        "high turnover of drivers, 1 in 2",
        "high turnover of drivers, about half of them",
    ):
        phrase = read_phrase(typed)
        assert phrase is not None
        assert phrase.text == "high turnover of drivers"


@pytest.mark.parametrize(
    "typed",
    [
        "Dana asked lots about my thesis on membranes",
        "asked me a bunch about my thesis on membranes",
        "she asked many questions about my thesis on membranes",
        "Dana cared mostly about my thesis on membranes",
        "they asked loads on my thesis on membranes",
    ],
)
def test_how_much_was_asked_is_no_part_of_the_work(typed: str) -> None:
    phrase = read_phrase(typed, names=("Dana Lee", "Dana"), mine=True)
    assert phrase is not None
    assert phrase.text == "my thesis on membranes"


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("she liked my classroom storys", "my classroom stories"),
        ("Dana really loved my story about the payments migration", "my story about the payments migration"),
        ("they were very impressed by my portfolio", "my portfolio"),
        ("Tom and Ana both liked my demo", "my demo"),
        ("dana seemed to like my SQL answer", "my SQL answer"),
    ],
)
def test_what_they_liked_of_mine_is_told_without_them(typed: str, text: str) -> None:
    phrase = read_phrase(typed, names=("Dana Lee", "Dana"), mine=True)
    assert phrase is not None
    assert phrase.text == text


@pytest.mark.parametrize(
    ("typed", "about"),
    [
        (
            "Dr. Lee said they have problems with the runtime of the simulations",
            "the runtime of the simulations",
        ),
        ("the team have many problem with the onboarding of new clients", "the onboarding of new clients"),
        ("she has trouble with late suppliers", "late suppliers"),
        ("they have a problem with trains that are late", "trains that are late"),
        ("they've serious issues with turnover", "the turnover"),
    ],
)
def test_a_problem_with_something_is_that_thing(typed: str, about: str) -> None:
    phrase = read_phrase(typed, names=("Dana Lee", "Dana"), reader=("Dana Lee", "Dana"))
    assert phrase is not None
    assert phrase.about == about
