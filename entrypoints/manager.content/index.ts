import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../../utils/browser/messaging/client';
import { acknowledgedIn } from '../../utils/site/guest/acknowledgedIn';
import { runFeatures } from '../../utils/site/guest/runFeatures';
import { classifyManagerPage, subjectOfPlace } from '../../utils/site/manager/pages';
import { managerFeatures } from './features';
import type { Foldable } from './means';

/** In `storage.local`: was it folded away? */
const foldedKey = (what: Foldable) => `${what}Folded`;
/** What makes the strip ask anew: a check was changed, or a setting. */
const heardKeys = ['checksChanged', 'settings'];

/** LINE's Manager, isolated world: where the tab is, what an account group holds, how the switch for groups stands, the strip and the hint. */
export default defineContentScript({
  matches: ['https://manager.line.biz/*'],
  // Before the page's own requests are answered: one of them is read along.
  runAt: 'document_start',
  main(ctx) {
    const acknowledged = acknowledgedIn(ctx);
    runFeatures({
      features: managerFeatures({
        tellPresent: (fact) => acknowledged(sendMessage('manager/present', fact)),
        tellAccountGroup: (fact) => acknowledged(sendMessage('manager/accountGroupSeen', fact)),
        tellJoinSetting: (fact) => acknowledged(sendMessage('readiness/observed', fact)),
        askChecks: (ask) => acknowledged(sendMessage('manager/openChecks', ask)),
        askJoinHint: () => acknowledged(sendMessage('manager/joinHint', undefined)),
        openGuide: () => acknowledged(sendMessage('manager/openGuide', undefined)),
        openRun: (runId) => acknowledged(sendMessage('checks/openRun', { runId })),
        openSidePanel: () => acknowledged(sendMessage('checks/openSidePanel', undefined)),
        onChecksChanged,
        readFolded: async (what) => (await browser.storage.local.get(foldedKey(what)))[foldedKey(what)] === true,
        keepFolded: (what, folded) => acknowledged(browser.storage.local.set({ [foldedKey(what)]: folded })),
      }),
      signal: ctx.signal,
      page: () => classifyManagerPage(location),
      subjectOf: subjectOfPlace,
      // The event comes before the address changes, so what hears of it looks a task later.
      onMove: (listener) => ctx.addEventListener(window, 'wxt:locationchange', () => void ctx.setTimeout(listener, 0)),
      isAlive: () => ctx.isValid,
      report: (feature, reason) => void acknowledged(sendMessage('sensor/failed', { feature, reason })).catch(() => undefined),
    });
  },
});

function onChecksChanged(listener: () => void): () => void {
  const { onChanged } = browser.storage.local;
  const hear = (changes: object) => {
    if (heardKeys.some((key) => key in changes)) listener();
  };
  onChanged.addListener(hear);
  return () => onChanged.removeListener(hear);
}
