/**
 * Puts the chat on a page: <script src="…/widget/widget.js" data-language="sv" data-position="right" defer></script>
 * Where the page holds a <kompass-chat> already, that one is used and no launcher is added.
 */
(() => {
  const script = document.currentScript;
  const { language, position, organisation } = script.dataset;
  import(new URL("element.js", script.src).href);
  if (document.querySelector("kompass-chat")) return;
  const chat = document.createElement("kompass-chat");
  const attributes = { launcher: "", language, position, organisation };
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) chat.setAttribute(name, value);
  document.body.append(chat);
})();
