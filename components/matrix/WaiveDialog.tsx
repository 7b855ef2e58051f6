import { useState } from 'react';
import { formatCount } from '../../utils/i18n/format';
import { longFinding } from '../checks/findingText';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Dialog } from '../primitives/Dialog';
import { TextField } from '../primitives/TextField';
import { type CellTarget, cellsOf } from './cellTarget';
import styles from './MatrixDialogs.module.css';
import type { Matrix } from './useMatrix';

interface WaiveDialogProps {
  readonly matrix: Pick<Matrix, 'nameOf'>;
  readonly target: CellTarget;
  readonly onWaive: (reason: string) => void;
  readonly onClose: () => void;
}

const longestReason = 1_000;
/** Accounts named one by one; more are counted. */
const mostNamed = 12;

/** Done without doing it, or against what was computed: never without a reason, and the numbers stand beside it. */
export function WaiveDialog({ matrix, target, onWaive, onClose }: WaiveDialogProps) {
  const { matrix: words, common, findings } = useWords();
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const cells = cellsOf(target);
  const numbers = cells.flatMap(({ finding }) => finding ?? []);
  const missing = reason.trim() === '';
  function submit(): void {
    setAsked(true);
    if (!missing) onWaive(reason);
  }
  return (
    <Dialog
      title={words.waive.title(target.row.item.title.slice(0, 200))}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" onClick={submit}>
            {words.waive.act}
          </Button>
        </>
      }
    >
      <TextField
        label={words.waive.reason}
        multiline
        maxLength={longestReason}
        value={reason}
        onChange={setReason}
        problem={asked && missing ? words.refusals.noReason : null}
        hint={words.waive.hint}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          submit();
        }}
      />
      <ul className={styles.numbers}>
        {(numbers.length > 0 ? numbers.map((finding) => longFinding(finding, findings, language, matrix.nameOf)) : namesOf(cells, matrix))
          .slice(0, mostNamed)
          .map((text, index) => (
            <li key={index}>{text}</li>
          ))}
        {cells.length > mostNamed && <li>{words.andMore(formatCount(cells.length - mostNamed, language))}</li>}
      </ul>
    </Dialog>
  );
}

function namesOf(cells: ReturnType<typeof cellsOf>, { nameOf }: Pick<Matrix, 'nameOf'>): readonly string[] {
  return cells.flatMap(({ account }) => (account === null ? [] : [nameOf(account).slice(0, 200)]));
}
