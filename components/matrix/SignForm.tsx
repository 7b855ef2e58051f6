import { useState } from 'react';
import { signRun } from '../../utils/app/checks/signRun';
import { refuseSignature } from '../../utils/domain/checks/runMoves';
import { formatCount } from '../../utils/i18n/format';
import { useChecksDeps } from '../checks/useChecksDeps';
import { useToast } from '../feedback/toastContext';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { TextField } from '../primitives/TextField';
import styles from './SignOffPanel.module.css';
import { useElsewhere } from './useElsewhere';
import type { Matrix } from './useMatrix';
import { whoWhen } from './whoWhen';

const longestName = 60;

/** Name and button. Shut with the reason in words; and when something was changed in another window, only after that was seen. */
export function SignForm({ matrix, blocking }: { readonly matrix: Matrix; readonly blocking: number }) {
  const words = useWords().matrix;
  const language = useLanguage();
  const deps = useChecksDeps();
  const toast = useToast();
  const { stored, shown, rows, findings, rules, busy } = matrix;
  const [typed, setTyped] = useState<string | null>(null);
  const [signing, setSigning] = useState(false);
  const elsewhere = useElsewhere(matrix);
  const signer = (typed ?? matrix.by).trim();
  const refusal = refuseSignature(
    shown,
    rows.map(({ progress }) => progress),
    signer,
  );
  const why =
    findings === undefined
      ? words.panel.computing
      : elsewhere.changes.length > 0
        ? words.sign.seeFirst
        : refusal === 'itemsOpen'
          ? words.sign.left(formatCount(blocking, language))
          : refusal === null
            ? null
            : words.refusals[refusal];
  async function sign(): Promise<void> {
    if (findings === undefined || why !== null || busy) return;
    setSigning(true);
    const signed = await signRun(deps, stored.runId, { signer, basis: stored.basis, findings, rules });
    setSigning(false);
    if (signed.ok) {
      elsewhere.seen();
      setTyped('');
      toast.show({ message: words.sign.signed(signer) });
    } else toast.show({ message: signed.problem === 'changed' ? words.sign.changed : words.refusals[signed.problem] });
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void sign();
      }}
    >
      {elsewhere.changes.length > 0 && (
        <div role="alert" className={styles.elsewhere}>
          <p className="strong">{words.sign.changedElsewhere}</p>
          <ul>
            {elsewhere.changes.map((event) => (
              <li key={event.eventId}>{`${whoWhen(event, language)}　${words.sign.causes[event.kind]}`}</li>
            ))}
          </ul>
          <Button small onClick={elsewhere.seen}>
            {words.sign.seen}
          </Button>
        </div>
      )}
      <TextField label={words.sign.name} maxLength={longestName} value={typed ?? matrix.by} onChange={setTyped} />
      <Button type="submit" variant="primary" className={styles.wideButton} disabled={why !== null || busy || signing} aria-describedby="sign-why">
        {words.sign.act}
      </Button>
      <p id="sign-why" className={styles.why}>
        {why}
      </p>
    </form>
  );
}
