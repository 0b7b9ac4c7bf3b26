"""A message or a call of one's own told by an idiom, "left word on her machine", "got round to thanking Tom", read as the plain deed."""

from collections.abc import Callable

from coach import lazy_re as re
from coach.model.called import given_name
from handlers.reading.fits import own_words, wonders
from handlers.reading.lead import behind
from handlers.reading.reread import reread
from handlers.turn import Turn

_NOT_A_NAME = r"(?!(?:me|us|it|that|this|the|a|an|my|your|to|on|in|at|some|all)\b)"
_WHO = rf"(?P<who>{_NOT_A_NAME}(?:(?:mr|ms|mrs|dr|prof)\.? )?[^\W\d_][\w-]*(?: (?-i:[A-Z])[\w-]+)?)"
_WHOSE = rf"(?:{_NOT_A_NAME}(?P<who>[^\W\d_][\w-]*?)(?:['’]s|s['’]|s)? |(?P<poss>her|his|their) ?)"
_LEAD = (
    behind("yes|yeah|alright|all right|right|done|today|finally|update|this morning|yesterday|phew")
    + r"(?:i(?:['’]ve| have|['’]m| am)? )?(?:just |finally |already |now |also |even |quickly |simply |"
    r"went ahead and |managed to |decided to |at last )*"
)
_MACHINE = r"(?:voice ?mail|voice message|vm|machine|answer(?:ing)? ?machine|answer ?phone|mailbox|phone)"
_MAIL = r"(?:message|msg|mail|e-?mail|note|letter|text|thank[- ]?you(?: (?:note|mail|e-?mail|message|letter))?|follow[- ]?up|check[- ]?in|reply|answer)"
_PHONE = r"(?:tele)?phone"
_NOBODY = re.compile(
    r"^[^.;!?]{3,44}?\b(?:(?:did|does|would)(?:n['’]?t| not) (?:pick up|answer|take it)|(?:no[- ]?one|nobody)"
    r"(?: \w+){0,3}? (?:picked up|answered|was there|was in)|no (?:answer|one there))[^.;!?]{0,16}?[,;.]? "
    r"(?:so|and so|but|and)[, ]+(?=i |left |sent |wrote |texted |e-?mailed )",
    re.I,
)
""" "She didn't pick up, so I left her a voicemail": what was done instead."""
PAST = {
    "thanking": "thanked", "writing": "wrote", "emailing": "emailed", "e-mailing": "emailed", "mailing": "mailed",
    "calling": "called", "ringing": "rang", "phoning": "phoned", "texting": "texted", "messaging": "messaged",
    "sending": "sent", "answering": "answered", "replying": "replied", "contacting": "emailed", "asking": "asked",
    "following up": "followed up", "checking in": "checked in",
}  # fmt: skip
Reading = Callable[[re.Match[str]], str]


def _whom(found: re.Match[str]) -> str:
    their = {"her": "her", "his": "him", "their": "them"}
    return found["who"] or their[found["poss"].casefold()]


WAYS: tuple[tuple[re.Pattern[str], Reading], ...] = tuple(
    (re.compile(_LEAD + pattern, re.I), plain)
    for pattern, plain in (
        (
            rf"(?:got|came|hung up|been|was)? ?(?:off|on|from) the {_PHONE} (?:with|to) {_WHO}\b"
            r"(?=[^?]*\b(?:ask|check|news|about|decid|thank)|\W*$)",
            lambda m: f"called {m['who']}",
        ),
        (rf"(?:spoke|talked|chatted|had a (?:word|chat)) (?:to|with) {_WHO} (?:on|over|by) the {_PHONE}\b(?=[^?]*\b(?:ask|check|thank|news|about where)|\W*$)", lambda m: f"called {m['who']}"),
        (rf"had an? (?:quick |short |brief |little |nice )*(?:{_PHONE} )?call with {_WHO}\b(?=,? (?:to|and) (?:check|ask|see|thank))", lambda m: f"called {m['who']}"),
        (rf"(?:got|reached|caught) {_WHO} on the (?:{_PHONE}|line)\b", lambda m: f"called {m['who']}"),
        (rf"(?:left|dropped|put)(?: (?!him\b|her\b|them\b)[\w]+){{1,4}} (?:on|with|in|to) {_WHOSE}{_MACHINE}\b", lambda m: f"left {_whom(m)} a voicemail"),
        (rf"(?:spoke|talked|said my piece|babbled|rambled) (?:on|to|in|into|onto) {_WHOSE}{_MACHINE}\b", lambda m: f"left {_whom(m)} a voicemail"),
        (rf"(?:phoned|called|rang|tried) {_WHO}[^.;!?]{{0,30}}\b(?:had to )?(?:talk|talked|speak|spoke|left (?:it|word|something)) (?:to|with|on|into) (?:the|an?) {_MACHINE}\b", lambda m: f"left {m['who']} a voicemail"),
        (rf"(?:whats ?app+ed|hit up|sms['’]?e?d) {_WHO}(?: (?:up )?(?:by|via|over|on|with a) (?:text|sms|whats ?app))?\b", lambda m: f"texted {m['who']}"),
        (r"(?:have|has|had|did) (?P<verb>send|wrote|write|call|ring)\b(?= (?:the|a|an|my|to|her|him|them|[A-Z]))", lambda m: {"send": "sent", "write": "wrote", "wrote": "wrote", "call": "called", "ring": "rang"}[m["verb"].casefold()]),
        (rf"(?:hit|pressed|clicked|pushed) (?:the )?send(?: button)? (?:on|for) (?=.{{0,30}}\b{_MAIL}\b)", lambda m: "sent "),
        (rf"(?:got|gotten) (?:a)?round to (?P<verb>{'|'.join(PAST)})\b", lambda m: PAST[m["verb"].casefold()]),
        (rf"(?:the|my|that) (?P<what>{_MAIL}) (?:to|for) {_WHO}(?P<rest>(?: (?!is\b|has\b|was\b|went\b)[\w'’]+){{0,5}}?) (?:is|has|was|['’]s|went)(?: now| already| just| been)* (?:gone|sent|out|in (?:her|his|their) (?:inbox|mailbox)|on (?:its|the) way|delivered|with (?:her|him|them)|off)(?: out| off)?\b", lambda m: f"sent {m['who']} the {m['what']}{m['rest']}"),
        (rf"(?:had|have) {_WHO} on the (?:{_PHONE}|line)\b", lambda m: f"called {m['who']}"),
        (rf"(?:made|did|placed) (?:the|that|my) (?:{_PHONE} )?call to {_WHO}\b", lambda m: f"called {m['who']}"),
        (rf"(?:have )?(?:tele)?phoned with {_WHO}\b", lambda m: f"called {m['who']}"),
        (rf"(?:got|reached|only got|only reached|hit) {_WHOSE}{_MACHINE}\b,? (?:so |and |but )*(?:i )?(?:left|said|spoke|told|talked)\b", lambda m: f"left {_whom(m)} a voicemail saying"),
        (rf"(?:had|did) (?:my|our|the) (?:\w+ )?call with {_WHO}\b(?=\W*$| after| today| just| now| about)", lambda m: f"called {m['who']}"),
        (rf"(?:gave|sent|told) {_WHO} (?:all )?my (?:first )?impressions?\b", lambda m: f"told {m['who']} how it went"),
        (rf"put (?:the|my|that) question to {_WHO}\b", lambda m: f"asked {m['who']}"),
        (rf"{_WHO}(?:['’]s| has| was| is) (?:now |just |already )*(?:been )?(?P<verb>e-?mailed|thanked|messaged|texted|written to)\b(?= *$| by | via | today| this|[,.;])", lambda m: f"{m['verb']} {m['who']}".replace("written to", "wrote to")),
        (rf"{_WHO} (?:now )?(?:has|got|have|should have) (?:now |just )?(?:his|her|their|my|the) (?P<what>{_MAIL})(?: now| already| in hand)?\W*$", lambda m: f"sent {m['who']} the {m['what']}"),
        (rf"(?:typed|penned|composed|scribbled|jotted|tapped out) (?:up |out )?{_WHO} (?=an? |some |two |my )", lambda m: f"wrote {m['who']} "),
    )
)  # fmt: skip
FILLERS = re.compile(r",? and off it went\b|,? and (?:hit|pressed) send\b|,? and sent it(?: off)?\b", re.I)


def settled(turn: Turn) -> Turn:
    """The turn with the plain deed; any other words as they are."""
    text = turn.text
    if not turn.search.opportunities or not own_words(turn) or wonders(text):
        return turn
    plain = _instead(turn, FILLERS.sub("", text))
    for pattern, deed in WAYS:
        if (found := pattern.match(plain)) is not None:
            plain = deed(found) + plain[found.end() :]
            break
    return reread(turn, plain) if plain != text else turn


def _instead(turn: Turn, text: str) -> str:
    """What was done as nobody picked up, with the name of whom it was for."""
    found = _NOBODY.match(text)
    if found is None:
        return text
    names = (re.search(rf"\b{re.escape(given_name(p.name))}\b", found[0], re.I) for p in turn.search.people)
    named = [name[0] for name in names if name is not None]
    rest = text[found.end() :]
    return re.sub(r"\b(?:her|him|them)\b", named[0], rest, count=1) if named else rest
