"""Tea leaves: a profile viewed, an advert posted again, a short talk, "we'll be in touch"; read calmly, and as no verdict."""

from handlers.advising.known import no_yet
from handlers.advising.topic import Topic, starts, words

VIEWED = Topic(
    about=(
        words(r"view(?:ed|s|ing)?|look(?:ed|ing|s)? at|check(?:ed|ing|s)?(?: out)?|visit(?:ed|s)?|saw|seen|"
r"stalk\w*|liked|followed|clicked"),
        words(r"my (?:l[in]+ked ?in|profile|page|website|portfolio|github|post)"),
    ),
    told=True,
    unless=words(r"should i|can i|may i|i (?:viewed|looked|checked|liked|followed|clicked|saw|visited)|they asked|"
r"send|is it ok"),
    says=(
        "They look people up; it means your name came up and no more than that. No need to answer it, or to connect just because of it.",
        "Somebody had your name before them that day. It is neither a yes nor a no, and needs nothing from you.",
    ),
    follow="next",
)  # fmt: skip
POSTED = Topic(
    about=(
        words(r"(?:job|role|position|ad|advert\w*|posting|listing|vacancy)(?:'s| is| was| has been| got| are)* "
r"(?:\w+ )?(?:posted|reposted|re-posted|listed|advertised|"
r"(?:still|back|again) (?:online|up|there|open|live|on)|(?:online|up|live|open) again)|"
r"\bit(?:'s| is| was| has been| still| got)* (?:\w+ )?(?:posted|reposted|re-posted|advertised)|"
r"\bit(?:'s| is) (?:still|again|back) (?:online|listed|up)|repost\w*|re-post\w*|"
r"(?:posted|listed|advertised) (?:it |the (?:job|role|position) )?again|"
r"still (?:advertis\w+|posting|hiring|looking)"),
    ),
    told=True,
    unless=words(r"i (?:saw|found|applied|posted)|applied|interview (?:is|at)|should i apply|reminder|is up to|"
r"next round|zoom"),
    says=(
        "Adverts run on a calendar of their own: they are renewed by themselves, and stay up until somebody has signed. It says nothing about you.",
    ),
    follow="next",
)  # fmt: skip
OTHERS = Topic(
    about=(words(r"(?:still |also |are )?(?:interviewing|seeing|meeting|talking to|considering|looking at) "
r"(?:\w+ )?(?:others?|(?:more|other|another|several|many|a few) (?:people|candidates?|person|applicants?)|"
r"other people|candidates)|"
r"other candidates?|internal candidate|someone else|somebody else|"
r"(?:another|a stronger|better) candidate|lots of applicants|many applicants|more candidates"),),
    unless=words(r"ask (?:them|her|him)|other candidates can|said (?:no|yes)|chose|picked|went with|going with|"
r"gone with|hired|took|take|offered|rejected|decided|filled"),
    says=(
        "Nearly every process has others in it; they were there before you came, too. It says nothing about your place, and their being seen is mostly why it takes time.",
    ),
    follow="next",
)  # fmt: skip
MEANS_NO = Topic(
    about=(
        starts(
            r"(?:(?:does|did|could|would|might|doesn'?t|do you think) (?:that|this|it)"
r"(?: (?:probably|already|really|now|just))* (?:means?|be|sound like|is) "
r"(?:(?:an?|the|its|it'?s an?) )?"
r"(?:no|rejection|polite no|they (?:don'?t|do not|won'?t)\b.*|i'?m out|it'?s over|"
r"(?:bad|over)(?=\W*$))\b|"
r"(?:is|was|isn'?t|so is) (?:that|this|it)"
r"(?: (?:just|probably|already|now|a polite|their(?: way)?(?: of)?(?: saying)?|like|basically))* "
r"(?:(?:an?|the) )?(?:no\b|rejection|brush[- ]?off|soft no|polite no)|"
r"(?:am i|so i'?m|i'?m|i guess i'?m|so am i) (?:already |probably |basically )?"
r"(?:out|rejected|done for|finished)\b(?! of)|"
r"(?:should|do) i (?:take|read|see) (?:that|this|it) as a no)"
        ),
    ),
    says=no_yet,
)  # fmt: skip
PHRASE = Topic(
    about=(
        words(r"we(?:'ll| will)(?: be| get)? "
r"(?:in touch|back to you|let you know|keep you posted|contact you|call you)|"
r"keep (?:my|your) (?:cv|resume|details|application)(?: on file)?|"
r"(?:on|in) (?:the|a|their) short ?list|strong candidate|good fit|moving (?:forward|quickly)|"
r"circle back|under (?:review|consideration)|in progress|impressed"),
        words(r"means?|meaning|signs?|good or bad|is that (?:\w+ )?(?:good|bad)|what now|true|honest|believe|"
r"polite"),
    ),
    unless=words(r"interview (?:is|at)|they decide|until|by (?:mon|tues|wednes|thurs|fri)\w*"),
    says=(
        "Mostly what is said to everybody at that point: courtesy, neither yes nor no. A day they name is worth more; where there is none, I plan with what is usual.",
    ),
    follow="next",
)  # fmt: skip
OF_THE_TALK = Topic(
    about=(
        words(r"(?:it |interview |they |she |he |call |talk )?"
r"(?:was|lasted|took|ended|went|finished|cut|only|didn'?t|did not|never|laughed|frowned|wrote|"
r"took|looked|seemed|smiled|nodded|yawned|asked|forgot|left|came|showed|introduced|offered|"
r"walked)\b.{0,60}"),
        words(r"(?:(?:a |is that |is this |that a )?(?:bad|good|terrible|red) (?:sign|flag|thing)s?|"
r"is (?:that|it|this) (?:\w+ )?(?:bad|good|normal|ok|okay|a problem)|"
r"(?:is|was) it (?:bad|ok|okay|normal|weird|strange|good)(?: that| if| when)|"
r"what does (?:that|it|this) mean|should i be worried|"
r"does (?:that|it) mean (?:anything|something))"),
    ),
    unless=words(r"references|silen\w+|quiet|heard|repl(?:y|ied)|answer(?:ed)? (?:me|my)|wrote back|called back|"
r"take so long|days? ago|weeks?|they (?:chose|hired)|salary|delayed|email|e-mail|mail|decision|you"),
    says=(
        "It can mean anything, and mostly it means their calendar, or their manner. People are hired after dull talks and turned down after warm ones. Only their word counts; for that I watch the dates.",
        "Nobody can read that, though everybody tries. A short talk, a straight face or a warm one say more about their day than about you.",
    ),
)  # fmt: skip
CHANCES = Topic(
    about=(
        starts(
            r"(?:what(?:'?s| are| is) (?:my|the) (?:chances?|odds|probabilit\w+)|"
r"(?:will|am|do|did|would|could) i (?:\w+ )?(?:get(?:ting)?|got|gonna get|going to get|have) "
r"(?:it|the (?:job|role|offer|position)|this (?:job|one|role)|hired|an offer|the job|good chances|"
r"a good chance)\b|"
r"how (?:likely|good|high) (?:is|are|am)\b.{0,30}\b(?:get|chances?|odds|offer|hired|job)|"
r"(?:will|would|do|are) they (?:going to )?(?:hire|choose|pick|take|want|like|love|pick) me\b|"
r"do you think (?:i|they)\b.{0,30}\b(?:get|got|hire|chance|like|want|choose)\b|"
r"(?:did|do) (?:she|he|they|\w+) (?:even )?(?:like|hate) me\b)"
        ),
    ),
    unless=words(r"ask|time|notes|in writing|wait"),
    says=(
        "That nobody can say from here, and I would not guess with something that matters to you. What you can do is done or in my plan; the rest is theirs.",
        "I can't know, and neither can anybody who says so. What lies with you is on time; that is the part that counts.",
    ),
    follow="next",
)  # fmt: skip
TOPICS = (MEANS_NO, VIEWED, POSTED, PHRASE, OTHERS, CHANCES, OF_THE_TALK)
