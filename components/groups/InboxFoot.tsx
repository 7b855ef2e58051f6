import { useWords } from '../language/LanguageProvider';
import { KeyHint } from '../primitives/Kbd';
import styles from './InboxFoot.module.css';

/** The keys worth knowing, and the way to all of them. */
export function InboxFoot({ frame, onHelp }: { readonly frame: 'popup' | 'tab'; readonly onHelp: () => void }) {
  const { common, inbox } = useWords();
  const { short } = inbox.keys;
  return (
    <footer className={styles.foot}>
      <span className={styles.hints}>
        <KeyHint keys={['↑', '↓']}>{short.move}</KeyHint>
        <KeyHint keys={['Enter']}>{frame === 'popup' ? short.open : short.detail}</KeyHint>
        <KeyHint keys={['E']}>{short.handled}</KeyHint>
        <KeyHint keys={['O']}>{short.own}</KeyHint>
        <KeyHint keys={['Z']}>{short.undo}</KeyHint>
      </span>
      <button type="button" className={styles.help} onClick={onHelp} aria-label={common.keys.open} title={common.keys.open}>
        ?
      </button>
    </footer>
  );
}
