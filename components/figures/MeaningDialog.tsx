import { useWords } from '../language/LanguageProvider';
import { Dialog } from '../primitives/Dialog';
import { headOf, meaningOf } from './columnMeaning';
import styles from './MeaningDialog.module.css';
import { allColumns } from './overviewColumns';

/** What every figure means and how it is counted, in one place. */
export function MeaningDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  return (
    <Dialog title={words.figures.foot.title} closeLabel={words.common.close} onClose={onClose}>
      <dl className={styles.meanings} tabIndex={0} aria-label={words.figures.foot.title}>
        {allColumns.map((column) => [<dt key={column}>{headOf(column, words)}</dt>, <dd key={`${column} meaning`}>{meaningOf(column, words)}</dd>])}
      </dl>
    </Dialog>
  );
}
