"""/prepare: what is worth asking in the interview itself, so that everything later has a date."""

from handlers.conversation import Conversation
from handlers.turn import Turn

TEXT = (
    "Two questions make everything later easier:\n"
    '"What does the road from here look like, and by when do you hope to decide?"\n'
    '"If I hear nothing by then, may I write to you?"\n'
    "And note what problem they want solved; it makes the best follow-up of all."
)


def begin(turn: Turn) -> Turn:
    return turn.say(TEXT)


CONVERSATION = Conversation(
    name="prepare",
    summary="what to ask in the interview",
    begin=begin,
)
