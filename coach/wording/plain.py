"""Plain words: the wish for everyday language ("no one talks like that"), and how far a wording of ours is from it."""

from functools import cache

from coach import lazy_re as re

_TALK = r"(?:talk|speak|write|text|sound|say (?:it|that|this)|would say (?:it|that|this))"
_GRAND = (
    r"posh|fancy|flowery|grand|highbrow|wordy|literary|poetic|stuffy|schoolbook|preachy|"
    r"(?:big|long|fancy|many (?:big|long|fancy)) words|bookish"
)
_ENDS = r"(?=\W*(?:$|[,.;!]|please|pls|normally|usually|really|and\b|but\b|in real life))"
_MORE = r"(?:more |just |a bit |a little |much |exactly |anything |something |really )*"
ASKED = re.compile(
    rf"^(?!\W*(?:mention|add|say that|include)\b)(?=.{{1,90}}$).*(?:"
    rf"\b(?:(?:too|less) (?:much )?(?:{_GRAND}|complicated|clever)|not (?:so|as) (?:{_GRAND}))\b(?! (?:for|to|a|an)\b)|"
    rf"\b(?:sounds?|be|make it|write it|put it|say it|read|reads|not|isn'?t|more|words) {_MORE}like "
    rf"(?:me|myself|i (?:do|{_TALK})|how i {_TALK}|(?:a )?(?:normal|regular|real|ordinary) (?:person|people|guy)){_ENDS}|"
    rf"\b(?:i|we) {_TALK} like (?:a )?(?:normal|regular|real|ordinary) (?:person|people|guy|human)|"
    rf"\b(?:isn'?t|ain'?t|not) (?:at all )?(?:how|the way) i(?:'d)? (?:\w+ )?{_TALK}{_ENDS}|"
    rf"\bi(?:'?d| would(?:n'?t| not)?| wouldnt)? ?(?:never|don'?t|dont)? ?{_TALK} (?:like (?:that|this)|that way){_ENDS}|"
    rf"\bi(?:'?d| would) never (?:say|write) (?:that|this|it){_ENDS}|"
    rf"\b(?:no ?one|nobody|who) (?:really |actually |ever )?(?:talks|speaks|says|writes) (?:like )?(?:that|this){_ENDS}|"
    rf"\b(?:simpler|easier|plainer|simple|plain|easy|everyday|normal) (?:words?|english|language|wording){_ENDS}|"
    rf"\b(?:dumb|tone) (?:it|this|that) down\b|"
    rf"^\W*(?:(?:can|could|you|please|just|and|make|say|write|put|it|a bit|much|more|way) )*(?:plainer|simpler|plain)\b\W*(?:please)?\W*$|"
    rf"\bin my (?:own )?(?:voice|style)\b)",
    re.I | re.S,
)
"""Of the wording as a whole; what to say in its place is not told."""
_CODE = re.compile(r"\{[%#{].*?[%#}]\}", re.DOTALL)
_LONG = re.compile(r"[^\W\d_]{8,}")
_END = re.compile(r"[.!?](?:\s|$)")


def wished(text: str) -> bool:
    return "?" not in text.rstrip("?! ") and ASKED.search(text) is not None


@cache
def weight(source: str) -> int:
    """Of our own words in a wording: its longest sentence, and each long word three times (J)."""
    text = _CODE.sub(" ", source)
    longest = max((len(s.split()) for s in _END.split(text)), default=0)
    return longest + 3 * len(_LONG.findall(text))
