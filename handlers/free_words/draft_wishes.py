"""A wish for the wording that is the newest thing on the screen: "use her first name", "thank her for the tour"."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Draft, OutboxMessage
from coach.wording.edit import edit_of
from coach.wording.plain import wished
from coach.wording.politely import ASKED, stems, words_in
from coach.wording.whole import is_whole
from coach.wording.wishes import understood, wishes_in
from handlers import words
from handlers.free_words import on_the_table
from handlers.nudging.nudge_message import SPECIAL
from handlers.personal import addressed, in_language
from handlers.reading import find, on_screen
from handlers.reading.reread import reread
from handlers.reading.step_words import WARMER
from handlers.turn import Turn
from handlers.writing import drafts, free_drafts
from handlers.writing.own_text import CANNOT
from handlers.writing.steps import PENDING

LONGEST = 300
ADDS = re.compile(
    ASKED + r"(?:also )?"
    r"(?:mention|include|work in|squeeze in|add (?:that|a|an|the|my|how)\b|"
    r"say (?:that|how|i|it in|hello|hi)\b|"
    r"tell (?:her|him|them) (?:that|how|i|we|my)\b|"
    r"thank (?:her|him|them) (?:again |too |once more )?for|"
    r"(?:thank|say thanks to|say thank you to|pass on my thanks to|add thanks to) "
    r"(?:the (?:other|others|rest|panel|whole|team|committee|board|group)|every(?:one|body))\b|"
    r"ask (?:her |him |them )?(?:when|if|whether|who|what|how|which|where)\b|"
    r"(?:send|give) (?:my )?(?:regards|greetings|best)|in my (?:own )?words)",
    re.IGNORECASE,
)
OF_THE_LETTER = re.compile(
    r"^\W*(?:and |also |please )*(?:the|my|this|that|your) "
    r"(?:letter|note|e-?mail|mail|draft|text|message|wording|thank[- ]?you)\b",
    re.IGNORECASE,
)
"""Says itself what is to be changed, so that a new company in it is no news."""
DROPS = re.compile(
    ASKED + r"(?:drop|leave out|take out|cut out|remove|delete|lose|don't (?:ask|mention|say)|"
    r"do not (?:ask|mention|say)|swap|switch|start with|begin with|end with)\b",
    re.IGNORECASE,
)
PART = re.compile(
    ASKED + r"(?:drop|leave out|take out|cut out|remove|delete|lose) (?:the|that|this) "
    r"(?:bit|part|sentence|line|thing|stuff|paragraph) (?:about|on|with)\b",
    re.IGNORECASE,
)
"""Names a part of a text, so that the text is meant, though it may not be in it."""
BECAUSE = re.compile(
    r"[,;.]?\s+(?:because|since|cause|as (?:he|she|they|it)|"
    r"(?:he|she|they|it|that|this) "
    r"(?:told|said|was|is|were|asked|shared|mentioned|sounds?|feels?|seems?|'s)\b|"
    r"(?:it|that|he|she)['’]s\b|i (?:don'?t|do not|think|feel)).*$",
    re.IGNORECASE | re.DOTALL,
)
"""Why, said behind a wish."""
SWAPPED = re.compile(
    ASKED + r"(?:(?:change|replace|swap|turn) [\"'\u201c].+[\"'\u201d] (?:to|with|by|for|into) |"
    r"(?:i'd|i would) rather (?:say|write|use) .+ than )",
    re.IGNORECASE,
)
_CLOSES = (
    r"cheers|many thanks|thanks|best|(?:kind|best|warm|warmest) regards|regards|best wishes|all the best|sincerely|yours sincerely|"
    r"yours|take care|love|ta"
)
CLOSE = re.compile(
    rf"\b(?P<close>{_CLOSES})\b (?:is (?:fine|enough|better|ok(?:ay)?|all i need)|will do|would (?:do|be better)|instead)\b|"
    rf"^\W*(?:just|only|simply|rather|end with|close with|finish with) (?P<other>{_CLOSES})(?: at the end| as the close)?(?: please| pls)?\W*$",
    re.I,
)
""" "He's not a kind regards guy, cheers is fine": the close."""
NUMBER = re.compile(
    ASKED + r"(?:put|add|include|write|give)(?: in)? my (?:phone|mobile|cell|telephone)? ?(?:number)?"
    r"(?: in| there| below| too)?\W*$",
    re.IGNORECASE,
)
NO_NUMBER = "I don't know your number yet. /settings takes it, and it then stands below every e-mail."
TONES = re.compile(
    ASKED + r"(?:make it |sound |be |a bit |a little )*"
    r"(?:more (?:enthusiastic|excited|concise)|livelier|crisper|drier)\W*$",
    re.IGNORECASE,
)
FULL_NAME = re.compile(r"\bmy (?:full|whole|complete|last) name\b", re.IGNORECASE)
SUBJECT = re.compile(
    ASKED + r"(?:(?:change|set|make|use|shorten|cut) )?(?:the |as )?subject(?: line)?\b", re.IGNORECASE
)
BEYOND = re.compile(
    ASKED + r"(?:(?:fix|correct) (?:the|that|a|my) (?:typo|spelling|grammar|comma)|"
    r"(?:make it|sound|be) (?:\w+ )*"
    r"(?:funn\w+|witt\w+|confident|desperate|needy|pushy|clever\w*|original|creative|poetic|less \w+)|"
    r"(?:use |with |as )?bullet(?:s| points)?|"
    r"(?:end|finish|close) on a question|(?:don't|do not) mention the company(?: name)?|"
    r"improve (?:it|this)|rewrite the \w+ (?:sentence|line|paragraph))\W*"
    r"(?:please\W*|in .*)?$",
    re.IGNORECASE,
)


def apply(turn: Turn) -> Turn | None:
    """None unless a draft is the newest message and the words ask for a change of it."""
    newest = next(on_screen.messages(turn.search), None)
    draft = newest.reply.draft if newest else None
    if newest is None or draft is None or len(turn.text) > LONGEST or turn.text.startswith("/"):
        return None
    turn = _the_wish_alone(turn)
    if (language := in_language.told(turn)) is not None:
        return language
    if wished(turn.text):
        return free_drafts.in_words(turn, "plain") or on_the_table.apply(turn)
    if BEYOND.match(turn.text) and not WARMER.search(turn.text):
        return turn.say(CANNOT)
    if NUMBER.match(turn.text) and not turn.search.preferences.phone:
        return turn.say(NO_NUMBER)
    if not all(_means(turn, draft, wish) for wish in wishes_in(turn.text)):
        return None
    done = free_drafts.in_words(turn, "wish") or _of_a_step(turn, newest)
    return addressed.kept(_knows_my_name(turn, done), draft.person) if done is not None else None


def _the_wish_alone(turn: Turn) -> Turn:
    """How it is to be signed, in plain words; and no reason."""
    if (close := CLOSE.search(turn.text)) is not None:
        turn = reread(turn, f"sign off with {close['close'] or close['other']}")
    reason = BECAUSE.search(turn.text) if PART.match(turn.text) else None
    return reread(turn, turn.text[: reason.start()]) if reason is not None else turn


def _knows_my_name(turn: Turn, done: Turn) -> Turn:
    """ "Sign with my full name", where only the first one was ever told."""
    name = turn.search.preferences.signed or ""
    if not FULL_NAME.search(turn.text) or len(name.split()) > 1:
        return done
    *earlier, last = done.replies
    told = f'I know you as {words.shown(name, 40)} only; "my name is ..." tells me the rest.'
    return replace(done, replies=(*earlier, replace(last, text=f"{last.text}\n{told}")))


def _means(turn: Turn, draft: Draft, text: str) -> bool:
    if is_whole(text) or TONES.match(text) or SUBJECT.match(text):
        return True
    if text != turn.text and understood(text):
        return True
    if ADDS.match(text) and OF_THE_LETTER.match(text):
        return True
    if ADDS.match(text):
        return turn.read.company is None or bool(find.company(turn.search, turn.read.company))
    if PART.match(text) or SWAPPED.match(text):
        return True
    return DROPS.match(text) is not None and _there(text, draft)


def _there(wish: str, draft: Draft) -> bool:
    """What is to go, or to move, stands in the draft; a place in it always does."""
    edit = edit_of(wish)
    if edit.move is not None and not edit.move.words:
        return True
    named = stems(edit.without or (edit.move.words if edit.move else frozenset()))
    return bool(named) and named <= stems(words_in(f"{draft.subject or ''} {draft.body}"))


def _of_a_step(turn: Turn, newest: OutboxMessage) -> Turn | None:
    nudge = next((n for n in turn.search.nudges if n.id in newest.reply.nudges), None)
    if nudge is None or nudge.kind in SPECIAL or nudge.state not in PENDING:
        return None
    return drafts.with_wish(turn, nudge, turn.text)
