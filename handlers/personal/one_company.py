"""How one company is coached: not at all, slower, by its kind of employer (rule book S0 14: every situation is different)."""

from collections.abc import Callable
from typing import get_args

from coach import lazy_re as re
from coach.model import Opportunity, Pace
from coach.model.changed import replace
from coach.model.opportunity import Sector
from handlers.buttons import UNDO
from handlers.conversation import Conversation
from handlers.reading import find
from handlers.reading.reread import reread
from handlers.turn import Turn

_WORDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "/unmute",
        re.compile(
            r"\b(?:unmute|(?:remind|nudge|message) me (?:about|for|of) .{2,40} again|"
            r"start (?:reminding|nudging) me (?:about|for) )",
            re.I,
        ),
    ),
    (
        "/mute",
        re.compile(
            r"^\W*(?:please )?"
            r"(?:mute|(?:do ?n[o']?t|do not|never|stop|quit|no need to) (?:ever )?"
            r"(?:remind(?:ing)?|nudg(?:e|ing)|messag(?:e|ing)"
            r"|bother(?:ing)?|bug(?:ging)?) me (?:about|for|with|of)|"
            r"no (?:more )?(?:reminders?|nudges?|messages?) (?:about|for|on))\b",
            re.I,
        ),
    ),
    (
        "/pace patient",
        re.compile(
            r"\b(?:slower|more patient(?:ly)?|(?:patient|slow|unhurried|relaxed) pace|^\W*(?:please )?give (?:them|.{2,40}?) more time|"
            r"^\W*(?:please |and |i (?:want to|would|'d rather|don['’]?t want to) )*(?:let['’]?s )?(?:be (?:more )?patient|go slow(?:ly)?|"
            r"take (?:it|things) (?:slow(?:ly)?|easy)|(?:don['’]?t |not )?(?:rush|hurry|press|push)) (?:with |at )?(?!me\b|it\b)"
            r"(?=[^?]*$)|don'?t rush)\b",
            re.I,
        ),
    ),
    ("/pace measured", re.compile(r"\b(?:measured|middle|medium|moderate) pace\b", re.I)),
    (
        "/pace prompt",
        re.compile(
            r"\b(?:faster|quicker|more prompt(?:ly)?) (?:with|for|at)\b|\b(?:prompt|quick|fast) pace\b", re.I
        ),
    ),
)

PACED = re.compile(
    r"\b(?:patient|slow|unhurried|relaxed|measured|middle|medium|moderate|prompt|quick|fast)(?:er)? pace\b(?! (?:there|they|is|was))",
    re.I,
)


def as_command(turn: Turn) -> str | None:
    """ "Don't nudge me about Acme" is /mute Acme; only with a company that is on the list."""
    known = find.companies(turn)
    command = next((c for c, pattern in _WORDS if pattern.search(turn.text)), None)
    return f"{command} {known[0].company}" if known and command else None


def paced(turn: Turn, again: Callable[[Turn], Turn]) -> Turn | None:
    """ "Use the patient pace with Acme": said of how I go about it, whatever question is open."""
    command = as_command(turn) if PACED.search(turn.text) and "?" not in turn.text else None
    return again(reread(turn, command)) if command is not None else None


def _with_company(turn: Turn, said: str, act: Callable[[Turn, Opportunity], Turn]) -> Turn:
    known = find.named_in(turn.search, said) or find.company(turn.search, said)
    if not known:
        return turn.say('Which company? For example "/mute Acme".')
    return act(turn.about(known[0].id), known[0])


def _rest(turn: Turn) -> str:
    return turn.text.split(maxsplit=1)[1] if len(turn.text.split()) > 1 else ""


def mute(turn: Turn) -> Turn:
    return _with_company(
        turn, _rest(turn), lambda t, o: _kept(t, replace(o, muted=True), "I keep quiet about {name}.")
    )


def unmute(turn: Turn) -> Turn:
    return _with_company(
        turn, _rest(turn), lambda t, o: _kept(t, replace(o, muted=False), "{name} is back in the plan.")
    )


def pace(turn: Turn) -> Turn:
    """/pace patient Acme."""
    said = _rest(turn)
    wanted = next((p for p in get_args(Pace) if said.casefold().startswith(p)), None)
    if wanted is None:
        return turn.say('Which pace: prompt, measured or patient? For example "/pace patient Acme".')
    return _with_company(
        turn,
        said[len(wanted) :],
        lambda t, o: _kept(t, replace(o, pace=wanted), f"{{name}}: {wanted} from now on."),
    )


def sector(turn: Turn) -> Turn:
    """/sector finance Acme."""
    said = _rest(turn)
    wanted = next((s for s in get_args(Sector) if said.casefold().startswith(s)), None)
    if wanted is None:
        return turn.say(f'Which kind: {", ".join(get_args(Sector))}? For example "/sector finance Acme".')
    return _with_company(
        turn, said[len(wanted) :], lambda t, o: _kept(t, replace(o, sector=wanted), f"{{name}}: {wanted}.")
    )


def _kept(turn: Turn, company: Opportunity, told: str) -> Turn:
    name = find.name_of(company, turn.search.opportunities)
    turn = turn.put(company).changed(f"how {name} is coached", tell=True)
    return turn.say(told.format(name=name), UNDO, silent=True)


MUTE = Conversation(
    name="mute", summary="no reminders about one company", begin=mute, in_menu=False, reads=False
)
UNMUTE = Conversation(name="unmute", summary="reminders again", begin=unmute, in_menu=False, reads=False)
PACE = Conversation(
    name="pace", summary="how soon a check-in may go out", begin=pace, in_menu=False, reads=False
)
SECTOR = Conversation(
    name="sector", summary="what kind of employer it is", begin=sector, in_menu=False, reads=False
)
