import type { Page } from '@playwright/test';
import { deleteProfile, ExtensionBrowser, newProfile } from '../../tests/e2e/extensionBrowser';
import { type Sandbox, startSandbox } from '../server';
import { World } from '../world';
import { AlarmClock } from './alarmClock';
import type { DatabaseMood } from './databasePatch';
import type { Scenario } from './format';
import type { RememberedImport } from './importOutcomes';
import { LinePages } from './linePages';
import { NotificationCount } from './notificationCount';
import { chooseWatchLevel } from './welcomePage';

export interface StageOptions {
  readonly extension: string;
  readonly visible: boolean;
}

/** One scenario's world, site and browser, with a tab of the extension through which everything is looked at. */
export class Stage {
  readonly scenario: Scenario;
  readonly world: World;
  readonly sandbox: Sandbox;
  readonly notifications = new NotificationCount();
  readonly alarms = new AlarmClock(this);
  /** Errors that the extension logged, oldest first. */
  readonly errors: string[] = [];
  /** What became of the files a scenario handed over, by name: the page that said so is closed again. */
  readonly imports = new Map<string, RememberedImport>();
  /** The check that was started last, which steps about a check mean. */
  latestRun: string | null = null;
  /** How far the clock runs ahead of the machine's, ms. */
  clockAheadMs = 0;
  readonly #options: StageOptions;
  readonly #profile: string;
  #database: DatabaseMood = 'works';
  #browser: ExtensionBrowser | null = null;
  #observer: Page | null = null;
  #pages: LinePages | null = null;
  #workTab: Page | null = null;

  private constructor(scenario: Scenario, world: World, sandbox: Sandbox, options: StageOptions) {
    this.scenario = scenario;
    this.world = world;
    this.sandbox = sandbox;
    this.#options = options;
    this.#profile = newProfile();
  }

  /** Sets everything up, the watch level included. Throws when browser, sandbox or extension do not come up. */
  static async open(scenario: Scenario, options: StageOptions): Promise<Stage> {
    const world = new World(scenario);
    const stage = new Stage(scenario, world, await startSandbox({ world }), options);
    try {
      await stage.#launch((browser) => browser.welcomePage());
      if (scenario.watchLevel === 'always') await stage.browser.grantHost('https://chat.line.biz/*');
      if (scenario.steps.some(({ word }) => word === 'checkJoining')) await stage.browser.grantHost('https://manager.line.biz/*');
      await chooseWatchLevel(stage.observer, stage.browser.url('dashboard.html'), scenario.watchLevel);
      return stage;
    } catch (cause) {
      await stage.close();
      throw cause;
    }
  }

  get browser(): ExtensionBrowser {
    return required(this.#browser);
  }

  get observer(): Page {
    return required(this.#observer);
  }

  get pages(): LinePages {
    return required(this.#pages);
  }

  /** The one tab in which the user works with the extension, in front, at one of its screens (`dashboard.html#/…`); loaded anew only for another page. */
  async workTab(path: string): Promise<Page> {
    if (this.#workTab === null || this.#workTab.isClosed()) this.#workTab = await this.browser.page(path);
    else if (this.#workTab.url() !== this.browser.url(path)) await this.#workTab.goto(this.browser.url(path));
    await this.#workTab.bringToFront();
    return this.#workTab;
  }

  /** The user quits the browser and starts it again. Tabs are gone, what the extension keeps is not. */
  async restartBrowser(): Promise<void> {
    this.notifications.stop();
    this.alarms.stop();
    await this.browser.close();
    await this.#launch((browser) => browser.page('dashboard.html'));
    if (this.clockAheadMs > 0) this.alarms.keepGoing();
  }

  /** Writes of the worker fail from now on, also after a restart of the browser, or work again. */
  async setDatabase(mood: DatabaseMood): Promise<void> {
    this.#database = mood;
    await this.browser.setDatabase(mood);
  }

  /** The extension is loaded anew under LINE's pages, which stay open. */
  async reloadExtension(): Promise<void> {
    this.notifications.stop();
    this.alarms.stop();
    await this.browser.reloadExtension();
    this.#observe(await this.browser.page('dashboard.html'));
    if (this.clockAheadMs > 0) this.alarms.keepGoing();
  }

  async close(): Promise<void> {
    this.notifications.stop();
    this.alarms.stop();
    await this.#browser?.close().catch(() => undefined);
    await this.sandbox.close();
    deleteProfile(this.#profile);
  }

  async #launch(observer: (browser: ExtensionBrowser) => Promise<Page>): Promise<void> {
    this.#browser = await ExtensionBrowser.launch({
      extension: this.#options.extension,
      sandboxPort: this.sandbox.port,
      profile: this.#profile,
      visible: this.#options.visible,
      language: this.scenario.language,
      clockAheadMs: this.clockAheadMs,
      database: this.#database,
      onError: (text) => this.errors.push(text),
    });
    this.#pages = new LinePages(this.#browser, this.world);
    this.#observe(await observer(this.#browser));
  }

  #observe(page: Page): void {
    this.#observer = page;
    this.notifications.start(page);
  }
}

function required<Thing>(thing: Thing | null): Thing {
  if (thing === null) throw new Error('the browser is not up');
  return thing;
}
