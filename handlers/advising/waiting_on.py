"""While nothing comes: ghosted, nobody picks up, go on applying, give up, say it to the boss, meet them by chance."""

from handlers.advising.topic import NEWS, NEWS_OR_DEED, Topic, starts, words

ELSEWHERE = Topic(
    about=(
        starts(r"(?:should|shall|can|may|do|could|is it (?:ok|okay|bad|wise) (?:to|if i))(?: i)?\b"),
        words(r"(?:apply|applying|look(?:ing)?|interview(?:ing)?|search(?:ing)?|talk(?:ing)? to others) "
r"(?:\w+ )?(?:elsewhere|other (?:jobs|companies|places|roles)|somewhere else|around|further|on|for other|"
r"more|meanwhile|in the meantime)|"
r"keep (?:applying|looking|searching|interviewing)|stop (?:applying|looking|searching)|"
r"put all my eggs"),
    ),
    unless=words(r"offer|accepted|accept|signed|take notes"),
    says=(
        "Yes, go on until something is signed. It takes the weight off this one, and nobody expects you to wait for them alone. Tell me each new one, and I keep the dates.",
    ),
)  # fmt: skip
GIVE_UP = Topic(
    about=(starts(r"(?:should|shall|do|must) i (?:just |already |finally |better )*"
r"(?:give (?:it |this |that |them )?up|move on|let (?:it|this|them) go|"
r"forget (?:it|them|about (?:it|them))|stop (?:hoping|waiting|trying)|lose hope|"
r"cross (?:it|them) off|write (?:it|them) off)|"
r"is it (?:time to (?:give up|move on|let (?:it )?go|forget)|hopeless|pointless)\b.{0,24}|"
r"is there (?:still )?(?:any )?(?:hope|a chance|point)"),),
    unless=words(r"my (?:current )?job|offer|writing to|call|write|mail"),
    says=(
        "You needn't decide that; let it run in the back while you put your strength elsewhere. Late answers come more often than one thinks. When the last sensible note is out, I say so, and close it kindly if you like.",
    ),
    follow="next",
)  # fmt: skip
NO_PICKUP = Topic(
    about=(
        words(r"recruiter|headhunter|agent|agency"),
        words(r"(?:does|do|did|is|has|have|will|won'?t|never|not|doesn'?t|don'?t|didn'?t|isn'?t|hasn'?t|went|"
r"gone) ?(?:not )?(?:\w+ )?"
r"(?:answer\w*|reply\w*|replied|respond\w*|pick(?:s|ing)? up|calls?(?:ed)? (?:me )?back|react\w*|"
r"silent|quiet|dark|ghost\w*|disappear\w*|got back|get back)|"
r"ghost(?:ed|ing)|disappeared|unreachable"),
        words(r"what|should|why|can|how|normal|now what|bad|mean|rude|write (?:to )?the company|directly|\?"),
    ),
    unless=words(r"i (?:answered|replied)|for (?:\d+|two|three|a) (?:days|weeks?)"),
    says=(
        "Recruiters juggle dozens of people, so their silence is seldom about you. After two weeks one call is fine; going past them to the company mostly is not, unless they said so.",
    ),
    follow="next",
)  # fmt: skip
BOSS = Topic(
    about=(words(r"(?:do|should|must|can|shall|may|when do|how do|what do) i (?:\w+ )?(?:have to |need to )?"
r"(?:tell|say to|inform|talk to|let)\b"), words(r"my (?:current |present |old )?"
r"(?:boss|manager|employer|company|team|colleagues|coworkers|co-workers|work)")),
    unless=words(r"references|reference"),
    says=(
        "Not before a contract is signed by both sides. Until then it is yours alone; interviews go under \"an appointment\". Afterwards tell your boss first, in person, then in writing with the last day.",
    ),
)  # fmt: skip
NOTICE = Topic(
    about=(words(r"(?:when|how|should|can|do|must) (?:do |can |should |to )?i? ?(?:\w+ )?"
r"(?:quit|resign|hand in my notice|give (?:my |in my )?notice|leave my (?:job|company)|"
r"notice period)\b|"
r"(?:quit|resign|give notice) (?:now|already|today|first|before)"),),
    unless=words(r"this bot|the bot|you|them my notice period is"),
    says=(
        "Only when the new contract is signed by both sides, with pay and first day in it; a yes by phone is not enough. Then give notice in writing, and keep it friendly.",
    ),
)  # fmt: skip
HAS_QUIT = Topic(
    about=(words(r"^\W*(?!(?:quit|left)\W*$)(?:so |well |ok |btw )*(?:i(?:'ve| have)? )?"
r"(?:just |finally |actually )*"
r"(?:quit|resigned|handed in my (?:notice|resignation)|gave (?:my |in my )?notice|left)"
r"(?: (?:from )?my (?:old |current |present )?(?:job|company|work|position))?"
r"(?: (?:today|yesterday|this morning|last week|on \w+))?\W*$"),),
    told=True,
    through=NEWS_OR_DEED,
    unless=words(r"interview|process|left (?:today|yesterday)"),
    says=(
        "A big step. Part kindly: your last day in writing, and a word to the people you liked; one meets again. Your conversations go on here as they are.",
    ),
    follow="next",
)  # fmt: skip
BY_CHANCE = Topic(
    about=(words(r"(?:(?:i|we|i've|i have|if i|just) (?:just |might |could |will |randomly )?|^\W*)"
r"(?:saw|met|ran into|bumped into|run into|bump into|meet|seen)\b.{0,40}\b"
r"(?:at the (?:gym|store|supermarket|station|bar|party|airport|dog park|cafe|bakery|playground)|"
r"on the (?:street|train|bus|subway|plane|tube)|"
r"in the (?:street|elevator|lift|supermarket|gym|shop)|by (?:chance|accident)|outside of work|"
r"in town|downtown)"),),
    told=True,
    unless=words(r"career fair|job fair|conference|meet-?up|event|interview(?:ed)? at|referred"),
    says=(
        "A smile and a hello, and nothing about the job unless they begin; that is perfect. It changes nothing in the plan.",
    ),
)  # fmt: skip
MISSED_CALL = Topic(
    about=(words(r"i (?:just |stupidly )?missed (?:a |their |her |his |the )?(?:phone )?call(?!s? for)|"
r"missed (?:an? |another )?(?:phone )?calls? (?:from|by) (?:them|her|him|there|somebody|someone)|"
r"(?:they|she|he|recruiter|somebody|someone|\w+) (?:called|rang|phoned) (?:me )?(?:but|and) i "
r"(?:\w+ )?(?:didn'?t|didnt|couldn'?t|did not|missed|slept)|"
r"(?:didn'?t|did not|couldn'?t) "
r"(?:pick up|answer (?:it|the phone|their call|her call|his call)|hear the phone)|"
r"(?:should|do|can|must) i (?:call|ring|phone) (?:\w+ )?back"),),
    told=True,
    through=NEWS,
    unless=words(r"(?<!no )(?<!any )(?<!a )voicemail|e-?mailed|(?<!no )(?<!any )message|spoke|she didn'?t|he didn'?t|they didn'?t|interview was|my call|"
r"no answer"),
    says=(
        "Ring back in office hours, today if there is time, else tomorrow before noon: \"You tried to reach me; now is good.\" Nobody there: one short mail with two times. Tell me what it was about.",
    ),
)  # fmt: skip
UNKNOWN_NUMBER = Topic(
    about=(words(r"(?:unknown|strange|private|blocked|withheld|foreign|weird) (?:phone )?number|"
r"number i (?:don'?t|do not|dont) (?:know|recognize|recognise)|no caller id"),),
    told=True,
    unless=words(r"gave me|her number|his number"),
    says=(
        "It may be them; people who hire often ring from a switchboard. Listen to it, or ring back once in office hours with your name first. When you know who it was and what they said, tell me.",
    ),
)  # fmt: skip
HEARSAY = Topic(
    about=(words(r"(?:linkedin|facebook|website|online|saw|seen|heard|rumou?r|somebody told me|a friend|news|"
r"read)\b.{0,40}"), words(r"(?:they|company|it)?(?:'ve| have| has|'s)? ?(?:just )?"
r"(?:hired|found|taken|filled|picked|chosen) "
r"(?:someone|somebody|another|a new|else|the (?:role|job|position))|"
r"new (?:hire|employee|starter)|(?:role|job|position) (?:is|was|has been) (?:filled|taken|gone)|"
r"(?:lay(?:ing)? off|layoffs|bankrupt|hiring freeze)")),
    told=True,
    through=NEWS,
    unless=words(r"they (?:told|wrote|said|e-?mailed|mailed|called) (?:me|to say|back)|"
r"(?:wrote|writes|e-?mailed|mailed|called|rang|phoned|texted|replied|answered)"
r"(?: (?:me|us|back|to say|and said))* (?:that|to say)|"
r"got (?:a|the) (?:mail|rejection|no)|mail from|rejected me|letter"),
    says=(
        "Until they say so to you, it is hearsay: it may be another team, another post, or an old page. I leave the plan as it is. If you would rather close it, say \"it was a no\", and I do.",
    ),
    follow="next",
)  # fmt: skip
LIKES = Topic(
    about=(words(r"(?:can|may|should|could|is it (?:ok|weird|bad) (?:to|if i)) (?:i )?"
r"(?:like|comment on|follow|share|react to)\b"), words(r"posts?|page|linkedin|article|update|company(?: page)?|profile"),),
    unless=words(r"instagram|facebook|tiktok|private|twitter"),
    says=(
        "A like under something professional is harmless, and following the company is fine. Comments and invitations read better once the outcome is known.",
    ),
)  # fmt: skip
SPAM = Topic(
    about=(words(r"(?:went|gone|go|landed|ended up|is|in|check) (?:\w+ )?(?:to |in )?(?:the |their |my )?"
r"(?:spam|junk)|"
r"spam folder|never (?:arrived|got there)|"
r"(?:did|maybe) (?:they|she|he) (?:not |never )(?:get|got|receive)"),),
    told=True,
    unless=words(r"forget|tell me|found it in|was in (?:my )?spam|their mail was|the answer was"),
    says=(
        "Possible, but rare; mostly it was read and put aside. Look into your own spam folder as well. The next note goes in the same thread, so that they see both.",
    ),
    follow="next",
)  # fmt: skip
COFFEE = Topic(
    about=(words(r"(?:ask|invite|take|treat|meet)\b.{0,24}\b(?:for|to|out for|out to) (?:an? )?"
r"(?:coffee|lunch|dinner|drinks?|beer|date)\b|"
r"ask (?:her|him) out"),),
    unless=words(r"they (?:asked|invited|want)|she (?:asked|invited)|he (?:asked|invited)|invited me|asked me|"
r"networking|referr\w+"),
    says=(
        "Not while they decide; it puts both of you in an odd place. Once the outcome is known a coffee is a fine idea, whichever way it went.",
    ),
)  # fmt: skip
NOT_TAKING = Topic(
    about=(words(r"(?:still )?"
r"(?:on probation|changed my mind|cold feet|having doubts|have doubts|"
r"not sure (?:i|if i|that i) (?:want|even want|like)|"
r"don'?t (?:even )?(?:know|think) (?:if |that )?i (?:want|like)|"
r"don'?t (?:really )?want (?:this|the|that) (?:job|role|position))"),),
    told=True,
    through=NEWS,
    follow="back",
    unless=words(r"tell|withdraw (?:me|from)|offer|pull out|decline|told"),
    says=(
        "You may let that ripen; going on talking binds you to nothing. If it stays a no, say so, and I have a kind goodbye ready that keeps the door open.",
    ),
)  # fmt: skip
TOPICS = (
    UNKNOWN_NUMBER,
    ELSEWHERE,
    GIVE_UP,
    NO_PICKUP,
    BOSS,
    NOTICE,
    HAS_QUIT,
    BY_CHANCE,
    MISSED_CALL,
    HEARSAY,
    LIKES,
    SPAM,
    COFFEE,
    NOT_TAKING,
)
