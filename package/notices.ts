import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the lockfile says of one package. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

/** Tools of which a part is built into the extension: the lockfile counts them among what only development needs. */
const builtInTools: readonly string[] = ['@wxt-dev/browser', '@wxt-dev/storage', '@wxt-dev/webextension-polyfill', 'superlock', 'wxt'];

/** Names of all packages that are built into the extension, by the lockfile, sorted. */
export function shippedPackages(lockfile: string): Map<string, Locked> {
  const { packages } = JSON.parse(lockfile) as { readonly packages: Readonly<Record<string, Locked>> };
  const shipped = Object.entries(packages).flatMap(([path, locked]) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    const ships = name !== '' && (!(locked.dev === true || locked.devOptional === true || locked.optional === true) || builtInTools.includes(name));
    return ships ? [[name, locked] as const] : [];
  });
  return new Map(shipped.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The text that goes with the extension: name, version, licence and the licence's own words of everything that is built in.
 * @param root folder of the project, with `package-lock.json` and `node_modules`.
 */
export function notices(root: string): string {
  const parts = [...shippedPackages(readFileSync(join(root, 'package-lock.json'), 'utf8'))].map(([name, { version, license }]) => {
    const own = licenceTexts(join(root, 'node_modules', name));
    const head = `${name} ${version ?? ''}\n${license ?? 'licence: see below'}`;
    return own.length === 0
      ? `${head}\nThe package comes without the text of its licence; ${authorOf(root, name)}`
      : `${head}\n\n${own.join('\n\n')}`;
  });
  const line = '-'.repeat(80);
  return `Yobirin is built with the following software of others.\n\n${line}\n\n${parts.join(`\n\n${line}\n\n`)}\n`;
}

function licenceTexts(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)(\.|$)/i.test(file));
  return files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
}

function authorOf(root: string, name: string): string {
  const { author } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { author?: string | { name?: string } };
  const who = typeof author === 'string' ? author : author?.name;
  return who === undefined ? 'it names no author.' : `it names as author ${who}.`;
}

interface BuiltChunk {
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** A part of the build that ends it when something is built in of which the notices say nothing. */
export function noticeGuard(root: string) {
  const known = shippedPackages(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return {
    name: 'third-party-notices',
    generateBundle(_options: unknown, bundle: Readonly<Record<string, BuiltChunk>>) {
      for (const chunk of Object.values(bundle)) {
        for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {})) {
          const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
          if (renderedLength > 0 && name !== undefined && !known.has(name))
            throw new Error(`${name} is built in, but package/notices.ts does not name it`);
        }
      }
    },
  };
}
