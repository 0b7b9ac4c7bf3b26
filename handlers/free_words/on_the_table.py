"""With a nudge on the table, a word is enough: "done", "skip it", "tonight", "another version"."""

import re
from dataclasses import replace
from datetime import timedelta
from itertools import islice

from coach.model import Choice, Nudge
from handlers.free_words import reworded
from handlers.nudging import put_off, snooze
from handlers.nudging.nudge_message import SPECIAL
from handlers.planning import REMINDER
from handlers.reading import find, on_screen
from handlers.reading.lead import behind
from handlers.reading.news_words import NO_FROM_THEM
from handlers.reading.unanswered import undone
from handlers.turn import Turn
from handlers.writing import detail, drafts, free_drafts, polish, skipping, ticked, wrote
from handlers.writing.steps import AHEAD, PENDING, REPLIES, fits, once, owed

DONE = re.compile(
    r"^\W*(?:hab(?:e|'?s)?(?: ich)?(?: (?:es|sie|ihn|schon|gerade|eben))* (?:ab|weg|los|raus)?ge(?:schickt|sendet)|(?:ist |schon |gerade )*(?:abgeschickt|verschickt|abgesendet|gesendet|rausgeschickt|geschickt)|ist (?:schon )?(?:raus|weg))\W*$|"
    r"^\W*(?:(?:ok(?:ay)?|k|great|perfect|cool|nice|good|thanks?(?: a lot| so much)?|thank (?:you|u)|thx|ty|cheers|alright|yes|yep|phew)[\s,.!]+)*(done(?: (?:that|it|this))?|(i )?(?:have |'ve )?(already |just )?(did|sent|sended)( it| that| so| already)?|(?:i )?(?:(?:have|'ve) (?:already |just )?|already |just )send( it| that)?|it'?s (sent|done|out)|(already )?(done|sent)|yes,? (sent|done)|finished|out)(?:[\s,.!]+(?:and )?(?:now what|what now|what'?s next|what next|and now|what (?:do|should) i do now))?\W*$",
    re.I,
)
ANSWERED = re.compile(
    r"^\W*(?:i )?(?:'ve |have )?(?:just |already )?(?:answered|replied|responded|wrote back)(?: (?:her|him|them|already|today|just now|now))*\W*$",
    re.I,
)
"""With an answer on the table, that it is given."""
THUMBS = frozenset("✅👍✔☑🆗")
GOING_TO = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|k|yes|good|fine|great|alright|thanks?|then|so|perfect)\b[, .!]*)*i(?:'ll| will| am going to|'m going to|'m gonna)? (?:now |then |just )?(?:send|write|do|mail)(?:ing)?(?: (?:it|that|this|one|her|him|them))?(?: (?:now|then|right away|today|in a (?:minute|moment|sec)))*\W*$",
    re.I,
)
MY_OWN = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|fine|no|thanks?|then|well|nah)\b[, .!]*)*i(?:'ll| will|'d rather|'m going to| prefer to)? (?:just )?(?:write|send|use|do|go with)(?:ing)? (?:my own|it (?:myself|in my own words)|something (?:else|myself)|one myself|mine)(?: (?:words|version|one|text|note|mail|thing))?(?: (?:then|instead|thanks))?\W*$",
    re.I,
)
SKIP = re.compile(
    r"^\W*(skip (it|this|that)( one)?|(?:please )?(?:stop|quit) (?:asking|reminding|bugging|nagging)(?: me)?(?: (?:about |of )?(?:that|this|it))?(?: one)?|(?:please )?(?:don'?t|do not) (?:ask|remind) (?:me )?(?:again|that again|(?:about )?(?:that|this|it)(?: again)?)|leave (it|this)( out)?|not this (one|time)|no (thank[- ]?you|thanks|note|need)( this time)?|i won'?t send (one|it|this))\W*$",
    re.I,
)
SHORTER = re.compile(r"\bshorter\b|\btoo long\b", re.I)
OTHER = re.compile(
    behind("no|ugh|sorry")
    + r"(?:(?:it|this|that|they|the (?:text|draft|wording|mail|note))(?:'?s| is| are| sounds?| reads?| feels?)?|sounds?|still|again)(?: (?:still|so|too|way|very|really|a bit|a little|kind of|quite|rather|all|just|like|sounds?))* (?:cheesy|corny|robotic|awkward|weird|generic|bland|boring|fake|salesy|pushy|cringe\w*|stilted|horrible|awful|terrible|bad|not (?:me|my style|how i (?:talk|write|speak))|a robot|chatgpt|ai|meh)\W*$|"
    r"\b((an)?other|different|new|better) (version|wording|words|text|draft)\b|"
    r"^\W*(?:(?:please|can|could|you|i|i'd|would|do|have|we|show|give|try|write|make|want|need|like|see|me|to|let|ok|and|no|maybe|a|an|get)\b[ ,]*)*\b((an)?other|different|new|better) one\b(?! (?:at|with|from|in|on|,))|\brewrite\b|\btry again\b",
    re.I,
)
WARMER = re.compile(
    r"\b(warmer|friendlier|(?:more|rather|bit) (personal|relaxed|casual|human|informal|friendly|chatty|loose|natural)|(?<!less )(?<!so )(?<!too )(?<!as )informal(?:ly)?\b|casual please|(less|not so|not as|too) (stiff|formal|cold|wooden|corporate|distant|polite))\b",
    re.I,
)
FORMAL = re.compile(
    r"\bmore (formal|professional|serious|polite)\b|\b(less|not so|not as|too) (casual|chummy|chatty|cheesy|friendly|familiar|informal)\b",
    re.I,
)
MENTION = re.compile(
    r"^\W*(and |oh,? |ok,? |so )*(can you |could you |please )?(also )?(mention|add|include|say (?:that|how|i\b)|(?:tell|let) (?:him|her|them) (?:that|know|how|i\b)|leave out|remove|drop|(start|begin|open|end|close|finish)( it)? with|"
    r"(swap|switch|reverse) (the )?(order|first|last|sentences|paragraphs)|(put|move|bring) .+ (first|last|to the (top|front|start|end|bottom)))\b|"
    r"\bsubject\b(?! matter)",
    re.I,
)
POLISH = re.compile(r"^\W*(please |can you )?polish\b", re.I)
DECLINE = re.compile(r"^\W*(decline|no|a no|the no|i (will )?decline)\W*$", re.I)
WAYS = ((SHORTER, "short"), (WARMER, "warm"), (FORMAL, "formal"), (OTHER, "other"), (MENTION, "wish"))
"""What is wished of a wording, and how `free_drafts` calls it."""
LONGEST = 80
STALE = timedelta(hours=3)
RECENT = 3
"""Messages of the bot among which the step in hand is looked for."""
TOLD = ("applied", "interview", "offer", "rejected")
"""Intents that put a new company on the list."""


def thumbs(text: str) -> bool:
    """An emoji that says done."""
    return bool(text) and all(
        c in THUMBS or not c.isprintable() or c.isspace() or c == "\ufe0f" for c in text
    )


def apply(turn: Turn) -> Turn | None:
    if (changed := reworded.apply(turn)) is not None:
        return changed
    if (told := _of_what_is_on_screen(turn)) is not None:
        return told
    nudge = _on_the_table(turn)
    if len(turn.text) > LONGEST or turn.text.startswith("/") or _not_done(turn):
        return None
    if ANSWERED.match(turn.text) and (reply := _owed(turn)) is not None:
        return ticked.tap(turn, (reply.id,))
    if nudge is None:
        return _wording_of_no_step(turn)
    text, id = turn.text, (nudge.id,)
    if DONE.match(text) or thumbs(text) or (nudge.kind in REPLIES and ANSWERED.match(text)):
        return ticked.tap(turn, id)
    if SKIP.match(text):
        return skipping.drop(turn, id)
    if _only_a_time(turn) or put_off.meant(turn, nudge):
        return snooze.until_words(turn, nudge)
    if nudge.kind == "offer_decision" and DECLINE.match(text):
        return drafts.decline(turn, nudge)
    if MENTION.match(text) and not _news(turn):
        return drafts.with_wish(turn, nudge, text)
    wishes = (
        (SHORTER, drafts.shorter),
        (WARMER, drafts.warmer),
        (FORMAL, drafts.formal),
        (OTHER, drafts.other),
        (POLISH, polish.tap),
    )
    wished = next((act(turn, id) for pattern, act in wishes if pattern.search(text)), None)
    return wished or (None if _asked_lately(turn) else detail.apply(turn, nudge))


def _asked_lately(turn: Turn) -> bool:
    """A question of the bot's that still waits for these words; one of days ago does not, but a no stays news."""
    question = turn.search.question
    if question is None:
        return False
    return turn.now - question.asked_at < STALE or NO_FROM_THEM.search(turn.text) is not None


def _reminder(turn: Turn) -> Nudge | None:
    """One of the user's own, as the newest thing said."""
    newest = next(on_screen.messages(turn.search), None)
    nudges = [turn.search.nudge(id) for id in newest.reply.nudges] if newest else []
    return next((n for n in nudges if n and n.kind == REMINDER and n.state == "asked"), None)


def _of_what_is_on_screen(turn: Turn) -> Turn | None:
    """Sent, done, or about to be, of the newest thing shown."""
    if (told := _wrote_it(turn)) is not None:
        return told
    if (reminded := _reminder(turn)) is not None and (DONE.match(turn.text) or thumbs(turn.text)):
        return ticked.tap(turn, (reminded.id,))
    return _soon(turn) if GOING_TO.match(turn.text) or MY_OWN.match(turn.text) else None


def _soon(turn: Turn) -> Turn | None:
    """ "OK, I send": not out yet; a tap or a word says when it is."""
    shown = on_screen.wording(turn.search, turn.now)
    buttons = [c for row in shown.reply.choices for c in row] if shown else []
    sent = next((c for c in buttons if c.does.startswith(("sent:", wrote.PRESS))), None)
    if sent is None:
        nudge = _on_the_table(turn)
        sent = Choice(label="Sent it", does=f"sent:{nudge.id}") if nudge else None
    return turn.say("Good. A word is enough when it is out.", (sent,), silent=True) if sent else None


def _wrote_it(turn: Turn) -> Turn | None:
    """ "Sent", where the newest wording is that of no step: it came with a verdict, whatever was looked at since."""
    if not (DONE.match(turn.text) or thumbs(turn.text)) or find.nudge_of(turn) is not None:
        return None
    shown = on_screen.wording(turn.search, turn.now)
    args = wrote.shown_on(shown) if shown else None
    if shown is None or args is None:
        return None
    tapped = replace(turn, message=replace(turn.message, message_ref=shown.ref))
    return wrote.tap(tapped, args)


def _news(turn: Turn) -> bool:
    """ "Add Linear, applied today" is no wish for the wording."""
    known = find.company(turn.search, turn.read.company) if turn.read.company else ()
    return turn.read.intent in TOLD and turn.read.company is not None and not known


def _not_done(turn: Turn) -> bool:
    return undone(turn.text) and not turn.read.dates


def _on_the_table(turn: Turn) -> Nudge | None:
    """Replied to, or asked for a moment ago, or the only one that waits with its wording as the newest thing said."""
    if (replied := find.nudge_of(turn)) is not None:
        return replied if replied.kind not in SPECIAL else None
    if (other := _of_somebody_else(turn)) is not None:
        return other
    recent = tuple(islice(on_screen.messages(turn.search), RECENT))
    shown = next((m for m in recent if m.reply.draft), None)
    asked_for = (shown,) if shown is not None and shown.lane == "reply" else recent
    ids = [id for m in asked_for for id in m.reply.nudges]
    rows = [n for n in turn.search.nudges if n.id in ids and n.state == "asked" and n.kind not in SPECIAL]
    return rows[-1] if len({(n.kind, n.opportunity, n.person) for n in rows}) == 1 else None


def _of_somebody_else(turn: Turn) -> Nudge | None:
    """ "Shorter for Marcus", with the same note to Leila on screen: the one that waits for him."""
    last = on_screen.wording(turn.search, turn.now)
    draft = last.reply.draft if last is not None else None
    company = turn.search.opportunity(draft.opportunity) if draft is not None else None
    if draft is None or company is None or not any(p.search(turn.text) for p, _ in WAYS):
        return None
    named = [p.id for p in find.people_there(turn, company)]
    if len(named) != 1 or named[0] == draft.person:
        return None
    same = [n for n in turn.search.nudges if (n.opportunity, n.person) == (company.id, named[0])]
    waiting = once([n for n in same if n.state in PENDING and fits(n, draft.kind)])
    return waiting[0] if len(waiting) == 1 else None


def _owed(turn: Turn) -> Nudge | None:
    """The one answer that is due, brought or about to be."""
    soon = [n for n in owed(turn.search) if n.due <= turn.now + AHEAD]
    return soon[0] if len(soon) == 1 else None


def _only_a_time(turn: Turn) -> bool:
    """ "tonight", "in two hours", "remind me tomorrow": nothing but when."""
    when = turn.read.when
    if when is None or turn.read.company or turn.read.contacts or _asked_else(turn):
        return False
    rest = re.sub(
        r"\b(remind me|later|snooze|till|until|again|please|not now|maybe|on|at)\b",
        "",
        turn.text.replace(when.text, ""),
        flags=re.I,
    )
    return not any(c.isalnum() for c in rest)


def _asked_else(turn: Turn) -> bool:
    """Something is asked that the time could answer; "keep Wednesday?" is over after a while."""
    question = turn.search.question
    over = (
        question is not None
        and question.conversation == "snooze"
        and turn.now - question.asked_at > find.FRESH
    )
    return question is not None and not over


def _wording_of_no_step(turn: Turn) -> Turn | None:
    """ "Shorter", of wording that came with a verdict, or was shown before its time."""
    way = next((way for pattern, way in WAYS if pattern.search(turn.text)), None)
    if way is None:
        return None
    return free_drafts.in_words(turn, way) or _shown_early(turn, way)


def _shown_early(turn: Turn, way: str) -> Turn | None:
    """The wording shown last, of a step whose time has not come."""
    last = on_screen.wording(turn.search, turn.now)
    ids = last.reply.nudges if last else ()
    nudge = next((n for n in turn.search.nudges if n.id in ids and n.state == "planned"), None)
    if nudge is None or nudge.kind in SPECIAL:
        return None
    acts = {"short": drafts.shorter, "warm": drafts.warmer, "formal": drafts.formal, "other": drafts.other}
    return acts[way](turn, (nudge.id,)) if way in acts else drafts.with_wish(turn, nudge, turn.text)
