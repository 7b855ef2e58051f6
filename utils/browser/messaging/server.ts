import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { parseAccountId } from '../../domain/ids';
import { onMessage } from './client';
import type { Protocol } from './protocol';
import { schemas } from './schemas';

type Name = keyof typeof schemas;
type Input<Key extends Name> = Parameters<Protocol[Key]>[0];
type Output<Key extends Name> = ReturnType<Protocol[Key]>;

/** Who sent a message, as the browser says it; nothing of it comes from the message itself. */
export interface Sender {
  /** linePage: our content script on chat.line.biz. managerPage: the one on manager.line.biz. ownPage: popup, full tab or side panel. */
  readonly kind: 'linePage' | 'managerPage' | 'ownPage';
  readonly tabId: number | null;
  readonly windowId: number | null;
  /** The account in the address of a LINE page. */
  readonly urlAccountId: ReturnType<typeof parseAccountId>;
}

type Senders = Sender['kind'] | readonly Sender['kind'][];

/** Which kind of sender may say what. A page of LINE's can never ask for decisions, merging or wiping. */
const mayFrom: Record<Name, Senders> = {
  'page/present': 'linePage',
  'site/tapped': 'linePage',
  'rows/changed': 'linePage',
  'sensor/failed': ['linePage', 'managerPage'],
  'shelf/read': 'linePage',
  'shelf/openInbox': 'linePage',
  'groups/decide': 'ownPage',
  'groups/undo': 'ownPage',
  'groups/openChat': 'ownPage',
  'watch/lookNow': 'ownPage',
  'watch/choose': 'ownPage',
  'watch/want': 'ownPage',
  'watch/pageShape': 'ownPage',
  'alarm/test': 'ownPage',
  'stored/merge': 'ownPage',
  'stored/wipe': 'ownPage',
  'collect/start': 'ownPage',
  'collect/pause': 'ownPage',
  'collect/resume': 'ownPage',
  'collect/stop': 'ownPage',
  'collect/retryFailed': 'ownPage',
  'collect/dismiss': 'ownPage',
  'readiness/observed': 'managerPage',
  'readiness/check': 'ownPage',
  'readiness/resumeCheck': 'ownPage',
  'readiness/stopCheck': 'ownPage',
  'manager/present': 'managerPage',
  'manager/accountGroupSeen': 'managerPage',
  'manager/openChecks': 'managerPage',
  'manager/joinHint': 'managerPage',
  'manager/openGuide': 'managerPage',
  'checks/openRun': 'managerPage',
  'checks/openSidePanel': 'managerPage',
};

/**
 * Registers the handler of one message. Before it runs, the sender is checked and the content parsed: what does not fit is refused with an
 * error the sender sees, and `onRefused` notes it. Call synchronously at the start of the worker.
 */
export function receive<Key extends Name>(
  name: Key,
  handler: (input: Input<Key>, sender: Sender) => Promise<Awaited<Output<Key>>>,
  onRefused: (name: string, why: 'sender' | 'shape') => void,
): void {
  onMessage(name, async (message: { readonly data: unknown; readonly sender: SenderFacts }) => {
    const sender = senderOf(message.sender);
    if (sender === null || !isAmong(mayFrom[name], sender.kind)) {
      onRefused(name, 'sender');
      throw new Error(`${name}: refused`);
    }
    const parsed = v.safeParse(schemas[name], message.data);
    if (!parsed.success) {
      onRefused(name, 'shape');
      throw new Error(`${name}: not understood`);
    }
    return handler(parsed.output, sender);
  });
}

function isAmong(senders: Senders, kind: Sender['kind']): boolean {
  return typeof senders === 'string' ? senders === kind : senders.includes(kind);
}

interface SenderFacts {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number; readonly windowId?: number };
  readonly frameId?: number;
}

/** Not by `origin`: where a scheme is none of the web's own, every address has the origin `null`, and all would be alike. */
function isOwn(url: URL): boolean {
  const own = new URL(browser.runtime.getURL('/'));
  return url.protocol === own.protocol && url.host === own.host;
}

/** Null: neither one of our own pages nor our script in the top frame of one of LINE's sites. */
function senderOf(facts: SenderFacts): Sender | null {
  if (facts.id !== browser.runtime.id || facts.url === undefined || !URL.canParse(facts.url)) return null;
  const url = new URL(facts.url);
  const place = { tabId: facts.tab?.id ?? null, windowId: facts.tab?.windowId ?? null };
  if (isOwn(url)) return { kind: 'ownPage', urlAccountId: null, ...place };
  if (facts.frameId !== 0 || facts.tab?.id === undefined) return null;
  if (url.origin === 'https://manager.line.biz') return { kind: 'managerPage', urlAccountId: null, ...place };
  return url.origin === 'https://chat.line.biz' ? { kind: 'linePage', urlAccountId: parseAccountId(url.pathname.split('/')[1]), ...place } : null;
}
