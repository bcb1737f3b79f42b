import { make, quietly } from "./dom.js";

const STEPS = [
  { key: "rail_business", phases: ["welcome", "business"] },
  { key: "rail_need", phases: ["need", "deepen"] },
  { key: "rail_result", phases: ["result"] },
  { key: "rail_meeting", phases: ["match", "contact", "confirm"] },
];

/** The column beside the chat on wide pages: what this is, and which part the owner is in. */
export class Rail {
  constructor({ texts }) {
    this.texts = texts;
    this.node = make("aside", { class: "rail" });
  }

  show({ language, state }) {
    const say = this.texts.in(language);
    const shown = `${language}/${state?.phase}`;
    if (shown === this.shown) return;
    this.shown = shown;
    this.node.setAttribute("aria-label", say("product"));
    this.node.replaceChildren(
      make("h2", {}, say("rail_heading")),
      make("p", { class: "lead" }, say("rail_text")),
      make("ol", { class: "steps" }, steps(state?.phase ?? "welcome", say)),
      make("p", { class: "note" }, say("rail_note")),
    );
  }
}

function steps(phase, say) {
  const found = STEPS.findIndex(({ phases }) => phases.includes(phase));
  const now = found < 0 ? STEPS.length : found;
  return STEPS.map(({ key }, place) => {
    const done = place < now;
    const attributes = { class: done ? "done" : null, "aria-current": place === now ? "step" : null };
    return make("li", attributes, say(key), done ? quietly(` (${say("rail_done")})`) : null);
  });
}
