"""The lint: what it finds, what it lets pass, and how it says so."""

from dataclasses import replace
from datetime import timedelta

import pytest

from coach.model import Contact, Opportunity
from coach.wording import Brief, asks_barely, compose, lint
from coach.wording.catalogue import TEMPLATES
from coach.wording.lint.phrases import PHRASES, flattened
from tests.wording.worlds import SEARCH, THAT_EVENING, TWO_WEEKS_ON, with_offer


def rules(text: str, channel: str = "email", kind: str = "dated_check_in", **known: object) -> dict[str, str]:
    return {a.rule: a.severity for a in lint(text, channel=channel, kind=kind, **known)}  # type: ignore[arg-type]


FOUND = [
    ("I'm just checking in on the role.", "bare_update", "caution"),
    ("Hi Kim, any update on my application?", "bare_update", "caution"),
    ("Hello! Any news yet?", "bare_update", "caution"),
    ("Do you have an update for me?", "bare_update", "caution"),
    ("Circling back on this one.", "bare_update", "caution"),
    ("I wanted to touch base.", "bare_update", "caution"),
    ("I'm following up on my last e-mail.", "bare_update", "caution"),
    ("Have you heard anything? Is there any news?", "bare_update", "caution"),
    ("You said Monday and today is Tuesday.", "blame", "stop"),
    ("You promised me an answer.", "blame", "stop"),
    ("I still haven\u2019t heard from anybody.", "blame", "stop"),
    ("Why haven't you replied?", "blame", "stop"),
    ("As per my last email, I am available.", "blame", "stop"),
    ("I've emailed several times now.", "blame", "stop"),
    ("Are you ignoring me?", "blame", "stop"),
    ("I need to know by Friday.", "ultimatum", "stop"),
    ("Please answer ASAP.", "ultimatum", "stop"),
    ("This is urgent.", "ultimatum", "stop"),
    ("This is your final chance.", "ultimatum", "stop"),
    ("Decide now, or I will go elsewhere.", "ultimatum", "stop"),
    ("So, did I get the job?", "on_the_spot", "stop"),
    ("Am I your first choice?", "on_the_spot", "stop"),
    ("Sorry to bother you again.", "small", "caution"),
    ("I know you're busy, but could you look?", "small", "caution"),
    ("I really need this job.", "small", "caution"),
    ("It would mean everything to me.", "small", "caution"),
    ("I am the perfect candidate.", "too_sure", "caution"),
    ("There's no one better.", "too_sure", "caution"),
    ("To whom it may concern", "filler", "caution"),
    ("Dear Sir/Madam,", "filler", "caution"),
    ("I hope this email finds you well.", "filler", "caution"),
    ("At your earliest convenience, please write.", "filler", "caution"),
    ("Sorry for my poor answer.", "apology", "caution"),
    ("I was so nervous.", "apology", "caution"),
    ("Thank you!! Great!", "exclamation", "caution"),
    ("I REALLY want it.", "shouting", "caution"),
    ("Thank you \U0001f600", "emoji", "caution"),
    ("Thx for the talk.", "too_casual", "caution"),
    ("When do you decide? Who decides?", "questions", "caution"),
    ("Hi {first}, thank you.", "slot", "stop"),
    ("Dear [Name], thank you.", "slot", "stop"),
]


@pytest.mark.parametrize(("text", "rule", "severity"), FOUND)
def test_what_does_harm_is_found(text: str, rule: str, severity: str) -> None:
    assert rules(text).get(rule) == severity


@pytest.mark.parametrize(
    "text",
    [
        "What you said about testing stayed with me.",
        "As you said, the team is small.",
        "I updated the report and added the news section.",
        "I had hoped to hear more about the press team.",
        "The job includes checking invoices in Excel.",
        "The shop is in a busy street.",
        "How does the timing look now?",
        "I was the one who touched the base class.",
        "SQL, AWS and HTML are what I know.",
        "We promised our customers one day, and kept it.",
        "I am sure of my choice.",
        "You offered to show me round.",
    ],
)
def test_ordinary_sentences_pass(text: str) -> None:
    assert rules(text) == {}


def test_every_finding_helps_in_a_full_sentence() -> None:
    for text, rule, _ in FOUND:
        for advice in lint(text, channel="email", kind="dated_check_in"):
            assert advice.sentence[0].isupper() or advice.sentence[0] == '"'
            assert advice.sentence.rstrip()[-1] in ".?" and len(advice.sentence) < 160, rule


def test_no_template_holds_a_phrase_of_the_table() -> None:
    for template in TEMPLATES:
        hits = [p.rule for p in PHRASES if not p.kinds and p.find(flattened(template.source))]
        assert not hits, (template.id, hits)


def told(text: str, direction: str = "out", person: str = "p1", days: int = 3) -> Contact:
    return Contact(
        id="c1",
        opportunity="o1",
        at=TWO_WEEKS_ON - timedelta(days=days),
        direction=direction,  # type: ignore[arg-type]
        person=person,
        text=text,
    )


HERE = {"opportunity": "o1", "person": "p1", "now": TWO_WEEKS_ON}


def test_the_bare_question_twice_is_a_stop() -> None:
    again = replace(SEARCH, contacts=(told("Any update for me?"),))
    assert rules("Do you have any news?", search=SEARCH, **HERE)["bare_update"] == "caution"
    assert rules("Do you have any news?", search=again, **HERE)["bare_update"] == "stop"


def test_bare_questions_are_told_from_questions_with_something_in_them() -> None:
    assert asks_barely("Hi, any updates?") and asks_barely("just checking in")
    assert not asks_barely("You had hoped to decide around Friday. How is the timing looking now?")


def test_the_same_text_again_is_stopped_and_a_near_one_cautioned() -> None:
    body = compose(SEARCH, Brief(opportunity="o1", kind="dated_check_in", person="p1"), TWO_WEEKS_ON).body
    search = replace(SEARCH, contacts=(told(body),))
    assert rules(body, search=search, **HERE)["similar"] == "stop"
    assert "similar" not in rules(
        "Something else entirely about the new office and its garden.", search=search, **HERE
    )
    to_another = replace(search, contacts=(told(body, person="p2"),))
    assert rules(body, search=to_another, **HERE)["similar"] == "caution"
    long_ago = replace(search, contacts=(told(body, days=61),))
    assert "similar" not in rules(body, search=long_ago, **HERE)


def test_the_wrong_name_and_the_wrong_company_are_stopped() -> None:
    globex = Opportunity(id="o2", company="Globex", created_at=THAT_EVENING)
    search = replace(SEARCH, opportunities=(*SEARCH.opportunities, globex))
    assert rules("Hi Kim,\n\nthank you for your time.", search=search, **HERE)["wrong_name"] == "stop"
    assert rules("Working at Globex would suit me.", search=search, **HERE)["other_company"] == "stop"
    for right in (
        "Hi Dana,\n\nthank you.",
        "Dear Dana Lee,\n\nthank you.",
        "Dear Ms Lee,\n\nthank you.",
        "Hello,\n\nthank you.",
    ):
        assert "wrong_name" not in rules(right, search=search, **HERE)


def test_an_offer_that_is_not_there_is_a_bluff_and_one_that_is_there_is_not() -> None:
    text = "I hold another offer and need to know by Friday."
    assert rules(text, search=SEARCH, **HERE)["bluff"] == "stop"
    found = rules(text, kind="offer_notice", search=with_offer(), **HERE)
    assert "bluff" not in found and "ultimatum" not in found


def test_a_past_day_is_not_written_as_the_future() -> None:
    assert rules("I will send it by 20 November.", search=SEARCH, **HERE)["past_date"] == "caution"
    for fine in (
        "We met on 24 November.",
        "I will send it by 20 December.",
        "You had hoped to decide by December 4.",
    ):
        assert "past_date" not in rules(fine, search=SEARCH, **HERE)


def test_a_thank_you_that_could_go_to_anybody_is_told_so() -> None:
    bland = "Hi Dana,\n\nThank you so much for your time. It was a pleasure and I look forward to it all.\n\nBest wishes,\nSam"
    own = "Hi Dana,\n\nThank you for explaining how the churn reports eat up two days. I'd love to help.\n\nBest wishes,\nSam"
    assert rules(bland, kind="thank_you", search=SEARCH, **HERE).get("no_detail") == "caution"
    assert "no_detail" not in rules(own, kind="thank_you", search=SEARCH, **HERE)


def test_emoji_are_fine_with_people_who_use_them() -> None:
    search = replace(SEARCH, contacts=(told("See you! \U0001f600", direction="in"),))
    assert "emoji" not in rules("Thank you \U0001f600", search=search, **HERE)


@pytest.mark.parametrize(
    ("channel", "text", "rule"),
    [
        ("linkedin_note", "x" * 200, None),
        ("linkedin_note", "x" * 201, "limit"),
        ("linkedin_message", "x" * 601, "limit"),
        ("text", "x" * 160, None),
        ("text", "x" * 161, "limit"),
        ("text", "x" * 159 + "[", "limit"),
        ("text", "\u0142" + "x" * 69, None),
        ("text", "\u0142" + "x" * 70, "gsm7"),
        ("voicemail", "word " * 71, "limit"),
        ("card", "word " * 71, "limit"),
        ("email", "word " * 131, "limit"),
        ("email", "word " * 130, None),
    ],
)
def test_limits_of_the_channels(channel: str, text: str, rule: str | None) -> None:
    found = rules(text.strip(), channel=channel)
    assert (rule in found) if rule else not found


def test_a_linkedin_note_over_the_limit_is_a_stop_and_premium_has_more_room() -> None:
    premium = replace(SEARCH, preferences=replace(SEARCH.preferences, linkedin_premium=True))
    assert rules("x" * 236, "linkedin_note", search=SEARCH, **HERE)["limit"] == "stop"
    assert "limit" not in rules("x" * 236, "linkedin_note", search=premium, **HERE)


@pytest.mark.parametrize(
    "subject",
    ["Urgent", "Quick question", "Following up", "???", "HELLO THERE", "x" * 61, "a b c d e f g h i"],
)
def test_poor_subjects_are_named(subject: str) -> None:
    assert rules("Thank you.", subject=subject)["subject"] == "caution"


def test_re_is_a_trick_only_before_they_have_written() -> None:
    wrote = replace(SEARCH, contacts=(told("Hello Sam", direction="in"),))
    assert rules("Thank you.", subject="Re: Data Analyst", search=SEARCH, **HERE)["subject"] == "caution"
    assert "subject" not in rules("Thank you.", subject="Re: Data Analyst", search=wrote, **HERE)


@pytest.mark.parametrize(
    ("kind", "text", "rule"),
    [
        ("rejection_reply", "Why did you choose someone else?", "arguing"),
        ("rejection_reply", "Please reconsider.", "arguing"),
        ("networking_thanks", "Thank you. Are there any openings in your team?", "job_ask"),
        ("networking_thanks", "Thank you for the half hour. Could you give me a job at Lyngby?", "job_ask"),
        ("networking_thanks", "Thanks. Do you have a junior position in the workshop?", "job_ask"),
        ("networking_thanks", "Thank you. Is there any work in spring?", "job_ask"),
        ("networking_thanks", "It was kind of you. Could you put in a good word with Lars?", "job_ask"),
        (
            "networking_thanks",
            "Thank you for the tea. Would there be anything for me in your yard?",
            "job_ask",
        ),
        ("application_follow_up", "Did you receive my CV?", "receipt"),
        ("final_note", "I assume you have chosen another candidate.", "giving_up"),
    ],
)
def test_what_is_wrong_in_one_kind_of_message_only(kind: str, text: str, rule: str) -> None:
    assert rule in rules(text, kind=kind)
    assert rule not in rules(text, kind="second_check_in" if rule != "giving_up" else "thank_you")


def test_the_worst_comes_first() -> None:
    found = lint("Sorry to bother you. You promised! Thanks!", channel="email", kind="dated_check_in")
    assert [a.severity for a in found] == sorted(
        (a.severity for a in found), key=["stop", "caution", "fine"].index
    )
    assert found[0].rule == "blame" and found[0].phrase == "You promised"


def test_scripts_may_hold_several_questions() -> None:
    assert "questions" not in rules(
        "Is this a good moment? How does the timing look? Anything you need?", channel="phone"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Why did you choose someone else?",
        "May I ask why I wasn't, or rather why wasn't I considered?",
        "what did they have that I don't?",
        "Why was I rejected after three rounds?",
        "Why did you go with the other candidate",
        "I'd like to know what the other candidate has that I lack.",
    ],
)
@pytest.mark.parametrize("kind", ["rejection_reply", "stay_in_touch", "thank_you"])
def test_asking_why_somebody_else_is_a_stop(kind: str, text: str) -> None:
    assert any(a.severity == "stop" for a in lint(text, channel="email", kind=kind))


@pytest.mark.parametrize(
    "text",
    [
        "What made you choose this market?",
        "I was glad to hear why you chose a small team.",
        "Is there one thing I could do better next time?",
    ],
)
def test_a_friendly_question_with_the_same_words_is_none(text: str) -> None:
    assert not any(a.severity == "stop" for a in lint(text, channel="email", kind="rejection_reply"))
