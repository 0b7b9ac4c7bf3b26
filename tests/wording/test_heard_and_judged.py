"""What people tell of a meeting in a chat: opinions of somebody, pay, blunt words and numbers stay out, the rest is said well."""

from dataclasses import replace

import pytest

from coach.wording import Brief
from coach.wording.facts import facts_of
from coach.wording.scene import scene_of
from tests.wording.test_typed import told
from tests.wording.worlds import DANA, THAT_EVENING

NAMED = (replace(DANA, name="Ed Lee"),)


def said(field: str, text: str) -> str:
    """The sentence a letter would have of it; empty where it stays with the user."""
    search = replace(told(field, text), people=NAMED)
    brief = Brief(opportunity="o1", kind="thank_you", person="p1", folded=("addendum",))
    facts = facts_of(scene_of(search, brief, THAT_EVENING))
    if field in ("topic", "problem"):
        detail = facts.get("detail")
        return detail.either("that {}", "about {}") if detail else ""
    if field == "culture":
        return facts["culture"].liked if "culture" in facts else ""
    if field == "why":
        return facts["reason"].draw if "reason" in facts else ""
    proof = facts.get("addendum" if field == "forgot" else "proof")
    return proof.prove("{}", "{}") if proof else ""


@pytest.mark.parametrize(
    "judgement",
    [
        "ed was cool",
        "he seems like a decent boss",
        "she's the grumpiest woman alive",
        "they were chill",
        "ed lee is a sweetheart",
        "he was on his phone",
    ],
)
def test_nobody_is_told_what_was_thought_of_them(judgement: str) -> None:
    assert said("topic", judgement) == said("problem", judgement) == said("culture", judgement) == ""


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("ed was cool, we talked about the parts store", "about the parts store"),
        ("nice guy. the horses get sick in winter", "that the horses get sick in winter"),
        ("ed was sweet, he showed me the herb garden", "about the herb garden"),
        ("site visit done, ed showed me round, they lose stock", "that you lose stock"),
        ("interview over, we talked about the night rota", "about the night rota"),
        ("ed was alright, just asked about early starts and tills", "about early starts and tills"),
        ("his warehouse is a mess, nobody can find parts", "that nobody can find parts"),
        ("chaos in the mailroom and letters arrive three days late", "that letters arrive three days late"),
        ("the rota is garbage - people find out on sunday night", "that people find out on Sunday night"),
    ],
)
def test_what_stands_beside_it_is_kept(told: str, kept: str) -> None:
    assert said("problem", told) == kept


@pytest.mark.parametrize(
    ("told", "liked"),
    [
        ("she was so patient with me", "that you were so patient with me"),
        ("they were very open", "that you were very open"),
        ("i liked that he admitted mistakes", "that you admitted mistakes"),
        ("they give you a mentor", "that you give people a mentor"),
        ("you get your birthday off", "that people get their birthday off"),
        ("cozy", "how cozy it was"),
        ("4 day week!!", "the 4-day week"),
        ("open plan, bit loud", "the open plan"),
        ("the CEO answers every complaint himself", "that the CEO answers every complaint himself"),
        ("everyone was so welcoming omg", "that everyone was so welcoming"),
    ],
)
def test_what_was_liked_reads_well(told: str, liked: str) -> None:
    assert said("culture", told) == liked


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("comp came up, i said 180", ""),
        ("salary", ""),
        ("22 an hour, maybe 23", ""),
        ("notice period and visa", ""),
        ("they pay too little so people leave", ""),
        ("the pay and the new rota", "about the new rota"),
        (
            "benefits, schedule, and how many dogs per walker",
            "about the schedule and how many dogs per walker",
        ),
    ],
)
def test_nobody_is_thanked_for_pay(told: str, kept: str) -> None:
    assert said("topic", told) == kept


@pytest.mark.parametrize(
    ("told", "heard"),
    [
        ("overtime came up a lot", "about overtime"),
        ("parking was a big theme, nobody gets a spot", "about parking"),
        ("he drew me the whole pipeline on the board", "about the whole pipeline"),
        ("bella gave me a tour of the dye house", "about the dye house"),
        ("her thing is documentation", "about documentation"),
        ("I liked what he said about apprentices", "about apprentices"),
        ("turnover, 40 percent last year she said", "about the turnover"),
        ("pretty much the reorg", "about the reorg"),
        ("dunno, something about compliance", "about compliance"),
        ("the usual, strengths weaknesses, why us", ""),
        ("a bit of everything", ""),
        ("he let me drive the forklift", ""),
        ("i had to do a sample lesson on fractions", ""),
        ("tickets tickets tickets", "about tickets"),
        ("she's been there 22 years", "that you've been there 22 years"),
        ("it takes 9 clicks to book a room", "that it takes 9 clicks to book a room"),
        ("on call is burning people out, alerts all night", "that on call is burning people out"),
        ("their headache is alert noise, on call is burning people out", "about the alert noise"),
        ('"our best people keep leaving"', "that your best people keep leaving"),
        ("mr. adeyemi likes things done by the book", "that Mr Adeyemi likes things done by the book"),
        ("their biggest customer threatened to leave", "that your biggest customer threatened to leave"),
        ("rent doubled", "that the rent doubled"),
        ("legal takes 3 weeks to look at any contract", "that legal takes 3 weeks to look at any contract"),
    ],
)  # fmt: skip
def test_what_was_heard_is_told_as_that(told: str, heard: str) -> None:
    assert said("topic", told) == heard


@pytest.mark.parametrize(
    ("told", "mine"),
    [
        ("sanne cares about fraud false positives", ""),
        ("marek wanted to know everything", ""),
        ("tom asked about my time in the navy", "my time in the navy"),
        ("i told ed that i ran the walk-in freezer", "I ran the walk-in freezer"),
        ("dealt w/ angry customers daily", "I dealt with angry customers daily"),
        ("drove trucks, 11 yrs no accident", "I drove trucks"),
        ("the CRM cleanup, 40k duplicates gone", "the CRM cleanup"),
        ("first aid, CPR, the lot", "first aid and CPR"),
        ("customer service mostly", "customer service"),
        ("flew drones for surveyors", "I flew drones for surveyors"),
        ("i ran goods in at wilko for 3 years", "I ran goods in at Wilko for 3 years"),
        ("did night audit at hilton", "I did night audit at Hilton"),
        ("drove for ocado and loved it", "I drove for Ocado"),
        ("taught at school for six years", "I taught at school for six years"),
        ("worked from home as a translator", "I worked from home as a translator"),
    ],
)
def test_what_one_has_done_is_ones_own(told: str, mine: str) -> None:
    assert said("experience", told) == mine


@pytest.mark.parametrize(
    ("told", "left_out"),
    [
        ("should've mentioned the hackathon", "the hackathon"),
        ("could've told her about the choir tour", "the choir tour"),
        ("that i speak polish too", "I speak Polish"),
        ("i could have asked about training", ""),
        ("said 5 yrs but its 7", ""),
        ("answered the salary one too early", ""),
    ],
)
def test_a_forgotten_point_is_one_that_helps(told: str, left_out: str) -> None:
    assert said("forgot", told) == left_out


@pytest.mark.parametrize(
    ("told", "draws"),
    [
        ("you can bring your dog", "that people can bring their dog"),
        ("they dont treat you like a number", "that you don't treat people like a number"),
        ("less travel more family", "less travel and more family"),
        (
            "its the only bakery left that bakes at night",
            "that you're the only bakery left that bakes at night",
        ),
        ("finally something that matters", "something that matters"),
        ("I believe in what they do", "that I believe in what you do"),
    ],
)
def test_a_reason_reads_well(told: str, draws: str) -> None:
    assert said("why", told) == draws
