"""Everyday verbs, by what they may begin and where they count as verbs."""

from coach.wording.fragment.inflect import forms
from coach.wording.vocabulary import word_set

_CLEAR = (
    "take get make want keep lose go come know think find give become seem feel fail happen exist grow arrive send "
    "receive write sell bring rely depend eat throw follow believe teach learn hear suffer choose understand tend "
    "decide expect add remove create migrate integrate automate reduce increase improve maintain avoid prevent allow "
    "let hurt complain forget remember speak talk say tell die refuse consider prefer disappear appear introduce "
    "apply win hope try manage handle solve provide require include involve cause love like enjoy walk"
)
_EITHER_NOUN = (
    "work need use plan cost test report change release review support hire churn start end break leave move cut "
    "build fix ask call pay drop fall rise turn share store track crash slow close open order check care face "
    "deal return rate stop queue block waste own live mean stand run stay meet lack reach serve help put sit read "
    "buy miss wait spend deploy struggle pull ship cancel replace remain drift fight double matter suck train "
    "retire quit resign clash email phone text argue disagree overlap stall expire slip shrink jam leak document search pair rotate meet ring travel look sound rank score answer"
)
"""Verbs that are as often nouns ("the reports"): they count as verbs only where the grammar says so."""
_PAST_ONLY = word_set("bought broke dealt drove fell fought hid paid ran rose slid sold stole wore woke")
"""Past forms that are no nouns, of verbs that are counted only where the grammar says so."""
VERBS = forms(_CLEAR) | _PAST_ONLY
MAYBE_VERBS = forms(_EITHER_NOUN)
BARE_VERBS = (
    word_set(_CLEAR)
    | word_set(_EITHER_NOUN)
    | word_set(
        "save double halve speed simplify streamline shorten lower raise boost cut develop design set train coach "
        "mentor lead win earn measure document standardise standardize optimise optimize scale launch ensure free "
        "strengthen tidy unify merge split rewrite refactor cache monitor clean love like enjoy join contribute"
    )
)
"""May begin a fragment without a subject: "save them two days", "want to work with data"."""
STATIVE = word_set(
    "love like want enjoy need believe prefer think know admire care have value appreciate dream hope wish"
)
"""Begin a fragment whose subject is "I": "love their product"."""
PAST = word_set(
    "built led ran made cut moved wrote taught brought won grew set took got did had spent found held kept sold met "
    "worked managed started created designed developed launched migrated reduced increased improved introduced "
    "automated delivered shipped trained hired handled organised organized planned passed finished completed "
    "published presented spoke joined earned received gave learned learnt helped supported saved fixed solved "
    "rewrote replaced owned coached mentored founded opened closed tested analysed analyzed coordinated negotiated "
    "implemented maintained turned doubled halved used began became chaired oversaw rebuilt scaled supervised "
    "translated volunteered wrapped signed graduated been "
    "dealt drove rode sang drew flew chose dug caught threw lent fed laid fought paid bought broke lost swept shot stood slept hit beat"
)
"""Begin a fragment whose subject is "I": "built the nightly job"."""
THEIR_VERBS = word_set("need have want lack use struggle spend lose run rely plan depend miss hire")
"""Begin a fragment whose subject is the company: "need a second accountant"."""
