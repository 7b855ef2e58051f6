import { expect, it } from 'vitest';
import { builtInItem } from './builtInItems';
import { templateDiff } from './templateDiff';

const [a, b, c] = [builtInItem('voomOff'), builtInItem('previewed'), builtInItem('firstLine')];

it.each([
  ['nothing', [a, b], [a, b], { added: [], removed: [], changed: [], moved: false }],
  ['one more', [a], [a, b], { added: [b], removed: [], changed: [], moved: false }],
  ['one less', [a, b, c], [a, c], { added: [], removed: [b], changed: [], moved: false }],
  ['another order', [a, b], [b, a], { added: [], removed: [], changed: [], moved: true }],
  ['no longer required', [a, b], [{ ...a, required: false }, b], { added: [], removed: [], changed: [{ ...a, required: false }], moved: false }],
  ['all at once', [a, b], [c, b], { added: [c], removed: [a], changed: [], moved: false }],
])('%s', (_name, before, after, diff) => {
  expect(templateDiff(before, after)).toEqual(diff);
});
