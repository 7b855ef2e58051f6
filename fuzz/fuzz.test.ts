import { describe, expect, it } from 'vitest';
import { standIn } from './setup';
import { areas } from './areas';

/** The short form of `npm run fuzz`: few runs of one seed. Outcomes that must be among them: a generator nothing gets through proves nothing. */
const short: Readonly<Record<string, { readonly runs: number; readonly among: readonly string[] }>> = {
  files: { runs: 700, among: ['taken: friends', 'taken: described', 'all rows rejected', 'unknownFormat', 'notText', 'chatHistory', 'ownView'] },
  answers: { runs: 1_000, among: ['chats', 'accounts', 'events', 'members', 'problem: notUnderstood', 'problem: loggedOut'] },
  ownFiles: { runs: 500, among: ['bell: in part', 'checks: in part', 'run: in part', 'figures: in part', 'template: damaged', 'template: whole'] },
  messages: { runs: 800, among: ['heard', 'refused: sender', 'refused: shape', 'unknown', 'tap: understood', 'tap: passed over'] },
  names: { runs: 250, among: ['with a formula', 'with a long name', 'other names'] },
  zips: { runs: 500, among: ['brokenZip', 'all opened', 'some opened', 'zipTooLarge', 'restores bell+figures+checks'] },
};

describe('hostile input', () => {
  it('comes in by no way that is not played here', () => {
    expect(Object.keys(short)).toEqual(Object.keys(areas));
  });

  it.each(Object.entries(short))(
    '%s',
    async (area, { runs, among }) => {
      standIn();
      const play = await areas[area]?.();
      const report = await play?.({ seed: 1, runs, only: null });
      expect(report).toMatchObject({ area, runs, failure: null });
      expect(report?.outcomes.map(([outcome]) => outcome)).toEqual(expect.arrayContaining([...among]));
      expect(report?.outcomes.reduce((sum, [, count]) => sum + count, 0)).toBe(runs);
    },
    120_000,
  );

  it('a failure is told with its run and with an input made small, and is the same when that run is played again', async () => {
    const { runArea } = await import('./area');
    const fc = await import('fast-check');
    const judge = async (text: string) => {
      if (text.includes('x')) throw new Error('an x');
      return 'none';
    };
    const area = { name: 'x', inputs: fc.string({ unit: fc.constantFrom('a', 'b', 'x'), maxLength: 9 }), judge, show: String };
    const first = await runArea(area, { seed: 5, runs: 1_000, only: null });
    expect(first.failure).toMatchObject({ input: 'x' });
    const again = await runArea(area, { seed: 5, runs: 1_000, only: first.failure?.run ?? -1 });
    expect(again).toMatchObject({ runs: 1, failure: { run: first.failure?.run, input: 'x' } });
  });
});
