"""Words in another language than English: it is said that only English is read well, and what can be in German."""

from coach.understand.foreign import language
from handlers.reading import find
from handlers.reading.fits import letter
from handlers.turn import Turn

DRAFTS = " The letters to employers can be German, too: /settings, Language."


def apply(turn: Turn) -> Turn | None:
    """None for English, a letter of theirs, and what is about somebody or some company that is known."""
    if turn.text.startswith("/") or turn.message.kind != "text" or letter(turn.text):
        return None
    known = find.companies(turn) or find.people(turn)
    read = turn.read
    understood = read.intent == "interview" and read.company is not None and read.company_sure and read.dates
    tongue = None if known or understood else language(turn.text)
    if tongue is None:
        return None
    if tongue == "German" and _written_in_it(turn):
        return None
    german = DRAFTS if tongue == "German" else ""
    return turn.say(
        f'That looks like {tongue}, and I only read English well. One short line is enough, for example "interview at Acme on Thursday at 10 with Dr. Weber".{german}'
    )


def _written_in_it(turn: Turn) -> bool:
    """An answer to the look back, where the letters it goes into are in German."""
    question = turn.search.question
    return (
        turn.search.preferences.language == "de"
        and question is not None
        and question.conversation == "debrief"
    )
