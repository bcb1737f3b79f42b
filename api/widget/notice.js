import { make } from "./dom.js";

/** What stands in the way, in words, with the one thing to do about it. */
export class Notice {
  constructor({ texts, startOver }) {
    Object.assign(this, { texts, startOver });
    this.node = make("div", { class: "notice", role: "alert" });
    this.announcements = make("p", { class: "quietly", role: "status" });
  }

  show({ notice, language, outbox, entries }) {
    const say = this.texts.in(language);
    this.#announce(outbox.stuck ? say("failed_announcement") : "");
    this.node.classList.toggle("alone", Boolean(notice?.final) && !entries.length);
    const key = notice?.key ?? (navigator.onLine ? null : "offline");
    const shown = `${key}/${language}`;
    if (shown === this.shown) return;
    this.shown = shown;
    this.node.replaceChildren(...(key ? [make("p", {}, say(key)), ...this.#action(notice, say)] : []));
  }

  /** Moves the focus to the thing to do, if there is one. */
  focus() {
    this.node.querySelector("button")?.focus();
  }

  #action(notice, say) {
    if (notice?.final) return [make("button", { type: "button", class: "choose", onclick: this.startOver }, say("start_over"))];
    if (notice?.again) return [make("button", { type: "button", class: "choose", onclick: notice.again }, say("try_again"))];
    return [];
  }

  #announce(text) {
    if (this.announcements.textContent !== text) this.announcements.textContent = text;
  }
}
