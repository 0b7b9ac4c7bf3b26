"""The one-minute debrief: short questions, every one skippable, in the order of rule book N02."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from coach.model import Choice, Debrief, Interview, JobSearch, NudgeState, OpenQuestion
from coach.understand import ContactRead
from handlers import decide, find, record, words
from handlers.answers import NOBODY
from handlers.coming import NEXT, show_now
from handlers.conversation import Conversation, plain_answer
from handlers.fill import add_people, event_date
from handlers.fits import asks, letter, name, prose
from handlers.lateness import EASE, FELT_BAD
from handlers.turn import Turn

LONGEST = 400
WEAK = re.compile(
    r"\b(weak|bad(ly)?|poor(ly)?|stumbled?|messed up|rambl\w+|went blank|blanked|froze|not (so )?(well|great|good)|wrong|unclear|could have (answered|explained|said))\b",
    re.I,
)
LEFT_OUT = re.compile(
    r"^\s*(i )?(forgot|didn'?t|did not|should have|wanted)( to)?( even)? ?(mention(ed)?|say|said|tell them( about)?|talk about|bring up|brought up)?( that)?\s*",
    re.I,
)
ABOUT = re.compile(
    r"\b(?:my|the) (.{2,40}?) (?:answers?|question|part|explanation|example)\b|\b(?:on|about|with) (?:the )?(.{2,40}?)(?: question)?$",
    re.I,
)
ENOUGH = re.compile(
    r"(that'?s|thats|that is) (all|it|enough)|enough( for now)?|done|stop|no more( questions)?|later"
)
PROBLEM = re.compile(
    r"^\W*(they|the team|she|he) (need|want|struggle|lose|spend|waste|have (trouble|problems)|are (short|drowning|stuck)|can'?t)\w*\b",
    re.I,
)
CORRECTS = re.compile(r"^\W*(no|sorry|actually|i mean(t)?|oops|wait|make (it|that))\b", re.I)
NOTHING = re.compile(
    r"^\s*(no+|nope|nah|nothing|none|skip|pass|-|n/?a|not really|no (idea|clue)|not sure|unknown|i don'?t (know|think so)|dunno)\b[\s.!,]*$",
    re.I,
)
ASIDE = (
    "list",
    "snooze",
    "ask_if_ok",
    "cancel",
    "sent",
    "offer",
    "rejected",
    "withdrawn",
    "reschedule",
    "remind",
)
"""Intents that are never an answer to a debrief question."""
ENDS: dict[str, NudgeState] = {"debrief": "sent", "capture_gap": "dropped"}
"""What becomes of the steps that asked, once the debrief is over."""
STALE = timedelta(hours=3)
"""From then on only words that tell nothing of their own are taken for an answer."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One question; `keep` puts the answer into the debrief."""

    slot: str
    text: str
    keep: Callable[[Debrief, str], Debrief] | None = None
    no: str | None = None
    """Label of the button that says there was nothing."""


def _forgot(debrief: Debrief, text: str) -> Debrief:
    """What was left out, and what was answered weakly, are two things to write about (rule book N05)."""
    clauses = [
        c.strip()
        for c in re.split(r"[;.\n]+|,? and (?=my |i |the )|, (?=my |i )", text, flags=re.I)
        if c.strip()
    ]
    weak = [_topic(c) for c in clauses if WEAK.search(c)]
    left_out = [LEFT_OUT.sub("", c) for c in clauses if not WEAK.search(c)]
    forgot = ", ".join(left_out) or debrief.forgot
    return replace(debrief, forgot=forgot, weak=", ".join(weak) or debrief.weak)


def _topic(clause: str) -> str:
    """ "my SQL answer was weak" -> "SQL"."""
    found = ABOUT.search(clause)
    return (found[1] or found[2]).strip() if found else clause


QUESTIONS = (
    Ask("promise", "Did they say when they will decide?", no="They didn't say"),
    Ask("decider", "Who decides, and who gets back to you?", lambda d, t: replace(d, decider=t)),
    Ask("people", "Who did you talk to?"),
    Ask("topics", "What did you talk about most?", lambda d, t: replace(d, topics=(t,))),
    Ask("experience", "Which of your own work came up? One example is enough.", lambda d, t: replace(d, experience=(t,))),
    Ask("problem", "Did {first} mention a problem they need solved?", lambda d, t: replace(d, problem=t), no="No"),
    Ask("idea", "Good one to come back to. Any first idea for it?", lambda d, t: replace(d, idea=t), no="Not yet"),
    Ask("forgot", "Anything you forgot to say, or would say better now? Nearly everyone has something.", _forgot, no="No"),
    Ask("culture", "What did you like about the team or how they work?", lambda d, t: replace(d, culture=t)),
)  # fmt: skip
ORDER = tuple(q.slot for q in QUESTIONS)
BY_SLOT = {q.slot: q for q in QUESTIONS}


def begin(turn: Turn) -> Turn:
    return find.settled(turn, "debrief", _begin, 'Which interview was it? For example "/debrief Acme".')


def _begin(turn: Turn) -> Turn:
    done = [i for i in turn.search.interviews_of(turn.target or "") if i.status == "planned" and i.start]
    past = [i for i in done if i.start and i.start.instant <= turn.now]
    if not past:
        name = find.name_of(turn.opportunity) if turn.opportunity else "that company"
        when = f" It is on {words.short_day(done[0].start.date)}." if done and done[0].start else ""
        return turn.say(
            f"The interview at {name} is still ahead.{when} I'll ask how it went when it is over."
        )
    return start(turn, max(past, key=lambda i: i.start.instant if i.start else turn.now))


def start(turn: Turn, interview: Interview) -> Turn:
    """The first question; what was told in the same breath counts already."""
    company = turn.search.opportunity(interview.opportunity)
    lead = (
        f"How did {find.name_of(company)} go? A few short questions, skip any of them.\n" if company else ""
    )
    if FELT_BAD.search(turn.text):
        lead = f"{EASE} "
    turn = replace(turn.about(interview.opportunity), message=replace(turn.message, text=""))
    return ask(turn, interview, None, lead)


def ask(turn: Turn, interview: Interview, after: str | None, lead: str = "") -> Turn:
    """The next question that still makes sense, or the end."""
    interview = turn.search.interview(interview.id) or interview
    slots = ORDER[ORDER.index(after) + 1 :] if after else ORDER
    slot = next((s for s in slots if _wanted(turn.search, interview, s)), None)
    if slot is None:
        return finish(turn, interview, lead)
    text, row = question_for(turn.search, interview, slot)
    search = record.ask(turn.search, turn.now, "debrief", slot, about=interview.id)
    return turn.to(search).say(lead + text, row)


def question_for(search: JobSearch, interview: Interview, slot: str) -> tuple[str, tuple[Choice, ...]]:
    asked = BY_SLOT[slot]
    met = [p for p in search.people if p.id in interview.people]
    first = words.first_name(met[0].name) if len(met) == 1 else "anyone"
    row = [Choice(label=asked.no, does=f"dbf:{interview.id}:{slot}:no")] if asked.no else []
    row.append(Choice(label="Skip", does=f"dbf:{interview.id}:{slot}:skip"))
    if slot != ORDER[0]:
        row.append(Choice(label="That's all", does=f"dbf:{interview.id}:{slot}:end"))
    return asked.text.format(first=words.shown(first)), tuple(row)


def first_slot(search: JobSearch, interview: Interview) -> str | None:
    """The first question still worth asking."""
    return next((s for s in ORDER if _wanted(search, interview, s)), None)


def _wanted(search: JobSearch, interview: Interview, slot: str) -> bool:
    debrief, company = interview.debrief or Debrief(), search.opportunity(interview.opportunity)
    if slot == "promise":
        told = company.promise if company else None
        met = interview.start.date if interview.start else None
        return company is not None and (told is None or (met is not None and told.said_on < met))
    if slot == "people":
        return not interview.people
    if slot == "idea":
        return debrief.problem is not None and debrief.idea is None
    return not getattr(debrief, slot)


def answer(turn: Turn, open_question: OpenQuestion) -> Turn | None:
    interview = turn.search.interview(open_question.about)
    if interview is None or open_question.asks not in BY_SLOT:
        return None
    if ENOUGH.fullmatch(turn.text.casefold().strip(" .!")):
        return finish(turn.about(interview.opportunity), interview, "")
    if (
        CORRECTS.match(turn.text)
        and turn.read.dates
        and (fixed := _other_date(turn, interview, open_question)) is not None
    ):
        return fixed
    if not _answers(turn, open_question):
        return None
    turn = turn.about(interview.opportunity).changed("an answer of the debrief", tell=False)
    slot = open_question.asks
    if slot == "promise":
        return _promise(turn, interview)
    if NOTHING.match(turn.text):
        return ask(turn, interview, slot)
    if slot == "people":
        return _people(turn, interview)
    keep = BY_SLOT[slot].keep
    assert keep is not None
    debrief = keep(interview.debrief or Debrief(), turn.text[:LONGEST].strip())
    return ask(turn.to(record.put(turn.search, replace(interview, debrief=debrief))), interview, slot)


def _other_date(turn: Turn, interview: Interview, open_question: OpenQuestion) -> Turn | None:
    """ "No, next Friday", right after the date: the date is corrected, the question stays."""
    company = turn.search.opportunity(interview.opportunity)
    if company is None or company.promise is None or open_question.asks == "promise":
        return None
    read = decide.decision_date(turn.read) or turn.read.when
    turn, said, _ = decide.settle(turn.about(company.id), company, read.text if read else turn.text, read)
    if not said:
        return None
    text, row = question_for(turn.search, interview, open_question.asks)
    return turn.changed("the decision date", tell=False).say(f"{words.capital(said)}, then.\n{text}", row)


def _answers(turn: Turn, open_question: OpenQuestion) -> bool:
    """Fresh words of one's own; after some hours only those that cannot be anything else, or a date for the date."""
    if open_question.asks == "promise":
        meets = turn.read.intent == "interview" and bool(turn.read.company or turn.read.contacts)
        aside = turn.read.intent in ASIDE and not (turn.read.intent == "list" and turn.read.dates)
        return not aside and not (asks(turn.text) or letter(turn.text) or meets)
    if open_question.asks == "people":
        return (
            name(turn)
            or NOBODY.match(turn.text) is not None
            or bool(turn.read.contacts and not turn.read.dates)
        )
    stale = turn.now - open_question.asked_at > STALE
    return prose(turn) and (not stale or turn.read.intent in ("other", "debrief"))


def _promise(turn: Turn, interview: Interview) -> Turn | None:
    company = turn.search.opportunity(interview.opportunity)
    assert company is not None
    if NOTHING.match(turn.text):
        return ask(turn, interview, "promise")
    if PROBLEM.match(turn.text) and not turn.read.dates:
        told = replace(
            interview, debrief=replace(interview.debrief or Debrief(), problem=turn.text[:LONGEST])
        )
        return ask(turn.to(record.put(turn.search, told)), told, None, "Good one to come back to. ")
    if LEFT_OUT.match(turn.text) or WEAK.search(turn.text):
        kept = replace(interview, debrief=_forgot(interview.debrief or Debrief(), turn.text[:LONGEST]))
        return ask(turn.to(record.put(turn.search, kept)), kept, None, "Kept for your note. ")
    read = decide.decision_date(turn.read) or event_date(turn.read) or turn.read.when
    phrase = read.text if read else turn.text
    turn, said, must_ask = decide.settle(turn, company, phrase, read)
    turn = decide.told_by(turn, company, interview.people)
    if not said:
        if plain_answer(turn, "debrief") and not find.named_in(turn.search, turn.text):
            return turn.say(
                'I could not find a date in that. By when do they decide? For example "end of next week" or "by the 15th".',
                (Choice(label="They didn't say", does=f"dbf:{interview.id}:promise:no"),),
            )
        return None
    if must_ask:
        why, buttons = decide.which_date(turn, company, phrase, read)
        turn = turn.say(f"{words.capital(said)}? {words.capital(why)}.", buttons)
        return ask(turn, interview, "promise")
    return ask(turn, interview, "promise", _echoed(turn, said))


def _echoed(turn: Turn, said: str) -> str:
    """The date said back, so that a wrong one is seen."""
    promise = turn.opportunity.promise if turn.opportunity else None
    if promise is None:
        return f"{said}\n"
    if promise.date is None:
        return "Open, then; that is usual. I'll go by what is normal for this kind of employer.\n"
    return f"{words.capital(said)}, then. I'll plan around it and not before.\n"


def _people(turn: Turn, interview: Interview) -> Turn:
    if NOBODY.match(turn.text):
        return ask(turn, interview, "people")
    read = turn.read
    if not read.contacts:
        read = replace(read, contacts=(ContactRead(name=words.shown(turn.text, 60)),))
    search, ids = add_people(turn.search, interview.opportunity, read)
    people = tuple(dict.fromkeys((*interview.people, *ids)))
    company = search.opportunity(interview.opportunity)
    if company is not None and company.primary is None and people:
        search = record.put(search, replace(company, primary=people[0]))
    return ask(turn.to(record.put(search, replace(interview, people=people))), interview, "people")


def tap_start(turn: Turn, args: tuple[str, ...]) -> Turn:
    """dbrief:<interview>: the button of a debrief that waited."""
    interview = turn.search.interview(args[0]) if args else None
    if interview is None:
        return turn.say("That interview is no longer on my list, so there is nothing to ask about it.")
    return start(turn, interview)


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    """dbf:<interview>:<slot>:<no|skip|end>."""
    interview = turn.search.interview(args[0]) if len(args) == 3 else None
    if interview is None:
        return turn.say("That interview is no longer on my list, so there is nothing to ask about it.")
    turn = turn.about(interview.opportunity)
    open_question = turn.search.question
    if open_question is None or open_question.conversation != "debrief" or open_question.asks != args[1]:
        return turn.say(
            "That question is closed already. You can still tell me more about it in plain words."
        )
    if args[2] == "end":
        return finish(turn, interview, "")
    return ask(turn, interview, args[1])


def finish(turn: Turn, interview: Interview, lead: str) -> Turn:
    interview = turn.search.interview(interview.id) or interview
    debrief = replace(interview.debrief or Debrief(), done=True)
    search = record.put(record.answered(turn.search), replace(interview, debrief=debrief))
    for nudge in search.nudges:
        if nudge.interview == interview.id and nudge.kind in ENDS and nudge.state in ("planned", "asked"):
            search = record.set_nudge(search, nudge, ENDS[nudge.kind])
    turn = replace(turn.to(search), did="the debrief")
    button = show_now(search, interview.opportunity, turn.now)
    return turn.say(f"{lead}That's all I need.", button, after=NEXT)


def again(turn: Turn, open_question: OpenQuestion, lead: str) -> Turn:
    interview = turn.search.interview(open_question.about)
    if interview is None:
        return turn.say(lead.strip())
    text, row = question_for(turn.search, interview, open_question.asks)
    return turn.say(lead + text, row)


CONVERSATION = Conversation(
    name="debrief",
    summary="tell how it went, in a minute",
    example="/debrief Acme",
    intents=("debrief",),
    begin=begin,
    answer=answer,
    again=again,
    taps={"dbf": tap, "dbrief": tap_start},
)
