"""Tasks for a person on the case."""

from sqlalchemy import select

from assistant.interviews.turn import Turn
from assistant.storage.models import StaffTask


def add_task(turn: Turn, kind: str) -> None:
    """A task for a person; one of each kind is enough while it is open."""
    open_tasks = select(StaffTask).where(
        StaffTask.conversation_id == turn.conversation.id, StaffTask.kind == kind, StaffTask.done_at.is_(None)
    )
    if turn.session.scalars(open_tasks).first() is None:
        turn.session.add(
            StaffTask(conversation_id=turn.conversation.id, kind=kind, wish=turn.text, created_at=turn.now)
        )
        turn.session.flush()
