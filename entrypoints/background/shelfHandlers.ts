import type { Clock } from '../../utils/app/ports';
import { openDashboard } from '../../utils/browser/lineTabs';
import type { Protocol } from '../../utils/browser/messaging/protocol';
import { readShelf } from '../../utils/storage/queries/readShelf';
import { readSettings } from '../../utils/storage/settings';
import { interfaceLanguage } from './bell';

type Handlers = {
  readonly [Key in Extract<keyof Protocol, `shelf/${string}`>]: (input: Parameters<Protocol[Key]>[0]) => Promise<ReturnType<Protocol[Key]>>;
};

const longestName = 200;

/** What the shelf beside a chat asks for. It only ever asks: what is done about a group is decided on our own pages. */
export function createShelfHandlers({ clock }: { readonly clock: Clock }): Handlers {
  return {
    async 'shelf/read'({ accountId }) {
      const { welcomed, shelf } = await readSettings();
      if (!welcomed || !shelf) return null;
      const { watch, readiness, ...account } = await readShelf(accountId, clock.now());
      return {
        ...account,
        language: await interfaceLanguage(),
        accountName: watch?.name?.slice(0, longestName) ?? null,
        health: watch === null ? 'notYet' : watch.wanted ? watch.health : 'unwanted',
        lookedAt: watch?.lastLookAt ?? null,
        invitable: {
          verdict: readiness?.verdict ?? 'unknown',
          why: readiness?.verdict === 'blocked' ? readiness.why : [],
          ageDays: readiness?.ageDays ?? null,
        },
      };
    },

    'shelf/openInbox': ({ accountId }) => openDashboard(accountId === null ? '#/inbox' : `#/inbox/${accountId}`),
  };
}
