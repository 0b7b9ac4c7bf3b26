"""Whether a pasted text is a job posting, and which job at which company it offers."""

from dataclasses import dataclass

from coach import lazy_re as re
from coach.understand.phrases import Phrases
from coach.understand.roles_words import HEADS

LEAST_CUES = 3
FEW_LINES = 4
_CUES = (
    Phrases(r"\babout (?:the|this) (?:job|role|position|team|company|opportunity)\b|\babout us\b|\bthe role\b|"
r"\bjob (?:description|summary|purpose)\b", re.I),
    Phrases(r"\b(?:key |main )?(?:responsibilities|duties|accountabilities)\b|"
r"\bwhat you(?:'|’)?(?:ll| will) (?:do|be doing|bring|need)\b|\byou will\b", re.I),
    Phrases(r"\b"
r"(?:requirements|qualifications|person specification|essential criteria|must[- ]haves?|"
r"nice to have|who you are|your profile|what we(?:'|’)?re looking for)\b", re.I),
    Phrases(r"\bwe(?:'|’)?(?:re| are) (?:looking for|hiring|seeking|recruiting)\b|"
r"\bis (?:hiring|looking for an?|seeking an?|recruiting)\b|\bwe offer\b|\bjoin (?:our|us|the)\b", re.I),
    Phrases(r"\b"
r"(?:salary|compensation|pay (?:range|band|scale)|per annum|p\.a\.|grade \w?\d|benefits|"
r"401\(?k\)?|pro rata)\b", re.I),
    Phrases(r"\b\d+\+? (?:or more )?years(?:'|’)? (?:of )?(?:[\w-]+ )?experience\b|"
r"\bexperience (?:with|in|of)\b|\bproficien\w+ (?:in|with)\b", re.I),
    Phrases(r"\bapply (?:now|here|at|by|via|online|before|through|today)\b|\bto apply\b|\bhow to apply\b|"
r"\bapplications? (?:close|open|deadline|must|should|will be)\b|"
r"\bsend (?:your|a) (?:cv|r[ée]sum[ée])\b", re.I),
    Phrases(r"\bclosing date\b|\b(?:job|vacancy|posting|req(?:uisition)?) ?(?:ref(?:erence)?|id|number|no)\b|"
r"\breference:|\bapplication deadline\b", re.I),
    Phrases(r"\b(?:full|part)[- ]time\b|"
r"\b(?:permanent|fixed[- ]term|freelance|temporary) (?:contract|position|role|post)?\b|"
r"\bfixed term\b|\b(?:hybrid|remote|on-?site)\b(?=[ )\n,.]|$)", re.I),
    Phrases(r"\bequal (?:opportunit\w+|employ\w+)\b|\bno (?:phone )?calls\b|\bno agencies\b|\bno recruiters\b|"
r"\bbackground check\b|\bvisa sponsorship\b", re.I),
)  # fmt: skip
_LETTER = Phrases(
    r"^\W*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b|"
    r"\b(?:we|i)(?:'d| would) (?:like|love) to (?:invite|meet|speak|talk|chat|set up|schedule)\b"
    r"|\byou(?:'ve| have) been invited\b|\bthank you for (?:your|applying|taking)\b",
    re.I | re.M,
)
"""Words to one person: a letter, not a posting."""
_FIELD = re.compile(
    r"^[ \t*]*(?P<key>job title|title|position|role|company|employer|organi[sz]ation|location)[ \t*]*:[ \t*]*"
    r"(?P<value>[^\n]{2,90})$",
    re.I | re.M,
)
_HIRING = re.compile(
    r"^(?P<company>[A-Z][\w&.' -]{1,40}?) (?:is|are) (?:hiring|looking for|seeking|recruiting)"
    r"(?: for)? (?:an? )?(?P<role>[^\n.,(]{3,60})",
    re.M,
)
_AT = re.compile(r"\s+(?:at|with|@)\s+(?=[A-Z])")
_SPLIT = re.compile(r"\s+[-–—|·•]\s+|\s*[|·•]\s*")
_NOISE = re.compile(
    r"^(?:about\b|apply\b|share\b|save\b|job\b|we\b|the\b|our\b|posted\b|\d|£|\$|€|full|part|remote\b|"
    r"hybrid\b|on-?site|https?:|see\b|new\b|hiring\b|permanent\b|fixed)",
    re.I,
)
HEAD_LINES = 4
LONGEST = 90


@dataclass(frozen=True, slots=True)
class Posting:
    company: str | None
    role: str | None


def read_posting(text: str) -> Posting | None:
    """None for anything else. Dates, reference, link and the wish for no calls are read as in any text."""
    if text.strip().count("\n") + 1 < FEW_LINES or _LETTER.search(text):
        return None
    if sum(cue.search(text) is not None for cue in _CUES) < LEAST_CUES:
        return None
    fields = {m["key"].casefold(): _tidy(m["value"]) for m in _FIELD.finditer(text)}
    company = (
        fields.get("company")
        or fields.get("employer")
        or fields.get("organization")
        or fields.get("organisation")
    )
    role = fields.get("job title") or fields.get("title") or fields.get("position") or fields.get("role")
    if not company or not role:
        head, told = _from_head(text), _from_sentence(text)
        company = company or told.company or head.company
        role = role or told.role or head.role
    return Posting(company, role)


def _from_sentence(text: str) -> Posting:
    """ "Northwind Traders is hiring a Data Engineer to build pipelines"."""
    found = _HIRING.search(text)
    if found is None or found["company"].split()[0] in (
        "We",
        "You",
        "They",
        "Our",
        "The",
        "This",
        "If",
        "What",
        "Who",
    ):
        return Posting(None, None)
    return Posting(_tidy(found["company"]), _tidy(re.split(r" (?:to|who|in|for|with)\b", found["role"])[0]))


def _from_head(text: str) -> Posting:
    """The first lines: the job, the company, the place, in whatever order but the place last."""
    lines = [line.strip() for line in text.splitlines() if line.strip()][:HEAD_LINES]
    pieces = [
        _tidy(p)
        for line in lines
        if len(line) <= LONGEST
        for half in _AT.split(line)
        for p in _SPLIT.split(half)
    ]
    pieces = [p for p in pieces if p and not p.endswith((".", ":", "?"))]
    role = next((p for p in pieces if _is_job(p)), None)
    company = next((p for p in pieces if p != role and not _is_job(p) and not _NOISE.match(p)), None)
    return Posting(company, role)


def _is_job(piece: str) -> bool:
    return any(w.strip("(),/") in HEADS for w in re.split(r"[\s/]+", piece.casefold()))


def _tidy(value: str) -> str:
    """Without what stands in brackets behind: "(Hybrid)", "(m/f/d)"."""
    return re.sub(r"\s*\([^)]*\)\s*$", "", value.strip(" *\t")).strip(" ,;")


_HOSTED = re.compile(
    r"https?://(?:(?:www|boards|job-boards|jobs|apply|careers)\.)?(?:eu\.)?"
    r"(?:greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com"
    r"|recruitee\.com|breezy\.hr|personio\.(?:de|com)|teamtailor\.com|bamboohr\.com)/"
    r"(?P<name>[a-z0-9][\w.-]{1,40})(?:/|$)",
    re.I,
)
_OWN_HOST = re.compile(
    r"https?://(?:(?P<sub>[a-z0-9-]+)\.(?:[a-z0-9-]+\.)?)?(?P<name>[a-z0-9-]{2,40})\.(?P<tld>[a-z.]{2,8})/(?P<path>[^\s?#]*)",
    re.I,
)
_TENANTS = (
    "myworkdayjobs",
    "recruitee",
    "breezy",
    "personio",
    "teamtailor",
    "bamboohr",
    "icims",
    "workday",
    "jobs",
    "taleo",
)
_BOARDS = (
    "linkedin",
    "indeed",
    "glassdoor",
    "monster",
    "ziprecruiter",
    "stepstone",
    "reed",
    "totaljobs",
    "naukri",
    "seek",
    "xing",
    "wellfound",
)
_JOB_PATH = re.compile(
    r"\b(?:jobs?|careers?|vacanc\w+|positions?|openings?|stellen\w*|viewjob|recruiting)\b", re.I
)


def posting_link(url: str) -> Posting | None:
    """A link to a posting: with the company where the address names it. None for any other link."""
    if (hosted := _HOSTED.match(url)) is not None and hosted["name"].casefold() not in (
        "embed",
        "jobs",
        "job",
        "availability",
    ):
        return Posting(_spoken(hosted["name"]), None)
    own = _OWN_HOST.match(url)
    if own is None:
        return None
    name, sub = own["name"].casefold(), (own["sub"] or "").casefold()
    if name in _TENANTS and sub and sub != "www":
        return Posting(_spoken(sub), None)
    about_jobs = _JOB_PATH.search(own["path"]) or sub in ("jobs", "careers", "career", "boards")
    if not about_jobs:
        return None
    return Posting(None if name in _BOARDS or name in _TENANTS else _spoken(name), None)


def _spoken(label: str) -> str:
    return " ".join(w.capitalize() for w in re.split(r"[-_.]+", label) if w)
