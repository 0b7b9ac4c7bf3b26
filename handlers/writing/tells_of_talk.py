"""Whether words may stand in a letter as what was talked about: nothing else that is said under a draft may reach an employer."""

from coach import lazy_re as re
from coach.understand.gist import likeliest
from handlers.reading.unmarked import unmarked

OF_THE_LETTER = (
    "other_wording",
    "add_to_draft",
    "shorter",
    "warmer",
    "formal",
    "correction",
    "settings",
    "not_sending",
    "which_channel",
    "snooze",
    "dunno",
    "thanks",
    "undo",
    "pause",
    "show_draft",
    "finished",
    "nervous",
    "felt_bad",
)
"""Acts that are about the letter, the bot or oneself."""
CHATS, SURE, FEW = ("chat", "hello"), 0.45, 3
MINE = re.compile(
    r"^\W*(?:i|we)(?:['’](?:m|d|ll|ve|re))?\b"
    r"(?! (?:\w+ )?"
    r"(?:both|all|told|said|showed|explained|asked|mentioned|described|talked|spoke|discussed|chatted|"
    r"laughed|loved|liked|enjoyed|learn\w*|remember\w*|saw|heard|walked|toured|went|looked|share[ds]?|"
    r"worked|have|found|agreed|joked|compared|met|tasted|tried|cooked|drew|built|got|were|had)\b)",
    re.I,
)
"""Of oneself, and of nothing that was done or said there."""
DENIED = re.compile(
    r"\b(?:never|(?:did|do|was|were|could)n['’]?t|not)\b[^.,;]{0,14}\b"
    r"(?:talk|talked|speak|spoke|discuss\w*|mention\w*|remember|recall|come up|say|said|write|use|"
    r"like)\b",
    re.I,
)
CLOSES = re.compile(
    r"\b(?:(?:kind|best|warm(?:est)?) (?:regards|wishes)|regards|sincerely|cheers|greeting|salutation|sign[- ]?off|signature|ps\b|emojis?)\b",
    re.I,
)
"""Parts of a letter."""
NAMED = re.compile(
    r"\b(?:her|his|their|my|the) (?:\w+ )?name(?:['’]s| is| was)\b|\bgoes by\b|"
    r"\bspel(?:led|lt|ling)\b|\bwith (?:two|one|a|an) \w\b",
    re.I,
)
TONGUE = re.compile(
    r"^\W*(?:in|into|auf) (?:german|french|spanish|dutch|italian|english|deutsch|\w+ish)\b", re.I
)
LEADS_NOWHERE = re.compile(
    r"^\W*(?:not?|nope|in|on|at|by|to|too|so|very|already|both|same|later|still|maybe|wrong|just|only|"
    r"also|then|now|here|there|more|less|please|pls|one (?:sec|second|moment|minute)|hold on|hang on|"
    r"wait|busy|who|never|none|nothing|again|else|instead|off|out|brb|ttyl|gtg|afk|asap|tbd|idk|nvm)\b",
    re.I,
)
"""No phrase for a thing begins so."""
MOOD = re.compile(
    r"^\W*(?:(?:so|very|too|really|quite|a bit|kind of|pretty)\s)*"
    r"(?:weird|boring|bored|good|nice|fine|great|perfect|bad|cool|awful|terrible|lovely|odd|strange|"
    r"funny|ridiculous|stupid|silly|dumb|cheesy|cringe\w*|generic|stiff|clunky|tired|sick|late|early|"
    r"ready|done|sent|gone|true|false|right|sure|enough|\w+ed)\W*$",
    re.I,
)
"""A judgement or a state, alone."""

NO_TALK = re.compile(
    r"^\W*(?:ugh+|ok|okay|hm+|meh|whatever|fine|sigh|argh+|lol|haha\w*|wtf|omg|pff+|yeah|yes|no|nah|"
    r"hai+z*|ai+y[ao]h?|alamak|je+z+|damn\w*|crap|oof|yikes|ouch|wo+w|grr+|bah|boo+|uff+|oy|tsk|dang|"
    r"gosh|bruh|smh|rip|fml|wth|oh(?: (?:no|well|man|dear|god))?|never mind|nvm)\b[\s.!,]*"
    r"(?:ok|okay|fine|then|whatever|lol)?\W*$|"
    r"^\W*(?:they|she|he) (?:just |really )?(?:don'?t|dont|doesn'?t|doesnt|do not) "
    r"(?:care|give a|deserve)|"
    r"\btheir loss\b|"
    r"\bthank[- ]?you'?s?\b|\bnobody (?:does|sends|writes)\b|"
    r"\b(?:this|the) (?:note|mail|text|wording|draft)\b|\bcringe\w*",
    re.I,
)
"""Of the note itself, or of one's mood."""


def beside_it(text: str) -> bool:
    """A question, with its mark or without, a sigh, or a word about the note: no answer to any question under it."""
    return NO_TALK.search(text) is not None or unmarked(text)


def of_the_letter(text: str) -> bool:
    """About the wording, the bot, or how one is just now."""
    best = likeliest(text)
    meant = best is not None and best.act in OF_THE_LETTER and best.chance >= SURE
    return meant or any(p.search(text) for p in (NAMED, CLOSES, TONGUE, LEADS_NOWHERE, MOOD))


def told(text: str) -> bool:
    """What was talked about, or was told there."""
    if of_the_letter(text) or any(p.search(text) for p in (MINE, DENIED)):
        return False
    best = likeliest(text)
    sure = best is not None and best.chance >= SURE
    return not (sure and best is not None and best.act in CHATS and len(text.split()) >= FEW)
