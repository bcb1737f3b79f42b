const SVG = "http://www.w3.org/2000/svg";

/**
 * An element with attributes, `on…` listeners and children. Strings become text nodes,
 * so nothing anyone typed is ever read as markup; empty children are left out.
 */
export function make(tag, attributes = {}, ...children) {
  return furnish(document.createElement(tag), attributes, children);
}

function furnish(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

/** A line drawing in the current text colour, hidden from screen readers. */
export function drawing(name, viewBox, ...paths) {
  const svg = document.createElementNS(SVG, "svg");
  const attributes = { class: `drawing ${name}`, viewBox, "aria-hidden": "true", focusable: "false" };
  const lines = paths.map((d) => furnish(document.createElementNS(SVG, "path"), { d }, []));
  return furnish(svg, attributes, lines);
}

/** The mark: a compass needle drawn as a sewing needle, in a ring of stitches. */
export function mark() {
  return drawing("mark", "0 0 48 48", "M24 5a19 19 0 1 0 0 38a19 19 0 1 0 0-38", "M35 13L27.6 27.6L13 35L20.4 20.4Z");
}

/** Words only for screen readers. */
export function quietly(text) {
  return make("span", { class: "quietly" }, text);
}
