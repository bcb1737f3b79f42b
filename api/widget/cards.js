import { make, quietly } from "./dom.js";
import { facts, frame } from "./card.js";
import { outsideLink } from "./links.js";
import { booking, slots, summary } from "./meeting-cards.js";

/**
 * The nodes of one card. `kit` is `{ say, find, pick }`: the words in the message's language,
 * `find(value)` for a choice on offer, and `pick(choice, label, look)`, which gives a button for it.
 */
export function renderCard(card, kit) {
  const render = CARDS[card.kind];
  return render ? render(card, kit) : null;
}

const CARDS = { themes, tips, experts, slots, summary, booking };

function themes({ items }, kit) {
  return frame("themes", kit.say("themes_title"), make("ul", {}, items.map((item) => theme(item, kit))));
}

function theme({ name, description, main, quotes }, kit) {
  const badge = main ? make("span", { class: "badge" }, kit.say("theme_main")) : null;
  return make(
    "li",
    { class: main ? "theme main" : "theme" },
    make("div", { class: "item-head" }, make("h3", {}, name), badge),
    make("p", {}, description),
    quotes?.length ? ownWords(quotes, kit.say("theme_quotes")) : null,
  );
}

function ownWords(quotes, heading) {
  return make("div", { class: "quotes" }, make("span", { class: "label" }, heading), quotes.map(quote));
}

function quote(text) {
  return make("blockquote", {}, make("q", {}, text));
}

function tips({ items }, kit) {
  const list = items.map((item, place) => tip(item, { say: kit.say, open: place === 0 }));
  return frame("tips", kit.say("tips_title"), make("ol", {}, list));
}

/** A tip that unfolds; the first one is open. */
function tip(item, { say, open }) {
  const takes = [item.effort_label, item.cost_label].filter(Boolean).join(" · ");
  const summary = make("summary", {}, make("div", {}, make("h3", {}, item.title), make("span", { class: "label" }, takes)));
  return make("li", { class: "tip" }, make("details", { open }, summary, tipBody(item, say)));
}

function tipBody({ text, first_step, link, source }, say) {
  const more = link ? outsideLink(link, say("tip_link"), say("new_tab")) : null;
  return [
    make("p", {}, text),
    first_step ? make("p", { class: "first-step" }, make("span", { class: "label" }, say("tip_first_step")), first_step) : null,
    make("p", { class: "origin" }, more, source ? make("span", {}, say("tip_source", { source })) : null),
  ];
}

function experts({ items }, kit) {
  return frame("experts", kit.say("experts_title"), make("ul", {}, items.map((item) => expert(item, kit))));
}

function expert({ name, unit, bio, reason, place_label, earliest_label }, kit) {
  const monogram = make("span", { class: "monogram", "aria-hidden": "true" }, initials(name));
  const reasonLabel = make("span", { class: "label" }, kit.say("expert_reason"));
  return make(
    "li",
    { class: "expert" },
    make("div", { class: "person" }, monogram, make("div", {}, make("h3", {}, name), make("p", { class: "unit" }, unit))),
    make("p", {}, bio),
    reason ? make("p", { class: "reason" }, reasonLabel, reason) : null,
    facts([kit.say("expert_place"), place_label], [kit.say("expert_earliest"), earliest_label]),
  );
}

function initials(name) {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.at(-1)].map((word) => word?.[0] ?? "").join("").slice(0, words.length);
}
