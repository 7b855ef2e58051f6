import { expect, it } from 'vitest';
import type { AccountWatch } from '../../utils/domain/watch/accountWatch';
import { writeWatchReport } from './watchReport';

const account = { accountId: 'Usecret', basicId: '@secret', name: '秘密の店', health: 'watching', healthDetail: null } as unknown as AccountWatch;
const facts = {
  now: Date.UTC(2026, 10, 20, 5, 32),
  extensionVersion: '0.1.0',
  browserName: 'Chrome 156',
  level: 'tab',
  accounts: [],
  diagnostics: [],
} as const;

it('counts the states and lists the diagnostics', () => {
  const accounts: AccountWatch[] = [account, account, { ...account, health: 'notUnderstood', healthDetail: 'shape' }];
  const diagnostics = [{ at: Date.UTC(2026, 10, 20, 5), feature: 'chat/tap', reason: 'notJson', count: 3 }];
  expect(writeWatchReport({ ...facts, accounts, diagnostics }).split('\n')).toEqual([
    'Yobirin 0.1.0',
    'Chrome 156',
    '2026-11-20T05:32:00.000Z level=tab accounts=3',
    '',
    'notUnderstood (shape): 1',
    'watching: 2',
    '',
    '2026-11-20T05:00:00.000Z chat/tap notJson ×3',
  ]);
});

it('holds no name and no id', () => {
  expect(writeWatchReport({ ...facts, accounts: [account] })).not.toMatch(/secret|秘密/);
});
