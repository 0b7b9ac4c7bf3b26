"""Our keyboards are what the library's own objects become on their way."""

import pytest
from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.telegram.buttons import keyboard
from coach.model import Choice


@pytest.mark.parametrize(
    ("choice", "button"),
    [
        (Choice(label="Undo", does="undo:u1"), InlineKeyboardButton("Undo", callback_data="undo:u1")),
        (
            Choice(label="Sent it", does="sent:n3", style="primary"),
            InlineKeyboardButton("Sent it", callback_data="sent:n3", style="primary"),
        ),
        (
            Choice(label="Open", url="https://a.example/x?y=1"),
            InlineKeyboardButton("Open", url="https://a.example/x?y=1"),
        ),
        (
            Choice(label="Copy", copy="Dear Dana"),
            InlineKeyboardButton("Copy", copy_text=CopyTextButton("Dear Dana")),
        ),
        (Choice(label="", does="x"), InlineKeyboardButton("·", callback_data="x")),
    ],
)
def test_a_button(choice: Choice, button: InlineKeyboardButton) -> None:
    assert keyboard(((choice,),)) == InlineKeyboardMarkup([[button]]).to_dict()


def test_nothing_left_is_no_keyboard() -> None:
    assert keyboard(()) is None
    assert keyboard(((Choice(label="Mail", url="mailto:dana@a.example"),),)) is None
