import { formatCount } from '../../utils/i18n/format';
import { recordHref } from '../checks/runHref';
import { useLanguage, useWords } from '../language/LanguageProvider';
import styles from './SignOffPanel.module.css';
import type { Matrix } from './useMatrix';
import { whoWhen } from './whoWhen';
import { formatShortDay, formatTime } from '../../utils/i18n/format';

/** Who signed, whose signature was cancelled by what, and who is still to come. */
export function SignatureList({ matrix, needed }: { readonly matrix: Matrix; readonly needed: 1 | 2 }) {
  const words = useWords().matrix;
  const language = useLanguage();
  const { shown } = matrix;
  const { signatures, cancelled } = shown;
  const over = shown.status === 'sent' || shown.status === 'abandoned';
  const missing = over ? 0 : Math.max(0, needed - signatures.length);
  const first = signatures[0]?.signer ?? null;
  return (
    <>
      <h3 className={styles.heading}>
        {words.sign.heading} {formatCount(signatures.length, language)} / {formatCount(needed, language)}
      </h3>
      <ol className={styles.signatures} data-signatures="">
        {cancelled.map((one) => (
          <li key={one.eventId} data-cancelled="">
            <span className="faint">{words.sign.cancelled}</span>
            <span>
              <s>{one.signer.slice(0, 100)}</s>
              <small>
                {words.sign.cancelledBy(
                  `${formatShortDay(one.at, language)} ${formatTime(one.at)}`,
                  whoWhen({ by: one.cancelledBy, at: one.cancelledAt }, language),
                  words.sign.causes[one.cause],
                )}{' '}
                <a href={recordHref(shown.runId, one.recordId)}>{words.sign.record}</a>
              </small>
            </span>
          </li>
        ))}
        {signatures.map((one, index) => (
          <li key={one.eventId}>
            <span className="faint">{words.sign.place(formatCount(index + 1, language))}</span>
            <span>
              {one.signer.slice(0, 100)}
              <small>
                {formatShortDay(one.at, language)} {formatTime(one.at)} <a href={recordHref(shown.runId, one.recordId)}>{words.sign.record}</a>
              </small>
            </span>
          </li>
        ))}
        {Array.from({ length: missing }, (_, index) => (
          <li key={index}>
            <span className="faint">{words.sign.place(formatCount(signatures.length + index + 1, language))}</span>
            <span className="dim">
              {first !== null ? words.sign.otherThan(first.slice(0, 60)) : index > 0 ? words.sign.otherPerson : words.sign.nobodyYet}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
