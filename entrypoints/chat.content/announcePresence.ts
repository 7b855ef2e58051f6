import { accountOf } from '../../utils/site/chat/pages';
import type { Feature } from './feature';
import type { Means } from './means';
import { sendPatiently } from '../../utils/site/guest/patientSend';

/** The slow beat by which a tab says it is still there, ms. The browser stretches it to a minute in a tab long hidden. */
const beatMs = 20_000;

/** Tells the worker that a LINE page is here, which account it shows, and when it was loaded (a fresh page may mean a fresh login). */
export function announcePresence(means: Means): Feature {
  return {
    id: 'chat/presence',
    pages: 'every',
    start({ signal, page, onMove, run }) {
      async function announce(): Promise<void> {
        const fact = { accountId: accountOf(page()), visible: document.visibilityState === 'visible', loadedAt: Math.round(performance.timeOrigin) };
        await sendPatiently(() => means.tellPresent(fact), signal);
      }
      const now = () => run(announce);
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', now, { signal, once: true });
      else now();
      document.addEventListener('visibilitychange', now, { signal });
      // Brought back from the back/forward cache.
      window.addEventListener('pageshow', (event) => event.persisted && now(), { signal });
      onMove(now);
      const beat = setInterval(now, beatMs);
      signal.addEventListener('abort', () => clearInterval(beat));
    },
  };
}
