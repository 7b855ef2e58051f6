import { buildAccount } from './buildAccount';
import type { AccountRecord, ChatEvent, ChatRecord } from './chatRecord';
import { memberId } from './chatRecord';
import { Faults, type FaultSpec } from './faults';
import { madeUpMessage } from './madeUp';
import { type AccountGroupSpec, defaultSwitches, type InterfaceLanguage, type ResponseMode, type SiteSwitches, type WorldSpec } from './worldSpec';

/** What happened, for whoever shows the world. `event` is present when a chat's timeline grew. */
export type WorldChange =
  | { readonly kind: 'chat'; readonly botId: string; readonly chatId: string; readonly event: ChatEvent | null }
  | { readonly kind: 'account'; readonly botId: string }
  | { readonly kind: 'session'; readonly loggedIn: boolean }
  | { readonly kind: 'fault' }
  | { readonly kind: 'time'; readonly passedMs: number };

/** `refused`: joining is not allowed for this account, so the chat never shows up (manager-line-biz §6). */
export type InviteResult = 'joined' | 'back' | 'refused';

interface ChatStep {
  /** Basic id; the bot id does too. */
  readonly account: string;
  readonly chatId: string;
}

/**
 * The truth the sandbox's pages and answers are drawn from, with one method for each step of a scenario (sandbox/scenario/format.ts).
 * A step about an account or chat that does not exist throws: the scenario is wrong then, not the site.
 */
export class World {
  readonly title: string;
  readonly language: InterfaceLanguage;
  readonly accounts: readonly AccountRecord[];
  readonly accountGroups: readonly AccountGroupSpec[];
  readonly site: SiteSwitches;
  readonly faults = new Faults();
  readonly #listeners = new Set<(change: WorldChange) => void>();
  readonly #realNow: () => number;
  #aheadMs = 0;
  #loggedIn = true;

  constructor(spec: WorldSpec, realNow: () => number = Date.now) {
    this.#realNow = realNow;
    this.title = spec.title ?? '';
    this.language = spec.language ?? 'ja';
    this.accountGroups = spec.accountGroups ?? [];
    this.site = { ...defaultSwitches, ...spec.site };
    this.accounts = spec.accounts.map((account) => buildAccount(account, this.now()));
    rejectTwins(this.accounts);
  }

  /** The world's clock, epoch ms: the machine's clock plus the time that was passed. */
  now(): number {
    return this.#realNow() + this.#aheadMs;
  }

  get loggedIn(): boolean {
    return this.#loggedIn;
  }

  /** Tells `listener` of every change from now on; the result stops that. */
  onChange(listener: (change: WorldChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** By basic id or bot id; null when there is none. */
  findAccount(id: string): AccountRecord | null {
    return this.accounts.find((account) => account.botId === id || account.basicId === id) ?? null;
  }

  /** A user invites the account to a group. Throws when it is in that group already. */
  invite(step: ChatStep & { readonly name?: string | undefined; readonly members?: number | undefined }): InviteResult {
    const account = this.#account(step.account);
    if (!account.joinAllowed) return 'refused';
    const known = account.chats.get(step.chatId);
    if (known === undefined) {
      this.#addChat(account, step);
      return 'joined';
    }
    if (known.accountInside) throw new Error(`invite: ${account.basicId} is in ${step.chatId} already`);
    known.accountInside = true;
    known.name = step.name ?? known.name;
    known.members = step.members ?? known.members;
    this.#happen(account, known, { type: 'join', timestamp: this.now(), source: { chatId: known.chatId } });
    return 'back';
  }

  /** Somebody writes in the chat. */
  message(step: ChatStep): void {
    const [account, chat] = this.#chatInside('message', step);
    const timestamp = this.now();
    chat.lastReceivedAt = timestamp;
    chat.read = false;
    this.#happen(account, chat, madeUpMessage(chat, timestamp));
  }

  /** The group gets another name. Leaves no event and does not move the chat in the list. */
  rename(step: ChatStep & { readonly name: string }): void {
    const [account, chat] = this.#chatInside('rename', step);
    chat.name = step.name;
    this.#tell({ kind: 'chat', botId: account.botId, chatId: chat.chatId, event: null });
  }

  /** The group's member count becomes `count`: people came or went. */
  members(step: ChatStep & { readonly count: number }): void {
    const [account, chat] = this.#chatInside('members', step);
    const before = chat.members;
    chat.members = step.count;
    const [from, to] = before < step.count ? [before, step.count] : [step.count, before];
    const people = Array.from({ length: to - from }, (_, index) => ({ userId: memberId(chat, from + index) }));
    if (people.length === 0) return;
    const base = { timestamp: this.now(), source: { chatId: chat.chatId } };
    const event: ChatEvent =
      before < step.count
        ? { ...base, type: 'memberJoined', joined: { members: people } }
        : { ...base, type: 'memberLeft', left: { members: people } };
    this.#happen(account, chat, event);
  }

  /** The account leaves the group or is removed from it. */
  remove(step: ChatStep): void {
    const [account, chat] = this.#chatInside('remove', step);
    chat.accountInside = false;
    this.#happen(account, chat, { type: 'leave', timestamp: this.now(), source: { chatId: chat.chatId } });
  }

  /** The user's session ends on all sites. */
  logOut(): void {
    this.#setLoggedIn(false);
  }

  logIn(): void {
    this.#setLoggedIn(true);
  }

  /** Changes settings of an account; what is not given stays. */
  set(step: {
    readonly account: string;
    readonly responseMode?: ResponseMode | undefined;
    readonly joinAllowed?: boolean | undefined;
    readonly plan?: string | undefined;
    readonly name?: string | undefined;
  }): void {
    const account = this.#account(step.account);
    account.responseMode = step.responseMode ?? account.responseMode;
    account.joinAllowed = step.joinAllowed ?? account.joinAllowed;
    account.plan = step.plan ?? account.plan;
    account.name = step.name ?? account.name;
    this.#tell({ kind: 'account', botId: account.botId });
  }

  /** The next API calls to a path, by page or extension, run into trouble. */
  fault(spec: FaultSpec): void {
    this.faults.add(spec);
    this.#tell({ kind: 'fault' });
  }

  /** The troubles still to come do not come. */
  clearFaults(): void {
    this.faults.clear();
    this.#tell({ kind: 'fault' });
  }

  /** Moves the world's clock on. Timers of this process are not touched. */
  passTime(ms: number): void {
    this.#aheadMs += ms;
    this.#tell({ kind: 'time', passedMs: ms });
  }

  /** The chat was opened on the page. */
  markAsRead(account: AccountRecord, chat: ChatRecord): void {
    chat.read = true;
    chat.lastReadAt = this.now();
    this.#tell({ kind: 'chat', botId: account.botId, chatId: chat.chatId, event: null });
  }

  /** A message to all friends was sent or booked in the Manager. */
  addBroadcast(account: AccountRecord, title: string, sentAt: number): void {
    const friends = account.friends?.rows(this.now()).at(-1);
    const deliveredCount = friends === undefined ? 0 : friends.contacts - friends.blocks;
    account.broadcasts.unshift({
      id: account.broadcasts.length + 1,
      title,
      status: sentAt > this.now() ? 'SCHEDULED' : 'SENT',
      sentAt,
      deliveredCount,
    });
    this.#tell({ kind: 'account', botId: account.botId });
  }

  #addChat(account: AccountRecord, step: ChatStep & { readonly name?: string | undefined; readonly members?: number | undefined }): void {
    const timestamp = this.now();
    const chat: ChatRecord = {
      chatId: step.chatId,
      type: step.chatId.startsWith('R') ? 'ROOM' : 'GROUP',
      name: step.name ?? '',
      members: step.members ?? 3,
      folder: 'ALL',
      updatedAt: timestamp,
      lastReceivedAt: null,
      lastReadAt: null,
      read: false,
      accountInside: true,
      events: [],
    };
    account.chats.set(chat.chatId, chat);
    this.#happen(account, chat, { type: 'join', timestamp, source: { chatId: chat.chatId } });
  }

  #happen(account: AccountRecord, chat: ChatRecord, event: ChatEvent): void {
    chat.events.push(event);
    chat.updatedAt = event.timestamp;
    this.#tell({ kind: 'chat', botId: account.botId, chatId: chat.chatId, event });
  }

  #account(id: string): AccountRecord {
    const account = this.findAccount(id);
    if (account === null) throw new Error(`no account ${id} in this world; there are ${this.accounts.map((known) => known.basicId).join(', ')}`);
    return account;
  }

  #chatInside(step: string, { account: id, chatId }: ChatStep): [AccountRecord, ChatRecord] {
    const account = this.#account(id);
    const chat = account.chats.get(chatId);
    if (chat === undefined) throw new Error(`${step}: ${account.basicId} has no chat ${chatId}`);
    if (!chat.accountInside) throw new Error(`${step}: ${account.basicId} is no longer in ${chatId}`);
    return [account, chat];
  }

  #setLoggedIn(loggedIn: boolean): void {
    if (this.#loggedIn === loggedIn) return;
    this.#loggedIn = loggedIn;
    this.#tell({ kind: 'session', loggedIn });
  }

  #tell(change: WorldChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

function rejectTwins(accounts: readonly AccountRecord[]): void {
  const ids = accounts.flatMap((account) => [account.botId, account.basicId]);
  const twin = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twin !== undefined) throw new Error(`two accounts share the id ${twin}`);
}
