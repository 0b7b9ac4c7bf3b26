"""How people tell the news of an employer in everyday words: a no, a yes, a delay by so much, a call that was missed."""

from collections.abc import Iterable
from dataclasses import replace

from coach import lazy_re as re
from coach.understand import DateRead
from coach.understand.reading import DateRole
from handlers.news.chosen_words import A_YES
from handlers.reading import find
from handlers.reading.day_words import WORKDAY
from handlers.reading.not_theirs import BARE_NO, MY_OWN
from handlers.reading.reread import reread
from handlers.reading.unanswered import NOT_BEFORE
from handlers.turn import Turn

A_NO = re.compile(
    rf"\b(says?|said|it'?s|got|was) (a )?{BARE_NO}|"
    r"\bwent (another|a different) (way|direction|route)\b|\bwent with (someone|somebody|another|an internal)\b|"
    r"\b(chose|picked|took|hired) (someone|somebody|another candidate) (else)?|"
    r"\b(didn'?t|did not) (pick|choose|take|want) me\b|\bpassed on me\b|"
    r"\bnot moving (forward|ahead) with me\b",
    re.I,
)
_JOB = r"(?:the|that) (?:job|post|role|position|gig)"
NOT_MINE = re.compile(
    rf"\b(?:not|(?:have|had)n['’]?t) (?:got|gotten) (?:it|{_JOB})\b"
    rf"(?! (?:yet|in writing|with|from|signed|confirmed|back|working|at first))|"
    rf"\b(?:didn['’]?t|did not) get {_JOB}\b(?! (?:ad|advert|description|posting|title|offer)\b)|"
    r"\b(?:didn['’]?t|did not) get it(?=[,;.]? (?:but|though|however|because|as|cos) (?:they|she|he|the)\b)|"
    rf"\bi(?:['’]m| am| was|['’]ve)(?: \w+)? not (?:getting|going to get|been given|given) (?:it\b|(?:the|that|this|my) (?:[\w.&'’-]+ ){{0,3}}?(?:job|post|role|position)\b)|"
    rf"\b(?:i|me) (?:came|finished|was|ended up|placed)(?: in| as)? (?:a close )?second\b|"
    rf"\b(?:missed|lost) out\b(?! on (?:a|the|some|your) (?:call|chance to|question))|"
    rf"\b(?:didn['’]?t|did not) make (?:the cut|it(?: through)?(?= at| with| this|\W*$))|"
    r"\b(?:no|not any|didn['’]?t have any) luck (?:with|at|there|this time)\b",
    re.I,
)
WAS_NOT_ME = re.compile(
    r"\bit (?:was|is|['’]s)(?:n['’]?t| not)(?: going to be)? me\b(?! who| that| but)", re.I
)
""" "Not got it, but they want me on supply": a no, whatever else they want."""
WANT_ME = re.compile(r"\b(?:they|she|he) wants? me\b(?! to)", re.I)
""" "They want me Monday at 9": to come, and not yet to stay."""
MISSED = re.compile(
    r"^\W*(?:i )?(?:just )?(?:missed|got|had|received) (?:a |an |another )?(?:missed )?"
    r"(?:call|voice ?mail|message|text|e-?mail|mail|reply|answer|note) (?:from|by)\b",
    re.I,
)
SO_MUCH_MORE = re.compile(
    r"\b(?:need|want|take|takes|be|wait|hold on|ask(?:ed)? for)s?\b[^.;]{0,20}?\b"
    r"(?:another|one more|a further|(?P<count>two|three|a couple(?: of)?|a few|\d) more) "
    r"(?P<unit>week|day|month)s?\b",
    re.I,
)
""" "They need another week" is a date, a week from now (rule book 0.3)."""
AFTER_COLON = re.compile(
    r"[:,–-]\s*(?:just |probably |maybe |about |at least )*"
    r"(?:another|one more|a further|(?P<more>an extra))"
    r"(?: (?P<count>two|three|four|couple(?: of)?|few|\d))? (?P<unit>week|day|month)s?\b",
    re.I,
)
""" "Dana replied: budget round, another two weeks"."""
NEEDED = re.compile(
    r"\b(?:another|one more|a further|(?P<count>two|three|a couple(?: of)?|a few|\d) more) "
    r"(?P<unit>week|day|month)s? (?:is |are |was |were |will be )?"
    r"(?:needed|required|necessary|to (?:decide|go|wait))\b",
    re.I,
)
""" "Another week needed because of holidays"."""
SO_LONG = re.compile(
    r"\b(?:they|she|he|it)(?:'ll| will| may| might| would)? (?:needs?|wants?|takes?) "
    r"(?:still |also |another |about |around |up to |some |at least |roughly |the next )*"
    r"(?P<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|a couple(?: of)?|a few|\d{1,2})"
    r"(?: or so)? (?P<unit>(?:working |business )?day|week|month)s?\b(?! off| notice| of)",
    re.I,
)
""" "They need ten days", told of an interview."""
BY_THEN = re.compile(
    r"\b(?:will|they'?ll|she'?ll|he'?ll|i(?:'ll| will|'d)) (?:\w+ )?"
    r"(?:call|ring|hear|let (?:me|us) know|get back|write|tell|contact|decide|be in touch)\b.*\bby\b",
    re.I,
)
_ON = (
    r"(?:by|on|before|latest|at the latest|next|this|early|mid|late|within|in the|end of|tomorrow|"
    rf"{WORKDAY})"
)
THEY_TELL = re.compile(
    rf"\b(?:they|she|he|it|hr|the \w+|(?-i:[A-Z][\w-]+))(?:['’]ll)? "
    rf"(?:will |would |want to |can |should )?"
    rf"(?:tells?|calls?|rings?|phones?|lets?|informs?|writes?|e-?mails?|gets? back|comes? back|"
    rf"are? in touch)"
    rf"(?: (?:me|us|to me|you))?(?: know)?(?: back| again| more)? {_ON}\b|"
    rf"\b(?:i|you)(?:['’]ll|['’]d| will| should| would)? (?:get to )?(?:hear|know)"
    rf"(?: back| more| something)?(?: from (?:her|him|them))? {_ON}\b",
    re.I,
)
""" "They tell me by Friday" is no wish to be reminded."""
DECISION_IS = re.compile(
    r"\b(?:decision|result|verdict|outcome)(?:['’]s| is| comes| falls| will be| will come| is due| should be)? "
    r"(?:actually |really |now |in fact |only |not until |expected )*(?:on |by |due )?(?:the )?$",
    re.I,
)
""" "I misread her letter: the decision is on Friday the 22nd, not the 15th"."""
TELLABLE = (
    "remind",
    "note",
    "other",
    "heard",
    "interview",
    "decision",
    "debrief",
    "reschedule",
    "contact",
    "offer",
    "rejected",
)


def settled(turn: Turn, goes_on: bool = False) -> Turn | None:
    """The turn, with the intent that such words leave no doubt about; None for any other words. `goes_on`: the company was
    named in the sentence before."""
    text, intent = turn.text, turn.read.intent
    if intent not in TELLABLE or not (goes_on or turn.search.opportunities or turn.read.company):
        return None
    if WANT_ME.search(text) and any(d.has_time for d in turn.days_ahead):
        unknown = turn.read.company and not find.company(turn.search, turn.read.company)
        return turn.read_as("interview" if unknown else "heard")
    friends = MY_OWN.search(text) is not None
    if A_YES.search(text) and not friends:
        return _deadlines(turn).read_as("offer")
    if (A_NO.search(text) and not friends) or NOT_MINE.search(text) or WAS_NOT_ME.search(text):
        return turn.read_as("rejected")
    if found := _so_much_more(text):
        return _later_by(turn, found).read_as("heard")
    return _when_they_decide(turn) or (turn.read_as("heard") if MISSED.match(text) else None)


def _when_they_decide(turn: Turn) -> Turn | None:
    """By a day that is named, or so much later."""
    text, dates = turn.text, turn.read.dates
    if days := tuple(d for d in turn.days_ahead if DECISION_IS.search(text[: d.span[0]])):
        return turn.read_as("decision", dates=_of_role(days, "decision"))
    if found := SO_LONG.search(text):
        return _later_by(turn, found).read_as("decision")
    tells = BY_THEN.search(text) or THEY_TELL.search(text) or NOT_BEFORE.search(text)
    if MISSED.match(text) or not (tells and dates) or any(d.has_time for d in dates):
        return None
    return turn.read_as("decision", dates=_of_role(dates, "decision"))


def so_much_later(turn: Turn) -> tuple[DateRead, ...]:
    """The day that "another week" or "two more weeks" means, in news of a delay."""
    found = _so_much_more(turn.text) or SO_LONG.search(turn.text)
    return _later_by(turn, found).read.dates if found else ()


def _so_much_more(text: str) -> re.Match[str] | None:
    return SO_MUCH_MORE.search(text) or NEEDED.search(text) or AFTER_COLON.search(text)


def _deadlines(turn: Turn) -> Turn:
    """The day named beside an offer is the day it wants an answer."""
    dates = tuple(
        replace(d, role="deadline") if d.role in ("event", "decision") else d for d in turn.read.dates
    )
    return turn.read_as(dates=dates)


def _of_role(dates: Iterable[DateRead], role: DateRole) -> tuple[DateRead, ...]:
    return tuple(replace(d, role=role) for d in dates)


def _later_by(turn: Turn, found: re.Match[str]) -> Turn:
    """The same sentence with the date that it means."""
    count = (found["count"] or "a").casefold().removesuffix(" of")
    phrase = f"in {count} {found['unit']}{'' if count in ('a', 'an', 'one') else 's'}"
    read = reread(turn, f"they decide {phrase}").read
    return turn.read_as(dates=_of_role(read.dates[:1], "decision"))
