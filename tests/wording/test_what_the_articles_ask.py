"""What the founding articles ask of the words themselves: thanks with a look ahead, nothing promised, a reason each time."""

import re
from datetime import UTC, datetime

import pytest

from coach.model import Debrief, Interview, JobSearch, Opportunity, Person, Preferences, WallTime
from coach.nudges import CATALOGUE
from coach.plan import replan
from coach.wording.catalogue import TEMPLATES
from handlers.debriefing.debrief_questions import QUESTIONS
from tests.handlers.chat import Chat, text
from tests.handlers.said import sentences
from tests.wording.test_alternatives import other_wordings
from tests.wording.worlds import SEARCH, TONES

GRATITUDE = re.compile(r"\bthank|\bappreciat|\bgrateful|\bkind of you\b", re.I)
AHEAD = re.compile(
    r"\b(?:look(?:ing)? forward|glad(?:ly)?|happy|delighted|hope|next step|second talk|talk again|go on from here|continue|welcome|keen|love to|would like|over the moon|"
    r"tell me|send you|interest\w*|pleas\w+|here if|ask me|say the word|any time|whenever|do next|enjoy working|working with you|fits?|see (?:myself|where)|part of)\b",
    re.I,
)
PROMISES = re.compile(
    r"\bguarantee\w*|\b(?:will|is going to|'ll) (?:get|land|win) you (?:the|a|that) (?:job|offer|role)\b|\byou(?:'ll| will) (?:get|be) (?:the job|hired|chosen)\b|\balways works\b|\bworks every time\b",
    re.I,
)


@pytest.mark.parametrize("tone", TONES)
def test_every_thank_you_thanks_and_looks_ahead(tone: str) -> None:
    """Rules 4, 5, 7, 107: thanks, and that one would like to go on."""
    bare = [
        (template, body)
        for template, body in other_wordings(SEARCH, "thank_you", "email", tone)
        if not (GRATITUDE.search(body) and AHEAD.search(body))
    ]
    assert not bare, bare[0]


def test_thanks_are_given_on_every_way_and_in_every_language() -> None:
    kinds = ("thank_you", "late_thank_you", "networking_thanks", "referral_thanks")
    said = re.compile(f"{GRATITUDE.pattern}|danke?\\b|bedank", re.I)
    assert [t.id for t in TEMPLATES if t.kind in kinds and not said.search(t.source)] == []


def test_nothing_is_promised() -> None:
    """Rules 11 and 112: following up can help; no sentence of the bot says that it will."""
    found = [(where, said) for where, rows in sentences().items() for said in rows if PROMISES.search(said)]
    assert not found


def test_what_would_be_a_promise_is_seen() -> None:
    assert PROMISES.search("This will get you the job.")
    assert not PROMISES.search("Few people write, and it is remembered.")


def test_every_step_of_a_long_wait_says_why_and_by_which_rule() -> None:
    """Rules 3, 22, 25, 76, 91, 113: a reason line with each nudge."""
    now = datetime(2027, 2, 9, 17, 0, tzinfo=UTC)
    search = JobSearch(
        owner="me",
        preferences=Preferences(zone="America/New_York", country="US"),
        opportunities=(Opportunity(id="o1", company="Acme", created_at=now, primary="p1"),),
        people=(Person(id="p1", name="Dana Lee", role="hiring_manager", opportunities=("o1",)),),
        interviews=(
            Interview(
                id="i1",
                round=1,
                opportunity="o1",
                start=WallTime(datetime(2027, 2, 9, 10, 0), "America/New_York"),
                people=("p1",),
                debrief=Debrief(problem="slow reports", idea="cache them", forgot="my Lisbon project"),
                created_at=now,
            ),
        ),
    )
    planned = replan(search, now).nudges
    assert len({n.kind for n in planned}) > 2
    for nudge in planned:
        assert nudge.reason.strip(), nudge.kind
        assert nudge.rules, nudge.kind
    assert all(kind.purpose and kind.sources for kind in CATALOGUE.values())


def test_who_skips_the_thank_you_hears_one_gentle_word() -> None:
    """Rule 38: confidence is fine, silence after a good talk is not."""
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(hours=3)
    chat.say("/cancel")
    said = text(chat.say("skip the thank-you, it went great"))
    assert "even when it went well" in said
    assert not [n for n in chat.search.nudges if n.kind == "thank_you" and n.state in ("asked", "planned")]


def test_the_look_back_says_that_everyone_forgets_something() -> None:
    """Rules 108 and 109: what was forgotten is asked for, and that it is normal is said with it."""
    (asked,) = (q for q in QUESTIONS if q.slot == "forgot")
    assert "Nearly everyone has something" in asked.text
