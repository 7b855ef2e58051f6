import type { GuideLine } from '../../utils/i18n/guideText';
import { useWords } from '../language/LanguageProvider';
import styles from './GuideLineText.module.css';

/** A sentence, and the word beside it where it is not confirmed. */
export function GuideLineText({ line }: { readonly line: GuideLine }) {
  const words = useWords().guide;
  if (typeof line === 'string') return line;
  return (
    <>
      {line.unsure} <span className={styles.unsure}>{words.unsure}</span>
    </>
  );
}
