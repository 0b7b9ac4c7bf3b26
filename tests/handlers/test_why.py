"""/why names its sources in words, for a nudge and for a verdict."""

from datetime import UTC, datetime

import pytest

from coach.guard.rules import RULES
from coach.nudges.catalogue import KINDS
from coach.sources import named
from tests.handlers.chat import Chat, text

MONDAY = datetime(2027, 3, 1, 13, 0, tzinfo=UTC)


def met() -> Chat:
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 10am with Dana Lee")
    chat.wait(hours=5.2)
    return chat


def test_a_nudge_names_its_article_and_not_only_a_code() -> None:
    answer = text(met().say("/why"))
    assert "Rule N03" in answer and "Sean Joyner" in answer
    assert "S0 4" not in answer


def test_a_verdict_names_a_source_for_each_reason() -> None:
    chat = met()
    chat.press("They didn't say")
    chat.press("That's all")
    chat.say("sent Dana the thank-you")
    verdict = chat.say("can I ask Dana for news?")[-1].reply.verdict
    assert verdict is not None and len(verdict.findings) > 1
    answer = text(chat.say("why?"))
    for finding in verdict.findings:
        assert finding.why in answer and f"Rule {finding.rule}" in answer


@pytest.mark.parametrize("mention", sorted({k.sources for k in KINDS} | {r.source for r in RULES}))
def test_every_mention_is_a_known_source_or_a_judgement(mention: str) -> None:
    assert named(mention) or "J" in mention or "2.8" in mention
