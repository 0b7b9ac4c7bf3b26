"""Everyday nouns and adjectives, and how they behave before and after others."""

from coach.wording.vocabulary import word_set

HUMANS = word_set(
    "people customers users clients engineers developers managers nurses patients students candidates suppliers "
    "drivers kids children parents teachers analysts designers partners vendors employees colleagues teams staff "
    "guests members testers leads juniors seniors newcomers starters hires reps agents pupils buyers visitors "
    "residents tenants operators doctors volunteers competitors"
)
"""Whoever "they" may mean besides the company."""
PLURAL_MODIFIERS = word_set(
    "sales operations logistics analytics systems news ops business process access class customs"
)
"""End in s and describe the noun behind them: "sales reports"."""
QUALIFIED = word_set("certified qualified trained licensed licenced accredited chartered vaccinated")
"""Close what somebody is: "AWS certified"."""
IN_CHARGE = word_set("responsible accountable")
"""Begin what somebody has been: "responsible for payroll"."""
PERSON_ENDINGS = (
    "er",
    "or",
    "ist",
    "ian",
    "nurse",
    "graduate",
    "student",
    "chef",
    "sergeant",
    "corporal",
    "accountant",
    "native",
)
"""Of nouns that say what somebody is: "strong communicator", "certified nurse"."""
NO_PRAISE = word_set("no not too less fewer lack missing never")
"""A subject line does not start with what is missing."""
MASS = word_set(
    "churn growth security performance quality feedback research safety support data work python sql java rust "
    "scala go excel culture software hardware logistics finance compliance retention privacy retail sales marketing "
    "communication equipment content traffic code evidence health education design architecture documentation "
    "infrastructure automation observability latency accessibility inventory onboarding autonomy trust "
    "responsibility freedom science experience knowledge advice progress teamwork honesty respect time money "
    "football burnout attendance absenteeism overtime paperwork bureaucracy fraud spam downtime uptime "
    "throughput staffing morale capacity scope governance procurement recruitment food coffee music sport weather "
    "golf tennis chess rugby cricket basketball baseball hockey yoga fishing gardening fundraising childcare nursing cybersecurity uncertainty pressure stress collaboration kotlin swift ruby php "
    "revenue profit travel english german french spanish italian dutch kubernetes docker terraform react sap aws legal"
)
"""Nouns that go without an article."""
NOUNS = word_set(
    "migration project report reports platform rota team teams product products data pipeline pipelines dashboard "
    "dashboards plan plans roadmap idea ideas process processes system systems tool tools test tests release "
    "releases customer customers client clients user users budget budgets strategy model models service services "
    "database databases review reviews handover handovers question questions role job career story course exam "
    "certificate certification degree thesis office market store shop warehouse stock order orders deadline "
    "deadlines meeting meetings standup standups retro sprint code churn growth costs cost time work staff people "
    "working culture safety quality training remote hybrid flat small large big open honest friendly slow manual "
    "legacy old new early late high low long short fast quick good great clear real climate social mobile web "
    "night day shift nurse teacher school clinic ward care patients student pupil museum "
    "supplier suppliers delivery deliveries invoice invoices payment payments contract contracts sale fleet "
    "route routes driver vehicle menu kitchen guest hotel event events fund grant donor donors lab sample trial "
    "background diploma master masters bachelor interest award book paper article talk video photo newsletter "
    "feature features bug bugs outage incident incidents alert alerts log logs chart query queries table schema "
    "server servers network cluster stack backlog ticket tickets epic design prototype research survey interview "
    "hiring pay salary bonus vacation holiday commute desk lunch coffee dog cat garden music football "
    "family town city country island mountain beach weather summer winter spring autumn accounts account ledger "
    "tax month year week quarter end close closing risk policy claims claim loan loans credit bank branch "
    "manager director founder owner lead junior senior freelance intern trainee apprentice volunteer mentor "
    "same second first last third next best better worse more less strong weak key core main whole full half "
    "purpose mission values forklift license licence record cloud audit campaign campaigns app apps site website"
)
"""Everyday words that a phone capitalises at the start of a message."""
ADJECTIVES = word_set(
    "blunt caring cautious clever decent formal frank geeky nerdy patient political proud resilient smart stressed strict structured tired tough ambitious calm casual collaborative curious data-driven direct diverse down-to-earth driven "
    "easygoing enthusiastic fast-paced flat flexible focused friendly helpful honest inclusive informal "
    "international kind open organised organized pragmatic relaxed remote-friendly small supportive "
    "thoughtful transparent warm welcoming async busy chill energetic fun hands-on hybrid laid-back lively loud mixed "
    "cosy cozy comfy homely bright spacious airy human fair humble trusting agile "
    "understaffed overworked overwhelmed swamped outdated underfunded overloaded disorganised disorganized "
    "short-staffed short-handed overstretched cramped unpredictable complicated repetitive "
    "modern nice polite professional quiet remote respectful serious unhurried young"
)
"""What people say of a team."""
PLACES = word_set("cosy cozy comfy homely bright spacious airy")
"""What is said of a place, and of nobody there."""
ADJECTIVE_ENDINGS = (
    "-friendly",
    "-driven",
    "-minded",
    "-oriented",
    "-paced",
    "ful",
    "ous",
    "ive",
    "able",
    "ible",
    "ish",
    "less",
)
"""Of words that say how something is."""
COMPANY_THINGS = word_set(
    "mission product products brand vision technology tech reputation growth values approach size strategy portfolio"
)
"""Said bare in a chat and theirs in a letter: "mission" -> "your mission"."""
OWN_PAPERS = word_set(
    "licence license degree diploma thesis certificate certification doctorate bachelor master msc bsc ba ma phd mba meng beng"
)
"""Said bare of oneself: "forklift licence" -> "my forklift licence"."""
ING_NOUNS = word_set(
    "accounting banking billing booking building coaching consulting engineering hiring manufacturing "
    "marketing meeting nursing onboarding opening parking planning pricing publishing reporting shipping "
    "teaching testing trading training waiting writing"
)
"""Describe the noun behind them more often than they take an object: "pricing strategy"."""
