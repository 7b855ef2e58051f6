import { type Capacity, capacity, groupLimit } from '../../utils/domain/groups/capacity';
import type { MemberRise } from '../../utils/domain/groups/memberRise';
import { formatCount, formatShortDay } from '../../utils/i18n/format';
import type { InboxWords } from '../../utils/i18n/ja/inbox';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { joinClasses } from '../primitives/joinClasses';
import { Mark } from '../primitives/Mark';
import { Meter } from '../primitives/Meter';
import styles from './Members.module.css';

/** Members in a list: the number alone while there is room, number of limit with a meter once places run out. */
export function MembersInRow({ members, jump }: { readonly members: number | null; readonly jump: MemberRise | null }) {
  const words = useWords().inbox;
  const language = useLanguage();
  const room = capacity(members);
  if (room.kind === 'unknown') return <span className="faint">{words.peopleUnknown}</span>;
  if (room.kind === 'room') {
    return (
      <span className="faint">
        {words.people(room.members)}
        {jump !== null && <b className={styles.jump}>{words.activity.risen(jump.to - jump.from)}</b>}
      </span>
    );
  }
  return (
    <span className={styles.row}>
      <Meter value={room.members} max={groupLimit} near />
      <span>
        <b>{formatCount(room.members, language)}</b>/{formatCount(groupLimit, language)}
      </span>
      <span className="unseen">{words.capacity[room.kind]}</span>
    </span>
  );
}

/** Members on the group's own page: number of limit, meter, and how many more fit. */
export function MembersOfGroup({ members, jump }: { readonly members: number | null; readonly jump: MemberRise | null }) {
  const words = useWords().inbox;
  const language = useLanguage();
  const room = capacity(members);
  if (room.kind === 'unknown') {
    return (
      <>
        {words.peopleUnknown}
        <small>{words.detail.membersUnknown}</small>
      </>
    );
  }
  const tight = room.kind !== 'room';
  return (
    <>
      <span className={styles.group}>
        <Meter value={room.members} max={groupLimit} near={tight} wide />
        <span>
          <b>{formatCount(room.members, language)}</b> / {formatCount(groupLimit, language)}
        </span>
        {tight && (
          <span className={joinClasses('strong', styles.warning)}>
            <Mark kind="maybe" />
            {words.capacity[room.kind]}
          </span>
        )}
      </span>
      <small>{roomSentence(room, words)}</small>
      {jump !== null && (
        <small className="strong">{words.detail.risen(jump.to - jump.from, formatShortDay(jump.sinceAt, language), jump.from)}</small>
      )}
    </>
  );
}

function roomSentence(room: Exclude<Capacity, { kind: 'unknown' }>, { detail }: InboxWords): string {
  return room.kind === 'full' ? detail.membersFull : detail.membersLeft(room.free);
}
