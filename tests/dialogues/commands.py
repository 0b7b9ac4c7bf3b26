"""Writes the README's table of commands from the catalogue: python -m tests.dialogues.commands"""

from pathlib import Path

from handlers.catalogue import CONVERSATIONS

README = Path(__file__).parents[2] / "README.md"


def main() -> None:
    text = README.read_text(encoding="utf-8")
    before, rest = text.split("<!-- commands -->\n")
    _, after = rest.split("<!-- /commands -->")
    rows = "".join(f"| `/{c.name}` | {c.summary} |\n" for c in CONVERSATIONS if c.in_menu)
    README.write_text(f"{before}<!-- commands -->\n{rows}<!-- /commands -->{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
