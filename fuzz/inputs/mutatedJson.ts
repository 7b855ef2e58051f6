import fc from 'fast-check';
import { naughty } from './naughty';
import { place } from './place';

/** What is done to one place of a good JSON value. Places are parts of 1 of all its places, in the order in which they stand. */
export interface Change {
  readonly at: number;
  readonly put: Put;
}

type Put =
  | { readonly as: 'gone' }
  | { readonly as: 'value'; readonly value: unknown }
  /** JSON text that no value stands for, put in as it is. */
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'nested'; readonly depth: number; readonly in: 'lists' | 'objects' }
  | { readonly as: 'repeated'; readonly times: number }
  | { readonly as: 'key'; readonly key: string; readonly text: string };

const wrong: readonly unknown[] = [
  null, true, false, 0, 1, -1, -0.5, 1.5, 1e300, 9_007_199_254_740_993, 8.64e15, 8_640_000_000_000_001, -8.64e15, 4_102_444_799_999, 4_000_000_000_000, 253_402_300_799_999, 20_750, 84_001, '', ' ', 'text', 'NaN', '-0', '1e400',
  '2026-11-22', 'U00000000000000000000000000000aa1', '@demo0001', 'name:x', [], [null], [[]], {}, { list: [] }, { length: 5 }, { then: 1 }, { kind: 'text' },
]; // oxfmt-ignore
const texts = [
  '1e400',
  '-1e400',
  '-0',
  '-0.0',
  '1e-400',
  '"\\ud800"',
  '"\\u0000"',
  '{"__proto__":{"polluted":1}}',
  '{"a":1,"a":2}',
  '123456789012345678901234567890',
];
const broken = ['NaN', 'undefined', "'a'", '[1,]', '0x10', '01', '""""', '/**/1'];
const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '',
  '0',
  'kind',
  'list',
  'next',
  'then',
  '\u0000',
  'x'.repeat(5_000),
];

const put: fc.Arbitrary<Put> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Put>({ as: 'gone' }) },
  { weight: 14, arbitrary: fc.constantFrom(...wrong).map((value): Put => ({ as: 'value', value })) },
  { weight: 5, arbitrary: fc.constantFrom(...naughty).map((value): Put => ({ as: 'value', value })) },
  { weight: 5, arbitrary: fc.constantFrom(...texts).map((text): Put => ({ as: 'text', text })) },
  { weight: 1, arbitrary: fc.constantFrom(...broken).map((text): Put => ({ as: 'text', text })) },
  { weight: 1, arbitrary: fc.record({ as: fc.constant('nested' as const), depth: fc.constantFrom(3, 300, 10_000), in: fc.constantFrom('lists' as const, 'objects' as const) }) },
  { weight: 2, arbitrary: fc.record({ as: fc.constant('repeated' as const), times: fc.constantFrom(2, 3, 30, 1_100, 6_000) }) },
  { weight: 2, arbitrary: fc.record({ as: fc.constant('key' as const), key: fc.constantFrom(...keys), text: fc.constantFrom('1', 'null', '{}', '"x"', '{"polluted":true}', '[]') }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }).map((value): Put => ({ as: 'value', value })) },
); // oxfmt-ignore

export const changes: fc.Arbitrary<readonly Change[]> = fc.array(fc.record({ at: place, put }), { minLength: 1, maxLength: 4 });

/** The text of the changed value; no valid JSON where a change says so. */
export function textOf(good: unknown, made: readonly Change[]): string {
  return made.reduce((text, change) => changed(text, change), JSON.stringify(good));
}

/** Works on texts that are JSON; one that is not any more stays as it is. */
function changed(text: string, { at, put: what }: Change): string {
  const parsed = parse(text);
  if (parsed === undefined) return text;
  const { value } = parsed;
  const places = placesOf(value);
  // The whole of it is one place among many; spoiling it spares everything inside.
  const place = places[Math.max(at < 0.02 ? 0 : 1, Math.floor(at * places.length))] ?? [];
  const stand = '\u0002here\u0002';
  switch (what.as) {
    case 'gone':
      // Nothing is left of a value that is gone as a whole.
      return place.length === 0 ? '' : JSON.stringify(replaced(value, place, () => undefined));
    case 'value':
      return JSON.stringify(replaced(value, place, () => what.value));
    case 'repeated':
      return JSON.stringify(
        replaced(value, place, (old) =>
          Array.isArray(old)
            ? Array.from({ length: what.times }, () => old as unknown[])
                .flat()
                .slice(0, 20_000)
            : old,
        ),
      );
    case 'nested':
      return JSON.stringify(replaced(value, place, () => stand)).replace(JSON.stringify(stand), () => nested(what.depth, what.in));
    case 'text':
      return JSON.stringify(replaced(value, place, () => stand)).replace(JSON.stringify(stand), () => what.text);
    case 'key': {
      const withKey = (old: unknown) =>
        typeof old === 'object' && old !== null && !Array.isArray(old)
          ? Object.fromEntries([...Object.entries(old).filter(([key]) => key !== what.key), [what.key, stand]])
          : old;
      return JSON.stringify(replaced(value, place, withKey)).replace(JSON.stringify(stand), () => what.text);
    }
  }
}

function parse(text: string): { readonly value: unknown } | undefined {
  // Beyond this depth walking would end the walk, not the product.
  if (text.length > 400_000 || text.includes('[[[[[[[[[[') || text.includes('{"a":{"a":{"a":{"a":{"a":')) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function nested(depth: number, kind: 'lists' | 'objects'): string {
  return kind === 'lists' ? '['.repeat(depth) + ']'.repeat(depth) : '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);
}

type Place = readonly string[];

const mostPlaces = 5_000;

function placesOf(value: unknown): readonly Place[] {
  const places: Place[] = [];
  function walk(one: unknown, place: Place): void {
    if (places.length >= mostPlaces) return;
    places.push(place);
    if (typeof one === 'object' && one !== null) for (const [key, item] of Object.entries(one)) walk(item, [...place, key]);
  }
  walk(value, []);
  return places;
}

/** A copy with one place changed; `undefined` leaves a key out. */
function replaced(value: unknown, [key, ...rest]: Place, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index) => (String(index) === key ? replaced(item, rest, change) : item));
    return items.filter((item) => item !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, item]) => [name, name === key ? replaced(item, rest, change) : item] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}
