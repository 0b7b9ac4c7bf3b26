"""Words that may follow a bare number that is a time or a day ("at 3 with Dana"), as against what is counted."""

from coach.understand.grammar.alphabet import KINDS
from coach.understand.grammar.tokens import Token
from coach.understand.vocabulary import VERBS
from coach.understand.wordlist import word_set

FOLLOWERS = word_set(
    "with w and or but so on in for at to till until then via from by of off is was are she he they we i it "
    "if as about re because which who that not no yes please pls plz thanks thx ok okay right sharp prompt "
    "works work worked instead again too also over zoom phone teams meet google hangout video onsite panel "
    "call interview online remote virtual lol haha though just maybe possibly hopefully ideally this next "
    "now my your their the a an when where after before since between through thru my local time w/ you "
    "would could will does do can sounds looks good fine great best better has had been bring dont don't "
    "tops max maximum minimum roughly ish latest earliest got need wants want said says me us him her "
    "i'm i've i'd i'll we're we'll it's he's she's they're they'll you're that's there's let's where's "
    "them decision deadline answer role position job round avec mit con bei chez com und"
)
_COUNTED = word_set("different other separate more big small new single large major minor")


def counted(token: Token | None) -> bool:
    """Whether the number before this token seems to count it: "at 3 companies", "at 2 different places"."""
    if token is None or token.word in FOLLOWERS or token.word in VERBS:
        return False
    return (
        token.word in _COUNTED
        or (token.code == "x" and token.word.endswith("s"))
        or token.code in KINDS["UNIT"]
    )


_NEVER = word_set("would could job role position round does do can")


def ends_phrase(token: Token | None) -> bool:
    """Whether what stands before this token is complete without it."""
    if token is None or not (token.word[:1].isalnum()):
        return token is None or token.word not in ("%", "/", "$", "€", "£", "+", "'", "°", "#", "x")
    if token.word in _NEVER:
        return False
    return token.code != "x" or token.word in FOLLOWERS
