""" "Sanne cares about false positives, Tom asked about dbt": what only one of a panel said is kept for the line to that one."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Debrief, Interview, Person
from coach.model.called import given_name
from handlers.debriefing.debrief_flow import keep
from handlers.turn import Turn

CARED = re.compile(
    r"(?:^|(?<=[\s,;.]))(?:and |while |but |then )?(?P<name>[A-Z][\w'’-]+)(?: [A-Z][\w'’-]+)? "
    r"(?:(?:also|mostly|mainly|really|was|is|kept|only|even|then|seems?|seemed)\s)*"
    r"(?:cares?(?: a lot)? about|cared about|ask(?:ed|s|ing)?(?: me)?(?: a lot| mostly)? about|"
    r"talk(?:ed|s|ing)?(?: a lot| mostly)? about|spoke about|told me(?: a lot)? about|mentioned|"
    r"brought up|worr(?:ies|ied) about|interested in|focus(?:ed|es)? on|into|"
    r"wanted to (?:know|hear)(?: more)? about|explained|showed me|works? on|worked on|"
    r"struggl(?:es|ed|ing) with|keen on|curious about)\s+"
    r"(?P<what>(?!me\b|my\b|if\b|whether\b|how i\b|why i\b)[^.;!?\n]+?)"
    r"(?=,? (?:and|while|but|then) (?:[A-Z]|i\b|we\b|they\b)|, [A-Z][\w'’-]+ [a-z]|[.;!?\n]|$)"
)
"""Who of them, and what for."""


PRAISED = re.compile(
    r"(?:^|(?<=[\s,;.]))(?:and |while |but |then )?(?P<name>[A-Z][\w'’-]+) "
    r"(?:(?:also|really|was|seemed)\s)*"
    r"(?:liked|loved|enjoyed|impressed (?:by|with)|laughed (?:at|about)|praised|appreciated)\s+"
    r"my (?:\w+ )?(?:story|stories|example|answer|work|project|idea|point|experience|background)s?"
    r"(?: (?:about|on|with|from|of|in))? (?P<what>[^.;!?\n]{3,}?)"
    r"(?=,? (?:and|while|but|then) (?:[A-Z]|i\b|they\b)|, [A-Z]|[.;!?\n]|$)"
)
"""What of the user's own was well received: an example to come back to."""


def told(turn: Turn, interview: Interview, text: str) -> tuple[Turn, str]:
    """The turn with each detail beside its person, and what is left of the words; of one interviewer alone all is common."""
    panel = [p for id in interview.people if (p := turn.search.person(id)) is not None]
    if len(panel) < 2:
        return turn, text
    own, rest = _taken_out(CARED, text, panel)
    praised, rest = _taken_out(PRAISED, rest, panel)
    if not own and not praised:
        return turn, text
    interview = turn.search.newest(interview)
    debrief = interview.debrief or Debrief()
    liked = (what for _, what in praised)
    debrief = replace(
        debrief, per_person=(*debrief.per_person, *own), experience=(*debrief.experience, *liked)
    )
    return keep(turn, interview, debrief), re.sub(r"\s+", " ", rest).strip(" ,;.")


def _taken_out(pattern: re.Pattern[str], text: str, panel: list[Person]) -> tuple[list[tuple[str, str]], str]:
    """Whose and what, and the words without it."""
    own, rest = [], text
    for found in pattern.finditer(text):
        if (person := _named(panel, found["name"])) is not None:
            own.append((person.id, found["what"].strip(" ,")))
            rest = rest.replace(found[0], " ")
    return own, rest


def _named(panel: list[Person], name: str) -> Person | None:
    return next((p for p in panel if given_name(p.name) == name.casefold()), None)
