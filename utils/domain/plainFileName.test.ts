import { expect, it } from 'vitest';
import { plainFileName } from './plainFileName';

it.each([
  ['友だち 2026.csv', '友だち 2026.csv'],
  ['a/b\\c:d*e?f"g<h>i|j.csv', 'a_b_c_d_e_f_g_h_i_j.csv'],
  ['a\u0000b\u007fc', 'a_b_c'],
  ['  a . . ', 'a'],
  ['...', ''],
  ['', ''],
  ['CON', '_CON'],
  ['nul.csv', '_nul.csv'],
  ['com1.tar.gz', '_com1.tar.gz'],
  ['console.csv', 'console.csv'],
  ['a\ud83d.csv', 'a\ufffd.csv'],
  [`${'x'.repeat(300)}.csv`, `${'x'.repeat(196)}.csv`],
  [`${'店'.repeat(300)}.csv`, `${'店'.repeat(65)}.csv`],
  [`a${'😀'.repeat(300)}`, `a${'😀'.repeat(49)}`],
  [`${'.'.repeat(100_000)}x`, '.x'],
])('%j is called %j', (name, plain) => {
  expect(plainFileName(name)).toBe(plain);
});
