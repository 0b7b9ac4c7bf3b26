"""Closed classes of English words: pronouns, auxiliaries, determiners, prepositions and their like."""

from coach.wording.vocabulary import word_set

PRONOUN_SUBJECTS = word_set(
    "i we they she he you it there this that these those everyone everybody nobody someone somebody people none "
    "everything nothing something"
)
AUXILIARIES = word_set(
    "is are was were am be been has have had do does did can could will would should must may might cannot "
    "can't couldn't won't wouldn't shouldn't isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't"
)
CONTRACTED = ("'m", "'re", "'ve", "'d", "'ll")
DETERMINERS = word_set(
    "the a an my your our their his her its this that these those every each all both some any no many much most "
    "few several more less fewer another too enough one two three four five six seven eight nine ten half lots "
    "plenty such what which whose"
)
PREPOSITIONS = word_set(
    "of in on at for with without to from by about into onto over under between across through during before after "
    "since until against within among per than as like around towards toward behind beyond despite via near off "
    "up down out inside outside"
)
WH = word_set("how what why when where who whether which")
ADVERBS = word_set(
    "also never always often really just still only even now already usually sometimes mostly currently almost "
    "rarely seldom hardly actually basically not all both too very quite so ever soon recently"
)
JOINERS = word_set(
    "and or but because so since although while if when whenever unless though which who whose that"
)
MOVES = word_set("down into over away off home up out back past through")
"""After "-ed" these make a sentence of it: "your dog walked into the frame"."""
NOMINATIVE = word_set("i we they he she nobody everyone everybody someone")
DEGREE = word_set("extremely incredibly pretty quite really so super very")
"""Before an adjective: "very open"."""
AFTER_VERB = word_set(
    "always apart away badly early everybody everyone everything down fast it late nothing people well me never often over really them there twice us very you"
)
"""Words that follow a verb and no noun."""
OPEN = word_set("a an and every her his its my no not or our the their to your")
"""Words after which a noun must come, not the verb."""
NOT_GERUND = word_set("anything during evening everything morning nothing something string")
"""End in -ing and are no verbs."""
