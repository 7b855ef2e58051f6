import { useState } from 'react';
import { requestManagerHost } from '../../utils/browser/permissions';
import { sendMessage } from '../../utils/browser/messaging/client';
import type { Period } from '../../utils/domain/figures/day';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { askWithin } from '../../utils/browser/messaging/askWithin';

const answerMs = 10_000;

export type NotStarted = 'busy' | 'badPeriod' | 'noPermission' | 'refused' | 'noAnswer';

/** Where the press of the button stands. asking: the browser shows its question. denied: the person, or the browser, said no. */
export type StartState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'denied' }
  | { readonly kind: 'failed'; readonly why: NotStarted };

export type SteerName = 'collect/pause' | 'collect/resume' | 'collect/stop' | 'collect/retryFailed' | 'collect/dismiss';

export interface CollectActions {
  readonly state: StartState;
  /** Call it first thing in a click: the browser asks inside a user gesture only. */
  readonly start: (accounts: readonly FigureAccountId[], period: Period) => void;
  readonly steer: (name: SteerName, jobId: string) => void;
  /** Asks for the permission and goes on; first thing in a click, too. */
  readonly allowAndSteer: (name: SteerName, jobId: string) => void;
}

export function useCollectActions(): CollectActions {
  const [state, setState] = useState<StartState>({ kind: 'ready' });
  const toast = useToast();
  const words = useWords().collect;

  async function allowed(): Promise<boolean> {
    const asked = requestManagerHost();
    setState({ kind: 'asking' });
    const granted = await asked;
    setState({ kind: granted ? 'starting' : 'denied' });
    return granted;
  }

  async function start(accounts: readonly FigureAccountId[], period: Period): Promise<void> {
    if (!(await allowed())) return;
    const asked = await askWithin(() => sendMessage('collect/start', { accounts, period }), answerMs);
    if (!asked.ok) setState({ kind: 'failed', why: 'noAnswer' });
    else setState(asked.value.ok ? { kind: 'ready' } : { kind: 'failed', why: asked.value.reason });
  }

  async function steer(name: SteerName, jobId: string): Promise<void> {
    const asked = await askWithin(() => sendMessage(name, { jobId }), answerMs);
    if (!asked.ok) toast.show({ message: words.notStarted.noAnswer });
    else if (!asked.value.ok) toast.show({ message: words.notStarted.refused });
  }

  async function allowAndSteer(name: SteerName, jobId: string): Promise<void> {
    if (!(await allowed())) return;
    setState({ kind: 'ready' });
    await steer(name, jobId);
  }

  return {
    state,
    start: (accounts, period) => void start(accounts, period),
    steer: (name, jobId) => void steer(name, jobId),
    allowAndSteer: (name, jobId) => void allowAndSteer(name, jobId),
  };
}
