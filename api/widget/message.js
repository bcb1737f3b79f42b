import { renderCard } from "./cards.js";
import { make, quietly } from "./dom.js";
import { withLinks } from "./links.js";
import { clockTime } from "./texts.js";

const MANY = 8;

/**
 * One message on the screen. `handlers` is `{ choose, resend, edit }`, `reply` what the messages around it
 * offer; call `update` whenever the conversation has changed.
 */
export class MessageView {
  #buttons = [];

  constructor(entry, { texts, handlers, reply }) {
    Object.assign(this, { entry, texts, handlers, reply });
    this.words = texts.in(entry.message.language);
    this.status = make("p", { class: "status", "aria-live": "off" });
    this.node = this.#build(entry.message);
  }

  /** Brings the message up to date; true when its sending has just gone wrong. */
  update({ open, language }) {
    for (const button of this.#buttons) button.disabled = !open;
    this.node.classList.toggle("past", !open);
    return this.entry.message.role === "owner" && this.#showStatus(this.texts.in(language));
  }

  #build(message) {
    const { role, text, language, cards = [] } = message;
    return make(
      "article",
      { class: `message ${role}`, lang: language },
      this.#author(role),
      text ? make("div", { class: "bubble" }, role === "owner" ? text : withLinks(text, this.words("new_tab"))) : null,
      cards.map((card) => renderCard(card, this.#kit())),
      this.#choices(message),
      role === "owner" ? this.status : null,
    );
  }

  #author(role) {
    if (role === "staff") return make("p", { class: "author" }, this.words("staff"));
    return quietly(`${this.words(role === "owner" ? "you" : "assistant")}: `);
  }

  #kit() {
    const pick = (choice, label, look) => this.#button(choice, label, look);
    return { say: this.words, find: (value) => this.reply.find(value), pick };
  }

  #choices(message) {
    const answers = this.reply.inline(message).map((choice) => this.#button(choice, choice.label, "choice"));
    const asides = this.reply.asides(message).map((choice) => this.#button(choice, choice.label, "plain aside"));
    if (!answers.length && !asides.length) return null;
    const look = answers.length > MANY ? "answers many" : "answers";
    const rows = [[look, answers], ["asides", asides]].filter(([, row]) => row.length);
    const nodes = rows.map(([name, row]) => make("div", { class: name }, row));
    return make("div", { class: "choices", role: "group", "aria-label": this.words("choices") }, nodes);
  }

  #button(choice, label, look) {
    const onclick = (event) => this.#take(choice, event.currentTarget);
    const button = make("button", { type: "button", class: look, "data-value": choice.value, onclick }, label);
    this.#buttons.push(button);
    return button;
  }

  #take(choice, button) {
    button.classList.add("taken");
    this.handlers.choose(choice);
  }

  #showStatus(say) {
    const { message, sending } = this.entry;
    const state = sending?.status ?? "sent";
    const wording = `${state}/${say("saved")}`;
    if (wording === this.shown) return false;
    this.shown = wording;
    this.node.dataset.status = state;
    this.status.replaceChildren(...this.#statusNodes(state, say, sending?.savedAt ?? message.at));
    return state === "failed" || state === "rejected";
  }

  #statusNodes(state, say, at) {
    if (state === "sent") return [say("saved", { time: clockTime(at) })];
    if (state === "failed") return [make("span", {}, `${say("failed")} – `), this.#action(say("try_again"), this.handlers.resend)];
    if (state !== "rejected") return [say(state)];
    const { problem } = this.entry.sending;
    if (!problem) return [say("failed")];
    const edit = () => this.handlers.edit(this.entry);
    return [make("span", {}, problem.detail || say("rejected"), " "), this.#action(say("edit_text"), edit)];
  }

  #action(label, onclick) {
    return make("button", { type: "button", class: "plain", onclick }, label);
  }
}
