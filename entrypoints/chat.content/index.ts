import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendMessage } from '../../utils/browser/messaging/client';
import { readFromTab, shapeFromTab } from '../../utils/site/chat/handOfTab';
import { leftForLoginKey } from '../../utils/site/chat/login';
import { accountOf, classifyPage } from '../../utils/site/chat/pages';
import { acknowledgedIn } from '../../utils/site/guest/acknowledgedIn';
import { runFeatures } from '../../utils/site/guest/runFeatures';
import { parseReadRequest, parseShapeRequest } from '../../utils/site/chat/readRequest';
import { chatFeatures } from './features';
import { paintNames } from './paintNames';
import './markedNames.css';

/** In `storage.local`: does the shelf stand open? */
const shelfOpenKey = 'shelfOpen';

/** LINE's chat site, isolated world: the sensors, the hand that reads for the worker, and the shelf. */
export default defineContentScript({
  matches: ['https://chat.line.biz/*'],
  runAt: 'document_start',
  main(ctx) {
    const acknowledged = acknowledgedIn(ctx);
    runFeatures({
      features: chatFeatures({
        tellPresent: (fact) => acknowledged(sendMessage('page/present', fact)),
        tellTapped: (reading) => acknowledged(sendMessage('site/tapped', reading)),
        tellRowsChanged: (hint) => acknowledged(sendMessage('rows/changed', hint)),
        noteLeftForLogin: () => acknowledged(browser.storage.local.set({ [leftForLoginKey]: Date.now() })),
        onNavigate,
        onSettingsChanged: onStored(['settings']),
        onAsked: (answer) => onMessage('site/read', ({ data }) => answer(closedList(parseReadRequest(data)))),
        askShelf: (ask) => acknowledged(sendMessage('shelf/read', ask)),
        openInbox: (ask) => acknowledged(sendMessage('shelf/openInbox', ask)),
        onGroupsChanged: onStored(['groupsChanged', 'settings']),
        readShelfOpen: async () => (await browser.storage.local.get(shelfOpenKey))[shelfOpenKey] === true,
        keepShelfOpen: (open) => acknowledged(browser.storage.local.set({ [shelfOpenKey]: open })),
        paintNames,
        read: readFromTab,
        onShapeAsked: (answer) => onMessage('site/shape', ({ data }) => answer(closedList(parseShapeRequest(data)))),
        takeShape: shapeFromTab,
      }),
      signal: ctx.signal,
      page: () => classifyPage(location),
      subjectOf: (page) => accountOf(page) ?? '',
      // The event comes before the address changes, so what hears of it looks a task later.
      onMove: (listener) => ctx.addEventListener(window, 'wxt:locationchange', () => void ctx.setTimeout(listener, 0)),
      isAlive: () => ctx.isValid,
      report: (feature, reason) => void acknowledged(sendMessage('sensor/failed', { feature, reason })).catch(() => undefined),
    });
  },
});

/** The hand does nothing that is not on the list of reads: null there is refused. */
function closedList<Request>(request: Request | null): Request {
  if (request === null) throw new TypeError('not on the list of reads');
  return request;
}

/** Browsers without the Navigation API tell nothing: there a log-out is seen by the answers alone. */
function onNavigate(listener: (address: string) => void): () => void {
  const { navigation } = window as Partial<Pick<Window, 'navigation'>>;
  const hear = ({ destination, downloadRequest }: NavigateEvent) => {
    if (downloadRequest === null) listener(destination.url);
  };
  navigation?.addEventListener('navigate', hear);
  return () => navigation?.removeEventListener('navigate', hear);
}

/** Hears that one of these keys of `storage.local` was written, until the returned function is called. */
function onStored(keys: readonly string[]): (listener: () => void) => () => void {
  return (listener) => {
    const { onChanged } = browser.storage.local;
    const hear = (changes: object) => {
      if (keys.some((key) => key in changes)) listener();
    };
    onChanged.addListener(hear);
    return () => onChanged.removeListener(hear);
  };
}
