import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { clockPatch } from './clockPatch';

interface Scope {
  Date: DateConstructor;
}

function patched(aheadMs: number): Scope {
  const scope = {} as Scope;
  runInNewContext(`${clockPatch(aheadMs)}; globalThis.Date = Date;`, scope);
  return scope;
}

describe('a patched clock', () => {
  const hour = 3_600_000;

  test('runs ahead, however the present is asked for', () => {
    const { Date: Ahead } = patched(hour);
    for (const now of [Ahead.now(), new Ahead().getTime(), Ahead.parse((Ahead as unknown as () => string)())]) {
      expect(Math.abs(now - (Date.now() + hour))).toBeLessThan(2_000);
    }
  });
  test('leaves dates alone that say which', () => {
    const { Date: Ahead } = patched(hour);
    expect(new Ahead(2026, 0, 2).getDate()).toBe(2);
    expect(new Ahead('2026-11-01T00:00:00Z').getTime()).toBe(Date.UTC(2026, 10, 1));
    expect(new Ahead(5) instanceof Ahead).toBe(true);
  });
  test('can be set again', () => {
    const scope = {} as Scope;
    runInNewContext(`${clockPatch(hour)}; ${clockPatch(2 * hour)}; globalThis.Date = Date;`, scope);
    expect(Math.abs(scope.Date.now() - (Date.now() + 2 * hour))).toBeLessThan(2_000);
  });
});
