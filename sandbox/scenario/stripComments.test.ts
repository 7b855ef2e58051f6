import { expect, test } from 'vitest';
import { stripComments } from './stripComments';

test.each([
  ['{"a": 1} // end', '{"a": 1}       '],
  ['{"a": "http://x"}', '{"a": "http://x"}'],
  ['{"a": "\\" // still inside"}', '{"a": "\\" // still inside"}'],
  ['{/* one\ntwo */"a": 1}', '{      \n      "a": 1}'],
  ['{"a": "/* text */"}', '{"a": "/* text */"}'],
])('%j', (text, stripped) => expect(stripComments(text)).toBe(stripped));
