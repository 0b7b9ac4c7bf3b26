"""R14: tone, length and questions of the text itself; the phrases are those of coach.wording.lint (rule book 4.6)."""

from dataclasses import dataclass
from re import IGNORECASE, Pattern, compile

from coach.facts.asking import is_bare_update
from coach.guard.case import Case
from coach.guard.rule import Rule, Ruling
from coach.model import Severity
from coach.wording import lint
from coach.wording.lint import BARE_UPDATE

MOST_REASONS = 3
_ORDER: dict[Severity, int] = {"stop": 0, "caution": 1, "fine": 2}


@dataclass(frozen=True, slots=True)
class Misplaced:
    """Words that are wrong in one kind of message only."""

    kinds: frozenset[str]
    pattern: Pattern[str]
    severity: Severity
    why: str


MISPLACED = (
    Misplaced(
        frozenset({"rejection_reply", "message", "stay_in_touch"}),
        compile(
            r"\bwhy (?:did|was|were|have|didn'?t|wasn'?t) (?:you|i|it|they)\b.{0,40}\b"
            r"(?:choose|chose|chosen|pick|picked|select"
            r"|selected|hire|hired|reject|rejected|someone else|somebody else|not)"
            r"|\b(?:reconsider|unfair|mistake)\b.{0,40}\b(?:decision|me)\b|\bbetter (?:qualified )?than\b",
            IGNORECASE,
        ),
        "stop",
        "It argues with a decision that is made; thanks and one question for improvement do more.",
    ),
    Misplaced(
        frozenset({"networking_thanks"}),
        compile(
            r"\b(?:job|position|opening|vacancy|role)s?\b.{0,60}\b(?:for me|available|hiring|open)\b"
            r"|\b(?:hire|hiring|refer|recommend|consider|employ) me\b|\bput in a (?:good )?word\b|"
            r"\bget me\b.{0,20}\bjob\b"
            r"|\b(?:have|any|is there|are there)\b.{0,30}\b(?:job|opening|vacanc|position)"
            r"|\bask\w*\b.{0,30}\b(?:for|about|if|whether)\b.{0,40}\b"
            r"(?:job|work there|opening|vacanc\w*|position|role|referral|interview)\b",
            IGNORECASE,
        ),
        "caution",
        "Asking for a job turns the thank-you into a bill; thank them for the advice, and ask another time.",
    ),
)


UNTRUE = (
    "A bluff comes back: people there know each other, and one question undoes it. What is true is enough."
)


def _wording(case: Case) -> Ruling | None:
    text = case.intended.text
    if case.intended.untrue:
        return Ruling("stop", UNTRUE)
    if not text:
        return _asked_for(case)
    found = sorted(
        [*_misplaced(case, text), *_linted(case, text)],
        key=lambda r: _ORDER[r.severity],
    )
    if not found:
        return None
    reasons = dict.fromkeys(r.why for r in found)
    return Ruling(found[0].severity, " ".join(list(reasons)[:MOST_REASONS]))


def _asked_for(case: Case) -> Ruling | None:
    """Without a text yet, a favour that thanks are to ask for is known by the question."""
    asked = case.intended.question if case.intended.kind == "networking_thanks" else None
    return next(iter(_misplaced(case, asked)), None) if asked else None


def _misplaced(case: Case, text: str) -> list[Ruling]:
    return [
        Ruling(m.severity, m.why)
        for m in MISPLACED
        if case.intended.kind in m.kinds and m.pattern.search(text)
    ]


def _linted(case: Case, text: str) -> list[Ruling]:
    channel = "email" if case.intended.channel == "in_person" else case.intended.channel
    rulings = []
    for advice in lint(text, channel=channel, kind=case.intended.kind, search=case.facts.search):
        if advice.rule == "limit" and channel == "linkedin_note":
            continue
        if advice.rule == BARE_UPDATE and _asked_before(case):
            continue
        if advice.severity != "fine":
            rulings.append(Ruling(advice.severity, advice.sentence))
    return rulings


def _asked_before(case: Case) -> bool:
    """Then R7 speaks."""
    return any(e.counts and e.contact.text and is_bare_update(e.contact.text) for e in case.to_company)


RULES = (
    Rule(
        id="R14",
        about="tone, length and questions",
        fine="within the target, one question",
        caution="over the maximum, two questions, wording that makes you small or gushes",
        stop="blame, ultimatum, an invented offer or fact",
        source="S0 13, S2 53 and 59, S4 100; A1, A9, D7, G2, H1, K5",
        check=_wording,
        nature="text",
        exempt_too=True,
    ),
)
