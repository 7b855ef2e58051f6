import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package-lock.json'];

/** Builds the extension when a source file is newer than the build. Returns the folder of the build; throws when building fails. */
export function builtExtension(project: string, say: (line: string) => void): string {
  const folder = join(project, '.output', 'chrome-mv3');
  const manifest = join(folder, 'manifest.json');
  const newest = Math.max(...sources.map((source) => newestChange(join(project, source))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs >= newest) return folder;
  say('building the extension…');
  const wxt = join(project, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const built = spawnSync(process.execPath, [wxt, 'build'], { cwd: project, encoding: 'utf8' });
  if (built.status !== 0 || !existsSync(manifest)) throw new Error(`the extension does not build:\n${built.stdout}${built.stderr}`);
  return folder;
}

function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
