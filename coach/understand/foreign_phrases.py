"""Short phrases of other languages that stand for an English one: "nächste Woche", "lundi prochain", "la semaine prochaine"."""

from coach.understand.grammar.alphabet import code
from coach.understand.grammar.tokens import Token
from coach.understand.lexicon import WEEKDAYS
from coach.understand.wordlist import word_set

_PHRASES: dict[tuple[str, ...], str] = {
    tuple(phrase.split()): english
    for english, phrases in {
        "next week": "nächste woche|nächster woche|kommende woche|naechste woche|semaine prochaine|próxima semana|proxima semana"
        "|semana que viene|semana que vem|settimana prossima|prossima settimana|volgende week|nästa vecka|neste uke",
        "this week": "diese woche|dieser woche|cette semaine|esta semana|questa settimana|deze week",
        "next month": "nächsten monat|nächster monat|mois prochain|próximo mes|proximo mes|mes que viene|próximo mês|volgende maand"
        "|prossimo mese|mese prossimo",
        "tomorrow": "morgen früh|morgen vormittag|morgen nachmittag|morgen abend|demain matin|demain après-midi|demain soir",
        "day after tomorrow": "après demain|pasado mañana|depois de amanhã|dopo domani",
        "today": "heute morgen|heute früh|heute abend|heute nachmittag|ce matin|ce soir|hoy por",
    }.items()
    for phrase in phrases.split("|")
}
_ONE_WORD = {
    "übermorgen": "overmorrow",
    "heute": "today",
    "gestern": "yesterday",
    "demain": "tomorrow",
    "aujourd'hui": "today",
    "mañana": "tomorrow",
    "amanhã": "tomorrow",
    "domani": "tomorrow",
    "vandaag": "today",
    "overmorgen": "overmorrow",
    "gisteren": "yesterday",
}
"""In small letters only: a name is written large."""
_NEXT = word_set(
    "nächsten nächster nächste kommenden kommende prochain prochaine próximo proximo prossimo volgende"
)
_STARTS = frozenset(p[0] for p in _PHRASES) | frozenset(_ONE_WORD) | _NEXT
_LONGEST = max(map(len, _PHRASES))
_LED = word_set("with from at mr mrs ms dr herr frau by and")


def any_phrase(tokens: list[Token]) -> bool:
    return any(t.word in _STARTS for t in tokens)


def in_english_words(tokens: list[Token], text: str, weekdays: dict[str, str]) -> list[Token]:
    """`weekdays`: foreign names to English ones."""
    out: list[Token] = []
    k = 0
    while k < len(tokens):
        made, length = _at(tokens, k, text, weekdays)
        if length:
            first, last = tokens[k], tokens[k + length - 1]
            words = made.split()
            out += [Token(code(w), w, first.i, last.j) for w in words[:1]]
            out += [Token(code(w), w, last.i, last.j) for w in words[1:]]
            k += length
        else:
            out.append(tokens[k])
            k += 1
    return out


def _at(tokens: list[Token], k: int, text: str, weekdays: dict[str, str]) -> tuple[str, int]:
    for length in range(min(_LONGEST, len(tokens) - k), 1, -1):
        english = _PHRASES.get(tuple(t.word for t in tokens[k : k + length]))
        if english:
            return english, length
    word, after = tokens[k].word, tokens[k + 1].word if k + 1 < len(tokens) else ""
    if word in _NEXT and after in weekdays and weekdays[after] in WEEKDAYS:
        return f"next {weekdays[after]}", 2
    if word in weekdays and after in _NEXT and weekdays[word] in WEEKDAYS:
        return f"next {weekdays[word]}", 2
    if (
        word in weekdays
        and weekdays[word] in WEEKDAYS
        and k > 1
        and tokens[k - 1].word in ("woche", "semaine", "semana", "week")
    ):
        return weekdays[word], 1
    named = text[tokens[k].i].isupper() or (k and tokens[k - 1].word in _LED)
    if word in _ONE_WORD and not named:
        return _ONE_WORD[word], 1
    return "", 0
