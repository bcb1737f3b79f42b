const DELAYS_S = [1, 2, 4, 8];
const LONGEST_S = 60;

/**
 * What `attempt` gives, trying again with growing pauses while the problem is temporary.
 * Throws the last problem when the attempts are used up or trying again cannot help.
 */
export async function withRetries(attempt, whenWaiting = () => {}) {
  for (const delay of DELAYS_S) {
    try {
      return await attempt();
    } catch (problem) {
      if (!problem.temporary) throw problem;
      whenWaiting(problem);
      await pause(Math.min(Math.max(delay, problem.retryAfter), LONGEST_S));
    }
  }
  return attempt();
}

/** Ends after so many seconds, or as soon as the device is online again. */
function pause(seconds) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, seconds * 1000);
    addEventListener("online", done);
  });
}
