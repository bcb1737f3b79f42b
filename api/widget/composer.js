import { drawing, make } from "./dom.js";

const LONGEST = 4000;
const COUNT_FROM = 3600;
const TALLEST_PX = 168;

/** The text box with its send button; `send(text)` hears what the owner wrote. */
export class Composer {
  constructor({ texts, send }) {
    Object.assign(this, { texts, send });
    this.input = make("textarea", {
      id: "answer",
      rows: "1",
      maxlength: String(LONGEST),
      autocomplete: "off",
      enterkeyhint: "send",
      "aria-describedby": "hint counter",
      oninput: () => this.#grow(),
      onkeydown: (event) => this.#onKey(event),
    });
    this.label = make("label", { for: "answer", class: "quietly" });
    this.button = make("button", { type: "submit", class: "send" }, arrow(), make("span", { class: "quietly" }));
    this.hint = make("span", { id: "hint", class: "hint" });
    this.counter = make("span", { id: "counter", class: "counter" });
    this.node = this.#build();
  }

  #build() {
    const onsubmit = (event) => this.#submit(event);
    const field = make("div", { class: "field" }, this.label, this.input, this.button);
    return make("form", { class: "composer", onsubmit }, field, make("div", { class: "below" }, this.counter, this.hint));
  }

  show({ language, notice }) {
    const say = this.texts.in(language);
    this.say = say;
    this.label.textContent = say("input_label");
    this.input.placeholder = say("input_placeholder");
    this.input.lang = language;
    this.button.lastElementChild.textContent = say("send");
    this.hint.textContent = say("input_hint");
    this.input.disabled = this.button.disabled = this.node.hidden = Boolean(notice?.final);
    this.#count();
  }

  /** Puts a text back for editing. */
  edit(text) {
    this.input.value = text;
    this.#grow();
    this.input.focus();
  }

  #onKey(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    this.#submit(event);
  }

  #submit(event) {
    event.preventDefault();
    const text = this.input.value.trim();
    if (!text) return this.input.focus();
    this.input.value = "";
    this.#grow();
    this.input.focus();
    this.send(text);
  }

  #grow() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight + 2, TALLEST_PX)}px`;
    this.#count();
  }

  #count() {
    const { length } = this.input.value;
    this.counter.textContent = length >= COUNT_FROM ? this.say("characters_left", { count: LONGEST - length }) : "";
  }
}

function arrow() {
  return drawing("arrow", "0 0 24 24", "M12 19.5V5", "M5.5 11.2L12 4.7l6.5 6.5");
}
