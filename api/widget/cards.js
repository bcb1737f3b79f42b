import { make, quietly } from "./dom.js";
import { outsideLink } from "./links.js";

/**
 * The nodes of one card. `kit` is `{ say, offered, pick }`: the words in the message's language,
 * the choices the message offers by value, and `pick(choice, label?, words?)`, which gives a button.
 */
export function renderCard(card, kit) {
  const render = CARDS[card.kind];
  return render ? render(card, kit) : null;
}

const CARDS = { themes, tips, experts, slots, summary, booking };

function frame(kind, title, ...content) {
  return make("section", { class: `card ${kind}`, "aria-label": title }, make("h2", { class: "card-title" }, title), content);
}

function facts(...pairs) {
  const rows = pairs.filter(([, value]) => value);
  return rows.length ? make("dl", { class: "facts" }, rows.map(([term, value]) => fact(term, value))) : null;
}

function fact(term, value) {
  return make("div", {}, make("dt", {}, term), make("dd", {}, value));
}

function themes({ items }, kit) {
  return frame("themes", kit.say("themes_title"), make("ul", {}, items.map((item) => theme(item, kit))));
}

function theme({ id, name, description, main, quotes }, kit) {
  const badge = main ? make("span", { class: "badge" }, kit.say("theme_main")) : null;
  return make(
    "li",
    { class: main ? "theme main" : "theme" },
    make("div", { class: "item-head" }, make("h3", {}, name), badge),
    make("p", {}, description),
    quotes?.length ? ownWords(quotes, kit.say("theme_quotes")) : null,
    chooser(kit, id, name),
  );
}

function ownWords(quotes, heading) {
  return make("div", { class: "quotes" }, make("span", { class: "label" }, heading), quotes.map(quote));
}

function quote(text) {
  return make("blockquote", {}, make("q", {}, text));
}

function tips({ items }, kit) {
  return frame("tips", kit.say("tips_title"), make("ol", {}, items.map((item) => tip(item, kit.say))));
}

function tip({ title, text, effort_label, cost_label, link, source, first_step }, say) {
  const more = link ? outsideLink(link, say("tip_link"), say("new_tab")) : null;
  return make(
    "li",
    { class: "tip" },
    make("h3", {}, title),
    make("p", {}, text),
    first_step ? make("p", { class: "first-step" }, make("span", { class: "label" }, say("tip_first_step")), first_step) : null,
    facts([say("tip_effort"), effort_label], [say("tip_cost"), cost_label]),
    make("p", { class: "origin" }, more, source ? make("span", {}, say("tip_source", { source })) : null),
  );
}

function experts({ items }, kit) {
  return frame("experts", kit.say("experts_title"), make("ul", {}, items.map((item) => expert(item, kit))));
}

function expert({ id, name, unit, bio, reason, place_label, earliest_label }, kit) {
  const monogram = make("span", { class: "monogram", "aria-hidden": "true" }, initials(name));
  const reasonLabel = make("span", { class: "label" }, kit.say("expert_reason"));
  return make(
    "li",
    { class: "expert" },
    make("div", { class: "person" }, monogram, make("div", {}, make("h3", {}, name), make("p", { class: "unit" }, unit))),
    make("p", {}, bio),
    reason ? make("p", { class: "reason" }, reasonLabel, reason) : null,
    facts([kit.say("expert_place"), place_label], [kit.say("expert_earliest"), earliest_label]),
    chooser(kit, id, name),
  );
}

function initials(name) {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.at(-1)].map((word) => word?.[0] ?? "").join("").slice(0, words.length);
}

function slots({ items }, kit) {
  return frame("slots", kit.say("slots_title"), [...groupByDay(items)].map(([day, times]) => slotDay(day, times, kit)));
}

function groupByDay(items) {
  const days = new Map();
  for (const item of items) {
    const day = item.day_label ?? "";
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return days;
}

function slotDay(day, times, kit) {
  const buttons = times.map((slot) => make("li", {}, slotButton(slot, kit)));
  return make("div", { class: "day" }, day ? make("h3", {}, day) : null, make("ul", {}, buttons));
}

function slotButton({ value, label, day_label, time_label }, kit) {
  const full = kit.offered.get(value)?.label ?? label ?? `${day_label} ${time_label}`;
  const words = time_label ? [time_label, quietly(` ${day_label ?? ""}`)] : [label ?? full];
  return kit.pick({ value, label: full }, words, "slot");
}

function summary({ items }, kit) {
  return frame("summary", kit.say("summary_title"), make("dl", { class: "rows" }, items.map((item) => row(item, kit))));
}

function row({ label, value, change }, kit) {
  return make(
    "div",
    { class: "row" },
    make("dt", {}, label),
    make("dd", {}, value ? make("span", {}, value) : make("span", { class: "empty" }, kit.say("no_value"))),
    change ? make("dd", { class: "edit" }, changer(change, label, kit)) : null,
  );
}

function changer(value, label, kit) {
  const said = kit.offered.get(value)?.label ?? `${kit.say("change")}: ${label}`;
  return kit.pick({ value, label: said }, [kit.say("change"), quietly(` ${label}`)], "plain");
}

function booking({ when_label, place, expert_name, status_label }, { say }) {
  return frame(
    "booking",
    say("booking_title"),
    status_label ? make("span", { class: "badge" }, status_label) : null,
    make("p", { class: "when" }, make("span", { class: "quietly" }, `${say("booking_when")}: `), when_label),
    facts([say("booking_place"), place], [say("booking_expert"), expert_name]),
  );
}

/** A button inside the card for a choice the message offers, so that it need not stand below as well. */
function chooser(kit, value, name) {
  const choice = kit.offered.get(value);
  return choice ? kit.pick(choice, [kit.say("choose"), quietly(` ${name}`)], "choose") : null;
}
