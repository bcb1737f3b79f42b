import { withRetries } from "./retry.js";

/**
 * Answers on their way, one at a time and in order. Each keeps its `message_id` through every
 * attempt, so the server can tell a repeat from a new answer.
 *
 * `deliver(item)` sends one; `settle(item, reply, problem)` hears how it went;
 * `changed()` is called whenever an item's `status` has changed.
 */
export class Outbox {
  #running = false;

  constructor({ deliver, settle, changed }) {
    Object.assign(this, { deliver, settle, changed, items: [] });
    addEventListener("online", () => this.resume());
  }

  get idle() {
    return this.items.length === 0;
  }

  get stuck() {
    return this.items[0]?.status === "failed";
  }

  add(item) {
    item.status = "queued";
    this.items.push(item);
    this.changed();
    this.resume();
  }

  clear() {
    this.items = [];
  }

  async resume() {
    if (this.#running) return;
    this.#running = true;
    while (this.items.length && (await this.#sendFirst()));
    this.#running = false;
  }

  async #sendFirst() {
    const item = this.items[0];
    this.#mark(item, "sending");
    const { reply, problem } = await this.#attempt(item);
    if (problem?.temporary) return this.#mark(item, "failed");
    this.items = this.items.filter((other) => other !== item);
    await this.settle(item, reply, problem);
    this.#mark(item, problem ? "rejected" : "sent");
    return true;
  }

  async #attempt(item) {
    try {
      return { reply: await withRetries(() => this.deliver(item), () => this.#mark(item, "retrying")) };
    } catch (problem) {
      return { problem };
    }
  }

  #mark(item, status) {
    item.status = status;
    this.changed();
  }
}
