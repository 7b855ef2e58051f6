import { memo } from 'react';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { holdsBack } from '../../utils/domain/checks/itemProgress';
import { signaturesNeeded, recipientsOf } from '../../utils/domain/checks/signOff';
import { useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import { afterHref } from '../checks/runHref';
import { BlockerList } from './BlockerList';
import { ChangedSince } from './ChangedSince';
import type { Act, MatrixDialog } from './matrixDialog';
import { SignatureList } from './SignatureList';
import { SignForm } from './SignForm';
import styles from './SignOffPanel.module.css';
import { SumsList } from './SumsList';
import type { Matrix } from './useMatrix';

interface SignOffPanelProps {
  readonly matrix: Matrix;
  readonly act: (act: Act) => void;
  readonly onDialog: (dialog: MatrixDialog) => void;
  readonly onJump: (row: number, account: FigureAccountId | null) => void;
}

/** Why it may not be signed yet and what to do about it, what it would cost, and who signed. */
export const SignOffPanel = memo(function SignOffPanel({ matrix, act, onDialog, onJump }: SignOffPanelProps) {
  const words = useWords().matrix;
  const { shown, rows, findings, rules } = matrix;
  const blocking = rows.filter(({ progress }) => holdsBack(progress));
  const open = shown.status === 'checking' || shown.status === 'partlySigned';
  const needed = shown.signatures.reduce<1 | 2>(
    (most, { needed: one }) => (one > most ? one : most),
    signaturesNeeded(recipientsOf(shown, findings ?? []), rules),
  );
  const title = !open
    ? words.status[shown.status]
    : blocking.length > 0
      ? words.panel.shut
      : shown.status === 'partlySigned'
        ? words.status.partlySigned
        : words.panel.ready;
  return (
    <aside className={styles.panel} aria-label={words.panel.label}>
      <h2 className={styles.title}>{title}</h2>
      {shown.abandoned !== null && <p className={styles.note}>{shown.abandoned.reason.slice(0, 1_000)}</p>}
      {open && findings !== undefined && blocking.length > 0 && <BlockerList {...{ matrix, act, onDialog, onJump }} blocking={blocking} />}
      <ChangedSince matrix={matrix} />
      <SumsList matrix={matrix} />
      <SignatureList matrix={matrix} needed={needed} />
      {open && <SignForm matrix={matrix} blocking={blocking.length} />}
      {(shown.status === 'signed' || shown.status === 'sent') && (
        <ButtonLink href={afterHref(shown.runId)} variant={shown.status === 'signed' ? 'primary' : 'outline'} className={styles.wideButton}>
          {words.panel.after}
        </ButtonLink>
      )}
    </aside>
  );
});
