"""The branch, from the words of the trade."""

import pytest

from assistant.understanding.branches import find_branches, likely_branches


def branches(text, *, is_asked=False):
    return [one.value for one in find_branches(text, is_asked=is_asked)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jag är krukmakare", ["B04"]),
        ("krukmakaren på hörnet", ["B04"]),
        ("vi är tre arkitekter", ["B01"]),
        ("bröllopsfotografer", ["B05"]),
        ("keramikfotograf", ["B05"]),
        ("skomakarverkstad", ["B03"]),
        ("a small game studio", ["B07"]),
        ("weavers and potters", ["B03", "B04"]),
        ("fotografer och filmare", ["B05", "B06"]),
        ("barnboksforlag", ["B11"]),
        ("inte film utan foto", ["B05"]),
    ],
)
def test_trade_gives_branch(text, expected):
    assert branches(text) == expected


@pytest.mark.parametrize(
    "text", ["vi kör på", "är du där", "videomöten hela dagen", "contractors", "a tutorial", "plåtar", "konstigt"]
)
def test_look_alikes_are_no_trade(text):
    assert branches(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mode", ["B03"]), ("design", ["B02"]), ("press", ["B11"]), ("reklam", ["B12"]), ("kulturutbildning", ["B14"]),
        ("b07", ["B07"]), ("något annat", ["other"]), ("none of those", ["other"]), ("vet inte", []), ("kör", ["B09"]),
    ],
)  # fmt: skip
def test_asked_for_branch_its_own_name_counts(text, expected):
    assert branches(text, is_asked=True) == expected


def test_likely_branches_put_the_most_told_first():
    assert likely_branches("ett museum bad oss om film, mest dokumentärer och animation") == ["B06", "B13"]


def test_inflected_word_is_read_whole():
    text = "Hos keramikerna i Horred"
    (hit,) = find_branches(text)
    assert text[hit.start : hit.end] == "keramikerna"
