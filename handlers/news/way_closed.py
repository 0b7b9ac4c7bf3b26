"""A way somebody cannot be reached: "Tammy has no email", "Kim is not on LinkedIn"; what waits for them comes another way."""

from coach import lazy_re as re
from coach.model import DraftChannel, Nudge, Person
from coach.wording import channels_for
from handlers import words
from handlers.news.contact_given import with_person
from handlers.nudging.nudge_buttons import CHANNEL_LABELS
from handlers.nudging.plan_steps import steps_of
from handlers.overview.noted import noted
from handlers.reading import last_named, manner
from handlers.reading.fits import asks, own_words
from handlers.reading.lead import behind
from handlers.turn import Turn
from handlers.writing import drafts

_LEAD = behind("no|actually|sorry|just so you know|fyi|for your info|turns out|apparently|though|tho")
_WHO = r"(?P<who>[^\W\d_][\w’-]*(?: (?-i:[A-Z])[\w’-]+)?)"
_WAY = r"(?:(?P<email>e-?mails?|mails?)|(?P<linkedin_message>linked ?in))\b"
_ONLY_THAT = (
    r"(?: "
    r"(?:at all|much|really|anymore|any more|either|address(?:es)?|account|these days|for work|"
    r"messages?|there|here|tho|though|so|actually|and .{3,40}))*\W*$"
)
LACKS = re.compile(
    rf"{_LEAD}{_WHO}(?:['’]?s)? (?:is |has |have |does |just |really |actually )*"
    rf"(?:ai n['’]?t|ain['’]?t|isn['’]?t|not|does ?n['’]?t|don['’]?t|no|never|hardly(?: ever)?|rarely|"
    rf"barely|won['’]?t|got no)"
    rf"(?: "
    rf"(?:got|have|use|do|read|check|reads|checks|uses|on|to|an?|any|really|even|her|his|their|good|"
    rf"with|big|much))* {_WAY}{_ONLY_THAT}",
    re.I,
)
""" "Tammy ain't got an email", "he never reads his mail", "Kim is not on LinkedIn"."""
CLAUSE = re.compile(r"[,;.!]+\s+(?:and |but |so )?|,? apparently\W*$")
INSTEAD: dict[DraftChannel, tuple[DraftChannel, ...]] = {
    "email": ("text", "linkedin_message"),
    "linkedin_message": ("text", "card"),
}
"""What takes the place of a way that is closed; a text only where a number is known."""
CLOSED = {"email": "No e-mail for {who}, then", "linkedin_message": "No LinkedIn for {who}, then"}


def apply(turn: Turn) -> Turn | None:
    """None where these words are something else, or nobody known is meant."""
    if asks(turn.text) or not own_words(turn) or turn.read.dates or turn.read.phones or turn.read.emails:
        return None
    first, *rest = CLAUSE.split(turn.text)
    found = LACKS.match(first)
    person = last_named.person(turn, found["who"]) if found else None
    if found is None or person is None:
        return None
    way = next(w for w in INSTEAD if found[w])
    if any("texts" in manner.liked(clause) for clause in rest) or manner.only(turn.text) == "texts":
        turn = with_person(turn, person, letters_by="text", texts_welcome=True)
        return shown(turn, person, f"Noted for {words.called(person)}")
    return _closed(turn, person, way)


def _closed(turn: Turn, person: Person, way: DraftChannel) -> Turn:
    lead = CLOSED[way].format(who=words.called(person))
    if way != (person.letters_by or "email"):
        return noted(with_person(turn, person), f"{lead}.")
    other = next(w for w in INSTEAD[way] if w != "text" or person.phone)
    return shown(with_person(turn, person, letters_by=other), person, lead)


def shown(turn: Turn, person: Person, lead: str) -> Turn:
    """With the wording that waits for them, on that way."""
    now = turn.search.person(person.id) or person
    way = now.letters_by or "email"
    label = CHANNEL_LABELS[way].lower() if way != "linkedin_message" else CHANNEL_LABELS[way]
    step = _waiting(turn, now, way)
    if step is None:
        return noted(turn, f"{lead}; what I write for {words.called(now)} comes as {_article(label)}.")
    return drafts.channel(turn.say(f"{lead}. Here it is as {_article(label)}."), (step.id, way))


def _waiting(turn: Turn, person: Person, way: DraftChannel) -> Nudge | None:
    theirs = (n for n in steps_of(turn.search, "asked") if n.person == person.id)
    return next((n for n in theirs if way in channels_for(n.kind)), None)


def _article(label: str) -> str:
    return f"an {label}" if label[:1] in "aeiou" else f"a {label}"
