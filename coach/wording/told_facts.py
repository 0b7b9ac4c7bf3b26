"""What was told of the conversation and since, as phrases for a template: problem, impact, culture, ideas, a weak point, news."""

from typing import Any

from coach import lazy_re as re
from coach.wording.details import details_of, people_named, proofs_of, read, theirs, told_by_them
from coach.wording.fragment import Phrase
from coach.wording.fragment.aside import is_aside
from coach.wording.fragment.judged import is_judgement, is_praise
from coach.wording.fragment.private import UNSPOKEN
from coach.wording.fragment.shape import shape_of
from coach.wording.scene import Scene


def told(scene: Scene) -> dict[str, Any]:
    debrief, opportunity = scene.debrief, scene.opportunity
    details, proofs = details_of(scene), proofs_of(scene)
    return {
        "detail": details[0] if details else None,
        "second": details[1] if len(details) > 1 else None,
        "proof": proofs[0] if proofs else None,
        "strengths": [p for p in (read(scene, s, mine=True) for s in opportunity.strengths) if p],
        "problem": told_by_them(scene, debrief.problem),
        "impact": _impact(scene),
        "culture": _culture(scene),
        "forgot": _provable(read(scene, debrief.forgot, mine=True)),
        "weak": weak_point(scene),
        "unusable": unusable(scene, details),
        "reason": read(scene, opportunity.why_this_role, wish=True),
        "ideas": ideas(scene),
        "addendum": _provable(read(scene, debrief.forgot, mine=True))
        if "addendum" in scene.brief.folded
        else None,
        "fold_idea": _first_idea(scene) if "value_add" in scene.brief.folded else None,
    }


def unusable(scene: Scene, details: tuple[Phrase, ...]) -> bool:
    """Something was told of the conversation, and none of it could be made part of a sentence."""
    debrief = scene.debrief
    told = (*debrief.topics, debrief.problem, debrief.memorable)
    readable = details or any(told_by_them(scene, t) for t in told if t)
    return not readable and any(t and not is_aside(t) for t in told)


_SECTOR_IMPACT = {
    "faster": "make things faster",
    "cheaper": "keep costs down",
    "safer": "make the work safer",
    "grow": "grow the business",
    "growth": "grow the business",
    "better": "make things better",
}
"""The four one-word answers the debrief offers (rule book 4.7)."""


def _impact(scene: Scene) -> Phrase | None:
    told = (scene.debrief.impact or "").strip()
    impact = read(scene, _SECTOR_IMPACT.get(told.lower().strip(" .!"), told), wish=True)
    return impact if impact and impact.help else None


def _culture(scene: Scene) -> Phrase | None:
    """What was liked about them; the commute and the pay stay with the user."""
    told = (scene.debrief.culture or "").strip()
    liked = None if told.endswith("?") or _mixed(told) or _UNKIND.search(told) else read(scene, told)
    if liked and not (liked.clause and _DID.match(liked.text)):
        liked = theirs(liked)
    if liked and is_judgement(liked.text, people_named(scene)) and not is_praise(liked.text):
        return None
    return None if liked and UNSPOKEN.fullmatch(liked.text) else liked


_DID = re.compile(r"you(?:'re|'ve)? (?!.*\b(?:I|I'\w+|mine)\b)")
""" "You were so patient with me" is about them, though I am in it."""
_UNKIND = re.compile(
    r"\b(?:tired|stressed|burn(?:t|ed) out|political|chaotic|messy|arrogant|rude|boring|bored|hectic|"
    r"dull|toxic|cold)\b"
    r"(?! (?:coffee|brew))",
    re.IGNORECASE,
)
"""Nothing to be told that one liked."""


def _mixed(told: str) -> bool:
    """ "formal, suits": how they are and what they have, which fit no frame together."""
    shapes = {shape_of(part.strip()) for part in told.split(",") if any(map(str.isalnum, part))}
    return "," in told and "adjective" in shapes and "noun" in shapes


def _provable(phrase: Phrase | None) -> Phrase | None:
    return phrase if phrase and (phrase.clause or phrase.asset) else None


def ideas(scene: Scene) -> list[Phrase]:
    """Up to three, as told in one line."""
    parts = re.split(r"\s*(?:;|\n|\b\d[.)](?=\s)|,\s+then\b|,\s+and then\b)\s*", scene.debrief.idea or "")
    read_as = (_idea(scene, part) for part in parts if part.strip())
    return [p for p in read_as if p][:3]


_LED = re.compile(
    r"^(?:(?:and|so|also|then|maybe|just|actually|well)\s+)*(?:"
    r"(?:i(?:'ve|\s+have|'d)?\s+)?(?:(?:also|just|already)\s+)?"
    r"(?:had|have|got|thought\s+of|came\s+up\s+with|am\s+thinking\s+of|been\s+thinking\s+of)\s+"
    r"(?:an?|this|one|the)\s+(?:\w+\s+)?(?:idea|thought|suggestion|proposal|plan|way)\s+(?:for|of|to)|"
    r"(?:an?|one|my)\s+(?:\w+\s+)?(?:idea|thought|suggestion)\s+(?:(?:that\s+)?i\s+had\s+)?"
    r"(?:is|was|would\s+be)(?:\s+to)?)\s+"
    r"(?=\w+\b)",
    re.IGNORECASE,
)
""" "I had an idea for a checklist": the idea is the checklist."""


def _idea(scene: Scene, told: str) -> Phrase | None:
    """ "Ask people what they need first": where "they" cannot be the reader, it stays who it is."""
    told = _LED.sub("", told.strip(), count=1)
    problem = scene.debrief.problem or ""
    things = (
        re.search(r"\bthem\b", told)
        and problem
        and not re.search(r"\b(?:they|them|their|we)\b", problem, re.IGNORECASE)
    )
    ours = None if things else read(scene, told, wish=True)
    return ours or read(scene, told, wish=True, of_others=True)


def _first_idea(scene: Scene) -> Phrase | None:
    """One that says what to do, if there is one."""
    told = ideas(scene)
    return next((i for i in told if i.doable), told[0] if told else None)


_STUMBLED = re.compile(
    r"^(?:when|how|the (?:part|bit|one) (?:when|where)) (?:s?he|they|[a-z]+) asked(?: me)?(?: about| for)? |"
    r"^(?:i\s+)?(?:rambled|struggled|blanked|stumbled|froze|got stuck|was (?:weak|unclear|vague)|"
    r"wasn't (?:clear|great)|"
    r"messed up|fumbled|hesitated|answered \w+)\s+(?:a bit\s+)?(?:about|on|over|with|at|when asked about)?\s*|"
    r"^(?:the |their |her |his |my )?(?:weak |bad |poor )?(?:question|one|answer|part)s?\s+"
    r"(?:on|about|regarding|to|with)\s+",
    re.IGNORECASE,
)
_LABEL = re.compile(r"\s+(?:question|answer|part|one)s?$", re.IGNORECASE)
_POOR = re.compile(
    r"\b(?:weak|bad|poor|badly|poorly|wrong|nervous|fail\w*|terrible|not good|didn't know)\b", re.IGNORECASE
)


def weak_point(scene: Scene) -> Phrase | None:
    """The subject of an answer that could have been better, never the judgement on it (rule book N05)."""
    forgot = scene.debrief.forgot or ""
    said = scene.debrief.weak or (forgot if _STUMBLED.match(forgot) else "")
    about = _STUMBLED.sub("", said, count=1)
    told = _LABEL.sub("", about)
    if told != about:
        told = re.sub(r"^(?:the|that|this|her|his|their) ", "", told, flags=re.IGNORECASE)
    point = None if _POOR.search(told) else read(scene, told)
    return point if point and point.np else None


def news(scene: Scene) -> dict[str, Any]:
    """The newest news of each side: "passed the exam" is the user's, "they opened an office" the company's."""
    own = company = None
    for told in scene.opportunity.news:
        if _theirs(told, scene.opportunity.company):
            company = read(scene, told) or company
        else:
            own = _provable(read(scene, told, mine=True)) or own
    return {"own_news": own, "company_news": company}


def _theirs(told: str, company: str) -> bool:
    named = bool(company) and company.lower() in told.lower()
    return (
        named
        or bool(
            re.search(
                r"\b(?:they|their|the company|sie haben|das unternehmen|die firma)\b", told, re.IGNORECASE
            )
        )
    ) and not re.match(r"(?:i|my|got|passed|finished)\b", told.strip(), re.IGNORECASE)
