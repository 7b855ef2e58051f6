import { useState } from 'react';
import { extensionVersion } from '../../utils/browser/extensionVersion';
import { sendMessage } from '../../utils/browser/messaging/client';
import type { AccountWatch } from '../../utils/domain/watch/accountWatch';
import { saveFile } from '../../utils/files/saveFile';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { useSettings } from '../shell/settingsContext';
import { askWithin } from '../../utils/browser/messaging/askWithin';
import { pageShapeFile } from './pageShapeFile';

/** A round of reading may have to end first, then two answers are waited for. */
const answerMs = 90_000;

export interface PageShapeSaver {
  readonly saving: boolean;
  readonly save: (account: AccountWatch) => void;
}

/** Has an anonymised sample taken and saves it as a file; a toast says how it went. */
export function usePageShape(): PageShapeSaver {
  const { level } = useSettings();
  const words = useWords().watch;
  const toast = useToast();
  const [saving, setSaving] = useState(false);

  async function save(account: AccountWatch): Promise<void> {
    setSaving(true);
    const asked = await askWithin(() => sendMessage('watch/pageShape', { accountId: account.accountId }), answerMs);
    setSaving(false);
    if (!asked.ok) return toast.show({ message: words.noAnswer });
    if (!asked.value.ok) return toast.show({ message: words.pageShape.noTab });
    const file = pageShapeFile({ now: Date.now(), extensionVersion: extensionVersion(), level, account, shape: asked.value.shape });
    saveFile(file.name, file.text, 'application/json');
    toast.show({ message: words.pageShape.saved(file.name) });
  }

  return { saving, save: (account) => void save(account) };
}
