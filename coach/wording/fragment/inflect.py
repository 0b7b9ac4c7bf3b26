"""Forms of verbs: enough English to recognise "takes" and to turn "she runs" into "you run"."""

_PAST = {
    "take": "took",
    "get": "got",
    "make": "made",
    "spend": "spent",
    "keep": "kept",
    "lose": "lost",
    "go": "went",
    "come": "came",
    "know": "knew",
    "think": "thought",
    "find": "found",
    "give": "gave",
    "become": "became",
    "feel": "felt",
    "grow": "grew",
    "send": "sent",
    "write": "wrote",
    "buy": "bought",
    "sell": "sold",
    "bring": "brought",
    "eat": "ate",
    "throw": "threw",
    "teach": "taught",
    "hear": "heard",
    "meet": "met",
    "choose": "chose",
    "understand": "understood",
    "forget": "forgot",
    "speak": "spoke",
    "say": "said",
    "tell": "told",
    "mean": "meant",
    "run": "ran",
    "sit": "sat",
    "stand": "stood",
    "break": "broke",
    "leave": "left",
    "build": "built",
    "pay": "paid",
    "fall": "fell",
    "rise": "rose",
    "deal": "dealt",
}
IRREGULAR_PASTS = frozenset(_PAST.values()) - {
    "thought",
    "found",
    "felt",
    "left",
    "cut",
    "set",
    "spent",
    "sent",
    "lost",
    "kept",
    "made",
    "built",
}
"""Past forms that are seldom anything else; the others describe nouns as well ("time spent")."""
_SINGULAR = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go", "isn't": "aren't"}
_SINGULAR |= {"wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't"}
_HISSING = ("sses", "shes", "ches", "xes", "zzes", "focuses", "oes")
_ENDS_IN_E = frozenset({"caches", "aches", "axes"})
_SIBILANT = ("s", "x", "z", "ch", "sh")


def third(verb: str) -> str:
    """run -> runs."""
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith((*_SIBILANT, "o")) else "s")


def past(verb: str) -> str:
    """move -> moved, take -> took."""
    if verb in _PAST:
        return _PAST[verb]
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if verb.endswith("y") and verb[-2:-1] not in "aeiou" else verb + "ed"


def gerund(verb: str) -> str:
    """hire -> hiring, run -> running."""
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    short = len(verb) > 2 and verb[-1] not in "aeiouwxy" and verb[-2] in "aeiou" and verb[-3] not in "aeiou"
    single = sum(c in "aeiou" for c in verb) == 1
    return verb + (verb[-1] if short and single else "") + "ing"


def plural_of(verb: str) -> str:
    """The form that goes with "you": runs -> run, has -> have; others stay."""
    low = verb.lower()
    if low in _SINGULAR:
        return _SINGULAR[low]
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(_HISSING) and low not in _ENDS_IN_E:
        return low[:-2]
    return low[:-1] if low.endswith("s") and not low.endswith(("ss", "us", "is")) else verb


def forms(verbs: str) -> frozenset[str]:
    """Base, third person and past of each verb."""
    return frozenset(f for v in verbs.split() for f in (v, third(v), past(v)))
