import { extensionVersion } from '../../utils/browser/extensionVersion';
import { sendMessage } from '../../utils/browser/messaging/client';
import type { AccountId } from '../../utils/domain/ids';
import { readDiagnostics } from '../../utils/storage/queries/readDiagnostics';
import { useToast } from '../feedback/toastContext';
import { useCopyText } from '../feedback/useCopyText';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { askWithin } from '../../utils/browser/messaging/askWithin';
import type { WatchScreen } from './useWatch';
import { writeWatchReport } from './watchReport';

const answerMs = 5_000;

export interface WatchActions {
  readonly lookNow: () => void;
  readonly copyReport: () => void;
  /** Switches accounts on or off; `said` is what the toast says, with the way back. */
  readonly want: (accountIds: readonly AccountId[], wanted: boolean, said: string) => void;
}

/** What can be done on the watch screens; each says in a toast how it went. */
export function useWatchActions(screen: Pick<WatchScreen, 'looking' | 'settings' | 'accounts'> | null): WatchActions {
  const words = useWords().watch;
  const toast = useToast();
  const copyText = useCopyText({ copied: words.reportCopied, notCopied: words.reportNotCopied });
  const language = useLanguage();

  async function lookNow(): Promise<void> {
    if (screen?.looking === false || screen?.settings.level === 'page') {
      toast.show({ message: screen.settings.level === 'page' ? words.cannotLookPage : words.cannotLook });
      return;
    }
    const asked = await askWithin(() => sendMessage('watch/lookNow', undefined), answerMs);
    toast.show({ message: asked.ok ? words.looking : words.noAnswer });
  }

  async function setWanted(accountIds: readonly AccountId[], wanted: boolean): Promise<boolean> {
    const asked = await askWithin(() => sendMessage('watch/want', { accountIds, wanted }), answerMs);
    if (!asked.ok) toast.show({ message: words.noAnswer });
    else if (!asked.value.ok) toast.show({ message: words.refused });
    return asked.ok && asked.value.ok;
  }

  async function want(accountIds: readonly AccountId[], wanted: boolean, said: string): Promise<void> {
    if (await setWanted(accountIds, wanted)) toast.show({ message: said, undo: () => void setWanted(accountIds, !wanted) });
  }

  async function copyReport(): Promise<void> {
    if (screen === null) return;
    const report = writeWatchReport({
      now: Date.now(),
      extensionVersion: extensionVersion(),
      browserName: `${navigator.userAgent} ${language}`,
      level: screen.settings.level,
      accounts: screen.accounts,
      diagnostics: await readDiagnostics(),
    });
    await copyText(report);
  }

  return {
    lookNow: () => void lookNow(),
    copyReport: () => void copyReport(),
    want: (accountIds, wanted, said) => void want(accountIds, wanted, said),
  };
}
