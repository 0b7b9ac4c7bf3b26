""" "Auf Deutsch bitte", "in English again": the language drafts are written in, wished for in a line instead of in /settings."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Nudge
from handlers.buttons import UNDO
from handlers.nudging.nudge_message import SPECIAL
from handlers.personal.introduced import OF_ME
from handlers.reading import on_screen
from handlers.reading.fits import letter
from handlers.turn import Turn
from handlers.writing import drafts

LANGUAGES = {"deutsch": "de", "german": "de", "english": "en", "englisch": "en"}
_TONGUE = r"(?P<tongue>deutsch|german|english|englisch)"
_TEXT = (
    r"(?:it|this|that|them|es|das|ihn|sie|"
    r"(?:(?:the|my|all|die|den|das|meine?|alle) ?)*"
    r"(?:\w*(?:mails?|e-mails?|notes?|texts?|letters?|drafts?|messages?|brief|briefe|nachricht\w*|entwürfe|"
    r"dank\w*|wording)))"
)
WISH = re.compile(
    r"^\W*(?:"
    r"(?:please|pls|bitte|can you|could you|kannst du|now|and|ok|okay|gern|lieber|rather|nun|"
    r"jetzt)\b[ ,]*)*"
    rf"(?:(?:i(?:['’]d| would)? (?:like|want|need|prefer) )?{_TEXT}(?: all)?(?: \w+ing)?"
    rf"(?: (?:(?:should|must|have to|need to|ought to|can)(?: please| all)* (?:be|come|go)|to be|are|is|be))?(?: written| out)? |"
    rf"(?:write|say|make|do|draft|translate|put|schreib|schreibe|mach|formulier\w*|übersetz\w*|give me|"
    rf"show)\b[ ,]*"
    rf"(?:{_TEXT} )?)?"
    rf"(?:bitte |please |lieber |mir )*(?:auf|in|into|ins|to) {_TONGUE}e?\b"
    r"(?:[ ,]*(?:(?:with|using|and) (?:sie|du)|formal|formally|to (?:them|everyone|employers)|please|pls|bitte|again|wieder|instead|from now on|ab jetzt|now|jetzt|statt \w+|rather))*\W*$",
    re.I,
)
SAID = {
    "de": 'From now on what I draft for employers is in German where I have it; "in English" takes it back.',
    "en": "From now on what I draft for employers is in English.",
}
LONGEST = 90


def told(turn: Turn) -> Turn | None:
    """None where no language is wished for."""
    found = WISH.match(_behind_oneself(turn)) if not letter(turn.text) else None
    if found is None:
        return None
    language = LANGUAGES[found["tongue"].casefold()]
    known = replace(turn.search, preferences=replace(turn.search.preferences, language=language))
    return _shown(turn.to(known).changed("the language of drafts", tell=False), SAID[language])


def _behind_oneself(turn: Turn) -> str:
    """ "I'm Jonas from Berlin, please write my mails in German": who one is needs no answer."""
    head, _, wish = turn.text.rpartition(". ") if ". " in turn.text else turn.text.rpartition(", ")
    told = turn.read.company or turn.read.dates
    text = wish if head and OF_ME.search(head) and not told else turn.text
    return text if len(text) <= LONGEST else ""


def _shown(turn: Turn, said: str) -> Turn:
    """The wording on screen comes anew."""
    last = on_screen.wording(turn.search, turn.now)
    waits = [n for n in turn.search.nudges if last and n.id in last.reply.nudges and _can(n)]
    if not waits:
        return turn.say(said, UNDO)
    shown = drafts.redraft(turn, waits[-1])
    *earlier, newest = shown.replies
    return replace(shown, replies=(*earlier, replace(newest, text=f"{said}\n{newest.text}")))


def _can(nudge: Nudge) -> bool:
    return nudge.state == "asked" and nudge.kind not in SPECIAL
