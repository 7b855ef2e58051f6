import type { AccountId, BasicId, ChatId, Instant } from '../domain/ids';
import type { ListedGroup, Reading, ReadProblem, ReadRequest } from '../domain/watch/reading';

interface SimulatedGroup {
  readonly chatId: ChatId;
  name: string;
  members: number;
  updatedAt: Instant;
  joinedAt: Instant | null;
  leftAt: Instant | null;
  present: boolean;
}

interface SimulatedAccount {
  readonly accountId: AccountId;
  unread: number;
  readonly groups: Map<ChatId, SimulatedGroup>;
}

export interface SentRequest {
  readonly request: ReadRequest;
  readonly at: Instant;
}

/** `U` or `C` + 32 hex from a number. */
export function accountIdOf(number: number): AccountId {
  return `U${number.toString(16).padStart(32, '0')}` as AccountId;
}

export function chatIdOf(number: number): ChatId {
  return `C${number.toString(16).padStart(32, '0')}` as ChatId;
}

/**
 * LINE as far as the reader can tell: answers the closed list of requests from a small world, logs every request with its time. For tests on
 * a simulated clock; the sandbox plays the same part for the real extension.
 */
export class SimulatedLine {
  readonly sent: SentRequest[] = [];
  readonly accounts = new Map<AccountId, SimulatedAccount>();
  /** While set, every answer is this problem. */
  trouble: ReadProblem | null = null;
  /** Does the list date a join? */
  tellsJoins = true;
  private readonly pageSize = 25;

  constructor(
    private readonly now: () => Instant,
    accounts: number,
    groupsEach: number,
  ) {
    for (let index = 1; index <= accounts; index += 1) {
      const account: SimulatedAccount = { accountId: accountIdOf(index), unread: 0, groups: new Map() };
      for (let group = 0; group < groupsEach; group += 1) {
        const chatId = chatIdOf(index * 100_000 + group);
        account.groups.set(chatId, this.group(chatId, now() - (group + 1) * 3_600_000, null));
      }
      this.accounts.set(account.accountId, account);
    }
  }

  private group(chatId: ChatId, updatedAt: Instant, joinedAt: Instant | null): SimulatedGroup {
    return { chatId, name: `group ${chatId.slice(-6)}`, members: 5, updatedAt, joinedAt, leftAt: null, present: true };
  }

  /** Whether an invitation counts as unread is not known of the real one (chat-line-biz). */
  invite(accountNumber: number, chatNumber: number, { unread = true } = {}): ChatId {
    const chatId = chatIdOf(chatNumber);
    const account = this.account(accountNumber);
    account.groups.set(chatId, this.group(chatId, this.now(), this.now()));
    if (unread) account.unread += 1;
    return chatId;
  }

  /** Somebody writes in a group. */
  message(accountNumber: number, chatId: ChatId): void {
    const group = this.account(accountNumber).groups.get(chatId);
    if (group === undefined) throw new Error(`no group ${chatId}`);
    group.updatedAt = this.now();
    this.account(accountNumber).unread += 1;
  }

  private account(accountNumber: number): SimulatedAccount {
    const account = this.accounts.get(accountIdOf(accountNumber));
    if (account === undefined) throw new Error(`no account ${accountNumber}`);
    return account;
  }

  answer(request: ReadRequest): Reading {
    this.sent.push({ request, at: this.now() });
    if (this.trouble !== null) return { request, of: 'problem', problem: this.trouble };
    if (request.kind === 'accounts') return this.accountList(request);
    const account = this.accounts.get(request.accountId);
    if (account === undefined) return { request, of: 'problem', problem: { kind: 'noAccess' } };
    if (request.kind === 'chats') return this.chatList(account, request);
    if (request.kind === 'contacts') return { request, of: 'problem', problem: { kind: 'rejected', code: 'other' } };
    const group = account.groups.get(request.chatId);
    if (group === undefined || (request.kind === 'members' && !group.present)) return { request, of: 'problem', problem: { kind: 'notFound' } };
    return request.kind === 'members'
      ? { request, of: 'members', present: true }
      : { request, of: 'events', joinedAt: group.joinedAt, leftAt: group.leftAt };
  }

  private accountList(request: ReadRequest): Reading {
    const accounts = [...this.accounts.values()].map(({ accountId, unread }) => ({
      accountId,
      basicId: `@sim${accountId.slice(-4)}` as BasicId,
      name: `account ${accountId.slice(-4)}`,
      iconHash: null,
      chatOn: true,
      unreadCount: unread,
    }));
    return { request, of: 'accounts', accounts, complete: true };
  }

  private chatList(account: SimulatedAccount, request: Extract<ReadRequest, { kind: 'chats' }>): Reading {
    const all = request.folder === 'ALL' ? [...account.groups.values()].sort((a, b) => b.updatedAt - a.updatedAt) : [];
    const start = request.next === null ? 0 : all.findIndex((group) => group.updatedAt <= Number(request.next));
    const page = start < 0 ? [] : all.slice(start, start + this.pageSize);
    const following = start < 0 ? undefined : all[start + this.pageSize];
    return {
      request,
      of: 'chats',
      groups: page.map((group) => this.listed(group)),
      chats: page.length,
      unknownChats: 0,
      unreadable: 0,
      newestAt: page[0]?.updatedAt ?? null,
      oldestAt: page.at(-1)?.updatedAt ?? null,
      next: following === undefined ? null : String(following.updatedAt),
    };
  }

  private listed(group: SimulatedGroup): ListedGroup {
    const { chatId, name, members, updatedAt } = group;
    const joinedAt = this.tellsJoins ? group.joinedAt : null;
    return {
      chatId,
      kind: 'group',
      name,
      members,
      iconHash: null,
      updatedAt,
      talkedAt: updatedAt,
      joinedAt,
      leftAt: this.tellsJoins ? group.leftAt : null,
    };
  }
}
