import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltExtension, builtExtension } from './builtExtension';

const buildTimeout = 60_000;
const kB = 1000;

/** Hosts whose addresses may stand in the bundles, and why. */
const knownHosts = new Map([
  ['line.me', 'the link that opens an account in LINE on a phone: shown, copied and drawn as QR code, never requested'],
  ['chat.line.biz', 'the page we watch'],
  ['manager.line.biz', 'links to settings, and the friends figures that are collected'],
  ['account.line.biz', 'link to the login'],
  ['profile.line-scdn.net', 'group pictures'],
  ['www.w3.org', 'names of SVG and MathML, never loaded'],
  ['react.dev', "text of React's errors"],
  ['dexie.org', "text of Dexie's errors"],
  ['tinyurl.com', "text of Dexie's errors"],
  ['github.com', "text of WXT's errors"],
  ['wxt.dev', "text of WXT's errors"],
  ['bit.ly', "text of Dexie's errors"],
  ['schemas.openxmlformats.org', 'names inside Excel files, never loaded'],
  ['schemas.microsoft.com', 'names inside Excel files, never loaded'],
]);

/** Words that survive minification. */
function signsOf(code: string): string[] {
  const signs = { Dexie: /DexieError|PrematureCommitError/, 'a database': /indexedDB/, React: /react\.dev\/errors/ };
  return Object.entries(signs)
    .filter(([, sign]) => sign.test(code))
    .map(([name]) => name);
}

describe('the extension built for Chrome', () => {
  let built: BuiltExtension;
  let scripts: readonly string[];

  beforeAll(() => {
    built = builtExtension('chrome');
    scripts = built.files.filter((file) => file.endsWith('.js'));
  }, buildTimeout);

  /** A script or page with all it loads at its start. */
  function codeOf(file: string): string {
    return built
      .loadedBy(file)
      .map((loaded) => built.text(loaded))
      .join('\n');
  }

  /** Anything new here is something users are asked for, or a door into the extension: it must be a visible change of this test. */
  it('asks for exactly this', () => {
    expect(built.manifest()).toEqual({
      manifest_version: 3,
      name: '__MSG_extensionName__',
      description: '__MSG_extensionDescription__',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
      icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
      default_locale: 'ja',
      minimum_chrome_version: '144',
      permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'sidePanel'],
      optional_permissions: ['downloads'],
      optional_host_permissions: ['https://chat.line.biz/*', 'https://manager.line.biz/*'],
      action: { default_title: expect.any(String) as string, default_popup: 'popup.html' },
      background: { service_worker: 'background.js', type: 'module' },
      side_panel: { default_path: 'sidepanel.html' },
      content_scripts: [
        { matches: ['https://chat.line.biz/*'], run_at: 'document_start', css: ['content-scripts/chat.css'], js: ['content-scripts/chat.js'] },
        { matches: ['https://manager.line.biz/*'], run_at: 'document_start', js: ['content-scripts/manager.js'] },
        {
          matches: ['https://chat.line.biz/*', 'https://manager.line.biz/*'],
          run_at: 'document_start',
          js: ['content-scripts/tap.js'],
          world: 'MAIN',
        },
      ],
      content_security_policy: {
        extension_pages:
          "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https://profile.line-scdn.net; connect-src 'self' https://chat.line.biz https://manager.line.biz; object-src 'none'",
      },
    });
  });

  /** There IndexedDB would be LINE's, not ours; and whoever opens LINE's page pays for every byte. */
  it.each(['content-scripts/chat.js', 'content-scripts/tap.js', 'content-scripts/manager.js'])('%s carries neither Dexie nor React', (file) => {
    expect(signsOf(codeOf(file))).toEqual([]);
  });

  it('recognises Dexie and React where they are', () => {
    expect(signsOf(codeOf('background.js'))).toEqual(['Dexie', 'a database']);
    expect(signsOf(codeOf('popup.html'))).toEqual(['Dexie', 'a database', 'React']);
  });

  it('the tap knows nothing of the extension', () => {
    expect(built.text('content-scripts/tap.js').match(/sendMessage|runtime\.connect|storage\.local/)).toBeNull();
  });

  it('keeps its weight', () => {
    expect(built.rawSize(['content-scripts/tap.js'])).toBeLessThan(2 * kB);
    expect(built.rawSize(['content-scripts/chat.js'])).toBeLessThanOrEqual(72 * kB);
    expect(built.rawSize(['content-scripts/manager.js'])).toBeLessThanOrEqual(48 * kB);
    expect(built.packedSize(built.loadedBy('background.js'))).toBeLessThanOrEqual(125 * kB);
    expect(built.packedSize(built.loadedBy('popup.html'))).toBeLessThanOrEqual(170 * kB);
  });

  it('counts what a page loads, not only its own file', () => {
    expect(built.loadedBy('popup.html').filter((file) => file.endsWith('.js')).length).toBeGreaterThan(1);
    expect(built.loadedBy('popup.html').every((file) => built.files.includes(file))).toBe(true);
  });

  it('names no host but these', () => {
    const hosts = built.files
      .filter((file) => /\.(?:js|css|html)$/.test(file))
      .flatMap((file) => [...built.text(file).matchAll(/\b(?:https?|wss?):\/\/([a-z0-9.-]+)/gi)].map((match) => match[1] ?? ''));
    expect([...new Set(hosts)].filter((host) => !knownHosts.has(host))).toEqual([]);
  });

  it('turns no text into code', () => {
    expect(scripts.filter((file) => /\beval\s*\(|\bnew Function\b|(?<![\w$.])Function\s*\(["'`]/.test(built.text(file)))).toEqual([]);
  });

  it('has no page that loads a script from elsewhere or carries one inline', () => {
    const pages = built.files.filter((file) => file.endsWith('.html'));
    expect(pages).toContain('popup.html');
    expect(pages.filter((page) => /<script(?![^>]*\bsrc="\/)[^>]*>/.test(built.text(page)))).toEqual([]);
  });

  it('ships no source map and no test', () => {
    expect(built.files.filter((file) => /\.map$|\.test\./.test(file))).toEqual([]);
  });
});

describe('the extension built for Firefox', () => {
  it(
    'still builds',
    () => {
      expect(builtExtension('firefox').files).toContain('manifest.json');
    },
    buildTimeout,
  );
});
