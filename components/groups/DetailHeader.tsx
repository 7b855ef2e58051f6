import type { RefObject } from 'react';
import type { AccountId } from '../../utils/domain/ids';
import { isSnoozed } from '../../utils/domain/groups/groupState';
import { isVisibleName } from '../../utils/domain/groups/inbox';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { IconButton } from '../primitives/IconButton';
import { Kbd } from '../primitives/Kbd';
import type { Command } from './command';
import styles from './GroupDetail.module.css';
import { GroupIcon } from './GroupIcon';
import { nameAsTitle } from './groupWords';

interface DetailHeaderProps {
  readonly group: InboxGroup;
  readonly now: number;
  readonly sameAccount: number;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onCommand: (command: Command) => void;
  readonly onShowAccount: (accountId: AccountId) => void;
}

/** Whose group it is, and what can be done with it; the one primary action is the chat. */
export function DetailHeader({ group, now, sameAccount, heading, onCommand, onShowAccount }: DetailHeaderProps) {
  const { act, ...words } = useWords().inbox;
  return (
    <header className={styles.header}>
      <GroupIcon name={group.name} iconHash={group.iconHash} large />
      <div className={styles.title}>
        <h1 ref={heading} tabIndex={-1} className="cut" title={nameAsTitle(group.name)}>
          <bdi dir="auto">{isVisibleName(group.name) ? group.name : words.noName}</bdi>
        </h1>
        <p>
          <bdi className="cut" title={nameAsTitle(group.accountName)}>
            {group.accountName ?? words.noAccountName}
          </bdi>
          <button type="button" className={styles.link} onClick={() => onShowAccount(group.accountId)}>
            {words.detail.allOfAccount(sameAccount)}
          </button>
        </p>
      </div>
      <div className={styles.actions}>
        {isSnoozed(group, now) ? (
          <Button onClick={() => onCommand('wake')}>
            {act.wake} <Kbd>S</Kbd>
          </Button>
        ) : (
          group.attention !== 'handled' && (
            <Button onClick={() => onCommand('own')}>
              {act.own} <Kbd>O</Kbd>
            </Button>
          )
        )}
        {group.attention === 'handled' ? (
          <Button onClick={() => onCommand('reopen')}>
            {act.reopen} <Kbd>R</Kbd>
          </Button>
        ) : (
          <Button onClick={() => onCommand('handled')}>
            {act.handled} <Kbd>E</Kbd>
          </Button>
        )}
        <Button variant="primary" onClick={() => onCommand('openChat')}>
          {act.openChat}
        </Button>
        <IconButton mark="more" label={act.more} className={styles.more} onClick={() => onCommand('more')} />
      </div>
    </header>
  );
}
