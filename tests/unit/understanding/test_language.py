"""Swedish or English."""

import pytest

from assistant.language import guess


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hej", "sv"), ("nej tack", "sv"), ("yes", "en"), ("no thanks", "en"), ("hello there", "en"),
        ("textil", None), ("ok", None), ("", None),
        ("Borås", None), ("42", None), ("vi stickar mössor och säljer på marknader", "sv"),
        ("we knit hats and sell them at fairs", "en"),
        ("hur nar man nya kunder utan att annonsera", "sv"), ("ja e la rätt trött på hemsida", "sv"),
        ("vi behöver help with our pricing and we don't know hur man gör", None),
        ("I run a small studio in Östra Frölunda", "en"),
    ],
)  # fmt: skip
def test_language_is_told_when_clear(text, expected):
    assert guess(text) == expected
