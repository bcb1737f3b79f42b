"""Spellings of several words or signs, brought to one form before the words are read one by one."""

HOUR_WORDS = r"\d{1,2}|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv"
ENGLISH_HOURS = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
THAT_IS_ALL = r"(?= ?(?:$|[^\w ]|at |instead|same|works?|please))"
DAYS = "(?:mån|tis|ons|tors|fre|lör|sön)"
SPOKEN_HOURS = "(?:åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton)"
TOMORROW = r"(?:tomorrow|tomorow|tmrw|imorgon)"
AWAY = (
    r"(fullbokad|fullt|bokad|uppbokad|full|(?:fully )?booked|borta|bortrest|bortresta|upptagen|iväg|ledig"
    r"|sjukskriven|semester|away|busy|out|off)"
)
JOINED = (
    (r"\b(by|senast) ([^.,;!?]+?),? at the latest\b", r"\1 \2"),
    (r"\bf\. ?m\.?(?!\w)", "fm"),
    (r"\be\. ?m\.?(?!\w)", "em"),
    (r"\ba\.m\.?(?!\w)", "am"),
    (r"\bp\.m\.?(?!\w)", "pm"),
    (r"\bfr\.? ?o\.? ?m\.?(?!\w)", "från"),
    (r"\bt\.? ?o\.? ?m\.?(?!\w)", "till och med"),
    (r"\bfrån och med\b", "från"),
    (r"(\d)t(?=\d\d:\d\d)", r"\1 "),
    (r"\bkl\.? ?(?=\d)", "kl "),
    (r"\b(kl|v|mån|tis|ons|tors?|fre|lör|sön)\.", r"\1"),
    (r"\bvecka(\d)", r"vecka \1"),
    (r"\b[vw](?=\d\d\b)", "vecka "),
    (r"(?:(?<=dag )|(?<=inte )|^)v(?=\d\b)", "vecka "),
    (r"\bv(?=\s\d)", "vecka"),
    (rf"\b({HOUR_WORDS}|{ENGLISH_HOURS}|\d{{1,2}}[:.]\d\d) ?-?i(?:sh|sch)\b", r"runt kl \1"),
    (r"\b(?:around|about|at|vid|runt|kring) (?=runt kl )", ""),
    (r"\b(\w+) ?o'?clock\b", r"kl \1"),
    (rf"\bhalv({HOUR_WORDS})\b", r"halv \1"),
    (r"\b(\w{3,}day) week\b(?! \d)", r"\1 om en vecka"),
    (r"\bi ?morgon|\bi (?:morron|morrn|mårn|morn|morgn)\b", "imorgon"),
    (rf"\b({DAYS}da(?:g(?:en)?)?)s?(förmiddag|eftermiddag|kväll|morgon|lunch)", r"\1 \2"),
    (rf"\b({ENGLISH_HOURS}|{SPOKEN_HOURS})(?: och| å)? (?:thirty|tretti(?:o|e)?)\b", r"\1:30"),
    (rf"\b({ENGLISH_HOURS}) fifteen\b", r"\1:15"),
    (rf"\b({ENGLISH_HOURS}) forty[- ]?five\b", r"\1:45"),
    (rf"\b({ENGLISH_HOURS}|{SPOKEN_HOURS}) noll ?noll\b", r"\1:00"),
    (r"\b(för|efter)midda[nr]?\b", r"\1middag"),
    (r"\b(nästa|denna|den här|hela|kommande) ve(?:ka|cka|kca|ckan)\b", r"\1 vecka"),
    (r"\b(next|this|following) w(?:ek|eeek|eak|eke)\b", r"\1 week"),
    (r"\b2mor+ow?\b", "imorgon"),
    (rf"\bi(?={DAYS}dags\b)", "i "),
    (r"\bi dag\b", "idag"),
    (r"\bi går\b", "igår"),
    (r"\bi ?(kväll|eftermiddag|förmiddag)\b", r"denna \1"),
    (r"\bi övermorgon\b|\b(?:the )?day after tomorr?ow\b", "övermorgon"),
    (r"\bthe (day|week) before\b", r"the \1 före"),
    (rf"\b(?:the )?(?:day after(?!\w)|next day|following day){THAT_IS_ALL}", "dagen efter"),
    (rf"\b(?:the )?(?:week after|following week){THAT_IS_ALL}", "veckan efter"),
    (r"\b(?:the )?same time\b", "samma tid"),
    (r"\b(?:an? |one )?fortnight\b", "2 weeks"),
    (r"\b(?:a|one|en) (?:week|vecka) (?:from |on |från )?(?:today|idag)\b|\btoday week\b", "om 7 dagar"),
    (
        rf"\b(?:a|one|en) (?:week|vecka) (?:from |on |från )?{TOMORROW}\b|\b{TOMORROW} (?:week|om en vecka)\b",
        "om 8 dagar",
    ),
    (r"\b(mid|early|late)-(?=[a-z]{3})", r"\1 "),
    (r"\bw ?/ ?c\b", "week commencing"),
    (r"\b(?:the )?(?:end of (?:the )?(?:day|business|play)|close of business|eod|cob)\b", "sent på eftermiddagen"),
    (rf"\bfirst thing(?: in the morning\b|(?= (?:on )?(?:{TOMORROW}|\w+day)\b)|\W*$)", "på morgonen"),
    (rf"\b{AWAY} (?:till|to|until|through)\b", r"\1 fram till"),
    (r"\b(kl ?|vid |at |dag |tors |tis |ons |fre |^)([01]?\d|2[0-3])[;,]([0-5][05])(?![\d.,;])", r"\1\2:\3"),
    (r"\bweek after next\b", "nästnästa vecka"),
    (r"\bveckan efter nästa\b", "nästnästa vecka"),
    (
        r"\b(?:any ?(?:day|time|thing)|every(?:thing| day)|all days|allt|alla dagar) (?:but|except|utom|förutom)\b",
        "utom",
    ),
    (r"\b(?:no|not|inte|ej) (?:later|senare) (?:than|än)\b|\bat the latest\b|\bi senaste laget\b", "senast"),
    (r"\b(?:no|not|inte|ej) (?:earlier|sooner|tidigare) (?:than|än)\b|\bat the earliest\b", "tidigast"),
    (r"\b(?:later|senare) (?:than|än)\b", "efter"),
    (r"\b(?:earlier|sooner|tidigare) (?:than|än)\b", "före"),
    (r"(?<=day) (?:through|thru) (?=\w+day)", " till "),
    (r"\b(?:om inte|if not) (\w+(?:dag|day)(?:en)?)(?: (?:går|funkar|works))?,? (?:så|då|then)\b", r"\1 eller"),
    (r"\b(?:a|one) week on (\w+day)\b", r"\1 om en vecka"),
    (r"\b(two|three|2|3) weeks on (\w+day)\b", r"\2 om \1 veckor"),
    (r"\b(?:early )?in(?:to)? the new year\b", "efter nyår"),
    (r"\bvardags?(?=(?:kväll|förmidda|eftermidda|morg|morn)\w*)", "vardagar "),
    (r"\bmid[- ]?(?=morning|afternoon)", ""),
    (
        (
            r"\b((?:flytt|byt|ändr|skjut|move|chang|switch|reschedul|shift)\w*\b[^.?!]*?) (?:från"
            r"|from) [^.?!]+? (?:till|to) (?=\w)"
        ),
        r"\1 till ",
    ),
    (r"\b(\w+day|tomorrow|today|imorgon)'s (?=\w)", r"\1 is "),
    (r"\b(?:a |en )?(?:quarter of an hour|kvarts? timme)\b", "en kvart"),
    (r"\bin about\b", "in runt"),
    (
        (
            r"(?<!inom )(?<!within )\b((?:(?:ett |en |a )?par|(?:a )?couple of|\w+) (?:veckor|vecka|weeks?|dagar"
            r"|days?|månader|months?)) (?:from|från)"
            r" (?:now|nu|today|idag)\b"
        ),
        r"om \1",
    ),
    (r"\b(?:not|inte|ej) (?:too|för|så|that|alltför) (?:early|tidigt?)\b(?! som)", "inte på morgonen"),
    (r"\b(?:not|inte|ej) (?:too|för|så|that|alltför) (?:late|sent?)\b(?! som)", "inte sent på eftermiddagen"),
    (
        r"\b(this|next|denna|nästa) (week|veckan?) (?:or|eller) (?:the )?(?:next|nästa)(?: one| week| vecka)?\b",
        r"\1 \2 or next week",
    ),
    (
        r"\b(week|veckan?)( \d+)? (?:or|eller) (?:the one|den) (?:after(?: that)?|efter|därpå)\b",
        r"\1\2 eller veckan efter",
    ),
    (r"\bprefer (\w+day) to (?=\w+day)", r"prefer \1 rather than "),
    (
        (
            r"\b(?:(?:någon|nån|en|any|some) )?(?:annan|annat|other|another)(?: (?:dag|tid|vecka|day|time"
            r"|week))? (?:än|than)\b"
            r"|\bany (?:dag|tid|vecka|day|time|week) other than\b"
        ),
        "utom",
    ),
    (r"\b1st thing\b", "first thing"),
    (r"\blast thing(?= (?:on )?\w+day\b|\W*$)", "sent på eftermiddagen"),
    (r"\b(\d{1,2}) (?:or so|eller så)(?=\W*$| på\b| on\b)", r"runt kl \1"),
    (r"\b(?:close(?:r)? to|nearer|närmare) (?=\d)", "runt "),
    (r"\b(?:the )?(?:christmas |xmas )?holidays\b", "julhelgerna"),
    (rf"\b(?:vid |runt |kring )?({HOUR_WORDS})[- ]?tiden\b", r"runt kl \1"),
    (r"\b(efter|före|innan|after|before|från|till) runt (?=kl)", r"\1 "),
    (r"\b(in|of|mid|early|late|by|until|before|after|from) may\b(?! (?:be|want|need|have)\b)", r"\1 maj"),
    (r"\bhalf past\b", "halfpast"),
    (rf"\bhalf (?={ENGLISH_HOURS}\b)", "halfof "),
    (r"\b(?:a )?half(?: an)? hour\b", "en halvtimme"),
    (r"\ben halv timme\b", "en halvtimme"),
    (rf"\b(five|ten|twenty|(?:a )?quarter) to (?={ENGLISH_HOURS}\b)", r"\1 i "),
    (r"\b(?:not (?:until|till)|inte förrän) (?=after\b|efter\b)", ""),
    (r"\b(from|från) ([\w:.]+(?: [\w:.]+)?) (?:och )?(?:framåt|uppåt|onwards?)\b", r"\1 \2"),
    (r"\bnot (?:until|till)\b|\binte förrän\b", "tidigast"),
    (r"\bnew year'?s (eve|day)\b", r"newyears\1"),
    (r"\bnew ?year'?s?\b", "nyår"),
    (r"\bden här\b", "denna"),
    (r"\bdet här\b", "detta"),
    (r"\bda(?:ge)?n före (?:jul(?:afton)?|da(?:ge)?n)\b", "den 23 december"),
    (r"\bmin(?= \D)", "~"),
    (r"\b(\d{1,2}) ?:?(?:e|a|st|nd|rd|th)\b(?!\w)", r"\1:e"),
)
