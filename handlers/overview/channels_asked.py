""" "Is e-mail or LinkedIn better?", "should I send a card?": which way to write, and to whom, in two sentences."""

from collections.abc import Callable

from coach import lazy_re as re
from coach.facts import person_to_write
from coach.model import Opportunity, Person
from coach.model.called import given_name
from handlers import words
from handlers.overview.coming import NEXT
from handlers.reading import find
from handlers.turn import Turn

Say = Callable[[Opportunity | None, Person | None], str]
MAIL = "E-mail: it is read when there is time for it, and it can be passed on."


def _card(company: Opportunity | None, person: Person | None) -> str:
    return "A handwritten card is a fine extra, beside the e-mail and not in its place: post is slow. It never counts as one message too many."


def _each(company: Opportunity | None, person: Person | None) -> str:
    return "One each, two or three lines, with something only that person said; colleagues do compare. I make them different for you."


def _whom(company: Opportunity | None, person: Person | None) -> str:
    if company is not None and company.agency_route is not None:
        return "Thanks go to everyone you met. Questions about news go to the recruiter, who stands between you and them."
    who = words.called(person) if person else "whoever runs the process"
    return f"Thanks go to everyone you met. A question about news goes to one person only: {who}."


_THEM = r"(?:(?:my|the|an?|their) )?(?:agency|agent|recruiter|headhunter|staffing \w+|go-between|middle ?man)"
_BY = rf"(?:through|thru|via|by|over|with|using|to) {_THEM}"
_STRAIGHT = (
    r"\b(?:direct(?:ly)?|straight|myself|personally|to (?:them|her|him|the company|the client)|"
    r"(?:them|her|him|the company|the client))\b"
)
ROUTE = re.compile(
    rf"{_STRAIGHT}[^.;!?]{{0,24}}\bor\b[^.;!?]{{0,16}}\b{_BY}|"
    rf"\b{_BY}\b[^.;!?]{{0,24}}\bor\b[^.;!?]{{0,16}}{_STRAIGHT}",
    re.I,
)
""" "Directly, or only through my agency?": a yes would be no answer."""


def _route(company: Opportunity | None, person: Person | None) -> str:
    route = company.agency_route if company is not None else None
    if route == "through":
        return "Through the agency, as they asked. A thank-you to whom you met may go along with it: send it to the recruiter to pass on."
    if route == "direct":
        return "Directly: the agency said that is fine. Keep the recruiter in the picture with a line."
    return (
        "Thanks may go straight to whom you met; news and questions only through the agency. Some firms are fine with more: "
        "ask the recruiter once, and tell me the answer."
    )


def _named(turn: Turn) -> str:
    """With every go-between as "the recruiter"."""
    text = turn.text
    for person in (p for p in turn.search.people if p.role == "agency"):
        text = re.sub(rf"\b{re.escape(given_name(person.name))}\b", "the recruiter", text, flags=re.I)
    return text


def route(turn: Turn) -> Turn | None:
    """None where the way is not asked for."""
    if not ROUTE.search(_named(turn)) or not turn.search.opportunities:
        return None
    company = find.opportunity(turn).one
    return turn.about(company.id if company else None).say(_route(company, None), silent=True)


def _thread(company: Opportunity | None, person: Person | None) -> str:
    return "In their thread, while you answer their last mail. A thank-you or something new gets a subject of its own; it is found again more easily."


def _enough(company: Opportunity | None, person: Person | None) -> str:
    return "One is enough: a thank-you that went out by text, by card or in a call needs no e-mail with the same words. Something new is worth a mail, the same twice is not."


def _text(company: Opportunity | None, person: Person | None) -> str:
    if person is not None and person.texts_welcome:
        return f"{words.called(person)} is fine with texts, so a short one in office hours is good."
    return f"{MAIL} A text only where they texted first; it is a private door."


def _linkedin(company: Opportunity | None, person: Person | None) -> str:
    if person is not None and person.connected:
        return f"You are connected with {words.called(person)}, so a message there is fine; e-mail is the safer of the two."
    return f"{MAIL} LinkedIn is welcome once the outcome is known; before that many find it early."


def _call(company: Opportunity | None, person: Person | None) -> str:
    if company is not None and company.no_calls:
        return "Write: they asked not to be called."
    if person is not None and person.calls_welcome:
        name = words.called(person)
        return f"{name} said you may call, so both are good: by phone mid-morning or early afternoon, once a week at most."
    return f"{MAIL} A call only where they said you may, and then once a week at most."


EACH = re.compile(r"\b"
r"(?:each|separate(?:ly)?|whole panel|everyone|one (?:mail|e-?mail|thank[- ]?you)|or three|cc|"
r"(?:all|both|three|four|everybody|everyone)(?: \w+){0,3} or (?:only|just|one))\b", re.I)  # fmt: skip
TOPICS: tuple[tuple[re.Pattern[str], Say], ...] = (
    (re.compile(r"\b(?:is|was) (?:that|it|this|one|a text|the text|a call|the call|once) (?:\w+ )?(?:enough|sufficient)\b|"
r"\benough or\b|\bor (?:do|should|must) i (?:\w+ )?(?:e-?mail|text|call|write|mail)(?: \w+)? (?:too|as well|also)\b", re.I), _enough),
    (re.compile(r"\b(?:card|handwritten|hand[- ]?written|by hand|letter|by post|postcard)\b", re.I), _card),
    (EACH, _each),
    (re.compile(r"\b(?:thread|reply to all|new mail|new e-?mail|reply to the old)\b", re.I), _thread),
    (re.compile(r"\b(?:who|whom)\b|\bto (?:\w+ )?(?:hr|dana|the)\b.*\bor\b.*\bto\b|"
r"\b(?:recruiter|manager|hr|boss) or (?:the )?(?:recruiter|manager|hr|boss)\b", re.I), _whom),
    (re.compile(r"\b(?:text(?:ing)?|txt|whats ?app|sms|signal)\b", re.I), _text),
    (re.compile(r"\bl[in]+ke?d ?in\b|\blnkedin\b|\bconnection request\b", re.I), _linkedin),
    (re.compile(r"\b(?:call(?:s|ing)?|phone|phne|ring|voicemail|telephone)\b", re.I), _call),
)  # fmt: skip


def one_each(text: str) -> bool:
    """Several people, and whether each gets a note of their own."""
    return EACH.search(text) is not None


def answer(turn: Turn) -> Turn:
    company = find.opportunity(turn).one
    there = find.people_there(turn, company) if company else []
    person = there[0] if there else person_to_write(turn.search, company, "message") if company else None
    say = next((say for pattern, say in TOPICS if pattern.search(turn.text)), None)
    say = _whom if say is None and len(there) > 1 else say
    text = say(company, person) if say else MAIL
    return turn.about(company.id if company else None).say(text, after=NEXT if company else None, silent=True)
