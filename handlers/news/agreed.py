"""A yes to what they asked, with no offer on the table, answers it; it is no job taken (rule book N25)."""

from coach import lazy_re as re
from handlers.reading import find
from handlers.turn import Turn
from handlers.writing.steps import PENDING

_THEM = r"[\w'’.-]+(?: [A-Z][\w'’-]+)?"
_WELL = r"ok|okay|so|and|yes|yeah|great|grand|cool|fine|lovely|perfect|good|brilliant|sure|nice|alright|right|done"
_FITS = r"(?:that|it|this)(?:['’]s| is| was)? (?:fine|ok(?:ay)?|good|great|works|suits|perfect|no problem)|(?:that|it|this) (?:works|suits)\b|no problem|works for me"
YES = re.compile(
    rf"^\W*(?:(?:{_WELL})\b[\s,.!]*)*(?:i |we )?(?:'ve |have )?"
    r"(?:just |already |gladly |happily |also )*(?:said yes|agreed|confirmed|accepted|"
    rf"(?:told|let|texted|wrote|e-?mailed|answered|replied)(?: to)? {_THEM}(?: know)?,? (?:that )?"
    rf"(?:yes|sure|ok(?:ay)?|count me in|{_FITS}|"
    r"i(?:['’]?m| am|ll|['’]ll| will) "
    r"(?:in|up for it|up for that|coming|free|available|there|be there|come|happy to|glad to)|"
    r"i(?:['’]ll| will|['’]d| would)(?: do (?:it|that|so)| send (?:it|them))?(?=\W*$))|"
    r"said (?:i(?:['’]ll| will|['’]d| would)(?: do (?:it|that|so)| come| be there| send (?:it|them))?(?=\W*$)))"
    r"(?!\w)",
    re.I,
)
OF_AN_OFFER = re.compile(r"\b(?:offers?|jobs?|contract|roles?|positions?|salary|terms)\b", re.I)
ASKED = re.compile(
    r"\b(?:invit\w*|times?|slots?|dates?|day|meeting|call|interview|round|request|appointment|friday|"
    r"monday|tuesday|wednesday|thursday)\b",
    re.I,
)


def told(turn: Turn) -> bool:
    """ "Said yes to Ana", "confirmed the slot", while an answer is owed or somebody is named, or of a meeting told in the same breath."""
    if not YES.match(turn.text) or OF_AN_OFFER.search(turn.text):
        return False
    search = turn.search
    if search.offers:
        return False
    if any(i.created_at == turn.now for i in search.interviews if i.start and i.start.instant > turn.now):
        return True
    owed = any(n.kind == "reply_due" and n.state in PENDING for n in search.nudges)
    return owed or bool(find.people_named(search, turn.read.contacts)) or ASKED.search(turn.text) is not None
