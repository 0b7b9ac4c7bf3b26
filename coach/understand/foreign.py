"""Whether words are of another language than English, by its small words; names and dates in it are read elsewhere."""

import re

from coach.understand.wordlist import word_set

SMALL: dict[str, frozenset[str]] = {
    "German": word_set(
        "ich habe hatte bin ein eine einen mit und der das für nicht bei uhr wie wann muss soll kann mir mich mein meine heute morgen gestern gut "
        "danke bitte ist sind auf zum zur vom noch schon gespräch vorstellungsgespräch bewerbung sie haben wird wurde sehr aber oder auch frau herr"
    ),
    "French": word_set(
        "je j'ai ai une un le la les des du avec et est sont pour pas chez à mon ma demain hier aujourd'hui merci bonjour entretien c'est nous vous ils elle qui que très"
    ),
    "Spanish": word_set(
        "yo tengo tuve una un el la los las con y es son para por en mi mañana ayer hoy gracias hola entrevista muy pero que cuando puedo ellos ella fue"
    ),
    "Portuguese": word_set(
        "eu tenho tive uma um o os as com e é são para por em no na meu minha amanhã ontem hoje obrigado obrigada oi olá entrevista muito mas que quando posso eles ela foi"
    ),
    "Italian": word_set(
        "io ho avuto una un il lo la gli con e è sono per di in mio domani ieri oggi grazie ciao colloquio molto ma che quando posso"
    ),
    "Dutch": word_set(
        "ik heb had een het de met en is zijn voor niet bij om mijn morgen gisteren vandaag bedankt hallo gesprek sollicitatiegesprek zeer maar dat wanneer kan"
    ),
}
ENGLISH = word_set(
    "i the and with at is are was were have has had my to of in on for it that this they she he we you a an do does did not be will can when what how from "
    "interview tomorrow today yesterday call thanks hi hello"
)
FEWEST = 3
"""Small words of it, that English has not."""


def language(text: str) -> str | None:
    """The language, where the small words are its own and hardly any are English."""
    words = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", text.casefold())
    told = {name: sum(w in small and w not in ENGLISH for w in words) for name, small in SMALL.items()}
    best = max(told, key=lambda name: told[name])
    english = sum(w in ENGLISH for w in words)
    return best if told[best] >= FEWEST and told[best] > english else None
