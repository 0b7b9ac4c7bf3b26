"""What came of a call, of an agency's word, of a job taken elsewhere: told by many mouths, and what is stored of it.

Wednesday 17 March 2027, ten in the morning in New York. Acme with Dana Lee was on 2 March, "by Friday 12 March", thanked
and asked once on the 15th; Globex with Tom Fox was on the 11th, nothing promised, thanked."""

from datetime import UTC, datetime
from functools import cache

import pytest

from coach.model import JobSearch
from tests.handlers.chat import Chat, text

NOW = datetime(2027, 3, 17, 14, 0, tzinfo=UTC)
AHEAD = ("planned", "asked", "snoozed")
TOLD = (
    # A call, and what came of it.
    ("called Dana just now, she'll let me know on Friday", "out phone, decides 03-19"),
    ("I rang Dana and she said they'd decide by next Tuesday", "out phone, decides 03-23"),
    ("gave Dana a ring, she thinks it will be the 24th", "out phone, decides 03-24"),
    ("phoned Dana but she says they need until the 30th", "out phone, decides 03-30"),
    ("emailed Dana and she promised an answer by Thursday", "out email, decides 03-18"),
    ("spoke to Dana, they need till the 30th", "in, decides 03-30"),
    ("had a quick chat with Dana: no news before next Tuesday", "in, decides 03-23"),
    ("talked to Dana on the phone and they hope to know by the 24th", "in, decides 03-24"),
    ("Dana says nothing before April 6", "in, decides 04-06"),
    ("Dana replied: budget round, another two weeks", "in, decides 03-31"),
    # Nobody took it.
    ("tried Dana twice on the phone, no luck", "missed 2"),
    ("rang Dana but couldn't get through", "missed 1"),
    ("phoned Dana, line was engaged", "missed 1"),
    ("called Dana, nobody picked up", "missed 1"),
    ("tried to ring Dana, no joy", "missed 1"),
    # Sent, and thanks to the bot.
    ("check-in to Dana sent, thanks", "out email"),
    ("ok, the mail to Dana is out", "out email"),
    ("thanks, emailed Dana", "out email"),
    # The decision moved, or the post is gone.
    ("Acme pushed it to the 26th", "in, decides 03-26"),
    ("the position at Acme was cancelled", "rejected"),
    ("Acme scrapped the role", "rejected"),
    ("the vacancy at Acme has been withdrawn", "rejected"),
    ("Acme eliminated the position", "rejected"),
    ("Acme pulled the job", "rejected"),
    ("Acme hopes to have picked someone by the 24th", "in, decides 03-24"),
    # Away, and no wrong address.
    ("Dana's out till Monday 29 March", "away 03-29"),
    ("out of office bounce, Dana back on Monday 29 March", "away 03-29"),
    ("Dana is on leave until the 25th", "away 03-25"),
    # How much it is wanted.
    ("I'm not that keen on Acme any more, maybe 2 out of 5", "interest 2"),
    ("my interest in Acme dropped to 2", "interest 2"),
    ("my interest in Acme has faded", "interest 2"),
    ("I'm dropping Acme, the commute is awful", "withdrawn"),
    ("pulled out of Acme", "withdrawn"),
    ("told Dana I'm out", "withdrawn, knows"),
    ("told Dana I'm no longer interested", "withdrawn, knows"),
    # How she is reached.
    ("Dana would rather I ring her, any morning", "calls"),
    ("Dana prefers that I phone her", "calls"),
    # Of the user's own, and no news.
    ("I took another look at Acme's site", "nothing"),
    ("I went with the other photo for Acme", "nothing"),
)  # fmt: skip


@cache
def scene() -> JobSearch:
    chat = Chat(now=datetime(2027, 3, 1, 14, 0, tzinfo=UTC))
    chat.say("/interview Acme 2 March 10am with Dana Lee, hiring manager")
    chat.wait(hours=26)
    chat.say("/cancel")
    chat.say("Acme decides by Friday 12 March")
    chat.say("sent Dana the thank-you")
    chat.say("/cancel")
    chat.say("/interview Globex 11 March 11am with Tom Fox")
    chat.wait(days=9)
    chat.say("/cancel")
    chat.say("sent Tom the thank-you")
    chat.wait(seconds=(datetime(2027, 3, 15, 14, 0, tzinfo=UTC) - chat.now).total_seconds())
    chat.say("sent Dana the check-in")
    chat.wait(seconds=(NOW - chat.now).total_seconds())
    chat.say("/cancel")
    return chat.search


def became(chat: Chat) -> str:
    search, before = chat.search, scene()
    acme = search.opportunities[0]
    known = {c.id for c in before.contacts}
    new = [c for c in search.contacts if c.id not in known]
    if acme.status == "withdrawn":
        return "withdrawn, knows" if any(c.kind == "close_out" for c in new) else "withdrawn"
    if acme.status != "active":
        return acme.status
    missed = [c for c in new if c.kind == "call_attempt"]
    if missed:
        return f"missed {len(missed)}"
    dana = search.people[0]
    if dana.out_of_office_until is not None:
        return f"away {dana.out_of_office_until:%m-%d}"
    if dana.calls_welcome and not new:
        return "calls"
    if acme.interest is not None:
        return f"interest {acme.interest}"
    out = [c for c in new if c.direction == "out"]
    ways = [f"out {out[0].channel}"] if out else ["in"] if new else []
    if acme.promise is not None and acme.promise != before.opportunities[0].promise:
        ways.append(f"decides {acme.promise.date:%m-%d}")
    return ", ".join(ways) or "nothing"


@pytest.mark.parametrize(("saying", "expected"), TOLD, ids=[t[0] for t in TOLD])
def test_what_came_of_it(saying: str, expected: str) -> None:
    chat = Chat(now=NOW, search=scene(), events=2000)
    said = chat.say(saying)
    assert became(chat) == expected, text(said)
    globex = chat.search.opportunities[1]
    assert globex == scene().opportunities[1], text(said)


@pytest.mark.parametrize(
    ("saying", "owed", "knows"),
    [
        ("I took another job", {"Acme", "Globex"}, set()),
        ("I've accepted an offer somewhere else", {"Acme", "Globex"}, set()),
        ("signed with somebody else today, so that's that", {"Acme", "Globex"}, set()),
        ("I found a job elsewhere", {"Acme", "Globex"}, set()),
        ("told Tom I've taken another job", {"Acme"}, {"Globex"}),
        ("told Dana I'm going with another company", {"Globex"}, {"Acme"}),
        ("found another job ad at Netto", set(), set()),
        ("I took another course", set(), set()),
        ("got another offer from Hooli", set(), set()),
    ],
)
def test_a_job_taken_elsewhere_closes_all_with_a_kind_note(
    saying: str, owed: set[str], knows: set[str]
) -> None:
    chat = Chat(now=NOW, search=scene(), events=2000)
    chat.say(saying)
    names = {o.id: o.company for o in chat.search.opportunities}
    goodbyes = [n for n in chat.search.nudges if n.kind == "close_out" and n.state in AHEAD]
    assert {names[n.opportunity] for n in goodbyes if n.opportunity} == owed
    assert {names[c.opportunity] for c in chat.search.contacts if c.kind == "close_out"} == knows
    withdrawn = {o.company for o in chat.search.opportunities if o.status == "withdrawn"}
    assert withdrawn == owed | knows
