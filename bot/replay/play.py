"""The player: steps in, lines or JSON out, and a clear diff when the bot did not say what was expected."""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.intake import clean_text
from bot.replay import tell
from bot.replay.script import ScriptError, Step, matches, parse
from bot.replay.stage import Said, Stage
from bot.serving.effects import Effects
from bot.serving.service import Service
from bot.world import VirtualClock, World
from coach.model import JobSearch, Preferences, instant_of
from handlers.message import Attachment, Incoming
from storage import Storage, open_storage

ADDRESS = "replay:me"
START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC).replace(tzinfo=None)


class Failed(Exception):
    """A pattern that did not hold."""


class Player:
    def __init__(self, folder: str, out: Callable[[str], None], as_json: bool, base: Path) -> None:
        self._folder, self._out, self._json, self._base = folder, out, as_json, base
        self.stage = Stage()
        self.clock = VirtualClock(START.replace(tzinfo=UTC))
        self._preferences = Preferences(zone="UTC", zone_confirmed=True, name="Sam", morning_brief=False)
        self._shown = 0
        self._since = 0
        self._events = 0
        self._reply_to: str | None = None

    async def open(self) -> None:
        self.storage: Storage = await open_storage(self._folder)
        self.service = Service(self.storage, {"replay": self.stage}, self.clock)
        self.service.carry = Effects(self.storage, self.service, {"replay": self.stage}, None).carry
        self.world = World(self.storage, self.service, self.clock)

    async def step(self, step: Step) -> None:
        await getattr(self, f"_{step.verb}")(step)
        if step.verb not in ("expect", "reject"):
            await self.service.idle()
            await self._tell()

    async def _zone(self, step: Step) -> None:
        await self._prefer(zone=step.text, zone_confirmed=True)
        self.clock.now = instant_of(START, step.text) if not self._events else self.clock.now

    async def _locale(self, step: Step) -> None:
        await self._prefer(locale=step.text)

    async def _country(self, step: Step) -> None:
        code, _, part = step.text.partition("-")
        await self._prefer(country=code, subdivision=part or None)

    async def _prefer(self, **facts: Any) -> None:
        self._preferences = replace(self._preferences, **facts)
        search = await self.search()
        await self.storage.save(
            replace(search, preferences=replace(search.preferences, **facts), planned_at=None)
        )

    async def search(self) -> JobSearch:
        """The person, made when there is none yet."""
        owner = await self.storage.resolve(ADDRESS)
        found = await self.storage.load(owner) if owner else None
        if found is not None:
            return found
        fresh = JobSearch(
            owner="replay", addresses=(ADDRESS,), preferences=self._preferences, created_at=self.clock()
        )
        (saved,) = await self.storage.save(fresh)
        return saved

    async def _at(self, step: Step) -> None:
        self._since = len(self.stage.log)
        local = datetime.fromisoformat(step.text)
        zone = (await self.search()).preferences.zone
        to = local.astimezone(UTC) if local.tzinfo else instant_of(local, zone)
        if not self._events and not self.stage.log:
            self.clock.now = to
        if to < self.clock():
            raise Failed(f"line {step.line}: it is later than {step.text} already; time only goes on.")
        await self.world.advance(to)

    async def _say(self, step: Step) -> None:
        self._since = len(self.stage.log)
        self._echo(step.text)
        await self._hear(text=clean_text(step.text), reply_to=self._reply_to)
        self._reply_to = None

    async def _hear(self, **what: Any) -> None:
        self._events += 1
        await self.search()
        await self.service.hear(
            Incoming(id=f"replay:{self._events}", address=ADDRESS, at=self.clock(), **what)
        )

    async def _tap(self, step: Step) -> None:
        found = self.stage.with_button(step.text)
        if found is None:
            labels = [c.label for s in reversed(self.stage.log) for c in s.choices][:12]
            raise Failed(
                f'line {step.line}: there is no button "{step.text}". There are: {", ".join(labels) or "none"}.'
            )
        self._since = len(self.stage.log)
        said, choice = found
        self._echo(f"[{choice.label}]")
        if choice.does:
            await self._hear(kind="tap", tap=choice.does, label=choice.label, message_ref=said.ref)

    async def _re(self, step: Step) -> None:
        hit = next((s for s in reversed(self.stage.log) if matches(step.text, s.text)), None)
        if hit is None:
            raise Failed(f"line {step.line}: no message matches {step.text}")
        self._reply_to = hit.ref

    async def _file(self, step: Step) -> None:
        self._since = len(self.stage.log)
        path = self._base / step.text
        if not path.is_file():
            raise Failed(f"line {step.line}: there is no file {step.text}")
        self._echo(f"({path.name})")
        await self._hear(kind="file", file=Attachment(name=path.name, content=path.read_bytes()))

    async def _restart(self, step: Step) -> None:
        await self.service.idle()
        await self.storage.close()
        await self.open()

    async def _plan(self, step: Step) -> None:
        self._out(tell.plan(await self.search(), self._json))

    async def _expect(self, step: Step) -> None:
        said = self.stage.log[self._since :]
        if not any(matches(step.text, s.text) for s in said):
            raise Failed(_diff(step, said, "no message since then matches"))

    async def _reject(self, step: Step) -> None:
        said = self.stage.log[self._since :]
        if any(matches(step.text, s.text) for s in said):
            raise Failed(_diff(step, said, "a message matches what must not be said"))

    def _echo(self, text: str) -> None:
        zone = self._preferences.zone
        self._out(tell.user(text, self._events + 1, self.clock(), zone, self._json))

    async def _tell(self) -> None:
        search = await self.search()
        self._preferences = search.preferences
        for said in self.stage.log[self._shown :]:
            self._out(tell.bot(said, search, self._json))
        self._shown = len(self.stage.log)


def _diff(step: Step, said: list[Said], why: str) -> str:
    lines = [f"line {step.line}: {why}", f"  wanted: {step.text}", "  said:"]
    lines += [f"    | {line}" for s in said for line in (s.text.splitlines() or [""])] or ["    (nothing)"]
    return "\n".join(lines)


async def play(
    source: str, *, as_json: bool = False, base: Path | None = None, out: Callable[[str], None] = print
) -> int:
    """Exit status: 0 when every pattern held."""
    try:
        steps = parse(source)
    except ScriptError as error:
        print(f"FAILED {error}", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="afterword-replay-") as folder:
        player = Player(folder, out, as_json, base or Path.cwd())
        await player.open()
        try:
            for step in steps:
                await player.step(step)
            if as_json:
                out(tell.plan(await player.search(), True))
        except (Failed, ValueError) as failure:
            print(f"FAILED {failure}", file=sys.stderr)
            return 1
        finally:
            await player.service.idle()
            await player.storage.close()
    return 0
