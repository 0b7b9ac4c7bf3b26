"""The questions of the debrief, in the order of rule book N02: what each asks, keeps, and when it makes sense."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from coach.model import Choice, Debrief, Interview, JobSearch
from handlers import words
from handlers.debriefing.debrief_told import shortcomings


@dataclass(frozen=True, slots=True)
class Ask:
    """One question; `keep` puts the answer into the debrief."""

    slot: str
    text: str
    keep: Callable[[Debrief, str], Debrief] | None = None
    no: str | None = None
    """Label of the button that says there was nothing."""


QUESTIONS = (
    Ask("promise", "Did they say when they will decide?", no="They didn't say"),
    Ask("decider", "Who decides, and who gets back to you?", lambda d, t: replace(d, decider=t)),
    Ask("people", "Who did you talk to?"),
    Ask("topics", "What did you talk about most?", lambda d, t: replace(d, topics=(t,))),
    Ask("experience", "Which of your own work came up? One example is enough.", lambda d, t: replace(d, experience=(t,))),
    Ask("problem", "Did {first} mention a problem they need solved?", lambda d, t: replace(d, problem=t), no="No"),
    Ask("idea", "Good one to come back to. Any first idea for it?", lambda d, t: replace(d, idea=t), no="Not yet"),
    Ask("forgot", "Anything you forgot to say, or would say better now? Nearly everyone has something.", shortcomings, no="No"),
    Ask("culture", "What did you like about the team or how they work?", lambda d, t: replace(d, culture=t)),
)  # fmt: skip
SOCIAL, OF_A_CHAT = ("chat", "event"), ("people", "topics")
"""Where nobody decides anything, what was talked about is all there is to ask."""
ORDER = tuple(q.slot for q in QUESTIONS)
BY_SLOT = {q.slot: q for q in QUESTIONS}


def question_for(search: JobSearch, interview: Interview, slot: str) -> tuple[str, tuple[Choice, ...]]:
    asked = BY_SLOT[slot]
    met = [p for p in search.people if p.id in interview.people]
    first = words.first_name(met[0].name) if len(met) == 1 else "anyone"
    row = [Choice(label=asked.no, does=f"dbf:{interview.id}:{slot}:no")] if asked.no else []
    row.append(Choice(label="Skip", does=f"dbf:{interview.id}:{slot}:skip"))
    if slot != ORDER[0]:
        row.append(Choice(label="That's all", does=f"dbf:{interview.id}:{slot}:end"))
    return asked.text.format(first=words.shown(first)), tuple(row)


def next_slot(search: JobSearch, interview: Interview, after: str | None = None) -> str | None:
    """The first question still worth asking, of those that come after one."""
    left = ORDER[ORDER.index(after) + 1 :] if after else ORDER
    return next((s for s in left if _wanted(search, interview, s)), None)


def before(slot: str) -> str | None:
    """The question just ahead of this one: from there on, this one is asked again."""
    return ORDER[ORDER.index(slot) - 1] if slot != ORDER[0] else None


def _wanted(search: JobSearch, interview: Interview, slot: str) -> bool:
    debrief, company = interview.debrief or Debrief(), search.opportunity(interview.opportunity)
    if interview.kind in SOCIAL and slot not in OF_A_CHAT:
        return False
    if slot == "promise":
        told = company.promise if company else None
        met = interview.start.date if interview.start else None
        return company is not None and (told is None or (met is not None and told.said_on < met))
    if slot == "people":
        return not interview.people
    if slot == "idea":
        return debrief.problem is not None and debrief.idea is None
    return not getattr(debrief, slot)
