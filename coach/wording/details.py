"""Which told detail goes to whom: panel members never get the same one (rule book 4.7, same-panel rule)."""

from coach import lazy_re as re
from coach.model import Person
from coach.wording import german
from coach.wording.fragment import Phrase, plain_phrase, read_phrase
from coach.wording.fragment.foreign import is_foreign
from coach.wording.fragment.judged import is_judgement
from coach.wording.fragment.private import UNSPOKEN, without_pay
from coach.wording.fragment.shape import Shape
from coach.wording.scene import THANKS, Scene


def details_of(scene: Scene) -> tuple[Phrase, ...]:
    """What this message can mention, best first: this person's own words, then a share of what all said."""
    own = [text for id, text in scene.debrief.per_person if scene.person and id == scene.person.id]
    all_of_them = _distinct([told_by_them(scene, t) for t in own] + _share(scene, _shared(scene)))
    fresh = tuple(p for p in all_of_them if not _told_before(scene, p))
    return _turned(scene, fresh) + tuple(p for p in all_of_them if p not in fresh)


def proofs_of(scene: Scene) -> tuple[Phrase, ...]:
    """Experience and strengths of the user, a different one for each reader; none is told to a company twice."""
    debrief = scene.debrief
    said = [p for t in (*debrief.topics, debrief.problem) if t and (p := _mine_after_all(scene, t))]
    told = (*debrief.experience, *scene.opportunity.strengths)
    mine = _distinct(_share(scene, [*(_own(read(scene, t, mine=True)) for t in told), *said]))
    return _turned(scene, tuple(p for p in mine if not _told_before(scene, p)))


_DONE = re.compile(
    r"(?:^I (?!would\b|could\b|will\b|can\b|should\b|might\b|want\b|think\b|thought\b|had to\b)|"
    r"\bI (?:did|built|made|led|ran|wrote|had(?! to)|used|\w+ed)\b)"
)
_LIKED = re.compile(
    r"\W*i (?:\w+ly )?(?:liked|loved|enjoyed|asked|wondered|noticed|learn(?:ed|t))\b", re.IGNORECASE
)
"""What was felt or asked there, and no work of one's own."""
_ASKED = re.compile(r"\b(?:why|what|when|where|whether|how much)\b", re.IGNORECASE)


def _mine_after_all(scene: Scene, raw: str) -> Phrase | None:
    """ "The migration I did at Northwind", told as what was talked about, is work of the user's."""
    if theirs(read(scene, raw)) is not None or _ASKED.match(raw) or _LIKED.match(raw):
        return None
    phrase = read(scene, raw, mine=True)
    return phrase if phrase and _DONE.search(phrase.clause or phrase.text) else None


_SELF = re.compile(r"\b(?:I|I'\w+|my|me|we|our)\b")


def _own(phrase: Phrase | None) -> Phrase | None:
    """None for a sentence about somebody else: "they use Kafka" proves nothing."""
    return None if phrase and phrase.clause and not _SELF.search(phrase.clause) else phrase


def _turned(scene: Scene, phrases: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    """Another wording tells another thing first."""
    at = scene.brief.turn % len(phrases) if phrases else 0
    return phrases[at:] + phrases[:at]


def _shared(scene: Scene) -> list[Phrase | None]:
    """Topics and the problem; further details only where the rest cannot be told apart by them."""
    debrief = scene.debrief
    told = (*debrief.topics, debrief.problem, debrief.memorable)
    return [told_by_them(scene, t) for t in told if t]


_ABOUT_ME = re.compile(r"(?:^|\s)(?:I\b|I'\w+|my\b|mine\b|me$)")
_POINTS_BACK = re.compile(
    r"(?:it|that|this|these|those)(?:'s|'re|'ve)? "
    r"(?!(?:is |was )?(?:hard|difficult|easy|not easy|rare) |(?:takes?|took|costs?) .+ to )"
)
"""Starts with something that was named before, in the chat only."""


_TO_ME = re.compile(r"\bme\b")
"""Done to the user there, and nothing told: "you let me drive the forklift"."""
_OF_BOTH = re.compile(r"(?:we|both of us|the two of us)\b", re.IGNORECASE)
"""A sentence about the user and them: nothing one was told."""


_ILL_PAID = re.compile(
    r"\b(?:what|how (?:much|well|little)) (?:you|they) pay\b|"
    r"\byou(?: \w+n't| barely)? pay "
    r"(?:(?:too|very|so|not|really) |little|less|badly|poorly|enough|peanuts|nothing)|"
    r"\bunderpa",
    re.IGNORECASE,
)


def theirs(phrase: Phrase | None) -> Phrase | None:
    """None for what is about the user: nobody is thanked for being open about it."""
    return None if phrase and _ABOUT_ME.search(phrase.text) else phrase


def told_by_them(scene: Scene, raw: str | None) -> Phrase | None:
    """What the other side said, as something one can thank for or come back to."""
    phrase = theirs(read(scene, without_pay(raw) if raw else raw))
    if phrase and (
        is_judgement(phrase.text, people_named(scene))
        or UNSPOKEN.fullmatch(phrase.text)
        or _ILL_PAID.search(phrase.text)
    ):
        return None
    if phrase and phrase.shape == "adjective":
        phrase = Phrase(f"{'they' if scene.outside else 'you'} are {phrase.text}", "clause")
    if phrase and phrase.clause and (_OF_BOTH.match(phrase.text) or _TO_ME.search(phrase.text)):
        return None
    return None if phrase and (_POINTS_BACK.match(phrase.text) or phrase.shape in _UNTOLD) else phrase


_UNTOLD: frozenset[Shape] = frozenset({"infinitive", "bare", "past", "stative"})
"""Shapes that say what somebody does, without who."""


def _told_before(scene: Scene, phrase: Phrase) -> bool:
    """Whether an earlier message to this company holds it."""
    sent = (c.text for c in scene.search.contacts_of(scene.opportunity.id) if c.direction == "out" and c.text)
    return any(phrase.text.lower() in text.lower() for text in sent)


def _share(scene: Scene, phrases: list[Phrase | None]) -> list[Phrase | None]:
    panel, place = _seat(scene)
    mine = [p for p in phrases if p][place::panel]
    if scene.brief.kind in THANKS or not mine:
        return list(mine)
    turn = scene.sent % len(mine)
    return list(mine[turn:] + mine[:turn])


def _seat(scene: Scene) -> tuple[int, int]:
    """(How many share the details, which of them this reader is): only thank-yous go to a whole panel."""
    people = scene.interview.people if scene.interview else ()
    if scene.brief.kind not in THANKS or scene.person is None or scene.person.id not in people:
        return 1, 0
    return len(people), people.index(scene.person.id)


def _distinct(phrases: list[Phrase | None]) -> tuple[Phrase, ...]:
    return tuple(dict.fromkeys(p for p in phrases if p))


def read(
    scene: Scene, raw: str | None, *, mine: bool = False, wish: bool = False, of_others: bool = False
) -> Phrase | None:
    """A told fragment as a phrase; "she" is the reader only when nobody else was there. `of_others`: "they" is neither."""
    if not raw:
        return None
    if scene.language != "en":
        return None if _english(raw) else _plain(scene, raw, mine)
    if is_foreign(raw):
        return None
    people = scene.search.people_of(scene.opportunity.id)
    names = (scene.opportunity.company, *(n for p in people for n in _names(p)))
    reader = _names(scene.person) if scene.person else ()
    return read_phrase(
        raw,
        names=names,
        reader=reader,
        alone=_alone(scene),
        to_reader=not (scene.outside or of_others),
        mine=mine,
        wish=wish,
    )


def _plain(scene: Scene, raw: str, mine: bool) -> Phrase | None:
    phrase = plain_phrase(raw)
    text = german.told(phrase.text, mine=mine, familiar=scene.familiar) if phrase else None
    return plain_phrase(text) if text else None


_ENGLISH = re.compile(
    r"\b(?:i|i'm|the|they|they're|we|she|he|my|their|with|of|and|is|are|have|has|for|that|which|how|"
    r"from|to|takes|need|needs)\b",
    re.IGNORECASE,
)


def _english(raw: str) -> bool:
    """Told in English, it has no place in a letter of another language."""
    return _ENGLISH.search(raw) is not None


def _alone(scene: Scene) -> bool:
    """Whether the reader is the only one the user can have meant by "she" or "he"."""
    met = scene.interview.people if scene.interview else ()
    if met:
        return scene.person is not None and met == (scene.person.id,)
    return len(scene.search.people_of(scene.opportunity.id)) <= 1


def people_named(scene: Scene) -> tuple[str, ...]:
    return tuple(n for p in scene.search.people_of(scene.opportunity.id) for n in _names(p))


def _names(person: Person) -> tuple[str, ...]:
    return (person.name, *person.name.split()[:1])
