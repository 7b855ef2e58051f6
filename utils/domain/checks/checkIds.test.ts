import { expect, it } from 'vitest';
import { parseAccountGroupId, parseItemId, parseRunId, parseTemplateId } from './checkIds';

it.each<[unknown, boolean]>([
  ['builtIn:bulk', true],
  ['3f0c-9a_B', true],
  ['', false],
  ['a b', false],
  ['a'.repeat(101), false],
  [7, false],
  [null, false],
  ['__proto__', false],
  ['constructor', false],
  ['toString', false],
])('%j as an id: %s', (value, isOne) => {
  for (const parse of [parseItemId, parseRunId, parseTemplateId, parseAccountGroupId]) expect(parse(value)).toBe(isOne ? value : null);
});
