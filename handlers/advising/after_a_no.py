"""After a no: why, may I ask, apply again, was it my age, shall I tell them what I think."""

from handlers.advising.refused import told_no
from handlers.advising.topic import NEWS, Topic, starts, words

WHY = Topic(
    about=(starts(r"(?:why (?:did|do|would|have|was|am|were|didn'?t|wasn'?t|not) "
r"(?:they|she|he|it|the \w+|[a-z]+|i|me)\b.{0,20}\b"
r"(?:reject\w*|turn(?:ed)? me down|no|chosen|picked|hire|hired|choose|pick|take me|want me)\b|"
r"why (?:not )?me\W*$|"
r"(?:was|is) it (?:my fault|because (?:of )?|something i|anything i|due to)\b.{0,40}|"
r"what did i do wrong|what (?:was|is) wrong with me|(?:is|was) it (?:about )?me\W*$|"
r"did i (?:say|do) something wrong)"),),
    when=told_no,
    unless=words(r"ask|apply|thank|you"),
    says=(
        "From here nobody can see it; mostly somebody fitted one point more closely, or it was settled inside. It is one role on one day, and no measure of you. In your reply to the no you may ask one question: what would have made the difference.",
    ),
    follow="next",
)  # fmt: skip
FEEDBACK = Topic(
    about=(words(r"feedback|"
r"(?:ask|find out|know|tell me|told) (?:them |her |him )?"
r"(?:why|what (?:was missing|i (?:did|could|should)|went wrong|could i)|the reason|"
r"for (?:the|a) reason)|"
r"ask why|what (?:could|should) i have done"), starts(r"(?:can|may|should|could|is|how|do|shall|would|will)\b")),
    unless=words(r"you|follow up|early"),
    when=told_no,
    says=(
        "Yes, once, and inside your kind reply to the no: \"If you have a minute, one thing I could do better would help me.\" If nothing comes, leave it there; many may not say.",
    ),
    follow="step",
)  # fmt: skip
FEEDBACK_EARLY = Topic(
    about=(words(r"ask (?:\w+ ){0,3}for (?:\w+ )?feedback|get (?:any |some )?feedback|for feedback"), starts(r"(?:can|may|should|could|is|how|do|shall)\b")),
    unless=words(r"they (?:asked|want)|from you"),
    says=(
        "Better when the outcome is known; before it hardly anybody may say much. Whichever way it goes, I have the right moment and the sentence for it.",
    ),
    follow="next",
)  # fmt: skip
AGAIN = Topic(
    about=(words(r"(?:apply|applying|re-?apply|try|apply for|considered)\b.{0,30}\b"
r"(?:again|another|other|different|later|next year|there|same company|a second time)|"
r"re-?appl\w+"), words(r"can|may|should|could|is it|how long|when|do|worth|allowed|will they")),
    when=told_no,
    unless=words(r"elsewhere|meanwhile"),
    says=(
        "Yes. For another role at once, for the same one in half a year or when something new is on your side. People who came close are often thought of first; a kind reply now keeps you in mind.",
    ),
)  # fmt: skip
UNFAIR = Topic(
    about=(words(r"(?:because of|due to|is it|was it) (?:my |how )?"
r"(?:age|old|race|colou?r|gender|accent|name|religion|pregnan\w*|disab\w*|hair|weight|"
r"being (?:a |too )?\w+|skin|origin|kids)|"
r"discriminat\w+|racis\w+|ageis\w+|sexis\w+|sue (?:them|the company|him|her)|"
r"take (?:them|him|her) to court|lawyer|illegal to reject|legal action"),),
    unless=words(r"law firm|as a lawyer|lawyer (?:role|job|position)|interview (?:for|with)|paralegal"),
    says=(
        "That I can't judge, and I'm sorry that the question is there. If something they said points to it, write it down today, word for word with the date, and ask an advice centre or a lawyer; until then a short, kind reply costs you nothing.",
    ),
)  # fmt: skip
ARGUE = Topic(
    about=(words(r"(?:should|can|could|may|shall|want to|going to|gonna|wanna|'ll|will|let me|i'd like to|"
r"would like to|tempted to) "
r"(?:i )?(?:just |really |now )*"
r"(?:argue|complain|convince (?:them|her|him)|change their mind|fight (?:it|this)|"
r"tell (?:them|her|him) (?:what i (?:really )?think|off|how|to (?:go|fuck|get))|"
r"give (?:them|her|him) (?:a piece|hell)|"
r"(?:leave|write|post) (?:a )?(?:bad |nasty |negative )?(?:review|glassdoor|something nasty)|"
r"name and shame|call them out|go off on|appeal)"),),
    unless=words(r"about the delay"),
    told=True,
    says=(
        "Say it all here, as loud as you like; nothing of it goes anywhere. To them a short, kind line serves you better: the second choice is called more often than one thinks, and people change companies.",
    ),
    follow="step",
)  # fmt: skip
TURN_ROUND = Topic(
    about=(words(r"(?:change (?:their|her|his) mind|reconsider|(?:they|she|he) (?:\w+ )?come back to me|"
r"second chance|"
r"(?:job|role|position|ad|advert|posting)(?:'s| is)? still "
r"(?:posted|advertis\w+|online|open|up|there)|"
r"still (?:posted|advertis\w+|listed)|next in line|second choice|"
r"keep (?:my|me|the) (?:cv|resume|in mind|details|data|application)|back in the running)"),),
    when=told_no,
    told=True,
    through=NEWS,
    unless=words(r"before they|i changed my mind|should i reconsider|applied"),
    says=(
        "It happens now and then: the first choice says no, or another role opens, and they look at who was close. A kind reply keeps that door open; more cannot be done, and waiting for it would be no good plan.",
    ),
    follow="next",
)  # fmt: skip
WORTH_IT = Topic(
    about=(words(r"(?:worth|any (?:point|use|sense)|(?:do|must|should) i (?:have to|need to|even|still|really|bother to)|bother(?:ing)?)\b.{0,30}\b(?:reply(?:ing)?|respond(?:ing)?|answer(?:ing)?|writ(?:e|ing) back|thank(?:ing)? them)"),),
    when=told_no,
    unless=words(r"how|what|when|offer|interview|questions?"),
    says=(
        "Yes, two kind lines within a day or two. Hardly anybody does it, and the second choice is called more often than one thinks.",
    ),
    follow="step",
)  # fmt: skip
KEEP_OPEN = Topic(
    about=(words(r"(?:keep|leave|hold) (?:the|that|a|my|this) (?:door|foot|line)s? (?:\w+ )?(?:open|in)|keep in touch|stay in (?:touch|contact|the picture)|"
r"(?:not|without) burn\w* (?:the |any |a |my )?bridges?|stay on (?:their|his|her) (?:radar|list)"),),
    when=told_no,
    told=True,
    unless=words(r"they|she|he|asked|said|says|would like|wants?|wanted"),
    says=(
        "One short, kind answer to the no does it: thanks, the one thing you liked there, and that you would be glad to hear of another opening. I have the wording, one day after the no. Then nothing until there is something new to tell.",
    ),
    follow="step",
)  # fmt: skip
TOPICS = (WORTH_IT, KEEP_OPEN, FEEDBACK, AGAIN, UNFAIR, ARGUE, TURN_ROUND, WHY, FEEDBACK_EARLY)
