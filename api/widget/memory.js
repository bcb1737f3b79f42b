const KEY = "kompass-conversation";

/**
 * What this browser remembers: the conversation's id, token, resume address and unsent answers.
 * Storage can be switched off in a browser; the chat then works without remembering.
 */
export const memory = {
  recall() {
    try {
      return JSON.parse(localStorage.getItem(KEY));
    } catch {
      return null;
    }
  },
  keep(ticket) {
    try {
      localStorage.setItem(KEY, JSON.stringify(ticket));
    } catch {
      // Nothing to do: a private window or a full disk must not stop the interview.
    }
  },
  forget() {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // As above.
    }
  },
};

/** The conversation named in the address (`#<id>.<token>`), which is taken out of the address bar. */
export function ticketFromAddress() {
  const found = /^#([\w-]+)\.([^\s#]+)$/.exec(location.hash);
  if (!found) return null;
  history.replaceState(history.state, "", location.pathname + location.search);
  const [, id, token] = found;
  return { id, token, resume_url: `/#${id}.${token}`, pending: [] };
}
