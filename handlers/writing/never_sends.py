""" "Can you send it for me?": it never writes to an employer; the wording in hand is shown, ready to send."""

from dataclasses import replace

from coach import lazy_re as re
from handlers.reading.lead import behind
from handlers.turn import Turn
from handlers.writing import drafts, step_on_screen

_WHAT = r"(?:it|this|that|them|one|(?:the|my|a|an|your)\b[^.;!?]{2,40}?)"
ASKED = re.compile(
    behind("great|hey|please|pls") + r"(?:"
    rf"(?:can|could|will|would|do) you (?:please |just |also |actually )*"
    rf"(?:send|e-?mail|mail|submit|forward|post|deliver)\b (?!me\b|us\b)"
    rf"(?:{_WHAT}|him|her|them|[A-Z][\w'’-]+)(?: (?:to|off to) [\w .'’-]{{2,30}}?)?"
    rf"(?: for me| yourself| directly| out| off| now)*|"
    rf"(?:send|e-?mail|mail|submit|forward) {_WHAT}(?: to [\w .'’-]{{2,30}}?)? (?:for me|on my behalf|yourself)|"
    r"(?:send|e-?mail|mail|submit|forward) (?:it|this|that|them)(?: (?:off )?to (?!\w+self\b)[\w'’-]{2,20})?"
    r"(?: (?:now|off|out|right (?:now|away)|already|today|then|straight away))+|"
    r"(?:you )?(?:can you )?(?:send|do|mail) (?:it|this|that) (?:for me|yourself|on my behalf)|"
    r"write (?:it|this|that) (?:yourself|on my behalf)|"
    r"(?:confirm|answer|reply|accept|decline|respond)(?: to)?(?: (?:it|this|that|them|him|her|the \w+))? (?:for me|on my behalf|yourself)|"
    r"do you (?:send|write|mail|e-?mail) (?:it|them|the (?:mails?|e-?mails?|messages?|notes?))"
    r"(?: (?:to them|for me|yourself|automatically|directly))*|"
    r"(?:what|wait|so|oh)?\W*you (?:do ?n['’]?t|wo ?n['’]?t|ca ?n['’]?t|cannot|do not|will not) (?:even |actually |really )?(?:send|write|mail|e-?mail)(?: (?:it|them|that|this|for me|yourself))*"
    r")\W*(?:please|pls|thanks|thank you)?\W*$",
    re.I,
)
STAYS = "Sending stays with you: I never write to an employer myself."


def apply(turn: Turn) -> Turn | None:
    if not ASKED.match(turn.text):
        return None
    step = step_on_screen.worded(turn)
    if step is None:
        return turn.say(STAYS)
    shown = drafts.show(turn.about(step.opportunity), (step.id,))
    *earlier, last = shown.replies
    return replace(
        shown, replies=(*earlier, replace(last, text=f"{STAYS} Here it is, ready to open.\n{last.text}"))
    )
