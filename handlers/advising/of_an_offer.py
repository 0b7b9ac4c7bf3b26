"""With an offer in the room: take it, ask for more, which of two, take it back, in writing, before the yes and after it."""

from handlers.advising.known import time_left
from handlers.advising.topic import NEWS, NEWS_OR_DEED, REPORT, Topic, starts, words
from handlers.reading.day_words import WORKDAY
from handlers.turn import Turn


def _offered(turn: Turn) -> bool:
    return any(o.status in ("offer", "accepted") for o in turn.search.opportunities)


MORE = Topic(
    about=(
        words(r"negotiat\w*|counter[- ]?offer\w*|(?:can|could|should|may|do|how) i (?:\w+ )?counter\b|"
r"(?:ask|asking|push|go|say|hold out|aim|try) (?:\w+ )?for (?:\$|£|€|₹|rs\.? ?)?\d[\d.,]*k?(?! ?(?:days?|weeks?|months?|minutes?|more)\b)(?! ?hours?\b(?! (?:instead|a week|per week)))|"
r"(?:ask|asking|push|bargain|haggle) (?:\w+ )?for "
r"(?:more|a (?:higher|better) (?:salary|offer|pay)|higher|better|a raise)"
r"(?! time| days| details| info\w*)|"
r"haggle|more (?:money|salary|pay)|"
r"(?:lower|less|worse) than "
r"(?:i (?:hoped|wanted|asked|thought|expected|have|earn|make)|what (?:i|we)|"
r"we (?:discussed|said|agreed)|they said|expected|hoped)|"
r"low ?ball\w*|"
r"(?:offer|salary|pay|money|sum)(?:'s| is| was)? (?:\w+ )?(?:too )?(?:low|little|bad)\b|"
r"it(?:'s| is) (?:way |much |a bit |a little |too )*(?:low|less|lower|too little)(?: than \w+)?|"
r"is (?:\$|£|€)?\d[\d,.]*k? (?:good|ok|fair|enough|too low)"),
    ),
    unless=words(r"low (?:key|pressure)|time|negotiation (?:skills|role)|they asked about|i negotiated|"
r"negotiating the"),
    when=_offered,
    told=True,
    says=(
        "You may ask, once and kindly; an offer is hardly ever withdrawn for it. By phone if they called: glad about the offer, one number or range with its reason, and then be quiet. "
        "Other things count too: a later start, days at home, leave. Whether the sum is right, people in your trade know better than I.",
        "Asking is expected, once: say you want the job, name one number with a reason, and ask what is possible. Have it in writing afterwards. For what is usual in your trade, ask two people in it.",
    ),
)  # fmt: skip
HOW_TO = Topic(
    about=(starts(r"(?:how|when|should|can|do|may) (?:do |can |should |to )?(?:i )?(?:\w+ )?"
r"(?:negotiat\w*|ask for more money|bring up (?:the )?(?:money|salary|pay)|"
r"talk about (?:the )?(?:money|salary|pay))|"
r".*\b(?:rude|ok|okay|bad|early|soon|greedy|right) to (?:ask|bring up|talk|negotiate)\b.{0,12}\b"
r"(?:salary|money|pay)"),),
    says=(
        "Not before there is an offer; then once, kindly: one number with its reason, and quiet. If they ask earlier, name a range whose lower end you would be glad with. Thank-yous and check-ins stay free of it.",
    ),
)  # fmt: skip
TAKE_IT = Topic(
    about=(starts(r"(?:(?:should|shall|do|would you|must|can) (?:i )?(?:just |really |rather )*"
r"(?:take|accept|say yes to|sign|decline|refuse|turn (?:it|this|that|them) down|reject|go for|"
r"choose|pick)\b"
r"(?: (?:it|this|that|them|the (?:job|offer|role|first|lower|one|money|contract)|an?y?)\b)?.{0,50}|"
r"which (?:one|job|offer|of (?:them|the two|these))\b.{0,30}\b"
r"(?:take|choose|pick|better|accept|go)|"
r"(?:is|was) (?:it|this|that) (?:a )?(?:good|fair|bad|decent) (?:offer|deal)|"
r"i (?:don'?t|do not|dont|can'?t) (?:know|decide) (?:if|whether|which)\b.{0,30}\b"
r"(?:take|accept|offer|job|it|one|choose)|"
r"what would you (?:do|choose|take)|"
r"what if i (?:say (?:no|yes)|accept|take it|decline|regret|choose wrong|make a mistake))"),),
    when=_offered,
    unless=words(r"notes|call|phone|time off|a break|before|thank|in writing|train|the day off|how long|invit\w+|"
rf"linkedin|portfolio|along|{WORKDAY}|first|these matters|times?|slot|"
r"\d+(?: ?[ap]m)?"),
    says=(
        "That choice is yours, and I would not make it for you. Three questions help: would you take it if no other came, can you see yourself with these people on a grey Tuesday, and does the money carry you. "
        "Until your date you owe nobody an answer; I remind you in good time.",
    ),
    follow="next",
)  # fmt: skip
TAKEN_BACK = Topic(
    about=(words(r"(?:can|could|will|would|what if|do|if) "
r"(?:they|she|he|the company|an employer|companies|(?-i:[A-Z]\w+))"
r"(?: (?:still|just|even|really))* "
r"(?:take (?:it|the offer|an offer|this) back|withdraw|revoke|rescind|cancel|pull|"
r"change (?:it|their mind))|"
r"(?:rescind|revoke|withdraw)\w*\b.{0,20}\boffer"),),
    unless=words(r"i withdraw|should i withdraw|can i"),
    when=_offered,
    says=(
        "It is rare, and hardly ever because somebody asked a question or took the time they were given. Firm it is once it is signed by both sides; until then keep your other conversations alive, and your present job.",
    ),
)  # fmt: skip
IN_WRITING = Topic(
    about=(words(r"in writing|written (?:offer|contract|confirmation)|(?:verbal|oral|phone) offer|"
r"offer (?:by|over the) phone|paper(?:work)?|contract"), words(r"should|can|may|do|must|wait|ask|trust|when|how|enough|safe|valid|binding|count\w*|what if|"
r"have to")),
    when=_offered,
    unless=words(r"contract (?:work|role|job|position)|thank"),
    says=(
        "Yes, ask for it, it is quite usual: \"Thank you, I'm delighted. Could you send the details in writing?\" Say neither yes nor no before you have read it: pay, first day, notice, place.",
    ),
    follow="step",
)  # fmt: skip
BOTH = Topic(
    about=(words(r"(?:can|should|could|may|is it (?:ok|okay|bad|wrong)|do i|am i|must i)\b.{0,40}"), words(r"(?:accept|accepted|sign|signed|take|taken|said yes|say yes|offer)\b.{0,50}\b"
r"(?:and|but|while|still|then|later)\b.{0,40}\b"
r"(?:interview\w*|look\w*|talk\w*|other|elsewhere|back out|renege|change my mind|another|better)")),
    says=(
        "Before your yes: by all means, go on talking, and tell the others your date. After it: better not; close the others kindly the same day. Going back on a yes can be done, but people remember it.",
    ),
)  # fmt: skip
BETTER_ONE = Topic(
    about=(words(r"(?:accepted|signed|said yes|took (?:it|the job|one)|committed)\b.{0,60}\b"
r"(?:better|another|second|new|other|higher) (?:offer|one|job)|"
r"(?:back out of|renege on|go back on) (?:it|that|my|the|a|an)\b.{0,30}|"
r"(?:can|may|is it (?:legal|ok|allowed|possible|bad)(?: for me)? to) (?:i )?"
r"(?:still )?change my mind|"
r"i changed my mind about (?:the|my) (?:yes|offer|job)"),),
    told=True,
    through=NEWS_OR_DEED,
    unless=words(r"declined"),
    says=(
        "That is a hard spot, and it happens. Sleep on it once: is the new one better in two years' time, or only bigger today? If you do go back on your yes, ring them, soon, short and sorry, before you sign the other. Look into the contract first; I change nothing until you tell me.",
    ),
)  # fmt: skip
TODAY = Topic(
    about=(words(r"when (?:do|must|should) i (?:have to |need to )?(?:answer|decide|reply|sign)|by when|until when|"
r"how long (?:do i have(?! to wait)|can i (?:wait|take|make \w+ wait)|will they wait)|"
r"(?:do|must|have|need)\b.{0,12}\b(?:decide|answer|reply|say yes|sign|choose)\b.{0,20}\b"
r"(?:today|now|right away|at once|immediately|on the spot|so fast|so quickly|by tomorrow)|"
r"pressur\w+ me|exploding offer|"
r"(?:want|wants|need|needs) (?:an? |my )?(?:answer|decision) "
r"(?:today|now|right away|immediately|on the spot)"),),
    when=_offered,
    says=time_left,
)  # fmt: skip
SHOW_IT = Topic(
    about=(words(r"(?:show|send|forward|share|tell) (?:\w+ ){0,2}(?:the |my |this )?(?:offer|letter|number|salary)"
r"(?: letter)? (?:to|with)|"
r"play (?:them|one|both) (?:off )?against|"
r"(?:lie|bluff) about (?:having )?(?:an?|another|other|the)? ?offers?|pretend (?:i have|to have)|"
r"make up an? (?:other )?offer|use (?:it|the offer|this) (?:as leverage|against)"),),
    when=_offered,
    says=(
        "Say that there is an offer, and by when you must answer; that is fair, and everybody understands it. Don't show the letter, and never invent one: such things are asked about, and they end it.",
    ),
)  # fmt: skip
LATER_START = Topic(
    about=(words(r"(?:start|begin) (?:\w+ )?"
r"(?:later|in (?:a|two|three|\w+ber|\w+uary|march|april|may|june|july|august)|after)|"
r"my (?:holidays?|vacation|trip|wedding|honeymoon|notice period)"), words(r"can|may|what about|ask|should|how|possible|booked|tell")),
    when=_offered,
    unless=words(r"they asked|pause|until"),
    says=(
        "Say it now, before you sign, in one line: \"I have two weeks booked in June, and could start on ...\" Hardly anybody minds, and after the contract it is harder.",
    ),
)  # fmt: skip
BY_PHONE = Topic(
    about=(words(r"(?:only|just) (?:told|offered|said|called|have it|have this)\b.{0,20}\b"
r"(?:phone|call|verbally|orally|word)|"
r"nothing in writing|no (?:letter|contract|paper) yet"),),
    when=_offered,
    told=True,
    through=REPORT,
    says=(
        "Then ask for it in writing, with pay, first day and notice; until you have read it, say neither yes nor no. The thanks for the offer that I have for you asks for just that.",
    ),
    follow="step",
)  # fmt: skip
STILL_GO = Topic(
    about=(starts(r"(?:should|shall|do|must|can) (?:i )?(?:still |even |really |have to |need to )*"
r"(?:go|attend|do (?:it|the (?:other )?interview)|show up|keep (?:it|the (?:other )?interview)|"
r"take the (?:other )?interview|cancel (?:it|the (?:other )?interview)|"
r"go (?:there|to (?:it|the (?:other )?interview)))\b"),),
    when=_offered,
    unless=words(r"for it|with (?:it|them)|notice|remind|boss|dressed|through with|go back|back on"),
    says=(
        "Yes, as long as nothing is signed: it costs an hour, and it shows you what you are comparing with. Once the other one is signed, cancel kindly and early.",
    ),
)  # fmt: skip
TWO = Topic(
    about=(words(r"(?:two|2|three|3|both|second|another) (?:job )?offers?|offers? from both|an offer from each"), words(r"now|what|how|which|help|choose|decide|should|have|got")),
    unless=words(r"told|emailed|e-mailed|mailed|wrote|tell|from (?!both|each|them)[A-Z]?\w+|at [A-Z]\w+|"
r"by (?:mon|tues|wednes|thurs|fri)\w*|answer by|\d"),
    when=_offered,
    told=True,
    through=NEWS,
    says=(
        "A good trouble to have. Tell me which company the other is from and by when it wants an answer, and I watch both dates. The choice is yours; if one date comes too early, ask for a few days, which is usual.",
    ),
)  # fmt: skip
SLEEP_ON_IT = Topic(
    about=(starts(r"(?:let me|i['’]?ll|i will|i have to|i need to|i want to|i['’]d like to|need to|gonna|going to|i['’]m going to|have to|want to)? ?"
r"(?:sleep on it|think (?:about it|it over|on it)|mull it over|talk (?:it over|to my (?:wife|husband|partner|family|mum|mom|parents)))\b[^?]{0,30}$"),),
    when=_offered,
    told=True,
    through=frozenset({"order", "day"}),
    says=("Of course, and nothing has to be said before your date; I remind you in good time. If it is too near, ask for a few days more: \"how do I ask for more time\" brings the words.",),
)  # fmt: skip
TOPICS = (
    SLEEP_ON_IT, STILL_GO, BETTER_ONE, BOTH, TODAY, MORE, HOW_TO, TAKEN_BACK, IN_WRITING, BY_PHONE, SHOW_IT, LATER_START, TWO, TAKE_IT,
)  # fmt: skip
