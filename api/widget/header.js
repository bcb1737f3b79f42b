import { drawing, make, mark, quietly } from "./dom.js";

const BOOKING = new Set(["result", "match", "contact", "confirm", "done"]);

/** Who is talking, how far the interview has come, and the two ways out: language and a person. */
export class Header {
  constructor({ texts, organisation, level, say, close, menu }) {
    Object.assign(this, { texts, organisation, menu });
    this.title = make(level, { id: "title", class: "organisation" });
    this.product = make("span", { class: "product" });
    this.badge = make("span", { class: "ai" });
    this.language = make("button", { type: "button", class: "language", onclick: () => say(this.words("other_language_request")) });
    this.human = make("button", { type: "button", class: "human", onclick: () => say(this.words("human")) });
    this.count = make("p", { class: "count", "aria-hidden": "true" });
    this.thread = make("div", { class: "thread", role: "progressbar", "aria-valuemin": "0" });
    this.close = close ? make("button", { type: "button", class: "close", onclick: close }, cross(), quietly("")) : null;
    this.node = this.#build();
  }

  #build() {
    const names = make("div", { class: "names" }, this.title, make("p", { class: "about" }, this.product, this.badge));
    return make(
      "div",
      { class: "header" },
      make("div", { class: "identity" }, mark(), names),
      make("div", { class: "way" }, this.language, this.human),
      this.menu,
      this.close,
      this.count,
      this.thread,
    );
  }

  show({ language, state, notice }) {
    const say = this.texts.in(language);
    this.words = say;
    this.title.textContent = this.organisation ?? say("organisation");
    this.product.textContent = say("product");
    this.badge.textContent = say("ai_label");
    this.language.textContent = say("other_language");
    this.language.lang = say("other_language_code");
    this.human.textContent = say("human");
    this.language.disabled = this.human.disabled = Boolean(notice?.final);
    if (this.close) this.close.lastElementChild.textContent = say("close");
    this.#showProgress(state, say);
  }

  /** A running stitch along the hem: one stitch for each question. */
  #showProgress(state, say) {
    const { answered, total } = state?.progress ?? {};
    this.count.hidden = this.thread.hidden = !total;
    if (!total) return;
    const part = BOOKING.has(state.phase) ? "booking" : "interview";
    this.count.textContent = say(countKey(state, part), { place: answered + 1, total });
    this.thread.setAttribute("aria-label", say(`progress_label_${part}`));
    this.thread.setAttribute("aria-valuenow", String(answered));
    this.thread.setAttribute("aria-valuemax", String(total));
    this.thread.setAttribute("aria-valuetext", say("progress_long", { answered, total }));
    const stitches = Array.from({ length: total }, (_, place) => make("i", { class: place < answered ? "done" : null }));
    this.thread.replaceChildren(...stitches);
  }
}

function countKey({ phase, progress }, part) {
  if (phase === "welcome") return "progress_start";
  return phase === "done" || progress.answered === progress.total ? "progress_over" : `progress_${part}`;
}

function cross() {
  return drawing("cross", "0 0 24 24", "M6 6l12 12", "M18 6L6 18");
}
