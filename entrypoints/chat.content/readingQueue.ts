import type { Reading } from '../../utils/domain/watch/reading';
import { sendPatiently } from './patientSend';

/** A reading equal to the last acknowledged one is not worth a message, but a fresh look now and then is, ms: it dates "last seen". */
const freshForMs = 60_000;
/** More lists than a tab ever shows in one go; the oldest waiting one is given up. */
const mostWaiting = 50;

export interface ReadingQueue {
  add(reading: Reading): void;
  /** Tries anew what is waiting. */
  flush(): void;
}

/** Hands readings to the worker one after the other, in order, and keeps those that did not get through. */
export function createReadingQueue(send: (reading: Reading) => Promise<unknown>, signal: AbortSignal): ReadingQueue {
  const waiting = new Map<string, { readonly reading: Reading; readonly print: string }>();
  const acknowledged = new Map<string, { readonly print: string; readonly at: number }>();
  let sending = false;

  async function drain(): Promise<void> {
    if (sending) return;
    sending = true;
    for (let next = firstOf(waiting); next !== null && !signal.aborted; next = firstOf(waiting)) {
      const [key, { reading, print }] = next;
      if (!(await sendPatiently(() => send(reading), signal))) break;
      acknowledged.set(key, { print, at: performance.now() });
      // A newer one of the same list may have come in meanwhile.
      if (waiting.get(key)?.print === print) waiting.delete(key);
    }
    sending = false;
  }

  return {
    add(reading) {
      const key = JSON.stringify(reading.request);
      const print = JSON.stringify(reading);
      const last = acknowledged.get(key);
      if (!waiting.has(key) && last?.print === print && performance.now() - last.at < freshForMs) return;
      waiting.delete(key);
      waiting.set(key, { reading, print });
      if (waiting.size > mostWaiting) waiting.delete(firstOf(waiting)?.[0] ?? key);
      void drain();
    },
    flush: () => void drain(),
  };
}

function firstOf<Value>(map: ReadonlyMap<string, Value>): [string, Value] | null {
  for (const entry of map) return entry;
  return null;
}
