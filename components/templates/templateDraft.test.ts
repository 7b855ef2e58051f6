import { describe, expect, it } from 'vitest';
import type { TemplateItem } from '../../utils/domain/checks/template';
import { builtInItem } from '../../utils/domain/checks/builtInItems';
import { builtInTemplates } from '../../utils/domain/checks/builtInTemplates';
import { draftOf, moveItem, ownItem, putBack, sameDraft, withKind } from './templateDraft';

const items = [builtInItem('voomOff'), builtInItem('previewed'), builtInItem('firstLine')];
const order = (moved: readonly { readonly itemId: string }[]) => moved.map(({ itemId }) => itemId);

describe('a template in the editor', () => {
  it.each([
    [0, 1, ['previewed', 'voomOff', 'firstLine']],
    [2, 0, ['firstLine', 'voomOff', 'previewed']],
    [0, 2, ['previewed', 'firstLine', 'voomOff']],
    [0, -1, ['voomOff', 'previewed', 'firstLine']],
    [2, 3, ['voomOff', 'previewed', 'firstLine']],
    [9, 0, ['voomOff', 'previewed', 'firstLine']],
  ])('%d to %d', (from, to, after) => {
    expect(order(moveItem(items, from, to))).toEqual(after);
  });

  it('puts a removed item back without touching what was edited since', () => {
    const [voomOff, previewed, firstLine] = items as [TemplateItem, TemplateItem, TemplateItem];
    const edited = { ...firstLine, required: !firstLine.required };
    expect(putBack([voomOff, edited], previewed, 1)).toEqual([voomOff, previewed, edited]);
    expect(putBack([], firstLine, 2)).toEqual([firstLine]);
    expect(putBack(items, previewed, 1)).toEqual(items);
  });

  it('begins as the version it is made from, and is the same until something changes', () => {
    const [single] = builtInTemplates;
    expect(draftOf(single)).toMatchObject({ name: '', purpose: 'single' });
    expect(sameDraft(draftOf(single), draftOf(single))).toBe(true);
    expect(sameDraft(draftOf(single), { ...draftOf(single), items })).toBe(false);
    expect(draftOf(undefined)).toEqual({ name: '', purpose: 'other', items: [] });
  });

  it('only what is looked at is asked of each account, only a pause has seconds', () => {
    const each = { ...ownItem('own-1', '在庫'), scope: 'account' as const };
    expect(withKind(each, 'confirm')).toMatchObject({ scope: 'account', pauseSeconds: null });
    expect(withKind(each, 'pause')).toMatchObject({ kind: 'pause', scope: 'run', pauseSeconds: 60 });
    expect(withKind(withKind(each, 'pause'), 'afterSend')).toMatchObject({ scope: 'run', pauseSeconds: null });
  });
});
