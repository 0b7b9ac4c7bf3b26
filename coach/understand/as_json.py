"""The reading as the JSON object that `afterword understand` prints."""

from typing import Any

from coach.understand.reading import ContactRead, DateRead, Understood


def as_json(read: Understood) -> dict[str, Any]:
    """Plain values only; instants as ISO 8601 with their offset."""
    return {
        "intent": read.intent,
        "company": read.company,
        "role": read.role,
        "contacts": [_contact(c) for c in read.contacts],
        "emails": list(read.emails),
        "phones": list(read.phones),
        "urls": list(read.urls),
        "dates": [_date(d) for d in read.dates],
        "round": read.round,
        "zone": read.zone,
        "place": read.place,
        "country": read.country,
    }


def _contact(contact: ContactRead) -> dict[str, str | None]:
    return {"name": contact.name, "email": contact.email, "phone": contact.phone}


def _date(date: DateRead) -> dict[str, Any]:
    return {
        "role": date.role,
        "start": date.start.isoformat(),
        "end": date.end.isoformat() if date.end else None,
        "grain": date.grain,
        "span": list(date.span),
        "alts": [a.isoformat() for a in date.alts],
        "ambiguous": date.ambiguous,
        "grade": date.grade,
        "precision": date.precision,
        **({"company": date.company} if date.company else {}),
    }
