"""What `kompass understand` tells of the facts in a message."""

from assistant.commands.understanding import facts_of


def test_only_facts_of_the_contract_are_told():
    told = facts_of({"text": "vårt orgnr är 556036-0793, Livstycket AB", "asking": "company_name"})
    assert told == {"entities": {"company_name": "Livstycket AB"}, "language": "sv"}
