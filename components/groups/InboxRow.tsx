import type { CSSProperties, MouseEvent } from 'react';
import { shownAttention, isVisibleName } from '../../utils/domain/groups/inbox';
import { jumpOf } from '../../utils/domain/groups/memberRise';
import { silenceSteps, silentDays } from '../../utils/domain/groups/silence';
import { markOfAttention } from '../../utils/marks/markOfAttention';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { IconButton } from '../primitives/IconButton';
import { joinClasses } from '../primitives/joinClasses';
import { Mark } from '../primitives/Mark';
import { GroupIcon } from './GroupIcon';
import { GroupName } from './GroupName';
import { ExpectedInRow } from './ExpectedInRow';
import { aboutInRow, nameAsTitle, nameInSentence, timeInRow } from './groupWords';
import styles from './InboxRow.module.css';
import { MembersInRow } from './Members';

export interface RowActions {
  readonly press: (group: InboxGroup, event: MouseEvent) => void;
  readonly open: (group: InboxGroup) => void;
  readonly focus: (group: InboxGroup) => void;
  readonly toggle: (group: InboxGroup, range: boolean) => void;
  readonly openChat: (group: InboxGroup) => void;
  readonly handle: (group: InboxGroup) => void;
  readonly more: (group: InboxGroup) => void;
}

interface InboxRowProps {
  readonly group: InboxGroup;
  readonly now: number;
  /** The row the keyboard stands on: the list's one tab stop. */
  readonly here: boolean;
  /** Its detail is open beside the list. */
  readonly shown: boolean;
  readonly chosen: boolean;
  readonly actions: RowActions;
  readonly rowIndex: number;
  readonly style: CSSProperties;
}

/** One group on 56 px: mark, icon, name, account and what matters most; time and members, replaced by actions while pointed at. */
export function InboxRow({ group, now, here, shown, chosen, actions, rowIndex, style }: InboxRowProps) {
  const words = useWords().inbox;
  const language = useLanguage();
  const attention = shownAttention(group, now);
  const silent = silentDays(group, now) ?? 0;
  const about = aboutInRow(group, attention, now, words, language);
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      aria-selected={chosen}
      aria-current={shown ? 'true' : undefined}
      tabIndex={here ? 0 : -1}
      className={joinClasses(styles.row, attention === 'ringing' && styles.ringing, here && styles.here, shown && styles.shown)}
      style={style}
      data-group-row=""
      data-attention={attention}
      data-account-id={group.accountId}
      data-chat-id={group.chatId}
      onFocus={() => actions.focus(group)}
      onClick={(event) => actions.press(group, event)}
      onDoubleClick={() => actions.open(group)}
    >
      <span role="gridcell" className={styles.state}>
        <Mark kind={markOfAttention[attention]} label={words.attention[attention]} className={styles.mark} />
        <input
          type="checkbox"
          tabIndex={-1}
          className={styles.check}
          aria-label={words.act.selectNamed(nameInSentence(group.name, words))}
          checked={chosen}
          onClick={(event) => {
            event.stopPropagation();
            actions.toggle(group, event.shiftKey);
          }}
          onChange={() => undefined}
        />
      </span>
      <div role="gridcell" className={styles.main}>
        <GroupIcon name={group.name} iconHash={group.iconHash} />
        <div className={styles.words}>
          <GroupName name={group.name} className={styles.name} />
          <p className={styles.about}>
            <bdi className="cut" title={nameAsTitle(group.accountName)}>
              {group.accountName !== null && isVisibleName(group.accountName) ? group.accountName : words.noAccountName}
            </bdi>
            <ExpectedInRow group={group} />
            <span className={joinClasses(styles.fact, about.strong && styles.strong)}>{about.text}</span>
            {attention !== 'ringing' && silent >= silenceSteps[0] && <span className={styles.fact}>{words.activity.silent(silent)}</span>}
          </p>
        </div>
      </div>
      <div role="gridcell" className={styles.side}>
        <span>{timeInRow(group, now, language)}</span>
        <MembersInRow members={group.members} jump={jumpOf(group.rise, now)} />
      </div>
      <div role="gridcell" className={styles.acts}>
        <IconButton mark="out" label={words.act.openChat} primary tabIndex={-1} onClick={stopping(() => actions.openChat(group))} />
        {group.attention !== 'handled' && (
          <IconButton mark="handled" label={words.act.handled} tabIndex={-1} onClick={stopping(() => actions.handle(group))} />
        )}
        <IconButton mark="more" label={words.act.more} tabIndex={-1} onClick={stopping(() => actions.more(group))} />
      </div>
    </div>
  );
}

function stopping(act: () => void) {
  return (event: MouseEvent) => {
    event.stopPropagation();
    act();
  };
}
