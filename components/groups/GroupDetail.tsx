import type { RefObject } from 'react';
import type { AccountId } from '../../utils/domain/ids';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import type { Command } from './command';
import { DetailFacts } from './DetailFacts';
import { DetailHeader } from './DetailHeader';
import { ExpectedInDetail } from './ExpectedInDetail';
import styles from './GroupDetail.module.css';
import { Steps } from './Steps';
import { Timeline } from './Timeline';
import { WhatWorks } from './WhatWorks';

interface GroupDetailProps {
  readonly group: InboxGroup | null;
  /** A group is named in the address. */
  readonly asked: boolean;
  /** Groups of the same account, this one included. */
  readonly sameAccount: number;
  readonly now: number;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onCommand: (command: Command) => void;
  readonly onNote: (text: string) => void;
  readonly onBack: () => void;
  readonly onShowAccount: (accountId: AccountId) => void;
}

/** One group beside the list: where it stands, what is known and how, and everything that happened. */
export function GroupDetail(props: GroupDetailProps) {
  const { group, asked, sameAccount, now, heading, onCommand, onNote, onBack, onShowAccount } = props;
  const words = useWords().inbox.detail;
  return (
    <section className={styles.detail} aria-label={words.label} tabIndex={-1}>
      <Button small variant="plain" mark="back" className={styles.back} onClick={onBack}>
        {words.back}
      </Button>
      {group === null ? (
        <p className={styles.none}>{asked ? words.gone : words.none}</p>
      ) : (
        <>
          <DetailHeader group={group} now={now} sameAccount={sameAccount} heading={heading} onCommand={onCommand} onShowAccount={onShowAccount} />
          <Steps group={group} now={now} />
          <ExpectedInDetail group={group} />
          <DetailFacts group={group} now={now} onNote={onNote} />
          <WhatWorks members={group.members} />
          <Timeline group={group} now={now} />
        </>
      )}
    </section>
  );
}
