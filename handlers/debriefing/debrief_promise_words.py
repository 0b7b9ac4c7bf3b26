"""Words beside the date they named: none was named, how it felt, just now, what puts a date right."""

from coach import lazy_re as re

SAID_NOTHING = re.compile(
    r"\b(nothing|never|nobody|no ?one|didn'?t|did not|not|no)\b.{0,40}\b"
    r"(said|say|told|tell|mention\w*|about (when|timing|that)|when|date|time ?line)\b|"
    r"\b(?:dunno|unsure|no (?:idea|clue)|not sure)\b.{0,12}\b(?:when|by when|timing)\b",
    re.I,
)
"""They named no date, whatever way that is put."""
FELT_GOOD = re.compile(
    r"^\W*(?:"
    r"(?:it|was|went|i|think|thought|pretty|really|quite|very|so|all|actually|rather|oh|yes|yeah|"
    r"kind of|overall|felt|hope|feel|is|seemed?|ok|"
    r"well|good|great|fine|okay|alright|amazing|super|awesome|brilliant|lovely|nice|smooth(?:ly)?|"
    r"decent|positive|better than (?:expected|i thought)|not bad|"
    r"excellent|fantastic|perfect|wonderful)\b\W*)+$",
    re.I,
)
"""Said of how it went, and of nothing else."""
OF_TIME = re.compile(
    r"\b(?:days?|weeks?|months?|soon|shortly|later|decide\w*|decision|hear|back to me|date|when|until|by)\b",
    re.I,
)
CORRECTS = re.compile(
    r"^\W*(no"
    r"(?! (?:more |real |big )?"
    r"(?:meetings?|calls?|overtime|shifts?|e-?mails?|work\w*|one|rush|need|problem|pressure|"
    r"travel)\b)|"
    r"sorry|actually|i mean(t)?|oops|wait|make (it|that))\b",
    re.I,
)
JUST_NOW = re.compile(
    r"(?:just |right |only )?now|a (?:moment|minute|second|while) ago|"
    r"(?:\w+ )?(?:\d+|an?|half an|one|two|five|ten|fifteen|twenty) (?:min\w*|hours?|h)\.? ago|just",
    re.I,
)
""" "It has ended just now" names no day of theirs."""
MEANT = re.compile(r"\b(?:i mean(?:t)?|sorry|actually|rather|after all)\W*$", re.I)
ALONE = re.compile(
    r"\b(?:and|oh|well|so|ok|they|she|he|we|i|it'?s|it is|that'?s|said|says?|told|think|guess|by|on|in|"
    r"at|until|till|before|around|about|maybe|probably|the|"
    r"will|they'?ll|she'?ll|he'?ll|'ll|should|would|decides?|decision|hear|know|let|me|back|get|is|was|when)\b",
    re.I,
)
"""Words beside a date that only say that it is theirs."""
HOUR_ALONE = re.compile(
    r"\b(?:oh|well|sorry|it|was|at|about|around|roughly|approx|maybe|i think|the interview|in the|ish)\b",
    re.I,
)
"""Words beside an hour that leave it the hour of the meeting, and make no deadline of it."""
