import { make } from "./dom.js";

/**
 * Asks once before everything is erased; `erase()` does it and throws when it could not be
 * done, `erased()` hears that it is.
 */
export class EraseDialog {
  constructor({ erase, erased }) {
    Object.assign(this, { erase, erased });
    this.heading = make("h2", { id: "erase-heading" });
    this.about = make("p", { id: "erase-about" });
    this.problem = make("p", { class: "problem", role: "alert" });
    this.keep = make("button", { type: "button", class: "choose", autofocus: true, onclick: () => this.#close() });
    this.confirm = make("button", { type: "button", class: "erase-all", onclick: () => this.#run() });
    this.node = this.#build();
  }

  show(say) {
    this.say = say;
    this.heading.textContent = say("erase_heading");
    this.about.textContent = say("erase_question");
    this.keep.textContent = say("erase_keep");
    this.confirm.textContent = say("erase");
  }

  open(returnTo) {
    this.returnTo = returnTo;
    this.problem.textContent = "";
    this.node.showModal();
  }

  #build() {
    const naming = { "aria-labelledby": "erase-heading", "aria-describedby": "erase-about" };
    const buttons = make("div", { class: "ask-buttons" }, this.keep, this.confirm);
    const onkeydown = (event) => this.#onKey(event);
    return make("dialog", { class: "ask", ...naming, onkeydown }, this.heading, this.about, this.problem, buttons);
  }

  /** Escape is taken here, so that it does not close the chat's panel behind as well. */
  #onKey(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    this.#close();
  }

  #close() {
    this.node.close();
    this.returnTo?.focus();
  }

  async #run() {
    this.confirm.disabled = true;
    this.problem.textContent = "";
    try {
      await this.erase();
      this.node.close();
      this.erased();
    } catch {
      this.problem.textContent = this.say("erase_failed");
    }
    this.confirm.disabled = false;
  }
}
