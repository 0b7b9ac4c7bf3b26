"""What employers say, told in one line by many mouths: what is stored of it, and what is planned.

Wednesday 3 March 2027, ten in the morning in New York. Acme with Dana Lee was on Monday, and she is thanked; in every
other saying there is Globex as well, with Tom Fox, on Tuesday."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

import pytest

from coach.model import JobSearch, Opportunity
from tests.handlers.chat import Chat, choices, text

AHEAD = ("planned", "asked", "snoozed")
QUIET = {"pipeline", "capture_gap"}

TOLD = (
    # It was a no.
    ("no luck, Acme picked the other candidate", "rejected"),
    ("Dana says no", "rejected"),
    ("Dana just told me they chose someone with more experience", "rejected"),
    ("well, that's Acme gone, they took the internal guy", "rejected"),
    ("Acme said I'm not what they're looking for", "rejected"),
    ("got the thanks but no thanks from Acme", "rejected"),
    ("they decided not to hire me at Acme", "rejected"),
    ("Acme won't be taking me any further", "rejected"),
    ("Dana rang, it's not going to be me", "rejected"),
    ("I'm out at Acme, they hired someone else", "rejected"),
    ("the Acme job went to another applicant", "rejected"),
    ("Acme turned me down this morning", "rejected"),
    # On hold.
    ("Acme put the role on ice until after the summer", "hold"),
    ("Dana says there's no budget for the role this year, it's parked", "hold"),
    ("Acme has frozen all hiring until September", "hold 09-01"),
    ("the Acme position is suspended until further notice", "hold"),
    ("Dana wrote that the headcount was pulled for now", "hold"),
    ("Acme paused the search", "hold"),
    ("Dana says everything is on pause because of a reorg", "hold"),
    ("they've shelved the role at Acme for the time being", "hold"),
    # A request, some with a day of delivery.
    ("Dana wants a writing sample by Monday", "wants 03-08"),
    ("Dana emailed, she needs my transcripts by tomorrow", "wants 03-04"),
    ("Acme asked for two references by Friday", "wants 03-05"),
    ("Dana Lee from Acme asked for my transcripts", "wants"),
    ("Acme needs proof of my degree before the 12th", "wants 03-12"),
    ("Dana would like to see some code by the end of the week", "wants 03-05"),
    ("Dana asked me to fill in a form by Thursday", "wants 03-04"),
    ("I have to send Acme my portfolio by Friday", "wants 03-05"),
    ("Acme sent a take-home, due next Wednesday", "wants 03-10"),
    ("Dana sent me a case study to hand in by Sunday evening", "wants 03-07"),
    ("Acme want my salary expectations by close of business tomorrow", "wants 03-04"),
    ("Dana asks whether I could send my certificates by Monday noon", "wants 03-08"),
    ("Dana is asking about my notice period", "wants"),
    ("Dana wants to know when I could start", "wants"),
    ("HR at Acme needs a copy of my passport", "wants"),
    # A further round.
    ("good news, Acme want me back on Tuesday at 2 to meet the CFO", "round 03-09 14:00"),
    ("Dana invited me to a second interview on Wednesday 10 March at 11", "round 03-10 11:00"),
    ("Acme would like me to come in again on Monday at 10am", "round 03-08 10:00"),
    ("Dana offers round two on Thursday 11 March at 1pm", "round 03-11 13:00"),
    ("Dana invites me to a final round on Friday at 3pm", "round 03-05 15:00"),
    ("I'm through to the next stage at Acme, meeting the CEO on Tuesday at 9am", "round 03-09 09:00"),
    ("Dana wants to see me again Monday 4pm", "round 03-08 16:00"),
    ("Acme moved me on to the final round", "round ?"),
    ("Dana wrote, they'd like a second chat", "round ?"),
    ("made it to round two at Acme", "round ?"),
    ("Dana says I'm on the shortlist, they want me to meet the team", "round ?"),
    # When they decide.
    ("Dana reckons they'll know by Friday", "decides 03-05"),
    ("Acme will tell everyone on the 12th", "decides 03-12"),
    ("Dana replied: decision by end of next week", "decides 03-12"),
    ("according to Dana I'll hear on Monday", "decides 03-08"),
    ("Acme pushed the decision to the 19th", "decides 03-19"),
    ("Dana wrote, not before the 22nd", "decides 03-22"),
    ("Dana texted, they need another week", "decides 03-10"),
    ("Acme are still interviewing, they'll be done by the 17th", "decides 03-17"),
    ("the Acme board meets on 15 March and decides then", "decides 03-15"),
    ("Dana apologised, they'll decide by the end of March", "decides 03-31"),
    # Later, and nobody knows when.
    ("Dana again. It's dragging on, she has no idea when", "later"),
    ("Dana said they will decide when the budget is through", "later"),
    ("Acme need more time", "later"),
    ("Dana wrote that it's taking longer than planned", "later"),
    ("Acme are behind schedule, no date yet", "later"),
    ("Dana says they're waiting for the boss to sign off", "later"),
    ("Dana told me they can't say yet", "later"),
    ("still undecided at Acme, says Dana", "later"),
    # Nobody there to read it.
    ("the mail to Dana came back, address unknown", "bounced"),
    ("my email to Dana bounced", "bounced"),
    ("delivery failed for my message to Dana", "bounced"),
    ("got a mailer-daemon back from Acme, user does not exist", "bounced"),
    ("Dana is out of office until the 10th", "away 03-10"),
    ("got an auto-reply from Dana, she's back on 15 March", "away 03-15"),
    ("automatic answer from Dana: on vacation until Monday", "away 03-08"),
    # Somebody else now.
    ("Dana's on parental leave now, Omar Diaz took over", "primary Omar Diaz"),
    ("Dana has left Acme, my new contact is Karin Ek, karin.ek@acme.com", "primary Karin Ek karin.ek@acme.com"),
    ("turns out Dana quit. Karin Ek has taken over", "primary Karin Ek"),
    ("Omar Diaz is handling Acme instead of Dana from now on", "primary Omar Diaz"),
    ("Dana moved to another team, Acme gave me Priya Rao as contact", "primary Priya Rao"),
    ("Priya Rao replaces Dana at Acme", "primary Priya Rao"),
    # An offer.
    ("I got an offer from Acme, they want my answer by 12 March at noon", "offer 03-12 12:00"),
    ("Acme just rang - they're offering me the job! Have to say yes or no by noon on Friday week, the 12th", "offer 03-12 12:00"),
    ("Dana called with an offer, I have until Monday", "offer 03-08 17:00"),
    ("Acme wants me! Contract comes by post", "offer"),
    ("YES! Acme offered, 82k", "offer"),
    ("I got the job at Acme!!", "offer"),
    ("Dana made me a verbal offer", "offer"),
    ("Acme sent the contract, sign by 10 March", "offer 03-10 17:00"),
    ("offer letter from Acme in my inbox, valid until the 15th", "offer 03-15 17:00"),
    # A yes or a no of one's own.
    ("I pulled out of Acme", "withdrawn"),
    ("I'm no longer interested in Acme", "withdrawn"),
    ("I said no to Acme, the commute is too long", "withdrawn"),
    # No news.
    ("not a peep from Acme", "nothing"),
    ("Dana hasn't answered", "nothing"),
    ("Acme is quiet", "nothing"),
    ("still waiting on Dana", "nothing"),
    ("crickets from Acme", "nothing"),
    ("rang reception at Acme, they couldn't tell me anything", "nothing"),
    # How they want to be treated.
    ("Acme doesn't want phone calls", "no calls"),
    ("Dana asked me not to ring", "no calls"),
    ("Dana says don't contact us, we'll contact you", "no contact"),
    # An answer of theirs, of whatever content.
    ("Dana thanked me for my note", "heard"),
    ("Dana wrote back, she loved my note", "heard"),
    ("nice mail from Dana", "heard"),
    ("Dana liked my idea", "heard"),
    ("Acme confirmed they got my email", "heard"),
    # Told in other words.
    ("sadly Acme decided on a candidate with more leadership background", "rejected"),
    ("Acme's answer is no", "rejected"),
    ("I wasn't picked by Acme", "rejected"),
    ("Dana says they had to stop the search for now", "hold"),
    ("I owe Acme a code sample by Monday", "wants 03-08"),
    ("Dana asked if I have a driving licence", "wants"),
    ("Dana asked for one more week", "decides 03-10"),
    ("Acme asked for patience until the 18th", "decides 03-18"),
    ("Dana can't give me a timeline", "later"),
    ("Acme hasn't made up its mind yet", "later"),
    ("Dana got fired, Omar Diaz does her job now", "primary Omar Diaz"),
    ("from now on Omar Diaz looks after me at Acme", "primary Omar Diaz"),
    ("they chose me at Acme", "offer"),
    ("I turned Acme down", "withdrawn"),
    ("cancelled my application at Acme", "withdrawn"),
    ("Dana prefers that I don't phone", "no calls"),
    ("Dana said my note made her day", "heard"),
    # Of one's own, and no news.
    ("I told Dana I could start in May", "nothing"),
    ("the interview at Acme was actually only half an hour", "minutes 30"),
    ("how long does this usually take at Acme?", "nothing"),
)  # fmt: skip


@cache
def scene(both: bool) -> JobSearch:
    chat = Chat(now=datetime(2027, 3, 1, 13, 0, tzinfo=UTC))
    chat.say("/interview Acme today 10am with Dana Lee")
    if both:
        chat.say("/interview Globex tomorrow 11am with Tom Fox")
    for who, hours in (("Dana", 5.0), ("Tom", 25.5)):
        if both or who == "Dana":
            chat.wait(hours=hours)
            chat.say("/cancel")
            chat.say(f"sent {who} the thank-you")
            chat.say("/cancel")
    chat.now, gap = (
        datetime(2027, 3, 3, 15, 0, tzinfo=UTC),
        datetime(2027, 3, 3, 15, 0, tzinfo=UTC) - chat.now,
    )
    chat.now -= gap
    chat.wait(seconds=gap.total_seconds())
    chat.say("/cancel")
    return chat.search


def told(saying: str, both: bool) -> Chat:
    chat = Chat(now=datetime(2027, 3, 3, 15, 0, tzinfo=UTC), search=scene(both), events=1000)
    chat.say(saying)
    return chat


def became(chat: Chat) -> str:
    """What it was taken for, in the words of the table."""
    search, known = chat.search, scene(len(chat.search.opportunities) > 1)
    acme = search.opportunities[0]
    new = [c for c in search.contacts if c.id not in {c.id for c in known.contacts}]
    if len(search.interviews) > len(known.interviews):
        start = search.interviews[-1].start
        return f"round {start.local:%m-%d %H:%M}" if start else "round open"
    if acme.status != "active":
        return ended(acme)
    if search.question is not None and search.question.asks == "next_round":
        return "round ?"
    return person_news(chat, acme) or timing(acme) or answered(chat, new)


def ended(acme: Opportunity) -> str:
    if acme.status == "on_hold":
        return f"hold {acme.hold.until:%m-%d}" if acme.hold and acme.hold.until else "hold"
    deadline = acme.offer.deadline if acme.offer else None
    return f"{acme.status} {deadline.local:%m-%d %H:%M}" if deadline else acme.status


def person_news(chat: Chat, acme: Opportunity) -> str:
    search = chat.search
    dana = next(p for p in search.people if p.name == "Dana Lee")
    primary = search.person(acme.primary)
    if primary is not None and primary != dana and dana.left:
        return f"primary {primary.name} {primary.email or ''}".strip()
    if acme.no_contact_requested or acme.no_calls:
        return "no contact" if acme.no_contact_requested else "no calls"
    if dana.out_of_office_until is not None:
        return f"away {dana.out_of_office_until:%m-%d}"
    return "bounced" if search.question is not None and search.question.asks == "primary" else ""


def timing(acme: Opportunity) -> str:
    if acme.promise is not None and acme.promise.date is not None:
        return f"decides {acme.promise.date:%m-%d}"
    return "later" if acme.delay is not None else ""


def answered(chat: Chat, new: list) -> str:  # type: ignore[type-arg]
    if [c for c in new if c.direction == "out"]:
        return "sent"
    inbound = [c for c in new if c.direction == "in"]
    if not inbound:
        length = chat.search.interviews[0].minutes
        return "nothing" if length == scene(False).interviews[0].minutes else f"minutes {length}"
    if inbound[-1].kind == "request":
        return f"wants {inbound[-1].needed_by.local:%m-%d}" if inbound[-1].needed_by else "wants"
    return "heard"


FOLLOWS = {
    "rejected": {"rejection_reply"},
    "hold": {"reply_due"},
    "wants": {"reply_due"},
    "round": {"reply_due"},
    "decides": {"dated_check_in"},
    "later": {"delay_check_in"},
    "offer": {"offer_acknowledgement"},
    "withdrawn": {"close_out"},
    "heard": {"reply_due"},
    "nothing": {"undated_check_in"},
    "bounced": set(),
    "no": set(),
}
"""What must be planned for Acme by then, at least."""


def planned(chat: Chat, company: str) -> set[str]:
    ids = {o.id for o in chat.search.opportunities if o.company == company}
    return {n.kind for n in chat.search.nudges if n.state in AHEAD and n.opportunity in ids} - QUIET


def settled(saying: str, both: bool) -> Chat:
    """With "Acme" pressed where it is asked which company is meant."""
    chat = told(saying, both)
    if any(c.label == "Acme" for c in choices(chat.said[-1])):
        chat.press("Acme")
    return chat


ROWS = [(saying, expected, bool(n % 2)) for n, (saying, expected) in enumerate(TOLD)]


@pytest.mark.parametrize(("saying", "expected", "both"), ROWS, ids=[r[0] for r in ROWS])
def test_what_they_said(saying: str, expected: str, both: bool) -> None:
    chat = settled(saying, both)
    assert became(chat) == expected, text(chat.said[-1:])
    assert [o.company for o in chat.search.opportunities] == ["Acme", "Globex"][: 1 + both]
    assert FOLLOWS.get(expected.split()[0], set()) <= planned(chat, "Acme"), text(chat.said[-1:])
    if both:
        untouched = replace(chat, search=scene(True))
        assert planned(chat, "Globex") >= planned(untouched, "Globex") - {"undated_check_in"}


def test_what_they_want_by_a_day_is_in_time_until_then() -> None:
    chat = told("Dana wants a writing sample by Monday", False)
    owed = next(n for n in chat.search.nudges if n.kind == "reply_due")
    assert owed.due.date() == chat.now.date()
    assert owed.latest == datetime(2027, 3, 8, 22, 0, tzinfo=UTC)
    assert "by Monday 8 March" in owed.reason
    chat.say("sent the writing sample to Dana")
    assert "reply_due" not in planned(chat, "Acme")


def test_whoever_left_is_not_written_to() -> None:
    chat = told("turns out Dana quit. Karin Ek has taken over", False)
    whom = {n.person for n in chat.search.nudges if n.state == "planned" and "check_in" in n.kind}
    assert [chat.search.person(id).name for id in whom if id] == ["Karin Ek"]  # type: ignore[union-attr]


def test_what_a_decision_hangs_on_is_kept() -> None:
    delay = told("Dana said they will decide when the budget is through", False).search.opportunities[0].delay
    assert delay is not None and delay.reason == "when the budget is through"


@pytest.mark.parametrize(
    "saying",
    [
        "what if Acme puts the role on ice?",
        "I hope Acme doesn't pick someone else",
        "maybe Dana left",
        "I wonder whether they hired someone else",
        "if they need more time I'll take the other one",
    ],
)
def test_a_thought_is_no_news(saying: str) -> None:
    chat = settled(saying, False)
    assert became(chat) == "nothing", text(chat.said[-1:])


@pytest.mark.parametrize(
    "saying",
    [
        "said yes to Dana",
        "I said yes to the call",
        "accepted the invitation",
        "confirmed with Dana",
        "said yes",
    ],
)
def test_a_yes_to_an_invitation_is_no_job(saying: str) -> None:
    chat = told("Dana wrote, she invites me to a second interview on Thursday 11 March at 1pm", False)
    chat.say("/cancel")
    chat.say(saying)
    assert chat.search.opportunities[0].status == "active", text(chat.said[-1:])
    assert "reply_due" not in planned(chat, "Acme"), text(chat.said[-1:])
    assert len(chat.search.interviews) == 2


def test_time_to_accept_is_not_yet_accepted() -> None:
    chat = told("Acme gives me until Friday 5pm to accept their offer", False)
    assert became(chat) == "offer 03-05 17:00"


@pytest.mark.parametrize(
    "saying", ["they cancelled Thursday's meeting", "Acme called off the second interview"]
)
def test_called_off(saying: str) -> None:
    chat = told("Dana wrote, she invites me to a second interview on Thursday 11 March at 1pm", False)
    chat.say("/cancel")
    chat.say(saying)
    assert chat.search.interviews[-1].status == "cancelled", text(chat.said[-1:])


def test_called_off_what_is_not_there() -> None:
    chat = told("they cancelled Thursday's meeting", False)
    assert became(chat) == "nothing" and "no interview ahead" in chat.said[-1].reply.text
