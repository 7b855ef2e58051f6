import { browser } from 'wxt/browser';
import { decide, undo } from '../../utils/app/decide';
import { mergeStored } from '../../utils/app/mergeStored';
import { recordLeftForLogin, recordReading } from '../../utils/app/recordReading';
import { rememberReading } from '../../utils/app/rememberReading';
import { emptyMemory } from '../../utils/domain/watch/workingMemory';
import { tryAlarm } from '../../utils/browser/alarmTest';
import { hasChatHost } from '../../utils/browser/permissions';
import { openChat, tabSpoke } from '../../utils/browser/lineTabs';
import type { GroupTarget, Outcome, Protocol } from '../../utils/browser/messaging/protocol';
import type { Sender } from '../../utils/browser/messaging/server';
import type { AccountId } from '../../utils/domain/ids';
import { newAccount, withHealth } from '../../utils/domain/watch/accountChanges';
import { testWords } from '../../utils/i18n/bell';
import { forgetRemindedOn } from '../../utils/storage/remindedOn';
import { emptyDatabase } from '../../utils/storage/emptyDatabase';
import { parseBackupPart } from '../../utils/storage/backup';
import type { YobirinDatabase } from '../../utils/storage/db';
import { changeSettings, defaultSettings, readSettings } from '../../utils/storage/settings';
import { type Bell, type BellDeps, interfaceLanguage } from './bell';
import { takePageShape } from './takePageShape';

type Handlers = {
  readonly [
    Key in keyof Protocol as Key extends 'site/read' | 'site/shape' | `${'collect' | 'readiness' | 'manager' | 'checks' | 'shelf'}/${string}`
      ? never
      : Key
  ]: (input: Parameters<Protocol[Key]>[0], sender: Sender) => Promise<ReturnType<Protocol[Key]>>;
};

/** A hint from the rows is not worth a request when the list was seen so shortly before, ms: the rows show what that look brought. */
const freshLookMs = 5_000;

/** Message name → use case. */
export function createHandlers(
  deps: BellDeps & { readonly database: YobirinDatabase },
  bell: Bell,
): Handlers & { readonly openSeen: (target: GroupTarget) => Promise<void>; readonly leftForLogin: () => Promise<void> } {
  const { clock, store, memory, diagnostics } = deps;
  const deciding = async () => ({ clock, store, newId: () => crypto.randomUUID(), by: (await readSettings()).myName });

  /** A database that refuses is an answer too; what was asked for did not happen. */
  async function outcome(work: () => Promise<string[]>): Promise<Outcome> {
    try {
      const eventIds = await work();
      void bell.tell();
      return { ok: true, eventIds };
    } catch {
      void bell.tell();
      return { ok: false, reason: 'refused' };
    }
  }

  /** Opening a group's chat counts as having seen it. */
  async function openSeen(target: GroupTarget): Promise<void> {
    await openChat(memory, target.accountId, target.chatId);
    await decide(await deciding(), [target], { kind: 'seen' });
    await bell.tell();
  }

  /** A LINE page went to the login. */
  async function leftForLogin(): Promise<void> {
    if (!(await readSettings()).welcomed) return;
    await recordLeftForLogin(store, clock.now());
    await bell.tell();
  }

  return {
    openSeen,
    leftForLogin,

    async 'page/present'({ accountId, visible, loadedAt }, { tabId, windowId }) {
      if (tabId === null) return;
      const now = clock.now();
      await tabSpoke(memory, { tabId, windowId, accountId, visible, loadedAt, spokeAt: now });
      await store.transaction(async (tx) => tx.putReader({ ...(await tx.reader()), tabSeenAt: now }));
      void bell.look();
    },

    async 'site/tapped'(reading, sender) {
      const settings = await readSettings();
      if (!settings.welcomed) return 'notWelcomed';
      const { request } = reading;
      const agrees =
        request.kind === 'accounts' || request.accountId === sender.urlAccountId || (await isExpected(deps, request.accountId, sender.tabId));
      if (!agrees) {
        await diagnostics.note('chat/tap', 'otherAccount');
        return 'taken';
      }
      const now = clock.now();
      const recorded = await recordReading(store, reading, { via: 'tap', level: settings.level, sweep: null, now, random: Math.random() });
      await memory.change((before) => rememberReading(before, { reading, as: 'tap', recorded, at: now }));
      await bell.tell();
      void bell.look();
      return 'taken';
    },

    async 'rows/changed'({ accountId }) {
      const now = clock.now();
      const { level } = await readSettings();
      if (level === 'page') return;
      await store.transaction(async (tx) => {
        const account = await tx.account(accountId);
        if (account?.lastLookAt != null && Math.abs(now - account.lastLookAt) > freshLookMs) await tx.putAccount({ ...account, changed: true });
      });
      void bell.look();
    },

    async 'sensor/failed'({ feature, reason }, { tabId }) {
      await diagnostics.note(feature, reason);
      const { level, welcomed } = await readSettings();
      const accountId = (await memory.read()).tabs.find((tab) => tab.tabId === tabId)?.accountId ?? null;
      if (!welcomed || level !== 'page' || reason !== 'listNotSeen' || accountId === null) return;
      await store.transaction(async (tx) => {
        const account = (await tx.account(accountId)) ?? newAccount(accountId, clock.now());
        await tx.putAccount(withHealth(account, 'notUnderstood', clock.now(), 'listNotSeen'));
      });
      await bell.tell();
    },

    'groups/decide': ({ targets, decision }) => outcome(async () => decide(await deciding(), targets, decision)),

    'groups/undo': ({ eventIds }) => outcome(async () => undo(await deciding(), eventIds)),

    'groups/openChat': openSeen,

    async 'watch/lookNow'() {
      await store.transaction(async (tx) => {
        await tx.putReader({ ...(await tx.reader()), accountsReadAt: null, retryAt: null });
        for (const account of await tx.accounts()) await tx.putAccount({ ...account, changed: account.baselineAt !== null });
      });
      void bell.look();
    },

    async 'watch/choose'({ level }) {
      await changeSettings({ level: level === 'always' && !(await hasChatHost()) ? 'tab' : level, welcomed: true });
      void bell.look();
    },

    'watch/want': ({ accountIds, wanted }) =>
      outcome(async () => {
        await store.transaction(async (tx) => {
          for (const accountId of accountIds) {
            const account = await tx.account(accountId);
            if (account !== undefined) await tx.putAccount({ ...account, wanted });
          }
        });
        return [];
      }),

    async 'watch/pageShape'({ accountId }) {
      const taken = await takePageShape(deps, accountId);
      // A look that was due meanwhile may have stood back.
      void bell.look();
      return taken;
    },

    async 'alarm/test'() {
      const result = await tryAlarm(testWords(await interfaceLanguage()));
      await bell.tell();
      return result;
    },

    async 'stored/merge'({ part }) {
      const parsed = parseBackupPart(part);
      if (!parsed.ok) return { ok: false, reason: parsed.problem };
      try {
        const merged = await mergeStored({ clock, store }, parsed.value);
        void bell.tell();
        return { ok: true, ...merged };
      } catch {
        return { ok: false, reason: 'refused' };
      }
    },

    'stored/wipe': () =>
      outcome(async () => {
        // Unwelcomed first: a round under way ends with the request it is at, and no tap is taken any more.
        await changeSettings(defaultSettings);
        await bell.alone(wipe);
        return [];
      }),
  };

  async function wipe(): Promise<void> {
    await memory.change(() => emptyMemory);
    await emptyDatabase(deps.database);
    await forgetRemindedOn();
    const shown = await browser.notifications.getAll();
    await Promise.all(Object.keys(shown).map((id) => browser.notifications.clear(id)));
  }
}

/** The address a message comes with is the one its document was loaded with; after a move inside the app only the tab's own word is fresh. */
async function isExpected(deps: BellDeps, accountId: AccountId, tabId: number | null): Promise<boolean> {
  const { tabs } = await deps.memory.read();
  if (tabs.some((tab) => tab.tabId === tabId && tab.accountId === accountId)) return true;
  return (await deps.store.accounts()).some((account) => account.accountId === accountId && account.basicId !== null);
}
