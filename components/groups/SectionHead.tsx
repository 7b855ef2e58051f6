import type { CSSProperties } from 'react';
import type { InboxSection } from '../../utils/domain/groups/inbox';
import { isOpen } from '../../utils/domain/groups/groupState';
import type { AccountId } from '../../utils/domain/ids';
import { formatCount } from '../../utils/i18n/format';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { IconButton } from '../primitives/IconButton';
import { PartHeading } from '../primitives/PartHeading';
import styles from './InboxList.module.css';

interface SectionHeadProps {
  readonly section: InboxSection<InboxGroup>;
  readonly rowIndex: number;
  readonly height: number;
  readonly style: CSSProperties;
  readonly onHandleAccount: (accountId: AccountId) => void;
}

/** Head of one part of the list. An account's head can handle all of its open groups at once. */
export function SectionHead({ section, rowIndex, height, style, onHandleAccount }: SectionHeadProps) {
  const words = useWords().inbox;
  const language = useLanguage();
  const { of } = section;
  const title = of.kind === 'account' ? <bdi>{of.accountName ?? words.noAccountName}</bdi> : words.sections[of.kind];
  return (
    <div role="row" aria-rowindex={rowIndex} className={styles.head} style={{ ...style, height }}>
      <div role="gridcell">
        <PartHeading
          title={title}
          count={formatCount(section.entries.length, language)}
          needs={of.kind === 'ringing'}
          about={of.kind === 'account' && section.ringing > 0 ? <span className="needs">{words.sectionRinging(section.ringing)}</span> : undefined}
          end={
            of.kind === 'account' && section.entries.some(isOpen) ? (
              <IconButton mark="handled" label={words.act.allOfAccount} plain tabIndex={-1} onClick={() => onHandleAccount(of.accountId)} />
            ) : undefined
          }
          className={styles.fullHead}
        />
      </div>
    </div>
  );
}
