import { Composer } from "./composer.js";
import { make } from "./dom.js";
import { Header } from "./header.js";
import { Notice } from "./notice.js";
import { Transcript } from "./transcript.js";

/** The chat itself: header, messages, notices and text box, kept in step with one conversation. */
export class Chat {
  constructor({ conversation, texts, organisation, level, close }) {
    Object.assign(this, { conversation, texts });
    const say = (text) => conversation.say(text);
    this.header = new Header({ texts, organisation, level, say, close });
    this.transcript = new Transcript({ texts, handlers: this.#handlers() });
    this.notice = new Notice({ texts, startOver: () => this.#startOver() });
    this.composer = new Composer({ texts, send: say, copyLink: () => this.#copyLink() });
    this.node = make("div", { class: "chat" }, this.#parts());
    conversation.addEventListener("change", () => this.show());
    for (const change of ["online", "offline"]) addEventListener(change, () => this.show());
    this.show();
  }

  show() {
    for (const part of [this.header, this.transcript, this.notice, this.composer]) part.show(this.conversation);
  }

  /** The text box, or the messages where focus on a text box would raise a keyboard over them. */
  focus() {
    const touch = matchMedia("(pointer: coarse)").matches;
    (touch || this.composer.input.disabled ? this.transcript.node : this.composer.input).focus({ preventScroll: true });
  }

  #parts() {
    return [this.header, this.transcript, this.notice, this.composer].map(({ node }) => node).concat(this.notice.announcements);
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

  async #startOver() {
    const opening = this.conversation.startOver();
    this.focus();
    await opening;
  }

  async #copyLink() {
    const { address, language } = this.conversation;
    const say = this.texts.in(language);
    try {
      await navigator.clipboard.writeText(address);
      this.composer.keep.textContent = say("link_copied");
      this.notice.announcements.textContent = say("link_copied");
    } catch {
      // The clipboard is closed to pages without https: the owner can still copy it by hand.
      prompt(say("link_by_hand"), address);
    }
  }
}
