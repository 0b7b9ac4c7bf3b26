"""One draft: whom it greets, how it is signed, in which tone and spelling, on which channel, with which change."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from coach.model import Delay, Draft, Hold, Interview, JobSearch, Person, Promise, WallTime
from coach.wording import CHANNELS, Brief, channels_for, compose, lint
from coach.wording.catalogue import templates_for
from coach.wording.limits import text_size
from coach.wording.similarity import core
from tests.wording.fitness import faults
from tests.wording.worlds import (
    DANA,
    DEBRIEF,
    INTERVIEW,
    OPPORTUNITY,
    SEARCH,
    THAT_EVENING,
    TWO_WEEKS_ON,
    ZONE,
    delayed,
    with_offer,
    without,
)


def draft(
    search: JobSearch = SEARCH, kind: str = "thank_you", now: datetime = THAT_EVENING, **brief: object
) -> Draft:
    return compose(search, Brief(opportunity="o1", kind=kind, **brief), now)  # type: ignore[arg-type]


def with_person(**changes: object) -> JobSearch:
    return replace(SEARCH, people=(replace(DANA, **changes),))


def with_job(**changes: object) -> JobSearch:
    return replace(SEARCH, opportunities=(replace(OPPORTUNITY, **changes),))


def with_me(**changes: object) -> JobSearch:
    return replace(SEARCH, preferences=replace(SEARCH.preferences, **changes))


def test_a_draft_carries_all_that_a_nudge_needs() -> None:
    d = draft(person="p1")
    assert (d.to, d.to_name, d.person, d.opportunity, d.kind, d.tone) == (
        "dana@acme.com",
        "Dana Lee",
        "p1",
        "o1",
        "thank_you",
        "warm",
    )
    assert d.subject and d.angle and d.template.startswith("thank_you/email/") and d.note is None


@pytest.mark.parametrize(
    ("name", "as_told", "tone", "greeting"),
    [
        ("Dana Lee", None, "warm", "Hi Dana,"),
        ("Dana Lee", None, "formal", "Dear Dana Lee,"),
        ("Dana Lee", "Dr", "formal", "Dear Dr Lee,"),
        ("Dana Lee", "Dr", "warm", "Hi Dana,"),
        ("Dr. Dana Lee", None, "formal", "Dear Dr. Lee,"),
        ("Dr. Dana Lee", None, "warm", "Hi Dana,"),
        ("Alexandra Petrova", "Sasha", "warm", "Hi Sasha,"),
        ("Dana", None, "formal", "Dear Dana,"),
        ("Dana Lee", "Ms", "concise", "Hi Dana,"),
    ],
)
def test_people_are_addressed_as_captured(name: str, as_told: str | None, tone: str, greeting: str) -> None:
    assert (
        draft(with_person(name=name, address_as=as_told), person="p1", tone=tone).body.split("\n")[0]
        == greeting
    )


def test_without_a_person_the_team_is_greeted() -> None:
    assert draft(without("who")).body.startswith("Hello Acme hiring team,")


def test_the_users_own_greeting_and_signature() -> None:
    d = draft(with_me(greeting="Hey {first}", signature="Cheers from Leeds\nSam"), person="p1")
    assert d.body.startswith("Hey Dana,") and d.body.endswith("Best wishes,\nCheers from Leeds\nSam")


@pytest.mark.parametrize(
    ("tone", "close"),
    [
        ("warm", "Best wishes,"),
        ("formal", "Kind regards,"),
        ("concise", "Thanks,"),
        ("enthusiastic", "All the best,"),
    ],
)
def test_each_tone_closes_in_its_way_with_name_and_phone(tone: str, close: str) -> None:
    assert draft(person="p1", tone=tone).body.endswith(f"{close}\nSam Poe\n+1 212 555 0100")


def test_without_a_name_the_question_is_asked_and_no_comma_hangs() -> None:
    d = draft(with_me(name=None, profile_name=None, phone=None), person="p1")
    assert d.body.endswith("Best wishes") and d.note == "What name should I sign with?"


@pytest.mark.parametrize(
    ("country", "sector", "asked", "tone"),
    [
        ("US", "standard", None, "warm"),
        ("GB", "standard", None, "formal"),
        ("US", "public", None, "formal"),
        ("US", "academia", None, "formal"),
        ("US", "finance", None, "formal"),
        ("GB", "standard", "enthusiastic", "enthusiastic"),
    ],
)
def test_the_tone_fits_country_and_field(country: str, sector: str, asked: str | None, tone: str) -> None:
    assert draft(with_job(country=country, sector=sector), tone=asked).tone == tone


@pytest.mark.parametrize("kind", sorted(CHANNELS))
def test_a_formal_letter_has_no_contraction_and_no_exclamation(kind: str) -> None:
    for channel in channels_for(kind):
        body = draft(kind=kind, tone="formal", channel=channel, now=TWO_WEEKS_ON).body
        assert not re.search(r"\b\w+'(?:m|d|ll|re|ve|t)\b|!", body), body


@pytest.mark.parametrize("kind", sorted(CHANNELS))
def test_a_concise_mail_has_at_most_seventy_words(kind: str) -> None:
    if "email" in channels_for(kind):
        assert len(core(draft(kind=kind, tone="concise", now=TWO_WEEKS_ON).body).split()) <= 70


def test_shorter_and_warmer_do_what_they_say() -> None:
    full, short = draft(person="p1"), draft(person="p1", shorter=True)
    assert len(short.body) < len(full.body)
    assert draft(person="p1", tone="formal", warmer=True).body.startswith("Hi Dana,")


def test_a_change_keeps_the_wording_and_other_wording_does_not() -> None:
    first = draft(person="p1")
    shown = (first.template,)
    assert draft(person="p1", avoid=shown, shorter=True).template == first.template
    assert draft(person="p1", avoid=shown, extra="mention the grant").template == first.template
    assert draft(person="p1", avoid=shown, tone="formal", keep=first.template).template == first.template
    assert draft(person="p1", avoid=shown).template != first.template


def test_what_cannot_be_shorter_gives_way_to_another_wording() -> None:
    bare = without("detail", "proof", "reason")
    first = draft(bare, person="p1")
    assert draft(bare, person="p1", avoid=(first.template,), shorter=True).body != first.body


def test_spelling_follows_the_country_and_leaves_the_users_words_alone() -> None:
    said = "the program of their organization"
    debrief = replace(SEARCH.interviews[0].debrief, topics=(said,)) if SEARCH.interviews[0].debrief else None
    search = replace(with_job(country="GB"), interviews=(replace(SEARCH.interviews[0], debrief=debrief),))
    bodies = [
        compose(search, Brief(opportunity="o1", kind="thank_you", person="p1", avoid=()), THAT_EVENING).body
    ]
    shown: tuple[str, ...] = ()
    for _ in range(8):
        d = draft(search, person="p1", avoid=shown)
        shown, bodies = (*shown, d.template), [*bodies, d.body]
    text = " ".join(bodies)
    assert "the program of your organization" in text
    assert "learnt" in text and "learned" not in text


def test_dates_are_said_as_the_country_says_them() -> None:
    told = {"kind": "dated_check_in", "now": TWO_WEEKS_ON, "person": "p1"}
    american = " ".join(draft(avoid=a, **told).body for a in _shown("dated_check_in"))  # type: ignore[arg-type]
    british = " ".join(draft(with_job(country="GB"), avoid=a, **told).body for a in _shown("dated_check_in"))  # type: ignore[arg-type]
    assert "November 24" in american and "24 November" in british


def _shown(kind: str) -> list[tuple[str, ...]]:
    shown: tuple[str, ...] = ()
    steps = [shown]
    for _ in range(4):
        shown = (*shown, draft(kind=kind, now=TWO_WEEKS_ON, person="p1", avoid=shown).template)
        steps.append(shown)
    return steps


def test_no_detail_gives_three_sentences_at_once_and_the_question_that_would_help() -> None:
    d = draft(without("detail", "proof", "reason"), person="p1")
    assert 2 <= len(re.findall(r"[.!?](?=\s|$)", core(d.body))) <= 4
    assert d.note is not None and d.note.endswith("?") and "Dana" in d.note


def test_a_dated_check_in_without_a_date_asks_openly() -> None:
    d = draft(without("when"), kind="dated_check_in", now=TWO_WEEKS_ON)
    assert d.kind == "dated_check_in" and d.template.startswith("undated_check_in/")


def test_a_value_add_without_an_idea_is_not_invented() -> None:
    d = draft(without("detail"), kind="value_add", now=TWO_WEEKS_ON)
    assert d.template.startswith("light_touch/") and "what would you try first" in (d.note or "")


def test_ideas_become_a_list_and_the_call_has_the_offered_times() -> None:
    d = draft(
        kind="value_add",
        person="p1",
        slots=("on Tuesday at 14:00", "on Thursday at 10:00 (New York)"),
        now=TWO_WEEKS_ON,
    )
    assert "- Move the joins into one nightly job\n- Test it on one month of data" in d.body
    assert (
        "on Tuesday at 14:00 or on Thursday at 10:00 (New York)" in d.body and "15 minutes" in d.body
    ) or "quarter" in d.body


def test_a_folded_addendum_and_idea_come_with_the_thank_you() -> None:
    d = draft(person="p1", folded=("addendum", "value_add"))
    assert "privacy project" in d.body and "move the joins" in d.body
    assert not faults(d, SEARCH, THAT_EVENING)


def test_nothing_is_folded_in_unasked() -> None:
    assert "privacy" not in draft(person="p1").body


def test_a_thank_you_asks_about_timing_only_when_no_date_is_known() -> None:
    dated = [draft(person="p1", avoid=a).body for a in _thanks()]
    undated = [draft(with_job(promise=None), person="p1", avoid=a).body for a in _thanks()]
    assert not any("?" in b for b in dated) and any("next step, roughly?" in b for b in undated)


def _thanks() -> list[tuple[str, ...]]:
    shown: tuple[str, ...] = ()
    steps = [shown]
    for _ in range(7):
        shown = (*shown, draft(person="p1", avoid=shown).template)
        steps.append(shown)
    return steps


@pytest.mark.parametrize(("premium", "most"), [(False, 200), (True, 300)])
def test_a_linkedin_note_keeps_its_limit_with_long_facts(premium: bool, most: int) -> None:
    long = replace(
        with_job(role="Senior Principal Data Platform Reliability Engineer for Europe"),
        preferences=replace(SEARCH.preferences, linkedin_premium=premium),
    )
    for kind in (
        "thank_you",
        "application_follow_up",
        "rejection_reply",
        "event_follow_up",
        "networking_thanks",
    ):
        assert len(draft(long, kind=kind, channel="linkedin_note", person="p1").body) <= most


@pytest.mark.parametrize(
    "name", ["Dana Lee", "\u0141ukasz Wi\u015bniewski", "\u5f20\u4f1f", "Zo\u00eb \u00c5kesson"]
)
def test_a_text_is_one_message_whatever_the_name(name: str) -> None:
    for kind in [k for k in CHANNELS if "text" in channels_for(k)]:
        size, room = text_size(
            draft(with_person(name=name), kind=kind, channel="text", person="p1", now=TWO_WEEKS_ON).body
        )
        assert size <= room


@pytest.mark.parametrize("kind", [k for k in CHANNELS if "voicemail" in channels_for(k)])
def test_a_voicemail_says_name_and_number_twice_in_half_a_minute(kind: str) -> None:
    search = delayed() if kind.startswith("delay") else with_offer() if kind == "offer_notice" else SEARCH
    body = draft(search, kind=kind, channel="voicemail", person="p1", now=TWO_WEEKS_ON).body
    assert body.count("Sam Poe") == 2 and body.count("555 0100") >= 1
    assert 40 <= len(body.split()) <= 70


def test_phone_scripts_ask_whether_it_is_a_good_moment_and_tell_what_to_note() -> None:
    for kind in ("dated_check_in", "undated_check_in", "long_tail"):
        d = draft(kind=kind, channel="phone", person="p1", now=TWO_WEEKS_ON)
        assert re.search(r"good moment|minute", d.body) and "timing" in (d.note or "")


def test_the_channel_decides_where_it_goes() -> None:
    search = with_person(linkedin="https://www.linkedin.com/in/dana")
    assert draft(search, channel="text", person="p1").to == "+12125550199"
    assert draft(search, channel="linkedin_message", person="p1").to == "https://www.linkedin.com/in/dana"


@pytest.mark.parametrize(
    ("extra", "holds", "lacks"),
    [
        ("mention the migration project", "tell you more about the migration project", None),
        ("Add that I can start in January", "I should also mention that I can start in January.", None),
        ('say "I will be in Boston next week."', "I will be in Boston next week.", None),
        ("please mention I speak spanish", "I should also mention that I speak Spanish.", None),
        ("leave out the nightly job", None, "nightly job"),
    ],
)
def test_a_change_in_plain_words_is_made(extra: str, holds: str | None, lacks: str | None) -> None:
    d = draft(person="p1", extra=extra)
    assert holds is None or holds in d.body
    assert lacks is None or lacks not in d.body
    assert d.note is None and not faults(d, SEARCH, THAT_EVENING)


def test_words_can_be_swapped() -> None:
    assert "crunch numbers" in draft(person="p1", extra="replace churn reports with crunch numbers").body


@pytest.mark.parametrize(
    ("extra", "tone"), [("more formal please", "formal"), ("a bit more enthusiastic", "enthusiastic")]
)
def test_a_wish_about_the_tone_is_met(extra: str, tone: str) -> None:
    assert draft(person="p1", extra=extra).tone == tone


def test_shorter_in_words_is_shorter() -> None:
    assert len(draft(person="p1", extra="make it shorter").body) < len(draft(person="p1").body)


def test_a_change_that_is_not_understood_says_what_to_type() -> None:
    note = draft(person="p1", extra="hmm dunno").note
    assert note is not None and "mention" in note and "shorter" in note


def test_own_wording_goes_first_and_leaves_no_slot_open() -> None:
    own = "Hello {first},\n\nthank you for {date}. I liked hearing about {topic}. Call me on {pager}.\n\nSee you,\n{me}"
    d = draft(with_me(templates=(("thank_you", own),)), person="p1")
    assert d.template == "own/thank_you/1"
    assert d.body.startswith("Hello Dana,\n\nthank you for today. I liked hearing about how churn reports")
    assert "pager" not in d.body and "{" not in d.body
    assert (
        draft(with_me(templates=(("thank_you", own),)), person="p1", avoid=("own/thank_you/1",)).template
        != d.template
    )


def test_phrases_the_user_avoids_are_avoided() -> None:
    usual = draft(person="p1")
    word = core(usual.body).split(".")[0].strip()[:25]
    assert word not in draft(with_me(avoid_phrases=(word,)), person="p1").body


@pytest.mark.parametrize(
    ("facts", "template"),
    [
        ({"promise": None, "delay": Delay(count=1, said_at=TWO_WEEKS_ON, reason=None)}, "delay"),
        (
            {
                "promise": Promise(
                    phrase="mid December",
                    said_on=date(2026, 12, 7),
                    date=date(2026, 12, 15),
                    precision="vague",
                )
            },
            "date",
        ),
        ({"hold": Hold(said_on=date(2026, 12, 7)), "status": "on_hold"}, "hold"),
    ],
)
def test_a_reply_answers_what_they_wrote(facts: dict[str, object], template: str) -> None:
    d = draft(with_job(**facts), kind="reply", person="p1", now=TWO_WEEKS_ON)
    assert template in d.template and not faults(d, with_job(**facts), TWO_WEEKS_ON)


def test_a_reply_to_an_invitation_confirms_day_and_time() -> None:
    coming = Interview(
        id="i2",
        opportunity="o1",
        round=2,
        created_at=TWO_WEEKS_ON,
        start=WallTime(datetime(2026, 12, 10, 14), ZONE),
    )
    d = draft(
        replace(with_job(promise=None), interviews=(*SEARCH.interviews, coming)),
        kind="reply",
        person="p1",
        now=TWO_WEEKS_ON,
    )
    assert "Thursday, December 10 at 2:00 PM" in d.body


@pytest.mark.parametrize(
    ("angle", "says"),
    [("accept", "accept"), ("decline", "declin|not to accept"), ("extension", "few (?:more )?days")],
)
def test_an_offer_is_answered_as_decided(angle: str, says: str) -> None:
    assert re.search(says, draft(kind="offer_decision", angle=angle, person="p1", now=TWO_WEEKS_ON).body)


def test_the_notice_of_an_offer_names_the_day_and_claims_a_preference_only_if_told() -> None:
    search = with_offer()
    bodies = [draft(search, kind="offer_notice", person="p1", now=TWO_WEEKS_ON).body]
    liked = with_offer(with_job(interest=5))
    bodies.append(draft(liked, kind="offer_notice", person="p1", now=TWO_WEEKS_ON).body)
    assert all("December 11" in b for b in bodies)
    assert not re.search("most like to be|first choice", bodies[0]) and re.search(
        "most like to be|first choice", bodies[1]
    )


def test_an_agency_recruiter_reads_they_and_not_you() -> None:
    agent = Person(id="p9", name="Priya Rao", opportunities=("o1",), role="agency")
    search = replace(with_job(agency_route="through"), people=(DANA, agent))
    body = draft(search, kind="recruiter_debrief", person="p9", now=TWO_WEEKS_ON, shorter=False).body
    assert "take you" not in body


def test_a_stumble_is_never_named_as_one() -> None:
    debrief = (
        replace(SEARCH.interviews[0].debrief, weak="I rambled about indexing", forgot=None)
        if SEARCH.interviews[0].debrief
        else None
    )
    search = replace(SEARCH, interviews=(replace(SEARCH.interviews[0], debrief=debrief),))
    body = draft(search, kind="addendum", person="p1", now=THAT_EVENING + timedelta(days=1)).body
    assert "rambled" not in body and "indexing" in body


def test_an_unknown_opportunity_or_kind_still_gives_something_polite() -> None:
    for kind in ("thank_you", "no_such_kind", "debrief"):
        d = compose(SEARCH, Brief(opportunity="nowhere", kind=kind), THAT_EVENING)
        assert len(d.body.split()) > 8 and not [
            a for a in lint(d.body, channel="email", kind=kind) if a.severity != "fine"
        ]


def test_every_kind_of_the_rule_book_is_worded_on_its_channels() -> None:
    worded = set(CHANNELS)
    assert {
        "thank_you",
        "value_add",
        "final_note",
        "recruiter_debrief",
        "references_heads_up",
        "reply",
        "ask_timeline",
    } <= worded
    assert channels_for("thank_you")[0] == "email" and "card" in channels_for("thank_you")
    assert channels_for("dated_check_in") == ("email", "linkedin_message", "text", "phone", "voicemail")
    assert channels_for("reply_due") == channels_for("reply") != ()
    assert channels_for("no_such_kind") == ()


def test_she_is_the_one_met_even_when_others_are_known_there() -> None:
    recruiter = Person(id="p2", name="Kim Roe", opportunities=("o1",), role="recruiter")
    told = (
        replace(SEARCH.interviews[0].debrief, topics=("she wants a team of ten by summer",))
        if SEARCH.interviews[0].debrief
        else None
    )
    meeting = replace(SEARCH.interviews[0], debrief=told)
    search = replace(SEARCH, people=(DANA, recruiter), interviews=(meeting,))
    assert "you want a team of ten by summer" in draft(search, person="p1").body
    both = replace(search, interviews=(replace(meeting, people=("p1", "p2")),))
    assert "team of ten" not in draft(both, person="p1").body + draft(both, person="p2").body


@pytest.mark.parametrize(
    "told", ["they use kafka and struggle with lag", "Mondays are crazy with tickets", "no ties"]
)
def test_a_sentence_about_somebody_else_is_no_proof(told: str) -> None:
    debrief = replace(DEBRIEF, experience=(told,))
    search = replace(
        SEARCH,
        interviews=(replace(INTERVIEW, debrief=debrief),),
        opportunities=(replace(OPPORTUNITY, strengths=()),),
    )
    for template in templates_for("en", "thank_you", "email"):
        body = draft(search, kind="thank_you", person="p1", keep=template.id, now=THAT_EVENING).body
        assert told.split()[-1] not in body, body


@pytest.mark.parametrize("liked", ["short commute", "the pay", "that i love dogs"])
def test_what_is_liked_for_oneself_is_not_told_as_their_culture(liked: str) -> None:
    search = replace(SEARCH, interviews=(replace(INTERVIEW, debrief=replace(DEBRIEF, culture=liked)),))
    for template in templates_for("en", "thank_you", "email"):
        body = draft(search, kind="thank_you", person="p1", keep=template.id, now=THAT_EVENING).body
        assert liked.split()[-1] not in body, body
