"""Optional rephrasing of a draft by a language model at any OpenAI-compatible address; off unless configured.

What leaves the machine: the subject and the message itself, without greeting and signature, and with stand-ins for the
names of people, numbers to call and addresses (coach.wording.masking). The answer is used only if it says nothing new
(coach.wording.factcheck); on any fault, or after eight seconds, the draft stays as it was."""

import asyncio
import importlib.util
import logging
import re
import threading
from dataclasses import dataclass, field, replace
from typing import Any, Literal
from urllib.parse import urlsplit

from bot.settings import Settings, secret
from coach.model import Draft, JobSearch
from coach.wording.factcheck import acceptable, replaced
from coach.wording.masking import masked
from coach.wording.similarity import core

TIMEOUT = 8.0
"""Seconds, for everything together."""
MOST_TOKENS = 500
MOST_CHARACTERS = 8000
"""Of an answer; a draft has at most some 1,200."""
AT_ONCE = 8
"""Drafts with the model at the same time."""

MISSING = (
    "Rephrasing needs one more package. Install it with:  pip install 'afterword[llm]'  "
    "(or leave AFTERWORD_LLM_URL empty; the drafts are complete without it)."
)
Fault = Literal["silent", "unfit", "same"]
"""No answer in time or none that could be read; one that says something new; one that changes nothing."""

_SYSTEM = (
    "You rephrase a short message that a job candidate sends after an interview. Keep the meaning, every fact, the order "
    "of thoughts, the language it is written in and the {tone} tone. Write as a thoughtful person would, plain and "
    "natural. Words like PersonA and ContactB are stand-ins: keep each exactly as it is. Do not add facts, numbers, "
    "names, dates, claims, compliments, questions, a greeting or a signature. Do not make it longer. Keep paragraphs "
    "and bullet points. Answer with the message alone."
)
_TYPED = str.maketrans("\u2018\u2019\u201c\u201d\u2013\u2014\u00a0", "''\"\"-- ")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    draft: Draft
    """The very same one where there was a fault."""
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class Model:
    """Where drafts go when a person asks for it. `patience`: seconds for everything together."""

    url: str
    key: str = field(default="", repr=False)
    name: str = "default"
    patience: float = TIMEOUT
    room: asyncio.Semaphore = field(
        default_factory=lambda: asyncio.Semaphore(AT_ONCE), repr=False, compare=False
    )

    @property
    def host(self) -> str:
        """For people to see: without a password."""
        return urlsplit(self.url).netloc.rpartition("@")[2]


def model_of(settings: Settings) -> Model | None:
    """None where the operator set none up; else its client library is being loaded, as that takes seconds."""
    if not settings.llm_url:
        return None
    threading.Thread(target=_library, daemon=True).start()
    return Model(settings.llm_url, secret(settings.llm_key) or "", settings.llm_model)


def _library() -> Any:
    """None where it is not installed."""
    try:
        return importlib.import_module("openai")
    except ImportError:
        return None


def unavailable() -> str | None:
    """A sentence for the operator when the package is missing; None when rephrasing can work."""
    return MISSING if importlib.util.find_spec("openai") is None else None


async def polish(draft: Draft, search: JobSearch, model: Model) -> Outcome:
    """The draft rephrased, or the very same draft when anything is wrong with the answer. Never raises."""
    told = masked(draft, search)
    try:
        async with asyncio.timeout(model.patience), model.room:
            answer = _plain(await _ask(told.text, draft, model))
    except (
        Exception
    ) as fault:  # the draft is complete without the model: nothing it does may cost the user the draft
        _log.warning("rephrasing failed, the draft stays as it is: %s", type(fault).__name__)
        return Outcome(draft, "silent")
    message = told.restored(answer)
    if not message or not acceptable(draft, message):
        _log.info("rephrasing refused by the fact check or the lint")
        return Outcome(draft, "unfit" if answer else "silent")
    if message == core(draft.body):
        return Outcome(draft, "same")
    return Outcome(replace(draft, body=replaced(draft, message)))


async def _ask(told: str, draft: Draft, model: Model) -> str:
    """No second try and no other address than the one agreed to."""
    openai = await asyncio.to_thread(_library)
    http = openai.DefaultAsyncHttpxClient(follow_redirects=False, timeout=model.patience)
    async with openai.AsyncOpenAI(
        base_url=model.url, api_key=model.key or "none", max_retries=0, http_client=http
    ) as client:
        answer = await client.chat.completions.create(
            model=model.name,
            messages=[
                {"role": "system", "content": _SYSTEM.format(tone=draft.tone)},
                {"role": "user", "content": told},
            ],
            temperature=0.4,
            max_tokens=MOST_TOKENS,
        )
    return str(answer.choices[0].message.content or "")[:MOST_CHARACTERS]


def _plain(answer: str) -> str:
    """Without thoughts, code fences, a repeated subject line or quotes around it all; marks as a keyboard types them."""
    text = re.sub(r"\A\s*<think>.*?</think>", "", answer, flags=re.DOTALL).strip()
    text = re.sub(r"^```\w*\n|\n```$", "", text)
    text = re.sub(r"\A(?:subject:[^\n]*\n+)", "", text, flags=re.IGNORECASE).strip()
    text = "".join(c for c in text.translate(_TYPED) if c == "\n" or c.isprintable())
    if len(text) > 1 and text[0] == text[-1] == '"':
        text = text[1:-1]
    return text.strip()
