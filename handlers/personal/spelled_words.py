"""The words that set the spelling of a name right: "Karin with a K", "it's spelled Siobhan", "Tom Fox sorry"."""

from coach import lazy_re as re

_LEAD = (
    r"^\W*(?:"
    r"(?:no+|sorry|oops|actually|hey|ok|and|but|btw|by the way|small thing|correction|spelling|"
    r"you (?:spel(?:led|t)|wrote|have|got) "
    r"(?:it|(?:the|her|his|their|my) name|that) wrong)\b[\s,:.!-]*)*"
)
_NAME = r"(?P<name>(?-i:[A-ZÀ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-Þ])[\w'’-]+)?)"
_NOT = r"(?:,? (?:and )?not (?:with )?(?P<wrong>[\w'’-]+))?"
WITH = re.compile(
    _LEAD
    + r"(?:it'?s |it is |that'?s |her name is |his name is |the name is |she'?s |he'?s )?"
    + _NAME
    + r",? (?:is |spel(?:led|t) |written )*(?:with(?:out)?|has(?= (?:an?|one|two|double|no|the)\b)) "
    r"(?:an? |one |two |double |no |the |accent )?"
    r"(?:['\"]?\w{1,2}['\"]?s?|accent|umlaut|hyphen|dash|double|letter \w)"
    r"(?: (?:at the end|in the middle|in front|at the start|first))?"
    + r"(?:,? (?:and )?not (?:with )?(?:an? |one |two )?[\w'-]{1,6})?\W*$",
    re.I,
)
SPELLED = re.compile(
    _LEAD + r"(?:"
    r"(?:it'?s|it is|that'?s|the name is|the company is|(?:her|his|their) (?:first |last )?name is|"
    r"(?:she|he)(?:'s| is)|[\w'’]+(?:'s)? (?:name )?is)?,? ?"
    r"(?:actually )?(?:spel(?:led|t)|written)(?: as| like this)?:?|"
    r"(?:the )?(?:correct|right) spelling is:?|you spell (?:it|that|her|him):?|"
    r"(?:it'?s|it is)(?= [A-ZÀ-Þ]\w+\W*$)) " + _NAME + _NOT + r"\W*$",
    re.I,
)
OR_RATHER = re.compile(
    r"^\W*(?P<lead>(?:(?:sorry|oops|i mean(?:t)?|typo|no),?:? +)+)?(?:it'?s |it is |(?:her|his|the) name is )?"
    + _NAME
    + r"(?(lead)(?:,? (?:sorry|i mean(?:t)?|typo))?|,? (?:sorry|i mean(?:t)?|typo))\W*$|"
    r"^\*(?P<star>(?-i:[A-ZÀ-Þ])[\w'’ -]+)$",
    re.I,
)
""" "Tom Fox sorry", after "tom fix"."""
PLAINLY = re.compile(
    r"^\W*(?:(?:no|sorry|actually)\b[, ]*)*(?:it'?s|it is) (?P<name>[^\W\d_][\w'’-]+)\W*$", re.I
)
""" "It's Paulina": only where somebody is nearly called so."""
PART = re.compile(
    _LEAD + r"(?P<who>[\w'’-]+?)(?:'s|’s)? (?P<part>last|family|first|given|sur)[ -]?name(?: is|'s) "
    r"(?:actually |spel(?:led|t) )?"
    + _NAME
    + _NOT
    + r"(?:,? (?:by the way|btw|actually|i think|fyi|apparently|it turns out))*\W*$",
    re.I,
)
LONGEST = 80


def meant(text: str) -> bool:
    return (len(text) <= LONGEST and any(p.match(text) for p in (WITH, PART))) or bool(spelled_as(text))


def spelled_as(text: str) -> re.Match[str] | None:
    found = SPELLED.match(text) if len(text) <= LONGEST else None
    return found if found and re.search(r"\b(?:spel|written|wrote|wrong|correct)", text, re.I) else None
