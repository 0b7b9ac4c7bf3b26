"""R2e and R2f: friendly lines and late notes work where they are rare."""

from coach.guard.case import Case
from coach.guard.rule import Rule, Ruling, after, graded


def _light_gap(case: Case) -> Ruling | None:
    touches = [e for e in case.to_person if e.contact.kind == "light_touch"]
    if case.intended.kind != "light_touch" or not touches:
        return None
    s = case.settings
    severity = graded(case.gap(touches[-1]), s.light_gap, s.light_gap_caution)
    return after(severity, "A friendly note works when it is rare.", case, touches[-1], s.light_gap)


def _slow_lane(case: Case) -> Ruling | None:
    if not case.counts:
        return None
    s = case.settings
    rulings = [
        after(graded(case.gap(e), fine, caution), "You are in the slow lane on purpose here.", case, e, fine)
        for kinds, fine, caution in (
            (("long_tail",), s.long_tail_gap, s.long_tail_gap_caution),
            (("stay_in_touch", "networking_touch"), s.keep_in_touch, s.keep_in_touch_caution),
        )
        for e in [x for x in case.to_person if x.contact.kind in kinds][-1:]
    ]
    found = [r for r in rulings if r]
    return max(found, key=lambda r: (r.severity == "stop", r.clear)) if found else None


RULES = (
    Rule(
        id="R2e",
        about="business days between two light touches",
        fine="10 and more",
        caution="5-9",
        stop="fewer than 5",
        source="J",
        check=_light_gap,
    ),
    Rule(
        id="R2f",
        about="business days after a long-tail note, or after staying in touch, to anything unsolicited",
        fine="20, or 60, and more",
        caution="10-19, or 40-59",
        stop="fewer",
        source="C1, C10, C11, J",
        check=_slow_lane,
    ),
)
