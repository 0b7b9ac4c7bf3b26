"""Companies as the subject of a sentence, between signs, or with a company's ending."""

from coach.understand.common_words import COMMON
from coach.understand.company_cues import (
    FIRM_VERBS,
    PLURAL_VERBS,
    SPEECH_VERBS,
    STREETS,
)
from coach.understand.company_nouns import inside_name
from coach.understand.first_names import FIRST_NAMES
from coach.understand.names import Name
from coach.understand.person_names import looks_like_person
from coach.understand.phrases import Phrases
from coach.understand.role_bounds import is_head
from coach.understand.scene import Scene
from coach.understand.vocabulary import EVENTS, PREPOSITIONS, STOPS, SUFFIXES
from coach.understand.wordlist import word_set

SIGNS = frozenset((",", ";", "-", "|", "\n", "(", ")"))
SKIPPED_FIRST = STOPS | {",", ":"}


def heading(scene: Scene) -> list[Name]:
    """ "Loblaw Digital: coding on the 14th": the name that begins the message, before a colon or dash."""
    name = scene.name(0)
    if name is None or name.first != 0 or not name.capital or name.next >= len(scene.words):
        return []
    if looks_like_person(name) or scene.words[name.next].text not in ":-–—|":
        return []
    common = len(name.words) == 1 and name.words[0] in COMMON
    return [] if common and scene.words[name.next].text == ":" else [name]


def contacted(scene: Scene) -> list[Name]:
    """ "but Ocado have shifted me", "I said Ashby asked": a name in capitals inside the sentence that does something."""
    found = []
    for k in range(1, len(scene.words)):
        word = scene.words[k]
        if not word.capital or scene.words[k - 1].sort != "word" or inside_name(scene, k) or scene.shouting:
            continue
        name = scene.name(k)
        if not name or name.first != k or looks_like_person(name) or name.next >= len(scene.words):
            continue
        if scene.low(k - 1) in PREPOSITIONS:
            continue
        if scene.words[name.next].low in FIRM_VERBS and scene.words[name.next].sort == "word":
            found.append(name)
    return found


def subject(scene: Scene) -> list[Name]:
    """ "Hooli said early next week", "Initech: decision next month", "acme emailed", "bad news, Peloton passed"."""
    starts = [
        0,
        *(
            k
            for k in range(1, len(scene.words))
            if scene.words[k - 1].text in ",.;:!?" and scene.words[k].capital
        ),
    ]
    return [n for k in starts for n in _subject_at(scene, k)]


def _subject_at(scene: Scene, start: int) -> list[Name]:
    k = start
    while (
        scene.low(k) in SKIPPED_FIRST
        and k < start + 6
        and (not scene.words[k].capital or k == start)
        and not (k == start and _brand_start(scene, k))
    ):
        k += 1
    name = scene.name(k)
    if not name or (name.first != k and not name.capital):
        return []
    after = scene.low(name.next)
    if looks_like_person(name) and not (after in PLURAL_VERBS and len(name.words) > 1):
        return []
    if name.capital:
        return [name] if _ends_subject(scene, name.next) else []
    speaks = after in SPEECH_VERBS or after in EVENTS or (after in (":", "-") and len(scene.words) > 2)
    return [name] if k == 0 and speaks else []


def _ends_subject(scene: Scene, k: int) -> bool:
    """A sign, a date, a common word or a verb's ending stands behind the name."""
    if k >= len(scene.words) or scene.words[k].sort in ("date", "sign"):
        return True
    word = scene.words[k]
    verb = word.text.islower() and word.low.endswith(("ed", "s", "se"))
    return verb or word.low in STOPS or word.text[:1].isdigit()


def _brand_start(scene: Scene, k: int) -> bool:
    name = scene.name(k)
    return bool(name and name.capital and name.next - name.first > 1)


def segment(scene: Scene) -> list[Name]:
    """ "Senior Backend Engineer, Adatum, 18 November": a capital name between signs."""
    found = []
    for k in range(len(scene.words)):
        if k and scene.words[k - 1].sort not in ("sign", "date"):
            continue
        name = scene.name(k)
        if not name or not name.capital or name.first != k or looks_like_person(name) or scene.shouting:
            continue
        ends = name.next >= len(scene.words) or scene.words[name.next].sort in ("sign", "date")
        if ends and not _glued(scene, k) and name.words[-1] not in STREETS:
            found.append(name)
    return found


def another(scene: Scene) -> list[Name]:
    """ "Acme tomorrow 10am and Globex on Friday": after "and", with a day of its own."""
    found = []
    for k in range(1, len(scene.words)):
        if scene.low(k - 1) not in ("and", "&", "plus", "then"):
            continue
        name = scene.name(k)
        if not name or name.first != k or looks_like_person(name) or not (name.capital or k > 2):
            continue
        at = name.next + (scene.low(name.next) in ("on", "at", "for", "is"))
        if at < len(scene.words) and scene.words[at].sort == "date":
            found.append(name)
    return found


def _glued(scene: Scene, k: int) -> bool:
    """ "Kemble-Watts": the second half of a double name."""
    return k > 1 and scene.words[k - 1].j == scene.words[k].i and scene.words[k - 1].i == scene.words[k - 2].j


def plain_segment(scene: Scene) -> list[Name]:
    """ "phone screen, kestrel robotics, thurs 10am": a name in lower case between signs, with a word nobody else uses."""
    found = []
    for k in range(len(scene.words)):
        if k and scene.words[k - 1].sort not in ("sign", "date"):
            continue
        name = scene.name(k)
        if not name or name.capital or name.first != k or looks_like_person(name):
            continue
        ends = name.next >= len(scene.words) or scene.words[name.next].sort in ("sign", "date")
        if k and scene.words[k - 1].sort == "date" and scene.low(name.next) not in SIGNS:
            continue
        if is_head(name.words[-1]) or scene.low(name.next) == ":":
            continue
        odd = any(w not in COMMON and w not in FIRST_NAMES and len(w) > 2 for w in name.words)
        if ends and odd and (k or name.next < len(scene.words)):
            found.append(name)
    return found


def with_suffix(scene: Scene) -> list[Name]:
    """Anywhere: a capital name that ends like a company ("Acme Labs")."""
    found = []
    for k in range(len(scene.words)):
        if scene.words[k].capital and not (k and inside_name(scene, k)):
            name = scene.name(k)
            if name and name.capital and name.words[-1] in SUFFIXES and len(name.words) > 1:
                found.append(name)
    return found


_SETTLES = word_set(
    "turned rejected bumped rescheduled offered invited shortlisted ghosted cancelled canceled declined moved pushed hired "
    "passed replied answered emailed called phoned texted messaged wants asked told said"
)
_ME = word_set("me us my for that back")


def settles(scene: Scene) -> list[Name]:
    """ "state farm turned me down", "heads up trupanion asked for my transcript": in lower case, at the beginning."""
    for k in range(min(4, len(scene.words))):
        name = scene.name(k)
        if name is None or name.first != k or name.capital or looks_like_person(name):
            continue
        odd = any(w not in COMMON for w in name.words) or len(name.words) > 1
        if odd and scene.low(name.next) in _SETTLES and scene.low(name.next + 1) in _ME:
            return [name]
    return []


_NOT_BEFORE_TIME = word_set(
    "dentist doctor gym groceries birthday party vacation holiday flight train bus appointment available free busy "
    "due possibly definitely prolly preferably exactly around flexible anytime errands school class wedding "
    "haircut pickup delivery parents mom dad kids dinner breakfast brunch drinks yoga therapy church shift tentatively "
    "correct wrong perfect confirmed nope yup sounds other"
)
"""What people put before a time that is no company."""
_CLOCK = Phrases(r"\d\s?(?:am|pm|a|p)\b|\d[:.]\d\d|\bnoon\b|\bat\s+\d")


def before_time(scene: Scene) -> list[Name]:
    """ "kestrel health thursday 2pm": the message begins with a name in lower case, and a day and time follow."""
    name = scene.name(0)
    if name is None or name.first != 0 or name.next >= len(scene.words) or looks_like_person(name):
        return []
    when = scene.words[name.next]
    if any(w.low in ("at", "@") for w in scene.words):
        return []
    if when.sort != "date" or not _CLOCK.search(when.low) or any(w in _NOT_BEFORE_TIME for w in name.words):
        return []
    return [name]
