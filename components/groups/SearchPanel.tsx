import { type RefObject, useMemo } from 'react';
import { type InboxAsk, type ShownAttention, shownAttentions } from '../../utils/domain/groups/inbox';
import { silenceSteps } from '../../utils/domain/groups/silence';
import type { AccountId } from '../../utils/domain/ids';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { IconButton } from '../primitives/IconButton';
import { Select } from '../primitives/Select';
import { TextField } from '../primitives/TextField';
import styles from './InboxBar.module.css';

interface SearchPanelProps {
  /** Every group; undefined while they are being read. */
  readonly groups: readonly InboxGroup[] | undefined;
  readonly ask: InboxAsk;
  readonly setAsk: (change: Partial<InboxAsk>) => void;
  /** Undefined while unknown. */
  readonly shown: number | undefined;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onClose: () => void;
  readonly onDown: () => void;
}

/** Search over names, accounts, notes and owners; narrowing by account and state. Says how many it found. */
export function SearchPanel({ groups, ask, setAsk, shown, field, onClose, onDown }: SearchPanelProps) {
  const words = useWords().inbox;
  const language = useLanguage();
  const accounts = useMemo(() => listAccounts(groups ?? [], words.noAccountName, language), [groups, words, language]);
  return (
    <search className={styles.panel}>
      <TextField
        label={words.search.label}
        hideLabel
        type="search"
        mark="search"
        ref={field}
        placeholder={words.search.placeholder}
        value={ask.search}
        maxLength={200}
        onChange={(search) => setAsk({ search })}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') onClose();
          if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault();
            onDown();
          }
        }}
        end={<IconButton mark="close" label={words.search.clear} plain onClick={onClose} />}
      />
      <Select
        label={words.search.account}
        hideLabel
        disabled={groups === undefined}
        value={ask.accountId ?? ''}
        options={[{ value: '', label: words.search.everyAccount }, ...accounts]}
        onChange={(accountId) => setAsk({ accountId: accountId === '' ? null : accountId })}
      />
      <Select<ShownAttention | ''>
        label={words.search.state}
        hideLabel
        value={ask.state ?? ''}
        options={[
          { value: '', label: words.search.everyState },
          ...shownAttentions.map((state) => ({ value: state, label: words.attention[state] })),
        ]}
        onChange={(state) => setAsk({ state: state === '' ? null : state })}
      />
      <Select
        label={words.search.silence}
        hideLabel
        value={ask.silentFor === null ? '' : String(ask.silentFor)}
        options={[
          { value: '', label: words.search.anySilence },
          ...silenceSteps.map((days) => ({ value: String(days), label: words.search.silentFor(days) })),
        ]}
        onChange={(chosen) => {
          const silentFor = silenceSteps.find((days) => String(days) === chosen) ?? null;
          // Groups that fell silent have mostly been dealt with.
          setAsk({ silentFor, ...(silentFor !== null && ask.tab === 'open' ? { tab: 'all' } : {}) });
        }}
      />
      <p role="status" className={styles.found}>
        {shown !== undefined && words.search.found(shown)}
      </p>
    </search>
  );
}

function listAccounts(
  groups: readonly InboxGroup[],
  noName: string,
  language: string,
): readonly { readonly value: AccountId | ''; readonly label: string }[] {
  const names = new Map(groups.map((group) => [group.accountId, group.accountName ?? noName]));
  const order = new Intl.Collator(language, { numeric: true });
  return [...names].map(([value, label]) => ({ value, label: label.slice(0, 80) })).sort((a, b) => order.compare(a.label, b.label));
}
