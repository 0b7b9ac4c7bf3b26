"""Whether these words say that somebody did NOT answer: however it is put, it is never an answer of theirs."""

from coach import lazy_re as re
from handlers.reading.asked_again import asked_again
from handlers.reading.news_words import NO_CALLS, NO_FROM_THEM, closed_door

CLAUSES = re.compile(
    r"[.;!?\n]+|,\s|\s[-–—]+\s|:\s|\b(?:but|although|though|and then|so|because|since|however|and)\b", re.I
)
_NOT = (
    r"(?:not|never|no[- ]?one|nobody|neither|none|nothing|without|fail(?:ed|s|ing)? to|refus\w+ to|yet to|"
    r"stopped|quit|(?:has|have|had|did|does|do|is|are|was|were|would|could|will|wo|ai)n['’]?t)"
)
_ANSWER = (
    r"(?:answer\w*|revert\w*|repl(?:y\w*|ied|ies)|respon\w+|react\w*|wr(?:ote|it\w+)|call\w*|"
    r"r[aiu]ng\w*|phon\w+|e?-?mail\w*|messag\w+|text\w*|"
    r"acknowledg\w+|"
    r"(?:g[eo]t\w*|com\w+|came|heard|hear|be(?:en)?|circl\w+) (?:right |straight |\w+ )?"
    r"(?:back|in touch)|"
    r"reach\w* out|pick\w* up|said (?:anything|a word|a thing)|"
    r"say\w* (?:anything|a word|a thing)|let (?:me|us) know|return\w* (?:my|the|our|it|that)\b)"
)
_A_WORD = (
    r"(?:answers?|reverts?|repl(?:y|ies)|response|reaction|word|news|feedback|update|sign of life|"
    r"sign|message|call|callback|e?-?mail|mail|peep|squeak|line|sound|thing)"
)
NEGATED = re.compile(
    rf"\b{_NOT}\b(?:\W+"
    rf"(?:(?:bothered|managed|cared) to|"
    rf"(?!(?:i|we|wants?|likes?|takes?|accept|needs?|prefer|to)\b|"
    rf"(?:have|has) to\b)\w+)){{0,4}}?\W+{_ANSWER}\b",
    re.I,
)
NOTHING = re.compile(
    rf"^\W*(?:(?:still|so far|nope|ok|well|and|but|again|zilch|nada)\b[ ,]*)*(?:nothin(?:['’]|g)?|nada|zilch|nuthin)"
    rf"(?: (?:yet|still|again|so far|today|this week|from \w+(?: yet)?))*\W*$|"
    rf"\b(?:no|zero|not an?(?: single)?|without an?y?|never an?|"
    rf"(?:do|did|have|has)n['’]?t (?:\w+ )?(?:an?y?|got|gotten|received|had|heard|hear|see|seen)"
    rf"(?: an?y?| back)?)\s+"
    rf"(?:\w+ ){{0,2}}?{_A_WORD}\b"
    r"|\b(?:still|so far|just|only|absolutely) (?:nothing|silence|waiting|crickets)\b|"
    r"\bnothing (?:yet|so far|back|from|at all|since|new)\b|"
    r"\bhear(?:d|ing)? (?:absolutely |still )?nothing\b|"
    r"\b(?:radio silence|crickets|ghost(?:ed|ing) me|ignor(?:ed|es|ing) (?:me|my|us)|"
    r"gone (?:quiet|silent|dark)|went (?:quiet|silent|dark)|(?:un|not )answered|"
    r"left (?:me )?(?:on read|hanging)|on read|left (?:my|the|our) \w+ (?:unread|unopened)|"
    r"(?:been|is|are|stay\w*|remain\w*) (?:so |very |all |awfully )?(?:silent|quiet|mute)|"
    r"no luck (?:reaching|getting)|without an? (?:answer|reply|response|word))\b|"
    r"\bsilence\W*$|\b(?:it|that) never (?:came|happened|arrived)\b|"
    rf"\b{_A_WORD}\b(?: \w+){{0,3}}? (?:never|(?:has|have|had|did)(?:n['’]?t| not)) (?:\w+ )?"
    rf"(?:com|came|arriv|happen|materiali|show|turn)\w*|"
    rf"\bha(?:s|ve)(?:n['’]?t| not) (?:happened|arrived|materiali[sz]ed)\b|"
    r"\b(?:have|has|had|did)n['’]?t (?:i )?(?:hear|heard|gotten|got|received)\b|\bnot heard\b|"
    r"\bnever (?:heard|got|received)\b",
    re.I,
)
MINE = re.compile(
    r"^\W*(?:\w+ ){0,2}?i(?:['’](?:ve|d|m|ll))?\b(?!['’])"
    r"(?! (?:\w+ )?"
    r"(?:hear|heard|got|get|gotten|received|had|have(?:n['’]?t)? (?:heard|got|had|received)|"
    r"hadn['’]?t|haven['’]?t (?:heard|got|had|received|gotten)|didn['’]?t (?:hear|get|receive)|"
    r"never (?:heard|got|received)|was ghosted|(?:\w+ )?without|(?:\w+ )?waiting))|"
    r"^\W*(?:just |already )?(?:mailed|e-?mailed|wrote|called|texted|messaged|rang|phoned)\b(?! (?:me|back|us))",
    re.I,
)
"""What the user did not do."""
NOT_DONE = re.compile(
    r"^\W*(?:\w+ ){0,2}?i(?:['’](?:ve|m))? ?"
    r"(?:(?:have|has|had|did|do|am|ca|could)n['’]?t|have not|did not|never|still have to|am yet to|"
    r"not yet|not)\b"
    r"(?:\W+(?!(?:hear|heard|got|get|receive\w*|had|want|know|think|sure)\b)\w+){0,3}?\W+"
    r"(?:answer\w*|repl(?:y|ied)|respond\w*|writ\w+|wrote|sent|send|call(?:ed)?|thank(?:ed)?|"
    r"e?-?mail(?:ed)?|followed up|follow up|got back|get back|done|do)\b"
    r"|^\W*(?:(?:still|just|sorry|ugh|no|nope|actually|oh|ok|so|and|but|yet|really)\b[ ,]*)*"
    r"(?:have|did)(?:n['’]?t| not) (?:\w+ ){0,2}?"
    r"(?:done|answered|replied|written|write to|sent|send|thanked|thank|mailed|e-?mailed)\b|"
    r"^\W*not (?:yet )?(?:done|sent|written|out)(?: yet)?\W*$",
    re.I,
)
DONE = re.compile(
    r"\b(?:answered|replied|responded|wrote|called|rang|phoned|e?-?mailed|mailed|texted|messaged|"
    r"(?:got|came|gotten|been) (?:right |straight )?(?:back|in touch)|reached out|picked up|"
    r"hit me (?:back|up)|did (?:write|answer|reply|call|respond|get back)|(?:message|e?-?mail|mail|word|text|note|call|reply|answer) (?:today |just now )?from)\b",
    re.I,
)
UNSENT = re.compile(
    r"\b(?:that|it|this)(?: one)? (?:went|was sent|got sent|has gone) (?:out )?to "
    r"(?:my|the wrong|somebody|someone|a|another|his|her)\b|"
    r"\bsent (?:it|that|this) to the wrong\b|"
    r"\b(?:he|she|they|[\w'’-]+) (?:has|have)(?:n['’]?t| not) (?:got|gotten|received) (?:it|that|mine|this)\b|"
    r"\bi (?:did ?n['’]?t|have ?n['’]?t|did not|have not|never) (?:actually |even |really )?"
    r"(?:sen[dt]|wr[io]te|written|mail(?:ed)?) (?:it|that|this|one|them|anything|him|her)\b|"
    r"\b(?:only|just) (?:written|wrote|drafted|typed|saved|prepared) (?:it|that|this|them)\b|"
    r"\b(?:but|and|,) ?(?:not|never|had(?:n['’]?t| not)) (?:yet |actually |really )?sent (?:it|that|this|them|anything)\b(?! to\b)",
    re.I,
)
""" "Delete the thank-you, I didn't send it"."""
NOT_THEIRS = re.compile(r"\b(?:i|we|my|if|when|until|till|before|unless)\b|\bun$", re.I)
RECOUNTED = re.compile(r"^\W*(?:we|i) (?:talked|spoke|discussed|chatted)\b", re.I)
A_NO = re.compile(
    r"\b(?:rejections?|rejected me|turned me down|not (?:been )?(?:selected|successful))\b", re.I
)
""" "One of those no-reply rejections" is an answer."""
MY_CALL = re.compile(
    r"^\W*(?:(?:i|i'?ve|have|just|also|so|ok|and|then|today|this morning|now|already)\b[ ,]*)*"
    r"(?:called|rang|rung|phoned|dialled|"
    r"tried (?:calling|ringing|phoning|to (?:call|ring|phone)|(?:her|his|their) (?:line|phone|number)|"
    r"(?!to |a |an |the |again)[\w'’-]+\b[^.;!?]{0,24}\b"
    r"(?:(?:on|by) (?:the )?phone|no luck|no joy)))\b"
    r"(?! (?:me|us|back)\b)",
    re.I,
)
""" "Phoned Dana twice but she didn't pick up" is a call of the user's."""
NOT_NEEDED = re.compile(
    r"\bno (?:answer|reply|response) (?:is |was )?(?:needed|necessary|required|expected)\b", re.I
)
NOT_BEFORE = re.compile(
    r"\b(?:no|nothing|not|won['’]?t|isn['’]?t|do(?:es)?n['’]?t)\b[^.;!?\n]{0,40}?\b"
    r"(?:before|until|till) (?:(?:about|at least|the|next|this|early|mid|late|end of)\b ?)*(?=\w)"
    r"(?!i\b|we\b|they\b|you\b|she\b|he\b|now\b|today\b|further\b)",
    re.I,
)
""" "No news before Tuesday", "nothing until the 5th": when there will be some."""
ABOUT_TIMING = re.compile(r"\b(?:decid|date|decision|time ?line|when)\w*", re.I)


SPEAKS = re.compile(
    r"^\W*(?!me\b|i\b|my\b|note\b|ps\b)[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*){0,2} ?(?:wrote|says?|said|replied|texted|just now)?: ?[\"“'‘]|"
    r"\b(?:sorry|apolog\w+)\b[^.!?]{0,40}\b(?:silence|silent|delay|wait|slow|late|getting back|not (?:getting|writing|replying))\b",
    re.I,
)
""" 'Priya: "Sorry for the radio silence ..."': a word of hers, whatever it speaks of."""


@asked_again
def unanswered(text: str) -> bool:
    """ "Marcus still hasn't answered", "no word from her", "my mail was ignored"; not "she wrote that no decision is made
    yet", which is an answer, nor "I haven't answered her"."""
    clauses = [c for c in CLAUSES.split(text) if c and c.strip()]
    if (
        came(text)
        or NOT_NEEDED.search(text)
        or MY_CALL.match(text)
        or UNSENT.search(text)
        or A_NO.search(text)
        or closed_door(text)
        or NO_CALLS.search(text)
        or NO_FROM_THEM.search(text)
        or NOT_BEFORE.search(text)
    ):
        return False
    return any(_failed(c) for c in clauses)


@asked_again
def came(text: str) -> bool:
    """ "Silent for weeks, but now he called": an answer is told of, whatever stands beside it."""
    return SPEAKS.search(text) is not None or any(_came(c) for c in CLAUSES.split(text) if c and c.strip())


def undone(text: str) -> bool:
    """ "I haven't answered her yet", "never wrote back": what the user did not do."""
    clauses = [c for c in CLAUSES.split(text) if c and c.strip()]
    return any(NOT_DONE.match(c) for c in clauses) or UNSENT.search(text) is not None


def _failed(clause: str) -> bool:
    if MINE.match(clause) or RECOUNTED.match(clause):
        return False
    return NEGATED.search(clause) is not None or (
        NOTHING.search(clause) is not None and ABOUT_TIMING.search(clause) is None
    )


I_HEARD = re.compile(r"\bi (?:did|finally|just|actually)(?: \w+)? hear(?:d)? (?!nothing)", re.I)


@asked_again
def _came(clause: str) -> bool:
    """Somebody of theirs did answer: a verb for it that is neither the user's nor denied."""
    if I_HEARD.search(clause):
        return True
    denied = [m.span() for m in NEGATED.finditer(clause)]
    return not MINE.match(clause) and any(
        not any(a <= m.start() < b for a, b in denied) and not NOT_THEIRS.search(clause[: m.start()])
        for m in DONE.finditer(clause)
    )
