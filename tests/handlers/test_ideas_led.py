"""However an idea is told, the idea note shows the idea and not that one was had."""

import pytest

from coach.wording import Brief, compose
from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    ("words", "point"),
    [
        ("i had an idea for a checklist", "- A checklist"),
        (
            "thought of a way to cut the queue, let people book slots",
            "- Cut the queue, let people book slots",
        ),
        ("my idea is a weekly call", "- A weekly call"),
        ("came up with a plan to reuse the leftover dough", "- Reuse the leftover dough"),
        ("an idea i had was texting patients the day before", "- Texting patients the day before"),
        ("one idea would be to train two mentors", "- Train two mentors"),
        ("i have a thought about their churn: call people on day ten", "- Call people on day ten"),
    ],
)
def test_the_idea_itself_is_the_point(words: str, point: str) -> None:
    chat = Chat()
    chat.say("/interview Globex today 9am with Ana Ruiz")
    chat.wait(minutes=30)
    chat.say(f"they lose every second new starter. {words}")
    brief = Brief(
        opportunity=chat.search.opportunities[0].id, kind="value_add", person=chat.search.people[0].id
    )
    draft = compose(chat.search, brief, chat.now)
    assert point in draft.body.splitlines(), draft.body
