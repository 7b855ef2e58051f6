import { useState } from 'react';
import { dayOf, isoOfDay } from '../../utils/domain/figures/day';
import type { Invitation } from '../../utils/domain/invitations/invitation';
import { plainFileName } from '../../utils/domain/plainFileName';
import type { AccountWatch } from '../../utils/domain/watch/accountWatch';
import { saveFile } from '../../utils/files/saveFile';
import { toCsv } from '../../utils/files/toCsv';
import type { ExpectedWords } from '../../utils/i18n/ja/expected';
import { formatList } from '../../utils/i18n/format';
import type { Language } from '../../utils/i18n/language';
import { useToast } from '../feedback/toastContext';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { type InvitationsCsvProblem, invitationsAsTable, type ReadCsv, readInvitationsCsv } from './invitationsCsv';

export interface InvitationsCsv {
  /** A file that was read and waits for the person's word; null = none. */
  readonly read: ReadCsv | null;
  /** Why the last file was not read; null = it was. */
  readonly problem: string | null;
  readonly open: (file: File) => void;
  readonly dismiss: () => void;
  readonly save: () => void;
}

/** Expected invitations out to a CSV and in from one. */
export function useInvitationsCsv(invitations: readonly Invitation[], accounts: readonly AccountWatch[]): InvitationsCsv {
  const [read, setRead] = useState<ReadCsv | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const toast = useToast();
  const words = useWords().expected;
  const language = useLanguage();

  async function open(file: File): Promise<void> {
    const bytes = await file.arrayBuffer().catch(() => null);
    const found =
      bytes === null
        ? ({ ok: false, problem: { kind: 'notText' } } as const)
        : readInvitationsCsv(new Uint8Array(bytes), { accounts, known: invitations });
    setRead(found.ok ? found.value : null);
    setProblem(found.ok ? null : problemOf(found.problem, words, language));
  }

  function save(): void {
    const name = `yobirin-${plainFileName(words.csv.file, 100, '-').replace(/\s+/gu, '-')}-${isoOfDay(dayOf(Date.now()))}.csv`;
    try {
      saveFile(name, toCsv(invitationsAsTable(invitations, accounts, words), { withheld: '' }), 'text/csv');
      toast.show({ message: words.csv.saved(name) });
    } catch {
      toast.show({ message: words.csv.notSaved });
    }
  }

  return { read, problem, open: (file) => void open(file), dismiss: () => setRead(null), save };
}

function problemOf(problem: InvitationsCsvProblem, words: ExpectedWords, language: Language): string {
  const say = words.csv.fileProblems;
  switch (problem.kind) {
    case 'columnsMissing':
    case 'columnsTwice':
      return say[problem.kind](
        formatList(
          problem.columns.map((column) => words.columns[column]),
          language,
        ),
      );
    case 'empty':
    case 'tooLarge':
      return say[problem.kind];
    default:
      return say.unreadable;
  }
}
