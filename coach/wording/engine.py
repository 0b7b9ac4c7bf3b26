"""Renders one template with its facts: Jinja2, with missing facts that refuse to be printed."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from jinja2 import DictLoader, Environment, Undefined, UndefinedError, pass_context
from jinja2.runtime import Context

from coach.wording.catalogue import BY_ID, PARTS, TEMPLATES, Template
from coach.wording.german import als
from coach.wording.limits import SENTENCES_A_PARAGRAPH
from coach.wording.optional import Optional
from coach.wording.register import REGISTERS, British

LETTERS = frozenset({"email", "linkedin_message", "card"})
"""Channels that get paragraphs, and a greeting line and a signature around the text."""

Facts = Mapping[str, Any]


class Absent(Undefined):
    """A fact nobody told: false in a test, an error when printed or asked, so that no letter has an empty slot."""

    def __str__(self) -> str:
        self._fail_with_undefined_error()

    __iter__ = __len__ = __eq__ = __hash__ = Undefined._fail_with_undefined_error


class MissingFact(Exception):
    """The template needs something that was not told."""


def render(template: Template, facts: Facts, *, british: bool) -> str:
    """The text laid out in paragraphs. Raises MissingFact."""
    text = _laid_out(template.id, british, tuple(_used(template.id, facts)))
    if text is None:
        raise MissingFact(template.id)
    return text


def _used(id: str, facts: Facts) -> Iterator[tuple[str, Any]]:
    """The facts this wording names, as something that can be remembered by."""
    for name in _names_in(id):
        if name in facts:
            value = facts[name]
            yield name, tuple(value) if isinstance(value, list) else value


@lru_cache(maxsize=1024)
def _names_in(id: str) -> tuple[str, ...]:
    """With what decides how a sentence is said."""
    return tuple(sorted({"tone", "familiar", *words_in(BY_ID[id])}))


@lru_cache(maxsize=2048)
def _laid_out(id: str, british: bool, used: tuple[tuple[str, Any], ...]) -> str | None:
    """Kept, as "Other wording" looks at the same texts again and again; None where a fact is missing."""
    template = BY_ID[id]
    try:
        filled = _filled(id, dict(used), british)
    except MissingFact:
        return None
    text = layout(filled, capitals=template.language == "en")
    return "\n\n".join(map(_parted, text.split("\n\n"))) if template.channel in LETTERS else text


def render_subjects(template: Template, facts: Facts, *, british: bool) -> tuple[str, ...]:
    """The subject lines whose facts are all there, best first."""
    found = []
    for i in range(len(template.subjects)):
        try:
            found.append(" ".join(_filled(f"{template.id}#{i}", facts, british).split()))
        except MissingFact:
            continue
    return tuple(found)


@lru_cache(maxsize=1024)
def words_in(template: Template) -> frozenset[str]:
    """Every word of its source and of the parts it includes, names of facts among them."""
    parts = (PARTS[name] for name in re.findall(r'include "([^"]+)"', template.source) if name in PARTS)
    return frozenset(re.findall(r"\w+", " ".join((template.source, *parts))))


def _filled(name: str, facts: Facts, british: bool) -> str:
    try:
        return _environment(british, facts["tone"]).get_template(name).render(facts)
    except UndefinedError as missing:
        raise MissingFact(str(missing)) from missing


@lru_cache(maxsize=8)
def _environment(british: bool, tone: str) -> Environment:
    registers = [*([REGISTERS[tone]] if tone in REGISTERS else []), *([British] if british else [])]
    environment = Environment(  # noqa: S701 - plain text, nothing is ever read as HTML
        loader=DictLoader(_sources()),
        undefined=Absent,
        lstrip_blocks=True,
        extensions=registers,
        cache_size=-1,
        finalize=_refuse_none,
    )
    environment.globals["say"] = say
    environment.globals["sie"] = sie
    environment.globals["als"] = als
    return environment


@pass_context
def say(context: Context, usual: str, **other: str) -> str:
    """The sentence in the tone of the draft: say("I would like that.", enthusiastic="I'd love that!")."""
    return other.get(context["tone"], usual)


@pass_context
def sie(context: Context, polite: str, familiar: str) -> str:
    """Where a language has two words for "you": sie("Ihnen", "dir")."""
    return familiar if context.get("familiar") else polite


def _sources() -> dict[str, str]:
    bodies = {t.id: t.source for t in TEMPLATES} | dict(PARTS)
    subjects = {f"{t.id}#{i}": s for t in TEMPLATES for i, s in enumerate(t.subjects)}
    return {name: _without_tag_lines(source) for name, source in bodies.items()} | subjects


def _without_tag_lines(source: str) -> str:
    """A line that holds nothing but {% ... %} leaves no line behind."""
    return re.sub(r"^([ \t]*(?:\{%(?:(?!%\})[^\n])*%\}[ \t]*)+)\n", r"\1", source, flags=re.MULTILINE)


def _refuse_none(value: Any) -> Any:
    if value is None or (value == "" and not isinstance(value, Optional)):
        raise MissingFact("empty")
    return value


def layout(text: str, *, capitals: bool = True) -> str:
    """Joins the lines of a paragraph; blank lines part paragraphs; bullets keep their own line.

    `capitals`: every paragraph starts with one (German goes on small after the greeting)."""
    blocks = (_block(b, capitals) for b in re.split(r"\n\s*\n", text))
    joined = "\n\n".join(b for b in blocks if b)
    return re.sub(r"(^- [^\n]*)\n\n(?=- )", r"\1\n", joined, flags=re.MULTILINE)


def _block(text: str, capitals: bool) -> str:
    lines: list[str] = []
    for line in (_spaced(raw) for raw in text.splitlines()):
        if line and lines and not line.startswith("- ") and not lines[-1].startswith("- "):
            lines[-1] += f" {line}"
        elif line:
            lines.append(line)
    return "\n".join(_capital(line) if capitals else line for line in lines)


def _parted(paragraph: str) -> str:
    """Two paragraphs where one would be too long (rule book 4.7)."""
    sentences = re.split(r"(?<=[a-zäöüß)%][.!?]) (?=[A-ZÄÖÜ])", paragraph)
    if len(sentences) <= SENTENCES_A_PARAGRAPH:
        return paragraph
    half = (len(sentences) + 1) // 2
    return _parted(" ".join(sentences[:half])) + "\n\n" + _parted(" ".join(sentences[half:]))


def _spaced(line: str) -> str:
    """One blank between words, none before a full stop or comma."""
    return re.sub(r" (?=[.,;:!?](?:\s|$))", "", " ".join(line.split()))


def _capital(line: str) -> str:
    """A capital at the start of the line and of each sentence, whatever fact it starts with."""
    return re.sub(
        r"(?:^(?:- )?|(?<=[a-z\d)][.!?] )|(?<=[A-Z]{2}[.!?] ))([a-z])(?!\.)",
        lambda m: m[0][:-1] + m[1].upper(),
        line,
    )
