import { Composer } from "./composer.js";
import { make } from "./dom.js";
import { Header } from "./header.js";
import { Menu } from "./menu.js";
import { Notice } from "./notice.js";
import { Transcript } from "./transcript.js";

/** The chat itself: header, messages, notices and text box, kept in step with one conversation. */
export class Chat {
  constructor({ conversation, texts, organisation, level, close }) {
    Object.assign(this, { conversation, texts });
    const say = (text) => conversation.say(text);
    this.menu = new Menu({ texts, actions: this.#actions() });
    this.header = new Header({ texts, organisation, level, say, close, menu: this.menu.node });
    this.transcript = new Transcript({ texts, handlers: this.#handlers() });
    this.notice = new Notice({ texts, startOver: () => this.#startOver() });
    this.composer = new Composer({ texts, send: say });
    this.node = make("div", { class: "chat" }, this.#parts());
    conversation.addEventListener("change", () => this.show());
    for (const change of ["online", "offline"]) addEventListener(change, () => this.show());
    this.show();
  }

  show() {
    for (const part of [this.header, this.menu, this.transcript, this.notice, this.composer]) part.show(this.conversation);
  }

  /** The text box, or the messages where focus on a text box would raise a keyboard over them. */
  focus() {
    const touch = matchMedia("(pointer: coarse)").matches;
    (touch || this.composer.input.disabled ? this.transcript.node : this.composer.input).focus({ preventScroll: true });
  }

  #parts() {
    const { header, transcript, notice, composer, menu } = this;
    return [header.node, transcript.node, transcript.onward, notice.node, composer.node, notice.announcements, menu.dialog.node];
  }

  #handlers() {
    return {
      choose: (choice) => {
        this.conversation.choose(choice);
        this.focus();
      },
      resend: () => {
        this.conversation.outbox.resume();
        this.focus();
      },
      edit: ({ message }) => this.composer.edit(message.text),
    };
  }

  #actions() {
    return {
      fetchData: () => this.conversation.fetchData(),
      erase: () => this.conversation.erase(),
      erased: () => this.notice.focus(),
    };
  }

  async #startOver() {
    const opening = this.conversation.startOver();
    this.focus();
    await opening;
  }
}
