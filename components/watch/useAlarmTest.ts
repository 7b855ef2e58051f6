import { useState } from 'react';
import { sendMessage } from '../../utils/browser/messaging/client';
import type { AlarmTest } from '../../utils/browser/messaging/protocol';
import { askWithin } from '../../utils/browser/messaging/askWithin';

/** The worker waits a moment for the notification to appear before it calls it swallowed. */
const answerMs = 20_000;

export type AlarmTestState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'testing' }
  | { readonly kind: 'tested'; readonly result: AlarmTest }
  | { readonly kind: 'noAnswer' };

export interface AlarmTester {
  readonly state: AlarmTestState;
  readonly test: () => void;
  readonly close: () => void;
}

/** Rings once for a test and keeps what came of it. */
export function useAlarmTest(): AlarmTester {
  const [state, setState] = useState<AlarmTestState>({ kind: 'idle' });
  async function test(): Promise<void> {
    setState({ kind: 'testing' });
    const asked = await askWithin(() => sendMessage('alarm/test', undefined), answerMs);
    setState(asked.ok ? { kind: 'tested', result: asked.value } : { kind: 'noAnswer' });
  }
  return { state, test: () => void test(), close: () => setState({ kind: 'idle' }) };
}
