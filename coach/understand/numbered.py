"""Numbers that are no dates: money, ids, versions, ratings."""

from coach import lazy_re as re
from coach.understand.phrases import Phrases
from coach.understand.text import lower

_MONEY = r"""
      [$€£₹¥]\s?\d[\d.,]{0,15}\s?(?:k|m|bn|lakh|lakhs|lpa)?(?:\s?-\s?[$€£₹]?\d[\d.,]{0,15}\s?k?)?\b"""
_BY_NUMBER = r"""
      (?<![\d.,])\d[\d.,]{0,15}\s?-\s?\d[\d.,]{0,15}\s?(?:k|lpa|lakhs?|%)(?!\w)
    | (?<![\d.,])\d[\d.,]{0,15}\s?(?:k|lpa|lakhs?|usd|eur|gbp|inr|dollars|euros|pounds|%)(?!\w)
    | \b24/7\b | \b9[\s-]?to[\s-]?5\b | \b9-5\b | \b\d\s?/\s?(?:5|10)\b(?=\s+(?:stars?|would|rating|from
        |on\sglassdoor|vibes?|so|for|overall|interest|confidence)\b)
    | \b\d+\s?x\s?\d+\b
    | (?<!\w)1:1s?\b
    | \b\d+(?:\.\d+)?\s?(?:yrs?|years?|yoe)\s(?:of\s)?(?:exp\w*|java\w*|python|old
        |in\s(?:the\s)?(?:field|industry|business))
    | \b\d+\+"""
_BY_WORD = r"""
      (?:req\s?\#?|job\s?(?:id|req|number|no\.?)|ref(?:erence)?\b[:\s#]*|id[:\s#]+|ticket\s|case\s)\s?:?\s?\#?[a-z]{0,4}[-_]?\d[\w-]*
    | (?:case|file|order|invoice|policy|permit|ticket|vacancy|post|licen[cs]e|docket)\s?(?:no\.?|number|nr\.?)\s?:?\s?\#?\d[\d/-]*
    | password\s(?:is\s)?\w*\d\w*
    | (?:code|pin|passcode|password|ext|extension)(?:\s(?:is|was)|:)?\s\#?\d[\d-]{1,15}(?!\w|:\d|\s?(?:am|pm)\b)
    | (?:version|v|ver|python|node|java|oauth|gpt|angular|react|vue|rails|php|django|ios|android
        |windows|web|c\+\+|es|http|scala|net|sql|postgres|mysql|go|rust|swift|kotlin|spark|level|l|ic|e|sde
        |swe|studio|forever|pier|section|floor|room|suite|apt|gate|building|bldg|unit|table|series|tier
        |grade|band|page|chapter|step|part|stage|phase|round|rounds|catch|web|industry|pin|passcode|code
        |meeting\sid|conference\sid|area|zip|postcode)[\s-]?\d+(?:\.\d+)*\b(?!:|/\d|\s?(?:am|pm|st|nd|rd|th)\b)
    | (?:overall|rated?|rating|scored?|felt(?:\slike)?|vibes?|mood|confidence)\s?:?\s?(?:an?\s)?\d{1,2}\s?/\s?(?:5|10)\b"""
_OTHER = Phrases(
    rf"(?=\d)(?:{_BY_NUMBER}) | \b(?=[a-z])(?:{_BY_WORD}) | {_MONEY} | \#\s?:?\s?\#?[a-z]{{0,4}}[-_]?\d[\w-]*",
    re.VERBOSE,
)
"""In small letters."""
_DIGIT = re.compile(r"\d")


def numbered(text: str) -> list[tuple[int, int]]:
    """Where they stand."""
    return [m.span() for m in _OTHER.finditer(lower(text))] if _DIGIT.search(text) else []
