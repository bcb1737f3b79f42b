const TEMPORARY = new Set([0, 408, 425, 429, 500, 502, 503, 504]);
const PATIENCE_MS = 20_000;

/** Why a call did not succeed; `status` 0 means that the server could not be reached. */
export class Problem extends Error {
  constructor({ status, detail = "", retryAfter = 0 }) {
    super(detail || `HTTP ${status}`);
    Object.assign(this, { status, detail, retryAfter });
  }

  get temporary() {
    return TEMPORARY.has(this.status);
  }
}

/** The chat's calls to the server that the widget came from. */
export class Api {
  constructor(base) {
    this.root = new URL("/api/v1/conversations", base).href;
  }

  create(language) {
    const page = location.origin + location.pathname;
    return this.#call("", { body: { ...(language && { language }), page_url: page } });
  }

  transcript({ id, token }) {
    return this.#call(`/${id}`, { token });
  }

  newer({ id, token }, after) {
    return this.#call(`/${id}/messages?after=${encodeURIComponent(after)}`, { token });
  }

  post({ id, token }, body) {
    return this.#call(`/${id}/messages`, { token, body });
  }

  /** Everything that is kept about this conversation, as one document. */
  export({ id, token }) {
    return this.#call(`/${id}/export`, { token });
  }

  erase({ id, token }) {
    return this.#call(`/${id}`, { token, method: "DELETE" });
  }

  async #call(path, options) {
    const response = await this.#fetch(path, options);
    const answer = await response.json().catch(() => null);
    if (response.ok && answer) return answer;
    throw new Problem({
      status: response.ok ? 0 : response.status,
      detail: answer?.detail,
      retryAfter: Number(answer?.retry_after ?? response.headers.get("Retry-After")) || 0,
    });
  }

  async #fetch(path, { token, body, method = body ? "POST" : "GET" }) {
    try {
      return await fetch(this.root + path, {
        method,
        headers: {
          ...(body && { "Content-Type": "application/json" }),
          ...(token && { Authorization: `Bearer ${token}` }),
        },
        body: body && JSON.stringify(body),
        referrerPolicy: "no-referrer",
        cache: "no-store",
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
    } catch {
      throw new Problem({ status: 0 });
    }
  }
}
