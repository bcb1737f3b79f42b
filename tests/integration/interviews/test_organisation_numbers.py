"""Organisation numbers told where a name, a telephone number or nothing of the kind was asked for."""

import pytest

from assistant.storage.models import Message
from tests.owner import Owner

NUMBER = "559134-7710"


def test_number_beside_the_name_is_no_part_of_it(owner: Owner):
    owner.answers_until("company_name").says(f"Lera & Ljus, org.nr {NUMBER}")
    assert (owner.answers["company_name"], owner.asking) == ("Lera & Ljus", "contact_name")


@pytest.mark.parametrize("number", [NUMBER, "vårt orgnr är 5591347710", "[personnummer]"])
def test_number_in_place_of_the_name_has_the_name_asked_for_once(owner: Owner, number: str):
    owner.answers_until("company_name").says(number)
    assert (owner.asking, owner.said) == ("company_name", ["utter_organisation_number"])
    owner.says("Lera & Ljus")
    assert (owner.answers["company_name"], owner.asking) == ("Lera & Ljus", "contact_name")


def test_number_is_the_name_when_nothing_else_is_told(owner: Owner):
    owner.answers_until("company_name").says(NUMBER)
    owner.says(NUMBER)
    assert (owner.answers["company_name"], owner.asking) == (NUMBER, "contact_name")


def test_number_is_no_telephone(owner: Owner):
    owner.answers_until("phone").says(f"165591347710, och ring 033-12 34 56 om {NUMBER}")
    assert owner.answers["phone"] == "033-12 34 56"


def test_number_in_passing_is_kept_with_the_message_as_it_is_written(owner: Owner):
    owner.answers_until("business").says("Jag gör lyktor, 5591347710 är numret")
    with owner.storage.read() as session:
        message = session.query(Message).filter_by(text="Jag gör lyktor, 5591347710 är numret").one()
    assert [(one["name"], one["value"]) for one in message.entities if one["name"] != "branch"] == [
        ("organisation_number", NUMBER)
    ]
    assert "phone" not in owner.answers
