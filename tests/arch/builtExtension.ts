import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '../..');
const sources = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package.json'];

/** The built output of one browser. Builds it first when it is missing or older than any source. Throws when the build fails. */
export function builtExtension(browser: 'chrome' | 'firefox'): BuiltExtension {
  const folder = path.join(root, '.output', browser === 'chrome' ? 'chrome-mv3' : 'firefox-mv2');
  const manifest = path.join(folder, 'manifest.json');
  if (!existsSync(manifest) || statSync(manifest).mtimeMs < newestSource()) {
    // Vitest says `test` here, and a build would take over React's development code.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser], { cwd: root, stdio: 'pipe', env });
  }
  return new BuiltExtension(folder);
}

function newestSource(): number {
  const files = sources.flatMap((name) => {
    const place = path.join(root, name);
    return statSync(place).isDirectory() ? readdirSync(place, { recursive: true, encoding: 'utf8' }).map((file) => path.join(place, file)) : [place];
  });
  return Math.max(...files.filter((file) => !/\.test\.tsx?$/.test(file)).map((file) => statSync(file).mtimeMs));
}

export class BuiltExtension {
  readonly #folder: string;
  /** Files of the extension, as paths from its root. */
  readonly files: readonly string[];

  constructor(folder: string) {
    this.#folder = folder;
    this.files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  }

  manifest(): unknown {
    return JSON.parse(this.text('manifest.json'));
  }

  text(file: string): string {
    return readFileSync(path.join(this.#folder, file), 'utf8');
  }

  /** Bytes as stored. */
  rawSize(files: readonly string[]): number {
    return files.reduce((sum, file) => sum + statSync(path.join(this.#folder, file)).size, 0);
  }

  /** Bytes after gzip, file by file. */
  packedSize(files: readonly string[]): number {
    return files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(this.#folder, file))).length, 0);
  }

  /** A page or script and everything it loads at its start: scripts, style sheets and what these import statically. */
  loadedBy(start: string): string[] {
    const loaded = new Set<string>();
    const waiting = [start];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (loaded.has(file)) continue;
      loaded.add(file);
      waiting.push(...this.#needs(file));
    }
    return [...loaded];
  }

  #needs(file: string): string[] {
    const links = file.endsWith('.html')
      ? /\b(?:src|href)="(?<link>[^"]+\.(?:js|css))"/g
      : /\b(?:import|export)(?:[\s\w$*{},]*?\bfrom)?\s*["'](?<link>[^"']+\.js)["']/g;
    return [...this.text(file).matchAll(links)].flatMap(({ groups }) => {
      const link = groups?.['link'];
      if (link === undefined) return [];
      return [link.startsWith('/') ? link.slice(1) : path.posix.join(path.posix.dirname(file), link)];
    });
  }
}
