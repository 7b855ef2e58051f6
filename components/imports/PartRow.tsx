import type { FigureAccount } from '../../utils/domain/figures/figureAccount';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { useCount } from '../watch/useCount';
import { countOverlapping, type FileNeed } from './batchLines';
import { DayAnswer } from './DayAnswer';
import type { BatchFile } from './importBatch';
import type { ImportActions } from './importActions';
import styles from './ImportTable.module.css';
import type { LinePlace } from './linePlace';
import { OwnerSelect } from './OwnerSelect';
import { bestSuggestions } from './bestSuggestions';

interface PartRowProps {
  readonly place: LinePlace;
  readonly need: FileNeed;
  readonly files: readonly BatchFile[];
  readonly accounts: readonly FigureAccount[];
  readonly actions: ImportActions;
  readonly busy: boolean;
}

/** Parts that wait for somebody. */
const needsSomebody: ReadonlySet<FileNeed> = new Set(['needsOwner', 'needsDay', 'unknownFormat', 'failed']);

/** Head of one part: what these files need, how many they are, and what can be said of all of them at once. */
export function PartRow({ place, need, files, accounts, actions, busy }: PartRowProps) {
  const { imports } = useWords();
  const words = imports.parts;
  const count = useCount();
  const overlapping = need === 'ready' && !busy ? countOverlapping(files) : 0;
  return (
    <tr {...place} className={styles.part} data-line={`head ${need}`} data-import-part={need}>
      <th scope="rowgroup" colSpan={9}>
        <div className={styles.partLine}>
          <h2 className={needsSomebody.has(need) ? 'needs' : undefined}>{words[need].title}</h2>
          <span className={styles.partCount}>{count(files.length)}</span>
          <span className={styles.partAbout}>{overlapping > 0 ? imports.overlap(overlapping) : words[need].about}</span>
          {!busy && (
            <span className={styles.partActs}>
              {need === 'needsOwner' && <OwnerOfAll files={files} accounts={accounts} actions={actions} />}
              {need === 'needsDay' && files.length > 1 && <DayAnswer keys={files.map((file) => file.key)} actions={actions} />}
              {(need === 'refused' || need === 'known') && (
                <Button small variant="plain" onClick={() => actions.remove(files.map((file) => file.key))}>
                  {words.hide}
                </Button>
              )}
            </span>
          )}
        </div>
      </th>
    </tr>
  );
}

/** One answer for the chosen files, or the best suggestion for every file that has one. */
function OwnerOfAll({ files, accounts, actions }: Pick<PartRowProps, 'files' | 'accounts' | 'actions'>) {
  const words = useWords().imports.owner;
  const suggested = bestSuggestions(files);
  const keys = files.map((file) => file.key);
  const chosen = keys.filter(actions.isChosen);
  if (files.length < 2) return null;
  return (
    <>
      {chosen.length === 0 && suggested.length > 1 && (
        <Button
          small
          data-action="take-suggestions"
          onClick={() => {
            for (const { key, answers } of suggested) actions.answer([key], answers);
          }}
        >
          {words.takeAll(suggested.length)}
        </Button>
      )}
      {chosen.length > 0 && (
        <>
          <span>{words.chosen(chosen.length)}</span>
          <OwnerSelect
            label={words.ofChosen(chosen.length)}
            accounts={accounts}
            value={null}
            action="assign-selected"
            onChoose={(account) => actions.answer(chosen, { account })}
            onOther={() => actions.askOther(chosen, null)}
          />
        </>
      )}
      <Button small variant="plain" onClick={() => actions.choose(keys, chosen.length < keys.length)}>
        {chosen.length < keys.length ? words.chooseAll : words.chooseNone}
      </Button>
    </>
  );
}
