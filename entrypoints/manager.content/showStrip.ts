import type { StripFacts } from '../../utils/browser/messaging/protocol';
import type { ManagerPlace } from '../../utils/domain/checks/managerPlace';
import { drawStrip } from './drawStrip';
import type { Feature, Means } from './means';
import { askPatiently } from '../../utils/site/guest/patientSend';
import { stripHost } from './stripHost';

/**
 * While a broadcast is being written, says which check it belongs to and what is still open. On an account group's pages it shows only where there
 * is a check, since which of them is for writing is not known. It never blocks, clicks or fills anything.
 */
export function showStrip(means: Means): Feature {
  return {
    id: 'manager/strip',
    pages: ['account', 'accountGroup'],
    start({ signal, page, run }) {
      if (!mayShow(page())) return;
      const host = stripHost();
      let folded = false;
      let facts: StripFacts = null;

      async function ask(): Promise<void> {
        const answer = await askPatiently(() => means.askChecks({ place: page() }), signal);
        if (answer === undefined) return;
        facts = answer;
        draw();
      }

      function draw(): void {
        if (facts === null || (facts.runs.length === 0 && page().kind === 'accountGroup')) host.takeAway();
        else host.show(drawStrip(facts, folded, { openRun, openSidePanel, fold }));
      }

      const openRun = (runId: Parameters<Means['openRun']>[0]) => run(() => means.openRun(runId));
      const openSidePanel = () => run(() => means.openSidePanel());
      const fold = (fold: boolean) => {
        folded = fold;
        draw();
        run(() => means.keepFolded('strip', fold));
      };

      run(async () => {
        folded = await means.readFolded('strip');
        await ask();
      });
      const askAgain = () => run(ask);
      document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && askAgain(), { signal });
      const stop = means.onChecksChanged(askAgain);
      signal.addEventListener('abort', () => {
        stop();
        host.takeAway();
      });
    },
  };
}

function mayShow(place: ManagerPlace): boolean {
  return place.kind === 'accountGroup' || (place.kind === 'account' && place.page === 'compose');
}
