import { expect, it } from 'vitest';
import { dayFromIso } from '../../domain/figures/day';
import { readDownloadAddress } from './downloadAddress';

const manager = 'https://manager.line.biz/api/bots';
const november = { fromOn: dayFromIso('2026-11-01'), toOn: dayFromIso('2026-11-20') };

it.each([
  [`${manager}/@demo0001/insight/contacts.csv?fromDate=20261101&toDate=20261120`, '@demo0001', 'friends', november],
  [`${manager}/%40demo0001/insight/contacts.csv?fromDate=20261101&toDate=20261120`, '@demo0001', 'friends', november],
  [`${manager}/demo0001/insight/contacts.csv?fromDate=20261101&toDate=20261120`, '@demo0001', 'friends', november],
  [`${manager}/@demo0001/insight/contacts.csv?fromDate=20261120&toDate=20261101`, '@demo0001', 'friends', null],
  [`${manager}/@demo0001/insight/contacts.csv`, '@demo0001', 'friends', null],
  [`${manager}/@demo0001/insight/demographic/v2/age.csv`, '@demo0001', 'age', null],
  [`${manager}/@demo0001/insight/messages.csv?fromDate=20261101&toDate=20261120`, '@demo0001', null, november],
  [`${manager}/@demo0001/insight/richmenu/richmenu-1.csv?fromDate=20261101&toDate=20261120`, '@demo0001', null, november],
  [
    `${manager}/@demo0001/oashopcard/77/insight/usageStatsCsv?date=2026-11-20`,
    '@demo0001',
    'rewardCards',
    { fromOn: dayFromIso('2026-11-20'), toOn: dayFromIso('2026-11-20') },
  ],
])('%s', (address, basicId, formatId, period) => {
  expect(readDownloadAddress(address)).toEqual({ basicId, formatId, period });
});

it.each([
  'blob:https://manager.line.biz/0a1b',
  'https://manager.line.biz.example.org/api/bots/@demo0001/insight/contacts.csv',
  'http://manager.line.biz/api/bots/@demo0001/insight/contacts.csv',
  'https://manager.line.biz/account/@demo0001/insight/friends',
  `${manager}/@demo0001/oashopcard/77/usageHistory/pointHistoriesCsv?fromDate=1`,
  `${manager}/%E0%A4%A/insight/contacts.pdf`,
  'not an address',
  '',
])('%s tells nothing', (address) => {
  expect(readDownloadAddress(address)).toBeNull();
});
