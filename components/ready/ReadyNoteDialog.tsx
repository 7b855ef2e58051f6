import { useState } from 'react';
import type { ManagerRole } from '../../utils/domain/checks/accountGroup';
import type { BoardRow } from '../../utils/domain/readiness/board';
import type { Joining, JoinReading } from '../../utils/domain/readiness/joinReading';
import type { Instant } from '../../utils/domain/ids';
import { formatMoment } from '../../utils/i18n/format';
import { FormDialog } from '../feedback/FormDialog';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Select } from '../primitives/Select';
import { TextField } from '../primitives/TextField';
import { nameOf } from '../watch/accountState';
import { joiningText } from './readinessTexts';
import styles from './ReadyPage.module.css';
import { useNoteReading } from './useNoteReading';

interface ReadyNoteDialogProps {
  readonly row: BoardRow;
  readonly now: Instant;
  readonly onClose: () => void;
}

const roles: readonly ManagerRole[] = ['administrator', 'operator', 'operatorNoSend', 'operatorNoInsight'];
const longestText = 2_000;
const mostShown = 20;

/** What a person knows of an account's setting, and everything that was read or said of it so far. */
export function ReadyNoteDialog({ row, now, onClose }: ReadyNoteDialogProps) {
  const { common, ready: words, accountGroups } = useWords();
  const noteReading = useNoteReading();
  const last = row.readings.find(({ source }) => source === 'note');
  const [joining, setJoining] = useState<'allowed' | 'off' | 'notSaid'>(typeof last?.joining === 'string' ? last.joining : 'notSaid');
  const [role, setRole] = useState<ManagerRole | ''>(row.assessment.role ?? '');
  const [text, setText] = useState(last?.note ?? '');
  const ask = words.noteDialog;
  const said: Joining = joining === 'notSaid' ? { unknown: 'notSaid' } : joining;

  async function keep(): Promise<void> {
    const written = text.trim();
    const kept = await noteReading({
      account: row.account.id,
      joining: said,
      ...(role !== '' && { role }),
      ...(written !== '' && { note: written }),
    });
    if (kept) onClose();
  }

  return (
    <FormDialog title={ask.title(nameOf(row.account, common.status.noName))} onSubmit={() => void keep()} onClose={onClose}>
      <Select
        label={ask.joining}
        hint={ask.about}
        value={joining}
        options={[
          { value: 'notSaid', label: ask.notSaid },
          { value: 'allowed', label: words.joining.allowed },
          { value: 'off', label: words.joining.off },
        ]}
        onChange={setJoining}
      />
      <Select
        label={ask.role}
        value={role}
        options={[{ value: '' as const, label: words.noRole }, ...roles.map((value) => ({ value, label: accountGroups.roles.names[value] }))]}
        onChange={setRole}
      />
      <TextField label={ask.text} hint={ask.textHint} multiline maxLength={longestText} value={text} onChange={setText} />
      {row.readings.length > 0 && <History readings={row.readings.slice(0, mostShown)} now={now} />}
    </FormDialog>
  );
}

function History({ readings, now }: { readonly readings: readonly JoinReading[]; readonly now: Instant }) {
  const words = useWords().ready;
  const language = useLanguage();
  return (
    <section className={styles.history}>
      <h3>{words.noteDialog.history}</h3>
      <ul>
        {readings.map(({ readingId, at, source, joining, note, by }) => (
          <li key={readingId}>
            <span className="dim">{formatMoment(at, now, language)}</span>{' '}
            <bdi>
              {[
                words.source[source],
                typeof joining === 'string' ? joiningText(joining, words) : words.why[joining.unknown],
                ...(by === undefined || by === '' ? [] : [by]),
              ].join(' · ')}
            </bdi>
            {note !== undefined && <bdi className={styles.noteText}>{note}</bdi>}
          </li>
        ))}
      </ul>
    </section>
  );
}
