import { Outbox } from "./outbox.js";
import { withRetries } from "./retry.js";

const LOST = { 401: "missing", 404: "missing", 410: "gone" };

/**
 * One interview as the owner's browser holds it. `entries` are the messages in order, each
 * `{ message, sending }` where `sending` is the outbox item of an answer typed here.
 * Fires `change` whenever anything shown may have changed; `replaying` is true while a whole
 * transcript is put in place.
 */
export class Conversation extends EventTarget {
  entries = [];
  state = null;
  notice = null;
  opening = false;
  replaying = false;
  ticket = null;

  constructor({ api, memory, language }) {
    super();
    Object.assign(this, { api, memory, startLanguage: language, language: memory.recall()?.language ?? language ?? "sv" });
    this.outbox = new Outbox({
      deliver: (item) => this.#deliver(item),
      settle: (item, reply, problem) => this.#settle(item, reply, problem),
      changed: () => this.#changed(),
    });
  }

  get busy() {
    const waiting = ["queued", "sending"].includes(this.outbox.items[0]?.status);
    return this.opening || waiting;
  }

  /** The address that opens this interview again, once the owner has said something. */
  get address() {
    const begun = this.entries.some(({ message }) => message.role === "owner");
    return begun && this.ticket?.resume_url ? new URL(this.ticket.resume_url, this.api.root).href : null;
  }

  /** Whether the choices of this message can still be taken: nothing was answered after it. */
  isOpen(entry) {
    const later = this.entries.slice(this.entries.indexOf(entry) + 1);
    return !this.notice?.final && !later.some(isAnswer);
  }

  /** Takes up the given or remembered conversation, or begins a new one. */
  open(ticket = this.memory.recall()) {
    this.wanted = ticket;
    this.opened = this.#open();
    return this.opened;
  }

  startOver() {
    this.memory.forget();
    this.outbox.clear();
    this.startLanguage = this.language === "en" ? "en" : undefined;
    Object.assign(this, { entries: [], ticket: null, state: null });
    return this.open(null);
  }

  say(text) {
    this.#send({ text }, text);
  }

  choose({ value, label }) {
    this.#send({ choice: value }, label);
  }

  /** Everything kept about this interview, as the server tells it. */
  fetchData() {
    return this.api.export(this.ticket);
  }

  /** Erases the interview at the server and here; throws when the server could not. */
  async erase() {
    try {
      await this.api.erase(this.ticket);
    } catch (problem) {
      if (problem.status !== 410) throw problem;
    }
    this.#refuse({ status: 410 });
    this.#changed();
  }

  /** Fetches what staff, or the owner on another device, wrote since; nothing while answers are under way. */
  async refresh() {
    const last = this.entries.findLast(({ sending }) => !sending)?.message;
    if (!last || !this.outbox.idle || this.opening) return;
    try {
      const reply = await this.api.newer(this.ticket, last.id);
      if (this.outbox.idle) this.#receive(reply);
    } catch (problem) {
      if (problem.status in LOST) this.#refuse(problem);
    }
    this.#changed();
  }

  #send(content, label) {
    const item = { body: { message_id: newId(), ...content }, label };
    this.entries.push({ message: this.#draft(item), sending: item });
    this.outbox.add(item);
  }

  #draft({ body, label }) {
    const at = new Date().toISOString();
    return { id: body.message_id, role: "owner", text: label, language: this.language, at, choices: [], cards: [] };
  }

  async #open() {
    Object.assign(this, { opening: true, notice: null });
    this.#changed();
    try {
      await withRetries(() => this.#enter());
    } catch (problem) {
      this.#refuse(problem, () => this.open(this.wanted));
    }
    this.opening = false;
    this.#changed();
    this.outbox.resume();
  }

  async #enter() {
    await (this.wanted ? this.#replay(this.wanted) : this.#begin());
    this.notice = null;
  }

  /** What is typed while the server cannot be reached waits for the conversation to open. */
  async #deliver({ body }) {
    await this.opened;
    if (!this.ticket) await this.#enter();
    return this.api.post(this.ticket, body);
  }

  async #begin() {
    const reply = await this.api.create(this.startLanguage);
    this.ticket = { id: reply.id, token: reply.token, resume_url: reply.resume_url };
    this.#receive(reply);
  }

  async #replay({ pending = [], ...ticket }) {
    const reply = await this.api.transcript(ticket);
    const waiting = this.entries.filter(({ sending }) => this.outbox.items.includes(sending));
    Object.assign(this, { ticket, entries: [], replaying: true });
    this.#receive(reply);
    const known = new Set([...reply.messages, ...waiting.map(({ message }) => message)].map(({ id }) => id));
    pending.filter(({ body }) => !known.has(body.message_id)).forEach((item) => this.#restore(item));
    this.entries.push(...waiting);
    this.#changed();
    this.replaying = false;
  }

  #restore({ body, label }) {
    const item = { body, label, restored: true, status: "queued" };
    this.outbox.items.push(item);
    this.entries.push({ message: this.#draft(item), sending: item });
  }

  async #settle(item, reply, problem) {
    if (problem?.status in LOST) return this.#refuse(problem);
    item.problem = problem;
    if (!reply) return;
    item.savedAt = reply.messages[0]?.at ?? new Date().toISOString();
    this.#receive(reply);
    // An answer left over from an earlier visit may have reached the server then: its transcript decides.
    if (item.restored && this.outbox.idle) await this.#replay(this.ticket).catch(() => {});
  }

  /** Puts new messages before the answers that still wait, so that each reply follows its question. */
  #receive({ messages, state }) {
    const known = new Set(this.entries.map(({ message }) => message.id));
    const fresh = messages.filter(({ id }) => !known.has(id)).map((message) => ({ message, sending: null }));
    const waiting = this.entries.findIndex(({ sending }) => this.outbox.items.includes(sending));
    this.entries.splice(waiting < 0 ? this.entries.length : waiting, 0, ...fresh);
    this.state = state ?? this.state;
    this.language = this.state?.language ?? this.language;
  }

  #refuse(problem, again) {
    const lost = LOST[problem.status];
    if (lost) {
      this.memory.forget();
      this.outbox.clear();
      this.ticket = this.wanted = null;
      // What is erased must not stay on a screen that others may see.
      if (lost === "gone") Object.assign(this, { entries: [], state: null });
    }
    this.notice = { key: lost ?? "start_failed", final: Boolean(lost), again: lost ? null : again };
  }

  #changed() {
    if (this.ticket && this.address) {
      const pending = this.outbox.items.map(({ body, label }) => ({ body, label }));
      this.memory.keep({ ...this.ticket, language: this.language, pending });
    }
    this.dispatchEvent(new Event("change"));
  }
}

function isAnswer({ message, sending }) {
  return message.role === "owner" && sending?.status !== "rejected";
}

/** A random UUID; `crypto.randomUUID` is missing on pages without https. */
function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  return "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) =>
    (digit ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (digit / 4)))).toString(16),
  );
}
