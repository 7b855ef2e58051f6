import type { ReactNode } from 'react';
import { evidenceOf } from '../../utils/domain/groups/inbox';
import { isSnoozed } from '../../utils/domain/groups/groupState';
import { dayOf } from '../../utils/domain/figures/day';
import { jumpOf } from '../../utils/domain/groups/memberRise';
import { silentDays } from '../../utils/domain/groups/silence';
import { formatMoment } from '../../utils/i18n/format';
import type { InboxWords } from '../../utils/i18n/ja/inbox';
import type { Language } from '../../utils/i18n/language';
import type { AlsoUnder, InboxGroup } from '../../utils/storage/queries/readInbox';
import { formatJstDay } from '../figures/figureTexts';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Mark } from '../primitives/Mark';
import styles from './GroupDetail.module.css';
import { groupHref } from './groupHref';
import { nameInSentence } from './groupWords';
import { MembersOfGroup } from './Members';
import { NoteField } from './NoteField';
import { useAlsoUnder } from './useAlsoUnder';

interface DetailFactsProps {
  readonly group: InboxGroup;
  readonly now: number;
  readonly onNote: (text: string) => void;
}

/** What is known about the group, each with how we know it. */
export function DetailFacts({ group, now, onNote }: DetailFactsProps) {
  const words = useWords().inbox;
  const language = useLanguage();
  const { detail } = words;
  const quiet = quietReason(group, now, words, language);
  const decided = decidedBy(group, now, words, language);
  const alsoUnder = useAlsoUnder(group) ?? [];
  return (
    <dl className={styles.facts}>
      <Fact name={detail.members}>
        <MembersOfGroup members={group.members} jump={jumpOf(group.rise, now)} />
      </Fact>
      {group.presence === 'in' && <Fact name={detail.talked}>{lastTalk(group, now, words, language)}</Fact>}
      <Fact name={detail.noticed}>
        {formatMoment(group.noticedAt, now, language)}
        {noticedNotes(group, now, words, language).map((note) => (
          <small key={note}>{note}</small>
        ))}
      </Fact>
      {decided !== null && <Fact name={detail.decided}>{decided}</Fact>}
      {quiet !== null && <Fact name={detail.resting}>{quiet}</Fact>}
      {(alsoUnder.length > 0 || group.chatKind !== 'group') && (
        <Fact name={detail.odd}>
          <OddPoints group={group} alsoUnder={alsoUnder} />
        </Fact>
      )}
      <div className={styles.noteRow}>
        <dt>{words.act.note}</dt>
        <dd>
          <NoteField note={group.note} onNote={onNote} />
        </dd>
      </div>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function OddPoints({ group, alsoUnder }: { readonly group: InboxGroup; readonly alsoUnder: readonly AlsoUnder[] }) {
  const words = useWords().inbox;
  const { detail } = words;
  return (
    <>
      {alsoUnder.map(({ accountId, accountName }) => (
        <div key={accountId} className={styles.odd}>
          <Mark kind="puzzle" />
          <span>
            {detail.sameUnder(accountName === null ? words.noAccountName : nameInSentence(accountName, words))}
            <small>
              {detail.sameRule}
              <a href={groupHref({ accountId, chatId: group.chatId })}>{detail.compare}</a>
            </small>
          </span>
        </div>
      ))}
      {group.chatKind !== 'group' && (
        <div className={styles.odd}>
          <Mark kind="maybe" />
          <span>{group.chatKind === 'room' ? detail.room : detail.unknownKind}</span>
        </div>
      )}
    </>
  );
}

/** The day of the last message; LINE's lists may not have told of one. */
function lastTalk(group: InboxGroup, now: number, { detail }: InboxWords, language: Language): ReactNode {
  const days = silentDays(group, now);
  if (group.talkedAt === undefined || days === null) return <span className="dim">{detail.talkUnknown}</span>;
  return detail.talkedOn(formatJstDay(dayOf(group.talkedAt), now, language), days);
}

/** How we know when it came: three certainties that must not look alike. */
function noticedNotes(group: InboxGroup, now: number, { detail }: InboxWords, language: Language): string[] {
  const evidence = evidenceOf(group);
  const moment = (at: number) => formatMoment(at, now, language);
  const certainty = {
    joined: () => detail.joinedAt(moment(evidence.at)),
    between: () => (evidence.kind === 'between' ? detail.between(moment(evidence.fromAt), moment(evidence.at)) : ''),
    firstSeen: () => detail.firstSeen,
    maybeOld: () => detail.maybeOld,
    baseline: () => detail.baseline,
  }[evidence.kind]();
  return [
    ...(group.returned && evidence.kind === 'firstSeen' ? [] : [certainty]),
    ...(group.returned ? [detail.returnedFact] : []),
    ...(group.presence === 'left' && group.leftAt !== null ? [detail.leftAt(moment(group.leftAt))] : []),
  ];
}

function quietReason(group: InboxGroup, now: number, { detail }: InboxWords, language: Language): string | null {
  if (group.muted) return detail.muted;
  return isSnoozed(group, now) && group.snoozedUntilAt !== null ? detail.snoozedUntil(formatMoment(group.snoozedUntilAt, now, language)) : null;
}

function decidedBy(group: InboxGroup, now: number, words: InboxWords, language: Language): ReactNode {
  const { detail } = words;
  const owner = group.owner ? detail.decidedOwner(nameInSentence(group.owner, words)) : null;
  const when = group.handledAt === null ? '' : formatMoment(group.handledAt, now, language);
  const handled =
    group.attention !== 'handled'
      ? null
      : group.handledBy
        ? detail.decidedHandled(nameInSentence(group.handledBy, words), when)
        : words.about.handledByNobody(when);
  if (owner === null && handled === null) return null;
  return (
    <>
      {owner}
      {owner !== null && handled !== null && <br />}
      {handled}
    </>
  );
}
