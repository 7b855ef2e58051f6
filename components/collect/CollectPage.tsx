import { useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import { EmptyState } from '../primitives/EmptyState';
import { useNow } from '../shell/useNow';
import { CollectDone } from './CollectDone';
import { CollectForm } from './CollectForm';
import styles from './CollectPage.module.css';
import { CollectResults } from './CollectResults';
import { CollectRun } from './CollectRun';
import { CollectSection } from './CollectSection';
import { CollectTakeOver } from './CollectTakeOver';
import { useCollect } from './useCollect';
import { useCollectActions } from './useCollectActions';
import { useTakeOver } from './useTakeOver';

/** Collecting the friends figures of many accounts: what to ask for, how far it is, what came of it. */
export function CollectPage() {
  const words = useWords().collect;
  const screen = useCollect();
  const actions = useCollectActions();
  const takeOver = useTakeOver();
  const now = useNow();
  if (screen === undefined) return null;
  const { accounts, byId, job, downloads } = screen;
  if (accounts.every((account) => account.basicId === null) && job === null) return <NoAccounts />;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      {job !== null && job.state !== 'done' && <CollectRun job={job} byId={byId} actions={actions} now={now} />}
      {job?.state === 'done' && <CollectDone job={job} actions={actions} />}
      {job !== null && (
        <CollectSection head={words.results.head}>
          <CollectResults job={job} byId={byId} />
        </CollectSection>
      )}
      {(job === null || job.state === 'done') && <CollectForm accounts={accounts} actions={actions} now={now} />}
      <CollectTakeOver takeOver={takeOver} downloads={downloads} byId={byId} now={now} />
    </div>
  );
}

function NoAccounts() {
  const words = useWords().collect;
  return (
    <div className={styles.page}>
      <h1 className="unseen">{words.title}</h1>
      <EmptyState
        mark="yet"
        title={words.accounts.empty.title}
        action={
          <>
            <ButtonLink href="https://chat.line.biz/" target="_blank" rel="noreferrer" variant="primary" mark="out">
              {words.accounts.empty.chat}
            </ButtonLink>
            <ButtonLink href="#/figures/import">{words.accounts.empty.files}</ButtonLink>
          </>
        }
      >
        <p>{words.accounts.empty.text}</p>
      </EmptyState>
    </div>
  );
}
