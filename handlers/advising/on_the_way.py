"""On the way to it, and at the phone: too early, too late, and nobody picks up."""

from handlers.advising.before_it import meeting_ahead
from handlers.advising.topic import NEWS, Topic, starts, words
from handlers.overview.on_the_day import EARLY

HOW_EARLY = Topic(
    about=(
        starts(r"(?:how|what time|when)\b"),
        words(
            r"(?:show|turn) up|be there|arrive|get there|log (?:on|in)|dial in|join (?:the|it)|how early|"
            r"how (?:long|much time|many minutes|far|much earlier) (?:before|ahead|in advance|earlier)"
        ),
    ),
    unless=words(r"they|she|he|you|remind|directions|how do i|how can i|how to"),
    when=meeting_ahead,
    says=(EARLY,),
)
RUNNING_LATE = Topic(
    about=(
        words(
            r"(?:i'?m |i am |im |i'?ll be |i will be |gonna be |going to be |running |be )(?:\w+ ){0,3}late|"
            r"(?:stuck|standing|sitting) (?:in|on) (?:\w+ )?(?:traffic|train|bus|metro|tube|jam)|"
            r"(?:train|bus|flight|tram|ferry|uber|taxi|lyft) (?:is|was|got|just|has been|\w+ is)? ?(?:\w+ )?"
            r"(?:late|delayed|cancell?ed|stuck)|missed (?:my|the) (?:train|bus|connection|flight)|"
            r"won'?t make it (?:on time|in time|by)|"
            r"can'?t (?:find (?:it|the (?:place|building|entrance|office))|get in(?:to)? the (?:call|meeting|link))"
        ),
    ),
    unless=words(
        r"they|she|he|too late|thank\w*|reply\w*|answer\w*|was late|yesterday|so late|late shift|if i|what if"
    ),
    when=meeting_ahead,
    told=True,
    through=NEWS,
    says=(
        'Ring or write them now, with the time you will be there: "I am held up on the way and will be with you at quarter past. I am sorry." '
        "Said early it is hardly remembered. Then get there safely; it waits for you.",
    ),
)
NOBODY_PICKS_UP = Topic(
    about=(
        starts(r"(?:and )?(?:what (?:if|do i do (?:if|when)|when)|if|suppose)\b"),
        words(
            r"(?:don'?t|dont|doesn'?t|doesnt|won'?t|wont|not|never|nobody|no one|no-one) (?:\w+ )?"
            r"(?:picks? up|answers?|be there|(?:is )?in\b|get through)|"
            r"(?:get|goes?|go|sent|straight) (?:straight )?(?:to |the )?(?:voice ?mail|machine)|i get (?:his|her|their|the|a|the \w+) voice ?mail"
        ),
    ),
    unless=words(r"e-?mail|text|message|mail back|write back|the offer"),
    told=True,
    says=(
        "Leave one short message: your name, the role, one sentence, your number slowly, twice. "
        '"No need to ring back if e-mail is easier." Then no second one for a week, and no ringing until they pick up; missed calls show on the phone.',
    ),
)
TOPICS = (RUNNING_LATE, HOW_EARLY, NOBODY_PICKS_UP)
