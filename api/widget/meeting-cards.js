import { facts, frame } from "./card.js";
import { make, quietly } from "./dom.js";

const MEETING = new Set("expert slot company_name contact_name email phone share_consent".split(" "));

/** Free times, a button each, gathered by day. */
export function slots({ items }, kit) {
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
  const full = kit.find(value)?.label ?? label ?? `${day_label} ${time_label}`;
  const words = time_label ? [time_label, quietly(` ${day_label ?? ""}`)] : [label ?? full];
  return kit.pick({ value, label: full }, words, "slot");
}

/** What is read back before booking, or, with nothing to change in it, what the expert would be shown. */
export function summary({ items }, kit) {
  const isBrief = !items.some(({ change }) => change);
  if (isBrief) return frame("summary brief", kit.say("brief_title"), rows(items, kit));
  const told = items.filter(({ key }) => !MEETING.has(key));
  const meeting = items.filter(({ key }) => MEETING.has(key));
  return frame("summary", kit.say("summary_title"), meeting.length ? rows(meeting, kit) : null, toldBefore(told, kit, !meeting.length));
}

/** The answers of the interview, folded away where the meeting is what matters. */
function toldBefore(items, kit, open) {
  if (!items.length) return null;
  if (open) return rows(items, kit);
  return make("details", {}, make("summary", {}, kit.say("summary_told", { count: items.length })), rows(items, kit));
}

function rows(items, kit) {
  return make("dl", { class: "rows" }, items.map((item) => row(item, kit)));
}

function row({ label, value, change }, kit) {
  const choice = kit.find(change);
  return make(
    "div",
    { class: "row" },
    make("dt", {}, label),
    make("dd", {}, value ? make("span", {}, value) : make("span", { class: "empty" }, kit.say("no_value"))),
    choice ? make("dd", { class: "edit" }, kit.pick(choice, [kit.say("change"), quietly(` ${label}`)], "plain")) : null,
  );
}

/** The meeting, once it is booked. */
export function booking({ when_label, place, expert_name, status_label }, { say }) {
  return frame(
    "booking",
    say("booking_title"),
    status_label ? make("span", { class: "badge" }, status_label) : null,
    make("p", { class: "when" }, make("span", { class: "quietly" }, `${say("booking_when")}: `), when_label),
    facts([say("booking_place"), place], [say("booking_expert"), expert_name]),
  );
}
