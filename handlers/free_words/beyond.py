"""Questions that are beyond this bot: what to wear, what to ask for, a cover letter; said so instead of guessed."""

from coach import lazy_re as re
from handlers.free_words.acts_asked import chat
from handlers.turn import Turn

BEYOND = re.compile(
    r"\b(?:cover letter|motivation(?:al)? letter)\b|"
    r"\b(?:write|fix|review|check|improve|update)\b[^.;!?\n]{0,12}\bmy "
    r"(?:cv|resume|résumé|linkedin profile)\b|"
    r"\b(?:what|which \w+) (?:to|should i|do i|can i|shall i) (?:wear|put on)\b|\bdress(?:ed)? (?:code|up)\b|"
    r"\b(?:can|may|should|could|do) i (?:just |also )?"
    r"(?:bring(?= (?:my|an?|the|copies|along|notes|anything|something|water)\b"
    r"(?! (?:gift|present|cake|bottle of wine)))|"
    r"wear|park|take (?:my |some )?notes|use (?:my )?notes|have (?:my )?notes)\b|"
    r"\b(?:how much|what (?:salary|pay|rate|number)) (?:should|can|do|could|shall|to) i?\W?"
    r"(?:ask|charge|want|say|expect|demand|name|quote)\b|"
    r"\bhow (?:do|should|can) i negotiate\b",
    re.I,
)


def apply(turn: Turn) -> Turn | None:
    """None for whatever it does know about."""
    return chat(turn) if BEYOND.search(turn.text) and not turn.text.startswith("/") else None
