"""A chat that stands at a question of the debrief, and what an answer made of it."""

from coach.model import Debrief, OutboxMessage
from tests.handlers.chat import Chat
from tests.handlers.scenes import AHEAD, seen


def at(slot: str) -> Chat:
    """Monday 23 November 2026, 12:31: Acme with Dana Lee was at 11; this question of the debrief is open."""
    chat = Chat()
    chat.say("/interview Acme today 11am with Dana Lee, hiring manager")
    chat.wait(hours=2, minutes=31)
    while chat.search.question is not None and chat.search.question.asks != slot:
        if slot == "idea" and chat.search.question.asks == "problem":
            chat.say("the returns pile up")
        else:
            chat.press("They didn't say" if chat.search.question.asks == "promise" else "Skip")
    assert chat.search.question is not None
    return chat


def _stands_in(debrief: Debrief, slot: str, words: str) -> bool:
    """Whole, or for a point left out what remains of it without "I forgot to mention"."""
    if slot == "forgot":
        said = words.casefold()
        return bool(debrief.forgot or debrief.weak) and all(
            part in said
            for kept in (debrief.forgot, debrief.weak)
            if kept
            for part in kept.casefold().split(", ")
        )
    return words.casefold() in str(getattr(debrief, slot)).casefold()


def changed(chat: Chat, slot: str, words: str) -> str:
    """What is wrong with how an answer was taken; empty where all is well."""
    search, meeting = chat.search, chat.search.interviews[0]
    debrief, company = meeting.debrief, chat.search.opportunities[0]
    wrong = []
    if debrief is None or not _stands_in(debrief, slot, words):
        wrong.append("not kept")
    if search.question is not None and search.question.asks == slot:
        wrong.append("asked again")
    if search.question is None and not (debrief and debrief.done):
        wrong.append("debrief left")
    if company.status != "active" or len(search.opportunities) > 1 or len(search.interviews) > 1:
        wrong.append(f"status {company.status}, {len(search.interviews)} interviews")
    if meeting.start is None or (meeting.start.date.day, meeting.status) != (23, "planned"):
        wrong.append("interview moved")
    if search.contacts or (company.promise is not None and company.promise.date):
        wrong.append("contact or promise logged")
    if not any(n.kind == "thank_you" and n.state in AHEAD for n in search.nudges):
        wrong.append("no thank-you left")
    return ", ".join(wrong)


def came_of(chat: Chat, said: list[OutboxMessage], what: str) -> str:
    """One fact of the record after words that were no answer."""
    search, meeting = chat.search, chat.search.interviews[0]
    debrief, question = meeting.debrief, search.question
    if what == "status":
        return search.opportunities[0].status
    if what == "promise":
        promise = search.opportunities[0].promise
        return str(promise.date if promise else None)
    if what in ("done", "topics"):
        return str(getattr(debrief, what, None))
    if what == "kept":
        return str(
            bool(debrief and (debrief.topics or debrief.problem or debrief.experience or debrief.culture))
        )
    if what == "asks":
        return question.asks if question else "-"
    if what == "people":
        return ", ".join(p.name for p in search.people)
    if what == "address":
        return ", ".join(p.email for p in search.people if p.email)
    if what == "no_show":
        return str(meeting.status == "no_show")
    return seen(chat, said, "rounds Acme" if what == "rounds" else what)
