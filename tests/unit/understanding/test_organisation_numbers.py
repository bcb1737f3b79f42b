"""Organisation numbers, kept apart from personal numbers and telephones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from assistant.understanding.contacts import find_phones
from assistant.understanding.masking import mask_personal_numbers
from assistant.understanding.organisation_numbers import find_organisation_numbers


def numbers(text):
    return [one.value for one in find_organisation_numbers(text)]


VALID = ["559134-7710", "5591347710", "559134 7710", "165591347710", "SE559134771001", "org.nr: 559134–7710."]


@pytest.mark.parametrize("written", VALID)
def test_valid_number_is_recognised_however_it_is_written(written):
    assert numbers(f"vårt nummer {written} ska med") == ["559134-7710"]


@pytest.mark.parametrize("written", VALID)
def test_organisation_number_is_no_telephone_and_is_not_masked(written):
    assert find_phones(written, is_asked=True) == []
    assert mask_personal_numbers(written) == written


@given(
    st.from_regex(r"[1-9][0-9][2-9][0-9]{6}", fullmatch=True),
    st.sampled_from(["{}-{}", "{}{}", "{} {}", "16{}-{}", "org.nr {}-{}", "16 {} {}", "({}-{})"]),
)
def test_no_valid_number_is_ever_a_telephone_or_a_personal_number(figures, form):
    figures += luhn.calc_check_digit(figures)
    written = form.format(figures[:6], figures[6:])
    assert numbers(written) == [f"{figures[:6]}-{figures[6:]}"]
    assert (find_phones(written, is_asked=True), mask_personal_numbers(written)) == ([], written)


@pytest.mark.parametrize(
    "text",
    [
        "559134-7711",
        "790214-2384",
        "7902142384",
        "073-901 22 14",
        "+46 559134 7710",
        "0046 559134 7710",
        "+1 (212) 555-1234",
        "order 55913477100",
        "2026-12-03",
    ],
)
def test_other_numbers_are_none(text):
    assert numbers(text) == []
