"""From one instant to another: "from 2pm till tomorrow 4:30pm", "Dec 3 9am to Dec 4 noon", "between now and eight"."""

from dataclasses import replace

from coach.understand.grammar.cascade import Parts
from coach.understand.grammar.combine import moment
from coach.understand.grammar.passes import over_days
from coach.understand.grammar.values import Clock, Days, Moment


@over_days.rule(
    "MOMENT",
    "(from)? <a>(CLOCK|MOMENT) (to|till|until|til|-) <b>MOMENT",
    "(between|from) now (and|to|until|till) <b>(CLOCK|MOMENT)",
)
def from_to(p: Parts) -> Moment | None:
    last = _on_today(p, p.value("b"))
    first = _on_today(p, p.value("a")) if p.has("a") else Moment(p.context.now.replace(microsecond=0))
    if p.context.moves or first is None or last is None or first.end or last.end or first.start >= last.start:
        return None
    return replace(first, end=last.start)


def _on_today(p: Parts, value: Clock | Moment | None) -> Moment | None:
    return moment(p.context, Days(p.context.today), value) if isinstance(value, Clock) else value
