"""A day told beside "Did they say when they will decide?" that is no day of their decision: it is kept as what it is, and the
question is put again. Only what speaks of deciding, or next to nothing but the day, answers it."""

from coach import lazy_re as re
from coach.calendar.reading import NUMBERS
from coach.understand.gist import likeliest
from coach.understand.wordlist import word_set
from handlers.reading import find, sentence_ends
from handlers.reading.day_words import WORKDAY
from handlers.reading.news_words import FILLS
from handlers.turn import Turn

_I_LEARN = (
    r"decid\w*|decision\w*|deliberat\w*|hear|heard back|know|(?:an|their|the|some) answer|"
    r"back to (?:me|us|everyone)|gets? back|come back|in (?:touch|contact)|reach(?:es)? out|"
    r"mov(?:e|es|ing) (?:forward|ahead|on with)|"
    r"(?:let|tell|inform|notif\w+|update|contact)s? (?:me|us|you|everyone|everybody|all)\b|"
    r"(?:call|ring|phone|text|e-?mail|mail|write|ping|buzz|message)(?:s|ing)?(?: to)? "
    r"(?:me|us|everyone|everybody)|"
    r"hit(?:s|ting)? (?:me|us) up|drops? (?:me|us) (?:a|an) \w+|"
    r"gives? (?:me|us) (?:a|an) (?:call|ring|shout|buzz|answer)|"
    r"(?:get|expect|receive) (?:an?|the|some|any|their) (?:\w+ )?"
    r"(?:news|answer|reply|call|e-?mail|mail|letter|word|response|feedback)|"
    r"news|results?|outcome|verdict|feedback|response"
)
_THEY_CHOOSE = (
    r"final\w*|short ?list\w*|choos\w+|chose|pick(?:s|ed|ing)?|select\w*|settl\w+|sign\w* (?:it )?off|"
    r"approv\w+|votes?|wrap\w*|close[sd]?|closing|conclu\w+|be (?:done|through|finished)|time ?line|"
    r"makes? (?:up )?(?:a|the|their|his|her|its) (?:decision|choice|call|mind)|"
    r"(?:it|this|that|they|process|she|he)"
    r"(?:['’]ll| will| may| might| could| can| should| would|['’]d)? takes?\b|"
    r"mov(?:e|ing) (?:fast|quick\w*)|offers? (?:letters? )?go(?:es)? out"
)
_THEY_MEET = (
    r"(?:board|committee|council|panel|hr|team|partners|management)\b[^.;!?]{0,16}\b"
    r"(?:meets?|sits?|meeting|talks?|discuss\w*)|"
    r"(?:meet\w*|talk\w*|discuss\w*) (?:about )?(?:it|me|this|candidates|us)\b|"
    r"talks? to (?:his|her|their|the) (?:boss|manager|team)"
)
DECIDING = re.compile(rf"\b(?:{'|'.join((_I_LEARN, _THEY_CHOOSE, _THEY_MEET))})\b", re.I)
"""Said of the choice they make, or of how the user will learn of it."""
ASKED = re.compile(
    r"\b(?:ask(?:s|ed)?|wants? to know|wanted to know|wonder(?:s|ed))(?: me)? "
    r"(?:if|when|whether|how|what|where|why)\b",
    re.I,
)
""" "He wants to know if I can start on Monday"."""
DENIED = re.compile(r"\bnot (?:this|next|on|in|by|today|tomorrow|\w+day)\b", re.I)
""" "Not this week, next": the day that is named is none of theirs."""
MINE = re.compile(
    r"^\W*(?:and |but |so |also |well |oh |because )*(?:i(?:['’](?:m|ve|d|ll))?|my|we)\b"
    r"(?![^.;!?]{0,30}\b"
    r"(?:hear|know|told|answer|news|call|mail|e-?mail|letter|reply|result|decision|feedback|think|"
    r"guess|expect|hope)\b)",
    re.I,
)
""" "I have to give notice by the 15th": a day of the user's."""
OF_SOMETHING_ELSE = re.compile(
    r"\b(?:start(?:s|ed|ing)?|begins?|began|contracts?|salar\w+|pays?|paid|payday|bonus|"
    r"want(?:s|ed|['’]d want)? me (?:there|in|on board)|probation|notice|(?<!the )holidays?|vacation|"
    r"(?:maternity|paternity|parental|sick) leave|leav(?:e|es|ing)|left|quit\w*|retir\w+|away|"
    r"travel\w*|conference|"
    r"send(?:s|ing)? (?:me|us|over|out) (?:the|an?|some|more|their|her|his|my) "
    r"(?!(?:\w+ )?(?:answer|decision|offer|mail|e-?mail|note|message|text|letter|news|update|results?)\b)\w+|"
    r"mov(?:e|es|ed|ing) (?:offices?|to|into)|launch\w*|releas\w+|party|train|flight|bus|since|"
    r"sprints?|season|funding|laid off|joined|trial|budget|roadmap|remote|office|home office|shifts?|"
    r"on call|years?|old|"
    r"interview(?:s|ing)? (?:others?|more|other|two|three|four|the rest)|"
    r"(?:more|other|two|three|four|five|several|few|\d+) (?:more )?"
    r"(?:interviews?|candidates?|people|applicants?)|"
    r"take-? ?home|task|test|assignment|portfolio|references?|looking for|searching|advertis\w+|"
    r"open (?:since|for|from))\b",
    re.I,
)
"""What has days of its own."""
SAYS = re.compile(
    r"\b(?:said|says?|reckon(?:s|ed)?|thinks?|thought|told me|guess(?:es|ed)?|mentioned|estimate[sd]?|"
    r"promised|gave me|quoted|talked of) "
    r"(?:(?:it['’]?s|it is|it will be|it['’]ll be|about|around|maybe|probably|like|roughly|up to|at most|"
    r"within|in|by|on|until|till|the|another) )*"
    r"(?:an?|one|two|three|four|five|six|ten|\d{1,2}|next|this|end|mid|middle|early|late|tomorrow|"
    rf"couple|few|{WORKDAY})\b"
    r"(?! (?:thing|question|lot|bit|nice|good|great|word|hour|minute))",
    re.I,
)
""" "Omar said a week or two for the data steward job"."""
LENGTH = re.compile(
    rf"\b(?:\d+|an?|couple(?: of)?|few|several|{'|'.join(NUMBERS)})[ -](?:more |working |business )?"
    rf"(?:minutes?|mins?|hours?|days?|weeks?|months?)\b|"
    rf"\bfortnight\b|\bthe \d{{1,2}}(?:st|nd|rd|th)\b",
    re.I,
)
SMALL = word_set(
    """a an the and or but so then by on in at until till before after around about of for from to not no next this that it is its be been was
    will would could should might may can must she he they them dana we i me you her him said says say told promised thinks think thought reckons guess
    guesses hopes hope hopefully hoping probably probable likely maybe perhaps possibly ideally approx approximately roughly circa almost already even
    earliest latest sometime some time more less like yes yeah yep well ok okay oh um just only again actually honestly sure there here within during end
    start beginning middle mid early late week weeks day days month months ish something somewhere between either least most very when date know
    expect expects expected if all goes both also as soon possible best guy woman lady manager boss recruiter hr head team lead"""
)
"""Words that leave a day no more than a day."""
FEW = 1
"""Words beside those."""
LEARNED = 0.5
"""How sure it must be that a saying tells when they decide."""
CLAUSES = re.compile(r"[,;]\s+|\s(?:and|but|so)\s", re.I)
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def told(turn: Turn) -> bool:
    """A day or a span is named, and nothing says that they decide by then."""
    if FILLS.search(turn.text) and not DECIDING.search(FILLS.sub(" ", turn.text)):
        return True
    clauses = (c for s in sentence_ends.split(turn.text) for c in CLAUSES.split(s))
    dated = [c for c in clauses if _names_a_day(turn, c)]
    return bool(dated) and all(_of_something_else(turn, c) for c in dated)


def _names_a_day(turn: Turn, text: str) -> bool:
    return LENGTH.search(text) is not None or any(d.text in text for d in turn.read.dates)


def _of_something_else(turn: Turn, text: str) -> bool:
    if DECIDING.search(ASKED.sub(" ", text)):
        return False
    if ASKED.search(text) or MINE.match(text) or OF_SOMETHING_ELSE.search(text):
        return True
    if SAYS.search(text):
        return False
    best = likeliest(text)
    learned = best is not None and best.act in ("decision", "delay") and best.chance >= LEARNED
    return not learned and len(_beside(turn, text)) > FEW


def bare(turn: Turn) -> bool:
    """Nothing but a day or a span of time, and small words."""
    named = bool(turn.read.dates or LENGTH.search(turn.text)) and not DENIED.search(turn.text)
    return named and not _beside(turn, turn.text)


def _beside(turn: Turn, rest: str) -> list[str]:
    """The words that are left without the days, the people and the small ones."""
    for said in turn.read.dates:
        rest = rest.replace(said.text, " ")
    rest = LENGTH.sub(" ", rest)
    named = {w.casefold() for p in find.people(turn) for w in p.name.split()}
    words = [w.casefold().replace("’", "'") for w in WORD.findall(rest)]
    return [w for w in words if w.split("'")[0] not in SMALL and w not in named]
