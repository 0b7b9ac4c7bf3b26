"""Whether one firm is told of the talks with another, while none has made an offer."""

from handlers.advising.topic import Topic, starts, words
from handlers.reading import find
from handlers.turn import Turn


def _two_named(turn: Turn) -> bool:
    """ "Should I tell Acme about Globex?", where Globex has made no offer."""
    named = find.companies(turn)
    return len({o.company for o in named}) > 1 and all(
        o.status != "offer" for o in named if f"about {o.company.casefold()}" in turn.text.casefold()
    )


def _another_meeting_just_told(turn: Turn) -> bool:
    """ "Do I tell Mags?", right after an interview elsewhere was noted, and no offer is there."""
    search, spoken = turn.search, turn.search.opportunity(turn.search.focus)
    if spoken is None or search.offers or search.focus_at is None or turn.now - search.focus_at > find.FRESH:
        return False
    meant = {o for p in find.people(turn) for o in p.opportunities} | {o.id for o in find.companies(turn)}
    meets = any(i.start and i.start.instant > turn.now for i in search.interviews_of(spoken.id))
    return meets and bool(meant) and spoken.id not in meant


OTHER_TALKS = Topic(
    about=(
        words(r"(?:should|shall|can|do|must|may|could) i (?:\w+ )?(?:tell|mention|say|admit|let)\b|"
r"do i (?:have|need) to (?:tell|mention)|is it (?:ok|okay|wise|bad) to (?:tell|mention|say)|"
r"if they ask"),
        words(r"(?:other|another|more|second|several|two|different) "
r"(?:interviews?|process(?:es)?|companies|company|applications?|conversations?|talks?)|"
r"interview(?:ing|s)? (?:elsewhere|somewhere else|with others|at other)"),
    ),
    unless=words(r"offer|offers|boss|withdraw"),
    says=(
        "If they ask, say yes without names; it is normal, and it helps them to plan. Unasked it can wait, until there is a date that presses or an offer.",
    ),
)  # fmt: skip
OF_THE_OTHERS = Topic(
    about=(
        words(r"(?:should|shall|can|do|must|may|could) i (?:\w+ )?(?:tell|mention)\b|"
r"do i (?:have|need) to (?:tell|mention)|is it (?:ok|okay|wise|bad) to (?:tell|mention)"),
    ),
    when=_two_named,
    unless=words(r"offer|offers|deadline"),
    says=OTHER_TALKS.says,
)  # fmt: skip
TELL_OF_THIS = Topic(
    about=(starts(r"(?:do|should|shall|must|can) i (?:have to |need to |even )?(?:tell|mention (?:it|this|that) to|let) (?:the )?[\w’'-]+(?: know)?(?: (?:about (?:it|this|that)|now|too))?\W*$"),),
    when=_another_meeting_just_told,
    says=OTHER_TALKS.says,
)  # fmt: skip
TOPICS = (OTHER_TALKS, OF_THE_OTHERS, TELL_OF_THIS)
