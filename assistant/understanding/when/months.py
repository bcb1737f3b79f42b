"""Months, seasons of the year and whole years in a text."""

import re
from datetime import date, timedelta

from assistant.understanding.when.calendar_dates import month_number
from assistant.understanding.when.feasts import FIXED, MOVING, MOVING_SEASONS, SEASONS, WEEK_SEASONS, find_feast
from assistant.understanding.when.page import Rule
from assistant.understanding.when.patterns import after_one_of, one_of
from assistant.understanding.when.spans import DAY, Days, Mention
from assistant.understanding.when.words import MONTHS, SHORT_MONTHS

SURE_MONTHS = "|".join(month for month in MONTHS if month not in ("mars", "april", "maj"))
ANY_MONTH = "|".join(sorted((*MONTHS, *(m for m in SHORT_MONTHS if m not in ("jul", "may"))), key=len, reverse=True))
PREPOSITION = after_one_of("i", "in", "av", "under", "efter", "före", "från", "tidigt", "sent")
TURN = {"våren": (3, 5), "sommaren": (6, 8), "hösten": (8, 11), "vintern": (12, 2)}
SHORT_TURN = {"vår": "våren", "sommar": "sommaren", "höst": "hösten", "vinter": "vintern"}
SEASON_NAMES = "|".join((*TURN, *SHORT_TURN))
DAY_NAMES = "|".join(sorted((name for name in (*FIXED, *MOVING) if name != "lucia"), key=len, reverse=True))
SPAN_NAMES = "|".join(sorted((*SEASONS, *MOVING_SEASONS, *WEEK_SEASONS), key=len, reverse=True)).replace(
    "|helgerna|", "|(?:(?<=efter )|(?<=före )|(?<=över ))helgerna|"
)
SURE_SEASONS = "mellandagarna|årsskiftet|trettonhelgen|påskveckan|jullovet|sportlovet|höstlovet|påsklovet"
FEAST_BEFORE = after_one_of(
    *("på", "till", "före", "efter", "inte", "i", "över", "under", "utom", "senast", "från"),
    or_alone=r"\w+(?: och nyår| påsk)?",
)
SEASON_BEFORE = one_of(
    *("i ", "till ", "till den ", "efter ", "före ", "denna ", "nästa ", "under ", "in ", "från ", "av ", "in den ")
)
SEASON_AFTER = r"(?=\s*(?:$|[#,.;!?]|(?:eller|någon gång|kanske|om|när|så|går|passar|men|istället|tack|20\d\d)\b))"


def month_span(year: int, month: int) -> Days:
    """All days of the month; month 13 is January of the year after."""
    first = date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)
    return Days(first, (first + timedelta(days=31)).replace(day=1))


def _coming(first_month: int, last_month: int, today: date) -> Days:
    for year in (today.year - 1, today.year, today.year + 1):
        first = month_span(year, first_month)
        last = month_span(year + (last_month < first_month), last_month)
        if last.end and last.end > today:
            return Days(first.start, last.end)
    raise AssertionError


def _month(found: re.Match[str], today: date) -> Mention:
    month = month_number(found[1])
    days = month_span(int(found[2]), month) if found[2] else _coming(month, month, today)
    return Mention(found.start(), found.end(), days=days)


def _near_month(found: re.Match[str], today: date) -> Mention:
    ahead = {"nästa": 1, "kommande": 1}.get(found[1], 0)
    return Mention(found.start(), found.end(), days=month_span(today.year, today.month + ahead))


def _in_months(found: re.Match[str], today: date) -> Mention:
    count = 1 if found[1] == "en" else int(found[1])
    return Mention(found.start(), found.end(), days=month_span(today.year, today.month + count))


def _season(found: re.Match[str], today: date) -> Mention:
    """Said in autumn, "till hösten" is next year's and "i höst" the present one."""
    word = SHORT_TURN.get(found["season"], found["season"])
    days = _coming(*TURN[word], today)
    is_next = found["how"] in ("till ", "till den ", "nästa ")
    if is_next and days.start and days.start <= today and days.end:
        days = _coming(*TURN[word], days.end)
    return Mention(found.start("season"), found.end(), days=Days(days.start, days.end, feast=True))


def _feast(found: re.Match[str], today: date) -> Mention | None:
    days = find_feast(found[1], today)
    return Mention(found.start(), found.end(), days=days) if days else None


def _between_holidays(found: re.Match[str], today: date) -> Mention | None:
    days = find_feast("mellandagarna", today)
    return Mention(found.start(), found.end(), days=days) if days else None


def _next_year(found: re.Match[str], today: date) -> Mention:
    return Mention(found.start(), found.end(), days=Days(date(today.year + 1, 1, 1), date(today.year + 2, 1, 1)))


def _this_year(found: re.Match[str], today: date) -> Mention:
    return Mention(found.start(), found.end(), days=Days(today, date(today.year + 1, 1, 1)))


def _last_seasons(found: re.Match[str], today: date) -> Mention:
    return Mention(found.start(), found.end(), days=Days(today - DAY, today))


FEASTS = (
    Rule(r"\bmellan jul och nyår\b", _between_holidays),
    Rule(rf"{FEAST_BEFORE}({SPAN_NAMES})(?=\W|$)(?! (?:eve|day|dag|måndag)\b)(?!-)", _feast),
    Rule(rf"\b({SURE_SEASONS})\b(?!-)", _feast),
    Rule(rf"\b({DAY_NAMES})\b(?!-)", _feast),
    Rule(rf"{FEAST_BEFORE}(lucia)\b", _feast),
)
RULES = (
    Rule(r"\bi (?:våras|somras|höstas|vintras)\b", _last_seasons),
    Rule(
        rf"\b(?P<how>{SEASON_BEFORE})(?P<season>{SEASON_NAMES}){SEASON_AFTER}",
        _season,
    ),
    Rule(r"\b(nästa|denna|kommande) månad(?:en)?\b", _near_month),
    Rule(r"(?<=\bav )(?:den )?(månad)(?:en)?\b", _near_month),
    Rule(r"\b(?:om|in) (?:runt |typ |kanske )?(\d{1,2}|en) månad(?:er)?\b", _in_months),
    Rule(rf"(?<![-\w])(?<!\d )(?<!:e )({ANY_MONTH})\.? (20[2-4]\d)(?![\d-])", _month),
    Rule(rf"{PREPOSITION}(?:den )?({ANY_MONTH})\b\.?(?: (20[2-4]\d))?(?=\W|$)(?! \d)", _month),
    Rule(rf"(?<![-\w])(?<!\d )(?<!:e )({SURE_MONTHS})\b(?: (20[2-4]\d))?(?! \d)", _month),
    Rule(r"(?<=\binte )(?:i|denna|detta) år(?:et)?\b", _this_year),
    Rule(r"\b(?:i början av |under )?(?:nästa|kommande) år\b(?!s)", _next_year),
)
