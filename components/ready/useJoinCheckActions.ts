import { useState } from 'react';
import { sendMessage } from '../../utils/browser/messaging/client';
import { requestManagerHost } from '../../utils/browser/permissions';
import type { CheckedAccount } from '../../utils/domain/readiness/joinCheck';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { askWithin } from '../../utils/browser/messaging/askWithin';

const answerMs = 10_000;

export interface JoinCheckActions {
  /** The person, or the browser, said no to the last question. */
  readonly denied: boolean;
  /** Call it first thing in a click: the browser asks inside a user gesture only. */
  readonly start: (accounts: readonly CheckedAccount[]) => void;
  readonly allowAndResume: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
}

/** Asking LINE how the switch for groups of every account stands. */
export function useJoinCheckActions(): JoinCheckActions {
  const [denied, setDenied] = useState(false);
  const toast = useToast();
  const words = useWords().ready.check;

  async function allowed(): Promise<boolean> {
    const granted = await requestManagerHost();
    setDenied(!granted);
    return granted;
  }

  async function start(accounts: readonly CheckedAccount[]): Promise<void> {
    if (!(await allowed())) return;
    const asked = await askWithin(() => sendMessage('readiness/check', { accounts }), answerMs);
    if (!asked.ok) toast.show({ message: words.noAnswer });
    else if (!asked.value.ok) toast.show({ message: asked.value.reason === 'noPermission' ? words.denied : words.refused });
  }

  async function steer(name: 'readiness/resumeCheck' | 'readiness/stopCheck'): Promise<void> {
    const asked = await askWithin(() => sendMessage(name, undefined), answerMs);
    if (!asked.ok) toast.show({ message: words.noAnswer });
    else if (!asked.value.ok) toast.show({ message: words.refused });
  }

  async function allowAndResume(): Promise<void> {
    if (await allowed()) await steer('readiness/resumeCheck');
  }

  return {
    denied,
    start: (accounts) => void start(accounts),
    allowAndResume: () => void allowAndResume(),
    resume: () => void steer('readiness/resumeCheck'),
    stop: () => void steer('readiness/stopCheck'),
  };
}
