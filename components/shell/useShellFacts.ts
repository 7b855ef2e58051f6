import { useMemo } from 'react';
import { countRinging } from '../../utils/domain/groups/badge';
import { useChecksCount } from '../checks/useChecksCount';
import { useFiguresCount } from '../figures/useFiguresCount';
import { useOpenGroups } from '../groups/useInbox';
import { useLanguage, useWords } from '../language/LanguageProvider';
import type { RailFacts } from './railCounts';
import { useAtLeisure } from './useAtLeisure';
import { useOverview } from './useOverview';
import { useStorageTrouble } from './useStorageTrouble';

export interface ShellFacts extends RailFacts {
  readonly bell: { readonly state: 'ringing' | 'blind' | 'calm'; readonly label: string };
}

/** What the rail and the status line say: the same facts on every screen. */
export function useShellFacts(now: number): ShellFacts {
  const words = useWords().common;
  const language = useLanguage();
  const open = useOpenGroups();
  const watch = useOverview(now);
  const refused = useStorageTrouble() !== null;
  // What other screens are about is counted once this one shows what is open.
  const leisure = useAtLeisure(open !== undefined);
  const figures = useFiguresCount(now, leisure);
  const checks = useChecksCount(now, leisure);
  const ringing = useMemo(() => open && countRinging(open, now).ringing, [open, now]);
  return { ringing, watch, figures, checks, words, language, refused, bell: bellOf(ringing ?? 0, { watch, refused }, words.bell) };
}

function bellOf(ringing: number, { watch, refused }: Pick<RailFacts, 'watch' | 'refused'>, words: RailFacts['words']['bell']): ShellFacts['bell'] {
  if (ringing > 0) return { state: 'ringing', label: words.ringing(ringing) };
  if (refused) return { state: 'blind', label: words.refused };
  return watch?.sentence.kind === 'someBlind' ? { state: 'blind', label: words.blind } : { state: 'calm', label: words.calm };
}
