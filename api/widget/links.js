import { make, quietly } from "./dom.js";

const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/;

/** A link that opens in a new tab, or null when the address is not plain http(s). */
export function outsideLink(address, label, newTab) {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!["http:", "https:"].includes(url?.protocol)) return null;
  const attributes = { href: url.href, target: "_blank", rel: "noopener noreferrer" };
  return make("a", attributes, label, quietly(` (${newTab})`));
}

/** Text as nodes, with web addresses made into links. */
export function withLinks(text, newTab) {
  return text.split(ADDRESS).map((part, place) => (place % 2 && outsideLink(part, part, newTab)) || part);
}
