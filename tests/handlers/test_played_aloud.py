"""What people said in long chats, played aloud as them: each in five unlike ways, and none of it taken for something else."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import debriefing, new, thanking, waiting


def met(chat: Chat) -> list[str]:
    return [p.name for id in chat.search.interviews[0].people if (p := chat.search.person(id))]


@pytest.mark.parametrize(
    "words",
    [
        "i don't know who will be there",
        "they haven't told me yet",
        "no idea yet, sorry",
        "nobody said who",
        "i honestly don't know",
    ],
)
def test_who_will_be_there_is_not_known(words: str) -> None:
    chat = new()
    chat.say("interview at Hollis tomorrow at 3pm")
    chat.say(words)
    assert "Saved" in text(chat.said[-1:])
    assert chat.search.opportunities[0].promise is None and not chat.search.people


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The HR director, Susan Pell, sat in as well.", "Susan Pell"),
        ("her colleague Ned Voss was in the room too", "Ned Voss"),
        ("There were two of them, Dana and Ruth Adler", "Ruth Adler"),
        ("The head of finance, Omar Haddad, joined the call later", "Omar Haddad"),
        ("they were three on the panel: Dana, Ines Roca and Tom Beck", "Tom Beck"),
    ],
)
def test_who_sat_in_is_met(words: str, name: str) -> None:
    chat = debriefing()
    chat.say("end of next week")
    chat.say(words)
    assert name in met(chat), text(chat.said[-1:])


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("They asked me about IFRS 17 and I did not answer well", "IFRS 17"),
        ("he asked how to explain recursion and i froze", "recursion"),
        ("I didn't answer the budget question properly", "budget"),
        ("she asked about sterile fields and I had no clue", "sterile fields"),
        ("i couldn't answer his question about pricing well", "pricing"),
    ],
)
def test_a_weak_answer_is_kept_however_late_it_is_told(words: str, topic: str) -> None:
    chat = debriefing()
    chat.wait(minutes=40)
    chat.say(words)
    kept = chat.search.interviews[0].debrief
    assert kept is not None and kept.weak is not None and topic in kept.weak, text(chat.said[-1:])


@pytest.mark.parametrize("words", ["I did not answer her yet", "i haven't answered dana's mail"])
def test_what_is_not_answered_yet_is_no_weak_answer(words: str) -> None:
    chat = thanking()
    chat.say(words)
    kept = chat.search.interviews[0].debrief
    assert kept is None or kept.weak is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Please address her as Dee, she asked me to.", "Dee"),
        ("call her Dee", "Dee"),
        ("everybody calls her Dee", "Dee"),
        ("greet Dana as Dee, that's what she goes by", "Dee"),
        ("she asked me to call her Dee", "Dee"),
    ],
)
def test_how_somebody_wants_to_be_called(words: str, name: str) -> None:
    chat = thanking()
    chat.say(words)
    shown = chat.said[-1].reply
    assert shown.draft is not None and f"Hi {name}," in shown.draft.body, shown.text


@pytest.mark.parametrize("words", ["call her Monday", "call her tomorrow", "call Dana Lee"])
def test_a_call_is_no_name(words: str) -> None:
    chat = thanking()
    chat.say(words)
    assert all(p.address_as is None for p in chat.search.people)


@pytest.mark.parametrize("words", ["accept?", "Accept ?", "decline?"])
def test_a_button_with_a_question_mark_is_only_asked_about(words: str) -> None:
    chat = thanking()
    chat.say("they offered me the job, answer by Friday")
    chat.say(words)
    assert chat.search.opportunities[0].status == "offer", text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "Another one, Mater Hospital also wants to interview me on Dec 9 at 4pm",
        "also Globex wants to meet me on Tuesday at 10",
        "interview at Initech friday 10am",
        "btw tomorrow at 9 i see Hooli",
        "Quill Press would like to speak with me on 3 December at 2pm",
    ],
)
def test_a_meeting_elsewhere_is_no_day_for_the_offer(words: str) -> None:
    chat = thanking()
    chat.say("they offered me the job")
    chat.say(words)
    offer = chat.search.offers[0].offer
    assert offer is not None and offer.deadline is None, text(chat.said[-1:])
    assert len(chat.search.opportunities) == 2
    assert any(i.start and i.time_known for i in chat.search.interviews[1:])


@pytest.mark.parametrize(
    "words",
    [
        "The interview has ended just now. It went very well by God's grace",
        "by God's grace it went well",
        "it was good, God willing they call",
        "Thank God it's over, it went fine",
        "with God's help it went well",
    ],
)
def test_no_company_of_that_name(words: str) -> None:
    chat = debriefing()
    chat.say(words)
    assert len(chat.search.opportunities) == 1, text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "sent to Ms Dana already",
        "Sign it Sam Jenkins",
        "too familiar for Dana",
        "sent it to Dana this morning",
        "less formal please",
    ],
)
def test_what_is_said_of_a_text_is_no_answer(words: str) -> None:
    chat = thanking()
    chat.say("/debrief Acme")
    chat.say("end of next week")
    chat.say(words)
    kept = chat.search.interviews[0].debrief
    assert kept is None or not (kept.decider or kept.topics or kept.problem), text(chat.said[-1:])


def test_of_two_people_a_short_name_is_of_whoever_it_is_short_for() -> None:
    chat = new()
    chat.say("interview at Acme today 9am with Robert Haines and Susan Pell")
    chat.wait(hours=4)
    chat.say("Please address him as Bob, he asked me to.")
    assert {p.name: p.address_as for p in chat.search.people} == {"Robert Haines": "Bob", "Susan Pell": None}


@pytest.mark.parametrize(
    "words",
    [
        "Jim Denton got me a call with Ametek's plant director, Carla Nuñez, on Friday at 11.",
        "Jim arranged me a chat with Carla Nuñez of Ametek on Friday at 11",
        "Jim has kindly set up me a meeting with Carla Nuñez at Ametek on Friday at 11am",
    ],
)
def test_who_brings_a_meeting_about_is_not_met(words: str) -> None:
    chat = new()
    chat.say(words)
    assert met(chat) == ["Carla Nuñez"], text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "Dana messaged, I got the job!",
        "they emailed! they offered me the job",
        "Acme called. They offered me the position",
        "Dana wrote back. I didn't get it",
        "got an email from Dana. it's a no",
    ],
)
def test_what_they_said_is_not_asked_where_it_is_said(words: str) -> None:
    chat = waiting()
    said = chat.say(words)
    assert chat.search.opportunities[0].status in ("offer", "rejected"), text(said)
    assert "What did they say?" not in text(said)


@pytest.mark.parametrize(
    "forgot",
    ["I know Siemens NX", "they use SAP", "we have a lab at home", "I led the audit", "the audit was mine"],
)
def test_no_english_words_stand_in_a_german_letter(forgot: str) -> None:
    chat = debriefing()
    chat.say("in german please")
    chat.say(f"end of next week. I forgot to say that {forgot}")
    chat.wait(hours=3)
    drafts = [m.reply.draft.body for m in chat.said if m.reply.draft]
    assert drafts and all(forgot not in body for body in drafts)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("the librarian Ms. Ortega was really kind though, and a student, Theo", ["Ms. Ortega", "Theo"]),
        ("Priya was lovely", ["Priya"]),
        ("the other one, Tom Beck, was a bit cold", ["Tom Beck"]),
        ("the head chef Antoine Lefevre was tough", ["Antoine Lefevre"]),
        ("Dana said Tom was nice", []),
        ("the office was nice", []),
    ],
)
def test_who_was_kind_was_there(words: str, names: list[str]) -> None:
    chat = debriefing()
    chat.say("end of next week")
    chat.say(words)
    assert met(chat)[1:] == names, text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "he is worried about the move to Leeds",
        "Dana is frustrated with the old ERP",
        "they lost two drivers last month",
        "she wants to cut falls on the ward",
        "everything is about safety there",
    ],
)
def test_what_is_told_of_the_work_does_not_say_who_decides(words: str) -> None:
    chat = debriefing()
    chat.say("end of next week")
    chat.say(words)
    kept = chat.search.interviews[0].debrief
    assert kept is not None and kept.decider is None and (kept.problem or kept.topics)
    assert "Who decides" in text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "Dana and her boss",
        "it's Dana I think",
        "the head of sales is deciding",
        "Dana has the last word",
    ],
)
def test_who_decides_is_kept(words: str) -> None:
    chat = debriefing()
    chat.say("end of next week")
    chat.say(words)
    kept = chat.search.interviews[0].debrief
    assert kept is not None and kept.decider == words
