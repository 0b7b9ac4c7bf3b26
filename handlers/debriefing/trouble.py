"""What they said in the room of their own troubles: "Dr. Weber said they have problems with the runtime"."""

from coach import lazy_re as re
from handlers.reading.lead import behind

REPORTED = re.compile(
    behind("omg") + r"(?:(?:apparently|it seems|it sounds like|sounds like|turns out),? (?:that )?|"
    r"(?!i\b|we\b|you\b)(?:[\w.'’-]+ ){1,4}?(?:also |just |even )?"
    r"(?:said|says?|sed|told (?:me|us)|told(?= that)|tells? (?:me|us)|mentioned|explained|admitted|thinks?|"
    r"complained|complains)"
    r"(?: that| how)? )",
    re.I,
)
_SUBJECT = (
    r"(?!(?:i|we|you|my|our|it|this|that)\b)(?:[\w'’/-]+ ){0,5}?(?:they|[\w'’/-]+)"
    r"(?:'re|'ve|re\b|ve\b)? (?:really |always |still |just |also |badly |constantly |apparently )*"
)
HAVE = re.compile(
    rf"^\W*{_SUBJECT}(?:ha(?:s|ve|d)|got|(?:is|are) having)?(?: got)? ?"
    rf"(?:an? |some |many |a lot of |lots of |big |huge |serious |real |much |constant |this )*"
    r"(?:problems?|trouble|issues?|difficult(?:y|ies)|headaches?|bottlenecks?)\b"
    r"(?: with| in| at| on| of| when| keeping| finding| getting|\W*$)",
    re.I,
)
SUFFER = re.compile(
    rf"^\W*{_SUBJECT}(?:(?:is|are|was|were|keeps?|kept|been|have been|has been) )?"
    rf"(?:loo?s(?:e|es|ing)\b|wast(?:e|es|ing)\b|struggl(?:e|es|ing)\b|suffer(?:s|ing)?\b|"
    rf"lack(?:s|ing)?\b|miss(?:es|ing)?\b|"
    r"(?:short|running short|low) (?:of|on)\b|short[- ]?(?:staff|hand)ed\b|drown(?:s|ing)?\b|"
    r"understaffed\b|overloaded\b|drop(?:s|ping)? out\b|fall(?:s|ing)? (?:apart|behind)\b|"
    r"break(?:s|ing)? down\b|crash(?:es|ing)?\b|run(?:s|ning)? late\b|"
    r"tak(?:e|es|ing) (?:\w+ )?(?:forever|ages|too long)\b|"
    r"(?:can'?t|cannot|can not|don'?t|do not) (?:keep|find|hire|hold|get|manage|cope)\b)",
    re.I,
)
WANTED = re.compile(
    r"^\W*(?:(?:and|so|also)\b ?)*(?:(?!(?:i|we|you)\b)[\w.'’-]+ ){0,3}?"
    r"(?:(?:really |badly |mainly |mostly )?(?:wants?|needs?|looks? for|(?:is |are )?looking for)) "
    r"(?:somebody|someone|a person|people|anyone|anybody|hands|help) "
    r"(?:who|that|to|with|in|on|for|at|asap|badly|urgently)\b"
    r"(?! (?:call|ring|come|meet|be there|confirm|send))",
    re.I,
)
""" "They need somebody who can fix weekend scheduling"."""


def told(words: str) -> bool:
    """Their trouble is told, by them or of them; a step of the process is none ("they need to check my references")."""
    report = REPORTED.match(words)
    rest = words[report.end() :] if report else words
    return any(way.match(rest) is not None for way in (HAVE, SUFFER, WANTED))
