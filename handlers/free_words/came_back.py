""" "Done, and she accepted", "sent it. he wrote back already": what was done, and what came of it, each heard by itself."""

from coach import lazy_re as re
from coach.model import Nudge, Person
from coach.model.called import untitled
from handlers import words
from handlers.free_words.seams import Part
from handlers.reading.fits import asks
from handlers.reading.reread import read
from handlers.reading.step_words import DONE
from handlers.turn import Turn
from handlers.writing import step_on_screen

CAME = re.compile(
    r"^(?P<done>.{2,40}?)\s*(?:[,;.!:]+\s*(?:and |but )?|\s(?:and|but) )"
    r"(?P<who>she|he|they)(?P<also>(?:['’]s| has| have| just| already| even| also| immediately)*) "
    r"(?P<back>(?:accepted|repl(?:ied|y)|answered|wrote|responded|connected|got back|texted|called|rang|liked|thanked)\b.*)$",
    re.I | re.S,
)
TOO = re.compile(
    r"^(?P<done>.{2,24}?)\s*[,;.!]+\s*(?:and )?(?P<who>[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+)?)(?:['’]s)? (?:too|as well|also)\W*$",
    re.I,
)
LINKEDIN = ("linkedin_note", "linkedin_message")
LONGEST = 300


def parts(turn: Turn) -> tuple[Part, ...]:
    """Empty where nothing came back, or where it is not clear for whom the step was."""
    if (too := _and_too(turn)) is not None:
        return too
    found = CAME.match(turn.text) if len(turn.text) <= LONGEST and not asks(turn.text) else None
    if found is None or not DONE.match(found["done"]):
        return ()
    step = step_on_screen.meant(turn)
    person = turn.search.person(step.person) if step is not None else None
    if step is None or person is None:
        return ()
    back = f"{words.called(person)}{found['also']} {_told(turn, step, found['back'])}"
    return (Part(found["done"], read(turn, found["done"])), Part(back, read(turn, back)))


def _and_too(turn: Turn) -> tuple[Part, ...] | None:
    """ "Sent, Alain too": the one on screen, and the one that is named."""
    found = TOO.match(turn.text)
    person = next((p for p in turn.search.people if found and _called(p, found["who"])), None)
    step = step_on_screen.meant(turn) if person is not None else None
    if (
        found is None
        or person is None
        or step is None
        or step.person == person.id
        or not DONE.match(found["done"])
    ):
        return None
    texts = (found["done"], f"sent the thank-you to {person.name}")
    return tuple(Part(text, read(turn, text)) for text in texts)


def _called(person: Person, who: str) -> bool:
    return set(untitled(who)) <= set(untitled(person.name))


def _told(turn: Turn, step: Nudge, back: str) -> str:
    """ "Accepted" is of the invitation, where the step was one."""
    shown = next(
        (m.reply.draft for m in reversed(turn.search.outbox) if step.id in m.reply.nudges and m.reply.draft),
        None,
    )
    invited = shown is not None and shown.channel in LINKEDIN
    if not re.match(r"(?:accepted|connected)\b", back, re.I):
        return back
    return "accepted my connection request on LinkedIn" if invited else re.sub(r"^\w+", "replied", back)
