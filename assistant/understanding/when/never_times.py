"""What looks like a time and never is: identity numbers, phone numbers, money, greetings, frequencies."""

NEVER_TIMES = (
    r"\S+@\S+\.\w+|https?://\S+|www\.\S+",
    r"(?<!\d)(?:\d\d)?\d{6}\s?[-+]\s?[\dx*]{4}(?!\d)|(?<!\d)(?:\d{10}|\d{12})(?!\d)",
    r"(?<![\d:.-])(?:\+46|0\d{1,3})[- /]?\d{2,}(?:[ -]?\d{2,}){1,3}(?!\d)(?![:.]\d)(?<!\d\d\d\d-\d\d-\d\d)",
    r"\b\d+ ?-?(?:talet|tals)\b|\b(?:24|7)/7\b|\b\d+[/.]\d+(?= (?:av|of)\b)",
    (
        r"\b\d+(?:[ .,]\d+)* ?(?:kr|sek|kronor|tkr|mkr|miljon(?:er)?|million|tusen|euro"
        r"|procent|kilo|kg|gram|meter|cm|mm|kvm|liter)\b"
    ),
    r"[€$£] ?\d[\d ,.]*|\d[\d ,.]* ?(?:[€$£%]|:-)",
    (
        r"\b(?:version|rum(?:met)?|sal(?:en)?|lokal(?:en)?|våning(?:en)?|plan|bord|kapitel|sidan?|avsnitt|punkt"
        r"|paragraf"
        r"|nr|nummer|modell|spår|buss|linje|port|dörr|room|hall|suite|floor|level|unit|table|chapter|page"
        r"|section|number"
        r"|model|gate|bus|platform|door)(?: nr)?\.? \d[\d.:]*"
    ),
    r"\bhalv ?\w+ (?:månad|år|dag|veck|timm|minut)\w*",
    r"\b(?:earlier|tidigare) (?:today|idag|i dag)\b",
    r"\b\w+dag(?:en)? (?:ab|hb|kb)\b|\bblack friday\b|\b(?:mån|mon|man) av tid\b",
    (
        r"\b(?:god|good|trevlig|ha en (?:bra|fin|trevlig|skön)|have a (?:nice|good|great|lovely)) ?"
        r"(?:morgon|morron|förmiddag|eftermiddag|kväll|natt|dag|helg|vecka|morning|afternoon|evening|night|day"
        r"|weekend|week|jul|fredag)\b"
    ),
    (
        r"\b(?:gång(?:er)?|ggr|dagar|timmar|h|dag|times?|days?|hours?) (?:i|per|a|om)"
        r" (?:veckan|vecka|week|dagen|dag|day|månaden)\b"
    ),
    (
        r"\b(?:vet inte|don'?t know|inte säker|not sure|inte bråttom"
        r"|no (?:rush|hurry)|varför inte|why not|inte bara|not only)\b"
    ),
)
