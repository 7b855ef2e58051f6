import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../../utils/browser/messaging/client';
import { acknowledgedIn } from '../../utils/site/guest/acknowledgedIn';
import { runFeatures } from '../../utils/site/guest/runFeatures';
import { classifyManagerPage, subjectOfPlace } from '../../utils/site/manager/pages';
import { managerFeatures } from './features';

/** In `storage.local`: was the strip folded away? */
const foldedKey = 'stripFolded';
/** What makes the strip ask anew: a check was changed, or a setting. */
const heardKeys = ['checksChanged', 'settings'];

/** LINE's Manager, isolated world: where the tab is, what an account group holds, and the strip with the state of the check. */
export default defineContentScript({
  matches: ['https://manager.line.biz/*'],
  runAt: 'document_end',
  main(ctx) {
    const acknowledged = acknowledgedIn(ctx);
    runFeatures({
      features: managerFeatures({
        tellPresent: (fact) => acknowledged(sendMessage('manager/present', fact)),
        tellAccountGroup: (fact) => acknowledged(sendMessage('manager/accountGroupSeen', fact)),
        askChecks: (ask) => acknowledged(sendMessage('manager/openChecks', ask)),
        openRun: (runId) => acknowledged(sendMessage('checks/openRun', { runId })),
        openSidePanel: () => acknowledged(sendMessage('checks/openSidePanel', undefined)),
        onChecksChanged,
        readFolded: async () => (await browser.storage.local.get(foldedKey))[foldedKey] === true,
        keepFolded: (folded) => acknowledged(browser.storage.local.set({ [foldedKey]: folded })),
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
