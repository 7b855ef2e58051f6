import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../tests/e2e/extensionBrowser';
import type { World } from '../world';
import type { ScenarioStep } from './format';

type OpenStep = Extract<ScenarioStep, { word: 'open' }>;
export type PageKind = OpenStep['open'];

/** The tabs a scenario opened. The same page of the same account is opened once and then loaded again. */
export class LinePages {
  readonly #browser: ExtensionBrowser;
  readonly #world: World;
  readonly #open = new Map<string, Page>();

  constructor(browser: ExtensionBrowser, world: World) {
    this.#browser = browser;
    this.#world = world;
  }

  /** Opens the page in front. A page that answers with trouble is left as it is: that is what the user would see. */
  async open(kind: PageKind, account: string | number | undefined): Promise<Page> {
    const url = this.#urlOf(kind, account);
    const key = `${kind} ${url}`;
    const known = this.#open.get(key);
    const page = known !== undefined && !known.isClosed() ? known : await this.#browser.context.newPage();
    this.#open.delete(key);
    this.#open.set(key, page);
    if (page === known) await page.reload({ waitUntil: 'domcontentloaded' }).catch(() => undefined);
    else await page.goto(url, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
    await page.bringToFront();
    return page;
  }

  /** The tab of that kind that was opened last; null when there is none. */
  latest(kind: string): Page | null {
    const entries = [...this.#open.entries()].filter(([key, page]) => key.startsWith(`${kind} `) && !page.isClosed());
    return entries.at(-1)?.[1] ?? null;
  }

  /** The open tabs of LINE's sites. */
  ofLine(): Page[] {
    return this.#browser.context.pages().filter((page) => /^https:\/\/[^/]*\.line\.biz\//.test(page.url()));
  }

  /** Closes what shows LINE, and what else the scenario opened. */
  async closeAll(): Promise<void> {
    const pages = new Set([...this.ofLine(), ...this.#open.values()]);
    this.#open.clear();
    await Promise.all([...pages].map((page) => page.close()));
  }

  #urlOf(kind: PageKind, named: string | number | undefined): string {
    if (kind === 'popup' || kind === 'dashboard') return this.#browser.url(`${kind}.html`);
    if (kind === 'accountGroup') return `https://manager.line.biz/groups/${named ?? this.#world.accountGroups[0]?.id ?? 0}/setting`;
    const account = named === undefined ? this.#world.accounts[0] : this.#world.findAccount(String(named));
    if (account === undefined || account === null) throw new Error(`open: there is no account ${named ?? 'at all'} in this world`);
    if (kind === 'chat') return `https://chat.line.biz/${account.botId}`;
    return `https://manager.line.biz/account/${account.basicId}${managerPaths[kind]}`;
  }
}

const managerPaths = { manager: '', settings: '/setting', insight: '/insight/friends', broadcast: '/broadcast/create' } as const;
