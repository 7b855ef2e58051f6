import type { ReactNode } from 'react';
import { useWords } from '../language/LanguageProvider';
import { Select } from '../primitives/Select';
import { TextField } from '../primitives/TextField';
import { type AccountFilter, isNarrowed } from './filterAccounts';
import styles from './FilterBar.module.css';

interface FilterBarProps {
  readonly filter: AccountFilter;
  readonly onFilter: (filter: AccountFilter) => void;
  readonly tags: readonly string[];
  readonly shown: number;
  readonly of: number;
  /** At the right: period and what the tab adds. */
  readonly children: ReactNode;
}

const oneTag = 'tag:';

/** Search and tag on the left, period on the right: the same on every tab. Account groups get their place after the tag when there are any. */
export function FilterBar({ filter, onFilter, tags, shown, of, children }: FilterBarProps) {
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
      <span className={styles.shown} role="status">
        {isNarrowed(filter) && words.shown(shown, of)}
      </span>
      <div className={styles.end}>{children}</div>
    </div>
  );
}
