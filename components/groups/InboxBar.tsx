import type { InboxTab } from '../../utils/domain/groups/inbox';
import { formatCount } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { IconButton } from '../primitives/IconButton';
import { Tabs } from '../primitives/Tabs';
import styles from './InboxBar.module.css';

interface InboxBarProps {
  readonly tab: InboxTab;
  /** What is open; and what there is in all, undefined until counted. */
  readonly open: number;
  readonly total: number | undefined;
  readonly searching: boolean;
  readonly onTab: (tab: InboxTab) => void;
  readonly onSearch: () => void;
  readonly panelId: string;
}

/** What range is shown, with its counts; and the way to the search. */
export function InboxBar({ tab, open, total, searching, onTab, onSearch, panelId }: InboxBarProps) {
  const words = useWords().inbox;
  const language = useLanguage();
  return (
    <div className={styles.bar}>
      <Tabs
        label={words.tabs.label}
        current={tab}
        onChange={onTab}
        controls={panelId}
        tabs={[
          { id: 'open', label: words.tabs.open, count: formatCount(open, language) },
          { id: 'all', label: words.tabs.all, ...(total !== undefined && { count: formatCount(total, language) }) },
          { id: 'byAccount', label: words.tabs.byAccount },
        ]}
      />
      <IconButton mark="search" label={words.search.open} plain aria-expanded={searching} className={styles.search} onClick={onSearch} />
    </div>
  );
}
