"""/export: everything as files in the chat: the complete record, a work-search log, and a calendar."""

import csv
import io

from coach.model import JobSearch, wall_at
from coach.nudges import CATALOGUE
from handlers.conversation import Conversation
from handlers.message import SendEverything, SendFile
from handlers.personal import calendar_file
from handlers.turn import Turn

COLUMNS = ("date", "time", "employer", "position", "person", "direction", "method", "activity", "result")
"""What employment offices ask for."""
FORMULA = ("=", "+", "-", "@")
"""A cell that begins so would be run by a spreadsheet."""


def begin(turn: Turn) -> Turn:
    if not turn.search.opportunities:
        return turn.say('There is nothing to export yet. Start with "/interview Acme tomorrow".')
    log = SendFile(
        name="work-search-log.csv",
        content=log_csv(turn.search),
        caption="Every contact and interview, for your records.",
    )
    calendar = SendFile(
        name="afterword.ics",
        content=calendar_file.everything(turn.search, turn.now),
        caption="Interviews and planned steps, for your calendar.",
    )
    everything = SendEverything(caption="Everything I know of you; the command afterword import reads it.")
    turn = turn.say("Here is everything, in three files.")
    return turn.ask_service(log).ask_service(calendar).ask_service(everything)


def log_csv(search: JobSearch) -> bytes:
    """UTF-8 with a byte-order mark, so that spreadsheets read names right; by date."""
    rows = sorted((*_contacts(search), *_interviews(search)))
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def _contacts(search: JobSearch) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for contact in search.contacts:
        company, person = search.opportunity(contact.opportunity), search.person(contact.person)
        local = wall_at(contact.at, search.preferences.zone).local
        what = (
            CATALOGUE[contact.kind].headline if contact.kind in CATALOGUE else contact.kind.replace("_", " ")
        )
        rows.append(
            (f"{local:%Y-%m-%d}", f"{local:%H:%M}", company.company if company else "", (company.role if company else "") or "",
             person.name if person else "", "sent" if contact.direction == "out" else "received",
             contact.channel.replace("_", " "), what, company.status if company else "")
        )  # fmt: skip
    return rows


def _interviews(search: JobSearch) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for meeting in search.interviews:
        company = search.opportunity(meeting.opportunity)
        if company is None or meeting.start is None:
            continue
        local = meeting.start.seen_from(search.preferences.zone).local
        people = ", ".join(p.name for p in search.people if p.id in meeting.people)
        time = f"{local:%H:%M}" if meeting.time_known else ""
        rows.append((f"{local:%Y-%m-%d}", time, company.company, company.role or "", people, "",
                     meeting.kind.replace("_", " "), "Interview", meeting.status if meeting.status != "planned" else company.status))  # fmt: skip
    return rows


CONVERSATION = Conversation(name="export", summary="everything, as files", begin=begin, reads=False)
