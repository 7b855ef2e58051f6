import type { Reading } from '../../utils/domain/watch/reading';
import type { TapOutcome } from '../../utils/browser/messaging/protocol';
import { sendPatiently } from '../../utils/site/guest/patientSend';

/** A reading equal to the last acknowledged one is not worth a message, but a fresh look now and then is, ms: it dates "last seen". */
const freshForMs = 60_000;
/** More lists than a tab ever shows in one go; the oldest waiting one is given up. */
const mostWaiting = 50;

export interface ReadingQueue {
  add(reading: Reading): void;
  /** Tries anew what is waiting. */
  flush(): void;
}

interface Waiting {
  readonly reading: Reading;
  /** The whole of it as text: equal prints, equal readings. */
  readonly print: string;
}

/**
 * Hands readings to the worker one after the other, in order, and keeps those that did not get through and those the worker may not take
 * before the welcome page is answered.
 */
export function createReadingQueue(send: (reading: Reading) => Promise<TapOutcome>, signal: AbortSignal): ReadingQueue {
  const waiting = new Map<string, Waiting>();
  const acknowledged = new Map<string, { readonly print: string; readonly at: number }>();
  let sending = false;
  let sendAgain = false;

  /** Tries each one once; what fails goes to the end, so that one the worker refuses never stands in the way of the others. */
  async function drain(): Promise<void> {
    if (sending) return;
    sending = true;
    const tried = new Set<string>();
    for (let next = firstBut(waiting, tried); next !== null && !signal.aborted; next = firstBut(waiting, tried)) {
      const [key, { reading, print }] = next;
      tried.add(print);
      const through = await taken(() => send(reading), signal);
      if (through) acknowledged.set(key, { print, at: performance.now() });
      // A newer one of the same list may have come in meanwhile.
      if (waiting.get(key)?.print !== print) continue;
      waiting.delete(key);
      if (!through) waiting.set(key, { reading, print });
    }
    sending = false;
    if (!sendAgain || signal.aborted) return;
    sendAgain = false;
    await drain();
  }

  return {
    add(reading) {
      const key = JSON.stringify(reading.request);
      const print = JSON.stringify(reading);
      const last = acknowledged.get(key);
      if (!waiting.has(key) && last?.print === print && performance.now() - last.at < freshForMs) return;
      waiting.delete(key);
      waiting.set(key, { reading, print });
      const [oldest] = waiting.keys();
      if (waiting.size > mostWaiting && oldest !== undefined) waiting.delete(oldest);
      void drain();
    },
    flush() {
      // What was tried already in a round that still runs is tried once more after it.
      sendAgain = sending;
      void drain();
    },
  };
}

async function taken(send: () => Promise<TapOutcome>, signal: AbortSignal): Promise<boolean> {
  const outcomes: TapOutcome[] = [];
  await sendPatiently(async () => outcomes.push(await send()), signal);
  return outcomes.includes('taken');
}

function firstBut(waiting: ReadonlyMap<string, Waiting>, tried: ReadonlySet<string>): [string, Waiting] | null {
  for (const entry of waiting) if (!tried.has(entry[1].print)) return entry;
  return null;
}
