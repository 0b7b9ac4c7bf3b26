"""While nothing comes: ghosted, nobody picks up, go on applying, give up, say it to the boss, meet them by chance."""

from handlers.advising.topic import Topic, starts, words

ELSEWHERE = Topic(
    about=(
        starts(r"(?:should|shall|can|may|do|could|is it (?:ok|okay|bad|wise) (?:to|if i))(?: i)?\b"),
        words(r"(?:apply|applying|look(?:ing)?|interview(?:ing)?|search(?:ing)?|talk(?:ing)? to others) (?:\w+ )?(?:elsewhere|other (?:jobs|companies|places|roles)|somewhere else|around|further|on|for other|more|meanwhile|in the meantime)|keep (?:applying|looking|searching|interviewing)|stop (?:applying|looking|searching)|put all my eggs"),
    ),
    unless=words(r"offer|accepted|accept|signed|take notes"),
    says=(
        "Yes, go on until something is signed. It takes the weight off this one, and nobody expects you to wait for them alone. Tell me each new one, and I keep the dates.",
    ),
)  # fmt: skip
GIVE_UP = Topic(
    about=(starts(r"(?:should|shall|do|must) i (?:just |already |finally |better )*(?:give (?:it |this |that |them )?up|move on|let (?:it|this|them) go|forget (?:it|them|about (?:it|them))|stop (?:hoping|waiting|trying)|lose hope|cross (?:it|them) off|write (?:it|them) off)|is it (?:time to (?:give up|move on|let (?:it )?go|forget)|hopeless|pointless)\b.{0,24}|is there (?:still )?(?:any )?(?:hope|a chance|point)"),),
    unless=words(r"my (?:current )?job|offer|writing to|call|write|mail"),
    says=(
        "You needn't decide that; let it run in the back while you put your strength elsewhere. Late answers come more often than one thinks. When the last sensible note is out, I say so, and close it kindly if you like.",
    ),
    follow="next",
)  # fmt: skip
NO_PICKUP = Topic(
    about=(
        words(r"recruiter|headhunter|agent|agency"),
        words(r"(?:does|do|did|is|has|have|will|won'?t|never|not|doesn'?t|don'?t|didn'?t|isn'?t|hasn'?t|went|gone) ?(?:not )?(?:\w+ )?(?:answer\w*|reply\w*|replied|respond\w*|pick(?:s|ing)? up|calls?(?:ed)? (?:me )?back|react\w*|silent|quiet|dark|ghost\w*|disappear\w*|got back|get back)|ghost(?:ed|ing)|disappeared|unreachable"),
        words(r"what|should|why|can|how|normal|now what|bad|mean|rude|write (?:to )?the company|directly|\?"),
    ),
    unless=words(r"i (?:answered|replied)|for (?:\d+|two|three|a) (?:days|weeks?)"),
    says=(
        "Recruiters juggle dozens of people, so their silence is seldom about you. After two weeks one call is fine; going past them to the company mostly is not, unless they said so.",
    ),
    follow="next",
)  # fmt: skip
BOSS = Topic(
    about=(words(r"(?:do|should|must|can|shall|may|when do|how do|what do) i (?:\w+ )?(?:have to |need to )?(?:tell|say to|inform|talk to|let)\b"), words(r"my (?:current |present |old )?(?:boss|manager|employer|company|team|colleagues|coworkers|co-workers|work)")),
    unless=words(r"references|reference"),
    says=(
        "Not before a contract is signed by both sides. Until then it is yours alone; interviews go under \"an appointment\". Afterwards tell your boss first, in person, then in writing with the last day.",
    ),
)  # fmt: skip
NOTICE = Topic(
    about=(words(r"(?:when|how|should|can|do|must) (?:do |can |should |to )?i? ?(?:\w+ )?(?:quit|resign|hand in my notice|give (?:my |in my )?notice|leave my (?:job|company)|notice period)\b|(?:quit|resign|give notice) (?:now|already|today|first|before)"),),
    unless=words(r"this bot|the bot|you|them my notice period is"),
    says=(
        "Only when the new contract is signed by both sides, with pay and first day in it; a yes by phone is not enough. Then give notice in writing, and keep it friendly.",
    ),
)  # fmt: skip
BY_CHANCE = Topic(
    about=(words(r"(?:(?:i|we|i've|i have|if i|just) (?:just |might |could |will |randomly )?|^\W*)(?:saw|met|ran into|bumped into|run into|bump into|meet|seen)\b.{0,40}\b(?:at the (?:gym|store|supermarket|station|bar|party|airport|dog park|cafe|bakery|playground)|on the (?:street|train|bus|subway|plane|tube)|in the (?:street|elevator|lift|supermarket|gym|shop)|by (?:chance|accident)|outside of work|in town|downtown)"),),
    told=True,
    unless=words(r"career fair|job fair|conference|meet-?up|event|interview(?:ed)? at|referred"),
    says=(
        "A smile and a hello, and nothing about the job unless they begin; that is perfect. It changes nothing in the plan.",
    ),
)  # fmt: skip
COFFEE = Topic(
    about=(words(r"(?:ask|invite|take|treat|meet)\b.{0,24}\b(?:for|to|out for|out to) (?:an? )?(?:coffee|lunch|dinner|drinks?|beer|date)\b|ask (?:her|him) out"),),
    unless=words(r"they (?:asked|invited|want)|she (?:asked|invited)|he (?:asked|invited)|invited me|asked me|networking|referr\w+"),
    says=(
        "Not while they decide; it puts both of you in an odd place. Once the outcome is known a coffee is a fine idea, whichever way it went.",
    ),
)  # fmt: skip
NOT_TAKING = Topic(
    about=(words(r"(?:still )?(?:on probation|changed my mind|cold feet|having doubts|have doubts|not sure (?:i|if i|that i) (?:want|even want|like)|don'?t (?:even )?(?:know|think) (?:if |that )?i (?:want|like)|don'?t (?:really )?want (?:this|the|that) (?:job|role|position))"),),
    told=True,
    grave=True,
    follow="back",
    unless=words(r"tell|withdraw (?:me|from)|offer|pull out|decline|told"),
    says=(
        "You may let that ripen; going on talking binds you to nothing. If it stays a no, say so, and I have a kind goodbye ready that keeps the door open.",
    ),
)  # fmt: skip
TOPICS = (ELSEWHERE, GIVE_UP, NO_PICKUP, BOSS, NOTICE, BY_CHANCE, COFFEE, NOT_TAKING)
