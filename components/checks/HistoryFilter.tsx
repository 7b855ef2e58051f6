import { useMemo } from 'react';
import { parseTemplateId } from '../../utils/domain/checks/checkIds';
import type { RunState, RunStatus } from '../../utils/domain/checks/run';
import { useWords } from '../language/LanguageProvider';
import { SearchField } from '../primitives/SearchField';
import { SelectFrom } from '../primitives/SelectBox';
import type { RunFilter } from './filterRuns';
import styles from './HistoryPage.module.css';

interface HistoryFilterProps {
  readonly runs: readonly RunState[];
  readonly filter: RunFilter;
  readonly found: number;
  readonly onChange: (filter: RunFilter) => void;
}

const statuses: readonly RunStatus[] = ['checking', 'partlySigned', 'signed', 'sent', 'abandoned'];
const periods = { all: null, days30: 30, days90: 90, year: 365 } as const;
type PeriodName = keyof typeof periods;
const periodNames: readonly PeriodName[] = ['all', 'days30', 'days90', 'year'];

/** Search and the three choices beside it. */
export function HistoryFilter({ runs, filter, found, onChange }: HistoryFilterProps) {
  const { checks } = useWords();
  const words = checks.history;
  const templates = useMemo(() => new Map(runs.map(({ template }) => [template.templateId, template.name])), [runs]);
  return (
    <div className={styles.bar}>
      <SearchField className={styles.search} label={words.search} value={filter.search} onChange={(search) => onChange({ ...filter, search })} />
      <SelectFrom
        aria-label={words.template}
        value={filter.templateId ?? ''}
        options={[{ value: '', label: words.anyTemplate }, ...[...templates].map(([value, label]) => ({ value, label }))]}
        onChange={(value) => onChange({ ...filter, templateId: parseTemplateId(value) })}
      />
      <SelectFrom<RunStatus | ''>
        aria-label={words.status}
        value={filter.status ?? ''}
        options={[{ value: '', label: words.anyStatus }, ...statuses.map((value) => ({ value, label: checks.status[value] }))]}
        onChange={(value) => onChange({ ...filter, status: value === '' ? null : value })}
      />
      <SelectFrom
        aria-label={words.period}
        value={periodNames.find((name) => periods[name] === filter.days) ?? 'all'}
        options={periodNames.map((value) => ({ value, label: words.periods[value] }))}
        onChange={(name) => onChange({ ...filter, days: periods[name] })}
      />
      <span className="small dim" role="status">
        {words.found(found, runs.length)}
      </span>
    </div>
  );
}
