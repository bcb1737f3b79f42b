"""Figures, names and phrases that look like times and are none."""

from collections.abc import Callable
from datetime import datetime

import pytest

from assistant.understanding.when import When, parse

SIZES = ["tre anställda", "4", "vi är 2", "2-9", "10-49", "vi är runt tio som jobbar här", "mellan 9 och 11 anställda"]
NUMBERS = [
    *("en tredjedel", "fyra nummer per år", "12.50 kr", "kostar 2 500 kr", "version 2.10", "3/4 av kunderna"),
    *("24/7", "50/50", "10 i 6 länder", "efter tre år", "45 minuter", "at 2 companies", "1,5", "skala 1-5", "v 54"),
    *("vi startade 2019", "2026", "60-talet", "503 32 Borås", "Storgatan 12", "vi växer 10-15 procent", "kl 25"),
]
PERSONAL = ["261203-1234", "20261203-1234", "261203+1234", "8112189876", "261203-XXXX", "0701-23 45 67", "033-12 34 56"]
NAMES = ["i Mark", "Frida Ek", "Tor Ek", "June Ek", "jag heter Maj", "Lucia Textil AB", "Black Friday", "Söndagsöppet"]
WORDS = [
    *("i vår butik", "det är vår idé", "i mån av tid", "fri form", "May I ask", "I may want help", "I sat down"),
    *("vi säljer lunch", "två gånger i veckan", "varje vecka", "God kväll! Vi gör möbler", "have a nice weekend"),
    *("den tredje kunden", "den första", "den andra tiden", "second hand", "tredje part", "nyårslöften", "30 februari"),
    *("om tre anställda slutar", "i ett tidigt skede", "fem i Borås", "en halv miljon", "vet inte", "kanske", ""),
]


@pytest.mark.parametrize("text", [*SIZES, *NUMBERS, *PERSONAL, *NAMES, *WORDS])
def test_no_time_is_seen_where_there_is_none(text: str, now: datetime):
    assert parse(text, now).kind == "none"


def test_identity_number_beside_a_date_does_not_hide_it(told: Callable[[When], str], now: datetime):
    assert told(parse("811218-9876, kan på torsdag", now)) == "day 2026-11-26"
