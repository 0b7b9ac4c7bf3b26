"""/link joins Telegram and Slack into one person; /invite lets somebody else in, with a list of their own."""

from handlers.conversation import Conversation
from handlers.message import MakeCode
from handlers.turn import Turn


def link(turn: Turn) -> Turn:
    """The service makes the code and words the answer; typing the code on the other platform does the rest."""
    return turn.ask_service(MakeCode(purpose="link"))


def invite(turn: Turn) -> Turn:
    return turn.ask_service(MakeCode(purpose="invite"))


LINK = Conversation(name="link", summary="use Telegram and Slack as one", begin=link, reads=False)
INVITE = Conversation(
    name="invite", summary="let somebody else in (owner)", begin=invite, in_menu=False, reads=False
)
