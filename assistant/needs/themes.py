"""The themes of an interview's need: by the model, by the owner, by staff; the latest word in force."""

from collections.abc import Sequence

from assistant.interviews.record import Record
from assistant.storage.models import Need, NeedTheme
from assistant.themes.model import ThemeModel

PRECEDENCE = ("staff", "owner", "model")


def need_of(record: Record) -> Need | None:
    """The need now in force: the latest told."""
    return record.interview.needs[-1] if record.interview.needs else None


def themes_in_force(record: Record) -> list[NeedTheme]:
    """At most three themes, the main one first; staff's word before the owner's, hers before the model's."""
    need = need_of(record)
    for by in PRECEDENCE if need else ():
        if chosen := [one for one in need.themes if one.by == by]:  # type: ignore[union-attr]
            return sorted(chosen, key=lambda one: one.rank)
    return []


def tell_need(record: Record, text: str, model: ThemeModel) -> Need:
    """Stores what the owner needs, with the model's themes; an earlier need stays as it was."""
    need = Need(text=text, created_at=record.now, themes=[])
    record.interview.needs.append(need)
    _hear(record, need, [text], model)
    return need


def hear_again(record: Record, model: ThemeModel) -> None:
    """Hears the need in force once more, together with all that was told of it since."""
    need = need_of(record)
    if need is not None:
        _hear(record, need, [need.text, *(record.get("deepen") or [])], model)


def _hear(record: Record, need: Need, messages: Sequence[str], model: ThemeModel) -> None:
    """Replaces what the model heard; the owner's and the staff's word stay."""
    _forget(record, need, by="model")
    for rank, theme in enumerate(model.classify(*messages).themes):
        need.themes.append(
            NeedTheme(
                theme_id=theme.id,
                by="model",
                rank=rank,
                score=theme.score,
                quotes=list(theme.quotes),
                model_version=model.version,
                at=record.now,
            )
        )
    record.session.flush()


def _forget(record: Record, need: Need, *, by: str) -> None:
    for old in [one for one in need.themes if one.by == by]:
        need.themes.remove(old)
        record.session.delete(old)
    record.session.flush()


def choose_themes(record: Record, theme_ids: Sequence[str], *, by: str = "owner") -> None:
    """Puts `theme_ids`, in their order, beside the model's; the first is the main one."""
    need = need_of(record) or _need_without_words(record)
    _forget(record, need, by=by)
    heard = {one.theme_id: one for one in need.themes if one.by == "model"}
    for rank, theme_id in enumerate(theme_ids):
        model = heard.get(theme_id)
        need.themes.append(
            NeedTheme(
                theme_id=theme_id,
                by=by,
                rank=rank,
                score=model.score if model else 0.0,
                quotes=list(model.quotes) if model else [],
                at=record.now,
            )
        )
    record.session.flush()


def _need_without_words(record: Record) -> Need:
    need = Need(text="", created_at=record.now, themes=[])
    record.interview.needs.append(need)
    record.session.flush()
    return need
