"""How somebody likes to be reached, told of them: a wish to keep, and no message of theirs that waits for an answer."""

from typing import Literal

from coach import lazy_re as re
from handlers.reading import manner_loosely
from handlers.reading.asked_again import asked_again

Way = Literal["calls", "texts", "mail"]
_WAYS: dict[Way, str] = {
    "calls": r"(?:(?:phone |quick |short )*calls?|"
    r"(?:(?:being|to be|be) )?(?:called|phoned|rung)(?! (?-i:[A-Z]))|(?:tele)?phone|phoning|to talk(?! (?:to|with) (?!me\b|people\b|you\b))|talk(?:ing)? (?:on|by|over) the phone|talk(?:ing)? by phone)",
    "texts": r"(?:texts?|text messages?|texting|(?:(?:being|to be|be) )?texted|sms|whats ?app(?: messages)?)",
    "mail": r"(?<!my )"
    r"(?:e-?mails?|mails?|(?:in )?writing(?! (?!only|instead|over|rather|to)\w)|"
    r"to write(?! (?!over|instead|rather|than)\w)|(?:(?:being|to be|be) )?(?:written to|e-?mailed))",
}
_ANY = f"(?:{'|'.join(_WAYS.values())})"
_HOW = r"(?:really |always |usually |generally |mostly |much |also |only |just |actually )*"
_LIKES = (
    rf"(?:{_HOW}(?:likes?|loves?|prefers?|preferred|welcomes?|favou?rs?)|"
    rf"(?:would|'d) (?:much )?(?:rather|prefer|like)(?: have| get| use)?|"
    r"(?:is|are|'s|'re|was) (?:always |quite |very |perfectly )?"
    r"(?:fine|happy|glad|ok|okay|good|open|best|easiest|quickest)(?: (?:reached|contacted))?|"
    r"(?:can|may) (?:best |always )?be (?:reached|contacted)|"
    r"(?:only|mostly|usually|always) (?:answers?|reads?|uses?|takes?))"
)
_DISLIKES = (
    r"(?:(?:hates?|dislikes?|avoids?|ignores)|"
    r"(?:does ?n['’]?t|does not|do ?n['’]?t|do not|never) "
    r"(?:like|likes|take|takes|answer|answers|do|want|use|uses|read|reads|care for)|"
    r"(?:is|are|'s)(?: not|n['’]?t| no) (?:\w+ )?"
    r"(?:fond of|keen on|into|fan of|happy (?:with|about)|fine with|ok(?:ay)? with))"
)
_LINK = r"(?: (?:talk|speak|chat|communicate|be reached|do (?:it|things|everything)))?(?: (?:with|to(?: (?:take|get|answer|have|use))?|by|on|via|over|through|the|a|an|my|your|her|his|any))*"
_THEM = r"(?:her|him|them|me)\b"
_TO_SAY = (
    r"\b(?:said|says|told me|mentioned|asked)"
    r"(?: (?:to|that|me|us|i|we|can|could|should|may|just|always|simply|please|rather|"
    r"it'?s ok(?:ay)? to))*"
)
_VERB: dict[Way, str] = {
    "calls": r"(?:call|ring|phone)",
    "texts": r"(?:text|whats ?app|sms)",
    "mail": r"(?:e-?mail|write to)",
}
_LIKED = {way: re.compile(rf"\b{_LIKES}{_LINK} {words}\b", re.I) for way, words in _WAYS.items()}
_DISLIKED = {way: re.compile(rf"\b{_DISLIKES}{_LINK} {words}\b", re.I) for way, words in _WAYS.items()}
_IS_BEST = {
    way: re.compile(
        rf"(?:^|[,;.:]\s*|\b(?:that|and|but|so|a|both) )(?:{_ANY} (?:and|or) )?{words}"
        rf"(?: (?:and|or) {_ANY})? (?:is|are|works?)(?: (?:always|usually|perfectly|still))* "
        r"(?:best|better|fine|ok(?:ay)?|welcome|easiest|good|preferred)\b(?! for (?:me|us)\b)",
        re.I,
    )
    for way, words in _WAYS.items()
}
_A_WORD: dict[Way, str] = {
    "calls": r"(?:a |any )?(?:quick |short )?(?:call|ring|buzz|bell|phone call)",
    "texts": r"(?:a |an )?(?:quick |short )?(?:text(?: message)?|sms|whats ?app)",
    "mail": r"(?:a |an )?(?:quick |short )?(?:e-?mail|line|note)",
}
_ASKED_FOR = {
    way: re.compile(
        rf"{_TO_SAY} (?:just |only |always |can |could )*{verb} {_THEM}(?! (?:back|on|at|in|by)\b)|"
        rf"{_TO_SAY} (?:just |always )*(?:give|shoot|send|drop) {_THEM} {_A_WORD[way]}\b(?! (?:on|at|by|tomorrow|today|back)\b)|"
        rf"{_TO_SAY} (?:just |always )*(?:feel|be) free to {verb}\b|"
        rf"\b(?:best|easiest|quickest|fastest|simplest|only) (?:way|thing) (?:is |to )?[^.;!?]{{0,34}}?\b(?:is|by|via|through|to) (?:by |via |a |to )?"
        rf"(?:{verb}|{_WAYS[way]})\b",
        re.I,
    )
    for way, verb in _VERB.items()
}
_THAT_I = {
    way: re.compile(
        rf"\b(?:(?:would|['’]d) (?:much )?rather|prefers?|likes? it if|wants?|is (?:happy|fine|glad)|"
        rf"['’]s (?:happy|fine|glad)|(?:does ?n['’]?t|do ?n['’]?t) mind)"
        rf"(?: (?:that|if|when|it if|for me to))?(?: i(?: just)?)? {verb}(?:ing)? (?:{_THEM}|than\b|and not\b|instead\b)",
        re.I,
    )
    for way, verb in _VERB.items()
}
""" "She'd rather I ring her"."""
_TEXTS: dict[Way, str] = {"texts": r"(?:texts|whatsapps)", "mail": r"(?:e-?mails|writes)"}
_ONLY: dict[Way, re.Pattern[str]] = {
    way: re.compile(
        rf"(?:\b(?:it['’]?s|it is|(?:he|she)(?:['’]s| is)|they['’]re|everything(?:['’]?s| is| goes| there)*|all)"
        rf"(?: (?:all|only|always|just|strictly|mostly))* (?:(?:by|via|over|through|on) )?{words}"
        rf"|(?:^|[,;.] |\b(?:uses?|by|via|through|over) )(?:only|just|strictly) "
        rf"(?:(?:by|via|over|through|uses?) )*{words}"
        rf"|\b(?:only|just|always|strictly) (?:(?:by|via|over|through|uses?|does|reads?) )+{words}"
        rf"|\b(?:he|she|they) (?:only |just |always |mostly )*{_TEXTS[way]}"
        rf"|\beverything (?:by|via|over|through) {words}|\b{words} only)"
        r"(?=\W*(?:$|[,.;!]|(?:with|w|for|from|there|here|and|but|at|in)\b(?! the\b)|messages?\b))"
        rf"|{_TO_SAY} (?:only|just|always|simply|rather) {verb} {_THEM}(?! (?:back|on|at|in)\b)",
        re.I,
    )
    for (way, words), verb in zip(_WAYS.items(), _VERB.values(), strict=True)
    if way != "calls"
}
""" "It's all text with him", "she said to just text her": that way and no other."""
_MINE = re.compile(
    r"\b(?:i|we)(?:['’]\w+)?(?: \w+){0,2}? "
    r"(?:like|love|prefer|rather|hate|dislike|welcome|fine|happy|ok|okay|open|good)\b[^.;!?,]*",
    re.I,
)
""" "I'd like to email her": what the user likes."""
_WROTE = re.compile(
    r"\b(?:wrote|written|(?:e-?)?mailed me|replied|answered me|(?<!be )(?<!being )called|rang|phoned me|"
    r"texted me|messaged|got back|sent|writes back)\b|"
    r"^\W*(?:(?:just|also|ok|and|so|i|i've|have|already|then|now)\b[ ,]*)*"
    r"(?:thanked|e-?mailed|mailed|texted|phoned|messaged|answered|replied|asked|told) (?!me\b|us\b)\w",
    re.I,
)
"""That is a message, whatever is in it."""


@asked_again
def liked(text: str) -> frozenset[Way]:
    """Ways that are welcome to them."""
    ways, text = (_LIKED, _IS_BEST, _ASKED_FOR, _THAT_I, _ONLY), _MINE.sub(" ", text)
    loosely = manner_loosely.liked(text)
    return frozenset(
        way
        for way in _WAYS
        if way == loosely or any(way in found and found[way].search(text) for found in ways)
    ) - disliked(text)


@asked_again
def disliked(text: str) -> frozenset[Way]:
    text = _MINE.sub(" ", text)
    loosely = manner_loosely.disliked(text)
    return frozenset(way for way in _WAYS if way == loosely or _DISLIKED[way].search(text))


def only(text: str) -> Way | None:
    """The one written way they use, where that was said."""
    text = _MINE.sub(" ", text)
    return next((way for way, pattern in _ONLY.items() if pattern.search(text)), None)


def told(text: str) -> bool:
    """Nothing but that, told of them."""
    return bool(liked(text) or disliked(text)) and "?" not in text and not _WROTE.search(text)
