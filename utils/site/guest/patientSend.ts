/** Pauses before further tries, ms: a worker that is waking answers within these 10 s or not at all. */
const pausesMs = [300, 700, 1_500, 3_000, 4_000];
/** A try that is not answered within this, ms, has failed: the worker died over it. */
const longestTryMs = 10_000;

/**
 * Sends, and sends again while the worker wakes. Resolves true once acknowledged, false when it gave up or the signal ended it; never
 * rejects. What is sent must be a fact, so that hearing it twice does no harm.
 */
export async function sendPatiently(send: () => Promise<unknown>, signal: AbortSignal): Promise<boolean> {
  for (const pause of [0, ...pausesMs]) {
    if (pause > 0) await wait(pause);
    if (signal.aborted) return false;
    if (await acknowledged(send)) return true;
  }
  return false;
}

/** Asks likewise. Undefined: no answer came, or the signal ended it. */
export async function askPatiently<Answer>(ask: () => Promise<Answer>, signal: AbortSignal): Promise<Answer | undefined> {
  const answers: Answer[] = [];
  await sendPatiently(async () => void answers.push(await ask()), signal);
  return signal.aborted ? undefined : answers.at(-1);
}

async function acknowledged(send: () => Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), longestTryMs);
  });
  const sent = Promise.resolve()
    .then(send)
    .then(
      () => true,
      () => false,
    );
  const done = await Promise.race([sent, tooLate]);
  clearTimeout(timer);
  return done;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
