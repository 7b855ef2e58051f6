import { useState } from 'react';
import type { AccountGroup, AccountGroupSighting } from '../../utils/domain/checks/accountGroup';
import { changesSince } from '../../utils/domain/checks/changesSince';
import { figureAccountIdOfBasicId } from '../../utils/domain/figures/figureAccount';
import { formatAgo, formatCount } from '../../utils/i18n/format';
import { accountGroupHref } from '../checks/runHref';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { PartHeading } from '../primitives/PartHeading';
import { useNow } from '../shell/useNow';
import styles from './AccountGroups.module.css';
import { ManagerLink } from './ManagerLink';
import { useSightings } from './useAccountGroups';
import { useGroupActs } from './useGroupActs';

interface SightingListProps {
  /** Those put away too: the same number on the Manager is the same account group. */
  readonly groups: readonly AccountGroup[];
  readonly onGo: (href: string) => void;
}

/** What the Manager's account-group pages have shown so far, to be taken over. Never said to be complete: only the person saw the page's end. */
export function SightingList({ groups, onGo }: SightingListProps) {
  const words = useWords().accountGroups.seen;
  const language = useLanguage();
  const sightings = useSightings() ?? [];
  return (
    <section className={styles.part} aria-labelledby="groups-seen">
      <PartHeading
        title={<span id="groups-seen">{words.head}</span>}
        {...(sightings.length > 0 && { count: formatCount(sightings.length, language) })}
      />
      {sightings.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <ul className={styles.sightings}>
        {sightings.map((sighting) => (
          <Sighting
            key={sighting.managerNumber}
            sighting={sighting}
            group={groups.find(({ managerNumber }) => managerNumber === sighting.managerNumber) ?? null}
            onGo={onGo}
          />
        ))}
      </ul>
    </section>
  );
}

interface SightingProps {
  readonly sighting: AccountGroupSighting;
  /** The account group of ours with the same number. */
  readonly group: AccountGroup | null;
  readonly onGo: (href: string) => void;
}

function Sighting({ sighting, group, onGo }: SightingProps) {
  const words = useWords().accountGroups;
  const language = useLanguage();
  const now = useNow();
  const [complete, setComplete] = useState(false);
  const acts = useGroupActs();
  const name = sighting.name ?? words.seen.unnamed(sighting.managerNumber);
  const accounts = sighting.accounts.map(({ basicId }) => figureAccountIdOfBasicId(basicId));
  const change = group === null ? null : changesSince(group.accounts, accounts);
  const isSame = group !== null && change?.added.length === 0 && change.removed.length === 0 && group.complete === complete && !group.away;
  async function take(): Promise<void> {
    const made = await acts.takeOver(sighting, { group, name, complete });
    if (made !== null) onGo(accountGroupHref(made));
  }
  return (
    <li data-sighting={sighting.managerNumber}>
      <div>
        <p className="strong">
          <bdi>{name}</bdi>
        </p>
        <p>
          {words.seen.soFar(sighting.accounts.length)} <span className="dim">{words.seen.when(formatAgo(sighting.seenAt, now, language))}</span>
        </p>
        <p className="small dim">{words.seen.scroll}</p>
        {change !== null && <Change change={change} />}
      </div>
      <div className={styles.acts}>
        <label className={styles.tick}>
          <input type="checkbox" checked={complete} onChange={(event) => setComplete(event.target.checked)} />
          {words.seen.complete}
        </label>
        <Button disabled={isSame} onClick={() => void take()}>
          {group === null ? words.seen.make : words.seen.takeOver(group.name)}
        </Button>
        <ManagerLink number={sighting.managerNumber} />
      </div>
    </li>
  );
}

function Change({ change: { added, removed } }: { readonly change: ReturnType<typeof changesSince> }) {
  const words = useWords().accountGroups.seen;
  if (added.length + removed.length === 0) return <p className="small">{words.same}</p>;
  return (
    <>
      <p className="small strong">
        {words.added(added.length)}　{words.removed(removed.length)}
      </p>
      {removed.length > 0 && <p className="small dim">{words.removedWhy}</p>}
    </>
  );
}
