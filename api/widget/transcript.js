import { drawing, make } from "./dom.js";
import { MessageView } from "./message.js";
import { replyAround } from "./replies.js";

const NEAR_END_PX = 120;
const QUESTION_CUT_PX = 50;
const MAY_OVERFLOW = 1.2;
const COMPOSER_PX = 110;

/** The scrolling list of messages; `show(conversation)` brings it up to date and moves it into view. */
export class Transcript {
  #views = new Map();

  constructor({ texts, handlers }) {
    Object.assign(this, { texts, handlers });
    this.list = make("div", { class: "messages" });
    this.typing = make("p", { class: "typing", "aria-hidden": "true", hidden: true });
    this.end = make("div", { class: "end" });
    this.onward = this.#buildOnward();
    const onscroll = () => this.#showOnward();
    const attributes = { class: "transcript", onscroll, role: "log", "aria-live": "polite", tabindex: "0" };
    this.node = make("div", attributes, this.list, this.typing, this.end);
  }

  show(conversation) {
    const { entries, language, busy, replaying } = conversation;
    const say = this.texts.in(language);
    const wasAtEnd = this.#isAtEnd();
    this.node.setAttribute("aria-busy", String(replaying));
    this.node.setAttribute("aria-label", say("messages"));
    this.#forgetAllBut(entries);
    const fresh = entries.filter((entry, place) => this.#place(entry, { place, entries }));
    for (const entry of entries) this.#refresh(this.#views.get(entry), { open: conversation.isOpen(entry), language });
    this.#showTyping(busy, say);
    this.onwardLabel.textContent = say("more_below");
    this.#follow(fresh, { wasAtEnd, replaying });
    requestAnimationFrame(() => this.#showOnward());
  }

  /** The way down, shown while the newest question or its choices are out of sight below. */
  #buildOnward() {
    this.onwardLabel = make("span");
    const onclick = () => {
      this.end.scrollIntoView({ block: "end" });
      this.node.focus({ preventScroll: true });
    };
    const arrow = drawing("arrow", "0 0 24 24", "M12 5v14", "M6 13l6 6 6-6");
    const button = make("button", { type: "button", class: "to-end", onclick }, this.onwardLabel, arrow);
    return make("div", { class: "onward", hidden: true }, button);
  }

  #showOnward() {
    this.onward.hidden = this.#isAtEnd(QUESTION_CUT_PX);
  }

  #place(entry, { place, entries }) {
    if (this.#views.has(entry)) return false;
    const { texts, handlers } = this;
    const view = new MessageView(entry, { texts, handlers, reply: replyAround(entries, entry) });
    this.#views.set(entry, view);
    this.list.insertBefore(view.node, this.list.children[place] ?? null);
    return true;
  }

  #refresh(view, change) {
    if (view.update(change)) requestAnimationFrame(() => view.node.scrollIntoView({ block: "nearest" }));
  }

  #forgetAllBut(entries) {
    const kept = new Set(entries);
    for (const [entry, view] of this.#views) {
      if (kept.has(entry)) continue;
      view.node.remove();
      this.#views.delete(entry);
    }
  }

  #showTyping(busy, say) {
    this.typing.hidden = !busy;
    const stitches = [1, 2, 3].map(() => make("i"));
    if (busy && !this.typing.childElementCount) this.typing.append(make("span", { class: "stitches" }, stitches), make("span"));
    if (busy) this.typing.lastElementChild.textContent = say("typing");
  }

  #isAtEnd(margin = NEAR_END_PX) {
    const { scrollHeight, scrollTop, clientHeight } = this.node;
    return scrollHeight - scrollTop - clientHeight < margin;
  }

  /** Moves to the end of what is new, or, where that would hide too much of it, to a start; a new conversation stays at its top. */
  #follow(fresh, { wasAtEnd, replaying }) {
    const own = fresh.some(({ sending }) => sending);
    if (!fresh.length || !(wasAtEnd || own || replaying)) return;
    const start = replaying ? null : this.#startToShow(fresh.map((entry) => this.#views.get(entry).node));
    if (start && start === this.list.firstElementChild) return;
    requestAnimationFrame(() => (start ?? this.end).scrollIntoView({ block: start ? "start" : "end" }));
  }

  /** Null when the end may be shown; else the first of `nodes`, or the last when only a little does not fit. */
  #startToShow(nodes) {
    const room = Math.min(this.node.clientHeight, innerHeight - COMPOSER_PX);
    const heightFrom = (node) => this.list.getBoundingClientRect().bottom - node.getBoundingClientRect().top;
    if (heightFrom(nodes[0]) >= room * MAY_OVERFLOW) return nodes[0];
    return heightFrom(nodes.at(-1)) < room ? null : nodes.at(-1);
  }
}
