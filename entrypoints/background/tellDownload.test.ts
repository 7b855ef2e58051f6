import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../utils/domain/figures/day';
import { tellDownload } from './tellDownload';

const csv = 'https://manager.line.biz/api/bots/@demo0001/insight/contacts.csv?fromDate=20261101&toDate=20261130';
const period = { fromOn: dayFromIso('2026-11-01'), toOn: dayFromIso('2026-11-30') };

describe('a download that began', () => {
  it.each([
    ['the friends export is read once more', csv, '', { downloadId: '7', of: { basicId: '@demo0001', period } }],
    ['an id may lack its @', csv.replace('@', ''), '', { downloadId: '7', of: { basicId: '@demo0001', period } }],
    ['without a period there is nothing to ask for', csv.replace(/\?.*/, ''), '', { downloadId: '7', of: null }],
    ['another export of the Manager is left to the user', csv.replace('contacts', 'messages'), '', { downloadId: '7', of: null }],
    ['a blob of the Manager is left to the user', 'blob:https://manager.line.biz/0a1b', '', { downloadId: '7', of: null }],
    ['data of a Manager page is left to the user', 'data:text/csv,x', 'https://manager.line.biz/account/@demo0001', { downloadId: '7', of: null }],
    ['a picture of the Manager is none of our business', 'https://manager.line.biz/logo.png', 'https://manager.line.biz/', null],
    ['a blob of another site is none of our business', 'blob:https://manager.line.biz.example.com/0a1b', '', null],
    ['data of another site is none of our business', 'data:text/csv,x', 'https://example.com/', null],
    ['another site is none of our business', csv.replace('manager.line.biz', 'example.com'), 'https://manager.line.biz/', null],
    ['an address that is none', '', '', null],
  ])('%s', (_name, url, referrer, expected) => {
    expect(tellDownload({ id: 7, url, referrer })).toEqual(expected);
  });
});
