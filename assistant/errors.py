"""Errors named for the fact, each with the HTTP status and the code that programs and logs read."""


class KompassError(Exception):
    """Something a caller can be told; `code` also names the response that says it to people."""

    status = 500
    code = "internal"

    def __init__(self, detail: str = "", **facts: object) -> None:
        super().__init__(detail or self.code)
        self.facts = facts


class NotAuthenticated(KompassError):
    status = 401
    code = "not_authenticated"


class ConversationNotFound(KompassError):
    status = 404
    code = "conversation_not_found"


class ConversationErased(KompassError):
    status = 410
    code = "conversation_erased"


class MessageTooLong(KompassError):
    status = 422
    code = "message_too_long"


class MessageEmpty(KompassError):
    status = 422
    code = "message_empty"


class ChoiceNotOffered(KompassError):
    status = 422
    code = "choice_not_offered"


class InvalidRequest(KompassError):
    status = 422
    code = "invalid_request"


class RequestTooLarge(KompassError):
    status = 413
    code = "request_too_large"


class AssistantUnavailable(KompassError):
    """The turn could not finish now; the owner's text is kept and the same message may be sent again."""

    status = 503
    code = "assistant_unavailable"


class SlotTaken(KompassError):
    status = 409
    code = "slot_taken"


class BookingStepNotAllowed(KompassError):
    status = 409
    code = "booking_step_not_allowed"
