"""What must be true of any draft, whatever was told: faults in words, for a test to show."""

import re
from datetime import datetime

from coach.model import Draft, JobSearch
from coach.wording import lint

_MARKS = {
    "open slot": r"[{}\[\]<>]|\bNone\b|\bundefined\b|\bTrue\b|\bFalse\b",
    "doubled space": r"[^\n] {2,}| \n|\n ",
    "space before a mark": r"\s[,.;!?](?:\s|$)",
    "marks in a row": r"[,;:][,.;:!?]|\.\.|[.!?],|!\.|\?\.",
    "empty brackets": r"\(\s*\)|\(,",
    "no space": r"[a-z)][.!?,;:][A-Z]",
    "doubled word": r"(?i)\b(?!that\b|had\b)([a-z']+) \1\b",
    "dangling word": r"(?i)\b(?:the|a|an|of|at|and|because|mainly|is|met on|spoke on)[.!?](?:\s|$)",
    "dangling comma": r",\s*$|,\n(?=\n?$)",
    "helpless you": r"(?<!with )\byou (?:is|was|has|does|wants|needs)\b",
    "article": r"\b(?:the|a) (?:the|a|an|my|your|their)\b",
}


def faults(draft: Draft, search: JobSearch, now: datetime) -> list[str]:
    text = f"{draft.subject or ''}\n{draft.body}"
    found = [f"{name}: {m[0]!r}" for name, mark in _MARKS.items() if (m := re.search(mark, text))]
    found += _sentences(draft)
    advice = lint(
        draft.body,
        channel=draft.channel,
        kind=draft.kind,
        subject=draft.subject,
        search=search,
        opportunity=draft.opportunity,
        person=draft.person,
        now=now,
    )
    return found + [
        f"{a.rule}: {a.sentence} {a.phrase!r}"
        for a in advice
        if a.severity != "fine" and a.rule != "no_detail"
    ]


def _sentences(draft: Draft) -> list[str]:
    """Every paragraph ends as a sentence does, and starts with a capital."""
    if draft.channel in {"email", "linkedin_message", "card"}:
        paragraphs = draft.body.split("\n\n")[1:-1]
    else:
        paragraphs = draft.body.split("\n\n")
    found = []
    for paragraph in paragraphs:
        for line in paragraph.split("\n"):
            bullet = line.startswith("- ")
            if (
                not bullet
                and not re.search(r"[.!?:)\"]$", line)
                and draft.channel not in {"text", "linkedin_note"}
            ):
                found.append(f"no end: {line[-40:]!r}")
            if re.match(r"(?:- )?[a-z]", line):
                found.append(f"small start: {line[:40]!r}")
    return found
