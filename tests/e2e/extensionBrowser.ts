import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { chromiumFlags } from '../../sandbox/chromiumFlags';
import { findBrowser } from '../../sandbox/findBrowser.mjs';
import { clockPatch } from '../../sandbox/scenario/clockPatch';
import { databasePatch, type DatabaseMood } from '../../sandbox/scenario/databasePatch';
import { WorkerSession } from '../../sandbox/scenario/workerSession';
import { watchForErrors } from './extensionErrors';

export interface BrowserOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Port of the stand-in for LINE's hosts. */
  readonly sandboxPort: number;
  /** A folder `newProfile` made. The same folder again = the same user after a restart. */
  readonly profile: string;
  readonly visible?: boolean;
  /** Browser language: `ja`, `en`, `th` or `zh-TW`. */
  readonly language?: string;
  /** How far the clock runs ahead of the machine's from the start, ms. */
  readonly clockAheadMs?: number;
  /** What becomes of what the worker writes, from the start. */
  readonly database?: DatabaseMood;
  /** Told of every error that the extension's pages, worker or content scripts log. */
  readonly onError?: (text: string) => void;
  /** Optional permissions that the user has given already; the prompt cannot be pressed without a screen. */
  readonly given?: readonly string[];
}

/** A new, empty user profile. Developer mode is on, else a reload of the extension would switch it off. */
export function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'yobirin-profile-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } }, intl: { accept_languages: 'ja,en' }, session: { restore_on_startup: 5 } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

export function deleteProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** A real Chromium with the built extension in it, whose way to LINE leads to the sandbox. */
export class ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly #browserSession: CDPSession;
  readonly #onError: (text: string) => void;
  #worker: WorkerSession | null = null;
  #control: { readonly page: Page; readonly session: CDPSession } | null = null;
  #isWorkerRunning = true;
  /** What the worker is told before its own first line, by what it changes. */
  readonly #patches = new Map<'clock' | 'database', string>();
  #pageClock: { dispose(): Promise<void> } | null = null;

  private constructor(context: BrowserContext, extensionId: string, browserSession: CDPSession, onError: (text: string) => void) {
    this.context = context;
    this.extensionId = extensionId;
    this.#browserSession = browserSession;
    this.#onError = onError;
  }

  /** Throws with a sentence for people when there is no usable browser or the extension does not come up within 15 s. */
  static async launch(options: BrowserOptions): Promise<ExtensionBrowser> {
    const extension = copyIntoProfile(options);
    const language = options.language ?? 'ja';
    const context = await chromium.launchPersistentContext(options.profile, {
      executablePath: await browserPath(),
      headless: options.visible !== true,
      chromiumSandbox: false,
      viewport: options.visible === true ? null : { width: 1200, height: 860 },
      env: { ...definedEnvironment(), LANGUAGE: language.replace('-', '_'), TZ: 'Asia/Tokyo' },
      args: [...browserFlags(options), `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    });
    try {
      return await ExtensionBrowser.#prepare(context, options);
    } catch (cause) {
      await context.close();
      throw cause;
    }
  }

  static async #prepare(context: BrowserContext, options: BrowserOptions): Promise<ExtensionBrowser> {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }).catch(() => null));
    if (worker === null) throw new Error('the extension did not start in the browser: its service worker never appeared');
    const extensionId = new URL(worker.url()).host;
    const browser = context.browser();
    if (browser === null) throw new Error('this Playwright gives no session to the browser of a persistent context');
    const onError = options.onError ?? (() => undefined);
    watchForErrors(context, extensionId, onError);
    const started = new ExtensionBrowser(context, extensionId, await browser.newBrowserCDPSession(), onError);
    await started.#attachToWorker();
    if (options.clockAheadMs !== undefined && options.clockAheadMs !== 0) await started.setClockAhead(options.clockAheadMs);
    if (options.database !== undefined && options.database !== 'works') await started.setDatabase(options.database);
    return started;
  }

  /** Address of one of the extension's own pages, e.g. `dashboard.html`. */
  url(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  /** A new tab with one of the extension's own pages. */
  async page(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.url(path));
    return page;
  }

  /** A new tab of the extension without a script of its own: what is stored can be reached from it, and nothing is shown or read. */
  async quietPage(): Promise<Page> {
    return this.page('manifest.json');
  }

  /** The welcome page, which the extension opens itself when it is new to a profile. */
  async welcomePage(): Promise<Page> {
    const isWelcome = (page: Page) => page.url() === this.url('dashboard.html#/welcome');
    for (let waited = 0; waited < 10_000; waited += 50) {
      const welcome = this.context.pages().find(isWelcome);
      if (welcome !== undefined) return welcome;
      await pause(50);
    }
    throw new Error('the extension did not open its welcome page');
  }

  /** Ends the service worker as the browser does when it has been idle; whatever it listens for starts it again. */
  async stopWorker(): Promise<void> {
    const { session } = await this.#controlPage();
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some((version) => version.runningStatus === 'stopped')) resolve();
      });
    });
    const stop = async (): Promise<void> => {
      await session.send('ServiceWorker.stopAllWorkers');
      await Promise.race([stopped, pause(3_000)]);
    };
    await (this.#worker === null ? stop() : this.#worker.whileNotHeld(stop));
  }

  /** Starts the service worker if it does not run. */
  async startWorker(): Promise<void> {
    const { session } = await this.#controlPage();
    if (!this.#isWorkerRunning) await session.send('ServiceWorker.startWorker', { scopeURL: this.url('') });
    for (let waited = 0; !this.#isWorkerRunning && waited < 5_000; waited += 50) await pause(50);
    await this.#attachToWorker();
  }

  /** Value of an expression in the service worker, which is started if need be. */
  async evaluateInWorker(expression: string): Promise<unknown> {
    await this.startWorker();
    if (this.#worker === null) throw new Error('the service worker cannot be reached');
    return this.#worker.evaluate(expression);
  }

  /** Lets the clock of the worker and of all pages run ahead of the machine's, now and after every restart of the worker. */
  async setClockAhead(aheadMs: number): Promise<void> {
    const script = clockPatch(aheadMs);
    await this.#patchWorker('clock', script);
    await this.#pageClock?.dispose();
    this.#pageClock = await this.context.addInitScript({ content: script });
    await Promise.all(this.context.pages().map((page) => page.evaluate(script).catch(() => undefined)));
  }

  /** Lets the worker's database refuse to write, or take again, now and after every restart of the worker. */
  async setDatabase(mood: DatabaseMood): Promise<void> {
    await this.#patchWorker('database', databasePatch(mood));
  }

  /** The extension is loaded anew, as by an update: its pages close, its scripts in other pages lose their worker. */
  async reloadExtension(): Promise<void> {
    const ownPages = this.context.pages().filter((page) => page.url().startsWith(this.url('')));
    const closed = Promise.all(ownPages.map((page) => page.waitForEvent('close', { timeout: 15_000 })));
    await this.evaluateInWorker('void setTimeout(() => chrome.runtime.reload(), 50)');
    await closed;
    this.#control = null;
    this.#worker = null;
    this.#isWorkerRunning = true;
    for (let waited = 0; waited < 15_000; waited += 50) {
      if (await this.#attachToWorker().catch(() => false)) return;
      await pause(50);
    }
    throw new Error('the service worker did not come back after the extension was loaded anew');
  }

  /** Gives the host permission that the level "always" asks for; a headless browser cannot press the prompt (the request then answers at once). */
  async grantHost(pattern: string): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      ([id, host]) =>
        new Promise<void>((resolve) => {
          const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
          developerPrivate.addHostPermission(id, host, resolve);
        }),
      [this.extensionId, pattern] as const,
    );
    await page.close();
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  async #attachToWorker(): Promise<boolean> {
    if (this.#worker !== null) return true;
    this.#worker = await WorkerSession.attach(this.#browserSession, this.extensionId, (text) => this.#onError(`worker: ${text}`));
    if (this.#patches.size > 0) await this.#runPatches();
    return this.#worker !== null;
  }

  async #patchWorker(of: 'clock' | 'database', script: string): Promise<void> {
    // Its first patch needs a worker that answers; later ones wait for its next life.
    if (this.#patches.size === 0 && !this.#isWorkerRunning) await this.startWorker();
    this.#patches.set(of, script);
    await this.#runPatches();
  }

  async #runPatches(): Promise<void> {
    await this.#worker?.runFirst([...this.#patches.values()].join('\n'), this.#isWorkerRunning);
  }

  /** A quiet page through which the browser reports on the worker. */
  async #controlPage(): Promise<{ readonly page: Page; readonly session: CDPSession }> {
    if (this.#control !== null) return this.#control;
    const page = await this.quietPage();
    const session = await this.context.newCDPSession(page);
    const known = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        for (const version of versions) {
          if (version.scriptURL.startsWith(this.url(''))) this.#isWorkerRunning = version.runningStatus === 'running';
        }
        if (versions.length > 0) resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await Promise.race([known, pause(1_000)]);
    this.#control = { page, session };
    return this.#control;
  }
}

interface DeveloperPrivate {
  addHostPermission(id: string, pattern: string, done: () => void): void;
}

/** The same Chromium without the extension, on its way to the sandbox too: what a page is like when nothing of ours is there. */
export async function launchWithoutExtension(options: Pick<BrowserOptions, 'sandboxPort'>): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), chromiumSandbox: false, args: browserFlags(options) });
}

async function browserPath(): Promise<string> {
  const { path, refused } = await findBrowser();
  if (path === null) throw new Error(['no usable Chromium was found; run `node sandbox/prepare.mjs`', ...refused].join('\n  '));
  return path;
}

function browserFlags({ sandboxPort, visible }: Pick<BrowserOptions, 'sandboxPort' | 'visible'>): string[] {
  const flags = ['--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return [...(visible === true ? [] : ['--headless=new', '--disable-gpu']), ...flags, ...chromiumFlags(sandboxPort)];
}

/** A build that is made anew while the browser runs must not reach into it, so the browser gets a copy of its own. */
function copyIntoProfile({ extension, profile, given = [] }: BrowserOptions): string {
  const copy = join(profile, 'yobirin-extension');
  if (existsSync(copy)) return copy;
  const built = join(extension, 'manifest.json');
  if (!existsSync(built)) throw new Error(`no built extension in ${extension}`);
  cpSync(extension, copy, { recursive: true });
  if (given.length > 0) writeFileSync(join(copy, 'manifest.json'), withGiven(readFileSync(built, 'utf8'), given));
  return copy;
}

/** The manifest as if the user had agreed: what was optional is there from the start. */
function withGiven(text: string, given: readonly string[]): string {
  const manifest = JSON.parse(text) as Record<string, unknown>;
  for (const key of ['permissions', 'host_permissions']) {
    const optional = (manifest[`optional_${key}`] ?? []) as readonly string[];
    manifest[key] = [...((manifest[key] ?? []) as readonly string[]), ...optional.filter((permission) => given.includes(permission))];
    manifest[`optional_${key}`] = optional.filter((permission) => !given.includes(permission));
  }
  return JSON.stringify(manifest);
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
