import { sendPatiently } from '../../utils/site/guest/patientSend';
import { createRest } from '../../utils/site/guest/rest';
import { readAccountGroup } from '../../utils/site/manager/readAccountGroup';
import type { Feature, Means } from './means';

/** Passes on which accounts the account-group page shows, as far as the user has scrolled. It never scrolls by itself. */
export function watchAccountGroup(means: Means): Feature {
  return {
    id: 'manager/accountGroup',
    pages: ['accountGroup'],
    start({ signal, page, run }) {
      const loadedAt = Math.round(performance.timeOrigin);
      let told = '';

      async function look(): Promise<void> {
        const place = page();
        if (place.kind !== 'accountGroup' || place.page !== 'setting') return;
        const seen = readAccountGroup(document);
        const fact = { managerNumber: place.managerNumber, ...seen, loadedAt };
        const mark = JSON.stringify(fact);
        if (seen.accounts.length === 0 || mark === told) return;
        if (await sendPatiently(() => means.tellAccountGroup(fact), signal)) told = mark;
      }

      // Rows that come while one scrolls are read together.
      const rest = createRest(() => run(look));
      const observer = new MutationObserver(rest.stir);
      observer.observe(document.documentElement, { childList: true, subtree: true });
      signal.addEventListener('abort', () => {
        observer.disconnect();
        rest.cancel();
      });
      rest.stir();
    },
  };
}
