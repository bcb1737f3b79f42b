"""All facts of a message together."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.understanding.entities import find_entities

QUESTIONS = [None, "municipality", "branch", "size", "company_name", "contact_name", "phone"]


def facts(text, asking=None):
    return {one.name: one.value for one in find_entities(text, asking=asking)}


def test_everything_in_one_message_is_found():
    text = "Hej! Tova Ek på Ekens Glas AB, 4 pers i Limmared, blåser glas. tova@eken.example eller 070-174 06 12"
    assert facts(text) == {
        "person_name": "Tova Ek",
        "company_name": "Ekens Glas AB",
        "size": "2-9",
        "municipality": "tranemo",
        "locality": "Limmared",
        "email": "tova@eken.example",
        "phone": "070-174 06 12",
    }


@pytest.mark.parametrize(
    ("text", "asking"),
    [("Borås Lampor AB", "company_name"), ("Mark Ask", "contact_name"), ("kontakt@boras.example", None)],
)
def test_place_inside_a_name_is_no_place(text, asking):
    assert "municipality" not in facts(text, asking)


@pytest.mark.parametrize(
    "text",
    [
        "Ekens Glas AB 559134-7710", "Ekens Glas AB, org.nr: 5591347710", "559134-7710 Ekens Glas AB",
        "Ekens Glas AB (559134-7710)", "Ekens Glas AB med organisationsnummer 559134 7710.",
        "Ekens Glas AB, VAT no SE559134771001",
    ],
)  # fmt: skip
@pytest.mark.parametrize("asking", [None, "company_name"])
def test_organisation_number_stands_beside_the_company_it_belongs_to(text, asking):
    assert facts(text, asking) == {"company_name": "Ekens Glas AB", "organisation_number": "559134-7710"}


def test_organisation_number_alone_is_no_company_name_and_no_telephone():
    for asking in QUESTIONS:
        assert facts("Numret är 559134-7710", asking) == {"organisation_number": "559134-7710"}


def test_bare_number_is_a_size_only_when_asked_for():
    assert facts("7") == {}
    assert facts("7", "size") == {"size": "2-9"}


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120), st.sampled_from(QUESTIONS))
def test_any_text_is_read_within_its_bounds(text, asking):
    found = find_entities(text, asking=asking)
    assert all(0 <= one.start < one.end <= len(text) and one.value for one in found)
