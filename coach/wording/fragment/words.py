"""Word lists for reading chat fragments; closed classes and everyday verbs, no dictionary."""

import re

from coach.wording.fragment.inflect import forms, third


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


NOTHING = frozenset(
    {
        *(
            "no",
            "nope",
            "nothing",
            "none",
            "skip",
            "n/a",
            "na",
            "idk",
            "-",
            "?",
            "nah",
            "not really",
            "dunno",
        ),
        *(
            "don't know",
            "i don't know",
            "no idea",
            "nothing really",
            "nothing special",
            "not sure",
            "no comment",
        ),
        *(
            "can't remember",
            "i can't remember",
            "don't remember",
            "i don't remember",
            "nothing much",
            "neither",
        ),
        *("not that i know", "not that i remember", "nothing in particular", "nothing comes to mind", "pass"),
    }
)
"""Answers that say there is nothing to say."""
NOTHING_STARTS = (
    "nothing special",
    "nothing in particular",
    "nothing much",
    "not much",
    "can't think of",
    "don't think",
)

CHAT = {
    "w/": "with",
    "w/o": "without",
    "bc": "because",
    "b/c": "because",
    "cuz": "because",
    "coz": "because",
    "ppl": "people",
    "mgmt": "management",
    "mgr": "manager",
    "yrs": "years",
    "yr": "year",
    "hrs": "hours",
    "mins": "minutes",
    "tho": "though",
    "thru": "through",
    "u": "you",
    "ur": "your",
    "r": "are",
    "dont": "don't",
    "doesnt": "doesn't",
    "didnt": "didn't",
    "cant": "can't",
    "wont": "won't",
    "isnt": "isn't",
    "arent": "aren't",
    "wasnt": "wasn't",
    "im": "I'm",
    "ive": "I've",
    "id": "I'd",
    "theyre": "they're",
    "theyve": "they've",
    "couldnt": "couldn't",
    "wouldnt": "wouldn't",
    "thats": "that's",
    "i": "I",
    "i'm": "I'm",
    "i've": "I've",
    "i'd": "I'd",
    "i'll": "I'll",
    "&": "and",
    "+": "and",
    "wanna": "want to",
    "gonna": "going to",
    "gotta": "have to",
    "dept": "department",
    "govt": "government",
    "exp": "experience",
    "info": "information",
    "asap": "soon",
    "atm": "at the moment",
    "biz": "business",
    "havent": "haven't",
    "hasnt": "hasn't",
    "youre": "you're",
    "alot": "a lot",
    "teh": "the",
    "kinda": "rather",
}
"""How people shorten in a chat -> how it is written in a letter."""

BLUNT = _set(
    "suck sucks sucked shit shitty crap crappy stupid idiot idiots idiotic dumb awful terrible horrible hate hates "
    "hated hell damn fuck fucked fucking ass mess messy chaos chaotic disaster toxic lazy clueless incompetent "
    "ugly ridiculous boring joke nightmare useless garbage rubbish bullshit arrogant rude lol lmao wtf screwed "
    "pathetic weird creepy bored dysfunctional"
)
"""Not for an employer's eyes: a fragment with one of these is kept for the user only."""

PRONOUN_SUBJECTS = _set(
    "i we they she he you it there this that these those everyone everybody nobody someone somebody people none "
    "everything nothing something"
)
AUXILIARIES = _set(
    "is are was were am be been has have had do does did can could will would should must may might cannot "
    "can't couldn't won't wouldn't shouldn't isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't"
)
CONTRACTED = ("'m", "'re", "'ve", "'d", "'ll")
DETERMINERS = _set(
    "the a an my your our their his her its this that these those every each all both some any no many much most "
    "few several more less fewer another too enough one two three four five six seven eight nine ten half lots "
    "plenty such what which whose"
)
PREPOSITIONS = _set(
    "of in on at for with without to from by about into onto over under between across through during before after "
    "since until against within among per than as like around towards toward behind beyond despite via near off "
    "up down out inside outside"
)
WH = _set("how what why when where who whether which")
ADVERBS = _set(
    "also never always often really just still only even now already usually sometimes mostly currently almost "
    "rarely seldom hardly actually basically not all both too very quite so ever soon recently"
)
JOINERS = _set(
    "and or but because so since although while if when whenever unless though which who whose that"
)

_CLEAR = (
    "take get make want keep lose go come know think find give become seem feel fail happen exist grow arrive send "
    "receive write sell bring rely depend eat throw follow believe teach learn hear suffer choose understand tend "
    "decide expect add remove create migrate integrate automate reduce increase improve maintain avoid prevent allow "
    "let hurt complain forget remember speak talk say tell die refuse consider prefer disappear appear introduce "
    "win hope try manage handle solve provide require include involve cause love like enjoy walk"
)
_EITHER_NOUN = (
    "work need use plan cost test report change release review support hire churn start end break leave move cut "
    "build fix ask call pay drop fall rise turn share store track crash slow close open order check care face "
    "deal return rate stop queue block waste own live mean stand run stay meet lack reach serve help put sit read "
    "buy miss wait spend deploy struggle pull ship cancel replace remain drift fight double matter suck train "
    "document search pair rotate meet ring travel look sound rank score answer"
)
"""Verbs that are as often nouns ("the reports"): they count as verbs only where the grammar says so."""
VERBS = forms(_CLEAR)
MAYBE_VERBS = forms(_EITHER_NOUN)
BARE_VERBS = (
    _set(_CLEAR)
    | _set(_EITHER_NOUN)
    | _set(
        "save double halve speed simplify streamline shorten lower raise boost cut develop design set train coach "
        "mentor lead win earn measure document standardise standardize optimise optimize scale launch ensure free "
        "strengthen tidy unify merge split rewrite refactor cache monitor clean love like enjoy join contribute"
    )
)
"""May begin a fragment without a subject: "save them two days", "want to work with data"."""
STATIVE = _set(
    "love like want enjoy need believe prefer think know admire care have value appreciate dream hope wish"
)
"""Begin a fragment whose subject is "I": "love their product"."""
PAST = _set(
    "built led ran made cut moved wrote taught brought won grew set took got did had spent found held kept sold met "
    "worked managed started created designed developed launched migrated reduced increased improved introduced "
    "automated delivered shipped trained hired handled organised organized planned passed finished completed "
    "published presented spoke joined earned received gave learned learnt helped supported saved fixed solved "
    "rewrote replaced owned coached mentored founded opened closed tested analysed analyzed coordinated negotiated "
    "implemented maintained turned doubled halved used began became chaired oversaw rebuilt scaled set supervised "
    "taught translated volunteered wrapped signed graduated been"
)
"""Begin a fragment whose subject is "I": "built the nightly job"."""

HUMANS = _set(
    "people customers users clients engineers developers managers nurses patients students candidates suppliers "
    "drivers kids children parents teachers analysts designers partners vendors employees colleagues teams staff "
    "guests members testers leads juniors seniors newcomers starters hires reps agents pupils buyers visitors "
    "residents tenants operators doctors volunteers competitors"
)
"""Whoever "they" may mean besides the company."""

PLURAL_MODIFIERS = _set(
    "sales operations logistics analytics systems news ops business process access class customs"
)
"""End in s and describe the noun behind them: "sales reports"."""
MOVES = _set("into over away off home up out back past through")
"""After "-ed" these make a sentence of it: "your dog walked into the frame"."""

QUALIFIED = _set("certified qualified trained licensed licenced accredited chartered vaccinated")
"""Close what somebody is: "AWS certified"."""
IN_CHARGE = _set("responsible accountable")
"""Begin what somebody has been: "responsible for payroll"."""
WHOLE = {
    "remote": "the remote work",
    "remote work": "the remote work",
    "hybrid": "the hybrid set-up",
    "wfh": "working from home",
    "work from home": "working from home",
    "flat": "the flat hierarchy",
}
"""Said in one word in a chat, and in more in a letter."""
UNSPOKEN = re.compile(
    r"(?:just |mostly |mainly )?(?:the |their |your |a |an |good |better |more |higher |great |nice |short |shorter |easy |long )*"
    r"(?:money|pay|salary|wages?|commute|holidays?|vacation|benefits|perks|bonus|prestige|visa|title|job security|cash|"
    r"need (?:a|any|the) job|i need (?:a|any|the) job)",
    re.IGNORECASE,
)
"""Reasons that are good ones and stay with the user: no employer is told that it is the pay."""
THEIR_VERBS = _set("need have want lack use struggle spend lose run rely plan depend miss hire")
"""Begin a fragment whose subject is the company: "need a second accountant"."""
NOMINATIVE = _set("i we they he she nobody everyone everybody someone")
PERSON_ENDINGS = ("er", "or", "ist", "ian", "nurse", "graduate", "student", "chef", "accountant", "native")
"""Of nouns that say what somebody is: "strong communicator", "certified nurse"."""
NO_PRAISE = _set("no not too less fewer lack missing never")
"""A subject line does not start with what is missing."""

MASS = _set(
    "churn growth security performance quality feedback research safety support data work python sql java rust "
    "scala go excel culture software hardware logistics finance compliance retention privacy retail sales marketing "
    "communication equipment content traffic code evidence health education design architecture documentation "
    "infrastructure automation observability latency accessibility inventory onboarding autonomy trust "
    "responsibility freedom science experience knowledge advice progress teamwork honesty respect time money "
    "football burnout attendance absenteeism overtime paperwork bureaucracy fraud spam downtime uptime "
    "throughput staffing morale capacity scope governance procurement recruitment food coffee music sport weather "
    "fundraising childcare nursing cybersecurity uncertainty pressure stress collaboration trust kotlin swift ruby php "
    "revenue profit travel english german french spanish italian dutch kubernetes docker terraform react sap aws"
)
"""Nouns that go without an article."""

NOUNS = _set(
    "migration project report reports platform rota team teams product products data pipeline pipelines dashboard "
    "dashboards plan plans roadmap idea ideas process processes system systems tool tools test tests release "
    "releases customer customers client clients user users budget budgets strategy model models service services "
    "database databases review reviews handover handovers question questions role job career story course exam "
    "certificate certification degree thesis office market store shop warehouse stock order orders deadline "
    "deadlines meeting meetings standup standups retro sprint code churn growth costs cost time work staff people "
    "working culture safety quality training remote hybrid flat small large big open honest friendly slow manual "
    "legacy old new early late high low long short fast quick good great clear real climate social mobile web "
    "night day shift handovers nurse teacher school clinic ward care patients student pupil museum shop "
    "supplier suppliers delivery deliveries invoice invoices payment payments contract contracts sale order fleet "
    "route routes driver vehicle menu kitchen guest hotel event events fund grant donor donors lab sample trial "
    "background diploma master masters bachelor interest award book paper article talk video photo newsletter "
    "feature features bug bugs outage incident incidents alert alerts log logs chart query queries table schema "
    "server servers network cluster stack backlog ticket tickets epic design prototype research survey interview "
    "hiring pay salary bonus vacation holiday commute office desk lunch coffee dog cat garden music football "
    "family town city country island mountain beach weather summer winter spring autumn accounts account ledger "
    "tax month year week quarter end close closing risk policy claims claim loan loans credit bank branch "
    "manager director founder owner lead junior senior freelance intern trainee apprentice volunteer mentor "
    "same second first last third next best better worse more less strong weak key core main whole full half "
    "cloud audit campaign campaigns app apps site website"
)
"""Everyday words that a phone capitalises at the start of a message."""

_PLACES = (
    "germany france italy spain portugal poland sweden norway denmark finland ireland scotland wales england belgium "
    "austria switzerland greece turkey india china japan korea brazil mexico canada america africa europe asia "
    "australia ukraine romania hungary netherlands london paris berlin munich madrid rome vienna zurich amsterdam "
    "brussels dublin york boston chicago seattle toronto sydney singapore tokyo delhi dutch"
)
MONTHS_AND_DAYS = {
    w: w.capitalize()
    for w in (
        f"{_PLACES} mondays tuesdays wednesdays thursdays fridays saturdays sundays "
        "monday tuesday wednesday thursday friday saturday sunday january february april june july august september "
        "october november december jan feb apr aug sept oct nov dec tue tues wed thu thurs fri "
        "portuguese chinese japanese korean arabic russian turkish swedish hindi english german french spanish "
        "italian dutch european american british christmas"
    ).split()
}
TECH = {
    w.lower(): w
    for w in [
        "SQL",
        "AWS",
        "GCP",
        "SAP",
        "CRM",
        "ERP",
        "API",
        "APIs",
        "ETL",
        "KPI",
        "KPIs",
        "OKRs",
        "HR",
        "UX",
        "UI",
        "QA",
        "SEO",
        "B2B",
        "B2C",
        "SaaS",
        "PMP",
        "CFO",
        "CEO",
        "CTO",
        "COO",
        "VP",
        "PhD",
        "MBA",
        "GDPR",
        "NHS",
        "UK",
        "USA",
        "EU",
        "CI",
        "DevOps",
        "GitHub",
        "GitLab",
        "Python",
        "Java",
        "JavaScript",
        "TypeScript",
        "Kubernetes",
        "Docker",
        "Terraform",
        "Kafka",
        "Spark",
        "Airflow",
        "Snowflake",
        "Databricks",
        "Postgres",
        "PostgreSQL",
        "MySQL",
        "MongoDB",
        "Redis",
        "Django",
        "Flask",
        "FastAPI",
        "Tableau",
        "Salesforce",
        "HubSpot",
        "Jira",
        "Figma",
        "Photoshop",
        "Azure",
        "Linux",
        "Windows",
        "Android",
        "iOS",
        "PyTorch",
        "TensorFlow",
        "Django",
        "Rails",
        "Scrum",
        "Kanban",
        "PowerPoint",
        "Photoshop",
        "Zendesk",
        "Shopify",
        "Stripe",
        "Slack",
        "Excel",
        "dbt",
        "BI",
        "ML",
        "AI",
        "NLP",
        "LLM",
        "LLMs",
        "GPU",
        "PDF",
        "CSV",
        "VBA",
        "SAS",
        "SPSS",
        "MATLAB",
        "LinkedIn",
        "TV",
        "ICU",
        "A/B",
        "TDD",
        "SRE",
        "SLA",
        "SLAs",
        "R&D",
        "ISO",
        "SMEs",
        "SME",
        "Rust",
        "NGO",
        "NGOs",
        "PR",
        "CAD",
        "PCB",
        "HVAC",
    ]
}
"""Names that a chat writes small."""
COMMON = frozenset().union(
    *(PRONOUN_SUBJECTS, AUXILIARIES, DETERMINERS, PREPOSITIONS, WH, ADVERBS, JOINERS, VERBS, MAYBE_VERBS),
    *(BARE_VERBS, STATIVE, PAST, HUMANS, NOUNS, MASS - frozenset(TECH) - frozenset(MONTHS_AND_DAYS)),
    {third(v) for v in BARE_VERBS},
)
"""Words that are no names, so that a capital letter at the start of a message says nothing."""

DEGREE = _set("extremely incredibly pretty quite really so super very")
"""Before an adjective: "very open"."""
ADJECTIVES = _set(
    "ambitious calm casual collaborative curious data-driven direct diverse down-to-earth driven "
    "easygoing enthusiastic fast-paced flat flexible focused friendly helpful honest inclusive informal "
    "international kind open organised organized pragmatic relaxed remote-friendly small supportive "
    "thoughtful transparent warm welcoming"
)
"""What people say of a team."""
ING_NOUNS = _set(
    "accounting banking billing booking building coaching consulting engineering hiring manufacturing "
    "marketing meeting nursing onboarding opening parking planning pricing publishing reporting shipping "
    "teaching testing trading training waiting writing"
)
"""Describe the noun behind them more often than they take an object: "pricing strategy"."""
AFTER_VERB = _set("always apart away down it me never often over really them twice us very you")
"""Words that follow a verb and no noun."""
OPEN = _set("a an and every her his its my no not or our the their to your")
"""Words after which a noun must come, not the verb."""
NOT_GERUND = _set("anything during evening everything morning nothing something string")
"""End in -ing and are no verbs."""
