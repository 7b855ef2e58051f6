import type { ShelfFacts } from '../../utils/browser/messaging/protocol';
import { createRowMarks } from '../../utils/site/chat/markRows';
import { accountOf } from '../../utils/site/chat/pages';
import { guestHost } from '../../utils/site/guest/guestHost';
import { askPatiently } from '../../utils/site/guest/patientSend';
import type { NamesInPage } from './collectNames';
import { drawShelf } from './drawShelf';
import type { Feature } from './feature';
import type { Means } from './means';
import { shelfLook, shelfTag } from './shelfLook';

/** How often a shelf in sight asks anew, ms: how the account is seen changes without a change to a group. */
const beatMs = 60_000;

/**
 * Beside the chats, says what is new in this account and how it stands; in the list, marks the names of its new groups where they are unambiguous.
 * It never presses, moves or fills anything, and decides nothing: it leads to the chat and to the inbox.
 */
export function showShelf(means: Means, names: NamesInPage): Feature {
  return {
    id: 'chat/shelf',
    pages: ['chatList', 'chat'],
    start({ signal, page, onMove, run }) {
      const accountId = accountOf(page());
      if (accountId === null) return;
      const host = guestHost({ tag: shelfTag, look: shelfLook });
      const marks = createRowMarks({ root: document, paint: means.paintNames });
      let folded = true;
      let facts: ShelfFacts = null;
      let drawn = '';
      let asking = false;
      let askAgain = false;

      /** One question at a time; what comes meanwhile is one more, not many. */
      async function ask(): Promise<void> {
        askAgain = asking;
        if (asking || accountId === null) return;
        asking = true;
        try {
          const answer = await askPatiently(() => means.askShelf({ accountId }), signal);
          if (answer === undefined) return;
          facts = answer;
          draw();
          markRows();
        } finally {
          asking = false;
          if (askAgain) askSoon();
        }
      }

      function draw(): void {
        const shown = page();
        const chatId = shown.kind === 'chat' ? shown.chatId : null;
        const print = JSON.stringify([facts, folded, chatId]);
        if (print === drawn || accountId === null) return;
        drawn = print;
        if (facts === null) host.takeAway();
        else host.show(drawShelf(facts, { accountId, chatId, folded }, { openInbox, fold }));
      }

      function markRows(): void {
        if (accountId === null) return;
        marks.show(facts?.onlyOfName ?? [], names.namesOf(accountId));
      }

      const askSoon = () => {
        if (!signal.aborted && document.visibilityState === 'visible') run(ask);
      };
      const openInbox = (of: 'account' | 'all') => run(() => means.openInbox({ accountId: of === 'account' ? accountId : null }));
      const fold = (fold: boolean) => {
        folded = fold;
        draw();
        if (!fold) askSoon();
        run(() => means.keepShelfOpen(!fold));
      };

      run(async () => {
        folded = !(await means.readShelfOpen());
        await ask();
      });
      document.addEventListener('visibilitychange', askSoon, { signal });
      names.onMore((of) => of === accountId && markRows(), signal);
      onMove(() => {
        draw();
        marks.findAgain();
      });
      const beat = setInterval(askSoon, beatMs);
      const stop = means.onGroupsChanged(askSoon);
      signal.addEventListener('abort', () => {
        stop();
        clearInterval(beat);
        host.takeAway();
        marks.show([], new Map());
      });
    },
  };
}
