"""The words by which news of an employer is known: one table, for all who have to tell them apart."""

from datetime import datetime

from coach import lazy_re as re
from coach.understand import Understood
from handlers.reading import manner
from handlers.reading.not_theirs import hearsay

AUTO = re.compile(
    r"\b(auto[- ]?repl|automat\w+ (answer|respon|mess|mail)|out of (the )?office|automatic repl|ooo\b|"
    r"on (leave|vacation|holiday) until|no-?reply)",
    re.I,
)
NO_FROM_THEM = re.compile(
    r"\brejection\b|\brejected (?:me|my)\b|\b(?:was|were|got|been|am) (?:\w+ )?rejected\b|"
    r"\b(?:mov(?:e|es|ed|ing)|go|goes|going|gone|went|proceed\w*|continu\w*) "
    r"(?:(?:forward|ahead|on) )?with "
    r"(?:other|another|someone|somebody|a different|an internal|the other)\b|"
    r"\b(?:chose|chosen|picked|hired|selected|took|preferred) "
    r"(?:another|someone|somebody|a different|an internal|the other)\b|"
    r"\bnot (?:been )?(?:selected|chosen|successful|shortlisted|moving forward|progress\w*)\b|"
    r"\bunsuccessful\b|"
    r"\b(?:have|has|did)(?:n['’]?t| not) (?:get|got|gotten|land|landed) (?:the|that|this) (?:\w+ )?"
    r"(?:job|role|position|post|gig)\b(?! (?:description|advert|posting|spec|title|details|number))|"
    r"\bregret to (?:inform|tell|say)\b|"
    r"\b(?:position|role|job|vacancy|post|opening|spot)(?: there)? "
    r"(?:has (?:already |now |just )?been|had been|was|is|got)(?: already| now| just)* "
    r"(?:filled|taken|given (?:away|to))\b",
    re.I,
)
"""A no, also where a machine sent it."""
BAD_ADDRESS = re.compile(
    r"\b(bounced|undeliverable|has left|(left|quit) (the company|them|there)|(has |just )quit|"
    r"no longer (works|there|with)|mailbox|"
    r"address (is )?(unknown|not found|wrong)|(was|were|could) not (be )?delivered|"
    r"delivery (failed|failure)|returned to sender|no such (user|address)|"
    r"(mail|message|e-?mail|it|note)( to \w+)? (came|bounced|was sent) back(?! (to me|with|and said)))\b",
    re.I,
)
DELAY = re.compile(
    r"\b(running (behind|late)|delay(s|ed)?|push(ed|ing)? (it |things |the \w+ )?(back|out)|"
    r"push(ed)? the|postpon|takes? longer|"
    r"taking longer|slipp(ed|ing)|need(s|ing|ed)? (a bit |some )?more time|more time (is )?needed|"
    r"nothing (is |has been )?decided|no decision\b|board \w+ (was )?postponed|behind schedule|"
    r"not (yet )?decided|no decision yet|dragg(ing|ed|s)( on)?|drags on|"
    r"(no idea|can'?t say|don'?t know|doesn'?t know) (yet )?when|"
    r"still no (new )?(date|decision|timing)|no (new )?date (yet|so far|still)|"
    r"still (undecided|discussing|deliberating|debating|talking it over)|"
    r"(talks?|discussions?|it|approval|search) (still )?"
    r"(go|goes|going|drag|drags|continue|continues|is still going) on|"
    r"takes? a (while|bit|little) longer)",
    re.I,
)
HOLD = re.compile(r"\b(on hold|hiring freeze|frozen|paused?|freeze)\b", re.I)
IDIOM = re.compile(r"\bdon'?t (call|ring|phone) us\b|\bwe'?ll (call|contact|ring|phone) you\b", re.I)
""" "Don't call us, we'll call you" asks for silence, not for letters (rule book 0.3)."""
CLOSED_DOOR = re.compile(
    r"\b((don'?t|do not|please stop|stop|not to) (contact\w*|e-?mail\w*|writ\w+|messag\w+)|"
    r"(wait|hold off) (until|till) (we|they|i|she|he)('ll| will)? (contact|call|get back|reach)\w*|"
    r"no (more )?(e-?mails|messages|follow[- ]?ups))\b",
    re.I,
)
NO_CALLS = re.compile(
    r"\b(no (more )?((tele)?phone )?calls|not to (be )?((tele)?phone[ds]?|call(ed)?|ring|rung)|"
    r"(don'?t|do not|stop|please don'?t) (call|ring|(tele)?phon)\w*|prefers? (e-?mail|to write|letters)|"
    r"(rather not|rather than|instead of|better not) (be )?(calling|(tele)?phoning|(tele)?phoned|called|ringing|rung)|"
    r"(?<=to )never (call|(tele)?phone|ring)|never (to )?(call|(tele)?phone|ring) (her|him|them|there|the)|never to (call|(tele)?phone|ring)|"
    r"write (to \w+ )?(and|but) (not|never) (call|ring|(tele)?phone))\b",
    re.I,
)
POSTING_SAYS = re.compile(
    r"\b(?:posting|advert(?:isement)?|ad|listing|vacancy|job (?:description|spec|page)|website|"
    r"careers? page|web ?page|notice)\b"
    r"(?: (?:itself|there|online|also|clearly|just|there|explicitly))*"
    r"(?: (?:says?|said|asks?|asked|states?|stated|mentions?|mentioned|wants?|reads?|warns?|requests?)\b|: )",
    re.I,
)
"""Nobody wrote: it stands in the advert."""
PREFERS = re.compile(r"\bprefers? (e-?mail|to write|writing)\b", re.I)
CALLS_WELCOME = re.compile(
    r"\b((happy|glad|fine|open) "
    r"(to (take|get|answer) (a |my |your )?(phone )?calls?|with (phone )?calls)|"
    r"(likes?|loves|prefers?|welcomes?) "
    r"((to be |being )?(called|phoned|rung)(?! (?-i:[A-Z]))|(the )?(phone )?calls?|the phone)|"
    r"(may|can) (always |just )?(call|ring|phone) (?!you\b|us\b|me\b)|"
    r"(call|ring|phone) (me|her|him|them) any ?time|calls? (are |is )?(fine|welcome|ok|okay))",
    re.I,
)
TEXTS_WELCOME = re.compile(
    r"\b(text(s|ing)? (are |is )?(fine|ok|okay|welcome)|(may|can) (always |just )?text|"
    r"(said|says|told me)(,| to| i can)? (just )?text (me|her|him|them) (whenever|any ?time|if))\b",
    re.I,
)
REFERENCES = re.compile(r"\b(?:references?|referees?)\b", re.I)
WHO_KNOWS_ME = re.compile(
    r"\bvouch(?:es)? for me\b|\b(?:former|old|previous|last|past|current|ex)[- ](?:boss(?:es)?|managers?|supervisors?|employers?|colleagues?)\b|"
    r"\b(?:call|contact|ring|ask|talk to|speak to|speak with)\b(?: \w+)? about me\b",
    re.I,
)
""" "Whom can they call about me": references, in other words; where it is known that they ask for something."""


def references_asked(text: str) -> bool:
    return REFERENCES.search(text) is not None or WHO_KNOWS_ME.search(text) is not None


CALL_ME = re.compile(
    r"\b(?:ring|call|phone) (?:me|us|her|him|them|back)\b|"
    r"\bgive (?:me|us|her|him|them) an? (?:\w+ )?(?:ring|call|bell|buzz|shout)\b",
    re.I,
)
"""They want to be called; with a time it is an appointment of its own."""
FILLS = re.compile(
    r"\b(?:want|need|hope|plan|aim|would like|looking)s? "
    r"(?:to (?:fill|close|staff|have (?:it|the [\w ]{2,20}) filled)|"
    r"(?:it|the (?:role|job|post|position|spot))(?: to be)? (?:filled|closed))\b",
    re.I,
)
""" "They want to fill it before Christmas": when they decide, and nothing of the user's."""
REQUEST = re.compile(
    r"\b(could|can|would|will) you (please |also |kindly )?"
    r"(send|share|provide|forward|fill|complete|let (me|us) know)\b",
    re.I,
)
"""In a mail of theirs: it is the user's turn."""
ASKED = re.compile(
    r"\b(asked|wants?|need(s|ed)?|request(ed)?|question|send (them|her|him)|when i'?m (free|available)|"
    r"availability)\b",
    re.I,
)
NEXT_ROUND = re.compile(
    r"\b((next|another|further|second|2nd|third|3rd|final|last) (round|interview|stage)|"
    r"(see|meet|speak to|talk to) (me|us) again|back for (a|another)|invit(ed?|ation)|"
    r"another interview|moving (me )?forward|next (step|stage)|"
    r"(?:test|trial|working|assessment) day)\b",
    re.I,
)
MEET = re.compile(
    r"\b(meet|interview|round|call|talk|chat|see (me|you)|slot|works|suits|invit\w+|come in|on-?site|"
    r"schedul\w+|book\w*)\b",
    re.I,
)
"""A day named with one of these is an appointment; without, after the interview, it is when they decide."""
AMONG = re.compile(
    r"\bi (?:was|am|'m|will be) (?:(?:the|their|one of the) )?(?:very )?"
    r"(?:first|second|third|fourth|fifth|last|only|final|early|\d+(?:st|nd|rd|th))\b[^.;!?]{0,12}\b"
    r"(?:candidates?|ones?|people|person|applicants?|interview\w*|in line|they (?:saw|met|see|meet)|"
    r"to be)\b|\b(?:short ?list|pool|field) of\b|"
    r"\b(?:they (?:see|saw|have|had|meet|met|interview\w*) )?(?:only |about |some )?"
    r"(?:two|three|four|five|six|ten|\d+|several|a few|many) (?:other |more )?"
    r"(?:candidates|applicants|people in the (?:race|running))\b",
    re.I,
)
"""How many are seen, and in what order: said there, and neither a no nor a mail."""
MET = re.compile(r"\b(interview|phone screen|screening|panel)\b(?! (process|panel|team))", re.I)
"""A meeting of the user's, with whatever else is said of it."""
INVITED = re.compile(
    r"\b(invited? (me|us|to)|invitation (to|for)|"
    r"(second|third|fourth|next) (round|interview|stage) (is|will be))\b",
    re.I,
)
THEY_SAID = re.compile(
    r"\b(?:said|says|asked|asks|wants?|wrote|told|e-?mailed|mailed|texted|messaged|left (?:me )?an? (?:message|voicemail))\b|"
    r"^\W*(?:an? )?(?:e-?mail|mail|message|text|note|voicemail) from\b",
    re.I,
)
NOT_TO_US = re.compile(r"^\W*(please )?(don'?t|do not) (call|contact|write|e-?mail)\w* us\b", re.I)


def closed_door(text: str) -> bool:
    """They would rather not be written to at all."""
    return IDIOM.search(text) is not None or CLOSED_DOOR.search(text) is not None


def unmistakable(read: Understood, now: datetime) -> bool:
    """News that is never the answer to a question of ours, however it is put."""
    text = read.text
    if hearsay(text) or (AUTO.search(text) and NO_FROM_THEM.search(text)):
        return False
    if INVITED.search(text) and any(d.start > now for d in read.dates):
        return True
    met = MET.search(text) and any(d.role in ("event", "done") for d in read.dates)
    if read.intent == "interview" and (met or POSTING_SAYS.search(text)):
        return False
    if read.intent == "applied" and POSTING_SAYS.search(text):
        return False
    if any(p.search(text) for p in (IDIOM, PREFERS, AUTO, HOLD, BAD_ADDRESS)) or NOT_TO_US.match(text):
        return True
    call_me = CALL_ME.search(text) and (any(d.has_time for d in read.dates) or not manner.liked(text))
    wish = call_me or any(p.search(text) for p in (NO_CALLS, CLOSED_DOOR, REFERENCES))
    return bool(wish and THEY_SAID.search(text))
