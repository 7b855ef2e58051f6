import { sendPatiently } from '../../utils/site/guest/patientSend';
import type { Feature, Means } from './means';

/** Tells the worker where in the Manager this tab is, so that the side panel can show what belongs to it. */
export function announcePlace(means: Means): Feature {
  return {
    id: 'manager/place',
    pages: 'every',
    start({ signal, page, onMove, run }) {
      const now = () =>
        run(async () => {
          await sendPatiently(() => means.tellPresent({ place: page() }), signal);
        });
      now();
      document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && now(), { signal });
      window.addEventListener('pageshow', (event) => event.persisted && now(), { signal });
      onMove(now);
    },
  };
}
