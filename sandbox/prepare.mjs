// Makes everything ready that the project's commands need: packages, generated types, a browser. Plain JavaScript without packages,
// because it runs first on a fresh copy. Says nothing when all is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser, oldestBrowser } from './findBrowser.mjs';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(project, 'node_modules', '.yobirin-installed');
const debianPackages = ['chromium', 'chromium-l10n', 'fonts-noto-cjk', 'fonts-noto-core'];

function fail(...lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}

function run(command, parameters, options = {}) {
  const onWindows = process.platform === 'win32';
  return spawnSync(command, parameters, { cwd: project, stdio: 'inherit', shell: onWindows, ...options }).status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Node ${process.versions.node} is too old: 20.19 or later is needed. See https://nodejs.org/`);
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(project, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  // A folder installed by hand from the same lock file is taken as it is.
  if (isInstalled()) {
    writeFileSync(stamp, lock);
    return;
  }
  console.log('installing packages (npm ci)…');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) fail('npm ci failed; its own message stands above.');
  writeFileSync(stamp, lock);
}

/** npm leaves its own list of what it installed; it is newer than the lock file when it was made from it. */
function isInstalled() {
  const listed = join(project, 'node_modules', '.package-lock.json');
  if (!existsSync(listed)) return false;
  const wanted = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(listed, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional === true || installed[path]?.version === entry.version);
}

function generateTypes() {
  if (existsSync(join(project, '.wxt', 'wxt.d.ts'))) return;
  console.log('generating types (wxt prepare)…');
  if (!run(process.execPath, [join(project, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare']))
    fail('wxt prepare failed; its own message stands above.');
}

function isDebianRoot() {
  return process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** What Japanese, Thai and Chinese text needs on a bare Debian: the browser's own words and letters to draw them with. */
function lackingPackages(browser) {
  if (!isDebianRoot()) return [];
  const lacking = [];
  if (browser === '/usr/bin/chromium' && !existsSync('/usr/share/chromium/locales/ja.pak') && !existsSync('/usr/lib/chromium/locales/ja.pak'))
    lacking.push('chromium-l10n');
  if (!hasFont('NotoSansCJK')) lacking.push('fonts-noto-cjk');
  if (!hasFont('NotoSansThai')) lacking.push('fonts-noto-core');
  return lacking;
}

function hasFont(name) {
  const folders = ['/usr/share/fonts/opentype/noto', '/usr/share/fonts/truetype/noto'];
  return folders.some((folder) => existsSync(folder) && readdirSync(folder).some((file) => file.startsWith(name)));
}

function installDebianPackages(names) {
  console.log(`installing ${names.join(', ')} (apt-get)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return run('apt-get', ['update', '-qq'], { env }) && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env });
}

async function provideBrowser() {
  let found = await findBrowser();
  if (found.path === null && process.env.YOBIRIN_BROWSER) fail(...found.refused);
  if (found.path === null && isDebianRoot()) {
    installDebianPackages(debianPackages);
    found = await findBrowser();
  }
  if (found.path === null) {
    console.log('downloading a Chromium (Playwright)…');
    run(process.execPath, [join(project, 'node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium']);
    found = await findBrowser();
  }
  if (found.path === null) {
    fail(
      `There is no browser that takes an unpacked extension. Install Chromium ${oldestBrowser} or later (Debian, Ubuntu: "sudo apt-get install ${debianPackages.join(' ')}";`,
      'macOS: "brew install --cask chromium"), or put the path of one into the environment variable YOBIRIN_BROWSER.',
      ...found.refused.map((reason) => `  looked at ${reason}`),
    );
  }
  const lacking = lackingPackages(found.path);
  if (lacking.length > 0 && !installDebianPackages(lacking))
    console.warn(`could not install ${lacking.join(', ')}: some languages may be drawn as boxes.`);
}

checkNode();
installPackages();
generateTypes();
await provideBrowser();
