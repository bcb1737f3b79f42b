"""Many messages at once, and what must be true of a conversation after them."""

from concurrent.futures import ThreadPoolExecutor

from tests.integration.api.chat import Chat, new_id

MANY = 20


def send_at_once(chats: list[Chat], count: int) -> dict[str, list[str]]:
    """Posts `count` texts at the same time; the ids of the messages that answered each."""
    sent = [(chats[at % len(chats)], new_id(), f"Mening nummer {at}") for at in range(count)]
    with ThreadPoolExecutor(count) as pool:
        answers = list(pool.map(lambda one: one[0].posts(message_id=one[1], text=one[2]), sent))
    assert {answer.status_code for answer in answers} == {200}
    return {
        message_id: [one["id"] for one in answer.json()["messages"]]
        for (_, message_id, _), answer in zip(sent, answers, strict=True)
    }


def assert_turns_are_whole(transcript: list[dict], answers: dict[str, list[str]]) -> None:
    """Every message once, each followed by its own answer and nothing else."""
    turns = [at for at, one in enumerate(transcript) if one["role"] == "owner"]
    ids = [one["id"] for one in transcript]
    read = {ids[start]: ids[start + 1 : end] for start, end in zip(turns, [*turns[1:], len(transcript)], strict=True)}
    assert len(turns) == len(answers)
    assert read == answers
