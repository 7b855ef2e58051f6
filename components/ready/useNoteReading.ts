import { recordJoinReading } from '../../utils/app/readiness/recordJoinReading';
import type { JoinReading } from '../../utils/domain/readiness/joinReading';
import { readinessStore } from '../../utils/storage/stores/readinessStore';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { useSettings } from '../shell/settingsContext';

type Noted = Pick<JoinReading, 'account' | 'joining' | 'role' | 'note'>;

/** Keeps what a person knows of an account's setting; resolves whether it was kept, and says so. */
export function useNoteReading(): (noted: Noted) => Promise<boolean> {
  const { myName } = useSettings();
  const toast = useToast();
  const words = useWords().ready.noteDialog;
  return async (noted) => {
    const deps = { readiness: readinessStore, newId: () => crypto.randomUUID() };
    const kept = await recordJoinReading(deps, { ...noted, at: Date.now(), source: 'note', by: myName });
    toast.show({ message: kept.ok ? words.saved : words.refused });
    return kept.ok;
  };
}
