"""What is not understood is kept for staff; what is understood is not."""

from assistant.transcripts.misunderstood import read_misunderstood
from tests.owner import Owner


def kept(owner: Owner) -> list[tuple[str, str | None]]:
    with owner.storage.read() as session:
        return [(one["text"], one["asking"]) for one in read_misunderstood(session)]


def test_answers_are_not_kept_as_misunderstood(owner: Owner):
    owner.answers_until("need")
    assert kept(owner) == []


def test_a_miss_is_kept_with_its_question(owner: Owner):
    owner.answers_until("importance").says("blå elefanter", "gibberish")
    assert kept(owner) == [("blå elefanter", "importance")]


def test_a_need_of_no_theme_is_kept(owner: Owner):
    owner.answers_until("need").says("vi har det bra, solen skiner på oss")
    assert kept(owner) == [("vi har det bra, solen skiner på oss", "need")]
