"""Wording that comes with a verdict has the same buttons as a nudge's, remembers what it showed, and logs what was sent."""

from coach.model import Choice, Draft
from tests.handlers.chat import Chat, choices


def warned(told: str = "") -> Chat:
    """Two days after the interview, a week before their date."""
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee, hiring manager")
    chat.say("they decide by friday 4 december")
    chat.say("sent the thank-you to Dana")
    if told:
        chat.say(told)
    chat.wait(days=2)
    chat.say("can i write to dana again? just want to know if there's any update")
    return chat


def shown(chat: Chat) -> Draft:
    draft = chat.said[-1].reply.draft
    assert draft is not None
    return draft


def labels(chat: Chat) -> list[str]:
    return [c.label for c in choices(chat.said[-1])]


def test_writing_anyway_asks_them_nothing() -> None:
    chat = warned()
    chat.press("I'll write anyway")
    assert "?" not in shown(chat).body and "asks nothing" in chat.said[-1].reply.text
    assert {"Other wording", "Shorter", "More", "Sent it", "Never mind"} <= set(labels(chat))
    assert "Warmer" not in labels(chat)
    chat.press("More")
    assert {"Other wording", "Warmer", "More formal", "LinkedIn message", "Sent it"} <= set(labels(chat))


def test_another_wording_is_another_one_in_the_same_message() -> None:
    chat = warned()
    first = chat.press("I'll write anyway")[-1]
    before = shown(chat)
    chat.press("Other wording")
    assert shown(chat).template != before.template
    assert chat.said[-1].reply.edits == first.id
    chat.press("Other wording")
    assert chat.said[-1].reply.edits == first.id and "asks nothing" in chat.said[-1].reply.text


def test_tone_and_channel_stay_until_they_are_changed() -> None:
    chat = warned()
    chat.press("I'll write anyway")
    chat.press("More")
    chat.press("More formal")
    assert shown(chat).body.startswith("Dear Dana Lee,")
    chat.press("More")
    chat.press("LinkedIn message")
    assert shown(chat).channel == "linkedin_message" and shown(chat).body.startswith("Dear Dana Lee,")
    chat.press("More")
    assert "E-mail" in labels(chat)


def test_words_do_what_the_buttons_do() -> None:
    chat = warned()
    chat.press("I'll write anyway")
    before = shown(chat)
    chat.say("make it more formal")
    assert shown(chat).template == before.template and shown(chat).body.startswith("Dear Dana Lee,")
    chat.say("mention the migration project")
    assert "migration project" in shown(chat).body


def test_what_is_logged_is_what_was_shown_last() -> None:
    chat = warned()
    chat.press("I'll write anyway")
    chat.press("Other wording")
    chat.press("More")
    chat.press("LinkedIn message")
    last = shown(chat)
    chat.press("Sent it")
    contact = chat.search.contacts[-1]
    assert (contact.text, contact.channel, contact.template) == (last.body, "linkedin_message", last.template)
    chat.press("Shorter")
    assert "noted already" in chat.said[-1].reply.text


def test_a_forged_button_changes_nothing() -> None:
    chat = warned()
    chat.press("I'll write anyway")
    before = chat.search.contacts
    for forged in ("free:", "free:nonsense", "free:chan", "free:chan:fax", "free:other:x:y"):
        chat.tap(forged)
    assert chat.search.contacts == before


def test_a_fine_verdict_brings_them_as_well() -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee, hiring manager")
    chat.wait(hours=3)
    chat.say("can I thank Dana now?")
    buttons: list[Choice] = choices(chat.said[-1])
    assert {"Other wording", "Shorter"} <= {c.label for c in buttons}


def test_changes_in_words_add_up_also_before_the_reminder() -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee, hiring manager, data analyst")
    chat.wait(hours=3)
    chat.say("/draft Acme")
    chat.say("mention the migration project")
    assert "migration project" in shown(chat).body
    chat.say("drop the last sentence")
    assert "migration project" in shown(chat).body
    chat.say("subject: Data Analyst, and the migration")
    assert shown(chat).subject == "Data Analyst, and the migration"
    chat.say("make it more formal")
    assert shown(chat).body.startswith("Dear Dana Lee,")


def test_the_tone_stays_with_the_message_when_the_channel_changes() -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee, hiring manager")
    chat.wait(hours=3)
    chat.say("/draft Acme")
    chat.press("More")
    chat.press("More formal")
    chat.press("More")
    chat.press("LinkedIn message")
    assert shown(chat).body.startswith("Dear Dana Lee,") and shown(chat).tone == "formal"


def test_after_later_the_same_wording_comes_again() -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee, hiring manager")
    chat.wait(hours=5)
    nudge = next(n for n in chat.search.nudges if n.kind == "thank_you" and n.state == "asked")
    first = next(m.reply.draft for m in chat.said if nudge.id in m.reply.nudges and m.reply.draft)
    chat.press("Other wording")
    read = shown(chat)
    assert read.template != first.template
    chat.say("in two hours")
    chat.wait(hours=3)
    again = [m.reply.draft for m in chat.said if nudge.id in m.reply.nudges and m.reply.draft][-1]
    assert (again.template, again.body) == (read.template, read.body)
