"""What must come of a sentence at a moment: 170 of them, from many mouths, as one table."""

import re

import pytest

from tests.handlers.scenes import SCENES, seen
from tests.handlers.test_other_talk import facts

Row = tuple[str, str, dict[str, str]]
"""Scene, words, what is known afterwards: exactly, or `~pattern`, or `!pattern` that must not be there."""
SAME = {"nothing": "changes"}

CORRECTED: tuple[Row, ...] = (
    ("card", "no, Thursday", {"start Acme": "11-26 14:00", "rounds Acme": "1"}),
    ("card", "oh wait it's wednesday", {"start Acme": "11-25 14:00"}),
    ("card", "sorry i meant 3", {"start Acme": "11-24 15:00"}),
    ("card", "make it 3pm London time", {"start Acme": "11-24 15:00", "zone Acme": "Europe/London"}),
    ("card", "it's Acme Labs", {"companies": "Acme Labs"}),
    ("card", "the company is called Acme Robotics actually", {"companies": "Acme Robotics"}),
    ("card", "no it's Globex not Acme", {"companies": "Globex"}),
    ("card", "not Dana, Diana", {"people Acme": "~^Diana"}),
    ("card", "her name is Diana Lee", {"people Acme": "Diana Lee"}),
    ("card", "it's Diana Lee, not Dana Lee", {"people Acme": "Diana Lee"}),
    ("card", "with Diana instead of Dana", {"people Acme": "~^Diana"}),
    ("card", "Dana won't be there, it's Kim Fox", {"people Acme": "Kim Fox"}),
    ("card", "it's half an hour later", {"start Acme": "11-24 14:30"}),
    ("card", "it takes an hour and a half", {"minutes Acme": "90"}),
    ("card", "it lasts 90 minutes", {"minutes Acme": "90"}),
    ("card", "only half an hour", {"minutes Acme": "30"}),
    ("card", "45 min", {"minutes Acme": "45"}),
    ("card", "till 3:30", {"minutes Acme": "90"}),
    ("card", "role is platform engineer", {"role Acme": "platform engineer"}),
    ("card", "and Tom Reed is joining", {"people Acme": "~Tom Reed"}),
    ("card", "it's at 14:30", {"start Acme": "11-24 14:30"}),
    (
        "card",
        "they're in London, so 2pm their time",
        {"start Acme": "11-24 14:00", "zone Acme": "Europe/London"},
    ),
    ("waiting", "it was on monday, not tuesday", {"rounds Acme": "1"}),
)
NEWS_MEANWHILE: tuple[Row, ...] = (
    ("asking", "got a rejection from Acme", {"status Acme": "rejected", "asks": "time"}),
    ("asking", "Acme moved to thursday 3pm", {"start Acme": "11-26 15:00", "start Hooli": "11-27"}),
    ("asking", "Acme called it off", {"rounds Acme": "1", "asks": "time"}),
    ("asking", "around 10", {"start Hooli": "11-27 10:00"}),
    ("asking", "about 2ish", {"start Hooli": "11-27 14:00"}),
    ("asking", "at ten", {"start Hooli": "11-27 10:00"}),
    ("asking", "half past three", {"start Hooli": "11-27 15:30"}),
    ("asking", "11", {"start Hooli": "11-27 11:00"}),
    ("asking", "no idea yet", {"start Hooli": "11-27", "asks": "!time"}),
    ("asking", "10 to 11:30", {"start Hooli": "11-27 10:00", "minutes Hooli": "90"}),
    ("asking", "noon, my time", {"start Hooli": "11-27 12:00"}),
    ("asking", "with Priya Nair and Tom Berg", {"people Hooli": "~Priya Nair, Tom Berg", "says": "~Priya"}),
    ("asking", "thursday actually, 4pm", {"start Hooli": "11-26 16:00"}),
    ("when", "thursday at 4", {"start Hooli": "11-26 16:00"}),
    ("when", "the 3rd", {"start Hooli": "12-03"}),
    ("when", "tomorrow morning at 9:15", {"start Hooli": "11-24 09:15"}),
    ("when", "it was yesterday, with Sue", {"start Hooli": "11-22", "people Hooli": "Sue"}),
    ("when", "dunno, they'll tell me", {"start Hooli": "-"}),
    (
        "when",
        "remind me tomorrow at 8 to print my CV",
        {"start Hooli": "-", "start Acme": "11-24 14:00", "plan": "~reminder"},
    ),
    ("when", "what's next?", {"start Hooli": "-", "asks": "when"}),
    ("when", "Globex rejected me", {"status Globex": "rejected", "asks": "when"}),
    (
        "when",
        "interview at Initech friday 10am with Bo",
        {"start Initech": "11-27 10:00", "start Hooli": "-"},
    ),
    (
        "debriefing",
        "interview at Initech friday 10am with Bo",
        {"start Initech": "11-27 10:00", "promise Acme": "-"},
    ),
    ("debriefing", "they said end of next week", {"promise Acme": "2026-12-04"}),
    ("debriefing", "not yet", {"promise Acme": "~-|None", "snoozed": ""}),
    ("debriefing", "nothing at all about when, just that I would hear from them", {"asks": "decider"}),
    ("debriefing", "they never told me when", {"asks": "decider"}),
    ("debriefing", "no clue", {"asks": "decider"}),
    ("debriefing", "in 2 weeks or so", {"promise Acme": "2026-12-08"}),
    ("debriefing", "Dana will call me by thursday", {"promise Acme": "2026-11-26"}),
    (
        "debriefing",
        "i totally forgot to mention my Kafka work",
        {"asks": "promise", "says": "~Kept|Nearly everyone"},
    ),
    ("debriefing", "they'll decide by yesterday", {"promise Acme": "-"}),
    ("debriefing", "Globex made me an offer", {"status Globex": "offer", "promise Acme": "-"}),
)
WHICH: tuple[Row, ...] = (
    ("two", "they replied", {"buttons": "~Acme.*Globex", "heard": ""}),
    ("two", "got rejected", {"buttons": "~Acme.*Globex"}),
    ("two", "I withdrew", {"buttons": "~Acme.*Globex"}),
    ("two", "got an offer!", {"buttons": "~Acme.*Globex"}),
    ("two", "Tom replied, he wants my references", {"heard": "~Tom"}),
    ("two", "Ann says it's a no", {"status Acme": "rejected", "status Globex": "active"}),
    ("two", "globx rejected me", {"status Globex": "rejected"}),
    ("two", "sent it", {"buttons": "~Ann.*Tom", "out": "0"}),
    ("two", "sent both", {"out": "2"}),
    ("two", "thanked Ann and Tom", {"out": "2"}),
    ("two", "sent Ann's", {"sent": "thank_you Ann"}),
    ("two", "the one to Tom is out", {"sent": "thank_you Tom"}),
    ("two", "they decide by friday 4 december", {"buttons": "~Acme.*Globex"}),
    ("two", "Globex decides on 4 december", {"promise Globex": "2026-12-04", "promise Acme": "-"}),
)
PUT_OFF: tuple[Row, ...] = (
    ("thanking", "tomorrow", {"snoozed": "~thank_you 11-25"}),
    ("thanking", "in an hour", {"snoozed": "thank_you 11-24 23:07"}),
    ("thanking", "this evening", {"snoozed": "~thank_you 11-2[45]"}),
    ("thanking", "can this wait till friday?", {"later": "~True|False", "rounds Acme": "1"}),
    ("thanking", "later", {"later": "True"}),
    ("thanking", "not now", {"later": "True"}),
    ("thanking", "ask me again at 8pm", {"snoozed": "thank_you 11-25 01:00"}),
    ("thanking", "remind me in the morning", {"snoozed": "~thank_you 11-25"}),
    ("thanking", "busy right now, tonight at 9", {"snoozed": "thank_you 11-25 02:00"}),
    ("thanking", "nah", {"out": "0", "says": "!didn't get"}),
    ("thanking", "nope, won't do that", {"says": "!didn't get"}),
)
DONE: tuple[Row, ...] = (
    ("thanking", "done", {"sent": "thank_you Dana"}),
    ("thanking", "sent", {"sent": "thank_you Dana"}),
    ("thanking", "ok sent", {"sent": "thank_you Dana"}),
    ("thanking", "yep, sent it an hour ago", {"sent": "thank_you Dana"}),
    ("thanking", "I already thanked her yesterday", {"sent": "thank_you Dana"}),
    ("thanking", "already fired off my thank you to dana", {"sent": "thank_you Dana"}),
    ("thanking", "wrote Dana a thank you from my phone", {"sent": "thank_you Dana"}),
    ("thanking", "thank-you is out", {"sent": "thank_you Dana"}),
    ("thanking", "👍", {"sent": "thank_you Dana"}),
    ("thanking", "it's gone out", {"sent": "thank_you Dana"}),
    ("thanking", "did that this morning", {"sent": "thank_you Dana"}),
    ("thanking", "thanked her on linkedin", {"sent": "thank_you Dana"}),
    ("waiting", "I called Dana, no answer", {"sent": "call_attempt Dana"}),
    ("waiting", "left Dana a voicemail", {"out": "2", "sent": "~Dana"}),
    ("waiting", "wrote to dana asking where things stand", {"out": "2", "companies": "Acme"}),
    ("waiting", "I asked Dana where things stand", {"out": "2", "sent": "~Dana"}),
    ("waiting", "pinged dana about the timeline 2 days ago", {"out": "2", "at": "11-25"}),
    ("waiting", "sent Dana my portfolio like she asked", {"out": "2"}),
)
HEARD: tuple[Row, ...] = (
    ("waiting", "dana wrote back, end of next week", {"promise Acme": "2026-12-04", "heard": "reply Dana"}),
    (
        "waiting",
        "dana left me a voicemail, they need another week",
        {"heard": "reply Dana", "promise Acme": "~2026-12-0[47]"},
    ),
    ("waiting", "missed call from dana", {"heard": "~Dana"}),
    ("waiting", "they want a 2nd interview!!", {"asks": "~next_round|when"}),
    (
        "waiting",
        "they want to see me again on thursday at 10",
        {"start Acme": "12-03 10:00", "rounds Acme": "2"},
    ),
    ("waiting", "Dana asked for two references", {"plan": "~references"}),
    ("waiting", "acme said no", {"status Acme": "rejected"}),
    ("waiting", "Dana says no for this one", {"status Acme": "rejected"}),
    ("waiting", "they went another way :(", {"status Acme": "rejected"}),
    ("waiting", "it's a yes!!! they want me", {"status Acme": "offer"}),
    (
        "waiting",
        "they're offering me the job, need to say yes or no by noon on friday",
        {"status Acme": "offer", "rounds Acme": "1"},
    ),
    ("waiting", "the role was filled internally", {"status Acme": "rejected"}),
    ("waiting", "my mail to dana came back, address unknown", {"heard": "", "asks": "primary"}),
    (
        "waiting",
        "Dana has left the company, my new contact is Karin Ek, karin.ek@acme.com",
        {"says": "~Karin"},
    ),
    ("waiting", "out of office from dana till 7 december", {"heard": "auto_reply Dana"}),
    ("waiting", "they put everything on hold until january", {"status Acme": "on_hold"}),
    ("waiting", "dana prefers email over calls", {"says": "~calls"}),
    ("waiting", "don't call us, we'll call you, they said", {"says": "~four weeks"}),
    (
        "waiting",
        "got a call from joe at acme, he wants to meet for coffee tuesday at 4",
        {"people Acme": "~(?i)joe", "start Acme": "12-01 16:00"},
    ),
    ("waiting", "they viewed my profile", {"heard": ""}),
    ("waiting", "still radio silence", {"heard": "", "says": "~ordinary|Silence"}),
    ("waiting", "Dana wrote again. It's dragging on, she has no idea when", {"plan": "~delay_check_in"}),
)
TALK: tuple[Row, ...] = (
    ("new", "hi", {"says": "~interview", "companies": ""}),
    ("new", "what can you do?", {"says": "~interview", "companies": ""}),
    ("new", "help", {"says": "~interview"}),
    ("new", "who made you?", {"companies": "", "says": "!stumbled"}),
    ("new", "🙂", {"companies": ""}),
    ("new", "Acme", {"says": "~Acme"}),
    ("new", "tomorrow", {"companies": ""}),
    ("new", "Dana Lee", {"says": "~\\?|example"}),
    ("new", "14:30", {"companies": ""}),
    ("new", "fuck this job search", {"companies": "", "says": "!didn't get"}),
    ("new", "i feel so hopeless, nobody wants me", {"companies": "", "says": "!didn't get"}),
    ("new", "I hate this", {"companies": "", "says": "!didn't get"}),
    ("waiting", "this sucks", {"says": "!(didn't get|Kept)", **SAME}),
    ("waiting", "I'm so nervous about the decision", {"says": "!(didn't get|Kept)", "promise Acme": "-"}),
    ("waiting", "ugh, no one ever answers", {"says": "!didn't get", "status Acme": "active"}),
    ("waiting", "i give up", {"status Acme": "active", "says": "!didn't get"}),
    ("waiting", "thanks so much!", {**SAME, "says": "!didn't get"}),
    ("waiting", "ty", SAME),
    ("waiting", "cool", SAME),
    ("waiting", "k", {**SAME, "says": "!Kept"}),
    ("waiting", "lol", {**SAME, "says": "!Kept"}),
    ("waiting", "🤞🤞", SAME),
    ("waiting", "what now?", {**SAME, "says": "!Kept"}),
    ("waiting", "any news from acme?", {**SAME, "says": "!Kept"}),
    ("waiting", "when do I hear back?", {**SAME, "says": "!Kept"}),
    ("waiting", "show me acme", {**SAME, "says": "~Acme"}),
    ("waiting", "how many interviews did I have", {**SAME, "says": "~Acme"}),
    ("waiting", "Acme", {**SAME, "says": "~Acme"}),
    ("waiting", "friday", {"says": "!(didn't get|Saved)", "rounds Acme": "1"}),
    ("waiting", "Dana", {"companies": "Acme", "rounds Acme": "1"}),
    ("waiting", "call me Alex", {"name": "Alex"}),
    ("waiting", "stop", {"says": "!didn't get", "status Acme": "active"}),
    ("waiting", "stop messaging me", {"says": "~[Uu]ntil when"}),
    ("waiting", "leave me alone until monday", {"paused": "2026-11-30"}),
    ("waiting", "I'm on holiday from wednesday till the 9th", {"paused": "2026-12-10"}),
    ("waiting", "btw the pay is 95k", {"companies": "Acme", "status Acme": "active"}),
    ("waiting", "can I wear jeans?", {**SAME, "says": "!Kept"}),
    ("waiting", "is it too late to write to Dana?", {"verdict": "~."}),
    ("waiting", "r u there", {**SAME, "says": "!Kept"}),
    ("waiting", "wdyt, shall i ping her?", {"verdict": "~."}),
    ("waiting", "pls remind me mon 9am 2 call mom", {"plan": "~reminder"}),
    ("waiting", "tmrw i have an intvw w/ Initech @ 3pm", {"start Initech": "11-28 15:00"}),
)
OFFERS: tuple[Row, ...] = (
    ("offer", "I took it!", {"status Acme": "accepted"}),
    ("offer", "said yes", {"status Acme": "accepted"}),
    ("offer", "I'm going to decline", {"status Acme": "~offer|withdrawn"}),
    ("offer", "declined it", {"status Acme": "withdrawn"}),
    ("offer", "they gave me until the 9th", {"deadline Acme": "12-09 17:00", "rounds Acme": "1"}),
    ("offer", "need more time", {"status Acme": "offer", "draft": "True"}),
    ("offer", "can I ask for more time?", {"verdict": "~."}),
    ("offer", "no, by 3 december noon", {"deadline Acme": "12-03 12:00"}),
    ("waiting", "Workday just rang - they're offering me the job! Have to say yes or no by noon on friday 4 december", {"status Workday": "offer", "deadline Workday": "12-04 12:00", "rounds Workday": "0"}),
    ("waiting", "they offered Tue 10 or Wed 3pm", {"buttons": "~Tue 1 Dec.*Wed 2 Dec", "rounds Acme": "~1|2"}),
    ("waiting", "Dana gave me three slots: tue 10, wed 3pm or thu 9", {"buttons": "~Tue 1 Dec.*Wed 2 Dec.*Thu 3 Dec"}),
)  # fmt: skip
TABLE = (*CORRECTED, *NEWS_MEANWHILE, *WHICH, *PUT_OFF, *DONE, *HEARD, *TALK, *OFFERS)


def met(value: str, wanted: str) -> bool:
    if wanted.startswith("~"):
        return re.search(wanted[1:], value, re.S) is not None
    return re.search(wanted[1:], value, re.S) is None if wanted.startswith("!") else value == wanted


@pytest.mark.parametrize(("scene", "words", "wanted"), TABLE, ids=[f"{r[0]}: {r[1]}" for r in TABLE])
def test_what_comes_of_it(scene: str, words: str, wanted: dict[str, str]) -> None:
    chat = SCENES[scene]()
    before = facts(chat.search)
    said = chat.say(words)
    if "nothing" in wanted:
        assert facts(chat.search) == before, seen(chat, said, "says")
    found = {what: seen(chat, said, what) for what in wanted if what != "nothing"}
    assert all(met(found[what], wanted[what]) for what in found), (found, seen(chat, said, "says"))
