import { useEffect, useRef } from 'react';
import { storedMetricIds } from '../../utils/domain/figures/metrics';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Choice } from '../primitives/Choice';
import { Select } from '../primitives/Select';
import { TextField } from '../primitives/TextField';
import { shortened } from './accountNames';
import type { BatchFile } from './importBatch';
import { MappingPreview, MappingSummary } from './MappingPreview';
import styles from './MappingScreen.module.css';
import { MappingTable } from './MappingTable';
import { type Mapping, useMapping } from './useMapping';
import { useMetricWords } from './useMetricWords';

interface MappingScreenProps {
  readonly mapping: Parameters<typeof useMapping>[0];
  /** Files with this header. */
  readonly files: readonly BatchFile[];
  readonly onDone: () => void;
}

/** Asks what the columns of a file mean, shows what would be read, and remembers the answer. */
export function MappingScreen({ mapping: ask, files, onDone }: MappingScreenProps) {
  const { imports, common } = useWords();
  const words = imports.mapping;
  const mapping = useMapping(ask);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.screen} aria-label={words.title} data-mapping-screen="">
      <header className={styles.head}>
        <div className={styles.titles}>
          <h1 ref={heading} tabIndex={-1}>
            {words.title}
          </h1>
          <p className="small dim">
            <bdi>{shortened(files[0]?.fileName ?? '')}</bdi> {files.length > 1 && words.sameHeader(files.length)}
          </p>
          <MappingSummary mapping={mapping} />
        </div>
        <Button onClick={onDone}>{common.cancel}</Button>
        <Button
          variant="primary"
          data-action="save-format"
          disabled={mapping.shape === null || mapping.name.trim() === '' || mapping.saving}
          onClick={() => void mapping.save().then((saved) => saved && onDone())}
        >
          {words.save(files.length)}
        </Button>
      </header>
      {mapping.refused && (
        <p role="alert" className={styles.refused}>
          {words.refused}
        </p>
      )}
      <Controls mapping={mapping} />
      <MappingTable mapping={mapping} />
      <MappingPreview mapping={mapping} />
    </section>
  );
}

function Controls({ mapping }: { readonly mapping: Mapping }) {
  const words = useWords().imports.mapping;
  const metric = useMetricWords();
  const { draft, change, table } = mapping;
  return (
    <div className={styles.controls}>
      <div className={styles.name}>
        <TextField label={words.name} value={mapping.name} maxLength={60} onChange={mapping.rename} />
      </div>
      <Choice
        label={words.shape}
        value={draft.kind}
        onChange={(kind) => change({ ...draft, kind })}
        options={(['rows', 'daysAcross', 'accountsAcross'] as const).map((kind) => ({ value: kind, label: words.shapes[kind] }))}
      />
      <Select
        label={words.headerRow}
        value={`${draft.rowsAboveHeader}`}
        onChange={(value) => mapping.moveHeader(Number(value))}
        options={Array.from({ length: Math.min(20, table.rows.length) }, (_, row) => ({
          value: `${row}`,
          label: `${words.headerRowOption(row + 1)}　${shortened((table.rows[row] ?? []).filter((cell) => cell.trim() !== '').join(' '), 18)}`,
        }))}
      />
      {draft.kind !== 'rows' && (
        <Select
          label={words.oneMetric}
          hint={metric(draft.metric).definition}
          value={draft.metric}
          onChange={(id) => change({ ...draft, metric: id })}
          options={storedMetricIds.map((id) => ({ value: id, label: metric(id).name }))}
        />
      )}
    </div>
  );
}
