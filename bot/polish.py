"""Optional rephrasing of a draft by a language model at any OpenAI-compatible address; off unless configured.

What leaves the machine: the subject and the message itself, without greeting, signature, recipient and phone number.
The answer is used only if it says nothing new (coach.wording.factcheck); on any fault, or after eight seconds, the
draft stays as it was."""

import asyncio
import importlib.util
import logging
import re
from dataclasses import replace

from coach.model import Draft
from coach.wording.factcheck import acceptable, replaced
from coach.wording.similarity import core

TIMEOUT = 8.0
"""Seconds, for everything together."""
MOST_TOKENS = 500

MISSING = (
    "Rephrasing needs one more package. Install it with:  pip install 'afterword[llm]'  "
    "(or leave AFTERWORD_LLM_URL empty; the drafts are complete without it)."
)
LEAVES = "To rephrase, the subject and text of a draft go to {url}: no greeting, no names above or below it, no phone number."

_SYSTEM = (
    "You rephrase a short message that a job candidate sends after an interview. Keep the meaning, every fact, the order "
    "of thoughts and the {tone} tone. Use plain, natural English as a thoughtful person would write it. Do not add "
    "facts, numbers, names, dates, claims, compliments, questions, a greeting or a signature. Do not make it longer. "
    "Keep paragraphs and bullet points. Answer with the message alone."
)
_TYPED = str.maketrans("\u2018\u2019\u201c\u201d\u2013\u2014", "''\"\"--")
_log = logging.getLogger(__name__)


def unavailable() -> str | None:
    """A sentence for the user when the package is missing; None when rephrasing can work."""
    return MISSING if importlib.util.find_spec("openai") is None else None


async def polish(
    draft: Draft, *, url: str, key: str = "", model: str = "default", patience: float = TIMEOUT
) -> Draft:
    """The draft rephrased, or the very same draft when anything is wrong with the answer. Never raises."""
    if not url or unavailable():
        return draft
    try:
        async with asyncio.timeout(patience):
            message = _plain(await _ask(draft, url, key, model, patience))
    except (
        Exception
    ) as fault:  # the draft is complete without the model: nothing it does may cost the user the draft
        _log.warning("rephrasing failed, the draft stays as it is: %s", type(fault).__name__)
        return draft
    if not message or not acceptable(draft, message):
        _log.info("rephrasing refused by the fact check or the lint")
        return draft
    return replace(draft, body=replaced(draft, message))


async def _ask(draft: Draft, url: str, key: str, model: str, patience: float) -> str:
    from openai import AsyncOpenAI

    told = f"Subject: {draft.subject}\n\n{core(draft.body)}" if draft.subject else core(draft.body)
    async with AsyncOpenAI(base_url=url, api_key=key or "none", timeout=patience, max_retries=0) as client:
        answer = await client.chat.completions.create(
            model=model,
            messages=[
                {"role": "system", "content": _SYSTEM.format(tone=draft.tone)},
                {"role": "user", "content": told},
            ],
            temperature=0.4,
            max_tokens=MOST_TOKENS,
        )
    return answer.choices[0].message.content or ""


def _plain(answer: str) -> str:
    """Without code fences, a repeated subject line or quotes around it all; typographic marks as a keyboard types them."""
    text = re.sub(r"^```\w*\n|\n```$", "", answer.strip())
    text = re.sub(r"\A(?:subject:[^\n]*\n+)", "", text, flags=re.IGNORECASE).strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        text = text[1:-1]
    return text.translate(_TYPED).strip()
