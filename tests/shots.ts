import { figureTabs } from '../components/figures/figuresAddress';
import { busyWorld, calmWorld, hostileWorld, type StoredWorld } from './e2e/busyWorld';
import { checksWorld, runIds } from './e2e/checksWorld';
import { figuresWorld } from './e2e/figuresWorld';
import { hostileReadyWorld, readyWorld } from './e2e/readyWorld';

const popup = { width: 440, height: 600 };
export const tab = { width: 1280, height: 800 };

/** One picture. */
export interface Shot {
  readonly name: string;
  /** A page of the extension, or a whole address at LINE. */
  readonly page: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly world: (now: number) => StoredWorld;
  /** What must be there besides the heading. */
  readonly shows?: string;
  /** As it comes out of a printer. */
  readonly printed?: true;
}

const emptyWorld = () => ({ accounts: [], groups: [], groupEvents: [], reader: [] });

/** Every picture there is. */
export function shots(now: number): Shot[] {
  const ringing = busyWorld(now).groups.find((group) => group.returned);
  const group = `dashboard.html#/inbox/${ringing?.accountId ?? ''}/${ringing?.chatId ?? ''}`;
  const badDay = (at: number) => busyWorld(at, true);
  return [
    { name: 'popup-inbox', page: 'popup.html', size: popup, world: busyWorld },
    { name: 'popup-inbox-empty', page: 'popup.html', size: popup, world: calmWorld },
    { name: 'popup-inbox-hostile', page: 'popup.html', size: popup, world: hostileWorld },
    { name: 'popup-watch', page: 'popup.html#/watch', size: popup, world: busyWorld },
    { name: 'popup-watch-bad-day', page: 'popup.html#/watch', size: popup, world: badDay },
    { name: 'inbox', page: 'dashboard.html#/inbox', size: tab, world: busyWorld },
    { name: 'inbox-empty', page: 'dashboard.html#/inbox', size: tab, world: calmWorld },
    { name: 'inbox-hostile', page: 'dashboard.html#/inbox', size: tab, world: hostileWorld },
    { name: 'group', page: group, size: tab, world: busyWorld },
    { name: 'watch', page: 'dashboard.html#/watch', size: tab, world: busyWorld },
    { name: 'watch-bad-day', page: 'dashboard.html#/watch', size: tab, world: badDay },
    { name: 'settings', page: 'dashboard.html#/settings', size: tab, world: busyWorld },
    { name: 'stored', page: 'dashboard.html#/stored', size: tab, world: busyWorld },
    { name: 'welcome', page: 'dashboard.html#/welcome', size: tab, world: calmWorld },
    { name: 'ready', page: 'dashboard.html#/ready', size: tab, world: readyWorld, shows: 'table' },
    { name: 'ready-empty', page: 'dashboard.html#/ready', size: tab, world: emptyWorld },
    { name: 'ready-hostile', page: 'dashboard.html#/ready', size: tab, world: hostileReadyWorld, shows: 'table' },
    { name: 'ready-expected', page: 'dashboard.html#/ready/expected', size: tab, world: readyWorld, shows: 'table' },
    { name: 'ready-expected-empty', page: 'dashboard.html#/ready/expected', size: tab, world: calmWorld },
    { name: 'ready-expected-hostile', page: 'dashboard.html#/ready/expected', size: tab, world: hostileReadyWorld, shows: 'table' },
    { name: 'ready-popup', page: 'popup.html', size: popup, world: readyWorld },
    { name: 'ready-popup-watch', page: 'popup.html#/watch', size: popup, world: readyWorld },
    ...figureShots(),
    ...checkShots(now),
  ];
}

/** A chart or a table; before all days are read there is only a sentence. */
export const figureShows = 'table, figure, [role="figure"], [role="grid"]';
export const shop: Shot['world'] = (now) => figuresWorld(now, 36, 400);
const figureWorlds: readonly { readonly accounts: number; readonly world: Shot['world'] }[] = [
  { accounts: 3, world: (now) => figuresWorld(now, 3, 200) },
  { accounts: 36, world: shop },
  { accounts: 300, world: (now) => figuresWorld(now, 300, 1_095) },
];

function figureShots(): Shot[] {
  return [
    ...figureWorlds.flatMap(({ accounts, world }) =>
      figureTabs.map((part) => ({
        name: `figures-${part}-${accounts}`,
        page: `dashboard.html#/figures/${part}`,
        size: tab,
        world,
        shows: figureShows,
      })),
    ),
    { name: 'figures-empty', page: 'dashboard.html#/figures', size: tab, world: calmWorld },
    { name: 'figures-import', page: 'dashboard.html#/figures/import', size: tab, world: shop },
    { name: 'figures-files', page: 'dashboard.html#/figures/files', size: tab, world: shop },
    { name: 'figures-collect', page: 'dashboard.html#/figures/collect', size: tab, world: shop },
    { name: 'figures-popup', page: 'popup.html#/figures', size: popup, world: shop },
    { name: 'figures-popup-empty', page: 'popup.html#/figures', size: popup, world: calmWorld },
  ];
}

/** Narrow and high, as Chrome's side panel is. */
const panel = { width: 360, height: 800 };
const wide = { width: 1_600, height: 900 };

/** An account of the checks' world that exists at the sandbox too, so that a page of the Manager can be opened for it. */
export const composingAccount = { botId: `U${'1'.padStart(32, '0')}`, basicId: '@demo0003', name: 'カフェ青空 下北沢店' };

function checkShots(now: number): Shot[] {
  const [record] = checksWorld(now).signedRecords.filter(({ runId }) => runId === runIds.signed);
  const run = (id: string, place = '') => `dashboard.html#/checks/run/${id}${place}`;
  const signed = run(runIds.signed, `/record/${record?.recordId ?? ''}`);
  const pages: readonly (readonly [name: string, page: string, more?: Partial<Shot>])[] = [
    ['home', 'dashboard.html#/checks'],
    ['new', 'dashboard.html#/checks/new'],
    ['plan', run(runIds.bulk, '/plan')],
    ['matrix', run(runIds.bulk), { shows: '[data-verdict]', size: wide }],
    ['matrix-60', run(runIds.bulk), { shows: '[data-verdict]', size: wide, world: (at) => checksWorld(at, 60) }],
    ['cancelled', run(runIds.cancelled), { shows: '[data-verdict]' }],
    ['record', signed, { shows: '[data-record]' }],
    ['record-printed', signed, { shows: '[data-record]', printed: true }],
    ['after', run(runIds.sent, '/after')],
    ['history', 'dashboard.html#/checks/history'],
    ['templates', 'dashboard.html#/checks/templates'],
    ['groups', 'dashboard.html#/checks/groups'],
    ['plans', 'dashboard.html#/checks/plans'],
    ['popup', 'popup.html#/checks', { size: popup }],
    ['popup-empty', 'popup.html#/checks', { size: popup, world: calmWorld }],
    ['panel', 'sidepanel.html', { size: panel }],
    ['strip', `https://manager.line.biz/account/${composingAccount.basicId}/broadcast/create`, { shows: 'yobirin-strip section' }],
  ];
  return pages.map(([name, page, more]) => ({ name: `checks-${name}`, page, size: tab, world: checksOfToday, ...more }));
}

const checksOfToday: Shot['world'] = (now) => checksWorld(now);
