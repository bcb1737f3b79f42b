import { Api } from "./api.js";
import { Chat } from "./chat.js";
import { Conversation } from "./conversation.js";
import { make } from "./dom.js";
import { followLive } from "./live.js";
import { memory, ticketFromAddress } from "./memory.js";
import { Panel } from "./panel.js";
import { Rail } from "./rail.js";
import { Texts } from "./texts.js";
import { followViewport } from "./viewport.js";

const BASE = new URL(".", import.meta.url);
const STYLES = ["base", "frame", "header", "menu", "messages", "choices", "cards", "meeting-cards", "composer", "screens"];

/**
 * `<kompass-chat>`: the whole chat. Alone it fills its page; with the attribute `launcher` it is a
 * button in a corner that opens a panel. Other attributes: `language` (sv, en), `organisation`
 * (the name in the header), `position` (right, left).
 */
export class KompassChat extends HTMLElement {
  async connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    const [texts] = await Promise.all([Texts.load(BASE), ...STYLES.map((name) => styled(root, `${name}.css`))]);
    const english = this.getAttribute("language") === "en";
    // Swedish is left unsaid, so that the server may follow a first message written in English.
    const conversation = new Conversation({ api: new Api(BASE), memory, language: english ? "en" : undefined });
    const parts = { root, texts, conversation, organisation: this.getAttribute("organisation") };
    if (this.hasAttribute("launcher")) this.#asLauncher(parts);
    else this.#asPage(parts);
  }

  #asLauncher({ root, texts, conversation, organisation }) {
    const panel = new Panel({ conversation, texts, organisation, resuming: Boolean(memory.recall()) });
    root.append(...panel.nodes);
    followLive(conversation, () => panel.isOpen);
    followViewport(this);
  }

  #asPage({ root, texts, conversation, organisation }) {
    const chat = new Chat({ conversation, texts, organisation, level: "h1" });
    const rail = new Rail({ texts });
    const showPage = () => {
      rail.show(conversation);
      document.documentElement.lang = conversation.language;
      document.title = texts.in(conversation.language)("page_title");
    };
    conversation.addEventListener("change", showPage);
    root.append(make("div", { class: "page" }, rail.node, make("main", {}, chat.node)));
    addEventListener("hashchange", () => location.reload());
    followLive(conversation, () => true);
    followViewport(this);
    conversation.open(ticketFromAddress() ?? undefined);
    if (!matchMedia("(pointer: coarse)").matches) chat.focus();
  }
}

/** Ends when the style sheet has loaded, or could not be: a plain chat is better than none. */
function styled(root, name) {
  return new Promise((resolve) => {
    root.append(make("link", { rel: "stylesheet", href: new URL(name, BASE).href, onload: resolve, onerror: resolve }));
  });
}

customElements.define("kompass-chat", KompassChat);
