import { type ComponentProps, useId, useState } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import styles from './ChartTable.module.css';
import { ViewTableOf } from './ViewTableOf';

interface ChartTableProps extends ComponentProps<typeof ViewTableOf> {
  /** below: always there. toggle: opened by a button, because the chart itself fills the page. Printed either way. */
  readonly mode: 'below' | 'toggle';
}

/** The table every chart has: the same figures, and the sentences that must travel with them. */
export function ChartTable({ mode, ...tableOf }: ChartTableProps) {
  const words = useWords().views.table;
  const [open, setOpen] = useState(false);
  const id = useId();
  const shown = mode === 'below' || open;
  return (
    <section className={styles.part} aria-label={tableOf.caption}>
      {mode === 'toggle' && (
        <Button small aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? words.hide : words.show}
        </Button>
      )}
      <div id={id}>
        {shown && (
          <>
            <ViewTableOf {...tableOf} />
            {tableOf.table.notes.length > 0 && (
              <ul className={styles.notes}>
                {tableOf.table.notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </section>
  );
}
