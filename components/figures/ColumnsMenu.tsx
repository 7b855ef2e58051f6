import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { headOf } from './columnMeaning';
import styles from './ColumnsMenu.module.css';
import { Menu } from './Menu';
import { allColumns, type ColumnId, usualColumns } from './overviewColumns';

interface ColumnsMenuProps {
  readonly columns: readonly ColumnId[];
  /** Null: the usual ones again. */
  readonly onChange: (columns: readonly ColumnId[] | null) => void;
}

/** Which columns the overview has. One always stays. */
export function ColumnsMenu({ columns, onChange }: ColumnsMenuProps) {
  const all = useWords();
  const words = all.figures.columns;
  const usual = columns.length === usualColumns.length && usualColumns.every((column) => columns.includes(column));
  return (
    <Menu align="end" label={words.title} text={words.button}>
      {() => (
        <>
          <div className={styles.list}>
            {allColumns.map((column) => {
              const shown = columns.includes(column);
              return (
                <label key={column} className={styles.option}>
                  <input
                    type="checkbox"
                    checked={shown}
                    disabled={shown && columns.length === 1}
                    onChange={() => onChange(shown ? columns.filter((other) => other !== column) : [...columns, column])}
                  />
                  {headOf(column, all)}
                </label>
              );
            })}
          </div>
          <div className={styles.end}>
            <Button small disabled={usual} onClick={() => onChange(null)}>
              {words.usual}
            </Button>
          </div>
        </>
      )}
    </Menu>
  );
}
