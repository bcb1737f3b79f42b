import { make } from "./dom.js";

/** A card with its title. */
export function frame(kind, title, ...content) {
  return make("div", { class: `card ${kind}`, role: "group", "aria-label": title }, make("h2", { class: "card-title" }, title), content);
}

/** Short facts side by side, without those that have no value; null when none has. */
export function facts(...pairs) {
  const rows = pairs.filter(([, value]) => value);
  return rows.length ? make("dl", { class: "facts" }, rows.map(([term, value]) => fact(term, value))) : null;
}

function fact(term, value) {
  return make("div", {}, make("dt", {}, term), make("dd", {}, value));
}
