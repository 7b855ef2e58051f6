import type { ChatRecord } from '../sandbox/chatRecord';
import type { Doing } from '../sandbox/scenario/player';
import type { World } from '../sandbox/world';
import type { Act } from './acts';
import { madeUpChatId } from './scenarioOf';

/** What a story knows besides the world when it decides what an act means. */
export interface Now {
  readonly world: World;
  /** Names of the groups that ring in the inbox; null when nobody looked, or nothing can be decided while the database refuses. */
  readonly ringing: readonly string[] | null;
  /** How many invitations there were so far. */
  readonly invitations: number;
  readonly databaseWorks: boolean;
}

/** Names that other groups do not bear, some of them made to break things. */
const names = ['新年会', '<img src=x onerror=alert(1)>', '\u202Eかい\u202C', '👨‍👩‍👧‍👦の会', '__proto__', '=1+1', 'シフト連絡（夜）'] as const;

const troubles = [
  { path: '/chats', status: 429 },
  { path: '/chats', status: 500 },
  { path: '/chats', body: 'garbage' },
  { path: '/chats', delayMs: 1_500 },
  { path: '/bots', status: 429 },
  { path: '/bots', status: 503 },
  { path: '/bots', body: 'garbage' },
  { path: '/contacts', status: 500 },
  { path: '/messages', status: 500 },
  { path: '/members', status: 500 },
] as const;

/** The step an act is now; null when there is nothing it could happen to. Pure. */
export function stepOf({ kind, which, how }: Act, { world, ringing, invitations, databaseWorks }: Now): Doing | null {
  const account = pick(world.accounts, which);
  if (account === null) return null;
  const { basicId } = account;
  const groups = [...account.chats.values()].filter((chat) => chat.type !== 'USER');
  const inside = pick(groups.filter(isInside), how);
  switch (kind) {
    case 'invite': {
      const chatId = madeUpChatId(how < 0.15 ? 'R' : 'C', 0x80 + world.accounts.indexOf(account), invitations);
      return { word: kind, invite: { account: basicId, chatId, name: `${pick(names, how) ?? ''} ${invitations + 1}`, members: 3 + invitations } };
    }
    case 'comeBack': {
      const left = pick(
        groups.filter((chat) => !isInside(chat)),
        how,
      );
      return left && { word: 'invite', invite: { account: basicId, chatId: left.chatId } };
    }
    case 'message':
      return inside && { word: kind, message: { account: basicId, chatId: inside.chatId } };
    case 'rename':
      return inside && { word: kind, rename: { account: basicId, chatId: inside.chatId, name: `${inside.name.slice(0, 40)}+` } };
    case 'members':
      return inside && { word: kind, members: { account: basicId, chatId: inside.chatId, count: 2 + Math.floor(how * 60) } };
    case 'remove':
      return inside && { word: kind, remove: { account: basicId, chatId: inside.chatId } };
    case 'acknowledge': {
      const name = pick(ringing ?? [], how);
      return name === null ? null : { word: kind, acknowledge: name };
    }
    case 'logOut':
      return { word: kind, logOut: true };
    case 'logIn':
      return { word: kind, logIn: true };
    case 'chatOff':
      return { word: 'set', set: { account: basicId, responseMode: 'BOT' } };
    case 'chatOn':
      return { word: 'set', set: { account: basicId, responseMode: 'CHAT' } };
    case 'fault':
      return { word: kind, fault: { ...(pick(troubles, which) ?? troubles[0]), times: 1 + Math.floor(how * 5) } };
    case 'openChat':
      return { word: 'open', open: 'chat', account: basicId };
    case 'closePages':
      return { word: kind, closePages: true };
    case 'stopWorker':
      return { word: kind, stopWorker: true };
    case 'restartBrowser':
      return { word: kind, restartBrowser: true };
    case 'reloadExtension':
      return { word: kind, reloadExtension: true };
    case 'database':
      return databaseWorks ? { word: kind, database: how < 0.5 ? 'full' : 'refuses' } : null;
    case 'mendDatabase':
      return databaseWorks ? null : { word: 'database', database: 'works' };
    case 'passMinutes':
      return { word: kind, passMinutes: pick([1, 1, 2, 3], how) ?? 1 };
    case 'sleepMinutes':
      return { word: kind, sleepMinutes: pick([10, 35, 70, 600], how) ?? 10 };
  }
}

function isInside(chat: ChatRecord): boolean {
  return chat.accountInside;
}

function pick<Item>(items: readonly Item[], share: number): Item | null {
  return items[Math.floor(share * items.length)] ?? null;
}
