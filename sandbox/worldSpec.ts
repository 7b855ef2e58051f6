/**
 * The part of a scenario file that describes a world (sandbox/scenario/format.ts). Every key a file may leave out is optional here;
 * `World` fills in the defaults.
 */
export interface WorldSpec {
  readonly title?: string | undefined;
  /** What `/api/v1/me` reports and the pages are written in. Default `ja`. */
  readonly language?: InterfaceLanguage | undefined;
  readonly accounts: readonly AccountSpec[];
  readonly accountGroups?: readonly AccountGroupSpec[] | undefined;
  readonly site?: Partial<SiteSwitches> | undefined;
}

export type InterfaceLanguage = 'ja' | 'en' | 'th' | 'zh-TW';

export interface AccountSpec {
  /** `U` + 32 hex. */
  readonly botId: string;
  /** `@…`. */
  readonly basicId: string;
  readonly name: string;
  /** Default `CHAT`. */
  readonly responseMode?: ResponseMode | undefined;
  /** The Manager's join-groups setting. Default true. */
  readonly joinAllowed?: boolean | undefined;
  /** Whether the Manager shows this account to the user. Default true. */
  readonly managerAccess?: boolean | undefined;
  /** Default `light`. */
  readonly plan?: string | undefined;
  readonly chats?: readonly ChatSpec[] | undefined;
  readonly fill?: FillSpec | undefined;
  readonly friends?: FriendsSpec | undefined;
}

/** `BOT` = chat is off: the chat endpoints answer 403 (chat-line-biz §1, CONFIRMED). */
export type ResponseMode = 'CHAT' | 'BOT';
export type ChatType = 'USER' | 'GROUP' | 'ROOM';
/** Where a chat lies: `ALL` = the inbox, neither done nor spam. */
export type ChatFolder = 'ALL' | 'DONE' | 'SPAM';

export interface ChatSpec {
  readonly chatId: string;
  /** Default: told from the first letter of the id. */
  readonly type?: ChatType | undefined;
  readonly name: string;
  /** Default 3 for groups and rooms. */
  readonly members?: number | undefined;
  /** Default `ALL`. */
  readonly folder?: ChatFolder | undefined;
  /** Default 90. */
  readonly updatedMinutesAgo?: number | undefined;
}

/** That many made-up chats, all older than the ones written out. */
export interface FillSpec {
  readonly users?: number | undefined;
  readonly groups?: number | undefined;
}

/** Figures in the order contacts, target reaches, blocks. */
export type FriendFigures = readonly [contacts: number, targetReaches: number, blocks: number];

export interface FriendsSpec {
  /** How many daily rows there are, the last one for yesterday (JST). */
  readonly days: number;
  /** Totals of the first row. */
  readonly start: FriendFigures;
  /** Added with every further day; may be negative for target reaches and blocks. */
  readonly perDay: FriendFigures;
  /** Rows, counted from 0, that the export leaves out (seen in a fixture, manager-line-biz §1.3). */
  readonly gaps?: readonly number[] | undefined;
  /** Rows, counted from 0, whose figures are withheld; what the export prints for them is unknown, here an empty cell. */
  readonly withheld?: readonly number[] | undefined;
}

/** One of the Manager's groups of accounts. */
export interface AccountGroupSpec {
  readonly id: number;
  readonly name: string;
  readonly basicIds: readonly string[];
}

/** What nobody knows about the real site; every switch stands for one open question of chat-line-biz §8. */
export interface SiteSwitches {
  /** Is a group without messages in `/chats`, or only among the contacts? */
  readonly silentGroups: 'listed' | 'contactsOnly';
  /** On which chats `latestEvent` is present. */
  readonly latestEvent: 'groups' | 'always' | 'never';
  /** `kept`: the row stays and members answer 404. `gone`: nothing of it is left. */
  readonly leftGroups: 'kept' | 'gone';
  /** What `folderType=ALL` holds. */
  readonly allFolder: 'inbox' | 'everything';
  /** `rejected`: `filterKey` answers 400. */
  readonly contactsFilter: 'works' | 'rejected';
  /** How the API says "logged out". */
  readonly loggedOut: '401' | 'redirect' | 'html';
  /** Whether a room's profile has `name` and `count`. */
  readonly roomProfile: 'full' | 'bare';
  /** Whether the list keeps every loaded row in the page, or only the visible ones. */
  readonly rows: 'growing' | 'recycled';
  /** `unknown`: class names and column ids nobody has seen. */
  readonly layout: '2026' | 'unknown';
  /**
   * Where the Manager's settings page says how the switch for groups stands. `labels`: by labels that are known (manager-line-biz §8).
   * `request`: by labels nobody has seen; it loads the setting by a request of its own (§3.3, SINGLE).
   */
  readonly joinSetting: 'labels' | 'request';
}

export const defaultSwitches: SiteSwitches = {
  silentGroups: 'listed',
  latestEvent: 'groups',
  leftGroups: 'kept',
  allFolder: 'inbox',
  contactsFilter: 'works',
  loggedOut: '401',
  roomProfile: 'full',
  rows: 'growing',
  layout: '2026',
  joinSetting: 'labels',
};
