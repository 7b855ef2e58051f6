import { useWords } from '../language/LanguageProvider';
import { Dialog } from '../primitives/Dialog';
import { Kbd } from '../primitives/Kbd';
import styles from './MatrixDialogs.module.css';

/** All keys of the matrix. */
export function MatrixKeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { common, matrix } = useWords();
  const { keys } = matrix;
  const rows: readonly (readonly [keys: readonly string[], meaning: string])[] = [
    [['↑', '↓', '←', '→'], keys.move],
    [['Home', 'End'], keys.ends],
    [['PageUp', 'PageDown'], keys.page],
    [['Space'], keys.tick],
    [['Shift', '→'], keys.range],
    [['W'], keys.waive],
    [['Enter'], keys.details],
    [['Esc'], keys.endRange],
    [['1', '…', '6'], common.keys.pages],
    [['?'], common.keys.help],
  ];
  return (
    <Dialog title={common.keys.title} closeLabel={common.close} onClose={onClose}>
      <dl className={styles.keys}>
        {rows.map(([names, meaning]) => (
          <div key={meaning}>
            <dt>
              {names.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
