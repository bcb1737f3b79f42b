"""The interviewer: takes one message through the steps until one of them has dealt with it."""

from collections.abc import Callable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from assistant.errors import ConversationNotFound
from assistant.interviews import answering, asides, choosing, clarifying, commands, edits, misses
from assistant.interviews.asking import ask_again, outcome
from assistant.interviews.record import Record
from assistant.interviews.tongues import doubt_language
from assistant.interviews.turn import Outcome, Tools, Turn, Understanding
from assistant.storage.models import Conversation, Interview, Message

Step = Callable[[Turn], bool]

STEPS: Sequence[Step] = (
    commands.take_urgent,
    commands.take_after_pause,
    clarifying.take,
    choosing.take,
    asides.take_question,
    commands.take_plain,
    edits.take,
    answering.take_clear,
    asides.take,
    commands.take,
    answering.take_open,
    misses.take,
)
"""Each step returns True if the message is dealt with; the order is what decides between two readings."""


class Interviewer:
    """Takes turns of any conversation; holds no state of its own."""

    def __init__(self, tools: Tools) -> None:
        self.tools = tools

    def take(self, session: Session, message_id: str, understanding: Understanding) -> Outcome:
        """What to say to the owner's message `message_id`; the same again if it was taken before.

        Raises ConversationNotFound when there is no such message.
        """
        turn = self._turn(session, message_id)
        if turn.message.outcome is not None:
            return Outcome.from_dict(turn.message.outcome)
        # A text that begins with a slash is no command, whatever it spells.
        turn.understanding = Understanding() if turn.text.lstrip().startswith("/") else understanding
        any(step(turn) for step in STEPS)
        doubt_language(turn)
        if turn.asking is None and not turn.says and not turn.aside:
            turn.say("utter_after_the_end")
        _remember(turn)
        return outcome(turn)

    def ask_again(self, session: Session, message_id: str) -> Outcome:
        """Puts the open question again, in other words, after an aside was answered."""
        turn = self._turn(session, message_id)
        if turn.asking:
            ask_again(turn.record)
        return outcome(turn)

    def _turn(self, session: Session, message_id: str) -> Turn:
        message = session.get(Message, message_id)
        if message is None:
            raise ConversationNotFound
        conversation = session.get_one(Conversation, message.conversation_id)
        interview = session.scalars(select(Interview).where(Interview.conversation_id == conversation.id)).one()
        record = Record(session, interview, self.tools.settings.clock.now())
        return Turn(conversation, message, record=record, tools=self.tools)


def _remember(turn: Turn) -> None:
    message, understanding = turn.message, turn.understanding
    message.intent = understanding.intent or None
    message.confidence = understanding.confidence
    message.model_version = understanding.model_version or None
    message.is_understood = turn.is_understood
    message.entities = [
        {"name": one.name, "value": one.value, "start": one.start, "end": one.end} for one in turn.entities
    ]
    message.outcome = outcome(turn).as_dict()
