import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendMessage } from '../../utils/browser/messaging/client';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { groupSeen } from '../../utils/testing/groupBuilders';
import { ToastProvider } from '../feedback/ToastProvider';
import { useToast } from '../feedback/toastContext';
import { LanguageProvider } from '../language/LanguageProvider';
import { useGroupActions } from './useGroupActions';

vi.mock('../../utils/browser/messaging/client', () => ({ sendMessage: vi.fn() }));
beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));

const group: InboxGroup = { ...groupSeen(1, 'newToUs', 1), name: '青空ファンの会', accountName: null };
const worker = vi.mocked(sendMessage);
let root: Root;

function Probe() {
  const { decide, problem } = useGroupActions();
  const { undoLast } = useToast();
  return (
    <>
      <button id="handle" onClick={() => void decide([group], { kind: 'handled' })} />
      <button id="undo" onClick={() => void undoLast()} />
      <p id="problem">{problem && [problem.title, problem.body]}</p>
      <button id="retry" onClick={() => problem?.retry()} />
    </>
  );
}

const press = (id: string) => act(async () => document.getElementById(id)?.click());
const problem = () => document.getElementById('problem')?.textContent;
const announced = () => document.querySelector('[role="status"]')?.textContent ?? '';

beforeEach(async () => {
  worker.mockReset();
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await act(async () =>
    root.render(
      <LanguageProvider chosen="ja">
        <ToastProvider>
          <Probe />
        </ToastProvider>
      </LanguageProvider>,
    ),
  );
  await vi.waitFor(() => expect(document.getElementById('handle')).not.toBeNull(), { timeout: 5000 });
});

afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

describe('a decision', () => {
  it('is asked of the worker, announced, and taken back by the ids it was given', async () => {
    worker.mockResolvedValue({ ok: true, eventIds: ['e1'] });
    await press('handle');
    expect(worker).toHaveBeenLastCalledWith('groups/decide', {
      targets: [{ accountId: group.accountId, chatId: group.chatId }],
      decision: { kind: 'handled' },
    });
    expect(announced()).toContain('青空ファンの会');
    await press('undo');
    expect(worker).toHaveBeenLastCalledWith('groups/undo', { eventIds: ['e1'] });
    expect(announced()).toContain('元に戻しました');
    await press('undo');
    expect(worker).toHaveBeenCalledTimes(2);
  });

  it('that was refused says so, is not announced as done, and can be tried again', async () => {
    worker.mockResolvedValueOnce({ ok: false, reason: 'refused' });
    await press('handle');
    expect(problem()).toContain('何も変わっていません');
    expect(announced()).toBe('');
    worker.mockResolvedValueOnce({ ok: true, eventIds: ['e1'] });
    await press('retry');
    expect(problem()).toBe('');
    expect(announced()).toContain('対応済み');
  });

  it.each([
    ['nobody answers', () => worker.mockRejectedValueOnce(new Error('Could not establish connection'))],
    ['the answer is empty', () => worker.mockResolvedValueOnce(undefined as never)],
  ])('says that the watch is silent when %s', async (_, prepare) => {
    prepare();
    await press('handle');
    expect(problem()).toContain('返事がありません');
    expect(announced()).toBe('');
  });
});
