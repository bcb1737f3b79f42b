"""One interview as the database holds it: answers with their history, and what lives while a question is open."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from assistant.storage.models import Answer, AnswerChange, Interview


class Record:
    """Reads and writes the answers of one interview; every change of an answer leaves the old value behind."""

    def __init__(self, session: Session, interview: Interview, now: datetime) -> None:
        self.session = session
        self.interview = interview
        self.now = now

    @property
    def values(self) -> dict[str, Any]:
        """Answers in force, key → value; a key is absent until asked or told, None means skipped."""
        return {answer.key: answer.value for answer in self.interview.answers}

    def has(self, key: str) -> bool:
        return key in self.values

    def get(self, key: str) -> Any:
        """The value under `key`, None when absent or skipped."""
        return self.values.get(key)

    def give(self, key: str, value: Any, *, message_id: str | None = None, by: str = "owner") -> None:
        """Stores `value` under `key`; an older value goes to the history."""
        answer = next((answer for answer in self.interview.answers if answer.key == key), None)
        if answer is None:
            self.interview.answers.append(Answer(key=key, value=value, given_at=self.now, message_id=message_id))
        elif answer.value != value:
            self.session.flush()
            self.session.add(AnswerChange(answer_id=answer.id, old_value=answer.value, changed_by=by, at=self.now))
            answer.value, answer.given_at, answer.message_id = value, self.now, message_id

    @property
    def scratch(self) -> dict[str, Any]:
        return self.interview.scratch

    def note(self, **notes: Any) -> None:
        """Keeps `notes` in the scratch; a None removes the note."""
        kept = {**self.interview.scratch, **notes}
        self.interview.scratch = {key: value for key, value in kept.items() if value is not None}

    def reopen(self, *keys: str) -> None:
        """Forgets that `keys` were skipped, so that they are asked; answers that say something stay."""
        for answer in [one for one in self.interview.answers if one.key in keys and one.value is None]:
            self.interview.answers.remove(answer)
            self.session.delete(answer)
