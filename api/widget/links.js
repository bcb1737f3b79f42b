import { make, quietly } from "./dom.js";

const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/;

/** A link that opens in a new tab, or null when the address is not plain http(s). */
export function outsideLink(address, label, newTab) {
  const url = parse(address);
  if (!["http:", "https:"].includes(url?.protocol)) return null;
  const attributes = { href: url.href, target: "_blank", rel: "noopener noreferrer" };
  return make("a", attributes, label, quietly(` (${newTab})`));
}

function parse(address) {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** Text as nodes, with web addresses made into links. */
export function withLinks(text, newTab) {
  return text.split(ADDRESS).map((part, place) => (place % 2 && outsideLink(part, part, newTab)) || part);
}
