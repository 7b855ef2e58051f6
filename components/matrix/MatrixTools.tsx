import { formatCount } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Choice } from '../primitives/Choice';
import { SearchField } from '../primitives/SearchField';
import styles from './MatrixPage.module.css';
import { type ColumnFilter, type MatrixRow, openAccounts } from './matrixRows';

interface MatrixToolsProps {
  readonly rows: readonly MatrixRow[];
  readonly failing: number;
  readonly all: number;
  readonly shown: number;
  readonly filter: ColumnFilter;
  readonly search: string;
  readonly onFilter: (filter: ColumnFilter) => void;
  readonly onSearch: (search: string) => void;
}

/** Which accounts have a column. */
export function MatrixTools({ rows, failing, all, shown, filter, search, onFilter, onSearch }: MatrixToolsProps) {
  const words = useWords().matrix.tools;
  const language = useLanguage();
  const counted = (label: string, accounts: number) => `${label} ${formatCount(accounts, language)}`;
  return (
    <div className={styles.tools}>
      <Choice
        label={words.which}
        hideLabel
        value={filter}
        onChange={onFilter}
        options={[
          { value: 'all', label: counted(words.all, all) },
          { value: 'open', label: counted(words.open, openAccounts(rows).size) },
          { value: 'failing', label: counted(words.failing, failing) },
        ]}
      />
      <SearchField label={words.search} value={search} onChange={onSearch} className={styles.search} />
      <span className="small dim nowrap" role="status">
        {shown < all ? words.shown(formatCount(shown, language), formatCount(all, language)) : ''}
      </span>
    </div>
  );
}
