"""Every act that free words can be: what it does, and the button that offers it when it is not sure."""

from collections.abc import Callable
from dataclasses import dataclass

from handlers.debriefing import story
from handlers.free_words import acts_asked, acts_news, acts_wording, comfort, human
from handlers.free_words.said_as import said_as
from handlers.nudging import pause
from handlers.overview import channels_asked, lists, on_the_day, waiting_asked, why
from handlers.personal import forget, undo, welcome
from handlers.reading.over import recent
from handlers.turn import Turn


@dataclass(frozen=True, slots=True)
class Act:
    do: Callable[[Turn], Turn | None]
    """None where it makes no sense now."""
    label: str = ""
    """Of its button; empty: never offered."""
    intents: tuple[str, ...] = ()
    """What grammar reads when it has understood the same: nothing to be done here then."""


def _told(act: str) -> Callable[[Turn], Turn | None]:
    def do(turn: Turn) -> Turn | None:
        asks = turn.text.rstrip().endswith("?")
        return story.begin(turn, act) if recent(turn) and not asks else None

    return do


TOLD = {
    "problem": "It is a problem they have",
    "forgot": "I forgot to say it there",
    "weak": "My answer there was weak",
    "experience": "It came up in the interview",
    "liked": "I liked it there",
    "idea": "My idea for them",
    "felt_good": "It went well",
}
ACTS: dict[str, Act] = {
    "next": Act(acts_asked.next_step, "What's next?"),
    "status": Act(acts_asked.status, "How does it stand?"),
    "overview": Act(lists.begin_list, "My list", ("list",)),
    "schedule": Act(acts_asked.schedule, "What comes when?"),
    "help": Act(welcome.HELP.begin, "What can you do?"),
    "prepare": Act(on_the_day.answer, "Help me prepare"),
    "how_long": Act(waiting_asked.answer, "How long does it take?"),
    "which_channel": Act(channels_asked.answer, "Which way to write?"),
    "why": Act(why.CONVERSATION.begin, "Why?"),
    "show_draft": Act(acts_wording.show, "Show me the wording"),
    "shorter": Act(acts_wording.shorter, "Make it shorter"),
    "warmer": Act(acts_wording.warmer, "Make it warmer"),
    "formal": Act(acts_wording.formal, "Make it more formal"),
    "other_wording": Act(acts_wording.other, "Another wording"),
    "add_to_draft": Act(acts_wording.with_wish, "Change the wording"),
    "sent": Act(acts_wording.sent, "I wrote or called", ("sent",)),
    "not_sending": Act(acts_wording.leave_out, "I leave it out"),
    "ask_ok": Act(acts_asked.may_i_write, "May I write?", ("ask_if_ok", "contact")),
    "snooze": Act(acts_wording.later, "Later", ("snooze", "remind")),
    "remind": Act(acts_asked.reminder, "Remind me", ("remind", "snooze")),
    "applied": Act(said_as("applied"), "I applied", ("applied",)),
    "interview": Act(said_as("interview"), "An interview is coming", ("interview",)),
    "interviewed": Act(acts_news.interviewed, "I had an interview", ("interview", "debrief")),
    "reschedule": Act(said_as("reschedule"), "The interview moved", ("reschedule", "interview")),
    "cancel_interview": Act(acts_news.meeting_off, "The interview is off", ("cancel",)),
    "no_show": Act(acts_news.no_show, "They did not turn up"),
    "heard": Act(acts_news.heard, "They replied", ("heard",)),
    "auto_reply": Act(acts_news.auto_reply, "An automatic reply"),
    "wants_meeting": Act(acts_news.wants_meeting, "They want to meet", ("interview",)),
    "asks_of_me": Act(acts_news.asks_of_me, "They want something from me"),
    "delay": Act(acts_news.delay, "They need more time", ("decision",)),
    "decision": Act(said_as("decision"), "They said when they decide", ("decision", "heard")),
    "offer": Act(said_as("offer"), "I got an offer", ("offer",)),
    "rejected": Act(said_as("rejected"), "It was a no", ("rejected",)),
    "hold": Act(acts_news.hold, "It is on hold"),
    "bounced": Act(acts_news.bounced, "My message did not arrive"),
    "silence": Act(acts_news.silent, "I heard nothing"),
    "withdrawn": Act(said_as("withdrawn"), "I step back", ("withdrawn", "offer")),
    "accepted": Act(acts_news.accepted, "I took a job", ("offer",)),
    "note": Act(acts_news.note, "Keep it as a note", ("note",)),
    "contact_card": Act(acts_news.note, "Keep it with the company", ("note",)),
    "correction": Act(acts_asked.correction),
    "finished": Act(acts_asked.finished),
    "dunno": Act(acts_asked.unknown, "I don't know"),
    "nervous": Act(comfort.low),
    "thanks": Act(human.thanked),
    "hello": Act(human.hello),
    "chat": Act(acts_asked.chat),
    "undo": Act(undo.CONVERSATION.begin, "Undo"),
    "settings": Act(acts_asked.settings, "Change a setting"),
    "pause": Act(pause.PAUSE.begin, "Pause", ("snooze",)),
    "resume": Act(pause.RESUME.begin, "Go on"),
    "forget": Act(forget.CONVERSATION.begin, "Forget something"),
    **{act: Act(_told(act), label) for act, label in TOLD.items()},
    "felt_bad": Act(comfort.badly, "It did not go well"),
    "topic": Act(_told("topic"), "We talked about it", ("sent", "heard", "interview", "offer", "rejected")),
}
