import { EraseDialog } from "./erase.js";
import { drawing, make } from "./dom.js";
import { saveFile } from "./download.js";

const ITEMS = [
  { key: "export", run: "fetchData" },
  { key: "copy_link", run: "copyLink" },
  { key: "erase", run: "askErase" },
];

/** The owner's own things: the data as a file, the link back here, and erasing it all. */
export class Menu {
  #busy = false;

  constructor({ texts, actions }) {
    Object.assign(this, { texts, actions });
    this.label = make("span");
    const onclick = () => this.#toggle(this.list.hidden);
    const attributes = { type: "button", class: "menu-button", "aria-expanded": "false", "aria-controls": "menu", onclick };
    this.button = make("button", attributes, drawing("bars", "0 0 24 24", "M4 7h16", "M4 12h16", "M4 17h16"), this.label);
    this.dialog = new EraseDialog(actions);
    this.#build();
  }

  show({ language, address }) {
    const say = this.texts.in(language);
    Object.assign(this, { say, address });
    this.label.textContent = say("menu");
    this.dialog.show(say);
    for (const [place, { key }] of ITEMS.entries()) {
      const item = this.items[place];
      item.disabled = !address;
      item.firstElementChild.textContent = say(key);
      item.lastElementChild.textContent = say(`${key}_about`);
    }
    this.early.textContent = say("menu_early");
    this.early.hidden = Boolean(address);
  }

  close() {
    this.#toggle(false);
  }

  #build() {
    this.items = ITEMS.map(({ key, run }) => this.#item(key, run));
    this.early = make("p", { class: "early" });
    this.status = make("p", { class: "told", role: "status" });
    this.byHand = make("input", { class: "by-hand", type: "text", readonly: true, hidden: true });
    const rows = make("ul", {}, this.items.map((item) => make("li", {}, item)));
    this.list = make("div", { id: "menu", class: "menu", hidden: true }, this.early, rows, this.status, this.byHand);
    const listeners = { onkeydown: (event) => this.#onKey(event), onfocusout: (event) => this.#onFocusOut(event) };
    this.node = make("div", { class: "menu-place", ...listeners }, this.button, this.list);
    document.addEventListener("pointerdown", (event) => event.composedPath().includes(this.node) || this.close());
  }

  #item(key, run) {
    const onclick = () => this[run]();
    return make("button", { type: "button", class: `menu-item ${key}`, onclick }, make("span"), make("small"));
  }

  #toggle(open) {
    this.list.hidden = !open;
    this.button.setAttribute("aria-expanded", String(open));
    if (!open) this.#tell("");
  }

  #tell(text) {
    this.status.textContent = text;
    this.byHand.hidden = true;
  }

  #onKey(event) {
    if (event.key !== "Escape" || this.list.hidden) return;
    event.preventDefault();
    this.close();
    this.button.focus();
  }

  #onFocusOut({ relatedTarget }) {
    if (relatedTarget && !this.node.contains(relatedTarget)) this.close();
  }

  async fetchData() {
    if (this.#busy) return;
    this.#busy = true;
    this.#tell(this.say("export_under_way"));
    try {
      saveFile(`${this.say("export_file")}.json`, await this.actions.fetchData());
      this.#tell(this.say("export_done"));
    } catch {
      this.#tell(this.say("export_failed"));
    }
    this.#busy = false;
  }

  async copyLink() {
    try {
      await navigator.clipboard.writeText(this.address);
      this.#tell(this.say("link_copied"));
    } catch {
      this.#showLink();
    }
  }

  /** The clipboard is closed to pages without https: the link is shown, ready to be copied by hand. */
  #showLink() {
    this.#tell(this.say("link_by_hand"));
    Object.assign(this.byHand, { value: this.address, hidden: false });
    this.byHand.setAttribute("aria-label", this.say("copy_link"));
    this.byHand.select();
  }

  askErase() {
    this.close();
    this.dialog.open(this.button);
  }
}
