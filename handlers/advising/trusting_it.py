"""Doubts about what the bot advises and asks: can it be trusted, is it sure, does it help, how long it takes, where things are."""

from handlers.advising.topic import Topic, starts, words
from handlers.turn import Turn


def _nothing_yet(turn: Turn) -> bool:
    return not turn.search.opportunities


TRUST = Topic(
    about=(
        starts(
            r"(?:why (?:should|would|do) i (?:trust|believe|listen to|follow) (?:you|this|a bot|that)|"
r"(?:can|should|could) i (?:really )?(?:trust|rely on|believe) (?:you|this|it|that)\b|"
r"(?:have|were) you ever (?:wrong|hired))"
        ),
    ),
    says=(
        "You need not: it is advice, and the choice is yours. It comes from people who hire and from career centres, with no promise that it works; /why names the rule and its source.",
    ),
)  # fmt: skip
SURE = Topic(
    about=(
        starts(
            r"(?:are you (?:really |so |quite |100% )?(?:sure|certain|serious)"
r"(?: about (?:that|this|it))?\W*$|"
r"what if you(?:'re| are) wrong\b)"
        ),
    ),
    says=(
        "As sure as a rule of thumb can be. It is what people who hire say in surveys and columns; what you know of these people counts for more. /why shows the source.",
    ),
)  # fmt: skip
USELESS = Topic(
    about=(
        starts(
            r"(?:(?:you(?:'re| are|r)?|u r|this(?: bot| thing| app)|afterword)(?:'s| is| was)? "
r"(?:so |really |completely |totally |pretty |just |a bit |quite )*"
r"(?:useless|stupid|dumb|annoying|crap|rubbish|garbage|terrible|awful|worthless|an idiot|idiotic|"
r"bad|(?:no|not (?:a |much |of |any |really )*|of no )(?:help(?:ful)?|use)(?: at all)?)\W*$|"
r"(?:this|that|it)(?:'s| is| was)? (?:so |really |completely |just )*"
r"(?:useless|no help|not helpful|of no (?:use|help)|no use)(?: at all)?\W*$|"
r"(?:this|that|it|you) (?:does|do|did)(?:n'?t| not) (?:really )?help(?: me| at all| much)*\W*$|"
r"(?:bad|stupid|dumb|useless) bot\b|(?:i hate (?:you|this bot)|you suck|shut up))"
        ),
    ),
    told=True,
    unless=words(r"for (?:a|an|the|\d|two|three)|until|till|interview|job|interviewer|recruiter|wording|draft|text"),
    says=(
        "I'm sorry, that was no help. Tell me in a few words what you need: a text, a date, or only whether to wait. \"undo\" takes back what I noted wrongly.",
        "Fair. Say what you expected, and I try once more; /pause keeps me quiet if you have had enough.",
    ),
)  # fmt: skip
HOW_LONG = Topic(
    about=(starts(r"(?:how (?:long|many questions)(?: more)? (?:does|do|will|is|are) "
r"(?:this|it|these|the questions|there|you)|"
r"why so many questions|how many (?:more )?questions|"
r"(?:is|are) (?:this|that|these|there) (?:going to take long|many more|more questions))\b"
r"(?!.*\b(?:usually|normally|interviews?|at|decision|they)\b)"),),
    when=lambda turn: turn.asked("debrief"),
    says=("A minute, five or six short questions; \"skip\" passes one, \"that's all\" ends it. What you tell now makes every later message better.",),
)  # fmt: skip
NOT_NOW = Topic(
    about=(words(r"(?:don'?t|do not|dont) (?:want|feel like|wanna)(?: to)? (?:talk|speak|think|write|tell you)"
r"(?:ing)? about (?:it|that|this)|"
r"(?:can|may|could) i (?:tell|answer) you (?:that |this |it )?(?:later|tomorrow|another time)|"
r"(?:this|that|it|you)(?:'s| is|'re| are) (?:so |really |a bit |getting )?annoying|"
r"leave me alone with"),),
    when=lambda turn: turn.asked("debrief"),
    told=True,
    says=("You need not; nothing of it is lost. \"Later\" puts it off, \"that's all\" ends it for good.",),
)  # fmt: skip
FIND = Topic(
    about=(words(r"(?:find|get|search|look for|suggest|recommend) (?:me )?(?:\w+ ){0,2}"
r"(?:jobs?|openings?|positions?|roles?|vacanc\w+|employers?)|"
r"looking for (?:a|an|another|my (?:first|next)) (?:new )?(?:job|role|position)|"
r"job (?:search|hunt|board)"),),
    when=_nothing_yet,
    told=True,
    unless=words(r"interview|applied|they|manager|recruiter"),
    says=("Finding adverts is beyond me; I look after what comes once you wrote to somebody. Tell me of each application or interview, and I keep the days and the words for it.",),
)  # fmt: skip
KNOWN = Topic(
    about=(starts(r"(?:what|how much) (?:(?:all|else|exactly) )?(?:do|did|have) (?:you|u) "
r"(?:know|saved?|stored?|kept|keep|remember|have|noted?|collect(?:ed)?) (?:about|on|of|from) me\b"),),
    says=(
        "What you told me, and nothing else: companies, people, dates, what you sent and what they said. /list shows where it stands, /export hands you all of it.",
    ),
)  # fmt: skip
START = Topic(
    about=(starts(r"(?:how|where) (?:do|should|can|would|shall) (?:i|we) (?:start|begin|get started|go about (?:this|it)|use (?:this|it|you))\W*$"),),
    when=_nothing_yet,
    says=(
        "With one line in your own words, for example \"interview at Acme on Thursday at 10 with Dana Lee\", or \"applied at Acme yesterday\". I keep the days, ask how it went, and bring the words when it is time to write.",
    ),
)  # fmt: skip
PAPERS = Topic(
    about=(
        starts(r"(?:(?:i )?(?:really |just )?(?:need|want|could use|would like)\b[^.;!?]{0,16}\bhelp\b|help\b|help me\b|"
r"(?:can|could|would|will) (?:you|u)\b|do you\b|please\b|pls\b|write\b|fix\b|review\b|check\b|improve\b|proof-?read\b)"),
        words(r"(?:my|a|an|the|some) (?:\w+ )?(?:cv|c\.v\.|resume|résumé|cover letter|motivation(?:al)? letter|linkedin profile|portfolio|application letter)|"
r"(?:with|on) (?:cv|resume|cover letter)s?|cover letters"),
        words(r"help|look|read|fix|review|check|improve|write|make|proof-?read|update|do"),
    ),
    told=True,
    unless=words(r"send|sent|attach\w*|bring|mention|include|add|mail|e-?mail|thank\w*|draft|remind|asked|they|linkedin message"),
    says=(
        "Papers are beyond me. Somebody who knows you and reads yours aloud, next to the advert, finds most of it in ten minutes. I look after what comes once it is sent: the days, and the words to write then.",
    ),
)  # fmt: skip
