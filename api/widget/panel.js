import { Chat } from "./chat.js";
import { make, mark } from "./dom.js";

const SMALL = "(max-width: 640px), (max-height: 500px)";

/** The launcher button and the panel it opens; on small screens the panel takes the whole screen. */
export class Panel {
  constructor({ conversation, texts, organisation, resuming }) {
    Object.assign(this, { conversation, texts });
    const onclick = () => this.open();
    this.launcher = make("button", { type: "button", class: "launcher", "aria-haspopup": "dialog", onclick });
    this.chat = new Chat({ conversation, texts, organisation, level: "h2", close: () => this.close() });
    this.dialog = make("dialog", { class: "panel", "aria-labelledby": "title" }, this.chat.node);
    document.addEventListener("keydown", (event) => this.#onKey(event));
    this.dialog.addEventListener("cancel", (event) => this.#onCancel(event));
    this.#label(resuming);
  }

  get nodes() {
    return [this.launcher, this.dialog];
  }

  get isOpen() {
    return this.dialog.open;
  }

  open() {
    this.launcher.hidden = true;
    if (matchMedia(SMALL).matches) this.dialog.showModal();
    else this.dialog.show();
    if (!this.conversation.opened) this.conversation.open();
    else this.conversation.refresh();
    this.chat.focus();
  }

  close() {
    this.dialog.close();
    this.#label(Boolean(this.conversation.address));
    this.launcher.hidden = false;
    this.launcher.focus();
  }

  #label(resuming) {
    const say = this.texts.in(this.conversation.language);
    const invitation = make("span", {}, say(resuming ? "launcher_resume" : "launcher"));
    this.launcher.replaceChildren(mark(), make("span", { class: "words" }, invitation, make("small", {}, say("ai_label"))));
    this.launcher.lang = this.conversation.language;
  }

  #onKey(event) {
    if (event.key !== "Escape" || event.defaultPrevented || !this.isOpen) return;
    event.preventDefault();
    this.close();
  }

  #onCancel(event) {
    event.preventDefault();
    if (this.isOpen) this.close();
  }
}
