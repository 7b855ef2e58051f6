import type { ReactNode } from 'react';
import type { AccountGroup } from '../../utils/domain/checks/accountGroup';
import { useWords } from '../language/LanguageProvider';
import { Select } from '../primitives/Select';
import { TextField } from '../primitives/TextField';
import { type AccountFilter, isNarrowed } from './filterAccounts';
import styles from './FilterBar.module.css';

interface FilterBarProps {
  readonly filter: AccountFilter;
  readonly onFilter: (filter: AccountFilter) => void;
  readonly tags: readonly string[];
  readonly groups: readonly AccountGroup[];
  readonly shown: number;
  readonly of: number;
  /** Accounts of the chosen account group that have no figures and no row. */
  readonly missing: number;
  /** At the right: period and what the tab adds. */
  readonly children: ReactNode;
}

const oneTag = 'tag:';

/** Search, tag and account group on the left, period on the right: the same on every tab. */
export function FilterBar({ filter, onFilter, tags, groups, shown, of, missing, children }: FilterBarProps) {
  const words = useWords().figures.filter;
  const value = filter.tag.kind === 'one' ? `${oneTag}${filter.tag.tag}` : filter.tag.kind;
  const known = filter.tag.kind === 'one' && !tags.includes(filter.tag.tag) ? [...tags, filter.tag.tag] : tags;
  return (
    <div className={styles.bar}>
      <div role="search" className={styles.search}>
        <TextField
          label={words.search}
          hideLabel
          type="search"
          mark="search"
          maxLength={200}
          placeholder={words.search}
          value={filter.search}
          onChange={(search) => onFilter({ ...filter, search })}
        />
      </div>
      {known.length > 0 && (
        <div className={styles.tag}>
          <Select
            label={words.tag}
            hideLabel
            value={value}
            options={[
              { value: 'any', label: words.tagAll },
              ...known.map((tag) => ({ value: `${oneTag}${tag}`, label: words.tagIs(tag) })),
              { value: 'none', label: words.tagNone },
            ]}
            onChange={(next) =>
              onFilter({
                ...filter,
                tag: next.startsWith(oneTag) ? { kind: 'one', tag: next.slice(oneTag.length) } : { kind: next === 'none' ? 'none' : 'any' },
              })
            }
          />
        </div>
      )}
      {groups.length > 0 && (
        <div className={styles.tag}>
          <Select
            label={words.group}
            hideLabel
            value={filter.accountGroup ?? ''}
            options={[
              { value: '', label: words.groupAll },
              ...groups.map(({ accountGroupId, name }) => ({ value: accountGroupId, label: words.groupIs(name) })),
            ]}
            onChange={(next) =>
              onFilter({ ...filter, accountGroup: groups.find(({ accountGroupId }) => accountGroupId === next)?.accountGroupId ?? null })
            }
          />
        </div>
      )}
      <span className={styles.shown} role="status">
        {isNarrowed(filter) && words.shown(shown, of)} {missing > 0 && words.groupMissing(missing)}
      </span>
      <div className={styles.end}>{children}</div>
    </div>
  );
}
