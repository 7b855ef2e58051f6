import type { StripFacts } from '../../utils/browser/messaging/protocol';
import type { ManagerPlace } from '../../utils/domain/checks/managerPlace';
import { drawStrip } from './drawStrip';
import type { Feature, Means } from './means';
import { stripLook } from './stripLook';

/** The strip's element in the page. Nothing of the page's is inside it, and nothing of it is inside the page's body. */
export const stripTag = 'yobirin-strip';

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
      let host: HTMLElement | null = null;
      let folded = false;
      let facts: StripFacts = null;

      async function ask(): Promise<void> {
        const answer = await means.askChecks({ place: page() });
        if (signal.aborted) return;
        facts = answer;
        draw();
      }

      function draw(): void {
        if (facts === null || (facts.runs.length === 0 && page().kind === 'accountGroup')) return takeAway();
        host ??= putUp();
        const shadow = host.shadowRoot;
        const focused =
          shadow?.activeElement instanceof HTMLButtonElement ? [...shadow.querySelectorAll('button')].indexOf(shadow.activeElement) : -1;
        shadow?.querySelector('section')?.remove();
        shadow?.append(drawStrip(facts, folded, { openRun, openSidePanel, fold }));
        if (focused >= 0) shadow?.querySelectorAll('button')[folded ? 0 : focused]?.focus();
      }

      function takeAway(): void {
        host?.remove();
        host = null;
      }

      const openRun = (runId: Parameters<Means['openRun']>[0]) => run(() => means.openRun(runId));
      const openSidePanel = () => run(() => means.openSidePanel());
      const fold = (fold: boolean) => {
        folded = fold;
        draw();
        run(() => means.keepFolded(fold));
      };

      run(async () => {
        folded = await means.readFolded();
        await ask();
      });
      const askAgain = () => run(ask);
      document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && askAgain(), { signal });
      const stop = means.onChecksChanged(askAgain);
      signal.addEventListener('abort', () => {
        stop();
        takeAway();
      });
    },
  };
}

function mayShow(place: ManagerPlace): boolean {
  return place.kind === 'accountGroup' || (place.kind === 'account' && place.page === 'compose');
}

function putUp(): HTMLElement {
  const host = document.createElement(stripTag);
  const shadow = host.attachShadow({ mode: 'open' });
  const look = document.createElement('style');
  look.textContent = stripLook;
  shadow.append(look);
  document.documentElement.append(host);
  return host;
}
