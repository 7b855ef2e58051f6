import { type ReactNode, useState } from 'react';
import type { RunId } from '../../utils/domain/checks/checkIds';
import type { RunState } from '../../utils/domain/checks/run';
import { isOpen } from '../../utils/domain/checks/runReport';
import { runsAtPlace } from '../../utils/domain/checks/runsAtPlace';
import { useAccountGroups } from '../accountGroups/useAccountGroups';
import { runName } from '../checks/checkTexts';
import { linkTo } from '../checks/linkTo';
import { checksHref, newRunHref } from '../checks/runHref';
import { useRuns } from '../checks/useRuns';
import { Waiting } from '../feedback/Waiting';
import { useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import { EmptyState } from '../primitives/EmptyState';
import { Select } from '../primitives/Select';
import { PanelRun } from './PanelRun';
import styles from './SidePanel.module.css';
import { useManagerPlace } from './useManagerPlace';

interface SidePanelScreenProps {
  readonly status: ReactNode;
  readonly onGo: (href: string) => void;
}

/** The check of the Manager page beside the panel, else the ones under way to choose from. */
export function SidePanelScreen({ status, onGo }: SidePanelScreenProps) {
  const words = useWords().sidePanel;
  const place = useManagerPlace();
  const runs = useRuns();
  const groups = useAccountGroups();
  const [chosen, setChosen] = useState<RunId | null>(null);
  const isKnown = place !== undefined && runs !== undefined && groups !== undefined;
  const here = isKnown ? runsAtPlace(place, runs, groups) : [];
  const open = isKnown ? (place.kind === 'other' ? runs.filter(isOpen) : here) : [];
  const run = open.find(({ runId }) => runId === chosen) ?? open[0];
  return (
    <div className={styles.panel}>
      {status}
      {!isKnown ? (
        <main aria-busy>
          <h1 className="unseen">{words.title}</h1>
          <Waiting>{words.reading}</Waiting>
        </main>
      ) : run === undefined ? (
        <main>
          <h1 className="unseen">{words.title}</h1>
          <EmptyState
            mark="yet"
            title={place.kind === 'other' ? words.noneOpen : words.none}
            action={
              <ButtonLink variant="primary" {...linkTo(newRunHref(), onGo)}>
                {words.begin}
              </ButtonLink>
            }
          >
            <p>{words.noneText}</p>
            <a {...linkTo(checksHref, onGo)}>{words.all}</a>
          </EmptyState>
        </main>
      ) : (
        <>
          {open.length > 1 && <Chooser label={place.kind === 'other' ? words.open : words.choose} runs={open} run={run} onChoose={setChosen} />}
          <PanelRun key={run.runId} run={run} onGo={onGo} />
        </>
      )}
    </div>
  );
}

interface ChooserProps {
  readonly label: string;
  readonly runs: readonly RunState[];
  readonly run: RunState;
  readonly onChoose: (runId: RunId) => void;
}

function Chooser({ label, runs, run, onChoose }: ChooserProps) {
  const words = useWords().checks;
  return (
    <nav className={styles.chooser}>
      <Select label={label} value={run.runId} options={runs.map((one) => ({ value: one.runId, label: runName(one, words) }))} onChange={onChoose} />
    </nav>
  );
}
