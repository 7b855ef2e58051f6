// Plain JavaScript on purpose: `prepare.mjs` runs it before anything is installed.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** The extension uses the browser's own `Temporal`, which came with this version. */
export const oldestBrowser = 144;

const macPaths = ['/Applications/Chromium.app/Contents/MacOS/Chromium'];

/**
 * Finds a Chromium that takes an unpacked extension from the command line. Branded Chrome does not (since version 137), so it is refused.
 * `refused` says why each browser that was looked at cannot be used.
 */
export async function findBrowser() {
  const refused = [];
  const wanted = process.env.YOBIRIN_BROWSER;
  if (wanted !== undefined && wanted !== '') {
    const reason = whyNot(wanted);
    return reason === null ? { path: wanted, refused } : { path: null, refused: [`YOBIRIN_BROWSER=${wanted}: ${reason}`] };
  }
  for (const path of ['/usr/bin/chromium', ...inPath('chromium'), ...inPath('chromium-browser'), ...macPaths]) {
    if (!existsSync(path)) continue;
    const reason = whyNot(path);
    if (reason === null) return { path, refused };
    if (!refused.some((known) => known.startsWith(`${path}:`))) refused.push(`${path}: ${reason}`);
  }
  const downloaded = await playwrightsOwn();
  if (downloaded === null) return { path: null, refused };
  const reason = whyNot(downloaded);
  return reason === null ? { path: downloaded, refused } : { path: null, refused: [...refused, `${downloaded}: ${reason}`] };
}

function inPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, process.platform === 'win32' ? `${name}.exe` : name));
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
  } catch {
    return null;
  }
}

/** Null when the browser can be used. */
function whyNot(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return 'it does not exist or may not be run';
  }
  // Chromium on Windows opens a window instead of telling its version.
  if (process.platform === 'win32') return /google[\\/]chrome[\\/]/i.test(path) ? brandedReason : null;
  let version;
  try {
    version = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 });
  } catch {
    return 'it does not start';
  }
  if (/^Google Chrome\b(?! for Testing)/.test(version)) return brandedReason;
  const major = Number(/\b(\d+)\.\d+\.\d+/.exec(version)?.[1]);
  return major >= oldestBrowser ? null : `it is ${version.trim()}, and version ${oldestBrowser} or later is needed`;
}

const brandedReason = 'branded Google Chrome no longer loads unpacked extensions from the command line; use Chromium';
