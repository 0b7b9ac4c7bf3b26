"""Days that are wished or that come again and again, and are no date: "Happy Friday", "have a great weekend", "every Monday"."""

from coach.understand.phrases import Phrases

Span = tuple[int, int]
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|thu|fri"
_FEAST = (
    r"new\s+year(?:'?s)?(?:\s+(?:eve|day))?|christmas|xmas|thanksgiving|easter|diwali|deepavali|"
    r"halloween|holidays|hanukkah"
    r"|valentine'?s(?:\s+day)?|friyay|eid|holi"
)
_LOVELY = (
    r"great|good|nice|lovely|wonderful|happy|merry|restful|fantastic|awesome|fabulous|relaxing|"
    r"blessed|amazing|super"
)
_STRETCH = r"weekend|week|day|evening|night|morning|afternoon|month|year"
_TIME = r"[\d:.]{1,5}\s?(?:[ap]m)?"
_WISHED = Phrases(
    rf"\b(?:happy|merry|blessed|joyous)\s+(?:belated\s+|early\s+)?(?:{_WEEKDAY}|{_FEAST}|{_STRETCH})\b"
    rf"|\b(?:have|had|enjoy)\s+(?:yourselves?\s+)?an?\s+(?:very\s+|really\s+)?(?:{_LOVELY})\s+"
    rf"(?:(?:start|rest)\s+(?:to|of)\s+(?:the|your)\s+)?"
    rf"(?:{_WEEKDAY}|{_FEAST}|{_STRETCH})\b"
    rf"(?=\s*(?:[!.,;:)\n]|$|and\b|ahead\b|everyone|all\b|team\b|too\b|with\b))"
)
_ENJOY = Phrases(
    rf"\benjoy\s+(?:the|your)\s+(?:long\s+|rest\s+of\s+(?:the|your)\s+)?(?:{_STRETCH}|{_FEAST}|{_WEEKDAY})\b"
)
_AGAIN = Phrases(
    r"\b(?:any|every)\s+(?:other\s+)?(?:day|night|evening|morning|afternoon|time)\s+"
    rf"(?:but|bar|except(?:\s+for)?|apart\s+from|other\s+than)\s+(?:on\s+)?(?:a\s+)?(?:{_WEEKDAY})\b|"
    rf"\b(?:every|each)\s+(?:other\s+|single\s+|second\s+)?(?:{_WEEKDAY}|{_STRETCH})\b"
    rf"(?:\s+(?:morning|afternoon|evening|night))?"
    rf"(?:\s+(?:at|from|@)\s+{_TIME}(?:\s?(?:-|to|until)\s?{_TIME})?)?"
    rf"|\bany\s+given\s+(?:{_WEEKDAY})\b|"
    rf"\b(?:in\s+the\s+|most\s+|some\s+|all\s+)?(?:(?:{_WEEKDAY})\s+)?"
    rf"(?:mornings|afternoons|evenings)\b"
    rf"|\b(?:one|every)\s+(?:{_WEEKDAY})\s+in\s+(?:two|three|four|five|\d)\b"
    r"|(?<!this\s)(?<!next\s)(?<!coming\s)(?<!off\s)(?<!away\s)(?<!leave\s)(?<!holiday\s)"
    r"(?<!from\s)\bmon(?:day)?s?\s?(?:-|to|thru|through|till|until)\s?(?:fri|sat)(?:ur)?(?:day)?s?\b"
    r"(?!\s+(?:next|this|of|\d))"
)


def no_dates(folded: str, postpones: bool) -> list[Span]:
    """Their places; a reminder "every Monday" begins on the next one, and stays."""
    found = [m.span() for pattern in (_WISHED, _ENJOY) for m in pattern.finditer(folded)]
    return found if postpones else found + [m.span() for m in _AGAIN.finditer(folded)]
