import type { GroupEvent } from '../domain/groups/events';
import type { GroupState } from '../domain/groups/groupState';
import type { AccountId, ChatId, Instant } from '../domain/ids';
import type { AccountWatch, ReaderState, WatchLevel } from '../domain/watch/accountWatch';
import type { Reading, ReadRequest } from '../domain/watch/reading';
import type { WorkingMemory } from '../domain/watch/workingMemory';

/** What the use cases need from the outside. Built for real in the background's composition root, faked in tests. */

export interface Clock {
  readonly now: () => Instant;
}

export interface Diagnostic {
  readonly at: Instant;
  /** Feature id, e.g. `chat/tap`. */
  readonly feature: string;
  /** Reason from a closed set of ours; never a name, an id or text of LINE's. */
  readonly reason: string;
  readonly count: number;
}

/** What one transaction may read and write. */
export interface RecordTransaction {
  account(accountId: AccountId): Promise<AccountWatch | undefined>;
  accounts(): Promise<readonly AccountWatch[]>;
  /** The groups among `chatIds` that are known under the account. */
  groupsNamed(accountId: AccountId, chatIds: readonly ChatId[]): Promise<readonly GroupState[]>;
  group(accountId: AccountId, chatId: ChatId): Promise<GroupState | undefined>;
  event(eventId: string): Promise<GroupEvent | undefined>;
  /** Which of these ids are in the history already. */
  knownEvents(eventIds: readonly string[]): Promise<ReadonlySet<string>>;
  reader(): Promise<ReaderState>;
  putAccount(account: AccountWatch): Promise<void>;
  putReader(reader: ReaderState): Promise<void>;
  /** Adds events (an id already there stays as it is) and folds the groups they belong to anew. */
  append(events: readonly GroupEvent[]): Promise<void>;
  /** Writes down when somebody last wrote in these groups; one that is not known is left out. */
  putTalks(accountId: AccountId, talks: readonly Talk[]): Promise<void>;
}

/** The last message of a group, in or out. */
export interface Talk {
  readonly chatId: ChatId;
  readonly talkedAt: Instant;
}

export interface GroupsStore {
  /** All or nothing: either everything `work` wrote is kept, or none of it. */
  transaction<Value>(work: (tx: RecordTransaction) => Promise<Value>): Promise<Value>;
  /** Groups nobody has looked at yet; only these can ring. */
  newGroups(): Promise<readonly GroupState[]>;
  groupsOf(accountId: AccountId): Promise<readonly GroupState[]>;
  accounts(): Promise<readonly AccountWatch[]>;
  reader(): Promise<ReaderState>;
}

export interface Settings {
  readonly level: WatchLevel;
  /** False until the welcome page was answered: nothing is read on our own before that. */
  readonly welcomed: boolean;
  /** Interface language; null = as the browser. */
  readonly language: 'ja' | 'en' | 'th' | 'zh-TW' | null;
  readonly theme: 'system' | 'light' | 'dark';
  /** Name signed under decisions; '' = none. */
  readonly myName: string;
  readonly notify: boolean;
  /** Look up the join event of a new group to date the invitation. */
  readonly lookUpJoins: boolean;
  /** The strip with the state of the check on the Manager's broadcast pages. */
  readonly managerStrip: boolean;
  /** The hint beside the switch for group chats on the Manager's settings page. */
  readonly joinHint: boolean;
  /** The shelf beside the chats, and the lines under names in their list. */
  readonly shelf: boolean;
}

export interface SettingsStore {
  read(): Promise<Settings>;
}

export interface MemoryStore {
  read(): Promise<WorkingMemory>;
  /** Reads, changes and writes as one step: changes that come at the same time wait for each other. */
  change(update: (memory: WorkingMemory) => WorkingMemory): Promise<void>;
}

/** Performs one GET of the closed list. Null = nobody is there to do it (no LINE tab open). */
export interface SiteReader {
  read(request: ReadRequest): Promise<Reading | null>;
}

export interface Badge {
  show(badge: { readonly text: string; readonly tooltip: string; readonly tone: 'calm' | 'ringing' | 'blind' }): Promise<void>;
}

export interface Announcement {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

export interface Notifier {
  /** Ids of announcements the system still shows. */
  shown(): Promise<readonly string[]>;
  /** Resolves false when the system refused. */
  show(announcement: Announcement): Promise<boolean>;
  clear(id: string): Promise<void>;
}

export interface Diagnostics {
  note(feature: string, reason: string, count?: number): Promise<void>;
}
