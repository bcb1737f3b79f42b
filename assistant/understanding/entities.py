"""All facts in a message, except times."""

from assistant.understanding.branches import find_branches
from assistant.understanding.companies import find_companies
from assistant.understanding.contacts import find_emails, find_phones
from assistant.understanding.entity import Entity
from assistant.understanding.organisation_numbers import find_organisation_numbers, without_numbers
from assistant.understanding.people import find_people
from assistant.understanding.places import find_places
from assistant.understanding.sizes import find_sizes

__all__ = ["Entity", "find_entities"]


def find_entities(text: str, *, asking: str | None = None) -> list[Entity]:
    """Facts in the order they stand, with values as the contract writes them.

    `asking` is the question now open: a bare "3" is a size only when the size was asked for. What stands inside
    a name or an address is no fact of its own, so Borås in "Borås Väv AB" is not where the company is, and an
    organisation number is neither part of the name nor a telephone.
    """
    emails = find_emails(text)
    numbers = [one for one in find_organisation_numbers(text) if not any(one.overlaps(email) for email in emails)]
    text = without_numbers(text, numbers)
    names = [
        *find_companies(text, is_asked=asking == "company_name"),
        *find_people(text, is_asked=asking == "contact_name"),
        *emails,
        *numbers,
        *find_phones(text, is_asked=asking == "phone"),
    ]
    facts = [*find_places(text, is_asked=asking == "municipality"), *find_sizes(text, is_asked=asking == "size")]
    trades = find_branches(text, is_asked=asking == "branch")
    free = [fact for fact in facts if not any(fact.overlaps(name) for name in names)]
    addresses = [name for name in names if name.name in ("email", "person_name")]
    free += [trade for trade in trades if not any(trade.overlaps(name) for name in addresses)]
    return sorted([*_without_doubles(names), *free], key=lambda entity: entity.start)


def _without_doubles(names: list[Entity]) -> list[Entity]:
    """What reads as a company is not a person as well, unless the person's name stands apart from it."""
    companies = [name for name in names if name.name == "company_name"]
    return [
        name for name in names if name.name != "person_name" or not any(name.overlaps(company) for company in companies)
    ]
