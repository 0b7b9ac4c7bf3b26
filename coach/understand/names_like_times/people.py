"""People whose names are time words: "April from HR", "Theresa May", "with tom" who is not tomorrow."""

from coach.understand.first_names import FIRST_NAMES
from coach.understand.grammar.alphabet import KINDS
from coach.understand.grammar.tokens import Token
from coach.understand.names_like_times.capitals import capital, next_to
from coach.understand.names_like_times.marks import TIME_WORDS
from coach.understand.vocabulary import DEPARTMENTS, VERBS
from coach.understand.wordlist import word_set

NAME_MONTHS = word_set("april may june august jan mar jun")
_TALK = word_set("to with met emailed called texted messaged thanked told ask asked named from and")
_TALKED_TO = _TALK - word_set("to from and") | word_set(
    "call email text message thank tell ring phone ping meet meeting w is dear hi hey hello mail dm for"
)
_LEADS_A_PERSON = word_set("with met emailed called messaged thanked and")
_LEADS_A_MONTH = word_set("in by until till next last this mid early late of since end - to")
_SPOKEN = word_set("talked talk spoke speak spoken talking wrote write sent thanks email note you reply")
"""Before "to", and then a person."""


def family_name(text: str, tokens: list[Token], k: int) -> bool:
    """ "Carol Nye", "Theresa May": both large, inside a sentence, no number behind."""
    if k == 0 or text.isupper() or not text[tokens[k].i : tokens[k].j].istitle():
        return False
    first, after = tokens[k - 1], tokens[k + 1] if k + 1 < len(tokens) else None
    given = first.word in FIRST_NAMES and first.word not in TIME_WORDS and capital(text, first)
    return (
        given
        and next_to(first, tokens[k])
        and not (after and (after.word[:1].isdigit() or after.word == "the"))
    )


_SOMEBODY = word_set("the a an my our their your head")
_CALLED = word_set("is was named called mr mrs ms miss dr sir madam contact recruiter manager")


def weekday_name(text: str, tokens: list[Token], k: int) -> bool:
    """ "my contact is Mercy Sunday", "Mr Musa Friday", "Jules Sunday is the bar manager": said to be somebody, with a first name."""
    if _opens_as_somebody(tokens, k):
        return family_name(text, tokens, k)
    if k < 2 or text.isupper() or tokens[k - 2].word not in _CALLED:
        return False
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    return family_name(text, tokens, k) and (
        after is None or not after.word[:1].isalnum() or after.word in VERBS
    )


_PLACED = word_set("on in at from runs heads chairs")


def _opens_as_somebody(tokens: list[Token], k: int) -> bool:
    behind = [t.word for t in tokens[k + 1 : k + 3]]
    opens = k == 1 or (k > 1 and tokens[k - 2].word in (".", "!", "?"))
    return opens and behind[:1] in (["is"], ["was"]) and behind[1:] != [] and behind[1] in _SOMEBODY


def opens_as_family_name(text: str, tokens: list[Token], k: int) -> bool:
    """ "Mae Noon on the door", "Noel Easter is the vicar": the first words of a message, and said to be somewhere."""
    if k != 1 or len(tokens) < 4 or tokens[2].word not in _PLACED | {"is", "was"}:
        return False
    return tokens[3].word in _SOMEBODY | DEPARTMENTS | _OFFICES and family_name(text, tokens, k)


_OFFICES = word_set(
    "dispatch accounts payroll reception catering security facilities housekeeping logistics purchasing transport stores"
)


def of_a_department(text: str, tokens: list[Token], k: int) -> bool:
    """ "Dayo and Sunday from dispatch"."""
    behind = [t.word for t in tokens[k + 1 : k + 3]]
    joined = k == 0 or tokens[k - 1].word in ("and", "&", "with", "to", "met", "by", "is", "thank")
    led = joined and len(behind) == 2 and behind[0] == "from" and behind[1] in DEPARTMENTS | _OFFICES
    return led and capital(text, tokens[k]) and not text.isupper()


def written_as_name(text: str, tokens: list[Token], k: int) -> bool:
    """ "Priya & Tom": large inside a sentence, and no time behind."""
    inside = k > 0 and tokens[k - 1].word not in (".", "!", "?") and not text.isupper()
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    return (
        inside
        and capital(text, tokens[k])
        and not (after and (after.word[:1].isdigit() or after.word == "at"))
    )


def led_as_person(tokens: list[Token], k: int) -> bool:
    """ "with tom", "with dana and tom": nobody says that of tomorrow."""
    words = [t.word for t in tokens[max(k - 5, 0) : k]]
    if words[-1:] and words[-1] in _TALKED_TO:
        return True
    return words[-1:] == ["and"] and "with" in words and not set(words) & TIME_WORDS


def person_month(text: str, tokens: list[Token], k: int) -> bool:
    """ "April from HR", "May called", "talked to April": a person with a month's name."""
    large = capital(text, tokens[k])
    before = tokens[k - 1].word if k else ""
    after, beyond = [*tokens[k + 1 : k + 3], None, None][:2]
    talked = before == "to" and k > 1 and tokens[k - 2].word in _SPOKEN
    if (
        (before in _LEADS_A_MONTH and not talked)
        or before[:1].isdigit()
        or (after is not None and _numbered(after))
    ):
        return False
    if (
        after is not None
        and after.word in ("from", "at")
        and beyond is not None
        and not beyond.word.isdecimal()
    ):
        return large or before in _TALK
    return talked or before in _LEADS_A_PERSON or (large and after is not None and after.word in VERBS)


def _numbered(after: Token) -> bool:
    """ "April 3", "May third"."""
    return after.word[0].isdigit() or after.code in KINDS["ORD"]
