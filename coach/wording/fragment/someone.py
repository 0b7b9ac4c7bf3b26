"""Someone: a name typed small in front of what only people do ("tom asked about ...") gets its capital."""

import re

from coach.wording.fragment.common import COMMON

_NAMED = re.compile(
    r"(?P<name>[a-z]{2,}(?:-[a-z]+)?)"
    r"(?= (?:also |really |just |then )?"
    r"(?:said|says|asked|asks|told|mentioned|explained|wanted to|wants to|thinks|thought|cares about|"
    r"cared about|worries about|worried about|"
    r"(?:gave|showed|drew|took|walked|let|asked|sent) (?:me|us)|hates|hopes|laughed|smiled|joked|"
    r"nodded|loved|liked|admitted|complained|promised)\b)"
)
_NOBODYS = frozenset(
    {
        "finance",
        "ops",
        "it",
        "hr",
        "procurement",
        "management",
        "leadership",
        "headquarters",
        "hq",
        "corporate",
        "mgmt",
    }
)


_TITLED = re.compile(r"\b(mr|mrs|ms|dr|prof)\.? ([a-z]{2,})\b")


def with_capital(text: str) -> str:
    """ "sanne cares about alerts" -> "Sanne cares about alerts"; an everyday word or a department stays small."""
    text = _TITLED.sub(lambda m: f"{m[1].title()} {m[2].title()}", text)
    found = _NAMED.match(text)
    if found is None or found["name"] in COMMON | _NOBODYS or found["name"].endswith("s"):
        return text
    return found["name"].title() + text[found.end() :]
