"""Clean text and files of bounded size, whatever people send; and text cut where limits demand it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.intake import MAX_FILE, MAX_TEXT, clean_locale, clean_name, clean_text, readable
from bot.markup import cut, runs, utf16
from bot.slack.text import read, safe
from coach.model import BOLD_OFF, BOLD_ON, plain


@given(st.text())
def test_clean_text_is_clean(text: str) -> None:
    clean = clean_text(text)
    assert all(c == "\n" or unicodedata.category(c) not in ("Cc", "Cs") for c in clean)
    assert clean == unicodedata.normalize("NFC", clean)
    assert clean_text(clean) == clean


def test_words_lines_and_emoji_survive() -> None:
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    assert clean_text(f" a\tb\r\nc\x00{BOLD_ON}d {family} ") == f"a b\ncd {family}"
    assert len(clean_text("x" * 100_000)) == MAX_TEXT


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\x\\invite.ics", "invite.ics"),
        ("a\nb\x00.txt", "a b.txt"),
        ("", "file"),
    ],
)
def test_file_names_name_files_only(name: str, clean: str) -> None:
    assert clean_name(name) == clean


@pytest.mark.parametrize(
    ("name", "mime", "size", "wanted"),
    [
        ("invite.ics", "", 3000, True),
        ("INVITE.ICS", "application/octet-stream", 3000, True),
        ("notes", "text/plain", 3000, True),
        ("invite.ics", "text/calendar", MAX_FILE + 1, False),
        ("cv.pdf", "application/pdf", 3000, False),
        ("run.sh.exe", "application/x-msdownload", 3000, False),
    ],
)
def test_readable_documents(name: str, mime: str, size: int, wanted: bool) -> None:
    assert readable(name, mime, size) is wanted


@pytest.mark.parametrize(
    ("code", "locale"),
    [
        ("en-US", "en_US"),
        ("pt-br", "pt_BR"),
        ("de", "de"),
        ("zh-hans-CN", "zh_CN"),
        ("", None),
        (None, None),
        ("12", None),
    ],
)
def test_locales(code: str | None, locale: str | None) -> None:
    assert clean_locale(code) == locale


@given(st.text(alphabet="ab \n" + BOLD_ON + BOLD_OFF + "\U0001f600", max_size=300), st.integers(4, 60))
def test_pieces_fit_and_lose_nothing_but_space(text: str, limit: int) -> None:
    pieces = cut(text, limit)
    assert all(utf16(plain(piece)) <= limit for piece in pieces)
    assert "".join("".join(map(plain, pieces)).split()) == "".join(plain(text).split())
    assert _bold_letters("".join(pieces)) == _bold_letters(text)


def _bold_letters(text: str) -> list[tuple[str, bool]]:
    return [(c, run.bold) for run in runs(text) for c in run.text if not c.isspace()]


def test_cuts_are_where_people_would_cut() -> None:
    assert cut("one two\n\nthree four", 12) == ["one two", "three four"]
    assert cut("one two three", 9) == ["one two", "three"]
    assert cut("", 9) == [""]


@given(st.text(alphabet="ab*_~`<>&! \n", max_size=60))
def test_slack_text_comes_back_as_it_was(text: str) -> None:
    assert read(safe(text)) == clean_text(text)
