import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blue, green, red } from '../../testing/checkBuilders';
import { changesSince } from './changesSince';

it.each([
  ['nothing', [blue, green], [green, blue], [], []],
  ['one came', [blue], [blue, red], [red], []],
  ['one went', [blue, red], [red], [], [blue]],
  ['all others', [blue], [red, green], [red, green], [blue]],
  ['the first set', [], [blue, red], [blue, red], []],
])('%s', (_, before, after, added, removed) => {
  expect(changesSince(before, after)).toEqual({ added, removed });
});

it('turns one set into the other', () => {
  const set = fc.subarray([blue, green, red]);
  fc.assert(
    fc.property(set, set, (before, after) => {
      const { added, removed } = changesSince(before, after);
      const turned = [...before.filter((account) => !removed.includes(account)), ...added];
      expect(new Set(turned)).toEqual(new Set(after));
    }),
  );
});
