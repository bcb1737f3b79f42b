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


@pytest.mark.parametrize(
    "text",
    [
        "okej",
        "japp",
        "nä",
        "tack",
        "ja tack",
        "nej",
        "vi behöver hjälp med branding",
        "vi vill jobba med storytelling och content",
        "jag driver en game studio i Borås",
        "vi kör B2B och vill skala up",
        "feedback på vår pitch",
        "företaget heter The Good Yarn",
        "vi heter Made in Kinna",
        "jag heter Will Young",
        "hur funkar det?",
        "vad kostar det",
        "varför då",
        "kan vi ta svenska",
        "svenska",
        "på svenska tack",
        "jag förstår inte",
        "imorgon kl 10",
        "på torsdag",
        "nästa vecka",
        "måndag",
        "bara jag",
        "vi e fem",
        "fem anställda",
        "hoppa över",
        "vet ej",
        "ingen aning",
        "absolut",
        "perfekt",
        "bra",
        "toppen",
        "hej hej",
        "god morgon",
        "oj sorry, menade Mark",
        "vi är två designers som gör keramik och vill nå ut bättre",
        "det är lite too much just nu",
        "kunderna säger no thanks när de ser priset",
        "vill va me på mässa",
        "behov av lokal",
        "större kunder",
        "fler uppdrag",
        "tid och pengar",
    ],
)
def test_swedish_is_told(text):
    assert guess(text) == "sv"


@pytest.mark.parametrize(
    "text",
    [
        "thanks",
        "yes please",
        "no",
        "i need help with pricing",
        "need help with my fika room",
        "I'm from Sjuhärad",
        "our company is called Väv och Vind",
        "my name is Åsa Öberg",
        "how does it work?",
        "what does it cost",
        "why",
        "can we switch to English",
        "english",
        "English please",
        "I don't understand",
        "tomorrow at ten",
        "next thursday",
        "monday",
        "just me",
        "we are five",
        "five employees",
        "skip this one",
        "not sure",
        "no idea",
        "absolutely",
        "hi there",
        "good morning",
        "we sell online mostly, but also at julmarknader in Borås",
        'they always say "tack men nej tack" when we quote',
        "bigger clients",
        "more gigs",
        "time and money",
    ],
)
def test_english_is_told(text):
    assert guess(text) == "en"


@pytest.mark.parametrize(
    "text",
    [
        "ok",
        "okay",
        "mm",
        "Borås",
        "Mark",
        "design",
        "textil",
        "film",
        "foto",
        "4",
        "4 st",
        "Kalle Ek",
        "Stitch & Story AB",
        "Hello Studio",
        "The Loom AB",
        "info@thestudio.se",
        "branding",
        "storytelling",
        "marketing",
        "e-handel",
        "pricing",
        "v 49",
        "tors 14.30",
        "solo",
        "skip",
        "perfect",
        "super",
        "cool",
        "nice",
        "lol",
        "wow",
        "sorry",
        "jag vill ha någon to talk to om priser",
        "pris",
        "time",
        "great",
        "yes det stämmer",
        "ja that's right",
    ],
)
def test_name_or_single_foreign_word_turns_nothing(text):
    assert guess(text) is None
