"""Foreign: what was told in another language has no place in an English letter, and is asked for in English words."""

from coach import lazy_re as re
from coach.wording.vocabulary import word_set

_LITTLE = (
    word_set(
        "der das dem den und ist sind haben hat sie wir ich nicht mit für über im ein eine einen einem zu viel wenig aber auch auf von bei aus "
        "kein keine sehr noch dass weil oder zum zur wird werden sein ihre ihr habe bin mir mich uns"
    ),
    word_set(
        "le la les une est sont nous vous avec pour dans pas qui que mais je il elle ils sur aux du très j'ai c'est leur leurs mon ma mes"
    ),
    word_set(
        "el los las una es son con para por que pero yo muy mi mis sus del al hay está están tienen más"
    ),
    word_set("il gli una è sono con per che ma io molto mio mia suo della nel non ho hanno di"),
    word_set("het een zijn hebben niet met voor wij ik maar ook van bij naar geen heel veel hun"),
)
"""The little words of German, French, Spanish, Italian and Dutch."""
_FEW = 2
_NAME = re.compile(r"\b[^\W\d_]\w+(?: [A-Z]\w+)* (?:de|del|de la|la|el|von|van|du|di) (?=[A-Z])")
"""A name may hold them: "San José del Cabo"."""


def is_foreign(text: str) -> bool:
    """Two of the little words of one language, or one beside a letter English does not have."""
    text = _NAME.sub("", text)
    words = set(re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text.lower()))
    most = max(len(words & little) for little in _LITTLE)
    return most >= _FEW or (most == 1 and re.search(r"[äöüßéèêàçñ]", text.lower()) is not None)
