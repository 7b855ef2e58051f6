const seen: unknown[] = [];

function note(reason: unknown): void {
  seen.push(reason);
}

/** Notes rejected promises nobody listens to, until the answer is called. */
export function watchRejections(): () => void {
  process.on('unhandledRejection', note);
  return () => void process.off('unhandledRejection', note);
}

/** What was noted since last asked; Node tells of them once its microtasks are through. */
export async function settledRejections(): Promise<readonly unknown[]> {
  await new Promise((resolve) => setImmediate(resolve));
  return seen.splice(0);
}
