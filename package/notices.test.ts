import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { noticeGuard, notices, shippedPackages } from './notices';

const root = path.resolve(import.meta.dirname, '..');
const lockfile = readFileSync(path.join(root, 'package-lock.json'), 'utf8');

describe('third-party notices', () => {
  test('name every package that ships, with its licence', () => {
    const text = notices(root);
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    for (const [name, version] of Object.entries(dependencies)) expect(text).toContain(`\n${name} ${version}\n`);
    for (const [name, { version, license }] of shippedPackages(lockfile)) expect(text).toContain(`\n${name} ${version ?? ''}\n${license ?? ''}\n`);
    expect(text).toContain('Permission is hereby granted, free of charge');
    expect(text).toContain('Apache License');
    expect(text).toContain('Mozilla Public License');
  });

  test('hold only licences that let the extension be given away', () => {
    const licences = new Set([...shippedPackages(lockfile).values()].map(({ license }) => license));
    expect(
      [...licences].filter((licence) => !['MIT', 'Apache-2.0', 'MPL-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'].includes(licence ?? '')),
    ).toEqual([]);
  });

  test('leave out what only development needs', () => {
    expect([...shippedPackages(lockfile).keys()]).not.toContain('vitest');
  });

  test('end a build into which something else came', () => {
    const { generateBundle } = noticeGuard(root);
    const built = (id: string, renderedLength = 1) => ({ 'a.js': { modules: { [id]: { renderedLength } } } });
    expect(() => generateBundle({}, built('/x/node_modules/react/index.js'))).not.toThrow();
    expect(() => generateBundle({}, built('/x/components/App.tsx'))).not.toThrow();
    expect(() => generateBundle({}, built('/x/node_modules/left-pad/index.js', 0))).not.toThrow();
    expect(() => generateBundle({}, built('/x/node_modules/@a/left-pad/index.js'))).toThrow('@a/left-pad is built in');
  });
});
