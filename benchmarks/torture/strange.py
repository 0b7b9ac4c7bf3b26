"""What nobody means: texts, file names and files of every bad kind, and good sentences gone wrong."""

import io
import json
import random
import sys
import zipfile
from functools import lru_cache
from pathlib import Path

from handlers.catalogue import CONVERSATIONS

DIALOGUES = Path(__file__).parents[2] / "tests"
ODD = (
    "", " ", "/", "//", "/interview", "/interview " + "x" * 5000, "\0\1\2", "<b>Acme</b> & *Co*", "💥" * 300,
    "\u202eAcme", "a\ud800b", "/snooze till the 31st of February 25:99", "99999999999999999999", "%s%n{0}{}",
    "'; drop table afterword_people; --", "../../etc/passwd", "=cmd()", "\n" * 500, "ﷺ" * 200, "no", "yes", "#1",
    "/start ABCD-EFGH-JKLM", "remind me in 10^9 years", "/undo", "/plan", "A" * 20_000, "https://a.b/" + "c" * 3000,
    "\u200b\u200b", "٣ نوفمبر", "明日の午後三時", "{{7*7}}{% for x in y %}", "<@U1> <!channel> <http://a.b|Acme>",
    "\x1b[2J\x1b]0;pwned\x07", "(" * 4000, "1/2/3/4/5/6/7/8 " * 300, "at " * 1500, "mon tue wed " * 400,
    "a@b.c," * 700, "+1 202 555 0123 " * 250, "tomorrow 2pm with " + "Dana Lee and " * 300, "?" * 4000,
    "next " * 1000 + "week", "0" * 4000, "1 " * 2000, "Acme, " * 600, "12:" * 1300, "-" * 4000, "I, " * 1300,
    "interview at " * 300, "Re: " * 1000, "> " * 2000, "e\u0301" * 2000, "\u00a0" * 100 + "Acme", "İıſKß" * 100,
    "year 0000", "0000-00-00", "9999-12-31", "0001-01-01 00:00", "2026-13-45T99:99Z", "in 999999999999 days",
    "every day at 25 o'clock", "/remind in -5 days to rest", "/pause until 1970-01-01", "/pause until year 9999",
    "/forget", "/forget everything", "/export", "/settings zone Etc/../../etc/passwd", "/template", "/link", "/invite",
)  # fmt: skip
TAPS = (
    "", ":", "undo:", "undo:c1", "which:q1:o1", "sent:n1", "show:", "forgetall:yes", "run:help", "x" * 64,
    "a:b:c:d:e:f", "set::", "fix:i1:", "fix::people", "undo:c-1", "sent:n99999999999999999999", "text:", "run:", "::::",
)  # fmt: skip
NAMES = (
    "../../../etc/passwd.ics", "..\\..\\boot.ini.ics", "/dev/stdin.txt", "invite.ics", "a.json", "x.zip", "x" * 500 + ".ics",
    "\u202ecilbup.ics", "nul.txt", "a\0b.ics", "'; rm -rf ~.ics", "<b>.ics", ".ics", "mail.eml", "cv.pdf", "card.vcf",
)  # fmt: skip
EVENT = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART{start}\r\nDTEND:{end}\r\n"
    "SUMMARY:{summary}\r\nORGANIZER;CN={summary}:mailto:{mail}\r\n{more}END:VEVENT\r\nEND:VCALENDAR\r\n"
)


@lru_cache
def sentences() -> tuple[str, ...]:
    """Every line that somebody types in the written conversations."""
    lines = (line for path in sorted(DIALOGUES.rglob("*.replay")) for line in path.read_text().splitlines())
    return tuple(sorted({line[2:] for line in lines if line.startswith("> ")}))


@lru_cache
def vocabulary() -> tuple[str, ...]:
    return tuple(sorted({word for line in sentences() for word in line.split()}))


def text(chance: random.Random) -> str:
    """Mostly what people say, whole or damaged; else soup, or something from far outside."""
    made = chance.choice((_said, _said, _damaged, _damaged, _soup, _commanded, _random, _odd, _two))
    return made(chance)[:4096]


def _said(chance: random.Random) -> str:
    return chance.choice(sentences())


def _odd(chance: random.Random) -> str:
    return chance.choice(ODD)


def _two(chance: random.Random) -> str:
    return chance.choice((" ", "\n", ". ", ", and ")).join((text(chance)[:2000], text(chance)[:2000]))


def _commanded(chance: random.Random) -> str:
    return f"/{chance.choice(CONVERSATIONS).name} {_soup(chance) if chance.random() < 0.7 else ''}"


def _soup(chance: random.Random) -> str:
    return " ".join(chance.choices(vocabulary(), k=chance.randrange(1, 12)))


def _damaged(chance: random.Random) -> str:
    said = list(_said(chance))
    for _ in range(chance.randrange(1, 6)):
        at = chance.randrange(len(said) + 1)
        said[at : at + chance.randrange(3)] = chance.choice(
            (*"0123456789:/.,;?!'\"@#-–\n ", "", _character(chance))
        )
    return "".join(said)


def _random(chance: random.Random) -> str:
    return "".join(_character(chance) for _ in range(chance.randrange(1, 400)))


def _character(chance: random.Random) -> str:
    return chr(
        chance.choice((chance.randrange(128), chance.randrange(0x3000), chance.randrange(sys.maxunicode + 1)))
    )


def file(chance: random.Random) -> tuple[str, bytes]:
    """Name and content; the two need not fit."""
    made = chance.choice((_invitation, _invitation, _json, _zipped, _noise, _mail))
    return chance.choice(NAMES), made(chance)


def _invitation(chance: random.Random) -> bytes:
    start = chance.choice((":20261125T140000Z", ";TZID=Nowhere/Town:20261125T140000", ":99999999T999999", ";VALUE=DATE:20261125",
                           ";TZID=Europe/Berlin:20261125T140000", ":00010101T000000Z", ":"))  # fmt: skip
    more = chance.choice(("", "RRULE:FREQ=SECONDLY;COUNT=999999999\r\n", "ATTENDEE:mailto:x@y.z\r\n" * 3000,
                          "DESCRIPTION:" + "https://zoom.us/j/1 " * 2000 + "\r\n", "DURATION:P99999999999W\r\n"))  # fmt: skip
    made = EVENT.format(
        method=chance.choice(("REQUEST", "CANCEL", "PUBLISH", "X")), uid=chance.randrange(20), start=start, more=more,
        end=chance.choice(("20261125T150000Z", "20200101T000000Z", "")), mail=chance.choice(("d@acme.com", "", "@@", "a" * 3000)),
        summary=chance.choice(("Interview Acme", "", "\\n\\n\\,", "<b>&amp;", "x" * 9000)),
    )  # fmt: skip
    return _cut(chance, made.encode() * chance.choice((1, 1, 1, 200)))


def _json(chance: random.Random) -> bytes:
    export = {
        "afterword": "x",
        "shape": chance.choice((1, 0, -1, 99, "1", None)),
        "person": chance.choice(({}, [], 5, {"owner": 1})),
    }
    return chance.choice(
        (
            b"[" * 100_000,
            b'{"a":' * 50_000,
            json.dumps(export).encode(),
            b"1" * 100_000,
            b'{"afterword":1,"person":{}}',
        )
    )


def _zipped(chance: random.Random) -> bytes:
    """A megabyte of ten thousand that are all the same."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("invite.ics", b"0" * chance.choice((10, 10_000_000)))
    return packed.getvalue()


def _mail(chance: random.Random) -> bytes:
    return f"From: Dana <d@acme.com>\nSubject: {_said(chance)}\n\n{text(chance)}".encode("utf-8", "replace")


def _noise(chance: random.Random) -> bytes:
    return chance.randbytes(chance.choice((0, 1, 300, 100_000)))


def _cut(chance: random.Random, data: bytes) -> bytes:
    data = data[:900_000]
    return data[: chance.randrange(len(data) + 1)] if chance.random() < 0.3 else data


def mangled(chance: random.Random, value: object) -> object:
    """The same structure with one part of it replaced by something else."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        key = chance.choice(sorted(value))
        return {**value, key: mangled(chance, value[key])}
    if isinstance(value, list) and value and chance.random() < 0.9:
        at = chance.randrange(len(value))
        return [*value[:at], mangled(chance, value[at]), *value[at + 1 :]]
    return chance.choice(
        (
            None,
            0,
            -1,
            2**63,
            1.5,
            True,
            "",
            "x" * 5000,
            [],
            {},
            [[]],
            {"id": None},
            "\u202e",
            {"type": "private"},
        )
    )
