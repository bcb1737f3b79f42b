"""How well the Rasa model reads intents."""

from collections.abc import Sequence

from assistant.evaluation.calibration import Answer, bins_of, expected_calibration_error
from assistant.evaluation.comparing import comparison
from assistant.evaluation.confusion_plot import draw_confusions
from assistant.evaluation.covering import coverages_told, draw_coverages
from assistant.evaluation.figures import Figure, share_of
from assistant.evaluation.groups import groups_table
from assistant.evaluation.held_out import Message, read_messages
from assistant.evaluation.intent_learning import add_intent_curve
from assistant.evaluation.intent_reading import Answered, model_of_present_inputs, read_intents
from assistant.evaluation.reliability_plot import draw_reliability
from assistant.evaluation.report import Report
from assistant.evaluation.scores import confusions, counts_by_label
from assistant.evaluation.tables import bins_table, counts_table, percent, table
from assistant.processes.rasa import Runtime
from assistant.settings import Settings

OUT_OF_SCOPE = ("off_topic", "gibberish")


def report_intents(settings: Settings, *, curves: bool = False) -> Report:
    """Figures on the held-out messages; with `curves` Rasa is also trained on parts of its examples, a minute each."""
    runtime, messages = Runtime(settings.data.resolve()), read_messages()
    model = model_of_present_inputs(runtime)
    report = judge_intents(messages, read_intents(messages, model, runtime))
    report.model = model.name
    if curves:
        add_intent_curve(report, messages, runtime)
    return report


def judge_intents(messages: Sequence[Message], answers: Sequence[Answered]) -> Report:
    """The report on `answers`, one for each message, in order."""
    report = Report("Intents", figures=figures_of(messages, answers))
    _add_shares(report, messages, answers)
    _add_confusions(report, *_labels(messages, answers))
    _add_scores(report, messages, answers)
    return report


def figures_of(messages: Sequence[Message], answers: Sequence[Answered]) -> list[Figure]:
    """What later runs are compared with."""
    read = [(one, str(answer["intent"])) for one, answer in zip(messages, answers, strict=True)]
    outside = [(one, said) for one, said in read if one.intent in OUT_OF_SCOPE]
    inside = [(one, said) for one, said in read if one.intent not in OUT_OF_SCOPE]
    return [
        share_of("intent accuracy", messages, [said == one.intent for one, said in read]),
        share_of("out of scope found", [one for one, _ in outside], [said in OUT_OF_SCOPE for _, said in outside]),
        share_of("false alarms", [one for one, _ in inside], [said in OUT_OF_SCOPE for _, said in inside]),
    ]


def _add_shares(report: Report, messages: Sequence[Message], answers: Sequence[Answered]) -> None:
    truth, said = _labels(messages, answers)
    is_right = [true == read for true, read in zip(truth, said, strict=True)]
    report.add("In short", comparison(truth, said, [message.language for message in messages]))
    report.add("Each language, length and hand", groups_table("messages", messages, is_right))
    rows = [(one.name, len(one.items), percent(one.value), one.interval) for one in report.figures[1:]]
    report.add("Off topic and gibberish", table(["", "messages", "share", "95 % interval"], rows))
    report.say("Found is either of the two; a false alarm is another intent read as either of them.")


def _add_confusions(report: Report, truth: list[str], said: list[str]) -> None:
    report.add("Commonest confusions", table(["truth", "read as", "times"], confusions(truth, said)))
    report.show("Every confusion", "confusions", draw_confusions(truth, said, "Intents: truth by row, read by column"))
    report.add("Each intent", counts_table("intent", counts_by_label(truth, said)))


def _add_scores(report: Report, messages: Sequence[Message], answers: Sequence[Answered]) -> None:
    pairs = zip(messages, answers, strict=True)
    scored = [Answer(float(answer["confidence"]), answer["intent"] == one.intent) for one, answer in pairs]
    bins = bins_of(scored)
    report.add("If only surer answers were given", coverages_told(scored, len(messages)))
    plot = draw_coverages(scored, len(messages), "Intents: coverage and accuracy")
    report.show("Accuracy by coverage", "coverage", plot)
    report.add("Do the scores mean what they say", bins_table(bins))
    report.say(f"Expected calibration error: {expected_calibration_error(bins):.3f}")
    report.show("Accuracy by score", "reliability", draw_reliability(bins, "Intents: reliability"))


def _labels(messages: Sequence[Message], answers: Sequence[Answered]) -> tuple[list[str], list[str]]:
    return [one.intent for one in messages], [str(answer["intent"]) for answer in answers]
