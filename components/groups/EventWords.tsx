import type { ReactNode } from 'react';
import type { GroupEvent } from '../../utils/domain/groups/events';
import { formatCount, formatMoment } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { isVisibleName } from '../../utils/domain/groups/inbox';
import { nameAsTitle, nameInSentence } from './groupWords';
import { isReturn, isWaking, membersAtJoin } from './timelineEntries';

interface EventWordsProps {
  readonly event: GroupEvent;
  readonly events: readonly GroupEvent[];
  readonly now: number;
}

/** What happened, in words; the part that matters in bold. */
export function EventWords({ event, events, now }: EventWordsProps): ReactNode {
  const inbox = useWords().inbox;
  const language = useLanguage();
  const words = inbox.timeline;
  const people = (members: number | null) => (members === null ? words.unknownMembers : formatCount(members, language));
  switch (event.kind) {
    case 'firstSeen': {
      const note = words.firstSeenNote[event.novelty];
      return (
        <>
          <b>{words.firstSeen[event.novelty]}</b>
          {note !== '' && <Aside>{note}</Aside>}
          {event.members !== null && <Aside>{inbox.people(event.members)}</Aside>}
        </>
      );
    }
    case 'joined':
      return isReturn(event, events) ? words.joinedNews : <Joined members={membersAtJoin(event, events)} />;
    case 'returned':
      return <b>{words.returned}</b>;
    case 'left':
      return <b>{words.left}</b>;
    case 'settled':
      return words.settled[event.novelty];
    case 'renamed':
      return (
        <>
          {words.renamed} <Name name={event.from} /> →{' '}
          <b>
            <Name name={event.to} />
          </b>
        </>
      );
    case 'membersChanged':
      return (
        <>
          {words.members} {people(event.from)} → <b>{people(event.to)}</b>
        </>
      );
    case 'iconChanged':
      return event.to === null ? words.iconGone : words.icon;
    case 'rang':
      return event.as === 'silent' ? words.rangSilent : words.rang;
    case 'seen':
    case 'handled':
    case 'reopened':
      return <Decided by={event.by} of={event.kind} />;
    case 'noted':
      return event.text === '' ? (
        <Decided by={event.by} of="noteRemoved" />
      ) : (
        <>
          <Decided by={event.by} of="noted" />
          <Aside>{nameInSentence(event.text, inbox)}</Aside>
        </>
      );
    case 'owned':
      return (
        <Signed by={event.by === event.owner ? '' : event.by}>
          {words.decisions.owned(event.owner === '' ? '' : nameInSentence(event.owner, inbox))}
        </Signed>
      );
    case 'snoozed':
      return (
        <Signed by={event.by}>{isWaking(event) ? words.decisions.woken : words.decisions.snoozed(formatMoment(event.untilAt, now, language))}</Signed>
      );
    case 'muted':
      return <Signed by={event.by}>{event.on ? words.decisions.muted : words.decisions.unmuted}</Signed>;
    case 'undone':
      return <Signed by={event.by}>{words.decisions.undone}</Signed>;
  }
}

function Joined({ members }: { readonly members: number | null }) {
  const words = useWords().inbox;
  return (
    <>
      <b>{words.timeline.joined}</b>
      {members !== null && <Aside>{words.people(members)}</Aside>}
    </>
  );
}

function Aside({ children }: { readonly children: ReactNode }) {
  return <span className="dim"> {children}</span>;
}

function Name({ name }: { readonly name: string | null }) {
  const words = useWords().inbox;
  return (
    <bdi dir="auto" title={nameAsTitle(name)}>
      {isVisibleName(name) ? words.done.one(nameInSentence(name, words)) : words.timeline.unknownName}
    </bdi>
  );
}

/** "Tanaka handled it" where a name was signed, else the deed alone. */
function Decided({ by, of }: { readonly by: string; readonly of: 'seen' | 'handled' | 'reopened' | 'noted' | 'noteRemoved' }) {
  const inbox = useWords().inbox;
  const words = inbox.timeline;
  if (by === '') return words.plain[of];
  const [before, after] = words.decisions[of];
  return (
    <>
      {before}
      <b>{words.person(nameInSentence(by, inbox))}</b>
      {after}
    </>
  );
}

/** A deed with the name signed under it, where there is one. */
function Signed({ by, children }: { readonly by: string; readonly children: ReactNode }) {
  const inbox = useWords().inbox;
  return (
    <>
      {children}
      {by !== '' && <Aside>{inbox.timeline.person(nameInSentence(by, inbox))}</Aside>}
    </>
  );
}
