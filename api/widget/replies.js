const ASIDES = ["skip", "human"];

/**
 * What one reply of the assistant offers: its messages share their choices, because a card may stand in one
 * message and the question it belongs to in the next. `find` gives a choice by value for use in a card,
 * `inline` and `asides` the choices left to draw below `message`: answers, and ways past the question.
 */
export class Reply {
  constructor(messages) {
    const choices = messages.flatMap((message) => message.choices ?? []);
    this.offered = new Map(choices.map((choice) => [choice.value, choice]));
    this.inCards = new Set(messages.flatMap(({ cards = [] }) => cards.flatMap(valuesIn)));
  }

  find(value) {
    return this.offered.get(value);
  }

  inline({ choices = [] }) {
    return choices.filter(({ value }) => !ASIDES.includes(value) && !this.inCards.has(value) && !this.#isFolded(value));
  }

  /** Without the summary beside it, "change something" stands for all its rows: it brings the summary back. */
  #isFolded(value) {
    return value.startsWith("change:") && this.offered.has("change");
  }

  asides({ choices = [] }) {
    return ASIDES.map((aside) => choices.find(({ value }) => value === aside)).filter(Boolean);
  }
}

/** The messages of the reply that `entry` belongs to: those between the owner's answers. */
export function replyAround(entries, entry) {
  const place = entries.indexOf(entry);
  const isOwner = ({ message }) => message.role === "owner";
  const start = entries.slice(0, place).findLastIndex(isOwner) + 1;
  const end = entries.findIndex((other, at) => at > place && isOwner(other));
  return new Reply(entries.slice(start, end < 0 ? undefined : end).map(({ message }) => message));
}

/** The choices that a card draws itself: times, and the rows of a summary. */
function valuesIn({ kind, items = [] }) {
  if (kind === "slots") return items.map(({ value }) => value);
  if (kind === "summary") return items.map(({ change }) => change).filter(Boolean);
  return [];
}
