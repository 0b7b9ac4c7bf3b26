""" "What if I do nothing?", "is Thursday too late?", "did they get it?": what hangs on a step, said calmly."""

from coach import lazy_re as re
from handlers import words
from handlers.nudging.plan_steps import newest, steps_of
from handlers.nudging.snooze_moment import moment_of
from handlers.overview.their_word import LEAD
from handlers.turn import Turn

NOTHING = re.compile(
    rf"{LEAD}what (?:happens |would happen |will happen )?if i "
    rf"(?:do nothing|(?:don'?t|do not|never|won'?t) (?:send|write|do|answer|thank|reply)\b.{{0,30}}|"
    rf"skip (?:it|that|this)|leave (?:it|that)|wait|ignore (?:it|that|this)|"
    rf"forget(?: it| about it)?)\W*$",
    re.I,
)
LATE = re.compile(
    rf"{LEAD}(?:is|would|will|isn'?t)(?: it)? (?:be )?[\w ,:]{{3,30}}? (?:be )?"
    rf"(?:too late|late|still (?:ok|okay|fine|in time|on time)|ok|okay|fine|early enough|soon enough|"
    rf"in time|on time)"
    rf"(?: (?:for (?:it|that|this)|too|enough))?\W*$",
    re.I,
)
GOT_IT = re.compile(
    rf"{LEAD}(?:how (?:do|will|can|would) i (?:know|tell|see) (?:if |that |whether )?(?:they|she|he|[\w'’]+) "
    rf"(?:got|get|gets|read|received|receives|saw|opened)\b.{{0,20}}|"
    rf"(?:did|have|has) (?:they|she|he|[\w'’]+) (?:get|gotten|got|read|see|seen|received?|opened?) "
    rf"(?:it|my (?:\w+ ?){{1,2}}|that))\W*$",
    re.I,
)


WAIT = re.compile(
    rf"{LEAD}(?:should|shall|must|could) i (?:better |rather |still )?"
    rf"(?:wait|leave it|put it off|keep it)\b[^?]*\W*$",
    re.I,
)
""" "Should I wait until tomorrow?" asks, and puts nothing off."""


def answered(turn: Turn) -> Turn | None:
    """None where these words ask for something else."""
    if turn.text.startswith("/") or not turn.search.opportunities:
        return None
    if GOT_IT.match(turn.text):
        return turn.say(
            "Mostly one doesn't, and that is usual: such notes are read and seldom answered. Had it bounced, your mail program would say so; then tell me.",
            silent=True,
        )
    if NOTHING.match(turn.text):
        return turn.say(_nothing(turn), silent=True)
    return _late(turn) if LATE.match(turn.text) or WAIT.match(turn.text) else None


def _nothing(turn: Turn) -> str:
    step = newest(steps_of(turn.search, "asked"))
    if step is None or step.latest is None or step.latest <= turn.now:
        return "Nothing breaks. I plan on with what comes next."
    until = words.moment(step.latest, turn.zone, turn.now)
    return f"Nothing breaks. It is on time until {until}; after that I plan with what is still welcome."


def _late(turn: Turn) -> Turn | None:
    """By the last good moment of the step that is on the table."""
    step, when = newest(steps_of(turn.search, "asked")), turn.read.when
    if step is None or when is None or step.latest is None or step.latest <= turn.now:
        return None
    in_time, asked = moment_of(turn, when) <= step.latest, WAIT.match(turn.text)
    lead = "You may" if asked and in_time else "Not too late" if in_time else "A little late for that"
    return turn.say(
        f"{lead}: it is on time until {words.moment(step.latest, turn.zone, turn.now)}.", silent=True
    )
