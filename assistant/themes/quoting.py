"""Picks the owner's own words that carried a decision: those without which the score would have been lower."""

from collections.abc import Callable

import numpy as np

from assistant.themes.statement import Part, Read, Rows, Statement

MOST_QUOTES, LEAST_SHARE = 2, 0.5


def quotes_for(statement: Statement, read: Read, score: Callable[[Rows], Rows]) -> tuple[str, ...]:
    """At most two parts, as written and in their order; the only part there is, whatever it says.

    `score` gives one figure for each row of features. A part counts by how much the score falls when its message is
    read without it, and a second one only when it counts at least half as much as the first.
    """
    parts = statement.parts
    if len(parts) == 1:
        return (parts[0].text,)
    effects = _effects(statement, parts, read, score)
    least = max(effects.max() * LEAST_SHARE, 0.0)
    best = [int(one) for one in effects.argsort()[::-1][:MOST_QUOTES] if effects[one] >= least]
    return tuple(parts[one].text for one in sorted(best or [int(effects.argmax())]))


def _effects(statement: Statement, parts: list[Part], read: Read, score: Callable[[Rows], Rows]) -> Rows:
    """How much the score falls without each part: features are averaged anew, nothing is read again."""
    whole = [_mean_without(None, parts, number, read) for number in range(len(statement.messages))]
    left_out = [_mean_without(part, parts, part.message, read) for part in parts]
    rows = [statement.row_of(np.array(whole))]
    for part, without in zip(parts, left_out, strict=True):
        rows.append(statement.row_of(np.array([*whole[: part.message], without, *whole[part.message + 1 :]])))
    scores = np.log(np.maximum(score(np.concatenate(rows)), 1e-12))
    effects: Rows = scores[0] - scores[1:]
    return effects


def _mean_without(left_out: Part | None, parts: list[Part], message: int, read: Read) -> Rows:
    """The mean over the parts of a message but one; of a message's only part nothing is left, so zeros."""
    texts = [part.text for part in parts if part.message == message and part is not left_out]
    mean: Rows = read(texts).mean(axis=0) if texts else np.zeros_like(read([parts[0].text])[0])
    return mean
