"""Everything the bot says, in one place to read: `python -m tests.handlers.said > docs/messages.md`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

OPERATORS = (
    "bot/checks",
    "bot/web",
    "bot/remedies.py",
    "bot/settings.py",
    "bot/commands/carry_out.py",
    "bot/commands/tools.py",
    "bot/__main__.py",
)
"""Speak to whoever runs the bot."""
ROOT = Path(__file__).parents[2]
PLACES = (
    "handlers",
    "bot",
    "coach/nudges",
    "coach/guard",
    "coach/wording/ask.py",
    "coach/wording/offer.py",
    "coach/wording/own.py",
)
LEAST = 3
"""Words from which on a text is something said, and no label or key."""
_HEAD = """# What the bot says

Every sentence of the bot itself, by the file it stands in; what stands in braces is filled in. The drafts for employers are in
[wording.md](wording.md). This page is made by `python -m tests.handlers.said`; a test reads it for the voice
(`tests/voice.py`): a calm friend, short, no guilt, no cheering, no promises.
"""
_REGEX = re.compile(r"\\[bwdsSWD.(]|\(\?|\[\^|\)\?|\|\w+\||^\^|[*+]\?")
_QUERY = re.compile(r"^(?:SELECT|INSERT|UPDATE|DELETE|CREATE|LISTEN|ALTER|DROP|LOCK|BEGIN|SET)\b")


def sentences() -> dict[str, tuple[str, ...]]:
    """File -> what it says, in its order."""
    files = [f for place in PLACES for f in _files(ROOT / place)]
    named = {str(f.relative_to(ROOT)): f for f in files}
    found = {n: tuple(dict.fromkeys(_said(f))) for n, f in named.items() if not n.startswith(OPERATORS)}
    return {name: said for name, said in found.items() if said}


def _files(place: Path) -> list[Path]:
    return [place] if place.is_file() else sorted(place.rglob("*.py"))


def _said(file: Path) -> Iterator[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    silent = {id(node) for part in ast.walk(tree) for node in _silent(part)}
    inside = {id(v) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for v in node.values}
    for node in ast.walk(tree):
        if id(node) in silent or id(node) in inside:
            continue
        text = _text(node)
        if text and _spoken(text):
            yield text.strip()


def _silent(node: ast.AST) -> Iterator[ast.AST]:
    """Docstrings, what is only logged or raised, and lists of words."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "word_set":
        yield from ast.walk(node)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and _logs(node.func):
        yield from ast.walk(node)


def _logs(call: ast.Attribute) -> bool:
    return isinstance(call.value, ast.Name) and call.value.id in ("log", "_log", "re")


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(v.value) if isinstance(v, ast.Constant) else _slot(v) for v in node.values)
    return ""


def _slot(value: ast.expr) -> str:
    """What is filled in, by its last name: "{company}"."""
    names = [
        n.attr if isinstance(n, ast.Attribute) else n.id
        for n in ast.walk(value)
        if isinstance(n, ast.Attribute | ast.Name)
    ]
    return f"{{{names[-1] if names else ''}}}"


def _spoken(text: str) -> bool:
    words = re.findall(r"[A-Za-z][a-z']+", re.sub(r"\{[^}]*\}", "", text))
    return len(words) >= LEAST and " " in text.strip() and not _REGEX.search(text) and not _QUERY.match(text)


def page() -> str:
    parts = [_HEAD]
    for name, said in sentences().items():
        parts.append(f"## {name}\n")
        parts += [f"- {' / '.join(line.split(chr(10)))}" for line in said]
        parts.append("")
    return "\n".join(parts).rstrip() + "\n"


if __name__ == "__main__":
    print(page(), end="")
