"""What employers ask for and may not, or should not, have yet: money, papers, past pay, private things."""

from datetime import timedelta

from handlers.advising.topic import Topic, starts, words
from handlers.reading import find
from handlers.turn import Turn

LATELY = timedelta(days=14)


def _references_wanted(turn: Turn) -> bool:
    """ "Should I warn Carol?", of somebody not known, where an employer asked for references lately."""
    asked = (o.references_asked_at for o in turn.search.opportunities)
    return not find.people(turn) and any(at is not None and turn.now - at < LATELY for at in asked)


THEY = words(
    r"they|he|she|recruiter|hr|company|employer|agency|form|it says|offer|manager|guy|lady|someone|"
    r"somebody|wants?|asked|asks?|needs?|requests?|requir\w+|sent|send|pay|[A-Z]\w+"
)
MONEY = Topic(
    about=(
        THEY,
        words(
            r"bank (?:details|account|info\w*|data|statements?|login)|account number|iban|routing number|"
r"credit card|debit card|card number|gift cards?|"
r"(?:pay|paid|money|salary|fee)\b.{0,20}\b(?:crypto|bitcoin|western union)|"
r"(?:pay|transfer|deposit|wire|send|buy|cash)\b.{0,30}\b"
r"(?:fees?|money|equipment|own laptop|training|checks?(?![- ]?in)|cheques?|upfront|deposit|"
r"software)|processing fee|training fee|application fee|deposit (?:a|the|their) (?:check|cheque)"
        ),
    ),
    unless=words(r"travel costs|reimburs\w+|expenses|interviewed at|job at|bank of|for a bank"),
    told=True,
    beside=True,
    says=(
        "Careful with that. An honest employer takes no money, and needs your bank details only after a signed contract: \"gladly, once it is signed\" is answer enough. "
        "If it comes before, ring the company on the number from its own website, and ask whether they know of it.",
        "Stop for a moment: fees, checks to cash or bank details before a contract are how job scams work. "
        "Look up the company's number yourself and ask there; a real one will understand. Until then, send nothing.",
    ),
)  # fmt: skip
PAPERS = Topic(
    about=(
        words(r"asked|asks?|asking|wants?|needs?|requests?|requir\w+|give|send|upload|provide|hand over|share|"
r"sent"),
        words(r"(?:copy of |photo of |picture of |scan of )?(?:my |an? |your |the )?"
r"(?:id|i\.d\.|identity card|id card|passport|ssn|social security(?: number)?|social|"
r"driv(?:er'?s|ing) licen[cs]e|national insurance(?: number)?|ni number|date of birth|dob|"
r"birth certificate|mother'?s maiden name|selfie)"),
    ),
    unless=words(r"if i have|whether i have|badge|idea|(?:e-?)?mail id|my id badge|at the door|reception|entrance|front desk|"
r"security desk|social (?:media|skills|work\w*|impact)"),
    told=True,
    beside=True,
    says=(
        "Ordinary once there is a signed offer, for the right to work; early for anything before. "
        "You may say: \"Gladly, once we have an offer in writing.\" If they press, check the company by a number you looked up yourself.",
        "After a written offer that is usual; before it, hold it back. A friendly \"I'll bring it when the contract is there\" is enough, and who presses you then is no employer to trust.",
    ),
)  # fmt: skip
SCAM = Topic(
    about=(words(r"scam\w*|(?:is|be|this|smells? like) (?:a )?fraud|fraudulent|phishing|"
r"fake (?:job|company|recruiter|offer|interview)|legit(?:imate)?|too good to be true|"
r"(?:job|offer|mail|e-?mail|company|recruiter|address|this|it|that|something)(?: \w+)? "
r"(?:is |looks? |seems? |feels? |sounds? )(?:\w+ )?(?:suspicious|sketchy|shady|off|dodgy|fishy)|"
r"is (?:this|that|it|he|she) (?:company |job |offer |recruiter )?(?:for )?real(?! person| human)"),),
    unless=words(r"fraud (?:team|detection|false|analyst|role|department|model\w*|prevention)|"
r"work(?:ed)? (?:on|in)|anti-fraud"),
    told=True,
    beside=True,
    says=(
        "Three signs tell most of it: they want money or bank details, they only ever chat and never show a face, or the mail is not from the company's own address. "
        "Ring the company on a number from its own website and ask; real ones don't mind. Until then, send no papers.",
    ),
)  # fmt: skip
PAST_PAY = Topic(
    about=(
        words(r"(?:current|present|last|previous|past|old|former) (?:salary|pay|wage|package|compensation)|"
r"salary history|pay ?slips?|pay ?stubs?|p60|w-?2|what i (?:earn|make|earned|made)|"
r"how much i (?:earn|make|earned|made)"),
    ),
    told=True,
    beside=True,
    unless=words(r"i told|i said|i gave|i sent|higher than|more than|lower than|less than|i want|i'd like"),
    says=(
        "You may keep that to yourself; in a number of places they are not even allowed to ask. "
        "\"I'd rather talk about what this role is worth to you; I'm looking for X to Y\" is a friendly way round. Payslips at most after an offer.",
        "Not a must. Name the range you want instead of what you have: friendly, and the same to everybody. Some places forbid the question altogether.",
    ),
)  # fmt: skip
PRIVATE = Topic(
    about=(
        words(r"asked|asks?|asking|question|legal|illegal|allowed|tell|mention|disclose|say|bring up|hide|"
r"lie about|know about"),
        words(r"(?:if i (?:have|want|plan|am having)|about (?:my )?|"
r"(?:have|having|plan(?:ning)?|want(?:ing)?|my) )"
r"(?:kids|children|a baby|family|a family)|"
r"pregnan\w*|married|marital status|boyfriend|girlfriend|"
r"(?:my )?(?:age|religion|faith|sexual\w*|orientation|disabilit\w+|illness|health|depression|"
r"anxiety disorder|autis\w+|adhd|diagnosis|chemo\w*|cancer|epilepsy)|"
r"how old i am|maternity|period of parental leave|church|ethnicity|"
r"where i(?:'m| am) (?:really )?from|accent"),
    ),
    unless=words(r"health ?care (?:company|role|job|sector)|"
r"health (?:insurance|benefits|tech|app|plan|sector|company|data)|age of|average age|"
r"tell (?:it )?(?:to )?my|family (?:business|company|owned)|nervous|liked|loved|nice|offered me"),
    told=True,
    says=(
        "That is yours to keep. In most places they may not ask, and you need not tell before there is a contract; a calm \"nothing that keeps me from doing this job well\" is enough. "
        "What the law says where you live, an advice centre knows better than I.",
    ),
)  # fmt: skip
CHECK = Topic(
    about=(words(r"background check|criminal (?:record|check)|credit check|drug test|dbs|"
r"police (?:check|certificate)|screening company|reference check|"
r"(?:called|calling|rang|contacted|checked|checking|emailed|spoke (?:to|with)) my "
r"(?:references?|old boss|former boss|last boss|ex[- ]?boss)"),),
    says=(
        "A check is mostly a step late in the process, for those they are serious about; no promise, and no reason for alarm. "
        "If something in it needs explaining, say it yourself beforehand, in one calm sentence.",
    ),
    follow="next",
)  # fmt: skip
VISA = Topic(
    about=(words(r"visa|sponsor\w*|work permit|right to work|green card|h-?1b|work authori[sz]ation|"
r"residence permit|blue card"),),
    unless=words(r"executive sponsor|event sponsor|visa inc|at visa|for visa|project sponsor"),
    says=(
        "Tell them before the last round, plainly and with what it takes: \"I need X; it takes about Y.\" If a form asks, answer it truly. "
        "Said early it is a matter of paper, said late one of trust. The law itself is beyond me.",
    ),
)  # fmt: skip
REFERENCES = Topic(
    about=(
        words(r"references?|referees?"),
        words(r"who|whom|which|how many|what now|what if|don'?t have|no references|should|do i|can i|good sign|"
r"mean|boss|bad"),
    ),
    unless=words(r"bring|along|they (?:want|asked|need)|reference number|give them|sent (?:them|my)|with reference|"
r"in reference|tell my references|job reference|asked me for"),
    says=(
        "Two or three people who saw your work, and who know that a call may come: tell them the role, who may ring, and two points worth stressing. "
        "A present boss is not expected; say \"after the offer\". Being asked for them is mostly a good sign.",
    ),
)  # fmt: skip
WARN_THEM = Topic(
    about=(starts(r"(?:should|shall|do|must|can) i (?:need to |have to )?(?:warn|prepare|alert|give [\w ]{2,24} (?:notice|warning|a heads))\b"),),
    when=_references_wanted,
    unless=words(r"offer|company|they|them when|about (?:the|my) (?:pay|salary)"),
    says=REFERENCES.says,
)  # fmt: skip
GIFT = Topic(
    about=(words(r"should i have (?:brought|taken|bought|given)\b.{0,20}\b"
r"(?:gift|present|flowers|chocolates?|cake|wine|something)"),),
    says=("No. Nobody expects one, and many may not take it. Three lines of thanks do more.",),
)  # fmt: skip
TASK = Topic(
    about=(
        words(r"(?:unpaid|free|for free)\b.{0,20}\b(?:work|task|project|assignment|trial|test|day|shift)|"
r"(?:work|task|project|assignment|trial|test|day|shift)\b.{0,20}\b"
r"(?:unpaid|for free|without pay|for nothing)|"
r"(?:task|assignment|take[- ]?home|test|case) (?:takes?|is|of|that takes) (?:\w+ ){0,3}"
r"(?:days|hours|too (?:long|much|big)|huge|a week)"),
    ),
    says=(
        "A few hours are usual, days are not. You may name your limit: \"I can give this three hours and will say what I'd do with more.\" Nobody serious minds; and you need not hand over what they could use as it is.",
    ),
)  # fmt: skip
TOPICS = (SCAM, MONEY, PAPERS, PAST_PAY, PRIVATE, CHECK, VISA, GIFT, TASK, REFERENCES, WARN_THEM)
