"""Random and hostile texts by the thousand: what raises, and what takes long (processor time of this thread).

`python -m benchmarks.understand.fuzz [--count 100000] [--seed 1] [--seconds 600]`"""

import argparse
import random
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from benchmarks.understand.measure import p50_p99
from benchmarks.understand.pieces import PIECES
from benchmarks.understand.rows import OWN, OWN_DATES, load
from coach.understand import Known, as_json, understand, warm

LIMIT = 50.0
"""Milliseconds that no text may take."""
ZONES = ("America/New_York", "Asia/Kolkata", "Pacific/Apia", "Australia/Lord_Howe", "UTC", "Europe/Dublin")
LOCALES = ("en_US", "en_GB", "en_IN", "de_DE", "", "x")
ODD = "\u0000\u200b\u202e\u2066\ufeff\ud800\udfff\u0301\u00ad½²١٢٣漢İıßﬁ🎉👩‍👩‍👧\U000e0041\t\r\n"
SCRIPTS = (
    0xA1,
    0x100,
    0x370,
    0x410,
    0x5D0,
    0x620,
    0x905,
    0xE01,
    0x1E00,
    0x2010,
    0x20A0,
    0x2190,
    0x3041,
    0x4E00,
    0xAC00,
    0xFF01,
    0x1F300,
    0x1F600,
)
"""Where blocks of letters and signs begin."""
SIGNS = "-/.:,;@#()[]{}<>|&'\"“”…—–~^*+=%$€£?!\\_"
LINES = (
    "Dear Sam,", "From: Dana Lee <dana@acme.com>", "To: Sam Miller <sam@example.com>", "Subject: Re: Interview", "> quoted line at 3pm",
    "We would like to invite you on Thursday, December 3 at 2 PM PST or Friday at 9:30.", "- Tue Nov 24, 10:00 AM", "Requirements: 5+ years",
    "Kind regards,", "https://zoom.us/j/123456789?pwd=" + "a" * 80, "If you need to cancel or reschedule, please let us know.", "",
    "+1 (212) 555-0142", "On Fri, Nov 20, 2026 at 4:12 PM Dana Lee <dana@acme.com> wrote:", "\u2022 bullet", "DTSTART;TZID=X:20261203T140000",
)  # fmt: skip


class Texts:
    """Hostile texts, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._phrases = [row["text"] for row in load(OWN) + load(OWN_DATES)]
        self.kinds: tuple[Callable[[], str], ...] = (
            self.mutated, self.mutated, self.joined, self.heap, self.glued, self.soup, self.digits, self.again, self.mail, self.mixed,
            self.quoted, self.scripts, self.runs,
        )  # fmt: skip

    def mutated(self) -> str:
        text = list(self._random.choice(self._phrases))
        for _ in range(self._random.randint(1, 12)):
            at = self._random.randrange(len(text) + 1)
            match self._random.randrange(4):
                case 0:
                    text.insert(at, self._random.choice(ODD + SIGNS + "0123456789aeinot "))
                case 1 if text:
                    del text[min(at, len(text) - 1)]
                case 2:
                    text[at:at] = text[max(at - 6, 0) : at]
                case _ if text:
                    other = self._random.randrange(len(text))
                    at = min(at, len(text) - 1)
                    text[at], text[other] = text[other], text[at]
        return "".join(text)

    def joined(self) -> str:
        sign = self._random.choice((" ", ". ", "\n", ", ", ";", " - ", " and ", "/"))
        return sign.join(self._random.choices(self._phrases, k=self._random.randint(2, 40)))

    def heap(self) -> str:
        return " ".join(self._random.choices(PIECES, k=self._random.randint(1, 500)))

    def glued(self) -> str:
        return self._random.choice(("", "-", "/", ".", ":", ",")).join(
            self._random.choices(PIECES, k=self._random.randint(1, 300))
        )

    def soup(self) -> str:
        return "".join(self._random.choices(ODD + SIGNS + "aZ09 ", k=self._random.randint(1, 4000)))

    def digits(self) -> str:
        return "".join(self._random.choices("0123456789-/.: +()", k=self._random.randint(1, 3500)))

    def again(self) -> str:
        piece = self._random.choice(
            (*PIECES, *SIGNS, *ODD, "a", "A ", "1-", "((", "\n>", "x@", "Dana Lee, ", "http://a.b/", "at 3 ")
        )
        return (piece + self._random.choice(("", " ", "\n"))) * self._random.randint(1, 4000)

    def mail(self) -> str:
        return "\n".join(
            self._random.choices((*LINES, self.mutated(), self.mutated()), k=self._random.randint(3, 120))
        )

    def quoted(self) -> str:
        """Letters within letters, and quotes and brackets that open again and again."""
        marks = self._random.choice(
            (("> ", ""), ("\u201c", "\u201d"), ("(", ")"), ("[", "]"), ('"', '"'), ("<", ">"))
        )
        depth, text = self._random.randint(1, 60), self.mutated()
        if marks[0] == "> ":
            return "\n".join(f"{'> ' * n}{self.mutated()}" for n in range(depth))
        return marks[0] * depth + text + marks[1] * self._random.randint(0, depth)

    def scripts(self) -> str:
        """A phrase with letters of any script put into it."""
        odd = "".join(
            chr(self._random.choice(SCRIPTS) + self._random.randrange(90))
            for _ in range(self._random.randint(1, 60))
        )
        text = self.mutated()
        at = self._random.randrange(len(text) + 1)
        return text[:at] + odd + text[at:]

    def runs(self) -> str:
        """Two pieces in turn, over and over, and an end on which patterns may go back."""
        one, two = self._random.choices(
            (*PIECES, " ", ".", ",", "\n", "a", "A ", "not ", "and ", "so ", "no ", "1"), k=2
        )
        return (one + two) * self._random.randint(1, 900) + self._random.choice(("", "!", "x", "?", "\n"))

    def mixed(self) -> str:
        return (
            self._random.choice((self.mail, self.heap, self.soup))()[:1500]
            + self._random.choice((self.digits, self.glued, self.joined))()
        )

    def one(self) -> tuple[str, str]:
        kind = self._random.choice(self.kinds)
        return kind.__name__, kind()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.understand.fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=1800, help="stop after so long, whatever the count")
    parser.add_argument("--worst", type=int, default=5, help="print so many of the slowest")
    asked = parser.parse_args()
    warm()
    texts, took, slow, raised = Texts(asked.seed), [], [], Counter[str]()
    began = time.monotonic()
    for n in range(asked.count):
        if time.monotonic() - began > asked.seconds:
            break
        kind, text = texts.one()
        milliseconds, error = _once(text, n)
        took.append(milliseconds)
        if error:
            raised[f"{kind}: {error}: {text[:120]!r}"] += 1
        if milliseconds > LIMIT / 2:
            slow.append((min(milliseconds, *(_once(text, n)[0] for _ in range(2))), kind, text))
    p50, p99 = p50_p99(took)
    slow.sort(key=lambda s: s[0], reverse=True)
    print(
        f"{len(took)} texts, {sum(raised.values())} exceptions, p50 {p50:.2f} ms, p99 {p99:.2f} ms, slowest {max(took):.1f} ms"
    )
    print(
        f"above {LIMIT:.0f} ms: {sum(t > LIMIT for t in took)} once, {sum(s[0] > LIMIT for s in slow)} again and again"
    )
    for milliseconds, kind, text in slow[: asked.worst]:
        print(f"   {milliseconds:.1f} ms {kind}: {len(text)} characters, {text[:160]!r}")
    for what, count in raised.most_common(asked.worst):
        print("   raised", count, what)


def _once(text: str, n: int) -> tuple[float, str]:
    now = datetime(2026, 11, 21, tzinfo=UTC) + timedelta(hours=7 * n % 9000)
    known = Known(
        ("Acme", "Next", "May Mobility"),
        ("Dana Lee", "April Ray"),
        (None, "when", "company", "people")[n % 4],
    )
    began = time.thread_time()
    try:
        as_json(
            understand(text, now, zone=ZONES[n % len(ZONES)], locale=LOCALES[n % len(LOCALES)], known=known)
        )
    except Exception as error:
        return 1000 * (time.thread_time() - began), type(error).__name__
    return 1000 * (time.thread_time() - began), ""


if __name__ == "__main__":
    main()
