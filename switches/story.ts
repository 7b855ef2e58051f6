import type { Scenario, ScenarioStep } from '../sandbox/scenario/format';
import type { ChatSwitches } from './combinations';

/** What must hold whatever LINE's site is like, in the order of the story. */
export const promises = [
  'the account is watched',
  'what was there rings not',
  'a group is noticed before anybody writes',
  'a new group rings once',
  'its name, messages and members are not news',
  'a room rings too',
  'what is handled rings no more',
  'a group that comes back rings again',
  'a log-out is told',
  'a log-in goes on, and nothing is lost',
  'only polite GETs, and no error',
] as const;
export type Promised = (typeof promises)[number];

/** Can it hold at all? A silent group in no list that may be read cannot be seen by anybody. */
export function canHold(promised: Promised, site: ChatSwitches): boolean {
  return promised !== 'a group is noticed before anybody writes' || site.silentGroups === 'listed' || site.contactsFilter === 'works';
}

const account = '@switch01';
const group = { account, chatId: `C${'1'.repeat(32)}` };
const room = { account, chatId: `R${'2'.repeat(32)}` };

type Told = ScenarioStep & { readonly promised?: Promised };

const told: readonly Told[] = [
  { word: 'open', open: 'chat', account },
  { word: 'expect', expect: { health: { [account]: 'watching' } }, withinSeconds: 40, promised: 'the account is watched' },
  { word: 'passMinutes', passMinutes: 1 },
  { word: 'expect', expect: { badge: '', inbox: [], notifications: 0 }, withinSeconds: 10, promised: 'what was there rings not' },
  { word: 'invite', invite: { ...group, name: '新年会', members: 8 } },
  { word: 'passMinutes', passMinutes: 2 },
  { word: 'expect', expect: { badge: '1', inbox: ['新年会'] }, withinSeconds: 20, promised: 'a group is noticed before anybody writes' },
  { word: 'message', message: group },
  { word: 'expect', expect: { badge: '1', inbox: ['新年会'], notifications: 1 }, withinSeconds: 40, promised: 'a new group rings once' },
  { word: 'rename', rename: { ...group, name: '新年会 2027' } },
  { word: 'members', members: { ...group, count: 12 } },
  { word: 'message', message: group },
  { word: 'passMinutes', passMinutes: 2 },
  { word: 'expect', expect: { badge: '1', inbox: ['新年会 2027'], notifications: 1 }, withinSeconds: 20, promised: 'its name, messages and members are not news' },
  { word: 'invite', invite: { ...room, name: '三人で', members: 2 } },
  { word: 'message', message: room },
  { word: 'expect', expect: { badge: '2', notifications: 2 }, withinSeconds: 40, promised: 'a room rings too' },
  { word: 'acknowledge', acknowledge: '新年会 2027' },
  { word: 'expect', expect: { badge: '1', notInInbox: ['新年会 2027'] }, withinSeconds: 10, promised: 'what is handled rings no more' },
  { word: 'remove', remove: group },
  { word: 'passMinutes', passMinutes: 2 },
  { word: 'invite', invite: group },
  { word: 'message', message: group },
  { word: 'passMinutes', passMinutes: 1 },
  { word: 'expect', expect: { badge: '2' }, withinSeconds: 30, promised: 'a group that comes back rings again' },
  { word: 'logOut', logOut: true },
  { word: 'passMinutes', passMinutes: 2 },
  { word: 'expect', expect: { health: { [account]: 'loggedOut' } }, withinSeconds: 30, promised: 'a log-out is told' },
  { word: 'logIn', logIn: true },
  { word: 'open', open: 'chat', account },
  { word: 'expect', expect: { health: { [account]: 'watching' }, badge: '2', notifications: 3 }, withinSeconds: 30, promised: 'a log-in goes on, and nothing is lost' },
  { word: 'expect', expect: { requests: { nonGet: 0, markAsRead: 0, perSecondAtMost: 2 }, errors: 0 }, withinSeconds: 5, promised: 'only polite GETs, and no error' },
]; // oxfmt-ignore

/** By the number of its step, counted from 1: what an expectation of the story promises. */
export const promisedAt: ReadonlyMap<number, Promised> = new Map(
  told.flatMap(({ promised }, index) => (promised === undefined ? [] : [[index + 1, promised] as const])),
);

/** The core of what the bell promises, at a site with these answers: an account with old groups, one of them put aside, and two pages of people. */
export function coreStory(site: ChatSwitches): Scenario {
  return {
    title: 'the core of the bell',
    language: 'ja',
    watchLevel: 'tab',
    accounts: [
      {
        botId: `U${'a'.repeat(32)}`,
        basicId: account,
        name: 'カフェ青空 渋谷店',
        chats: [
          { chatId: `C${'8'.repeat(32)}`, name: '青空ファンの会', members: 12, updatedMinutesAgo: 90 },
          { chatId: `C${'9'.repeat(32)}`, name: '終わった会', members: 4, updatedMinutesAgo: 200, folder: 'DONE' },
        ],
        fill: { users: 30, groups: 3 },
      },
    ],
    accountGroups: [],
    site,
    // What cannot hold is looked at, but not waited for.
    steps: told.map(({ promised, ...step }) => (promised !== undefined && !canHold(promised, site) ? { ...step, withinSeconds: 0 } : step)),
  };
}
