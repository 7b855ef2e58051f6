import type { CollectJob } from '../../utils/domain/figures/collectJob';
import { isFailed } from '../../utils/domain/figures/collectProgress';
import type { Instant } from '../../utils/domain/ids';
import { formatWhen } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { SwitchSetting } from '../settings/SwitchSetting';
import { CollectSection } from './CollectSection';
import { accountName } from './collectTexts';
import type { CollectScreen } from './useCollect';
import type { TakeOver } from './useTakeOver';

interface CollectTakeOverProps {
  readonly takeOver: TakeOver;
  readonly downloads: readonly CollectJob[];
  readonly byId: CollectScreen['byId'];
  readonly now: Instant;
}

const mostTold = 5;

/** The switch for taking over downloads made on the Manager, and what became of the latest ones. */
export function CollectTakeOver({ takeOver, downloads, byId, now }: CollectTakeOverProps) {
  const words = useWords().collect.takeOver;
  return (
    <CollectSection head={words.head}>
      <SwitchSetting label={words.label} about={words.about} checked={takeOver.on} onChange={takeOver.change} />
      <div role="alert">{takeOver.denied && <p className="small">{words.refused}</p>}</div>
      {downloads.length > 0 && (
        <ul className="small">
          {downloads.slice(0, mostTold).map((job) => (
            <li key={job.jobId}>
              <Told job={job} byId={byId} now={now} />
            </li>
          ))}
        </ul>
      )}
    </CollectSection>
  );
}

function Told({ job, byId, now }: Pick<CollectTakeOverProps, 'byId' | 'now'> & { readonly job: CollectJob }) {
  const words = useWords().collect;
  const language = useLanguage();
  const when = formatWhen(job.startedAt, now, language);
  const one = job.accounts[0];
  if (one === undefined) {
    return (
      <>
        {words.takeOver.untaken(when)} <a href="#/figures/import">{words.takeOver.files}</a>
      </>
    );
  }
  const name = accountName(byId.get(one.account), one.account, words);
  if (isFailed(one.outcome)) return `${words.takeOver.notTaken(name, when)} (${words.outcomes[one.outcome]})`;
  return one.outcome === 'waiting' ? words.run.reading(name) : words.takeOver.taken(name, when);
}
