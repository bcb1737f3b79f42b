"""Where the company is, and where it is not."""

import pytest

from assistant.understanding.places import find_places


def municipalities(text, *, is_asked=False):
    found = find_places(text, is_asked=is_asked)
    return [f"not {one.value}" if one.is_negated else one.value for one in found if one.name == "municipality"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vi drejar i Sexdrega", ["svenljunga"]),
        ("ateljén står i ÖSTRA FRÖLUNDA", ["svenljunga"]),
        ("tryckeri i vargarda", ["vargarda"]),
        ("vi sitter i Bollebygds centrum", ["bollebygd"]),
        ("en ulricehamnsbaserad byrå", ["ulricehamn"]),
        ("tranemo-baserad filmare", ["tranemo"]),
        ("Kom hit till u-hamn", ["ulricehamn"]),
        ("studio i Ulrisehamn", ["ulricehamn"]),
        ("nu i Heriljunga", ["herrljunga"]),
        ("vi finns på Knalleland", ["boras"]),
        ("Kinna/Skene", ["mark"]),
        ("we're based in Boras", ["boras"]),
        ("Boås", ["boras"]),
    ],
)
def test_place_is_read_as_people_write_it(text, expected):
    assert municipalities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("jag väver i mark", ["mark"]),
        ("Marks kommun", ["mark"]),
        ("Mark", ["mark"]),
        ("a barn in Mark", ["mark"]),
        ("huset ligger på egen mark", []),
        ("mark nära sjön är dyr", []),
        ("Jonas Mark ringde i går", []),
        ("my colleague Mark writes the texts", []),
        ("got your link from Mark", []),
        ("kalvskinn och kalv till väskorna", []),
        ("vi håller till i Kalv", ["svenljunga"]),
        ("Lena och jag skriver böcker", []),
        ("ett torp utanför Lena", ["vargarda"]),
        ("vi får landa först", []),
        ("Nitta gärna ihop lädret", []),
        ("under trädet på tomten", []),
        ("från Trädet", ["ulricehamn"]),
        ("ljung och lav i kransarna", []),
        ("Ljung", ["herrljunga"]),
        ("från Ljung", ["herrljunga"]),
        ("museet blev en fristad", []),
        ("det ska vara roligt", []),
        ("kattungar på omslaget", []),
    ],
)
def test_doubtful_word_needs_something_that_tells(text, expected):
    assert municipalities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("inte Borås utan Tranemo", ["not boras", "tranemo"]),
        ("Herrljunga, inte Vårgårda", ["herrljunga", "not vargarda"]),
        ("not Ulricehamn, we are in Svenljunga", ["not ulricehamn", "svenljunga"]),
        ("vi har flyttat från Bollebygd till Mark", ["not bollebygd", "mark"]),
        ("flyttat från Horred", ["not mark"]),
        ("we moved from Fritsla to Timmele in May", ["not mark", "ulricehamn"]),
        ("från Borås till Dalstorp", ["not boras", "tranemo"]),
        ("Vi är från Borås", ["boras"]),
        ("Borås stämmer inte", ["not boras"]),
        ("we are no longer in Kinna", ["not mark"]),
        ("låg förut i Borås, numera Annelund", ["not boras", "herrljunga"]),
        ("vi lämnade Borås för Sandhult", ["boras"]),
    ],
)
def test_place_that_does_not_hold_is_negated(text, expected):
    assert municipalities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bor i Mark men verkstaden är i Borås", ["boras"]),
        ("Jag bor i Göteborg, ateljén ligger i Töllsjö", ["bollebygd"]),
        ("kunder i Borås och publik från Ulricehamn", []),
        ("vi ställer ut i Stockholm varje höst och det tar mycket kraft", []),
        ("säljer mest till Göteborg", []),
        ("utbildad vid högskolan i Borås", []),
        ("hela Sjuhärad", []),
        ("runt Borås", []),
        ("vi är ett galleri i Alingsås", ["outside"]),
        ("Varberg", ["outside"]),
        ("kinnarp", ["outside"]),
        ("Hökerum, nära Borås", ["ulricehamn"]),
    ],
)
def test_only_where_the_company_is_counts(text, expected):
    assert municipalities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mark", ["mark"]),
        ("ljung tror jag", ["herrljunga"]),
        ("vi har mycket mark i Svenlunga", ["svenljunga"]),
        ("503 32", ["boras"]),
        ("51250", ["svenljunga"]),
        ("bolle", ["bollebygd"]),
        ("en annan kommun", ["outside"]),
        ("Jönköpnig", ["outside"]),
        ("i hela sjuhärad", []),
        ("vad menar du", []),
    ],
)
def test_asked_for_municipality_more_is_read(text, expected):
    assert municipalities(text, is_asked=True) == expected


def test_postcode_is_nothing_unless_asked_for():
    assert municipalities("503 32") == []


def test_locality_comes_with_its_municipality():
    found = {one.name: one for one in find_places("Keramik från hyssna")}
    assert (found["locality"].value, found["municipality"].value) == ("Hyssna", "mark")
    assert "Keramik från hyssna"[found["locality"].start : found["locality"].end] == "hyssna"
