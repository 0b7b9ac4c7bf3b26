"""Every nudge kind by name: the one place to add one."""

from coach.nudges import (
    ask_timeline,
    dated_check_in,
    debrief,
    late_thank_you,
    second_check_in,
    thank_you,
    undated_check_in,
)
from coach.nudges.kind import NudgeKind

_MODULES = (
    ask_timeline,
    debrief,
    thank_you,
    late_thank_you,
    dated_check_in,
    undated_check_in,
    second_check_in,
)

CATALOGUE: dict[str, NudgeKind] = {module.KIND.name: module.KIND for module in _MODULES}
