"""How somebody feels, read from their words: which of a few feelings it is, so that it is answered as one would."""

from coach import lazy_re as re
from coach.understand.gist import gist
from handlers.reading.asked_again import asked_again
from handlers.reading.lead import behind

WORDED: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "danger",
        re.compile(
            r"\b(?:kill myself|end (?:it all|my life)|suicid\w*|"
r"(?:don'?t|do not) want to (?:live|be here|wake up)|better off (?:dead|without me)|"
            r"hurt myself|self[- ]?harm|want to (?:disappear|vanish|stop existing) (?:for good|forever)|"
r"(?:don'?t|do not) want to exist|want to die|no reason to live)\b"
r"(?! laughing)",
            re.I,
        ),
    ),
    (
        "lost_job",
        re.compile(
            r"\bi(?:'ve| have)? (?:just )?"
r"(?:lost my job|got (?:fired|sacked|laid off|let go)|"
r"been (?:fired|sacked|laid off|let go|made redundant))\b|"
            r"\b(?:they|he|she|my boss) (?:just )?(?:fired|sacked) me\b|"
r"\bi was (?:just )?(?:fired|sacked|laid off|let go|made redundant)\b|\bmade me redundant\b|"
r"\blaid off (?:today|yesterday|this)\b|"
            r"\bi(?:'m| am) (?:unemployed|out of work|out of a job)\b",
            re.I,
        ),
    ),
    ("tears", re.compile(r"\b(?:cried|crying|cry|tears|sobb\w+|bawl\w+|weep\w*|wept)\b", re.I)),
    (
        "enough",
        re.compile(
            r"\b(?:giv(?:e|ing) up|gave up|what'?s the point|no point|can'?t (?:take|do|go on|bear)|at my limit|"
r"end of (?:my|the) (?:rope|tether)|hopeless|los(?:e|ing) hope|"
            r"lost hope|chuck\w* it|burn(?:t|ed) out|exhausted|drained|so tired|sick of|worn out|despair\w*|"
r"falling apart|desperate|too tired|want to (?:disappear|vanish|hide)|"
r"why (?:do|should) i (?:even )?(?:try|bother))\b",
            re.I,
        ),
    ),
    (
        "worth",
        re.compile(
            r"\b(?:not |am i |even |just )?"
r"(?:good enough|failure|useless|worthless|stupid|nobody (?:wants|will|would)|"
r"no one (?:wants|will)|hate myself|ashamed|too old|"
            r"imposter|impostor|not (?:cut out|qualified|made) for|bad at everything|"
r"doubt (?:on )?(?:myself|a lot)|confidence|everyone else|never get)\b",
            re.I,
        ),
    ),
    ("angry", re.compile(r"\b"
r"(?:angry|furious|unfair|not fair|fuck\w*|shit\w*|bastards?|livid|screw (?:this|it|them)|"
r"(?:this|that|it)(?: really| so)? sucks|hate (?:this|them)|damn)\b", re.I)),
    ("money", re.compile(r"\b(?:rent|bills?|savings|money|mortgage|depend\w* on me|feed|letting the kids)\b", re.I)),
    ("waiting", re.compile(r"\b(?:waiting|uncertain\w*|silence|checking my (?:phone|inbox|mail)|not knowing|time the phone)\b", re.I)),
    ("sleep", re.compile(r"\b(?:sleep\w*|slept|awake|insomnia|(?:up|woke(?: up)?) (?:since|at) (?:[2-5](?: ?am)?|two|three|four|five))\b", re.I)),
    (
        "nerves",
        re.compile(
            r"\b(?:nervous|nerves|anxious|anxiety|scared|afraid|terrified|tense\w*|panic\w*|shak\w+|butterflies|"
r"stomach|dread\w*|stress\w*|sweat\w*|worr\w+|bricking|overwhelmed|heart)\b",
            re.I,
        ),
    ),
)  # fmt: skip
"""The first that fits; "tears" before "enough", because they are answered first."""
ACTS = {"nervous": "low", "felt_bad": "badly"}
"""By act of `coach.understand.gist`: what it is where no word says it closer."""
MIDDLING = re.compile(
    r"^\W*(?:"
    r"(?:ok|so|well|hm+|honestly|i think|it|that|they|was|went|go|it'?s|kind of|rather|just|all|"
    r"i guess|i|dunno|to be honest)\b[\s,]*)*"
    r"(?:ok(?:ay)?|fine|all ?right|alright|so[- ]?so|meh|average|not (?:great|the best|my best|sure)|"
    r"not too bad|could(?:'ve| have) (?:been|gone) better|(?:hard|difficult) to (?:say|tell)|"
    r"no idea how it went|not sure how)\b",
    re.I,
)
"""Neither good nor bad, as far as one can tell oneself."""
NOT_BAD = re.compile(
    r"\bnot (?:(?:too|so|half|that|at all) )?(?:bad|shabby|terrible)\b(?! (?:but|though))", re.I
)
"""Praise, as it is given where little is said."""
SURE, SURE_WORDED = 0.7, 0.4
"""How sure it must be that these are feelings; less where a word of one is among them."""
LONGEST, SHORT = 300, 9
"""Characters; words of somebody who was let go, and is not telling of it in an interview."""
HEAVY = ("danger", "lost_job", "tears", "enough", "worth", "sleep", "money", "low")
"""After these nothing practical is asked at once."""
OUTRIGHT = re.compile(
    r"^\W*(?:fuck\w*|shit|damn(?: it)?|(?:this|that|it)(?: really| so)? sucks|"
    r"screw (?:this|it))\b.{0,20}$|"
    r"^\W*(?:u+gh+|a+r+gh+|grr+|sigh+|:\(+|:'\()\W*$|"
    r"\bno ?(?:one|body) (?:ever )?(?:answers|replies|responds|calls back)"
    r"(?: me| to me| anymore| any more)*(?:\W*$|[.!,])|"
    r"\b(?:nobody wants me|i hate this)\b",
    re.I,
)
"""Said to let off steam, however the rest reads."""


OF_ONESELF = re.compile(
    r"\b(?:can['’]?t|cannot|could ?n['’]?t|did ?n['’]?t|have ?n['’]?t|hardly|barely|not) (?:really |even |get (?:any|to) |fall )*"
    r"(?:sleep|slept|asleep)\b(?! (?:on|over) it)|\b(?:lying|lay|laying|wide|still|been) awake\b|"
    r"\b(?:up|awake|woke(?: up)?) (?:since|at) (?:[2-5](?: ?am)?|two|three|four|five)\b|"
    r"\bmy (?:hands?|knees|voice|legs?) (?:are|is|keeps?|won['’]?t stop) shak\w+|\bmy (?:stomach|heart) (?:is|hurts|races|keeps)\b|"
    r"^\W*(?:(?:ugh|oh|ok|god|omg|man|help)\b[ ,]*)*(?:i['’]?m |i am |im |feeling |getting )?(?:so+|really|very|super|a bit|pretty|too) "
    r"(?:nervous|scared|anxious|stressed|tense|worried)\b",
    re.I,
)
""" "Can't sleep. Got three interviews this week": how one is, before anything else that is in it."""
WORRIED = re.compile(
    behind("hey") + r"(?:should i (?:be )?(?:worr(?:y|ied)|concerned|nervous|scared|panic(?:king)?|afraid)"
    r"(?: now| about it| at all)?\W*$|"
    r"(?:is|was) (?:it|that|this) (?:already |all )?(?:over|lost|hopeless)\b(?! at| by| on)|"
    r"(?:is|was) that a (?:bad|terrible|worrying) sign\W*$|"
    r"(?:did|have) i (?:already )?(?:blow|blown|ruin(?:ed)?|mess(?:ed)? (?:it|this) up)\b|"
    r"did i (?:say|do|write) (?:something|anything) (?:stupid|wrong|dumb|weird|bad|silly|offensive)\b|"
    r"do i (?:still )?(?:have|stand) (?:a|any) chance|am i (?:still )?in the (?:running|race|game))",
    re.I,
)
""" "Should I be worried?": nobody can know, and nothing follows from it."""
FEW = 14
"""Words of such a question; more of them ask something else as well."""


@asked_again
def felt(text: str) -> str | None:
    """The feeling these words are about, or None where they are about something else."""
    if len(text) > LONGEST:
        return None
    named = next((name for name, pattern in WORDED if pattern.search(text)), None)
    if named == "danger" or (named == "lost_job" and len(text.split()) <= SHORT):
        return named
    if WORRIED.search(text) and len(text.split()) <= FEW:
        return "worried"
    if OUTRIGHT.search(text) or OF_ONESELF.search(text):
        return named or "low"
    if NOT_BAD.search(text) and not MIDDLING.match(text):
        return None
    return _learned(text, named)


def _learned(text: str, named: str | None) -> str | None:
    """As others put it who felt like that."""
    read, middling = [g for g in gist(text) if g.act in ACTS], MIDDLING.match(text) is not None
    if not read or sum(g.chance for g in read) < (SURE_WORDED if named or middling else SURE):
        return None
    if read[0].act == "felt_bad":
        return named if named == "tears" else "middling" if middling else "badly"
    return named or ACTS[read[0].act]
