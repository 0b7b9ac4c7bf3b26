"""A no that weighs: gutted, a form letter, unseen, told at home, somebody else was taken, no letter at all."""

from handlers.advising.topic import NEWS, NEWS_OR_DEED, Topic, starts, words
from handlers.free_words import comfort
from handlers.turn import Turn


def told_no(turn: Turn) -> bool:
    return any(o.status == "rejected" for o in turn.search.opportunities)


GUTTED = Topic(
    about=(words(r"their loss|thanks for nothing|gutted|so much for that|whatever then|screw them|i hate them"),),
    when=told_no,
    told=True,
    unless=words(r"worth answering|should i|can i|do i (?:have to|thank|answer)"),
    says=(
        "That hurts, and you may be angry or sad about it today.\nLeave the answer for another day; it is planned, and short.",
        "It is a loss, so it may feel like one. You did the work, and it will serve you in the next room.\nNothing has to be written today.",
    ),
)  # fmt: skip
TEMPLATE = Topic(
    about=(words(r"(?:their|that|the) (?:mail|e-?mail|letter|answer) was (?:just )?(?:a |so )?"
r"(?:template|generic|cold|copy\w*|impersonal)|"
r"(?:sent|got|only|just) (?:me )?(?:a|just a) (?:template|form|standard|generic|copy-?paste\w*) ?"
r"(?:mail|e-?mail|letter|answer|reply|rejection)?|"
r"template (?:mail|e-?mail|rejection|letter)|two[- ]line (?:mail|e-?mail|rejection)"),),
    when=told_no,
    told=True,
    unless=words(r"worth|should i|can i|do i (?:have to|thank|answer)"),
    says=(
        "Cold, and usual: a form letter says how they work, and nothing about how close you were. The reply goes to a person all the same, if you know one there.",
    ),
    follow="next",
)  # fmt: skip
UNSEEN = Topic(
    about=(starts(r"(?:nobody|no one) (?:there )?(?:just |really |obviously |clearly |even )*cares?\b|"
r"(?:they|she|he|recruiters|companies|those people) (?:just |really |obviously |clearly )*"
r"(?:don'?t|dont|doesn'?t|doesnt|do not|does not|never) (?:even |really )?care\b|"
r"i feel (?:invisible|ignored|like (?:air|nothing|i don'?t exist))|am i (?:invisible|air|a ghost)"),),
    told=True,
    through=NEWS,
    unless=words(r"about (?:quality|people|customers|detail\w*|team|data|culture|the)"),
    says=comfort.SAYS["angry"],
)  # fmt: skip
AT_HOME = Topic(
    about=(words(r"tell (?:it )?(?:to )?(?:my )?"
r"(?:wife|husband|partner|girlfriend|boyfriend|parents|mom|mum|mother|dad|father|family|kids|"
r"children|friends)"), starts(r"(?:how|what|when|should|do|can|must)\b")),
    says=(
        "In one plain sentence, and soon: \"They took somebody else; I'm sad about it, and I go on.\" Those who like you worry about you, and not about the job. Good news bears the same short form.",
    ),
)  # fmt: skip
SHARED = Topic(
    about=(words(r"^\W*(?:so |well |and )*(?:i(?:'ve| have)? )?(?:just |already |finally )*"
r"(?:told|called|rang|texted|phoned|talked to|spoke (?:to|with)|spoken to) (?:it to )?(?:my )"
r"(?:wife|husband|partner|girlfriend|boyfriend|parents|mom|mum|mother|dad|father|family|kids|"
r"children|friends?|sister|brother|sis|bro|best friend|gran\w*|neighbou?r)\b"
r"(?! (?:works|said to write))"),),
    told=True,
    through=NEWS_OR_DEED,
    unless=words(r"referr\w*|who works|offer from|accept\w*|sign\w*|interview (?:with|at)"),
    says=("Good that somebody close to you knows; it is lighter for two. Nothing of it goes into the plan.",),
    follow="next",
)  # fmt: skip
WHO_GOT_IT = Topic(
    about=(words(r"who (?:got|has|gets) (?:it|the (?:job|role|position))|"
r"who (?:did )?they (?:hire|hired|take|took|chose|choose|picked|pick)|"
r"ask (?:them |her |him )?who\b"),),
    when=told_no,
    says=(
        "They may not say, and knowing it would not make it lighter. One question is worth asking in your reply: what you could do better next time.",
    ),
    follow="next",
)  # fmt: skip
NO_REPLY = Topic(
    about=(words(r"^\W*(?:it'?s |it was |it came |but |from )*(?:an? )?no-?reply"
r"(?: address| mail| e-?mail| account)?\W*$|"
r"can'?t (?:reply|answer) to (?:it|that|this)"),),
    when=told_no,
    told=True,
    through=NEWS,
    unless=words(r"out of office|vacation|until"),
    says=(
        "Then nothing has to be answered. If you know somebody there by name, two kind lines to that person keep the door open; else \"skip\" leaves the reply out.",
    ),
)  # fmt: skip
