"""What a sentence tells of what went on in the room: what they asked about, liked, or have trouble with."""

from coach import lazy_re as re
from coach.understand.gist import among
from handlers.debriefing import trouble
from handlers.debriefing.debrief_told import ASKED_AND_FAILED
from handlers.reading.news_words import AMONG, NO_FROM_THEM

ASKED_ABOUT = re.compile(
    r"^\W*(?:and |also |then )*(?:they|she|he|[\w'’.-]+(?: [\w'’.-]+)?) "
    r"(?:also |even |just |only |really |mostly )*"
    r"(?:ask(?:ed|s)?|wanted to know|(?:was|were) (?:very |really |most )?(?:interested|curious|keen)|"
    r"grilled|quizzed|cared|dug|focus(?:s?ed))"
    r"(?: me| us)?"
    r"(?: a lot| much| many things| lots| loads| plenty| a bunch| a few things| again| more| mostly| mainly)? "
    r"(?:about|on|into|if|whether|how|what|why|in)\b|"
    r"^\W*(?:and |also |then )*(?:they|she|he|(?!i\b|we\b)[\w'’.-]+(?: [\w'’.-]+){0,2}?) asked (?:me )?"
    r"(?!(?:to|for|that|them|her|him|us|me|again|when|if)\b)\w|"
    r"^\W*(?:and |also |then |so )*(?:i|we) (?:was|were|got) (?:also |mostly |mainly )?(?:asked|quizzed|grilled|questioned) (?:a lot )?(?:about|on)\b",
    re.I,
)
""" "Mark asked about my notice period": there, and no request."""
DWELT_ON = re.compile(
    r"^\W*(?:and |also |then |but )*(?!(?:i|we|you)\b)(?:[\w'’.-]+ ){1,4}?"
    r"(?:(?:was|were|seemed|is|are|really|very|all|quite|so|mostly|mainly|only|just|even|also) )*"
    r"(?:into|all about|keen (?:on|to)|worried about|big on|hot on|stuck on|curious (?:about|how)|"
    r"(?:kept|keeps) (?:coming back to|asking|on about|returning to)|(?:came|comes|went|goes) back to|"
    r"(?:went|goes|going|banged|rambled) on about|brought up|(?:push|press|drill|question|challeng|test|prob)ed (?:me )?(?:on|into|about)|"
    r"spent [^.;!?]{0,30}? (?:on|about|with)|wondered (?:aloud |about |how |if |whether )|wanted to (?:hear|see|talk)|"
    r"cent(?:er|re)d (?:on|around)|revolved around|cared about|talk(?:ed|s)?(?: \w+)? about|spoke(?: \w+)? about|"
    r"showed me|walked me through|took me (?:round|around|through)|explained|described)\b",
    re.I,
)
""" "Conor was into the audit stuff", "questions centred on large classes": what they dwelt on."""
CAME_UP = re.compile(
    r"^\W*(?:and |also |so |then )*(?:(?:it was )?(?:mostly|mainly|all|just|only|basically|pretty much|a lot|lots|it was)\s)+"
    r"(?:about|of|on)\b|"
    r"^\W*(?!(?:i|we|nothing|it|that)\b)[\w'’ -]{3,50}? (?:came up|got mentioned|was (?:discussed|a big topic|mentioned))\b|"
    r"^\W*(?:and |so |then )*we (?!(?:\w+ )?(?:talk|spoke|chat|discuss))(?:\w+ ){0,2}(?:about|over|through|into)\b",
    re.I,
)
""" "Mostly about pay", "continuity of care came up a lot"."""
ASKED_OF_ME = re.compile(
    r"^\W*(?:and |also |then )*(?:they|she|he|[\w'’.-]+(?: [\w'’.-]+)?) (?:also |even |just |only )*"
    r"(?:asked|wanted to know)(?: me)? (?:if|whether|when|what|how much|where) i\b",
    re.I,
)
""" "They asked if I can start on Monday" is nothing to come back to in a note of thanks."""
OF_ME = re.compile(r"^\W*(?:i|we|my)\b", re.I)
""" "Jas said I was good" is kind, and no matter for a note."""
LIKED_MINE = re.compile(
    r"^\W*(?:and |also |but )*(?!(?:i|we)\b)(?:[\w'’.-]+ ){1,3}?(?:really |also |seemed to )?"
    r"(?:liked?|loved?|enjoyed|dug|rated|praised|complimented|(?:was|were) (?:\w+ )?(?:impressed|taken|struck) (?:by|with)) my \w|"
    r"^\W*(?:and |also |but )*(?!(?:i|we)\b)(?:[\w'’.-]+ ){1,3}?(?:really |also )?"
    r"(?:liked|loved|(?:was|were|seemed) (?:\w+ )?(?:impressed|taken|struck|pleased)) (?:by |with )?"
    r"(?:the fact )?(?:that|how) (?:[^.]{0,40}\b)?i\b",
    re.I,
)
MINE = re.compile(r"^\W*(?:and |also )*my\b", re.I)
ABOUT_MINE = re.compile(
    r"\b(?:about|on|into|with|through|over) my "
    r"(?!(?:\w+ )?(?:salary|pay|wages?|notice|availability|start|hours|family|kids?|age|gap|visa|commute|health|plans?|reasons?|"
    r"expectations?|weakness\w*|strengths?|references?|holidays?|boss|manager)\b)\w",
    re.I,
)
""" "Most of the hour on my library scheme"."""
PRIVATE = re.compile(
    r"\b(?:pay|salary|wages?|money|notice period|visa|sponsorship|commute|childcare|pregnan\w+|illness|(?:my|the) gaps?(?! years?)|gaps? in my|"
    r"(?:my|have|having|any) (?:\w+ )?(?:kids?|children|famil(?:y|ies)|health|age|notice|pay)|(?:my|the) (?:break|leaving|weakness\w*|strengths?|references?|availability|hours)|"
    r"why i(?:['’]?m| am| was)? (?:want|leav|left|laid|fired|let)\w*|fired|laid off|dismissed)\b",
    re.I,
)
"""What is spoken of in a room and stands in no note of thanks."""
OF_THE_CHOICE = re.compile(
    r"\b(?:people|candidates?|applicants?|interviews?|rounds?|steps?|stages?|process|decid\w+|decision|hear|offer|e-?mail|"
    r"call|ring|text|let me|back to|touch|soon|cv|resume)\b",
    re.I,
)
""" "She said they have three more people to see" is no matter for a note."""
LIKELY = 0.5
"""From then on what they said is their trouble."""
OWN_WORK = re.compile(
    r"\bmy (?:\w+ ){0,2}?"
    r"(?:work|projects?|experience|time|years|background|code|designs?|thesis|job|role|portfolio)\b",
    re.I,
)


def slot(words: str) -> str | None:
    """The question of the debrief it answers; "felt" for what is only of the interview ("four more to see"), and no news; "aside"
    for what is kept beside the questions."""
    if AMONG.search(words) and not NO_FROM_THEM.search(words):
        return "felt"
    if ASKED_AND_FAILED.search(words):
        return "forgot"
    if ASKED_OF_ME.match(words):
        return "felt"
    if PRIVATE.search(words) and (ASKED_ABOUT.match(words) or DWELT_ON.match(words) or CAME_UP.match(words)):
        return "aside"
    if ASKED_ABOUT.match(words):
        return "experience" if OWN_WORK.search(words) else "topics"
    if LIKED_MINE.match(words):
        return "experience"
    if trouble.told(words):
        return "problem"
    if DWELT_ON.match(words) or CAME_UP.match(words):
        return "experience" if _of_mine(words) else _of_theirs(words)
    return None


def _of_mine(words: str) -> bool:
    return (
        MINE.match(words) is not None
        or OWN_WORK.search(words) is not None
        or ABOUT_MINE.search(words) is not None
    )


def reported(words: str) -> str | None:
    """ "Sophie said it's more of a desk job", where it is nothing else."""
    report = trouble.REPORTED.match(words)
    if report is None or OF_THE_CHOICE.search(words) or OF_ME.match(words[report.end() :]):
        return None
    return _of_theirs(words)


def _of_theirs(words: str) -> str:
    """What was said of them is their trouble, what is nice there, or what was talked about."""
    report = trouble.REPORTED.match(words)
    best = among(
        words[report.end() :] if report else words, ("problem", "topic", "liked", "experience", "note")
    )
    return "problem" if best and best.act == "problem" and best.chance >= LIKELY else "topics"
