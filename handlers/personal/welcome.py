"""/start, /help and the answers to what was not understood: three real sentences, near to what was said."""

from rapidfuzz import fuzz, process

from coach.model import Choice
from handlers import words
from handlers.conversation import Conversation
from handlers.turn import Turn

SENTENCES = (
    '"/interview Acme tomorrow 2pm with Dana Lee"',
    '"they said end of next week"',
    '"can I write to Dana again?"',
)
NEAR = 60
"""RapidFuzz score from which an unknown command is taken for a slip of the finger."""


def start(turn: Turn) -> Turn:
    name = turn.search.preferences.signed
    hello = f"Hello {words.shown(words.first_name(name), 30)}. " if name else "Hello. "
    if turn.search.opportunities:
        return turn.say(
            f'{hello}Your list is as you left it: /list. Tell me what is new, or ask "what\'s next?".'
        )
    return turn.say(
        f"{hello}I look after what comes after an interview: when to write, to whom, in what words, and when better not.\n"
        'Tell me about one, for example "/interview Acme tomorrow". I ask for what is missing and then speak up by myself.'
    )


def help_(turn: Turn) -> Turn:
    return turn.say(
        "Just talk to me. For example:\n"
        + "\n".join(SENTENCES)
        + '\nI remind you when something is due, with wording ready to send; you answer "sent", "snooze till Monday" or what they said. '
        'You send, I never write to anyone. "undo" takes back the last step, /list shows where you stand.'
    )


def unknown_command(turn: Turn, name: str, names: tuple[str, ...]) -> Turn:
    best = process.extractOne(name, names, scorer=fuzz.ratio, score_cutoff=NEAR)
    if best is None:
        return turn.say(f"I don't know /{words.shown(name, 30)}. Just say it in plain words, or see /help.")
    return turn.say(
        f"I don't know /{words.shown(name, 30)}. Did you mean /{best[0]}?",
        (Choice(label=f"/{best[0]}", does=f"run:{best[0]}"),),
    )


def not_text(turn: Turn) -> Turn:
    """Photo, voice and the like: what to do instead."""
    texts = {
        "photo": 'I can\'t read pictures. Copy the text out of it, or type the main thing, for example "/interview Acme Tuesday 3pm".',
        "voice": "I can't listen to voice notes. Your keyboard's dictation works well with me; punctuation is not needed.",
        "file": "I can read calendar invitations (.ics) and plain text files. For anything else, paste the text here.",
        "edited": 'I go by messages as they were sent, not by what is changed in them later. Tell me the change, for example "Acme is at 3pm".',
    }
    return turn.say(
        texts.get(turn.message.kind, 'I can only read text. For example "/interview Acme tomorrow".')
    )


def empty(turn: Turn) -> Turn:
    return turn.say('That message came without words. For example "Acme moved to Thursday 10".')


START = Conversation(name="start", summary="what this is", begin=start)
HELP = Conversation(name="help", summary="three sentences to start with", begin=help_)
