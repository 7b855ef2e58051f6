import { type ItemProgress, progressOf } from '../../utils/domain/checks/itemProgress';
import type { RunState } from '../../utils/domain/checks/run';
import type { CellAccounts } from '../../utils/domain/checks/runEvents';
import { useWords } from '../language/LanguageProvider';
import styles from './AfterPage.module.css';
import { plannedName } from './checkTexts';
import { useRunMove } from './useRunMove';

/** The items that belong to the time after the send, once or for each account. */
export function AfterItems({ run }: { readonly run: RunState }) {
  const words = useWords().checks.after;
  const items = progressOf(run, []).filter(({ item }) => item.kind === 'afterSend');
  if (items.length === 0) return <p className="dim">{words.noItems}</p>;
  return (
    <ul className={styles.items}>
      {items.map((progress) => (
        <Item key={progress.item.itemId} run={run} progress={progress} />
      ))}
    </ul>
  );
}

function Item({ run, progress: { item, cells } }: { readonly run: RunState; readonly progress: ItemProgress }) {
  const move = useRunMove(run.runId);
  const turn = (accounts: CellAccounts, on: boolean) => void move({ kind: on ? 'ticked' : 'unticked', itemId: item.itemId, accounts });
  const [first] = cells;
  const perRun = first?.account === null;
  const why = item.why !== '' && <p className="small dim">{item.why}</p>;
  if (perRun)
    return (
      <li className={styles.item}>
        <label className={styles.tick}>
          <input type="checkbox" checked={first.state !== 'open'} onChange={(event) => turn(null, event.target.checked)} />
          {item.title}
        </label>
        {why}
      </li>
    );
  const names = new Map(run.plan.accounts.map((planned) => [planned.account, plannedName(planned)]));
  return (
    <li className={styles.item}>
      <fieldset>
        <legend>{item.title}</legend>
        {why}
        <div className={styles.ticks}>
          {cells.map(
            ({ account, state }) =>
              account !== null && (
                <label key={account} className={styles.tick}>
                  <input type="checkbox" checked={state !== 'open'} onChange={(event) => turn([account], event.target.checked)} />
                  <bdi className="cut">{names.get(account)}</bdi>
                </label>
              ),
          )}
        </div>
      </fieldset>
    </li>
  );
}
