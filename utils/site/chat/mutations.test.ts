import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../domain/watch/reading';
import { understand } from './readAnswer';
import { parseReadRequest } from './readRequest';

/** One key at a time is dropped or replaced in a good answer: what is optional degrades, what is required fails by name. */

type Path = readonly (string | number)[];

const wrong: readonly unknown[] = [null, true, 0, -1, 1.5, 1e300, '', 'text', '\ud800', [], [[]], {}, { list: [] }, 'x'.repeat(5_000)];

/** Keys without which an answer cannot be read at all, or an entry not be counted as read. */
const required: Readonly<Record<string, readonly string[]>> = {
  'groups-just-joined': ['list', 'list.*.chatId'],
  'groups-without-latest-event': ['list', 'list.*.chatId'],
  'unknown-chat-type': ['list', 'list.*.chatId'],
  // A group's own id stands in its profile too.
  'contacts-groups': ['list', 'list.2.contactId'],
  accounts: ['list', 'list.*.botId'],
  'events-join-and-leave': ['list', 'list.*.type'],
  members: ['list'],
};

describe.each(Object.keys(required))('%s', (name) => {
  const folder = join(import.meta.dirname, '../../../tests/fixtures/chat', `2026-11-22-${name}`);
  const original = JSON.parse(readFileSync(join(folder, 'response.json'), 'utf8')) as object;
  const request = parseReadRequest((JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as { request: unknown }).request);
  if (request === null) throw new Error('fixture without a request');
  const read = (json: unknown): Reading =>
    understand(request, { status: 200, redirected: false, contentType: 'application/json', text: JSON.stringify(json) });
  const paths = pathsOf(original);
  const isRequired = (path: Path) =>
    required[name]?.some((one) => one === path.join('.') || one === path.map((step) => (typeof step === 'number' ? '*' : step)).join('.')) ?? false;
  const entries = (original as { list: unknown[] }).list.length;

  it.each(named(paths.filter((path) => !isRequired(path) && typeof path.at(-1) === 'string')))('without $name it is still read', ({ path }) => {
    const reading = read(changed(original, path, undefined));
    expect(reading.of).not.toBe('problem');
    if (reading.of === 'chats') expect(reading).toMatchObject({ chats: entries, unreadable: 0 });
    if (reading.of === 'accounts') expect(reading).toMatchObject({ complete: true });
  });

  it('without its list it is not understood', () => {
    expect(read(changed(original, ['list'], undefined))).toMatchObject({ of: 'problem', problem: { kind: 'notUnderstood', step: 'shape' } });
  });

  it.each(named(paths.filter((path) => isRequired(path) && path.length > 1)))('an entry without $name is missed, and said to be', ({ path }) => {
    const reading = read(changed(original, path, undefined));
    if (reading.of === 'chats') expect(reading).toMatchObject({ chats: entries - 1, unreadable: 1 });
    else if (reading.of === 'accounts') expect(reading).toMatchObject({ accounts: { length: entries - 1 }, complete: false });
    else expect(reading.of).toBe('events');
  });

  it.each(named(paths))('a wrong $name neither throws nor spoils another entry', ({ path }) => {
    for (const value of wrong) {
      const reading = read(changed(original, path, value));
      const ofOneEntry = path[0] === 'list' && path.length > 1;
      if (ofOneEntry) expect(reading.of).not.toBe('problem');
      if (ofOneEntry && reading.of === 'chats') expect(reading.chats).toBeGreaterThanOrEqual(entries - 1);
      expect(JSON.stringify(reading)).not.toContain('a message of a made-up');
    }
  });
});

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const steps: (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) => [[...path, step], ...pathsOf((value as Record<string | number, unknown>)[step], [...path, step])]);
}

function named(paths: readonly Path[]): { readonly name: string; readonly path: Path }[] {
  return paths.map((path) => ({ name: path.join('.'), path }));
}

/** A copy with one value replaced; undefined drops the key. */
function changed(value: unknown, [step, ...rest]: Path, replacement: unknown): unknown {
  if (step === undefined) return replacement;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[step] = changed(copy[step], rest, replacement);
  return copy;
}
