"""The one question under a draft ("what did Dana talk about?"): its answer is kept, and the draft becomes personal at once."""

from coach import lazy_re as re
from coach.model import JobSearch, Nudge
from coach.understand.gist import likeliest
from coach.wording.fragment.verbs import BARE_VERBS
from coach.wording.vocabulary import word_set
from handlers.free_words import misread, requests, whatever_is_open
from handlers.free_words.detail_kept import QUESTIONS, Keep, idea, kept, reason, signed, topic
from handlers.news import employer_told, remarks
from handlers.reading import find, who_is
from handlers.reading.did import OUT
from handlers.reading.fits import asks, name, prose, wonders
from handlers.turn import Turn
from handlers.writing import skipping, tells_of_talk
from handlers.writing.ticked import shown_draft

NEWS = (
    "heard", "auto_reply", "bounced", "wants_meeting", "silence", "no_show", "delay", "hold", "rejected", "offer",
)  # fmt: skip
SURE = 0.6
GRAVE = ("offer", "rejected", "invited", "hold", "bounced")
"""News of an employer that no detail of a talk resembles."""
ANOTHER = re.compile(
    r"\b(?:another|a second|one more|a further) "
    r"(?:one|role|position|opening|job|interview|round|offer|vacancy)\b",
    re.I,
)
"""Told of a further job, and not of what was talked about."""
NO_IDEA = re.compile(
    r"^\W*(?:sorry,? |honestly,? |hm+,? )*"
    r"(?:no ideas?|none|nothing|idk|dunno|no clue|not really|i have (?:none|no idea)|"
    r"(?:i )?(?:can'?t|cannot) think of (?:any|one|a)\w*|"
    r"(?:i )?(?:don'?t|do not) (?:know|have (?:one|any)))\b"
    r"(?:[,. ]+(?:leave (?:it|this)|skip(?: it| this)?|sorry|really|yet|right now|comes to mind|"
    r"for (?:this|that|now)|thanks?))*\W*$",
    re.I,
)
SUGGESTS = re.compile(
    r"^\W*(?:\d[.)]\s*)?"
    r"(?:(?:maybe|perhaps|first|simply|just|i'?d|i would|they could|we could|one could|start by|"
    r"try)[, ]+)*"
    r"([a-z]+) (?!(?:me|it|that|this|him|her|us|them|to|up|from|my|till|until)\b)[\w'-]",
    re.I,
)
DOING = word_set(
    "order call move send offer ask set sell put give hold swap rotate post print label group assign appoint host"
)
"""What one can do beside the verbs of coach.wording.fragment."""
PARTICULAR = re.compile(
    r"^\W*(?:my|the|our) (?:\w+ ){0,2}(?:references?|referees?|number|phone|cell|e-?mails?|address|name|cv|r[eé]sum[eé]|"
    r"notice(?: period)?|salary|visa|availability|schedule|start date)\b(?: \w+)? (?:is|are|was|will be|would be)\b",
    re.I,
)
""" "My references are Carol Dean and ...": a fact about the application, and nothing talked about."""
PLAIN = ("other", "note", "debrief", "interview")


def apply(turn: Turn, nudge: Nudge) -> Turn | None:
    """None where the draft asked nothing, or these words are no answer to it."""
    draft = shown_draft(turn.search, nudge)
    note = (draft.note or "") if draft else _asked(turn.search, nudge)
    keep = next((k for asked, k in QUESTIONS if asked in note), None)
    if keep is idea and draft is None and NO_IDEA.match(turn.text):
        return skipping.drop(turn, (nudge.id,))
    if keep is idea and draft is None and _suggests(turn.text):
        return kept(turn, nudge, keep)
    if keep is None or _has_its_place(turn) or _of_something_else(turn, nudge) or _of_no_talk(turn, keep):
        return None
    return kept(turn, nudge, keep)


def _has_its_place(turn: Turn) -> bool:
    """A command, something done, or news of theirs."""
    if whatever_is_open.conversation(turn) or requests.as_command(turn) or OUT.search(turn.text):
        return True
    if misread.corrected(turn).read.intent not in PLAIN or remarks.is_a_trait(turn) or _news(turn.text):
        return True
    return employer_told.of(turn) in GRAVE


def _of_something_else(turn: Turn, nudge: Nudge) -> bool:
    """No prose of the user's own, of another company or person, a question, or what was said beside the talk."""
    text, read = turn.text, turn.read
    if (
        PARTICULAR.match(text)
        or read.dates
        or read.emails
        or not prose(turn)
        or _of_another(turn, nudge)
        or wonders(text)
    ):
        return True
    return ANOTHER.search(text) is not None or who_is.says(text) or tells_of_talk.beside_it(text)


def _of_another(turn: Turn, nudge: Nudge) -> bool:
    """A company of the list is named, and not the one the draft is for."""
    named = {o.id for o in find.companies(turn)}
    return bool(named) and nudge.opportunity not in named


def _suggests(text: str) -> bool:
    """ "Order fish twice a week", said where an idea was asked for: a thing to do, and nothing the bot could."""
    found = SUGGESTS.match(text)
    return found is not None and found[1].casefold() in BARE_VERBS | DOING and not asks(text)


def _of_no_talk(turn: Turn, keep: Keep) -> bool:
    """About the letter, oneself or a name: nothing of it may stand in what an employer reads."""
    names = {turn.search.preferences.signed or "", *(p.name for p in turn.search.people)}
    bare = {n.casefold() for name in names for n in (name, *name.split())}
    if turn.text.strip(" .!").casefold() in bare:
        return keep is not signed
    if keep is signed and not name(turn):
        return True
    if keep is reason:
        return tells_of_talk.of_the_letter(turn.text)
    return keep is topic and not tells_of_talk.told(turn.text)


def _asked(search: JobSearch, nudge: Nudge) -> str:
    """What its newest message asks, where that came without wording."""
    return next((m.reply.text for m in reversed(search.outbox) if nudge.id in m.reply.nudges), "")


def _news(text: str) -> bool:
    """ "Dana has called" is nothing to write to her."""
    best = likeliest(text)
    return best is not None and best.act in NEWS and best.chance >= SURE
