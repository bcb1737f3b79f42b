"""How well the theme model hears what a need is about, and when it should keep quiet."""

from collections.abc import Callable, Sequence

from assistant.evaluation.calibration import Answer, bins_of, expected_calibration_error
from assistant.evaluation.comparing import LANGUAGES, comparison
from assistant.evaluation.confusion_plot import draw_confusions
from assistant.evaluation.covering import coverages_told, draw_coverages
from assistant.evaluation.figures import Figure, share_of
from assistant.evaluation.groups import groups_table
from assistant.evaluation.hearing import Judged, hear, inputs_of, refuse_at
from assistant.evaluation.held_out import read_needs
from assistant.evaluation.refusing import draw_refusals, refusals_table
from assistant.evaluation.reliability_plot import draw_reliability
from assistant.evaluation.report import Report
from assistant.evaluation.scores import confusions, counts_by_label
from assistant.evaluation.speed import speed_table
from assistant.evaluation.tables import Row, bins_table, counts_table, percent, table
from assistant.evaluation.theme_learning import add_theme_curve
from assistant.processes.training import train_themes
from assistant.settings import Settings
from assistant.themes.labelled import NONE
from assistant.themes.model import ThemeModel


def report_themes(settings: Settings) -> Report:
    """Figures on the held-out needs, by the model of the present inputs."""
    path, _ = train_themes(settings.data.resolve())
    needs = read_needs()
    judged, seconds = hear(path, needs)
    report = judge_themes(judged, refuse_at(path))
    report.model = f"{ThemeModel(path).version}, inputs {inputs_of(path)}"
    add_theme_curve(report, needs, settings.data.resolve() / "models" / "vectors-curve.npz")
    report.add("Time for one message", speed_table(seconds))
    return report


def judge_themes(judged: Sequence[Judged], present: float) -> Report:
    """The report on needs and what was made of them by a model that abstains from the score `present` for none."""
    report = Report("Themes", figures=figures_of(judged))
    _add_shares(report, judged)
    _add_refusals(report, judged, present)
    _add_labels(report, judged)
    _add_scores(report, judged)
    return report


def figures_of(judged: Sequence[Judged]) -> list[Figure]:
    """What later runs are compared with."""
    needs = [one for one in judged if one.need.theme != NONE]
    others = [one for one in judged if one.need.theme == NONE]
    return [
        _figure("main theme right", needs, lambda one: one.is_right),
        _figure("main theme among those named", needs, lambda one: one.is_among_found),
        _figure("needs refused", needs, lambda one: one.found.abstained),
        _figure("none found", others, lambda one: one.found.abstained),
    ]


def _figure(name: str, judged: Sequence[Judged], is_so: Callable[[Judged], bool]) -> Figure:
    return share_of(name, [one.need for one in judged], [is_so(one) for one in judged])


def _add_shares(report: Report, judged: Sequence[Judged]) -> None:
    """Only statements that have a theme: an abstention counts as a miss."""
    needs = [one for one in judged if one.need.theme != NONE]
    head = ["needs with a theme", "items", "main theme right", "main or touched", "among those named", "refused"]
    rows = [_shares(language, [one for one in needs if one.need.language == language]) for language in LANGUAGES]
    report.add("In short", table([*head, "themes named"], [*rows, _shares("total", needs)]))
    parts = ([one.need for one in needs], [one.is_right for one in needs])
    report.add("Main theme right, for each language, length and hand", groups_table("needs with a theme", *parts))


def _shares(name: str, judged: Sequence[Judged]) -> Row:
    tests: list[Callable[[Judged], bool]] = [
        lambda one: one.is_right,
        lambda one: one.is_right_or_touched,
        lambda one: one.is_among_found,
        lambda one: one.found.abstained,
    ]
    shares = [sum(test(one) for one in judged) / max(1, len(judged)) for test in tests]
    return (name, len(judged), *(percent(one) for one in shares), f"{themes_named(judged):.2f}")


def themes_named(judged: Sequence[Judged]) -> float:
    """How many themes are named on average where any is."""
    named = [len(one.found.themes) for one in judged if not one.found.abstained]
    return sum(named) / max(1, len(named))


def _add_refusals(report: Report, judged: Sequence[Judged], present: float) -> None:
    others = [one for one in judged if one.need.theme == NONE]
    counts = counts_by_label(*_labels(judged))
    quiet = {"where there is no theme": counts[NONE]} if NONE in counts else {}
    report.add("Keeping quiet", counts_table("the model abstains", quiet))
    report.say(refusals_table(judged, present))
    report.show("None found by needs refused", "refusals", draw_refusals(judged, present))
    parts = ([one.need for one in others], [one.found.abstained for one in others])
    report.add("None found, for each language, length and hand", groups_table("statements without a theme", *parts))


def _add_labels(report: Report, judged: Sequence[Judged]) -> None:
    truth, said = _labels(judged)
    report.add("All labels, `none` among them", comparison(truth, said, [one.need.language for one in judged]))
    report.add("Commonest confusions", table(["truth", "heard as", "times"], confusions(truth, said)))
    report.show("Every confusion", "confusions", draw_confusions(truth, said, "Themes: truth by row, heard by column"))
    report.add("Each theme", counts_table("theme", counts_by_label(truth, said)))


def _add_scores(report: Report, judged: Sequence[Judged]) -> None:
    answers = [Answer(one.score, one.is_right) for one in judged if not one.found.abstained]
    bins = bins_of(answers)
    report.add("If only surer answers were given", coverages_told(answers, len(judged)))
    report.say("Of all statements; where there is no theme, any answer is wrong.")
    plot = draw_coverages(answers, len(judged), "Themes: coverage and accuracy")
    report.show("Accuracy by coverage", "coverage", plot)
    report.add("Do the scores mean what they say", bins_table(bins))
    report.say(f"Expected calibration error: {expected_calibration_error(bins):.3f}")
    report.show("Accuracy by score", "reliability", draw_reliability(bins, "Themes: reliability"))


def _labels(judged: Sequence[Judged]) -> tuple[list[str], list[str]]:
    return [one.need.theme for one in judged], [one.main for one in judged]
