const BEAT_MS = 5000;

/**
 * Fetches replies by staff every few seconds while a person is expected and the chat is in view,
 * and once whenever the owner comes back to the page. Gives a function that ends it.
 */
export function followLive(conversation, isInView) {
  const visible = () => isInView() && document.visibilityState === "visible";
  const beat = () => visible() && conversation.state?.needs_human && conversation.refresh();
  const returned = () => visible() && conversation.refresh();
  const timer = setInterval(beat, BEAT_MS);
  document.addEventListener("visibilitychange", returned);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", returned);
  };
}
