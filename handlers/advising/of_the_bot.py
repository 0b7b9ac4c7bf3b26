"""Doubts about the bot itself: who reads this, what it costs, how to stop it, whether it is a person."""

from handlers.advising.topic import Topic, starts, words
from handlers.advising.trusting_it import FIND, HOW_LONG, KNOWN, NOT_NOW, PAPERS, START, SURE, TRUST, USELESS

READ = Topic(
    about=(
        words(r"read|reads|see|sees|look(?:s|ing)? at|view|access|find out|know|hear|share[sd]?|forward\w*|tell|"
r"leak\w*|show(?:s|n)?"),
        words(
            r"(?:this|these|that)(?: chat| here| conversation)?|here|"
r"(?:our|this|the) (?:chat|conversation|messages?)|what i (?:write|type|say|tell)(?: you| here)*|"
r"my (?:messages?|data|notes|texts|chats?|info\w*|secrets)|me using (?:you|this)|"
r"i(?:'m| am)? us(?:e|ing) (?:you|this|a bot)"
        ),
        starts(r"(?:who (?:else )?(?:can |could |will |might )?|"
r"(?:can|could|will|would|does|do|is|are|may) "
r"(?!i\b|we\b|it\b|let\b|you (?!share|show|tell|send|forward|leak|pass)))|"
r".*\b(?:anyone|anybody|employers?|boss)(?: else)? (?:\w+ ){0,2}(?:see|read|find out|know|access)"),
    ),
    unless=words(r"can you (?:see|read|tell|show)|tell (?:me|him|her|them)|show me|linkedin|thank|draft|cv|resume|"
r"mail|email|e-mail|reference\w*"),
    says=(
        "No employer sees any of this; I never write to one. It is kept on the machine of whoever runs this bot, and in the chat app as any message is. "
        "/export hands you all of it, /forget deletes it for good.",
        "You and I, and whoever runs this bot could look at what it stores. Employers never: nothing goes to them but what you send yourself. /forget deletes everything.",
    ),
)  # fmt: skip
DATA = Topic(
    about=(
        words(r"(?:my|these|those) "
r"(?:data|messages?|information|info|details|chats?|notes|privacy|secrets?|answers)|"
r"gdpr|(?:is|are) (?:this|it|that|you|what i (?:write|say|type|tell)\b.{0,12}) (?:\w+ )?"
r"(?:private|confidential|anonymous|secure|safe|encrypted)|"
r"about (?:my )?privacy|how private"),
        words(r"safe|secure\w*|sell|sold|selling|store[sd]?|keep|kept|save[sd]?|train\w*|private|privacy|"
r"confidential|anonymous|gdpr|do you do|happens?|protect\w*|encrypt\w*|go(?:es)?|end up|use[sd]?|"
r"where"),
        starts(r"(?:do|does|is|are|what|where|how|will|can|who|should i be|was|isn'?t)"),
    ),
    unless=words(r"they|them|company|employers? (?:keep|store|save)|my (?:cv|resume)"),
    says=(
        "It stays with this bot: nothing is sold, and nothing goes to employers. Only where you switch Polish on, a draft you tap it for goes to a language model. "
        "/export hands you all of it, /forget deletes it, backups included.",
        "What you tell me is kept to remind you, and for nothing else: not sold, not shown to any employer. /forget wipes a company, or everything, for good.",
    ),
)  # fmt: skip
COST = Topic(
    about=(
        starts(
            r"(?:how much (?:is|does|do|are|will) (?:this|it|you|the bot|afterword|that)\b"
r"(?!.*\b(?:pay|salary|job|role|know|remember|keep|store|save)\b)|"
r"(?:is|are) (?:this|it|you|the bot|afterword) (?:for )?(?:free|paid|a subscription)|"
r"(?:does|do|will|is there|do i have to|must i|what does|what do) "
r"(?:this|it|you|the bot|using (?:this|you)|i|a)?\b.{0,20}\b"
r"(?:cost|charge|pay (?:for (?:this|you|it)|you|anything)|money for this|subscription|price|fee))"
        ),
    ),
    unless=words(r"offer|salary|they|them|gift|reply"),
    says=("Nothing. I'm free, there is no subscription, and nothing is sold on the side.",),
)  # fmt: skip
STOP = Topic(
    about=(
        starts(
            r"(?:how (?:do|can|could|would) (?:i|you|we) "
r"(?:stop|quit|leave|unsubscribe|turn (?:you|this|it) off|switch (?:you|this|it) off|"
r"get rid of (?:you|this)|cancel (?:this|you)|end this|mute|silence|disable|uninstall|shut you)|"
r"(?:can|may|could) i (?:stop|quit|leave|mute|turn (?:you|this) off|switch you off|unsubscribe)"
r"(?: (?:this|you|it|the bot|using|any ?time|here))*\W*\??$|"
r"how (?:do|can) i (?:delete|remove|erase|wipe) (?:everything|all|my|this|me|it all))"
        ),
    ),
    unless=words(r"process|interview|application|offer|worrying|thinking|my cv|the draft|nervous|shaking|"
r"reminder about"),
    says=(
        "/pause keeps me quiet until you say so, and any message wakes me up again. /forget deletes a company, or everything about you. Less of me: /settings.",
    ),
)  # fmt: skip
HUMAN = Topic(
    about=(
        starts(
            r"(?:are|r) (?:you|u) (?:really |actually |just |even |like )*(?:an? )?"
r"(?:human|person|real|bot|robot|machine|ai|a\.?i\.?|chat ?gpt|gpt|claude|llm|language model|"
r"computer|alive|program)\b|"
r"(?:am i|is this) (?:talking to |chatting with |speaking (?:to|with) )?(?:an? )?"
r"(?:human|real person|person|bot|robot|machine|ai|chat ?gpt)\b|"
r"who (?:made|built|wrote|created|programmed|is behind|runs|owns) (?:you|this|the bot)\b|"
r"do you use (?:ai|chat ?gpt|gpt|a language model)"
        ),
    ),
    says=(
        "A program, not a person, and no language model either: rules from people who hire, and your own dates. What I say I can give a reason for: /why.",
    ),
)  # fmt: skip
MAILBOX = Topic(
    about=(
        starts(
            r"(?:can|could|do|will|would|are) you (?:able to )?(?:also |automatically |please )*"
r"(?:read|see|check|access|watch|scan|look (?:at|in|into)|open|connect (?:to|with)|sync|monitor|"
r"track) (?:\w+ )?(?:my |the |their )?(?:\w+ )?"
r"(?:e-?mails?|mail(?:box)?|inbox|gmail|outlook|calendar|linkedin|phone|texts|messages)\b"
        ),
    ),
    says=(
        "No, I see only what you write or forward to me here, and calendar files you send. Paste a mail of theirs, and I take the dates from it.",
    ),
)  # fmt: skip
FOR_ME = Topic(
    about=(
        starts(
            r"(?:can|could|will|would|do) (?:you|u) (?:please |also |just |maybe |actually |really )*"
r"(?:(?:write|talk|speak|reply|respond|answer|apply) (?:to )?"
r"(?:them|her|him|the \w+|employers?|companies|people)?\s?"
r"(?:for me|on my behalf|yourself|instead of me|in my name)|"
r"(?:call|ring|phone|contact|reach out to|negotiate with|pretend to be|message|text) "
r"(?:them|her|him|the (?!office|best)\w+|employers?|companies|people|me\W*$)"
r"(?: (?:for me|on my behalf|yourself|instead(?: of me)?))?\W*\??$)"
        ),
    ),
    unless=words(r"call me|text me"),
    says=(
        "I never write or ring anybody but you; that stays in your hands. The wording I can have ready, and the moment for it.",
    ),
    follow="step",
)  # fmt: skip
TOPICS = (
    START,
    PAPERS,
    HUMAN,
    COST,
    STOP,
    MAILBOX,
    FOR_ME,
    HOW_LONG,
    NOT_NOW,
    FIND,
    KNOWN,
    DATA,
    READ,
    TRUST,
    SURE,
    USELESS,
)
