import fc from 'fast-check';
import { naughty } from './naughty';

/** Cells that are, or nearly are, something an import knows. */
export const cells: readonly string[] = [
  '20261101', '2026-11-02', '2026/11/3', '2026年11月4日', '2026-11-05 00:00:00', '2026-11-06 (金)', '2026-11', '2026-11-01 ~ 2026-11-07', '99991231', '00000000', '20260230',
  '19700101', '2026-11-22T10:00:00+99:99', '2026-11-22 23:59:59.999', '1763740800', '1763740800000', '9999999999999', '275760-09-13', '-271821-04-20', '2026-W10',
  '0', '1', '19', '1,234', '１，２３４', '1.0', '-1', '+5', '1e400', '-0', 'NaN', 'Infinity', '0x10', '9007199254740993', '999999999999999', '100%', '100.1%', '33.3', '-', 'N/A', '－', '非表示',
  '', ' ', '\u3000', "'", "'=1", '=1+1', '@demo0001', 'demo0001', '@', '合計', 'user', 'account', '12:30', '"', '""', '\\', '\0', '\u{feff}',
  'https://manager.line.biz/account/@demo0001/broadcast/1', 'https://manager.line.biz/account/%E0%A4%A/x', 'javascript:alert(1)', 'http://[', '{"list":[]}', '<html>',
]; // oxfmt-ignore

export const cell: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...cells), weight: 6 },
  { arbitrary: fc.constantFrom(...naughty), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 12 }), weight: 1 },
);
