"""Addresses with a slip, and the address to ask about."""

import pytest

from assistant.understanding.email_spelling import repair_email, suggest_email


@pytest.mark.parametrize(
    ("domain", "meant"),
    [
        ("gmial.com", "gmail.com"), ("gmal.com", "gmail.com"), ("gnail.com", "gmail.com"), ("gmail.con", "gmail.com"),
        ("gmail.co", "gmail.com"), ("gmail.se", "gmail.com"), ("hotmial.com", "hotmail.com"),
        ("hotnail.se", "hotmail.se"), ("oulook.com", "outlook.com"), ("iclod.com", "icloud.com"),
        ("telai.com", "telia.com"), ("askform.con", "askform.com"), ("Gmial.Com", "gmail.com"),
    ],
)  # fmt: skip
def test_slip_in_the_domain_gives_the_address_meant(domain, meant):
    assert suggest_email(f"tova@{domain}") == f"tova@{meant}"


@pytest.mark.parametrize(
    "domain",
    [
        "gmail.com", "hotmail.se", "live.no", "yahoo.de", "mail.com", "me.com", "liv.se", "olive.se", "fmail.se",
        "askform.se", "ask.example", "proton.me",
    ],
)  # fmt: skip
def test_domain_of_its_own_is_left_alone(domain):
    assert suggest_email(f"tova@{domain}") is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("tova@gmail,com", "tova@gmail.com"), ("tova @ ask.se tack", "tova@ask.se"),
        ("tova(at)ask.se", "tova@ask.se"), ("tova snabel-a ask punkt se", "tova@ask.se"),
        ("tova@@ask.se", "tova@ask.se"), ("tova@ask..se", "tova@ask.se"), ("tova.@ask.se", "tova@ask.se"),
        ("tova,ek@ask.se", "tova.ek@ask.se"), ("tova@gmial,com", "tova@gmail.com"),
    ],
)  # fmt: skip
def test_address_that_is_almost_one_is_repaired(text, meant):
    assert repair_email(text) == meant


@pytest.mark.parametrize("text", ["tova@ask.se", "tova@gmail", "I work at home", "jag at mat, god", "at noon. ok"])
def test_nothing_to_repair(text):
    assert repair_email(text) is None
