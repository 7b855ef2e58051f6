import { type ReactNode, useCallback, useState } from 'react';
import type { Outcome } from '../../utils/browser/messaging/protocol';
import { sendMessage } from '../../utils/browser/messaging/client';
import type { Decision } from '../../utils/domain/groups/events';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import type { InboxWords } from '../../utils/i18n/ja/inbox';
import type { Language } from '../../utils/i18n/language';
import { useToast } from '../feedback/toastContext';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { askWithin } from '../../utils/browser/messaging/askWithin';
import { whatInSentence, whenAhead } from './groupWords';

/** Longer than the worker needs to wake and write thousands of decisions (ms). */
const patienceMs = 10_000;

/** Something that was asked for and not done. */
export interface Problem {
  readonly title: string;
  readonly body: ReactNode;
  readonly retry: () => void;
}

export interface GroupActions {
  readonly decide: (groups: readonly InboxGroup[], decision: Decision) => Promise<void>;
  readonly openChat: (group: InboxGroup) => Promise<void>;
  readonly problem: Problem | null;
  readonly dismissProblem: () => void;
}

/** Decisions and the way to a chat. All writing is the worker's; here it is asked, and what came of it is said. */
export function useGroupActions(): GroupActions {
  const words = useWords().inbox;
  const language = useLanguage();
  const toast = useToast();
  const [problem, setProblem] = useState<Problem | null>(null);

  const tryAgain = useCallback(
    async function attempt(title: string, ask: () => Promise<Outcome>, onDone: (eventIds: readonly string[]) => void): Promise<void> {
      const answer = await askWithin(ask, patienceMs);
      // A worker without a listener answers nothing at all, whatever the types promise.
      const outcome = answer.ok ? (answer.value as Outcome | undefined) : undefined;
      if (outcome?.ok) {
        setProblem(null);
        onDone(outcome.eventIds);
        return;
      }
      setProblem({ title, body: words.problem[outcome?.reason ?? 'noAnswer'], retry: () => void attempt(title, ask, onDone) });
    },
    [words],
  );

  const decide = useCallback(
    (groups: readonly InboxGroup[], decision: Decision) => {
      if (groups.length === 0) return Promise.resolve();
      const targets = groups.map(({ accountId, chatId }) => ({ accountId, chatId }));
      return tryAgain(
        words.problem.decide,
        () => sendMessage('groups/decide', { targets, decision }),
        (eventIds) =>
          toast.show({
            message: doneWords(groups, decision, words, language),
            undo: () =>
              void tryAgain(
                words.problem.undo,
                () => sendMessage('groups/undo', { eventIds }),
                () => toast.show({ message: words.done.undone }),
              ),
          }),
      );
    },
    [tryAgain, words, language, toast],
  );

  const openChat = useCallback(
    async function openChat(group: InboxGroup): Promise<void> {
      const { accountId, chatId } = group;
      const answer = await askWithin(() => sendMessage('groups/openChat', { accountId, chatId }), patienceMs);
      if (answer.ok) setProblem(null);
      else setProblem({ title: words.problem.openChat, body: words.problem.noAnswer, retry: () => void openChat(group) });
    },
    [words],
  );

  return { decide, openChat, problem, dismissProblem: () => setProblem(null) };
}

function doneWords(groups: readonly InboxGroup[], decision: Decision, words: InboxWords, language: Language): string {
  const what = whatInSentence(groups, words);
  const now = Date.now();
  switch (decision.kind) {
    case 'seen':
      return words.done.seen(what);
    case 'owned':
      return words.done.owned(what, decision.owner);
    case 'handled':
      return words.done.handled(what);
    case 'reopened':
      return words.done.reopened(what);
    case 'noted':
      return words.done.noted(what);
    case 'snoozed':
      return decision.untilAt > now ? words.done.snoozed(what, whenAhead(decision.untilAt, now, language)) : words.done.woken(what);
    case 'muted':
      return decision.on ? words.done.muted(what) : words.done.unmuted(what);
  }
}
