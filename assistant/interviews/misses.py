"""When a message fits nothing: explain, then offer choices and an example, then a person."""

from assistant.interviews.accepting import accept
from assistant.interviews.asking import ask_again
from assistant.interviews.turn import Turn

MOST = 3


def take(turn: Turn) -> bool:
    """Always deals with the message."""
    if turn.asking is None:
        turn.say("utter_after_the_end")
        return True
    if turn.asking == "branch" and turn.record.interview.misses:
        accept(turn, "branch", "other")
        return True
    turn.is_understood = False
    count = min(turn.record.interview.misses + 1, MOST)
    turn.say(f"utter_miss_{count}")
    if count < MOST:
        turn.say(f"utter_explain_{turn.asking}" if count == 1 else f"utter_example_{turn.asking}")
    ask_again(turn.record, missed=True)
    return True
