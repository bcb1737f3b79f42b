"""How well the theme model hears what a need is about, and when it should keep quiet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.evaluation.calibration import Answer, bins_of, coverages, expected_calibration_error
from assistant.evaluation.comparing import LANGUAGES, comparison
from assistant.evaluation.held_out import Need, read_needs
from assistant.evaluation.report import Report
from assistant.evaluation.scores import Counts, confusions, counts_by_label
from assistant.evaluation.tables import Row, bins_table, counts_table, coverage_table, percent, table
from assistant.processes.training import train_themes
from assistant.settings import Settings
from assistant.themes.labelled import NONE
from assistant.themes.model import Classification, ThemeModel

THRESHOLDS = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)


@dataclass(frozen=True)
class Judged:
    """A need and what was made of it."""

    need: Need
    found: Classification

    @property
    def main(self) -> str:
        """The main theme found; `none` when the model abstained."""
        return NONE if self.found.abstained else self.found.themes[0].id

    @property
    def is_right(self) -> bool:
        return self.main == self.need.theme

    @property
    def is_right_or_touched(self) -> bool:
        return self.main in (self.need.theme, *self.need.also)

    @property
    def is_among_found(self) -> bool:
        return self.need.theme in [theme.id for theme in self.found.themes]


def report_themes(settings: Settings) -> Report:
    """Figures on the held-out needs, by the model of the present inputs."""
    path, _ = train_themes(settings.data.resolve())
    model = ThemeModel(path)
    report = judge_themes([Judged(need, model.classify(need.text)) for need in read_needs()])
    report.say(f"Model: {model.version}")
    return report


def judge_themes(judged: Sequence[Judged]) -> Report:
    """The report on needs and what was made of them."""
    truth, said = [one.need.theme for one in judged], [one.main for one in judged]
    answers = [Answer(one.found.themes[0].score, one.is_right) for one in judged if not one.found.abstained]
    bins = bins_of(answers)
    report = Report("Themes")
    report.add("In short", _in_short(judged))
    report.add("All labels, `none` among them", comparison(truth, said, [one.need.language for one in judged]))
    report.add("Keeping quiet", counts_table("the model abstains", _abstentions(truth, said)))
    report.add("Commonest confusions", table(["truth", "heard as", "times"], confusions(truth, said)))
    report.add("Each theme", counts_table("theme", counts_by_label(truth, said)))
    report.add("If only surer answers were given", coverage_table(coverages(answers, len(judged), THRESHOLDS)))
    report.add("Do the scores mean what they say", bins_table(bins))
    report.say(f"Expected calibration error: {expected_calibration_error(bins):.3f}")
    report.bins = bins
    return report


def _in_short(judged: Sequence[Judged]) -> str:
    """Only statements that have a theme: an abstention counts as a miss."""
    needs = [one for one in judged if one.need.theme != NONE]
    head = ["needs with a theme", "items", "main theme right", "main or touched", "among the three", "abstained"]
    rows = [_row(language, [one for one in needs if one.need.language == language]) for language in LANGUAGES]
    return table(head, [*rows, _row("total", needs)])


def _row(name: str, judged: Sequence[Judged]) -> Row:
    tests: list[Callable[[Judged], bool]] = [
        lambda one: one.is_right,
        lambda one: one.is_right_or_touched,
        lambda one: one.is_among_found,
        lambda one: one.found.abstained,
    ]
    shares = [sum(test(one) for one in judged) / max(1, len(judged)) for test in tests]
    return (name, len(judged), *(percent(share) for share in shares))


def _abstentions(truth: Sequence[str], said: Sequence[str]) -> dict[str, Counts]:
    by_label = counts_by_label(truth, said)
    return {"where there is no theme": by_label[NONE]} if NONE in by_label else {}
